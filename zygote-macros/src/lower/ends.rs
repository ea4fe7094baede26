//! `v.first()`, `v.last()`, `v.get(i)` and their like, `v.split_at(k)`, `[a, b].concat()`: by the indexing that they stand for.

use super::*;
use place::{root_ident, unparenthesised};
use proc_macro2::{Literal, TokenStream};
use syn::{Expr, ExprMethodCall, Pat, parse_quote};

/// Arrays of up to so many elements are written out.
const CHUNK: usize = 16;

/// An element that may not be there.
struct Element {
    present: Expr,
    place: Expr,
    /// All others, if it is given with them.
    rest: Option<Expr>,
    mutable: bool,
}

impl Element {
    /// What the `Option` holds.
    fn reference(&self) -> Expr {
        let (place, m) = (&self.place, self.mutable.then(|| quote!(mut)));
        match &self.rest {
            None => parse_quote!((&#m #place)),
            Some(rest) => parse_quote!((&#m #place, &#m #rest)),
        }
    }

    /// What `Some(pat)` binds.
    fn bound(&self, pat: &Pat) -> Option<proc_macro2::TokenStream> {
        let place = &self.place;
        if let Some(rest) = &self.rest {
            let m = self.mutable.then(|| quote!(mut));
            return match pat {
                Pat::Wild(_) => Some(quote!()),
                Pat::Ident(_) => Some(quote!(let #pat = (&#m #place, &#m #rest);)),
                Pat::Tuple(p) if p.elems.len() == 2 && !pat::has_rest(&p.elems) => {
                    let (first, others) = (&p.elems[0], &p.elems[1]);
                    match first {
                        Pat::Reference(r) if !self.mutable => {
                            let first = &r.pat;
                            Some(quote!(let (#first, #others) = (#place, &#rest);))
                        }
                        _ => Some(quote!(let (#first, #others) = (&#m #place, &#m #rest);)),
                    }
                }
                _ => None,
            };
        }
        match (pat, self.mutable) {
            (Pat::Reference(r), false) => {
                let pat = &r.pat;
                Some(quote!(let #pat = #place;))
            }
            (Pat::Ident(_), false) => Some(quote!(let #pat = &#place;)),
            (Pat::Slice(_), false) if matches!(place, Expr::Array(_)) => Some(quote!(let #pat = &#place;)),
            (Pat::Wild(_), _) => Some(quote!()),
            (Pat::Ident(_) | Pat::Tuple(_) | Pat::Struct(_), true) => Some(quote!(let #pat = &mut #place;)),
            _ => None,
        }
    }
}

/// Evaluated twice it is the same, and costs nothing.
pub(super) fn is_plain(e: &Expr) -> bool {
    match unparenthesised(e) {
        Expr::Lit(_) | Expr::Path(_) => true,
        Expr::Field(f) => is_plain(&f.base),
        Expr::Binary(b) => is_plain(&b.left) && is_plain(&b.right) && expr::binary(&b.op).is_some(),
        Expr::Cast(c) => is_plain(&c.expr),
        Expr::Unary(u) if matches!(u.op, syn::UnOp::Deref(_)) => is_plain(&u.expr),
        Expr::MethodCall(m) => m.method == "len" && m.args.is_empty() && is_plain(&m.receiver),
        _ => false,
    }
}

pub(super) fn is_plain_place(mut e: &Expr) -> bool {
    loop {
        e = match unparenthesised(e) {
            Expr::Index(i) if is_plain(&i.index) || matches!(unparenthesised(&i.index), Expr::Range(_)) => &i.expr,
            Expr::Field(f) => &f.base,
            Expr::Unary(u) if matches!(u.op, syn::UnOp::Deref(_)) => &u.expr,
            e => return matches!(e, Expr::Path(_)),
        }
    }
}

impl Lowerer {
    /// Has elements by their positions: by its type, or (`sure` aside) as it isn't known to be anything else.
    fn is_indexed(&self, e: &Expr, sure: bool) -> bool {
        let variable = root_ident(e).is_some_and(|i| self.lookup(&i.to_string()).is_some());
        match self.peek(e).peeled() {
            Ty::Vec(_) | Ty::Slice(_) | Ty::Array(..) => true,
            Ty::Dense(d) => d.ndim == Some(1),
            Ty::Unknown => !sure && variable && !self.is_users_own(e),
            _ => false,
        }
    }

    fn end(&self, e: &Expr) -> Option<Element> {
        let Expr::MethodCall(m) = unparenthesised(e) else { return None };
        let (name, v) = (m.method.to_string(), &m.receiver);
        let base = name.strip_suffix("_mut").unwrap_or(&name);
        if !is_plain_place(v) || !self.is_indexed(v, base == "get") {
            return None;
        }
        if m.turbofish.is_some() {
            return self.chunk(m);
        }
        let some = parse_quote!(!#v.is_empty());
        let (present, place, rest) = match (base, m.args.first()) {
            ("first", None) => (some, parse_quote!(#v[0]), None),
            ("last", None) => (some, parse_quote!(#v[#v.len() - 1]), None),
            ("split_first", None) => (some, parse_quote!(#v[0]), Some(parse_quote!(#v[1..]))),
            ("split_last", None) => (some, parse_quote!(#v[#v.len() - 1]), Some(parse_quote!(#v[..#v.len() - 1]))),
            ("get", Some(Expr::Range(r))) if m.args.len() == 1 => {
                let ends = [&r.start, &r.end];
                let [start, end] = ends.map(|e| e.as_deref());
                let closed = matches!(r.limits, syn::RangeLimits::Closed(_));
                if closed || !start.into_iter().chain(end).all(is_plain) {
                    return None;
                }
                let lo = start.map_or_else(|| quote!(0), |e| quote!(#e));
                let hi = end.map_or_else(|| quote!(#v.len()), |e| quote!(#e));
                (parse_quote!(#lo <= #hi && #hi <= #v.len()), parse_quote!(#v[#r]), None)
            }
            ("get", Some(i)) if m.args.len() == 1 && is_plain(i) => {
                (parse_quote!(#i < #v.len()), parse_quote!(#v[#i]), None)
            }
            _ => return None,
        };
        Some(Element { present, place, rest, mutable: name.ends_with("_mut") })
    }

    /// `v.first_chunk::<2>()`: an array of the elements' own.
    fn chunk(&self, m: &ExprMethodCall) -> Option<Element> {
        let v = &m.receiver;
        let arguments = &m.turbofish.as_ref()?.args;
        let (Some(syn::GenericArgument::Const(n)), 1, true) = (arguments.first(), arguments.len(), m.args.is_empty())
        else {
            return None;
        };
        let size: usize = quote!(#n).to_string().parse().ok().filter(|n| *n <= CHUNK)?;
        let elements = (0..size).map(|k| -> Option<Expr> {
            let (k, back) = (Literal::usize_unsuffixed(k), Literal::usize_unsuffixed(size - k));
            match m.method.to_string().as_str() {
                "first_chunk" => Some(parse_quote!(#v[#k])),
                "last_chunk" => Some(parse_quote!(#v[#v.len() - #back])),
                _ => None,
            }
        });
        let elements: Vec<Expr> = elements.collect::<Option<_>>()?;
        let present = parse_quote!(#n <= #v.len());
        Some(Element { present, place: parse_quote!([#(#elements),*]), rest: None, mutable: false })
    }

    /// `x.try_into().unwrap()`, `<[f64; 2]>::try_from(x).unwrap()`: an array of the elements of a slice, or a reference to one.
    pub(super) fn array_of_slice(&mut self, m: &ExprMethodCall) -> Option<Result<TokenStream, Problem>> {
        if !matches!((m.method.to_string().as_str(), m.args.len()), ("unwrap", 0) | ("expect", 1)) {
            return None;
        }
        let (of, to, span) = match unparenthesised(&m.receiver) {
            Expr::MethodCall(into) if into.method == "try_into" && into.args.is_empty() => {
                (&*into.receiver, self.expected.clone(), into.method.span())
            }
            Expr::Call(c) if c.args.len() == 1 => {
                let Expr::Path(p) = unparenthesised(&c.func) else { return None };
                let last = p.path.segments.last().filter(|s| s.ident == "try_from")?;
                (&c.args[0], Some((*p.qself.as_ref()?.ty).clone()), last.ident.span())
            }
            _ => return None,
        };
        let array = match to.as_ref().map(pat::behind_references) {
            Some(syn::Type::Array(array)) => Some(array.clone()),
            Some(syn::Type::Infer(_)) | None => None,
            Some(_) => return None,
        };
        if !self.taint.reaches(of) || !self.is_slice_like(of) {
            return None;
        }
        let Some(array) = array else {
            let help = "bind it to a variable of its type: `let a: [f64; 2] = x.try_into().unwrap();`";
            return Some(Err(Problem::new(span, "the length of this array is not to be seen here", help)));
        };
        let element = self.peek(of).element();
        if !element.is_copy() && !Ty::parse(&array.elem, &self.generics).is_copy() {
            let help = "write it out: `[x[0].clone(), x[1].clone()]`";
            return Some(Err(Problem::new(span, "an array of what is not `Copy` is not made of a slice here", help)));
        }
        let whole = self.fresh("whole");
        let held = match unparenthesised(of) {
            Expr::Index(_) => quote!(&#of),
            of => quote!(#of),
        };
        let n = &array.len;
        let refused = "TryFromSliceError(())";
        let panic = match m.args.first() {
            Some(message) => quote!(panic!("{}: {}", #message, #refused)),
            None => {
                let message = format!("called `Result::unwrap()` on an `Err` value: {refused}");
                quote!(panic!("{}", #message))
            }
        };
        let ty = syn::Type::Array(array.clone());
        let made = match self.array(&quote!(#n), Some(&ty), &element, &|i| quote!(#whole[#i])) {
            Ok(made) => made,
            Err(problem) => return Some(Err(problem)),
        };
        let code = quote!({ let #whole = #held; if #whole.len() != #n { #panic } #made });
        let lent = matches!(to, Some(syn::Type::Reference(_)));
        Some(Ok(if lent { quote!(&#code) } else { code }))
    }

    /// The same in other words, if it is one of these.
    pub(super) fn respelled(&self, m: &ExprMethodCall) -> Option<Expr> {
        let v = unparenthesised(&m.receiver);
        let some = quote!(::core::option::Option::Some);
        let none = quote!(::core::option::Option::None);
        match (m.method.to_string().as_str(), m.args.len()) {
            ("unwrap", 0) | ("expect", 1) => {
                if let Some(x) = self.end(v) {
                    return Some(x.reference());
                }
                let place = self.copied_end(v)?.place;
                Some(parse_quote!((#place)))
            }
            ("copied" | "cloned", 0) => {
                let Element { present, place, .. } = self.end(v).filter(|x| x.rest.is_none())?;
                let copy = if m.method == "copied" { quote!(#place) } else { quote!(#place.clone()) };
                Some(parse_quote!((if #present { #some(#copy) } else { #none })))
            }
            ("remainder", 0) if m.turbofish.is_none() => {
                let Expr::MethodCall(of) = v else { return None };
                let (v, size) = (&of.receiver, of.args.first()?);
                let known = of.method == "chunks_exact" && is_plain_place(v) && is_plain(size);
                known.then(|| parse_quote!((&#v[#v.len() - #v.len() % #size..])))
            }
            ("split_at", 1) if is_plain_place(v) && is_plain(&m.args[0]) && self.is_indexed(v, false) => {
                let k = &m.args[0];
                Some(parse_quote!((&#v[..#k], &#v[#k..])))
            }
            ("unwrap_or", 1) => {
                // Of numbers, which may be read: a reference that is one or the other is none to a place.
                let Element { present, place, .. } = self.end(v).filter(|x| x.rest.is_none() && !x.mutable)?;
                let other = match unparenthesised(&m.args[0]) {
                    Expr::Reference(r) => quote!(#r).into_iter().skip(1).collect::<proc_macro2::TokenStream>(),
                    e => quote!(*#e),
                };
                let other: Expr = syn::parse2(other).ok()?;
                let plain = matches!(other, Expr::Lit(_)) || is_plain_place(&other);
                (plain && self.peek(&place).is_scalar())
                    .then(|| parse_quote!((&(if #present { #place } else { #other }))))
            }
            ("to_owned", 0) if matches!(self.peek(v), Ty::Ref(t) if matches!(*t, Ty::Slice(_))) => {
                Some(parse_quote!(#v.to_vec()))
            }
            ("as_slice", 0) => match self.peek(v).peeled() {
                Ty::Vec(_) | Ty::Array(..) | Ty::Slice(_) => Some(parse_quote!((&#v[..]))),
                _ => None,
            },
            _ => self.unboxed(m),
        }
    }

    /// A method of an array in a box, of what the box holds.
    fn unboxed(&self, m: &ExprMethodCall) -> Option<Expr> {
        let of_box = matches!(m.method.to_string().as_str(), "as_ref" | "as_mut");
        if of_box || !matches!(self.peek(&m.receiver), Ty::Boxed(t) if t.dense().is_some()) {
            return None;
        }
        let receiver = &m.receiver;
        let call = ExprMethodCall { receiver: parse_quote!((*#receiver)), ..m.clone() };
        Some(if call.method == "clone" { parse_quote!(::std::boxed::Box::new(#call)) } else { Expr::MethodCall(call) })
    }

    pub(super) fn respelled_ty(&self, e: &Expr, m: &ExprMethodCall) -> Option<Ty> {
        let option = |t| Ty::Wrapped(crate::ty::Wrapper::Option, Box::new(t));
        if let Some(x) = self.end(e) {
            let ty = |place| expr::ref_ty(self.peek(place));
            return Some(option(match &x.rest {
                None => ty(&x.place),
                Some(rest) => Ty::Tuple(vec![ty(&x.place), ty(rest)]),
            }));
        }
        if let Some(x) = self.copied_end(e) {
            return Some(option(self.peek(&x.place)));
        }
        self.respelled(m).map(|e| self.peek(&e))
    }

    /// `v.last().copied()`
    fn copied_end(&self, e: &Expr) -> Option<Element> {
        match unparenthesised(e) {
            Expr::MethodCall(m) if (m.method == "copied" || m.method == "cloned") && m.args.is_empty() => {
                self.end(&m.receiver).filter(|x| x.rest.is_none())
            }
            _ => None,
        }
    }

    /// `v.last()?`, `v.last().copied()?`: whether there is one, and what it is.
    pub(super) fn tried_end(&self, e: &Expr) -> Option<(Expr, Expr)> {
        match self.end(e) {
            Some(x) => Some((x.present.clone(), x.reference())),
            None => self.copied_end(e).map(|x| (x.present, x.place)),
        }
    }

    /// `let Some(pat) = v.first() else { … }`
    pub(super) fn end_apart(&self, pat: &Pat, e: &Expr) -> Option<slices::Apart> {
        let (present, binding) = self.bound_some(pat, e)?;
        Some(slices::Apart { present: Some(present), binding })
    }

    /// `[a, b].concat()`, `rows.concat()`
    pub(super) fn concatenated(&mut self, m: &ExprMethodCall) -> Option<Expr> {
        let parts = unparenthesised(&m.receiver);
        if m.method == "repeat" && m.args.len() == 1 && is_plain_place(parts) && self.is_indexed(parts, true) {
            let (whole, n) = (self.fresh("repeated"), &m.args[0]);
            self.changes.change(&whole);
            return Some(parse_quote!(({
                let mut #whole = ::std::vec::Vec::new();
                for _ in 0..#n {
                    #whole.extend_from_slice(&#parts[..]);
                }
                #whole
            })));
        }
        if m.method != "concat" || !m.args.is_empty() {
            return None;
        }
        let (whole, part) = (self.fresh("joined"), self.fresh("part"));
        self.changes.change(&whole);
        if let Expr::Macro(of) = parts
            && macros::vec_of(&of.mac).is_some()
        {
            let rows = self.fresh("rows");
            return Some(parse_quote!(({
                let #rows = #parts;
                let mut #whole = ::std::vec::Vec::new();
                for #part in #rows.iter() {
                    #whole.extend_from_slice(#part);
                }
                #whole
            })));
        }
        match parts {
            Expr::Array(a) if !a.elems.is_empty() => {
                // `a.as_slice()` is `&a` here.
                let elems: Vec<Expr> = a
                    .elems
                    .iter()
                    .map(|e| match unparenthesised(e) {
                        Expr::MethodCall(m) if m.method == "as_slice" && m.args.is_empty() => {
                            let v = &m.receiver;
                            parse_quote!(&#v)
                        }
                        _ => e.clone(),
                    })
                    .collect();
                let first = &elems[0];
                let rest = elems.iter().skip(1).map(|e| match unparenthesised(e) {
                    Expr::Reference(_) => quote!(#whole.extend_from_slice(#e);),
                    e if self.peek(e).is_ref() => quote!(#whole.extend_from_slice(#e);),
                    e => quote!(let #part = #e; #whole.extend_from_slice(&#part);),
                });
                let (start, rest) = match unparenthesised(first) {
                    Expr::Macro(m) if macros::vec_of(&m.mac).is_some() => (quote!(#first), rest),
                    Expr::Reference(r) => {
                        let r = &r.expr;
                        (quote!((#r).to_vec()), rest)
                    }
                    _ => (quote!((#first).to_vec()), rest),
                };
                Some(parse_quote!(({ let mut #whole = #start; #(#rest)* #whole })))
            }
            e if is_plain_place(e) && self.is_indexed(e, false) => Some(parse_quote!(({
                let mut #whole = ::std::vec::Vec::new();
                for #part in #e.iter() {
                    #whole.extend_from_slice(#part);
                }
                #whole
            }))),
            _ => None,
        }
    }

    /// `if let Some(x) = v.last_mut() { … }`
    pub(super) fn if_element(&self, i: &syn::ExprIf) -> Option<Expr> {
        let (present, binding) = self.bound_end(&i.cond)?;
        let then = &i.then_branch;
        let otherwise = i.else_branch.as_ref().map(|(_, e)| quote!(else #e));
        Some(parse_quote!(if #present { #binding #then } #otherwise))
    }

    /// `while let Some(x) = v.last() { … }`
    pub(super) fn while_element(&self, w: &syn::ExprWhile) -> Option<syn::ExprWhile> {
        let (present, binding) = self.bound_end(&w.cond)?;
        let body = &w.body;
        Some(syn::ExprWhile { cond: Box::new(present), body: parse_quote!({ #binding #body }), ..w.clone() })
    }

    /// `let Some(x) = v.last()`: whether it holds, and what binds `x` then.
    pub(super) fn bound_end(&self, cond: &Expr) -> Option<(Expr, proc_macro2::TokenStream)> {
        let Expr::Let(c) = unparenthesised(cond) else { return None };
        if let Some(slices::Apart { present: Some(present), binding }) = self.open_end(&c.pat, &c.expr) {
            return Some((present, binding));
        }
        self.bound_some(&c.pat, &c.expr)
    }

    fn bound_some(&self, pat: &Pat, e: &Expr) -> Option<(Expr, proc_macro2::TokenStream)> {
        if let (Pat::Tuple(p), Expr::Tuple(t)) = (pat, unparenthesised(e)) {
            // `let (Some(a), Some(b)) = (v.first(), v.last())`, where no name is one of what it is taken from.
            if p.elems.len() != t.elems.len() || p.elems.is_empty() || pat::has_rest(&p.elems) {
                return None;
            }
            let mentioned = names::count_idents(quote!(#e));
            if walk::bound_names(pat).iter().any(|n| mentioned.contains_key(&n.to_string())) {
                return None;
            }
            let all = p.elems.iter().zip(&t.elems).map(|(p, e)| self.bound_some(p, e));
            let (present, binding): (Vec<Expr>, Vec<_>) = all.collect::<Option<Vec<_>>>()?.into_iter().unzip();
            return Some((parse_quote!(#(#present)&&*), quote!(#(#binding)*)));
        }
        let Pat::TupleStruct(p) = pat else { return None };
        if p.path.segments.last()?.ident != "Some" || p.elems.len() != 1 {
            return None;
        }
        let inner = &p.elems[0];
        if let Some(end) = self.end(e) {
            let binding = end.bound(inner)?;
            return Some((end.present, binding));
        }
        let Element { present, place, .. } = self.copied_end(e)?;
        matches!(inner, Pat::Ident(i) if i.subpat.is_none()).then(|| (present, quote!(let #inner = #place;)))
    }

    /// `match v.last() { Some(x) => …, None => … }`
    pub(super) fn match_element(&self, m: &syn::ExprMatch) -> Option<Expr> {
        let [a, b] = &m.arms[..] else { return None };
        let first = self.bound_some(&a.pat, &m.expr);
        let (some, none) = if first.is_some() { (a, b) } else { (b, a) };
        let (present, binding) = first.clone().or_else(|| self.bound_some(&some.pat, &m.expr))?;
        let absent = match &none.pat {
            Pat::Wild(_) => first.is_some(),
            Pat::Ident(i) => i.ident == "None" && i.subpat.is_none(),
            Pat::Path(p) => p.path.segments.last()?.ident == "None",
            _ => false,
        };
        if !absent {
            return None;
        }
        let (then, otherwise) = (&some.body, &none.body);
        Some(parse_quote!(if #present { #binding #then } else { #otherwise }))
    }

    /// `if let Some(x) = v.iter().find(…) { … } else { … }`, and as a `match`.
    pub(super) fn located_branch(&mut self, pat: &Pat, e: &Expr, then: &Expr, otherwise: &Expr) -> Option<Expr> {
        let (inner, found) = self.located_some(pat, e)?;
        let iter::Located { before, missing, item } = found;
        Some(parse_quote!(({ #before if #missing { #otherwise } else { let #inner = #item; #then } })))
    }

    /// `let Some(x) = v.iter().find(…) else { … }`
    pub(super) fn located_else(&mut self, pat: &Pat, e: &Expr, diverge: &Expr) -> Option<proc_macro2::TokenStream> {
        let (inner, found) = self.located_some(pat, e)?;
        let iter::Located { before, missing, item } = found;
        Some(quote!(#before if #missing #diverge let #inner = #item;))
    }

    fn located_some(&mut self, pat: &Pat, e: &Expr) -> Option<(Pat, iter::Located)> {
        let Pat::TupleStruct(p) = pat else { return None };
        if p.path.segments.last()?.ident != "Some" || p.elems.len() != 1 || !slices::is_irrefutable(&p.elems[0]) {
            return None;
        }
        Some((p.elems[0].clone(), self.located(e)?))
    }

    /// `match v.iter().find(…) { Some(x) => …, None => … }`
    pub(super) fn match_located(&mut self, m: &syn::ExprMatch) -> Option<Expr> {
        let [a, b] = &m.arms[..] else { return None };
        let is_some = |p: &Pat| matches!(p, Pat::TupleStruct(_));
        let (some, none) = if is_some(&a.pat) { (a, b) } else { (b, a) };
        let absent = match &none.pat {
            Pat::Wild(_) => is_some(&a.pat),
            Pat::Ident(i) => i.ident == "None" && i.subpat.is_none(),
            Pat::Path(p) => p.path.segments.last()?.ident == "None",
            _ => false,
        };
        if !absent || !self.is_search(unparenthesised(&m.expr)) {
            return None;
        }
        self.located_branch(&some.pat, &m.expr, &some.body, &none.body)
    }

    /// The same as what a search gives, with the index evaluated here.
    pub(super) fn located_end(&mut self, e: &Expr) -> Flow<Option<iter::Located>> {
        let x = self.end(e).filter(|x| x.rest.is_none() && !x.mutable && self.peek(&x.place).is_scalar());
        let (Some(x), Expr::MethodCall(m)) = (x, unparenthesised(e)) else { return Ok(None) };
        if let Some(name) = place::ident_of(&m.receiver).map(Ident::to_string)
            && self.local(&m.receiver).is_some_and(|k| !self.is_cell(k) || self.is_moving(k))
            && self.peek(&m.receiver).is_ref()
            && !self.shown.fixed.contains(&name)
            && !self.made.contains(&name)
        {
            // The name may stand for another slice later.
            let (whole, v) = (self.fresh("whole"), &m.receiver);
            self.taint.mark(&whole);
            self.statements(quote!(let #whole = #v;), e.span())?;
            let call = ExprMethodCall { receiver: Box::new(walk::path_expr(&whole)), ..m.clone() };
            return self.located_end(&Expr::MethodCall(call));
        }
        let Element { present, place, .. } = x;
        let (Some(i), "get") = (m.args.first(), m.method.to_string().as_str()) else {
            let (missing, item) = (quote!(!(#present)), quote!(&#place));
            return Ok(Some(iter::Located { before: quote!(), missing, item }));
        };
        let (at, v) = (self.fresh("at"), &m.receiver);
        let (missing, item) = (quote!(#at >= #v.len()), quote!(&#v[#at]));
        Ok(Some(iter::Located { before: quote!(let #at = #i;), missing, item }))
    }

    /// A method of a variable that holds what was found.
    pub(super) fn of_located(&mut self, m: &ExprMethodCall) -> Option<Expr> {
        let iter::Located { before, missing, item } = self.located(&m.receiver)?;
        let none = quote!(::core::option::Option::None);
        let code = match (m.method.to_string().as_str(), m.args.len()) {
            ("is_some", 0) => quote!((!(#missing))),
            ("is_none", 0) => quote!((#missing)),
            ("copied" | "cloned", 0) => quote!((if #missing { #none } else { ::core::option::Option::Some(*#item) })),
            ("unwrap", 0) => quote!({ if #missing { panic!("called `Option::unwrap()` on a `None` value") } #item }),
            ("expect", 1) => {
                let message = &m.args[0];
                quote!({ if #missing { panic!("{}", #message) } #item })
            }
            _ => return self.searched(m),
        };
        syn::parse2(if before.is_empty() { quote!((#code)) } else { quote!(({ #before #code })) }).ok()
    }

    pub(super) fn is_end(&self, e: &Expr) -> bool {
        self.end(e).is_some()
    }

    /// The same for what a place starts with: `*v.last_mut().unwrap()`.
    pub(super) fn respelled_root(&self, e: &Expr) -> Option<Expr> {
        let mut whole = e.clone();
        let mut at = &mut whole;
        loop {
            if let Expr::MethodCall(m) = at {
                *at = self.respelled(m)?;
                return Some(whole);
            }
            at = match at {
                Expr::Index(i) => &mut i.expr,
                Expr::Field(f) => &mut f.base,
                Expr::Paren(p) => &mut p.expr,
                Expr::Group(g) => &mut g.expr,
                Expr::Unary(u) if matches!(u.op, syn::UnOp::Deref(_)) => &mut u.expr,
                _ => return None,
            };
        }
    }
}
