//! For each program the best value and gradient that one would write by hand, in safe Rust.

mod arrays;
mod in_place;
mod iterators;
mod objectives;
mod structs;

pub(crate) use arrays::*;
pub(crate) use in_place::*;
pub(crate) use iterators::*;
pub(crate) use objectives::*;
pub(crate) use structs::*;

pub(crate) fn line(x: f64) -> (f64, f64) {
    let (s, c) = (x * x).sin_cos();
    (5.0 * s, 10.0 * x * c)
}

/// One variable in, one out: the product of the steps' derivatives, in any order.
pub(crate) fn chain(mut x: f64) -> (f64, f64) {
    let mut d = 1.0;
    for _ in 0..1000 {
        let (s, c) = x.sin_cos();
        d *= c * c - s * s + 0.1;
        x = s * c + 0.1 * x;
    }
    (x, d)
}

pub(crate) fn sum(x: &[f64]) -> (f64, Vec<f64>) {
    (x.iter().sum(), vec![1.0; x.len()])
}

pub(crate) fn sum_of_sines(x: &[f64]) -> (f64, Vec<f64>) {
    let mut value = 0.0;
    let dx = x.iter().map(|x| {
        let (s, c) = x.sin_cos();
        value += s;
        c
    });
    let dx = dx.collect();
    (value, dx)
}

pub(crate) fn rosenbrock(x: &[f64]) -> (f64, Vec<f64>) {
    let mut dx = vec![0.0; x.len()];
    let (mut value, mut carry, mut a) = (0.0, 0.0, x[0]);
    for (d, &b) in dx.iter_mut().zip(&x[1..]) {
        let t = b - a * a;
        let u = 1.0 - a;
        value += 100.0 * t * t + u * u;
        let dt = 200.0 * t;
        *d = carry - 2.0 * (dt * a + u);
        (carry, a) = (dt, b);
    }
    dx[x.len() - 1] = carry;
    (value, dx)
}

/// Products of what stands before, then of what stands behind.
pub(crate) fn product(x: &[f64]) -> (f64, Vec<f64>) {
    let mut p = 1.0;
    let before = x.iter().map(|x| {
        let before = p;
        p *= x;
        before
    });
    let mut dx: Vec<f64> = before.collect();
    let mut behind = 1.0;
    for (d, x) in dx.iter_mut().zip(x).rev() {
        *d *= behind;
        behind *= x;
    }
    (p, dx)
}

pub(crate) fn products(a: &[f64], x: &[f64]) -> (f64, Vec<f64>, Vec<f64>) {
    let (mut da, mut dx) = (vec![0.0; a.len()], vec![0.0; x.len()]);
    let mut value = 0.0;
    for (row, drow) in a.chunks_exact(x.len()).zip(da.chunks_exact_mut(x.len())) {
        let mut p = 1.0;
        for ((a, x), d) in row.iter().zip(x).zip(&mut *drow) {
            *d = p;
            p *= a * x;
        }
        value += p;
        let mut behind = 1.0;
        for (((a, x), d), dx) in row.iter().zip(x).zip(drow).zip(&mut dx).rev() {
            let both = *d * behind;
            behind *= a * x;
            *d = both * x;
            *dx += both * a;
        }
    }
    (value, da, dx)
}

pub(crate) fn reads(x: &[f64]) -> (f64, Vec<f64>) {
    let value = x.iter().zip(x.iter().rev()).map(|(a, b)| a * b).sum();
    (value, x.iter().rev().map(|x| 2.0 * x).collect())
}

pub(crate) fn calls(x: &[f64], y: &[f64]) -> (f64, Vec<f64>, Vec<f64>) {
    let (mut dx, mut dy) = (vec![0.0; x.len()], vec![0.0; y.len()]);
    let mut value = 0.0;
    for (((a, b), da), db) in x.iter().zip(y).zip(&mut dx).zip(&mut dy) {
        let r = a - b;
        let q = 1.0 / (1.0 + b * b);
        let k = (-r * r).exp() * q;
        value += k;
        let dr = -2.0 * r * k;
        *da = dr;
        *db = -dr - 2.0 * b * q * k;
    }
    (value, dx, dy)
}

pub(crate) fn matvec(a: &[f64], x: &[f64]) -> (f64, Vec<f64>, Vec<f64>) {
    let (mut da, mut dx) = (vec![0.0; a.len()], vec![0.0; x.len()]);
    let mut value = 0.0;
    for (row, drow) in a.chunks_exact(x.len()).zip(da.chunks_exact_mut(x.len())) {
        let t: f64 = row.iter().zip(x).map(|(a, x)| a * x).sum();
        value += t * t;
        let dt = 2.0 * t;
        for (((a, x), da), dx) in row.iter().zip(x).zip(drow).zip(&mut dx) {
            *da = dt * x;
            *dx += dt * a;
        }
    }
    (value, da, dx)
}

pub(crate) fn branches(x: &[f64]) -> (f64, Vec<f64>) {
    let mut s = 0.0;
    let mut dx: Vec<f64> = x
        .iter()
        .map(|&x| {
            let before = s;
            s += if x > 0.0 { x * x } else { -x * s };
            before
        })
        .collect();
    let mut ds = 1.0;
    for (d, &x) in dx.iter_mut().zip(x).rev() {
        if x > 0.0 {
            *d = 2.0 * x * ds;
        } else {
            *d *= -ds;
            ds -= ds * x;
        }
    }
    (s, dx)
}

/// Forwards: an iteration has one variable in and one out.
pub(crate) fn roots(x: &[f64]) -> (f64, Vec<f64>) {
    let mut value = 0.0;
    let dx = x.iter().map(|&a| {
        let (mut y, mut dy) = (a, 1.0);
        loop {
            let (r, q) = (1.0 / y, a / y);
            let next = 0.5 * (y + q);
            dy = 0.5 * (dy + (1.0 - q * dy) * r);
            let step = (next - y).abs();
            y = next;
            if step < 1e-9 {
                break;
            }
        }
        value += y;
        dy
    });
    let dx = dx.collect();
    (value, dx)
}

/// Keeps the state once per step, and does the stages of a step again.
pub(crate) fn lotka_volterra(a: f64, b: f64, c: f64, d: f64) -> (f64, [f64; 4]) {
    let h = 0.001;
    let stages = |x: f64, y: f64| {
        let (p1, q1) = (a - b * y, c * x - d);
        let (x2, y2) = (x + 0.5 * h * (x * p1), y + 0.5 * h * (y * q1));
        let (p2, q2) = (a - b * y2, c * x2 - d);
        let (x3, y3) = (x + 0.5 * h * (x2 * p2), y + 0.5 * h * (y2 * q2));
        let (p3, q3) = (a - b * y3, c * x3 - d);
        let (x4, y4) = (x + h * (x3 * p3), y + h * (y3 * q3));
        let (p4, q4) = (a - b * y4, c * x4 - d);
        [(x, y, p1, q1), (x2, y2, p2, q2), (x3, y3, p3, q3), (x4, y4, p4, q4)]
    };
    let (mut x, mut y) = (1.0, 0.5);
    let mut tape = vec![(0.0, 0.0); 10_000];
    for state in &mut tape {
        *state = (x, y);
        let [s1, s2, s3, s4] = stages(x, y);
        x += h / 6.0 * (s1.0 * s1.2 + 2.0 * (s2.0 * s2.2) + 2.0 * (s3.0 * s3.2) + s4.0 * s4.2);
        y += h / 6.0 * (s1.1 * s1.3 + 2.0 * (s2.1 * s2.3) + 2.0 * (s3.1 * s3.3) + s4.1 * s4.3);
    }
    let (mut dx, mut dy) = (1.0, 0.0);
    let mut g = [0.0; 4];
    for &(x, y) in tape.iter().rev() {
        let [s1, s2, s3, s4] = stages(x, y);
        // Of a stage's slopes (dkx, dky): adds to the parameters', gives the stage's state's.
        let mut stage = |(x, y, p, q): (f64, f64, f64, f64), dkx: f64, dky: f64| {
            let (dp, dq) = (dkx * x, dky * y);
            g[0] += dp;
            g[1] -= dp * y;
            g[2] += dq * x;
            g[3] -= dq;
            (dkx * p + dq * c, dky * q - dp * b)
        };
        let (wx, wy) = (h / 6.0 * dx, h / 6.0 * dy);
        let (dx4, dy4) = stage(s4, wx, wy);
        let (dx3, dy3) = stage(s3, 2.0 * wx + h * dx4, 2.0 * wy + h * dy4);
        let (dx2, dy2) = stage(s2, 2.0 * wx + 0.5 * h * dx3, 2.0 * wy + 0.5 * h * dy3);
        let (dx1, dy1) = stage(s1, wx + 0.5 * h * dx2, wy + 0.5 * h * dy2);
        dx += dx1 + dx2 + dx3 + dx4;
        dy += dy1 + dy2 + dy3 + dy4;
    }
    (x, g)
}

pub(crate) fn logistic(x: &[f64], label: &[f64], w: &[f64]) -> (f64, Vec<f64>) {
    let mut dw = vec![0.0; w.len()];
    let mut value = 0.0;
    for (row, label) in x.chunks_exact(w.len()).zip(label) {
        let z: f64 = row.iter().zip(w).map(|(x, w)| x * w).sum();
        let e = (-z).exp();
        value += (1.0 + e).ln() + (1.0 - label) * z;
        let dz = 1.0 - label - e / (1.0 + e);
        for (d, x) in dw.iter_mut().zip(row) {
            *d += dz * x;
        }
    }
    (value, dw)
}

/// The Hessian has three diagonals.
pub(crate) fn rosenbrock_hvp(x: &[f64], v: &[f64]) -> Vec<f64> {
    let mut h = vec![0.0; x.len()];
    let (mut carry, mut a, mut va) = (0.0, x[0], v[0]);
    for ((h, &b), &vb) in h.iter_mut().zip(&x[1..]).zip(&v[1..]) {
        let off = -400.0 * a;
        *h = carry + (1200.0 * a * a - 400.0 * b + 2.0) * va + off * vb;
        carry = off * va + 200.0 * vb;
        (a, va) = (b, vb);
    }
    h[x.len() - 1] = carry;
    h
}

pub(crate) fn rosenbrock_hessian(x: &[f64]) -> Vec<f64> {
    let n = x.len();
    let mut h = vec![0.0; n * n];
    for i in 0..n - 1 {
        let off = -400.0 * x[i];
        h[i * n + i] += 1200.0 * x[i] * x[i] - 400.0 * x[i + 1] + 2.0;
        h[i * n + i + 1] = off;
        h[(i + 1) * n + i] = off;
        h[(i + 1) * n + i + 1] = 200.0;
    }
    h
}
