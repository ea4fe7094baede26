//! Views are places: read through them, lend them, change what they show.

use crate::laws::{layouts, some};
use crate::{bends, cubed, obeys};
use ndarray::{Array1, Array2, Array3, ArrayView1, ArrayView2, Axis, Slice, array, s};
use zygote::prelude::*;

#[differentiable]
fn element(a: &Array2<f64>, i: usize) -> f64 {
    a[[i, 1]] * a[[0, 0]] + a[(1, 2)]
}

#[differentiable]
fn element_of_vector(a: Array1<f64>, i: usize) -> f64 {
    a[i] * a[[i]] * a[0]
}

#[differentiable]
fn transposed_in_sum(a: &Array2<f64>) -> Array2<f64> {
    &a.t() * &a.t() + &a.t()
}

#[differentiable]
fn row(a: &Array2<f64>) -> Array1<f64> {
    &a.row(0) * &a.row(1)
}

#[differentiable]
fn column(a: &Array2<f64>, j: usize) -> f64 {
    a.column(j).dot(&a.column(j)) + a.column(0).sum()
}

#[differentiable]
fn rows_by_name(a: &Array2<f64>) -> f64 {
    let first = a.row(0);
    let last = a.row(a.nrows() - 1);
    first.dot(&last) + first[0] * last[1]
}

#[differentiable]
fn diagonal(a: &Array2<f64>) -> f64 {
    a.diag().product() + a.diag().sum()
}

#[differentiable]
fn index_axis(a: &Array3<f64>, k: usize) -> Array2<f64> {
    &a.index_axis(Axis(0), k) * &a.index_axis(Axis(0), 0)
}

#[differentiable]
fn view(a: &Array2<f64>) -> f64 {
    let v = a.view();
    (&v * &v).sum()
}

#[differentiable]
fn sliced_backwards(a: &Array2<f64>) -> Array2<f64> {
    let v = a.slice(s![..;-1, ..;2]);
    &v * &v
}

#[differentiable]
fn sliced_to_vector(a: &Array2<f64>, i: usize) -> f64 {
    let v = a.slice(s![i, ..]);
    v.dot(&a.slice(s![0, ..]))
}

#[differentiable]
fn differences(a: &Array1<f64>) -> Array1<f64> {
    let n = a.len();
    let d = &a.slice(s![1..]) - &a.slice(s![..n - 1]);
    &d * &d
}

#[differentiable]
fn views_of_views(a: &Array3<f64>) -> f64 {
    a.index_axis(Axis(0), 1).row(0).dot(&a.index_axis(Axis(2), 0).t().row(1).slice(s![..2]))
}

#[differentiable]
fn of_parameter_view(a: ArrayView2<f64>) -> Array1<f64> {
    &a.row(1) + &a.t().column(0)
}

#[differentiable]
fn stored_elements(a: &Array2<f64>, x: f64) -> Array2<f64> {
    let mut b = a.clone();
    b[[0, 1]] = x * b[[1, 0]];
    b[[1, 0]] += b[[0, 1]] * b[[0, 1]];
    b[[0, 0]] *= x;
    b
}

#[differentiable]
fn stored_in_loop(a: &Array1<f64>) -> Array1<f64> {
    let n = a.len();
    let mut b = Array1::<f64>::zeros(n);
    for i in 0..a.len() {
        b[i] = if i == 0 { a[0] } else { b[i - 1] * a[i] };
    }
    b
}

#[differentiable]
fn row_changed(a: &Array2<f64>, v: &Array1<f64>) -> Array2<f64> {
    let mut b = a.clone();
    b.row_mut(0).assign(v);
    b.row_mut(1).fill(v[0] * v[1]);
    b
}

#[differentiable]
fn column_scaled(a: &Array2<f64>, v: &Array1<f64>, x: f64) -> Array2<f64> {
    let mut b = a * x;
    b.column_mut(1).scaled_add(x, v);
    b.column_mut(0).assign(&a.column(1));
    b
}

#[differentiable]
fn slice_assigned(a: &Array2<f64>, v: &Array1<f64>) -> Array2<f64> {
    let mut b = Array2::zeros((2, 3));
    b.slice_mut(s![0, ..]).assign(v);
    b.slice_mut(s![.., 1..]).assign(&a.slice(s![..2, ..2]));
    b
}

/// Methods that change a view, of a variable that is read afterwards.
#[differentiable]
fn filled_and_assigned(a: &Array2<f64>) -> f64 {
    let mut y = a.clone();
    y.row_mut(0).fill(0.5);
    y.column_mut(1).assign(&a.column(0));
    y.row_mut(1).mapv_inplace(|v| v * v);
    (&y * &y).sum()
}

#[differentiable]
fn bent(x: ArrayView1<f64>) -> Array1<f64> {
    x.mapv(f64::sin) * x
}

/// A view by value of what is replaced afterwards.
#[differentiable]
fn replaced_after_a_view(a: &Array1<f64>) -> f64 {
    let mut h = a.clone();
    for _ in 0..3 {
        h = bent(h.view());
    }
    let y = bent(h.view());
    h += &y;
    h.sum()
}

#[differentiable]
fn diagonal_filled(a: &Array2<f64>, x: f64) -> Array2<f64> {
    let mut b = a * a;
    b.diag_mut().fill(x);
    b
}

#[differentiable]
fn index_axis_assigned(a: &Array3<f64>, v: &Array2<f64>) -> Array3<f64> {
    let mut b = a.to_owned();
    b.index_axis_mut(Axis(0), 1).assign(v);
    b
}

#[differentiable]
fn heat(a: &Array1<f64>, rate: f64, steps: usize) -> f64 {
    let mut u = a.clone();
    let n = u.len();
    for _ in 0..steps {
        let flux = &u.slice(s![1..]) - &u.slice(s![..n - 1]);
        u.slice_mut(s![..n - 1]).scaled_add(rate, &flux);
        u.slice_mut(s![1..]).scaled_add(-rate, &flux);
    }
    u.dot(&u)
}

#[differentiable]
fn helper(v: ArrayView1<f64>, w: &ArrayView1<f64>) -> f64 {
    v.dot(w) * v[0]
}

#[differentiable]
fn views_lent(a: &Array2<f64>) -> f64 {
    let mut s = 0.0;
    for i in 0..a.nrows() {
        s += helper(a.row(i), &a.row(0));
    }
    s
}

#[differentiable]
fn transposed(a: &Array2<f64>) -> Array2<f64> {
    a.t().to_owned()
}

#[differentiable]
fn sliced(a: &Array2<f64>) -> Array2<f64> {
    a.slice(s![.., 1..]).to_owned()
}

#[differentiable]
fn slice_axis(a: &Array2<f64>) -> Array2<f64> {
    a.slice_axis(Axis(1), Slice::new(0, None, -1)).to_owned()
}

#[differentiable]
fn row_compounded(a: &Array2<f64>, v: &Array1<f64>) -> Array2<f64> {
    let mut b = a.clone();
    let mut r = b.row_mut(0);
    r += v;
    r *= v;
    b
}

#[test]
fn elements() {
    for a in layouts(&some((3, 3), 1)) {
        bends!(element(&a, i), a = a.clone(), i = 2_usize);
        obeys!(stored_elements(&a, x), a = a.clone(), x = 1.5);
    }
    bends!(element_of_vector(a, i), a = some(3, 1), i = 1_usize);
    for n in [0, 1, 5] {
        obeys!(stored_in_loop(&a), a = some(n, 1));
    }
}

#[test]
fn transposes() {
    for shape in [(2, 3), (1, 1), (0, 2), (2, 0)] {
        for a in layouts(&some(shape, 1)) {
            obeys!(transposed_in_sum(&a), a = a.clone());
            obeys!(transposed(&a), a = a.clone());
        }
    }
}

#[test]
fn rows_and_columns() {
    for a in layouts(&some((3, 3), 1)) {
        obeys!(row(&a), a = a.clone());
        bends!(column(&a, j), a = a.clone(), j = 2_usize);
        bends!(rows_by_name(&a), a = a.clone());
        bends!(diagonal(&a), a = a.clone());
        bends!(view(&a), a = a.clone());
        bends!(views_lent(&a), a = a.clone());
        obeys!(of_parameter_view(a.view()), a = a.clone());
    }
    obeys!(row(&a), a = some((2, 0), 1));
    obeys!(diagonal(&a), a = some((0, 2), 1));
    obeys!(view(&a), a = some((0, 2), 1));
    for k in 0..2 {
        obeys!(index_axis(&a, k), a = some((2, 3, 1), 1), k = k);
    }
}

#[test]
fn slices() {
    obeys!(sliced(&a), a = some((0, 1), 1));
    for a in layouts(&some((3, 4), 1)) {
        obeys!(sliced(&a), a = a.clone());
        obeys!(slice_axis(&a), a = a.clone());
    }
    for a in layouts(&some((3, 4), 1)) {
        obeys!(sliced_backwards(&a), a = a.clone());
        bends!(sliced_to_vector(&a, i), a = a.clone(), i = 1_usize);
    }
    for n in [1, 2, 5] {
        obeys!(differences(&a), a = some(n, 1));
    }
    for a in layouts(&some((2, 3, 2), 1)) {
        bends!(views_of_views(&a), a = a.clone());
    }
}

#[test]
fn changed_through_views() {
    obeys!(row_compounded(&a, &v), a = some((2, 3), 1), v = some(3, 2));
    obeys!(row_compounded(&a, &v), a = some((1, 3), 1), v = some(1, 2));
    for a in layouts(&some((2, 3), 1)) {
        obeys!(row_changed(&a, &v), a = a.clone(), v = some(3, 2));
        obeys!(column_scaled(&a, &v, x), a = a.clone(), v = some(2, 2), x = 0.5);
        obeys!(slice_assigned(&a, &v), a = a.clone(), v = some(3, 2));
        obeys!(diagonal_filled(&a, x), a = a.clone(), x = 0.5);
        bends!(filled_and_assigned(&a), a = a.clone());
    }
    obeys!(index_axis_assigned(&a, &v), a = some((2, 3, 1), 1), v = some((3, 1), 2));
    obeys!(index_axis_assigned(&a, &v), a = some((2, 3, 2), 1), v = some((1, 2), 2));
    for n in [0, 1, 4] {
        bends!(replaced_after_a_view(&a), a = some(n, 1));
    }
    bends!(heat(&a, rate, steps), a = some(5, 1), rate = 0.1, steps = 4_usize);
}

#[test]
fn closed_forms() {
    let a = array![[1.0, 2.0], [3.0, 4.0]];
    assert_eq!(row::pullback(&a).1(array![10.0, 100.0]).0, array![[30.0, 400.0], [10.0, 200.0]]);
    let mut reversed = a.clone();
    reversed.invert_axis(Axis(0));
    let (y, back) = sliced_backwards::pullback(&reversed);
    assert_eq!((y, back(array![[1.0], [10.0]]).0), (array![[1.0], [9.0]], array![[60.0, 0.0], [2.0, 0.0]]));
}

#[test]
fn second_order_of_arrays() {
    cubed!(transposed(a: &Array2<f64>) -> Array2<f64>; (&a), a = some((2, 3), 1));
    cubed!(transposed_in_sum(a: &Array2<f64>) -> Array2<f64>; (&a), a = some((2, 3), 1));
    cubed!(row(a: &Array2<f64>) -> Array1<f64>; (&a), a = some((2, 3), 1));
    cubed!(index_axis(a: &Array3<f64>, k: usize) -> Array2<f64>; (&a, k), a = some((2, 3, 1), 1), k = 1_usize);
    cubed!(sliced(a: &Array2<f64>) -> Array2<f64>; (&a), a = some((2, 3), 1));
    cubed!(sliced_backwards(a: &Array2<f64>) -> Array2<f64>; (&a), a = some((2, 3), 1));
    cubed!(differences(a: &Array1<f64>) -> Array1<f64>; (&a), a = some(4, 1));
    cubed!(slice_axis(a: &Array2<f64>) -> Array2<f64>; (&a), a = some((2, 3), 1));
    cubed!(stored_elements(a: &Array2<f64>, x: f64) -> Array2<f64>; (&a, x), a = some((3, 3), 1), x = 1.5);
    cubed!(stored_in_loop(a: &Array1<f64>) -> Array1<f64>; (&a), a = some(4, 1));
    cubed!(row_changed(a: &Array2<f64>, v: &Array1<f64>) -> Array2<f64>; (&a, &v), a = some((2, 3), 1), v = some(3, 2));
    cubed!(row_compounded(a: &Array2<f64>, v: &Array1<f64>) -> Array2<f64>; (&a, &v), a = some((2, 3), 1), v = some(3, 2));
    cubed!(column_scaled(a: &Array2<f64>, v: &Array1<f64>, x: f64) -> Array2<f64>; (&a, &v, x), a = some((2, 3), 1), v = some(2, 2), x = 0.5);
    cubed!(slice_assigned(a: &Array2<f64>, v: &Array1<f64>) -> Array2<f64>; (&a, &v), a = some((2, 3), 1), v = some(3, 2));
    cubed!(diagonal_filled(a: &Array2<f64>, x: f64) -> Array2<f64>; (&a, x), a = some((2, 3), 1), x = 0.5);
    cubed!(index_axis_assigned(a: &Array3<f64>, v: &Array2<f64>) -> Array3<f64>; (&a, &v), a = some((2, 3, 1), 1), v = some((3, 1), 2));
}
