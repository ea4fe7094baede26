use zygote::prelude::*;

#[derive(Clone, Copy, Differentiable)]
enum Act {
    Tanh,
    Leaky(f64),
}

#[differentiable]
impl Act {
    fn at(&self, x: f64) -> f64 {
        match self {
            Act::Tanh => x.tanh(),
            Act::Leaky(a) => a * x,
        }
    }
}

#[derive(Clone, Differentiable)]
struct Layer {
    w: f64,
    #[constant]
    act: Act,
}

#[differentiable]
impl Layer {
    fn forward(&self, x: f64) -> f64 {
        self.act.at(self.w * x)
    }
    fn remedied(&self, x: f64) -> f64 {
        stop_gradient(self.act).at(self.w * x)
    }
}

fn main() {
    let layer = Layer { w: 0.5, act: Act::Leaky(0.1) };
    println!("{:?} {:?}", layer.forward_gradient(1.0), Act::Tanh.at(1.0));
}
