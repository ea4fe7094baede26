//! Elementwise functions: values and two derivatives of numbers against mpmath, extreme numbers, kinks; arrays by value, by reference and
//! as views, in loops, generic code, closures.
#![allow(missing_docs)]
#![allow(clippy::excessive_precision, clippy::unreadable_literal)]

use zygote::functions::{gelu, leaky_relu, relu, sigmoid, silu, softplus};
use zygote::prelude::*;

/// `x`, the function, its first and its second derivative.
mod table {
    pub(crate) const SIGMOID: &[[f64; 4]] = &[
        [-1000.0, 0.0, 0.0, 0.0],
        [-40.0, 4.248354255291589e-18, 4.248354255291589e-18, 4.248354255291589e-18],
        [-3.0, 0.04742587317756678, 0.04517665973091213, 0.04089157466094348],
        [-0.5, 0.37754066879814546, 0.2350037122015945, 0.05755679485232074],
        [0.0, 0.5, 0.25, 0.0],
        [0.7, 0.668187772168166, 0.22171287329310904, -0.07457878844034181],
        [4.0, 0.9820137900379085, 0.017662706213291118, -0.01702733592838913],
        [40.0, 1.0, 4.248354255291589e-18, -4.248354255291589e-18],
        [1000.0, 1.0, 0.0, -0.0],
    ];
    pub(crate) const SOFTPLUS: &[[f64; 4]] = &[
        [-700.0, 9.85967654375977e-305, 9.85967654375977e-305, 9.85967654375977e-305],
        [-40.0, 4.248354255291589e-18, 4.248354255291589e-18, 4.248354255291589e-18],
        [-3.0, 0.04858735157374206, 0.04742587317756678, 0.04517665973091213],
        [-0.5, 0.4740769841801067, 0.37754066879814546, 0.2350037122015945],
        [0.0, 0.6931471805599453, 0.5, 0.25],
        [0.7, 1.103186048885458, 0.668187772168166, 0.22171287329310904],
        [4.0, 4.0181499279178094, 0.9820137900379085, 0.017662706213291118],
        [40.0, 40.0, 1.0, 4.248354255291589e-18],
        [1000.0, 1000.0, 1.0, 0.0],
    ];
    pub(crate) const GELU: &[[f64; 4]] = &[
        [-30.0, -1.472014178144456e-196, -4.416031690708495e-195, -1.3233342291209357e-193],
        [-8.0, -4.976768459417427e-15, -3.979607261086796e-14, -3.1324080717928733e-13],
        [-3.0, -0.0040496940948902835, -0.011945647204183927, -0.03102293888356605],
        [-0.5, -0.15426876936299344, 0.13250487534383715, 0.6161143218375241],
        [0.0, 0.0, 0.5, 0.7978845608028654],
        [0.7, 0.5306254434438489, 0.9766141011336599, 0.4715034393838095],
        [4.0, 3.9998733150326675, 1.0005036496612265, -0.001873623160708395],
        [40.0, 40.0, 1.0, -0.0],
    ];
    pub(crate) const SILU: &[[f64; 4]] = &[
        [-700.0, -6.90177358063184e-302, -6.891913904088079e-302, -6.88205422754432e-302],
        [-40.0, -1.6993417021166355e-16, -1.6568581595637197e-16, -1.6143746170108038e-16],
        [-3.0, -0.14227761953270035, -0.08810410601516962, -0.032321404521006174],
        [-0.5, -0.18877033439907273, 0.2600388126973482, 0.4412290269770286],
        [0.0, 0.0, 0.5, 0.5],
        [0.7, 0.46773144051771626, 0.8233867834733424, 0.3912205946779789],
        [4.0, 3.928055160151634, 1.052664614891073, -0.03278393128697429],
        [40.0, 40.0, 1.0000000000000002, -1.6143746170108038e-16],
    ];
}

fn close(a: f64, b: f64, tolerance: f64) {
    assert!((a - b).abs() <= tolerance * b.abs().max(f64::MIN_POSITIVE), "{a} {b}");
}

macro_rules! against {
    ($f:ident, $table:expr) => {
        against!($f, $table, |_| 4e-15)
    };
    ($f:ident, $table:expr, $tolerance:expr) => {
        let tolerance: fn(f64) -> f64 = $tolerance;
        for &[x, y, first, second] in $table {
            close($f(x), y, tolerance(x));
            close($f::derivative(x), first, tolerance(x));
            // Where terms cancel, no digits can be asked for.
            let scale = second.abs().max(first.abs());
            assert!(
                ($f::second_derivative(x) - second).abs() <= 4.0 * tolerance(x) * scale.max(1e-300),
                "{x} {second}"
            );
            let (value, tangent) = $f::jvp((x,), (2.0,));
            assert_eq!((value, tangent), ($f(x), 2.0 * $f::derivative(x)));
            let (value, back) = $f::pullback(x);
            assert_eq!((value, back(3.0), back(3.0)), (value, back(3.0), (3.0 * $f::derivative(x),)));
            assert_eq!($f::hvp(x, 2.0), (2.0 * $f::second_derivative(x),));
            assert_eq!($f::hessian(x)[(0, 0)], $f::second_derivative(x));
            let single = $f(x as f32);
            assert!((f64::from(single) - y).abs() <= 1e-6 * y.abs() + 1e-38, "{x} {single}");
            let single = $f::derivative(x as f32);
            assert!((f64::from(single) - first).abs() <= 2e-6 * first.abs() + 1e-38, "{x} {single}");
        }
    };
}

#[test]
fn numbers() {
    against!(sigmoid, table::SIGMOID);
    against!(softplus, table::SOFTPLUS);
    // A rounding error of the argument of `exp(-x²/2)`.
    against!(gelu, table::GELU, |x| 4e-15 + x * x * 2.3e-16);
    against!(silu, table::SILU);
}

#[test]
fn extremes_and_kinks() {
    for x in [1e3, 1e300, f64::INFINITY] {
        assert_eq!((sigmoid(x), sigmoid(-x), sigmoid::derivative(x), sigmoid::derivative(-x)), (1.0, 0.0, 0.0, 0.0));
        assert_eq!((softplus(x), softplus(-x), softplus::derivative(x), softplus::derivative(-x)), (x, 0.0, 1.0, 0.0));
        assert_eq!((gelu(x), gelu(-x), gelu::derivative(x), gelu::derivative(-x)), (x, 0.0, 1.0, 0.0));
        assert_eq!((silu(x), silu(-x), silu::derivative(x), silu::derivative(-x)), (x, 0.0, 1.0, 0.0));
        assert_eq!((gelu::second_derivative(x), silu::second_derivative(-x)), (0.0, 0.0));
        assert_eq!((relu(x), relu(-x)), (x, 0.0));
    }
    assert_eq!(sigmoid(-1e3_f32), 0.0);
    assert_eq!(softplus(1e3_f32), 1e3);
    for f in [sigmoid, softplus, gelu, silu, relu] {
        assert!(f(f64::NAN).is_nan());
    }
    assert_eq!([-1.0, -0.0, 0.0, 1.0].map(relu::derivative), [0.0, 0.0, 0.0, 1.0]);
    assert_eq!([-1.0, 0.0, 1.0].map(relu::second_derivative), [0.0, 0.0, 0.0]);
    assert_eq!([-1.0, 0.0, 2.0].map(|x| leaky_relu::gradient(x, 0.5)), [(0.5, -1.0), (0.5, 0.0), (1.0, 0.0)]);
    assert_eq!(leaky_relu::hvp((-1.0, 0.5), (2.0, 3.0)), (3.0, 2.0));
    assert_eq!(leaky_relu(-2.0_f32, 0.5), -1.0);
}

#[differentiable]
fn generic<T: Real>(x: T, n: usize) -> T {
    let mut y = x;
    for _ in 0..n {
        y = if y > T::zero() { sigmoid(y) * gelu(x) } else { silu(y) + leaky_relu(x, T::from_f64(0.1)) };
    }
    y + softplus(y)
}

#[differentiable]
fn twice(f: impl Fn(f64) -> f64, x: f64) -> f64 {
    f(f(x)) * x
}

#[differentiable]
fn handed_on(x: f64) -> f64 {
    twice(sigmoid, x) + [x, 2.0 * x].iter().map(|v| silu(*v)).sum::<f64>()
}

#[differentiable]
fn of_derivatives(x: f64) -> f64 {
    sigmoid::derivative(x) * x
}

#[test]
fn in_differentiable_code() {
    for x in [-1.0, 0.3, 2.0] {
        assert!(zygote::check!(generic, x, 3).is_ok());
        assert!(zygote::check!(handed_on, x).is_ok());
        assert!(zygote::check!(of_derivatives, x).is_ok());
        let h = 1e-4;
        let slope = (generic::gradient(x + h, 3).0 - generic::gradient(x - h, 3).0) / (2.0 * h);
        assert!((generic::hvp((x, 3), (1.0, ())).0 - slope).abs() < 1e-6);
        let slope = (handed_on::derivative(x + h) - handed_on::derivative(x - h)) / (2.0 * h);
        assert!((handed_on::second_derivative(x) - slope).abs() < 1e-6);
    }
    assert_eq!(of_derivatives::derivative(0.3), sigmoid::second_derivative(0.3) * 0.3 + sigmoid::derivative(0.3));
}

#[cfg(feature = "ndarray")]
mod arrays {
    use super::*;
    use ndarray::{Array1, Array2, Axis, Dimension, array};
    use zygote::functions::norm;

    #[test]
    fn results_have_the_shape_of_the_argument() {
        let x = array![[0.3, -0.7], [2.0, 0.0]];
        let each = x.mapv(sigmoid);
        assert_eq!(sigmoid(&x), each);
        assert_eq!(sigmoid(x.clone()), each);
        assert_eq!(sigmoid(x.view()), each);
        assert_eq!(sigmoid(&x.view()), each);
        assert_eq!(sigmoid(&*x), each);
        assert_eq!(sigmoid(x.t()), each.t());
        assert_eq!(sigmoid(x.to_shared()), each);
        assert_eq!(sigmoid(&x.row(1)), each.row(1));
        assert_eq!(sigmoid(&x.clone().into_dyn()), each.into_dyn());
        assert_eq!(sigmoid(&Array2::<f64>::zeros((0, 3))).shape(), [0, 3]);
        assert_eq!(leaky_relu(&x, 0.1), x.mapv(|x| leaky_relu(x, 0.1)));
    }

    fn all_derivatives<D: Dimension + 'static>(x: ndarray::Array<f64, D>) {
        let dy = x.mapv(|v| v + 1.0);
        let expected = ndarray::Zip::from(&x).and(&dy).map_collect(|x, d| d * silu::derivative(*x));
        for _ in 0..2 {
            assert_eq!(silu::pullback(&x).1(dy.clone()).0, expected);
            assert_eq!(silu::pullback(x.view()).1(dy.clone()).0, expected);
            assert_eq!(silu::pullback(x.clone()).1(dy.clone()).0, expected);
        }
        assert_eq!(silu::jvp((&x,), (&dy,)), (silu(&x), expected.clone()));
        assert_eq!(silu::jvp((x.clone(),), (&dy,)).1, expected);
        let (y, (a, b)) = (leaky_relu(&x, 0.5), leaky_relu::pullback(&x, 0.5).1(dy.clone()));
        assert_eq!(y, x.mapv(|x| leaky_relu(x, 0.5)));
        let each =
            x.iter().zip(&dy).map(|(x, d)| (d * leaky_relu::gradient(*x, 0.5).0, d * leaky_relu::gradient(*x, 0.5).1));
        let (each, sum): (Vec<_>, Vec<_>) = each.unzip();
        assert!(a.iter().eq(&each));
        assert!((b - sum.iter().sum::<f64>()).abs() < 1e-14);
        if !x.is_empty() {
            let none = ndarray::Array::zeros(D::zeros(x.ndim()));
            assert_eq!(silu::pullback(&x).1(none.clone()).0, x.mapv(|_| 0.0));
            assert_eq!(leaky_relu::pullback(&x, 0.5).1(none), (x.mapv(|_| 0.0), 0.0));
        }
    }

    #[test]
    fn derivatives() {
        let mut x = array![[0.3, -0.7, 1.0], [2.0, 0.0, -3.0]];
        all_derivatives(x.clone());
        all_derivatives(x.clone().reversed_axes());
        x.invert_axis(Axis(1));
        all_derivatives(x);
        all_derivatives(Array1::zeros(0));
        all_derivatives(array![[[1.5]]]);
        let x = array![0.3_f32, -0.7];
        assert_eq!(
            sigmoid::pullback(&x).1(array![1.0, 2.0]).0,
            array![sigmoid::derivative(0.3), 2.0 * sigmoid::derivative(-0.7)]
        );
        let jacobian = sigmoid::jacobian(&array![0.3, -0.7]).0;
        assert_eq!(jacobian.as_slice(), [sigmoid::derivative(0.3), 0.0, 0.0, sigmoid::derivative(-0.7)]);
    }

    /// Arguments that go away and views, and borrows that pullbacks on the tape must not keep.
    #[differentiable]
    fn model(h: &Array2<f64>, slope: f64, n: usize) -> f64 {
        let mut y = 0.0;
        for _ in 0..n {
            let a = sigmoid(h);
            let r = leaky_relu(&a, slope);
            y += norm(&silu(r)) * y + 1.0;
        }
        let a = softplus(gelu(h));
        let b = relu(&a);
        norm(&b) * sigmoid(y)
    }

    fn inner<D: Dimension>(a: &ndarray::Array<f64, D>, b: &ndarray::Array<f64, D>) -> f64 {
        a.iter().zip(b).map(|(a, b)| a * b).sum()
    }

    #[test]
    fn in_differentiable_code() {
        let x = array![[0.3, -0.7, 1.0], [2.0, 0.1, -3.0]];
        let v = array![[1.0, 0.5, -0.2], [0.1, 0.4, 0.9]];
        let (h, w) = (1e-5, 0.3);
        let moved = |t: f64| (&x + &(&v * t), 0.2 + w * t);
        let difference = |f: &dyn Fn(&Array2<f64>, f64) -> f64| {
            let ((a, s), (b, t)) = (moved(h), moved(-h));
            (f(&a, s) - f(&b, t)) / (2.0 * h)
        };
        let (dx, ds, ()) = model::gradient(&x, 0.2, 3);
        let expected = difference(&|x, s| model(x, s, 3));
        assert!((inner(&dx, &v) + ds * w - expected).abs() < 1e-8);
        let (_, tangent) = model::jvp((&x, 0.2, 3), (&v, w, ()));
        assert!((tangent - inner(&dx, &v) - ds * w).abs() < 1e-13);
        let (hx, hs, ()) = model::hvp((&x, 0.2, 3), (&v, w, ()));
        let expected = difference(&|x, s| {
            let (dx, ds, ()) = model::gradient(x, s, 3);
            inner(&dx, &v) + ds * w
        });
        assert!((inner(&hx, &v) + hs * w - expected).abs() < 1e-7);
    }
}
