use zygote::prelude::*;

#[differentiable]
fn g(x: f64, table: std::collections::VecDeque<f64>) -> f64 {
    let mut sum = x;
    for v in table {
        sum += v;
    }
    sum
}

fn main() {}
