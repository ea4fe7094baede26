//! `f::value_and_gradient_into`: the caller's buffers are overwritten, nothing is allocated where no tape is kept, and what
//! doesn't fit is told before anything is written.
#![allow(missing_docs, unreachable_pub)]

use counting_alloc::allocations;
use std::panic::{AssertUnwindSafe, catch_unwind};
use zygote::prelude::*;

#[global_allocator]
static ALLOCATOR: counting_alloc::Counting = counting_alloc::Counting;

#[differentiable]
fn rosenbrock(x: &[f64]) -> f64 {
    let mut s = 0.0;
    for i in 0..x.len() - 1 {
        let (a, b) = (1.0 - x[i], x[i + 1] - x[i] * x[i]);
        s += a * a + 100.0 * b * b;
    }
    s
}

#[differentiable]
fn scalars(x: f64, n: usize, y: f32) -> f64 {
    x * x * n as f64 + (y * y) as f64
}

#[differentiable]
#[allow(clippy::type_complexity)]
fn shapes(a: [f64; 2], t: &(f64, [f64; 2]), m: &[[f64; 2]], #[constant] k: f64, v: Vec<f64>) -> f64 {
    a[0] * t.0 + a[1] * t.1[1] * m[0][1] * k + v[0] * v[1]
}

#[differentiable]
fn nested(rows: &[Vec<f64>]) -> f64 {
    rows[0][0] * rows[1][1] * rows[1][1]
}

#[differentiable]
fn product(x: &[f64]) -> f64 {
    let mut p = 1.0;
    for i in 0..x.len() {
        p *= x[i];
    }
    p
}

#[differentiable]
fn generic<T: Real>(x: T, v: &[T]) -> T {
    x * v[0] * v[1]
}

#[test]
fn buffers_are_overwritten() {
    let x = [0.5, -1.0, 2.0];
    let mut dx = [f64::NAN, 7.0, 9.0];
    for _ in 0..2 {
        let y = rosenbrock::value_and_gradient_into(&x, &mut dx);
        assert_eq!((y, (dx.to_vec(),)), rosenbrock::value_and_gradient(&x));
    }

    let (mut dx, mut dn, mut dy) = (9.0, (), 8.0_f32);
    let y = scalars::value_and_gradient_into(3.0, 2, 0.5, &mut dx, &mut dn, &mut dy);
    assert_eq!((y, (dx, dn, dy)), (18.25, (12.0, (), 1.0)));

    let (mut da, mut dt, mut dm) = ([9.0; 2], (9.0, [9.0; 2]), vec![[9.0; 2]; 2]);
    let mut dv = vec![9.0; 3];
    let args = || ([1.0, 2.0], (3.0, [4.0, 5.0]), [[6.0, 7.0], [8.0, 9.0]], vec![2.0, 3.0, 4.0]);
    let (a, t, m, v) = args();
    let y = shapes::value_and_gradient_into(a, &t, &m, 0.5, v, &mut da, &mut dt, &mut dm, &mut (), &mut dv);
    let (a, t, m, v) = args();
    assert_eq!((y, (da, dt, dm, (), dv)), shapes::value_and_gradient(a, &t, &m, 0.5, v));

    let mut drows = [vec![9.0], vec![9.0, 9.0]];
    let y = nested::value_and_gradient_into(&[vec![2.0], vec![1.0, 3.0]], &mut drows);
    assert_eq!((y, drows), (18.0, [vec![9.0], vec![0.0, 12.0]]));

    let (mut dx, mut dv) = (9.0_f32, [9.0_f32; 2]);
    let y = generic::value_and_gradient_into(2.0, &[3.0, 5.0], &mut dx, &mut dv);
    assert_eq!((y, dx, dv), (30.0, 15.0, [10.0, 6.0]));
}

/// The panic's text.
fn told(f: impl FnOnce()) -> String {
    let panic = catch_unwind(AssertUnwindSafe(f)).expect_err("a panic");
    panic.downcast_ref::<String>().cloned().expect("a text")
}

#[test]
fn what_does_not_fit_is_told_before_anything_is_written() {
    let mut dx = [7.0; 2];
    let text = told(|| {
        rosenbrock::value_and_gradient_into(&[1.0, 2.0, 3.0], &mut dx);
    });
    assert_eq!(text, "the buffer for the gradient of `x` doesn't fit: expected length 3, found 2");
    assert_eq!(dx, [7.0; 2]);

    let (mut da, mut dt, mut dm, mut dv) = ([7.0; 2], (7.0, [7.0; 2]), vec![[7.0; 2]; 2], vec![7.0; 2]);
    let text = told(|| {
        let (m, v) = ([[6.0, 7.0], [8.0, 9.0]], vec![2.0, 3.0, 4.0]);
        let t = (3.0, [4.0, 5.0]);
        shapes::value_and_gradient_into([1.0, 2.0], &t, &m, 0.5, v, &mut da, &mut dt, &mut dm, &mut (), &mut dv);
    });
    assert_eq!(text, "the buffer for the gradient of `v` doesn't fit: expected length 3, found 2");
    assert_eq!((da, dt, dm, dv), ([7.0; 2], (7.0, [7.0; 2]), vec![[7.0; 2]; 2], vec![7.0; 2]));

    let mut drows = [vec![7.0], vec![7.0]];
    let text = told(|| {
        nested::value_and_gradient_into(&[vec![2.0], vec![1.0, 3.0]], &mut drows);
    });
    assert_eq!(text, "the buffer for the gradient of `rows` doesn't fit: element 1: expected length 2, found 1");
    assert_eq!(drows, [vec![7.0], vec![7.0]]);
}

/// A panic of the function itself comes before the first write too.
#[test]
fn a_panic_of_the_function_leaves_the_buffers() {
    let mut dx = [7.0; 0];
    assert!(catch_unwind(AssertUnwindSafe(|| rosenbrock::value_and_gradient_into(&[], &mut dx))).is_err());
    let (mut dx, mut dv) = (7.0, [7.0; 1]);
    let short = || generic::value_and_gradient_into(2.0, &[3.0], &mut dx, &mut dv);
    assert!(catch_unwind(AssertUnwindSafe(short)).is_err());
    assert_eq!((dx, dv), (7.0, [7.0; 1]));
}

#[test]
fn nothing_is_allocated_without_a_tape() {
    let x = [0.5; 100];
    let mut dx = [0.0; 100];
    assert_eq!(allocations(|| rosenbrock::value_and_gradient_into(&x, &mut dx)), 0);
    let (mut a, mut b) = (0.0, 0.0_f32);
    assert_eq!(allocations(|| scalars::value_and_gradient_into(3.0, 2, 0.5, &mut a, &mut (), &mut b)), 0);
    // One tape, and that is all.
    assert_eq!(allocations(|| product::value_and_gradient_into(&x, &mut dx)), 1);
}
