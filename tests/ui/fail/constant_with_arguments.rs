use zygote::prelude::*;

#[differentiable]
fn f(x: f64, #[constant(0)] y: f64) -> f64 {
    x * y
}

fn main() {
    let _: (f64, ()) = f::gradient(1.0, 2.0);
}
