use zygote::prelude::*;

fn id<T>(a: T) -> T {
    a
}

#[adjoint(id::<f64>)]
fn rule(a: f64) -> (f64, impl Fn(f64) -> (f64,)) {
    (id(a), |d| (d,))
}

fn main() {
    let _ = rule(1.0).0;
}
