//! Functions among the arguments of a call: closures, closures that a variable stands for, function items, parameters `impl Fn`.
//!
//! A closure that is passed on is a function of its own, lowered by itself: what it captures are parameters too, numbers by value, the
//! rest by reference. A function item `g` is the closure `|argument| g(argument)`.

use super::*;
use place::unparenthesised;
use syn::{Expr, ExprClosure, ItemFn, Pat, Type, parse_quote};

/// An argument that is a function.
pub(super) enum Passed {
    Lambda(Box<Lambda>),
    /// A parameter of ours.
    Parameter(Value),
}

/// `&f`, `(f)`
fn unborrowed(e: &Expr) -> &Expr {
    match unparenthesised(e) {
        Expr::Reference(r) if r.mutability.is_none() => unborrowed(&r.expr),
        e => e,
    }
}

/// Lowers a closure as a function; `given`: types of parameters that can't be written.
fn lower_closure(item: &ItemFn, given: &[Option<Ty>]) -> (Function, Vec<Problem>) {
    let mut assumed = HashSet::new();
    loop {
        let mut l = attempt(item, &assumed, &[], (given, &Siblings::default()));
        let found = l.assumptions(&[]);
        let before = assumed.len();
        assumed.extend(found);
        if assumed.len() == before {
            l.deferred(&[]);
            return (l.f, l.problems);
        }
    }
}

impl Lowerer {
    /// The parameter `impl Fn` that an expression names.
    pub(super) fn callable(&self, e: &Expr) -> Option<Value> {
        let e = match unborrowed(e) {
            Expr::Unary(u) if matches!(u.op, syn::UnOp::Deref(_)) => unborrowed(&u.expr),
            e => e,
        };
        self.vars[self.local(e)?].value.filter(|v| self.f.data(*v).callable)
    }

    /// True for arguments that are functions.
    pub(super) fn is_function(&self, e: &Expr) -> bool {
        let inner = unborrowed(e);
        match inner {
            Expr::Closure(_) => closure::inlinable(inner).is_some(),
            Expr::Path(p) if self.local(inner).is_none() => {
                let last = p.path.segments.last().map(|s| s.ident.to_string()).unwrap_or_default();
                let constant = self.constants.contains_key(&last) || self.type_params.contains(&last);
                // What a closure that is differentiated in place captures isn't known here.
                let captured = self.open && p.path.segments.len() == 1;
                !names::is_upper(&last) && !constant && !captured && self.path_ty(p) == Ty::Unknown
            }
            _ => self.callable(inner).is_some() || self.closure_of(inner).is_some(),
        }
    }

    /// Functions among arguments, with their positions.
    pub(super) fn arguments<'a>(&mut self, args: impl IntoIterator<Item = &'a Expr>) -> Flow<(Vec<Value>, Lambdas)> {
        let (mut values, mut lambdas) = (vec![], vec![]);
        for (k, e) in args.into_iter().enumerate() {
            if let Some(view) = self.exclusive_view(e)? {
                values.push(view);
                continue;
            }
            if !self.is_function(e) {
                let v = self.value(e)?;
                let by_value = !matches!(place::unparenthesised(e), Expr::Reference(_));
                // A view is handed on as it is.
                let view = matches!(self.f.ty(v), Ty::Ref(t) if t.is_view()) && by_value && self.is_view(v);
                values.push(match self.ty(v) {
                    Ty::Ref(t) if view => self.emit(Op::Deref(v), e.span(), *t),
                    _ => v,
                });
                continue;
            }
            match self.passed(e) {
                Passed::Parameter(v) => values.push(v),
                Passed::Lambda(lambda) => {
                    lambdas.push((k, lambda));
                    let (unit, inst) = self.unit(e.span());
                    self.insts.push(inst);
                    values.push(unit);
                }
            }
        }
        Ok((values, lambdas))
    }

    fn passed(&mut self, e: &Expr) -> Passed {
        let inner = unborrowed(e);
        if let Some(f) = self.callable(inner) {
            let ty = self.ty(f);
            return Passed::Parameter(self.emit(Op::Ref(f), e.span(), expr::ref_ty(ty)));
        }
        let lambda = match inner {
            Expr::Closure(c) => self.lambda(c),
            Expr::Path(p) if self.local(inner).is_none() => {
                let last = p.path.segments.last().map(|s| s.ident.to_string()).unwrap_or_default();
                let scalar = self.scalar_path(p).is_some();
                let n = (1..=3).find(|n| scalar && crate::rules::method(&last, *n).is_some()).unwrap_or(1);
                let names: Vec<Ident> = (1..=n).map(|k| Ident::new(&format!("argument{k}"), e.span())).collect();
                let owner = p.path.segments.iter().rev().nth(1).filter(|_| scalar && p.path.segments.len() == 2);
                match owner {
                    Some(ty) => self.lambda(&parse_quote!(|#(#names: #ty),*| #p(#(#names),*))),
                    None => self.lambda(&parse_quote!(|#(#names),*| #p(#(#names),*))),
                }
            }
            _ => match self.closure_of(inner) {
                Some(closure) => {
                    let hidden = self.hide(&closure);
                    let lambda = self.lambda(&closure.expr);
                    self.unhide(hidden);
                    lambda
                }
                None => self.lambda(&parse_quote!(|_| ())),
            },
        };
        Passed::Lambda(Box::new(lambda))
    }

    /// A closure as a function of its own.
    fn lambda(&mut self, c: &ExprClosure) -> Lambda {
        let whole = Expr::Closure(c.clone());
        let span = whole.span();
        let mut problems = vec![];
        for name in verbatim::effects(&whole).assigned {
            if self.lookup(&name).is_some() {
                problems.push(Problem::new(
                    span,
                    format!("a closure that is passed to a function can't change `{name}`"),
                    "let it only compute, or call it here",
                ));
            }
        }
        let plain = self.verbatim_of(&whole, vec![]);
        let Expr::Closure(spelled) = plain.expr.clone() else { unreachable!("a closure stays one") };
        let mut inputs: Vec<(Pat, Option<Type>)> = spelled
            .inputs
            .iter()
            .map(|p| match p {
                Pat::Type(t) => ((*t.pat).clone(), Some((*t.ty).clone())),
                p => (p.clone(), None),
            })
            .collect();
        let types: Vec<Option<Type>> = inputs.iter().map(|(_, t)| t.clone()).collect();
        let mut captures = vec![None; inputs.len()];
        let mut given = vec![None; inputs.len()];
        for (name, v) in &plain.captures {
            if self.f.data(*v).callable {
                problems.push(Problem::new(
                    name.span(),
                    format!("a closure that is passed on and calls the parameter `{name}` is not supported yet"),
                    "pass the parameter itself, or write the computation as a `#[differentiable]` function",
                ));
            }
            let (v, ty) = self.capture(*v, name.span());
            captures.push(Some(v));
            given.push(Some(ty));
            inputs.push((parse_quote!(#name), None));
        }
        let inputs = inputs.iter().map(|(pat, ty)| {
            let ty = ty.clone().unwrap_or_else(|| parse_quote!(_));
            let argument: syn::FnArg = parse_quote!(#pat: #ty);
            argument
        });
        let (generics, body) = (&self.item_generics, &spelled.body);
        let output: Type = match &spelled.output {
            syn::ReturnType::Default => parse_quote!(_),
            syn::ReturnType::Type(_, t) => (**t).clone(),
        };
        let (params, clause) = (&generics.params, &generics.where_clause);
        let name = Ident::new(if self.open { "__closure" } else { "__lambda" }, span);
        let item: ItemFn = parse_quote!(fn #name<#params>(#(#inputs),*) -> #output #clause { #body });
        let (mut function, found) = lower_closure(&item, &given);
        problems.extend(found);
        crate::checkpoint::expand(&mut function);
        crate::normalise::normalise(&mut function);
        let mut active = Problems::default();
        crate::activity::analyse(&function, &[], false, &mut active);
        problems.extend(active.messages().cloned());
        let active = vec![false; captures.len()];
        Lambda { plain, function, captures, active, types, problems }
    }

    /// What stands for a captured variable, and its type there: a number as it is now, the rest by reference.
    fn capture(&mut self, v: Value, span: Span) -> (Value, Ty) {
        let ty = self.ty(v);
        let cell = self.f.is_cell(v);
        if cell {
            let spot = Spot { base: v, path: vec![], mutable: false };
            if ty.is_copy() && !ty.is_ref() {
                let now = self.read(&spot, span);
                return (now, ty);
            }
            let v = self.borrow(&spot, Access::Shared, span);
            return (v, self.ty(v));
        }
        if ty.is_copy() { (v, ty) } else { (v, expr::ref_ty(ty)) }
    }
}
