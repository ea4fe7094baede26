#[path = "../harness.rs"]
mod harness;
use harness::*;
use zygote::prelude::*;

const N: usize = 40;

/// Energy of the XY model on a torus.
#[differentiable]
fn energy(spins: &[[f64; N]], coupling: f64, field: f64) -> f64 {
    let along: f64 = spins
        .iter()
        .map(|row| row.iter().zip(row.iter().cycle().skip(1)).map(|(a, b)| (a - b).cos()).sum::<f64>())
        .sum();
    let across: f64 = spins
        .iter()
        .zip(spins.iter().cycle().skip(1))
        .map(|(above, below)| above.iter().zip(below).map(|(a, b)| (a - b).cos()).sum::<f64>())
        .sum();
    let aligned: f64 = spins.iter().flat_map(|row| row.iter()).map(|s| s.cos()).sum();
    -coupling * (along + across) - field * aligned
}

/// In one pass.
fn hand(spins: &[[f64; N]], coupling: f64, field: f64) -> (f64, Vec<f64>) {
    let mut d = vec![[0.0; N]; spins.len()];
    let (mut pairs, mut aligned) = (0.0, 0.0);
    for i in 0..spins.len() {
        let below = if i + 1 < spins.len() { i + 1 } else { 0 };
        for j in 0..N {
            let right = if j + 1 < N { j + 1 } else { 0 };
            let here = spins[i][j];
            let (s1, c1) = (here - spins[i][right]).sin_cos();
            let (s2, c2) = (here - spins[below][j]).sin_cos();
            let (s, c) = here.sin_cos();
            pairs += c1 + c2;
            aligned += c;
            d[i][j] += coupling * (s1 + s2) + field * s;
            d[i][right] -= coupling * s1;
            d[below][j] -= coupling * s2;
        }
    }
    let mut out = d.concat();
    out.extend([-pairs, -aligned]);
    (-coupling * pairs - field * aligned, out)
}

fn main() {
    let spins: Vec<[f64; N]> = numbers(N * N, -3.0, 3.0).chunks(N).map(|c| c.try_into().unwrap()).collect();
    run(
        "xy_model",
        || energy(&spins, 0.9, 0.3),
        || {
            let (v, (s, c, f)) = energy::value_and_gradient(&spins, 0.9, 0.3);
            let mut g = s.concat();
            g.extend([c, f]);
            (v, g)
        },
        || hand(&spins, 0.9, 0.3),
    );
}
