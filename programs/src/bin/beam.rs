#[path = "../harness.rs"]
mod harness;
use harness::*;
use zygote::prelude::*;

const ELEMENTS: usize = 250;
const GROUND: f64 = 1e8;

/// Deflection of a clamped beam on soft ground by finite elements; the matrix is banded, its rows hold the diagonal and three entries to the right of it.
#[differentiable]
fn deflection(heights: &[f64], modulus: f64, #[constant] load: &[f64]) -> Vec<f64> {
    let n = 2 * heights.len();
    let h = 1.0 / heights.len() as f64;
    let shape = [
        [12.0, 6.0 * h, -12.0, 6.0 * h],
        [6.0 * h, 4.0 * h * h, -6.0 * h, 2.0 * h * h],
        [-12.0, -6.0 * h, 12.0, -6.0 * h],
        [6.0 * h, 2.0 * h * h, -6.0 * h, 4.0 * h * h],
    ];
    let mut k = vec![[0.0; 4]; n];
    for (e, &height) in heights.iter().enumerate() {
        let stiffness = modulus * height.powi(3) / 12.0 / h.powi(3);
        for a in 0..4 {
            for b in a..4 {
                // The first node is clamped.
                if e == 0 && a < 2 {
                    continue;
                }
                k[2 * e + a - 2][b - a] += stiffness * shape[a][b];
            }
        }
        k[2 * e][0] += GROUND * h;
    }
    let mut u = load.to_vec();
    for i in 0..n {
        for d in 1..4 {
            if i + d >= n {
                break;
            }
            let m = k[i][d] / k[i][0];
            for c in d..4 {
                k[i + d][c - d] -= m * k[i][c];
            }
            u[i + d] -= m * u[i];
        }
    }
    for i in (0..n).rev() {
        let mut s = u[i];
        for d in 1..4 {
            if i + d < n {
                s -= k[i][d] * u[i + d];
            }
        }
        u[i] = s / k[i][0];
    }
    u
}

#[differentiable]
fn cost(heights: &[f64], modulus: f64, #[constant] load: &[f64], #[constant] wanted: &[f64]) -> f64 {
    let u = deflection(heights, modulus, load);
    let mut sum = 0.0;
    for i in 0..wanted.len() {
        sum += (u[2 * i] - wanted[i]).powi(2);
    }
    for h in heights {
        sum += 0.01 * h / wanted.len() as f64;
    }
    sum
}

/// By the adjoint equation: K λ = du with the same factors, and dK = -λ u'.
fn hand(heights: &[f64], modulus: f64, load: &[f64], wanted: &[f64]) -> (f64, Vec<f64>) {
    let n = 2 * heights.len();
    let h = 1.0 / heights.len() as f64;
    let shape = [
        [12.0, 6.0 * h, -12.0, 6.0 * h],
        [6.0 * h, 4.0 * h * h, -6.0 * h, 2.0 * h * h],
        [-12.0, -6.0 * h, 12.0, -6.0 * h],
        [6.0 * h, 2.0 * h * h, -6.0 * h, 4.0 * h * h],
    ];
    // Three rows and columns more at the end, so that no bound is to be looked at.
    let mut k = vec![[0.0; 4]; n + 3];
    let factor = 1.0 / (12.0 * h * h * h);
    for (e, height) in heights.iter().enumerate() {
        let s = modulus * height * height * height * factor;
        for a in if e == 0 { 2 } else { 0 }..4 {
            for b in a..4 {
                k[2 * e + a - 2][b - a] += s * shape[a][b];
            }
        }
        k[2 * e][0] += GROUND * h;
    }
    let mut u = load.to_vec();
    u.extend([0.0; 3]);
    let mut ms = vec![[0.0; 4]; n];
    for i in 0..n {
        let row = k[i];
        let inv = 1.0 / row[0];
        for d in 1..4 {
            let m = row[d] * inv;
            for c in d..4 {
                k[i + d][c - d] -= m * row[c];
            }
            u[i + d] -= m * u[i];
            ms[i][d] = m;
        }
        ms[i][0] = inv;
    }
    let back = |u: &mut [f64]| {
        for i in (0..n).rev() {
            let m = ms[i];
            u[i] = u[i] * m[0] - m[1] * u[i + 1] - m[2] * u[i + 2] - m[3] * u[i + 3];
        }
    };
    u[n..].fill(0.0);
    back(&mut u);
    let mut l = vec![0.0; n + 3];
    let mut sum = 0.0;
    for i in 0..wanted.len() {
        let d = u[2 * i] - wanted[i];
        sum += d * d;
        l[2 * i] = 2.0 * d;
    }
    for i in 0..n {
        for d in 1..4 {
            l[i + d] -= ms[i][d] * l[i];
        }
    }
    l[n..].fill(0.0);
    back(&mut l);
    let mut out = Vec::with_capacity(heights.len() + 1);
    let mut dmodulus = 0.0;
    let along = 0.01 / wanted.len() as f64;
    for (e, height) in heights.iter().enumerate() {
        sum += height * along;
        let mut ds = 0.0;
        for a in if e == 0 { 2 } else { 0 }..4 {
            for b in if e == 0 { 2 } else { 0 }..4 {
                ds -= l[2 * e + a - 2] * shape[a][b] * u[2 * e + b - 2];
            }
        }
        let ds = ds * factor * height * height;
        dmodulus += ds * height;
        out.push(3.0 * ds * modulus + along);
    }
    out.push(dmodulus);
    (sum, out)
}

fn main() {
    let heights = numbers(ELEMENTS, 0.8, 1.2);
    let load: Vec<f64> = numbers(2 * ELEMENTS, 0.0, 1.0)
        .iter()
        .enumerate()
        .map(|(i, x)| if i % 2 == 0 { x * 1e6 } else { 0.0 })
        .collect();
    let wanted = numbers(ELEMENTS + 1, 0.0, 1.0)[1..].to_vec();
    run(
        "beam",
        || cost(&heights, 3.0, &load, &wanted),
        || {
            let (v, (mut h, m, ..)) = cost::value_and_gradient(&heights, 3.0, &load, &wanted);
            h.push(m);
            (v, h)
        },
        || hand(&heights, 3.0, &load, &wanted),
    );
}
