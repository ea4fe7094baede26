//! Lines of numbers whose types the macro doesn't see, cut to what a loop goes along: slices of slice-like ones, and what else has indices.
//!
//! `(&Line(&model.w[i])).cut_line(lo, n)[k]` is `model.w[i][lo + k]` for `k` below `n`, whatever `w[i]` is: the method of the one trait is found first where it
//! applies, else that of the other.

use super::fields::{Nowhere, NowhereBehind, Strip};
use std::ops::{Index, IndexMut};

/// What is read.
#[derive(Debug)]
pub struct Line<'a, R: ?Sized>(pub &'a R);

/// Slices.
pub trait LineOfSlice {
    /// A slice.
    type Cut;
    /// The `n` elements from `lo` on.
    fn cut_line(&self, lo: usize, n: usize) -> Self::Cut;
}

/// All else.
pub trait LineOfAny {
    /// What has indices.
    type Cut;
    /// The line from `lo` on.
    fn cut_line(&self, lo: usize, n: usize) -> Self::Cut;
}

impl<'a, R: ?Sized> LineOfAny for &Line<'a, R> {
    type Cut = LineFrom<&'a R>;
    #[inline]
    fn cut_line(&self, lo: usize, _: usize) -> LineFrom<&'a R> {
        LineFrom(self.0, lo)
    }
}

/// What is added to.
#[derive(Debug)]
pub struct LineMut<'a, R: ?Sized>(Option<&'a mut R>);

impl<'a, R: ?Sized> LineMut<'a, R> {
    /// This line.
    #[inline]
    pub fn new(line: &'a mut R) -> Self {
        LineMut(Some(line))
    }
}

/// Slices, and nowhere.
pub trait LineMutOfSlice {
    /// A slice.
    type Cut;
    /// The `n` elements from `lo` on.
    fn cut_line(self, lo: usize, n: usize) -> Self::Cut;
}

/// All else.
pub trait LineMutOfAny {
    /// What has indices.
    type Cut;
    /// The line from `lo` on.
    fn cut_line(self, lo: usize, n: usize) -> Self::Cut;
}

impl<'a, R: ?Sized> LineMutOfAny for &mut LineMut<'a, R> {
    type Cut = LineFrom<&'a mut R>;
    #[inline]
    fn cut_line(self, lo: usize, _: usize) -> LineFrom<&'a mut R> {
        LineFrom(self.0.take().expect("a line is cut once"), lo)
    }
}

/// A line from an index on.
#[derive(Debug)]
pub struct LineFrom<R>(R, usize);

impl<R: Index<usize> + ?Sized> Index<usize> for LineFrom<&R> {
    type Output = R::Output;
    #[inline]
    fn index(&self, k: usize) -> &R::Output {
        &self.0[self.1 + k]
    }
}

impl<R: Index<usize> + ?Sized> Index<usize> for LineFrom<&mut R> {
    type Output = R::Output;
    #[inline]
    fn index(&self, k: usize) -> &R::Output {
        &self.0[self.1 + k]
    }
}

impl<R: IndexMut<usize> + ?Sized> IndexMut<usize> for LineFrom<&mut R> {
    #[inline]
    fn index_mut(&mut self, k: usize) -> &mut R::Output {
        &mut self.0[self.1 + k]
    }
}

macro_rules! slices {
    ($([$($generics:tt)*] $line:ty;)*) => {$(
        impl<'a, $($generics)*> LineOfSlice for Line<'a, $line> {
            type Cut = &'a [T];
            #[inline]
            fn cut_line(&self, lo: usize, n: usize) -> &'a [T] {
                &self.0[lo..][..n]
            }
        }
    )*};
}

slices! {
    [T] [T];
    [T] Vec<T>;
    [T] Box<[T]>;
    [T, const N: usize] [T; N];
    [T] &[T];
    [T] &Vec<T>;
    [T, const N: usize] &[T; N];
}

macro_rules! slices_mut {
    ($([$($generics:tt)*] $line:ty;)*) => {$(
        impl<'a, $($generics)*> LineMutOfSlice for LineMut<'a, $line> {
            type Cut = &'a mut [T];
            #[inline]
            fn cut_line(self, lo: usize, n: usize) -> &'a mut [T] {
                match self.0 {
                    Some(line) => &mut line[lo..][..n],
                    None => &mut [],
                }
            }
        }
    )*};
}

slices_mut! {
    [T] [T];
    [T] Vec<T>;
    [T] Box<[T]>;
    [T, const N: usize] [T; N];
}

macro_rules! nowhere {
    ($($place:ident)*) => {$(
        impl LineMutOfSlice for LineMut<'_, $place> {
            type Cut = &'static mut [$place];
            #[inline]
            fn cut_line(self, _: usize, n: usize) -> &'static mut [$place] {
                match self.0 {
                    Some(line) => line.strip(n),
                    None => &mut [],
                }
            }
        }
    )*};
}

nowhere!(Nowhere NowhereBehind);

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::VecDeque;

    #[test]
    fn lines_are_cut_where_they_are_slices() {
        let (vec, array, deque) = (vec![1.0, 2.0, 3.0], [1.0, 2.0], VecDeque::from([4.0, 5.0]));
        assert_eq!(Line(&vec).cut_line(0, 2), [1.0, 2.0]);
        assert_eq!(Line(&&vec[1..]).cut_line(1, 1), [3.0]);
        assert_eq!(Line(&array).cut_line(1, 1), [2.0]);
        assert_eq!((&Line(&deque)).cut_line(0, 2)[1], 5.0);
        assert_eq!((&Line(&deque)).cut_line(1, 1)[0], 5.0);
    }

    #[test]
    fn lines_are_added_to() {
        let (mut vec, mut deque, mut nowhere) = (vec![1.0, 2.0, 3.0], VecDeque::from([4.0, 5.0]), Nowhere::HERE);
        let cut = LineMut::new(&mut vec).cut_line(1, 2);
        cut[0] += 1.0;
        assert_eq!(cut.len(), 2);
        LineMut::new(&mut deque).cut_line(1, 1)[0] += 1.0;
        let cut = LineMut::new(&mut nowhere).cut_line(5, 3);
        cut[2] += 1.0;
        assert_eq!((vec, deque, cut.len()), (vec![1.0, 3.0, 3.0], VecDeque::from([4.0, 6.0]), 3));
    }
}
