//! What changes in place, construct by construct, each function against its own text run on dual numbers.
#![allow(unused, missing_docs, unreachable_pub, dropping_copy_types, clippy::all, clippy::pedantic)]

mod support;

mod corpus {
    mod borders;
    mod buffers;
    mod chosen;
    mod factored;
    mod filled;
    mod grids;
    mod lent;
    mod lines;
    mod mutation;
    mod replaced;
    mod skipped;
    mod stencils;
    mod tables;
    mod unrolled;
}
