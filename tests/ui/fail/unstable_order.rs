use zygote::prelude::*;

#[differentiable]
fn f(x: &[f64]) -> f64 {
    let mut pairs: Vec<(f64, usize)> = x.iter().copied().zip(0..x.len()).collect();
    pairs.sort_unstable_by(|a, b| a.0.total_cmp(&b.0));
    pairs[0].0
}

fn main() {
    let _: (Vec<f64>,) = f::gradient(&[1.0, 2.0, 3.0]);
}
