use zygote::prelude::*;

#[differentiable]
extern "C" fn f(x: f64) -> f64 {
    x
}

fn main() {
    let _: (f64,) = f::gradient(1.0);
}
