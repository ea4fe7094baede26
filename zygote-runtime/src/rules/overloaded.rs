//! Operators that users' types overload: `#[differentiable] impl Mul for Quaternion` implements [`OpMul`].
//!
//! Generated code takes this way where the type of an operand is written as a type of the user's; that may be an alias of a number, so
//! the floats have it too. What is there: the pullback, forward mode, and the pullback of that.

// The types are those that the macro spells out.
#![allow(clippy::type_complexity)]

use super::ByValue;
use crate::{Differentiable, Real};

type TangentOf<T> = <T as Differentiable>::Tangent;
type SinkOf<T> = <T as Differentiable>::Sink;
type Dotted<T> = (T, TangentOf<T>);

macro_rules! overloadable {
    ($op:literal $message:literal, $Trait:ident: $forward:ident $jvp:ident $jvp_forward:ident) => {
        #[doc = concat!("`a ", $op, " b` of a user's type, with its derivatives.")]
        #[diagnostic::on_unimplemented(
                                                            message = $message,
                                                            label = "this operator is not differentiable here",
                                                            note = "annotate its `impl` with `#[differentiable]`"
                                                        )]
        pub trait $Trait<B: Differentiable = Self>: Differentiable + Sized {
            /// What it gives.
            type Output: Differentiable;

            /// The value and the pullback.
            fn $forward(
                a: Self,
                b: B,
            ) -> (
                Self::Output,
                (ByValue, impl Fn((), (), TangentOf<Self::Output>, &mut SinkOf<Self>, &mut SinkOf<B>) + use<Self, B>),
            );

            /// The value and its tangent.
            fn $jvp(a: Self, b: B, da: TangentOf<Self>, db: TangentOf<B>) -> Dotted<Self::Output>;

            /// These, and their pullback.
            fn $jvp_forward(
                a: Self,
                b: B,
                da: TangentOf<Self>,
                db: TangentOf<B>,
            ) -> (
                Dotted<Self::Output>,
                (
                    ByValue,
                    impl Fn(
                        (),
                        (),
                        (),
                        (),
                        (TangentOf<Self::Output>, TangentOf<TangentOf<Self::Output>>),
                        &mut SinkOf<Self>,
                        &mut SinkOf<B>,
                        &mut SinkOf<TangentOf<Self>>,
                        &mut SinkOf<TangentOf<B>>,
                    ) + use<Self, B>,
                ),
            );
        }
    };
}
overloadable!("+" "`{Self} + {B}` has no derivative", OpAdd: __add_forward __add_jvp __add_jvp_forward);
overloadable!("-" "`{Self} - {B}` has no derivative", OpSub: __sub_forward __sub_jvp __sub_jvp_forward);
overloadable!("*" "`{Self} * {B}` has no derivative", OpMul: __mul_forward __mul_jvp __mul_jvp_forward);
overloadable!("/" "`{Self} / {B}` has no derivative", OpDiv: __div_forward __div_jvp __div_jvp_forward);

/// `-a` of a user's type, with its derivatives.
#[diagnostic::on_unimplemented(
    message = "`-{Self}` has no derivative",
    label = "this operator is not differentiable here",
    note = "annotate its `impl` with `#[differentiable]`"
)]
pub trait OpNeg: Differentiable + Sized {
    /// What it gives.
    type Output: Differentiable;

    /// The value and the pullback.
    fn __neg_forward(
        a: Self,
    ) -> (Self::Output, (ByValue, impl Fn((), TangentOf<Self::Output>, &mut SinkOf<Self>) + use<Self>));

    /// The value and its tangent.
    fn __neg_jvp(a: Self, da: TangentOf<Self>) -> Dotted<Self::Output>;

    /// These, and their pullback.
    fn __neg_jvp_forward(
        a: Self,
        da: TangentOf<Self>,
    ) -> (
        Dotted<Self::Output>,
        (
            ByValue,
            impl Fn(
                (),
                (),
                (TangentOf<Self::Output>, TangentOf<TangentOf<Self::Output>>),
                &mut SinkOf<Self>,
                &mut SinkOf<TangentOf<Self>>,
            ) + use<Self>,
        ),
    );
}

/// `Self::from(value)` of a user's type, with its derivatives.
#[diagnostic::on_unimplemented(
    message = "`{Self}::from({T})` has no derivative",
    label = "this conversion is not differentiable here",
    note = "annotate its `impl` with `#[differentiable]`"
)]
pub trait OpFrom<T: Differentiable>: Differentiable + Sized {
    /// The value and the pullback.
    fn __from_forward(value: T) -> (Self, (ByValue, impl Fn((), TangentOf<Self>, &mut SinkOf<T>) + use<Self, T>));

    /// The value and its tangent.
    fn __from_jvp(value: T, dot: &TangentOf<T>) -> Dotted<Self>;

    /// These, and their pullback.
    fn __from_jvp_forward(
        value: T,
        dot: &TangentOf<T>,
    ) -> (
        Dotted<Self>,
        (
            ByValue,
            impl Fn((), (), (TangentOf<Self>, TangentOf<TangentOf<Self>>), &mut SinkOf<T>, &mut SinkOf<TangentOf<T>>)
            + use<Self, T>,
        ),
    );
}

macro_rules! overloadable_in_place {
    ($op:literal $message:literal, $Trait:ident: $forward:ident $jvp:ident $jvp_forward:ident) => {
        #[doc = concat!("`a ", $op, " b` of a user's type, with its derivatives.")]
        #[diagnostic::on_unimplemented(
                                                            message = $message,
                                                            label = "this operator is not differentiable here",
                                                            note = "annotate its `impl` with `#[differentiable]`"
                                                        )]
        pub trait $Trait<B: Differentiable = Self>: Differentiable {
            /// The pullback.
            fn $forward(
                a: &mut Self,
                b: B,
            ) -> ((), (ByValue, impl Fn((), (), (), &mut SinkOf<Self>, &mut SinkOf<B>) + use<Self, B>));

            /// The same on tangents too.
            fn $jvp(a: &mut Self, b: B, da: &mut SinkOf<Self>, db: TangentOf<B>) -> ((), ());

            /// These, and their pullback.
            fn $jvp_forward(
                a: &mut Self,
                b: B,
                da: &mut SinkOf<Self>,
                db: TangentOf<B>,
            ) -> (
                ((), ()),
                (
                    ByValue,
                    impl Fn(
                        (),
                        (),
                        (),
                        (),
                        ((), ()),
                        &mut SinkOf<Self>,
                        &mut SinkOf<B>,
                        &mut SinkOf<SinkOf<Self>>,
                        &mut SinkOf<TangentOf<B>>,
                    ) + use<Self, B>,
                ),
            );
        }
    };
}
overloadable_in_place!("+=" "`{Self} += {B}` has no derivative", OpAddAssign: __add_assign_forward __add_assign_jvp __add_assign_jvp_forward);
overloadable_in_place!("-=" "`{Self} -= {B}` has no derivative", OpSubAssign: __sub_assign_forward __sub_assign_jvp __sub_assign_jvp_forward);
overloadable_in_place!("*=" "`{Self} *= {B}` has no derivative", OpMulAssign: __mul_assign_forward __mul_assign_jvp __mul_assign_jvp_forward);
overloadable_in_place!("/=" "`{Self} /= {B}` has no derivative", OpDivAssign: __div_assign_forward __div_assign_jvp __div_assign_jvp_forward);

/// A function of two numbers with its partials: the value; by a, b; by a twice, a and b, b twice.
type Partials<T> = (T, [T; 2], [T; 3]);

fn add<T: Real>(a: T, b: T) -> Partials<T> {
    let (zero, one) = (crate::real(0.0), crate::real(1.0));
    (a + b, [one, one], [zero; 3])
}

fn sub<T: Real>(a: T, b: T) -> Partials<T> {
    let (zero, one) = (crate::real(0.0), crate::real::<T>(1.0));
    (a - b, [one, -one], [zero; 3])
}

fn mul<T: Real>(a: T, b: T) -> Partials<T> {
    let (zero, one) = (crate::real(0.0), crate::real(1.0));
    (a * b, [b, a], [zero, one, zero])
}

fn div<T: Real>(a: T, b: T) -> Partials<T> {
    let (y, over) = (a / b, crate::real::<T>(1.0) / b);
    (y, [over, -(y / b)], [crate::real(0.0), -(over / b), (y + y) / b / b])
}

macro_rules! numbers {
    (@ $t:ident $Trait:ident $f:ident $forward:ident $jvp:ident $jvp_forward:ident) => {
        #[diagnostic::do_not_recommend]
        impl $Trait for $t {
            type Output = $t;

            #[inline]
            fn $forward(a: $t, b: $t) -> ($t, (ByValue, impl Fn((), (), $t, &mut $t, &mut $t) + use<>)) {
                let (y, [fa, fb], _) = $f(a, b);
                (y, (ByValue, move |(), (), dy: $t, da: &mut $t, db: &mut $t| {
                    *da += dy * fa;
                    *db += dy * fb;
                }))
            }

            #[inline]
            fn $jvp(a: $t, b: $t, da: $t, db: $t) -> ($t, $t) {
                let (y, [fa, fb], _) = $f(a, b);
                (y, fa * da + fb * db)
            }

            #[inline]
            fn $jvp_forward(
                a: $t,
                b: $t,
                da: $t,
                db: $t,
            ) -> (
                ($t, $t),
                (ByValue, impl Fn((), (), (), (), ($t, $t), &mut $t, &mut $t, &mut $t, &mut $t) + use<>),
            ) {
                let (y, [fa, fb], [faa, fab, fbb]) = $f(a, b);
                let back = move |(), (), (), (), (s, t): ($t, $t), ra: &mut $t, rb: &mut $t, rda: &mut $t, rdb: &mut $t| {
                    *ra += s * fa + t * (faa * da + fab * db);
                    *rb += s * fb + t * (fab * da + fbb * db);
                    *rda += t * fa;
                    *rdb += t * fb;
                };
                ((y, fa * da + fb * db), (ByValue, back))
            }
        }
    };
    (= $t:ident $Trait:ident $f:ident $forward:ident $jvp:ident $jvp_forward:ident) => {
        #[diagnostic::do_not_recommend]
        impl $Trait for $t {
            #[inline]
            fn $forward(a: &mut $t, b: $t) -> ((), (ByValue, impl Fn((), (), (), &mut $t, &mut $t) + use<>)) {
                let (y, [fa, fb], _) = $f(*a, b);
                *a = y;
                ((), (ByValue, move |(), (), (), da: &mut $t, db: &mut $t| {
                    *db += *da * fb;
                    *da *= fa;
                }))
            }

            #[inline]
            fn $jvp(a: &mut $t, b: $t, da: &mut $t, db: $t) -> ((), ()) {
                let (y, [fa, fb], _) = $f(*a, b);
                (*a, *da) = (y, fa * *da + fb * db);
                ((), ())
            }

            #[inline]
            fn $jvp_forward(
                a: &mut $t,
                b: $t,
                da: &mut $t,
                db: $t,
            ) -> (
                ((), ()),
                (ByValue, impl Fn((), (), (), (), ((), ()), &mut $t, &mut $t, &mut $t, &mut $t) + use<>),
            ) {
                let (y, [fa, fb], [faa, fab, fbb]) = $f(*a, b);
                let before = *da;
                (*a, *da) = (y, fa * before + fb * db);
                let back = move |(), (), (), (), ((), ()), ra: &mut $t, rb: &mut $t, rda: &mut $t, rdb: &mut $t| {
                    let (s, t) = (*ra, *rda);
                    *ra = s * fa + t * (faa * before + fab * db);
                    *rb += s * fb + t * (fab * before + fbb * db);
                    *rda = t * fa;
                    *rdb += t * fb;
                };
                (((), ()), (ByValue, back))
            }
        }
    };
    ($($t:ident)*) => {$(
        numbers!(= $t OpAddAssign add __add_assign_forward __add_assign_jvp __add_assign_jvp_forward);
        numbers!(= $t OpSubAssign sub __sub_assign_forward __sub_assign_jvp __sub_assign_jvp_forward);
        numbers!(= $t OpMulAssign mul __mul_assign_forward __mul_assign_jvp __mul_assign_jvp_forward);
        numbers!(= $t OpDivAssign div __div_assign_forward __div_assign_jvp __div_assign_jvp_forward);
        numbers!(@ $t OpAdd add __add_forward __add_jvp __add_jvp_forward);
        numbers!(@ $t OpSub sub __sub_forward __sub_jvp __sub_jvp_forward);
        numbers!(@ $t OpMul mul __mul_forward __mul_jvp __mul_jvp_forward);
        numbers!(@ $t OpDiv div __div_forward __div_jvp __div_jvp_forward);

        impl OpNeg for $t {
            type Output = $t;

            #[inline]
            fn __neg_forward(a: $t) -> ($t, (ByValue, impl Fn((), $t, &mut $t) + use<>)) {
                (-a, (ByValue, |(), dy: $t, da: &mut $t| *da -= dy))
            }

            #[inline]
            fn __neg_jvp(a: $t, da: $t) -> ($t, $t) {
                (-a, -da)
            }

            #[inline]
            fn __neg_jvp_forward(
                a: $t,
                da: $t,
            ) -> (($t, $t), (ByValue, impl Fn((), (), ($t, $t), &mut $t, &mut $t) + use<>)) {
                ((-a, -da), (ByValue, |(), (), (s, t): ($t, $t), ra: &mut $t, rda: &mut $t| {
                    *ra -= s;
                    *rda -= t;
                }))
            }
        }
    )*};
}
numbers!(f32 f64);

#[cfg(test)]
mod tests {
    use super::{OpDiv, OpMul};

    #[test]
    fn numbers_have_them() {
        let (y, (_, back)) = OpDiv::__div_forward(6.0_f64, 2.0);
        let (mut da, mut db) = (0.0, 0.0);
        back((), (), 1.0, &mut da, &mut db);
        assert_eq!((y, da, db), (3.0, 0.5, -1.5));
        assert_eq!(OpMul::__mul_jvp(2.0_f32, 3.0, 1.0, 10.0), (6.0, 23.0));
        let ((y, dy), (_, back)) = OpDiv::__div_jvp_forward(6.0_f64, 2.0, 1.0, 1.0);
        let mut r = [0.0; 4];
        let [ra, rb, rda, rdb] = &mut r;
        back((), (), (), (), (0.0, 1.0), ra, rb, rda, rdb);
        // a' / b - a b' / b²
        assert_eq!((y, dy, r), (3.0, -1.0, [-0.25, -0.25 + 1.5, 0.5, -1.5]));
    }
}
