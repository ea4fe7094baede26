use zygote::prelude::*;

#[differentiable]
fn f(x: &[f64]) -> &f64 {
    &x[0]
}

fn main() {
    let _ = f::pullback(&[1.0]);
}
