use zygote::prelude::*;

#[differentiable]
fn f(x: f64) -> f64 {
    Some(x).unwrap_or(1.0)
}

fn main() {
    let _: (f64,) = f::gradient(1.0);
}
