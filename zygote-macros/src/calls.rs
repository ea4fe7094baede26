//! `gradient!`, `pullback!`, `value_and_gradient!`, `jvp!`, `jacobian!`, `hessian!`.
//!
//! Input: a path or a closure, and arguments. Output: an expression. A path becomes a call of its companion; a closure is
//! differentiated in place: its sweeps stand where the macro was, so that the names of the surroundings mean what they
//! meant. Arguments are evaluated first, in order, where the closure's names are not in scope. What `params![…]` lists become
//! parameters of the closure, by reference ([`implicit`]).

pub(crate) mod implicit;

use crate::companion::types::{Types, peel as peel_type, tuple};
use crate::diag::{Problem, Problems};
use crate::driver::{dump_tokens, name_params};
use crate::emit::{self, Context, Sweeps};
use crate::ty::{Scalar, Ty};
use crate::{lower, options};
use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, format_ident, quote};
use syn::parse::{Parse, ParseStream};
use syn::punctuated::Punctuated;
use syn::spanned::Spanned;
use syn::{Expr, ExprClosure, ItemFn, Pat, PathArguments, ReturnType, Token, Type};

/// Which macro.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Kind {
    Gradient,
    Pullback,
    ValueAndGradient,
    Jvp,
    Jacobian,
    Hessian,
}

impl Kind {
    fn method(self) -> &'static str {
        match self {
            Kind::Gradient => "gradient",
            Kind::Pullback => "pullback",
            Kind::ValueAndGradient => "value_and_gradient",
            Kind::Jvp => "jvp",
            Kind::Jacobian => "jacobian",
            Kind::Hessian => "hessian",
        }
    }

    /// Which derivatives of a closure it takes.
    fn order(self) -> u32 {
        match self {
            Kind::Gradient | Kind::Pullback | Kind::ValueAndGradient => 0,
            Kind::Jvp | Kind::Jacobian => 1,
            Kind::Hessian => 2,
        }
    }
}

/// The macro's input.
#[derive(Clone)]
struct Input {
    krate: syn::Path,
    function: Expr,
    arguments: Vec<Expr>,
}

impl Parse for Input {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let mut krate = options::default_crate();
        if input.peek(Token![crate]) && input.peek2(Token![=]) {
            input.parse::<Token![crate]>()?;
            input.parse::<Token![=]>()?;
            krate = input.parse()?;
            input.parse::<Token![,]>()?;
        }
        let function = input.parse()?;
        if !input.is_empty() {
            input.parse::<Token![,]>()?;
        }
        let arguments = Punctuated::<Expr, Token![,]>::parse_terminated(input)?;
        Ok(Input { krate, function, arguments: arguments.into_iter().collect() })
    }
}

/// The whole expansion.
pub(crate) fn expand(kind: Kind, input: TokenStream) -> TokenStream {
    let mut problems = Problems::default();
    let example = match kind {
        Kind::Jvp => "write `jvp!(f, (x,), (dx,))` or `jvp!(|x: f64| x.sin(), (2.0,), (1.0,))`".to_owned(),
        _ => format!("write `{0}!(f, x)` or `{0}!(|x: f64| x.sin(), 2.0)`", kind.method()),
    };
    let input = match syn::parse2::<Input>(input) {
        Ok(input) => input,
        Err(error) => {
            problems.push(Problem::new(error.span(), error.to_string(), example));
            return stub(problems, None);
        }
    };
    if let Some(list) = implicit::list(&input.arguments) {
        return implicit::expand(kind, &input, list, problems);
    }
    match peel(&input.function) {
        Expr::Path(path) if kind == Kind::Jvp && is_associated(path) => {
            let message = "`jvp!` of a method by its path is not supported";
            let help = "call what stands beside it, `layer.forward_jvp((x,), (dlayer, dx))`, or pass a closure";
            problems.push(Problem::new(path.span(), message, help));
            stub(problems, None)
        }
        Expr::Path(path) => path_call(kind, path, &input.arguments),
        Expr::Closure(closure) => {
            let arguments = match kind {
                Kind::Jvp => pair_of_tuples(&input.arguments, &mut problems),
                _ => Some((input.arguments.clone(), vec![])),
            };
            let Some((arguments, directions)) = arguments else { return stub(problems, None) };
            let input = Input { arguments, ..input.clone() };
            Closure::read(closure, &input, directions, &mut problems).expand(kind, problems)
        }
        other => {
            let message = format!("`{}!` expects the path of a function, or a closure", kind.method());
            problems.push(Problem::new(other.span(), message, example));
            stub(problems, None)
        }
    }
}

/// The arguments of `jvp!` on a closure: `(x, …), (dx, …)`.
fn pair_of_tuples(arguments: &[Expr], problems: &mut Problems) -> Option<(Vec<Expr>, Vec<Expr>)> {
    let parts: Vec<&Expr> = arguments.iter().map(peel).collect();
    if let [Expr::Tuple(x), Expr::Tuple(dx)] = parts[..] {
        if x.elems.len() == dx.elems.len() {
            return Some((x.elems.iter().cloned().collect(), dx.elems.iter().cloned().collect()));
        }
        let message = format!("{} and {}", count(x.elems.len(), "argument"), count(dx.elems.len(), "tangent"));
        problems.push(Problem::new(dx.span(), message, "give one tangent per argument, `()` for what has none"));
        return None;
    }
    let span = arguments.first().map_or_else(Span::call_site, Spanned::span);
    let help = "write `jvp!(|x: f64, y: f64| x * y, (2.0, 3.0), (1.0, 0.0))`";
    problems.push(Problem::new(span, "`jvp!` expects the arguments and their tangents as two tuples", help));
    None
}

fn peel(expr: &Expr) -> &Expr {
    match expr {
        Expr::Paren(e) => peel(&e.expr),
        Expr::Group(e) => peel(&e.expr),
        e => e,
    }
}

/// `Type::f`, `<Type as Trait>::f`.
fn is_associated(path: &syn::ExprPath) -> bool {
    let owner = path.path.segments.iter().rev().nth(1).map(|s| s.ident.to_string());
    path.qself.is_some() || owner.is_some_and(|owner| lower::is_upper(&owner))
}

/// `f::<T>` becomes `f::gradient::<T>(…)`.
fn path_call(kind: Kind, path: &syn::ExprPath, arguments: &[Expr]) -> TokenStream {
    let mut path = path.clone();
    let associated = is_associated(&path);
    if let Some(last) = path.path.segments.last_mut().filter(|_| associated) {
        // Beside a method stands what elsewhere is in a companion.
        let name = crate::companion::signature::method_item(&last.ident, kind.method());
        last.ident = Ident::new(&name, last.ident.span());
        return quote!(#path(#(#arguments),*));
    }
    let method = Ident::new(kind.method(), path.span());
    let generics = match path.path.segments.last_mut() {
        Some(last) => match std::mem::replace(&mut last.arguments, PathArguments::None) {
            PathArguments::AngleBracketed(mut generics) => {
                generics.colon2_token.get_or_insert_default();
                Some(generics)
            }
            _ => None,
        },
        None => None,
    };
    quote!(#path::#method #generics (#(#arguments),*))
}

/// Errors, and an expression of the type that was wanted, as far as it is known.
fn stub(problems: Problems, ty: Option<TokenStream>) -> TokenStream {
    let errors = problems.into_tokens();
    let ty = ty.unwrap_or_else(|| quote!(()));
    quote! {{
        #errors
        #[allow(unreachable_code, unused_variables)]
        let stub: #ty = ::core::unreachable!();
        #[allow(unreachable_code)]
        stub
    }}
}

/// A closure to be differentiated in place.
struct Closure<'a> {
    krate: &'a syn::Path,
    arguments: &'a [Expr],
    /// The tangents that `jvp!` is given.
    directions: Vec<Expr>,
    params: Vec<(Ident, Type)>,
    /// The result type as written, or `_`.
    result: Type,
    /// The closure as a function, for lowering.
    function: Option<ItemFn>,
    /// The parameters as they are written in `params![…]`: the cotangents go into a `Grads` by these names.
    implicit: Option<Vec<String>>,
}

impl<'a> Closure<'a> {
    fn read(closure: &ExprClosure, input: &'a Input, directions: Vec<Expr>, problems: &mut Problems) -> Closure<'a> {
        if let Some(token) = &closure.asyncness {
            let help = "differentiate the numerical part by itself";
            problems.push(Problem::new(token.span(), "cannot differentiate an `async` closure", help));
        }
        if closure.inputs.len() != input.arguments.len() {
            let span = input.arguments.get(closure.inputs.len()).map_or(closure.span(), Spanned::span);
            let (n, m) = (closure.inputs.len(), input.arguments.len());
            let message = format!("the closure takes {}, {m} given", count(n, "argument"));
            problems.push(Problem::new(span, message, "give one argument per parameter, after the closure"));
        }
        let infer = || syn::parse_quote!(_);
        let inputs: Vec<(Pat, Type)> = closure
            .inputs
            .iter()
            .map(|pat| match pat {
                Pat::Type(p) => ((*p.pat).clone(), (*p.ty).clone()),
                pat => (pat.clone(), infer()),
            })
            .collect();
        for (_, ty) in &inputs {
            if let Type::Reference(syn::TypeReference { mutability: Some(token), .. }) = ty {
                let help = "take the value by value and return the new one";
                problems.push(Problem::new(token.span(), "`&mut` parameters are not supported yet", help));
            }
        }
        let params = name_all(&inputs);
        let result = match &closure.output {
            ReturnType::Default => infer(),
            ReturnType::Type(_, ty) => (**ty).clone(),
        };
        let function = function(&inputs, &params, &result, &closure.body);
        if function.is_none() && problems.is_empty() {
            let help = "give the function a name, and `#[differentiable]`";
            problems.push(Problem::new(closure.span(), "cannot read this closure", help));
        }
        Closure {
            krate: &input.krate,
            arguments: &input.arguments,
            directions,
            params,
            result,
            function,
            implicit: None,
        }
    }

    fn types(&self) -> Types<'_> {
        Types { krate: self.krate, reals: &[] }
    }

    fn expand(&self, kind: Kind, mut problems: Problems) -> TokenStream {
        let swept = self.function.as_ref().and_then(|function| {
            let inactive = vec![false; self.params.len()];
            let f = lower::lower(function, &inactive, &mut problems);
            if !problems.is_empty() {
                return None;
            }
            let tokens = function.to_token_stream();
            let context = Context {
                krate: self.krate,
                source: &tokens,
                heading: "closure",
                order: kind.order(),
                exit: emit::Exit::Given,
                again: false,
                slopes: true,
                slots: &[],
                own: false,
            };
            let found = emit::derivatives(&f, &inactive, context, &mut problems)?;
            Some((f.result_ty, found))
        });
        if let Some((_, found)) = &swept
            && kind.order() > 0
        {
            self.refuse(kind, found, &mut problems);
        }
        match swept {
            Some((result_ty, found)) if problems.is_empty() => self.inline(kind, &result_ty, &found),
            _ => stub(problems, self.stub_type(kind)),
        }
    }

    /// What can't be done in forward mode.
    fn refuse(&self, kind: Kind, found: &emit::Derivatives, problems: &mut Problems) {
        let second = found.levels.first().and_then(|l| l.sweeps.as_ref()).and_then(|s| s.as_ref().err());
        if let Some(why) = found.no_jvp.as_ref().or(second.filter(|_| kind == Kind::Hessian)) {
            let message = format!("`{}!` can't differentiate this closure: {why}", kind.method());
            let span = self.function.as_ref().map_or_else(Span::call_site, |f| f.block.span());
            problems.push(Problem::new(span, message, "use `gradient!` or `pullback!`"));
        }
        if kind == Kind::Hessian && self.params.len() != 1 {
            let span = self.arguments.get(1).map_or_else(Span::call_site, Spanned::span);
            let help = "put the variables into an array or a slice, or capture what is constant";
            problems.push(Problem::new(span, "`hessian!` takes a closure of one parameter", help));
        }
    }

    /// The macro's type, if it can be written.
    fn stub_type(&self, kind: Kind) -> Option<TokenStream> {
        let plain = |ty: &Type| if matches!(ty, Type::Infer(_)) { quote!(()) } else { quote!(#ty) };
        let tangent = |ty: &Type| if matches!(ty, Type::Infer(_)) { quote!(f64) } else { self.types().tangent(ty) };
        let tangents = match (&self.implicit, self.krate) {
            (Some(_), krate) => quote!(#krate::Grads),
            (None, _) => tuple(self.params.iter().map(|(_, ty)| tangent(ty))),
        };
        let value = match &self.result {
            Type::Infer(_) => quote!(f64),
            ty => plain(ty),
        };
        let dy = tangent(&self.result);
        Some(match kind {
            Kind::Gradient => tangents,
            Kind::ValueAndGradient => quote!((#value, #tangents)),
            Kind::Pullback => quote!((#value, ::std::boxed::Box<dyn ::core::ops::Fn(#dy) -> #tangents>)),
            Kind::Jvp => quote!((#value, #dy)),
            Kind::Jacobian | Kind::Hessian => {
                let krate = self.krate;
                let matrix = quote!(#krate::Matrix<f64>);
                match kind {
                    Kind::Hessian => matrix,
                    _ => tuple(self.params.iter().map(|_| matrix.clone())),
                }
            }
        })
    }

    fn inline(&self, kind: Kind, result_ty: &Ty, found: &emit::Derivatives) -> TokenStream {
        let names: Vec<_> = found.sweeps.params.iter().collect();
        let body = match kind {
            Kind::Gradient | Kind::Pullback | Kind::ValueAndGradient => {
                self.first_order(kind, result_ty, &found.sweeps)
            }
            Kind::Jvp => self.jvp(found),
            Kind::Jacobian => self.jacobian(result_ty, found),
            Kind::Hessian => self.hessian(result_ty, found),
        };
        let typed = self.typed(&names);
        let lints = crate::companion::lints();
        let (arguments, names) =
            (tuple(self.arguments.iter().map(ToTokens::to_token_stream)), tuple(names.iter().map(|n| quote!(#n))));
        let expanded = quote! {
            match #arguments {
                #lints
                #names => {
                    #typed
                    #body
                }
            }
        };
        dump_tokens("closure", "inline", &quote!(fn inline() { #expanded }));
        expanded
    }

    /// Gives the arguments the types of the parameters.
    fn typed(&self, names: &[&Ident]) -> TokenStream {
        let typed = names.iter().zip(&self.params).map(|(name, (_, ty))| match ty {
            // What holds the reference behind a `&mut` isn't seen any more.
            _ if self.implicit.is_some() => quote!(let #name = &*#name;),
            Type::Infer(_) => quote!(),
            ty => quote!(let #name: #ty = #name;),
        });
        quote!(#(#typed)*)
    }

    fn first_order(&self, kind: Kind, result_ty: &Ty, sweeps: &Sweeps) -> TokenStream {
        let Sweeps { params, forward, value, reverse, dy, .. } = sweeps;
        let names: Vec<_> = params.iter().collect();
        let y = fresh("value", &names);
        let result = &self.result;
        let y_type = if matches!(result, Type::Infer(_)) { quote!() } else { quote!(: #result) };
        let (own, results) = self.cotangents(sweeps);
        let back = match kind {
            Kind::Pullback | Kind::Jacobian => {
                let closure = match self.dy_type(result_ty) {
                    Some(ty) => quote!(move |#dy: #ty| { #own #reverse #results }),
                    None => quote!(move |#dy| { #own #reverse #results }),
                };
                self.pair(&y, &closure, result_ty)
            }
            _ => {
                let one = self.one(&y, result_ty);
                let dy_type = self.dy_type(result_ty).map(|ty| quote!(: #ty));
                let out = if kind == Kind::Gradient { results } else { quote!((#y, #results)) };
                quote!(let #dy #dy_type = #one; #own #reverse #out)
            }
        };
        quote! {
            #forward
            let #y #y_type = #value;
            #back
        }
    }

    /// The tangents under the names that the body has for them: by reference where the parameter is.
    fn dots(&self, names: &[Ident], given: &[TokenStream]) -> TokenStream {
        let (krate, types) = (self.krate, self.types());
        let lets = names.iter().zip(given).zip(&self.params).map(|((dot, given), (name, ty))| {
            if matches!(ty, Type::Infer(_)) {
                return quote!(let #dot = ::core::clone::Clone::clone(&#given););
            }
            let (sink, text) = (types.sink(ty), name.to_string());
            match (types.ty(ty).is_ref(), types.ty(ty)) {
                (_, Ty::Discrete | Ty::Unit) => quote!(let #dot = ();),
                (true, _) => quote!(let #dot: &#sink = #krate::tangent_for(#name, &#given, #text);),
                (false, _) => quote!(let #dot: #sink = ::core::clone::Clone::clone(#krate::Direction::<#sink>::direction(&#given));),
            }
        });
        quote!(#(#lets)*)
    }

    /// The value and the tangent, from names for the tangents. In a function of its own, since it may return early.
    fn with_tangents(&self, found: &emit::Derivatives, given: &[TokenStream]) -> TokenStream {
        let Some(level) = found.levels.first() else { return quote!(::core::unreachable!()) };
        let dots = self.dots(&level.params[self.params.len()..], given);
        let body = &level.body;
        quote!((|| { #dots #body })())
    }

    fn jvp(&self, found: &emit::Derivatives) -> TokenStream {
        let given: Vec<_> = self.directions.iter().map(ToTokens::to_token_stream).collect();
        self.with_tangents(found, &given)
    }

    /// The type of a matrix's entries.
    fn entry(&self, result_ty: &Ty) -> TokenStream {
        match result_ty {
            Ty::Scalar(Scalar::F32) => quote!(f32),
            Ty::Array(t, _) => self.entry(t),
            _ => quote!(f64),
        }
    }

    /// The zero tangents of all parameters.
    fn zeros(&self) -> Vec<TokenStream> {
        let krate = self.krate;
        let zero = |(name, ty): &(Ident, Type)| match self.types().ty(ty) {
            ty if ty.is_ref() => quote!(#krate::zero_like(#name)),
            _ => quote!(#krate::zero_like(&#name)),
        };
        self.params.iter().map(zero).collect()
    }

    fn jacobian(&self, result_ty: &Ty, found: &emit::Derivatives) -> TokenStream {
        let (krate, entry) = (self.krate, self.entry(result_ty));
        let zeros = tuple(self.zeros());
        let names: Vec<_> = found.sweeps.params.iter().collect();
        let e = fresh("unit", &names);
        let given: Vec<_> = (0..self.params.len()).map(syn::Index::from).map(|k| quote!(#e.#k)).collect();
        let jvp = self.with_tangents(found, &given);
        let pullback = self.first_order(Kind::Jacobian, result_ty, &found.sweeps);
        let has_jvp = found.levels.first().map_or_else(|| quote!(false), |l| l.has_jvp.clone());
        let matrices: Vec<Ident> = (0..self.params.len()).map(|k| fresh(&format!("m{k}"), &names)).collect();
        let discrete = |ty: &Type| self.types().ty(ty).is_discrete();
        let result =
            matrices.iter().zip(&self.params).map(|(m, (_, ty))| if discrete(ty) { quote!(()) } else { quote!(#m) });
        let result = tuple(result);
        quote! {
            let [#(#matrices),*] = #krate::jacobian::<#entry, #krate::rules::Mode<{ #has_jvp }>, _, _, _>(
                #zeros,
                { #pullback },
                |#e| #jvp.1,
            );
            #result
        }
    }

    /// Row by row: both sweeps of the function with tangents, for every unit tangent.
    fn hessian(&self, result_ty: &Ty, found: &emit::Derivatives) -> TokenStream {
        let (krate, entry) = (self.krate, self.entry(result_ty));
        let Some(Ok(sweeps)) = found.levels.first().and_then(|l| l.sweeps.as_ref()) else {
            return quote!(::core::unreachable!());
        };
        let Sweeps { params, forward, value, reverse, dy, .. } = sweeps;
        let names: Vec<_> = params.iter().collect();
        let (e, y) = (fresh("unit", &names), fresh("value", &names));
        let dots = self.dots(&params[self.params.len()..], &[quote!((*#e))]);
        let (own, results) = self.cotangents(sweeps);
        let zero = self.zeros().remove(0);
        quote! {
            #krate::hessian::<#entry, _>(#zero, |#e| {
                #dots
                #forward
                let #y = #value;
                let #dy = #krate::rules::along_tangent(&#y);
                #own
                #reverse
                #results.0
            })
        }
    }

    /// Places for the cotangents of by-reference parameters, and the tuple of all.
    fn cotangents(&self, sweeps: &Sweeps) -> (TokenStream, TokenStream) {
        let (krate, types) = (self.krate, self.types());
        let mut own = TokenStream::new();
        // Tangents have the types of their parameters, as far as shapes go.
        let types_of_all = self.params.iter().cycle();
        let results = types_of_all.zip(&sweeps.params).zip(&sweeps.sinks).zip(&sweeps.cotangents).map(
            |((((_, ty), name), sink), c)| match (c, ty) {
                (_, ty) if types.ty(ty).is_ref() => {
                    let (place, sink_ty) = (format_ident!("{sink}_own", span = Span::mixed_site()), types.sink(ty));
                    let sink = match peel_type(ty) {
                        // A slice or a view behind it has another sink than its tangent.
                        Type::Reference(t) if matches!(peel_type(&t.elem), Type::Infer(_)) => {
                            quote!(let #sink = #krate::sink_of(#name, &mut #place);)
                        }
                        _ => quote!(let #sink: &mut #sink_ty = &mut #place;),
                    };
                    own.extend(quote!(let mut #place = #krate::zero_like(#name); #sink));
                    quote!(#place)
                }
                (Some(c), _) => c.clone(),
                (None, Type::Infer(_)) => quote!(#krate::zero_like(&#name)),
                (None, ty) => types.zero(ty),
            },
        );
        let results = results.collect::<Vec<_>>();
        let Some(written) = &self.implicit else { return (own, tuple(results)) };
        let names = &sweeps.params;
        (own, quote!(#krate::Grads::new()#(.with(#written, #names, #results))*))
    }

    /// The type of the result's cotangent, if it can be written.
    fn dy_type(&self, result_ty: &Ty) -> Option<TokenStream> {
        match (&self.result, result_ty) {
            (Type::Infer(_), Ty::Scalar(Scalar::F64)) => Some(quote!(f64)),
            (Type::Infer(_), Ty::Scalar(Scalar::F32)) => Some(quote!(f32)),
            (Type::Infer(_), Ty::Discrete | Ty::Unit) => Some(quote!(())),
            (Type::Infer(_), _) => None,
            (ty, _) => Some(self.types().tangent(ty)),
        }
    }

    /// The cotangent 1; where the type isn't known, of `y`'s, with the trait's message if that is no scalar.
    fn one(&self, y: &Ident, result_ty: &Ty) -> TokenStream {
        let krate = self.krate;
        match result_ty {
            Ty::Scalar(Scalar::F64 | Scalar::F32) => quote!(1.0),
            _ => quote! {{
                fn one<Y: #krate::Scalar>(_: &Y) -> Y::Tangent {
                    Y::one()
                }
                one(&#y)
            }},
        }
    }

    /// `(y, back)`; where the type isn't known, the closure learns its argument's type from `y`'s.
    fn pair(&self, y: &Ident, closure: &TokenStream, result_ty: &Ty) -> TokenStream {
        if self.dy_type(result_ty).is_some() {
            return quote!((#y, #closure));
        }
        let krate = self.krate;
        quote! {
            fn typed<Y: #krate::Differentiable, D, B: ::core::ops::Fn(Y::Tangent) -> D>(_: &Y, back: B) -> B {
                back
            }
            let back = typed(&#y, #closure);
            (#y, back)
        }
    }
}

fn count(n: usize, what: &str) -> String {
    if n == 1 { format!("1 {what}") } else { format!("{n} {what}s") }
}

fn fresh(stem: &str, taken: &[&Ident]) -> Ident {
    let mut name = stem.to_owned();
    while taken.iter().any(|t| *t == name.as_str()) {
        name.push('_');
    }
    Ident::new(&name, Span::mixed_site())
}

/// A name for every parameter: the user's, or `arg1`.
fn name_all(inputs: &[(Pat, Type)]) -> Vec<(Ident, Type)> {
    let pats: Vec<&Pat> = inputs.iter().map(|(pat, _)| pat).collect();
    let names = crate::companion::params::param_names(&pats);
    names.into_iter().zip(inputs.iter().map(|(_, ty)| ty.clone())).collect()
}

/// `fn closure(x: f64, y: _) -> _ { body }`
fn function(inputs: &[(Pat, Type)], params: &[(Ident, Type)], result: &Type, body: &Expr) -> Option<ItemFn> {
    let pats = inputs.iter().map(|(pat, ty)| quote!(#pat: #ty));
    let body = match body {
        Expr::Block(b) if b.label.is_none() && b.attrs.is_empty() => b.block.to_token_stream(),
        body => quote!({ #body }),
    };
    let mut function = syn::parse2::<ItemFn>(quote!(fn __closure(#(#pats),*) -> #result #body)).ok()?;
    name_params(&mut function, &params.iter().map(|(name, _)| name).collect::<Vec<_>>())?;
    Some(function)
}

#[cfg(test)]
mod tests {
    use super::*;
    use expect_test::expect;

    fn show(kind: Kind, input: &str) -> String {
        expand(kind, input.parse().unwrap()).to_string()
    }

    fn errors(input: &str) -> String {
        crate::driver::tests::errors(&expand(Kind::Gradient, input.parse().unwrap()))
    }

    #[test]
    fn paths_become_calls() {
        expect!["s :: gradient (4.0)"].assert_eq(&show(Kind::Gradient, "s, 4.0"));
        expect!["m :: f :: pullback :: < f64 , 2 > (x , & y)"]
            .assert_eq(&show(Kind::Pullback, "m::f::<f64, 2>, x, &y,"));
        expect!["f :: jvp ((x ,) , (1.0 ,))"].assert_eq(&show(Kind::Jvp, "f, (x,), (1.0,)"));
        expect!["f :: hessian (& x)"].assert_eq(&show(Kind::Hessian, "f, &x"));
        expect!["f :: value_and_gradient ()"].assert_eq(&show(Kind::ValueAndGradient, "crate = a::b, (f)"));
    }

    #[test]
    fn misuse_is_named() {
        expect![[r#"
            unexpected end of input, expected an expression
            help: write `gradient!(f, x)` or `gradient!(|x: f64| x.sin(), 2.0)`
        "#]]
        .assert_eq(&errors(""));
        expect![[r#"
            `gradient!` expects the path of a function, or a closure
            help: write `gradient!(f, x)` or `gradient!(|x: f64| x.sin(), 2.0)`
        "#]]
        .assert_eq(&errors("3, 4"));
        expect![[r#"
            the closure takes 1 argument, 2 given
            help: give one argument per parameter, after the closure
        "#]]
        .assert_eq(&errors("|x: f64| x, 1.0, 2.0"));
        expect![[r#"
            the closure takes 1 argument, 0 given
            help: give one argument per parameter, after the closure
            `&mut` parameters are not supported yet
            help: take the value by value and return the new one
        "#]]
        .assert_eq(&errors("|x: &mut f64| *x"));
    }
}
