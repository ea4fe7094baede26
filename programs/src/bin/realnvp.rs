#[path = "../harness.rs"]
mod harness;
use harness::*;
use zygote::prelude::*;

#[derive(Clone, Debug, Differentiable)]
struct Linear {
    weight: Vec<Vec<f64>>,
    bias: Vec<f64>,
}

#[differentiable]
impl Linear {
    fn forward(&self, x: &[f64]) -> Vec<f64> {
        self.weight
            .iter()
            .zip(&self.bias)
            .map(|(row, b)| row.iter().zip(x).map(|(w, x)| w * x).sum::<f64>() + b)
            .collect()
    }
}

#[derive(Clone, Debug, Differentiable)]
struct Coupling {
    hidden: Linear,
    scale: Linear,
    shift: Linear,
    flip: bool,
}

#[differentiable]
impl Coupling {
    /// One half of the vector stays, and says how the other is scaled and shifted. Gives also the logarithm of the volume's growth.
    fn forward(&self, x: &[f64]) -> (Vec<f64>, f64) {
        let (low, high) = x.split_at(x.len() / 2);
        // Refused (rustc's E0700 at the attribute): `let (kept, changed) = if self.flip { (high, low) } else { (low, high) };`, without
        // copies; and `[moved.as_slice(), kept].concat()` (no derivative rule for method `as_slice`).
        let (kept, changed) = if self.flip { (high.to_vec(), low.to_vec()) } else { (low.to_vec(), high.to_vec()) };
        let h: Vec<f64> = self.hidden.forward(&kept).iter().map(|v| v.tanh()).collect();
        let scale: Vec<f64> = self.scale.forward(&h).iter().map(|v| v.tanh()).collect();
        let shift = self.shift.forward(&h);
        let mut moved = Vec::with_capacity(x.len());
        for i in 0..changed.len() {
            moved.push(changed[i] * scale[i].exp() + shift[i]);
        }
        let log_det = scale.iter().sum();
        let y = if self.flip { [moved, kept].concat() } else { [kept, moved].concat() };
        (y, log_det)
    }
}

#[derive(Clone, Debug, Differentiable)]
struct Flow {
    layers: Vec<Coupling>,
    log_sigma: Vec<f64>,
}

#[differentiable]
impl Flow {
    fn log_likelihood(&self, x: &[f64]) -> f64 {
        let mut z = x.to_vec();
        let mut log_det = 0.0;
        for layer in &self.layers {
            let (next, growth) = layer.forward(&z);
            z = next;
            log_det += growth;
        }
        let prior: f64 =
            z.iter().zip(&self.log_sigma).map(|(z, s)| -0.5 * (z * (-s).exp()).powi(2) - s - 0.9189385332046727).sum();
        prior + log_det
    }
}

#[differentiable]
fn loss(flow: &Flow, #[constant] data: &[Vec<f64>]) -> f64 {
    -data.iter().map(|x| flow.log_likelihood(x)).sum::<f64>() / data.len() as f64
}

impl Linear {
    fn apply_into(&self, x: &[f64], y: &mut [f64]) {
        for ((y, row), b) in y.iter_mut().zip(&self.weight).zip(&self.bias) {
            *y = row.iter().zip(x).map(|(w, x)| w * x).sum::<f64>() + b;
        }
    }

    fn back(&self, d: &mut LinearTangent, x: &[f64], dy: &[f64], dx: &mut [f64]) {
        for (((row, drow), db), &dy) in self.weight.iter().zip(&mut d.weight).zip(&mut d.bias).zip(dy) {
            *db += dy;
            for (((w, dw), x), dx) in row.iter().zip(drow).zip(x).zip(dx.iter_mut()) {
                *dw += dy * x;
                *dx += dy * w;
            }
        }
    }
}

/// What a layer keeps of one sample, written over by the next.
struct Kept {
    input: Vec<f64>,
    hidden: Vec<f64>,
    scale: Vec<f64>,
    factor: Vec<f64>,
}

/// The sample's vector is changed in place, forwards and backwards.
fn hand(flow: &Flow, data: &[Vec<f64>]) -> (f64, Vec<f64>) {
    let dim = data[0].len();
    let half = dim / 2;
    let mut d = FlowTangent::from_flat(flow, &vec![0.0; flow.to_flat().len()]);
    let mut tape: Vec<Kept> = flow
        .layers
        .iter()
        .map(|l| Kept {
            input: vec![0.0; dim],
            hidden: vec![0.0; l.hidden.bias.len()],
            scale: vec![0.0; half],
            factor: vec![0.0; half],
        })
        .collect();
    let precision: Vec<f64> = flow.log_sigma.iter().map(|s| (-s).exp()).collect();
    let mut shift = vec![0.0; half];
    let mut dshift = vec![0.0; half];
    let mut dscale = vec![0.0; half];
    let mut dhidden = vec![0.0; tape[0].hidden.len()];
    let mut z = vec![0.0; dim];
    let mut dz = vec![0.0; dim];
    let each = -1.0 / data.len() as f64;
    let mut total = 0.0;
    for x in data {
        z.copy_from_slice(x);
        let mut log_det = 0.0;
        for (layer, k) in flow.layers.iter().zip(&mut tape) {
            k.input.copy_from_slice(&z);
            let (low, high) = z.split_at_mut(half);
            let (kept, changed) = if layer.flip { (high, low) } else { (low, high) };
            layer.hidden.apply_into(kept, &mut k.hidden);
            k.hidden.iter_mut().for_each(|v| *v = v.tanh());
            layer.scale.apply_into(&k.hidden, &mut k.scale);
            layer.shift.apply_into(&k.hidden, &mut shift);
            for i in 0..half {
                k.scale[i] = k.scale[i].tanh();
                k.factor[i] = k.scale[i].exp();
                changed[i] = changed[i] * k.factor[i] + shift[i];
                log_det += k.scale[i];
            }
        }
        total += log_det;
        for i in 0..dim {
            let u = z[i] * precision[i];
            total += -0.5 * u * u - flow.log_sigma[i] - 0.9189385332046727;
            dz[i] = -each * u * precision[i];
            d.log_sigma[i] += each * (u * u - 1.0);
        }
        for ((layer, k), d) in flow.layers.iter().zip(&tape).zip(&mut d.layers).rev() {
            let (low, high) = k.input.split_at(half);
            let (dlow, dhigh) = dz.split_at_mut(half);
            let (kept, changed, dkept, dchanged) =
                if layer.flip { (high, low, dhigh, dlow) } else { (low, high, dlow, dhigh) };
            for i in 0..half {
                dshift[i] = dchanged[i];
                dchanged[i] *= k.factor[i];
                dscale[i] = (dchanged[i] * changed[i] + each) * (1.0 - k.scale[i] * k.scale[i]);
            }
            dhidden.fill(0.0);
            layer.shift.back(&mut d.shift, &k.hidden, &dshift, &mut dhidden);
            layer.scale.back(&mut d.scale, &k.hidden, &dscale, &mut dhidden);
            dhidden.iter_mut().zip(&k.hidden).for_each(|(d, h)| *d *= 1.0 - h * h);
            layer.hidden.back(&mut d.hidden, kept, &dhidden, dkept);
        }
    }
    (each * total, d.to_flat())
}

fn main() {
    let (dim, width, depth, batch) = (8, 16, 4, 20);
    let mut pool = numbers(20_000, -0.5, 0.5).into_iter();
    let mut linear = |i: usize, o: usize| Linear {
        weight: (0..o).map(|_| pool.by_ref().take(i).collect()).collect(),
        bias: pool.by_ref().take(o).collect(),
    };
    let layers = (0..depth)
        .map(|k| Coupling {
            hidden: linear(dim / 2, width),
            scale: linear(width, dim / 2),
            shift: linear(width, dim / 2),
            flip: k % 2 == 1,
        })
        .collect();
    let flow = Flow { layers, log_sigma: numbers(dim, -0.3, 0.3) };
    let data: Vec<Vec<f64>> = numbers(dim * batch, -2.0, 2.0).chunks(dim).map(|c| c.to_vec()).collect();
    run(
        "realnvp",
        || loss(&flow, &data),
        || {
            let (v, (d, ())) = loss::value_and_gradient(&flow, &data);
            (v, d.to_flat())
        },
        || hand(&flow, &data),
    );
}
