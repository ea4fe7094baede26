use zygote::prelude::*;

#[differentiable]
fn total(x: &[f64]) -> f64 {
    x[0] + x[1]
}

#[differentiable]
fn f(x: &[f64]) -> f64 {
    total(&x[1..3])
}

fn main() {
    let _: (Vec<f64>,) = f::gradient(&[1.0, 2.0, 3.0]);
}
