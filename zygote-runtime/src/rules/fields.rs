//! Parts of tangents that may lie in a `#[constant]` field, where there is nothing.
//!
//! The tangent type of a struct has accessors for its fields: places for most, [`Nowhere`] for constant ones, in which any index is
//! `Nowhere` again. What is added there is dropped, and what is read is zero.

use crate::{Accumulate, Differentiable, Tangent};
use std::ops::{AddAssign, Deref, DerefMut, Index, IndexMut, SubAssign};

/// The cotangent of a `#[constant]` field, and of its parts.
#[derive(Clone, Copy, Debug)]
pub struct Nowhere;

impl<I> Index<I> for Nowhere {
    type Output = Nowhere;
    #[inline]
    fn index(&self, _: I) -> &Nowhere {
        self
    }
}

impl<I> IndexMut<I> for Nowhere {
    #[inline]
    fn index_mut(&mut self, _: I) -> &mut Nowhere {
        self
    }
}

impl Deref for Nowhere {
    type Target = Nowhere;
    #[inline]
    fn deref(&self) -> &Nowhere {
        self
    }
}

impl DerefMut for Nowhere {
    #[inline]
    fn deref_mut(&mut self) -> &mut Nowhere {
        self
    }
}

impl<D> AddAssign<D> for Nowhere {
    #[inline]
    fn add_assign(&mut self, _: D) {}
}

impl<D> SubAssign<D> for Nowhere {
    #[inline]
    fn sub_assign(&mut self, _: D) {}
}

impl<D> Accumulate<D> for Nowhere {
    #[inline]
    fn accumulate_owned(&mut self, _: D) {}
}

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

impl<D: Tangent> Part<D> for Nowhere {
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

impl<Y: Differentiable> PartOf<Y> for Nowhere {
    #[inline]
    fn of(&self, y: &Y) -> Y::Tangent {
        y.zero_tangent()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    #[allow(clippy::explicit_auto_deref)] // as generated code has it
    fn nothing_stays_nowhere() {
        let mut d = Nowhere;
        (*d)[3][..] += 1.0;
        assert_eq!(take_part::<f64, _>(&mut (*d)[0]), 0.0);
        assert_eq!(exchange_part(&mut d, vec![0.0; 2]), [0.0; 2]);
        assert_eq!(tangent_part(&d, &[1.0, 2.0]), [0.0; 2]);
        let mut there = [1.0, 2.0];
        assert_eq!(take_part::<f64, _>(&mut there[1]), 2.0);
        put_part(&mut there[1], 5.0);
        assert_eq!((tangent_part(&there[1], &9.0), read_part::<f64, _>(&there[0])), (5.0, 1.0));
    }
}
