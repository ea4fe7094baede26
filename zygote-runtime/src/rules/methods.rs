//! Rules of methods that integers have too, for receivers whose type only rustc knows. `<method>_<k>(&args…, dy)` is the
//! cotangent of argument `k`.

use super::helpers::{clamp_da, clamp_db, clamp_dx, max_da, max_dx, min_da, min_dx, scale, sign};
use super::operators::Operand;
use crate::{Differentiable, Real};

type TangentOf<T> = <T as Differentiable>::Tangent;

macro_rules! methods {
    ($($name:ident($x:ident $(, $a:ident)*) $dy:ident: $e:expr;)*) => {
        /// The rules for one type of number. Empty for integers.
        pub trait MethodRules: Differentiable + Copy {
            $(
                #[doc = concat!("See [`", stringify!($name), "`](super::", stringify!($name), ").")]
                fn $name($x: Self $(, $a: Self)*, $dy: Self::Tangent) -> Self::Tangent;
            )*
        }

        $(
            #[doc = concat!("The cotangent of the argument with this number, from all arguments (`x` is the receiver) and that of the result.")]
            #[inline]
            pub fn $name<X: Operand<Base: MethodRules> + ?Sized>($x: &X $(, $a: &X::Base)*, dy: TangentOf<X::Base>) -> TangentOf<X::Base> {
                MethodRules::$name($x.base() $(, *$a)*, dy)
            }
        )*

        macro_rules! floats {
            ($t:ident) => {
                impl MethodRules for $t {
                    $(
                        #[inline]
                        fn $name($x: Self $(, $a: Self)*, $dy: Self) -> Self {
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
                    $(
                        #[inline]
                        fn $name(_: Self $(, $a: Self)*, (): ()) {
                            $(let _ = $a;)*
                        }
                    )*
                }
            };
        }
    };
}

methods! {
    abs_0(x) dy: scale(dy, sign(x));
    signum_0(x) dy: 0.0;
    max_0(x, a) dy: scale(dy, max_dx(x, a));
    max_1(x, a) dy: scale(dy, max_da(x, a));
    min_0(x, a) dy: scale(dy, min_dx(x, a));
    min_1(x, a) dy: scale(dy, min_da(x, a));
    clamp_0(x, a, b) dy: scale(dy, clamp_dx(x, a, b));
    clamp_1(x, a, b) dy: scale(dy, clamp_da(x, a));
    clamp_2(x, a, b) dy: scale(dy, clamp_db(x, b));
    rem_euclid_0(x, a) dy: dy;
    rem_euclid_1(x, a) dy: scale(dy, -((x - Real::rem_euclid(x, a)) / a).round());
    div_euclid_0(x, a) dy: 0.0;
    div_euclid_1(x, a) dy: 0.0;
    midpoint_0(x, a) dy: dy * 0.5;
    midpoint_1(x, a) dy: dy * 0.5;
}

macro_rules! all_discrete {
    ($($t:ident)*) => {$(discrete_type!($t);)*};
}
crate::value::discrete!(all_discrete);
