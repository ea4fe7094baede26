//! Arrays in differentiable functions, as a user writes them: every type and operation, against central differences of the function
//! itself, closed forms, and the identities between tangents and cotangents.
#![cfg(feature = "ndarray")]
#![allow(missing_docs, unreachable_pub, clippy::ptr_arg, clippy::needless_pass_by_value, clippy::let_and_return)]

#[path = "arrays/combined.rs"]
mod combined;
#[path = "arrays/elements.rs"]
mod elements;
#[path = "arrays/elementwise.rs"]
mod elementwise;
#[path = "arrays/exclusive.rs"]
mod exclusive;
#[path = "arrays/functions.rs"]
mod functions;
#[path = "arrays/handed_on.rs"]
mod handed_on;
#[path = "arrays/in_place.rs"]
mod in_place;
#[path = "arrays/joins.rs"]
mod joins;
#[path = "arrays/kept.rs"]
mod kept;
#[path = "arrays/kinds.rs"]
mod kinds;
#[path = "arrays/laws.rs"]
mod laws;
#[path = "arrays/loops.rs"]
mod loops;
#[path = "arrays/misuse.rs"]
mod misuse;
#[path = "arrays/models.rs"]
mod models;
#[path = "arrays/operators.rs"]
mod operators;
#[path = "arrays/positions.rs"]
mod positions;
#[path = "arrays/reductions.rs"]
mod reductions;
#[path = "arrays/shapes.rs"]
mod shapes;
#[path = "arrays/unseen.rs"]
mod unseen;
#[path = "arrays/views.rs"]
mod views;
