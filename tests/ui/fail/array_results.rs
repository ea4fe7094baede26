use ndarray::Array1;
use zygote::prelude::*;

#[differentiable]
fn row(a: &Array1<f64>) -> ndarray::ArrayView1<'_, f64> {
    a.view()
}

#[differentiable]
fn f(a: Array1<f64>) -> Array1<f64> {
    a * 2.0
}

fn main() {
    let _ = f::gradient(Array1::zeros(2));
    let _ = row::pullback(&Array1::zeros(2));
}
