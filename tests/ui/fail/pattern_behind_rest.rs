use zygote::prelude::*;

#[differentiable]
fn f<const N: usize>(x: [f64; N]) -> f64 {
    let [first, .., last] = x else { return 0.0 };
    first * last
}

fn main() {
    let _: ([f64; 3],) = f::gradient([1.0; 3]);
}
