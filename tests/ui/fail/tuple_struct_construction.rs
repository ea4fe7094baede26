use zygote::prelude::*;

struct Meters(f64);

#[differentiable]
fn f(x: f64) -> f64 {
    let d = Meters(x);
    d.0 * d.0
}

fn main() {
    let _: (f64,) = f::gradient(1.0);
}
