#[path = "../harness.rs"]
mod harness;
use harness::*;
use zygote::prelude::*;

type Mat = [[f64; 2]; 2];

#[differentiable]
fn mul(a: Mat, b: Mat) -> Mat {
    let mut c = [[0.0; 2]; 2];
    for i in 0..2 {
        for j in 0..2 {
            for k in 0..2 {
                c[i][j] += a[i][k] * b[k][j];
            }
        }
    }
    c
}

#[differentiable]
fn transpose(a: Mat) -> Mat {
    [[a[0][0], a[1][0]], [a[0][1], a[1][1]]]
}

#[differentiable]
fn add(a: Mat, b: Mat) -> Mat {
    [[a[0][0] + b[0][0], a[0][1] + b[0][1]], [a[1][0] + b[1][0], a[1][1] + b[1][1]]]
}

#[differentiable]
fn apply(a: Mat, x: [f64; 2]) -> [f64; 2] {
    [a[0][0] * x[0] + a[0][1] * x[1], a[1][0] * x[0] + a[1][1] * x[1]]
}

/// Log-likelihood of a linear Gaussian model with two states, of which the first is observed.
#[differentiable]
fn log_likelihood(f: Mat, q: f64, r: f64, #[constant] ys: &[f64]) -> f64 {
    let noise = [[q / 3.0, q / 2.0], [q / 2.0, q]];
    let mut x: [f64; 2] = [0.0, 0.0]; // without the type: E0282, see c_refused.md
    let mut p = [[1.0, 0.0], [0.0, 1.0]];
    let mut ll = 0.0;
    for &y in ys {
        // predict
        x = apply(f, x);
        p = add(mul(mul(f, p), transpose(f)), noise);
        // update
        let e = y - x[0];
        let s = p[0][0] + r;
        let gain = [p[0][0] / s, p[1][0] / s];
        x = [x[0] + gain[0] * e, x[1] + gain[1] * e];
        p = mul([[1.0 - gain[0], 0.0], [-gain[1], 1.0]], p);
        ll -= 0.5 * ((2.0 * std::f64::consts::PI * s).ln() + e * e / s);
    }
    ll
}

/// P is symmetric: three numbers, of which the cotangent of the second is that of both.
fn hand(f: Mat, q: f64, r: f64, ys: &[f64]) -> (f64, (Mat, f64, f64)) {
    let [[f00, f01], [f10, f11]] = f;
    let (mut x, mut p) = ([0.0, 0.0], [1.0, 0.0, 1.0]);
    let mut ll = 0.0;
    // Before the step: x, P; predicted: P; e, 1 / s.
    let mut tape: Vec<[f64; 10]> = Vec::with_capacity(ys.len());
    for &y in ys {
        let [a0, b0, c0] = p;
        let xp = [f00 * x[0] + f01 * x[1], f10 * x[0] + f11 * x[1]];
        let (g00, g01, g10, g11) = (f00 * a0 + f01 * b0, f00 * b0 + f01 * c0, f10 * a0 + f11 * b0, f10 * b0 + f11 * c0);
        let (a, b, c) = (g00 * f00 + g01 * f01 + q / 3.0, g00 * f10 + g01 * f11 + q / 2.0, g10 * f10 + g11 * f11 + q);
        let e = y - xp[0];
        let s = a + r;
        let w = 1.0 / s;
        tape.push([x[0], x[1], a0, b0, c0, a, b, c, e, w]);
        let (k0, k1) = (a * w, b * w);
        x = [xp[0] + k0 * e, xp[1] + k1 * e];
        p = [(1.0 - k0) * a, (1.0 - k0) * b, c - k1 * b];
        ll -= 0.5 * ((2.0 * std::f64::consts::PI * s).ln() + e * e * w);
    }
    let (mut dx0, mut dx1, mut da, mut db, mut dc) = (0.0, 0.0, 0.0, 0.0, 0.0);
    let (mut df00, mut df01, mut df10, mut df11, mut dq, mut dr) = (0.0, 0.0, 0.0, 0.0, 0.0, 0.0);
    for &[x0, x1, a0, b0, c0, a, b, _, e, w] in tape.iter().rev() {
        let (k0, k1) = (a * w, b * w);
        let dk0 = dx0 * e - da * a - db * b;
        let dk1 = dx1 * e - dc * b;
        let de = dx0 * k0 + dx1 * k1 - e * w;
        let ds = 0.5 * w * (e * e * w - 1.0) - w * (dk0 * k0 + dk1 * k1);
        let pa = da * (1.0 - k0) + dk0 * w + ds;
        let pb = db * (1.0 - k0) - dc * k1 + dk1 * w;
        let pc = dc;
        dr += ds;
        let (y0, y1) = (dx0 - de, dx1);
        dq += pa / 3.0 + pb / 2.0 + pc;
        let (g00, g01, g10, g11) = (f00 * a0 + f01 * b0, f00 * b0 + f01 * c0, f10 * a0 + f11 * b0, f10 * b0 + f11 * c0);
        let (d00, d01, d10, d11) = (pa * f00 + pb * f10, pa * f01 + pb * f11, pc * f10, pc * f11);
        df00 += pa * g00 + d00 * a0 + d01 * b0 + y0 * x0;
        df01 += pa * g01 + d00 * b0 + d01 * c0 + y0 * x1;
        df10 += pb * g00 + pc * g10 + d10 * a0 + d11 * b0 + y1 * x0;
        df11 += pb * g01 + pc * g11 + d10 * b0 + d11 * c0 + y1 * x1;
        da = d00 * f00 + d10 * f10;
        db = d00 * f01 + d01 * f00 + d10 * f11 + d11 * f10;
        dc = d01 * f01 + d11 * f11;
        (dx0, dx1) = (f00 * y0 + f10 * y1, f01 * y0 + f11 * y1);
    }
    (ll, ([[df00, df01], [df10, df11]], dq, dr))
}

fn flat((v, (f, q, r)): (f64, (Mat, f64, f64))) -> (f64, Vec<f64>) {
    (v, vec![f[0][0], f[0][1], f[1][0], f[1][1], q, r])
}

fn main() {
    let ys = numbers(2000, -1.0, 1.0);
    let (f, q, r) = ([[1.0, 0.9], [-0.1, 0.95]], 0.05, 0.4);
    run(
        "kalman",
        || log_likelihood(f, q, r, &ys),
        || {
            let (v, (f, q, r, ())) = log_likelihood::value_and_gradient(f, q, r, &ys);
            flat((v, (f, q, r)))
        },
        || flat(hand(f, q, r, &ys)),
    );
}
