use zygote::prelude::*;

#[differentiable]
fn pair(x: f64) -> (f64, f64) {
    (x, x * x)
}

#[differentiable]
fn f(x: f64, n: u32) -> f64 {
    let mut sum = 0.0;
    for i in 0..n {
        if i == 3 {
            match n {
                5 => break,
                6 => return x,
                _ => sum += x,
            }
        }
        let p = pair(x);
        sum += p.0 * p.1;
    }
    sum
}

fn main() {
    let _: (f64, ()) = f::gradient(1.0, 2);
}
