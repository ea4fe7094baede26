//! What holds of every pullback: values bit for bit, cotangents against central differences of the function itself, tangents against
//! cotangents, shapes, linearity, repeated calls, zeros without shape; of second order, against differences of gradients.

use ndarray::{Array, ArrayRef, Axis, Dimension, RemoveAxis, ShapeBuilder};
use std::fmt::Debug;
use zygote::Real;

/// Numbers that look like nothing in particular, between -2 and 2 and not near 0.
pub fn some<A: Real, D: Dimension>(shape: impl ShapeBuilder<Dim = D>, seed: u64) -> Array<A, D> {
    let mut state = seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1;
    let mut draw = || {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        let u = (state >> 11) as f64 / (1_u64 << 52) as f64 - 1.0;
        zygote::real(u + 0.25_f64.copysign(u))
    };
    // In logical order, so that arrays of one shape and seed are equal.
    let mut a = Array::from_elem(shape, zygote::real(0.0));
    a.iter_mut().for_each(|v| *v = draw());
    a
}

/// The same numbers in other memory: as it is, column-major, reversed along all axes, each second element of a larger one.
pub fn layouts<A: Real, D: RemoveAxis>(x: &ArrayRef<A, D>) -> Vec<Array<A, D>> {
    let axes = || (0..x.ndim()).map(ndarray::Axis);
    let mut column_major = Array::from_elem(x.raw_dim().f(), zygote::real(0.0));
    column_major.assign(x);
    let mut reversed = Array::from_elem(x.raw_dim(), zygote::real(0.0));
    axes().for_each(|axis| reversed.invert_axis(axis));
    reversed.assign(x);
    let mut wide = x.raw_dim();
    wide.slice_mut().iter_mut().for_each(|n| *n *= 2);
    let mut strided = Array::from_elem(wide, zygote::real(0.0));
    for axis in axes() {
        strided.slice_axis_inplace(axis, ndarray::Slice::new(0, None, 2));
    }
    strided.assign(x);
    vec![x.to_owned(), column_major, reversed, strided]
}

/// Arguments, results and their tangents, as numbers and shapes.
pub trait Leaves: Sized + Clone + Debug {
    type Tangent: Clone + Debug;
    fn leaves(&self, to: &mut Vec<f64>);
    fn with(&self, from: &mut dyn Iterator<Item = f64>) -> Self;
    fn shapes(&self, to: &mut Vec<Vec<usize>>);
    fn tangent(self) -> Self::Tangent;
    fn tangent_leaves(t: &Self::Tangent, to: &mut Vec<f64>);
    fn tangent_shapes(t: &Self::Tangent, to: &mut Vec<Vec<usize>>);
    /// Whether a number is of single precision.
    fn single() -> bool {
        false
    }
    /// Zero without shape, of those that have one.
    fn none(&self) -> Self {
        self.clone()
    }
}

macro_rules! own_tangent {
    () => {
        type Tangent = Self;
        fn tangent(self) -> Self {
            self
        }
        fn tangent_leaves(t: &Self, to: &mut Vec<f64>) {
            t.leaves(to);
        }
        fn tangent_shapes(t: &Self, to: &mut Vec<Vec<usize>>) {
            t.shapes(to);
        }
    };
}

macro_rules! number {
    ($($T:ty, $single:expr;)*) => {$(
        impl Leaves for $T {
            own_tangent!();
            fn leaves(&self, to: &mut Vec<f64>) {
                to.push(f64::from(*self));
            }
            fn with(&self, from: &mut dyn Iterator<Item = f64>) -> Self {
                from.next().unwrap() as $T
            }
            fn shapes(&self, to: &mut Vec<Vec<usize>>) {
                to.push(vec![]);
            }
            fn single() -> bool {
                $single
            }
            fn none(&self) -> Self {
                0.0
            }
        }
    )*};
}
number! { f64, false; f32, true; }

macro_rules! discrete {
    ($($T:ty)*) => {$(
        impl Leaves for $T {
            type Tangent = ();
            fn leaves(&self, _: &mut Vec<f64>) {}
            fn with(&self, _: &mut dyn Iterator<Item = f64>) -> Self {
                self.clone()
            }
            fn shapes(&self, _: &mut Vec<Vec<usize>>) {}
            fn tangent(self) {}
            fn tangent_leaves((): &(), _: &mut Vec<f64>) {}
            fn tangent_shapes((): &(), _: &mut Vec<Vec<usize>>) {}
        }
    )*};
}
discrete! { usize bool Axis Nothing }

type Nothing = ();

impl<A: Real + Leaves<Tangent = A>, D: Dimension> Leaves for Array<A, D> {
    own_tangent!();
    fn leaves(&self, to: &mut Vec<f64>) {
        self.iter().for_each(|v| Leaves::leaves(v, to));
    }
    fn with(&self, from: &mut dyn Iterator<Item = f64>) -> Self {
        // Keeps the strides.
        let mut a = self.clone();
        a.iter_mut().for_each(|v| *v = v.with(from));
        a
    }
    fn shapes(&self, to: &mut Vec<Vec<usize>>) {
        to.push(self.shape().to_vec());
    }
    fn single() -> bool {
        A::single()
    }
    fn none(&self) -> Self {
        Array::from_elem(D::zeros(self.ndim()), zygote::real(0.0))
    }
}

macro_rules! several {
    ($($C:ident $finish:ident;)*) => {$(
        impl<T: Leaves> Leaves for $C<T> {
            type Tangent = $C<T::Tangent>;
            fn leaves(&self, to: &mut Vec<f64>) {
                self.iter().for_each(|v| v.leaves(to));
            }
            fn with(&self, from: &mut dyn Iterator<Item = f64>) -> Self {
                self.iter().map(|v| v.with(from)).$finish()
            }
            fn shapes(&self, to: &mut Vec<Vec<usize>>) {
                self.iter().for_each(|v| v.shapes(to));
            }
            fn tangent(self) -> Self::Tangent {
                self.into_iter().map(T::tangent).$finish()
            }
            fn tangent_leaves(t: &Self::Tangent, to: &mut Vec<f64>) {
                t.iter().for_each(|v| T::tangent_leaves(v, to));
            }
            fn tangent_shapes(t: &Self::Tangent, to: &mut Vec<Vec<usize>>) {
                t.iter().for_each(|v| T::tangent_shapes(v, to));
            }
            fn single() -> bool {
                T::single()
            }
        }
    )*};
}
several! { Vec collect; Option next; }

macro_rules! tuple {
    ($($T:ident $k:tt)*) => {
        impl<$($T: Leaves),*> Leaves for ($($T,)*) {
            type Tangent = ($($T::Tangent,)*);
            fn leaves(&self, to: &mut Vec<f64>) {
                $(self.$k.leaves(to);)*
            }
            fn with(&self, from: &mut dyn Iterator<Item = f64>) -> Self {
                ($(self.$k.with(from),)*)
            }
            fn shapes(&self, to: &mut Vec<Vec<usize>>) {
                $(self.$k.shapes(to);)*
            }
            fn tangent(self) -> Self::Tangent {
                ($(self.$k.tangent(),)*)
            }
            fn tangent_leaves(t: &Self::Tangent, to: &mut Vec<f64>) {
                $($T::tangent_leaves(&t.$k, to);)*
            }
            fn tangent_shapes(t: &Self::Tangent, to: &mut Vec<Vec<usize>>) {
                $($T::tangent_shapes(&t.$k, to);)*
            }
            fn single() -> bool {
                false $(|| $T::single())*
            }
            fn none(&self) -> Self {
                ($(self.$k.none(),)*)
            }
        }
    };
}
tuple! { A 0 }
tuple! { A 0 B 1 }
tuple! { A 0 B 1 C 2 }
tuple! { A 0 B 1 C 2 E 3 }

pub fn flat<T: Leaves>(x: &T) -> Vec<f64> {
    let mut to = vec![];
    x.leaves(&mut to);
    to
}

fn flat_tangent<T: Leaves>(t: &T::Tangent) -> Vec<f64> {
    let mut to = vec![];
    T::tangent_leaves(t, &mut to);
    to
}

fn shapes<T: Leaves>(x: &T) -> Vec<Vec<usize>> {
    let mut to = vec![];
    x.shapes(&mut to);
    to
}

fn tangent_shapes<T: Leaves>(t: &T::Tangent) -> Vec<Vec<usize>> {
    let mut to = vec![];
    T::tangent_shapes(t, &mut to);
    to
}

fn bits(x: &[f64]) -> Vec<u64> {
    x.iter().map(|v| v.to_bits()).collect()
}

fn inner(a: &[f64], b: &[f64]) -> f64 {
    assert_eq!(a.len(), b.len());
    a.iter().zip(b).map(|(a, b)| a * b).sum()
}

fn close(name: &str, what: &str, found: f64, expected: f64, tolerance: f64) {
    assert!((found - expected).abs() <= tolerance * (1.0 + expected.abs()), "{name}: {what}: {found}, not {expected}");
}

fn random<T: Leaves>(like: &T, seed: u64) -> T {
    let n = flat(like).len();
    like.with(&mut some::<f64, _>(n, seed).into_iter())
}

/// `x + h t`.
fn moved<T: Leaves>(x: &T, h: f64, t: &T) -> T {
    x.with(&mut flat(x).iter().zip(flat(t)).map(|(x, t)| x + h * t))
}

/// The derivative of `f` at `x` along `t`, of fourth order.
fn along<T: Leaves>(x: &T, t: &T, f: &dyn Fn(&T) -> f64) -> f64 {
    let at = |h: f64| f(&moved(x, h, t));
    let h = if T::single() { 2e-2 } else { 1e-3 };
    (8.0 * (at(h) - at(-h)) - (at(2.0 * h) - at(-2.0 * h))) / (12.0 * h)
}

/// Checks a function of the arguments `p`: its value; the value and what the pullback gives for each seed; the value and the tangent.
pub fn obeys<P: Leaves, R: Leaves>(
    name: &str,
    p: &P,
    value: impl Fn(&P) -> R,
    pull: impl Fn(&P, &[R]) -> (R, Vec<P::Tangent>),
    push: impl Fn(&P, P::Tangent) -> (R, R),
) {
    let single = P::single() || R::single();
    let (rough, fine) = if single { (2e-2, 1e-4) } else { (3e-8, 1e-11) };
    let y = value(p);
    for round in 0..2 {
        let (t, c) = (random(p, 17 + round), random(&y, 29 + round));
        let double = c.with(&mut flat(&c).into_iter().map(|v| 2.0 * v));
        let (same, grads) = pull(p, &[c.clone(), c.clone(), double, y.none()]);
        assert_eq!(bits(&flat(&same)), bits(&flat(&y)), "{name}: value beside the pullback");
        assert_eq!(shapes(&same), shapes(&y), "{name}: shape of the value");
        for g in &grads {
            assert_eq!(tangent_shapes::<P>(g), shapes(p), "{name}: shapes of cotangents");
        }
        let g: Vec<_> = grads.iter().map(flat_tangent::<P>).collect();
        assert_eq!(bits(&g[0]), bits(&g[1]), "{name}: repeated call");
        for (g, double) in g[0].iter().zip(&g[2]) {
            close(name, "twice the seed", *double, 2.0 * g, fine);
        }
        let by_pull = inner(&g[0], &flat(&t));
        let by_difference = along(p, &t, &|p| inner(&flat(&value(p)), &flat(&c)));
        close(name, "cotangents against differences", by_pull, by_difference, rough);
        let (same, y_dot) = push(p, t.tangent());
        assert_eq!(bits(&flat(&same)), bits(&flat(&y)), "{name}: value beside the tangent");
        assert_eq!(shapes(&y_dot), shapes(&y), "{name}: shape of the tangent");
        close(name, "tangent against cotangent", inner(&flat(&y_dot), &flat(&c)), by_pull, fine);
        if flat(&y.none()) != flat(&y) {
            assert!(g[3].iter().all(|v| *v == 0.0), "{name}: zero without shape gives {:?}", g[3]);
        }
    }
}

/// Checks the second order of a scalar-valued function: `hvp` against differences of `gradient`, and for symmetry.
pub fn bends<P: Leaves>(
    name: &str,
    p: &P,
    gradient: impl Fn(&P) -> P::Tangent,
    hvp: impl Fn(&P, P::Tangent) -> P::Tangent,
) {
    let (rough, fine) = if P::single() { (2e-2, 1e-4) } else { (3e-8, 1e-11) };
    let (t, u) = (random(p, 41), random(p, 43));
    let h = hvp(p, t.clone().tangent());
    assert_eq!(tangent_shapes::<P>(&h), shapes(p), "{name}: shapes of Hessian-vector products");
    let by_hvp = inner(&flat_tangent::<P>(&h), &flat(&u));
    let by_difference = along(p, &t, &|p| inner(&flat_tangent::<P>(&gradient(p)), &flat(&u)));
    close(name, "second order against differences", by_hvp, by_difference, rough);
    let swapped = inner(&flat_tangent::<P>(&hvp(p, u.tangent())), &flat(&t));
    close(name, "symmetry", by_hvp, swapped, fine);
}

/// `obeys!(f(&a, b.view()), a = …, b = …)`: names stand for owned arguments, and in the call for what is passed.
#[macro_export]
macro_rules! obeys {
    ($f:ident($($arg:expr),*), $($name:ident = $init:expr),+ $(,)?) => {
        $crate::laws::obeys(
            stringify!($f),
            &($($init,)+),
            |p| {
                let ($($name,)+) = p.clone();
                $f($($arg),*)
            },
            |p, seeds| {
                let ($($name,)+) = p.clone();
                // Temporaries in the arguments live on.
                match $f::pullback($($arg),*) {
                    (y, back) => (y, seeds.iter().map(|c| back(c.clone())).collect()),
                }
            },
            |p, tangent| {
                let ($($name,)+) = p.clone();
                $f::jvp(($($arg,)*), tangent)
            },
        )
    };
}

/// The same with second order, for scalar-valued functions. `bends!(f(&a), v, …)`.
#[macro_export]
macro_rules! bends {
    ($f:ident($arg:expr), $name:ident = $init:expr) => {{
        $crate::obeys!($f($arg), $name = $init);
        $crate::laws::bends(
            stringify!($f),
            &($init,),
            |p| {
                let ($name,) = p.clone();
                $f::gradient($arg)
            },
            |p, v| {
                let ($name,) = p.clone();
                $f::hvp($arg, v.0)
            },
        )
    }};
    ($f:ident($($arg:expr),*), $($name:ident = $init:expr),+ $(,)?) => {{
        $crate::obeys!($f($($arg),*), $($name = $init),+);
        $crate::laws::bends(
            stringify!($f),
            &($($init,)+),
            |p| {
                let ($($name,)+) = p.clone();
                $f::gradient($($arg),*)
            },
            |p, v| {
                let ($($name,)+) = p.clone();
                $f::hvp(($($arg,)*), v)
            },
        )
    }};
}

/// Second order of an array-valued function: that of the sum of the cubes of its result.
/// `cubed!(f(a: &Array1<f64>, s: f64) -> Array1<f64>; (&a, s), a = …, s = …)`.
#[macro_export]
macro_rules! cubed {
    ($f:ident($($p:ident: $P:ty),*) -> $R:ty; ($($arg:expr),*), $($name:ident = $init:expr),+ $(,)?) => {{
        #[differentiable]
        fn cubed($($p: $P),*) -> f64 {
            let y: $R = $f($($p),*);
            (&y * &y * &y).sum()
        }
        $crate::bends!(cubed($($arg),*), $($name = $init),+)
    }};
}
