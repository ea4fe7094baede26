//! What describes arrays has no numbers to differentiate by: its tangent is `()`.

use crate::{Differentiable, Misfit};
use ndarray::{Axis, Dim, IxDynImpl, Order, ShapeError, Slice, SliceInfoElem};

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
