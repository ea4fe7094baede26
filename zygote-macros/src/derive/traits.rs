//! What the runtime wants of both types: `Zeroed` and `Tangent` for the tangent, `Differentiable` for both, and the type of their shapes.

use super::model::{Field, Model, Variant};
use super::tangent::{binding, bound, pattern, zero};
use proc_macro2::TokenStream;
use quote::quote;

/// `impl Zeroed for NetTangent`, `impl Tangent for NetTangent`
pub(super) fn tangent(model: &Model) -> TokenStream {
    let (krate, tangent) = (&model.krate, &model.tangent);
    let (generics, args, bounds) = model.generics.split_for_impl();
    let actives = || model.variants.iter().flat_map(|v| &v.fields).filter_map(|f| f.active.as_ref());
    let discrete = actives().map(|a| {
        let ty = model.tangent_without_self(a);
        quote!(&& <#ty as #krate::Tangent>::DISCRETE)
    });
    let coarseness = actives().fold(quote!(0.0), |c, a| {
        let ty = model.tangent_without_self(a);
        quote!(#krate::rules::space::coarser(#c, <#ty as #krate::Tangent>::COARSENESS))
    });
    let zero = model.zero_variant().map(|v| zero(model, v));
    let each = |method: &TokenStream, more: &TokenStream| {
        let method = method.clone();
        model.arms(|v| {
            let all = bound(&model.tangent_path(v), v, "a");
            let calls = (0..v.fields.len()).map(|k| {
                let a = binding("a", k);
                quote!(#method(#a, #more);)
            });
            quote!(#all => { #(#calls)* })
        })
    };
    let set_zero = each(&quote!(#krate::Zeroed::set_zero), &quote!());
    let leaves = each(&quote!(#krate::Tangent::leaves), &quote!(out));
    let fill = each(&quote!(#krate::Tangent::fill), &quote!(source));
    let (accumulate, dot, visit, zip) = (accumulate(model), dot(model), visit(model), zip_leaves(model));
    quote! {
        #[automatically_derived]
        impl #generics #krate::Zeroed for #tangent #args #bounds {
            #[inline]
            fn set_zero(&mut self) {
                match self { #set_zero }
            }
        }
        #[automatically_derived]
        impl #generics #krate::Tangent for #tangent #args #bounds {
            const DISCRETE: bool = true #(#discrete)*;
            const COARSENESS: f64 = #coarseness;
            #[inline]
            fn zero() -> Self {
                #zero
            }
            #[inline]
            fn accumulate(&mut self, other: Self) {
                match (self, other) { #accumulate }
            }
            fn leaves(&self, out: &mut ::std::vec::Vec<f64>) {
                match self { #leaves }
            }
            fn fill(&mut self, source: &mut dyn ::core::iter::Iterator<Item = f64>) {
                match self { #fill }
            }
            fn visit(
                &self,
                path: &mut ::std::string::String,
                __f: &mut dyn ::core::ops::FnMut(&::core::primitive::str, f64),
            ) {
                match self { #visit }
            }
            fn dot(&self, other: &Self) -> f64 {
                match (self, other) { #dot }
            }
            fn zip_leaves(
                &mut self,
                other: ::core::option::Option<&Self>,
                __f: &mut dyn ::core::ops::FnMut(f64, f64) -> f64,
            ) {
                #zip
            }
        }
    }
}

/// Field by field, where both are of one variant.
fn zip_leaves(model: &Model) -> TokenStream {
    let krate = &model.krate;
    let arms = model.arms(|v| {
        let path = model.tangent_path(v);
        let (a, b) = (bound(&path, v, "a"), bound(&path, v, "b"));
        let both = (0..v.fields.len()).map(|k| {
            let (a, b) = (binding("a", k), binding("b", k));
            quote!(#krate::Tangent::zip_leaves(#a, ::core::option::Option::Some(#b), __f);)
        });
        let one = (0..v.fields.len()).map(|k| {
            let a = binding("a", k);
            quote!(#krate::Tangent::zip_leaves(#a, ::core::option::Option::None, __f);)
        });
        quote! {
            (#a, ::core::option::Option::Some(#b)) => { #(#both)* }
            (#a, ::core::option::Option::None) => { #(#one)* }
        }
    });
    let different = (model.variants.len() > 1).then(
        || quote!((a, ::core::option::Option::Some(other)) => #krate::rules::space::zip_variants(a, other, __f),),
    );
    quote! {
        match (self, other) {
            #arms
            #different
        }
    }
}

/// Arms for a pair of tangents of one variant.
fn pairs(model: &Model, body: impl Fn(&Variant) -> TokenStream) -> TokenStream {
    model.arms(|v| {
        let path = model.tangent_path(v);
        let (a, b, body) = (bound(&path, v, "a"), bound(&path, v, "b"), body(v));
        quote!((#a, #b) => #body,)
    })
}

fn accumulate(model: &Model) -> TokenStream {
    let krate = &model.krate;
    let same = pairs(model, |v| {
        let sums = (0..v.fields.len()).map(|k| {
            let (a, b) = (binding("a", k), binding("b", k));
            quote!(#krate::Tangent::accumulate(#a, #b);)
        });
        quote!({ #(#sums)* })
    });
    let (a, b) = (binding("a", 0), binding("b", 0));
    let different = (model.variants.len() > 1).then(|| quote!((#a, #b) => #krate::rules::space::give_way(#a, #b),));
    quote!(#same #different)
}

fn dot(model: &Model) -> TokenStream {
    let krate = &model.krate;
    let same = pairs(model, |v| {
        let products = (0..v.fields.len()).map(|k| {
            let (a, b) = (binding("a", k), binding("b", k));
            quote!(+ #krate::Tangent::dot(#a, #b))
        });
        quote!(0.0 #(#products)*)
    });
    let different = (model.variants.len() > 1).then(|| quote!(_ => 0.0,));
    quote!(#same #different)
}

/// What a field adds to the name of a leaf: `.w`, in an enum `.Variant.w`.
pub(super) fn step(model: &Model, v: &Variant, f: &Field) -> String {
    use syn::ext::IdentExt as _;
    if model.is_enum { format!(".{}.{}", v.ident.unraw(), f.shown()) } else { format!(".{}", f.shown()) }
}

fn visit(model: &Model) -> TokenStream {
    let krate = &model.krate;
    model.arms(|v| {
        let all = bound(&model.tangent_path(v), v, "a");
        let visits = v.fields.iter().enumerate().map(|(k, f)| {
            let (a, step) = (binding("a", k), step(model, v, f));
            quote!(#krate::rules::space::within(path, #step, |path| #krate::Tangent::visit(#a, path, __f));)
        });
        quote!(#all => { #(#visits)* })
    })
}

/// The type of shapes, and `impl Differentiable` for both types.
pub(super) fn differentiable(model: &Model) -> TokenStream {
    let (shape, both) = (shape(model), [one(model, true), one(model, false)]);
    quote!(#shape #(#both)*)
}

/// A type of its own rather than tuples: a type may hold itself.
fn shape(model: &Model) -> TokenStream {
    let (krate, shape) = (&model.krate, &model.shape);
    let declared = {
        let (generics, bounds) = (&model.generics, &model.generics.where_clause);
        let fields = |v: &Variant| -> Vec<TokenStream> {
            let active = v.fields.iter().filter_map(|f| f.active.as_ref());
            active.map(|a| &a.primal).map(|ty| quote!(<#ty as #krate::Differentiable>::Shape)).collect()
        };
        if model.is_enum {
            let variants = model.arms(|v| {
                let (ident, fields) = (&v.ident, fields(v));
                quote!(#ident(#(#fields),*),)
            });
            quote!(enum #shape #generics #bounds { #variants })
        } else {
            let fields = model.variants.iter().flat_map(fields);
            quote!(struct #shape #generics(#(#fields),*) #bounds;)
        }
    };
    let (generics, args, bounds) = model.generics.split_for_impl();
    let clones = model.arms(|v| {
        let path = shape_path(model, v);
        let names: Vec<_> = names(v, "s").map(|(_, _, s)| s).collect();
        quote!(#path(#(#names),*) => #path(#(::core::clone::Clone::clone(#names)),*),)
    });
    let copy = shape_copy(model);
    quote! {
        #[doc(hidden)]
        pub #declared
        #copy
        #[automatically_derived]
        impl #generics ::core::clone::Clone for #shape #args #bounds {
            #[inline]
            fn clone(&self) -> Self {
                match self { #clones }
            }
        }
    }
}

/// A shape of numbers is `Copy`, as theirs is.
fn shape_copy(model: &Model) -> TokenStream {
    let (krate, shape) = (&model.krate, &model.shape);
    let actives = || model.variants.iter().flat_map(|v| &v.fields).filter_map(|f| f.active.as_ref());
    if actives().any(|a| a.recursive) {
        return quote!();
    }
    let shapes = actives().map(|a| {
        let ty = &a.primal;
        quote!(<#ty as #krate::Differentiable>::Shape)
    });
    let mut extended = model.generics.clone();
    super::values::conditional(&mut extended, shapes, &quote!(::core::marker::Copy));
    let (generics, args, bounds) = extended.split_for_impl();
    quote! {
        #[automatically_derived]
        impl #generics ::core::marker::Copy for #shape #args #bounds {}
    }
}

fn shape_path(model: &Model, v: &Variant) -> TokenStream {
    let (shape, ident) = (&model.shape, &v.ident);
    if model.is_enum { quote!(#shape::#ident) } else { quote!(#shape) }
}

/// The fields that aren't constant, with names.
pub(super) fn names<'a>(
    v: &'a Variant,
    prefix: &'a str,
) -> impl Iterator<Item = (usize, &'a Field, proc_macro2::Ident)> {
    let active = v.fields.iter().enumerate().filter(|(_, f)| f.active.is_some());
    active.map(move |(k, f)| (k, f, binding(prefix, k)))
}

/// All fields that aren't constant, bound with this prefix.
pub(super) fn active(path: &TokenStream, v: &Variant, prefix: &str) -> TokenStream {
    pattern(path, v, |k, f| {
        let name = binding(prefix, k);
        f.active.as_ref().map(|_| quote!(#name))
    })
}

/// `impl Differentiable`, for the item or for its tangent: these differ in the types of the fields only.
fn one(model: &Model, primal: bool) -> TokenStream {
    let (krate, tangent, shape) = (&model.krate, &model.tangent, &model.shape);
    let (name, of) = if primal { (&model.name, &model.primal) } else { (&model.tangent, &model.generics) };
    let (generics, _, bounds) = of.split_for_impl();
    let (_, own_args, _) = of.split_for_impl();
    let (_, tangent_args, _) = model.generics.split_for_impl();
    let path = |v: &Variant| if primal { model.primal_path(v) } else { model.tangent_path(v) };
    let ty = |f: &Field| {
        let ty = &f.ty;
        if primal { quote!(#ty) } else { f.tangent() }
    };
    let shapes = model.arms(|v| {
        let (all, shape) = (active(&path(v), v, "a"), shape_path(model, v));
        let parts = names(v, "a").map(|(_, _, a)| quote!(#krate::Differentiable::tangent_shape(#a)));
        quote!(#all => #shape(#(#parts),*),)
    });
    let zeros = model.arms(|v| {
        let (shape, parts) = (shape_path(model, v), names(v, "s").map(|(_, _, s)| s));
        let zero = pattern(&model.tangent_path(v), v, |k, f| {
            let (s, ty) = (binding("s", k), ty(f));
            Some(match f.active {
                Some(_) => quote!(<#ty as #krate::Differentiable>::zero_of(#s)),
                None => quote!(()),
            })
        });
        quote!(#shape(#(#parts),*) => #zero,)
    });
    let fits = fits(model, &path, &ty);
    // A variant may have the name of a type of the trait.
    let of_self = quote!(<Self as #krate::Differentiable>);
    quote! {
        #[automatically_derived]
        impl #generics #krate::Differentiable for #name #own_args #bounds {
            type Tangent = #tangent #tangent_args;
            type Sink = #tangent #tangent_args;
            type Shape = #shape #tangent_args;
            #[inline]
            fn tangent_shape(&self) -> #of_self::Shape {
                match self { #shapes }
            }
            #[inline]
            fn zero_of(shape: &#of_self::Shape) -> #of_self::Tangent {
                match shape { #zeros }
            }
            #[inline]
            fn as_sink(tangent: &mut #of_self::Tangent) -> &mut #of_self::Sink {
                tangent
            }
            #[inline]
            fn as_sink_ref(tangent: &#of_self::Tangent) -> &#of_self::Sink {
                tangent
            }
            fn fits(&self, sink: &#of_self::Sink) -> ::core::result::Result<(), #krate::Misfit> {
                match (self, sink) { #fits }
                ::core::result::Result::Ok(())
            }
        }
    }
}

fn fits(model: &Model, path: &dyn Fn(&Variant) -> TokenStream, ty: &dyn Fn(&Field) -> TokenStream) -> TokenStream {
    use syn::ext::IdentExt as _;
    let krate = &model.krate;
    let same = model.arms(|v| {
        let (a, b) = (active(&path(v), v, "a"), active(&model.tangent_path(v), v, "b"));
        let checks = names(v, "a").map(|(k, f, a)| {
            let (b, ty) = (binding("b", k), ty(f));
            let part = format!("field `{}`", step(model, v, f).trim_start_matches('.'));
            quote! {
                #krate::Differentiable::fits(#a, <#ty as #krate::Differentiable>::as_sink_ref(#b))
                    .map_err(|__m| __m.within(#part))?;
            }
        });
        quote!((#a, #b) => { #(#checks)* })
    });
    if model.variants.len() < 2 {
        return same;
    }
    let naming = |path: &dyn Fn(&Variant) -> TokenStream| {
        model.arms(|v| {
            let (path, name) = (path(v), v.ident.unraw().to_string());
            quote!(#path { .. } => #name,)
        })
    };
    let (expected, found) = (naming(path), naming(&|v| model.tangent_path(v)));
    quote! {
        #same
        (expected, found) => {
            let expected = match expected { #expected };
            let found = match found { #found };
            return ::core::result::Result::Err(#krate::Misfit::variant(expected, found));
        }
    }
}
