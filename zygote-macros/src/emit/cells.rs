//! What happens in place.

use super::text::located;
use super::{Emitter, Exit};
use crate::ir::*;
use crate::mutations::{Read, Row};
use crate::ty::{Scalar, Ty};
use proc_macro2::{Span, TokenStream};
use quote::{ToTokens, format_ident, quote};
use syn::ext::IdentExt;

/// How a part is got at.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Way {
    /// As the user wrote it.
    Read,
    /// The same, to be changed.
    Change,
    /// Of a tangent that is only read: fields by accessors, since there may be nothing at a `#[constant]` one.
    Of,
    /// Of a place of a tangent.
    At,
}

impl Emitter<'_> {
    /// A place as an expression: `v[i].x`; `(*x)` for what a `&mut` parameter points to.
    pub(super) fn place(&self, base: Value, path: &[Proj]) -> TokenStream {
        self.place_in(base, path, false)
    }

    /// The same, to be changed.
    pub(super) fn changed_place(&self, base: Value, path: &[Proj]) -> TokenStream {
        self.place_in(base, path, true)
    }

    fn place_in(&self, base: Value, path: &[Proj], changed: bool) -> TokenStream {
        let text = self.factor(base);
        let behind = self.sinks.contains(&base) || self.f.is_cell(base) && self.f.ty(base).is_ref();
        if path.is_empty() && behind {
            return quote!((*#text));
        }
        match (self.is_tangent(base), changed) {
            (true, _) => self.part_of_sink(base, text, path),
            (false, true) => self.part_of(text, path, Way::Change),
            (false, false) => self.part(text, path),
        }
    }

    /// A part of a tangent that is only read.
    pub(super) fn read_of_tangent(&self, base: Value, path: &[Proj]) -> TokenStream {
        self.part_of(self.factor(base), path, Way::Of)
    }

    /// A view that is only read.
    pub(super) fn read_view(&self, base: Value, path: &[Proj]) -> TokenStream {
        if self.is_tangent(base) { self.read_of_tangent(base, path) } else { self.place(base, path) }
    }

    /// What a method was called on, to be read: a view that it changed, as a view that is shared.
    pub(super) fn read_again(&self, receiver: Value) -> TokenStream {
        match self.parts.get(&receiver) {
            Some((base, path)) if path.iter().any(|step| matches!(step, Proj::View(..))) => self.read_view(*base, path),
            _ => self.unborrowed(receiver),
        }
    }

    /// `&mut place`
    pub(super) fn place_mut(&self, base: Value, path: &[Proj]) -> TokenStream {
        let place = self.changed_place(base, path);
        quote!(&mut #place)
    }

    /// A part of what the tokens name.
    pub(super) fn part(&self, base: TokenStream, path: &[Proj]) -> TokenStream {
        self.part_of(base, path, Way::Read)
    }

    /// A part of a cotangent: fields are named by accessors, since there may be nothing at a `#[constant]` one.
    pub(super) fn part_of_tangent(&self, base: TokenStream, path: &[Proj]) -> TokenStream {
        self.part_of(base, path, Way::At)
    }

    fn part_of(&self, base: TokenStream, path: &[Proj], way: Way) -> TokenStream {
        path.iter().enumerate().fold(base, |text, (k, step)| match (step, way) {
            (Proj::Index(i), _) => {
                let (at, i) = (*i, self.v(*i));
                // Of a user's type, whose tangent has no indices, that is said where the index is.
                match self.f.ty(at) {
                    Ty::Tuple(_) => located(quote!(#text[#i]), self.f.data(at).span),
                    _ => quote!(#text[#i]),
                }
            }
            (Proj::Field(k), _) => {
                let k = syn::Index::from(*k as usize);
                quote!(#text.#k)
            }
            (Proj::Named(name), Way::Of | Way::At) => {
                let accessor = if way == Way::Of { "__of" } else { "__at" };
                let accessor = format_ident!("{accessor}_{}", name.unraw(), span = name.span());
                quote!((*#text.#accessor()))
            }
            (Proj::Named(name), _) => quote!(#text.#name),
            (Proj::View(name, view, args), _) => {
                let shared = matches!(way, Way::Read | Way::Of);
                let method = proc_macro2::Ident::new(
                    if shared { view.name } else { view.exclusive },
                    name.span().resolved_at(Span::call_site()),
                );
                let args = args.iter().map(|v| self.v(*v));
                // Tangents are lent as what is behind the view, whatever it is a view of.
                let goes_on = matches!(path.get(k + 1), Some(Proj::View(_, next, _)) if next.of_view);
                if matches!(way, Way::At | Way::Of) && !goes_on {
                    quote!((*#text.#method(#(#args),*)))
                } else {
                    quote!(#text.#method(#(#args),*))
                }
            }
            (Proj::Range(lo, hi, inclusive), _) => {
                let (lo, hi) = (lo.map(|v| self.factor(v)), hi.map(|v| self.factor(v)));
                if *inclusive { quote!(#text[#lo..=#hi]) } else { quote!(#text[#lo..#hi]) }
            }
            (Proj::Deref, _) => quote!((*#text)),
            (Proj::Payload(variant, member), _) => {
                let accessor = format_ident!("__{}_{}", variant, member.to_token_stream().to_string());
                quote!((*#text.#accessor()))
            }
        })
    }

    /// True for tangents and cotangents.
    pub(super) fn is_tangent(&self, v: Value) -> bool {
        let hint = self.f.data(v).hint.as_deref().unwrap_or_default();
        self.sinks.contains(&v) || self.places.contains(&v) || hint.starts_with("d#") || hint.starts_with("t#")
    }

    /// True for a part of a tangent that may lie in a `#[constant]` field.
    pub(super) fn may_be_nowhere(&self, base: Value, path: &[Proj]) -> bool {
        self.is_tangent(base) && path.iter().any(|step| matches!(step, Proj::Named(_) | Proj::Payload(..)))
    }

    /// True for places of the reverse sweep.
    pub(super) fn is_place(&self, v: Value) -> bool {
        self.places.contains(&v) || self.sinks.contains(&v)
    }

    /// A struct literal, or a variant.
    pub(super) fn construct_value(&self, c: &Construct) -> TokenStream {
        let path = &c.path;
        if c.call {
            let args = c.fields.iter().map(|(_, v)| self.argument(*v));
            return quote!(#path(#(#args),*));
        }
        let fields = c.fields.iter().map(|(member, v)| {
            let v = self.argument(*v);
            quote!(#member: #v)
        });
        let base = c.base.map(|b| {
            let b = self.argument(b);
            quote!(..#b)
        });
        quote!(#path { #(#fields,)* #base })
    }

    /// An instruction that changes a place and gives nothing.
    pub(super) fn change(&self, inst: &Inst) -> TokenStream {
        match &inst.op {
            Op::Store(cell, path, v) => {
                let (place, v) = (self.changed_place(*cell, path), self.argument(*v));
                if self.may_be_nowhere(*cell, path) {
                    let krate = &self.krate;
                    return quote!(#krate::rules::put_part(&mut #place, #v););
                }
                let place = unparenthesised(place);
                if self.slots.contains_key(cell) { quote!(#place.put(#v);) } else { quote!(#place = #v;) }
            }
            Op::AddTo(cell, path, v, negative) => {
                let (place, v) = (unparenthesised(self.changed_place(*cell, path)), self.v(*v));
                if *negative { quote!(#place -= #v;) } else { quote!(#place += #v;) }
            }
            // Two fields of a tangent, which are there by methods of the whole.
            Op::Swap(a, p, b, q) if a == b && self.is_tangent(*a) && Proj::are_fields_apart(p, q) => {
                let n = p.iter().zip(q).take_while(|(a, b)| a.is_same(b)).count();
                let (whole, parts) = (self.changed_place(*a, &p[..n]), self.fresh("parts"));
                let part = |path: &[Proj]| match &path[n] {
                    Proj::Named(field) => self.part_of_tangent(quote!((*#parts.#field)), &path[n + 1..]),
                    _ => self.changed_place(*a, path),
                };
                let (x, y) = (part(p), part(q));
                quote!({ let mut #parts = #whole.__each(); ::core::mem::swap(&mut #x, &mut #y); })
            }
            Op::Swap(a, p, b, q) if a == b && Proj::halves(p, q).is_some() => {
                let halves = self.halves(&[Some((*a, p)), Some((*b, q))]);
                let (split, names) = halves.into_iter().next().map(|h| (h.split, h.names)).unwrap_or_default();
                let [x, y] = names;
                quote!({ #split ::core::mem::swap(#x, #y); })
            }
            Op::Swap(a, p, b, q) => {
                let (x, y) = (self.place_mut(*a, p), self.place_mut(*b, q));
                quote!(::core::mem::swap(#x, #y);)
            }
            Op::PutBack(kept, cell, path) => {
                let (kept, place) = (self.factor(*kept), self.place_mut(*cell, path));
                quote!(#kept.put_back(#place);)
            }
            op => unreachable!("{op:?} changes nothing"),
        }
    }

    /// `cell[path].push(v)`
    pub(super) fn mutation(&self, m: &Mutation) -> TokenStream {
        let place = self.receiver(m.cell, &m.path);
        let args = m.args.iter().map(|v| self.argument(*v));
        if m.row.name == "permute" {
            let krate = &self.krate;
            return quote!(#krate::rules::permute(&mut #place[..], #(&#args),*));
        }
        let method = proc_macro2::Ident::new(&m.method.to_string(), m.method.span().resolved_at(Span::call_site()));
        quote!(#place.#method(#(#args),*))
    }

    /// What a method is called on: it borrows by itself.
    pub(super) fn receiver(&self, base: Value, path: &[Proj]) -> TokenStream {
        if path.is_empty() { self.factor(base) } else { self.changed_place(base, path) }
    }

    /// The inverse of a mutation, on the place that gathers the cotangent.
    pub(super) fn unmutate(&self, row: &Row, place: Value, path: &[Proj], vs: &[Value]) -> TokenStream {
        let krate = &self.krate;
        let place = self.place_mut(place, path);
        let operands = row.reads.iter().zip(vs).map(|(read, v)| match read {
            Read::Argument(_) if row.name == "permute" => {
                let v = self.factor(*v);
                quote!(&#v)
            }
            Read::Argument(_) | Read::Result => self.v(*v),
            Read::Length => {
                let v = self.factor(*v);
                quote!(#v.len())
            }
            Read::Shape | Read::ResultShape => {
                let v = self.factor(*v);
                quote!(&#v)
            }
        });
        let name = format_ident!("{}", row.inverse);
        if row.by_method {
            return quote!({
                use #krate::rules::{InPlace as _, Swapped as _};
                (#place).#name(#(#operands),*)
            });
        }
        quote!(#krate::rules::#name(#place, #(#operands),*))
    }

    /// Takes a cotangent out of a place.
    pub(super) fn take(&self, place: Value, path: &[Proj], shape: Option<Value>) -> TokenStream {
        let krate = &self.krate;
        let target = self.place_mut(place, path);
        let own = self.places.contains(&place) && !self.given_out.contains(&place);
        if let Some(shape) = shape {
            let (shape, zero) = (self.factor(shape), format_ident!("{}", if own { "start" } else { "zero" }));
            return match self.may_be_nowhere(place, path) {
                true => quote!(#krate::rules::exchange_part(#target, #shape.#zero())),
                false => quote!(::core::mem::replace(#target, #shape.#zero())),
            };
        }
        if self.may_be_nowhere(place, path) {
            return quote!(#krate::rules::take_part(#target));
        }
        let of = self.f.ty(place).peeled().clone();
        let local = matches!(of, Ty::Array(..)) && own;
        let part = path.iter().fold(of, |ty, step| crate::lower::step_ty(&ty, step));
        if let Some(start) = start(&part).filter(|_| local) {
            return quote!(::core::mem::replace(#target, #start));
        }
        match part {
            Ty::Scalar(Scalar::F64) => quote!(::core::mem::replace(#target, 0.0_f64)),
            Ty::Scalar(Scalar::F32) => quote!(::core::mem::replace(#target, 0.0_f32)),
            _ => quote!(#krate::rules::take(#target)),
        }
    }

    /// A cotangent of a by-value parameter: where it is given to the user, without the sign of the minus zero that a place started with.
    pub(super) fn cotangent(&self, v: Value, exit: Exit) -> TokenStream {
        let (text, krate) = (self.v(v), &self.krate);
        let ty = self.f.ty(v);
        if exit == Exit::Added || !self.starts.iter().any(|v| self.start(self.f.ty(*v)).is_some()) {
            return text;
        }
        match ty {
            Ty::Scalar(Scalar::F64 | Scalar::F32) => quote!(#text + 0.0),
            Ty::Array(t, _) if matches!(**t, Ty::Scalar(Scalar::F64 | Scalar::F32)) => quote!(#text.map(|d| d + 0.0)),
            Ty::Scalar(_) | Ty::Array(..) | Ty::Tuple(_) | Ty::Unknown => quote!(#krate::rules::unsigned(#text)),
            _ => text,
        }
    }

    /// What a place of this type starts with: minus zero and `x` is `x`, whatever `x` is, and so the compiler leaves the first addition out.
    /// Nothing where that is a zero like any other.
    pub(super) fn start(&self, ty: &Ty) -> Option<TokenStream> {
        let krate = &self.krate;
        if let Some(start) = start(ty) {
            return Some(start);
        }
        match ty {
            Ty::Scalar(Scalar::Generic(t)) => Some(quote!(#krate::rules::start::<#t>())),
            Ty::Unknown => Some(quote!(#krate::rules::start())),
            _ => None,
        }
    }

    /// Whether a read of a whole cell must leave it there, since the reverse sweep reads it too.
    pub(super) fn keeps(&self, inst: &Inst, base: Value) -> bool {
        let taken = inst.results.first().is_some_and(|v| !self.f.ty(*v).is_copy());
        taken && self.kept.contains(&base)
    }
}

/// `*x` of `(*x)`.
fn unparenthesised(text: TokenStream) -> TokenStream {
    let mut trees = text.clone().into_iter();
    match (trees.next(), trees.next()) {
        (Some(proc_macro2::TokenTree::Group(g)), None) if g.delimiter() == proc_macro2::Delimiter::Parenthesis => {
            g.stream()
        }
        _ => text,
    }
}

/// The start of what is known to be numbers.
fn start(ty: &Ty) -> Option<TokenStream> {
    match ty {
        Ty::Scalar(Scalar::F64) => Some(quote!(-0.0_f64)),
        Ty::Scalar(Scalar::F32) => Some(quote!(-0.0_f32)),
        Ty::Array(t, Some(n)) => {
            let (part, n) = (start(t)?, &n.0);
            Some(quote!([#part; #n]))
        }
        _ => None,
    }
}
