//! Finds the trees of elementwise operations, and reverses each as one.

use super::Reverser;
use crate::elementwise::{ElementwiseBack, Read, Tree, Writer, is_cheap, is_elementwise};
use crate::hash::{HashMap, HashSet, New as _};
use crate::ir::*;
use crate::partials::Build;
use crate::ty::Ty;
use std::rc::Rc;

/// The largest tree, in operands, and in operations.
const OPERANDS: usize = 8;
const OPERATIONS: usize = 24;

/// How many instructions there may be from its first to its last operation.
const APART: usize = 200;

/// A tree in the primal.
pub(super) struct Found {
    pub(super) tree: Tree,
    /// The instructions, from the first operation to the one that gives the result.
    pub(super) insts: Vec<Inst>,
    /// Those but the last, where they stand.
    inner: Vec<*const Inst>,
}

/// All trees, by the instructions that give their results; and what is in the middle of one.
#[derive(Default)]
pub(super) struct Trees {
    pub(super) of: HashMap<*const Inst, Rc<Found>>,
    pub(super) inner: HashSet<*const Inst>,
    /// The results.
    pub(super) roots: Vec<Value>,
    /// The sums and means that are all that becomes of a tree's result.
    sums: HashMap<*const Inst, Value>,
}

struct Finder<'a> {
    f: &'a Function,
    active: &'a dyn Fn(Value) -> bool,
    literals: HashMap<Value, Inst>,
    /// What nameless borrows are taken of.
    borrowed: HashMap<Value, Value>,
    /// How often values are mentioned.
    mentions: HashMap<Value, usize>,
    found: Trees,
}

/// The instructions of one region.
struct Here<'a> {
    insts: &'a [Inst],
    by_result: HashMap<Value, usize>,
    /// Which of them mention a value.
    users: HashMap<Value, Vec<usize>>,
}

pub(super) fn find(f: &Function, active: &dyn Fn(Value) -> bool) -> Trees {
    let (literals, borrowed, mentions) = (HashMap::new(), HashMap::new(), HashMap::new());
    let mut finder = Finder { f, active, literals, borrowed, mentions, found: Trees::default() };
    if f.values.iter().any(|v| matches!(v.ty, Ty::Dense(_))) {
        finder.survey(&f.body);
        finder.region(&f.body);
    }
    finder.found
}

impl Finder<'_> {
    fn survey(&mut self, r: &Region) {
        for inst in &r.insts {
            inst.op.operands(&mut |v| *self.mentions.entry(v).or_default() += 1);
            if let (Op::Const(text), [v]) = (&inst.op, &inst.results[..])
                && syn::parse2::<syn::Lit>(text.clone()).is_ok()
            {
                self.literals.insert(*v, inst.clone());
            }
            if let (Op::Ref(of), [v]) = (&inst.op, &inst.results[..])
                && !self.f.is_cell(*of)
            {
                self.borrowed.insert(*v, *of);
            }
            inst.op.regions().into_iter().for_each(|r| self.survey(r));
        }
        r.term.operands().into_iter().for_each(|v| *self.mentions.entry(v).or_default() += 1);
    }

    fn region(&mut self, r: &Region) {
        let (mut by_result, mut users) = (HashMap::new(), HashMap::new());
        for (k, inst) in r.insts.iter().enumerate() {
            by_result.extend(inst.results.iter().map(|v| (*v, k)));
            inst.op.operands(&mut |v| users.entry(v).or_insert_with(Vec::new).push(k));
            inst.op.regions().into_iter().for_each(|r| self.region(r));
        }
        let here = Here { insts: &r.insts, by_result, users };
        for root in (0..r.insts.len()).rev() {
            let inst = &r.insts[root];
            let known = self.found.inner.contains(&std::ptr::from_ref(inst));
            if !known && self.fits(inst) {
                self.tree(&here, root);
            }
        }
    }

    /// The tree of which this is the result: grown by one operation after the other, since what is used more than once belongs to it
    /// once all of its users do.
    fn tree(&mut self, here: &Here<'_>, root: usize) {
        let mut members = vec![root];
        loop {
            let operands: Vec<Value> = members.iter().flat_map(|m| operands_of(&here.insts[*m])).collect();
            let more = operands.into_iter().map(|v| self.grown(here, root, &members, v)).find(|m| !m.is_empty());
            let Some(more) = more else { break };
            members.extend(more);
        }
        members.sort_unstable();
        self.note(here, root, &members);
    }

    /// The instructions that give `v`, if they may belong to the tree: borrows, and what they are taken of.
    fn grown(&self, here: &Here<'_>, root: usize, members: &[usize], v: Value) -> Vec<usize> {
        let (mut v, mut chain) = (v, vec![]);
        loop {
            let Some(&k) = here.by_result.get(&v) else { return vec![] };
            let inst = &here.insts[k];
            let inside: Vec<usize> = members.iter().chain(&chain).copied().collect();
            let others = self.borrows_beside(here, v, &inside);
            if members.contains(&k) || others.is_none() {
                return vec![];
            }
            chain.extend(others.into_iter().flatten());
            chain.push(k);
            match &inst.op {
                Op::Ref(u) | Op::Deref(u) if !self.f.data(v).named => v = *u,
                op => {
                    let fits = self.fits(inst)
                        && is_cheap(op, &self.literals)
                        && self.is_as_large(here.insts[root].results[0], v);
                    let all: Vec<usize> = members.iter().chain(&chain).copied().collect();
                    return if fits && self.is_small(here, &all) && self.may_wait(here, &all) { chain } else { vec![] };
                }
            }
        }
    }

    /// The nameless borrows of `v` that are for the tree alone, if nothing but the tree and these mentions `v`.
    fn borrows_beside(&self, here: &Here<'_>, v: Value, inside: &[usize]) -> Option<Vec<usize>> {
        let users = |v: &Value| here.users.get(v).map_or(&[][..], |u| &u[..]);
        let all_here = |v: &Value| self.mentions.get(v) == Some(&users(v).len());
        let mut borrows = vec![];
        for u in users(&v).iter().filter(|u| !inside.contains(u)) {
            let (Op::Ref(_), [r]) = (&here.insts[*u].op, &here.insts[*u].results[..]) else { return None };
            if self.f.data(*r).named || !all_here(r) || !users(r).iter().all(|u| inside.contains(u)) {
                return None;
            }
            borrows.push(*u);
        }
        all_here(&v).then_some(borrows)
    }

    fn fits(&self, inst: &Inst) -> bool {
        is_elementwise(self.f, inst, &self.literals) && (self.active)(inst.results[0])
    }

    /// What a nameless borrow is taken of.
    fn behind(&self, v: Value) -> Value {
        let mut v = v;
        while let Some(of) = self.borrowed.get(&v) {
            v = *of;
        }
        v
    }

    /// False for what surely has fewer elements: it would be computed many times.
    fn is_as_large(&self, whole: Value, part: Value) -> bool {
        let ndim = |v| self.f.ty(v).dense().and_then(|d| d.ndim);
        !matches!((ndim(whole), ndim(part)), (Some(n), Some(m)) if m < n)
    }

    fn is_small(&self, here: &Here<'_>, members: &[usize]) -> bool {
        let all = members.iter().flat_map(|m| operands_of(&here.insts[*m]));
        let mut operands: HashSet<Value> =
            all.filter(|v| !self.literals.contains_key(v)).map(|v| self.behind(v)).collect();
        members.iter().for_each(|m| {
            operands.remove(&here.insts[*m].results[0]);
        });
        operands.len() <= OPERANDS && members.len() <= OPERATIONS
    }

    /// True if all operations may as well run when the last one does: nothing between them has effects, or takes an operand for itself.
    fn may_wait(&self, here: &Here<'_>, members: &[usize]) -> bool {
        let (Some(first), Some(last)) = (members.iter().min(), members.iter().max()) else { return false };
        if last - first > APART {
            return false;
        }
        let mut operands: HashSet<Value> = HashSet::new();
        for (k, inst) in here.insts.iter().enumerate().take(last + 1).skip(*first) {
            if members.contains(&k) {
                operands.extend(operands_of(inst).into_iter().map(|v| self.behind(v)));
                continue;
            }
            if !self.is_harmless(&inst.op) {
                return false;
            }
            let looks = matches!(inst.op, Op::Ref(_) | Op::Borrow(..) | Op::Load(..) | Op::Call(_));
            let takes = |v: &Value| operands.contains(v) && !self.f.ty(*v).is_copy();
            if !looks && operands_of(inst).iter().any(takes) {
                return false;
            }
        }
        true
    }

    fn is_harmless(&self, op: &Op) -> bool {
        match op {
            Op::Const(_)
            | Op::Unary(..)
            | Op::Binary(..)
            | Op::Rule(..)
            | Op::Cast(..)
            | Op::Ref(_)
            | Op::Deref(_)
            | Op::Dispatch(..)
            | Op::Pointwise(_)
            | Op::Shape(..)
            | Op::Borrow(_, _, Access::Shared) => true,
            // A whole cell may move.
            Op::Load(base, path) => !path.is_empty() || !self.f.is_cell(*base),
            Op::Call(c) => {
                let name = c.method.as_ref().map(ToString::to_string).unwrap_or_default();
                c.is_of_array(self.f) && matches!(name.as_str(), "dot" | "sum" | "mean" | "sum_axis")
            }
            _ => false,
        }
    }

    fn note(&mut self, here: &Here<'_>, root: usize, members: &[usize]) {
        let insts: Vec<Inst> = members.iter().map(|m| here.insts[*m].clone()).collect();
        let y = here.insts[root].results[0];
        let mut writer = Writer::new(self.f, y, &self.literals, &self.borrowed);
        insts.iter().for_each(|inst| writer.push(inst));
        let Some(tree) = writer.finish() else { return };
        // Sums hand their cotangent on as it is.
        let sums = |i: &Inst| matches!(i.op, Op::Binary(BinOp::Add | BinOp::Sub, ..) | Op::Ref(_) | Op::Deref(_));
        if insts.iter().all(|i| sums(i) || matches!(i.op, Op::Unary(..))) {
            return;
        }
        let inner: Vec<*const Inst> =
            members.iter().filter(|m| **m != root).map(|m| std::ptr::from_ref(&here.insts[*m])).collect();
        self.found.inner.extend(&inner);
        if let Some((sum, receiver)) = self.only_summed(here, y) {
            self.found.sums.insert(sum, receiver);
        }
        self.found.roots.push(y);
        self.found.of.insert(std::ptr::from_ref(&here.insts[root]), Rc::new(Found { tree, insts, inner }));
    }

    /// The sum or mean of all elements, if that is all that is done with `y`: the instruction, and `y`.
    fn only_summed(&self, here: &Here<'_>, y: Value) -> Option<(*const Inst, Value)> {
        let only = |v: Value| match here.users.get(&v).map(|u| &u[..]) {
            Some([one]) if self.mentions.get(&v) == Some(&1) => Some(&here.insts[*one]),
            _ => None,
        };
        let mut next = only(y)?;
        if let Op::Ref(_) = next.op {
            next = only(next.results[0])?;
        }
        let Op::Call(c) = &next.op else { return None };
        let sums = c.level == 0 && c.method.as_ref().is_some_and(|m| m == "sum" || m == "mean") && c.args.len() == 1;
        (sums && c.is_of_array(self.f)).then_some((std::ptr::from_ref(next), y))
    }
}

fn operands_of(inst: &Inst) -> Vec<Value> {
    let mut operands = vec![];
    inst.op.operands(&mut |v| operands.push(v));
    operands
}

impl Reverser<'_> {
    /// The reverse of the sum or mean of a tree's result: every element has the same cotangent. True if that is what the instruction is.
    pub(super) fn sum_of_tree(&mut self, inst: &Inst) -> bool {
        let Some(&of) = self.trees.sums.get(&std::ptr::from_ref(inst)) else { return false };
        if let Some(d) = inst.results.first().and_then(|y| self.cotangent(*y)) {
            let is_mean = matches!(&inst.op, Op::Call(c) if c.method.as_ref().is_some_and(|m| m == "mean"));
            let d = match is_mean {
                true => {
                    let shape = self.before(inst, Op::Dispatch("like", vec![of]));
                    let ty = self.f.ty(of).element();
                    self.emit(ty, Op::Dispatch("of_mean", vec![shape, d]))
                }
                false => d,
            };
            self.spread.insert(of, d);
        }
        true
    }

    /// The reverse of a tree, from the instruction that gives its result.
    pub(super) fn elementwise(&mut self, inst: &Inst, found: &Rc<Found>) {
        let y = inst.results[0];
        if found.tree.size > 1 {
            self.plan.trees.insert(std::ptr::from_ref(inst), found.clone());
            self.plan.absorbed.extend(&found.inner);
        }
        let spread = self.spread.get(&y).copied();
        let Some(dy) = spread.or_else(|| self.cotangent(y)) else { return };
        let values = &found.tree.operands;
        let active: Vec<bool> = values.iter().map(|v| self.active(self.root(*v))).collect();
        let (sweeps, read, takes_result) = found.tree.reversed(&active, self.opts);
        let mut operands = vec![];
        for (v, read) in values.iter().zip(&read) {
            operands.push(match (read, self.f.ty(*v).dense().is_some()) {
                (true, _) => {
                    let lasting = self.lasting(inst, *v);
                    if lasting != *v {
                        self.f.data_mut(lasting).ty = self.tangent_ty(*v);
                    }
                    (lasting, Read::Values)
                }
                (false, true) => (self.before(inst, Op::Dispatch("like", vec![*v])), Read::Shape),
                (false, false) => (*v, Read::Nothing),
            });
        }
        if takes_result {
            operands.push((y, Read::Values));
        }
        let (mut sinks, mut fresh, mut lent) = (vec![], vec![], vec![]);
        for (k, v) in values.iter().enumerate() {
            if sweeps.cotangents[k].is_none() {
                continue;
            }
            let (root, path) = self.part(*v);
            let array = self.f.ty(root).dense().is_some();
            let view = matches!(path.last(), Some(Proj::View(..)));
            let there = (array && path.is_empty() || view) && self.cots.contains_key(&root) && !lent.contains(&root);
            if there && !self.f.is_cell(root) {
                lent.push(root);
                sinks.push((k, self.ensure_place(root), path));
                continue;
            }
            let ty = self.tangent_ty(*v);
            let zero = match operands[k] {
                (of, Read::Values | Read::Shape) if ty.dense().is_some() => Op::Dispatch("unshaped", vec![of]),
                _ => Op::Zero,
            };
            let zero = self.emit_inline(ty.clone(), zero);
            let place = self.f.value(Some(&format!("d#{}", root.0)), proc_macro2::Span::mixed_site(), ty);
            self.push(vec![place], Op::Place(zero));
            sinks.push((k, place, vec![]));
            fresh.push((*v, place));
        }
        if sinks.is_empty() {
            return;
        }
        let back = ElementwiseBack { sweeps, operands, dy, sinks, ty: found.tree.ty.clone() };
        self.push(vec![], Op::ElementwiseBack(Box::new(back)));
        for (v, place) in fresh {
            self.contribute(v, place);
        }
    }
}
