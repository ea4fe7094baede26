//! Closures that are passed to differentiable functions.
//!
//! The callee's `__forward` takes, in place of `f: impl Fn(f64) -> f64`, a closure that gives the value and a pullback; that adds to
//! the cotangents of its arguments, and to those of what it captures: a tuple, its environment, which the caller made.

use super::switches::switches;
use super::{Context, Emitter, Exit, Sweeps};
use crate::activity;
use crate::diag::Problems;
use crate::ir::*;
use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

impl Emitter<'_> {
    /// The arguments of a call.
    pub(super) fn arguments(&self, c: &Call, reversed: bool) -> Vec<TokenStream> {
        let from = usize::from(c.callable);
        let all = c.args.iter().enumerate().skip(from);
        all.map(|(k, v)| match c.lambdas.iter().find(|(l, _)| *l == k) {
            Some((_, lambda)) if c.level == 0 && !reversed => self.verbatim(&lambda.plain),
            Some((_, lambda)) => self.lambda(lambda, c.level, reversed),
            None => self.argument(*v),
        })
        .collect()
    }

    /// The closure: with tangents, and with a pullback.
    fn lambda(&self, lambda: &Lambda, level: u32, reversed: bool) -> TokenStream {
        let mut function = lambda.function.clone();
        let inactive = lambda.inactive();
        let on = switches();
        let found = activity::analyse(&function, &inactive, on.useful, &mut Problems::default());
        activity::mark_calls(&mut function, &found);
        let krate = &self.path;
        let source = TokenStream::new();
        let context = Context::within(krate, &source, Exit::Added);
        if !reversed {
            let body = super::plain_within(&function, context, self.taken.clone());
            let (own, captured) = self.bound(lambda, &body.params, level);
            let body = &body.body;
            return quote!(&|#(#own),*| { #captured #body });
        }
        let r = crate::reverse::reverse_closure(&function, &found, on.reverse);
        let mut sweeps = super::emit_within(r, context, String::new(), self.taken.clone());
        let (own, captured) = self.bound(lambda, &sweeps.params, level);
        let back = self.pullback_of_lambda(lambda, &mut sweeps);
        let (forward, value) = (&sweeps.forward, &sweeps.value);
        let y = self.fresh("value");
        quote!(&|#(#own),*| {
            #captured
            #forward
            let #y = #value;
            #back
        })
    }

    /// Its own parameters, and `let`s for what it captures.
    fn bound(&self, lambda: &Lambda, names: &[Ident], level: u32) -> (Vec<TokenStream>, TokenStream) {
        let mut own = vec![];
        let mut captured = TokenStream::new();
        for (k, (name, capture)) in names.iter().zip(&lambda.captures).enumerate() {
            match capture {
                None => {
                    let ty = lambda.types.get(k).cloned().flatten().filter(|_| level == 0);
                    own.push(match ty {
                        Some(ty) => quote!(#name: #ty),
                        None => quote!(#name),
                    });
                }
                Some(v) => {
                    let text = self.v(*v);
                    let borrow = lambda.function.ty(lambda.function.params[k]).is_ref() && !self.f.ty(*v).is_ref();
                    captured.extend(if borrow { quote!(let #name = &#text;) } else { quote!(let #name = #text;) });
                }
            }
        }
        (own, captured)
    }

    /// `(value, back)`, the types of whose parameters follow from the value, the arguments, and what is captured.
    fn pullback_of_lambda(&self, lambda: &Lambda, sweeps: &mut Sweeps) -> TokenStream {
        let krate = &self.krate;
        let y = self.fresh("value");
        let (mut again, mut sinks, mut adds, mut witnesses) = (vec![], vec![], vec![], vec![]);
        let mut form = String::new();
        let mut places = TokenStream::new();
        let environment = self.fresh("environment");
        let mut slots = 0_usize;
        for (k, name) in sweeps.params.iter().enumerate() {
            let (sink, cotangent) = (&sweeps.sinks[k], sweeps.cotangents[k].clone());
            let by_ref = lambda.function.ty(lambda.function.params[k]).is_ref();
            if lambda.captures[k].is_none() {
                witnesses.push(quote!(&#name));
                form.push(if by_ref { 'r' } else { 'v' });
                again.push(quote!(_));
                sinks.push(quote!(#sink));
            } else if lambda.active[k] {
                let slot = syn::Index::from(slots);
                slots += 1;
                places.extend(quote!(let #sink = &mut #environment.#slot;));
            } else {
                continue;
            }
            if let Some(d) = cotangent {
                adds.push(quote!(#krate::accumulate_into(#sink, #d);));
            }
        }
        let captured: Vec<_> = sweeps
            .params
            .iter()
            .enumerate()
            .filter(|(k, _)| lambda.captures[*k].is_some() && lambda.active[*k])
            .map(|(_, name)| quote!(&#name))
            .collect();
        let pin = format_ident!("pullback_{form}");
        let (dy, reverse) = (&sweeps.dy, &sweeps.reverse);
        let (captured, witnesses) = (quote!((#(#captured,)*)), quote!(#(#witnesses,)*));
        quote! {
            let back = #krate::rules::#pin(&#y, #witnesses #captured, move |_, #(#again,)* #dy, #environment, #(#sinks),*| {
                #places
                #reverse
                #(#adds)*
            });
            (#y, back)
        }
    }
}
