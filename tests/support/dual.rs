//! `num_dual::Dual64` in the clothes of `f64`: every operator and method under std's name. Derivatives are num-dual's wherever it has the
//! function; values are std's, so that branches go where those of the plain function go.

use num_dual::{Dual64, DualNum};
use std::cmp::Ordering;
use std::ops::{Add, AddAssign, Div, DivAssign, Mul, MulAssign, Neg, Rem, RemAssign, Sub, SubAssign};

/// A dual number.
#[derive(Clone, Copy, Debug)]
pub struct D(pub Dual64);

/// A constant.
pub fn d(v: f64) -> D {
    D(Dual64::from_re(v))
}

impl From<f64> for D {
    fn from(v: f64) -> D {
        d(v)
    }
}

impl Default for D {
    fn default() -> D {
        d(0.0)
    }
}

impl D {
    pub const INFINITY: f64 = f64::INFINITY;
    pub const NEG_INFINITY: f64 = f64::NEG_INFINITY;
    pub const EPSILON: f64 = f64::EPSILON;
    pub const MAX: f64 = f64::MAX;

    pub fn new(re: f64, eps: f64) -> D {
        D(Dual64::new(re, eps))
    }
    pub fn re(self) -> f64 {
        self.0.re
    }
    pub fn eps(self) -> f64 {
        self.0.eps
    }
    /// The derivative of num-dual, the value of std.
    fn with(re: f64, from: Dual64) -> D {
        D::new(re, from.eps)
    }
    fn slope(self, re: f64, slope: f64) -> D {
        D::new(re, if self.eps() == 0.0 { 0.0 } else { self.eps() * slope })
    }
}

macro_rules! operator {
    ($Op:ident $op:ident $Assign:ident $assign:ident, |$a:ident, $b:ident| $re:expr, $dual:expr) => {
        impl $Op for D {
            type Output = D;
            fn $op(self, other: D) -> D {
                let ($a, $b) = (self.0.re, other.0.re);
                let re = $re;
                let ($a, $b) = (self.0, other.0);
                D::with(re, $dual)
            }
        }
        impl $Op<f64> for D {
            type Output = D;
            fn $op(self, other: f64) -> D {
                $Op::$op(self, d(other))
            }
        }
        impl $Op<D> for f64 {
            type Output = D;
            fn $op(self, other: D) -> D {
                $Op::$op(d(self), other)
            }
        }
        impl $Op<&D> for D {
            type Output = D;
            fn $op(self, other: &D) -> D {
                $Op::$op(self, *other)
            }
        }
        impl $Op<D> for &D {
            type Output = D;
            fn $op(self, other: D) -> D {
                $Op::$op(*self, other)
            }
        }
        impl $Op<f64> for &D {
            type Output = D;
            fn $op(self, other: f64) -> D {
                $Op::$op(*self, d(other))
            }
        }
        impl $Op<&D> for f64 {
            type Output = D;
            fn $op(self, other: &D) -> D {
                $Op::$op(d(self), *other)
            }
        }
        impl $Op<&D> for &D {
            type Output = D;
            fn $op(self, other: &D) -> D {
                $Op::$op(*self, *other)
            }
        }
        impl $Assign for D {
            fn $assign(&mut self, other: D) {
                *self = $Op::$op(*self, other);
            }
        }
        impl $Assign<f64> for D {
            fn $assign(&mut self, other: f64) {
                *self = $Op::$op(*self, d(other));
            }
        }
        impl $Assign<&D> for D {
            fn $assign(&mut self, other: &D) {
                *self = $Op::$op(*self, *other);
            }
        }
    };
}
operator!(Add add AddAssign add_assign, |a, b| a + b, a + b);
operator!(Sub sub SubAssign sub_assign, |a, b| a - b, a - b);
operator!(Mul mul MulAssign mul_assign, |a, b| a * b, a * b);
operator!(Div div DivAssign div_assign, |a, b| a / b, a / b);
operator!(Rem rem RemAssign rem_assign, |a, b| a % b, a - b * Dual64::from_re((a.re / b.re).trunc()));

impl Neg for D {
    type Output = D;
    fn neg(self) -> D {
        D::new(-self.0.re, -self.0.eps)
    }
}
impl Neg for &D {
    type Output = D;
    fn neg(self) -> D {
        -*self
    }
}

impl PartialEq for D {
    fn eq(&self, other: &D) -> bool {
        self.re() == other.re()
    }
}
impl PartialEq<f64> for D {
    fn eq(&self, other: &f64) -> bool {
        self.re() == *other
    }
}
impl PartialEq<D> for f64 {
    fn eq(&self, other: &D) -> bool {
        *self == other.re()
    }
}
impl PartialOrd for D {
    fn partial_cmp(&self, other: &D) -> Option<Ordering> {
        self.re().partial_cmp(&other.re())
    }
}
impl PartialOrd<f64> for D {
    fn partial_cmp(&self, other: &f64) -> Option<Ordering> {
        self.re().partial_cmp(other)
    }
}
impl PartialOrd<D> for f64 {
    fn partial_cmp(&self, other: &D) -> Option<Ordering> {
        self.partial_cmp(&other.re())
    }
}

impl std::fmt::Display for D {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.re().fmt(f)
    }
}

/// Functions that num-dual has under the same name.
macro_rules! same {
    ($($name:ident)*) => {
        impl D {
            $(pub fn $name(self) -> D {
                D::with(f64::$name(self.re()), DualNum::$name(&self.0))
            })*
        }
    };
}
same!(sqrt cbrt recip exp exp2 exp_m1 ln ln_1p log2 log10 sin cos tan asin acos atan sinh cosh tanh asinh acosh atanh);

/// Functions that are constant, piece by piece.
macro_rules! steps {
    ($($name:ident)*) => {
        impl D {
            $(pub fn $name(self) -> D {
                d(f64::$name(self.re()))
            })*
        }
    };
}
steps!(floor ceil round trunc signum round_ties_even);

macro_rules! predicates {
    ($($name:ident)*) => {
        impl D {
            $(pub fn $name(self) -> bool {
                f64::$name(self.re())
            })*
        }
    };
}
predicates!(is_nan is_finite is_infinite is_normal is_sign_negative is_sign_positive);

impl D {
    pub fn sin_cos(self) -> (D, D) {
        (self.sin(), self.cos())
    }
    pub fn powi(self, n: i32) -> D {
        D::with(self.re().powi(n), DualNum::powi(&self.0, n))
    }
    pub fn powf(self, p: impl Into<D>) -> D {
        let p = p.into();
        let re = self.re().powf(p.re());
        match p.eps() == 0.0 {
            true => D::with(re, DualNum::powf(&self.0, p.re())),
            false => D::with(re, DualNum::exp(&(p.0 * DualNum::ln(&self.0)))),
        }
    }
    pub fn log(self, base: impl Into<D>) -> D {
        let base = base.into();
        D::with(self.re().log(base.re()), DualNum::ln(&self.0) / DualNum::ln(&base.0))
    }
    pub fn atan2(self, other: impl Into<D>) -> D {
        let other = other.into();
        D::with(self.re().atan2(other.re()), DualNum::atan2(&self.0, other.0))
    }
    pub fn hypot(self, other: impl Into<D>) -> D {
        let other = other.into();
        let root = DualNum::sqrt(&(self.0 * self.0 + other.0 * other.0));
        D::with(self.re().hypot(other.re()), root)
    }
    pub fn mul_add(self, a: impl Into<D>, b: impl Into<D>) -> D {
        let (a, b) = (a.into(), b.into());
        D::with(self.re().mul_add(a.re(), b.re()), self.0 * a.0 + b.0)
    }
    pub fn abs(self) -> D {
        if self.re() < 0.0 { -self } else { self }
    }
    pub fn max(self, other: impl Into<D>) -> D {
        let other = other.into();
        if self.re() > other.re() || other.re().is_nan() { self } else { other }
    }
    pub fn min(self, other: impl Into<D>) -> D {
        let other = other.into();
        if self.re() < other.re() || other.re().is_nan() { self } else { other }
    }
    pub fn clamp(self, low: impl Into<D>, high: impl Into<D>) -> D {
        let (low, high) = (low.into(), high.into());
        match (self.re() < low.re(), self.re() > high.re()) {
            (true, _) => low,
            (_, true) => high,
            _ => self,
        }
    }
    pub fn copysign(self, sign: impl Into<D>) -> D {
        let sign = sign.into();
        if self.re().is_sign_negative() == sign.re().is_sign_negative() { self } else { -self }
    }
    pub fn rem_euclid(self, other: impl Into<D>) -> D {
        let other = other.into();
        let q = self.re().div_euclid(other.re());
        D::with(self.re().rem_euclid(other.re()), self.0 - other.0 * Dual64::from_re(q))
    }
    pub fn div_euclid(self, other: impl Into<D>) -> D {
        d(self.re().div_euclid(other.into().re()))
    }
    pub fn fract(self) -> D {
        self.slope(self.re().fract(), 1.0)
    }
    pub fn to_degrees(self) -> D {
        self.slope(self.re().to_degrees(), 180.0 / std::f64::consts::PI)
    }
    pub fn to_radians(self) -> D {
        self.slope(self.re().to_radians(), std::f64::consts::PI / 180.0)
    }
    pub fn total_cmp(&self, other: &D) -> Ordering {
        self.re().total_cmp(&other.re())
    }
}
