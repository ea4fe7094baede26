//! `ndarray`: the tangent of every array and view is the owned array of the same shape.
//!
//! An owned array without elements is also a zero without a shape, as an empty `Vec` is: adding to it takes the other.

mod assign;
#[cfg(test)]
mod assign_tests;
mod dense;
pub(crate) mod discrete;
mod elementwise;
mod matrix;
pub(crate) mod methods;
mod one_pass;
mod operators;
#[cfg(test)]
mod operators_tests;
mod overloaded;
mod place;
mod pointwise;
mod slots;
mod stand_in;
mod sums;
mod types;
pub(crate) mod views;

pub use assign::Side;
pub use dense::{Dense, DenseMut};
pub use one_pass::{
    Elements, FromElements, HasElements, Order, Place, Seed, Seeded, completed, elements, elementwise,
    elementwise_back, number, of_mean, unread, unshaped,
};
pub use slots::{ArraySlot, chosen};
pub use stand_in::{StandIn, stand_in};
