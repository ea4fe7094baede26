//! `softmax`, `log_softmax`, `logsumexp`, over everything and along an axis.
#![allow(unreachable_pub, clippy::type_complexity)] // a rule is as public as its function; its type is (value, pullback)

use super::lanes::{
    flat, inner, into_flat, log_softmax_along, log_softmax_back, log_softmax_lanes, log_softmax_second, log_sum_exp,
    normalise, reshaped, scale_lanes, slope, slope_lanes, softmax_lanes, softmax_second,
};
use super::{or_zeros, zeros};
use crate::{Real, adjoint};
use ndarray::{Array, ArrayRef, Axis, Dimension, RemoveAxis, Zip};

/// `exp(x) / Σ exp(x)`, where the sum is over the whole array, without overflow. The result has the shape of `x`.
///
/// ```
/// use ndarray::array;
/// use zygote::functions::softmax;
/// assert_eq!(softmax(&array![1e3, 1e3]), array![0.5, 0.5]);
/// ```
pub fn softmax<A: Real, D: Dimension>(x: &ArrayRef<A, D>) -> Array<A, D> {
    reshaped(softmax_lanes(flat(x), Axis(0)), x.raw_dim())
}

#[doc(hidden)]
#[adjoint(softmax, crate = crate, jvp = softmax_jvp)]
pub fn softmax_rule<A: Real, D: Dimension>(
    x: &ArrayRef<A, D>,
) -> (Array<A, D>, impl Fn(Array<A, D>) -> (Array<A, D>,) + use<A, D>) {
    let y = softmax(x);
    let p = y.clone();
    (y, move |mut dy| {
        if dy.is_empty() {
            return (zeros(&p),);
        }
        slope(&p, &mut dy);
        (dy,)
    })
}

fn softmax_jvp<A: Real, D: Dimension>(x: &ArrayRef<A, D>, v: &ArrayRef<A, D>) -> (Array<A, D>, Array<A, D>) {
    let y = softmax(x);
    let mut y_dot = v.to_owned();
    slope(&y, &mut y_dot);
    (y, y_dot)
}

#[adjoint(softmax_jvp, crate = crate)]
fn softmax_jvp_rule<A: Real, D: Dimension>(
    x: &ArrayRef<A, D>,
    v: &ArrayRef<A, D>,
) -> ((Array<A, D>, Array<A, D>), impl Fn((Array<A, D>, Array<A, D>)) -> (Array<A, D>, Array<A, D>) + use<A, D>) {
    let (p, v, shape) = (softmax_lanes(flat(x), Axis(0)), flat(v), x.raw_dim());
    let values = (reshaped(p.clone(), shape.clone()), reshaped(slope_lanes(&p, v.clone(), Axis(0)), shape.clone()));
    (values, move |(dy, dy_dot)| {
        let given = (or_zeros(into_flat(dy), &p), or_zeros(into_flat(dy_dot), &p));
        let (dx, dv) = softmax_second((&p, &v), given, Axis(0));
        (reshaped(dx, shape.clone()), reshaped(dv, shape.clone()))
    })
}

/// `exp(x) / Σ exp(x)`, where the sum is along an axis, without overflow. The result has the shape of `x`.
///
/// # Panics
///
/// If `x` has no such axis.
///
/// ```
/// use ndarray::{Axis, array};
/// use zygote::functions::softmax_axis;
/// assert_eq!(softmax_axis(&array![[0.0, 0.0], [-1e3, 1e3]], Axis(1)), array![[0.5, 0.5], [0.0, 1.0]]);
/// ```
pub fn softmax_axis<A: Real, D: Dimension>(x: &ArrayRef<A, D>, axis: Axis) -> Array<A, D> {
    softmax_lanes(x.to_owned(), axis)
}

#[doc(hidden)]
#[adjoint(softmax_axis, crate = crate, jvp = softmax_axis_jvp)]
pub fn softmax_axis_rule<A: Real, D: Dimension>(
    x: &ArrayRef<A, D>,
    #[constant] axis: Axis,
) -> (Array<A, D>, impl Fn(Array<A, D>) -> (Array<A, D>, ()) + use<A, D>) {
    let y = softmax_axis(x, axis);
    let p = y.clone();
    (y, move |dy| (slope_lanes(&p, or_zeros(dy, &p), axis), ()))
}

fn softmax_axis_jvp<A: Real, D: Dimension, T>(
    x: &ArrayRef<A, D>,
    axis: Axis,
    v: &ArrayRef<A, D>,
    _: T,
) -> (Array<A, D>, Array<A, D>) {
    let y = softmax_axis(x, axis);
    let y_dot = slope_lanes(&y, v.to_owned(), axis);
    (y, y_dot)
}

#[adjoint(softmax_axis_jvp, crate = crate)]
fn softmax_axis_jvp_rule<A: Real, D: Dimension, T>(
    x: &ArrayRef<A, D>,
    #[constant] axis: Axis,
    v: &ArrayRef<A, D>,
    #[constant] _axis_dot: T,
) -> (
    (Array<A, D>, Array<A, D>),
    impl Fn((Array<A, D>, Array<A, D>)) -> (Array<A, D>, (), Array<A, D>, ()) + use<A, D, T>,
) {
    let (p, v) = (softmax_axis(x, axis), v.to_owned());
    let values = (p.clone(), slope_lanes(&p, v.clone(), axis));
    (values, move |(dy, dy_dot)| {
        let (dx, dv) = softmax_second((&p, &v), (or_zeros(dy, &p), or_zeros(dy_dot, &p)), axis);
        (dx, (), dv, ())
    })
}

/// `x - ln Σ exp(x)`, where the sum is over the whole array: the logarithm of [`softmax`](fn@softmax), exact where that is next to 0. The
/// result has the shape of `x`.
pub fn log_softmax<A: Real, D: Dimension>(x: &ArrayRef<A, D>) -> Array<A, D> {
    let by = log_sum_exp(x);
    x.mapv(|v| v - by)
}

#[doc(hidden)]
#[adjoint(log_softmax, crate = crate, jvp = log_softmax_jvp)]
pub fn log_softmax_rule<A: Real, D: Dimension>(
    x: &ArrayRef<A, D>,
) -> (Array<A, D>, impl Fn(Array<A, D>) -> (Array<A, D>,) + use<A, D>) {
    let y = log_softmax(x);
    let (kept, shape) = (flat(&y), y.raw_dim());
    (y, move |dy| {
        let dx = log_softmax_back(&kept, or_zeros(into_flat(dy), &kept), Axis(0));
        (reshaped(dx, shape.clone()),)
    })
}

fn log_softmax_jvp<A: Real, D: Dimension>(x: &ArrayRef<A, D>, v: &ArrayRef<A, D>) -> (Array<A, D>, Array<A, D>) {
    let mean = inner(&softmax(x), v);
    (log_softmax(x), v.mapv(|v| v - mean))
}

#[adjoint(log_softmax_jvp, crate = crate)]
fn log_softmax_jvp_rule<A: Real, D: Dimension>(
    x: &ArrayRef<A, D>,
    v: &ArrayRef<A, D>,
) -> ((Array<A, D>, Array<A, D>), impl Fn((Array<A, D>, Array<A, D>)) -> (Array<A, D>, Array<A, D>) + use<A, D>) {
    let values = log_softmax_jvp(x, v);
    let (p, v, shape) = (softmax_lanes(flat(x), Axis(0)), flat(v), x.raw_dim());
    (values, move |(dy, dy_dot)| {
        let given = (or_zeros(into_flat(dy), &p), or_zeros(into_flat(dy_dot), &p));
        let (dx, dv) = log_softmax_second((&p, &v), given, Axis(0));
        (reshaped(dx, shape.clone()), reshaped(dv, shape.clone()))
    })
}

/// `x - ln Σ exp(x)`, where the sum is along an axis: the logarithm of [`softmax_axis`](fn@softmax_axis), exact where that is next to 0. The
/// result has the shape of `x`.
///
/// # Panics
///
/// If `x` has no such axis.
pub fn log_softmax_axis<A: Real, D: Dimension>(x: &ArrayRef<A, D>, axis: Axis) -> Array<A, D> {
    log_softmax_lanes(x.to_owned(), axis)
}

#[doc(hidden)]
#[adjoint(log_softmax_axis, crate = crate, jvp = log_softmax_axis_jvp)]
pub fn log_softmax_axis_rule<A: Real, D: Dimension>(
    x: &ArrayRef<A, D>,
    #[constant] axis: Axis,
) -> (Array<A, D>, impl Fn(Array<A, D>) -> (Array<A, D>, ()) + use<A, D>) {
    let y = log_softmax_axis(x, axis);
    let kept = y.clone();
    (y, move |dy| (log_softmax_back(&kept, or_zeros(dy, &kept), axis), ()))
}

fn log_softmax_axis_jvp<A: Real, D: Dimension, T>(
    x: &ArrayRef<A, D>,
    axis: Axis,
    v: &ArrayRef<A, D>,
    _: T,
) -> (Array<A, D>, Array<A, D>) {
    let p = softmax_axis(x, axis);
    (log_softmax_axis(x, axis), log_softmax_along(&p, v.to_owned(), axis))
}

#[adjoint(log_softmax_axis_jvp, crate = crate)]
fn log_softmax_axis_jvp_rule<A: Real, D: Dimension, T>(
    x: &ArrayRef<A, D>,
    #[constant] axis: Axis,
    v: &ArrayRef<A, D>,
    #[constant] _axis_dot: T,
) -> (
    (Array<A, D>, Array<A, D>),
    impl Fn((Array<A, D>, Array<A, D>)) -> (Array<A, D>, (), Array<A, D>, ()) + use<A, D, T>,
) {
    let (p, v) = (softmax_axis(x, axis), v.to_owned());
    let values = (log_softmax_axis(x, axis), log_softmax_along(&p, v.clone(), axis));
    (values, move |(dy, dy_dot)| {
        let (dx, dv) = log_softmax_second((&p, &v), (or_zeros(dy, &p), or_zeros(dy_dot, &p)), axis);
        (dx, (), dv, ())
    })
}

/// `ln Σ exp(x)` over the whole array, a number, without overflow; of an array without elements `-inf`.
///
/// ```
/// use ndarray::array;
/// use zygote::functions::logsumexp;
/// assert_eq!(logsumexp(&array![1e3, 1e3]), 1e3 + 2_f64.ln());
/// assert_eq!(logsumexp::gradient(&array![1e3, 1e3]), (array![0.5, 0.5],));
/// ```
pub fn logsumexp<A: Real, D: Dimension>(x: &ArrayRef<A, D>) -> A {
    log_sum_exp(x)
}

#[doc(hidden)]
#[adjoint(logsumexp, crate = crate, jvp = logsumexp_jvp)]
pub fn logsumexp_rule<A: Real, D: Dimension>(x: &ArrayRef<A, D>) -> (A, impl Fn(A) -> (Array<A, D>,) + use<A, D>) {
    let mut p = x.to_owned();
    let y = normalise(&mut p);
    (y, move |dy| (p.mapv(|p| p * dy),))
}

fn logsumexp_jvp<A: Real, D: Dimension>(x: &ArrayRef<A, D>, v: &ArrayRef<A, D>) -> (A, A) {
    let mut p = x.to_owned();
    let y = normalise(&mut p);
    (y, inner(&p, v))
}

#[adjoint(logsumexp_jvp, crate = crate)]
fn logsumexp_jvp_rule<A: Real, D: Dimension>(
    x: &ArrayRef<A, D>,
    v: &ArrayRef<A, D>,
) -> ((A, A), impl Fn((A, A)) -> (Array<A, D>, Array<A, D>) + use<A, D>) {
    let (mut p, mut bent) = (x.to_owned(), v.to_owned());
    let y = normalise(&mut p);
    let y_dot = inner(&p, v);
    slope(&p, &mut bent);
    ((y, y_dot), move |(dy, dy_dot)| {
        let dx = Zip::from(&p).and(&bent).map_collect(|p, bent| *p * dy + *bent * dy_dot);
        (dx, p.mapv(|p| p * dy_dot))
    })
}

/// `ln Σ exp(x)` along an axis, without overflow. The result has the shape of `x` without that axis.
///
/// # Panics
///
/// If `x` has no such axis.
pub fn logsumexp_axis<A: Real, D: RemoveAxis>(x: &ArrayRef<A, D>, axis: Axis) -> Array<A, D::Smaller> {
    x.map_axis(axis, |lane| log_sum_exp(&lane))
}

/// The value and softmax.
fn with_softmax<A: Real, D: RemoveAxis>(x: &ArrayRef<A, D>, axis: Axis) -> (Array<A, D::Smaller>, Array<A, D>) {
    let mut p = x.to_owned();
    let y = p.map_axis_mut(axis, |mut lane| normalise(&mut lane));
    (y, p)
}

#[doc(hidden)]
#[adjoint(logsumexp_axis, crate = crate, jvp = logsumexp_axis_jvp)]
pub fn logsumexp_axis_rule<A: Real, D: RemoveAxis>(
    x: &ArrayRef<A, D>,
    #[constant] axis: Axis,
) -> (Array<A, D::Smaller>, impl Fn(Array<A, D::Smaller>) -> (Array<A, D>, ()) + use<A, D>) {
    let (y, p) = with_softmax(x, axis);
    (y, move |dy| {
        if dy.is_empty() {
            return (zeros(&p), ());
        }
        let mut dx = p.clone();
        scale_lanes(&mut dx, &dy, axis);
        (dx, ())
    })
}

fn logsumexp_axis_jvp<A: Real, D: RemoveAxis, T>(
    x: &ArrayRef<A, D>,
    axis: Axis,
    v: &ArrayRef<A, D>,
    _: T,
) -> (Array<A, D::Smaller>, Array<A, D::Smaller>) {
    let (y, p) = with_softmax(x, axis);
    let y_dot = Zip::from(p.lanes(axis)).and(v.lanes(axis)).map_collect(|p, v| inner(&p, &v));
    (y, y_dot)
}

#[adjoint(logsumexp_axis_jvp, crate = crate)]
fn logsumexp_axis_jvp_rule<A: Real, D: RemoveAxis, T>(
    x: &ArrayRef<A, D>,
    #[constant] axis: Axis,
    v: &ArrayRef<A, D>,
    #[constant] _axis_dot: T,
) -> (
    (Array<A, D::Smaller>, Array<A, D::Smaller>),
    impl Fn((Array<A, D::Smaller>, Array<A, D::Smaller>)) -> (Array<A, D>, (), Array<A, D>, ()) + use<A, D, T>,
) {
    let (y, p) = with_softmax(x, axis);
    let y_dot = Zip::from(p.lanes(axis)).and(v.lanes(axis)).map_collect(|p, v| inner(&p, &v));
    let (bent, shape) = (slope_lanes(&p, v.to_owned(), axis), y.raw_dim());
    ((y, y_dot), move |(dy, dy_dot)| {
        let zero = Array::from_elem(shape.clone(), A::from_i32(0));
        let (dy, dy_dot) = (or_zeros(dy, &zero), or_zeros(dy_dot, &zero));
        let (mut dx, mut dv, mut second) = (p.clone(), p.clone(), bent.clone());
        scale_lanes(&mut dx, &dy, axis);
        scale_lanes(&mut second, &dy_dot, axis);
        scale_lanes(&mut dv, &dy_dot, axis);
        dx.zip_mut_with(&second, |a, b| *a += *b);
        (dx, (), dv, ())
    })
}
