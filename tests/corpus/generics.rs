//! Generic functions over `T: Real`, at `f64` and at `f32`; functions of `f32`.

use crate::support::{D, assert_close, by_duals, close_to};
use zygote::prelude::*;
use zygote::real;

#[differentiable]
fn logistic<T: Real>(x: T) -> T {
    (T::one() + (-x).exp()).recip()
}

#[differentiable]
fn smooth<T: Real>(x: T, y: T) -> T {
    (x * y).sin() + x.powi(3) / (y * y + T::one()) - real::<T>(0.5) * x.tanh()
}

#[differentiable]
fn horner<T: Real>(x: T, c: &[T]) -> T {
    let mut s = T::zero();
    for i in (0..c.len()).rev() {
        s = s * x + c[i];
    }
    s
}

#[differentiable]
fn norm<T: Real, const N: usize>(v: [T; N]) -> T {
    let mut s = T::zero();
    for i in 0..N {
        s += v[i] * v[i];
    }
    s.sqrt()
}

#[differentiable]
fn where_clause<T>(x: T, n: usize) -> T
where
    T: Real,
{
    let mut s = x;
    for i in 0..n {
        if s > T::one() {
            s = s / T::from_usize(i + 2);
        } else {
            s = s * x + T::PI;
        }
    }
    s
}

#[differentiable]
fn calls_generic<T: Real>(x: T, v: [T; 2]) -> T {
    logistic(x) * norm(v) + smooth::<T>(x, v[0]) + horner(x, &v)
}

#[differentiable]
fn calls_at_f64(x: f64) -> f64 {
    logistic(x) * logistic::<f64>(2.0 * x) + norm([x, 1.0, x * x])
}

#[differentiable]
fn calls_at_f32(x: f32) -> f32 {
    logistic(x) + smooth(x, 0.5)
}

#[differentiable]
fn pair<T: Real>(p: (T, T), r: &T) -> (T, T) {
    (p.0 * *r, p.1 + p.0)
}

#[differentiable]
fn recursive<T: Real>(x: T, n: u32) -> T {
    if n == 0 { T::one() } else { x * recursive(x, n - 1) }
}

#[differentiable]
fn two_types<T: Real, U: Real>(x: T, y: U) -> T {
    x * T::from_f64(2.0) + x * x
}

#[test]
fn at_f64() {
    let l = 1.0 / (1.0 + (-0.3_f64).exp());
    assert_close(logistic::derivative(0.3), l * (1.0 - l), 1e-14);
    let (gx, gy) = smooth::gradient(0.7, -1.2);
    let oracle =
        by_duals(|p| (p[0] * p[1]).sin() + p[0].powi(3) / (p[1] * p[1] + 1.0) - 0.5 * p[0].tanh(), &[0.7, -1.2]);
    assert_close(gx, oracle[0], 1e-13);
    assert_close(gy, oracle[1], 1e-13);
    let (gx, gc) = horner::gradient(2.0, &[1.0, -2.0, 0.5, 3.0]);
    assert_eq!(gx, -2.0 + 2.0 * 0.5 * 2.0 + 3.0 * 3.0 * 4.0);
    assert_eq!(gc, [1.0, 2.0, 4.0, 8.0]);
    crate::support::assert_all_close(&norm::gradient([3.0, 4.0]).0, &[0.6, 0.8], 1e-15);
    let oracle = by_duals(
        |p| {
            let mut s = p[0];
            for i in 0..6 {
                s = if s > 1.0 { s / (i + 2) as f64 } else { s * p[0] + std::f64::consts::PI };
            }
            s
        },
        &[0.4],
    );
    assert_close(where_clause::gradient(0.4, 6).0, oracle[0], 1e-13);
    let (_, back) = pair::pullback((2.0, 3.0), &5.0);
    assert_eq!(back((1.0, 10.0)), ((15.0, 10.0), 2.0));
    assert_eq!(recursive::gradient(2.0, 5), (80.0, ()));
    assert_eq!(two_types::gradient(2.0, 3.0_f32), (6.0, 0.0_f32));
}

#[test]
fn at_f32_like_f64() {
    let near = |a: f32, b: f64| assert!(close_to(f64::from(a), b, 2e-6), "{a} {b}");
    near(logistic::gradient(0.3_f32).0, logistic::gradient(0.3).0);
    let (gx, gy): (f32, f32) = smooth::gradient(0.7_f32, -1.2);
    near(gx, smooth::gradient(0.7, -1.2).0);
    near(gy, smooth::gradient(0.7, -1.2).1);
    let (gx, gc): (f32, Vec<f32>) = horner::gradient(2.0_f32, &[1.0, -2.0, 0.5, 3.0]);
    assert_eq!((gx, gc), (36.0, vec![1.0, 2.0, 4.0, 8.0]));
    near(norm::gradient([1.0_f32, 2.0, 2.0]).0[1], 2.0 / 3.0);
    near(where_clause::gradient(0.4_f32, 6).0, where_clause::gradient(0.4, 6).0);
    let (gx, gv): (f32, [f32; 2]) = calls_generic::gradient(0.4_f32, [0.3, 0.9]);
    let (hx, hv) = calls_generic::gradient(0.4, [0.3, 0.9]);
    near(gx, hx);
    near(gv[0], hv[0]);
    near(gv[1], hv[1]);
    assert_eq!(two_types::gradient(2.0_f32, 3.0_f64), (6.0_f32, 0.0_f64));
}

#[test]
fn generic_calls_generic() {
    let oracle = by_duals(
        |p| {
            let (x, v) = (p[0], [p[1], p[2]]);
            let logistic = (1.0 + (-x).exp()).recip();
            let norm = (v[0] * v[0] + v[1] * v[1]).sqrt();
            let smooth = (x * v[0]).sin() + x.powi(3) / (v[0] * v[0] + 1.0) - 0.5 * x.tanh();
            logistic * norm + smooth + v[0] + x * v[1]
        },
        &[0.4, 0.3, 0.9],
    );
    let (gx, gv) = calls_generic::gradient(0.4, [0.3, 0.9]);
    assert_close(gx, oracle[0], 1e-13);
    assert_close(gv[0], oracle[1], 1e-13);
    assert_close(gv[1], oracle[2], 1e-13);
    let oracle = by_duals(
        |p| {
            let l = |x: D| (1.0 + (-x).exp()).recip();
            l(p[0]) * l(2.0 * p[0]) + (p[0] * p[0] + 1.0 + p[0].powi(4)).sqrt()
        },
        &[0.8],
    );
    assert_close(calls_at_f64::derivative(0.8), oracle[0], 1e-13);
    assert!(calls_at_f32::derivative(0.8).is_finite());
    assert!(zygote::check!(calls_at_f32, 0.8).is_ok());
}

#[test]
fn values_are_kept() {
    assert_eq!(where_clause::pullback(0.4_f32, 6).0.to_bits(), where_clause(0.4_f32, 6).to_bits());
    assert_eq!(smooth::value_and_gradient(0.7_f64, -1.2).0.to_bits(), smooth(0.7_f64, -1.2).to_bits());
}

#[differentiable]
fn single(x: f32, y: f32) -> f32 {
    let mut s = 0.0;
    for i in 0..4 {
        s += (x * i as f32).sin() * y.powf(1.5);
    }
    if s > 1.0 { s.ln() } else { s * 2.0 }
}

#[test]
fn functions_of_f32() {
    for (x, y) in [(0.3, 1.2), (1.3, 2.0), (-0.3, 0.7)] {
        let oracle = by_duals(
            |p| {
                let mut s = D::new(0.0, 0.0);
                for i in 0..4 {
                    s += (p[0] * i as f64).sin() * p[1].powf(1.5);
                }
                if s > 1.0 { s.ln() } else { s * 2.0 }
            },
            &[f64::from(x), f64::from(y)],
        );
        let (value, (gx, gy)): (f32, (f32, f32)) = single::value_and_gradient(x, y);
        assert_eq!(value, single(x, y));
        assert!(close_to(f64::from(gx), oracle[0], 1e-5), "{gx} {oracle:?}");
        assert!(close_to(f64::from(gy), oracle[1], 1e-5), "{gy} {oracle:?}");
    }
}
