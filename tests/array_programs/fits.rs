//! Fits as users write them: finance, chains of states, graphs, trees, signals and images.

use crate::bends;
use crate::laws::some;
use ndarray::Zip;
use ndarray::prelude::*;
use zygote::functions::{log_softmax, log_softmax_axis, logsumexp, sigmoid, softmax, softmax_axis, softplus};
use zygote::prelude::*;

// ---- a portfolio

#[derive(Clone, Debug, Differentiable)]
enum Risk {
    Variance(f64),
    Shortfall { level: f64, penalty: f64 },
    None,
}

#[differentiable]
fn portfolio(theta: &Array1<f64>, returns: &Array2<f64>, previous: &Array1<f64>, risk: &Risk) -> f64 {
    let w = softmax(theta);
    let pnl = returns.dot(&w);
    let mean = pnl.mean().unwrap_or(0.0);
    let cost: f64 = w.iter().zip(previous).map(|(a, b)| ((a - b).powi(2) + 1e-4).sqrt()).sum();
    let penalty = match risk {
        Risk::Variance(lambda) => lambda * pnl.var(0.0),
        Risk::Shortfall { level, penalty } => {
            let losses = pnl.mapv(|r| (level - r).max(0.0));
            penalty * losses.dot(&losses) / pnl.len() as f64
        }
        Risk::None => 0.0,
    };
    -mean + penalty + 0.01 * cost
}
#[differentiable]
fn p_var(t: &Array1<f64>, r: &Array2<f64>, p: &Array1<f64>, lambda: f64) -> f64 {
    portfolio(t, r, p, &Risk::Variance(lambda))
}
#[differentiable]
fn p_short(t: &Array1<f64>, r: &Array2<f64>, p: &Array1<f64>, level: f64) -> f64 {
    portfolio(t, r, p, &Risk::Shortfall { level, penalty: 2.0 }) + portfolio(t, r, p, &Risk::None)
}
#[test]
fn portfolios() {
    bends!(p_var(&t, &r, &p, l), t = some(3, 1), r = some((5, 3), 2), p = some(3, 3), l = 0.7);
    bends!(p_short(&t, &r, &p, l), t = some(3, 1), r = some((5, 3), 2), p = some(3, 3), l = 0.7);
}

// ---- options: a binomial tree, and paths of Heston's model

#[differentiable]
fn american_put(s0: f64, strike: f64, sigma: f64, rate: f64, n: usize) -> f64 {
    let dt = 1.0 / n as f64;
    let up = (sigma * dt.sqrt()).exp();
    let down = 1.0 / up;
    let p = ((rate * dt).exp() - down) / (up - down);
    let discount = (-rate * dt).exp();
    let mut values: Vec<f64> =
        (0..=n).map(|i| (strike - s0 * up.powi(i as i32) * down.powi((n - i) as i32)).max(0.0)).collect();
    for step in (0..n).rev() {
        for i in 0..=step {
            let hold = discount * (p * values[i + 1] + (1.0 - p) * values[i]);
            let exercise = strike - s0 * up.powi(i as i32) * down.powi((step - i) as i32);
            values[i] = hold.max(exercise);
        }
    }
    values[0]
}
#[differentiable]
fn heston(s0: f64, kappa: f64, theta: f64, xi: f64, #[constant] normals: &Array3<f64>) -> f64 {
    let dt = 0.1;
    let mut payoff = 0.0;
    for path in normals.outer_iter() {
        let (mut s, mut v) = (s0, theta);
        for z in path.rows() {
            let vol = v.max(1e-3).sqrt();
            s *= (-0.5 * vol * vol * dt + vol * dt.sqrt() * z[0]).exp();
            v += kappa * (theta - v) * dt + xi * vol * dt.sqrt() * (0.6 * z[0] + 0.8 * z[1]);
        }
        payoff += softplus((s - 1.0) * 20.0) / 20.0;
    }
    payoff / normals.len_of(Axis(0)) as f64
}
#[differentiable]
fn heston_(s0: f64, kappa: f64, theta: f64, xi: f64) -> f64 {
    let normals = Array3::from_shape_fn((3, 4, 2), |(i, j, k)| ((i * 7 + j * 3 + k * 5) % 11) as f64 / 5.0 - 1.0);
    heston(s0, kappa, theta, xi, &normals)
}
#[test]
fn options() {
    bends!(put4(s, k, v, r), s = 1.0, k = 1.07, v = 0.3, r = 0.05);
}
#[test]
fn paths() {
    bends!(heston_(s, k, t, x), s = 1.0, k = 1.2, t = 0.3, x = 0.2);
}
#[differentiable]
fn put4(s: f64, k: f64, v: f64, r: f64) -> f64 {
    american_put(s, k, v, r, 4)
}

// ---- a hidden Markov model

#[differentiable]
fn hmm(init: &Array1<f64>, trans: &Array2<f64>, emit: &Array2<f64>, obs: &[usize]) -> f64 {
    let a = log_softmax_axis(trans, Axis(1));
    let b = log_softmax_axis(emit, Axis(1));
    let pi = log_softmax(init);
    let k = pi.len();
    let mut alpha: Array1<f64> = &pi + &b.column(obs[0]);
    for &o in &obs[1..] {
        let mut next = Array1::zeros(k);
        for j in 0..k {
            let terms: Array1<f64> = &alpha + &a.column(j);
            next[j] = logsumexp(&terms) + b[[j, o]];
        }
        alpha = next;
    }
    -logsumexp(&alpha)
}
#[test]
fn markov_chains() {
    bends!(hmm(&i, &t, &e, &o), i = some(2, 1), t = some((2, 2), 2), e = some((2, 3), 3), o = vec![0, 2, 1, 1]);
}

// ---- messages along the edges of a graph

#[derive(Clone, Debug, Differentiable)]
struct Gnn {
    message: Array2<f64>,
    update: Array2<f64>,
    readout: Array1<f64>,
}
#[differentiable]
impl Gnn {
    fn layer(&self, h: &Array2<f64>, edges: &[(usize, usize)]) -> Array2<f64> {
        let mut agg = Array2::<f64>::zeros(h.raw_dim());
        for &(from, to) in edges {
            let m = self.message.dot(&h.row(from)).mapv(|v| v.max(0.0));
            let mut row = agg.row_mut(to);
            row += &m;
        }
        (h.dot(&self.update) + agg).tanh()
    }
    fn score(&self, x: &Array2<f64>, edges: &[(usize, usize)], rounds: usize) -> f64 {
        let mut h = x.to_owned();
        for _ in 0..rounds {
            h = self.layer(&h, edges);
        }
        h.mean_axis(Axis(0)).expect("nodes").dot(&self.readout)
    }
}
#[differentiable]
fn gnn(m: &Array2<f64>, u: &Array2<f64>, r: &Array1<f64>, x: &Array2<f64>) -> f64 {
    let net = Gnn { message: m.clone(), update: u.clone(), readout: r.clone() };
    let edges = [(0, 1), (1, 2), (2, 0), (0, 2)];
    net.score(x, &edges, 2)
}
#[test]
fn graphs() {
    bends!(gnn(&m, &u, &r, &x), m = some((2, 2), 1), u = some((2, 2), 2), r = some(2, 3), x = some((3, 2), 4));
}

// ---- ratings

#[differentiable]
fn factorise(users: &Array2<f64>, items: &Array2<f64>, bias: &Array1<f64>, ratings: &[(usize, usize, f64)]) -> f64 {
    let (se, count) = ratings.iter().fold((0.0, 0), |(se, n), &(u, i, r)| {
        let predicted = users.row(u).dot(&items.row(i)) + bias[u];
        (se + (predicted - r).powi(2), n + 1)
    });
    let reg = [users, items].iter().map(|m| m.iter().map(|v| v * v).sum::<f64>()).sum::<f64>();
    se / count as f64 + 0.01 * reg
}
#[differentiable]
fn factorise_(u: &Array2<f64>, i: &Array2<f64>, b: &Array1<f64>) -> f64 {
    factorise(u, i, b, &[(0, 1, 3.0), (1, 0, 1.0), (1, 2, 2.5)])
}
#[test]
fn factorisations() {
    bends!(factorise_(&u, &i, &b), u = some((2, 2), 1), i = some((3, 2), 2), b = some(2, 3));
}

// ---- a block of a transformer

#[differentiable]
fn layer_norm(x: &Array2<f64>) -> Array2<f64> {
    let mean = x.mean_axis(Axis(1)).unwrap().insert_axis(Axis(1));
    let std = (x.var_axis(Axis(1), 0.) + 1e-5).sqrt().insert_axis(Axis(1));
    (x - &mean) / &std
}
#[differentiable]
fn gelu_tanh(x: &Array2<f64>) -> Array2<f64> {
    x.mapv(|v| 0.5 * v * (1.0 + (0.797_884_560_8 * (v + 0.044715 * v.powi(3))).tanh()))
}
#[differentiable]
fn block(x: &Array2<f64>, wqkv: &Array2<f64>, wo: &Array2<f64>, w1: &Array2<f64>) -> f64 {
    let d = x.ncols();
    let heads = 2;
    let dh = d / heads;
    let h = layer_norm(x);
    let qkv = h.dot(wqkv);
    let mut outs = Vec::new();
    for head in 0..heads {
        let at = |part: usize| part * d + head * dh;
        let q = qkv.slice(s![.., at(0)..at(0) + dh]);
        let k = qkv.slice(s![.., at(1)..at(1) + dh]);
        let v = qkv.slice(s![.., at(2)..at(2) + dh]);
        let mut scores = q.dot(&k.t()) / (dh as f64).sqrt();
        for i in 0..scores.nrows() {
            for j in (i + 1)..scores.ncols() {
                scores[[i, j]] = -1e9;
            }
        }
        outs.push(softmax_axis(&scores, Axis(1)).dot(&v));
    }
    let mut joined = Array2::zeros(x.raw_dim());
    for (k, o) in outs.iter().enumerate() {
        joined.slice_mut(s![.., k * dh..(k + 1) * dh]).assign(o);
    }
    let y = joined.dot(wo) + x;
    let z = &y + &gelu_tanh(&layer_norm(&y).dot(w1));
    z.mapv(|v| v * v).mean().unwrap()
}
#[test]
fn transformer_block() {
    bends!(block(&x, &a, &b, &c), x = some((3, 4), 1), a = some((4, 12), 2), b = some((4, 4), 3), c = some((4, 4), 4));
}

// ---- an image with less noise

#[differentiable]
fn blur(img: &Array2<f64>, sigma: f64) -> Array2<f64> {
    let (h, w) = img.dim();
    let kernel: Vec<f64> = (-1..=1).map(|i: i32| (-(i as f64).powi(2) / (2.0 * sigma * sigma)).exp()).collect();
    let total: f64 = kernel.iter().sum();
    let mut out = Array2::zeros((h, w));
    for y in 0..h {
        for x in 0..w {
            let mut acc = 0.0;
            for (k, weight) in kernel.iter().enumerate() {
                let xx = (x + k).saturating_sub(1).min(w - 1);
                acc += weight * img[(y, xx)];
            }
            out[(y, x)] = acc / total;
        }
    }
    out
}
#[differentiable]
fn restore(img: &Array2<f64>, noisy: &Array2<f64>, lambda: f64, sigma: f64) -> f64 {
    let b = blur(img, sigma);
    let fidelity = Zip::from(&b).and(noisy).map_collect(|&p, &q| (p - q).powi(2)).sum();
    let dx = &img.slice(s![.., 1..]) - &img.slice(s![.., ..-1]);
    let dy = &img.slice(s![1.., ..]) - &img.slice(s![..-1, ..]);
    let tv = dx.mapv(|v| (v * v + 1e-2).sqrt()).sum() + dy.iter().map(|v| (v * v + 1e-2).sqrt()).sum::<f64>();
    0.5 * fidelity + lambda * tv
}
#[test]
fn restoration() {
    bends!(restore(&a, &b, l, s), a = some((3, 4), 1), b = some((3, 4), 2), l = 0.3, s = 0.8);
}

// ---- a soft decision tree

#[derive(Clone, Debug, Differentiable)]
enum Tree {
    Leaf(f64),
    Node { feature: usize, threshold: f64, left: Box<Tree>, right: Box<Tree> },
}
#[differentiable]
fn predict(tree: &Tree, x: ArrayView1<f64>, temperature: f64) -> f64 {
    match tree {
        Tree::Leaf(v) => *v,
        Tree::Node { feature, threshold, left, right } => {
            let p = sigmoid((x[*feature] - threshold) / temperature);
            p * predict(right, x, temperature) + (1.0 - p) * predict(left, x, temperature)
        }
    }
}
#[differentiable]
fn forest(a: f64, b: f64, t: f64, x: &Array2<f64>) -> f64 {
    let tree = Tree::Node {
        feature: 0,
        threshold: t,
        left: Box::new(Tree::Leaf(a)),
        right: Box::new(Tree::Node {
            feature: 1,
            threshold: t * 0.5,
            left: Box::new(Tree::Leaf(b)),
            right: Box::new(Tree::Leaf(a * b)),
        }),
    };
    x.rows().into_iter().map(|row| predict(&tree, row, 0.7)).map(|p| (p - 0.3).powi(2)).sum::<f64>() / x.nrows() as f64
}
#[test]
fn soft_trees() {
    bends!(forest(a, b, t, &x), a = 0.4, b = -0.7, t = 0.2, x = some((3, 2), 1));
}

// ---- the spectrum of a signal

#[differentiable]
fn spectrum(signal: &[f64], width: f64) -> Vec<f64> {
    let n = signal.len();
    let windowed: Vec<f64> = signal
        .iter()
        .enumerate()
        .map(|(i, s)| {
            let u = (i as f64 - (n - 1) as f64 / 2.0) / (n as f64 * width);
            s * (-0.5 * u * u).exp()
        })
        .collect();
    (0..n / 2 + 1)
        .map(|k| {
            let (mut re, mut im) = (0.0, 0.0);
            for (t, v) in windowed.iter().enumerate() {
                let phase = -2.0 * std::f64::consts::PI * (k * t) as f64 / n as f64;
                re += v * phase.cos();
                im += v * phase.sin();
            }
            (re * re + im * im) / n as f64
        })
        .collect()
}
#[differentiable]
fn spectral(signal: &[f64], width: f64) -> f64 {
    let p = spectrum(signal, width);
    let total: f64 = p.iter().sum();
    let entropy: f64 = p.iter().map(|v| v / total).filter(|q| *q > 1e-12).map(|q| -q * q.ln()).sum();
    let smooth: f64 = signal.windows(2).map(|w| (w[1] - w[0]).powi(2)).sum();
    let energy = signal.chunks(2).map(|c| c.iter().sum::<f64>()).map(|s| s * s).fold(0.0, |a, b| a + b);
    entropy + 0.1 * smooth + 0.01 * energy
}
#[test]
fn spectra() {
    bends!(spectral(&s, w), s = vec![0.3, 1.2, -0.7, 0.9, 0.1, -0.4], w = 0.6);
}

// ---- radial basis functions, fitted by steps that may end early

#[derive(Clone, Debug, Default, Differentiable)]
struct Config {
    ridge: Option<f64>,
    #[constant]
    rounds: usize,
    #[constant]
    tolerance: f64,
}
#[differentiable]
fn rbf(x: &Array2<f64>, centres: &Array2<f64>, gamma: f64) -> Array2<f64> {
    let mut k = Array2::zeros((x.nrows(), centres.nrows()));
    for (i, a) in x.outer_iter().enumerate() {
        for (j, b) in centres.outer_iter().enumerate() {
            let d2: f64 = a.iter().zip(b.iter()).map(|(p, q)| (p - q) * (p - q)).sum();
            k[[i, j]] = (-gamma * d2).exp();
        }
    }
    k
}
#[differentiable]
fn fit(x: &Array2<f64>, y: &Array1<f64>, centres: &Array2<f64>, config: &Config) -> f64 {
    let phi = rbf(x, centres, 0.5);
    let mut w = Array1::<f64>::zeros(centres.nrows());
    let mut previous = f64::INFINITY;
    let mut loss = 0.0;
    for round in 0..config.rounds {
        let residual = phi.dot(&w) - y;
        loss = residual.dot(&residual) / y.len() as f64;
        if let Some(ridge) = config.ridge {
            loss += ridge * w.dot(&w);
        }
        if (previous - loss).abs() < config.tolerance {
            break;
        }
        previous = loss;
        let mut grad = phi.t().dot(&residual) * (2.0 / y.len() as f64);
        if let Some(ridge) = config.ridge {
            grad.scaled_add(2.0 * ridge, &w);
        }
        let step = if round < 2 { 0.3 } else { 0.1 };
        w.scaled_add(-step, &grad);
    }
    loss
}
#[differentiable]
fn fitted(x: &Array2<f64>, y: &Array1<f64>, c: &Array2<f64>, ridge: f64) -> f64 {
    fit(x, y, c, &Config { ridge: Some(ridge), rounds: 4, tolerance: 1e-9 })
        + fit(x, y, c, &Config { ridge: None, rounds: 2, ..Config::default() })
}
#[test]
fn radial_basis() {
    bends!(fitted(&x, &y, &c, r), x = some((3, 2), 1), y = some(3, 2), c = some((2, 2), 3), r = 0.1);
}
