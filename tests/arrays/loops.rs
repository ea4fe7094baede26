//! Loops over arrays, and what else a user writes with them.

use crate::laws::some;
use crate::{bends, obeys};
use ndarray::{Array1, Array2, s};
use zygote::prelude::*;

#[differentiable]
fn rows_from_rows(a: &Array2<f64>, x: f64) -> f64 {
    let mut b = a.clone();
    for i in 1..b.nrows() {
        let r = b.row(i - 1).to_owned();
        b.row_mut(i).scaled_add(x, &r);
    }
    b.sum()
}

#[differentiable]
fn slice_scaled(a: &Array2<f64>, s: f64) -> f64 {
    let mut b = a.clone();
    let mut v = b.slice_mut(s![.., 1..]);
    v *= s;
    v[[0, 0]] = s;
    b.sum()
}

#[differentiable]
fn elements_scaled(a: &Array1<f64>, s: f64) -> f64 {
    let mut b = a.clone();
    for x in b.iter_mut() {
        *x *= s;
    }
    b.dot(a)
}

#[differentiable]
fn elements_by_reference(a: &Array1<f64>, s: f64) -> f64 {
    let mut b = a.clone();
    for x in &mut b {
        *x = *x * s + 1.0;
    }
    b.dot(a)
}

#[differentiable]
fn rows_added_to(a: &Array2<f64>, v: &Array1<f64>) -> f64 {
    let mut b = a.clone();
    for mut r in b.rows_mut() {
        r += v;
    }
    (&b * &b).sum()
}

#[differentiable]
fn rows_assigned(a: &Array2<f64>, v: &Array1<f64>) -> f64 {
    let mut b = a.clone();
    for mut r in b.outer_iter_mut() {
        r.assign(v);
        r[0] *= v[1];
    }
    (&b * &b).sum()
}

#[differentiable]
fn enumerated(a: &Array2<f64>) -> f64 {
    let mut t = 0.0;
    for (i, r) in a.outer_iter().enumerate() {
        t += r.sum() * (i as f64) * r[0];
    }
    t
}

#[differentiable]
fn zipped(a: &Array1<f64>, b: &Array1<f64>) -> f64 {
    let mut t = 0.0;
    for (x, y) in a.iter().zip(b.iter()) {
        t += x * y;
    }
    t
}

#[differentiable]
fn zipped_by_chain(a: &Array1<f64>, b: &Array1<f64>) -> f64 {
    a.iter().zip(b).map(|(x, y)| (x - y).powi(2)).sum::<f64>() / a.len() as f64
}

#[differentiable]
fn by_reference(a: &Array1<f64>) -> f64 {
    let mut t = 0.0;
    for x in a {
        t += x * x;
    }
    t
}

#[differentiable]
fn by_value(a: Array1<f64>) -> f64 {
    let mut t = 0.0;
    for x in a {
        t += x * x;
    }
    t
}

#[differentiable]
fn zeros_by_dimension(a: &Array2<f64>) -> Array2<f64> {
    let mut b = Array2::zeros(a.raw_dim());
    b += a;
    b
}

#[differentiable]
fn zeros_by_shape(a: &Array2<f64>) -> Array2<f64> {
    let mut b = Array2::zeros(a.dim());
    b.assign(a);
    b
}

#[differentiable]
fn from_element(a: &Array1<f64>, s: f64) -> Array1<f64> {
    Array1::from_elem(a.len(), s) * a
}

#[differentiable]
fn linspace(s: f64, n: usize) -> Array1<f64> {
    Array1::linspace(0.0, 1.0, n) * s
}

#[differentiable]
fn discrete(a: &Array2<f64>) -> f64 {
    if a.iter().any(|x| *x > 1.0) { a.sum() } else { a.shape()[0] as f64 * a[[0, 0]] }
}

#[differentiable]
fn compared(a: &Array1<f64>, b: &Array1<f64>) -> f64 {
    if a == b { a.sum() } else { a.dot(b) }
}

#[differentiable]
fn by_dim(a: &Array2<f64>) -> f64 {
    let (n, m) = a.dim();
    let mut s = 0.0;
    for i in 0..n.min(m) {
        s += a[(i, i)].powi(2);
    }
    s
}

#[differentiable]
fn mapped_in_place(a: &Array1<f64>, s: f64) -> f64 {
    let mut b = a.clone();
    b.map_inplace(|x| *x *= s);
    b.sum()
}

#[differentiable]
fn rows_by_chain(a: &Array2<f64>) -> f64 {
    a.rows().into_iter().map(|r| r.dot(&r)).sum()
}

#[differentiable]
fn overlapping(a: &Array2<f64>) -> f64 {
    let b = a.slice(s![0..2, ..]);
    let c = a.slice(s![1.., ..]);
    (&b * &c).sum()
}

#[differentiable]
fn list_of_references(a: &Array2<f64>, b: &Array2<f64>) -> f64 {
    let squares = [a, b].iter().map(|m| m.iter().map(|v| v * v).sum::<f64>()).sum::<f64>();
    let mut s = 0.0;
    for m in [a, b, a] {
        s += m.sum() * m[[0, 1]];
    }
    squares * s
}

#[differentiable]
fn references_picked(a: &Array1<f64>, b: &Array1<f64>) -> f64 {
    let (p, q) = ((a, b), [a, b]);
    let (c, m) = (a * b, q[1]);
    let list = vec![a, &c];
    let mut s = p.0.dot(p.1) + m.dot(q[0]);
    for i in 0..2 {
        for x in &list {
            s += x.dot(list[i]);
        }
    }
    s
}

#[differentiable]
fn list_of_slices(a: &[f64], b: &[f64]) -> f64 {
    let mut s = 0.0;
    for (k, m) in [a, b].into_iter().enumerate() {
        s += m[0] * m[1] * (k + 1) as f64;
    }
    s
}

#[test]
fn loops() {
    bends!(rows_from_rows(&a, x), a = some((3, 2), 1), x = 0.5);
    bends!(slice_scaled(&a, s), a = some((2, 3), 1), s = 0.5);
    bends!(elements_scaled(&a, s), a = some(3, 1), s = 0.5);
    bends!(elements_by_reference(&a, s), a = some(3, 1), s = 0.5);
    bends!(rows_added_to(&a, &v), a = some((2, 3), 1), v = some(3, 2));
    bends!(rows_assigned(&a, &v), a = some((2, 3), 1), v = some(3, 2));
    bends!(enumerated(&a), a = some((3, 2), 1));
    bends!(zipped(&a, &b), a = some(3, 1), b = some(3, 2));
    bends!(zipped_by_chain(&a, &b), a = some(3, 1), b = some(3, 2));
    bends!(by_reference(&a), a = some(3, 1));
    bends!(by_value(a), a = some(3, 1));
    obeys!(zeros_by_dimension(&a), a = some((2, 3), 1));
    obeys!(zeros_by_shape(&a), a = some((2, 0), 1));
    obeys!(from_element(&a, s), a = some(3, 1), s = 0.5);
    obeys!(linspace(s, n), s = 0.5, n = 4_usize);
    bends!(discrete(&a), a = some((2, 3), 1));
    bends!(compared(&a, &b), a = some(3, 1), b = some(3, 2));
    bends!(by_dim(&a), a = some((2, 3), 1));
    bends!(mapped_in_place(&a, s), a = some(3, 1), s = 0.5);
    bends!(rows_by_chain(&a), a = some((2, 3), 1));
    bends!(overlapping(&a), a = some((3, 2), 1));
    bends!(list_of_references(&a, &b), a = some((2, 2), 1), b = some((1, 3), 2));
    bends!(references_picked(&a, &b), a = some(3, 1), b = some(3, 2));
    bends!(list_of_slices(&a, &b), a = vec![0.3, 1.2], b = vec![0.5, -0.7, 0.2]);
}
