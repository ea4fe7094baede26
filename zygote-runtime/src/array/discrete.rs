//! What describes arrays has no numbers to differentiate by: its tangent is `()`.

use crate::{Differentiable, Misfit};
use ndarray::{Axis, Dim, Dimension, IxDynImpl, Order, ShapeError, Slice, SliceInfoElem};

/// The index of an element, as `indexed_iter` gives it.
pub trait IndexOf: Dimension {
    /// That of the `k`-th element in logical order, of an array of this shape.
    #[must_use]
    fn __index_of(&self, mut k: usize) -> Self::Pattern {
        let mut index = self.clone();
        for at in index.slice_mut().iter_mut().rev() {
            let n = *at;
            *at = k % n;
            k /= n;
        }
        index.into_pattern()
    }
}

impl<D: Dimension> IndexOf for D {}

/// Of two axes.
pub trait OtherAxis {
    /// The other one.
    #[must_use]
    fn __other_axis(&self) -> Axis;
}

impl OtherAxis for Axis {
    #[inline]
    fn __other_axis(&self) -> Axis {
        Axis(1 - self.0)
    }
}

macro_rules! discrete {
    ($([$($g:tt)*] $t:ty;)*) => {$(
        impl<$($g)*> Differentiable for $t {
            type Tangent = ();
            type Sink = ();
            type Shape = ();
            #[inline]
            fn tangent_shape(&self) {}
            #[inline]
            fn zero_of((): &()) {}
            #[inline]
            fn as_sink(tangent: &mut ()) -> &mut () {
                tangent
            }
            #[inline]
            fn as_sink_ref(tangent: &()) -> &() {
                tangent
            }
            #[inline]
            fn fits(&self, (): &()) -> Result<(), Misfit> {
                Ok(())
            }
        }
    )*};
}
discrete! {
    [] Axis;
    [const N: usize] Dim<[usize; N]>;
    [] Dim<IxDynImpl>;
    [] Order;
    [] ShapeError;
    [] Slice;
    [] SliceInfoElem;
}
