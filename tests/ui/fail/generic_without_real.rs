use zygote::prelude::*;

#[differentiable]
fn f<T: std::ops::Mul<Output = T> + Copy>(x: T) -> T {
    x * x
}

fn main() {
    let _ = f::pullback(1.0);
}
