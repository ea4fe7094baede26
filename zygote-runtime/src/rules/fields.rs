//! Parts of tangents that may lie in a `#[constant]` field, where there is nothing.
//!
//! The tangent type of a struct has accessors for its fields: places for most, [`Nowhere`] for constant ones, in which any index is
//! `Nowhere` again. What is added there is dropped, and what is read is zero.

use crate::{Accumulate, Differentiable, Tangent};
use std::ops::{AddAssign, Deref, DerefMut, Index, IndexMut, SubAssign};

/// The cotangent of a `#[constant]` field, and of its parts.
#[derive(Clone, Copy, Debug)]
pub struct Nowhere {
    pointee: NowhereBehind,
}

/// What [`Nowhere`] derefs to: a type of its own, since tools (clippy) follow a type that derefs to itself for ever.
#[derive(Clone, Copy, Debug)]
pub struct NowhereBehind;

impl Nowhere {
    /// All that there is of it.
    pub const HERE: Nowhere = Nowhere { pointee: NowhereBehind };
}

impl Deref for Nowhere {
    type Target = NowhereBehind;
    #[inline]
    fn deref(&self) -> &NowhereBehind {
        &self.pointee
    }
}

impl DerefMut for Nowhere {
    #[inline]
    fn deref_mut(&mut self) -> &mut NowhereBehind {
        &mut self.pointee
    }
}

macro_rules! drops_all {
    ($($place:ident)*) => {$(
        impl<I> Index<I> for $place {
            type Output = $place;
            #[inline]
            fn index(&self, _: I) -> &$place {
                self
            }
        }

        impl<I> IndexMut<I> for $place {
            #[inline]
            fn index_mut(&mut self, _: I) -> &mut $place {
                self
            }
        }

        impl<D> AddAssign<D> for $place {
            #[inline]
            fn add_assign(&mut self, _: D) {}
        }

        impl<D> SubAssign<D> for $place {
            #[inline]
            fn sub_assign(&mut self, _: D) {}
        }

        impl<D> Accumulate<D> for $place {
            #[inline]
            fn accumulate_owned(&mut self, _: D) {}
        }

        impl Strip for &mut $place {
            type Slice = &'static mut [$place];
            #[inline]
            fn strip(self, n: usize) -> &'static mut [$place] {
                // Of size zero: there is no memory.
                vec![*self; n].leak()
            }
        }

        impl<D: Tangent> Part<D> for $place {
            #[inline]
            fn exchange(&mut self, new: D) -> D {
                new
            }
            #[inline]
            fn take(&mut self) -> D {
                D::zero()
            }
            #[inline]
            fn read(&self) -> D {
                D::zero()
            }
        }

        impl<Y: Differentiable> PartOf<Y> for $place {
            #[inline]
            fn of(&self, y: &Y) -> Y::Tangent {
                y.zero_tangent()
            }
        }
    )*};
}

drops_all!(Nowhere NowhereBehind);

/// A part of a tangent, or nowhere; of type `D` for what is there.
pub trait Part<D> {
    /// Puts `new` there, and gives what was there; of nowhere, `new`.
    fn exchange(&mut self, new: D) -> D;
    /// What is there, of which a zero stays; of nowhere, zero.
    fn take(&mut self) -> D;
    /// What is there.
    fn read(&self) -> D;
}

impl<T: Tangent> Part<T> for T {
    #[inline]
    fn exchange(&mut self, new: T) -> T {
        std::mem::replace(self, new)
    }
    #[inline]
    fn take(&mut self) -> T {
        super::take(self)
    }
    #[inline]
    fn read(&self) -> T {
        self.clone()
    }
}

/// `part = d`
#[inline]
pub fn put_part<D, P: Part<D>>(part: &mut P, d: D) {
    part.exchange(d);
}

/// Puts `new` there, and gives what was there.
#[inline]
pub fn exchange_part<D, P: Part<D>>(part: &mut P, new: D) -> D {
    part.exchange(new)
}

/// Takes what is there.
#[inline]
pub fn take_part<D, P: Part<D>>(part: &mut P) -> D {
    part.take()
}

/// What is there.
#[inline]
pub fn read_part<D, P: Part<D>>(part: &P) -> D {
    part.read()
}

/// The tangent of `y`, which was read at the part of the value that `part` is of its tangent.
#[inline]
pub fn tangent_part<Y: Differentiable, P: PartOf<Y>>(part: &P, y: &Y) -> Y::Tangent {
    part.of(y)
}

/// A slice of a tangent, or nowhere.
pub trait Strip {
    /// `&mut` a slice.
    type Slice;
    /// The `n` elements that it has, or as many of nowhere.
    fn strip(self, n: usize) -> Self::Slice;
}

impl<'a, T> Strip for &'a mut [T] {
    type Slice = &'a mut [T];
    #[inline]
    fn strip(self, _: usize) -> &'a mut [T] {
        self
    }
}

/// Elements that are added to, `n` of them.
#[inline]
pub fn strip<S: Strip>(part: S, n: usize) -> S::Slice {
    part.strip(n)
}

/// A part of a tangent that belongs to a value of type `Y`.
pub trait PartOf<Y: Differentiable> {
    /// The tangent.
    fn of(&self, y: &Y) -> Y::Tangent;
}

impl<T: Tangent, Y: Differentiable<Tangent = T>> PartOf<Y> for T {
    #[inline]
    fn of(&self, _: &Y) -> T {
        self.clone()
    }
}

/// A part of a tangent, and the value that was read there, which has none where it is of a constant field.
#[derive(Debug)]
pub struct Beside<'a, P, Y>(pub &'a P, pub &'a Y);

/// Beside a value that has a tangent.
pub trait PartBesideDifferentiable {
    /// The tangent.
    type Part;
    /// It.
    fn part(&self) -> Self::Part;
}

impl<Y: Differentiable, P: PartOf<Y>> PartBesideDifferentiable for Beside<'_, P, Y> {
    type Part = Y::Tangent;
    #[inline]
    fn part(&self) -> Y::Tangent {
        self.0.of(self.1)
    }
}

/// Beside any other, which only a constant field can hold.
pub trait PartBesideAny {
    /// Nothing.
    fn part(&self);
}

impl<Y> PartBesideAny for &Beside<'_, Nowhere, Y> {
    #[inline]
    fn part(&self) {}
}

impl<Y> PartBesideAny for &Beside<'_, NowhereBehind, Y> {
    #[inline]
    fn part(&self) {}
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    #[allow(clippy::explicit_auto_deref)] // as generated code has it
    fn nothing_stays_nowhere() {
        let mut d = Nowhere::HERE;
        (*d)[3][..] += 1.0;
        assert_eq!(take_part::<f64, _>(&mut (*d)[0]), 0.0);
        assert_eq!((strip(&mut d[1..][..3], 3).len(), strip(&mut [1.0, 2.0][1..], 1).len()), (3, 1));
        assert_eq!(exchange_part(&mut d, vec![0.0; 2]), [0.0; 2]);
        assert_eq!(tangent_part(&d, &[1.0, 2.0]), [0.0; 2]);
        let mut there = [1.0, 2.0];
        assert_eq!(take_part::<f64, _>(&mut there[1]), 2.0);
        put_part(&mut there[1], 5.0);
        assert_eq!((tangent_part(&there[1], &9.0), read_part::<f64, _>(&there[0])), (5.0, 1.0));
    }
}
