//! Views that ndarray has no method for where they may be changed.

use ndarray::{ArrayRef, ArrayViewMut, Dimension};

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
