use zygote::prelude::*;

#[differentiable]
fn f(x: f64) -> f64 {
    let mut p = (x, 1.0);
    p.0 *= 2.0;
    p.0 * p.1
}

fn main() {
    let _: (f64,) = f::gradient(1.0);
}
