use zygote::prelude::*;

#[differentiable]
fn f(x: f64) -> f64 {
    let _later = async { x * 2.0 };
    x
}

fn main() {
    let _: (f64,) = f::gradient(1.0);
}
