//! Patterns, `Option` and `Result`, `let` chains, `Box`: each construct against its own text run on dual numbers.
#![allow(unused, missing_docs, unreachable_pub, dropping_copy_types, clippy::all, clippy::pedantic)]

mod support;

#[path = "patterns"]
mod patterns {
    mod boxed;
    mod chains;
    mod combinators;
    mod descent;
    mod errors;
    mod kept;
    mod matching;
    mod moving;
    mod mutable;
    mod named;
    mod optional;
    mod repeated;
    mod searched;
    mod slices;
    mod stale;
}
