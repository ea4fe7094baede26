//! Layers as they are written by hand: attention, normalisation, convolutions, recurrent networks, iterations.

use crate::laws::some;
use crate::{cubed, obeys};
use ndarray::{Array1, Array2, Axis, s};
use zygote::functions::softmax_axis;
use zygote::prelude::*;

#[differentiable]
fn attention(q: &Array2<f64>, k: &Array2<f64>, v: &Array2<f64>) -> Array2<f64> {
    let d = k.ncols() as f64;
    let scores = q.dot(&k.t()) / d.sqrt();
    softmax_axis(&scores, Axis(1)).dot(v)
}

#[differentiable]
fn batch_norm(x: &Array2<f64>, gamma: &Array1<f64>, beta: &Array1<f64>) -> Array2<f64> {
    let mean = x.mean_axis(Axis(0)).unwrap();
    let var = x.var_axis(Axis(0), 0.0);
    let scale = (var + 1e-5).sqrt();
    (x - &mean) / &scale * gamma + beta
}

#[differentiable]
fn softmax_by_hand(x: &Array2<f64>) -> Array2<f64> {
    let e = x.exp();
    let z = e.sum_axis(Axis(1)).insert_axis(Axis(1));
    e / z
}

#[differentiable]
fn convolution_by_taps(x: &Array2<f64>, k: &Array2<f64>) -> Array2<f64> {
    let (n, m) = (x.nrows() - k.nrows() + 1, x.ncols() - k.ncols() + 1);
    let mut y = Array2::<f64>::zeros((n, m));
    for i in 0..k.nrows() {
        for j in 0..k.ncols() {
            y.scaled_add(k[[i, j]], &x.slice(s![i..i + n, j..j + m]));
        }
    }
    y
}

#[differentiable]
fn convolution_by_pixels(x: &Array2<f64>, k: &Array2<f64>) -> Array2<f64> {
    let (h, w) = k.dim();
    let (n, m) = (x.nrows() - h + 1, x.ncols() - w + 1);
    let mut y = Array2::<f64>::zeros((n, m));
    for i in 0..n {
        for j in 0..m {
            y[[i, j]] = (&x.slice(s![i..i + h, j..j + w]) * k).sum();
        }
    }
    y
}

#[differentiable]
fn square_root(a: &Array1<f64>) -> Array1<f64> {
    let mut x = a.clone();
    for _ in 0..5 {
        x = (&x + &(a / &x)) * 0.5;
    }
    x
}

#[test]
fn layers() {
    obeys!(attention(&q, &k, &v), q = some((2, 3), 1), k = some((4, 3), 2), v = some((4, 2), 3));
    obeys!(attention(&q, &k, &v), q = some((0, 3), 1), k = some((4, 3), 2), v = some((4, 2), 3));
    obeys!(batch_norm(&x, &gamma, &beta), x = some((4, 3), 1), gamma = some(3, 2), beta = some(3, 3));
    obeys!(softmax_by_hand(&x), x = some((2, 3), 1));
    obeys!(convolution_by_taps(&x, &k), x = some((4, 5), 1), k = some((2, 3), 2));
    obeys!(convolution_by_pixels(&x, &k), x = some((4, 5), 1), k = some((2, 3), 2));
    let (x, k, c) = (some((4, 5), 1), some((2, 3), 2), some::<f64, _>((3, 3), 3));
    let ((y, back), (z, back_z)) = (convolution_by_taps::pullback(&x, &k), convolution_by_pixels::pullback(&x, &k));
    let ((dx, dk), (ex, ek)) = (back(c.clone()), back_z(c));
    assert!([y - z, dx - ex, dk - ek].iter().all(|a: &Array2<f64>| a.iter().all(|d| d.abs() < 1e-13)));
}

#[test]
fn iterations() {
    obeys!(square_root(&a), a = Array1::from_vec(vec![0.5, 2.0, 9.0]));
    // Of the square root: 1 / 2 √a, once it has converged.
    let a: Array1<f64> = Array1::from_vec(vec![0.5, 1.0, 2.0]);
    let (y, back) = square_root::pullback(&a);
    let (da,) = back(Array1::ones(3));
    assert!((da * &y * 2.0 - 1.0).iter().all(|d| d.abs() < 1e-8));
}

#[test]
fn second_order_of_arrays() {
    cubed!(attention(q: &Array2<f64>, k: &Array2<f64>, v: &Array2<f64>) -> Array2<f64>; (&q, &k, &v), q = some((2, 3), 1), k = some((4, 3), 2), v = some((4, 2), 3));
    cubed!(batch_norm(x: &Array2<f64>, gamma: &Array1<f64>, beta: &Array1<f64>) -> Array2<f64>; (&x, &gamma, &beta), x = some((4, 3), 1), gamma = some(3, 2), beta = some(3, 3));
    cubed!(softmax_by_hand(x: &Array2<f64>) -> Array2<f64>; (&x), x = some((2, 3), 1));
    cubed!(convolution_by_taps(x: &Array2<f64>, k: &Array2<f64>) -> Array2<f64>; (&x, &k), x = some((4, 5), 1), k = some((2, 3), 2));
    cubed!(convolution_by_pixels(x: &Array2<f64>, k: &Array2<f64>) -> Array2<f64>; (&x, &k), x = some((4, 5), 1), k = some((2, 3), 2));
    cubed!(square_root(a: &Array1<f64>) -> Array1<f64>; (&a), a = Array1::from_vec(vec![0.5, 2.0, 9.0]));
}
