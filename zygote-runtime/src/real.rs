//! [`Real`]: the floats, with every method of std under its own name.

use crate::rules::{
    AddRule, DivRule, MethodRules, MulRule, Operand, Points, Pointwise, RemRule, SubRule, TangentNumber,
};
use crate::{Differentiable, Parameters, Tangent};
use std::cmp::Ordering;
use std::fmt::{Debug, Display, LowerExp};
use std::iter::{Product, Sum};
use std::num::FpCategory;
use std::ops::{Add, AddAssign, Div, DivAssign, Mul, MulAssign, Neg, Rem, RemAssign, Sub, SubAssign};

/// The result type of a function that has a gradient: `f64`, `f32`, and every [`Real`].
#[diagnostic::on_unimplemented(
    message = "`gradient` needs a scalar-valued function, this one returns `{Self}`",
    label = "not a scalar",
    note = "use `jacobian` or `pullback`"
)]
pub trait Scalar: Differentiable {
    /// The cotangent that a gradient starts from.
    fn one() -> Self::Tangent;
}

impl Scalar for f64 {
    #[inline]
    fn one() -> f64 {
        1.0
    }
}

impl Scalar for f32 {
    #[inline]
    fn one() -> f32 {
        1.0
    }
}

/// A constant in a generic function: `real::<T>(0.5)`, rounded to `T`.
///
/// ```
/// use zygote_runtime::{Real, real};
/// fn half<T: Real>(x: T) -> T { x * real(0.5) }
/// assert_eq!(half(3.0_f32), 1.5);
/// ```
#[inline]
#[must_use]
pub fn real<T: Real>(v: f64) -> T {
    T::from_f64(v)
}

macro_rules! define {
    (
        consts: $($c:ident)*;
        shared: $($(#[$doc:meta])* fn $m:ident($($p:ident: $pt:ty),*) -> $r:ty;)*
    ) => {
        /// `f64` or `f32`: the bound of generic differentiable functions. Methods and constants are those of std, under the
        /// same names.
        ///
        /// ```
        /// use zygote_runtime::Real;
        /// fn logistic<T: Real>(x: T) -> T { (T::one() + (-x).exp()).recip() }
        /// assert_eq!(logistic(0.0), 0.5);
        /// assert_eq!(logistic(0.0_f32), 0.5);
        /// ```
        #[diagnostic::on_unimplemented(
            message = "`{Self}` is not `f64` or `f32`",
            note = "the functions of `Real` are there for `f64` and `f32` only"
        )]
        pub trait Real:
            Copy + Send + Sync + 'static + Default + Debug + Display + LowerExp + PartialEq + PartialOrd
            + Differentiable<Tangent = Self, Sink = Self, Shape = ()> + Tangent + TangentNumber + Scalar + Parameters
            + Operand<Base = Self> + MethodRules<Arg = Self> + for<'a> Pointwise<Points<'a> = Self> + Points<Elem = Self, Owned = Self>
            + AddRule<Self, Output = Self> + SubRule<Self, Output = Self>
            + MulRule<Self, Output = Self> + DivRule<Self, Output = Self> + RemRule<Self, Output = Self>
            + Neg<Output = Self> + Add<Output = Self> + Sub<Output = Self> + Mul<Output = Self>
            + Div<Output = Self> + Rem<Output = Self>
            + AddAssign + SubAssign + MulAssign + DivAssign + RemAssign
            + Sum + for<'a> Sum<&'a Self> + Product + for<'a> Product<&'a Self>
        {
            $(
                #[doc = concat!("`", stringify!($c), "` of std, as for `f64`.")]
                const $c: Self;
            )*
            /// The nearest value to `v`.
            fn from_f64(v: f64) -> Self;
            /// This value as `f64`, exactly.
            fn to_f64(self) -> f64;
            /// The nearest value to `n`.
            fn from_i32(n: i32) -> Self;
            /// The nearest value to `n`.
            fn from_usize(n: usize) -> Self;
            $(
                #[doc = concat!("As [`f64::", stringify!($m), "`].")]
                fn $m(self $(, $p: $pt)*) -> $r;
            )*
            /// As [`f64::sin_cos`].
            fn sin_cos(self) -> (Self, Self);
            /// As [`f64::total_cmp`].
            fn total_cmp(&self, other: &Self) -> Ordering;
        }

        define!(@impl f64 f64_consts [$($c)*] [$($m($($p: $pt),*) -> $r;)*]);
        define!(@impl f32 f32_consts [$($c)*] [$($m($($p: $pt),*) -> $r;)*]);
    };
    (@impl $t:ident $consts:ident [$($c:ident)*] [$($m:ident($($p:ident: $pt:ty),*) -> $r:ty;)*]) => {
        impl Real for $t {
            $(const $c: Self = $consts::$c;)*
            #[inline]
            fn from_f64(v: f64) -> Self {
                v as $t
            }
            #[inline]
            fn to_f64(self) -> f64 {
                f64::from(self)
            }
            #[inline]
            fn from_i32(n: i32) -> Self {
                n as $t
            }
            #[inline]
            fn from_usize(n: usize) -> Self {
                n as $t
            }
            $(
                #[inline]
                fn $m(self $(, $p: $pt)*) -> $r {
                    <$t>::$m(self $(, $p)*)
                }
            )*
            #[inline]
            fn sin_cos(self) -> (Self, Self) {
                <$t>::sin_cos(self)
            }
            #[inline]
            fn total_cmp(&self, other: &Self) -> Ordering {
                <$t>::total_cmp(self, other)
            }
        }
    };
}

/// All constants in one place: those of the type and those of `std::f64::consts`.
macro_rules! constants {
    ($m:ident $t:ident) => {
        mod $m {
            pub(super) use std::$t::consts::*;
            pub(super) const EPSILON: $t = $t::EPSILON;
            pub(super) const INFINITY: $t = $t::INFINITY;
            pub(super) const NEG_INFINITY: $t = $t::NEG_INFINITY;
            pub(super) const NAN: $t = $t::NAN;
            pub(super) const MAX: $t = $t::MAX;
            pub(super) const MIN: $t = $t::MIN;
            pub(super) const MIN_POSITIVE: $t = $t::MIN_POSITIVE;
        }
    };
}
constants!(f64_consts f64);
constants!(f32_consts f32);

define! {
    consts:
        EPSILON INFINITY NEG_INFINITY NAN MAX MIN MIN_POSITIVE
        PI TAU E FRAC_PI_2 FRAC_PI_3 FRAC_PI_4 FRAC_PI_6 FRAC_PI_8 FRAC_1_PI FRAC_2_PI FRAC_2_SQRT_PI
        SQRT_2 FRAC_1_SQRT_2 LN_2 LN_10 LOG2_E LOG10_E LOG2_10 LOG10_2;
    shared:
        fn sqrt() -> Self;
        fn cbrt() -> Self;
        fn exp() -> Self;
        fn exp2() -> Self;
        fn exp_m1() -> Self;
        fn ln() -> Self;
        fn ln_1p() -> Self;
        fn log2() -> Self;
        fn log10() -> Self;
        fn log(base: Self) -> Self;
        fn sin() -> Self;
        fn cos() -> Self;
        fn tan() -> Self;
        fn asin() -> Self;
        fn acos() -> Self;
        fn atan() -> Self;
        fn atan2(other: Self) -> Self;
        fn sinh() -> Self;
        fn cosh() -> Self;
        fn tanh() -> Self;
        fn asinh() -> Self;
        fn acosh() -> Self;
        fn atanh() -> Self;
        fn powi(n: i32) -> Self;
        fn powf(n: Self) -> Self;
        fn hypot(other: Self) -> Self;
        fn recip() -> Self;
        fn mul_add(a: Self, b: Self) -> Self;
        fn abs() -> Self;
        fn signum() -> Self;
        fn min(other: Self) -> Self;
        fn max(other: Self) -> Self;
        fn clamp(min: Self, max: Self) -> Self;
        fn midpoint(other: Self) -> Self;
        fn copysign(sign: Self) -> Self;
        fn rem_euclid(rhs: Self) -> Self;
        fn div_euclid(rhs: Self) -> Self;
        fn to_degrees() -> Self;
        fn to_radians() -> Self;
        fn fract() -> Self;
        fn floor() -> Self;
        fn ceil() -> Self;
        fn round() -> Self;
        fn round_ties_even() -> Self;
        fn trunc() -> Self;
        fn next_up() -> Self;
        fn next_down() -> Self;
        fn is_nan() -> bool;
        fn is_infinite() -> bool;
        fn is_finite() -> bool;
        fn is_subnormal() -> bool;
        fn is_normal() -> bool;
        fn is_sign_positive() -> bool;
        fn is_sign_negative() -> bool;
        fn classify() -> FpCategory;
}

#[cfg(test)]
mod tests {
    use super::*;

    fn generic<T: Real>(x: T, n: usize) -> T {
        let mut s = T::zero();
        for i in 0..n {
            s += (x * T::from_usize(i)).sin() / real(2.0) - T::PI % x;
        }
        s.max(-T::MAX).min(T::INFINITY)
    }

    #[test]
    fn generic_code_computes_what_the_concrete_does() {
        let mut s = 0.0_f64;
        for i in 0..5 {
            s += (0.3_f64 * f64::from(i)).sin() / 2.0 - std::f64::consts::PI % 0.3;
        }
        assert_eq!(generic(0.3_f64, 5), s);
        assert!((f64::from(generic(0.3_f32, 5)) - s).abs() < 1e-5);
    }

    #[test]
    fn sums_of_values_and_references() {
        fn total<T: Real>(x: &[T]) -> T {
            x.iter().sum::<T>() + x.iter().copied().sum::<T>() * x.iter().product::<T>()
        }
        assert_eq!(total(&[1.0, 2.0, 3.0]), 42.0);
    }
}
