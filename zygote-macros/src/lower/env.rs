//! Variables: the user's names, their present values, and which of them stay Rust variables.

use super::*;
use syn::visit::Visit;
use syn::{Expr, Type};

/// A variable in scope.
#[derive(Clone, Debug)]
pub(super) struct Var {
    pub(super) name: String,
    /// Its present value; `None` until it is initialised.
    pub(super) value: Option<Value>,
    pub(super) ascribed: Option<Type>,
    /// Stays a Rust variable, since it is changed in place; what to report should that matter.
    pub(super) opaque: Option<Problem>,
}

impl Lowerer {
    pub(super) fn declare(&mut self, name: &str, value: Option<Value>, ascribed: Option<Type>) -> usize {
        self.vars.push(Var { name: name.to_owned(), value, ascribed, opaque: None });
        self.vars.len() - 1
    }

    pub(super) fn lookup(&self, name: &str) -> Option<usize> {
        self.vars.iter().rposition(|v| v.name == name)
    }

    /// The variable that an expression names.
    pub(super) fn local(&self, e: &Expr) -> Option<usize> {
        self.lookup(&place::ident_of(e)?.to_string())
    }

    /// The values of all variables in scope.
    pub(super) fn state(&self) -> Vec<Option<Value>> {
        self.vars.iter().map(|v| v.value).collect()
    }

    pub(super) fn restore(&mut self, state: &[Option<Value>]) {
        self.vars.truncate(state.len());
        for (var, value) in self.vars.iter_mut().zip(state) {
            var.value = *value;
        }
    }

    /// True for an unnamed value of this expression's own.
    pub(super) fn is_fresh(&self, v: Value, mark: usize) -> bool {
        v.0 as usize >= mark && !self.f.data(v).named
    }

    /// Makes `v` known under a variable's name; an existing value is shared.
    pub(super) fn name(&mut self, v: Value, mark: usize, name: &str, ascribed: Option<&Type>) {
        let fresh = self.is_fresh(v, mark);
        let known = ascribed.map(|t| Ty::parse(t, &self.generics));
        let is_param = self.f.params.contains(&v);
        let data = self.f.data_mut(v);
        if fresh {
            data.hint = Some(name.to_owned());
            data.named = true;
        }
        if let Some(t) = ascribed {
            // References coerce at a `let`; the shared value keeps its own type.
            let shareable = !matches!(t, Type::Reference(_) | Type::TraitObject(_)) && !is_param;
            if data.ascribed.is_none() && (fresh || shareable) {
                data.ascribed = Some(t.clone());
            }
        }
        match known {
            Some(known) if fresh && known != Ty::Unknown => data.ty = known,
            Some(known) => {
                let refined = unify(&data.ty, &known);
                if refined != Ty::Unknown {
                    data.ty = refined;
                }
            }
            None => {}
        }
    }
}

/// Variables that are changed other than by assignment, by name, with what to report.
#[derive(Default)]
pub(super) struct Changes {
    /// By `&mut`, to an element, in a closure.
    writes: HashMap<String, Problem>,
    /// Possibly, by a method.
    methods: HashMap<String, Problem>,
    closures: usize,
}

impl Changes {
    pub(super) fn of(block: &syn::Block) -> Self {
        let mut changes = Changes::default();
        changes.visit_block(block);
        changes
    }

    /// The reason why `mut name` stays a Rust variable; `plain` if it surely holds a scalar, which methods don't change.
    pub(super) fn reason(&self, name: &str, plain: bool) -> Option<Problem> {
        self.writes.get(name).or_else(|| self.methods.get(name).filter(|_| !plain)).cloned()
    }

    fn write(&mut self, e: &Expr, problem: impl FnOnce() -> Problem) {
        if let Some(root) = place::root_ident(e) {
            self.writes.entry(root.to_string()).or_insert_with(problem);
        }
    }

    fn assign(&mut self, left: &Expr) {
        match left {
            Expr::Tuple(t) => t.elems.iter().for_each(|e| self.assign(e)),
            Expr::Paren(p) => self.assign(&p.expr),
            Expr::Path(_) => {
                if self.closures > 0 {
                    self.write(left, || verbatim::closure_problem(left.span()));
                }
            }
            _ => self.write(left, || verbatim::element_problem(left)),
        }
    }
}

impl<'a> Visit<'a> for Changes {
    fn visit_item(&mut self, _: &'a syn::Item) {}

    fn visit_expr(&mut self, e: &'a Expr) {
        match e {
            Expr::Reference(r) if r.mutability.is_some() => self.write(&r.expr, || verbatim::borrow_problem(e.span())),
            Expr::RawAddr(r) => self.write(&r.expr, || verbatim::borrow_problem(e.span())),
            Expr::Assign(a) => self.assign(&a.left),
            Expr::Binary(b) if expr::compound(&b.op).is_some() => self.assign(&b.left),
            Expr::Call(c) if place::ident_of(&c.func).is_some() => {
                self.write(&c.func, || verbatim::closure_call_problem(c.func.span()));
            }
            Expr::MethodCall(m) => {
                let name = m.method.to_string();
                if !names::leaves_receiver(&name, m.args.len() + 1)
                    && let Some(root) = place::root_ident(&m.receiver)
                {
                    self.methods.entry(root.to_string()).or_insert_with(|| verbatim::method_problem(&m.method));
                }
            }
            Expr::Closure(_) | Expr::Async(_) => {
                self.closures += 1;
                syn::visit::visit_expr(self, e);
                self.closures -= 1;
                return;
            }
            _ => {}
        }
        syn::visit::visit_expr(self, e);
    }

    fn visit_macro(&mut self, m: &'a syn::Macro) {
        let kind = macros::kind(&m.path);
        match macros::arguments(m) {
            Some(args) => {
                for (k, e) in args.iter().enumerate() {
                    if kind == macros::Kind::Write && k == 0 {
                        self.write(e, || verbatim::macro_problem(m));
                    }
                    let mut inner = Changes { closures: self.closures, ..Changes::default() };
                    match e {
                        Expr::Assign(a) => inner.visit_expr(&a.right),
                        e => inner.visit_expr(e),
                    }
                    for (k, p) in inner.writes {
                        self.writes.entry(k).or_insert(p);
                    }
                    for (k, p) in inner.methods {
                        self.methods.entry(k).or_insert(p);
                    }
                }
            }
            None if kind == macros::Kind::Unknown => {
                for name in names::count_idents(m.tokens.clone()).into_keys() {
                    self.writes.entry(name).or_insert_with(|| verbatim::macro_problem(m));
                }
            }
            None => {}
        }
    }
}
