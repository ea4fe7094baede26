//! Networks as they are ported from Keras and PyTorch.

use crate::bends;
use crate::laws::some;
use ndarray::prelude::*;
use ndarray::{Zip, concatenate, stack};
use zygote::functions::{cross_entropy, log_softmax_axis, sigmoid, softmax_axis};
use zygote::prelude::*;

// ---- normalisation

#[derive(Clone, Debug, Differentiable)]
struct LayerNorm {
    gamma: Array1<f64>,
    beta: Array1<f64>,
    #[constant]
    eps: f64,
}

#[differentiable]
impl LayerNorm {
    fn forward(&self, x: &Array2<f64>) -> Array2<f64> {
        let mean = x.mean_axis(Axis(1)).unwrap().insert_axis(Axis(1));
        let var = x.var_axis(Axis(1), 0.0).insert_axis(Axis(1));
        let normed = (x - &mean) / (var + self.eps).sqrt();
        normed * &self.gamma + &self.beta
    }
}

#[differentiable]
fn layer_norm(x: &Array2<f64>, gamma: &Array1<f64>, beta: &Array1<f64>, target: &Array2<f64>) -> f64 {
    let norm = LayerNorm { gamma: gamma.clone(), beta: beta.clone(), eps: 1e-5 };
    (norm.forward(x) - target).powi(2).mean().unwrap()
}

/// With running statistics that change.
#[derive(Clone, Debug, Differentiable)]
struct BatchNorm {
    gamma: Array1<f64>,
    running_mean: Array1<f64>,
    running_var: Array1<f64>,
}

#[differentiable]
impl BatchNorm {
    fn forward(&mut self, x: &Array2<f64>, momentum: f64) -> Array2<f64> {
        let n = x.nrows() as f64;
        let mean = x.sum_axis(Axis(0)) / n;
        let centred = x - &mean;
        let var = (&centred * &centred).sum_axis(Axis(0)) / n;
        self.running_mean = &self.running_mean * (1.0 - momentum) + &mean * momentum;
        self.running_var = &self.running_var * (1.0 - momentum) + &var * momentum;
        &centred / &(var + 1e-3).mapv(f64::sqrt) * &self.gamma
    }
}

#[differentiable]
fn batch_norm(x: &Array2<f64>, gamma: &Array1<f64>, momentum: f64) -> f64 {
    let mut norm = BatchNorm {
        gamma: gamma.clone(),
        running_mean: Array1::zeros(x.ncols()),
        running_var: Array1::ones(x.ncols()),
    };
    let y = norm.forward(x, momentum);
    let z = norm.forward(&y, momentum);
    z.sum() + (&norm.running_mean * &norm.running_var).sum() + z.row(0).dot(&norm.gamma)
}

// ---- attention

#[derive(Clone, Debug, Differentiable)]
struct Head {
    wq: Array2<f64>,
    wk: Array2<f64>,
    wv: Array2<f64>,
}

#[differentiable]
impl Head {
    fn new(w: &Array2<f64>, d: usize) -> Head {
        let part = w.nrows();
        Head {
            wq: w.slice(s![..part, ..d]).to_owned(),
            wk: w.slice(s![..part, d..2 * d]).to_owned(),
            wv: w.slice(s![..part, 2 * d..]).to_owned(),
        }
    }

    fn forward(&self, x: &Array2<f64>) -> Array2<f64> {
        let q = x.dot(&self.wq);
        let k = x.dot(&self.wk);
        let v = x.dot(&self.wv);
        let mut scores = q.dot(&k.t()) / (self.wk.ncols() as f64).sqrt();
        for ((i, j), s) in scores.indexed_iter_mut() {
            if j > i {
                *s = f64::NEG_INFINITY;
            }
        }
        softmax_axis(&scores, Axis(1)).dot(&v)
    }
}

#[differentiable]
fn attention(x: &Array2<f64>, w1: &Array2<f64>, w2: &Array2<f64>, out: &Array2<f64>) -> f64 {
    let heads = [Head::new(w1, 2), Head::new(w2, 2)];
    let ys: Vec<Array2<f64>> = heads.iter().map(|h| h.forward(x)).collect();
    let joined = concatenate![Axis(1), ys[0], ys[1]];
    let y = joined.dot(out) + x;
    y.powi(2).sum()
}

// ---- recurrent cells

#[derive(Clone, Debug, Differentiable)]
struct Lstm {
    wx: Array2<f64>,
    wh: Array2<f64>,
    b: Array1<f64>,
}

#[differentiable]
impl Lstm {
    fn step(&self, x: ArrayView1<f64>, h: &Array1<f64>, c: &Array1<f64>) -> (Array1<f64>, Array1<f64>) {
        let n = h.len();
        let z = self.wx.dot(&x) + self.wh.dot(h) + &self.b;
        let i = sigmoid(&z.slice(s![..n]));
        let f = sigmoid(&z.slice(s![n..2 * n]));
        let g = z.slice(s![2 * n..3 * n]).tanh();
        let o = sigmoid(&z.slice(s![3 * n..]));
        let c = f * c + i * g;
        let h = o * c.tanh();
        (h, c)
    }
}

#[differentiable]
fn lstm(wx: &Array2<f64>, wh: &Array2<f64>, b: &Array1<f64>, xs: &Array2<f64>) -> f64 {
    let cell = Lstm { wx: wx.clone(), wh: wh.clone(), b: b.clone() };
    let n = wh.ncols();
    let (mut h, mut c) = (Array1::zeros(n), Array1::zeros(n));
    let mut loss = 0.0;
    for (t, x) in xs.outer_iter().enumerate() {
        (h, c) = cell.step(x, &h, &c);
        loss += (h.sum() - t as f64).powi(2);
    }
    loss
}

#[differentiable]
fn gru(w: &Array2<f64>, u: &Array2<f64>, xs: &Array2<f64>) -> f64 {
    let n = u.ncols();
    let mut h: Array1<f64> = Array1::zeros(n);
    for x in xs.rows() {
        let (a, b) = (w.dot(&x), u.dot(&h));
        let r = (&a.slice(s![..n]) + &b.slice(s![..n])).mapv(|v| 1.0 / (1.0 + (-v).exp()));
        let z = (&a.slice(s![n..2 * n]) + &b.slice(s![n..2 * n])).mapv(|v| 1.0 / (1.0 + (-v).exp()));
        let candidate = (&a.slice(s![2 * n..]) + r * b.slice(s![2 * n..])).tanh();
        h = (1.0 - &z) * candidate + &z * &h;
    }
    h.dot(&h)
}

// ---- optimisers

#[derive(Clone, Debug, Differentiable)]
struct Adam {
    m: Vec<Array2<f64>>,
    v: Vec<Array2<f64>>,
}

#[differentiable]
impl Adam {
    fn step(&mut self, params: &mut [Array2<f64>], grads: &[Array2<f64>], lr: f64, t: i32) {
        let (b1, b2) = (0.9, 0.99);
        for i in 0..params.len() {
            self.m[i] = &self.m[i] * b1 + &grads[i] * (1.0 - b1);
            self.v[i] = &self.v[i] * b2 + &grads[i] * &grads[i] * (1.0 - b2);
            let mh = &self.m[i] / (1.0 - f64::powi(b1, t));
            let vh = &self.v[i] / (1.0 - f64::powi(b2, t));
            params[i] -= &(mh / (vh.sqrt() + 1e-3) * lr);
        }
    }
}

#[differentiable]
fn unrolled_adam(a: &Array2<f64>, b: &Array2<f64>, lr: f64) -> f64 {
    let mut params = vec![a.clone(), b.clone()];
    let zeros: Vec<Array2<f64>> = params.iter().map(|p| Array2::zeros(p.raw_dim())).collect();
    let mut adam = Adam { m: zeros.clone(), v: zeros };
    for t in 1..4 {
        let grads = vec![&params[0] * 2.0, &params[1] * 0.5 - 1.0];
        adam.step(&mut params, &grads, lr, t);
    }
    params[0].sum() * params[1].sum() + params[0].powi(2).sum()
}

// ---- generative models

#[differentiable]
fn vae(x: &Array2<f64>, enc: &Array2<f64>, dec: &Array2<f64>, #[constant] noise: &Array2<f64>) -> f64 {
    let h = x.dot(enc);
    let k = h.ncols() / 2;
    let mu = h.slice(s![.., ..k]);
    let logvar = h.slice(s![.., k..]);
    let z = &mu + &(noise * &(&logvar * 0.5).exp());
    let p = sigmoid(&z.dot(dec));
    let bce = -(x * &p.ln() + (1.0 - x) * (1.0 - &p).ln()).sum();
    let kl = -0.5 * (1.0 + &logvar - mu.powi(2) - logvar.exp()).sum();
    (bce + kl) / x.nrows() as f64
}

#[differentiable]
fn vae_with_noise(x: &Array2<f64>, enc: &Array2<f64>, dec: &Array2<f64>) -> f64 {
    let noise = Array2::from_shape_fn((x.nrows(), enc.ncols() / 2), |(i, j)| (i as f64 - j as f64) * 0.3);
    vae(x, enc, dec, &noise)
}

#[differentiable]
fn hopfield(patterns: &Array2<f64>, state: &Array1<f64>, beta: f64) -> f64 {
    let n = patterns.nrows() as f64;
    let mut w = patterns.t().dot(patterns) / n;
    w.diag_mut().fill(0.0);
    let mut s = state.clone();
    for _ in 0..3 {
        s = (w.dot(&s) * beta).tanh();
    }
    -0.5 * s.dot(&w.dot(&s))
}

#[derive(Clone, Debug, Differentiable)]
struct Planar {
    w: Array1<f64>,
    u: Array1<f64>,
    b: f64,
}

#[differentiable]
impl Planar {
    fn forward(&self, z: &Array1<f64>) -> (Array1<f64>, f64) {
        let a = (self.w.dot(z) + self.b).tanh();
        let psi = &self.w * (1.0 - a * a);
        (z + &self.u * a, (1.0 + self.u.dot(&psi)).abs().ln())
    }
}

#[differentiable]
fn flow(w: &Array2<f64>, u: &Array2<f64>, b: &Array1<f64>, z0: &Array1<f64>) -> f64 {
    let layers: Vec<Planar> =
        (0..b.len()).map(|k| Planar { w: w.row(k).to_owned(), u: u.row(k).to_owned(), b: b[k] }).collect();
    let mut z = z0.clone();
    let mut logdet = 0.0;
    for layer in &layers {
        let (next, ld) = layer.forward(&z);
        z = next;
        logdet += ld;
    }
    0.5 * z.dot(&z) - logdet
}

#[differentiable]
fn coupling(x: &Array1<f64>, w: &Array2<f64>, rounds: usize) -> f64 {
    let n = x.len() / 2;
    let (mut a, mut b) = (x.slice(s![..n]).to_owned(), x.slice(s![n..]).to_owned());
    let mut logdet = 0.0;
    for k in 0..rounds {
        let h = w.dot(&a).tanh();
        let (scale, shift) = (h.slice(s![..n]).to_owned(), h.slice(s![n..]).to_owned());
        b = &b * &scale.exp() + &shift;
        logdet += scale.sum();
        if k % 2 == 0 {
            std::mem::swap(&mut a, &mut b);
        }
    }
    let y = concatenate![Axis(0), a, b];
    y.dot(&y) - logdet
}

// ---- classifiers

#[derive(Clone, Debug, Differentiable)]
struct Dense {
    w: Array2<f64>,
    b: Array1<f64>,
}

#[derive(Clone, Debug, Differentiable)]
struct Mlp {
    layers: Vec<Dense>,
}

#[differentiable]
impl Mlp {
    fn logits(&self, x: &Array2<f64>) -> Array2<f64> {
        let mut h = x.clone();
        for (i, layer) in self.layers.iter().enumerate() {
            h = h.dot(&layer.w) + &layer.b;
            if i + 1 < self.layers.len() {
                h.mapv_inplace(|v| if v > 0.0 { v } else { 0.01 * v });
            }
        }
        h
    }
}

#[differentiable]
fn classifier(x: &Array2<f64>, w1: &Array2<f64>, w2: &Array2<f64>, labels: &[usize]) -> f64 {
    let layers = vec![
        Dense { w: w1.clone(), b: Array1::from_elem(w1.ncols(), 0.1) },
        Dense { w: w2.clone(), b: Array1::zeros(w2.ncols()) },
    ];
    let net = Mlp { layers };
    let logp = log_softmax_axis(&net.logits(x), Axis(1));
    let nll = -labels.iter().enumerate().map(|(i, &k)| logp[[i, k]]).sum::<f64>() / labels.len() as f64;
    let l2: f64 = net.layers.iter().map(|l| l.w.powi(2).sum()).sum();
    nll + 1e-2 * l2
}

#[differentiable]
fn contrastive(a: &Array2<f64>, b: &Array2<f64>, temperature: f64) -> f64 {
    let unit = |x: &Array2<f64>| x / &x.map_axis(Axis(1), |r| r.dot(&r).sqrt()).insert_axis(Axis(1));
    let sim = unit(a).dot(&unit(b).t()) / temperature;
    let labels: Vec<usize> = (0..a.nrows()).collect();
    cross_entropy(&sim, &labels)
}

#[differentiable]
fn embeddings(table: &Array2<f64>, ids: &[usize], w: &Array1<f64>) -> f64 {
    let rows = table.select(Axis(0), ids);
    let views: Vec<f64> = rows.outer_iter().map(|r| r.dot(w)).collect();
    let stacked = stack![Axis(0), table.row(ids[0]), table.row(ids[1])];
    let mut pair = 0.0;
    Zip::from(&stacked.row(0)).and(&stacked.row(1)).for_each(|a, b| pair += a * b);
    views.iter().map(|v| v.tanh()).sum::<f64>() + pair
}

#[test]
fn normalisation() {
    bends!(
        layer_norm(&x, &gamma, &beta, &t),
        x = some((3, 4), 1),
        gamma = some(4, 2),
        beta = some(4, 3),
        t = some((3, 4), 4)
    );
    bends!(batch_norm(&x, &gamma, momentum), x = some((4, 2), 1), gamma = some(2, 2), momentum = 0.1);
}

#[test]
fn attention_heads() {
    bends!(
        attention(&x, &w1, &w2, &out),
        x = some((3, 4), 1),
        w1 = some((4, 6), 2),
        w2 = some((4, 6), 3),
        out = some((4, 4), 4)
    );
}

#[test]
fn recurrent_cells() {
    bends!(lstm(&wx, &wh, &b, &xs), wx = some((8, 3), 1), wh = some((8, 2), 2), b = some(8, 3), xs = some((3, 3), 4));
    bends!(gru(&w, &u, &xs), w = some((6, 3), 1), u = some((6, 2), 2), xs = some((3, 3), 3));
}

#[test]
fn optimisers() {
    bends!(unrolled_adam(&a, &b, lr), a = some((2, 2), 1), b = some((1, 3), 2), lr = 0.1);
}

#[test]
fn generative_models() {
    bends!(
        vae_with_noise(&x, &enc, &dec),
        x = some::<f64, _>((3, 4), 1).mapv(|v| v.abs() * 0.4),
        enc = some((4, 4), 2),
        dec = some((2, 4), 3)
    );
    bends!(hopfield(&patterns, &state, beta), patterns = some((3, 4), 1), state = some(4, 2), beta = 0.7);
    bends!(flow(&w, &u, &b, &z0), w = some((2, 3), 1), u = some((2, 3), 2), b = some(2, 3), z0 = some(3, 4));
    bends!(coupling(&x, &w, rounds), x = some(4, 1), w = some((4, 2), 2), rounds = 3);
}

#[test]
fn classifiers() {
    bends!(
        classifier(&x, &w1, &w2, &labels),
        x = some((3, 4), 1),
        w1 = some((4, 5), 2),
        w2 = some((5, 3), 3),
        labels = vec![0, 2, 1]
    );
    bends!(contrastive(&a, &b, t), a = some((3, 2), 1), b = some((3, 2), 2), t = 0.5);
    bends!(embeddings(&table, &ids, &w), table = some((3, 2), 1), ids = vec![2, 0, 2], w = some(2, 2));
}
