use zygote::prelude::*;

#[differentiable]
fn f(x: f64, g: impl Fn(f64) -> f64) -> f64 {
    g(x)
}

#[differentiable]
fn k(x: &impl Real) -> f64 {
    x.to_f64()
}

fn main() {
    let _ = f::pullback(1.0, |x| x);
}
