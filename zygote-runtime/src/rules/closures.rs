//! Types of the pullbacks of closures that are passed to differentiable functions.
//!
//! Such a pullback is a closure in a tuple, whose parameters rustc can't infer. They follow from the value, the arguments (by value: `v`, by
//! reference: `r`) and what is captured.

use crate::Differentiable;

/// A function of which a derivative is known where it is passed: there is none but in differentiable code.
#[diagnostic::on_unimplemented(
    message = "nothing is known here of the derivative of the function that is passed",
    label = "passed to a differentiable function from outside",
    note = "call it in a `#[differentiable]` function, or differentiate a closure: `gradient!(|x: f64| apply(|z| z * x, x), 2.0)`"
)]
pub trait KnownFunction {}

/// What a closure captures, by reference.
pub trait Captured {
    /// The place of the cotangents.
    type Environment;
}

impl Captured for () {
    type Environment = ();
}

macro_rules! captured {
    ($($T:ident $k:tt),*) => {
        impl<$($T: Differentiable),*> Captured for ($(&$T,)*) {
            type Environment = ($($T::Tangent,)*);
        }
    };
}
crate::value::tuples!(captured);

macro_rules! again {
    (v $T:ident) => {
        ()
    };
    (r $T:ident) => {
        &$T
    };
}

macro_rules! witness {
    (v $T:ident) => {
        &$T
    };
    (r $T:ident) => {
        &&$T
    };
}

macro_rules! pullbacks {
    ($($name:ident($($by:ident $T:ident),*);)*) => {$(
        /// The pullback `f`, whose parameters have types now.
        #[inline]
        pub fn $name<Y, $($T,)* K, F>(_: &Y, $(_: witness!($by $T),)* _: K, f: F) -> F
        where
            Y: Differentiable,
            $($T: Differentiable + ?Sized,)*
            K: Captured,
            F: Fn((), $(again!($by $T),)* Y::Tangent, &mut K::Environment, $(&mut $T::Sink),*),
        {
            f
        }
    )*};
}
pullbacks! {
    pullback_v(v A);
    pullback_r(r A);
    pullback_vv(v A, v B);
    pullback_vr(v A, r B);
    pullback_rv(r A, v B);
    pullback_rr(r A, r B);
    pullback_vvv(v A, v B, v C);
    pullback_vvr(v A, v B, r C);
    pullback_vrv(v A, r B, v C);
    pullback_vrr(v A, r B, r C);
    pullback_rvv(r A, v B, v C);
    pullback_rvr(r A, v B, r C);
    pullback_rrv(r A, r B, v C);
    pullback_rrr(r A, r B, r C);
    pullback_vvvv(v A, v B, v C, v D);
    pullback_vvvr(v A, v B, v C, r D);
    pullback_vvrv(v A, v B, r C, v D);
    pullback_vvrr(v A, v B, r C, r D);
    pullback_vrvv(v A, r B, v C, v D);
    pullback_vrvr(v A, r B, v C, r D);
    pullback_vrrv(v A, r B, r C, v D);
    pullback_vrrr(v A, r B, r C, r D);
    pullback_rvvv(r A, v B, v C, v D);
    pullback_rvvr(r A, v B, v C, r D);
    pullback_rvrv(r A, v B, r C, v D);
    pullback_rvrr(r A, v B, r C, r D);
    pullback_rrvv(r A, r B, v C, v D);
    pullback_rrvr(r A, r B, v C, r D);
    pullback_rrrv(r A, r B, r C, v D);
    pullback_rrrr(r A, r B, r C, r D);
}
