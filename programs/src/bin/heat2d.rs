#[path = "../harness.rs"]
mod harness;
use harness::*;
use zygote::prelude::*;

const N: usize = 64;
const STEPS: usize = 50;

/// Explicit heat equation, fixed boundary, misfit of the final temperature.
#[differentiable]
fn misfit(u0: &[f64], kappa: f64, #[constant] target: &[f64]) -> f64 {
    let dt = 0.1;
    let mut u = u0.to_vec();
    let mut next = u0.to_vec();
    for _ in 0..STEPS {
        for i in 1..N - 1 {
            for j in 1..N - 1 {
                let k = i * N + j;
                next[k] = u[k] + kappa * dt * (u[k - N] + u[k + N] + u[k - 1] + u[k + 1] - 4.0 * u[k]);
            }
        }
        std::mem::swap(&mut u, &mut next);
    }
    let mut sum = 0.0;
    for k in 0..N * N {
        let d = u[k] - target[k];
        sum += d * d;
    }
    sum
}

/// The Laplacian is symmetric on the inner cells, so that p · L u is u · L p: one read of the kept states per cell.
fn hand(u0: &[f64], kappa: f64, target: &[f64]) -> (f64, (Vec<f64>, f64)) {
    let dt = 0.1;
    let c = kappa * dt;
    let mut hist = vec![0.0; (STEPS + 1) * N * N];
    hist[..N * N].copy_from_slice(u0);
    for t in 0..STEPS {
        let (a, b) = hist.split_at_mut((t + 1) * N * N);
        let (u, next) = (&a[t * N * N..], &mut b[..N * N]);
        next[..N].copy_from_slice(&u0[..N]);
        next[N * N - N..].copy_from_slice(&u0[N * N - N..]);
        for i in 1..N - 1 {
            let (up, mid, down) = (&u[(i - 1) * N..i * N], &u[i * N..(i + 1) * N], &u[(i + 1) * N..(i + 2) * N]);
            let row = &mut next[i * N..(i + 1) * N];
            row[0] = mid[0];
            row[N - 1] = mid[N - 1];
            for j in 1..N - 1 {
                row[j] = mid[j] + c * (up[j] + down[j] + mid[j - 1] + mid[j + 1] - 4.0 * mid[j]);
            }
        }
    }
    let u = &hist[STEPS * N * N..];
    let mut p = vec![0.0; N * N];
    let mut sum = 0.0;
    for k in 0..N * N {
        let d = u[k] - target[k];
        sum += d * d;
        p[k] = 2.0 * d;
    }
    // The boundary apart; in p it is zero.
    let mut edge = vec![0.0; N * N];
    let mut grad = vec![0.0; N * N];
    for i in 0..N {
        for k in [i, (N - 1) * N + i, i * N, i * N + N - 1] {
            if p[k] != 0.0 {
                grad[k] = p[k];
                p[k] = 0.0;
            }
        }
    }
    let mut q = vec![0.0; N * N];
    let mut dk = [0.0; N];
    for t in (0..STEPS).rev() {
        for j in 1..N - 1 {
            edge[j] += p[N + j];
            edge[(N - 1) * N + j] += p[(N - 2) * N + j];
            edge[j * N] += p[j * N + 1];
            edge[j * N + N - 1] += p[j * N + N - 2];
        }
        let u = &hist[t * N * N..(t + 1) * N * N];
        for i in 1..N - 1 {
            let (up, mid, down) = (&p[(i - 1) * N..i * N], &p[i * N..(i + 1) * N], &p[(i + 1) * N..(i + 2) * N]);
            let (row, u) = (&mut q[i * N..(i + 1) * N], &u[i * N..(i + 1) * N]);
            for j in 1..N - 1 {
                let lap = up[j] + down[j] + mid[j - 1] + mid[j + 1] - 4.0 * mid[j];
                row[j] = mid[j] + c * lap;
                dk[j] += lap * u[j];
            }
        }
        std::mem::swap(&mut p, &mut q);
    }
    let mut dkappa: f64 = dk.iter().sum();
    for k in 0..N * N {
        grad[k] += p[k] + c * edge[k];
        dkappa += edge[k] * u0[k];
    }
    (sum, (grad, dkappa * dt))
}

fn flat((v, (mut g, k)): (f64, (Vec<f64>, f64))) -> (f64, Vec<f64>) {
    g.push(k);
    (v, g)
}

fn main() {
    let (u0, target, kappa) = (numbers(N * N, 0.0, 1.0), numbers(N * N + 1, 0.3, 0.7)[1..].to_vec(), 1.3);
    run(
        "heat2d",
        || misfit(&u0, kappa, &target),
        || {
            let (v, (g, k, ())) = misfit::value_and_gradient(&u0, kappa, &target);
            flat((v, (g, k)))
        },
        || flat(hand(&u0, kappa, &target)),
    );
}
