use std::ops::{Deref, Index};
use zygote::prelude::*;

#[derive(Clone, Differentiable)]
struct Matrix {
    data: Vec<f64>,
    cols: usize,
}

#[differentiable]
impl Index<(usize, usize)> for Matrix {
    type Output = f64;
    fn index(&self, (i, j): (usize, usize)) -> &f64 {
        &self.data[i * self.cols + j]
    }
}

#[differentiable]
impl Deref for Matrix {
    type Target = [f64];
    fn deref(&self) -> &[f64] {
        &self.data
    }
}

#[differentiable]
fn trace(m: &Matrix, n: usize) -> f64 {
    let mut s = 0.0;
    for i in 0..n {
        s += m[(i, i)];
    }
    s
}

fn main() {}
