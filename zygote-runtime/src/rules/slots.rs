//! Slots: what the elements of a slice's sink are, for the pullback of a callee.
//!
//! A function may be differentiated by a slice at one call and not at another. So its hidden pullback adds to slices of any slots:
//! numbers, or [`Unused`], which is of size zero and forgets what is added. Then nothing is allocated for it, and the compiler removes
//! what was only computed for it.

use super::few::KeptFew;
use super::receivers::{Changed, Kept, Lent};
use super::row_slots::{LentRows, UnreadRows};
use super::sinks::{SinkOfDifferentiable, UnusedSink};
use crate::Real;
use std::ops::{AddAssign, DerefMut};

/// What the cotangent of a number in a slice is added to.
pub trait Slot<T>: AddAssign<T> + Copy + Send + Sync + 'static {
    /// A slice of numbers, for what takes nothing else.
    type Numbers<'a>: DerefMut<Target = [T]>;

    /// A slot to which nothing was added.
    fn nothing() -> Self;

    /// What was added: zero, if that isn't known.
    fn held(self) -> T;

    /// Replaces it.
    fn put(&mut self, value: T);

    /// The slots themselves, if they are numbers; else as many zeros.
    fn numbers(slots: &mut [Self]) -> Self::Numbers<'_>;
}

impl<T: Real> Slot<T> for T {
    type Numbers<'a> = &'a mut [T];

    #[inline]
    fn nothing() -> T {
        T::zero()
    }

    #[inline]
    fn held(self) -> T {
        self
    }

    #[inline]
    fn put(&mut self, value: T) {
        *self = value;
    }

    #[inline]
    fn numbers(slots: &mut [T]) -> &mut [T] {
        slots
    }
}

/// The slot of a number whose cotangent nobody asked for.
#[derive(Clone, Copy, Debug, Default)]
pub struct Unused;

impl<T> AddAssign<T> for Unused {
    #[inline]
    fn add_assign(&mut self, _: T) {}
}

impl<T: Real> Slot<T> for Unused {
    type Numbers<'a> = Vec<T>;

    #[inline]
    fn nothing() -> Unused {
        Unused
    }

    #[inline]
    fn held(self) -> T {
        T::zero()
    }

    #[inline]
    fn put(&mut self, _: T) {}

    #[inline]
    fn numbers(slots: &mut [Unused]) -> Vec<T> {
        vec![T::zero(); slots.len()]
    }
}

/// Of a parameter `&[T]` whose pullback adds to slots.
#[derive(Clone, Copy, Debug)]
pub struct LentSlots;

impl LentSlots {
    /// What an argument's sink is made of that nobody asked for.
    #[inline]
    pub fn unasked<T>(&self, argument: &[T]) -> UnusedSlots {
        UnusedSlots(argument.len())
    }
}

/// The same of a parameter that the pullback doesn't read: nothing is kept of an argument that changes after the call.
#[derive(Clone, Copy, Debug)]
pub struct UnreadSlots;

impl UnreadSlots {
    /// What an argument's sink is made of that nobody asked for.
    #[inline]
    pub fn unasked<T>(&self, argument: &[T]) -> UnusedSlots {
        LentSlots.unasked(argument)
    }
}

/// Of any other slice that the pullback doesn't read.
#[derive(Clone, Copy, Debug)]
pub struct Unread;

impl Unread {
    /// A copy of the argument.
    #[inline]
    pub fn keep<T: ToOwned + ?Sized>(&self, argument: &T) -> Kept<T::Owned> {
        Lent.keep(argument)
    }
}

/// Slices that the pullback doesn't read.
macro_rules! unread {
    ($($kind:ident)*) => {$(
        impl $kind {
            /// Nothing.
            #[inline]
            pub fn keep_read<T: ?Sized>(&self, _: &T) -> $kind {
                $kind
            }

            /// Nothing.
            #[inline]
            pub fn keep_few<T>(&self, _: &[T]) -> $kind {
                $kind
            }

            /// An empty slice, in the place of the argument.
            #[inline]
            pub fn again<'a, T>(&self) -> &'a [T] {
                &[]
            }
        }
    )*};
}
unread!(UnreadSlots Unread UnreadRows);

/// Of a parameter `&T` whose pullback takes any sink, also `()`.
#[derive(Clone, Copy, Debug)]
pub struct LentChosen;

impl LentChosen {
    /// What an argument's sink is made of that nobody asked for.
    #[inline]
    pub fn unasked<T: ?Sized>(&self, _: &T) -> UnusedPlace {
        UnusedPlace
    }
}

/// Parameters that are lent, and whose sinks are taken as they are.
macro_rules! chosen {
    ($($kind:ident)*) => {$(
        impl $kind {
            /// A copy of the argument.
            #[inline]
            pub fn keep<T: ToOwned + ?Sized>(&self, argument: &T) -> Kept<T::Owned> {
                Lent.keep(argument)
            }

            /// The argument's sink, handed on.
            #[inline]
            pub fn sink<'a, S>(&self, slots: &'a mut [S]) -> &'a mut [S] {
                slots
            }
        }
    )*};
}
chosen!(LentSlots UnreadSlots LentChosen LentRows UnreadRows);

/// Those that the pullback reads.
macro_rules! read {
    ($($kind:ident)*) => {$(
        impl $kind {
            /// A copy of the argument, if the pullback reads it.
            #[inline]
            pub fn keep_read<T: ToOwned + ?Sized>(&self, argument: &T) -> Kept<T::Owned> {
                Lent.keep(argument)
            }

            /// A copy of the argument, a slice of numbers.
            #[inline]
            pub fn keep_few<T: Copy>(&self, argument: &[T]) -> KeptFew<T> {
                Lent.keep_few(argument)
            }
        }
    )*};
}
read!(LentSlots LentChosen LentRows);

/// Nothing, in the place of a sink.
#[derive(Clone, Copy, Debug)]
pub struct UnusedPlace;

impl SinkOfDifferentiable for UnusedPlace {
    type Sink = ();

    #[inline]
    fn unused_sink(&self) {}
}

/// As many unused slots.
#[derive(Clone, Copy, Debug)]
pub struct UnusedSlots(usize);

impl SinkOfDifferentiable for UnusedSlots {
    type Sink = Vec<Unused>;

    /// They need no memory.
    #[inline]
    fn unused_sink(&self) -> Vec<Unused> {
        vec![Unused; self.0]
    }
}

/// Parameters whose sinks have numbers.
macro_rules! numbers {
    ($($kind:ident)*) => {$(
        impl $kind {
            /// The argument's sink, handed on: numbers.
            #[inline]
            pub fn sink<'a, T, S: Slot<T>>(&self, slots: &'a mut [S]) -> S::Numbers<'a> {
                S::numbers(slots)
            }

            /// What an argument's sink is told by that nobody asked for: its shape.
            #[inline]
            pub fn unasked<'a, T: ?Sized>(&self, argument: &'a T) -> UnusedSink<'a, T> {
                UnusedSink(argument)
            }
        }
    )*};
}
numbers!(Lent Unread Changed);

#[cfg(test)]
mod tests {
    use super::*;

    fn add<S: Slot<f64>>(slots: &mut [S]) -> f64 {
        slots[1] += 2.0;
        let old = slots[1].held();
        slots[1].put(old * 3.0);
        slots[1].held()
    }

    #[test]
    fn numbers_hold_what_is_added_and_unused_slots_nothing() {
        let mut d = [0.5, 1.0];
        assert_eq!(add(&mut d), 9.0);
        assert_eq!(d, [0.5, 9.0]);
        let mut unused = LentSlots.unasked(&[1.0, 2.0]).unused_sink();
        assert_eq!(unused.len(), 2);
        assert_eq!(std::mem::size_of_val(&unused[..]), 0);
        assert_eq!(add(&mut unused), 0.0);
    }

    #[test]
    fn what_takes_numbers_is_given_numbers() {
        let mut d = [0.5, 1.0];
        Lent.sink::<f64, f64>(&mut d)[0] += 1.0;
        assert_eq!(d, [1.5, 1.0]);
        let mut unused = [Unused; 3];
        assert_eq!(*Lent.sink::<f64, Unused>(&mut unused), [0.0; 3]);
    }
}
