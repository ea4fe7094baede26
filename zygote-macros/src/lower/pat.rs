//! Patterns that always match: `let` and parameters.

use super::*;
use syn::punctuated::Punctuated;
use syn::{Member, Pat, Token, Type};

pub(super) fn unparenthesised(mut pat: &Pat) -> &Pat {
    while let Pat::Paren(p) = pat {
        pat = &p.pat;
    }
    pat
}

/// `pat: T` taken apart.
pub(super) fn ascription(pat: &Pat) -> (&Pat, Option<&Type>) {
    match unparenthesised(pat) {
        Pat::Type(t) => (unparenthesised(&t.pat), Some(&t.ty)),
        p => (p, None),
    }
}

pub(super) fn behind_references(mut ty: &Type) -> &Type {
    loop {
        ty = match ty {
            Type::Reference(t) => &t.elem,
            Type::Paren(t) => &t.elem,
            Type::Group(t) => &t.elem,
            ty => return ty,
        }
    }
}

pub(super) fn has_rest(elems: &Punctuated<Pat, Token![,]>) -> bool {
    elems.iter().any(is_rest)
}

pub(super) fn is_rest(p: &Pat) -> bool {
    match p {
        Pat::Rest(_) => true,
        Pat::Ident(i) => i.subpat.as_ref().is_some_and(|(_, p)| matches!(**p, Pat::Rest(_))),
        _ => false,
    }
}

/// The types of the elements, if the type is written as a tuple.
pub(super) fn tuple_types(ty: Option<&Type>, n: usize) -> Vec<Option<&Type>> {
    match ty {
        Some(Type::Tuple(t)) if t.elems.len() == n => t.elems.iter().map(Some).collect(),
        Some(Type::Paren(p)) => tuple_types(Some(&p.elem), n),
        _ => vec![None; n],
    }
}

impl Lowerer {
    pub(super) fn bind(&mut self, pat: &Pat, v: Value, ascribed: Option<&Type>) {
        let mark = self.f.values.len();
        self.bind_at(pat, v, mark, ascribed);
    }

    /// Binds a pattern to a value; those from `mark` on are this statement's own.
    pub(super) fn bind_at(&mut self, pat: &Pat, v: Value, mark: usize, ascribed: Option<&Type>) {
        match pat {
            Pat::Paren(p) => self.bind_at(&p.pat, v, mark, ascribed),
            Pat::Type(t) => self.bind_at(&t.pat, v, mark, Some(&t.ty)),
            Pat::Wild(_) | Pat::Rest(_) => {}
            Pat::Ident(p) => self.bind_ident(pat, p, v, mark, ascribed),
            Pat::Tuple(p) if p.elems.is_empty() => {}
            Pat::Tuple(p) => {
                self.ascribe(v, mark, ascribed);
                let types = tuple_types(ascribed, p.elems.len());
                if has_rest(&p.elems) {
                    let n = match self.ty(v).peeled() {
                        Ty::Tuple(ts) => Some(ts.len()),
                        _ => None,
                    };
                    self.bind_spread(&p.elems, v, n, false);
                    return;
                }
                let parts = self.parts(v, p.elems.len(), pat.span());
                for ((p, v), ty) in p.elems.iter().zip(parts).zip(types) {
                    self.bind_at(p, v, mark, ty);
                }
            }
            Pat::Slice(p) => {
                self.ascribe(v, mark, ascribed);
                let n = match self.ty(v).peeled() {
                    Ty::Array(_, Some(n)) => n.0.to_string().parse().ok(),
                    _ => None,
                };
                let whole = (!has_rest(&p.elems)).then_some(p.elems.len());
                self.bind_spread(&p.elems, v, whole.or(n), true);
            }
            Pat::TupleStruct(p) => self.bind_spread(&p.elems, v, None, false),
            Pat::Struct(p) => {
                for f in &p.fields {
                    let step = match &f.member {
                        Member::Named(i) => Proj::Named(i.clone()),
                        Member::Unnamed(i) => Proj::Field(i.index),
                    };
                    let part = self.part(v, step, f.span());
                    self.bind(&f.pat, part, None);
                }
            }
            Pat::Reference(p) => {
                if let Some(m) = &p.mutability {
                    self.problem(
                        m.span,
                        "`&mut` patterns are not supported yet",
                        "take the value, and return the new one",
                    );
                }
                let ty = match self.ty(v) {
                    Ty::Ref(t) => *t,
                    Ty::Discrete => Ty::Discrete,
                    _ => Ty::Unknown,
                };
                let mark = self.f.values.len();
                let inner = self.emit(Op::Deref(v), pat.span(), ty);
                self.bind_at(&p.pat, inner, mark, None);
            }
            _ => {
                self.problem(pat.span(), "this pattern is not supported here", "bind a name, and decide with `match`");
                for name in walk::bound_names(pat) {
                    self.declare(&name.to_string(), Some(v), None);
                }
            }
        }
    }

    fn bind_ident(&mut self, pat: &Pat, p: &syn::PatIdent, v: Value, mark: usize, ascribed: Option<&Type>) {
        let name = p.ident.to_string();
        let mut v = v;
        if ascribed.is_none() && !self.is_users(v) {
            // What shadows a variable of a user's type is of another.
            self.users_names.remove(&name);
        }
        if let Some(r) = &p.by_ref {
            if let Some(m) = &p.mutability {
                self.problem(
                    m.span,
                    "`ref mut` patterns are not supported yet",
                    "return the new value from a function, and assign it",
                );
            }
            let ty = expr::ref_ty(self.ty(v));
            v = self.emit(Op::Ref(v), r.span, ty);
        }
        let number = self.is_number(v);
        let changes = p.by_ref.is_none() && self.changes_in_place(pat, &p.ident, ascribed, number);
        // A `&mut` parameter is a cell already.
        if changes && !self.f.is_cell(v) {
            let either = ascribed.is_none() && self.either.contains(&v);
            v = self.cell(v, p.ident.span());
            if either {
                // Of these two an `Option` it is that changes.
                self.f.data_mut(v).ty = Ty::Wrapped(crate::ty::Wrapper::Option, Box::new(Ty::Unknown));
            }
            self.name(v, 0, &name, ascribed);
        } else {
            // While it is borrowed it doesn't change.
            let spot = self.spots.get(&v).filter(|s| !s.mutable && self.spot_ty(s).is_scalar()).cloned();
            if let (Some(spot), None, true) = (spot, ascribed, self.is_fresh(v, mark)) {
                let number = self.read(&spot, p.ident.span());
                self.borrows.insert(v, number);
            }
            let number =
                self.borrowed(v).filter(|n| self.f.ty(*n).is_scalar() && ascribed.is_none() && self.is_fresh(v, mark));
            match number {
                // A borrow of a number is the number under this name.
                Some(number) => self.name(number, mark, &name, None),
                None => self.name(v, mark, &name, ascribed),
            }
        }
        self.declare(&name, Some(v), ascribed.cloned());
        if let Some((_, sub)) = &p.subpat {
            self.bind(sub, v, None);
        }
    }

    /// The type that is written at a pattern holds for the value that goes in.
    pub(super) fn ascribe(&mut self, v: Value, mark: usize, ascribed: Option<&Type>) {
        let Some(t) = ascribed else { return };
        let known = Ty::parse(t, &self.generics);
        let fresh = self.is_fresh(v, mark);
        let data = self.f.data_mut(v);
        let refined = unify(&data.ty, &known);
        if refined != Ty::Unknown {
            data.ty = refined;
        }
        if fresh {
            data.ascribed = Some(t.clone());
        }
    }

    /// A variable that starts with this value and is changed in place.
    pub(super) fn cell(&mut self, init: Value, span: Span) -> Value {
        let ty = self.ty(init);
        let cell = self.emit(Op::Cell(init), span, ty);
        self.f.data_mut(cell).cell = true;
        cell
    }

    /// Whether a variable is changed in place.
    pub(super) fn changes_in_place(&self, pat: &Pat, name: &Ident, ascribed: Option<&Type>, number: bool) -> bool {
        let Pat::Ident(p) = pat else { return false };
        p.mutability.is_some() && self.changes.in_place(&name.to_string(), number || ascribed.is_some_and(is_number))
    }

    /// True for a value that methods surely don't change through `&mut self`.
    fn is_number(&self, v: Value) -> bool {
        match self.f.ty(v) {
            ty if ty.is_scalar() => true,
            Ty::Discrete => match self.f.params.iter().position(|p| *p == v) {
                Some(k) => self.number_params.get(k).copied().unwrap_or(false),
                None => self.insts.last().is_some_and(|i| i.results == [v] && !matches!(i.op, Op::Verbatim(_))),
            },
            _ => false,
        }
    }

    /// The fields of a tuple.
    pub(super) fn parts(&mut self, v: Value, n: usize, span: Span) -> Vec<Value> {
        let ty = self.ty(v);
        if let Ty::Ref(_) = ty {
            return (0..n).map(|k| self.part(v, Proj::Field(u32::try_from(k).unwrap_or(0)), span)).collect();
        }
        if let Ty::Tuple(ts) = &ty
            && ts.len() != n
        {
            let message = format!("this pattern has {n} parts, the value has {}", ts.len());
            self.problem(span, message, "write one pattern per part, or `..`");
            return (0..n).map(|_| self.dummy(span)).collect();
        }
        // A tuple that was built for this alone needn't be.
        if let Some(Inst { op: Op::Tuple(vs), results, .. }) = self.insts.last()
            && results == &[v]
            && vs.len() == n
            && !self.f.data(v).named
        {
            let vs = vs.clone();
            self.insts.pop();
            return vs;
        }
        // Borrows that went through a tuple can be taken again.
        let shared = |p: &Value| self.f.ty(*p).is_copy() && !self.spots.get(p).is_some_and(|s| s.mutable);
        if let Some(parts) = self.tuples.get(&v)
            && parts.len() == n
            && parts.iter().any(|p| self.f.ty(*p).is_ref())
            && parts.iter().all(shared)
        {
            return parts.clone();
        }
        let parts: Vec<Value> = (0..n).map(|k| self.f.value(None, span, ty.field(k))).collect();
        self.insts.push(Inst { results: parts.clone(), op: Op::Untuple(v), span });
        parts
    }

    /// One part of a value; behind a reference, a reference to it.
    fn part(&mut self, v: Value, step: Proj, span: Span) -> Value {
        let ty = self.ty(v);
        let part_ty = place::step_ty(&ty, &step);
        let (base, mut path) = self.read_from(v);
        path.push(step);
        // Only what is surely `Copy` is read behind a reference.
        if ty.is_ref() && (!part_ty.is_copy() || part_ty.may_be_string()) {
            return self.borrow(&Spot { base, path, mutable: false }, Access::Shared, span);
        }
        let part = self.emit(Op::Load(base, path), span, part_ty.clone());
        if ty.is_ref() { self.emit(Op::Ref(part), span, expr::ref_ty(part_ty)) } else { part }
    }

    pub(super) fn element(&mut self, v: Value, k: usize, span: Span) -> Value {
        let index = proc_macro2::Literal::usize_unsuffixed(k);
        let i = self.constant(quote!(#index), span, Ty::Discrete);
        self.part(v, Proj::Index(i), span)
    }

    /// Elements before and behind `..`; `n` is how many there are in all, if known.
    fn bind_spread(&mut self, elems: &Punctuated<Pat, Token![,]>, v: Value, n: Option<usize>, index: bool) {
        let mut behind = None;
        for (k, p) in elems.iter().enumerate() {
            if is_rest(p) {
                if let Pat::Ident(_) = p {
                    self.problem(
                        p.span(),
                        "binding the rest of an array is not supported yet",
                        "index the elements one by one: `x[i]`",
                    );
                    self.bind(p, v, None);
                }
                behind = Some(elems.len());
                continue;
            }
            let at = match (behind, n) {
                (None, _) => k,
                (Some(all), Some(n)) if n + 1 >= all => k + n - all,
                (Some(_), _) => {
                    self.problem(
                        p.span(),
                        "a pattern behind `..` needs a length that is written out",
                        "bind the value, and index it",
                    );
                    k
                }
            };
            let mark = self.f.values.len();
            let part = if index {
                self.element(v, at, p.span())
            } else {
                self.part(v, Proj::Field(u32::try_from(at).unwrap_or(0)), p.span())
            };
            self.bind_at(p, part, mark, None);
        }
    }
}

/// A type that methods don't change through `&mut self`.
pub(super) fn is_number(t: &Type) -> bool {
    let Type::Path(p) = t else { return false };
    p.path.get_ident().is_some_and(|i| {
        matches!(
            i.to_string().as_str(),
            "f64"
                | "f32"
                | "usize"
                | "u8"
                | "u16"
                | "u32"
                | "u64"
                | "u128"
                | "isize"
                | "i8"
                | "i16"
                | "i32"
                | "i64"
                | "i128"
                | "bool"
                | "char"
        )
    })
}
