use zygote::prelude::*;

#[differentiable]
fn borrowed(f: &dyn Fn(f64) -> f64, x: f64) -> f64 {
    f(x)
}

#[differentiable]
fn boxed(x: f64) -> f64 {
    let f: Box<dyn Fn(f64) -> f64> = Box::new(|z| z * 2.0);
    f(x)
}

fn main() {
    let _: (f64,) = boxed::gradient(1.0);
}
