//! Structs that are changed in place while methods, and functions of their fields, read them: what these are lent is restored in the reverse sweep.
//! Against differences, which is all that a struct's states leave; twice, with other cotangents; and the memory that it takes.
#![allow(missing_docs, clippy::all, clippy::pedantic)]
use counting_alloc::peak;
use zygote::prelude::*;

#[global_allocator]
static ALLOCATOR: counting_alloc::Counting = counting_alloc::Counting;

#[derive(Clone, Debug, Differentiable)]
struct Field {
    u: Vec<f64>,
    next: Vec<f64>,
    n: usize,
    energy: f64,
    pair: [f64; 2],
}

#[differentiable]
fn laplacian(u: &[f64], n: usize, c: usize) -> f64 {
    (u[c - n] + u[c + n] + u[c - 1] + u[c + 1] - 4.0 * u[c]) * u[c]
}

#[differentiable]
impl Field {
    fn at(&self, c: usize) -> f64 {
        let (n, u) = (self.n, &self.u);
        (u[c - n] + u[c + n] + u[c - 1] + u[c + 1] - 4.0 * u[c]) * u[c]
    }
    fn total(&self, k: f64) -> f64 {
        let mut s = self.energy * k;
        for v in &self.u {
            s += v * v;
        }
        s
    }
    fn damp(&mut self, c: usize, k: f64) -> f64 {
        self.u[c] *= k;
        self.energy += self.u[c] * self.u[c];
        self.u[c] * k
    }
    fn step(&mut self, dt: f64) {
        let n = self.n;
        for i in 1..n - 1 {
            for j in 1..n - 1 {
                let c = i * n + j;
                self.next[c] = self.u[c] + dt * self.at(c);
            }
        }
        std::mem::swap(&mut self.u, &mut self.next);
    }
    fn relax(&mut self, dt: f64) {
        let n = self.n;
        for i in 1..n - 1 {
            for j in 1..n - 1 {
                let c = i * n + j;
                self.u[c] += dt * self.at(c);
            }
        }
    }
    /// Reads, changes through a method, and changes by itself in one iteration.
    fn mixed(&mut self, dt: f64) -> f64 {
        let n = self.n;
        let mut s = 0.0;
        for i in 1..n - 1 {
            for j in 1..n - 1 {
                let c = i * n + j;
                let before = self.at(c);
                let damped = self.damp(c, 0.9);
                s += before * damped * self.at(c);
                if (i + j) % 3 == 0 {
                    self.u[c] = s * dt;
                    self.pair[j % 2] += self.u[c];
                    self.pair.swap(0, 1);
                }
                s += laplacian(&self.u, n, c) * self.pair[0];
            }
        }
        s
    }
    /// Leaves in the middle.
    fn until(&mut self, dt: f64, limit: f64) -> f64 {
        let n = self.n;
        for i in 1..n - 1 {
            for j in 1..n - 1 {
                let c = i * n + j;
                self.u[c] += dt * self.at(c);
                if self.total(0.5) > limit {
                    return self.u[c] * self.at(c);
                }
                self.u[c] *= 1.01;
            }
        }
        self.energy
    }
}

fn made(x: &[f64]) -> usize {
    (x.len() as f64).sqrt() as usize
}

#[differentiable]
fn field(x: &[f64], #[constant] n: usize) -> Field {
    Field { u: x.to_vec(), next: x.to_vec(), n, energy: x[0], pair: [x[1], x[2] * x[3]] }
}

#[differentiable]
fn steps(x: &[f64], #[constant] n: usize) -> f64 {
    let mut f = field(x, n);
    for _ in 0..4 {
        f.step(0.1);
    }
    f.total(2.0)
}

#[differentiable]
fn relaxed(x: &[f64], #[constant] n: usize) -> f64 {
    let mut f = field(x, n);
    for _ in 0..3 {
        f.relax(0.1);
    }
    f.total(2.0) + f.at(n + 1)
}

#[differentiable]
fn mixed(x: &[f64], #[constant] n: usize) -> f64 {
    let mut f = field(x, n);
    let mut s = 0.0;
    for _ in 0..2 {
        s += f.mixed(0.3);
    }
    s * f.total(1.0) + f.pair[0] * f.pair[1]
}

#[differentiable]
fn until(x: &[f64], #[constant] n: usize) -> f64 {
    let mut f = field(x, n);
    let a = f.until(0.1, 5.5);
    let b = f.until(0.1, 1e9);
    a * b + f.total(1.0)
}

/// A local that is changed here.
#[differentiable]
fn local(x: &[f64], #[constant] n: usize) -> f64 {
    let mut f = field(x, n);
    let mut s = 0.0;
    for _ in 0..3 {
        let mut next = f.u.clone();
        for i in 1..n - 1 {
            for j in 1..n - 1 {
                let c = i * n + j;
                next[c] += 0.1 * f.at(c);
                if c % 7 == 0 {
                    s += f.damp(c, 1.1) * f.at(c);
                }
            }
        }
        f.u = next;
    }
    s + f.total(1.0)
}

/// A function of a field, of which another one changes.
#[differentiable]
fn of_field(x: &[f64], #[constant] n: usize) -> f64 {
    let mut f = field(x, n);
    for _ in 0..3 {
        for i in 1..n - 1 {
            for j in 1..n - 1 {
                let c = i * n + j;
                f.next[c] = f.u[c] + 0.1 * laplacian(&f.u, f.n, c);
            }
        }
        std::mem::swap(&mut f.u, &mut f.next);
    }
    f.total(1.0)
}

/// Numbers in a vector, in place.
#[differentiable]
fn seidel(x: &[f64], #[constant] n: usize) -> f64 {
    let mut u = x.to_vec();
    for _ in 0..3 {
        for i in 1..n - 1 {
            for j in 1..n - 1 {
                let c = i * n + j;
                u[c] += 0.1 * laplacian(&u, n, c);
            }
        }
    }
    let mut s = 0.0;
    for v in &u {
        s += v * v;
    }
    s
}

#[differentiable]
fn dot(a: &[f64], b: &[f64]) -> f64 {
    let mut s = 0.0;
    for i in 0..a.len() {
        s += a[i] * b[i];
    }
    s
}

/// Rows of a matrix that is factored in place.
#[differentiable]
fn cholesky(x: &[f64], #[constant] n: usize) -> f64 {
    let mut a = vec![vec![0.0; n]; n];
    for i in 0..n {
        for j in 0..n {
            a[i][j] = x[i] * x[j] + if i == j { 2.0 + x[i] } else { 0.0 };
        }
    }
    let mut log = 0.0;
    for i in 0..n {
        for j in 0..=i {
            let s = a[i][j] - dot(&a[i][..j], &a[j][..j]);
            if i == j {
                a[i][i] = s.sqrt();
                log += a[i][i].ln();
            } else {
                a[i][j] = s / a[j][j];
            }
        }
    }
    log
}

fn numbers(n: usize) -> Vec<f64> {
    (0..n * n).map(|k| 0.6 + 0.3 * (k as f64 * 1.7).sin()).collect()
}

type Pulled = (f64, Box<dyn Fn(f64) -> Vec<f64>>);

fn check(name: &str, f: fn(&[f64], usize) -> f64, pullback: fn(&[f64], usize) -> Pulled) {
    let n = 5;
    let x = numbers(n);
    let (y, back) = pullback(&x, n);
    assert_eq!(y.to_bits(), f(&x, made(&x)).to_bits(), "{name}");
    let (once, again) = (back(1.0), back(-2.5));
    for k in 0..x.len() {
        let h = 1e-5;
        let at = |h: f64| {
            let mut x = x.clone();
            x[k] += h;
            f(&x, n)
        };
        let expected = (8.0 * (at(h) - at(-h)) - (at(2.0 * h) - at(-2.0 * h))) / (12.0 * h);
        assert!((once[k] - expected).abs() <= 2e-8 * (1.0 + expected.abs()), "{name} {k}: {} {expected}", once[k]);
        assert!((again[k] + 2.5 * once[k]).abs() <= 1e-13 * (1.0 + once[k].abs()), "{name} {k}");
    }
}

macro_rules! programs {
    ($($name:ident)*) => {
        #[test]
        fn gradients_are_those_of_differences() {
            $(check(stringify!($name), $name, |x, n| {
                let x = x.to_vec();
                let y = $name::pullback(&x, n).0;
                (y, Box::new(move |dy| $name::pullback(&x, n).1(dy).0))
            });)*
        }

        /// The pullback of a call may run more than once.
        #[test]
        fn pullbacks_run_twice() {
            let x = numbers(5);
            $({
                let (_, back) = $name::pullback(&x, 5);
                assert_eq!(back(1.5).0, back(1.5).0, stringify!($name));
            })*
        }

        #[test]
        fn second_derivatives_are_those_of_differences() {
            let x = numbers(5);
            let v: Vec<f64> = (0..x.len()).map(|k| (k as f64 * 0.9).cos()).collect();
            $({
                let along = |h: f64| {
                    let y: Vec<f64> = x.iter().zip(&v).map(|(x, v)| x + h * v).collect();
                    $name::gradient(&y, 5).0
                };
                let (h, found) = (1e-5, $name::hvp((&x, 5), (&v, ())).0);
                for (k, (p, m)) in along(h).iter().zip(along(-h)).enumerate() {
                    let expected = (p - m) / (2.0 * h);
                    let off = (found[k] - expected).abs();
                    assert!(off <= 1e-5 * (1.0 + expected.abs()), "{} {k}: {} {expected}", stringify!($name), found[k]);
                }
            })*
        }
    };
}
programs!(steps relaxed mixed until local of_field seidel cholesky);

/// No copy of the state per call: that would be the square of its size.
#[test]
fn calls_keep_no_copies() {
    let (few, many) = (numbers(10), numbers(40));
    for (name, f) in [
        ("steps", (|x, n| steps::gradient(x, n).0) as fn(&[f64], usize) -> Vec<f64>),
        ("relaxed", |x, n| relaxed::gradient(x, n).0),
        ("of_field", |x, n| of_field::gradient(x, n).0),
        ("seidel", |x, n| seidel::gradient(x, n).0),
        ("cholesky", |x, n| cholesky::gradient(&x[..n], n).0),
    ] {
        let per_element = |x: &[f64], n: usize| peak(|| f(x, n)) as f64 / x.len() as f64;
        let (few, many) = (per_element(&few, 10), per_element(&many, 40));
        // With copies it would be 16 times as much.
        assert!(many < 1.6 * few, "{name}: {few} bytes per element, {many} in a larger one");
    }
}

/// Nothing that can be cloned: what its methods need of states that are gone, their pullbacks have.
#[derive(Differentiable)]
struct Clock {
    x: Vec<f64>,
    t: f64,
}

#[differentiable]
impl Clock {
    fn step(&mut self, dt: f64) -> f64 {
        for v in self.x.iter_mut() {
            *v += dt * *v * *v;
        }
        self.x[0] * dt
    }
    fn tick(&mut self, dt: f64) {
        self.x[1] *= 1.0 + dt;
    }
    fn run(&mut self, n: usize, dt: f64) -> f64 {
        let mut s = 0.0;
        for _ in 0..n {
            s += self.step(dt) * self.t;
            self.tick(dt);
            self.t += dt;
        }
        s
    }
}

#[differentiable]
fn clock(x: f64, dt: f64) -> f64 {
    let mut c = Clock { x: vec![x, x * x, 0.5], t: x };
    let mut s = 0.0;
    for _ in 0..3 {
        s += c.run(2, dt);
        c.tick(x);
        s += c.step(dt) * c.x[1];
        c.t *= 1.1;
    }
    s
}

#[test]
fn what_cannot_be_cloned_is_not() {
    let (x, dt, h) = (0.6, 0.1, 1e-5);
    let (dx, ddt) = clock::gradient(x, dt);
    let slope = |f: &dyn Fn(f64) -> f64| (8.0 * (f(h) - f(-h)) - (f(2.0 * h) - f(-2.0 * h))) / (12.0 * h);
    for (found, expected) in [(dx, slope(&|h| clock(x + h, dt))), (ddt, slope(&|h| clock(x, dt + h)))] {
        assert!((found - expected).abs() < 1e-9 * (1.0 + expected.abs()), "{found} {expected}");
    }
}
