//! Operators of users' types that change their left side, and operators on references.
#![allow(missing_docs, clippy::assign_op_pattern, clippy::op_ref)]

use std::ops::{Add, AddAssign, DivAssign, Mul, MulAssign, Neg, SubAssign};
use zygote::prelude::*;

#[derive(Clone, Copy, Debug, PartialEq, Differentiable)]
struct Vec2 {
    x: f64,
    y: f64,
}

#[differentiable]
impl AddAssign for Vec2 {
    fn add_assign(&mut self, other: Vec2) {
        self.x += other.x;
        self.y += other.y;
    }
}

// It isn't `a - b`, to see which is taken.
#[differentiable]
impl SubAssign<&Vec2> for Vec2 {
    fn sub_assign(&mut self, other: &Vec2) {
        self.x -= other.x * other.y;
        self.y -= other.y * self.x;
    }
}

#[differentiable]
impl MulAssign<f64> for Vec2 {
    fn mul_assign(&mut self, k: f64) {
        self.x *= k;
        self.y *= k * k;
    }
}

#[differentiable]
impl DivAssign<f64> for Vec2 {
    fn div_assign(&mut self, k: f64) {
        self.x /= k;
        self.y /= k;
    }
}

#[differentiable]
impl Mul<Vec2> for f64 {
    type Output = Vec2;
    fn mul(self, v: Vec2) -> Vec2 {
        Vec2 { x: self * v.x, y: self * v.y }
    }
}

#[derive(Clone, Debug, PartialEq, Differentiable)]
struct Body {
    at: Vec2,
    speed: Vec2,
}

#[differentiable]
impl Body {
    fn step(&mut self, force: Vec2, dt: f64) {
        self.speed += dt * force;
        let speed: Vec2 = self.speed;
        self.at += dt * speed;
    }
}

#[differentiable]
fn in_place(a: Vec2, b: Vec2, k: f64) -> f64 {
    let mut p = a;
    for i in 0..3 {
        p += b;
        p *= k;
        if i == 1 {
            p -= &b;
        }
    }
    p /= k;
    let mut body = Body { at: p, speed: a };
    for _ in 0..2 {
        body.step(b, k);
    }
    body.at.x * body.at.y + p.x
}

/// Not copied: operators on references only.
#[derive(Clone, Debug, PartialEq, Differentiable)]
struct Poly<T> {
    c: Vec<T>,
}

#[differentiable]
impl<'a, T: Real> Mul<&'a Poly<T>> for &'a Poly<T> {
    type Output = Poly<T>;
    fn mul(self, other: &'a Poly<T>) -> Poly<T> {
        let mut c = vec![T::zero(); self.c.len() + other.c.len() - 1];
        for i in 0..self.c.len() {
            for j in 0..other.c.len() {
                c[i + j] += self.c[i] * other.c[j];
            }
        }
        Poly { c }
    }
}

#[differentiable]
impl<T: Real> Add<&Poly<T>> for Poly<T> {
    type Output = Poly<T>;
    fn add(self, other: &Self) -> Self::Output {
        let mut c = self.c.clone();
        for i in 0..other.c.len() {
            c[i] += other.c[i];
        }
        Poly { c }
    }
}

#[differentiable]
impl<T: Real> Neg for &Poly<T> {
    type Output = Poly<T>;
    fn neg(self) -> Poly<T> {
        let mut c = self.c.clone();
        for i in 0..c.len() {
            c[i] = -c[i];
        }
        Poly { c }
    }
}

#[differentiable]
fn on_references(p: &Poly<f64>, q: &Poly<f64>, x: f64) -> f64 {
    let mut r = p * q;
    for _ in 0..2 {
        r = &r * p + q;
    }
    let s = -&r;
    let mut y = 0.0;
    for i in 0..s.c.len() {
        y = y * x + s.c[i];
    }
    y
}

fn near(found: f64, expected: f64) {
    assert!((found - expected).abs() < 1e-5 * (1.0 + expected.abs()), "{found} {expected}");
}

/// Gradient and second derivatives of what takes five numbers, against differences.
fn check(f: impl Fn([f64; 5]) -> f64, g: impl Fn([f64; 5]) -> [f64; 5], h: impl Fn([f64; 5], [f64; 5]) -> [f64; 5]) {
    let (at, along, e) = ([0.7, -0.4, 0.3, 0.9, 1.2], [0.2, 1.0, -0.5, 0.3, 0.7], 1e-5);
    let moved = |by: [f64; 5], s: f64| std::array::from_fn(|k| at[k] + s * by[k]);
    for k in 0..5 {
        let unit = std::array::from_fn(|j| f64::from(u8::from(j == k)));
        near(g(at)[k], (f(moved(unit, e)) - f(moved(unit, -e))) / (2.0 * e));
        near(h(at, along)[k], (g(moved(along, e))[k] - g(moved(along, -e))[k]) / (2.0 * e));
    }
}

#[test]
fn changing_the_left_side() {
    let v = |x: f64, y: f64| Vec2 { x, y };
    let d = |(a, b, k): (Vec2Tangent, Vec2Tangent, f64)| [a.x, a.y, b.x, b.y, k];
    let t = |x: f64, y: f64| Vec2Tangent { x, y };
    check(
        |[a, b, c, e, k]| in_place(v(a, b), v(c, e), k),
        |[a, b, c, e, k]| d(in_place::gradient(v(a, b), v(c, e), k)),
        |[a, b, c, e, k], s| d(in_place::hvp((v(a, b), v(c, e), k), (t(s[0], s[1]), t(s[2], s[3]), s[4]))),
    );
}

#[test]
fn on_both_sides() {
    let p = |a: f64, b: f64| Poly { c: vec![a, b] };
    let d = |(a, b, x): (PolyTangent<f64>, PolyTangent<f64>, f64)| [a.c[0], a.c[1], b.c[0], b.c[1], x];
    let t = |a: f64, b: f64| PolyTangent { c: vec![a, b] };
    check(
        |[a, b, c, e, x]| on_references(&p(a, b), &p(c, e), x),
        |[a, b, c, e, x]| d(on_references::gradient(&p(a, b), &p(c, e), x)),
        |[a, b, c, e, x], s| d(on_references::hvp((&p(a, b), &p(c, e), x), (&t(s[0], s[1]), &t(s[2], s[3]), s[4]))),
    );
}

/// Operands whose types nobody sees: the type of the result is written, or that of a list.
mod written_elsewhere {
    use std::ops::{Add, AddAssign, Div, Mul, Neg, Sub};
    use zygote::prelude::*;

    #[derive(Clone, Copy, Debug, PartialEq, Differentiable)]
    struct V {
        x: f64,
        y: f64,
    }

    // None is what it is called, to see which is taken.
    #[differentiable]
    impl Add for V {
        type Output = V;
        fn add(self, o: V) -> V {
            V { x: self.x + o.x * o.y, y: self.y + o.y }
        }
    }

    #[differentiable]
    impl Sub for V {
        type Output = V;
        fn sub(self, o: V) -> V {
            V { x: self.x - o.x, y: self.y - o.y * self.x }
        }
    }

    #[differentiable]
    impl Mul<f64> for V {
        type Output = V;
        fn mul(self, k: f64) -> V {
            V { x: self.x * k, y: self.y * k * k }
        }
    }

    #[differentiable]
    impl Mul<V> for f64 {
        type Output = V;
        fn mul(self, v: V) -> V {
            V { x: self * v.x, y: self + v.y }
        }
    }

    #[differentiable]
    impl Div<f64> for V {
        type Output = V;
        fn div(self, k: f64) -> V {
            V { x: self.x / k, y: self.y }
        }
    }

    #[differentiable]
    impl Neg for V {
        type Output = V;
        fn neg(self) -> V {
            V { x: -self.y, y: self.x }
        }
    }

    #[differentiable]
    impl AddAssign for V {
        fn add_assign(&mut self, o: V) {
            self.x += o.x;
            self.y *= o.y;
        }
    }

    #[differentiable]
    impl V {
        fn dot(self, o: V) -> f64 {
            self.x * o.x + self.y * o.y
        }
    }

    #[derive(Clone, Debug, Differentiable)]
    struct Particle {
        at: V,
        speed: V,
        mass: f64,
        rank: usize,
    }

    type Number = f64;
    type Rank = usize;

    #[differentiable]
    fn particle(x: &[f64], k: usize) -> Particle {
        Particle {
            at: V { x: x[0] * x[1], y: x[1] + k as f64 },
            speed: V { x: x[1], y: x[0] },
            mass: x[0] + x[1],
            rank: k,
        }
    }

    #[differentiable]
    fn difference(a: &Particle, b: &Particle) -> V {
        a.at - b.at * b.mass
    }

    #[differentiable]
    fn fields(x: &[f64]) -> f64 {
        let (a, b) = (particle(x, 1), particle(x, 2));
        let plain: V = a.at - b.at;
        let nested: V = (a.at - b.at) * (a.mass * b.mass / (b.mass + 1.0)) + 2.0 * a.speed;
        let negative: V = -(a.at + b.speed) / (a.mass * b.mass);
        let scale: Number = a.mass * b.mass / 2.0;
        let rank: Rank = a.rank + b.rank * a.rank;
        plain.dot(nested) + negative.dot(difference(&a, &b)) * scale + x[rank % 2]
    }

    // No type is written at all: they have fields.
    #[differentiable]
    fn shown(x: &[f64]) -> f64 {
        let (a, b) = (particle(x, 1), particle(x, 2));
        let all = [a.clone(), b.clone(), particle(x, 0)];
        let mut total = 0.0;
        for i in 0..3 {
            for j in 0..i {
                let d = all[j].at - all[i].at;
                total += (d.x * d.x + d.y * d.y + 1.0).sqrt() * all[i].mass;
            }
        }
        let c = (a.at + b.at) * (a.mass * 0.5);
        let e = -(a.speed - c) / b.mass;
        total + c.x * e.y + (c + e).dot(e)
    }

    #[differentiable]
    fn of_lists(all: &[V], pair: [V; 2], k: f64) -> f64 {
        let mut sums = vec![V { x: k, y: 1.0 }; all.len()];
        let mut more: Vec<V> = sums.clone();
        for i in 0..all.len() {
            sums[i] += all[i] * k;
        }
        for (m, v) in more.iter_mut().zip(all) {
            *m += *v * k - pair[1];
        }
        let mut total = pair[0] + pair[1];
        for (s, m) in sums.iter().zip(&more) {
            let both = *s + *m;
            total += both;
        }
        total.dot(sums[0] - more[1])
    }

    #[differentiable]
    fn lists(x: &[f64]) -> f64 {
        let all = [V { x: x[0], y: x[1] }, V { x: x[1] * x[1], y: x[0] }];
        of_lists(&all, [V { x: x[0] * x[1], y: 0.5 }, V { x: 0.3, y: x[1] }], x[0])
    }

    fn assert_differences(
        f: impl Fn(&[f64]) -> f64,
        gradient: impl Fn(&[f64]) -> Vec<f64>,
        hvp: impl Fn(&[f64], &[f64]) -> Vec<f64>,
    ) {
        let (x, h) = ([0.7, 0.4], 1e-5);
        for v in [[1.0, 0.0], [0.3, -0.7]] {
            let at = |t: f64| [x[0] + t * v[0], x[1] + t * v[1]];
            let slope = (f(&at(h)) - f(&at(-h))) / (2.0 * h);
            let found: f64 = gradient(&x).iter().zip(v).map(|(g, v)| g * v).sum();
            assert!((slope - found).abs() < 1e-8 * slope.abs().max(1.0), "{slope} {found}");
            let bends = gradient(&at(h)).into_iter().zip(gradient(&at(-h))).map(|(a, b)| (a - b) / (2.0 * h));
            for (bend, found) in bends.zip(hvp(&x, &v)) {
                assert!((bend - found).abs() < 1e-7 * bend.abs().max(1.0), "{bend} {found}");
            }
        }
    }

    #[test]
    fn types_of_results() {
        assert_differences(fields, |x| fields::gradient(x).0, |x, v| fields::hvp(x, v).0);
    }

    #[test]
    fn fields_of_results() {
        assert_differences(shown, |x| shown::gradient(x).0, |x, v| shown::hvp(x, v).0);
    }

    #[test]
    fn types_of_elements() {
        assert_differences(lists, |x| lists::gradient(x).0, |x, v| lists::hvp(x, v).0);
    }
}
