//! What the rules ask of an array, owned, shared or a view: its elements, and the place of its cotangent.

use super::sums::zeros;
use crate::{Differentiable, Real};
use ndarray::{ArcArray, Array, ArrayRef, ArrayView, ArrayViewMut, CowArray, Dimension};

/// An array, a view, or a reference to one.
#[doc(hidden)]
pub trait Dense: Differentiable<Tangent = Array<Self::Elem, Self::Dim>, Shape = Self::Dim> {
    /// The type of the elements.
    type Elem: Real;
    /// The type of the shape.
    type Dim: Dimension;

    /// The elements.
    fn dense(&self) -> &ArrayRef<Self::Elem, Self::Dim>;

    /// The elements, owned: a copy only if they aren't.
    fn into_dense(self) -> Array<Self::Elem, Self::Dim>
    where
        Self: Sized,
    {
        self.dense().to_owned()
    }

    /// The elements of the cotangent, to look at.
    fn seen(sink: &Self::Sink) -> &ArrayRef<Self::Elem, Self::Dim>;

    /// The elements of the cotangent's place. What is a zero without shape gets this one.
    fn place<'s>(sink: &'s mut Self::Sink, shape: &Self::Dim) -> &'s mut ArrayRef<Self::Elem, Self::Dim>;
}

/// An array or a view that can be changed in place.
#[doc(hidden)]
pub trait DenseMut: Dense {
    /// The elements.
    fn dense_mut(&mut self) -> &mut ArrayRef<Self::Elem, Self::Dim>;
}

macro_rules! dense {
    ($([$($g:tt)*] $t:ty: $($owned:ident,)? |$sink:ident, $shape:ident| $place:expr;)*) => {$(
        impl<$($g)* A: Real, D: Dimension> Dense for $t {
            type Elem = A;
            type Dim = D;
            #[inline]
            fn dense(&self) -> &ArrayRef<A, D> {
                self
            }
            $(
                #[inline]
                fn into_dense(self) -> Array<A, D> {
                    self.$owned()
                }
            )?
            #[inline]
            fn seen(sink: &Self::Sink) -> &ArrayRef<A, D> {
                sink
            }
            #[inline]
            fn place<'s>($sink: &'s mut Self::Sink, $shape: &D) -> &'s mut ArrayRef<A, D> {
                $place
            }
        }
    )*};
}
dense! {
    [] Array<A, D>: into_owned, |sink, shape| {
        if sink.is_empty() && shape.size() != 0 {
            *sink = zeros(shape);
        }
        sink
    };
    [] ArrayRef<A, D>: |sink, _shape| sink;
    [] ArcArray<A, D>: into_owned, |sink, _shape| sink;
    ['a,] ArrayView<'a, A, D>: |sink, _shape| sink;
    ['a,] ArrayViewMut<'a, A, D>: |sink, _shape| sink;
    ['a,] CowArray<'a, A, D>: into_owned, |sink, _shape| sink;
}

macro_rules! references {
    ($($t:ty)*) => {$(
        impl<T: Dense + ?Sized> Dense for $t {
            type Elem = T::Elem;
            type Dim = T::Dim;
            #[inline]
            fn dense(&self) -> &ArrayRef<T::Elem, T::Dim> {
                (**self).dense()
            }
            #[inline]
            fn seen(sink: &T::Sink) -> &ArrayRef<T::Elem, T::Dim> {
                T::seen(sink)
            }
            #[inline]
            fn place<'s>(sink: &'s mut T::Sink, shape: &T::Dim) -> &'s mut ArrayRef<T::Elem, T::Dim> {
                T::place(sink, shape)
            }
        }
    )*};
}
references!(&T &mut T);

macro_rules! dense_mut {
    ($([$($g:tt)*] $t:ty;)*) => {$(
        impl<$($g)* A: Real, D: Dimension> DenseMut for $t {
            #[inline]
            fn dense_mut(&mut self) -> &mut ArrayRef<A, D> {
                self
            }
        }
    )*};
}
dense_mut! {
    [] Array<A, D>;
    [] ArrayRef<A, D>;
    ['a,] ArrayViewMut<'a, A, D>;
}

impl<T: DenseMut + ?Sized> DenseMut for &mut T {
    #[inline]
    fn dense_mut(&mut self) -> &mut ArrayRef<T::Elem, T::Dim> {
        (**self).dense_mut()
    }
}
