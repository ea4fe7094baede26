use ndarray::{Array1, ArrayView1, ArrayViewMut1};
use zygote::prelude::*;

#[differentiable]
fn in_tuple(p: (ArrayViewMut1<f64>, f64)) -> f64 {
    p.0.sum() * p.1
}

#[differentiable]
fn in_vector(all: Vec<&mut Array1<f64>>) -> f64 {
    all[0].sum()
}

#[differentiable]
fn first(a: &Array1<f64>) -> ArrayView1<f64> {
    a.view()
}

fn main() {}
