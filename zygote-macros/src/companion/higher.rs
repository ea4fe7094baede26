//! Forward mode and second order: `jvp`, `hvp`, `hessian`, `second_derivative`, `jacobian`, and what they stand on.
//!
//! `__jvp` is the function with tangents, `__jvp_forward` its pullback in the calling convention between generated functions;
//! `__jvp2` has tangents of tangents, and so on. One level above what a function has, and where a callee can't give it, stand
//! stubs that panic at compile time, when they are instantiated.

use super::forward;
use super::methods::{self, Body, again, call_self, gathered, header, header_with, lent, place};
use super::params::Param;
use super::signature::{Seed, Signature};
use super::types::tuple;
use super::whole::{entry, jacobian, value_and_gradient_into};
use super::{Rule, Source, spoken};
use crate::emit::Sweeps;
use crate::options::Jvp;
use crate::ty::{Scalar, Ty};
use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, format_ident, quote};
use syn::ext::IdentExt;

/// All of it.
pub(super) fn all(sig: &Signature, source: &Source) -> TokenStream {
    let one = sig.with_tangents();
    let levels = levels(sig, source);
    let has_jvp = has_jvp(sig, source);
    let public = [
        jvp(sig, &one),
        jacobian(sig, &one, source),
        value_and_gradient_into(sig, source),
        gradient_of_tangents(sig, &one, source),
    ];
    quote!(#has_jvp #levels #(#public)*)
}

pub(super) fn is_stub(source: &Source) -> bool {
    matches!(source, Source::Stub)
}

/// `const { panic!(why) }` in a function of these parameters and this result. A function without type parameters gets one,
/// or rustc would evaluate the constant though nobody calls it.
pub(super) fn refused(sig: &Signature, name: &Ident, output: &TokenStream, why: &str) -> TokenStream {
    let sinks = *name == sig.forward_name(false) || *name == sig.forward_name(true);
    refused_with(sig, (name, sinks), output, None, why)
}

fn refused_with(
    sig: &Signature,
    (name, sinks): (&Ident, bool),
    output: &TokenStream,
    bound: Option<TokenStream>,
    why: &str,
) -> TokenStream {
    if sig.of_trait() {
        // The trait says what type parameters there are.
        let header = header_with(sig, name, output, bound, sinks);
        let body = quote!(::core::panic!("{}", #why));
        return methods::function(sig, &quote!(#[doc(hidden)]), &header, &body);
    }
    // Optimisation evaluates constants in generic code too, up to where they ask for something of a parameter.
    let own = sig.generics.params.iter().find_map(|p| match p {
        syn::GenericParam::Type(syn::TypeParam { ident, .. }) => Some(quote!(::core::mem::needs_drop::<#ident>())),
        syn::GenericParam::Const(syn::ConstParam { ident, .. }) => Some(quote!(#ident)),
        syn::GenericParam::Lifetime(_) => None,
    });
    let asked = own.clone().unwrap_or_else(|| quote!(::core::mem::needs_drop::<Result_>()));
    let body = quote!(const { let _asked = #asked; ::core::panic!("{}", #why) });
    let header = if own.is_some() {
        header_with(sig, name, output, bound, sinks)
    } else {
        let mut sig = sig.clone();
        let krate = &sig.krate;
        let is = quote!(#output: #krate::rules::Is<Result_>);
        let bounds: Vec<_> = bound.into_iter().chain([is]).collect();
        sig.generics.params.push(syn::parse_quote!(Result_));
        header_with(&sig, name, &quote!(Result_), Some(quote!(#(#bounds),*)), sinks)
    };
    // Inlined as MIR, the constant would be evaluated in callers that nobody calls.
    let outer = methods::outer(sig);
    quote!(#outer #[doc(hidden)] #[inline(never)] #header { #body })
}

/// Why a function has no derivative of this kind.
fn reason(sig: &Signature, source: &Source) -> String {
    let name = sig.companion.unraw();
    match source {
        Source::Derived(all) if all.no_jvp.is_some() => {
            let why = all.no_jvp.as_deref().unwrap_or_default();
            format!("`{name}` has no derivative in forward mode: {why}")
        }
        Source::Rule(rule) => format!(
            "`{name}` has no derivative in forward mode: its custom adjoint `{}` doesn't give one (add `jvp = …` to its `#[adjoint]`)",
            rule.rule.unraw()
        ),
        _ => format!(
            "`{name}` has no derivatives of order {1}: it is `#[differentiable]` with `order = {0}`, ask for `order = {1}`",
            sig.order,
            sig.order + 1
        ),
    }
}

/// There is no pullback of tangents at this level.
fn ends_at(sig: &Signature, source: &Source, level: u32) -> bool {
    match source {
        Source::Derived(all) => level >= sig.order || all.no_jvp.is_some(),
        Source::Declared => level >= sig.order,
        Source::Rule(_) | Source::Stub => false,
    }
}

/// All that differentiable callers need.
pub(super) fn levels_only(sig: &Signature, source: &Source) -> TokenStream {
    let (has_jvp, levels) = (has_jvp(sig, source), levels(sig, source));
    quote!(#has_jvp #levels)
}

/// `__jvp`, `__jvp_forward`, `__jvp2`, …
pub(super) fn levels(sig: &Signature, source: &Source) -> TokenStream {
    let mut out = TokenStream::new();
    let mut sig = sig.clone();
    // What a trait hasn't, its implementations can't have either.
    let last = if sig.of_trait() { sig.order.saturating_sub(1).max(1) } else { sig.order.max(2) };
    for level in 1..=last {
        sig = sig.with_tangents();
        let (body, pullback) = match source {
            Source::Stub => (Some(quote!(::core::unreachable!())), Body::Stub(None)),
            Source::Declared => {
                let (outer, result) = (methods::outer(&sig), &sig.result);
                let header = header(&sig, &sig.jvp_name(), &quote!(#result), None);
                out.extend(quote!(#outer #[doc(hidden)] #header;));
                if level < sig.order {
                    out.extend(forward::forward(&sig, &Body::Declared));
                }
                continue;
            }
            Source::Rule(rule) => match jvp_of_rule(&sig, rule, level) {
                Some((value, forward)) => {
                    out.extend(function_with_tangents(&sig, &value));
                    out.extend(forward::delegated(&sig, &forward));
                    continue;
                }
                None => (None, Body::Stub(Some(reason(&sig, source)))),
            },
            Source::Derived(all) => match all.levels.get(level as usize - 1) {
                Some(made) => {
                    sig.rename(&made.params);
                    let body = match &made.sweeps {
                        Some(Ok(sweeps)) => Body::Sweeps(sweeps),
                        Some(Err(why)) => {
                            Body::Stub(Some(format!("`{}` has no second derivatives: {why}", sig.companion.unraw())))
                        }
                        None => Body::Stub(Some(reason(&sig, source))),
                    };
                    (Some(made.body.clone()), body)
                }
                None => (None, Body::Stub(Some(reason(&sig, source)))),
            },
        };
        out.extend(match body {
            Some(body) => function_with_tangents(&sig, &body),
            None => {
                let result = &sig.result;
                refused(&sig, &sig.jvp_name(), &quote!(#result), &reason(&sig, source))
            }
        });
        if sig.of_trait() && level >= sig.order {
            continue;
        }
        // The sweeps may have other names for the parameters.
        if let Body::Sweeps(sweeps) = &pullback {
            sig.rename(&sweeps.params);
        }
        out.extend(forward::forward(&sig, &pullback));
        // The boxed one is for functions that call themselves, and a rule stands in for one of these.
        let unasked = matches!((source, &pullback), (Source::Derived(_), Body::Stub(_))) && !sig.calls_itself;
        if !unasked {
            out.extend(forward::forward_dyn(&sig, &pullback));
        }
    }
    out
}

/// `__jvp` and its like.
fn function_with_tangents(sig: &Signature, body: &TokenStream) -> TokenStream {
    let result = &sig.result;
    let header = header(sig, &sig.jvp_name(), &quote!(#result), None);
    methods::function(sig, &quote!(#[doc(hidden)] #[inline]), &header, body)
}

/// The calls of what gives a custom adjoint its tangents: for the value, and with the pullback.
fn jvp_of_rule(sig: &Signature, rule: &Rule, level: u32) -> Option<(TokenStream, TokenStream)> {
    let names = sig.handed_on();
    match rule.jvp.as_ref()? {
        Jvp::Derived => {
            let of = &rule.of.segments.last()?.ident;
            let module = format_ident!("__derived_{}", of.unraw());
            let (jvp, forward) = (sig.jvp_name(), sig.forward_name(false));
            Some((quote!(#module::#of::#jvp(#(#names),*)), quote!(#module::#of::#forward(#(#names),*))))
        }
        Jvp::Function(path) => {
            let name = &path.segments.last()?.ident;
            let forward = format_ident!("{}", crate::emit::calls::forward_name(level - 1, false));
            let import = quote!(#[allow(unused_imports)] use #path;);
            let import = (path.segments.len() > 1).then_some(import);
            let value = match level {
                1 => quote!(#path(#(#names),*)),
                _ => {
                    let jvp = format_ident!("{}", crate::emit::calls::jvp_name(level - 1));
                    quote!(#import #name::#jvp(#(#names),*))
                }
            };
            Some((value, quote!(#import #name::#forward(#(#names),*))))
        }
    }
}

/// Whether `__jvp` is more than a stub that doesn't compile.
fn has_jvp(sig: &Signature, source: &Source) -> TokenStream {
    if sig.method.is_some() {
        // Callers can't name it, and in generic code it would be of no use.
        return TokenStream::new();
    }
    let vis = &sig.vis;
    let value = match source {
        Source::Stub | Source::Declared => quote!(true),
        Source::Rule(rule) => {
            let has = rule.jvp.is_some();
            quote!(#has)
        }
        Source::Derived(all) => match all.levels.first() {
            // A constant of a cycle of functions can't mention itself.
            Some(_) if sig.recursive => quote!(true),
            Some(level) => level.has_jvp.clone(),
            None => quote!(false),
        },
    };
    quote!(#[doc(hidden)] #vis const __HAS_JVP: bool = #value;)
}

/// The type of a tangent as a caller may give it, and the argument for `__jvp` that it becomes.
pub(super) fn direction(sig: &Signature, p: &Param, dot: &Ident) -> (TokenStream, TokenStream) {
    let krate = &sig.krate;
    let types = sig.types();
    if p.by_mut {
        let (sink, x, text) = (&p.sink, &p.name, p.spoken());
        return match p.is_discrete() {
            true => (quote!(()), quote!(&mut ())),
            false => (
                quote!(&mut #sink),
                quote!({
                    #krate::fit_or_panic(&*#x, &*#dot, #text);
                    #dot
                }),
            ),
        };
    }
    // `&&T` has tangents behind as many references.
    let refs = std::iter::repeat_n(quote!(&), p.references());
    if p.is_discrete() {
        return (quote!(()), quote!(#(#refs)* ()));
    }
    let refs = refs.skip(1);
    let (sink, tangent, x, text) = (&p.sink, &p.tangent, &p.name, p.spoken());
    match (types.ty(&p.ty), p.by_ref) {
        (Ty::Scalar(_), _) => {
            (quote!(impl #krate::Direction<#tangent>), quote!(*#krate::Direction::<#tangent>::direction(&#dot)))
        }
        (_, true) => {
            let x = p.lent_name();
            (quote!(impl #krate::Direction<#sink>), quote!(#(#refs)* #krate::tangent_for(#x, &#dot, #text)))
        }
        (_, false) => (quote!(impl #krate::Direction<#tangent>), quote!(#krate::tangent_of(&#x, &#dot, #text))),
    }
}

/// The names of the tangents, of the level above.
pub(super) fn dots<'a>(sig: &Signature, one: &'a Signature) -> Vec<&'a Ident> {
    one.params[sig.params.len()..].iter().map(|p| &p.name).collect()
}

/// `Self::name::<T, _>(…)`: what the level above adds to the type parameters is inferred.
pub(super) fn turbofish_above(sig: &Signature, one: &Signature) -> TokenStream {
    let own: Vec<_> = sig.type_and_const_params().map(|p| quote!(#p)).collect();
    if own.is_empty() {
        return quote!();
    }
    let more = one.type_and_const_params().count() - own.len();
    let more = std::iter::repeat_n(quote!(_), more);
    let all = own.into_iter().chain(more);
    quote!(::<#(#all),*>)
}

/// `f::jvp((x, …), (dx, …)) -> (y, dy)`.
fn jvp(sig: &Signature, one: &Signature) -> TokenStream {
    let (vis, generics, bounds) = (&sig.vis, sig.generics(false), methods::bounds(sig, None));
    let Pairs { params, lets, dots } = pairs(sig, one, false);
    let (result, turbofish, args) = (&one.result, turbofish_above(sig, one), sig.handed_on());
    let (name, jvp) = (sig.item("jvp"), one.jvp_name());
    let doc = format!(
        " The value of `{}` and its tangent in forward mode: the derivative along the given tangents of the parameters.",
        spoken(sig)
    );
    methods::function(
        sig,
        &quote!(#[doc = #doc] #[inline] #[track_caller]),
        &quote!(#vis fn #name #generics (#params) -> #result #bounds),
        &quote!(#lets Self::#jvp #turbofish (#(#args,)* #(#dots),*)),
    )
}

/// Arguments with tangents, as a caller gives them.
struct Pairs {
    /// Two tuples, or a bare argument and its tangent.
    params: TokenStream,
    /// The tangents under their own names, before arguments are moved.
    lets: TokenStream,
    /// The tangents as arguments of `__jvp`.
    dots: Vec<TokenStream>,
}

fn pairs(sig: &Signature, one: &Signature, bare: bool) -> Pairs {
    let names = dots(sig, one);
    let (given, values): (Vec<_>, Vec<_>) =
        sig.params.iter().zip(&names).map(|(p, dot)| direction(sig, p, dot)).unzip();
    let patterns = patterns(sig, &names);
    let (mut lets, mut dots) = (TokenStream::new(), vec![]);
    for ((p, dot), value) in sig.params.iter().zip(&names).zip(values) {
        if p.is_discrete() {
            dots.push(value);
        } else {
            lets.extend(quote!(let #dot = #value;));
            dots.push(quote!(#dot));
        }
    }
    // The tangent of a receiver by value is lent.
    if let Some(dot) = dots.first_mut().filter(|_| one.params[sig.params.len()..].first().is_some_and(|p| p.lent)) {
        *dot = quote!(&#dot);
    }
    let types: Vec<_> = sig.params.iter().map(|p| &p.ty).collect();
    let own = usize::from(sig.has_receiver());
    let params = match (&sig.names()[..], &types[..], &patterns[..], &given[..]) {
        // `x.m_jvp((y,), (dx, dy))`, and where there is nothing but the receiver `x.m_jvp((dx,))`.
        (names, types, patterns, given) if sig.has_receiver() => {
            let rest = match &names[own..] {
                [] => quote!(),
                rest => {
                    let names = tuple(rest.iter().map(|n| quote!(#n)));
                    let types = tuple(types[own..].iter().map(|t| quote!(#t)));
                    quote!(#names: #types,)
                }
            };
            let receiver = methods::declared(&sig.params[0]);
            match (patterns, given) {
                ([pattern], [given]) if bare => quote!(#receiver, #pattern: #given),
                (patterns, given) => {
                    let (patterns, given) = (tuple(patterns.to_vec()), tuple(given.to_vec()));
                    quote!(#receiver, #rest #patterns: #given)
                }
            }
        }
        ([name], [ty], [pattern], [given]) if bare => quote!(#name: #ty, #pattern: #given),
        (names, types, ..) => {
            let (names, types) = (tuple(names.iter().map(|n| quote!(#n))), tuple(types.iter().map(|t| quote!(#t))));
            let (patterns, given) = (tuple(patterns), tuple(given));
            quote!(#names: #types, #patterns: #given)
        }
    };
    Pairs { params, lets, dots }
}

/// The names of tangents, where they are used.
pub(super) fn patterns(sig: &Signature, dots: &[&Ident]) -> Vec<TokenStream> {
    let pattern = |(p, dot): (&Param, &&Ident)| if p.is_discrete() { quote!(()) } else { quote!(#dot) };
    sig.params.iter().zip(dots).map(pattern).collect()
}

/// What `gradient` asks of the result, and the cotangents 1 and 0 of it.
pub(super) fn seeds(sig: &Signature) -> Option<(Option<TokenStream>, TokenStream, TokenStream)> {
    let (krate, result) = (&sig.krate, &sig.result);
    match sig.seed() {
        Seed::One(one) => Some((None, one, sig.types().zero(result))),
        Seed::Ask => {
            let (bound, one) = sig.scalar();
            Some((Some(bound), one, quote!(#krate::zero())))
        }
        Seed::Never => None,
    }
}

/// `hvp`, `hessian`, `second_derivative`, and the gradient as a function that is differentiated itself.
fn gradient_of_tangents(sig: &Signature, one: &Signature, source: &Source) -> TokenStream {
    let Some((bound, seed, zero)) = seeds(sig) else { return TokenStream::new() };
    let gradients = gradients_of_tangents(sig, source, (&bound, &seed, &zero));
    if sig.changed().next().is_some() {
        let absent = [("hvp", false), ("second_derivative", true), ("hessian", true)].map(|(n, a)| absent(sig, n, a));
        return quote!(#gradients #(#absent)*);
    }
    let parts = [
        gradients,
        hvp(sig, one, source, (&bound, &seed, &zero)),
        second_derivative(sig, source, &bound),
        hessian(sig, source, &bound),
    ];
    quote!(#(#parts)*)
}

/// What makes no sense for functions that change their arguments is an error where it is called.
pub(super) fn absent(sig: &Signature, name: &str, as_the_function: bool) -> TokenStream {
    let (krate, vis, name, outer) = (&sig.krate, &sig.vis, sig.item(name), methods::outer(sig));
    let bound = quote!(for<'z> (): #krate::rules::NoMutableParameters<'z>);
    if as_the_function {
        let header = header(sig, &name, &quote!(()), Some(bound));
        return quote!(#outer #[doc(hidden)] #header { ::core::unreachable!() });
    }
    quote!(#outer #[doc(hidden)] #vis fn #name<X, V>(_: X, _: V) where #bound { ::core::unreachable!() })
}

type Seeds<'a> = (&'a Option<TokenStream>, &'a TokenStream, &'a TokenStream);

/// The cotangent of `__jvp{level}`'s result that picks the tangent in which all directions meet: `((0, 0), (0, 1))`.
fn topmost(level: u32, zero: &TokenStream, one: &TokenStream) -> TokenStream {
    fn nest(level: u32, last: &TokenStream, other: &TokenStream) -> TokenStream {
        if level == 0 {
            return last.clone();
        }
        let (low, high) = (nest(level - 1, other, other), nest(level - 1, last, other));
        quote!((#low, #high))
    }
    nest(level, one, zero)
}

/// `((a, b), (c, d))` of four.
fn nested(parts: &[TokenStream]) -> TokenStream {
    match parts {
        [one] => one.clone(),
        parts => {
            let (low, high) = parts.split_at(parts.len() / 2);
            let (low, high) = (nested(low), nested(high));
            quote!((#low, #high))
        }
    }
}

/// `__gradient_jvp`, …: the gradient with tangents.
///
/// The tangent of `__jvp{k}` in which all directions meet has, by the parameters in slot s (of 2^k, one per set of
/// directions), the derivative that the gradient has along the directions that are not in s. So the pullback of `__jvp{k}` gives
/// the gradient with all its tangents; and one level above, along cotangents of those, their pullback, which callers write
/// themselves.
fn gradients_of_tangents(sig: &Signature, source: &Source, seeds: Seeds<'_>) -> TokenStream {
    let mut out = TokenStream::new();
    let mut level = sig.clone();
    for _ in 1..sig.order.max(2) {
        level = level.with_tangents();
        if sig.changed().next().is_some() {
            let name = sig.item(&crate::emit::calls::gradient_name(level.level));
            let output = gradient_type(sig, level.level);
            let why = format!(
                "`{}` has `&mut` parameters, so its gradient can't be differentiated again",
                sig.companion.unraw()
            );
            out.extend(refused_with(&level, (&name, false), &output, seeds.0.clone(), &why));
            continue;
        }
        out.extend(gradient_jvp(sig, &level, source, seeds));
    }
    out
}

/// The parameters of all slots.
fn slots<'a>(sig: &Signature, level: &'a Signature) -> Vec<&'a [Param]> {
    let n = sig.params.len();
    (0..1 << level.level).map(|slot| &level.params[slot * n..][..n]).collect()
}

/// The type of the gradient and its tangents.
fn gradient_type(sig: &Signature, level: u32) -> TokenStream {
    nested(&vec![sig.tangents(); 1 << level])
}

/// `__gradient_jvp(x, …, x_dot, …)`: the gradient and its tangent, which is the Hessian times the tangents.
fn gradient_jvp(sig: &Signature, level: &Signature, source: &Source, (bound, one, zero): Seeds<'_>) -> TokenStream {
    let output = gradient_type(sig, level.level);
    let name = sig.item(&crate::emit::calls::gradient_name(level.level));
    let header = header(level, &name, &output, bound.clone());
    if ends_at(sig, source, level.level) {
        return refused_with(level, (&name, false), &output, bound.clone(), &reason(sig, source));
    }
    if is_stub(source) {
        return methods::function(level, &quote!(#[doc(hidden)]), &header, &quote!(::core::unreachable!()));
    }
    let back = level.fresh("back");
    let pattern = methods::with_kind(level, &quote!(_), &quote!(#back));
    let forward = call_self(level, &level.forward_name(false));
    let places = level.params.iter().filter(|p| !p.is_discrete()).map(|p| place(level, p));
    let (again, seed) = (again(level), topmost(level.level, zero, one));
    let sinks = level.params.iter().map(|p| lent(level, p));
    let parts: Vec<_> = slots(sig, level).into_iter().rev().map(|slot| tuple(slot.iter().map(gathered))).collect();
    let result = nested(&parts);
    let body = quote! {
        let (_, #pattern) = #forward;
        #(#places)*
        #back(#again #seed, #(#sinks),*);
        #result
    };
    methods::function(level, &quote!(#[doc(hidden)] #[inline]), &header, &body)
}

/// `f::hvp(x, v)`, `f::hvp((x, y), (vx, vy))`: the Hessian times a vector.
fn hvp(sig: &Signature, one: &Signature, source: &Source, (bound, seed, _): Seeds<'_>) -> TokenStream {
    let (vis, generics, bounds) = (&sig.vis, sig.generics(false), methods::bounds(sig, bound.clone()));
    let Pairs { params, lets, dots } = pairs(sig, one, true);
    let (args, tangents) = (sig.handed_on(), sig.tangents());
    let second = match source {
        Source::Derived(all) => all.second.as_ref(),
        Source::Rule(_) | Source::Declared | Source::Stub => None,
    };
    let body = match second {
        Some(sweeps) => {
            let renamed = sweeps.params.iter().zip(&one.params).filter(|(to, from)| **to != from.name);
            let renamed = renamed.map(|(to, from)| {
                let from = &from.name;
                quote!(let #to = #from;)
            });
            let both = both_sweeps(sig, sweeps, seed);
            quote!(#lets #(#renamed)* #both)
        }
        None if is_stub(source) => quote!(::core::unreachable!()),
        None => {
            let (turbofish, gradient) = (turbofish_above(sig, one), sig.item("__gradient_jvp"));
            quote!(#lets Self::#gradient #turbofish (#(#args,)* #(#dots),*).1)
        }
    };
    let doc = format!(" The Hessian of `{}` times a vector: the derivative of the gradient along it.", spoken(sig));
    let name = sig.item("hvp");
    methods::function(
        sig,
        &quote!(#[doc = #doc] #[inline] #[track_caller]),
        &quote!(#vis fn #name #generics (#params) -> #tangents #bounds),
        &body,
    )
}

/// The forward sweep, the reverse sweep from this cotangent, and the cotangents of the function's parameters.
fn both_sweeps(sig: &Signature, sweeps: &Sweeps, seed: &TokenStream) -> TokenStream {
    let krate = &sig.krate;
    let Sweeps { forward, reverse, dy, cotangents, sinks, .. } = sweeps;
    let variables = sig.params.iter().zip(sinks).filter(|(p, _)| p.by_ref && !p.is_discrete());
    let places = variables.map(|(p, sink)| {
        let (name, own, ty) = (p.lent_name(), format_ident!("{sink}_own"), &p.sink);
        let lent = methods::as_sink(sig, p, &own);
        quote! {
            let mut #own = #krate::zero_like(#name);
            let #sink: &mut #ty = #lent;
        }
    });
    let results =
        sig.params.iter().zip(cotangents).zip(sinks).map(|((p, c), sink)| match (p.is_discrete(), p.by_ref, c) {
            (true, ..) => quote!(()),
            (_, true, _) => format_ident!("{sink}_own").into_token_stream(),
            (_, false, Some(c)) => c.clone(),
            (_, false, None) => methods::zero(sig, p),
        });
    let (results, dy_ty) = (tuple(results), sig.result_tangent());
    quote! {
        #(#places)*
        let #dy: #dy_ty = #seed;
        #forward
        #reverse
        #results
    }
}

/// The arguments of `hvp` for this direction of the one variable.
fn along(sig: &Signature, index: usize, args: &[TokenStream], direction: &TokenStream) -> TokenStream {
    let directions: Vec<_> = (0..args.len()).map(|k| if k == index { direction.clone() } else { quote!(()) }).collect();
    match (args, &directions[..]) {
        ([receiver], [direction]) if sig.has_receiver() => quote!(#receiver, #direction),
        ([receiver, rest @ ..], _) if sig.has_receiver() => {
            let (rest, directions) = (tuple(rest.to_vec()), tuple(directions));
            quote!(#receiver, #rest, #directions)
        }
        ([arg], [direction]) => quote!(#arg, #direction),
        _ => {
            let (args, directions) = (tuple(args.to_vec()), tuple(directions));
            quote!(#args, #directions)
        }
    }
}

/// `f::second_derivative(x)`, for functions of one number.
fn second_derivative(sig: &Signature, source: &Source, bound: &Option<TokenStream>) -> TokenStream {
    let Some(index) = sig.only_variable() else { return TokenStream::new() };
    let krate = &sig.krate;
    let param = &sig.params[index];
    let ty = match super::types::peel(&param.ty) {
        syn::Type::Reference(t) => &t.elem,
        ty => ty,
    };
    let one = match sig.types().ty(ty) {
        Ty::Scalar(Scalar::F64 | Scalar::F32) => quote!(1.0),
        _ => quote!(<#ty as #krate::Scalar>::one()),
    };
    // In the scope of the first bound rustc knows no more of the tangent than what the bounds say.
    let scalar = (sig.types().ty(ty) == Ty::Unknown).then(|| {
        let of = quote!(<#ty as #krate::Differentiable>);
        quote!(for<'z> #ty: #krate::Scalar, for<'z> #of::Tangent: #krate::Direction<#of::Sink>)
    });
    let bounds = all_bounds(bound.iter().cloned().chain(scalar));
    let header = header(sig, &sig.item("second_derivative"), &param.tangent, bounds);
    let body = if is_stub(source) {
        quote!(::core::unreachable!())
    } else {
        let args = sig.handed_on();
        let (args, field) = (along(sig, index, &args, &one), syn::Index::from(index));
        let turbofish = methods::turbofish(sig);
        let hvp = sig.item("hvp");
        quote!(Self::#hvp #turbofish (#args).#field)
    };
    let doc = format!(" The second derivative of `{}` with respect to `{}`.", spoken(sig), sig.params[index].spoken());
    methods::function(sig, &quote!(#[doc = #doc] #[inline]), &header, &body)
}

/// A copy of every argument.
pub(super) fn copies(sig: &Signature) -> Vec<TokenStream> {
    sig.params.iter().map(|p| forward::copied(sig, p)).collect()
}

/// What copying the arguments asks of their types; nobody looks before the function is called.
pub(super) fn clone_bounds(sig: &Signature) -> impl Iterator<Item = TokenStream> {
    let unknown = |p: &&Param| !p.by_ref && sig.types().ty(&p.ty) == Ty::Unknown;
    sig.params.iter().filter(unknown).map(|p| {
        let ty = &p.ty;
        quote!(for<'z> #ty: ::core::clone::Clone)
    })
}

/// Bounds for a `where` clause, if there are any.
pub(super) fn all_bounds(bounds: impl Iterator<Item = TokenStream>) -> Option<TokenStream> {
    let all: Vec<_> = bounds.collect();
    (!all.is_empty()).then(|| quote!(#(#all),*))
}

/// The zero tangent of an argument.
pub(super) fn zero_of(sig: &Signature, p: &Param) -> TokenStream {
    let (krate, name) = (&sig.krate, &p.name);
    if p.by_ref && !p.view { quote!(#krate::zero_like(#name)) } else { quote!(#krate::zero_like(&#name)) }
}

/// `f::hessian(x)`: row by row.
fn hessian(sig: &Signature, source: &Source, bound: &Option<TokenStream>) -> TokenStream {
    let variables: Vec<usize> = (0..sig.params.len()).filter(|i| !sig.params[*i].is_discrete()).collect();
    let [index] = variables[..] else { return TokenStream::new() };
    let krate = &sig.krate;
    let scalar = entry(sig, &sig.result);
    let output = quote!(#krate::Matrix<#scalar>);
    let (tangent, sink) = (&sig.params[index].tangent, &sig.params[index].sink);
    let unknown = sig.types().ty(&sig.params[index].ty).peeled() == &Ty::Unknown;
    let fits = unknown.then(|| quote!(for<'z> #tangent: #krate::Direction<#sink>));
    let bounds = all_bounds(bound.iter().cloned().chain(clone_bounds(sig)).chain(fits));
    let header = header(sig, &sig.item("hessian"), &output, bounds);
    let body = if is_stub(source) {
        quote!(::core::unreachable!())
    } else {
        let e = sig.fresh("e");
        let zero = zero_of(sig, &sig.params[index]);
        let (args, field) = (along(sig, index, &copies(sig), &quote!(#e)), syn::Index::from(index));
        let turbofish = methods::turbofish(sig);
        let hvp = sig.item("hvp");
        quote!(#krate::hessian(#zero, |#e| Self::#hvp #turbofish (#args).#field))
    };
    let doc = format!(" The Hessian of `{}`: row i is the derivative of the i-th partial.", spoken(sig));
    methods::function(sig, &quote!(#[doc = #doc] #[inline]), &header, &body)
}
