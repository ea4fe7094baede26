use zygote::prelude::*;

const K: f64 = 2.0;

#[differentiable]
fn f(x: f64) -> f64 {
    let y = {
        const K: f64 = 3.0;
        K * x
    };
    K * y
}

fn main() {
    let _: (f64,) = f::gradient(1.0);
}
