use zygote::functions::*;
use zygote::prelude::*;

#[differentiable]
fn relu(x: f64) -> f64 {
    if x > 0.0 { x } else { 0.01 * x }
}

#[differentiable]
fn layer(x: f64) -> f64 {
    relu(softplus(x) - 1.0)
}

fn main() {
    println!("{:?}", layer::gradient(1.0));
}
