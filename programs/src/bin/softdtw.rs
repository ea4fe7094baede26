#[path = "../harness.rs"]
mod harness;
use harness::*;
use zygote::prelude::*;

const N: usize = 60;

#[differentiable]
fn softmin(a: f64, b: f64, c: f64, gamma: f64) -> f64 {
    let m = a.min(b).min(c);
    let s = ((m - a) / gamma).exp() + ((m - b) / gamma).exp() + ((m - c) / gamma).exp();
    m - gamma * s.ln()
}

/// Soft dynamic time warping of two series. (By gamma too, ours would be NaN, from the infinite borders times zero.)
#[differentiable]
fn soft_dtw(x: &[f64], y: &[f64], #[constant] gamma: f64) -> f64 {
    let (n, m) = (x.len(), y.len());
    let mut r = vec![vec![f64::INFINITY; m + 1]; n + 1];
    r[0][0] = 0.0;
    for i in 1..=n {
        for j in 1..=m {
            let d = x[i - 1] - y[j - 1];
            r[i][j] = d * d + softmin(r[i - 1][j - 1], r[i - 1][j], r[i][j - 1], gamma);
        }
    }
    r[n][m]
}

/// Keeps the three weights of each cell.
fn hand(x: &[f64], y: &[f64], gamma: f64) -> (f64, Vec<f64>) {
    let (n, m) = (x.len(), y.len());
    let inv = 1.0 / gamma;
    let mut weights = vec![[0.0; 3]; n * m];
    let mut above = vec![f64::INFINITY; m + 1];
    let mut row = vec![f64::INFINITY; m + 1];
    above[0] = 0.0;
    for i in 0..n {
        row[0] = f64::INFINITY;
        let mut left = f64::INFINITY;
        for (j, w) in weights[i * m..(i + 1) * m].iter_mut().enumerate() {
            let (a, b, c) = (above[j], above[j + 1], left);
            let least = a.min(b).min(c);
            let e = [((least - a) * inv).exp(), ((least - b) * inv).exp(), ((least - c) * inv).exp()];
            let s = e[0] + e[1] + e[2];
            let d = x[i] - y[j];
            left = d * d + least - gamma * s.ln();
            row[j + 1] = left;
            let s = 1.0 / s;
            *w = [e[0] * s, e[1] * s, e[2] * s];
        }
        std::mem::swap(&mut above, &mut row);
    }
    let value = above[m];
    let (mut dx, mut dy) = (vec![0.0; n], vec![0.0; m]);
    let mut p = vec![0.0; m + 1];
    let mut q = vec![0.0; m + 1];
    p[m] = 1.0;
    for i in (0..n).rev() {
        q.fill(0.0);
        let mut from_right = 0.0;
        let mut sum = 0.0;
        for j in (0..m).rev() {
            let g = p[j + 1] + from_right;
            let w = weights[i * m + j];
            let d = 2.0 * g * (x[i] - y[j]);
            sum += d;
            dy[j] -= d;
            q[j + 1] += g * w[1];
            q[j] = g * w[0];
            from_right = g * w[2];
        }
        dx[i] = sum;
        std::mem::swap(&mut p, &mut q);
    }
    dx.extend(dy);
    (value, dx)
}

fn main() {
    let (x, y) = (numbers(N, -1.0, 1.0), numbers(N + 5, -1.0, 1.0));
    run(
        "softdtw",
        || soft_dtw(&x, &y, 0.3),
        || {
            let (v, (mut x, y, ())) = soft_dtw::value_and_gradient(&x, &y, 0.3);
            x.extend(y);
            (v, x)
        },
        || hand(&x, &y, 0.3),
    );
}
