//! Code that is copied: which variables it captures, whether it may be copied, and what to report if it shouldn't.

use super::walk::{self, Hooks};
use super::*;
use crate::hash::{HashSet, New as _};
use proc_macro2::TokenStream;
use quote::ToTokens;
use syn::visit::Visit;
use syn::{Expr, Macro};

// ---- for the emitter

/// The expression with free variables replaced; the very tokens where nothing changes.
pub(crate) fn substitute(expr: &Expr, map: &HashMap<String, TokenStream>) -> TokenStream {
    struct Replace<'a> {
        map: &'a HashMap<String, TokenStream>,
        changed: bool,
    }
    impl Hooks for Replace<'_> {
        fn variable(&mut self, e: &mut Expr) -> bool {
            let Some(name) = place::ident_of(e) else { return false };
            let text = name.to_string();
            let Some(new) = self.map.get(&text).filter(|new| new.to_string() != text) else { return false };
            *e = operand(new);
            self.changed = true;
            true
        }
    }
    let mut hooks = Replace { map, changed: false };
    let mut copy = expr.clone();
    walk::walk(&mut copy, &mut hooks);
    if hooks.changed { copy.into_token_stream() } else { expr.to_token_stream() }
}

/// Tokens as an expression that can stand anywhere.
fn operand(tokens: &TokenStream) -> Expr {
    match syn::parse2::<Expr>(tokens.clone()) {
        Ok(
            e @ (Expr::Path(_)
            | Expr::Lit(_)
            | Expr::Paren(_)
            | Expr::Call(_)
            | Expr::MethodCall(_)
            | Expr::Field(_)
            | Expr::Index(_)),
        ) => e,
        Ok(e) => {
            Expr::Paren(syn::ExprParen { attrs: vec![], paren_token: syn::token::Paren::default(), expr: Box::new(e) })
        }
        Err(_) => Expr::Verbatim(tokens.clone()),
    }
}

/// The free names of an expression that `is_local` accepts, each once, in the order of their first use.
pub(crate) fn free_variables(expr: &Expr, is_local: impl Fn(&str) -> bool) -> Vec<Ident> {
    struct Collect<F> {
        is_local: F,
        seen: HashSet<String>,
        found: Vec<Ident>,
    }
    impl<F: Fn(&str) -> bool> Hooks for Collect<F> {
        fn variable(&mut self, e: &mut Expr) -> bool {
            if let Some(name) = place::ident_of(e) {
                let text = name.to_string();
                if (self.is_local)(&text) && self.seen.insert(text) {
                    self.found.push(name.clone());
                }
            }
            false
        }
    }
    let mut hooks = Collect { is_local, seen: HashSet::new(), found: vec![] };
    walk::walk(&mut expr.clone(), &mut hooks);
    hooks.found
}

// ---- for the lowering

/// The outer names that are assigned as a whole, and whether control leaves.
#[derive(Default)]
pub(super) struct Effects {
    pub(super) assigned: Vec<String>,
    /// The outer names that occur.
    pub(super) used: HashSet<String>,
    pub(super) leaves: bool,
}

impl Hooks for Effects {
    fn variable(&mut self, e: &mut Expr) -> bool {
        self.used.extend(place::ident_of(e).map(Ident::to_string));
        false
    }
    fn assigned(&mut self, name: &Ident) {
        let name = name.to_string();
        if !self.assigned.contains(&name) {
            self.assigned.push(name);
        }
    }
    fn leaves(&mut self, _: Span) {
        self.leaves = true;
    }
}

pub(super) fn effects(e: &Expr) -> Effects {
    let mut effects = Effects::default();
    walk::walk(&mut e.clone(), &mut effects);
    effects
}

pub(super) fn effects_of_block(b: &syn::Block) -> Effects {
    let mut effects = Effects::default();
    walk::walk_block(&mut b.clone(), &mut effects);
    effects
}

impl Lowerer {
    /// True if the expression does nothing but compute: no exit, no assignment to an SSA variable.
    pub(super) fn can_copy(&self, e: &Expr) -> bool {
        let effects = effects(e);
        !effects.leaves && self.written(&effects).is_empty()
    }

    /// The local variables that occur in `e`, with their values; of a name for a place, what it is a part of.
    pub(super) fn captures(&self, e: &Expr) -> Vec<(Ident, Value)> {
        free_variables(e, |n| self.lookup(n).is_some())
            .into_iter()
            .filter_map(|i| {
                let k = self.lookup(&i.to_string())?;
                Some((i, self.vars[k].value.or_else(|| self.alias(k).map(|a| a.base))?))
            })
            .collect()
    }

    /// The same, with borrows for names of places.
    fn captured(&mut self, e: &Expr) -> Vec<(Ident, Value)> {
        let mut captures = self.captures(e);
        for (name, v) in &mut captures {
            if let Some(spot) = self.lookup(&name.to_string()).and_then(|k| self.alias(k)) {
                *v = self.borrow(&spot, Access::of(spot.mutable), name.span());
            }
        }
        captures
    }

    pub(super) fn verbatim_of(&mut self, e: &Expr, if_active: Vec<Problem>) -> Verbatim {
        let mut expr = e.clone();
        // A loop that is copied keeps nothing.
        syn::visit_mut::VisitMut::visit_expr_mut(&mut checkpoint::Strip(false), &mut expr);
        let mut captures = self.captured(e);
        let mut references = HashMap::new();
        for (name, v) in &captures {
            if self.lookup(&name.to_string()).is_some_and(|k| self.vars[k].number) {
                let option = matches!(self.f.ty(*v), Ty::Wrapped(..));
                references.insert(name.to_string(), if option { quote!(#name.as_ref()) } else { quote!((&#name)) });
            }
        }
        if !references.is_empty()
            && let Ok(new) = syn::parse2(substitute(&expr, &references))
        {
            expr = new;
        }
        if self.mentions_closure(e) {
            captures.extend(self.spell_closures(&mut expr));
        }
        Verbatim { expr, captures, diverges: false, if_active }
    }

    /// Copies an expression; reports `if_active`, or what is inside of it, if an active value goes in.
    pub(super) fn copy(&mut self, e: &Expr, ty: Ty, if_active: Vec<Problem>) -> Flow<Out> {
        if !self.can_copy(e) {
            return self.report_all(e, if_active);
        }
        let v = self.verbatim_of(e, if_active);
        Ok(Out::Value(self.emit(Op::Verbatim(v), e.span(), ty)))
    }

    /// Copies an expression that has no derivative here, whatever is in it.
    pub(super) fn copy_unsupported(&mut self, e: &Expr, ty: Ty) -> Flow<Out> {
        let problems = self.problems_if_active(e);
        self.copy(e, ty, problems)
    }

    /// What can't be copied nor lowered.
    fn report_all(&mut self, e: &Expr, problems: Vec<Problem>) -> Flow<Out> {
        if problems.is_empty() {
            self.problems.push(unsupported(e.span()));
        }
        self.problems.extend(problems);
        Ok(Out::Value(self.dummy(e.span())))
    }

    /// Everything in `e` that an active value can't pass.
    pub(super) fn problems_if_active(&self, e: &Expr) -> Vec<Problem> {
        let mut problems = self.problems_inside(e);
        if problems.is_empty() {
            problems.push(unsupported(e.span()));
        }
        problems
    }

    /// The same, possibly none: for guards, and for what has no derivative anyway.
    pub(super) fn problems_inside(&self, e: &Expr) -> Vec<Problem> {
        let mut finder = Finder { l: self, problems: vec![] };
        finder.visit_expr(e);
        finder.problems
    }

    /// False if all that goes in is known to be discrete.
    fn may_receive_active(&self, e: &Expr) -> bool {
        self.captures(e).iter().any(|(_, v)| !self.f.ty(*v).is_discrete())
    }
}

struct Finder<'l> {
    l: &'l Lowerer,
    problems: Vec<Problem>,
}

impl Finder<'_> {
    fn found(&mut self, e: &Expr, p: Problem) {
        if self.l.may_receive_active(e) {
            self.problems.push(p);
        }
    }
}

impl<'a> Visit<'a> for Finder<'_> {
    fn visit_item(&mut self, _: &'a syn::Item) {}
    fn visit_type(&mut self, _: &'a syn::Type) {}

    fn visit_expr(&mut self, e: &'a Expr) {
        match e {
            // What is done with a comparison's result.
            Expr::MethodCall(m) if names::is_of_ordering(&m.method.to_string()) && method::is_ordering(&m.receiver) => {
                self.visit_expr(&m.receiver);
                return m.args.iter().for_each(|a| match place::unparenthesised(a) {
                    Expr::Closure(c) => self.visit_expr(&c.body),
                    a => self.visit_expr(a),
                });
            }
            // A chain is reported in the order of its text.
            Expr::MethodCall(m) if !call::has_derivative(&m.method.to_string(), m.args.len() + 1) => {
                self.visit_expr(&m.receiver);
                self.found(e, method_problem(&m.method));
                return m.args.iter().for_each(|a| self.visit_expr(a));
            }
            Expr::Closure(_) => return self.found(e, closure_problem(e.span())),
            Expr::Async(a) => return self.found(e, async_problem(a.async_token.span)),
            Expr::Unsafe(u) => return self.found(e, unsafe_problem(u.unsafe_token.span)),
            Expr::Reference(r) if r.mutability.is_some() => self.found(e, borrow_problem(e.span())),
            Expr::RawAddr(_) => self.found(e, borrow_problem(e.span())),
            Expr::Struct(s) => self.found(e, construct_problem(&s.path)),
            Expr::Index(i) if matches!(place::unparenthesised(&i.index), Expr::Range(_)) => {
                self.found(e, slice_problem(i.index.span()));
            }
            Expr::Range(_) => self.found(e, range_problem(e.span())),
            Expr::Assign(a) => self.found(e, element_problem(&a.left)),
            Expr::Binary(b) if expr::compound(&b.op).is_some() => self.found(e, element_problem(&b.left)),
            Expr::Call(c) => {
                if let Some(p) = self.l.call_problem(c) {
                    self.found(e, p);
                }
            }
            Expr::Macro(m) => {
                if macros::kind(&m.mac.path) == macros::Kind::Unknown {
                    self.found(e, macro_problem(&m.mac));
                }
                return;
            }
            _ => {}
        }
        syn::visit::visit_expr(self, e);
    }
}

// ---- the messages

const STOP: &str = "if its result needs no derivative, wrap the argument in `stop_gradient`";

pub(super) fn unsupported(span: Span) -> Problem {
    Problem::new(
        span,
        "this expression is not supported yet on a value that depends on a differentiable parameter",
        "move it into a function with a rule (`#[adjoint]`), or wrap the value in `stop_gradient`",
    )
}

pub(super) fn method_problem(name: &Ident) -> Problem {
    if parallel::is_source(&name.to_string()) {
        return Problem::new(
            name.span(),
            "this parallel chain has no derivative rule",
            "end it in one expression with methods that have one: `x.par_iter().map(f).sum()`, `.reduce(|| 0.0, f)`, `.collect::<Vec<_>>()`, …; or write `.iter()`",
        );
    }
    if names::is_operator(&name.to_string()) {
        return Problem::new(
            name.span(),
            format!("no derivative rule for method `{name}` of what is of unknown type"),
            format!("bind what it is called on to a variable with its type: `let a: Quaternion = …; a.{name}(…)`"),
        );
    }
    if name == "into" {
        return Problem::new(
            name.span(),
            "no derivative rule for method `into`",
            format!(
                "say what it makes: `Type::from(x)`, or `let y: Type = x.into();`, with `#[differentiable]` on the `impl From`; {STOP}"
            ),
        );
    }
    if names::is_std_method(&name.to_string()) || crate::rules::is_method_name(&name.to_string()) {
        return Problem::new(
            name.span(),
            format!("no derivative rule for method `{name}`"),
            format!(
                "move the call into a function and give that function a rule with `#[adjoint]`; {STOP}; one of a type of yours is called by the type, `Type::{name}(&a, …)`, or on a variable with its type, `let a: Type = …;`"
            ),
        );
    }
    Problem::new(
        name.span(),
        format!("no derivative rule for method `{name}`"),
        format!("move the call into a function and give that function a rule with `#[adjoint]`; {STOP}"),
    )
}

pub(super) fn function_problem(span: Span, name: &str) -> Problem {
    Problem::new(
        span,
        format!("no derivative rule for `{name}`"),
        format!("call a `#[differentiable]` function instead; {STOP}"),
    )
}

pub(super) fn closure_problem(span: Span) -> Problem {
    Problem::new(
        span,
        "a closure that is stored, returned or passed to unknown code is not supported",
        "bind it with `let` and call it, or write a `#[differentiable]` function",
    )
}

pub(super) fn closure_call_problem(span: Span) -> Problem {
    Problem::new(
        span,
        "calling a function pointer or a boxed function is not supported",
        "bind the closure itself with `let`, or take a type parameter `F: Fn(f64) -> f64`",
    )
}

pub(super) fn element_problem(place: &Expr) -> Problem {
    let (message, help) = match place::unparenthesised(place) {
        Expr::Field(_) => {
            ("assignment to a field is not supported yet", "build the new value as a whole, for example `x = (a, b)`")
        }
        Expr::Unary(_) => (
            "assignment through a reference is not supported yet",
            "return the new value from the function, and assign it to a variable",
        ),
        _ => (
            "assignment to an element is not supported yet",
            "build the new value as a whole, for example `x = [a, b, c]`",
        ),
    };
    Problem::new(place.span(), message, help)
}

pub(super) fn borrow_problem(span: Span) -> Problem {
    Problem::new(span, "`&mut` borrows are not supported yet", "return the new value from a function, and assign it")
}

pub(super) fn macro_problem(m: &Macro) -> Problem {
    let path = &m.path;
    let name = quote!(#path).to_string().replace(' ', "");
    if name.ends_with("asm") {
        return Problem::new(
            m.path.span(),
            "cannot differentiate through inline assembly",
            "move it into a function and give that function a rule with `#[adjoint]`",
        );
    }
    let help = "write out what it expands to, or move it into a function with a rule (`#[adjoint]`)";
    Problem::new(m.path.span(), format!("cannot differentiate through the macro `{name}!`"), help)
}

pub(super) fn unsafe_problem(span: Span) -> Problem {
    Problem::new(
        span,
        "cannot differentiate through an `unsafe` block",
        "move it into a function and give that function a rule with `#[adjoint]`",
    )
}

pub(super) fn async_problem(span: Span) -> Problem {
    Problem::new(
        span,
        "cannot differentiate through an `async` block",
        "do the waiting outside of the differentiated function",
    )
}

pub(super) fn construct_problem(path: &syn::Path) -> Problem {
    let name = path.segments.last().map_or_else(String::new, |s| s.ident.to_string());
    let help = match name.as_str() {
        "Some" | "Ok" | "Err" => "keep the bare value, and decide with `if`",
        _ => "use a tuple or an array",
    };
    Problem::new(path.span(), format!("construction of `{name}` is not supported yet"), help)
}

pub(super) fn slice_problem(span: Span) -> Problem {
    Problem::new(span, "slicing by a range is not supported yet", "index the elements one by one: `x[i]`")
}

pub(super) fn range_problem(span: Span) -> Problem {
    Problem::new(span, "a range of differentiable values is not supported", "compare with its ends: `a <= x && x < b`")
}

pub(super) fn contents_problem(span: Span) -> Problem {
    Problem::new(
        span,
        "matching on the contents of a value that depends on a differentiable parameter is not supported yet",
        "match on a discrete value, or wrap the scrutinee in `stop_gradient`",
    )
}
