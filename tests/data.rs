//! Structs, enums, `Option` and `Result`.
#![allow(missing_docs, unused, unreachable_pub)]
use zygote::prelude::*;

#[derive(Differentiable, Clone, Debug, PartialEq)]
pub struct Point {
    pub x: f64,
    pub y: f64,
}

#[derive(Differentiable, Clone, Debug, PartialEq)]
pub struct Body {
    pub at: Point,
    pub mass: f64,
    pub trail: Vec<f64>,
    #[constant]
    pub name: &'static str,
}

#[derive(Differentiable, Clone, Debug, PartialEq)]
pub enum Shape {
    Circle(f64),
    Rect { w: f64, h: f64 },
    Empty,
}

#[differentiable]
fn norm(p: &Point) -> f64 {
    p.x * p.x + p.y * p.y
}

#[differentiable]
fn make(x: f64, y: f64) -> f64 {
    let p = Point { x: x * y, y };
    let q = Point { x: p.y, ..p };
    norm(&q) + q.x * q.y
}

#[differentiable]
fn moved(b: &Body, dt: f64) -> f64 {
    let mut c = b.clone();
    c.at.x += dt * c.mass;
    c.at.y *= c.at.x;
    c.trail.push(c.at.x);
    let last = c.trail.len() - 1;
    norm(&c.at) + c.trail[last] * c.trail[0]
}

#[differentiable]
fn area(s: &Shape) -> f64 {
    match s {
        Shape::Circle(r) => 3.0 * r * r,
        Shape::Rect { w, h } => w * h,
        Shape::Empty => 0.0,
    }
}

#[differentiable]
fn shapes(a: f64, k: usize) -> f64 {
    let s = if k == 0 {
        Shape::Circle(a * a)
    } else if k == 1 {
        Shape::Rect { w: a, h: 2.0 * a }
    } else {
        Shape::Empty
    };
    area(&s) * a
}

#[differentiable]
fn inverse(x: f64) -> Option<f64> {
    if x == 0.0 { None } else { Some(1.0 / x) }
}

#[differentiable]
fn chain(x: f64) -> Option<f64> {
    let y = inverse(x)?;
    let z = inverse(y - 1.0)?;
    Some(y * z)
}

#[differentiable]
fn used(x: f64) -> f64 {
    match chain(x) {
        Some(v) => v * x,
        None => x,
    }
}

#[differentiable]
fn root(x: f64) -> Result<f64, String> {
    if x < 0.0 {
        return Err(format!("negative: {x}"));
    }
    Ok(x.sqrt())
}

#[differentiable]
fn roots(x: f64) -> Result<f64, String> {
    let a = root(x)?;
    let b: Result<f64, String> = root(a - 1.0);
    Ok(a * b?)
}

#[differentiable]
fn unwraps(x: f64) -> f64 {
    let o: Option<f64> = inverse(x);
    let Some(p) = inverse(x + 1.0) else { return x * x };
    let q = if let Ok(r) = roots(x) { r } else { 2.0 * x };
    o.unwrap_or(x) + p * roots(x + 3.0).unwrap() + q
}

#[differentiable]
fn newton(a: f64) -> f64 {
    let mut state = Some(a);
    let mut x = a;
    let mut k = 0;
    while let Some(y) = state {
        x = 0.5 * (y + a / y);
        k += 1;
        state = if k < 6 { Some(x) } else { None };
    }
    x
}

fn fd(f: impl Fn(f64) -> f64, x: f64) -> f64 {
    let h = 1e-6;
    (f(x + h) - f(x - h)) / (2.0 * h)
}
fn close(a: f64, b: f64) {
    assert!((a - b).abs() < 1e-6 * (1.0 + b.abs()), "{a} {b}");
}

#[test]
fn structs() {
    let g = make::gradient(1.3, 0.7);
    close(g.0, fd(|x| make(x, 0.7), 1.3));
    close(g.1, fd(|y| make(1.3, y), 0.7));
    let b = Body { at: Point { x: 1.0, y: 2.0 }, mass: 3.0, trail: vec![0.5], name: "b" };
    let (db, dt) = moved::gradient(&b, 0.1);
    close(dt, fd(|t| moved(&b, t), 0.1));
    close(db.mass, fd(|m| moved(&Body { mass: m, ..b.clone() }, 0.1), 3.0));
    close(db.at.x, fd(|x| moved(&Body { at: Point { x, y: 2.0 }, ..b.clone() }, 0.1), 1.0));
    close(db.trail[0], fd(|t| moved(&Body { trail: vec![t], ..b.clone() }, 0.1), 0.5));
}

#[test]
fn enums() {
    for k in 0..3 {
        close(shapes::gradient(1.3, k).0, fd(|a| shapes(a, k), 1.3));
    }
    close(used::gradient(0.3).0, fd(used, 0.3));
    close(used::gradient(1.0).0, 1.0);
    close(unwraps::gradient(1.3).0, fd(unwraps, 1.3));
    close(unwraps::gradient(0.3).0, fd(unwraps, 0.3));
    close(newton::gradient(2.0).0, 0.5 / 2f64.sqrt());
    close(used::second_derivative(0.3), fd(|x| used::gradient(x).0, 0.3));
    close(shapes::hvp((1.3, 1), (1.0, ())).0, fd(|a| shapes::gradient(a, 1).0, 1.3));
}
