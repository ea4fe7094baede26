#[path = "../harness.rs"]
mod harness;
use harness::*;
use zygote::prelude::*;

const N: usize = 64;
const STEPS: usize = 30;

#[differentiable]
fn laplacian(w: &[f64], i: usize, j: usize) -> f64 {
    let (up, down) = ((i + N - 1) % N, (i + 1) % N);
    let (left, right) = ((j + N - 1) % N, (j + 1) % N);
    w[up * N + j] + w[down * N + j] + w[i * N + left] + w[i * N + right] - 4.0 * w[i * N + j]
}

/// Gray–Scott on a torus; new arrays in every step.
#[differentiable]
fn misfit(u0: &[f64], v0: &[f64], feed: f64, kill: f64, du: f64, dv: f64, #[constant] target: &[f64]) -> f64 {
    let mut u = u0.to_vec();
    let mut v = v0.to_vec();
    for _ in 0..STEPS {
        let mut u_new = vec![0.0; N * N];
        let mut v_new = vec![0.0; N * N];
        for i in 0..N {
            for j in 0..N {
                let k = i * N + j;
                let reaction = u[k] * v[k] * v[k];
                u_new[k] = u[k] + du * laplacian(&u, i, j) - reaction + feed * (1.0 - u[k]);
                v_new[k] = v[k] + dv * laplacian(&v, i, j) + reaction - (feed + kill) * v[k];
            }
        }
        u = u_new;
        v = v_new;
    }
    v.iter().zip(target).map(|(v, t)| (v - t) * (v - t)).sum()
}

type Gradient = (Vec<f64>, Vec<f64>, [f64; 4]);

/// The Laplacian is symmetric. States are kept; in the reverse sweep everything is gathered. Indices as in the primal.
fn hand(u0: &[f64], v0: &[f64], feed: f64, kill: f64, du: f64, dv: f64, target: &[f64]) -> (f64, Gradient) {
    const M: usize = N * N;
    let (mut us, mut vs) = (vec![0.0; (STEPS + 1) * M], vec![0.0; (STEPS + 1) * M]);
    us[..M].copy_from_slice(u0);
    vs[..M].copy_from_slice(v0);
    for t in 0..STEPS {
        let ((u, un), (v, vn)) = (us.split_at_mut((t + 1) * M), vs.split_at_mut((t + 1) * M));
        let (u, v, un, vn) = (&u[t * M..][..M], &v[t * M..][..M], &mut un[..M], &mut vn[..M]);
        for i in 0..N {
            for j in 0..N {
                let k = i * N + j;
                let reaction = u[k] * v[k] * v[k];
                un[k] = u[k] + du * laplacian(u, i, j) - reaction + feed * (1.0 - u[k]);
                vn[k] = v[k] + dv * laplacian(v, i, j) + reaction - (feed + kill) * v[k];
            }
        }
    }
    let (mut p, mut q) = (vec![0.0; M], vec![0.0; M]); // of u and of v
    let mut value = 0.0;
    for k in 0..M {
        let d = vs[STEPS * M + k] - target[k];
        value += d * d;
        q[k] = 2.0 * d;
    }
    let (mut pn, mut qn) = (vec![0.0; M], vec![0.0; M]);
    let (mut a, mut b, mut c, mut d) = (0.0, 0.0, 0.0, 0.0);
    for t in (0..STEPS).rev() {
        let (u, v, pn_, qn_) = (&us[t * M..][..M], &vs[t * M..][..M], &mut pn[..M], &mut qn[..M]);
        for i in 0..N {
            for j in 0..N {
                let k = i * N + j;
                let (lu, lv) = (laplacian(&p[..M], i, j), laplacian(&q[..M], i, j));
                let e = (q[k] - p[k]) * v[k];
                pn_[k] = p[k] * (1.0 - feed) + du * lu + e * v[k];
                qn_[k] = q[k] * (1.0 - feed - kill) + dv * lv + 2.0 * e * u[k];
                a += p[k] * (1.0 - u[k]);
                b += q[k] * v[k];
                c += lu * u[k];
                d += lv * v[k];
            }
        }
        std::mem::swap(&mut p, &mut pn);
        std::mem::swap(&mut q, &mut qn);
    }
    (value, (p, q, [a - b, -b, c, d]))
}

/// The Laplacian is symmetric. States are kept; in the reverse sweep everything is gathered. By rows with the ends peeled, for the vector unit (forward too).
fn hand_rows(u0: &[f64], v0: &[f64], feed: f64, kill: f64, du: f64, dv: f64, target: &[f64]) -> (f64, Gradient) {
    const M: usize = N * N;
    /// Row `i` of the Laplacian.
    #[inline(always)]
    fn row_laplacian(w: &[f64], i: usize, out: &mut [f64; N]) {
        let (a, b) = ((i + N - 1) % N * N, (i + 1) % N * N);
        let (up, down, mid) = (&w[a..a + N], &w[b..b + N], &w[i * N..i * N + N]);
        out[0] = up[0] + down[0] + mid[N - 1] + mid[1] - 4.0 * mid[0];
        for j in 1..N - 1 {
            out[j] = up[j] + down[j] + mid[j - 1] + mid[j + 1] - 4.0 * mid[j];
        }
        out[N - 1] = up[N - 1] + down[N - 1] + mid[N - 2] + mid[0] - 4.0 * mid[N - 1];
    }
    let (mut us, mut vs) = (vec![0.0; (STEPS + 1) * M], vec![0.0; (STEPS + 1) * M]);
    us[..M].copy_from_slice(u0);
    vs[..M].copy_from_slice(v0);
    let (mut lu, mut lv) = ([0.0; N], [0.0; N]);
    for t in 0..STEPS {
        let ((u, un), (v, vn)) = (us.split_at_mut((t + 1) * M), vs.split_at_mut((t + 1) * M));
        let (u, v) = (&u[t * M..], &v[t * M..]);
        for i in 0..N {
            row_laplacian(u, i, &mut lu);
            row_laplacian(v, i, &mut lv);
            let (u, v, un, vn) = (&u[i * N..][..N], &v[i * N..][..N], &mut un[i * N..][..N], &mut vn[i * N..][..N]);
            for j in 0..N {
                let reaction = u[j] * v[j] * v[j];
                un[j] = u[j] + du * lu[j] - reaction + feed * (1.0 - u[j]);
                vn[j] = v[j] + dv * lv[j] + reaction - (feed + kill) * v[j];
            }
        }
    }
    let (mut p, mut q) = (vec![0.0; M], vec![0.0; M]); // of u and of v
    let mut value = 0.0;
    for k in 0..M {
        let d = vs[STEPS * M + k] - target[k];
        value += d * d;
        q[k] = 2.0 * d;
    }
    let (mut pn, mut qn) = (vec![0.0; M], vec![0.0; M]);
    // feed by u, feed + kill by v, du, dv; a sum per column, for the vector unit.
    let mut sums = [[0.0; N]; 4];
    for t in (0..STEPS).rev() {
        for i in 0..N {
            row_laplacian(&p, i, &mut lu);
            row_laplacian(&q, i, &mut lv);
            let r = i * N..i * N + N;
            let (u, v, p, q, pn, qn) = (
                &us[t * M..][r.clone()],
                &vs[t * M..][r.clone()],
                &p[r.clone()],
                &q[r.clone()],
                &mut pn[r.clone()],
                &mut qn[r],
            );
            let [s0, s1, s2, s3] = &mut sums;
            for j in 0..N {
                let d = (q[j] - p[j]) * v[j];
                pn[j] = p[j] * (1.0 - feed) + du * lu[j] + d * v[j];
                qn[j] = q[j] * (1.0 - feed - kill) + dv * lv[j] + 2.0 * d * u[j];
                s0[j] += p[j] * (1.0 - u[j]);
                s1[j] += q[j] * v[j];
                s2[j] += lu[j] * u[j];
                s3[j] += lv[j] * v[j];
            }
        }
        std::mem::swap(&mut p, &mut pn);
        std::mem::swap(&mut q, &mut qn);
    }
    let [a, b, c, d] = sums.map(|s| s.iter().sum::<f64>());
    (value, (p, q, [a - b, -b, c, d]))
}

fn flat((y, (u, v, s)): (f64, Gradient)) -> (f64, Vec<f64>) {
    (y, u.into_iter().chain(v).chain(s).collect())
}

fn main() {
    let (u, v, target) = (
        numbers(N * N, 0.5, 1.0),
        numbers(N * N + 1, 0.0, 0.5)[1..].to_vec(),
        numbers(N * N + 2, 0.0, 0.5)[2..].to_vec(),
    );
    let (feed, kill, du, dv) = (0.04, 0.06, 0.16, 0.08);
    run(
        "grayscott",
        || misfit(&u, &v, feed, kill, du, dv, &target),
        || {
            let (y, (u, v, a, b, c, d, ())) = misfit::value_and_gradient(&u, &v, feed, kill, du, dv, &target);
            flat((y, (u, v, [a, b, c, d])))
        },
        || flat(hand(&u, &v, feed, kill, du, dv, &target)),
    );
    run(
        "grayscott/rows",
        || misfit(&u, &v, feed, kill, du, dv, &target),
        || {
            let (y, (u, v, a, b, c, d, ())) = misfit::value_and_gradient(&u, &v, feed, kill, du, dv, &target);
            flat((y, (u, v, [a, b, c, d])))
        },
        || flat(hand_rows(&u, &v, feed, kill, du, dv, &target)),
    );
}
