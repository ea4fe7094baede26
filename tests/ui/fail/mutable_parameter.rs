use zygote::prelude::*;

#[differentiable]
fn f(x: &mut f64, y: f64) -> f64 {
    *x += y;
    *x
}

fn main() {
    let _: (f64, f64) = f::gradient(&mut 1.0, 2.0);
}
