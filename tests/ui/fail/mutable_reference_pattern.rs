use zygote::prelude::*;

#[differentiable]
fn f(x: f64) -> f64 {
    let mut pair = (x, x);
    let (ref mut a, _) = pair;
    *a *= 2.0;
    pair.0
}

fn main() {
    let _: (f64,) = f::gradient(1.0);
}
