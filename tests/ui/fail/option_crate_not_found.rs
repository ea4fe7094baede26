use zygote::prelude::*;

#[differentiable(crate = nowhere)]
fn f(x: [f64; 2]) -> f64 {
    x[0]
}

fn main() {}
