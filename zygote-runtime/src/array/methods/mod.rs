//! Methods of arrays as differentiable methods: what `#[differentiable] impl` makes beside a user's method, these extension
//! traits give beside ndarray's. The convention is that of methods (ARCHITECTURE.md); `rules::extensions` exports them without names.
//!
//! - Receivers and arguments by reference are `&ArrayRef`, to which all arrays and views deref: so pullbacks hold no lifetime.
//! - Places are anything that is a [`Place`](super::place::Place); for a place `()` nothing is computed.
//! - Values are those of ndarray's own methods, and so are panics; the reverse sweep has none.
//! - Discrete arguments have any tangents and places.

// The types of forward sweeps are those of the convention; those of implementations capture less than the traits say.
#![allow(clippy::type_complexity, refining_impl_trait)]

mod dot;
mod reduce;
#[cfg(test)]
mod tests;

#[doc(hidden)]
pub use dot::DotMethod;
pub use reduce::{MeanAxisMethod, MeanMethod, ProductMethod, SumAxisMethod, SumMethod};

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
        ($($arg:ident: $Arg:ty, $T:ident $S:ident $R:ident),*) -> $Y:ty | $DY:ty;
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
            fn $forward<P: Place<A, D> + ?Sized $(, $S: ?Sized)*>(
                &self,
                $($arg: $Arg),*
            ) -> (
                $Y,
                (
                    ByRef<Self>,
                    impl Fn(&Self, $(per_argument!($arg => ()),)* $DY, &mut P, $(&mut $S),*)
                        + use<Self, A, D, P $(, $S)*>,
                ),
            );
            fn $jvp<V: Along<A, D> + ?Sized $(, $T)*>(&self, $($arg: $Arg,)* this_dot: &V, $(_: $T),*) -> ($Y, $DY);
            fn $jvp_forward<V: Along<A, D> + ?Sized, P: Place<A, D> + ?Sized, Q: Place<A, D> + ?Sized $(, $T, $S: ?Sized, $R: ?Sized)*>(
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
                    ) + use<Self, A, D, V, P, Q $(, $T, $S, $R)*>,
                ),
            );
        }

        impl<A: Real, D: Dimension> $Method<A, D> for ArrayRef<A, D>
        where
            $($bounds)*
        {
            fn $forward<P: Place<A, D> + ?Sized $(, $S: ?Sized)*>(
                &self,
                $($arg: $Arg),*
            ) -> (
                $Y,
                (
                    ByRef<Self>,
                    impl Fn(&Self, $(per_argument!($arg => ()),)* $DY, &mut P, $(&mut $S),*)
                        + use<A, D, P $(, $S)*>,
                ),
            ) {
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
            fn $jvp<V: Along<A, D> + ?Sized $(, $T)*>(&self, $($arg: $Arg,)* this_dot: &V, $(_: $T),*) -> ($Y, $DY) {
                let $x = self;
                let y = $value;
                let $xt = self;
                let y_dot = match this_dot.along() {
                    Some($t) => $tangent,
                    None => y.zero_tangent(),
                };
                (y, y_dot)
            }
            fn $jvp_forward<V: Along<A, D> + ?Sized, P: Place<A, D> + ?Sized, Q: Place<A, D> + ?Sized $(, $T, $S: ?Sized, $R: ?Sized)*>(
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
                    ) + use<A, D, V, P, Q $(, $T, $S, $R)*>,
                ),
            ) {
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
