//! Constructors with numbers in their arguments, as associated functions of `Array`.

use crate::array::place::{Along, Given, Place};
use crate::rules::{ByValue, Changed, Lent};
use crate::{Differentiable, Real, Tangent};
use ndarray::{
    Array, ArrayRef, ArrayViewMut, Dimension, Ix1, Ix2, LinalgScalar, ShapeBuilder, ShapeError, StrideShape,
};

/// `from_vec`, with places and tangents of a `Vec`: that of a first parameter is lent, as that of a receiver.
#[doc(hidden)]
#[allow(non_upper_case_globals)]
pub trait FromVecMethod<A: Real>: Sized {
    const __from_vec_KINDS: (Changed,) = (Changed,);
    fn __from_vec_forward(v: Vec<A>) -> (Self, (ByValue, impl Fn((), Array<A, Ix1>, &mut Vec<A>) + use<Self, A>));
    fn __from_vec_jvp(v: Vec<A>, v_dot: &[A]) -> (Self, Array<A, Ix1>);
    fn __from_vec_jvp_forward(
        v: Vec<A>,
        v_dot: &[A],
    ) -> (
        (Self, Array<A, Ix1>),
        (ByValue, impl Fn((), (), (Array<A, Ix1>, Array<A, Ix1>), &mut Vec<A>, &mut Vec<A>) + use<Self, A>),
    );
}

impl<A: Real> FromVecMethod<A> for Array<A, Ix1> {
    fn __from_vec_forward(v: Vec<A>) -> (Self, (ByValue, impl Fn((), Array<A, Ix1>, &mut Vec<A>) + use<A>)) {
        let back = |(): (), dy: Array<A, Ix1>, dv: &mut Vec<A>| add_vec(dv, dy);
        (Array::from_vec(v), (ByValue::new(), back))
    }

    fn __from_vec_jvp(v: Vec<A>, v_dot: &[A]) -> (Self, Array<A, Ix1>) {
        let y = Array::from_vec(v);
        let y_dot = if v_dot.is_empty() { y.zero_tangent() } else { Array::from_vec(v_dot.to_vec()) };
        (y, y_dot)
    }

    fn __from_vec_jvp_forward(
        v: Vec<A>,
        v_dot: &[A],
    ) -> (
        (Self, Array<A, Ix1>),
        (ByValue, impl Fn((), (), (Array<A, Ix1>, Array<A, Ix1>), &mut Vec<A>, &mut Vec<A>) + use<A>),
    ) {
        let back =
            |(): (), (): (), (dy, dy_dot): (Array<A, Ix1>, Array<A, Ix1>), dv: &mut Vec<A>, dv_dot: &mut Vec<A>| {
                add_vec(dv, dy);
                add_vec(dv_dot, dy_dot);
            };
        (Self::__from_vec_jvp(v, v_dot), (ByValue::new(), back))
    }
}

fn add_vec<A: Real>(dv: &mut Vec<A>, dy: Array<A, Ix1>) {
    if dv.is_empty() {
        dv.extend(dy);
    } else {
        dv.iter_mut().zip(dy).for_each(|(d, g)| *d += g);
    }
}

/// `from_elem`: the cotangent of the number is the sum.
#[doc(hidden)]
#[allow(non_upper_case_globals)]
pub trait FromElemMethod<A: Real, D: Dimension>: Sized {
    const __from_elem_KINDS: (Changed, Changed) = (Changed, Changed);
    fn __from_elem_forward<Sh: ShapeBuilder<Dim = D>, S: ?Sized>(
        shape: Sh,
        elem: A,
    ) -> (Self, (ByValue, impl Fn((), (), Array<A, D>, &mut S, &mut A) + use<Self, A, D, Sh, S>));
    fn __from_elem_jvp<Sh: ShapeBuilder<Dim = D>, T>(
        shape: Sh,
        elem: A,
        shape_dot: T,
        elem_dot: A,
    ) -> (Self, Array<A, D>);
    fn __from_elem_jvp_forward<Sh: ShapeBuilder<Dim = D>, T, S: ?Sized, R: ?Sized>(
        shape: Sh,
        elem: A,
        shape_dot: T,
        elem_dot: A,
    ) -> (
        (Self, Array<A, D>),
        (
            ByValue,
            impl Fn((), (), (), (), (Array<A, D>, Array<A, D>), &mut S, &mut A, &mut R, &mut A)
            + use<Self, A, D, Sh, T, S, R>,
        ),
    );
}

impl<A: Real, D: Dimension> FromElemMethod<A, D> for Array<A, D> {
    fn __from_elem_forward<Sh: ShapeBuilder<Dim = D>, S: ?Sized>(
        shape: Sh,
        elem: A,
    ) -> (Self, (ByValue, impl Fn((), (), Array<A, D>, &mut S, &mut A) + use<A, D, Sh, S>)) {
        let back = |(): (), (): (), dy: Array<A, D>, _: &mut S, delem: &mut A| *delem += total(&dy);
        (Array::from_elem(shape, elem), (ByValue::new(), back))
    }

    fn __from_elem_jvp<Sh: ShapeBuilder<Dim = D>, T>(shape: Sh, elem: A, _: T, elem_dot: A) -> (Self, Array<A, D>) {
        let y = Array::from_elem(shape, elem);
        let y_dot = Array::from_elem(y.raw_dim(), elem_dot);
        (y, y_dot)
    }

    fn __from_elem_jvp_forward<Sh: ShapeBuilder<Dim = D>, T, S: ?Sized, R: ?Sized>(
        shape: Sh,
        elem: A,
        shape_dot: T,
        elem_dot: A,
    ) -> (
        (Self, Array<A, D>),
        (
            ByValue,
            impl Fn((), (), (), (), (Array<A, D>, Array<A, D>), &mut S, &mut A, &mut R, &mut A) + use<A, D, Sh, T, S, R>,
        ),
    ) {
        let back = |(): (),
                    (): (),
                    (): (),
                    (): (),
                    (dy, dy_dot): (Array<A, D>, Array<A, D>),
                    _: &mut S,
                    delem: &mut A,
                    _: &mut R,
                    delem_dot: &mut A| {
            *delem += total(&dy);
            *delem_dot += total(&dy_dot);
        };
        (Self::__from_elem_jvp(shape, elem, shape_dot, elem_dot), (ByValue::new(), back))
    }
}

fn total<A: Real, D: Dimension>(dy: &Array<A, D>) -> A {
    dy.iter().copied().sum()
}

/// `from_shape_vec`: its pullback keeps the shape with its strides, through which it sees the place as an array.
#[doc(hidden)]
#[allow(non_upper_case_globals)]
pub trait FromShapeVecMethod<A: Real, D: Dimension>: Sized {
    const __from_shape_vec_KINDS: (Changed, Changed) = (Changed, Changed);
    fn __from_shape_vec_forward<Sh: Into<StrideShape<D>>, S: ?Sized>(
        shape: Sh,
        v: Vec<A>,
    ) -> (
        Result<Self, ShapeError>,
        (ByValue, impl Fn((), (), Result<Array<A, D>, ()>, &mut S, &mut Vec<A>) + use<Self, A, D, Sh, S>),
    );
    fn __from_shape_vec_jvp<Sh: Into<StrideShape<D>>, T>(
        shape: Sh,
        v: Vec<A>,
        shape_dot: T,
        v_dot: Vec<A>,
    ) -> (Result<Self, ShapeError>, Result<Array<A, D>, ()>);
    fn __from_shape_vec_jvp_forward<Sh: Into<StrideShape<D>>, T, S: ?Sized, R: ?Sized>(
        shape: Sh,
        v: Vec<A>,
        shape_dot: T,
        v_dot: Vec<A>,
    ) -> (
        (Result<Self, ShapeError>, Result<Array<A, D>, ()>),
        (
            ByValue,
            impl Fn(
                (),
                (),
                (),
                (),
                (Result<Array<A, D>, ()>, Result<Array<A, D>, ()>),
                &mut S,
                &mut Vec<A>,
                &mut R,
                &mut Vec<A>,
            ) + use<Self, A, D, Sh, T, S, R>,
        ),
    );
}

impl<A: Real, D: Dimension> FromShapeVecMethod<A, D> for Array<A, D> {
    fn __from_shape_vec_forward<Sh: Into<StrideShape<D>>, S: ?Sized>(
        shape: Sh,
        v: Vec<A>,
    ) -> (
        Result<Self, ShapeError>,
        (ByValue, impl Fn((), (), Result<Array<A, D>, ()>, &mut S, &mut Vec<A>) + use<A, D, Sh, S>),
    ) {
        let (shape, n) = (shape.into(), v.len());
        let y = Array::from_shape_vec(shape.clone(), v);
        let back = move |(): (), (): (), dy: Result<Array<A, D>, ()>, _: &mut S, dv: &mut Vec<A>| {
            add_strided(&shape, n, &dy, dv);
        };
        (y, (ByValue::new(), back))
    }

    fn __from_shape_vec_jvp<Sh: Into<StrideShape<D>>, T>(
        shape: Sh,
        v: Vec<A>,
        _: T,
        v_dot: Vec<A>,
    ) -> (Result<Self, ShapeError>, Result<Array<A, D>, ()>) {
        let shape = shape.into();
        let y = Array::from_shape_vec(shape.clone(), v);
        let y_dot =
            if v_dot.is_empty() { y.zero_tangent() } else { Array::from_shape_vec(shape, v_dot).map_err(|_| ()) };
        (y, y_dot)
    }

    fn __from_shape_vec_jvp_forward<Sh: Into<StrideShape<D>>, T, S: ?Sized, R: ?Sized>(
        shape: Sh,
        v: Vec<A>,
        shape_dot: T,
        v_dot: Vec<A>,
    ) -> (
        (Result<Self, ShapeError>, Result<Array<A, D>, ()>),
        (
            ByValue,
            impl Fn(
                (),
                (),
                (),
                (),
                (Result<Array<A, D>, ()>, Result<Array<A, D>, ()>),
                &mut S,
                &mut Vec<A>,
                &mut R,
                &mut Vec<A>,
            ) + use<A, D, Sh, T, S, R>,
        ),
    ) {
        let (shape, n) = (shape.into(), v.len());
        let both = Self::__from_shape_vec_jvp(shape.clone(), v, shape_dot, v_dot);
        let back = move |(): (),
                         (): (),
                         (): (),
                         (): (),
                         (dy, dy_dot): (Result<Array<A, D>, ()>, Result<Array<A, D>, ()>),
                         _: &mut S,
                         dv: &mut Vec<A>,
                         _: &mut R,
                         dv_dot: &mut Vec<A>| {
            add_strided(&shape, n, &dy, dv);
            add_strided(&shape, n, &dy_dot, dv_dot);
        };
        (both, (ByValue::new(), back))
    }
}

fn add_strided<A: Real, D: Dimension>(shape: &StrideShape<D>, n: usize, dy: &Result<Array<A, D>, ()>, dv: &mut Vec<A>) {
    let Some(dy) = dy.given() else { return };
    if dv.is_empty() {
        dv.resize(n, <A as Tangent>::zero());
    }
    if let Ok(mut dv) = ArrayViewMut::from_shape(shape.clone(), dv) {
        dv.zip_mut_with(dy, |d, g| *d += *g);
    }
}

/// `from_diag`, whose argument is given again.
#[doc(hidden)]
#[allow(non_upper_case_globals)]
pub trait FromDiagMethod<A: Real>: Sized {
    const __from_diag_KINDS: (Lent,) = (Lent,);
    fn __from_diag_forward<S: Place<A, Ix1> + ?Sized>(
        diag: &ArrayRef<A, Ix1>,
    ) -> (Self, (ByValue, impl Fn(&ArrayRef<A, Ix1>, Array<A, Ix2>, &mut S) + use<Self, A, S>));
    fn __from_diag_jvp<W: Along<A, Ix1> + ?Sized>(diag: &ArrayRef<A, Ix1>, diag_dot: &W) -> (Self, Array<A, Ix2>);
    fn __from_diag_jvp_forward<W: Along<A, Ix1> + ?Sized, S: Place<A, Ix1> + ?Sized, R: Place<A, Ix1> + ?Sized>(
        diag: &ArrayRef<A, Ix1>,
        diag_dot: &W,
    ) -> (
        (Self, Array<A, Ix2>),
        (
            ByValue,
            impl Fn(&ArrayRef<A, Ix1>, &W, (Array<A, Ix2>, Array<A, Ix2>), &mut S, &mut R) + use<Self, A, W, S, R>,
        ),
    );
}

impl<A: Real + LinalgScalar> FromDiagMethod<A> for Array<A, Ix2> {
    fn __from_diag_forward<S: Place<A, Ix1> + ?Sized>(
        diag: &ArrayRef<A, Ix1>,
    ) -> (Self, (ByValue, impl Fn(&ArrayRef<A, Ix1>, Array<A, Ix2>, &mut S) + use<A, S>)) {
        let back = |diag: &ArrayRef<A, Ix1>, dy: Array<A, Ix2>, d: &mut S| add_diag(diag, &dy, d);
        (Array::from_diag(&diag.view()), (ByValue::new(), back))
    }

    fn __from_diag_jvp<W: Along<A, Ix1> + ?Sized>(diag: &ArrayRef<A, Ix1>, diag_dot: &W) -> (Self, Array<A, Ix2>) {
        let y = Array::from_diag(&diag.view());
        let y_dot = match diag_dot.along() {
            Some(t) => Array::from_diag(&t.view()),
            None => y.zero_tangent(),
        };
        (y, y_dot)
    }

    fn __from_diag_jvp_forward<W: Along<A, Ix1> + ?Sized, S: Place<A, Ix1> + ?Sized, R: Place<A, Ix1> + ?Sized>(
        diag: &ArrayRef<A, Ix1>,
        diag_dot: &W,
    ) -> (
        (Self, Array<A, Ix2>),
        (ByValue, impl Fn(&ArrayRef<A, Ix1>, &W, (Array<A, Ix2>, Array<A, Ix2>), &mut S, &mut R) + use<A, W, S, R>),
    ) {
        let back =
            |diag: &ArrayRef<A, Ix1>, _: &W, (dy, dy_dot): (Array<A, Ix2>, Array<A, Ix2>), d: &mut S, d_dot: &mut R| {
                add_diag(diag, &dy, d);
                add_diag(diag, &dy_dot, d_dot);
            };
        (Self::__from_diag_jvp(diag, diag_dot), (ByValue::new(), back))
    }
}

fn add_diag<A: Real>(diag: &ArrayRef<A, Ix1>, dy: &Array<A, Ix2>, d: &mut (impl Place<A, Ix1> + ?Sized)) {
    if let Some(dy) = dy.given()
        && let Some(d) = d.place(&diag.raw_dim())
    {
        d.zip_mut_with(&dy.diag(), |d, g| *d += *g);
    }
}
