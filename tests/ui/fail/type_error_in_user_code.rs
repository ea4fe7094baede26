use zygote::prelude::*;

#[differentiable]
fn f(x: f64, n: u32) -> f64 {
    let y: f32 = x;
    x * f64::from(n)
}

fn main() {
    let _ = f::gradient(1.0, 2);
}
