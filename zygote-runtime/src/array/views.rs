//! Views that ndarray has no method of this kind for.

use ndarray::{ArrayRef, ArrayView, ArrayViewMut, Axis, Dimension, RemoveAxis};

/// The transposed view.
#[doc(hidden)]
pub trait Transposed<A, D: Dimension> {
    /// `t()`, to be changed.
    fn __t_mut(&mut self) -> ArrayViewMut<'_, A, D>;
}

impl<A, D: Dimension> Transposed<A, D> for ArrayRef<A, D> {
    #[inline]
    fn __t_mut(&mut self) -> ArrayViewMut<'_, A, D> {
        self.view_mut().reversed_axes()
    }
}

/// A part along the first axis: what `outer_iter` gives.
#[doc(hidden)]
pub trait Outer<A, D: RemoveAxis> {
    /// Part `i`.
    fn __outer(&self, i: usize) -> ArrayView<'_, A, D::Smaller>;
    /// The same, to be changed.
    fn __outer_mut(&mut self, i: usize) -> ArrayViewMut<'_, A, D::Smaller>;
}

impl<A, D: RemoveAxis> Outer<A, D> for ArrayRef<A, D> {
    #[inline]
    fn __outer(&self, i: usize) -> ArrayView<'_, A, D::Smaller> {
        self.index_axis(Axis(0), i)
    }
    #[inline]
    fn __outer_mut(&mut self, i: usize) -> ArrayViewMut<'_, A, D::Smaller> {
        self.index_axis_mut(Axis(0), i)
    }
}
