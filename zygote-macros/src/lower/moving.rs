//! Slices that move along: `let mut rest = &xs[..]; while !rest.is_empty() { … rest = &rest[1..]; }`.
//!
//! Such a variable is a place whose ends are two numbers, which are what a loop carries: no reference is chosen.

use super::*;
use syn::{Expr, Pat, parse_quote};

/// The whole, and the variables that hold where the part starts and ends.
#[derive(Clone, Debug)]
pub(super) struct Moving {
    base: Value,
    prefix: Vec<Proj>,
    from: usize,
    to: usize,
}

/// What another attempt knows of a slice that becomes a part of something else.
fn elsewhere(name: &str) -> String {
    format!("{name} = elsewhere")
}

impl Lowerer {
    /// The place that a variable is a name of.
    pub(super) fn alias(&self, k: usize) -> Option<Spot> {
        let var = &self.vars[k];
        let Some(Moving { base, prefix, from, to }) = &var.moving else { return var.alias.clone() };
        let ends = (self.vars[*from].value?, self.vars[*to].value?);
        let mut path = prefix.clone();
        path.push(Proj::Range(Some(ends.0), Some(ends.1), false));
        Some(Spot { base: *base, path, mutable: false })
    }

    pub(super) fn is_moving(&self, k: usize) -> bool {
        self.vars[k].moving.is_some()
    }

    /// Assigned, and nothing else was found.
    fn may_move(&self, name: &str) -> bool {
        self.shown.assigned.contains(name) && !self.known.assumes(&elsewhere(name))
    }

    /// The variables that say where one is.
    pub(super) fn ends_of_moving(&self, k: usize) -> Vec<usize> {
        self.vars[k].moving.iter().flat_map(|m| [m.from, m.to]).collect()
    }

    /// `let mut rest = &xs[..];`, which is assigned later.
    pub(super) fn let_moving(&mut self, pat: &Pat, e: &Expr, ascribed: Option<&syn::Type>) -> Flow<bool> {
        let Pat::Ident(p) = pat else { return Ok(false) };
        let name = p.ident.to_string();
        let assigned = p.mutability.is_some() && p.by_ref.is_none() && self.may_move(&name);
        let slice = match ascribed.map(|t| Ty::parse(t, &self.generics)) {
            Some(t) => matches!(t, Ty::Ref(t) if matches!(*t, Ty::Slice(_))),
            None => match place::unparenthesised(e) {
                Expr::Reference(r) if r.mutability.is_none() => {
                    matches!(place::unparenthesised(&r.expr), Expr::Index(i)
                        if matches!(place::unparenthesised(&i.index), Expr::Range(_)))
                }
                e => matches!(self.peek(e), Ty::Ref(t) if matches!(*t, Ty::Slice(_))),
            },
        };
        if !assigned || !slice || self.changes.in_place(&name, true) || !self.taint.reaches(e) {
            return Ok(false);
        }
        let v = self.value(e)?;
        self.declare_moving(&name, v)?;
        Ok(true)
    }

    /// `mut xs: &[f64]`, `let (mut a, mut b) = …`, which are assigned.
    pub(super) fn moving_bound(&mut self, pat: &Pat, v: Value) {
        let Pat::Ident(p) = pat else { return };
        let name = p.ident.to_string();
        let slice = matches!(self.f.ty(v), Ty::Ref(t) if matches!(**t, Ty::Slice(_)));
        if p.mutability.is_some() && slice && !self.f.is_cell(v) && self.may_move(&name) {
            // Numbers of this function's own: nothing of it leaves.
            let _ = self.declare_moving(&name, v);
        }
    }

    fn declare_moving(&mut self, name: &str, v: Value) -> Flow<()> {
        let (base, prefix) = match self.spots.get(&v) {
            Some(spot) => {
                let ranges = spot.path.iter().rev().take_while(|step| matches!(step, Proj::Range(..))).count();
                (spot.base, spot.path[..spot.path.len() - ranges].to_vec())
            }
            None => (v, vec![]),
        };
        let span = self.f.data(v).span;
        let (from, to) = self.ends(v, base, &prefix, span)?.unwrap_or((v, v));
        let names = ["from", "to"].map(|stem| self.fresh(stem).to_string());
        let mark = self.f.values.len();
        let [from, to] = [(&names[0], from), (&names[1], to)].map(|(name, v)| {
            let k = self.declare(name, Some(v), None);
            self.set(k, v, mark);
            k
        });
        let k = self.declare(name, None, None);
        self.vars[k].moving = Some(Moving { base, prefix, from, to });
        Ok(())
    }

    /// Where a slice starts and ends, if it is a part of that place. It exists then: its length is asked for.
    fn ends(&mut self, v: Value, base: Value, prefix: &[Proj], span: Span) -> Flow<Option<(Value, Value)>> {
        let path = match self.spots.get(&v) {
            Some(spot) if spot.base == base && spot.path.len() >= prefix.len() => spot.path.clone(),
            None if v == base && prefix.is_empty() => vec![],
            _ => return Ok(None),
        };
        let same = path.iter().zip(prefix).all(|(a, b)| format!("{a:?}") == format!("{b:?}"));
        if !same || path[prefix.len()..].iter().any(|step| !matches!(step, Proj::Range(..))) {
            return Ok(None);
        }
        let mut from = None;
        for step in &path[prefix.len()..] {
            let Proj::Range(Some(lo), ..) = step else { continue };
            from = Some(match from {
                None => *lo,
                Some(from) => self.arithmetic(BinOp::Add, from, *lo, span),
            });
        }
        let from = from.unwrap_or_else(|| self.constant(quote!(0_usize), span, Ty::Discrete));
        let part = self.fresh("part");
        let mark = self.vars.len();
        self.declare(&part.to_string(), Some(v), None);
        let n = self.value(&parse_quote!(#part.len()));
        self.vars.truncate(mark);
        let n = n?;
        let to = self.arithmetic(BinOp::Add, from, n, span);
        Ok(Some((from, to)))
    }

    /// `rest = &rest[1..];`
    pub(super) fn move_along(&mut self, k: usize, a: &syn::ExprAssign) -> Flow<Out> {
        let mark = self.f.values.len();
        let v = self.value(&a.right)?;
        let Some(Moving { base, prefix, from, to }) = self.vars[k].moving.clone() else { return Ok(Out::Unit) };
        match self.ends(v, base, &prefix, a.right.span())? {
            Some((lo, hi)) => {
                self.set(from, lo, mark);
                self.set(to, hi, mark);
            }
            // It isn't one of these.
            None => self.learned.push(elsewhere(&self.vars[k].name)),
        }
        Ok(Out::Unit)
    }
}
