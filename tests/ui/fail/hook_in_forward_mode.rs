use zygote::prelude::*;

#[differentiable]
fn f(x: f64) -> f64 {
    hook(x, |d| -d) * x
}

fn main() {
    f::gradient(1.0);
    f::jvp((1.0,), (1.0,));
}
