use zygote::prelude::*;

fn add(a: f64, b: f64) -> f64 {
    a + b
}

#[adjoint(add)]
fn add_adjoint(a: f64, b: f64) {
    add(a, b);
}

fn main() {
    add_adjoint(1.0, 2.0);
}
