use zygote::prelude::*;

#[differentiable]
fn f(x: f64) -> f64 {
    #[cfg(debug_assertions)]
    println!("{x}");
    x * x
}

fn main() {
    let _: (f64,) = f::gradient(1.0);
}
