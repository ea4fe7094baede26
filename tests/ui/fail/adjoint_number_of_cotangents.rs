use zygote::prelude::*;

fn add(a: f64, b: f64) -> f64 {
    a + b
}

#[adjoint(add)]
fn add_adjoint(a: f64, b: f64) -> (f64, impl Fn(f64) -> (f64,)) {
    (add(a, b), |d| (d,))
}

#[differentiable]
fn twice(x: f64) -> f64 {
    add(x, x)
}

fn main() {
    let _: (f64,) = twice::gradient(1.0);
    let _: (f64, f64) = add::gradient(1.0, 2.0);
}
