//! Operators on operands whose types only rustc knows: numbers, arrays, and users' types.
//!
//! `keep_times(&a, &b)` is what the derivatives want of the operands beside what numbers read: of numbers their shapes, which are of size zero,
//! of a user's type copies of both. So numbers cost what they cost where their types are known, and a user's operator is pulled back by
//! its own pullback, at the operands that it had. `…_t` are tangents of the result, `…_t_back` the pullbacks of these.

// The types are those that the traits spell out.
#![allow(clippy::type_complexity)]

use super::{
    AddRule, DivRule, MulRule, OpAdd, OpAddAssign, OpDiv, OpDivAssign, OpMul, OpMulAssign, OpSub, OpSubAssign, Operand,
    SubRule, TangentNumber, tadd,
};
use crate::{Differentiable, ShapeOf, Tangent, shape_of};
use std::marker::PhantomData;

mod calls;
mod negation;

pub use calls::*;
pub use negation::*;

type TangentOf<T> = <T as Differentiable>::Tangent;

/// Looks at the operands.
pub trait Keep<A: ?Sized, B: ?Sized>: Sized {
    /// What is kept of them.
    fn keep(a: &A, b: &B) -> Self;
}

/// What derivatives of numbers read of an operand, and those of users' types have kept.
pub trait Read<X: ?Sized> {
    /// The number.
    type Read;
    /// A copy of it.
    fn read(x: &X) -> Self::Read;
}

/// A copy of an operand that may be a borrow, where that is read.
#[inline]
pub fn read<K: Read<X>, X: ?Sized>(_: &K, x: &X) -> K::Read {
    K::read(x)
}

/// What is kept for the pullback of the tangent.
pub trait Along<D> {
    /// The same, and the tangent of the one operand.
    type Left: Clone;
    /// The same, and the tangent of the other.
    type Right: Clone;
    /// With that of the left one.
    fn left(&self, d: &D) -> Self::Left;
    /// With that of the right one.
    fn right(&self, d: &D) -> Self::Right;
}

/// With the tangent of the left operand.
#[inline]
pub fn along_lhs<K: Along<D>, D>(k: &K, d: &D) -> K::Left {
    k.left(d)
}

/// With the tangent of the right operand.
#[inline]
pub fn along_rhs<K: Along<D>, D>(k: &K, d: &D) -> K::Right {
    k.right(d)
}

/// What is kept of numbers and arrays.
#[diagnostic::on_unimplemented(
    message = "there are no derivatives of this order of operators of users' types",
    note = "`order = 2` is the highest"
)]
pub trait OfNumbers: Clone {}

/// Of higher orders than the second there are numbers only.
#[inline]
pub fn numbers<K: OfNumbers>(k: &K) -> K {
    k.clone()
}

/// An operator of a user's type on these operands, `O` says which.
#[derive(Debug)]
pub struct Values<O, A, B> {
    a: A,
    b: B,
    operator: PhantomData<fn() -> O>,
}

impl<O, A: Clone, B: Clone> Clone for Values<O, A, B> {
    fn clone(&self) -> Self {
        Values { a: self.a.clone(), b: self.b.clone(), operator: PhantomData }
    }
}

macro_rules! keep_values {
    ($([$($a:tt)*] [$($b:tt)*];)*) => {$(
        impl<O, A: Clone, B: Clone> Keep<$($a)* A, $($b)* B> for Values<O, A, B> {
            #[inline]
            fn keep(a: &$($a)* A, b: &$($b)* B) -> Self {
                Values { a: A::clone(a), b: B::clone(b), operator: PhantomData }
            }
        }
    )*};
}
keep_values! { [] []; [&] []; [] [&]; [&] [&]; }

impl<O, A, B, X: ?Sized> Read<X> for Values<O, A, B> {
    type Read = ();
    #[inline]
    fn read(_: &X) {}
}

/// And the tangent of the left operand.
#[derive(Clone, Debug)]
pub struct LeftAlong<V, D>(V, D);

/// And the tangent of the right operand.
#[derive(Clone, Debug)]
pub struct RightAlong<V, D>(V, D);

impl<O, A: Clone, B: Clone, D: Clone> Along<D> for Values<O, A, B> {
    type Left = LeftAlong<Self, D>;
    type Right = RightAlong<Self, D>;
    #[inline]
    fn left(&self, d: &D) -> Self::Left {
        LeftAlong(self.clone(), d.clone())
    }
    #[inline]
    fn right(&self, d: &D) -> Self::Right {
        RightAlong(self.clone(), d.clone())
    }
}

/// A user's operator with its derivatives.
pub trait Derived<A: Differentiable, B: Differentiable> {
    /// The tangent of what it gives.
    type Y: Tangent;
    /// The cotangents of the operands.
    fn pulled(a: A, b: B, dy: Self::Y) -> (A::Tangent, B::Tangent);
    /// The tangent of the result.
    fn along(a: A, b: B, da: A::Tangent, db: B::Tangent) -> Self::Y;
    /// The cotangents of the operands and of their tangents, from that of the tangent of the result.
    fn pulled_along(
        a: A,
        b: B,
        da: A::Tangent,
        db: B::Tangent,
        dt: Self::Y,
    ) -> (A::Tangent, B::Tangent, A::Tangent, B::Tangent);
}

macro_rules! operators {
    ($($doc:literal $O:ident $Trait:ident $forward:ident $jvp:ident $jvp_forward:ident;)*) => {$(
        #[doc = $doc]
        #[derive(Debug)]
        pub struct $O;

        impl<A: $Trait<B>, B: Differentiable> Derived<A, B> for $O {
            type Y = TangentOf<A::Output>;
            #[inline]
            fn pulled(a: A, b: B, dy: Self::Y) -> (A::Tangent, B::Tangent) {
                let (mut da, mut db) = (shape_of(&a).start(), shape_of(&b).start());
                let (_, (_, back)) = A::$forward(a, b);
                back((), (), dy, A::as_sink(&mut da), B::as_sink(&mut db));
                (da, db)
            }
            #[inline]
            fn along(a: A, b: B, da: A::Tangent, db: B::Tangent) -> Self::Y {
                A::$jvp(a, b, da, db).1
            }
            #[inline]
            fn pulled_along(
                a: A,
                b: B,
                da: A::Tangent,
                db: B::Tangent,
                dt: Self::Y,
            ) -> (A::Tangent, B::Tangent, A::Tangent, B::Tangent) {
                let (mut ra, mut rb) = (shape_of(&a).start(), shape_of(&b).start());
                let (mut rda, mut rdb) = (ra.clone(), rb.clone());
                let ((y, _), (_, back)) = A::$jvp_forward(a, b, da, db);
                let s = y.zero_tangent();
                let sinks = (A::Tangent::as_sink(&mut rda), B::Tangent::as_sink(&mut rdb));
                back((), (), (), (), (s, dt), A::as_sink(&mut ra), B::as_sink(&mut rb), sinks.0, sinks.1);
                (ra, rb, rda, rdb)
            }
        }
    )*};
}
operators! {
    "`a + b`" Plus OpAdd __add_forward __add_jvp __add_jvp_forward;
    "`a - b`" Minus OpSub __sub_forward __sub_jvp __sub_jvp_forward;
    "`a * b`" Times OpMul __mul_forward __mul_jvp __mul_jvp_forward;
    "`a / b`" Over OpDiv __div_forward __div_jvp __div_jvp_forward;
}

macro_rules! operators_in_place {
    ($($doc:literal $O:ident $Trait:ident $forward:ident $jvp:ident $jvp_forward:ident;)*) => {$(
        #[doc = $doc]
        #[derive(Debug)]
        pub struct $O;

        impl<A: $Trait<B>, B: Differentiable> Derived<A, B> for $O {
            type Y = TangentOf<A>;
            #[inline]
            fn pulled(mut a: A, b: B, mut dy: Self::Y) -> (A::Tangent, B::Tangent) {
                let (shape, mut db) = (shape_of(&a), shape_of(&b).start());
                let ((), (_, back)) = A::$forward(&mut a, b);
                // A zero may have no shape.
                dy = shape.fitted(dy);
                back((), (), (), A::as_sink(&mut dy), B::as_sink(&mut db));
                (dy, db)
            }
            #[inline]
            fn along(mut a: A, b: B, mut da: A::Tangent, db: B::Tangent) -> Self::Y {
                A::$jvp(&mut a, b, A::as_sink(&mut da), db);
                da
            }
            #[inline]
            fn pulled_along(
                mut a: A,
                b: B,
                mut da: A::Tangent,
                db: B::Tangent,
                dt: Self::Y,
            ) -> (A::Tangent, B::Tangent, A::Tangent, B::Tangent) {
                let shape = shape_of(&a);
                let (mut ra, mut rda) = (shape.zero(), shape.fitted(dt));
                let (mut rb, mut rdb) = (shape_of(&b).start(), shape_of(&b).start());
                let (_, (_, back)) = A::$jvp_forward(&mut a, b, A::as_sink(&mut da), db);
                let sinks = (A::Sink::as_sink(&mut rda), B::Tangent::as_sink(&mut rdb));
                back((), (), (), (), ((), ()), A::as_sink(&mut ra), B::as_sink(&mut rb), sinks.0, sinks.1);
                (ra, rb, rda, rdb)
            }
        }
    )*};
}
operators_in_place! {
    "`a += b`" PlusAssign OpAddAssign __add_assign_forward __add_assign_jvp __add_assign_jvp_forward;
    "`a -= b`" MinusAssign OpSubAssign __sub_assign_forward __sub_assign_jvp __sub_assign_jvp_forward;
    "`a *= b`" TimesAssign OpMulAssign __mul_assign_forward __mul_assign_jvp __mul_assign_jvp_forward;
    "`a /= b`" OverAssign OpDivAssign __div_assign_forward __div_assign_jvp __div_assign_jvp_forward;
}

/// The left operand of the operator `O`, whose derivatives read `X` of numbers.
pub trait Lhs<O, X> {
    /// The tangent of the result.
    type Y;
    /// That of the operand.
    type D;
    /// Its cotangent.
    fn lhs(&self, x: X, dy: Self::Y) -> Self::D;
    /// The tangent of the result.
    fn lhs_t(&self, x: X, d: Self::D) -> Self::Y;
}

/// The same of the right one.
pub trait Rhs<O, X> {
    /// The tangent of the result.
    type Y;
    /// That of the operand.
    type D;
    /// Its cotangent.
    fn rhs(&self, x: X, dy: Self::Y) -> Self::D;
    /// The tangent of the result.
    fn rhs_t(&self, x: X, d: Self::D) -> Self::Y;
}

/// Both at once.
pub trait Both<O, X> {
    /// The tangent of the result.
    type Y;
    /// That of the left operand.
    type L;
    /// That of the right one.
    type R;
    /// Their cotangents.
    fn both(&self, x: X, dy: Self::Y) -> (Self::L, Self::R);
}

/// The pullback of [`Lhs::lhs_t`].
pub trait LhsBack<O, X> {
    /// The tangent of the result.
    type Y;
    /// That of the left operand.
    type L;
    /// That of the right one.
    type R;
    /// The cotangents of both operands, and of the tangent of the left one.
    fn lhs_back(&self, x: X, dt: Self::Y) -> (Self::L, Self::R, Self::L);
}

/// The pullback of [`Rhs::rhs_t`].
pub trait RhsBack<O, X> {
    /// The tangent of the result.
    type Y;
    /// That of the left operand.
    type L;
    /// That of the right one.
    type R;
    /// The cotangents of both operands, and of the tangent of the right one.
    fn rhs_back(&self, x: X, dt: Self::Y) -> (Self::L, Self::R, Self::R);
}

impl<P, X, O: Derived<A, B>, A: Differentiable + Clone, B: Differentiable + Clone> Lhs<P, X> for Values<O, A, B> {
    type Y = O::Y;
    type D = A::Tangent;
    #[inline]
    fn lhs(&self, _: X, dy: O::Y) -> A::Tangent {
        O::pulled(self.a.clone(), self.b.clone(), dy).0
    }
    #[inline]
    fn lhs_t(&self, _: X, da: A::Tangent) -> O::Y {
        O::along(self.a.clone(), self.b.clone(), da, self.b.zero_tangent())
    }
}

impl<P, X, O: Derived<A, B>, A: Differentiable + Clone, B: Differentiable + Clone> Rhs<P, X> for Values<O, A, B> {
    type Y = O::Y;
    type D = B::Tangent;
    #[inline]
    fn rhs(&self, _: X, dy: O::Y) -> B::Tangent {
        O::pulled(self.a.clone(), self.b.clone(), dy).1
    }
    #[inline]
    fn rhs_t(&self, _: X, db: B::Tangent) -> O::Y {
        O::along(self.a.clone(), self.b.clone(), self.a.zero_tangent(), db)
    }
}

impl<P, X, O: Derived<A, B>, A: Differentiable + Clone, B: Differentiable + Clone> Both<P, X> for Values<O, A, B> {
    type Y = O::Y;
    type L = A::Tangent;
    type R = B::Tangent;
    #[inline]
    fn both(&self, _: X, dy: O::Y) -> (A::Tangent, B::Tangent) {
        O::pulled(self.a.clone(), self.b.clone(), dy)
    }
}

impl<P, X, O: Derived<A, B>, A: Differentiable + Clone, B: Differentiable + Clone> LhsBack<P, X>
    for LeftAlong<Values<O, A, B>, A::Tangent>
{
    type Y = O::Y;
    type L = A::Tangent;
    type R = B::Tangent;
    #[inline]
    fn lhs_back(&self, _: X, dt: O::Y) -> (A::Tangent, B::Tangent, A::Tangent) {
        let (a, b) = (self.0.a.clone(), self.0.b.clone());
        let db = b.zero_tangent();
        let (ra, rb, rda, _) = O::pulled_along(a, b, self.1.clone(), db, dt);
        (ra, rb, rda)
    }
}

impl<P, X, O: Derived<A, B>, A: Differentiable + Clone, B: Differentiable + Clone> RhsBack<P, X>
    for RightAlong<Values<O, A, B>, B::Tangent>
{
    type Y = O::Y;
    type L = A::Tangent;
    type R = B::Tangent;
    #[inline]
    fn rhs_back(&self, _: X, dt: O::Y) -> (A::Tangent, B::Tangent, B::Tangent) {
        let (a, b) = (self.0.a.clone(), self.0.b.clone());
        let da = a.zero_tangent();
        let (ra, rb, _, rdb) = O::pulled_along(a, b, da, self.1.clone(), dt);
        (ra, rb, rdb)
    }
}

/// The shapes of numbers and arrays.
#[allow(missing_debug_implementations)]
pub struct Shapes<A: Differentiable + ?Sized, B: Differentiable + ?Sized>(ShapeOf<A>, ShapeOf<B>);

impl<A: Differentiable + ?Sized, B: Differentiable + ?Sized> Clone for Shapes<A, B> {
    fn clone(&self) -> Self {
        Shapes(self.0.clone(), self.1.clone())
    }
}

impl<A: Differentiable, B: Differentiable, X, Y> Keep<X, Y> for Shapes<A, B>
where
    X: Differentiable<Shape = A::Shape> + ?Sized,
    Y: Differentiable<Shape = B::Shape> + ?Sized,
{
    #[inline]
    fn keep(a: &X, b: &Y) -> Self {
        Shapes(ShapeOf::new(a.tangent_shape()), ShapeOf::new(b.tangent_shape()))
    }
}

impl<A: Differentiable, B: Differentiable, X: Operand + ?Sized> Read<X> for Shapes<A, B> {
    type Read = X::Base;
    #[inline]
    fn read(x: &X) -> X::Base {
        x.base()
    }
}

impl<A: Differentiable, B: Differentiable, D> Along<D> for Shapes<A, B> {
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

impl<A: Differentiable, B: Differentiable> OfNumbers for Shapes<A, B> {}

macro_rules! linear {
    ($($O:ident $Rule:ident;)*) => {$(
        impl<A: $Rule<B>, B: Differentiable> Lhs<$O, ()> for Shapes<A, B> {
            type Y = TangentOf<A::Output>;
            type D = A::Tangent;
            #[inline]
            fn lhs(&self, (): (), dy: Self::Y) -> A::Tangent {
                A::lhs(&self.0, &self.1, dy)
            }
            #[inline]
            fn lhs_t(&self, (): (), da: A::Tangent) -> Self::Y {
                A::lhs_t(&self.0, &self.1, da)
            }
        }

        impl<A: $Rule<B>, B: Differentiable> Rhs<$O, ()> for Shapes<A, B> {
            type Y = TangentOf<A::Output>;
            type D = B::Tangent;
            #[inline]
            fn rhs(&self, (): (), dy: Self::Y) -> B::Tangent {
                A::rhs(&self.0, &self.1, dy)
            }
            #[inline]
            fn rhs_t(&self, (): (), db: B::Tangent) -> Self::Y {
                A::rhs_t(&self.0, &self.1, db)
            }
        }

        impl<A: $Rule<B>, B: Differentiable> Both<$O, ()> for Shapes<A, B> {
            type Y = TangentOf<A::Output>;
            type L = A::Tangent;
            type R = B::Tangent;
            #[inline]
            fn both(&self, (): (), dy: Self::Y) -> (A::Tangent, B::Tangent) {
                (A::lhs(&self.0, &self.1, dy.clone()), A::rhs(&self.0, &self.1, dy))
            }
        }

        impl<A: $Rule<B>, B: Differentiable> LhsBack<$O, ()> for Shapes<A, B> {
            type Y = TangentOf<A::Output>;
            type L = A::Tangent;
            type R = B::Tangent;
            #[inline]
            fn lhs_back(&self, (): (), dt: Self::Y) -> (A::Tangent, B::Tangent, A::Tangent) {
                (Tangent::start(), Tangent::start(), A::lhs(&self.0, &self.1, dt))
            }
        }

        impl<A: $Rule<B>, B: Differentiable> RhsBack<$O, ()> for Shapes<A, B> {
            type Y = TangentOf<A::Output>;
            type L = A::Tangent;
            type R = B::Tangent;
            #[inline]
            fn rhs_back(&self, (): (), dt: Self::Y) -> (A::Tangent, B::Tangent, B::Tangent) {
                (Tangent::start(), Tangent::start(), A::rhs(&self.0, &self.1, dt))
            }
        }
    )*};
}
linear! {
    Plus AddRule;
    Minus SubRule;
}

impl<A: MulRule<X>, B: Differentiable, X: Differentiable + ?Sized> Lhs<Times, &X> for Shapes<A, B> {
    type Y = TangentOf<A::Output>;
    type D = A::Tangent;
    #[inline]
    fn lhs(&self, b: &X, dy: Self::Y) -> A::Tangent {
        A::lhs(&self.0, b, dy)
    }
    #[inline]
    fn lhs_t(&self, b: &X, da: A::Tangent) -> Self::Y {
        A::lhs_t(&self.0, b, da)
    }
}

impl<A: Differentiable, B: Differentiable, X: MulRule<B> + ?Sized> Rhs<Times, &X> for Shapes<A, B> {
    type Y = TangentOf<X::Output>;
    type D = B::Tangent;
    #[inline]
    fn rhs(&self, a: &X, dy: Self::Y) -> B::Tangent {
        X::rhs(a, &self.1, dy)
    }
    #[inline]
    fn rhs_t(&self, a: &X, db: B::Tangent) -> Self::Y {
        X::rhs_t(a, &self.1, db)
    }
}

impl<A, B, X, Z, T> Both<Times, (&X, &Z)> for Shapes<A, B>
where
    A: MulRule<Z, Output: Differentiable<Tangent = T>>,
    B: Differentiable,
    X: MulRule<B, Output: Differentiable<Tangent = T>> + ?Sized,
    Z: Differentiable + ?Sized,
    T: Tangent,
{
    type Y = T;
    type L = A::Tangent;
    type R = B::Tangent;
    #[inline]
    fn both(&self, (a, b): (&X, &Z), dy: T) -> (A::Tangent, B::Tangent) {
        (A::lhs(&self.0, b, dy.clone()), X::rhs(a, &self.1, dy))
    }
}

// t = da * b
impl<A, B, Z, T> LhsBack<Times, (&Z, &A::Tangent)> for Shapes<A, B>
where
    A: MulRule<Z, Output: Differentiable<Tangent = T>>,
    A::Tangent: MulRule<B, Output: Differentiable<Tangent = T>>,
    B: Differentiable,
    Z: Differentiable + ?Sized,
    T: Tangent,
{
    type Y = T;
    type L = A::Tangent;
    type R = B::Tangent;
    #[inline]
    fn lhs_back(&self, (b, da): (&Z, &A::Tangent), dt: T) -> (A::Tangent, B::Tangent, A::Tangent) {
        (Tangent::start(), A::Tangent::rhs(da, &self.1, dt.clone()), A::lhs(&self.0, b, dt))
    }
}

// t = a * db
impl<A, B, X, T> RhsBack<Times, (&X, &B::Tangent)> for Shapes<A, B>
where
    A: MulRule<B::Tangent, Output: Differentiable<Tangent = T>>,
    B: Differentiable,
    X: MulRule<B, Output: Differentiable<Tangent = T>> + ?Sized,
    T: Tangent,
{
    type Y = T;
    type L = A::Tangent;
    type R = B::Tangent;
    #[inline]
    fn rhs_back(&self, (a, db): (&X, &B::Tangent), dt: T) -> (A::Tangent, B::Tangent, B::Tangent) {
        (A::lhs(&self.0, db, dt.clone()), Tangent::start(), X::rhs(a, &self.1, dt))
    }
}

impl<A: DivRule<X>, B: Differentiable, X: Differentiable + ?Sized> Lhs<Over, &X> for Shapes<A, B> {
    type Y = TangentOf<A::Output>;
    type D = A::Tangent;
    #[inline]
    fn lhs(&self, b: &X, dy: Self::Y) -> A::Tangent {
        A::lhs(&self.0, b, dy)
    }
    #[inline]
    fn lhs_t(&self, b: &X, da: A::Tangent) -> Self::Y {
        A::lhs_t(&self.0, b, da)
    }
}

/// `t / b`, of a tangent of the result.
#[inline]
fn over<T: DivRule<Z, Output: Differentiable<Tangent = T>> + Tangent, Z: Differentiable + ?Sized>(t: T, b: &Z) -> T {
    T::lhs_t(&shape_of(&t), b, t)
}

// t = -a * db / b / b
impl<A, B, X, Z, T> Rhs<Over, (&X, &Z)> for Shapes<A, B>
where
    A: Differentiable,
    B: Differentiable,
    X: DivRule<Z, Output: Differentiable<Tangent = T>> + MulRule<B, Output: Differentiable<Tangent = T>> + ?Sized,
    Z: Differentiable<Tangent = B::Tangent> + ?Sized,
    T: TangentNumber + DivRule<Z, Output: Differentiable<Tangent = T>>,
{
    type Y = T;
    type D = B::Tangent;
    #[inline]
    fn rhs(&self, (a, b): (&X, &Z), dy: T) -> B::Tangent {
        <X as DivRule<Z>>::rhs(a, b, dy)
    }
    #[inline]
    fn rhs_t(&self, (a, b): (&X, &Z), db: B::Tangent) -> T {
        over(over(<X as MulRule<B>>::rhs_t(a, &self.1, db), b), b).negative()
    }
}

impl<A, B, X, Z, T> Both<Over, (&X, &Z)> for Shapes<A, B>
where
    A: DivRule<Z, Output: Differentiable<Tangent = T>>,
    B: Differentiable,
    X: DivRule<Z, Output: Differentiable<Tangent = T>> + ?Sized,
    Z: Differentiable<Tangent = B::Tangent> + ?Sized,
    T: Tangent,
{
    type Y = T;
    type L = A::Tangent;
    type R = B::Tangent;
    #[inline]
    fn both(&self, (a, b): (&X, &Z), dy: T) -> (A::Tangent, B::Tangent) {
        (A::lhs(&self.0, b, dy.clone()), X::rhs(a, b, dy))
    }
}

// t = da / b
impl<A, B, Z, T> LhsBack<Over, (&Z, &A::Tangent)> for Shapes<A, B>
where
    A: DivRule<Z, Output: Differentiable<Tangent = T>>,
    A::Tangent: DivRule<Z, Output: Differentiable<Tangent = T>>,
    B: Differentiable,
    Z: Differentiable<Tangent = B::Tangent> + ?Sized,
    T: Tangent,
{
    type Y = T;
    type L = A::Tangent;
    type R = B::Tangent;
    #[inline]
    fn lhs_back(&self, (b, da): (&Z, &A::Tangent), dt: T) -> (A::Tangent, B::Tangent, A::Tangent) {
        (Tangent::start(), A::Tangent::rhs(da, b, dt.clone()), A::lhs(&self.0, b, dt))
    }
}

// t = -q / b, q = p / b, p = a * db
impl<A, B, X, Z, T> RhsBack<Over, (&X, &Z, &B::Tangent)> for Shapes<A, B>
where
    A: MulRule<B::Tangent, Output: Differentiable<Tangent = T>>,
    B: Differentiable,
    X: MulRule<B, Output: Differentiable<Tangent = T>> + ?Sized,
    Z: Differentiable<Tangent = B::Tangent> + ?Sized,
    T: TangentNumber + DivRule<Z, Output: Differentiable<Tangent = T>>,
{
    type Y = T;
    type L = A::Tangent;
    type R = B::Tangent;
    #[inline]
    fn rhs_back(&self, (a, b, db): (&X, &Z, &B::Tangent), dt: T) -> (A::Tangent, B::Tangent, B::Tangent) {
        let p = X::rhs_t(a, &self.1, db.clone());
        let q = over(p.clone(), b);
        let dq = over(dt.clone(), b).negative();
        let dp = over(dq.clone(), b);
        let rb = tadd(T::rhs(&q, b, dt.negative()), T::rhs(&p, b, dq));
        (A::lhs(&self.0, db, dp.clone()), rb, X::rhs(a, &self.1, dp))
    }
}

macro_rules! operation {
    ($($op:literal $message:literal $message_assign:literal $Op:ident $Rule:ident $keep:ident; $Assign:ident $keep_assign:ident $assigned:ident $Std:ident $std:ident;)*) => {$(
        #[doc = concat!("`a ", $op, " b` of numbers, arrays, or a user's type.")]
        #[diagnostic::on_unimplemented(
            message = $message,
            label = "this operator is not differentiable here",
            note = "if it is an operator of a type of yours, annotate its `impl` with `#[differentiable]`"
        )]
        pub trait $Op<B: ?Sized>: Differentiable {
            /// What derivatives want of the operands.
            type Kept;
        }

        #[diagnostic::do_not_recommend]
        impl<A: $Rule<B> + Operand + ?Sized, B: Differentiable + Operand + ?Sized> $Op<B> for A {
            type Kept = Shapes<A::Base, B::Base>;
        }

        #[doc = concat!("Looks at the operands of `a ", $op, " b`.")]
        #[inline]
        pub fn $keep<A: $Op<B, Kept: Keep<A, B>> + ?Sized, B: ?Sized>(a: &A, b: &B) -> A::Kept {
            Keep::keep(a, b)
        }

        #[doc = concat!("`a ", $op, "= b` of numbers, arrays, or a user's type.")]
        #[diagnostic::on_unimplemented(
            message = $message_assign,
            label = "this operator is not differentiable here",
            note = "if it is an operator of a type of yours, annotate its `impl` with `#[differentiable]`"
        )]
        pub trait $Assign<B: ?Sized>: Differentiable {
            /// What derivatives want of the operands.
            type Kept;
        }

        #[diagnostic::do_not_recommend]
        impl<A: $Rule<B> + Operand + ?Sized, B: Differentiable + Operand + ?Sized> $Assign<B> for A {
            type Kept = Shapes<A::Base, B::Base>;
        }

        #[doc = concat!("Looks at the operands of `a ", $op, "= b`.")]
        #[inline]
        pub fn $keep_assign<A: $Assign<B, Kept: Keep<A, B>> + ?Sized, B: ?Sized>(a: &A, b: &B) -> A::Kept {
            Keep::keep(a, b)
        }

        #[doc = concat!("What `a ", $op, "= b` makes of `a`.")]
        #[inline]
        pub fn $assigned<A: std::ops::$Std<B>, B>(mut a: A, b: B) -> A {
            a.$std(b);
            a
        }
    )*};
}
operation! {
    "+" "no derivative rule for `{Self} + {B}`" "no derivative rule for `{Self} += {B}`"
        PlusOp AddRule keep_plus; PlusAssignOp keep_plus_assign plus_assigned AddAssign add_assign;
    "-" "no derivative rule for `{Self} - {B}`" "no derivative rule for `{Self} -= {B}`"
        MinusOp SubRule keep_minus; MinusAssignOp keep_minus_assign minus_assigned SubAssign sub_assign;
    "*" "no derivative rule for `{Self} * {B}`" "no derivative rule for `{Self} *= {B}`"
        TimesOp MulRule keep_times; TimesAssignOp keep_times_assign times_assigned MulAssign mul_assign;
    "/" "no derivative rule for `{Self} / {B}`" "no derivative rule for `{Self} /= {B}`"
        OverOp DivRule keep_over; OverAssignOp keep_over_assign over_assigned DivAssign div_assign;
}
