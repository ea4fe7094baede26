use zygote::prelude::*;

#[derive(Clone, Copy, Differentiable)]
struct V {
    x: f64,
    y: f64,
}

#[derive(Clone, Differentiable)]
struct Scene {
    at: V,
}

#[differentiable]
impl V {
    fn floor(&self) -> f64 {
        self.x * self.y
    }
    fn contains(&self, k: f64) -> f64 {
        self.x * k
    }
}

#[differentiable]
fn steps(s: &Scene, k: f64) -> f64 {
    s.at.floor() * k + s.at.contains(k)
}

fn main() {
    println!("{:?}", steps::gradient(&Scene { at: V { x: 3.0, y: 4.0 } }, 2.0));
}
