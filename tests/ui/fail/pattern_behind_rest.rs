use zygote::prelude::*;

#[differentiable]
fn triple(x: f64) -> [f64; 3] {
    [x, 2.0, x]
}

#[differentiable]
fn f(x: f64) -> f64 {
    let [first, .., last] = triple(x);
    first * last
}

fn main() {
    let _: (f64,) = f::gradient(1.0);
}
