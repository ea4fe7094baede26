//! `v.first()`, `v.last()`, `v.get(i)` and their like, `v.split_at(k)`, `[a, b].concat()`: by the indexing that they stand for.

use super::*;
use place::{root_ident, unparenthesised};
use syn::{Expr, ExprMethodCall, Pat, parse_quote};

/// An element that may not be there.
struct Element {
    present: Expr,
    place: Expr,
    mutable: bool,
}

impl Element {
    /// What `Some(pat)` binds.
    fn bound(&self, pat: &Pat) -> Option<proc_macro2::TokenStream> {
        let place = &self.place;
        match (pat, self.mutable) {
            (Pat::Reference(r), false) => {
                let pat = &r.pat;
                Some(quote!(let #pat = #place;))
            }
            (Pat::Ident(_), false) => Some(quote!(let #pat = &#place;)),
            (Pat::Wild(_), _) => Some(quote!()),
            (Pat::Ident(_) | Pat::Tuple(_) | Pat::Struct(_), true) => Some(quote!(let #pat = &mut #place;)),
            _ => None,
        }
    }
}

/// Evaluated twice it is the same, and costs nothing.
fn is_plain(e: &Expr) -> bool {
    match unparenthesised(e) {
        Expr::Lit(_) | Expr::Path(_) => true,
        Expr::Field(f) => is_plain(&f.base),
        Expr::Binary(b) => is_plain(&b.left) && is_plain(&b.right) && expr::binary(&b.op).is_some(),
        Expr::Cast(c) => is_plain(&c.expr),
        Expr::MethodCall(m) => m.method == "len" && m.args.is_empty() && is_plain(&m.receiver),
        _ => false,
    }
}

fn is_plain_place(mut e: &Expr) -> bool {
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
        if m.turbofish.is_some() || !is_plain_place(v) || !self.is_indexed(v, base == "get") {
            return None;
        }
        let (present, place) = match (base, m.args.first()) {
            ("first", None) => (parse_quote!(!#v.is_empty()), parse_quote!(#v[0])),
            ("last", None) => (parse_quote!(!#v.is_empty()), parse_quote!(#v[#v.len() - 1])),
            ("get", Some(i)) if m.args.len() == 1 && is_plain(i) => (parse_quote!(#i < #v.len()), parse_quote!(#v[#i])),
            _ => return None,
        };
        Some(Element { present, place, mutable: name.ends_with("_mut") })
    }

    /// The same in other words, if it is one of these.
    pub(super) fn respelled(&self, m: &ExprMethodCall) -> Option<Expr> {
        let v = unparenthesised(&m.receiver);
        let some = quote!(::core::option::Option::Some);
        let none = quote!(::core::option::Option::None);
        match (m.method.to_string().as_str(), m.args.len()) {
            ("unwrap", 0) | ("expect", 1) => {
                if let Some(x) = self.end(v) {
                    let place = &x.place;
                    return Some(match x.mutable {
                        true => parse_quote!((&mut #place)),
                        false => parse_quote!((&#place)),
                    });
                }
                let place = self.copied_end(v)?.place;
                Some(parse_quote!((#place)))
            }
            ("copied" | "cloned", 0) => {
                let Element { present, place, .. } = self.end(v)?;
                let copy = if m.method == "copied" { quote!(#place) } else { quote!(#place.clone()) };
                Some(parse_quote!((if #present { #some(#copy) } else { #none })))
            }
            ("split_at", 1) if is_plain_place(v) && is_plain(&m.args[0]) && self.is_indexed(v, false) => {
                let k = &m.args[0];
                Some(parse_quote!((&#v[..#k], &#v[#k..])))
            }
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
            return Some(option(expr::ref_ty(self.peek(&x.place))));
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
                self.end(&m.receiver)
            }
            _ => None,
        }
    }

    /// `[a, b].concat()`, `rows.concat()`
    pub(super) fn concatenated(&mut self, m: &ExprMethodCall) -> Option<Expr> {
        if m.method != "concat" || !m.args.is_empty() {
            return None;
        }
        let parts = unparenthesised(&m.receiver);
        let (whole, part) = (self.fresh("joined"), self.fresh("part"));
        self.changes.change(&whole);
        match parts {
            Expr::Array(a) if !a.elems.is_empty() => {
                let first = &a.elems[0];
                let rest = a.elems.iter().skip(1).map(|e| match unparenthesised(e) {
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
        let Pat::TupleStruct(p) = &*c.pat else { return None };
        if p.path.segments.last()?.ident != "Some" || p.elems.len() != 1 {
            return None;
        }
        let end = self.end(&c.expr)?;
        let binding = end.bound(&p.elems[0])?;
        Some((end.present, binding))
    }

    /// `match v.last() { Some(x) => …, None => … }`
    pub(super) fn match_element(&self, m: &syn::ExprMatch) -> Option<Expr> {
        let end = self.end(&m.expr)?;
        let [a, b] = &m.arms[..] else { return None };
        let is_some = |p: &Pat| matches!(p, Pat::TupleStruct(_));
        let (some, none) = if is_some(&a.pat) { (a, b) } else { (b, a) };
        let Pat::TupleStruct(p) = &some.pat else { return None };
        let absent = match &none.pat {
            Pat::Wild(_) => is_some(&a.pat),
            Pat::Ident(i) => i.ident == "None" && i.subpat.is_none(),
            Pat::Path(p) => p.path.segments.last()?.ident == "None",
            _ => false,
        };
        if !absent || p.path.segments.last()?.ident != "Some" || p.elems.len() != 1 {
            return None;
        }
        let (present, binding) = (&end.present, end.bound(&p.elems[0])?);
        let (then, otherwise) = (&some.body, &none.body);
        Some(parse_quote!(if #present { #binding #then } else { #otherwise }))
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
