#[path = "../harness.rs"]
mod harness;
use harness::{numbers, run};
use zygote::prelude::*;

/// A natural cubic spline: knots, values and second derivatives there.
#[derive(Clone, Debug, Differentiable)]
struct Spline {
    knots: Vec<f64>,
    values: Vec<f64>,
    curvatures: Vec<f64>,
}

#[differentiable]
impl Spline {
    fn natural(knots: &[f64], values: &[f64]) -> Spline {
        let n = knots.len();
        // Thomas' algorithm for the second derivatives.
        let mut c = vec![0.0; n];
        let mut m = vec![0.0; n];
        for i in 1..n - 1 {
            let (left, right) = (knots[i] - knots[i - 1], knots[i + 1] - knots[i]);
            let rhs = 6.0 * ((values[i + 1] - values[i]) / right - (values[i] - values[i - 1]) / left);
            let pivot = 2.0 * (left + right) - left * c[i - 1];
            c[i] = right / pivot;
            m[i] = (rhs - left * m[i - 1]) / pivot;
        }
        for i in (1..n - 1).rev() {
            m[i] -= c[i] * m[i + 1];
        }
        Spline { knots: knots.to_vec(), values: values.to_vec(), curvatures: m }
    }

    fn segment(&self, x: f64) -> usize {
        self.knots.partition_point(|k| *k <= x).clamp(1, self.knots.len() - 1) - 1
    }

    fn eval(&self, x: f64) -> f64 {
        let i = self.segment(x);
        let h = self.knots[i + 1] - self.knots[i];
        let a = (self.knots[i + 1] - x) / h;
        let b = (x - self.knots[i]) / h;
        let bend = (a.powi(3) - a) * self.curvatures[i] + (b.powi(3) - b) * self.curvatures[i + 1];
        a * self.values[i] + b * self.values[i + 1] + bend * h * h / 6.0
    }
}

#[differentiable]
fn misfit(knots: &[f64], values: &[f64], #[constant] samples: &[(f64, f64)]) -> f64 {
    let spline = Spline::natural(knots, values);
    samples.iter().map(|(x, y)| (spline.eval(*x) - y).powi(2)).sum::<f64>() / samples.len() as f64
}

fn hand(knots: &[f64], values: &[f64], samples: &[(f64, f64)]) -> (f64, Vec<f64>) {
    let n = knots.len();
    // Forward; the factors are kept.
    let mut c = vec![0.0; n];
    let mut m = vec![0.0; n];
    let mut inv = vec![0.0; n];
    for i in 1..n - 1 {
        let (left, right) = (knots[i] - knots[i - 1], knots[i + 1] - knots[i]);
        let rhs = 6.0 * ((values[i + 1] - values[i]) / right - (values[i] - values[i - 1]) / left);
        let pivot = 2.0 * (left + right) - left * c[i - 1];
        inv[i] = 1.0 / pivot;
        c[i] = right / pivot;
        m[i] = (rhs - left * m[i - 1]) / pivot;
    }
    for i in (1..n - 1).rev() {
        m[i] -= c[i] * m[i + 1];
    }
    let (mut dk, mut dv, mut dm) = (vec![0.0; n], vec![0.0; n], vec![0.0; n]);
    let mut total = 0.0;
    let count = samples.len() as f64;
    for (x, y) in samples {
        let i = knots.partition_point(|k| *k <= *x).clamp(1, n - 1) - 1;
        let h = knots[i + 1] - knots[i];
        let ih = 1.0 / h;
        let a = (knots[i + 1] - x) * ih;
        let b = (x - knots[i]) * ih;
        let (ca, cb) = (a * a * a - a, b * b * b - b);
        let bend = ca * m[i] + cb * m[i + 1];
        let e = a * values[i] + b * values[i + 1] + bend * h * h / 6.0 - y;
        total += e * e;
        let g = 2.0 * e / count;
        dv[i] += g * a;
        dv[i + 1] += g * b;
        let gb = g * h * h / 6.0;
        dm[i] += gb * ca;
        dm[i + 1] += gb * cb;
        let da = g * values[i] + gb * (3.0 * a * a - 1.0) * m[i];
        let db = g * values[i + 1] + gb * (3.0 * b * b - 1.0) * m[i + 1];
        let dh = g * bend * h / 3.0 - (da * a + db * b) * ih;
        dk[i + 1] += da * ih + dh;
        dk[i] -= db * ih + dh;
    }
    // The same system, symmetric, with the factors kept, for the cotangents of the right side.
    dm[0] = 0.0;
    let mut l = vec![0.0; n];
    for i in 1..n - 1 {
        l[i] = (dm[i] - (knots[i] - knots[i - 1]) * l[i - 1]) * inv[i];
    }
    for i in (1..n - 1).rev() {
        l[i] -= c[i] * l[i + 1];
    }
    for i in 1..n - 1 {
        let (left, right) = (knots[i] - knots[i - 1], knots[i + 1] - knots[i]);
        let (sr, sl) = ((values[i + 1] - values[i]) / right, (values[i] - values[i - 1]) / left);
        let g = 6.0 * l[i];
        dv[i + 1] += g / right;
        dv[i] -= g / right + g / left;
        dv[i - 1] += g / left;
        let dright = -g * sr / right - l[i] * (2.0 * m[i] + m[i + 1]);
        let dleft = g * sl / left - l[i] * (2.0 * m[i] + m[i - 1]);
        dk[i + 1] += dright;
        dk[i] += dleft - dright;
        dk[i - 1] -= dleft;
    }
    dk.extend(dv);
    (total / count, dk)
}

fn main() {
    let n = 30;
    let jitter = numbers(n, -0.01, 0.01);
    let knots: Vec<f64> = (0..n).map(|i| i as f64 / (n - 1) as f64 + jitter[i]).collect();
    let values = numbers(n, -1.0, 1.0);
    let samples: Vec<(f64, f64)> =
        numbers(2000, 0.0, 1.0).chunks(2).map(|c| (0.02 + 0.96 * c[0], (6.0 * c[0]).sin() + 0.1 * c[1])).collect();
    run(
        "spline",
        || misfit(&knots, &values, &samples),
        || {
            let (v, (mut dk, dv, ..)) = misfit::value_and_gradient(&knots, &values, &samples);
            dk.extend(dv);
            (v, dk)
        },
        || hand(&knots, &values, &samples),
    );
}
