use zygote::prelude::*;

#[differentiable]
fn f(x: &[f64]) -> f64 {
    unsafe { *x.get_unchecked(0) }
}

fn main() {
    let _: (Vec<f64>,) = f::gradient(&[1.0]);
}
