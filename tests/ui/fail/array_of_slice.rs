use zygote::prelude::*;

#[differentiable]
fn two(a: [f64; 2], b: &[f64; 2]) -> f64 {
    a[0] * b[1]
}

#[differentiable]
fn halves(x: &[f64]) -> f64 {
    two(x[..2].try_into().unwrap(), x[2..4].try_into().expect("four"))
}

#[differentiable]
fn lists(x: &[f64]) -> f64 {
    let rows = vec![x.to_vec(), x.to_vec()];
    let [a, b]: [Vec<f64>; 2] = rows.try_into().unwrap();
    a[0] * b[1]
}

fn main() {
    let _: (Vec<f64>,) = halves::gradient(&[1.0, 2.0, 3.0, 4.0]);
}
