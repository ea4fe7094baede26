//! Variables that refer to one number after the other: `let mut best = &xs[0]; … best = x;`, `let mut best: Option<&f64> = None;`.
//!
//! Such a variable holds the number itself, so no loop carries a reference. What is read through it is the same, since what a shared reference
//! is of doesn't change meanwhile; `*best` of a number is that number. Code that is copied gets a reference to it.

use super::*;
use crate::ty::Wrapper;
use syn::visit_mut::VisitMut;
use syn::{Expr, Pat, Type, parse_quote};

/// `&f64` and `Option<&f64>`, without the `&`.
fn number_type(ty: &Type, generics: &[Ident]) -> Option<Type> {
    match Ty::parse(ty, generics) {
        Ty::Ref(t) if t.is_scalar() => Some(pat::behind_references(ty).clone()),
        Ty::Wrapped(Wrapper::Option, t) if matches!(&*t, Ty::Ref(t) if t.is_scalar()) => {
            let Type::Path(p) = ty else { return None };
            let syn::PathArguments::AngleBracketed(a) = &p.path.segments.last()?.arguments else { return None };
            let Some(syn::GenericArgument::Type(t)) = a.args.first() else { return None };
            let t = pat::behind_references(t);
            Some(parse_quote!(::core::option::Option<#t>))
        }
        _ => None,
    }
}

fn is_none(e: &Expr) -> bool {
    matches!(place::unparenthesised(e), Expr::Path(p) if p.path.segments.last().is_some_and(|s| s.ident == "None"))
}

/// What a later attempt knows of `let mut name = None;`.
fn learned(name: &str, of: &Type) -> String {
    format!("let mut {name}: {}", quote!(#of))
}

impl Lowerer {
    /// The initialiser and the type of a variable that may be assigned, of numbers instead of references to them.
    pub(super) fn of_numbers(&self, pat: &Pat, e: &Expr, ascribed: Option<&Type>) -> Option<(Expr, Option<Type>)> {
        let Pat::Ident(p) = pat else { return None };
        let name = p.ident.to_string();
        let assigned = p.mutability.is_some() && p.by_ref.is_none() && p.subpat.is_none();
        let varies = self.made.contains(&name) || self.taint.reaches(&walk::path_expr(&p.ident));
        if !assigned || !varies || self.changes.in_place(&name, false) {
            return None;
        }
        let ty = ascribed.map(|t| number_type(t, &self.generics));
        match (ty, self.number_behind(e)) {
            (Some(Some(ty)), number) => Some((number.unwrap_or_else(|| e.clone()), Some(ty))),
            (None, Some(number)) => Some((number, None)),
            (None, None) if is_none(e) => {
                let scalars = self.generics.iter().map(|g| parse_quote!(#g));
                let mut scalars = scalars.chain([parse_quote!(f64), parse_quote!(f32)]);
                let of: Type = scalars.find(|t| self.known.assumes(&learned(&name, t)))?;
                Some((e.clone(), Some(parse_quote!(::core::option::Option<#of>))))
            }
            _ => None,
        }
    }

    /// The number that a reference is of, or the `Option` of that.
    pub(super) fn number_behind(&self, e: &Expr) -> Option<Expr> {
        let tail = |b: &mut syn::Block| match b.stmts.last_mut() {
            Some(syn::Stmt::Expr(e, None)) => self.number_behind(e).map(|new| *e = new),
            _ => None,
        };
        match e.clone() {
            Expr::If(mut i) => {
                let then = tail(&mut i.then_branch).is_some();
                let otherwise = i.else_branch.as_mut().and_then(|(_, e)| self.number_behind(e).map(|new| **e = new));
                return (then || otherwise.is_some()).then_some(Expr::If(i));
            }
            Expr::Match(mut m) => {
                let bodies = m.arms.iter_mut().map(|arm| self.number_behind(&arm.body).map(|new| *arm.body = new));
                let changed = bodies.filter(Option::is_some).count() > 0;
                return changed.then_some(Expr::Match(m));
            }
            Expr::Block(mut b) if b.label.is_none() => return tail(&mut b.block).map(|()| Expr::Block(b)),
            _ => {}
        }
        match self.peek(e) {
            Ty::Ref(t) if t.is_scalar() => Some(parse_quote!((*#e))),
            Ty::Wrapped(Wrapper::Option, t) if matches!(&*t, Ty::Ref(t) if t.is_scalar()) => {
                match place::unparenthesised(e) {
                    Expr::Call(c) if c.args.len() == 1 => {
                        let (some, held) = (&c.func, &c.args[0]);
                        Some(parse_quote!(#some(*#held)))
                    }
                    e => Some(parse_quote!(#e.copied())),
                }
            }
            _ => None,
        }
    }

    /// What is assigned to a variable, if it holds a number in the place of a reference from now on.
    pub(super) fn assigned_number(&mut self, k: usize, e: &Expr) -> Option<Expr> {
        if !self.made.contains(&self.vars[k].name) && !self.taint.reaches(e) {
            return None;
        }
        if self.vars[k].number {
            let scalar = self.vars[k].value.is_some_and(|v| self.f.ty(v).is_scalar());
            // Whatever else it is, it is a reference.
            return self.number_behind(e).or_else(|| scalar.then(|| parse_quote!((*#e))));
        }
        let (Some(Ty::Unknown), Ty::Wrapped(_, t)) = (self.vars[k].value.map(|v| self.ty(v)), self.peek(e)) else {
            return None;
        };
        // `None` at first.
        let number = self.number_behind(e)?;
        self.learned.push(learned(&self.vars[k].name, &t.peeled().scalar_type()?));
        self.vars[k].number = true;
        Some(number)
    }

    /// Whether a variable holds numbers in the place of references.
    fn holds_number(&self, e: &Expr) -> bool {
        self.local(place::unparenthesised(e)).is_some_and(|k| self.vars[k].number)
    }

    /// The pattern for what such a variable holds: without `&`.
    pub(super) fn pattern_of_number(&self, pat: &Pat, e: &Expr) -> Option<Pat> {
        struct Strip;
        impl VisitMut for Strip {
            fn visit_pat_mut(&mut self, p: &mut Pat) {
                if let Pat::Reference(r) = p {
                    *p = (*r.pat).clone();
                }
                syn::visit_mut::visit_pat_mut(self, p);
            }
        }
        if !self.holds_number(e) {
            return None;
        }
        let mut pat = pat.clone();
        Strip.visit_pat_mut(&mut pat);
        Some(pat)
    }

    /// The arms for what such a variable holds; what guards mention is a reference.
    pub(super) fn match_of_number(&self, m: &syn::ExprMatch) -> Option<syn::ExprMatch> {
        if !self.holds_number(&m.expr) {
            return None;
        }
        let mut new = m.clone();
        for arm in &mut new.arms {
            arm.pat = self.pattern_of_number(&arm.pat, &m.expr)?;
            if let Pat::Guard(g) = &mut arm.pat {
                let names = walk::bound_names(&g.pat);
                let map = names.iter().map(|n| (n.to_string(), quote!((&#n)))).collect();
                let guard = verbatim::substitute(&g.guard, &map);
                *g.guard = syn::parse2(guard).ok()?;
            }
        }
        Some(new)
    }
}
