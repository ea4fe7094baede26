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
    assert_eq!(count(3, 5), count(200, 300));
    assert!(count(3, 5) <= 16, "{}", count(3, 5));
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
