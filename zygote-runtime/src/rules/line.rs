//! Lines of numbers whose types the macro doesn't see, cut to the length that a loop goes along: slices of slice-like ones, and what else has an index
//! as it is.
//!
//! `(&Line(&model.w[i])).cut_line(n)[k]` is `model.w[i][k]` for `k` below `n`, whatever `w[i]` is: the method of the one trait is found first where it applies,
//! else that of the other.

use super::fields::{Nowhere, NowhereBehind, Strip};

/// What is read.
#[derive(Debug)]
pub struct Line<'a, R: ?Sized>(pub &'a R);

/// Slices.
pub trait LineOfSlice {
    /// A slice.
    type Cut;
    /// The first `n` elements.
    fn cut_line(&self, n: usize) -> Self::Cut;
}

/// All else.
pub trait LineOfAny {
    /// The same.
    type Cut;
    /// The line itself.
    fn cut_line(&self, n: usize) -> Self::Cut;
}

impl<'a, R: ?Sized> LineOfAny for &Line<'a, R> {
    type Cut = &'a R;
    #[inline]
    fn cut_line(&self, _: usize) -> &'a R {
        self.0
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
    /// The first `n` elements.
    fn cut_line(self, n: usize) -> Self::Cut;
}

/// All else.
pub trait LineMutOfAny {
    /// The same.
    type Cut;
    /// The line itself.
    fn cut_line(self, n: usize) -> Self::Cut;
}

impl<'a, R: ?Sized> LineMutOfAny for &mut LineMut<'a, R> {
    type Cut = &'a mut R;
    #[inline]
    fn cut_line(self, _: usize) -> &'a mut R {
        self.0.take().expect("a line is cut once")
    }
}

macro_rules! slices {
    ($([$($generics:tt)*] $line:ty, $element:ty;)*) => {$(
        impl<'a, $($generics)*> LineOfSlice for Line<'a, $line> {
            type Cut = &'a [$element];
            #[inline]
            fn cut_line(&self, n: usize) -> &'a [$element] {
                &self.0[..n]
            }
        }
    )*};
}

slices! {
    [T] [T], T;
    [T] Vec<T>, T;
    [T] Box<[T]>, T;
    [T, const N: usize] [T; N], T;
    [T] &[T], T;
    [T] &Vec<T>, T;
    [T, const N: usize] &[T; N], T;
}

macro_rules! slices_mut {
    ($([$($generics:tt)*] $line:ty;)*) => {$(
        impl<'a, $($generics)*> LineMutOfSlice for LineMut<'a, $line> {
            type Cut = &'a mut [T];
            #[inline]
            fn cut_line(self, n: usize) -> &'a mut [T] {
                match self.0 {
                    Some(line) => &mut line[..n],
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
            fn cut_line(self, n: usize) -> &'static mut [$place] {
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
        assert_eq!((&Line(&vec)).cut_line(2), [1.0, 2.0]);
        assert_eq!((&Line(&&vec[1..])).cut_line(1), [2.0]);
        assert_eq!((&Line(&array)).cut_line(1), [1.0]);
        assert_eq!((&Line(&deque)).cut_line(1)[1], 5.0);
    }

    #[test]
    fn lines_are_added_to() {
        let (mut vec, mut deque, mut nowhere) = (vec![1.0, 2.0, 3.0], VecDeque::from([4.0, 5.0]), Nowhere::HERE);
        let cut = LineMut::new(&mut vec).cut_line(2);
        cut[1] += 1.0;
        assert_eq!(cut.len(), 2);
        LineMut::new(&mut deque).cut_line(2)[1] += 1.0;
        let cut = LineMut::new(&mut nowhere).cut_line(3);
        cut[2] += 1.0;
        assert_eq!((vec, deque, cut.len()), (vec![1.0, 3.0, 3.0], VecDeque::from([4.0, 6.0]), 3));
    }
}
