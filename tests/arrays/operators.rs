//! Operators between arrays, numbers, references and views.

use crate::laws::{layouts, some};
use crate::{bends, cubed, obeys};
use ndarray::{Array, Array0, Array1, Array2, Array3, ArrayD, ArrayRef2, ArrayView1, ArrayView2, array};
use zygote::prelude::*;

#[differentiable]
fn add(a: &Array2<f64>, b: &Array2<f64>) -> Array2<f64> {
    a + b
}

#[differentiable]
fn sub_owned(a: Array2<f64>, b: Array2<f64>) -> Array2<f64> {
    a - b
}

#[differentiable]
fn mul_mixed(a: Array2<f64>, b: &Array2<f64>) -> Array2<f64> {
    a * b
}

#[differentiable]
fn div_mixed(a: &Array2<f64>, b: Array2<f64>) -> Array2<f64> {
    a / b
}

#[differentiable]
fn all_of_views(a: ArrayView2<f64>, b: ArrayView2<'_, f64>) -> Array2<f64> {
    (&a + &b) * (&a - &b) + &b / (&b * &b + 5.0)
}

#[differentiable]
fn views_by_reference(a: &ArrayView2<f64>, b: &ArrayView1<f64>) -> Array2<f64> {
    a * b + a / b - b
}

#[differentiable]
fn with_numbers(a: &Array1<f64>, s: f64) -> Array1<f64> {
    let b = a * s + s;
    let c = &b / s - s;
    let d = -c + 2.0;
    2.0 * d - 1.0 / a
}

#[differentiable]
fn numbers_first(a: &Array1<f64>, s: f64) -> Array1<f64> {
    0.5 + (3.0 - a) * (0.25 / a) + 2.0 * a + a * s
}

#[differentiable]
fn negated(a: &Array1<f64>, b: Array1<f64>) -> Array1<f64> {
    -a * -b
}

#[differentiable]
fn broadcast_right(a: &Array2<f64>, b: &Array1<f64>) -> Array2<f64> {
    a * b + b - a / b
}

#[differentiable]
fn broadcast_left(b: &Array1<f64>, a: &Array2<f64>) -> Array2<f64> {
    b * a + b - b / a
}

#[differentiable]
fn broadcast_both(a: &Array2<f64>, b: &Array2<f64>) -> Array2<f64> {
    a * b + a - b / a
}

#[differentiable]
fn broadcast_owned(a: Array2<f64>, b: Array1<f64>) -> Array2<f64> {
    (&a * &b) + a - b
}

#[differentiable]
fn three_dimensions(a: &Array3<f64>, b: &Array1<f64>, c: &Array2<f64>) -> Array3<f64> {
    a * b * c + c
}

#[differentiable]
fn dynamic(a: &ArrayD<f64>, b: &ArrayD<f64>) -> ArrayD<f64> {
    a * b + b / a
}

#[differentiable]
fn of_no_dimension(a: &Array0<f64>, b: &Array1<f64>) -> Array1<f64> {
    b * a + a
}

#[differentiable]
fn squares(a: &Array2<f64>) -> Array2<f64> {
    a * a * a
}

#[differentiable]
fn same_twice(a: Array1<f64>) -> Array1<f64> {
    let b = &a * &a;
    &b * &a + &b
}

#[differentiable]
fn any_dimension<D: ndarray::Dimension>(a: &Array<f64, D>, b: &Array<f64, D>) -> Array<f64, D> {
    a * b - a
}

#[differentiable]
fn compound(a: &Array2<f64>, b: &Array1<f64>, s: f64) -> Array2<f64> {
    let mut c = a.clone();
    c += b;
    c *= a;
    c -= a;
    c /= b;
    c += s;
    c *= s;
    c -= 0.5;
    c /= 2.0;
    c
}

#[differentiable]
fn scalar_of_both(a: &Array2<f64>, b: &Array1<f64>) -> f64 {
    let y = (a - b) * (a / (b * b + 1.0));
    (&y * &y).sum() / 3.0
}

#[differentiable]
fn all_of_refs(a: &ArrayRef2<f64>, b: &ArrayRef2<f64>) -> Array2<f64> {
    (a + b) * (a - b) / (b * b + 5.0)
}

#[differentiable]
fn single(a: &Array2<f32>, b: &Array1<f32>, s: f32) -> Array2<f32> {
    (a * b - b) / (b * b + 1.0) + a * s
}

#[differentiable]
fn compound_of_itself(a: &Array1<f64>) -> f64 {
    let mut c = a * 2.0;
    let d = &c * &c;
    c *= &d;
    c += &d;
    (&c * &d).sum()
}

fn pairs() -> Vec<(Array2<f64>, Array2<f64>)> {
    let mut all = vec![];
    for shape in [(2, 3), (1, 1), (0, 3), (3, 0), (1, 4)] {
        let (a, b): (Array2<f64>, Array2<f64>) = (some(shape, 1), some(shape, 2));
        for a in layouts(&a) {
            for b in layouts(&b) {
                all.push((a.clone(), b));
            }
        }
    }
    all
}

#[test]
fn elementwise_in_every_layout() {
    for (u, v) in pairs() {
        obeys!(add(&a, &b), a = u.clone(), b = v.clone());
        obeys!(sub_owned(a, b), a = u.clone(), b = v.clone());
        obeys!(mul_mixed(a, &b), a = u.clone(), b = v.clone());
        obeys!(div_mixed(&a, b), a = u.clone(), b = v.clone());
        obeys!(all_of_views(a.view(), b.view()), a = u.clone(), b = v.clone());
        obeys!(all_of_refs(&a, &b), a = u.clone(), b = v.clone());
        obeys!(squares(&a), a = u.clone());
    }
}

#[test]
fn broadcasting() {
    for (n, m) in [(2, 3), (1, 3), (3, 1), (0, 2), (2, 0), (1, 1)] {
        let a: Array2<f64> = some((n, m), 3);
        let b: Array1<f64> = some(m, 4);
        for x in layouts(&a) {
            for y in layouts(&b) {
                obeys!(broadcast_right(&a, &b), a = x.clone(), b = y.clone());
                obeys!(broadcast_left(&b, &a), b = y.clone(), a = x.clone());
                obeys!(broadcast_owned(a, b), a = x.clone(), b = y.clone());
                obeys!(views_by_reference(&a.view(), &b.view()), a = x.clone(), b = y.clone());
            }
        }
    }
    // One row, one column, and one number in each way.
    for (s, t) in [
        ((2, 3), (1, 3)),
        ((1, 3), (2, 3)),
        ((2, 1), (1, 3)),
        ((1, 1), (2, 2)),
        ((2, 3), (2, 1)),
        ((1, 0), (3, 1)),
        ((1, 2), (0, 1)),
    ] {
        obeys!(broadcast_both(&a, &b), a = some(s, 5), b = some(t, 6));
    }
    obeys!(broadcast_left(&b, &a), b = some(1, 5), a = some((2, 3), 6));
    obeys!(three_dimensions(&a, &b, &c), a = some((2, 3, 4), 1), b = some(4, 2), c = some((3, 4), 3));
    obeys!(three_dimensions(&a, &b, &c), a = some((2, 3, 4), 1), b = some(1, 2), c = some((3, 1), 3));
    obeys!(of_no_dimension(&a, &b), a = some((), 1), b = some(3, 2));
}

#[test]
fn dimensions_known_at_run_time() {
    obeys!(dynamic(&a, &b), a = some((2, 3), 1).into_dyn(), b = some((2, 3), 2).into_dyn());
    obeys!(dynamic(&a, &b), a = some((2, 3), 1).into_dyn(), b = some(3, 2).into_dyn());
    obeys!(dynamic(&a, &b), a = some(3, 1).into_dyn(), b = some((2, 1), 2).into_dyn());
    obeys!(any_dimension(&a, &b), a = some((2, 3), 1), b = some((2, 3), 2));
    obeys!(any_dimension(&a, &b), a = some(0, 1), b = some(0, 2));
}

#[test]
fn numbers_on_either_side() {
    for n in [0, 1, 3] {
        obeys!(single(&a, &b, s), a = some((2, n), 1), b = some(n, 2), s = 0.5);
        bends!(compound_of_itself(&a), a = some(n, 1));
    }
    for n in [0, 1, 4] {
        obeys!(with_numbers(&a, s), a = some(n, 1), s = 1.5);
        obeys!(numbers_first(&a, s), a = some(n, 1), s = 1.5);
        obeys!(negated(&a, b), a = some(n, 1), b = some(n, 2));
        obeys!(same_twice(a), a = some(n, 1));
    }
}

#[test]
fn compound_assignment() {
    for (n, m) in [(2, 3), (1, 3), (3, 1), (0, 2), (2, 0)] {
        for a in layouts(&some((n, m), 1)) {
            obeys!(compound(&x, &b, s), x = a.clone(), b = some(m, 2), s = 1.25);
        }
    }
    obeys!(compound(&a, &b, s), a = some((2, 3), 1), b = some(1, 2), s = 1.25);
}

#[test]
fn second_order() {
    for (n, m) in [(2, 3), (1, 3), (3, 1), (0, 2), (2, 0)] {
        bends!(scalar_of_both(&a, &b), a = some((n, m), 1), b = some(m, 2));
    }
}

#[test]
fn closed_forms() {
    let (a, b) = (array![[1.0, 2.0], [3.0, 4.0]], array![10.0, 20.0]);
    let (y, back) = broadcast_right::pullback(&a, &b);
    assert_eq!(y, array![[19.9, 59.9], [39.7, 99.8]]);
    let (da, db) = back(Array2::ones((2, 2)));
    assert_eq!(da, array![[9.9, 19.95], [9.9, 19.95]]);
    let expected = array![1.0 + 3.0 + 2.0 + 0.04, 2.0 + 4.0 + 2.0 + 6.0 / 400.0];
    assert!((db - expected).iter().all(|d| d.abs() < 1e-14));
}

#[test]
fn second_order_of_arrays() {
    cubed!(add(a: &Array2<f64>, b: &Array2<f64>) -> Array2<f64>; (&a, &b), a = some((2, 3), 1), b = some((2, 3), 2));
    cubed!(sub_owned(a: Array2<f64>, b: Array2<f64>) -> Array2<f64>; (a, b), a = some((2, 3), 1), b = some((2, 3), 2));
    cubed!(mul_mixed(a: Array2<f64>, b: &Array2<f64>) -> Array2<f64>; (a, &b), a = some((2, 3), 1), b = some((2, 3), 2));
    cubed!(div_mixed(a: &Array2<f64>, b: Array2<f64>) -> Array2<f64>; (&a, b), a = some((2, 3), 1), b = some((2, 3), 2));
    cubed!(all_of_refs(a: &ArrayRef2<f64>, b: &ArrayRef2<f64>) -> Array2<f64>; (&a, &b), a = some((2, 3), 1), b = some((2, 3), 2));
    cubed!(with_numbers(a: &Array1<f64>, s: f64) -> Array1<f64>; (&a, s), a = some(3, 1), s = 1.5);
    cubed!(numbers_first(a: &Array1<f64>, s: f64) -> Array1<f64>; (&a, s), a = some(3, 1), s = 1.5);
    cubed!(negated(a: &Array1<f64>, b: Array1<f64>) -> Array1<f64>; (&a, b), a = some(3, 1), b = some(3, 2));
    cubed!(broadcast_right(a: &Array2<f64>, b: &Array1<f64>) -> Array2<f64>; (&a, &b), a = some((2, 3), 1), b = some(3, 2));
    cubed!(broadcast_left(b: &Array1<f64>, a: &Array2<f64>) -> Array2<f64>; (&b, &a), b = some(3, 2), a = some((2, 3), 1));
    cubed!(broadcast_both(a: &Array2<f64>, b: &Array2<f64>) -> Array2<f64>; (&a, &b), a = some((2, 3), 5), b = some((1, 3), 6));
    cubed!(three_dimensions(a: &Array3<f64>, b: &Array1<f64>, c: &Array2<f64>) -> Array3<f64>; (&a, &b, &c), a = some((2, 3, 4), 1), b = some(4, 2), c = some((3, 4), 3));
    cubed!(dynamic(a: &ArrayD<f64>, b: &ArrayD<f64>) -> ArrayD<f64>; (&a, &b), a = some((2, 3), 1).into_dyn(), b = some((2, 3), 2).into_dyn());
    cubed!(of_no_dimension(a: &Array0<f64>, b: &Array1<f64>) -> Array1<f64>; (&a, &b), a = some((), 1), b = some(3, 2));
    cubed!(squares(a: &Array2<f64>) -> Array2<f64>; (&a), a = some((2, 3), 1));
    cubed!(compound(a: &Array2<f64>, b: &Array1<f64>, s: f64) -> Array2<f64>; (&x, &b, s), x = some((2, 3), 1), b = some(3, 2), s = 1.25);
}
