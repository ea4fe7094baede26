use zygote::prelude::*;

fn double(a: f64) -> f64 {
    2.0 * a
}

#[adjoint(double)]
fn rule(a: f64) -> (f64, impl Fn(f64) -> f64) {
    (double(a), |d| 2.0 * d)
}

fn main() {
    let _: (f64,) = double::gradient(1.0);
}
