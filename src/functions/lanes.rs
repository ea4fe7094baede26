//! Kernels on lanes, which the rules of `softmax` and its like consist of. What is over everything is one lane.

use crate::Real;
use ndarray::{Array, Array1, ArrayRef, Axis, Dimension, Zip};

/// Folds all pairs in eight parts, none of which waits for another, and these by `join`.
fn in_parts<A: Real>(pairs: (&[A], &[A]), start: A, f: impl Fn(A, A, A) -> A, join: impl Fn(A, A) -> A) -> A {
    let mut parts = [start; 8];
    let (a, b) = (pairs.0.chunks_exact(8), pairs.1.chunks_exact(8));
    let rest = a.remainder().iter().zip(b.remainder());
    for (a, b) in a.zip(b) {
        for (part, (a, b)) in parts.iter_mut().zip(a.iter().zip(b)) {
            *part = f(*part, *a, *b);
        }
    }
    let whole = parts.into_iter().reduce(join).unwrap_or(start);
    rest.fold(whole, |part, (a, b)| f(part, *a, *b))
}

/// The sum of `a · b`.
pub(super) fn inner<A: Real, D: Dimension>(a: &ArrayRef<A, D>, b: &ArrayRef<A, D>) -> A {
    let zero = A::from_i32(0);
    match (a.as_slice(), b.as_slice()) {
        (Some(a), Some(b)) => in_parts((a, b), zero, |sum, a, b| sum + a * b, |a, b| a + b),
        _ => Zip::from(a).and(b).fold(zero, |sum, a, b| sum + *a * *b),
    }
}

/// The sum of `x`.
pub(super) fn total<A: Real, D: Dimension>(x: &ArrayRef<A, D>) -> A {
    let zero = A::from_i32(0);
    match x.as_slice_memory_order() {
        Some(x) => in_parts((x, x), zero, |sum, v, _| sum + v, |a, b| a + b),
        None => x.fold(zero, |sum, v| sum + *v),
    }
}

/// What is subtracted before exponentials are taken: the greatest number, unless that is infinite.
fn shift<A: Real, D: Dimension>(x: &ArrayRef<A, D>) -> A {
    let greatest = match x.as_slice_memory_order() {
        Some(x) => in_parts((x, x), A::NEG_INFINITY, |m, v, _| m.max(v), |a, b| a.max(b)),
        None => x.fold(A::NEG_INFINITY, |m, v| m.max(*v)),
    };
    if greatest.is_finite() { greatest } else { A::from_i32(0) }
}

/// `x` becomes its softmax, or the zeros that all exponentials are; gives its logsumexp.
pub(super) fn normalise<A: Real, D: Dimension>(x: &mut ArrayRef<A, D>) -> A {
    let (zero, by) = (A::from_i32(0), shift(x));
    let mut sum = zero;
    x.map_inplace(|v| {
        *v = (*v - by).exp();
        sum += *v;
    });
    if sum != zero {
        let scale = sum.recip();
        x.map_inplace(|v| *v *= scale);
    }
    by + sum.ln()
}

/// The logsumexp of `x`.
pub(super) fn log_sum_exp<A: Real, D: Dimension>(x: &ArrayRef<A, D>) -> A {
    let by = shift(x);
    by + x.fold(A::from_i32(0), |sum, v| sum + (*v - by).exp()).ln()
}

/// `v` becomes `p · (v - <p, v>)`: the derivative along `v` of softmax where its value is `p`; also its transpose.
pub(super) fn slope<A: Real, D: Dimension>(p: &ArrayRef<A, D>, v: &mut ArrayRef<A, D>) {
    let mean = inner(p, v);
    v.zip_mut_with(p, |v, p| *v = *p * (*v - mean));
}

/// One lane of everything, in logical order.
pub(super) fn flat<A: Real, D: Dimension>(x: &ArrayRef<A, D>) -> Array1<A> {
    Array::from_iter(x.iter().copied())
}

/// The same of an owned array, which is copied only if its layout is another.
pub(super) fn into_flat<A: Real, D: Dimension>(x: Array<A, D>) -> Array1<A> {
    let n = x.len();
    if x.is_standard_layout() { reshaped(x, n) } else { flat(&x) }
}

/// An array in standard layout with another shape of as many elements.
pub(super) fn reshaped<A: Real, D: Dimension, E: Dimension>(
    x: Array<A, D>,
    shape: impl ndarray::IntoDimension<Dim = E>,
) -> Array<A, E> {
    x.into_shape_with_order(shape.into_dimension()).expect("as many elements, in standard layout")
}

/// Softmax along an axis.
pub(super) fn softmax_lanes<A: Real, D: Dimension>(mut x: Array<A, D>, axis: Axis) -> Array<A, D> {
    for mut lane in x.lanes_mut(axis) {
        // Of zeros it is not defined: `-inf` everywhere.
        if normalise(&mut lane) == A::NEG_INFINITY {
            lane.fill(A::NAN);
        }
    }
    x
}

/// [`slope`] along an axis.
pub(super) fn slope_lanes<A: Real, D: Dimension>(p: &Array<A, D>, mut v: Array<A, D>, axis: Axis) -> Array<A, D> {
    Zip::from(v.lanes_mut(axis)).and(p.lanes(axis)).for_each(|mut v, p| slope(&p, &mut v));
    v
}

/// The pullback of `(p, slope(p, v))` where `p` is the softmax of `x`: to the cotangents of `x` and `v`.
pub(super) fn softmax_second<A: Real, D: Dimension>(
    (p, v): (&Array<A, D>, &Array<A, D>),
    (mut dy, mut dy_dot): (Array<A, D>, Array<A, D>),
    axis: Axis,
) -> (Array<A, D>, Array<A, D>) {
    let lanes = Zip::from(dy.lanes_mut(axis)).and(dy_dot.lanes_mut(axis)).and(p.lanes(axis)).and(v.lanes(axis));
    lanes.for_each(|mut dy, mut dy_dot, p, v| {
        let (mean, weight) = (inner(&p, &v), inner(&p, &dy_dot));
        Zip::from(&mut dy).and(&dy_dot).and(&v).for_each(|dy, e, v| *dy += *e * (*v - mean) - *v * weight);
        slope(&p, &mut dy);
        slope(&p, &mut dy_dot);
    });
    (dy, dy_dot)
}

/// Log-softmax along an axis.
pub(super) fn log_softmax_lanes<A: Real, D: Dimension>(mut x: Array<A, D>, axis: Axis) -> Array<A, D> {
    for mut lane in x.lanes_mut(axis) {
        let by = log_sum_exp(&lane);
        lane.map_inplace(|v| *v -= by);
    }
    x
}

/// The pullback of log-softmax, whose value is `y`.
pub(super) fn log_softmax_back<A: Real, D: Dimension>(y: &Array<A, D>, mut dy: Array<A, D>, axis: Axis) -> Array<A, D> {
    Zip::from(dy.lanes_mut(axis)).and(y.lanes(axis)).for_each(|mut dy, y| {
        let sum = total(&dy);
        dy.zip_mut_with(&y, |dy, y| *dy -= y.exp() * sum);
    });
    dy
}

/// The derivative of log-softmax along `v`, from softmax.
pub(super) fn log_softmax_along<A: Real, D: Dimension>(p: &Array<A, D>, mut v: Array<A, D>, axis: Axis) -> Array<A, D> {
    Zip::from(v.lanes_mut(axis)).and(p.lanes(axis)).for_each(|mut v, p| {
        let mean = inner(&p, &v);
        v.map_inplace(|v| *v -= mean);
    });
    v
}

/// The pullback of log-softmax and its derivative along `v`, from softmax.
pub(super) fn log_softmax_second<A: Real, D: Dimension>(
    (p, v): (&Array<A, D>, &Array<A, D>),
    (mut dy, mut dy_dot): (Array<A, D>, Array<A, D>),
    axis: Axis,
) -> (Array<A, D>, Array<A, D>) {
    let lanes = Zip::from(dy.lanes_mut(axis)).and(dy_dot.lanes_mut(axis)).and(p.lanes(axis)).and(v.lanes(axis));
    lanes.for_each(|mut dy, mut dy_dot, p, v| {
        let (mean, sum, sum_dot) = (inner(&p, &v), total(&dy), total(&dy_dot));
        Zip::from(&mut dy).and(&p).and(&v).for_each(|dy, p, v| *dy -= *p * (sum + sum_dot * (*v - mean)));
        dy_dot.zip_mut_with(&p, |e, p| *e -= *p * sum_dot);
    });
    (dy, dy_dot)
}

/// Every lane times the number that belongs to it.
pub(super) fn scale_lanes<A: Real, D: Dimension>(x: &mut Array<A, D>, by: &Array<A, D::Smaller>, axis: Axis) {
    Zip::from(x.lanes_mut(axis)).and(by).for_each(|mut lane, by| lane.map_inplace(|v| *v *= *by));
}
