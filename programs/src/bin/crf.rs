#[path = "../harness.rs"]
mod harness;
use harness::*;
use zygote::prelude::*;

const T: usize = 50;
const K: usize = 9;

#[differentiable]
fn log_sum_exp(x: &[f64]) -> f64 {
    let mut m = f64::NEG_INFINITY;
    for i in 0..x.len() {
        m = m.max(x[i]);
    }
    let mut s = 0.0;
    for i in 0..x.len() {
        s += (x[i] - m).exp();
    }
    m + s.ln()
}

/// Negative log-likelihood of a labelling under a linear-chain conditional random field.
#[differentiable]
fn crf(emission: &[[f64; K]], transition: &[[f64; K]; K], start: &[f64; K], #[constant] labels: &[usize]) -> f64 {
    let mut score = start[labels[0]] + emission[0][labels[0]];
    for t in 1..labels.len() {
        score += transition[labels[t - 1]][labels[t]] + emission[t][labels[t]];
    }
    let mut alpha = [0.0; K];
    for k in 0..K {
        alpha[k] = start[k] + emission[0][k];
    }
    for t in 1..labels.len() {
        let mut next = [0.0; K];
        for k in 0..K {
            let mut terms = [0.0; K];
            for j in 0..K {
                terms[j] = alpha[j] + transition[j][k];
            }
            next[k] = emission[t][k] + log_sum_exp(&terms);
        }
        alpha = next;
    }
    log_sum_exp(&alpha) - score
}

fn softmax(x: &mut [f64; K]) -> f64 {
    let m = x.iter().fold(f64::NEG_INFINITY, |m, x| m.max(*x));
    let mut s = 0.0;
    for x in &mut *x {
        *x = (*x - m).exp();
        s += *x;
    }
    let w = 1.0 / s;
    for x in x {
        *x *= w;
    }
    m + s.ln()
}

/// Keeps the probabilities of the predecessors.
fn hand(emission: &[[f64; K]], transition: &[[f64; K]; K], start: &[f64; K], labels: &[usize]) -> (f64, Vec<f64>) {
    let n = labels.len();
    let mut score = start[labels[0]] + emission[0][labels[0]];
    for t in 1..n {
        score += transition[labels[t - 1]][labels[t]] + emission[t][labels[t]];
    }
    let mut turned = [[0.0; K]; K];
    for j in 0..K {
        for k in 0..K {
            turned[k][j] = transition[j][k];
        }
    }
    let mut kept = vec![[[0.0; K]; K]; n];
    let mut alpha = [0.0; K];
    for k in 0..K {
        alpha[k] = start[k] + emission[0][k];
    }
    for t in 1..n {
        let mut next = [0.0; K];
        for k in 0..K {
            let terms = &mut kept[t][k];
            for j in 0..K {
                terms[j] = alpha[j] + turned[k][j];
            }
            next[k] = emission[t][k] + softmax(terms);
        }
        alpha = next;
    }
    let value = softmax(&mut alpha) - score;
    let mut g = alpha;
    let mut demission = vec![[0.0; K]; n];
    let mut dturned = [[0.0; K]; K];
    for t in (1..n).rev() {
        demission[t] = g;
        let mut before = [0.0; K];
        for k in 0..K {
            for j in 0..K {
                let d = g[k] * kept[t][k][j];
                dturned[k][j] += d;
                before[j] += d;
            }
        }
        g = before;
    }
    demission[0] = g;
    let mut dstart = g;
    dstart[labels[0]] -= 1.0;
    for t in 0..n {
        demission[t][labels[t]] -= 1.0;
        if t > 0 {
            dturned[labels[t]][labels[t - 1]] -= 1.0;
        }
    }
    let mut out = demission.concat();
    for j in 0..K {
        for k in 0..K {
            out.push(dturned[k][j]);
        }
    }
    out.extend(dstart);
    (value, out)
}

fn main() {
    let rows = |n: usize, seed: usize| -> Vec<[f64; K]> {
        numbers(n * K + seed, -1.0, 1.0)[seed..].chunks(K).map(|c| c.try_into().unwrap()).collect()
    };
    let emission = rows(T, 0);
    let transition: [[f64; K]; K] = rows(K, 1).try_into().unwrap();
    let start = rows(1, 2)[0];
    let labels: Vec<usize> = numbers(T, 0.0, K as f64).iter().map(|x| *x as usize).collect();
    run(
        "crf",
        || crf(&emission, &transition, &start, &labels),
        || {
            let (v, (e, t, s, ())) = crf::value_and_gradient(&emission, &transition, &start, &labels);
            let mut g = e.concat();
            g.extend(t.concat());
            g.extend(s);
            (v, g)
        },
        || hand(&emission, &transition, &start, &labels),
    );
}
