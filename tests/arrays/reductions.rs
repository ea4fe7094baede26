//! `dot`, `sum`, `mean`, `product`, variances and deviations, and their axis forms.

use crate::laws::{layouts, some};
use crate::{bends, cubed, obeys};
use ndarray::{Array, Array1, Array2, Array3, ArrayD, ArrayView1, ArrayView2, Axis, Ix2, array};
use zygote::prelude::*;

#[differentiable]
fn dot_11(a: &Array1<f64>, b: &Array1<f64>) -> f64 {
    a.dot(b)
}

#[differentiable]
fn dot_21(a: &Array2<f64>, b: &Array1<f64>) -> Array1<f64> {
    a.dot(b)
}

#[differentiable]
fn dot_12(a: &Array1<f64>, b: &Array2<f64>) -> Array1<f64> {
    a.dot(b)
}

#[differentiable]
fn dot_22(a: &Array2<f64>, b: &Array2<f64>) -> Array2<f64> {
    a.dot(b)
}

#[differentiable]
fn dot_owned(a: Array2<f64>, b: Array2<f64>) -> Array2<f64> {
    a.dot(&b)
}

#[differentiable]
fn dot_views(a: ArrayView2<f64>, b: ArrayView2<f64>) -> Array2<f64> {
    a.dot(&b)
}

#[differentiable]
fn dot_transposed(a: &Array2<f64>, b: &Array2<f64>) -> Array2<f64> {
    a.t().dot(b) + b.t().dot(a)
}

#[differentiable]
fn gram(a: &Array2<f64>) -> Array2<f64> {
    a.dot(&a.t())
}

#[differentiable]
fn dot_of_expressions(a: &Array2<f64>, x: &Array1<f64>) -> f64 {
    (a * 2.0).dot(&(x + 1.0)).dot(&a.dot(x))
}

#[differentiable]
fn quadratic(a: &Array2<f64>, x: ArrayView1<f64>) -> f64 {
    x.dot(&a.dot(&x))
}

#[differentiable]
fn sum_all(a: &Array2<f64>) -> f64 {
    a.sum() * a.sum()
}

#[differentiable]
fn sum_of_view(a: ArrayView2<f64>) -> f64 {
    (&a * &a).sum()
}

#[differentiable]
fn sum_rows(a: &Array2<f64>) -> Array1<f64> {
    a.sum_axis(Axis(0))
}

#[differentiable]
fn sum_columns(a: &Array2<f64>) -> Array1<f64> {
    let s = a.sum_axis(Axis(1));
    &s * &s
}

#[differentiable]
fn sum_along(a: &Array3<f64>, axis: Axis) -> Array2<f64> {
    (a * a).sum_axis(axis)
}

#[differentiable]
fn mean_all(a: &Array2<f64>) -> f64 {
    a.mean().unwrap()
}

#[differentiable]
fn mean_or_zero(a: &Array1<f64>) -> f64 {
    a.mean().unwrap_or(0.0) * 3.0
}

#[differentiable]
fn mean_matched(a: &Array1<f64>) -> f64 {
    match a.mean() {
        Some(m) => m * m,
        None => -1.0,
    }
}

#[differentiable]
fn mean_rows(a: &Array2<f64>) -> Array1<f64> {
    a.mean_axis(Axis(0)).unwrap()
}

#[differentiable]
fn centred(a: &Array2<f64>) -> Array2<f64> {
    let m = a.mean_axis(Axis(0)).expect("rows");
    a - &m
}

#[differentiable]
fn product(a: &Array2<f64>) -> f64 {
    a.product()
}

#[differentiable]
fn variance(a: &Array2<f64>) -> f64 {
    a.var(0.0) + a.var(1.0)
}

#[differentiable]
fn deviation(a: &Array1<f64>) -> f64 {
    a.std(1.0)
}

#[differentiable]
fn variance_axis(a: &Array2<f64>) -> Array1<f64> {
    a.var_axis(Axis(0), 0.0)
}

#[differentiable]
fn deviation_axis(a: &Array2<f64>) -> Array1<f64> {
    a.std_axis(Axis(1), 1.0)
}

#[differentiable]
fn of_dynamic(a: &ArrayD<f64>) -> f64 {
    a.sum() * a.product()
}

#[differentiable]
fn scalar_of_products(a: &Array2<f64>, b: &Array2<f64>) -> f64 {
    let y = a.dot(b);
    (&y * &y).sum() + y.product()
}

#[differentiable]
fn scalar_of_variances(a: &Array2<f64>) -> f64 {
    let v = a.var_axis(Axis(1), 0.0);
    let s = a.std_axis(Axis(0), 0.0);
    (&v * &v).sum() + s.sum() * s.product() + a.var(1.0) * a.std(0.0)
}

#[differentiable]
fn scalar_of_means(a: &Array2<f64>) -> f64 {
    let m = a.mean_axis(Axis(0)).unwrap();
    m.dot(&m) * a.mean().unwrap()
}

#[differentiable]
fn standardised(a: &Array2<f64>) -> Array2<f64> {
    let mean = a.mean_axis(Axis(0)).unwrap();
    let deviation = a.std_axis(Axis(0), 0.0);
    (a - &mean) / (&deviation + 1e-3)
}

#[test]
fn products_of_matrices() {
    for (n, k, m) in [(2, 3, 4), (1, 1, 1), (0, 2, 3), (2, 0, 3), (2, 3, 0), (3, 1, 2)] {
        let (a, b) = (some((n, k), 1), some((k, m), 2));
        for a in layouts(&a) {
            for b in layouts(&b) {
                obeys!(dot_22(&x, &y), x = a.clone(), y = b.clone());
                obeys!(dot_owned(x, y), x = a.clone(), y = b.clone());
                obeys!(dot_views(x.view(), y.view()), x = a.clone(), y = b.clone());
                obeys!(dot_21(&x, &y), x = a.clone(), y = some(k, 2));
            }
            obeys!(gram(&x), x = a.clone());
        }
    }
}

#[test]
fn products_of_vectors() {
    for n in [0, 1, 4] {
        for (a, b) in layouts(&some(n, 1)).into_iter().zip(layouts(&some(n, 2)).into_iter().rev()) {
            obeys!(dot_11(&x, &y), x = a.clone(), y = b.clone());
            for m in [0, 1, 3] {
                obeys!(dot_12(&x, &y), x = a.clone(), y = some((n, m), 3));
                obeys!(dot_21(&y, &x), y = some((m, n), 3), x = a.clone());
            }
        }
        for a in layouts(&some((n, n), 5)) {
            obeys!(quadratic(&a, x.view()), a = a.clone(), x = some(n, 6));
            obeys!(dot_of_expressions(&a, &x), a = a.clone(), x = some(n, 6));
        }
    }
    obeys!(dot_transposed(&a, &b), a = some((3, 2), 1), b = some((3, 2), 2));
}

#[test]
fn sums() {
    for shape in [(2, 3), (1, 1), (0, 3), (3, 0), (4, 1)] {
        for a in layouts(&some(shape, 1)) {
            obeys!(sum_all(&a), a = a.clone());
            obeys!(sum_of_view(a.view()), a = a.clone());
            obeys!(sum_rows(&a), a = a.clone());
            obeys!(sum_columns(&a), a = a.clone());
            obeys!(product(&a), a = a.clone());
        }
    }
    for k in 0..3 {
        obeys!(sum_along(&a, axis), a = some((2, 3, 4), 1), axis = Axis(k));
        obeys!(sum_along(&a, axis), a = some((2, 0, 1), 1), axis = Axis(k));
    }
    obeys!(of_dynamic(&a), a = some((2, 2), 1).into_dyn());
}

#[test]
fn means() {
    for n in [0, 1, 4] {
        obeys!(mean_or_zero(&a), a = some(n, 1));
        obeys!(mean_matched(&a), a = some(n, 1));
    }
    for shape in [(2, 3), (1, 1), (4, 1)] {
        for a in layouts(&some(shape, 1)) {
            obeys!(mean_all(&a), a = a.clone());
            obeys!(mean_rows(&a), a = a.clone());
            obeys!(centred(&a), a = a.clone());
        }
    }
    obeys!(mean_rows(&a), a = some((3, 0), 1));
}

#[test]
fn variances() {
    for shape in [(2, 3), (3, 2), (4, 2)] {
        for a in layouts(&some(shape, 1)) {
            obeys!(variance(&a), a = a.clone());
            obeys!(variance_axis(&a), a = a.clone());
            obeys!(deviation_axis(&a), a = a.clone());
            obeys!(standardised(&a), a = a.clone());
        }
    }
    obeys!(variance_axis(&a), a = some((1, 3), 1));
    obeys!(deviation(&a), a = some(5, 1));
}

#[test]
fn single_precision() {}

#[test]
fn second_order() {
    bends!(scalar_of_products(&a, &b), a = some((2, 3), 1), b = some((3, 2), 2));
    bends!(scalar_of_products(&a, &b), a = some((1, 0), 1), b = some((0, 2), 2));
    bends!(scalar_of_variances(&a), a = some((3, 2), 1));
    bends!(scalar_of_means(&a), a = some((3, 2), 1));
    bends!(product(&a), a = some((2, 2), 1));
    bends!(quadratic(&a, x.view()), a = some((2, 2), 1), x = some(2, 2));
    bends!(dot_of_expressions(&a, &x), a = some((3, 3), 1), x = some(3, 2));
    // A zero in it: the others' product remains.
    let a: Array<f64, Ix2> = array![[2.0, 0.0], [3.0, 5.0]];
    bends!(product(&a), a = a.clone());
    assert_eq!(product::gradient(&a).0, array![[0.0, 30.0], [0.0, 0.0]]);
}

#[test]
fn second_order_of_arrays() {
    cubed!(dot_21(a: &Array2<f64>, b: &Array1<f64>) -> Array1<f64>; (&x, &y), x = some((2, 3), 1), y = some(3, 2));
    cubed!(dot_12(a: &Array1<f64>, b: &Array2<f64>) -> Array1<f64>; (&x, &y), x = some(3, 1), y = some((3, 2), 3));
    cubed!(dot_22(a: &Array2<f64>, b: &Array2<f64>) -> Array2<f64>; (&x, &y), x = some((2, 3), 1), y = some((3, 2), 2));
    cubed!(dot_owned(a: Array2<f64>, b: Array2<f64>) -> Array2<f64>; (x, y), x = some((2, 3), 1), y = some((3, 2), 2));
    cubed!(dot_transposed(a: &Array2<f64>, b: &Array2<f64>) -> Array2<f64>; (&a, &b), a = some((3, 2), 1), b = some((3, 2), 2));
    cubed!(gram(a: &Array2<f64>) -> Array2<f64>; (&x), x = some((3, 2), 1));
    cubed!(sum_rows(a: &Array2<f64>) -> Array1<f64>; (&a), a = some((3, 2), 1));
    cubed!(sum_columns(a: &Array2<f64>) -> Array1<f64>; (&a), a = some((3, 2), 1));
    cubed!(mean_rows(a: &Array2<f64>) -> Array1<f64>; (&a), a = some((3, 2), 1));
    cubed!(centred(a: &Array2<f64>) -> Array2<f64>; (&a), a = some((3, 2), 1));
    cubed!(variance_axis(a: &Array2<f64>) -> Array1<f64>; (&a), a = some((3, 2), 1));
    cubed!(deviation_axis(a: &Array2<f64>) -> Array1<f64>; (&a), a = some((3, 2), 1));
    cubed!(standardised(a: &Array2<f64>) -> Array2<f64>; (&a), a = some((3, 2), 1));
}
