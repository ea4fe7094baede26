//! The helpers that partials of the rule table are written with. Each has a row of its own there.

use super::Real;

/// `dy * slope`, but zero where either is zero: a path with weight zero counts for nothing, also where the slope is infinite.
///
/// ```
/// use zygote_runtime::rules::scale;
/// assert_eq!(scale(0.0, f64::INFINITY), 0.0);
/// assert_eq!(scale(2.0, f64::INFINITY), f64::INFINITY);
/// ```
#[inline]
pub fn scale<T: Real>(dy: T, slope: T) -> T {
    if dy == T::zero() || slope == T::zero() { T::zero() } else { dy * slope }
}

/// The same for slopes that are zero at infinity only.
///
/// ```
/// use zygote_runtime::rules::steep;
///
/// assert_eq!(steep(0.0, f64::INFINITY), 0.0);
/// assert_eq!(steep(2.0, f64::INFINITY), f64::INFINITY);
/// ```
#[inline]
pub fn steep<T: Real>(dy: T, slope: T) -> T {
    dy * if dy == T::zero() { T::zero() } else { slope }
}

/// `dy / b` by way of `1.0 / b`, which waits for no cotangent and which all quotients by `b` share, where that is a number.
#[inline]
pub fn quotient<T: Real>(dy: T, b: T) -> T {
    let inverse = T::one() / b;
    let finite = inverse * T::zero() == T::zero();
    if finite { dy * inverse } else { divided(dy, b) }
}

#[cold]
#[inline(never)]
fn divided<T: Real>(dy: T, b: T) -> T {
    dy / b
}

/// `x`, of which a loop computes something and its slope along `x`, so that what the loop does has no derivative of its own.
#[inline]
pub fn detached<T: Real>(x: T) -> T {
    x
}

/// `y`, of which `slope` is the derivative by `x`.
#[inline]
pub fn with_slope<T: Real>(_x: T, y: T, _slope: T) -> T {
    y
}

fn step<T: Real>(up: bool) -> T {
    if up { T::one() } else { T::zero() }
}

/// The derivative of `abs`: the sign of `x`, zero at zero.
#[inline]
pub fn sign<T: Real>(x: T) -> T {
    if x == T::zero() { T::zero() } else { x.signum() }
}

/// `x / a`, but zero where `a` is zero: the derivative of `hypot`, from its argument and its result.
#[inline]
pub fn ratio<T: Real>(x: T, a: T) -> T {
    if a == T::zero() { T::zero() } else { x / a }
}

/// The derivative of `x.powi(n)`: `n * x.powi(n - 1)`, zero for `n = 0`.
#[inline]
pub fn powi_dx<T: Real>(x: T, n: i32) -> T {
    match n {
        0 => T::zero(),
        1 => T::one(),
        2 => x + x,
        i32::MIN => T::from_i32(n) * (x.powi(n) / x),
        _ => T::from_i32(n) * x.powi(n - 1),
    }
}

/// The `k`-th derivative of `x.powi(n)`: `n (n - 1) … (n - k + 1) * x.powi(n - k)`.
pub fn powi_nth<T: Real>(x: T, n: i32, k: i32) -> T {
    let mut factor = T::one();
    for j in 0..k {
        let step = i64::from(n) - i64::from(j);
        if step == 0 {
            return T::zero();
        }
        factor *= T::from_f64(step as f64);
    }
    factor * x.powi(n.saturating_sub(k))
}

/// The derivative of `x.powf(p)` by `x`: `p * x.powf(p - 1)`, zero for `p = 0`.
#[inline]
pub fn powf_dx<T: Real>(x: T, p: T) -> T {
    if p == T::zero() { T::zero() } else { p * x.powf(p - T::one()) }
}

/// The derivative of `y = x.powf(p)` by `p`: `y * x.ln()`, zero for `x = 0`, NaN below.
#[inline]
pub fn powf_dp<T: Real>(x: T, y: T) -> T {
    if x < T::zero() { T::NAN } else { scale(y, ln_or_zero(x)) }
}

/// `x.ln()`, but zero at zero.
#[inline]
pub fn ln_or_zero<T: Real>(x: T) -> T {
    if x == T::zero() { T::zero() } else { x.ln() }
}

/// The derivative of `x.max(a)` by `x`: one where `x` is greater, or `a` is NaN and `x` is not.
#[inline]
pub fn max_dx<T: Real>(x: T, a: T) -> T {
    step(x > a || (a.is_nan() && !x.is_nan()))
}

/// The derivative of `x.max(a)` by `a`; a tie is given to `a`.
#[inline]
pub fn max_da<T: Real>(x: T, a: T) -> T {
    T::one() - max_dx(x, a)
}

/// The derivative of `x.min(a)` by `x`: one where `x` is less, or `a` is NaN and `x` is not.
#[inline]
pub fn min_dx<T: Real>(x: T, a: T) -> T {
    step(x < a || (a.is_nan() && !x.is_nan()))
}

/// The derivative of `x.min(a)` by `a`; a tie is given to `a`.
#[inline]
pub fn min_da<T: Real>(x: T, a: T) -> T {
    T::one() - min_dx(x, a)
}

/// The derivative of `x.clamp(a, b)` by `x`: one inside and at the bounds.
#[inline]
pub fn clamp_dx<T: Real>(x: T, a: T, b: T) -> T {
    step(!(x < a || x > b))
}

/// The derivative of `x.clamp(a, b)` by `a`: one below `a`.
#[inline]
pub fn clamp_da<T: Real>(x: T, a: T) -> T {
    step(x < a)
}

/// The derivative of `x.clamp(a, b)` by `b`: one above `b`.
#[inline]
pub fn clamp_db<T: Real>(x: T, b: T) -> T {
    step(x > b)
}

/// The derivative of `x.copysign(a)` by `x`: the signs of both, multiplied; zero at zero.
#[inline]
pub fn copysign_dx<T: Real>(x: T, a: T) -> T {
    if x == T::zero() {
        T::zero()
    } else if x.is_sign_negative() == a.is_sign_negative() {
        T::one()
    } else {
        -T::one()
    }
}

/// The slope of `x.atan2(a)` in `x`: a / (x² + a²), without overflow far from the origin and underflow close to it.
#[inline]
pub fn angle_dx<T: Real>(x: T, a: T) -> T {
    if a.abs() >= x.abs() {
        let t = x / a;
        (a * (t * t + T::from_f64(1.0))).recip()
    } else {
        let t = a / x;
        t / (x * (t * t + T::from_f64(1.0)))
    }
}

/// The derivative of `x % a` by `a`: minus the quotient, rounded towards zero. Taken from the remainder, since `x / a` may round
/// up to the next whole number.
#[inline]
pub fn rem_da<T: Real>(x: T, a: T) -> T {
    -((x - x % a) / a).round()
}
