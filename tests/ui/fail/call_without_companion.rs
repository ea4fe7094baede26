use zygote::prelude::*;

fn helper(x: f64) -> f64 {
    x * x
}

#[differentiable]
fn f(x: f64) -> f64 {
    1.0 + helper(x)
}

fn main() {
    let _: (f64,) = f::gradient(1.0);
}
