#[path = "../harness.rs"]
mod harness;
use harness::*;
use zygote::prelude::*;

const N: usize = 400;
const STEPS: usize = 200;
const DT: f64 = 1e-3;

/// One explicit step of the viscous Burgers equation in place, first-order upwind.
#[differentiable]
fn step(u: &mut [f64], nu: f64, dx: f64) {
    let n = u.len();
    let mut left = u[0];
    for i in 1..n - 1 {
        let here = u[i];
        let right = u[i + 1];
        let slope = if here > 0.0 { (here - left) / dx } else { (right - here) / dx };
        u[i] = here + DT * (nu * (right - 2.0 * here + left) / (dx * dx) - here * slope);
        left = here;
    }
}

#[differentiable]
fn misfit(u0: &[f64], nu: f64, #[constant] target: &[f64]) -> f64 {
    let dx = 1.0 / u0.len() as f64;
    let mut u = u0.to_vec();
    for _ in 0..STEPS {
        step(&mut u, nu, dx);
    }
    u.iter().zip(target).map(|(u, t)| (u - t).powi(2)).sum::<f64>() * dx
}

/// Gathers what flows to each inner cell: through what stands here itself, at its right (this is left there) and at its left.
#[inline(never)]
fn reverse(p: &[f64], u: &[f64], q: &mut [f64], dnu: &mut [f64], conv: f64, s: f64) {
    let n = u.len();
    assert!(n > 2 && p.len() == n && q.len() == n && dnu.len() == n);
    for k in 1..n - 1 {
        let (left, here, right) = (u[k - 1], u[k], u[k + 1]);
        let (back, fore) = (2.0 * here - left, right - 2.0 * here);
        let own = if here > 0.0 { back } else { fore };
        let (l, r) = (if left > 0.0 { 0.0 } else { left }, if right > 0.0 { right } else { 0.0 });
        q[k] = p[k] * (1.0 - conv * own - 2.0 * s) + p[k + 1] * (s + conv * r) + p[k - 1] * (s - conv * l);
        dnu[k] += p[k] * (fore + left);
    }
}

fn hand(u0: &[f64], nu: f64, target: &[f64]) -> (f64, (Vec<f64>, f64)) {
    let n = u0.len();
    let dx = 1.0 / n as f64;
    let (conv, diff) = (DT / dx, DT / (dx * dx));
    let s = nu * diff;
    let mut hist = vec![0.0; (STEPS + 1) * n];
    hist[..n].copy_from_slice(u0);
    for t in 0..STEPS {
        let (a, b) = hist.split_at_mut((t + 1) * n);
        let (u, next) = (&a[t * n..][..n], &mut b[..n]);
        next[0] = u[0];
        next[n - 1] = u[n - 1];
        // Without branches: the upwind difference is weighted by the positive and the negative part of u.
        for (next, u) in next[1..].iter_mut().zip(u.windows(3)) {
            let (left, here, right) = (u[0], u[1], u[2]);
            let flux = if here > 0.0 { here } else { 0.0 } * (here - left)
                + if here > 0.0 { 0.0 } else { here } * (right - here);
            *next = here + s * (right - 2.0 * here + left) - conv * flux;
        }
    }
    let u = &hist[STEPS * n..];
    let mut value = 0.0;
    let mut p = vec![0.0; n];
    for i in 0..n {
        let d = u[i] - target[i];
        value += d * d;
        p[i] = 2.0 * d * dx;
    }
    let (mut first, mut last) = (std::mem::take(&mut p[0]), std::mem::take(&mut p[n - 1]));
    let mut q = vec![0.0; n];
    let mut dnu = vec![0.0; n];
    for t in (0..STEPS).rev() {
        let u = &hist[t * n..][..n];
        first += p[1] * (s + if u[1] > 0.0 { conv * u[1] } else { 0.0 });
        last += p[n - 2] * (s - if u[n - 2] > 0.0 { 0.0 } else { conv * u[n - 2] });
        reverse(&p, u, &mut q, &mut dnu, conv, s);
        std::mem::swap(&mut p, &mut q);
    }
    p[0] = first;
    p[n - 1] = last;
    (value * dx, (p, dnu.iter().sum::<f64>() * diff))
}

fn flat((v, (mut g, k)): (f64, (Vec<f64>, f64))) -> (f64, Vec<f64>) {
    g.push(k);
    (v, g)
}

fn main() {
    let u0: Vec<f64> = (0..N).map(|i| (6.283185 * i as f64 / N as f64).sin()).collect();
    let (target, nu) = (numbers(N, -0.5, 0.5), 1e-3);
    run(
        "burgers",
        || misfit(&u0, nu, &target),
        || {
            let (v, (g, k, ())) = misfit::value_and_gradient(&u0, nu, &target);
            flat((v, (g, k)))
        },
        || flat(hand(&u0, nu, &target)),
    );
}
