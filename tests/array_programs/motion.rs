//! Robots, drones, springs and reactions: structs and enums with methods, stepped through time.

use crate::bends;
use crate::laws::some;
use ndarray::prelude::*;
use std::f64::consts::PI;
use zygote::prelude::*;

// ---- a robot arm

#[derive(Clone, Copy, Debug, Differentiable)]
struct Link {
    length: f64,
    offset: f64,
    twist: f64,
}

#[differentiable]
fn transform(link: &Link, q: f64) -> Array2<f64> {
    let (s, c) = q.sin_cos();
    let (sa, ca) = link.twist.sin_cos();
    array![
        [c, -s * ca, s * sa, link.length * c],
        [s, c * ca, -c * sa, link.length * s],
        [0.0, sa, ca, link.offset],
        [0.0, 0.0, 0.0, 1.0]
    ]
}

#[differentiable]
fn end_effector(links: &[Link], q: &Array1<f64>) -> Array1<f64> {
    let mut t = Array2::eye(4);
    for (link, &angle) in links.iter().zip(q.iter()) {
        t = t.dot(&transform(link, angle));
    }
    t.slice(s![..3, 3]).to_owned()
}

#[differentiable]
fn reach(lengths: &Array1<f64>, q: &Array1<f64>, target: &Array1<f64>) -> f64 {
    let links: Vec<Link> = lengths
        .iter()
        .enumerate()
        .map(|(i, &l)| Link { length: l, offset: 0.1 * i as f64, twist: if i % 2 == 0 { PI / 2.0 } else { 0.0 } })
        .collect();
    let p = end_effector(&links, q);
    let err = (&p - target).mapv(|e| e * e).sum();
    let limits: f64 = q.iter().map(|&a| if a.abs() > 1.0 { (a.abs() - 1.0).powi(2) } else { 0.0 }).sum();
    err + 0.1 * limits
}
#[test]
fn reaching() {
    bends!(reach(&l, &q, &t), l = some(3, 1), q = some(3, 2), t = some(3, 3));
}

// ---- a pendulum fitted to data

#[derive(Clone, Debug, Differentiable)]
struct Pendulum {
    g: f64,
    l: f64,
    damping: f64,
}
#[differentiable]
impl Pendulum {
    fn rhs(&self, y: &Array1<f64>) -> Array1<f64> {
        array![y[1], -self.g / self.l * y[0].sin() - self.damping * y[1]]
    }
    fn rk4(&self, y: &Array1<f64>, h: f64) -> Array1<f64> {
        let k1 = self.rhs(y);
        let k2 = self.rhs(&(y + &k1 * (h / 2.0)));
        let k3 = self.rhs(&(y + &k2 * (h / 2.0)));
        let k4 = self.rhs(&(y + &k3 * h));
        y + (k1 + 2.0 * k2 + 2.0 * k3 + k4) * (h / 6.0)
    }
    fn simulate(&self, y0: Array1<f64>, h: f64, n: usize) -> Vec<Array1<f64>> {
        let mut out = Vec::with_capacity(n + 1);
        out.push(y0);
        for _ in 0..n {
            let last = out.last().unwrap();
            let next = self.rk4(last, h);
            out.push(next);
        }
        out
    }
}
#[differentiable]
fn fit_pendulum(params: &[f64], y0: &Array1<f64>, data: &[f64]) -> f64 {
    let model = Pendulum { g: params[0], l: params[1], damping: params[2] };
    let path = model.simulate(y0.clone(), 0.1, data.len() - 1);
    path.iter().zip(data).map(|(y, d)| (y[0] - d).powi(2)).sum::<f64>() / data.len() as f64
}
#[test]
fn pendulums() {
    bends!(fit_pendulum(&p, &y, &d), p = vec![1.3, 1.0, 0.2], y = some(2, 1), d = vec![0.3, 0.2, 0.1, 0.4]);
}

// ---- masses and springs

#[derive(Clone, Debug, Differentiable)]
struct Particle {
    pos: Array1<f64>,
    vel: Array1<f64>,
    mass: f64,
}
#[differentiable]
fn pair_force(a: &Particle, b: &Particle, k: f64) -> Array1<f64> {
    let d = &b.pos - &a.pos;
    let r = (d.dot(&d) + 1e-3).sqrt();
    d * (k * (r - 1.0) / r)
}
#[differentiable]
fn step(ps: &mut Vec<Particle>, k: f64, dt: f64) {
    let n = ps.len();
    let mut forces: Vec<Array1<f64>> = ps.iter().map(|p| Array1::zeros(p.pos.len())).collect();
    for i in 0..n {
        for j in i + 1..n {
            let f = pair_force(&ps[i], &ps[j], k);
            forces[i] += &f;
            forces[j] -= &f;
        }
    }
    for (p, f) in ps.iter_mut().zip(&forces) {
        p.vel = &p.vel + &(f * (dt / p.mass));
        p.pos = &p.pos + &(&p.vel * dt);
    }
}
#[differentiable]
fn springs(x: &Array2<f64>, masses: &[f64], k: f64) -> f64 {
    let mut ps: Vec<Particle> = x
        .outer_iter()
        .zip(masses)
        .map(|(row, &m)| Particle { pos: row.to_owned(), vel: Array1::zeros(2), mass: m * m + 0.5 })
        .collect();
    for _ in 0..3 {
        step(&mut ps, k, 0.1);
    }
    ps.iter().map(|p| 0.5 * p.mass * p.vel.dot(&p.vel) + p.pos.sum()).sum()
}
#[test]
fn masses_and_springs() {
    bends!(springs(&x, &m, k), x = some((3, 2), 1), m = vec![1.0, 0.7, 1.3], k = 2.0);
}

// ---- reactions, each by its law

#[derive(Clone, Debug, Differentiable)]
enum Law {
    MassAction {
        k: f64,
    },
    MichaelisMenten {
        vmax: f64,
        km: f64,
    },
    Hill {
        vmax: f64,
        km: f64,
        #[constant]
        n: i32,
    },
}
#[differentiable]
impl Law {
    fn rate(&self, s: f64) -> f64 {
        match self {
            Self::MassAction { k } => k * s,
            Self::MichaelisMenten { vmax, km } => vmax * s / (km + s),
            Self::Hill { vmax, km, n } => {
                let p = s.powi(*n);
                vmax * p / (km.powi(*n) + p)
            }
        }
    }
}
#[derive(Clone, Debug, Differentiable)]
struct Reaction {
    from: usize,
    to: usize,
    law: Law,
}
#[differentiable]
fn kinetics(c0: &Array1<f64>, k: f64, vmax: f64, km: f64) -> f64 {
    let reactions = vec![
        Reaction { from: 0, to: 1, law: Law::MassAction { k } },
        Reaction { from: 1, to: 2, law: Law::MichaelisMenten { vmax, km } },
        Reaction { from: 2, to: 0, law: Law::Hill { vmax: vmax * 0.5, km, n: 2 } },
    ];
    let mut c = c0.mapv(f64::exp);
    let dt = 0.05;
    for _ in 0..4 {
        let mut dc = Array1::<f64>::zeros(c.len());
        for r in &reactions {
            let v = r.law.rate(c[r.from]);
            dc[r.from] -= v;
            dc[r.to] += v;
        }
        c = &c + &(dc * dt);
    }
    c.iter().enumerate().map(|(i, x)| (i + 1) as f64 * x * x).sum()
}
#[test]
fn reactions() {
    bends!(kinetics(&c, k, v, m), c = some(3, 1), k = 0.8, v = 1.3, m = 0.6);
}

// ---- a drone

#[derive(Clone, Copy, Debug, Differentiable)]
struct Quat {
    w: f64,
    x: f64,
    y: f64,
    z: f64,
}
#[differentiable]
impl Quat {
    fn times(&self, o: &Quat) -> Quat {
        Quat {
            w: self.w * o.w - self.x * o.x - self.y * o.y - self.z * o.z,
            x: self.w * o.x + self.x * o.w + self.y * o.z - self.z * o.y,
            y: self.w * o.y - self.x * o.z + self.y * o.w + self.z * o.x,
            z: self.w * o.z + self.x * o.y - self.y * o.x + self.z * o.w,
        }
    }
    fn normalised(self) -> Quat {
        let n = (self.w.powi(2) + self.x.powi(2) + self.y.powi(2) + self.z.powi(2)).sqrt();
        Quat { w: self.w / n, x: self.x / n, y: self.y / n, z: self.z / n }
    }
    fn rotation(&self) -> Array2<f64> {
        let Quat { w, x, y, z } = *self;
        array![
            [1.0 - 2.0 * (y * y + z * z), 2.0 * (x * y - w * z), 2.0 * (x * z + w * y)],
            [2.0 * (x * y + w * z), 1.0 - 2.0 * (x * x + z * z), 2.0 * (y * z - w * x)],
            [2.0 * (x * z - w * y), 2.0 * (y * z + w * x), 1.0 - 2.0 * (x * x + y * y)]
        ]
    }
}
#[derive(Clone, Debug, Differentiable)]
struct Drone {
    position: Array1<f64>,
    velocity: Array1<f64>,
    attitude: Quat,
}
#[differentiable]
fn fly(thrusts: &Array1<f64>, rates: &Array2<f64>, goal: &Array1<f64>) -> f64 {
    let mut drone = Drone {
        position: Array1::zeros(3),
        velocity: Array1::zeros(3),
        attitude: Quat { w: 1.0, x: 0.0, y: 0.0, z: 0.0 },
    };
    let dt = 0.1;
    let gravity = array![0.0, 0.0, -9.81];
    let mut cost = 0.0;
    for (t, w) in thrusts.iter().zip(rates.rows()) {
        let omega = Quat { w: 0.0, x: w[0], y: w[1], z: w[2] };
        let dq = drone.attitude.times(&omega);
        let q = drone.attitude;
        drone.attitude = Quat {
            w: q.w + 0.5 * dt * dq.w,
            x: q.x + 0.5 * dt * dq.x,
            y: q.y + 0.5 * dt * dq.y,
            z: q.z + 0.5 * dt * dq.z,
        }
        .normalised();
        let up = drone.attitude.rotation().dot(&array![0.0, 0.0, *t]);
        let acc = up + &gravity;
        drone.velocity = &drone.velocity + &(acc * dt);
        drone.position += &(&drone.velocity * dt);
        cost += 0.01 * t * t + (&drone.position - goal).mapv(|e| e.powi(2)).sum();
    }
    cost
}
#[test]
fn flight() {
    bends!(fly(&t, &w, &g), t = some(3, 1), w = some((3, 3), 2), g = some(3, 3));
}
