//! The library under another name.
#![deny(warnings)]
#![allow(dead_code)]

mod deep {
    pub use ::zygote as ad;
}

use deep::ad::prelude::*;

#[derive(Clone, Debug, Differentiable)]
#[differentiable(crate = crate::deep::ad)]
struct Net {
    w: Vec<f64>,
    mode: Mode,
}

#[derive(Clone, Debug, Differentiable)]
#[differentiable(crate = "deep::ad")]
enum Mode {
    A,
}

pub fn main() {
    let mut net = Net { w: vec![1.0], mode: Mode::A };
    net.update(&NetTangent { w: vec![1.0], mode: () }, |p, g| p - g);
    assert_eq!(net.w, [0.0]);
}
