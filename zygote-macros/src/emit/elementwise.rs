//! Trees of elementwise operations: closures over elements.

use super::{Context, Emitter, Exit, Sweeps};
use crate::elementwise::{Elementwise, ElementwiseBack, Read};
use crate::ir::*;
use proc_macro2::TokenStream;
use quote::quote;

/// True if something is added to the place, and nothing is done with it but to add to all of it.
pub(super) fn is_added_whole(insts: &[Inst], place: Value) -> bool {
    fn other(insts: &[Inst], place: Value, added: &mut bool) -> bool {
        insts.iter().any(|inst| {
            let mut mentioned = 0;
            inst.op.operands(&mut |v| mentioned += usize::from(v == place));
            let adds = match &inst.op {
                Op::Add(to, path, _) => usize::from(*to == place && path.is_empty()),
                Op::ElementwiseBack(b) => {
                    b.sinks.iter().filter(|(_, to, path)| *to == place && path.is_empty()).count()
                }
                _ => 0,
            };
            *added |= adds > 0;
            mentioned > adds || inst.op.regions().into_iter().any(|r| other(&r.insts, place, added))
        })
    }
    let mut added = false;
    !other(insts, place, &mut added) && added
}

impl Emitter<'_> {
    /// An operand, where its elements are read.
    fn elements(&self, v: Value) -> TokenStream {
        let (krate, of) = (&self.krate, self.borrow(v));
        match self.f.ty(v).dense() {
            Some(_) => quote!(#krate::rules::elements(#of)),
            None => quote!(#krate::rules::number(#of)),
        }
    }

    /// All in one pass, or as it is written:
    /// `match rules::elementwise([rules::elements(x), …], &[[0, 1]], |[x, …]: [f64; 2]| …) { Some(y) => y, None => { … } }`
    pub(super) fn elementwise(&mut self, e: &Elementwise) -> TokenStream {
        let (krate, ty) = (self.krate.clone(), &e.tree.ty);
        let operands: Vec<TokenStream> = e.tree.operands.iter().map(|v| self.elements(*v)).collect();
        let joins = e.tree.joins.iter().map(|[a, b]| quote!([#a, #b]));
        let source = TokenStream::new();
        let path = self.path.clone();
        let context = Context::within(&path, &source, Exit::Given);
        let function = super::plain_within(&e.tree.function, context, self.taken.clone());
        let (params, body, n) = (&function.params, &function.body, operands.len());
        let plain = self.statements(&e.plain, None);
        let pass = self.fresh("pass");
        quote!({
            let #pass = #krate::rules::elementwise([#(#operands),*], &[#(#joins),*], |[#(#params),*]: [#ty; #n]| { #body });
            match #pass {
                ::core::option::Option::Some(#pass) => #pass,
                ::core::option::Option::None => { #plain }
            }
        })
    }

    /// `rules::elementwise_back(dy, [rules::elements(x), …], [(0, &mut dx), …], |[x, …]: [f64; 2], dy: f64| { …; [dx, …] });`
    pub(super) fn elementwise_back(&self, b: &ElementwiseBack) -> TokenStream {
        let (krate, ty) = (&self.krate, &b.ty);
        let operands: Vec<TokenStream> = b
            .operands
            .iter()
            .map(|(v, read)| match read {
                Read::Values => self.elements(*v),
                Read::Shape => {
                    let of = self.borrow(*v);
                    quote!(#krate::rules::elements(#of))
                }
                Read::Nothing => quote!(#krate::rules::unread()),
            })
            .collect();
        let places = b.sinks.iter().map(|(k, place, path)| {
            let name = self.ident(*place);
            if !path.is_empty() {
                let part = self.changed_place(*place, path);
                return quote!((#k, &mut (&mut #part)));
            }
            if self.slots.contains_key(place) {
                return quote!((#k, &mut #krate::rules::chosen(&mut *#name)));
            }
            if self.sinks.contains(place) { quote!((#k, &mut (&mut *#name))) } else { quote!((#k, &mut #name)) }
        });
        let source = TokenStream::new();
        let context = Context::within(&self.path, &source, Exit::Given);
        let made = super::emit_within((*b.sweeps).clone(), context, String::new(), self.taken.clone());
        let Sweeps { params, forward, reverse, cotangents, dy, .. } = made;
        let params = params.iter().zip(&b.operands).map(|(name, (_, read))| match read {
            Read::Values => quote!(#name),
            Read::Shape | Read::Nothing => quote!(_),
        });
        let (n, seed) = (operands.len(), self.taken(b.dy));
        let cotangents = b.sinks.iter().map(|(k, ..)| cotangents[*k].clone());
        quote! {
            #krate::rules::elementwise_back(
                #seed,
                [#(#operands),*],
                [#(#places),*],
                |[#(#params),*]: [#ty; #n], #dy: #ty| { #forward #reverse [#(#cotangents),*] },
            );
        }
    }
}
