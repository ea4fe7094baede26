use zygote::prelude::*;

#[differentiable]
fn f(x: f64) -> f64 {
    if (0.0..x).contains(&1.0) { x } else { 0.0 }
}

fn main() {
    let _: (f64,) = f::gradient(1.0);
}
