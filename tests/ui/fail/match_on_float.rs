use zygote::prelude::*;

#[differentiable]
fn f(x: f64) -> f64 {
    match x {
        0.0 => 1.0,
        v => v * v,
    }
}

fn main() {
    let _: (f64,) = f::gradient(1.0);
}
