use zygote::prelude::*;

#[differentiable]
fn apply(x: f64, g: impl Fn(f64) -> f64) -> f64 {
    g(x) * 2.0
}

#[differentiable]
fn changing(x: f64, g: impl FnMut(f64) -> f64) -> f64 {
    x
}

#[differentiable]
fn uses(x: f64) -> f64 {
    let mut calls = 0;
    let y = apply(x, |z| {
        calls += 1;
        z * x
    });
    y + f64::from(calls)
}

fn main() {
    let _ = apply::gradient(1.0, |x: f64| x);
}
