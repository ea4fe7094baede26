use zygote::prelude::*;

#[differentiable]
fn f(x: f64, n: usize) -> f64 {
    let mut v;
    v = Vec::new();
    v.push(n);
    x * v[0] as f64
}

fn main() {
    let _: (f64, ()) = f::gradient(1.0, 2);
}
