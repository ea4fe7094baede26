use zygote::prelude::*;

#[differentiable]
fn f(x: f64, n: u32) -> (f64, u32) {
    (x * x, n)
}

fn main() {
    let _ = f::value_and_gradient(1.0, 1);
}
