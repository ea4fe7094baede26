use zygote::prelude::*;

#[differentiable]
fn f(x: &[f64]) -> f64 {
    let mut sum = 0.0;
    for v in x.iter() {
        sum += v;
    }
    for v in x {
        sum += v;
    }
    sum
}

fn main() {
    let _: (Vec<f64>,) = f::gradient(&[1.0]);
}
