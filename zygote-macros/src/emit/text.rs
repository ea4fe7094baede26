//! Tokens: operators, where tokens are, and how functions of the runtime take their arguments.

use crate::companion::signature::method_item;
use crate::ir::BinOp;
use proc_macro2::{Group, Ident, Span, TokenStream, TokenTree};
use quote::{ToTokens, quote};

pub(super) fn operator(op: BinOp) -> TokenStream {
    match op {
        BinOp::Add => quote!(+),
        BinOp::Sub => quote!(-),
        BinOp::Mul => quote!(*),
        BinOp::Div => quote!(/),
        BinOp::Rem => quote!(%),
        BinOp::BitAnd => quote!(&),
        BinOp::BitOr => quote!(|),
        BinOp::BitXor => quote!(^),
        BinOp::Shl => quote!(<<),
        BinOp::Shr => quote!(>>),
        BinOp::Eq => quote!(==),
        BinOp::Ne => quote!(!=),
        BinOp::Lt => quote!(<),
        BinOp::Le => quote!(<=),
        BinOp::Gt => quote!(>),
        BinOp::Ge => quote!(>=),
    }
}

/// The tokens, at a place in the source, with the names that they have.
pub(super) fn located(tokens: TokenStream, at: Span) -> TokenStream {
    let place = |mut tree: TokenTree| {
        let span = tree.span().located_at(at);
        if let TokenTree::Group(g) = &tree {
            tree = TokenTree::Group(Group::new(g.delimiter(), located(g.stream(), at)));
        }
        tree.set_span(span);
        tree
    };
    tokens.into_iter().map(place).collect()
}

/// Functions of the runtime that take all arguments by value.
pub(super) fn takes_all(name: &str) -> bool {
    matches!(
        name,
        "tadd"
            | "tmul"
            | "tneg"
            | "only"
            | "with_only"
            | "sum_vec"
            | "rewrap"
            | "unwrapped"
            | "unheld"
            | "unparted"
            | "unboxed"
            | "discrete"
    )
}

/// Rules that look at all arguments but the last.
pub(super) fn borrows(name: &str) -> bool {
    const ARITHMETIC: &[&str] =
        &["add_", "sub_", "mul_", "div_", "rem_", "plus_", "minus_", "times_", "over_", "negative"];
    ARITHMETIC.iter().any(|start| name.starts_with(start))
}

/// What looks at its arguments only, all of them.
pub(super) fn looks(name: &str) -> bool {
    name.starts_with("keep_") || matches!(name, "read" | "along_lhs" | "along_rhs" | "numbers")
}

/// What stands beside a method. An error is shown at the user's call.
pub(super) fn of_method(method: &Ident, item: &str) -> Ident {
    Ident::new(&method_item(method, item), method.span())
}

/// Generic arguments in an expression: `::<T>`.
pub(super) fn turbofish(arguments: &syn::PathArguments) -> TokenStream {
    match arguments {
        syn::PathArguments::AngleBracketed(g) => {
            let mut g = g.clone();
            g.colon2_token.get_or_insert_default();
            g.into_token_stream()
        }
        _ => TokenStream::new(),
    }
}
