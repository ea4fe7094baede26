use zygote::prelude::*;

#[differentiable]
fn f(x: f64) -> f64 {
    x * x
}

fn main() {
    let _ = gradient!();
    let _ = gradient!(3, 4.0);
    let _ = gradient!(f 4.0);
    let _ = gradient!(f, 1.0, 2.0);
}
