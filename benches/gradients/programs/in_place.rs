//! Programs that overwrite what they work on.

use zygote::prelude::*;

/// One explicit step of the heat equation, in place, the ends insulated.
#[differentiable]
fn heat_step(u: &mut [f64], #[constant] rate: f64) {
    let end = u.len() - 1;
    let mut left = u[0];
    for i in 0..end {
        let here = u[i];
        u[i] += rate * (left - 2.0 * here + u[i + 1]);
        left = here;
    }
    u[end] += rate * (left - u[end]);
}

/// 1000 steps. Linear: an adjoint needs no value of any cell.
#[differentiable]
pub(crate) fn heat(initial: &[f64]) -> f64 {
    let mut u = initial.to_vec();
    for _ in 0..1000 {
        heat_step(&mut u, 0.25);
    }
    let mut s = 0.0;
    for i in 0..u.len() {
        s += u[i] * u[i];
    }
    s
}

/// The same with two buffers.
#[differentiable]
pub(crate) fn heat_swap(initial: &[f64]) -> f64 {
    let n = initial.len();
    let mut u = initial.to_vec();
    let mut next = vec![0.0; n];
    for _ in 0..1000 {
        next[0] = u[0] + 0.25 * (u[1] - u[0]);
        for i in 1..n - 1 {
            next[i] = u[i] + 0.25 * (u[i - 1] - 2.0 * u[i] + u[i + 1]);
        }
        next[n - 1] = u[n - 1] + 0.25 * (u[n - 2] - u[n - 1]);
        std::mem::swap(&mut u, &mut next);
    }
    let mut s = 0.0;
    for i in 0..n {
        s += u[i] * u[i];
    }
    s
}

#[differentiable]
fn rhs(u: &[f64], p: &[f64], du: &mut [f64]) {
    du[0] = u[0] * (p[0] - p[1] * u[1]);
    du[1] = u[1] * (p[2] * u[0] - p[3]);
}

#[differentiable]
fn rk4_step(u: &mut [f64], p: &[f64], h: f64) {
    let (mut k1, mut k2, mut k3, mut k4) = ([0.0; 2], [0.0; 2], [0.0; 2], [0.0; 2]);
    let mut v = [0.0; 2];
    rhs(u, p, &mut k1);
    for i in 0..2 {
        v[i] = u[i] + 0.5 * h * k1[i];
    }
    rhs(&v, p, &mut k2);
    for i in 0..2 {
        v[i] = u[i] + 0.5 * h * k2[i];
    }
    rhs(&v, p, &mut k3);
    for i in 0..2 {
        v[i] = u[i] + h * k3[i];
    }
    rhs(&v, p, &mut k4);
    for i in 0..2 {
        u[i] += h / 6.0 * (k1[i] + 2.0 * k2[i] + 2.0 * k3[i] + k4[i]);
    }
}

/// Lotka–Volterra as `super::lotka_volterra`, of functions that write into slices.
#[differentiable]
pub(crate) fn lotka_volterra_slices(p: &[f64]) -> f64 {
    let mut u = [1.0, 0.5];
    for _ in 0..10_000 {
        rk4_step(&mut u, p, 0.001);
    }
    u[0]
}

/// |a b|², the product of two square matrices by three loops.
#[differentiable]
pub(crate) fn matmul(a: &[f64], b: &[f64], n: usize) -> f64 {
    let mut c = vec![0.0; n * n];
    for i in 0..n {
        for k in 0..n {
            for j in 0..n {
                c[i * n + j] += a[i * n + k] * b[k * n + j];
            }
        }
    }
    let mut s = 0.0;
    for i in 0..n * n {
        s += c[i] * c[i];
    }
    s
}

/// The sum of all products of a beginning of `x`.
#[differentiable]
pub(crate) fn prefix_products(x: &[f64]) -> f64 {
    let mut v = x.to_vec();
    for i in 1..v.len() {
        v[i] *= v[i - 1];
    }
    let mut s = 0.0;
    for i in 0..v.len() {
        s += v[i];
    }
    s
}

/// 100 sweeps in which every cell relaxes towards the product of its neighbours: not linear, so what is overwritten must be kept.
#[differentiable]
pub(crate) fn relaxation(x: &[f64]) -> f64 {
    let mut v = x.to_vec();
    for _ in 0..100 {
        for i in 1..v.len() - 1 {
            v[i] = 0.9 * v[i] + v[i - 1] * (0.1 * v[i + 1]);
        }
    }
    let mut s = 0.0;
    for i in 0..v.len() {
        s += v[i] * v[i];
    }
    s
}
