//! Methods that change shapes, and constructors.

use crate::laws::{layouts, some};
use crate::{bends, cubed, obeys};
use ndarray::{Array, Array1, Array2, Array3, ArrayD, Axis, Ix2, Order};
use zygote::prelude::*;

#[differentiable]
fn reversed(a: Array2<f64>) -> Array2<f64> {
    let b = a.reversed_axes();
    &b * &b
}

#[differentiable]
fn permuted(a: Array3<f64>) -> Array3<f64> {
    a.permuted_axes([2, 0, 1])
}

#[differentiable]
fn reshaped(a: Array2<f64>, n: usize) -> Array1<f64> {
    let b = a.into_shape_with_order(n).unwrap();
    &b * &b
}

#[differentiable]
fn reshaped_by_ref(a: &Array2<f64>) -> f64 {
    let b = a.to_shape((3, 2)).unwrap();
    (&b * &b).sum()
}

#[differentiable]
fn flat_dot(a: &Array2<f64>, b: &Array2<f64>) -> f64 {
    a.flatten().dot(&b.flatten())
}

#[differentiable]
fn axis_inserted(a: Array1<f64>) -> Array2<f64> {
    a.insert_axis(Axis(1))
}

#[differentiable]
fn outer_by_axes(a: &Array1<f64>, b: &Array1<f64>) -> Array2<f64> {
    let column = a.clone().insert_axis(Axis(1));
    let row = b.clone().insert_axis(Axis(0));
    column * row
}

#[differentiable]
fn axis_removed(a: Array2<f64>) -> Array1<f64> {
    a.remove_axis(Axis(0))
}

#[differentiable]
fn broadcast(a: &Array1<f64>, b: &Array2<f64>) -> Array2<f64> {
    let wide = a.broadcast((2, 3)).unwrap();
    &wide * b
}

#[differentiable]
fn dynamic(a: Array2<f64>) -> ArrayD<f64> {
    a.into_dyn() * 2.0
}

#[differentiable]
fn selected(a: &Array2<f64>) -> Array2<f64> {
    a.select(Axis(0), &[1, 0, 1])
}

#[differentiable]
fn swapped(a: &Array2<f64>) -> Array2<f64> {
    let mut b = a * a;
    b.swap_axes(0, 1);
    b.invert_axis(Axis(0));
    b
}

#[differentiable]
fn owned_again(a: &Array2<f64>) -> Array2<f64> {
    let b = a.to_owned();
    let c = b.clone();
    b * c
}

#[differentiable]
fn zeros_and_ones(a: &Array1<f64>, n: usize) -> Array1<f64> {
    let mut z = Array1::<f64>::zeros(n);
    z += a;
    let o = Array1::<f64>::ones(n);
    z * o + a
}

#[differentiable]
fn eye(a: &Array2<f64>) -> Array2<f64> {
    let e = Array2::<f64>::eye(2);
    a.dot(&e) * &e + e * a
}

#[differentiable]
fn from_element(x: f64, n: usize) -> Array1<f64> {
    Array1::from_elem(n, x * x)
}

#[differentiable]
fn from_numbers(x: f64, y: f64) -> Array1<f64> {
    Array1::from_vec(vec![x, x * y, 2.0, y])
}

#[differentiable]
fn from_numbers_in_shape(x: f64, y: f64) -> Array2<f64> {
    Array2::from_shape_vec((2, 2), vec![x, x * y, 2.0, y]).unwrap()
}

#[differentiable]
fn from_diagonal(a: &Array1<f64>) -> Array2<f64> {
    Array2::from_diag(&(a * 2.0))
}

#[differentiable]
fn from_vector(v: Vec<f64>) -> f64 {
    let a = Array::from_vec(v);
    a.dot(&a)
}

#[differentiable]
fn filled_by_loops(x: f64, n: usize) -> Array2<f64> {
    let mut a = Array2::<f64>::zeros((n, n));
    for i in 0..n {
        for j in 0..n {
            a[[i, j]] = x.powi(i as i32) * x.sin() * (j as f64);
        }
    }
    a
}

#[differentiable]
fn flattened(a: &Array2<f64>) -> Array1<f64> {
    a.flatten().to_owned() * 3.0
}

#[differentiable]
fn there_and_back(a: Array2<f64>) -> Array2<f64> {
    a.into_dyn().into_dimensionality::<Ix2>().unwrap()
}

#[differentiable]
fn scalar_of_shapes(a: &Array2<f64>) -> f64 {
    let b = a.clone().into_shape_with_order(6).unwrap();
    let c = b.clone().insert_axis(Axis(0));
    let d = a.select(Axis(1), &[0, 0, 2]);
    (&c * &c * &c).sum() + (&d * &d).product() + b.dot(&b)
}

#[test]
fn axes() {
    for shape in [(2, 3), (1, 1), (0, 3), (3, 0), (1, 4)] {
        for a in layouts(&some(shape, 1)) {
            obeys!(flattened(&a), a = a.clone());
            obeys!(there_and_back(a), a = a.clone());
        }
    }
    for shape in [(2, 3), (1, 1), (0, 3), (3, 0), (1, 4)] {
        for a in layouts(&some(shape, 1)) {
            obeys!(reversed(a), a = a.clone());
            obeys!(swapped(&a), a = a.clone());
            obeys!(owned_again(&a), a = a.clone());
            obeys!(dynamic(a), a = a.clone());
            obeys!(flat_dot(&a, &b), a = a.clone(), b = some(shape, 2));
        }
    }
    for a in layouts(&some((2, 1, 3), 1)) {
        obeys!(permuted(a), a = a.clone());
    }
    obeys!(permuted(a), a = some((2, 0, 3), 1));
    for n in [0, 1, 3] {
        obeys!(axis_inserted(a), a = some(n, 1));
        obeys!(axis_removed(a), a = some((1, n), 1));
        obeys!(outer_by_axes(&a, &b), a = some(n, 1), b = some(2, 2));
    }
}

#[test]
fn reshaping() {
    bends!(scalar_of_shapes(&a), a = some((2, 3), 1));
    for shape in [(2, 3), (3, 2), (6, 1)] {
        obeys!(reshaped(a, n), a = some(shape, 1), n = 6_usize);
        for a in layouts(&some(shape, 1)) {
            bends!(reshaped_by_ref(&a), a = a.clone());
        }
    }
    obeys!(reshaped(a, n), a = some((0, 3), 1), n = 0_usize);
}

#[test]
fn broadcasting_and_selection() {
    obeys!(broadcast(&a, &b), a = some(3, 1), b = some((2, 3), 2));
    obeys!(broadcast(&a, &b), a = some(1, 1), b = some((2, 3), 2));
    for a in layouts(&some((2, 3), 1)) {
        obeys!(selected(&a), a = a.clone());
    }
    obeys!(selected(&a), a = some((2, 0), 1));
    obeys!(selected(&a), a = some((2, 1), 1));
}

#[test]
fn constructors() {
    for n in [0, 1, 3] {
        obeys!(zeros_and_ones(&a, n), a = some(n, 1), n = n);
        obeys!(from_element(x, n), x = 1.5, n = n);
        obeys!(filled_by_loops(x, n), x = 1.5, n = n);
        bends!(from_vector(v), v = vec![1.5; n]);
        obeys!(from_diagonal(&a), a = some(n, 1));
    }
    obeys!(eye(&a), a = some((2, 2), 1));
    obeys!(from_numbers(x, y), x = 1.5, y = -0.5);
    obeys!(from_numbers_in_shape(x, y), x = 1.5, y = -0.5);
}

#[differentiable]
fn vector_literal(x: f64, y: f64) -> Array1<f64> {
    ndarray::array![x, x * y, 2.0]
}

#[differentiable]
fn matrix_literal(x: f64, v: &Array1<f64>) -> Array2<f64> {
    let turn = ndarray::array![[x.cos(), -x.sin()], [x.sin(), x.cos()], [1.0, v[0]]];
    turn * v
}

#[differentiable]
fn single_literal(x: f32) -> Array2<f32> {
    ndarray::array![[x], [x * x]]
}

#[test]
fn literals() {
    obeys!(vector_literal(x, y), x = 1.5, y = -0.5);
    obeys!(matrix_literal(x, &v), x = 1.5, v = some(2, 1));
    assert_eq!(single_literal::pullback(1.5).1(ndarray::array![[1.0], [2.0]]), (7.0,));
}

#[differentiable]
fn in_another_order(a: &Array2<f64>, n: usize) -> Array1<f64> {
    let shape = (n, Order::ColumnMajor);
    let b = a.clone().reversed_axes().into_shape_with_order((n, Order::ColumnMajor)).unwrap();
    b * a.t().to_shape(shape).unwrap()
}

#[test]
fn orders() {
    obeys!(in_another_order(&a, n), a = some((2, 3), 1), n = 6_usize);
}

#[test]
fn second_order_of_arrays() {
    cubed!(reversed(a: Array2<f64>) -> Array2<f64>; (a), a = some((2, 3), 1));
    cubed!(permuted(a: Array3<f64>) -> Array3<f64>; (a), a = some((2, 1, 3), 1));
    cubed!(reshaped(a: Array2<f64>, n: usize) -> Array1<f64>; (a, n), a = some((2, 3), 1), n = 6_usize);
    cubed!(flattened(a: &Array2<f64>) -> Array1<f64>; (&a), a = some((2, 3), 1));
    cubed!(axis_inserted(a: Array1<f64>) -> Array2<f64>; (a), a = some(3, 1));
    cubed!(outer_by_axes(a: &Array1<f64>, b: &Array1<f64>) -> Array2<f64>; (&a, &b), a = some(3, 1), b = some(2, 2));
    cubed!(axis_removed(a: Array2<f64>) -> Array1<f64>; (a), a = some((1, 3), 1));
    cubed!(broadcast(a: &Array1<f64>, b: &Array2<f64>) -> Array2<f64>; (&a, &b), a = some(3, 1), b = some((2, 3), 2));
    cubed!(dynamic(a: Array2<f64>) -> ArrayD<f64>; (a), a = some((2, 3), 1));
    cubed!(there_and_back(a: Array2<f64>) -> Array2<f64>; (a), a = some((2, 3), 1));
    cubed!(selected(a: &Array2<f64>) -> Array2<f64>; (&a), a = some((2, 3), 1));
    cubed!(swapped(a: &Array2<f64>) -> Array2<f64>; (&a), a = some((2, 3), 1));
    cubed!(owned_again(a: &Array2<f64>) -> Array2<f64>; (&a), a = some((2, 3), 1));
    cubed!(zeros_and_ones(a: &Array1<f64>, n: usize) -> Array1<f64>; (&a, n), a = some(3, 1), n = 3_usize);
    cubed!(eye(a: &Array2<f64>) -> Array2<f64>; (&a), a = some((2, 2), 1));
    cubed!(from_element(x: f64, n: usize) -> Array1<f64>; (x, n), x = 1.5, n = 3_usize);
    cubed!(from_numbers(x: f64, y: f64) -> Array1<f64>; (x, y), x = 1.5, y = -0.5);
    cubed!(from_numbers_in_shape(x: f64, y: f64) -> Array2<f64>; (x, y), x = 1.5, y = -0.5);
    cubed!(from_diagonal(a: &Array1<f64>) -> Array2<f64>; (&a), a = some(3, 1));
    cubed!(filled_by_loops(x: f64, n: usize) -> Array2<f64>; (x, n), x = 1.5, n = 3_usize);
}
