use std::ops::Mul;
use zygote::prelude::*;

#[derive(Clone, Copy, Differentiable)]
struct Line(f64);

#[differentiable(companion = line)]
impl Line {
    async fn wait(&self) {}

    #[differentiable(wtr)]
    fn at(&self, x: f64) -> f64 {
        self.0 * x
    }

    fn part(&self) -> &f64 {
        &self.0
    }

    #[differentiable(skip)]
    fn name(&self) -> &str {
        "line"
    }
}

#[differentiable]
impl Mul<&mut Line> for Line {
    type Output = Line;
    fn mul(self, other: &mut Line) -> Line {
        Line(self.0 * other.0)
    }
}

fn main() {
    let line = Line(1.0) * &mut Line(2.0);
    println!("{} {} {}", line.at(*line.part()), line.name(), line.at_gradient(1.0).1);
    drop(line.wait());
}
