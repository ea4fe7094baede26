use zygote::prelude::*;

fn split(x: &[f64]) -> impl Iterator<Item = (usize, f64)> {
    x.iter().copied().enumerate()
}

#[differentiable]
fn f(x: &[f64]) -> f64 {
    let mut sum = 0.0;
    for (_, v) in split(x) {
        sum += v;
    }
    sum
}

#[differentiable]
fn g(x: f64, table: std::collections::VecDeque<f64>) -> f64 {
    let mut sum = x;
    for v in table {
        sum += v;
    }
    sum
}

fn main() {
    let _: (Vec<f64>,) = f::gradient(&[1.0]);
}
