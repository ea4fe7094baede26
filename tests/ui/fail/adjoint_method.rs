use zygote::prelude::*;

struct Line(f64);

impl Line {
    #[adjoint(at)]
    fn at_adjoint(&self, x: f64) -> (f64, impl Fn(f64) -> (f64, f64)) {
        (self.0 * x, move |d| (d * x, d))
    }
}

fn main() {
    let _ = Line(1.0).at_adjoint(2.0).0;
}
