//! Rules of the arithmetic operators for operands whose types only rustc knows: floats, integers, references to them.
//!
//! Each operator's trait is implemented for exactly the pairs that std implements the operator for, so that inference finds an
//! unsuffixed literal's type here as it does there.

use crate::{Differentiable, Real};

/// A number, or a reference to one: what a method of numbers may be called on.
#[diagnostic::on_unimplemented(
    message = "no derivative rule for this operation on `{Self}`",
    note = "there are rules for floats, integers, `bool` and `char`",
    note = "a method or an operator of a type of yours is taken where the type is written: `let a: Quaternion = …;`"
)]
pub trait Operand {
    /// The number.
    type Base: super::methods::MethodRules;

    /// A copy of the number.
    fn base(&self) -> Self::Base;
}

impl<T: Operand + ?Sized> Operand for &T {
    type Base = T::Base;
    #[inline]
    fn base(&self) -> T::Base {
        (**self).base()
    }
}

/// The number behind any number of references.
#[inline]
pub fn value<X: Operand + ?Sized>(x: &X) -> X::Base {
    x.base()
}

/// The constant `c` in the type of the number behind `x`.
#[inline]
pub fn constant<X: Operand<Base: crate::Real> + ?Sized>(_: &X, c: f64) -> X::Base {
    crate::real(c)
}

type TangentOf<T> = <T as Differentiable>::Tangent;

macro_rules! operator {
    ($op:literal $message:literal $Rule:ident $lhs:ident $rhs:ident, |$a:ident, $b:ident, $dy:ident| $by_lhs:expr, $by_rhs:expr) => {
        #[doc = concat!("Rule of `a ", $op, " b`.")]
        #[diagnostic::on_unimplemented(
            message = $message,
            note = "an operator of a type of yours is differentiated where the type of an operand is written: `let a: Quaternion = …;`",
            note = "and its `impl` is marked `#[differentiable]`"
        )]
        pub trait $Rule<B: Differentiable>: Differentiable {
            /// The type of the result.
            type Output: Differentiable;
            /// The cotangent of `a`.
            fn lhs(a: &Self, b: &B, dy: TangentOf<Self::Output>) -> TangentOf<Self>;
            /// The cotangent of `b`.
            fn rhs(a: &Self, b: &B, dy: TangentOf<Self::Output>) -> TangentOf<B>;
        }

        #[doc = concat!("The cotangent of `a` in `a ", $op, " b`, from that of the result.")]
        #[inline]
        pub fn $lhs<A: $Rule<B>, B: Differentiable>(a: &A, b: &B, dy: TangentOf<A::Output>) -> A::Tangent {
            A::lhs(a, b, dy)
        }

        #[doc = concat!("The cotangent of `b` in `a ", $op, " b`, from that of the result.")]
        #[inline]
        pub fn $rhs<A: $Rule<B>, B: Differentiable>(a: &A, b: &B, dy: TangentOf<A::Output>) -> B::Tangent {
            A::rhs(a, b, dy)
        }

        macro_rules! float_pair {
            ($t:ident: $A:ty, $B:ty) => {
                impl $Rule<$B> for $A {
                    type Output = $t;
                    #[inline]
                    fn lhs(a: &Self, b: &$B, $dy: $t) -> $t {
                        let ($a, $b): ($t, $t) = (value(a), value(b));
                        let _ = ($a, $b);
                        $by_lhs
                    }
                    #[inline]
                    fn rhs(a: &Self, b: &$B, $dy: $t) -> $t {
                        let ($a, $b): ($t, $t) = (value(a), value(b));
                        let _ = ($a, $b);
                        $by_rhs
                    }
                }
            };
        }
        macro_rules! discrete_pair {
            ($t:ident: $A:ty, $B:ty) => {
                impl $Rule<$B> for $A {
                    type Output = $t;
                    #[inline]
                    fn lhs(_: &Self, _: &$B, (): ()) {}
                    #[inline]
                    fn rhs(_: &Self, _: &$B, (): ()) {}
                }
            };
        }
        pairs!(float_pair f32 f64);
        pairs!(discrete_pair u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize);
    };
}

macro_rules! pairs {
    ($m:ident $($t:ident)*) => {$(
        $m!($t: $t, $t);
        $m!($t: $t, &$t);
        $m!($t: &$t, $t);
        $m!($t: &$t, &$t);
    )*};
}

operator!("+" "no derivative rule for `{Self} + {B}`" AddRule add_lhs add_rhs, |a, b, dy| dy, dy);
operator!("-" "no derivative rule for `{Self} - {B}`" SubRule sub_lhs sub_rhs, |a, b, dy| dy, -dy);
operator!("*" "no derivative rule for `{Self} * {B}`" MulRule mul_lhs mul_rhs, |a, b, dy| dy * b, dy * a);
operator!("/" "no derivative rule for `{Self} / {B}`" DivRule div_lhs div_rhs, |a, b, dy| dy / b, -dy * (a / b) / b);
operator!("%" "no derivative rule for `{Self} % {B}`" RemRule rem_lhs rem_rhs, |a, b, dy| dy, super::scale(dy, super::rem_da(a, b)));

/// Rule of `a as T`, where `T` has the tangent `D`: differentiable between floats, cut at integers.
pub trait CastRule<D>: Differentiable {
    /// The cotangent of the operand.
    fn cast(dy: D) -> Self::Tangent;
}

macro_rules! casts {
    ($($a:ident to $d:ty: |$dy:pat_param| $e:expr;)*) => {$(
        impl CastRule<$d> for $a {
            #[inline]
            fn cast($dy: $d) -> TangentOf<$a> {
                $e
            }
        }
    )*};
}
casts! {
    f64 to f64: |dy| dy;
    f64 to f32: |dy| f64::from(dy);
    f64 to (): |()| 0.0;
    f32 to f64: |dy| dy as f32;
    f32 to f32: |dy| dy;
    f32 to (): |()| 0.0;
}
macro_rules! discrete_casts {
    ($($a:ident)*) => {$(
        casts! {
            $a to f64: |_| ();
            $a to f32: |_| ();
            $a to (): |()| ();
        }
    )*};
}
crate::value::discrete!(discrete_casts);

/// The cotangent of `a` in `a as T`.
#[inline]
pub fn cast<A: CastRule<D>, D>(a: &A, dy: D) -> A::Tangent {
    let _ = a;
    A::cast(dy)
}

macro_rules! operands {
    ($($t:ident)*) => {$(
        impl Operand for $t {
            type Base = $t;
            #[inline]
            fn base(&self) -> $t {
                *self
            }
        }
    )*};
}
operands!(f32 f64);
crate::value::discrete!(operands);

/// A generic function's operands have the rules through their bound.
const _: () = {
    #[allow(dead_code)]
    fn generic<T: Real>(a: T, b: T, dy: T) -> T {
        mul_lhs(&a, &b, dy) + div_rhs(&a, &b, dy) + super::neg(&a, dy)
    }
};
