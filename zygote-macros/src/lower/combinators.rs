//! Methods of `Option` and `Result` that take functions, and their like: each is the `match` that it stands for, with closures inlined.
//!
//! What is not known to be an `Option` or a `Result` by its type may show it by the method (`ok_or` is an `Option`'s) or by how many
//! arguments a closure takes; the result of a call of which neither tells is taken apart first (`rules::parted`), and what `map` and
//! `and_then` make of it is put together again, of the same kind (`rules::joined`).

use super::*;
use crate::ty::Wrapper;
use place::unparenthesised;
use proc_macro2::TokenStream;
use syn::{Expr, ExprMethodCall, Pat};

/// A function that generated code calls: what is a `Result` as what it was made of.
const JOINED: &str = "__joined";

/// Methods of these names are the ones of `Option` and `Result`, or of what a chain of iterators is.
pub(super) fn is_known(name: &str, arguments: usize) -> bool {
    match name {
        "map" | "and_then" | "unwrap_or_else" | "ok_or_else" | "or" | "or_else" | "and" | "filter" | "inspect"
        | "is_some_and" | "is_none_or" | "is_ok_and" | "is_err_and" | "map_err" | "zip" | "xor" => arguments == 1,
        "map_or" | "map_or_else" => arguments == 2,
        "copied" | "cloned" | "flatten" => arguments == 0,
        _ => false,
    }
}

/// Methods whose argument is evaluated anyway.
fn is_eager(name: &str) -> bool {
    matches!(name, "map_or" | "or" | "and" | "zip" | "xor")
}

/// What has a method of this name, if only one of them has.
fn owner(name: &str, args: &[&Expr]) -> Option<Wrapper> {
    let arity = |k: usize| match args.get(k).map(|e| unparenthesised(e)) {
        Some(Expr::Closure(c)) => Some(c.inputs.len()),
        _ => None,
    };
    match name {
        "ok_or_else" | "is_some_and" | "is_none_or" | "filter" => Some(Wrapper::Option),
        "is_ok_and" | "is_err_and" | "map_err" => Some(Wrapper::Result),
        "unwrap_or_else" | "or_else" | "map_or_else" => match arity(0)? {
            0 => Some(Wrapper::Option),
            _ => Some(Wrapper::Result),
        },
        "and_then" => match closure::inlinable(args.first()?).map(|c| closure::tail(&c.body)) {
            Some(Expr::Call(c)) => kind_of_path(&c.func),
            Some(e @ Expr::Path(_)) => kind_of_path(e),
            _ => None,
        },
        "or" | "and" => match unparenthesised(args.first()?) {
            Expr::Call(c) => kind_of_path(&c.func),
            e => kind_of_path(e),
        },
        _ => None,
    }
}

/// Of what ends with `Some(x)` or its like.
pub(super) fn shown_kind(body: &Expr) -> Option<Wrapper> {
    match closure::tail(body) {
        Expr::Call(c) => kind_of_path(&c.func),
        e => kind_of_path(e),
    }
}

/// `Some`, `None`, `Ok`, `Err`
fn kind_of_path(e: &Expr) -> Option<Wrapper> {
    let Expr::Path(p) = unparenthesised(e) else { return None };
    kind_of_name(&p.path)
}

fn kind_of_name(path: &syn::Path) -> Option<Wrapper> {
    match path.segments.last()?.ident.to_string().as_str() {
        "Some" | "None" => Some(Wrapper::Option),
        "Ok" | "Err" => Some(Wrapper::Result),
        _ => None,
    }
}

/// What the patterns of these are.
fn kind_of_pattern(pat: &Pat) -> Option<Wrapper> {
    match pat {
        Pat::TupleStruct(p) => kind_of_name(&p.path),
        Pat::Path(p) => kind_of_name(&p.path),
        // `None`
        Pat::Ident(p) if p.subpat.is_none() && p.ident == "None" => Some(Wrapper::Option),
        Pat::Paren(p) => kind_of_pattern(&p.pat),
        Pat::Reference(p) => kind_of_pattern(&p.pat),
        Pat::Or(p) => p.cases.first().and_then(kind_of_pattern),
        _ => None,
    }
}

/// Methods that give what they are called on, or the like.
fn keeps_kind(name: &str) -> bool {
    matches!(
        name,
        "map"
            | "and_then"
            | "or"
            | "or_else"
            | "and"
            | "filter"
            | "inspect"
            | "map_err"
            | "zip"
            | "xor"
            | "copied"
            | "cloned"
    )
}

/// The result of a function or of a method: no iterator, hopefully, and no array.
pub(super) fn is_call(e: &Expr) -> bool {
    match unparenthesised(e) {
        Expr::Call(c) => matches!(unparenthesised(&c.func), Expr::Path(_)),
        Expr::MethodCall(m) => {
            let name = m.method.to_string();
            is_known(&name, m.args.len()) && is_call(&m.receiver) || !names::is_std_method(&name)
        }
        _ => false,
    }
}

/// What is matched: `&x` for `x.as_ref()`.
fn subject(e: &Expr) -> Expr {
    if let Expr::MethodCall(m) = unparenthesised(e)
        && m.args.is_empty()
    {
        let inner = &m.receiver;
        match m.method.to_string().as_str() {
            "as_ref" => return syn::parse_quote!((&#inner)),
            "as_mut" => return syn::parse_quote!((&mut #inner)),
            _ => {}
        }
    }
    e.clone()
}

/// `c.then(|| v)`, `c.then_some(v)` as what they stand for.
fn chosen(m: &ExprMethodCall) -> Option<TokenStream> {
    let (c, [arg]) = (&m.receiver, &m.args.iter().collect::<Vec<_>>()[..]) else { return None };
    let (some, none) = (quote!(::core::option::Option::Some), quote!(::core::option::Option::None));
    if m.method == "then_some" {
        return Some(quote!(match (#c, #arg) { (true, held) => #some(held), _ => #none }));
    }
    is_then(m).then(|| quote!(if #c { #some((#arg)()) } else { #none }))
}

/// That of `bool`, which takes a function without parameters.
pub(super) fn is_then(m: &ExprMethodCall) -> bool {
    m.method == "then"
        && m.args.len() == 1
        && matches!(m.args.first().map(unparenthesised), Some(Expr::Closure(c)) if c.inputs.is_empty())
}

/// The tokens of patterns and values of one of them.
struct Words {
    kind: Wrapper,
    held: Ident,
    error: Ident,
}

impl Words {
    /// `Some(v)`
    fn full(&self, v: &TokenStream) -> TokenStream {
        match self.kind {
            Wrapper::Option => quote!(::core::option::Option::Some(#v)),
            Wrapper::Result => quote!(::core::result::Result::Ok(#v)),
        }
    }

    /// The pattern of the other, with or without a name for what is in it.
    fn other(&self, named: bool) -> TokenStream {
        let error = &self.error;
        match (self.kind, named) {
            (Wrapper::Option, _) => quote!(::core::option::Option::None),
            (Wrapper::Result, true) => quote!(::core::result::Result::Err(#error)),
            (Wrapper::Result, false) => quote!(::core::result::Result::Err(_)),
        }
    }

    /// The function called on what the other holds.
    fn of_other(&self, f: &Expr) -> TokenStream {
        let (f, error) = (called(f), &self.error);
        match self.kind {
            Wrapper::Option => quote!(#f()),
            Wrapper::Result => quote!(#f(#error)),
        }
    }
}

/// A function as what is called.
fn called(f: &Expr) -> TokenStream {
    match unparenthesised(f) {
        e @ Expr::Path(_) => quote!(#e),
        e => quote!((#e)),
    }
}

impl Lowerer {
    /// The kind of what a method is called on.
    fn kind(&self, receiver: &Expr, name: &str, args: &[&Expr], assumed: Option<Wrapper>) -> Option<Wrapper> {
        match self.peek(&subject(receiver)).peeled() {
            Ty::Wrapped(kind, _) => Some(*kind),
            Ty::Unknown => owner(name, args).or(assumed.filter(|_| keeps_kind(name))),
            _ => None,
        }
    }

    /// What `e` gives is matched with this pattern, which may tell of which kind it is.
    pub(super) fn scrutinee_of(&mut self, e: &Expr, pat: &Pat) -> Flow<Value> {
        self.assuming(kind_of_pattern(pat), e, |l| l.scrutinee(e))
    }

    /// Lowers what is of this kind, if nothing else tells. That holds along a chain of methods, and not for their arguments.
    pub(super) fn assuming<T>(
        &mut self,
        kind: Option<Wrapper>,
        e: &Expr,
        lower: impl FnOnce(&mut Self) -> Flow<T>,
    ) -> Flow<T> {
        self.assumed_kind = kind.filter(|_| matches!(unparenthesised(e), Expr::MethodCall(_)));
        let v = lower(self);
        self.assumed_kind = None;
        v
    }

    /// Such a method of what a search through a chain gives, as a `match` on it.
    pub(super) fn searched(&mut self, m: &ExprMethodCall) -> Option<Expr> {
        let (name, args) = (m.method.to_string(), m.args.iter().collect::<Vec<_>>());
        // What is evaluated behind the search must be the same before it.
        let eager = is_eager(&name);
        let early = |l: &Self| ends::is_plain(args[0]) || l.is_located(unparenthesised(&m.receiver));
        let plain = is_known(&name, args.len()) && m.turbofish.is_none() && (!eager || early(self));
        if !plain || !self.is_search(unparenthesised(&m.receiver)) {
            return None;
        }
        let (whole, first) = (self.fresh("whole"), self.fresh("other"));
        let words = Words { kind: Wrapper::Option, held: self.fresh("held"), error: whole };
        let receiver = &m.receiver;
        let code = words.code(&name, &quote!(#receiver), &first, &args)?;
        let other = args.first().filter(|_| eager).map(|other| quote!(let #first = #other;));
        Some(syn::parse_quote!(({ #other #code })))
    }

    /// The type of the result of such a method.
    pub(super) fn peek_combined(&self, m: &ExprMethodCall) -> Ty {
        let name = m.method.to_string();
        let wrapped = |kind| Ty::Wrapped(kind, Box::new(Ty::Unknown));
        let receiver = match self.peek(&subject(&m.receiver)) {
            Ty::Ref(t) => match *t {
                Ty::Wrapped(kind, t) => Ty::Wrapped(kind, Box::new(expr::ref_ty(*t))),
                _ => Ty::Unknown,
            },
            ty => ty,
        };
        let receiver = match receiver {
            Ty::Unknown if !matches!(name.as_str(), "map" | "and_then") && self.is_either(&m.receiver) => {
                wrapped(Wrapper::Option)
            }
            ty => ty,
        };
        match (receiver, name.as_str(), m.args.len()) {
            (Ty::Wrapped(kind, t), "as_ref" | "as_mut", 0) => {
                Ty::Wrapped(kind, Box::new(expr::ref_ty(t.peeled().clone())))
            }
            (Ty::Wrapped(Wrapper::Option, t), "filter" | "or" | "or_else" | "xor" | "inspect", 1) => {
                Ty::Wrapped(Wrapper::Option, t)
            }
            (Ty::Wrapped(Wrapper::Option, t), "take", 0) => Ty::Wrapped(Wrapper::Option, t),
            (Ty::Wrapped(kind, t), "copied" | "cloned", 0) => Ty::Wrapped(kind, Box::new(t.peeled().clone())),
            (Ty::Wrapped(_, t), "ok", 0) => Ty::Wrapped(Wrapper::Option, t),
            (Ty::Wrapped(_, t), "ok_or" | "ok_or_else", 1) => Ty::Wrapped(Wrapper::Result, t),
            (Ty::Wrapped(Wrapper::Result, t), "map_err" | "inspect", 1) => Ty::Wrapped(Wrapper::Result, t),
            (Ty::Wrapped(kind, _), "map" | "and_then" | "and" | "zip" | "or" | "or_else", 1) => wrapped(kind),
            (Ty::Unknown, "ok_or" | "ok_or_else" | "map_err", 1) => wrapped(Wrapper::Result),
            (Ty::Unknown, "filter", 1) if is_call(&m.receiver) && self.taint.reaches(&m.receiver) => {
                wrapped(Wrapper::Option)
            }
            (Ty::Unknown, "and_then" | "or_else", 1) => {
                owner(&name, &m.args.iter().collect::<Vec<_>>()).map_or(Ty::Unknown, wrapped)
            }
            _ => Ty::Unknown,
        }
    }

    /// `o.map(f)` and its like; `None`: not one of these, or nothing differentiable goes in.
    pub(super) fn combined(
        &mut self,
        e: &Expr,
        m: &ExprMethodCall,
        name: &str,
        assumed: Option<Wrapper>,
    ) -> Flow<Option<Out>> {
        let args: Vec<&Expr> = m.args.iter().collect();
        if let ("take", []) | ("replace", [_]) = (name, &args[..]) {
            return self.taken_out(e, m, &args);
        }
        if let Some(code) = chosen(m)
            && self.taint.reaches(e)
        {
            return self.lower_code(e, Ok(code)).map(Some);
        }
        if !is_known(name, args.len()) || m.turbofish.is_some() {
            return Ok(None);
        }
        let peeked = self.peek(&subject(&m.receiver));
        let known = matches!(peeked.peeled(), Ty::Wrapped(..));
        let plain = args.iter().map(|a| unparenthesised(a)).all(|a| match a {
            Expr::Closure(_) => closure::inlinable(a).is_some(),
            _ => true,
        });
        if !plain || peeked.peeled() != &Ty::Unknown && !known {
            return Ok(None);
        }
        if self.is_end(&m.receiver) {
            let (whole, first) = (self.fresh("whole"), self.fresh("other"));
            let words = Words { kind: Wrapper::Option, held: self.fresh("held"), error: whole };
            let receiver = &m.receiver;
            let Some(code) = words.code(name, &quote!(#receiver), &first, &args) else { return Ok(None) };
            return self.scope(|l| {
                if is_eager(name) {
                    let eager = l.value(args[0])?;
                    l.declare(&first.to_string(), Some(eager), None);
                }
                l.expr(&code).map(Some)
            });
        }
        let inner = unparenthesised(&m.receiver);
        let either = self.is_either(&subject(inner)) || self.is_optional(inner, name);
        let kind = self.kind(&m.receiver, name, &args, assumed);
        let unknown = kind.is_none() && self.gives_either(inner) && matches!(name, "map" | "map_or" | "and_then");
        let kind = kind.or((either && !unknown).then_some(Wrapper::Option));
        let sure = known || kind.is_some() && !matches!(name, "or" | "and" | "map" | "filter" | "inspect" | "zip");
        if !(sure || unknown || kind.is_some() && (either || self.gives_either(inner))) {
            return Ok(None);
        }
        if !known && !self.taint.reaches(e) {
            return Ok(None);
        }
        let eager = is_eager(name);
        let subject = subject(&m.receiver);
        let v = self.assuming(kind, &subject, |l| if eager { l.value(&subject) } else { l.scrutinee(&subject) })?;
        let (v, kind, of) = self.opened(v, kind, name, m.method.span());
        let eager = match eager {
            true => Some(self.value(args[0])?),
            false => None,
        };
        let whole = self.fresh("whole");
        let first = self.fresh("other");
        let words = Words { kind, held: self.fresh("held"), error: self.fresh("error") };
        // `and_then` gives what the function gives, which is of the kind already.
        let name = if of.is_some() && name == "and_then" { "and_then_either" } else { name };
        let code = words.code(name, &quote!(#whole), &first, &args);
        let Some(code) = code else { return Ok(None) };
        self.scope(|l| {
            l.declare(&whole.to_string(), Some(v), None);
            if let Some(of) = of {
                l.declare(JOINED, Some(of), None);
                let given = l.value(&code)?;
                let given = if name == "map" { l.rejoined(of, given, e.span()) } else { given };
                l.either.insert(given);
                return Ok(Some(Out::Value(given)));
            }
            if let Some(eager) = eager {
                l.declare(&first.to_string(), Some(eager), None);
            }
            l.expr(&code).map(Some)
        })
    }

    /// What is matched, of which kind that is, and what tells the kind of the result, where only rustc knows.
    fn opened(&mut self, v: Value, kind: Option<Wrapper>, name: &str, span: Span) -> (Value, Wrapper, Option<Value>) {
        let (v, kind, of) = match (self.f.ty(v).peeled(), kind) {
            (Ty::Wrapped(kind, _), _) => (v, *kind, None),
            (_, Some(kind)) => (v, kind, None),
            _ if name == "map_or" => (self.held_or_none(v, span), Wrapper::Option, None),
            _ => {
                let of = self.emit(Op::Dispatch("witness", vec![v]), span, Ty::Unknown);
                let parts = self.emit(Op::Dispatch("parted", vec![v]), span, Ty::Unknown);
                (parts, Wrapper::Result, Some(of))
            }
        };
        let wrapped = Ty::Wrapped(kind, Box::new(Ty::Unknown));
        match self.f.ty(v) {
            Ty::Unknown => self.f.data_mut(v).ty = wrapped,
            Ty::Ref(of) if **of == Ty::Unknown => self.f.data_mut(v).ty = expr::ref_ty(wrapped),
            _ => {}
        }
        (v, kind, of)
    }

    /// What is an `Option` or a `Result`, as an `Option`.
    fn held_or_none(&mut self, v: Value, span: Span) -> Value {
        let ty = Ty::Wrapped(Wrapper::Option, Box::new(Ty::Unknown));
        self.emit(Op::Dispatch("held_or_none", vec![v]), span, ty)
    }

    /// A `Result` as what `of` tells the kind of.
    fn rejoined(&mut self, of: Value, parts: Value, span: Span) -> Value {
        self.emit(Op::Dispatch("joined", vec![of, parts]), span, Ty::Unknown)
    }

    /// The same as a call in generated code.
    pub(super) fn joined_call(&mut self, c: &syn::ExprCall) -> Flow<Option<Out>> {
        match (place::ident_of(&c.func), c.args.first()) {
            (Some(name), Some(arg)) if name == JOINED => {
                let parts = self.value(arg)?;
                let of = self.local(&c.func).and_then(|k| self.vars[k].value);
                Ok(of.map(|of| Out::Value(self.rejoined(of, parts, arg.span()))))
            }
            _ => Ok(None),
        }
    }

    /// What gives an `Option` or a `Result`, hopefully.
    fn gives_either(&self, e: &Expr) -> bool {
        match unparenthesised(e) {
            Expr::MethodCall(m) if is_known(&m.method.to_string(), m.args.len()) => self.gives_either(&m.receiver),
            e => is_call(e) || self.is_either(e),
        }
    }

    /// What is not known has a method that only an `Option` has, as far as fields go: `self.limit.map_or(…)`, `self.left.as_ref().map(…)`.
    fn is_optional(&self, e: &Expr, name: &str) -> bool {
        let lent =
            matches!(e, Expr::MethodCall(m) if m.args.is_empty() && (m.method == "as_ref" || m.method == "as_mut"));
        let of = subject(e);
        let of = if let Expr::Paren(p) = &of { &*p.expr } else { &of };
        let of = if let Expr::Reference(r) = of { &*r.expr } else { of };
        matches!(unparenthesised(of), Expr::Field(_)) && (lent || matches!(name, "map_or" | "map_or_else"))
    }

    /// A variable that is an `Option` or a `Result`, or a borrow of one.
    fn is_either(&self, e: &Expr) -> bool {
        let e = match unparenthesised(e) {
            Expr::Reference(r) => unparenthesised(&r.expr),
            e => e,
        };
        self.local(e).and_then(|k| self.vars[k].value).is_some_and(|v| self.either.contains(&v))
    }

    /// `o.take()`, `o.replace(v)`: `mem::take`, `mem::replace`.
    fn taken_out(&mut self, e: &Expr, m: &ExprMethodCall, args: &[&Expr]) -> Flow<Option<Out>> {
        let receiver = match unparenthesised(&m.receiver) {
            Expr::Reference(r) if r.mutability.is_some() => &*r.expr,
            e => e,
        };
        if !self.is_in_cell(receiver) || self.is_users_own(receiver) {
            return Ok(None);
        }
        let Some(spot) = self.spot(receiver)? else { return Ok(None) };
        let ty = self.spot_ty(&spot);
        let option = matches!(ty, Ty::Wrapped(Wrapper::Option, _));
        let v = match args.first() {
            // What a field of a type that isn't known is replaced by is in an `Option`: nothing else has this method.
            Some(v) if option || ty == Ty::Unknown && matches!(receiver, Expr::Field(_)) => {
                let v = self.value(v)?;
                self.wrap(Wrapper::Option, "Some", v, e.span())
            }
            None if option || ty == Ty::Unknown => {
                self.constant(quote!(::core::option::Option::None), e.span(), ty.clone())
            }
            _ => return Ok(None),
        };
        Ok(Some(Out::Value(self.emit(Op::Replace(spot.base, spot.path, v), e.span(), ty))))
    }
}

impl Words {
    /// The `match` that a method stands for. `whole`: what it is called on, `first`: the argument that is evaluated anyway.
    fn code(&self, name: &str, whole: &TokenStream, first: &Ident, args: &[&Expr]) -> Option<Expr> {
        let held = &self.held;
        let full = self.full(&quote!(#held));
        let (other, error) = (self.other(true), self.other(false));
        // What is handed on: `None`, `Err(error)`.
        let on = other.clone();
        let f = args.last().map(|f| called(f)).unwrap_or_default();
        let test = |then: TokenStream, or: TokenStream| quote!(match #whole { #full => #then, #or });
        let option = self.kind == Wrapper::Option;
        let code = match name {
            "map" => {
                let new = self.full(&quote!(#f(#held)));
                test(new, quote!(#other => #on))
            }
            "and_then" => test(quote!(#f(#held)), quote!(#other => #on)),
            "and_then_either" => {
                let joined = Ident::new(JOINED, Span::call_site());
                test(quote!(#f(#held)), quote!(#other => #joined(#on)))
            }
            "map_or" => test(quote!(#f(#held)), quote!(#error => #first)),
            "map_or_else" => {
                let or = self.of_other(args[0]);
                test(quote!(#f(#held)), quote!(#other => #or))
            }
            "unwrap_or_else" => {
                let or = self.of_other(args[0]);
                test(quote!(#held), quote!(#other => #or))
            }
            "ok_or_else" if option => {
                test(quote!(::core::result::Result::Ok(#held)), quote!(#other => ::core::result::Result::Err(#f())))
            }
            "or" => test(full.clone(), quote!(#error => #first)),
            "or_else" => {
                let or = self.of_other(args[0]);
                test(full.clone(), quote!(#other => #or))
            }
            "and" => test(quote!(#first), quote!(#other => #on)),
            "filter" if option => test(quote!(if #f(&#held) { #full } else { #other }), quote!(#other => #other)),
            "inspect" => test(quote!({ #f(&#held); #full }), quote!(#other => #on)),
            "is_some_and" if option => test(quote!(#f(#held)), quote!(#other => false)),
            "is_none_or" if option => test(quote!(#f(#held)), quote!(#other => true)),
            "is_ok_and" if !option => test(quote!(#f(#held)), quote!(#error => false)),
            "map_err" if !option => {
                let e = &self.error;
                test(full.clone(), quote!(#other => ::core::result::Result::Err(#f(#e))))
            }
            "zip" if option => {
                let second = &self.error;
                let some = quote!(::core::option::Option::Some);
                test(
                    quote!(match #first {
                        #some(#second) => #some((#held, #second)),
                        #other => #other,
                    }),
                    quote!(#other => #other),
                )
            }
            "xor" if option => test(quote!(match #first { #other => #full, _ => #other }), quote!(#other => #first)),
            "copied" => {
                let new = self.full(&quote!(*#held));
                test(new, quote!(#other => #on))
            }
            "cloned" => {
                let new = self.full(&quote!(#held.clone()));
                test(new, quote!(#other => #on))
            }
            "flatten" => test(quote!(#held), quote!(#other => #on)),
            _ => return None,
        };
        syn::parse2(code).ok()
    }
}
