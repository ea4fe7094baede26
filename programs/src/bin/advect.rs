#[path = "../harness.rs"]
mod harness;
use harness::*;
use zygote::prelude::*;

#[derive(Clone, Copy, Debug, PartialEq, Differentiable)]
#[allow(dead_code)]
enum Limiter {
    Minmod,
    VanLeer,
    Superbee,
}

#[differentiable]
impl Limiter {
    fn phi(self, r: f64) -> f64 {
        match self {
            Limiter::Minmod => r.min(1.0).max(0.0),
            Limiter::VanLeer => (r + r.abs()) / (1.0 + r.abs()),
            Limiter::Superbee => (2.0 * r).min(1.0).max(r.min(2.0)).max(0.0),
        }
    }
}

/// Advection by the velocities at the faces, with a limited second-order flux, and diffusion, on a ring of cells of size 1.
#[differentiable]
fn step(u: &[f64], velocity: &[f64], diffusivity: f64, dt: f64, limiter: Limiter) -> Vec<f64> {
    let n = u.len();
    let flux: Vec<f64> = (0..n)
        .map(|i| {
            let right = (i + 1) % n;
            let v = velocity[i];
            let slope = u[right] - u[i];
            let (upwind, behind) =
                if v >= 0.0 { (u[i], u[i] - u[(i + n - 1) % n]) } else { (u[right], u[(right + 1) % n] - u[right]) };
            let phi = if slope.abs() < 1e-12 { 0.0 } else { limiter.phi(behind / slope) };
            let correction = 0.5 * v.abs() * (1.0 - v.abs() * dt) * phi * slope;
            v * upwind + correction - diffusivity * slope
        })
        .collect();
    (0..n).map(|i| u[i] - dt * (flux[i] - flux[(i + n - 1) % n])).collect()
}

#[differentiable]
fn misfit(
    initial: &[f64],
    velocity: &[f64],
    diffusivity: f64,
    #[constant] observed: &[(usize, usize, f64)],
    steps: usize,
    #[constant] dt: f64,
    limiter: Limiter,
) -> f64 {
    let mut u = initial.to_vec();
    let mut total = 0.0;
    for k in 0..steps {
        u = step(&u, velocity, diffusivity, dt, limiter);
        for &(when, cell, value) in observed {
            if when == k {
                total += (u[cell] - value).powi(2);
            }
        }
    }
    total
}

/// Keeps all states, and of each face the partials of phi(behind / slope) * slope by slope and behind: these sum to it again (it is
/// homogeneous), so that the reverse sweep doesn't divide.
fn hand(
    initial: &[f64],
    velocity: &[f64],
    diffusivity: f64,
    observed: &[(usize, usize, f64)],
    steps: usize,
    dt: f64,
    limiter: Limiter,
) -> (f64, Vec<f64>) {
    let n = initial.len();
    let mut states = Vec::with_capacity((steps + 1) * n);
    states.extend_from_slice(initial);
    let mut partials: Vec<(f64, f64)> = Vec::with_capacity(steps * n);
    let mut flux = vec![0.0; n];
    let mut total = 0.0;
    for k in 0..steps {
        let u = &states[k * n..];
        for i in 0..n {
            let right = if i + 1 == n { 0 } else { i + 1 };
            let v = velocity[i];
            let slope = u[right] - u[i];
            let (upwind, behind) = if v >= 0.0 {
                (u[i], u[i] - u[if i == 0 { n - 1 } else { i - 1 }])
            } else {
                (u[right], u[if right + 1 == n { 0 } else { right + 1 }] - u[right])
            };
            let (by_slope, by_behind) = if slope.abs() < 1e-12 {
                (0.0, 0.0)
            } else {
                let r = behind / slope;
                match limiter {
                    Limiter::Minmod if r <= 0.0 => (0.0, 0.0),
                    Limiter::Minmod if r < 1.0 => (0.0, 1.0),
                    Limiter::Minmod => (1.0, 0.0),
                    Limiter::VanLeer if r <= 0.0 => (0.0, 0.0),
                    Limiter::VanLeer => {
                        let h = 1.0 / (1.0 + r);
                        (2.0 * r * r * h * h, 2.0 * h * h)
                    }
                    Limiter::Superbee if r <= 0.0 => (0.0, 0.0),
                    Limiter::Superbee if r < 0.5 => (0.0, 2.0),
                    Limiter::Superbee if r < 1.0 => (1.0, 0.0),
                    Limiter::Superbee if r < 2.0 => (0.0, 1.0),
                    Limiter::Superbee => (2.0, 0.0),
                }
            };
            partials.push((by_slope, by_behind));
            let limited = by_slope * slope + by_behind * behind;
            flux[i] = v * upwind + 0.5 * v.abs() * (1.0 - v.abs() * dt) * limited - diffusivity * slope;
        }
        let mut before = flux[n - 1];
        for i in 0..n {
            let next = states[k * n + i] - dt * (flux[i] - before);
            before = flux[i];
            states.push(next);
        }
        for &(when, cell, value) in observed {
            if when == k {
                total += (states[(k + 1) * n + cell] - value).powi(2);
            }
        }
    }
    let mut g = vec![0.0; 2 * n + 1];
    let (mut du, mut next) = (vec![0.0; n], vec![0.0; n]);
    let (dv, dd) = g[n..].split_at_mut(n);
    for k in (0..steps).rev() {
        for &(when, cell, value) in observed {
            if when == k {
                du[cell] += 2.0 * (states[(k + 1) * n + cell] - value);
            }
        }
        let u = &states[k * n..(k + 1) * n];
        let partials = &partials[k * n..(k + 1) * n];
        next.copy_from_slice(&du);
        let mut ddiffusivity = 0.0;
        for i in 0..n {
            let right = if i + 1 == n { 0 } else { i + 1 };
            let df = dt * (du[right] - du[i]);
            let v = velocity[i];
            let slope = u[right] - u[i];
            let forward = v >= 0.0;
            let (up, from, to) = if forward {
                (i, if i == 0 { n - 1 } else { i - 1 }, i)
            } else {
                (right, right, if right + 1 == n { 0 } else { right + 1 })
            };
            let behind = u[to] - u[from];
            let (a, b) = partials[i];
            let c = 0.5 * v.abs() * (1.0 - v.abs() * dt);
            let sign = if forward { 1.0 } else { -1.0 };
            dv[i] += df * (u[up] + sign * (0.5 - v.abs() * dt) * (a * slope + b * behind));
            ddiffusivity -= df * slope;
            let dslope = df * (c * a - diffusivity);
            let dbehind = df * c * b;
            next[up] += df * v;
            next[right] += dslope;
            next[i] -= dslope;
            next[to] += dbehind;
            next[from] -= dbehind;
        }
        dd[0] += ddiffusivity;
        std::mem::swap(&mut du, &mut next);
    }
    g[..n].copy_from_slice(&du);
    (total, g)
}

fn main() {
    let (n, steps) = (150, 60);
    let noise = numbers(2 * n, -1.0, 1.0);
    let initial: Vec<f64> = (0..n)
        .map(|i| 1.0 + (i as f64 * 0.15).sin() + 0.3 * noise[i] + if i > 40 && i < 60 { 2.0 } else { 0.0 })
        .collect();
    let velocity: Vec<f64> = (0..n).map(|i| (i as f64 * 0.05).cos() + 0.1 * noise[n + i]).collect();
    let r = numbers(3 * 40, 0.0, 1.0);
    let observed: Vec<(usize, usize, f64)> =
        r.chunks(3).map(|c| ((c[0] * steps as f64) as usize, (c[1] * n as f64) as usize, 2.0 * c[2])).collect();
    run(
        "advect",
        || misfit(&initial, &velocity, 0.05, &observed, steps, 0.3, Limiter::VanLeer),
        || {
            let (v, (mut a, b, c, ..)) =
                misfit::value_and_gradient(&initial, &velocity, 0.05, &observed, steps, 0.3, Limiter::VanLeer);
            a.extend(b);
            a.push(c);
            (v, a)
        },
        || hand(&initial, &velocity, 0.05, &observed, steps, 0.3, Limiter::VanLeer),
    );
}
