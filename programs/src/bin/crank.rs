#[path = "../harness.rs"]
mod harness;
use harness::*;
use zygote::prelude::*;

const NODES: usize = 200;
const STEPS: usize = 100;

/// Thomas algorithm; the result is left in `d`, `work` is scratch.
#[differentiable]
fn thomas(a: &[f64], b: &[f64], c: &[f64], d: &mut [f64], work: &mut [f64]) {
    let n = b.len();
    work[0] = c[0] / b[0];
    d[0] /= b[0];
    for i in 1..n {
        let m = b[i] - a[i] * work[i - 1];
        work[i] = c[i] / m;
        d[i] = (d[i] - a[i] * d[i - 1]) / m;
    }
    for i in (0..n - 1).rev() {
        d[i] -= work[i] * d[i + 1];
    }
}

/// European call by Crank–Nicolson on prices 0..4 strikes.
#[differentiable]
fn call(spot: f64, strike: f64, rate: f64, sigma: f64, maturity: f64) -> f64 {
    let n = NODES;
    let dt = maturity / STEPS as f64;
    let ds = 400.0 / n as f64;
    let (mut a, mut b, mut c) = (vec![0.0; n + 1], vec![1.0; n + 1], vec![0.0; n + 1]);
    for j in 1..n {
        let k = j as f64;
        let (d2, d1) = (0.25 * dt * sigma * sigma * k * k, 0.25 * dt * rate * k);
        a[j] = -(d2 - d1);
        b[j] = 1.0 + 2.0 * d2 + 0.5 * dt * rate;
        c[j] = -(d2 + d1);
    }
    let mut v: Vec<f64> = (0..=n).map(|j| (j as f64 * ds - strike).max(0.0)).collect();
    let mut rhs = vec![0.0; n + 1];
    let mut work = vec![0.0; n + 1];
    for t in 1..=STEPS {
        for j in 1..n {
            rhs[j] = -a[j] * v[j - 1] + (2.0 - b[j]) * v[j] - c[j] * v[j + 1];
        }
        rhs[0] = 0.0;
        rhs[n] = 400.0 - strike * (-rate * dt * t as f64).exp();
        thomas(&a, &b, &c, &mut rhs, &mut work);
        v.copy_from_slice(&rhs);
    }
    let place = spot / ds;
    let j = place as usize;
    let w = place - j as f64;
    (1.0 - w) * v[j] + w * v[j + 1]
}

/// The adjoint of a solve is a solve with the transposed matrix (by the same factors); the matrix gets -λ xᵀ.
fn hand(spot: f64, strike: f64, rate: f64, sigma: f64, maturity: f64) -> (f64, [f64; 5]) {
    const N: usize = NODES;
    const M: usize = N + 1;
    let dt = maturity / STEPS as f64;
    let ds = 400.0 / N as f64;
    let (mut a, mut b, mut c) = ([0.0; M], [1.0; M], [0.0; M]);
    for j in 1..N {
        let k = j as f64;
        let (d2, d1) = (0.25 * dt * sigma * sigma * k * k, 0.25 * dt * rate * k);
        a[j] = -(d2 - d1);
        b[j] = 1.0 + 2.0 * d2 + 0.5 * dt * rate;
        c[j] = -(d2 + d1);
    }
    let mut vs = vec![0.0; (STEPS + 1) * M];
    for j in 0..M {
        vs[j] = (j as f64 * ds - strike).max(0.0);
    }
    let (mut work, mut inv) = ([0.0; M], [0.0; M]);
    for t in 1..=STEPS {
        let (v, d) = vs.split_at_mut(t * M);
        let (v, d) = (&v[(t - 1) * M..][..M], &mut d[..M]);
        d[0] = 0.0;
        work[0] = c[0];
        inv[0] = 1.0;
        for i in 1..N {
            let m = 1.0 / (b[i] - a[i] * work[i - 1]);
            inv[i] = m;
            work[i] = c[i] * m;
            let rhs = -a[i] * v[i - 1] + (2.0 - b[i]) * v[i] - c[i] * v[i + 1];
            d[i] = (rhs - a[i] * d[i - 1]) * m;
        }
        d[N] = 400.0 - strike * (-rate * dt * t as f64).exp();
        inv[N] = 1.0;
        for i in (0..N).rev() {
            d[i] -= work[i] * d[i + 1];
        }
    }
    let place = spot / ds;
    let at = place as usize;
    let w = place - at as f64;
    let v = &vs[STEPS * M..];
    let value = (1.0 - w) * v[at] + w * v[at + 1];
    let dspot = (v[at + 1] - v[at]) / ds;
    let mut p = [0.0; M];
    p[at] = 1.0 - w;
    p[at + 1] = w;
    let (mut da, mut db, mut dc) = ([0.0; M], [0.0; M], [0.0; M]);
    let (mut dstrike, mut drate, mut ddt) = (0.0, 0.0, 0.0);
    for t in (1..=STEPS).rev() {
        // λ = A⁻ᵀ p: the transpose of the back substitution, then that of the elimination.
        for i in 0..N {
            p[i + 1] -= work[i] * p[i];
        }
        for i in (0..M).rev() {
            let next = if i + 1 < M { a[i + 1] * p[i + 1] } else { 0.0 };
            p[i] = (p[i] - next) * inv[i];
        }
        let (old, x) = (&vs[(t - 1) * M..][..M], &vs[t * M..][..M]);
        for j in 1..N {
            da[j] -= p[j] * (x[j - 1] + old[j - 1]);
            db[j] -= p[j] * (x[j] + old[j]);
            dc[j] -= p[j] * (x[j + 1] + old[j + 1]);
        }
        let e = (-rate * dt * t as f64).exp();
        dstrike -= p[N] * e;
        drate += p[N] * strike * e * dt * t as f64;
        ddt += p[N] * strike * e * rate * t as f64;
        let mut q = [0.0; M];
        q[0] = -a[1] * p[1];
        q[1] = (2.0 - b[1]) * p[1] - a[2] * p[2];
        for k in 2..N - 1 {
            q[k] = (2.0 - b[k]) * p[k] - a[k + 1] * p[k + 1] - c[k - 1] * p[k - 1];
        }
        q[N - 1] = (2.0 - b[N - 1]) * p[N - 1] - c[N - 2] * p[N - 2];
        q[N] = -c[N - 1] * p[N - 1];
        p = q;
    }
    for j in 0..M {
        if j as f64 * ds > strike {
            dstrike -= p[j];
        }
    }
    let mut dsigma = 0.0;
    for j in 1..N {
        let k = j as f64;
        let dd2 = 2.0 * db[j] - da[j] - dc[j];
        let dd1 = da[j] - dc[j];
        dsigma += dd2 * 0.5 * dt * sigma * k * k;
        drate += dd1 * 0.25 * dt * k + 0.5 * dt * db[j];
        ddt += dd2 * 0.25 * sigma * sigma * k * k + dd1 * 0.25 * rate * k + 0.5 * rate * db[j];
    }
    (value, [dspot, dstrike, drate, dsigma, ddt / STEPS as f64])
}

fn main() {
    let (s, k, r, v, t) = (101.3, 100.5, 0.03, 0.25, 1.5);
    run(
        "crank",
        || call(s, k, r, v, t),
        || {
            let (y, (a, b, c, d, e)) = call::value_and_gradient(s, k, r, v, t);
            (y, vec![a, b, c, d, e])
        },
        || {
            let (y, g) = hand(s, k, r, v, t);
            (y, g.to_vec())
        },
    );
}
