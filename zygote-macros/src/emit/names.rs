//! Names that are taken, and traits that generated code needs in scope.

use crate::hash::{HashSet, New as _};
use crate::ir::*;
use proc_macro2::{TokenStream, TokenTree};
use quote::quote;

/// Every identifier in the tokens, strings excepted.
pub(crate) fn identifiers(tokens: &TokenStream, out: &mut HashSet<String>) {
    names(tokens, &mut |name| {
        out.insert(name.to_owned());
    });
}

fn names(tokens: &TokenStream, see: &mut impl FnMut(&str)) {
    for t in tokens.clone() {
        match t {
            TokenTree::Ident(i) => see(&i.to_string()),
            TokenTree::Group(g) => names(&g.stream(), see),
            TokenTree::Literal(_) | TokenTree::Punct(_) => {}
        }
    }
}

/// The user's names, except those of the function's own variables.
pub(super) fn reserved(f: &Function, source: &TokenStream) -> HashSet<String> {
    let mut reserved = HashSet::new();
    identifiers(source, &mut reserved);
    for data in f.values.iter().filter(|d| d.named) {
        if let Some(h) = &data.hint {
            reserved.remove(h);
        }
    }
    reserved
}

/// Traits whose methods are called, also in modules with `#![no_implicit_prelude]`.
pub(super) fn import(krate: &syn::Path, texts: &[&TokenStream]) -> Option<TokenStream> {
    let (mut walks, mut hidden, mut option, mut result, mut lines) = (false, false, false, false, false);
    let mut called = false;
    let mut see = |name: &str| match name {
        "rev" | "zip" | "map" | "size_hint" | "step_by" | "take" => walks = true,
        "cut_line" => lines = true,
        "Called" => called = true,
        "__Some_0" => option = true,
        "__Ok_0" | "__Err_0" => result = true,
        _ => hidden |= !hidden && crate::arrays::is_hidden(name),
    };
    texts.iter().for_each(|text| names(text, &mut see));
    let mut imports = TokenStream::new();
    if walks {
        imports.extend(quote!(
            use ::core::iter::Iterator as _;
        ));
    }
    if hidden {
        imports.extend(quote!(
            #[allow(unused_imports)]
            use #krate::rules::extensions::*;
        ));
    }
    if option {
        imports.extend(quote!(use #krate::rules::OptionPayload as _;));
    }
    if result {
        imports.extend(quote!(use #krate::rules::ResultPayload as _;));
    }
    if called {
        imports.extend(quote!(
            #[allow(unused_imports)]
            use #krate::rules::CalledOther as _;
        ));
    }
    if lines {
        imports.extend(quote!(use #krate::rules::lines::*;));
    }
    (!imports.is_empty()).then_some(imports)
}
