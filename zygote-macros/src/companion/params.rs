//! The parameters of a function as its companion sees them: as they were read, and those of their tangents.

use super::callable::Callable;
use super::refusals::has_object;
use super::signature::Signature;
use super::slots::Slot;
use super::types::{self, Name, Types, peel};
use crate::diag::{Problem, Problems};
use crate::ty::{Ty, is_exclusive_view};
use proc_macro2::{Ident, Span, TokenStream};
use quote::{format_ident, quote};
use syn::ext::IdentExt;
use syn::spanned::Spanned;
use syn::visit_mut::VisitMut;
use syn::{Attribute, FnArg, Lifetime, Pat, Type};

/// A parameter.
#[derive(Clone)]
pub(crate) struct Param {
    pub(crate) name: Ident,
    /// `self`, which has another name in the sweeps: a closure can't have a parameter of that name.
    pub(crate) receiver: bool,
    /// The tangent of a receiver by value: passed by reference all the same, since callers don't know how a method takes `self`.
    pub(crate) lent: bool,
    /// It is the tangent of another parameter.
    pub(crate) is_tangent: bool,
    /// As written, with names for the elided lifetimes.
    pub(crate) ty: Type,
    /// It is a function.
    pub(crate) callable: Option<Callable>,
    /// Written `&T`, or a view of an array: given again to the pullback.
    pub(crate) by_ref: bool,
    /// A view: in the sweeps its name stands for a reference to it, or to what it is a view of, if that is changed.
    pub(crate) view: bool,
    /// Written `&mut T`, or a view that is exclusive: changed in place, and so is its cotangent, from that of the final state to that of the initial one.
    pub(crate) by_mut: bool,
    /// Marked `#[constant]`.
    pub(crate) constant: bool,
    /// The sink is a type parameter of `__forward`.
    pub(crate) free_sink: bool,
    /// Its tangent type.
    pub(crate) tangent: TokenStream,
    /// What its cotangent is added to, behind `&mut`.
    pub(crate) sink: TokenStream,
    /// The name of its cotangent, which nothing else has.
    pub(super) cotangent: Option<Ident>,
    /// An array whose cotangent is only added to as a whole: its place may start without a shape.
    pub(crate) whole: bool,
    /// A slice whose sink is one of slots, of a type that is a parameter of `__forward`.
    pub(crate) slot: Option<Slot>,
    /// The pullback reads it, if it is given it again.
    pub(crate) read: bool,
}

impl Param {
    /// How many references the type begins with.
    pub(crate) fn references(&self) -> usize {
        let (mut ty, mut n) = (&self.ty, 0);
        while let Type::Reference(t) = types::peel(ty) {
            (ty, n) = (&t.elem, n + 1);
        }
        n + usize::from(self.view)
    }

    /// A reference to what is lent.
    pub(crate) fn lent_name(&self) -> TokenStream {
        let name = &self.name;
        if self.view { quote!(&#name) } else { quote!(#name) }
    }

    /// The parameter as an argument of another function of this signature.
    pub(crate) fn handed_on(&self) -> TokenStream {
        let name = &self.name;
        match self.view {
            true if self.by_mut => quote!(#name.view_mut()),
            // Not `Copy`, if its dimension isn't.
            true => quote!(#name.view()),
            false => quote!(#name),
        }
    }

    /// It is `self`.
    pub(crate) fn is_self(&self) -> bool {
        self.receiver && !self.is_tangent
    }

    /// How the user calls it.
    pub(crate) fn spoken(&self) -> String {
        if self.is_self() { "self".to_owned() } else { self.name.unraw().to_string() }
    }

    /// The tangent is `()` for sure.
    pub(crate) fn is_discrete(&self) -> bool {
        self.tangent.to_string() == "()"
    }

    /// A name for this parameter's cotangent.
    pub(crate) fn cotangent(&self) -> Ident {
        self.cotangent.clone().unwrap_or_else(|| self.plain_cotangent())
    }

    pub(super) fn plain_cotangent(&self) -> Ident {
        let name = format!("d{}", self.name.unraw());
        // `do`, `dyn`
        let name = if syn::parse_str::<Ident>(&name).is_ok() { name } else { format!("{name}_") };
        Ident::new(&name, Span::mixed_site())
    }
}

impl Signature {
    /// The parameter for the tangent of `p`: by value if `p` is, else a reference to what its cotangent is added to.
    pub(super) fn tangent_param(&mut self, k: usize, p: &Param) -> Param {
        if p.callable.is_some() {
            // Its tangents come out of it.
            let mut name = format_ident!("{}_dot", p.name.unraw(), span = Span::mixed_site());
            while self.params.iter().any(|q| q.name == name) {
                name = format_ident!("{name}_", span = Span::mixed_site());
            }
            let unit = quote!(());
            return Param {
                name,
                callable: None,
                is_tangent: true,
                ty: syn::parse_quote!(()),
                tangent: unit.clone(),
                sink: unit,
                cotangent: None,
                whole: false,
                slot: None,
                read: true,
                ..p.clone()
            };
        }
        let mut name = format_ident!("{}_dot", p.name.unraw(), span = Span::mixed_site());
        while self.params.iter().any(|q| q.name == name) {
            name = format_ident!("{name}_", span = Span::mixed_site());
        }
        let (types, level) = (Types { krate: &self.krate, reals: &self.reals }, self.level);
        let lifetime = (p.by_ref || p.by_mut).then(|| Lifetime::new(&format!("'dot{level}_{k}"), Span::mixed_site()));
        let inner = if p.constant {
            // The caller passes what it has.
            let tangent = format_ident!("Tangent{}_{}", level, p.name.unraw(), span = Span::mixed_site());
            let bound =
                if lifetime.is_some() { quote!(?::core::marker::Sized+) } else { quote!(::core::clone::Clone+) };
            self.generics.params.push(syn::parse_quote!(#tangent: #bound 'static));
            quote!(#tangent)
        } else if p.receiver {
            p.sink.clone()
        } else if lifetime.is_some() {
            types.sink(&types::erased(&p.ty))
        } else {
            p.tangent.clone()
        };
        let ty: Type = if p.by_mut {
            syn::parse_quote!(& #lifetime mut #inner)
        } else {
            let refs = std::iter::repeat_n(&lifetime, p.references());
            syn::parse_quote!(#(& #refs)* #inner)
        };
        let sink = match (p.constant, lifetime.is_some()) {
            (true, _) => {
                let sink = format_ident!("Sink{}_{}", level, p.name.unraw(), span = Span::mixed_site());
                quote!(#sink)
            }
            // A tangent is its own tangent type.
            (false, _) if p.receiver => p.sink.clone(),
            (false, true) => types.sink(&types::erased(&ty)),
            (false, false) => types.sink(&ty),
        };
        let tangent = match p.constant {
            true => quote!(()),
            false if p.receiver => p.sink.clone(),
            false => types.tangent(&ty),
        };
        let lent = p.lent || k == 0 && self.lends_first(p);
        if let Some(l) = lifetime {
            if p.by_ref {
                self.lifetimes.push(l.clone());
            }
            self.invented.push(l);
        }
        Param {
            name,
            callable: None,
            receiver: p.receiver,
            lent,
            is_tangent: true,
            ty,
            by_ref: p.by_ref,
            view: false,
            by_mut: p.by_mut,
            constant: p.constant,
            free_sink: p.constant,
            tangent,
            sink,
            cotangent: None,
            whole: false,
            slot: None,
            read: true,
        }
    }
}

/// Walks the parameters and keeps the books on lifetimes.
pub(super) struct Reader<'a> {
    types: Types<'a>,
    count: usize,
    pub(super) invented: Vec<Lifetime>,
    pub(super) lifetimes: Vec<Lifetime>,
    pub(super) owned: Vec<Lifetime>,
}

impl<'a> Reader<'a> {
    pub(super) fn new(types: Types<'a>) -> Reader<'a> {
        Reader { types, count: 0, invented: vec![], lifetimes: vec![], owned: vec![] }
    }

    pub(super) fn param(&mut self, name: Ident, p: &syn::PatType, problems: &mut Problems) -> Param {
        let constant = constant(&p.attrs, problems) || has_object(&p.ty);
        let mut ty = (*p.ty).clone();
        types::Spell.visit_type_mut(&mut ty);
        let before = self.count;
        let mut namer = Name { count: &mut self.count, found: vec![] };
        namer.visit_type_mut(&mut ty);
        let found = namer.found;
        for lifetime in (before..self.count).map(|k| format!("'z{k}")) {
            self.invented.push(Lifetime::new(&lifetime, Span::mixed_site()));
        }
        let (by_ref, by_mut) = match peel(&ty) {
            Type::Reference(t) => (t.mutability.is_none(), t.mutability.is_some()),
            ty if is_exclusive_view(ty) => (false, true),
            ty => (Ty::parse(ty, &[]).is_ref(), false),
        };
        let view = (by_ref || by_mut) && !matches!(peel(&ty), Type::Reference(_));
        // A `&mut` borrow ends with the call, as does that of a view; what a value behind it borrows else may be kept.
        let views = by_mut && self.types.ty(&ty).peeled().is_view();
        let behind = found.into_iter().skip(if views { usize::MAX } else { usize::from(by_mut) });
        for lifetime in behind {
            if !by_ref && !self.owned.contains(&lifetime) {
                self.owned.push(lifetime.clone());
            }
            if !self.lifetimes.contains(&lifetime) {
                self.lifetimes.push(lifetime);
            }
        }
        // Of numbers and slices of them the caller knows the sink; anything else may not even have a tangent.
        let plain = match self.types.ty(&ty).peeled() {
            Ty::Slice(element) => matches!(**element, Ty::Scalar(_)),
            ty => matches!(ty, Ty::Scalar(_)),
        };
        let free_sink = constant && !plain;
        let (tangent, sink) = if constant && plain {
            let ty = if by_ref || by_mut { types::erased(&ty) } else { ty.clone() };
            (quote!(()), self.types.sink(&ty))
        } else if constant {
            let sink = quote::format_ident!("Sink_{}", name.unraw(), span = Span::mixed_site());
            (quote!(()), quote!(#sink))
        } else if by_ref || by_mut {
            (self.types.tangent(&ty), self.types.sink(&types::erased(&ty)))
        } else {
            (self.types.tangent(&ty), self.types.sink(&ty))
        };
        Param {
            name,
            callable: None,
            receiver: false,
            lent: false,
            is_tangent: false,
            ty,
            by_ref,
            view,
            by_mut,
            constant,
            tangent,
            sink,
            free_sink,
            cotangent: None,
            whole: false,
            slot: None,
            read: true,
        }
    }
}

/// A parameter that is a function: what it captures has the cotangent.
pub(super) fn callable_param(name: Ident, function: Callable) -> Param {
    let environment = function.environment();
    Param {
        name,
        ty: syn::parse_quote!(()),
        tangent: quote!(()),
        sink: quote!(#environment),
        callable: Some(function),
        receiver: false,
        lent: false,
        is_tangent: false,
        by_ref: false,
        view: false,
        by_mut: false,
        constant: false,
        free_sink: false,
        cotangent: None,
        whole: false,
        slot: None,
        read: true,
    }
}

/// The names of parameters in the companion: the user's, or `arg1` where the user has a pattern.
pub(crate) fn param_names(pats: &[&Pat]) -> Vec<Ident> {
    let plain = |pat: &Pat| match pat {
        Pat::Ident(p) if p.subpat.is_none() && p.by_ref.is_none() => Some(p.ident.clone()),
        _ => None,
    };
    let taken: Vec<String> = pats.iter().filter_map(|p| plain(p)).map(|i| i.unraw().to_string()).collect();
    let name = |(i, pat): (usize, &&Pat)| {
        plain(pat).unwrap_or_else(|| {
            let mut name = format!("arg{}", i + 1);
            while taken.contains(&name) {
                name.push('_');
            }
            Ident::new(&name, Span::mixed_site().located_at(pat.span()))
        })
    };
    pats.iter().enumerate().map(name).collect()
}

/// Whether a parameter is marked `#[constant]`.
pub(crate) fn constant(attrs: &[Attribute], problems: &mut Problems) -> bool {
    let mut constant = false;
    for attr in attrs {
        if is_constant(attr) {
            constant = true;
            if attr.meta.require_path_only().is_err() {
                problems.push(Problem::new(
                    attr.path().span(),
                    "`#[constant]` takes no arguments",
                    "write `#[constant]`",
                ));
            }
        } else if attr.path().is_ident("cfg") || attr.path().is_ident("cfg_attr") {
            problems.push(Problem::new(
                attr.path().span(),
                "`#[cfg]` on a parameter is not supported",
                "put it on the function, and write the function twice",
            ));
        }
    }
    constant
}

/// The attributes of a parameter.
pub(crate) fn attrs_of(input: &mut FnArg) -> &mut Vec<Attribute> {
    match input {
        FnArg::Typed(p) => &mut p.attrs,
        FnArg::Receiver(r) => &mut r.attrs,
    }
}

/// `#[constant]`: ours, and taken away from what is emitted.
pub(crate) fn is_constant(attr: &Attribute) -> bool {
    attr.path().is_ident("constant")
}
