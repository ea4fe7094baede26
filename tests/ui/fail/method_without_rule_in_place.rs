use zygote::prelude::*;

#[differentiable]
fn f(x: &[f64]) -> f64 {
    let mut v = vec![x[0], x[1], x[2]];
    v.dedup_by_key(|e| *e > 0.0);
    v.dedup();
    v[0]
}

fn main() {
    let _: (Vec<f64>,) = f::gradient(&[1.0, 2.0, 3.0]);
}
