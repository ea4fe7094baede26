use rayon::prelude::*;
use zygote::prelude::*;

#[differentiable]
fn with_a_method_of_its_own(x: &[f64]) -> f64 {
    x.par_iter().map_with(2.0, |k, v| *k * v).sum()
}

#[differentiable]
fn of_any(x: &[f64]) -> f64 {
    x.par_iter().map(|v| v * v).find_any(|v| *v > 0.5).unwrap_or(0.0)
}

#[differentiable]
fn kept(x: &[f64]) -> f64 {
    let squares = x.par_iter().map(|v| v * v);
    squares.sum()
}

fn main() {
    with_a_method_of_its_own::gradient(&[1.0]);
}
