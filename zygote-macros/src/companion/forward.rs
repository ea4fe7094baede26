//! `__forward`: the calling convention between generated functions, by the sweeps, by the public pullback, or by a rule.

use super::methods::{
    Body, argument, call_rule, call_self, function, gives, header, kind, names, outer, turbofish, with_kind,
};
use super::own::boxing;
use super::params::Param;
use super::signature::Signature;
use super::{Rule, higher};
use crate::emit::Sweeps;
use crate::ty::Ty;
use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, quote, quote_spanned};

/// The type of what `__forward` returns beside the value: `Fn(&[f64], (), f64, &mut [f64], &mut ())`.
pub(super) fn forward_function(sig: &Signature) -> TokenStream {
    let again = sig.params.iter().map(again_type);
    let sinks = sig.params.iter().map(|p| {
        let sink = p.lent_sink();
        quote!(&mut #sink)
    });
    let dy = sig.result_tangent();
    quote!(::core::ops::Fn(#(#again,)* #dy, #(#sinks),*))
}

pub(super) fn again_type(param: &Param) -> TokenStream {
    // `impl Trait` was refused, and may not be named in the stub.
    if param.by_ref && !super::types::mentions_impl_trait(&param.ty) {
        let ty = super::types::erased(&param.ty);
        quote!(#ty)
    } else {
        quote!(())
    }
}

pub(super) fn boxed(sig: &Signature, function: &TokenStream) -> TokenStream {
    let result = &sig.result;
    let lifetimes = sig.owned_lifetimes.iter().take(1).map(|l| quote!(+ #l));
    let back = quote!(::std::boxed::Box<dyn #function + ::core::marker::Send + ::core::marker::Sync #(#lifetimes)*>);
    let second = with_kind(sig, &kind(sig), &back);
    quote!((#result, #second))
}

/// A value and its pullback.
struct Pair {
    /// Statements before.
    before: TokenStream,
    value: TokenStream,
    closure: TokenStream,
}

/// `__forward`: the calling convention between generated functions. Its pullback is given the references again, and adds
/// to sinks.
pub(super) fn forward(sig: &Signature, body: &Body<'_>) -> TokenStream {
    let pair = match body {
        Body::Stub(_) | Body::Declared => None,
        Body::Sweeps(sweeps) if !gives(sig, sweeps) || sig.level > 0 || sig.method.is_some() => {
            Some(forward_of_sweeps(sig, sweeps))
        }
        Body::Rule(rule) if sig.params.iter().any(|p| p.by_ref) && !rule.owns => Some(forward_again(sig, rule)),
        Body::Sweeps(_) => Some(forward_of_pullback(sig, &call_self(sig, &sig.item("pullback")))),
        Body::Rule(rule) => Some(forward_of_pullback(sig, &call_rule(sig, rule))),
    };
    let type_of_back = forward_function(sig);
    let name = sig.forward_name(false);
    let (result, capture) = (&sig.result, sig.capture_with_sinks(&sig.owned_lifetimes));
    let second = with_kind(sig, &kind(sig), &quote!(impl #type_of_back + #capture));
    let opaque = quote!((#result, #second));
    if let Body::Declared = body {
        let (outer, header) = (outer(sig), header(sig, &name, &opaque, None));
        return quote!(#outer #[doc(hidden)] #header;);
    }
    let (kind, boxed) = (kind(sig), boxed(sig, &type_of_back));
    let (output, text) = match (pair, body) {
        (None, Body::Stub(Some(why))) => return higher::refused(sig, &name, &boxed, why),
        (None, _) => (boxed, quote!(::core::unreachable!())),
        (Some(Pair { before, value, closure }), _) => {
            let closure = if sig.recursive { quote!(::std::boxed::Box::new(#closure)) } else { closure };
            let second = with_kind(sig, &quote!(#kind::new()), &closure);
            let output = if sig.recursive { boxed } else { opaque };
            let own = boxing(sig);
            (output, quote!(#own #before (#value, #second)))
        }
    };
    let header = header(sig, &name, &output, None);
    function(sig, &quote!(#[doc(hidden)] #[inline]), &header, &text)
}

/// `__forward_dyn`: the same behind a `Box`, for functions that call themselves. A rule is not part of the cycle, and its
/// pullback may not be `Send`: it needs no box.
pub(super) fn forward_dyn(sig: &Signature, body: &Body<'_>) -> TokenStream {
    if matches!(body, Body::Sweeps(_)) && !sig.calls_itself || sig.method.is_some() {
        return TokenStream::new();
    }
    let function = forward_function(sig);
    let name = sig.forward_name(true);
    let (y, back) = (sig.fresh("y"), sig.fresh("back"));
    let forward = call_self(sig, &sig.forward_name(false));
    let (output, text) = match body {
        Body::Stub(Some(why)) => return higher::refused(sig, &name, &boxed(sig, &function), why),
        Body::Stub(None) => (boxed(sig, &function), quote!(::core::unreachable!())),
        Body::Declared => return TokenStream::new(),
        Body::Rule(_) => {
            let (result, capture) = (&sig.result, sig.capture_with_sinks(&sig.owned_lifetimes));
            (quote!((#result, impl #function + #capture)), forward)
        }
        Body::Sweeps(_) if sig.recursive => (boxed(sig, &function), forward),
        Body::Sweeps(_) => {
            let boxing = quote!(let (#y, #back) = #forward; (#y, ::std::boxed::Box::new(#back)));
            (boxed(sig, &function), boxing)
        }
    };
    let header = header(sig, &name, &output, None);
    let inline = (sig.level > 0).then(|| quote!(#[inline]));
    let names = names(sig);
    quote!(#[doc(hidden)] #inline #header { #names #text })
}

/// `__forward` and its like by another function of the same kind, which needs no box.
pub(super) fn delegated(sig: &Signature, call: &TokenStream) -> TokenStream {
    let function = forward_function(sig);
    let (result, capture) = (&sig.result, sig.capture_with_sinks(&sig.owned_lifetimes));
    let output = quote!((#result, impl #function + #capture));
    let both = [false, true].map(|boxed| {
        let header = header(sig, &sig.forward_name(boxed), &output, None);
        let names = names(sig);
        quote!(#[doc(hidden)] #[inline] #header { #names #call })
    });
    quote!(#(#both)*)
}

/// The sweeps themselves. In the closure the references are the ones that are given again, under the same names.
fn forward_of_sweeps(sig: &Signature, sweeps: &Sweeps) -> Pair {
    let Sweeps { forward, value, reverse, cotangents, dy, sinks, .. } = sweeps;
    let again = sig.params.iter().map(|p| {
        let (name, ty) = (&p.name, again_type(p));
        if p.by_ref { quote!(#name: #ty) } else { quote!((): ()) }
    });
    let views = sig.params.iter().filter(|p| p.view && p.by_ref).map(|p| {
        let name = &p.name;
        quote!(let #name = &#name;)
    });
    let parts: Vec<_> = sig.params.iter().zip(sinks).zip(cotangents).collect();
    let sink_params = parts.iter().map(|((p, sink), cotangent)| {
        let ty = p.lent_sink();
        let place = p.by_ref || p.by_mut || p.callable.is_some();
        if place || cotangent.is_some() { quote!(#sink: &mut #ty) } else { quote!(_: &mut #ty) }
    });
    let adds = parts.iter().filter(|((p, _), _)| !p.by_ref && !p.by_mut && !p.is_discrete());
    let adds = adds.filter_map(|((p, sink), cotangent)| Some(add(sig, p, sink, cotangent.as_ref()?)));
    let dy_ty = sig.result_tangent();
    let (before, value, repeated) = if sig.checkpoint {
        let (y, run, again) = checkpointed(sig);
        (quote!(let #y = #run;), quote!(#y), quote!(#again #forward))
    } else {
        (forward.clone(), value.clone(), quote!())
    };
    Pair {
        before,
        value,
        closure: quote! {
            move |#(#again,)* #dy: #dy_ty, #(#sink_params),*| { #(#views)* #repeated #reverse #(#adds)* }
        },
    }
}

/// For a function whose pullback runs it again: the name of its value, the call of the function itself, and copies of the
/// arguments for each run of the forward sweep.
pub(super) fn checkpointed(sig: &Signature) -> (Ident, TokenStream, TokenStream) {
    let turbofish = turbofish(sig);
    let function = match sig.level {
        0 if sig.method.is_some() => {
            let name = &sig.name;
            quote!(Self::#name)
        }
        0 => sig.name.to_token_stream(),
        _ => {
            let jvp = sig.jvp_name();
            quote!(Self::#jvp)
        }
    };
    let arguments = sig.params.iter().map(|p| match p.lent {
        true => argument(p),
        false => copied(sig, p),
    });
    let taken = sig.params.iter().filter(|p| !is_copied(sig, p)).map(|p| {
        let (name, copy) = (&p.name, copied(sig, p));
        quote!(let #name = #copy;)
    });
    (sig.fresh("y"), quote!(#function #turbofish (#(#arguments),*)), quote!(#(#taken)*))
}

/// True if naming the argument copies it.
fn is_copied(sig: &Signature, param: &Param) -> bool {
    let text = matches!(&param.ty, syn::Type::Path(t) if t.path.is_ident("String"));
    param.by_ref || matches!(sig.types().ty(&param.ty), Ty::Scalar(_) | Ty::Unit | Ty::Discrete) && !text
}

/// An argument that is needed again.
pub(super) fn copied(sig: &Signature, param: &Param) -> TokenStream {
    let name = &param.name;
    if is_copied(sig, param) { param.handed_on() } else { quote!(::core::clone::Clone::clone(&#name)) }
}

/// The public pullback (or the rule, which borrows less), whose results are added to the sinks.
fn forward_of_pullback(sig: &Signature, pullback: &TokenStream) -> Pair {
    let (y, back) = (sig.fresh("y"), sig.fresh("back"));
    let again: Vec<_> = sig.params.iter().map(|p| (quote!(_), again_type(p))).collect();
    Pair {
        before: quote!(let (#y, #back) = #pullback;),
        value: quote!(#y),
        closure: adding_closure(sig, &again, |given| quote!(#back(#given))),
    }
}

/// A rule that keeps its borrows: the function gives the value, and the rule runs in the reverse sweep, on the references
/// that are given again and copies of the rest.
fn forward_again(sig: &Signature, rule: &Rule) -> Pair {
    let (turbofish, of, rule) = (turbofish(sig), &rule.of, &rule.rule);
    let y = sig.fresh("y");
    let copies: Vec<_> = sig.params.iter().map(|p| copied(sig, p)).collect();
    let again: Vec<_> = sig
        .params
        .iter()
        .map(|p| {
            let name = &p.name;
            (if p.by_ref { quote!(#name) } else { quote!(_) }, again_type(p))
        })
        .collect();
    Pair {
        before: quote!(let #y = #of(#(#copies),*);),
        value: quote!(#y),
        closure: adding_closure(sig, &again, |given| quote!(#rule #turbofish(#(#copies),*).1(#given))),
    }
}

/// `move |again…, dy, sinks…| { let d = back(dy); *dx += d.0; … }`. What is changed in place goes in too, and is replaced.
fn adding_closure(
    sig: &Signature,
    again: &[(TokenStream, TokenStream)],
    back: impl FnOnce(TokenStream) -> TokenStream,
) -> TokenStream {
    let (dy, d) = (sig.fresh("dy"), sig.fresh("d"));
    let again = again.iter().map(|(name, ty)| quote!(#name: #ty));
    let sinks = sig.params.iter().map(|p| {
        let (d, ty) = (p.cotangent(), &p.sink);
        if p.is_discrete() { quote!(_: &mut #ty) } else { quote!(#d: &mut #ty) }
    });
    let adds = sig.params.iter().enumerate().filter(|(_, p)| !p.is_discrete()).map(|(i, p)| {
        // A rule's cotangent of a wrong type is an error where the rule writes the type.
        let span = d.span().located_at(first_span(&p.tangent));
        let (d, field) =
            (Ident::new(&d.to_string(), span), syn::Index { index: u32::try_from(i).unwrap_or(u32::MAX), span });
        if p.by_mut { replace(sig, p, &quote!(#d.#field)) } else { add(sig, p, &p.cotangent(), &quote!(#d.#field)) }
    });
    let finals = sig.changed().map(|p| {
        let name = p.cotangent();
        if p.is_discrete() { quote!(()) } else { quote!(::std::borrow::ToOwned::to_owned(&*#name)) }
    });
    let given = (!sig.gives_nothing()).then(|| quote!(#dy)).into_iter().chain(finals);
    let (dy_ty, back) = (sig.result_tangent(), back(quote!(#(#given),*)));
    quote! {
        move |#(#again,)* #dy: #dy_ty, #(#sinks),*| {
            let #d = #back;
            #(#adds)*
        }
    }
}

/// The cotangent of the initial state in the place of that of the final state.
fn replace(sig: &Signature, param: &Param, cotangent: &TokenStream) -> TokenStream {
    let (krate, sink) = (&sig.krate, param.cotangent());
    match sig.types().ty(&param.ty).peeled() {
        Ty::Slice(_) | Ty::Dense(_) => quote!(#krate::set_zero(#sink); #krate::accumulate_into(#sink, #cotangent);),
        _ => quote!(*#sink = #cotangent;),
    }
}

/// Adds an owned cotangent to a sink.
pub(super) fn add(sig: &Signature, param: &Param, sink: &Ident, cotangent: &TokenStream) -> TokenStream {
    let krate = &sig.krate;
    match sig.types().ty(&param.ty).peeled() {
        Ty::Scalar(_) => quote!(*#sink += #cotangent;),
        Ty::Tuple(_) | Ty::Array(..) => quote!(#krate::accumulate(#sink, #cotangent);),
        _ => quote_spanned!(first_span(&param.tangent)=> #krate::accumulate_into(#sink, #cotangent);),
    }
}

fn first_span(tokens: &TokenStream) -> Span {
    tokens.clone().into_iter().next().map_or_else(Span::call_site, |t| t.span())
}
