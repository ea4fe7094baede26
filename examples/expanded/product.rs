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
impl __derived_product::product {
    // A loop carries values: the one of the iteration before comes in as `p_1`, the next goes out as `p_3`.
    /// The Wengert list of `product`: the elementary assignments it consists of.
    pub const WENGERT: &'static str = "product(x: &[f64]) -> f64\n  p = 1.0\n  y1 = x.len()\n  p_2 = for i in 0..y1 carrying (p_1 = p) {\n    y2 = x[i]\n    p_3 = p_1 * y2\n    continue (p_1 = p_3)\n  }\n  return p_2\n";
    // The public pullback wraps `__forward`: it keeps the reference, and makes the zero that the cotangent is added to.
    // A slice has a `Vec` for its tangent.
    /// The value of `product(x)` and its pullback: from a cotangent of the result to the cotangents of the parameters.
    #[inline]
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
    #[inline]
    pub fn gradient<'z0>(x: &'z0 [f64]) -> (::std::vec::Vec<f64>,) {
        let (_, back) = Self::pullback(x);
        back(1.0)
    }
    /// The value and the gradient of `product(x)`.
    #[inline]
    pub fn value_and_gradient<'z0>(x: &'z0 [f64]) -> (f64, (::std::vec::Vec<f64>,)) {
        let (y, back) = Self::pullback(x);
        (y, back(1.0))
    }

    // With reference parameters the sweeps are here. `back` borrows nothing (`use<>`): it is given the references
    // again. So a caller may keep the pullbacks of many calls on a tape while it changes what it lent to them. And it
    // adds to places that the caller has: reading one element costs one addition, not a zero `Vec`.
    #[doc(hidden)]
    #[inline]
    pub fn __forward<'z0, Slot_x: ::zygote::rules::Slot<f64>>(
        x: &'z0 [f64],
    ) -> (f64, impl ::core::ops::Fn(&[f64], f64, &mut [Slot_x]) + use<Slot_x>) {
        // For `rev` and `zip`, where the user has no prelude.
        use ::core::iter::Iterator as _;
        let mut p = 1.0;
        let y1 = x.len();
        let mut tape = ::zygote::rules::ShortTape::new((0..y1).size_hint().0);
        for (i, place) in (0..y1).zip(tape.records()) {
            *place = {
                let y2 = x[i];
                let p_3 = p * y2;
                let record = p;
                p = p_3;
                record
            };
        }
        (
            p,
            // The loop backwards. The tape is walked, not consumed, so that `back` can be called again.
            move |x: &[f64], dp_2: f64, dx: &mut [Slot_x]| {
                let y1 = x.len();
                let mut dp_1 = dp_2;
                let records = &tape[..y1];
                let x_part = &x[..y1];
                let dx_part = &mut dx[..y1];
                for i in (0..y1).rev() {
                    let &p = &records[i];
                    let y2 = x_part[i];
                    // p_3 = p_1 * y2: `dp_1` is the cotangent of `p` after this iteration, and becomes that of `p`
                    // before it.
                    let dp_1_1 = dp_1 * y2;
                    let dy2 = dp_1 * p;
                    // y2 = x[i]
                    dx_part[i] += dy2;
                    dp_1 = dp_1_1;
                }
            },
        )
    }
    #[doc(hidden)]
    pub const __KINDS: (::zygote::rules::LentSlots, ::zygote::rules::Costly) = (
        ::zygote::rules::LentSlots,
        ::zygote::rules::Costly,
    );
    #[doc(hidden)]
    pub const __HAS_JVP: bool = true;
    #[doc(hidden)]
    #[inline]
    pub fn __jvp<'z0, 'dot1_0>(x: &'z0 [f64], x_dot: &'dot1_0 [f64]) -> (f64, f64) {
        let mut p = 1.0;
        let y1 = x.len();
        // The loop carries the tangent of what it carries.
        let mut p_1_dot = 0.0_f64;
        for i in 0..y1 {
            let y2 = x[i];
            let y2_dot = x_dot[i];
            let p_3 = p * y2;
            let p_3_dot = (p_1_dot * y2) + (p * y2_dot);
            p = p_3;
            p_1_dot = p_3_dot;
        }
        (p, p_1_dot)
    }
    #[doc(hidden)]
    #[inline]
    pub fn __jvp_forward<'z0, 'dot1_0>(
        x: &'z0 [f64],
        x_dot: &'dot1_0 [f64],
    ) -> (
        (f64, f64),
        impl ::core::ops::Fn(&[f64], &[f64], (f64, f64), &mut [f64], &mut [f64]) + use<>,
    ) {
        use ::core::iter::Iterator as _;
        let mut p = 1.0;
        let y1 = x.len();
        let mut p_1_dot = 0.0_f64;
        // One record per iteration: the values that the reverse sweep reads and can't make again. Here that is `p`
        // before the multiplication; `i` and `x[i]` are made again. The number of iterations is known, so the tape is
        // allocated once.
        let tape: ::std::vec::Vec<_> = (0..y1)
            .map(|i| {
                let y2 = x[i];
                let y2_dot = x_dot[i];
                let p_3 = p * y2;
                let p_3_dot = (p_1_dot * y2) + (p * y2_dot);
                // The tape of `__forward`, and beside it the tangents. (`docs/second-order.md` says why this is the adjoint of forward mode,
                // and not the other way round.)
                let record = (p, p_1_dot);
                p = p_3;
                p_1_dot = p_3_dot;
                record
            })
            .collect();
        ::zygote::rules::keep_memory(::core::mem::size_of_val(&tape[..]));
        (
            (p, p_1_dot),
            move |
                x: &[f64],
                x_dot: &[f64],
                dt_3: (f64, f64),
                dx: &mut [f64],
                dx_dot: &mut [f64]|
            {
                let y1 = x.len();
                let (dp_2, dp_2_dot) = dt_3;
                let mut dp_1 = dp_2;
                let mut dp_1_dot = dp_2_dot;
                let records = &tape[..y1];
                let x_part = &x[..y1];
                let x_dot_part = &x_dot[..y1];
                let dx_dot_part = &mut dx_dot[..y1];
                let dx_part = &mut dx[..y1];
                for i in (0..y1).rev() {
                    let &(p, p_1_dot) = &records[i];
                    let y2 = x_part[i];
                    let y2_dot = x_dot_part[i];
                    let dp_1_1 = dp_1_dot * y2_dot;
                    let dy2_dot = dp_1_dot * p;
                    let dp_1_dot_1 = dp_1_dot * y2;
                    let dy2 = dp_1_dot * p_1_dot;
                    let dp_1_2 = dp_1_1 + (dp_1 * y2);
                    let dy2_1 = dy2 + (dp_1 * p);
                    dx_dot_part[i] += dy2_dot;
                    dx_part[i] += dy2_1;
                    dp_1 = dp_1_2;
                    dp_1_dot = dp_1_dot_1;
                }
            },
        )
    }
    #[doc(hidden)]
    #[inline(never)]
    pub fn __jvp2<'z0, 'dot1_0, 'dot2_0, 'dot2_1, Result_>(
        x: &'z0 [f64],
        x_dot: &'dot1_0 [f64],
        x_dot_: &'dot2_0 [f64],
        x_dot_dot: &'dot2_1 [f64],
    ) -> Result_
    where
        ((f64, f64), (f64, f64)): ::zygote::rules::Is<Result_>,
    {
        const {
            let _asked = ::core::mem::needs_drop::<Result_>();
            ::core::panic!(
                "{}",
                "`product` has no derivatives of order 3: it is `#[differentiable]` with `order = 2`, ask for `order = 3`"
            )
        }
    }
    #[doc(hidden)]
    #[inline(never)]
    pub fn __jvp2_forward<'z0, 'dot1_0, 'dot2_0, 'dot2_1, Result_>(
        x: &'z0 [f64],
        x_dot: &'dot1_0 [f64],
        x_dot_: &'dot2_0 [f64],
        x_dot_dot: &'dot2_1 [f64],
    ) -> Result_
    where
        (
            ((f64, f64), (f64, f64)),
            ::std::boxed::Box<
                dyn ::core::ops::Fn(
                    &[f64],
                    &[f64],
                    &[f64],
                    &[f64],
                    ((f64, f64), (f64, f64)),
                    &mut [f64],
                    &mut [f64],
                    &mut [f64],
                    &mut [f64],
                ) + ::core::marker::Send + ::core::marker::Sync,
            >,
        ): ::zygote::rules::Is<Result_>,
    {
        const {
            let _asked = ::core::mem::needs_drop::<Result_>();
            ::core::panic!(
                "{}",
                "`product` has no derivatives of order 3: it is `#[differentiable]` with `order = 2`, ask for `order = 3`"
            )
        }
    }
    /// The value of `product(x)` and its tangent in forward mode: the derivative along the given tangents of the parameters.
    #[inline]
    #[track_caller]
    pub fn jvp<'z0>(
        (x,): (&'z0 [f64],),
        (x_dot,): (impl ::zygote::Direction<[f64]>,),
    ) -> (f64, f64) {
        let x_dot = ::zygote::tangent_for(x, &x_dot, "x");
        Self::__jvp(x, x_dot)
    }
    /// The Jacobian of `product(x)`: per parameter a matrix with a row per number in the result and a column per number in the parameter.
    #[inline]
    pub fn jacobian<'z0>(x: &'z0 [f64]) -> (::zygote::Matrix<f64>,) {
        let [dx] = ::zygote::jacobian::<
            f64,
            ::zygote::rules::Mode<{ Self::__HAS_JVP }>,
            _,
            _,
            _,
        >(
            (::zygote::zero_like(x),),
            Self::pullback(x),
            |(x_dot,)| Self::__jvp(x, &x_dot).1,
        );
        (dx,)
    }
    /// The value of `product(x)`; its gradient overwrites the buffers, which must have the parameters' shapes (else it panics before it writes).
    #[inline]
    #[track_caller]
    pub fn value_and_gradient_into<'z0>(x: &'z0 [f64], dx: &mut [f64]) -> f64 {
        ::zygote::fit_or_panic(x, dx, "x");
        let (y, back) = Self::__forward(x);
        ::zygote::set_zero(dx);
        back(x, 1.0, dx);
        y
    }
    #[doc(hidden)]
    #[inline]
    pub fn __gradient_jvp<'z0, 'dot1_0>(
        x: &'z0 [f64],
        x_dot: &'dot1_0 [f64],
    ) -> ((::std::vec::Vec<f64>,), (::std::vec::Vec<f64>,)) {
        let (_, back) = Self::__jvp_forward(x, x_dot);
        let mut dx = ::zygote::zero_like(x);
        let mut dx_dot = ::zygote::zero_like(x_dot);
        back(x, x_dot, (0.0, 1.0), &mut dx, &mut dx_dot);
        ((dx_dot,), (dx,))
    }
    /// The Hessian of `product(x)` times a vector: the derivative of the gradient along it.
    #[inline]
    #[track_caller]
    pub fn hvp<'z0>(
        x: &'z0 [f64],
        x_dot: impl ::zygote::Direction<[f64]>,
    ) -> (::std::vec::Vec<f64>,) {
        let x_dot = ::zygote::tangent_for(x, &x_dot, "x");
        let mut dx_own = ::zygote::zero_like(x);
        let dx: &mut [f64] = &mut dx_own;
        let dp_2_dot: f64 = 1.0;
        use ::core::iter::Iterator as _;
        let mut p = 1.0;
        let y1 = x.len();
        let mut p_1_dot = 0.0_f64;
        let tape: ::std::vec::Vec<_> = (0..y1)
            .map(|i| {
                let y2 = x[i];
                let y2_dot = x_dot[i];
                let p_3 = p * y2;
                let p_3_dot = (p_1_dot * y2) + (p * y2_dot);
                let record = (p_1_dot, p);
                p = p_3;
                p_1_dot = p_3_dot;
                record
            })
            .collect();
        ::zygote::rules::keep_memory(::core::mem::size_of_val(&tape[..]));
        let mut dp_1 = -0.0_f64;
        let mut dp_1_dot = dp_2_dot;
        let records = &tape[..y1];
        let x_part = &x[..y1];
        let x_dot_part = &x_dot[..y1];
        let dx_part = &mut dx[..y1];
        for i in (0..y1).rev() {
            let &(p_1_dot, p) = &records[i];
            let y2 = x_part[i];
            let y2_dot = x_dot_part[i];
            let dp_1_1 = dp_1_dot * y2_dot;
            let dp_1_dot_1 = dp_1_dot * y2;
            let dy2 = dp_1_dot * p_1_dot;
            let dp_1_2 = dp_1_1 + (dp_1 * y2);
            let dy2_1 = dy2 + (dp_1 * p);
            dx_part[i] += dy2_1;
            dp_1 = dp_1_2;
            dp_1_dot = dp_1_dot_1;
        }
        (dx_own,)
    }
    /// The Hessian of `product(x)`: row i is the derivative of the i-th partial.
    #[inline]
    pub fn hessian<'z0>(x: &'z0 [f64]) -> ::zygote::Matrix<f64> {
        ::zygote::hessian(::zygote::zero_like(x), |e| Self::hvp(x, e).0)
    }
}

// Two globs that bring one name are a warning to rustc, which takes either. A derivative must not be that of another function.
#[allow(unused_imports, unused_qualifications)]
const _: () = {
    use ::zygote::rules::{AnyCompanion as _, Unlike as _};
    if !(::zygote::rules::Same::<product, __derived_product::product>::SAME
        || product::__CUSTOM)
    {
        ::core::panic!(
            "a glob import brings another `product`, whose derivative would be taken for that of this function; import what you use of it by name, or rename this function"
        )
    }
};
// How each parameter is taken: a caller that hands a `&mut` on by its name can't see whether it arrives as one.
