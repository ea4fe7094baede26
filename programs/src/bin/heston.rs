#[path = "../harness.rs"]
mod harness;
use harness::*;
use zygote::prelude::*;

const PATHS: usize = 300;
const STEPS: usize = 24;

/// Price of a call under Heston's model, full truncation Euler.
#[differentiable]
fn price(
    spot: f64,
    v0: f64,
    kappa: f64,
    theta: f64,
    xi: f64,
    rho: f64,
    rate: f64,
    #[constant] normals: &[(f64, f64)],
    #[constant] strike: f64,
) -> f64 {
    let dt = 1.0 / STEPS as f64;
    let payoffs: f64 = normals
        .chunks_exact(STEPS)
        .map(|path| {
            let (x, _) = path.iter().fold((0.0, v0), |(x, v), (z1, z2)| {
                let positive = v.max(0.0);
                let vol = (positive * dt).sqrt();
                let w = rho * z1 + (1.0 - rho * rho).sqrt() * z2;
                (x + (rate - 0.5 * positive) * dt + vol * z1, v + kappa * (theta - positive) * dt + xi * vol * w)
            });
            (spot * x.exp() - strike).max(0.0)
        })
        .sum();
    (-rate).exp() * payoffs / PATHS as f64
}

/// Path by path, with a buffer for one path: v, and the volatility. Paths that end out of the money have no slope.
fn hand(
    spot: f64,
    v0: f64,
    kappa: f64,
    theta: f64,
    xi: f64,
    rho: f64,
    rate: f64,
    normals: &[(f64, f64)],
    strike: f64,
) -> (f64, Vec<f64>) {
    let dt = 1.0 / STEPS as f64;
    let other = (1.0 - rho * rho).sqrt();
    let mut kept = [(0.0, 0.0); STEPS];
    let mut payoffs = 0.0;
    let (mut dspot, mut dv0, mut dkappa, mut dtheta, mut dxi, mut drho, mut drate) =
        (0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0);
    let mut dother = 0.0;
    for path in normals.chunks_exact(STEPS) {
        let (mut x, mut v): (f64, f64) = (0.0, v0);
        for ((z1, z2), kept) in path.iter().zip(&mut kept) {
            let positive = v.max(0.0);
            let vol = (positive * dt).sqrt();
            *kept = (v, vol);
            let w = rho * z1 + other * z2;
            x += (rate - 0.5 * positive) * dt + vol * z1;
            v += kappa * (theta - positive) * dt + xi * vol * w;
        }
        let e = x.exp();
        let payoff = spot * e - strike;
        if payoff <= 0.0 {
            continue;
        }
        payoffs += payoff;
        dspot += e;
        let g = spot * e;
        drate += g;
        let mut dv = 0.0;
        for ((z1, z2), (v, vol)) in path.iter().zip(&kept).rev() {
            let w = rho * z1 + other * z2;
            let positive = v.max(0.0);
            dkappa += dv * (theta - positive);
            dtheta += dv;
            dxi += dv * vol * w;
            let dw = dv * vol;
            drho += dw * z1;
            dother += dw * z2;
            if *v > 0.0 {
                let dvol = g * z1 + dv * xi * w;
                dv += 0.5 * dt * (dvol / vol - g) - dv * kappa * dt;
            }
        }
        dv0 += dv;
    }
    let scale = (-rate).exp() / PATHS as f64;
    let value = (-rate).exp() * payoffs / PATHS as f64;
    drho = xi * (drho - dother * rho / other);
    let mut out = [dspot, dv0, dkappa * dt, kappa * dtheta * dt, dxi, drho, drate].map(|d| d * scale).to_vec();
    out[6] -= value;
    (value, out)
}

fn main() {
    // Normal numbers by Box and Muller.
    let normals: Vec<(f64, f64)> = numbers(2 * PATHS * STEPS, 1e-9, 1.0)
        .chunks(2)
        .map(|u| {
            let (r, a) = ((-2.0 * u[0].ln()).sqrt(), 2.0 * std::f64::consts::PI * u[1]);
            (r * a.cos(), r * a.sin())
        })
        .collect();
    run(
        "heston",
        || price(100.0, 0.04, 1.5, 0.05, 0.6, -0.6, 0.02, &normals, 98.0),
        || {
            let (v, (a, b, c, d, e, f, g, ..)) =
                price::value_and_gradient(100.0, 0.04, 1.5, 0.05, 0.6, -0.6, 0.02, &normals, 98.0);
            (v, vec![a, b, c, d, e, f, g])
        },
        || hand(100.0, 0.04, 1.5, 0.05, 0.6, -0.6, 0.02, &normals, 98.0),
    );
}
