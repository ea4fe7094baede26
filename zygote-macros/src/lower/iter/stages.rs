//! Adaptors, and the loop that a chain becomes.
//!
//! As long as nothing is dropped and no closure was called, adaptors are index arithmetic on a [`Seq`]; from there on they are stages:
//! code around what is done with an item, in the body of the one loop.

use super::super::*;
use super::chain::{self, Chain};
use super::rewrite;
use super::seq::{Counter, Item, Over, Prelude, Seq};
use place::unparenthesised;
use proc_macro2::TokenStream;
use syn::{Expr, ExprMethodCall};

/// What becomes of each item in turn.
enum Stage {
    Map(Function),
    Copied,
    Enumerate,
    Inspect(Function),
    Filter(Function),
    FilterMap(Function),
    TakeWhile(Function),
    SkipWhile(Function),
    MapWhile(Function),
    Skip(TokenStream),
    Take(TokenStream),
    StepBy(TokenStream),
    Zip(Seq),
    Scan(Function),
    FlatMap(Function),
}

/// What is called on items: a closure, the name of one, a path.
#[derive(Clone)]
pub(in super::super) struct Function(Expr);

impl Function {
    pub(in super::super) fn read(e: &Expr) -> Result<Function, Problem> {
        match unparenthesised(e) {
            Expr::Reference(r) => Function::read(&r.expr),
            e @ (Expr::Path(_) | Expr::Closure(_)) => Ok(Function(e.clone())),
            e => Err(Problem::new(
                e.span(),
                "what this gives is called on every item, and unknown here",
                "write a closure that calls it: `|x| f(x)`",
            )),
        }
    }

    pub(in super::super) fn call(&self, args: &[TokenStream]) -> TokenStream {
        let f = &self.0;
        match f {
            Expr::Closure(_) => quote!((#f)(#(#args),*)),
            _ => quote!(#f(#(#args),*)),
        }
    }
}

/// A chain in the making.
pub(super) struct Pipeline {
    pub(super) seq: Seq,
    stages: Vec<Stage>,
    /// Variables that the loop changes.
    state: Vec<TokenStream>,
    /// The items so far are `Option`s.
    options: bool,
}

impl Prelude<'_> {
    /// A chain without stages, as an argument of another.
    pub(super) fn seq(&mut self, e: &Expr) -> Result<Seq, Problem> {
        let kept = self.l.over_kept(e);
        let Some(chain) = chain::split(kept.as_ref().unwrap_or(e), true) else {
            return Err(super::unknown_source(e));
        };
        let pipeline = self.pipeline(&chain, &chain.links)?;
        if !pipeline.stages.is_empty() {
            return Err(Problem::new(
                e.span(),
                "an iterator that drops items is not supported here",
                "collect it into a `Vec` first, or write a loop",
            ));
        }
        Ok(pipeline.seq)
    }

    /// The source and these adaptors.
    pub(super) fn pipeline(&mut self, chain: &Chain<'_>, links: &[&ExprMethodCall]) -> Result<Pipeline, Problem> {
        let mut p =
            Pipeline { seq: self.source(chain)?, stages: vec![], state: vec![], options: self.holds_options(chain) };
        if let chain::Source::Function(c, name) = chain.source
            && *name == "successors"
        {
            // The one behind an item is computed with it.
            let (first, f) = (&c.args[0], Function::read(&c.args[1])?);
            let [state, item] = ["state", "item"].map(|stem| self.l.fresh(stem));
            p.state.push(quote!(let mut #state = #first;));
            let next = f.call(&[quote!(&#item)]);
            let closure = quote!(|_| {
                let #item = #state?;
                #state = #next;
                ::core::option::Option::Some(#item)
            });
            let closure = syn::parse2(closure).map_err(|_| super::unknown_source(&c.func))?;
            p.stages.push(Stage::Scan(Function(closure)));
        }
        for (k, m) in links.iter().enumerate() {
            let folded = links.len() - k <= self.folded;
            self.adaptor(&mut p, m, folded)?;
            p.options = match (m.method.to_string().as_str(), m.args.first()) {
                ("map", Some(f)) => closure::inlinable(f).is_some_and(|c| rewrite::gives_option(&c.body)),
                ("rev" | "skip" | "take" | "step_by" | "copied" | "cloned" | "filter" | "inspect", _) => p.options,
                _ => false,
            };
        }
        Ok(p)
    }

    fn adaptor(&mut self, p: &mut Pipeline, m: &ExprMethodCall, folded: bool) -> Result<(), Problem> {
        let name = m.method.to_string();
        let function = |k: usize| Function::read(&m.args[k]);
        let staged = !p.stages.is_empty();
        let read_only = !staged && !p.seq.effect;
        let stage = match name.as_str() {
            "fuse" | "into_iter" | "peekable" => return Ok(()),
            "map" if !staged => {
                let f = function(0)?;
                p.seq = p.seq.clone().mapped(true, move |item| Item::Value(f.call(&[item.tokens()])));
                return Ok(());
            }
            "copied" | "cloned" if !staged => {
                p.seq = p.seq.clone().mapped(false, |item| item.copied());
                return Ok(());
            }
            "rev" => {
                let stateless = p.stages.iter().all(Stage::is_stateless);
                let seq = stateless.then(|| p.seq.clone().rev()).flatten();
                p.seq = seq.ok_or_else(|| super::unsupported(&m.method))?;
                return Ok(());
            }
            "chain" => {
                let other = self.seq(&m.args[0])?;
                let seq = (!staged).then(|| p.seq.clone().chain(other, self)).flatten();
                p.seq = seq.ok_or_else(|| super::unsupported(&m.method))?;
                return Ok(());
            }
            "enumerate" => match (!staged).then(|| p.seq.clone().enumerated(self)).flatten() {
                Some(seq) => return p.replace(seq),
                None => Stage::Enumerate,
            },
            "cycle" => {
                let seq = read_only.then(|| p.seq.clone().cycle(self)).flatten();
                p.seq = seq.ok_or_else(|| super::unsupported(&m.method))?;
                return Ok(());
            }
            "zip" => {
                let other = self.seq(&m.args[0])?;
                let free = read_only || (!staged && folded && p.seq.random && other.random);
                if !free && p.seq.counters.iter().any(Counter::is_along) {
                    // Whether std takes one more of it depends on what ends the chain.
                    return Err(super::unsupported(&m.method));
                }
                match free.then(|| p.seq.clone().zip(other.clone(), self)).flatten() {
                    Some(seq) => return p.replace(seq),
                    None => {
                        let other = other.by_index(self).filter(|s| s.counters.is_empty());
                        let other = other.ok_or_else(|| super::unsupported(&m.method))?;
                        Stage::Zip(other)
                    }
                }
            }
            "skip" | "take" | "step_by" => match self.shortened(p, m) {
                Ok(seq) => return p.replace(seq),
                Err(stage) => *stage,
            },
            "map" => Stage::Map(function(0)?),
            "copied" | "cloned" => Stage::Copied,
            "inspect" => Stage::Inspect(function(0)?),
            "filter" => Stage::Filter(function(0)?),
            "filter_map" => Stage::FilterMap(function(0)?),
            "take_while" => Stage::TakeWhile(function(0)?),
            "skip_while" => Stage::SkipWhile(function(0)?),
            "map_while" => Stage::MapWhile(function(0)?),
            "flat_map" => Stage::FlatMap(function(0)?),
            // A pattern looks through references.
            "flatten" if p.options => Stage::FilterMap(Function(syn::parse_quote!(|item| item))),
            "flatten" => Stage::FlatMap(Function(syn::parse_quote!(|items| items))),
            "scan" => {
                let state = self.l.fresh("state");
                let init = &m.args[0];
                p.state.push(quote!(let mut #state = #init;));
                let mut parts = false;
                let f = rewrite::with_state(function(1)?.0, &state, &mut parts)?;
                if parts {
                    self.l.changes.change(&state);
                }
                Stage::Scan(Function(f))
            }
            _ => return Err(super::unsupported(&m.method)),
        };
        p.stages.push(stage);
        Ok(())
    }

    /// Whether the items are `Option`s, as far as the type of the source shows.
    fn holds_options(&self, chain: &Chain<'_>) -> bool {
        let of = match chain.source {
            chain::Source::Into(e) => e,
            chain::Source::Method(e, m) if m.method == "iter" || m.method == "into_iter" => e,
            _ => return false,
        };
        matches!(self.l.peek(of).peeled().element().peeled(), Ty::Wrapped(crate::ty::Wrapper::Option, _))
    }

    /// `skip`, `take`, `step_by`: on indices where that is the same, else counting.
    fn shortened(&mut self, p: &Pipeline, m: &ExprMethodCall) -> Result<Seq, Box<Stage>> {
        let k = self.number(&m.args[0]);
        let staged = !p.stages.is_empty();
        let free = !staged && p.seq.is_free();
        let name = m.method.to_string();
        let seq = match name.as_str() {
            "skip" if free => p.seq.clone().skip(&k, self),
            "take" if !staged => p.seq.clone().take(&k, self),
            "step_by" if free => p.seq.clone().step_by(&k, self),
            _ => None,
        };
        seq.ok_or_else(|| {
            Box::new(match name.as_str() {
                "skip" => Stage::Skip(k),
                "take" => Stage::Take(k),
                _ => {
                    self.lets.push(quote!(assert!(#k != 0);));
                    Stage::StepBy(k)
                }
            })
        })
    }
}

impl Stage {
    /// What it does with an item doesn't depend on others.
    fn is_stateless(&self) -> bool {
        matches!(self, Stage::Map(_) | Stage::Copied | Stage::Inspect(_) | Stage::Filter(_) | Stage::FilterMap(_))
    }
}

/// What is done with the items: given an item, and how to leave the loop.
pub(super) type Body<'b> = dyn FnMut(&mut Lowerer, &Item, &TokenStream) -> Result<TokenStream, Problem> + 'b;

impl Pipeline {
    fn replace(&mut self, seq: Seq) -> Result<(), Problem> {
        self.seq = seq;
        Ok(())
    }

    /// Stage `k` gets the items of the sequence themselves.
    fn keeps_items(&self, k: usize) -> bool {
        let keeps = |s: &Stage| {
            matches!(
                s,
                Stage::Filter(_)
                    | Stage::Inspect(_)
                    | Stage::TakeWhile(_)
                    | Stage::SkipWhile(_)
                    | Stage::Skip(_)
                    | Stage::Take(_)
                    | Stage::StepBy(_)
            )
        };
        self.stages[..k].iter().all(keeps)
    }

    pub(super) fn has_stages(&self) -> bool {
        !self.stages.is_empty()
    }

    /// The loop, with its variables before it. `head`: attributes.
    pub(super) fn emit(
        &mut self,
        l: &mut Lowerer,
        head: &TokenStream,
        label: Option<&syn::Label>,
        body: &mut Body<'_>,
    ) -> Result<TokenStream, Problem> {
        let nested = self.stages.iter().any(|s| matches!(s, Stage::FlatMap(_)));
        let own = match label {
            Some(label) => Some(label.name.clone()),
            None if nested => Some(syn::Lifetime::new(&format!("'{}", l.fresh("items")), Span::call_site())),
            None => None,
        };
        let leave = match &own {
            Some(label) => quote!(break #label),
            None => quote!(break),
        };
        let tag = own.map(|label| quote!(#label:));
        let counter = l.fresh("i");
        let item = (self.seq.at)(&quote!(#counter));
        let mut at_head = vec![];
        let inner = self.stage(l, 0, item, &leave, &mut at_head, body)?;
        // An iterator that is kept moves along only once an item is asked for.
        let along = self.seq.counters.iter().filter(|c| c.is_along()).map(Counter::step);
        let inner = quote!({ #(#at_head)* #(#along)* #inner });
        Ok(self.wrap(l, &quote!(#head #tag), &counter, &inner))
    }

    /// The loop around what is done with an item.
    fn wrap(&mut self, l: &mut Lowerer, head: &TokenStream, counter: &Ident, inner: &TokenStream) -> TokenStream {
        let mut state = std::mem::take(&mut self.state);
        state.extend(self.seq.counters.iter().map(Counter::declared));
        let steps = self.seq.counters.iter().filter(|c| !c.is_along()).map(Counter::step);
        let inner = &quote!({ #(#steps)* #inner });
        match &self.seq.over {
            Over::Range { lo, hi, inclusive, adaptors, .. } => {
                let range = if *inclusive { quote!(#lo..=#hi) } else { quote!(#lo..#hi) };
                quote!(#(#state)* #head for #counter in (#range)#adaptors #inner)
            }
            Over::Indices { n, rev: false } => quote!(#(#state)* #head for #counter in 0..#n #inner),
            Over::Indices { n, rev: true } => quote!(#(#state)* #head for #counter in (0..#n).rev() #inner),
            Over::Endless => {
                let (next, endless) = endless(l, head, counter, inner);
                quote!(#(#state)* let mut #next = 0_usize; #endless)
            }
            Over::Cycle { n } => {
                let (next, endless) = endless(l, head, counter, inner);
                quote!(#(#state)* let mut #next = 0_usize; if #n > 0 { #endless })
            }
        }
    }

    /// The code for an item from stage `k` on.
    fn stage(
        &mut self,
        l: &mut Lowerer,
        k: usize,
        item: Item,
        leave: &TokenStream,
        at_head: &mut Vec<TokenStream>,
        body: &mut Body<'_>,
    ) -> Result<TokenStream, Problem> {
        if k == self.stages.len() {
            return body(l, &item, leave);
        }
        let whole = item.tokens();
        match &self.stages[k] {
            Stage::Map(f) => {
                let mapped = Item::Value(f.call(&[whole]));
                self.stage(l, k + 1, mapped, leave, at_head, body)
            }
            Stage::Copied => self.stage(l, k + 1, item.copied(), leave, at_head, body),
            Stage::Inspect(f) => {
                let f = f.clone();
                let (bind, name, item) = named(l, item);
                let look = f.call(&[quote!(&#name)]);
                let rest = self.stage(l, k + 1, item, leave, at_head, body)?;
                Ok(quote!(#bind #look; #rest))
            }
            Stage::Filter(f) => {
                let f = f.clone();
                let (bind, name, item) = named(l, item);
                let test = f.call(&[quote!(&#name)]);
                let rest = self.stage(l, k + 1, item, leave, at_head, body)?;
                Ok(quote!(#bind if #test { #rest }))
            }
            Stage::TakeWhile(f) => {
                let f = f.clone();
                let (bind, name, item) = named(l, item);
                let test = f.call(&[quote!(&#name)]);
                let rest = self.stage(l, k + 1, item, leave, at_head, body)?;
                Ok(quote!(#bind if #test { #rest } else { #leave; }))
            }
            Stage::SkipWhile(f) => {
                let f = f.clone();
                let started = l.fresh("started");
                self.state.push(quote!(let mut #started = false;));
                let (bind, name, item) = named(l, item);
                let test = f.call(&[quote!(&#name)]);
                let rest = self.stage(l, k + 1, item, leave, at_head, body)?;
                Ok(quote!(#bind if !#started { #started = !#test; } if #started { #rest }))
            }
            Stage::FilterMap(f) => {
                let f = f.clone();
                self.optional(l, k, &f.0, &[whole], leave, at_head, (body, quote!()))
            }
            Stage::MapWhile(f) => {
                let f = f.clone();
                self.optional(l, k, &f.0, &[whole], leave, at_head, (body, quote!(#leave;)))
            }
            Stage::Scan(f) => {
                let f = f.clone();
                self.optional(l, k, &f.0, &[whole], leave, at_head, (body, quote!(#leave;)))
            }
            Stage::FlatMap(f) => {
                let f = f.clone();
                self.nested(l, k, (&f.0, &whole), leave, at_head, body)
            }
            _ => self.counted(l, k, item, leave, at_head, body),
        }
    }

    /// Stages that count.
    fn counted(
        &mut self,
        l: &mut Lowerer,
        k: usize,
        item: Item,
        leave: &TokenStream,
        at_head: &mut Vec<TokenStream>,
        body: &mut Body<'_>,
    ) -> Result<TokenStream, Problem> {
        let count = l.fresh("count");
        self.state.push(quote!(let mut #count = 0_usize;));
        match &self.stages[k] {
            Stage::Enumerate => {
                let at = l.fresh("at");
                let (bind, _, item) = named(l, item);
                let item = item.tokens();
                let pair = Item::Value(quote!((#at, #item)));
                let rest = self.stage(l, k + 1, pair, leave, at_head, body)?;
                Ok(quote!(#bind let #at = #count; #count += 1; #rest))
            }
            Stage::Take(n) => {
                let n = n.clone();
                at_head.push(quote!(if #count == #n { #leave; }));
                let (bind, _, item) = named(l, item);
                let rest = self.stage(l, k + 1, item, leave, at_head, body)?;
                Ok(quote!(#bind #count += 1; #rest))
            }
            Stage::Skip(n) => {
                let n = n.clone();
                let (bind, _, item) = named(l, item);
                let rest = self.stage(l, k + 1, item, leave, at_head, body)?;
                Ok(quote!(#bind if #count < #n { #count += 1; } else { #rest }))
            }
            Stage::StepBy(n) => {
                let n = n.clone();
                let (bind, _, item) = named(l, item);
                let rest = self.stage(l, k + 1, item, leave, at_head, body)?;
                let at = l.fresh("at");
                Ok(quote!(#bind let #at = #count; #count += 1; if #at % #n == 0 { #rest }))
            }
            Stage::Zip(other) => {
                let other = other.clone();
                let (bind, _, item) = named(l, item);
                let at = l.fresh("at");
                let (first, second) = (item.tokens(), (other.at)(&quote!(#at)).tokens());
                let pair = Item::Value(quote!((#first, #second)));
                let rest = self.stage(l, k + 1, pair, leave, at_head, body)?;
                let rest = quote!(let #at = #count; #count += 1; #rest);
                Ok(match &other.over {
                    Over::Indices { n, .. } => quote!(#bind if #count < #n { #rest } else { #leave; }),
                    Over::Cycle { n } => quote!(#bind if #n > 0 { #rest } else { #leave; }),
                    _ => quote!(#bind #rest),
                })
            }
            _ => Ok(quote!()),
        }
    }

    /// A closure that gives an `Option`: its `Some(x)` goes on with `x`, its `None` is `otherwise`.
    #[allow(clippy::too_many_arguments)]
    fn optional(
        &mut self,
        l: &mut Lowerer,
        k: usize,
        f: &Expr,
        args: &[TokenStream],
        leave: &TokenStream,
        at_head: &mut Vec<TokenStream>,
        (body, otherwise): (&mut Body<'_>, TokenStream),
    ) -> Result<TokenStream, Problem> {
        let kept = l.fresh("item");
        let item = Item::Value(quote!(#kept));
        if let Some(opened) = rewrite::open(f, args, l) {
            let (lets, tail) = (opened.lets, opened.tail);
            let rest = self.stage(l, k + 1, item, leave, at_head, body)?;
            let Some(taken) = rewrite::taken(&tail) else {
                let found = quote!(::core::option::Option::Some(#kept));
                return Ok(quote!(#lets if let #found = #tail { #rest } else { #otherwise }));
            };
            return Ok(match taken {
                rewrite::Taken::Always(value) => quote!(#lets let #kept = #value; #rest),
                rewrite::Taken::If(test, value) => {
                    quote!(#lets if #test { let #kept = #value; #rest } else { #otherwise })
                }
                rewrite::Taken::Unless(test, value) => {
                    quote!(#lets if #test { #otherwise } else { let #kept = #value; #rest })
                }
            });
        }
        let rest = self.stage(l, k + 1, item, leave, at_head, body)?;
        let call = Function(f.clone()).call(args);
        Ok(quote!(if let ::core::option::Option::Some(#kept) = #call { #rest } else { #otherwise }))
    }

    /// The items of what a closure gives for each item: a loop inside.
    fn nested(
        &mut self,
        l: &mut Lowerer,
        k: usize,
        (f, item): (&Expr, &TokenStream),
        leave: &TokenStream,
        at_head: &mut Vec<TokenStream>,
        body: &mut Body<'_>,
    ) -> Result<TokenStream, Problem> {
        let opened = rewrite::open(f, std::slice::from_ref(item), l).ok_or_else(|| {
            let help = "write a closure whose body is the chain: `|x| x.iter()`, with names of its own";
            Problem::new(f.span(), "the iterator that this gives is unknown here", help)
        })?;
        let chain = chain::split(&opened.tail, true).ok_or_else(|| super::unknown_source(&opened.tail))?;
        let mut prelude = Prelude::new(l);
        if let (true, Some(held), Some(name)) = (self.keeps_items(k), self.seq.items, opened.parameter) {
            prelude.parameter = Some((name, held));
        }
        let mut inner = prelude.pipeline(&chain, &chain.links)?;
        let inner_lets = prelude.lets;
        let mut heads = vec![];
        let counter = l.fresh("i");
        let first = (inner.seq.at)(&quote!(#counter));
        let tag = syn::Lifetime::new(&format!("'{}", l.fresh("items")), Span::call_site());
        let mut inner_heads = vec![];
        let code = inner.stage(l, 0, first, &quote!(break #tag), &mut inner_heads, &mut |l, item, _| {
            self.stage(l, k + 1, item.clone(), leave, &mut heads, body)
        })?;
        let code = quote!({ #(#heads)* #(#inner_heads)* #code });
        at_head.extend(heads);
        let code = inner.wrap(l, &quote!(#tag:), &counter, &code);
        let lets = opened.lets;
        Ok(quote!(#lets #(#inner_lets)* #code))
    }
}

/// Binds an item to a name, to use it more than once.
fn named(l: &mut Lowerer, item: Item) -> (TokenStream, TokenStream, Item) {
    match item {
        Item::Place(p) => (quote!(), quote!((&#p)), Item::Place(p)),
        // Looked at by a shared reference, and handed on as it is.
        Item::Exclusive(p) => (quote!(), quote!((&#p)), Item::Exclusive(p)),
        Item::Value(v) => {
            let name = l.fresh("item");
            (quote!(let #name = #v;), quote!(#name), Item::Value(quote!(#name)))
        }
    }
}

/// A loop that only `break` ends, and the variable that counts.
fn endless(l: &mut Lowerer, head: &TokenStream, counter: &Ident, inner: &TokenStream) -> (Ident, TokenStream) {
    let next = l.fresh("next");
    let code = quote!(#head loop { let #counter = #next; #next += 1; #inner });
    (next, code)
}
