//! Rules of the arithmetic operators for operands whose types only rustc knows: floats, integers, references to them.
//!
//! Each operator's trait is implemented for exactly the pairs that std implements the operator for, so that inference finds an
//! unsuffixed literal's type here as it does there.

use crate::{Differentiable, Real, ShapeOf, shape_of};

/// A number or an array, or a reference to one: what an operator may be applied to.
#[diagnostic::on_unimplemented(
    message = "no derivative rule for this operation on `{Self}`",
    note = "there are rules for floats, integers, `bool` and `char`",
    note = "a method or an operator of a type of yours is taken where the type is written: `let a: Quaternion = …;`"
)]
pub trait Operand {
    /// The number, or the owned array.
    type Base: Differentiable;

    /// A copy of it.
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

/// The shape of what is behind any number of references, as the rules of operators read it.
#[inline]
pub fn like<X, B>(x: &X) -> ShapeOf<B>
where
    X: Operand<Base = B> + Differentiable<Shape = B::Shape> + ?Sized,
    B: Differentiable,
{
    ShapeOf::new(x.tangent_shape())
}

/// The constant `c` in the type of the number behind `x`.
#[inline]
pub fn constant<X: Operand<Base: crate::Real> + ?Sized>(_: &X, c: f64) -> X::Base {
    crate::real(c)
}

type TangentOf<T> = <T as Differentiable>::Tangent;

/// An argument of a rule: the shape of an operand, or the operand.
macro_rules! operand {
    (shape $T:ty) => { ShapeOf<$T> };
    (value $T:ty) => { $T };
}

/// Whose tangent a rule gives or takes.
macro_rules! tangent {
    (a $A:ty, $B:ty, $Y:ty) => { TangentOf<$A> };
    (b $A:ty, $B:ty, $Y:ty) => { TangentOf<$B> };
    (y $A:ty, $B:ty, $Y:ty) => { TangentOf<$Y> };
}

/// An argument of a rule of numbers, in its body.
macro_rules! number {
    (shape $a:ident $t:ty) => {
        let _ = $a;
    };
    (value $a:ident $t:ty) => {
        let $a: $t = value($a);
    };
}

macro_rules! operator {
    ($op:literal $message:literal $Rule:ident {$(
        #[doc = $doc:literal]
        $name:ident $method:ident($ak:ident $a:ident, $bk:ident $b:ident, $t:ident: $from:ident) -> $to:ident $e:expr;
    )*}) => {
        #[doc = concat!("Rule of `a ", $op, " b`.")]
        #[diagnostic::on_unimplemented(
            message = $message,
            note = "if it is an operator of a type of yours, annotate its `impl` with `#[differentiable]`"
        )]
        pub trait $Rule<B: Differentiable + ?Sized>: Differentiable {
            /// The type of the result.
            type Output: Differentiable;
            $(
                #[doc = $doc]
                fn $method(
                    $a: &operand!($ak Self),
                    $b: &operand!($bk B),
                    $t: tangent!($from Self, B, Self::Output),
                ) -> tangent!($to Self, B, Self::Output);
            )*
        }

        $(
            #[doc = concat!($doc, " In `a ", $op, " b`.")]
            #[inline]
            pub fn $name<A: $Rule<B> + ?Sized, B: Differentiable + ?Sized>(
                $a: &operand!($ak A),
                $b: &operand!($bk B),
                $t: tangent!($from A, B, A::Output),
            ) -> tangent!($to A, B, A::Output) {
                A::$method($a, $b, $t)
            }
        )*

        macro_rules! float_pair {
            ($n:ident: $A:ty, $B:ty) => {
                #[diagnostic::do_not_recommend]
                impl $Rule<$B> for $A {
                    type Output = $n;
                    $(
                        #[inline]
                        fn $method($a: &operand!($ak $A), $b: &operand!($bk $B), $t: $n) -> $n {
                            number!($ak $a $n);
                            number!($bk $b $n);
                            $e
                        }
                    )*
                }
            };
        }
        macro_rules! discrete_pair {
            ($n:ident: $A:ty, $B:ty) => {
                #[diagnostic::do_not_recommend]
                impl $Rule<$B> for $A {
                    type Output = $n;
                    $(
                        #[inline]
                        fn $method(_: &operand!($ak $A), _: &operand!($bk $B), (): ()) {}
                    )*
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

operator! { "+" "no derivative rule for `{Self} + {B}`" AddRule {
    /// The cotangent of `a`, from that of the result.
    add_lhs lhs(shape a, shape b, dy: y) -> a dy;
    /// The cotangent of `b`, from that of the result.
    add_rhs rhs(shape a, shape b, dy: y) -> b dy;
    /// The tangent of the result, from that of `a`.
    add_lhs_t lhs_t(shape a, shape b, da: a) -> y da;
    /// The tangent of the result, from that of `b`.
    add_rhs_t rhs_t(shape a, shape b, db: b) -> y db;
}}
operator! { "-" "no derivative rule for `{Self} - {B}`" SubRule {
    /// The cotangent of `a`, from that of the result.
    sub_lhs lhs(shape a, shape b, dy: y) -> a dy;
    /// The cotangent of `b`, from that of the result.
    sub_rhs rhs(shape a, shape b, dy: y) -> b -dy;
    /// The tangent of the result, from that of `a`.
    sub_lhs_t lhs_t(shape a, shape b, da: a) -> y da;
    /// The tangent of the result, from that of `b`.
    sub_rhs_t rhs_t(shape a, shape b, db: b) -> y -db;
}}
operator! { "*" "no derivative rule for `{Self} * {B}`" MulRule {
    /// The cotangent of `a`, from that of the result.
    mul_lhs lhs(shape a, value b, dy: y) -> a dy * b;
    /// The cotangent of `b`, from that of the result.
    mul_rhs rhs(value a, shape b, dy: y) -> b dy * a;
    /// The tangent of the result, from that of `a`.
    mul_lhs_t lhs_t(shape a, value b, da: a) -> y da * b;
    /// The tangent of the result, from that of `b`.
    mul_rhs_t rhs_t(value a, shape b, db: b) -> y db * a;
}}
operator! { "/" "no derivative rule for `{Self} / {B}`" DivRule {
    /// The cotangent of `a`, from that of the result.
    div_lhs lhs(shape a, value b, dy: y) -> a dy * (1.0 / b);
    /// The cotangent of `b`, from that of the result.
    div_rhs rhs(value a, value b, dy: y) -> b -(dy * (1.0 / b) * (a * (1.0 / b)));
    /// The tangent of the result, from that of `a`.
    div_lhs_t lhs_t(shape a, value b, da: a) -> y da / b;
}}
operator! { "%" "no derivative rule for `{Self} % {B}`" RemRule {
    /// The cotangent of `a`, from that of the result.
    rem_lhs lhs(value a, value b, dy: y) -> a { let _ = (a, b); dy };
    /// The cotangent of `b`, from that of the result.
    rem_rhs rhs(value a, value b, dy: y) -> b super::scale(dy, super::rem_da(a, b));
}}

/// The rules of products and quotients are products and quotients themselves, with tangents as operands: of integers these are `()`.
macro_rules! without_tangent {
    ($([$($g:tt)*] $A:ty, $B:ty;)*) => {$(
        #[diagnostic::do_not_recommend]
        impl<$($g)*> MulRule<$B> for $A {
            type Output = ();
            #[inline]
            fn lhs(_: &ShapeOf<$A>, _: &$B, (): ()) {}
            #[inline]
            fn rhs(_: &$A, _: &ShapeOf<$B>, (): ()) {}
            #[inline]
            fn lhs_t(_: &ShapeOf<$A>, _: &$B, (): ()) {}
            #[inline]
            fn rhs_t(_: &$A, _: &ShapeOf<$B>, (): ()) {}
        }
        #[diagnostic::do_not_recommend]
        impl<$($g)*> DivRule<$B> for $A {
            type Output = ();
            #[inline]
            fn lhs(_: &ShapeOf<$A>, _: &$B, (): ()) {}
            #[inline]
            fn rhs(_: &$A, _: &$B, (): ()) {}
            #[inline]
            fn lhs_t(_: &ShapeOf<$A>, _: &$B, (): ()) {}
        }
    )*};
}
macro_rules! without_tangents {
    ($($t:ident)*) => {
        without_tangent! {
            [B: Differentiable<Tangent = ()>] (), B;
            $([] $t, (); [] &$t, ();)*
        }
    };
}
without_tangents!(u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize);

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

/// The tangent of an integer.
#[diagnostic::do_not_recommend]
impl Operand for () {
    type Base = ();
    #[inline]
    fn base(&self) {}
}

macro_rules! operands {
    ($($t:ident)*) => {$(
        #[diagnostic::do_not_recommend]
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
        mul_lhs(&shape_of(&a), &b, dy) + div_rhs(&a, &b, dy) + super::neg(&a, dy)
    }
};
