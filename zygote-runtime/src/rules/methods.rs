//! Rules of methods that integers have too, for receivers whose type only rustc knows. `<method>_<k>(&args…, dy)` is the
//! cotangent of argument `k`.

use super::helpers::{clamp_da, clamp_db, clamp_dx, max_da, max_dx, min_da, min_dx, scale, sign};
#[cfg(feature = "ndarray")]
use super::pointwise::{Points, Pointwise};
use crate::{Differentiable, Real};
#[cfg(feature = "ndarray")]
use ndarray::{ArcArray, Array, ArrayRef, ArrayView, ArrayViewMut, CowArray, Dimension};

type TangentOf<T> = <T as Differentiable>::Tangent;

/// The tangent of a receiver, or of a further argument.
macro_rules! tangent {
    (x $X:ty) => { TangentOf<$X> };
    (a $X:ty) => { TangentOf<<$X as MethodRules>::Arg> };
}

/// What a rule gives for an array, from what it gives for an element.
#[cfg(feature = "ndarray")]
macro_rules! by_element {
    ($x:ident, $dy:ident x -> x $e:expr) => {
        Points::each($dy, [$x.points()], |$dy, [$x]| $e)
    };
    ($x:ident, $dy:ident x -> a $e:expr) => {
        Points::each_sum([$x.points(), $dy.points()], |[$x, $dy]| $e)
    };
    ($x:ident, $dy:ident a -> x $e:expr) => {
        Points::each_of([$x.points()], |[$x]| $e)
    };
}

fn half<T: Real>(dy: T) -> T {
    dy * crate::real(0.5)
}

macro_rules! methods {
    ($d:tt $($name:ident($x:ident $(, $a:ident)*) $dy:ident: $from:ident -> $to:ident $e:expr;)*) => {
        /// The rules for one type of number, or for arrays of it. Empty for integers.
        #[diagnostic::on_unimplemented(
            message = "no derivative rule for this method on `{Self}`",
            note = "float methods have rules on floats and on arrays of `ndarray`",
            note = "a method of a type of yours is taken where the type is written: `let a: Quaternion = …;`, or by its path: `Quaternion::exp(&a)`"
        )]
        pub trait MethodRules: Differentiable {
            /// A further argument: a number.
            type Arg: Differentiable;
            $(
                #[doc = concat!("See [`", stringify!($name), "`](super::", stringify!($name), ").")]
                fn $name($x: &Self $(, $a: &Self::Arg)*, $dy: tangent!($from Self)) -> tangent!($to Self);
            )*
        }

        $(
            #[doc = concat!("The cotangent of the argument with this number, from all arguments (`x` is the receiver) and that of the result.")]
            #[doc = "With `_t`: the tangent of the result from that of the argument."]
            #[inline]
            pub fn $name<X: MethodRules + ?Sized>($x: &X $(, $a: &X::Arg)*, dy: tangent!($from X)) -> tangent!($to X) {
                X::$name($x $(, $a)*, dy)
            }
        )*

        impl<T: MethodRules + ?Sized> MethodRules for &T {
            type Arg = T::Arg;
            $(
                #[inline]
                fn $name($x: &Self $(, $a: &Self::Arg)*, $dy: tangent!($from Self)) -> tangent!($to Self) {
                    T::$name(*$x $(, $a)*, $dy)
                }
            )*
        }

        macro_rules! floats {
            ($t:ident) => {
                impl MethodRules for $t {
                    type Arg = $t;
                    $(
                        #[inline]
                        fn $name(&$x: &Self $(, &$a: &Self)*, $dy: Self) -> Self {
                            let _ = ($x, $($a,)* $dy);
                            $e
                        }
                    )*
                }
            };
        }
        floats!(f32);
        floats!(f64);

        macro_rules! discrete_type {
            ($t:ident) => {
                impl MethodRules for $t {
                    type Arg = $t;
                    $(
                        #[inline]
                        fn $name(_: &Self $(, $a: &Self)*, (): ()) {
                            $(let _ = $a;)*
                        }
                    )*
                }
            };
        }

        #[cfg(feature = "ndarray")]
        macro_rules! arrays {
            ($d([$d($d g:tt)*] $d t:ty;)*) => {$d(
                impl<$d($d g)* A: Real, D: Dimension> MethodRules for $d t {
                    type Arg = A;
                    $(
                        #[allow(unused_variables)]
                        fn $name($x: &Self $(, &$a: &A)*, $dy: tangent!($from Self)) -> tangent!($to Self) {
                            by_element!($x, $dy $from -> $to $e)
                        }
                    )*
                }
            )*};
        }
    };
}

methods! {$
    abs_0(x) dy: x -> x scale(dy, sign(x));
    signum_0(x) dy: x -> x Real::from_i32(0);
    max_0(x, a) dy: x -> x scale(dy, max_dx(x, a));
    max_1(x, a) dy: x -> a scale(dy, max_da(x, a));
    min_0(x, a) dy: x -> x scale(dy, min_dx(x, a));
    min_1(x, a) dy: x -> a scale(dy, min_da(x, a));
    clamp_0(x, a, b) dy: x -> x scale(dy, clamp_dx(x, a, b));
    clamp_1(x, a, b) dy: x -> a scale(dy, clamp_da(x, a));
    clamp_1_t(x, a, b) da: a -> x scale(da, clamp_da(x, a));
    clamp_2(x, a, b) dy: x -> a scale(dy, clamp_db(x, b));
    clamp_2_t(x, a, b) db: a -> x scale(db, clamp_db(x, b));
    rem_euclid_0(x, a) dy: x -> x dy;
    rem_euclid_1(x, a) dy: x -> a scale(dy, -((x - Real::rem_euclid(x, a)) / a).round());
    div_euclid_0(x, a) dy: x -> x Real::from_i32(0);
    div_euclid_1(x, a) dy: x -> a Real::from_i32(0);
    midpoint_0(x, a) dy: x -> x half(dy);
    midpoint_1(x, a) dy: x -> a half(dy);
}

macro_rules! all_discrete {
    ($($t:ident)*) => {$(discrete_type!($t);)*};
}
crate::value::discrete!(all_discrete);

#[cfg(feature = "ndarray")]
arrays! {
    [] Array<A, D>;
    [] ArrayRef<A, D>;
    [] ArcArray<A, D>;
    ['v,] ArrayView<'v, A, D>;
    ['v,] ArrayViewMut<'v, A, D>;
    ['v,] CowArray<'v, A, D>;
}

/// The receiver of a method that is called like one of floats, if it is a number or an array.
#[inline]
pub fn of_number<T: MethodRules + ?Sized>(x: &T) -> &T {
    x
}
