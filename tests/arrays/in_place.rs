//! `&mut` parameters of arrays: changed as the function does, cotangents of the final states in, those of the initial states out.

use crate::laws::{layouts, some};
use crate::{bends, cubed, obeys};
use ndarray::{Array1, Array2, ArrayRef1, ArrayRef2, array, s};
use zygote::prelude::*;

#[differentiable]
fn add(a: &mut Array1<f64>, b: &Array1<f64>) {
    *a += b;
}

#[differentiable]
fn all_of_them(a: &mut Array2<f64>, b: &Array1<f64>, s: f64) {
    *a += b;
    *a *= s;
    *a -= b;
    *a /= b;
    *a *= b;
    *a += s;
}

#[differentiable]
fn set(a: &mut Array1<f64>, b: &Array1<f64>, s: f64) -> f64 {
    let before = a.sum();
    a.assign(b);
    a[0] = s * before;
    a.scaled_add(s, b);
    a.dot(b)
}

#[differentiable]
fn replace(a: &mut Array1<f64>, b: &Array1<f64>) {
    *a = &*a * b;
}

#[differentiable]
fn fill(a: &mut Array2<f64>, s: f64) {
    a.fill(s * s);
    a[[0, 0]] += s;
}

#[differentiable]
fn through_reference(a: &mut ArrayRef1<f64>, b: &ArrayRef1<f64>) {
    a[0] *= b[1];
    a.scaled_add(3.0, b);
}

#[differentiable]
fn rows(a: &mut ArrayRef2<f64>, b: &ArrayRef1<f64>) {
    a.row_mut(0).assign(b);
    a.column_mut(1).scaled_add(2.0, b);
    let n = a.nrows();
    a.slice_mut(s![..n - 1, ..]).fill(b[0]);
}

#[differentiable]
fn calls(a: &Array2<f64>, b: &Array1<f64>, s: f64) -> Array2<f64> {
    let mut u = a.clone();
    through_reference(&mut u.row_mut(1), b);
    all_of_them(&mut u, b, s);
    let mut last = b * 2.0;
    add(&mut last, b);
    let y = set(&mut last, b, s);
    replace(&mut last, b);
    u.row_mut(0).assign(&last);
    u * y
}

#[differentiable]
fn calls_in_loops(a: &Array1<f64>, b: &Array1<f64>, n: usize) -> f64 {
    let mut u = a.clone();
    for k in 0..n {
        add(&mut u, b);
        replace(&mut u, a);
        u[k] *= u[0];
    }
    u.dot(&u)
}

#[differentiable]
fn filled(a: &Array2<f64>, s: f64) -> Array2<f64> {
    let mut u = a.clone();
    fill(&mut u, s);
    u + a
}

#[differentiable]
fn rows_of(a: &Array2<f64>, b: &Array1<f64>) -> Array2<f64> {
    let mut u = a * 1.5;
    rows(&mut u, b);
    u
}

#[test]
fn in_differentiated_code() {
    for a in layouts(&some((3, 3), 1)) {
        obeys!(calls(&a, &b, s), a = a.clone(), b = some(3, 2), s = 0.5);
        obeys!(filled(&a, s), a = a.clone(), s = 0.5);
        obeys!(rows_of(&a, &b), a = a.clone(), b = some(3, 2));
    }
    for n in [0_usize, 1, 3] {
        bends!(calls_in_loops(&a, &b, n), a = some(3, 1), b = some(3, 2), n = n);
    }
}

#[test]
fn states_in_and_out() {
    let (mut a, b) = (array![1.0, 2.0], array![3.0, 5.0]);
    let ((), back) = replace::pullback(&mut a, &b);
    assert_eq!(a, array![3.0, 10.0]);
    for _ in 0..2 {
        assert_eq!(back(array![1.0, 10.0]), (array![3.0, 50.0], array![1.0, 20.0]));
    }
    // Of a zero without shape: zeros.
    assert_eq!(back(Array1::zeros(0)), (Array1::zeros(2), Array1::zeros(2)));

    let mut a = array![1.0, 2.0];
    let (y, back) = set::pullback(&mut a, &b, 2.0);
    // a = [2 · 3 + 2 · 3, 5 + 2 · 5], y = 3 a₀ + 5 a₁.
    assert_eq!((y, &a), (3.0 * 12.0 + 5.0 * 15.0, &array![12.0, 15.0]));
    let (da, db, ds) = back(1.0, Array1::zeros(2));
    assert_eq!((da, ds), (array![6.0, 6.0], 3.0 * (3.0 + 3.0) + 5.0 * 5.0));
    assert_eq!(db, array![12.0 + 3.0 * 2.0, 15.0 + 5.0 * 3.0]);

    let (da, _, _) = {
        let mut a = array![1.0, 2.0];
        set::gradient(&mut a, &b, 2.0)
    };
    assert_eq!(da, array![6.0, 6.0]);
}

#[test]
fn states_of_references_and_views() {
    let mut a = array![[1.0, 2.0], [3.0, 4.0]];
    let b = array![5.0, 7.0];
    let ((), back) = through_reference::pullback(&mut a.row_mut(0), &b);
    assert_eq!(a, array![[22.0, 23.0], [3.0, 4.0]]);
    assert_eq!(back(array![1.0, 10.0]), (array![7.0, 10.0], array![3.0, 31.0]));
}

#[test]
fn second_order_of_arrays() {
    cubed!(calls(a: &Array2<f64>, b: &Array1<f64>, s: f64) -> Array2<f64>; (&a, &b, s), a = some((3, 3), 1), b = some(3, 2), s = 0.5);
    cubed!(filled(a: &Array2<f64>, s: f64) -> Array2<f64>; (&a, s), a = some((3, 3), 1), s = 0.5);
    cubed!(rows_of(a: &Array2<f64>, b: &Array1<f64>) -> Array2<f64>; (&a, &b), a = some((3, 3), 1), b = some(3, 2));
}
