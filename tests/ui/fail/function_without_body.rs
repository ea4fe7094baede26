use zygote::prelude::*;

trait Layer {
    #[differentiable]
    fn forward(x: f64) -> f64;
}

fn main() {}
