//! Sums, means and products: of all elements and along an axis.

use super::{by_ref, per_argument};
use crate::array::place::{Along, Given, Place};
use crate::rules::{ByRef, Changed, Lent};
use crate::{Differentiable, Real, Tangent};
use ndarray::{Array, ArrayRef, Axis, Dimension, LinalgScalar, RemoveAxis, Zip};
use num_traits::FromPrimitive;

by_ref! {
    method SumMethod [A: LinalgScalar,] __sum_kind __sum_kinds __sum_forward __sum_jvp __sum_jvp_forward () -> A | A;
    value |x| x.sum();
    tangent |_x, t| t.sum();
    pull |_x, dy, dx| { dx.map_inplace(|d| *d += *dy); };

    method MeanMethod [A: LinalgScalar + FromPrimitive,]
    __mean_kind __mean_kinds __mean_forward __mean_jvp __mean_jvp_forward () -> Option<A> | Option<A>;
    value |x| x.mean();
    tangent |_x, t| t.mean();
    pull |x, dy, dx| {
        let share = *dy / <A as Real>::from_usize(x.len());
        dx.map_inplace(|d| *d += share);
    };

    method SumAxisMethod [A: LinalgScalar, D: RemoveAxis,]
    __sum_axis_kind __sum_axis_kinds __sum_axis_forward __sum_axis_jvp __sum_axis_jvp_forward
    (axis: Axis, T S R) -> Array<A, D::Smaller> | Array<A, D::Smaller>;
    value |x| x.sum_axis(axis);
    tangent |_x, t| t.sum_axis(axis);
    pull |_x, dy, dx| add_along(dx, axis, dy, |g| g);

    method MeanAxisMethod [A: LinalgScalar + FromPrimitive, D: RemoveAxis,]
    __mean_axis_kind __mean_axis_kinds __mean_axis_forward __mean_axis_jvp __mean_axis_jvp_forward
    (axis: Axis, T S R) -> Option<Array<A, D::Smaller>> | Option<Array<A, D::Smaller>>;
    value |x| x.mean_axis(axis);
    tangent |_x, t| t.mean_axis(axis);
    pull |x, dy, dx| {
        let length = <A as Real>::from_usize(x.len_of(axis));
        add_along(dx, axis, dy, |g| g / length);
    };

    method ProductMethod [A: LinalgScalar,]
    __product_kind __product_kinds __product_forward __product_jvp __product_jvp_forward () -> A | A;
    value |x| x.product();
    tangent |x, t| product_of(x, t);
    pull |x, dy, dx| {
        let c = *dy;
        product_partials(x, None, dx, |partial, _| c * partial);
    };
    second |x, t, c, dx| {
        let c = *c;
        product_partials(x, Some(t), dx, |_, dot| c * dot);
    };
}

/// Every lane of `dx` along `axis` is increased by what `share` makes of its element of `dy`.
pub(super) fn add_along<A: Real, D: RemoveAxis>(
    dx: &mut ArrayRef<A, D>,
    axis: Axis,
    dy: &ArrayRef<A, D::Smaller>,
    share: impl Fn(A) -> A,
) {
    // In the order of memory.
    let stride = dx.stride_of(axis).unsigned_abs();
    if dx.axes().all(|a| a.len <= 1 || a.stride.unsigned_abs() >= stride) {
        Zip::from(dy).and(dx.lanes_mut(axis)).for_each(|g, mut lane| {
            let g = share(*g);
            lane.map_inplace(|d| *d += g);
        });
    } else {
        for mut part in dx.axis_iter_mut(axis) {
            part.zip_mut_with(dy, |d, g| *d += share(*g));
        }
    }
}

/// A number and its derivative along a direction.
type Dual<A> = (A, A);

fn times<A: Real>((a, a_dot): Dual<A>, (b, b_dot): Dual<A>) -> Dual<A> {
    (a * b, a_dot * b + a * b_dot)
}

/// The derivative of the product along `t`. It divides by nothing, so zeros are right.
fn product_of<A: Real, D: Dimension>(x: &ArrayRef<A, D>, t: &ArrayRef<A, D>) -> A {
    let (one, zero) = (A::from_i32(1), <A as Tangent>::zero());
    x.iter().zip(t).fold((one, zero), |p, (x, t)| times(p, (*x, *t))).1
}

/// Adds to `dx` what `of` makes of the product of all other elements and its derivative along `t`: prefix times suffix.
fn product_partials<A: Real, D: Dimension>(
    x: &ArrayRef<A, D>,
    t: Option<&ArrayRef<A, D>>,
    dx: &mut ArrayRef<A, D>,
    of: impl Fn(A, A) -> A,
) {
    let (one, zero) = (A::from_i32(1), <A as Tangent>::zero());
    let mut factors: Vec<Dual<A>> = match t {
        Some(t) => x.iter().zip(t).map(|(x, t)| (*x, *t)).collect(),
        None => x.iter().map(|x| (*x, zero)).collect(),
    };
    // Each factor gives way to the product of those before it.
    let mut prefix = (one, zero);
    let mut suffixes = Vec::with_capacity(factors.len());
    let mut suffix = (one, zero);
    for factor in factors.iter().rev() {
        suffixes.push(suffix);
        suffix = times(*factor, suffix);
    }
    for factor in &mut factors {
        let next = times(prefix, *factor);
        *factor = prefix;
        prefix = next;
    }
    for ((d, before), after) in dx.iter_mut().zip(factors).zip(suffixes.into_iter().rev()) {
        let (partial, dot) = times(before, after);
        *d += of(partial, dot);
    }
}
