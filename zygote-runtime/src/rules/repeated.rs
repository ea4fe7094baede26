//! Calls that the reverse sweep makes again, instead of keeping a result and a pullback on a tape.
//!
//! Whether a function is quick enough for that its own generator knows, and says so by the last of its kinds; the caller is written for both, and
//! rustc chooses.

use std::marker::PhantomData;
use std::ops::Deref;

/// The kind of a function that takes no longer than what it would take to keep what it gave: it reads a few elements, say.
#[derive(Clone, Copy, Debug)]
pub struct Quick;

/// The kind of all other functions.
#[derive(Clone, Copy, Debug)]
pub struct Costly;

/// What was kept.
#[derive(Clone, Debug)]
pub struct WasKept<T>(T);

/// Nothing.
#[derive(Clone, Copy, Debug)]
pub struct NotKept<T>(PhantomData<fn() -> T>);

/// What was given again.
#[derive(Debug)]
pub struct Repeated<T>(T);

impl Quick {
    /// Nothing of a result and its pullback.
    #[inline]
    pub fn keep<Y, B>(self, _: Y, _: B) -> NotKept<(Y, B)> {
        NotKept(PhantomData)
    }

    /// The same of a result that may not be copied.
    #[inline]
    pub fn keep_clone<Y, B>(self, _: &Y, _: B) -> NotKept<(Y, B)> {
        NotKept(PhantomData)
    }
}

impl Costly {
    /// A result and its pullback.
    #[inline]
    pub fn keep<Y, B>(self, y: Y, back: B) -> WasKept<(Y, B)> {
        WasKept((y, back))
    }

    /// The same of a result that may not be copied.
    #[inline]
    pub fn keep_clone<Y: Clone, B>(self, y: &Y, back: B) -> WasKept<(Y, B)> {
        WasKept((y.clone(), back))
    }
}

impl<T> WasKept<T> {
    /// It.
    #[inline]
    pub fn get(&self, _: impl FnOnce() -> T) -> &T {
        &self.0
    }
}

impl<T> NotKept<T> {
    /// What another call gives.
    #[inline]
    pub fn get(&self, again: impl FnOnce() -> T) -> Repeated<T> {
        Repeated(again())
    }
}

impl<T> Deref for Repeated<T> {
    type Target = T;

    #[inline]
    fn deref(&self) -> &T {
        &self.0
    }
}
