use zygote::prelude::*;

#[differentiable]
fn pair(x: f64) -> (f64, f64) {
    (x, x * x)
}

#[differentiable]
fn f(x: f64, n: u32) -> f64 {
    let mut sum = 0.0;
    for i in 0..n {
        let p = match i {
            3 => pair(x),
            4 => pair(sum),
            5 => break,
            _ => pair(2.0),
        };
        sum += p.0 * p.1;
    }
    sum
}

fn main() {
    let _: (f64, ()) = f::gradient(1.0, 2);
}
