use zygote::prelude::*;

#[derive(Clone, Copy, Differentiable)]
struct V {
    x: f64,
}

#[differentiable]
impl From<&[f64]> for V {
    fn from(a: &[f64]) -> Self {
        V { x: a[0] }
    }
}

#[differentiable]
impl From<f64> for V {
    fn from(x: f64) -> Self {
        V { x }
    }
}

#[differentiable]
fn of(v: V) -> f64 {
    v.x
}

#[differentiable]
fn unseen(x: f64) -> f64 {
    of(x.into())
}

fn main() {
    let v = V { x: 1.0 };
    println!("{:?}", unseen::gradient(v.x));
}
