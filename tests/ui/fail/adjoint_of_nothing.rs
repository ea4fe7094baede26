use zygote::prelude::*;

#[adjoint(sub)]
fn sub_adjoint(a: f64, b: f64) -> (f64, impl Fn(f64) -> (f64, f64)) {
    (a - b, |d| (d, -d))
}

fn main() {
    let _ = sub::gradient(1.0, 2.0);
}
