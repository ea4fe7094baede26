//! Activations.

use super::macros::elementwise;
use crate::{Real, real};

/// `1 / (1 + exp(-x))`; the exponential is of a negative number, so it can't overflow.
#[inline]
fn sigmoid_of<A: Real>(x: A) -> A {
    let e = (-x.abs()).exp();
    if x >= A::from_i32(0) { (e + A::from_i32(1)).recip() } else { e / (e + A::from_i32(1)) }
}

/// With its derivatives; `1 - y` is computed as the sigmoid of `-x`, which is exact where `y` is near 1.
#[inline]
fn sigmoid_2<A: Real>(x: A) -> (A, A, A) {
    let one = A::from_i32(1);
    let e = (-x.abs()).exp();
    let (large, small) = ((one + e).recip(), e / (one + e));
    let (y, other) = if x >= A::from_i32(0) { (large, small) } else { (small, large) };
    let slope = y * other;
    (y, slope, slope * (other - y))
}

#[inline]
fn softplus_of<A: Real>(x: A) -> A {
    x.max(A::from_i32(0)) + (-x.abs()).exp().ln_1p()
}

/// `y = x s(x)`, from `s` with its derivatives.
#[inline]
fn times_x<A: Real>(x: A, (s, s1, s2): (A, A, A)) -> (A, A, A) {
    // At infinity `x s'` and `x s''` are limits.
    let times = |v: A| if v == A::from_i32(0) { v } else { x * v };
    (if s == A::from_i32(0) { s } else { x * s }, s + times(s1), s1 + s1 + times(s2))
}

#[inline]
fn first<A>((y, slope, _): (A, A, A)) -> (A, A) {
    (y, slope)
}

/// The distribution function of the normal distribution, its density, and the density's derivative.
#[inline]
fn normal<A: Real>(x: A) -> (A, A, A) {
    let v = x.to_f64();
    let half = 0.5 * libm::erfc(-v * std::f64::consts::FRAC_1_SQRT_2);
    let density = (-0.5 * v * v).exp() * std::f64::consts::FRAC_2_SQRT_PI * 0.5 * std::f64::consts::FRAC_1_SQRT_2;
    let bent = if density == 0.0 { 0.0 } else { -v * density };
    (real(half), real(density), real(bent))
}

#[inline]
fn relu_of<A: Real>(x: A) -> A {
    let zero = A::from_i32(0);
    if x < zero { zero } else { x }
}

#[inline]
fn relu_2<A: Real>(x: A) -> (A, A, A) {
    let (zero, one) = (A::from_i32(0), A::from_i32(1));
    (relu_of(x), if x > zero { one } else { zero }, zero)
}

elementwise! {
    /// The logistic function, `1 / (1 + exp(-x))`, without overflow for any `x`.
    ///
    /// Of a number or of every element of an array; the result has the argument's shape.
    ///
    /// ```
    /// use zygote::functions::sigmoid;
    /// assert_eq!(sigmoid(0.0), 0.5);
    /// assert_eq!(sigmoid::derivative(0.0), 0.25);
    /// # #[cfg(feature = "ndarray")] {
    /// use ndarray::array;
    /// assert_eq!(sigmoid(&array![0.0, -1e3, 1e3]), array![0.5, 0.0, 1.0]);
    /// assert_eq!(array![0.0, 0.0].mapv(sigmoid), array![0.5, 0.5]);
    /// # }
    /// ```
    sigmoid: sigmoid_of, |x| first(sigmoid_2(x)), sigmoid_2;

    /// `ln(1 + exp(x))`, without overflow for any `x`. Its derivative is [`sigmoid`](fn@sigmoid).
    ///
    /// Of a number or of every element of an array; the result has the argument's shape.
    softplus: softplus_of, |x| (softplus_of(x), sigmoid_of(x)), |x| {
        let (slope, bend, _) = sigmoid_2(x);
        (softplus_of(x), slope, bend)
    };

    /// `max(x, 0)`. Its derivative at 0 is 0. `NaN` stays `NaN`.
    ///
    /// Of a number or of every element of an array; the result has the argument's shape.
    relu: relu_of, |x| first(relu_2(x)), relu_2;

    /// `x Φ(x)`, where Φ is the distribution function of the normal distribution, `(1 + erf(x / √2)) / 2`: the exact one, not the approximation by `tanh`.
    ///
    /// Of a number or of every element of an array; the result has the argument's shape. Computed in `f64` for `f32` too.
    gelu: |x| times_x(x, normal(x)).0, |x| first(times_x(x, normal(x))), |x| times_x(x, normal(x));

    /// `x sigmoid(x)`, also called swish.
    ///
    /// Of a number or of every element of an array; the result has the argument's shape.
    silu: |x| times_x(x, sigmoid_2(x)).0, |x| first(times_x(x, sigmoid_2(x))), |x| times_x(x, sigmoid_2(x));
}
