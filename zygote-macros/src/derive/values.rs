//! What the item itself gets besides: its parameters leaf by leaf, and `check!` knows it.

use super::model::{Active, Model};
use super::tangent::binding;
use super::traits::{active, names, step};
use super::types::{borrows, conditions, mentions};
use proc_macro2::TokenStream;
use quote::quote;
use syn::Generics;

/// Adds `ty: bound` for all of these. Of a type without parameters such a bound may be false, and the implementation is then as if it weren't
/// there; rustc takes that if the bound is quantified.
pub(super) fn conditional<T: quote::ToTokens>(
    generics: &mut Generics,
    types: impl Iterator<Item = T>,
    bound: &TokenStream,
) {
    let clause = generics.make_where_clause();
    for ty in types {
        clause.predicates.push(syn::parse_quote!(for<'__a> #ty: #bound));
    }
}

/// The parameters that a type may mention.
fn parameters_of(generics: &Generics) -> Vec<&syn::Ident> {
    let consts = generics.const_params().map(|c| &c.ident);
    generics.type_params().map(|t| &t.ident).chain(consts).collect()
}

/// The types of all fields that aren't constant and don't hold the item itself, which would never end.
fn parts(model: &Model) -> impl Iterator<Item = &syn::Type> {
    let ends = |a: &Active| !a.recursive;
    let fields = model.variants.iter().flat_map(|v| &v.fields);
    fields.filter(move |f| f.active.as_ref().is_some_and(ends)).map(|f| &f.ty)
}

/// `impl Parameters for Net`, if its fields can.
pub(super) fn parameters(model: &Model) -> TokenStream {
    let (krate, name, tangent) = (&model.krate, &model.name, &model.tangent);
    let mut extended = model.primal.clone();
    let fields = || model.variants.iter().flat_map(|v| &v.fields).filter(|f| f.active.is_some());
    if fields().any(|f| borrows(&f.ty)) {
        return quote!();
    }
    // A bound on `Vec<T>` would hide from rustc what the tangent of `Vec<T>` is; one on `T` doesn't.
    let params: Vec<_> = parameters_of(&model.primal);
    let types = fields().filter_map(|f| f.active.as_ref()).filter(|a| !a.recursive).map(|a| &a.primal);
    let (generic, plain): (Vec<_>, Vec<_>) = types.partition(|ty| mentions(ty, &params));
    let mut wanted = vec![];
    generic.iter().for_each(|ty| conditions(ty, &mut wanted));
    conditional(&mut extended, wanted.iter(), &quote!(#krate::Parameters));
    conditional(&mut extended, plain.iter(), &quote!(#krate::Parameters));
    let (generics, args, bounds) = extended.split_for_impl();
    let (_, tangent_args, _) = model.generics.split_for_impl();
    let updates = model.arms(|v| {
        let all = active(&model.primal_path(v), v, "a");
        let of = active(&model.tangent_path(v), v, "g");
        let gs: Vec<_> = names(v, "g").map(|(_, _, g)| g).collect();
        let updates = names(v, "a").map(|(k, _, a)| {
            let g = binding("g", k);
            quote!(#krate::Parameters::update_leaves(#a, #g, step);)
        });
        let some = gs.iter().map(|g| quote!(::core::option::Option::Some(#g)));
        let nones: Vec<_> = gs.iter().map(|_| quote!(::core::option::Option::None)).collect();
        let other = (model.variants.len() > 1).then(|| {
            quote! {
                ::core::option::Option::Some(other) => {
                    #krate::rules::space::expect_zero(other);
                    (#(#nones,)*)
                }
            }
        });
        quote! {
            #all => {
                let (#(#gs,)*) = match gradient {
                    ::core::option::Option::Some(#of) => (#(#some,)*),
                    #other
                    ::core::option::Option::None => (#(#nones,)*),
                };
                #(#updates)*
            }
        }
    });
    let visits = model.arms(|v| {
        let all = active(&model.primal_path(v), v, "a");
        let visits = names(v, "a").map(|(_, f, a)| {
            let step = step(model, v, f);
            quote!(#krate::rules::space::within(path, #step, |path| #krate::Parameters::visit_leaves(#a, path, __f));)
        });
        quote!(#all => { #(#visits)* })
    });
    quote! {
        #[automatically_derived]
        impl #generics #krate::Parameters for #name #args #bounds {
            fn update_leaves(
                &mut self,
                gradient: ::core::option::Option<&#tangent #tangent_args>,
                step: &mut dyn ::core::ops::FnMut(f64, f64) -> f64,
            ) {
                match self { #updates }
            }
            fn visit_leaves(
                &self,
                path: &mut ::std::string::String,
                __f: &mut dyn ::core::ops::FnMut(&::core::primitive::str, f64),
            ) {
                match self { #visits }
            }
        }
    }
}

/// `impl check::Value for Net` and `impl check::Argument for Net`, if it and its fields can.
pub(super) fn checked(model: &Model) -> TokenStream {
    let (krate, name) = (&model.krate, &model.name);
    if model.primal.lifetimes().next().is_some() {
        return quote!(); // a changed copy has to own what it holds
    }
    let mut extended = model.primal.clone();
    let (_, args, _) = model.primal.split_for_impl();
    conditional(&mut extended, std::iter::once(quote!(#name #args)), &quote!(::core::clone::Clone));
    conditional(&mut extended, parts(model), &quote!(#krate::check::Value));
    let (generics, args, bounds) = extended.split_for_impl();
    let each = |method: &str, more: &str| {
        let (method, more) = (quote::format_ident!("{method}"), quote::format_ident!("{more}"));
        model.arms(|v| {
            let all = active(&model.primal_path(v), v, "a");
            let calls = names(v, "a").map(|(_, _, a)| quote!(#krate::check::Value::#method(#a, #more);));
            quote!(#all => { #(#calls)* })
        })
    };
    let (floats, set, bits) = (each("floats", "out"), each("set_floats", "source"), each("bits", "out"));
    quote! {
        #[automatically_derived]
        impl #generics #krate::check::Value for #name #args #bounds {
            fn floats(&self, out: &mut ::std::vec::Vec<f64>) {
                match self { #floats }
            }
            fn set_floats(&mut self, source: &mut dyn ::core::iter::Iterator<Item = f64>) {
                match self { #set }
            }
            fn bits(&self, out: &mut ::std::vec::Vec<::core::primitive::u64>) {
                match self { #bits }
            }
        }
        #[automatically_derived]
        impl #generics #krate::check::Argument for #name #args #bounds {
            type Owned = Self;
            type Lent<'__z> = Self where Self: '__z;
            fn leaves(&self, out: &mut ::std::vec::Vec<f64>) {
                #krate::check::Value::floats(self, out);
            }
            fn own(&self, source: &mut dyn ::core::iter::Iterator<Item = f64>) -> Self {
                let mut owned = ::core::clone::Clone::clone(self);
                #krate::check::Value::set_floats(&mut owned, source);
                owned
            }
            fn lend<'__z>(owned: &'__z Self) -> Self
            where
                Self: '__z,
            {
                ::core::clone::Clone::clone(owned)
            }
        }
    }
}
