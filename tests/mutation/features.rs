//! Constructs that can be turned off, and on: `ZYGOTE_FUZZ_ONLY=a,b`, `ZYGOTE_FUZZ_WITHOUT=c,d`.

/// Which constructs programs have.
#[derive(Clone, Debug)]
pub struct Features {
    off: Vec<String>,
    only: Option<Vec<String>>,
}

/// All of them. `transform` is no construct: without it the plain functions and their oracle alone are compared, and with differences.
pub const ALL: &[&str] = &[
    "transform",
    "forward",
    "second",
    "arrays",
    "grids",
    "vecs",
    "rows",
    "pairs",
    "options",
    "structs",
    "methods",
    "enums",
    "store",
    "compound",
    "assign",
    "push",
    "pop",
    "insert",
    "remove",
    "swap",
    "truncate",
    "reverse",
    "fill",
    "extend",
    "resize",
    "copy_from_slice",
    "sort",
    "split",
    "concat",
    "mem",
    "if",
    "match",
    "for",
    "while",
    "loop",
    "exits",
    "returns",
    "dead",
    "blocks",
    "shadow",
    "refs",
    "calls",
    "mut_calls",
    "mut_params",
    "mut_vec_params",
    "closures",
    "iterators",
    "iter_mut",
    "for_each",
    "collect",
    "const_stores",
    "recurrence",
    "double_buffer",
    "let_if",
    "enum_methods",
    "option_calls",
    "vec_repeat",
    "return_vec",
    "while_let",
    "zip_mut",
    "chunks",
    "matrices",
    "let_else",
    "option_mut",
    "first_last",
    "tuple_assign",
    "operators",
    "into_iter",
    "fn_args",
    "traits",
    "array_map",
];

/// Constructs that the library doesn't take yet.
pub const NOT_YET: &[&str] = &[];

impl Features {
    /// What the environment says; without a word of it, all that the library takes.
    pub fn from_env() -> Features {
        let list = |name| {
            std::env::var(name).ok().map(|v: String| v.split(',').map(|s| s.trim().to_owned()).collect::<Vec<_>>())
        };
        let f = Features {
            off: list("ZYGOTE_FUZZ_WITHOUT").unwrap_or_else(|| NOT_YET.iter().map(|s| (*s).to_owned()).collect()),
            only: list("ZYGOTE_FUZZ_ONLY"),
        };
        for name in f.off.iter().chain(f.only.iter().flatten()) {
            assert!(ALL.contains(&&**name), "no feature `{name}`: one of {ALL:?}");
        }
        f
    }

    pub fn without(names: &[&str]) -> Features {
        Features { off: names.iter().map(|s| (*s).to_owned()).collect(), only: None }
    }

    pub fn has(&self, name: &str) -> bool {
        debug_assert!(ALL.contains(&name), "{name}");
        !self.off.iter().any(|o| o == name) && self.only.as_ref().is_none_or(|o| o.iter().any(|o| o == name))
    }
}
