use zygote::prelude::*;

#[differentiable]
fn f(x: f64) -> f64 {
    let mut v = Vec::new();
    v.push(x);
    v[0]
}

fn main() {
    let _: (f64,) = f::gradient(1.0);
}
