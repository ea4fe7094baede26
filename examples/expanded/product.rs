//! What `#[differentiable]` writes for a loop over a reference: this file is its output, with comments. Begin with `s.rs`.
//!
//! `tests/expanded.rs` compiles it and compares its results with those of the macro; a unit test of `zygote-macros`
//! compares the text.

#[allow(dead_code)]
pub fn product(x: &[f64]) -> f64 {
    let mut p = 1.0;
    for i in 0..x.len() {
        p *= x[i];
    }
    p
}

// The companion, as in `s.rs`.
#[doc(hidden)]
#[allow(
    dead_code,
    nonstandard_style,
    unreachable_pub,
    missing_debug_implementations,
    missing_copy_implementations
)]
pub mod __derived_product {
    /// The derivative of `product`: its gradient, its pullback and its Wengert list.
    pub struct product {}
}
#[allow(unused_imports, hidden_glob_reexports)]
pub use __derived_product::*;
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
impl __derived_product::product {
    // A loop carries values: the one of the iteration before comes in as `p_1`, the next goes out as `p_3`.
    /// The Wengert list of `product`: the elementary assignments it consists of.
    pub const WENGERT: &'static str = "product(x: &[f64]) -> f64\n  p = 1.0\n  y1 = x.len()\n  p_2 = for i in 0..y1 carrying (p_1 = p) {\n    y2 = x[i]\n    p_3 = p_1 * y2\n    continue (p_1 = p_3)\n  }\n  return p_2\n";
    // The public pullback wraps `__forward`: it keeps the reference, and makes the zero that the cotangent is added to.
    // A slice has a `Vec` for its tangent.
    /// The value of `product(x)` and its pullback: from a cotangent of the result to the cotangents of the parameters.
    pub fn pullback<'z0>(
        x: &'z0 [f64],
    ) -> (f64, impl ::core::ops::Fn(f64) -> (::std::vec::Vec<f64>,) + use<'z0>) {
        let (y, back) = Self::__forward(x);
        (
            y,
            move |dy: f64| {
                let mut dx = ::zygote::zero_like(x);
                back(x, dy, &mut dx);
                (dx,)
            },
        )
    }
    /// The gradient of `product(x)`: one derivative per parameter.
    pub fn gradient<'z0>(x: &'z0 [f64]) -> (::std::vec::Vec<f64>,) {
        let (_, back) = Self::pullback(x);
        back(1.0)
    }
    /// The value and the gradient of `product(x)`.
    pub fn value_and_gradient<'z0>(x: &'z0 [f64]) -> (f64, (::std::vec::Vec<f64>,)) {
        let (y, back) = Self::pullback(x);
        (y, back(1.0))
    }

    // With reference parameters the sweeps are here. `back` borrows nothing (`use<>`): it is given the references
    // again. So a caller may keep the pullbacks of many calls on a tape while it changes what it lent to them. And it
    // adds to places that the caller has: reading one element costs one addition, not a zero `Vec`.
    #[doc(hidden)]
    pub fn __forward<'z0>(
        x: &'z0 [f64],
    ) -> (f64, impl ::core::ops::Fn(&[f64], f64, &mut [f64]) + use<>) {
        // For `rev` and `zip`, where the user has no prelude.
        use ::core::iter::Iterator as _;
        let mut p = 1.0;
        let y1 = x.len();
        // One record per iteration: the values that the reverse sweep reads and can't make again. Here that is `p`
        // before the multiplication; `i` and `x[i]` are made again. The number of iterations is known, so the tape is
        // allocated once.
        let tape: ::std::vec::Vec<_> = (0..y1)
            .map(|i| {
                let y2 = x[i];
                let p_3 = p * y2;
                let record = p;
                p = p_3;
                record
            })
            .collect();
        (
            p,
            // The loop backwards. The tape is walked, not consumed, so that `back` can be called again.
            move |x: &[f64], dp_2: f64, dx: &mut [f64]| {
                let mut dp_1 = dp_2;
                for (i, &p) in (0..y1).rev().zip(tape.iter().rev()) {
                    let y2 = x[i];
                    // p_3 = p_1 * y2: `dp_1` is the cotangent of `p` after this iteration, and becomes that of `p`
                    // before it.
                    let dp_1_1 = dp_1 * y2;
                    let dy2 = dp_1 * p;
                    // y2 = x[i]
                    dx[i] += dy2;
                    dp_1 = dp_1_1;
                }
            },
        )
    }
}
