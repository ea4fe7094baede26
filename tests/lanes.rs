//! Loops whose sums run in lanes, and loops that hand on what they store: at all small sizes, against closed forms and differences.
#![allow(missing_docs, unreachable_pub)]

use zygote::prelude::*;

/// |a b|²
#[differentiable]
fn product(a: &[f64], b: &[f64], n: usize) -> f64 {
    let mut c = vec![0.0; n * n];
    for i in 0..n {
        for k in 0..n {
            for j in 0..n {
                c[i * n + j] += a[i * n + k] * b[k * n + j];
            }
        }
    }
    let mut s = 0.0;
    for i in 0..n * n {
        s += c[i] * c[i];
    }
    s
}

/// The same of rows, in single precision.
#[differentiable]
fn rows(a: &[Vec<f32>], b: &[Vec<f32>], lo: usize, hi: usize) -> f32 {
    let mut s = 0.0;
    let mut c = vec![vec![0.0; hi]; a.len()];
    for i in 0..a.len() {
        for k in 0..b.len() {
            for j in lo..hi {
                c[i][j] += a[i][k] * b[k][j - lo];
            }
        }
    }
    for row in &c {
        for v in row {
            s += v * v;
        }
    }
    s
}

/// |L x|², L lower triangular and packed by columns.
#[differentiable]
fn triangular(l: &[f64], x: &[f64], offset: usize) -> f64 {
    let mut y = vec![0.0; x.len()];
    let mut next = offset;
    for i in 0..x.len() {
        for j in i + 1..x.len() {
            y[j] += l[next] * x[i];
            next += 1;
        }
    }
    let mut s = 0.0;
    for v in &y {
        s += v * v;
    }
    s
}

/// A scalar that all iterations read.
#[differentiable]
fn scaled(x: &[f64], y: &[f64], by: &f64) -> f64 {
    let mut z = vec![0.0; x.len()];
    for i in 0..x.len() {
        z[i] += by * (x[i] + y[i]) * x[i];
    }
    let mut s = 0.0;
    for i in 0..z.len() {
        s += z[i] * z[i];
    }
    s
}

#[differentiable]
fn upwards(x: &[f64], lo: usize) -> f64 {
    let mut v = x.to_vec();
    for i in lo..v.len() {
        v[i] = 0.5 * v[i] + v[i - lo] * v[i - 1].sin();
    }
    for i in 2..v.len() {
        v[i] += v[i - 1] * v[i - 2];
    }
    let mut s = 0.0;
    for i in 0..v.len() {
        s += v[i] * v[i];
    }
    s
}

#[differentiable]
fn downwards(x: &[f64]) -> f64 {
    let mut v = x.to_vec();
    for i in (0..v.len().max(1) - 1).rev() {
        v[i] -= 0.5 * v[i + 1].sin();
        v[i] *= v[i + 1].cos();
    }
    let mut s = 0.0;
    for i in 0..v.len() {
        s += v[i] * v[i].cos();
    }
    s
}

/// What is handed on is changed again, by the next iteration or under another index.
#[differentiable]
fn changed_again(x: &[f64], ahead: usize) -> f64 {
    let mut v = x.to_vec();
    for i in 1..v.len() {
        v[i - 1] = 0.5 * v[i - 1] + x[0];
        v[i] = v[i] * v[i - 1];
    }
    for i in 1..v.len().max(ahead + 1) - ahead {
        v[i] = v[i] + 0.3 * v[i - 1].sin();
        v[i + ahead] *= 1.5;
    }
    let mut s = 0.0;
    for i in 0..v.len() {
        s += v[i] * v[i];
    }
    s
}

/// An array under two indices, and a sum.
#[differentiable]
fn shifted(x: &[f64], by: &f64, ahead: usize) -> f64 {
    let n = x.len().max(ahead) - ahead;
    let mut z = vec![0.0; n];
    for i in 0..n {
        z[i] += by * x[i] * x[i + ahead];
    }
    let mut s = 0.0;
    for i in 0..=n.max(1) - 1 {
        s += if i < n { z[i] * z[i] } else { 0.0 };
    }
    s
}

/// Ranges that include their ends.
#[differentiable]
fn inclusive(x: &[f64], w: &[f64]) -> f64 {
    let mut v = x.to_vec();
    for n in (1..x.len()).rev() {
        for i in 0..=n - 1 {
            v[i] = w[0] * v[i + 1] + (1.0 - w[1]) * v[i];
        }
    }
    let mut s = 0.0;
    for i in 1..=x.len().max(1) - 1 {
        s += v[i] * x[i - 1];
    }
    s + v.first().copied().unwrap_or(0.0)
}

fn numbers(n: usize, from: usize) -> Vec<f64> {
    (from..from + n).map(|k| 1.2 * (k as f64 * 0.7).sin() + 0.1).collect()
}

/// Against central differences, each entry.
fn agrees(name: &str, x: &[f64], gradient: &[f64], f: impl Fn(&[f64]) -> f64) {
    assert_eq!(x.len(), gradient.len(), "{name}");
    let h = 1e-5;
    for k in 0..x.len() {
        let at = |d: f64| {
            let mut x = x.to_vec();
            x[k] += d;
            f(&x)
        };
        let slope = (at(h) - at(-h)) / (2.0 * h);
        let n = x.len();
        assert!((gradient[k] - slope).abs() < 1e-6 * (1.0 + slope.abs()), "{name} {k} of {n}: {} {slope}", gradient[k]);
    }
}

#[test]
fn products_of_all_sizes() {
    for n in 0..11 {
        let (a, b) = (numbers(n * n, 0), numbers(n * n, 100));
        let (da, db, ()) = product::gradient(&a, &b, n);
        // 2 a b bᵀ and 2 aᵀ a b
        let times = |x: &dyn Fn(usize, usize) -> f64, y: &dyn Fn(usize, usize) -> f64| -> Vec<f64> {
            (0..n * n).map(|at| (0..n).map(|k| x(at / n, k) * y(k, at % n)).sum()).collect()
        };
        let c = times(&|i, k| a[i * n + k], &|k, j| b[k * n + j]);
        let wanted = [
            times(&|i, j| 2.0 * c[i * n + j], &|j, k| b[k * n + j]),
            times(&|k, i| 2.0 * a[i * n + k], &|i, j| c[i * n + j]),
        ];
        for (found, wanted) in [da, db].iter().zip(&wanted) {
            for (x, y) in found.iter().zip(wanted) {
                assert!((x - y).abs() < 1e-10, "{n}: {x} {y}");
            }
        }
    }
}

#[test]
fn rows_of_a_part() {
    for (lo, hi) in [(0, 0), (0, 1), (2, 9), (3, 2), (1, 6)] {
        let part = |n, from| numbers(n, from).into_iter().map(|v| v as f32).collect::<Vec<f32>>();
        let a: Vec<_> = (0..2).map(|k| part(3, k)).collect();
        let b: Vec<_> = (0..3).map(|k| part(hi.max(lo) - lo, 7 * k)).collect();
        let (da, db, (), ()) = rows::gradient(&a, &b, lo, hi);
        let c = |i: usize, j: usize| (0..3).map(|k| a[i][k] * b[k][j]).sum::<f32>();
        for (i, row) in da.iter().enumerate() {
            for (k, d) in row.iter().enumerate() {
                let wanted: f32 = (0..b[k].len()).map(|j| 2.0 * c(i, j) * b[k][j]).sum();
                assert!((d - wanted).abs() < 1e-4, "{d} {wanted}");
            }
        }
        for (k, row) in db.iter().enumerate() {
            for (j, d) in row.iter().enumerate() {
                let wanted: f32 = (0..2).map(|i| 2.0 * c(i, j) * a[i][k]).sum();
                assert!((d - wanted).abs() < 1e-4, "{d} {wanted}");
            }
        }
    }
}

#[test]
fn triangles_and_scalars() {
    for n in 0..9_usize {
        let (l, x) = (numbers(n * n.saturating_sub(1) / 2 + 2, 3), numbers(n, 40));
        for offset in 0..3 {
            let (dl, dx, ()) = triangular::gradient(&l, &x, offset);
            agrees("triangle", &l, &dl, |l| triangular(l, &x, offset));
            agrees("vector", &x, &dx, |x| triangular(&l, x, offset));
        }
        let (y, by) = (numbers(n, 60), 0.7);
        let (dx, dy, dby) = scaled::gradient(&x, &y, &by);
        agrees("scaled", &x, &dx, |x| scaled(x, &y, &by));
        agrees("also scaled", &y, &dy, |y| scaled(&x, y, &by));
        agrees("scale", &[by], &[dby], |by| scaled(&x, &y, &by[0]));
    }
}

#[test]
fn what_is_handed_on() {
    for n in 0..8 {
        let x = numbers(n, 11);
        for lo in 1..4 {
            let (y, (dx, ())) = upwards::value_and_gradient(&x, lo);
            assert_eq!(y.to_bits(), upwards(&x, lo).to_bits());
            agrees("upwards", &x, &dx, |x| upwards(x, lo));
        }
        for ahead in 0..3 {
            let (y, (dx, ())) = changed_again::value_and_gradient(&x, ahead);
            assert_eq!(y.to_bits(), changed_again(&x, ahead).to_bits());
            agrees("changed again", &x, &dx, |x| changed_again(x, ahead));
            let by = 0.9;
            let (dx, dby, ()) = shifted::gradient(&x, &by, ahead);
            agrees("shifted", &x, &dx, |x| shifted(x, &by, ahead));
            agrees("by", &[by], &[dby], |by| shifted(&x, &by[0], ahead));
        }
        let w = [0.6, 0.3];
        let (y, (dx, dw)) = inclusive::value_and_gradient(&x, &w);
        assert_eq!(y.to_bits(), inclusive(&x, &w).to_bits());
        agrees("inclusive", &x, &dx, |x| inclusive(x, &w));
        agrees("weights", &w, &dw, |w| inclusive(&x, w));
        let (y, (dx,)) = downwards::value_and_gradient(&x);
        assert_eq!(y.to_bits(), downwards(&x).to_bits());
        agrees("downwards", &x, &dx, downwards);
    }
}
