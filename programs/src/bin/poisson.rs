#[path = "../harness.rs"]
mod harness;
use harness::*;
use zygote::prelude::*;

const N: usize = 50;
const SWEEPS: usize = 25;

/// Successive over-relaxation of the Poisson equation with a screening term, in place; the misfit of the potential.
#[differentiable]
fn misfit(source: &[f64], omega: f64, screening: f64, #[constant] target: &[f64]) -> f64 {
    let h = 1.0 / (N as f64 - 1.0);
    let mut u = vec![0.0; N * N];
    for _ in 0..SWEEPS {
        for i in 1..N - 1 {
            for j in 1..N - 1 {
                let k = i * N + j;
                let around = u[k - N] + u[k + N] + u[k - 1] + u[k + 1];
                let new = (around + h * h * source[k]) / (4.0 + screening);
                u[k] += omega * (new - u[k]);
            }
        }
    }
    let mut sum = 0.0;
    for k in 0..N * N {
        sum += (u[k] - target[k]).powi(2);
    }
    sum
}

/// The cotangent goes the same sweep backwards. What a cell was changed by is kept.
fn hand(source: &[f64], omega: f64, screening: f64, target: &[f64]) -> (f64, Vec<f64>) {
    let h = 1.0 / (N as f64 - 1.0);
    let inner = (N - 2) * (N - 2);
    let w = 1.0 / (4.0 + screening);
    let mut u = vec![0.0; N * N];
    let mut kept = Vec::with_capacity(SWEEPS * inner);
    for _ in 0..SWEEPS {
        for i in 1..N - 1 {
            let (above, rest) = u[(i - 1) * N..(i + 2) * N].split_at_mut(N);
            let (row, below) = rest.split_at_mut(N);
            let s = &source[i * N..(i + 1) * N];
            let mut left = row[0];
            for j in 1..N - 1 {
                let around = above[j] + below[j] + left + row[j + 1];
                let new = (around + h * h * s[j]) * w;
                let old = row[j];
                left = old + omega * (new - old);
                row[j] = left;
                kept.push((new, old));
            }
        }
    }
    let mut sum = 0.0;
    let mut p = vec![0.0; N * N];
    for k in 0..N * N {
        let d = u[k] - target[k];
        sum += d * d;
        p[k] = 2.0 * d;
    }
    let mut dsource = vec![0.0; N * N];
    let (mut domega, mut dw) = (0.0, 0.0);
    for sweep in kept.chunks_exact(inner).rev() {
        for i in (1..N - 1).rev() {
            let kept = &sweep[(i - 1) * (N - 2)..i * (N - 2)];
            let (above, rest) = p[(i - 1) * N..(i + 2) * N].split_at_mut(N);
            let (row, below) = rest.split_at_mut(N);
            let ds = &mut dsource[i * N..(i + 1) * N];
            let mut here = row[N - 2];
            for j in (1..N - 1).rev() {
                let (new, old) = kept[j - 1];
                domega += here * (new - old);
                let dnew = omega * here;
                dw += dnew * new;
                let d = dnew * w;
                row[j] = (1.0 - omega) * here;
                ds[j] += d;
                above[j] += d;
                below[j] += d;
                row[j + 1] += d;
                here = row[j - 1] + d;
                row[j - 1] = here;
            }
        }
    }
    for d in &mut dsource {
        *d *= h * h;
    }
    dsource.push(domega);
    dsource.push(-dw * w);
    (sum, dsource)
}

fn main() {
    let (source, target) = (numbers(N * N, 0.0, 200.0), numbers(N * N + 1, 0.0, 3.0)[1..].to_vec());
    let (omega, screening) = (1.4, 0.1);
    run(
        "poisson",
        || misfit(&source, omega, screening, &target),
        || {
            let (v, (mut g, a, b, ())) = misfit::value_and_gradient(&source, omega, screening, &target);
            g.extend([a, b]);
            (v, g)
        },
        || hand(&source, omega, screening, &target),
    );
}
