//! `#[differentiable]` on `impl` blocks, traits, and single methods.
//!
//! An associated function is a function whose first parameter may be the receiver, under the name `this`; what is generated
//! stands beside it, under names that begin with its own ([`crate::companion::beside`]). Input: the item. Output: the item, with these
//! in it (traits, and their implementations) or in an `impl` of the same header.
//!
//! Invariant: the user's functions stay as they are; a function with an error gets a stub.

mod operators;

use crate::companion::signature::{Home, Method, Signature};
use crate::companion::{self, Source, params};
use crate::diag::{Problem, Problems};
use crate::driver::{self, Function};
use crate::lower::Siblings;
use crate::options::{self, Options};
use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use quote::{ToTokens, quote};
use syn::ext::IdentExt;
use syn::spanned::Spanned;
use syn::visit::{self, Visit};
use syn::visit_mut::{self, VisitMut};
use syn::{
    Attribute, Expr, FnArg, Generics, ImplItem, ImplItemFn, ItemFn, ItemImpl, ItemTrait, ReceiverKind, TraitItem,
};

/// What a function with a body is to those who call it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Method,
    Operator,
}

/// What the functions of a block have in common.
struct Block<'a> {
    home: Home,
    /// What is generated goes into an `impl` of its own.
    apart: bool,
    generics: &'a Generics,
    options: &'a Options,
    /// What `Self` is, if it is a number.
    scalar: Option<syn::Type>,
    siblings: Siblings,
    /// The name of the type that the `impl` is of.
    name: Option<Ident>,
}

/// The type that something is implemented for, if it is a number.
fn number(item: &ItemImpl) -> Option<syn::Type> {
    let reals = crate::lower::scalar_generics(&item.generics);
    crate::ty::Ty::parse(&item.self_ty, &reals).is_scalar().then(|| (*item.self_ty).clone())
}

/// `#[differentiable] impl … { … }`
pub(crate) fn implementation(options: &Options, item: ItemImpl, problems: &mut Problems) -> TokenStream {
    let home = if item.trait_.is_some() { Home::TraitImpl } else { Home::Inherent };
    let name = match &*item.self_ty {
        syn::Type::Path(p) if p.qself.is_none() => p.path.segments.last().map(|s| s.ident.clone()),
        _ => None,
    };
    let (own_generics, own_type) = with_lifetimes(&item);
    let block = Block {
        home,
        apart: home == Home::Inherent,
        generics: &own_generics,
        options,
        scalar: number(&item),
        name,
        siblings: Siblings::of(&item),
    };
    refuse_options(options, item.impl_token.span, problems);
    if let Some((path, _)) = &item.trait_
        && let Some(name) = path.segments.last().map(|s| s.ident.to_string())
        && let Some(op) = operators::of_trait(&name)
    {
        return operators::implementation(options, &item, path, op, problems);
    }
    if let Some(problem) = lends(&item) {
        problems.push(problem);
        return item.into_token_stream();
    }
    let (mut emitted, mut beside) = (item.clone(), TokenStream::new());
    for part in &mut emitted.items {
        let ImplItem::Fn(f) = part else { continue };
        let Some(options) = own_options(&mut f.attrs, block.options, problems) else { continue };
        let function = ItemFn {
            attrs: f.attrs.clone(),
            vis: f.vis.clone(),
            modifiers: f.modifiers.clone(),
            sig: f.sig.clone(),
            block: Box::new(f.block.clone()),
        };
        beside.extend(block.derive(&function, Some(Kind::Method), &options, problems));
        if let Ok(stripped) = syn::parse2::<ImplItemFn>(stripped(&function)) {
            *f = stripped;
        }
        if home == Home::Inherent {
            // A private function of which only the derivative is used is no dead code.
            f.attrs.push(syn::parse_quote!(#[allow(dead_code)]));
        }
    }
    if home == Home::TraitImpl {
        emitted.items.push(ImplItem::Verbatim(beside));
        return emitted.into_token_stream();
    }
    let cfgs = item.attrs.iter().filter(|a| a.path().is_ident("cfg"));
    let (generics, _, bounds) = own_generics.split_for_impl();
    let (ty, lints) = (&own_type, companion::lints());
    quote!(#emitted #(#cfgs)* #lints #[automatically_derived] impl #generics #ty #bounds { #beside })
}

/// An inherent `impl` without elided lifetimes, `impl Model<'_>`, which opaque types couldn't capture.
fn with_lifetimes(item: &ItemImpl) -> (Generics, syn::Type) {
    struct Name(Vec<syn::Lifetime>);
    impl VisitMut for Name {
        fn visit_lifetime_mut(&mut self, l: &mut syn::Lifetime) {
            if l.ident == "_" {
                *l = syn::Lifetime::new(&format!("'own{}", self.0.len()), l.span().resolved_at(Span::mixed_site()));
                self.0.push(l.clone());
            }
        }
    }
    let (mut generics, mut ty) = (item.generics.clone(), (*item.self_ty).clone());
    if item.trait_.is_none() {
        let mut names = Name(vec![]);
        names.visit_type_mut(&mut ty);
        for l in names.0.into_iter().rev() {
            generics.params.insert(0, syn::GenericParam::Lifetime(syn::LifetimeParam::new(l)));
        }
    }
    (generics, ty)
}

/// Traits of std whose methods give a borrow, and have no place for what would stand beside them.
fn lends(item: &ItemImpl) -> Option<Problem> {
    let last = item.trait_.as_ref()?.0.segments.last()?;
    let lent = |i: &ImplItem| match i {
        ImplItem::Fn(f) => {
            matches!(&f.sig.output, syn::ReturnType::Type(_, t) if matches!(**t, syn::Type::Reference(_)))
        }
        _ => false,
    };
    if !item.items.iter().any(lent) {
        return None;
    }
    let help = match last.ident.to_string().as_str() {
        "Index" | "IndexMut" => {
            "write a `#[differentiable]` method that returns the element, `fn at(&self, i: usize, j: usize) -> f64`, and call that"
        }
        "Deref" | "DerefMut" | "AsRef" | "AsMut" | "Borrow" | "BorrowMut" => {
            "remove the attribute, and use the field itself in differentiable functions"
        }
        _ => return None,
    };
    Some(Problem::new(last.span(), format!("cannot differentiate `{}`: what it gives is a borrow", last.ident), help))
}

/// `#[differentiable] trait … { … }`
pub(crate) fn definition(options: &Options, item: ItemTrait, problems: &mut Problems) -> TokenStream {
    let block = Block {
        home: Home::Trait,
        apart: false,
        generics: &item.generics,
        options,
        scalar: None,
        name: None,
        siblings: Siblings::default(),
    };
    refuse_options(options, item.ident.span(), problems);
    let (mut emitted, mut beside) = (item.clone(), TokenStream::new());
    for part in &mut emitted.items {
        let TraitItem::Fn(f) = part else { continue };
        let Some(options) = own_options(&mut f.attrs, block.options, problems) else { continue };
        let body: syn::Block = f.default.clone().unwrap_or_else(|| syn::parse_quote!({}));
        let function = ItemFn {
            attrs: f.attrs.clone(),
            vis: syn::Visibility::Inherited,
            modifiers: f.modifiers.clone(),
            sig: f.sig.clone(),
            block: Box::new(body),
        };
        beside.extend(block.derive(&function, f.default.is_some().then_some(Kind::Method), &options, problems));
        for input in &mut f.sig.inputs {
            params::attrs_of(input).retain(|a| !params::is_constant(a));
        }
        if f.default.is_some()
            && let Ok(stripped) = syn::parse2::<ItemFn>(stripped(&function))
        {
            f.default = Some(*stripped.block);
        }
    }
    let krate = &options.krate;
    emitted.colon_token.get_or_insert_default();
    emitted.supertraits.push(syn::parse_quote!(#krate::rules::OneTangent));
    emitted.items.push(TraitItem::Verbatim(beside));
    emitted.into_token_stream()
}

/// `#[differentiable] fn m(&self, …) { … }` among other items of an `impl`.
pub(crate) fn single(options: &Options, function: &ItemFn, problems: &mut Problems) -> TokenStream {
    refuse_options(options, function.sig.ident.span(), problems);
    let generics = Generics::default();
    let block = Block {
        home: Home::Inherent,
        apart: false,
        generics: &generics,
        options,
        scalar: None,
        name: None,
        siblings: Siblings::default(),
    };
    let beside = block.derive(function, Some(Kind::Method), options, problems);
    let function = stripped(function);
    quote!(#[allow(dead_code)] #function #beside)
}

/// There is no companion that could be named.
fn refuse_options(options: &Options, span: Span, problems: &mut Problems) {
    if let Some(name) = &options.companion {
        problems.push(Problem::new(
            name.span(),
            "option `companion` is for functions",
            "remove it: what is generated for a method stands beside it",
        ));
    }
    if options.skip {
        problems.push(Problem::new(
            span,
            "option `skip` is for a method in a `#[differentiable]` block",
            "remove the attribute",
        ));
    }
}

/// The options of an attribute on a method in the block, which is taken away; nothing if the method is left out.
fn own_options(attrs: &mut Vec<Attribute>, outer: &Options, problems: &mut Problems) -> Option<Options> {
    let is_ours = |a: &Attribute| a.path().segments.last().is_some_and(|s| s.ident == "differentiable");
    let mut options = Options { skip: false, ..outer.clone() };
    for attr in attrs.iter().filter(|a| is_ours(a)) {
        let tokens = match &attr.meta {
            syn::Meta::List(list) => list.tokens.clone(),
            _ => TokenStream::new(),
        };
        options = options::method(tokens, &options, problems);
        if let Some(name) = &options.companion {
            problems.push(Problem::new(
                name.span(),
                "option `companion` is for functions",
                "remove it: what is generated for a method stands beside it",
            ));
        }
    }
    attrs.retain(|a| !is_ours(a));
    (!options.skip).then_some(options)
}

/// The function as the user wrote it, but for our attributes.
fn stripped(function: &ItemFn) -> TokenStream {
    Function::of(function.clone()).emitted(function.to_token_stream())
}

impl Block<'_> {
    /// What stands beside a function; `body`: it has one.
    fn derive(&self, function: &ItemFn, body: Option<Kind>, options: &Options, problems: &mut Problems) -> TokenStream {
        let mut own = Problems::default();
        let mut function = without_self_result(function);
        if !options.checkpoint {
            driver::name_types(&mut function.sig);
        }
        let (function, receiver) = with_named_receiver(&function, self.scalar.as_ref());
        // An operator is called by the path of its trait.
        let receiver = receiver && body != Some(Kind::Operator);
        let method = Method {
            home: self.home,
            captured: self.captured(),
            reals: crate::lower::scalar_generics(self.generics),
            receiver,
            operator: body == Some(Kind::Operator) && function.sig.ident != "from",
            apart: self.apart,
            siblings: self.siblings.clone(),
        };
        let vis = &function.vis;
        let mut sig = Signature::read_in(Some(method), &function.attrs, vis, &function.sig, options, &mut own);
        let calls = Calls::of(&function, receiver, self.name.as_ref().filter(|_| self.home == Home::Inherent));
        // What a trait gives is declared, and its implementations may have no box.
        sig.recursive |= calls.itself && self.home != Home::Trait && body != Some(Kind::Operator);
        let told = receiver && sig.params.first().is_some_and(companion::own::is_told);
        sig.own = calls.own_name && told && !sig.recursive && sig.callables().next().is_none();
        let source = match body {
            None => Source::Declared,
            Some(_) => self.sweeps(function, &mut sig, &mut own),
        };
        let source = if own.is_empty() { source } else { Source::Stub };
        problems.extend(own.messages().cloned());
        let beside = companion::beside(&sig, &source);
        driver::dump_tokens(&sig.name.unraw().to_string(), "beside", &beside);
        beside
    }

    fn sweeps(&self, function: ItemFn, sig: &mut Signature, problems: &mut Problems) -> Source {
        let tokens = function.to_token_stream();
        let Some(mut primal) = Function::of(function).lowerable(sig) else { return Source::Stub };
        // Lowering wants to know which type parameters are numbers.
        let own = std::mem::take(&mut primal.sig.generics);
        primal.sig.generics = self.generics.clone();
        primal.sig.generics.params.extend(own.params);
        if let Some(own) = own.where_clause {
            primal.sig.generics.make_where_clause().predicates.extend(own.predicates);
        }
        match driver::derivatives(&primal, sig, &tokens, problems) {
            Some(found) if problems.is_empty() => {
                sig.adopt(&found.sweeps);
                Source::Derived(Box::new(found))
            }
            _ => Source::Stub,
        }
    }

    /// What opaque types must capture beside the function's own parameters.
    fn captured(&self) -> Vec<TokenStream> {
        let own = (self.home == Home::Trait).then(|| quote!(Self));
        let params = self.generics.params.iter().map(|p| match p {
            syn::GenericParam::Lifetime(l) => l.lifetime.to_token_stream(),
            syn::GenericParam::Type(t) => t.ident.to_token_stream(),
            syn::GenericParam::Const(c) => c.ident.to_token_stream(),
        });
        own.into_iter().chain(params).collect()
    }
}

/// `fn set(&mut self, x: f64) -> &mut Self { …; self }` as a function that gives nothing: what it gives is where it was called.
fn without_self_result(function: &ItemFn) -> ItemFn {
    let mut function = function.clone();
    let mutable = |r: &syn::Receiver| matches!(&r.kind, ReceiverKind::Reference(_, _, Some(_)));
    let changed = matches!(function.sig.inputs.first(), Some(FnArg::Receiver(r)) if mutable(r));
    let own = |t: &syn::Type| matches!(t, syn::Type::Path(p) if p.path.is_ident("Self"));
    let gives = match &function.sig.output {
        syn::ReturnType::Type(_, t) => {
            matches!(&**t, syn::Type::Reference(r) if r.mutability.is_some() && own(&r.elem))
        }
        syn::ReturnType::Default => false,
    };
    let tail =
        matches!(function.block.stmts.last(), Some(syn::Stmt::Expr(Expr::Path(p), None)) if p.path.is_ident("self"));
    let mut returns = Returns(false);
    returns.visit_block(&function.block);
    if changed && gives && tail && !returns.0 {
        function.sig.output = syn::ReturnType::Default;
        function.block.stmts.pop();
    }
    function
}

/// Whether there is a `return`.
struct Returns(bool);

impl<'a> Visit<'a> for Returns {
    fn visit_item(&mut self, _: &'a syn::Item) {}
    fn visit_expr_closure(&mut self, _: &'a syn::ExprClosure) {}
    fn visit_expr_return(&mut self, _: &'a syn::ExprReturn) {
        self.0 = true;
    }
}

/// The function with a first parameter `this` in the place of `self`; whether there was one.
fn with_named_receiver(function: &ItemFn, scalar: Option<&syn::Type>) -> (ItemFn, bool) {
    let mut function = function.clone();
    let Some(FnArg::Receiver(receiver)) = function.sig.inputs.first().cloned() else { return (function, false) };
    let mut taken = crate::hash::HashSet::default();
    crate::emit::identifiers(&function.to_token_stream(), &mut taken);
    let mut name = "this".to_owned();
    while taken.contains(&name) {
        name.push('_');
    }
    let at = receiver.self_token.span();
    let this = Ident::new(&name, at.resolved_at(Span::call_site()));
    let (attrs, mutability) = (&receiver.attrs, &receiver.mutability);
    // Where the type has no tangent, that is said here.
    let own = Ident::new("Self", at.resolved_at(Span::call_site()));
    let own = scalar.map_or_else(|| own.into_token_stream(), ToTokens::to_token_stream);
    let ty: syn::Type = match &receiver.kind {
        ReceiverKind::Reference(and, lifetime, mutability) => syn::parse_quote!(#and #lifetime #mutability #own),
        ReceiverKind::Typed(_, ty) => (**ty).clone(),
        _ => syn::parse_quote!(#own),
    };
    if let Some(first) = function.sig.inputs.first_mut() {
        *first = syn::parse_quote!(#(#attrs)* #mutability #this: #ty);
    }
    Rename(&this).visit_block_mut(&mut function.block);
    (function, true)
}

/// `self` becomes `this`, in what isn't an item of its own.
struct Rename<'a>(&'a Ident);

impl Rename<'_> {
    fn name(&self, at: Span) -> Ident {
        Ident::new(&self.0.to_string(), at.resolved_at(self.0.span()))
    }

    fn tokens(&self, tokens: TokenStream) -> TokenStream {
        let all: Vec<TokenTree> = tokens.into_iter().collect();
        let colon = |t: Option<&TokenTree>| matches!(t, Some(TokenTree::Punct(p)) if p.as_char() == ':');
        let renamed = all.iter().enumerate().map(|(k, token)| match token {
            TokenTree::Ident(i) if *i == "self" && !(colon(all.get(k + 1)) && colon(all.get(k + 2))) => {
                TokenTree::Ident(self.name(i.span()))
            }
            TokenTree::Group(g) => {
                let mut group = proc_macro2::Group::new(g.delimiter(), self.tokens(g.stream()));
                group.set_span(g.span());
                TokenTree::Group(group)
            }
            token => token.clone(),
        });
        renamed.collect()
    }
}

impl VisitMut for Rename<'_> {
    fn visit_item_mut(&mut self, _: &mut syn::Item) {}

    fn visit_expr_path_mut(&mut self, e: &mut syn::ExprPath) {
        if e.path.is_ident("self") {
            let name = self.name(e.path.span());
            e.path = name.into();
        } else {
            visit_mut::visit_expr_path_mut(self, e);
        }
    }

    fn visit_macro_mut(&mut self, m: &mut syn::Macro) {
        m.tokens = self.tokens(std::mem::take(&mut m.tokens));
    }
}

/// The calls in a method by its own name.
struct Calls<'a> {
    name: &'a Ident,
    receiver: Option<&'a Ident>,
    params: usize,
    /// What the `impl` is of.
    of: Option<&'a Ident>,
    /// One is surely of itself: by its own receiver, as `Self::m`, or by the name of the type. The pullback is then boxed, since an opaque type can't
    /// contain itself.
    itself: bool,
    /// One may be of itself. One of a field, `self.part.m()`, isn't: nothing is a part of itself, but by way of an `Option`, a `Vec` or a variant.
    own_name: bool,
}

impl<'a> Calls<'a> {
    fn of(function: &'a ItemFn, method: bool, of: Option<&'a Ident>) -> Self {
        let receiver = match function.sig.inputs.first() {
            Some(FnArg::Typed(p)) if method => match &*p.pat {
                syn::Pat::Ident(i) => Some(&i.ident),
                _ => None,
            },
            _ => None,
        };
        let (name, params) = (&function.sig.ident, function.sig.inputs.len());
        let mut found = Calls { name, receiver, params, of, itself: false, own_name: false };
        found.visit_block(&function.block);
        found
    }
}

impl<'a> Visit<'a> for Calls<'a> {
    fn visit_expr_method_call(&mut self, m: &'a syn::ExprMethodCall) {
        if m.method == *self.name && m.args.len() + 1 == self.params {
            let mut receiver = &*m.receiver;
            while let Expr::Field(f) = receiver {
                receiver = &f.base;
            }
            let own = matches!(receiver, Expr::Path(p) if self.receiver.is_some_and(|r| p.path.is_ident(r)));
            let is_part = matches!(&*m.receiver, Expr::Field(_));
            self.own_name |= !own || !is_part;
            self.itself |= own && !is_part;
        }
        visit::visit_expr_method_call(self, m);
    }

    fn visit_expr_path(&mut self, p: &'a syn::ExprPath) {
        let segments = &p.path.segments;
        if segments.len() + usize::from(p.qself.is_some()) > 1 && segments.last().is_some_and(|s| s.ident == *self.name)
        {
            self.own_name = true;
            let owner = segments.iter().rev().nth(1).map(|s| &s.ident);
            self.itself |= owner.is_some_and(|o| o == "Self" || segments.len() == 2 && self.of == Some(o));
        }
        visit::visit_expr_path(self, p);
    }

    fn visit_macro(&mut self, m: &'a syn::Macro) {
        let mut all = crate::hash::HashSet::default();
        crate::emit::identifiers(&m.tokens, &mut all);
        self.own_name |= all.contains(&self.name.to_string());
    }
}

#[cfg(test)]
mod tests;
