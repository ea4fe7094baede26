use zygote::prelude::*;

fn add(a: f64, b: f64) -> f64 {
    a + b
}

#[adjoint(add)]
fn add_adjoint(a: f64, b: f64, c: f64) -> (f64, impl Fn(f64) -> (f64, f64, f64)) {
    (a + b + c, |d| (d, d, d))
}

fn single(x: f32) -> f32 {
    x
}

#[adjoint(single)]
fn single_adjoint(x: f64) -> (f64, impl Fn(f64) -> (f64,)) {
    (x, |d| (d,))
}

fn main() {
    let _ = add::gradient(1.0, 2.0, 3.0);
}
