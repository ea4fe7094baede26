//! `a * b` and its like by the traits of users' types, for owned arrays: a type that the user gave a name may be an array.

// The types are those of the traits.
#![allow(clippy::type_complexity)]

use crate::rules::{
    AddRule, ByValue, DivRule, MulRule, OpAdd, OpDiv, OpMul, OpNeg, OpSub, SubRule, TangentNumber, add_lhs, add_lhs_t,
    add_rhs, add_rhs_t, div_lhs, div_rhs, mul_lhs, mul_lhs_t, mul_rhs, mul_rhs_t, sub_lhs, sub_lhs_t, sub_rhs,
    sub_rhs_t, tadd, tmul, tneg,
};
use crate::{Differentiable, Real, Tangent, shape_of};
use ndarray::{Array, DimMax, Dimension};

/// An owned array or a number: its tangent has its own type.
trait Own: TangentNumber + Differentiable<Tangent = Self, Sink = Self> {
    /// One over each.
    fn recip(&self) -> Self;
}

impl<A: Real, D: Dimension> Own for Array<A, D> {
    fn recip(&self) -> Self {
        self.map(|b| b.recip())
    }
}

macro_rules! own {
    ($($t:ident)*) => {$(
        impl Own for $t {
            fn recip(&self) -> $t {
                $t::recip(*self)
            }
        }
    )*};
}
own!(f32 f64);

macro_rules! linear {
    ($Rule:ident $lhs:ident $rhs:ident $lhs_t:ident $rhs_t:ident, $forward:ident $jvp:ident $jvp_forward:ident) => {
        fn $forward<X: Own + $Rule<Y, Output: Own>, Y: Own>(
            a: &X,
            b: &Y,
        ) -> impl Fn((), (), X::Output, &mut X, &mut Y) + use<X, Y> {
            let (sa, sb) = (shape_of(a), shape_of(b));
            move |(), (), dy: X::Output, da: &mut X, db: &mut Y| {
                da.accumulate($lhs(&sa, &sb, dy.clone()));
                db.accumulate($rhs(&sa, &sb, dy));
            }
        }

        fn $jvp<X: Own + $Rule<Y, Output: Own>, Y: Own>(a: &X, b: &Y, da: X, db: Y) -> X::Output {
            let (sa, sb) = (shape_of(a), shape_of(b));
            tadd($lhs_t(&sa, &sb, da), $rhs_t(&sa, &sb, db))
        }

        fn $jvp_forward<X: Own + $Rule<Y, Output: Own>, Y: Own>(
            a: &X,
            b: &Y,
            _: &X,
            _: &Y,
        ) -> impl Fn((), (), (), (), (X::Output, X::Output), &mut X, &mut Y, &mut X, &mut Y) + use<X, Y> {
            let (of_values, of_tangents) = ($forward(a, b), $forward(a, b));
            move |(), (), (), (), (s, t): (X::Output, X::Output), ra: &mut X, rb: &mut Y, rda: &mut X, rdb: &mut Y| {
                of_values((), (), s, ra, rb);
                of_tangents((), (), t, rda, rdb);
            }
        }
    };
}
linear!(AddRule add_lhs add_rhs add_lhs_t add_rhs_t, add add_jvp add_jvp_forward);
linear!(SubRule sub_lhs sub_rhs sub_lhs_t sub_rhs_t, sub sub_jvp sub_jvp_forward);

fn mul<X: Own + MulRule<Y, Output: Own>, Y: Own>(
    a: &X,
    b: &Y,
) -> impl Fn((), (), X::Output, &mut X, &mut Y) + use<X, Y> {
    let (a, b) = (a.clone(), b.clone());
    move |(), (), dy: X::Output, da: &mut X, db: &mut Y| {
        da.accumulate(mul_lhs(&shape_of(&a), &b, dy.clone()));
        db.accumulate(mul_rhs(&a, &shape_of(&b), dy));
    }
}

fn mul_jvp<X: Own + MulRule<Y, Output: Own>, Y: Own>(a: &X, b: &Y, da: X, db: Y) -> X::Output {
    tadd(mul_lhs_t(&shape_of(a), b, da), mul_rhs_t(a, &shape_of(b), db))
}

fn mul_jvp_forward<X: Own + MulRule<Y, Output: Own>, Y: Own>(
    a: &X,
    b: &Y,
    da: &X,
    db: &Y,
) -> impl Fn((), (), (), (), (X::Output, X::Output), &mut X, &mut Y, &mut X, &mut Y) + use<X, Y> {
    let (a, b, da, db) = (a.clone(), b.clone(), da.clone(), db.clone());
    move |(), (), (), (), (s, t): (X::Output, X::Output), ra: &mut X, rb: &mut Y, rda: &mut X, rdb: &mut Y| {
        let (sa, sb) = (shape_of(&a), shape_of(&b));
        ra.accumulate(tadd(mul_lhs(&sa, &b, s.clone()), mul_lhs(&sa, &db, t.clone())));
        rb.accumulate(tadd(mul_rhs(&a, &sb, s), mul_rhs(&da, &sb, t.clone())));
        rda.accumulate(mul_lhs(&sa, &b, t.clone()));
        rdb.accumulate(mul_rhs(&a, &sb, t));
    }
}

fn div<X: Own + DivRule<Y, Output: Own>, Y: Own>(
    a: &X,
    b: &Y,
) -> impl Fn((), (), X::Output, &mut X, &mut Y) + use<X, Y> {
    let (a, b) = (a.clone(), b.clone());
    move |(), (), dy: X::Output, da: &mut X, db: &mut Y| {
        da.accumulate(div_lhs(&shape_of(&a), &b, dy.clone()));
        db.accumulate(div_rhs(&a, &b, dy));
    }
}

/// `-r² t`: the tangent of `r = 1 / b` from that of `b`, and the cotangent of `b` from that of `r`. A quotient is a product with `r`.
fn along_recip<Y: Own>(r: &Y, t: Y) -> Y {
    tneg(tmul(tmul(t, r.clone()), r.clone()))
}

fn div_jvp<X: Own + MulRule<Y, Output: Own>, Y: Own>(a: &X, b: &Y, da: X, db: Y) -> X::Output {
    let r = b.recip();
    let dr = along_recip(&r, db);
    mul_jvp(a, &r, da, dr)
}

fn div_jvp_forward<X: Own + MulRule<Y, Output: Own>, Y: Own>(
    a: &X,
    b: &Y,
    da: &X,
    db: &Y,
) -> impl Fn((), (), (), (), (X::Output, X::Output), &mut X, &mut Y, &mut X, &mut Y) + use<X, Y> {
    let r = b.recip();
    let dr = along_recip(&r, db.clone());
    let of_product = mul_jvp_forward(a, &r, da, &dr);
    move |(), (), (), (), seed: (X::Output, X::Output), ra: &mut X, rb: &mut Y, rda: &mut X, rdb: &mut Y| {
        let (mut rr, mut rdr) = (Y::zero(), Y::zero());
        of_product((), (), (), (), seed, ra, &mut rr, rda, &mut rdr);
        // The tangent is -r² db, and its partial by b is 2 r³ db = -2 r dr.
        let again = tmul(tmul(rdr.clone(), r.clone()), dr.clone());
        rb.accumulate(tadd(along_recip(&r, rr), tneg(tadd(again.clone(), again))));
        rdb.accumulate(along_recip(&r, rdr));
    }
}

/// An operand of ndarray's operator that is needed again.
macro_rules! again {
    (array $a:ident) => {
        &$a
    };
    (number $a:ident) => {
        $a
    };
}

macro_rules! operator {
    ([$($g:tt)*] [$($used:tt)*] $a:ident $X:ty, $b:ident $Y:ty => $O:ty, [$($where:tt)*]
        $Trait:ident $op:tt $back:ident $dot:ident $dot_back:ident $forward:ident $jvp:ident $jvp_forward:ident) => {
        #[diagnostic::do_not_recommend]
        impl<$($g)*> $Trait<$Y> for $X
        where
            $($where)*
        {
            type Output = $O;

            fn $forward(
                a: $X,
                b: $Y,
            ) -> ($O, (ByValue, impl Fn((), (), $O, &mut $X, &mut $Y) + use<$($used)*>)) {
                (again!($a a) $op again!($b b), (ByValue, $back(&a, &b)))
            }

            fn $jvp(a: $X, b: $Y, da: $X, db: $Y) -> ($O, $O) {
                (again!($a a) $op again!($b b), $dot(&a, &b, da, db))
            }

            fn $jvp_forward(
                a: $X,
                b: $Y,
                da: $X,
                db: $Y,
            ) -> (
                ($O, $O),
                (ByValue, impl Fn((), (), (), (), ($O, $O), &mut $X, &mut $Y, &mut $X, &mut $Y) + use<$($used)*>),
            ) {
                let back = $dot_back(&a, &b, &da, &db);
                ((again!($a a) $op again!($b b), $dot(&a, &b, da, db)), (ByValue, back))
            }
        }
    };
}

macro_rules! operators {
    ($($g:tt $used:tt $a:ident $X:ty, $b:ident $Y:ty => $O:ty, $where:tt;)*) => {$(
        operator!($g $used $a $X, $b $Y => $O, $where
            OpAdd + add add_jvp add_jvp_forward __add_forward __add_jvp __add_jvp_forward);
        operator!($g $used $a $X, $b $Y => $O, $where
            OpSub - sub sub_jvp sub_jvp_forward __sub_forward __sub_jvp __sub_jvp_forward);
        operator!($g $used $a $X, $b $Y => $O, $where
            OpMul * mul mul_jvp mul_jvp_forward __mul_forward __mul_jvp __mul_jvp_forward);
        operator!($g $used $a $X, $b $Y => $O, $where
            OpDiv / div div_jvp div_jvp_forward __div_forward __div_jvp __div_jvp_forward);
    )*};
}
operators! {
    [A: Real, D: Dimension + DimMax<E>, E: Dimension] [A, D, E]
        array Array<A, D>, array Array<A, E> => Array<A, <D as DimMax<E>>::Output>, [];
    [D: Dimension] [D] array Array<f64, D>, number f64 => Array<f64, D>, [];
    [D: Dimension] [D] array Array<f32, D>, number f32 => Array<f32, D>, [];
    [D: Dimension] [D] number f64, array Array<f64, D> => Array<f64, D>, [];
    [D: Dimension] [D] number f32, array Array<f32, D> => Array<f32, D>, [];
}

impl<A: Real, D: Dimension> OpNeg for Array<A, D> {
    type Output = Self;

    fn __neg_forward(a: Self) -> (Self, (ByValue, impl Fn((), Self, &mut Self) + use<A, D>)) {
        (tneg(a), (ByValue, |(), dy: Self, da: &mut Self| da.accumulate(tneg(dy))))
    }

    fn __neg_jvp(a: Self, da: Self) -> (Self, Self) {
        (tneg(a), tneg(da))
    }

    fn __neg_jvp_forward(
        a: Self,
        da: Self,
    ) -> ((Self, Self), (ByValue, impl Fn((), (), (Self, Self), &mut Self, &mut Self) + use<A, D>)) {
        let back = |(), (), (s, t): (Self, Self), ra: &mut Self, rda: &mut Self| {
            ra.accumulate(tneg(s));
            rda.accumulate(tneg(t));
        };
        ((tneg(a), tneg(da)), (ByValue, back))
    }
}

#[cfg(test)]
mod tests {
    use super::super::operators_tests::{close, data, dot};
    use super::*;
    use ndarray::{Ix1, Ix2, IxDyn};

    /// Numbers as arrays, to calculate with.
    trait Leaves: Own {
        fn plus(&self, h: f64, other: &Self) -> Self {
            let mut sum = self.clone();
            sum.accumulate(other.scaled(h));
            sum
        }
        fn like(&self, seed: u64) -> Self {
            let mut leaves = vec![];
            self.leaves(&mut leaves);
            let numbers: ndarray::Array1<f64> = data(leaves.len(), seed);
            let mut like = self.clone();
            Tangent::fill(&mut like, &mut numbers.into_iter());
            like
        }
    }

    impl<T: Own> Leaves for T {}

    /// Against differences, first and second order.
    macro_rules! agree {
        ($a:expr, $b:expr, $reference:expr, $forward:path, $jvp:path, $jvp_forward:path) => {{
            let (a, b) = ($a, $b);
            let value = $reference;
            let (da, db, h) = (a.like(3), b.like(4), 1e-5);
            let (y, dy) = $jvp(a.clone(), b.clone(), da.clone(), db.clone());
            assert_eq!(y, value(&a, &b));
            let slope =
                (value(&a.plus(h, &da), &b.plus(h, &db)) - value(&a.plus(-h, &da), &b.plus(-h, &db))) / (2.0 * h);
            super::super::operators_tests::all_close(&dy, &slope, stringify!($forward));

            let (y, (_, back)) = $forward(a.clone(), b.clone());
            assert_eq!(y, value(&a, &b));
            let c = y.like(5);
            let (mut ca, mut cb) = (Tangent::zero(), Tangent::zero());
            back((), (), c.clone(), &mut ca, &mut cb);
            close(ca.dot(&da) + cb.dot(&db), dot(&c, &dy), stringify!($forward));

            let (dotted, (_, back)) = $jvp_forward(a.clone(), b.clone(), da.clone(), db.clone());
            assert_eq!(dotted, (y, dy));
            let (s, t, ea, eb, eda, edb) = (c.like(6), c.like(7), a.like(8), b.like(9), a.like(10), b.like(11));
            let along = |h: f64| {
                let (y, dy) = $jvp(a.plus(h, &ea), b.plus(h, &eb), da.plus(h, &eda), db.plus(h, &edb));
                dot(&s, &y) + dot(&t, &dy)
            };
            let [mut ra, mut rda] = [a.scaled(0.0), a.scaled(0.0)];
            let [mut rb, mut rdb] = [b.scaled(0.0), b.scaled(0.0)];
            back((), (), (), (), (s.clone(), t.clone()), &mut ra, &mut rb, &mut rda, &mut rdb);
            let pulled = ra.dot(&ea) + rb.dot(&eb) + rda.dot(&eda) + rdb.dot(&edb);
            close(pulled, (along(h) - along(-h)) / (2.0 * h), stringify!($jvp_forward));
        }};
    }

    macro_rules! all {
        ($a:expr, $b:expr, |$x:ident, $y:ident| ($p:expr, $q:expr)) => {{
            agree!($a, $b, |$x: &_, $y: &_| $p + $q, OpAdd::__add_forward, OpAdd::__add_jvp, OpAdd::__add_jvp_forward);
            agree!($a, $b, |$x: &_, $y: &_| $p - $q, OpSub::__sub_forward, OpSub::__sub_jvp, OpSub::__sub_jvp_forward);
            agree!($a, $b, |$x: &_, $y: &_| $p * $q, OpMul::__mul_forward, OpMul::__mul_jvp, OpMul::__mul_jvp_forward);
            agree!($a, $b, |$x: &_, $y: &_| $p / $q, OpDiv::__div_forward, OpDiv::__div_jvp, OpDiv::__div_jvp_forward);
        }};
    }

    #[test]
    fn arrays_and_numbers() {
        all!(data::<Ix2>((2, 3), 1), data::<Ix2>((2, 3), 2), |a, b| (a, b));
        all!(data::<Ix1>(3, 1), data::<Ix2>((2, 1), 2), |a, b| (a, b));
        all!(data::<IxDyn>(IxDyn(&[2, 3]), 1), data::<Ix1>(3, 2), |a, b| (a, b));
        all!(data::<Ix1>(0, 1), data::<Ix1>(1, 2), |a, b| (a, b));
        all!(data::<Ix2>((2, 3), 1), 0.7, |a, b| (a, *b));
        all!(0.7, data::<Ix2>((2, 3), 1), |a, b| (*a, b));
    }

    #[test]
    fn negatives() {
        let (a, da) = (data::<Ix1>(3, 1), data::<Ix1>(3, 2));
        let (y, (_, back)) = OpNeg::__neg_forward(a.clone());
        let mut ca = da.clone();
        back((), da.clone(), &mut ca);
        assert_eq!((y, ca), (-&a, &da * 0.0));
        let (dotted, (_, back)) = OpNeg::__neg_jvp_forward(a.clone(), da.clone());
        assert_eq!(dotted, OpNeg::__neg_jvp(a.clone(), da.clone()));
        let (mut ra, mut rda) = (Tangent::zero(), Tangent::zero());
        back((), (), (a.clone(), da.clone()), &mut ra, &mut rda);
        assert_eq!((ra, rda), (-a, -da));
    }
}
