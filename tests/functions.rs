//! Functions that are passed to differentiable functions.
#![allow(missing_docs, unused, unreachable_pub)]
use zygote::prelude::*;

#[differentiable]
fn apply(f: impl Fn(f64) -> f64, x: f64) -> f64 {
    f(x) * 2.0
}

#[differentiable]
fn iterate<F: Fn(f64) -> f64>(f: F, x: f64, n: usize) -> f64 {
    let mut y = x;
    for _ in 0..n {
        y = f(y);
    }
    y
}

#[differentiable]
fn integrate<F>(f: F, a: f64, b: f64, n: usize) -> f64
where
    F: Fn(f64) -> f64,
{
    let h = (b - a) / n as f64;
    let mut s = 0.0;
    for i in 0..n {
        s += f(a + (i as f64 + 0.5) * h) * h;
    }
    s
}

#[differentiable]
fn over(f: &impl Fn(&[f64], f64) -> f64, x: &[f64]) -> f64 {
    f(x, x[0]) + f(&x[1..], 2.0)
}

#[differentiable]
fn square(x: f64) -> f64 {
    x * x
}

#[differentiable]
fn uses(x: f64, k: f64) -> f64 {
    let c = k * x;
    apply(|z| z * c + x, x) + apply(square, k) + apply(f64::sin, x)
}

#[differentiable]
fn logistic(r: f64, n: usize) -> f64 {
    iterate(|y: f64| r * y * (1.0 - y), 0.3, n)
}

#[differentiable]
fn area(w: &[f64], b: f64) -> f64 {
    let f = |t: f64| w[0] * t + w[1] * (t * w[2]).sin();
    integrate(&f, 0.0, b, 8) + integrate(|t| t * t * b, 0.0, 1.0, 4)
}

#[differentiable]
fn passes_on<F: Fn(f64) -> f64>(f: F, x: f64) -> f64 {
    apply(&f, x) + f(x) + iterate(&f, x, 2)
}

#[differentiable]
fn nested(x: f64, k: f64) -> f64 {
    passes_on(|z| z.sin() * k, x)
}

#[differentiable]
fn sliced(x: &[f64], k: f64) -> f64 {
    let mut v = vec![k; 3];
    v[1] = x[0];
    over(&|a: &[f64], b| a[1] * b * k + v[1] * a[0], x)
}

#[differentiable]
fn constant_closure(x: f64) -> f64 {
    apply(|z| 3.0 * z + 1.0, x) + x * apply(|z| z, 2.0)
}

#[derive(Differentiable, Clone)]
struct Grid {
    h: f64,
    n: usize,
}

#[differentiable]
impl Grid {
    fn integrate(&self, f: impl Fn(f64) -> f64) -> f64 {
        let mut s = 0.0;
        for i in 0..self.n {
            s += f(i as f64 * self.h) * self.h;
        }
        s
    }
    fn apply<F: Fn(f64, f64) -> f64>(a: f64, f: F) -> f64 {
        f(a, 2.0 * a)
    }
}

#[differentiable]
fn by_methods(h: f64, k: f64) -> f64 {
    let g = Grid { h, n: 5 };
    g.integrate(|t| (k * t).cos()) + Grid::apply(k, |a, b| a * b * h) + Grid::apply(h, f64::powf)
}

fn fd(f: impl Fn(f64) -> f64, x: f64) -> f64 {
    let h = 1e-5;
    (f(x + h) - f(x - h)) / (2.0 * h)
}
fn close(a: f64, b: f64) {
    assert!((a - b).abs() < 1e-6 * (1.0 + b.abs()), "{a} {b}");
}

#[test]
fn first_order() {
    let g = uses::gradient(0.7, 1.3);
    close(g.0, fd(|x| uses(x, 1.3), 0.7));
    close(g.1, fd(|k| uses(0.7, k), 1.3));
    close(logistic::gradient(2.9, 6).0, fd(|r| logistic(r, 6), 2.9));
    let w = [0.5, 1.5, 0.8];
    let g = area::gradient(&w, 1.2);
    close(g.1, fd(|b| area(&w, b), 1.2));
    for k in 0..3 {
        close(
            g.0[k],
            fd(
                |t| {
                    let mut u = w;
                    u[k] = t;
                    area(&u, 1.2)
                },
                w[k],
            ),
        );
    }
    let g = nested::gradient(0.7, 1.3);
    close(g.0, fd(|x| nested(x, 1.3), 0.7));
    close(g.1, fd(|k| nested(0.7, k), 1.3));
    let x = [0.4, 0.9, 1.7];
    let g = sliced::gradient(&x, 0.6);
    close(g.1, fd(|k| sliced(&x, k), 0.6));
    for k in 0..3 {
        close(
            g.0[k],
            fd(
                |t| {
                    let mut u = x;
                    u[k] = t;
                    sliced(&u, 0.6)
                },
                x[k],
            ),
        );
    }
    close(constant_closure::gradient(0.3).0, 6.0 + 4.0);
    let g = by_methods::gradient(0.3, 1.1);
    close(g.0, fd(|h| by_methods(h, 1.1), 0.3));
    close(g.1, fd(|k| by_methods(0.3, k), 1.1));
    let k = 0.5;
    close(gradient!(|x: f64| iterate(|y| y * x + k, 1.0, 3), 0.7).0, fd(|x| iterate(|y| y * x + k, 1.0, 3), 0.7));
}

#[test]
fn second_order() {
    let h = uses::hvp((0.7, 1.3), (1.0, 0.0));
    close(h.0, fd(|x| uses::gradient(x, 1.3).0, 0.7));
    close(h.1, fd(|x| uses::gradient(x, 1.3).1, 0.7));
    close(logistic::hvp((2.9, 6), (1.0, ())).0, fd(|r| logistic::gradient(r, 6).0, 2.9));
    let x = [0.4, 0.9, 1.7];
    let h = sliced::hvp((&x, 0.6), (vec![0.0; 3], 1.0));
    close(h.0[1], fd(|k| sliced::gradient(&x, k).0[1], 0.6));
}

/// In the others' bodies tangents of what they capture go through two levels.
#[test]
fn forward_through_closures_in_closures() {
    // nested within nested: each level captures the parameter of the one around it.
    let (x, k) = (0.7, 1.3);
    let g = within::gradient(x, k);
    // within(x, k) = apply(|z| apply(|y| y * z, k), x) = k x, times x.
    close(within(x, k), k * x * x);
    close(g.0, 2.0 * k * x);
    close(g.1, x * x);
    close(within::jvp((x, k), (1.0, 0.0)).1, 2.0 * k * x);
    close(within::jvp((x, k), (0.0, 1.0)).1, x * x);
    let h = within::hvp((x, k), (1.0, 0.5));
    close(h.0, 2.0 * k + 0.5 * 2.0 * x);
    close(h.1, 2.0 * x);
    close(nested::jvp((x, k), (1.0, 0.0)).1, nested::gradient(x, k).0);
    close(nested::jvp((x, k), (0.0, 1.0)).1, nested::gradient(x, k).1);
}

#[differentiable]
fn within(x: f64, k: f64) -> f64 {
    times(|z| apply_plain(|y| y * z, k), x)
}

#[differentiable]
fn times(f: impl Fn(f64) -> f64, x: f64) -> f64 {
    f(x) * x
}

#[differentiable]
fn apply_plain(f: impl Fn(f64) -> f64, x: f64) -> f64 {
    f(x)
}
