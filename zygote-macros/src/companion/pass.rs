//! `__pass`: value and gradient of a scalar function in one pass, for `gradient` and its like.
//!
//! It is there where the two sweeps have something to fuse; a pullback can't, since it doesn't know its cotangent yet.

use super::methods::{self, header};
use super::params::Param;
use super::signature::{Home, Signature};
use super::types::tuple;
use super::{Source, higher};
use crate::emit::Sweeps;
use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use syn::ext::IdentExt;

/// The fused sweeps, if the function has some and they serve.
pub(super) fn sweeps<'a>(sig: &Signature, source: &'a Source) -> Option<&'a Sweeps> {
    let Source::Derived(all) = source else { return None };
    let apart = sig.level == 0 && !sig.checkpoint && sig.changed().next().is_none() && sig.callables().next().is_none();
    let inherent = sig.method.as_ref().is_none_or(|m| m.home == Home::Inherent);
    all.fused.as_ref().filter(|_| apart && inherent && higher::seeds(sig).is_some())
}

/// The parameters with a place that the caller gives.
fn lent(p: &Param) -> bool {
    p.by_ref && !p.is_discrete()
}

/// The parameters whose cotangents are given back.
fn given(p: &Param) -> bool {
    !p.by_ref && !p.is_discrete()
}

/// `__pass(x, …, &mut dx, …) -> (y, (da, …))`: adds to the cotangents of references, and gives those of values.
pub(super) fn item(sig: &Signature, source: &Source) -> TokenStream {
    let (Some(sweeps), Some((bound, seed, _))) = (sweeps(sig, source), higher::seeds(sig)) else {
        return TokenStream::new();
    };
    let Sweeps { forward, value, reverse, dy, cotangents, sinks, .. } = sweeps;
    let mut wide = sig.clone();
    for (p, sink) in sig.params.iter().zip(sinks).filter(|(p, _)| lent(p)) {
        let ty = &p.sink;
        wide.params.push(Param {
            receiver: false,
            name: sink.clone(),
            ty: syn::parse_quote!(&mut #ty),
            by_ref: false,
            view: false,
            by_mut: false,
            ..p.clone()
        });
    }
    let result = &sig.result;
    let tangents = tuple(sig.params.iter().filter(|p| given(p)).map(|p| p.tangent.clone()));
    let results = sig.params.iter().zip(cotangents).filter(|(p, _)| given(p));
    let results = tuple(results.map(|(p, c)| c.clone().unwrap_or_else(|| methods::zero(sig, p))));
    let (dy_ty, y) = (sig.result_tangent(), sig.fresh("value"));
    let body = quote! {
        let #dy: #dy_ty = #seed;
        #forward
        let #y = #value;
        #reverse
        (#y, #results)
    };
    let header = header(&wide, &sig.item("__pass"), &quote!((#result, #tangents)), bound);
    methods::function(sig, &quote!(#[doc(hidden)] #[inline]), &header, &body)
}

/// The call, with these sinks; the cotangents that it gives are bound by their names.
pub(super) fn call(sig: &Signature, y: &TokenStream, sinks: impl Fn(&Param) -> TokenStream) -> TokenStream {
    let (turbofish, pass) = (methods::turbofish(sig), sig.item("__pass"));
    let arguments = sig.params.iter().map(methods::argument);
    let sinks = sig.params.iter().filter(|p| lent(p)).map(sinks);
    let given = tuple(sig.params.iter().filter(|p| given(p)).map(|p| {
        let d = own(p);
        quote!(#d)
    }));
    quote!(let (#y, #given) = Self::#pass #turbofish (#(#arguments,)* #(#sinks),*);)
}

/// The name of a cotangent that is our own.
pub(super) fn own(p: &Param) -> proc_macro2::Ident {
    format_ident!("{}_own", p.cotangent().unraw(), span = proc_macro2::Span::mixed_site())
}

/// The body of `value_and_gradient`.
pub(super) fn value_and_gradient(sig: &Signature) -> TokenStream {
    let krate = &sig.krate;
    let places = sig.params.iter().filter(|p| lent(p)).map(|p| {
        let (d, x) = (own(p), p.lent_name());
        quote!(let mut #d = #krate::zero_like(#x);)
    });
    let y = sig.fresh("y");
    let call = call(sig, &quote!(#y), |p| methods::as_sink(sig, p, &own(p)));
    let results = tuple(sig.params.iter().map(|p| {
        let d = own(p);
        if p.is_discrete() { quote!(()) } else { quote!(#d) }
    }));
    quote!(#(#places)* #call (#y, #results))
}
