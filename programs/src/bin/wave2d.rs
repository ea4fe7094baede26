#[path = "../harness.rs"]
mod harness;
use harness::*;
use zygote::prelude::*;

const NX: usize = 48;
const NY: usize = 48;
const STEPS: usize = 80;

/// Full waveform inversion: leapfrog wave equation, misfit at the receivers at every step.
#[differentiable]
fn misfit(c: &[f64], dt: f64, #[constant] source: &[f64], receivers: &[usize], #[constant] data: &[Vec<f64>]) -> f64 {
    let mut prev = vec![0.0; NX * NY];
    let mut cur = vec![0.0; NX * NY];
    let mut next = vec![0.0; NX * NY];
    let src = (NX / 2) * NY + NY / 3;
    let mut loss = 0.0;
    for t in 0..STEPS {
        for i in 1..NX - 1 {
            for j in 1..NY - 1 {
                let k = i * NY + j;
                let lap = cur[k - NY] + cur[k + NY] + cur[k - 1] + cur[k + 1] - 4.0 * cur[k];
                let courant = c[k] * dt;
                next[k] = 2.0 * cur[k] - prev[k] + courant * courant * lap;
            }
        }
        next[src] += source[t];
        for (r, &k) in receivers.iter().enumerate() {
            let d = next[k] - data[t][r];
            loss += 0.5 * d * d;
        }
        std::mem::swap(&mut prev, &mut cur);
        std::mem::swap(&mut cur, &mut next);
    }
    loss
}

fn hand(c: &[f64], dt: f64, source: &[f64], receivers: &[usize], data: &[Vec<f64>]) -> (f64, (Vec<f64>, f64)) {
    const M: usize = NX * NY;
    let (mut prev, mut cur, mut next) = (vec![0.0; M], vec![0.0; M], vec![0.0; M]);
    let m: Vec<f64> = c.iter().map(|c| (c * dt) * (c * dt)).collect();
    let mut laps = vec![0.0; STEPS * M];
    let mut resid = vec![0.0; STEPS * receivers.len()];
    let src = (NX / 2) * NY + NY / 3;
    let mut loss = 0.0;
    for t in 0..STEPS {
        let laps = &mut laps[t * M..(t + 1) * M];
        for i in 1..NX - 1 {
            let (up, mid, down) =
                (&cur[(i - 1) * NY..i * NY], &cur[i * NY..(i + 1) * NY], &cur[(i + 1) * NY..(i + 2) * NY]);
            let (row, lap, m, old) = (
                &mut next[i * NY..(i + 1) * NY],
                &mut laps[i * NY..(i + 1) * NY],
                &m[i * NY..(i + 1) * NY],
                &prev[i * NY..(i + 1) * NY],
            );
            for j in 1..NY - 1 {
                let l = up[j] + down[j] + mid[j - 1] + mid[j + 1] - 4.0 * mid[j];
                lap[j] = l;
                row[j] = 2.0 * mid[j] - old[j] + m[j] * l;
            }
        }
        next[src] += source[t];
        for (r, &k) in receivers.iter().enumerate() {
            let d = next[k] - data[t][r];
            loss += 0.5 * d * d;
            resid[t * receivers.len() + r] = d;
        }
        std::mem::swap(&mut prev, &mut cur);
        std::mem::swap(&mut cur, &mut next);
    }
    // p: cotangent of the state after step t, p2: what the step after the next adds (-p of it); mp: m p.
    let mut dm = vec![0.0; M];
    let (mut p, mut later, mut mp) = (vec![0.0; M], vec![0.0; M], vec![0.0; M]);
    for t in (0..STEPS).rev() {
        for (r, &k) in receivers.iter().enumerate() {
            p[k] += resid[t * receivers.len() + r];
        }
        let lap = &laps[t * M..(t + 1) * M];
        for i in 1..NX - 1 {
            let o = i * NY;
            let (p, lap, m, mp, dm) =
                (&p[o..o + NY], &lap[o..o + NY], &m[o..o + NY], &mut mp[o..o + NY], &mut dm[o..o + NY]);
            for j in 1..NY - 1 {
                mp[j] = m[j] * p[j];
                dm[j] += lap[j] * p[j];
            }
        }
        // later becomes p of the step before.
        for i in 1..NX - 1 {
            let o = i * NY;
            let (up, mid, down) = (&mp[o - NY..o], &mp[o..o + NY], &mp[o + NY..o + 2 * NY]);
            let (p, later) = (&p[o..o + NY], &mut later[o..o + NY]);
            for j in 1..NY - 1 {
                later[j] = 2.0 * p[j] - later[j] + up[j] + down[j] + mid[j - 1] + mid[j + 1] - 4.0 * mid[j];
            }
        }
        std::mem::swap(&mut p, &mut later);
    }
    let mut ddt = 0.0;
    let dc = dm
        .iter()
        .zip(c)
        .map(|(dm, c)| {
            ddt += dm * 2.0 * c * c * dt;
            dm * 2.0 * c * dt * dt
        })
        .collect();
    (loss, (dc, ddt))
}

fn flat((v, (mut g, k)): (f64, (Vec<f64>, f64))) -> (f64, Vec<f64>) {
    g.push(k);
    (v, g)
}

fn main() {
    let c = numbers(NX * NY, 0.8, 1.2);
    let source: Vec<f64> = (0..STEPS)
        .map(|t| (1.0 - 0.02 * (t as f64 - 20.0).powi(2)) * (-0.01 * (t as f64 - 20.0).powi(2)).exp())
        .collect();
    let receivers: Vec<usize> = (0..10).map(|r| (4 + 4 * r) * NY + NY - 5).collect();
    let data: Vec<Vec<f64>> = numbers(STEPS * 10, -0.1, 0.1).chunks(10).map(|r| r.to_vec()).collect();
    let dt = 0.5;
    run(
        "wave2d",
        || misfit(&c, dt, &source, &receivers, &data),
        || {
            let (v, (g, k, ..)) = misfit::value_and_gradient(&c, dt, &source, &receivers, &data);
            flat((v, (g, k)))
        },
        || flat(hand(&c, dt, &source, &receivers, &data)),
    );
}
