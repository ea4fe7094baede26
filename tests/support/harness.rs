//! One function against its oracle: the value bit for bit, cotangents against dual numbers, linearity, repeated calls.

use super::dual::{Clothed, D, H, Inner};
use std::fmt::Debug;
use zygote::{Differentiable, Tangent};

/// How the parameters become dual numbers: those with the numbers of `seed` vary.
pub struct Dual<'a, N: Inner> {
    pub seed: N::Seed,
    pub next: &'a mut usize,
}

pub type First<'a> = Dual<'a, num_dual::Dual64>;
pub type Second<'a> = Dual<'a, num_dual::HyperDual64>;

/// An argument of a function of the corpus.
pub trait Arg {
    type Dual<N: Inner>;
    /// How many numbers are in it.
    fn count(&self) -> usize;
    fn dual<N: Inner>(&self, how: &mut Dual<'_, N>) -> Self::Dual<N>;
    /// Another one: its numbers plus these.
    fn moved(&self, by: &mut dyn Iterator<Item = f64>) -> Self;
}

impl Arg for f64 {
    type Dual<N: Inner> = Clothed<N>;
    fn count(&self) -> usize {
        1
    }
    fn dual<N: Inner>(&self, how: &mut Dual<'_, N>) -> Clothed<N> {
        let k = *how.next;
        *how.next += 1;
        Clothed(N::seeded(*self, k, how.seed))
    }
    fn moved(&self, by: &mut dyn Iterator<Item = f64>) -> f64 {
        self + by.next().unwrap()
    }
}

impl<T: Arg, const M: usize> Arg for [T; M] {
    type Dual<N: Inner> = [T::Dual<N>; M];
    fn count(&self) -> usize {
        self.iter().map(Arg::count).sum()
    }
    fn dual<N: Inner>(&self, how: &mut Dual<'_, N>) -> Self::Dual<N> {
        std::array::from_fn(|k| self[k].dual(how))
    }
    fn moved(&self, by: &mut dyn Iterator<Item = f64>) -> Self {
        std::array::from_fn(|k| self[k].moved(by))
    }
}

impl<T: Arg> Arg for Vec<T> {
    type Dual<N: Inner> = Vec<T::Dual<N>>;
    fn count(&self) -> usize {
        self.iter().map(Arg::count).sum()
    }
    fn dual<N: Inner>(&self, how: &mut Dual<'_, N>) -> Self::Dual<N> {
        self.iter().map(|v| v.dual(how)).collect()
    }
    fn moved(&self, by: &mut dyn Iterator<Item = f64>) -> Self {
        self.iter().map(|v| v.moved(by)).collect()
    }
}

/// An argument that the function doesn't differentiate: `f(k.0)`.
#[derive(Clone, Debug)]
pub struct Const<T>(pub T);

impl<T: Arg + Clone> Arg for Const<T> {
    type Dual<N: Inner> = Const<T::Dual<N>>;
    fn count(&self) -> usize {
        0
    }
    fn dual<N: Inner>(&self, _: &mut Dual<'_, N>) -> Self::Dual<N> {
        Const(self.0.dual(&mut Dual { seed: N::NONE, next: &mut 0 }))
    }
    fn moved(&self, _: &mut dyn Iterator<Item = f64>) -> Self {
        self.clone()
    }
}

/// An argument that stays as it is in both texts.
#[derive(Clone, Debug)]
pub struct Fixed<T>(pub T);

impl<T: Clone> Arg for Fixed<T> {
    type Dual<N: Inner> = Fixed<T>;
    fn count(&self) -> usize {
        0
    }
    fn dual<N: Inner>(&self, _: &mut Dual<'_, N>) -> Self::Dual<N> {
        self.clone()
    }
    fn moved(&self, _: &mut dyn Iterator<Item = f64>) -> Self {
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

macro_rules! lists {
    ($($t:ty),*) => {$(
        impl<T: Eps> Eps for $t {
            fn eps(&self, out: &mut Vec<f64>) {
                self.iter().for_each(|v| v.eps(out));
            }
            fn re(&self, out: &mut Vec<f64>) {
                self.iter().for_each(|v| v.re(out));
            }
        }
    )*};
}
lists!(Vec<T>, Option<T>);

macro_rules! discrete {
    ($($t:ty,)*) => {$(
        impl Arg for $t {
            type Dual<N: Inner> = $t;
            fn count(&self) -> usize {
                0
            }
            fn dual<N: Inner>(&self, _: &mut Dual<'_, N>) -> $t {
                *self
            }
            fn moved(&self, _: &mut dyn Iterator<Item = f64>) -> $t {
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
            type Dual<N: Inner> = ($($T::Dual<N>,)*);
            fn count(&self) -> usize {
                let ($($T,)*) = self;
                0 $(+ $T.count())*
            }
            fn dual<N: Inner>(&self, how: &mut Dual<'_, N>) -> Self::Dual<N> {
                let ($($T,)*) = self;
                ($($T.dual(how),)*)
            }
            fn moved(&self, by: &mut dyn Iterator<Item = f64>) -> Self {
                let ($($T,)*) = self;
                ($($T.moved(by),)*)
            }
        }
        #[allow(non_snake_case)]
        impl<$($T: Columns),*> Columns for ($($T,)*) {
            fn columns(&self, out: &mut Vec<Vec<f64>>) {
                let ($($T,)*) = self;
                $($T.columns(out);)*
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
tuples!(A; A B; A B C; A B C E; A B C E F; A B C E F G; A B C E F G H;);

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

/// The gradient is that of the pullback, up to rounding: it may add up in another order.
pub fn same_gradient(name: &str, gradient: &[f64], pulled: &[f64]) {
    assert_eq!(gradient.len(), pulled.len(), "gradient of {name}");
    let size = pulled.iter().map(|v| v.abs()).filter(|v| v.is_finite()).fold(0.0, f64::max);
    for (k, (a, b)) in gradient.iter().zip(pulled).enumerate() {
        assert!(near(*a, *b, size, 1e-13), "gradient of {name}: entry {k} is {a:?}, by the pullback {b:?}");
    }
}

fn near(a: f64, b: f64, size: f64, tolerance: f64) -> bool {
    close_to(a, b, tolerance) || (a - b).abs() <= 1e-14 * size
}

/// What is known of a function at a point.
pub struct Known {
    /// The cotangents for the first seed, 1 everywhere.
    pub slope: Vec<f64>,
    /// The Jacobian of the oracle, by parameters' numbers.
    pub columns: Vec<Vec<f64>>,
}

/// Everything that must hold of one function's value and pullback at one point.
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
) -> Known
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
    Known { slope: pulled.swap_remove(0), columns }
}

fn dot(a: &[f64], b: &[f64]) -> f64 {
    a.iter().zip(b).map(|(a, b)| if *a == 0.0 || *b == 0.0 { 0.0 } else { a * b }).sum()
}

/// The size of the terms of `dot`.
fn dot_size(a: &[f64], b: &[f64]) -> f64 {
    a.iter().zip(b).map(|(a, b)| (a * b).abs()).sum()
}

fn largest(v: &[f64]) -> f64 {
    v.iter().fold(0.0, |s, v| s.max(v.abs()))
}

fn finite(v: &[f64]) -> bool {
    v.iter().all(|v| v.is_finite())
}

/// Numbers as a tangent of this shape.
fn shaped<T: Tangent>(shape: &T, numbers: &[f64]) -> T {
    let mut t = shape.clone();
    t.fill(&mut numbers.iter().copied());
    t
}

/// Everything that must hold of one function in forward mode at one point: the value bit for bit, tangents along units and random directions
/// against the oracle's, and ⟨t, Jᵀc⟩ = ⟨Jt, c⟩.
#[track_caller]
pub fn verify_forward<Y, G>(
    name: &str,
    known: &Known,
    y: &Y,
    back: &dyn Fn(Y::Tangent) -> G,
    jvp: &dyn Fn(G) -> (Y, Y::Tangent),
) where
    Y: Differentiable + Debug,
    G: Tangent,
{
    let columns = &known.columns;
    let (numbers, shape) = (columns.len(), back(y.zero_tangent()));
    let outputs = leaves(&y.zero_tangent()).len();
    let mut rng = Rng::new(name);
    let mut along = |t: &[f64]| {
        let (value, tangent) = jvp(shaped(&shape, t));
        assert_eq!(format!("{y:?}"), format!("{value:?}"), "value of {name}::jvp");
        let tangent = leaves(&tangent);
        assert_eq!(tangent.len(), outputs, "tangent of {name}");
        tangent
    };
    for k in 0..numbers.min(12) {
        let unit: Vec<f64> = (0..numbers).map(|j| if j == k { 1.0 } else { 0.0 }).collect();
        let found = along(&unit);
        for (i, (found, expected)) in found.iter().zip(&columns[k]).enumerate() {
            let size = columns.iter().map(|c| c[i].abs()).filter(|v| v.is_finite()).fold(0.0, f64::max);
            assert!(
                near(*found, *expected, size, 1e-11),
                "{name}, along parameter {k}: tangent {i} is {found:?}, expected {expected:?}"
            );
        }
    }
    if !columns.iter().all(|c| finite(c)) {
        return;
    }
    for _ in 0..2 {
        let t = rng.v(numbers, -2.0, 2.0);
        let found = along(&t);
        for (i, found) in found.iter().enumerate() {
            let row: Vec<f64> = columns.iter().map(|c| c[i]).collect();
            let (expected, size) = (dot(&row, &t), dot_size(&row, &t));
            assert!(
                near(*found, expected, 100.0 * size, 1e-11),
                "{name}, along {t:?}: tangent {i} is {found:?}, expected {expected:?}"
            );
        }
        let c = rng.v(outputs, -2.0, 2.0);
        let pulled = leaves(&back(shaped(&y.zero_tangent(), &c)));
        let (forward, reverse) = (dot(&found, &c), dot(&pulled, &t));
        let size = dot_size(&found, &c) + dot_size(&pulled, &t);
        assert!(
            (forward - reverse).abs() <= 1e-12 * size,
            "{name}: along {t:?} and back along {c:?}: {forward:?} and {reverse:?}"
        );
    }
}

/// Where a branch that is taken at one point only has another second derivative than what is around it.
const BRANCHES_AT_A_POINT: &[&str] = &["untaken_would_divide_by_zero(0.0,)"];

/// What must hold of one function's Hessian at one point: along random directions it is what differences of the gradient say, where those say
/// anything, and it is symmetric. Gives how many directions were compared with differences.
///
/// `gradient(d)`: the gradient at the point plus d.
#[track_caller]
pub fn verify_second<G: Tangent>(
    name: &str,
    known: &Known,
    shape: &G,
    hvp: &dyn Fn(G) -> G,
    gradient: &dyn Fn(&[f64]) -> Vec<f64>,
) -> usize {
    let numbers = known.columns.len();
    if numbers == 0 || !finite(&known.slope) {
        return 0;
    }
    let mut rng = Rng::new(name);
    let mut done: Vec<(Vec<f64>, Vec<f64>)> = vec![];
    let mut compared = 0;
    for _ in 0..2 {
        let v = rng.v(numbers, -1.0, 1.0);
        let found = leaves(&hvp(shaped(shape, &v)));
        assert_eq!(found.len(), numbers, "Hessian of {name}");
        let branch = BRANCHES_AT_A_POINT.contains(&name);
        if let Some((expected, tolerance)) = difference(&known.slope, gradient, &v).filter(|_| !branch) {
            compared += 1;
            for (k, (f, e)) in found.iter().zip(&expected).enumerate() {
                assert!(
                    (f - e).abs() <= tolerance,
                    "{name}, along {v:?}: the gradient's {k} has tangent {f:?}, by differences {e:?} (± {tolerance:e})"
                );
            }
        }
        done.push((v, found));
    }
    let [(u, hu), (v, hv)] = &done[..] else { unreachable!() };
    if finite(hu) && finite(hv) {
        let (a, b) = (dot(u, hv), dot(v, hu));
        // Where the Hessian is a difference of equals, that of the gradient's size.
        let size = dot_size(u, hv) + dot_size(v, hu) + 1e-5 * largest(&known.slope);
        assert!((a - b).abs() <= 1e-10 * size, "the Hessian of {name} is not symmetric: {a:?} and {b:?}");
    }
    compared
}

/// Tells inference the type of a closure that takes what a pullback gives.
pub fn like<T, G, R, F: Fn(G) -> R>(_: &impl Fn(T) -> G, f: F) -> F {
    f
}

/// That enough was compared with a function's Hessian: a quarter of the two directions at each input.
pub fn enough(name: &str, inputs: usize, compared: usize) {
    assert!(2 * compared >= inputs, "second derivatives of {name}: {compared} compared at {inputs} inputs");
}

/// The matrices that `jacobian` gives, side by side.
pub trait Columns {
    fn columns(&self, out: &mut Vec<Vec<f64>>);
}

impl Columns for () {
    fn columns(&self, _: &mut Vec<Vec<f64>>) {}
}

impl Columns for zygote::Matrix<f64> {
    fn columns(&self, out: &mut Vec<Vec<f64>>) {
        out.extend((0..self.cols()).map(|j| (0..self.rows()).map(|i| self[(i, j)]).collect::<Vec<_>>()));
    }
}

/// That a Jacobian is the oracle's.
#[track_caller]
pub fn verify_jacobian(name: &str, known: &Known, found: &impl Columns) {
    let mut columns = vec![];
    found.columns(&mut columns);
    assert_eq!(columns.len(), known.columns.len(), "columns in the Jacobian of {name}");
    let size = columns.iter().flatten().map(|v| v.abs()).filter(|v| v.is_finite()).fold(0.0, f64::max);
    for (k, (found, expected)) in columns.iter().zip(&known.columns).enumerate() {
        assert_eq!(found.len(), expected.len(), "rows in the Jacobian of {name}");
        let close = found.iter().zip(expected).all(|(f, e)| near(*f, *e, size, 1e-11));
        assert!(close, "{name}: column {k} of the Jacobian is {found:?}, expected {expected:?}");
    }
}

/// The derivative of a gradient along `v`, and how far off it may be. None where differences of several sizes disagree: next to kinks and jumps.
pub fn difference(here: &[f64], gradient: &dyn Fn(&[f64]) -> Vec<f64>, v: &[f64]) -> Option<(Vec<f64>, f64)> {
    const H: f64 = 1e-3;
    let at = |h: f64| gradient(&v.iter().map(|v| v * h).collect::<Vec<_>>());
    // Central differences of three sizes, extrapolated.
    let sides: Vec<_> = [H, H / 2.0, H / 4.0].map(|h| (at(h), at(-h), h)).into();
    let central: Vec<Vec<f64>> = sides
        .iter()
        .map(|(above, below, h)| above.iter().zip(below).map(|(a, b)| (a - b) / (2.0 * h)).collect())
        .collect();
    let extrapolated = |k: usize, i: usize| (4.0 * central[k + 1][i] - central[k][i]) / 3.0;
    let first: Vec<f64> = (0..here.len()).map(|i| extrapolated(0, i)).collect();
    let second: Vec<f64> = (0..here.len()).map(|i| extrapolated(1, i)).collect();
    if !finite(&first) || !finite(&second) {
        return None;
    }
    let size = largest(&second).max(largest(here) * 1e-3);
    let off = first.iter().zip(&second).fold(0.0_f64, |s, (a, b)| s.max((a - b).abs()));
    // Both sides agree in the limit, or the second derivative jumps right here.
    let apart = |k: usize| {
        let (above, below, h) = &sides[k];
        (0..here.len()).fold(0.0_f64, |s, i| s.max((above[i] - 2.0 * here[i] + below[i]).abs() / h))
    };
    let jumps = apart(2) > 0.6 * apart(0) && apart(2) > 1e-6 * size;
    (off <= 1e-6 * size && !jumps).then(|| (second, 1e-7 * size + 10.0 * off))
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
