//! Closures over the elements of an array that are written with whole arrays as well: `x.mapv(f64::tanh)` is `x.tanh()`, and
//! `x.mapv(|v| 1.0 / (1.0 + (-v).exp()))` is `1.0 / (1.0 + (-&x).exp())`.
//!
//! Every element, and the layout of the result, are those that `mapv` gives.

use super::super::*;
use crate::ty::Scalar;
use place::unparenthesised;
use proc_macro2::TokenStream;
use quote::ToTokens;
use syn::visit_mut::VisitMut;
use syn::{Expr, Pat, Stmt};

/// Methods that arrays of floats have too.
const METHODS: &[&str] = &[
    "sqrt",
    "cbrt",
    "recip",
    "exp",
    "exp2",
    "exp_m1",
    "ln",
    "ln_1p",
    "log2",
    "log10",
    "sin",
    "cos",
    "tan",
    "asin",
    "acos",
    "atan",
    "sinh",
    "cosh",
    "tanh",
    "asinh",
    "acosh",
    "atanh",
    "powi",
    "powf",
    "to_degrees",
    "to_radians",
];

/// What an expression is, where the closure's parameter is an array.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Number,
    /// The parameter itself: of any layout.
    Parameter,
    /// Made of it.
    Array,
}

impl Lowerer {
    /// The result of `mapv(f)` on the array that this text is a reference to.
    pub(super) fn mapped_whole(&self, of: &Ty, array: &TokenStream, f: &Expr) -> Option<TokenStream> {
        let element = of.dense().map(|d| &*d.element);
        if !matches!(element, Some(Ty::Scalar(Scalar::F64 | Scalar::F32))) {
            return None;
        }
        match unparenthesised(f) {
            Expr::Path(p) if self.scalar_path(p).is_some() => {
                let name = p.path.segments.last()?.ident.clone();
                let row = crate::rules::method(&name.to_string(), 1)?;
                METHODS.contains(&row.name).then(|| quote!(#array.#name()))
            }
            f => {
                let c = closure::inlinable(f)?;
                let (Some(Pat::Ident(p)), 1) = (c.inputs.first().map(|p| pat::ascription(p).0), c.inputs.len()) else {
                    return None;
                };
                if p.by_ref.is_some() || p.mutability.is_some() || !matches!(c.output, syn::ReturnType::Default) {
                    return None;
                }
                let mut scope = vec![(p.ident.clone(), Kind::Parameter)];
                if self.whole_kind(&c.body, &mut scope)? != Kind::Array {
                    return None;
                }
                let mut body = (*c.body).clone();
                Replace { name: &p.ident, with: array }.visit_expr_mut(&mut body);
                Some(body.to_token_stream())
            }
        }
    }

    /// What an expression is; nothing if it has no meaning for whole arrays.
    fn whole_kind(&self, e: &Expr, scope: &mut Vec<(Ident, Kind)>) -> Option<Kind> {
        match e {
            Expr::Paren(p) => self.whole_kind(&p.expr, scope),
            Expr::Group(p) => self.whole_kind(&p.expr, scope),
            Expr::Lit(l) => matches!(expr::literal_ty(&l.lit), Ty::Float | Ty::Scalar(_)).then_some(Kind::Number),
            Expr::Path(p) => match p.path.get_ident().and_then(|i| scope.iter().rev().find(|(n, _)| n == i)) {
                Some((_, kind)) => Some(*kind),
                None => matches!(self.peek(e), Ty::Scalar(Scalar::F64 | Scalar::F32)).then_some(Kind::Number),
            },
            Expr::Unary(u) if matches!(u.op, syn::UnOp::Neg(_)) => match self.whole_kind(&u.expr, scope)? {
                Kind::Number => Some(Kind::Number),
                _ => Some(Kind::Array),
            },
            Expr::Binary(b) => {
                let op = expr::binary(&b.op)?;
                if !matches!(op, BinOp::Add | BinOp::Sub | BinOp::Mul | BinOp::Div) {
                    return None;
                }
                match (self.whole_kind(&b.left, scope)?, self.whole_kind(&b.right, scope)?) {
                    (Kind::Number, Kind::Number) => Some(Kind::Number),
                    // Two of any layout are laid out by both; but a square is a power.
                    (Kind::Parameter, Kind::Parameter) => (op == BinOp::Mul).then_some(Kind::Array),
                    _ => Some(Kind::Array),
                }
            }
            Expr::MethodCall(m) if m.turbofish.is_none() => {
                let row = crate::rules::method(&m.method.to_string(), m.args.len() + 1)?;
                let power = row.name == "powi" && matches!(m.args.first().map(unparenthesised), Some(Expr::Lit(_)));
                for argument in m.args.iter().filter(|_| !power) {
                    if self.whole_kind(argument, scope)? != Kind::Number {
                        return None;
                    }
                }
                let known = METHODS.contains(&row.name);
                match self.whole_kind(&m.receiver, scope)? {
                    Kind::Number => Some(Kind::Number).filter(|_| known),
                    _ => Some(Kind::Array).filter(|_| known),
                }
            }
            Expr::Block(b) if b.label.is_none() && b.attrs.is_empty() => {
                let (last, lets) = b.block.stmts.split_last()?;
                let before = scope.len();
                for statement in lets {
                    let Stmt::Local(l) = statement else { return None };
                    let Pat::Ident(name) = &l.pat else { return None };
                    let init = l.init.as_ref().filter(|i| i.diverge.is_none())?;
                    if name.mutability.is_some() || name.by_ref.is_some() || scope.iter().any(|(n, _)| *n == name.ident)
                    {
                        return None;
                    }
                    match self.whole_kind(&init.expr, scope)? {
                        Kind::Parameter => return None,
                        kind => scope.push((name.ident.clone(), kind)),
                    }
                }
                let Stmt::Expr(tail, None) = last else { return None };
                let kind = self.whole_kind(tail, scope);
                scope.truncate(before);
                kind
            }
            _ => None,
        }
    }
}

/// Puts an expression in the place of a variable.
struct Replace<'a> {
    name: &'a Ident,
    with: &'a TokenStream,
}

impl Replace<'_> {
    fn is_it(&self, e: &Expr) -> bool {
        matches!(unparenthesised(e), Expr::Path(p) if p.path.is_ident(self.name))
    }
}

impl VisitMut for Replace<'_> {
    fn visit_expr_mut(&mut self, e: &mut Expr) {
        let array = self.with;
        if self.is_it(e) {
            *e = Expr::Verbatim(array.clone());
            return;
        }
        if let Expr::Binary(b) = &*e
            && self.is_it(&b.left)
            && self.is_it(&b.right)
        {
            *e = Expr::Verbatim(quote!(#array.powi(2)));
            return;
        }
        syn::visit_mut::visit_expr_mut(self, e);
    }
}
