//! Instructions without nested regions.

use super::Emitter;
use super::calls::{derivative_name, forward_name};
use super::postfix::{is_operand, is_postfix};
use super::text::{borrows, located, looks, of_method, operator, takes_all};
use crate::hash::HashMap;
use crate::ir::*;
use crate::rules::Form;
use crate::ty::{Scalar, Ty};
use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, format_ident, quote, quote_spanned};

impl Emitter<'_> {
    /// The right-hand side of an instruction.
    pub(super) fn expr(&self, inst: &Inst) -> TokenStream {
        match &inst.op {
            // For these operands there may be no rule.
            Op::Dispatch(name, _) if borrows(name) || looks(name) || *name == "like" => {
                located(self.code(inst), inst.span)
            }
            _ => self.code(inst),
        }
    }

    fn code(&self, inst: &Inst) -> TokenStream {
        let krate = &self.krate;
        match &inst.op {
            Op::Const(text) => self.constant(inst, text),
            Op::Unary(UnOp::Neg, x) => {
                let array = self.f.ty(*x).dense().is_some();
                let x = if array { self.operand(BinOp::Sub, *x) } else { self.factor(*x) };
                quote!(-#x)
            }
            Op::Unary(UnOp::Not, x) => {
                let x = self.factor(*x);
                quote!(!#x)
            }
            Op::Binary(op, a, b) if self.assigned(inst).is_some() => {
                let [left, right] = [a, b].map(|v| self.operand(*op, *v));
                let assigned = self.assigned(inst);
                quote!(#krate::rules::#assigned(#left, #right))
            }
            Op::Binary(op, a, b) => {
                let (a, op, b) = (self.operand(*op, *a), operator(*op), self.operand(*op, *b));
                quote!(#a #op #b)
            }
            Op::Rule(row, args) => {
                let name = Ident::new(row.name, inst.span.resolved_at(Span::call_site()));
                match row.form {
                    Form::Method => {
                        let recv = self.factor(args[0]);
                        let rest = args[1..].iter().map(|v| self.v(*v));
                        match inst.results.iter().any(|y| self.f.data(*y).checked) {
                            true if row.discrete => {
                                let y = self.fresh("y");
                                let checked = without_derivative(krate, &quote!(#y), inst.span);
                                quote!(match #recv.#name(#(#rest),*) { #y => #checked })
                            }
                            true => {
                                let number = quote_spanned!(name.span()=> of_number(&#recv));
                                quote!(#krate::rules::#number.#name(#(#rest),*))
                            }
                            false => quote!(#recv.#name(#(#rest),*)),
                        }
                    }
                    Form::Helper => {
                        let args = args.iter().map(|v| self.v(*v));
                        quote!(#krate::rules::#name(#(#args),*))
                    }
                }
            }
            Op::Cast(x, ty) => {
                let x = self.factor(*x);
                quote!(#x as #ty)
            }
            // The accessors of parts of enums want a place.
            Op::Load(base, path)
                if path.iter().any(|step| matches!(step, Proj::Payload(..))) && !self.is_place(*base) =>
            {
                let part = match self.is_tangent(*base) {
                    true => self.part_of_tangent(quote!(whole), path),
                    false => self.part(quote!(whole), path),
                };
                let base = self.borrow(*base);
                quote!({
                    let mut whole = ::core::clone::Clone::clone(#base);
                    ::core::clone::Clone::clone(&#part)
                })
            }
            Op::Load(base, path) if self.may_be_nowhere(*base, path) => {
                let part = match path.iter().any(|step| matches!(step, Proj::Payload(..))) {
                    true => self.place(*base, path),
                    false => self.read_of_tangent(*base, path),
                };
                quote!(#krate::rules::read_part(&#part))
            }
            Op::TangentPart(y, base, path) => self.tangent_part(*y, *base, path),
            Op::Load(base, path) => {
                let moves = self.moves(inst, *base, path) || self.keeps(inst, *base) || self.is_held(inst, path);
                let viewed = path.iter().any(|step| matches!(step, Proj::View(..)));
                let place = match viewed && self.is_tangent(*base) {
                    true => self.read_of_tangent(*base, path),
                    false => self.place(*base, path),
                };
                match moves {
                    true => quote!(::core::clone::Clone::clone(&#place)),
                    false if self.slots.contains_key(base) => quote!(#place.held()),
                    false => place,
                }
            }
            // What is looked at of a tangent is read.
            Op::At(base, path)
                if self.is_tangent(*base) && !path.iter().any(|step| matches!(step, Proj::Payload(..))) =>
            {
                self.read_of_tangent(*base, path)
            }
            Op::At(base, path) => self.place(*base, path),
            Op::Construct(c) => self.construct_value(c),
            Op::Unwrap(v, method, _) if method == "__held" => {
                let v = self.argument(*v);
                quote!(#krate::rules::held(#v))
            }
            Op::Dispatch("holds", vs) => {
                let v = self.borrow(vs[0]);
                quote!(#krate::rules::holds(#v))
            }
            Op::Dispatch("boxed", vs) => {
                let v = self.argument(vs[0]);
                quote!(::std::boxed::Box::new(#v))
            }
            Op::Dispatch("some", vs) => {
                let v = self.v(vs[0]);
                quote!(::core::option::Option::Some(#v))
            }
            Op::Dispatch(name @ ("held_or_none" | "parted"), vs) => {
                let (name, v) = (format_ident!("{name}"), self.argument(vs[0]));
                quote!(#krate::rules::#name(#v))
            }
            Op::Unwrap(v, method, args) => {
                let (v, args) = (self.argument(*v), args.iter().map(|v| self.v(*v)));
                let method = Ident::new(&method.to_string(), method.span().resolved_at(Span::call_site()));
                quote!(#v.#method(#(#args),*))
            }
            Op::Cell(v) => self.argument(*v),
            Op::Replace(cell, path, v) => {
                let (place, v) = (self.place_mut(*cell, path), self.argument(*v));
                quote!(::core::mem::replace(#place, #v))
            }
            Op::Borrow(base, path, Access::Shared) => {
                let viewed = path.iter().any(|step| matches!(step, Proj::View(..)));
                let place = match self.may_be_nowhere(*base, path) || viewed && self.is_tangent(*base) {
                    true => self.read_of_tangent(*base, path),
                    false => self.place(*base, path),
                };
                quote!(&#place)
            }
            // It reborrows by itself.
            Op::Borrow(base, path, Access::Passed) if path.is_empty() && self.f.ty(*base).is_ref() => {
                self.factor(*base)
            }
            // A view, handed on by value.
            Op::Borrow(base, path, _)
                if inst.results.iter().all(|v| self.f.ty(*v).is_view()) && !self.is_tangent(*base) =>
            {
                self.changed_place(*base, path)
            }
            Op::Borrow(base, path, _) => self.place_mut(*base, path),
            Op::Kept(c, k, v) => {
                let (kinds, k) = (self.kinds(c), syn::Index::from(*k));
                let place =
                    self.spots.get(v).map_or_else(|| self.unborrowed(*v), |(base, path)| self.place(*base, path));
                let keep = match self.f.ty(*v).peeled() {
                    // A short slice of numbers needs no allocation.
                    Ty::Slice(t) if t.is_scalar() => "keep_few",
                    Ty::Vec(_) | Ty::Array(..) | Ty::Slice(_) => "keep_read",
                    _ => "keep",
                };
                let keep = format_ident!("{keep}");
                quote!(#kinds.#k.#keep(&#place))
            }
            Op::Keep(k) => {
                let name = format_ident!("{}", if k.tangent { "keep_tangent" } else { "keep" });
                let (back, receiver) = (self.factor(k.back), self.read_again(k.receiver));
                let later = k.later.iter().rev().fold(quote!(()), |rest, (method, base, path)| {
                    let (place, kind) = (self.place(*base, path), of_method(method, "__kind"));
                    quote!((#place.#kind(), #rest))
                });
                quote!(#back.0.#name(&#receiver, #later))
            }
            Op::KeepOld(method, base, path) => {
                let (krate, place, kind) = (&self.krate, self.place(*base, path), of_method(method, "__kind"));
                quote!(#krate::rules::Later::keep(&(#place.#kind(), ()), &#place))
            }
            Op::Dispatch("still", vs) => {
                let (kept, now) = (self.factor(vs[0]), self.borrow(vs[1]));
                quote!(#kept.of(#now))
            }
            Op::Dispatch("kept_again", vs) => {
                let v = self.factor(vs[0]);
                quote!(#v.again())
            }
            Op::Take(place, path, shape) => self.take(*place, path, *shape),
            Op::Shape(base, path, typed) => {
                let place = self.place(*base, path);
                if *typed { quote!(#krate::shape_of(&#place)) } else { quote!(#krate::shape(&#place)) }
            }
            Op::OfShape(shape, given) => {
                let shape = self.factor(*shape);
                match given {
                    Some(d) => {
                        let d = self.v(*d);
                        quote!(#shape.fitted(#d))
                    }
                    None if inst.results.iter().any(|v| self.starts.contains(v)) => quote!(#shape.start()),
                    None => quote!(#shape.zero()),
                }
            }
            // An owned array, not another view.
            Op::Snapshot(base, path) if matches!(path.last(), Some(Proj::View(..))) => {
                let place = self.read_view(*base, path);
                quote!(#krate::rules::value(&#place))
            }
            Op::Snapshot(base, path) => {
                let place = self.place(*base, path);
                quote!(::std::borrow::ToOwned::to_owned(&#place))
            }
            Op::Tuple(vs) => {
                let vs = vs.iter().map(|v| self.kept(*v));
                quote!((#(#vs,)*))
            }
            Op::Array(vs) => {
                let vs = vs.iter().map(|v| self.argument(*v));
                quote!([#(#vs),*])
            }
            Op::Vec(vs) => {
                let vs = vs.iter().map(|v| self.argument(*v));
                quote!(::std::vec![#(#vs),*])
            }
            Op::VecRepeat(v, n) => {
                let (v, n) = (self.argument(*v), self.v(*n));
                quote!(::std::vec![#v; #n])
            }
            Op::Clone(base, path, method) if self.may_be_nowhere(*base, path) => {
                let part = self.read_of_tangent(*base, path);
                let to_vec = (method == "to_vec").then(|| quote!(.to_vec()));
                quote!(#krate::rules::read_part(&#part)#to_vec)
            }
            Op::Clone(base, path, method) => {
                let place = if path.is_empty() { self.factor(*base) } else { self.place(*base, path) };
                let method = Ident::new(&method.to_string(), method.span().resolved_at(Span::call_site()));
                quote!(#place.#method())
            }
            Op::Dispatch("owned", vs) => {
                let v = self.lent_once(vs[0]);
                match self.f.ty(vs[0]).dense() {
                    // Not another view.
                    Some(_) => quote!(#krate::rules::value(#v)),
                    None => quote!(::std::borrow::ToOwned::to_owned(#v)),
                }
            }
            Op::Dispatch("element", vs) => {
                let (dy, k) = (self.borrow(vs[0]), self.v(vs[1]));
                quote!(#krate::rules::element(#dy, #k))
            }
            Op::Repeat(v, n) => {
                let v = self.v(*v);
                quote!([#v; #n])
            }
            Op::Untuple(v) | Op::Place(v) => self.taken(*v),
            Op::Hook(v, _) => self.v(*v),
            Op::Hooked(f, dy) => {
                let (f, dy) = (self.verbatim(f), self.v(*dy));
                quote!(#krate::rules::hooked(#dy, #f))
            }
            Op::Ref(v) => {
                let text = self.factor(*v);
                match inst.results.first().map(|y| self.f.ty(*y)) {
                    Some(Ty::Dense(d)) if d.view => quote!(#text.view()),
                    // Bound by reference already.
                    _ if self.by_ref.contains(v) => text,
                    _ => quote!(&#text),
                }
            }
            Op::Deref(v) => {
                if let Some(u) = self.borrows.get(v) {
                    let text = self.v(*u);
                    // Saved, and bound by reference.
                    return if self.by_ref.contains(u) { quote!(::core::clone::Clone::clone(#text)) } else { text };
                }
                let v = self.factor(*v);
                // A view isn't `Copy`, if its dimension isn't.
                let view = inst.results.first().is_some_and(|y| self.f.ty(*y).is_view());
                if view { quote!(#v.view()) } else { quote!(*#v) }
            }
            // A closure that gives its value first.
            Op::Call(c) if c.callable => {
                let (f, args) = (self.factor(c.args[0]), self.arguments(c, false));
                if c.level > 0 { quote!(#f(#(#args),*)) } else { quote!(#f(#(#args),*).0) }
            }
            Op::Forward(c) if c.callable => {
                let (f, args) = (self.factor(c.args[0]), self.arguments(c, true));
                quote!(#f(#(#args),*))
            }
            Op::KeepCall(c, vs) => {
                let (kinds, k) = (self.kinds(c), syn::Index::from(c.args.len()));
                let (y, back) = (self.v(vs[0]), self.v(vs[1]));
                match self.f.ty(vs[0]).is_copy() {
                    true => quote!(#kinds.#k.keep(#y, #back)),
                    false => quote!(#kinds.#k.keep_clone(&#y, #back)),
                }
            }
            Op::Call(c) if c.level > 0 || c.of == Of::Gradient => self.companion_call(c, &derivative_name(c)),
            Op::Call(c) if !c.receives_varied && c.infix().is_some() => {
                let Some((op, operands)) = c.infix() else { return TokenStream::new() };
                let op: TokenStream = op.parse().unwrap_or_default();
                match operands {
                    // A view isn't what may stand on the left.
                    [a, b] if self.is_viewed(*a) => {
                        let (a, b) = (self.v(*a), self.v(*b));
                        let (owner, method) = match op.to_string().as_str() {
                            "+=" => ("AddAssign", "add_assign"),
                            "-=" => ("SubAssign", "sub_assign"),
                            "*=" => ("MulAssign", "mul_assign"),
                            _ => ("DivAssign", "div_assign"),
                        };
                        let (owner, method) = (format_ident!("{owner}"), format_ident!("{method}"));
                        quote!(::core::ops::#owner::#method(#a, #b))
                    }
                    [a, b] if op.to_string().ends_with('=') => {
                        let (a, b) = (self.unborrowed(*a), self.v(*b));
                        quote!(#a #op #b)
                    }
                    [a, b] => {
                        let (a, b) = (self.factor(*a), self.factor(*b));
                        quote!(#a #op #b)
                    }
                    _ => {
                        let a = self.factor(operands[0]);
                        quote!(#op #a)
                    }
                }
            }
            Op::Call(c) if c.receives_varied && c.operator().is_some() => {
                let call = self.companion_call(c, &forward_name(0, false));
                quote!(#call.0)
            }
            // Nothing flows back through it, but it must be differentiable all the same.
            Op::Call(c) if c.receives_varied && !c.is_function_itself() && !c.is_of_array(self.f) => {
                let (kinds, call) = (self.kinds(c), self.plain_call(c));
                quote!({ let _ = #kinds; #call })
            }
            Op::Call(c) => self.plain_call(c),
            Op::Verbatim(v) => self.verbatim(v),
            Op::Zero => {
                let v = inst.results.first();
                let ty = v.map_or(Ty::Unknown, |v| self.f.ty(*v).clone());
                let start = v.filter(|v| self.starts.contains(v)).and_then(|_| self.start(&ty));
                start.unwrap_or_else(|| self.zero(&ty))
            }
            Op::ZeroLike(v) => {
                // Literals that it is made of may not have their type yet.
                let number = match self.f.ty(*v) {
                    Ty::Vec(t) if matches!(**t, Ty::Scalar(_)) => t.scalar_type(),
                    _ => None,
                };
                let of = number.map(|t| quote!(::<::std::vec::Vec<#t>>));
                let v = self.borrow(*v);
                quote!(#krate::zero_like #of (#v))
            }
            Op::SumElements(v) => {
                let v = self.v(*v);
                quote!(#krate::sum_elements(#v))
            }
            Op::Dispatch("one", _) => quote!(#krate::real(1.0)),
            Op::Dispatch("value", vs) => {
                let v = self.borrow(vs[0]);
                quote!(#krate::rules::value(#v))
            }
            Op::Dispatch("witness", vs) => {
                let v = self.borrow(vs[0]);
                quote!(#krate::rules::witness(#v))
            }
            Op::Dispatch("taken", vs) => {
                let (back, old) = (self.factor(vs[0]), self.v(vs[1]));
                quote!(#back.0.taken(#old))
            }
            Op::Dispatch(name @ ("snapshot" | "snapshot_tangent"), vs) => {
                let (name, back, receiver) = (format_ident!("{name}"), self.factor(vs[0]), self.unborrowed(vs[1]));
                quote!(#back.0.#name(&#receiver))
            }
            Op::Dispatch("witnessed_sink", vs) => {
                let v = self.v(vs[0]);
                quote!({
                    use #krate::rules::{SinkOfAny as _, SinkOfDifferentiable as _};
                    (&#v).unused_sink()
                })
            }
            Op::Dispatch("unused_sink_of_kept", vs) => {
                let (kept, witness) = (self.factor(vs[0]), self.v(vs[1]));
                quote!({
                    use #krate::rules::{SinkOfAny as _, SinkOfDifferentiable as _};
                    (&#kept.unused(#witness)).unused_sink()
                })
            }
            Op::Dispatch("without_derivative", vs) => without_derivative(krate, &self.v(vs[0]), inst.span),
            Op::Kinds(c) => self.kinds(c),
            Op::Unasked(callee, k, v) => {
                let kinds = if callee.method.is_some() { self.v(callee.args[0]) } else { self.kinds(callee) };
                let (k, v) = (syn::Index::from(*k), self.borrow(*v));
                quote!({
                    use #krate::rules::{SinkOfAny as _, SinkOfDifferentiable as _};
                    (&#kinds.#k.unasked(#v)).unused_sink()
                })
            }
            Op::Dispatch("unused_sink", vs) => {
                let v = self.borrow(vs[0]);
                quote!({
                    use #krate::rules::{SinkOfAny as _, SinkOfDifferentiable as _};
                    (&#krate::rules::UnusedSink(#v)).unused_sink()
                })
            }
            Op::Dispatch(name, vs) if takes_all(name) => {
                let name = format_ident!("{name}");
                let vs = vs.iter().map(|v| self.taken(*v));
                quote!(#krate::rules::#name(#(#vs),*))
            }
            Op::Dispatch("like", vs) => {
                let v = self.borrow(vs[0]);
                quote!(#krate::rules::like(#v))
            }
            Op::Dispatch("unshaped", vs) => {
                let of = self.borrow(vs[0]);
                quote!(#krate::rules::unshaped(#of))
            }
            Op::Dispatch("stand_in", vs) => {
                let shape = self.borrow(vs[0]);
                quote!((*#krate::rules::stand_in(#shape).array()))
            }
            Op::Dispatch(name @ ("blank" | "blank_of_any_length"), _) => {
                let name = Ident::new(name, Span::mixed_site());
                quote!(#krate::rules::#name())
            }
            // rustc says at the method of which type it doesn't know what it does.
            Op::Dispatch(name @ ("nothing_added" | "nothing_multiplied"), _) => {
                let name = format_ident!("{name}");
                located(quote!(#krate::rules::#name()), inst.span)
            }
            Op::Pointwise(p) => self.pointwise(p),
            Op::Dispatch(name, vs) if looks(name) => {
                let (name, vs) = (format_ident!("{name}"), vs.iter().map(|v| self.borrow(*v)));
                quote!(#krate::rules::#name(#(#vs),*))
            }
            Op::Dispatch(name, vs) => {
                let (dy, args) = vs.split_last().expect("a dispatched rule has a cotangent");
                let args = args.iter().enumerate().filter(|(k, _)| crate::partials::is_handed_over(name, *k));
                let args = args.map(|(_, v)| self.borrow(*v));
                let name = format_ident!("{name}");
                let dy = self.taken(*dy);
                quote!(#krate::rules::#name(#(#args,)* #dy))
            }
            Op::Variant(id, k, fields) => self.construct(*id, *k, fields),
            Op::Forward(c) => {
                let call = self.companion_call(c, &forward_name(c.level, c.is_function_itself()));
                if !self.own || !c.may_be_method_itself() {
                    return call;
                }
                quote!(#krate::rules::Called::<Self, _>::new(#call).finite())
            }
            op => unreachable!("a statement, not an expression: {op:?}"),
        }
    }

    /// What an operator that changes its left side, which may be of a user's type, makes of it.
    fn assigned(&self, inst: &Inst) -> Option<Ident> {
        let Op::Binary(op, a, b) = inst.op else { return None };
        let changes = inst.results.iter().any(|y| self.f.data(*y).assigned) && self.f.ty(a).peeled() == &Ty::Unknown;
        let found = crate::partials::operation(self.f, op, a, b).filter(|_| changes)?;
        Some(Ident::new(found.assigned, Span::call_site().located_at(inst.span)))
    }

    /// The part of a tangent beside what was read there, also of a constant field that has no tangent.
    fn tangent_part(&self, y: Value, base: Value, path: &[Proj]) -> TokenStream {
        let krate = &self.krate;
        let payload = path.iter().any(|step| matches!(step, Proj::Payload(..))) && !self.is_place(base);
        let part = if payload { self.part_of_tangent(quote!(whole), path) } else { self.read_of_tangent(base, path) };
        let beside = self.borrow(y);
        let part = match self.f.ty(y).peeled() {
            Ty::Unknown => quote!({
                use #krate::rules::{PartBesideAny as _, PartBesideDifferentiable as _};
                (&#krate::rules::Beside(&#part, #beside)).part()
            }),
            _ => quote!(#krate::rules::tangent_part(&#part, #beside)),
        };
        if !payload {
            return part;
        }
        let base = self.borrow(base);
        quote!({
            let mut whole = ::core::clone::Clone::clone(#base);
            #part
        })
    }

    /// A borrow of a view.
    pub(super) fn is_viewed(&self, v: Value) -> bool {
        self.parts.get(&v).is_some_and(|(_, path)| matches!(path.last(), Some(Proj::View(..))))
    }

    /// True for a part that would be moved out of a value that is read elsewhere too.
    fn moves(&self, inst: &Inst, base: Value, path: &[Proj]) -> bool {
        let opaque = inst.results.first().is_some_and(|v| self.f.ty(*v).is_open() && !self.f.data(*v).inline);
        // Nothing moves out of a list: numbers are copied, arrays cloned.
        let of_list = path.iter().any(|step| matches!(step, Proj::Index(_)));
        let array = inst.results.first().is_some_and(|v| self.f.ty(*v).dense().is_some());
        if of_list && (array || !matches!(path.last(), Some(Proj::Index(_)))) {
            return opaque;
        }
        opaque && !of_list && !self.f.ty(base).is_ref() && self.uses.get(base) > 1
    }

    /// True for an element that isn't `Copy`: nothing can be moved out of an index.
    fn is_held(&self, inst: &Inst, path: &[Proj]) -> bool {
        let held = |v: &Value| {
            let data = self.f.data(*v);
            !data.inline && !data.ty.is_copy() && data.ty != Ty::Unknown
        };
        matches!(path.last(), Some(Proj::Index(_))) && inst.results.first().is_some_and(held)
    }

    /// `&v`, or `v` where it is a reference already.
    pub(super) fn borrow(&self, v: Value) -> TokenStream {
        let text = self.factor(v);
        if self.f.ty(v).is_ref() || self.by_ref.contains(&v) { text } else { quote!(&#text) }
    }

    /// What is behind one reference, however many the value is behind.
    pub(super) fn lent_once(&self, v: Value) -> TokenStream {
        let (mut ty, mut text) = (self.f.ty(v), self.borrow(v));
        while let Ty::Ref(inner) = ty {
            if inner.is_ref() {
                text = quote!((*#text));
            }
            ty = inner;
        }
        text
    }

    /// A cotangent or tangent that is handed on: a copy, unless this is its last use.
    pub(super) fn taken(&self, v: Value) -> TokenStream {
        let text = self.v(v);
        if self.f.ty(v).is_copy() || self.at_use.contains_key(&v) {
            return text;
        }
        let later = self.around.get(v) > 0 || self.remaining.get(v) > 1 || self.fixed.contains(&v);
        if later && !self.set_anew.contains(&v) { quote!(::core::clone::Clone::clone(&#text)) } else { text }
    }

    /// A part of an aggregate: a copy, where it is needed again.
    fn kept(&self, v: Value) -> TokenStream {
        let text = self.v(v);
        if (self.kept.contains(&v) || self.shared.contains(&v)) && !self.f.ty(v).is_copy() {
            return quote!(::core::clone::Clone::clone(&#text));
        }
        if self.aggregates.contains(&v) && self.uses.get(v) > 1 {
            return quote!(::core::clone::Clone::clone(&#text));
        }
        text
    }

    /// An operand of an operator, which takes it for itself: if it may be an array and is read elsewhere too, a copy.
    fn operand(&self, op: BinOp, v: Value) -> TokenStream {
        let text = self.factor(v);
        let takes = matches!(op, BinOp::Add | BinOp::Sub | BinOp::Mul | BinOp::Div | BinOp::Rem);
        let again = takes && self.f.ty(v).is_open() && self.reads.get(v) > 1;
        let again = again || takes && self.f.ty(v) == &Ty::Unknown && self.captured.contains(&v);
        if !again || self.at_use.contains_key(&v) {
            return text;
        }
        // Not a borrow: the operator would lay the result out otherwise, and sums of it would differ in their last bits.
        quote!(::core::clone::Clone::clone(&#text))
    }

    /// An operand that a call takes for itself.
    pub(super) fn argument(&self, v: Value) -> TokenStream {
        let text = self.v(v);
        let again = self.lent.contains(&v) || self.kept.contains(&v);
        if again && !self.f.ty(v).is_copy() && !(self.f.ty(v).is_view() && self.at_use.contains_key(&v)) {
            return quote!(::core::clone::Clone::clone(&#text));
        }
        text
    }

    /// What a method is called on: without a borrow that it takes by itself.
    pub(super) fn unborrowed(&self, v: Value) -> TokenStream {
        use proc_macro2::TokenTree;
        let text = self.factor(v);
        let mut trees = text.clone().into_iter();
        let inner: Vec<TokenTree> = match (trees.next(), trees.next()) {
            (Some(TokenTree::Group(g)), None) => g.stream().into_iter().collect(),
            _ => return text,
        };
        let is = |k: usize, what: &str| inner.get(k).is_some_and(|t: &TokenTree| t.to_string() == what);
        let skip = match (is(0, "&"), is(1, "mut")) {
            (true, true) => 2,
            (true, false) => 1,
            _ => return text,
        };
        let place: TokenStream = inner.into_iter().skip(skip).collect();
        if is_postfix(&place) { place } else { text }
    }

    /// A literal; those of partials take the type of their operands.
    fn constant(&self, inst: &Inst, text: &TokenStream) -> TokenStream {
        let krate = &self.krate;
        let data = inst.results.first().map(|v| self.f.data(*v));
        match data {
            Some(d) if d.inline && d.hint.as_deref() == Some("t") => match &d.ty {
                Ty::Scalar(Scalar::Generic(t)) => quote!(#krate::real::<#t>(#text)),
                Ty::Unknown => quote!(#krate::real(#text)),
                _ => text.clone(),
            },
            _ => text.clone(),
        }
    }

    /// An operand of an operator or method: in parentheses unless it is one token or a path.
    pub(super) fn factor(&self, v: Value) -> TokenStream {
        match self.at_use.get(&v) {
            Some(text) => {
                if is_operand(text) {
                    text.clone()
                } else {
                    quote!((#text))
                }
            }
            None => self.ident(v).into_token_stream(),
        }
    }

    pub(super) fn verbatim(&self, v: &Verbatim) -> TokenStream {
        let text = |v: Value| {
            let text = self.factor(v);
            // The name of a view stands for a reference to it.
            let view = matches!(self.f.ty(v), Ty::Ref(inner) if inner.is_view()) && self.f.params.contains(&v);
            if view { quote!((*#text)) } else { text }
        };
        let map: HashMap<String, TokenStream> =
            v.captures.iter().map(|(name, value)| (name.to_string(), text(*value))).collect();
        crate::lower::verbatim::substitute(&v.expr, &map)
    }

    /// `place[path] += v`
    pub(super) fn add(&self, place: Value, path: &[Proj], v: Value) -> TokenStream {
        let krate = &self.krate;
        let (p, value) = (self.ident(place), self.taken(v));
        let lent = self.sinks.contains(&place);
        let part = self.part_of_sink(place, quote!(#p), path);
        // `+=` needs to know the type of the place; a whole place of unknown type gets it from what is added.
        let known = !path.is_empty() || matches!(self.f.ty(place).peeled(), Ty::Scalar(_));
        let scalar = known && matches!(self.f.ty(v), Ty::Scalar(_));
        match (scalar, lent && path.is_empty()) {
            (true, true) => quote!(*#p += #value;),
            (true, false) => quote!(#part += #value;),
            (false, true) if self.slots.contains_key(&place) => quote!(#p.gather(#value);),
            (false, true) => quote!(#krate::accumulate_into(#p, #value);),
            (false, false)
                if path.iter().any(|step| {
                    matches!(step, Proj::Range(..) | Proj::Named(_) | Proj::Payload(..) | Proj::View(..))
                }) =>
            {
                quote!(#krate::accumulate_into(&mut #part, #value);)
            }
            (false, false) => quote!(#krate::accumulate(&mut #part, #value);),
        }
    }
}

/// A value that mustn't have a derivative: rustc says where it has one.
fn without_derivative(krate: &TokenStream, v: &TokenStream, span: Span) -> TokenStream {
    let check = Ident::new("without_derivative", span.resolved_at(Span::call_site()));
    quote!({
        use #krate::rules::{ActiveMeasure as _, AnyMeasure as _};
        (&#krate::rules::Measure(&#v)).#check(#v)
    })
}
