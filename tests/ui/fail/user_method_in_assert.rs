use zygote::prelude::*;

#[derive(Clone, Differentiable)]
struct State {
    v: f64,
}

#[differentiable]
impl State {
    fn advance(&mut self, x: f64) -> bool {
        self.v += x * x;
        self.v > 0.0
    }
    fn is_fine(&self) -> bool {
        self.v > 0.0
    }
}

#[differentiable]
fn f(x: f64) -> f64 {
    let mut s = State { v: x };
    assert!(s.is_fine());
    assert!(s.advance(x));
    s.v
}

fn main() {}
