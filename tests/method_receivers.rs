//! What is kept of the receivers of methods: copies only where they change until the reverse sweep.
#![allow(missing_docs)]

use std::cell::Cell;
use zygote::prelude::*;

thread_local! {
    static CLONES: Cell<usize> = const { Cell::new(0) };
}

/// Counts its clones.
#[derive(Debug, PartialEq, Differentiable)]
struct Body {
    x: f64,
    v: f64,
}

impl Clone for Body {
    fn clone(&self) -> Body {
        CLONES.set(CLONES.get() + 1);
        Body { x: self.x, v: self.v }
    }
}

/// How often a computation clones a body.
fn clones<R>(f: impl FnOnce() -> R) -> (usize, R) {
    CLONES.set(0);
    let r = f();
    (CLONES.get(), r)
}

#[differentiable]
impl Body {
    fn step(&mut self, dt: f64) {
        self.v -= self.x * self.x * dt;
        self.x += self.v * dt;
    }

    fn energy(&self) -> f64 {
        self.x * self.x * self.x + self.v * self.v
    }

    fn work(&self, by: f64) -> f64 {
        self.v * by * by
    }

    fn finish(self, by: f64) -> f64 {
        self.x * self.v * by
    }
}

/// It changes before, and not after.
#[differentiable]
fn settled(x: f64, v: f64, n: usize) -> f64 {
    let mut b = Body { x, v };
    b.step(0.1);
    b.x *= 1.5;
    let mut sum = b.energy();
    for i in 0..n {
        sum += b.work(i as f64) * b.energy();
    }
    sum + b.x
}

/// It changes in between.
#[differentiable]
fn changing(x: f64, v: f64, n: usize) -> f64 {
    let mut b = Body { x, v };
    let mut sum = b.energy();
    for i in 0..n {
        sum += b.work(i as f64) * b.energy();
        b.step(0.1);
    }
    for i in 0..n {
        sum += b.work(i as f64 + x);
    }
    sum + b.energy()
}

/// By value at the end.
#[differentiable]
fn ends(x: f64, v: f64) -> f64 {
    let mut b = Body { x, v };
    b.step(0.1);
    let e = b.energy();
    b.finish(e * x)
}

/// Of parts, and of elements.
#[differentiable]
fn elements(x: f64, v: f64, n: usize) -> f64 {
    let mut all = vec![Body { x, v }, Body { x: v, v: x * x }];
    for _ in 0..n {
        for i in 0..2 {
            all[i].step(0.1);
        }
    }
    let mut sum = 0.0;
    for i in 0..2 {
        sum += all[i].energy() * all[1].work(x);
    }
    sum
}

/// Not `Clone`.
#[derive(Differentiable)]
struct Weights {
    w: [f64; 2],
}

#[differentiable]
impl Weights {
    fn scale(&mut self, by: f64) {
        self.w[0] *= by;
        self.w[1] *= by * by;
    }

    fn at(&self, x: f64) -> f64 {
        self.w[0] * x + self.w[1] * x * x
    }
}

#[differentiable]
fn without_clone(a: f64, b: f64) -> f64 {
    let mut w = Weights { w: [a, b] };
    w.scale(b);
    let mut sum = 0.0;
    for i in 0..3 {
        sum += w.at(a * i as f64) * w.at(b);
    }
    sum
}

fn near(found: f64, expected: f64) {
    assert!((found - expected).abs() < 1e-6 * (1.0 + expected.abs()), "{found} {expected}");
}

/// Gradient and Hessian against differences.
fn check(f: impl Fn(f64, f64) -> f64, g: impl Fn(f64, f64) -> (f64, f64), h: impl Fn((f64, f64)) -> (f64, f64)) {
    let (x, v, e) = (0.7, -0.4, 1e-5);
    near(g(x, v).0, (f(x + e, v) - f(x - e, v)) / (2.0 * e));
    near(g(x, v).1, (f(x, v + e) - f(x, v - e)) / (2.0 * e));
    let (t, u) = (0.3, 1.0);
    let (a, b) = (g(x + e * t, v + e * u), g(x - e * t, v - e * u));
    near(h((t, u)).0, (a.0 - b.0) / (2.0 * e));
    near(h((t, u)).1, (a.1 - b.1) / (2.0 * e));
}

#[test]
fn derivatives() {
    check(
        |x, v| settled(x, v, 3),
        |x, v| {
            let (a, b, ()) = settled::gradient(x, v, 3);
            (a, b)
        },
        |(t, u)| {
            let (a, b, ()) = settled::hvp((0.7, -0.4, 3), (t, u, ()));
            (a, b)
        },
    );
    check(
        |x, v| changing(x, v, 3),
        |x, v| {
            let (a, b, ()) = changing::gradient(x, v, 3);
            (a, b)
        },
        |(t, u)| {
            let (a, b, ()) = changing::hvp((0.7, -0.4, 3), (t, u, ()));
            (a, b)
        },
    );
    check(
        |x, v| elements(x, v, 3),
        |x, v| {
            let (a, b, ()) = elements::gradient(x, v, 3);
            (a, b)
        },
        |(t, u)| {
            let (a, b, ()) = elements::hvp((0.7, -0.4, 3), (t, u, ()));
            (a, b)
        },
    );
    check(ends, ends::gradient, |t| ends::hvp((0.7, -0.4), t));
    check(without_clone, without_clone::gradient, |t| without_clone::hvp((0.7, -0.4), t));
}

#[test]
fn clones_are_few() {
    assert_eq!(clones(|| settled::gradient(0.7, -0.4, 100)).0, 0);
    assert_eq!(clones(|| elements::gradient(0.7, -0.4, 100)).0, 0);
    // Two in each of the first iterations, and the first.
    assert_eq!(clones(|| changing::gradient(0.7, -0.4, 10)).0, 21);
    // The one that goes into `finish`.
    assert_eq!(clones(|| ends::gradient(0.7, -0.4)).0, 1);
    assert_eq!(clones(|| settled::hvp((0.7, -0.4, 100), (1.0, 0.0, ()))).0, 0);
}
