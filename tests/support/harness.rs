//! One function against its oracle: the value bit for bit, cotangents against dual numbers, linearity, repeated calls.

use super::D;
use std::fmt::Debug;
use zygote::{Differentiable, Tangent};

/// How the parameters become dual numbers: the one with number `seed` varies.
pub struct Dual<'a> {
    pub seed: usize,
    pub next: &'a mut usize,
}

/// An argument of a function of the corpus.
pub trait Arg {
    type Dual;
    /// How many numbers are in it.
    fn count(&self) -> usize;
    fn dual(&self, how: &mut Dual<'_>) -> Self::Dual;
}

impl Arg for f64 {
    type Dual = D;
    fn count(&self) -> usize {
        1
    }
    fn dual(&self, how: &mut Dual<'_>) -> D {
        let varies = *how.next == how.seed;
        *how.next += 1;
        D::new(*self, if varies { 1.0 } else { 0.0 })
    }
}

impl<T: Arg, const N: usize> Arg for [T; N] {
    type Dual = [T::Dual; N];
    fn count(&self) -> usize {
        self.iter().map(Arg::count).sum()
    }
    fn dual(&self, how: &mut Dual<'_>) -> Self::Dual {
        std::array::from_fn(|k| self[k].dual(how))
    }
}

impl<T: Arg> Arg for Vec<T> {
    type Dual = Vec<T::Dual>;
    fn count(&self) -> usize {
        self.iter().map(Arg::count).sum()
    }
    fn dual(&self, how: &mut Dual<'_>) -> Self::Dual {
        self.iter().map(|v| v.dual(how)).collect()
    }
}

/// An argument that the function doesn't differentiate: `f(k.0)`.
#[derive(Clone, Debug)]
pub struct Const<T>(pub T);

impl<T: Arg> Arg for Const<T> {
    type Dual = Const<T::Dual>;
    fn count(&self) -> usize {
        0
    }
    fn dual(&self, _: &mut Dual<'_>) -> Self::Dual {
        Const(self.0.dual(&mut Dual { seed: usize::MAX, next: &mut 0 }))
    }
}

/// An argument that stays as it is in both texts.
#[derive(Clone, Debug)]
pub struct Fixed<T>(pub T);

impl<T: Clone> Arg for Fixed<T> {
    type Dual = Fixed<T>;
    fn count(&self) -> usize {
        0
    }
    fn dual(&self, _: &mut Dual<'_>) -> Self::Dual {
        self.clone()
    }
}

/// The derivative parts and the values of a result.
pub trait Eps {
    fn eps(&self, out: &mut Vec<f64>);
    fn re(&self, out: &mut Vec<f64>);
}

impl Eps for D {
    fn eps(&self, out: &mut Vec<f64>) {
        out.push(D::eps(*self));
    }
    fn re(&self, out: &mut Vec<f64>) {
        out.push(D::re(*self));
    }
}

impl<T: Eps, const N: usize> Eps for [T; N] {
    fn eps(&self, out: &mut Vec<f64>) {
        self.iter().for_each(|v| v.eps(out));
    }
    fn re(&self, out: &mut Vec<f64>) {
        self.iter().for_each(|v| v.re(out));
    }
}

macro_rules! discrete {
    ($($t:ty,)*) => {$(
        impl Arg for $t {
            type Dual = $t;
            fn count(&self) -> usize {
                0
            }
            fn dual(&self, _: &mut Dual<'_>) -> $t {
                *self
            }
        }
        impl Eps for $t {
            fn eps(&self, _: &mut Vec<f64>) {}
            fn re(&self, _: &mut Vec<f64>) {}
        }
    )*};
}
discrete!(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, bool, char, (), &'static str,);

macro_rules! tuples {
    ($($($T:ident)*;)*) => {$(
        #[allow(non_snake_case)]
        impl<$($T: Arg),*> Arg for ($($T,)*) {
            type Dual = ($($T::Dual,)*);
            fn count(&self) -> usize {
                let ($($T,)*) = self;
                0 $(+ $T.count())*
            }
            fn dual(&self, how: &mut Dual<'_>) -> Self::Dual {
                let ($($T,)*) = self;
                ($($T.dual(how),)*)
            }
        }
        #[allow(non_snake_case)]
        impl<$($T: Eps),*> Eps for ($($T,)*) {
            fn eps(&self, out: &mut Vec<f64>) {
                let ($($T,)*) = self;
                $($T.eps(out);)*
            }
            fn re(&self, out: &mut Vec<f64>) {
                let ($($T,)*) = self;
                $($T.re(out);)*
            }
        }
    )*};
}
tuples!(A; A B; A B C; A B C E; A B C E F;);

/// All numbers of a tangent.
pub fn leaves<T: Tangent>(t: &T) -> Vec<f64> {
    let mut out = vec![];
    t.leaves(&mut out);
    out
}

/// Close relative to the larger; equal infinities and two NaNs are close.
pub fn close_to(a: f64, b: f64, tolerance: f64) -> bool {
    a == b || (a.is_nan() && b.is_nan()) || (a - b).abs() <= tolerance * a.abs().max(b.abs())
}

pub fn close(a: f64, b: f64) -> bool {
    close_to(a, b, 1e-12)
}

fn near(a: f64, b: f64, size: f64, tolerance: f64) -> bool {
    close_to(a, b, tolerance) || (a - b).abs() <= 1e-14 * size
}

/// Everything that must hold of one function at one point; gives the cotangents for the first seed, 1 everywhere.
///
/// `eval(k)`: the function on dual numbers, the parameter's number k varying; `eval(usize::MAX)`: none.
#[track_caller]
pub fn verify<Y, G, E>(
    name: &str,
    y: &Y,
    y_pulled: &Y,
    back: &dyn Fn(Y::Tangent) -> G,
    numbers: usize,
    eval: &dyn Fn(usize) -> E,
) -> Vec<f64>
where
    Y: Differentiable + Debug,
    G: Tangent,
    E: Eps,
{
    // `Debug` of floats tells every bit but those of NaN.
    assert_eq!(format!("{y:?}"), format!("{y_pulled:?}"), "value of {name}");
    let outputs = leaves(&y.zero_tangent()).len();

    let mut columns = vec![vec![]; numbers];
    for (k, column) in columns.iter_mut().enumerate() {
        eval(k).eps(column);
        assert_eq!(column.len(), outputs, "oracle of {name}");
    }
    let mut rng = Rng::new(name);
    let seeds: Vec<Vec<f64>> = vec![
        vec![1.0; outputs],
        (0..outputs).map(|_| rng.f(0.5, 2.0)).collect(),
        (0..outputs).map(|_| -rng.f(0.5, 2.0)).collect(),
    ];
    let cotangent = |seed: &[f64]| {
        let mut dy = y.zero_tangent();
        dy.fill(&mut seed.iter().copied());
        dy
    };
    let mut pulled = vec![];
    for seed in &seeds {
        let got = leaves(&back(cotangent(seed)));
        assert_eq!(got.len(), numbers, "cotangents of {name}: {got:?}");
        let size = columns.iter().flatten().map(|v| v.abs()).filter(|v| v.is_finite()).fold(0.0, f64::max);
        for (k, (got, column)) in got.iter().zip(&columns).enumerate() {
            let expected: f64 = column.iter().zip(seed).map(|(a, b)| if *a == 0.0 { 0.0 } else { a * b }).sum();
            assert!(
                near(*got, expected, size, 1e-11),
                "{name}, seed {seed:?}: cotangent {k} is {got:?}, expected {expected:?}"
            );
        }
        let again = leaves(&back(cotangent(seed)));
        assert_eq!(format!("{got:?}"), format!("{again:?}"), "second call of the pullback of {name}");
        pulled.push(got);
    }
    let combined: Vec<f64> = seeds[1].iter().zip(&seeds[2]).map(|(a, b)| 2.0 * a - 0.75 * b).collect();
    let got = leaves(&back(cotangent(&combined)));
    for k in 0..numbers {
        let (a, b) = (2.0 * pulled[1][k], 0.75 * pulled[2][k]);
        assert!(
            near(got[k], a - b, a.abs() + b.abs(), 1e-11),
            "{name}: cotangent {k} is not linear: {} and {}",
            got[k],
            a - b
        );
    }
    pulled.swap_remove(0)
}

/// Gradient of a function of dual numbers: one pass per parameter.
pub fn by_duals(f: impl Fn(&[D]) -> D, x: &[f64]) -> Vec<f64> {
    (0..x.len())
        .map(|k| {
            let x: Vec<D> = x.iter().enumerate().map(|(j, v)| D::new(*v, if j == k { 1.0 } else { 0.0 })).collect();
            f(&x).eps()
        })
        .collect()
}

/// Reproducible numbers.
#[derive(Clone)]
pub struct Rng(u64);

impl Rng {
    /// Seeded by a name.
    pub fn new(name: &str) -> Rng {
        Rng(name.bytes().fold(0xcbf2_9ce4_8422_2325, |h, b| (h ^ u64::from(b)).wrapping_mul(0x0100_0000_01b3)))
    }

    /// Tells inference the type of a drawing closure.
    pub fn draw_with<T, F: Fn(&mut Rng) -> T>(_: &Rng, draw: F) -> F {
        draw
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let z = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// Between the two.
    pub fn f(&mut self, low: f64, high: f64) -> f64 {
        low + (high - low) * ((self.next() >> 11) as f64 / (1u64 << 53) as f64)
    }

    /// From the first up to and without the second.
    pub fn i(&mut self, low: i32, high: i32) -> i32 {
        low + (self.next() % (high - low) as u64) as i32
    }

    /// From the first up to and without the second.
    pub fn u(&mut self, low: usize, high: usize) -> usize {
        low + (self.next() % (high - low) as u64) as usize
    }

    pub fn b(&mut self) -> bool {
        self.next() & 1 == 1
    }

    /// That many numbers.
    pub fn v(&mut self, n: usize, low: f64, high: f64) -> Vec<f64> {
        (0..n).map(|_| self.f(low, high)).collect()
    }

    pub fn a<const N: usize>(&mut self, low: f64, high: f64) -> [f64; N] {
        std::array::from_fn(|_| self.f(low, high))
    }
}
