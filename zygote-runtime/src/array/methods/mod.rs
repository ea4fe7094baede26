//! Methods of arrays as differentiable methods: what `#[differentiable] impl` makes beside a user's method, these extension
//! traits give beside ndarray's. The convention is that of methods (ARCHITECTURE.md); `rules::extensions` exports them without names.
//!
//! - Receivers and arguments by reference are `&ArrayRef`, to which all arrays and views deref: so pullbacks hold no lifetime.
//! - Places are anything that is a [`Place`](super::place::Place); for a place `()` nothing is computed.
//! - Values are those of ndarray's own methods, and so are panics; the reverse sweep has none.
//! - Discrete arguments have any tangents and places.

// The types of forward sweeps are those of the convention; those of implementations capture less than the traits say.
#![allow(clippy::type_complexity, refining_impl_trait)]

mod change;
mod construct;
mod deviation;
mod dot;
mod elements;
mod join;
mod reduce;
mod select;
mod shape;
#[cfg(test)]
mod tests;
#[cfg(test)]
mod tests_change;
#[cfg(test)]
mod tests_shape;

pub use change::{
    AssignMethod as _, FillMethod as _, InvertAxisMethod as _, ScaledAddMethod as _, SwapAxesMethod as _,
};
pub use construct::{FromDiagMethod as _, FromElemMethod as _, FromShapeVecMethod as _, FromVecMethod as _};
pub use deviation::{StdAxisMethod as _, StdMethod as _, VarAxisMethod as _, VarMethod as _};
pub use dot::DotMethod as _;
pub use elements::{ElementsMethod as _, MemoryElementsMethod as _, WithElementsMethod as _};
pub use join::{IntoArrayMethod as _, JoinMethod as _};
pub use reduce::{MeanAxisMethod as _, MeanMethod as _, ProductMethod as _, SumAxisMethod as _, SumMethod as _};
pub use select::SelectMethod as _;
pub use shape::{
    BroadcastMethod as _, FlattenMethod as _, IndexAxisMoveMethod as _, InsertAxisMethod as _, IntoDiagMethod as _,
    IntoDimensionalityMethod as _, IntoDynMethod as _, IntoFlatMethod as _, IntoOwnedMethod as _,
    IntoShapeWithOrderMethod as _, PermutedAxesMethod as _, RemoveAxisMethod as _, ReversedAxesMethod as _,
    ToOwnedMethod as _, ToShapeMethod as _,
};

/// What stands in a type or a list for each discrete argument.
macro_rules! per_argument {
    ($arg:ident => $($t:tt)*) => {
        $($t)*
    };
}
use per_argument;

/// Methods with `&self` and discrete arguments, from three or four rules:
/// - `value`, of the receiver;
/// - `tangent` of the result, from that of the receiver;
/// - `pull`: adds to the place what the cotangent of the result gives, `$dy: &` the number or array in it; reads no more than
///   the receiver, which is given again;
/// - `second`, where the method isn't linear: adds to the place the derivative of ⟨c, tangent⟩ in the receiver.
macro_rules! by_ref {
    ($(
        method $Method:ident [$($bounds:tt)*] $kind:ident $kinds:ident $forward:ident $jvp:ident $jvp_forward:ident
        $(<$G:ident: $GB:path>)?
        ($($arg:ident: $Arg:ty $(= $converted:expr)?, $T:ident $S:ident $R:ident),*) -> $Y:ty | $DY:ty;
        value |$x:ident| $value:expr;
        tangent |$xt:ident, $t:ident| $tangent:expr;
        pull |$xp:ident, $dy:ident, $dx:ident| $pull:expr;
        $(second |$xs:ident, $ts:ident, $c:ident, $dxs:ident| $second:expr;)?
    )*) => {$(
        #[doc(hidden)]
        pub trait $Method<A: Real, D: Dimension>
        where
            $($bounds)*
        {
            #[inline]
            fn $kind(&self) -> ByRef<Self> {
                ByRef::new()
            }
            #[inline]
            fn $kinds(&self) -> (Lent, $(per_argument!($arg => Changed)),*) {
                (Lent, $(per_argument!($arg => Changed)),*)
            }
            fn $forward<$($G: $GB,)? P: Place<A, D> + ?Sized $(, $S: ?Sized)*>(
                &self,
                $($arg: $Arg),*
            ) -> (
                $Y,
                (
                    ByRef<Self>,
                    impl Fn(&Self, $(per_argument!($arg => ()),)* $DY, &mut P, $(&mut $S),*)
                        + use<Self, A, D, $($G,)? P $(, $S)*>,
                ),
            );
            fn $jvp<$($G: $GB,)? V: Along<A, D> + ?Sized $(, $T)*>(&self, $($arg: $Arg,)* this_dot: &V, $(_: $T),*) -> ($Y, $DY);
            fn $jvp_forward<$($G: $GB,)? V: Along<A, D> + ?Sized, P: Place<A, D> + ?Sized, Q: Place<A, D> + ?Sized $(, $T, $S: ?Sized, $R: ?Sized)*>(
                &self,
                $($arg: $Arg,)*
                this_dot: &V,
                $(_: $T),*
            ) -> (
                ($Y, $DY),
                (
                    ByRef<Self>,
                    impl Fn(
                        &Self,
                        $(per_argument!($arg => ()),)*
                        &V,
                        $(per_argument!($arg => ()),)*
                        ($DY, $DY),
                        &mut P,
                        $(&mut $S,)*
                        &mut Q,
                        $(&mut $R),*
                    ) + use<Self, A, D, $($G,)? V, P, Q $(, $T, $S, $R)*>,
                ),
            );
        }

        impl<A: Real, D: Dimension> $Method<A, D> for ArrayRef<A, D>
        where
            $($bounds)*
        {
            fn $forward<$($G: $GB,)? P: Place<A, D> + ?Sized $(, $S: ?Sized)*>(
                &self,
                $($arg: $Arg),*
            ) -> (
                $Y,
                (
                    ByRef<Self>,
                    impl Fn(&Self, $(per_argument!($arg => ()),)* $DY, &mut P, $(&mut $S),*)
                        + use<A, D, $($G,)? P $(, $S)*>,
                ),
            ) {
                $($(let $arg = $converted;)?)*
                let $x = self;
                let y = $value;
                (y, (ByRef::new(), move |this: &Self, $(_: per_argument!($arg => ()),)* dy: $DY, d: &mut P, $(_: &mut $S),*| {
                    let $xp = this;
                    if let Some($dy) = dy.given()
                        && let Some($dx) = d.place(&this.raw_dim())
                    {
                        $pull
                    }
                }))
            }
            fn $jvp<$($G: $GB,)? V: Along<A, D> + ?Sized $(, $T)*>(&self, $($arg: $Arg,)* this_dot: &V, $(_: $T),*) -> ($Y, $DY) {
                $($(let $arg = $converted;)?)*
                let $x = self;
                let y = $value;
                let $xt = self;
                let y_dot = match this_dot.along() {
                    Some($t) => $tangent,
                    None => y.zero_tangent(),
                };
                (y, y_dot)
            }
            fn $jvp_forward<$($G: $GB,)? V: Along<A, D> + ?Sized, P: Place<A, D> + ?Sized, Q: Place<A, D> + ?Sized $(, $T, $S: ?Sized, $R: ?Sized)*>(
                &self,
                $($arg: $Arg,)*
                this_dot: &V,
                $(_: $T),*
            ) -> (
                ($Y, $DY),
                (
                    ByRef<Self>,
                    impl Fn(
                        &Self,
                        $(per_argument!($arg => ()),)*
                        &V,
                        $(per_argument!($arg => ()),)*
                        ($DY, $DY),
                        &mut P,
                        $(&mut $S,)*
                        &mut Q,
                        $(&mut $R),*
                    ) + use<A, D, $($G,)? V, P, Q $(, $T, $S, $R)*>,
                ),
            ) {
                $($(let $arg = $converted;)?)*
                let $x = self;
                let y = $value;
                let $xt = self;
                let y_dot = match this_dot.along() {
                    Some($t) => $tangent,
                    None => y.zero_tangent(),
                };
                let back = move |this: &Self,
                                 $(_: per_argument!($arg => ()),)*
                                 this_dot: &V,
                                 $(_: per_argument!($arg => ()),)*
                                 (dy, dy_dot): ($DY, $DY),
                                 d: &mut P,
                                 $(_: &mut $S,)*
                                 d_dot: &mut Q,
                                 $(_: &mut $R),*| {
                    let ($xp, shape) = (this, this.raw_dim());
                    if let Some($dy) = dy.given()
                        && let Some($dx) = d.place(&shape)
                    {
                        $pull
                    }
                    let _ = this_dot;
                    $(
                        let $xs = this;
                        if let Some($c) = dy_dot.given()
                            && let Some($ts) = this_dot.along()
                            && let Some($dxs) = d.place(&shape)
                        {
                            $second
                        }
                    )?
                    if let Some($dy) = dy_dot.given()
                        && let Some($dx) = d_dot.place(&shape)
                    {
                        $pull
                    }
                };
                ((y, y_dot), (ByRef::new(), back))
            }
        }
    )*};
}
use by_ref;

/// The type of what a by-value method gives: the `same` storage, or a `result` with it, or an `owned` array.
macro_rules! storage {
    (same $Array:ident [$($g:tt)*] $E:ty) => { $Array<$($g)* A, $E> };
    (result $Array:ident [$($g:tt)*] $E:ty) => { Result<$Array<$($g)* A, $E>, ShapeError> };
    (owned $Array:ident [$($g:tt)*] $E:ty) => { Array<A, $E> };
}
use storage;

/// Linear methods with `self` and discrete arguments, of owned arrays, views, and what is shared. The rules are those of
/// [`by_ref`]; `pull` has nothing but the place.
macro_rules! by_value {
    ($({$($rule:tt)*})* $(not views {$($owned:tt)*})*) => {$(
        by_value!(@trait $($rule)*);
        by_value!(@impl Array [] $($rule)*);
        by_value!(@impl ArrayView ['a,] $($rule)*);
        by_value!(@impl ArcArray [] $($rule)*);
        by_value!(@impl CowArray ['a,] $($rule)*);
    )* $(
        by_value!(@trait $($owned)*);
        by_value!(@impl Array [] $($owned)*);
        by_value!(@impl ArcArray [] $($owned)*);
        by_value!(@impl CowArray ['a,] $($owned)*);
    )*};
    (@trait
        $Method:ident [$($bounds:tt)*] $kind:ident $kinds:ident $forward:ident $jvp:ident $jvp_forward:ident
        $(<$G:ident: $GB:path>)?
        ($($arg:ident: $Arg:ty $(= $converted:expr)?, $T:ident $S:ident $R:ident),*) -> $storage:ident $E:ty | $DY:ty;
        $($rules:tt)*
    ) => {
        #[doc(hidden)]
        pub trait $Method<A: Real, D: Dimension>: Sized
        where
            $($bounds)*
        {
            type Value<$($G: $GB)?>;
            #[inline]
            fn $kind(&self) -> ByValue {
                ByValue::new()
            }
            #[inline]
            fn $kinds(&self) -> (Changed, $(per_argument!($arg => Changed)),*) {
                (Changed, $(per_argument!($arg => Changed)),*)
            }
            fn $forward<$($G: $GB,)? P: Place<A, D> + ?Sized $(, $S: ?Sized)*>(
                self,
                $($arg: $Arg),*
            ) -> (
                Self::Value<$($G)?>,
                (
                    ByValue,
                    impl Fn((), $(per_argument!($arg => ()),)* $DY, &mut P, $(&mut $S),*)
                        + use<Self, A, D, $($G,)? P $(, $S)*>,
                ),
            );
            fn $jvp<$($G: $GB,)? V: Along<A, D> + ?Sized $(, $T)*>(
                self,
                $($arg: $Arg,)*
                this_dot: &V,
                $(_: $T),*
            ) -> (Self::Value<$($G)?>, $DY);
            fn $jvp_forward<$($G: $GB,)? V: Along<A, D> + ?Sized, P: Place<A, D> + ?Sized, Q: Place<A, D> + ?Sized $(, $T, $S: ?Sized, $R: ?Sized)*>(
                self,
                $($arg: $Arg,)*
                this_dot: &V,
                $(_: $T),*
            ) -> (
                (Self::Value<$($G)?>, $DY),
                (
                    ByValue,
                    impl Fn(
                        (),
                        $(per_argument!($arg => ()),)*
                        (),
                        $(per_argument!($arg => ()),)*
                        ($DY, $DY),
                        &mut P,
                        $(&mut $S,)*
                        &mut Q,
                        $(&mut $R),*
                    ) + use<Self, A, D, $($G,)? V, P, Q $(, $T, $S, $R)*>,
                ),
            );
        }
    };
    (@impl $Array:ident [$($g:tt)*]
        $Method:ident [$($bounds:tt)*] $kind:ident $kinds:ident $forward:ident $jvp:ident $jvp_forward:ident
        $(<$G:ident: $GB:path>)?
        ($($arg:ident: $Arg:ty $(= $converted:expr)?, $T:ident $S:ident $R:ident),*) -> $storage:ident $E:ty | $DY:ty;
        value |$x:ident| $value:expr;
        tangent |$yt:ident, $t:ident| $tangent:expr;
        pull |$dy:ident, $dx:ident| $pull:expr;
    ) => {
        impl<$($g)* A: Real, D: Dimension> $Method<A, D> for $Array<$($g)* A, D>
        where
            $($bounds)*
        {
            type Value<$($G: $GB)?> = storage!($storage $Array [$($g)*] $E);
            fn $forward<$($G: $GB,)? P: Place<A, D> + ?Sized $(, $S: ?Sized)*>(
                self,
                $($arg: $Arg),*
            ) -> (
                Self::Value<$($G)?>,
                (
                    ByValue,
                    impl Fn((), $(per_argument!($arg => ()),)* $DY, &mut P, $(&mut $S),*) + use<A, D, $($G,)? P $(, $S)*>,
                ),
            ) {
                $($(let $arg = $converted;)?)*
                let shape = self.raw_dim();
                let $x = self;
                let y = $value;
                let back = move |(): (), $(_: per_argument!($arg => ()),)* dy: $DY, d: &mut P, $(_: &mut $S),*| {
                    if let Some($dy) = dy.given()
                        && let Some($dx) = d.place(&shape)
                    {
                        $pull
                    }
                };
                (y, (ByValue::new(), back))
            }
            fn $jvp<$($G: $GB,)? V: Along<A, D> + ?Sized $(, $T)*>(
                self,
                $($arg: $Arg,)*
                this_dot: &V,
                $(_: $T),*
            ) -> (Self::Value<$($G)?>, $DY) {
                $($(let $arg = $converted;)?)*
                let $x = self;
                let y = $value;
                let $yt = &y;
                let y_dot = match this_dot.along() {
                    Some($t) => $tangent,
                    None => $yt.zero_tangent(),
                };
                (y, y_dot)
            }
            fn $jvp_forward<$($G: $GB,)? V: Along<A, D> + ?Sized, P: Place<A, D> + ?Sized, Q: Place<A, D> + ?Sized $(, $T, $S: ?Sized, $R: ?Sized)*>(
                self,
                $($arg: $Arg,)*
                this_dot: &V,
                $(_: $T),*
            ) -> (
                (Self::Value<$($G)?>, $DY),
                (
                    ByValue,
                    impl Fn(
                        (),
                        $(per_argument!($arg => ()),)*
                        (),
                        $(per_argument!($arg => ()),)*
                        ($DY, $DY),
                        &mut P,
                        $(&mut $S,)*
                        &mut Q,
                        $(&mut $R),*
                    ) + use<A, D, $($G,)? V, P, Q $(, $T, $S, $R)*>,
                ),
            ) {
                $($(let $arg = $converted;)?)*
                let shape = self.raw_dim();
                let $x = self;
                let y = $value;
                let $yt = &y;
                let y_dot = match this_dot.along() {
                    Some($t) => $tangent,
                    None => $yt.zero_tangent(),
                };
                let back = move |(): (),
                                 $(_: per_argument!($arg => ()),)*
                                 (): (),
                                 $(_: per_argument!($arg => ()),)*
                                 (dy, dy_dot): ($DY, $DY),
                                 d: &mut P,
                                 $(_: &mut $S,)*
                                 d_dot: &mut Q,
                                 $(_: &mut $R),*| {
                    if let Some($dy) = dy.given()
                        && let Some($dx) = d.place(&shape)
                    {
                        $pull
                    }
                    if let Some($dy) = dy_dot.given()
                        && let Some($dx) = d_dot.place(&shape)
                    {
                        $pull
                    }
                };
                ((y, y_dot), (ByValue::new(), back))
            }
        }
    };
}
use by_value;
