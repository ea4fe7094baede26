//! `let` chains: `if a && let P = e && b { … } else { … }`.
//!
//! One `if` in the other; where there is an `else`, in a labelled block, so that it is lowered once:
//! `'chain: { if a { if let P = e { if b { break 'chain { … } } } } … }`.

use super::*;
use proc_macro2::TokenStream;
use syn::{BinOp, Expr, Pat};

/// A condition with a `let` in it that isn't all of it.
pub(super) fn is_chain(cond: &Expr) -> bool {
    match cond {
        Expr::Let(l) => element_mut(l).is_some(),
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

/// `inner` under all of the conditions.
fn nested(cond: &Expr, inner: TokenStream) -> TokenStream {
    conditions(cond).into_iter().rev().fold(inner, |inner, c| match c {
        Expr::Let(l) => match element_mut(l) {
            Some((test, bind)) => quote!(if #test { #bind #inner }),
            None => quote!(if #c { #inner }),
        },
        c => quote!(if #c { #inner }),
    })
}

/// `let Some(x) = v.last_mut()`: the test, and then `let x = &mut v[v.len() - 1];`
fn element_mut(l: &syn::ExprLet) -> Option<(TokenStream, TokenStream)> {
    let (Pat::TupleStruct(p), Expr::MethodCall(m)) = (&*l.pat, place::unparenthesised(&l.expr)) else { return None };
    if p.path.segments.last()?.ident != "Some" || p.elems.len() != 1 || place::root_ident(&m.receiver).is_none() {
        return None;
    }
    let (v, bound) = (&m.receiver, &p.elems[0]);
    let (test, at) = match (m.method.to_string().as_str(), m.args.len()) {
        ("last_mut", 0) => (quote!(!#v.is_empty()), quote!(#v.len() - 1)),
        ("first_mut", 0) => (quote!(!#v.is_empty()), quote!(0)),
        ("get_mut", 1) if is_simple(&m.args[0]) => {
            let k = &m.args[0];
            (quote!(#k < #v.len()), quote!(#k))
        }
        _ => return None,
    };
    Some((test, quote!(let #bound = &mut #v[#at];)))
}

/// An index that may be written twice.
fn is_simple(e: &Expr) -> bool {
    match place::unparenthesised(e) {
        Expr::Lit(_) | Expr::Path(_) => true,
        Expr::Field(f) => is_simple(&f.base),
        Expr::Binary(b) => expr::binary(&b.op).is_some() && is_simple(&b.left) && is_simple(&b.right),
        _ => false,
    }
}

impl Lowerer {
    fn label(&mut self) -> syn::Lifetime {
        let name = self.fresh("chain");
        syn::Lifetime::new(&format!("'{name}"), Span::call_site())
    }

    pub(super) fn if_chain(&mut self, cond: &Expr, i: &syn::ExprIf) -> Flow<Out> {
        let then = &i.then_branch;
        let code = match &i.else_branch {
            None => {
                let stmts = &then.stmts;
                nested(cond, quote!(#(#stmts)*))
            }
            Some((_, otherwise)) => {
                let label = self.label();
                let first = nested(cond, quote!(break #label #then));
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
        let first = nested(cond, quote!(#body continue #label;));
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
