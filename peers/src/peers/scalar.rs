//! Crates that differentiate by numbers of their own: forward mode (num-dual) and tapes (reverse, easy-ml).
//!
//! Tapes keep their memory from call to call.

use crate::table::{Contender, flat};
use easy_ml::differentiation::{Record, WengertList};
use easy_ml::numeric::extra::Sin;
use nalgebra::SVector;
use num_dual::{DualNum, DualSVec64, first_derivative, gradient};
use reverse::{Gradient, Tape};
use std::hint::black_box;
use std::ops::{Add, Mul, Sub};

/// What the programs below need of a number.
trait Number:
    Copy
    + Add<Output = Self>
    + Sub<Output = Self>
    + Mul<Output = Self>
    + Add<f64, Output = Self>
    + Sub<f64, Output = Self>
    + Mul<f64, Output = Self>
{
}

impl<T> Number for T where
    T: Copy
        + Add<Output = T>
        + Sub<Output = T>
        + Mul<Output = T>
        + Add<f64, Output = T>
        + Sub<f64, Output = T>
        + Mul<f64, Output = T>
{
}

fn rosenbrock_of<T: Number>(x: &[T]) -> T {
    let term = |i: usize| {
        let t = x[i + 1] - x[i] * x[i];
        let u = x[i] - 1.0;
        t * t * 100.0 + u * u
    };
    let mut s = term(0);
    for i in 1..x.len() - 1 {
        s = s + term(i);
    }
    s
}

/// From the state `x`, `y`, which the root's program has as constants.
fn lotka_volterra_of<T: Number>([a, b, c, d]: [T; 4], mut x: T, mut y: T) -> T {
    let h = 0.001;
    for _ in 0..10_000 {
        let kx1 = x * (a - b * y);
        let ky1 = y * (c * x - d);
        let (x2, y2) = (x + kx1 * (0.5 * h), y + ky1 * (0.5 * h));
        let kx2 = x2 * (a - b * y2);
        let ky2 = y2 * (c * x2 - d);
        let (x3, y3) = (x + kx2 * (0.5 * h), y + ky2 * (0.5 * h));
        let kx3 = x3 * (a - b * y3);
        let ky3 = y3 * (c * x3 - d);
        let (x4, y4) = (x + kx3 * h, y + ky3 * h);
        let kx4 = x4 * (a - b * y4);
        let ky4 = y4 * (c * x4 - d);
        x = x + (kx1 + kx2 * 2.0 + kx3 * 2.0 + kx4) * (h / 6.0);
        y = y + (ky1 + ky2 * 2.0 + ky3 * 2.0 + ky4) * (h / 6.0);
    }
    x
}

pub(crate) fn line(x: f64) -> [Contender<'static>; 3] {
    let duals = move || first_derivative(|x| (x * x).sin() * 5.0, black_box(x));
    let tape = Tape::new();
    let on_reverse = move || {
        tape.clear();
        let x = tape.add_var(black_box(x));
        let y = x.powi(2).sin() * 5.0;
        (y.val(), y.grad().wrt(&x))
    };
    let list = WengertList::new();
    let on_easy_ml = move || {
        list.clear();
        let x = Record::variable(black_box(x), &list);
        let y = (x * x).sin() * 5.0;
        (y.number, y.derivatives()[&x])
    };
    [
        Contender::new("num-dual", duals, |(y, dx)| vec![y, dx]),
        Contender::new("reverse", on_reverse, |(y, dx)| vec![y, dx]),
        Contender::new("easy-ml", on_easy_ml, |(y, dx)| vec![y, dx]),
    ]
}

/// Ten variables: few enough for dual numbers of a static size.
pub(crate) fn rosenbrock_duals(x: &[f64]) -> Contender<'static> {
    let x = SVector::<f64, 10>::from_column_slice(x);
    let of = |x: SVector<DualSVec64<10>, 10>| rosenbrock_of(x.as_slice());
    Contender::new("num-dual", move || gradient(of, black_box(&x)), |(y, dx)| flat!(y, dx))
}

pub(crate) fn rosenbrock_tapes(x: &[f64]) -> [Contender<'_>; 2] {
    let tape = Tape::new();
    let on_reverse = move || {
        tape.clear();
        let x = tape.add_vars(black_box(x));
        let y = rosenbrock_of(&x);
        (y.val(), y.grad().wrt(&x))
    };
    let list = WengertList::new();
    let on_easy_ml = move || {
        list.clear();
        let x: Vec<_> = black_box(x).iter().map(|x| Record::variable(*x, &list)).collect();
        let y = rosenbrock_of(&x);
        let all = y.derivatives();
        (y.number, x.iter().map(|x| all[x]).collect::<Vec<f64>>())
    };
    [
        Contender::new("reverse", on_reverse, |(y, dx)| flat!(y, dx)),
        Contender::new("easy-ml", on_easy_ml, |(y, dx)| flat!(y, dx)),
    ]
}

pub(crate) fn lotka_volterra(p: [f64; 4]) -> [Contender<'static>; 3] {
    let at = SVector::from(p);
    let of = |p: SVector<DualSVec64<4>, 4>| lotka_volterra_of(p.into(), 1.0.into(), 0.5.into());
    let duals = move || gradient(of, black_box(&at));
    let tape = Tape::new();
    let on_reverse = move || {
        tape.clear();
        let p = black_box(p).map(|p| tape.add_var(p));
        let x = lotka_volterra_of(p, tape.add_var(1.0), tape.add_var(0.5));
        (x.val(), x.grad().wrt(&p[..]))
    };
    let list = WengertList::new();
    let on_easy_ml = move || {
        list.clear();
        let p = black_box(p).map(|p| Record::variable(p, &list));
        let x = lotka_volterra_of(p, Record::constant(1.0), Record::constant(0.5));
        let all = x.derivatives();
        (x.number, p.map(|p| all[&p]))
    };
    [
        Contender::new("num-dual", duals, |(y, dp)| flat!(y, dp)),
        Contender::new("reverse", on_reverse, |(y, dp)| flat!(y, dp)),
        Contender::new("easy-ml", on_easy_ml, |(y, dp)| flat!(y, dp)),
    ]
}
