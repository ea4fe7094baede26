//! Methods as people write them: generic types, single attributes, loops, enums.

#![allow(dead_code)]

use std::collections::HashMap;
use zygote::prelude::*;

#[derive(Clone, Copy, Debug, PartialEq, Differentiable)]
struct V3<T: Real> {
    x: T,
    y: T,
    z: T,
}

#[differentiable]
fn plain<T: Real>(v: &V3<T>, w: V3<T>, k: T) -> V3<T> {
    V3 { x: v.x * k, y: w.y * k, z: v.z * k }
}

#[differentiable]
impl<T: Real> V3<T> {
    fn dot(&self, o: &Self) -> T {
        self.x * o.x + self.y * o.y + self.z * o.z
    }
    fn norm(self) -> T {
        self.dot(&self).sqrt()
    }
    fn scaled(&self, k: T) -> V3<T> {
        V3 { x: self.x * k, y: self.y * k, z: self.z * k }
    }
    fn add(self, o: V3<T>) -> V3<T> {
        V3 { x: self.x + o.x, y: self.y + o.y, z: self.z + o.z }
    }
    fn sub(self, o: &V3<T>) -> V3<T> {
        V3 { x: self.x - o.x, y: self.y - o.y, z: self.z - o.z }
    }
    fn unit(&self) -> Self {
        let n = self.norm();
        if n == self.x - self.x {
            return *self;
        }
        self.scaled(n.recip())
    }
}

#[differentiable]
fn chained(v: V3<f64>, w: &V3<f64>) -> f64 {
    v.unit().scaled(3.0).dot(w) + v.scaled(2.0).norm()
}

/// Methods by the names of operators, on elements.
#[differentiable]
fn springs(ps: &[V3<f64>], k: f64) -> f64 {
    let mut e = 0.0;
    for i in 1..ps.len() {
        let d = ps[i].sub(&ps[i - 1]).add(ps[0].scaled(0.5));
        e += k * (d.norm() - 1.0).powi(2);
    }
    e
}

#[test]
fn named_as_operators() {
    let at = |t: f64| -> Vec<_> { (0..4).map(|i| V3 { x: t * i as f64, y: (t + i as f64).sin(), z: t * t }).collect() };
    let slope = |i: usize, t: f64| V3Tangent { x: i as f64, y: (t + i as f64).cos(), z: 2.0 * t };
    let t = 0.7;
    let (d, dk) = springs::gradient(&at(t), 1.5);
    let along: f64 = d
        .iter()
        .enumerate()
        .map(|(i, d)| {
            let s = slope(i, t);
            d.x * s.x + d.y * s.y + d.z * s.z
        })
        .sum();
    let h = 1e-6;
    let difference = (springs(&at(t + h), 1.5) - springs(&at(t - h), 1.5)) / (2.0 * h);
    assert!((along - difference).abs() < 1e-8 * (1.0 + along.abs()), "{along} {difference}");
    assert!((dk - springs(&at(t), 1.0)).abs() < 1e-12);
}

#[derive(Clone, Debug, Differentiable)]
struct Poly {
    c: Vec<f64>,
}
impl Poly {
    #[differentiable]
    fn eval(&self, x: f64) -> f64 {
        let mut y = 0.0;
        for i in (0..self.c.len()).rev() {
            y = y * x + self.c[i];
        }
        y
    }
    fn degree(&self) -> usize {
        self.c.len()
    }
    #[differentiable]
    fn newton(&self, d: &Poly, x0: f64) -> f64 {
        let mut x = x0;
        let mut n = 0;
        while self.eval(x).abs() > 1e-12 && n < 50 {
            x = x - self.eval(x) / d.eval(x);
            n += 1;
        }
        x
    }
}

#[differentiable]
fn roots(p: &Poly, #[constant] table: &HashMap<usize, f64>, x: f64) -> f64 {
    let k = *table.get(&3).unwrap();
    let q = Poly { c: vec![1.0, x, k] };
    let polys = vec![p.clone(), q];
    let mut s = 0.0;
    for i in 0..polys.len() {
        if i % 2 == 0 {
            s += polys[i].eval(x) * k;
        } else {
            s -= polys[i].eval(2.0 * x);
        }
    }
    s
}

#[derive(Clone, Debug, Differentiable)]
enum Shape {
    Circle(f64),
    Rect { w: f64, h: f64 },
}
#[differentiable]
impl Shape {
    fn area(&self) -> f64 {
        match self {
            Shape::Circle(r) => std::f64::consts::PI * r * r,
            Shape::Rect { w, h } => w * h,
        }
    }
}

#[differentiable]
fn total(shapes: &[Shape], k: f64) -> f64 {
    let mut t = 0.0;
    for s in shapes {
        t += s.area() * k;
    }
    t
}

#[test]
fn generic() {
    let v = V3 { x: 1.0, y: 2.0, z: 2.0 };
    let w = V3 { x: 0.5, y: -1.0, z: 0.25 };
    let (d, _) = chained::gradient(v, &w);
    let f = |h: f64| chained(V3 { x: 1.0 + h, ..v }, &w);
    assert!((d.x - (f(1e-6) - f(-1e-6)) / 2e-6).abs() < 1e-7);
    let p = Poly { c: vec![-2.0, 0.0, 1.0] };
    let dp = Poly { c: vec![0.0, 2.0] };
    let (g, _, _) = p.newton_gradient(&dp, 1.0);
    assert!((g.c[0] + 1.0 / (2.0 * 2f64.sqrt())).abs() < 1e-9, "{g:?}");
    let table = HashMap::from([(3, 4.0)]);
    let (g, (), dx) = roots::gradient(&p, &table, 0.7);
    let f = |h: f64| roots(&p, &table, 0.7 + h);
    assert!((dx - (f(1e-6) - f(-1e-6)) / 2e-6).abs() < 1e-6);
    assert_eq!(g.c[0], 4.0);
    let c = Shape::Circle(2.0);
    let _ = c.area_gradient();
    let _ = total::gradient(&[c, Shape::Rect { w: 1.0, h: 2.0 }], 2.0);
}

/// Methods that change parts of parts, and consume.
mod nested {
    use super::*;

    #[derive(Clone, Debug, PartialEq, Differentiable)]
    struct Leaf {
        w: f64,
    }
    #[derive(Clone, Debug, PartialEq, Differentiable)]
    struct Inner {
        leaf: Leaf,
        hist: Vec<f64>,
    }
    #[derive(Clone, Debug, PartialEq, Differentiable)]
    struct Outer {
        inner: Inner,
        k: f64,
        leaves: Vec<Leaf>,
    }

    #[differentiable]
    impl Leaf {
        fn consume(self, x: f64) -> f64 {
            self.w * x
        }
        fn eval(&self, x: f64) -> f64 {
            self.w * x * x
        }
        fn bump(&mut self, x: f64) -> f64 {
            self.w += x * x;
            self.w
        }
    }
    #[differentiable]
    impl Inner {
        fn step(&mut self, x: f64) {
            let y = self.leaf.bump(x);
            self.hist.push(y * y);
        }
    }
    #[differentiable]
    impl Outer {
        fn run(&mut self, x: f64) -> f64 {
            let before = self.inner.leaf.eval(x);
            self.inner.step(x);
            self.inner.step(before);
            for i in 0..self.leaves.len() {
                let t = self.leaves[i].bump(x * self.k);
                self.k += t;
            }
            self.inner.hist[1] * self.k + before
        }
        fn with(&self, x: f64) -> Outer {
            let mut o = self.clone();
            o.k *= x;
            o.run(x);
            o
        }
    }
    #[differentiable]
    fn f(o: &Outer, x: f64) -> f64 {
        let mut p = o.with(x);
        let a = p.run(0.5 * x);
        let leaf = Leaf { w: a };
        leaf.consume(x) + p.k
    }
    fn start() -> Outer {
        Outer {
            inner: Inner { leaf: Leaf { w: 0.3 }, hist: vec![] },
            k: 0.7,
            leaves: vec![Leaf { w: 0.2 }, Leaf { w: -0.4 }],
        }
    }
    #[test]
    fn nested() {
        let o = start();
        let (d, dx) = f::gradient(&o, 0.6);
        let h = 1e-6;
        let near = |a: f64, b: f64| assert!((a - b).abs() < 1e-5 * (1.0 + b.abs()), "{a} {b}");
        near(dx, (f(&o, 0.6 + h) - f(&o, 0.6 - h)) / (2.0 * h));
        let at = |g: fn(&mut Outer) -> &mut f64| {
            let e = |h: f64| {
                let mut o = start();
                *g(&mut o) += h;
                f(&o, 0.6)
            };
            (e(h) - e(-h)) / (2.0 * h)
        };
        near(d.k, at(|o| &mut o.k));
        near(d.inner.leaf.w, at(|o| &mut o.inner.leaf.w));
        near(d.leaves[0].w, at(|o| &mut o.leaves[0].w));
        near(d.leaves[1].w, at(|o| &mut o.leaves[1].w));
        let (_, dot) = f::jvp((&o, 0.6), (&zygote::zero_like(&o), 1.0));
        near(dot, dx);
    }
}
