//! The inverse actions of what changes a collection in place, on the place that holds its cotangent.
//!
//! Input: the place, which holds the cotangent of the state after the operation. Output: the place holds that of the state before, and
//! the cotangents of what the operation took in are returned or added to their places. `un…` undoes `…`.
//!
//! A cotangent may be a zero without shape (an empty `Vec` for a value that has elements): it stays one, and what is taken
//! from it is zero. Invariant: nothing here panics.

use crate::{Differentiable, Tangent};
use std::cmp::Ordering;

/// Takes the cotangent out of a place, and leaves the zero of its shape: the adjoint of `place = x`.
///
/// ```
/// use zygote_runtime::rules::take;
/// let mut d = vec![1.0, 2.0];
/// assert_eq!(take(&mut d[1]), 2.0);
/// assert_eq!(d, [1.0, 0.0]);
/// assert_eq!(take(&mut d), [1.0, 0.0]);
/// assert_eq!(d, [0.0, 0.0]);
/// ```
#[inline]
pub fn take<T: Tangent>(place: &mut T) -> T {
    let zero = place.zero_tangent();
    std::mem::replace(place, zero)
}

/// Takes the cotangents of all elements, and leaves zeros.
#[inline]
pub fn take_all<T: Tangent>(place: &mut [T]) -> Vec<T> {
    place.iter_mut().map(take).collect()
}

/// [`take_all`], where the elements have shapes of their own: `old` is that of what was overwritten.
#[inline]
pub fn take_all_shaped<T: Tangent>(place: &mut [T], old: &[T::Shape]) -> Vec<T> {
    place.iter_mut().zip(old).map(|(d, shape)| std::mem::replace(d, T::zero_of(shape))).collect()
}

/// `d`, or if it has another shape (as a zero without shape has) the zero of this shape plus `d`.
///
/// ```
/// use zygote_runtime::{rules::shaped, shape};
/// let before = shape(&[1.0, 2.0][..]);
/// assert_eq!(shaped::<Vec<f64>>(vec![], &before), [0.0, 0.0]);
/// assert_eq!(shaped::<Vec<f64>>(vec![-0.0, 1.0], &before), [-0.0, 1.0]);
/// ```
#[inline]
pub fn shaped<T: Tangent>(d: T, shape: &T::Shape) -> T {
    if T::shape_fits(shape, &d) {
        return d;
    }
    let mut zero = T::zero_of(shape);
    zero.accumulate(d);
    zero
}

/// The sum of all elements: the cotangent of `x` in `vec![x; n]`.
#[inline]
pub fn sum_vec<T: Tangent>(d: Vec<T>) -> T {
    d.into_iter()
        .reduce(|mut sum, d| {
            sum.accumulate(d);
            sum
        })
        .unwrap_or_else(T::zero)
}

/// Element `k` of the cotangent of a `vec![…]`, which may be a zero without shape.
#[inline]
pub fn element<T: Tangent>(d: &[T], k: usize) -> T {
    d.get(k).cloned().unwrap_or_else(T::zero)
}

/// Before `v.push(x)`: the cotangent of `x`.
#[inline]
pub fn unpush<T: Tangent>(place: &mut Vec<T>) -> T {
    place.pop().unwrap_or_else(T::zero)
}

/// Before `y = v.pop()`: `d` is the cotangent of `y`, and `popped` is `shape(&y)`.
#[inline]
pub fn unpop<T: Tangent>(place: &mut Vec<T>, popped: &Option<T::Shape>, d: Option<T>) {
    if let Some(shape) = popped {
        place.push(d.map_or_else(|| T::zero_of(shape), |d| shaped(d, shape)));
    }
}

/// Before `v.insert(i, x)`: the cotangent of `x`.
#[inline]
pub fn uninsert<T: Tangent>(place: &mut Vec<T>, i: usize) -> T {
    if i < place.len() { place.remove(i) } else { T::zero() }
}

/// Before `y = v.remove(i)`: `d` is the cotangent of `y`, and `removed` is `shape(&y)`.
#[inline]
pub fn unremove<T: Tangent>(place: &mut Vec<T>, i: usize, removed: &T::Shape, d: T) {
    pad(place, i);
    place.insert(i, shaped(d, removed));
}

/// Before `y = v.swap_remove(i)`: `d` is the cotangent of `y`, and `removed` is `shape(&y)`.
#[inline]
pub fn unswap_remove<T: Tangent>(place: &mut Vec<T>, i: usize, removed: &T::Shape, d: T) {
    pad(place, i);
    place.push(shaped(d, removed));
    let last = place.len() - 1;
    place.swap(i, last);
}

/// Lengthens a zero without shape.
fn pad<T: Tangent>(place: &mut Vec<T>, len: usize) {
    if place.len() < len {
        place.resize_with(len, T::zero);
    }
}

/// Before `v.truncate(n)`, `v.clear()`, and a `v.resize(n, x)` that cuts: `old` is `shape(&v)` of then. What was cut has cotangent zero.
#[inline]
pub fn untruncate<T: Tangent>(place: &mut Vec<T>, old: &[T::Shape]) {
    if let Some(cut) = old.get(place.len()..) {
        place.extend(cut.iter().map(T::zero_of));
    }
}

/// Before `v.resize(n, x)`: the cotangent of `x`; `old` is `shape(&v)` of then.
#[inline]
pub fn unresize<T: Tangent>(place: &mut Vec<T>, old: &[T::Shape]) -> T {
    let mut sum = T::zero();
    for d in unextend(place, old.len()) {
        sum.accumulate(d);
    }
    untruncate(place, old);
    sum
}

/// Before `v.extend(other)`, or `v.append(&mut other)`: the cotangent of `other`; `old_len` is the length of `v` of then.
#[inline]
pub fn unextend<T: Tangent>(place: &mut Vec<T>, old_len: usize) -> Vec<T> {
    if old_len < place.len() { place.split_off(old_len) } else { Vec::new() }
}

/// Before `v.extend_from_slice(&other)`: adds to the cotangent of `other`; `old_len` is the length of `v` of then.
#[inline]
pub fn unextend_into<T: Tangent>(place: &mut Vec<T>, old_len: usize, other: &mut [T]) {
    if let Some(new) = place.get_mut(old_len..) {
        add_to(other, new.iter_mut().map(take));
        place.truncate(old_len);
    }
}

fn add_to<T: Tangent>(places: &mut [T], ds: impl Iterator<Item = T>) {
    for (place, d) in places.iter_mut().zip(ds) {
        place.accumulate(d);
    }
}

/// Before `tail = v.split_off(n)`: `d` is the cotangent of `tail`, and `tail` is `shape(&tail)`; `n` is the length that is left.
#[inline]
pub fn unsplit_off<T: Tangent>(place: &mut Vec<T>, n: usize, tail: &Vec<T::Shape>, d: Vec<T>) {
    pad(place, n);
    place.extend(shaped(d, tail));
}

/// Before `v.retain(…)` and its like: `kept` has one entry per element of then, and `old` is `shape(&v)` of then. What was dropped has
/// cotangent zero.
pub fn unretain<T: Tangent>(place: &mut Vec<T>, old: &[T::Shape], kept: &[bool]) {
    let mut left = std::mem::take(place).into_iter();
    let element = |(kept, shape): (&bool, &T::Shape)| match left.next_if(*kept) {
        Some(d) => d,
        None => T::zero_of(shape),
    };
    *place = kept.iter().zip(old).map(element).collect();
}

/// `Iterator::next`, on condition.
trait NextIf: Iterator {
    fn next_if(&mut self, condition: bool) -> Option<Self::Item>;
}

impl<I: Iterator> NextIf for I {
    fn next_if(&mut self, condition: bool) -> Option<I::Item> {
        if condition { self.next() } else { None }
    }
}

/// Before `v.swap(i, j)`: swaps.
#[inline]
pub fn unswap<T>(place: &mut [T], i: usize, j: usize) {
    if i.max(j) < place.len() {
        place.swap(i, j);
    }
}

/// Before `v.reverse()`: reverses.
#[inline]
pub fn unreverse<T>(place: &mut [T]) {
    place.reverse();
}

/// Before `v.rotate_left(k)`: rotates right.
#[inline]
pub fn unrotate_left<T>(place: &mut [T], k: usize) {
    if k <= place.len() {
        place.rotate_right(k);
    }
}

/// Before `v.rotate_right(k)`: rotates left.
#[inline]
pub fn unrotate_right<T>(place: &mut [T], k: usize) {
    if k <= place.len() {
        place.rotate_left(k);
    }
}

/// Before `v.fill(x)`: the cotangent of `x`, which is the sum; leaves zeros.
#[inline]
pub fn unfill<T: Tangent>(place: &mut [T]) -> T {
    let mut elements = place.iter_mut().map(take);
    // A sum that starts from a zero has another bit pattern at -0.0, and isn't folded away.
    let mut sum = elements.next().unwrap_or_else(T::zero);
    for d in elements {
        sum.accumulate(d);
    }
    sum
}

/// Methods that elements in place have in common: inverses of what a slice or an array was changed by, where the macro can't tell which.
pub trait InPlace {
    /// What one element has for cotangent.
    type Element;
    /// What is known of a place that was overwritten.
    type Old: ?Sized;
    /// [`unfill`], where the elements have shapes of their own: `old` is that of what was overwritten.
    ///
    /// ```
    /// use zygote_runtime::{rules::InPlace, shape};
    /// let mut d = vec![vec![1.0], vec![2.0]];
    /// assert_eq!(d.unfill_shaped(&shape(&[vec![0.0, 0.0], vec![]][..])), [3.0]);
    /// assert_eq!(d, [vec![0.0, 0.0], vec![]]);
    /// ```
    fn unfill_shaped(&mut self, old: &Self::Old) -> Self::Element;
}

impl<T: Tangent> InPlace for [T] {
    type Element = T;
    type Old = [T::Shape];
    fn unfill_shaped(&mut self, old: &[T::Shape]) -> T {
        let sum = unfill(self);
        take_all_shaped(self, old);
        sum
    }
}

/// Before `x.swap(i, j)`, as [`InPlace`].
pub trait Swapped<I> {
    /// Swaps.
    fn unswap(&mut self, i: I, j: I);
}

impl<T> Swapped<usize> for [T] {
    #[inline]
    fn unswap(&mut self, i: usize, j: usize) {
        unswap(self, i, j);
    }
}

/// Before `v.copy_from_slice(&other)`, or `clone_from_slice`: adds to the cotangent of `other`; leaves zeros.
#[inline]
pub fn uncopy<T: Tangent>(place: &mut [T], other: &mut [T]) {
    add_to(other, place.iter_mut().map(take));
}

/// Before `v.copy_within(from..from + n, to)`.
pub fn uncopy_within<T: Tangent>(place: &mut [T], from: usize, n: usize, to: usize) {
    let ds = place.get_mut(to..to.saturating_add(n)).map(take_all);
    if let (Some(ds), Some(places)) = (ds, place.get_mut(from..from.saturating_add(n))) {
        add_to(places, ds.into_iter());
    }
}

/// Before `v.swap_with_slice(&mut other)`, or `mem::swap(&mut v, &mut other)`: swaps.
#[inline]
pub fn unswap_with<T>(place: &mut T, other: &mut T) {
    std::mem::swap(place, other);
}

/// Before `y = mem::replace(&mut v, x)`: the cotangent of `x`; `d` is that of `y`, and `old` is `shape(&y)`.
///
/// `y = mem::take(&mut v)` is the same with an `x` that depends on nothing.
#[inline]
pub fn unreplace<T: Tangent>(place: &mut T, old: &T::Shape, d: T) -> T {
    std::mem::replace(place, shaped(d, old))
}

/// The stable order of `elements`: the sorted element `k` is `elements[order[k]]`.
///
/// ```
/// use zygote_runtime::rules::{argsort_by, permute, unpermute};
/// let mut v = [3.0, 1.0, 2.0];
/// let order = argsort_by(&v, f64::total_cmp);
/// permute(&mut v, &order);
/// assert_eq!(v, [1.0, 2.0, 3.0]);
/// let mut d = [10.0, 20.0, 30.0]; // of the sorted elements
/// unpermute(&mut d, &order);
/// assert_eq!(d, [30.0, 10.0, 20.0]);
/// ```
pub fn argsort_by<T>(elements: &[T], mut compare: impl FnMut(&T, &T) -> Ordering) -> Vec<usize> {
    let mut order: Vec<usize> = (0..elements.len()).collect();
    order.sort_by(|i, j| compare(&elements[*i], &elements[*j]));
    order
}

/// The element `k` becomes what `order[k]` was: sorts by what [`argsort_by`] gave.
pub fn permute<T>(place: &mut [T], order: &[usize]) {
    cycles(order, place.len(), |_, to, from| place.swap(to, from));
}

/// The element `order[k]` becomes what `k` was: undoes [`permute`], which is also its adjoint.
pub fn unpermute<T>(place: &mut [T], order: &[usize]) {
    cycles(order, place.len(), |first, _, next| place.swap(first, next));
}

/// Walks every cycle `first`, `order[first]`, …: calls `step` with its first element and each pair of neighbours.
fn cycles(order: &[usize], len: usize, mut step: impl FnMut(usize, usize, usize)) {
    if order.len() != len {
        return; // of a zero without shape
    }
    let mut seen = vec![false; len];
    for first in 0..len {
        let mut at = first;
        while !seen[at] {
            seen[at] = true;
            let next = order[at];
            if next != first {
                step(first, at, next);
                at = next;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::shape;

    #[test]
    fn taken_places_keep_their_shapes() {
        let mut d = (1.0, [2.0_f32; 2], vec![vec![3.0], vec![]], Some(4.0));
        let old = d.clone();
        assert_eq!(take(&mut d), old);
        assert_eq!(d, (0.0, [0.0; 2], vec![vec![0.0], vec![]], Some(0.0)));
        let mut d = [1.0, 2.0, 3.0];
        assert_eq!(take_all(&mut d[1..]), [2.0, 3.0]);
        assert_eq!(d, [1.0, 0.0, 0.0]);
    }

    #[test]
    fn pushed_and_popped() {
        let mut d = vec![1.0, 2.0];
        assert_eq!((unpush(&mut d), &d[..]), (2.0, &[1.0][..]));
        unpop(&mut d, &shape(&Some(7.0)), Some(3.0));
        unpop(&mut d, &shape(&Some(7.0)), None);
        unpop(&mut d, &shape(&None::<f64>), None);
        assert_eq!(d, [1.0, 3.0, 0.0]);
        let mut nested: Vec<Vec<f64>> = vec![];
        unpop(&mut nested, &shape(&Some(vec![1.0, 2.0])), None);
        unpop(&mut nested, &shape(&Some(vec![1.0])), Some(vec![]));
        assert_eq!(nested, [vec![0.0, 0.0], vec![0.0]]);
    }

    #[test]
    fn inserted_and_removed() {
        let mut d = vec![1.0, 2.0, 3.0];
        assert_eq!(uninsert(&mut d, 1), 2.0);
        unremove(&mut d, 0, &(), 5.0);
        assert_eq!(d, [5.0, 1.0, 3.0]);
        // [a, b, c, d].swap_remove(1) leaves [a, d, c] and gives b.
        unswap_remove(&mut d, 1, &(), 7.0);
        assert_eq!(d, [5.0, 7.0, 3.0, 1.0]);
        unswap_remove(&mut d, 4, &(), 9.0);
        assert_eq!(d, [5.0, 7.0, 3.0, 1.0, 9.0]);
    }

    #[test]
    fn cut_and_grown() {
        let old = shape(&[vec![1.0], vec![2.0, 3.0], vec![]][..]);
        let mut d = vec![vec![5.0]];
        untruncate(&mut d, &old);
        assert_eq!(d, [vec![5.0], vec![0.0, 0.0], vec![]]);
        let three = shape(&[0.0; 3][..]);
        let mut d = vec![1.0, 2.0, 3.0, 4.0, 5.0];
        assert_eq!((unresize(&mut d, &three), d.clone()), (9.0, vec![1.0, 2.0, 3.0]));
        d.truncate(1);
        assert_eq!((unresize(&mut d, &three), d), (0.0, vec![1.0, 0.0, 0.0]));
    }

    #[test]
    fn extended_and_split() {
        let mut d = vec![1.0, 2.0, 3.0];
        let mut source = [10.0];
        unextend_into(&mut d, 2, &mut source);
        assert_eq!((&d[..], source), (&[1.0, 2.0][..], [13.0]));
        assert_eq!((unextend(&mut d, 1), d.clone()), (vec![2.0], vec![1.0]));
        unsplit_off(&mut d, 1, &shape(&[1.0, 2.0][..]).clone(), vec![5.0, 6.0]);
        unsplit_off(&mut d, 3, &shape(&[1.0][..]).clone(), vec![]);
        assert_eq!(d, [1.0, 5.0, 6.0, 0.0]);
        let mut d = vec![1.0, 2.0];
        unretain(&mut d, &shape(&[0.0; 4][..]), &[false, true, false, true]);
        assert_eq!(d, [0.0, 1.0, 0.0, 2.0]);
    }

    #[test]
    fn moved_around() {
        let mut d = [1, 2, 3, 4];
        unswap(&mut d, 0, 3);
        assert_eq!(d, [4, 2, 3, 1]);
        unreverse(&mut d);
        assert_eq!(d, [1, 3, 2, 4]);
        d.rotate_left(1);
        unrotate_left(&mut d, 1);
        d.rotate_right(3);
        unrotate_right(&mut d, 3);
        assert_eq!(d, [1, 3, 2, 4]);
    }

    #[test]
    fn overwritten() {
        let mut d = [1.0, 2.0, 3.0, 4.0];
        assert_eq!((unfill(&mut d[..2]), d), (3.0, [0.0, 0.0, 3.0, 4.0]));
        let mut source = [1.0, 1.0];
        uncopy(&mut d[2..], &mut source);
        assert_eq!((source, d), ([4.0, 5.0], [0.0; 4]));
        // v = [a, b, c, d]; copy_within(0..3, 1) leaves [a, a, b, c].
        let mut d = [1.0, 2.0, 3.0, 4.0];
        uncopy_within(&mut d, 0, 3, 1);
        assert_eq!(d, [3.0, 3.0, 4.0, 0.0]);
        let mut d = vec![1.0, 2.0];
        assert_eq!(unreplace(&mut d, &shape(&[0.0; 3][..]).clone(), vec![]), [1.0, 2.0]);
        assert_eq!(d, [0.0; 3]);
        let (mut a, mut b) = (vec![1.0], vec![2.0, 3.0]);
        unswap_with(&mut a, &mut b);
        assert_eq!((a, b), (vec![2.0, 3.0], vec![1.0]));
    }

    #[test]
    fn permutations_are_undone() {
        let mut random = 12_345_u64;
        for n in 0..9 {
            let v: Vec<u64> = (0..n)
                .map(|_| {
                    random = random.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
                    (random >> 33) % 5
                })
                .collect();
            let order = argsort_by(&v, Ord::cmp);
            let mut sorted: Vec<_> = v.iter().copied().enumerate().collect();
            permute(&mut sorted, &order);
            let mut expected: Vec<_> = v.iter().copied().enumerate().collect();
            expected.sort_by_key(|(_, x)| *x);
            assert_eq!(sorted, expected);
            unpermute(&mut sorted, &order);
            assert!(sorted.iter().map(|(_, x)| x).eq(&v));
        }
    }

    #[test]
    fn zeros_without_shape_stay_zeros() {
        let none = &mut Vec::<f64>::new();
        assert_eq!((unpush(none), uninsert(none, 3), unfill(none), unextend(none, 2)), (0.0, 0.0, 0.0, vec![]));
        unswap(none, 1, 2);
        unrotate_left(none, 2);
        unrotate_right(none, 2);
        uncopy(none, &mut [1.0]);
        uncopy_within(none, 1, usize::MAX, 2);
        unextend_into(none, 2, &mut [1.0]);
        permute(none, &[1, 0]);
        unpermute(none, &[1, 0]);
        assert!(none.is_empty());
        unremove(none, 2, &(), 1.0);
        assert_eq!(*none, [0.0, 0.0, 1.0]);
    }
}
