//! `#[differentiable]` on implementations of std's operators: what is generated implements a trait of the runtime.

use super::{Block, Kind, number, stripped, with_named_receiver};
use crate::companion::{self, signature::Home};
use crate::diag::{Problem, Problems};
use crate::options::Options;
use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, quote};
use syn::spanned::Spanned;
use syn::visit::Visit;
use syn::{FnArg, GenericParam, Generics, ImplItem, ImplItemFn, ItemFn, ItemImpl, Pat, PathArguments};

/// The operators of std that can be overloaded, and the runtime's traits for them.
pub(super) fn of_trait(name: &str) -> Option<&'static str> {
    Some(match name {
        "Add" => "OpAdd",
        "Sub" => "OpSub",
        "Mul" => "OpMul",
        "Div" => "OpDiv",
        "Neg" => "OpNeg",
        "AddAssign" => "OpAddAssign",
        "SubAssign" => "OpSubAssign",
        "MulAssign" => "OpMulAssign",
        "DivAssign" => "OpDivAssign",
        "From" => "OpFrom",
        _ => return None,
    })
}

/// `#[differentiable] impl Mul for Quaternion { … }`: the trait is std's, so what is generated implements one of the runtime's.
pub(super) fn implementation(
    options: &Options,
    item: &ItemImpl,
    path: &syn::Path,
    op: &str,
    problems: &mut Problems,
) -> TokenStream {
    let krate = &options.krate;
    let op = Ident::new(op, path.span().resolved_at(Span::call_site()));
    let arguments = path.segments.last().map(|s| s.arguments.clone());
    let (mut emitted, mut beside) = (item.clone(), TokenStream::new());
    if let Some(argument) = arguments.as_ref().filter(|a| op == "OpFrom" && is_borrowed(a)) {
        problems.push(Problem::new(
            argument.span(),
            "`From` of a reference is not supported",
            "write an associated function in a `#[differentiable]` block, `fn from_slice(a: &[f64]) -> Self`, and call that",
        ));
        return emitted.into_token_stream();
    }
    let Some(values) = Values::of(item, arguments) else {
        problems.push(Problem::new(
            path.span(),
            "this operator on references is not supported",
            "annotate the `impl` for values, which differentiated code takes for references too",
        ));
        return emitted.into_token_stream();
    };
    let block = Block {
        home: Home::TraitImpl,
        apart: true,
        generics: &values.generics,
        options,
        scalar: number(item),
        siblings: crate::lower::Siblings::default(),
        name: None,
    };
    for part in &mut emitted.items {
        let ImplItem::Fn(f) = part else { continue };
        let function = ItemFn {
            attrs: f.attrs.clone(),
            vis: f.vis.clone(),
            modifiers: f.modifiers.clone(),
            sig: f.sig.clone(),
            block: Box::new(f.block.clone()),
        };
        let by_value = values.function(&function);
        beside.extend(block.derive(&by_value, Some(Kind::Operator), options, problems));
        if let Ok(stripped) = syn::parse2::<ImplItemFn>(stripped(&function)) {
            *f = stripped;
        }
    }
    let cfgs = item.attrs.iter().filter(|a| a.path().is_ident("cfg"));
    let (generics, _, bounds) = values.generics.split_for_impl();
    let (ty, arguments, lints) = (&values.own, &values.arguments, companion::lints());
    // What changes its left side gives nothing.
    let gives = item.items.iter().any(|i| matches!(i, ImplItem::Type(_)));
    let output = gives.then(|| {
        let (mut ty, mut of) = (
            (*item.self_ty).clone(),
            syn::Type::Path(syn::TypePath { attrs: vec![], qself: None, path: path.clone() }),
        );
        if values.borrowed != [false; 2] {
            // The lifetimes of references that are not there any more.
            (ty, of) = (forever(&ty), forever(&of));
        }
        quote!(type Output = <#ty as #of>::Output;)
    });
    // A conversion is called by its path.
    let found = if op == "OpFrom" { TokenStream::new() } else { found(&values, &op, options, &item.attrs) };
    quote! {
        #emitted
        #(#cfgs)*
        #lints
        #[automatically_derived]
        impl #generics #krate::rules::#op #arguments for #ty #bounds {
            #output
            #beside
        }
        #found
    }
}

/// Whether what is converted is a reference.
fn is_borrowed(arguments: &PathArguments) -> bool {
    let PathArguments::AngleBracketed(a) = arguments else { return false };
    a.args.iter().any(|a| matches!(a, syn::GenericArgument::Type(ty) if matches!(companion::types::peel(ty), syn::Type::Reference(_))))
}

/// By what rustc finds the operator where the macro sees no types: of values, and of references to them.
fn found(values: &Values, op: &Ident, options: &Options, attrs: &[syn::Attribute]) -> TokenStream {
    let (krate, own, name) = (&options.krate, &values.own, op.to_string());
    let cfgs: Vec<_> = attrs.iter().filter(|a| a.path().is_ident("cfg")).collect();
    let argument = match &values.arguments {
        PathArguments::AngleBracketed(a) => a.args.first(),
        _ => None,
    };
    let other = argument.map_or_else(|| own.to_token_stream(), ToTokens::to_token_stream);
    let std = name.trim_start_matches("Op");
    let (plain, assign) = std.strip_suffix("Assign").map_or((std, ""), |plain| (plain, "Assign"));
    let plain = match plain {
        "Add" => "Plus",
        "Sub" => "Minus",
        "Mul" => "Times",
        "Div" => "Over",
        _ => "Negative",
    };
    let of = |text: String| Ident::new(&text, op.span());
    let (operation, found_by) = (of(format!("{plain}{assign}")), of(format!("{plain}{assign}Op")));
    let lent: &[[bool; 2]] = match (plain, assign) {
        ("Negative", _) => &[[false, false], [true, false]],
        (_, "") => &[[false, false], [true, false], [false, true], [true, true]],
        _ => &[[false, false], [false, true]],
    };
    let all = lent.iter().map(|lent| {
        let mut generics = values.generics.clone();
        let [left, right] = [0, 1].map(|k| {
            let lifetime = syn::Lifetime::new(["'left", "'right"][k], Span::mixed_site());
            lent[k].then(|| {
                generics.params.insert(0, GenericParam::Lifetime(syn::LifetimeParam::new(lifetime.clone())));
                quote!(&#lifetime)
            })
        });
        let (generics, _, bounds) = generics.split_for_impl();
        let (arguments, kept) = match plain {
            "Negative" => (quote!(), quote!(Negated<#own>)),
            _ => (quote!(<#right #other>), quote!(Values<#krate::rules::#operation, #own, #other>)),
        };
        quote! {
            #(#cfgs)*
            #[automatically_derived]
            impl #generics #krate::rules::#found_by #arguments for #left #own #bounds {
                type Kept = #krate::rules::#kept;
            }
        }
    });
    quote!(#(#all)*)
}

/// An implementation for references, as one for values: what is generated owns what it takes.
struct Values {
    generics: Generics,
    own: syn::Type,
    arguments: PathArguments,
    /// Of the operands: they are references.
    borrowed: [bool; 2],
}

impl Values {
    /// Nothing for what is not understood.
    fn of(item: &ItemImpl, arguments: Option<PathArguments>) -> Option<Values> {
        let mut arguments = arguments.unwrap_or_default();
        let mut borrowed = [false; 2];
        let own = value(&item.self_ty, &mut borrowed[0])?;
        match &mut arguments {
            PathArguments::AngleBracketed(a) => {
                for argument in &mut a.args {
                    let syn::GenericArgument::Type(ty) = argument else { return None };
                    *ty = value(ty, &mut borrowed[1])?;
                }
            }
            _ => borrowed[1] = borrowed[0],
        }
        let mut generics = item.generics.clone();
        if borrowed != [false; 2] {
            // Those of the references; a type that borrows by itself would miss its own.
            generics.params = generics.params.into_iter().filter(|p| !matches!(p, GenericParam::Lifetime(_))).collect();
            let mut lifetimes = Lifetimes(false);
            lifetimes.visit_type(&own);
            lifetimes.visit_path_arguments(&arguments);
            item.items.iter().for_each(|i| lifetimes.visit_impl_item(i));
            let named = lifetimes.0 && item.generics.lifetimes().next().is_some();
            let patterns = item.items.iter().any(|i| match i {
                ImplItem::Fn(f) => {
                    f.sig.inputs.iter().any(|i| matches!(i, FnArg::Typed(p) if !matches!(*p.pat, Pat::Ident(_))))
                }
                _ => false,
            });
            if named || patterns {
                return None;
            }
        }
        Some(Values { generics, own, arguments, borrowed })
    }

    /// The function by values, which it borrows at its beginning.
    fn function(&self, function: &ItemFn) -> ItemFn {
        let (mut function, _) = with_named_receiver(function, None);
        for (k, input) in function.sig.inputs.iter_mut().enumerate() {
            let FnArg::Typed(p) = input else { continue };
            let (true, Pat::Ident(name)) = (self.borrowed.get(k) == Some(&true), &*p.pat) else { continue };
            if let Some(ty) = value(&p.ty, &mut false) {
                *p.ty = ty;
            }
            let name = &name.ident;
            function.block.stmts.insert(0, syn::parse_quote!(let #name = &#name;));
        }
        function
    }
}

/// `T` of `&T`; notes that it was one.
fn value(ty: &syn::Type, borrowed: &mut bool) -> Option<syn::Type> {
    match companion::types::peel(ty) {
        syn::Type::Reference(r) if r.mutability.is_some() || matches!(*r.elem, syn::Type::Reference(_)) => None,
        syn::Type::Reference(r) => {
            *borrowed = true;
            Some((*r.elem).clone())
        }
        _ => Some(ty.clone()),
    }
}

/// Whether a lifetime is named.
struct Lifetimes(bool);

impl<'a> Visit<'a> for Lifetimes {
    fn visit_lifetime(&mut self, l: &'a syn::Lifetime) {
        self.0 |= l.ident != "static";
    }

    // Those of the parameters' own references are taken off.
    fn visit_pat_type(&mut self, p: &'a syn::PatType) {
        match value(&p.ty, &mut false) {
            Some(ty) => {
                let mut inner = Lifetimes(false);
                inner.visit_type(&ty);
                self.0 |= inner.0;
            }
            None => self.0 = true,
        }
    }
}

/// The type with all its lifetimes `'static`.
fn forever(ty: &syn::Type) -> syn::Type {
    companion::types::owned(&companion::types::erased(ty))
}
