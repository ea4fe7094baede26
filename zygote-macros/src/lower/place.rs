//! Places: `x[i].0`, and reads of them.

use super::*;
use syn::{Expr, Member};

/// A plain local name (or what could be one).
pub(super) fn ident_of(e: &Expr) -> Option<&Ident> {
    match e {
        Expr::Path(p) if p.qself.is_none() => p.path.get_ident(),
        _ => None,
    }
}

pub(super) fn unparenthesised(mut e: &Expr) -> &Expr {
    loop {
        e = match e {
            Expr::Paren(p) => &p.expr,
            Expr::Group(g) => &g.expr,
            e => return e,
        }
    }
}

/// The variable that a place expression is part of.
pub(super) fn root_ident(mut e: &Expr) -> Option<&Ident> {
    loop {
        e = match unparenthesised(e) {
            Expr::Index(i) => &i.expr,
            Expr::Field(f) => &f.base,
            Expr::Unary(u) if matches!(u.op, syn::UnOp::Deref(_)) => &u.expr,
            e => return ident_of(e),
        }
    }
}

enum Step<'a> {
    Index(&'a Expr),
    Member(&'a Member),
}

impl Step<'_> {
    fn is_range(&self) -> bool {
        matches!(self, Step::Index(i) if matches!(unparenthesised(i), Expr::Range(_)))
    }
}

/// True for `x[a..b]` and parts of it.
pub(super) fn is_slicing(e: &Expr) -> bool {
    steps(e).1.iter().any(Step::is_range)
}

/// The root of a chain of indices and fields, and the steps from there.
fn steps(mut e: &Expr) -> (&Expr, Vec<Step<'_>>) {
    let mut steps = vec![];
    loop {
        match unparenthesised(e) {
            Expr::Index(i) => {
                steps.push(Step::Index(&i.index));
                e = &i.expr;
            }
            Expr::Field(f) => {
                steps.push(Step::Member(&f.member));
                e = &f.base;
            }
            root => {
                steps.reverse();
                return (root, steps);
            }
        }
    }
}

/// The type behind one step.
pub(super) fn step_ty(ty: &Ty, step: &Proj) -> Ty {
    match step {
        Proj::Index(_) => ty.element(),
        Proj::Field(k) => ty.field(*k as usize),
        Proj::Named(_) if ty.peeled() == &Ty::Discrete => Ty::Discrete,
        Proj::Named(_) => Ty::Unknown,
    }
}

impl Lowerer {
    /// `x[i].0`, `s.field`: one load with the whole path.
    pub(super) fn load(&mut self, e: &Expr) -> Flow<Out> {
        let (root, steps) = steps(e);
        if steps.iter().any(Step::is_range) {
            return self.copy_unsupported(e, Ty::Unknown);
        }
        let base = match self.local(root) {
            // A variable that changes in place is read where it is.
            Some(k) if self.vars[k].value.is_some() => self.vars[k].value.unwrap_or(Value(0)),
            _ => self.value(root)?,
        };
        let mut ty = self.ty(base);
        let mut path = vec![];
        for step in steps {
            let step = match step {
                Step::Index(i) => Proj::Index(self.value(i)?),
                Step::Member(Member::Unnamed(i)) => Proj::Field(i.index),
                Step::Member(Member::Named(i)) => Proj::Named(i.clone()),
            };
            ty = step_ty(&ty, &step);
            path.push(step);
        }
        Ok(Out::Value(self.emit(Op::Load(base, path), e.span(), ty)))
    }

    /// The type of an expression, as far as it is known without lowering it.
    pub(super) fn peek(&self, e: &Expr) -> Ty {
        match e {
            Expr::Paren(p) => self.peek(&p.expr),
            Expr::Group(p) => self.peek(&p.expr),
            Expr::Lit(l) => expr::literal_ty(&l.lit),
            Expr::Path(p) => match self.local(e) {
                Some(k) => self.vars[k].value.map_or(Ty::Unknown, |v| self.ty(v)),
                None => self.path_ty(p),
            },
            Expr::Reference(r) if r.mutability.is_none() => expr::ref_ty(self.peek(&r.expr)),
            Expr::Unary(u) => match (&u.op, self.peek(&u.expr)) {
                (syn::UnOp::Deref(_), Ty::Ref(t)) => *t,
                (syn::UnOp::Deref(_), Ty::Discrete) => Ty::Discrete,
                (syn::UnOp::Deref(_), _) => Ty::Unknown,
                (syn::UnOp::Not(_), _) => Ty::Discrete,
                (_, t) => t.peeled().clone(),
            },
            Expr::Binary(b) => match expr::binary(&b.op) {
                Some(op) => expr::binary_ty(op, &self.peek(&b.left), &self.peek(&b.right)),
                None => Ty::Unknown,
            },
            Expr::Cast(c) => Ty::parse(&c.ty, &self.generics),
            Expr::Index(i) if !matches!(unparenthesised(&i.index), Expr::Range(_)) => self.peek(&i.expr).element(),
            Expr::Field(f) => match &f.member {
                Member::Unnamed(i) => self.peek(&f.base).field(i.index as usize),
                Member::Named(_) => Ty::Unknown,
            },
            Expr::MethodCall(m) => {
                let name = m.method.to_string();
                if names::is_zero_derivative(&name) {
                    return Ty::Discrete;
                }
                let receiver = self.peek(&m.receiver).peeled().clone();
                match crate::rules::method(&name, m.args.len() + 1) {
                    Some(row) if row.discrete => Ty::Discrete,
                    Some(_) if receiver.is_scalar() || receiver.is_discrete() => receiver,
                    None if receiver == Ty::Discrete && names::is_discrete_method(&name) => receiver,
                    None if receiver.is_scalar() && names::is_operator(&name) => receiver,
                    _ => Ty::Unknown,
                }
            }
            _ => Ty::Unknown,
        }
    }
}
