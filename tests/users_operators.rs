//! Operators of users' types on operands whose types aren't written.
#![allow(missing_docs)]

use std::ops::{Add, AddAssign, Mul, MulAssign, Neg, Sub};
use zygote::prelude::*;

#[derive(Clone, Copy, Debug, Default, PartialEq, Differentiable)]
struct Vec3 {
    x: f64,
    y: f64,
    z: f64,
}

#[differentiable]
impl Add for Vec3 {
    type Output = Vec3;
    fn add(self, o: Vec3) -> Vec3 {
        Vec3 { x: self.x + o.x, y: self.y + o.y, z: self.z + o.z }
    }
}

#[differentiable]
impl Sub for Vec3 {
    type Output = Vec3;
    fn sub(self, o: Vec3) -> Vec3 {
        Vec3 { x: self.x - o.x, y: self.y - o.y, z: self.z - o.z }
    }
}

#[differentiable]
impl Mul<f64> for Vec3 {
    type Output = Vec3;
    fn mul(self, s: f64) -> Vec3 {
        Vec3 { x: self.x * s, y: self.y * s, z: self.z * s }
    }
}

#[differentiable]
impl Mul<Vec3> for f64 {
    type Output = Vec3;
    fn mul(self, v: Vec3) -> Vec3 {
        Vec3 { x: self * v.x, y: self * v.y, z: self * v.z }
    }
}

#[differentiable]
impl Neg for Vec3 {
    type Output = Vec3;
    fn neg(self) -> Vec3 {
        Vec3 { x: -self.x, y: -self.y, z: -self.z }
    }
}

// It isn't `a = a + b`, to see which is taken.
#[differentiable]
impl AddAssign for Vec3 {
    fn add_assign(&mut self, o: Vec3) {
        self.x += o.x;
        self.y += o.y * (1.0 + 0.1 * o.x);
        self.z += o.z * (1.0 + 0.05 * self.z);
    }
}

#[differentiable]
impl MulAssign<f64> for Vec3 {
    fn mul_assign(&mut self, k: f64) {
        self.x *= k;
        self.y *= k * k;
    }
}

#[differentiable]
impl Vec3 {
    fn dot(self, o: Vec3) -> f64 {
        self.x * o.x + self.y * o.y + self.z * o.z
    }
    fn normalized(self) -> Vec3 {
        self * (1.0 / self.dot(self).sqrt())
    }
}

#[derive(Clone, Copy, Debug, Differentiable)]
struct Body {
    pos: Vec3,
    vel: Vec3,
    mass: f64,
}

#[differentiable]
impl Body {
    fn at(&self, t: f64) -> Vec3 {
        self.pos + self.vel * t
    }
    fn away(&self, o: &Body) -> Vec3 {
        (self.pos - o.pos).normalized() * self.mass + 2.0 * -self.vel
    }
    fn step(&mut self, force: Vec3, dt: f64) {
        self.vel += force * (dt / self.mass);
        self.pos += self.vel * dt;
        self.vel *= 0.9;
    }
}

#[differentiable]
fn all(bodies: &[Body], #[constant] target: &[Vec3], dt: f64) -> f64 {
    let mut now = bodies.to_vec();
    for _ in 0..2 {
        for i in 0..now.len() {
            let mut force = bodies[i].vel - bodies[i].pos * 0.1;
            for j in 0..now.len() {
                if i != j {
                    force += now[j].pos - now[i].pos;
                    force += -now[j].away(&now[i]);
                }
            }
            now[i].step(force, dt);
        }
    }
    let mut total = 0.0;
    for (b, t) in now.iter().zip(target) {
        let off = b.at(dt) - *t;
        total += off.dot(b.vel + *t * b.mass);
    }
    total
}

fn bodies(x: &[f64]) -> Vec<Body> {
    let v = |x: &[f64]| Vec3 { x: x[0], y: x[1], z: x[2] };
    x.chunks(7).map(|x| Body { pos: v(&x[..3]), vel: v(&x[3..6]), mass: x[6] }).collect()
}

fn numbers(d: &[BodyTangent]) -> Vec<f64> {
    d.iter().flat_map(|b| [b.pos.x, b.pos.y, b.pos.z, b.vel.x, b.vel.y, b.vel.z, b.mass]).collect()
}

#[test]
fn fields_elements_and_results() {
    let x: Vec<f64> = (0..21).map(|k| 0.5 + ((k * k) as f64 * 0.7).sin() * 0.4 + 0.1 * k as f64).collect();
    let along: Vec<f64> = (0..21).map(|k| (k as f64).cos()).collect();
    let target = [Vec3 { x: 0.1, y: 0.2, z: 0.3 }; 3];
    let moved = |h: f64, v: &[f64]| bodies(&x.iter().zip(v).map(|(x, v)| x + h * v).collect::<Vec<_>>());
    let gradient = |b: &[Body]| numbers(&all::gradient(b, &target, 0.1).0);
    let (h, found) = (1e-5, gradient(&moved(0.0, &along)));
    for k in 0..21 {
        let unit: Vec<f64> = (0..21).map(|j| f64::from(u8::from(j == k))).collect();
        let slope = (all(&moved(h, &unit), &target, 0.1) - all(&moved(-h, &unit), &target, 0.1)) / (2.0 * h);
        assert!((slope - found[k]).abs() < 1e-7 * (1.0 + slope.abs()), "{k}: {slope} {}", found[k]);
    }
    let d = |v: &[f64]| {
        bodies(v)
            .into_iter()
            .map(|b| BodyTangent {
                pos: Vec3Tangent { x: b.pos.x, y: b.pos.y, z: b.pos.z },
                vel: Vec3Tangent { x: b.vel.x, y: b.vel.y, z: b.vel.z },
                mass: b.mass,
            })
            .collect::<Vec<_>>()
    };
    let at = moved(0.0, &along);
    let (_, dot) = all::jvp((&at[..], &target[..], 0.1), (&d(&along)[..], (), 0.0));
    let slope: f64 = found.iter().zip(&along).map(|(g, v)| g * v).sum();
    assert!((dot - slope).abs() < 1e-9 * (1.0 + slope.abs()), "{dot} {slope}");
    let bends = numbers(&all::hvp((&at[..], &target[..], 0.1), (&d(&along)[..], (), 0.0)).0);
    let (after, before) = (gradient(&moved(h, &along)), gradient(&moved(-h, &along)));
    for k in 0..21 {
        let bend = (after[k] - before[k]) / (2.0 * h);
        assert!((bend - bends[k]).abs() < 1e-6 * (1.0 + bend.abs()), "{k}: {bend} {}", bends[k]);
    }
}
