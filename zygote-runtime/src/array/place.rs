//! What rules of arrays take for tangents, cotangents and places: arrays, zeros without shape, and `()` where nobody asked.

use super::types::add_to;
use crate::{Real, Tangent};
use ndarray::{Array, ArrayRef, ArrayView, ArrayViewMut, Axis, Dimension, IxDyn};

/// The place of an array's cotangent: an array, or `()`, for which nothing is computed. Not a view: pullbacks would hold its lifetime,
/// since its type is theirs; it derefs to an `ArrayRef`.
#[diagnostic::on_unimplemented(message = "`{Self}` can't gather the cotangent of an array")]
pub trait Place<A, D> {
    /// The array to add to, of the given shape; nothing where nobody asked, or where it has no elements.
    fn place(&mut self, shape: &D) -> Option<&mut ArrayRef<A, D>>;
    /// The array as it is, also one without elements.
    fn whole(&mut self) -> Option<&mut ArrayRef<A, D>>;
}

impl<A: Real, D: Dimension> Place<A, D> for Array<A, D> {
    #[inline]
    fn place(&mut self, shape: &D) -> Option<&mut ArrayRef<A, D>> {
        if shape.size() == 0 {
            return None;
        }
        if self.is_empty() {
            *self = Array::from_elem(shape.clone(), <A as Tangent>::zero());
        }
        Some(self)
    }
    #[inline]
    fn whole(&mut self) -> Option<&mut ArrayRef<A, D>> {
        Some(self)
    }
}

impl<A, D: Dimension> Place<A, D> for ArrayRef<A, D> {
    #[inline]
    fn place(&mut self, shape: &D) -> Option<&mut ArrayRef<A, D>> {
        (shape.size() != 0).then_some(self)
    }
    #[inline]
    fn whole(&mut self) -> Option<&mut ArrayRef<A, D>> {
        Some(self)
    }
}

impl<A, D> Place<A, D> for () {
    #[inline]
    fn place(&mut self, _: &D) -> Option<&mut ArrayRef<A, D>> {
        None
    }
    #[inline]
    fn whole(&mut self) -> Option<&mut ArrayRef<A, D>> {
        None
    }
}

/// The tangent of an array: an array of its shape, or a zero: `()`, or what has no shape.
#[diagnostic::on_unimplemented(message = "`{Self}` is not the tangent of an array")]
pub trait Along<A, D> {
    /// It, unless it is zero.
    fn along(&self) -> Option<&ArrayRef<A, D>>;
}

impl<A, D: Dimension> Along<A, D> for Array<A, D> {
    #[inline]
    fn along(&self) -> Option<&ArrayRef<A, D>> {
        (**self).along()
    }
}

impl<A, D: Dimension> Along<A, D> for ndarray::ArrayView<'_, A, D> {
    #[inline]
    fn along(&self) -> Option<&ArrayRef<A, D>> {
        (**self).along()
    }
}

impl<A, D: Dimension> Along<A, D> for ArrayRef<A, D> {
    #[inline]
    fn along(&self) -> Option<&ArrayRef<A, D>> {
        (!self.is_empty()).then_some(self)
    }
}

impl<A, D> Along<A, D> for () {
    #[inline]
    fn along(&self) -> Option<&ArrayRef<A, D>> {
        None
    }
}

/// A cotangent of what a method gives: a number, an array, or one of these that may be missing.
pub trait Given {
    /// The number or array.
    type Inner: ?Sized;
    /// It, unless it is a zero without shape.
    fn given(&self) -> Option<&Self::Inner>;
}

impl<A: Real> Given for A {
    type Inner = A;
    #[inline]
    fn given(&self) -> Option<&A> {
        Some(self)
    }
}

impl<A, D: Dimension> Given for Array<A, D> {
    type Inner = ArrayRef<A, D>;
    #[inline]
    fn given(&self) -> Option<&ArrayRef<A, D>> {
        (!self.is_empty()).then_some(self)
    }
}

impl<T: Given> Given for Option<T> {
    type Inner = T::Inner;
    #[inline]
    fn given(&self) -> Option<&T::Inner> {
        self.as_ref()?.given()
    }
}

impl<T: Given> Given for Result<T, ()> {
    type Inner = T::Inner;
    #[inline]
    fn given(&self) -> Option<&T::Inner> {
        self.as_ref().ok()?.given()
    }
}

/// `to += from`, where `to` has been broadcast to the shape of `from`: what came from one element is added to it.
pub(super) fn add_unbroadcast<A: Real, D: Dimension, E: Dimension>(to: &mut ArrayRef<A, D>, from: &ArrayRef<A, E>) {
    if to.shape() == from.shape() {
        to.zip_mut_with(from, |a, b| *a += *b);
    } else {
        add_folded(to.view_mut().into_dyn(), from.view().into_dyn());
    }
}

fn add_folded<A: Real>(mut to: ArrayViewMut<'_, A, IxDyn>, from: ArrayView<'_, A, IxDyn>) {
    if from.ndim() > to.ndim() {
        from.outer_iter().for_each(|part| add_folded(to.view_mut(), part));
        return;
    }
    match (0..to.ndim()).find(|k| to.shape()[*k] == 1 && from.shape()[*k] != 1).map(Axis) {
        Some(axis) => {
            from.axis_iter(axis).for_each(|part| add_folded(to.view_mut().index_axis_move(axis, 0), part));
        }
        None => add_to(&mut to, &from),
    }
}
