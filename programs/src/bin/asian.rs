#[path = "../harness.rs"]
mod harness;
use harness::*;
use zygote::prelude::*;

const PATHS: usize = 1000;
const DAYS: usize = 50;

/// Arithmetic Asian call by Monte Carlo; a row of normals per path.
#[differentiable]
fn price(spot: f64, strike: f64, rate: f64, sigma: f64, maturity: f64, #[constant] normals: &[f64]) -> f64 {
    let dt = maturity / DAYS as f64;
    let drift = (rate - 0.5 * sigma * sigma) * dt;
    let vol = sigma * dt.sqrt();
    let mut total = 0.0;
    let mut paths = 0;
    for path in normals.chunks(DAYS) {
        let mut s = spot;
        let mut sum = 0.0;
        for z in path {
            s *= (drift + vol * z).exp();
            sum += s;
        }
        let payoff = sum / DAYS as f64 - strike;
        if payoff > 0.0 {
            total += payoff;
        }
        paths += 1;
    }
    (-rate * maturity).exp() * total / paths as f64
}

fn hand(spot: f64, strike: f64, rate: f64, sigma: f64, maturity: f64, normals: &[f64]) -> (f64, [f64; 5]) {
    let dt = maturity / DAYS as f64;
    let drift = (rate - 0.5 * sigma * sigma) * dt;
    let vol = sigma * dt.sqrt();
    let mut total = 0.0;
    // The sums over all paths, apart from the constant factors at the end: the path is linear in the spot,
    // and the cotangent of the logarithm of each step is the sum of what comes after it.
    let (mut dsum, mut ddrift, mut dvol, mut hits) = (0.0, 0.0, 0.0, 0.0);
    for path in normals.chunks_exact(DAYS) {
        let mut s = spot;
        let mut sum = 0.0;
        let mut kept = [0.0; DAYS];
        for (z, kept) in path.iter().zip(&mut kept) {
            s *= (drift + vol * z).exp();
            *kept = s;
            sum += s;
        }
        let payoff = sum / DAYS as f64 - strike;
        if payoff > 0.0 {
            total += payoff;
            hits += 1.0;
            dsum += sum;
            let mut after = 0.0;
            for (s, z) in kept.iter().zip(path).rev() {
                after += s;
                ddrift += after;
                dvol += after * z;
            }
        }
    }
    let discount = (-rate * maturity).exp() / (normals.len() / DAYS) as f64;
    let value = discount * total;
    let k = discount / DAYS as f64;
    let (dspot, ddrift, dvol) = (k * dsum / spot, k * ddrift, k * dvol);
    let ddt = ddrift * (rate - 0.5 * sigma * sigma) + dvol * sigma * 0.5 / dt.sqrt();
    (
        value,
        [
            dspot,
            -discount * hits,
            ddrift * dt - maturity * value,
            dvol * dt.sqrt() - ddrift * sigma * dt,
            ddt / DAYS as f64 - rate * value,
        ],
    )
}

fn main() {
    let u = numbers(2 * PATHS * DAYS, 1e-9, 1.0);
    let normals: Vec<f64> = u.chunks(2).map(|c| (-2.0 * c[0].ln()).sqrt() * (6.283185307179586 * c[1]).cos()).collect();
    let (s, k, r, v, t) = (100.0, 102.0, 0.03, 0.25, 1.5);
    run(
        "asian",
        || price(s, k, r, v, t, &normals),
        || {
            let (y, (a, b, c, d, e, ())) = price::value_and_gradient(s, k, r, v, t, &normals);
            (y, vec![a, b, c, d, e])
        },
        || {
            let (y, g) = hand(s, k, r, v, t, &normals);
            (y, g.to_vec())
        },
    );
}
