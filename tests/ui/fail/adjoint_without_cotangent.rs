use zygote::prelude::*;

fn add(a: f64, b: f64) -> f64 {
    a + b
}

#[adjoint(add)]
fn add_adjoint(a: f64, b: f64) -> (f64, impl Fn() -> (f64, f64)) {
    (add(a, b), || (1.0, 1.0))
}

fn main() {
    let _: (f64, f64) = add::gradient(1.0, 2.0);
}
