//! What pullbacks keep of arrays.

use crate::laws::some;
use crate::{bends, obeys};
use ndarray::{Array1, Array2, Axis};
use zygote::prelude::*;

#[differentiable]
fn squares(x: &Array1<f64>) -> f64 {
    (x * x).sum()
}

#[differentiable]
fn sums_in_loops(a: &Array2<f64>, n: usize) -> f64 {
    let mut t = 0.0;
    let mut b = a * 2.0;
    for i in 0..n {
        b *= 1.1;
        t += (&b * i as f64).mean().unwrap() * b.sum() + a.row(0).sum();
        t += b.sum_axis(Axis(0)).mapv(|v| v * v).sum() * b.mean_axis(Axis(1)).unwrap()[0];
    }
    t
}

/// A sum asks for the shape of what it sums, and not for its elements.
#[test]
fn sums_keep_no_array() {
    let x = Array1::from_elem(3, 2.0);
    let (y, back) = squares::pullback(&x);
    assert_eq!((y, back(0.5).0), (12.0, x.clone()));
    assert!(size_of_val(&back) < size_of::<Array1<f64>>(), "{}", size_of_val(&back));
}

#[test]
fn sums() {
    for n in [0, 1, 4] {
        obeys!(squares(&x), x = some(n, 1));
    }
    for shape in [(2, 3), (1, 1), (3, 2)] {
        bends!(sums_in_loops(&a, n), a = some(shape, 1), n = 3_usize);
    }
}
