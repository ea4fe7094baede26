//! Companions of functions that are applied element by element.
//!
//! They are written out since `#[differentiable]` doesn't know of parameters that are references for one type and values for another.

/// `name: value, first, second;`: the function's value, and it with its first, and its first two derivatives, of one number.
macro_rules! elementwise {
    ($($(#[$doc:meta])* $name:ident: $value:expr, $first:expr, $second:expr;)*) => {$(
        $(#[$doc])*
        #[inline]
        pub fn $name<T: $crate::Elementwise>(x: T) -> T::Output {
            x.map_elements($value)
        }

        #[doc = concat!("The derivative of [`", stringify!($name), "`](fn@", stringify!($name), ").")]
        #[derive(Debug)]
        #[allow(non_camel_case_types)]
        pub struct $name {}

        impl $name {
            #[doc = concat!("The Wengert list of `", stringify!($name), "`: one step.")]
            pub const WENGERT: &'static str =
                concat!(stringify!($name), "(x) -> y\n  y = ", stringify!($name), "(x)\n  return y\n");
            #[doc(hidden)]
            pub const __KINDS: ($crate::rules::Lent,) = ($crate::rules::Lent,);
            #[doc(hidden)]
            pub const __HAS_JVP: bool = true;

            #[doc(hidden)]
            #[inline]
            pub fn __forward<T: $crate::Elementwise>(
                x: T,
            ) -> (T::Output, $crate::BackOf<T, impl Fn(T::Again<'_>, T::Output, &mut T::Sink) + Send + Sync + 'static + use<T>>) {
                let (y, slope) = x.map_pairs($first);
                (y, T::back(move |_: T::Again<'_>, dy: T::Output, dx: &mut T::Sink| T::add_product(dx, &dy, &slope)))
            }

            #[doc(hidden)]
            #[inline]
            pub fn __jvp<T: $crate::Elementwise>(x: T, x_dot: T::Dot<'_>) -> (T::Output, T::Output) {
                x.map_with_dot(x_dot, |x, x_dot| {
                    let (y, slope) = $first(x);
                    (y, slope * x_dot)
                })
            }

            #[doc(hidden)]
            #[inline]
            #[allow(clippy::type_complexity)] // that of generated code
            pub fn __jvp_forward<'d, T: $crate::Elementwise>(
                x: T,
                x_dot: T::Dot<'d>,
            ) -> (
                (T::Output, T::Output),
                $crate::BackDotOf<
                    T,
                    impl Fn(T::Again<'_>, T::DotAgain<'_>, (T::Output, T::Output), &mut T::Sink, &mut T::DotSink)
                    + Send + Sync + 'static + use<T>,
                >,
            ) {
                let [y, y_dot, slope, slope_dot] = x.map_many(x_dot, |x, x_dot| {
                    let (y, slope, bend) = $second(x);
                    [y, slope * x_dot, slope, bend * x_dot]
                });
                let back = move |_: T::Again<'_>,
                                 _: T::DotAgain<'_>,
                                 (dy, dy_dot): (T::Output, T::Output),
                                 dx: &mut T::Sink,
                                 dx_dot: &mut T::DotSink| {
                    T::add_product(dx, &dy, &slope);
                    T::add_product(dx, &dy_dot, &slope_dot);
                    T::add_product_dot(dx_dot, &dy_dot, &slope);
                };
                ((y, y_dot), T::back_dot(back))
            }

            $crate::functions::macros::of_elementwise!($name, $first, $second);
        }
    )*};
}
pub(crate) use elementwise;

/// What users call, and what is the same for all.
macro_rules! of_elementwise {
    ($name:ident, $first:expr, $second:expr) => {
        #[doc(hidden)]
        #[inline]
        pub fn __forward_dyn<T: $crate::Elementwise>(
            x: T,
        ) -> (
            T::Output,
            $crate::BackOf<T, impl Fn(T::Again<'_>, T::Output, &mut T::Sink) + Send + Sync + 'static + use<T>>,
        ) {
            Self::__forward(x)
        }

        // Third derivatives there are none. Callers' types are inferred from these.
        #[doc(hidden)]
        #[inline(never)]
        #[allow(clippy::type_complexity)]
        pub fn __jvp2<T: $crate::Elementwise>(
            _: T,
            _: T::Dot<'_>,
            _: T::Dot<'_>,
            _: T::Dot<'_>,
        ) -> ((T::Output, T::Output), (T::Output, T::Output)) {
            const { panic!(concat!("`", stringify!($name), "` has no derivatives of order 3")) }
        }

        #[doc(hidden)]
        #[inline(never)]
        #[allow(clippy::type_complexity)]
        pub fn __jvp2_forward<T: $crate::Elementwise>(
            _: T,
            _: T::Dot<'_>,
            _: T::Dot<'_>,
            _: T::Dot<'_>,
        ) -> (
            ((T::Output, T::Output), (T::Output, T::Output)),
            Box<
                dyn Fn(
                        T::Again<'_>,
                        T::DotAgain<'_>,
                        T::DotAgain<'_>,
                        T::DotAgain<'_>,
                        ((T::Output, T::Output), (T::Output, T::Output)),
                        &mut T::Sink,
                        &mut T::DotSink,
                        &mut T::DotSink,
                        &mut T::DotSink,
                    ) + Send
                    + Sync,
            >,
        ) {
            const { panic!(concat!("`", stringify!($name), "` has no derivatives of order 3")) }
        }

        #[doc(hidden)]
        #[inline]
        pub fn __gradient_jvp<T: $crate::Elementwise>(x: T, x_dot: T::Dot<'_>) -> ((T::Output,), (T::Output,))
        where
            T::Output: $crate::Scalar,
        {
            let [_, _, slope, slope_dot] = x.map_many(x_dot, |x, x_dot| {
                let (y, slope, bend) = $second(x);
                [y, slope * x_dot, slope, bend * x_dot]
            });
            ((slope,), (slope_dot,))
        }

        /// The value, and the pullback: from a cotangent of the result to a tuple of that of `x`.
        #[inline]
        pub fn pullback<T: $crate::Elementwise>(
            x: T,
        ) -> (T::Output, impl Fn(T::Output) -> (T::Output,) + 'static + use<T>) {
            let (y, slope) = x.map_pairs($first);
            (y, move |dy: T::Output| (T::product(&dy, &slope),))
        }

        /// The value and its tangent in forward mode.
        ///
        /// # Panics
        ///
        /// If the tangent has another shape than the argument.
        #[inline]
        #[track_caller]
        pub fn jvp<T: $crate::Elementwise>(
            (x,): (T,),
            (x_dot,): (impl $crate::Direction<T::Sink>,),
        ) -> (T::Output, T::Output) {
            let x_dot = T::dot_of($crate::tangent_for(&x, &x_dot, "x"));
            Self::__jvp(x, x_dot)
        }

        /// The Jacobian: a row per number in the result, a column per number in the argument.
        pub fn jacobian<T: $crate::Elementwise>(x: T) -> ($crate::Matrix<f64>,) {
            let zero = $crate::zero_like(&x);
            let back = Self::pullback(x);
            let [dx] = $crate::jacobian::<f64, $crate::rules::Mode<false>, _, _, _>((zero,), back, |_| unreachable!());
            (dx,)
        }

        /// The gradient, of a number.
        #[inline]
        pub fn gradient<T: $crate::Elementwise>(x: T) -> (T::Output,)
        where
            T::Output: $crate::Scalar,
        {
            (x.map_pairs($first).1,)
        }

        /// The value and the gradient, of a number.
        #[inline]
        pub fn value_and_gradient<T: $crate::Elementwise>(x: T) -> (T::Output, (T::Output,))
        where
            T::Output: $crate::Scalar,
        {
            let (y, slope) = x.map_pairs($first);
            (y, (slope,))
        }

        /// The value, of a number; the derivative overwrites `dx`.
        #[inline]
        pub fn value_and_gradient_into<A: $crate::Real>(x: A, dx: &mut A) -> A {
            let (y, slope) = $first(x);
            *dx = slope;
            y
        }

        /// The derivative, of a number.
        #[inline]
        pub fn derivative<T: $crate::Elementwise>(x: T) -> T::Output
        where
            T::Output: $crate::Scalar,
        {
            x.map_pairs($first).1
        }

        /// The second derivative, of a number.
        #[inline]
        pub fn second_derivative<A: $crate::Real>(x: A) -> A {
            $second(x).2
        }

        /// The second derivative times `v`, of a number.
        #[inline]
        pub fn hvp<A: $crate::Real>(x: A, v: impl $crate::Direction<A>) -> (A,) {
            ($second(x).2 * *v.direction(),)
        }

        /// The second derivative as a matrix, of a number.
        pub fn hessian<A: $crate::Real>(x: A) -> $crate::Matrix<f64> {
            $crate::hessian(<A as $crate::Tangent>::zero(), |v| ($second(x).2 * *v))
        }
    };
}
pub(crate) use of_elementwise;
