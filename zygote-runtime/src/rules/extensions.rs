//! What generated code brings into scope to call hidden methods of types that aren't the user's: traits without names, which can hide
//! nothing. Empty without the feature `ndarray`.

#[cfg(feature = "ndarray")]
pub use crate::array::discrete::{IndexOf as _, OtherAxis as _};
#[cfg(feature = "ndarray")]
pub use crate::array::methods::*;
#[cfg(feature = "ndarray")]
pub use crate::array::views::{Outer as _, Transposed as _};
