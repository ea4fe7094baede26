//! Programs over arrays of `ndarray`.

use ndarray::{Array1, Array2, Axis};
use zygote::functions::{cross_entropy, softmax_axis, softplus};
use zygote::prelude::*;

#[derive(Differentiable)]
pub(crate) struct Mlp {
    pub(crate) w1: Array2<f64>,
    pub(crate) b1: Array1<f64>,
    pub(crate) w2: Array2<f64>,
    pub(crate) b2: Array1<f64>,
}

/// A row of `x` per sample.
#[differentiable]
pub(crate) fn mlp(net: &Mlp, #[constant] x: &Array2<f64>, classes: &[usize]) -> f64 {
    let h = (x.dot(&net.w1) + &net.b1).mapv(f64::tanh);
    cross_entropy(&(h.dot(&net.w2) + &net.b2), classes)
}

/// The mean of `-ln p(yes)`; `yes` holds ones and zeros.
#[differentiable]
pub(crate) fn logistic_arrays(#[constant] x: &Array2<f64>, #[constant] yes: &Array1<f64>, w: &Array1<f64>) -> f64 {
    let z = x.dot(w);
    (softplus(&z) - yes * &z).sum() / yes.len() as f64
}

/// A vector of `x` per step.
#[differentiable]
pub(crate) fn rnn(w: &Array2<f64>, u: &Array2<f64>, b: &Array1<f64>, #[constant] x: &[Array1<f64>]) -> f64 {
    let mut h = Array1::zeros(b.len());
    for x in x {
        h = (w.dot(x) + u.dot(&h) + b).mapv(f64::tanh);
    }
    h.dot(&h)
}

/// `row` is along the last axis, `column` has one column.
#[differentiable]
pub(crate) fn broadcasting(x: &Array2<f64>, row: &Array1<f64>, column: &Array2<f64>) -> f64 {
    ((x * row + column) * (x - column) / (row * row + 1.0)).sum()
}

#[differentiable]
pub(crate) fn row_softmax(x: &Array2<f64>, #[constant] weights: &Array2<f64>) -> f64 {
    (softmax_axis(x, Axis(1)) * weights).sum()
}
