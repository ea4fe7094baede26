use zygote::prelude::*;

fn flip(d: f64) -> f64 {
    -d
}

#[differentiable]
fn hooks(x: f64) -> f64 {
    let mut count = 0;
    let y = hook(x, flip);
    let z = hook(x, |a, b| a + b);
    let w = hook(x, |d| {
        count += 1;
        d
    });
    let mut table = vec![1.0];
    let v = hook(x, |d| d * table[0]);
    table[0] = 2.0;
    y + z + w + v
}

#[differentiable]
fn square(x: f64) -> f64 {
    x * x
}

#[differentiable]
fn calls(x: f64) -> f64 {
    let f = square;
    checkpointed(|x| x * x, x) + checkpointed(f, x) + checkpointed(Some, x).unwrap()
}

fn main() {}
