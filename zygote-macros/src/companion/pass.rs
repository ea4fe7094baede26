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
fn lent<'a>(sig: &'a Signature, sweeps: &'a Sweeps) -> impl Iterator<Item = (&'a Param, &'a proc_macro2::Ident)> {
    let all = sig.params.iter().zip(&sweeps.cotangents).zip(&sweeps.sinks);
    all.filter(|((p, d), _)| !p.is_discrete() && p.by_ref && d.is_none()).map(|((p, _), sink)| (p, sink))
}

/// The parameters whose cotangents are given back: of values, and of slices if that is a vector of the function's own.
pub(super) fn given<'a>(
    sig: &'a Signature,
    sweeps: &'a Sweeps,
) -> impl Iterator<Item = (&'a Param, Option<&'a TokenStream>)> {
    let all = sig.params.iter().zip(&sweeps.cotangents).filter(|(p, d)| !p.is_discrete() && (!p.by_ref || d.is_some()));
    all.map(|(p, d)| (p, d.as_ref()))
}

/// `__pass(x, …, &mut dx, …) -> (y, (da, …))`: adds to the cotangents of references, and gives those of values.
pub(super) fn item(sig: &Signature, source: &Source) -> TokenStream {
    let (Some(sweeps), Some((bound, seed, _))) = (sweeps(sig, source), higher::seeds(sig)) else {
        return TokenStream::new();
    };
    let Sweeps { forward, value, reverse, dy, .. } = sweeps;
    let mut wide = sig.clone();
    for (p, sink) in lent(sig, sweeps) {
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
    let tangents = tuple(given(sig, sweeps).map(|(p, _)| p.tangent.clone()));
    let results = tuple(given(sig, sweeps).map(|(p, d)| d.cloned().unwrap_or_else(|| methods::zero(sig, p))));
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
pub(super) fn call(
    sig: &Signature,
    sweeps: &Sweeps,
    y: &TokenStream,
    sinks: impl Fn(&Param) -> TokenStream,
) -> TokenStream {
    let (turbofish, pass) = (methods::turbofish(sig), sig.item("__pass"));
    let arguments = sig.params.iter().map(methods::argument);
    let sinks = lent(sig, sweeps).map(|(p, _)| sinks(p));
    let krate = &sig.krate;
    // A zero may have no shape.
    let shaped = given(sig, sweeps).filter(|(p, _)| p.by_ref).map(|(p, _)| {
        let (d, x) = (own(p), p.lent_name());
        quote!(let #d = #krate::shape_of(#x).fitted(#d);)
    });
    let given = tuple(given(sig, sweeps).map(|(p, _)| {
        let d = own(p);
        quote!(#d)
    }));
    quote!(let (#y, #given) = Self::#pass #turbofish (#(#arguments,)* #(#sinks),*); #(#shaped)*)
}

/// The name of a cotangent that is our own.
pub(super) fn own(p: &Param) -> proc_macro2::Ident {
    format_ident!("{}_own", p.cotangent().unraw(), span = proc_macro2::Span::mixed_site())
}

/// The body of `value_and_gradient`.
pub(super) fn value_and_gradient(sig: &Signature, sweeps: &Sweeps) -> TokenStream {
    let krate = &sig.krate;
    let places = lent(sig, sweeps).map(|(p, _)| {
        let (d, x) = (own(p), p.lent_name());
        quote!(let mut #d = #krate::zero_like(#x);)
    });
    let y = sig.fresh("y");
    let call = call(sig, sweeps, &quote!(#y), |p| methods::as_sink(sig, p, &own(p)));
    let results = tuple(sig.params.iter().map(|p| {
        let d = own(p);
        if p.is_discrete() { quote!(()) } else { quote!(#d) }
    }));
    quote!(#(#places)* #call (#y, #results))
}
