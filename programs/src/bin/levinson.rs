#[path = "../harness.rs"]
mod harness;
use harness::*;
use zygote::prelude::*;

const N: usize = 400;
const ORDER: usize = 32;

/// Prediction errors of the autoregressive models of all orders of a signal, by Levinson and Durbin.
#[differentiable]
fn prediction(signal: &[f64], lags: usize) -> f64 {
    let n = signal.len();
    let mut r = vec![0.0; lags + 1];
    for lag in 0..=lags {
        for i in lag..n {
            r[lag] += signal[i] * signal[i - lag];
        }
        r[lag] /= n as f64;
    }
    let mut a = vec![0.0; lags + 1];
    a[0] = 1.0;
    let mut error = r[0] + 1e-3;
    let mut sum = error.ln();
    for m in 1..=lags {
        let mut acc = r[m];
        for i in 1..m {
            acc += a[i] * r[m - i];
        }
        let reflection = -acc / error;
        let before = a.clone();
        for i in 1..m {
            a[i] += reflection * before[m - i];
        }
        a[m] = reflection;
        error *= 1.0 - reflection * reflection;
        sum += error.ln();
    }
    sum
}

/// Keeps the coefficients of every order.
fn hand(signal: &[f64], lags: usize) -> (f64, Vec<f64>) {
    let n = signal.len();
    let mut r = vec![0.0; lags + 1];
    for lag in 0..=lags {
        r[lag] = signal[lag..].iter().zip(signal).map(|(a, b)| a * b).sum::<f64>() / n as f64;
    }
    let w = lags + 1;
    let mut all = vec![0.0; w * w];
    all[0] = 1.0;
    let mut errors = vec![0.0; w];
    errors[0] = r[0] + 1e-3;
    let mut sum = errors[0].ln();
    for m in 1..=lags {
        let (before, a) = all[(m - 1) * w..(m + 1) * w].split_at_mut(w);
        let acc = r[m] + before[1..m].iter().zip(r[1..m].iter().rev()).map(|(a, r)| a * r).sum::<f64>();
        let k = -acc / errors[m - 1];
        for ((a, b), c) in a[1..m].iter_mut().zip(&before[1..m]).zip(before[1..m].iter().rev()) {
            *a = b + k * c;
        }
        a[m] = k;
        errors[m] = errors[m - 1] * (1.0 - k * k);
        sum += errors[m].ln();
    }
    let mut dr = vec![0.0; w];
    let mut da = vec![0.0; w];
    let mut db = vec![0.0; w];
    let mut derror = 0.0;
    for m in (1..=lags).rev() {
        let (before, a) = (&all[(m - 1) * w..m * w], &all[m * w..(m + 1) * w]);
        let k = a[m];
        derror += 1.0 / errors[m];
        let mut dk = da[m] - 2.0 * k * derror * errors[m - 1];
        derror *= 1.0 - k * k;
        for ((d, b), g) in db[1..m].iter_mut().zip(&da[1..m]).zip(da[1..m].iter().rev()) {
            *d = b + k * g;
        }
        dk += da[1..m].iter().zip(before[1..m].iter().rev()).map(|(d, b)| d * b).sum::<f64>();
        let dacc = -dk / errors[m - 1];
        derror += dacc * k;
        dr[m] += dacc;
        for ((d, r), (b, dr)) in
            db[1..m].iter_mut().zip(r[1..m].iter().rev()).zip(before[1..m].iter().zip(dr[1..m].iter_mut().rev()))
        {
            *d += dacc * r;
            *dr += dacc * b;
        }
        std::mem::swap(&mut da, &mut db);
    }
    derror += 1.0 / errors[0];
    dr[0] += derror;
    let mut g = vec![0.0; n];
    for lag in 0..=lags {
        let d = dr[lag] / n as f64;
        for (g, s) in g[lag..].iter_mut().zip(signal) {
            *g += d * s;
        }
        for (g, s) in g.iter_mut().zip(&signal[lag..]) {
            *g += d * s;
        }
    }
    (sum, g)
}

fn main() {
    let noise = numbers(N, -1.0, 1.0);
    let mut signal = noise.clone();
    for i in 2..N {
        signal[i] += 1.2 * signal[i - 1] - 0.5 * signal[i - 2];
    }
    run(
        "levinson",
        || prediction(&signal, ORDER),
        || {
            let (v, (g, ())) = prediction::value_and_gradient(&signal, ORDER);
            (v, g)
        },
        || hand(&signal, ORDER),
    );
}
