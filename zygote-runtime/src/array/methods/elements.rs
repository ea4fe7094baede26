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
pub(super) fn into_all<A: Copy, D: Dimension>(x: Array<A, D>) -> Vec<A> {
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

/// Where the elements of an array lie among all: nothing if that is their logical order.
type Order<D> = Option<Array<usize, D>>;

fn logical<A, D: Dimension>(_: &ArrayRef<A, D>) -> Order<D> {
    None
}

/// The order in memory, where that is without gaps: ndarray's `fold` goes by it.
fn in_memory<A, D: Dimension>(x: &ArrayRef<A, D>) -> Order<D> {
    if x.is_standard_layout() || x.as_slice_memory_order().is_none() {
        return None;
    }
    let mut order = x.map(|_| 0);
    order.as_slice_memory_order_mut()?.iter_mut().enumerate().for_each(|(k, at)| *at = k);
    Some(order)
}

/// All elements in this order.
fn ordered<A: Real, D: Dimension>(x: &ArrayRef<A, D>, order: &Order<D>) -> Vec<A> {
    match (order, x.as_slice_memory_order()) {
        (Some(_), Some(elements)) => elements.to_vec(),
        _ => all(x),
    }
}

fn add_all<A: Real, D: Dimension, P: Place<A, D> + ?Sized>(shape: &D, order: &Order<D>, dy: &[A], place: &mut P) {
    if dy.is_empty() {
        return;
    }
    let Some(place) = place.place(shape) else { return };
    if let Some(order) = order {
        place.iter_mut().zip(order).for_each(|(d, at)| *d += dy[*at]);
        return;
    }
    match place.as_slice_mut() {
        Some(place) => place.iter_mut().zip(dy).for_each(|(d, dy)| *d += *dy),
        None => place.iter_mut().zip(dy).for_each(|(d, dy)| *d += *dy),
    }
}

/// A tangent's elements in the order of its array's; zeros where it has no shape.
fn along<A: Real, D: Dimension, V: Along<A, D> + ?Sized>(x: &ArrayRef<A, D>, order: &Order<D>, dot: &V) -> Vec<A> {
    let Some(dot) = dot.along() else { return vec![<A as Tangent>::zero(); x.len()] };
    let Some(order) = order else { return all(dot) };
    let mut elements = vec![<A as Tangent>::zero(); x.len()];
    order.iter().zip(dot).for_each(|(at, d)| elements[*at] = *d);
    elements
}

macro_rules! elements {
    ($($(#[$doc:meta])* $Method:ident: $method:ident by $order:ident, $kind:ident $kinds:ident $forward:ident $jvp:ident $jvp_forward:ident;)*) => {$(
        $(#[$doc])*
        #[doc(hidden)]
        pub trait $Method<A: Real, D: Dimension> {
            /// All elements, in this order.
            fn $method(&self) -> Vec<A>;
            #[inline]
            fn $kind(&self) -> ByMut {
                ByMut
            }
            #[inline]
            fn $kinds(&self) -> (Changed,) {
                (Changed,)
            }
            fn $forward<P: Place<A, D> + ?Sized>(
                &self,
            ) -> (Vec<A>, (ByMut, impl Fn((), Vec<A>, &mut P) + use<Self, A, D, P>));
            fn $jvp<V: Along<A, D> + ?Sized>(&self, dot: &V) -> (Vec<A>, Vec<A>);
            fn $jvp_forward<V: Along<A, D> + ?Sized, P: Place<A, D> + ?Sized, Q: Place<A, D> + ?Sized>(
                &self,
                dot: &V,
            ) -> (
                (Vec<A>, Vec<A>),
                (ByMut, impl Fn((), (), (Vec<A>, Vec<A>), &mut P, &mut Q) + use<Self, A, D, V, P, Q>),
            );
        }

        impl<A: Real, D: Dimension> $Method<A, D> for ArrayRef<A, D> {
            #[inline]
            fn $method(&self) -> Vec<A> {
                ordered(self, &$order(self))
            }
            fn $forward<P: Place<A, D> + ?Sized>(
                &self,
            ) -> (Vec<A>, (ByMut, impl Fn((), Vec<A>, &mut P) + use<A, D, P>)) {
                let (shape, order) = (self.raw_dim(), $order(self));
                let elements = ordered(self, &order);
                (elements, (ByMut, move |(): (), dy: Vec<A>, dx: &mut P| add_all(&shape, &order, &dy, dx)))
            }
            fn $jvp<V: Along<A, D> + ?Sized>(&self, dot: &V) -> (Vec<A>, Vec<A>) {
                let order = $order(self);
                (ordered(self, &order), along(self, &order, dot))
            }
            fn $jvp_forward<V: Along<A, D> + ?Sized, P: Place<A, D> + ?Sized, Q: Place<A, D> + ?Sized>(
                &self,
                dot: &V,
            ) -> (
                (Vec<A>, Vec<A>),
                (ByMut, impl Fn((), (), (Vec<A>, Vec<A>), &mut P, &mut Q) + use<A, D, V, P, Q>),
            ) {
                let (shape, order) = (self.raw_dim(), $order(self));
                let both = (ordered(self, &order), along(self, &order, dot));
                let back = move |(): (), (): (), (dy, dy_dot): (Vec<A>, Vec<A>), dx: &mut P, dx_dot: &mut Q| {
                    add_all(&shape, &order, &dy, dx);
                    add_all(&shape, &order, &dy_dot, dx_dot);
                };
                (both, (ByMut, back))
            }
        }
    )*};
}
elements! {
    /// The elements of an array, in logical order.
    ElementsMethod: array_elements by logical, __array_elements_kind __array_elements_kinds
        __array_elements_forward __array_elements_jvp __array_elements_jvp_forward;
    /// The elements of an array, in the order of memory.
    MemoryElementsMethod: memory_elements by in_memory, __memory_elements_kind __memory_elements_kinds
        __memory_elements_forward __memory_elements_jvp __memory_elements_jvp_forward;
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
