//! The operators of users' types on integers: a type that is written may be an alias of one, and operands in an expression of a user's type
//! may be some. They have no derivatives.

// The types are those that the traits spell out.
#![allow(clippy::type_complexity)]

use super::{ByValue, OpAdd, OpDiv, OpMul, OpNeg, OpSub};

macro_rules! integers {
    (@ $t:ident $Trait:ident $op:tt $forward:ident $jvp:ident $jvp_forward:ident) => {
        #[diagnostic::do_not_recommend]
        impl $Trait for $t {
            type Output = $t;

            #[inline]
            fn $forward(a: $t, b: $t) -> ($t, (ByValue, impl Fn((), (), (), &mut (), &mut ()) + use<>)) {
                (a $op b, (ByValue, |(), (), (), _: &mut (), _: &mut ()| {}))
            }

            #[inline]
            fn $jvp(a: $t, b: $t, (): (), (): ()) -> ($t, ()) {
                (a $op b, ())
            }

            #[inline]
            fn $jvp_forward(
                a: $t,
                b: $t,
                (): (),
                (): (),
            ) -> (
                ($t, ()),
                (ByValue, impl Fn((), (), (), (), ((), ()), &mut (), &mut (), &mut (), &mut ()) + use<>),
            ) {
                let back = |(), (), (), (), ((), ()), _: &mut (), _: &mut (), _: &mut (), _: &mut ()| {};
                ((a $op b, ()), (ByValue, back))
            }
        }
    };
    (- $($t:ident)*) => {$(
        impl OpNeg for $t {
            type Output = $t;

            #[inline]
            fn __neg_forward(a: $t) -> ($t, (ByValue, impl Fn((), (), &mut ()) + use<>)) {
                (-a, (ByValue, |(), (), _: &mut ()| {}))
            }

            #[inline]
            fn __neg_jvp(a: $t, (): ()) -> ($t, ()) {
                (-a, ())
            }

            #[inline]
            fn __neg_jvp_forward(
                a: $t,
                (): (),
            ) -> (($t, ()), (ByValue, impl Fn((), (), ((), ()), &mut (), &mut ()) + use<>)) {
                ((-a, ()), (ByValue, |(), (), ((), ()), _: &mut (), _: &mut ()| {}))
            }
        }
    )*};
    ($($t:ident)*) => {$(
        integers!(@ $t OpAdd + __add_forward __add_jvp __add_jvp_forward);
        integers!(@ $t OpSub - __sub_forward __sub_jvp __sub_jvp_forward);
        integers!(@ $t OpMul * __mul_forward __mul_jvp __mul_jvp_forward);
        integers!(@ $t OpDiv / __div_forward __div_jvp __div_jvp_forward);
    )*};
}
integers!(i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize);
integers!(- i8 i16 i32 i64 i128 isize);
