//! Arrays that have a shape only.

use super::sums::spread;
use crate::{Real, ShapeOf, Tangent};
use ndarray::{Array, Array0, ArrayView, Dimension, arr0};

/// One zero in place of all elements: what the pullback of a sum is given instead of a receiver that nobody keeps.
#[derive(Clone, Debug)]
pub struct StandIn<A, D> {
    zero: Array0<A>,
    shape: D,
}

impl<A: Real, D: Dimension> StandIn<A, D> {
    /// The array.
    #[inline]
    #[must_use]
    pub fn array(&self) -> ArrayView<'_, A, D> {
        spread(&self.zero, &self.shape)
    }
}

/// An array of this shape.
#[inline]
#[must_use]
pub fn stand_in<A: Real, D: Dimension>(shape: &ShapeOf<Array<A, D>>) -> StandIn<A, D> {
    StandIn { zero: arr0(<A as Tangent>::zero()), shape: shape.inner().clone() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Differentiable;
    use ndarray::{Array1, Array2};

    #[test]
    fn has_the_shape() {
        for shape in [(2, 3), (0, 4), (1, 1)] {
            let x = Array2::<f64>::ones(shape);
            let made = stand_in::<f64, _>(&ShapeOf::new(x.tangent_shape()));
            assert_eq!(made.array(), Array2::<f64>::zeros(shape));
        }
        let made = stand_in::<f32, _>(&ShapeOf::new(Array1::<f32>::ones(5).tangent_shape()));
        assert_eq!(made.array().len(), 5);
    }
}
