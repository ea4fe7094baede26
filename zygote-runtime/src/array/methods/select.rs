//! `select`: parts of an array along an axis, by their indices, any number of times each.

use crate::array::place::{Along, Given, Place};
use crate::rules::{ByRef, Changed, Lent};
use crate::{Differentiable, Real};
use ndarray::{Array, ArrayRef, Axis, RemoveAxis};

/// The indices are given again.
#[doc(hidden)]
pub trait SelectMethod<A: Real, D: RemoveAxis> {
    #[inline]
    fn __select_kind(&self) -> ByRef<Self> {
        ByRef::new()
    }
    #[inline]
    fn __select_kinds(&self) -> (Lent, Changed, Lent) {
        (Lent, Changed, Lent)
    }
    fn __select_forward<P: Place<A, D> + ?Sized, S: ?Sized, S2: ?Sized>(
        &self,
        axis: Axis,
        indices: &[usize],
    ) -> (
        Array<A, D>,
        (ByRef<Self>, impl Fn(&Self, (), &[usize], Array<A, D>, &mut P, &mut S, &mut S2) + use<Self, A, D, P, S, S2>),
    );
    fn __select_jvp<V: Along<A, D> + ?Sized, T, T2: ?Sized>(
        &self,
        axis: Axis,
        indices: &[usize],
        this_dot: &V,
        axis_dot: T,
        indices_dot: &T2,
    ) -> (Array<A, D>, Array<A, D>);
    fn __select_jvp_forward<
        V: Along<A, D> + ?Sized,
        T,
        T2: ?Sized,
        P: Place<A, D> + ?Sized,
        S: ?Sized,
        S2: ?Sized,
        Q: Place<A, D> + ?Sized,
        R: ?Sized,
        R2: ?Sized,
    >(
        &self,
        axis: Axis,
        indices: &[usize],
        this_dot: &V,
        axis_dot: T,
        indices_dot: &T2,
    ) -> (
        (Array<A, D>, Array<A, D>),
        (
            ByRef<Self>,
            impl Fn(
                &Self,
                (),
                &[usize],
                &V,
                (),
                &T2,
                (Array<A, D>, Array<A, D>),
                &mut P,
                &mut S,
                &mut S2,
                &mut Q,
                &mut R,
                &mut R2,
            ) + use<Self, A, D, V, T, T2, P, S, S2, Q, R, R2>,
        ),
    );
}

impl<A: Real, D: RemoveAxis> SelectMethod<A, D> for ArrayRef<A, D> {
    fn __select_forward<P: Place<A, D> + ?Sized, S: ?Sized, S2: ?Sized>(
        &self,
        axis: Axis,
        indices: &[usize],
    ) -> (
        Array<A, D>,
        (ByRef<Self>, impl Fn(&Self, (), &[usize], Array<A, D>, &mut P, &mut S, &mut S2) + use<A, D, P, S, S2>),
    ) {
        let back = move |this: &Self, (): (), indices: &[usize], dy: Array<A, D>, d: &mut P, _: &mut S, _: &mut S2| {
            pull(this, axis, indices, &dy, d);
        };
        (self.select(axis, indices), (ByRef::new(), back))
    }

    fn __select_jvp<V: Along<A, D> + ?Sized, T, T2: ?Sized>(
        &self,
        axis: Axis,
        indices: &[usize],
        this_dot: &V,
        _: T,
        _: &T2,
    ) -> (Array<A, D>, Array<A, D>) {
        let y = self.select(axis, indices);
        let y_dot = match this_dot.along() {
            Some(t) => t.select(axis, indices),
            None => y.zero_tangent(),
        };
        (y, y_dot)
    }

    fn __select_jvp_forward<
        V: Along<A, D> + ?Sized,
        T,
        T2: ?Sized,
        P: Place<A, D> + ?Sized,
        S: ?Sized,
        S2: ?Sized,
        Q: Place<A, D> + ?Sized,
        R: ?Sized,
        R2: ?Sized,
    >(
        &self,
        axis: Axis,
        indices: &[usize],
        this_dot: &V,
        axis_dot: T,
        indices_dot: &T2,
    ) -> (
        (Array<A, D>, Array<A, D>),
        (
            ByRef<Self>,
            impl Fn(
                &Self,
                (),
                &[usize],
                &V,
                (),
                &T2,
                (Array<A, D>, Array<A, D>),
                &mut P,
                &mut S,
                &mut S2,
                &mut Q,
                &mut R,
                &mut R2,
            ) + use<A, D, V, T, T2, P, S, S2, Q, R, R2>,
        ),
    ) {
        let back = move |this: &Self,
                         (): (),
                         indices: &[usize],
                         _: &V,
                         (): (),
                         _: &T2,
                         (dy, dy_dot): (Array<A, D>, Array<A, D>),
                         d: &mut P,
                         _: &mut S,
                         _: &mut S2,
                         d_dot: &mut Q,
                         _: &mut R,
                         _: &mut R2| {
            pull(this, axis, indices, &dy, d);
            pull(this, axis, indices, &dy_dot, d_dot);
        };
        (self.__select_jvp(axis, indices, this_dot, axis_dot, indices_dot), (ByRef::new(), back))
    }
}

fn pull<A: Real, D: RemoveAxis>(
    x: &ArrayRef<A, D>,
    axis: Axis,
    indices: &[usize],
    dy: &Array<A, D>,
    d: &mut (impl Place<A, D> + ?Sized),
) {
    if let Some(dy) = dy.given()
        && let Some(dx) = d.place(&x.raw_dim())
    {
        for (part, i) in dy.axis_iter(axis).zip(indices) {
            dx.index_axis_mut(axis, *i).zip_mut_with(&part, |d, g| *d += *g);
        }
    }
}
