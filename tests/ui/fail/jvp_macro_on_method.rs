use zygote::prelude::*;

#[derive(Clone, Copy, Differentiable)]
struct V {
    x: f64,
}

#[differentiable]
impl V {
    fn of(&self, k: f64) -> f64 {
        self.x * k
    }
}

fn main() {
    let v = V { x: 1.0 };
    println!("{:?}", jvp!(V::of, (&v, 2.0), (VTangent { x: 1.0 }, 1.0)));
}
