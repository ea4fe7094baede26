//! The functions that models are made of, each with a rule of its own.

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
