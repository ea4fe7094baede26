use zygote::prelude::*;

#[differentiable]
fn f(x: f64, #[cfg(any())] y: f64) -> f64 {
    x
}

fn main() {
    println!("{}", f(1.0));
}
