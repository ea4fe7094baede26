//! Numbers that programs run on: `f64`, and dual numbers as an independent source of derivatives.

use num_dual::{Dual64, DualNum};
use std::fmt::Debug;
use std::ops::{Add, Mul, Neg, Sub};

pub(crate) trait Num:
    Copy + Debug + Add<Output = Self> + Sub<Output = Self> + Mul<Output = Self> + Neg<Output = Self>
{
    fn of(x: f64) -> Self;
    fn re(self) -> f64;
    fn powi(self, n: i32) -> Self;
    fn over(self, a: Self) -> Self;
    /// `%`.
    fn remainder(self, a: Self) -> Self;
    /// As the function of this name in std, on the value alone.
    fn step(self, f: impl Fn(f64) -> f64) -> Self {
        Self::of(f(self.re()))
    }
    /// Through `f32` and back.
    fn rounded(self) -> Self;
    /// The derivative times this.
    fn hooked(self, factor: f64) -> Self;
    /// A smooth function of one argument.
    fn smooth(self, name: &str) -> Option<Self>;
    fn mul_add(self, a: Self, b: Self) -> Self;
    fn powf(self, a: Self) -> Self;
    fn hypot(self, a: Self) -> Self;
    fn atan2(self, a: Self) -> Self;
}

macro_rules! smooth {
    ($name:expr, $x:expr) => {
        smooth!($name, $x, recip sqrt cbrt exp exp2 exp_m1 ln ln_1p log2 log10 sin cos tan asin acos atan sinh cosh tanh
            asinh acosh atanh)
    };
    ($name:expr, $x:expr, $($m:ident)*) => {
        match $name {
            $(stringify!($m) => Some($x.$m()),)*
            _ => None,
        }
    };
}

impl Num for f64 {
    fn hooked(self, _: f64) -> f64 {
        self
    }
    fn of(x: f64) -> f64 {
        x
    }
    fn re(self) -> f64 {
        self
    }
    fn powi(self, n: i32) -> f64 {
        f64::powi(self, n)
    }
    fn over(self, a: f64) -> f64 {
        self / a
    }
    fn remainder(self, a: f64) -> f64 {
        self % a
    }
    fn rounded(self) -> f64 {
        f64::from(self as f32)
    }
    fn smooth(self, name: &str) -> Option<f64> {
        smooth!(name, self)
    }
    fn mul_add(self, a: f64, b: f64) -> f64 {
        f64::mul_add(self, a, b)
    }
    fn powf(self, a: f64) -> f64 {
        f64::powf(self, a)
    }
    fn hypot(self, a: f64) -> f64 {
        f64::hypot(self, a)
    }
    fn atan2(self, a: f64) -> f64 {
        f64::atan2(self, a)
    }
}

/// The value as `f64` has it, bit for bit, so that both kinds take the same branches; the derivative of `num_dual`.
fn with(re: f64, d: Dual64) -> Dual64 {
    Dual64::new(re, d.eps)
}

impl Num for Dual64 {
    fn hooked(self, factor: f64) -> Dual64 {
        Dual64::new(self.re, self.eps * factor)
    }
    fn of(x: f64) -> Dual64 {
        Dual64::new(x, 0.0)
    }
    fn re(self) -> f64 {
        self.re
    }
    fn powi(self, n: i32) -> Dual64 {
        with(self.re.powi(n), DualNum::powi(&self, n))
    }
    fn over(self, a: Dual64) -> Dual64 {
        with(self.re / a.re, self / a)
    }
    fn remainder(self, a: Dual64) -> Dual64 {
        Dual64::new(self.re % a.re, self.eps - a.eps * (self.re / a.re).trunc())
    }
    fn rounded(self) -> Dual64 {
        with(self.re.rounded(), self)
    }
    fn smooth(self, name: &str) -> Option<Dual64> {
        Some(with(self.re.smooth(name)?, smooth!(name, self)?))
    }
    fn mul_add(self, a: Dual64, b: Dual64) -> Dual64 {
        with(self.re.mul_add(a.re, b.re), self * a + b)
    }
    fn powf(self, a: Dual64) -> Dual64 {
        let d = if a.eps == 0.0 { DualNum::powf(&self, a.re) } else { self.powd(a) };
        with(self.re.powf(a.re), d)
    }
    fn hypot(self, a: Dual64) -> Dual64 {
        with(self.re.hypot(a.re), (self * self + a * a).sqrt())
    }
    fn atan2(self, a: Dual64) -> Dual64 {
        with(self.re.atan2(a.re), DualNum::atan2(&self, a))
    }
}

/// A row of the rule table by its name, on numbers; integer arguments come as numbers too.
pub(crate) fn rule<T: Num>(name: &str, args: &[T]) -> Option<T> {
    let or_zero = |zero: bool, x: T| if zero { T::of(0.0) } else { x };
    Some(match (name, args) {
        ("powi", [x, n]) => x.powi(n.re() as i32),
        ("powf", [x, a]) => x.powf(*a),
        ("hypot", [x, a]) => x.hypot(*a),
        ("atan2", [x, a]) => x.atan2(*a),
        ("mul_add", [x, a, b]) => x.mul_add(*a, *b),
        ("log", [x, a]) => x.smooth("ln")?.over(a.smooth("ln")?),
        ("to_degrees", [x]) => *x * T::of(180.0 / std::f64::consts::PI),
        ("to_radians", [x]) => *x * T::of(std::f64::consts::PI / 180.0),
        ("midpoint", [x, a]) => (*x + *a) * T::of(0.5),
        ("abs", [x]) => {
            if x.re() < 0.0 {
                -*x
            } else {
                *x
            }
        }
        ("max", [x, a]) => {
            if x.re() > a.re() {
                *x
            } else {
                *a
            }
        }
        ("min", [x, a]) => {
            if x.re() < a.re() {
                *x
            } else {
                *a
            }
        }
        ("abs_sub", [x, a]) => or_zero(x.re() <= a.re(), *x - *a),
        ("clamp", [x, a, b]) => {
            if x.re() < a.re() {
                *a
            } else if x.re() > b.re() {
                *b
            } else {
                *x
            }
        }
        ("copysign", [x, a]) => {
            if x.re().is_sign_negative() == a.re().is_sign_negative() {
                *x
            } else {
                -*x
            }
        }
        ("rem_euclid", [x, a]) => {
            let r = x.remainder(*a);
            if r.re() >= 0.0 {
                r
            } else if a.re() < 0.0 {
                r - *a
            } else {
                r + *a
            }
        }
        ("fract", [x]) => *x - x.step(f64::trunc),
        ("next_up" | "next_down", [_]) => return None,
        ("floor", [x]) => x.step(f64::floor),
        ("ceil", [x]) => x.step(f64::ceil),
        ("round", [x]) => x.step(f64::round),
        ("round_ties_even", [x]) => x.step(f64::round_ties_even),
        ("trunc", [x]) => x.step(f64::trunc),
        ("signum", [x]) => x.step(f64::signum),
        ("div_euclid", [x, a]) => x.step(|x| x.div_euclid(a.re())),
        (name, [x]) => return x.smooth(name).or_else(|| helper(name, args)),
        _ => return helper(name, args),
    })
}

/// The functions of the runtime that partials are written with.
fn helper<T: Num>(name: &str, args: &[T]) -> Option<T> {
    let indicator = |b: bool| T::of(f64::from(u8::from(b)));
    let or_zero = |zero: bool, x: T| if zero { T::of(0.0) } else { x };
    Some(match (name, args) {
        ("scale" | "steep", [dy, s]) => {
            // Zero, and yet it has a derivative where the slope is finite.
            let zero = dy.re() == 0.0 || s.re() == 0.0;
            let product = *dy * *s;
            if zero { or_zero(product.re().is_nan(), product - T::of(product.re())) } else { product }
        }
        ("quotient", [x, a]) => x.over(*a),
        ("detached", [x]) => T::of(x.re()),
        ("with_slope", [x, y, slope]) => T::of(y.re()) + T::of(slope.re()) * (*x - T::of(x.re())),
        ("sign", [x]) => or_zero(x.re() == 0.0, x.step(f64::signum)),
        ("ratio", [x, a]) => or_zero(a.re() == 0.0, x.over(*a)),
        ("powi_dx", [x, n]) => rule("powi_nth", &[*x, *n, T::of(1.0)])?,
        ("powi_nth", [x, n, k]) => {
            let (n, k) = (n.re() as i32, k.re() as i32);
            let factor: f64 = (0..k).map(|j| f64::from(n - j)).product();
            or_zero(factor == 0.0, T::of(factor) * x.powi(n - k))
        }
        // Zero at the exponent 0, and yet it has a derivative there.
        ("powf_dx", [x, p]) => or_zero(p.re() == 0.0 && x.re() <= 0.0, *p * x.powf(*p - T::of(1.0))),
        ("powf_dp", [x, y]) => {
            if x.re() < 0.0 {
                T::of(f64::NAN)
            } else {
                rule("scale", &[*y, rule("ln_or_zero", &[*x])?])?
            }
        }
        ("ln_or_zero", [x]) => {
            if x.re() == 0.0 {
                T::of(0.0)
            } else {
                x.smooth("ln")?
            }
        }
        ("max_dx", [x, a]) => indicator(x.re() > a.re()),
        ("max_da", [x, a]) => indicator(x.re() <= a.re()),
        ("min_dx", [x, a]) => indicator(x.re() < a.re()),
        ("min_da", [x, a]) => indicator(x.re() >= a.re()),
        ("clamp_dx", [x, a, b]) => indicator(x.re() >= a.re() && x.re() <= b.re()),
        ("clamp_da", [x, a]) => indicator(x.re() < a.re()),
        ("clamp_db", [x, b]) => indicator(x.re() > b.re()),
        ("angle_dx", [x, a]) => a.over(*x * *x + *a * *a),
        ("copysign_dx", [x, a]) => {
            let same = x.re().is_sign_negative() == a.re().is_sign_negative();
            or_zero(x.re() == 0.0, T::of(if same { 1.0 } else { -1.0 }))
        }
        ("rem_da", [x, a]) => -(*x - x.remainder(*a)).over(*a).step(f64::round),
        _ => return None,
    })
}
