use zygote::prelude::*;

#[differentiable]
fn f(x: f64) -> [f64; 2] {
    [x, x * x]
}

fn main() {
    let _ = gradient!(f, 1.0);
    let _ = gradient!(|x: f64| [x, x], 1.0);
}
