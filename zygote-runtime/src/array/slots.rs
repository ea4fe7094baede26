//! Sinks of array parameters whose callers choose: an array, or `()` where nobody asked.

use super::place::Place;
use super::{Dense, one_pass};
use crate::rules::{Changed, Lent, LentChosen};
use crate::tangent::Accumulate;
use ndarray::{Array, Dimension};
use std::ops::DerefMut;

use crate::{Differentiable, Real};

/// The sink of a parameter `&X`.
#[diagnostic::on_unimplemented(message = "`{Self}` can't gather the cotangent of `{X}`")]
pub trait ArraySlot<X: Dense>: Place<X::Elem, X::Dim> {
    /// An array, for what takes nothing else.
    type Array<'a>: DerefMut<Target = X::Tangent>
    where
        Self: 'a;

    /// Adds a cotangent.
    fn gather<T>(&mut self, cotangent: T)
    where
        X::Tangent: Accumulate<T>;

    /// The array, if it is there.
    fn chosen(&mut self) -> Option<&mut X::Tangent>;

    /// The sink itself, if it is an array; else zeros.
    fn array<'a>(&'a mut self, like: &X) -> Self::Array<'a>;
}

impl<A: Real, D: Dimension> ArraySlot<Array<A, D>> for Array<A, D> {
    type Array<'a>
        = &'a mut Self
    where
        Self: 'a;

    #[inline]
    fn gather<T>(&mut self, cotangent: T)
    where
        Self: Accumulate<T>,
    {
        self.accumulate_owned(cotangent);
    }

    #[inline]
    fn chosen(&mut self) -> Option<&mut Self> {
        Some(self)
    }

    #[inline]
    fn array<'a>(&'a mut self, _: &Self) -> &'a mut Self {
        self
    }
}

impl<A: Real, D: Dimension> ArraySlot<Array<A, D>> for () {
    type Array<'a> = Owned<Array<A, D>>;

    #[inline]
    fn gather<T>(&mut self, _: T) {}

    #[inline]
    fn chosen(&mut self) -> Option<&mut Array<A, D>> {
        None
    }

    #[inline]
    fn array(&mut self, like: &Array<A, D>) -> Owned<Array<A, D>> {
        Owned(like.zero_tangent())
    }
}

/// A sink in the place of one that isn't there.
#[derive(Debug)]
pub struct Owned<T>(T);

impl<T> std::ops::Deref for Owned<T> {
    type Target = T;
    fn deref(&self) -> &T {
        &self.0
    }
}

impl<T> DerefMut for Owned<T> {
    fn deref_mut(&mut self) -> &mut T {
        &mut self.0
    }
}

/// A place of elementwise operations: the sink, if it is there.
pub fn chosen<X: Dense, S: ArraySlot<X>>(sink: &mut S) -> Option<&mut X::Tangent> {
    sink.chosen()
}

impl<A: Real, T: one_pass::Place<A>> one_pass::Place<A> for Option<&mut T> {
    fn is_asked(&self) -> bool {
        self.is_some()
    }
    fn slots(&mut self, n: usize, order: one_pass::Order) -> Option<&mut [A]> {
        self.as_deref_mut()?.slots(n, order)
    }
    fn put(&mut self, elements: Vec<A>, shape: &[usize], order: one_pass::Order) {
        if let Some(place) = self {
            place.put(elements, shape, order);
        }
    }
}

macro_rules! arrays {
    ($($kind:ident)*) => {$(
        impl $kind {
            /// The argument's sink, handed on: an array.
            #[inline]
            pub fn array_sink<'a, X: Dense, S: ArraySlot<X>>(&self, sink: &'a mut S, like: &X) -> S::Array<'a> {
                sink.array(like)
            }
        }
    )*};
}
arrays!(Lent Changed);

impl LentChosen {
    /// The argument's sink, handed on.
    #[inline]
    pub fn array_sink<'a, X: ?Sized, S: ?Sized>(&self, sink: &'a mut S, _: &X) -> &'a mut S {
        sink
    }
}
