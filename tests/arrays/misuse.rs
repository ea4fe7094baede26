//! Wrong shapes panic in the forward sweep with ndarray's messages, as the function itself does; never in the reverse.

use crate::laws::some;
use ndarray::{Array1, Array2, Axis, s};
use std::panic::{AssertUnwindSafe, catch_unwind};
use zygote::prelude::*;

#[differentiable]
fn add(a: &Array1<f64>, b: &Array1<f64>) -> Array1<f64> {
    a + b
}

#[differentiable]
fn multiply_in_place(a: &Array1<f64>, b: &Array1<f64>) -> Array1<f64> {
    let mut c = a.clone();
    c *= b;
    c
}

#[differentiable]
fn product(a: &Array1<f64>, b: &Array1<f64>) -> f64 {
    a.dot(b)
}

#[differentiable]
fn assigned(a: &Array1<f64>, b: &Array1<f64>) -> Array1<f64> {
    let mut c = a.clone();
    c.assign(b);
    c
}

#[differentiable]
fn scaled(a: &Array1<f64>, b: &Array1<f64>) -> Array1<f64> {
    let mut c = a.clone();
    c.scaled_add(2.0, b);
    c
}

#[differentiable]
fn element(a: &Array1<f64>, b: &Array1<f64>) -> f64 {
    a[b.len()] * b[0]
}

#[differentiable]
fn stored(a: &Array1<f64>, b: &Array1<f64>) -> f64 {
    let mut c = a.clone();
    c[b.len()] = b[0];
    c[0]
}

#[differentiable]
fn sliced(a: &Array1<f64>, b: &Array1<f64>) -> f64 {
    let n = b.len();
    a.slice(s![n..]).sum()
}

#[differentiable]
fn row(a: &Array2<f64>, i: usize) -> f64 {
    a.row(i).sum()
}

#[differentiable]
fn axis(a: &Array2<f64>, i: usize) -> Array1<f64> {
    a.sum_axis(Axis(i))
}

#[differentiable]
fn reshaped(a: Array2<f64>, n: usize) -> Array1<f64> {
    a.into_shape_with_order(n).unwrap()
}

#[differentiable]
fn selected(a: &Array2<f64>, i: usize) -> Array2<f64> {
    a.select(Axis(0), &[0, i])
}

#[differentiable]
fn matrices(a: &Array2<f64>, n: usize) -> Array2<f64> {
    let b = Array2::<f64>::zeros((n, 2));
    a.dot(&b)
}

/// The panic of `f`.
fn message<T>(f: impl FnOnce() -> T) -> String {
    let panic = catch_unwind(AssertUnwindSafe(f)).err().expect("a panic");
    panic.downcast_ref::<String>().cloned().unwrap_or_else(|| (*panic.downcast_ref::<&str>().unwrap()).to_owned())
}

macro_rules! panics {
    ($($f:ident($a:expr, $b:expr; $da:expr, $db:expr);)*) => {$(
        let by_itself = message(|| $f($a, $b));
        assert_eq!(message(|| $f::pullback($a, $b)), by_itself, stringify!($f));
        assert_eq!(message(|| $f::jvp(($a, $b), ($da, $db))), by_itself, stringify!($f));
    )*};
}

#[test]
fn wrong_shapes() {
    let (a, b): (Array1<f64>, Array1<f64>) = (some(3, 1), some(4, 2));
    let (a, b) = (&a, &b);
    panics! {
        add(a, b; a, b);
        multiply_in_place(a, b; a, b);
        product(a, b; a, b);
        assigned(a, b; a, b);
        scaled(a, b; a, b);
        element(a, b; a, b);
        stored(a, b; a, b);
        sliced(a, b; a, b);
    }
    let m: Array2<f64> = some((2, 3), 1);
    panics! {
        row(&m, 2; &m, ());
        axis(&m, 2; &m, ());
        reshaped(m.clone(), 5; &m, ());
        selected(&m, 2; &m, ());
        matrices(&m, 2; &m, ());
    }
}

#[test]
fn the_reverse_takes_zeros_of_no_shape() {
    let (a, b): (Array1<f64>, Array1<f64>) = (some(3, 1), some(3, 2));
    let none = || Array1::zeros(0);
    let zeros = (Array1::zeros(3), Array1::zeros(3));
    assert_eq!(add::pullback(&a, &b).1(none()), zeros);
    assert_eq!(multiply_in_place::pullback(&a, &b).1(none()), zeros);
    assert_eq!(assigned::pullback(&a, &b).1(none()), zeros);
    assert_eq!(scaled::pullback(&a, &b).1(none()), zeros);
}
