//! Tangent and sink types, spelled as plainly as the syntax of the primal type allows.
//!
//! `&[f64]` has the tangent `Vec<f64>` and the sink `[f64]`; a type that the macro doesn't know has
//! `<P as ::zygote::Differentiable>::Tangent`. Invariant: the spelling is what the runtime's trait would answer.

use crate::ty::{Scalar, Ty};
use proc_macro2::{Ident, Span, TokenStream};
use quote::{quote, quote_spanned};
use syn::ext::IdentExt;
use syn::spanned::Spanned;
use syn::visit::Visit;
use syn::visit_mut::{self, VisitMut};
use syn::{GenericArgument, Lifetime, Type, TypeParamBound};

/// What the spelling of types depends on.
#[derive(Clone, Copy)]
pub(crate) struct Types<'a> {
    pub(crate) krate: &'a syn::Path,
    /// The type parameters that are scalars.
    pub(crate) reals: &'a [Ident],
}

/// The type without the invisible groups and parentheses around it.
pub(crate) fn peel(ty: &Type) -> &Type {
    match ty {
        Type::Paren(t) => peel(&t.elem),
        Type::Group(t) => peel(&t.elem),
        t => t,
    }
}

impl Types<'_> {
    /// What the macro knows of a type.
    pub(crate) fn ty(&self, ty: &Type) -> Ty {
        Ty::parse(ty, self.reals)
    }

    /// The scalar that a type is.
    pub(crate) fn scalar(&self, ty: &Type) -> Option<Scalar> {
        match self.ty(ty) {
            Ty::Scalar(s) => Some(s),
            _ => None,
        }
    }

    /// The tangent type of a primal type.
    pub(crate) fn tangent(&self, ty: &Type) -> TokenStream {
        let ty = peel(ty);
        let krate = self.krate;
        match (ty, self.ty(ty)) {
            (_, Ty::Discrete | Ty::Unit) => quote!(()),
            (_, Ty::Scalar(_)) => quote!(#ty),
            (Type::Reference(t), _) => self.tangent(&t.elem),
            (Type::Slice(t), _) => {
                let elem = self.tangent(&t.elem);
                quote!(::std::vec::Vec<#elem>)
            }
            (Type::Array(t), _) => {
                let (elem, len) = (self.tangent(&t.elem), &t.len);
                quote!([#elem; #len])
            }
            (Type::Tuple(t), _) => tuple(t.elems.iter().map(|t| self.tangent(t))),
            (Type::Infer(_), _) => quote!(_),
            // Refused, and not allowed to be named: good enough for a stub.
            _ if mentions_impl_trait(ty) => quote!(()),
            (_, known) => {
                let ty = if known.dense().is_some() { still(ty) } else { lasting(ty) };
                quote_spanned!(ty.span()=> <#ty as #krate::Differentiable>::Tangent)
            }
        }
    }

    /// What the cotangent of a primal of this type is added to (behind `&mut`).
    pub(crate) fn sink(&self, ty: &Type) -> TokenStream {
        let ty = peel(ty);
        let krate = self.krate;
        match (ty, self.ty(ty)) {
            (Type::Reference(t), _) => self.sink(&t.elem),
            (Type::Slice(t), _) => {
                let elem = self.tangent(&t.elem);
                quote!([#elem])
            }
            (_, known) if known.dense().is_some() => {
                let ty = still(ty);
                quote_spanned!(ty.span()=> <#ty as #krate::Differentiable>::Sink)
            }
            (_, Ty::Unknown) if !matches!(ty, Type::Infer(_)) && !mentions_impl_trait(ty) => {
                let ty = lasting(ty);
                quote_spanned!(ty.span()=> <#ty as #krate::Differentiable>::Sink)
            }
            _ => self.tangent(ty),
        }
    }

    /// A zero of the tangent type, where the value is not at hand: by-value parameters that nothing flows to.
    pub(crate) fn zero(&self, ty: &Type) -> TokenStream {
        let ty = peel(ty);
        let krate = self.krate;
        match (ty, self.ty(ty)) {
            (_, Ty::Discrete | Ty::Unit) => quote!(()),
            (_, Ty::Scalar(Scalar::F64 | Scalar::F32)) => quote!(0.0),
            (Type::Tuple(t), _) => tuple(t.elems.iter().map(|t| self.zero(t))),
            (Type::Array(t), _) if matches!(self.ty(&t.elem), Ty::Scalar(_) | Ty::Discrete) => {
                let (elem, len) = (self.zero(&t.elem), &t.len);
                quote!([#elem; #len])
            }
            _ => {
                let tangent = self.tangent(ty);
                quote!(#krate::zero::<#tangent>())
            }
        }
    }

    /// The cotangent 1 of a result of this type.
    pub(crate) fn one(&self, ty: &Type) -> Option<TokenStream> {
        let krate = self.krate;
        match self.scalar(ty)? {
            Scalar::F64 | Scalar::F32 => Some(quote!(1.0)),
            Scalar::Generic(t) => Some(quote!(#krate::real::<#t>(1.0))),
        }
    }
}

pub(crate) fn mentions_impl_trait(ty: &Type) -> bool {
    struct Find(bool);
    impl<'a> Visit<'a> for Find {
        fn visit_type_impl_trait(&mut self, _: &'a syn::TypeImplTrait) {
            self.0 = true;
        }
    }
    let mut find = Find(false);
    find.visit_type(ty);
    find.0
}

/// `(a, b)`, `(a,)`, `()`.
pub(crate) fn tuple(parts: impl IntoIterator<Item = TokenStream>) -> TokenStream {
    let parts: Vec<_> = parts.into_iter().collect();
    match &parts[..] {
        [one] => quote!((#one,)),
        parts => quote!((#(#parts),*)),
    }
}

/// Gives the elided lifetimes of a type names, and lists all that it has, in order of appearance.
pub(crate) struct Name<'a> {
    /// How many names were given out.
    pub(crate) count: &'a mut usize,
    pub(crate) found: Vec<Lifetime>,
}

impl Name<'_> {
    fn fresh(&mut self) -> Lifetime {
        let lifetime = Lifetime::new(&format!("'z{}", self.count), Span::mixed_site());
        *self.count += 1;
        lifetime
    }

    fn note(&mut self, lifetime: &Lifetime) {
        if lifetime.ident != "static" && !self.found.contains(lifetime) {
            self.found.push(lifetime.clone());
        }
    }
}

impl VisitMut for Name<'_> {
    fn visit_type_reference_mut(&mut self, t: &mut syn::TypeReference) {
        if t.lifetime.is_none() {
            t.lifetime = Some(self.fresh());
        }
        visit_mut::visit_type_reference_mut(self, t);
    }

    fn visit_lifetime_mut(&mut self, lifetime: &mut Lifetime) {
        if lifetime.ident == "_" {
            *lifetime = self.fresh();
        }
        self.note(lifetime);
    }

    // `fn(&f64)`, `dyn Fn(&f64)` and `for<'a> …` have lifetimes of their own.
    fn visit_type_fn_ptr_mut(&mut self, _: &mut syn::TypeFnPtr) {}
    fn visit_parenthesized_generic_arguments_mut(&mut self, _: &mut syn::ParenthesizedGenericArguments) {}
}

/// Takes the names of lifetimes away, so that the type can stand as an argument in `impl Fn(…)`: any lifetime will do.
struct Erase;

impl VisitMut for Erase {
    fn visit_type_reference_mut(&mut self, t: &mut syn::TypeReference) {
        t.lifetime = t.lifetime.take().filter(|l| l.ident == "static");
        self.visit_type_mut(&mut t.elem);
    }

    fn visit_generic_argument_mut(&mut self, argument: &mut GenericArgument) {
        if let GenericArgument::Lifetime(l) = argument {
            if l.ident != "static" {
                *l = Lifetime::new("'_", l.span());
            }
        } else {
            visit_mut::visit_generic_argument_mut(self, argument);
        }
    }

    fn visit_type_param_bound_mut(&mut self, bound: &mut TypeParamBound) {
        if let TypeParamBound::Lifetime(l) = bound {
            if l.ident != "static" {
                *l = Lifetime::new("'_", l.span());
            }
        } else {
            visit_mut::visit_type_param_bound_mut(self, bound);
        }
    }

    fn visit_type_fn_ptr_mut(&mut self, _: &mut syn::TypeFnPtr) {}
    fn visit_parenthesized_generic_arguments_mut(&mut self, _: &mut syn::ParenthesizedGenericArguments) {}
}

/// The type without borrows that are not spelled: refused as a result, and without a meaning outside of the signature.
pub(crate) fn owned(ty: &Type) -> Type {
    struct Own;
    impl VisitMut for Own {
        fn visit_type_reference_mut(&mut self, t: &mut syn::TypeReference) {
            t.lifetime.get_or_insert_with(|| Lifetime::new("'static", Span::mixed_site()));
            self.visit_type_mut(&mut t.elem);
        }
        fn visit_lifetime_mut(&mut self, lifetime: &mut Lifetime) {
            if lifetime.ident == "_" {
                *lifetime = Lifetime::new("'static", lifetime.span());
            }
        }
        fn visit_type_fn_ptr_mut(&mut self, _: &mut syn::TypeFnPtr) {}
        fn visit_parenthesized_generic_arguments_mut(&mut self, _: &mut syn::ParenthesizedGenericArguments) {}
    }
    let mut ty = ty.clone();
    Spell.visit_type_mut(&mut ty);
    Own.visit_type_mut(&mut ty);
    ty
}

/// Writes the lifetimes of views out: `ArrayView1<'_, f64>`.
pub(crate) struct Spell;

impl VisitMut for Spell {
    fn visit_path_segment_mut(&mut self, segment: &mut syn::PathSegment) {
        visit_mut::visit_path_segment_mut(self, segment);
        let is_view = crate::ty::is_view_segment(segment);
        if let syn::PathArguments::AngleBracketed(a) = &mut segment.arguments
            && is_view
            && !a.args.iter().any(|a| matches!(a, GenericArgument::Lifetime(_)))
        {
            a.args.insert(0, syn::parse_quote!('_));
        }
    }
}

/// An array or a view without a lifetime: its tangent has none.
pub(super) fn still(ty: &Type) -> Type {
    struct Still;
    impl VisitMut for Still {
        fn visit_lifetime_mut(&mut self, lifetime: &mut Lifetime) {
            *lifetime = Lifetime::new("'static", lifetime.span());
        }
    }
    let mut ty = ty.clone();
    Spell.visit_type_mut(&mut ty);
    Still.visit_type_mut(&mut ty);
    ty
}

/// The type without elided lifetimes, which may not stand in opaque types: its tangent doesn't depend on them.
fn lasting(ty: &Type) -> Type {
    struct Lasting;
    impl VisitMut for Lasting {
        fn visit_type_reference_mut(&mut self, t: &mut syn::TypeReference) {
            t.lifetime.get_or_insert_with(|| Lifetime::new("'static", t.and_token.span));
            visit_mut::visit_type_reference_mut(self, t);
        }
        fn visit_lifetime_mut(&mut self, lifetime: &mut Lifetime) {
            if lifetime.ident == "_" {
                *lifetime = Lifetime::new("'static", lifetime.span());
            }
        }
        fn visit_type_fn_ptr_mut(&mut self, _: &mut syn::TypeFnPtr) {}
        fn visit_parenthesized_generic_arguments_mut(&mut self, _: &mut syn::ParenthesizedGenericArguments) {}
    }
    let mut ty = ty.clone();
    Spell.visit_type_mut(&mut ty);
    Lasting.visit_type_mut(&mut ty);
    ty
}

/// The type with every lifetime but `'static` elided.
pub(crate) fn erased(ty: &Type) -> Type {
    let mut ty = ty.clone();
    Erase.visit_type_mut(&mut ty);
    ty
}

impl super::signature::Signature {
    /// What is known of the parameters when the function is reversed.
    pub(crate) fn adopt(&mut self, sweeps: &crate::emit::Sweeps) {
        self.rename(&sweeps.params);
        self.quick = sweeps.quick;
        for (param, whole) in self.params.iter_mut().zip(&sweeps.whole) {
            param.whole = *whole && param.by_ref && !param.is_discrete() && is_owned_array(&param.ty);
        }
        for (param, _) in self.params.iter_mut().zip(&sweeps.slots).filter(|(_, slotted)| **slotted) {
            let name = quote::format_ident!("Slot_{}", param.name.unraw(), span = Span::mixed_site());
            param.slot = super::slots::slot(&param.ty).map(|(kind, of)| super::slots::Slot { name, kind, of });
        }
        let whole = self.checkpoint;
        self.params.iter_mut().zip(&sweeps.read).for_each(|(param, read)| param.read = *read || whole);
    }
}

/// `&Array<T, D>`, `&Array2<T>`: its sink is an array, too.
pub(super) fn is_owned_array(ty: &Type) -> bool {
    match peel(ty) {
        Type::Reference(t) => is_owned_array(&t.elem),
        Type::Path(p) => p.path.segments.last().is_some_and(|last| {
            last.ident.to_string().trim_end_matches(|c: char| c.is_ascii_digit() || c == 'D') == "Array"
        }),
        _ => false,
    }
}
