//! Rules of `+ - * /` and of unary minus between arrays, and between arrays and numbers.
//!
//! Operands are broadcast as in ndarray, and their cotangents summed back. The tangent or cotangent that a rule is given is
//! changed in place. What has no elements may be a zero without shape.

use super::dense::Dense;
use super::sums::{broadcast_to, joint, spread, sum, sum_to, sum_zipped, zeros};
use crate::rules::{AddRule, DivRule, MulRule, Operand, SubRule, TangentNumber};
use crate::{Real, ShapeOf};
use ndarray::{ArcArray, Array, ArrayRef, ArrayView, ArrayViewMut, CowArray, DimMax, Dimension, Zip};

type Joint<X, Y> = Array<<X as Dense>::Elem, <<X as Dense>::Dim as DimMax<<Y as Dense>::Dim>>::Output>;

impl<A: Real, D: Dimension> TangentNumber for Array<A, D> {
    fn times(self, other: Self) -> Self {
        if other.is_empty() { other } else { each(self, |a, b| a * b, &other) }
    }
    fn negative(self) -> Self {
        map(self, |t| -t)
    }
}

macro_rules! operands {
    ($([$($g:tt)*] $t:ty;)*) => {$(
        #[diagnostic::do_not_recommend]
        impl<$($g)* A: Real, D: Dimension> Operand for $t {
            type Base = Array<A, D>;
            fn base(&self) -> Array<A, D> {
                self.to_owned()
            }
        }
    )*};
}
operands! {
    [] Array<A, D>;
    [] ArrayRef<A, D>;
    [] ArcArray<A, D>;
    ['a,] ArrayView<'a, A, D>;
    ['a,] ArrayViewMut<'a, A, D>;
    ['a,] CowArray<'a, A, D>;
}

fn map<A: Real, D: Dimension>(mut t: Array<A, D>, f: impl Fn(A) -> A) -> Array<A, D> {
    t.map_inplace(|t| *t = f(*t));
    t
}

/// `f(t, b)` by element, for a `b` that is broadcast to the shape of `t`.
fn each<A: Real, D: Dimension, E: Dimension>(
    mut t: Array<A, D>,
    f: impl Fn(A, A) -> A,
    b: &ArrayRef<A, E>,
) -> Array<A, D> {
    if !t.is_empty() {
        t.zip_mut_with(b, |t, b| *t = f(*t, *b));
    }
    t
}

/// The cotangent of an operand of this shape: `f(dy, b)` by element, summed back.
fn pull<A: Real, D: Dimension, E: Dimension, M: Dimension>(
    shape: &D,
    b: &ArrayRef<A, E>,
    dy: Array<A, M>,
    f: impl Fn(A, A) -> A,
) -> Array<A, D> {
    if b.is_empty() {
        return zeros(shape);
    }
    sum_to(each(dy, f, b), shape)
}

/// The tangent of the result from that of an operand of this shape: `f(t, b)` by element, both broadcast.
fn push<A: Real, D: Dimension, E: Dimension, M: Dimension>(
    shape: M,
    b: &ArrayRef<A, E>,
    t: Array<A, D>,
    f: impl Fn(A, A) -> A,
) -> Array<A, M> {
    if t.is_empty() || b.is_empty() {
        return zeros(&shape);
    }
    if t.shape() == shape.slice() {
        return each(broadcast_to(t, shape), f, b);
    }
    Zip::from(spread(&t, &shape)).and(spread(b, &shape)).map_collect(|t, b| f(*t, *b))
}

/// The cotangent of `b` in `a / b`. A divisor that was broadcast divides the sums, which are fewer.
fn pull_divisor<A: Real, D: Dimension, E: Dimension, M: Dimension>(
    a: &ArrayRef<A, D>,
    b: &ArrayRef<A, E>,
    mut dy: Array<A, M>,
) -> Array<A, E> {
    if dy.is_empty() || a.is_empty() || b.is_empty() {
        return zeros(&b.raw_dim());
    }
    if b.shape() == dy.shape() {
        let slope = |dy: A, a: A, b: A| -dy * (a / b) / b;
        Zip::from(&mut dy).and_broadcast(a.view()).and_broadcast(b.view()).for_each(|d, a, b| *d = slope(*d, *a, *b));
        return sum_to(dy, &b.raw_dim());
    }
    each(sum_to(each(dy, |dy, a| dy * a, a), &b.raw_dim()), |sum, b| -(sum / b) / b, b)
}

#[diagnostic::do_not_recommend]
impl<X: Dense + ?Sized, Y: Dense<Elem = X::Elem> + ?Sized> AddRule<Y> for X
where
    X::Dim: DimMax<Y::Dim>,
{
    type Output = Joint<X, Y>;
    #[inline]
    fn lhs(a: &ShapeOf<X>, _: &ShapeOf<Y>, dy: Joint<X, Y>) -> X::Tangent {
        sum_to(dy, a.inner())
    }
    #[inline]
    fn rhs(_: &ShapeOf<X>, b: &ShapeOf<Y>, dy: Joint<X, Y>) -> Y::Tangent {
        sum_to(dy, b.inner())
    }
    #[inline]
    fn lhs_t(a: &ShapeOf<X>, b: &ShapeOf<Y>, da: X::Tangent) -> Joint<X, Y> {
        broadcast_to(da, joint(a.inner(), b.inner()))
    }
    #[inline]
    fn rhs_t(a: &ShapeOf<X>, b: &ShapeOf<Y>, db: Y::Tangent) -> Joint<X, Y> {
        broadcast_to(db, joint(a.inner(), b.inner()))
    }
}

#[diagnostic::do_not_recommend]
impl<X: Dense + ?Sized, Y: Dense<Elem = X::Elem> + ?Sized> SubRule<Y> for X
where
    X::Dim: DimMax<Y::Dim>,
{
    type Output = Joint<X, Y>;
    #[inline]
    fn lhs(a: &ShapeOf<X>, _: &ShapeOf<Y>, dy: Joint<X, Y>) -> X::Tangent {
        sum_to(dy, a.inner())
    }
    #[inline]
    fn rhs(_: &ShapeOf<X>, b: &ShapeOf<Y>, dy: Joint<X, Y>) -> Y::Tangent {
        // Negated behind the sum: it is the smaller one.
        map(sum_to(dy, b.inner()), |t| -t)
    }
    #[inline]
    fn lhs_t(a: &ShapeOf<X>, b: &ShapeOf<Y>, da: X::Tangent) -> Joint<X, Y> {
        broadcast_to(da, joint(a.inner(), b.inner()))
    }
    #[inline]
    fn rhs_t(a: &ShapeOf<X>, b: &ShapeOf<Y>, db: Y::Tangent) -> Joint<X, Y> {
        broadcast_to(map(db, |t| -t), joint(a.inner(), b.inner()))
    }
}

#[diagnostic::do_not_recommend]
impl<X: Dense + ?Sized, Y: Dense<Elem = X::Elem> + ?Sized> MulRule<Y> for X
where
    X::Dim: DimMax<Y::Dim>,
{
    type Output = Joint<X, Y>;
    #[inline]
    fn lhs(a: &ShapeOf<X>, b: &Y, dy: Joint<X, Y>) -> X::Tangent {
        pull(a.inner(), b.dense(), dy, |dy, b| dy * b)
    }
    #[inline]
    fn rhs(a: &X, b: &ShapeOf<Y>, dy: Joint<X, Y>) -> Y::Tangent {
        pull(b.inner(), a.dense(), dy, |dy, a| dy * a)
    }
    #[inline]
    fn lhs_t(a: &ShapeOf<X>, b: &Y, da: X::Tangent) -> Joint<X, Y> {
        push(joint(a.inner(), &b.tangent_shape()), b.dense(), da, |da, b| da * b)
    }
    #[inline]
    fn rhs_t(a: &X, b: &ShapeOf<Y>, db: Y::Tangent) -> Joint<X, Y> {
        push(joint(&a.tangent_shape(), b.inner()), a.dense(), db, |db, a| db * a)
    }
}

#[diagnostic::do_not_recommend]
impl<X: Dense + ?Sized, Y: Dense<Elem = X::Elem> + ?Sized> DivRule<Y> for X
where
    X::Dim: DimMax<Y::Dim>,
{
    type Output = Joint<X, Y>;
    #[inline]
    fn lhs(a: &ShapeOf<X>, b: &Y, dy: Joint<X, Y>) -> X::Tangent {
        pull(a.inner(), b.dense(), dy, |dy, b| dy / b)
    }
    #[inline]
    fn rhs(a: &X, b: &Y, dy: Joint<X, Y>) -> Y::Tangent {
        pull_divisor(a.dense(), b.dense(), dy)
    }
    #[inline]
    fn lhs_t(a: &ShapeOf<X>, b: &Y, da: X::Tangent) -> Joint<X, Y> {
        push(joint(a.inner(), &b.tangent_shape()), b.dense(), da, |da, b| da / b)
    }
}

macro_rules! one_sided {
    ($t:ident: $Rule:ident {$(
        $name:ident($ak:ident $a:ident, $bk:ident $b:ident, $d:ident) $right:expr, $left:expr;
    )*}) => {
        #[diagnostic::do_not_recommend]
        impl<X: Dense<Elem = $t> + ?Sized> $Rule<$t> for X {
            type Output = X::Tangent;
            $(one_sided!(@ $name($ak $a: X, $bk $b: $t, $d) X, $t, X; $right);)*
        }

        #[diagnostic::do_not_recommend]
        impl<Y: Dense<Elem = $t> + ?Sized> $Rule<Y> for $t {
            type Output = Y::Tangent;
            $(one_sided!(@ $name($ak $a: $t, $bk $b: Y, $d) $t, Y, Y; $left);)*
        }
    };
    (@ $name:ident($ak:ident $a:ident: $A:ty, $bk:ident $b:ident: $B:ty, $d:ident) $L:ty, $R:ty, $Y:ty; $e:expr) => {
        #[inline]
        fn $name(
            $a: &one_sided!(# $ak $A),
            $b: &one_sided!(# $bk $B),
            $d: one_sided!(from $name $L, $R, $Y),
        ) -> one_sided!(to $name $L, $R, $Y) {
            let _ = ($a, $b);
            $e
        }
    };
    (# shape $T:ty) => { ShapeOf<$T> };
    (# value $T:ty) => { $T };
    (from lhs_t $L:ty, $R:ty, $Y:ty) => { <$L as crate::Differentiable>::Tangent };
    (from rhs_t $L:ty, $R:ty, $Y:ty) => { <$R as crate::Differentiable>::Tangent };
    (from $name:ident $L:ty, $R:ty, $Y:ty) => { <$Y as crate::Differentiable>::Tangent };
    (to lhs $L:ty, $R:ty, $Y:ty) => { <$L as crate::Differentiable>::Tangent };
    (to rhs $L:ty, $R:ty, $Y:ty) => { <$R as crate::Differentiable>::Tangent };
    (to $name:ident $L:ty, $R:ty, $Y:ty) => { <$Y as crate::Differentiable>::Tangent };
}

macro_rules! with_numbers {
    ($($t:ident)*) => {$(
        one_sided! { $t: AddRule {
            lhs(shape a, shape b, dy) sum_to(dy, a.inner()), sum(&dy);
            rhs(shape a, shape b, dy) sum(&dy), sum_to(dy, b.inner());
            lhs_t(shape a, shape b, da) broadcast_to(da, a.inner().clone()), Array::from_elem(b.inner().clone(), da);
            rhs_t(shape a, shape b, db) Array::from_elem(a.inner().clone(), db), broadcast_to(db, b.inner().clone());
        }}
        one_sided! { $t: SubRule {
            lhs(shape a, shape b, dy) sum_to(dy, a.inner()), sum(&dy);
            rhs(shape a, shape b, dy) -sum(&dy), map(sum_to(dy, b.inner()), |t| -t);
            lhs_t(shape a, shape b, da) broadcast_to(da, a.inner().clone()), Array::from_elem(b.inner().clone(), da);
            rhs_t(shape a, shape b, db)
                Array::from_elem(a.inner().clone(), -db), map(broadcast_to(db, b.inner().clone()), |t| -t);
        }}
        one_sided! { $t: MulRule {
            lhs(shape a, value b, dy) map(sum_to(dy, a.inner()), |t| t * b), sum_zipped(b.dense(), &dy, |b, t| t * b);
            rhs(value a, shape b, dy) sum_zipped(a.dense(), &dy, |a, t| t * a), map(sum_to(dy, b.inner()), |t| t * a);
            lhs_t(shape a, value b, da)
                map(broadcast_to(da, a.inner().clone()), |t| t * b), b.dense().map(|b| da * *b);
            rhs_t(value a, shape b, db)
                a.dense().map(|a| db * *a), map(broadcast_to(db, b.inner().clone()), |t| t * a);
        }}
        one_sided! { $t: DivRule {
            lhs(shape a, value b, dy) map(sum_to(dy, a.inner()), |t| t / b), sum_zipped(b.dense(), &dy, |b, t| t / b);
            rhs(value a, value b, dy)
                -sum_zipped(a.dense(), &dy, |a, t| t * (a / b)) / b,
                pull(&b.tangent_shape(), b.dense(), dy, |t, b| -t * (a / b) / b);
            lhs_t(shape a, value b, da)
                map(broadcast_to(da, a.inner().clone()), |t| t / b), b.dense().map(|b| da / *b);
        }}
    )*};
}
with_numbers!(f32 f64);
