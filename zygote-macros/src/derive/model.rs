//! What the item says: variants, fields, generics; and the generics of the tangent type.
//!
//! A struct is read as an enum of one variant with the struct's name. Invariant: every mistake is a [`Problem`] at its token, and what
//! comes out is a model that can be written down all the same.

use super::types::{self, conditions, erased, holds, is_phantom, mentions, mentions_lifetime, refused};
use crate::companion::types::Types;
use crate::diag::{Problem, Problems};
use crate::options;
use crate::ty::Ty;
use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens as _, format_ident, quote, quote_spanned};
use syn::ext::IdentExt as _;
use syn::spanned::Spanned as _;
use syn::{
    Attribute, Data, DeriveInput, Fields, GenericParam, Generics, Member, Meta, Type, Visibility, WherePredicate,
    parse_quote,
};

/// The item.
pub(super) struct Model {
    pub(super) krate: syn::Path,
    pub(super) name: Ident,
    /// The name in texts.
    pub(super) shown: String,
    pub(super) vis: Visibility,
    /// `NetTangent`
    pub(super) tangent: Ident,
    /// `__NetShape`
    pub(super) shape: Ident,
    pub(super) is_enum: bool,
    /// There is no tangent type: `()` serves.
    pub(super) is_discrete: bool,
    pub(super) variants: Vec<Variant>,
    /// The item's generics, and the conditions for it to be differentiable.
    pub(super) primal: Generics,
    /// Those of the tangent type: the parameters that it needs, and the const parameters.
    pub(super) declared: Generics,
    /// The same for its implementations, with the conditions on its fields: one error per field that fails them is enough.
    pub(super) generics: Generics,
}

/// A variant of an enum, or all of a struct.
pub(super) struct Variant {
    pub(super) ident: Ident,
    pub(super) style: Style,
    pub(super) fields: Vec<Field>,
}

#[derive(Clone, Copy, PartialEq)]
pub(super) enum Style {
    Named,
    Tuple,
    Unit,
}

/// A field.
pub(super) struct Field {
    pub(super) member: Member,
    /// Its visibility; nothing in a variant.
    pub(super) vis: Visibility,
    /// As the item has it.
    pub(super) ty: Type,
    /// As the tangent type has it, where it isn't `#[constant]`.
    pub(super) active: Option<Active>,
}

pub(super) struct Active {
    /// The primal type without lifetimes.
    pub(super) primal: Type,
    /// Its tangent type.
    pub(super) tangent: TokenStream,
    /// It holds the item itself.
    pub(super) recursive: bool,
}

impl Field {
    /// The tangent type: `()` if constant.
    pub(super) fn tangent(&self) -> TokenStream {
        self.active.as_ref().map_or_else(|| quote!(()), |a| a.tangent.clone())
    }

    /// The name in texts.
    pub(super) fn shown(&self) -> String {
        match &self.member {
            Member::Named(name) => name.unraw().to_string(),
            Member::Unnamed(index) => index.index.to_string(),
        }
    }
}

impl Model {
    pub(super) fn read(input: &DeriveInput, problems: &mut Problems) -> Model {
        let name = input.ident.clone();
        let shown = name.unraw().to_string();
        let krate = read_attributes(&input.attrs, problems);
        let (variants, is_enum) = variants(input, problems);
        let fieldless = variants.iter().all(|v: &syn::Variant| v.fields.is_empty());
        let mut model = Model {
            krate,
            tangent: Ident::new(&format!("{shown}Tangent"), name.span()),
            shape: format_ident!("__{shown}Shape", span = Span::call_site()),
            name,
            shown,
            vis: input.vis.clone(),
            is_enum,
            is_discrete: fieldless && !matches!(input.data, Data::Struct(_)),
            variants: vec![],
            primal: input.generics.clone(),
            declared: Generics::default(),
            generics: Generics::default(),
        };
        for attr in variants.iter().filter(|_| is_enum).flat_map(|v| &v.attrs) {
            if crate::companion::params::is_constant(attr) {
                problems.push(misplaced(attr, "a variant"));
            }
        }
        model.variants = variants.iter().map(|v| model.variant(v, problems)).collect();
        model.set_generics();
        model
    }

    fn variant(&self, variant: &syn::Variant, problems: &mut Problems) -> Variant {
        let style = match &variant.fields {
            Fields::Named(_) => Style::Named,
            Fields::Unnamed(_) => Style::Tuple,
            Fields::Unit => Style::Unit,
        };
        let members = variant.fields.members();
        let fields = members.zip(&variant.fields).map(|(member, field)| self.field(member, field, problems)).collect();
        Variant { ident: variant.ident.clone(), style, fields }
    }

    fn field(&self, member: Member, field: &syn::Field, problems: &mut Problems) -> Field {
        let mut constant = crate::companion::params::constant(&field.attrs, problems) || is_phantom(&field.ty);
        for attr in field.attrs.iter().filter(|a| a.path().is_ident("differentiable")) {
            problems.push(misplaced_options(attr));
        }
        if let Some(what) = refused(&field.ty).filter(|_| !constant) {
            let message = format!("{what} has no tangent");
            problems.push(Problem::new(field.ty.span(), message, "mark the field `#[constant]`"));
            constant = true;
        }
        let krate = &self.krate;
        let active = (!constant).then(|| {
            let own = self.own();
            let primal = erased(&field.ty, &own);
            let tangent = Types { krate, reals: &self.reals() }.tangent(&primal);
            let recursive = holds(&primal, &self.name);
            Active { primal, tangent, recursive }
        });
        Field { member, vis: field.vis.clone(), ty: field.ty.clone(), active }
    }

    /// The item's type, without lifetimes.
    fn own(&self) -> Type {
        let name = &self.name;
        let args = self.primal.params.iter().map(|p| match p {
            GenericParam::Lifetime(_) => quote!('static),
            GenericParam::Type(t) => t.ident.to_token_stream(),
            GenericParam::Const(c) => c.ident.to_token_stream(),
        });
        if self.primal.params.is_empty() { parse_quote!(#name) } else { parse_quote!(#name<#(#args),*>) }
    }

    /// The type parameters that are bounded by `Real`: their tangent is themselves.
    fn reals(&self) -> Vec<Ident> {
        let is_real = |bound: &syn::TypeParamBound| match bound {
            syn::TypeParamBound::Trait(t) => t.path.segments.last().is_some_and(|s| s.ident == "Real"),
            _ => false,
        };
        let wheres = self.primal.where_clause.iter().flat_map(|w| &w.predicates).filter_map(|p| match p {
            WherePredicate::Type(t) if t.bounds.iter().any(is_real) => Some(t.bounded_ty.to_token_stream()),
            _ => None,
        });
        let wheres: Vec<String> = wheres.map(|t| t.to_string()).collect();
        let real = |t: &&syn::TypeParam| t.bounds.iter().any(is_real) || wheres.contains(&t.ident.to_string());
        self.primal.type_params().filter(real).map(|t| t.ident.clone()).collect()
    }

    fn actives(&self) -> impl Iterator<Item = &Active> {
        self.variants.iter().flat_map(|v| &v.fields).filter_map(|f| f.active.as_ref())
    }

    /// Adds to the item's generics what makes it differentiable, and picks those of the tangent type.
    fn set_generics(&mut self) {
        let krate = &self.krate;
        let params: Vec<Ident> = self.primal.type_params().map(|t| t.ident.clone()).collect();
        let params: Vec<&Ident> = params.iter().collect();
        let reals = self.reals();
        let mut wanted = vec![];
        for active in self.actives().filter(|a| !a.recursive) {
            conditions(&active.primal, &mut wanted);
        }
        let mut once: Vec<Type> = vec![];
        wanted.into_iter().for_each(|t| {
            if !once.contains(&t) {
                once.push(t);
            }
        });
        let (generic, plain): (Vec<_>, Vec<_>) = once.iter().partition(|t| mentions(t, &params));
        let generic = generic.into_iter().filter(|t| !reals.iter().any(|r| **t == parse_quote!(#r)));
        let bounds: Vec<WherePredicate> = generic.map(|t| parse_quote!(#t: #krate::Differentiable)).collect();
        // Of these the macro doesn't know. Where one fails, rustc says so at the field, and not at every implementation.
        let plain = plain.into_iter().filter(|t| matches!(Ty::parse(t, &[]), Ty::Unknown));
        let conditions: Vec<WherePredicate> =
            plain.map(|t| parse_quote!(for<'__a> #t: #krate::Differentiable)).collect();

        let dropped: Vec<&Ident> =
            params.iter().filter(|p| !self.actives().any(|a| mentions(&a.tangent, &[p]))).copied().collect();
        self.declared = tangent_generics(&self.primal, &dropped, &bounds);
        self.generics = self.declared.clone();
        if !bounds.is_empty() {
            self.primal.make_where_clause().predicates.extend(bounds);
        }
        if !conditions.is_empty() {
            self.primal.make_where_clause().predicates.extend(conditions.clone());
            self.generics.make_where_clause().predicates.extend(conditions);
        }
    }

    /// `NetTangent<T>`, to be put into expressions and patterns: the path of a variant.
    pub(super) fn tangent_path(&self, variant: &Variant) -> TokenStream {
        self.path(&self.tangent, variant)
    }

    /// The same for the item.
    pub(super) fn primal_path(&self, variant: &Variant) -> TokenStream {
        self.path(&self.name, variant)
    }

    fn path(&self, ty: &Ident, variant: &Variant) -> TokenStream {
        let ident = &variant.ident;
        if self.is_enum { quote!(#ty::#ident) } else { quote!(#ty) }
    }

    /// The `k`-th field's type in constants of the trait: a recursive type says nothing of itself.
    pub(super) fn tangent_without_self(&self, active: &Active) -> TokenStream {
        let krate = &self.krate;
        if active.recursive {
            let ty = types::without(&active.primal, &self.name);
            quote_spanned!(ty.span()=> <#ty as #krate::Differentiable>::Tangent)
        } else {
            active.tangent.clone()
        }
    }

    /// The variant that is the zero without shape: the first, or the first that doesn't go on for ever.
    pub(super) fn zero_variant(&self) -> Option<&Variant> {
        let ends = |v: &&Variant| !v.fields.iter().any(|f| f.active.as_ref().is_some_and(|a| a.recursive));
        self.variants.iter().find(ends).or(self.variants.first())
    }

    /// One arm per variant.
    pub(super) fn arms(&self, arm: impl FnMut(&Variant) -> TokenStream) -> TokenStream {
        let arms = self.variants.iter().map(arm);
        quote!(#(#arms)*)
    }
}

/// The parameters that the tangent type needs, without what their bounds say of the others.
fn tangent_generics(primal: &Generics, dropped: &[&Ident], added: &[WherePredicate]) -> Generics {
    let mut generics = Generics::default();
    for param in &primal.params {
        match param {
            GenericParam::Lifetime(_) => {}
            GenericParam::Type(t) if dropped.contains(&&t.ident) => {}
            GenericParam::Type(t) => {
                let mut t = t.clone();
                t.attrs.clear();
                let keep = |b: &&syn::TypeParamBound| !mentions(b, dropped) && !mentions_lifetime(b);
                t.bounds = t.bounds.iter().filter(keep).cloned().collect();
                if t.default.as_ref().is_some_and(|(_, d)| mentions(d, dropped)) {
                    t.default = None;
                }
                generics.params.push(GenericParam::Type(t));
            }
            GenericParam::Const(c) => {
                let mut c = c.clone();
                c.attrs.clear();
                generics.params.push(GenericParam::Const(c));
            }
        }
    }
    let mut predicates: Vec<WherePredicate> = vec![];
    for predicate in primal.where_clause.iter().flat_map(|w| &w.predicates) {
        let WherePredicate::Type(t) = predicate else { continue };
        let lifetimes = t.bounds.iter().any(mentions_lifetime) || erased(&t.bounded_ty, &t.bounded_ty) != t.bounded_ty;
        if !mentions(predicate, dropped) && !lifetimes {
            predicates.push(predicate.clone());
        }
    }
    predicates.extend(added.iter().filter(|p| !mentions(p, dropped)).cloned());
    if !predicates.is_empty() {
        generics.make_where_clause().predicates.extend(predicates);
    }
    generics
}

/// The variants of an enum, or the struct as one; of what is neither, nothing.
fn variants(input: &DeriveInput, problems: &mut Problems) -> (Vec<syn::Variant>, bool) {
    match &input.data {
        Data::Struct(data) => {
            let (ident, fields) = (input.ident.clone(), data.fields.clone());
            (vec![syn::Variant { attrs: vec![], ident, fields, discriminant: None }], false)
        }
        Data::Enum(data) => {
            if data.variants.is_empty() {
                let message = "an enum without variants has no tangent: not even zero";
                problems.push(Problem::new(input.ident.span(), message, "mark what is of this type `#[constant]`"));
            }
            (data.variants.iter().cloned().collect(), true)
        }
        Data::Union(data) => {
            let message = "a union has no tangent: which of its fields is the value is not known";
            let help = "make it an enum, or mark what is of this type `#[constant]`";
            problems.push(Problem::new(data.union_token.span(), message, help));
            (vec![], true)
        }
    }
}

/// `#[differentiable(crate = path)]`, and what doesn't belong on an item.
fn read_attributes(attrs: &[Attribute], problems: &mut Problems) -> syn::Path {
    let mut krate = options::default_crate();
    for attr in attrs {
        if attr.path().is_ident("differentiable") {
            match &attr.meta {
                Meta::List(list) => krate = options::derive(list.tokens.clone(), problems),
                _ => problems.push(misplaced_options(attr)),
            }
        } else if crate::companion::params::is_constant(attr) {
            problems.push(misplaced(attr, "a type"));
        }
    }
    krate
}

fn misplaced(attr: &Attribute, on: &str) -> Problem {
    let help = match on {
        "a type" => "without `#[derive(Differentiable)]`, mark the parameters and fields of this type `#[constant]`",
        _ => "mark every field of the variant",
    };
    Problem::new(attr.path().span(), format!("`#[constant]` is for fields, not for {on}"), help)
}

fn misplaced_options(attr: &Attribute) -> Problem {
    let message = "`#[differentiable]` gives options here, and this is none";
    Problem::new(attr.path().span(), message, "write `#[differentiable(crate = path)]` above the type, or remove it")
}
