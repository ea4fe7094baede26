//! Which values carry derivatives.
//!
//! A value is *varied* if it depends on a differentiable parameter through operations with a derivative, and *useful* if
//! the result depends on it likewise. Active is both. After this pass every verbatim piece of code that receives an
//! active value is reported, so the reverse transform meets none.

use crate::diag::Problems;
use crate::hash::{HashMap, HashSet, New as _};
use crate::ir::*;
use crate::rules::Partial;

/// The answer, by value.
pub(crate) struct Activity {
    varied: Vec<bool>,
    useful: Vec<bool>,
}

impl Activity {
    pub(crate) fn is_active(&self, v: Value) -> bool {
        let i = v.0 as usize;
        self.varied.get(i).copied().unwrap_or(false) && self.useful.get(i).copied().unwrap_or(false)
    }

    pub(crate) fn is_varied(&self, v: Value) -> bool {
        self.varied.get(v.0 as usize).copied().unwrap_or(false)
    }
}

/// `inactive[k]`: parameter k is `#[constant]`. With `prune` off, all that is varied counts as useful.
pub(crate) fn analyse(f: &Function, inactive: &[bool], prune: bool, problems: &mut Problems) -> Activity {
    let n = f.values.len();
    let mut pass = Pass {
        f,
        varied: vec![false; n],
        useful: vec![!prune; n],
        changed: true,
        loops: HashMap::new(),
        borrows: HashMap::new(),
    };
    for (k, p) in f.params.iter().enumerate() {
        let constant = inactive.get(k).copied().unwrap_or(false);
        pass.varied[p.0 as usize] = !constant && !f.ty(*p).is_discrete();
    }
    collect(f, &f.body, &mut pass.loops, &mut pass.borrows);
    while std::mem::take(&mut pass.changed) {
        pass.forward(&f.body, &[]);
    }
    if prune {
        // The final state of a `&mut` parameter is a result.
        f.params.iter().filter(|p| f.is_cell(**p)).for_each(|p| pass.useful[p.0 as usize] = true);
        pass.changed = true;
        while std::mem::take(&mut pass.changed) {
            pass.backward(&f.body, &[]);
        }
    }
    let answer = Activity { varied: pass.varied, useful: pass.useful };
    report(&f.body, &answer, problems);
    answer
}

/// Marks the calls that receive a varied value, and the methods of numbers that may be others.
pub(crate) fn mark_calls(f: &mut Function, activity: &Activity) {
    /// `computed`: what arithmetic gives, which is hardly the user's.
    fn go(r: &Region, f: &Function, activity: &Activity, computed: &mut HashSet<Value>, found: &mut Vec<Value>) {
        for inst in &r.insts {
            match (&inst.op, &inst.results[..]) {
                (Op::Rule(row, args), [y]) => {
                    let varied = args.first().filter(|x| activity.is_varied(**x));
                    // Nothing in the derivative of a step says what it is a step of.
                    let flat = row.partials.iter().all(|p| matches!(p, Partial::Zero | Partial::One));
                    if f.data(*y).unseen && varied.is_some_and(|x| flat || !computed.contains(x)) {
                        found.push(*y);
                    }
                    computed.insert(*y);
                }
                (Op::Unary(..) | Op::Binary(..) | Op::Cast(..), ys) => computed.extend(ys),
                _ => {}
            }
            inst.op.regions().into_iter().for_each(|r| go(r, f, activity, computed, found));
        }
    }
    let mut found = vec![];
    go(&f.body, f, activity, &mut HashSet::new(), &mut found);
    found.into_iter().for_each(|y| f.data_mut(y).checked = true);
    mark_calls_of(&mut f.body, activity);
}

fn mark_calls_of(r: &mut Region, activity: &Activity) {
    for inst in &mut r.insts {
        if let Op::Call(c) = &mut inst.op {
            c.receives_varied = c.args.iter().any(|v| activity.is_varied(*v));
            for (_, lambda) in &mut c.lambdas {
                lambda.active = lambda.captures.iter().map(|v| v.is_some_and(|v| activity.is_active(v))).collect();
            }
        }
        inst.op.regions_mut().into_iter().for_each(|r| mark_calls_of(r, activity));
    }
}

/// Carried parameters and results of each loop; what each `&mut` borrows.
fn collect(
    f: &Function,
    r: &Region,
    loops: &mut HashMap<LoopId, (Vec<Value>, Vec<Value>)>,
    borrows: &mut HashMap<Value, Value>,
) {
    for inst in &r.insts {
        match &inst.op {
            Op::Loop(l) => {
                loops.insert(l.id, (l.body.params.clone(), inst.results.clone()));
            }
            Op::Borrow(base, _, Access::Mutable | Access::Passed) => {
                borrows.insert(inst.results[0], *base);
            }
            Op::At(base, _) => {
                borrows.insert(inst.results[0], *base);
            }
            Op::Switch(s) => {
                let (Head::If(head) | Head::Match(head)) = s.head;
                borrows.extend(s.exclusive(f).map(|b| (b.value, head)));
            }
            _ => {}
        }
        inst.op.regions().into_iter().for_each(|r| collect(f, r, loops, borrows));
    }
}

struct Pass<'a> {
    f: &'a Function,
    varied: Vec<bool>,
    useful: Vec<bool>,
    changed: bool,
    loops: HashMap<LoopId, (Vec<Value>, Vec<Value>)>,
    /// What a `&mut` is taken of.
    borrows: HashMap<Value, Value>,
}

/// The operands through which a derivative flows to the results (none for control flow, which is treated apart).
fn differentiable_operands(op: &Op) -> Vec<Value> {
    match op {
        Op::Unary(UnOp::Neg, v)
        | Op::Cast(v, _)
        | Op::Untuple(v)
        | Op::Repeat(v, _)
        | Op::Ref(v)
        | Op::Deref(v)
        | Op::Hook(v, _)
        | Op::Cell(v)
        | Op::Borrow(v, ..)
        | Op::Clone(v, ..)
        | Op::At(v, _)
        | Op::Unwrap(v, ..)
        | Op::TangentPart(_, v, _)
        | Op::VecRepeat(v, _)
        | Op::Load(v, _) => vec![*v],
        Op::Construct(c) => c.fields.iter().map(|(_, v)| *v).chain(c.base).collect(),
        Op::Store(_, _, v) | Op::AddTo(_, _, v, _) => vec![*v],
        Op::Replace(c, _, v) => vec![*c, *v],
        Op::Swap(a, _, b, _) => vec![*a, *b],
        Op::Mutate(m) => m.row.active.iter().map(|k| m.args[*k]).chain(m.row.result.then_some(m.cell)).collect(),
        Op::Binary(BinOp::Add | BinOp::Sub | BinOp::Mul | BinOp::Div | BinOp::Rem, a, b) => vec![*a, *b],
        Op::Rule(row, args) if !row.discrete => {
            args.iter().zip(row.partials).filter(|(_, p)| **p != Partial::Zero).map(|(v, _)| *v).collect()
        }
        Op::Tuple(vs) | Op::Array(vs) | Op::Vec(vs) => vs.clone(),
        Op::Call(c) => c.args.iter().copied().chain(c.lambdas.iter().flat_map(|(_, l)| l.captured())).collect(),
        // What it asks rustc for, it asks of values: their number.
        Op::Dispatch("constant" | "unused_sink" | "discrete" | "holds" | "without_derivative", _) => vec![],
        Op::Dispatch("recast", vs) => vec![vs[2]],
        Op::Dispatch("read", vs) => vec![vs[1]],
        Op::Dispatch(name, _) if name.starts_with("keep_") => vec![],
        Op::Dispatch(_, vs) => vs.clone(),
        Op::Pointwise(p) => p.operands.iter().map(|o| o.value).collect(),
        // Refused if it gets there; what comes after it is to be reported in the same compile.
        Op::Verbatim(v) if !v.if_active.is_empty() => v.captures.iter().map(|(_, v)| *v).collect(),
        Op::Const(_)
        | Op::Unary(UnOp::Not, _)
        | Op::Binary(..)
        | Op::Rule(..)
        | Op::Verbatim(_)
        | Op::Switch(_)
        | Op::Loop(_)
        | Op::Block(..)
        | Op::Checkpoint(_)
        | Op::Zero
        | Op::ZeroLike(_)
        | Op::OfShape(..)
        | Op::Shape(..) => vec![],
        // A derivative flows through what isn't listed: if it has no adjoint, that is an error, and no zero.
        op => {
            let mut all = vec![];
            op.operands(&mut |v| all.push(v));
            all
        }
    }
}

impl Pass<'_> {
    fn vary(&mut self, v: Value, on: bool) {
        if on && !self.varied[v.0 as usize] && !self.f.ty(v).is_discrete() {
            self.varied[v.0 as usize] = true;
            self.changed = true;
        }
    }

    fn is_varied(&self, v: Value) -> bool {
        self.varied[v.0 as usize]
    }

    fn flow(&mut self, from: &[Value], to: &[Value]) {
        for (a, b) in from.iter().zip(to) {
            let on = self.is_varied(*a);
            self.vary(*b, on);
        }
    }

    fn forward(&mut self, r: &Region, results: &[Value]) {
        for inst in &r.insts {
            match &inst.op {
                Op::Switch(s) => {
                    let (Head::If(head) | Head::Match(head)) = s.head;
                    let on = self.is_varied(head);
                    for arm in &s.arms {
                        for b in &arm.bindings {
                            self.vary(b.value, on);
                        }
                        self.forward(&arm.body, &inst.results);
                    }
                }
                Op::Checkpoint(r) => self.forward(r, &inst.results),
                Op::Loop(l) => {
                    self.flow(&l.inits, &l.body.params);
                    if let LoopKind::While(c) = &l.kind {
                        self.forward(c, &[]);
                    }
                    self.forward(&l.body, &[]);
                    self.flow(&l.body.params[..l.inits.len()], &inst.results);
                }
                op => {
                    let on = differentiable_operands(op).iter().any(|v| self.is_varied(*v));
                    let changed = op.changes(|v| self.borrows.get(&v).copied());
                    for v in inst.results.iter().copied().chain(changed) {
                        self.vary(v, on);
                    }
                }
            }
        }
        match &r.term {
            Term::Yield(vs) => self.flow(vs, results),
            Term::Continue(l, vs) => {
                if let Some((params, _)) = self.loops.get(l).cloned() {
                    self.flow(vs, &params);
                }
            }
            Term::Break(l, ..) => {
                if let Some((_, results)) = self.loops.get(l).cloned() {
                    self.flow(&r.term.operands(), &results);
                }
            }
            _ => {}
        }
    }

    fn mark(&mut self, v: Value, on: bool) {
        if on && !self.useful[v.0 as usize] {
            self.useful[v.0 as usize] = true;
            self.changed = true;
        }
    }

    /// `from` is useful where the value that it becomes is.
    fn pull(&mut self, from: &[Value], to: &[Value]) {
        for (a, b) in from.iter().zip(to) {
            let on = self.useful[b.0 as usize];
            self.mark(*a, on);
        }
    }

    fn backward(&mut self, r: &Region, results: &[Value]) {
        match &r.term {
            Term::Yield(vs) => self.pull(vs, results),
            Term::Return(vs) if !self.f.result_ty.is_discrete() => vs.iter().for_each(|v| self.mark(*v, true)),
            Term::Continue(l, vs) => {
                if let Some((params, _)) = self.loops.get(l).cloned() {
                    self.pull(vs, &params);
                }
            }
            Term::Break(l, ..) => {
                if let Some((_, results)) = self.loops.get(l).cloned() {
                    self.pull(&r.term.operands(), &results);
                }
            }
            _ => {}
        }
        for inst in r.insts.iter().rev() {
            match &inst.op {
                Op::Switch(s) => {
                    for arm in &s.arms {
                        self.backward(&arm.body, &inst.results);
                        let (Head::If(head) | Head::Match(head)) = s.head;
                        let on = arm.bindings.iter().any(|b| self.useful[b.value.0 as usize]);
                        self.mark(head, on);
                    }
                }
                Op::Checkpoint(r) => self.backward(r, &inst.results),
                Op::Loop(l) => {
                    let n = l.inits.len();
                    self.pull(&l.body.params[..n], &inst.results);
                    self.backward(&l.body, &[]);
                    self.pull(&l.inits, &l.body.params);
                }
                op => {
                    let mut out = op.changes(|v| self.borrows.get(&v).copied());
                    out.extend(&inst.results);
                    let on = out.iter().any(|v| self.useful[v.0 as usize]);
                    // What a call changes beside has a cotangent too, be it zero.
                    if matches!(op, Op::Call(_) | Op::Swap(..)) {
                        out.into_iter().for_each(|v| self.mark(v, on));
                    }
                    for v in differentiable_operands(op) {
                        self.mark(v, on);
                    }
                }
            }
        }
    }
}

fn report(r: &Region, a: &Activity, problems: &mut Problems) {
    let check = |v: &Verbatim, problems: &mut Problems| {
        if v.captures.iter().any(|(_, v)| a.is_varied(*v)) {
            problems.extend(v.if_active.iter().cloned());
        }
    };
    for inst in &r.insts {
        match &inst.op {
            Op::Call(c) if !c.lambdas.is_empty() => {
                let captured = c.lambdas.iter().flat_map(|(_, l)| l.captured());
                if c.args.iter().copied().chain(captured).any(|v| a.is_varied(v)) {
                    problems.extend(c.lambdas.iter().flat_map(|(_, l)| l.problems.iter().cloned()));
                }
            }
            Op::Verbatim(v) => check(v, problems),
            Op::Switch(s) => s.arms.iter().filter_map(|a| a.guard.as_ref()).for_each(|g| check(g, problems)),
            _ => {}
        }
        inst.op.regions().into_iter().for_each(|r| report(r, a, problems));
    }
}
