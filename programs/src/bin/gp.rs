#[path = "../harness.rs"]
mod harness;
use harness::*;
use zygote::prelude::*;

const N: usize = 40;

#[differentiable]
fn rbf(a: f64, b: f64, amplitude: f64, length: f64) -> f64 {
    let d = (a - b) / length;
    amplitude * amplitude * (-0.5 * d * d).exp()
}

#[differentiable]
fn cholesky(a: &[Vec<f64>]) -> Vec<Vec<f64>> {
    let n = a.len();
    let mut l = vec![vec![0.0; n]; n];
    for i in 0..n {
        for j in 0..=i {
            let mut s = a[i][j];
            for k in 0..j {
                s -= l[i][k] * l[j][k];
            }
            l[i][j] = if i == j { s.sqrt() } else { s / l[j][j] };
        }
    }
    l
}

#[differentiable]
fn forward_solve(l: &[Vec<f64>], b: &[f64]) -> Vec<f64> {
    let n = b.len();
    let mut z = vec![0.0; n];
    for i in 0..n {
        let mut s = b[i];
        for k in 0..i {
            s -= l[i][k] * z[k];
        }
        z[i] = s / l[i][i];
    }
    z
}

/// Negative log marginal likelihood.
#[differentiable]
fn nlml(amplitude: f64, length: f64, noise: f64, #[constant] x: &[f64], #[constant] y: &[f64]) -> f64 {
    let n = x.len();
    let mut k = vec![vec![0.0; n]; n];
    for i in 0..n {
        for j in 0..=i {
            k[i][j] = rbf(x[i], x[j], amplitude, length);
        }
        k[i][i] += noise * noise;
    }
    let l = cholesky(&k);
    let z = forward_solve(&l, y);
    let mut sum = 0.5 * n as f64 * (2.0 * std::f64::consts::PI).ln();
    for i in 0..n {
        sum += 0.5 * z[i] * z[i] + l[i][i].ln();
    }
    sum
}

fn hand(amplitude: f64, length: f64, noise: f64, x: &[f64], y: &[f64]) -> (f64, [f64; 3]) {
    let n = x.len();
    let mut k = vec![0.0; n * n];
    let (a2, w) = (amplitude * amplitude, 1.0 / length);
    let mut l = vec![0.0; n * n];
    let mut z = vec![0.0; n];
    let mut sum = 0.5 * n as f64 * (2.0 * std::f64::consts::PI).ln();
    for i in 0..n {
        let (above, li) = l.split_at_mut(i * n);
        let li = &mut li[..n];
        let mut s = y[i];
        for j in 0..=i {
            let d = (x[i] - x[j]) * w;
            k[i * n + j] = a2 * (-0.5 * d * d).exp();
            let mut s = k[i * n + j];
            if i == j {
                s += noise * noise;
                for v in &li[..j] {
                    s -= v * v;
                }
                li[i] = s.sqrt();
            } else {
                let lj = &above[j * n..j * n + j + 1];
                for (a, b) in li[..j].iter().zip(lj) {
                    s -= a * b;
                }
                li[j] = s / lj[j];
            }
        }
        for (a, z) in li[..i].iter().zip(&z) {
            s -= a * z;
        }
        z[i] = s / li[i];
        sum += 0.5 * z[i] * z[i] + li[i].ln();
    }
    // Reverse: row after row, from the last.
    let mut dl = vec![0.0; n * n];
    let mut dz = z.clone();
    let (mut damp, mut dlen, mut dnoise) = (0.0, 0.0, 0.0);
    for i in (0..n).rev() {
        let li = &l[i * n..i * n + i + 1];
        let (dabove, dli) = dl.split_at_mut(i * n);
        let dli = &mut dli[..i + 1];
        let inv = 1.0 / li[i];
        let s = dz[i] * inv;
        dli[i] += inv - s * z[i];
        for k in 0..i {
            dz[k] -= s * li[k];
            dli[k] -= s * z[k];
        }
        for j in (0..=i).rev() {
            let dk;
            if i == j {
                dk = 0.5 * dli[i] * inv;
                for k in 0..i {
                    dli[k] -= 2.0 * dk * li[k];
                }
                dnoise += dk;
            } else {
                let lj = &l[j * n..j * n + j + 1];
                let dlj = &mut dabove[j * n..j * n + j + 1];
                dk = dli[j] / lj[j];
                dlj[j] -= dk * li[j];
                let (a, b) = (&mut dli[..j], &li[..j]);
                let (c, d) = (&mut dlj[..j], &lj[..j]);
                for k in 0..j {
                    a[k] -= dk * d[k];
                    c[k] -= dk * b[k];
                }
            }
            let g = dk * k[i * n + j];
            let d = (x[i] - x[j]) * w;
            damp += g;
            dlen += g * d * d;
        }
    }
    (sum, [damp * 2.0 / amplitude, dlen * w, dnoise * 2.0 * noise])
}

fn main() {
    let x = numbers(N, 0.0, 5.0);
    let y: Vec<f64> = x.iter().zip(numbers(N, -0.2, 0.2)).map(|(x, e)| x.sin() + e).collect();
    let (a, l, s) = (1.1, 0.8, 0.2);
    run(
        "gp",
        || nlml(a, l, s, &x, &y),
        || {
            let (v, (a, b, c, ..)) = nlml::value_and_gradient(a, l, s, &x, &y);
            (v, vec![a, b, c])
        },
        || {
            let (v, g) = hand(a, l, s, &x, &y);
            (v, g.to_vec())
        },
    );
}
