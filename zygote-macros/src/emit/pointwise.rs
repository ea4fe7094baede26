//! Partials by element: closures over elements.

use super::Emitter;
use crate::hash::HashMap;
use crate::pointwise::{Operand, Pointwise};
use crate::ty::Ty;
use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;
use syn::Expr;

/// What stands for the operands, and one of the elements.
struct Names {
    of: HashMap<String, TokenStream>,
    element: Ident,
}

impl Emitter<'_> {
    /// `rules::each(dy, [rules::points(&y)], |t, [y]| t * (1.0 - y * y))`
    pub(super) fn pointwise(&self, p: &Pointwise) -> TokenStream {
        let krate = &self.krate;
        let elements: Vec<(&Operand, Ident)> =
            p.operands.iter().filter(|o| o.by_element).map(|o| (o, self.fresh(&o.name))).collect();
        let numbers = p.operands.iter().filter(|o| !o.by_element).map(|o| {
            let v = o.value;
            let known = matches!(self.f.ty(v), Ty::Scalar(_) | Ty::Float | Ty::Discrete);
            let text = if known { self.factor(v) } else { self.borrow(v) };
            (o.name.clone(), if known { text } else { quote!(#krate::rules::value(#text)) })
        });
        let mut of: HashMap<String, TokenStream> = numbers.collect();
        of.extend(elements.iter().map(|(o, name)| (o.name.clone(), quote!(#name))));
        let names = Names { of, element: elements[0].1.clone() };
        let body = self.over_elements(&p.body, &names);
        let points = |of: &[(&Operand, Ident)]| {
            let points = of.iter().map(|(o, _)| {
                let v = self.borrow(o.value);
                quote!(#krate::rules::points(#v))
            });
            quote!([#(#points),*])
        };
        let params = |of: &[(&Operand, Ident)]| {
            let params = of.iter().map(|(_, name)| name);
            quote!([#(#params),*])
        };
        if let (Some(taken), Some(((_, t), before))) = (p.taken(), elements.split_last()) {
            let (taken, points, params) = (self.taken(taken), points(before), params(before));
            return quote!(#krate::rules::each(#taken, #points, |#t, #params| #body));
        }
        let (points, params) = (points(&elements), params(&elements));
        match p.sum {
            true => quote!(#krate::rules::each_sum(#points, |#params| #body)),
            false => quote!(#krate::rules::each_of(#points, |#params| #body)),
        }
    }

    fn over_elements(&self, e: &Expr, names: &Names) -> TokenStream {
        let krate = &self.krate;
        let part = |e: &Expr| self.over_elements(e, names);
        match e {
            Expr::Paren(p) => {
                let e = part(&p.expr);
                quote!((#e))
            }
            Expr::Lit(l) => match &l.lit {
                syn::Lit::Int(n) => quote!(#n),
                number => {
                    let element = &names.element;
                    quote!(#krate::rules::constant(&#element, #number))
                }
            },
            Expr::Path(p) => {
                let name = p.path.get_ident().map(Ident::to_string).unwrap_or_default();
                names.of.get(&name).cloned().expect("partials name their operands")
            }
            Expr::Unary(u) => {
                let e = part(&u.expr);
                quote!(-#e)
            }
            Expr::Binary(b) => {
                let (left, op, right) = (part(&b.left), &b.op, part(&b.right));
                quote!(#left #op #right)
            }
            Expr::MethodCall(m) => {
                let (receiver, name) = (part(&m.receiver), Ident::new(&m.method.to_string(), Span::call_site()));
                let args = m.args.iter().map(part);
                quote!(#receiver.#name(#(#args),*))
            }
            Expr::Call(c) => {
                let Expr::Path(p) = &*c.func else { unreachable!("partials call helpers by path") };
                let name = p.path.segments.last().map(|s| Ident::new(&s.ident.to_string(), Span::call_site()));
                let args = c.args.iter().map(part);
                quote!(#krate::rules::#name(#(#args),*))
            }
            _ => unreachable!("partials are made of literals, operands, operators, methods and helpers"),
        }
    }
}
