//! Every method against central differences: the tangent against those of the value, the cotangents of both orders against the tangent.

use super::*;
use crate::{Real, real};
use ndarray::{Array, Axis, Dimension, RemoveAxis, ShapeBuilder, Slice};

/// Numbers around zero without a pattern.
pub(super) fn data<A: Real, D: Dimension>(shape: D, seed: usize) -> Array<A, D> {
    let mut n = seed * 1000 + 1;
    Array::from_shape_simple_fn(shape, || {
        n += 1;
        real((n as f64 * 12.9898).sin() * 1.7)
    })
}

/// The same values in other orders of memory: by columns, all axes reversed, with gaps.
pub(super) fn layouts<A: Real, D: Dimension>(x: &Array<A, D>) -> Vec<Array<A, D>> {
    let zero = real::<A>(0.0);
    let by_columns = Array::from_elem(x.raw_dim().f(), zero);
    let mut reversed = Array::from_elem(x.raw_dim(), zero);
    (0..x.ndim()).for_each(|k| reversed.invert_axis(Axis(k)));
    let mut wide = x.raw_dim();
    wide.slice_mut().iter_mut().for_each(|n| *n *= 2);
    let mut gaps = Array::from_elem(wide, zero);
    (0..x.ndim()).for_each(|k| gaps.slice_axis_inplace(Axis(k), Slice::new(0, None, 2)));
    let mut all = vec![x.clone()];
    for mut other in [by_columns, reversed, gaps] {
        other.assign(x);
        all.push(other);
    }
    all
}

pub(super) fn near(a: f64, b: f64, what: &str) {
    assert!((a - b).abs() <= 1e-6 * (1.0 + a.abs().max(b.abs())), "{what}: {a} and {b}");
}

/// The numbers in a result or its tangent, in logical order.
pub(super) trait Numbers {
    fn numbers(&self) -> Vec<f64>;
}
impl Numbers for f64 {
    fn numbers(&self) -> Vec<f64> {
        vec![*self]
    }
}
impl<S: ndarray::Data<Elem = f64>, D: Dimension> Numbers for ndarray::ArrayBase<S, D> {
    fn numbers(&self) -> Vec<f64> {
        self.iter().copied().collect()
    }
}
impl<T: Numbers> Numbers for Option<T> {
    fn numbers(&self) -> Vec<f64> {
        self.iter().flat_map(T::numbers).collect()
    }
}
impl<T: Numbers, E> Numbers for Result<T, E> {
    fn numbers(&self) -> Vec<f64> {
        self.iter().flat_map(T::numbers).collect()
    }
}

pub(super) fn inner(a: &impl Numbers, b: &impl Numbers) -> f64 {
    let (a, b) = (a.numbers(), b.numbers());
    // A zero may be without shape.
    assert!(a.len() == b.len() || a.is_empty() || b.is_empty());
    a.iter().zip(b).map(|(a, b)| a * b).sum()
}

pub(super) fn same<T: PartialEq + std::fmt::Debug>(a: &T, b: &T, what: &str) {
    assert_eq!(a, b, "{what}");
}

// `Tangent` isn't in scope: its `dot` and `fill` would be found before those of arrays.
pub(super) fn zeroed<T: crate::Tangent>(y: &T) -> T {
    let mut c = y.clone();
    c.fill(&mut std::iter::repeat(0.0));
    c
}

/// `y` with every number replaced, as a cotangent.
pub(super) fn like<T: crate::Tangent>(y: &T, seed: usize) -> T {
    let mut c = y.clone();
    c.fill(&mut (0..).map(|k: u32| (f64::from(k) * 3.7 + seed as f64).cos()));
    c
}

/// `(now - before)·u`.
pub(super) fn change<D: Dimension>(now: &Array<f64, D>, before: &Array<f64, D>, u: &Array<f64, D>) -> f64 {
    (now - before).iter().zip(u).map(|(d, u)| d * u).sum()
}

/// `x + h·u`, in the memory order of `x`.
pub(super) fn moved<D: Dimension>(x: &Array<f64, D>, u: &Array<f64, D>, h: f64) -> Array<f64, D> {
    let mut x = x.clone();
    x.scaled_add(h, u);
    x
}

pub(super) const H: f64 = 1e-5;

/// What a pullback is given again for a discrete argument.
macro_rules! nothing {
    ($argument:tt) => {
        ()
    };
}
pub(super) use nothing;

/// A method with `&self` or `self` and discrete arguments, called as generated code does, of arrays of one dimension.
macro_rules! check {
    ($xs:expr, |$r:ident| $value:expr, $kind:ident $forward:ident $jvp:ident $jvp_forward:ident ($($arg:expr => $u:tt),*)) => {
        for x in $xs {
            let what = format!("{} {:?} {:?}", stringify!($forward), x.shape(), x.strides());
            let (t, u, w) = (data(x.raw_dim(), 1), data(x.raw_dim(), 2), data(x.raw_dim(), 3));
            let of = |$r: &Array<f64, _>| $value;
            let value = of(&x);
            let along = |x: &Array<f64, _>, t: &Array<f64, _>| x.$kind().pass(x).$jvp($($arg,)* t $(, $u)*);
            let (y, y_dot) = along(&x, &t);
            same(&y, &value, &what);
            let c = like(&y_dot, 1);
            same(&zeroed(&y_dot), &crate::Differentiable::zero_tangent(&y), &what);
            let difference = inner(&of(&moved(&x, &t, H)), &c) - inner(&of(&moved(&x, &t, -H)), &c);
            near(inner(&y_dot, &c), difference / (2.0 * H), &what);

            let (y, (kind, back)) = x.$kind().pass(&x).$forward($($arg),*);
            same(&y, &value, &what);
            let mut before = x.clone();
            before.fill(0.5);
            let mut d = before.clone();
            back(kind.again(&x), $(nothing!($u),)* c.clone(), &mut d $(, &mut $u)*);
            near(change(&d, &before, &t), inner(&y_dot, &c), &what);
            let once = d.clone();
            back(kind.again(&x), $(nothing!($u),)* c.clone(), &mut d $(, &mut $u)*);
            near(change(&d, &once, &t), inner(&y_dot, &c), &what);
            back(kind.again(&x), $(nothing!($u),)* crate::zero(), &mut d $(, &mut $u)*);
            let (y, (kind, back)) = x.$kind().pass(&x).$forward($($arg),*);
            same(&y, &value, &what);
            back(kind.again(&x), $(nothing!($u),)* c.clone(), &mut () $(, &mut $u)*);
            // A zero without shape takes one.
            let (y, (kind, back)) = x.$kind().pass(&x).$forward($($arg),*);
            same(&y, &value, &what);
            let mut fresh: Array<f64, _> = crate::zero();
            back(kind.again(&x), $(nothing!($u),)* c.clone(), &mut fresh $(, &mut $u)*);
            near(inner(&fresh, &t), inner(&y_dot, &c), &what);
            let (y, none) = x.$kind().pass(&x).$jvp($($arg,)* &() $(, $u)*);
            same(&y, &value, &what);
            same(&none, &crate::Differentiable::zero_tangent(&y), &what);

            let c2 = like(&y_dot, 2);
            let ((y2, y2_dot), (kind, back)) = x.$kind().pass(&x).$jvp_forward($($arg,)* &t $(, $u)*);
            same(&y2, &value, &what);
            same(&y2_dot, &y_dot, &what);
            for _ in 0..2 {
                let (mut d, mut d_dot) = (before.clone(), before.clone());
                let both = (c.clone(), c2.clone());
                back(kind.again(&x), $(nothing!($u),)* kind.again_tangent(&t), $(nothing!($u),)* both, &mut d, $(&mut $u,)* &mut d_dot $(, &mut $u)*);
                let at = |h: f64| {
                    let (y, y_dot) = along(&moved(&x, &u, h), &moved(&t, &w, h));
                    inner(&y, &c) + inner(&y_dot, &c2)
                };
                near(change(&d, &before, &u) + change(&d_dot, &before, &w), (at(H) - at(-H)) / (2.0 * H), &what);
            }
        }
    };
}

pub(super) use check;

fn along_axes<D: RemoveAxis>(x: &Array<f64, D>) {
    for k in 0..x.ndim() {
        let axis = Axis(k);
        check!(layouts(x), |x| x.sum_axis(axis), __sum_axis_kind __sum_axis_forward __sum_axis_jvp __sum_axis_jvp_forward (axis => ()));
        check!(layouts(x), |x| x.mean_axis(axis), __mean_axis_kind __mean_axis_forward __mean_axis_jvp __mean_axis_jvp_forward (axis => ()));
    }
}

fn of_all<D: Dimension>(x: &Array<f64, D>) {
    check!(layouts(x), |x| x.sum(), __sum_kind __sum_forward __sum_jvp __sum_jvp_forward ());
    check!(layouts(x), |x| x.mean(), __mean_kind __mean_forward __mean_jvp __mean_jvp_forward ());
    check!(layouts(x), |x| x.product(), __product_kind __product_forward __product_jvp __product_jvp_forward ());
}

#[test]
fn reductions() {
    for shape in [[2, 3], [1, 4], [3, 1], [1, 1], [0, 3], [2, 0], [0, 0]] {
        let x = data(ndarray::Dim(shape), 7);
        of_all(&x);
        along_axes(&x);
        along_axes(&x.clone().into_dyn());
    }
    for n in 0..5 {
        of_all(&data(ndarray::Ix1(n), 7));
        along_axes(&data(ndarray::Ix1(n), 7));
    }
    of_all(&data(ndarray::Ix0(), 7));
    of_all(&data(ndarray::Ix3(2, 3, 2), 7));
    along_axes(&data(ndarray::Ix3(2, 3, 2), 7));
}

#[test]
fn products_are_right_at_zeros() {
    for zeros in [&[1][..], &[0, 3], &[0, 1, 2]] {
        let mut x = data::<f64, _>(ndarray::Ix2(2, 2), 5);
        zeros.iter().for_each(|k| x[[k / 2, k % 2]] = 0.0);
        of_all(&x);
    }
    let x = ndarray::array![2.0, 0.0, 3.0];
    let (_, (_, back)) = x.__product_forward();
    let mut d = Array::zeros(3);
    back(&x, 1.0, &mut d);
    assert_eq!(d, ndarray::array![0.0, 6.0, 0.0]);
}

/// `dot` in all layouts of both operands.
macro_rules! check_dot {
    ($a:expr, $b:expr) => {
        for (a, b) in layouts(&$a).into_iter().flat_map(|a| layouts(&$b).into_iter().map(move |b| (a.clone(), b))) {
            let what = format!("{:?}·{:?}, {:?}·{:?}", a.shape(), b.shape(), a.strides(), b.strides());
            let (s, t) = (data(a.raw_dim(), 1), data(b.raw_dim(), 2));
            let times = |a: &Array<f64, _>, b: &Array<f64, _>| ndarray::linalg::Dot::dot(&**a, &**b);
            let value = times(&a, &b);
            let (y, y_dot) = a.__dot_jvp(&b, &s, &t);
            assert_eq!(y, value, "{what}");
            let c = like(&y_dot, 1);
            let at = |h: f64| inner(&times(&moved(&a, &s, h), &moved(&b, &t, h)), &c);
            near(inner(&y_dot, &c), (at(H) - at(-H)) / (2.0 * H), &what);
            let half = a.__dot_jvp(&b, &s, &()).1;
            let other = a.__dot_jvp(&b.view(), &(), &t).1;
            near(inner(&half, &c) + inner(&other, &c), inner(&y_dot, &c), &what);
            assert_eq!(a.__dot_jvp(&b, &(), &()).1, crate::Differentiable::zero_tangent(&y));

            let (mut da, mut db) = (a.clone(), b.clone());
            da.fill(0.5);
            db.fill(-0.5);
            let (a0, b0) = (da.clone(), db.clone());
            let (_, (kind, back)) = a.__dot_forward(&b);
            for _ in 0..2 {
                da.assign(&a0);
                db.assign(&b0);
                back(kind.again(&a), &b, c.clone(), &mut da, &mut db);
                near(change(&da, &a0, &s) + change(&db, &b0, &t), inner(&y_dot, &c), &what);
            }
            back(kind.again(&a), &b, crate::zero(), &mut da, &mut db);
            let (_, (kind, back)) = a.__dot_forward(&b.view());
            back(kind.again(&a), &b.view(), c.clone(), &mut (), &mut ());

            let c2 = like(&y_dot, 2);
            let ((y2, y2_dot), (kind, back)) = a.__dot_jvp_forward(&b, &s, &t);
            assert_eq!((y2, y2_dot), (y, y_dot));
            let (mut da, mut db, mut ds, mut dt) = (a0.clone(), b0.clone(), a0.clone(), b0.clone());
            back(kind.again(&a), &b, &s, &t, (c.clone(), c2.clone()), &mut da, &mut db, &mut ds, &mut dt);
            let (p, q, v, w) = (data(a.raw_dim(), 3), data(b.raw_dim(), 4), data(a.raw_dim(), 5), data(b.raw_dim(), 6));
            let at = |h: f64| {
                let (y, y_dot) = moved(&a, &p, h).__dot_jvp(&moved(&b, &q, h), &moved(&s, &v, h), &moved(&t, &w, h));
                inner(&y, &c) + inner(&y_dot, &c2)
            };
            let change = change(&da, &a0, &p) + change(&db, &b0, &q) + change(&ds, &a0, &v) + change(&dt, &b0, &w);
            near(change, (at(H) - at(-H)) / (2.0 * H), &what);
        }
    };
}

#[test]
fn dots() {
    use ndarray::{Ix1, Ix2};
    for (m, k, n) in [(2, 3, 4), (1, 3, 1), (3, 1, 2), (1, 1, 1), (0, 2, 3), (2, 0, 3), (2, 3, 0), (0, 0, 0)] {
        let (a, b): (Array<f64, _>, Array<f64, _>) = (data(Ix2(m, k), 8), data(Ix2(k, n), 9));
        let (u, v): (Array<f64, _>, Array<f64, _>) = (data(Ix1(k), 10), data(Ix1(k), 11));
        check_dot!(a, b);
        check_dot!(a, v);
        check_dot!(u, b);
        check_dot!(u, v);
        let (a, b, u, v) = (a.into_dyn(), b.into_dyn(), u.into_dyn(), v.into_dyn());
        check_dot!(a, b);
        check_dot!(a, v);
        check_dot!(u, b);
        check_dot!(u, v);
    }
}

// As generated code has places of views.
fn as_ref<D>(view: &mut ndarray::ArrayRef<f32, D>) -> &mut ndarray::ArrayRef<f32, D> {
    view
}

#[test]
fn single_precision_and_views() {
    let (w, x): (Array<f32, _>, Array<f32, _>) = (data(ndarray::Ix2(3, 4), 1), data(ndarray::Ix1(4), 2));
    let (y, (kind, back)) = w.view().__dot_forward(&x.view());
    assert_eq!(y, w.dot(&x));
    let (mut dw, mut dx) = (Array::zeros((3, 4)), Array::zeros(4));
    let c = ndarray::array![1.0_f32, 2.0, 4.0];
    let (to, mut view) = (&mut dw.view_mut(), dx.view_mut());
    back(kind.again(&w.view()), &x.view(), c.clone(), as_ref(to), as_ref(&mut view));
    for ((i, j), d) in dw.indexed_iter() {
        assert_eq!(*d, c[i] * x[j]);
    }
    for (j, d) in dx.indexed_iter() {
        near((*d).into(), (w[[0, j]] + 2.0 * w[[1, j]] + 4.0 * w[[2, j]]).into(), "f32");
    }
    let (_, (_, back)) = x.__mean_forward();
    let mut dx = Array::zeros(4);
    back(&x, Some(2.0), &mut dx);
    assert_eq!(dx, ndarray::array![0.5, 0.5, 0.5, 0.5]);
}

#[test]
#[should_panic(expected = "ndarray: inputs 2 × 3 and 2 × 3 are not compatible")]
fn wrong_shapes_panic_in_the_forward_sweep() {
    let a = Array::<f64, _>::zeros((2, 3));
    let _ = a.__dot_forward::<_, (), ()>(&a);
}
