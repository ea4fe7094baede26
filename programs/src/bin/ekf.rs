#[path = "../harness.rs"]
mod harness;
use harness::{numbers, run};
use std::ops::{Add, Mul, Sub};
use zygote::prelude::*;

#[derive(Clone, Copy, Debug, Differentiable)]
struct Mat<const R: usize, const C: usize>([[f64; C]; R]);

#[differentiable]
impl<const R: usize, const C: usize> Add for Mat<R, C> {
    type Output = Mat<R, C>;
    fn add(self, o: Mat<R, C>) -> Mat<R, C> {
        let mut out = self.0;
        for i in 0..R {
            for j in 0..C {
                out[i][j] += o.0[i][j];
            }
        }
        Mat(out)
    }
}

#[differentiable]
impl<const R: usize, const C: usize> Sub for Mat<R, C> {
    type Output = Mat<R, C>;
    fn sub(self, o: Mat<R, C>) -> Mat<R, C> {
        let mut out = self.0;
        for i in 0..R {
            for j in 0..C {
                out[i][j] -= o.0[i][j];
            }
        }
        Mat(out)
    }
}

#[differentiable]
impl<const R: usize, const K: usize, const C: usize> Mul<Mat<K, C>> for Mat<R, K> {
    type Output = Mat<R, C>;
    fn mul(self, o: Mat<K, C>) -> Mat<R, C> {
        let mut out = [[0.0; C]; R];
        for i in 0..R {
            for j in 0..C {
                for k in 0..K {
                    out[i][j] += self.0[i][k] * o.0[k][j];
                }
            }
        }
        Mat(out)
    }
}

#[differentiable]
impl<const R: usize, const C: usize> Mat<R, C> {
    fn transpose(&self) -> Mat<C, R> {
        let mut out = [[0.0; R]; C];
        for i in 0..R {
            for j in 0..C {
                out[j][i] = self.0[i][j];
            }
        }
        Mat(out)
    }
}

#[differentiable]
impl<const N: usize> Mat<N, N> {
    fn identity() -> Mat<N, N> {
        let mut out = [[0.0; N]; N];
        for i in 0..N {
            out[i][i] = 1.0;
        }
        Mat(out)
    }

    fn diagonal(d: [f64; N]) -> Mat<N, N> {
        let mut out = [[0.0; N]; N];
        for i in 0..N {
            out[i][i] = d[i];
        }
        Mat(out)
    }
}

#[differentiable]
impl Mat<2, 2> {
    fn determinant(&self) -> f64 {
        self.0[0][0] * self.0[1][1] - self.0[0][1] * self.0[1][0]
    }

    fn inverse(&self) -> Mat<2, 2> {
        let k = 1.0 / self.determinant();
        Mat([[self.0[1][1] * k, -self.0[0][1] * k], [-self.0[1][0] * k, self.0[0][0] * k]])
    }
}

#[derive(Clone, Debug, Differentiable)]
struct Noise {
    acceleration: f64,
    range: f64,
    bearing: f64,
}

#[derive(Clone, Debug, Differentiable)]
struct Filter {
    mean: Mat<4, 1>,
    covariance: Mat<4, 4>,
}

#[differentiable]
impl Filter {
    fn predict(&self, noise: &Noise, dt: f64) -> Filter {
        let f = Mat([[1.0, 0.0, dt, 0.0], [0.0, 1.0, 0.0, dt], [0.0, 0.0, 1.0, 0.0], [0.0, 0.0, 0.0, 1.0]]);
        let q = noise.acceleration * noise.acceleration;
        let (a, b, c) = (q * dt.powi(4) / 4.0, q * dt.powi(3) / 2.0, q * dt * dt);
        let process = Mat([[a, 0.0, b, 0.0], [0.0, a, 0.0, b], [b, 0.0, c, 0.0], [0.0, b, 0.0, c]]);
        let covariance: Mat<4, 4> = f * self.covariance * f.transpose() + process;
        Filter { mean: f * self.mean, covariance }
    }

    /// The filter after the measurement of range and bearing, and the negative logarithm of its likelihood.
    fn update(&self, noise: &Noise, range: f64, bearing: f64) -> (Filter, f64) {
        let (px, py) = (self.mean.0[0][0], self.mean.0[1][0]);
        let r2 = px * px + py * py;
        let r = r2.sqrt();
        let h = Mat([[px / r, py / r, 0.0, 0.0], [-py / r2, px / r2, 0.0, 0.0]]);
        let innovation = Mat([[range - r], [bearing - py.atan2(px)]]);
        let measurement: Mat<2, 2> = Mat::diagonal([noise.range * noise.range, noise.bearing * noise.bearing]);
        let ph: Mat<4, 2> = self.covariance * h.transpose();
        let s: Mat<2, 2> = h * ph + measurement;
        let inverse: Mat<2, 2> = s.inverse();
        let gain: Mat<4, 2> = ph * inverse;
        let mean: Mat<4, 1> = self.mean + gain * innovation;
        let identity: Mat<4, 4> = Mat::identity();
        let covariance: Mat<4, 4> = (identity - gain * h) * self.covariance;
        let misfit: Mat<1, 1> = innovation.transpose() * inverse * innovation;
        (Filter { mean, covariance }, 0.5 * (misfit.0[0][0] + s.determinant().ln()))
    }
}

#[differentiable]
fn negative_log_likelihood(
    noise: &Noise,
    initial: &Filter,
    #[constant] measurements: &[(f64, f64)],
    #[constant] dt: f64,
) -> f64 {
    let mut filter = initial.clone();
    let mut total = 0.0;
    for (range, bearing) in measurements {
        let (next, nll) = filter.predict(noise, dt).update(noise, *range, *bearing);
        filter = next;
        total += nll;
    }
    total
}

// By hand.
fn nt<const R: usize, const K: usize, const C: usize>(a: &Mat<R, K>, b: &Mat<C, K>) -> Mat<R, C> {
    Mat(std::array::from_fn(|i| std::array::from_fn(|j| (0..K).map(|k| a.0[i][k] * b.0[j][k]).sum())))
}
fn tn<const R: usize, const K: usize, const C: usize>(a: &Mat<K, R>, b: &Mat<K, C>) -> Mat<R, C> {
    let mut out = [[0.0; C]; R];
    for k in 0..K {
        for i in 0..R {
            for j in 0..C {
                out[i][j] += a.0[k][i] * b.0[k][j];
            }
        }
    }
    Mat(out)
}

struct Kept {
    mean: Mat<4, 1>,
    p: Mat<4, 4>,
    h: Mat<2, 4>,
    ph: Mat<4, 2>,
    inverse: Mat<2, 2>,
    gain: Mat<4, 2>,
    y: Mat<2, 1>,
}

fn hand(noise: &Noise, initial: &Filter, measurements: &[(f64, f64)], dt: f64) -> (f64, Vec<f64>) {
    let mut tape: Vec<Kept> = Vec::with_capacity(measurements.len());
    let f = Mat([[1.0, 0.0, dt, 0.0], [0.0, 1.0, 0.0, dt], [0.0, 0.0, 1.0, 0.0], [0.0, 0.0, 0.0, 1.0]]);
    let mut filter = initial.clone();
    let mut total = 0.0;
    for (range, bearing) in measurements {
        let p = filter.predict(noise, dt);
        let (px, py) = (p.mean.0[0][0], p.mean.0[1][0]);
        let r2 = px * px + py * py;
        let r = r2.sqrt();
        let h = Mat([[px / r, py / r, 0.0, 0.0], [-py / r2, px / r2, 0.0, 0.0]]);
        let y = Mat([[range - r], [bearing - py.atan2(px)]]);
        let ph = nt(&p.covariance, &h);
        let s = h * ph + Mat::diagonal([noise.range * noise.range, noise.bearing * noise.bearing]);
        let inverse = s.inverse();
        let gain = ph * inverse;
        filter = Filter { mean: p.mean + gain * y, covariance: (Mat::<4, 4>::identity() - gain * h) * p.covariance };
        total += 0.5 * ((y.transpose() * inverse * y).0[0][0] + s.determinant().ln());
        tape.push(Kept { mean: p.mean, p: p.covariance, h, ph, inverse, gain, y });
    }
    let (mut dq, mut drange, mut dbearing) = (0.0, 0.0, 0.0);
    let (mut dx, mut dp) = (Mat([[0.0]; 4]), Mat([[0.0; 4]; 4]));
    let (a, b, c) = (dt.powi(4) / 4.0, dt.powi(3) / 2.0, dt * dt);
    for t in tape.iter().rev() {
        let ikh = Mat::<4, 4>::identity() - t.gain * t.h;
        let dikh = nt(&dp, &t.p);
        let mut dpm = tn(&ikh, &dp);
        let dk = nt(&dx, &t.y) - nt(&dikh, &t.h);
        let dh_k = tn(&t.gain, &dikh);
        let w = t.inverse * t.y;
        let wt = tn(&t.inverse, &t.y);
        let dy = tn(&t.gain, &dx) + Mat([[0.5 * (w.0[0][0] + wt.0[0][0])], [0.5 * (w.0[1][0] + wt.0[1][0])]]);
        let mut dinv = tn(&t.ph, &dk);
        for i in 0..2 {
            for j in 0..2 {
                dinv.0[i][j] += 0.5 * t.y.0[i][0] * t.y.0[j][0];
            }
        }
        let m = nt(&tn(&t.inverse, &dinv), &t.inverse);
        let ds: Mat<2, 2> = Mat(std::array::from_fn(|i| std::array::from_fn(|j| 0.5 * t.inverse.0[j][i] - m.0[i][j])));
        drange += ds.0[0][0];
        dbearing += ds.0[1][1];
        let dph = nt(&dk, &t.inverse) + tn(&t.h, &ds);
        let dh = nt(&ds, &t.ph) + tn(&dph, &t.p) - dh_k;
        dpm = dpm + dph * t.h;
        // The measurement.
        let (px, py) = (t.mean.0[0][0], t.mean.0[1][0]);
        let r2 = px * px + py * py;
        let r = r2.sqrt();
        let (i2, i3, i4) = (1.0 / r2, 1.0 / (r2 * r), 1.0 / (r2 * r2));
        let [[h00, h01, ..], [h10, h11, ..]] = dh.0;
        let (d0, d1) = (-dy.0[0][0], -dy.0[1][0]);
        dx.0[0][0] += d0 * px / r - d1 * py * i2
            + (h00 * py - h01 * px) * py * i3
            + h10 * 2.0 * px * py * i4
            + h11 * (i2 - 2.0 * px * px * i4);
        dx.0[1][0] += d0 * py / r + d1 * px * i2 + (h01 * px - h00 * py) * px * i3 + h10 * (2.0 * py * py * i4 - i2)
            - h11 * 2.0 * px * py * i4;
        // The prediction.
        let g = &dpm.0;
        dq += a * (g[0][0] + g[1][1]) + b * (g[0][2] + g[2][0] + g[1][3] + g[3][1]) + c * (g[2][2] + g[3][3]);
        dp = tn(&f, &dpm) * f;
        dx = tn(&f, &dx);
    }
    let mut v = vec![2.0 * noise.acceleration * dq, 2.0 * noise.range * drange, 2.0 * noise.bearing * dbearing];
    v.extend(dx.0.iter().flatten());
    v.extend(dp.0.iter().flatten());
    (total, v)
}

fn main() {
    let noise = Noise { acceleration: 0.5, range: 0.3, bearing: 0.05 };
    let initial = Filter { mean: Mat([[5.0], [3.0], [0.4], [0.2]]), covariance: Mat::diagonal([1.0, 1.2, 0.5, 0.6]) };
    let e = numbers(400, -1.0, 1.0);
    let measurements: Vec<(f64, f64)> = (0..200)
        .map(|k| {
            let t = 0.1 * k as f64;
            let (x, y) = (5.0 + 0.5 * t, 3.0 + 0.3 * t + (0.3 * t).sin());
            ((x * x + y * y).sqrt() + 0.3 * e[2 * k], y.atan2(x) + 0.05 * e[2 * k + 1])
        })
        .collect();
    run(
        "ekf",
        || negative_log_likelihood(&noise, &initial, &measurements, 0.1),
        || {
            let (v, (dn, di, ..)) = negative_log_likelihood::value_and_gradient(&noise, &initial, &measurements, 0.1);
            let mut g = dn.to_flat();
            g.extend(di.to_flat());
            (v, g)
        },
        || hand(&noise, &initial, &measurements, 0.1),
    );
}
