//! Classical objectives of the literature on automatic differentiation.

use zygote::prelude::*;

#[differentiable]
fn log_sum_exp(x: &[f64]) -> f64 {
    let max = x.iter().fold(f64::NEG_INFINITY, |a, b| a.max(*b));
    let sum: f64 = x.iter().map(|v| (v - max).exp()).sum();
    max + sum.ln()
}

/// |L (x - mean)|², L lower triangular: its diagonal, then what is below, by columns.
#[differentiable]
fn distance(diagonal: &[f64], below: &[f64], #[constant] x: &[f64], mean: &[f64]) -> f64 {
    let d = x.len();
    let mut y = vec![0.0; d];
    let mut next = 0;
    for i in 0..d {
        let t = x[i] - mean[i];
        y[i] += diagonal[i] * t;
        for j in i + 1..d {
            y[j] += below[next] * t;
            next += 1;
        }
    }
    y.iter().map(|v| v * v).sum()
}

/// The log-likelihood of a mixture of Gaussians, but for a constant. `icf` has for each component d logarithms of the diagonal of the inverse
/// covariance's root, then what is below it; with a Wishart prior on the covariances.
#[differentiable]
pub(crate) fn gmm(
    alphas: &[f64],
    means: &[f64],
    icf: &[f64],
    #[constant] x: &[f64],
    #[constant] wishart: (f64, f64),
) -> f64 {
    let k = alphas.len();
    let d = means.len() / k;
    let (n, width) = (x.len() / d, d * (d + 1) / 2);
    let mut diagonals = vec![0.0; k * d];
    let mut logdets = vec![0.0; k];
    for c in 0..k {
        for i in 0..d {
            logdets[c] += icf[c * width + i];
            diagonals[c * d + i] = icf[c * width + i].exp();
        }
    }
    let mut sum = 0.0;
    let mut terms = vec![0.0; k];
    for i in 0..n {
        let point = &x[i * d..(i + 1) * d];
        for c in 0..k {
            let below = &icf[c * width + d..(c + 1) * width];
            let distance = distance(&diagonals[c * d..(c + 1) * d], below, point, &means[c * d..(c + 1) * d]);
            terms[c] = alphas[c] + logdets[c] - 0.5 * distance;
        }
        sum += log_sum_exp(&terms);
    }
    let (gamma, m) = wishart;
    let mut prior = 0.0;
    for c in 0..k {
        let mut squares = 0.0;
        for i in 0..d {
            squares += diagonals[c * d + i] * diagonals[c * d + i];
        }
        for v in &icf[c * width + d..(c + 1) * width] {
            squares += v * v;
        }
        prior += 0.5 * gamma * gamma * squares - m * logdets[c];
    }
    sum - n as f64 * log_sum_exp(alphas) + prior
}

/// The same, the vectors of a point in buffers that are declared once.
#[differentiable]
pub(crate) fn gmm_buffers(
    alphas: &[f64],
    means: &[f64],
    icf: &[f64],
    #[constant] x: &[f64],
    #[constant] wishart: (f64, f64),
) -> f64 {
    let k = alphas.len();
    let d = means.len() / k;
    let (n, width) = (x.len() / d, d * (d + 1) / 2);
    let mut diagonals = vec![0.0; k * d];
    let mut logdets = vec![0.0; k];
    for c in 0..k {
        for i in 0..d {
            logdets[c] += icf[c * width + i];
            diagonals[c * d + i] = icf[c * width + i].exp();
        }
    }
    let (mut t, mut y, mut terms) = (vec![0.0; d], vec![0.0; d], vec![0.0; k]);
    let mut sum = 0.0;
    for p in 0..n {
        for c in 0..k {
            for i in 0..d {
                t[i] = x[p * d + i] - means[c * d + i];
                y[i] = diagonals[c * d + i] * t[i];
            }
            let mut next = c * width + d;
            for i in 0..d {
                for j in i + 1..d {
                    y[j] += icf[next] * t[i];
                    next += 1;
                }
            }
            let mut square = 0.0;
            for i in 0..d {
                square += y[i] * y[i];
            }
            terms[c] = alphas[c] + logdets[c] - 0.5 * square;
        }
        sum += log_sum_exp(&terms);
    }
    let (gamma, m) = wishart;
    let mut prior = 0.0;
    for c in 0..k {
        let mut squares = 0.0;
        for i in 0..d {
            squares += diagonals[c * d + i] * diagonals[c * d + i];
        }
        for l in c * width + d..(c + 1) * width {
            squares += icf[l] * icf[l];
        }
        prior += 0.5 * gamma * gamma * squares - m * logdets[c];
    }
    sum - n as f64 * log_sum_exp(alphas) + prior
}

#[differentiable]
fn dot3(a: [f64; 3], b: [f64; 3]) -> f64 {
    a[0] * b[0] + a[1] * b[1] + a[2] * b[2]
}

#[differentiable]
fn cross(a: [f64; 3], b: [f64; 3]) -> [f64; 3] {
    [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]]
}

/// Rodrigues' formula.
#[differentiable]
fn rotate(r: [f64; 3], x: [f64; 3]) -> [f64; 3] {
    let square = dot3(r, r);
    if square == 0.0 {
        let t = cross(r, x);
        return [x[0] + t[0], x[1] + t[1], x[2] + t[2]];
    }
    let theta = square.sqrt();
    let (sin, cos) = theta.sin_cos();
    let axis = [r[0] / theta, r[1] / theta, r[2] / theta];
    let t = cross(axis, x);
    let along = dot3(axis, x) * (1.0 - cos);
    let mut y = [0.0; 3];
    for i in 0..3 {
        y[i] = x[i] * cos + t[i] * sin + axis[i] * along;
    }
    y
}

/// What a camera sees of a point, less what it should see, times a weight. A camera is its rotation (3), centre (3), focal length, principal
/// point (2) and radial distortion (2).
#[differentiable]
pub(crate) fn reprojection(camera: &[f64; 11], point: &[f64; 3], weight: f64, #[constant] seen: &[f64; 2]) -> [f64; 2] {
    let x = [point[0] - camera[3], point[1] - camera[4], point[2] - camera[5]];
    let y = rotate([camera[0], camera[1], camera[2]], x);
    let (u, v) = (y[0] / y[2], y[1] / y[2]);
    let r2 = u * u + v * v;
    let stretch = camera[6] * (1.0 + camera[9] * r2 + camera[10] * r2 * r2);
    [weight * (u * stretch + camera[7] - seen[0]), weight * (v * stretch + camera[8] - seen[1])]
}

/// The Allen–Cahn equation in place: diffusion, and a reaction with a cubic term. 100 steps.
#[differentiable]
pub(crate) fn allen_cahn(initial: &[f64]) -> f64 {
    let (h, rate) = (0.05, 0.2);
    let mut u = initial.to_vec();
    let end = u.len() - 1;
    for _ in 0..100 {
        let mut left = u[0];
        for i in 0..end {
            let here = u[i];
            u[i] = here + rate * (left - 2.0 * here + u[i + 1]) + h * (here - here * here * here);
            left = here;
        }
        let here = u[end];
        u[end] = here + rate * (left - here) + h * (here - here * here * here);
    }
    let mut s = 0.0;
    for i in 0..u.len() {
        s += u[i] * u[i];
    }
    s
}

/// All residuals, two by observation.
pub(crate) fn reprojections(o: &Observations) -> Vec<f64> {
    let mut all = Vec::with_capacity(2 * o.seen.len());
    for (&(camera, point), (weight, seen)) in o.pairs.iter().zip(o.weights.iter().zip(&o.seen)) {
        all.extend(reprojection(&o.cameras[camera], &o.points[point], *weight, seen));
    }
    all
}

/// Residuals, and of each its derivatives by camera, point and weight: two sweeps per observation.
pub(crate) fn reprojection_jacobian(o: &Observations) -> (Vec<f64>, Vec<f64>) {
    let mut all = Vec::with_capacity(2 * o.seen.len());
    let mut blocks = Vec::with_capacity(30 * o.seen.len());
    for (&(camera, point), (weight, seen)) in o.pairs.iter().zip(o.weights.iter().zip(&o.seen)) {
        let (residual, back) = reprojection::pullback(&o.cameras[camera], &o.points[point], *weight, seen);
        all.extend(residual);
        for seed in [[1.0, 0.0], [0.0, 1.0]] {
            let (dcamera, dpoint, dweight, ()) = back(seed);
            blocks.extend_from_slice(&dcamera);
            blocks.extend_from_slice(&dpoint);
            blocks.push(dweight);
        }
    }
    (all, blocks)
}

/// Who sees what.
pub(crate) struct Observations {
    pub(crate) cameras: Vec<[f64; 11]>,
    pub(crate) points: Vec<[f64; 3]>,
    pub(crate) pairs: Vec<(usize, usize)>,
    pub(crate) weights: Vec<f64>,
    pub(crate) seen: Vec<[f64; 2]>,
}

/// A network of two layers on one sample: minus the logarithm of its class's probability.
#[differentiable]
pub(crate) fn mlp_loops(w1: &[f64], b1: &[f64], w2: &[f64], b2: &[f64], #[constant] x: &[f64], class: usize) -> f64 {
    let n = x.len();
    let mut hidden = vec![0.0; b1.len()];
    for i in 0..b1.len() {
        let mut z = b1[i];
        for j in 0..n {
            z += w1[i * n + j] * x[j];
        }
        hidden[i] = z.tanh();
    }
    let mut logits = vec![0.0; b2.len()];
    for i in 0..b2.len() {
        let mut z = b2[i];
        for j in 0..hidden.len() {
            z += w2[i * hidden.len() + j] * hidden[j];
        }
        logits[i] = z;
    }
    log_sum_exp(&logits) - logits[class]
}

/// The misfit of a damped oscillation, over samples of time and displacement.
#[differentiable]
pub(crate) fn oscillation(p: [f64; 4], #[constant] samples: &[[f64; 2]]) -> f64 {
    let mut s = 0.0;
    for sample in samples {
        let t = sample[0];
        let misfit = p[0] * (-p[1] * t).exp() * (p[2] * t + p[3]).cos() - sample[1];
        s += misfit * misfit;
    }
    s
}
