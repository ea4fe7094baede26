use zygote::prelude::*;

#[differentiable]
fn f(x: Option<f64>) -> f64 {
    match x {
        Some(v) => v * v,
        None => 0.0,
    }
}

fn main() {
    let _ = f::gradient(Some(1.0));
}
