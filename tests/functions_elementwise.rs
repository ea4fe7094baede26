//! Elementwise functions against dual numbers, closed forms and differences.
#![allow(missing_docs)]
use ndarray::{Array1, Array2, ArrayRef, Axis, Ix1, array};
use zygote::functions::{gelu, relu, sigmoid, silu, softplus};
use zygote::prelude::*;

#[differentiable]
fn of_arrays(h: &Array2<f64>, x: f64) -> f64 {
    let mut s = sigmoid(x);
    let a = sigmoid(h);
    let b = softplus(&a);
    let c = silu(b);
    for _ in 0..3 {
        s += gelu(s);
    }
    total(&c) * s
}

/// The borrow is not kept: `h` changes while the pullback is waiting.
#[differentiable]
fn moved(h: &Array2<f64>, n: usize) -> f64 {
    let mut y = 0.0;
    for _ in 0..n {
        let a = sigmoid(h);
        let r = silu(&a);
        y += total(&r) * y + 1.0;
    }
    let mut a = sigmoid(h);
    let b = silu(&a);
    a = softplus(&b);
    total(&a) * y
}

fn total(x: &Array2<f64>) -> f64 {
    x.sum()
}
#[adjoint(total, jvp = total_jvp)]
fn total_rule(x: &Array2<f64>) -> (f64, impl Fn(f64) -> (Array2<f64>,) + use<>) {
    let shape = x.raw_dim();
    (x.sum(), move |d| (Array2::from_elem(shape, d),))
}
fn total_jvp(x: &Array2<f64>, dx: &Array2<f64>) -> (f64, f64) {
    (x.sum(), dx.sum())
}
#[adjoint(total_jvp)]
fn total_jvp_rule(
    x: &Array2<f64>,
    dx: &Array2<f64>,
) -> ((f64, f64), impl Fn((f64, f64)) -> (Array2<f64>, Array2<f64>) + use<>) {
    let shape = x.raw_dim();
    ((x.sum(), dx.sum()), move |(d, e)| (Array2::from_elem(shape, d), Array2::from_elem(shape, e)))
}
fn generic<T: Real>(x: T) -> T {
    sigmoid(x) * gelu(x)
}
#[differentiable]
fn generic_d<T: Real>(x: T) -> T {
    sigmoid(x) * gelu(x)
}

#[test]
fn trial() {
    let h = array![[0.3, -0.7], [2.0, 0.0]];
    println!("{:?}", of_arrays::gradient(&h, 0.3));
    println!("{:?}", of_arrays::hvp((&h, 0.3), (&h, 0.1)));
    println!("{:?}", generic_d::second_derivative(0.3));
    println!("{:?}", moved::hvp((&h, 3), (&h, ())));
}
