//! Closures: those that are bound to a variable and only called are no values, but inlined at every call.
//!
//! `let f = |z| z * k;` declares a variable that stands for the closure's text. A call binds the parameters like `let` does and
//! lowers the body where it is called, in the scope where it was written: variables that came later are hidden meanwhile. What a
//! closure borrows can't change while it lives, other than by itself, so variables have the values there that they have anyway; a
//! `move` closure has variables of its own, which start with the values at its creation.
//!
//! Invariant: a closure that is not inlined is copied as tokens, with a problem in case it receives an active value.

use super::*;
use crate::hash::{HashSet, New as _};
use place::unparenthesised;
use std::rc::Rc;
use syn::visit::Visit;
use syn::{Expr, ExprClosure, Pat};

/// A closure that a variable stands for.
#[derive(Debug)]
pub(super) struct Closure {
    pub(super) expr: ExprClosure,
    /// How many variables there were: later ones it doesn't see.
    mark: usize,
    /// The variables of a `move` closure: its name for each, and its index.
    own: Vec<(String, usize)>,
    /// The variables that it assigns.
    pub(super) writes: Vec<usize>,
}

/// A closure that can be inlined at a call.
pub(super) fn inlinable(e: &Expr) -> Option<&ExprClosure> {
    let Expr::Closure(c) = unparenthesised(e) else { return None };
    let plain = c.asyncness.is_none() && !leaves_otherwise(&c.body);
    plain.then_some(c)
}

/// The closure that a `let` binds to a plain name.
pub(super) fn of_let(l: &syn::Local) -> Option<(&Ident, &ExprClosure)> {
    let Pat::Ident(p) = pat::unparenthesised(&l.pat) else { return None };
    let init = l.init.as_ref().filter(|i| i.diverge.is_none())?;
    let plain = p.by_ref.is_none() && p.subpat.is_none();
    inlinable(&init.expr).filter(|_| plain).map(|c| (&p.ident, c))
}

/// `.await`, `yield` at the closure's own level.
fn leaves_otherwise(body: &Expr) -> bool {
    struct Find(bool);
    impl<'a> Visit<'a> for Find {
        fn visit_item(&mut self, _: &'a syn::Item) {}
        fn visit_expr(&mut self, e: &'a Expr) {
            match e {
                Expr::Await(_) | Expr::Yield(_) => self.0 = true,
                Expr::Closure(_) | Expr::Async(_) => {}
                _ => syn::visit::visit_expr(self, e),
            }
        }
    }
    let mut find = Find(false);
    find.visit_expr(body);
    find.0
}

/// `return` or `?` at the closure's own level.
fn returns(body: &Expr) -> bool {
    struct Find(bool);
    impl<'a> Visit<'a> for Find {
        fn visit_item(&mut self, _: &'a syn::Item) {}
        fn visit_expr(&mut self, e: &'a Expr) {
            match e {
                Expr::Return(_) | Expr::Try(_) => self.0 = true,
                Expr::Closure(_) | Expr::Async(_) => {}
                _ => syn::visit::visit_expr(self, e),
            }
        }
    }
    let mut find = Find(false);
    find.visit_expr(body);
    find.0
}

/// Names that are bound to closures by `let` and also used in another way than as a callee or as the argument of an adaptor.
pub(super) fn escaping(block: &syn::Block) -> HashSet<String> {
    #[derive(Default)]
    struct Uses {
        bound: HashSet<String>,
        plain: HashMap<String, usize>,
    }
    impl Uses {
        fn plain(&mut self, e: &Expr) {
            if let Some(name) = place::ident_of(callee(e)) {
                *self.plain.entry(name.to_string()).or_default() += 1;
            }
        }
    }
    impl<'a> Visit<'a> for Uses {
        fn visit_local(&mut self, l: &'a syn::Local) {
            if let Some((name, _)) = of_let(l) {
                self.bound.insert(name.to_string());
                *self.plain.entry(name.to_string()).or_default() += 1;
            }
            syn::visit::visit_local(self, l);
        }
        fn visit_expr_call(&mut self, c: &'a syn::ExprCall) {
            self.plain(&c.func);
            c.args.iter().for_each(|a| self.plain(a));
            syn::visit::visit_expr_call(self, c);
        }
        fn visit_expr_method_call(&mut self, m: &'a syn::ExprMethodCall) {
            if iter::takes_closure(&m.method.to_string()) {
                m.args.iter().for_each(|a| self.plain(a));
            }
            syn::visit::visit_expr_method_call(self, m);
        }
    }
    let mut uses = Uses::default();
    uses.visit_block(block);
    let all = names::count_idents(quote!(#block));
    let escapes = |n: &String| all.get(n).copied().unwrap_or(0) > uses.plain.get(n).copied().unwrap_or(0);
    uses.bound.iter().filter(|n| escapes(n)).cloned().collect()
}

/// What is called by `f(…)`, `(f)(…)`, `(&f)(…)`, `(*f)(…)`.
fn callee(e: &Expr) -> &Expr {
    match unparenthesised(e) {
        Expr::Reference(r) => callee(&r.expr),
        Expr::Unary(u) if matches!(u.op, syn::UnOp::Deref(_)) => callee(&u.expr),
        e => e,
    }
}

impl Lowerer {
    /// `let f = |z| …;`, and `let g = f;`: true if that is all there is to it.
    pub(super) fn let_closure(&mut self, l: &syn::Local) -> bool {
        if let Some((name, c)) = of_let(l) {
            let writes = self.writes(c);
            if !writes.is_empty() && self.changes.escapes(&name.to_string()) {
                return false;
            }
            self.declare_closure(&name.to_string(), c, writes);
            return true;
        }
        let (Pat::Ident(p), Some(init)) = (pat::unparenthesised(&l.pat), &l.init) else { return false };
        let known = self.local(callee(&init.expr)).and_then(|k| self.vars[k].closure.clone());
        let Some(closure) = known.filter(|c| c.own.is_empty() || c.writes.is_empty()) else { return false };
        let k = self.declare(&p.ident.to_string(), None, None);
        self.vars[k].closure = Some(closure);
        true
    }

    fn declare_closure(&mut self, name: &str, c: &ExprClosure, mut writes: Vec<usize>) {
        let mark = self.vars.len();
        let mut own = vec![];
        if c.capture.is_some() {
            let whole = Expr::Closure(c.clone());
            for i in verbatim::free_variables(&whole, |n| self.lookup(n).is_some()) {
                let Some(k) = self.lookup(&i.to_string()) else { continue };
                let mut var = self.vars[k].clone();
                if var.closure.is_some() {
                    continue;
                }
                if let Some(v) = var.value.filter(|v| self.f.is_cell(*v) && !self.f.ty(*v).is_ref()) {
                    // Copied or moved.
                    let whole = self.read(&Spot { base: v, path: vec![], mutable: true }, i.span());
                    let cell = self.cell(whole, i.span());
                    self.name(cell, 0, &i.to_string(), None);
                    var.value = Some(cell);
                }
                // No name finds it, until the closure is called.
                var.name = String::new();
                self.vars.push(var);
                let copy = self.vars.len() - 1;
                writes.iter_mut().filter(|w| **w == k).for_each(|w| *w = copy);
                own.push((i.to_string(), copy));
            }
        }
        let k = self.declare(name, None, None);
        self.vars[k].closure = Some(Rc::new(Closure { expr: c.clone(), mark, own, writes }));
    }

    /// The variables that a closure assigns, itself or by others that it calls.
    fn writes(&self, c: &ExprClosure) -> Vec<usize> {
        let effects = verbatim::effects(&Expr::Closure(c.clone()));
        self.written(&effects)
    }

    /// The variables that code with these effects assigns.
    pub(super) fn written(&self, effects: &verbatim::Effects) -> Vec<usize> {
        let direct = effects.assigned.iter().filter_map(|n| self.lookup(n));
        let called = effects.used.iter().filter_map(|n| self.vars[self.lookup(n)?].closure.as_ref());
        let mut all: Vec<usize> = direct.chain(called.flat_map(|c| c.writes.iter().copied())).collect();
        let moving = effects.assigned.iter().filter_map(|n| self.lookup(n));
        all.extend(moving.flat_map(|k| self.ends_of_moving(k)).collect::<Vec<_>>());
        all.extend(self.moved_along(effects.used.iter()));
        all.retain(|k| !self.is_cell(*k));
        all.sort_unstable();
        all.dedup();
        all
    }

    /// The closure that an expression stands for: `f`, `&f`, `|z| …`.
    pub(super) fn closure_of(&self, e: &Expr) -> Option<Rc<Closure>> {
        if let Some(c) = inlinable(e) {
            return Some(Rc::new(Closure { expr: c.clone(), mark: self.vars.len(), own: vec![], writes: vec![] }));
        }
        let k = self.local(callee(e))?;
        self.vars[k].closure.clone()
    }

    /// A call of a closure that is known here.
    pub(super) fn closure_call(&mut self, c: &syn::ExprCall) -> Option<Flow<Out>> {
        let closure = self.closure_of(&c.func)?;
        let expected = self.expected.take();
        if closure.expr.inputs.len() != c.args.len() {
            // rustc has an error of its own for it.
            return Some(Ok(Out::Value(self.dummy(c.func.span()))));
        }
        Some(self.inline(&closure, c, expected.as_ref()))
    }

    fn inline(&mut self, closure: &Closure, c: &syn::ExprCall, expected: Option<&syn::Type>) -> Flow<Out> {
        let mark = self.f.values.len();
        let inputs = closure.expr.inputs.iter();
        let args = inputs.zip(&c.args).map(|(p, a)| self.init(pat::ascription(p).0, a)).collect::<Flow<Vec<_>>>()?;
        let hidden = self.hide(closure);
        let out = self.scope(|l| {
            for (p, a) in closure.expr.inputs.iter().zip(args) {
                let (p, ascribed) = pat::ascription(p);
                l.bind_init(p, a, mark, ascribed);
            }
            let out = l.closure_body(&closure.expr, c.span(), expected)?;
            if let (Out::Value(v), syn::ReturnType::Type(_, t)) = (out, &closure.expr.output) {
                l.ascribe(v, mark, Some(t));
            }
            Ok(out)
        });
        self.unhide(hidden);
        out
    }

    fn closure_body(&mut self, c: &ExprClosure, span: Span, expected: Option<&syn::Type>) -> Flow<Out> {
        let written = match &c.output {
            syn::ReturnType::Type(_, t) => Some(&**t),
            syn::ReturnType::Default => None,
        };
        self.expect(&c.body, written.or(expected));
        if !returns(&c.body) {
            return self.expr(&c.body);
        }
        let result = match (&c.output, combinators::shown_kind(&c.body)) {
            (syn::ReturnType::Type(_, t), _) => Ty::parse(t, &self.generics),
            // What it ends with says what its `?` leaves with.
            (syn::ReturnType::Default, Some(kind)) => Ty::Wrapped(kind, Box::new(Ty::Unknown)),
            (syn::ReturnType::Default, None) => Ty::Unknown,
        };
        self.returning_block(&verbatim::effects(&c.body), span, result, |l| l.expr(&c.body))
    }

    /// Hides what came after the closure, and shows what is its own.
    pub(super) fn hide(&mut self, closure: &Closure) -> Vec<(usize, String)> {
        let mut hidden = vec![];
        for (k, var) in self.vars.iter_mut().enumerate().skip(closure.mark) {
            hidden.push((k, std::mem::take(&mut var.name)));
        }
        for (name, k) in &closure.own {
            self.vars[*k].name.clone_from(name);
        }
        hidden
    }

    pub(super) fn unhide(&mut self, hidden: Vec<(usize, String)>) {
        for (k, name) in hidden {
            if let Some(var) = self.vars.get_mut(k) {
                var.name = name;
            }
        }
    }

    /// Puts the texts of closures in the place of the variables that stand for them. Gives what these capture, under new names.
    pub(super) fn spell_closures(&self, e: &mut Expr) -> Vec<(Ident, Value)> {
        struct Spell<'l> {
            l: &'l Lowerer,
            captures: Vec<(Ident, Value)>,
        }
        impl walk::Hooks for Spell<'_> {
            fn variable(&mut self, e: &mut Expr) -> bool {
                let closure = self.l.local(e).and_then(|k| self.l.vars[k].closure.clone());
                let Some(closure) = closure else { return false };
                *e = self.l.spelled(&closure, &mut self.captures);
                true
            }
        }
        let mut spell = Spell { l: self, captures: vec![] };
        walk::walk(e, &mut spell);
        spell.captures
    }

    /// The text of a closure, which may stand in any scope.
    fn spelled(&self, closure: &Closure, captures: &mut Vec<(Ident, Value)>) -> Expr {
        let whole = Expr::Closure(closure.expr.clone());
        let resolve = |name: &str| {
            let own = closure.own.iter().find(|(n, _)| n == name).map(|(_, k)| *k);
            own.or_else(|| self.vars[..closure.mark].iter().rposition(|v| v.name == name))
        };
        let mut map = HashMap::new();
        for i in verbatim::free_variables(&whole, |n| resolve(n).is_some()) {
            let Some(k) = resolve(&i.to_string()) else { continue };
            if let Some(inner) = self.vars[k].closure.clone() {
                let text = self.spelled(&inner, captures);
                map.insert(i.to_string(), quote!((#text)));
            } else if let Some(v) = self.vars[k].value {
                let new = Ident::new(&format!("{}_{}", i.to_string().trim_start_matches("r#"), v.0), i.span());
                map.insert(i.to_string(), quote!(#new));
                if !captures.iter().any(|(n, _)| *n == new) {
                    captures.push((new, v));
                }
            }
        }
        let text = verbatim::substitute(&whole, &map);
        syn::parse_quote!((#text))
    }

    /// Whether an expression mentions a variable that stands for a closure.
    pub(super) fn mentions_closure(&self, e: &Expr) -> bool {
        !verbatim::free_variables(e, |n| self.lookup(n).is_some_and(|k| self.vars[k].closure.is_some())).is_empty()
    }
}

/// The expression that gives a block's value.
pub(super) fn tail(e: &Expr) -> &Expr {
    match unparenthesised(e) {
        Expr::Block(b) if b.label.is_none() => match b.block.stmts.last() {
            Some(syn::Stmt::Expr(e, None)) => tail(e),
            _ => e,
        },
        e => e,
    }
}
