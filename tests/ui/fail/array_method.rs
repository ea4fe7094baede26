use ndarray::{Array1, Array2, Axis};
use zygote::prelude::*;

#[differentiable]
fn largest(a: &Array2<f64>) -> Array1<f64> {
    a.map_axis(Axis(0), |column| column[0])
}

fn main() {
    let _ = largest::pullback(&Array2::zeros((2, 2)));
}
