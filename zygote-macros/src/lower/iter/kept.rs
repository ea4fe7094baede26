//! Iterators that are kept: `let mut it = xs.iter();` is a sequence, and two numbers that say what is left of it.
//!
//! `it.next()` is an item by its index, which it moves along, so no loop carries an iterator, and no tape a reference.

use super::super::*;
use super::chain::{self, Source};
use super::seq::{Counter, Item, Prelude, Seq};
use super::{Decision, Located};
use place::unparenthesised;
use proc_macro2::TokenStream;
use std::rc::Rc;
use syn::{Expr, ExprMethodCall, Pat, parse_quote};

pub(in super::super) struct Kept {
    seq: Seq,
    /// The index of the item that comes next, and that behind the last: variables.
    from: Ident,
    to: Ident,
    /// What `chunks_exact` leaves over.
    remainder: Option<TokenStream>,
}

impl std::fmt::Debug for Kept {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}..{}", self.from, self.to)
    }
}

/// Methods of an iterator that take it by `&mut`, so it is there afterwards.
fn takes_exclusive(name: &str) -> bool {
    matches!(name, "find" | "find_map" | "position" | "any" | "all" | "try_fold")
}

/// Methods that give one item, and those that ask.
fn is_step(name: &str, arguments: usize) -> bool {
    match name {
        "next" | "next_back" | "peek" => arguments == 0,
        "nth" => arguments == 1,
        _ => false,
    }
}

impl Lowerer {
    fn kept(&self, e: &Expr) -> Option<Rc<Kept>> {
        self.vars[self.local(unparenthesised(e))?].kept.clone()
    }

    /// What is left of a kept iterator, and whether it moves along: `it`, `it.clone()`; `&mut it`, `it.by_ref()`.
    fn rest_of_kept(&self, e: &Expr) -> Option<(Rc<Kept>, bool)> {
        match unparenthesised(e) {
            Expr::Reference(r) if r.mutability.is_some() => Some((self.kept(&r.expr)?, true)),
            Expr::MethodCall(m) if m.args.is_empty() && m.method == "by_ref" => Some((self.kept(&m.receiver)?, true)),
            Expr::MethodCall(m) if m.args.is_empty() && m.method == "clone" => Some((self.kept(&m.receiver)?, false)),
            e => Some((self.kept(e)?, false)),
        }
    }

    /// The same as a chain, with `into_iter` where the iterator stands: `it.map(f)`, `it.by_ref().take(3)`.
    pub(super) fn over_kept(&self, e: &Expr) -> Option<Expr> {
        let mut whole = e.clone();
        let mut at = &mut whole;
        let mut outer: Option<(String, usize)> = None;
        loop {
            while let Expr::Paren(syn::ExprParen { expr, .. }) | Expr::Group(syn::ExprGroup { expr, .. }) = at {
                at = expr;
            }
            if let Some((kept, _)) = self.rest_of_kept(at) {
                let direct = self.kept(at).is_some();
                let (name, n) = outer.unwrap_or_default();
                if is_step(&name, n) || matches!(name.as_str(), "len" | "remainder" | "into_remainder" | "into_iter") {
                    return None;
                }
                debug_assert!(self.lookup(&kept.from.to_string()).is_some(), "declared with it");
                let it = at.clone();
                *at = match direct && takes_exclusive(&name) {
                    true => parse_quote!(#it.by_ref().into_iter()),
                    false => parse_quote!((#it).into_iter()),
                };
                return Some(whole);
            }
            match at {
                Expr::MethodCall(m) => {
                    outer = Some((m.method.to_string(), m.args.len()));
                    at = &mut m.receiver;
                }
                _ => return None,
            }
        }
    }

    /// `let mut it = xs.iter();`
    pub(in super::super) fn let_kept(&mut self, pat: &Pat, e: &Expr) -> Flow<bool> {
        let Pat::Ident(p) = pat else { return Ok(false) };
        if p.by_ref.is_some() || p.subpat.is_some() || !self.taint.reaches(e) {
            return Ok(false);
        }
        let chained = self.over_kept(e);
        let e = chained.as_ref().unwrap_or(e);
        let renamed = self.lasting_source(e)?;
        let e = renamed.as_ref().unwrap_or(e);
        let Some(chain) = chain::split(e, false) else { return Ok(false) };
        let adaptors = chain.links.iter().all(|m| chain::is_adaptor(&m.method.to_string(), m.args.len()));
        // A user's type may have such methods, and a list of views none.
        let source = matches!(chain.source, Source::Method(..) | Source::Range(_));
        let moved =
            matches!(chain.source, Source::Method(of, _) if self.rest_of_kept(of).is_some_and(|(_, moves)| moves));
        if !adaptors || !source || moved || !matches!(self.decide(e, &chain), Decision::Lower) {
            return Ok(false);
        }
        let mut prelude = Prelude::new(self);
        prelude.indices = chain.indices(None);
        let Ok(pipeline) = prelude.pipeline(&chain, &chain.links) else { return Ok(false) };
        if pipeline.has_stages() {
            return Ok(false);
        }
        let remainder = prelude.remainder.take().filter(|_| chain.links.is_empty());
        let Some(seq) = pipeline.seq.by_index(&mut prelude) else { return Ok(false) };
        let lets = std::mem::take(&mut prelude.lets);
        let Some(n) = seq.len().cloned().filter(|_| seq.counters.is_empty()) else { return Ok(false) };
        let (from, to) = (self.fresh("from"), self.fresh("to"));
        // What items are made of is looked up where they are taken.
        let mut item = quote!(#remainder);
        item.extend((seq.at)(&quote!(#from)).tokens());
        let mentioned: Vec<String> = names::count_idents(item).into_keys().collect();
        if !mentioned.iter().all(|name| self.stays(name)) {
            return Ok(false);
        }
        let backwards = self.idents.contains_key("next_back").then(|| quote!(mut));
        self.statements(quote!(#(#lets)* let mut #from = 0_usize; let #backwards #to = #n;), e.span())?;
        let k = self.declare(&p.ident.to_string(), None, None);
        self.vars[k].kept = Some(Rc::new(Kept { seq, from, to, remainder }));
        Ok(true)
    }

    /// The same over another name of a variable that changes in place, if its own comes to mean something else.
    fn lasting_source(&mut self, e: &Expr) -> Flow<Option<Expr>> {
        let mut whole = e.clone();
        let mut at = &mut whole;
        let mut source = None;
        while let Expr::MethodCall(m) = at {
            source = Some(m.method.to_string());
            at = &mut m.receiver;
        }
        let Some(name) = place::ident_of(at).map(Ident::to_string) else { return Ok(None) };
        let cell = self.local(at).is_some_and(|k| self.is_cell(k));
        if source.is_none() || !cell || self.stays(&name) {
            return Ok(None);
        }
        let (items, of) = (self.fresh("items"), at.clone());
        let exclusive = source.is_some_and(|s| s.ends_with("_mut")).then(|| quote!(mut));
        self.taint.mark(&items);
        self.statements(quote!(let #items = &#exclusive #of;), e.span())?;
        *at = walk::path_expr(&items);
        Ok(Some(whole))
    }

    /// The variables that say what is left of the iterators among these names.
    pub(in super::super) fn moved_along<'a>(&'a self, names: impl Iterator<Item = &'a String> + 'a) -> Vec<usize> {
        let kept = names.filter_map(|n| self.vars[self.lookup(n)?].kept.as_ref());
        let ends = kept.flat_map(|k| [self.lookup(&k.from.to_string()), self.lookup(&k.to.to_string())]);
        ends.flatten().collect()
    }

    /// `it.next()`, `it.peek()`, …
    pub(super) fn step_of_kept(&mut self, e: &Expr) -> Option<Located> {
        let Expr::MethodCall(m) = unparenthesised(e) else { return None };
        let name = m.method.to_string();
        if !is_step(&name, m.args.len()) {
            return None;
        }
        let (kept, _) = self.rest_of_kept(&m.receiver)?;
        let Kept { from, to, .. } = &*kept;
        let (at, there) = (self.fresh("at"), self.fresh("there"));
        let before = match name.as_str() {
            "next" => quote!(let #at = #from; let #there = #at < #to; if #there { #from = #at + 1; }),
            "peek" => quote!(let #at = #from; let #there = #at < #to;),
            "nth" => {
                let k = &m.args[0];
                quote!(
                    let #at = #from + #k;
                    let #there = #at < #to;
                    if #there { #from = #at + 1; } else { #from = #to; }
                )
            }
            _ => quote!(let #there = #from < #to; if #there { #to = #to - 1; } let #at = #to;),
        };
        let item = (kept.seq.at)(&quote!(#at)).tokens();
        let item = if name == "peek" { quote!(&#item) } else { item };
        Some(Located { before, missing: quote!(!#there), item })
    }

    pub(in super::super) fn is_step_of_kept(&self, e: &Expr) -> bool {
        matches!(unparenthesised(e), Expr::MethodCall(m)
            if is_step(&m.method.to_string(), m.args.len()) && self.rest_of_kept(&m.receiver).is_some())
    }

    /// A method of a kept iterator, or of what it gave.
    pub(in super::super) fn method_of_kept(&mut self, e: &Expr, m: &ExprMethodCall) -> Flow<Option<Out>> {
        let (some, none) = (quote!(::core::option::Option::Some), quote!(::core::option::Option::None));
        if self.is_step_of_kept(&m.receiver) {
            let code = self.of_located(m).unwrap_or_else(|| {
                let found = self.fresh("found");
                let (receiver, method, turbofish, args) = (&m.receiver, &m.method, &m.turbofish, &m.args);
                parse_quote!({ let #found = #receiver; #found.#method #turbofish(#args) })
            });
            return self.expr(&code).map(Some);
        }
        if let Some(Located { before, missing, item }) = self.step_of_kept(e) {
            let number = syn::parse2(item.clone()).ok().and_then(|item| self.number_behind(&item));
            let item = number.map_or(item, |number| quote!(#number));
            return self.lower_code(e, Ok(quote!({ #before if #missing { #none } else { #some(#item) } }))).map(Some);
        }
        if let Some((kept, _)) = self.rest_of_kept(&m.receiver)
            && m.args.is_empty()
        {
            let Kept { from, to, remainder, .. } = &*kept;
            let code = match (m.method.to_string().as_str(), remainder) {
                ("len", _) => Some(quote!((#to - #from))),
                ("remainder" | "into_remainder", Some(rest)) => Some(rest.clone()),
                _ => None,
            };
            if let Some(code) = code {
                return self.lower_code(e, Ok(code)).map(Some);
            }
        }
        match self.over_kept(e) {
            Some(chain) if chain::split(&chain, false).is_some() => self.expr(&chain).map(Some),
            _ => Ok(None),
        }
    }

    /// `while let Some(x) = it.next() { … }`
    pub(in super::super) fn while_next(&mut self, w: &syn::ExprWhile) -> Option<Expr> {
        let Expr::Let(c) = unparenthesised(&w.cond) else { return None };
        let Expr::MethodCall(m) = unparenthesised(&c.expr) else { return None };
        if !self.is_step_of_kept(&c.expr) {
            return None;
        }
        let (attrs, label, body, pat) = (&w.attrs, &w.label, &w.body, &c.pat);
        let it = &m.receiver;
        if m.method == "next"
            && let Pat::TupleStruct(p) = &**pat
            && p.elems.len() == 1
            && slices::is_irrefutable(&p.elems[0])
            && let Some(name) = place::ident_of(unparenthesised(it))
            && !verbatim::effects_of_block(body).used.contains(&name.to_string())
        {
            let item = &p.elems[0];
            return Some(parse_quote!(#(#attrs)* #label for #item in #it.by_ref() #body));
        }
        let e = &c.expr;
        Some(parse_quote!(#(#attrs)* #label loop { if let #pat = #e #body else { break } }))
    }
}

impl Prelude<'_> {
    /// What is left of a kept iterator, as the sequence that a chain starts with.
    pub(super) fn rest(&mut self, source: &Source<'_>) -> Option<Seq> {
        let of = match *source {
            Source::Method(of, m) if m.method == "into_iter" => of,
            Source::Into(of) => of,
            _ => return None,
        };
        let (kept, moves) = self.l.rest_of_kept(of)?;
        let Kept { seq, from, to, .. } = &*kept;
        let first = self.bind("first", &quote!(#from));
        let n = self.bind("n", &quote!(#to - #first));
        let at = seq.at.clone();
        let at = move |i: &TokenStream| -> Item { at(&quote!((#first + #i))) };
        let counters = if moves { vec![Counter::along(from)] } else { vec![] };
        let (effect, random, items) = (seq.effect || moves, seq.random, seq.items);
        Some(Seq { effect, random, items, counters, ..Seq::indexed(n, at) })
    }
}
