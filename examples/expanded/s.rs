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
    pub fn pullback(x: f64) -> (f64, impl ::core::ops::Fn(f64) -> (f64,) + use<>) {
        // The Wengert list going forward: the user's program, in its order, one assignment per elementary step.
        let y1 = x.powi(2);
        let y2 = y1.sin();
        let y3 = y2 * 5.0;
        (
            y3,
            // And its adjoints coming back. `back` is a closure in the scope of the forward sweep: what it mentions
            // (`y1`, `x`) is what is saved, and nothing else is. Neither is it consumed: it may be called any number of
            // times.
            move |dy3: f64| {
                // y3 = y2 * 5.0
                let dy2 = dy3 * 5.0;
                // y2 = y1.sin()
                let dy1 = dy2 * y1.cos();
                // y1 = x.powi(2): a product in which zero wins, since the slope of a power may be infinite.
                let dx = ::zygote::rules::scale(dy1, 2.0 * x);
                (dx,)
            },
        )
    }

    // The pullback of the cotangent 1.
    /// The gradient of `s(x)`: one derivative per parameter.
    pub fn gradient(x: f64) -> (f64,) {
        let (_, back) = Self::pullback(x);
        back(1.0)
    }
    /// The value and the gradient of `s(x)`.
    pub fn value_and_gradient(x: f64) -> (f64, (f64,)) {
        let (y, back) = Self::pullback(x);
        (y, back(1.0))
    }

    // Only functions of one number have this.
    /// The derivative of `s(x)` with respect to `x`.
    pub fn derivative(x: f64) -> f64 {
        Self::gradient(x).0
    }

    // How generated functions call each other: `back` is given by-reference arguments again (here are none: `()`), and
    // adds to the caller's cotangents rather than returning its own. See `product.rs` for why.
    #[doc(hidden)]
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
}
