//! What ends a chain.

use super::super::*;
use super::chain::{self, Chain};
use super::seq::{Item, Over, Seq};
use super::stages::{Function, Pipeline};
use proc_macro2::TokenStream;
use syn::{Expr, ExprMethodCall};

/// The end of a chain.
pub(super) struct End<'a> {
    /// How many of the links are adaptors.
    pub(super) adaptors: usize,
    consumer: &'a ExprMethodCall,
    /// `.copied()` between the two.
    copied: bool,
    /// `.unwrap()` and its like, behind a consumer that gives an `Option`.
    opened: Option<&'a ExprMethodCall>,
}

impl<'a> End<'a> {
    /// The end of a chain whose other links are adaptors.
    pub(super) fn of(chain: &Chain<'a>) -> Option<End<'a>> {
        let name = |m: &ExprMethodCall| m.method.to_string();
        let option = |m: &ExprMethodCall| chain::gives_option(&name(m), m.args.len()) || name(m) == "position";
        let end = match &chain.links[..] {
            [before @ .., consumer, copied, opened]
                if option(consumer)
                    && matches!(name(copied).as_str(), "copied" | "cloned")
                    && chain::opens_option(&name(opened), opened.args.len()) =>
            {
                End { adaptors: before.len(), consumer, copied: true, opened: Some(opened) }
            }
            [before @ .., consumer, opened]
                if option(consumer) && chain::opens_option(&name(opened), opened.args.len()) =>
            {
                End { adaptors: before.len(), consumer, copied: false, opened: Some(opened) }
            }
            [before @ .., last] if chain::is_consumer(&name(last), last.args.len()) => {
                End { adaptors: before.len(), consumer: last, copied: false, opened: None }
            }
            _ => return None,
        };
        let adaptors = &chain.links[..end.adaptors];
        adaptors.iter().all(|m| chain::is_adaptor(&name(m), m.args.len())).then_some(end)
    }

    /// Whether the result is an `Option` or a `Result`.
    pub(super) fn gives_wrapped(&self) -> bool {
        let name = self.consumer.method.to_string();
        let wrapped = chain::gives_option(&name, self.consumer.args.len());
        self.opened.is_none() && (wrapped || matches!(name.as_str(), "try_fold" | "position"))
    }

    /// How many of the last of these adaptors pass the consumer's `fold` on: one more is the adaptor that it comes to.
    pub(super) fn folded(&self, adaptors: &[&ExprMethodCall]) -> usize {
        let folds =
            matches!(self.consumer.method.to_string().as_str(), "sum" | "product" | "fold" | "for_each" | "count");
        let passes = |m: &&&ExprMethodCall| {
            matches!(
                m.method.to_string().as_str(),
                "map" | "filter" | "filter_map" | "inspect" | "enumerate" | "copied" | "cloned"
            )
        };
        if folds { adaptors.iter().rev().take_while(passes).count() + 1 } else { 0 }
    }

    /// The code, as the statements of a block.
    pub(super) fn code(
        &self,
        l: &mut Lowerer,
        p: &mut Pipeline,
        expected: Option<&syn::Type>,
    ) -> Result<TokenStream, Problem> {
        let m = self.consumer;
        let none = quote!();
        match m.method.to_string().as_str() {
            name @ ("sum" | "product") => self.sum(l, p, name, expected),
            "fold" => {
                let (init, f) = (&m.args[0], Function::read(&m.args[1])?);
                let acc = l.fresh("acc");
                let code = p.emit(l, &none, None, &mut |_, item, _| {
                    let new = f.call(&[quote!(#acc), item.tokens()]);
                    Ok(quote!(#acc = #new;))
                })?;
                let ty = expected.map(|t| quote!(: #t));
                Ok(quote!(let mut #acc #ty = #init; #code #acc))
            }
            "for_each" => {
                let f = Function::read(&m.args[0])?;
                p.emit(l, &none, None, &mut |_, item, _| {
                    let call = f.call(&[item.tokens()]);
                    Ok(quote!(#call;))
                })
            }
            "count" => {
                if let (Over::Indices { n, .. }, false, false) = (&p.seq.over, p.seq.effect, p.has_stages()) {
                    return Ok(n.clone());
                }
                let count = l.fresh("count");
                let code = p.emit(l, &none, None, &mut |_, item, _| {
                    let item = item.tokens();
                    Ok(quote!(let _ = #item; #count += 1;))
                })?;
                Ok(quote!(let mut #count = 0_usize; #code #count))
            }
            name @ ("any" | "all") => {
                let f = Function::read(&m.args[0])?;
                let any = name == "any";
                let found = l.fresh(if any { "found" } else { "all" });
                let code = p.emit(l, &none, None, &mut |_, item, leave| {
                    let test = f.call(&[item.tokens()]);
                    let test = if any { test } else { quote!(!#test) };
                    Ok(quote!(if #test { #found = #any; #leave; }))
                })?;
                Ok(quote!(let mut #found = !#any; #code #found))
            }
            "position" => self.position(l, p),
            "collect" => self.collect(l, p, expected),
            "try_fold" => self.try_fold(l, p),
            _ => self.option(l, p),
        }
    }

    fn sum(
        &self,
        l: &mut Lowerer,
        p: &mut Pipeline,
        name: &str,
        expected: Option<&syn::Type>,
    ) -> Result<TokenStream, Problem> {
        let turbofish = self.consumer.turbofish.as_ref().and_then(|t| match t.args.first() {
            Some(syn::GenericArgument::Type(t)) if !matches!(t, syn::Type::Infer(_)) => Some(t.clone()),
            _ => None,
        });
        let ty = turbofish.or_else(|| expected.filter(|t| !matches!(t, syn::Type::Infer(_))).cloned());
        let acc = l.fresh(name);
        let sum = name == "sum";
        let code = p.emit(l, &quote!(), None, &mut |_, item, _| {
            let item = item.tokens();
            Ok(if sum { quote!(#acc += #item;) } else { quote!(#acc *= #item;) })
        })?;
        let known = ty.as_ref().map(|t| Ty::parse(t, &l.generics));
        let start = match (&known, sum) {
            // As in std: a sum of nothing is -0.0.
            (None | Some(Ty::Scalar(crate::ty::Scalar::F64 | crate::ty::Scalar::F32)), true) => quote!(-0.0),
            (None | Some(Ty::Scalar(crate::ty::Scalar::F64 | crate::ty::Scalar::F32)), false) => quote!(1.0),
            (Some(Ty::Discrete), true) => quote!(0),
            (Some(Ty::Discrete), false) => quote!(1),
            (Some(Ty::Scalar(_)), true) => quote!(<#ty as ::core::iter::Sum>::sum(::core::iter::empty::<#ty>())),
            (Some(Ty::Scalar(_)), false) => {
                quote!(<#ty as ::core::iter::Product>::product(::core::iter::empty::<#ty>()))
            }
            // Who wrote it says whether it is this loop.
            (_, sum) => {
                let name = if sum { super::array::SUM } else { super::array::PRODUCT };
                let start = Ident::new(name, self.consumer.method.span().resolved_at(Span::call_site()));
                quote!(#start())
            }
        };
        let ty = ty.map(|t| quote!(: #t));
        Ok(quote!(let mut #acc #ty = #start; #code #acc))
    }

    /// Into a `Vec`.
    fn collect(&self, l: &mut Lowerer, p: &mut Pipeline, expected: Option<&syn::Type>) -> Result<TokenStream, Problem> {
        let named = self.consumer.turbofish.as_ref().and_then(|t| match t.args.first() {
            Some(syn::GenericArgument::Type(t)) => Some(t),
            _ => None,
        });
        // Where nothing says it, as in a field or an argument, what has derivatives is collected into a `Vec`, or rustc says what else it is.
        let unsaid: Option<syn::Type> = (named.or(expected).is_none_or(|t| matches!(t, syn::Type::Infer(_)))
            && l.taint.reaches(&Expr::MethodCall(self.consumer.clone())))
        .then(|| syn::parse_quote_spanned!(self.consumer.method.span()=> ::std::vec::Vec<_>));
        let whole = unsaid.as_ref().or(named).or(expected);
        let vec = whole.filter(|t| is_vec(t)).map(|t| quote!(#t));
        let array = whole.and_then(|t| line_of(t, l));
        // What an item is collected into itself, the closure that gives it doesn't say.
        let inner = whole.and_then(element).filter(|t| is_vec(t) || line_of(t, l).is_some());
        let ty = vec.or(array.clone()).ok_or_else(|| {
            Problem::new(
                self.consumer.method.span(),
                "`collect` into anything but a `Vec` or an `Array1` is not supported",
                "say what it gives: `.collect::<Vec<_>>()`",
            )
        })?;
        let (all, element) = (l.fresh("all"), l.fresh("element"));
        l.changes.change(&all);
        if array.is_some() {
            l.taint.mark(&all);
        }
        let capacity = match (p.seq.len(), p.has_stages()) {
            (Some(n), false) => quote!(with_capacity(#n)),
            _ => quote!(new()),
        };
        let mut references = false;
        let code = p.emit(l, &quote!(), None, &mut |_, item, _| {
            references |= !matches!(item, Item::Value(_));
            let item = item.tokens();
            Ok(match inner {
                Some(ty) => quote!(let #element: #ty = #item; #all.push(#element);),
                None => quote!(#all.push(#item);),
            })
        })?;
        if references {
            return Err(Problem::new(
                self.consumer.method.span(),
                "collecting references is not supported",
                "put `.copied()` or `.cloned()` in front of it",
            ));
        }
        let end = match array {
            Some(_) => {
                let (n, into) = (l.fresh("n"), Ident::new(crate::arrays::INTO_ARRAY, self.consumer.method.span()));
                quote!(let #n = #all.len(); #all.#into([#n]))
            }
            None => quote!(#all),
        };
        Ok(quote!(let mut #all: #ty = ::std::vec::Vec::#capacity; #code #end))
    }

    /// `try_fold` with a closure that shows whether it gives an `Option` or a `Result`.
    fn try_fold(&self, l: &mut Lowerer, p: &mut Pipeline) -> Result<TokenStream, Problem> {
        let (init, f) = (&self.consumer.args[0], Function::read(&self.consumer.args[1])?);
        let text = &self.consumer.args[1];
        let words = names::count_idents(quote!(#text));
        let has = |w: &str| words.contains_key(w);
        let (some, none, again) = match (has("Some") || has("None"), has("Ok") || has("Err")) {
            (true, false) => (
                quote!(::core::option::Option::Some),
                quote!(::core::option::Option::None),
                quote!(::core::option::Option::None),
            ),
            (false, true) => {
                let e = l.fresh("error");
                let err = quote!(::core::result::Result::Err(#e));
                (quote!(::core::result::Result::Ok), err.clone(), err)
            }
            _ => {
                return Err(Problem::new(
                    text.span(),
                    "cannot tell whether this gives an `Option` or a `Result`",
                    "write a closure with `Some` and `None`, or `Ok` and `Err`, in it",
                ));
            }
        };
        let (acc, new) = (l.fresh("acc"), l.fresh("new"));
        let label = syn::Lifetime::new(&format!("'{}", l.fresh("fold")), Span::call_site());
        let code = p.emit(l, &quote!(), None, &mut |_, item, _| {
            let call = f.call(&[quote!(#acc), item.tokens()]);
            Ok(quote!(match #call { #some(#new) => #acc = #new, #none => break #label #again }))
        })?;
        Ok(quote!(#label: { let mut #acc = #init; #code #some(#acc) }))
    }

    fn position(&self, l: &mut Lowerer, p: &mut Pipeline) -> Result<TokenStream, Problem> {
        let f = Function::read(&self.consumer.args[0])?;
        let (at, found) = (l.fresh("at"), l.fresh("found"));
        let code = p.emit(l, &quote!(), None, &mut |_, item, leave| {
            let test = f.call(&[item.tokens()]);
            Ok(quote!(if #test { #found = true; #leave; } #at += 1;))
        })?;
        let start = quote!(let mut #at = 0_usize; let mut #found = false; #code);
        Ok(match self.opened {
            Some(m) => {
                let nothing = otherwise(m);
                quote!(#start if #found { #at } else { #nothing })
            }
            None => {
                quote!(#start if #found { ::core::option::Option::Some(#at) } else { ::core::option::Option::None })
            }
        })
    }

    /// Consumers that give an `Option` of an item.
    fn option(&self, l: &mut Lowerer, p: &mut Pipeline) -> Result<TokenStream, Problem> {
        let m = self.consumer;
        let name = m.method.to_string();
        if let (Some(opened), false) = (self.opened, p.has_stages())
            && let Some(code) = self.by_index(l, p, opened)?
        {
            return Ok(code);
        }
        let best = l.fresh("best");
        let some = quote!(::core::option::Option::Some);
        let start = quote!(let mut #best = ::core::option::Option::None;);
        let function = m.args.first().map(Function::read).transpose();
        let code = match name.as_str() {
            "last" => p.emit(l, &quote!(), None, &mut |_, item, _| {
                let item = item.tokens();
                Ok(quote!(#best = #some(#item);))
            })?,
            "find" => {
                let f = function?.ok_or_else(|| super::unsupported(&m.method))?;
                p.emit(l, &quote!(), None, &mut |l, item, leave| {
                    let (kept, item) = (l.fresh("item"), item.tokens());
                    let test = f.call(&[quote!(&#kept)]);
                    Ok(quote!(let #kept = #item; if #test { #best = #some(#kept); #leave; }))
                })?
            }
            "nth" => {
                let (k, count) = (&m.args[0], l.fresh("count"));
                let number = l.fresh("n");
                let code = p.emit(l, &quote!(), None, &mut |l, item, leave| {
                    let (item, kept) = (item.tokens(), l.fresh("item"));
                    Ok(quote!(let #kept = #item; if #count == #number { #best = #some(#kept); #leave; } #count += 1;))
                })?;
                quote!(let #number = #k; let mut #count = 0_usize; #code)
            }
            _ => {
                let f = function?.ok_or_else(|| super::unsupported(&m.method))?;
                let alike = Ident::new(super::ALIKE, Span::call_site());
                p.emit(l, &quote!(), None, &mut |l, item, _| {
                    let (old, new, item) = (l.fresh("old"), l.fresh("item"), item.tokens());
                    if name == "reduce" {
                        let next = f.call(&[quote!(#old), quote!(#new)]);
                        return Ok(quote!(
                            let #new = #item;
                            #best = #some(match #best {
                                ::core::option::Option::None => #new,
                                #some(#old) => { #alike(&#old, &#new); #next }
                            });
                        ));
                    }
                    // Replaced or kept as a whole: so one of the iterations has an influence, and no other.
                    let order = f.call(&[quote!(#old), quote!(&#new)]);
                    let than = if name == "min_by" { quote!(==) } else { quote!(!=) };
                    Ok(quote!(
                        let #new = #item;
                        if match &#best {
                            ::core::option::Option::None => true,
                            #some(#old) => { #alike(#old, &#new); #order #than ::core::cmp::Ordering::Greater }
                        } {
                            #best = #some(#new);
                        }
                    ))
                })?
            }
        };
        let end = match self.opened {
            Some(m) => {
                let (method, args) = (&m.method, &m.args);
                let copied = self.copied.then(|| quote!(.copied()));
                quote!(#best #copied.#method(#args))
            }
            None => quote!(#best),
        };
        Ok(quote!(#start #code #end))
    }

    /// The same where items are found by index, and an `Option` is opened at once.
    fn by_index(
        &self,
        l: &mut Lowerer,
        p: &mut Pipeline,
        opened: &ExprMethodCall,
    ) -> Result<Option<TokenStream>, Problem> {
        let m = self.consumer;
        let name = m.method.to_string();
        let mut prelude = super::Prelude::new(l);
        let Some(seq) = p.seq.clone().by_index(&mut prelude) else { return Ok(None) };
        let lets = prelude.lets;
        let Some(n) = seq.len().cloned().filter(|_| seq.counters.is_empty()) else { return Ok(None) };
        if name == "find" {
            return Ok(None);
        }
        let simple = opened.args.iter().all(|a| matches!(a, Expr::Lit(_) | Expr::Path(_) | Expr::Unary(_)));
        if !simple || (seq.effect && matches!(name.as_str(), "last" | "nth")) {
            return Ok(None);
        }
        let nothing = otherwise(opened);
        let at = |i: TokenStream| self.result((seq.at)(&i));
        // `.unwrap()` leaves, and then there is no other result to join.
        let leaves = opened.method != "unwrap_or";
        let choose = |empty: TokenStream, before: TokenStream, item: Item| match item {
            item if leaves => {
                let item = item.tokens();
                quote!(if #empty { #nothing } #before #item)
            }
            Item::Place(place) | Item::Exclusive(place) => quote!(&(if #empty { *(#nothing) } else { #before #place })),
            Item::Value(item) => quote!(if #empty { #nothing } else { #before #item }),
        };
        let code = match name.as_str() {
            "last" => choose(quote!(#n == 0), quote!(), at(quote!((#n - 1)))),
            "nth" => {
                let (k, number) = (&m.args[0], l.fresh("at"));
                let code = choose(quote!(#number >= #n), quote!(), at(quote!(#number)));
                quote!(let #number = #k; #code)
            }
            _ => {
                let (search, item) = self.search(l, &seq, &n)?;
                choose(quote!(#n == 0), search, item)
            }
        };
        Ok(Some(quote!(#(#lets)* #code)))
    }

    /// An item as the result.
    fn result(&self, item: Item) -> Item {
        if self.copied { item.copied() } else { item }
    }

    /// `reduce`, `min_by`, `max_by` over at least one item.
    fn search(&self, l: &mut Lowerer, seq: &Seq, n: &TokenStream) -> Result<(TokenStream, Item), Problem> {
        let m = self.consumer;
        let f = Function::read(&m.args[0])?;
        let i = l.fresh("i");
        let at = |i: TokenStream| (seq.at)(&i);
        let (first, item) = (at(quote!(0)).tokens(), at(quote!(#i)).tokens());
        let name = m.method.to_string();
        if self.copied && (seq.effect || name == "reduce") {
            return Err(super::unsupported(&m.method));
        }
        if name == "reduce" {
            let acc = l.fresh("acc");
            let new = f.call(&[quote!(#acc), item]);
            let code = quote!(let mut #acc = #first; for #i in 1..#n { #acc = #new; });
            return Ok((code, Item::Value(quote!(#acc))));
        }
        let better = |order: TokenStream| match name.as_str() {
            "min_by" => quote!(#order == ::core::cmp::Ordering::Greater),
            _ => quote!(#order != ::core::cmp::Ordering::Greater),
        };
        let best = l.fresh("best");
        if !seq.effect {
            // Which one it is: nothing but an index to keep.
            let held = at(quote!(#best)).tokens();
            let better = better(f.call(&[quote!(&#held), quote!(&#item)]));
            let code = quote!(let mut #best = 0_usize; for #i in 1..#n { if #better { #best = #i; } });
            return Ok((code, self.result(at(quote!(#best)))));
        }
        let new = l.fresh("item");
        let better = better(f.call(&[quote!(&#best), quote!(&#new)]));
        let code = quote!(
            let mut #best = #first;
            for #i in 1..#n { let #new = #item; if #better { #best = #new; } }
        );
        Ok((code, Item::Value(quote!(#best))))
    }
}

fn is_vec(t: &syn::Type) -> bool {
    matches!(t, syn::Type::Path(p) if p.path.segments.last().is_some_and(|s| s.ident == "Vec"))
}

/// What is between the angle brackets.
fn element(t: &syn::Type) -> Option<&syn::Type> {
    let syn::Type::Path(p) = t else { return None };
    let syn::PathArguments::AngleBracketed(a) = &p.path.segments.last()?.arguments else { return None };
    match a.args.first()? {
        syn::GenericArgument::Type(t) => Some(t),
        _ => None,
    }
}

/// The `Vec` of its elements, if it is an array of one dimension.
fn line_of(t: &syn::Type, l: &Lowerer) -> Option<TokenStream> {
    let syn::Type::Path(p) = t else { return None };
    let last = p.path.segments.last()?;
    let one = match Ty::parse(t, &l.generics).dense() {
        Some(d) => d.ndim == Some(1) && !d.view,
        None => false,
    };
    if !one || !matches!(last.ident.to_string().as_str(), "Array" | "Array1") {
        return None;
    }
    let syn::PathArguments::AngleBracketed(arguments) = &last.arguments else { return None };
    let element = arguments.args.first()?;
    Some(quote!(::std::vec::Vec<#element>))
}

/// What `.unwrap()` and its like do without an item.
fn otherwise(m: &ExprMethodCall) -> TokenStream {
    let args = &m.args;
    match m.method.to_string().as_str() {
        "unwrap" => quote!(panic!("called `Option::unwrap()` on a `None` value")),
        "expect" => quote!(panic!("{}", #args)),
        _ => quote!(#args),
    }
}
