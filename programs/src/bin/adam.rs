#[path = "../harness.rs"]
mod harness;
use harness::*;
use zygote::prelude::*;

const N: usize = 30;
const STEPS: usize = 40;

/// What a run of Adam on a quadratic leaves, as a function of its start and its settings.
#[differentiable]
fn meta_loss(x0: &[f64], lr: f64, beta1: f64, beta2: f64, #[constant] a: &[f64], #[constant] b: &[f64]) -> f64 {
    let n = x0.len();
    let mut x = x0.to_vec();
    let mut m = vec![0.0; n];
    let mut v = vec![0.0; n];
    for t in 1..=STEPS {
        let c1 = 1.0 - beta1.powi(t as i32);
        let c2 = 1.0 - beta2.powi(t as i32);
        let mut g = vec![0.0; n];
        for i in 0..n {
            let mut s = -b[i];
            for j in 0..n {
                s += a[i * n + j] * x[j];
            }
            g[i] = s;
        }
        for i in 0..n {
            m[i] = beta1 * m[i] + (1.0 - beta1) * g[i];
            v[i] = beta2 * v[i] + (1.0 - beta2) * g[i] * g[i];
            x[i] -= lr * (m[i] / c1) / ((v[i] / c2).sqrt() + 1e-8);
        }
    }
    let mut loss = 0.0;
    for i in 0..n {
        let mut s = 0.0;
        for j in 0..n {
            s += a[i * n + j] * x[j];
        }
        loss += (0.5 * s - b[i]) * x[i];
    }
    loss
}

/// Keeps gradients and moments of every step.
fn hand(x0: &[f64], lr: f64, beta1: f64, beta2: f64, a: &[f64], b: &[f64]) -> (f64, Vec<f64>) {
    let n = x0.len();
    let mut x = x0.to_vec();
    let mut gs = vec![0.0; STEPS * n];
    let mut ms = vec![0.0; (STEPS + 1) * n];
    let mut vs = vec![0.0; (STEPS + 1) * n];
    for t in 0..STEPS {
        let (c1, c2) = (1.0 - beta1.powi(t as i32 + 1), 1.0 - beta2.powi(t as i32 + 1));
        let g = &mut gs[t * n..(t + 1) * n];
        for (i, row) in a.chunks_exact(n).enumerate() {
            let mut s = -b[i];
            for (a, x) in row.iter().zip(&x) {
                s += a * x;
            }
            g[i] = s;
        }
        let (m, m1) = ms[t * n..(t + 2) * n].split_at_mut(n);
        let (v, v1) = vs[t * n..(t + 2) * n].split_at_mut(n);
        let x = &mut x[..n];
        for i in 0..n {
            m1[i] = beta1 * m[i] + (1.0 - beta1) * g[i];
            v1[i] = beta2 * v[i] + (1.0 - beta2) * g[i] * g[i];
            x[i] -= lr * (m1[i] / c1) / ((v1[i] / c2).sqrt() + 1e-8);
        }
    }
    let mut loss = 0.0;
    let mut dx = vec![0.0; n];
    for (i, row) in a.chunks_exact(n).enumerate() {
        let mut s = 0.0;
        for (a, x) in row.iter().zip(&x) {
            s += a * x;
        }
        loss += (0.5 * s - b[i]) * x[i];
        dx[i] += 0.5 * s - b[i];
        let h = 0.5 * x[i];
        for (a, d) in row.iter().zip(&mut dx) {
            *d += h * a;
        }
    }
    let (mut dm, mut dv) = (vec![0.0; n], vec![0.0; n]);
    let mut dg = vec![0.0; n];
    let (mut dlr, mut dbeta1, mut dbeta2) = (0.0, 0.0, 0.0);
    for t in (0..STEPS).rev() {
        let k = t as i32 + 1;
        let (c1, c2) = (1.0 - beta1.powi(k), 1.0 - beta2.powi(k));
        let (w1, w2) = (1.0 / c1, 1.0 / c2);
        let g = &gs[t * n..(t + 1) * n];
        let (m, m1) = ms[t * n..(t + 2) * n].split_at(n);
        let (v, v1) = vs[t * n..(t + 2) * n].split_at(n);
        let (dx, dm, dv, dg) = (&mut dx[..n], &mut dm[..n], &mut dv[..n], &mut dg[..n]);
        let (mut dc1, mut dc2) = (0.0, 0.0);
        for i in 0..n {
            let root = (v1[i] * w2).sqrt();
            let inv = 1.0 / (root + 1e-8);
            let mhat = m1[i] * w1;
            let step = mhat * inv;
            dlr -= dx[i] * step;
            let d = -lr * dx[i] * inv;
            let dmhat = d * w1;
            dc1 -= dmhat * mhat;
            let droot = -d * step;
            let dvhat = 0.5 * droot / root * w2;
            dc2 -= dvhat * v1[i] * w2;
            let a = dm[i] + dmhat;
            let b = dv[i] + dvhat;
            dbeta1 += a * (m[i] - g[i]);
            dbeta2 += b * (v[i] - g[i] * g[i]);
            dg[i] = a * (1.0 - beta1) + 2.0 * b * (1.0 - beta2) * g[i];
            dm[i] = a * beta1;
            dv[i] = b * beta2;
        }
        dbeta1 -= dc1 * k as f64 * beta1.powi(k - 1);
        dbeta2 -= dc2 * k as f64 * beta2.powi(k - 1);
        for (row, g) in a.chunks_exact(n).zip(&*dg) {
            for (a, d) in row.iter().zip(&mut *dx) {
                *d += g * a;
            }
        }
    }
    dx.extend([dlr, dbeta1, dbeta2]);
    (loss, dx)
}

fn main() {
    let x0 = numbers(N, -1.0, 1.0);
    let b = numbers(N + 1, -1.0, 1.0)[1..].to_vec();
    let q = numbers(N * N, -1.0, 1.0);
    let mut a = vec![0.0; N * N];
    for i in 0..N {
        for j in 0..N {
            a[i * N + j] = (0..N).map(|k| q[i * N + k] * q[j * N + k]).sum::<f64>() / N as f64;
        }
        a[i * N + i] += 0.1;
    }
    run(
        "adam",
        || meta_loss(&x0, 0.05, 0.9, 0.99, &a, &b),
        || {
            let (v, (mut g, lr, b1, b2, ..)) = meta_loss::value_and_gradient(&x0, 0.05, 0.9, 0.99, &a, &b);
            g.extend([lr, b1, b2]);
            (v, g)
        },
        || hand(&x0, 0.05, 0.9, 0.99, &a, &b),
    );
}
