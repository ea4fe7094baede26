//! Iterators: chains of adaptors over slices, vectors, arrays and ranges become plain loops over indices.
//!
//! A chain is taken apart as text ([`chain`]): a source, adaptors, and what ends it. As long as items are found by index, adaptors are
//! arithmetic on indices ([`seq`]); from the first on that drops items or counts on, they are code in the body of the loop ([`stages`]).
//! The loop is written as Rust ([`consume`]) and lowered like any other, with closures inlined: so there is no iterator left that a tape
//! would have to keep.
//!
//! A chain is lowered where what it starts with is known to be slice-like, by its type ([`Lowerer::peek`]) or its text ([`known`]). Another may be
//! anything, such as a map: it is copied, in the hope that nothing differentiable goes in. If that hope fails, lowering starts again and
//! takes it for a slice; rustc reports it if it is none.

mod array;
mod chain;
mod consume;
mod kept;
mod known;
mod rewrite;
mod seq;
mod source;
mod stages;
mod whole;
mod zip;

pub(super) use array::{is_plain_place, start};
pub(super) use chain::takes_closure;
pub(super) use consume::Located;
pub(super) use kept::Kept;
pub(super) use known::Known;
pub(super) use stages::Function;
pub(super) use zip::changed as changed_by_zip;

use super::*;
use chain::Chain;
use proc_macro2::TokenStream;
use seq::Prelude;
use syn::{Expr, ExprMethodCall};

/// `v[lo..part_of_size(k)]` is what generated code writes for `v[lo..lo + k]`: `lo` is evaluated once.
const PART_SIZE: &str = "__part_of_size";

/// `alike(&a, &b)` in generated code: the two are of one type, which rustc may see only later.
const ALIKE: &str = "__alike";

/// `listed(e, items)` in generated code: all the items of `e`, in a `Vec`. They have no derivative.
const LISTED: &str = "__listed";

/// The size, in the end of such a range.
pub(super) fn part_size(e: &Expr) -> Option<&Expr> {
    match e {
        Expr::Call(c) if place::ident_of(&c.func).is_some_and(|i| i == PART_SIZE) => c.args.first(),
        _ => None,
    }
}

/// An adaptor in a place where it has no equivalent.
fn unsupported(name: &Ident) -> Problem {
    Problem::new(
        name.span(),
        format!("`{name}` is not supported behind these adaptors"),
        "collect what is before it into a `Vec` first, or write a loop over the indices",
    )
}

fn unknown_source(e: &Expr) -> Problem {
    Problem::new(
        e.span(),
        "cannot tell what this iterates over",
        "bind it to a variable of an annotated type: `let v: &[f64] = …;`",
    )
}

/// What to do about a chain.
enum Decision {
    Lower,
    /// Copy it, and see.
    Copy,
    /// Nothing is known of it.
    None,
}

impl Lowerer {
    /// A chain that ends in a value: `None` if it is none, or is to be copied.
    pub(super) fn chain(&mut self, e: &Expr, m: &ExprMethodCall) -> Flow<Option<Out>> {
        let expected = self.expected.take();
        if let Some(found) = chain::as_find(e) {
            self.expected = expected;
            return self.expr(&found).map(Some);
        }
        let (name, n) = (m.method.to_string(), m.args.len());
        if let Some(code) = self.zipped(m) {
            return self.lower_code(e, code).map(Some);
        }
        if let Some(code) = self.over_elements(m) {
            return self.lower_code(e, Ok(code)).map(Some);
        }
        match (name.as_str(), n) {
            ("map", 1) => {
                if let Some(out) = self.array_map(e, m, expected.as_ref())? {
                    return Ok(Some(out));
                }
            }
            ("extend", 1) => return self.extend(e, m),
            _ => {}
        }
        if let Some(out) = self.method_of_option(e, m)? {
            return Ok(Some(out));
        }
        if let Some(problem) = self.unfinished(e, m) {
            return self.copy(e, Ty::Unknown, vec![problem]).map(Some);
        }
        if !chain::is_consumer(&name, n) && !chain::opens_option(&name, n) {
            return Ok(None);
        }
        let Some(chain) = chain::split(e, false) else { return Ok(None) };
        let Some(end) = consume::End::of(&chain) else { return Ok(None) };
        if !matches!(self.decide(e, &chain), Decision::Lower) {
            return Ok(None);
        }
        let mut p = Prelude::new(self);
        p.folded = end.folded(&chain.links[..end.adaptors]);
        p.indices = chain.indices(None);
        let pipeline = p.pipeline(&chain, &chain.links[..end.adaptors]);
        let lets = p.lets;
        let code = pipeline.and_then(|mut pipeline| {
            end.code(self, &mut pipeline, expected.as_ref()).map(|code| quote!({ #(#lets)* #code }))
        });
        self.lower_code(e, code).map(Some)
    }

    /// What a chain gives that ends in a search: its place, if there is one.
    pub(super) fn located(&mut self, e: &Expr) -> Option<Located> {
        let e = place::unparenthesised(e);
        if let Some(step) = self.step_of_kept(e) {
            return Some(step);
        }
        if let Some(known) = self.local(e).and_then(|k| self.vars[k].located.clone()) {
            return Some((*known).clone());
        }
        let found = chain::as_find(e);
        let e = found.as_ref().unwrap_or(e);
        let chain = chain::split(e, false)?;
        let end = consume::End::of(&chain).filter(consume::End::searches)?;
        if !self.taint.reaches(e) || !matches!(self.decide(e, &chain), Decision::Lower) {
            return None;
        }
        let mut p = Prelude::new(self);
        p.indices = chain.indices(None);
        let pipeline = p.pipeline(&chain, &chain.links[..end.adaptors]).ok()?;
        let lets = p.lets;
        let Located { before, missing, item } = end.which(self, &pipeline).ok()??;
        Some(Located { before: quote!(#(#lets)* #before), missing, item })
    }

    /// Whether an expression may be such a chain.
    pub(super) fn is_search(&self, e: &Expr) -> bool {
        self.is_located(e)
            || self.is_step_of_kept(e)
            || chain::split(e, false).is_some_and(|chain| consume::End::of(&chain).is_some_and(|end| end.searches()))
    }

    pub(super) fn is_located(&self, e: &Expr) -> bool {
        self.local(e).is_some_and(|k| self.vars[k].located.is_some())
    }

    /// The elements that a search goes through, if their type is seen: what it gives refers to one of these.
    pub(super) fn searched_elements(&self, e: &Expr) -> Ty {
        let found = chain::as_find(e);
        let Some(chain) = chain::split(found.as_ref().unwrap_or(e), false) else { return Ty::Unknown };
        match chain.source {
            chain::Source::Method(of, m) if m.method == "iter" => self.peek(of).peeled().element(),
            _ => Ty::Unknown,
        }
    }

    /// A method of the `Option` or `Result` that a chain or a search gives: of a variable that holds it.
    fn method_of_option(&mut self, e: &Expr, m: &ExprMethodCall) -> Flow<Option<Out>> {
        let receiver = &m.receiver;
        let Expr::MethodCall(before) = place::unparenthesised(receiver) else { return Ok(None) };
        if names::finds_index(&before.method.to_string(), before.args.len() + 1).is_none() {
            let Some(inner) = chain::split(receiver, false) else { return Ok(None) };
            let whole = chain::split(e, false).and_then(|chain| consume::End::of(&chain).map(|_| ()));
            let wrapped = consume::End::of(&inner).is_some_and(|end| end.gives_wrapped());
            if whole.is_some() || !wrapped || !matches!(self.decide(e, &inner), Decision::Lower) {
                return Ok(None);
            }
        }
        if let Some(code) = self.searched(m) {
            return self.expr(&code).map(Some);
        }
        let held = self.fresh("found");
        let (method, turbofish, args) = (&m.method, &m.turbofish, &m.args);
        let code = quote!({ let #held = #receiver; #held.#method #turbofish(#args) });
        self.lower_code(e, Ok(code)).map(Some)
    }

    /// What is wrong with a chain over what is surely a slice or a range, should something differentiable go in.
    fn unfinished(&self, e: &Expr, m: &ExprMethodCall) -> Option<Problem> {
        let known = |source: &chain::Source<'_>| match source {
            chain::Source::Method(base, _) | chain::Source::Into(base) => self.held(base).is_some(),
            _ => true,
        };
        let name = m.method.to_string();
        if names::is_zero_derivative(&name) {
            return None;
        }
        if let Some((source, link)) = chain::unknown_link(m) {
            let index = names::finds_index(&link.to_string(), 2).is_some();
            return (known(&source) && !index).then(|| {
                Problem::new(
                    link.span(),
                    format!("no derivative rule for iterator method `{link}`"),
                    "end the chain before it with `.collect::<Vec<_>>()`, or write a loop",
                )
            });
        }
        let chain = chain::split(e, false).filter(|c| consume::End::of(c).is_none())?;
        let ends = chain::is_consumer(&name, m.args.len()) || chain::opens_option(&name, m.args.len());
        (!ends && known(&chain.source)).then(|| {
            Problem::new(
                m.method.span(),
                "an iterator that is kept or passed on is not supported",
                "loop over it or end the chain here: `.sum()`, `.collect::<Vec<_>>()`",
            )
        })
    }

    /// `for` over something else than a range.
    pub(super) fn for_chain(&mut self, f: &syn::ExprForLoop) -> Flow<Option<Out>> {
        let kept = self.over_kept(&f.expr);
        let Some(chain) = chain::split(kept.as_ref().unwrap_or(&f.expr), true) else { return Ok(None) };
        if chain.links.iter().any(|m| !chain::is_adaptor(&m.method.to_string(), m.args.len())) {
            return Ok(None);
        }
        let whole = Expr::ForLoop(f.clone());
        if !matches!(self.decide(&whole, &chain), Decision::Lower) {
            return Ok(None);
        }
        let mut p = Prelude::new(self);
        let (pat, body, attrs) = (&f.pat, &f.body, &f.attrs);
        p.indices = chain.indices(Some(pat));
        let pipeline = p.pipeline(&chain, &chain.links);
        let lets = p.lets;
        let code = pipeline.and_then(|mut pipeline| {
            let head = quote!(#(#attrs)*);
            let code = pipeline.emit(self, &head, f.label.as_ref(), &mut |_, item, leave| {
                let (item, body) = (item.tokens(), rewrite::relabelled(body, leave));
                Ok(quote!(let #pat = #item; #body))
            })?;
            Ok(quote!({ #(#lets)* #code }))
        });
        self.lower_code(&whole, code).map(Some)
    }

    fn decide(&mut self, whole: &Expr, chain: &Chain<'_>) -> Decision {
        if !chain.is_plain() {
            return Decision::None;
        }
        let mut bases = vec![];
        chain.bases(&mut bases);
        bases.retain(|b| self.held(b).is_none());
        if bases.is_empty() || !self.can_copy(whole) {
            return Decision::Lower;
        }
        let values: Vec<Value> = self.captures(whole).into_iter().map(|(_, v)| v).collect();
        self.undecided.extend(bases.into_iter().map(|b| (known::text(b), values.clone())));
        Decision::Copy
    }

    /// A call that only generated code has.
    pub(super) fn generated_call(&mut self, c: &syn::ExprCall) -> Option<Flow<Out>> {
        let (name, args) = (place::ident_of(&c.func)?, &c.args);
        match (name.to_string().as_str(), args.first()) {
            (ALIKE, Some(_)) => {
                let open = args.iter().any(|a| self.peek(a).peeled().is_open());
                if open && let Err(term) = self.copy(&syn::parse_quote!([#args]), Ty::Discrete, vec![]) {
                    return Some(Err(term));
                }
                Some(Ok(Out::Unit))
            }
            (LISTED, Some(of)) => {
                let problem = Problem::new(
                    of.span(),
                    "what this iterates over has no indices, and its items no derivative",
                    "collect it into a `Vec` before, and pass that",
                );
                let items = args.last().unwrap_or(of);
                let list = syn::parse_quote!(#items.collect::<::std::vec::Vec<_>>());
                Some(self.copy(&list, Ty::Vec(Box::new(Ty::Unknown)), vec![problem]))
            }
            _ => None,
        }
    }

    /// Lowers generated code in the place of an expression.
    pub(super) fn lower_code(&mut self, e: &Expr, code: Result<TokenStream, Problem>) -> Flow<Out> {
        let problem = match code {
            Ok(code) => match syn::parse2::<Expr>(code) {
                Ok(code) => return self.expr(&code),
                Err(error) => Problem::new(
                    e.span(),
                    format!("failed to take this chain apart: {error}"),
                    "write a loop over the indices, and report this",
                ),
            },
            Err(problem) => problem,
        };
        // It may be that nothing differentiable goes in.
        self.copy(e, Ty::Unknown, vec![problem])
    }

    /// The chains of unknown sources that something differentiable goes into.
    pub(super) fn assumptions(&mut self, constants: &[bool]) -> Vec<String> {
        if self.undecided.is_empty() {
            return vec![];
        }
        let activity = crate::activity::analyse(&self.f, constants, false, &mut Problems::default());
        let varied = |vs: &[Value]| vs.iter().any(|v| activity.is_varied(*v));
        std::mem::take(&mut self.undecided).into_iter().filter(|(_, vs)| varied(vs)).map(|(text, _)| text).collect()
    }

    /// Says what type an expression must give, if it is a chain or an operator, or ends in one.
    pub(super) fn expect(&mut self, e: &Expr, ty: Option<&syn::Type>) {
        self.users_expected = self.operates_on_users(e, ty);
        self.expected = match place::unparenthesised(e) {
            Expr::MethodCall(_) | Expr::Call(_) | Expr::If(_) | Expr::Match(_) | Expr::Array(_) | Expr::Tuple(_) => {
                ty.cloned()
            }
            Expr::Block(b) if b.label.is_none() => ty.cloned(),
            _ => None,
        };
    }
}
