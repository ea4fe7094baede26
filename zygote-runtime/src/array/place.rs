//! What rules of arrays take for tangents, cotangents and places: arrays, zeros without shape, and `()` where nobody asked.

use crate::{Real, Tangent};
use ndarray::{Array, ArrayRef, Dimension};

/// The place of an array's cotangent: an array, or `()`, for which nothing is computed. Not a view: pullbacks would hold its lifetime,
/// since its type is theirs; it derefs to an `ArrayRef`.
#[diagnostic::on_unimplemented(message = "`{Self}` can't gather the cotangent of an array")]
pub trait Place<A, D> {
    /// The array to add to, of the given shape; nothing where nobody asked, or where it has no elements.
    fn place(&mut self, shape: &D) -> Option<&mut ArrayRef<A, D>>;
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
}

impl<A, D: Dimension> Place<A, D> for ArrayRef<A, D> {
    #[inline]
    fn place(&mut self, shape: &D) -> Option<&mut ArrayRef<A, D>> {
        (shape.size() != 0).then_some(self)
    }
}

impl<A, D> Place<A, D> for () {
    #[inline]
    fn place(&mut self, _: &D) -> Option<&mut ArrayRef<A, D>> {
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
