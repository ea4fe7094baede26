//! Which variables may depend on a differentiable parameter, told from names alone, before anything is lowered.
//!
//! A method of an unknown type is a differentiated call if it may receive such a value, and copied with all around it if it can't.
//! Activity tells exactly, but only when the operands have been lowered. Invariant: what activity finds varied is in here.

use super::*;
use crate::hash::{HashSet, New as _};
use syn::visit::Visit;
use syn::{Expr, Pat};

/// The names of the variables.
#[derive(Default)]
pub(super) struct Taint(HashSet<String>);

impl Taint {
    /// Of a function. `constants[k]`: parameter k is `#[constant]`.
    pub(super) fn of(item: &syn::ItemFn, constants: &[bool], generics: &[Ident]) -> Self {
        let mut names = HashSet::new();
        for (k, input) in item.sig.inputs.iter().enumerate() {
            let constant = constants.get(k).copied().unwrap_or(false);
            if let syn::FnArg::Typed(p) = input
                && !constant
                && !Ty::parse(&p.ty, generics).is_discrete()
            {
                names.extend(walk::bound_names(&p.pat).iter().map(Ident::to_string));
            }
        }
        let mut flows = Flows::default();
        flows.visit_block(&item.block);
        names.extend(flows.always);
        loop {
            let before = names.len();
            for (to, from) in &flows.list {
                if from.iter().any(|n| names.contains(n)) {
                    names.extend(to.iter().cloned());
                }
            }
            if names.len() == before {
                return Taint(names);
            }
        }
    }

    /// A variable of generated code, which may.
    pub(super) fn mark(&mut self, name: &Ident) {
        self.0.insert(name.to_string());
    }

    /// Whether the expression may depend on a differentiable parameter.
    pub(super) fn reaches(&self, e: &Expr) -> bool {
        sources(e).iter().any(|n| self.0.contains(n))
    }
}

/// From which names to which.
#[derive(Default)]
struct Flows {
    list: Vec<(Vec<String>, Vec<String>)>,
    /// Parameters of closures: whatever calls them.
    always: Vec<String>,
}

impl Flows {
    fn pattern(&mut self, pat: &Pat, from: &Expr) {
        let to = walk::bound_names(pat).iter().map(Ident::to_string).collect();
        self.list.push((to, sources(from)));
    }

    fn place(&mut self, place: &Expr, from: Vec<String>) {
        // Tuples are assigned as a whole.
        let to = match place::root_ident(place) {
            Some(root) => vec![root.to_string()],
            None => sources(place),
        };
        self.list.push((to, from));
    }
}

impl<'a> Visit<'a> for Flows {
    fn visit_item(&mut self, _: &'a syn::Item) {}

    fn visit_local(&mut self, l: &'a syn::Local) {
        if let Some(init) = &l.init {
            self.pattern(&l.pat, &init.expr);
        }
        syn::visit::visit_local(self, l);
    }

    fn visit_expr(&mut self, e: &'a Expr) {
        match e {
            Expr::Assign(a) => self.place(&a.left, sources(&a.right)),
            Expr::Binary(b) if expr::compound(&b.op).is_some() => self.place(&b.left, sources(&b.right)),
            Expr::ForLoop(f) => self.pattern(&f.pat, &f.expr),
            Expr::Let(l) => self.pattern(&l.pat, &l.expr),
            Expr::Match(m) => m.arms.iter().for_each(|a| self.pattern(&a.pat, &m.expr)),
            Expr::Closure(c) => {
                self.always.extend(c.inputs.iter().flat_map(walk::bound_names).map(|i| i.to_string()));
            }
            // A receiver and what is borrowed by `&mut` may take in the other arguments.
            Expr::MethodCall(m) => {
                let from: Vec<String> = std::iter::once(&*m.receiver).chain(&m.args).flat_map(sources).collect();
                if place::root_ident(&m.receiver).is_some() {
                    self.place(&m.receiver, from.clone());
                }
                m.args.iter().for_each(|a| self.borrowed(a, &from));
                iter::changed_by_zip(m).into_iter().for_each(|place| self.place(place, from.clone()));
            }
            Expr::Call(c) => {
                let from: Vec<String> = c.args.iter().flat_map(sources).collect();
                c.args.iter().for_each(|a| self.borrowed(a, &from));
            }
            _ => {}
        }
        syn::visit::visit_expr(self, e);
    }
}

impl Flows {
    fn borrowed(&mut self, argument: &Expr, from: &[String]) {
        // A name may be a `&mut` itself.
        match place::unparenthesised(argument) {
            Expr::Reference(r) if r.mutability.is_some() => self.place(&r.expr, from.to_vec()),
            Expr::Path(_) => self.place(argument, from.to_vec()),
            Expr::MethodCall(m) if place::view_of(m).is_some_and(|(_, changed)| changed) => {
                self.place(argument, from.to_vec());
            }
            _ => {}
        }
    }
}

/// The names that a value is made of.
fn sources(e: &Expr) -> Vec<String> {
    struct Names(Vec<String>);
    impl<'a> Visit<'a> for Names {
        fn visit_expr(&mut self, e: &'a Expr) {
            match e {
                Expr::Path(p) => self.0.extend(p.path.get_ident().map(Ident::to_string)),
                // Discrete, whatever is in it.
                Expr::MethodCall(m) if names::is_zero_derivative(&m.method.to_string()) => {}
                _ => syn::visit::visit_expr(self, e),
            }
        }
        fn visit_macro(&mut self, m: &'a syn::Macro) {
            self.0.extend(names::count_idents(m.tokens.clone()).into_keys());
        }
        fn visit_item(&mut self, _: &'a syn::Item) {}
    }
    let mut names = Names(vec![]);
    names.visit_expr(e);
    names.0
}
