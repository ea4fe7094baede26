//! Of functions that change their parameters.

use super::*;

#[test]
fn changed_in_place() {
    let sig = signature("fn step(x: &mut [f64], n: &mut usize, y: f64) -> f64 {}", Options::default());
    let source =
        sweeps(&sig, "x[0] *= y; let y1 = x[0];", "y1", "dx[0] += dy1; let dy = y * dx[0];", &["-", "-", "dy"]);
    check(
        &derived(&sig, &source),
        &expect![[r##"
            #[doc(hidden)]
            mod __derived_step {
                /// The derivative of `step`: its gradient, its pullback and its Wengert list.
                pub struct step {}
            }
            use __derived_step::*;
            impl __derived_step::step {
                /// The Wengert list of `step`: the elementary assignments it consists of.
                const WENGERT: &'static str = "the list";
                /// The value of `step(x, n, y)` and its pullback: from cotangents of the result and of the final state of what is changed in place to the cotangents of the parameters.
                #[inline]
                fn pullback<'z0, 'z1>(
                    x: &'z0 mut [f64],
                    n: &'z1 mut usize,
                    y: f64,
                ) -> (
                    f64,
                    impl ::core::ops::Fn(
                        f64,
                        ::std::vec::Vec<f64>,
                        (),
                    ) -> (::std::vec::Vec<f64>, (), f64) + use<>,
                ) {
                    let (y_, back) = Self::__forward(x, n, y);
                    let dx_shape = ::zygote::shape(&*x);
                    (
                        y_,
                        move |dy_: f64, dx_final: ::std::vec::Vec<f64>, (): ()| {
                            let mut dx: ::std::vec::Vec<f64> = ::zygote::zero_of(&dx_shape);
                            ::zygote::accumulate(&mut dx, dx_final);
                            let mut dy = 0.0;
                            back((), (), (), dy_, &mut dx, &mut (), &mut dy);
                            (dx, (), dy)
                        },
                    )
                }
                /// The gradient of `step(x, n, y)`: one derivative per parameter.
                #[inline]
                fn gradient<'z0, 'z1>(
                    x: &'z0 mut [f64],
                    n: &'z1 mut usize,
                    y: f64,
                ) -> (::std::vec::Vec<f64>, (), f64) {
                    let (_, back) = Self::pullback(x, n, y);
                    back(1.0, ::zygote::zero_like(&*x), ())
                }
                /// The value and the gradient of `step(x, n, y)`.
                #[inline]
                fn value_and_gradient<'z0, 'z1>(
                    x: &'z0 mut [f64],
                    n: &'z1 mut usize,
                    y: f64,
                ) -> (f64, (::std::vec::Vec<f64>, (), f64)) {
                    let (y, back) = Self::pullback(x, n, y);
                    (y, back(1.0, ::zygote::zero_like(&*x), ()))
                }
                #[doc(hidden)]
                #[inline]
                fn __forward<'z0, 'z1>(
                    x: &'z0 mut [f64],
                    n: &'z1 mut usize,
                    y: f64,
                ) -> (
                    f64,
                    impl ::core::ops::Fn((), (), (), f64, &mut [f64], &mut (), &mut f64) + use<>,
                ) {
                    x[0] *= y;
                    let y1 = x[0];
                    (
                        y1,
                        move |
                            (): (),
                            (): (),
                            (): (),
                            dy: f64,
                            dx: &mut [f64],
                            dn: &mut (),
                            dy: &mut f64|
                        {
                            dx[0] += dy1;
                            let dy = y * dx[0];
                            *dy += dy;
                        },
                    )
                }
                #[doc(hidden)]
                const __KINDS: (
                    ::zygote::rules::Changed,
                    ::zygote::rules::Changed,
                    ::zygote::rules::Changed,
                    ::zygote::rules::Costly,
                ) = (
                    ::zygote::rules::Changed,
                    ::zygote::rules::Changed,
                    ::zygote::rules::Changed,
                    ::zygote::rules::Costly,
                );
            }
        "##]],
    );
}

#[test]
fn changed_in_place_without_a_result() {
    let sig = signature("fn double<'a, T: Real>(x: &'a mut T, #[constant] rng: &mut Rng) {}", Options::default());
    let source = sweeps(&sig, "*x = *x + *x;", "()", "*dx = *dx + *dx;", &["-", "-"]);
    check(
        &derived(&sig, &source),
        &expect![[r##"
            #[doc(hidden)]
            mod __derived_double {
                /// The derivative of `double`: its gradient, its pullback and its Wengert list.
                pub struct double {}
            }
            use __derived_double::*;
            impl __derived_double::double {
                /// The Wengert list of `double`: the elementary assignments it consists of.
                const WENGERT: &'static str = "the list";
                /// The value of `double(x, rng)` and its pullback: from cotangents of the final state of what is changed in place to the cotangents of the parameters.
                #[inline]
                fn pullback<'z0, 'a, T: Real>(
                    x: &'a mut T,
                    rng: &'z0 mut Rng,
                ) -> ((), impl ::core::ops::Fn(T, ()) -> (T, ()) + use<T>) {
                    let (y, back) = Self::__forward::<T, _>(x, rng);
                    (
                        y,
                        move |dx_final: T, (): ()| {
                            let mut dx = dx_final;
                            back((), (), (), &mut dx, &mut ());
                            (dx, ())
                        },
                    )
                }
                /// The gradient of `double(x, rng)`: one derivative per parameter.
                #[inline]
                fn gradient<'z0, 'a, T: Real>(x: &'a mut T, rng: &'z0 mut Rng) -> (T, ())
                where
                    for<'z> (): ::zygote::Scalar,
                {
                    ::core::unreachable!()
                }
                /// The value and the gradient of `double(x, rng)`.
                #[inline]
                fn value_and_gradient<'z0, 'a, T: Real>(
                    x: &'a mut T,
                    rng: &'z0 mut Rng,
                ) -> ((), (T, ()))
                where
                    for<'z> (): ::zygote::Scalar,
                {
                    ::core::unreachable!()
                }
                #[doc(hidden)]
                #[inline]
                fn __forward<'z0, 'a, T: Real, Sink_rng: ?::core::marker::Sized + 'static>(
                    x: &'a mut T,
                    rng: &'z0 mut Rng,
                ) -> (
                    (),
                    impl ::core::ops::Fn((), (), (), &mut T, &mut Sink_rng) + use<T, Sink_rng>,
                ) {
                    *x = *x + *x;
                    (
                        (),
                        move |(): (), (): (), dy: (), dx: &mut T, drng: &mut Sink_rng| {
                            *dx = *dx + *dx;
                        },
                    )
                }
                #[doc(hidden)]
                const __KINDS: (
                    ::zygote::rules::Changed,
                    ::zygote::rules::Changed,
                    ::zygote::rules::Costly,
                ) = (::zygote::rules::Changed, ::zygote::rules::Changed, ::zygote::rules::Costly);
            }
        "##]],
    );
}
