use zygote::prelude::*;

fn total(v: [f64; 3], w: &[f64]) -> f64 {
    v[0] + v[1] + v[2] + w[0]
}

#[adjoint(total)]
fn rule(v: [f64; 3], w: &[f64]) -> (f64, impl Fn(f64) -> ([f64; 2], [f64; 1])) {
    (total(v, w), |d| ([d; 2], [d]))
}

fn main() {
    let _: ([f64; 3], Vec<f64>) = total::gradient([1.0; 3], &[2.0]);
}
