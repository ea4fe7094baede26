//! Iterator chains, each beside the same as a loop over indices.

use zygote::prelude::*;

#[differentiable]
pub(crate) fn squares(x: &[f64]) -> f64 {
    x.iter().map(|v| v * v).sum()
}

#[differentiable]
pub(crate) fn squares_indexed(x: &[f64]) -> f64 {
    let mut s = 0.0;
    for i in 0..x.len() {
        s += x[i] * x[i];
    }
    s
}

#[differentiable]
pub(crate) fn dot_product(x: &[f64], y: &[f64]) -> f64 {
    x.iter().zip(y).map(|(a, b)| a * b).sum()
}

#[differentiable]
pub(crate) fn dot_product_indexed(x: &[f64], y: &[f64]) -> f64 {
    let mut s = 0.0;
    for i in 0..x.len() {
        s += x[i] * y[i];
    }
    s
}

#[differentiable]
pub(crate) fn filtered(x: &[f64]) -> f64 {
    x.iter().map(|v| v * v).filter(|v| *v > 0.25).fold(0.0, |s, v| 0.99 * s + v)
}

#[differentiable]
pub(crate) fn filtered_indexed(x: &[f64]) -> f64 {
    let mut s = 0.0;
    for i in 0..x.len() {
        let v = x[i] * x[i];
        if v > 0.25 {
            s = 0.99 * s + v;
        }
    }
    s
}

#[differentiable]
pub(crate) fn differences(x: &[f64]) -> f64 {
    x.windows(2).map(|w| (w[1] - w[0]).powi(2)).sum()
}

#[differentiable]
pub(crate) fn differences_indexed(x: &[f64]) -> f64 {
    let mut s = 0.0;
    for i in 0..x.len() - 1 {
        s += (x[i + 1] - x[i]).powi(2);
    }
    s
}

/// Sines of odd entries, cosines of even ones.
#[differentiable]
pub(crate) fn parity_trig(x: &[f64]) -> f64 {
    let mut s = 0.0;
    for i in 0..x.len() {
        s += if i % 2 == 1 { x[i].sin() } else { x[i].cos() };
    }
    s
}
