#[path = "../harness.rs"]
mod harness;
use harness::*;
use zygote::prelude::*;

const N: usize = 100;

#[differentiable]
fn distance2(a: &[f64; 2], b: &[f64; 2]) -> f64 {
    a.iter().zip(b).map(|(a, b)| (a - b).powi(2)).sum()
}

/// The divergence of t-SNE. `p` has the affinities of the pairs j < i.
#[differentiable]
fn tsne(points: &[[f64; 2]], #[constant] p: &[f64]) -> f64 {
    let q: Vec<f64> = points
        .iter()
        .enumerate()
        .flat_map(|(i, a)| points[..i].iter().map(move |b| 1.0 / (1.0 + distance2(a, b))))
        .collect();
    let total: f64 = q.iter().sum();
    p.iter().zip(&q).map(|(p, q)| p * (p * total / q).ln()).sum()
}

/// Keeps q. d/dq is (sum of p) / total - p / q, and -q² by the distance.
fn hand(points: &[[f64; 2]], p: &[f64]) -> (f64, Vec<f64>) {
    let mut q = Vec::with_capacity(p.len());
    let mut total = 0.0;
    for (i, a) in points.iter().enumerate() {
        for b in &points[..i] {
            let (x, y) = (a[0] - b[0], a[1] - b[1]);
            let w = 1.0 / (1.0 + (x * x + y * y));
            total += w;
            q.push(w);
        }
    }
    let (mut value, mut mass) = (0.0, 0.0);
    for (p, q) in p.iter().zip(&q) {
        value += p * (p * total / q).ln();
        mass += p;
    }
    let along = mass / total;
    let mut d = vec![[0.0; 2]; points.len()];
    let mut k = 0;
    for (i, a) in points.iter().enumerate() {
        let (d, rest) = d.split_at_mut(i);
        let (p, q) = (&p[k..k + i], &q[k..k + i]);
        k += i;
        let mut di = [0.0; 2];
        for (((b, db), p), q) in points[..i].iter().zip(d).zip(p).zip(q) {
            let g = 2.0 * q * (p - along * q);
            let (x, y) = (g * (a[0] - b[0]), g * (a[1] - b[1]));
            di[0] += x;
            di[1] += y;
            db[0] -= x;
            db[1] -= y;
        }
        rest[0] = di;
    }
    (value, d.concat())
}

fn main() {
    let points: Vec<[f64; 2]> = numbers(2 * N, -2.0, 2.0).chunks(2).map(|c| [c[0], c[1]]).collect();
    let mut p = numbers(N * (N - 1) / 2, 0.0, 1.0);
    let s: f64 = p.iter().sum();
    p.iter_mut().for_each(|p| *p /= s);
    run(
        "tsne",
        || tsne(&points, &p),
        || {
            let (v, (d, ())) = tsne::value_and_gradient(&points, &p);
            (v, d.concat())
        },
        || hand(&points, &p),
    );
}
