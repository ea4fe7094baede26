#[path = "../harness.rs"]
mod harness;
use harness::*;
use zygote::prelude::*;

const STEPS: usize = 200;

/// Angles and angular velocities of a double pendulum; `p` is masses, lengths, gravity.
#[differentiable]
fn rhs(s: [f64; 4], p: [f64; 5]) -> [f64; 4] {
    let [a1, a2, w1, w2] = s;
    let [m1, m2, l1, l2, g] = p;
    let d = a1 - a2;
    let den = 2.0 * m1 + m2 - m2 * (2.0 * d).cos();
    let acc1 = (-g * (2.0 * m1 + m2) * a1.sin()
        - m2 * g * (a1 - 2.0 * a2).sin()
        - 2.0 * d.sin() * m2 * (w2 * w2 * l2 + w1 * w1 * l1 * d.cos()))
        / (l1 * den);
    let acc2 = (2.0 * d.sin() * (w1 * w1 * l1 * (m1 + m2) + g * (m1 + m2) * a1.cos() + w2 * w2 * l2 * m2 * d.cos()))
        / (l2 * den);
    [w1, w2, acc1, acc2]
}

#[differentiable]
fn axpy(s: [f64; 4], h: f64, k: [f64; 4]) -> [f64; 4] {
    let mut r = s;
    for i in 0..4 {
        r[i] += h * k[i];
    }
    r
}

/// Misfit of the observed position of the second bob.
#[differentiable]
fn misfit(start: [f64; 4], p: [f64; 5], #[constant] observed: &[[f64; 2]], #[constant] dt: f64) -> f64 {
    let mut s = start;
    let mut sum = 0.0;
    for t in 0..observed.len() {
        let k1 = rhs(s, p);
        let k2 = rhs(axpy(s, 0.5 * dt, k1), p);
        let k3 = rhs(axpy(s, 0.5 * dt, k2), p);
        let k4 = rhs(axpy(s, dt, k3), p);
        for i in 0..4 {
            s[i] += dt / 6.0 * (k1[i] + 2.0 * k2[i] + 2.0 * k3[i] + k4[i]);
        }
        let x = p[2] * s[0].sin() + p[3] * s[1].sin();
        let y = -p[2] * s[0].cos() - p[3] * s[1].cos();
        sum += (x - observed[t][0]).powi(2) + (y - observed[t][1]).powi(2);
    }
    sum
}

/// What a stage reads backwards.
#[derive(Clone, Copy, Default)]
struct Stage {
    w: [f64; 2],
    acc: [f64; 2],
    sin1: f64,
    cos1: f64,
    sin12: f64,
    cos12: f64,
    sind: f64,
    cosd: f64,
    inv: f64,
}

#[derive(Clone, Copy, Default)]
struct Step {
    stages: [Stage; 4],
    trig: [f64; 4],
    miss: [f64; 2],
}

fn stage(s: [f64; 4], p: &[f64; 5], st: &mut Stage) -> [f64; 4] {
    let [a1, a2, w1, w2] = s;
    let [m1, m2, l1, l2, g] = *p;
    let (sin1, cos1) = a1.sin_cos();
    let (sind, cosd) = (a1 - a2).sin_cos();
    let (sin12, cos12) = (a1 - 2.0 * a2).sin_cos();
    let inv = 1.0 / (2.0 * m1 + m2 - m2 * (1.0 - 2.0 * sind * sind));
    let (c1, c2) = (w1 * w1 * l1, w2 * w2 * l2);
    let acc1 = (-g * (2.0 * m1 + m2) * sin1 - m2 * g * sin12 - 2.0 * sind * m2 * (c2 + c1 * cosd)) * inv / l1;
    let acc2 = 2.0 * sind * ((m1 + m2) * (c1 + g * cos1) + c2 * m2 * cosd) * inv / l2;
    *st = Stage { w: [w1, w2], acc: [acc1, acc2], sin1, cos1, sin12, cos12, sind, cosd, inv };
    [w1, w2, acc1, acc2]
}

fn stage_back(st: &Stage, p: &[f64; 5], inv_l: [f64; 2], g: [f64; 4], dp: &mut [f64; 5]) -> [f64; 4] {
    let [m1, m2, l1, l2, gr] = *p;
    let [w1, w2] = st.w;
    let Stage { sin1, cos1, sin12, cos12, sind, cosd, inv, .. } = *st;
    let (b1, b2) = (g[2] * inv_l[0], g[3] * inv_l[1]);
    // acc = num * inv / l
    let mut dl1 = -b1 * st.acc[0];
    let mut dl2 = -b2 * st.acc[1];
    let (n1, n2) = (b1 * inv, b2 * inv);
    let dden = -(g[2] * st.acc[0] + g[3] * st.acc[1]) * inv;
    let (c1, c2) = (w1 * w1 * l1, w2 * w2 * l2);
    // den = 2 m1 + 2 m2 sin²
    let mut dm1 = 2.0 * dden;
    let mut dm2 = 2.0 * dden * sind * sind;
    let mut dsind = 4.0 * dden * m2 * sind;
    // n1
    let h = c2 + c1 * cosd;
    let mut dg = -n1 * ((2.0 * m1 + m2) * sin1 + m2 * sin12);
    dm1 -= 2.0 * n1 * gr * sin1;
    dm2 -= n1 * (gr * (sin1 + sin12) + 2.0 * sind * h);
    let mut da1 = -n1 * gr * (2.0 * m1 + m2) * cos1;
    let d12 = -n1 * gr * m2 * cos12;
    dsind -= 2.0 * n1 * m2 * h;
    let dh = -2.0 * n1 * m2 * sind;
    let mut dc2 = dh;
    let mut dc1 = dh * cosd;
    let mut dcosd = dh * c1;
    // n2
    let m = m1 + m2;
    let e = c1 + gr * cos1;
    let de = 2.0 * n2 * sind;
    dsind += 2.0 * n2 * (m * e + c2 * m2 * cosd);
    dm1 += de * e;
    dm2 += de * (e + c2 * cosd);
    dc1 += de * m;
    dg += de * m * cos1;
    da1 -= de * m * gr * sin1;
    dc2 += de * m2 * cosd;
    dcosd += de * m2 * c2;
    dl1 += dc1 * w1 * w1;
    dl2 += dc2 * w2 * w2;
    let dd = dsind * cosd - dcosd * sind;
    dp[0] += dm1;
    dp[1] += dm2;
    dp[2] += dl1;
    dp[3] += dl2;
    dp[4] += dg;
    [da1 + d12 + dd, -2.0 * d12 - dd, g[0] + 2.0 * dc1 * w1 * l1, g[1] + 2.0 * dc2 * w2 * l2]
}

fn scaled(g: [f64; 4], h: f64) -> [f64; 4] {
    g.map(|g| g * h)
}

/// Keeps the sines and cosines of each stage.
fn hand(start: [f64; 4], p: [f64; 5], observed: &[[f64; 2]], dt: f64) -> (f64, Vec<f64>) {
    let mut tape = vec![Step::default(); observed.len()];
    let mut s = start;
    let mut sum = 0.0;
    for (step, o) in tape.iter_mut().zip(observed) {
        let k1 = stage(s, &p, &mut step.stages[0]);
        let k2 = stage(axpy(s, 0.5 * dt, k1), &p, &mut step.stages[1]);
        let k3 = stage(axpy(s, 0.5 * dt, k2), &p, &mut step.stages[2]);
        let k4 = stage(axpy(s, dt, k3), &p, &mut step.stages[3]);
        for i in 0..4 {
            s[i] += dt / 6.0 * (k1[i] + 2.0 * k2[i] + 2.0 * k3[i] + k4[i]);
        }
        let ((s1, c1), (s2, c2)) = (s[0].sin_cos(), s[1].sin_cos());
        let miss = [p[2] * s1 + p[3] * s2 - o[0], -p[2] * c1 - p[3] * c2 - o[1]];
        sum += miss[0] * miss[0] + miss[1] * miss[1];
        step.trig = [s1, c1, s2, c2];
        step.miss = miss;
    }
    let mut g = [0.0; 4];
    let mut dp = [0.0; 5];
    let inv_l = [1.0 / p[2], 1.0 / p[3]];
    for step in tape.iter().rev() {
        let [s1, c1, s2, c2] = step.trig;
        let (dx, dy) = (2.0 * step.miss[0], 2.0 * step.miss[1]);
        dp[2] += dx * s1 - dy * c1;
        dp[3] += dx * s2 - dy * c2;
        g[0] += p[2] * (dx * c1 + dy * s1);
        g[1] += p[3] * (dx * c2 + dy * s2);
        let k = scaled(g, dt / 6.0);
        let d4 = stage_back(&step.stages[3], &p, inv_l, k, &mut dp);
        let d3 = stage_back(&step.stages[2], &p, inv_l, axpy(scaled(k, 2.0), dt, d4), &mut dp);
        let d2 = stage_back(&step.stages[1], &p, inv_l, axpy(scaled(k, 2.0), 0.5 * dt, d3), &mut dp);
        let d1 = stage_back(&step.stages[0], &p, inv_l, axpy(k, 0.5 * dt, d2), &mut dp);
        for i in 0..4 {
            g[i] += d1[i] + d2[i] + d3[i] + d4[i];
        }
    }
    let mut out = g.to_vec();
    out.extend(dp);
    (sum, out)
}

fn main() {
    let start = [1.2, -0.4, 0.3, 0.1];
    let p = [1.0, 0.8, 1.1, 0.9, 9.81];
    let observed: Vec<[f64; 2]> = numbers(2 * STEPS, -1.5, 1.5).chunks(2).map(|c| [c[0], c[1]]).collect();
    run(
        "pendulum",
        || misfit(start, p, &observed, 0.005),
        || {
            let (v, (s, p, ..)) = misfit::value_and_gradient(start, p, &observed, 0.005);
            let mut g = s.to_vec();
            g.extend(p);
            (v, g)
        },
        || hand(start, p, &observed, 0.005),
    );
}
