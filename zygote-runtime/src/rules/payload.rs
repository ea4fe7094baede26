//! The parts of std's enums as places: what a `match` arm binds has its cotangent in there.
//!
//! The tangents of derived enums have the same as inherent methods, `__Variant_field`. Invariant: never panics; what is another
//! variant is zero, and becomes the variant that is asked for.
#![allow(non_snake_case)] // the names are those of variants and fields

use crate::Tangent;

/// The cotangent of `x` in `Some(x)`.
///
/// ```
/// use zygote_runtime::rules::OptionPayload as _;
/// let mut d = None::<f64>;
/// *d.__Some_0() += 2.0;
/// assert_eq!(d, Some(2.0));
/// ```
pub trait OptionPayload {
    /// The type of that.
    type Some;
    /// The place.
    fn __Some_0(&mut self) -> &mut Self::Some;
}

impl<T: Tangent> OptionPayload for Option<T> {
    type Some = T;
    #[inline]
    fn __Some_0(&mut self) -> &mut T {
        self.get_or_insert_with(T::zero)
    }
}

/// The cotangents of `x` in `Ok(x)` and of `e` in `Err(e)`.
///
/// ```
/// use zygote_runtime::rules::ResultPayload as _;
/// let mut d = Ok::<f64, ()>(0.0);
/// *d.__Ok_0() += 2.0;
/// assert_eq!(d, Ok(2.0));
/// ```
pub trait ResultPayload {
    /// The type of that of `x`.
    type Ok;
    /// The type of that of `e`.
    type Err;
    /// The place of that of `x`.
    fn __Ok_0(&mut self) -> &mut Self::Ok;
    /// The place of that of `e`.
    fn __Err_0(&mut self) -> &mut Self::Err;
}

impl<T: Tangent, E: Tangent> ResultPayload for Result<T, E> {
    type Ok = T;
    type Err = E;
    #[inline]
    fn __Ok_0(&mut self) -> &mut T {
        if self.is_err() {
            *self = Ok(T::zero());
        }
        match self {
            Ok(d) => d,
            Err(_) => unreachable!("it was made `Ok`"),
        }
    }
    #[inline]
    fn __Err_0(&mut self) -> &mut E {
        if self.is_ok() {
            *self = Err(E::zero());
        }
        match self {
            Ok(_) => unreachable!("it was made `Err`"),
            Err(d) => d,
        }
    }
}

/// What may hold a value: an `Option` or a `Result`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is neither an `Option` nor a `Result`",
    label = "differentiated as one of them",
    note = "if it is a slice, a vector or an array, say so: bind it to a variable with an annotated type"
)]
pub trait MayHold {
    /// The value's type.
    type Held;
    /// What is in it otherwise: an error, or `()`.
    type Rest;
    /// One of the same kind that holds another value.
    type With<T>;
    /// It does.
    fn holds(&self) -> bool;
    /// The value, if there is one.
    fn held(self) -> Option<Self::Held>;
    /// See [`parted`].
    fn parted(self) -> Result<Self::Held, Self::Rest>;
    /// See [`joined`].
    fn joined<T>(parts: Result<T, Self::Rest>) -> Self::With<T>;
}

impl<T> MayHold for Option<T> {
    type Held = T;
    type Rest = ();
    type With<U> = Option<U>;
    #[inline]
    fn holds(&self) -> bool {
        self.is_some()
    }
    #[inline]
    fn held(self) -> Option<T> {
        self
    }
    #[inline]
    fn parted(self) -> Result<T, ()> {
        self.ok_or(())
    }
    #[inline]
    fn joined<U>(parts: Result<U, ()>) -> Option<U> {
        parts.ok()
    }
}

impl<T, E> MayHold for Result<T, E> {
    type Held = T;
    type Rest = E;
    type With<U> = Result<U, E>;
    #[inline]
    fn holds(&self) -> bool {
        self.is_ok()
    }
    #[inline]
    fn held(self) -> Option<T> {
        self.ok()
    }
    #[inline]
    fn parted(self) -> Result<T, E> {
        self
    }
    #[inline]
    fn joined<U>(parts: Result<U, E>) -> Result<U, E> {
        parts
    }
}

/// Whether there is a value in it.
#[inline]
pub fn holds<W: MayHold>(v: &W) -> bool {
    v.holds()
}

/// The value in it, which [`holds`] said there is.
///
/// # Panics
///
/// If there is none.
#[inline]
pub fn held<W: MayHold>(v: W) -> W::Held {
    v.held().expect("it was asked whether there is one")
}

/// The value in it, if there is one.
#[inline]
pub fn held_or_none<W: MayHold>(v: W) -> Option<W::Held> {
    v.held()
}

/// The cotangent of `v` from that of [`held_or_none(v)`](held_or_none).
#[inline]
pub fn unheld<T, W: Rewrap<T> + Tangent>(d: Option<T>) -> W {
    d.map_or_else(W::zero, W::of)
}

/// An `Option` or a `Result` as a `Result`: what `map` and `and_then` of either do is written once.
#[inline]
pub fn parted<W: MayHold>(v: W) -> Result<W::Held, W::Rest> {
    v.parted()
}

/// What became of `parted(v)`, of the kind that `v` is of. Its cotangent is [`parted`].
///
/// ```
/// use zygote_runtime::rules::{joined, parted, witness};
/// let (v, w) = (Some(1.0), Ok::<_, i32>(1.0));
/// assert_eq!(joined(&witness(&v), parted(v).map(|x| x > 0.5)), Some(true));
/// assert_eq!(joined(&witness(&w), parted(w).map(|x| x > 0.5)), Ok(true));
/// ```
#[inline]
pub fn joined<W: MayHold, T>(_: &super::Witness<W>, parts: Result<T, W::Rest>) -> W::With<T> {
    W::joined(parts)
}

/// The cotangent of `v` from that of [`parted(v)`](parted).
#[inline]
pub fn unparted<T, R, W: Unparted<T, R>>(d: Result<T, R>) -> W {
    W::unparted(d)
}

/// The cotangent of what was taken apart.
pub trait Unparted<T, R> {
    /// From that of the parts.
    fn unparted(d: Result<T, R>) -> Self;
}

impl<T> Unparted<T, ()> for Option<T> {
    #[inline]
    fn unparted(d: Result<T, ()>) -> Self {
        d.ok()
    }
}

impl<T, E> Unparted<T, E> for Result<T, E> {
    #[inline]
    fn unparted(d: Result<T, E>) -> Self {
        d
    }
}

/// The cotangent of `x` from that of `Box::new(x)`.
#[inline]
#[allow(clippy::boxed_local)] // taking it out of the box is what it is for
pub fn unboxed<T>(d: Box<T>) -> T {
    *d
}

/// What is `Some` or `Ok` of a cotangent.
pub trait Rewrap<T> {
    /// It.
    fn of(d: T) -> Self;
}

impl<T> Rewrap<T> for Option<T> {
    #[inline]
    fn of(d: T) -> Self {
        Some(d)
    }
}

impl<T, E> Rewrap<T> for Result<T, E> {
    #[inline]
    fn of(d: T) -> Self {
        Ok(d)
    }
}

/// The cotangent of `v` from that of `v.unwrap()`.
#[inline]
pub fn rewrap<T, W: Rewrap<T>>(d: T) -> W {
    W::of(d)
}

/// The tangent of `v.unwrap()` from that of `v`.
pub trait Unwrapped {
    /// Its type.
    type Of;
    /// A zero where there is none.
    fn unwrapped(self) -> Self::Of;
}

impl<T: Tangent> Unwrapped for Option<T> {
    type Of = T;
    #[inline]
    fn unwrapped(self) -> T {
        self.unwrap_or_else(T::zero)
    }
}

impl<T: Tangent, E> Unwrapped for Result<T, E> {
    type Of = T;
    #[inline]
    fn unwrapped(self) -> T {
        self.unwrap_or_else(|_| T::zero())
    }
}

/// The same as a function.
#[inline]
pub fn unwrapped<W: Unwrapped>(d: W) -> W::Of {
    d.unwrapped()
}

/// An error that a function is left with, in which nothing has a derivative.
#[inline]
pub fn discrete<E: crate::Differentiable>(error: E) -> E {
    const {
        assert!(
            <E::Tangent as Tangent>::DISCRETE,
            "`?` hands on an error that has a derivative: mark what is a number in it `#[constant]`, or `match`"
        );
    }
    error
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_of_payloads() {
        let mut d = Some(vec![1.0]);
        d.__Some_0().push(2.0);
        assert_eq!(d, Some(vec![1.0, 2.0]));
        let mut d: Box<Result<f64, (f64, ())>> = Box::new(Tangent::zero());
        d.__Err_0().0 += 1.0;
        assert_eq!(*d, Err((1.0, ())));
        *d.__Ok_0() += 2.0;
        *d.__Ok_0() += 2.0;
        assert_eq!(*d, Ok(4.0));
    }
}
