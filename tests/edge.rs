#![deny(missing_docs, unused)]
//! edge
extern crate zygote as zy;
/// reexp
pub mod reexp {
    pub use zy::*;
}
use zy::{Real, adjoint, differentiable};
/// r
#[differentiable(crate = crate::reexp)]
pub fn r#try(y: f64, back: f64, dy: f64, d: f64) -> f64 {
    y * back * dy * d
}
/// names by ref
#[differentiable]
pub fn names(y: &f64, back: f64, dy: &[f64], d: f64, dx: f64, arg1: f64, (p, q): (f64, f64)) -> f64 {
    *y * back * dy[0] * d * dx * arg1 * p * q
}
#[differentiable]
fn nested(x: &[[f64; 2]], y: &(f64, i32), z: &[i32], w: &[(f64, bool)]) -> f64 {
    x[0][1] * y.0 + z[0] as f64 + w[0].0
}
#[differentiable]
fn strs(s: &str, b: bool, c: char, t: (i32, u8), x: f64) -> f64 {
    if b && s.is_empty() && c == 'a' && t.0 == 0 { x } else { 2.0 * x }
}
#[differentiable]
fn stat(s: &'static str, x: f64) -> f64 {
    let _ = s;
    x
}
#[differentiable]
fn konst(#[constant] table: &[f64], #[constant] k: (f64, f64), x: f64, i: usize) -> f64 {
    table[i] * x * k.0
}
#[differentiable]
fn fnptr(#[constant] n: std::num::NonZeroU8, x: &f64) -> f64 {
    let _ = n;
    *x * *x
}
#[differentiable]
fn by_vec(x: &Vec<f64>, i: usize) -> f64 {
    x[i] * x[i]
}
#[differentiable]
fn f32s(x: f32) -> f32 {
    x * x
}
#[differentiable]
fn discrete(x: f64) -> i32 {
    x as i32
}
#[differentiable]
const fn konst_fn(x: f64) -> f64 {
    2.0 * x
}
#[differentiable]
fn where_<T>(x: T, n: usize) -> [T; 2]
where
    T: Real,
{
    let _ = n;
    [x, x * x]
}
#[cfg(any())]
#[differentiable]
fn gone(x: Undefined) -> f64 {
    x
}
#[differentiable]
#[cfg(any())]
fn gone2(x: Undefined) -> f64 {
    x
}
#[differentiable]
#[inline]
#[must_use]
/// doc
fn attrs(x: f64) -> f64 {
    x
}
fn dot<T: Real, const N: usize>(x: &[T; N], y: &[T]) -> T {
    x[0] * y[0]
}
#[adjoint(dot, crate = crate::reexp)]
fn dot_rule<T: Real, const N: usize>(x: &[T; N], y: &[T]) -> (T, impl Fn(T) -> ([T; N], Vec<T>) + use<T, N>) {
    let (x, y) = (*x, y.to_vec());
    (dot(&x, &y), move |d| (x.map(|_| d * y[0]), y.iter().map(|_| d * x[0]).collect()))
}
#[differentiable]
fn use_dot(x: f64) -> f64 {
    dot(&[x, 1.0], &[x])
}
fn opt(a: Option<f64>, s: &str) -> f64 {
    a.unwrap_or(s.len() as f64)
}
#[adjoint(opt)]
fn opt_rule(a: Option<f64>, s: &str) -> (f64, impl Fn(f64) -> (Option<f64>, ())) {
    (opt(a, s), move |d| (a.map(|_| d), ()))
}
macro_rules! make {
    ($name:ident, $t:ty, $e:expr) => {
        #[differentiable]
        fn $name(x: $t) -> $t {
            $e * x
        }
    };
}
make!(made, f64, 3.0);
fn nothing() -> f64 {
    2.0
}
#[adjoint(nothing)]
fn nothing_rule() -> (f64, impl Fn(f64) -> ()) {
    (nothing(), |_| ())
}
#[differentiable]
fn no_params() -> f64 {
    nothing()
}
mod strict {
    #![no_implicit_prelude]
    use ::zygote::differentiable;
    #[differentiable]
    pub(crate) fn f(x: &[f64], a: f64) -> f64 {
        x[0] * a
    }
    #[differentiable]
    pub(crate) fn rec(x: f64, n: u32) -> f64 {
        if n == 0 { 1.0 } else { x * rec(x, n - 1) }
    }
}
/// A constant of a type without tangents, by value and handed on.
pub enum Shape {
    /// s
    Square,
    /// p
    Power(i32),
}
#[differentiable]
fn shaped(x: f64, #[constant] shape: Shape, y: f64) -> f64 {
    match shape {
        Shape::Square => x * x * y,
        Shape::Power(k) => x.powi(k) * y,
    }
}
#[differentiable]
fn hands_on(x: f64, #[constant] shape: Shape) -> f64 {
    shaped(x, Shape::Power(3), x) + shaped(x, shape, 2.0)
}
#[test]
fn constants_are_handed_on() {
    // x⁴ + 2x²
    assert_eq!(hands_on::derivative(2.0, Shape::Square), 32.0 + 8.0);
    assert_eq!(hands_on::jvp((2.0, Shape::Square), (1.0, ())), (24.0, 40.0));
    assert_eq!(hands_on::second_derivative(2.0, Shape::Square), 48.0 + 4.0);
}
#[test]
fn all() {
    assert_eq!(r#try::gradient(1.0, 2.0, 3.0, 4.0), (24.0, 12.0, 8.0, 6.0));
    assert_eq!(names::gradient(&1.0, 2.0, &[3.0], 4.0, 1.0, 1.0, (1.0, 1.0)).2, vec![8.0]);
    assert_eq!(
        nested::gradient(&[[1.0, 2.0]], &(3.0, 1), &[1], &[(1.0, true)]),
        (vec![[0.0, 3.0]], (2.0, ()), vec![()], vec![(1.0, ())])
    );
    assert_eq!(strs::gradient("", true, 'a', (0, 0), 1.0), ((), (), (), ((), ()), 1.0));
    assert_eq!(stat::gradient("a", 1.0), ((), 1.0));
    assert_eq!(konst::derivative(&[1.0, 2.0], (3.0, 4.0), 5.0, 1), 6.0);
    assert_eq!(fnptr::derivative(std::num::NonZeroU8::MIN, &3.0), 6.0);
    assert_eq!(by_vec::gradient(&vec![1.0, 2.0], 1), (vec![0.0, 4.0], ()));
    assert_eq!(f32s::derivative(2.0), 4.0_f32);
    assert_eq!(discrete::pullback(2.5).1(()), (0.0,));
    assert_eq!(konst_fn::derivative(2.5), 2.0);
    assert_eq!(where_::pullback(3.0_f32, 1).1([1.0, 1.0]), (7.0_f32, ()));
    assert_eq!(attrs::derivative(1.0), 1.0);
    assert_eq!(dot::gradient(&[2.0, 1.0], &[3.0]), ([3.0, 3.0], vec![2.0]));
    assert_eq!(use_dot::derivative(3.0), 6.0);
    assert_eq!(opt::gradient(Some(1.0), "a"), (Some(1.0), ()));
    assert_eq!(made::derivative(1.0), 3.0);
    assert_eq!(no_params::gradient(), ());
    assert_eq!(strict::f::gradient(&[2.0], 3.0), (vec![3.0], 2.0));
    assert_eq!(strict::rec::gradient(2.0, 2), (4.0, ()));
}
mod without_parameters {
    use zygote::prelude::*;
    fn two() -> f64 {
        2.0
    }
    #[differentiable]
    fn two_tangent() -> (f64, f64) {
        (2.0, 0.0)
    }
    #[adjoint(two, jvp = two_tangent)]
    fn two_rule() -> (f64, impl Fn(f64) -> ()) {
        (two(), |_| ())
    }
    #[differentiable]
    fn three() -> f64 {
        3.0
    }
    #[test]
    fn second_order_of_nothing() {
        assert_eq!((two::hvp((), ()), two::jvp((), ())), ((), (2.0, 0.0)));
        assert_eq!((three::hvp((), ()), three::jvp((), ()), three::jacobian()), ((), (3.0, 0.0), ()));
    }
}
