//! Checkpoints and hooks: gradients are those without them, to the bit; what runs how often; what is refused is in `ui/fail`.
#![allow(unused, missing_docs, unreachable_pub, dropping_copy_types, clippy::all, clippy::pedantic)]

mod support;

use std::cell::Cell;
use zygote::prelude::*;

// ---- loops

macro_rules! loops {
    ($R:ident $($k:ident)?; $diff:meta $(; $every:expr)?) => {
        #[$diff]
        pub fn for_exclusive(x: $R, n: usize) -> $R {
            let mut s = x;
            $(#[checkpoint(every = $every)])?
            for i in 0..n {
                s = s.sin() * x + i as f64 * 0.1;
            }
            s
        }

        #[$diff]
        pub fn for_inclusive(x: $R, n: usize) -> $R {
            let n = n as i32;
            let mut p = $($k)?(1.0);
            $(#[checkpoint(every = $every)])?
            for i in 2..=n {
                p = p * (x + i as f64 * 0.01).cos();
            }
            p
        }

        #[$diff]
        pub fn for_rev(x: $R, n: usize) -> $R {
            let mut s = x;
            $(#[checkpoint(every = $every)])?
            for i in (1..n).rev() {
                s = s * x - (i as f64 * 0.3).sin();
            }
            s
        }

        #[$diff]
        pub fn for_rev_inclusive(x: $R, n: usize) -> $R {
            let mut s = $($k)?(0.0);
            $(#[checkpoint(every = $every)])?
            for i in (1..=n as i64).rev() {
                s = x / (i as f64 + s);
            }
            s
        }

        #[$diff]
        pub fn for_steps(x: $R, n: usize) -> $R {
            let mut s = x;
            $(#[checkpoint(every = $every)])?
            for i in (1..n).step_by(3) {
                s = (s * x).sin() + i as f64 * 0.1;
            }
            $(#[checkpoint(every = $every)])?
            for i in (0..=n as u8).step_by(2).rev() {
                s = s * 0.9 + x * i as f64 * 0.01;
                s = s * s * 0.1 + x;
            }
            $(#[checkpoint(every = $every)])?
            for i in (0..n as u32).rev().step_by(2) {
                s = s.cos() + x * (i as f64).sqrt();
            }
            $(#[checkpoint(every = $every)])?
            for i in (2..n).step_by(4).rev() {
                s = s.sin() * x + i as f64;
            }
            $(#[checkpoint(every = $every)])?
            for i in (0..n).rev().step_by(3).rev() {
                s = s.cos() * x + i as f64;
            }
            s
        }

        #[$diff]
        pub fn for_untyped(x: $R, n: usize) -> $R {
            let mut s = x;
            $(#[checkpoint(every = $every)])?
            for i in 1..8 {
                s = s.sin() + x.powi(i);
            }
            $(#[checkpoint(every = $every)])?
            for _ in (-3..=3).rev() {
                s = s.cos() * x;
            }
            s * n as f64
        }

        #[$diff]
        pub fn while_loop(x: $R, n: usize) -> $R {
            let mut s = x;
            let mut i = 0;
            $(#[checkpoint(every = $every)])?
            while i < n && s < 50.0 {
                s = s * 1.2 + x.sin();
                i += 1;
            }
            s * x + i as f64
        }

        #[$diff]
        pub fn while_with_effect(x: $R, n: usize) -> $R {
            let mut s = x;
            let mut i = 0;
            $(#[checkpoint(every = $every)])?
            while { i += 1; i <= n } {
                if i % 4 == 2 {
                    continue;
                }
                s = (s + x).cos();
            }
            s + i as f64
        }

        #[$diff]
        pub fn endless(x: $R, n: usize) -> $R {
            let (mut s, mut i) = (x, 0);
            $(#[checkpoint(every = $every)])?
            loop {
                if i == n {
                    break;
                }
                i += 1;
                s = s * x.cos() + 0.5;
                if s > 8.0 {
                    s = s / x;
                    break;
                }
            }
            s * s + i as f64
        }

        #[$diff]
        pub fn breaks(x: $R, n: usize) -> $R {
            let mut s = x;
            let mut last = 0;
            $(#[checkpoint(every = $every)])?
            for i in 0..n {
                if i % 3 == 1 {
                    continue;
                }
                s = s * s * 0.5 + x;
                if s > 3.0 {
                    s = s.ln();
                    last = i;
                    break;
                }
                if i == 11 {
                    break;
                }
                s = s + 0.25 * x;
            }
            s * x + last as f64
        }

        #[$diff]
        pub fn nested(x: $R, n: usize) -> $R {
            let mut total = x;
            $(#[checkpoint(every = $every)])?
            for i in 0..n {
                let mut s = total;
                $(#[checkpoint(every = $every)])?
                for j in 0..i {
                    s = s.sin() * x + j as f64 * 0.01;
                }
                total = s + total * 0.5;
            }
            total
        }

        #[$diff]
        pub fn labels(x: $R, n: usize) -> $R {
            let mut s = x;
            $(#[checkpoint(every = $every)])?
            'outer: for i in 0..n {
                let mut t = s;
                for j in 0..4 {
                    t = t * x.sin() + 0.1;
                    if (i + j) % 5 == 3 {
                        continue 'outer;
                    }
                    if i == 12 && j == 1 {
                        s = t * s;
                        break 'outer;
                    }
                    s = s + t * 0.1;
                }
                s = s.cos() + t;
            }
            s
        }

        #[$diff]
        pub fn carried(x: $R, n: usize) -> $R {
            let (mut a, mut b) = (x, $($k)?(1.0));
            let mut v = [x, a * x, b];
            let mut p = (a, (b, x));
            $(#[checkpoint(every = $every)])?
            for i in 0..n {
                (a, b) = (b, a);
                v = [v[1], v[2] * 0.5, v[0].sin() + a];
                p = (p.1.0 * x, (p.1.1.cos(), p.0));
                a = a + v[i % 3] * 0.1;
            }
            a * b + v[0] * v[1] + v[2] + p.0 + p.1.0 * p.1.1
        }

        #[$diff]
        pub fn outside(x: $R, n: usize) -> $R {
            let scale = (x * 0.3).exp();
            let table = [x, scale, x * scale];
            let mut s = $($k)?(0.0);
            let step = 1 + n % 2;
            $(#[checkpoint(every = $every)])?
            for i in 0..n {
                let r = &table;
                s = (s * scale).sin() + r[i % 3] * table[(i + step) % 3];
            }
            s * scale + table[1]
        }

        #[$diff]
        pub fn branches(x: $R, n: usize) -> $R {
            if n == 3 {
                return x * x;
            }
            let mut s = x;
            if n % 2 == 0 {
                $(#[checkpoint(every = $every)])?
                for i in 0..n {
                    s = match i % 3 {
                        0 => s.sin(),
                        1 if s > 0.5 => s * x,
                        _ => s + x.powi(2),
                    };
                }
                if s > 5.0 {
                    return s.ln();
                }
            } else {
                s = s * 2.0;
            }
            s * x
        }

        #[$diff]
        pub fn linear(x: $R, n: usize) -> $R {
            let mut s = x;
            $(#[checkpoint(every = $every)])?
            for i in 0..n {
                s = s + x * i as f64;
            }
            let mut k = 0;
            $(#[checkpoint(every = $every)])?
            for i in 0..n {
                k += i;
            }
            s * k as f64
        }

        #[$diff]
        pub fn in_a_loop(x: $R, n: usize) -> $R {
            let mut s = x;
            for j in 0..3 {
                let before = s * x;
                $(#[checkpoint(every = $every)])?
                for i in 0..n {
                    s = s.cos() + before * (i + j) as f64;
                    s = s.sin();
                }
                if s > 2.0 {
                    break;
                }
            }
            s
        }
    };
}

mod plain {
    use super::*;
    loops!(f64; differentiable);
}
mod by_1 {
    use super::*;
    loops!(f64; differentiable; 1);
}
mod by_3 {
    use super::*;
    loops!(f64; differentiable; 3);
}
mod by_5 {
    use super::*;
    const EVERY: usize = 4;
    loops!(f64; differentiable; EVERY + 1);
}
mod by_1000 {
    use super::*;
    loops!(f64; differentiable; 1000);
}
mod dual {
    use super::support::{D, d};
    loops!(D d; allow(unused));
}

/// Loops of one variable have slopes, and segments have slopes of their own: another order of the same products. Without it is the same bits.
const SLOPES: bool = option_env!("ZYGOTE_OFF").is_none();

macro_rules! same {
    ($ulps:literal: $($f:ident)*) => {$(
        #[test]
        fn $f() {
            for n in [0, 1, 2, 3, 5, 6, 7, 12, 13, 20] {
                for x in [0.4, 0.9, 1.3] {
                    let (y, (dx, ())) = plain::$f::value_and_gradient(x, n);
                    let oracle = dual::$f(support::D::new(x, 1.0), n);
                    support::assert_close(y, oracle.re(), 1e-12);
                    support::assert_close(dx, oracle.eps(), 1e-9);
                    for (every, found) in [
                        ("1", by_1::$f::value_and_gradient(x, n)),
                        ("3", by_3::$f::value_and_gradient(x, n)),
                        ("5", by_5::$f::value_and_gradient(x, n)),
                        ("1000", by_1000::$f::value_and_gradient(x, n)),
                    ] {
                        let (value, (d, ())) = found;
                        assert_eq!(value.to_bits(), y.to_bits(), "value at ({x}, {n}), every {every}");
                        let apart = d.to_bits().abs_diff(dx.to_bits());
                        let ulps = if SLOPES { 100 } else { $ulps };
                        assert!(apart <= ulps, "{d} is not {dx} at ({x}, {n}), every {every}");
                    }
                    let (_, back) = by_3::$f::pullback(x, n);
                    assert_eq!(back(0.5), back(0.5));
                }
            }
        }
    )*};
}
same!(0: for_exclusive for_untyped for_inclusive for_rev for_rev_inclusive for_steps while_with_effect endless breaks nested
    labels carried outside branches linear in_a_loop);
// `x.sin()` is the same in all iterations: it is pulled back once, or once per segment, and the terms add up in another order.
same!(4: while_loop);

// ---- how often what runs

thread_local! { static RUNS: Cell<usize> = const { Cell::new(0) }; }

/// Counts a run of its caller.
fn count() {
    RUNS.set(RUNS.get() + 1);
}

fn runs<R>(f: impl FnOnce() -> R) -> (R, usize) {
    let before = RUNS.get();
    let out = f();
    (out, RUNS.get() - before)
}

#[differentiable]
fn layer(x: f64) -> f64 {
    count();
    x.sin() * x.exp()
}

fn layer_slope(x: f64) -> f64 {
    x.exp() * (x.sin() + x.cos())
}

#[differentiable]
fn kept(x: f64) -> f64 {
    layer(layer(x))
}

#[differentiable]
fn two_layers(x: f64) -> f64 {
    checkpointed(layer, checkpointed(layer, x)) * x
}

#[test]
fn checkpointed_runs_again() {
    let ((y, back), forward) = runs(|| kept::pullback(0.3));
    assert_eq!((forward, runs(|| back(1.0)).1), (2, 0));
    let expected = layer_slope(layer(0.3)) * layer_slope(0.3);
    support::assert_close(back(1.0).0, expected, 1e-14);

    let ((value, back), forward) = runs(|| two_layers::pullback(0.3));
    assert_eq!((value, forward), (y * 0.3, 2));
    for _ in 0..2 {
        let ((d,), again) = runs(|| back(1.0));
        assert_eq!(again, 2);
        support::assert_close(d, expected * 0.3 + y, 1e-14);
    }
    assert_eq!(runs(|| two_layers(0.3)).1, 2);
}

#[differentiable]
fn inner(x: f64) -> f64 {
    checkpointed(layer, x) * 2.0
}

#[differentiable]
fn outer(x: f64) -> f64 {
    checkpointed(inner, x) + 1.0
}

#[test]
fn checkpointed_nests() {
    let ((_, back), forward) = runs(|| outer::pullback(0.3));
    assert_eq!(forward, 1);
    // `inner` runs again, and in its own reverse sweep so does what it checkpoints.
    let ((d,), again) = runs(|| back(1.0));
    assert_eq!(again, 2);
    support::assert_close(d, 2.0 * layer_slope(0.3), 1e-14);
}

#[differentiable(checkpoint)]
fn whole(x: f64, n: usize) -> f64 {
    count();
    let mut s = x;
    for i in 0..n {
        if s > 1e3 {
            return s;
        }
        s = s * x + i as f64;
    }
    s
}

#[differentiable]
fn kept_whole(x: f64, n: usize) -> f64 {
    let mut s = x;
    for i in 0..n {
        if s > 1e3 {
            return s;
        }
        s = s * x + i as f64;
    }
    s
}

#[differentiable(checkpoint)]
fn borrows(v: &[f64], w: (f64, Vec<f64>), a: f64) -> f64 {
    count();
    let mut s = w.0;
    for i in 0..v.len() {
        s = (s * v[i]).sin() + w.1[i] * a;
    }
    s
}

#[differentiable]
fn calls_checkpointed(v: &[f64], a: f64) -> f64 {
    let mut s = a;
    for k in 0..2 {
        s = whole(s, k + 1) + whole(a, 2);
    }
    s * v[0]
}

#[differentiable(checkpoint)]
fn factorial_of(x: f64, n: u32) -> f64 {
    count();
    if n == 0 { x } else { factorial_of(x, n - 1) * (x + n as f64) }
}

#[test]
fn a_checkpointed_function_runs_again() {
    for (x, n) in [(1.5, 3), (2.5, 9), (0.5, 0)] {
        let ((y, back), forward) = runs(|| whole::pullback(x, n));
        assert_eq!((y, forward), (kept_whole(x, n), 1));
        for _ in 0..2 {
            let (d, again) = runs(|| back(1.0));
            assert_eq!((d, again), (kept_whole::gradient(x, n), 1));
        }
    }
    let v = [0.3, -0.8, 1.1];
    let w = (0.7, vec![1.0, 2.0, 3.0]);
    let ((y, back), forward) = runs(|| borrows::pullback(&v, w.clone(), 0.5));
    assert_eq!((y, forward), (borrows(&v, w.clone(), 0.5), 1));
    let ((dv, dw, da), again) = runs(|| back(1.0));
    assert_eq!(again, 1);
    let h = 1e-6;
    let slope = |f: &dyn Fn(f64) -> f64| (f(h) - f(-h)) / (2.0 * h);
    support::assert_close(da, slope(&|h| borrows(&v, w.clone(), 0.5 + h)), 1e-8);
    support::assert_close(dw.0, slope(&|h| borrows(&v, (w.0 + h, w.1.clone()), 0.5)), 1e-8);
    support::assert_close(dv[1], slope(&|h| borrows(&[v[0], v[1] + h, v[2]], w.clone(), 0.5)), 1e-8);

    let ((_, back), forward) = runs(|| calls_checkpointed::pullback(&v, 0.9));
    assert_eq!((forward, runs(|| back(1.0)).1), (4, 4));
    support::assert_close(back(1.0).1, slope(&|h| calls_checkpointed(&v, 0.9 + h)), 1e-7);

    let (x, n) = (0.5, 4);
    let (_, back) = factorial_of::pullback(x, n);
    support::assert_close(back(1.0).0, slope(&|h| factorial_of(x + h, n)), 1e-7);
}

// ---- in every place

#[differentiable]
fn step<T: Real>(p: (T, T)) -> (T, T) {
    (p.1.sin(), p.0 * p.1)
}

#[differentiable]
fn generic<T: Real>(x: T, v: &[T], n: usize) -> T {
    let mut p = (x, x * x);
    for i in 0..n {
        if i % 2 == 0 {
            p = checkpointed(step, p);
        } else {
            p = (checkpointed(T::cos, p.0), p.1);
        }
    }
    let mut s = p.0;
    #[checkpoint(every = n + 1)]
    for i in 0..v.len() {
        let q: (T, T) = step((s, v[i]));
        s = q.0 + q.1;
    }
    s
}

#[differentiable]
fn generic_kept<T: Real>(x: T, v: &[T], n: usize) -> T {
    let mut p = (x, x * x);
    for i in 0..n {
        if i % 2 == 0 {
            p = step(p);
        } else {
            p = (T::cos(p.0), p.1);
        }
    }
    let mut s = p.0;
    for i in 0..v.len() {
        let q: (T, T) = step((s, v[i]));
        s = q.0 + q.1;
    }
    s
}

fn norm(v: &[f64]) -> f64 {
    v.iter().map(|x| x * x).sum()
}

#[adjoint(norm)]
fn norm_adjoint(v: &[f64]) -> (f64, impl Fn(f64) -> (Vec<f64>,) + use<>) {
    let kept = v.to_vec();
    (norm(v), move |d| (kept.iter().map(|x| 2.0 * d * x).collect(),))
}

fn halved(v: Vec<f64>) -> Vec<f64> {
    count();
    v.into_iter().map(|x| x / 2.0).collect()
}

#[adjoint(halved)]
fn halved_adjoint(v: Vec<f64>) -> (Vec<f64>, impl Fn(Vec<f64>) -> (Vec<f64>,)) {
    (halved(v), |d| (halved(d),))
}

fn total(v: Vec<f64>) -> f64 {
    norm(&v)
}

#[adjoint(total)]
fn total_adjoint(v: Vec<f64>) -> (f64, impl Fn(f64) -> (Vec<f64>,)) {
    (norm(&v), move |d| (v.iter().map(|x| 2.0 * d * x).collect(),))
}

#[differentiable]
fn on_references(v: &[f64], x: f64) -> f64 {
    let w = [x, x * x];
    checkpointed(norm, v) * checkpointed(norm, &w)
}

#[differentiable]
fn on_owned(v: Vec<f64>) -> f64 {
    let h = checkpointed(halved, v);
    let h = checkpointed(halved, h);
    checkpointed(total, h)
}

#[test]
fn generic_functions_and_references() {
    let v = [0.3, 0.8, 1.2, -0.4, 0.1];
    for n in 0..5 {
        assert_eq!(generic::gradient(0.7, &v, n), generic_kept::gradient(0.7, &v, n));
        let v = v.map(|x| x as f32);
        assert_eq!(generic::gradient(0.7_f32, &v, n), generic_kept::gradient(0.7_f32, &v, n));
    }
    let (dv, dx) = on_references::gradient(&[3.0, 1.0], 2.0);
    assert_eq!((dv, dx), (vec![6.0 * 20.0, 2.0 * 20.0], 10.0 * (2.0 * 2.0 + 4.0 * 8.0)));
    assert_eq!(on_owned::gradient(vec![16.0, -4.0]), (vec![2.0 * 16.0 / 16.0, -2.0 * 4.0 / 16.0],));
}

#[test]
fn closures() {
    let (n, scale) = (9, 0.5);
    let f = |x: f64| {
        let mut s = x;
        for i in 0..n {
            s = (s * x).sin() + scale * i as f64;
        }
        s
    };
    let d = gradient!(
        |x: f64| {
            let mut s = x;
            #[checkpoint(every = 4)]
            for i in 0..n {
                s = (s * x).sin() + scale * i as f64;
            }
            s
        },
        0.8
    );
    support::assert_close(d.0, (f(0.8 + 1e-6) - f(0.8 - 1e-6)) / 2e-6, 1e-8);
    assert_eq!(gradient!(|x: f64| checkpointed(layer, x) * hook(x, |d| d * n as f64), 0.3).0, {
        layer_slope(0.3) * 0.3 + layer(0.3) * 9.0
    });
    assert_eq!(gradient!(|a, b| hook(a, |d: f64| -d) * b, 2.0, 3.0), (-3.0, 2.0));
}

// ---- hooks

#[differentiable]
fn negated(a: f64, b: f64) -> f64 {
    hook(a, |d| -d) * b
}

#[differentiable]
fn clipped(x: f64, limit: f64) -> f64 {
    let mut s = x;
    for i in 0..3 {
        let bound = limit * (i + 1) as f64;
        // The method needs the closure's parameter to have a type.
        s = zygote::hook(s * s, |d| d.clamp(-bound, bound));
    }
    if s > 2.0 {
        hook(s, |d| {
            let twice = 2.0 * d;
            twice
        })
    } else {
        s
    }
}

#[differentiable]
fn on_slice(v: &[f64], w: [f64; 2]) -> f64 {
    let u = hook(v, |d| d.into_iter().map(f64::abs).collect());
    let w = hook(w, |[a, b]| [b, a]);
    u[0] * w[0] - u[1] * w[1]
}

#[differentiable]
fn on_number_behind_reference(x: &f64, n: u8) -> f64 {
    let y = hook(x, |d| d + 1.0);
    hook(n, |()| ());
    *y * *y
}

#[test]
fn wengert_lists_show_them() {
    let lines = [
        "two_layers(x: f64) -> f64",
        "y1 = checkpointed layer(x)",
        "y2 = checkpointed layer(y1)",
        "y3 = y2 * x",
        "return y3",
    ];
    assert_eq!(two_layers::WENGERT.lines().map(str::trim).collect::<Vec<_>>(), lines);
    assert!(negated::WENGERT.contains("y1 = hook(a, |d| -d)"), "{}", negated::WENGERT);
}

#[test]
fn hooks_transform_cotangents() {
    assert_eq!(negated(2.0, 3.0), 6.0);
    assert_eq!(negated::gradient(2.0, 3.0), (-3.0, 2.0));
    let clip = |d: f64, bound: f64| d.clamp(-bound, bound);
    for (x, limit) in [(1.1_f64, 0.7), (0.9, 10.0), (2.0, 1.0)] {
        let (s1, s2) = (x * x, x.powi(4));
        let last = if s2 * s2 > 2.0 { 2.0 } else { 1.0 };
        let d = clip(last, 3.0 * limit);
        let d = clip(d * 2.0 * s2, 2.0 * limit);
        let d = clip(d * 2.0 * s1, limit) * 2.0 * x;
        support::assert_close(clipped::gradient(x, limit).0, d, 1e-14);
        assert_eq!(clipped::gradient(x, limit).1, 0.0, "what a hook mentions is a constant");
        assert_eq!(clipped(x, limit), x.powi(2).powi(2).powi(2));
    }
    assert_eq!(on_slice::gradient(&[3.0, 5.0], [7.0, 11.0]), (vec![7.0, 11.0], [-5.0, 3.0]));
    assert_eq!(on_number_behind_reference::gradient(&3.0, 1), (7.0, ()));
}
