#[path = "../harness.rs"]
mod harness;
use harness::*;
use zygote::prelude::*;

#[differentiable]
fn log_softmax(logits: &[f64]) -> Vec<f64> {
    let max = logits.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    let norm = max + logits.iter().map(|x| (x - max).exp()).sum::<f64>().ln();
    logits.iter().map(|x| x - norm).collect()
}

#[differentiable]
fn log_add(a: f64, b: f64) -> f64 {
    if a == f64::NEG_INFINITY {
        b
    } else if b == f64::NEG_INFINITY {
        a
    } else {
        a.max(b) + (-(a - b).abs()).exp().ln_1p()
    }
}

/// Connectionist temporal classification: -log of the probability of a labelling, over all its alignments. Class 0 is the blank.
#[differentiable]
fn ctc(logits: &[Vec<f64>], labels: &[usize]) -> f64 {
    let mut extended = vec![0];
    for &l in labels {
        extended.push(l);
        extended.push(0);
    }
    let n = extended.len();
    let mut alpha = vec![f64::NEG_INFINITY; n];
    let first = log_softmax(&logits[0]);
    alpha[0] = first[0];
    alpha[1] = first[extended[1]];
    for frame in &logits[1..] {
        let scores = log_softmax(frame);
        let mut next = Vec::with_capacity(n);
        for s in 0..n {
            let mut total = alpha[s];
            if s >= 1 {
                total = log_add(total, alpha[s - 1]);
            }
            if s >= 2 && extended[s] != 0 && extended[s] != extended[s - 2] {
                total = log_add(total, alpha[s - 2]);
            }
            next.push(total + scores[extended[s]]);
        }
        alpha = next;
    }
    -log_add(alpha[n - 1], alpha[n - 2])
}

#[differentiable]
fn loss(batch: &[Vec<Vec<f64>>], labels: &[Vec<usize>]) -> f64 {
    let mut total = 0.0;
    for (logits, labels) in batch.iter().zip(labels) {
        total += ctc(logits, labels) / labels.len() as f64;
    }
    total
}

/// The sum in logarithms, and its derivative by b; that by a is 1 minus it.
#[inline]
fn log_add_with_slope(a: f64, b: f64) -> (f64, f64) {
    if a == f64::NEG_INFINITY {
        (b, 1.0)
    } else if b == f64::NEG_INFINITY {
        (a, 0.0)
    } else {
        let e = (-(a - b).abs()).exp();
        let small = e / (1.0 + e);
        (a.max(b) + e.ln_1p(), if b > a { 1.0 - small } else { small })
    }
}

/// Keeps of each frame and state the weights of its two additions, and the softmax.
fn hand(batch: &[Vec<Vec<f64>>], labels: &[Vec<usize>]) -> (f64, Vec<f64>) {
    let mut value = 0.0;
    let mut g = Vec::new();
    for (logits, labels) in batch.iter().zip(labels) {
        let (frames, classes) = (logits.len(), logits[0].len());
        let mut extended = vec![0];
        for &l in labels {
            extended.push(l);
            extended.push(0);
        }
        let n = extended.len();
        let mut alpha = vec![f64::NEG_INFINITY; n];
        let mut soft = vec![0.0; frames * classes];
        let mut weights: Vec<(f64, f64)> = vec![(0.0, 0.0); frames * n];
        for t in 0..frames {
            let soft = &mut soft[t * classes..(t + 1) * classes];
            let max = logits[t].iter().copied().fold(f64::NEG_INFINITY, f64::max);
            let mut sum = 0.0;
            for (s, x) in soft.iter_mut().zip(&logits[t]) {
                *s = (x - max).exp();
                sum += *s;
            }
            let norm = max + sum.ln();
            let inv = 1.0 / sum;
            soft.iter_mut().for_each(|s| *s *= inv);
            if t == 0 {
                alpha[0] = logits[0][0] - norm;
                alpha[1] = logits[0][extended[1]] - norm;
                continue;
            }
            let weights = &mut weights[t * n..(t + 1) * n];
            // From the last state to the first, in place.
            for s in (0..n).rev() {
                let mut total = alpha[s];
                let w = &mut weights[s];
                if s >= 1 {
                    (total, w.0) = log_add_with_slope(total, alpha[s - 1]);
                }
                if s >= 2 && extended[s] != 0 && extended[s] != extended[s - 2] {
                    (total, w.1) = log_add_with_slope(total, alpha[s - 2]);
                }
                alpha[s] = total + logits[t][extended[s]] - norm;
            }
        }
        let (log_p, w) = log_add_with_slope(alpha[n - 1], alpha[n - 2]);
        let each = 1.0 / labels.len() as f64;
        value -= log_p * each;
        let start = g.len();
        g.resize(start + frames * classes, 0.0);
        let g = &mut g[start..];
        let mut d = vec![0.0; n];
        d[n - 1] = -each * (1.0 - w);
        d[n - 2] = -each * w;
        for t in (0..frames).rev() {
            let row = &mut g[t * classes..(t + 1) * classes];
            let mut sum = 0.0;
            for (&label, &d) in extended.iter().zip(&d) {
                row[label] += d;
                sum += d;
            }
            for (r, s) in row.iter_mut().zip(&soft[t * classes..]) {
                *r -= sum * s;
            }
            if t > 0 {
                for s in 0..n {
                    let (w1, w2) = weights[t * n + s];
                    let dt = d[s];
                    if s >= 2 {
                        d[s - 2] += w2 * dt;
                    }
                    let dt = dt * (1.0 - w2);
                    if s >= 1 {
                        d[s - 1] += w1 * dt;
                    }
                    d[s] = dt * (1.0 - w1);
                }
            }
        }
    }
    (value, g)
}

fn main() {
    let (frames, classes) = (40, 12);
    let batch: Vec<Vec<Vec<f64>>> = numbers(3 * frames * classes, -2.0, 2.0)
        .chunks(frames * classes)
        .map(|b| b.chunks(classes).map(|c| c.to_vec()).collect())
        .collect();
    let labels: Vec<Vec<usize>> =
        vec![vec![3, 1, 4, 1, 5, 9, 2, 6], vec![5, 5, 8, 9, 7, 9], vec![3, 2, 3, 8, 4, 6, 2, 6, 4, 3]];
    run(
        "ctc",
        || loss(&batch, &labels),
        || {
            let (v, (d, _)) = loss::value_and_gradient(&batch, &labels);
            (v, d.into_iter().flatten().flatten().collect())
        },
        || hand(&batch, &labels),
    );
}
