//! Arrays made of numbers: what `array!` becomes.

use crate::rules::{ByValue, Changed};
use crate::{Accumulate, Real, Tangent};
use ndarray::{Array, Dim, Dimension, Ix};

type OfNumbers<A, const N: usize> = Array<A, Dim<[Ix; N]>>;

/// `array![…]`: these numbers in this shape, row by row.
#[doc(hidden)]
pub trait IntoArrayOf<A: Real>: Sized {
    /// The array.
    ///
    /// # Panics
    ///
    /// If the shape has another number of elements.
    fn into_array_of<const N: usize>(self, shape: [usize; N]) -> OfNumbers<A, N>
    where
        Dim<[Ix; N]>: Dimension;
    #[inline]
    fn __into_array_of_kind(&self) -> ByValue {
        ByValue
    }
    #[inline]
    fn __into_array_of_kinds(&self) -> (Changed, Changed) {
        (Changed, Changed)
    }
    fn __into_array_of_forward<const N: usize, S: ?Sized>(
        self,
        shape: [usize; N],
    ) -> (OfNumbers<A, N>, (ByValue, impl Fn((), (), OfNumbers<A, N>, &mut Vec<A>, &mut S) + use<Self, A, N, S>))
    where
        Dim<[Ix; N]>: Dimension;
    fn __into_array_of_jvp<const N: usize, T>(
        self,
        shape: [usize; N],
        dot: &[A],
        _: T,
    ) -> (OfNumbers<A, N>, OfNumbers<A, N>)
    where
        Dim<[Ix; N]>: Dimension;
    fn __into_array_of_jvp_forward<const N: usize, T, S: ?Sized, R: ?Sized>(
        self,
        shape: [usize; N],
        dot: &[A],
        _: T,
    ) -> (
        (OfNumbers<A, N>, OfNumbers<A, N>),
        (
            ByValue,
            impl Fn((), (), (), (), (OfNumbers<A, N>, OfNumbers<A, N>), &mut Vec<A>, &mut S, &mut Vec<A>, &mut R)
            + use<Self, A, N, T, S, R>,
        ),
    )
    where
        Dim<[Ix; N]>: Dimension;
}

fn of_numbers<A: Clone, const N: usize>(numbers: Vec<A>, shape: [usize; N]) -> OfNumbers<A, N>
where
    Dim<[Ix; N]>: Dimension,
{
    let mut dim = <Dim<[Ix; N]> as Dimension>::zeros(N);
    dim.slice_mut().copy_from_slice(&shape);
    Array::from_shape_vec(dim, numbers).expect("as many numbers as the shape has")
}

fn add_numbers<A: Real, const N: usize>(d: &mut Vec<A>, dy: &OfNumbers<A, N>)
where
    Dim<[Ix; N]>: Dimension,
{
    d.accumulate_owned(dy.iter().copied().collect::<Vec<A>>());
}

impl<A: Real> IntoArrayOf<A> for Vec<A> {
    fn into_array_of<const N: usize>(self, shape: [usize; N]) -> OfNumbers<A, N>
    where
        Dim<[Ix; N]>: Dimension,
    {
        of_numbers(self, shape)
    }
    fn __into_array_of_forward<const N: usize, S: ?Sized>(
        self,
        shape: [usize; N],
    ) -> (OfNumbers<A, N>, (ByValue, impl Fn((), (), OfNumbers<A, N>, &mut Vec<A>, &mut S) + use<A, N, S>))
    where
        Dim<[Ix; N]>: Dimension,
    {
        let back = |(): (), (): (), dy: OfNumbers<A, N>, d: &mut Vec<A>, _: &mut S| add_numbers(d, &dy);
        (of_numbers(self, shape), (ByValue, back))
    }
    fn __into_array_of_jvp<const N: usize, T>(
        self,
        shape: [usize; N],
        dot: &[A],
        _: T,
    ) -> (OfNumbers<A, N>, OfNumbers<A, N>)
    where
        Dim<[Ix; N]>: Dimension,
    {
        let y = of_numbers(self, shape);
        let y_dot = if dot.is_empty() { y.map(|_| <A as Tangent>::zero()) } else { of_numbers(dot.to_vec(), shape) };
        (y, y_dot)
    }
    fn __into_array_of_jvp_forward<const N: usize, T, S: ?Sized, R: ?Sized>(
        self,
        shape: [usize; N],
        dot: &[A],
        t: T,
    ) -> (
        (OfNumbers<A, N>, OfNumbers<A, N>),
        (
            ByValue,
            impl Fn((), (), (), (), (OfNumbers<A, N>, OfNumbers<A, N>), &mut Vec<A>, &mut S, &mut Vec<A>, &mut R)
            + use<A, N, T, S, R>,
        ),
    )
    where
        Dim<[Ix; N]>: Dimension,
    {
        let back = |(): (),
                    (): (),
                    (): (),
                    (): (),
                    (dy, dy_dot): (OfNumbers<A, N>, OfNumbers<A, N>),
                    d: &mut Vec<A>,
                    _: &mut S,
                    d_dot: &mut Vec<A>,
                    _: &mut R| {
            add_numbers(d, &dy);
            add_numbers(d_dot, &dy_dot);
        };
        (self.__into_array_of_jvp(shape, dot, t), (ByValue, back))
    }
}
