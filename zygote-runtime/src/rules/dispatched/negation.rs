//! Unary minus.

use super::*;
use crate::rules::{NegRule, OpNeg};

/// `-a` of a number, an array, or a user's type.
#[diagnostic::on_unimplemented(
    message = "no derivative rule for `-{Self}`",
    label = "this operator is not differentiable here",
    note = "if it is an operator of a type of yours, annotate its `impl` with `#[differentiable]`"
)]
pub trait NegativeOp: Differentiable {
    /// What derivatives want of the operand.
    type Kept;
}

#[diagnostic::do_not_recommend]
impl<A: NegRule + Operand + ?Sized> NegativeOp for A {
    type Kept = Negative<A::Base>;
}

/// Looks at the operand of `-a`.
#[inline]
pub fn keep_negative<A: NegativeOp<Kept: Keep<A, ()>> + ?Sized>(a: &A) -> A::Kept {
    Keep::keep(a, &())
}

/// Of a number nothing is kept.
#[derive(Debug)]
pub struct Negative<A: ?Sized>(PhantomData<fn(&A)>);

impl<A: ?Sized> Clone for Negative<A> {
    fn clone(&self) -> Self {
        Negative(PhantomData)
    }
}

impl<A, X: ?Sized> Keep<X, ()> for Negative<A> {
    #[inline]
    fn keep(_: &X, (): &()) -> Self {
        Negative(PhantomData)
    }
}

impl<A, D> Along<D> for Negative<A> {
    type Left = Self;
    type Right = Self;
    #[inline]
    fn left(&self, _: &D) -> Self {
        self.clone()
    }
    #[inline]
    fn right(&self, _: &D) -> Self {
        self.clone()
    }
}

impl<A> OfNumbers for Negative<A> {}

/// `-a` of a user's type.
#[derive(Clone, Debug)]
pub struct Negated<A>(A);

impl<A: Clone> Keep<A, ()> for Negated<A> {
    #[inline]
    fn keep(a: &A, (): &()) -> Self {
        Negated(a.clone())
    }
}

impl<A: Clone> Keep<&A, ()> for Negated<A> {
    #[inline]
    fn keep(a: &&A, (): &()) -> Self {
        Negated(A::clone(a))
    }
}

impl<A: Clone, D: Clone> Along<D> for Negated<A> {
    type Left = LeftAlong<Self, D>;
    type Right = ();
    #[inline]
    fn left(&self, d: &D) -> Self::Left {
        LeftAlong(self.clone(), d.clone())
    }
    #[inline]
    fn right(&self, _: &D) {}
}

/// The derivatives of `-a`.
pub trait Minused {
    /// The tangent of the result.
    type Y;
    /// That of the operand.
    type D;
    /// The cotangent of `a`.
    fn pulled(&self, dy: Self::Y) -> Self::D;
    /// The tangent of the result.
    fn along(&self, d: Self::D) -> Self::Y;
}

/// The pullback of its tangent.
pub trait MinusedBack {
    /// The tangent of the result.
    type Y;
    /// That of the operand.
    type D;
    /// The cotangents of `a` and of its tangent.
    fn back(&self, dt: Self::Y) -> (Self::D, Self::D);
}

impl<A: Differentiable<Tangent: TangentNumber>> Minused for Negative<A> {
    type Y = A::Tangent;
    type D = A::Tangent;
    #[inline]
    fn pulled(&self, dy: A::Tangent) -> A::Tangent {
        dy.negative()
    }
    #[inline]
    fn along(&self, d: A::Tangent) -> A::Tangent {
        d.negative()
    }
}

impl<A: Differentiable<Tangent: TangentNumber>> MinusedBack for Negative<A> {
    type Y = A::Tangent;
    type D = A::Tangent;
    #[inline]
    fn back(&self, dt: A::Tangent) -> (A::Tangent, A::Tangent) {
        (Tangent::start(), dt.negative())
    }
}

impl<A: OpNeg + Clone> Minused for Negated<A> {
    type Y = TangentOf<A::Output>;
    type D = A::Tangent;
    #[inline]
    fn pulled(&self, dy: Self::Y) -> A::Tangent {
        let mut da = shape_of(&self.0).start();
        let (_, (_, back)) = A::__neg_forward(self.0.clone());
        back((), dy, A::as_sink(&mut da));
        da
    }
    #[inline]
    fn along(&self, d: A::Tangent) -> Self::Y {
        A::__neg_jvp(self.0.clone(), d).1
    }
}

impl<A: OpNeg + Clone> MinusedBack for LeftAlong<Negated<A>, A::Tangent> {
    type Y = TangentOf<A::Output>;
    type D = A::Tangent;
    #[inline]
    fn back(&self, dt: Self::Y) -> (A::Tangent, A::Tangent) {
        let a = self.0.0.clone();
        let mut ra = shape_of(&a).start();
        let mut rda = ra.clone();
        let ((y, _), (_, back)) = A::__neg_jvp_forward(a, self.1.clone());
        back((), (), (y.zero_tangent(), dt), A::as_sink(&mut ra), A::Tangent::as_sink(&mut rda));
        (ra, rda)
    }
}

/// The cotangent of `a` in `-a`.
#[inline]
pub fn negative<K: Minused>(k: &K, dy: K::Y) -> K::D {
    k.pulled(dy)
}

/// The tangent of `-a` from that of `a`.
#[inline]
pub fn negative_t<K: Minused>(k: &K, d: K::D) -> K::Y {
    k.along(d)
}

/// The pullback of [`negative_t`].
#[inline]
pub fn negative_t_back<K: MinusedBack>(k: &K, dt: K::Y) -> (K::D, K::D) {
    k.back(dt)
}
