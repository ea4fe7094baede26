use std::collections::VecDeque;
use zygote::prelude::*;

#[differentiable]
fn wrapped(x: &[f64]) -> Option<f64> {
    let all = x.iter().map(|v| Some(v * v)).collect::<Option<VecDeque<f64>>>()?;
    Some(all[0])
}

#[differentiable]
fn two(x: &[f64]) -> f64 {
    let (a, b): (VecDeque<f64>, Vec<f64>) = x.iter().map(|v| (v * v, v.sin())).unzip();
    a[0] * b[0]
}

#[differentiable]
fn references(x: &[f64]) -> f64 {
    let (a, b): (Vec<&f64>, Vec<&f64>) = x.iter().partition(|v| **v > 0.0);
    a[0] * b[0]
}

fn main() {
    let _: (Vec<f64>,) = two::gradient(&[1.0, 2.0, 3.0]);
}
