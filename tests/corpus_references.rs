//! What is reached by way of references: see `tests/corpus.rs`.
#![allow(unused, missing_docs, unreachable_pub, clippy::all, clippy::pedantic)]

mod support;

mod corpus {
    mod references;
}
