use zygote::prelude::*;

fn split(x: &[f64]) -> impl Iterator<Item = f64> {
    x.iter().copied()
}

#[differentiable]
fn squares(x: &[f64]) -> f64 {
    let mut s = 0.0;
    for v in split(x).map(|v| v * v) {
        s += v;
    }
    s
}

fn main() {
    let _: (Vec<f64>,) = squares::gradient(&[1.0, 2.0]);
}
