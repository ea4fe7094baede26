use zygote::prelude::*;

#[adjoint]
fn rule(a: f64) -> (f64, impl Fn(f64) -> (f64,)) {
    (a, |d| (d,))
}

#[adjoint()]
fn rule2(a: f64) -> (f64, impl Fn(f64) -> (f64,)) {
    (a, |d| (d,))
}

#[adjoint(3)]
fn rule3(a: f64) -> (f64, impl Fn(f64) -> (f64,)) {
    (a, |d| (d,))
}

fn main() {
    let _ = (rule(1.0).0, rule2(1.0).0, rule3(1.0).0);
}
