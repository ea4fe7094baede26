//! Arrays made of numbers and of views: what `array![…]`, `concatenate![…]` and `stack![…]` become.

use crate::rules::{ByValue, Changed};
use crate::{Accumulate, Real, Tangent};
use ndarray::{Array, ArrayView, Axis, Dimension, IntoDimension, RemoveAxis, ShapeError};

use super::elements::into_all;

/// Arrays of elements in row-major order.
#[doc(hidden)]
pub trait IntoArrayMethod<A: Real>: Sized {
    /// These elements in an array of this shape; panics if there are not as many as it has.
    fn into_array_of<Sh: IntoDimension>(self, shape: Sh) -> Array<A, Sh::Dim>;
    #[inline]
    fn __into_array_of_kind(&self) -> ByValue {
        ByValue::new()
    }
    #[inline]
    fn __into_array_of_kinds(&self) -> (Changed, Changed) {
        (Changed, Changed)
    }
    fn __into_array_of_forward<Sh: IntoDimension, S: ?Sized>(
        self,
        shape: Sh,
    ) -> (Array<A, Sh::Dim>, (ByValue, impl Fn((), (), Array<A, Sh::Dim>, &mut Vec<A>, &mut S) + use<Self, A, Sh, S>));
    fn __into_array_of_jvp<Sh: IntoDimension, T>(
        self,
        shape: Sh,
        this_dot: &[A],
        _: T,
    ) -> (Array<A, Sh::Dim>, Array<A, Sh::Dim>);
    fn __into_array_of_jvp_forward<Sh: IntoDimension, T, S: ?Sized, R: ?Sized>(
        self,
        shape: Sh,
        this_dot: &[A],
        _: T,
    ) -> (
        (Array<A, Sh::Dim>, Array<A, Sh::Dim>),
        (
            ByValue,
            impl Fn((), (), (), (), (Array<A, Sh::Dim>, Array<A, Sh::Dim>), &mut Vec<A>, &mut S, &mut Vec<A>, &mut R)
            + use<Self, A, Sh, T, S, R>,
        ),
    );
}

fn array_of<A, D: Dimension>(shape: D, elements: Vec<A>) -> Array<A, D> {
    Array::from_shape_vec(shape, elements).expect("as many elements as the shape says")
}

impl<A: Real> IntoArrayMethod<A> for Vec<A> {
    #[inline]
    fn into_array_of<Sh: IntoDimension>(self, shape: Sh) -> Array<A, Sh::Dim> {
        array_of(shape.into_dimension(), self)
    }
    fn __into_array_of_forward<Sh: IntoDimension, S: ?Sized>(
        self,
        shape: Sh,
    ) -> (Array<A, Sh::Dim>, (ByValue, impl Fn((), (), Array<A, Sh::Dim>, &mut Vec<A>, &mut S) + use<A, Sh, S>)) {
        let back = |(): (), (): (), dy: Array<A, Sh::Dim>, d: &mut Vec<A>, _: &mut S| d.accumulate_owned(into_all(dy));
        (array_of(shape.into_dimension(), self), (ByValue::new(), back))
    }
    fn __into_array_of_jvp<Sh: IntoDimension, T>(
        self,
        shape: Sh,
        this_dot: &[A],
        _: T,
    ) -> (Array<A, Sh::Dim>, Array<A, Sh::Dim>) {
        let shape = shape.into_dimension();
        let y_dot = if this_dot.is_empty() {
            Array::from_elem(shape.clone(), <A as Tangent>::zero())
        } else {
            array_of(shape.clone(), this_dot.to_vec())
        };
        (array_of(shape, self), y_dot)
    }
    fn __into_array_of_jvp_forward<Sh: IntoDimension, T, S: ?Sized, R: ?Sized>(
        self,
        shape: Sh,
        this_dot: &[A],
        shape_dot: T,
    ) -> (
        (Array<A, Sh::Dim>, Array<A, Sh::Dim>),
        (
            ByValue,
            impl Fn((), (), (), (), (Array<A, Sh::Dim>, Array<A, Sh::Dim>), &mut Vec<A>, &mut S, &mut Vec<A>, &mut R)
            + use<A, Sh, T, S, R>,
        ),
    ) {
        let back = |(): (),
                    (): (),
                    (): (),
                    (): (),
                    (dy, dy_dot): (Array<A, Sh::Dim>, Array<A, Sh::Dim>),
                    d: &mut Vec<A>,
                    _: &mut S,
                    d_dot: &mut Vec<A>,
                    _: &mut R| {
            d.accumulate_owned(into_all(dy));
            d_dot.accumulate_owned(into_all(dy_dot));
        };
        (self.__into_array_of_jvp(shape, this_dot, shape_dot), (ByValue::new(), back))
    }
}

/// Joined views: values without derivatives, in which generated code then assigns the views, part by part.
#[doc(hidden)]
pub trait JoinMethod<A, D: Dimension> {
    /// As `ndarray::concatenate`.
    fn joined_views(&self, axis: Axis) -> Result<Array<A, D>, ShapeError>
    where
        D: RemoveAxis;
    /// As `ndarray::stack`.
    fn stacked_views(&self, axis: Axis) -> Result<Array<A, D::Larger>, ShapeError>
    where
        D::Larger: RemoveAxis;
}

impl<A: Clone, D: Dimension> JoinMethod<A, D> for [ArrayView<'_, A, D>] {
    fn joined_views(&self, axis: Axis) -> Result<Array<A, D>, ShapeError>
    where
        D: RemoveAxis,
    {
        ndarray::concatenate(axis, self)
    }
    fn stacked_views(&self, axis: Axis) -> Result<Array<A, D::Larger>, ShapeError>
    where
        D::Larger: RemoveAxis,
    {
        ndarray::stack(axis, self)
    }
}
