#[path = "../harness.rs"]
mod harness;
use harness::{numbers, run};
use ndarray::{Array1, Array2, Axis};
use zygote::prelude::*;

#[derive(Clone, Debug, Differentiable)]
struct Dense {
    w: Array2<f64>,
    b: Array1<f64>,
}

#[differentiable]
impl Dense {
    fn forward(&self, x: &Array2<f64>) -> Array2<f64> {
        x.dot(&self.w) + &self.b
    }
}

#[derive(Clone, Debug, Differentiable)]
struct BatchNorm {
    gamma: Array1<f64>,
    beta: Array1<f64>,
    #[constant]
    epsilon: f64,
}

#[differentiable]
impl BatchNorm {
    fn forward(&self, x: &Array2<f64>) -> Array2<f64> {
        let mean = x.mean_axis(Axis(0)).unwrap();
        let var = x.var_axis(Axis(0), 0.0);
        let std = (var + self.epsilon).sqrt();
        let normed = (x - &mean) / &std;
        normed * &self.gamma + &self.beta
    }
}

#[derive(Clone, Debug, Differentiable)]
struct Network {
    hidden: Dense,
    norm: BatchNorm,
    output: Dense,
}

#[differentiable]
impl Network {
    fn forward(&self, x: &Array2<f64>) -> Array2<f64> {
        let h = self.norm.forward(&self.hidden.forward(x)).mapv(|v| v.max(0.0));
        self.output.forward(&h)
    }
}

#[differentiable]
fn loss(net: &Network, #[constant] x: &Array2<f64>, #[constant] classes: &[usize]) -> f64 {
    let logits = net.forward(x);
    let mut total = 0.0;
    for (row, class) in logits.outer_iter().zip(classes) {
        let max = row.fold(f64::NEG_INFINITY, |m, &v| m.max(v));
        total += max + row.mapv(|v| (v - max).exp()).sum().ln() - row[*class];
    }
    total / classes.len() as f64
}

fn hand(net: &Network, x: &Array2<f64>, classes: &[usize]) -> (f64, Network) {
    let n = classes.len() as f64;
    let z = net.hidden.forward(x);
    let mean = z.mean_axis(Axis(0)).unwrap();
    let inv = z.var_axis(Axis(0), 0.0).mapv(|v| 1.0 / (v + net.norm.epsilon).sqrt());
    let normed = (z - &mean) * &inv;
    let mut h = &normed * &net.norm.gamma + &net.norm.beta;
    h.mapv_inplace(|v| v.max(0.0));
    let mut e = net.output.forward(&h);
    let mut total = 0.0;
    for (mut row, &class) in e.outer_iter_mut().zip(classes) {
        let max = row.fold(f64::NEG_INFINITY, |m, &v| m.max(v));
        total += max - row[class];
        row.mapv_inplace(|v| (v - max).exp());
        let sum = row.sum();
        total += sum.ln();
        row *= 1.0 / (n * sum);
        row[class] -= 1.0 / n;
    }
    let output = Dense { w: h.t().dot(&e), b: e.sum_axis(Axis(0)) };
    let mut dh = e.dot(&net.output.w.t());
    dh.zip_mut_with(&h, |d, h| {
        if !(*h > 0.0) {
            *d = 0.0
        }
    });
    let beta = dh.sum_axis(Axis(0));
    let mut gamma = Array1::<f64>::zeros(beta.len());
    for (d, y) in dh.outer_iter().zip(normed.outer_iter()) {
        for ((g, d), y) in gamma.iter_mut().zip(d).zip(y) {
            *g += d * y;
        }
    }
    // dz = gamma inv (dh - mean(dh) - normed mean(dh normed))
    let scale = &net.norm.gamma * &inv;
    let (mb, mg) = (&beta / n, &gamma / n);
    for (mut d, y) in dh.outer_iter_mut().zip(normed.outer_iter()) {
        for ((((d, y), s), b), g) in d.iter_mut().zip(y).zip(&scale).zip(&mb).zip(&mg) {
            *d = s * (*d - b - y * g);
        }
    }
    let hidden = Dense { w: x.t().dot(&dh), b: dh.sum_axis(Axis(0)) };
    (total / n, Network { hidden, norm: BatchNorm { gamma, beta, epsilon: 0.0 }, output })
}

fn main() {
    let (n, i, h, o) = (64, 24, 32, 10);
    let mat = |r: usize, c: usize, seed: usize| {
        Array2::from_shape_vec((r, c), numbers(r * c + seed, -0.5, 0.5)[seed..].to_vec()).unwrap()
    };
    let net = Network {
        hidden: Dense { w: mat(i, h, 1), b: numbers(h, -0.1, 0.1).into() },
        norm: BatchNorm {
            gamma: numbers(h + 1, 0.8, 1.2)[1..].to_vec().into(),
            beta: numbers(h + 2, -0.2, 0.2)[2..].to_vec().into(),
            epsilon: 1e-5,
        },
        output: Dense { w: mat(h, o, 2), b: numbers(o, -0.1, 0.1).into() },
    };
    let x = mat(n, i, 3);
    let classes: Vec<usize> = numbers(n, 0.0, 10.0).iter().map(|v| *v as usize).collect();
    macro_rules! flat {
        ($d:expr) => {{
            let d = &$d;
            d.hidden
                .w
                .iter()
                .chain(&d.hidden.b)
                .chain(&d.norm.gamma)
                .chain(&d.norm.beta)
                .chain(&d.output.w)
                .chain(&d.output.b)
                .copied()
                .collect::<Vec<f64>>()
        }};
    }
    run(
        "batchnorm",
        || loss(&net, &x, &classes),
        || {
            let (v, (d, ..)) = loss::value_and_gradient(&net, &x, &classes);
            (v, flat!(d))
        },
        || {
            let (v, d) = hand(&net, &x, &classes);
            (v, flat!(d))
        },
    );
}
