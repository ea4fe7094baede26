//! Iterator chains and closures as users write them, over structs, generics, `f32`, parameters that are changed; and what isn't differentiated.
#![allow(unused, missing_docs, clippy::all, clippy::pedantic)]

use std::collections::HashMap;
use zygote::prelude::*;

#[derive(Clone, Debug, Differentiable)]
struct Net {
    w: Vec<f64>,
    b: [f64; 3],
    rows: Vec<Vec<f64>>,
}

#[differentiable]
fn net(p: &Net, x: f64) -> f64 {
    let a = p.w.iter().map(|w| w * x).sum::<f64>();
    let mut s = a;
    for (w, b) in p.w.iter().zip(&p.b) {
        s += w * b;
    }
    for row in p.rows.iter() {
        s += row.iter().map(|r| r * r).sum::<f64>() * row[0];
    }
    p.b.iter().for_each(|b| s *= b);
    s
}

#[differentiable]
fn layers(p: &Net, x: &[f64]) -> Vec<f64> {
    p.rows.iter().zip(&p.w).map(|(row, w)| (row.iter().zip(x).map(|(a, b)| a * b).sum::<f64>() + w).tanh()).collect()
}

#[differentiable]
fn generic<T: Real>(v: &[T], x: T) -> T {
    let f = |a: T| a * x;
    v.iter().map(|a| f(*a)).sum::<T>() + v.iter().copied().map(f).fold(x, |a, b| a * b)
}

#[differentiable]
fn single(v: &[f32]) -> f32 {
    v.iter().map(|a| a * a).sum::<f32>().sqrt() + v.iter().copied().fold(0.0, f32::max)
}

#[differentiable]
fn mutable(v: &mut [f64], x: f64) {
    for a in v.iter_mut() {
        *a *= x;
    }
    for a in v {
        *a += 1.0;
    }
}

#[differentiable]
fn counts(x: f64, words: &str) -> f64 {
    let mut n: HashMap<char, usize> = HashMap::new();
    words.chars().for_each(|c| *n.entry(c).or_insert(0) += 1);
    let total: usize = n.values().sum();
    let top = n.iter().map(|(_, v)| *v).max().unwrap_or(0);
    x * total as f64 + top as f64 * x * x
}

#[differentiable]
fn softmax(v: &[f64]) -> Vec<f64> {
    let m = v.iter().cloned().fold(f64::NEG_INFINITY, f64::max);
    let e: Vec<f64> = v.iter().map(|x| (x - m).exp()).collect();
    let s: f64 = e.iter().sum();
    e.into_iter().map(|x| x / s).collect()
}

#[differentiable]
fn matvec(m: &[Vec<f64>], v: &[f64]) -> Vec<f64> {
    m.iter().map(|row| row.iter().zip(v.iter()).map(|(a, b)| a * b).sum()).collect()
}

#[differentiable]
fn moving(v: &[f64], k: usize) -> f64 {
    v.windows(k).map(|w| w.iter().sum::<f64>() / k as f64).map(|a| a * a).sum()
}

/// Every n-th; panics where std does.
#[differentiable]
fn strided(v: &[f64], n: usize) -> f64 {
    v.iter().step_by(n).sum()
}

#[differentiable]
fn windowed(v: &[f64], n: usize) -> f64 {
    v.windows(n).map(|w| w[0]).sum()
}

#[differentiable]
fn numbered(v: &[f64], x: f64) -> f64 {
    let a: f64 = v.iter().zip(0..).map(|(a, i)| a * x.powi(i)).sum();
    let b: f64 = v.iter().zip(1_u8..).map(|(a, i)| a * f64::from(i)).sum();
    let c: f64 = (2..9_i64).zip(v).map(|(i, a)| a * i as f64).sum();
    a + b * c
}

/// A closure that is called, and copied into code that isn't differentiated.
#[differentiable]
fn two_uses(x: f64, k: usize) -> f64 {
    let shift = k + 1;
    let f = |i: usize| i * shift;
    let total: usize = {
        let shift = 100;
        let table: std::collections::BTreeMap<usize, usize> = (0..3).map(|i| (i, shift)).collect();
        table.keys().map(|i| f(*i)).sum::<usize>() + table.keys().copied().map(f).max().unwrap_or(0)
    };
    x * total as f64 + x * x * f(2) as f64
}

/// Laziness: what isn't reached isn't evaluated.
#[differentiable]
fn lazy(v: &[f64], w: &[f64]) -> f64 {
    let a: f64 = v.iter().enumerate().map(|(i, a)| a * w[i]).take_while(|a| *a > 0.0).sum();
    let b = v.iter().enumerate().map(|(i, a)| a / w[i]).any(|a| a > 1.0);
    if b { a * a } else { a }
}

fn example() -> Net {
    Net { w: vec![1.0, 2.0], b: [0.5, 1.5, -1.0], rows: vec![vec![1.0, 2.0], vec![3.0]] }
}

#[test]
fn fields_of_structs() {
    let p = example();
    let (y, (dp, dx)) = net::value_and_gradient(&p, 2.0);
    assert_eq!(y, net(&p, 2.0));
    let h = 1e-6;
    assert!(((net(&p, 2.0 + h) - net(&p, 2.0 - h)) / (2.0 * h) - dx).abs() < 1e-6, "{dx}");
    let mut q = p.clone();
    q.rows[0][1] += h;
    let mut r = p.clone();
    r.rows[0][1] -= h;
    assert!(((net(&q, 2.0) - net(&r, 2.0)) / (2.0 * h) - dp.rows[0][1]).abs() < 1e-6);
    let (y, back) = layers::pullback(&p, &[0.3, 0.2]);
    assert_eq!(y, layers(&p, &[0.3, 0.2]));
    let (dp, dx) = back(vec![1.0, 1.0]);
    assert_eq!((dp.rows.len(), dp.w.len(), dx.len()), (2, 2, 2));
    let z = [0.3 + 0.4 + 1.0, 0.9 + 2.0_f64];
    for (d, z) in dp.w.iter().zip(z) {
        assert!((d - 1.0 / z.cosh().powi(2)).abs() < 1e-14);
    }
}

#[test]
fn generics_and_single_precision() {
    zygote::check!(generic, &[1.0, 2.0][..], 0.5).unwrap();
    let (d,) = single::gradient(&[1.0, 2.0]);
    let n = 5.0_f32.sqrt();
    assert!((d[0] - 1.0 / n).abs() < 1e-6 && (d[1] - (2.0 / n + 1.0)).abs() < 1e-6, "{d:?}");
}

#[test]
fn a_changed_parameter() {
    let mut v = [1.0, 2.0];
    let (_, back) = mutable::pullback(&mut v, 3.0);
    assert_eq!(v, [4.0, 7.0]);
    assert_eq!(back(vec![1.0, 10.0]), (vec![3.0, 30.0], 21.0));
}

#[test]
fn what_is_discrete_is_copied() {
    assert_eq!(counts::gradient(2.0, "hello"), (5.0 + 8.0, ()));
    let f = |x: f64, k: usize| two_uses::value_and_gradient(x, k);
    assert_eq!(f(3.0, 1), (two_uses(3.0, 1), (10.0 + 6.0 * 4.0, ())));
}

#[test]
fn numbers_beside_items() {
    zygote::check!(numbered, &[1.0, 2.0, 0.5][..], 0.7).unwrap();
    assert_eq!(numbered::value_and_gradient(&[1.0, 2.0, 0.5], 0.7).0, numbered(&[1.0, 2.0, 0.5], 0.7));
}

#[test]
fn nothing_is_evaluated_that_is_not_reached() {
    let (v, w) = ([1.0, 2.0, -1.0, 5.0], [1.0, 3.0, 2.0]);
    let (y, _) = lazy::value_and_gradient(&[0.5, 2.0, -1.0, 5.0][..3], &w);
    assert_eq!(y, lazy(&[0.5, 2.0, -1.0], &w));
    // The sum stops at the third, the question at the first.
    let (y, (dv, _)) = lazy::value_and_gradient(&[2.0, 2.0, -1.0, 5.0], &w);
    assert_eq!(y, lazy(&[2.0, 2.0, -1.0, 5.0], &w));
    assert_eq!(dv, [16.0, 48.0, 0.0, 0.0]);
    let _ = v;
}

#[test]
fn panics_are_the_same() {
    let panics = |f: fn() -> f64| std::panic::catch_unwind(f).is_err();
    assert!(panics(|| strided(&[1.0], 0)) && panics(|| strided::gradient(&[1.0], 0).0[0]));
    assert!(panics(|| strided(&[], 0)) && panics(|| strided::value_and_gradient(&[], 0).0));
    assert!(panics(|| windowed(&[1.0], 0)) && panics(|| windowed::gradient(&[1.0], 0).0[0]));
    assert_eq!(windowed::value_and_gradient(&[1.0, 2.0], 3).0.to_bits(), (-0.0_f64).to_bits());
}

#[test]
fn vectors() {
    zygote::check!(softmax, &[1.0, 2.0, 0.5][..]).unwrap();
    zygote::check!(matvec, &[vec![1.0, 2.0], vec![3.0, 4.0]][..], &[0.5, 0.25][..]).unwrap();
    zygote::check!(moving, &[1.0, 2.0, 0.5, 4.0][..], 2).unwrap();
}
