//! Chains as they are written: where they start, their adaptors, what ends them.

use super::super::*;
use place::unparenthesised;
use syn::{Expr, ExprCall, ExprMethodCall, Pat};

/// Where a chain starts.
#[derive(Clone, Copy)]
pub(super) enum Source<'a> {
    /// `a..b`, `a..`, `a..=b`.
    Range(&'a syn::ExprRange),
    /// `std::iter::repeat(x)` and its like.
    Function(&'a ExprCall, &'a Ident),
    /// `v.iter()`, `v.windows(2)`.
    Method(&'a Expr, &'a ExprMethodCall),
    /// `v`, `&v`, `&v[a..b]` where something that can be iterated over is expected.
    Into(&'a Expr),
}

/// A source and the calls on it, in the order of their text.
pub(super) struct Chain<'a> {
    pub(super) source: Source<'a>,
    pub(super) links: Vec<&'a ExprMethodCall>,
}

/// Methods of slices that give an iterator.
fn is_source(m: &ExprMethodCall) -> bool {
    match m.method.to_string().as_str() {
        "iter" | "into_iter" | "iter_mut" => m.args.is_empty(),
        "windows" | "chunks" | "chunks_exact" | "chunks_mut" | "chunks_exact_mut" => m.args.len() == 1,
        "drain" => matches!(m.args.first().map(unparenthesised), Some(Expr::Range(_))),
        name => is_of_array(name, m.args.len()),
    }
}

/// A source of ndarray.
fn is_of_array(name: &str, args: usize) -> bool {
    crate::arrays::is_indexed(name, args) || crate::arrays::view_source(name, args).is_some()
}

pub(super) fn is_adaptor(name: &str, arguments: usize) -> bool {
    match name {
        "enumerate" | "rev" | "copied" | "cloned" | "flatten" | "fuse" | "cycle" | "into_iter" | "peekable" => {
            arguments == 0
        }
        "zip" | "skip" | "take" | "step_by" | "chain" | "map" | "filter" | "filter_map" | "inspect" | "take_while"
        | "skip_while" | "map_while" | "flat_map" => arguments == 1,
        "scan" => arguments == 2,
        _ => false,
    }
}

pub(super) fn is_consumer(name: &str, arguments: usize) -> bool {
    match name {
        "sum" | "product" | "count" | "unzip" => arguments == 0,
        "for_each" | "any" | "all" | "position" | "partition" => arguments == 1,
        "fold" | "try_fold" => arguments == 2,
        "collect" => arguments == 0,
        _ => gives_option(name, arguments),
    }
}

/// Consumers that give an `Option` of an item.
pub(super) fn gives_option(name: &str, arguments: usize) -> bool {
    match name {
        "last" | "next" => arguments == 0,
        "nth" | "reduce" | "min_by" | "max_by" | "min_by_key" | "max_by_key" | "find" | "find_map" => arguments == 1,
        _ => false,
    }
}

/// What may follow such a consumer.
pub(super) fn opens_option(name: &str, arguments: usize) -> bool {
    match name {
        "unwrap" => arguments == 0,
        "expect" | "unwrap_or" => arguments == 1,
        _ => false,
    }
}

/// Methods that take closures which are inlined.
pub(in super::super) fn takes_closure(name: &str) -> bool {
    matches!(
        name,
        "map"
            | "filter"
            | "filter_map"
            | "inspect"
            | "take_while"
            | "skip_while"
            | "map_while"
            | "scan"
            | "flat_map"
            | "fold"
            | "for_each"
            | "min_by"
            | "max_by"
            | "any"
            | "all"
            | "position"
            | "reduce"
            | "find"
            | "find_map"
            | "partition"
            | "min_by_key"
            | "max_by_key"
            | "retain"
            | "try_fold"
            | "and_then"
            | "map_or"
            | "map_or_else"
            | "unwrap_or_else"
            | "ok_or_else"
            | "or_else"
            | "is_some_and"
            | "is_none_or"
            | "is_ok_and"
            | "map_err"
    ) || crate::arrays::takes_closure(name)
}

/// A function of `std::iter` that gives an iterator.
fn source_function(c: &ExprCall) -> Option<&Ident> {
    let Expr::Path(p) = unparenthesised(&c.func) else { return None };
    let n = p.path.segments.len();
    let last = &p.path.segments.last()?.ident;
    let module = n >= 2 && matches!(p.path.segments[n - 2].ident.to_string().as_str(), "iter");
    let known = match last.to_string().as_str() {
        "repeat" | "once" => c.args.len() == 1,
        "repeat_n" | "zip" | "successors" => c.args.len() == 2,
        _ => false,
    };
    (known && module).then_some(last)
}

/// The source that an expression is by itself: no adaptors.
fn source(e: &Expr) -> Option<Source<'_>> {
    match unparenthesised(e) {
        Expr::Range(r) if r.start.is_some() => Some(Source::Range(r)),
        Expr::Call(c) => source_function(c).map(|name| Source::Function(c, name)),
        Expr::MethodCall(m) if is_source(m) => Some(Source::Method(&m.receiver, m)),
        _ => None,
    }
}

/// Takes an expression apart: `None` if it is no chain. `into`: it may be what is only turned into an iterator.
pub(super) fn split(e: &Expr, into: bool) -> Option<Chain<'_>> {
    let mut links = vec![];
    let mut at = unparenthesised(e);
    loop {
        // The innermost method that may start a chain does: `v.into_iter().into_iter()`.
        if let Some(source) = source(at)
            && !matches!(source, Source::Method(receiver, _) if split(receiver, false).is_some())
        {
            links.reverse();
            return Some(Chain { source, links });
        }
        match at {
            Expr::MethodCall(m) if is_link(m) => {
                links.push(m);
                at = unparenthesised(&m.receiver);
            }
            _ => break,
        }
    }
    (into && links.is_empty()).then_some(Chain { source: Source::Into(e), links })
}

/// `v.filter(f).next()`, which is `v.find(f)`.
pub(super) fn as_find(e: &Expr) -> Option<Expr> {
    let Expr::MethodCall(next) = unparenthesised(e) else { return None };
    let Expr::MethodCall(filter) = unparenthesised(&next.receiver) else { return None };
    let known = next.method == "next" && next.args.is_empty() && filter.method == "filter" && filter.args.len() == 1;
    if !known || split(&filter.receiver, false).is_none() {
        return None;
    }
    let method = Ident::new("find", filter.method.span());
    Some(Expr::MethodCall(ExprMethodCall { method, ..filter.clone() }))
}

fn is_link(m: &ExprMethodCall) -> bool {
    let (name, n) = (m.method.to_string(), m.args.len());
    is_adaptor(&name, n) || is_consumer(&name, n) || opens_option(&name, n)
}

/// The first method on a chain that is none of its links, with what the chain starts with.
pub(super) fn unknown_link(m: &ExprMethodCall) -> Option<(Source<'_>, &Ident)> {
    let mut found = None;
    let mut at = m;
    loop {
        let (name, n) = (at.method.to_string(), at.args.len());
        if !is_link(at) {
            found = Some(&at.method);
        } else if is_consumer(&name, n) {
            // What comes behind it is a method of its result.
            found = None;
        }
        let receiver = unparenthesised(&at.receiver);
        if let Some(source) = source(receiver) {
            return found.map(|name| (source, name));
        }
        let Expr::MethodCall(next) = receiver else { return None };
        at = next;
    }
}

impl<'a> Chain<'a> {
    /// What must be slice-like, in the chain and in its arguments.
    pub(super) fn bases(&self, out: &mut Vec<&'a Expr>) {
        out.extend(self.base());
        for m in &self.links {
            if matches!(m.method.to_string().as_str(), "zip" | "chain")
                && let Some(inner) = m.args.first().and_then(|a| split(a, true))
            {
                inner.bases(out);
            }
        }
        if let Source::Function(c, name) = self.source
            && *name == "zip"
        {
            c.args.iter().filter_map(|a| split(a, true)).for_each(|inner| inner.bases(out));
        }
    }

    /// What the chain starts with, if it must be slice-like.
    fn base(&self) -> Option<&'a Expr> {
        match self.source {
            // That of an array, by the method's name.
            Source::Method(_, m) if is_of_array(&m.method.to_string(), m.args.len()) => None,
            Source::Method(e, _) | Source::Into(e) => Some(e),
            _ => None,
        }
    }

    /// The number of indices in the first pattern `((i, j), v)` of an item, that of a closure or of the loop.
    pub(super) fn indices(&self, pat: Option<&Pat>) -> Option<usize> {
        let closure = self.links.iter().flat_map(|m| &m.args).find_map(|a| match unparenthesised(a) {
            Expr::Closure(c) => c.inputs.last(),
            _ => None,
        });
        let mut pat = pat::ascription(closure.or(pat)?).0;
        while let Pat::Reference(r) = pat {
            pat = &r.pat;
        }
        match pat {
            Pat::Tuple(t) => match pat::unparenthesised(t.elems.first()?) {
                Pat::Tuple(index) if !pat::has_rest(&index.elems) => Some(index.elems.len()),
                _ => None,
            },
            _ => None,
        }
    }

    /// Whether all closures in it can be inlined.
    pub(super) fn is_plain(&self) -> bool {
        let args = self.links.iter().flat_map(|m| &m.args);
        args.map(unparenthesised).all(|a| !matches!(a, Expr::Closure(_)) || closure::inlinable(a).is_some())
    }
}

/// Whether a method call is a chain over what is slice-like.
pub(super) fn is_chain(m: &ExprMethodCall, slice_like: &dyn Fn(&Expr) -> bool) -> bool {
    let e = Expr::MethodCall(m.clone());
    let Some(chain) = split(&e, false) else { return false };
    let mut bases = vec![];
    chain.bases(&mut bases);
    chain.is_plain() && bases.into_iter().all(slice_like)
}
