#[path = "../harness.rs"]
mod harness;
use harness::{numbers, run};
use std::ops::{Add, AddAssign, Mul, Sub, SubAssign};
use zygote::prelude::*;

#[derive(Clone, Copy, Debug, Differentiable)]
struct Vec2 {
    x: f64,
    y: f64,
}

#[differentiable]
impl Add for Vec2 {
    type Output = Vec2;
    fn add(self, o: Vec2) -> Vec2 {
        Vec2 { x: self.x + o.x, y: self.y + o.y }
    }
}

#[differentiable]
impl Sub for Vec2 {
    type Output = Vec2;
    fn sub(self, o: Vec2) -> Vec2 {
        Vec2 { x: self.x - o.x, y: self.y - o.y }
    }
}

#[differentiable]
impl Mul<f64> for Vec2 {
    type Output = Vec2;
    fn mul(self, k: f64) -> Vec2 {
        Vec2 { x: self.x * k, y: self.y * k }
    }
}

#[differentiable]
impl AddAssign for Vec2 {
    fn add_assign(&mut self, o: Vec2) {
        self.x += o.x;
        self.y += o.y;
    }
}

#[differentiable]
impl SubAssign for Vec2 {
    fn sub_assign(&mut self, o: Vec2) {
        self.x -= o.x;
        self.y -= o.y;
    }
}

#[differentiable]
impl Vec2 {
    fn length(self) -> f64 {
        (self.x * self.x + self.y * self.y).sqrt()
    }
}

#[derive(Clone, Debug, Differentiable)]
struct Particle {
    position: Vec2,
    velocity: Vec2,
    mass: f64,
}

#[derive(Clone, Debug, Differentiable)]
struct Spring {
    a: usize,
    b: usize,
    rest: f64,
    stiffness: f64,
}

#[derive(Clone, Debug, Differentiable)]
struct World {
    particles: Vec<Particle>,
    springs: Vec<Spring>,
    gravity: f64,
    drag: f64,
}

#[differentiable]
impl World {
    fn step(&mut self, dt: f64) {
        let mut forces: Vec<Vec2> = self
            .particles
            .iter()
            .map(|p| Vec2 { x: -self.drag * p.velocity.x, y: -self.drag * p.velocity.y - self.gravity * p.mass })
            .collect();
        for s in &self.springs {
            let delta: Vec2 = self.particles[s.b].position - self.particles[s.a].position;
            let length = delta.length();
            let force: Vec2 = delta * (s.stiffness * (length - s.rest) / length);
            forces[s.a] += force;
            forces[s.b] -= force;
        }
        for (p, f) in self.particles.iter_mut().zip(&forces) {
            p.velocity += *f * (dt / p.mass);
            p.position += p.velocity * dt;
        }
    }
}

#[differentiable]
fn loss(world: &World, #[constant] goals: &[Vec2], steps: usize, #[constant] dt: f64) -> f64 {
    let mut world = world.clone();
    for _ in 0..steps {
        world.step(dt);
    }
    world.particles.iter().zip(goals).map(|(p, g)| (p.position.x - g.x).powi(2) + (p.position.y - g.y).powi(2)).sum()
}

fn hand(world: &World, goals: &[Vec2], steps: usize, dt: f64) -> (f64, World) {
    let zero = Vec2 { x: 0.0, y: 0.0 };
    let n = world.particles.len();
    let mut w = world.clone();
    // Before each step: positions and velocities. Of each step: the forces.
    let mut tape: Vec<(Vec2, Vec2, Vec2)> = Vec::with_capacity(n * steps);
    let mut inverse: Vec<f64> = Vec::with_capacity(w.springs.len() * steps);
    for _ in 0..steps {
        let at = tape.len();
        tape.extend(w.particles.iter().map(|p| {
            (p.position, p.velocity, Vec2 { x: -w.drag * p.velocity.x, y: -w.drag * p.velocity.y - w.gravity * p.mass })
        }));
        let here = &mut tape[at..];
        for s in &w.springs {
            let delta = w.particles[s.b].position - w.particles[s.a].position;
            let length = delta.length();
            let inv = 1.0 / length;
            inverse.push(inv);
            let force = delta * (s.stiffness * (length - s.rest) * inv);
            here[s.a].2 += force;
            here[s.b].2 -= force;
        }
        for (p, (_, _, f)) in w.particles.iter_mut().zip(here) {
            p.velocity += *f * (dt / p.mass);
            p.position += p.velocity * dt;
        }
    }
    let mut d = World {
        particles: world.particles.iter().map(|_| Particle { position: zero, velocity: zero, mass: 0.0 }).collect(),
        springs: world.springs.iter().map(|s| Spring { a: s.a, b: s.b, rest: 0.0, stiffness: 0.0 }).collect(),
        gravity: 0.0,
        drag: 0.0,
    };
    let mut value = 0.0;
    for ((p, g), d) in w.particles.iter().zip(goals).zip(&mut d.particles) {
        let e = p.position - *g;
        value += e.x * e.x + e.y * e.y;
        d.position = e * 2.0;
    }
    let mut df = vec![zero; n];
    for k in (0..steps).rev() {
        let here = &tape[k * n..][..n];
        for (((p, dp), df), (_, v, f)) in w.particles.iter().zip(&mut d.particles).zip(&mut df).zip(here) {
            dp.velocity += dp.position * dt;
            let h = dt / p.mass;
            *df = dp.velocity * h;
            dp.mass -= (df.x * f.x + df.y * f.y) / p.mass + df.y * w.gravity;
            dp.velocity -= *df * w.drag;
            d.drag -= df.x * v.x + df.y * v.y;
            d.gravity -= df.y * p.mass;
        }
        for ((s, ds), &inv) in w.springs.iter().zip(&mut d.springs).zip(&inverse[k * w.springs.len()..]) {
            let delta = here[s.b].0 - here[s.a].0;
            let g = df[s.a] - df[s.b];
            let stretch = 1.0 - s.rest * inv;
            let along = g.x * delta.x + g.y * delta.y;
            ds.stiffness += along * stretch;
            ds.rest -= along * s.stiffness * inv;
            // k (l - r) / l by l: k r / l²; l by delta: delta / l.
            let dl = along * s.stiffness * s.rest * inv * inv * inv;
            let dd = g * (s.stiffness * stretch) + delta * dl;
            d.particles[s.b].position += dd;
            d.particles[s.a].position -= dd;
        }
    }
    (value, d)
}

fn main() {
    let (w, h) = (5, 5);
    let jitter = numbers(4 * w * h, -0.1, 0.1);
    let particles: Vec<Particle> = (0..w * h)
        .map(|i| Particle {
            position: Vec2 { x: (i % w) as f64 + jitter[4 * i], y: (i / w) as f64 + jitter[4 * i + 1] },
            velocity: Vec2 { x: jitter[4 * i + 2], y: jitter[4 * i + 3] },
            mass: 1.0 + jitter[4 * i],
        })
        .collect();
    let mut springs = Vec::new();
    for y in 0..h {
        for x in 0..w {
            let i = y * w + x;
            if x + 1 < w {
                springs.push(Spring { a: i, b: i + 1, rest: 1.0, stiffness: 20.0 });
            }
            if y + 1 < h {
                springs.push(Spring { a: i, b: i + w, rest: 0.9, stiffness: 25.0 });
            }
        }
    }
    let world = World { particles, springs, gravity: 1.0, drag: 0.2 };
    let goals: Vec<Vec2> = numbers(2 * w * h, -1.0, 5.0).chunks(2).map(|c| Vec2 { x: c[0], y: c[1] }).collect();
    run(
        "spring",
        || loss(&world, &goals, 100, 0.01),
        || {
            let (v, (d, ..)) = loss::value_and_gradient(&world, &goals, 100, 0.01);
            (v, d.to_flat())
        },
        || {
            let (value, d) = hand(&world, &goals, 100, 0.01);
            let mut v = Vec::new();
            for p in &d.particles {
                v.extend([p.position.x, p.position.y, p.velocity.x, p.velocity.y, p.mass]);
            }
            for s in &d.springs {
                v.extend([s.rest, s.stiffness]);
            }
            v.extend([d.gravity, d.drag]);
            (value, v)
        },
    );
}
