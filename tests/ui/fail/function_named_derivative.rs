use zygote::prelude::*;

mod model {
    use zygote::prelude::*;

    #[differentiable]
    pub fn derivative(x: f64) -> f64 {
        x * x
    }
}

#[differentiable]
fn f(x: f64) -> f64 {
    model::derivative(x)
}

fn main() {
    f::gradient(1.0);
}
