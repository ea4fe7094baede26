//! Linear algebra: closed forms, gradients against central differences, tangents against gradients, second order against differences of
//! gradients; singular matrices.
#![cfg(feature = "linalg")]
#![allow(missing_docs)]

use ndarray::{Array, Array1, Array2, ArrayRef, Axis, Dimension, array};
use zygote::functions::{cholesky, det, inv, logdet, solve};
use zygote::prelude::*;

/// Numbers that look like nothing in particular.
fn some<D: Dimension>(shape: impl ndarray::ShapeBuilder<Dim = D>, seed: u64) -> Array<f64, D> {
    let mut state = seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1;
    Array::from_shape_simple_fn(shape, || {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 11) as f64 / (1_u64 << 52) as f64 * 2.0 - 2.0
    })
}

/// Square, and far from singular; the pivots are elsewhere than on the diagonal.
fn regular(n: usize) -> Array2<f64> {
    let mut a = some((n, n), 3);
    (0..n).for_each(|i| a[[i, (i + 1) % n]] += 3.0);
    a
}

fn positive(n: usize) -> Array2<f64> {
    let a = regular(n);
    a.dot(&a.t()) + some((n, n), 8) * 0.1
}

fn inner<D: Dimension>(a: &ArrayRef<f64, D>, b: &ArrayRef<f64, D>) -> f64 {
    assert_eq!(a.shape(), b.shape());
    a.iter().zip(b).map(|(a, b)| a * b).sum()
}

#[track_caller]
fn close(a: f64, b: f64, tolerance: f64) {
    assert!((a - b).abs() <= tolerance * (1.0 + b.abs()), "{a} {b}");
}

fn all_close<D: Dimension>(a: &ArrayRef<f64, D>, b: &ArrayRef<f64, D>, tolerance: f64) {
    assert_eq!(a.shape(), b.shape());
    a.iter().zip(b).for_each(|(a, b)| close(*a, *b, tolerance));
}

fn along<D: Dimension>(x: &ArrayRef<f64, D>, v: &ArrayRef<f64, D>, f: impl Fn(&Array<f64, D>) -> f64) -> f64 {
    let at = |t: f64| f(&ndarray::Zip::from(x).and(v).map_collect(|x, v| x + t * v));
    let h = 1e-3;
    (8.0 * (at(h) - at(-h)) - (at(2.0 * h) - at(-2.0 * h))) / (12.0 * h)
}

fn solves<D: Dimension + zygote::functions::RightSide>(a: &Array2<f64>, b: &Array<f64, D>) {
    let (va, vb, w, u) = (some(a.raw_dim(), 11), some(b.raw_dim(), 12), some(b.raw_dim(), 13), some(b.raw_dim(), 14));
    let (x, back) = solve::pullback(a, b);
    assert_eq!(x, solve(a, b));
    let (da, db) = back(w.clone());
    assert_eq!((&da, &db), (&back(w.clone()).0, &back(w.clone()).1));
    close(inner(&da, &va), along(a, &va, |a| inner(&solve(a, b), &w)), 1e-8);
    close(inner(&db, &vb), along(b, &vb, |b| inner(&solve(a, b), &w)), 1e-8);
    let (value, x_dot) = solve::jvp((a, b), (&va, &vb));
    all_close(&value, &x, 1e-14);
    close(inner(&x_dot, &w), inner(&da, &va) + inner(&db, &vb), 1e-11);
    let (values, second) = solve::__jvp_forward(a, b, &va, &vb);
    all_close(&values.1, &x_dot, 1e-13);
    let (mut da, mut dva, mut db, mut dvb) = (&va * 0.0, &va * 0.0, &vb * 0.0, &vb * 0.0);
    second(a, b, &va, &vb, (u.clone(), w.clone()), &mut da, &mut db, &mut dva, &mut dvb);
    let of = |a: &Array2<f64>, b: &Array<f64, D>, va: &Array2<f64>, vb: &Array<f64, D>| {
        let (x, t) = solve::jvp((a, b), (va, vb));
        inner(&x, &u) + inner(&t, &w)
    };
    let (p, q) = (some(a.raw_dim(), 15), some(b.raw_dim(), 16));
    close(inner(&da, &p), along(a, &p, |a| of(a, b, &va, &vb)), 1e-7);
    close(inner(&db, &q), along(b, &q, |b| of(a, b, &va, &vb)), 1e-7);
    close(inner(&dva, &p), along(&va, &p, |va| of(a, b, va, &vb)), 1e-7);
    close(inner(&dvb, &q), along(&vb, &q, |vb| of(a, b, &va, vb)), 1e-7);
    // Zeros without shape.
    let none = Array::zeros(D::zeros(b.ndim()));
    assert_eq!(back(none.clone()), (Array2::zeros(a.raw_dim()), Array::zeros(b.raw_dim())));
    let (mut ea, mut eva, mut eb, mut evb) = (&va * 0.0, &va * 0.0, &vb * 0.0, &vb * 0.0);
    second(a, b, &va, &vb, (none, w.clone()), &mut ea, &mut eb, &mut eva, &mut evb);
    all_close(&eva, &dva, 1e-14);
}

#[test]
fn systems_of_equations() {
    for n in [1, 2, 5] {
        let a = regular(n);
        let (b, m) = (some(n, 2), some((n, 3), 2));
        all_close(&a.dot(&solve(&a, &b)), &b, 1e-12);
        all_close(&a.dot(&solve(&a, &m)), &m, 1e-12);
        solves(&a, &b);
        solves(&a, &m);
        solves(&a.clone().reversed_axes(), &m);
        let mut reversed = a.clone();
        reversed.invert_axis(Axis(0));
        let mut m = some((3, n), 2).reversed_axes();
        m.invert_axis(Axis(1));
        solves(&reversed, &m);
    }
    let x = solve(&array![[2.0_f32, 1.0], [1.0, 3.0]], &array![3.0, 5.0]);
    assert!((x[0] - 0.8).abs() < 1e-6 && (x[1] - 1.4).abs() < 1e-6);
    let nothing = Array2::<f64>::zeros((0, 0));
    assert_eq!(solve(&nothing, &Array1::zeros(0)), Array1::<f64>::zeros(0));
}

/// A matrix of a matrix.
macro_rules! maps {
    ($f:ident($a:expr)) => {{
        let a = $a;
        let shape = a.raw_dim();
        let (v, w, u, p) = (some(shape, 21), some(shape, 22), some(shape, 23), some(shape, 24));
        let (y, back) = $f::pullback(&a);
        all_close(&y, &$f(&a), 1e-14);
        let da = back(w.clone()).0;
        assert_eq!(da, back(w.clone()).0);
        close(inner(&da, &v), along(&a, &v, |a| inner(&$f(a), &w)), 1e-8);
        let (_, tangent) = $f::jvp((&a,), (&v,));
        close(inner(&tangent, &w), inner(&da, &v), 1e-11);
        let (values, second) = $f::__jvp_forward(&a, &v);
        all_close(&values.1, &tangent, 1e-13);
        let (mut da, mut dv) = (&a * 0.0, &a * 0.0);
        second(&a, &v, (u.clone(), w.clone()), &mut da, &mut dv);
        let of = |a: &Array2<f64>, v: &Array2<f64>| {
            let (y, t) = $f::jvp((a,), (v,));
            inner(&y, &u) + inner(&t, &w)
        };
        close(inner(&da, &p), along(&a, &p, |a| of(a, &v)), 1e-7);
        close(inner(&dv, &p), along(&v, &p, |v| of(&a, v)), 1e-7);
        let none = Array2::zeros((0, 0));
        assert_eq!(back(none.clone()).0, Array2::<f64>::zeros(shape));
        let mut ev = &a * 0.0;
        second(&a, &v, (none, w.clone()), &mut da, &mut ev);
        all_close(&ev, &dv, 1e-13);
    }};
}

/// A number of a matrix.
macro_rules! scalars {
    ($f:ident($a:expr)) => {{
        let a = $a;
        let shape = a.raw_dim();
        let (v, u) = (some(shape, 21), some(shape, 23));
        let (y, back) = $f::pullback(&a);
        close(y, $f(&a), 1e-14);
        let (da,) = $f::gradient(&a);
        assert_eq!(back(2.0).0, &da * 2.0);
        close(inner(&da, &v), along(&a, &v, |a| $f(a)), 1e-8);
        let (_, tangent) = $f::jvp((&a,), (&v,));
        close(tangent, inner(&da, &v), 1e-11);
        let (hv,) = $f::hvp(&a, &v);
        close(inner(&hv, &u), along(&a, &v, |a| inner(&$f::gradient(a).0, &u)), 1e-7);
    }};
}

#[test]
fn functions_of_a_matrix() {
    for n in [1, 2, 4] {
        for a in [regular(n), regular(n).reversed_axes()] {
            maps!(inv(a.clone()));
            scalars!(det(a.clone()));
            scalars!(logdet(a.clone()));
            all_close(&a.dot(&inv(&a)), &Array2::eye(n), 1e-12);
            close(logdet(&a), det(&a).abs().ln(), 1e-13);
        }
        maps!(cholesky(positive(n)));
        let l = cholesky(&positive(n));
        let symmetric = (&positive(n) + &positive(n).t()) * 0.5;
        all_close(&l.dot(&l.t()), &symmetric, 1e-12);
        let da = cholesky::pullback(&positive(n)).1(some((n, n), 5)).0;
        all_close(&da, &da.t(), 0.0);
    }
    let a = array![[1.0, 2.0], [3.0, 4.0]];
    close(det(&a), -2.0, 1e-15);
    all_close(&det::gradient(&a).0, &array![[4.0, -3.0], [-2.0, 1.0]], 1e-14);
    let nothing = Array2::<f64>::zeros((0, 0));
    assert_eq!(
        (det(&nothing), logdet(&nothing), inv(&nothing), cholesky(&nothing)),
        (1.0, 0.0, nothing.clone(), nothing.clone())
    );
    assert_eq!(det::gradient(&nothing).0, nothing);
    assert_eq!(det(&array![[3.0_f32]]), 3.0);
    // Out of the range of the determinant.
    close(logdet(&(Array2::eye(200) * 1e-3)), 200.0 * 1e-3_f64.ln(), 1e-14);
}

#[test]
fn singular_matrices() {
    let a = array![[1.0, 2.0, 3.0], [2.0, 4.0, 6.0], [1.0, 0.0, 1.0]];
    let v = some((3, 3), 7);
    assert_eq!(det(&a), 0.0);
    close(inner(&det::gradient(&a).0, &v), along(&a, &v, |a| det(a)), 1e-9);
    assert_eq!(logdet(&a), f64::NEG_INFINITY);
    assert!(logdet::gradient(&a).0.iter().all(|v| v.is_nan()));
}

#[test]
#[should_panic(expected = "the matrix is singular")]
fn no_inverse() {
    let _ = inv::pullback(&array![[1.0, 2.0], [2.0, 4.0]]);
}

#[test]
#[should_panic(expected = "the matrix is singular")]
fn no_solution() {
    let _ = solve::pullback(&array![[0.0]], &array![1.0]);
}

#[test]
#[should_panic(expected = "expected a square matrix, found shape [1, 2]")]
fn not_square() {
    let _ = det::pullback(&array![[1.0, 2.0]]);
}

#[test]
#[should_panic(expected = "expected a right side of 1 rows, found shape [2]")]
fn another_number_of_rows() {
    let _ = solve::pullback(&array![[1.0]], &array![1.0, 2.0]);
}

#[test]
#[should_panic(expected = "the matrix is not positive definite")]
fn not_positive_definite() {
    let _ = cholesky::pullback(&array![[1.0, 2.0], [2.0, 1.0]]);
}

#[differentiable]
fn model(a: &Array2<f64>, b: &Array1<f64>) -> f64 {
    let l = cholesky(a);
    let x = solve(&l, b);
    zygote::functions::dot(&x, b) * logdet(a) + det(&inv(&l))
}

#[test]
fn in_differentiable_code() {
    let (a, b) = (positive(3), some(3, 1));
    let (va, vb) = (some((3, 3), 2), some(3, 4));
    let (da, db) = model::gradient(&a, &b);
    close(inner(&da, &va), along(&a, &va, |a| model(a, &b)), 1e-8);
    close(inner(&db, &vb), along(&b, &vb, |b| model(&a, b)), 1e-8);
    let (ha, hb) = model::hvp((&a, &b), (&va, &vb));
    let of = |a: &Array2<f64>, b: &Array1<f64>| {
        let (da, db) = model::gradient(a, b);
        inner(&da, &va) + inner(&db, &vb)
    };
    let expected = along(&a, &va, |a| of(a, &b)) + along(&b, &vb, |b| of(&a, b));
    close(inner(&ha, &va) + inner(&hb, &vb), expected, 1e-7);
}
