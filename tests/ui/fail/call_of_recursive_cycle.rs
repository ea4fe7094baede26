use zygote::prelude::*;

#[differentiable]
fn even(x: f64, n: u32) -> f64 {
    if n == 0 { x } else { odd(x, n - 1) }
}

#[differentiable]
fn odd(x: f64, n: u32) -> f64 {
    if n == 0 { 1.0 } else { x * even(x, n - 1) }
}

fn main() {
    let _: (f64, ()) = even::gradient(1.0, 3);
}
