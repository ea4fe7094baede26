use zygote::prelude::*;

#[differentiable]
fn f(x: &[f64]) -> f64 {
    x.iter().map(|v| v * v).sum::<f64>()
}

fn main() {
    let _: (Vec<f64>,) = f::gradient(&[1.0]);
}
