//! ndarray's methods, as far as lowering has to know them by name.
//!
//! Views are places: `x.row(i)` is a part of `x`, as `x[i]` is, in the tangent too; so nothing is saved of them, and what flows back is
//! added where it belongs. All other methods are called by the convention of users' methods, on extension traits of the runtime.

use crate::ty::{Dense, Ty, Wrapper};

/// A method that gives a view.
#[derive(Debug)]
pub(crate) struct View {
    /// The method, on what isn't changed.
    pub(crate) name: &'static str,
    /// The same on what is changed, as written in Rust: behind `base.`, and before the arguments.
    pub(crate) exclusive: &'static str,
    pub(crate) args: usize,
    /// How many dimensions fewer.
    fewer: Option<isize>,
    /// It takes a view by value: another view of the same.
    pub(crate) of_view: bool,
}

const fn view(name: &'static str, exclusive: &'static str, args: usize, fewer: Option<isize>) -> View {
    View { name, exclusive, args, fewer, of_view: false }
}

const fn of_view(name: &'static str, args: usize, fewer: Option<isize>) -> View {
    View { name, exclusive: name, args, fewer, of_view: true }
}

static VIEWS: &[View] = &[
    view("view", "view_mut", 0, Some(0)),
    view("t", "__t_mut", 0, Some(0)),
    view("row", "row_mut", 1, Some(1)),
    view("column", "column_mut", 1, Some(1)),
    view("diag", "diag_mut", 0, Some(1)),
    view("index_axis", "index_axis_mut", 2, Some(1)),
    view("slice", "slice_mut", 1, None),
    view("slice_axis", "slice_axis_mut", 2, Some(0)),
    view("__outer", "__outer_mut", 1, Some(1)),
    of_view("insert_axis", 1, Some(-1)),
    of_view("remove_axis", 1, Some(1)),
    of_view("reversed_axes", 0, Some(0)),
    of_view("permuted_axes", 1, Some(0)),
    of_view("into_dyn", 0, None),
];

/// The view that a method of this name gives, and whether it may be changed.
pub(crate) fn view_method(name: &str, args: usize) -> Option<(&'static View, bool)> {
    let of = |v: &&View| v.args == args && (v.name == name || v.exclusive == name && name != "__t_mut");
    VIEWS.iter().find(of).map(|v| (v, v.name != name))
}

/// The view of all of an array.
pub(crate) fn whole_view() -> &'static View {
    &VIEWS[0]
}

impl View {
    /// The type of a view of an array.
    pub(crate) fn of(&self, ty: &Ty) -> Ty {
        match ty.peeled() {
            Ty::Dense(d) => {
                let ndim = match (d.ndim, self.fewer) {
                    (Some(n), Some(fewer)) => n.checked_add_signed(-fewer),
                    _ => None,
                };
                Ty::Dense(Dense { element: d.element.clone(), ndim, view: true })
            }
            _ => Ty::Dense(Dense { element: Box::new(Ty::Unknown), ndim: None, view: true }),
        }
    }
}

/// Methods that the runtime's extension traits have.
static METHODS: &[&str] = &[
    "dot",
    "sum",
    "sum_axis",
    "mean",
    "mean_axis",
    "product",
    "var",
    "std",
    "var_axis",
    "std_axis",
    "into_dyn",
    "reversed_axes",
    "permuted_axes",
    "into_shape_with_order",
    "to_shape",
    "flatten",
    "into_flat",
    "insert_axis",
    "remove_axis",
    "into_dimensionality",
    "select",
    "broadcast",
    "assign",
    "fill",
    "scaled_add",
    "swap_axes",
    "invert_axis",
    "to_owned",
    "into_owned",
    "index_axis_move",
    "into_diag",
    ELEMENTS,
    MEMORY_ELEMENTS,
    WITH_ELEMENTS,
    INTO_ARRAY,
];

/// The elements of an array as a `Vec`, and an array of such elements: methods of the runtime.
pub(crate) const ELEMENTS: &str = "array_elements";
/// The same in the order of memory, where that has no gaps.
pub(crate) const MEMORY_ELEMENTS: &str = "memory_elements";
/// See [`ELEMENTS`].
pub(crate) const WITH_ELEMENTS: &str = "with_elements";

/// A `Vec` of elements in an array of a shape.
pub(crate) const INTO_ARRAY: &str = "into_array_of";
/// Views that are concatenated: a value without derivative.
pub(crate) const JOINED: &str = "joined_views";
/// Views that are stacked: the same.
pub(crate) const STACKED: &str = "stacked_views";

/// The index of the k-th element in logical order, of a shape: discrete.
pub(crate) const INDEX_OF: &str = "__index_of";

/// The other axis of a matrix: discrete.
pub(crate) const OTHER_AXIS: &str = "__other_axis";

/// Elements with their indices.
pub(crate) fn is_indexed(name: &str, args: usize) -> bool {
    matches!(name, "indexed_iter" | "indexed_iter_mut") && args == 0
}

/// Methods that give an iterator over views: the view, and how many there are, of an array and its first argument.
pub(crate) fn view_source(name: &str, args: usize) -> Option<(&'static str, &'static str)> {
    Some(match (name, args) {
        ("rows", 0) => ("row", "nrows"),
        ("columns", 0) => ("column", "ncols"),
        ("outer_iter", 0) => ("__outer", "shape"),
        ("axis_iter", 1) => ("index_axis", "len_of"),
        ("rows_mut", 0) => ("row_mut", "nrows"),
        ("columns_mut", 0) => ("column_mut", "ncols"),
        ("outer_iter_mut", 0) => ("__outer_mut", "shape"),
        ("axis_iter_mut", 1) => ("index_axis_mut", "len_of"),
        _ => return None,
    })
}

/// Methods with a closure over the elements of an array.
pub(crate) fn takes_closure(name: &str) -> bool {
    matches!(name, "mapv" | "mapv_into" | "mapv_inplace" | "map_inplace")
}

/// Whether a name is that of such a method.
pub(crate) fn is_method(name: &str) -> bool {
    METHODS.contains(&name)
}

/// Whether the pullback of such a method asks for no more than the shape of its receiver.
pub(crate) fn reads_shape_only(name: &str) -> bool {
    matches!(name, "sum" | "mean" | "sum_axis" | "mean_axis")
}

/// Whether such a method takes its receiver by reference.
pub(crate) fn borrows(name: &str) -> bool {
    let by_value = ["into_", "reversed_", "permuted_", "insert_", "remove_"];
    is_method(name) && !by_value.iter().any(|start| name.starts_with(start)) && name != "index_axis_move"
}

/// Whether code that mentions this name calls such a method by the hidden convention: `__dot_forward`.
pub(crate) fn is_hidden(name: &str) -> bool {
    if matches!(
        name,
        ELEMENTS | MEMORY_ELEMENTS | WITH_ELEMENTS | INTO_ARRAY | JOINED | STACKED | INDEX_OF | OTHER_AXIS
    ) {
        return true;
    }
    let Some(stem) = name.strip_prefix("__") else { return false };
    METHODS.iter().any(|m| stem.strip_prefix(m).is_some_and(|rest| rest.starts_with('_')))
        || VIEWS.iter().any(|v| v.exclusive == name || v.name == name)
        || ["from_vec", "from_elem", "from_shape_vec", "from_diag"]
            .iter()
            .any(|m| stem.strip_prefix(m).is_some_and(|rest| rest.starts_with('_')))
}

/// What such a method gives, on an array of which this much is known.
pub(crate) fn result(name: &str, of: &Dense, argument: Option<&Ty>) -> Ty {
    let fewer = |by: usize| Ty::Dense(Dense { ndim: of.ndim.map(|n| n.saturating_sub(by)), ..of.owned() });
    let option = |ty: Ty| Ty::Wrapped(Wrapper::Option, Box::new(ty));
    match name {
        "sum" | "product" | "var" | "std" => (*of.element).clone(),
        "mean" => option((*of.element).clone()),
        "sum_axis" | "var_axis" | "std_axis" | "index_axis_move" | "remove_axis" => fewer(1),
        "mean_axis" => option(fewer(1)),
        "reversed_axes" | "permuted_axes" | "select" | "to_owned" | "into_owned" => fewer(0),
        "flatten" | "into_flat" => Ty::Dense(Dense { ndim: Some(1), ..of.owned() }),
        "into_dyn" => Ty::Dense(Dense { ndim: None, ..of.owned() }),
        "insert_axis" => Ty::Dense(Dense { ndim: of.ndim.map(|n| n + 1), ..of.owned() }),
        "dot" => match (of.ndim, argument.and_then(Ty::dense).and_then(|d| d.ndim)) {
            (Some(1), Some(1)) => (*of.element).clone(),
            (Some(a), Some(b)) if a + b > 2 => Ty::Dense(Dense { ndim: Some(a + b - 2), ..of.owned() }),
            _ => Ty::Unknown,
        },
        ELEMENTS | MEMORY_ELEMENTS => Ty::Vec(of.element.clone()),
        INTO_ARRAY => {
            let ndim = match argument {
                Some(Ty::Array(_, Some(n))) => n.0.to_string().parse().ok(),
                _ => None,
            };
            Ty::Dense(Dense { ndim, ..of.owned() })
        }
        WITH_ELEMENTS => {
            let element = argument.map_or(Ty::Unknown, Ty::element);
            Ty::Dense(Dense { element: Box::new(element), ..of.owned() })
        }
        _ => Ty::Unknown,
    }
}
