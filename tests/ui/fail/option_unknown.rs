use zygote::prelude::*;

#[differentiable(compagnon = g)]
fn f(x: f64) -> f64 {
    x
}

#[differentiable(wtr)]
fn h(x: f64) -> f64 {
    x
}

#[adjoint(f, krate = ::zygote)]
fn f_adjoint(x: f64) -> (f64, impl Fn(f64) -> (f64,)) {
    (x, |d| (d,))
}

fn main() {
    let _: (f64,) = f::gradient(h::gradient(1.0).0);
}
