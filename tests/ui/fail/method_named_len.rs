use zygote::prelude::*;

#[derive(Clone, Copy, Differentiable)]
struct V {
    x: f64,
    y: f64,
}

#[differentiable]
impl V {
    fn len(&self) -> f64 {
        self.x.hypot(self.y)
    }
}

#[differentiable]
fn longer(v: &V, k: f64) -> f64 {
    v.len() * k
}

fn main() {
    println!("{:?}", longer::gradient(&V { x: 3.0, y: 4.0 }, 2.0));
}
