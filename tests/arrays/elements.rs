//! Elements with their indices, arrays gathered from iterators and lists, pairs of elements, lanes.

use crate::laws::{layouts, some};
use crate::{bends, obeys};
use ndarray::{Array, Array1, Array2, Array3, Axis, arr1, arr2};
use zygote::prelude::*;

#[differentiable]
fn indexed(x: &Array2<f64>) -> f64 {
    let mut s = 0.0;
    for ((i, j), v) in x.indexed_iter() {
        s += v * v * (i + 2 * j) as f64;
    }
    s
}

#[differentiable]
fn indexed_line(x: &Array1<f64>) -> f64 {
    let mut s = 0.0;
    for (i, v) in x.indexed_iter() {
        s += v * v * (i + 1) as f64;
    }
    s
}

#[differentiable]
fn indexed_block(x: &Array3<f64>, b: &Array1<f64>) -> f64 {
    x.indexed_iter().map(|((i, j, k), v)| v * v * b[k] * (i * 5 + j) as f64).sum()
}

#[differentiable]
fn index_as_a_whole(x: &Array2<f64>) -> f64 {
    let mut s = 0.0;
    for (at, v) in x.indexed_iter() {
        s += v * x[at];
    }
    s
}

#[differentiable]
fn filtered(x: &Array2<f64>, b: &Array1<f64>) -> f64 {
    let y = x * x;
    let large: f64 = y.indexed_iter().filter(|(_, v)| **v > 0.3).map(|((i, j), v)| v * b[j] * i as f64).sum();
    let off: f64 = y.indexed_iter().filter(|((i, j), _)| i != j).map(|((i, _), v)| v * v * b[i]).sum();
    large + off + y.t().indexed_iter().fold(0.0, |a, ((_, j), v)| a * 0.5 + v * b[j])
}

#[differentiable]
fn enumerated(x: &[f64]) -> f64 {
    x.iter().enumerate().filter(|(i, _)| i % 2 == 0).map(|(i, v)| v * v * i as f64).sum()
}

#[differentiable]
fn indexed_places(x: &Array1<f64>) -> Array1<f64> {
    let mut y = x.clone();
    for (i, v) in y.indexed_iter_mut() {
        *v *= x[i] * i as f64;
    }
    y
}

#[differentiable]
fn matrix_places(x: &Array2<f64>, b: &Array1<f64>) -> Array2<f64> {
    let mut y = x * 2.0;
    for ((i, j), v) in y.indexed_iter_mut() {
        if i == j {
            *v = b[i] * x[[j, i]];
        }
    }
    for v in y.iter_mut() {
        *v *= *v;
    }
    y
}

#[derive(Clone, Debug, Differentiable)]
struct Model {
    w: Array2<f64>,
    b: Array1<f64>,
}

#[differentiable]
fn of_fields(w: &Array2<f64>, b: &Array1<f64>) -> f64 {
    let m = Model { w: w.clone(), b: b.clone() };
    let weights: f64 = m.w.indexed_iter().map(|((i, j), v)| v * v * (i + j) as f64).sum();
    let biases: f64 = m.b.indexed_iter().map(|(i, v)| v * b[i]).sum();
    weights * biases + m.w.map_axis(Axis(1), |row| row.dot(&row)).sum()
}

#[test]
fn with_indices() {
    for x in layouts(&some((2, 3), 1)) {
        bends!(indexed(&x), x = x.clone());
        bends!(index_as_a_whole(&x), x = x.clone());
        bends!(of_fields(&x, &b), x = x.clone(), b = some(3, 2));
        bends!(filtered(&x, &b), x = x.clone(), b = some(3, 2));
        obeys!(matrix_places(&x, &b), x = x.clone(), b = some(3, 2));
    }
    for x in layouts(&some(4, 1)) {
        bends!(indexed_line(&x), x = x.clone());
        obeys!(indexed_places(&x), x = x.clone());
    }
    for x in layouts(&some((2, 3, 2), 1)) {
        bends!(indexed_block(&x, &b), x = x.clone(), b = some(2, 2));
    }
    bends!(indexed(&x), x = some((0, 3), 1));
    bends!(enumerated(&x), x = vec![0.3, 1.2, -0.7, 0.9]);
}

#[differentiable]
fn collected(x: &[f64]) -> Array1<f64> {
    let y: Array1<f64> = x.iter().map(|v| v.sin()).collect();
    &y * x.iter().map(|v| v * v).collect::<Array1<_>>()
}

#[differentiable]
fn from_iterators(x: &Array2<f64>, s: f64) -> Array1<f64> {
    let squares = Array1::from_iter(x.rows().into_iter().map(|r| r.dot(&r)));
    squares * Array::from_iter((0..x.nrows()).map(|i| (s * i as f64).cos()))
}

#[differentiable]
fn from_lists(a: f64, b: f64) -> f64 {
    let m = arr2(&[[a, b], [b, a * a]]) - Array2::from(vec![[a, 1.0], [0.0, b]]);
    let v = arr1(&[a, b]) + Array1::from(vec![a * b, 1.0]) * Array1::from(vec![b; 2]);
    let mut list = Vec::new();
    for k in 0..2 {
        list.push(a * k as f64 + b);
    }
    v.dot(&m.dot(&Array::from_vec(list)))
}

#[differentiable]
fn as_vectors(x: &Array1<f64>) -> f64 {
    let v = x.to_vec();
    v.iter().map(|a| a * a * a).sum::<f64>() + x.pow2().sum() * x.first().unwrap() - x.last().copied().unwrap_or(0.0)
}

#[test]
fn gathered() {
    obeys!(collected(&x), x = vec![0.3, 1.2, -0.7]);
    for x in layouts(&some((2, 3), 1)) {
        obeys!(from_iterators(&x, s), x = x.clone(), s = 0.4);
    }
    bends!(from_lists(a, b), a = 0.4, b = -1.3);
    for x in layouts(&some(4, 1)) {
        bends!(as_vectors(&x), x = x.clone());
    }
}

#[differentiable]
fn pairs(x: &Array2<f64>, y: &Array2<f64>, s: f64) -> Array2<f64> {
    let mut z = x.clone();
    z.zip_mut_with(y, |a, b| *a += s * b * *a);
    z
}

#[differentiable]
fn broadcast_pairs(x: &Array2<f64>, y: &Array1<f64>) -> Array2<f64> {
    let mut z = x.clone();
    z.zip_mut_with(&(y * y), |a, &b| *a *= b);
    z
}

#[differentiable]
fn lanes(x: &Array2<f64>) -> f64 {
    let norms = x.map_axis(Axis(1), |row| (row.dot(&row) + 1.0).sqrt());
    let columns = x.map_axis(Axis(0), |c| c.sum() * c[0]);
    let soft = x.map_axis(Axis(1), |row| row.iter().map(|v| v.exp()).sum::<f64>().ln());
    norms.dot(&soft) + columns.product() + x.fold_axis(Axis(0), 1.0, |&a, &v| a * v + v).sum()
}

#[test]
fn pairs_and_lanes() {
    for x in layouts(&some((2, 3), 1)) {
        obeys!(pairs(&x, &y, s), x = x.clone(), y = some((2, 3), 2), s = 0.3);
        obeys!(broadcast_pairs(&x, &y), x = x.clone(), y = some(3, 2));
        bends!(lanes(&x), x = x.clone());
    }
}
