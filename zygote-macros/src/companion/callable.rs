//! Parameters that are functions: `f: impl Fn(f64) -> f64`, `f: F` with `F: Fn(f64) -> f64`.
//!
//! In `__forward` and its like such a parameter is a closure that gives the value and a pullback: `f: &dyn Fn(f64) -> (f64, B)`, where
//! `B: Fn((), (), f64, &mut E, &mut f64)` adds to the cotangents of what the function captures, `E`, and of its arguments.

use super::types::{self, Types, peel};
use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, format_ident, quote};
use syn::ext::IdentExt;
use syn::{GenericParam, Generics, ReturnType, Type, TypeParamBound, WherePredicate};

/// The type of a function that is a parameter.
#[derive(Clone, Debug)]
pub(crate) struct Callable {
    /// Its type parameter: the user's, or one that stands for `impl Fn`.
    pub(crate) ident: Ident,
    pub(crate) args: Vec<Type>,
    pub(crate) result: Type,
}

/// Which function trait a bound is.
fn function_bound(bound: &TypeParamBound) -> Option<(Vec<Type>, Type)> {
    let TypeParamBound::Trait(t) = bound else { return None };
    let last = t.path.segments.last()?;
    if last.ident != "Fn" {
        return None;
    }
    let syn::PathArguments::Parenthesized(p) = &last.arguments else { return None };
    let result = match &p.output {
        ReturnType::Default => syn::parse_quote!(()),
        ReturnType::Type(_, t) => (**t).clone(),
    };
    Some((p.inputs.iter().map(argument_type).collect(), result))
}

fn argument_type(argument: &impl quote::ToTokens) -> Type {
    syn::parse2(quote!(#argument)).unwrap_or_else(|_| syn::parse_quote!(()))
}

/// The function that a parameter of this type is, if it is one.
pub(crate) fn of_type(ty: &Type, name: &Ident, generics: &Generics) -> Option<Callable> {
    match peel(ty) {
        Type::Reference(t) if t.mutability.is_none() => of_type(&t.elem, name, generics),
        Type::ImplTrait(t) => {
            let (args, result) = t.bounds.iter().find_map(function_bound)?;
            let ident = format_ident!("Function_{}", name.unraw(), span = Span::mixed_site());
            Some(Callable { ident, args, result })
        }
        Type::Path(p) if p.qself.is_none() => {
            let ident = p.path.get_ident()?;
            let own = generics.type_params().find(|t| t.ident == *ident)?;
            let of_where = generics.where_clause.iter().flat_map(|w| &w.predicates).filter_map(|p| match p {
                WherePredicate::Type(p) if matches!(&p.bounded_ty, Type::Path(t) if t.path.is_ident(ident)) => {
                    Some(&p.bounds)
                }
                _ => None,
            });
            let mut bounds = own.bounds.iter().chain(of_where.flatten());
            let (args, result) = bounds.find_map(function_bound)?;
            Some(Callable { ident: ident.clone(), args, result })
        }
        _ => None,
    }
}

/// The parameters of a function item that are functions.
pub(crate) fn is_callable(ty: &Type, generics: &Generics) -> bool {
    of_type(ty, &Ident::new("f", Span::call_site()), generics).is_some()
}

/// Takes the type parameters that are functions off the generics.
pub(crate) fn strip(generics: &mut Generics, callables: &[Callable]) {
    let is_one = |ident: &Ident| callables.iter().any(|c| c.ident == *ident);
    generics.params =
        generics.params.iter().filter(|p| !matches!(p, GenericParam::Type(t) if is_one(&t.ident))).cloned().collect();
    if let Some(w) = &mut generics.where_clause {
        let of_one = |p: &WherePredicate| match p {
            WherePredicate::Type(p) => matches!(&p.bounded_ty, Type::Path(t) if t.path.get_ident().is_some_and(is_one)),
            _ => false,
        };
        w.predicates = w.predicates.iter().filter(|p| !of_one(p)).cloned().collect();
    }
}

impl Callable {
    pub(crate) fn pullback(&self) -> Ident {
        format_ident!("Pullback_{}", self.ident, span = Span::mixed_site())
    }

    pub(crate) fn environment(&self) -> Ident {
        format_ident!("Environment_{}", self.ident, span = Span::mixed_site())
    }

    /// What it takes and gives with `level` tangents.
    pub(crate) fn signature(&self, types: &Types<'_>, level: u32) -> Signature {
        let own = |t: &Type| if is_ref(t) { quote!(#t) } else { quote!(()) };
        let mut s = Signature {
            args: self.args.iter().map(|t| quote!(#t)).collect(),
            again: self.args.iter().map(own).collect(),
            sinks: self.args.iter().map(|t| types.sink(&types::erased(t))).collect(),
            result: self.result.to_token_stream(),
            dy: types.tangent(&self.result),
        };
        let dot = |t: &Type| {
            if !is_ref(t) {
                return (types.tangent(t), quote!(()));
            }
            let sink = types.sink(&types::erased(t));
            (quote!(&#sink), quote!(&#sink))
        };
        for _ in 0..level {
            let dots: Vec<_> = self.args.iter().map(dot).cycle().take(s.args.len()).collect();
            s.args.extend(dots.iter().map(|d| d.0.clone()));
            s.again.extend(dots.into_iter().map(|d| d.1));
            s.sinks.extend(s.sinks.clone());
            let (result, dy) = (&s.result, &s.dy);
            s.result = quote!((#result, #dy));
            s.dy = quote!((#dy, #dy));
        }
        s
    }

    /// The type of the parameter in generated code, with its pullback or without. A trait object, since the caller's pullback
    /// would capture the lifetimes of a type parameter.
    pub(crate) fn declared(&self, types: &Types<'_>, level: u32, reversed: bool) -> TokenStream {
        let Signature { args, result, .. } = self.signature(types, level);
        let pullback = self.pullback();
        let result = if reversed { quote!((#result, #pullback)) } else { result };
        quote!(&dyn ::core::ops::Fn(#(#args),*) -> #result)
    }
}

/// What a function that is passed takes and gives.
pub(crate) struct Signature {
    args: Vec<TokenStream>,
    again: Vec<TokenStream>,
    sinks: Vec<TokenStream>,
    result: TokenStream,
    dy: TokenStream,
}

impl Signature {
    /// What its pullback must be.
    pub(crate) fn pullback_bound(&self, callable: &Callable) -> TokenStream {
        let Signature { again, sinks, dy, .. } = self;
        let (pullback, environment) = (callable.pullback(), callable.environment());
        quote!(#pullback: ::core::ops::Fn((), #(#again,)* #dy, &mut #environment, #(&mut #sinks),*))
    }
}

fn is_ref(ty: &Type) -> bool {
    matches!(peel(ty), Type::Reference(_))
}
