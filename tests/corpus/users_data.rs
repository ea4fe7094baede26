//! Functions of slices and arrays as users write them.

use crate::support::{D, Rng, assert_all_close, assert_close, by_duals, d};
use zygote::prelude::*;

#[differentiable]
fn log_sum_exp(v: &[f64]) -> f64 {
    let mut m = f64::NEG_INFINITY;
    for i in 0..v.len() {
        if v[i] > m {
            m = v[i];
        }
    }
    let mut s = 0.0;
    for i in 0..v.len() {
        s += (v[i] - m).exp();
    }
    m + s.ln()
}

#[test]
fn log_sum_exp_is_softmax() {
    let v = [1.0, 1000.0, 999.0, -5.0];
    let z: f64 = v.iter().map(|x| (x - 1000.0_f64).exp()).sum();
    let softmax: Vec<f64> = v.iter().map(|x| (x - 1000.0_f64).exp() / z).collect();
    assert_all_close(&log_sum_exp::gradient(&v).0, &softmax, 1e-12);
}

#[differentiable]
fn horner(c: &[f64], x: f64) -> f64 {
    let mut y = 0.0;
    for i in (0..c.len()).rev() {
        y = y * x + c[i];
    }
    y
}

#[test]
fn polynomial() {
    let c = [3.0, -1.0, 0.5, 2.0];
    let (dc, dx) = horner::gradient(&c, 1.5);
    assert_eq!(dc, [1.0, 1.5, 2.25, 3.375]);
    assert_close(dx, -1.0 + 2.0 * 0.5 * 1.5 + 3.0 * 2.0 * 2.25, 1e-14);
    assert_eq!(horner::gradient(&[], 1.5), (vec![], 0.0));
}

#[differentiable]
fn dot(a: &[f64], b: &[f64]) -> f64 {
    let mut s = 0.0;
    for i in 0..a.len().min(b.len()) {
        s += a[i] * b[i];
    }
    s
}

#[differentiable]
fn norm(v: &[f64]) -> f64 {
    dot(v, v).sqrt()
}

#[differentiable]
fn cosine(a: &[f64], b: &[f64]) -> f64 {
    dot(a, b) / (norm(a) * norm(b))
}

#[test]
fn dot_and_norm() {
    let (a, b) = ([1.0, 2.0, 3.0], [0.5, -1.0]);
    assert_eq!(dot::gradient(&a, &b), (vec![0.5, -1.0, 0.0], vec![1.0, 2.0]));
    assert_all_close(&norm::gradient(&[3.0, 4.0]).0, &[0.6, 0.8], 1e-15);
    let b = [0.5, -1.0, 2.0];
    let (da, db) = cosine::gradient(&a, &b);
    let all: Vec<f64> = a.iter().chain(&b).copied().collect();
    let oracle = by_duals(
        |p| {
            let dot = |i: usize, j: usize| p[i] * p[j] + p[i + 1] * p[j + 1] + p[i + 2] * p[j + 2];
            dot(0, 3) / (dot(0, 0).sqrt() * dot(3, 3).sqrt())
        },
        &all,
    );
    assert_all_close(&[da, db].concat(), &oracle, 1e-12);
}

#[differentiable]
fn rosenbrock(x: &[f64]) -> f64 {
    let mut sum = 0.0;
    for i in 0..x.len() - 1 {
        sum += 100.0 * (x[i + 1] - x[i].powi(2)).powi(2) + (1.0 - x[i]).powi(2);
    }
    sum
}

#[test]
fn rosenbrock_by_hand() {
    let x = Rng::new("rosenbrock").v(50, -2.0, 2.0);
    let mut expected = vec![0.0; 50];
    for i in 0..49 {
        let t = x[i + 1] - x[i] * x[i];
        expected[i] += -400.0 * x[i] * t - 2.0 * (1.0 - x[i]);
        expected[i + 1] += 200.0 * t;
    }
    let (dx,) = rosenbrock::gradient(&x);
    assert_all_close(&dx, &expected, 1e-11);
    assert_eq!(rosenbrock::gradient(&[1.0; 8]).0, [0.0; 8]);
    assert_eq!(rosenbrock::gradient(&[0.3]).0, [0.0]);
}

#[differentiable]
fn mean(v: &[f64]) -> f64 {
    let mut s = 0.0;
    for i in 0..v.len() {
        s += v[i];
    }
    s / v.len() as f64
}

#[differentiable]
fn variance(v: &[f64]) -> f64 {
    let m = mean(v);
    let mut s = 0.0;
    for i in 0..v.len() {
        let e = v[i] - m;
        s += e * e;
    }
    s / (v.len() - 1) as f64
}

/// Welford's, in one pass.
#[differentiable]
fn mean_and_variance(v: &[f64]) -> (f64, f64) {
    let mut mean = 0.0;
    let mut m2 = 0.0;
    for i in 0..v.len() {
        let delta = v[i] - mean;
        mean += delta / (i + 1) as f64;
        m2 += delta * (v[i] - mean);
    }
    (mean, m2 / (v.len() - 1) as f64)
}

#[test]
fn mean_and_variance_agree() {
    let v = Rng::new("variance").v(12, -1.0, 3.0);
    let m = mean(&v);
    let expected: Vec<f64> = v.iter().map(|x| 2.0 * (x - m) / 11.0).collect();
    assert_all_close(&variance::gradient(&v).0, &expected, 1e-12);
    let (_, back) = mean_and_variance::pullback(&v);
    assert_all_close(&back((0.0, 1.0)).0, &expected, 1e-10);
    assert_all_close(&back((1.0, 0.0)).0, &[1.0 / 12.0; 12], 1e-12);
    assert_all_close(&mean::gradient(&v).0, &[1.0 / 12.0; 12], 1e-14);
}

#[differentiable]
fn determinant_2x2(m: [[f64; 2]; 2]) -> f64 {
    m[0][0] * m[1][1] - m[0][1] * m[1][0]
}

#[differentiable]
fn determinant_3x3(m: &[[f64; 3]; 3]) -> f64 {
    let mut s = 0.0;
    for i in 0..3 {
        let (j, k) = ((i + 1) % 3, (i + 2) % 3);
        s += m[0][i] * determinant_2x2([[m[1][j], m[1][k]], [m[2][j], m[2][k]]]);
    }
    s
}

#[test]
fn determinants() {
    assert_eq!(determinant_2x2::gradient([[1.0, 2.0], [3.0, 4.0]]), ([[4.0, -3.0], [-2.0, 1.0]],));
    let m = [[2.0, 1.0, 0.5], [-1.0, 3.0, 2.0], [0.3, 0.1, 1.0]];
    let (dm,) = determinant_3x3::gradient(&m);
    // Cofactors.
    for i in 0..3 {
        for j in 0..3 {
            let r: Vec<usize> = (0..3).filter(|k| *k != i).collect();
            let c: Vec<usize> = (0..3).filter(|k| *k != j).collect();
            let minor = m[r[0]][c[0]] * m[r[1]][c[1]] - m[r[0]][c[1]] * m[r[1]][c[0]];
            let sign = if (i + j) % 2 == 0 { 1.0 } else { -1.0 };
            assert_close(dm[i][j], sign * minor, 1e-13);
        }
    }
}

#[differentiable]
fn least_squares(xs: &[f64], ys: &[f64], slope: f64, intercept: f64) -> f64 {
    let mut loss = 0.0;
    for i in 0..xs.len() {
        let residual = slope * xs[i] + intercept - ys[i];
        loss += residual * residual;
    }
    loss / xs.len() as f64
}

#[test]
fn descent_fits_a_line() {
    let xs: Vec<f64> = (0..10).map(f64::from).collect();
    let ys: Vec<f64> = xs.iter().map(|x| 2.0 * x - 3.0).collect();
    let (mut a, mut b) = (0.0, 0.0);
    for _ in 0..4000 {
        let (_, _, da, db) = least_squares::gradient(&xs, &ys, a, b);
        a -= 0.01 * da;
        b -= 0.01 * db;
    }
    assert_close(a, 2.0, 1e-6);
    assert_close(b, -3.0, 1e-6);
}

#[differentiable]
fn huber(residuals: &[f64], #[constant] delta: f64) -> f64 {
    let mut loss = 0.0;
    for i in 0..residuals.len() {
        let a = residuals[i].abs();
        loss += if a <= delta { 0.5 * a * a } else { delta * (a - 0.5 * delta) };
    }
    loss
}

#[test]
fn huber_loss() {
    let (d, ()) = huber::gradient(&[0.5, -0.5, 3.0, -3.0, 0.0], 1.0);
    assert_eq!(d, [0.5, -0.5, 1.0, -1.0, 0.0]);
}

#[differentiable]
fn interpolate(xs: &[f64], ys: &[f64], x: f64) -> f64 {
    if x <= xs[0] {
        return ys[0];
    }
    for i in 1..xs.len() {
        if x < xs[i] {
            let t = (x - xs[i - 1]) / (xs[i] - xs[i - 1]);
            return ys[i - 1] * (1.0 - t) + ys[i] * t;
        }
    }
    ys[ys.len() - 1]
}

#[test]
fn piecewise_linear() {
    let (xs, ys) = ([0.0, 1.0, 3.0], [5.0, 7.0, 1.0]);
    let (dxs, dys, dx) = interpolate::gradient(&xs, &ys, 2.5);
    assert_close(dx, -3.0, 1e-14);
    assert_all_close(&dys, &[0.0, 0.25, 0.75], 1e-14);
    assert_all_close(&dxs, &[0.0, 0.75, 2.25], 1e-14);
    assert_eq!(interpolate::gradient(&xs, &ys, -1.0), (vec![0.0; 3], vec![1.0, 0.0, 0.0], 0.0));
    assert_eq!(interpolate::gradient(&xs, &ys, 9.0), (vec![0.0; 3], vec![0.0, 0.0, 1.0], 0.0));
}

#[differentiable]
fn binary_search_interpolate(xs: &[f64], ys: &[f64], x: f64) -> f64 {
    let (mut low, mut high) = (0, xs.len() - 1);
    while high - low > 1 {
        let mid = (low + high) / 2;
        if xs[mid] > x { high = mid } else { low = mid }
    }
    ys[low] + (ys[high] - ys[low]) * (x - xs[low]) / (xs[high] - xs[low])
}

#[test]
fn searched_interpolation() {
    let (xs, ys) = ([0.0, 1.0, 3.0, 4.0], [5.0, 7.0, 1.0, 2.0]);
    for x in [0.5, 2.5, 3.5] {
        let a = binary_search_interpolate::gradient(&xs, &ys, x);
        let b = interpolate::gradient(&xs, &ys, x);
        assert_close(a.2, b.2, 1e-14);
        assert_all_close(&a.1, &b.1, 1e-14);
        assert_all_close(&a.0, &b.0, 1e-14);
    }
}

#[differentiable]
fn neuron(weights: &[f64], bias: f64, inputs: &[f64]) -> f64 {
    (dot(weights, inputs) + bias).tanh()
}

#[differentiable]
fn two_layers(w1: [[f64; 2]; 3], w2: [f64; 3], x: [f64; 2]) -> f64 {
    let mut y = 0.0;
    for i in 0..3 {
        let h = neuron(&w1[i], 0.1 * i as f64, &x);
        y += w2[i] * h;
    }
    y
}

#[test]
fn small_network() {
    let w1 = [[0.3, -0.2], [0.5, 0.9], [-1.0, 0.4]];
    let (w2, x) = ([0.7, -1.1, 0.2], [0.6, -0.8]);
    let (dw1, dw2, dx) = two_layers::gradient(w1, w2, x);
    let flat: Vec<f64> = w1.concat().into_iter().chain(w2).chain(x).collect();
    let oracle = by_duals(
        |p| {
            let mut y = d(0.0);
            for i in 0..3 {
                y += p[6 + i] * (p[2 * i] * p[9] + p[2 * i + 1] * p[10] + 0.1 * i as f64).tanh();
            }
            y
        },
        &flat,
    );
    let found: Vec<f64> = dw1.concat().into_iter().chain(dw2).chain(dx).collect();
    assert_all_close(&found, &oracle, 1e-12);
}

#[differentiable]
fn heat_energy(u: [f64; 8], k: f64, steps: usize) -> f64 {
    let mut u = u;
    for _ in 0..steps {
        u = [
            u[0],
            u[1] + k * (u[0] - 2.0 * u[1] + u[2]),
            u[2] + k * (u[1] - 2.0 * u[2] + u[3]),
            u[3] + k * (u[2] - 2.0 * u[3] + u[4]),
            u[4] + k * (u[3] - 2.0 * u[4] + u[5]),
            u[5] + k * (u[4] - 2.0 * u[5] + u[6]),
            u[6] + k * (u[5] - 2.0 * u[6] + u[7]),
            u[7],
        ];
    }
    let mut e = 0.0;
    for i in 0..8 {
        e += u[i] * u[i];
    }
    e
}

#[test]
fn diffusion() {
    let u: [f64; 8] = Rng::new("heat").a(-1.0, 1.0);
    let (du, dk, ()) = heat_energy::gradient(u, 0.2, 10);
    let oracle = by_duals(
        |p| {
            let mut u: Vec<D> = p[..8].to_vec();
            for _ in 0..10 {
                let v = u.clone();
                for i in 1..7 {
                    u[i] = v[i] + p[8] * (v[i - 1] - 2.0 * v[i] + v[i + 1]);
                }
            }
            u.iter().fold(d(0.0), |s, x| s + *x * *x)
        },
        &[&u[..], &[0.2]].concat(),
    );
    assert_all_close(&[&du[..], &[dk]].concat(), &oracle, 1e-11);
}

#[differentiable]
fn ar1_likelihood(series: &[f64], phi: f64, sigma: f64) -> f64 {
    let mut ll = 0.0;
    let mut previous = 0.0;
    for t in 0..series.len() {
        let e = (series[t] - phi * previous) / sigma;
        ll -= 0.5 * e * e + sigma.ln();
        previous = series[t];
    }
    ll
}

#[test]
fn autoregression() {
    let s = Rng::new("ar1").v(9, -1.0, 1.0);
    let (ds, dphi, dsigma) = ar1_likelihood::gradient(&s, 0.6, 0.8);
    let oracle = by_duals(
        |p| {
            let (phi, sigma) = (p[9], p[10]);
            let mut ll = d(0.0);
            for t in 0..9 {
                let before = if t == 0 { d(0.0) } else { p[t - 1] };
                let e = (p[t] - phi * before) / sigma;
                ll -= 0.5 * e * e + sigma.ln();
            }
            ll
        },
        &[&s[..], &[0.6, 0.8]].concat(),
    );
    assert_all_close(&[&ds[..], &[dphi, dsigma]].concat(), &oracle, 1e-12);
}

#[differentiable]
fn forward_kinematics<const N: usize>(angles: [f64; N], lengths: [f64; N]) -> (f64, f64) {
    let (mut x, mut y, mut total) = (0.0, 0.0, 0.0);
    for i in 0..N {
        total += angles[i];
        let (s, c) = total.sin_cos();
        x += lengths[i] * c;
        y += lengths[i] * s;
    }
    (x, y)
}

#[test]
fn robot_arm() {
    let (angles, lengths) = ([0.3, -0.5, 1.1], [1.0, 0.7, 0.4]);
    let ((x, y), back) = forward_kinematics::pullback(angles, lengths);
    let ((da, dl), (db, dm)) = (back((1.0, 0.0)), back((0.0, 1.0)));
    // Turning the first joint turns everything.
    assert_close(da[0], -y, 1e-13);
    assert_close(db[0], x, 1e-13);
    assert_close(dl[1], (-0.2_f64).cos(), 1e-13);
    assert_close(dm[1], (-0.2_f64).sin(), 1e-13);
    assert_close(da[2], -0.4 * 0.9_f64.sin(), 1e-13);
}
