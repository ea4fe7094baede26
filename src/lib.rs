//! Exact derivatives of ordinary Rust functions, in reverse and forward mode, at compile time, on stable Rust.
//!
//! [`differentiable`] reads the source of a function, writes it as a list of elementary assignments (a Wengert list), gives each its
//! adjoint, and composes these in reverse. The result is ordinary Rust beside the function, which itself stays as it is:
//!
//! ```
//! use zygote::prelude::*;
//!
//! #[differentiable]
//! fn s(x: f64) -> f64 {
//!     x.powi(2).sin() * 5.0
//! }
//!
//! assert_eq!(s(4.0), -1.4395165833253265);
//! assert_eq!(s::gradient(4.0), (-38.30637921293538,)); // one entry per parameter
//! let (y, back) = s::pullback(4.0);
//! assert_eq!((y, back(2.0)), (s(4.0), (2.0 * -38.30637921293538,)));
//! ```
//!
//! The **companion** of a function `f` is a type of the same name; `use path::f;` brings both. It has
//!
//! | | gives | for |
//! |---|---|---|
//! | `f::pullback(args…)` | the value, and `back`: from a cotangent of the result to a tuple of one cotangent per parameter | every function |
//! | `f::gradient(args…)` | that tuple, for the cotangent 1 | scalar-valued functions ([`Scalar`]) |
//! | `f::value_and_gradient(args…)` | both | scalar-valued functions |
//! | `f::derivative(x)` | the bare number | scalar to scalar |
//! | `f::value_and_gradient_into(args…, &mut grads…)` | the value; the gradient overwrites buffers, slices for slices | scalar-valued functions |
//! | `f::jvp((args…), (tangents…))` | the value, and its derivative along these tangents | every function |
//! | `f::jacobian(args…)` | a tuple of one [`Matrix`] per parameter, by the cheaper mode | every function |
//! | `f::hvp(x, v)`, `f::hvp((x, y), (vx, vy))` | the Hessian times a vector, a tuple as `gradient` gives | scalar-valued functions |
//! | `f::hessian(x)` | a [`Matrix`] | scalar-valued functions of one parameter (and discrete or constant ones) |
//! | `f::second_derivative(x)` | the bare number | scalar to scalar |
//! | `f::WENGERT` | the list, as text | every function |
//!
//! Types of your own get a tangent type by [`#[derive(Differentiable)]`](derive@Differentiable): the same fields, and in them tangents. It is a
//! vector, it converts to and from a flat slice, and the value is updated by it:
//!
//! ```
//! use zygote::prelude::*;
//!
//! #[derive(Clone, Debug, Differentiable)]
//! struct Layer {
//!     w: Vec<f64>,
//!     bias: f64,
//!     #[constant]
//!     name: &'static str,
//! }
//!
//! let mut layer = Layer { w: vec![1.0, 2.0], bias: 3.0, name: "dense" };
//! let gradient = LayerTangent { w: vec![10.0, 20.0], bias: 30.0, name: () };
//! assert_eq!((&gradient + &gradient) * 0.5, gradient);
//! assert_eq!(gradient.to_flat(), [10.0, 20.0, 30.0]);
//! assert_eq!(LayerTangent::from_flat(&layer, &[10.0, 20.0, 30.0]), gradient);
//! assert_eq!(gradient.named_leaves()[1], ("w[1]".to_string(), 20.0));
//! layer.update(&gradient, |p, g| p - 0.1 * g);
//! assert_eq!(layer.to_flat(), [0.0, 0.0, 0.0]);
//! ```
//!
//! A closure can also be differentiated by variables that it captures, implicit parameters; the result is a [`Grads`], indexed by them:
//!
//! ```
//! use zygote::prelude::*;
//!
//! #[differentiable]
//! fn net(w: &[f64], b: f64, x: f64) -> f64 {
//!     (w[0] * x).sin() * w[1] + b
//! }
//!
//! let (mut w, mut b, x) = (vec![1.0, 2.0], 0.5, 0.0);
//! let (y, grads) = value_and_gradient!(|| net(&w, b, x) * b, params![w, b]);
//! assert_eq!((y, &grads[&w], grads[&b]), (0.25, &vec![0.0, 0.0], 1.0));
//! w.update(&grads[&w], |p, g| p - 0.1 * g);
//! b -= 0.1 * grads[&b];
//! assert_eq!((w, b), (vec![1.0, 2.0], 0.4));
//! ```
//!
//! The cotangent of a parameter has the type that [`Differentiable`] says: `f64` for `f64`, an array for an array, a `Vec` for a slice,
//! `()` for an integer. [`macro@adjoint`] gives a function a rule of its own; [`check!`](check!) compares any companion with finite differences.

#![forbid(unsafe_code)]

pub use zygote_macros::{
    Differentiable, adjoint, differentiable, gradient, hessian, jacobian, jvp, params, pullback, value_and_gradient,
};
#[cfg(feature = "serde")]
#[doc(hidden)]
pub use zygote_runtime::__serde;
pub use zygote_runtime::check;
pub use zygote_runtime::rules;
pub use zygote_runtime::{
    Accumulate, AddsUp, BackDotOf, BackDotWithOf, BackOf, BackWithOf, Blocks, Differentiable, Direction, Elementwise,
    Grads, Matrix, MatrixBuilder, Misfit, MultipliesUp, Parameters, Real, Scalar, Tangent, Zeroed, accumulate,
    accumulate_into, basis, checkpointed, count_leaves, fit_or_panic, hessian, hook, jacobian, real, set_zero, shape,
    shape_of, sink_of, stop_gradient, sum_elements, tangent_for, tangent_of, zero, zero_like, zero_of,
};

pub mod functions;
#[cfg(feature = "rayon")]
pub mod parallel;

/// What most users want in scope: `use zygote::prelude::*;`.
pub mod prelude {
    pub use crate::{
        Differentiable, Matrix, Parameters, Real, adjoint, checkpointed, differentiable, gradient, hessian, hook,
        jacobian, jvp, params, pullback, stop_gradient, value_and_gradient,
    };
}

/// The README's code is run as doctests.
#[cfg(all(doctest, feature = "ndarray"))]
#[doc = include_str!("../README.md")]
pub struct Readme;

/// So is that of the page on forward mode and second order. What it says doesn't compile is
///
/// ```compile_fail,E0080
/// use zygote::prelude::*;
/// fn cube(x: f64) -> f64 {
///     x * x * x
/// }
/// #[adjoint(cube)]
/// fn cube_adjoint(x: f64) -> (f64, impl Fn(f64) -> (f64,)) {
///     (cube(x), move |d| (3.0 * x * x * d,))
/// }
/// #[differentiable]
/// fn g(x: f64) -> f64 {
///     cube(x) + x
/// }
/// g::second_derivative(2.0);
/// ```
#[cfg(doctest)]
#[doc = include_str!("../docs/second-order.md")]
pub struct SecondOrder;

/// So is that of the page on the parameters of models.
#[cfg(all(doctest, feature = "ndarray"))]
#[doc = include_str!("../docs/parameters.md")]
pub struct OfModels;

/// So is that of the page on code that works in place.
#[cfg(doctest)]
#[doc = include_str!("../docs/mutation.md")]
pub struct Mutation;

/// So is that of the page on arrays.
#[cfg(all(doctest, feature = "ndarray"))]
#[doc = include_str!("../docs/arrays.md")]
pub struct OfArrays;
