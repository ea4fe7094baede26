use zygote::prelude::*;

type Vec3 = [f64; 3];

#[differentiable]
fn f(x: Vec3) -> f64 {
    let [first, rest @ ..] = x;
    first * rest[0]
}

fn main() {
    let _: ([f64; 3],) = f::gradient([1.0; 3]);
}
