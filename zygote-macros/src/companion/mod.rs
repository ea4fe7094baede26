//! The companion: a type of the function's name whose associated functions are the function's derivative.
//!
//! Input: a [`Signature`] and where the derivative comes from ([`Source`]). Output: items to stand beside the function.
//! Invariant: emission can't fail; whatever was wrong with the function became a [`Source::Stub`] before.

pub(crate) mod callable;
mod forward;
mod higher;
mod methods;
pub(crate) mod own;
pub(crate) mod params;
mod pass;
mod refusals;
pub(crate) mod signature;
pub(crate) mod slots;
#[cfg(test)]
mod tests;
pub(crate) mod types;
mod whole;

use crate::emit::Derivatives;
use proc_macro2::{Span, TokenStream};
use quote::{quote, quote_spanned};
use signature::Signature;
use syn::ext::IdentExt;

/// Where a derivative comes from.
pub(crate) enum Source {
    /// The transform.
    Derived(Box<Derivatives>),
    /// `#[adjoint]`: the user's own function.
    Rule(Rule),
    /// The implementations of a trait, whose method has no body.
    Declared,
    /// Nowhere, since errors were reported: the right signatures, so that nothing else is reported.
    Stub,
}

/// A custom adjoint.
pub(crate) struct Rule {
    /// The user's rule.
    pub(crate) rule: syn::Ident,
    /// The function that it is the adjoint of.
    pub(crate) of: syn::Path,
    /// The pullback that the rule returns keeps no borrow of its arguments.
    pub(crate) owns: bool,
    /// What gives the function its tangents.
    pub(crate) jvp: Option<crate::options::Jvp>,
}

/// Lints that generated code may trip and the user can do nothing about.
///
/// - the function itself is checked as written, so what is unused or unreachable in it is reported there: `unused`,
///   `unconditional_recursion`, `deprecated`;
/// - of a loop that is written out, an iteration that never comes as far may have an index out of bounds: `unconditional_panic`, `arithmetic_overflow`;
/// - names come from the user's names (`dX`, `__derived_F`): `nonstandard_style`;
/// - elided lifetimes get names: `single_use_lifetimes`, `unused_lifetimes`;
/// - adjoints are written for types that the macro can't see: `unused_qualifications`, `unused_results`, `trivial_casts`,
///   `trivial_numeric_casts`;
/// - clippy speaks of style, which the user doesn't choose here.
pub(crate) fn lints() -> TokenStream {
    quote! {
        #[allow(
            unused,
            unconditional_recursion,
            unconditional_panic,
            arithmetic_overflow,
            deprecated,
            nonstandard_style,
            single_use_lifetimes,
            unused_lifetimes,
            unused_qualifications,
            unused_results,
            trivial_casts,
            trivial_numeric_casts,
            clippy::all,
            clippy::pedantic,
            clippy::nursery,
            clippy::restriction
        )]
    }
}

/// The same for the companion type: it has a function's name, nothing in it, and is public in a module that may not be.
fn type_lints() -> TokenStream {
    quote! {
        #[allow(
            dead_code,
            nonstandard_style,
            unreachable_pub,
            missing_debug_implementations,
            missing_copy_implementations
        )]
    }
}

/// The companion of a `#[differentiable]` function: a hidden module, imported by glob so that an explicit item of the
/// name (an `#[adjoint]`) wins over it, and the methods in the scope of the function.
pub(crate) fn derived(sig: &Signature, source: &Source) -> TokenStream {
    let (cfgs, vis, companion, module) = (&sig.cfgs, &sig.vis, &sig.companion, sig.module());
    let (lints, type_lints) = (lints(), type_lints());
    let doc = format!(" The derivative of `{}`: its gradient, its pullback and its Wengert list.", sig.name.unraw());
    let methods = methods::all(sig, source);
    quote! {
        #(#cfgs)*
        #[doc(hidden)]
        #type_lints
        #vis mod #module {
            #[doc = #doc]
            pub struct #companion {}
        }
        #(#cfgs)*
        #[allow(unused_imports, hidden_glob_reexports)]
        #vis use #module::*;
        #(#cfgs)*
        #lints
        impl #module::#companion {
            #methods
        }
    }
}

/// Where another glob import brings a companion of the name too, rustc may take that: then nothing compiles.
pub(crate) fn no_other(sig: &Signature) -> TokenStream {
    let (cfgs, companion, module, krate) = (&sig.cfgs, &sig.companion, sig.module(), &sig.krate);
    let name = companion.unraw();
    let message = format!(
        "a glob import brings another `{name}`, whose derivative would be taken for that of this function; import what you use of it by \
         name, or rename this function"
    );
    let span = sig.name.span().resolved_at(Span::mixed_site());
    let panic = quote_spanned!(span=> ::core::panic!(#message));
    quote! {
        #(#cfgs)*
        #[allow(unused_imports, unused_qualifications)]
        const _: () = {
            use #krate::rules::{AnyCompanion as _, Unlike as _};
            if !(#krate::rules::Same::<#companion, #module::#companion>::SAME || #companion::__CUSTOM) {
                #panic
            }
        };
    }
}

/// The companion of a custom adjoint: an explicit item.
pub(crate) fn custom(sig: &Signature, source: &Source) -> TokenStream {
    let (cfgs, vis, companion) = (&sig.cfgs, &sig.vis, &sig.companion);
    let (lints, type_lints) = (lints(), type_lints());
    let doc = format!(" The derivative of `{}`, by the custom adjoint `{}`.", companion.unraw(), sig.name.unraw());
    let methods = methods::all(sig, source);
    quote! {
        #(#cfgs)*
        #[doc = #doc]
        #type_lints
        #vis struct #companion {}
        #(#cfgs)*
        #lints
        impl #companion {
            /// It wins over a derived one.
            #[doc(hidden)]
            pub const __CUSTOM: bool = true;
            #methods
        }
    }
}

/// What stands beside an associated function.
pub(crate) fn beside(sig: &Signature, source: &Source) -> TokenStream {
    methods::all(sig, source)
}

/// `f(x)`: a function and its arguments in words.
fn spoken(sig: &Signature) -> String {
    let names: Vec<String> = sig.params.iter().map(params::Param::spoken).collect();
    format!("{}({})", sig.companion.unraw(), names.join(", "))
}
