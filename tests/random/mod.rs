//! Random programs: Rust text, compiled twice from one tree, and compared.

pub mod check;
pub mod emit;
pub mod generate;
pub mod rng;
pub mod scratch;
pub mod shrink;
pub mod tree;

mod expressions;
mod statements;

#[rustfmt::skip]
#[allow(warnings, clippy::all)]
pub mod generated;
