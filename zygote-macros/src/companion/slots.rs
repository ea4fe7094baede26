//! Sinks of a type that callers choose, and which parameters have them: `emit::slots` says what is done with them.

use super::params::Param;
use super::signature::{Home, Signature};
use super::types::{is_owned_array, peel, still};
use crate::ty::{Scalar, Ty};
use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, quote};
use syn::Type;

/// The type of a sink, or of its elements, that callers choose.
#[derive(Clone)]
pub(crate) struct Slot {
    /// Its name.
    pub(crate) name: Ident,
    pub(crate) kind: Kind,
    /// The type of the slice's elements, or of the array.
    pub(crate) of: TokenStream,
}

/// What the parameter is.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// A slice of numbers.
    Slice,
    /// A slice of rows of numbers.
    Rows,
    /// An array of ndarray.
    Array,
}

impl Slot {
    pub(super) fn bound(&self, krate: &syn::Path) -> TokenStream {
        let Slot { name, kind, of } = self;
        match kind {
            Kind::Slice => quote!(#name: #krate::rules::Slot<#of>),
            Kind::Rows => quote!(#name: #krate::rules::RowSlot<#of>),
            Kind::Array => quote!(#name: #krate::rules::ArraySlot<#of> + 'static),
        }
    }

    /// How the parameter is taken.
    pub(super) fn lent(&self, krate: &syn::Path, read: bool) -> TokenStream {
        match (self.kind, read) {
            (Kind::Slice, true) => quote!(#krate::rules::LentSlots),
            (Kind::Slice, false) => quote!(#krate::rules::UnreadSlots),
            (Kind::Rows, true) => quote!(#krate::rules::LentRows),
            (Kind::Rows, false) => quote!(#krate::rules::UnreadRows),
            (Kind::Array, _) => quote!(#krate::rules::LentChosen),
        }
    }
}

/// Of `&[f64]`, `&[Vec<f64>]`, `&[[f64; 3]]` and `&Array2<f64>`: what it is, and the type of its elements, or of the array.
pub(super) fn slot(ty: &Type) -> Option<(Kind, TokenStream)> {
    let Type::Reference(syn::TypeReference { elem, mutability: None, .. }) = peel(ty) else { return None };
    let float = |ty: &Ty| matches!(ty, Ty::Scalar(Scalar::F64 | Scalar::F32));
    let elem = peel(elem);
    match (elem, Ty::parse(elem, &[])) {
        (Type::Slice(t), Ty::Slice(element)) if float(&element) => Some((Kind::Slice, t.elem.to_token_stream())),
        (Type::Slice(t), Ty::Slice(row)) => match *row {
            Ty::Vec(element) | Ty::Array(element, _) if float(&element) => Some((Kind::Rows, t.elem.to_token_stream())),
            _ => None,
        },
        (ty, Ty::Dense(d)) if float(&d.element) && is_owned_array(ty) => {
            let ty = still(ty);
            Some((Kind::Array, quote!(#ty)))
        }
        _ => None,
    }
}

/// `&[T]`
pub(super) fn is_slice(ty: &Type) -> bool {
    match peel(ty) {
        Type::Reference(t) if t.mutability.is_none() => matches!(peel(&t.elem), Type::Slice(_)),
        _ => false,
    }
}

impl Param {
    /// What the pullback of `__forward` adds to, behind `&mut`.
    pub(crate) fn lent_sink(&self) -> TokenStream {
        match &self.slot {
            Some(Slot { name, kind: Kind::Slice | Kind::Rows, .. }) => quote!([#name]),
            Some(Slot { name, .. }) => quote!(#name),
            None => self.sink.clone(),
        }
    }
}

impl Signature {
    /// For each parameter: its sink may be of a type that callers choose, if the sweeps can do with it. Explicit generic arguments would
    /// be too few then.
    pub(crate) fn may_have_slots(&self) -> Vec<bool> {
        let plain = self.method.as_ref().is_none_or(|m| m.home == Home::Inherent)
            && self.type_and_const_params().next().is_none();
        self.params.iter().map(|p| plain && !p.receiver && !p.free_sink && slot(&p.ty).is_some()).collect()
    }

    /// The types of slots, which are parameters of `__forward`, too.
    pub(super) fn slots(&self) -> impl Iterator<Item = &Slot> {
        self.params.iter().filter_map(|p| p.slot.as_ref())
    }
}
