//! `&mut` that methods are given by their bare names.
#![allow(missing_docs)]

use zygote::prelude::*;

#[derive(Clone, Debug, PartialEq, Differentiable)]
struct Spring {
    k: f64,
    m: f64,
}

#[differentiable]
trait System {
    /// The derivative of the state.
    fn rhs(&self, u: &[f64], du: &mut [f64]);

    /// One step; takes the state by its name, both ways.
    fn advance(&self, u: &mut [f64], dt: f64) {
        let mut du = [0.0; 2];
        self.rhs(u, &mut du);
        self.shift(u, &du, dt);
    }

    /// Adds.
    fn shift(&self, u: &mut [f64], du: &[f64], dt: f64) {
        for i in 0..du.len() {
            u[i] += dt * du[i];
        }
    }

    /// Of no receiver.
    fn scale(u: &mut [f64], k: f64) {
        u[0] *= k;
    }
}

#[differentiable]
impl System for Spring {
    fn rhs(&self, u: &[f64], du: &mut [f64]) {
        du[0] = u[1];
        du[1] = -self.k / self.m * u[0] * u[0];
    }
}

#[differentiable]
impl Spring {
    fn energy(&self, u: &[f64]) -> f64 {
        self.k * u[0] * u[0] + self.m * u[1] * u[1]
    }

    fn kick(&mut self, u: &mut [f64], by: f64) {
        u[1] += by / self.m;
        self.m *= 1.0 + u[0] * by;
    }

    fn damp(u: &mut [f64], by: f64) {
        u[1] *= by;
    }

    fn run(&self, u: &mut [f64], dt: f64, n: usize) -> f64 {
        let mut sum = 0.0;
        for _ in 0..n {
            self.advance(u, dt);
            sum += self.energy(u) * dt;
            Self::damp(u, 0.9);
        }
        sum
    }
}

#[differentiable]
fn generic<S: System>(s: &S, u: &mut [f64], dt: f64) {
    for _ in 0..2 {
        s.advance(u, dt);
        S::scale(u, 1.1);
    }
    s.advance(u, dt * u[0]);
}

#[differentiable]
fn whole(s: &Spring, u: &mut Vec<f64>, dt: f64) -> f64 {
    let mut own = s.clone();
    own.kick(u, dt);
    let a = own.run(u, dt, 3);
    generic(&own, u, dt);
    own.kick(u, 0.5);
    a + own.energy(u)
}

#[differentiable]
fn closed(k: f64, m: f64, x: f64, v: f64, dt: f64) -> f64 {
    let s = Spring { k, m };
    let mut u = vec![x, v];
    let y = whole(&s, &mut u, dt);
    y + u[0] * u[1]
}

fn differences(f: impl Fn(&[f64; 5]) -> f64, at: [f64; 5]) -> [f64; 5] {
    std::array::from_fn(|k| {
        let moved = |h: f64| {
            let mut x = at;
            x[k] += h;
            f(&x)
        };
        (moved(1e-5) - moved(-1e-5)) / 2e-5
    })
}

const AT: [f64; 5] = [1.3, 0.7, 0.4, -0.2, 0.15];

fn value([k, m, x, v, dt]: &[f64; 5]) -> f64 {
    closed(*k, *m, *x, *v, *dt)
}

fn gradient([k, m, x, v, dt]: &[f64; 5]) -> [f64; 5] {
    closed::gradient(*k, *m, *x, *v, *dt).into()
}

#[test]
fn both_ways() {
    for (found, expected) in gradient(&AT).into_iter().zip(differences(value, AT)) {
        assert!((found - expected).abs() < 1e-7 * (1.0 + expected.abs()), "{found} {expected}");
    }
}

#[test]
fn second_order() {
    let [k, m, x, v, dt] = AT;
    let along = [0.3, -0.5, 1.0, 0.2, 0.1];
    let h: [f64; 5] = closed::hvp((k, m, x, v, dt), along.into()).into();
    for (i, found) in h.into_iter().enumerate() {
        let g = |s: f64| gradient(&std::array::from_fn(|j| AT[j] + s * along[j]))[i];
        let expected = (g(1e-5) - g(-1e-5)) / 2e-5;
        assert!((found - expected).abs() < 1e-6 * (1.0 + expected.abs()), "{found} {expected}");
    }
}
