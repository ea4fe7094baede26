//! The function compiles, its gradient too; the error comes where forward mode is used, and names the callee.
use zygote::prelude::*;

fn square(x: f64) -> f64 {
    x * x
}

#[adjoint(square)]
fn square_adjoint(x: f64) -> (f64, impl Fn(f64) -> (f64,)) {
    (square(x), move |d| (2.0 * x * d,))
}

#[differentiable]
fn f(x: f64) -> f64 {
    square(x) * x
}

fn main() {
    f::gradient(1.0);
    f::jacobian(1.0);
    f::second_derivative(1.0);
}
