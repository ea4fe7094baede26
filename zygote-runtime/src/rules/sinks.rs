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
        crate::zero()
    }
}

impl<T: ?Sized> SinkOfAny for &Witness<T> {
    fn unused_sink(&self) {}
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
