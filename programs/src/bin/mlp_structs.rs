#[path = "../harness.rs"]
mod harness;
use harness::{numbers, run};
use zygote::prelude::*;

#[derive(Clone, Copy, Debug, PartialEq, Differentiable)]
enum Activation {
    Tanh,
    Relu,
    Identity,
}

#[differentiable]
impl Activation {
    fn apply(&self, x: f64) -> f64 {
        match self {
            Activation::Tanh => x.tanh(),
            Activation::Relu => x.max(0.0),
            Activation::Identity => x,
        }
    }
}

#[derive(Clone, Debug, Differentiable)]
struct Layer {
    weights: Vec<Vec<f64>>,
    biases: Vec<f64>,
    activation: Activation,
}

#[differentiable]
impl Layer {
    fn forward(&self, input: &[f64]) -> Vec<f64> {
        self.weights
            .iter()
            .zip(&self.biases)
            .map(|(row, bias)| {
                let z: f64 = row.iter().zip(input).map(|(w, x)| w * x).sum::<f64>() + bias;
                self.activation.apply(z)
            })
            .collect()
    }
}

#[derive(Clone, Debug, Differentiable)]
struct Network {
    layers: Vec<Layer>,
}

#[differentiable]
impl Network {
    fn predict(&self, input: &[f64]) -> Vec<f64> {
        let mut h = input.to_vec();
        for layer in &self.layers {
            h = layer.forward(&h);
        }
        h
    }
}

#[differentiable]
fn mse(output: &[f64], target: &[f64]) -> f64 {
    output.iter().zip(target).map(|(y, t)| (y - t).powi(2)).sum::<f64>() / target.len() as f64
}

#[differentiable]
fn loss(net: &Network, #[constant] inputs: &[Vec<f64>], #[constant] targets: &[Vec<f64>]) -> f64 {
    let total: f64 = inputs.iter().zip(targets).map(|(x, t)| mse(&net.predict(x), t)).sum();
    total / inputs.len() as f64
}

fn layer_backward(layer: &Layer, input: &[f64], output: &[f64], dout: &[f64], d: &mut Layer, want: bool) -> Vec<f64> {
    let mut dinput = vec![0.0; if want { input.len() } else { 0 }];
    for r in 0..output.len() {
        let y = output[r];
        let dz = match layer.activation {
            Activation::Tanh => dout[r] * (1.0 - y * y),
            Activation::Relu => {
                if y > 0.0 {
                    dout[r]
                } else {
                    0.0
                }
            }
            Activation::Identity => dout[r],
        };
        d.biases[r] += dz;
        for (dw, x) in d.weights[r].iter_mut().zip(input) {
            *dw += dz * x;
        }
        if want {
            for (dx, w) in dinput.iter_mut().zip(&layer.weights[r]) {
                *dx += dz * w;
            }
        }
    }
    dinput
}

fn hand(net: &Network, inputs: &[Vec<f64>], targets: &[Vec<f64>]) -> (f64, Network) {
    let mut d = Network {
        layers: net
            .layers
            .iter()
            .map(|l| Layer {
                weights: l.weights.iter().map(|r| vec![0.0; r.len()]).collect(),
                biases: vec![0.0; l.biases.len()],
                activation: l.activation,
            })
            .collect(),
    };
    let mut total = 0.0;
    let n = inputs.len() as f64;
    let mut hs: Vec<Vec<f64>> = Vec::with_capacity(net.layers.len());
    for (x, t) in inputs.iter().zip(targets) {
        hs.clear();
        for (k, l) in net.layers.iter().enumerate() {
            let h = l.forward(if k == 0 { x } else { &hs[k - 1] });
            hs.push(h);
        }
        let y = hs.last().unwrap();
        total += mse(y, t);
        let c = 2.0 / (t.len() as f64 * n);
        let mut dh: Vec<f64> = y.iter().zip(t).map(|(y, t)| c * (y - t)).collect();
        for k in (0..net.layers.len()).rev() {
            let input = if k == 0 { x } else { &hs[k - 1] };
            dh = layer_backward(&net.layers[k], input, &hs[k], &dh, &mut d.layers[k], k > 0);
        }
    }
    (total / n, d)
}

fn flat<'a>(layers: impl Iterator<Item = (&'a Vec<Vec<f64>>, &'a Vec<f64>)>) -> Vec<f64> {
    let mut v = Vec::with_capacity(2048);
    for (w, b) in layers {
        for r in w {
            v.extend_from_slice(r);
        }
        v.extend_from_slice(b);
    }
    v
}

fn main() {
    let layer = |i: usize, o: usize, activation| Layer {
        weights: numbers(i * o, -0.4, 0.4).chunks(i).map(|c| c.to_vec()).collect(),
        biases: numbers(o, -0.1, 0.1),
        activation,
    };
    let net = Network {
        layers: vec![
            layer(20, 32, Activation::Tanh),
            layer(32, 32, Activation::Relu),
            layer(32, 5, Activation::Identity),
        ],
    };
    let xs: Vec<Vec<f64>> = numbers(32 * 20, -1.0, 1.0).chunks(20).map(|c| c.to_vec()).collect();
    let ts: Vec<Vec<f64>> = numbers(32 * 5, -1.0, 1.0).chunks(5).map(|c| c.to_vec()).collect();
    run(
        "mlp_structs",
        || loss(&net, &xs, &ts),
        || {
            let (v, (d, ..)) = loss::value_and_gradient(&net, &xs, &ts);
            (v, flat(d.layers.iter().map(|l| (&l.weights, &l.biases))))
        },
        || {
            let (v, d) = hand(&net, &xs, &ts);
            (v, flat(d.layers.iter().map(|l| (&l.weights, &l.biases))))
        },
    );
}
