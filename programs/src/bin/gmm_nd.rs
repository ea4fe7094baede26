#[path = "../harness.rs"]
mod harness;
use harness::{numbers, run};
use ndarray::{Array1, Array2, Axis};
use zygote::prelude::*;

#[derive(Clone, Debug, Differentiable)]
struct Mixture {
    logits: Array1<f64>,
    means: Array2<f64>,
    log_sigmas: Array2<f64>,
}

#[differentiable]
fn log_sum_exp(v: &Array1<f64>) -> f64 {
    let max = v.fold(f64::NEG_INFINITY, |m, &x| m.max(x));
    max + v.mapv(|x| (x - max).exp()).sum().ln()
}

#[differentiable]
impl Mixture {
    fn log_likelihood(&self, data: &Array2<f64>) -> f64 {
        let components = self.means.nrows();
        let inverse = self.log_sigmas.mapv(|s| (-s).exp());
        let log_weights = &self.logits - log_sum_exp(&self.logits);
        let offsets =
            log_weights - self.log_sigmas.sum_axis(Axis(1)) - 0.5 * data.ncols() as f64 * std::f64::consts::TAU.ln();
        let mut total = 0.0;
        for x in data.outer_iter() {
            let terms: Array1<f64> = (0..components)
                .map(|k| {
                    let z = (&x - &self.means.row(k)) * &inverse.row(k);
                    offsets[k] - 0.5 * z.dot(&z)
                })
                .collect();
            total += log_sum_exp(&terms);
        }
        total
    }
}

#[differentiable]
fn loss(mixture: &Mixture, #[constant] data: &Array2<f64>) -> f64 {
    -mixture.log_likelihood(data) / data.nrows() as f64
}

fn hand(m: &Mixture, data: &Array2<f64>) -> (f64, Mixture) {
    let (kk, dd) = m.means.dim();
    let mut d =
        Mixture { logits: Array1::zeros(kk), means: Array2::zeros((kk, dd)), log_sigmas: Array2::zeros((kk, dd)) };
    let inverse = m.log_sigmas.mapv(|s| (-s).exp());
    let lse = log_sum_exp(&m.logits);
    let offsets = &m.logits - lse - m.log_sigmas.sum_axis(Axis(1)) - 0.5 * dd as f64 * std::f64::consts::TAU.ln();
    let n = data.nrows() as f64;
    let (means, inv, offs) = (m.means.as_slice().unwrap(), inverse.as_slice().unwrap(), offsets.as_slice().unwrap());
    let (dmeans, dlog) = (d.means.as_slice_mut().unwrap(), d.log_sigmas.as_slice_mut().unwrap());
    let mut doff = vec![0.0; kk];
    let mut total = 0.0;
    let mut terms = vec![0.0; kk];
    let mut zs = vec![0.0; kk * dd];
    for x in data.outer_iter() {
        let x = x.to_slice().unwrap();
        let mut max = f64::NEG_INFINITY;
        for k in 0..kk {
            let r = k * dd..(k + 1) * dd;
            let mut s = 0.0;
            for (((z, x), mu), i) in zs[r.clone()].iter_mut().zip(x).zip(&means[r.clone()]).zip(&inv[r]) {
                *z = (x - mu) * i;
                s += *z * *z;
            }
            terms[k] = offs[k] - 0.5 * s;
            max = max.max(terms[k]);
        }
        let mut sum = 0.0;
        for t in &mut terms {
            *t = (*t - max).exp();
            sum += *t;
        }
        total += max + sum.ln();
        let c = -1.0 / (n * sum);
        for k in 0..kk {
            let g = c * terms[k];
            doff[k] += g;
            let r = k * dd..(k + 1) * dd;
            for (((z, dm), dl), i) in
                zs[r.clone()].iter().zip(&mut dmeans[r.clone()]).zip(&mut dlog[r.clone()]).zip(&inv[r])
            {
                *dm += g * z * i;
                *dl += g * z * z;
            }
        }
    }
    let s: f64 = doff.iter().sum();
    for k in 0..kk {
        d.logits[k] = doff[k] - s * (m.logits[k] - lse).exp();
        for v in d.log_sigmas.row_mut(k) {
            *v -= doff[k];
        }
    }
    (-total / n, d)
}

/// In the primal's style: an array per difference and per standardised difference.
fn hand_style(m: &Mixture, data: &Array2<f64>) -> (f64, Mixture) {
    let (kk, dd) = m.means.dim();
    let mut d =
        Mixture { logits: Array1::zeros(kk), means: Array2::zeros((kk, dd)), log_sigmas: Array2::zeros((kk, dd)) };
    let inverse = m.log_sigmas.mapv(|s| (-s).exp());
    let lse = log_sum_exp(&m.logits);
    let offsets = &m.logits - lse - m.log_sigmas.sum_axis(Axis(1)) - 0.5 * dd as f64 * std::f64::consts::TAU.ln();
    let n = data.nrows() as f64;
    let mut doff: Array1<f64> = Array1::zeros(kk);
    let mut total = 0.0;
    let mut zs: Vec<Array1<f64>> = Vec::with_capacity(kk);
    for x in data.outer_iter() {
        zs.clear();
        let mut terms: Array1<f64> = (0..kk)
            .map(|k| {
                let z = (&x - &m.means.row(k)) * &inverse.row(k);
                let t = offsets[k] - 0.5 * z.dot(&z);
                zs.push(z);
                t
            })
            .collect();
        let max = terms.fold(f64::NEG_INFINITY, |m, &x| m.max(x));
        terms.mapv_inplace(|x| (x - max).exp());
        let sum = terms.sum();
        total += max + sum.ln();
        for (k, z) in zs.iter().enumerate() {
            let g = -terms[k] / (n * sum);
            doff[k] += g;
            d.means.row_mut(k).scaled_add(g, &(z * &inverse.row(k)));
            d.log_sigmas.row_mut(k).scaled_add(g, &(z * z));
        }
    }
    let s = doff.sum();
    d.logits = &doff - &m.logits.mapv(|l| s * (l - lse).exp());
    for (mut row, g) in d.log_sigmas.outer_iter_mut().zip(&doff) {
        row -= *g;
    }
    (-total / n, d)
}

fn flat(a: &Array1<f64>, b: &Array2<f64>, c: &Array2<f64>) -> Vec<f64> {
    a.iter().chain(b).chain(c).copied().collect()
}

fn main() {
    let (n, k, d) = (200, 5, 4);
    let m = Mixture {
        logits: numbers(k, -0.5, 0.5).into(),
        means: Array2::from_shape_vec((k, d), numbers(k * d, -1.0, 1.0)).unwrap(),
        log_sigmas: Array2::from_shape_vec((k, d), numbers(k * d + 1, -0.7, 0.3)[1..].to_vec()).unwrap(),
    };
    let data = Array2::from_shape_vec((n, d), numbers(n * d, -2.0, 2.0)).unwrap();
    run(
        "gmm_nd",
        || loss(&m, &data),
        || {
            let (v, (d, ..)) = loss::value_and_gradient(&m, &data);
            (v, flat(&d.logits, &d.means, &d.log_sigmas))
        },
        || {
            let (v, d) = hand_style(&m, &data);
            (v, flat(&d.logits, &d.means, &d.log_sigmas))
        },
    );
    run(
        "gmm_nd noalloc",
        || loss(&m, &data),
        || {
            let (v, (d, ..)) = loss::value_and_gradient(&m, &data);
            (v, flat(&d.logits, &d.means, &d.log_sigmas))
        },
        || {
            let (v, d) = hand(&m, &data);
            (v, flat(&d.logits, &d.means, &d.log_sigmas))
        },
    );
}
