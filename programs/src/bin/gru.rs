#[path = "../harness.rs"]
mod harness;
use harness::*;
use zygote::prelude::*;

const INPUTS: usize = 8;
const UNITS: usize = 16;
const LENGTH: usize = 30;

#[derive(Clone, Debug, Differentiable)]
struct Gate {
    w: Vec<Vec<f64>>,
    u: Vec<Vec<f64>>,
    b: Vec<f64>,
}

#[derive(Clone, Debug, Differentiable)]
struct Gru {
    update: Gate,
    reset: Gate,
    candidate: Gate,
    readout: Vec<f64>,
}

#[differentiable]
fn dot(a: &[f64], b: &[f64]) -> f64 {
    a.iter().zip(b).map(|(a, b)| a * b).sum()
}

#[differentiable]
fn sigmoid(x: f64) -> f64 {
    1.0 / (1.0 + (-x).exp())
}

#[differentiable]
impl Gate {
    fn apply(&self, x: &[f64], h: &[f64]) -> Vec<f64> {
        self.b.iter().zip(&self.w).zip(&self.u).map(|((b, w), u)| b + dot(w, x) + dot(u, h)).collect()
    }
}

#[differentiable]
impl Gru {
    fn step(&self, x: &[f64], h: &[f64]) -> Vec<f64> {
        // `.into_iter().map(sigmoid)` is refused ("cannot tell whether this iterates over values or over references").
        let z: Vec<f64> = self.update.apply(x, h).iter().map(|a| sigmoid(*a)).collect();
        let r: Vec<f64> = self.reset.apply(x, h).iter().map(|a| sigmoid(*a)).collect();
        let gated: Vec<f64> = r.iter().zip(h).map(|(r, h)| r * h).collect();
        let c: Vec<f64> = self.candidate.apply(x, &gated).iter().map(|a| a.tanh()).collect();
        (0..h.len()).map(|i| (1.0 - z[i]) * h[i] + z[i] * c[i]).collect()
    }
}

#[differentiable]
fn loss(model: &Gru, #[constant] inputs: &[Vec<f64>], #[constant] targets: &[f64]) -> f64 {
    let mut h = vec![0.0; model.readout.len()];
    let mut sum = 0.0;
    for (x, target) in inputs.iter().zip(targets) {
        h = model.step(x, &h);
        sum += (dot(&model.readout, &h) - target).powi(2);
    }
    sum / targets.len() as f64
}

fn gate(g: &Gate, x: &[f64], h: &[f64], out: &mut [f64]) {
    for (((out, b), w), u) in out.iter_mut().zip(&g.b).zip(&g.w).zip(&g.u) {
        *out = b + dot(w, x) + dot(u, h);
    }
}

/// Adds to the slopes of a gate, and to that of h.
fn gate_back(g: &Gate, d: &mut Gate, x: &[f64], h: &[f64], da: &[f64], dh: &mut [f64]) {
    for i in 0..UNITS {
        let a = da[i];
        d.b[i] += a;
        for (d, x) in d.w[i].iter_mut().zip(x) {
            *d += a * x;
        }
        for (((d, h), u), dh) in d.u[i].iter_mut().zip(h).zip(&g.u[i]).zip(&mut *dh) {
            *d += a * h;
            *dh += a * u;
        }
    }
}

#[derive(Clone, Copy)]
struct Kept {
    h: [f64; UNITS],
    z: [f64; UNITS],
    r: [f64; UNITS],
    gated: [f64; UNITS],
    c: [f64; UNITS],
    miss: f64,
}

fn hand(model: &Gru, inputs: &[Vec<f64>], targets: &[f64]) -> (f64, Gru) {
    let zero = [0.0; UNITS];
    let mut tape = vec![Kept { h: zero, z: zero, r: zero, gated: zero, c: zero, miss: 0.0 }; inputs.len()];
    let mut h = zero;
    let mut sum = 0.0;
    for ((x, target), k) in inputs.iter().zip(targets).zip(&mut tape) {
        k.h = h;
        gate(&model.update, x, &h, &mut k.z);
        gate(&model.reset, x, &h, &mut k.r);
        for i in 0..UNITS {
            k.z[i] = sigmoid(k.z[i]);
            k.r[i] = sigmoid(k.r[i]);
            k.gated[i] = k.r[i] * h[i];
        }
        gate(&model.candidate, x, &k.gated, &mut k.c);
        for i in 0..UNITS {
            k.c[i] = k.c[i].tanh();
            h[i] = (1.0 - k.z[i]) * h[i] + k.z[i] * k.c[i];
        }
        k.miss = dot(&model.readout, &h) - target;
        sum += k.miss * k.miss;
    }
    let n = targets.len() as f64;
    let blank = || Gate { w: vec![vec![0.0; INPUTS]; UNITS], u: vec![vec![0.0; UNITS]; UNITS], b: vec![0.0; UNITS] };
    let mut d = Gru { update: blank(), reset: blank(), candidate: blank(), readout: vec![0.0; UNITS] };
    let mut dh = [0.0; UNITS];
    for (x, k) in inputs.iter().zip(&tape).rev() {
        let g = 2.0 * k.miss / n;
        let (mut before, mut dz, mut dr, mut dc, mut dgated) = (zero, zero, zero, zero, zero);
        for i in 0..UNITS {
            d.readout[i] += g * h[i];
            dh[i] += g * model.readout[i];
            before[i] = dh[i] * (1.0 - k.z[i]);
            dz[i] = dh[i] * (k.c[i] - k.h[i]) * k.z[i] * (1.0 - k.z[i]);
            dc[i] = dh[i] * k.z[i] * (1.0 - k.c[i] * k.c[i]);
        }
        gate_back(&model.candidate, &mut d.candidate, x, &k.gated, &dc, &mut dgated);
        for i in 0..UNITS {
            before[i] += dgated[i] * k.r[i];
            dr[i] = dgated[i] * k.h[i] * k.r[i] * (1.0 - k.r[i]);
        }
        gate_back(&model.reset, &mut d.reset, x, &k.h, &dr, &mut before);
        gate_back(&model.update, &mut d.update, x, &k.h, &dz, &mut before);
        dh = before;
        h = k.h;
    }
    (sum / n, d)
}

fn main() {
    let numbers_of = |n: usize, seed: usize| numbers(n + seed, -0.5, 0.5)[seed..].to_vec();
    let rows = |m: usize, seed: usize| -> Vec<Vec<f64>> {
        numbers_of(UNITS * m, seed).chunks(m).map(|c| c.to_vec()).collect()
    };
    let gate = |seed: usize| Gate { w: rows(INPUTS, seed), u: rows(UNITS, seed + 1), b: numbers_of(UNITS, seed + 2) };
    let model = Gru { update: gate(0), reset: gate(3), candidate: gate(6), readout: numbers_of(UNITS, 9) };
    let inputs: Vec<Vec<f64>> = numbers_of(INPUTS * LENGTH, 10).chunks(INPUTS).map(|c| c.to_vec()).collect();
    let targets = numbers_of(LENGTH, 11);
    run(
        "gru",
        || loss(&model, &inputs, &targets),
        || {
            let (v, (d, ..)) = loss::value_and_gradient(&model, &inputs, &targets);
            (v, d.to_flat())
        },
        || {
            let (v, d) = hand(&model, &inputs, &targets);
            let mut g = Vec::new();
            for gate in [&d.update, &d.reset, &d.candidate] {
                g.extend(gate.w.concat());
                g.extend(gate.u.concat());
                g.extend(&gate.b);
            }
            g.extend(&d.readout);
            (v, g)
        },
    );
}
