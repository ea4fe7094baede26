use zygote::prelude::*;

mod inner {
    pub fn helper(x: f64) -> f64 {
        x * x
    }
}

#[differentiable]
fn f(x: f64) -> f64 {
    1.0 + inner::helper(x)
}

fn main() {
    let _: (f64,) = f::gradient(1.0);
}
