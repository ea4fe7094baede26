//! Functions by construct, each against its own text run on dual numbers (see `support::case!`), and functions as users write them, against closed
//! forms.
#![allow(unused, missing_docs, unreachable_pub, dropping_copy_types, clippy::all, clippy::pedantic)]

mod support;

mod corpus {
    mod branches;
    mod calls;
    mod closures;
    mod constants;
    mod data;
    mod discrete;
    mod exits;
    mod generics;
    mod hard;
    mod integers;
    mod iterators;
    mod iterators_in_place;
    mod loops;
    mod matches;
    mod plainly;
    mod scopes;
    mod slots;
    mod structs;
    mod users;
    mod users_data;
}
