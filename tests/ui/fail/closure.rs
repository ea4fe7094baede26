use zygote::prelude::*;

#[differentiable]
fn f(x: f64) -> f64 {
    let scaled = |t: f64| t * x;
    scaled(2.0) + 1.0
}

fn main() {
    let _: (f64,) = f::gradient(1.0);
}
