use zygote::prelude::*;

fn double(x: f64) -> f64 {
    2.0 * x
}

#[differentiable]
fn apply(f: fn(f64) -> f64, x: f64) -> f64 {
    f(x)
}

#[differentiable]
fn stored(x: f64) -> f64 {
    let f: fn(f64) -> f64 = double;
    f(x)
}

fn main() {
    let _: (f64,) = stored::gradient(1.0);
}
