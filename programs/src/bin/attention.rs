#[path = "../harness.rs"]
mod harness;
use harness::{numbers, run};
use ndarray::{Array2, Axis};
use zygote::prelude::*;

#[derive(Clone, Debug, Differentiable)]
struct Attention {
    wq: Array2<f64>,
    wk: Array2<f64>,
    wv: Array2<f64>,
    wo: Array2<f64>,
}

#[differentiable]
fn softmax_rows(scores: &Array2<f64>) -> Array2<f64> {
    let mut out = scores.clone();
    for mut row in out.rows_mut() {
        let max = row.fold(f64::NEG_INFINITY, |m, &v| m.max(v));
        row.mapv_inplace(|v| (v - max).exp());
        let sum = row.sum();
        row /= sum;
    }
    out
}

#[differentiable]
impl Attention {
    fn forward(&self, x: &Array2<f64>) -> Array2<f64> {
        let q = x.dot(&self.wq);
        let k = x.dot(&self.wk);
        let v = x.dot(&self.wv);
        let scale = 1.0 / (q.ncols() as f64).sqrt();
        let scores = q.dot(&k.t()) * scale;
        let weights = softmax_rows(&scores);
        weights.dot(&v).dot(&self.wo)
    }
}

#[differentiable]
fn loss(model: &Attention, #[constant] x: &Array2<f64>, #[constant] target: &Array2<f64>) -> f64 {
    let error = model.forward(x) - target;
    (&error * &error).mean().unwrap()
}

fn hand(m: &Attention, x: &Array2<f64>, target: &Array2<f64>) -> (f64, Attention) {
    let q = x.dot(&m.wq);
    let k = x.dot(&m.wk);
    let v = x.dot(&m.wv);
    let scale = 1.0 / (q.ncols() as f64).sqrt();
    let scores = q.dot(&k.t()) * scale;
    let a = softmax_rows(&scores);
    let h = a.dot(&v);
    let mut e = h.dot(&m.wo) - target;
    let n = e.len() as f64;
    let value = e.iter().map(|v| v * v).sum::<f64>() / n;
    e *= 2.0 / n;
    let dwo = h.t().dot(&e);
    let dh = e.dot(&m.wo.t());
    let dv = a.t().dot(&dh);
    let mut da = dh.dot(&v.t());
    for (mut da, a) in da.axis_iter_mut(Axis(0)).zip(a.axis_iter(Axis(0))) {
        let s = da.dot(&a);
        da.zip_mut_with(&a, |d, a| *d = (*d - s) * a * scale);
    }
    let dq = da.dot(&k);
    let dk = da.t().dot(&q);
    (value, Attention { wq: x.t().dot(&dq), wk: x.t().dot(&dk), wv: x.t().dot(&dv), wo: dwo })
}

fn flat(ms: [&Array2<f64>; 4]) -> Vec<f64> {
    let mut v = Vec::with_capacity(ms.iter().map(|m| m.len()).sum());
    for m in ms {
        v.extend(m.iter());
    }
    v
}

fn main() {
    let (n, d) = (40, 32);
    let mat = |r: usize, c: usize, seed: usize| {
        Array2::from_shape_vec((r, c), numbers(r * c + seed, -0.5, 0.5)[seed..].to_vec()).unwrap()
    };
    let m = Attention { wq: mat(d, d, 1), wk: mat(d, d, 2), wv: mat(d, d, 3), wo: mat(d, d, 4) };
    let (x, t) = (mat(n, d, 5), mat(n, d, 6));
    run(
        "attention",
        || loss(&m, &x, &t),
        || {
            let (v, (d, ..)) = loss::value_and_gradient(&m, &x, &t);
            (v, flat([&d.wq, &d.wk, &d.wv, &d.wo]))
        },
        || {
            let (v, d) = hand(&m, &x, &t);
            (v, flat([&d.wq, &d.wk, &d.wv, &d.wo]))
        },
    );
}
