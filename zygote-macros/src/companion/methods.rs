//! The associated functions of a companion.
//!
//! Either `pullback` or `__forward` holds the function's two sweeps, and the other one wraps it. It is `__forward` with reference
//! parameters, since its pullback is given the references again and captures none of them, and where cotangents are gathered in places,
//! which start with minus zero: they are added to those of the caller, and at last to the zeros of `pullback`.

use super::forward::{checkpointed, forward, forward_dyn};
use super::params::Param;
use super::signature::{Home, Seed, Signature};
use super::{Rule, Source, higher, pass, spoken};
use crate::emit::{Exit, Sweeps};
use crate::ty::Ty;
use proc_macro2::{Ident, Span, TokenStream};
use quote::{format_ident, quote};
use syn::ext::IdentExt;

/// All associated items.
pub(crate) fn all(sig: &Signature, source: &Source) -> TokenStream {
    let forward = forward(sig, &Body::of(source));
    let kind_of = kind_of(sig, source);
    let forward = quote!(#kind_of #forward);
    if sig.method.as_ref().is_some_and(|m| m.home == Home::TraitImpl) {
        let levels = higher::levels(sig, source);
        return quote!(#forward #levels);
    }
    let wengert = wengert(sig, source);
    let kinds = kinds(sig);
    if sig.callables().next().is_some() {
        // What gives the derivative of a function that is passed, only differentiable code knows.
        let (forward_dyn, levels) = (forward_dyn(sig, &Body::of(source)), higher::levels_only(sig, source));
        let refused = refused_from_outside(sig);
        return quote!(#wengert #refused #forward #kinds #forward_dyn #levels);
    }
    let pullback = pullback(sig, source);
    let gradients = gradients(sig, source);
    let forward_dyn = forward_dyn(sig, &Body::of(source));
    let higher = higher::all(sig, source);
    quote!(#wengert #pullback #gradients #forward #kinds #forward_dyn #higher)
}

/// `gradient` and its like of a function that takes functions: an error where they are called.
fn refused_from_outside(sig: &Signature) -> TokenStream {
    let (krate, vis, generics, bounds) = (&sig.krate, &sig.vis, sig.generics(false), bounds(sig, None));
    let (outer, tangents, result) = (outer(sig), sig.tangents(), &sig.result);
    let params: Vec<_> = sig
        .params
        .iter()
        .map(|p| match p.callable {
            Some(_) => quote!(_: impl #krate::rules::KnownFunction),
            None => declared(p),
        })
        .collect();
    let doc = format!(
        " Of `{}` called in a differentiable function: here nothing is known of a function that is passed.",
        spoken(sig)
    );
    let all =
        [("gradient", tangents.clone()), ("value_and_gradient", quote!((#result, #tangents))), ("pullback", tangents)];
    all.into_iter()
        .map(|(name, output)| {
            let name = sig.item(name);
            quote!(#outer #[doc = #doc] #vis fn #name #generics (#(#params),*) -> #output #bounds { ::core::unreachable!() })
        })
        .collect()
}

/// What `__forward` is made of.
pub(super) enum Body<'a> {
    Sweeps(&'a Sweeps),
    Rule(&'a Rule),
    /// A trait's method, which its implementations give.
    Declared,
    /// Errors were reported, or this says why it can't be used.
    Stub(Option<String>),
}

impl<'a> Body<'a> {
    fn of(source: &'a Source) -> Body<'a> {
        match source {
            Source::Derived(all) => Body::Sweeps(&all.sweeps),
            Source::Rule(rule) => Body::Rule(rule),
            Source::Declared => Body::Declared,
            Source::Stub => Body::Stub(None),
        }
    }
}

fn wengert(sig: &Signature, source: &Source) -> TokenStream {
    let text = match source {
        Source::Derived(all) => all.sweeps.wengert.clone(),
        Source::Rule(rule) => format!("{}: custom adjoint {}", sig.companion.unraw(), rule.rule.unraw()),
        Source::Stub | Source::Declared => String::new(),
    };
    if sig.of_trait() {
        return TokenStream::new();
    }
    let (vis, outer, name) = (&sig.vis, outer(sig), sig.item("WENGERT"));
    let doc = format!(" The Wengert list of `{}`: the elementary assignments it consists of.", sig.companion.unraw());
    quote! {
        #outer
        #[doc = #doc]
        #vis const #name: &'static str = #text;
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
    let params = sig.params.iter().map(|p| match &p.callable {
        Some(function) => {
            let (name, ty) = (&p.name, function.declared(&sig.types(), sig.level, sinks));
            quote!(#name: #ty)
        }
        None => declared(p),
    });
    let functions = sig.callable_predicates(sinks);
    let bound = match &functions[..] {
        [] => bound,
        all => Some(bound.into_iter().fold(quote!(#(#all),*), |all, bound| quote!(#all, #bound))),
    };
    let bounds = bounds(sig, bound);
    quote!(#vis fn #name #generics (#(#params),*) -> #output #bounds)
}

/// A parameter in a header.
pub(super) fn declared(p: &Param) -> TokenStream {
    let Param { name, ty, .. } = p;
    match (p.is_self(), p.lent) {
        (true, _) => quote!(self: #ty),
        (_, true) => quote!(#name: &#ty),
        _ => quote!(#name: #ty),
    }
}

/// An associated function, complete: what belongs to the whole companion elsewhere stands at each that is beside a method.
pub(super) fn function(sig: &Signature, attrs: &TokenStream, header: &TokenStream, body: &TokenStream) -> TokenStream {
    let (outer, names) = (outer(sig), names(sig));
    quote!(#outer #attrs #header { #names #body })
}

/// The attributes of what stands beside a method.
pub(super) fn outer(sig: &Signature) -> TokenStream {
    let (cfgs, lints) = (&sig.cfgs, super::lints());
    match &sig.method {
        None => quote!(),
        Some(method) if method.apart => quote!(#(#cfgs)*),
        Some(_) => quote!(#(#cfgs)* #lints),
    }
}

/// The receiver, and the tangents that are lent, under the names that the sweeps have for them.
pub(super) fn names(sig: &Signature) -> TokenStream {
    sig.params
        .iter()
        .map(|p| {
            let name = &p.name;
            match (p.is_self(), p.lent) {
                (true, _) => quote!(let #name = self;),
                (_, true) => quote!(let #name = ::core::clone::Clone::clone(#name);),
                _ if p.view && p.by_mut => quote!(let mut #name = #name; let #name = &mut *#name;),
                _ => quote!(),
            }
        })
        .collect()
}

/// A parameter, handed on.
pub(super) fn argument(p: &Param) -> TokenStream {
    let name = &p.name;
    if p.lent { quote!(&#name) } else { p.handed_on() }
}

/// Pattern, type or value of what `__forward` gives beside the value: of a method there is also how it takes its receiver.
pub(super) fn with_kind(sig: &Signature, kind: &TokenStream, back: &TokenStream) -> TokenStream {
    if sig.method.is_some() { quote!((#kind, #back)) } else { quote!(#back) }
}

/// How the parameters are taken, for callers that hand a `&mut` on by its name: as it is, or as a `&`.
///
/// Of a method it is a function, which is found as the method itself is.
fn kinds(sig: &Signature) -> TokenStream {
    let (krate, vis, outer, name) = (&sig.krate, &sig.vis, outer(sig), sig.item("__KINDS"));
    let unslotted = |p: &Param, by_ref| match by_ref {
        true if p.free_sink => quote!(#krate::rules::LentChosen),
        true if !p.read && super::slots::is_slice(&p.ty) => quote!(#krate::rules::Unread),
        true => quote!(#krate::rules::Lent),
        false => quote!(#krate::rules::Changed),
    };
    let one = |p: &Param| match (p.by_ref, &p.slot) {
        (true, Some(slot)) => slot.lent(krate, p.read),
        (by_ref, _) => unslotted(p, by_ref),
    };
    // Of a method of a trait, all types have the same kinds.
    let quick = sig.quick && sig.method.as_ref().is_none_or(|m| m.home == Home::Inherent);
    let repeated = if quick { quote!(#krate::rules::Quick) } else { quote!(#krate::rules::Costly) };
    let kinds: Vec<_> = sig.params.iter().map(one).chain([repeated]).collect();
    let (ty, kinds) = (quote!((#(#kinds,)*)), quote!((#(#kinds,)*)));
    if !sig.has_receiver() {
        return quote!(#outer #[doc(hidden)] #vis const #name: #ty = #kinds;);
    }
    let (of_method, sized) = (sig.item("__kinds"), sized(sig).map(|s| quote!(where #s)));
    // For calls by the path, which don't tell a method from other associated functions.
    let by_path = sig.method.as_ref().is_some_and(|m| m.home == Home::Inherent);
    let by_path = by_path.then(|| quote!(#outer #[doc(hidden)] #vis const #name: #ty = #kinds;));
    quote!(#by_path #outer #[doc(hidden)] #[inline] #vis fn #of_method(&self) -> #ty #sized { #kinds })
}

/// How the method takes its receiver.
pub(super) fn kind(sig: &Signature) -> TokenStream {
    let krate = &sig.krate;
    match sig.params.first().filter(|p| p.receiver) {
        Some(p) if p.by_ref => quote!(#krate::rules::ByRef::<Self>),
        Some(p) if p.by_mut => quote!(#krate::rules::ByMut),
        _ => quote!(#krate::rules::ByValue),
    }
}

/// `__m_kind(&self)`: the same before the call, for receivers that the call may consume.
fn kind_of(sig: &Signature, source: &Source) -> TokenStream {
    if !sig.has_receiver() {
        return TokenStream::new();
    }
    let (outer, vis, name, kind) = (outer(sig), &sig.vis, sig.item("__kind"), kind(sig));
    let sized = sized(sig).map(|s| quote!(where #s));
    let body = match source {
        Source::Declared => quote!(;),
        _ => quote!({ #kind::new() }),
    };
    quote!(#outer #[doc(hidden)] #[inline] #vis fn #name(&self) -> #kind #sized #body)
}

/// The function's `where` clause, and more.
pub(super) fn bounds(sig: &Signature, bound: Option<TokenStream>) -> TokenStream {
    let predicates = sig.generics.where_clause.iter().flat_map(|w| &w.predicates).map(|p| quote!(#p));
    let all: Vec<_> = predicates.chain(sized(sig)).chain(bound).collect();
    if all.is_empty() { quote!() } else { quote!(where #(#all),*) }
}

/// What is generated is not for trait objects.
fn sized(sig: &Signature) -> Option<TokenStream> {
    sig.method.as_ref().filter(|m| m.home == Home::Trait).map(|_| quote!(Self: ::core::marker::Sized))
}

/// `Self::name::<T, N>(x, n)`.
pub(super) fn call_self(sig: &Signature, name: &Ident) -> TokenStream {
    let names = sig.params.iter().map(argument);
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
pub(super) fn call_rule(sig: &Signature, rule: &Rule) -> TokenStream {
    let (turbofish, names, rule) = (turbofish(sig), sig.handed_on(), &rule.rule);
    quote!(#rule #turbofish (#(#names),*))
}

/// `::<T, N>`: needed where a parameter can't be inferred from the arguments.
pub(super) fn turbofish(sig: &Signature) -> TokenStream {
    let params: Vec<_> = sig.type_and_const_params().collect();
    if params.is_empty() { quote!() } else { quote!(::<#(#params),*>) }
}

/// The sweeps give the cotangents as they are: `pullback` holds them, and not `__forward`.
pub(super) fn gives(sig: &Signature, sweeps: &Sweeps) -> bool {
    !sig.has_places() && (sweeps.direct || sig.exit() == Exit::Given)
}

fn pullback(sig: &Signature, source: &Source) -> TokenStream {
    let (result, dy_ty, tangents) = (&sig.result, sig.result_tangent(), sig.tangents());
    let given = sig.cotangents_given();
    let kind = quote!(::core::ops::Fn(#(#given),*) -> #tangents);
    let output = match source {
        Source::Stub => {
            quote!((#result, ::std::boxed::Box<dyn #kind + ::core::marker::Send + ::core::marker::Sync>))
        }
        _ => {
            let capture = sig.capture(&sig.lifetimes);
            quote!((#result, impl #kind + #capture))
        }
    };
    let body = match source {
        Source::Stub => quote!(::core::unreachable!()),
        Source::Derived(all) if gives(sig, &all.sweeps) => {
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
        Source::Derived(_) | Source::Declared => pullback_of_forward(sig),
        Source::Rule(rule) => call_rule(sig, rule),
    };
    let from = match (sig.changed().next().is_some(), sig.gives_nothing()) {
        (false, _) => "a cotangent of the result",
        (true, false) => "cotangents of the result and of the final state of what is changed in place",
        (true, true) => "cotangents of the final state of what is changed in place",
    };
    let doc =
        format!(" The value of `{}` and its pullback: from {from} to the cotangents of the parameters.", spoken(sig));
    let header = header(sig, &sig.item("pullback"), &output, None);
    function(sig, &quote!(#[doc = #doc] #[inline]), &header, &body)
}

/// The pullback by `__forward`: zero tangents of its own for it to add to.
fn pullback_of_forward(sig: &Signature) -> TokenStream {
    let (y, back, dy) = (sig.fresh("y"), sig.fresh("back"), sig.fresh("dy"));
    let (dy_ty, forward) = (sig.result_tangent(), call_self(sig, &sig.forward_name(false)));
    let again = again(sig);
    // What is only added to as a whole may start without a shape: the first that is added is it.
    let whole = |p: &Param| {
        let (krate, d, x) = (&sig.krate, p.cotangent(), p.lent_name());
        (quote!(let mut #d = #krate::rules::unshaped(#x);), quote!(#krate::rules::completed(#x, #d)))
    };
    let own = sig.params.iter().filter(|p| !p.is_discrete());
    let own = own.map(|p| match is_shared(sig, p) {
        _ if p.whole => whole(p).0,
        true => {
            let (krate, d, tangent, shape) = (&sig.krate, p.cotangent(), &p.tangent, shape(p));
            quote!(let mut #d: #tangent = #krate::zero_of(&#shape);)
        }
        false => place(sig, p),
    });
    let sinks = sig.params.iter().map(|p| lent(sig, p));
    let results = super::types::tuple(sig.params.iter().map(|p| if p.whole { whole(p).1 } else { gathered(p) }));
    // A shared array can't take the shape of what is added.
    let before = sig.params.iter().filter(|p| is_shared(sig, p)).map(|p| {
        let (krate, name, shape) = (&sig.krate, &p.name, shape(p));
        quote!(let #shape = #krate::shape(&#name);)
    });
    // The final state is known when the function has run.
    let shapes = sig.changed().filter(|p| is_shaped(sig, p)).map(|p| {
        let (krate, name, shape) = (&sig.krate, &p.name, shape(p));
        quote!(let #shape = #krate::shape(&*#name);)
    });
    let finals = sig.changed().map(|p| {
        let (name, ty) = (final_cotangent(p), &p.tangent);
        if p.is_discrete() { quote!((): ()) } else { quote!(#name: #ty) }
    });
    let given = (!sig.gives_nothing()).then(|| quote!(#dy: #dy_ty)).into_iter().chain(finals);
    let dy = if sig.gives_nothing() { quote!(()) } else { quote!(#dy) };
    let pattern = with_kind(sig, &quote!(_), &quote!(#back));
    quote! {
        #(#before)*
        let (#y, #pattern) = #forward;
        #(#shapes)*
        (#y, move |#(#given),*| {
            #(#own)*
            #back(#again #dy, #(#sinks),*);
            #results
        })
    }
}

/// The cotangent of the final state of a parameter, as the caller gives it.
fn final_cotangent(p: &Param) -> Ident {
    format_ident!("{}_final", p.cotangent(), span = Span::mixed_site())
}

/// The argument's shape, or that of its final state.
fn shape(p: &Param) -> Ident {
    format_ident!("{}_shape", p.cotangent(), span = Span::mixed_site())
}

/// A cotangent of this type has a shape that the type doesn't tell: a zero may come without one, and another may be wrong.
fn is_shaped(sig: &Signature, p: &Param) -> bool {
    !p.is_discrete() && !sig.types().ty(&p.ty).peeled().has_fixed_shape()
}

/// The references, given again.
pub(super) fn again(sig: &Signature) -> TokenStream {
    let again = sig.params.iter().map(|p| if p.by_ref { p.handed_on() } else { quote!(()) });
    quote!(#(#again,)*)
}

/// A zero tangent of our own.
pub(super) fn place(sig: &Signature, p: &Param) -> TokenStream {
    let (krate, d) = (&sig.krate, p.cotangent());
    if p.by_mut {
        let given = final_cotangent(p);
        if !is_shaped(sig, p) {
            return quote!(let mut #d = #given;);
        }
        let (shape, tangent) = (shape(p), &p.tangent);
        return quote! {
            let mut #d: #tangent = #krate::zero_of(&#shape);
            #krate::accumulate(&mut #d, #given);
        };
    }
    match p.by_ref {
        true => {
            let x = p.lent_name();
            quote!(let mut #d = #krate::zero_like(#x);)
        }
        false => {
            let zero = zero(sig, p);
            quote!(let mut #d = #zero;)
        }
    }
}

/// An array by value that isn't an `Array`: an `ArcArray`, a `CowArray`.
fn is_shared(sig: &Signature, p: &Param) -> bool {
    let by_value = !p.by_ref && !p.by_mut && !p.is_discrete();
    by_value && sig.types().ty(&p.ty).dense().is_some() && !super::types::is_owned_array(&p.ty)
}

/// That place (or something in its stead), lent as a sink.
pub(super) fn lent(sig: &Signature, p: &Param) -> TokenStream {
    let krate = &sig.krate;
    match p.is_discrete() {
        true if p.slot.as_ref().is_some_and(|slot| slot.kind == super::slots::Kind::Slice) => {
            quote!(&mut [] as &mut [#krate::rules::Unused])
        }
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
        Ty::Unknown if !param.receiver => {
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
        Seed::Ask => {
            let (bound, one) = sig.scalar();
            (Some(bound), Some(one))
        }
    };
    let never = one.is_none() || matches!(source, Source::Stub);
    // Nothing is known to depend on the final states.
    let zeros = sig.changed().map(|p| match p.is_discrete() {
        true => quote!(()),
        false => {
            let name = &p.name;
            quote!(#krate::zero_like(&*#name))
        }
    });
    let seeds: Vec<_> = one.into_iter().chain(zeros).collect();
    let pullback = call_self(sig, &sig.item("pullback"));
    let one_pass = pass::sweeps(sig, source);
    let body = |used: TokenStream| match never {
        true => quote!(::core::unreachable!()),
        false => used,
    };

    let header_ = header(sig, &sig.item("gradient"), &tangents, bound.clone());
    let gradient = match one_pass {
        Some(_) => {
            let both = call_self(sig, &sig.item("value_and_gradient"));
            quote!(#both.1)
        }
        None => body(quote!(let (_, #back) = #pullback; #back(#(#seeds),*))),
    };
    let doc = format!(" The gradient of `{spoken}`: one derivative per parameter.");
    let mut out = pass::item(sig, source);
    out.extend(function(sig, &quote!(#[doc = #doc] #[inline]), &header_, &gradient));

    let both = quote!((#result, #tangents));
    let header_ = header(sig, &sig.item("value_and_gradient"), &both, bound.clone());
    let value_and_gradient = match one_pass {
        Some(sweeps) => pass::value_and_gradient(sig, sweeps),
        None => body(quote!(let (#y, #back) = #pullback; (#y, #back(#(#seeds),*)))),
    };
    let doc = format!(" The value and the gradient of `{spoken}`.");
    out.extend(function(sig, &quote!(#[doc = #doc] #[inline]), &header_, &value_and_gradient));

    let seeded = matches!(sig.seed(), Seed::One(_) | Seed::Ask);
    if let Some(index) = sig.only_variable().filter(|_| seeded) {
        let tangent = &sig.params[index].tangent;
        let header_ = header(sig, &sig.item("derivative"), tangent, bound);
        let field = syn::Index::from(index);
        let gradient = call_self(sig, &sig.item("gradient"));
        let derivative = body(quote!(#gradient.#field));
        let doc = format!(" The derivative of `{spoken}` with respect to `{}`.", sig.params[index].spoken());
        out.extend(function(sig, &quote!(#[doc = #doc] #[inline]), &header_, &derivative));
    }
    out
}
