use zygote::prelude::*;

#[differentiable]
fn g(x: f64) -> f64 {
    x.sin()
}

#[differentiable]
fn second(x: f64) -> f64 {
    g::second_derivative(x) * g::second_derivative(2.0)
}

#[differentiable]
fn tuples(x: f64) -> f64 {
    let point = (x,);
    g::jvp(point, (1.0,)).1
}

#[differentiable]
fn f64(x: f64) -> f64 {
    x
}

fn main() {
    second::gradient(1.0);
    tuples::gradient(1.0);
}
