//! Sums, and what was broadcast summed back.

use crate::{Real, Tangent};
use ndarray::{Array, ArrayRef, ArrayView, ArrayViewD, ArrayViewMutD, Axis, DimMax, Dimension, Zip};

/// The zeros of this shape.
pub(super) fn zeros<A: Real, D: Dimension>(shape: &D) -> Array<A, D> {
    Array::from_elem(shape.clone(), <A as Tangent>::zero())
}

/// `f` of all of `a` and `b`, added up in eight sums, so that several are computed at once.
fn sum_of_pairs<A: Real>(a: &[A], b: &[A], f: impl Fn(A, A) -> A) -> A {
    let mut sums = [<A as Tangent>::zero(); 8];
    let (a8, b8) = (a.chunks_exact(8), b.chunks_exact(8));
    let rest = (a8.remainder(), b8.remainder());
    for (a, b) in a8.zip(b8) {
        for (sum, (a, b)) in sums.iter_mut().zip(a.iter().zip(b)) {
            *sum += f(*a, *b);
        }
    }
    let [s0, s1, s2, s3, s4, s5, s6, s7] = sums;
    let sum = ((s0 + s4) + (s1 + s5)) + ((s2 + s6) + (s3 + s7));
    rest.0.iter().zip(rest.1).fold(sum, |sum, (a, b)| sum + f(*a, *b))
}

/// The sum of a slice.
pub(super) fn sum_of_slice<A: Real>(x: &[A]) -> A {
    sum_of_pairs(x, x, |x, _| x)
}

/// The sum of all elements.
pub(super) fn sum<A: Real, D: Dimension>(x: &ArrayRef<A, D>) -> A {
    sum_of(x, |x| x)
}

/// The sum of `f` of all elements.
pub(super) fn sum_of<A: Real, D: Dimension>(x: &ArrayRef<A, D>, f: impl Fn(A) -> A) -> A {
    match x.as_slice_memory_order() {
        Some(x) => sum_of_pairs(x, x, |x, _| f(x)),
        None => x.fold(<A as Tangent>::zero(), |sum, x| sum + f(*x)),
    }
}

/// The sum of `f(a, b)` over all elements of two arrays of one shape. Zero if one of them has no elements.
pub(super) fn sum_zipped<A: Real, D: Dimension, E: Dimension>(
    a: &ArrayRef<A, D>,
    b: &ArrayRef<A, E>,
    f: impl Fn(A, A) -> A,
) -> A {
    if a.is_empty() || b.is_empty() {
        return <A as Tangent>::zero();
    }
    let slices = if a.strides() == b.strides() {
        (a.as_slice_memory_order(), b.as_slice_memory_order())
    } else {
        (a.as_slice(), b.as_slice())
    };
    match slices {
        (Some(a), Some(b)) => sum_of_pairs(a, b, f),
        _ => Zip::from(a).and_broadcast(b.view()).fold(<A as Tangent>::zero(), |sum, a, b| sum + f(*a, *b)),
    }
}

/// The shape that arrays of these shapes have when they are broadcast together.
pub(super) fn joint<D: Dimension + DimMax<E>, E: Dimension>(a: &D, b: &E) -> <D as DimMax<E>>::Output {
    let n = a.ndim().max(b.ndim());
    let mut shape = <D as DimMax<E>>::Output::zeros(n);
    for i in 0..n {
        // Counted from the last axis; an axis that isn't there has length 1.
        let length = |ndim: usize, at: &dyn Fn(usize) -> usize| if i < ndim { at(ndim - 1 - i) } else { 1 };
        let (a, b) = (length(a.ndim(), &|k| a[k]), length(b.ndim(), &|k| b[k]));
        shape[n - 1 - i] = if a == 1 { b } else { a };
    }
    shape
}

/// `dy` as an array of this shape, which it has, by another type of shape.
fn retyped<A: Real, D: Dimension, E: Dimension>(dy: Array<A, D>) -> Array<A, E> {
    dy.into_dimensionality().expect("the number of axes is the same")
}

/// The cotangent of an array of this shape from that of the array which it was broadcast to.
pub(super) fn sum_to<A: Real, D: Dimension, M: Dimension>(dy: Array<A, M>, shape: &D) -> Array<A, D> {
    if dy.shape() == shape.slice() {
        return retyped(dy);
    }
    let mut sums = zeros(shape);
    add_sums(&mut sums, &dy, |x| x);
    sums
}

/// The array broadcast to this shape.
///
/// # Panics
///
/// If it can't be, as ndarray does.
pub(super) fn spread<'a, A: Real, D: Dimension, M: Dimension>(x: &'a ArrayRef<A, D>, shape: &M) -> ArrayView<'a, A, M> {
    x.broadcast(shape.clone()).unwrap_or_else(|| {
        panic!("ndarray: could not broadcast array from shape: {:?} to: {:?}", x.shape(), shape.slice())
    })
}

/// The array broadcast to this shape; a copy only if it has another.
pub(super) fn broadcast_to<A: Real, D: Dimension, M: Dimension>(t: Array<A, D>, shape: M) -> Array<A, M> {
    if t.shape() == shape.slice() {
        return retyped(t);
    }
    if t.is_empty() {
        return zeros(&shape);
    }
    spread(&t, &shape).to_owned()
}

/// `to += f(from)` by element, summed over the axes that `to` was broadcast along to get the shape of `from`. A zero without shape
/// adds nothing.
pub(super) fn add_sums<A: Real, D: Dimension, M: Dimension>(
    to: &mut ArrayRef<A, D>,
    from: &ArrayRef<A, M>,
    f: impl Fn(A) -> A,
) {
    if to.is_empty() || from.is_empty() {
        return;
    }
    if to.shape() == from.shape() {
        return to.zip_mut_with(from, |a, b| *a += f(*b));
    }
    let kept = |k: usize| (k + to.ndim()).checked_sub(from.ndim()).map_or(1, |k| to.shape()[k]);
    let differ = |k: &usize| kept(*k) != from.shape()[*k];
    let first = (0..from.ndim()).find(differ).unwrap_or(0);
    let last = (0..from.ndim()).rfind(differ).unwrap_or(0);
    // Only leading, or only trailing axes are summed over, perhaps with others that have length 1.
    let leading = (0..last).all(|k| kept(k) == 1);
    let trailing = (first..from.ndim()).all(|k| kept(k) == 1);
    match (to.as_slice_mut(), from.as_slice()) {
        (Some(to), Some(from)) if trailing => {
            let n = from.len() / to.len();
            for (to, from) in to.iter_mut().zip(from.chunks_exact(n)) {
                *to += sum_of_pairs(from, from, |x, _| f(x));
            }
        }
        (Some(to), Some(from)) if leading => {
            for from in from.chunks_exact(to.len()) {
                to.iter_mut().zip(from).for_each(|(a, b)| *a += f(*b));
            }
        }
        _ => {
            let mut to = to.view_mut().into_dyn();
            while to.ndim() < from.ndim() {
                to.insert_axis_inplace(Axis(0));
            }
            add_sums_by_axis(to, &from.view().into_dyn(), &f);
        }
    }
}

/// The same for any strides and equally many axes: the axis with the largest stride first, the last one as sums of lanes.
fn add_sums_by_axis<A: Real>(mut to: ArrayViewMutD<'_, A>, from: &ArrayViewD<'_, A>, f: &impl Fn(A) -> A) {
    let stride = |k: usize| from.strides()[k].unsigned_abs();
    let differing = |k: &usize| to.shape()[*k] != from.shape()[*k];
    let Some(k) = (0..to.ndim()).filter(differing).max_by_key(|k| stride(*k)) else {
        return to.zip_mut_with(from, |a, b| *a += f(*b));
    };
    let only = (0..to.ndim()).filter(differing).count() == 1;
    if only && (0..to.ndim()).all(|other| from.shape()[other] == 1 || stride(k) <= stride(other)) {
        let to = to.index_axis_move(Axis(k), 0);
        Zip::from(to).and(from.lanes(Axis(k))).for_each(|to, lane| *to += sum_of(&lane, f));
    } else {
        for from in from.axis_iter(Axis(k)) {
            add_sums_by_axis(to.index_axis_mut(Axis(k), 0), &from, f);
        }
    }
}
