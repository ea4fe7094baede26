//! Models as structs with methods.

use zygote::prelude::*;

#[derive(Differentiable)]
pub(crate) struct Dense {
    pub(crate) w: Vec<f64>,
    pub(crate) b: Vec<f64>,
}

#[differentiable(order = 1)]
impl Dense {
    fn forward(&self, x: &[f64]) -> Vec<f64> {
        let n = x.len();
        let mut y = vec![0.0; self.b.len()];
        for j in 0..self.b.len() {
            let mut s = self.b[j];
            for i in 0..n {
                s += self.w[j * n + i] * x[i];
            }
            y[j] = s.tanh();
        }
        y
    }
}

/// The squared error of a network of two layers over data.
#[differentiable(order = 1)]
pub(crate) fn network(
    first: &Dense,
    second: &Dense,
    #[constant] data: &[Vec<f64>],
    #[constant] targets: &[f64],
) -> f64 {
    let mut error = 0.0;
    for (x, target) in data.iter().zip(targets) {
        let hidden = first.forward(x);
        let y = second.forward(&hidden);
        error += (y[0] - target) * (y[0] - target);
    }
    error
}
