use zygote::prelude::*;

#[differentiable]
fn length(v: &[f64; 2]) -> f64 {
    v[0].hypot(v[1])
}

#[differentiable]
fn points(x: f64) -> [[f64; 2]; 2] {
    [[x, 1.0], [2.0, x]]
}

#[differentiable]
fn f(x: f64) -> f64 {
    let ps = points(x);
    length(&ps[0])
}

fn main() {
    let _: (f64,) = f::gradient(1.0);
}
