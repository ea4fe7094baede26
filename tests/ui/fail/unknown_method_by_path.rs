use zygote::prelude::*;

trait Double {
    fn double(self) -> f64;
}

impl Double for f64 {
    fn double(self) -> f64 {
        2.0 * self
    }
}

#[differentiable]
fn f(x: f64) -> f64 {
    1.0 + f64::double(x)
}

fn main() {
    let _: (f64,) = f::gradient(1.0);
}
