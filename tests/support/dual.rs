//! Numbers of num-dual in the clothes of `f64`: every operator and method under std's name. Derivatives are num-dual's wherever it has the
//! function; values are std's, so that branches go where those of the plain function go.

use num_dual::{Dual64, DualNum, HyperDual64};
use std::cmp::Ordering;
use std::iter::{Product, Sum};
use std::ops::{Add, AddAssign, Div, DivAssign, Mul, MulAssign, Neg, Rem, RemAssign, Sub, SubAssign};

/// What is dressed: dual numbers, and hyper-dual numbers for second derivatives.
pub trait Inner: DualNum<Primitive = f64> + Copy {
    fn constant(v: f64) -> Self;
    /// Which of the parameters' numbers vary.
    type Seed: Copy;
    /// None of them.
    const NONE: Self::Seed;
    /// The parameters' number `k`, of this value.
    fn seeded(v: f64, k: usize, seed: Self::Seed) -> Self;
    /// The derivatives with another value.
    fn with(self, re: f64) -> Self;
    fn is_constant(self) -> bool;
}

impl Inner for Dual64 {
    fn constant(v: f64) -> Self {
        Dual64::from_re(v)
    }
    type Seed = usize;
    const NONE: usize = usize::MAX;
    fn seeded(v: f64, k: usize, seed: usize) -> Self {
        Dual64::new(v, if k == seed { 1.0 } else { 0.0 })
    }
    fn with(self, re: f64) -> Self {
        Dual64::new(re, self.eps)
    }
    fn is_constant(self) -> bool {
        self.eps == 0.0
    }
}

impl Inner for HyperDual64 {
    fn constant(v: f64) -> Self {
        HyperDual64::from_re(v)
    }
    type Seed = (usize, usize);
    const NONE: (usize, usize) = (usize::MAX, usize::MAX);
    fn seeded(v: f64, k: usize, (i, j): (usize, usize)) -> Self {
        let one = |i| if k == i { 1.0 } else { 0.0 };
        HyperDual64::new(v, one(i), one(j), 0.0)
    }
    fn with(self, re: f64) -> Self {
        HyperDual64::new(re, self.eps1, self.eps2, self.eps1eps2)
    }
    fn is_constant(self) -> bool {
        self.eps1 == 0.0 && self.eps2 == 0.0 && self.eps1eps2 == 0.0
    }
}

/// A number in the clothes of `f64`.
#[derive(Clone, Copy, Debug)]
pub struct Clothed<N>(pub N);

/// A dual number.
pub type D = Clothed<Dual64>;

/// A hyper-dual number.
pub type H = Clothed<HyperDual64>;

/// A constant.
pub fn d(v: f64) -> D {
    constant(v)
}

/// A constant.
pub fn h(v: f64) -> H {
    constant(v)
}

fn constant<N: Inner>(v: f64) -> Clothed<N> {
    Clothed(N::constant(v))
}

impl D {
    pub fn new(re: f64, eps: f64) -> D {
        Clothed(Dual64::new(re, eps))
    }
    pub fn eps(self) -> f64 {
        self.0.eps
    }
}

impl H {
    /// A number with two derivatives of order one, and none of order two.
    pub fn variable(re: f64, one: f64, two: f64) -> H {
        Clothed(HyperDual64::new(re, one, two, 0.0))
    }
    /// The second derivative.
    pub fn second(self) -> f64 {
        self.0.eps1eps2
    }
}

impl<N: Inner> From<f64> for Clothed<N> {
    fn from(v: f64) -> Self {
        constant(v)
    }
}

impl<N: Inner> Default for Clothed<N> {
    fn default() -> Self {
        constant(0.0)
    }
}

impl<N: Inner> Clothed<N> {
    pub const INFINITY: f64 = f64::INFINITY;
    pub const NEG_INFINITY: f64 = f64::NEG_INFINITY;
    pub const EPSILON: f64 = f64::EPSILON;
    pub const MAX: f64 = f64::MAX;

    pub fn re(self) -> f64 {
        self.0.re()
    }
    /// The derivatives of num-dual, the value of std.
    fn with(re: f64, from: N) -> Self {
        Clothed(from.with(re))
    }
    fn slope(self, re: f64, slope: f64) -> Self {
        Clothed((self.0 * N::constant(slope)).with(re))
    }
}

macro_rules! operator {
    ($Op:ident $op:ident $Assign:ident $assign:ident, |$a:ident, $b:ident| $re:expr, $dual:expr) => {
        impl<N: Inner> $Op for Clothed<N> {
            type Output = Clothed<N>;
            fn $op(self, other: Clothed<N>) -> Clothed<N> {
                let ($a, $b) = (self.re(), other.re());
                let re = $re;
                let ($a, $b) = (self.0, other.0);
                Clothed::with(re, $dual)
            }
        }
        impl<N: Inner> $Op<f64> for Clothed<N> {
            type Output = Clothed<N>;
            fn $op(self, other: f64) -> Clothed<N> {
                $Op::$op(self, constant(other))
            }
        }
        impl<N: Inner> $Op<Clothed<N>> for f64 {
            type Output = Clothed<N>;
            fn $op(self, other: Clothed<N>) -> Clothed<N> {
                $Op::$op(constant(self), other)
            }
        }
        impl<N: Inner> $Op<&Clothed<N>> for Clothed<N> {
            type Output = Clothed<N>;
            fn $op(self, other: &Clothed<N>) -> Clothed<N> {
                $Op::$op(self, *other)
            }
        }
        impl<N: Inner> $Op<Clothed<N>> for &Clothed<N> {
            type Output = Clothed<N>;
            fn $op(self, other: Clothed<N>) -> Clothed<N> {
                $Op::$op(*self, other)
            }
        }
        impl<N: Inner> $Op<f64> for &Clothed<N> {
            type Output = Clothed<N>;
            fn $op(self, other: f64) -> Clothed<N> {
                $Op::$op(*self, constant(other))
            }
        }
        impl<N: Inner> $Op<&Clothed<N>> for f64 {
            type Output = Clothed<N>;
            fn $op(self, other: &Clothed<N>) -> Clothed<N> {
                $Op::$op(constant(self), *other)
            }
        }
        impl<N: Inner> $Op<&Clothed<N>> for &Clothed<N> {
            type Output = Clothed<N>;
            fn $op(self, other: &Clothed<N>) -> Clothed<N> {
                $Op::$op(*self, *other)
            }
        }
        impl<N: Inner> $Assign for Clothed<N> {
            fn $assign(&mut self, other: Clothed<N>) {
                *self = $Op::$op(*self, other);
            }
        }
        impl<N: Inner> $Assign<f64> for Clothed<N> {
            fn $assign(&mut self, other: f64) {
                *self = $Op::$op(*self, constant(other));
            }
        }
        impl<N: Inner> $Assign<&Clothed<N>> for Clothed<N> {
            fn $assign(&mut self, other: &Clothed<N>) {
                *self = $Op::$op(*self, *other);
            }
        }
    };
}
operator!(Add add AddAssign add_assign, |a, b| a + b, a + b);
operator!(Sub sub SubAssign sub_assign, |a, b| a - b, a - b);
operator!(Mul mul MulAssign mul_assign, |a, b| a * b, a * b);
operator!(Div div DivAssign div_assign, |a, b| a / b, a / b);
operator!(Rem rem RemAssign rem_assign, |a, b| a % b, a - b * N::constant((a.re() / b.re()).trunc()));

impl<N: Inner> Neg for Clothed<N> {
    type Output = Clothed<N>;
    fn neg(self) -> Clothed<N> {
        Clothed(-self.0)
    }
}
impl<N: Inner> Neg for &Clothed<N> {
    type Output = Clothed<N>;
    fn neg(self) -> Clothed<N> {
        -*self
    }
}

impl<N: Inner> PartialEq for Clothed<N> {
    fn eq(&self, other: &Clothed<N>) -> bool {
        self.re() == other.re()
    }
}
impl<N: Inner> PartialEq<f64> for Clothed<N> {
    fn eq(&self, other: &f64) -> bool {
        self.re() == *other
    }
}
impl<N: Inner> PartialEq<Clothed<N>> for f64 {
    fn eq(&self, other: &Clothed<N>) -> bool {
        *self == other.re()
    }
}
impl<N: Inner> PartialOrd for Clothed<N> {
    fn partial_cmp(&self, other: &Clothed<N>) -> Option<Ordering> {
        self.re().partial_cmp(&other.re())
    }
}
impl<N: Inner> PartialOrd<f64> for Clothed<N> {
    fn partial_cmp(&self, other: &f64) -> Option<Ordering> {
        self.re().partial_cmp(other)
    }
}
impl<N: Inner> PartialOrd<Clothed<N>> for f64 {
    fn partial_cmp(&self, other: &Clothed<N>) -> Option<Ordering> {
        self.partial_cmp(&other.re())
    }
}

impl<N: Inner> std::fmt::Display for Clothed<N> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.re().fmt(f)
    }
}

/// Functions that num-dual has under the same name.
macro_rules! same {
    ($($name:ident)*) => {
        impl<N: Inner> Clothed<N> {
            $(pub fn $name(self) -> Clothed<N> {
                Clothed::with(f64::$name(self.re()), DualNum::$name(&self.0))
            })*
        }
    };
}
same!(sqrt cbrt recip exp exp2 exp_m1 ln ln_1p log2 log10 sin cos tan asin acos atan sinh cosh tanh asinh acosh atanh);

/// Functions that are constant, piece by piece.
macro_rules! steps {
    ($($name:ident)*) => {
        impl<N: Inner> Clothed<N> {
            $(pub fn $name(self) -> Clothed<N> {
                constant(f64::$name(self.re()))
            })*
        }
    };
}
steps!(floor ceil round trunc signum round_ties_even);

macro_rules! predicates {
    ($($name:ident)*) => {
        impl<N: Inner> Clothed<N> {
            $(pub fn $name(self) -> bool {
                f64::$name(self.re())
            })*
        }
    };
}
predicates!(is_nan is_finite is_infinite is_normal is_sign_negative is_sign_positive);

impl<N: Inner> Clothed<N> {
    pub fn sin_cos(self) -> (Clothed<N>, Clothed<N>) {
        (self.sin(), self.cos())
    }
    pub fn powi(self, n: i32) -> Clothed<N> {
        Clothed::with(self.re().powi(n), DualNum::powi(&self.0, n))
    }
    pub fn powf(self, p: impl Into<Clothed<N>>) -> Clothed<N> {
        let p = p.into();
        let re = self.re().powf(p.re());
        match p.0.is_constant() {
            true => Clothed::with(re, DualNum::powf(&self.0, p.re())),
            false => Clothed::with(re, DualNum::exp(&(p.0 * DualNum::ln(&self.0)))),
        }
    }
    pub fn log(self, base: impl Into<Clothed<N>>) -> Clothed<N> {
        let base = base.into();
        Clothed::with(self.re().log(base.re()), DualNum::ln(&self.0) / DualNum::ln(&base.0))
    }
    pub fn atan2(self, other: impl Into<Clothed<N>>) -> Clothed<N> {
        let other = other.into();
        Clothed::with(self.re().atan2(other.re()), DualNum::atan2(&self.0, other.0))
    }
    pub fn hypot(self, other: impl Into<Clothed<N>>) -> Clothed<N> {
        let other = other.into();
        let root = DualNum::sqrt(&(self.0 * self.0 + other.0 * other.0));
        Clothed::with(self.re().hypot(other.re()), root)
    }
    pub fn mul_add(self, a: impl Into<Clothed<N>>, b: impl Into<Clothed<N>>) -> Clothed<N> {
        let (a, b) = (a.into(), b.into());
        Clothed::with(self.re().mul_add(a.re(), b.re()), self.0 * a.0 + b.0)
    }
    pub fn abs(self) -> Clothed<N> {
        let sign = if self.re() == 0.0 { 0.0 } else { self.re().signum() };
        self.slope(self.re().abs(), sign)
    }
    pub fn max(self, other: impl Into<Clothed<N>>) -> Clothed<N> {
        let other = other.into();
        if self.re() > other.re() || other.re().is_nan() { self } else { other }
    }
    pub fn min(self, other: impl Into<Clothed<N>>) -> Clothed<N> {
        let other = other.into();
        if self.re() < other.re() || other.re().is_nan() { self } else { other }
    }
    pub fn clamp(self, low: impl Into<Clothed<N>>, high: impl Into<Clothed<N>>) -> Clothed<N> {
        let (low, high) = (low.into(), high.into());
        match (self.re() < low.re(), self.re() > high.re()) {
            (true, _) => low,
            (_, true) => high,
            _ => self,
        }
    }
    pub fn copysign(self, sign: impl Into<Clothed<N>>) -> Clothed<N> {
        let sign = sign.into();
        if self.re().is_sign_negative() == sign.re().is_sign_negative() { self } else { -self }
    }
    pub fn rem_euclid(self, other: impl Into<Clothed<N>>) -> Clothed<N> {
        let other = other.into();
        let q = self.re().div_euclid(other.re());
        Clothed::with(self.re().rem_euclid(other.re()), self.0 - other.0 * N::constant(q))
    }
    pub fn div_euclid(self, other: impl Into<Clothed<N>>) -> Clothed<N> {
        constant(self.re().div_euclid(other.into().re()))
    }
    pub fn fract(self) -> Clothed<N> {
        self.slope(self.re().fract(), 1.0)
    }
    pub fn to_degrees(self) -> Clothed<N> {
        self.slope(self.re().to_degrees(), 180.0 / std::f64::consts::PI)
    }
    pub fn to_radians(self) -> Clothed<N> {
        self.slope(self.re().to_radians(), std::f64::consts::PI / 180.0)
    }
    pub fn total_cmp(&self, other: &Clothed<N>) -> Ordering {
        self.re().total_cmp(&other.re())
    }
}

/// Sums and products start where std's do: at -0.0 and 1.0.
impl<N: Inner> Sum for Clothed<N> {
    fn sum<I: Iterator<Item = Clothed<N>>>(numbers: I) -> Clothed<N> {
        numbers.fold(constant([0.0; 0].iter().sum()), |s, v| s + v)
    }
}
impl<'a, N: Inner> Sum<&'a Clothed<N>> for Clothed<N> {
    fn sum<I: Iterator<Item = &'a Clothed<N>>>(numbers: I) -> Clothed<N> {
        numbers.copied().sum()
    }
}
impl<N: Inner> Product for Clothed<N> {
    fn product<I: Iterator<Item = Clothed<N>>>(numbers: I) -> Clothed<N> {
        numbers.fold(constant(1.0), |s, v| s * v)
    }
}
impl<'a, N: Inner> Product<&'a Clothed<N>> for Clothed<N> {
    fn product<I: Iterator<Item = &'a Clothed<N>>>(numbers: I) -> Clothed<N> {
        numbers.copied().product()
    }
}
