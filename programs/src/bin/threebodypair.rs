#[path = "../harness.rs"]
mod harness;
use harness::*;
use zygote::prelude::*;

const STEPS: usize = 500;

type State = [f64; 12];

/// Positions (x, y) of three bodies, then their velocities.
#[differentiable]
fn deriv(s: [f64; 12], m: [f64; 3]) -> [f64; 12] {
    let mut d = [0.0; 12];
    for k in 0..6 {
        d[k] = s[6 + k];
    }
    for i in 0..3 {
        for j in i + 1..3 {
            let dx = s[2 * j] - s[2 * i];
            let dy = s[2 * j + 1] - s[2 * i + 1];
            let r2 = dx * dx + dy * dy;
            let w = 1.0 / (r2 * r2.sqrt());
            d[6 + 2 * i] += m[j] * w * dx;
            d[7 + 2 * i] += m[j] * w * dy;
            d[6 + 2 * j] -= m[i] * w * dx;
            d[7 + 2 * j] -= m[i] * w * dy;
        }
    }
    d
}

#[differentiable]
fn axpy(a: f64, x: [f64; 12], y: [f64; 12]) -> [f64; 12] {
    let mut z = y;
    for i in 0..12 {
        z[i] += a * x[i];
    }
    z
}

#[differentiable]
fn rk4(s: [f64; 12], m: [f64; 3], dt: f64) -> [f64; 12] {
    let k1 = deriv(s, m);
    let k2 = deriv(axpy(0.5 * dt, k1, s), m);
    let k3 = deriv(axpy(0.5 * dt, k2, s), m);
    let k4 = deriv(axpy(dt, k3, s), m);
    let mut next = s;
    for i in 0..12 {
        next[i] += dt / 6.0 * (k1[i] + 2.0 * k2[i] + 2.0 * k3[i] + k4[i]);
    }
    next
}

#[differentiable]
fn miss(start: [f64; 12], m: [f64; 3], #[constant] goal: [f64; 12]) -> f64 {
    let mut s = start;
    for _ in 0..STEPS {
        s = rk4(s, m, 0.002);
    }
    let mut sum = 0.0;
    for i in 0..12 {
        sum += (s[i] - goal[i]) * (s[i] - goal[i]);
    }
    sum
}

/// What the adjoint of a stage reads: the pairs 01, 02, 12 with dx, dy, r⁻³, r⁻².
type Pairs = [[f64; 4]; 3];
const PAIR: [(usize, usize); 3] = [(0, 1), (0, 2), (1, 2)];

#[inline(always)]
fn forward(s: &State, m: &[f64; 3], kept: &mut Pairs) -> State {
    let mut d = [0.0; 12];
    d[..6].copy_from_slice(&s[6..]);
    for (p, (i, j)) in PAIR.into_iter().enumerate() {
        let (dx, dy) = (s[2 * j] - s[2 * i], s[2 * j + 1] - s[2 * i + 1]);
        let r2 = dx * dx + dy * dy;
        let u = 1.0 / r2;
        let w = u * u * r2.sqrt();
        kept[p] = [dx, dy, w, u];
        d[6 + 2 * i] += m[j] * w * dx;
        d[7 + 2 * i] += m[j] * w * dy;
        d[6 + 2 * j] -= m[i] * w * dx;
        d[7 + 2 * j] -= m[i] * w * dy;
    }
    d
}

#[inline(always)]
fn back(kept: &Pairs, m: &[f64; 3], dd: &State, dm: &mut [f64; 3]) -> State {
    let mut ds = [0.0; 12];
    ds[6..].copy_from_slice(&dd[..6]);
    for (p, (i, j)) in PAIR.into_iter().enumerate() {
        let [dx, dy, w, u] = kept[p];
        let (aix, aiy, ajx, ajy) = (dd[6 + 2 * i], dd[7 + 2 * i], dd[6 + 2 * j], dd[7 + 2 * j]);
        let (si, sj) = (aix * dx + aiy * dy, ajx * dx + ajy * dy);
        dm[j] += w * si;
        dm[i] -= w * sj;
        let s = -3.0 * w * u * (m[j] * si - m[i] * sj);
        let gx = w * (m[j] * aix - m[i] * ajx) + s * dx;
        let gy = w * (m[j] * aiy - m[i] * ajy) + s * dy;
        ds[2 * j] += gx;
        ds[2 * j + 1] += gy;
        ds[2 * i] -= gx;
        ds[2 * i + 1] -= gy;
    }
    ds
}

fn hand(start: State, m: [f64; 3], goal: State) -> (f64, (State, [f64; 3])) {
    let dt = 0.002;
    let mut tape: Vec<[Pairs; 4]> = Vec::with_capacity(STEPS);
    let mut s = start;
    for _ in 0..STEPS {
        let mut kept = [[[0.0; 4]; 3]; 4];
        let k1 = forward(&s, &m, &mut kept[0]);
        let k2 = forward(&std::array::from_fn(|i| s[i] + 0.5 * dt * k1[i]), &m, &mut kept[1]);
        let k3 = forward(&std::array::from_fn(|i| s[i] + 0.5 * dt * k2[i]), &m, &mut kept[2]);
        let k4 = forward(&std::array::from_fn(|i| s[i] + dt * k3[i]), &m, &mut kept[3]);
        for i in 0..12 {
            s[i] += dt / 6.0 * (k1[i] + 2.0 * k2[i] + 2.0 * k3[i] + k4[i]);
        }
        tape.push(kept);
    }
    let mut sum = 0.0;
    let mut p = [0.0; 12];
    for i in 0..12 {
        sum += (s[i] - goal[i]) * (s[i] - goal[i]);
        p[i] = 2.0 * (s[i] - goal[i]);
    }
    let mut dm = [0.0; 3];
    for kept in tape.iter().rev() {
        let d4 = back(&kept[3], &m, &p.map(|p| dt / 6.0 * p), &mut dm);
        let d3 = back(&kept[2], &m, &std::array::from_fn(|i| dt / 3.0 * p[i] + dt * d4[i]), &mut dm);
        let d2 = back(&kept[1], &m, &std::array::from_fn(|i| dt / 3.0 * p[i] + 0.5 * dt * d3[i]), &mut dm);
        let d1 = back(&kept[0], &m, &std::array::from_fn(|i| dt / 6.0 * p[i] + 0.5 * dt * d2[i]), &mut dm);
        for i in 0..12 {
            p[i] += d1[i] + d2[i] + d3[i] + d4[i];
        }
    }
    (sum, (p, dm))
}

fn flat((v, (s, m)): (f64, (State, [f64; 3]))) -> (f64, Vec<f64>) {
    (v, s.into_iter().chain(m).collect())
}

fn main() {
    let start = [0.97, -0.24, -0.97, 0.24, 0.0, 0.0, 0.466, 0.432, 0.466, 0.432, -0.932, -0.864];
    let (m, goal) = ([1.0, 0.9, 1.1], numbers(12, -1.0, 1.0).try_into().unwrap());
    run(
        "threebodypair",
        || miss(start, m, goal),
        || {
            let (v, (s, m, ())) = miss::value_and_gradient(start, m, goal);
            flat((v, (s, m)))
        },
        || flat(hand(start, m, goal)),
    );
}
