//! What ends a chain.

use super::super::*;
use super::chain::{self, Chain};
use super::seq::{Item, Over, Seq};
use super::stages::{Function, Pipeline};
use proc_macro2::TokenStream;
use syn::{Expr, ExprMethodCall};

/// What is done with an item: given what adds a value to the sum, and what leaves the loop.
type Added<'a> = dyn Fn(&Item, &dyn Fn(TokenStream) -> TokenStream, &TokenStream) -> TokenStream + 'a;

/// An item that may not be there.
#[derive(Clone, Debug)]
pub(in super::super) struct Located {
    pub(in super::super) before: TokenStream,
    pub(in super::super) missing: TokenStream,
    pub(in super::super) item: TokenStream,
}

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
        self.opened.is_none()
            && (wrapped
                || matches!(name.as_str(), "try_fold" | "position")
                || self.named().is_some_and(|t| Wrapped::of(t).is_some()))
    }

    /// Whether it gives one of the items, or none.
    pub(super) fn searches(&self) -> bool {
        let searches =
            matches!(self.consumer.method.to_string().as_str(), "find" | "last" | "next" | "nth" | "min_by" | "max_by");
        searches && self.opened.is_none()
    }

    /// The type between the angle brackets, if one is written.
    fn named(&self) -> Option<&'a syn::Type> {
        match self.consumer.turbofish.as_ref()?.args.first() {
            Some(syn::GenericArgument::Type(t)) => Some(t),
            _ => None,
        }
    }

    /// The `Option` or `Result` that `collect` and its like give, which end at the first item that holds nothing.
    fn wrapped(&self, expected: Option<&syn::Type>) -> Option<Wrapped> {
        Wrapped::of(self.named().or(expected)?)
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
        if matches!(m.method.to_string().as_str(), "sum" | "product" | "collect")
            && let Some(wrapped) = self.wrapped(expected)
        {
            return self.until_none(l, p, &wrapped);
        }
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
            "unzip" | "partition" => self.in_two(l, p, expected),
            "try_fold" => self.try_fold(l, p, expected),
            _ => self.option(l, p),
        }
    }

    /// `.sum::<Option<_>>()`, `.collect::<Result<Vec<_>, _>>()`
    fn until_none(&self, l: &mut Lowerer, p: &mut Pipeline, w: &Wrapped) -> Result<TokenStream, Problem> {
        let name = self.consumer.method.to_string();
        let (inner, held, error) = (w.inner.as_ref(), l.fresh("inner"), l.fresh("error"));
        let (option, result) = (quote!(::core::option::Option), quote!(::core::result::Result));
        // Whether all hold something, or what the first error was.
        let (state, start, holds, other, failed) = match w.option {
            true => {
                let whole = l.fresh("whole");
                (whole.clone(), quote!(true), quote!(#option::Some), quote!(#option::None), quote!(#whole = false;))
            }
            false => {
                let first = l.fresh("first");
                let failed = quote!(#first = #option::Some(#error););
                (first, quote!(#option::None), quote!(#result::Ok), quote!(#result::Err(#error)), failed)
            }
        };
        let tried = l.fresh("tried");
        let open = |item: &Item, then: TokenStream, leave: &TokenStream| {
            let item = item.tokens();
            // The error's type may be said nowhere else.
            let (before, item) = match &w.error {
                Some(e) => (quote!(let #tried: #result<_, #e> = #item;), quote!(#tried)),
                None => (quote!(), item),
            };
            quote!(#before match #item { #holds(#held) => { #then } #other => { #failed #leave; } })
        };
        let (before, all) = match name.as_str() {
            "collect" => {
                let said = inner.filter(|t| !matches!(t, syn::Type::Infer(_)));
                if said.is_some_and(|t| !is_vec(t)) {
                    return Err(Problem::new(
                        self.consumer.method.span(),
                        "`collect` into an `Option` or a `Result` of anything but a `Vec` is not supported",
                        "say what it gives: `.collect::<Option<Vec<_>>>()`",
                    ));
                }
                let ty = said.map_or_else(|| quote!(::std::vec::Vec<_>), |t| quote!(#t));
                let all = l.fresh("all");
                l.changes.change(&all);
                let push = quote!(#all.push(#held););
                let code = p.emit(l, &quote!(), None, &mut |_, item, leave| Ok(open(item, push.clone(), leave)))?;
                (quote!(let mut #all: #ty = ::std::vec::Vec::new(); #code), quote!(#all))
            }
            _ => {
                let of = |item: &Item, add: &dyn Fn(TokenStream) -> TokenStream, leave: &TokenStream| {
                    open(item, add(quote!(#held)), leave)
                };
                let code = self.sum_of(l, p, &name, inner.cloned(), &of)?;
                let all = l.fresh("all");
                (quote!(let #all = { #code };), quote!(#all))
            }
        };
        Ok(match w.option {
            true => quote!(let mut #state = #start; #before if #state { #holds(#all) } else { #other }),
            false => quote!(
                let mut #state = #start;
                #before
                match #state { #option::None => #holds(#all), #option::Some(#error) => #other }
            ),
        })
    }

    /// `.unzip()`, `.partition(f)`: into two vectors.
    fn in_two(&self, l: &mut Lowerer, p: &mut Pipeline, expected: Option<&syn::Type>) -> Result<TokenStream, Problem> {
        let m = self.consumer;
        let unzips = m.method == "unzip";
        let named = m.turbofish.as_ref().map(|t| {
            let types = t.args.iter().filter_map(|a| match a {
                syn::GenericArgument::Type(t) => Some(t.clone()),
                _ => None,
            });
            types.collect::<Vec<_>>()
        });
        let expected = pat::tuple_types(expected, 2);
        let types: [Option<syn::Type>; 2] = match (named.as_deref(), unzips) {
            (Some([_, _, a, b]), true) => [Some(a.clone()), Some(b.clone())],
            (Some([both]), false) => [Some(both.clone()), Some(both.clone())],
            _ => [expected[0].cloned(), expected[1].cloned()],
        };
        let said = |t: &Option<syn::Type>| t.clone().filter(|t| !matches!(t, syn::Type::Infer(_)));
        let types = [said(&types[0]), said(&types[1])];
        if types.iter().flatten().any(|t| !is_vec(t)) {
            return Err(Problem::new(
                m.method.span(),
                format!("`{}` into anything but two `Vec`s is not supported", m.method),
                format!("annotate the result: `let (a, b): (Vec<f64>, Vec<f64>) = ….{}(…);`", m.method),
            ));
        }
        let [a, b] = types.map(|t| t.map_or_else(|| quote!(::std::vec::Vec<_>), |t| quote!(#t)));
        let (first, second) = (l.fresh("first"), l.fresh("second"));
        l.changes.change(&first);
        l.changes.change(&second);
        let mut references = false;
        let code = if unzips {
            let (x, y) = (l.fresh("x"), l.fresh("y"));
            p.emit(l, &quote!(), None, &mut |_, item, _| {
                let item = item.tokens();
                Ok(quote!(let (#x, #y) = #item; #first.push(#x); #second.push(#y);))
            })?
        } else {
            let (f, kept) = (Function::read(&m.args[0])?, l.fresh("item"));
            p.emit(l, &quote!(), None, &mut |_, item, _| {
                references |= !matches!(item, Item::Value(_));
                let (item, test) = (item.tokens(), f.call(&[quote!(&#kept)]));
                Ok(quote!(let #kept = #item; if #test { #first.push(#kept); } else { #second.push(#kept); }))
            })?
        };
        if references {
            return Err(references_problem(m));
        }
        Ok(quote!(
            let mut #first: #a = ::std::vec::Vec::new();
            let mut #second: #b = ::std::vec::Vec::new();
            #code
            (#first, #second)
        ))
    }

    fn sum(
        &self,
        l: &mut Lowerer,
        p: &mut Pipeline,
        name: &str,
        expected: Option<&syn::Type>,
    ) -> Result<TokenStream, Problem> {
        let ty = self.named().filter(|t| !matches!(t, syn::Type::Infer(_))).or(expected);
        self.sum_of(l, p, name, ty.cloned(), &|item, add, _| add(item.tokens()))
    }

    /// The sum, or product, of what is made of the items.
    fn sum_of(
        &self,
        l: &mut Lowerer,
        p: &mut Pipeline,
        name: &str,
        ty: Option<syn::Type>,
        of: &Added<'_>,
    ) -> Result<TokenStream, Problem> {
        let ty = ty.filter(|t| !matches!(t, syn::Type::Infer(_)));
        let acc = l.fresh(name);
        let sum = name == "sum";
        let add = |item: TokenStream| if sum { quote!(#acc += #item;) } else { quote!(#acc *= #item;) };
        let code = p.emit(l, &quote!(), None, &mut |_, item, leave| Ok(of(item, &add, leave)))?;
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
            return Err(references_problem(self.consumer));
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
    fn try_fold(
        &self,
        l: &mut Lowerer,
        p: &mut Pipeline,
        expected: Option<&syn::Type>,
    ) -> Result<TokenStream, Problem> {
        let (init, f) = (&self.consumer.args[0], Function::read(&self.consumer.args[1])?);
        let text = &self.consumer.args[1];
        let words = names::count_idents(quote!(#text));
        let has = |w: &str| words.contains_key(w);
        let shown = match expected.and_then(Wrapped::of) {
            Some(w) => (w.option, !w.option),
            None => (has("Some") || has("None"), has("Ok") || has("Err")),
        };
        let (some, none, again) = match shown {
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
        if self.opened.is_none()
            && let Some(Located { before, missing, item }) = self.which(l, p)?
        {
            let (some, none) = (quote!(::core::option::Option::Some), quote!(::core::option::Option::None));
            return Ok(quote!(#before if #missing { #none } else { #some(#item) }));
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
            "next" => p.emit(l, &quote!(), None, &mut |_, item, leave| {
                let item = item.tokens();
                Ok(quote!(#best = #some(#item); #leave;))
            })?,
            "find_map" => {
                let f = function?.ok_or_else(|| super::unsupported(&m.method))?;
                p.emit(l, &quote!(), None, &mut |l, item, leave| {
                    let (found, given) = (l.fresh("found"), f.call(&[item.tokens()]));
                    Ok(quote!(if let #some(#found) = #given { #best = #some(#found); #leave; }))
                })?
            }
            "min_by_key" | "max_by_key" => {
                let f = function?.ok_or_else(|| super::unsupported(&m.method))?;
                let least = l.fresh("key");
                let code = p.emit(l, &quote!(), None, &mut |l, item, _| {
                    let (new, key, old, item) = (l.fresh("item"), l.fresh("key"), l.fresh("old"), item.tokens());
                    let given = f.call(&[quote!(&#new)]);
                    // The first of the least, the last of the greatest.
                    let better = if name == "min_by_key" { quote!(#key < *#old) } else { quote!(#key >= *#old) };
                    Ok(quote!(
                        let #new = #item;
                        let #key = #given;
                        if match &#least { ::core::option::Option::None => true, #some(#old) => #better } {
                            #least = #some(#key);
                            #best = #some(#new);
                        }
                    ))
                })?;
                quote!(let mut #least = ::core::option::Option::None; #code)
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

    /// Which item it is, and then that one: so no loop carries a reference.
    pub(super) fn which(&self, l: &mut Lowerer, p: &Pipeline) -> Result<Option<Located>, Problem> {
        if p.has_stages() || p.seq.effect || self.opened.is_some() || self.copied {
            return Ok(None);
        }
        let name = self.consumer.method.to_string();
        let mut prelude = super::Prelude::new(l);
        let Some(seq) = p.seq.clone().by_index(&mut prelude) else { return Ok(None) };
        let lets = prelude.lets;
        let Some(n) = seq.len().cloned().filter(|_| seq.counters.is_empty()) else { return Ok(None) };
        let at = |i: &TokenStream| (seq.at)(i).tokens();
        let (search, missing, item) = match name.as_str() {
            "min_by" | "max_by" | "min_by_key" | "max_by_key" => {
                // An index that isn't there is never looked at.
                let (search, item) = self.search(l, &seq, &n)?;
                (search, quote!(#n == 0), item.tokens())
            }
            "find" => {
                let (f, found, i) = (Function::read(&self.consumer.args[0])?, l.fresh("found"), l.fresh("i"));
                let item = at(&quote!(#i));
                let test = f.call(&[quote!(&#item)]);
                let search = quote!(
                    let mut #found = #n;
                    for #i in 0..#n { if #test { #found = #i; break; } }
                );
                (search, quote!(#found >= #n), at(&quote!(#found)))
            }
            "last" => (quote!(), quote!(#n == 0), at(&quote!((#n - 1)))),
            "next" => (quote!(), quote!(#n == 0), at(&quote!(0))),
            "nth" => {
                let (k, number) = (&self.consumer.args[0], l.fresh("at"));
                (quote!(let #number = #k;), quote!(#number >= #n), at(&quote!(#number)))
            }
            _ => return Ok(None),
        };
        Ok(Some(Located { before: quote!(#(#lets)* #search), missing, item }))
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
        if name == "find_map" || seq.effect && (name == "find" || name.ends_with("_key")) {
            return Ok(None);
        }
        let simple = opened.args.iter().all(|a| matches!(a, Expr::Lit(_) | Expr::Path(_) | Expr::Unary(_)));
        if !simple || (seq.effect && matches!(name.as_str(), "last" | "nth" | "next")) {
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
            "next" => choose(quote!(#n == 0), quote!(), at(quote!(0))),
            "find" => {
                let (f, found, i) = (Function::read(&m.args[0])?, l.fresh("found"), l.fresh("i"));
                let item = (seq.at)(&quote!(#i)).tokens();
                let test = f.call(&[quote!(&#item)]);
                let code = choose(quote!(#found >= #n), quote!(), at(quote!(#found)));
                quote!(let mut #found = #n; for #i in 0..#n { if #test { #found = #i; break; } } #code)
            }
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
        if name.ends_with("_key") {
            // Each key is made once: the first of the least, the last of the greatest.
            let (least, old, key) = (l.fresh("key"), l.fresh("old"), l.fresh("key"));
            let new = f.call(&[quote!(&#item)]);
            let better = if name == "min_by_key" { quote!(#key < *#old) } else { quote!(#key >= *#old) };
            let (some, none) = (quote!(::core::option::Option::Some), quote!(::core::option::Option::None));
            let code = quote!(
                let mut #best = 0_usize;
                let mut #least = #none;
                for #i in 0..#n {
                    let #key = #new;
                    if match &#least { #none => true, #some(#old) => #better } { #best = #i; #least = #some(#key); }
                }
            );
            return Ok((code, self.result(at(quote!(#best)))));
        }
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

fn references_problem(m: &ExprMethodCall) -> Problem {
    Problem::new(
        m.method.span(),
        "collecting references is not supported",
        "put `.copied()` or `.cloned()` in front of it",
    )
}

/// `Option<T>`, `Result<T, _>`
struct Wrapped {
    option: bool,
    inner: Option<syn::Type>,
    error: Option<syn::Type>,
}

impl Wrapped {
    fn of(t: &syn::Type) -> Option<Wrapped> {
        let syn::Type::Path(p) = t else { return None };
        let option = match p.path.segments.last()?.ident.to_string().as_str() {
            "Option" => true,
            "Result" => false,
            _ => return None,
        };
        let error = match &p.path.segments.last()?.arguments {
            syn::PathArguments::AngleBracketed(a) => match a.args.iter().nth(1) {
                Some(syn::GenericArgument::Type(t)) if !matches!(t, syn::Type::Infer(_)) => Some(t.clone()),
                _ => None,
            },
            _ => None,
        };
        Some(Wrapped { option, inner: element(t).cloned(), error: error.filter(|_| !option) })
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
