//! The functions that models are made of. Each has a rule of its own, fused and numerically stable, in reverse mode, forward mode and second order.
//!
//! They are called by their plain names, in `#[differentiable]` functions and elsewhere. `use zygote::functions::softmax;` brings the function and
//! its companion, so `softmax::pullback(&x)`, `logsumexp::gradient(&x)`, `norm::hvp(&x, &v)` are there as for any other.
//!
//! | | of | gives | feature |
//! |---|---|---|---|
//! | `sigmoid` `softplus` `relu` `gelu` `silu`, `leaky_relu(x, slope)` | a number or an array ([`Elementwise`](crate::Elementwise)) | the same of each | |
//! | `softmax(&x)` `log_softmax(&x)` | an array | an array of the same shape: over everything | `ndarray` |
//! | `logsumexp(&x)` `norm(&x)` `l1(&x)` | an array | a number | `ndarray` |
//! | `softmax_axis(&x, axis)` `log_softmax_axis` `cumsum_axis` | an array | an array of the same shape: along the axis | `ndarray` |
//! | `logsumexp_axis(&x, axis)` | an array | an array without the axis | `ndarray` |
//! | `cross_entropy(&logits, &classes)` `cross_entropy_with(&logits, &probabilities)` `mse(&a, &b)` | two arrays | a number: the mean | `ndarray` |
//! | `dot(&a, &b)` `outer(&a, &b)` `cumsum(&x)` | vectors | a number, a matrix, a vector | `ndarray` |
//! | `erf` `erfc` `gamma` `ln_gamma` `digamma` `j0` `j1` | a number or an array | the same of each | `special` |
//! | `beta(a, b)` | two numbers | a number | `special` |
//! | `solve(&a, &b)` `inv(&a)` `det(&a)` `logdet(&a)` `cholesky(&a)` | matrices; `b` may be a vector | `b`'s shape, a matrix, a number | `linalg` |
//!
//! `&x` may be a reference to an array, a view, or an `ArrayRef`, in any layout. Numbers are `f64` or `f32`. Wrong shapes panic in the forward sweep, with both shapes in the message.
//! There are no third derivatives (`order = 3`), except of `beta`.
//!
//! Functions of one number are also passed on: `h.mapv(sigmoid)`, `v.iter().copied().map(sigmoid)`.
//!
//! ```
//! use zygote::functions::{sigmoid, softplus};
//! use zygote::prelude::*;
//!
//! #[differentiable]
//! fn f(x: f64) -> f64 {
//!     sigmoid(x) * softplus(x)
//! }
//! let (s, p) = (sigmoid(0.5), softplus(0.5));
//! assert!((f::derivative(0.5) - s * ((1.0 - s) * p + s)).abs() < 1e-15);
//! ```
//!
//! ```
//! # #[cfg(feature = "ndarray")] {
//! use ndarray::{Array2, array};
//! use zygote::functions::{cross_entropy, gelu, norm};
//! use zygote::prelude::*;
//!
//! #[differentiable]
//! fn loss(x: &Array2<f64>, #[constant] labels: &[usize]) -> f64 {
//!     cross_entropy(&gelu(x), labels) + 0.01 * norm(x)
//! }
//! let x = array![[1.0, -1.0], [0.5, 2.0]];
//! let (y, (dx, ())) = loss::value_and_gradient(&x, &[0, 1]);
//! assert_eq!(y, loss(&x, &[0, 1]));
//! let (hv, ()) = loss::hvp((&x, &[0, 1]), (&dx, ()));
//! assert_eq!(hv.shape(), x.shape());
//! # }
//! ```

mod elementwise;
#[cfg(feature = "ndarray")]
mod exponentials;
#[cfg(feature = "ndarray")]
mod lanes;
mod leaky;
#[cfg(feature = "linalg")]
mod linalg;
#[cfg(feature = "ndarray")]
mod loss;
mod macros;
#[cfg(feature = "ndarray")]
mod reductions;
#[cfg(feature = "special")]
mod special;

pub use elementwise::{gelu, relu, sigmoid, silu, softplus};
#[cfg(feature = "ndarray")]
pub use exponentials::{log_softmax, log_softmax_axis, logsumexp, logsumexp_axis, softmax, softmax_axis};
pub use leaky::leaky_relu;
#[cfg(feature = "linalg")]
pub use linalg::{Decompose, RightSide, cholesky, det, inv, logdet, solve};
#[cfg(feature = "ndarray")]
pub use loss::{Classes, cross_entropy, cross_entropy_with};
#[cfg(feature = "ndarray")]
pub use reductions::{cumsum, cumsum_axis, dot, l1, mse, norm, outer};
#[cfg(feature = "special")]
pub use special::{beta, digamma, erf, erfc, gamma, j0, j1, ln_gamma};

#[cfg(feature = "ndarray")]
use arrays::{or_zeros, zeros};

/// What rules of arrays have in common.
#[cfg(feature = "ndarray")]
mod arrays {
    use crate::Real;
    use ndarray::{Array, ArrayRef, Dimension};

    /// Zeros of this array's shape.
    pub(super) fn zeros<A: Real, D: Dimension>(like: &ArrayRef<A, D>) -> Array<A, D> {
        Array::from_elem(like.raw_dim(), A::from_i32(0))
    }

    /// A cotangent; where it is a zero without shape, zeros of this array's shape.
    pub(super) fn or_zeros<A: Real, D: Dimension>(d: Array<A, D>, like: &ArrayRef<A, D>) -> Array<A, D> {
        if d.is_empty() { zeros(like) } else { d }
    }
}
