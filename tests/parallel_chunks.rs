//! `zygote::parallel`: the gradients of sums over data, in a fixed order.
#![allow(missing_docs, unreachable_pub, clippy::all, clippy::pedantic)]

use std::sync::atomic::{AtomicUsize, Ordering};
use zygote::parallel;
use zygote::prelude::*;

#[derive(Clone, Debug, Differentiable)]
struct Model {
    w: Vec<f64>,
    b: f64,
}

#[differentiable]
fn loss(model: &Model, #[constant] samples: &[[f64; 3]]) -> f64 {
    let mut s = 0.0;
    for [a, b, y] in samples {
        s += ((model.w[0] * a + model.w[1] * b + model.b).tanh() - y).powi(2);
    }
    s
}

fn samples(n: usize) -> Vec<[f64; 3]> {
    (0..n).map(|i| i as f64).map(|i| [i.sin(), (1.3 * i).cos(), (0.7 * i).sin()]).collect()
}

fn on<R: Send>(threads: usize, f: impl FnOnce() -> R + Send) -> R {
    rayon::ThreadPoolBuilder::new().num_threads(threads).build().unwrap().install(f)
}

#[test]
fn the_sum_of_all_chunks() {
    let model = Model { w: vec![0.3, -0.2], b: 0.1 };
    for n in [0, 1, 6, 7, 8, 1000] {
        let data = samples(n);
        let (y, (d, ())) = loss::value_and_gradient(&model, &data);
        let (z, (e, ())) = parallel::value_and_gradient(&data, 7, |chunk| loss::value_and_gradient(&model, chunk));
        assert!((y - z).abs() <= 1e-13 * y.abs(), "{n}: {y} {z}");
        for (a, b) in d.to_flat().iter().zip(e.to_flat()) {
            assert!((a - b).abs() <= 1e-12 * (1.0 + a.abs()), "{n}: {a} {b}");
        }
        assert_eq!((e.w.len(), e.to_flat().len()), (2, 3), "{n}");
    }
}

/// Written out: `((c0 + c1) + c2) + (c3 + c4)` for five chunks.
#[test]
fn the_same_bits_on_any_number_of_threads() {
    let (model, data) = (Model { w: vec![0.3, -0.2], b: 0.1 }, samples(1003));
    let run = || parallel::value_and_gradient(&data, 10, |chunk| loss::value_and_gradient(&model, chunk));
    let one = on(1, run);
    for threads in [2, 3, 8] {
        assert_eq!(on(threads, run), one, "{threads}");
    }
    let data = &data[..47];
    let c: Vec<f64> = data.chunks(10).map(|chunk| loss(&model, chunk)).collect();
    let (y, _) = parallel::value_and_gradient(data, 10, |chunk| loss::value_and_gradient(&model, chunk));
    assert_eq!(y, ((c[0] + c[1]) + c[2]) + (c[3] + c[4]));
}

#[test]
fn every_index_once() {
    for (n, size) in [(0, 1), (1, 1), (5, 2), (64, 8), (65, 8), (3, 100)] {
        let seen: Vec<AtomicUsize> = (0..n).map(|_| AtomicUsize::new(0)).collect();
        let (count, ()) = parallel::value_and_gradient_of_ranges(n, size, |range| {
            assert!(range.len() <= size);
            seen[range.clone()].iter().for_each(|s| drop(s.fetch_add(1, Ordering::Relaxed)));
            (range.len() as f64, ())
        });
        assert_eq!(count, n as f64);
        assert!(seen.iter().all(|s| s.load(Ordering::Relaxed) == 1));
    }
}

#[test]
#[should_panic(expected = "chunks of no element")]
fn chunks_of_nothing() {
    parallel::value_and_gradient(&[1.0], 0, |_| (0.0, ()));
}

#[test]
#[should_panic(expected = "the 13th")]
fn a_panic_in_a_chunk() {
    parallel::value_and_gradient_of_ranges(100, 1, |r| {
        assert!(r.start != 13, "the 13th");
        (0.0, ())
    });
}
