use zygote::prelude::*;

#[differentiable]
fn f(x: f64) -> f64 {
    let mut y = x;
    println!("{}", {
        y += 1.0;
        y
    });
    y
}

fn main() {
    let _: (f64,) = f::gradient(1.0);
}
