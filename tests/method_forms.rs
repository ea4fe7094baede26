//! Methods and conversions in the forms that users give them: called by their paths, from traits on numbers, named like those of std, for what
//! borrows. Against closed forms.
#![allow(missing_docs)]

use zygote::prelude::*;

#[derive(Clone, Copy, Debug, PartialEq, Differentiable)]
pub struct Vec3 {
    pub x: f64,
    pub y: f64,
    pub z: f64,
}

#[differentiable]
impl Vec3 {
    pub fn twice(self) -> f64 {
        2.0 * self.x + self.y * self.z
    }
    pub fn scaled(self, k: f64) -> Vec3 {
        Vec3 { x: self.x * k, y: self.y * k, z: self.z * k }
    }
    pub fn norm2(&self) -> f64 {
        self.x * self.x + self.y * self.y + self.z * self.z
    }
    pub fn dot(a: Vec3, b: &Vec3) -> f64 {
        a.x * b.x + a.y * b.y + a.z * b.z
    }
    pub fn power(n: usize, k: f64) -> f64 {
        k.powi(n as i32)
    }
}

#[track_caller]
fn close(found: &[f64], expected: &[f64]) {
    for (f, e) in found.iter().zip(expected) {
        assert!((f - e).abs() <= 1e-12 * (1.0 + e.abs()), "found {found:?}, expected {expected:?}");
    }
    assert_eq!(found.len(), expected.len());
}

#[differentiable]
fn by_path(p: Vec3, k: f64) -> f64 {
    Vec3::twice(p) + k * Vec3::norm2(&Vec3::scaled(p, k))
}

#[differentiable]
fn without_receiver(p: Vec3, q: Vec3, k: f64) -> f64 {
    Vec3::dot(p, &q) * Vec3::power(3, k)
}

#[test]
fn methods_by_their_paths() {
    let (x, y, z, k) = (0.3, 0.7, -1.1, 0.6);
    let (vx, vy, vz, vk) = (0.5, -0.2, 0.4, 0.9);
    let (p, v) = (Vec3 { x, y, z }, Vec3Tangent { x: vx, y: vy, z: vz });
    let n = x * x + y * y + z * z;
    let (value, (dp, dk)) = by_path::value_and_gradient(p, k);
    assert_eq!(value.to_bits(), by_path(p, k).to_bits());
    let k3 = k * k * k;
    close(&[dp.x, dp.y, dp.z, dk], &[2.0 + 2.0 * k3 * x, z + 2.0 * k3 * y, y + 2.0 * k3 * z, 3.0 * k * k * n]);
    let (h, hk) = by_path::hvp((p, k), (v, vk));
    let along = x * vx + y * vy + z * vz;
    close(
        &[h.x, h.y, h.z, hk],
        &[
            2.0 * k3 * vx + 6.0 * k * k * x * vk,
            vz + 2.0 * k3 * vy + 6.0 * k * k * y * vk,
            vy + 2.0 * k3 * vz + 6.0 * k * k * z * vk,
            6.0 * k * k * along + 6.0 * k * n * vk,
        ],
    );
    let q = Vec3 { x: 1.0, y: -2.0, z: 0.5 };
    let (dp, dq, dk) = without_receiver::gradient(p, q, k);
    let pq = x * q.x + y * q.y + z * q.z;
    close(
        &[dp.x, dp.y, dp.z, dq.x, dq.y, dq.z, dk],
        &[k3 * q.x, k3 * q.y, k3 * q.z, k3 * x, k3 * y, k3 * z, 3.0 * k * k * pq],
    );
    let (y, dy) = Vec3::power_jvp((3, k), ((), 2.0));
    close(&[y, dy], &[k3, 6.0 * k * k]);
}

#[differentiable]
impl From<[f64; 3]> for Vec3 {
    fn from(a: [f64; 3]) -> Self {
        Vec3 { x: a[0], y: a[1], z: a[2] }
    }
}
#[differentiable]
impl From<(f64, f64)> for Vec3 {
    fn from((x, y): (f64, f64)) -> Self {
        Self { x, y, z: x * y }
    }
}
#[derive(Clone, Debug, Differentiable)]
struct Pair<T> {
    of: T,
}
#[differentiable]
impl<T: Real> From<[T; 2]> for Pair<T> {
    fn from(x: [T; 2]) -> Pair<T> {
        Pair { of: x[0] * x[1] }
    }
}

#[differentiable]
fn made_of(a: [f64; 3], k: f64) -> f64 {
    let v = Vec3::from(a);
    let w: Vec3 = (k, a[0]).into();
    let p: Pair<f64> = [k, k].into();
    Vec3::dot(v, &w) + Pair::<f64>::from([p.of, 2.0]).of
}

#[differentiable]
fn converted(a: [f64; 3]) -> Vec3 {
    a.into()
}

#[differentiable]
fn of_converted(a: [f64; 3]) -> f64 {
    converted(a).twice()
}

#[test]
fn conversions() {
    let (a, k) = ([0.1, 0.2, 0.4], 0.6);
    // a₀ k + a₁ a₀ + a₂ k a₀ + 2 k²
    let (value, (da, dk)) = made_of::value_and_gradient(a, k);
    assert_eq!(value.to_bits(), made_of(a, k).to_bits());
    close(&da, &[k + a[1] + a[2] * k, a[0], k * a[0]]);
    close(&[dk], &[a[0] + a[2] * a[0] + 4.0 * k]);
    let (ha, hk) = made_of::hvp((a, k), ([1.0, 0.0, 0.0], 1.0));
    close(&[ha[0], ha[1], ha[2], hk], &[1.0 + a[2], 1.0, k + a[0], 1.0 + a[2] + 4.0]);
    close(&of_converted::gradient(a).0, &[2.0, a[2], a[1]]);
}

#[differentiable]
trait Squares {
    fn sq(self) -> f64;
    fn lerp(&self, to: f64, t: f64) -> f64;
    fn soft(&self, k: f64) -> f64 {
        self.lerp(0.0, k) * k
    }
}
#[differentiable]
impl Squares for f64 {
    fn sq(self) -> f64 {
        self * self
    }
    fn lerp(&self, to: f64, t: f64) -> f64 {
        self * (1.0 - t) + to * t
    }
}

#[differentiable]
fn on_numbers(x: f64, v: &Vec3, k: f64) -> f64 {
    let y = x * 2.0;
    x.sq() + (x + 1.0).sq() * v.y.sq() + y.lerp(x, k) + y.soft(k)
}

#[test]
fn traits_on_numbers() {
    let (x, k, v) = (0.6, 0.3, Vec3 { x: 0.0, y: 0.4, z: 0.0 });
    // x² + (x + 1)² y² + 2 x (1 - k) + x k + 2 x (1 - k) k
    let (value, (dx, dv, dk)) = on_numbers::value_and_gradient(x, &v, k);
    assert_eq!(value.to_bits(), on_numbers(x, &v, k).to_bits());
    let over = x + 1.0;
    close(
        &[dx, dv.y, dk],
        &[
            2.0 * x + 2.0 * over * v.y * v.y + 2.0 - 2.0 * k + k + 2.0 * (1.0 - k) * k,
            2.0 * over * over * v.y,
            -2.0 * x + x + 2.0 * x * (1.0 - 2.0 * k),
        ],
    );
}

#[derive(Clone, Debug, Differentiable)]
struct Filter {
    a: f64,
    b: f64,
}
#[differentiable]
impl Filter {
    fn next(&self, dt: f64) -> Filter {
        Filter { a: self.a + dt * self.b, b: self.b }
    }
    fn iter(&self, k: f64) -> f64 {
        self.a * k
    }
    fn last(&self, k: f64) -> f64 {
        self.b * k
    }
}
#[derive(Clone, Debug, Differentiable)]
struct Bank {
    first: Filter,
    all: Vec<Filter>,
}

#[differentiable]
fn named_like_std(b: &Bank, dt: f64) -> f64 {
    let mut s = b.first.next(dt).iter(2.0) + b.all[0].last(dt);
    for f in &b.all {
        s += f.next(dt).next(dt).a;
    }
    s
}

#[test]
fn names_of_std_with_other_arguments() {
    let f = |a, b| Filter { a, b };
    let bank = Bank { first: f(0.3, 0.5), all: vec![f(0.7, -0.2), f(0.1, 0.9)] };
    let dt = 0.4;
    // 2 (a + dt b) + b₀ dt + Σ (aᵢ + 2 dt bᵢ)
    let (value, (db, ddt)) = named_like_std::value_and_gradient(&bank, dt);
    assert_eq!(value.to_bits(), named_like_std(&bank, dt).to_bits());
    close(
        &[db.first.a, db.first.b, db.all[0].a, db.all[0].b, db.all[1].b, ddt],
        &[2.0, 2.0 * dt, 1.0, dt + 2.0 * dt, 2.0 * dt, 2.0 * 0.5 - 0.2 + 2.0 * (-0.2 + 0.9)],
    );
}

#[differentiable]
impl Filter {
    fn set(&mut self, a: f64) -> &mut Self {
        self.a = a;
        self
    }
    fn grow(&mut self, k: f64) -> &mut Self {
        if k > 0.1 {
            self.b *= k;
        }
        self
    }
    #[differentiable(skip)]
    fn b_of(&self) -> &f64 {
        &self.b
    }
}

#[differentiable]
fn set_in_place(k: f64) -> f64 {
    let mut f = Filter { a: 0.0, b: k };
    f.set(k * k);
    for _ in 0..2 {
        f.grow(k);
    }
    f.a * f.b
}

#[test]
fn setters_that_give_themselves() {
    let k = 0.7;
    close(&[set_in_place::derivative(k)], &[5.0 * k.powi(4)]);
    let mut f = Filter { a: 1.0, b: 2.0 };
    f.set(3.0).grow(2.0);
    assert_eq!((f.a, *f.b_of()), (3.0, 4.0));
}

#[test]
fn macros_by_the_paths_of_methods() {
    let p = Vec3 { x: 0.3, y: 0.7, z: -1.1 };
    let (dp,) = gradient!(Vec3::norm2, &p);
    close(&[dp.x, dp.y, dp.z], &[0.6, 1.4, -2.2]);
    let (y, back) = pullback!(Vec3::twice, p);
    close(&[y, back(2.0).0.x], &[p.twice(), 4.0]);
    close(jacobian!(Vec3::power, 2, 0.5).1.as_slice(), &[1.0]);
}

#[derive(Clone, Debug, Differentiable)]
struct Model<'a> {
    data: &'a [f64],
    w: Vec<f64>,
}
#[differentiable]
impl<'a> Model<'a> {
    fn new(data: &'a [f64], w: Vec<f64>) -> Self {
        Model { data, w }
    }
    fn predict(&self, d: f64) -> f64 {
        self.w[0] + self.w[1] * d
    }
}
#[differentiable]
impl Model<'_> {
    fn loss(&self) -> f64 {
        self.data.iter().map(|d| self.predict(*d) * self.predict(*d)).sum()
    }
}

#[test]
fn methods_of_what_borrows() {
    let data = [0.1, 0.4];
    let model = Model::new(&data, vec![0.5, 0.2]);
    let (d,) = model.loss_gradient();
    let p: Vec<f64> = data.iter().map(|d| 0.5 + 0.2 * d).collect();
    close(&d.w, &[2.0 * (p[0] + p[1]), 2.0 * (p[0] * 0.1 + p[1] * 0.4)]);
    close(&d.data, &[2.0 * p[0] * 0.2, 2.0 * p[1] * 0.2]);
}

#[differentiable]
fn in_order(x: &[f64], w: &[f64]) -> f64 {
    let mut order: Vec<usize> = (0..x.len()).collect();
    order.sort_by(|&a, &b| x[a].partial_cmp(&x[b]).unwrap());
    order.sort_by(|a, b| x[*a].partial_cmp(&x[*b]).unwrap_or(std::cmp::Ordering::Equal).then(a.cmp(b)));
    let mut s = 0.0;
    for (rank, &i) in order.iter().enumerate() {
        s += w[rank] * x[i];
    }
    s
}

#[test]
fn indices_in_the_order_of_numbers() {
    let (dx, dw) = in_order::gradient(&[0.6, 0.1, 0.4], &[0.5, 0.2, 0.9]);
    assert_eq!((dx, dw), (vec![0.9, 0.5, 0.2], vec![0.1, 0.4, 0.6]));
}

#[differentiable]
trait Predicts {
    fn predict(&self, x: f64) -> f64;
}
#[derive(Clone, Debug, Differentiable)]
struct Line {
    a: f64,
    b: f64,
}
#[differentiable]
impl Predicts for Line {
    fn predict(&self, x: f64) -> f64 {
        self.a + self.b * x
    }
}

#[differentiable]
fn squared(m: &impl Predicts, _x: impl Real, at: f64) -> f64 {
    m.predict(at) * m.predict(at)
}

#[differentiable]
impl Line {
    fn beside(&self, other: impl Predicts + Clone, x: f64) -> f64 {
        self.predict(x) * other.predict(x) + squared(self, 1.0_f32, x)
    }
}

#[differentiable]
fn of_both(m: &Line, x: f64) -> f64 {
    m.beside(m.clone(), x) + squared(m, 2.0, x)
}

#[test]
fn impl_trait_parameters() {
    let (m, x) = (Line { a: 0.3, b: 0.7 }, 0.9);
    let y = m.predict(x);
    let (dm, dx, dat) = squared::gradient(&m, 1.0_f32, x);
    close(&[dm.a, dm.b, f64::from(dx), dat], &[2.0 * y, 2.0 * y * x, 0.0, 2.0 * y * m.b]);
    let (dm, dx) = of_both::gradient(&m, x);
    close(&[dm.a, dm.b, dx], &[6.0 * y, 6.0 * y * x, 6.0 * y * m.b]);
}

#[differentiable]
fn nearest(x: &[f64], q: f64) -> f64 {
    let mut order: Vec<usize> = (0..x.len()).collect();
    order.sort_by_key(|&i| (x[i] * 1000.0) as i64);
    let middle = x[order[1]];
    order.sort_unstable_by(|a, b| {
        let (u, v) = ((x[*a] - q).abs(), (x[*b] - q).abs());
        u.partial_cmp(&v).unwrap()
    });
    middle * q + x[order[0]] * x[order[0]]
}

#[test]
fn integers_sorted_by_numbers() {
    let (dx, dq) = nearest::gradient(&[0.6, 0.1, 0.4], 0.45);
    assert_eq!((dx, dq), (vec![0.0, 0.0, 0.45 + 0.8], 0.4));
}
