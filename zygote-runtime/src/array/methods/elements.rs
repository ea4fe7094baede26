//! The elements of an array as a `Vec`, in logical order, and an array of such elements: what closures over arrays become loops with.
//!
//! Nothing is given again: of the receiver no more than the shape is needed.

use crate::array::place::{Along, Place};
use crate::rules::{ByMut, Changed};
use crate::{Accumulate, Real, Tangent};
use ndarray::{Array, ArrayRef, Dimension};

/// All elements, in logical order.
fn all<A: Copy, D: Dimension>(x: &ArrayRef<A, D>) -> Vec<A> {
    x.as_slice().map_or_else(|| x.iter().copied().collect(), <[A]>::to_vec)
}

/// The same of what isn't needed any more.
fn into_all<A: Copy, D: Dimension>(x: Array<A, D>) -> Vec<A> {
    if !x.is_standard_layout() {
        return all(&x);
    }
    match x.into_raw_vec_and_offset() {
        (elements, None | Some(0)) => elements,
        (elements, Some(offset)) => elements[offset..].to_vec(),
    }
}

/// These elements in the shape of `x`, in memory as `mapv` lays them out.
fn arranged<A: Real, B: Real, D: Dimension>(x: &ArrayRef<A, D>, elements: Vec<B>) -> Array<B, D> {
    let y = Array::from_shape_vec(x.raw_dim(), elements).expect("as many elements as the array has");
    if x.is_standard_layout() {
        return y;
    }
    let mut laid_out = x.map(|_| <B as Tangent>::zero());
    laid_out.assign(&y);
    laid_out
}

fn add_all<A: Real, D: Dimension, P: Place<A, D> + ?Sized>(shape: &D, dy: &[A], place: &mut P) {
    if dy.is_empty() {
        return;
    }
    let Some(place) = place.place(shape) else { return };
    match place.as_slice_mut() {
        Some(place) => place.iter_mut().zip(dy).for_each(|(d, dy)| *d += *dy),
        None => place.iter_mut().zip(dy).for_each(|(d, dy)| *d += *dy),
    }
}

/// A tangent's elements; zeros where it has no shape.
fn along<A: Real, D: Dimension, V: Along<A, D> + ?Sized>(x: &ArrayRef<A, D>, dot: &V) -> Vec<A> {
    dot.along().map_or_else(|| vec![<A as Tangent>::zero(); x.len()], all)
}

/// The elements of an array.
#[doc(hidden)]
pub trait ElementsMethod<A: Real, D: Dimension> {
    /// All elements, in logical order.
    fn array_elements(&self) -> Vec<A>;
    #[inline]
    fn __array_elements_kind(&self) -> ByMut {
        ByMut
    }
    #[inline]
    fn __array_elements_kinds(&self) -> (Changed,) {
        (Changed,)
    }
    fn __array_elements_forward<P: Place<A, D> + ?Sized>(
        &self,
    ) -> (Vec<A>, (ByMut, impl Fn((), Vec<A>, &mut P) + use<Self, A, D, P>));
    fn __array_elements_jvp<V: Along<A, D> + ?Sized>(&self, dot: &V) -> (Vec<A>, Vec<A>);
    fn __array_elements_jvp_forward<V: Along<A, D> + ?Sized, P: Place<A, D> + ?Sized, Q: Place<A, D> + ?Sized>(
        &self,
        dot: &V,
    ) -> ((Vec<A>, Vec<A>), (ByMut, impl Fn((), (), (Vec<A>, Vec<A>), &mut P, &mut Q) + use<Self, A, D, V, P, Q>));
}

impl<A: Real, D: Dimension> ElementsMethod<A, D> for ArrayRef<A, D> {
    #[inline]
    fn array_elements(&self) -> Vec<A> {
        all(self)
    }
    fn __array_elements_forward<P: Place<A, D> + ?Sized>(
        &self,
    ) -> (Vec<A>, (ByMut, impl Fn((), Vec<A>, &mut P) + use<A, D, P>)) {
        let shape = self.raw_dim();
        (all(self), (ByMut, move |(): (), dy: Vec<A>, dx: &mut P| add_all(&shape, &dy, dx)))
    }
    fn __array_elements_jvp<V: Along<A, D> + ?Sized>(&self, dot: &V) -> (Vec<A>, Vec<A>) {
        (all(self), along(self, dot))
    }
    fn __array_elements_jvp_forward<V: Along<A, D> + ?Sized, P: Place<A, D> + ?Sized, Q: Place<A, D> + ?Sized>(
        &self,
        dot: &V,
    ) -> ((Vec<A>, Vec<A>), (ByMut, impl Fn((), (), (Vec<A>, Vec<A>), &mut P, &mut Q) + use<A, D, V, P, Q>)) {
        let shape = self.raw_dim();
        let back = move |(): (), (): (), (dy, dy_dot): (Vec<A>, Vec<A>), dx: &mut P, dx_dot: &mut Q| {
            add_all(&shape, &dy, dx);
            add_all(&shape, &dy_dot, dx_dot);
        };
        ((all(self), along(self, dot)), (ByMut, back))
    }
}

/// An array like another one.
#[doc(hidden)]
pub trait WithElementsMethod<A: Real, D: Dimension> {
    /// These elements, in logical order, in the shape of this array.
    fn with_elements<B: Real>(&self, elements: Vec<B>) -> Array<B, D>;
    #[inline]
    fn __with_elements_kind(&self) -> ByMut {
        ByMut
    }
    #[inline]
    fn __with_elements_kinds(&self) -> (Changed, Changed) {
        (Changed, Changed)
    }
    fn __with_elements_forward<B: Real, P: ?Sized>(
        &self,
        elements: Vec<B>,
    ) -> (Array<B, D>, (ByMut, impl Fn((), (), Array<B, D>, &mut P, &mut Vec<B>) + use<Self, A, D, B, P>));
    fn __with_elements_jvp<B: Real, V: ?Sized>(
        &self,
        elements: Vec<B>,
        dot: &V,
        elements_dot: Vec<B>,
    ) -> (Array<B, D>, Array<B, D>);
    fn __with_elements_jvp_forward<B: Real, V: ?Sized, P: ?Sized, Q: ?Sized>(
        &self,
        elements: Vec<B>,
        dot: &V,
        elements_dot: Vec<B>,
    ) -> (
        (Array<B, D>, Array<B, D>),
        (
            ByMut,
            impl Fn((), (), (), (), (Array<B, D>, Array<B, D>), &mut P, &mut Vec<B>, &mut Q, &mut Vec<B>)
            + use<Self, A, D, B, V, P, Q>,
        ),
    );
}

/// The tangent of such an array.
fn arranged_dot<A: Real, B: Real, D: Dimension>(x: &ArrayRef<A, D>, dot: Vec<B>) -> Array<B, D> {
    if dot.is_empty() { Array::from_elem(x.raw_dim(), <B as Tangent>::zero()) } else { arranged(x, dot) }
}

impl<A: Real, D: Dimension> WithElementsMethod<A, D> for ArrayRef<A, D> {
    #[inline]
    fn with_elements<B: Real>(&self, elements: Vec<B>) -> Array<B, D> {
        arranged(self, elements)
    }
    fn __with_elements_forward<B: Real, P: ?Sized>(
        &self,
        elements: Vec<B>,
    ) -> (Array<B, D>, (ByMut, impl Fn((), (), Array<B, D>, &mut P, &mut Vec<B>) + use<A, D, B, P>)) {
        let back = |(): (), (): (), dy: Array<B, D>, _: &mut P, d: &mut Vec<B>| d.accumulate_owned(into_all(dy));
        (arranged(self, elements), (ByMut, back))
    }
    fn __with_elements_jvp<B: Real, V: ?Sized>(
        &self,
        elements: Vec<B>,
        _: &V,
        elements_dot: Vec<B>,
    ) -> (Array<B, D>, Array<B, D>) {
        (arranged(self, elements), arranged_dot(self, elements_dot))
    }
    fn __with_elements_jvp_forward<B: Real, V: ?Sized, P: ?Sized, Q: ?Sized>(
        &self,
        elements: Vec<B>,
        _: &V,
        elements_dot: Vec<B>,
    ) -> (
        (Array<B, D>, Array<B, D>),
        (
            ByMut,
            impl Fn((), (), (), (), (Array<B, D>, Array<B, D>), &mut P, &mut Vec<B>, &mut Q, &mut Vec<B>)
            + use<A, D, B, V, P, Q>,
        ),
    ) {
        let back = |(): (),
                    (): (),
                    (): (),
                    (): (),
                    (dy, dy_dot): (Array<B, D>, Array<B, D>),
                    _: &mut P,
                    d: &mut Vec<B>,
                    _: &mut Q,
                    d_dot: &mut Vec<B>| {
            d.accumulate_owned(into_all(dy));
            d_dot.accumulate_owned(into_all(dy_dot));
        };
        ((arranged(self, elements), arranged_dot(self, elements_dot)), (ByMut, back))
    }
}
