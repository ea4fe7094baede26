//! Estimation, images and grids as they are ported from numpy.

use crate::bends;
use crate::laws::some;
use ndarray::prelude::*;
use zygote::functions::{relu, softmax_axis, softplus};
use zygote::prelude::*;

// ---- estimation

#[differentiable]
fn kalman(f: &Array2<f64>, h: &Array2<f64>, q: f64, ys: &Array2<f64>) -> f64 {
    let n = f.nrows();
    let mut m = Array1::<f64>::zeros(n);
    let mut p = Array2::<f64>::eye(n);
    let mut ll = 0.0;
    for y in ys.outer_iter() {
        let mp = f.dot(&m);
        let pp = f.dot(&p).dot(&f.t()) + Array2::<f64>::eye(n) * q;
        let s = h.dot(&pp).dot(&h.t()) + 0.5 * Array2::<f64>::eye(h.nrows());
        let e = &y - &h.dot(&mp);
        let det = s[[0, 0]] * s[[1, 1]] - s[[0, 1]] * s[[1, 0]];
        let inv = array![[s[[1, 1]], -s[[0, 1]]], [-s[[1, 0]], s[[0, 0]]]] / det;
        let gain = pp.dot(&h.t()).dot(&inv);
        m = &mp + &gain.dot(&e);
        p = &pp - &gain.dot(h).dot(&pp);
        ll -= 0.5 * (det.ln() + e.dot(&inv.dot(&e)));
    }
    ll
}

#[differentiable]
fn power_iteration(x: &Array2<f64>, steps: usize) -> f64 {
    let centred = x - &x.mean_axis(Axis(0)).unwrap();
    let cov = centred.t().dot(&centred) / (x.nrows() - 1) as f64;
    let mut v = Array1::from_elem(x.ncols(), 1.0 / (x.ncols() as f64).sqrt());
    for _ in 0..steps {
        let w = cov.dot(&v);
        let norm = w.dot(&w).sqrt();
        v = w / norm;
    }
    v.dot(&cov.dot(&v))
}

#[differentiable]
fn kmeans(x: &Array2<f64>, centres: &Array2<f64>) -> f64 {
    let mut loss = 0.0;
    for row in x.outer_iter() {
        let best = centres
            .outer_iter()
            .map(|c| {
                let d = &row - &c;
                d.dot(&d)
            })
            .fold(f64::INFINITY, f64::min);
        loss += best;
    }
    loss / x.nrows() as f64
}

#[differentiable]
fn soft_kmeans(x: &Array2<f64>, centres: &Array2<f64>, beta: f64) -> f64 {
    let xx = (x * x).sum_axis(Axis(1)).insert_axis(Axis(1));
    let cc = (centres * centres).sum_axis(Axis(1)).insert_axis(Axis(0));
    let d = xx + cc - 2.0 * x.dot(&centres.t());
    let r = softmax_axis(&(&d * -beta), Axis(1));
    (r * d).sum()
}

#[differentiable]
fn weighted_least_squares(x: &Array2<f64>, y: &Array1<f64>, w: &Array1<f64>, coef: &Array1<f64>) -> f64 {
    let r = y - x.dot(coef);
    let w = softplus(w);
    let fit = (&w * &r * &r).sum() / w.sum();
    fit + 0.1 * coef.iter().map(|c| c.abs()).sum::<f64>() + 0.01 * coef.dot(coef)
}

#[cfg(feature = "linalg")]
#[differentiable]
fn gaussian_process(x: &Array1<f64>, y: &Array1<f64>, length: f64, noise: f64) -> f64 {
    use zygote::functions::{logdet, solve};
    let n = x.len();
    let mut k = Array2::zeros((n, n));
    for i in 0..n {
        for j in 0..n {
            k[[i, j]] = (-0.5 * ((x[i] - x[j]) / length).powi(2)).exp();
        }
    }
    let k = k + Array2::<f64>::eye(n) * noise.powi(2);
    let alpha = solve(&k, y);
    0.5 * y.dot(&alpha) + 0.5 * logdet(&k)
}

// ---- images and grids

#[differentiable]
fn convolution(image: &Array2<f64>, kernel: &Array2<f64>, bias: f64) -> Array2<f64> {
    let (h, w) = image.dim();
    let (kh, kw) = kernel.dim();
    let mut out = Array2::zeros((h - kh + 1, w - kw + 1));
    for i in 0..h - kh + 1 {
        for j in 0..w - kw + 1 {
            out[[i, j]] = (&image.slice(s![i..i + kh, j..j + kw]) * kernel).sum() + bias;
        }
    }
    out
}

#[differentiable]
fn pooled(image: &Array2<f64>, kernel: &Array2<f64>, bias: f64) -> f64 {
    let y = relu(&convolution(image, kernel, bias));
    let (h, w) = y.dim();
    let mut total = 0.0;
    for i in (0..h - 1).step_by(2) {
        for j in (0..w - 1).step_by(2) {
            let window = y.slice(s![i..i + 2, j..j + 2]);
            total += window.fold(f64::NEG_INFINITY, |m, &v| m.max(v)) + window.mean().unwrap();
        }
    }
    total
}

#[differentiable]
fn finite_volume(u0: &Array2<f64>, speed: f64, steps: usize) -> f64 {
    let mut u = u0.clone();
    let n = u.nrows();
    for _ in 0..steps {
        let fx = &u.slice(s![..n - 1, ..]) * speed;
        let upwind = (&u.slice(s![1.., ..]) - &u.slice(s![..n - 1, ..])) * 0.1;
        let flux = fx - upwind;
        let mut new = u.clone();
        new.slice_mut(s![1..n - 1, ..]).scaled_add(-0.2, &(&flux.slice(s![1.., ..]) - &flux.slice(s![..n - 2, ..])));
        new.row_mut(0).assign(&u.row(1));
        let inner = u.row(n - 2).to_owned();
        new.row_mut(n - 1).assign(&inner);
        u = new;
    }
    u.mapv(|v| v * v).sum()
}

#[test]
fn estimation() {
    bends!(kalman(&f, &h, q, &ys), f = some((2, 2), 1), h = some((2, 2), 2), q = 0.3, ys = some((3, 2), 3));
    bends!(power_iteration(&x, steps), x = some((5, 3), 1), steps = 4);
    bends!(kmeans(&x, &centres), x = some((5, 2), 1), centres = some((3, 2), 2));
    bends!(soft_kmeans(&x, &centres, beta), x = some((4, 2), 1), centres = some((3, 2), 2), beta = 0.4);
    bends!(
        weighted_least_squares(&x, &y, &w, &coef),
        x = some((4, 2), 1),
        y = some(4, 2),
        w = some(4, 3),
        coef = some(2, 4)
    );
}

#[cfg(feature = "linalg")]
#[test]
fn gaussian_processes() {
    bends!(gaussian_process(&x, &y, length, noise), x = some(4, 1), y = some(4, 2), length = 0.8, noise = 0.5);
}

#[test]
fn grids() {
    bends!(pooled(&image, &kernel, bias), image = some((5, 5), 1), kernel = some((2, 2), 2), bias = 0.3);
    bends!(finite_volume(&u, speed, steps), u = some((5, 2), 1), speed = 0.4, steps = 3);
}
