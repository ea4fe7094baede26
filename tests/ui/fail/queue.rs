use std::collections::VecDeque;
use zygote::prelude::*;

#[differentiable]
fn moving(x: &[f64]) -> f64 {
    let mut q: VecDeque<f64> = VecDeque::new();
    for v in x {
        q.push_back(v * v);
        if q.len() > 3 {
            q.pop_front();
        }
    }
    q[0] * q.iter().sum::<f64>()
}

#[differentiable]
fn drained(x: &[f64]) -> f64 {
    let mut q = VecDeque::with_capacity(3);
    for v in x {
        q.push_back(v * v);
    }
    let mut s = 0.0;
    while let Some(v) = q.pop_front() {
        s += v * v;
    }
    s
}

fn main() {
    let _: (Vec<f64>,) = moving::gradient(&[1.0, 2.0, 3.0]);
}
