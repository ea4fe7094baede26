//! Random programs that change things in place: Rust text, compiled twice from one tree, and compared.

pub mod changes;
pub mod emit;
pub mod features;
pub mod generate;
pub mod plants;
pub mod shrink;
pub mod text;
pub mod types;

mod calls;
mod expressions;
mod more;
mod statements;

use crate::random::check;

#[rustfmt::skip]
#[allow(warnings, clippy::all)]
pub mod generated;
