use zygote::prelude::*;

mod numbers {
    use zygote::prelude::*;

    #[differentiable]
    pub fn add(a: f64, b: f64) -> f64 {
        a + b
    }
}

#[adjoint(numbers::add)]
fn add_adjoint(a: f64, b: f64) -> (f64, impl Fn(f64) -> (f64, f64)) {
    (numbers::add(a, b), |d| (d, d))
}

fn main() {
    let _: (f64, f64) = add::gradient(1.0, 2.0);
}
