use zygote::prelude::*;

#[differentiable]
fn f(x: f64) -> f64 {
    let v = vec![x, 2.0];
    v[0] * v[1]
}

fn main() {
    let _: (f64,) = f::gradient(1.0);
}
