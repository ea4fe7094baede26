#[path = "../harness.rs"]
mod harness;
use harness::*;
use std::ops::{Add, Mul, Sub};
use zygote::prelude::*;

const SIZE: usize = 12;
const STEPS: usize = 16;

#[derive(Clone, Copy, Debug, Differentiable)]
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
    fn mul(self, k: f64) -> Vec3 {
        Vec3 { x: self.x * k, y: self.y * k, z: self.z * k }
    }
}

#[differentiable]
impl Vec3 {
    fn length(self) -> f64 {
        (self.x * self.x + self.y * self.y + self.z * self.z).sqrt()
    }
}

#[derive(Clone, Debug, Differentiable)]
enum Shape {
    Sphere { center: Vec3, radius: f64 },
    Cuboid { center: Vec3, half: Vec3 },
    Floor(f64),
}

#[differentiable]
impl Shape {
    fn distance(&self, p: Vec3) -> f64 {
        match self {
            Shape::Sphere { center, radius } => (p - *center).length() - radius,
            Shape::Cuboid { center, half } => {
                let d: Vec3 = p - *center;
                let q = Vec3 { x: d.x.abs() - half.x, y: d.y.abs() - half.y, z: d.z.abs() - half.z };
                let outside = Vec3 { x: q.x.max(0.0), y: q.y.max(0.0), z: q.z.max(0.0) };
                outside.length() + q.x.max(q.y).max(q.z).min(0.0)
            }
            Shape::Floor(height) => p.y - height,
        }
    }
}

#[derive(Clone, Debug, Differentiable)]
struct Scene {
    shapes: Vec<Shape>,
    blend: f64,
}

#[differentiable]
impl Scene {
    fn distance(&self, p: Vec3) -> f64 {
        let mut d = 1e3;
        for shape in &self.shapes {
            let e = shape.distance(p);
            let h = (self.blend - (d - e).abs()).max(0.0) / self.blend;
            d = d.min(e) - 0.25 * self.blend * h * h;
        }
        d
    }

    fn march(&self, from: Vec3, direction: Vec3) -> f64 {
        let mut t = 0.0;
        for _ in 0..STEPS {
            t += self.distance(from + direction * t);
        }
        t
    }
}

/// Misfit of the depths of an image.
#[differentiable]
fn misfit(scene: &Scene, eye: Vec3, #[constant] rays: &[Vec3], #[constant] depths: &[f64]) -> f64 {
    rays.iter().zip(depths).map(|(ray, depth)| (scene.march(eye, *ray) - depth).powi(2)).sum()
}

/// Adds to the slopes of a shape; gives that of p.
fn shape_back(shape: &Shape, d: &mut Shape, p: Vec3, g: f64) -> Vec3 {
    match (shape, d) {
        (Shape::Sphere { center, .. }, Shape::Sphere { center: dc, radius: dr }) => {
            let v = p - *center;
            let dp = v * (g / v.length());
            *dc = *dc - dp;
            *dr -= g;
            dp
        }
        (Shape::Cuboid { center, half }, Shape::Cuboid { center: dc, half: dh }) => {
            let d = p - *center;
            let q = Vec3 { x: d.x.abs() - half.x, y: d.y.abs() - half.y, z: d.z.abs() - half.z };
            let outside = Vec3 { x: q.x.max(0.0), y: q.y.max(0.0), z: q.z.max(0.0) };
            let length = outside.length();
            let mut dq = Vec3 { x: 0.0, y: 0.0, z: 0.0 };
            if length > 0.0 {
                dq = outside * (g / length);
            } else if q.x > q.y && q.x > q.z {
                dq.x = g;
            } else if q.y > q.z {
                dq.y = g;
            } else {
                dq.z = g;
            }
            *dh = *dh - dq;
            let dp = Vec3 { x: dq.x * d.x.signum(), y: dq.y * d.y.signum(), z: dq.z * d.z.signum() };
            *dc = *dc - dp;
            dp
        }
        (Shape::Floor(_), Shape::Floor(dh)) => {
            *dh -= g;
            Vec3 { x: 0.0, y: g, z: 0.0 }
        }
        _ => unreachable!(),
    }
}

/// Keeps t of each step of a ray, and the distances of each shape; what is beyond the blend has no slope and is passed over.
fn hand(scene: &Scene, eye: Vec3, rays: &[Vec3], depths: &[f64]) -> (f64, Vec<f64>) {
    let zero = Vec3 { x: 0.0, y: 0.0, z: 0.0 };
    let n = scene.shapes.len();
    let b = scene.blend;
    let inv = 1.0 / b;
    let mut d = Scene {
        shapes: scene
            .shapes
            .iter()
            .map(|s| match s {
                Shape::Sphere { .. } => Shape::Sphere { center: zero, radius: 0.0 },
                Shape::Cuboid { .. } => Shape::Cuboid { center: zero, half: zero },
                Shape::Floor(_) => Shape::Floor(0.0),
            })
            .collect(),
        blend: 0.0,
    };
    let mut deye = zero;
    let mut kept = vec![(0.0, 0.0); STEPS * n];
    let mut at = [0.0; STEPS];
    let mut sum = 0.0;
    for (ray, depth) in rays.iter().zip(depths) {
        let mut t = 0.0;
        for (at, kept) in at.iter_mut().zip(kept.chunks_exact_mut(n)) {
            *at = t;
            let p = eye + *ray * t;
            let mut least: f64 = 1e3;
            for (shape, kept) in scene.shapes.iter().zip(kept) {
                let e = shape.distance(p);
                *kept = (least, e);
                let h = (b - (least - e).abs()).max(0.0) * inv;
                least = least.min(e) - 0.25 * b * h * h;
            }
            t += least;
        }
        let miss = t - depth;
        sum += miss * miss;
        let mut dt = 2.0 * miss;
        for (at, kept) in at.iter().zip(kept.chunks_exact(n)).rev() {
            let p = eye + *ray * *at;
            let mut dp = zero;
            let mut g = dt;
            for ((shape, d_shape), (least, e)) in scene.shapes.iter().zip(&mut d.shapes).zip(kept).rev() {
                let apart = least - e;
                let rest = b - apart.abs();
                let (mut dleast, mut de) = if apart < 0.0 { (g, 0.0) } else { (0.0, g) };
                if rest > 0.0 {
                    let h = rest * inv;
                    // of 0.25 b h², by h and by b
                    d.blend += g * (0.25 * h * h - 0.5 * h);
                    let s = 0.5 * g * h * apart.signum();
                    dleast += s;
                    de -= s;
                }
                if de != 0.0 {
                    dp = dp + shape_back(shape, d_shape, p, de);
                }
                g = dleast;
            }
            deye = deye + dp;
            dt += dp.x * ray.x + dp.y * ray.y + dp.z * ray.z;
        }
    }
    let mut out = Vec::new();
    for s in &d.shapes {
        match s {
            Shape::Sphere { center, radius } => out.extend([center.x, center.y, center.z, *radius]),
            Shape::Cuboid { center, half } => out.extend([center.x, center.y, center.z, half.x, half.y, half.z]),
            Shape::Floor(h) => out.push(*h),
        }
    }
    out.extend([d.blend, deye.x, deye.y, deye.z]);
    (sum, out)
}

fn main() {
    let v = |x: f64, y: f64, z: f64| Vec3 { x, y, z };
    let scene = Scene {
        shapes: vec![
            Shape::Sphere { center: v(-0.4, 0.1, 3.0), radius: 0.7 },
            Shape::Cuboid { center: v(0.7, -0.2, 2.6), half: v(0.4, 0.5, 0.3) },
            Shape::Sphere { center: v(0.3, 0.6, 3.4), radius: 0.5 },
            Shape::Floor(-0.8),
        ],
        blend: 0.3,
    };
    let eye = v(0.05, 0.1, 0.0);
    let mut rays = Vec::new();
    for i in 0..SIZE {
        for j in 0..SIZE {
            let at = |k: usize| (k as f64 + 0.5) / SIZE as f64 - 0.5;
            let r = v(at(j) + 0.001, -at(i) - 0.05, 1.0);
            rays.push(r * (1.0 / r.length()));
        }
    }
    let depths = numbers(SIZE * SIZE, 2.0, 4.0);
    run(
        "sdf",
        || misfit(&scene, eye, &rays, &depths),
        || {
            let (v, (d, e, ..)) = misfit::value_and_gradient(&scene, eye, &rays, &depths);
            let mut g = d.to_flat();
            g.extend([e.x, e.y, e.z]);
            (v, g)
        },
        || hand(&scene, eye, &rays, &depths),
    );
}
