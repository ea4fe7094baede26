#[path = "../harness.rs"]
mod harness;
use harness::*;
use zygote::prelude::*;

const LN_2PI: f64 = 1.8378770664093453;

/// Negative log-likelihood of GARCH(1,1).
#[differentiable]
fn nll(mu: f64, omega: f64, alpha: f64, beta: f64, #[constant] returns: &[f64]) -> f64 {
    let mut variance = omega / (1.0 - alpha - beta);
    let mut total = 0.0;
    for &r in returns {
        let e = r - mu;
        total += 0.5 * (LN_2PI + variance.ln() + e * e / variance);
        variance = omega + alpha * e * e + beta * variance;
    }
    total
}

fn hand(mu: f64, omega: f64, alpha: f64, beta: f64, returns: &[f64]) -> (f64, [f64; 4]) {
    let first = omega / (1.0 - alpha - beta);
    let mut v = first;
    let mut kept = Vec::with_capacity(returns.len());
    let mut total = 0.0;
    for &r in returns {
        let e = r - mu;
        let w = 1.0 / v;
        total += 0.5 * (LN_2PI + v.ln() + e * e * w);
        kept.push([v, w]);
        v = omega + alpha * e * e + beta * v;
    }
    let (mut dmu, mut domega, mut dalpha, mut dbeta, mut dv) = (0.0, 0.0, 0.0, 0.0, 0.0);
    for (&r, &[v, w]) in returns.iter().zip(&kept).rev() {
        let e = r - mu;
        domega += dv;
        dalpha += dv * e * e;
        dbeta += dv * v;
        dmu -= e * (2.0 * alpha * dv + w);
        dv = beta * dv + 0.5 * w * (1.0 - e * e * w);
    }
    let d = dv / (1.0 - alpha - beta);
    (total, [dmu, domega + d, dalpha + d * first, dbeta + d * first])
}

fn main() {
    let returns = numbers(5000, -0.02, 0.021);
    let (mu, omega, alpha, beta) = (4e-4, 3e-6, 0.08, 0.9);
    run(
        "garch",
        || nll(mu, omega, alpha, beta, &returns),
        || {
            let (v, (a, b, c, d, ())) = nll::value_and_gradient(mu, omega, alpha, beta, &returns);
            (v, vec![a, b, c, d])
        },
        || {
            let (v, g) = hand(mu, omega, alpha, beta, &returns);
            (v, g.to_vec())
        },
    );
}
