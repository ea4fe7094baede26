//! The library under another name, and a local module of its usual one.
#![deny(warnings)]

mod deep {
    pub use ::zygote as ad;
}

#[deep::ad::differentiable(crate = crate::deep::ad)]
fn norm<const N: usize>(x: [f64; N]) -> f64 {
    let mut sum = 0.0;
    for i in 0..N {
        sum += x[i] * x[i];
    }
    sum
}

#[deep::ad::differentiable(crate = deep::ad, companion = norm_derivative)]
fn unused(x: &[f64], _y: (f64, Vec<f64>)) -> f64 {
    norm([x[0], x[1]])
}

pub fn main() {
    assert_eq!(norm::gradient([3.0, 4.0]), ([6.0, 8.0],));
    assert_eq!(norm_derivative::gradient(&[3.0, 4.0], (0.0, vec![])).0, [6.0, 8.0]);
}
