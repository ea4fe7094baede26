//! Parallel iterators of `rayon`: a chain that ends in a value is lowered as the same chain in sequence. The function itself stays parallel.
//!
//! Items are the same, and what rayon leaves open (how a sum is split) is from the first to the last here. A chain with a link that has no equivalent stays
//! as it is: copied if nothing differentiable goes in, and else an error at its source.

use super::place::unparenthesised;
use proc_macro2::Ident;
use syn::visit_mut::{self, VisitMut};
use syn::{Expr, ExprMethodCall, Stmt, parse_quote_spanned, spanned::Spanned};

/// The function with its parallel chains in sequence; `None` if it has none.
pub(super) fn in_sequence(item: &syn::ItemFn) -> Option<syn::ItemFn> {
    struct Sources(bool);
    impl<'a> syn::visit::Visit<'a> for Sources {
        fn visit_expr_method_call(&mut self, m: &'a ExprMethodCall) {
            self.0 |= source(m).is_some();
            syn::visit::visit_expr_method_call(self, m);
        }
    }
    let mut sources = Sources(false);
    syn::visit::Visit::visit_item_fn(&mut sources, item);
    sources.0.then(|| {
        let mut item = item.clone();
        InSequence.visit_block_mut(&mut item.block);
        item
    })
}

/// Methods that give a parallel iterator, and what gives the same items in sequence.
const SOURCES: [(&str, usize, &str); 8] = [
    ("par_iter", 0, "iter"),
    ("par_iter_mut", 0, "iter_mut"),
    ("into_par_iter", 0, "into_iter"),
    ("par_windows", 1, "windows"),
    ("par_chunks", 1, "chunks"),
    ("par_chunks_exact", 1, "chunks_exact"),
    ("par_chunks_mut", 1, "chunks_mut"),
    ("par_chunks_exact_mut", 1, "chunks_exact_mut"),
];

pub(super) fn is_source(name: &str) -> bool {
    SOURCES.iter().any(|s| s.0 == name)
}

fn source(m: &ExprMethodCall) -> Option<&'static str> {
    SOURCES.iter().find(|s| m.method == s.0 && m.args.len() == s.1).map(|s| s.2)
}

/// What a method of a parallel iterator is in sequence.
enum Link {
    Adaptor(&'static str),
    /// It only says how the work is split.
    Dropped,
    /// `fold(identity, f)`: an iterator over partial results; here over one.
    Partial,
    Consumer(&'static str),
    /// `reduce(identity, f)`.
    Reduce,
}

fn link(m: &ExprMethodCall) -> Option<Link> {
    Some(match (m.method.to_string().as_str(), m.args.len()) {
        ("map", 1) => Link::Adaptor("map"),
        ("enumerate", 0) => Link::Adaptor("enumerate"),
        ("rev", 0) => Link::Adaptor("rev"),
        ("copied", 0) => Link::Adaptor("copied"),
        ("cloned", 0) => Link::Adaptor("cloned"),
        ("zip", 1) => Link::Adaptor("zip"),
        ("chain", 1) => Link::Adaptor("chain"),
        ("skip", 1) => Link::Adaptor("skip"),
        ("take", 1) => Link::Adaptor("take"),
        ("step_by", 1) => Link::Adaptor("step_by"),
        ("inspect", 1) => Link::Adaptor("inspect"),
        ("filter", 1) => Link::Adaptor("filter"),
        ("filter_map", 1) => Link::Adaptor("filter_map"),
        ("flatten" | "flatten_iter", 0) => Link::Adaptor("flatten"),
        ("flat_map" | "flat_map_iter", 1) => Link::Adaptor("flat_map"),
        ("with_min_len" | "with_max_len", 1) => Link::Dropped,
        ("fold", 2) => Link::Partial,
        ("sum", 0) => Link::Consumer("sum"),
        ("product", 0) => Link::Consumer("product"),
        ("count", 0) => Link::Consumer("count"),
        ("for_each", 1) => Link::Consumer("for_each"),
        ("any", 1) => Link::Consumer("any"),
        ("all", 1) => Link::Consumer("all"),
        ("collect", 0) => Link::Consumer("collect"),
        ("min_by", 1) => Link::Consumer("min_by"),
        ("max_by", 1) => Link::Consumer("max_by"),
        ("reduce_with", 1) => Link::Consumer("reduce"),
        ("find_first", 1) => Link::Consumer("find"),
        ("position_first", 1) => Link::Consumer("position"),
        ("reduce", 2) => Link::Reduce,
        _ => return None,
    })
}

/// Whether an expression is a parallel source, and adaptors that have an equivalent; or a closure that gives such a thing.
fn is_parallel(e: &Expr) -> bool {
    match unparenthesised(e) {
        Expr::Closure(c) => is_parallel(&c.body),
        Expr::Block(b) => matches!(b.block.stmts.last(), Some(Stmt::Expr(last, None)) if is_parallel(last)),
        Expr::MethodCall(m) if source(m).is_some() => true,
        Expr::MethodCall(m) => {
            matches!(link(m), Some(Link::Adaptor(_) | Link::Dropped | Link::Partial)) && is_parallel(&m.receiver)
        }
        _ => false,
    }
}

/// Turns the expression, for which [`is_parallel`] holds, into an iterator.
fn turn(e: &mut Expr) {
    let span = e.span();
    let m = match e {
        Expr::Paren(p) => return turn(&mut p.expr),
        Expr::Group(g) => return turn(&mut g.expr),
        Expr::Closure(c) => return turn(&mut c.body),
        Expr::Block(b) => match b.block.stmts.last_mut() {
            Some(Stmt::Expr(last, None)) => return turn(last),
            _ => return,
        },
        Expr::MethodCall(m) => m,
        _ => return,
    };
    if let Some(name) = source(m) {
        m.method = Ident::new(name, m.method.span());
        return;
    }
    turn(&mut m.receiver);
    match link(m) {
        Some(Link::Adaptor(name)) => {
            m.method = Ident::new(name, m.method.span());
            m.args.iter_mut().filter(|a| is_parallel(a)).for_each(turn);
        }
        Some(Link::Dropped) => *e = (*m.receiver).clone(),
        Some(Link::Partial) => {
            fold(m);
            *e = parse_quote_spanned!(span=> ::std::iter::once(#m));
        }
        _ => {}
    }
}

/// From `fold` or `reduce` with what makes an identity to `fold` with an identity.
fn fold(m: &mut ExprMethodCall) {
    m.method = Ident::new("fold", m.method.span());
    let identity = &m.args[0];
    m.args[0] = parse_quote_spanned!(identity.span()=> (#identity)());
}

struct InSequence;

impl VisitMut for InSequence {
    fn visit_expr_method_call_mut(&mut self, m: &mut ExprMethodCall) {
        if is_parallel(&m.receiver) {
            match link(m) {
                Some(Link::Consumer(name)) => {
                    turn(&mut m.receiver);
                    m.method = Ident::new(name, m.method.span());
                }
                Some(Link::Reduce) => {
                    turn(&mut m.receiver);
                    fold(m);
                }
                _ => {}
            }
        }
        visit_mut::visit_expr_method_call_mut(self, m);
    }

    /// Its body isn't differentiated.
    fn visit_item_mut(&mut self, _: &mut syn::Item) {}
}

#[cfg(test)]
mod tests {
    use super::in_sequence;
    use quote::quote;

    fn body(code: proc_macro2::TokenStream) -> Option<String> {
        let item: syn::ItemFn = syn::parse_quote!(fn f() { #code });
        in_sequence(&item).map(|item| {
            let block = item.block;
            quote!(#block).to_string().replace(' ', "")
        })
    }

    fn text(code: proc_macro2::TokenStream) -> Option<String> {
        Some(quote!({ #code }).to_string().replace(' ', ""))
    }

    #[test]
    fn chains_in_sequence() {
        assert_eq!(body(quote!(x.iter().map(f).sum())), None);
        let parallel = quote!(
            (&x).par_iter().with_min_len(8).zip(y.par_windows(2).rev()).map(|(a, b)| a * b[0]).sum::<f64>() + 1.0
        );
        let plain = quote!((&x).iter().zip(y.windows(2).rev()).map(|(a, b)| a * b[0]).sum::<f64>() + 1.0);
        assert_eq!(body(parallel), text(plain));
        let parallel = quote!(x.par_iter().fold(|| 0.0, g).map(h).reduce(|| 1.0, |a, b| a * b));
        let plain = quote!(::std::iter::once(x.iter().fold((|| 0.0)(), g)).map(h).fold((|| 1.0)(), |a, b| a * b));
        assert_eq!(body(parallel), text(plain));
        let parallel = quote!(
            (0..n)
                .into_par_iter()
                .flat_map(|i| {
                    let v = &x[i];
                    v.par_iter()
                })
                .for_each(g)
        );
        let plain = quote!(
            (0..n)
                .into_iter()
                .flat_map(|i| {
                    let v = &x[i];
                    v.iter()
                })
                .for_each(g)
        );
        assert_eq!(body(parallel), text(plain));
    }

    /// What has no equivalent stays as it is, as a whole.
    #[test]
    fn others() {
        for code in [
            quote!(x.par_iter().map_with(1, f).sum::<f64>()),
            quote!(x.par_iter().map(f).max()),
            quote!(let it = x.par_iter().map(f);),
            quote!(x.par_iter().map(f).collect_into_vec(&mut v)),
        ] {
            assert_eq!(body(code.clone()), text(code));
        }
    }
}
