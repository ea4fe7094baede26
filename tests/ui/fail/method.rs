use zygote::prelude::*;

struct Line(f64);

impl Line {
    #[differentiable]
    fn at(&self, x: f64) -> f64 {
        self.0 * x
    }

    #[differentiable]
    fn slope(line: &Self) -> f64 {
        line.0
    }
}

fn main() {
    println!("{} {}", Line(2.0).at(1.0), Line::slope(&Line(2.0)));
}
