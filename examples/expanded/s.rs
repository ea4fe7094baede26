//! What `#[differentiable]` writes for a straight line of code: this file is its output, with comments.
//!
//! `tests/expanded.rs` compiles it and compares its results with those of the macro; a unit test of `zygote-macros`
//! compares the text.

// The function stays as it is. `dead_code`: one of which only the derivative is used is no dead code.
#[allow(dead_code)]
pub fn s(x: f64) -> f64 {
    x.powi(2).sin() * 5.0
}

// The companion is a type of the function's name. Functions live in the value namespace, types in the type namespace,
// so one `use path::s;` brings both. It sits in a hidden module and comes by a glob import, because an explicit item of
// the same name wins over a glob: that is what `#[adjoint(s)]` writes.
//
// The lints: the type has a function's name and nothing in it, and is `pub` in a module that may not be.
#[doc(hidden)]
#[allow(
    dead_code,
    nonstandard_style,
    unreachable_pub,
    missing_debug_implementations,
    missing_copy_implementations
)]
pub mod __derived_s {
    /// The derivative of `s`: its gradient, its pullback and its Wengert list.
    pub struct s {}
}

// As visible as the function. An adjoint hides the imported name on purpose.
#[allow(unused_imports, hidden_glob_reexports)]
pub use __derived_s::*;
// The methods stand in the scope of the function, where the names in its body mean what they mean in it. The function
// itself is checked as written; here the user could do nothing about a lint.
#[allow(
    unused,
    unconditional_recursion,
    unconditional_panic,
    arithmetic_overflow,
    deprecated,
    nonstandard_style,
    single_use_lifetimes,
    unused_lifetimes,
    unused_qualifications,
    unused_results,
    trivial_casts,
    trivial_numeric_casts,
    clippy::all,
    clippy::pedantic,
    clippy::nursery,
    clippy::restriction
)]
impl __derived_s::s {
    // For reading, and for tests: the list that one writes by hand.
    /// The Wengert list of `s`: the elementary assignments it consists of.
    pub const WENGERT: &'static str = "s(x: f64) -> f64\n  y1 = powi(x, 2)\n  y2 = sin(y1)\n  y3 = y2 * 5.0\n  return y3\n";
    /// The value of `s(x)` and its pullback: from a cotangent of the result to the cotangents of the parameters.
    #[inline]
    pub fn pullback(x: f64) -> (f64, impl ::core::ops::Fn(f64) -> (f64,) + use<>) {
        // The Wengert list going forward: the user's program, in its order, one assignment per elementary step.
        let y1 = x.powi(2);
        let y2 = y1.cos();
        let y3 = y1.sin();
        let y4 = y3 * 5.0;
        (
            y4,
            move |dy4: f64| {
                let dy3 = dy4 * 5.0;
                let dy1 = dy3 * y2;
                // y1 = x.powi(2)
                let dx = dy1 * (2.0 * x);
                (dx,)
            },
        )
    }

    // The pullback of the cotangent 1.
    /// The gradient of `s(x)`: one derivative per parameter.
    #[inline]
    pub fn gradient(x: f64) -> (f64,) {
        let (_, back) = Self::pullback(x);
        back(1.0)
    }
    /// The value and the gradient of `s(x)`.
    #[inline]
    pub fn value_and_gradient(x: f64) -> (f64, (f64,)) {
        let (y, back) = Self::pullback(x);
        (y, back(1.0))
    }

    // Only functions of one number have this.
    /// The derivative of `s(x)` with respect to `x`.
    #[inline]
    pub fn derivative(x: f64) -> f64 {
        Self::gradient(x).0
    }

    // How generated functions call each other: `back` is given by-reference arguments again (here are none: `()`), and
    // adds to the caller's cotangents rather than returning its own. See `product.rs` for why.
    #[doc(hidden)]
    #[inline]
    pub fn __forward(x: f64) -> (f64, impl ::core::ops::Fn((), f64, &mut f64) + use<>) {
        let (y, back) = Self::pullback(x);
        (
            y,
            move |_: (), dy: f64, dx: &mut f64| {
                let d = back(dy);
                *dx += d.0;
            },
        )
    }
    #[doc(hidden)]
    pub const __KINDS: (::zygote::rules::Changed, ::zygote::rules::Costly) = (
        ::zygote::rules::Changed,
        ::zygote::rules::Costly,
    );
    #[doc(hidden)]
    // Whether there is forward mode: not where a callee has a rule without one. `jacobian` asks.
    pub const __HAS_JVP: bool = true;
    #[doc(hidden)]
    #[inline]
    // Forward mode: behind every assignment that of its tangent.
    pub fn __jvp(x: f64, x_dot: f64) -> (f64, f64) {
        let y1 = x.powi(2);
        let y1_dot = x_dot * (2.0 * x);
        let y2 = y1.sin();
        let y2_dot = y1_dot * y1.cos();
        let y3 = y2 * 5.0;
        let y3_dot = y2_dot * 5.0;
        (y3, y3_dot)
    }
    #[doc(hidden)]
    #[inline]
    // Second order: the adjoint of `__jvp`, by the transform that wrote `pullback`, in the convention of `__forward`.
    pub fn __jvp_forward(
        x: f64,
        x_dot: f64,
    ) -> (
        (f64, f64),
        impl ::core::ops::Fn((), (), (f64, f64), &mut f64, &mut f64) + use<>,
    ) {
        let y1 = x.powi(2);
        let t_1 = 2.0 * x;
        let y1_dot = x_dot * t_1;
        let y2 = y1.sin();
        let t_2 = y1.cos();
        let y2_dot = y1_dot * t_2;
        let y3 = y2 * 5.0;
        let y3_dot = y2_dot * 5.0;
        (
            (y3, y3_dot),
            move |(): (), (): (), dt_3: (f64, f64), dx_2: &mut f64, dx_dot_1: &mut f64| {
                // The cotangents of the value and of its tangent; below, those of each assignment of the forward sweep.
                let (dy3, dy3_dot) = dt_3;
                let dy2_dot = dy3_dot * 5.0;
                // y3 = y2 * 5.0
                let dy2 = dy3 * 5.0;
                let dy1_dot = dy2_dot * t_2;
                let dt_2 = dy2_dot * y1_dot;
                let dy1 = dt_2 * (-y2);
                let dy1_1 = dy1 + (dy2 * t_2);
                let dx_dot = dy1_dot * t_1;
                let dt_1 = dy1_dot * x_dot;
                let dx = dt_1 * 2.0;
                let dx_1 = dx + (dy1_1 * (2.0 * x));
                *dx_2 += dx_1;
                *dx_dot_1 += dx_dot;
            },
        )
    }
    #[doc(hidden)]
    #[inline(never)]
    // Third order was not asked for. Callers are written without knowing that, so something has to stand here: it doesn't
    // compile, but only once it is instantiated. It has a type parameter, as else rustc would look into it regardless; not
    // inlined, as else it would be looked into in callers that nobody calls.
    pub fn __jvp2<Result_>(x: f64, x_dot: f64, x_dot_: f64, x_dot_dot: f64) -> Result_
    where
        ((f64, f64), (f64, f64)): ::zygote::rules::Is<Result_>,
    {
        const {
            let _asked = ::core::mem::needs_drop::<Result_>();
            ::core::panic!(
                "{}",
                "`s` has no derivatives of order 3: it is `#[differentiable]` with `order = 2`, ask for `order = 3`"
            )
        }
    }
    #[doc(hidden)]
    #[inline(never)]
    pub fn __jvp2_forward<Result_>(
        x: f64,
        x_dot: f64,
        x_dot_: f64,
        x_dot_dot: f64,
    ) -> Result_
    where
        (
            ((f64, f64), (f64, f64)),
            ::std::boxed::Box<
                dyn ::core::ops::Fn(
                    (),
                    (),
                    (),
                    (),
                    ((f64, f64), (f64, f64)),
                    &mut f64,
                    &mut f64,
                    &mut f64,
                    &mut f64,
                ) + ::core::marker::Send + ::core::marker::Sync,
            >,
        ): ::zygote::rules::Is<Result_>,
    {
        const {
            let _asked = ::core::mem::needs_drop::<Result_>();
            ::core::panic!(
                "{}",
                "`s` has no derivatives of order 3: it is `#[differentiable]` with `order = 2`, ask for `order = 3`"
            )
        }
    }
    /// The value of `s(x)` and its tangent in forward mode: the derivative along the given tangents of the parameters.
    #[inline]
    #[track_caller]
    pub fn jvp((x,): (f64,), (x_dot,): (impl ::zygote::Direction<f64>,)) -> (f64, f64) {
        // A tangent may be given by value or by reference; for a slice, also as an array or a `Vec`.
        let x_dot = *::zygote::Direction::<f64>::direction(&x_dot);
        Self::__jvp(x, x_dot)
    }
    /// The Jacobian of `s(x)`: per parameter a matrix with a row per number in the result and a column per number in the parameter.
    #[inline]
    pub fn jacobian(x: f64) -> (::zygote::Matrix<f64>,) {
        // The cheaper mode: rows by the pullback, or columns by `jvp`.
        let [dx] = ::zygote::jacobian::<
            f64,
            ::zygote::rules::Mode<{ Self::__HAS_JVP }>,
            _,
            _,
            _,
        >(
            (::zygote::zero_like(&x),),
            Self::pullback(x),
            |(x_dot,)| Self::__jvp(x, x_dot).1,
        );
        (dx,)
    }
    /// The value of `s(x)`; its gradient overwrites the buffers, which must have the parameters' shapes (else it panics before it writes).
    #[inline]
    #[track_caller]
    pub fn value_and_gradient_into(x: f64, dx: &mut f64) -> f64 {
        let (y, back) = Self::__forward(x);
        // The sinks of `__forward` are the caller's own buffers.
        *dx = 0.0;
        back((), 1.0, dx);
        y
    }
    #[doc(hidden)]
    #[inline]
    // The gradient and its tangent along `x_dot`: with the cotangent 1 for the tangent and 0 for the value, what comes back at
    // `x_dot` is the one, and at `x` the other, the Hessian times `x_dot`.
    pub fn __gradient_jvp(x: f64, x_dot: f64) -> ((f64,), (f64,)) {
        let (_, back) = Self::__jvp_forward(x, x_dot);
        let mut dx = 0.0;
        let mut dx_dot = 0.0;
        back((), (), (0.0, 1.0), &mut dx, &mut dx_dot);
        ((dx_dot,), (dx,))
    }
    /// The Hessian of `s(x)` times a vector: the derivative of the gradient along it.
    #[inline]
    #[track_caller]
    pub fn hvp(x: f64, x_dot: impl ::zygote::Direction<f64>) -> (f64,) {
        let x_dot = *::zygote::Direction::<f64>::direction(&x_dot);
        let dy3_dot: f64 = 1.0;
        let y1 = x.powi(2);
        let y1_dot = x_dot * (2.0 * x);
        let y2 = y1.sin();
        let t_2 = y1.cos();
        let y2_dot = y1_dot * t_2;
        let y3 = y2 * 5.0;
        let y3_dot = y2_dot * 5.0;
        let dy2_dot = dy3_dot * 5.0;
        let dy1_dot = dy2_dot * t_2;
        let dt_2 = dy2_dot * y1_dot;
        let dy1 = dt_2 * (-y2);
        let dt_1 = dy1_dot * x_dot;
        let dx = dt_1 * 2.0;
        let dx_1 = dx + (dy1 * (2.0 * x));
        (dx_1,)
    }
    /// The second derivative of `s(x)` with respect to `x`.
    #[inline]
    pub fn second_derivative(x: f64) -> f64 {
        Self::hvp(x, 1.0).0
    }
    /// The Hessian of `s(x)`: row i is the derivative of the i-th partial.
    #[inline]
    pub fn hessian(x: f64) -> ::zygote::Matrix<f64> {
        ::zygote::hessian(::zygote::zero_like(&x), |e| Self::hvp(x, e).0)
    }
}

// Two globs that bring one name are a warning to rustc, which takes either. A derivative must not be that of another function.
#[allow(unused_imports, unused_qualifications)]
const _: () = {
    use ::zygote::rules::{AnyCompanion as _, Unlike as _};
    if !(::zygote::rules::Same::<s, __derived_s::s>::SAME || s::__CUSTOM) {
        ::core::panic!(
            "a glob import brings another `s`, whose derivative would be taken for that of this function; import what you use of it by name, or rename this function"
        )
    }
};
// How each parameter is taken: a caller that hands a `&mut` on by its name can't see whether it arrives as one.
// And its adjoints coming back. `back` is a closure in the scope of the forward sweep: what it mentions
// (`y1`, `x`) is what is saved, and nothing else is. Neither is it consumed: it may be called any number of
// times.
// y2 = y1.sin()
