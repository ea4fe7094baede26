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

/// Matrices with lengths in their types, as fields, results and products of products.
mod matrices {
    use super::assert_differences;
    use std::ops::{Add, Mul, Sub, SubAssign};
    use zygote::prelude::*;

    #[derive(Clone, Copy, Debug, Differentiable)]
    struct Matrix<const R: usize, const C: usize>([[f64; C]; R]);

    #[differentiable]
    impl<const R: usize, const K: usize, const C: usize> Mul<Matrix<K, C>> for Matrix<R, K> {
        type Output = Matrix<R, C>;
        fn mul(self, o: Matrix<K, C>) -> Matrix<R, C> {
            let mut out = [[0.0; C]; R];
            for i in 0..R {
                for j in 0..C {
                    for k in 0..K {
                        out[i][j] += self.0[i][k] * o.0[k][j];
                    }
                }
            }
            Matrix(out)
        }
    }

    #[differentiable]
    impl<const R: usize, const C: usize> Add for Matrix<R, C> {
        type Output = Self;
        fn add(self, o: Self) -> Self {
            let mut out = self.0;
            for i in 0..R {
                for j in 0..C {
                    out[i][j] += o.0[i][j];
                }
            }
            Matrix(out)
        }
    }

    #[differentiable]
    impl<const R: usize, const C: usize> Sub for Matrix<R, C> {
        type Output = Self;
        fn sub(self, o: Self) -> Self {
            let mut out = self.0;
            for i in 0..R {
                for j in 0..C {
                    out[i][j] -= o.0[i][j];
                }
            }
            Matrix(out)
        }
    }

    #[differentiable]
    impl<const R: usize, const C: usize> SubAssign for Matrix<R, C> {
        fn sub_assign(&mut self, o: Self) {
            for i in 0..R {
                for j in 0..C {
                    self.0[i][j] -= o.0[i][j] * 0.5;
                }
            }
        }
    }

    #[differentiable]
    impl<const R: usize, const C: usize> Matrix<R, C> {
        fn transpose(self) -> Matrix<C, R> {
            let mut out = [[0.0; R]; C];
            for i in 0..R {
                for j in 0..C {
                    out[j][i] = self.0[i][j];
                }
            }
            Matrix(out)
        }
    }

    #[derive(Clone, Copy, Debug, Differentiable)]
    struct Filter {
        x: Matrix<2, 1>,
        p: Matrix<2, 2>,
    }

    #[differentiable]
    impl Filter {
        fn next(&self, f: Matrix<2, 2>, h: Matrix<1, 2>) -> Filter {
            let pht = self.p * h.transpose();
            let mut p = f * self.p * f.transpose() - pht * h;
            p -= self.p.transpose() * f;
            Filter { x: f * self.x + pht * (h * self.x), p }
        }
    }

    #[differentiable]
    fn cost(x: &[f64]) -> f64 {
        let mut filter = Filter { x: Matrix([[x[0]], [x[1]]]), p: Matrix([[x[2], x[3]], [x[4], x[5]]]) };
        let (f, h) = (Matrix([[x[0], x[2]], [0.3, x[1]]]), Matrix([[x[4], 1.0]]));
        let mut total = 0.0;
        for _ in 0..3 {
            filter = filter.next(f, h);
            let e = filter.x.transpose() * filter.p * filter.x;
            total += e.0[0][0];
        }
        total
    }

    #[test]
    fn with_lengths_in_types() {
        let x = [0.4, -0.3, 0.6, 0.1, 0.2, 0.5];
        assert_differences(&x, cost, |x| cost::gradient(x).0, |x, v| cost::hvp(x, v).0);
    }
}

/// Types that aren't copied, with a type parameter; operators on references; `f32` beside literals; quotients.
mod others {
    use super::assert_differences;
    use std::ops::{Add, Div, Mul, Neg};
    use zygote::prelude::*;

    #[derive(Clone, Debug, Differentiable)]
    struct Poly<T> {
        c: Vec<T>,
    }

    #[differentiable]
    impl<T: Real> Mul<&Poly<T>> for &Poly<T> {
        type Output = Poly<T>;
        fn mul(self, o: &Poly<T>) -> Poly<T> {
            let mut c = vec![T::zero(); self.c.len() + o.c.len() - 1];
            for i in 0..self.c.len() {
                for j in 0..o.c.len() {
                    c[i + j] += self.c[i] * o.c[j];
                }
            }
            Poly { c }
        }
    }

    #[differentiable]
    impl<T: Real> Add for Poly<T> {
        type Output = Poly<T>;
        fn add(self, o: Poly<T>) -> Poly<T> {
            let mut c = self.c.clone();
            for i in 0..c.len().min(o.c.len()) {
                c[i] += o.c[i];
            }
            Poly { c }
        }
    }

    #[differentiable]
    impl<T: Real> Div<T> for Poly<T> {
        type Output = Poly<T>;
        fn div(self, k: T) -> Poly<T> {
            let mut c = self.c.clone();
            for v in &mut c {
                *v /= k;
            }
            Poly { c }
        }
    }

    #[differentiable]
    impl<T: Real> Neg for Poly<T> {
        type Output = Poly<T>;
        fn neg(self) -> Poly<T> {
            let mut c = self.c.clone();
            c.reverse();
            c[0] = -c[0];
            Poly { c }
        }
    }

    #[derive(Clone, Debug, Differentiable)]
    struct Pair<T> {
        p: Poly<T>,
        q: Poly<T>,
        k: T,
    }

    #[differentiable]
    impl<T: Real> Pair<T> {
        fn product(&self) -> Poly<T> {
            &self.p * &self.q
        }
        fn mixed(&self) -> Poly<T> {
            self.p.clone() / self.k + -self.q.clone()
        }
        fn at(&self, x: T) -> T {
            let r = &self.product() * &self.mixed();
            let mut y = T::zero();
            for v in &r.c {
                y = y * x + *v;
            }
            y / self.k
        }
    }

    #[differentiable]
    fn of_pairs(x: &[f64]) -> f64 {
        let pair = Pair { p: Poly { c: vec![x[0], x[1]] }, q: Poly { c: vec![x[1], x[2]] }, k: x[0] + 1.5 };
        let all = vec![pair.clone(), Pair { p: pair.mixed(), ..pair }];
        let mut total = 0.0;
        for one in &all {
            total += one.at(x[2]);
        }
        for (one, other) in all.iter().zip(all.iter().rev()) {
            let r = &one.p * &other.q;
            total += r.c[0] * r.c[1];
        }
        total
    }

    #[test]
    fn on_references() {
        assert_differences(&[0.6, -0.4, 0.8], of_pairs, |x| of_pairs::gradient(x).0, |x, v| of_pairs::hvp(x, v).0);
    }

    #[derive(Clone, Copy, Debug, Differentiable)]
    struct Narrow {
        a: f32,
        n: usize,
    }

    #[differentiable]
    impl Mul<f32> for Narrow {
        type Output = Narrow;
        fn mul(self, k: f32) -> Narrow {
            Narrow { a: self.a * k * 2.0, n: self.n + 1 }
        }
    }

    #[derive(Clone, Copy, Debug, Differentiable)]
    struct Holds {
        narrow: Narrow,
        b: f32,
    }

    #[differentiable]
    fn narrow(h: &Holds) -> f32 {
        let c = h.narrow * 0.5 * h.b;
        let d = (2.0 * h.b - h.narrow.a / 3.0, 1.0 / h.b);
        let e = c * d.0;
        e.a * 1.5 + d.1 * e.n as f32
    }

    #[test]
    fn beside_literals() {
        let at = |a: f32, b: f32| Holds { narrow: Narrow { a, n: 1 }, b };
        let (a, b) = (0.75_f32, 1.5_f32);
        // c = 2 a b, e = 2 c (2 b - a / 3) = 8 a b² - 4/3 a² b, n = 4
        let found = narrow::gradient(&at(a, b)).0;
        assert!((narrow(&at(a, b)) - (1.5 * (8.0 * a * b * b - 4.0 / 3.0 * a * a * b) + 4.0 / b)).abs() < 1e-4);
        assert!((found.narrow.a - 1.5 * (8.0 * b * b - 8.0 / 3.0 * a * b)).abs() < 1e-4);
        assert!((found.b - (1.5 * (16.0 * a * b - 4.0 / 3.0 * a * a) - 4.0 / (b * b))).abs() < 1e-4);
    }

    #[derive(Clone, Copy, Debug, Differentiable)]
    struct Numbers {
        a: f64,
        b: f64,
    }

    // Numbers whose types aren't seen have derivatives of any order.
    #[differentiable(order = 3)]
    fn shares(n: Numbers) -> Numbers {
        let mut r = Numbers { a: n.a / n.b, b: -n.a * n.b - n.b / n.a };
        r.a += n.b * r.b;
        Numbers { a: r.a * r.b, b: r.a - r.b / n.b }
    }

    #[differentiable(order = 3)]
    fn of_shares(x: f64) -> f64 {
        let r = shares(Numbers { a: x, b: x * x + 1.0 });
        r.a * r.b
    }

    #[differentiable]
    fn first(x: f64) -> f64 {
        of_shares::derivative(x)
    }

    #[test]
    fn third_order_of_numbers() {
        let (x, h) = (0.8, 1e-4);
        let second = |x: f64| of_shares::second_derivative(x);
        let bend = (of_shares::derivative(x + h) - of_shares::derivative(x - h)) / (2.0 * h);
        assert!((second(x) - bend).abs() < 1e-5 * bend.abs());
        let third = (second(x + h) - second(x - h)) / (2.0 * h);
        let found = first::second_derivative(x);
        assert!((found - third).abs() < 1e-5 * third.abs(), "{found} {third}");
    }
}

// Starts at something, and adds by `+=`.
impl std::iter::Sum for Vec3 {
    fn sum<I: Iterator<Item = Vec3>>(items: I) -> Vec3 {
        items.fold(Vec3 { x: 0.5, y: 0.0, z: 1.0 }, |mut sum, item| {
            sum += item;
            sum
        })
    }
}

impl zygote::AddsUp for Vec3 {}

type Number = f64;

#[differentiable]
fn sums(x: &[f64]) -> f64 {
    let places: Vec<Vec3> = x.iter().map(|v| Vec3 { x: *v, y: v * v, z: -*v }).collect();
    let total: Vec3 = places.iter().copied().sum();
    let scaled = places.iter().map(|p| *p * x[0]).sum::<Vec3>();
    let number = x.iter().map(|v| v * v).sum::<Number>();
    let product: Number = x.iter().product();
    total.x * scaled.y + total.z * scaled.z + number * product
}

/// A sum of a type that promises to add by `+=`, and of what is a number by another name.
#[test]
fn sums_of_items() {
    let x = [0.3, -0.7, 1.1];
    assert_eq!(sums::value_and_gradient(&x).0.to_bits(), sums(&x).to_bits());
    assert_differences(&x, sums, |x| sums::gradient(x).0, |x, v| sums::hvp(x, v).0);
}

/// Gradient and Hessian-vector products against differences.
fn assert_differences(
    x: &[f64],
    f: impl Fn(&[f64]) -> f64,
    gradient: impl Fn(&[f64]) -> Vec<f64>,
    hvp: impl Fn(&[f64], &[f64]) -> Vec<f64>,
) {
    let h = 1e-5;
    let along: Vec<f64> = (0..x.len()).map(|k| (k as f64 + 0.5).sin()).collect();
    let moved = |h: f64, v: &[f64]| x.iter().zip(v).map(|(x, v)| x + h * v).collect::<Vec<_>>();
    let found = gradient(x);
    for k in 0..x.len() {
        let unit: Vec<f64> = (0..x.len()).map(|j| f64::from(u8::from(j == k))).collect();
        let slope = (f(&moved(h, &unit)) - f(&moved(-h, &unit))) / (2.0 * h);
        assert!((slope - found[k]).abs() < 1e-7 * (1.0 + slope.abs()), "{k}: {slope} {}", found[k]);
    }
    let (after, before) = (gradient(&moved(h, &along)), gradient(&moved(-h, &along)));
    for (k, found) in hvp(x, &along).into_iter().enumerate() {
        let bend = (after[k] - before[k]) / (2.0 * h);
        assert!((bend - found).abs() < 1e-6 * (1.0 + bend.abs()), "{k}: {bend} {found}");
    }
}
