use zygote::prelude::*;

#[differentiable]
fn f(x: f64) -> f64 {
    let (mut a, mut b) = (x, 2.0);
    std::mem::swap(&mut a, &mut b);
    a / b
}

fn main() {
    let _: (f64,) = f::gradient(1.0);
}
