//! One name, one variable.
//!
//! In a function that a `macro_rules!` macro wrote, the macro's `x` and the caller's `x` are two variables of one text. Lowering
//! tells variables apart by text, so this pass first renames locals of such names, and lets all locals be resolved where the attribute
//! stands, as generated names are. After it: no two variables in scope of each other have one text and different syntax contexts.

use proc_macro2::{Group, Ident, Span, TokenStream, TokenTree};
use quote::ToTokens;
use std::collections::{BTreeMap, BTreeSet};
use syn::visit::Visit;

/// A syntax context, as the compiler's `Debug` of a span shows it (no stable interface does): `#4 bytes(12..13)`. Outside of
/// the compiler there is one context.
fn context(span: Span) -> String {
    let text = format!("{span:?}");
    match text.split_once(' ') {
        Some((context, _)) if context.starts_with('#') => context.to_owned(),
        _ => String::new(),
    }
}

/// The function with ambiguous locals renamed, and all of one context; `None` where they are so, as nearly always.
pub(super) fn separate(item: &syn::ItemFn) -> Option<syn::ItemFn> {
    let tokens = item.to_token_stream();
    let mut seen = Seen::default();
    seen.collect(tokens.clone());
    let here = context(item.sig.fn_token.span);
    if seen.contexts.values().flatten().all(|context| *context == here) {
        return None;
    }
    let mut bound = Bound(BTreeSet::new());
    bound.visit_item_fn(item);
    let elsewhere = bound.0.iter().filter(|(_, context)| *context != here);
    let mut names: BTreeMap<_, _> =
        elsewhere.map(|(text, context)| ((text.clone(), context.clone()), text.clone())).collect();
    seen.contexts.retain(|_, contexts| contexts.len() > 1);
    for (text, contexts) in &seen.contexts {
        for (n, context) in contexts.iter().enumerate() {
            let key = (text.clone(), context.clone());
            if bound.0.contains(&key) {
                let mut new = format!("{}_in_macro{n}", text.trim_start_matches("r#"));
                while seen.all.contains(&new) {
                    new.push('_');
                }
                names.insert(key, new);
            }
        }
    }
    syn::parse2(renamed(tokens, &names)).ok()
}

#[derive(Default)]
struct Seen {
    contexts: BTreeMap<String, BTreeSet<String>>,
    all: BTreeSet<String>,
}

impl Seen {
    fn collect(&mut self, tokens: TokenStream) {
        for token in tokens {
            match token {
                TokenTree::Ident(i) => {
                    self.all.insert(i.to_string());
                    self.contexts.entry(i.to_string()).or_default().insert(context(i.span()));
                }
                TokenTree::Group(g) => self.collect(g.stream()),
                TokenTree::Punct(_) | TokenTree::Literal(_) => {}
            }
        }
    }
}

/// Names that patterns bind, with their contexts.
struct Bound(BTreeSet<(String, String)>);

impl<'a> Visit<'a> for Bound {
    fn visit_pat_ident(&mut self, p: &'a syn::PatIdent) {
        // An upper-case name in a pattern is a constant.
        if p.ident.to_string().starts_with(|c: char| !c.is_uppercase()) {
            self.0.insert((p.ident.to_string(), context(p.ident.span())));
        }
        syn::visit::visit_pat_ident(self, p);
    }
}

/// Renames variables; what follows a `.` or `::`, or stands before a `::`, is none.
fn renamed(tokens: TokenStream, names: &BTreeMap<(String, String), String>) -> TokenStream {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let is = |k: Option<&TokenTree>, c: char| matches!(k, Some(TokenTree::Punct(p)) if p.as_char() == c);
    let mut out = TokenStream::new();
    for (k, token) in tokens.iter().enumerate() {
        let range = k > 1 && is(tokens.get(k - 2), '.');
        let member = k > 0 && is(tokens.get(k - 1), '.') && !range;
        let path = k > 1 && is(tokens.get(k - 1), ':') && is(tokens.get(k - 2), ':')
            || is(tokens.get(k + 1), ':') && is(tokens.get(k + 2), ':');
        out.extend([match token {
            TokenTree::Ident(i) if !member && !path => match names.get(&(i.to_string(), context(i.span()))) {
                Some(new) => {
                    let span = i.span().resolved_at(Span::call_site());
                    TokenTree::Ident(match new.strip_prefix("r#") {
                        Some(raw) => Ident::new_raw(raw, span),
                        None => Ident::new(new, span),
                    })
                }
                None => token.clone(),
            },
            TokenTree::Group(g) => {
                let mut group = Group::new(g.delimiter(), renamed(g.stream(), names));
                group.set_span(g.span());
                TokenTree::Group(group)
            }
            _ => token.clone(),
        }]);
    }
    out
}
