//! Macros in the user's body.

use super::*;
use proc_macro2::{TokenStream, TokenTree};
use syn::parse::Parser;
use syn::punctuated::Punctuated;
use syn::{Expr, Macro, Path, Token};

/// How a macro is treated.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Kind {
    /// Looks at its arguments; gives `()`.
    Look,
    /// `panic!` and its like.
    Diverge,
    /// A value without a derivative.
    Discrete,
    /// `write!`: changes its first argument.
    Write,
    Unknown,
}

pub(super) fn kind(path: &Path) -> Kind {
    let Some(last) = path.segments.last() else { return Kind::Unknown };
    match last.ident.to_string().as_str() {
        "println" | "print" | "eprintln" | "eprint" | "assert" | "assert_eq" | "assert_ne" | "debug_assert"
        | "debug_assert_eq" | "debug_assert_ne" => Kind::Look,
        "panic" | "unreachable" | "todo" | "unimplemented" => Kind::Diverge,
        "format" | "matches" | "concat" | "stringify" | "line" | "file" | "column" | "module_path" | "cfg" | "env"
        // Slices of arrays by indices.
        | "s"
        | "option_env" | "include_str" | "include_bytes" => Kind::Discrete,
        "write" | "writeln" => Kind::Write,
        _ => Kind::Unknown,
    }
}

/// `gradient!(g, x)` is `g::gradient(x)`.
fn of_path(m: &Macro) -> Option<Expr> {
    let name = m.path.segments.last()?.ident.clone();
    if !matches!(name.to_string().as_str(), "gradient" | "value_and_gradient" | "jvp") {
        return None;
    }
    let arguments = arguments(m)?;
    let mut arguments = arguments.iter();
    let Expr::Path(function) = arguments.next()? else { return None };
    let mut path = function.path.clone();
    let generics = std::mem::replace(&mut path.segments.last_mut()?.arguments, syn::PathArguments::None);
    path.segments.push(syn::PathSegment { ident: name, arguments: generics });
    syn::parse2(quote!(#path(#(#arguments),*))).ok()
}

/// The arguments of a macro that takes expressions.
pub(super) fn arguments(m: &Macro) -> Option<Punctuated<Expr, Token![,]>> {
    Punctuated::<Expr, Token![,]>::parse_terminated.parse2(m.tokens.clone()).ok()
}

/// `vec![…]`.
pub(super) enum VecOf {
    Elements(Vec<Expr>),
    Repeated(Box<[Expr; 2]>),
}

impl VecOf {
    pub(super) fn operands(&self) -> Vec<&Expr> {
        match self {
            VecOf::Elements(es) => es.iter().collect(),
            VecOf::Repeated(both) => both.iter().collect(),
        }
    }
}

pub(super) fn vec_of(m: &Macro) -> Option<VecOf> {
    if m.path.segments.last()?.ident != "vec" {
        return None;
    }
    let parse = |input: syn::parse::ParseStream<'_>| {
        if input.is_empty() {
            return Ok(VecOf::Elements(vec![]));
        }
        let first: Expr = input.parse()?;
        if input.parse::<Option<Token![;]>>()?.is_some() {
            return Ok(VecOf::Repeated(Box::new([first, input.parse()?])));
        }
        let mut all = vec![first];
        while input.parse::<Option<Token![,]>>()?.is_some() && !input.is_empty() {
            all.push(input.parse()?);
        }
        Ok(VecOf::Elements(all))
    };
    parse.parse2(m.tokens.clone()).ok()
}

impl Lowerer {
    fn vec(&mut self, vec: &VecOf, span: Span) -> Flow<Out> {
        let (op, elem) = match vec {
            VecOf::Elements(es) => {
                let vs = self.values(es)?;
                let elem = vs.iter().fold(Ty::Unknown, |t, v| unify(&t, self.f.ty(*v)));
                (Op::Vec(vs), elem)
            }
            VecOf::Repeated(both) => {
                let [e, n] = &**both;
                let v = self.value(e)?;
                (Op::VecRepeat(v, self.value(n)?), self.ty(v))
            }
        };
        Ok(Out::Value(self.emit(op, span, Ty::Vec(Box::new(elem)))))
    }

    pub(super) fn macro_(&mut self, m: &Macro, span: Span) -> Flow<Out> {
        if let Some(call) = of_path(m) {
            return self.expr(&call);
        }
        if let Some(vec) = vec_of(m) {
            return self.vec(&vec, span);
        }
        let e = Expr::Macro(syn::ExprMacro { attrs: vec![], mac: m.clone() });
        if let Some(code) = self.array_macro(m, span) {
            return self.lower_code(&e, Ok(code));
        }
        if !self.can_copy(&e) {
            self.problem(
                m.path.span(),
                "a macro's arguments can't assign variables or leave the function",
                "move the assignment or the exit in front of the macro",
            );
            return Ok(Out::Unit);
        }
        let kind = kind(&m.path);
        let changing: Vec<Problem> = changes_in(m).into_iter().collect();
        let e = if kind == Kind::Write { e } else { self.only_looking(e) };
        match kind {
            Kind::Look | Kind::Diverge => {
                let mut v = self.verbatim_of(&e, changing);
                v.diverges = kind == Kind::Diverge;
                self.insts.push(Inst { results: vec![], op: Op::Verbatim(v), span });
                if kind == Kind::Diverge { Err(Term::Never) } else { Ok(Out::Unit) }
            }
            Kind::Discrete | Kind::Write => {
                let v = self.verbatim_of(&e, if kind == Kind::Write { vec![] } else { changing });
                let ty = if kind == Kind::Discrete { Ty::Discrete } else { Ty::Unknown };
                Ok(Out::Value(self.emit(Op::Verbatim(v), span, ty)))
            }
            Kind::Unknown => {
                let v = self.verbatim_of(&e, vec![verbatim::macro_problem(m)]);
                Ok(Out::Value(self.emit(Op::Verbatim(v), span, Ty::Unknown)))
            }
        }
    }
}

impl Lowerer {
    /// A macro whose arguments call the user's methods through `&`: one that takes `&mut self` is rustc's error, since what it changes would have no
    /// derivative.
    fn only_looking(&self, mut e: Expr) -> Expr {
        struct Look<'a>(&'a Lowerer);
        impl syn::visit_mut::VisitMut for Look<'_> {
            fn visit_expr_method_call_mut(&mut self, m: &mut syn::ExprMethodCall) {
                syn::visit_mut::visit_expr_method_call_mut(self, m);
                if self.0.may_change_receiver(m) {
                    let receiver = &m.receiver;
                    *m.receiver = syn::parse_quote_spanned!(receiver.span()=> (&#receiver));
                }
            }
        }
        let Expr::Macro(m) = &mut e else { return e };
        if let Some(mut all) = arguments(&m.mac) {
            let before = quote!(#all).to_string();
            all.iter_mut().for_each(|a| syn::visit_mut::VisitMut::visit_expr_mut(&mut Look(self), a));
            let after = quote!(#all);
            if after.to_string() != before {
                m.mac.tokens = after;
            }
        }
        e
    }
}

/// What changes a variable among the arguments of a macro, which are copied as they are: `&mut x`, `.pop()`. Not all macros take expressions.
fn changes_in(m: &Macro) -> Option<Problem> {
    changing(m.tokens.clone()).map(|span| {
        Problem::new(
            span,
            "a macro's arguments can't change variables",
            "do that in front of the macro, and give it the result: `let done = step(&mut s);`",
        )
    })
}

fn changing(tokens: TokenStream) -> Option<Span> {
    let all: Vec<TokenTree> = tokens.into_iter().collect();
    let punct = |k: usize, c: char| matches!(all.get(k), Some(TokenTree::Punct(p)) if p.as_char() == c);
    all.iter().enumerate().find_map(|(k, token)| match token {
        TokenTree::Group(g) => changing(g.stream()),
        TokenTree::Ident(i) if *i == "mut" && k > 0 && punct(k - 1, '&') => Some(i.span()),
        TokenTree::Ident(i) if k > 0 && punct(k - 1, '.') => {
            let called = matches!(all.get(k + 1), Some(TokenTree::Group(_)));
            (called && crate::mutations::is_name(&i.to_string())).then(|| i.span())
        }
        _ => None,
    })
}
