//! Float methods of what is a number or an array of numbers, as only rustc knows: the same expression for a number and for every element.

use crate::Real;

/// A number or an array of numbers: what float methods are differentiated on.
#[diagnostic::on_unimplemented(
    message = "no derivative rule for this method on `{Self}`",
    note = "float methods have rules on floats and on arrays of `ndarray`",
    note = "a method of a type of yours is taken where the type is written: `let a: Quaternion = …;`"
)]
pub trait Pointwise {
    /// The number, or a view of the array.
    type Points<'a>: Points
    where
        Self: 'a;

    /// Its elements.
    fn points(&self) -> Self::Points<'_>;
}

/// The elements of `x`.
#[inline]
pub fn points<X: Pointwise + ?Sized>(x: &X) -> X::Points<'_> {
    x.points()
}

/// A number, or a view of an array.
pub trait Points: Sized {
    /// The type of an element.
    type Elem: Real;
    /// A number, or an owned array.
    type Owned;

    /// `t` becomes `f(t, at…)` by element.
    fn each<const N: usize>(
        t: Self::Owned,
        at: [Self; N],
        f: impl Fn(Self::Elem, [Self::Elem; N]) -> Self::Elem,
    ) -> Self::Owned;

    /// `f(at…)` by element.
    fn each_of<const N: usize>(at: [Self; N], f: impl Fn([Self::Elem; N]) -> Self::Elem) -> Self::Owned;

    /// The sum of all `f(at…)`.
    fn each_sum<const N: usize>(at: [Self; N], f: impl Fn([Self::Elem; N]) -> Self::Elem) -> Self::Elem;
}

/// `f(t, at…)` by element, in the memory of `t`. Zero where one of them is a zero without shape.
#[inline]
pub fn each<P: Points, const N: usize>(
    t: P::Owned,
    at: [P; N],
    f: impl Fn(P::Elem, [P::Elem; N]) -> P::Elem,
) -> P::Owned {
    P::each(t, at, f)
}

/// `f(at…)` by element. Zero where one of them is a zero without shape.
#[inline]
pub fn each_of<P: Points, const N: usize>(at: [P; N], f: impl Fn([P::Elem; N]) -> P::Elem) -> P::Owned {
    P::each_of(at, f)
}

/// The sum of all `f(at…)`. Zero where one of them is a zero without shape.
#[inline]
pub fn each_sum<P: Points, const N: usize>(at: [P; N], f: impl Fn([P::Elem; N]) -> P::Elem) -> P::Elem {
    P::each_sum(at, f)
}

macro_rules! numbers {
    ($($t:ident)*) => {$(
        impl Pointwise for $t {
            type Points<'a> = $t;
            #[inline]
            fn points(&self) -> $t {
                *self
            }
        }

        impl Points for $t {
            type Elem = $t;
            type Owned = $t;
            #[inline]
            fn each<const N: usize>(t: $t, at: [$t; N], f: impl Fn($t, [$t; N]) -> $t) -> $t {
                f(t, at)
            }
            #[inline]
            fn each_of<const N: usize>(at: [$t; N], f: impl Fn([$t; N]) -> $t) -> $t {
                f(at)
            }
            #[inline]
            fn each_sum<const N: usize>(at: [$t; N], f: impl Fn([$t; N]) -> $t) -> $t {
                f(at)
            }
        }
    )*};
}
numbers!(f32 f64);

impl<T: Pointwise + ?Sized> Pointwise for &T {
    type Points<'a>
        = T::Points<'a>
    where
        Self: 'a;
    #[inline]
    fn points(&self) -> T::Points<'_> {
        (**self).points()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_their_only_element() {
        fn generic<T: Real>(x: &T, t: T) -> (T, T) {
            (each(t, [points(x)], |t, [x]| t * x.cos()), each_sum([points(x), points(&t)], |[x, t]| t * x))
        }
        assert_eq!(generic(&0.0, 3.0), (3.0, 0.0));
        assert_eq!(each_of([points(&&2.0_f32)], |[x]| x.powi(2)), 4.0);
    }
}
