//! Shapes that know whose they are.

use crate::Differentiable;

/// The shape of a `T`, from which generated code makes the place of its cotangent.
#[derive(Debug)]
pub struct ShapeOf<T: Differentiable + ?Sized>(T::Shape);

impl<T: Differentiable + ?Sized> Clone for ShapeOf<T> {
    fn clone(&self) -> Self {
        ShapeOf(self.0.clone())
    }
}

impl<T: Differentiable<Shape: Copy> + ?Sized> Copy for ShapeOf<T> {}

/// The shape of `x`.
#[inline]
pub fn shape_of<T: Differentiable + ?Sized>(x: &T) -> ShapeOf<T> {
    ShapeOf(x.tangent_shape())
}

impl<T: Differentiable + ?Sized> ShapeOf<T> {
    #[inline]
    pub(crate) fn new(shape: T::Shape) -> Self {
        ShapeOf(shape)
    }

    /// What the tangents of `T` know it by.
    #[cfg(feature = "ndarray")]
    #[inline]
    pub(crate) fn inner(&self) -> &T::Shape {
        &self.0
    }

    /// The zero tangent of this shape.
    #[inline]
    #[must_use]
    pub fn zero(&self) -> T::Tangent {
        T::zero_of(&self.0)
    }

    /// What an inner place of this shape starts with.
    #[inline]
    #[must_use]
    pub fn start(&self) -> T::Tangent {
        T::start_of(&self.0)
    }

    /// This cotangent, or, where it is a zero without shape, one with it.
    #[inline]
    #[must_use]
    pub fn fitted(&self, d: T::Tangent) -> T::Tangent {
        crate::rules::shaped(d, &self.0)
    }
}

impl<T: Differentiable> ShapeOf<Vec<T>> {
    #[inline]
    pub(crate) fn len(&self) -> usize {
        self.0.len()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn zeros_by_shape() {
        let x = vec![vec![1.0], vec![2.0, 3.0]];
        let shape = shape_of(&x);
        assert_eq!(shape.zero(), [vec![0.0], vec![0.0, 0.0]]);
        assert_eq!(shape.fitted(vec![]), [vec![0.0], vec![0.0, 0.0]]);
        assert_eq!(shape.fitted(vec![vec![1.0], vec![2.0, 3.0]]), x);
    }
}
