#[path = "../harness.rs"]
mod harness;
use harness::*;
use zygote::prelude::*;

const ATOMS: usize = 100;

/// Energy of atoms in a periodic box, minimum image, truncated at `cutoff`.
#[differentiable]
fn energy(x: &[[f64; 3]], epsilon: f64, sigma: f64, #[constant] side: f64, #[constant] cutoff: f64) -> f64 {
    let mut e = 0.0;
    for i in 0..x.len() {
        for j in 0..i {
            let mut r2 = 0.0;
            for k in 0..3 {
                let mut d = x[i][k] - x[j][k];
                d -= side * (d / side).round();
                r2 += d * d;
            }
            if r2 < cutoff * cutoff {
                let s6 = (sigma * sigma / r2).powi(3);
                e += 4.0 * epsilon * (s6 * s6 - s6);
            }
        }
    }
    e
}

/// The energy is a sum over pairs: everything in one pass.
fn hand(x: &[[f64; 3]], epsilon: f64, sigma: f64, side: f64, cutoff: f64) -> (f64, (Vec<[f64; 3]>, f64, f64)) {
    let (mut sum, mut virial) = (0.0, 0.0);
    let mut dx = vec![[0.0; 3]; x.len()];
    let (inv, cut2, sigma2) = (1.0 / side, cutoff * cutoff, sigma * sigma);
    for i in 0..x.len() {
        let xi = x[i];
        let mut g = [0.0; 3];
        for j in 0..i {
            let mut d = [0.0; 3];
            let mut r2 = 0.0;
            for k in 0..3 {
                d[k] = xi[k] - x[j][k];
                d[k] -= side * (d[k] * inv).round();
                r2 += d[k] * d[k];
            }
            if r2 < cut2 {
                let w = 1.0 / r2;
                let s2 = sigma2 * w;
                let s6 = s2 * s2 * s2;
                sum += s6 * s6 - s6;
                let v = s6 * (2.0 * s6 - 1.0);
                virial += v;
                let f = v * w;
                for k in 0..3 {
                    g[k] += f * d[k];
                    dx[j][k] -= f * d[k];
                }
            }
        }
        for k in 0..3 {
            dx[i][k] += g[k];
        }
    }
    let c = -24.0 * epsilon;
    for d in &mut dx {
        *d = d.map(|d| c * d);
    }
    (4.0 * epsilon * sum, (dx, 4.0 * sum, 24.0 * epsilon * virial / sigma))
}

fn flat((v, (x, e, s)): (f64, (Vec<[f64; 3]>, f64, f64))) -> (f64, Vec<f64>) {
    (v, x.into_iter().flatten().chain([e, s]).collect())
}

fn main() {
    // A lattice of 5 × 5 × 4, displaced.
    let shift = numbers(3 * ATOMS, -0.1, 0.1);
    let x: Vec<[f64; 3]> = (0..ATOMS)
        .map(|i| {
            [
                (i % 5) as f64 * 1.2 + shift[3 * i],
                (i / 5 % 5) as f64 * 1.2 + shift[3 * i + 1],
                (i / 25) as f64 * 1.5 + shift[3 * i + 2],
            ]
        })
        .collect();
    let (e, s, side, cut) = (0.9, 1.05, 6.0, 2.5);
    run(
        "lennard",
        || energy(&x, e, s, side, cut),
        || {
            let (v, (x, e, s, ..)) = energy::value_and_gradient(&x, e, s, side, cut);
            flat((v, (x, e, s)))
        },
        || flat(hand(&x, e, s, side, cut)),
    );
}
