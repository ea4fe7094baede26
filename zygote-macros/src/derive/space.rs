//! Vector-space operations of the tangent type: methods and operators, one line each over `rules::space`.

use super::model::Model;
use proc_macro2::TokenStream;
use quote::{format_ident, quote};

/// The methods.
pub(super) fn methods(model: &Model) -> TokenStream {
    let (krate, tangent, vis) = (&model.krate, &model.tangent, &model.vis);
    let (generics, args, bounds) = model.generics.split_for_impl();
    let space = quote!(#krate::rules::space);
    let flat = flat(model);
    quote! {
        #[automatically_derived]
        impl #generics #tangent #args #bounds {
            /// The zero without shape: a `Vec` in it is empty, and takes the length of what is added.
            #[inline]
            #[must_use]
            #vis fn zero() -> Self {
                #krate::Tangent::zero()
            }
            /// The sum.
            #[must_use]
            #vis fn add(&self, other: impl ::core::borrow::Borrow<Self>) -> Self {
                #space::add(self, ::core::borrow::Borrow::borrow(&other))
            }
            /// The difference.
            #[must_use]
            #vis fn sub(&self, other: impl ::core::borrow::Borrow<Self>) -> Self {
                #space::difference(self, ::core::borrow::Borrow::borrow(&other))
            }
            /// Every number times `factor`.
            #[must_use]
            #vis fn scale(&self, factor: f64) -> Self {
                #krate::Tangent::scaled(self, factor)
            }
            /// `self += factor * other`
            #vis fn add_scaled(&mut self, factor: f64, other: impl ::core::borrow::Borrow<Self>) {
                #space::add_scaled(self, factor, ::core::borrow::Borrow::borrow(&other));
            }
            /// The inner product, over all numbers.
            #[must_use]
            #vis fn dot(&self, other: impl ::core::borrow::Borrow<Self>) -> f64 {
                #krate::Tangent::dot(self, ::core::borrow::Borrow::borrow(&other))
            }
            /// The square root of the inner product with itself.
            #[must_use]
            #vis fn norm(&self) -> f64 {
                #space::norm(self)
            }
            /// `function` of every number.
            #[must_use]
            #vis fn map(&self, function: impl ::core::ops::FnMut(f64) -> f64) -> Self {
                #space::map(self, function)
            }
            /// `function` of every pair of numbers in the same place.
            #[must_use]
            #vis fn zip_map(
                &self,
                other: impl ::core::borrow::Borrow<Self>,
                function: impl ::core::ops::FnMut(f64, f64) -> f64,
            ) -> Self {
                #space::zip_map(self, ::core::borrow::Borrow::borrow(&other), function)
            }
            #flat
        }
    }
}

/// Those from and to a list of numbers.
fn flat(model: &Model) -> TokenStream {
    let (krate, vis) = (&model.krate, &model.vis);
    let space = quote!(#krate::rules::space);
    quote! {
        /// All numbers, in the order of the fields.
        #[must_use]
        #vis fn to_flat(&self) -> ::std::vec::Vec<f64> {
            #space::to_flat(self)
        }
        /// The tangent with the shape of `like` (a value, or a tangent of one) and these numbers.
        ///
        /// # Panics
        ///
        /// If there are more or less of them than `like` has.
        #[must_use]
        #[track_caller]
        #vis fn from_flat(like: &impl #krate::Differentiable<Tangent = Self>, flat: &[f64]) -> Self {
            #space::from_flat(like, flat)
        }
        /// Replaces all numbers, in the order of [`to_flat`](Self::to_flat).
        ///
        /// # Panics
        ///
        /// If there are more or less of them.
        #[track_caller]
        #vis fn fill_from(&mut self, flat: &[f64]) {
            #space::fill_from(self, flat);
        }
        /// All numbers with their names, as in `("layer1.w[3]", 0.5)`.
        #[must_use]
        #vis fn named_leaves(&self) -> ::std::vec::Vec<(::std::string::String, f64)> {
            #space::named_leaves(self)
        }
    }
}

/// `+ - * /`, unary minus, their assigning forms, and `sum()`.
pub(super) fn operators(model: &Model) -> TokenStream {
    let (krate, tangent) = (&model.krate, &model.tangent);
    let (generics, args, bounds) = model.generics.split_for_impl();
    let space = quote!(#krate::rules::space);
    let own = quote!(#tangent #args);
    // An operator on `left` and `right`, each with or without a reference.
    let binary = |op: &str, left: &TokenStream, right: &TokenStream, body: &TokenStream| {
        let (op, method) = (format_ident!("{op}"), format_ident!("{}", op.to_lowercase()));
        quote! {
            #[automatically_derived]
            impl #generics ::core::ops::#op<#right> for #left #bounds {
                type Output = #own;
                fn #method(self, other: #right) -> #own {
                    #body
                }
            }
        }
    };
    let assigning = |op: &str, method: &str, right: &TokenStream, body: &TokenStream| {
        let (op, method) = (format_ident!("{op}"), format_ident!("{method}"));
        quote! {
            #[automatically_derived]
            impl #generics ::core::ops::#op<#right> for #own #bounds {
                fn #method(&mut self, other: #right) {
                    #body
                }
            }
        }
    };
    let (by_ref, number) = (quote!(&#own), quote!(f64));
    let mut all = vec![];
    for (left, a) in [(&own, quote!(&self)), (&by_ref, quote!(self))] {
        for (right, b) in [(&own, quote!(&other)), (&by_ref, quote!(other))] {
            all.push(binary("Add", left, right, &quote!(#space::add(#a, #b))));
            all.push(binary("Sub", left, right, &quote!(#space::difference(#a, #b))));
        }
        all.push(binary("Mul", left, &number, &quote!(#krate::Tangent::scaled(#a, other))));
        all.push(binary("Div", left, &number, &quote!(#space::map(#a, |__v| __v / other))));
        all.push(binary("Mul", &number, left, &{
            let b = if *left.to_string() == own.to_string() { quote!(&other) } else { quote!(other) };
            quote!(#krate::Tangent::scaled(#b, self))
        }));
        all.push(quote! {
            #[automatically_derived]
            impl #generics ::core::ops::Neg for #left #bounds {
                type Output = #own;
                fn neg(self) -> #own {
                    #space::negative(#a)
                }
            }
        });
    }
    for (right, owned, b) in
        [(&own, quote!(other), quote!(&other)), (&by_ref, quote!(::core::clone::Clone::clone(other)), quote!(other))]
    {
        all.push(assigning("AddAssign", "add_assign", right, &quote!(#krate::Tangent::accumulate(self, #owned);)));
        all.push(assigning("SubAssign", "sub_assign", right, &quote!(*self = #space::difference(self, #b);)));
    }
    all.push(assigning("MulAssign", "mul_assign", &number, &quote!(*self = #krate::Tangent::scaled(self, other);)));
    all.push(assigning("DivAssign", "div_assign", &number, &quote!(*self = #space::map(self, |__v| __v / other);)));
    all.push(sums(model, &own, &space));
    quote!(#(#all)*)
}

fn sums(model: &Model, own: &TokenStream, space: &TokenStream) -> TokenStream {
    let (generics, _, bounds) = model.generics.split_for_impl();
    let mut borrowed = model.generics.clone();
    borrowed.params.insert(0, syn::parse_quote!('__b));
    let (borrowed, _, _) = borrowed.split_for_impl();
    quote! {
        #[automatically_derived]
        impl #generics ::core::iter::Sum for #own #bounds {
            fn sum<__I: ::core::iter::Iterator<Item = Self>>(all: __I) -> Self {
                #space::sum(all)
            }
        }
        #[automatically_derived]
        impl #borrowed ::core::iter::Sum<&'__b #own> for #own #bounds {
            fn sum<__I: ::core::iter::Iterator<Item = &'__b Self>>(all: __I) -> Self {
                #space::sum(all)
            }
        }
    }
}
