#[path = "../harness.rs"]
mod harness;
use harness::*;
use zygote::prelude::*;

#[differentiable]
trait Kernel {
    fn eval(&self, a: &[f64], b: &[f64]) -> f64;
}

#[derive(Clone, Debug, Differentiable)]
struct Rbf {
    variance: f64,
    scales: Vec<f64>,
}

#[differentiable]
impl Kernel for Rbf {
    fn eval(&self, a: &[f64], b: &[f64]) -> f64 {
        let r2: f64 = a.iter().zip(b).zip(&self.scales).map(|((a, b), s)| ((a - b) * s).powi(2)).sum();
        self.variance * (-0.5 * r2).exp()
    }
}

#[derive(Clone, Debug, Differentiable)]
struct RationalQuadratic {
    scale: f64,
    alpha: f64,
}

#[differentiable]
impl Kernel for RationalQuadratic {
    fn eval(&self, a: &[f64], b: &[f64]) -> f64 {
        let r2: f64 = a.iter().zip(b).map(|(a, b)| (a - b).powi(2)).sum();
        (1.0 + r2 * self.scale / self.alpha).powf(-self.alpha)
    }
}

#[derive(Clone, Debug, Differentiable)]
struct Sum<A, B> {
    first: A,
    second: B,
}

#[differentiable]
impl<A: Kernel, B: Kernel> Kernel for Sum<A, B> {
    fn eval(&self, a: &[f64], b: &[f64]) -> f64 {
        self.first.eval(a, b) + self.second.eval(a, b)
    }
}

/// Leave-one-out error of kernel regression, with the targets smoothed by what is learned too.
#[differentiable]
fn leave_one_out<K: Kernel>(kernel: &K, x: &[Vec<f64>], #[constant] y: &[f64]) -> f64 {
    let mut total = 0.0;
    for i in 0..x.len() {
        let (mut weights, mut sum) = (0.0, 0.0);
        for j in 0..x.len() {
            if i != j {
                let k = kernel.eval(&x[i], &x[j]);
                weights += k;
                sum += k * y[j];
            }
        }
        total += (y[i] - sum / weights).powi(2);
    }
    total / x.len() as f64
}

/// Keeps a row of both kernels. (k is symmetric; the function doesn't make use of it, and neither does this.)
fn hand(kernel: &Sum<Rbf, RationalQuadratic>, x: &[Vec<f64>], y: &[f64]) -> (f64, Vec<f64>) {
    let (n, d) = (x.len(), x[0].len());
    let scales = &kernel.first.scales;
    let RationalQuadratic { scale, alpha } = kernel.second;
    let mut g = vec![0.0; 1 + d + 2 + n * d];
    let (head, dx) = g.split_at_mut(d + 3);
    let mut row = vec![(0.0, 0.0, 0.0, 0.0, 0.0); n];
    let (mut dvariance, mut dscale, mut dalpha) = (0.0, 0.0, 0.0);
    let mut own = vec![0.0; d];
    let each = 1.0 / n as f64;
    let mut total = 0.0;
    for i in 0..n {
        let (mut weights, mut sum) = (0.0, 0.0);
        for j in 0..n {
            if i != j {
                let (mut scaled, mut r2) = (0.0, 0.0);
                for c in 0..d {
                    let e = x[i][c] - x[j][c];
                    scaled += (e * scales[c]) * (e * scales[c]);
                    r2 += e * e;
                }
                let e = (-0.5 * scaled).exp();
                let base = 1.0 + r2 * scale / alpha;
                // powf by its logarithm, which the derivative by alpha needs.
                let log = base.ln();
                let q = (-alpha * log).exp();
                row[j] = (e, base, log, q, r2);
                let k = kernel.first.variance * e + q;
                weights += k;
                sum += k * y[j];
            }
        }
        let mean = sum / weights;
        let miss = y[i] - mean;
        total += miss * miss;
        let dsum = -2.0 * each * miss / weights;
        own.fill(0.0);
        for j in 0..n {
            if i != j {
                let (e, base, log, q, r2) = row[j];
                let dk = dsum * (y[j] - mean);
                dvariance += dk * e;
                let h = dk * q / base;
                dscale -= h * r2;
                dalpha += h * (base - 1.0) - dk * q * log;
                let dr2 = -h * scale;
                let half = -dk * kernel.first.variance * e;
                for c in 0..d {
                    let diff = x[i][c] - x[j][c];
                    let s = half * diff * scales[c];
                    head[1 + c] += s * diff;
                    let dd = s * scales[c] + 2.0 * dr2 * diff;
                    own[c] += dd;
                    dx[j * d + c] -= dd;
                }
            }
        }
        for c in 0..d {
            dx[i * d + c] += own[c];
        }
    }
    head[0] = dvariance;
    head[d + 1] = dscale;
    head[d + 2] = dalpha;
    (total * each, g)
}

fn main() {
    let (n, d) = (50, 3);
    let x: Vec<Vec<f64>> = numbers(n * d, -1.0, 1.0).chunks(d).map(|c| c.to_vec()).collect();
    let y: Vec<f64> = x.iter().zip(numbers(n, -0.1, 0.1)).map(|(x, e)| (2.0 * x[0]).sin() + x[1] * x[2] + e).collect();
    let kernel = Sum {
        first: Rbf { variance: 1.3, scales: vec![2.0, 1.5, 3.0] },
        second: RationalQuadratic { scale: 1.2, alpha: 0.8 },
    };
    run(
        "kernels",
        || leave_one_out(&kernel, &x, &y),
        || {
            let (v, (k, x, ())) = leave_one_out::value_and_gradient(&kernel, &x, &y);
            let mut g = k.to_flat();
            g.extend(x.into_iter().flatten());
            (v, g)
        },
        || hand(&kernel, &x, &y),
    );
}
