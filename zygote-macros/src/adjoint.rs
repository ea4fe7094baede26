//! `#[adjoint(path)]`: a custom adjoint, checked and dressed as a companion.
//!
//! Input: a function that returns a value and its pullback. Output: the function as it is, and an explicit item of the
//! differentiated function's name, which wins over a derived companion's glob import. What syntax can't check is left to
//! rustc by small checks, never called, whose tokens are where the user would look.

use crate::companion::params::Param;
use crate::companion::signature::Signature;
use crate::companion::types::{Types, peel};
use crate::companion::{self, Rule, Source};
use crate::diag::{Problem, Problems};
use crate::driver::{self, Function, Unparsed};
use crate::options;
use crate::ty::Ty;
use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, quote, quote_spanned};
use syn::ext::IdentExt;
use syn::spanned::Spanned;
use syn::{
    CapturedParam, GenericArgument, ParenthesizedGenericArguments, PathArguments, ReturnType, Type, TypeParamBound,
};

/// The whole expansion.
pub(crate) fn expand(tokens: TokenStream, item: TokenStream) -> TokenStream {
    let mut problems = Problems::default();
    let (path, options) = options::adjoint(tokens, &mut problems);
    let function = match Function::parse(item.clone(), "#[adjoint]", &mut problems) {
        Ok(function) => function,
        Err(Unparsed) => return driver::with_errors(item, problems),
    };
    let shape = match &function.sig.output {
        ReturnType::Type(_, ty) => Shape::read(ty),
        ReturnType::Default => Err(Misshaped {
            value: Box::new(syn::parse_quote!(())),
            span: function.sig.ident.span(),
            found: "()".to_owned(),
        }),
    };
    let mut plain = function.sig.clone();
    let value = match &shape {
        Ok(shape) => &shape.value,
        Err(wrong) => &*wrong.value,
    };
    plain.output = syn::parse_quote!(-> #value);
    let mut sig = Signature::read(&function.attrs, &function.vis, &plain, &options, &mut problems);
    match &shape {
        _ if function.is_method() => {}
        Ok(shape) => {
            check(shape, &sig, &mut problems);
            if sig.changed().next().is_some() && !shape.owns(&sig) {
                let params: Vec<_> = sig.type_and_const_params().map(ToString::to_string).collect();
                problems.push(Problem::new(
                    shape.back.span(),
                    format!(
                        "the pullback of `{}` must not keep a borrow: the function changes its arguments",
                        sig.name
                    ),
                    format!("write `impl Fn(…) -> … + use<{}>`, and clone what it needs", params.join(", ")),
                ));
            }
        }
        Err(wrong) => {
            let name = &sig.name;
            let message = match &function.sig.output {
                ReturnType::Default => format!("`{name}` must return its value and its pullback, not nothing"),
                ReturnType::Type(..) => {
                    let (expected, found) = (expected_shape(&sig), &wrong.found);
                    format!("`{name}` must return its value and its pullback: expected `{expected}`, found `{found}`")
                }
            };
            let cotangents = match &sig.params[..] {
                [_] => "dy,".to_owned(),
                params => params.iter().map(|p| p.cotangent().to_string()).collect::<Vec<_>>().join(", "),
            };
            let help = format!("return a tuple, as in `(y, |dy| ({cotangents}))`");
            problems.push(Problem::new(wrong.span, message, help));
        }
    }
    let emitted = function.emitted(item);
    let Some(of) = path.filter(|_| !function.is_method()) else {
        return driver::with_errors(emitted, problems);
    };
    let Some(last) = of.segments.last().map(|s| s.ident.clone()) else {
        return driver::with_errors(emitted, problems);
    };
    sig.companion = last;
    let (source, checks) = match shape {
        Ok(shape) if problems.is_empty() => {
            let checks = checks(&shape, &sig, &of);
            let owns = shape.owns(&sig);
            shape.spell(&mut sig);
            (Source::Rule(Rule { rule: sig.name.clone(), of, owns, jvp: options.jvp.clone() }), checks)
        }
        _ => (Source::Stub, TokenStream::new()),
    };
    let companion = companion::custom(&sig, &source);
    driver::dump_tokens(&sig.name.unraw().to_string(), "adjoint", &companion);
    let errors = problems.into_tokens();
    quote!(#emitted #errors #companion #checks)
}

/// `(Y, impl Fn(dY) -> (dX, …))`, taken apart.
struct Shape {
    value: Type,
    /// The second part, as written.
    back: Type,
    kind: Ident,
    arguments: Vec<Type>,
    cotangents: Type,
    /// `impl Fn` rather than `Box<dyn Fn>`.
    opaque: bool,
    bounds: Vec<TypeParamBound>,
}

/// A return type that is no value with a pullback.
struct Misshaped {
    /// What is most likely meant as the value.
    value: Box<Type>,
    span: Span,
    found: String,
}

impl Shape {
    fn read(ty: &Type) -> Result<Shape, Misshaped> {
        let whole = |value: &Type| Misshaped { value: Box::new(value.clone()), span: ty.span(), found: text(ty) };
        let Type::Tuple(pair) = peel(ty) else { return Err(whole(ty)) };
        let elems: Vec<&Type> = pair.elems.iter().collect();
        let [value, back] = elems[..] else {
            return Err(match elems.first() {
                Some(first) if elems.len() == 1 => whole(first),
                _ => whole(ty),
            });
        };
        let wrong = || Misshaped { value: Box::new(value.clone()), span: back.span(), found: text(ty) };
        let (opaque, bounds) = match peel(back) {
            Type::ImplTrait(t) => (true, t.bounds.iter().cloned().collect::<Vec<_>>()),
            other => (false, boxed_bounds(other).ok_or_else(wrong)?),
        };
        let (kind, function) = bounds.iter().find_map(function_of).ok_or_else(wrong)?;
        let cotangents = match &function.output {
            ReturnType::Default => syn::parse_quote!(()),
            ReturnType::Type(_, t) => (**t).clone(),
        };
        Ok(Shape {
            value: value.clone(),
            back: back.clone(),
            kind,
            arguments: function.inputs.iter().map(|a| a.ty.clone()).collect(),
            cotangents,
            opaque,
            bounds,
        })
    }

    /// Where the macro doesn't know a tangent type, the rule's spelling stands in the companion: if it is wrong, the check
    /// of it is all that fails.
    fn spell(&self, sig: &mut Signature) {
        let Type::Tuple(tuple) = peel(&self.cotangents) else { return };
        let unknown: Vec<bool> =
            sig.params.iter().map(|p| !p.constant && Known::tangent(&sig.types(), &p.ty).is_unknown()).collect();
        for ((param, written), unknown) in sig.params.iter_mut().zip(&tuple.elems).zip(unknown) {
            if unknown {
                param.tangent = written.to_token_stream();
            }
        }
    }

    /// The pullback surely keeps no borrow of a by-reference parameter: `+ use<…>` without lifetimes (or with those of
    /// by-value parameters), or a box without.
    fn owns(&self, sig: &Signature) -> bool {
        if !self.opaque {
            return self.bounds.iter().all(|b| match b {
                TypeParamBound::Lifetime(l) => l.ident == "static",
                _ => true,
            });
        }
        self.bounds.iter().any(|b| match b {
            TypeParamBound::PreciseCapture(capture) => capture.params.iter().all(|p| match p {
                CapturedParam::Lifetime(l) => sig.owned_lifetimes.contains(l),
                _ => true,
            }),
            _ => false,
        })
    }
}

/// The bounds in `Box<dyn …>`.
fn boxed_bounds(ty: &Type) -> Option<Vec<TypeParamBound>> {
    let Type::Path(path) = ty else { return None };
    let last = path.path.segments.last().filter(|s| s.ident == "Box")?;
    let PathArguments::AngleBracketed(arguments) = &last.arguments else { return None };
    match arguments.args.first()? {
        GenericArgument::Type(t) => match peel(t) {
            Type::TraitObject(t) => Some(t.bounds.iter().cloned().collect()),
            _ => None,
        },
        _ => None,
    }
}

/// `Fn(…) -> …` and its like.
fn function_of(bound: &TypeParamBound) -> Option<(Ident, ParenthesizedGenericArguments)> {
    let TypeParamBound::Trait(t) = bound else { return None };
    let last = t.path.segments.last()?;
    match &last.arguments {
        PathArguments::Parenthesized(p) if last.ident.to_string().starts_with("Fn") => {
            Some((last.ident.clone(), p.clone()))
        }
        _ => None,
    }
}

/// A type as text, in the usual spelling.
pub(crate) fn text(ty: &impl ToTokens) -> String {
    let raw = ty.to_token_stream().to_string();
    let pretty = match syn::parse2::<syn::File>(quote!(type X = #ty;)) {
        Ok(file) => std::panic::catch_unwind(|| prettyplease::unparse(&file)).unwrap_or(raw),
        Err(_) => raw,
    };
    let pretty = pretty.trim().trim_start_matches("type X = ").trim_end_matches(';');
    pretty.replace("::std::vec::", "").replace("::core::ops::", "").replace('\n', " ")
}

fn expected_shape(sig: &Signature) -> String {
    let (value, given, tangents) = (&sig.result, sig.cotangents_given(), sig.tangents());
    text(&quote!((#value, impl Fn(#(#given),*) -> #tangents)))
}

/// What syntax can tell of a rule's types.
fn check(shape: &Shape, sig: &Signature, problems: &mut Problems) {
    let name = &sig.name;
    if shape.kind != "Fn" {
        problems.push(Problem::new(
            shape.kind.span(),
            format!(
                "the pullback of `{name}` is `{}`, expected `Fn`: it may be called any number of times",
                shape.kind
            ),
            "write `Fn`, and clone in the pullback what it would consume",
        ));
    }
    let types = sig.types();
    let dy = sig.result_tangent();
    let changed: Vec<_> = sig.changed().collect();
    match &shape.arguments[..] {
        found if !changed.is_empty() => check_given(found, sig, &changed, problems, shape.back.span()),
        [found] => {
            if let Some(Clash) = clash(&types, &Known::tangent(&types, &sig.result), found) {
                let expected = text(&dy);
                problems.push(Problem::new(
                    found.span(),
                    format!("the pullback of `{name}` takes a cotangent of the wrong type: expected `{expected}`, found `{}`", text(found)),
                    cotangent_help(&sig.result, &expected),
                ));
            }
        }
        found => {
            let span = found.get(1).map_or(shape.back.span(), Spanned::span);
            let message = format!(
                "the pullback of `{name}` takes {} arguments, expected 1: the cotangent of the result",
                found.len()
            );
            problems.push(Problem::new(span, message, format!("the whole is `{}`", expected_shape(sig))));
        }
    }
    check_cotangents(shape, sig, problems);
}

/// What the pullback of a function that changes its arguments is given.
fn check_given(found: &[Type], sig: &Signature, changed: &[&Param], problems: &mut Problems, at: Span) {
    let (name, types) = (&sig.name, sig.types());
    let result = (!sig.gives_nothing()).then_some(&sig.result);
    let of = |p: &Param| if p.constant { Known::Unit } else { Known::tangent(&types, &p.ty) };
    let expected: Vec<_> =
        result.map(|ty| Known::tangent(&types, ty)).into_iter().chain(changed.iter().map(|p| of(p))).collect();
    let agree = found.iter().zip(&expected).all(|(found, known)| clash(&types, known, found).is_none());
    if found.len() != expected.len() || !agree {
        let (expected, found) = (expected_shape(sig), found.iter().map(text).collect::<Vec<_>>().join(", "));
        let message = format!(
            "the pullback of `{name}` takes ({found}), expected the cotangent of the result, if there is one, and that of each final state"
        );
        problems.push(Problem::new(at, message, format!("the whole is `{expected}`")));
    }
}

/// What to write, and why if it isn't the type itself.
fn cotangent_help(primal: &Type, cotangent: &str) -> String {
    let primal = text(&crate::companion::types::erased(primal));
    if primal == cotangent {
        return format!("write `{cotangent}`");
    }
    format!("the cotangent of `{primal}` is `{cotangent}`")
}

fn check_cotangents(shape: &Shape, sig: &Signature, problems: &mut Problems) {
    let (name, types, expected) = (&sig.name, sig.types(), text(&sig.tangents()));
    let found = text(&shape.cotangents);
    let Type::Tuple(tuple) = peel(&shape.cotangents) else {
        // An alias may stand for a tuple: rustc will tell.
        if Known::of(&types, &shape.cotangents) != Known::Unknown {
            let help = match sig.params.len() {
                1 => format!("for one parameter write `{expected}`"),
                _ => format!("write `{expected}`"),
            };
            problems.push(Problem::new(
                shape.cotangents.span(),
                format!("`{name}` must give a tuple with one cotangent per parameter: expected `{expected}`, found `{found}`"),
                help,
            ));
        }
        return;
    };
    if tuple.elems.len() != sig.params.len() {
        let given = match tuple.elems.len() {
            1 => "1 cotangent".to_owned(),
            n => format!("{n} cotangents"),
        };
        problems.push(Problem::new(
            shape.cotangents.span(),
            format!(
                "`{name}` gives {given}, expected {} (one per parameter): `{expected}`, found `{found}`",
                sig.params.len()
            ),
            format!("write `{expected}`"),
        ));
        return;
    }
    for (param, found) in sig.params.iter().zip(&tuple.elems) {
        let known = if param.constant { Known::Unit } else { Known::tangent(&types, &param.ty) };
        if let Some(Clash) = clash(&types, &known, found) {
            let expected = text(&param.tangent);
            let help = match &param.tangent.to_string()[..] {
                "()" => format!("`{}` has no derivative: write `()`, and give `()`", param.name),
                _ => cotangent_help(&param.ty, &expected),
            };
            problems.push(Problem::new(
                found.span(),
                format!(
                    "the cotangent of `{}` has the wrong type: expected `{expected}`, found `{}`",
                    param.name,
                    text(found)
                ),
                help,
            ));
        }
    }
}

/// What syntax tells of a tangent type.
#[derive(Clone, Debug, PartialEq)]
enum Known {
    Unknown,
    Unit,
    /// By name.
    Scalar(String),
    Vec(Box<Known>),
    /// The length, where it is a literal.
    Array(Box<Known>, Option<u64>),
    Tuple(Vec<Known>),
    /// Surely not a tangent: integers, references, ….
    Other,
}

struct Clash;

impl Known {
    /// The tangent of a primal type.
    fn tangent(types: &Types<'_>, primal: &Type) -> Known {
        match (peel(primal), types.ty(primal)) {
            (_, Ty::Discrete | Ty::Unit) => Known::Unit,
            (Type::Reference(t), _) => Known::tangent(types, &t.elem),
            (Type::Slice(t), _) => Known::Vec(Box::new(Known::tangent(types, &t.elem))),
            (Type::Array(t), _) => Known::Array(Box::new(Known::tangent(types, &t.elem)), literal(&t.len)),
            (Type::Tuple(t), _) => Known::Tuple(t.elems.iter().map(|t| Known::tangent(types, t)).collect()),
            (t, Ty::Scalar(_)) => Known::Scalar(t.to_token_stream().to_string()),
            _ => Known::Unknown,
        }
    }

    /// A type as it stands.
    fn of(types: &Types<'_>, ty: &Type) -> Known {
        match (peel(ty), types.ty(ty)) {
            (_, Ty::Unit) => Known::Unit,
            (_, Ty::Discrete) | (Type::Reference(_) | Type::Slice(_), _) => Known::Other,
            (Type::Array(t), _) => Known::Array(Box::new(Known::of(types, &t.elem)), literal(&t.len)),
            (Type::Tuple(t), _) => Known::Tuple(t.elems.iter().map(|t| Known::of(types, t)).collect()),
            (t, Ty::Scalar(_)) => Known::Scalar(t.to_token_stream().to_string()),
            (Type::Path(p), _) => match p.path.segments.last() {
                Some(s) if s.ident == "Vec" => match &s.arguments {
                    PathArguments::AngleBracketed(a) => match a.args.first() {
                        Some(GenericArgument::Type(t)) => Known::Vec(Box::new(Known::of(types, t))),
                        _ => Known::Unknown,
                    },
                    _ => Known::Unknown,
                },
                _ => Known::Unknown,
            },
            _ => Known::Unknown,
        }
    }

    /// Something in it is not known.
    fn is_unknown(&self) -> bool {
        match self {
            Known::Unknown => true,
            Known::Vec(t) | Known::Array(t, _) => t.is_unknown(),
            Known::Tuple(ts) => ts.iter().any(Known::is_unknown),
            _ => false,
        }
    }

    /// May the two be the same type?
    fn agrees(&self, other: &Known) -> bool {
        match (self, other) {
            (Known::Unknown, _) | (_, Known::Unknown) => true,
            (Known::Vec(a), Known::Vec(b)) => a.agrees(b),
            (Known::Array(a, n), Known::Array(b, m)) => a.agrees(b) && (n.is_none() || m.is_none() || n == m),
            (Known::Tuple(a), Known::Tuple(b)) => a.len() == b.len() && a.iter().zip(b).all(|(a, b)| a.agrees(b)),
            (a, b) => a == b,
        }
    }
}

fn clash(types: &Types<'_>, expected: &Known, found: &Type) -> Option<Clash> {
    (!expected.agrees(&Known::of(types, found))).then_some(Clash)
}

fn literal(len: &syn::Expr) -> Option<u64> {
    match len {
        syn::Expr::Lit(syn::ExprLit { lit: syn::Lit::Int(n), .. }) => n.base10_parse().ok(),
        _ => None,
    }
}

/// What rustc checks: the rule's types against the traits, the function's signature against the rule's, and, for a path,
/// that no companion of the path's own would be preferred.
fn checks(shape: &Shape, sig: &Signature, of: &syn::Path) -> TokenStream {
    let (cfgs, lints) = (&sig.cfgs, companion::lints());
    let (generics, bounds) = (sig.generics(false), &sig.generics.where_clause);
    let params: Vec<_> = sig
        .params
        .iter()
        .map(|p| {
            let (name, ty) = (&p.name, &p.ty);
            quote!(#name: #ty)
        })
        .collect();
    let (names, result) = (sig.names(), &sig.result);

    let call = quote_spanned!(of.span()=> #of(#(#names),*));
    let mut body = quote!(fn function #generics (#(#params),*) -> #result #bounds { #call });

    let (dy, tangents, cotangents) = (sig.result_tangent(), sig.tangents(), &shape.cotangents);
    if text(&tangents) != text(cotangents) {
        let found = Ident::new("found", cotangents.span());
        body.extend(quote!(fn cotangents #generics (#found: #cotangents) -> #tangents #bounds { #found }));
    }
    if let Some(argument) = shape.arguments.first().filter(|a| !sig.gives_nothing() && text(&dy) != text(*a)) {
        let given = Ident::new("given", argument.span());
        body.extend(quote!(fn cotangent #generics (#given: #dy) -> #argument #bounds { #given }));
    }
    if of.segments.len() > 1 || of.leading_colon.is_some() {
        body.extend(probe(of, &sig.companion));
    }
    quote! {
        #(#cfgs)*
        #lints
        const _: () = { #body };
    }
}

/// `use m::g` takes the type namespace too if the path has a companion; if not, the name falls through to the glob import.
/// So the type that `g` then is tells which one generated callers of `m::g` would take.
fn probe(of: &syn::Path, name: &Ident) -> TokenStream {
    let shown = text(of).replace(' ', "");
    let message = format!("`{shown}` is differentiable already, so this adjoint would never be used");
    let label = "has a derivative of its own";
    let note = format!("help: put `#[adjoint({name})]` into the module that defines `{name}`");
    let span = of.span();
    let local = Ident::new(&name.to_string(), name.span());
    let import = quote_spanned!(span=> use #of;);
    let assert = quote_spanned!(span=> free::<#local>(););
    quote! {
        #[diagnostic::on_unimplemented(message = #message, label = #label, note = #note)]
        trait Free {}
        mod nothing {
            pub struct #name {}
        }
        #[diagnostic::do_not_recommend]
        impl Free for nothing::#name {}
        #[diagnostic::do_not_recommend]
        impl Free for #name {}
        fn free<T: Free>() {}
        fn probe() {
            use nothing::*;
            #import
            #assert
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use expect_test::expect;

    fn errors(tokens: &str, item: &str) -> String {
        let all = expand(tokens.parse().unwrap(), item.parse().unwrap());
        crate::driver::tests::errors(&all)
    }

    #[test]
    fn wrong_rules_say_expected_and_found() {
        expect![[r#"
            `add_adjoint` gives 1 cotangent, expected 2 (one per parameter): `(f64, f64)`, found `(f64,)`
            help: write `(f64, f64)`
        "#]]
        .assert_eq(&errors("add", "fn add_adjoint(a: f64, b: f64) -> (f64, impl Fn(f64) -> (f64,)) { todo!() }"));
        expect![[r#"
            `r` must give a tuple with one cotangent per parameter: expected `(f64,)`, found `f64`
            help: for one parameter write `(f64,)`
        "#]]
        .assert_eq(&errors("id", "fn r(a: f64) -> (f64, impl Fn(f64) -> f64) { todo!() }"));
        expect![[r#"
            `r` must return its value and its pullback: expected `(f64, impl Fn(f64) -> (f64,))`, found `f64`
            help: return a tuple, as in `(y, |dy| (dy,))`
        "#]]
        .assert_eq(&errors("id", "fn r(a: f64) -> f64 { todo!() }"));
        expect![[r#"
            `r` must return its value and its pullback, not nothing
            help: return a tuple, as in `(y, |dy| (da, db))`
        "#]]
        .assert_eq(&errors("id", "fn r(a: f64, b: &[f64])  { todo!() }"));
        expect![[r#"
            the pullback of `r` takes a cotangent of the wrong type: expected `f64`, found `f32`
            help: write `f64`
            the cotangent of `a` has the wrong type: expected `f64`, found `f32`
            help: write `f64`
            the cotangent of `n` has the wrong type: expected `()`, found `f64`
            help: `n` has no derivative: write `()`, and give `()`
        "#]]
        .assert_eq(&errors("id", "fn r(a: f64, n: usize) -> (f64, Box<dyn Fn(f32) -> (f32, f64)>) { todo!() }"));
        expect![[r#"
            the pullback of `r` is `FnOnce`, expected `Fn`: it may be called any number of times
            help: write `Fn`, and clone in the pullback what it would consume
            the cotangent of `a` has the wrong type: expected `Vec<f64>`, found `&[f64]`
            help: the cotangent of `&[f64]` is `Vec<f64>`
        "#]]
        .assert_eq(&errors("id", "fn r(a: &[f64]) -> (f64, impl FnOnce(f64) -> (&[f64],)) { todo!() }"));
        expect![[r#"
            the pullback of `r` takes 0 arguments, expected 1: the cotangent of the result
            help: the whole is `(f64, impl Fn(f64) -> ([f64; 3],))`
            the cotangent of `a` has the wrong type: expected `[f64; 3]`, found `[f64; 2]`
            help: write `[f64; 3]`
        "#]]
        .assert_eq(&errors("id", "fn r(a: [f64; 3]) -> (f64, impl Fn() -> ([f64; 2],)) { todo!() }"));
        expect![[r#"
            `#[adjoint]` expects the path of a function
            help: name the function that this is the adjoint of: `#[adjoint(add)]`, `#[adjoint(libm::erf)]`
        "#]]
        .assert_eq(&errors("", "fn r(a: f64) -> (f64, impl Fn(f64) -> (f64,)) { todo!() }"));
        expect![[r#"
            `#[adjoint]` expects a path without generic arguments
            help: write `#[adjoint(a)]`, and make the rule as generic as the function is
            the pullback of `r` takes (f64), expected the cotangent of the result, if there is one, and that of each final state
            help: the whole is `(f64, impl Fn(f64, f64) -> (f64,))`
            the pullback of `r` must not keep a borrow: the function changes its arguments
            help: write `impl Fn(…) -> … + use<>`, and clone what it needs
        "#]]
        .assert_eq(&errors("a::<f64>", "fn r(a: &mut f64) -> (f64, impl Fn(f64) -> (f64,)) { todo!() }"));
        expect![[r#"
            unknown option `wtr`, expected one of `crate`, `jvp`
            help: remove it
            methods are not supported yet
            help: write a free function that takes what it needs as parameters
        "#]]
        .assert_eq(&errors("a, wtr", "fn r(&self) -> (f64, f64) { todo!() }"));
    }

    #[test]
    fn ownership_of_borrows() {
        let owns = |ty: &str| {
            let item = format!("fn r(x: &[f64]) -> {ty} {{ todo!() }}");
            let all = expand("f".parse().unwrap(), item.parse().unwrap()).to_string();
            // The rule runs in the reverse sweep only where it may keep a borrow.
            !all.contains("(x) . 1 (dy)")
        };
        assert!(owns("(f64, impl Fn(f64) -> (Vec<f64>,) + use<>)"));
        assert!(owns("(f64, Box<dyn Fn(f64) -> (Vec<f64>,)>)"));
        assert!(!owns("(f64, impl Fn(f64) -> (Vec<f64>,))"));
        assert!(!owns("(f64, impl Fn(f64) -> (Vec<f64>,) + use<'_>)"));
        assert!(!owns("(f64, Box<dyn Fn(f64) -> (Vec<f64>,) + '_>)"));
    }
}
