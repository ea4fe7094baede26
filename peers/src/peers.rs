//! The programs once more for each of the other crates, in its own way of writing them.
//!
//! What is given to a crate lies in its own tensors before the clock starts, and gradients stay in its tensors.

pub(crate) mod autograd;
pub(crate) mod burn;
pub(crate) mod candle;
pub(crate) mod scalar;
