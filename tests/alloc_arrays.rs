//! What arrays allocate: trees of elementwise operations keep their operands and their result, and nothing in between.
//!
//! Allocations are counted per thread.
#![cfg(feature = "ndarray")]
#![allow(missing_docs, unreachable_pub)]

use counting_alloc::{allocations, peak};
use ndarray::{Array1, Array2};
use zygote::prelude::*;

#[global_allocator]
static ALLOCATOR: counting_alloc::Counting = counting_alloc::Counting;

#[differentiable]
fn chain(x: &Array2<f64>, row: &Array1<f64>, column: &Array2<f64>) -> f64 {
    ((x * row + column) * (x - column) / (row * row + 1.0)).sum()
}

#[differentiable]
fn layers(x: &Array1<f64>, w: &Array1<f64>, steps: usize) -> f64 {
    let mut h = x * w;
    for _ in 0..steps {
        h = (&h * w + x).mapv(f64::tanh);
    }
    h.sum()
}

/// Bytes of an array of this shape.
fn bytes(rows: usize, columns: usize) -> usize {
    rows * columns * size_of::<f64>()
}

#[test]
fn a_chain_keeps_its_result() {
    let peak_of = |n: usize, m: usize| {
        let (x, row, column) = (Array2::ones((n, m)), Array1::ones(m), Array2::ones((n, 1)));
        peak(|| chain::gradient(&x, &row, &column))
    };
    for (n, m) in [(100, 130), (300, 40)] {
        // The result, and the cotangent of `x`; of rows and columns a few.
        let (found, most) = (peak_of(n, m), 2 * bytes(n, m) + 8 * bytes(n + m, 1) + 1000);
        assert!(found <= most, "{found} bytes for {n} × {m}, at most {most}");
    }
}

#[test]
fn how_often_a_chain_allocates_does_not_depend_on_its_size() {
    let count = |n: usize, m: usize| {
        let (x, row, column) = (Array2::ones((n, m)), Array1::ones(m), Array2::ones((n, 1)));
        allocations(|| chain::gradient(&x, &row, &column))
    };
    assert_eq!(count(80, 70), count(200, 300));
    assert!(count(80, 70) <= 16, "{}", count(80, 70));
    // A few elements are no reason to make more of it.
    assert!(count(3, 5) < count(80, 70));
}

#[test]
fn a_layer_keeps_one_array_and_what_it_was_given() {
    let n = 1000;
    let (x, w) = (Array1::<f64>::from_elem(n, 0.5), Array1::from_elem(n, 0.25));
    let peak_of = |steps| peak(|| layers::gradient(&x, &w, steps));
    let per_step = (peak_of(40) - peak_of(20)) / 20;
    // The state before, and after it.
    assert!(per_step <= 2 * bytes(n, 1) + 600, "{per_step} bytes per step");
}

#[differentiable]
fn dense(w: &Array2<f64>, b: &Array1<f64>, x: &Array2<f64>) -> Array2<f64> {
    (x.dot(w) + b).mapv(f64::tanh)
}

#[derive(Differentiable)]
struct Dense {
    w: Array2<f64>,
    b: Array1<f64>,
}

#[differentiable]
impl Dense {
    fn forward(&self, x: &Array2<f64>) -> Array2<f64> {
        (x.dot(&self.w) + &self.b).mapv(f64::tanh)
    }

    fn error(&self, #[constant] x: &Array2<f64>) -> f64 {
        let y = self.forward(x);
        (&y * &y).sum()
    }
}

#[differentiable]
fn error(w: &Array2<f64>, b: &Array1<f64>, #[constant] x: &Array2<f64>) -> f64 {
    let y = dense(w, b, x);
    (&y * &y).sum()
}

#[test]
fn data_has_no_cotangent_in_a_layer() {
    let (rows, columns, units) = (200, 300, 4);
    let x = Array2::from_shape_fn((rows, columns), |(i, j)| ((i * 7 + j) as f64).sin());
    let w = Array2::from_shape_fn((columns, units), |(i, j)| ((i + 3 * j) as f64).cos() * 0.1);
    let layer = Dense { w, b: Array1::from_elem(units, 0.1) };
    // y = tanh(x w + b), dz = 2 y (1 - y²)
    let y = (x.dot(&layer.w) + &layer.b).mapv(f64::tanh);
    let dz = y.mapv(|y| 2.0 * y * (1.0 - y * y));
    let (dw, db) = (x.t().dot(&dz), dz.sum_axis(ndarray::Axis(0)));
    let found = error::gradient(&layer.w, &layer.b, &x);
    let by_method = layer.error_gradient(&x).0;
    for (found, expected) in [(&found.0, &dw), (&by_method.w, &dw)] {
        assert!(found.iter().zip(expected).all(|(f, e)| (f - e).abs() < 1e-10));
    }
    for (found, expected) in [(&found.1, &db), (&by_method.b, &db)] {
        assert!(found.iter().zip(expected).all(|(f, e)| (f - e).abs() < 1e-10));
    }
    let most = bytes(rows, columns) / 2;
    let found = [peak(|| error::gradient(&layer.w, &layer.b, &x)), peak(|| layer.error_gradient(&x))];
    assert!(found.iter().all(|bytes| *bytes < most), "{found:?} bytes, at most {most}");
}
