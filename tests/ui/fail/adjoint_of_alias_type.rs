use zygote::prelude::*;

type Pair = (f64, f64);

type Wrong = (f64, f32);

fn add(a: f64, b: f64) -> f64 {
    a + b
}

#[adjoint(add)]
fn add_adjoint(a: f64, b: f64) -> (f64, impl Fn(f64) -> Wrong) {
    (add(a, b), |d| (d, 1.0))
}

fn mul(a: f64, b: f64) -> f64 {
    a * b
}

#[adjoint(mul)]
fn mul_adjoint(a: f64, b: f64) -> (f64, impl Fn(f64) -> Pair) {
    (mul(a, b), move |d| (d * b, d * a))
}

fn main() {
    let _: (f64, f64) = mul::gradient(1.0, 2.0);
}
