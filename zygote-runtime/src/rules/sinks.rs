//! Sinks for cotangents that nobody asked for.
//!
//! A generated pullback passes a sink for every argument of a callee. For an argument that is not active, of a type that the
//! macro doesn't know, it is a zero tangent where the type has one, and `()` where it hasn't: the parameter is then a
//! `#[constant]`, whose sink may be anything. Which one it is, method resolution decides.

use crate::Differentiable;

/// An argument whose cotangent is not used.
#[derive(Debug)]
pub struct UnusedSink<'a, T: ?Sized>(pub &'a T);

/// The sink of a type that has a tangent.
pub trait SinkOfDifferentiable {
    /// The tangent.
    type Sink;
    /// A zero to add to.
    fn unused_sink(&self) -> Self::Sink;
}

impl<T: Differentiable + ?Sized> SinkOfDifferentiable for UnusedSink<'_, T> {
    type Sink = T::Tangent;
    fn unused_sink(&self) -> T::Tangent {
        self.0.zero_tangent()
    }
}

/// The sink of any other type.
pub trait SinkOfAny {
    /// Nothing.
    fn unused_sink(&self);
}

impl<T: ?Sized> SinkOfAny for &UnusedSink<'_, T> {
    fn unused_sink(&self) {}
}

/// The type of an argument that is moved before its sink is wanted.
#[derive(Debug)]
pub struct Witness<T: ?Sized>(std::marker::PhantomData<fn(&T)>);

impl<T: ?Sized> Clone for Witness<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T: ?Sized> Copy for Witness<T> {}

/// Keeps the type of an argument.
pub fn witness<T: ?Sized>(_: &T) -> Witness<T> {
    Witness(std::marker::PhantomData)
}

impl<T: Differentiable + ?Sized> SinkOfDifferentiable for Witness<T> {
    type Sink = T::Tangent;
    fn unused_sink(&self) -> T::Tangent {
        super::start()
    }
}

impl<T: ?Sized> SinkOfAny for &Witness<T> {
    fn unused_sink(&self) {}
}

/// An implicit parameter: a variable that a closure names.
#[derive(Debug)]
pub struct Parameter<'a, T: ?Sized>(pub &'a T);

/// A shared reference in the place of an exclusive one; `*` gives it.
#[derive(Debug)]
pub struct Shared<'a, T: ?Sized>(&'a T);

impl<'a, T: ?Sized> std::ops::Deref for Shared<'a, T> {
    type Target = &'a T;
    fn deref(&self) -> &&'a T {
        &self.0
    }
}

/// Of a variable that is a `&mut`: what it refers to, lent, so that its name can be handed on.
pub trait ParameterByMut<'a, T: ?Sized> {
    /// It.
    fn shared(&self) -> Shared<'a, T>;
}

impl<'a, T: ?Sized> ParameterByMut<'a, T> for Parameter<'a, &mut T> {
    fn shared(&self) -> Shared<'a, T> {
        Shared(self.0)
    }
}

/// Of any other variable.
pub trait ParameterOfAny<'a, T: ?Sized> {
    /// The variable.
    fn shared(&self) -> &'a T;
}

impl<'a, T: ?Sized> ParameterOfAny<'a, T> for &Parameter<'a, T> {
    fn shared(&self) -> &'a T {
        self.0
    }
}

/// Two companions: whether they are one.
#[derive(Debug)]
pub struct Same<A, B>(std::marker::PhantomData<(A, B)>);

impl<A> Same<A, A> {
    /// They are.
    pub const SAME: bool = true;
}

/// Any two, where they aren't.
pub trait Unlike {
    /// They aren't.
    const SAME: bool = false;
}

impl<A, B> Unlike for Same<A, B> {}

/// Any companion but that of a custom adjoint, which says so itself.
pub trait AnyCompanion {
    /// It is none.
    const __CUSTOM: bool = false;
}

impl<T: ?Sized> AnyCompanion for T {}

/// What a method gave that is called like one of the collections' (`len`, `dim`), whose results have no derivatives.
///
/// It may be a user's, and give a number: a length of another kind.
#[derive(Debug)]
pub struct Measure<'a, T: ?Sized>(pub &'a T);

/// Of what may have a derivative.
pub trait ActiveMeasure<T> {
    /// It, if it has none.
    fn without_derivative(&self, value: T) -> T
    where
        T: Differentiable,
        T::Tangent: NoTangent;
}

/// Of anything else.
pub trait AnyMeasure<T> {
    /// It.
    fn without_derivative(&self, value: T) -> T;
}

/// `()`, and what consists of it.
#[diagnostic::on_unimplemented(
    message = "the result of this method has a derivative (`{Self}`), but methods of this name are taken for those of collections, which have none",
    label = "taken for the method of a collection",
    note = "call it by its type: `Type::method(&value)`, or rename it"
)]
pub trait NoTangent {}

impl NoTangent for () {}
#[diagnostic::do_not_recommend]
impl<T: NoTangent> NoTangent for Vec<T> {}
#[diagnostic::do_not_recommend]
impl<T: NoTangent, const N: usize> NoTangent for [T; N] {}
#[diagnostic::do_not_recommend]
impl<T: NoTangent> NoTangent for Option<T> {}
#[diagnostic::do_not_recommend]
impl<A: NoTangent> NoTangent for (A,) {}
#[diagnostic::do_not_recommend]
impl<A: NoTangent, B: NoTangent> NoTangent for (A, B) {}
#[diagnostic::do_not_recommend]
impl<A: NoTangent, B: NoTangent, C: NoTangent> NoTangent for (A, B, C) {}

impl<T: Differentiable> ActiveMeasure<T> for Measure<'_, T> {
    #[inline]
    fn without_derivative(&self, value: T) -> T
    where
        T::Tangent: NoTangent,
    {
        value
    }
}

impl<T> AnyMeasure<T> for &Measure<'_, T> {
    #[inline]
    fn without_derivative(&self, value: T) -> T {
        value
    }
}

/// What a function that changes its arguments in place hasn't: nothing implements it.
#[diagnostic::on_unimplemented(
    message = "a function with `&mut` parameters has no Jacobian, Hessian, second derivative or Hessian-vector product",
    label = "not for functions that change their arguments",
    note = "use `pullback`: its closure takes the cotangents of the result and of the final states; or `jvp`"
)]
pub trait NoMutableParameters<'z> {}

#[cfg(test)]
mod tests {
    use super::{SinkOfAny as _, SinkOfDifferentiable as _, UnusedSink};

    struct Config;

    #[test]
    #[allow(clippy::needless_borrow)] // the reference is what method resolution starts from
    fn by_type() {
        assert_eq!((&UnusedSink(&[1.0, 2.0][..])).unused_sink(), vec![0.0, 0.0]);
        assert_eq!((&UnusedSink(&Config)).unused_sink(), ());
        assert_eq!((&super::witness(&2.0)).unused_sink(), 0.0);
        assert_eq!((&super::witness(&Config)).unused_sink(), ());
    }
}
