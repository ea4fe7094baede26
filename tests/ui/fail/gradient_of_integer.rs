use zygote::prelude::*;

#[differentiable]
fn f(x: f64) -> usize {
    x as usize
}

fn main() {
    let _ = f::gradient(1.0);
}
