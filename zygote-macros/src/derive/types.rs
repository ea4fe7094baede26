//! Types of fields, as the tangent type has them: without lifetimes, and with the type's own name for `Self`.
//!
//! Invariant: the tangent of the rewritten type is that of the original.

use crate::companion::types::peel;
use proc_macro2::Ident;
use syn::visit::{self, Visit};
use syn::visit_mut::{self, VisitMut};
use syn::{GenericArgument, Lifetime, PathArguments, Type, TypePath, parse_quote};

/// The type without references around and without lifetimes in it. `own` stands for `Self`.
pub(super) fn erased(ty: &Type, own: &Type) -> Type {
    let mut ty = bare(ty);
    Erase { own }.visit_type_mut(&mut ty);
    ty
}

/// The tangent of a reference is that of what is behind it.
fn bare(ty: &Type) -> Type {
    match peel(ty) {
        Type::Reference(r) => bare(&r.elem),
        ty => ty.clone(),
    }
}

struct Erase<'a> {
    own: &'a Type,
}

impl VisitMut for Erase<'_> {
    fn visit_type_mut(&mut self, ty: &mut Type) {
        if let Type::Reference(r) = peel(ty) {
            // Something unsized has to stay behind a reference.
            let is_unsized = match peel(&r.elem) {
                Type::Slice(_) | Type::TraitObject(_) => true,
                Type::Path(p) => p.path.is_ident("str"),
                _ => false,
            };
            if !is_unsized {
                *ty = bare(ty);
            }
        }
        if matches!(peel(ty), Type::Path(p) if p.qself.is_none() && p.path.is_ident("Self")) {
            *ty = self.own.clone();
            return;
        }
        visit_mut::visit_type_mut(self, ty);
    }
    fn visit_type_reference_mut(&mut self, r: &mut syn::TypeReference) {
        r.lifetime = Some(parse_quote!('static));
        visit_mut::visit_type_reference_mut(self, r);
    }
    fn visit_lifetime_mut(&mut self, lifetime: &mut Lifetime) {
        *lifetime = Lifetime::new("'static", lifetime.span());
    }
}

/// The type with `()` for the item itself: what a recursive type holds besides.
pub(super) fn without(ty: &Type, name: &Ident) -> Type {
    struct Cut<'a>(&'a Ident);
    impl VisitMut for Cut<'_> {
        fn visit_type_mut(&mut self, ty: &mut Type) {
            if matches!(ty, Type::Path(p) if is_own(p, self.0)) {
                *ty = parse_quote!(());
                return;
            }
            visit_mut::visit_type_mut(self, ty);
        }
    }
    let mut ty = ty.clone();
    Cut(name).visit_type_mut(&mut ty);
    ty
}

/// Whether the type has the item itself in it, by its plain name.
pub(super) fn holds(ty: &Type, name: &Ident) -> bool {
    struct Find<'n>(&'n Ident, bool);
    impl<'a> Visit<'a> for Find<'_> {
        fn visit_type_path(&mut self, p: &'a TypePath) {
            self.1 |= is_own(p, self.0);
            visit::visit_type_path(self, p);
        }
    }
    let mut find = Find(name, false);
    find.visit_type(ty);
    find.1
}

/// `other::Net` is another type.
fn is_own(p: &TypePath, name: &Ident) -> bool {
    p.qself.is_none() && p.path.segments.len() == 1 && p.path.segments[0].ident == *name
}

/// Whether these tokens have one of these names in them, of type parameters.
pub(super) fn mentions(tokens: &impl quote::ToTokens, names: &[&Ident]) -> bool {
    fn any(tokens: proc_macro2::TokenStream, names: &[&Ident]) -> bool {
        tokens.into_iter().any(|t| match t {
            proc_macro2::TokenTree::Ident(i) => names.contains(&&i),
            proc_macro2::TokenTree::Group(g) => any(g.stream(), names),
            _ => false,
        })
    }
    !names.is_empty() && any(tokens.to_token_stream(), names)
}

/// Whether these tokens have a lifetime in them other than `'static`.
pub(super) fn mentions_lifetime(bound: &syn::TypeParamBound) -> bool {
    struct Find(bool);
    impl<'a> Visit<'a> for Find {
        fn visit_lifetime(&mut self, lifetime: &'a Lifetime) {
            self.0 |= lifetime.ident != "static";
        }
        fn visit_type_reference(&mut self, r: &'a syn::TypeReference) {
            self.0 |= r.lifetime.is_some();
            visit::visit_type_reference(self, r);
        }
        // Its own.
        fn visit_bound_lifetimes(&mut self, _: &'a syn::BoundLifetimes) {}
    }
    let mut find = Find(false);
    find.visit_type_param_bound(bound);
    find.0
}

/// Whether it is std's marker of a type.
pub(super) fn is_phantom(ty: &Type) -> bool {
    matches!(peel(ty), Type::Path(p) if p.path.segments.last().is_some_and(|s| s.ident == "PhantomData"))
}

/// The array types of `ndarray`: `Array2<f64>`, `ArrayD<f64>`, `ArrayView<'a, f64, D>`.
fn is_array(name: &str) -> bool {
    let stem = ["ArrayView", "ArcArray", "CowArray", "Array"].iter().find_map(|stem| name.strip_prefix(stem));
    matches!(stem, Some("" | "0" | "1" | "2" | "3" | "4" | "5" | "6" | "D"))
}

/// The types that have to be differentiable for `ty` to be: parts of std's containers and arrays, one by one.
pub(super) fn conditions(ty: &Type, found: &mut Vec<Type>) {
    match peel(ty) {
        Type::Reference(t) => conditions(&t.elem, found),
        Type::Array(t) => conditions(&t.elem, found),
        Type::Slice(t) => conditions(&t.elem, found),
        Type::Tuple(t) => t.elems.iter().for_each(|t| conditions(t, found)),
        Type::Path(p) if p.qself.is_none() => {
            let last = p.path.segments.last();
            let container = last.is_some_and(|s| ["Vec", "Option", "Box", "Result"].iter().any(|c| s.ident == c));
            let array = last.is_some_and(|s| is_array(&s.ident.to_string()));
            match last.map(|s| &s.arguments) {
                // Elements only: a dimension has no tangent.
                Some(PathArguments::AngleBracketed(args)) if array => {
                    found.extend(args.args.iter().find_map(|arg| match arg {
                        GenericArgument::Type(t) => Some(t.clone()),
                        _ => None,
                    }));
                }
                Some(PathArguments::AngleBracketed(args)) if container => {
                    for arg in &args.args {
                        if let GenericArgument::Type(t) = arg {
                            conditions(t, found);
                        }
                    }
                }
                _ => found.push(ty.clone()),
            }
        }
        ty => found.push(ty.clone()),
    }
}

/// What a type is called that can't have a tangent, whatever its parts.
pub(super) fn refused(ty: &Type) -> Option<&'static str> {
    match peel(ty) {
        Type::FnPtr(_) => Some("a function pointer"),
        Type::Ptr(_) => Some("a raw pointer"),
        Type::TraitObject(_) => Some("a trait object"),
        Type::Never(_) => Some("`!`"),
        Type::Reference(t) => refused(&t.elem),
        Type::Array(t) => refused(&t.elem),
        Type::Slice(t) => refused(&t.elem),
        Type::Tuple(t) => t.elems.iter().find_map(refused),
        Type::Path(p) => match &p.path.segments.last()?.arguments {
            PathArguments::AngleBracketed(args) => args.args.iter().find_map(|arg| match arg {
                GenericArgument::Type(t) => refused(t),
                _ => None,
            }),
            _ => None,
        },
        _ => None,
    }
}

/// Whether it borrows, other than text, or all of it by `&mut`: what is behind such a reference can't be changed, or rustc has to be asked.
pub(super) fn borrows(ty: &Type) -> bool {
    struct Find(bool);
    impl<'a> Visit<'a> for Find {
        fn visit_type_reference(&mut self, r: &'a syn::TypeReference) {
            let text = r.mutability.is_none() && matches!(peel(&r.elem), Type::Path(p) if p.path.is_ident("str"));
            self.0 |= !text;
        }
        fn visit_lifetime(&mut self, lifetime: &'a Lifetime) {
            self.0 |= lifetime.ident != "static";
        }
    }
    let mut find = Find(false);
    match peel(ty) {
        Type::Reference(r) if r.mutability.is_some() => find.visit_type(&r.elem),
        ty => find.visit_type(ty),
    }
    find.0
}
