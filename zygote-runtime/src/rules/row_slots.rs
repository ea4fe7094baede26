//! Sinks of lists of rows, `&[Vec<f64>]`: rows of numbers, or of slots that forget what is added.

use super::receivers::{Changed, Lent};
use super::sinks::SinkOfDifferentiable;
use super::slots::{LentChosen, LentSlots, Slot, Unread, UnreadSlots, Unused};
use crate::Real;
use std::marker::PhantomData;
use std::ops::{Deref, DerefMut};

/// A row of numbers.
pub trait Row: Sized + 'static {
    /// Its numbers' type.
    type Number: Real;
    /// How many there are.
    fn length(&self) -> usize;
    /// As many zeros.
    fn zeros(n: usize) -> Self;
}

impl<T: Real> Row for Vec<T> {
    type Number = T;

    #[inline]
    fn length(&self) -> usize {
        self.len()
    }

    #[inline]
    fn zeros(n: usize) -> Self {
        vec![T::zero(); n]
    }
}

impl<T: Real, const N: usize> Row for [T; N] {
    type Number = T;

    #[inline]
    fn length(&self) -> usize {
        N
    }

    #[inline]
    fn zeros(_: usize) -> Self {
        [T::zero(); N]
    }
}

/// What the cotangent of a row of type `R` is added to.
pub trait RowSlot<R: Row>: Sized + Send + Sync + 'static {
    /// What that of a number is.
    type Slot: Slot<R::Number>;
    /// Rows of numbers, for what takes nothing else.
    type Rows<'a>: DerefMut<Target = [R]>;
    /// The same of this row.
    type Place<'a>: DerefMut<Target = R>;

    /// Its slots.
    fn slots(&mut self) -> &mut [Self::Slot];

    /// The row itself, if it is of numbers; else one of zeros.
    fn place(&mut self) -> Self::Place<'_>;

    /// The rows themselves, if they are of numbers; else as many of zeros.
    fn rows(rows: &mut [Self]) -> Self::Rows<'_>;
}

impl<T: Real> RowSlot<Vec<T>> for Vec<T> {
    type Slot = T;
    type Rows<'a> = &'a mut [Vec<T>];
    type Place<'a> = &'a mut Vec<T>;

    #[inline]
    fn slots(&mut self) -> &mut [T] {
        self
    }

    #[inline]
    fn place(&mut self) -> &mut Vec<T> {
        self
    }

    #[inline]
    fn rows(rows: &mut [Self]) -> &mut [Vec<T>] {
        rows
    }
}

impl<T: Real, const N: usize> RowSlot<[T; N]> for [T; N] {
    type Slot = T;
    type Rows<'a> = &'a mut [[T; N]];
    type Place<'a> = &'a mut [T; N];

    #[inline]
    fn slots(&mut self) -> &mut [T] {
        self
    }

    #[inline]
    fn place(&mut self) -> &mut [T; N] {
        self
    }

    #[inline]
    fn rows(rows: &mut [Self]) -> &mut [[T; N]] {
        rows
    }
}

/// A row whose cotangent nobody asked for: its length.
#[derive(Debug)]
pub struct UnusedRow<R>(usize, PhantomData<fn() -> R>);

/// A row of zeros, in the place of one that takes nothing.
#[derive(Debug)]
pub struct Zeros<R>(R);

impl<R> Deref for Zeros<R> {
    type Target = R;

    #[inline]
    fn deref(&self) -> &R {
        &self.0
    }
}

impl<R> DerefMut for Zeros<R> {
    #[inline]
    fn deref_mut(&mut self) -> &mut R {
        &mut self.0
    }
}

impl<R: Row> RowSlot<R> for UnusedRow<R> {
    type Slot = Unused;
    type Rows<'a> = Vec<R>;
    type Place<'a> = Zeros<R>;

    #[inline]
    fn place(&mut self) -> Zeros<R> {
        Zeros(R::zeros(self.0))
    }

    /// They need no memory.
    #[inline]
    fn slots(&mut self) -> &mut [Unused] {
        vec![Unused; self.0].leak()
    }

    #[inline]
    fn rows(rows: &mut [Self]) -> Vec<R> {
        rows.iter().map(|row| R::zeros(row.0)).collect()
    }
}

/// Of a parameter `&[R]`, rows of numbers, whose pullback adds to rows of slots.
#[derive(Clone, Copy, Debug)]
pub struct LentRows;

/// The same of a parameter that the pullback doesn't read.
#[derive(Clone, Copy, Debug)]
pub struct UnreadRows;

macro_rules! rows {
    ($($kind:ident)*) => {$(
        impl $kind {
            /// What an argument's sink is made of that nobody asked for.
            #[inline]
            pub fn unasked<'a, R>(&self, argument: &'a [R]) -> UnusedRows<'a, R> {
                UnusedRows(argument)
            }
        }
    )*};
}
rows!(LentRows UnreadRows);

/// As many unused rows, of the same lengths.
#[derive(Clone, Copy, Debug)]
pub struct UnusedRows<'a, R>(&'a [R]);

impl<R: Row> SinkOfDifferentiable for UnusedRows<'_, R> {
    type Sink = Vec<UnusedRow<R>>;

    #[inline]
    fn unused_sink(&self) -> Vec<UnusedRow<R>> {
        self.0.iter().map(|row| UnusedRow(row.length(), PhantomData)).collect()
    }
}

/// Parameters whose sinks are taken as they are.
macro_rules! chosen {
    ($($kind:ident)*) => {$(
        impl $kind {
            /// The argument's sink, handed on.
            #[inline]
            pub fn rows_sink<'a, S>(&self, rows: &'a mut [S]) -> &'a mut [S] {
                rows
            }

            /// The sink of a row of a list, handed on as that of a slice.
            #[inline]
            pub fn row_sink<'a, R: Row, S: RowSlot<R>>(&self, row: &'a mut S) -> &'a mut [S::Slot] {
                row.slots()
            }
        }
    )*};
}
chosen!(LentRows UnreadRows LentSlots UnreadSlots LentChosen);

/// Parameters whose sinks have numbers.
macro_rules! numbers {
    ($($kind:ident)*) => {$(
        impl $kind {
            /// The argument's sink, handed on: rows of numbers.
            #[inline]
            pub fn rows_sink<'a, R: Row, S: RowSlot<R>>(&self, rows: &'a mut [S]) -> S::Rows<'a> {
                S::rows(rows)
            }

            /// The sink of a row of a list, handed on: numbers.
            #[inline]
            pub fn row_sink<'a, R: Row, S: RowSlot<R>>(&self, row: &'a mut S) -> S::Place<'a> {
                row.place()
            }
        }
    )*};
}
numbers!(Lent Unread Changed);

#[cfg(test)]
mod tests {
    use super::*;

    fn add<R: Row<Number = f64>, S: RowSlot<R>>(rows: &mut [S]) {
        rows[1].slots()[0] += 2.0;
        for slot in &mut rows[0].slots()[..2] {
            *slot += 1.0;
        }
    }

    #[test]
    fn rows_hold_what_is_added_and_unused_rows_nothing() {
        let mut rows = vec![vec![0.5, 1.0], vec![3.0]];
        add(&mut rows);
        assert_eq!(rows, [vec![1.5, 2.0], vec![5.0]]);
        let mut unused = LentRows.unasked(&rows).unused_sink();
        add::<Vec<f64>, _>(&mut unused);
        assert_eq!((unused[0].slots().len(), unused[1].slots().len()), (2, 1));
        assert_eq!(<UnusedRow<Vec<f64>>>::rows(&mut unused), [vec![0.0, 0.0], vec![0.0]]);
        let mut arrays = [[0.5, 1.0], [3.0, 4.0]];
        add(&mut arrays);
        assert_eq!(arrays, [[1.5, 2.0], [5.0, 4.0]]);
        Lent.row_sink::<[f64; 2], _>(&mut arrays[0])[1] += 1.0;
        LentSlots.row_sink::<[f64; 2], _>(&mut arrays[0])[1] += 1.0;
        assert_eq!(arrays[0], [1.5, 4.0]);
        assert_eq!(*Lent.row_sink::<Vec<f64>, _>(&mut unused[0]), [0.0, 0.0]);
        assert_eq!(*Lent.rows_sink::<[f64; 2], _>(&mut UnreadRows.unasked(&arrays).unused_sink()), [[0.0; 2]; 2]);
    }
}
