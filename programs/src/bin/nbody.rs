#[path = "../harness.rs"]
mod harness;
use harness::*;
use zygote::prelude::*;

const N: usize = 16;
const STEPS: usize = 50;
const DT: f64 = 0.01;

#[differentiable]
fn accelerations(x: &[[f64; 3]], m: &[f64]) -> Vec<[f64; 3]> {
    let n = x.len();
    let mut a = vec![[0.0; 3]; n];
    for i in 0..n {
        for j in i + 1..n {
            let d = [x[j][0] - x[i][0], x[j][1] - x[i][1], x[j][2] - x[i][2]];
            let r2 = d[0] * d[0] + d[1] * d[1] + d[2] * d[2] + 0.01;
            let w = 1.0 / (r2 * r2.sqrt());
            for k in 0..3 {
                a[i][k] += m[j] * w * d[k];
                a[j][k] -= m[i] * w * d[k];
            }
        }
    }
    a
}

#[differentiable]
fn miss(x0: &[[f64; 3]], v0: &[[f64; 3]], m: &[f64], #[constant] goal: &[[f64; 3]]) -> f64 {
    let mut x = x0.to_vec();
    let mut v = v0.to_vec();
    let mut a = accelerations(&x, m);
    for _ in 0..STEPS {
        for i in 0..x.len() {
            for k in 0..3 {
                v[i][k] += 0.5 * DT * a[i][k];
                x[i][k] += DT * v[i][k];
            }
        }
        a = accelerations(&x, m);
        for i in 0..x.len() {
            for k in 0..3 {
                v[i][k] += 0.5 * DT * a[i][k];
            }
        }
    }
    let mut sum = 0.0;
    for (x, g) in x.iter().zip(goal) {
        sum += (x[0] - g[0]).powi(2) + (x[1] - g[1]).powi(2) + (x[2] - g[2]).powi(2);
    }
    sum
}

const PAIRS: usize = N * (N - 1) / 2;

fn acc(x: &[[f64; 3]], m: &[f64], a: &mut [[f64; 3]], kept: &mut [[f64; 2]]) {
    a.fill([0.0; 3]);
    let mut pair = 0;
    for i in 0..N {
        for j in i + 1..N {
            let d = [x[j][0] - x[i][0], x[j][1] - x[i][1], x[j][2] - x[i][2]];
            let r2 = d[0] * d[0] + d[1] * d[1] + d[2] * d[2] + 0.01;
            let w = 1.0 / (r2 * r2.sqrt());
            kept[pair] = [w, r2];
            pair += 1;
            for k in 0..3 {
                a[i][k] += m[j] * w * d[k];
                a[j][k] -= m[i] * w * d[k];
            }
        }
    }
}

fn acc_back(x: &[[f64; 3]], m: &[f64], da: &[[f64; 3]], kept: &[[f64; 2]], dx: &mut [[f64; 3]], dm: &mut [f64]) {
    let mut pair = 0;
    for i in 0..N {
        let (ai, mi) = (da[i], m[i]);
        let (mut dxi, mut dmi) = ([0.0; 3], 0.0);
        for j in i + 1..N {
            let d = [x[j][0] - x[i][0], x[j][1] - x[i][1], x[j][2] - x[i][2]];
            let [w, r2] = kept[pair];
            pair += 1;
            let si = ai[0] * d[0] + ai[1] * d[1] + ai[2] * d[2];
            let sj = da[j][0] * d[0] + da[j][1] * d[1] + da[j][2] * d[2];
            dm[j] += w * si;
            dmi -= w * sj;
            let s = -3.0 * w / r2 * (m[j] * si - mi * sj);
            for k in 0..3 {
                let g = w * (m[j] * ai[k] - mi * da[j][k]) + s * d[k];
                dx[j][k] += g;
                dxi[k] -= g;
            }
        }
        dm[i] += dmi;
        for k in 0..3 {
            dx[i][k] += dxi[k];
        }
    }
}

fn hand(
    x0: &[[f64; 3]],
    v0: &[[f64; 3]],
    m: &[f64],
    goal: &[[f64; 3]],
) -> (f64, (Vec<[f64; 3]>, Vec<[f64; 3]>, Vec<f64>)) {
    let mut xs = vec![[0.0; 3]; (STEPS + 1) * N];
    let mut kept = vec![[0.0; 2]; (STEPS + 1) * PAIRS];
    xs[..N].copy_from_slice(x0);
    let mut v = v0.to_vec();
    let mut a = vec![[0.0; 3]; N];
    acc(x0, m, &mut a, &mut kept[..PAIRS]);
    for t in 0..STEPS {
        let (old, new) = xs.split_at_mut((t + 1) * N);
        let (old, new) = (&old[t * N..], &mut new[..N]);
        for i in 0..N {
            for k in 0..3 {
                v[i][k] += 0.5 * DT * a[i][k];
                new[i][k] = old[i][k] + DT * v[i][k];
            }
        }
        acc(new, m, &mut a, &mut kept[(t + 1) * PAIRS..(t + 2) * PAIRS]);
        for i in 0..N {
            for k in 0..3 {
                v[i][k] += 0.5 * DT * a[i][k];
            }
        }
    }
    let mut sum = 0.0;
    let (mut dx, mut dv, mut da) = (vec![[0.0; 3]; N], vec![[0.0; 3]; N], vec![[0.0; 3]; N]);
    let mut dm = vec![0.0; N];
    for i in 0..N {
        for k in 0..3 {
            let d = xs[STEPS * N + i][k] - goal[i][k];
            sum += d * d;
            dx[i][k] = 2.0 * d;
        }
    }
    for t in (0..STEPS).rev() {
        for i in 0..N {
            for k in 0..3 {
                da[i][k] += 0.5 * DT * dv[i][k];
            }
        }
        acc_back(&xs[(t + 1) * N..(t + 2) * N], m, &da, &kept[(t + 1) * PAIRS..(t + 2) * PAIRS], &mut dx, &mut dm);
        for i in 0..N {
            for k in 0..3 {
                dv[i][k] += DT * dx[i][k];
                da[i][k] = 0.5 * DT * dv[i][k];
            }
        }
    }
    acc_back(x0, m, &da, &kept[..PAIRS], &mut dx, &mut dm);
    (sum, (dx, dv, dm))
}

fn flat((value, (x, v, m)): (f64, (Vec<[f64; 3]>, Vec<[f64; 3]>, Vec<f64>))) -> (f64, Vec<f64>) {
    (value, x.into_iter().chain(v).flatten().chain(m).collect())
}

fn main() {
    let vecs = |n: usize, s: f64| -> Vec<[f64; 3]> {
        numbers(n * 3 + 5, -s, s)[5..].chunks(3).map(|c| [c[0], c[1], c[2]]).collect()
    };
    let (x, v, goal) = (vecs(N, 1.0), vecs(N + 1, 0.5)[1..].to_vec(), vecs(N + 2, 1.0)[2..].to_vec());
    let m = numbers(N, 0.1, 1.0);
    run(
        "nbody",
        || miss(&x, &v, &m, &goal),
        || {
            let (value, (x, v, m, ())) = miss::value_and_gradient(&x, &v, &m, &goal);
            flat((value, (x, v, m)))
        },
        || flat(hand(&x, &v, &m, &goal)),
    );
}
