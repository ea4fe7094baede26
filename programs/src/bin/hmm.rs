#[path = "../harness.rs"]
mod harness;
use harness::*;
use zygote::prelude::*;

const STATES: usize = 6;
const SYMBOLS: usize = 8;
const T: usize = 300;

#[differentiable]
fn log_sum_exp(v: &[f64]) -> f64 {
    let max = v.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    let sum: f64 = v.iter().map(|x| (x - max).exp()).sum();
    max + sum.ln()
}

/// Forward algorithm with logarithms: parameters are log-probabilities.
#[differentiable]
fn log_likelihood(log_pi: &[f64], log_a: &[Vec<f64>], log_b: &[Vec<f64>], observations: &[usize]) -> f64 {
    let n = log_pi.len();
    let mut alpha: Vec<f64> = (0..n).map(|s| log_pi[s] + log_b[s][observations[0]]).collect();
    let mut terms = vec![0.0; n];
    for &o in &observations[1..] {
        let mut next = vec![0.0; n];
        for j in 0..n {
            for i in 0..n {
                terms[i] = alpha[i] + log_a[i][j];
            }
            next[j] = log_sum_exp(&terms) + log_b[j][o];
        }
        alpha = next;
    }
    log_sum_exp(&alpha)
}

type Gradient = (Vec<f64>, Vec<Vec<f64>>, Vec<Vec<f64>>);

fn hand(log_pi: &[f64], log_a: &[Vec<f64>], log_b: &[Vec<f64>], obs: &[usize]) -> (f64, Gradient) {
    let n = log_pi.len();
    let mut alpha: Vec<f64> = (0..n).map(|s| log_pi[s] + log_b[s][obs[0]]).collect();
    let mut next = vec![0.0; n];
    // Kept: the weights of the sums.
    let mut kept = vec![0.0; (obs.len() - 1) * n * n];
    for (&o, kept) in obs[1..].iter().zip(kept.chunks_exact_mut(n * n)) {
        for (j, w) in kept.chunks_exact_mut(n).enumerate() {
            let mut max = f64::NEG_INFINITY;
            for i in 0..n {
                w[i] = alpha[i] + log_a[i][j];
                max = max.max(w[i]);
            }
            let mut sum = 0.0;
            for w in w.iter_mut() {
                *w = (*w - max).exp();
                sum += *w;
            }
            next[j] = max + sum.ln() + log_b[j][o];
            let inv = 1.0 / sum;
            for w in w {
                *w *= inv;
            }
        }
        std::mem::swap(&mut alpha, &mut next);
    }
    let max = alpha.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    let mut p: Vec<f64> = alpha.iter().map(|x| (x - max).exp()).collect();
    let sum: f64 = p.iter().sum();
    for p in &mut p {
        *p /= sum;
    }
    let value = max + sum.ln();
    let mut da = vec![0.0; n * n]; // transposed
    let mut db: Vec<Vec<f64>> = log_b.iter().map(|b| vec![0.0; b.len()]).collect();
    let mut q = vec![0.0; n];
    for (w, &o) in kept.chunks_exact(n * n).zip(&obs[1..]).rev() {
        q.fill(0.0);
        for ((j, w), da) in w.chunks_exact(n).enumerate().zip(da.chunks_exact_mut(n)) {
            db[j][o] += p[j];
            for ((w, da), q) in w.iter().zip(da).zip(&mut q) {
                let g = p[j] * w;
                *da += g;
                *q += g;
            }
        }
        std::mem::swap(&mut p, &mut q);
    }
    for j in 0..n {
        db[j][obs[0]] += p[j];
    }
    (value, (p, (0..n).map(|i| (0..n).map(|j| da[j * n + i]).collect()).collect(), db))
}

fn flat((v, (pi, a, b)): (f64, Gradient)) -> (f64, Vec<f64>) {
    (v, [pi, a.concat(), b.concat()].concat())
}

fn main() {
    let pi = numbers(STATES, -2.5, -1.0);
    let a: Vec<Vec<f64>> = numbers(STATES * STATES, -3.0, -0.5).chunks(STATES).map(|r| r.to_vec()).collect();
    let b: Vec<Vec<f64>> = numbers(STATES * SYMBOLS, -4.0, -0.5).chunks(SYMBOLS).map(|r| r.to_vec()).collect();
    let obs: Vec<usize> = numbers(T, 0.0, SYMBOLS as f64).iter().map(|x| *x as usize).collect();
    run(
        "hmm",
        || log_likelihood(&pi, &a, &b, &obs),
        || {
            let (v, (p, a, b, _)) = log_likelihood::value_and_gradient(&pi, &a, &b, &obs);
            flat((v, (p, a, b)))
        },
        || flat(hand(&pi, &a, &b, &obs)),
    );
}
