#[path = "../harness.rs"]
mod harness;
use harness::*;
use zygote::prelude::*;

const N: usize = 32;
const STEPS: usize = 25;

/// The Brusselator on a torus, explicit Euler; the misfit of the first species.
#[differentiable]
fn misfit(u0: &[f64], v0: &[f64], a: f64, b: f64, alpha: f64, #[constant] target: &[f64]) -> f64 {
    let dt = 0.01;
    let (mut u, mut v) = (u0.to_vec(), v0.to_vec());
    for _ in 0..STEPS {
        let mut next_u = vec![0.0; N * N];
        let mut next_v = vec![0.0; N * N];
        for i in 0..N {
            let (up, down) = ((i + N - 1) % N, (i + 1) % N);
            for j in 0..N {
                let (left, right) = ((j + N - 1) % N, (j + 1) % N);
                let k = i * N + j;
                let laplacian =
                    |w: &[f64]| w[up * N + j] + w[down * N + j] + w[i * N + left] + w[i * N + right] - 4.0 * w[k];
                let uuv = u[k] * u[k] * v[k];
                next_u[k] = u[k] + dt * (a + uuv - (b + 1.0) * u[k] + alpha * laplacian(&u));
                next_v[k] = v[k] + dt * (b * u[k] - uuv + alpha * laplacian(&v));
            }
        }
        u = next_u;
        v = next_v;
    }
    let mut sum = 0.0;
    for k in 0..N * N {
        sum += (u[k] - target[k]).powi(2);
    }
    sum
}

fn laplacian(w: &[f64], out: &mut [f64]) {
    for i in 0..N {
        let row = |i: usize| &w[(i % N) * N..(i % N) * N + N];
        let (up, mid, down) = (row(i + N - 1), row(i), row(i + 1));
        let out = &mut out[i * N..(i + 1) * N];
        out[0] = up[0] + down[0] + mid[N - 1] + mid[1] - 4.0 * mid[0];
        for j in 1..N - 1 {
            out[j] = up[j] + down[j] + mid[j - 1] + mid[j + 1] - 4.0 * mid[j];
        }
        out[N - 1] = up[N - 1] + down[N - 1] + mid[N - 2] + mid[0] - 4.0 * mid[N - 1];
    }
}

/// Keeps the states; the Laplacian is symmetric, and its product with the cotangents gives the slope of alpha.
fn hand(u0: &[f64], v0: &[f64], a: f64, b: f64, alpha: f64, target: &[f64]) -> (f64, Vec<f64>) {
    let dt = 0.01;
    let n = N * N;
    let mut us = vec![0.0; (STEPS + 1) * n];
    let mut vs = vec![0.0; (STEPS + 1) * n];
    us[..n].copy_from_slice(u0);
    vs[..n].copy_from_slice(v0);
    let (mut lu, mut lv) = (vec![0.0; n], vec![0.0; n]);
    for t in 0..STEPS {
        let (u, nu) = us[t * n..(t + 2) * n].split_at_mut(n);
        let (v, nv) = vs[t * n..(t + 2) * n].split_at_mut(n);
        laplacian(u, &mut lu);
        laplacian(v, &mut lv);
        for k in 0..n {
            let uuv = u[k] * u[k] * v[k];
            nu[k] = u[k] + dt * (a + uuv - (b + 1.0) * u[k] + alpha * lu[k]);
            nv[k] = v[k] + dt * (b * u[k] - uuv + alpha * lv[k]);
        }
    }
    let mut sum = 0.0;
    let (mut p, mut q) = (vec![0.0; n], vec![0.0; n]);
    let last = &us[STEPS * n..];
    for k in 0..n {
        let d = last[k] - target[k];
        sum += d * d;
        p[k] = 2.0 * d;
    }
    // By cell, so that the sums are vectors.
    let mut da = vec![0.0; n];
    let mut db = vec![0.0; n];
    let mut dalpha = vec![0.0; n];
    for t in (0..STEPS).rev() {
        let (u, v) = (&us[t * n..(t + 1) * n], &vs[t * n..(t + 1) * n]);
        laplacian(&p, &mut lu);
        laplacian(&q, &mut lv);
        let (lu, lv, p, q) = (&lu[..n], &lv[..n], &mut p[..n], &mut q[..n]);
        let (da, db, dalpha) = (&mut da[..n], &mut db[..n], &mut dalpha[..n]);
        for k in 0..n {
            let (pk, qk) = (p[k], q[k]);
            da[k] += pk;
            db[k] += (qk - pk) * u[k];
            dalpha[k] += lu[k] * u[k] + lv[k] * v[k];
            let d = dt * (pk - qk);
            p[k] = pk + 2.0 * d * u[k] * v[k] + dt * (alpha * lu[k] - (b + 1.0) * pk + b * qk);
            q[k] = qk + d * u[k] * u[k] + dt * alpha * lv[k];
        }
    }
    p.extend(q);
    p.extend([da, db, dalpha].map(|d| dt * d.iter().sum::<f64>()));
    (sum, p)
}

fn main() {
    let (u0, v0) = (numbers(N * N, 0.5, 1.5), numbers(N * N + 1, 1.5, 2.5)[1..].to_vec());
    let target = numbers(N * N + 2, 0.5, 1.5)[2..].to_vec();
    let (a, b, alpha) = (1.0, 1.7, 0.8);
    run(
        "brusselator",
        || misfit(&u0, &v0, a, b, alpha, &target),
        || {
            let (v, (mut g, dv, a, b, alpha, ())) = misfit::value_and_gradient(&u0, &v0, a, b, alpha, &target);
            g.extend(dv);
            g.extend([a, b, alpha]);
            (v, g)
        },
        || hand(&u0, &v0, a, b, alpha, &target),
    );
}
