#[path = "../harness.rs"]
mod harness;
use harness::*;
use zygote::prelude::*;

const B: usize = 14; // bits of a character
const LAYERS: usize = 2;
const C: usize = 100; // characters

#[differentiable]
fn sigmoid(x: f64) -> f64 {
    1.0 / (1.0 + (-x).exp())
}

#[differentiable]
fn lstm_model(weight: &[f64], bias: &[f64], hidden: &mut [f64], cell: &mut [f64], input: &[f64]) {
    let n = hidden.len();
    for i in 0..n {
        let forget = sigmoid(input[i] * weight[i] + bias[i]);
        let ingate = sigmoid(hidden[i] * weight[n + i] + bias[n + i]);
        let outgate = sigmoid(input[i] * weight[2 * n + i] + bias[2 * n + i]);
        let change = (hidden[i] * weight[3 * n + i] + bias[3 * n + i]).tanh();
        cell[i] = cell[i] * forget + ingate * change;
        hidden[i] = outgate * cell[i].tanh();
    }
}

/// `main` has 8 B numbers per layer (weights and biases), `extra` 3 B, `state` 2 B per layer (hidden and cell).
#[differentiable]
fn lstm_predict(main: &[f64], extra: &[f64], state: &mut [f64], input: &[f64], output: &mut [f64]) {
    let b = input.len();
    for i in 0..b {
        output[i] = input[i] * extra[i];
    }
    for l in 0..LAYERS {
        let params = &main[8 * b * l..8 * b * (l + 1)];
        let (hidden, cell) = state[2 * b * l..2 * b * (l + 1)].split_at_mut(b);
        lstm_model(&params[..4 * b], &params[4 * b..], hidden, cell, output);
        for i in 0..b {
            output[i] = state[2 * b * l + i];
        }
    }
    for i in 0..b {
        output[i] = output[i] * extra[b + i] + extra[2 * b + i];
    }
}

#[differentiable]
fn lstm_objective(
    main: &[f64],
    extra: &[f64],
    #[constant] state0: &[f64],
    #[constant] sequence: &[f64],
    b: usize,
) -> f64 {
    let mut state = state0.to_vec();
    let mut pred = vec![0.0; b];
    let steps = sequence.len() / b - 1;
    let mut total = 0.0;
    for t in 0..steps {
        let input = &sequence[t * b..(t + 1) * b];
        let gold = &sequence[(t + 1) * b..(t + 2) * b];
        lstm_predict(main, extra, &mut state, input, &mut pred);
        let mut sum = 2.0;
        for i in 0..b {
            sum += pred[i].exp();
        }
        let lse = sum.ln();
        for i in 0..b {
            total += gold[i] * (pred[i] - lse);
        }
    }
    -total / (steps * b) as f64
}

fn hand(main: &[f64], extra: &[f64], state0: &[f64], sequence: &[f64]) -> (f64, (Vec<f64>, Vec<f64>)) {
    let steps = sequence.len() / B - 1;
    let mut hid: [[f64; B]; LAYERS] = std::array::from_fn(|l| std::array::from_fn(|i| state0[2 * B * l + i]));
    let mut cel: [[f64; B]; LAYERS] = std::array::from_fn(|l| std::array::from_fn(|i| state0[2 * B * l + B + i]));
    // Per step, layer and unit: gates, change, tanh(cell), hidden before, cell before, input.
    let mut tape: Vec<[[f64; 8]; B]> = Vec::with_capacity(steps * LAYERS);
    let mut tops: Vec<[f64; B]> = Vec::with_capacity(steps);
    let mut dpreds: Vec<[f64; B]> = Vec::with_capacity(steps);
    let mut total = 0.0;
    let scale = -1.0 / (steps * B) as f64;
    for t in 0..steps {
        let input = &sequence[t * B..(t + 1) * B];
        let gold = &sequence[(t + 1) * B..(t + 2) * B];
        let mut out: [f64; B] = std::array::from_fn(|i| input[i] * extra[i]);
        for l in 0..LAYERS {
            let w: &[f64; 8 * B] = main[8 * B * l..8 * B * (l + 1)].try_into().unwrap();
            let mut kept = [[0.0; 8]; B];
            for i in 0..B {
                let (x, h, c) = (out[i], hid[l][i], cel[l][i]);
                let forget = sigmoid(x * w[i] + w[4 * B + i]);
                let ingate = sigmoid(h * w[B + i] + w[5 * B + i]);
                let outgate = sigmoid(x * w[2 * B + i] + w[6 * B + i]);
                let change = (h * w[3 * B + i] + w[7 * B + i]).tanh();
                cel[l][i] = c * forget + ingate * change;
                let tc = cel[l][i].tanh();
                hid[l][i] = outgate * tc;
                kept[i] = [forget, ingate, outgate, change, tc, h, c, x];
                out[i] = hid[l][i];
            }
            tape.push(kept);
        }
        tops.push(out);
        let mut exps = [0.0; B];
        let mut sum = 2.0;
        let mut golds = 0.0;
        for i in 0..B {
            out[i] = out[i] * extra[B + i] + extra[2 * B + i];
            exps[i] = out[i].exp();
            sum += exps[i];
            golds += gold[i];
        }
        let lse = sum.ln();
        for i in 0..B {
            total += gold[i] * (out[i] - lse);
        }
        let k = golds / sum;
        dpreds.push(std::array::from_fn(|i| scale * (gold[i] - k * exps[i])));
    }
    let mut dmain = vec![0.0; main.len()];
    let mut dextra = vec![0.0; 3 * B];
    let (mut dhid, mut dcel) = ([[0.0; B]; LAYERS], [[0.0; B]; LAYERS]);
    for t in (0..steps).rev() {
        let (dp, top) = (&dpreds[t], &tops[t]);
        let mut dout = [0.0; B];
        for i in 0..B {
            dextra[B + i] += dp[i] * top[i];
            dextra[2 * B + i] += dp[i];
            dout[i] = dp[i] * extra[B + i];
        }
        for l in (0..LAYERS).rev() {
            let w: &[f64; 8 * B] = main[8 * B * l..8 * B * (l + 1)].try_into().unwrap();
            let dw: &mut [f64; 8 * B] = (&mut dmain[8 * B * l..8 * B * (l + 1)]).try_into().unwrap();
            for i in 0..B {
                let [forget, ingate, outgate, change, tc, h, c, x] = tape[t * LAYERS + l][i];
                let dh = dhid[l][i] + dout[i];
                let dc = dcel[l][i] + dh * outgate * (1.0 - tc * tc);
                let do_ = dh * tc * outgate * (1.0 - outgate);
                let df = dc * c * forget * (1.0 - forget);
                let di = dc * change * ingate * (1.0 - ingate);
                let dg = dc * ingate * (1.0 - change * change);
                dcel[l][i] = dc * forget;
                dw[i] += df * x;
                dw[B + i] += di * h;
                dw[2 * B + i] += do_ * x;
                dw[3 * B + i] += dg * h;
                dw[4 * B + i] += df;
                dw[5 * B + i] += di;
                dw[6 * B + i] += do_;
                dw[7 * B + i] += dg;
                dhid[l][i] = di * w[B + i] + dg * w[3 * B + i];
                dout[i] = df * w[i] + do_ * w[2 * B + i];
            }
        }
        for i in 0..B {
            dextra[i] += dout[i] * sequence[t * B + i];
        }
    }
    (total * scale, (dmain, dextra))
}

fn flat((v, (mut a, b)): (f64, (Vec<f64>, Vec<f64>))) -> (f64, Vec<f64>) {
    a.extend_from_slice(&b);
    (v, a)
}

fn main() {
    let main = numbers(8 * B * LAYERS, -1.0, 1.0);
    let extra = numbers(3 * B, -1.0, 1.0);
    let state = numbers(2 * B * LAYERS, -0.5, 0.5);
    let sequence: Vec<f64> = numbers(C * B, 0.0, 1.0).iter().map(|x| x.round()).collect();
    run(
        "lstm",
        || lstm_objective(&main, &extra, &state, &sequence, B),
        || {
            let (v, (a, b, ..)) = lstm_objective::value_and_gradient(&main, &extra, &state, &sequence, B);
            flat((v, (a, b)))
        },
        || flat(hand(&main, &extra, &state, &sequence)),
    );
}
