use zygote::prelude::*;

#[derive(Clone, Copy, Differentiable)]
struct Line(f64);

trait Layer {
    fn apply(&self, x: f64) -> f64;
}

impl Layer for Line {
    fn apply(&self, x: f64) -> f64 {
        self.0 * x
    }
}

#[differentiable]
fn run(layer: &dyn Layer, x: f64) -> f64 {
    layer.apply(x)
}

fn main() {
    println!("{}", run(&Line(1.0), 1.0));
}
