//! Lowering: from the user's function to the primal IR.
//!
//! Input: a function as `syn` reads it. Output: structured SSA, and a [`Problem`] for everything that can't be taken.
//! Mutable locals that are only assigned become SSA values; branches join, loops carry what their bodies assign. What has
//! no structure here (calls of unknown methods, closures, macros) is copied as [`Op::Verbatim`], together with what to
//! report in case it turns out to receive an active value.
//!
//! Invariant: evaluation order is Rust's, nothing is evaluated twice or left out, and no input makes this panic.

mod alternatives;
mod call;
mod chained;
pub(crate) mod checkpoint;
mod closure;
mod combinators;
mod control;
mod ends;
mod env;
mod exclusive;
mod expr;
mod hygiene;
mod iter;
mod joining;
mod joins;
mod lambda;
mod loops;
mod macros;
mod method;
mod moving;
mod names;
mod overloaded;
mod parallel;
mod pat;
mod place;
mod receiver;
mod referred;
mod reworded;
mod siblings;
mod slices;
mod sorting;
mod stmt;
mod taint;
#[cfg(test)]
mod tests;
pub(crate) mod verbatim;
pub(crate) mod walk;
mod wrapped;

pub(crate) use names::is_upper;
pub(crate) use place::step_ty;
pub(crate) use siblings::Siblings;

use crate::diag::{Problem, Problems};
use crate::hash::{HashMap, HashSet, New as _};
use crate::ir::*;
use crate::ty::Ty;
use env::{Changes, Spot, Var};
use loops::Frame;
use proc_macro2::{Ident, Span};
use quote::quote;
use std::rc::Rc;
use syn::spanned::Spanned;

/// Control came here with this, or left for good with that terminator.
type Flow<T> = Result<T, Term>;

/// What an expression gives.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Out {
    /// `()`, without a value in the IR.
    Unit,
    Value(Value),
}

/// Lowers a function. `constants[k]`: parameter k is `#[constant]`.
pub(crate) fn lower(item: &syn::ItemFn, constants: &[bool], problems: &mut Problems) -> Function {
    lower_among(item, constants, &Siblings::default(), problems)
}

/// The same of a method beside others.
pub(crate) fn lower_among(
    item: &syn::ItemFn,
    constants: &[bool],
    siblings: &Siblings,
    problems: &mut Problems,
) -> Function {
    let separated = hygiene::separate(item);
    let item = separated.as_ref().unwrap_or(item);
    let sequential = parallel::in_sequence(item);
    let item = sequential.as_ref().unwrap_or(item);
    let mut assumed = HashSet::new();
    loop {
        let mut l = attempt(item, &assumed, constants, (&[], siblings));
        // What is known to be a slice only because something differentiable goes in.
        let mut found = l.assumptions(constants);
        found.append(&mut l.learned);
        let before = assumed.len();
        assumed.extend(found);
        if assumed.len() == before {
            l.deferred(constants);
            problems.extend(l.problems);
            return l.f;
        }
    }
}

/// Lowers a function; `assumed`: expressions of unknown type that are iterated over like slices, by their text.
fn attempt(
    item: &syn::ItemFn,
    assumed: &HashSet<String>,
    constants: &[bool],
    (given, siblings): (&[Option<Ty>], &Siblings),
) -> Lowerer {
    let mut l = Lowerer::new(item, assumed);
    l.given = given.to_vec();
    l.siblings = siblings.clone();
    l.taint = taint::Taint::of(item, constants, &l.generics);
    l.signature(&item.sig);
    let (insts, flow) = l.region(|l| {
        l.parameters(&item.sig);
        l.block_contents(&item.block.stmts, true)
    });
    let mut body = Region { params: vec![], insts, term: Term::Never };
    body.term = match flow {
        Err(term) => term,
        Ok(Out::Value(v)) => Term::Return(vec![v]),
        Ok(Out::Unit) => {
            let (v, inst) = l.unit(item.block.span());
            body.insts.push(inst);
            Term::Return(vec![v])
        }
    };
    l.f.body = body;
    prune_borrows(&mut l.f);
    l
}

/// Leaves out borrows that nothing uses.
fn prune_borrows(f: &mut Function) {
    fn uses(r: &Region, used: &mut HashSet<Value>) {
        for inst in &r.insts {
            inst.op.operands(&mut |v| {
                used.insert(v);
            });
            inst.op.regions().into_iter().for_each(|r| uses(r, used));
        }
        used.extend(r.term.operands());
    }
    fn prune(r: &mut Region, used: &HashSet<Value>) {
        r.insts.retain(|i| !(matches!(i.op, Op::Ref(_)) && i.results.iter().all(|v| !used.contains(v))));
        r.insts.iter_mut().flat_map(|i| i.op.regions_mut()).for_each(|r| prune(r, used));
    }
    let mut used = HashSet::new();
    uses(&f.body, &mut used);
    prune(&mut f.body, &used);
}

/// The type parameters that stand for a scalar: those bounded by `Real`.
pub(crate) fn scalar_generics(generics: &syn::Generics) -> Vec<Ident> {
    let is_real = |bounds: &syn::punctuated::Punctuated<syn::TypeParamBound, syn::Token![+]>| {
        bounds.iter().any(|b| match b {
            syn::TypeParamBound::Trait(t) => t.path.segments.last().is_some_and(|s| s.ident == "Real"),
            _ => false,
        })
    };
    let in_where = |name: &Ident| {
        generics.where_clause.iter().flat_map(|w| &w.predicates).any(|p| match p {
            syn::WherePredicate::Type(p) => {
                matches!(&p.bounded_ty, syn::Type::Path(t) if t.path.is_ident(name)) && is_real(&p.bounds)
            }
            _ => false,
        })
    };
    generics.type_params().filter(|t| is_real(&t.bounds) || in_where(&t.ident)).map(|t| t.ident.clone()).collect()
}

struct Lowerer {
    f: Function,
    problems: Vec<Problem>,
    /// Scalar type parameters.
    generics: Vec<Ident>,
    /// All type parameters.
    type_params: HashSet<String>,
    /// The variables in scope, innermost last.
    vars: Vec<Var>,
    /// Instructions of the region that is being built.
    insts: Vec<Inst>,
    frames: Vec<Frame>,
    /// What each borrow is of.
    borrows: HashMap<Value, Value>,
    /// What each tuple is made of.
    tuples: HashMap<Value, Vec<Value>>,
    /// Integer literals.
    literals: HashMap<Value, usize>,
    /// The sizes of the parts that chains go through, by where they end.
    parts: HashMap<Value, usize>,
    /// What each borrow of a place is of.
    spots: HashMap<Value, Spot>,
    /// Places in cells that a `match` looks at.
    looked_at: HashSet<Value>,
    /// Parameters that are views by which an array is changed.
    views: HashSet<Value>,
    /// What was read through shared references.
    reads: HashMap<Value, (Value, Vec<Proj>)>,
    /// Variables, by name, that are changed other than by assignment.
    changes: Changes,
    /// What iterates like a slice, by name.
    known: Rc<iter::Known>,
    siblings: Siblings,
    /// The type that the next expression must give.
    expected: Option<syn::Type>,
    /// The next expression is an operator, of a type that is written as one of the user's.
    users_expected: bool,
    /// What becomes of names.
    shown: overloaded::Shown,
    /// The type of the function's result.
    output: Option<syn::Type>,
    /// Chains that were copied, since what they iterate over may be anything: its text, and what goes in.
    undecided: Vec<(String, Vec<Value>)>,
    /// What another attempt knows of variables, as texts.
    learned: Vec<String>,
    /// To report if the value turns out to vary with a parameter.
    deferred: Vec<(Value, Problem)>,
    /// Types of constants among the items of the body.
    constants: HashMap<String, Ty>,
    /// Values whose type is written as a type of the user's, and the names of variables that hold such.
    users: HashSet<Value>,
    users_names: HashSet<String>,
    /// Lists of such.
    users_lists: HashSet<Value>,
    /// Variables that may depend on a differentiable parameter.
    taint: taint::Taint,
    /// How often each identifier occurs in the body.
    idents: HashMap<String, usize>,
    /// Which parameters are declared as numbers.
    number_params: Vec<bool>,
    /// A closure that is differentiated in place: what it captures is not known.
    open: bool,
    /// The function's generics.
    item_generics: syn::Generics,
    /// Types of parameters that can't be written.
    given: Vec<Option<Ty>>,
    /// Names of variables that generated code has.
    made: HashSet<String>,
    /// Bindings of the present pattern become cells later.
    defer_cells: bool,
    /// What is lowered next is one of these, as what becomes of it shows (`?`, patterns).
    assumed_kind: Option<crate::ty::Wrapper>,
    /// Values that are an `Option` or a `Result`, which of them rustc knows.
    either: HashSet<Value>,
}

impl Lowerer {
    fn new(item: &syn::ItemFn, assumed: &HashSet<String>) -> Self {
        let generics = scalar_generics(&item.sig.generics);
        let known = Rc::new(iter::Known::of(item, assumed));
        let result_ty = match &item.sig.output {
            syn::ReturnType::Default => Ty::Unit,
            syn::ReturnType::Type(_, t) => Ty::parse(t, &generics),
        };
        let block = &item.block;
        let mut constants = HashMap::new();
        let mut f = Function::new(item.sig.ident.to_string(), result_ty);
        for p in item.sig.generics.const_params() {
            constants.insert(p.ident.to_string(), Ty::parse(&p.ty, &generics));
            f.named_sizes.extend(is_usize(&p.ty).then(|| p.ident.to_string()));
        }
        Lowerer {
            f,
            problems: vec![],
            type_params: item.sig.generics.type_params().map(|t| t.ident.to_string()).collect(),
            generics,
            vars: vec![],
            insts: vec![],
            frames: vec![],
            borrows: HashMap::new(),
            tuples: HashMap::new(),
            literals: HashMap::new(),
            parts: HashMap::new(),
            spots: HashMap::new(),
            looked_at: HashSet::new(),
            views: HashSet::new(),
            reads: HashMap::new(),
            changes: Changes::of(item, &known),
            known,
            siblings: Siblings::default(),
            expected: None,
            users_expected: false,
            shown: overloaded::shown(item),
            output: match &item.sig.output {
                syn::ReturnType::Default => None,
                syn::ReturnType::Type(_, t) => Some((**t).clone()),
            },
            undecided: vec![],
            learned: vec![],
            deferred: vec![],
            constants,
            taint: taint::Taint::default(),
            users: HashSet::new(),
            users_names: HashSet::new(),
            users_lists: HashSet::new(),
            idents: names::count_idents(quote!(#block)),
            number_params: item
                .sig
                .inputs
                .iter()
                .map(|a| matches!(a, syn::FnArg::Typed(t) if pat::is_number(&t.ty)))
                .collect(),
            defer_cells: false,
            open: item.sig.ident == "__closure",
            item_generics: item.sig.generics.clone(),
            given: vec![],
            made: HashSet::new(),
            assumed_kind: None,
            either: HashSet::new(),
        }
    }

    fn signature(&mut self, sig: &syn::Signature) {
        if let Some(t) = &sig.asyncness {
            self.problem(
                t.span,
                "cannot differentiate an `async` function",
                "do the waiting outside, and differentiate a plain function",
            );
        }
        if let Some(v) = &sig.variadic {
            self.problem(v.span(), "cannot differentiate a variadic function", "take a slice");
        }
    }

    fn parameters(&mut self, sig: &syn::Signature) {
        for arg in &sig.inputs {
            match arg {
                syn::FnArg::Receiver(r) => {
                    self.problem(
                        r.span(),
                        "methods are not supported yet",
                        "write a free function that takes `self` as a parameter",
                    );
                    let v = self.f.value(Some("self"), r.span(), Ty::Unknown);
                    self.f.data_mut(v).named = true;
                    self.f.params.push(v);
                    self.declare("self", Some(v), None);
                }
                syn::FnArg::Typed(t) => self.parameter(t),
            }
        }
    }

    fn parameter(&mut self, t: &syn::PatType) {
        let exclusive = crate::ty::is_exclusive_view(&t.ty);
        let mutable = exclusive || matches!(&*t.ty, syn::Type::Reference(r) if r.mutability.is_some());
        let mut ty = Ty::parse(&t.ty, &self.generics);
        if let (true, Some(of)) = (exclusive, ty.dense()) {
            // In the sweeps the name stands for what it is a view of.
            ty = Ty::Ref(Box::new(Ty::Dense(of.owned())));
        }
        let pat = pat::unparenthesised(&t.pat);
        let hint = match pat {
            syn::Pat::Ident(p) => p.ident.to_string(),
            syn::Pat::Wild(_) => "unused".to_owned(),
            _ => "arg".to_owned(),
        };
        let v = self.f.value(Some(&hint), t.pat.span(), ty);
        self.f.data_mut(v).named = true;
        self.f.data_mut(v).cell = mutable;
        if exclusive {
            self.views.insert(v);
        }
        if crate::companion::callable::is_callable(&t.ty, &self.item_generics) {
            self.f.data_mut(v).callable = true;
            self.f.data_mut(v).ty = Ty::Ref(Box::new(Ty::Unknown));
        } else if let Some(Some(ty)) = self.given.get(self.f.params.len()) {
            self.f.data_mut(v).ty = ty.clone();
        }
        if is_usize(&t.ty) {
            self.f.sizes.push(v);
        }
        self.f.params.push(v);
        self.declare_users(v, &t.ty, Some(&hint));
        self.bind(pat, v, None);
        self.moving_bound(pat, v);
    }

    /// Reports what only the activity of a value can tell.
    fn deferred(&mut self, constants: &[bool]) {
        if self.deferred.is_empty() && self.problems.is_empty() {
            return;
        }
        let mut found = Problems::default();
        let activity = crate::activity::analyse(&self.f, constants, false, &mut found);
        if !self.problems.is_empty() {
            // The passes end here: all that is wrong is to be reported now.
            self.problems.extend(found.messages().cloned());
        }
        for (v, p) in std::mem::take(&mut self.deferred) {
            if activity.is_varied(v) {
                self.problems.push(p);
            }
        }
    }

    // ---- building

    fn problem(&mut self, span: Span, message: impl Into<String>, help: impl Into<String>) {
        self.problems.push(Problem::new(span, message, help));
    }

    /// Builds the instructions of a nested region.
    fn region<T>(&mut self, build: impl FnOnce(&mut Self) -> Flow<T>) -> (Vec<Inst>, Flow<T>) {
        let outer = std::mem::take(&mut self.insts);
        let mark = self.vars.len();
        let flow = build(self);
        self.vars.truncate(mark);
        (std::mem::replace(&mut self.insts, outer), flow)
    }

    /// Runs `build` in a scope of its own.
    fn scope<T>(&mut self, build: impl FnOnce(&mut Self) -> T) -> T {
        let mark = self.vars.len();
        let out = build(self);
        self.vars.truncate(mark);
        out
    }

    /// An instruction with one result.
    fn emit(&mut self, op: Op, span: Span, ty: Ty) -> Value {
        // What is behind a borrow that was made here needs no dereference.
        if let Op::Deref(r) = op {
            if self.f.ty(r).is_scalar() {
                // In the place of a reference to it.
                return r;
            }
            if let Some(v) = self.borrowed(r) {
                return v;
            }
            if let Some(spot) = self.spots.get(&r).filter(|_| ty.is_scalar()).cloned() {
                // The borrow is a name for a place, and nobody else's.
                if spot.mutable && self.insts.last().is_some_and(|i| i.results == [r]) {
                    self.insts.pop();
                }
                return self.read(&spot, span);
            }
        }
        let users = ty.peeled() == &Ty::Unknown && self.makes_users(&op);
        let list = self.makes_users_list(&op);
        let v = self.f.value(None, span, ty);
        if users {
            self.users.insert(v);
        }
        if list {
            self.users_lists.insert(v);
        }
        match &op {
            Op::Const(tokens) => {
                if let Ok(n) = tokens.to_string().parse() {
                    self.literals.insert(v, n);
                }
            }
            Op::Ref(of) => {
                self.borrows.insert(v, *of);
            }
            Op::Tuple(parts) => {
                self.tuples.insert(v, parts.clone());
            }
            Op::Borrow(base, path, mutable) => {
                self.spots.insert(v, Spot { base: *base, path: path.clone(), mutable: *mutable != Access::Shared });
            }
            Op::At(base, _) if self.f.is_cell(*base) => {
                self.looked_at.insert(v);
            }
            Op::Load(base, path) if self.f.ty(*base).is_ref() && !self.f.is_cell(*base) => {
                self.reads.insert(v, (*base, path.clone()));
            }
            _ => {}
        }
        self.insts.push(Inst { results: vec![v], op, span });
        v
    }

    fn constant(&mut self, tokens: proc_macro2::TokenStream, span: Span, ty: Ty) -> Value {
        self.emit(Op::Const(tokens), span, ty)
    }

    /// Where a value, or what it refers to, was read through a shared reference: the same can be read again.
    fn read_from(&self, v: Value) -> (Value, Vec<Proj>) {
        // A slice is taken once, its elements are read from it.
        if let Some(spot) = self.spots.get(&v).filter(|s| !s.mutable && !matches!(s.path.last(), Some(Proj::Range(..))))
        {
            return (spot.base, spot.path.clone());
        }
        let of = self.borrows.get(&v).copied().unwrap_or(v);
        match self.reads.get(&of) {
            _ if self.f.is_cell(of) => (v, vec![]),
            Some((base, path)) if self.f.ty(v).is_ref() || self.f.ty(v).is_copy() => (*base, path.clone()),
            _ => (v, vec![]),
        }
    }

    /// What a reference is known to be made of; unless it may have changed since.
    fn borrowed(&self, r: Value) -> Option<Value> {
        self.borrows
            .get(&r)
            .copied()
            .filter(|v| (self.f.ty(*v).is_scalar() || self.f.ty(*v).is_ref()) && !self.f.is_cell(*v))
    }

    /// Stands in where a problem was reported.
    fn dummy(&mut self, span: Span) -> Value {
        self.constant(quote!(0.0), span, Ty::Unknown)
    }

    fn unit(&mut self, span: Span) -> (Value, Inst) {
        let v = self.f.value(None, span, Ty::Unit);
        (v, Inst { results: vec![v], op: Op::Const(quote!(())), span })
    }

    fn ty(&self, v: Value) -> Ty {
        self.f.ty(v).clone()
    }

    /// The scalar behind references, by value.
    fn by_value(&mut self, mut v: Value) -> Value {
        let span = self.f.data(v).span;
        if !self.f.ty(v).peeled().is_scalar() {
            return v;
        }
        while let Ty::Ref(inner) = self.ty(v) {
            v = self.emit(Op::Deref(v), span, *inner);
        }
        v
    }
}

/// What is known of a variable or a join, all of whose values have one Rust type.
fn unify(a: &Ty, b: &Ty) -> Ty {
    match (a, b) {
        (Ty::Unknown, t) | (t, Ty::Unknown) => t.clone(),
        (Ty::Tuple(a), Ty::Tuple(b)) if a.len() == b.len() => {
            Ty::Tuple(a.iter().zip(b).map(|(a, b)| unify(a, b)).collect())
        }
        (Ty::Array(a, n), Ty::Array(b, m)) => {
            let len = if n == m { n.clone() } else { n.clone().or_else(|| m.clone()) };
            Ty::Array(Box::new(unify(a, b)), len)
        }
        (Ty::Ref(a), Ty::Ref(b)) => Ty::Ref(Box::new(unify(a, b))),
        (Ty::Vec(a), Ty::Vec(b)) => Ty::Vec(Box::new(unify(a, b))),
        (Ty::Boxed(a), Ty::Boxed(b)) => Ty::Boxed(Box::new(unify(a, b))),
        (Ty::Wrapped(v, a), Ty::Wrapped(w, b)) if v == w => Ty::Wrapped(*v, Box::new(unify(a, b))),
        _ => a.join(b),
    }
}

fn is_usize(ty: &syn::Type) -> bool {
    matches!(ty, syn::Type::Path(p) if p.path.is_ident("usize"))
}
