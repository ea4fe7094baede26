//! The functions that models are made of, each with a rule of its own.

mod elementwise;
mod macros;

pub use elementwise::{gelu, relu, sigmoid, silu, softplus};
