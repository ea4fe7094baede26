use zygote::prelude::*;

#[differentiable]
fn adaptor(x: &[f64]) -> f64 {
    x.iter().map(|v| v * v).rfold(0.0, |s, v| s + v)
}

#[differentiable]
fn kept(x: &[f64]) -> f64 {
    let mut items = x.iter().filter(|v| **v > 0.0);
    items.next().unwrap() + items.sum::<f64>()
}

#[differentiable]
fn zipped(x: &[f64], y: &[f64]) -> f64 {
    let mut items = x.iter();
    let mut s = 0.0;
    for (a, b) in items.by_ref().zip(y) {
        s += a * b;
    }
    s + items.sum::<f64>()
}

#[differentiable]
fn collected(x: &[f64]) -> f64 {
    let all: std::collections::VecDeque<f64> = x.iter().map(|v| v * v).collect();
    all[0]
}

#[differentiable]
fn two_that_drop(x: &[f64]) -> f64 {
    x.iter().zip(x.iter().filter(|v| **v > 0.0)).map(|(a, b)| a * b).sum()
}

#[differentiable]
fn unknown_function(x: &[f64], k: f64) -> f64 {
    x.iter().map(scale(k)).sum()
}

fn scale(_: f64) -> impl Fn(&f64) -> f64 {
    |v| *v
}

fn main() {
    let _: (Vec<f64>,) = adaptor::gradient(&[1.0]);
}
