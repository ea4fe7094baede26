//! States of receivers: methods that change them and methods that don't, in loops, branches, elements, aliases; against differences.
#![allow(missing_docs, clippy::all, clippy::pedantic)]
use zygote::prelude::*;
#[derive(Clone, Debug, PartialEq, Differentiable)]
struct Body {
    x: f64,
    v: f64,
    h: Vec<f64>,
}
#[differentiable]
impl Body {
    fn step(&mut self, dt: f64) -> f64 {
        self.v -= self.x * self.x * dt;
        self.x += self.v * dt;
        self.h.push(self.x);
        self.x * dt
    }
    fn energy(&self) -> f64 {
        self.x * self.x * self.x + self.v * self.v + self.h.len() as f64 * self.x
    }
    fn tail(&self, k: f64) -> f64 {
        let n = self.h.len();
        if n > 0 { self.h[n - 1] * self.h[0] * k } else { k }
    }
    fn both(&self, o: &Body) -> f64 {
        self.x * o.v * o.v
    }
    fn take(&mut self, o: &Body) {
        self.x += o.v * o.x;
    }
}
#[differentiable]
fn p1(x: f64, v: f64) -> f64 {
    let mut b = Body { x, v, h: vec![x] };
    let mut s = 0.0;
    for i in 0..5 {
        if b.energy() > 3.0 {
            s += b.tail(x);
            break;
        }
        s += b.step(0.1) * b.energy();
        if i % 2 == 0 {
            s += b.tail(s);
        } else {
            b.x *= 1.1;
        }
    }
    s + b.energy() * b.tail(v)
}
#[differentiable]
fn p2(x: f64, v: f64) -> f64 {
    let mut all = vec![Body { x, v, h: vec![] }, Body { x: v, v: x, h: vec![x] }];
    let mut s = 0.0;
    for b in all.iter_mut() {
        s += b.step(x);
    }
    for b in all.iter() {
        s += b.energy() * b.tail(x);
    }
    for b in &mut all {
        s += b.tail(v);
        b.x *= s;
    }
    for i in 0..2 {
        s += all[i].energy();
    }
    let c = all[0].both(&all[1]);
    s * c
}
#[differentiable]
fn p3(x: f64, v: f64) -> f64 {
    let mut a = Body { x, v, h: vec![] };
    let mut b = Body { x: v, v: x, h: vec![] };
    let mut s = 0.0;
    let mut i = 0;
    while i < 3 {
        a.take(&b);
        s += a.both(&b) + a.both(&a);
        {
            let r = &mut b;
            s += r.step(0.3);
            s += r.energy();
        }
        if s > 100.0 {
            return s * a.energy();
        }
        i += 1;
    }
    b = Body { x: s, v: x, h: vec![v] };
    s += b.energy();
    std::mem::swap(&mut a, &mut b);
    s + a.energy() * b.tail(2.0)
}
#[differentiable]
fn p4(mut b: Body, k: f64) -> f64 {
    let e = b.energy();
    let f = {
        let g = b.tail(k);
        b.step(g);
        g
    };
    let c = b.clone();
    let mut s = e * f;
    for _ in 0..2 {
        s += b.energy() * c.energy();
    }
    b.h.clear();
    s * b.energy()
}
#[differentiable]
fn q4(x: f64, v: f64) -> f64 {
    p4(Body { x, v, h: vec![x, v] }, x * v)
}
fn near(found: f64, expected: f64) {
    assert!((found - expected).abs() < 1e-5 * (1.0 + expected.abs()), "{found} {expected}");
}
fn check(f: fn(f64, f64) -> f64, g: fn(f64, f64) -> (f64, f64), h: fn((f64, f64), (f64, f64)) -> (f64, f64)) {
    for (a, b) in [(0.7, -0.4), (1.7, 0.4), (0.2, 1.3)] {
        let e = 1e-6;
        near(g(a, b).0, (f(a + e, b) - f(a - e, b)) / (2.0 * e));
        near(g(a, b).1, (f(a, b + e) - f(a, b - e)) / (2.0 * e));
        let (p, q) = (g(a + e, b - 0.5 * e), g(a - e, b + 0.5 * e));
        let (h0, h1) = h((a, b), (1.0, -0.5));
        near(h0, (p.0 - q.0) / (2.0 * e));
        near(h1, (p.1 - q.1) / (2.0 * e));
    }
}
#[test]
fn t1() {
    check(p1, p1::gradient, p1::hvp);
}
#[test]
fn t2() {
    check(p2, p2::gradient, p2::hvp);
}
#[test]
fn t3() {
    check(p3, p3::gradient, p3::hvp);
}
#[test]
fn t4() {
    check(q4, q4::gradient, q4::hvp);
}
