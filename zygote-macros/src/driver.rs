//! The list of passes, from tokens to tokens.
//!
//! Input: the tokens of an attribute or a macro call. Output: tokens; for attributes they begin with the user's item.
//! Invariant: no panic leaves this module. With `ZYGOTE_DUMP=1` every pass prints what it made to the standard error
//! stream, with `ZYGOTE_DUMP=directory` into a file per pass.

use crate::companion::signature::{self, Signature};
use crate::companion::{self, Source, params};
use crate::diag::{Problem, Problems};
use crate::emit::{Context, Derivatives};
use crate::reverse::Reversed;
use crate::{associated, calls, emit, ir, lower, options};
use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use quote::{ToTokens, quote};
use std::panic::{AssertUnwindSafe, catch_unwind};
use syn::ext::IdentExt;
use syn::parse::{Parse, ParseStream};
use syn::spanned::Spanned;
use syn::visit_mut::VisitMut as _;
use syn::{Attribute, FnArg, ItemFn, Pat};

/// `#[differentiable(options)] item`
pub(crate) fn differentiable(tokens: TokenStream, item: TokenStream) -> TokenStream {
    guarded(item.clone(), || differentiate(tokens, item))
}

/// `#[adjoint(path, options)] item`
pub(crate) fn adjoint(tokens: TokenStream, item: TokenStream) -> TokenStream {
    guarded(item.clone(), || crate::adjoint::expand(tokens, item))
}

/// `gradient!(…)` and its like.
pub(crate) fn call(kind: calls::Kind, input: TokenStream) -> TokenStream {
    guarded(TokenStream::new(), || calls::expand(kind, input))
}

/// `params![…]` outside of these.
pub(crate) fn params(input: TokenStream) -> TokenStream {
    guarded(TokenStream::new(), || calls::implicit::alone(&input))
}

/// `#[derive(Differentiable)] item`
pub(crate) fn derive(item: TokenStream) -> TokenStream {
    guarded(TokenStream::new(), || crate::derive::expand(item))
}

/// The last resort: a panic of ours becomes an error that asks for a report, and the user's item stays.
fn guarded(item: TokenStream, expand: impl FnOnce() -> TokenStream) -> TokenStream {
    catch_unwind(AssertUnwindSafe(expand)).unwrap_or_else(|panic| {
        let text = panic
            .downcast_ref::<String>()
            .map(String::as_str)
            .or_else(|| panic.downcast_ref::<&str>().copied())
            .unwrap_or("no message");
        let message = format!(
            "zygote-ad failed to take this apart: {text}\nhelp: this is a bug of zygote-ad; please report it with this item"
        );
        quote!(#item ::core::compile_error!(#message);)
    })
}

fn differentiate(tokens: TokenStream, item: TokenStream) -> TokenStream {
    let mut problems = Problems::default();
    let options = options::differentiable(tokens, &mut problems);
    match syn::parse2::<syn::Item>(item.clone()) {
        Ok(syn::Item::Impl(block)) => {
            let all = associated::implementation(&options, block, &mut problems);
            return with_errors(all, problems);
        }
        Ok(syn::Item::Trait(block)) => {
            let all = associated::definition(&options, block, &mut problems);
            return with_errors(all, problems);
        }
        _ => {}
    }
    let function = match Function::parse(item.clone(), "#[differentiable]", &mut problems) {
        Ok(function) => function,
        Err(Unparsed) => return with_errors(item, problems),
    };
    if function.is_method() {
        let Some(whole) = &function.whole else { return with_errors(item, problems) };
        let all = associated::single(&options, whole, &mut problems);
        return with_errors(all, problems);
    }
    let (written, mut function) = (function.clone(), function);
    // `checkpoint` calls the function as it is written.
    if !options.checkpoint {
        name_types(&mut function.sig);
        if let Some(whole) = &mut function.whole {
            whole.sig = function.sig.clone();
        }
    }
    let mut sig = Signature::read(&function.attrs, &function.vis, &function.sig, &options, &mut problems);
    if crate::ty::Ty::is_primitive(&sig.companion.to_string()) {
        // What a stub of this name would hide is worse than what its absence lets through.
        return with_errors(written.emitted(item), problems);
    }
    sig.calls_itself = mentions(&function.block, &sig.name);

    let found = function.lowerable(&sig).and_then(|primal| derivatives(&primal, &sig, &item, &mut problems));
    let source = match found.filter(|_| problems.is_empty()) {
        Some(found) => {
            sig.adopt(&found.sweeps);
            Source::Derived(Box::new(found))
        }
        None => Source::Stub,
    };
    let companion = companion::derived(&sig, &source);
    dump_tokens(&sig.name.unraw().to_string(), "companion", &companion);
    let function = written.emitted(item);
    let errors = problems.into_tokens();
    let check = companion::no_other(&sig);
    // A private function of which only the derivative is used is no dead code.
    quote!(#[allow(dead_code)] #function #errors #companion #check)
}

/// The passes proper: AST to IR, IR to derivatives (whose passes are listed in [`emit::derivatives`]).
pub(crate) fn derivatives(
    primal: &ItemFn,
    sig: &Signature,
    item: &TokenStream,
    problems: &mut Problems,
) -> Option<Derivatives> {
    let constants: Vec<bool> = sig.params.iter().map(|p| p.constant).collect();
    let before = problems.messages().count();
    let siblings = sig.method.as_ref().map(|m| m.siblings.clone()).unwrap_or_default();
    let f = lower::lower_among(primal, &constants, &siblings, problems);
    if before > 0 && problems.messages().count() == before {
        // The passes end here: what else is wrong is to be reported now.
        crate::activity::analyse(&f, &constants, false, problems);
    }
    if !problems.is_empty() {
        return None;
    }
    let (heading, slots) = (sig.heading(), sig.may_have_slots());
    let context = Context {
        krate: &sig.krate,
        source: item,
        heading: &heading,
        order: sig.order,
        exit: sig.exit(),
        again: true,
        slopes: true,
        slots: &slots,
        own: sig.own,
    };
    emit::derivatives(&f, &constants, context, problems)
}

/// The user's item and what is wrong with it.
pub(crate) fn with_errors(item: TokenStream, problems: Problems) -> TokenStream {
    let errors = problems.into_tokens();
    quote!(#item #errors)
}

/// The item is not a function; that was reported.
pub(crate) struct Unparsed;

/// A function whose body may not parse.
#[derive(Clone)]
pub(crate) struct Function {
    pub(crate) attrs: Vec<Attribute>,
    pub(crate) vis: syn::Visibility,
    pub(crate) sig: syn::Signature,
    pub(crate) block: TokenStream,
    /// The whole of it, if the body parses.
    whole: Option<ItemFn>,
}

impl Parse for Function {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        Ok(Function {
            attrs: input.call(Attribute::parse_outer)?,
            vis: input.parse()?,
            sig: input.parse()?,
            block: input.parse()?,
            whole: None,
        })
    }
}

impl Function {
    /// Reads an item that should be a function.
    pub(crate) fn parse(item: TokenStream, attribute: &str, problems: &mut Problems) -> Result<Function, Unparsed> {
        let span = item.clone().into_iter().next().map_or_else(Span::call_site, |t| t.span());
        let error = match syn::parse2::<ItemFn>(item.clone()) {
            Ok(f) => return Ok(Function::of(f)),
            Err(error) => error,
        };
        if let Ok(function) = syn::parse2::<Function>(item.clone()) {
            let body: Vec<TokenTree> = function.block.clone().into_iter().collect();
            match &body[..] {
                [TokenTree::Group(_)] => {
                    let message = format!("cannot read the body of `{}`: {error}", function.sig.ident);
                    problems.push(Problem::new(error.span(), message, "write it in stable Rust"));
                    return Ok(function);
                }
                _ => {
                    let message = format!("`{attribute}` expects a function with a body");
                    let help = "put the attribute on the function that has the body";
                    problems.push(Problem::new(function.sig.span(), message, help));
                    return Err(Unparsed);
                }
            }
        }
        let (message, help) = match syn::parse2::<syn::Item>(item) {
            Ok(item) => (not_a_function(attribute, &item), "put it on a free function: `fn f(x: f64) -> f64 { … }`"),
            Err(_) => {
                (format!("`{attribute}` expects a function"), "put it on a free function: `fn f(x: f64) -> f64 { … }`")
            }
        };
        problems.push(Problem::new(span, message, help));
        Err(Unparsed)
    }

    /// A function that parsed.
    pub(crate) fn of(f: ItemFn) -> Function {
        let (attrs, vis, sig) = (f.attrs.clone(), f.vis.clone(), f.sig.clone());
        Function { attrs, vis, sig, block: f.block.to_token_stream(), whole: Some(f) }
    }

    /// An associated function, as far as tokens tell: there is a `self`, or `Self` is mentioned.
    pub(crate) fn is_method(&self) -> bool {
        signature::is_method(&self.sig)
    }

    /// The item as the user wrote it, but for `#[constant]` and `#[checkpoint(…)]`.
    pub(crate) fn emitted(&self, item: TokenStream) -> TokenStream {
        let attrs = self.sig.inputs.iter().flat_map(|input| match input {
            FnArg::Typed(p) => &p.attrs,
            FnArg::Receiver(r) => &r.attrs,
        });
        let mut body = self.whole.as_ref().map(|f| f.block.clone());
        let mut strip = lower::checkpoint::Strip(false);
        if let Some(body) = &mut body {
            strip.visit_block_mut(body);
        }
        if !strip.0 && !attrs.into_iter().any(params::is_constant) {
            return item;
        }
        let mut sig = self.sig.clone();
        for input in &mut sig.inputs {
            match input {
                FnArg::Typed(p) => p.attrs.retain(|a| !params::is_constant(a)),
                FnArg::Receiver(r) => r.attrs.retain(|a| !params::is_constant(a)),
            }
        }
        let (attrs, vis) = (&self.attrs, &self.vis);
        let block = if strip.0 { body.to_token_stream() } else { self.block.clone() };
        quote!(#(#attrs)* #vis #sig #block)
    }

    /// The function for lowering: every parameter is a name, patterns are taken apart by `let`s of the body.
    pub(crate) fn lowerable(&self, sig: &Signature) -> Option<ItemFn> {
        let mut whole = self.whole.clone()?;
        name_params(&mut whole, &sig.params.iter().map(|p| &p.name).collect::<Vec<_>>())?;
        Some(whole)
    }
}

/// Gives parameters that are patterns these names, and takes them apart at the head of the body.
pub(crate) fn name_params(function: &mut ItemFn, names: &[&Ident]) -> Option<()> {
    let mut lets = vec![];
    for (input, name) in function.sig.inputs.iter_mut().zip(names) {
        let FnArg::Typed(p) = input else { return None };
        p.attrs.clear();
        match &*p.pat {
            Pat::Ident(i) if i.ident == **name => {}
            Pat::Wild(_) => *p.pat = syn::parse_quote!(#name),
            pat => {
                lets.push(syn::parse2::<LetStatement>(quote!(let #pat = #name;)).ok()?.0);
                *p.pat = syn::parse_quote!(#name);
            }
        }
    }
    function.block.stmts.splice(0..0, lets);
    Some(())
}

/// `m: &impl Model` is `m: &M` with a type parameter `M: Model`.
pub(crate) fn name_types(sig: &mut syn::Signature) {
    struct Name<'a>(&'a Ident, Vec<syn::TypeParam>);
    impl syn::visit_mut::VisitMut for Name<'_> {
        fn visit_type_mut(&mut self, ty: &mut syn::Type) {
            let function = |b: &syn::TypeParamBound| matches!(b, syn::TypeParamBound::Trait(t) if t.path.segments.last().is_some_and(|s| s.ident.to_string().starts_with("Fn")));
            match ty {
                syn::Type::ImplTrait(t) if !t.bounds.iter().any(function) => {
                    let (bounds, k) = (&t.bounds, self.1.len());
                    let name = quote::format_ident!("Impl{k}_{}", self.0.unraw(), span = t.impl_token.span);
                    self.1.push(syn::parse_quote!(#name: #bounds));
                    *ty = syn::parse_quote!(#name);
                }
                syn::Type::ImplTrait(_) => {}
                ty => syn::visit_mut::visit_type_mut(self, ty),
            }
        }
    }
    let mut found = vec![];
    for (k, input) in sig.inputs.iter_mut().enumerate() {
        let FnArg::Typed(p) = input else { continue };
        let of = match &*p.pat {
            Pat::Ident(i) => i.ident.clone(),
            _ => quote::format_ident!("arg{k}"),
        };
        let mut names = Name(&of, vec![]);
        names.visit_type_mut(&mut p.ty);
        found.extend(names.1);
    }
    sig.generics.params.extend(found.into_iter().map(syn::GenericParam::Type));
}

/// `syn::Stmt` doesn't parse by itself.
struct LetStatement(syn::Stmt);

impl Parse for LetStatement {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let mut statements = input.call(syn::Block::parse_within)?;
        match (statements.pop(), statements.is_empty()) {
            (Some(one), true) => Ok(LetStatement(one)),
            _ => Err(input.error("expected a statement")),
        }
    }
}

fn not_a_function(attribute: &str, item: &syn::Item) -> String {
    let what = match item {
        syn::Item::Impl(_) => "an `impl` block",
        syn::Item::Trait(_) => "a trait",
        syn::Item::Struct(_) => "a struct",
        syn::Item::Enum(_) => "an enum",
        syn::Item::Mod(_) => "a module",
        _ => return format!("`{attribute}` expects a function"),
    };
    format!("`{attribute}` expects a function: {what} is not supported yet")
}

/// Whether an identifier occurs in the tokens.
fn mentions(tokens: &TokenStream, name: &Ident) -> bool {
    let mut dots = 0;
    tokens.clone().into_iter().any(|token| {
        // A method or a field: what follows one dot, and not those of a range.
        let is_member = dots == 1;
        dots = if matches!(&token, TokenTree::Punct(p) if p.as_char() == '.') { dots + 1 } else { 0 };
        match token {
            TokenTree::Ident(ident) => !is_member && ident == *name,
            TokenTree::Group(group) => mentions(&group.stream(), name),
            _ => false,
        }
    })
}

/// Shows a function after a pass, where `ZYGOTE_DUMP` asks for it.
pub(crate) fn dump(pass: &str, f: &ir::Function) {
    show(&f.name, pass, || ir::print::dump(f));
}

/// Shows both sweeps, where `ZYGOTE_DUMP` asks for it.
pub(crate) fn dump_reversed(r: &Reversed) {
    show(&r.f.name, "reversed", || ir::print::dump_sweeps(r.sweeps()));
}

/// Shows the sweeps after something of them was fused, where `ZYGOTE_DUMP` asks for it.
pub(crate) fn dump_fused(r: &Reversed) {
    show(&r.f.name, "fused", || ir::print::dump_sweeps(r.sweeps()));
}

/// Shows the sweeps when what loops add to is in local variables, where `ZYGOTE_DUMP` asks for it.
pub(crate) fn dump_gathered(r: &Reversed) {
    show(&r.f.name, if r.fused { "gathered-fused" } else { "gathered" }, || ir::print::dump_sweeps(r.sweeps()));
}

/// Shows generated items, where `ZYGOTE_DUMP` asks for it.
pub(crate) fn dump_tokens(function: &str, pass: &str, tokens: &TokenStream) {
    show(function, pass, || pretty(tokens));
}

/// `ZYGOTE_DUMP=1` prints the text to the standard error stream, a directory gets a file `function.pass.txt`.
fn show(function: &str, pass: &str, text: impl FnOnce() -> String) {
    let Some(target) = std::env::var_os("ZYGOTE_DUMP").filter(|t| !t.is_empty() && t != "0") else { return };
    // Pretty-printers may not know every token; a dump must not change what compiles.
    let text = catch_unwind(AssertUnwindSafe(text)).unwrap_or_else(|_| "(can't be printed)".to_owned());
    if target == "1" {
        eprintln!("==== {function}: {pass}\n{text}");
        return;
    }
    let path = std::path::Path::new(&target).join(format!("{function}.{pass}.txt"));
    let written = std::fs::create_dir_all(&target).and_then(|()| std::fs::write(&path, text));
    if let Err(error) = written {
        eprintln!("ZYGOTE_DUMP: cannot write {}: {error}", path.display());
    }
}

/// Tokens of items as formatted Rust.
pub(crate) fn pretty(tokens: &TokenStream) -> String {
    match syn::parse2::<syn::File>(tokens.clone()) {
        Ok(file) => prettyplease::unparse(&file),
        Err(_) => tokens.to_string(),
    }
}

#[cfg(test)]
pub(crate) mod tests;
