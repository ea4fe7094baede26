#[path = "../harness.rs"]
mod harness;
use harness::*;
use zygote::prelude::*;

const M: usize = 80;
const N: usize = 12;

/// Least squares by Householder reflections; `a` holds the columns.
#[differentiable]
fn least_squares(a: &[Vec<f64>], b: &[f64]) -> Vec<f64> {
    let (n, m) = (a.len(), b.len());
    let mut r = a.to_vec();
    let mut y = b.to_vec();
    for k in 0..n {
        let mut norm2 = 0.0;
        for i in k..m {
            norm2 += r[k][i] * r[k][i];
        }
        let norm = norm2.sqrt();
        let alpha = if r[k][k] > 0.0 { -norm } else { norm };
        let mut v = r[k].clone();
        v[k] -= alpha;
        let mut vv = 0.0;
        for i in k..m {
            vv += v[i] * v[i];
        }
        for j in k..n {
            let mut dot = 0.0;
            for i in k..m {
                dot += v[i] * r[j][i];
            }
            let f = 2.0 * dot / vv;
            for i in k..m {
                r[j][i] -= f * v[i];
            }
        }
        let mut dot = 0.0;
        for i in k..m {
            dot += v[i] * y[i];
        }
        let f = 2.0 * dot / vv;
        for i in k..m {
            y[i] -= f * v[i];
        }
    }
    let mut x = vec![0.0; n];
    for i in (0..n).rev() {
        let mut s = y[i];
        for j in i + 1..n {
            s -= r[j][i] * x[j];
        }
        x[i] = s / r[i][i];
    }
    x
}

#[differentiable]
fn loss(a: &[Vec<f64>], b: &[f64], #[constant] wanted: &[f64]) -> f64 {
    let x = least_squares(a, b);
    let mut sum = 0.0;
    for i in 0..x.len() {
        sum += (x[i] - wanted[i]).powi(2);
    }
    sum
}

fn dot(a: &[f64], b: &[f64]) -> f64 {
    a.iter().zip(b).map(|(a, b)| a * b).sum()
}

/// A reflection is its own inverse: the columns go back with their cotangents, and only the reflectors and the products with them are kept.
fn hand(a: &[Vec<f64>], b: &[f64], wanted: &[f64]) -> (f64, Vec<f64>) {
    let (n, m) = (a.len(), b.len());
    // The columns, and b as the last.
    let mut r: Vec<f64> = a.concat();
    r.extend(b);
    let mut vs = vec![0.0; n * m];
    let mut dots = vec![0.0; n * (n + 1)];
    let mut kept = vec![(0.0, 0.0); n];
    for k in 0..n {
        let v = &mut vs[k * m..(k + 1) * m];
        v[k..].copy_from_slice(&r[k * m + k..(k + 1) * m]);
        let norm = dot(&v[k..], &v[k..]).sqrt();
        let alpha = if v[k] > 0.0 { -norm } else { norm };
        v[k] -= alpha;
        let v = &v[k..];
        let vv = dot(v, v);
        kept[k] = (alpha, vv);
        for j in k..=n {
            let c = &mut r[j * m + k..(j + 1) * m];
            let d = dot(v, c);
            dots[k * (n + 1) + j] = d;
            let f = 2.0 * d / vv;
            for (c, v) in c.iter_mut().zip(v) {
                *c -= f * v;
            }
        }
    }
    let mut x = vec![0.0; n];
    for i in (0..n).rev() {
        let mut s = r[n * m + i];
        for j in i + 1..n {
            s -= r[j * m + i] * x[j];
        }
        x[i] = s / r[i * m + i];
    }
    let mut sum = 0.0;
    let mut dx = vec![0.0; n];
    for i in 0..n {
        let d = x[i] - wanted[i];
        sum += d * d;
        dx[i] = 2.0 * d;
    }
    let mut g = vec![0.0; (n + 1) * m];
    for i in 0..n {
        let ds = dx[i] / r[i * m + i];
        g[i * m + i] = -ds * x[i];
        g[n * m + i] = ds;
        for j in i + 1..n {
            g[j * m + i] = -ds * x[j];
            dx[j] -= ds * r[j * m + i];
        }
    }
    let mut dv = vec![0.0; m];
    for k in (0..n).rev() {
        let v = &vs[k * m + k..(k + 1) * m];
        let dv = &mut dv[k..];
        dv.fill(0.0);
        let (alpha, vv) = kept[k];
        let beta = 2.0 / vv;
        let mut dvv = 0.0;
        for j in k..=n {
            let c = &mut r[j * m + k..(j + 1) * m];
            let g = &mut g[j * m + k..(j + 1) * m];
            let (d, vg) = (dots[k * (n + 1) + j], dot(v, g));
            let (f, h) = (beta * d, beta * vg);
            dvv += vg * d * beta / vv;
            for (((c, g), v), dv) in c.iter_mut().zip(g).zip(v).zip(&mut *dv) {
                *c += f * v;
                *dv -= f * *g + h * *c;
                *g -= h * v;
            }
        }
        for (dv, v) in dv.iter_mut().zip(v) {
            *dv += 2.0 * dvv * v;
        }
        // v = r, but for v[k] = r[k] - alpha; alpha² is the square of the column.
        let s = dv[0] / alpha;
        let c = &r[k * m + k..(k + 1) * m];
        for ((g, dv), c) in g[k * m + k..(k + 1) * m].iter_mut().zip(&*dv).zip(c) {
            *g += dv - s * c;
        }
    }
    (sum, g)
}

fn main() {
    let a: Vec<Vec<f64>> = numbers(M * N, -1.0, 1.0).chunks(M).map(|c| c.to_vec()).collect();
    let b = numbers(M, -1.0, 1.0);
    let wanted = numbers(N, -1.0, 1.0);
    run(
        "qr",
        || loss(&a, &b, &wanted),
        || {
            let (v, (a, b, ())) = loss::value_and_gradient(&a, &b, &wanted);
            let mut g = a.concat();
            g.extend(b);
            (v, g)
        },
        || hand(&a, &b, &wanted),
    );
}
