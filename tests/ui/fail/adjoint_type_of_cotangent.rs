use zygote::prelude::*;

fn scaled(a: f64, n: u32) -> f64 {
    a * f64::from(n)
}

#[adjoint(scaled)]
fn rule(a: f64, n: u32) -> (f64, impl Fn(f32) -> (f32, f64)) {
    (scaled(a, n), move |d| (d * n as f32, 0.0))
}

fn main() {
    let _: (f64, ()) = scaled::gradient(1.0, 2);
}
