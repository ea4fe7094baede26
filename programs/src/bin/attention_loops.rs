#[path = "../harness.rs"]
mod harness;
use harness::{numbers, run};
use zygote::prelude::*;

type Matrix = Vec<Vec<f64>>;

#[derive(Clone, Debug, Differentiable)]
struct Attention {
    query: Matrix,
    key: Matrix,
    value: Matrix,
}

#[differentiable]
fn dot(a: &[f64], b: &[f64]) -> f64 {
    a.iter().zip(b).map(|(x, y)| x * y).sum()
}

#[differentiable]
fn project(weights: &[Vec<f64>], tokens: &[Vec<f64>]) -> Vec<Vec<f64>> {
    tokens.iter().map(|token| weights.iter().map(|row| dot(row, token)).collect()).collect()
}

#[differentiable]
fn softmax(scores: &[f64]) -> Vec<f64> {
    let max = scores.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    let exps: Vec<f64> = scores.iter().map(|s| (s - max).exp()).collect();
    let sum: f64 = exps.iter().sum();
    exps.iter().map(|e| e / sum).collect()
}

#[differentiable]
impl Attention {
    fn forward(&self, tokens: &[Vec<f64>]) -> Vec<Vec<f64>> {
        let queries = project(&self.query, tokens);
        let keys = project(&self.key, tokens);
        let values = project(&self.value, tokens);
        let scale = 1.0 / (self.query.len() as f64).sqrt();
        queries
            .iter()
            .map(|q| {
                let scores: Vec<f64> = keys.iter().map(|k| dot(q, k) * scale).collect();
                let weights = softmax(&scores);
                (0..self.value.len()).map(|j| weights.iter().zip(&values).map(|(w, v)| w * v[j]).sum()).collect()
            })
            .collect()
    }
}

#[differentiable]
fn loss(model: &Attention, #[constant] tokens: &[Vec<f64>], #[constant] targets: &[Vec<f64>]) -> f64 {
    let out = model.forward(tokens);
    out.iter().zip(targets).map(|(o, t)| o.iter().zip(t).map(|(o, t)| (o - t).powi(2)).sum::<f64>()).sum::<f64>()
        / tokens.len() as f64
}

fn zeros(m: &[Vec<f64>]) -> Matrix {
    m.iter().map(|r| vec![0.0; r.len()]).collect()
}

/// Of `project`, by the weights.
fn project_back(tokens: &[Vec<f64>], dout: &[Vec<f64>], dw: &mut [Vec<f64>]) {
    for (t, g) in tokens.iter().zip(dout) {
        for (dr, g) in dw.iter_mut().zip(g) {
            for (d, x) in dr.iter_mut().zip(t) {
                *d += g * x;
            }
        }
    }
}

fn hand(m: &Attention, tokens: &[Vec<f64>], targets: &[Vec<f64>]) -> (f64, Attention) {
    let queries = project(&m.query, tokens);
    let keys = project(&m.key, tokens);
    let values = project(&m.value, tokens);
    let scale = 1.0 / (m.query.len() as f64).sqrt();
    let n = tokens.len();
    let d = m.value.len();
    let (mut dq, mut dk, mut dv) = (zeros(&queries), zeros(&keys), zeros(&values));
    let mut total = 0.0;
    let c = 2.0 / n as f64;
    // A row of the result needs nothing of the others: forward and back row by row.
    for i in 0..n {
        let q = &queries[i];
        let scores: Vec<f64> = keys.iter().map(|k| dot(q, k) * scale).collect();
        let w = softmax(&scores);
        let out: Vec<f64> = (0..d).map(|j| w.iter().zip(&values).map(|(w, v)| w * v[j]).sum()).collect();
        let mut g = out;
        for (g, t) in g.iter_mut().zip(&targets[i]) {
            let e = *g - t;
            total += e * e;
            *g = c * e;
        }
        let mut dw = scores;
        let mut s = 0.0;
        for j in 0..n {
            let mut sum = 0.0;
            for ((dv, v), g) in dv[j].iter_mut().zip(&values[j]).zip(&g) {
                sum += v * g;
                *dv += w[j] * g;
            }
            dw[j] = sum;
            s += sum * w[j];
        }
        for j in 0..n {
            let ds = (dw[j] - s) * w[j] * scale;
            for (((dq, dk), q), k) in dq[i].iter_mut().zip(&mut dk[j]).zip(q).zip(&keys[j]) {
                *dq += ds * k;
                *dk += ds * q;
            }
        }
    }
    let mut dm = Attention { query: zeros(&m.query), key: zeros(&m.key), value: zeros(&m.value) };
    project_back(tokens, &dq, &mut dm.query);
    project_back(tokens, &dk, &mut dm.key);
    project_back(tokens, &dv, &mut dm.value);
    (total / n as f64, dm)
}

fn flat(ms: [&Matrix; 3]) -> Vec<f64> {
    let mut v = Vec::with_capacity(1024);
    for m in ms {
        for r in m {
            v.extend_from_slice(r);
        }
    }
    v
}

fn main() {
    let (n, d) = (24, 16);
    let mat = |r: usize, c: usize, seed: usize| -> Matrix {
        numbers(r * c + seed, -0.6, 0.6)[seed..].chunks(c).map(|c| c.to_vec()).collect()
    };
    let m = Attention { query: mat(d, d, 1), key: mat(d, d, 2), value: mat(d, d, 3) };
    let (x, t) = (mat(n, d, 5), mat(n, d, 6));
    run(
        "attention_loop",
        || loss(&m, &x, &t),
        || {
            let (v, (d, ..)) = loss::value_and_gradient(&m, &x, &t);
            (v, flat([&d.query, &d.key, &d.value]))
        },
        || {
            let (v, d) = hand(&m, &x, &t);
            (v, flat([&d.query, &d.key, &d.value]))
        },
    );
}
