//! Methods that call one of their own name: `left.eval(x)` in `eval`.
//!
//! If that is the method itself, its pullback is boxed where it is called, since an opaque type can't contain itself; if it is that of another
//! type, nothing becomes of it. Only rustc knows, by the kind of the receiver, `ByRef<Self>`, or by the tangent that the pullback adds to:
//! the runtime's `Called::<Self, …>` is found in this trait or it isn't. All other types follow from what the pullback is, so that the trait mentions
//! no parameter of the `impl` that it stands in.

use super::params::Param;
use super::signature::Signature;
use super::types::peel;
use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use syn::Type;

/// The trait, and its implementation for the pullback of this method.
pub(super) fn boxing(sig: &Signature) -> TokenStream {
    if !sig.own || !sig.params.iter().skip(1).all(is_plain) {
        return TokenStream::new();
    }
    let (krate, sized) = (&sig.krate, quote!(?::core::marker::Sized));
    let receiver = sig.params.first();
    let (kind, bound) = match receiver {
        Some(p) if p.by_ref => (quote!(#krate::rules::ByRef<Me>), None),
        Some(p) if p.by_mut => (quote!(#krate::rules::ByMut), Some(quote!(#krate::Differentiable +))),
        _ => (quote!(#krate::rules::ByValue), Some(quote!(#krate::Differentiable +))),
    };
    let (mut types, mut again, mut sinks) = (vec![], vec![], vec![]);
    for (k, p) in sig.params.iter().enumerate() {
        let (referent, sink) = (format_ident!("A{k}"), format_ident!("S{k}"));
        again.push(match (k, p.by_ref) {
            (_, false) => quote!(()),
            (0, true) => quote!(&Me),
            (_, true) => quote!(&#referent),
        });
        if k > 0 && p.by_ref {
            types.push(referent);
        }
        if k == 0 && !p.by_ref {
            sinks.push(quote!(&mut <Me as #krate::Differentiable>::Tangent));
        } else {
            sinks.push(quote!(&mut #sink));
            types.push(sink);
        }
    }
    let back = quote!(::core::ops::Fn(#(#again,)* Dy, #(#sinks),*) + 'own);
    quote! {
        trait __Own<Y, K, Back: #sized> {
            fn finite(self) -> (Y, (K, ::std::boxed::Box<Back>));
        }
        impl<'own, Me: #bound #sized, Y, Back: #back, Dy, #(#types: #sized),*> __Own<Y, #kind, dyn #back>
            for #krate::rules::Called<Me, (Y, (#kind, Back))>
        {
            #[inline]
            fn finite(mut self) -> (Y, (#kind, ::std::boxed::Box<dyn #back>)) {
                let (y, (kind, back)) = self.given();
                (y, (kind, ::std::boxed::Box::new(back)))
            }
        }
    }
}

/// The receiver is what `Self` says, and its tangent tells it.
pub(crate) fn is_told(receiver: &Param) -> bool {
    let ty = match peel(&receiver.ty) {
        Type::Reference(t) => peel(&t.elem),
        ty => ty,
    };
    matches!(ty, Type::Path(p) if p.path.is_ident("Self")) && (receiver.by_ref || !receiver.is_discrete())
}

/// A parameter by value, or a reference to something without references.
fn is_plain(p: &Param) -> bool {
    fn borrows(tokens: TokenStream) -> bool {
        tokens.into_iter().any(|t| match t {
            proc_macro2::TokenTree::Punct(p) => matches!(p.as_char(), '&' | '\''),
            proc_macro2::TokenTree::Group(g) => borrows(g.stream()),
            _ => false,
        })
    }
    match peel(&p.ty) {
        _ if !p.by_ref => true,
        Type::Reference(t) => !borrows(quote::ToTokens::to_token_stream(&t.elem)),
        _ => false,
    }
}
