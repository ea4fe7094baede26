#[path = "../harness.rs"]
mod harness;
use harness::*;
use zygote::prelude::*;

#[derive(Clone, Debug, Differentiable)]
struct Dense<const I: usize, const O: usize> {
    w: [[f64; I]; O],
    b: [f64; O],
}

#[differentiable]
impl<const I: usize, const O: usize> Dense<I, O> {
    fn forward(&self, x: &[f64; I]) -> [f64; O] {
        let mut y = self.b;
        for o in 0..O {
            for i in 0..I {
                y[o] += self.w[o][i] * x[i];
            }
        }
        y
    }
}

const D: usize = 8;
type Node = [f64; D];

/// A layer of message passing: a gate per edge, sums of gated messages, and an update of the nodes.
#[derive(Clone, Debug, Differentiable)]
struct Layer {
    message: Dense<D, D>,
    gate_source: [f64; D],
    gate_target: [f64; D],
    own: Dense<D, D>,
}

// Refused with the other name for the type, `a: &Node` (rustc's E0608 at the attribute: cannot index into `LineFrom<&mut &mut [f64; 8]>`).
#[differentiable]
fn dot(a: &[f64; D], b: &[f64; D]) -> f64 {
    let mut s = 0.0;
    for i in 0..D {
        s += a[i] * b[i];
    }
    s
}

#[differentiable]
impl Layer {
    fn forward(&self, nodes: &[Node], edges: &[(usize, usize)]) -> Vec<Node> {
        let messages: Vec<Node> = nodes.iter().map(|h| self.message.forward(h)).collect();
        let mut sums = vec![[0.0; D]; nodes.len()];
        for &(source, target) in edges {
            let score = dot(&self.gate_source, &nodes[source]) + dot(&self.gate_target, &nodes[target]);
            let gate = 1.0 / (1.0 + (-score).exp());
            for k in 0..D {
                sums[target][k] += gate * messages[source][k];
            }
        }
        let mut out = Vec::with_capacity(nodes.len());
        for (h, sum) in nodes.iter().zip(&sums) {
            let mut next = self.own.forward(h);
            for k in 0..D {
                next[k] = h[k] + (next[k] + sum[k]).max(0.0);
            }
            out.push(next);
        }
        out
    }
}

#[derive(Clone, Debug, Differentiable)]
struct Network {
    layers: Vec<Layer>,
    readout: [f64; D],
}

/// Logistic loss of the labels of some nodes.
#[differentiable]
fn loss(
    net: &Network,
    #[constant] features: &[Node],
    #[constant] edges: &[(usize, usize)],
    #[constant] labels: &[(usize, f64)],
) -> f64 {
    let mut nodes = features.to_vec();
    for layer in &net.layers {
        nodes = layer.forward(&nodes, edges);
    }
    let total: f64 = labels.iter().map(|&(i, sign)| (-sign * dot(&net.readout, &nodes[i])).exp().ln_1p()).sum();
    total / labels.len() as f64
}

/// Keeps the nodes of each layer, its messages and gates. What passed the relu is seen by comparing nodes.
fn hand(net: &Network, features: &[Node], edges: &[(usize, usize)], labels: &[(usize, f64)]) -> (f64, Vec<f64>) {
    let n = features.len();
    let zero = [0.0; D];
    let mut states = vec![features.to_vec()];
    let mut messages = vec![zero; n * net.layers.len()];
    let mut gates = Vec::with_capacity(edges.len() * net.layers.len());
    let mut sums = vec![zero; n];
    let mut scores = vec![(0.0, 0.0); n];
    for (l, layer) in net.layers.iter().enumerate() {
        let nodes = &states[l];
        let messages = &mut messages[l * n..(l + 1) * n];
        for i in 0..n {
            messages[i] = layer.message.forward(&nodes[i]);
            scores[i] = (dot(&layer.gate_source, &nodes[i]), dot(&layer.gate_target, &nodes[i]));
        }
        sums.fill(zero);
        for &(s, t) in edges {
            let gate = 1.0 / (1.0 + (-(scores[s].0 + scores[t].1)).exp());
            gates.push(gate);
            for k in 0..D {
                sums[t][k] += gate * messages[s][k];
            }
        }
        let next: Vec<Node> = (0..n)
            .map(|i| {
                let mut y = layer.own.forward(&nodes[i]);
                for k in 0..D {
                    y[k] = nodes[i][k] + (y[k] + sums[i][k]).max(0.0);
                }
                y
            })
            .collect();
        states.push(next);
    }
    let mut dn = vec![zero; n];
    let mut dreadout = zero;
    let last = &states[net.layers.len()];
    let each = 1.0 / labels.len() as f64;
    let mut total = 0.0;
    for &(i, sign) in labels {
        let e = (-sign * dot(&net.readout, &last[i])).exp();
        total += e.ln_1p();
        let d = -each * sign * e / (1.0 + e);
        for k in 0..D {
            dreadout[k] += d * last[i][k];
            dn[i][k] += d * net.readout[k];
        }
    }
    let size = 2 * D * D + 4 * D;
    let mut g = vec![0.0; size * net.layers.len() + D];
    g[size * net.layers.len()..].copy_from_slice(&dreadout);
    for (l, layer) in net.layers.iter().enumerate().rev() {
        let nodes = &states[l];
        let after = &states[l + 1];
        let messages = &messages[l * n..(l + 1) * n];
        let gates = &gates[l * edges.len()..];
        // Cotangents of the sums, which are those of the own part too; then of messages and of both halves of the scores.
        let ds: Vec<Node> =
            (0..n).map(|i| std::array::from_fn(|k| if after[i][k] > nodes[i][k] { dn[i][k] } else { 0.0 })).collect();
        let mut dm = vec![zero; n];
        scores.fill((0.0, 0.0));
        for (&(s, t), &gate) in edges.iter().zip(gates) {
            let mut dgate = 0.0;
            for k in 0..D {
                dgate += ds[t][k] * messages[s][k];
                dm[s][k] += gate * ds[t][k];
            }
            let dscore = dgate * gate * (1.0 - gate);
            scores[s].0 += dscore;
            scores[t].1 += dscore;
        }
        let (mut dwm, mut dwo) = ([zero; D], [zero; D]);
        let (mut dbm, mut dbo, mut dgs, mut dgt) = (zero, zero, zero, zero);
        for i in 0..n {
            let h = &nodes[i];
            let mut dh = dn[i];
            let (ps, pt) = scores[i];
            for k in 0..D {
                dgs[k] += ps * h[k];
                dgt[k] += pt * h[k];
                dh[k] += ps * layer.gate_source[k] + pt * layer.gate_target[k];
            }
            for o in 0..D {
                let (m, s) = (dm[i][o], ds[i][o]);
                dbm[o] += m;
                dbo[o] += s;
                for k in 0..D {
                    dwm[o][k] += m * h[k];
                    dwo[o][k] += s * h[k];
                    dh[k] += m * layer.message.w[o][k] + s * layer.own.w[o][k];
                }
            }
            dn[i] = dh;
        }
        let parts = [dwm.as_flattened(), &dbm, &dgs, &dgt, dwo.as_flattened(), &dbo].concat();
        g[l * size..(l + 1) * size].copy_from_slice(&parts);
    }
    (each * total, g)
}

fn main() {
    let n = 40;
    let mut pool = numbers(5000, -0.4, 0.4).into_iter();
    let mut row = || -> Node { std::array::from_fn(|_| pool.next().unwrap()) };
    let layers = (0..3)
        .map(|_| Layer {
            message: Dense { w: std::array::from_fn(|_| row()), b: row() },
            gate_source: row(),
            gate_target: row(),
            own: Dense { w: std::array::from_fn(|_| row()), b: row() },
        })
        .collect();
    let net = Network { layers, readout: row() };
    let features: Vec<Node> = (0..n).map(|_| row()).collect();
    let ends = numbers(2 * 160, 0.0, n as f64);
    let edges: Vec<(usize, usize)> = ends.chunks(2).map(|c| (c[0] as usize, c[1] as usize)).collect();
    let labels: Vec<(usize, f64)> = (0..n).step_by(2).map(|i| (i, if i % 3 == 0 { 1.0 } else { -1.0 })).collect();
    run(
        "gnn",
        || loss(&net, &features, &edges, &labels),
        || {
            let (v, (d, ..)) = loss::value_and_gradient(&net, &features, &edges, &labels);
            (v, d.to_flat())
        },
        || hand(&net, &features, &edges, &labels),
    );
}
