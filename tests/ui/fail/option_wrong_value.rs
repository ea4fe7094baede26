use zygote::prelude::*;

#[differentiable(recursive = true)]
fn f(x: f64) -> f64 {
    x
}

#[differentiable(companion = "k")]
fn g(x: f64) -> f64 {
    x
}

#[differentiable(companion)]
fn h(x: f64) -> f64 {
    x
}

#[differentiable(crate = 3)]
fn k(x: f64) -> f64 {
    x
}

#[differentiable(crate(zygote))]
fn l(x: f64) -> f64 {
    x
}

#[differentiable("f")]
fn m(x: f64) -> f64 {
    x
}

fn main() {
    let _: f64 = f::derivative(1.0) + g::derivative(1.0) + h::derivative(1.0) + k::derivative(1.0);
    let _: f64 = l::derivative(1.0) + m::derivative(1.0);
}
