#[path = "../harness.rs"]
mod harness;
use harness::*;
use zygote::prelude::*;

const D: usize = 2;
const H: usize = 16;
const STEPS: usize = 40;

#[derive(Clone, Debug, Differentiable)]
struct Dense<const I: usize, const O: usize> {
    w: [[f64; I]; O],
    b: [f64; O],
}

#[differentiable]
impl<const I: usize, const O: usize> Dense<I, O> {
    fn forward(&self, x: &[f64; I]) -> [f64; O] {
        std::array::from_fn(|o| self.b[o] + self.w[o].iter().zip(x).map(|(w, x)| w * x).sum::<f64>())
    }
}

#[differentiable]
trait Dynamics {
    fn slope(&self, x: &[f64; D]) -> [f64; D];
}

#[derive(Clone, Debug, Differentiable)]
struct Network {
    hidden: Dense<D, H>,
    output: Dense<H, D>,
}

#[differentiable]
impl Dynamics for Network {
    fn slope(&self, x: &[f64; D]) -> [f64; D] {
        // Without the type `.map` is taken for that of `Option` (E0277).
        let h: [f64; H] = self.hidden.forward(x);
        self.output.forward(&h.map(f64::tanh))
    }
}

#[differentiable]
fn rk4<F: Dynamics>(f: &F, x: [f64; D], dt: f64) -> [f64; D] {
    let shift = |k: [f64; D], h: f64| -> [f64; D] { std::array::from_fn(|i| x[i] + h * k[i]) };
    let k1 = f.slope(&x);
    let k2 = f.slope(&shift(k1, 0.5 * dt));
    let k3 = f.slope(&shift(k2, 0.5 * dt));
    let k4 = f.slope(&shift(k3, dt));
    std::array::from_fn(|i| x[i] + dt / 6.0 * (k1[i] + 2.0 * k2[i] + 2.0 * k3[i] + k4[i]))
}

#[differentiable]
fn loss(network: &Network, start: [f64; D], #[constant] observed: &[[f64; D]]) -> f64 {
    let mut x = start;
    let mut sum = 0.0;
    for o in observed {
        x = rk4(network, x, 0.1);
        sum += x.iter().zip(o).map(|(x, o)| (x - o).powi(2)).sum::<f64>();
    }
    sum / observed.len() as f64
}

type Stage = ([f64; D], [f64; H]);

fn slope(net: &Network, x: [f64; D], kept: &mut Stage) -> [f64; D] {
    kept.0 = x;
    for h in 0..H {
        let w = &net.hidden.w[h];
        kept.1[h] = (net.hidden.b[h] + w[0] * x[0] + w[1] * x[1]).tanh();
    }
    let mut y = net.output.b;
    for (y, w) in y.iter_mut().zip(&net.output.w) {
        for (w, h) in w.iter().zip(&kept.1) {
            *y += w * h;
        }
    }
    y
}

fn slope_back(net: &Network, (x, h): &Stage, g: [f64; D], d: &mut Network) -> [f64; D] {
    let mut dh = [0.0; H];
    for o in 0..D {
        d.output.b[o] += g[o];
        for k in 0..H {
            d.output.w[o][k] += g[o] * h[k];
            dh[k] += g[o] * net.output.w[o][k];
        }
    }
    let mut dx = [0.0; D];
    for k in 0..H {
        let a = dh[k] * (1.0 - h[k] * h[k]);
        d.hidden.b[k] += a;
        for i in 0..D {
            d.hidden.w[k][i] += a * x[i];
            dx[i] += a * net.hidden.w[k][i];
        }
    }
    dx
}

/// Keeps arguments and hidden units of every stage.
fn hand(net: &Network, start: [f64; D], observed: &[[f64; D]]) -> (f64, Vec<f64>) {
    let dt = 0.1;
    let plus = |x: [f64; D], h: f64, k: [f64; D]| [x[0] + h * k[0], x[1] + h * k[1]];
    let mut tape = vec![([([0.0; D], [0.0; H]); 4], [0.0; D]); observed.len()];
    let mut x = start;
    let mut sum = 0.0;
    for ((stages, miss), o) in tape.iter_mut().zip(observed) {
        let k1 = slope(net, x, &mut stages[0]);
        let k2 = slope(net, plus(x, 0.5 * dt, k1), &mut stages[1]);
        let k3 = slope(net, plus(x, 0.5 * dt, k2), &mut stages[2]);
        let k4 = slope(net, plus(x, dt, k3), &mut stages[3]);
        for i in 0..D {
            x[i] += dt / 6.0 * (k1[i] + 2.0 * k2[i] + 2.0 * k3[i] + k4[i]);
            miss[i] = x[i] - o[i];
            sum += miss[i] * miss[i];
        }
    }
    let n = observed.len() as f64;
    let mut d =
        Network { hidden: Dense { w: [[0.0; D]; H], b: [0.0; H] }, output: Dense { w: [[0.0; H]; D], b: [0.0; D] } };
    let mut g = [0.0; D];
    for (stages, miss) in tape.iter().rev() {
        g = plus(g, 2.0 / n, *miss);
        let k = [g[0] * dt / 6.0, g[1] * dt / 6.0];
        let k2 = [2.0 * k[0], 2.0 * k[1]];
        let d4 = slope_back(net, &stages[3], k, &mut d);
        let d3 = slope_back(net, &stages[2], plus(k2, dt, d4), &mut d);
        let d2 = slope_back(net, &stages[1], plus(k2, 0.5 * dt, d3), &mut d);
        let d1 = slope_back(net, &stages[0], plus(k, 0.5 * dt, d2), &mut d);
        for i in 0..D {
            g[i] += d1[i] + d2[i] + d3[i] + d4[i];
        }
    }
    let mut out = d.hidden.w.concat();
    out.extend(d.hidden.b);
    out.extend(d.output.w.concat());
    out.extend(d.output.b);
    out.extend(g);
    (sum / n, out)
}

fn main() {
    let v = numbers(200, -0.8, 0.8);
    let net = Network {
        hidden: Dense { w: std::array::from_fn(|i| [v[2 * i], v[2 * i + 1]]), b: std::array::from_fn(|i| v[40 + i]) },
        output: Dense {
            w: [std::array::from_fn(|i| v[60 + i]), std::array::from_fn(|i| v[80 + i])],
            b: [v[100], v[101]],
        },
    };
    let observed: Vec<[f64; D]> = numbers(D * STEPS, -1.0, 1.0).chunks(D).map(|c| [c[0], c[1]]).collect();
    let start = [0.3, -0.5];
    run(
        "neural_ode",
        || loss(&net, start, &observed),
        || {
            let (v, (d, s, ())) = loss::value_and_gradient(&net, start, &observed);
            let mut g = d.to_flat();
            g.extend(s);
            (v, g)
        },
        || hand(&net, start, &observed),
    );
}
