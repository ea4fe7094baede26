use zygote::prelude::*;

#[differentiable]
fn f(x: f64) -> ! {
    panic!("{x}")
}

fn main() {
    let _ = f;
}
