use zygote::prelude::*;

#[differentiable]
fn running(x: &[f64]) -> f64 {
    x.iter()
        .scan(0.0, |s, v| {
            *s += v * v;
            let s = s.sin();
            Some(s)
        })
        .sum()
}

fn main() {
    let _: (Vec<f64>,) = running::gradient(&[1.0, 2.0]);
}
