//! Parallel iterators of `rayon`, against dual numbers and closed forms.
#![allow(missing_docs, unreachable_pub, clippy::all, clippy::pedantic)]

use rayon::prelude::*;
use zygote::prelude::*;

#[differentiable]
fn sines(x: &[f64], k: f64) -> f64 {
    x.par_iter().map(|v| (k * v).sin()).sum()
}

/// Sources, adaptors and ends.
#[differentiable]
fn all_kinds(x: &[f64], k: f64) -> f64 {
    let n = x.len();
    let ranges = (0..n).into_par_iter().map(|i| x[i] * x[n - 1 - i] * i as f64).sum::<f64>();
    let pairs: f64 = x.par_iter().zip(x.par_iter().skip(1)).with_min_len(4).map(|(a, b)| a * b * k).sum();
    let windows: f64 = x.par_windows(2).map(|w| (w[1] - w[0]).powi(2)).sum();
    let chunks = x.par_chunks(3).enumerate().map(|(i, c)| i as f64 * c[0] * c[0]).reduce(|| 0.0, |a, b| a + b);
    let largest = x.par_iter().copied().filter(|v| *v < 0.9).reduce(|| f64::NEG_INFINITY, f64::max);
    let partial = x.par_iter().fold(|| 0.0, |s, v| s + v * v * v).sum::<f64>();
    let squares: Vec<f64> = x.par_iter().map(|v| v * v).collect();
    let nested: f64 = (0..3_usize).into_par_iter().flat_map(|i| x[i..].par_iter().map(move |v| v * i as f64)).sum();
    let product: f64 = (&squares[..3]).par_iter().product();
    ranges + pairs * windows + chunks * largest + partial.sin() + product * nested
}

#[differentiable]
fn in_place(x: &[f64], k: f64) -> f64 {
    let mut v = x.to_vec();
    v.par_iter_mut().for_each(|v| *v *= k * *v);
    v.par_chunks_mut(2).for_each(|c| c[0] *= 2.0);
    v.into_par_iter().map(|v| v * k).sum()
}

/// What nothing differentiable goes into stays whatever it is.
#[differentiable]
fn inert(x: f64, words: &[String]) -> f64 {
    let longest = words.par_iter().map(|w| w.len()).max().unwrap_or(0);
    let total: usize = words.par_iter().map(|w| w.len()).sum();
    x * x * longest as f64 + x * total as f64
}

fn close(a: f64, b: f64, within: f64) {
    assert!((a - b).abs() <= within * b.abs().max(1.0), "{a} {b}");
}

/// Against differences of the function itself, which runs in parallel.
fn compare(f: fn(&[f64], f64) -> f64, gradient: fn(&[f64], f64) -> (f64, (Vec<f64>, f64)), x: &[f64], k: f64) {
    let (y, (dx, dk)) = gradient(x, k);
    close(y, f(x, k), 1e-14);
    let h = 1e-5;
    close(dk, (f(x, k + h) - f(x, k - h)) / (2.0 * h), 1e-8);
    for i in 0..x.len() {
        let at = |h: f64| {
            let mut x = x.to_vec();
            x[i] += h;
            f(&x, k)
        };
        close(dx[i], (at(h) - at(-h)) / (2.0 * h), 1e-8);
    }
}

#[test]
fn chains() {
    let x: Vec<f64> = (0..40).map(|i| 0.3 + 0.01 * ((i * 17) % 40) as f64).collect();
    let (_, (dx, dk)) = sines::value_and_gradient(&x, 1.5);
    for (d, v) in dx.iter().zip(&x) {
        close(*d, 1.5 * (1.5 * v).cos(), 1e-15);
    }
    close(dk, x.iter().map(|v| v * (1.5 * v).cos()).sum(), 1e-14);
    compare(sines, sines::value_and_gradient, &x, 1.5);
    compare(all_kinds, all_kinds::value_and_gradient, &x, 0.7);
    compare(in_place, in_place::value_and_gradient, &x, 0.7);
    let words = ["one".to_owned(), "three".to_owned()];
    assert_eq!(inert::value_and_gradient(2.0, &words), (36.0, (28.0, vec![(); 2])));
}

#[test]
fn the_order_does_not_depend_on_threads() {
    let x: Vec<f64> = (0..10_000).map(|i| (i as f64).sin()).collect();
    let on = |threads| {
        let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().unwrap();
        pool.install(|| sines::value_and_gradient(&x, 1.5))
    };
    assert_eq!(on(1), on(3));
    let mut value = -0.0;
    x.iter().for_each(|v| value += (1.5 * v).sin());
    assert_eq!(on(2).0, value);
}

/// Forward mode and second order are those of the chain in sequence.
#[test]
fn higher_orders() {
    let x = [0.3, 0.5];
    let (y, dy) = sines::jvp((&x, 1.5), (&[1.0, 0.0], 0.0));
    close(y, sines(&x, 1.5), 1e-15);
    close(dy, 1.5 * 0.45_f64.cos(), 1e-15);
    let (h, _) = sines::hvp((&x, 1.5), (&[1.0, 0.0], 0.0));
    close(h[0], -2.25 * 0.45_f64.sin(), 1e-14);
    close(h[1], 0.0, 1e-15);
}
