#[path = "../harness.rs"]
mod harness;
use harness::*;
use zygote::prelude::*;

/// A point of a cubic rational spline, by de Boor's algorithm in homogeneous coordinates.
#[differentiable]
fn evaluate(control: &[[f64; 2]], weights: &[f64], #[constant] knots: &[f64], t: f64) -> [f64; 2] {
    let mut k = 3;
    while k + 1 < control.len() && t >= knots[k + 1] {
        k += 1;
    }
    let mut d = [[0.0; 3]; 4];
    for j in 0..4 {
        let i = k - 3 + j;
        d[j] = [weights[i] * control[i][0], weights[i] * control[i][1], weights[i]];
    }
    for r in 1..=3 {
        for j in (r..=3).rev() {
            let (low, high) = (knots[j + k - 3], knots[j + 1 + k - r]);
            let alpha = (t - low) / (high - low);
            for c in 0..3 {
                d[j][c] = (1.0 - alpha) * d[j - 1][c] + alpha * d[j][c];
            }
        }
    }
    [d[3][0] / d[3][2], d[3][1] / d[3][2]]
}

/// How far the curve passes from points, with their parameters on the curve free, and how much its control polygon bends.
#[differentiable]
fn fit(
    control: &[[f64; 2]],
    weights: &[f64],
    parameters: &[f64],
    #[constant] knots: &[f64],
    #[constant] points: &[[f64; 2]],
) -> f64 {
    let misfit: f64 = parameters
        .iter()
        .zip(points)
        .map(|(&t, p)| {
            let [x, y] = evaluate(control, weights, knots, t);
            (x - p[0]).powi(2) + (y - p[1]).powi(2)
        })
        .sum();
    let bending: f64 = control
        .windows(3)
        .map(|w| (w[0][0] - 2.0 * w[1][0] + w[2][0]).powi(2) + (w[0][1] - 2.0 * w[1][1] + w[2][1]).powi(2))
        .sum();
    misfit + 0.01 * bending
}

#[inline]
fn lerp(a: &[f64; 3], b: &[f64; 3], t: f64) -> [f64; 3] {
    std::array::from_fn(|c| (1.0 - t) * a[c] + t * b[c])
}

#[inline]
fn lerp_back(d: &[f64; 3], t: f64, b: &mut [[f64; 3]], j: usize) {
    for c in 0..3 {
        b[j][c] += (1.0 - t) * d[c];
        b[j + 1][c] += t * d[c];
    }
}

#[inline]
fn along(d: &[f64; 3], a: &[f64; 3], b: &[f64; 3]) -> f64 {
    d[0] * (b[0] - a[0]) + d[1] * (b[1] - a[1]) + d[2] * (b[2] - a[2])
}

/// One pass; a point's triangle is in local arrays, level by level.
fn hand(
    control: &[[f64; 2]],
    weights: &[f64],
    parameters: &[f64],
    knots: &[f64],
    points: &[[f64; 2]],
) -> (f64, Vec<f64>) {
    let n = control.len();
    let mut g = vec![0.0; 3 * n + parameters.len()];
    let mut value = 0.0;
    for (m, (&t, p)) in parameters.iter().zip(points).enumerate() {
        let mut k = 3;
        while k + 1 < n && t >= knots[k + 1] {
            k += 1;
        }
        let kn = &knots[k - 2..k + 4];
        let l0: [[f64; 3]; 4] = std::array::from_fn(|j| {
            let i = k - 3 + j;
            [weights[i] * control[i][0], weights[i] * control[i][1], weights[i]]
        });
        let i1: [f64; 3] = std::array::from_fn(|j| 1.0 / (kn[j + 3] - kn[j]));
        let a1: [f64; 3] = std::array::from_fn(|j| (t - kn[j]) * i1[j]);
        let l1: [[f64; 3]; 3] = std::array::from_fn(|j| lerp(&l0[j], &l0[j + 1], a1[j]));
        let i2: [f64; 2] = std::array::from_fn(|j| 1.0 / (kn[j + 3] - kn[j + 1]));
        let a2: [f64; 2] = std::array::from_fn(|j| (t - kn[j + 1]) * i2[j]);
        let l2: [[f64; 3]; 2] = std::array::from_fn(|j| lerp(&l1[j], &l1[j + 1], a2[j]));
        let i3 = 1.0 / (kn[3] - kn[2]);
        let a3 = (t - kn[2]) * i3;
        let d = lerp(&l2[0], &l2[1], a3);
        let inv = 1.0 / d[2];
        let (x, y) = (d[0] * inv, d[1] * inv);
        let (ex, ey) = (x - p[0], y - p[1]);
        value += ex * ex + ey * ey;
        let (dx, dy) = (2.0 * ex * inv, 2.0 * ey * inv);
        let at = [dx, dy, -(dx * x + dy * y)];
        let mut dt = i3 * along(&at, &l2[0], &l2[1]);
        let mut b2 = [[0.0; 3]; 2];
        lerp_back(&at, a3, &mut b2, 0);
        let mut b1 = [[0.0; 3]; 3];
        for j in 0..2 {
            dt += i2[j] * along(&b2[j], &l1[j], &l1[j + 1]);
            lerp_back(&b2[j], a2[j], &mut b1, j);
        }
        let mut b = [[0.0; 3]; 4];
        for j in 0..3 {
            dt += i1[j] * along(&b1[j], &l0[j], &l0[j + 1]);
            lerp_back(&b1[j], a1[j], &mut b, j);
        }
        g[3 * n + m] = dt;
        for j in 0..4 {
            let i = k - 3 + j;
            g[2 * i] += b[j][0] * weights[i];
            g[2 * i + 1] += b[j][1] * weights[i];
            g[2 * n + i] += b[j][0] * control[i][0] + b[j][1] * control[i][1] + b[j][2];
        }
    }
    let mut bending = 0.0;
    for i in 1..n - 1 {
        for c in 0..2 {
            let e = control[i - 1][c] - 2.0 * control[i][c] + control[i + 1][c];
            bending += e * e;
            g[2 * (i - 1) + c] += 0.02 * e;
            g[2 * i + c] -= 0.04 * e;
            g[2 * (i + 1) + c] += 0.02 * e;
        }
    }
    (value + 0.01 * bending, g)
}

fn main() {
    let (n, m) = (14, 800);
    let r = numbers(3 * n + 3 * m, -1.0, 1.0);
    let control: Vec<[f64; 2]> = (0..n).map(|i| [i as f64 + 0.3 * r[2 * i], r[2 * i + 1]]).collect();
    let weights: Vec<f64> = (0..n).map(|i| 1.0 + 0.4 * r[2 * n + i]).collect();
    let spans = n - 3;
    let knots: Vec<f64> = (0..n + 4).map(|i| i.saturating_sub(3).min(spans) as f64 / spans as f64).collect();
    let parameters: Vec<f64> =
        (0..m).map(|i| ((i as f64 + 0.5 + 0.4 * r[3 * n + i]) / m as f64).clamp(0.0, 1.0)).collect();
    let points: Vec<[f64; 2]> = (0..m)
        .map(|i| {
            [13.0 * i as f64 / m as f64 + 0.2 * r[3 * n + m + i], (i as f64 * 0.05).sin() + 0.1 * r[3 * n + 2 * m + i]]
        })
        .collect();
    run(
        "nurbs",
        || fit(&control, &weights, &parameters, &knots, &points),
        || {
            let (v, (c, w, t, ..)) = fit::value_and_gradient(&control, &weights, &parameters, &knots, &points);
            (v, c.into_iter().flatten().chain(w).chain(t).collect())
        },
        || hand(&control, &weights, &parameters, &knots, &points),
    );
}
