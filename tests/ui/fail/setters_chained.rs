use zygote::prelude::*;

#[derive(Clone, Differentiable)]
struct Config {
    a: f64,
    b: f64,
}

#[differentiable]
impl Config {
    fn a(&mut self, a: f64) -> &mut Self {
        self.a = a;
        self
    }
    fn b(&mut self, b: f64) -> &mut Self {
        self.b = b;
        self
    }
    fn lent(&self) -> &f64 {
        &self.a
    }
}

#[differentiable]
fn chained(k: f64) -> f64 {
    let mut c = Config { a: 0.0, b: 0.0 };
    c.a(k).b(k);
    c.a * c.b
}

fn main() {
    let mut c = Config { a: 0.0, b: 0.0 };
    c.a(1.0).b(2.0);
    println!("{:?} {}", chained::gradient(2.0), c.lent());
}
