use zygote::prelude::*;

fn add(a: f64, b: f64) -> f64 {
    a + b
}

#[adjoint(add)]
fn add_adjoint(a: f64, b: f64) -> (f64, impl Fn(f64) -> (f64, f64)) {
    (add(a, b), |d| (d, d))
}

#[adjoint(add)]
fn add_adjoint2(a: f64, b: f64) -> (f64, impl Fn(f64) -> (f64, f64)) {
    (add(a, b), |d| (d, d))
}

fn main() {}
