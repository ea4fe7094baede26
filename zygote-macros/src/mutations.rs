//! Methods that change their receiver in place, one row each: what its adjoint reads, and what undoes it.
//!
//! All of them are linear in the contents and in the arguments that carry derivatives. The forward sweep calls the method as it
//! is; the reverse sweep calls the inverse (a function in `rules::vec` of the runtime) on the place that gathers the cotangent, which gives the
//! cotangents of these arguments.

/// What the inverse is given beside the place.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Read {
    /// An argument of the method.
    Argument(usize),
    /// The receiver's shape before the call.
    Shape,
    /// Its length before the call.
    Length,
    /// The shape of the result.
    ResultShape,
    /// The cotangent of the result.
    Result,
}

/// A method.
#[derive(Debug)]
pub(crate) struct Row {
    pub(crate) name: &'static str,
    /// Without the receiver.
    pub(crate) arguments: usize,
    /// The arguments that carry derivatives: the results of the inverse.
    pub(crate) active: &'static [usize],
    pub(crate) inverse: &'static str,
    pub(crate) reads: &'static [Read],
    /// The method gives something.
    pub(crate) result: bool,
    /// The length changes.
    pub(crate) resizes: bool,
    /// The argument is a slice, whose cotangent is a `Vec`.
    pub(crate) of_slice: bool,
    /// The inverse is a method, `rules::InPlace` or `Swapped`, which arrays have too.
    pub(crate) by_method: bool,
}

const fn row(
    name: &'static str,
    arguments: usize,
    active: &'static [usize],
    inverse: &'static str,
    reads: &'static [Read],
) -> Row {
    Row { name, arguments, active, inverse, reads, result: false, resizes: true, of_slice: false, by_method: false }
}

const fn same_length(row: Row) -> Row {
    Row { resizes: false, ..row }
}

const fn of_slice(row: Row) -> Row {
    Row { of_slice: true, ..row }
}

const fn by_method(row: Row) -> Row {
    Row { by_method: true, ..row }
}

const fn giving(row: Row) -> Row {
    Row { result: true, ..row }
}

use Read::{Argument, Length, Result, ResultShape, Shape};

static ROWS: &[Row] = &[
    row("push", 1, &[0], "unpush", &[]),
    giving(row("pop", 0, &[], "unpop", &[ResultShape, Result])),
    row("insert", 2, &[1], "uninsert", &[Argument(0)]),
    giving(row("remove", 1, &[], "unremove", &[Argument(0), ResultShape, Result])),
    giving(row("swap_remove", 1, &[], "unswap_remove", &[Argument(0), ResultShape, Result])),
    row("truncate", 1, &[], "untruncate", &[Shape]),
    row("clear", 0, &[], "untruncate", &[Shape]),
    row("resize", 2, &[1], "unresize", &[Shape]),
    of_slice(row("extend_from_slice", 1, &[0], "unextend", &[Length])),
    same_length(row("swap", 2, &[], "unswap", &[Argument(0), Argument(1)])),
    same_length(row("reverse", 0, &[], "unreverse", &[])),
    same_length(row("rotate_left", 1, &[], "unrotate_left", &[Argument(0)])),
    same_length(row("rotate_right", 1, &[], "unrotate_right", &[Argument(0)])),
    same_length(row("fill", 1, &[0], "unfill", &[])),
    of_slice(same_length(row("copy_from_slice", 1, &[0], "take_all", &[]))),
    of_slice(same_length(row("clone_from_slice", 1, &[0], "take_all", &[]))),
    // Made by the lowering: sorts by a permutation that it computed before.
    same_length(row("permute", 1, &[], "unpermute", &[Argument(0)])),
];

/// Whether a method of this name changes a collection.
pub(crate) fn is_name(name: &str) -> bool {
    ROWS.iter().any(|row| row.name == name)
}

/// What stands for a row where the elements have shapes of their own: what is overwritten may have had another. Or where the receiver
/// may be an array.
static SHAPED: &[Row] = &[
    by_method(same_length(row("swap", 2, &[], "unswap", &[Argument(0), Argument(1)]))),
    by_method(same_length(row("fill", 1, &[0], "unfill_shaped", &[Shape]))),
    same_length(row("copy_from_slice", 1, &[0], "take_all_shaped", &[Shape])),
    same_length(row("clone_from_slice", 1, &[0], "take_all_shaped", &[Shape])),
];

impl Row {
    /// The same for elements that may differ in shape, and for what may be no slice.
    pub(crate) fn shaped(&'static self) -> &'static Row {
        SHAPED.iter().find(|row| row.name == self.name).unwrap_or(self)
    }
}

/// The row of a method by its name and its number of arguments.
pub(crate) fn method(name: &str, arguments: usize) -> Option<&'static Row> {
    ROWS.iter().find(|row| row.name == name && row.arguments == arguments)
}
