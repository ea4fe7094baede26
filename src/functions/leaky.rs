//! `leaky_relu`: elementwise, with a number as second argument.

use crate::{BackDotWithOf, BackWithOf, Direction, Elementwise, Matrix, Real, Scalar, rules, tangent_for, zero_like};

/// `x` where it is positive, `slope · x` elsewhere. At 0 the derivative is `slope`.
///
/// Of a number or of every element of an array; the result has the argument's shape. `slope` has a derivative too.
///
/// ```
/// use zygote::functions::leaky_relu;
/// assert_eq!(leaky_relu(-2.0, 0.1), -0.2);
/// assert_eq!(leaky_relu::gradient(-2.0, 0.1), (0.1, -2.0));
/// # #[cfg(feature = "ndarray")] {
/// use ndarray::array;
/// assert_eq!(leaky_relu(&array![-1.0, 1.0], 0.1), array![-0.1, 1.0]);
/// # }
/// ```
#[inline]
pub fn leaky_relu<T: Elementwise>(x: T, slope: T::Element) -> T::Output {
    x.map_elements(|x| value(x, slope)[0])
}

/// The value, and the derivatives by `x` and by the slope.
#[inline]
fn value<A: Real>(x: A, slope: A) -> [A; 3] {
    let (zero, one) = (A::from_i32(0), A::from_i32(1));
    if x > zero { [x, one, zero] } else { [slope * x, slope, x] }
}

/// The value and its tangent, the derivatives by `x` and by the slope, and their tangents.
#[inline]
fn with_tangents<A: Real>((x, slope): (A, A), (x_dot, slope_dot): (A, A)) -> [A; 6] {
    let [y, by_x, by_slope] = value(x, slope);
    let zero = A::from_i32(0);
    let (by_x_dot, by_slope_dot) = if x > zero { (zero, zero) } else { (slope_dot, x_dot) };
    [y, by_x * x_dot + by_slope * slope_dot, by_x, by_slope, by_x_dot, by_slope_dot]
}

/// The derivative of [`leaky_relu`](fn@leaky_relu).
#[derive(Debug)]
#[allow(non_camel_case_types)]
pub struct leaky_relu {}

impl leaky_relu {
    /// The Wengert list of `leaky_relu`: one step.
    pub const WENGERT: &'static str = "leaky_relu(x, slope) -> y\n  y = leaky_relu(x, slope)\n  return y\n";
    #[doc(hidden)]
    pub const __KINDS: (rules::Lent, rules::Changed) = (rules::Lent, rules::Changed);
    #[doc(hidden)]
    pub const __HAS_JVP: bool = true;

    #[doc(hidden)]
    #[inline]
    #[allow(clippy::type_complexity)] // that of generated code
    pub fn __forward<T: Elementwise>(
        x: T,
        slope: T::Element,
    ) -> (
        T::Output,
        BackWithOf<
            T,
            impl Fn(T::Again<'_>, (), T::Output, &mut T::Sink, &mut T::Element) + Send + Sync + 'static + use<T>,
        >,
    ) {
        let [y, by_x, by_slope] = x.map_several(|x| value(x, slope));
        let back = move |_: T::Again<'_>, (): (), dy: T::Output, dx: &mut T::Sink, dslope: &mut T::Element| {
            T::add_product(dx, &dy, &by_x);
            *dslope += T::sum_product(&dy, &by_slope);
        };
        (y, T::back_with(back))
    }

    #[doc(hidden)]
    #[inline]
    #[allow(clippy::type_complexity)]
    pub fn __forward_dyn<T: Elementwise>(
        x: T,
        slope: T::Element,
    ) -> (
        T::Output,
        BackWithOf<
            T,
            impl Fn(T::Again<'_>, (), T::Output, &mut T::Sink, &mut T::Element) + Send + Sync + 'static + use<T>,
        >,
    ) {
        Self::__forward(x, slope)
    }

    #[doc(hidden)]
    #[inline]
    pub fn __jvp<T: Elementwise>(
        x: T,
        slope: T::Element,
        x_dot: T::Dot<'_>,
        slope_dot: T::Element,
    ) -> (T::Output, T::Output) {
        x.map_with_dot(x_dot, |x, x_dot| {
            let [y, y_dot, ..] = with_tangents((x, slope), (x_dot, slope_dot));
            (y, y_dot)
        })
    }

    #[doc(hidden)]
    #[inline]
    #[allow(clippy::type_complexity)]
    pub fn __jvp_forward<'d, T: Elementwise>(
        x: T,
        slope: T::Element,
        x_dot: T::Dot<'d>,
        slope_dot: T::Element,
    ) -> (
        (T::Output, T::Output),
        BackDotWithOf<
            T,
            impl Fn(
                T::Again<'_>,
                (),
                T::DotAgain<'_>,
                (),
                (T::Output, T::Output),
                &mut T::Sink,
                &mut T::Element,
                &mut T::DotSink,
                &mut T::Element,
            )
            + Send
            + Sync
            + 'static
            + use<T>,
        >,
    ) {
        let [y, y_dot, by_x, by_slope, by_x_dot, by_slope_dot] =
            x.map_many(x_dot, |x, x_dot| with_tangents((x, slope), (x_dot, slope_dot)));
        let back = move |_: T::Again<'_>,
                         (): (),
                         _: T::DotAgain<'_>,
                         (): (),
                         (dy, dy_dot): (T::Output, T::Output),
                         dx: &mut T::Sink,
                         dslope: &mut T::Element,
                         dx_dot: &mut T::DotSink,
                         dslope_dot: &mut T::Element| {
            T::add_product(dx, &dy, &by_x);
            T::add_product(dx, &dy_dot, &by_x_dot);
            *dslope += T::sum_product(&dy, &by_slope) + T::sum_product(&dy_dot, &by_slope_dot);
            T::add_product_dot(dx_dot, &dy_dot, &by_x);
            *dslope_dot += T::sum_product(&dy_dot, &by_slope);
        };
        ((y, y_dot), T::back_dot_with(back))
    }

    // Third derivatives there are none. Callers' types are inferred from these.
    #[doc(hidden)]
    #[inline(never)]
    #[allow(clippy::type_complexity, clippy::too_many_arguments)]
    pub fn __jvp2<T: Elementwise>(
        _: T,
        _: T::Element,
        _: T::Dot<'_>,
        _: T::Element,
        _: T::Dot<'_>,
        _: T::Element,
        _: T::Dot<'_>,
        _: T::Element,
    ) -> ((T::Output, T::Output), (T::Output, T::Output)) {
        const { panic!("`leaky_relu` has no derivatives of order 3") }
    }

    #[doc(hidden)]
    #[inline(never)]
    #[allow(clippy::type_complexity, clippy::too_many_arguments)]
    pub fn __jvp2_forward<T: Elementwise>(
        _: T,
        _: T::Element,
        _: T::Dot<'_>,
        _: T::Element,
        _: T::Dot<'_>,
        _: T::Element,
        _: T::Dot<'_>,
        _: T::Element,
    ) -> (
        ((T::Output, T::Output), (T::Output, T::Output)),
        Box<
            dyn Fn(
                    T::Again<'_>,
                    (),
                    T::DotAgain<'_>,
                    (),
                    T::DotAgain<'_>,
                    (),
                    T::DotAgain<'_>,
                    (),
                    ((T::Output, T::Output), (T::Output, T::Output)),
                    &mut T::Sink,
                    &mut T::Element,
                    &mut T::DotSink,
                    &mut T::Element,
                    &mut T::DotSink,
                    &mut T::Element,
                    &mut T::DotSink,
                    &mut T::Element,
                ) + Send
                + Sync,
        >,
    ) {
        const { panic!("`leaky_relu` has no derivatives of order 3") }
    }

    #[doc(hidden)]
    #[inline]
    #[allow(clippy::type_complexity)]
    pub fn __gradient_jvp<T: Elementwise>(
        x: T,
        slope: T::Element,
        x_dot: T::Dot<'_>,
        slope_dot: T::Element,
    ) -> ((T::Output, T::Output), (T::Output, T::Output))
    where
        T::Output: Scalar,
    {
        let [_, _, by_x, by_slope, by_x_dot, by_slope_dot] =
            x.map_many(x_dot, |x, x_dot| with_tangents((x, slope), (x_dot, slope_dot)));
        ((by_x, by_slope), (by_x_dot, by_slope_dot))
    }

    /// The value, and the pullback: from a cotangent of the result to those of `x` and `slope`.
    #[allow(clippy::type_complexity)]
    pub fn pullback<T: Elementwise>(
        x: T,
        slope: T::Element,
    ) -> (T::Output, impl Fn(T::Output) -> (T::Output, T::Element) + 'static + use<T>) {
        let [y, by_x, by_slope] = x.map_several(|x| value(x, slope));
        (y, move |dy: T::Output| (T::product(&dy, &by_x), T::sum_product(&dy, &by_slope)))
    }

    /// The value and its tangent in forward mode.
    ///
    /// # Panics
    ///
    /// If the tangent has another shape than the argument.
    #[track_caller]
    pub fn jvp<T: Elementwise>(
        (x, slope): (T, T::Element),
        (x_dot, slope_dot): (impl Direction<T::Sink>, impl Direction<T::Element>),
    ) -> (T::Output, T::Output) {
        let x_dot = T::dot_of(tangent_for(&x, &x_dot, "x"));
        Self::__jvp(x, slope, x_dot, *slope_dot.direction())
    }

    /// The Jacobians by `x` and by `slope`: a row per number in the result, a column per number in the argument.
    pub fn jacobian<T: Elementwise>(x: T, slope: T::Element) -> (Matrix<f64>, Matrix<f64>) {
        let zeros = (zero_like(&x), zero_like(&slope));
        let back = Self::pullback(x, slope);
        let [dx, dslope] = crate::jacobian::<f64, rules::Mode<false>, _, _, _>(zeros, back, |_| unreachable!());
        (dx, dslope)
    }

    /// The gradient, of a number.
    pub fn gradient<A: Real>(x: A, slope: A) -> (A, A) {
        let [_, by_x, by_slope] = value(x, slope);
        (by_x, by_slope)
    }

    /// The value and the gradient, of a number.
    pub fn value_and_gradient<A: Real>(x: A, slope: A) -> (A, (A, A)) {
        let [y, by_x, by_slope] = value(x, slope);
        (y, (by_x, by_slope))
    }

    /// The value, of a number; the gradient overwrites `dx` and `dslope`.
    pub fn value_and_gradient_into<A: Real>(x: A, slope: A, dx: &mut A, dslope: &mut A) -> A {
        let y;
        [y, *dx, *dslope] = value(x, slope);
        y
    }

    /// The second derivatives times a vector, of a number.
    pub fn hvp<A: Real>((x, slope): (A, A), (x_dot, slope_dot): (impl Direction<A>, impl Direction<A>)) -> (A, A) {
        let [.., by_x, by_slope] = with_tangents((x, slope), (*x_dot.direction(), *slope_dot.direction()));
        (by_x, by_slope)
    }
}
