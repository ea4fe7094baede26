//! Associated functions and constants, generic types, `Self`; what a pullback is `Send` and `Sync` by.
#![allow(missing_docs)]

use zygote::prelude::*;

#[derive(Clone, Copy, Debug, Default, PartialEq, Differentiable)]
struct Line {
    slope: f64,
    start: f64,
    bend: f64,
}

#[differentiable]
impl Line {
    const SCALE: f64 = 3.0;

    fn new(slope: f64) -> Self {
        Self { slope, ..Default::default() }
    }

    fn bent(self, bend: f64) -> Self {
        Self { bend: bend * Self::SCALE, ..self }
    }

    fn at(&self, x: f64) -> f64 {
        let zero = Self::default();
        self.slope * x + self.bend * x * x * Self::SCALE + zero.slope * x
    }
}

/// Made of a number.
#[differentiable]
trait Layer {
    /// A constant of the type.
    const GAIN: f64;

    /// From a number.
    fn made(x: f64) -> Self;

    /// Its output.
    fn run(&self, x: f64) -> f64;

    /// By way of others.
    fn twice(&self, x: f64) -> f64 {
        self.run(self.run(x)) * Self::GAIN
    }
}

#[differentiable]
impl Layer for Line {
    const GAIN: f64 = 0.5;

    fn made(x: f64) -> Line {
        Line::new(x * x)
    }

    fn run(&self, x: f64) -> f64 {
        self.at(x) * x
    }
}

#[differentiable]
fn generic<L: Layer>(layer: &L, x: f64) -> f64 {
    let other = L::made(x);
    layer.twice(x) * other.run(x) * L::GAIN + <L as Layer>::made(x).run(x)
}

#[differentiable]
fn line(a: f64, x: f64) -> f64 {
    let l = Line::new(a).bent(a * a);
    l.at(x) + generic(&l, x) + Line::SCALE * a
}

/// Over both floats.
#[derive(Clone, Copy, Debug, PartialEq, Differentiable)]
struct Vec2<T> {
    x: T,
    y: T,
}

#[differentiable]
impl<T: Real> Vec2<T> {
    fn new(x: T, y: T) -> Self {
        Vec2 { x, y }
    }

    fn dot(&self, other: &Self) -> T {
        self.x * other.x + self.y * other.y
    }

    fn norm(self) -> T {
        self.dot(&self).sqrt()
    }
}

#[differentiable]
fn norms<T: Real>(a: T, b: T) -> T {
    let v = Vec2::new(a, a * b);
    let w = Vec2::<T>::new(b, a);
    v.norm() * w.norm() + v.dot(&w)
}

/// Of a degree that the type tells.
#[derive(Clone, Copy, Debug, PartialEq, Differentiable)]
struct Poly<const N: usize> {
    c: [f64; N],
}

#[differentiable]
impl<const N: usize> Poly<N> {
    fn at(&self, x: f64) -> f64 {
        let mut y = 0.0;
        for i in 0..N {
            y = y * x + self.c[i];
        }
        y
    }

    fn scaled(&self, k: f64) -> Poly<N> {
        let mut c = self.c;
        for i in 0..N {
            c[i] *= k;
        }
        Poly { c }
    }
}

#[differentiable]
fn poly(a: f64, x: f64) -> f64 {
    let p = Poly { c: [a, a * a, 1.0] };
    p.scaled(x).at(x) * p.at(a)
}

fn near(found: f64, expected: f64) {
    assert!((found - expected).abs() < 1e-5 * (1.0 + expected.abs()), "{found} {expected}");
}

fn check(f: fn(f64, f64) -> f64, g: fn(f64, f64) -> (f64, f64), h: fn((f64, f64), (f64, f64)) -> (f64, f64)) {
    let (a, b, e) = (0.7, -0.4, 1e-5);
    near(g(a, b).0, (f(a + e, b) - f(a - e, b)) / (2.0 * e));
    near(g(a, b).1, (f(a, b + e) - f(a, b - e)) / (2.0 * e));
    let (p, q) = (g(a + e, b - 0.5 * e), g(a - e, b + 0.5 * e));
    let (h0, h1) = h((a, b), (1.0, -0.5));
    near(h0, (p.0 - q.0) / (2.0 * e));
    near(h1, (p.1 - q.1) / (2.0 * e));
}

#[test]
fn of_types_and_of_traits() {
    check(line, line::gradient, line::hvp);
}

#[test]
fn of_generic_types() {
    check(norms, norms::gradient, norms::hvp);
    check(poly, poly::gradient, poly::hvp);
}

#[test]
fn pullbacks_are_sent() {
    fn sent<R>((_, back): (R, impl Send + Sync)) {
        drop(back);
    }
    let l = Line::new(2.0);
    sent(line::pullback(1.0, 2.0));
    sent(l.at_pullback(1.0));
    sent(l.bent_pullback(1.0));
    sent(l.twice_pullback(1.0));
    sent(generic::pullback(&l, 1.0));
    sent(norms::pullback(1.0_f32, 2.0));
    sent(Vec2::new(1.0, 2.0).norm_pullback());
    sent(poly::pullback(1.0, 2.0));
}
