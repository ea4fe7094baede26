use zygote::prelude::*;

#[differentiable]
fn f(x: f64) -> f64 {
    let mut v = [0.0; 3];
    v[0] = x;
    v[1] += x;
    v[0] * v[1]
}

fn main() {
    let _: (f64,) = f::gradient(1.0);
}
