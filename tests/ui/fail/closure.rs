use zygote::prelude::*;

#[differentiable]
fn stored(x: f64) -> f64 {
    let both = (|t: f64| t * x, 1.0);
    (both.0)(2.0) + both.1
}

#[differentiable]
fn chosen(x: f64) -> f64 {
    let scaled: Box<dyn Fn(f64) -> f64> = if x > 0.0 { Box::new(move |t| t * x) } else { Box::new(|t| t) };
    scaled(2.0) + 1.0
}

fn main() {
    let _: (f64,) = stored::gradient(1.0);
}
