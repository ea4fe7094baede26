//! How a method takes its receiver: what a caller needs to know in the reverse sweep, and the macro can't see at the call.
//!
//! `recv.__m_forward(args)` gives one of these beside the pullback; `kind.again(&recv)` is then the receiver that the pullback is
//! given again: a reference for `&self`, and nothing for the others.

use crate::{Differentiable, Scalar, Tangent};
use std::marker::PhantomData;

/// Of a method with `&self`: its pullback is given the receiver again.
pub struct ByRef<T: ?Sized>(PhantomData<fn(&T)>);

impl<T: ?Sized> ByRef<T> {
    /// The only one there is.
    #[inline]
    #[must_use]
    pub const fn new() -> Self {
        ByRef(PhantomData)
    }

    /// The receiver. Any number of references to it, and smart pointers, are looked through.
    #[inline]
    pub fn again<'a>(&self, receiver: &'a T) -> &'a T {
        receiver
    }

    /// The receiver, to call the method on.
    #[inline]
    pub fn pass<'a>(&self, receiver: &'a T) -> &'a T {
        receiver
    }

    /// A copy of the receiver, to be given again when it has changed.
    #[inline]
    pub fn snapshot(&self, receiver: &T) -> T::Owned
    where
        T: ToOwned,
    {
        receiver.to_owned()
    }

    /// What was the receiver, and isn't needed any more: it is kept without a copy.
    #[inline]
    pub fn taken<O>(&self, receiver: O) -> O {
        receiver
    }

    /// What tells, when the pullback is called, the receiver: the receiver itself, if none of the methods that are called on it later (and
    /// of which these are the kinds) changes it, else a copy.
    #[inline]
    pub fn keep<L: Later<T>>(&self, receiver: &T, later: L) -> L::Kept {
        later.keep(receiver)
    }

    /// The same of its tangent.
    #[inline]
    pub fn keep_tangent<D, L: Later<D>>(&self, tangent: &D, later: L) -> L::Kept {
        later.keep(tangent)
    }

    /// The receiver, a variable, to call the method on.
    #[inline]
    pub fn pass_mut<'a>(&self, receiver: &'a mut T) -> &'a T {
        receiver
    }

    /// A copy of its tangent.
    #[inline]
    pub fn snapshot_tangent<D: ToOwned + ?Sized>(&self, tangent: &D) -> D::Owned {
        tangent.to_owned()
    }

    /// The tangent of the receiver.
    #[inline]
    pub fn again_tangent<'a, D: ?Sized>(&self, tangent: &'a D) -> &'a D {
        tangent
    }
}

macro_rules! not_again {
    ($($(#[$doc:meta])* $Kind:ident)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, Default)]
        pub struct $Kind;

        impl $Kind {
            /// The only one there is.
            #[inline]
            #[must_use]
            pub const fn new() -> Self {
                $Kind
            }

            /// The receiver isn't given again.
            #[inline]
            pub fn keep<T: ?Sized, L>(&self, _: &T, _: L) -> Still {
                Still
            }

            /// Nor is its tangent.
            #[inline]
            pub fn keep_tangent<T: ?Sized, L>(&self, _: &T, _: L) -> Still {
                Still
            }

            /// A copy of the receiver, to call the method on: the original is needed again.
            #[inline]
            pub fn pass<T: Clone>(&self, receiver: &T) -> T {
                receiver.clone()
            }

            /// Nothing.
            #[inline]
            pub fn again<T: ?Sized>(&self, _: &T) {}

            /// Nothing.
            #[inline]
            pub fn again_tangent<T: ?Sized>(&self, _: &T) {}

            /// Nothing.
            #[inline]
            pub fn snapshot<T: ?Sized>(&self, _: &T) {}

            /// Nothing.
            #[inline]
            pub fn taken<O>(&self, _: O) {}

            /// Nothing.
            #[inline]
            pub fn snapshot_tangent<T: ?Sized>(&self, _: &T) {}
        }
    )*};
}
not_again! {
    /// Of a method with `self`, and of associated functions: the pullback has what it needs.
    ByValue
    /// Of a method with `&mut self`: what it needs of the states that are gone, the pullback has.
    ByMut
}

impl ByValue {
    /// A copy of a variable, to call the method on: the original is needed again.
    #[inline]
    pub fn pass_mut<T: Clone>(&self, receiver: &mut T) -> T {
        receiver.clone()
    }
}

impl ByMut {
    /// A variable, to call the method on.
    #[inline]
    pub fn pass_mut<'a, T: ?Sized>(&self, receiver: &'a mut T) -> &'a mut T {
        receiver
    }
}

/// The kinds of the methods that are called later on a variable.
pub trait Later<T: ?Sized> {
    /// A copy, or nothing.
    type Kept;

    /// Keeps a copy if one of them changes the variable.
    fn keep(&self, now: &T) -> Self::Kept;
}

impl<T: ?Sized> Later<T> for () {
    type Kept = Still;

    #[inline]
    fn keep(&self, _: &T) -> Still {
        Still
    }
}

impl<T: ?Sized, O: ?Sized, R: Later<T>> Later<T> for (ByRef<O>, R) {
    type Kept = R::Kept;

    #[inline]
    fn keep(&self, now: &T) -> R::Kept {
        self.1.keep(now)
    }
}

// They are given copies.
impl<T: ?Sized, R: Later<T>> Later<T> for (ByValue, R) {
    type Kept = R::Kept;

    #[inline]
    fn keep(&self, now: &T) -> R::Kept {
        self.1.keep(now)
    }
}

impl<T: ToOwned + ?Sized, R> Later<T> for (ByMut, R) {
    type Kept = Copied<T::Owned>;

    #[inline]
    fn keep(&self, now: &T) -> Copied<T::Owned> {
        Copied(now.to_owned())
    }
}

/// In place of a copy of what doesn't change.
#[derive(Clone, Copy, Debug)]
pub struct Still;

/// A copy of what changes.
#[derive(Clone, Copy, Debug)]
pub struct Copied<T>(T);

impl Still {
    /// What is there.
    #[inline]
    pub fn of<'a, T: ?Sized>(&self, now: &'a T) -> &'a T {
        now
    }

    /// Nothing has changed.
    #[inline]
    pub fn put_back<T: ?Sized>(&self, _: &mut T) {}
}

impl<T> Copied<T> {
    /// What was there.
    #[inline]
    pub fn of<U: ?Sized>(&self, _: &U) -> &T {
        &self.0
    }

    /// It is there again.
    #[inline]
    pub fn put_back(&self, place: &mut T)
    where
        T: Clone,
    {
        place.clone_from(&self.0);
    }
}

impl<T: ?Sized> Clone for ByRef<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T: ?Sized> Copy for ByRef<T> {}

impl<T: ?Sized> Default for ByRef<T> {
    fn default() -> Self {
        Self::new()
    }
}

impl<T: ?Sized> std::fmt::Debug for ByRef<T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("ByRef")
    }
}

/// Of a parameter `&T`: its pullback is given it again.
#[derive(Clone, Copy, Debug)]
pub struct Lent;

/// Of a parameter `&mut T`, or by value: nothing is given again.
#[derive(Clone, Copy, Debug)]
pub struct Changed;

/// A copy of an argument, to be given again when it has changed.
#[derive(Clone, Debug)]
pub struct Kept<O>(O);

impl Lent {
    /// The copy.
    #[inline]
    pub fn keep<T: ToOwned + ?Sized>(&self, argument: &T) -> Kept<T::Owned> {
        Kept(argument.to_owned())
    }

    /// The copy, also where a parameter is known to be lent.
    #[inline]
    pub fn keep_read<T: ToOwned + ?Sized>(&self, argument: &T) -> Kept<T::Owned> {
        self.keep(argument)
    }
}

impl<O> Kept<O> {
    /// What its unused sink is told by: its shape.
    #[inline]
    pub fn unused<W>(&self, _: W) -> super::UnusedSink<'_, O> {
        super::UnusedSink(&self.0)
    }

    /// It.
    #[inline]
    pub fn again(&self) -> &O {
        &self.0
    }
}

impl Changed {
    /// Nothing.
    #[inline]
    pub fn keep<T: ?Sized>(&self, _: &T) -> Changed {
        Changed
    }

    /// Nothing.
    #[inline]
    pub fn keep_read<T: ?Sized>(&self, _: &T) -> Changed {
        Changed
    }

    /// Nothing.
    #[inline]
    pub fn again(&self) {}

    /// What the argument's unused sink is told by: its type.
    #[inline]
    pub fn unused<T: ?Sized>(&self, witness: super::sinks::Witness<T>) -> super::sinks::Witness<T> {
        witness
    }
}

/// A type whose cotangents are gathered in places of its tangent type: everything but slices.
///
/// What implements a differentiable trait is one, so that generic code knows it.
#[diagnostic::on_unimplemented(
    message = "`{Self}` can't implement a differentiable trait",
    label = "has no tangent, or is a slice",
    note = "derive it: `#[derive(Differentiable)]`"
)]
pub trait OneTangent: Differentiable<Tangent = <Self as OneTangent>::One, Sink = <Self as OneTangent>::One> {
    /// The tangent.
    type One: Tangent
        + crate::Accumulate<<Self as OneTangent>::One>
        + Differentiable<Tangent = <Self as OneTangent>::One, Sink = <Self as OneTangent>::One>;
}

impl<T, D> OneTangent for T
where
    T: Differentiable<Tangent = D, Sink = D>,
    D: Tangent + crate::Accumulate<D> + Differentiable<Tangent = D, Sink = D>,
{
    type One = D;
}

/// The result of a function, to say that it is a scalar without a bound on its type.
#[derive(Clone, Copy, Debug)]
pub struct ScalarResult;

/// `R` is a [`Scalar`].
#[diagnostic::on_unimplemented(
    message = "`gradient` needs a scalar-valued function, this one returns `{R}`",
    label = "not a scalar",
    note = "use `jacobian` or `pullback`"
)]
pub trait IsScalar<R: Differentiable> {
    /// The cotangent that a gradient starts from.
    fn one() -> R::Tangent;
}

#[diagnostic::do_not_recommend]
impl<R: Scalar> IsScalar<R> for ScalarResult {
    #[inline]
    fn one() -> R::Tangent {
        R::one()
    }
}

#[cfg(test)]
mod tests {
    use super::{ByMut, ByRef, ByValue, OneTangent};

    #[test]
    fn receivers_are_given_again_by_kind() {
        let x = vec![1.0];
        let (one, two) = (&x, &&x);
        let kind = ByRef::<Vec<f64>>::new();
        assert_eq!((kind.again(one), kind.again(two)), (&x, &x));
        assert_eq!(kind.again_tangent(&2.0), &2.0);
        #[allow(clippy::unit_cmp)]
        {
            assert_eq!((ByValue.again(&x), ByMut.again(one)), ((), ()));
        }
    }

    #[test]
    fn generic_code_knows_the_place() {
        fn add<T: OneTangent>(x: &T, d: &mut T::Tangent) {
            let sink: &mut T::Sink = d;
            crate::accumulate_into(sink, x.zero_tangent());
        }
        add(&vec![1.0], &mut vec![2.0]);
    }
}
