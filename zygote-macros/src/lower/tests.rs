//! Lowering: against rustc through the interpreter, shapes, messages, and inputs that mustn't panic.

mod chains;
mod copied;
mod odd;
mod problems;
mod run;
mod shapes;

use super::*;
use crate::ir::print::dump;
use crate::ir::verify::verify;

/// Lowers a function, with its problems; a function without problems is verified.
fn lower_item(item: &syn::ItemFn, constants: &[bool]) -> (Function, Vec<Problem>) {
    let mut problems = Problems::default();
    let f = lower(item, constants, &mut problems);
    if problems.is_empty()
        && let Err(e) = verify(&f)
    {
        panic!("{e}\nin\n{}", dump(&f));
    }
    (f, problems.messages().cloned().collect())
}

fn lower_str(source: &str) -> (Function, Vec<Problem>) {
    lower_item(&syn::parse_str(source).expect("a function"), &[])
}

fn lowered(source: &str) -> Function {
    let (f, problems) = lower_str(source);
    assert!(problems.is_empty(), "{source}\n{problems:#?}");
    f
}

/// What lowering or activity reports.
fn messages(source: &str) -> Vec<String> {
    let mut problems = Problems::default();
    let f = lower(&syn::parse_str(source).expect("a function"), &[], &mut problems);
    if problems.is_empty() {
        if let Err(e) = verify(&f) {
            panic!("{e}\nin\n{}", dump(&f));
        }
        crate::activity::analyse(&f, &[], true, &mut problems);
    }
    problems.messages().map(|p| p.message.clone()).collect()
}
