use zygote::prelude::*;

fn steps(dt: f64) -> usize {
    (1.0 / dt) as usize
}

#[differentiable]
fn f(x: f64) -> f64 {
    let n = steps(x);
    x * n as f64
}

fn main() {
    let _: (f64,) = f::gradient(1.0);
}
