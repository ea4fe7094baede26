use zygote::prelude::*;

#[differentiable]
fn g(x: f64) -> f64 {
    x.sin()
}

#[differentiable]
fn f(x: f64) -> f64 {
    g::hessian(x)[(0, 0)]
}

fn main() {
    f::gradient(1.0);
}
