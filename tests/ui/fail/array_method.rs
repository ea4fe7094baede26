use ndarray::{Array2, Axis};
use zygote::prelude::*;

#[differentiable]
fn summed(a: &Array2<f64>) -> Array2<f64> {
    let mut sums = a.clone();
    sums.accumulate_axis_inplace(Axis(0), |previous, next| *next += previous);
    sums
}

fn main() {
    let _ = summed::pullback(&Array2::zeros((2, 2)));
}
