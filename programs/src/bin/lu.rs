#[path = "../harness.rs"]
mod harness;
use harness::*;
use zygote::prelude::*;

const N: usize = 50;

/// Gaussian elimination with partial pivoting, in place, and the misfit of the solution.
#[differentiable]
fn misfit(a: &[f64], b: &[f64], #[constant] target: &[f64]) -> f64 {
    let n = b.len();
    let mut lu = a.to_vec();
    let mut x = b.to_vec();
    for k in 0..n {
        let mut p = k;
        for i in k + 1..n {
            if lu[i * n + k].abs() > lu[p * n + k].abs() {
                p = i;
            }
        }
        if p != k {
            for j in 0..n {
                lu.swap(k * n + j, p * n + j);
            }
            x.swap(k, p);
        }
        let pivot = lu[k * n + k];
        for i in k + 1..n {
            let m = lu[i * n + k] / pivot;
            lu[i * n + k] = m;
            for j in k + 1..n {
                lu[i * n + j] -= m * lu[k * n + j];
            }
            x[i] -= m * x[k];
        }
    }
    for i in (0..n).rev() {
        let mut s = x[i];
        for j in i + 1..n {
            s -= lu[i * n + j] * x[j];
        }
        x[i] = s / lu[i * n + i];
    }
    let mut sum = 0.0;
    for i in 0..n {
        sum += (x[i] - target[i]).powi(2);
    }
    sum
}

/// The adjoint of the elimination itself, by rows. (That of the solution, A' λ = dx, would be two triangular solves in place of it.)
/// Row k is final when it is used, so that nothing is kept but the factors, the eliminated b, and the permutation.
fn hand(a: &[f64], b: &[f64], target: &[f64]) -> (f64, Vec<f64>) {
    let n = b.len();
    let mut lu = a.to_vec();
    let mut y = b.to_vec();
    let mut swaps = vec![0; n];
    for k in 0..n {
        let mut p = k;
        for i in k + 1..n {
            if lu[i * n + k].abs() > lu[p * n + k].abs() {
                p = i;
            }
        }
        swaps[k] = p;
        if p != k {
            let (head, tail) = lu.split_at_mut(p * n);
            head[k * n..(k + 1) * n].swap_with_slice(&mut tail[..n]);
            y.swap(k, p);
        }
        let (head, tail) = lu.split_at_mut((k + 1) * n);
        let row = &head[k * n..];
        let yk = y[k];
        for (i, other) in tail.chunks_exact_mut(n).enumerate() {
            let m = other[k] / row[k];
            other[k] = m;
            for (o, r) in other[k + 1..].iter_mut().zip(&row[k + 1..]) {
                *o -= m * r;
            }
            y[k + 1 + i] -= m * yk;
        }
    }
    let mut x = y.clone();
    for i in (0..n).rev() {
        let row = &lu[i * n..(i + 1) * n];
        let mut s = x[i];
        for (r, x) in row[i + 1..].iter().zip(&x[i + 1..]) {
            s -= r * x;
        }
        x[i] = s / row[i];
    }
    let mut sum = 0.0;
    let mut dx = vec![0.0; n];
    for i in 0..n {
        let d = x[i] - target[i];
        sum += d * d;
        dx[i] = 2.0 * d;
    }
    let mut g = vec![0.0; n * n];
    for i in 0..n {
        let ds = dx[i] / lu[i * n + i];
        g[i * n + i] = -ds * x[i];
        dx[i] = ds;
        for j in i + 1..n {
            g[i * n + j] = -ds * x[j];
            dx[j] -= ds * lu[i * n + j];
        }
    }
    let mut dy = dx;
    for k in (0..n).rev() {
        let row = &lu[k * n..(k + 1) * n];
        let inv = 1.0 / row[k];
        let (head, tail) = g.split_at_mut((k + 1) * n);
        let grow = &mut head[k * n..];
        let (mut dyk, mut dpivot) = (dy[k], grow[k]);
        for (i, other) in tail.chunks_exact_mut(n).enumerate() {
            let i = k + 1 + i;
            let m = lu[i * n + k];
            let mut dm = other[k] - dy[i] * y[k];
            dyk -= m * dy[i];
            for ((o, r), gr) in other[k + 1..].iter().zip(&row[k + 1..]).zip(&mut grow[k + 1..]) {
                dm -= o * r;
                *gr -= m * o;
            }
            other[k] = dm * inv;
            dpivot -= dm * inv * m;
        }
        dy[k] = dyk;
        grow[k] = dpivot;
        let p = swaps[k];
        if p != k {
            for m in [&mut g, &mut lu] {
                let (head, tail) = m.split_at_mut(p * n);
                head[k * n..(k + 1) * n].swap_with_slice(&mut tail[..n]);
            }
            dy.swap(k, p);
        }
    }
    g.extend(dy);
    (sum, g)
}

fn main() {
    let a = numbers(N * N, -1.0, 1.0);
    let b = numbers(N + 1, -1.0, 1.0)[1..].to_vec();
    let target = numbers(N, -1.0, 1.0);
    run(
        "lu",
        || misfit(&a, &b, &target),
        || {
            let (v, (mut a, b, ())) = misfit::value_and_gradient(&a, &b, &target);
            a.extend(b);
            (v, a)
        },
        || hand(&a, &b, &target),
    );
}
