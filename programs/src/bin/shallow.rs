#[path = "../harness.rs"]
mod harness;
use harness::*;
use zygote::prelude::*;

const N: usize = 256;
const STEPS: usize = 100;

#[derive(Clone, Differentiable)]
struct State {
    h: Vec<f64>,
    hu: Vec<f64>,
}

#[differentiable]
fn momentum_flux(h: f64, hu: f64, g: f64) -> f64 {
    hu * hu / h + 0.5 * g * h * h
}

#[differentiable]
impl State {
    /// One Lax–Friedrichs step on a periodic channel.
    fn step(&self, g: f64, r: f64) -> State {
        let n = self.h.len();
        let mut flux = vec![0.0; n];
        for i in 0..n {
            flux[i] = momentum_flux(self.h[i], self.hu[i], g);
        }
        let mut h = vec![0.0; n];
        let mut hu = vec![0.0; n];
        for i in 0..n {
            let west = if i == 0 { n - 1 } else { i - 1 };
            let east = if i == n - 1 { 0 } else { i + 1 };
            h[i] = 0.5 * (self.h[west] + self.h[east]) - 0.5 * r * (self.hu[east] - self.hu[west]);
            hu[i] = 0.5 * (self.hu[west] + self.hu[east]) - 0.5 * r * (flux[east] - flux[west]);
        }
        State { h, hu }
    }
}

#[differentiable]
fn misfit(start: &State, g: f64, #[constant] observed: &[f64]) -> f64 {
    let mut state = start.clone();
    for _ in 0..STEPS {
        state = state.step(g, 0.1);
    }
    state.h.iter().zip(observed).map(|(h, o)| (h - o) * (h - o)).sum()
}

fn hand(start: &State, g: f64, observed: &[f64]) -> (f64, (Vec<f64>, Vec<f64>, f64)) {
    let n = start.h.len();
    let r = 0.1;
    // Kept: h and the velocity of every step.
    let mut hs = vec![0.0; (STEPS + 1) * n];
    let mut vs = vec![0.0; STEPS * n];
    hs[..n].copy_from_slice(&start.h);
    let (mut hu, mut next, mut flux) = (start.hu.clone(), vec![0.0; n], vec![0.0; n]);
    for t in 0..STEPS {
        let (a, b) = hs.split_at_mut((t + 1) * n);
        let (h, hn, v) = (&a[t * n..][..n], &mut b[..n], &mut vs[t * n..][..n]);
        let (hu_, flux_) = (&hu[..n], &mut flux[..n]);
        for i in 0..n {
            v[i] = hu_[i] / h[i];
            flux_[i] = hu_[i] * v[i] + 0.5 * g * h[i] * h[i];
        }
        {
            let (hu, next, flux) = (&hu[..n], &mut next[..n], &flux[..n]);
            let mut cell = |i: usize, w: usize, e: usize| {
                hn[i] = 0.5 * (h[w] + h[e]) - 0.5 * r * (hu[e] - hu[w]);
                next[i] = 0.5 * (hu[w] + hu[e]) - 0.5 * r * (flux[e] - flux[w]);
            };
            cell(0, n - 1, 1);
            cell(n - 1, n - 2, 0);
            for i in 1..n - 1 {
                hn[i] = 0.5 * (h[i - 1] + h[i + 1]) - 0.5 * r * (hu[i + 1] - hu[i - 1]);
                next[i] = 0.5 * (hu[i - 1] + hu[i + 1]) - 0.5 * r * (flux[i + 1] - flux[i - 1]);
            }
        }
        std::mem::swap(&mut hu, &mut next);
    }
    let mut value = 0.0;
    let (mut p, mut q) = (vec![0.0; n], vec![0.0; n]);
    for i in 0..n {
        let d = hs[STEPS * n + i] - observed[i];
        value += d * d;
        p[i] = 2.0 * d;
    }
    let (mut pn, mut qn) = (vec![0.0; n], vec![0.0; n]);
    let mut dgs = vec![0.0; n];
    for t in (0..STEPS).rev() {
        let (h, v) = (&hs[t * n..][..n], &vs[t * n..][..n]);
        let (p_, q_, pn_, qn_, dgs) = (&p[..n], &q[..n], &mut pn[..n], &mut qn[..n], &mut dgs[..n]);
        for i in 1..n - 1 {
            let dflux = 0.5 * r * (q_[i + 1] - q_[i - 1]);
            pn_[i] = 0.5 * (p_[i - 1] + p_[i + 1]) + dflux * (g * h[i] - v[i] * v[i]);
            qn_[i] = 0.5 * (q_[i - 1] + q_[i + 1]) + 0.5 * r * (p_[i + 1] - p_[i - 1]) + 2.0 * dflux * v[i];
            dgs[i] += 0.5 * dflux * h[i] * h[i];
        }
        for (i, w, e) in [(0, n - 1, 1), (n - 1, n - 2, 0)] {
            let dflux = 0.5 * r * (q_[e] - q_[w]);
            pn_[i] = 0.5 * (p_[w] + p_[e]) + dflux * (g * h[i] - v[i] * v[i]);
            qn_[i] = 0.5 * (q_[w] + q_[e]) + 0.5 * r * (p_[e] - p_[w]) + 2.0 * dflux * v[i];
            dgs[i] += 0.5 * dflux * h[i] * h[i];
        }
        std::mem::swap(&mut p, &mut pn);
        std::mem::swap(&mut q, &mut qn);
    }
    (value, (p, q, dgs.iter().sum()))
}

fn flat((v, (mut g, q, k)): (f64, (Vec<f64>, Vec<f64>, f64))) -> (f64, Vec<f64>) {
    g.extend_from_slice(&q);
    g.push(k);
    (v, g)
}

fn main() {
    let start = State { h: numbers(N, 0.9, 1.1), hu: numbers(N + 1, -0.1, 0.1)[1..].to_vec() };
    let observed = numbers(N + 2, 0.9, 1.1)[2..].to_vec();
    let g = 9.81;
    run(
        "shallow",
        || misfit(&start, g, &observed),
        || {
            let (v, (s, k, ())) = misfit::value_and_gradient(&start, g, &observed);
            flat((v, (s.h, s.hu, k)))
        },
        || flat(hand(&start, g, &observed)),
    );
}
