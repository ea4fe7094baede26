//! Derivatives as a whole: `jacobian`, by the cheaper mode, and `value_and_gradient_into`, in the caller's buffers.

use super::forward;
use super::higher::{
    absent, all_bounds, clone_bounds, copies, direction, dots, is_stub, patterns, seeds, turbofish_above, zero_of,
};
use super::methods::{self, again, call_self, header, lent};
use super::params::Param;
use super::signature::Signature;
use super::types::tuple;
use super::{Source, pass, spoken};
use crate::ty::{Scalar, Ty};
use proc_macro2::{Ident, TokenStream};
use quote::quote;

/// The type of a matrix's entries: that of the numbers in the result.
pub(super) fn entry(sig: &Signature, ty: &syn::Type) -> TokenStream {
    fn find(ty: &Ty, found: &mut Vec<Scalar>) -> bool {
        match ty {
            Ty::Scalar(s) => {
                if !found.contains(s) {
                    found.push(s.clone());
                }
                true
            }
            Ty::Tuple(ts) => ts.iter().all(|t| find(t, found)),
            Ty::Array(t, _) | Ty::Slice(t) | Ty::Vec(t) | Ty::Wrapped(_, t) | Ty::Boxed(t) | Ty::Ref(t) => {
                find(t, found)
            }
            Ty::Dense(d) => find(&d.element, found),
            Ty::Discrete | Ty::Unit => true,
            Ty::Unknown | Ty::Float => false,
        }
    }
    let mut found = vec![];
    let known = find(&sig.types().ty(ty), &mut found);
    match &found[..] {
        [Scalar::F32] if known => quote!(f32),
        [Scalar::Generic(t)] if known => quote!(#t),
        _ => match vector_of(ty) {
            Some(inner) => entry(sig, inner),
            None => quote!(f64),
        },
    }
}

/// The elements' type of a `Vec`.
fn vector_of(ty: &syn::Type) -> Option<&syn::Type> {
    let syn::Type::Path(path) = super::types::peel(ty) else { return None };
    let last = path.path.segments.last().filter(|s| s.ident == "Vec" || s.ident == "Option")?;
    let syn::PathArguments::AngleBracketed(arguments) = &last.arguments else { return None };
    match arguments.args.first()? {
        syn::GenericArgument::Type(t) => Some(t),
        _ => None,
    }
}

/// An owned tangent as an argument of `__jvp`.
fn lent_tangent(sig: &Signature, p: &Param, dot: &Ident) -> TokenStream {
    let krate = &sig.krate;
    match sig.types().ty(&p.ty).peeled() {
        _ if p.is_discrete() && sig.lends_first(p) => {
            let unit = direction(sig, p, dot).1;
            quote!(&#unit)
        }
        _ if p.is_discrete() => direction(sig, p, dot).1,
        _ if sig.lends_first(p) => quote!(&#dot),
        _ if !p.by_ref => quote!(#dot),
        _ if p.receiver => quote!(&#dot),
        known if p.references() == 1 && *known != Ty::Unknown => quote!(&#dot),
        _ => {
            let (ty, refs) = (super::types::erased(&p.ty), std::iter::repeat_n(quote!(&), p.references() - 1));
            quote!(#(#refs)* <#ty as #krate::Differentiable>::as_sink_ref(&#dot))
        }
    }
}

/// `f::jacobian(x, …)`: one matrix per parameter, by the cheaper mode.
pub(super) fn jacobian(sig: &Signature, one: &Signature, source: &Source) -> TokenStream {
    // Longer tuples are no tangents.
    if sig.params.len() > 12 {
        return TokenStream::new();
    }
    if sig.changed().next().is_some() {
        return absent(sig, "jacobian", true);
    }
    let krate = &sig.krate;
    let scalar = entry(sig, &sig.result);
    let matrix = |p: &Param| if p.is_discrete() { quote!(()) } else { quote!(#krate::Matrix<#scalar>) };
    let output = tuple(sig.params.iter().map(matrix));
    let header = header(sig, &sig.item("jacobian"), &output, all_bounds(clone_bounds(sig)));
    let doc = format!(
        " The Jacobian of `{}`: per parameter a matrix with a row per number in the result and a column per number in the parameter.",
        spoken(sig)
    );
    if is_stub(source) {
        return methods::function(sig, &quote!(#[doc = #doc]), &header, &quote!(::core::unreachable!()));
    }
    let zeros = tuple(sig.params.iter().map(|p| if p.is_discrete() { quote!(()) } else { zero_of(sig, p) }));
    let (copies, turbofish) = (copies(sig), methods::turbofish(sig));
    let dots = dots(sig, one);
    let units = tuple(patterns(sig, &dots));
    let directions = sig.params.iter().zip(&dots).map(|(p, dot)| lent_tangent(sig, p, dot));
    let jvp_turbofish = turbofish_above(sig, one);
    let matrices: Vec<Ident> = sig.params.iter().map(Param::cotangent).collect();
    let patterns = sig.params.iter().zip(&matrices).map(|(p, m)| if p.is_discrete() { quote!(_) } else { quote!(#m) });
    let result =
        tuple(sig.params.iter().zip(&matrices).map(|(p, m)| if p.is_discrete() { quote!(()) } else { quote!(#m) }));
    let (pullback, jvp) = (sig.item("pullback"), one.jvp_name());
    // A constant of a generic `impl` can't choose.
    let has_jvp = if sig.method.is_some() { quote!(false) } else { quote!({ Self::__HAS_JVP }) };
    let body = quote! {
        let [#(#patterns),*] = #krate::jacobian::<#scalar, #krate::rules::Mode<#has_jvp>, _, _, _>(
            #zeros,
            Self::#pullback #turbofish (#(#copies),*),
            |#units| Self::#jvp #jvp_turbofish (#(#copies,)* #(#directions),*).1,
        );
        #result
    };
    methods::function(sig, &quote!(#[doc = #doc] #[inline]), &header, &body)
}

/// `f::value_and_gradient_into(x, …, &mut dx, …) -> y`: overwrites buffers.
pub(super) fn value_and_gradient_into(sig: &Signature, source: &Source) -> TokenStream {
    let Some((bound, one, _)) = seeds(sig) else { return TokenStream::new() };
    let krate = &sig.krate;
    let mut wide = sig.clone();
    for p in &sig.params {
        let sink = if p.is_discrete() { quote!(()) } else { p.sink.clone() };
        wide.params.push(Param {
            receiver: false,
            name: p.cotangent(),
            ty: syn::parse_quote!(&mut #sink),
            by_ref: false,
            view: false,
            by_mut: false,
            ..p.clone()
        });
    }
    let result = &sig.result;
    let header = header(&wide, &sig.item("value_and_gradient_into"), &quote!(#result), bound);
    let doc = format!(
        " The value of `{}`; its gradient overwrites the buffers, which must have the parameters' shapes (else it panics before it writes).",
        spoken(sig)
    );
    if is_stub(source) {
        return methods::function(sig, &quote!(#[doc = #doc]), &header, &quote!(::core::unreachable!()));
    }
    let variables = || sig.params.iter().filter(|p| !p.is_discrete());
    let scalar = |p: &Param| matches!(sig.types().ty(&p.ty).peeled(), Ty::Scalar(_));
    let check = |p: &Param| {
        let (x, d, text) = (&p.name, p.cotangent(), p.spoken());
        let x = match (p.by_ref, p.by_mut) {
            (true, _) => p.lent_name(),
            (_, true) => quote!(&*#x),
            _ => quote!(&#x),
        };
        quote!(#krate::fit_or_panic(#x, #d, #text);)
    };
    let checks = variables().filter(|p| !scalar(p) && !p.by_mut).map(check);
    // The function may change the shape of what it changes.
    let checks_after = variables().filter(|p| !scalar(p) && p.by_mut).map(check);
    let one_pass = pass::sweeps(sig, source);
    // What is given as a whole is put there as a whole.
    let whole = |p: &Param| p.by_ref && one_pass.is_some_and(|s| pass::given(sig, s).any(|(q, _)| q.name == p.name));
    let zeros = variables().filter(|p| !whole(p)).map(|p| {
        let d = p.cotangent();
        if scalar(p) {
            let zero = match sig.types().ty(&p.ty).peeled() {
                Ty::Scalar(Scalar::Generic(t)) => quote!(#krate::zero::<#t>()),
                _ => quote!(0.0),
            };
            quote!(*#d = #zero;)
        } else {
            quote!(#krate::set_zero(#d);)
        }
    });
    let sinks = sig.params.iter().map(|p| {
        let d = p.cotangent();
        if p.is_discrete() { lent(sig, p) } else { quote!(#d) }
    });
    let (y, back) = (wide.fresh("y"), wide.fresh("back"));
    if let Some(sweeps) = one_pass {
        let call = pass::call(sig, sweeps, &quote!(#y), |p| {
            let d = p.cotangent();
            quote!(#d)
        });
        let adds = pass::given(sig, sweeps).map(|(p, _)| {
            let (d, own) = (p.cotangent(), pass::own(p));
            if p.by_ref {
                return quote!(#d.copy_from_slice(&#own););
            }
            if scalar(p) { quote!(*#d = #own;) } else { forward::add(sig, p, &d, &quote!(#own)) }
        });
        let body = quote!(#(#checks)* #(#zeros)* #call #(#adds)* #y);
        return methods::function(sig, &quote!(#[doc = #doc] #[inline] #[track_caller]), &header, &body);
    }
    let (forward, again) = (call_self(sig, &sig.forward_name(false)), again(sig));
    let pattern = methods::with_kind(sig, &quote!(_), &quote!(#back));
    let body = quote! {
        #(#checks)*
        let (#y, #pattern) = #forward;
        #(#checks_after)*
        #(#zeros)*
        #back(#again #one, #(#sinks),*);
        #y
    };
    methods::function(sig, &quote!(#[doc = #doc] #[inline] #[track_caller]), &header, &body)
}
