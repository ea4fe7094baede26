use zygote::prelude::*;

#[differentiable]
struct Net {
    w: f64,
}

#[differentiable]
enum Kind {
    A,
}

#[differentiable]
mod numbers {
    pub fn f(x: f64) -> f64 {
        x
    }
}

#[differentiable]
const K: f64 = 1.0;

#[adjoint(K)]
static S: f64 = 1.0;

fn main() {
    let _ = (Net { w: K }.w + numbers::f(S), Kind::A);
}
