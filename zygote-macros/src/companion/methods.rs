//! The associated functions of a companion.
//!
//! Either `pullback` or `__forward` holds the function's two sweeps, and the other one wraps it: with reference parameters
//! it is `__forward`, whose pullback is given the references again and captures none of them.

use super::signature::{Param, Seed, Signature};
use super::{Rule, Source, higher, spoken};
use crate::emit::Sweeps;
use crate::ty::Ty;
use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, format_ident, quote, quote_spanned};
use syn::ext::IdentExt;

/// All associated items.
pub(crate) fn all(sig: &Signature, source: &Source) -> TokenStream {
    let wengert = wengert(sig, source);
    let pullback = pullback(sig, source);
    let gradients = gradients(sig, source);
    let forward = forward(sig, &Body::of(source));
    let forward_dyn = forward_dyn(sig, &Body::of(source));
    let higher = higher::all(sig, source);
    quote!(#wengert #pullback #gradients #forward #forward_dyn #higher)
}

/// What `__forward` is made of.
pub(super) enum Body<'a> {
    Sweeps(&'a Sweeps),
    Rule(&'a Rule),
    /// Errors were reported, or this says why it can't be used.
    Stub(Option<String>),
}

impl<'a> Body<'a> {
    fn of(source: &'a Source) -> Body<'a> {
        match source {
            Source::Derived(all) => Body::Sweeps(&all.sweeps),
            Source::Rule(rule) => Body::Rule(rule),
            Source::Stub => Body::Stub(None),
        }
    }
}

fn wengert(sig: &Signature, source: &Source) -> TokenStream {
    let text = match source {
        Source::Derived(all) => all.sweeps.wengert.clone(),
        Source::Rule(rule) => format!("{}: custom adjoint {}", sig.companion.unraw(), rule.rule.unraw()),
        Source::Stub => String::new(),
    };
    let vis = &sig.vis;
    let doc = format!(" The Wengert list of `{}`: the elementary assignments it consists of.", sig.companion.unraw());
    quote! {
        #[doc = #doc]
        #vis const WENGERT: &'static str = #text;
    }
}

/// `pub fn name<T: Real>(x: T)` and what it returns; `bound` goes to the `where` clause.
pub(super) fn header(sig: &Signature, name: &Ident, output: &TokenStream, bound: Option<TokenStream>) -> TokenStream {
    let sinks = *name == sig.forward_name(false) || *name == sig.forward_name(true);
    header_with(sig, name, output, bound, sinks)
}

/// The same; with the types of unused sinks as parameters or without.
pub(super) fn header_with(
    sig: &Signature,
    name: &Ident,
    output: &TokenStream,
    bound: Option<TokenStream>,
    sinks: bool,
) -> TokenStream {
    let (vis, generics) = (&sig.vis, sig.generics(sinks));
    let params = sig.params.iter().map(|Param { name, ty, .. }| quote!(#name: #ty));
    let bounds = bounds(sig, bound);
    quote!(#vis fn #name #generics (#(#params),*) -> #output #bounds)
}

/// The function's `where` clause, and more.
pub(super) fn bounds(sig: &Signature, bound: Option<TokenStream>) -> TokenStream {
    let predicates = sig.generics.where_clause.iter().flat_map(|w| &w.predicates).map(|p| quote!(#p));
    let all: Vec<_> = predicates.chain(bound).collect();
    if all.is_empty() { quote!() } else { quote!(where #(#all),*) }
}

/// `Self::name::<T, N>(x, n)`.
pub(super) fn call_self(sig: &Signature, name: &Ident) -> TokenStream {
    let names = sig.names();
    let sinks = *name == sig.forward_name(false) || *name == sig.forward_name(true);
    let params: Vec<_> = sig.type_and_const_params().map(|p| quote!(#p)).collect();
    let unused = sig.constant_sinks().filter(|_| sinks).map(|_| quote!(_));
    let turbofish = if params.is_empty() {
        quote!()
    } else {
        let all = params.into_iter().chain(unused);
        quote!(::<#(#all),*>)
    };
    quote!(Self::#name #turbofish (#(#names),*))
}

/// `rule::<T, N>(x, n)`.
fn call_rule(sig: &Signature, rule: &Rule) -> TokenStream {
    let (turbofish, names, rule) = (turbofish(sig), sig.names(), &rule.rule);
    quote!(#rule #turbofish (#(#names),*))
}

/// `::<T, N>`: needed where a parameter can't be inferred from the arguments.
pub(super) fn turbofish(sig: &Signature) -> TokenStream {
    let params: Vec<_> = sig.type_and_const_params().collect();
    if params.is_empty() { quote!() } else { quote!(::<#(#params),*>) }
}

fn pullback(sig: &Signature, source: &Source) -> TokenStream {
    let (result, dy_ty, tangents) = (&sig.result, sig.result_tangent(), sig.tangents());
    let function = quote!(::core::ops::Fn(#dy_ty) -> #tangents);
    let output = match source {
        Source::Stub => {
            quote!((#result, ::std::boxed::Box<dyn #function + ::core::marker::Send + ::core::marker::Sync>))
        }
        _ => {
            let capture = sig.capture(&sig.lifetimes);
            quote!((#result, impl #function + #capture))
        }
    };
    let body = match source {
        Source::Stub => quote!(::core::unreachable!()),
        Source::Derived(all) if !sig.has_references() => {
            let Sweeps { forward, value, reverse, dy, cotangents, .. } = &all.sweeps;
            let cotangents = sig.params.iter().zip(cotangents);
            let cotangents = super::types::tuple(cotangents.map(|(p, c)| c.clone().unwrap_or_else(|| zero(sig, p))));
            if sig.checkpoint {
                let (y, run, again) = checkpointed(sig);
                quote! {
                    let #y = #run;
                    (#y, move |#dy: #dy_ty| { #again #forward #reverse #cotangents })
                }
            } else {
                quote! {
                    #forward
                    (#value, move |#dy: #dy_ty| { #reverse #cotangents })
                }
            }
        }
        Source::Derived(_) => pullback_of_forward(sig),
        Source::Rule(rule) => call_rule(sig, rule),
    };
    let doc = format!(
        " The value of `{}` and its pullback: from a cotangent of the result to the cotangents of the parameters.",
        spoken(sig)
    );
    let header = header(sig, &format_ident!("pullback"), &output, None);
    quote! {
        #[doc = #doc]
        #header { #body }
    }
}

/// The pullback by `__forward`: zero tangents of its own for it to add to.
fn pullback_of_forward(sig: &Signature) -> TokenStream {
    let (y, back, dy) = (sig.fresh("y"), sig.fresh("back"), sig.fresh("dy"));
    let (dy_ty, forward) = (sig.result_tangent(), call_self(sig, &sig.forward_name(false)));
    let again = again(sig);
    let own = sig.params.iter().filter(|p| !p.is_discrete()).map(|p| place(sig, p));
    let sinks = sig.params.iter().map(|p| lent(sig, p));
    let results = super::types::tuple(sig.params.iter().map(gathered));
    quote! {
        let (#y, #back) = #forward;
        (#y, move |#dy: #dy_ty| {
            #(#own)*
            #back(#again #dy, #(#sinks),*);
            #results
        })
    }
}

/// The references, given again.
pub(super) fn again(sig: &Signature) -> TokenStream {
    let again = sig.params.iter().map(|p| {
        let name = &p.name;
        if p.by_ref { quote!(#name) } else { quote!(()) }
    });
    quote!(#(#again,)*)
}

/// A zero tangent of our own.
pub(super) fn place(sig: &Signature, p: &Param) -> TokenStream {
    let (krate, name, d) = (&sig.krate, &p.name, p.cotangent());
    match p.by_ref {
        true => quote!(let mut #d = #krate::zero_like(#name);),
        false => {
            let zero = zero(sig, p);
            quote!(let mut #d = #zero;)
        }
    }
}

/// That place (or something in its stead), lent as a sink.
pub(super) fn lent(sig: &Signature, p: &Param) -> TokenStream {
    let krate = &sig.krate;
    match p.is_discrete() {
        true if p.constant && !p.free_sink => match sig.types().ty(&p.ty).peeled() {
            Ty::Slice(_) => quote!(&mut []),
            _ => quote!(&mut #krate::zero()),
        },
        true => quote!(&mut ()),
        false => as_sink(sig, p, &p.cotangent()),
    }
}

/// What was gathered in it.
pub(super) fn gathered(p: &Param) -> TokenStream {
    if p.is_discrete() {
        return quote!(());
    }
    let d = p.cotangent();
    quote!(#d)
}

/// A tangent of our own, lent as a sink.
pub(super) fn as_sink(sig: &Signature, param: &Param, own: &Ident) -> TokenStream {
    match sig.types().ty(&param.ty).peeled() {
        Ty::Unknown => {
            let (krate, ty) = (&sig.krate, super::types::erased(&param.ty));
            quote!(<#ty as #krate::Differentiable>::as_sink(&mut #own))
        }
        _ => quote!(&mut #own),
    }
}

pub(super) fn zero(sig: &Signature, param: &Param) -> TokenStream {
    if param.is_discrete() { quote!(()) } else { sig.types().zero(&param.ty) }
}

/// `gradient`, `value_and_gradient`, `derivative`.
fn gradients(sig: &Signature, source: &Source) -> TokenStream {
    let (krate, result, tangents, spoken) = (&sig.krate, &sig.result, sig.tangents(), spoken(sig));
    let (y, back) = (Ident::new("y", Span::mixed_site()), Ident::new("back", Span::mixed_site()));
    let (bound, one) = match sig.seed() {
        Seed::One(one) => (None, Some(one)),
        // With `for<'z>` rustc doesn't look at the bound before someone calls the method.
        Seed::Never => (Some(quote!(for<'z> #result: #krate::Scalar)), None),
        Seed::Ask => (Some(quote!(for<'z> #result: #krate::Scalar)), Some(quote!(<#result as #krate::Scalar>::one()))),
    };
    let never = one.is_none() || matches!(source, Source::Stub);
    let pullback = call_self(sig, &format_ident!("pullback"));
    let body = |used: TokenStream| match never {
        true => quote!(::core::unreachable!()),
        false => used,
    };

    let header_ = header(sig, &format_ident!("gradient"), &tangents, bound.clone());
    let gradient = body(quote!(let (_, #back) = #pullback; #back(#one)));
    let doc = format!(" The gradient of `{spoken}`: one derivative per parameter.");
    let mut out = quote!(#[doc = #doc] #header_ { #gradient });

    let both = quote!((#result, #tangents));
    let header_ = header(sig, &format_ident!("value_and_gradient"), &both, bound.clone());
    let value_and_gradient = body(quote!(let (#y, #back) = #pullback; (#y, #back(#one))));
    let doc = format!(" The value and the gradient of `{spoken}`.");
    out.extend(quote!(#[doc = #doc] #header_ { #value_and_gradient }));

    let seeded = matches!(sig.seed(), Seed::One(_) | Seed::Ask);
    if let Some(index) = sig.only_variable().filter(|_| seeded) {
        let tangent = &sig.params[index].tangent;
        let header_ = header(sig, &format_ident!("derivative"), tangent, bound);
        let field = syn::Index::from(index);
        let gradient = call_self(sig, &format_ident!("gradient"));
        let derivative = body(quote!(#gradient.#field));
        let doc = format!(" The derivative of `{spoken}` with respect to `{}`.", sig.params[index].name.unraw());
        out.extend(quote!(#[doc = #doc] #header_ { #derivative }));
    }
    out
}

/// The type of what `__forward` returns beside the value: `Fn(&[f64], (), f64, &mut [f64], &mut ())`.
pub(super) fn forward_function(sig: &Signature) -> TokenStream {
    let again = sig.params.iter().map(again_type);
    let sinks = sig.params.iter().map(|p| {
        let sink = &p.sink;
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
    quote!((#result, ::std::boxed::Box<dyn #function + ::core::marker::Send + ::core::marker::Sync #(#lifetimes)*>))
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
        Body::Stub(_) => None,
        Body::Sweeps(sweeps) if sig.has_references() || sig.level > 0 => Some(forward_of_sweeps(sig, sweeps)),
        Body::Rule(rule) if sig.has_references() && !rule.owns => Some(forward_again(sig, rule)),
        Body::Sweeps(_) => Some(forward_of_pullback(sig, &call_self(sig, &format_ident!("pullback")))),
        Body::Rule(rule) => Some(forward_of_pullback(sig, &call_rule(sig, rule))),
    };
    let function = forward_function(sig);
    let name = sig.forward_name(false);
    let (output, text) = match (pair, body) {
        (None, Body::Stub(Some(why))) => return higher::refused(sig, &name, &boxed(sig, &function), why),
        (None, _) => (boxed(sig, &function), quote!(::core::unreachable!())),
        (Some(Pair { before, value, closure }), _) if sig.recursive => {
            (boxed(sig, &function), quote!(#before (#value, ::std::boxed::Box::new(#closure))))
        }
        (Some(Pair { before, value, closure }), _) => {
            let (result, capture) = (&sig.result, sig.capture_with_sinks(&sig.owned_lifetimes));
            (quote!((#result, impl #function + #capture)), quote!(#before (#value, #closure)))
        }
    };
    let header = header(sig, &name, &output, None);
    let inline = (sig.level > 0).then(|| quote!(#[inline]));
    quote!(#[doc(hidden)] #inline #header { #text })
}

/// `__forward_dyn`: the same behind a `Box`, for functions that call themselves. A rule is not part of the cycle, and its
/// pullback may not be `Send`: it needs no box.
pub(super) fn forward_dyn(sig: &Signature, body: &Body<'_>) -> TokenStream {
    if matches!(body, Body::Sweeps(_)) && !sig.calls_itself {
        return TokenStream::new();
    }
    let function = forward_function(sig);
    let name = sig.forward_name(true);
    let (y, back) = (sig.fresh("y"), sig.fresh("back"));
    let forward = call_self(sig, &sig.forward_name(false));
    let (output, text) = match body {
        Body::Stub(Some(why)) => return higher::refused(sig, &name, &boxed(sig, &function), why),
        Body::Stub(None) => (boxed(sig, &function), quote!(::core::unreachable!())),
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
    quote!(#[doc(hidden)] #inline #header { #text })
}

/// `__forward` and its like by another function of the same kind, which needs no box.
pub(super) fn delegated(sig: &Signature, call: &TokenStream) -> TokenStream {
    let function = forward_function(sig);
    let (result, capture) = (&sig.result, sig.capture_with_sinks(&sig.owned_lifetimes));
    let output = quote!((#result, impl #function + #capture));
    let both = [false, true].map(|boxed| {
        let header = header(sig, &sig.forward_name(boxed), &output, None);
        quote!(#[doc(hidden)] #[inline] #header { #call })
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
    let parts: Vec<_> = sig.params.iter().zip(sinks).zip(cotangents).collect();
    let sink_params = parts.iter().map(|((p, sink), cotangent)| {
        let ty = &p.sink;
        if p.by_ref || cotangent.is_some() { quote!(#sink: &mut #ty) } else { quote!(_: &mut #ty) }
    });
    let adds = parts.iter().filter(|((p, _), _)| !p.by_ref && !p.is_discrete());
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
            move |#(#again,)* #dy: #dy_ty, #(#sink_params),*| { #repeated #reverse #(#adds)* }
        },
    }
}

/// For a function whose pullback runs it again: the name of its value, the call of the function itself, and copies of the
/// arguments for each run of the forward sweep.
fn checkpointed(sig: &Signature) -> (Ident, TokenStream, TokenStream) {
    let turbofish = turbofish(sig);
    let function = match sig.level {
        0 => sig.name.to_token_stream(),
        _ => {
            let jvp = sig.jvp_name();
            quote!(Self::#jvp)
        }
    };
    let arguments = sig.params.iter().map(|p| copied(sig, p));
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
    if is_copied(sig, param) { quote!(#name) } else { quote!(::core::clone::Clone::clone(&#name)) }
}

/// The public pullback (or the rule, which borrows less), whose results are added to the sinks.
fn forward_of_pullback(sig: &Signature, pullback: &TokenStream) -> Pair {
    let (y, back) = (sig.fresh("y"), sig.fresh("back"));
    let again: Vec<_> = sig.params.iter().map(|p| (quote!(_), again_type(p))).collect();
    Pair {
        before: quote!(let (#y, #back) = #pullback;),
        value: quote!(#y),
        closure: adding_closure(sig, &again, |dy| quote!(#back(#dy))),
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
        closure: adding_closure(sig, &again, |dy| quote!(#rule #turbofish(#(#copies),*).1(#dy))),
    }
}

/// `move |again…, dy, sinks…| { let d = back(dy); *dx += d.0; … }`
fn adding_closure(
    sig: &Signature,
    again: &[(TokenStream, TokenStream)],
    back: impl FnOnce(&Ident) -> TokenStream,
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
        add(sig, p, &p.cotangent(), &quote!(#d.#field))
    });
    let (dy_ty, back) = (sig.result_tangent(), back(&dy));
    quote! {
        move |#(#again,)* #dy: #dy_ty, #(#sinks),*| {
            let #d = #back;
            #(#adds)*
        }
    }
}

/// Adds an owned cotangent to a sink.
fn add(sig: &Signature, param: &Param, sink: &Ident, cotangent: &TokenStream) -> TokenStream {
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
