//! Arithmetic of tangents whose types only rustc knows: of a float it is that float, of an integer `()`, of an array an array.

use crate::{Differentiable, Real, Tangent};

/// The tangent of a number or of an array: `f64`, `f32`, an array of them, or `()` of anything discrete.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not the tangent of a number or an array",
    note = "the tangent of a number is `f64`, `f32`, or `()` for integers"
)]
pub trait TangentNumber: Tangent {
    /// The product, by element.
    #[must_use]
    fn times(self, other: Self) -> Self;
    /// The negative.
    #[must_use]
    fn negative(self) -> Self;
}

macro_rules! floats {
    ($($t:ident)*) => {$(
        impl TangentNumber for $t {
            #[inline]
            fn times(self, other: Self) -> Self {
                self * other
            }
            #[inline]
            fn negative(self) -> Self {
                -self
            }
        }
    )*};
}
floats!(f32 f64);

impl TangentNumber for () {
    #[inline]
    fn times(self, (): ()) {}
    #[inline]
    fn negative(self) {}
}

/// `s * t`; `()` for `()`.
#[inline]
pub fn tmul<T: TangentNumber>(s: T, t: T) -> T {
    s.times(t)
}

/// `-t`; `()` for `()`.
#[inline]
pub fn tneg<T: TangentNumber>(t: T) -> T {
    t.negative()
}

/// What has a negative.
#[diagnostic::on_unimplemented(
    message = "no derivative rule for this operation on `{Self}`",
    note = "there are rules for numbers and arrays",
    note = "if it is an operator of a type of yours, annotate its `impl` with `#[differentiable]`"
)]
pub trait NegRule: Differentiable {
    /// The cotangent of `a` in `-a`, from that of the result.
    fn neg(dy: Self::Tangent) -> Self::Tangent;
}

#[diagnostic::do_not_recommend]
impl<X: Differentiable<Tangent: TangentNumber> + ?Sized> NegRule for X {
    #[inline]
    fn neg(dy: Self::Tangent) -> Self::Tangent {
        dy.negative()
    }
}

/// The cotangent of `a` in `-a` from that of the result; and the tangent of the result from that of `a`.
#[inline]
pub fn neg<X: NegRule + ?Sized>(_: &X, dy: X::Tangent) -> X::Tangent {
    X::neg(dy)
}

/// `s + t`, of any tangents.
///
/// # Panics
///
/// If both are `Vec`s of different lengths, and neither is empty.
#[inline]
pub fn tadd<T: Tangent>(mut s: T, t: T) -> T {
    s.accumulate(t);
    s
}

/// The tangent of `a as X` from that of `a`: converted between floats, cut at integers.
pub trait Recast<D>: Sized {
    /// From that of `a`.
    fn recast(d: D) -> Self;
}

macro_rules! recasts {
    ($($d:ty => $t:ty: |$from:pat_param| $to:expr;)*) => {$(
        impl Recast<$d> for $t {
            #[inline]
            fn recast($from: $d) -> $t {
                $to
            }
        }
    )*};
}
recasts! {
    f64 => f64: |d| d;
    f64 => f32: |d| d as f32;
    f64 => (): |_| ();
    f32 => f64: |d| f64::from(d);
    f32 => f32: |d| d;
    f32 => (): |_| ();
    () => f64: |()| 0.0;
    () => f32: |()| 0.0;
    () => (): |()| ();
}

/// The tangent of `y = x as Y`, from that of `x`; the other way around it is the cotangent.
#[inline]
pub fn recast<Y: Differentiable, X: Differentiable>(_: &Y, _: &X, d: X::Tangent) -> Y::Tangent
where
    Y::Tangent: Recast<X::Tangent>,
{
    Recast::recast(d)
}

/// The cotangent of a number and its tangent that picks the tangent: `(0, 1)`.
#[inline]
pub fn along_tangent<Y: crate::Scalar>(_: &(Y, Y::Tangent)) -> (Y::Tangent, Y::Tangent) {
    (Y::Tangent::zero(), Y::one())
}

/// The cheaper of two ways to a Jacobian, if there are two: a callee may have no derivative in forward mode.
#[derive(Debug)]
pub struct Mode<const JVP: bool>;

/// What [`Mode`] chooses; the way that isn't there is not compiled.
pub trait Cheaper {
    /// Forward mode, where that is fewer passes.
    fn choose<R>(fewer_inputs: bool, forward: impl FnOnce() -> R, reverse: impl FnOnce() -> R) -> R;
}

impl Cheaper for Mode<true> {
    fn choose<R>(fewer_inputs: bool, forward: impl FnOnce() -> R, reverse: impl FnOnce() -> R) -> R {
        if fewer_inputs { forward() } else { reverse() }
    }
}

impl Cheaper for Mode<false> {
    fn choose<R>(_: bool, _: impl FnOnce() -> R, reverse: impl FnOnce() -> R) -> R {
        reverse()
    }
}

/// Says of a type parameter which type it is: `D: Is<f64>`.
#[doc(hidden)]
pub trait Is<T: ?Sized> {}

impl<T: ?Sized> Is<T> for T {}

/// A tuple of tangents in which one is a number and all others are `()`: those of the parameters of a function of one variable.
#[diagnostic::on_unimplemented(
    message = "`{Self}` are not the tangents of a function of one float",
    note = "exactly one of the parameters has to be `f64`, `f32` or a generic `Real`, and the others discrete or `#[constant]`"
)]
pub trait OnlyNumber {
    /// `f64` or `f32`.
    type Number: Real;
    /// The number.
    fn only(self) -> Self::Number;
    /// The tuple with this number.
    fn with(n: Self::Number) -> Self;
}

/// The number among the `()`s.
#[inline]
pub fn only<T: OnlyNumber>(t: T) -> T::Number {
    t.only()
}

/// The tuple with this number and `()` elsewhere.
#[inline]
pub fn with_only<T: OnlyNumber>(n: T::Number) -> T {
    T::with(n)
}

/// One implementation for each position of the number: before it are the first `()`s, behind it the others.
macro_rules! only_number {
    ([$($before:tt)*] [$($after:tt)*]) => {
        #[diagnostic::do_not_recommend]
        impl<N: Real> OnlyNumber for ($($before,)* N, $($after,)*) {
            type Number = N;
            #[inline]
            fn only(self) -> N {
                let ($($before,)* n, $($after,)*) = self;
                n
            }
            #[inline]
            fn with(n: N) -> Self {
                ($($before,)* n, $($after,)*)
            }
        }
    };
}

/// All tuples up to the length of the list.
macro_rules! positions {
    ([$($before:tt)*] []) => {
        only_number!([$($before)*] []);
    };
    ([$($before:tt)*] [$unit:tt $($after:tt)*]) => {
        only_number!([$($before)*] [$unit $($after)*]);
        positions!([$($before)* $unit] [$($after)*]);
    };
}
macro_rules! lengths {
    () => { positions!([] []); };
    ($unit:tt $($more:tt)*) => {
        positions!([] [$unit $($more)*]);
        lengths!($($more)*);
    };
}
lengths!(()()()()()()()()()()());

/// What an inner place of generated code starts with: minus zero, which additions leave out.
#[inline]
#[must_use]
pub fn start<T: Tangent>() -> T {
    T::start()
}

/// A cotangent that the user gets: where it is the zero that a place started with, without its sign.
#[inline]
#[must_use]
pub fn unsigned<T: Tangent>(d: T) -> T {
    let mut sum = T::zero();
    sum.accumulate(d);
    sum
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn generic_numbers_have_these_through_their_bound() {
        fn generic<T: Real>(x: T, n: ((), T)) -> ((), T) {
            with_only(tadd(tneg(x), tmul(x, only(n))))
        }
        assert_eq!(generic(2.0, ((), 3.0)), ((), 4.0));
        assert_eq!(generic(2.0_f32, ((), 0.5)), ((), -1.0));
    }

    #[test]
    fn arithmetic() {
        assert_eq!((tmul(2.0, 3.0), tneg(2.0), tadd(2.0, 3.0)), (6.0, -2.0, 5.0));
        let single: f32 = tmul(0.1, tneg(0.5_f32));
        assert_eq!(single, -0.05);
        #[allow(clippy::unit_arg)] // as generated code has it
        let () = tadd(tmul((), ()), tneg(()));
        assert_eq!(tadd((1.0, vec![2.0], ()), (10.0, vec![20.0], ())), (11.0, vec![22.0], ()));
        assert_eq!(tadd(vec![], vec![1.0]), [1.0]);
    }

    #[test]
    fn casts_follow_the_types() {
        assert_eq!((recast(&0.0, &0.0_f32, 0.5), recast(&0.0, &0.0, 0.1), recast(&0.0, &1_u8, ())), (0.5, 0.1, 0.0));
        assert_eq!((recast(&0.0_f32, &0.0, 0.1), recast(&0.0_f32, &0.0_f32, 0.1)), (0.1_f32, 0.1_f32));
        assert_eq!((recast(&0_u8, &0.0, 0.1), recast(&'c', &0.0_f32, 0.1), recast(&true, &1, ())), ((), (), ()));
    }

    #[test]
    fn the_only_number() {
        assert_eq!((only((1.0,)), only((1.0, ())), only(((), 2.0_f32))), (1.0, 1.0, 2.0));
        assert_eq!(with_only::<((), f64, ())>(3.0), ((), 3.0, ()));
        let last: ((), (), (), (), (), (), (), (), (), (), (), f32) = with_only(4.0);
        assert_eq!((last.11, only(last)), (4.0, 4.0));
    }

    #[test]
    fn a_type_is_itself() {
        fn same<D: Is<T> + ?Sized, T: ?Sized>() {}
        same::<[f64], [f64]>();
    }
}
