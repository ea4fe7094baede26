//! Patterns that bind parts of places by `&mut`, and always match; `let … else` of such.

use super::*;
use place::unparenthesised;
use syn::{Expr, Member, Pat, Stmt};

impl Lowerer {
    /// Names for the parts of a place.
    pub(super) fn bind_parts(&mut self, pat: &Pat, spot: Spot) {
        let part = |step: Proj| {
            let mut spot = spot.clone();
            spot.path.push(step);
            spot
        };
        match pat {
            Pat::Paren(p) => self.bind_parts(&p.pat, spot),
            Pat::Wild(_) | Pat::Rest(_) => {}
            Pat::Ident(p) if p.subpat.is_none() && (p.by_ref.is_none() || p.mutability.is_some()) => {
                self.declare_alias(&p.ident.to_string(), spot);
            }
            Pat::Reference(p) if p.mutability.is_some() => {
                let v = self.read(&spot, p.span());
                self.bind(&p.pat, v, None);
            }
            Pat::Struct(p) => {
                for f in &p.fields {
                    let step = match &f.member {
                        Member::Named(i) => Proj::Named(i.clone()),
                        Member::Unnamed(i) => Proj::Field(i.index),
                    };
                    self.bind_parts(&f.pat, part(step));
                }
            }
            Pat::Tuple(syn::PatTuple { elems, .. }) | Pat::TupleStruct(syn::PatTupleStruct { elems, .. })
                if elems.iter().rev().skip(1).all(|p| !matches!(p, Pat::Rest(_))) =>
            {
                for (k, p) in (0..).zip(elems) {
                    self.bind_parts(p, part(Proj::Field(k)));
                }
            }
            Pat::Slice(p) if p.elems.iter().rev().skip(1).all(|p| !matches!(p, Pat::Rest(_))) => {
                for (k, p) in p.elems.iter().enumerate() {
                    let literal = proc_macro2::Literal::usize_unsuffixed(k);
                    let k = self.constant(quote!(#literal), p.span(), Ty::Discrete);
                    self.bind_parts(p, part(Proj::Index(k)));
                }
            }
            _ => {
                let help = "bind the parts one by one: `let x = &mut p.x;`";
                self.problem(pat.span(), "this pattern is not supported on a `&mut`", help);
                for name in walk::bound_names(pat) {
                    self.declare_alias(&name.to_string(), spot.clone());
                }
            }
        }
    }

    /// `let Some(x) = &mut o else { … };`
    pub(super) fn is_exclusive_let_else(&self, l: &syn::Local) -> bool {
        let Some(init) = l.init.as_ref().filter(|i| i.diverge.is_some()) else { return false };
        if self.open_end(pat::ascription(&l.pat).0, &init.expr).is_some() {
            return false;
        }
        if alternatives::of(&l.pat).is_some()
            && (matches!(unparenthesised(&init.expr), Expr::Reference(_)) || self.peek(&init.expr).is_ref())
        {
            return true;
        }
        let place = match unparenthesised(&init.expr) {
            Expr::Reference(r) if r.mutability.is_some() => &*r.expr,
            Expr::MethodCall(m) if m.method == "as_mut" && m.args.is_empty() => &*m.receiver,
            e => return self.handed_on(e).is_some_and(|s| s.mutable),
        };
        self.is_in_cell(place)
    }

    /// What follows a `let … else` is inside of the arm that binds: references are no values that leave it.
    pub(super) fn rest_inside(&mut self, l: &syn::Local, rest: &[Stmt], body: bool) -> Flow<Out> {
        self.check_attrs(&l.attrs);
        let (pat, _) = pat::ascription(&l.pat);
        let Some(syn::LocalInit { expr, diverge: Some((_, diverge)), .. }) = &l.init else { return Ok(Out::Unit) };
        if alternatives::of(pat).is_some() {
            let code = syn::parse_quote!(match #expr { #pat => { #(#rest)* } _ => #diverge });
            self.expected = if body { self.output.clone() } else { self.expected.take() };
            return self.expr(&code);
        }
        let v = self.scrutinee_of(expr, pat)?;
        self.if_let(pat, v, expr.span(), |s| s.block_contents(rest, body), |s| s.expr(diverge))
    }
}
