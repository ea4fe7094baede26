//! `#[checkpoint(every = k)]`, `checkpointed(f, x)`, `hook(x, |dx| …)`.

use super::*;
use crate::hash::{HashSet, New as _};
use quote::quote_spanned;
use syn::parse::{ParseStream, Parser};
use syn::visit_mut::VisitMut;
use syn::{Attribute, Expr, ExprCall, Meta};

const EXAMPLE: &str = "write `#[checkpoint(every = 1000)]`";

pub(crate) fn is_checkpoint(a: &Attribute) -> bool {
    a.path().is_ident("checkpoint")
}

/// Takes the attribute off every expression, as far as no item of its own begins; true if there was one.
pub(crate) struct Strip(pub(crate) bool);

impl Strip {
    fn attrs(&mut self, attrs: &mut Vec<Attribute>) {
        let before = attrs.len();
        attrs.retain(|a| !is_checkpoint(a));
        self.0 |= attrs.len() < before;
    }
}

impl VisitMut for Strip {
    fn visit_item_mut(&mut self, _: &mut syn::Item) {}

    fn visit_local_mut(&mut self, l: &mut syn::Local) {
        self.attrs(&mut l.attrs);
        syn::visit_mut::visit_local_mut(self, l);
    }

    fn visit_stmt_macro_mut(&mut self, m: &mut syn::StmtMacro) {
        self.attrs(&mut m.attrs);
    }

    fn visit_arm_mut(&mut self, a: &mut syn::Arm) {
        self.attrs(&mut a.attrs);
        syn::visit_mut::visit_arm_mut(self, a);
    }

    fn visit_expr_mut(&mut self, e: &mut Expr) {
        if let Some(attrs) = expr::expr_attrs_mut(e) {
            self.attrs(attrs);
        }
        syn::visit_mut::visit_expr_mut(self, e);
    }
}

/// The value of `every`.
fn every(a: &Attribute) -> Result<Expr, Problem> {
    let span = a.path().span();
    let missing =
        || Problem::new(span, "`#[checkpoint]` needs the number of iterations between two snapshots", EXAMPLE);
    let Meta::List(list) = &a.meta else { return Err(missing()) };
    let read = |input: ParseStream<'_>| {
        let mut found: Option<Expr> = None;
        while !input.is_empty() {
            let name = input.parse::<Ident>()?;
            if name != "every" {
                return Err(syn::Error::new(name.span(), format!("unknown option `{name}`, expected `every`")));
            }
            if !input.peek(syn::Token![=]) {
                return Err(syn::Error::new(name.span(), "option `every` needs a value"));
            }
            input.parse::<syn::Token![=]>()?;
            let value = input.parse::<Expr>()?;
            if found.replace(value).is_some() {
                return Err(syn::Error::new(name.span(), "option `every` is given twice"));
            }
            if !input.is_empty() {
                input.parse::<syn::Token![,]>()?;
            }
        }
        Ok(found)
    };
    match read.parse2(list.tokens.clone()) {
        Ok(found) => found.ok_or_else(missing),
        Err(e) => Err(Problem::new(e.span(), e.to_string(), EXAMPLE)),
    }
}

impl Lowerer {
    /// On anything but a loop.
    pub(super) fn misplaced(&mut self, attrs: &[Attribute]) {
        for a in attrs.iter().filter(|a| is_checkpoint(a)) {
            self.problem(
                a.path().span(),
                "`#[checkpoint]` expects a loop",
                "put it on a `for`, `while` or `loop`; a call is `checkpointed(f, x)`, a function `#[differentiable(checkpoint)]`",
            );
        }
    }

    /// The number of iterations between two snapshots of a loop, if it has the attribute.
    pub(super) fn every(&mut self, attrs: &[Attribute]) -> Flow<Option<Value>> {
        let mut all = attrs.iter().filter(|a| is_checkpoint(a));
        let Some(first) = all.next() else { return Ok(None) };
        if let Some(second) = all.next() {
            self.problem(second.path().span(), "`#[checkpoint]` is given twice", "remove one of them");
        }
        let value = match every(first) {
            Ok(value) => value,
            Err(problem) => {
                self.problems.push(problem);
                return Ok(None);
            }
        };
        let span = value.span();
        if let Expr::Lit(syn::ExprLit { lit: syn::Lit::Int(n), .. }) = place::unparenthesised(&value) {
            if n.base10_digits() == "0" {
                self.problem(
                    span,
                    "`every` must be at least 1",
                    "of n iterations, the square root of n keeps fewest records",
                );
            }
            return Ok(Some(self.constant(quote!(#n), span, Ty::Discrete)));
        }
        let problem =
            Problem::new(span, "`every` can't depend on a differentiable parameter", "take it as an integer parameter");
        let Ok(at_least_one) = syn::parse2::<Expr>(quote_spanned!(span=> ::core::cmp::Ord::max(#value, 1))) else {
            self.problem(span, "`every` expects an expression", EXAMPLE);
            return Ok(None);
        };
        match self.copy(&at_least_one, Ty::Discrete, vec![problem])? {
            Out::Value(v) => {
                self.f.data_mut(v).hint = Some("segment".into());
                Ok(Some(v))
            }
            Out::Unit => Ok(None),
        }
    }

    /// What is changed in place may not be the same when the loop runs again.
    pub(super) fn refuse_changes(&mut self, body: &Region) {
        let mut seen = HashSet::new();
        let mut found = vec![];
        defined(body, &mut seen);
        changed(&self.f, body, &mut seen, &mut found);
        for (v, span) in found {
            let name = self.f.data(v).hint.clone().unwrap_or_default();
            self.problem(
                span,
                format!("`{name}` is changed in place, and a checkpointed loop that uses it runs again"),
                format!(
                    "declare it inside of the loop, or bind its final value before the loop: `let {name} = {name};`"
                ),
            );
        }
    }

    /// True if a frame inside of this one runs again in the reverse sweep: it can't be left for the outer one.
    pub(super) fn leaves_checkpoint(&self, target: Option<usize>) -> bool {
        let inner = target.map_or(0, |k| k + 1);
        self.frames[inner..].iter().any(loops::Frame::is_checkpointed)
    }

    /// `checkpointed(f, x)`
    pub(super) fn checkpointed(&mut self, e: &Expr, c: &ExprCall) -> Flow<Out> {
        let (f, x) = (&c.args[0], &c.args[1]);
        let span = e.span();
        let path = match place::unparenthesised(f) {
            Expr::Path(p) if self.local(f).is_none() => p,
            _ => {
                let problem = Problem::new(
                    f.span(),
                    "`checkpointed` expects the path of a function",
                    "make it a `#[differentiable]` function of one parameter, and name it: `checkpointed(f, x)`",
                );
                return self.copy(e, Ty::Unknown, vec![problem]);
            }
        };
        let call = ExprCall { func: Box::new(f.clone()), args: std::iter::once(x.clone()).collect(), ..c.clone() };
        let scalar = self.scalar_path(path);
        let name = path.path.segments.last().map(|s| s.ident.to_string()).unwrap_or_default();
        let known = scalar.is_some() && crate::rules::method(&name, 1).is_some();
        if let Some(problem) = self.call_problem(&call).filter(|_| !known) {
            return self.copy(e, Ty::Unknown, vec![problem]);
        }
        let x = self.value(x)?;
        let (insts, flow) = self
            .region(|l| Ok(if known { l.rule(&name, vec![x], span, scalar) } else { l.call_of(path, vec![x], span) }));
        let y = flow?;
        let ty = self.ty(y);
        let region = Region { params: vec![], insts, term: Term::Yield(vec![y]) };
        Ok(Out::Value(self.emit(Op::Checkpoint(region), span, ty)))
    }

    /// `hook(x, |dx| …)`
    pub(super) fn hook(&mut self, e: &Expr, c: &ExprCall) -> Flow<Out> {
        let (x, f) = (&c.args[0], place::unparenthesised(&c.args[1]));
        match f {
            Expr::Closure(closure) if closure.inputs.len() == 1 => {}
            _ => {
                let problem = Problem::new(
                    f.span(),
                    "`hook` expects a closure of one parameter",
                    "write it in place: `hook(x, |dx| 2.0 * dx)`",
                );
                let ty = self.peek(x);
                return self.copy(e, ty, vec![problem]);
            }
        }
        let x = self.value(x)?;
        let assigned = verbatim::effects(f).assigned;
        for (name, v) in self.captures(f) {
            if !self.f.is_cell(v) {
                continue;
            }
            let (message, help) = if assigned.contains(&name.to_string()) {
                (
                    format!("the closure of a `hook` can't change `{name}`"),
                    "let it only compute: it runs whenever the pullback is called".to_owned(),
                )
            } else {
                (
                    format!("`{name}` is changed in place, and this closure runs in the reverse sweep"),
                    format!("bind its present value before: `let now = {name};`"),
                )
            };
            self.problem(name.span(), message, help);
        }
        let ty = self.ty(x);
        let f = self.verbatim_of(f, vec![]);
        Ok(Out::Value(self.emit(Op::Hook(x, f), e.span(), ty)))
    }
}

fn defined(r: &Region, seen: &mut HashSet<Value>) {
    seen.extend(&r.params);
    for inst in &r.insts {
        seen.extend(&inst.results);
        inst.op.regions().into_iter().for_each(|r| defined(r, seen));
    }
}

/// Variables from outside that stay Rust variables, each once, with the place of their first use.
fn changed(f: &Function, r: &Region, seen: &mut HashSet<Value>, found: &mut Vec<(Value, Span)>) {
    for inst in &r.insts {
        inst.op.operands(&mut |v| {
            if f.is_cell(v) && seen.insert(v) {
                found.push((v, inst.span));
            }
        });
        inst.op.regions().into_iter().for_each(|r| changed(f, r, seen, found));
    }
}
