use zygote::prelude::*;

#[differentiable]
fn step(x: &mut [f64], y: f64) {
    x[0] *= y;
}

fn main() {
    let mut x = [1.0, 2.0];
    let _ = step::jacobian(&mut x, 2.0);
    let _ = step::gradient(&mut x, 2.0);
}
