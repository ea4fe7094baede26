//! What is in fields that may be empty, and what there is on a condition.

use zygote::check;
use zygote::prelude::*;

#[derive(Clone, Debug, Differentiable)]
struct Pid {
    kp: f64,
    limit: Option<f64>,
    previous: Option<f64>,
}

#[differentiable]
impl Pid {
    fn clamp(&self, u: f64) -> f64 {
        self.limit.map_or(u, |l| u * l)
    }
    fn step(&mut self, e: f64) -> f64 {
        let d = match self.previous.replace(e) {
            Some(p) => e - p,
            None => 0.0,
        };
        self.kp * e + d * d
    }
}

#[derive(Clone, Debug, Differentiable)]
struct Node {
    value: f64,
    left: Option<Box<Node>>,
    right: Option<Box<Node>>,
}

#[differentiable(recursive)]
impl Node {
    fn sum(&self, k: f64) -> f64 {
        self.value * k
            + self.left.as_ref().map_or(0.0, |n| n.sum(k * k))
            + self.right.as_ref().map(|n| n.sum(2.0 * k)).unwrap_or(1.0)
    }
}

#[differentiable]
fn roots(a: f64, b: f64) -> Option<f64> {
    let disc = a * a - b;
    (disc > 0.0).then(|| disc.sqrt() + a)
}

#[differentiable]
fn pick(x: &[f64], y: f64) -> f64 {
    let s: f64 = x.iter().filter_map(|v| (*v > 0.0).then_some(*v * y)).sum();
    let r = roots(y, x[0]).unwrap_or(0.0);
    s + r * r
}

#[differentiable]
fn pid(kp: f64, l: f64, x: &[f64]) -> f64 {
    let mut p: Pid = Pid { kp, limit: Some(l), previous: None };
    let mut s = 0.0;
    for v in x {
        let u = p.step(*v);
        s += p.clamp(u);
    }
    s
}

#[differentiable]
fn tree(v: f64, k: f64) -> f64 {
    let leaf: Node = Node { value: v * v, left: None, right: None };
    let root: Node = Node { value: v, left: Some(Box::new(leaf)), right: None };
    root.sum(k)
}

#[test]
fn fields_and_conditions() {
    check!(pick, &[0.5, -1.0, 2.0], 1.5).unwrap();
    check!(pick, &[4.0, -1.0, 2.0], 1.5).unwrap();
    check!(pid, 0.5, 1.5, &[0.5, -1.0, 2.0]).unwrap();
    check!(tree, 1.2, 0.7).unwrap();
}
