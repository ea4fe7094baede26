//! `let` chains: `if a && let P = e && b { … } else { … }`.
//!
//! One `if` in the other; where there is an `else`, in a labelled block, so that it is lowered once:
//! `'chain: { if a { if let P = e { if b { break 'chain { … } } } } … }`.

use super::*;
use proc_macro2::TokenStream;
use syn::{BinOp, Expr};

/// A condition with a `let` in it that isn't all of it.
pub(super) fn is_chain(cond: &Expr) -> bool {
    match cond {
        Expr::Binary(b) if matches!(b.op, BinOp::And(_)) => conditions(cond).iter().any(|c| matches!(c, Expr::Let(_))),
        _ => false,
    }
}

/// The parts of `a && b && c`.
fn conditions(cond: &Expr) -> Vec<&Expr> {
    match place::unparenthesised(cond) {
        Expr::Group(g) => conditions(&g.expr),
        Expr::Binary(b) if matches!(b.op, BinOp::And(_)) => {
            let mut all = conditions(&b.left);
            all.extend(conditions(&b.right));
            all
        }
        e => vec![e],
    }
}

impl Lowerer {
    /// `inner` under all of the conditions.
    fn within(&self, cond: &Expr, inner: TokenStream) -> TokenStream {
        conditions(cond).into_iter().rev().fold(inner, |inner, c| match self.bound_end(c) {
            Some((present, binding)) => quote!(if #present { #binding #inner }),
            None => quote!(if #c { #inner }),
        })
    }

    pub(super) fn label(&mut self) -> syn::Lifetime {
        let name = self.fresh("chain");
        syn::Lifetime::new(&format!("'{name}"), Span::call_site())
    }

    pub(super) fn if_chain(&mut self, cond: &Expr, i: &syn::ExprIf) -> Flow<Out> {
        let then = &i.then_branch;
        let code = match &i.else_branch {
            None => {
                let stmts = &then.stmts;
                self.within(cond, quote!(#(#stmts)*))
            }
            Some((_, otherwise)) => {
                let label = self.label();
                let first = self.within(cond, quote!(break #label #then));
                quote!(#label: { #first #otherwise })
            }
        };
        self.lowered(code, i.if_token.span)
    }

    /// `loop { if … { body; continue } break }`
    pub(super) fn while_chain(&mut self, cond: &Expr, w: &syn::ExprWhile) -> Flow<Out> {
        let label = match &w.label {
            Some(l) => l.name.clone(),
            None => self.label(),
        };
        let (attrs, body) = (&w.attrs, &w.body);
        let first = self.within(cond, quote!(#body continue #label;));
        self.lowered(quote!(#(#attrs)* #label: loop { #first break; }), w.while_token.span)
    }

    fn lowered(&mut self, code: TokenStream, span: Span) -> Flow<Out> {
        match syn::parse2::<Expr>(code) {
            Ok(code) => self.expr(&code),
            Err(error) => {
                self.problem(span, format!("failed to take this condition apart: {error}"), "nest the conditions");
                Ok(Out::Value(self.dummy(span)))
            }
        }
    }
}
