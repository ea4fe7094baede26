//! [`Elementwise`]: numbers, arrays, and references to arrays as arguments of one function.

use crate::{Differentiable, Real, Tangent};

/// A number, or an array or view of numbers, by value or by reference: what functions as `sigmoid` are applied to.
///
/// Associated types and methods are for the rules of such functions. None of them keeps a borrow.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is neither a number nor an array of numbers",
    note = "`f64`, `f32`, and arrays of `ndarray` or references to them are; a `Vec` or a slice is mapped: `x.iter().map(|v| sigmoid(*v))`"
)]
pub trait Elementwise: Differentiable<Tangent = <Self as Elementwise>::Output> + Sized {
    /// The numbers in it.
    type Element: Real;
    /// The result: a number for a number, an owned array of the same shape for an array.
    type Output: Tangent + Send + Sync + 'static;
    /// What a pullback is given again.
    #[doc(hidden)]
    type Again<'z>;
    /// The tangent as an argument in forward mode.
    #[doc(hidden)]
    type Dot<'d>;
    /// What a pullback is given again of that.
    #[doc(hidden)]
    type DotAgain<'z>;
    /// The place of the tangent's cotangent.
    #[doc(hidden)]
    type DotSink: ?Sized;

    /// A pullback as it is returned. That of an argument with a lifetime is boxed, for its type must not mention the lifetime: the
    /// argument may change before the reverse sweep.
    #[doc(hidden)]
    type Back<F>;
    /// The same, in forward mode.
    #[doc(hidden)]
    type BackDot<F>;

    /// The same of a function with a number as second argument.
    #[doc(hidden)]
    type BackWith<F>;
    /// The same, in forward mode.
    #[doc(hidden)]
    type BackDotWith<F>;

    /// This pullback, as it is returned.
    #[doc(hidden)]
    fn back<F>(f: F) -> Self::Back<F>
    where
        F: Fn(Self::Again<'_>, Self::Output, &mut Self::Sink) + Send + Sync + 'static;

    /// The same, in forward mode.
    #[doc(hidden)]
    fn back_dot<F>(f: F) -> Self::BackDot<F>
    where
        F: Fn(Self::Again<'_>, Self::DotAgain<'_>, (Self::Output, Self::Output), &mut Self::Sink, &mut Self::DotSink)
            + Send
            + Sync
            + 'static;

    /// The same of a function with a number as second argument.
    #[doc(hidden)]
    fn back_with<F>(f: F) -> Self::BackWith<F>
    where
        F: Fn(Self::Again<'_>, (), Self::Output, &mut Self::Sink, &mut Self::Element) + Send + Sync + 'static;

    /// The same, in forward mode.
    #[doc(hidden)]
    fn back_dot_with<F>(f: F) -> Self::BackDotWith<F>
    where
        F: Fn(
                Self::Again<'_>,
                (),
                Self::DotAgain<'_>,
                (),
                (Self::Output, Self::Output),
                &mut Self::Sink,
                &mut Self::Element,
                &mut Self::DotSink,
                &mut Self::Element,
            ) + Send
            + Sync
            + 'static;

    /// `f` of every element.
    fn map_elements(self, f: impl Fn(Self::Element) -> Self::Element) -> Self::Output;

    /// The two results of `f` of every element.
    #[doc(hidden)]
    fn map_pairs(self, f: impl Fn(Self::Element) -> (Self::Element, Self::Element)) -> (Self::Output, Self::Output);

    /// `N` results of every element.
    #[doc(hidden)]
    fn map_several<const N: usize>(self, f: impl Fn(Self::Element) -> [Self::Element; N]) -> [Self::Output; N];

    /// The results of `f` of every element and its tangent.
    #[doc(hidden)]
    fn map_with_dot(
        self,
        dot: Self::Dot<'_>,
        f: impl Fn(Self::Element, Self::Element) -> (Self::Element, Self::Element),
    ) -> (Self::Output, Self::Output);

    /// `N` results of every element and its tangent.
    #[doc(hidden)]
    fn map_many<const N: usize>(
        self,
        dot: Self::Dot<'_>,
        f: impl Fn(Self::Element, Self::Element) -> [Self::Element; N],
    ) -> [Self::Output; N];

    /// `sink += dy · factor`, element by element.
    #[doc(hidden)]
    fn add_product(sink: &mut Self::Sink, dy: &Self::Output, factor: &Self::Output);

    /// The same for the tangent's cotangent.
    #[doc(hidden)]
    fn add_product_dot(sink: &mut Self::DotSink, dy: &Self::Output, factor: &Self::Output);

    /// The sum of `dy · factor`.
    #[doc(hidden)]
    fn sum_product(dy: &Self::Output, factor: &Self::Output) -> Self::Element;

    /// `dy · factor`, with the shape of `factor`.
    #[doc(hidden)]
    fn product(dy: &Self::Output, factor: &Self::Output) -> Self::Output;

    /// What is given as a direction, as an argument in forward mode.
    #[doc(hidden)]
    fn dot_of(direction: &Self::Sink) -> Self::Dot<'_>;
}

impl<A: Real> Elementwise for A {
    type Element = A;
    type Output = A;
    type Again<'z> = ();
    type Dot<'d> = A;
    type DotAgain<'z> = ();
    type DotSink = A;
    type Back<F> = F;
    type BackDot<F> = F;
    type BackWith<F> = F;
    type BackDotWith<F> = F;
    #[inline]
    fn back_with<F: Fn((), (), A, &mut A, &mut A) + Send + Sync + 'static>(f: F) -> F {
        f
    }
    #[inline]
    fn back_dot_with<F>(f: F) -> F
    where
        F: Fn((), (), (), (), (A, A), &mut A, &mut A, &mut A, &mut A) + Send + Sync + 'static,
    {
        f
    }
    #[inline]
    fn back<F: Fn((), A, &mut A) + Send + Sync + 'static>(f: F) -> F {
        f
    }
    #[inline]
    fn back_dot<F: Fn((), (), (A, A), &mut A, &mut A) + Send + Sync + 'static>(f: F) -> F {
        f
    }
    #[inline]
    fn map_elements(self, f: impl Fn(A) -> A) -> A {
        f(self)
    }
    #[inline]
    fn map_pairs(self, f: impl Fn(A) -> (A, A)) -> (A, A) {
        f(self)
    }
    #[inline]
    fn map_several<const N: usize>(self, f: impl Fn(A) -> [A; N]) -> [A; N] {
        f(self)
    }
    #[inline]
    fn map_with_dot(self, dot: A, f: impl Fn(A, A) -> (A, A)) -> (A, A) {
        f(self, dot)
    }
    #[inline]
    fn map_many<const N: usize>(self, dot: A, f: impl Fn(A, A) -> [A; N]) -> [A; N] {
        f(self, dot)
    }
    #[inline]
    fn add_product(sink: &mut A, dy: &A, factor: &A) {
        *sink += *dy * *factor;
    }
    #[inline]
    fn add_product_dot(sink: &mut A, dy: &A, factor: &A) {
        *sink += *dy * *factor;
    }
    #[inline]
    fn sum_product(dy: &A, factor: &A) -> A {
        *dy * *factor
    }
    #[inline]
    fn product(dy: &A, factor: &A) -> A {
        *dy * *factor
    }
    #[inline]
    fn dot_of(direction: &A) -> A {
        *direction
    }
}

/// The type of a pullback as it is returned.
#[doc(hidden)]
pub type BackOf<T, F> = <T as Elementwise>::Back<F>;
/// The same, in forward mode.
#[doc(hidden)]
pub type BackDotOf<T, F> = <T as Elementwise>::BackDot<F>;
/// The same of a function with a number as second argument.
#[doc(hidden)]
pub type BackWithOf<T, F> = <T as Elementwise>::BackWith<F>;
/// The same, in forward mode.
#[doc(hidden)]
pub type BackDotWithOf<T, F> = <T as Elementwise>::BackDotWith<F>;
