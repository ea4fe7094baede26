#![allow(missing_docs, unused)]
use zygote::prelude::*;

#[differentiable]
fn arr(x: f64) -> f64 {
    let mut v = [0.0; 3];
    v[0] = x;
    v[1] = v[0] * v[0];
    v[2] += v[1] * x;
    v[0] *= v[2];
    v[0] + v[1] + v[2]
}

#[differentiable]
fn cum(x: &[f64]) -> f64 {
    let mut v = vec![1.0; x.len() + 1];
    for i in 0..x.len() {
        v[i + 1] = v[i] * x[i];
    }
    let mut s = 0.0;
    for i in 0..v.len() {
        s += v[i];
    }
    s
}

#[differentiable]
fn pushes(x: f64, n: usize) -> f64 {
    let mut v = Vec::new();
    for i in 0..n {
        if i % 3 == 2 {
            v.pop();
        } else {
            v.push(x * i as f64);
        }
    }
    let mut s = 0.0;
    for i in 0..v.len() {
        s += v[i] * v[i];
    }
    s
}

#[differentiable]
fn early(x: f64, n: usize) -> f64 {
    let mut v = vec![x, x * x];
    for i in 0..n {
        v.push(v[i] * x);
        if v[i + 2] > 10.0 {
            return v[i + 2] * v[0];
        }
        if i > 6 {
            break;
        }
    }
    let last = v.len() - 1;
    v[last]
}

#[differentiable]
fn heat(u0: &[f64], steps: usize) -> f64 {
    let n = u0.len();
    let mut u = u0.to_vec();
    let mut next = vec![0.0; n];
    for _ in 0..steps {
        for i in 1..n - 1 {
            next[i] = u[i] + 0.1 * (u[i - 1] - 2.0 * u[i] + u[i + 1]);
        }
        std::mem::swap(&mut u, &mut next);
    }
    let mut s = 0.0;
    for i in 0..n {
        s += u[i] * u[i];
    }
    s
}

#[differentiable]
fn refs(x: f64, y: f64) -> f64 {
    let mut m = [[0.0; 2]; 2];
    let r = &mut m[1];
    r[0] = x * y;
    r[1] += y;
    *(&mut m[0][1]) += x;
    let row = &m[1];
    row[0] * row[1] + m[0][1]
}

fn fd(f: impl Fn(f64) -> f64, x: f64) -> f64 {
    let h = 1e-6;
    (f(x + h) - f(x - h)) / (2.0 * h)
}

#[test]
fn works() {
    let close = |a: f64, b: f64| assert!((a - b).abs() < 1e-6 * (1.0 + b.abs()), "{a} {b}");
    close(arr::gradient(1.3).0, fd(arr, 1.3));
    let x = [1.1, 0.7, 1.5];
    let g = cum::gradient(&x).0;
    for k in 0..3 {
        close(
            g[k],
            fd(
                |t| {
                    let mut y = x;
                    y[k] = t;
                    cum(&y)
                },
                x[k],
            ),
        );
    }
    close(pushes::gradient(1.3, 8).0, fd(|x| pushes(x, 8), 1.3));
    for x in [0.9, 1.2, 1.6] {
        for n in [0, 3, 20] {
            close(early::gradient(x, n).0, fd(|x| early(x, n), x));
        }
    }
    let x = [1.1, 0.7, 1.5, 2.0, -1.0];
    let g = heat::gradient(&x, 7).0;
    for k in 0..5 {
        close(
            g[k],
            fd(
                |t| {
                    let mut y = x;
                    y[k] = t;
                    heat(&y, 7)
                },
                x[k],
            ),
        );
    }
    let g = refs::gradient(1.2, 0.8);
    close(g.0, fd(|x| refs(x, 0.8), 1.2));
    close(g.1, fd(|y| refs(1.2, y), 0.8));
    let h = arr::second_derivative(1.3);
    close(h, fd(|x| arr::gradient(x).0, 1.3));
}

#[differentiable]
fn repeated(b: f64) -> f64 {
    let mut w = vec![b; 3];
    w[1] *= b;
    let y = vec![vec![b; 2]; 3];
    w[w.len() - 1] + w[1] * y[1][1]
}

#[differentiable]
fn leaves(b: f64, n: usize) -> Vec<f64> {
    let mut a = [b; 3];
    let mut k = 0_usize;
    loop {
        k += 1;
        a[k % 3] *= b;
        if k > n {
            break;
        }
        if a[0] > 8.0 {
            return vec![b, 0.5];
        }
    }
    vec![a[2], b]
}

#[differentiable]
fn nested(a: f64, p: [f64; 3]) -> f64 {
    let mut x: Vec<Vec<f64>> = vec![vec![0.5; 2], vec![a, p[0], a]];
    x[1][1] *= 2.0;
    let top = x.pop().unwrap();
    if let Some(row) = x.pop() {
        return row[0] * top[1] * a;
    }
    top[0]
}

#[test]
fn lists() {
    let close = |a: f64, b: f64| assert!((a - b).abs() < 1e-6 * (1.0 + b.abs()), "{a} {b}");
    close(repeated::gradient(1.3).0, fd(repeated, 1.3));
    close(repeated::second_derivative(1.3), fd(|b| repeated::gradient(b).0, 1.3));
    for b in [1.1, 2.5] {
        let (_, back) = leaves::pullback(b, 4);
        close(back(vec![2.0, 3.0]).0, fd(|b| 2.0 * leaves(b, 4)[0] + 3.0 * leaves(b, 4)[1], b));
    }
    let g = nested::gradient(1.3, [0.7, 1.0, 2.0]);
    close(g.0, fd(|a| nested(a, [0.7, 1.0, 2.0]), 1.3));
    close(g.1[0], fd(|x| nested(1.3, [x, 1.0, 2.0]), 0.7));
}
