//! The forward transform: IR to IR.
//!
//! Input: a primal in exit normal form and its activity. Output: a primal with a tangent beside every parameter, which
//! returns the result and its tangent. The primal's instructions stay as they are, each followed by that of the tangents.
//!
//! The tangent of a value has its structure: `&T` has a reference to a tangent, a tuple a tuple of tangents. Inactive values have
//! none; where a tangent is wanted all the same (in a tuple, at a merge of branches, as an argument) it is a typed zero.
//!
//! Invariant: the output is a primal like any other, so that it can be reversed, or given tangents again.

mod ops;
#[cfg(test)]
mod tests;

use crate::activity::Activity;
use crate::hash::{HashMap, New as _};
use crate::ir::*;
use crate::partials::Build;
use crate::ty::Ty;
use proc_macro2::Span;
use quote::quote;

/// What a function with tangents returns.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Returns {
    /// `(y, y_dot)`
    Both,
    /// `y_dot`, for second derivatives of the function itself.
    Tangent,
}

/// Gives a function tangents: `f(x, …) -> y` becomes `(x, …, x_dot, …) -> (y, y_dot)`. Or says why there are none.
pub(crate) fn forward(f: &Function, act: &Activity, returns: Returns) -> Result<Function, String> {
    let mut w = Forwarder::new(f.clone(), act, returns);
    for p in &f.params {
        let ty = f.ty(*p).tangent();
        let dot = w.f.value(Some(&format!("t#{}", p.0)), f.data(*p).span, ty);
        w.f.data_mut(dot).cell = f.is_cell(*p);
        w.f.params.push(dot);
        if act.is_active(*p) {
            w.tangents.insert(*p, dot);
        }
    }
    w.f.result_ty = match returns {
        Returns::Both => Ty::Tuple(vec![f.result_ty.clone(), f.result_ty.tangent()]),
        Returns::Tangent => f.result_ty.tangent(),
    };
    w.f.body = w.region(&f.body, |_| {});
    w.refused.map_or(Ok(w.f), Err)
}

/// The instructions of a function of one number with tangents, from `dot`, that of the number; and where the tangents are. Nothing if
/// something has none.
pub(crate) fn along(f: &mut Function, act: &Activity, dot: Value) -> Option<(Vec<Inst>, HashMap<Value, Value>)> {
    let x = *f.params.first()?;
    let insts = std::mem::take(&mut f.body.insts);
    let own = std::mem::replace(f, Function::new(String::new(), Ty::Unit));
    let mut w = Forwarder::new(own, act, Returns::Both);
    w.tangents.insert(x, dot);
    insts.iter().for_each(|inst| w.inst(inst));
    *f = w.f;
    w.refused.is_none().then_some((w.out, w.tangents))
}

/// Which values of a loop have tangents.
#[derive(Clone)]
struct Paired {
    carried: Vec<bool>,
    broken: Vec<bool>,
}

struct Forwarder<'a> {
    f: Function,
    act: &'a Activity,
    returns: Returns,
    /// The region that is being written.
    out: Vec<Inst>,
    tangents: HashMap<Value, Value>,
    loops: HashMap<LoopId, Paired>,
    /// Which results of the current switch have tangents.
    yields: Vec<Vec<bool>>,
    computed: HashMap<(&'static str, Vec<Value>), Value>,
    literals: HashMap<Value, String>,
    refused: Option<String>,
    /// Where the instruction that is being transformed comes from.
    written: Span,
    /// What borrows are taken of.
    refs: HashMap<Value, Value>,
    /// What tuples are made of.
    tuples: HashMap<Value, Vec<Value>>,
    /// What a `&mut` is taken of.
    mutable: HashMap<Value, Value>,
    /// The places that are borrowed or looked at.
    lent: HashMap<Value, (Value, Vec<Proj>)>,
}

impl Build for Forwarder<'_> {
    const FORWARD: bool = true;

    fn f(&mut self) -> &mut Function {
        &mut self.f
    }

    fn out(&mut self) -> &mut Vec<Inst> {
        &mut self.out
    }

    fn computed(&self, row: &'static str, args: &[Value]) -> Option<Value> {
        self.computed.get(&(row, args.to_vec())).copied()
    }

    fn literal(&self, v: Value) -> Option<&str> {
        self.literals.get(&v).map(String::as_str)
    }

    fn written(&self) -> Span {
        self.written
    }
}

/// A constant whose type only its use tells.
fn is_untyped(text: &str) -> bool {
    let text = text.replace(' ', "");
    text.ends_with("None") || text.ends_with("Default::default()")
}

impl<'a> Forwarder<'a> {
    fn new(f: Function, act: &'a Activity, returns: Returns) -> Self {
        Forwarder {
            f,
            act,
            returns,
            out: vec![],
            tangents: HashMap::new(),
            loops: HashMap::new(),
            yields: vec![],
            computed: HashMap::new(),
            literals: HashMap::new(),
            refused: None,
            written: Span::mixed_site(),
            mutable: HashMap::new(),
            refs: HashMap::new(),
            lent: HashMap::new(),
            tuples: HashMap::new(),
        }
    }

    fn active(&self, v: Value) -> bool {
        self.act.is_active(v)
    }

    /// The tangent of an active value.
    fn tangent(&self, v: Value) -> Option<Value> {
        self.tangents.get(&v).copied()
    }

    /// `d` is the tangent of `v`.
    fn set(&mut self, v: Value, d: Value) {
        self.name(d, &format!("t#{}", v.0));
        self.tangents.insert(v, d);
    }

    /// A value for the tangent of `v`, to be defined.
    fn declare(&mut self, v: Value) -> Value {
        let data = self.f.data(v);
        let (span, ty) = (data.span, data.ty.tangent());
        let d = self.f.value(Some(&format!("t#{}", v.0)), span, ty);
        self.tangents.insert(v, d);
        d
    }

    fn tangent_or_zero(&mut self, v: Value) -> Value {
        match self.tangent(v) {
            Some(d) => d,
            None => {
                if self.active(v) {
                    // Never a silent zero.
                    self.refused.get_or_insert_with(|| "something in it has no rule in forward mode".into());
                }
                self.zero(v)
            }
        }
    }

    /// The zero tangent of `v`.
    fn zero(&mut self, v: Value) -> Value {
        let ty = self.f.ty(v).clone();
        self.zero_of(v, &ty)
    }

    fn zero_of(&mut self, v: Value, ty: &Ty) -> Value {
        match ty {
            Ty::Ref(inner) => {
                let z = if inner.has_fixed_shape() {
                    self.zero_of(v, inner)
                } else {
                    self.emit(inner.peeled().tangent(), Op::ZeroLike(v))
                };
                self.emit_inline(ty.tangent(), Op::Ref(z))
            }
            Ty::Float => self.emit_inline(Ty::Float, Op::Const(quote!(0.0))),
            // Of nothing there is no type to be told, unless a variable has it.
            _ if !self.f.data(v).named && self.literals.get(&v).is_some_and(|text| is_untyped(text)) => {
                self.emit_inline(ty.tangent(), Op::Zero)
            }
            ty if ty.has_fixed_shape() => self.emit_inline(ty.tangent(), Op::Zero),
            ty => self.emit(ty.tangent(), Op::ZeroLike(v)),
        }
    }

    fn region(&mut self, r: &Region, first: impl FnOnce(&mut Self)) -> Region {
        let outer = std::mem::take(&mut self.out);
        let computed = self.computed.clone();
        first(self);
        for inst in &r.insts {
            let made = self.f.values.len();
            self.inst(inst);
            if inst.results.iter().any(|y| self.f.data(*y).hoisted) {
                self.f.values[made..].iter_mut().for_each(|v| v.hoisted = true);
            }
        }
        let term = self.term(&r.term);
        self.computed = computed;
        Region { params: r.params.clone(), insts: std::mem::replace(&mut self.out, outer), term }
    }

    fn term(&mut self, t: &Term) -> Term {
        match t {
            Term::Yield(vs) => {
                let paired = self.yields.last().cloned().unwrap_or_default();
                Term::Yield(self.with_tangents(vs, &paired))
            }
            Term::Continue(l, vs) => {
                let paired = self.loops[l].clone();
                Term::Continue(*l, self.with_tangents(vs, &paired.carried))
            }
            Term::Break(l, vs, broken) => {
                let paired = self.loops[l].clone();
                Term::Break(*l, self.with_tangents(vs, &paired.carried), self.with_tangents(broken, &paired.broken))
            }
            Term::Return(vs) => {
                let Some(&y) = vs.first() else { return t.clone() };
                let dot = self.tangent_or_zero(y);
                if self.returns == Returns::Tangent {
                    return Term::Return(vec![dot]);
                }
                let ty = self.f.result_ty.clone();
                Term::Return(vec![self.emit_inline(ty, Op::Tuple(vec![y, dot]))])
            }
            Term::Leave(..) | Term::Never => t.clone(),
        }
    }

    /// The values, then the tangents of those that have one.
    fn with_tangents(&mut self, vs: &[Value], paired: &[bool]) -> Vec<Value> {
        let mut all = vs.to_vec();
        for (v, paired) in vs.iter().zip(paired) {
            if *paired {
                all.push(self.tangent_or_zero(*v));
            }
        }
        all
    }

    /// Which of these are active.
    fn paired(&self, vs: &[Value]) -> Vec<bool> {
        vs.iter().map(|v| self.active(*v)).collect()
    }

    /// The values, then new tangents of those that have one.
    fn declared(&mut self, vs: &[Value], paired: &[bool]) -> Vec<Value> {
        let mut all = vs.to_vec();
        for (v, paired) in vs.iter().zip(paired) {
            if *paired {
                all.push(self.declare(*v));
            }
        }
        all
    }

    fn switch(&mut self, inst: &Inst, s: &Switch) {
        let (Head::If(head) | Head::Match(head)) = s.head;
        let paired = self.paired(&inst.results);
        self.yields.push(paired.clone());
        let arms: Vec<Arm> = s
            .arms
            .iter()
            .map(|arm| {
                let body = self.region(&arm.body, |this| {
                    for b in &arm.bindings {
                        this.binding(head, b);
                    }
                });
                Arm { body, ..arm.clone() }
            })
            .collect();
        self.yields.pop();
        let results = self.declared(&inst.results, &paired);
        let op = Op::Switch(Switch { head: s.head.clone(), arms });
        self.out.push(Inst { results, op, span: inst.span });
    }

    /// What a pattern binds has the tangent at the same place in that of the scrutinee.
    fn binding(&mut self, head: Value, b: &Binding) {
        if self.f.is_cell(b.value) {
            return self.exclusive(head, b);
        }
        let (head, path) = crate::reverse::of_component(&self.tuples, head, &b.path);
        let (Some(dot), true) = (self.tangent(head), self.active(b.value)) else { return };
        if path.is_empty() {
            return self.set(b.value, dot);
        }
        let ty = self.f.ty(b.value).tangent();
        // It may be in a constant field.
        let held = match path.last() {
            Some(Proj::Payload(..)) if self.f.ty(head).peeled() == &Ty::Unknown => {
                Some(self.emit(ty.peeled().clone(), Op::TangentPart(b.value, dot, path.clone())))
            }
            _ => None,
        };
        if let Some(held) = held {
            let held = self.behind(held, &ty);
            return self.set(b.value, held);
        }
        // Behind a reference the pattern binds references.
        if ty.is_ref() {
            let inner = ty.peeled().clone();
            let copied = path.iter().any(|step| matches!(step, Proj::Payload(..)));
            if !copied && !inner.is_copy() {
                let part = self.emit(ty, Op::Borrow(dot, path, Access::Shared));
                return self.set(b.value, part);
            }
            let part = Op::Load(dot, path);
            let part = match copied {
                true => self.emit(inner, part),
                false => self.emit_inline(inner, part),
            };
            let part = self.behind(part, &ty);
            return self.set(b.value, part);
        }
        let part = self.emit(ty, Op::Load(dot, path));
        self.set(b.value, part);
    }

    /// What a pattern binds by `&mut` is a part of a cell, whose tangent has the same part.
    fn exclusive(&mut self, head: Value, b: &Binding) {
        self.mutable.insert(b.value, head);
        let Some((base, path)) = self.lent.get(&head).cloned() else { return };
        let Some(dot) = self.tangent(base) else { return };
        let path = path.into_iter().chain(b.path.iter().cloned()).collect();
        let ty = self.f.ty(b.value).tangent();
        let part = self.emit_inline(ty, Op::Borrow(dot, path, Access::Mutable));
        self.f.data_mut(part).cell = true;
        self.set(b.value, part);
    }

    pub(super) fn checkpoint(&mut self, inst: &Inst, r: &Region) {
        let paired = self.paired(&inst.results);
        self.yields.push(paired.clone());
        let region = self.region(r, |_| {});
        self.yields.pop();
        let results = self.declared(&inst.results, &paired);
        self.out.push(Inst { results, op: Op::Checkpoint(region), span: inst.span });
    }

    fn loop_(&mut self, inst: &Inst, l: &Loop) {
        let n = l.inits.len();
        // A result may be active though the parameter isn't: `a = 0.5; loop { a = x; break }`.
        let carried: Vec<bool> =
            (0..n).map(|k| self.active(l.body.params[k]) || self.active(inst.results[k])).collect();
        let broken = self.paired(&inst.results[n..]);
        self.loops.insert(l.id, Paired { carried: carried.clone(), broken: broken.clone() });
        let inits = self.with_tangents(&l.inits, &carried);
        let kind = l.kind.clone();
        let mut params = self.declared(&l.body.params[..n], &carried);
        params.extend(&l.body.params[n..]);
        let mut body = self.region(&l.body, |_| {});
        body.params = params;
        let mut results = self.declared(&inst.results[..n], &carried);
        results.extend(self.declared(&inst.results[n..], &broken));
        let op = Op::Loop(Loop { id: l.id, kind, inits, body });
        self.out.push(Inst { results, op, span: inst.span });
    }
}
