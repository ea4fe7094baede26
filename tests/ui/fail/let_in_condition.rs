use zygote::prelude::*;

#[differentiable]
fn f(x: f64, n: Option<f64>) -> f64 {
    if let Some(n) = n
        && x > 1.0
    {
        x * n
    } else {
        x
    }
}

fn main() {
    let _ = f::pullback(1.0, None);
}
