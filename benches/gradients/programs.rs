//! The programs, written as a user would write them.

mod arrays;
mod in_place;
mod iterators;
mod objectives;
mod structs;

pub(crate) use arrays::*;
pub(crate) use in_place::*;
pub(crate) use iterators::*;
pub(crate) use objectives::*;
pub(crate) use structs::*;
use zygote::prelude::*;

#[differentiable]
pub(crate) fn line(x: f64) -> f64 {
    x.powi(2).sin() * 5.0
}

#[differentiable]
pub(crate) fn chain(x: f64) -> f64 {
    let mut x = x;
    for _ in 0..1000 {
        x = x.sin() * x.cos() + 0.1 * x;
    }
    x
}

#[differentiable]
pub(crate) fn sum(x: &[f64]) -> f64 {
    let mut s = 0.0;
    let mut i = 0;
    while i < x.len() {
        s += x[i];
        i += 1;
    }
    s
}

#[differentiable]
pub(crate) fn sum_of_sines(x: &[f64]) -> f64 {
    let mut s = 0.0;
    let mut i = 0;
    while i < x.len() {
        s += x[i].sin();
        i += 1;
    }
    s
}

#[differentiable]
pub(crate) fn rosenbrock(x: &[f64]) -> f64 {
    let mut s = 0.0;
    for i in 0..x.len() - 1 {
        let t = x[i + 1] - x[i] * x[i];
        let u = 1.0 - x[i];
        s += 100.0 * t * t + u * u;
    }
    s
}

#[differentiable]
pub(crate) fn product(x: &[f64]) -> f64 {
    let mut p = 1.0;
    for i in 0..x.len() {
        p *= x[i];
    }
    p
}

/// The sum of products: a loop that keeps its state, inside of a loop.
#[differentiable]
pub(crate) fn products(a: &[f64], x: &[f64]) -> f64 {
    let n = x.len();
    let mut s = 0.0;
    for i in 0..a.len() / n {
        let mut p = 1.0;
        for j in 0..n {
            p *= a[i * n + j] * x[j];
        }
        s += p;
    }
    s
}

/// Two reads by index for each element.
#[differentiable]
pub(crate) fn reads(x: &[f64]) -> f64 {
    let n = x.len();
    let mut s = 0.0;
    for i in 0..n {
        s += x[i] * x[n - 1 - i];
    }
    s
}

#[differentiable]
fn kernel(a: f64, b: f64) -> f64 {
    let r = a - b;
    (-r * r).exp() / (1.0 + b * b)
}

/// Calls another differentiable function in a loop.
#[differentiable]
pub(crate) fn calls(x: &[f64], y: &[f64]) -> f64 {
    let mut s = 0.0;
    for i in 0..x.len() {
        s += kernel(x[i], y[i]);
    }
    s
}

#[differentiable]
fn dot(a: &[f64], x: &[f64], row: usize) -> f64 {
    let mut t = 0.0;
    for j in 0..x.len() {
        t += a[row * x.len() + j] * x[j];
    }
    t
}

/// |a x|², the rows' products by a function that is given the slices.
#[differentiable]
pub(crate) fn matvec_calls(a: &[f64], x: &[f64]) -> f64 {
    let mut s = 0.0;
    for i in 0..a.len() / x.len() {
        let t = dot(a, x, i);
        s += t * t;
    }
    s
}

/// |a x|² by plain loops.
#[differentiable]
pub(crate) fn matvec(a: &[f64], x: &[f64]) -> f64 {
    let n = x.len();
    let mut s = 0.0;
    for i in 0..a.len() / n {
        let mut t = 0.0;
        for j in 0..n {
            t += a[i * n + j] * x[j];
        }
        s += t * t;
    }
    s
}

/// A branch per element.
#[differentiable]
pub(crate) fn branches(x: &[f64]) -> f64 {
    let mut s = 0.0;
    for i in 0..x.len() {
        if x[i] > 0.0 {
            s += x[i] * x[i];
        } else {
            s -= x[i] * s;
        }
    }
    s
}

/// Newton's iteration for each element, left as soon as it has converged.
#[differentiable]
pub(crate) fn roots(x: &[f64]) -> f64 {
    let mut s = 0.0;
    for i in 0..x.len() {
        let a = x[i];
        let mut y = a;
        loop {
            let next = 0.5 * (y + a / y);
            let step = (next - y).abs();
            y = next;
            if step < 1e-9 {
                break;
            }
        }
        s += y;
    }
    s
}

/// Lotka–Volterra by the classical Runge–Kutta method, 10,000 steps: the prey at the end.
#[differentiable]
pub(crate) fn lotka_volterra(a: f64, b: f64, c: f64, d: f64) -> f64 {
    let h = 0.001;
    let (mut x, mut y) = (1.0, 0.5);
    for _ in 0..10_000 {
        let kx1 = x * (a - b * y);
        let ky1 = y * (c * x - d);
        let (x2, y2) = (x + 0.5 * h * kx1, y + 0.5 * h * ky1);
        let kx2 = x2 * (a - b * y2);
        let ky2 = y2 * (c * x2 - d);
        let (x3, y3) = (x + 0.5 * h * kx2, y + 0.5 * h * ky2);
        let kx3 = x3 * (a - b * y3);
        let ky3 = y3 * (c * x3 - d);
        let (x4, y4) = (x + h * kx3, y + h * ky3);
        let kx4 = x4 * (a - b * y4);
        let ky4 = y4 * (c * x4 - d);
        x += h / 6.0 * (kx1 + 2.0 * kx2 + 2.0 * kx3 + kx4);
        y += h / 6.0 * (ky1 + 2.0 * ky2 + 2.0 * ky3 + ky4);
    }
    x
}

/// The log-likelihood of a logistic regression, rows of `x` by plain loops.
#[differentiable]
pub(crate) fn logistic(#[constant] x: &[f64], #[constant] label: &[f64], w: &[f64]) -> f64 {
    let n = w.len();
    let mut s = 0.0;
    for i in 0..label.len() {
        let mut z = 0.0;
        for j in 0..n {
            z += x[i * n + j] * w[j];
        }
        s += (1.0 + (-z).exp()).ln() + (1.0 - label[i]) * z;
    }
    s
}

/// Its second derivatives are constants.
#[differentiable]
pub(crate) fn bowl(x: f64, y: f64) -> f64 {
    1.0 + x * x + y * y
}
