use zygote::prelude::*;

#[differentiable]
fn f(x: f64, n: u32) -> f64 {
    match n {
        0 if {
            if x > 1.0 {
                return x;
            }
            true
        } => 0.0,
        _ => x * x,
    }
}

fn main() {
    let _: (f64, ()) = f::gradient(1.0, 2);
}
