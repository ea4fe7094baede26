use zygote::prelude::*;

#[differentiable]
fn f(x: f64) -> f64 {
    x * x
}

fn main() {
    let _ = f::gradient(1.0_f32);
    let _ = f::gradient();
}
