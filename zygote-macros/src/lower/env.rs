//! Variables: the user's names, their present values, and which of them are cells, changed in place.

use super::*;
use crate::hash::HashSet;
use std::rc::Rc;
use syn::visit::Visit;
use syn::{Expr, Type};

/// A variable in scope.
#[derive(Clone, Debug)]
pub(super) struct Var {
    pub(super) name: String,
    /// Its present value; `None` until it is initialised.
    pub(super) value: Option<Value>,
    pub(super) ascribed: Option<Type>,
    /// Another name of a place: `let r = &mut v[i];`.
    pub(super) alias: Option<Spot>,
    /// An `Option` of a reference, by what it was found as.
    pub(super) located: Option<Rc<iter::Located>>,
    /// An iterator, by what is left of it.
    pub(super) kept: Option<Rc<iter::Kept>>,
    /// A slice that moves along, by its ends.
    pub(super) moving: Option<moving::Moving>,
    /// Holds a number, and is a reference to one, or an `Option` of that.
    pub(super) number: bool,
    /// Stands for a closure, and has no value.
    pub(super) closure: Option<Rc<closure::Closure>>,
}

/// A place: a cell (or what a reference points to), and which part of it. Indices are evaluated.
#[derive(Clone, Debug)]
pub(super) struct Spot {
    pub(super) base: Value,
    pub(super) path: Vec<Proj>,
    /// May be changed.
    pub(super) mutable: bool,
}

impl Lowerer {
    pub(super) fn declare(&mut self, name: &str, value: Option<Value>, ascribed: Option<Type>) -> usize {
        let name = name.to_owned();
        let (alias, located, kept, closure) = (None, None, None, None);
        self.vars.push(Var { name, value, ascribed, alias, located, kept, moving: None, number: false, closure });
        self.vars.len() - 1
    }

    /// A name for a place.
    pub(super) fn declare_alias(&mut self, name: &str, spot: Spot) {
        let k = self.declare(name, None, None);
        self.vars[k].alias = Some(spot);
    }

    /// True for variables that are changed in place.
    pub(super) fn is_cell(&self, k: usize) -> bool {
        self.vars[k].alias.is_some() || self.is_moving(k) || self.vars[k].value.is_some_and(|v| self.f.is_cell(v))
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
        if self.users.contains(&v) {
            self.users_names.insert(name.to_owned());
        }
        if let Some(t) = ascribed {
            self.declare_users(v, t, Some(name));
        }
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

/// `ref mut x`, somewhere in it.
fn binds_by_mut(pat: &syn::Pat) -> bool {
    walk::bindings(pat).iter().any(|p| p.by_ref.is_some() && p.mutability.is_some())
}

/// Variables that are changed other than by assignment, by name: they become cells.
#[derive(Default)]
pub(super) struct Changes {
    /// By `&mut`, to an element, in a closure.
    writes: HashSet<String>,
    /// Possibly, by a method.
    methods: HashSet<String>,
    closures: usize,
    /// Closures that can't be inlined wherever they are used.
    escaping: HashSet<String>,
    known: Rc<iter::Known>,
    /// Names of types of the user's, whose methods may be called like std's.
    users: Rc<HashSet<String>>,
}

impl Changes {
    pub(super) fn of(item: &syn::ItemFn, known: &Rc<iter::Known>) -> Self {
        let (escaping, users) = (closure::escaping(&item.block), Rc::new(overloaded::users_names(item)));
        let mut changes = Changes { escaping, known: known.clone(), users, ..Changes::default() };
        changes.visit_block(&item.block);
        changes
    }

    /// A generated variable that is changed in place.
    pub(super) fn change(&mut self, name: &Ident) {
        self.writes.insert(name.to_string());
    }

    pub(super) fn escapes(&self, closure: &str) -> bool {
        self.escaping.contains(closure)
    }

    /// Whether `mut name` is a cell; `plain` if it surely holds a scalar, which methods don't change.
    pub(super) fn in_place(&self, name: &str, plain: bool) -> bool {
        self.writes.contains(name) || !plain && self.methods.contains(name)
    }

    /// Expressions that were parsed here.
    fn inside(&mut self, es: Vec<&Expr>) {
        let (known, users) = (self.known.clone(), self.users.clone());
        let mut inner = Changes { closures: self.closures, known, users, ..Changes::default() };
        es.into_iter().for_each(|e| inner.visit_expr(e));
        self.writes.extend(inner.writes);
        self.methods.extend(inner.methods);
    }

    fn write(&mut self, e: &Expr) {
        if let Some(root) = place::root_ident(e) {
            self.writes.insert(root.to_string());
        }
    }

    fn assign(&mut self, left: &Expr) {
        match left {
            Expr::Tuple(t) => t.elems.iter().for_each(|e| self.assign(e)),
            Expr::Array(t) => t.elems.iter().for_each(|e| self.assign(e)),
            Expr::Paren(p) => self.assign(&p.expr),
            Expr::Path(_) if self.closures == 0 => {}
            _ => self.write(left),
        }
    }
}

impl<'a> Visit<'a> for Changes {
    fn visit_item(&mut self, _: &'a syn::Item) {}

    fn visit_local(&mut self, l: &'a syn::Local) {
        match closure::of_let(l) {
            Some((name, c)) if !self.escapes(&name.to_string()) => self.visit_expr(&c.body),
            _ => syn::visit::visit_local(self, l),
        }
    }

    fn visit_stmt(&mut self, s: &'a syn::Stmt) {
        // Of an integer nobody would drop what it gives.
        if let syn::Stmt::Expr(Expr::MethodCall(m), Some(_)) = s
            && (m.method == "rotate_left" || m.method == "rotate_right")
            && let Some(root) = place::root_ident(&m.receiver)
        {
            self.methods.insert(root.to_string());
        }
        syn::visit::visit_stmt(self, s);
    }

    fn visit_expr(&mut self, e: &'a Expr) {
        match e {
            Expr::Reference(r) if r.mutability.is_some() => self.write(&r.expr),
            Expr::RawAddr(r) => self.write(&r.expr),
            Expr::Match(m) if m.arms.iter().any(|a| binds_by_mut(&a.pat)) => self.write(&m.expr),
            Expr::Let(l) if binds_by_mut(&l.pat) => self.write(&l.expr),
            Expr::Assign(a) => self.assign(&a.left),
            Expr::Binary(b) if expr::compound(&b.op).is_some() => self.assign(&b.left),
            Expr::Call(c) if place::ident_of(&c.func).is_some() => self.write(&c.func),
            Expr::MethodCall(m) if self.known.clone().inlines(m) => {
                self.visit_expr(&m.receiver);
                for a in &m.args {
                    match closure::inlinable(a) {
                        Some(c) => self.visit_expr(&c.body),
                        None => self.visit_expr(a),
                    }
                }
                return;
            }
            Expr::MethodCall(m) => {
                let name = m.method.to_string();
                let std = names::leaves_receiver(&name, m.args.len() + 1)
                    || combinators::is_known(&name, m.args.len())
                    || combinators::is_then(m);
                if let Some(root) = place::root_ident(&m.receiver).map(Ident::to_string) {
                    let users = self.users.contains(&root) && !names::is_zero_derivative(&name);
                    // Of an operator's method in its own right nobody needs a `mut`.
                    let operator = names::is_operator(&name);
                    let copy = matches!(name.as_str(), "clone" | "to_owned");
                    if !std || (users || operator) && !copy {
                        self.methods.insert(root);
                    }
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
        if let Some(vec) = macros::vec_of(m) {
            self.inside(vec.operands());
            return;
        }
        match macros::arguments(m) {
            Some(args) => {
                if let (macros::Kind::Write, Some(e)) = (kind, args.first()) {
                    self.write(e);
                }
                self.inside(args.iter().map(|e| if let Expr::Assign(a) = e { &a.right } else { e }).collect());
            }
            None if kind == macros::Kind::Unknown => {
                self.writes.extend(names::count_idents(m.tokens.clone()).into_keys());
            }
            None => {}
        }
    }
}
