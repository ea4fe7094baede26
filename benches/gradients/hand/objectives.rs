//! By hand: classical objectives.

use super::super::programs::Observations;

/// Replaces terms by their exponentials' shares; gives `ln Σ exp`.
fn softmax(x: &mut [f64]) -> f64 {
    let max = x.iter().fold(f64::NEG_INFINITY, |a, b| a.max(*b));
    let mut sum = 0.0;
    for v in &mut *x {
        *v = (*v - max).exp();
        sum += *v;
    }
    let by = 1.0 / sum;
    x.iter_mut().for_each(|v| *v *= by);
    max + sum.ln()
}

pub(crate) type GmmGradient = (Vec<f64>, Vec<f64>, Vec<f64>);

/// Keeps of a point its distances to the means, plain (`t`) and scaled (`y`), in buffers of its components. That a mean's gradient is `Lᵀ` times a
/// sum is used at the end.
pub(crate) fn gmm(alphas: &[f64], means: &[f64], icf: &[f64], x: &[f64], (gamma, m): (f64, f64)) -> (f64, GmmGradient) {
    let k = alphas.len();
    let d = means.len() / k;
    let width = d * (d + 1) / 2;
    let mut roots = icf.to_vec();
    let mut offsets = alphas.to_vec();
    for (root, offset) in roots.chunks_exact_mut(width).zip(&mut offsets) {
        for v in &mut root[..d] {
            *offset += *v;
            *v = v.exp();
        }
    }
    let (mut dalphas, mut dicf) = (vec![0.0; k], vec![0.0; k * width]);
    // Of the scaled distances, summed over the points.
    let mut pulls = vec![0.0; k * d];
    let (mut t, mut y, mut terms) = (vec![0.0; k * d], vec![0.0; k * d], vec![0.0; k]);
    let mut value = 0.0;
    for x in x.chunks_exact(d) {
        let buffers = t.chunks_exact_mut(d).zip(y.chunks_exact_mut(d)).zip(means.chunks_exact(d));
        for (((t, y), mean), ((root, offset), term)) in
            buffers.zip(roots.chunks_exact(width).zip(&offsets).zip(&mut terms))
        {
            let (diagonal, mut below) = root.split_at(d);
            for (((t, y), (x, mean)), q) in t.iter_mut().zip(&mut *y).zip(x.iter().zip(mean)).zip(diagonal) {
                *t = x - mean;
                *y = q * *t;
            }
            for (i, t) in t.iter().enumerate() {
                let (column, rest) = below.split_at(d - 1 - i);
                y[i + 1..].iter_mut().zip(column).for_each(|(y, l)| *y += l * t);
                below = rest;
            }
            *term = offset - 0.5 * y.iter().map(|v| v * v).sum::<f64>();
        }
        value += softmax(&mut terms);
        let buffers = t.chunks_exact(d).zip(y.chunks_exact_mut(d)).zip(pulls.chunks_exact_mut(d));
        for (((t, y), pull), ((droot, da), w)) in
            buffers.zip(dicf.chunks_exact_mut(width).zip(&mut dalphas).zip(&terms))
        {
            *da += w;
            let (ddiagonal, mut dbelow) = droot.split_at_mut(d);
            for (((y, t), pull), dq) in y.iter_mut().zip(t).zip(pull).zip(ddiagonal) {
                *y *= w;
                *pull += *y;
                *dq -= *y * t;
            }
            for (i, t) in t.iter().enumerate() {
                let (column, rest) = dbelow.split_at_mut(d - 1 - i);
                column.iter_mut().zip(&y[i + 1..]).for_each(|(dl, y)| *dl -= y * t);
                dbelow = rest;
            }
        }
    }
    let squares = gamma * gamma;
    let mut dmeans = vec![0.0; k * d];
    for (((root, droot), (pull, dmean)), (da, logdet)) in roots
        .chunks_exact(width)
        .zip(dicf.chunks_exact_mut(width))
        .zip(pulls.chunks_exact(d).zip(dmeans.chunks_exact_mut(d)))
        .zip(dalphas.iter().zip(offsets.iter().zip(alphas).map(|(o, a)| o - a)))
    {
        let mut below = &root[d..];
        for i in 0..d {
            let (column, rest) = below.split_at(d - 1 - i);
            dmean[i] = root[i] * pull[i] + column.iter().zip(&pull[i + 1..]).map(|(l, p)| l * p).sum::<f64>();
            below = rest;
        }
        value += 0.5 * squares * root.iter().map(|v| v * v).sum::<f64>() - m * logdet;
        droot.iter_mut().zip(root).for_each(|(d, v)| *d += squares * v);
        for (d, v) in droot[..d].iter_mut().zip(root) {
            *d = *d * v + da - m;
        }
    }
    let (n, mut share) = ((x.len() / d) as f64, alphas.to_vec());
    value -= n * softmax(&mut share);
    dalphas.iter_mut().zip(&share).for_each(|(d, p)| *d -= n * p);
    (value, (dalphas, dmeans, dicf))
}

fn dot(a: [f64; 3], b: [f64; 3]) -> f64 {
    a[0] * b[0] + a[1] * b[1] + a[2] * b[2]
}

fn cross(a: [f64; 3], b: [f64; 3]) -> [f64; 3] {
    [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]]
}

fn sum3(s: f64, a: [f64; 3], t: f64, b: [f64; 3], u: f64, c: [f64; 3]) -> [f64; 3] {
    [0, 1, 2].map(|i| s * a[i] + t * b[i] + u * c[i])
}

/// Residuals and rows of 15. The rotations are none of zero.
pub(crate) fn reprojection_jacobian(o: &Observations) -> (Vec<f64>, Vec<f64>) {
    let mut residuals = Vec::with_capacity(2 * o.seen.len());
    let mut blocks = Vec::with_capacity(30 * o.seen.len());
    for (&(camera, point), (&w, seen)) in o.pairs.iter().zip(o.weights.iter().zip(&o.seen)) {
        let (camera, point) = (&o.cameras[camera], &o.points[point]);
        let &[r0, r1, r2, c0, c1, c2, f, p0, p1, k1, k2] = camera;
        let x = [point[0] - c0, point[1] - c1, point[2] - c2];
        let theta = dot([r0, r1, r2], [r0, r1, r2]).sqrt();
        let inverse = 1.0 / theta;
        let a = [r0 * inverse, r1 * inverse, r2 * inverse];
        let (sin, cos) = theta.sin_cos();
        let (across, along) = (cross(a, x), dot(a, x));
        let y = sum3(cos, x, sin, across, along * (1.0 - cos), a);
        let z = 1.0 / y[2];
        let (u, v) = (y[0] * z, y[1] * z);
        let q = u * u + v * v;
        let radial = 1.0 + k1 * q + k2 * q * q;
        let stretch = f * radial;
        let (e0, e1) = (u * stretch + p0 - seen[0], v * stretch + p1 - seen[1]);
        residuals.extend([w * e0, w * e1]);
        // Of u and v, through the stretch, for both residuals.
        let bend = w * f * 2.0 * (k1 + 2.0 * k2 * q);
        let (straight, both) = (w * stretch, bend * u * v);
        let rows = [(straight + bend * u * u, both, u, [w, 0.0], e0), (both, straight + bend * v * v, v, [0.0, w], e1)];
        for (du, dv, at, centre, e) in rows {
            let dy = [du * z, dv * z, -(du * u + dv * v) * z];
            let pulled = dot(a, dy);
            let dx = sum3(cos, dy, sin, cross(dy, a), (1.0 - cos) * pulled, a);
            let da = sum3(sin, cross(x, dy), (1.0 - cos) * pulled, x, (1.0 - cos) * along, dy);
            let dtheta = cos * dot(across, dy) + sin * (along * pulled - dot(x, dy));
            let dr = sum3(inverse, da, dtheta - inverse * dot(a, da), a, 0.0, a);
            let (df, dk) = (w * at * radial, w * at * f * q);
            blocks.extend([dr[0], dr[1], dr[2], -dx[0], -dx[1], -dx[2], df, centre[0], centre[1], dk, dk * q]);
            blocks.extend([dx[0], dx[1], dx[2], e]);
        }
    }
    (residuals, blocks)
}

/// Keeps the cells after each step. No step waits for its own cells, so both sweeps are without a chain.
pub(crate) fn allen_cahn(initial: &[f64]) -> (f64, Vec<f64>) {
    const STEPS: usize = 100;
    let (h, rate) = (0.05, 0.2);
    let n = initial.len();
    let mut tape = vec![0.0; (STEPS + 1) * n];
    tape[..n].copy_from_slice(initial);
    let step = |left: f64, u: f64, right: f64| u + rate * (left - 2.0 * u + right) + h * (u - u * u * u);
    for k in 0..STEPS {
        let (before, after) = tape[k * n..(k + 2) * n].split_at_mut(n);
        after[0] = step(before[0], before[0], before[1]);
        for (after, b) in after[1..].iter_mut().zip(before.windows(3)) {
            *after = step(b[0], b[1], b[2]);
        }
        after[n - 1] = step(before[n - 2], before[n - 1], before[n - 1]);
    }
    let last = &tape[STEPS * n..];
    let value = last.iter().map(|v| v * v).sum();
    let mut d: Vec<f64> = last.iter().map(|v| 2.0 * v).collect();
    let mut next = vec![0.0; n];
    let pull = |left: f64, d: f64, right: f64, u: f64| {
        rate * (left + right) + d * ((1.0 - 2.0 * rate + h) - 3.0 * h * (u * u))
    };
    for before in tape[..STEPS * n].chunks_exact(n).rev() {
        next[0] = pull(d[0], d[0], d[1], before[0]);
        for ((next, d), u) in next[1..].iter_mut().zip(d.windows(3)).zip(&before[1..]) {
            *next = pull(d[0], d[1], d[2], *u);
        }
        next[n - 1] = pull(d[n - 2], d[n - 1], d[n - 1], before[n - 1]);
        std::mem::swap(&mut d, &mut next);
    }
    (value, d)
}

pub(crate) type MlpLoopsGradient = (Vec<f64>, Vec<f64>, Vec<f64>, Vec<f64>);

pub(crate) fn mlp_loops(
    w1: &[f64],
    b1: &[f64],
    w2: &[f64],
    b2: &[f64],
    x: &[f64],
    class: usize,
) -> (f64, MlpLoopsGradient) {
    let layer = |w: &[f64], b: &[f64], x: &[f64]| -> Vec<f64> {
        let rows = w.chunks_exact(x.len()).zip(b);
        rows.map(|(w, b)| w.iter().zip(x).fold(*b, |z, (w, x)| z + w * x)).collect()
    };
    let mut h = layer(w1, b1, x);
    h.iter_mut().for_each(|h| *h = h.tanh());
    let mut d = layer(w2, b2, &h);
    let logit = d[class];
    let value = softmax(&mut d) - logit;
    d[class] -= 1.0;
    let mut dh = vec![0.0; h.len()];
    let mut dw2 = Vec::with_capacity(w2.len());
    for (d, w) in d.iter().zip(w2.chunks_exact(h.len())) {
        dw2.extend(h.iter().map(|h| d * h));
        dh.iter_mut().zip(w).for_each(|(dh, w)| *dh += d * w);
    }
    dh.iter_mut().zip(&h).for_each(|(d, h)| *d *= 1.0 - h * h);
    let mut dw1 = Vec::with_capacity(w1.len());
    dh.iter().for_each(|d| dw1.extend(x.iter().map(|x| d * x)));
    (value, (dw1, dh, dw2, d))
}

pub(crate) fn oscillation(p: [f64; 4], samples: &[[f64; 2]]) -> (f64, [f64; 4]) {
    let (mut value, mut g) = (0.0, [0.0; 4]);
    for &[t, seen] in samples {
        let decay = (-p[1] * t).exp();
        let (sin, cos) = (p[2] * t + p[3]).sin_cos();
        let shape = decay * cos;
        let misfit = p[0] * shape - seen;
        value += misfit * misfit;
        let (d, turn) = (2.0 * misfit, 2.0 * misfit * p[0] * decay * sin);
        g[0] += d * shape;
        g[1] -= d * p[0] * shape * t;
        g[2] -= turn * t;
        g[3] -= turn;
    }
    (value, g)
}
