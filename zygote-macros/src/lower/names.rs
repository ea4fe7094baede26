//! Lists of names: methods without a derivative, and others that the lowering knows.

use crate::hash::{HashMap, New as _};
use proc_macro2::{TokenStream, TokenTree};

/// Methods whose result has no derivative, whatever the receiver.
pub(super) fn is_zero_derivative(name: &str) -> bool {
    matches!(
        name,
        "len"
            | "is_empty"
            | "capacity"
            | "shape"
            | "ndim"
            | "nrows"
            | "ncols"
            | "dim"
            | "raw_dim"
            | "len_of"
            | "strides"
            | "is_some"
            | "is_none"
            | "is_ok"
            | "is_err"
            | "contains"
            | "contains_key"
            | "starts_with"
            | "ends_with"
            | "cmp"
            | "partial_cmp"
            | "total_cmp"
            | "eq"
            | "ne"
            | "lt"
            | "le"
            | "gt"
            | "ge"
            | "is_nan"
            | "is_finite"
            | "is_infinite"
            | "is_normal"
            | "is_subnormal"
            | "is_sign_negative"
            | "is_sign_positive"
            | "classify"
            | "to_bits"
            | "to_string"
            | "type_id"
            | "is_square"
            | "is_sorted"
            | "to_be_bytes"
            | "to_le_bytes"
            | "to_ne_bytes"
    )
}

/// Methods of integers, `bool`, `char` with a result of such a type.
pub(super) fn is_discrete_method(name: &str) -> bool {
    let stem = ["wrapping_", "saturating_"].iter().find_map(|p| name.strip_prefix(p)).unwrap_or(name);
    matches!(
        stem,
        "pow"
            | "isqrt"
            | "ilog"
            | "ilog2"
            | "ilog10"
            | "count_ones"
            | "count_zeros"
            | "leading_zeros"
            | "trailing_zeros"
            | "leading_ones"
            | "trailing_ones"
            | "rotate_left"
            | "rotate_right"
            | "swap_bytes"
            | "reverse_bits"
            | "abs"
            | "abs_diff"
            | "unsigned_abs"
            | "signum"
            | "min"
            | "max"
            | "clamp"
            | "rem_euclid"
            | "div_euclid"
            | "div_ceil"
            | "next_multiple_of"
            | "next_power_of_two"
            | "is_power_of_two"
            | "is_positive"
            | "is_negative"
            | "midpoint"
            | "add"
            | "sub"
            | "mul"
            | "div"
            | "rem"
            | "neg"
            | "shl"
            | "shr"
            | "not"
            | "is_alphabetic"
            | "is_numeric"
            | "is_alphanumeric"
            | "is_whitespace"
            | "is_uppercase"
            | "is_lowercase"
            | "is_ascii"
            | "is_ascii_digit"
            | "is_ascii_alphabetic"
            | "is_digit"
            | "to_ascii_uppercase"
            | "to_ascii_lowercase"
            | "to_uppercase"
            | "to_lowercase"
            | "trim"
            | "len_utf8"
            | "as_str"
            | "as_bytes"
    ) || is_zero_derivative(name)
}

/// What the methods of std that search by a closure give, and have no rule otherwise: an index. `arguments` counts the receiver.
pub(super) fn finds_index(name: &str, arguments: usize) -> Option<syn::Type> {
    let index = quote::quote!(::core::primitive::usize);
    match (name, arguments) {
        ("partition_point", 2) => Some(syn::parse_quote!(#index)),
        ("rposition", 2) => Some(syn::parse_quote!(::core::option::Option<#index>)),
        ("binary_search_by", 2) | ("binary_search_by_key", 3) => {
            Some(syn::parse_quote!(::core::result::Result<#index, #index>))
        }
        _ => None,
    }
}

/// Methods of std's collections, iterators, `Option` and their like: on a receiver of unknown type they are hardly the user's.
pub(super) fn is_std_method(name: &str) -> bool {
    leaves_receiver(name, usize::MAX)
        || crate::mutations::is_name(name)
        || is_operator(name)
        || is_compound_name(name)
        || matches!(
            name,
            "skip"
                | "take"
                | "chain"
                | "fold"
                | "reduce"
                | "scan"
                | "inspect"
                | "for_each"
                | "count"
                | "nth"
                | "any"
                | "all"
                | "position"
                | "find"
                | "cycle"
                | "peekable"
                | "partition"
                | "unzip"
                | "by_ref"
                | "next"
                | "next_back"
                | "dedup"
                | "drain"
                | "concat"
                | "join"
                | "repeat"
                | "to_array"
                | "ok"
                | "err"
                | "ok_or"
                | "ok_or_else"
                | "expect_err"
                | "borrow"
                | "borrow_mut"
                | "deref"
                | "deref_mut"
                | "lock"
                | "read"
                | "write"
                | "entry"
                | "remove"
                | "contains"
                | "eq"
                | "cmp"
        )
}

/// Whether those of std can be called with so many arguments: `v.next(dt)` is the user's.
pub(super) fn is_std_call(name: &str, arguments: usize) -> bool {
    match name {
        "next" | "next_back" | "count" | "iter" | "iter_mut" | "first" | "last" | "pop" | "reverse" | "cycle"
        | "sum" | "product" | "clear" | "rev" | "enumerate" | "copied" | "cloned" | "collect" | "unwrap"
        | "flatten" => arguments == 0,
        "push" | "get" | "fill" | "zip" | "map" | "filter" | "and_then" | "step_by" | "windows" | "chunks" | "skip"
        | "chain" | "nth" | "extend" | "position" | "any" | "all" | "find" | "for_each" | "reduce" | "inspect"
        | "truncate" | "join" => arguments == 1,
        "fold" | "scan" => arguments == 2,
        "swap" | "insert" | "resize" => arguments == 1 || arguments == 2,
        "take" | "replace" | "remove" | "split" => arguments < 2,
        _ => true,
    }
}

/// Those of them that begin as many a user's method does: `get_mut`, but not `get_reading`.
fn is_compound_name(name: &str) -> bool {
    let Some((first, rest)) = name.split_once('_') else {
        return matches!(
            name,
            "flatten" | "filter" | "chunks" | "sort" | "splitn" | "sorted" | "iter" | "split" | "into" | "unwrap"
        );
    };
    let rests: &[&str] = match first {
        "as" => &[
            "ref",
            "mut",
            "slice",
            "mut_slice",
            "slice_mut",
            "deref",
            "deref_mut",
            "ptr",
            "mut_ptr",
            "bytes",
            "str",
            "mut_str",
            "any",
            "array",
            "chunks",
            "slice_memory_order",
            "slice_memory_order_mut",
            "standard_layout",
            "pin_mut",
        ],
        "iter" => &["mut"],
        "into" => &[
            "iter",
            "inner",
            "boxed_slice",
            "boxed_str",
            "vec",
            "keys",
            "values",
            "string",
            "bytes",
            "sorted_vec",
            "raw_vec",
            "raw_vec_and_offset",
            "shape",
            "shape_with_order",
            "shape_clone",
            "scalar",
            "shared",
            "owned",
            "dyn",
            "diag",
            "flat",
            "dimensionality",
            "par_iter",
            "array_of",
        ],
        "unwrap" => &["or", "or_else", "or_default", "err", "unchecked"],
        "and" => &["then", "modify", "broadcast"],
        "or" => &["else", "insert", "insert_with", "insert_with_key", "default"],
        "map" => &["or", "or_else", "or_default", "err", "while", "axis", "axis_mut", "inplace", "mut", "collect"],
        "take" => &["while", "if"],
        "skip" => &["while"],
        "flat" => &["map"],
        "filter" => &["map"],
        "chunks" => &["exact", "mut", "exact_mut"],
        "split" => &[
            "at",
            "at_mut",
            "at_checked",
            "off",
            "first",
            "last",
            "first_mut",
            "last_mut",
            "first_chunk",
            "last_chunk",
            "mut",
            "whitespace",
            "ascii_whitespace",
            "inclusive",
            "once",
            "terminator",
            "complex",
        ],
        "sort" => &["by", "by_key", "by_cached_key", "unstable", "unstable_by", "unstable_by_key"],
        "sorted" => &["by", "by_key"],
        "get" => &[
            "mut",
            "or_insert",
            "or_insert_with",
            "or_init",
            "unchecked",
            "unchecked_mut",
            "key_value",
            "disjoint_mut",
        ],
        "copy" => &["from_slice", "within"],
        "clone" => &["from", "from_slice", "into"],
        "try" => &["into", "from", "fold", "for_each", "borrow", "borrow_mut", "lock", "reserve", "from_fn"],
        "min" | "max" => &["by", "by_key"],
        _ => &[],
    };
    rests.contains(&rest)
}

/// Types and traits of std whose associated functions have no derivative of their own.
pub(super) fn is_std_type(name: &str) -> bool {
    matches!(
        name,
        "Vec"
            | "VecDeque"
            | "String"
            | "Box"
            | "Rc"
            | "Arc"
            | "Cell"
            | "RefCell"
            | "Mutex"
            | "RwLock"
            | "Option"
            | "Result"
            | "HashMap"
            | "HashSet"
            | "BTreeMap"
            | "BTreeSet"
            | "BinaryHeap"
            | "LinkedList"
            | "Cow"
            | "Iterator"
            | "From"
            | "Into"
            | "Clone"
            | "Default"
            | "ToOwned"
            | "Add"
            | "Sub"
            | "Mul"
            | "Div"
            | "Rem"
            | "Neg"
            | "Instant"
            | "Duration"
            | "SystemTime"
            | "Ordering"
            | "PhantomData"
            | "FromIterator"
            | "IntoIterator"
            | "AsRef"
            | "AsMut"
            | "ToString"
            | "Real"
            | "Some"
            | "Ok"
            | "Err"
            | "Wrapping"
            | "NonNull"
            | "Pin"
    )
}

/// Types of `ndarray`.
pub(super) fn is_array_type(name: &str) -> bool {
    let stem = name.trim_end_matches(|c: char| c.is_ascii_digit() || c == 'D');
    matches!(stem, "Array" | "ArrayRef" | "ArrayView" | "ArrayViewMut" | "ArrayBase" | "CowArray" | "ArcArray")
}

/// Methods of an `Ordering`, or an `Option` of it.
pub(super) fn is_of_ordering(name: &str) -> bool {
    matches!(
        name,
        "unwrap"
            | "expect"
            | "unwrap_or"
            | "reverse"
            | "then"
            | "then_with"
            | "is_lt"
            | "is_le"
            | "is_gt"
            | "is_ge"
            | "is_eq"
            | "is_ne"
    )
}

/// The operators' methods.
pub(super) fn is_operator(name: &str) -> bool {
    matches!(name, "add" | "sub" | "mul" | "div" | "rem" | "neg" | "clone" | "to_owned")
}

/// Methods that surely take their receiver by value or by `&`, so that a `mut` variable doesn't change.
pub(super) fn leaves_receiver(name: &str, arguments: usize) -> bool {
    is_zero_derivative(name)
        || is_discrete_method(name)
        || crate::rules::method(name, arguments).is_some()
        || name.starts_with("checked_")
        || name.starts_with("overflowing_")
        || matches!(
            name,
            "clone"
                | "to_owned"
                | "to_vec"
                | "iter"
                | "into_iter"
                | "into"
                | "as_ref"
                | "as_slice"
                | "get"
                | "first"
                | "last"
                | "sin_cos"
                | "copied"
                | "cloned"
                | "to_f64"
                | "to_f32"
                | "chars"
                | "bytes"
                | "keys"
                | "values"
                | "windows"
                | "chunks"
                | "split"
                | "lines"
                | "parse"
                | "unwrap"
                | "expect"
                | "unwrap_or"
                | "unwrap_or_default"
                | "is_some_and"
                | "then_some"
                | "map"
                | "rev"
                | "step_by"
                | "sum"
                | "product"
                | "zip"
                | "enumerate"
                | "filter"
                | "collect"
        )
}

/// Macros of `format_args!`'s syntax: the position of the format string.
pub(super) fn format_position(name: &str) -> Option<usize> {
    Some(match name {
        "println" | "print" | "eprintln" | "eprint" | "format" | "panic" | "unreachable" | "todo" | "unimplemented"
        | "format_args" => 0,
        "write" | "writeln" | "assert" | "debug_assert" => 1,
        "assert_eq" | "assert_ne" | "debug_assert_eq" | "debug_assert_ne" => 2,
        _ => return None,
    })
}

/// True for names written like types, variants and constants.
pub(crate) fn is_upper(name: &str) -> bool {
    name.trim_start_matches("r#").trim_start_matches('_').starts_with(char::is_uppercase)
}

/// How often each identifier occurs.
pub(super) fn count_idents(tokens: TokenStream) -> HashMap<String, usize> {
    fn go(tokens: TokenStream, counts: &mut HashMap<String, usize>) {
        for t in tokens {
            match t {
                TokenTree::Ident(i) => *counts.entry(i.to_string()).or_default() += 1,
                TokenTree::Group(g) => go(g.stream(), counts),
                _ => {}
            }
        }
    }
    let mut counts = HashMap::new();
    go(tokens, &mut counts);
    counts
}
