//! `#[derive(Differentiable)]`: from a struct or enum `Net` to its tangent type `NetTangent`, and what both can do.
//!
//! Input: the item, which rustc emits itself. Output: the tangent type beside it, and a `const _` that holds all implementations.
//! [`model`] reads the item and reports every mistake at its token; after it nothing can fail. The others write:
//! [`tangent`] the type and what belongs to any data type, [`traits`] what the runtime wants, [`space`] vector-space operations,
//! [`values`] what the primal type gets besides. Invariant: a field with a mistake is as if it were `#[constant]`, so that nothing else is
//! reported.

mod model;
mod space;
mod tangent;
mod traits;
mod types;
mod values;

use crate::diag::Problems;
use model::Model;
use proc_macro2::TokenStream;
use quote::quote;

/// `#[derive(Differentiable)] item`
pub(crate) fn expand(item: TokenStream) -> TokenStream {
    let mut problems = Problems::default();
    let model = match syn::parse2::<syn::DeriveInput>(item) {
        Ok(input) => Model::read(&input, &mut problems),
        Err(error) => return error.to_compile_error(),
    };
    let expansion = if model.is_discrete { discrete(&model) } else { whole(&model) };
    let errors = problems.into_tokens();
    quote!(#errors #expansion)
}

fn whole(model: &Model) -> TokenStream {
    let ty = tangent::definition(model);
    let parts = [
        tangent::impls(model),
        traits::tangent(model),
        traits::differentiable(model),
        space::methods(model),
        space::operators(model),
        values::parameters(model),
        values::checked(model),
    ];
    let lints = lints();
    quote! {
        #ty
        #lints
        const _: () = {
            #(#parts)*
        };
    }
}

/// An enum without fields is like an integer, and so are items that can't have a tangent.
fn discrete(model: &Model) -> TokenStream {
    let (krate, name, vis, tangent) = (&model.krate, &model.name, &model.vis, &model.tangent);
    let (generics, args, bounds) = model.primal.split_for_impl();
    let doc = format!(" Nothing: `{}` is discrete.", model.shown);
    let (lints, type_lints) = (lints(), type_lints());
    quote! {
        #[doc = #doc]
        #type_lints
        #vis type #tangent = ();
        #lints
        const _: () = {
            #[automatically_derived]
            impl #generics #krate::Differentiable for #name #args #bounds {
                type Tangent = ();
                type Sink = ();
                type Shape = ();
                #[inline]
                fn tangent_shape(&self) {}
                #[inline]
                fn zero_of(_: &()) {}
                #[inline]
                fn as_sink(tangent: &mut ()) -> &mut () {
                    tangent
                }
                #[inline]
                fn as_sink_ref(tangent: &()) -> &() {
                    tangent
                }
                #[inline]
                fn fits(&self, _: &()) -> ::core::result::Result<(), #krate::Misfit> {
                    ::core::result::Result::Ok(())
                }
            }
            #[automatically_derived]
            impl #generics #krate::Parameters for #name #args #bounds {
                fn update_leaves(
                    &mut self,
                    _: ::core::option::Option<&()>,
                    _: &mut dyn ::core::ops::FnMut(f64, f64) -> f64,
                ) {
                }
                fn visit_leaves(
                    &self,
                    _: &mut ::std::string::String,
                    _: &mut dyn ::core::ops::FnMut(&::core::primitive::str, f64),
                ) {
                }
            }
        };
    }
}

/// What is allowed in the implementations: as in companions, and
/// - what is public in a `const` block can't be reached by a path: `unreachable_pub`;
/// - bounds are on the types of fields, which may be private: `private_bounds`, `private_interfaces`.
fn lints() -> TokenStream {
    let lints = crate::companion::lints();
    quote! {
        #lints
        #[allow(unreachable_pub, private_bounds, private_interfaces, missing_debug_implementations)]
    }
}

/// What is allowed in the tangent type: its names are the user's, and so is its visibility; it is `Copy` if its fields are.
fn type_lints() -> TokenStream {
    quote! {
        #[allow(
            dead_code,
            nonstandard_style,
            unreachable_pub,
            private_bounds,
            private_interfaces,
            missing_copy_implementations,
            variant_size_differences,
            clippy::all,
            clippy::pedantic,
            clippy::nursery,
            clippy::restriction
        )]
    }
}

#[cfg(test)]
mod tests;
