#[path = "../harness.rs"]
mod harness;
use harness::{numbers, run};
use std::ops::{Add, Mul, Sub};
use zygote::prelude::*;

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
    fn new(x: f64, y: f64, z: f64) -> Vec3 {
        Vec3 { x, y, z }
    }

    fn dot(self, o: Vec3) -> f64 {
        self.x * o.x + self.y * o.y + self.z * o.z
    }

    fn length(self) -> f64 {
        self.dot(self).sqrt()
    }

    fn normalized(self) -> Vec3 {
        self * (1.0 / self.length())
    }
}

#[derive(Clone, Copy, Debug, Differentiable)]
struct Ray {
    origin: Vec3,
    direction: Vec3,
}

#[differentiable]
impl Ray {
    fn at(&self, t: f64) -> Vec3 {
        self.origin + self.direction * t
    }
}

#[derive(Clone, Debug, Differentiable)]
enum Shape {
    Sphere { center: Vec3, radius: f64 },
    Plane { normal: Vec3, offset: f64 },
}

#[differentiable]
impl Shape {
    fn intersect(&self, ray: &Ray) -> Option<f64> {
        match self {
            Shape::Sphere { center, radius } => {
                let oc = ray.origin - *center;
                let b = oc.dot(ray.direction);
                let c = oc.dot(oc) - radius * radius;
                let disc = b * b - c;
                if disc < 0.0 {
                    return None;
                }
                let t = -b - disc.sqrt();
                if t > 1e-6 { Some(t) } else { None }
            }
            Shape::Plane { normal, offset } => {
                let denominator = normal.dot(ray.direction);
                if denominator.abs() < 1e-9 {
                    return None;
                }
                let t = (offset - normal.dot(ray.origin)) / denominator;
                if t > 1e-6 { Some(t) } else { None }
            }
        }
    }

    fn normal_at(&self, point: Vec3) -> Vec3 {
        match self {
            Shape::Sphere { center, radius } => (point - *center) * (1.0 / radius),
            Shape::Plane { normal, .. } => *normal,
        }
    }
}

#[derive(Clone, Debug, Differentiable)]
struct Object {
    shape: Shape,
    albedo: f64,
}

#[derive(Clone, Debug, Differentiable)]
struct Scene {
    objects: Vec<Object>,
    light: Vec3,
    ambient: f64,
    sky: f64,
}

#[differentiable]
impl Scene {
    fn trace(&self, ray: &Ray) -> f64 {
        let mut nearest: Option<(f64, usize)> = None;
        for (i, object) in self.objects.iter().enumerate() {
            if let Some(t) = object.shape.intersect(ray) {
                if nearest.is_none_or(|(best, _)| t < best) {
                    nearest = Some((t, i));
                }
            }
        }
        match nearest {
            None => self.sky,
            Some((t, i)) => {
                let object = &self.objects[i];
                let normal = object.shape.normal_at(ray.at(t));
                let diffuse = normal.dot(self.light.normalized()).max(0.0);
                object.albedo * (self.ambient + diffuse)
            }
        }
    }
}

#[differentiable]
fn loss(scene: &Scene, #[constant] rays: &[Ray], #[constant] image: &[f64]) -> f64 {
    rays.iter().zip(image).map(|(ray, pixel)| (scene.trace(ray) - pixel).powi(2)).sum::<f64>() / image.len() as f64
}

fn hand(s: &Scene, rays: &[Ray], image: &[f64]) -> (f64, Scene) {
    let zero = Vec3::new(0.0, 0.0, 0.0);
    let mut d = Scene {
        objects: s
            .objects
            .iter()
            .map(|o| Object {
                shape: match o.shape {
                    Shape::Sphere { .. } => Shape::Sphere { center: zero, radius: 0.0 },
                    Shape::Plane { .. } => Shape::Plane { normal: zero, offset: 0.0 },
                },
                albedo: 0.0,
            })
            .collect(),
        light: zero,
        ambient: 0.0,
        sky: 0.0,
    };
    let n = image.len() as f64;
    let mut total = 0.0;
    for (ray, pixel) in rays.iter().zip(image) {
        let mut nearest: Option<(f64, usize)> = None;
        for (i, o) in s.objects.iter().enumerate() {
            if let Some(t) = o.shape.intersect(ray) {
                if nearest.is_none_or(|(best, _)| t < best) {
                    nearest = Some((t, i));
                }
            }
        }
        let Some((t, i)) = nearest else {
            let e = s.sky - pixel;
            total += e * e;
            d.sky += 2.0 * e / n;
            continue;
        };
        let o = &s.objects[i];
        let p = ray.at(t);
        let normal = o.shape.normal_at(p);
        let length = s.light.length();
        let light = s.light * (1.0 / length);
        let cos = normal.dot(light);
        let diffuse = cos.max(0.0);
        let e = o.albedo * (s.ambient + diffuse) - pixel;
        total += e * e;
        let g = 2.0 * e / n;
        let dob = &mut d.objects[i];
        dob.albedo += g * (s.ambient + diffuse);
        let gs = g * o.albedo;
        d.ambient += gs;
        if cos > 0.0 {
            let dn = light * gs;
            let dl = normal * gs;
            // light = l / |l|
            d.light = d.light + (dl - light * light.dot(dl)) * (1.0 / length);
            match (&o.shape, &mut dob.shape) {
                (Shape::Sphere { center, radius }, Shape::Sphere { center: dc, radius: dr }) => {
                    let k = 1.0 / radius;
                    let dp = dn * k;
                    *dr -= dn.dot(normal) * k;
                    *dc = *dc - dp;
                    let dt = dp.dot(ray.direction);
                    // t = -b - sqrt(b b - c)
                    let oc = ray.origin - *center;
                    let b = oc.dot(ray.direction);
                    let root = -b - t;
                    let ddisc = -0.5 * dt / root;
                    let db = -dt + 2.0 * b * ddisc;
                    *dr += 2.0 * radius * ddisc;
                    let doc = ray.direction * db - oc * (2.0 * ddisc);
                    *dc = *dc - doc;
                }
                (Shape::Plane { .. }, Shape::Plane { normal: dnormal, .. }) => {
                    // The normal doesn't depend on the point.
                    *dnormal = *dnormal + dn;
                }
                _ => unreachable!(),
            }
        }
    }
    (total / n, d)
}

fn main() {
    let v = Vec3::new;
    let sphere = |x, y, z, radius, albedo| Object { shape: Shape::Sphere { center: v(x, y, z), radius }, albedo };
    let scene = Scene {
        objects: vec![
            sphere(-0.8, 0.1, 4.0, 0.9, 0.8),
            sphere(0.7, -0.2, 3.0, 0.6, 0.6),
            sphere(0.2, 0.8, 5.0, 0.7, 0.9),
            Object { shape: Shape::Plane { normal: v(0.0, 1.0, 0.0), offset: -1.0 }, albedo: 0.5 },
        ],
        light: v(0.5, 1.0, -0.7),
        ambient: 0.1,
        sky: 0.3,
    };
    let rays: Vec<Ray> = (0..1024)
        .map(|i| Ray {
            origin: v(0.0, 0.0, 0.0),
            direction: v(((i % 32) as f64 - 15.3) / 24.0, ((i / 32) as f64 - 15.7) / 24.0, 1.0).normalized(),
        })
        .collect();
    let image = numbers(1024, 0.0, 1.0);
    fn push(v: &mut Vec<f64>, a: [f64; 3], b: f64) {
        v.extend(a);
        v.push(b);
    }
    run(
        "ray",
        || loss(&scene, &rays, &image),
        || {
            let (value, (d, ..)) = loss::value_and_gradient(&scene, &rays, &image);
            (value, d.to_flat())
        },
        || {
            let (value, d) = hand(&scene, &rays, &image);
            let mut v = Vec::new();
            for o in &d.objects {
                match &o.shape {
                    Shape::Sphere { center: c, radius: b } | Shape::Plane { normal: c, offset: b } => {
                        push(&mut v, [c.x, c.y, c.z], *b)
                    }
                }
                v.push(o.albedo);
            }
            push(&mut v, [d.light.x, d.light.y, d.light.z], d.ambient);
            v.push(d.sky);
            (value, v)
        },
    );
}
