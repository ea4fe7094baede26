//! Special functions, elementwise. Computed in `f64`, also for `f32`.

use super::macros::elementwise;
use crate::{Real, adjoint, differentiable, real};
use std::f64::consts::{FRAC_2_SQRT_PI, PI};

/// A function of `f64` with derivatives, for every `Real`.
fn single<A: Real>(x: A, f: impl Fn(f64) -> f64) -> A {
    real(f(x.to_f64()))
}

fn both<A: Real>(x: A, f: impl Fn(f64) -> (f64, f64)) -> (A, A) {
    let (y, slope) = f(x.to_f64());
    (real(y), real(slope))
}

fn all<A: Real>(x: A, f: impl Fn(f64) -> (f64, f64, f64)) -> (A, A, A) {
    let (y, slope, bend) = f(x.to_f64());
    (real(y), real(slope), real(bend))
}

fn first((y, slope, _): (f64, f64, f64)) -> (f64, f64) {
    (y, slope)
}

/// `sign · erf` or `erfc`, from its value.
fn of_erf(x: f64, y: f64, sign: f64) -> (f64, f64, f64) {
    let slope = sign * FRAC_2_SQRT_PI * (-x * x).exp();
    (y, slope, if slope == 0.0 { slope } else { -2.0 * x * slope })
}

/// Where the asymptotic series are exact.
const LARGE: f64 = 16.0;

/// `k`-th derivative of digamma at a pole or beyond: nothing.
fn is_pole(x: f64) -> bool {
    x <= 0.0 && x.floor() == x
}

/// `Σ c[k] x^-2k`, from the last term on.
fn series(x: f64, coefficients: &[f64]) -> f64 {
    let t = 1.0 / (x * x);
    coefficients.iter().rev().fold(0.0, |sum, c| sum * t + c)
}

/// `B(2k) / 2k` for k from 1.
const PSI: [f64; 7] = [1.0 / 12.0, -1.0 / 120.0, 1.0 / 252.0, -1.0 / 240.0, 1.0 / 132.0, -691.0 / 32_760.0, 1.0 / 12.0];
/// `B(2k)` for k from 1.
const PSI_1: [f64; 7] = [1.0 / 6.0, -1.0 / 30.0, 1.0 / 42.0, -1.0 / 30.0, 5.0 / 66.0, -691.0 / 2730.0, 7.0 / 6.0];
/// `(2k + 1) B(2k)` for k from 1.
const PSI_2: [f64; 7] = [0.5, -1.0 / 6.0, 1.0 / 6.0, -0.3, 5.0 / 6.0, -691.0 / 210.0, 17.5];

/// `sin(πx)` and `cos(πx)`, exact where they are 0 or ±1.
fn sin_cos_pi(x: f64) -> (f64, f64) {
    // x = n/2 + r with |r| <= 1/4
    let halves = (2.0 * x).round();
    let (s, c) = (PI * (x - halves * 0.5)).sin_cos();
    match halves.rem_euclid(4.0) {
        0.0 => (s, c),
        1.0 => (c, -s),
        2.0 => (-s, -c),
        _ => (-c, s),
    }
}

/// ψ, the logarithmic derivative of Γ.
fn psi(x: f64) -> f64 {
    if is_pole(x) || x == f64::NEG_INFINITY {
        return f64::NAN;
    }
    if x < 0.0 {
        let (s, c) = sin_cos_pi(x);
        return psi(1.0 - x) - PI * c / s;
    }
    let (mut x, mut sum) = (x, 0.0);
    while x < LARGE {
        sum -= 1.0 / x;
        x += 1.0;
    }
    x.ln() - 0.5 / x - series(x, &PSI) / (x * x) + sum
}

/// The derivative of ψ.
fn psi_1(x: f64) -> f64 {
    if is_pole(x) || x == f64::NEG_INFINITY {
        return f64::NAN;
    }
    if x < 0.0 {
        let (s, _) = sin_cos_pi(x);
        return (PI / s) * (PI / s) - psi_1(1.0 - x);
    }
    let (mut x, mut sum) = (x, 0.0);
    while x < LARGE {
        sum += 1.0 / (x * x);
        x += 1.0;
    }
    1.0 / x + 0.5 / (x * x) + series(x, &PSI_1) / (x * x * x) + sum
}

/// The second derivative of ψ.
fn psi_2(x: f64) -> f64 {
    if is_pole(x) || x == f64::NEG_INFINITY {
        return f64::NAN;
    }
    if x < 0.0 {
        let (s, c) = sin_cos_pi(x);
        return psi_2(1.0 - x) - 2.0 * (PI / s) * (PI / s) * (PI / s) * c;
    }
    let (mut x, mut sum) = (x, 0.0);
    while x < LARGE {
        sum -= 2.0 / (x * x * x);
        x += 1.0;
    }
    let by = 1.0 / x;
    sum - by * by - by * by * by - series(x, &PSI_2) * by * by * by * by
}

fn gamma_2(x: f64) -> (f64, f64, f64) {
    let (y, p) = (libm::tgamma(x), psi(x));
    (y, y * p, y * (p * p + psi_1(x)))
}

fn j0_2(x: f64) -> (f64, f64, f64) {
    let y = libm::j0(x);
    (y, -libm::j1(x), 0.5 * (libm::jn(2, x) - y))
}

fn j1_2(x: f64) -> (f64, f64, f64) {
    let y = libm::j1(x);
    (y, 0.5 * (libm::j0(x) - libm::jn(2, x)), 0.25 * (libm::jn(3, x) - 3.0 * y))
}

elementwise! {
    /// The error function, `2/√π ∫₀ˣ exp(-t²) dt`. Of a number or of every element of an array.
    ///
    /// ```
    /// use zygote::functions::erf;
    /// assert_eq!(erf(0.5), 0.5204998778130465);
    /// assert_eq!(erf::derivative(0.0), std::f64::consts::FRAC_2_SQRT_PI);
    /// ```
    erf: |x| single(x, libm::erf),
        |x| both(x, |x| first(of_erf(x, libm::erf(x), 1.0))),
        |x| all(x, |x| of_erf(x, libm::erf(x), 1.0));

    /// The complementary error function, `1 - erf(x)`, exact for large `x`. Of a number or of every element of an array.
    erfc: |x| single(x, libm::erfc),
        |x| both(x, |x| first(of_erf(x, libm::erfc(x), -1.0))),
        |x| all(x, |x| of_erf(x, libm::erfc(x), -1.0));

    /// The gamma function, which is `(n - 1)!` at n. Of a number or of every element of an array. `NaN` at negative integers.
    gamma: |x| single(x, libm::tgamma), |x| both(x, |x| first(gamma_2(x))), |x| all(x, gamma_2);

    /// The logarithm of the absolute value of [`gamma`](fn@gamma), without overflow. Its derivative is [`digamma`](fn@digamma). Of a number or of
    /// every element of an array.
    ln_gamma: |x| single(x, libm::lgamma),
        |x| both(x, |x| (libm::lgamma(x), psi(x))),
        |x| all(x, |x| (libm::lgamma(x), psi(x), psi_1(x)));

    /// The derivative of the logarithm of [`gamma`](fn@gamma). Of a number or of every element of an array. `NaN` at 0 and at negative integers.
    digamma: |x| single(x, psi), |x| both(x, |x| (psi(x), psi_1(x))), |x| all(x, |x| (psi(x), psi_1(x), psi_2(x)));

    /// The Bessel function of the first kind of order 0. Of a number or of every element of an array.
    j0: |x| single(x, libm::j0), |x| both(x, |x| first(j0_2(x))), |x| all(x, j0_2);

    /// The Bessel function of the first kind of order 1. Of a number or of every element of an array.
    j1: |x| single(x, libm::j1), |x| both(x, |x| first(j1_2(x))), |x| all(x, j1_2);
}

/// The beta function of two numbers, `gamma(a) gamma(b) / gamma(a + b)`, without overflow.
///
/// ```
/// use zygote::functions::beta;
/// assert!((beta(2.0, 3.0) - 1.0 / 12.0_f64).abs() < 1e-16);
/// ```
pub fn beta<T: Real>(a: T, b: T) -> T {
    let (a, b) = (a.to_f64(), b.to_f64());
    let y = if a.abs().max(b.abs()).max((a + b).abs()) < 80.0 {
        libm::tgamma(a) / libm::tgamma(a + b) * libm::tgamma(b)
    } else {
        let ((la, sa), (lb, sb), (lc, sc)) = (libm::lgamma_r(a), libm::lgamma_r(b), libm::lgamma_r(a + b));
        (la - lc + lb).exp() * f64::from(sa * sb * sc)
    };
    real(y)
}

#[doc(hidden)]
#[adjoint(beta, crate = crate, jvp = beta_jvp)]
#[allow(unreachable_pub)] // as public as `beta`, whose companion it is
pub fn beta_rule<T: Real>(a: T, b: T) -> (T, impl Fn(T) -> (T, T)) {
    let (y, of_sum) = (beta(a, b), digamma(a + b));
    let (da, db) = (y * (digamma(a) - of_sum), y * (digamma(b) - of_sum));
    (y, move |dy| (dy * da, dy * db))
}

#[differentiable(crate = crate)]
fn beta_jvp<T: Real>(a: T, b: T, a_dot: T, b_dot: T) -> (T, T) {
    let y = beta(a, b);
    let of_sum = digamma(a + b);
    (y, y * ((digamma(a) - of_sum) * a_dot + (digamma(b) - of_sum) * b_dot))
}
