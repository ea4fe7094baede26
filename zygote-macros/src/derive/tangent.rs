//! The tangent type, and what belongs to any data type: `Clone`, `Copy` if its fields are, `Debug`, `PartialEq`, `Default`; and its
//! fields as places, for generated code.

use super::model::{Field, Model, Style, Variant};
use super::type_lints;
use proc_macro2::{Ident, Span, TokenStream};
use quote::{format_ident, quote};
use syn::ext::IdentExt as _;

/// `struct NetTangent { … }`
pub(super) fn definition(model: &Model) -> TokenStream {
    let (vis, tangent) = (&model.vis, &model.tangent);
    let (generics, bounds) = (&model.declared, &model.declared.where_clause);
    let doc = format!(
        " The tangent of [`{}`]: for every number in it the derivative with respect to that number, or along it.",
        model.shown
    );
    let lints = type_lints();
    let body = if model.is_enum {
        let variants = model.arms(|v| {
            let (ident, fields) = (&v.ident, fields(v, true));
            let doc = format!(" The tangent of [`{}::{}`].", model.shown, v.ident.unraw());
            quote!(#[doc = #doc] #ident #fields,)
        });
        quote!(enum #tangent #generics #bounds { #variants })
    } else {
        let one = model.arms(|v| fields(v, false));
        match model.variants.first().map(|v| v.style) {
            Some(Style::Named) => quote!(struct #tangent #generics #bounds #one),
            _ => quote!(struct #tangent #generics #one #bounds;),
        }
    };
    let serde = serde(model);
    quote! {
        #[doc = #doc]
        #lints
        #serde
        #vis #body
    }
}

/// Under the feature, `Serialize` and `Deserialize`, if the fields have them; by the crate that the facade depends on.
fn serde(model: &Model) -> TokenStream {
    if !cfg!(feature = "serde") {
        return quote!();
    }
    let krate = &model.krate;
    let path = quote!(#krate::__serde);
    let fields = model.variants.iter().flat_map(|v| &v.fields).filter_map(|f| f.active.as_ref());
    let types: Vec<_> = fields.filter(|a| !a.recursive).map(|a| &a.tangent).collect();
    let bound = |what: TokenStream| quote!(#(for<'__a> #types: #path::#what),*).to_string();
    let (serialize, deserialize) = (bound(quote!(Serialize)), bound(quote!(Deserialize<'de>)));
    let name = path.to_string();
    quote! {
        #[derive(#path::Serialize, #path::Deserialize)]
        #[serde(crate = #name, bound(serialize = #serialize, deserialize = #deserialize))]
    }
}

/// `{ pub w: f64, … }`
fn fields(variant: &Variant, in_enum: bool) -> TokenStream {
    let fields = variant.fields.iter().map(|f| {
        let ty = f.tangent();
        let doc = match f.active {
            Some(_) => format!(" The tangent of the field `{}`.", f.shown()),
            None => format!(" Nothing: the field `{}` is constant.", f.shown()),
        };
        let skip = (cfg!(feature = "serde") && f.active.is_none()).then(|| quote!(#[serde(skip)]));
        let vis = if in_enum { &syn::Visibility::Inherited } else { &f.vis };
        match &f.member {
            syn::Member::Named(name) => quote!(#[doc = #doc] #skip #vis #name: #ty),
            syn::Member::Unnamed(_) => quote!(#[doc = #doc] #skip #vis #ty),
        }
    });
    match variant.style {
        Style::Named => quote!({ #(#fields),* }),
        Style::Tuple => quote!((#(#fields),*)),
        Style::Unit => quote!(),
    }
}

/// The name that a pattern gives to field `k`; it is no constant in the user's scope.
pub(super) fn binding(prefix: &str, k: usize) -> Ident {
    format_ident!("__{prefix}{k}", span = Span::mixed_site())
}

/// `NetTangent { w: __a0, b: __a1, }`: binds, or builds from, one name per field; a field that `name` gives nothing is left out.
pub(super) fn pattern(
    path: &TokenStream,
    variant: &Variant,
    mut name: impl FnMut(usize, &Field) -> Option<TokenStream>,
) -> TokenStream {
    let fields = variant.fields.iter().enumerate().filter_map(|(k, f)| {
        let (member, value) = (&f.member, name(k, f)?);
        Some(quote!(#member: #value))
    });
    let fields: Vec<_> = fields.collect();
    let rest = (fields.len() < variant.fields.len()).then(|| quote!(..));
    quote!(#path { #(#fields,)* #rest })
}

/// All fields, by their names with this prefix.
pub(super) fn bound(path: &TokenStream, variant: &Variant, prefix: &str) -> TokenStream {
    pattern(path, variant, |k, _| {
        let name = binding(prefix, k);
        Some(quote!(#name))
    })
}

/// `impl Clone for NetTangent`, …
pub(super) fn impls(model: &Model) -> TokenStream {
    let (krate, tangent) = (&model.krate, &model.tangent);
    let (generics, args, bounds) = model.generics.split_for_impl();
    let clones = model.arms(|v| {
        let path = model.tangent_path(v);
        let (all, clone) = (bound(&path, v, "a"), |k| {
            let a = binding("a", k);
            quote!(::core::clone::Clone::clone(#a))
        });
        let new = pattern(&path, v, |k, _| Some(clone(k)));
        quote!(#all => #new,)
    });
    let equal = model.arms(|v| {
        let path = model.tangent_path(v);
        let (a, b) = (bound(&path, v, "a"), bound(&path, v, "b"));
        let pairs = (0..v.fields.len()).map(|k| {
            let (a, b) = (binding("a", k), binding("b", k));
            quote!(&& ::core::cmp::PartialEq::eq(#a, #b))
        });
        quote!((#a, #b) => true #(#pairs)*,)
    });
    let different = (model.variants.len() > 1).then(|| quote!(_ => false,));
    let (copy, debug, places) = (copy(model), debug(model), places(model));
    let named = model.variants.first().is_some_and(|v| matches!(v.style, Style::Named));
    let each = (!model.is_enum && named).then(|| each(model));
    quote! {
        #[automatically_derived]
        impl #generics ::core::clone::Clone for #tangent #args #bounds {
            #[inline]
            fn clone(&self) -> Self {
                match self { #clones }
            }
        }
        #copy
        #debug
        #[automatically_derived]
        impl #generics ::core::cmp::PartialEq for #tangent #args #bounds {
            fn eq(&self, other: &Self) -> bool {
                match (self, other) { #equal #different }
            }
        }
        #[automatically_derived]
        impl #generics ::core::default::Default for #tangent #args #bounds {
            #[inline]
            fn default() -> Self {
                #krate::Tangent::zero()
            }
        }
        #places
        #each
    }
}

/// All fields as places at once: what is lent to one callee.
fn each(model: &Model) -> TokenStream {
    let (krate, tangent) = (&model.krate, &model.tangent);
    let (generics, args, bounds) = model.generics.split_for_impl();
    let mut extended = model.generics.clone();
    extended.params.insert(0, syn::parse_quote!('__each));
    let (with_lifetime, with_argument, _) = extended.split_for_impl();
    let fields = || model.variants.iter().flat_map(|v| &v.fields);
    let definitions = fields().map(|f| {
        let (name, ty) = (&f.member, f.tangent());
        match f.active {
            Some(_) => quote!(pub #name: &'__each mut #ty),
            None => quote!(pub #name: #krate::rules::Nowhere),
        }
    });
    let values = fields().map(|f| {
        let name = &f.member;
        match f.active {
            Some(_) => quote!(#name: &mut self.#name),
            None => quote!(#name: #krate::rules::Nowhere::HERE),
        }
    });
    let lifetime = quote!('__each);
    quote! {
        #[doc(hidden)]
        pub struct __Each #with_lifetime #bounds {
            #(#definitions,)*
            pub __whole: ::core::marker::PhantomData<&#lifetime mut #tangent #args>,
        }
        #[automatically_derived]
        impl #generics #tangent #args #bounds {
            #[doc(hidden)]
            #[inline]
            pub fn __each<#lifetime>(&#lifetime mut self) -> __Each #with_argument {
                __Each { #(#values,)* __whole: ::core::marker::PhantomData }
            }
        }
    }
}

/// The tangent is `Copy` if all of its fields are; what holds itself never is.
fn copy(model: &Model) -> TokenStream {
    let tangent = &model.tangent;
    let actives = || model.variants.iter().flat_map(|v| &v.fields).filter_map(|f| f.active.as_ref());
    if actives().any(|a| a.recursive) {
        return quote!();
    }
    let mut extended = model.generics.clone();
    super::values::conditional(&mut extended, actives().map(|a| &a.tangent), &quote!(::core::marker::Copy));
    let (generics, args, bounds) = extended.split_for_impl();
    quote! {
        #[automatically_derived]
        impl #generics ::core::marker::Copy for #tangent #args #bounds {}
    }
}

fn debug(model: &Model) -> TokenStream {
    let tangent = &model.tangent;
    let (generics, args, bounds) = model.generics.split_for_impl();
    let arms = model.arms(|v| {
        let all = bound(&model.tangent_path(v), v, "a");
        let name = if model.is_enum { v.ident.unraw().to_string() } else { tangent.unraw().to_string() };
        let fields = v.fields.iter().enumerate().map(|(k, f)| {
            let (a, shown) = (binding("a", k), f.shown());
            match v.style {
                Style::Named => quote!(.field(#shown, #a)),
                _ => quote!(.field(#a)),
            }
        });
        let text = match v.style {
            Style::Named => quote!(__f.debug_struct(#name) #(#fields)* .finish()),
            Style::Tuple => quote!(__f.debug_tuple(#name) #(#fields)* .finish()),
            Style::Unit => quote!(__f.write_str(#name)),
        };
        quote!(#all => #text,)
    });
    quote! {
        #[automatically_derived]
        impl #generics ::core::fmt::Debug for #tangent #args #bounds {
            fn fmt(&self, __f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                match self { #arms }
            }
        }
    }
}

/// `__Variant_0`, and by its number from the end (of what stands behind `..`) `__Variant_end0`.
fn names(of: &str, v: &Variant, f: &Field) -> Vec<syn::Ident> {
    let mut names = vec![format_ident!("__{}_{}", of, f.shown())];
    if let syn::Member::Unnamed(k) = &f.member {
        let from_end = v.fields.len().saturating_sub(1 + k.index as usize);
        names.push(format_ident!("__{}_end{}", of, from_end));
    }
    names
}

/// `__Variant_field`: the places that patterns of generated code bind.
fn places(model: &Model) -> TokenStream {
    let tangent = &model.tangent;
    let (generics, args, bounds) = model.generics.split_for_impl();
    let methods = model.variants.iter().flat_map(|v| v.fields.iter().map(move |f| (v, f))).map(|(v, f)| {
        let (member, ty) = (&f.member, f.tangent());
        if model.is_enum {
            let vis = &model.vis;
            return place_of_variant(model, v, f, vis);
        }
        let names: Vec<_> = [&model.shown, "Self"].into_iter().flat_map(|name| names(name, v, f)).collect();
        let (vis, krate) = (&f.vis, &model.krate);
        let (at, of) = (format_ident!("__at_{}", f.shown()), format_ident!("__of_{}", f.shown()));
        let accessors = if f.active.is_some() {
            quote! {
                #[doc(hidden)]
                #[inline]
                #vis fn #at(&mut self) -> &mut #ty {
                    &mut self.#member
                }
                #[doc(hidden)]
                #[inline]
                #vis fn #of(&self) -> &#ty {
                    &self.#member
                }
            }
        } else {
            quote! {
                #[doc(hidden)]
                #[inline]
                #vis fn #at(&mut self) -> #krate::rules::Nowhere {
                    #krate::rules::Nowhere::HERE
                }
                #[doc(hidden)]
                #[inline]
                #vis fn #of(&self) -> #krate::rules::Nowhere {
                    #krate::rules::Nowhere::HERE
                }
            }
        };
        if f.active.is_none() {
            return quote! {
                #accessors
                #(
                    #[doc(hidden)]
                    #[inline]
                    #vis fn #names(&mut self) -> #krate::rules::Nowhere {
                        #krate::rules::Nowhere::HERE
                    }
                )*
            };
        }
        quote! {
            #accessors
            #(
                #[doc(hidden)]
                #[inline]
                #vis fn #names(&mut self) -> &mut #ty {
                    &mut self.#member
                }
            )*
        }
    });
    quote! {
        #[automatically_derived]
        impl #generics #tangent #args #bounds {
            #(#methods)*
        }
    }
}

fn place_of_variant(model: &Model, v: &Variant, f: &Field, vis: &syn::Visibility) -> TokenStream {
    let (path, ty) = (model.tangent_path(v), f.tangent());
    let names = names(&v.ident.unraw().to_string(), v, f);
    if f.active.is_none() {
        let krate = &model.krate;
        return quote! {
            #(
                #[doc(hidden)]
                #[inline]
                #vis fn #names(&mut self) -> #krate::rules::Nowhere {
                    #krate::rules::Nowhere::HERE
                }
            )*
        };
    }
    let zero = zero(model, v);
    let place = binding("place", 0);
    let this = pattern(&path, v, |_, g| (g.member == f.member).then(|| quote!(#place)));
    let others = (model.variants.len() > 1).then(|| quote!(_ => ::core::unreachable!("it was made this variant"),));
    let become_it = (model.variants.len() > 1).then(|| {
        quote! {
            if !::core::matches!(self, #path { .. }) {
                *self = #zero;
            }
        }
    });
    quote! {
        #(
            #[doc(hidden)]
            #[inline]
            #vis fn #names(&mut self) -> &mut #ty {
                #become_it
                match self {
                    #this => #place,
                    #others
                }
            }
        )*
    }
}

/// The zero of a variant, its fields without shape.
pub(super) fn zero(model: &Model, variant: &Variant) -> TokenStream {
    let krate = &model.krate;
    pattern(&model.tangent_path(variant), variant, |_, _| Some(quote!(#krate::Tangent::zero())))
}
