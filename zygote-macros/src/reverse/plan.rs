//! What the forward sweep has to save, as found while the reverse sweep was written.

use super::Reverser;
use super::elementwise::Found;
use super::restore::Rereads;
use crate::hash::{HashMap, HashSet, New as _};
use crate::ir::*;
use crate::ty::Ty;
use std::rc::Rc;

/// Keyed by the primal's instructions (by address, never followed) and loops.
#[derive(Default)]
pub(super) struct Plan {
    pub(super) switches: HashMap<*const Inst, SwitchPlan>,
    pub(super) loops: HashMap<LoopId, LoopPlan>,
    /// What the forward sweep computes for the reverse sweep before an instruction.
    pub(super) before: HashMap<*const Inst, Vec<Inst>>,
    /// The same, at the beginning of a loop's body, or of an arm.
    pub(super) loop_heads: HashMap<LoopId, Vec<Inst>>,
    pub(super) arm_heads: HashMap<(*const Inst, usize), Vec<Inst>>,
    /// The same, after one.
    pub(super) after: HashMap<*const Inst, Vec<Inst>>,
    /// The pullback of a differentiated call.
    pub(super) calls: HashMap<*const Inst, Value>,
    /// Calls that may be called again, and what is kept of them.
    pub(super) repeatable: HashSet<*const Inst>,
    pub(super) kept_calls: HashMap<*const Inst, Value>,
    /// Trees of elementwise operations, by the last of these; the others are left out.
    pub(super) trees: HashMap<*const Inst, Rc<Found>>,
    /// Switches that tell whether they replace what a loop carries.
    pub(super) flags: super::latest::Flags,
    pub(super) absorbed: HashSet<*const Inst>,
    /// The calls for each of which an argument that changes later is copied.
    pub(super) copies: HashSet<*const Inst>,
}

impl Plan {
    /// All values that are kept.
    pub(super) fn saved(&self) -> HashSet<Value> {
        let arms = self.switches.values().flat_map(|s| &s.arms);
        let layouts = arms.chain(self.loops.values().map(|l| &l.layout));
        layouts.flat_map(|l| &l.chunks).flat_map(|c| c.saves.iter().copied()).collect()
    }
}

pub(super) struct SwitchPlan {
    /// The record, if anything of it is saved.
    pub(super) saved: Option<(Value, RecordId)>,
    pub(super) arms: Vec<Layout>,
}

pub(super) struct LoopPlan {
    pub(super) tape: Option<Value>,
    /// It is made before the outermost loop.
    pub(super) flat: bool,
    /// It holds the latest record only: that of the latest iteration in which this was true.
    pub(super) latest: Option<Value>,
    pub(super) reserve: Option<RangeIter>,
    pub(super) layout: Layout,
}

/// A region's record: the saves before its first exit, then what the exit itself saved, then the rest.
#[derive(Default)]
pub(super) struct Layout {
    pub(super) chunks: Vec<Chunk>,
}

pub(super) struct Chunk {
    /// Values of this part of the region that the reverse sweep mentions.
    pub(super) saves: Vec<Value>,
    pub(super) exit: Option<Exit>,
}

/// An instruction that control may leave the region from.
pub(super) struct Exit {
    pub(super) index: usize,
    /// Its record or tape, where the reverse sweep mentions it.
    pub(super) saved: Option<Value>,
    /// Whether the rest of the region ran, and what that saved.
    pub(super) tail: Option<(Value, RecordId)>,
}

impl Layout {
    /// The fields of the record of chunk `c`.
    pub(super) fn fields(&self, c: usize) -> Vec<Value> {
        let Some(chunk) = self.chunks.get(c) else { return vec![] };
        let exit = chunk.exit.as_ref();
        let saved = exit.and_then(|e| e.saved);
        let tail = exit.and_then(|e| e.tail.map(|t| t.0));
        chunk.saves.iter().copied().chain(saved).chain(tail).collect()
    }

    pub(super) fn is_empty(&self) -> bool {
        self.fields(0).is_empty()
    }
}

/// Forward values that instructions mention and do not define.
pub(crate) fn free_values(insts: &[Inst], term: &Term) -> Vec<Value> {
    let mut w = Free::default();
    w.walk(insts, term);
    w.free
}

#[derive(Default)]
struct Free {
    bound: HashSet<Value>,
    seen: HashSet<Value>,
    free: Vec<Value>,
}

impl Free {
    fn see(&mut self, v: Value) {
        if !self.bound.contains(&v) && self.seen.insert(v) {
            self.free.push(v);
        }
    }

    fn walk(&mut self, insts: &[Inst], term: &Term) {
        let mut undo = vec![];
        for inst in insts {
            let counter = match &inst.op {
                Op::Replay(Replay { range: Some((i, _)), .. }) | Op::Loop(Loop { kind: LoopKind::For(i, _), .. }) => {
                    Some(*i)
                }
                _ => None,
            };
            // Guards of arms and conditions of loops see the parameters of the region that they stand before.
            let params = inst.op.regions().into_iter().flat_map(|r| r.params.iter().copied());
            let inner: Vec<Value> = params.chain(counter).filter(|v| self.bound.insert(*v)).collect();
            inst.op.operands(&mut |v| self.see(v));
            for r in inst.op.regions() {
                self.walk(&r.insts, &r.term);
            }
            for v in inner {
                self.bound.remove(&v);
            }
            undo.extend(inst.results.iter().copied().filter(|v| self.bound.insert(*v)));
        }
        term.operands().into_iter().for_each(|v| self.see(v));
        for v in undo {
            self.bound.remove(&v);
        }
    }
}

/// In how many loops values are defined.
pub(super) fn nesting(r: &Region, loops: usize, found: &mut HashMap<Value, usize>) {
    for inst in &r.insts {
        found.extend(inst.results.iter().map(|v| (*v, loops)));
        let inner = loops + usize::from(matches!(inst.op, Op::Loop(_)));
        if let Op::Loop(Loop { kind: LoopKind::For(i, _), .. }) = &inst.op {
            found.insert(*i, inner);
        }
        for r in inst.op.regions() {
            found.extend(r.params.iter().map(|v| (*v, inner)));
            nesting(r, inner, found);
        }
    }
}

fn is_plain_step(step: &Proj) -> bool {
    matches!(step, Proj::Index(_) | Proj::Named(_) | Proj::Field(_))
}

/// What something else is done with than to read its elements and its length.
pub(super) fn not_only_indexed(r: &Region, other: &mut impl FnMut(Value)) {
    for inst in &r.insts {
        match &inst.op {
            Op::Load(_, path) if !path.is_empty() && path.iter().all(is_plain_step) => {
                path.iter().flat_map(Proj::operands).for_each(&mut *other);
            }
            Op::Verbatim(v) if v.is_length() => {}
            op => op.operands(&mut *other),
        }
        inst.op.regions().into_iter().for_each(|r| not_only_indexed(r, other));
    }
    r.term.operands().into_iter().for_each(other);
}

/// The largest expression that is recomputed rather than saved, in instructions.
pub(super) const REMATERIALISE_AT_MOST: usize = 12;
/// The same, from what is saved: each instruction costs about as much as a number on the tape.
const RECOMPUTE_AT_MOST: usize = 3;

impl Reverser<'_> {
    /// Decides which of the forward values that `insts` mentions are saved; puts the instructions that recompute the
    /// others at the head of `insts`. `here`: the primal instructions of this part of the region, and what it defines.
    pub(super) fn plan_saves(&mut self, insts: &mut Vec<Inst>, here: &[Inst], defined: &HashSet<Value>) -> Vec<Value> {
        let open = self.scopes.last().is_some_and(|s| s.open);
        if !open {
            self.find_snapshots(here, &free_values(insts, &Term::Never));
        }
        let rebound = |v: &Value| !open && self.rebound.contains_key(v);
        let local = |v: &Value| defined.contains(v) && (open || !self.available.contains(v)) && !rebound(v);
        let wanted: Vec<Value> = free_values(insts, &Term::Never).into_iter().filter(local).collect();
        if wanted.is_empty() {
            self.rebind(insts, defined);
            return wanted;
        }
        let mut wanted = wanted;
        if self.opts.rematerialise {
            let twice = self.read_twice(here, &wanted);
            for inst in &mut *insts {
                substitute_in(inst, &twice);
            }
            if !twice.is_empty() {
                wanted = free_values(insts, &Term::Never).into_iter().filter(local).collect();
            }
        }
        let by_result: HashMap<Value, usize> =
            here.iter().enumerate().flat_map(|(k, i)| i.results.iter().map(move |r| (*r, k))).collect();
        let mut again: Vec<usize> = vec![];
        if open {
            return self.lists_again(insts, wanted, here, &by_result);
        }
        let mut saves = vec![];
        let calls = self.repeatable(here);
        let (mut repeated, mut kept_whole) = (vec![], HashSet::new());
        let rereads = self.rereads(here, insts);
        let mut from = Source { here, by_result: &by_result, rereads, at: HashMap::new(), saved: HashSet::new() };
        // In their order: what is computed from what is saved anyway is not saved.
        wanted.sort_by_key(|v| by_result.get(v).or_else(|| calls.get(v)).map_or(0, |k| k + 1));
        let mut wanted: std::collections::VecDeque<Value> = wanted.into();
        while let Some(v) = wanted.pop_front() {
            let mut steps = vec![];
            // Borrows are never saved: they are taken again.
            if let Some(&k) = by_result.get(&v)
                && let Some(of) = self.borrowed(&here[k])
            {
                if again.contains(&k) {
                    continue;
                }
                again.push(k);
                for base in of {
                    if local(&base) && !saves.contains(&base) && !wanted.contains(&base) {
                        wanted.push_back(base);
                    }
                }
                continue;
            }
            if let Some(&k) = calls.get(&v).filter(|k| !kept_whole.contains(*k)) {
                let inst = &here[k];
                if repeated.contains(&k) {
                    continue;
                }
                if self.repeats(inst, &mut from, &mut steps) {
                    again.extend(steps);
                    again.push(k);
                    from.saved.extend(inst.results.iter().filter(|y| self.f.ty(**y).is_scalar()));
                    repeated.push(k);
                    continue;
                }
                kept_whole.insert(k);
                steps.clear();
            }
            let there = self.cheap(v, &mut from, &mut steps);
            if there.is_some() && from.is_worth_it(&steps, |v| self.is_kept_here(v)) {
                again.extend(steps);
            } else {
                saves.push(v);
                from.saved.extend((self.f.ty(v).is_scalar() || *self.f.ty(v) == Ty::Discrete).then_some(v));
            }
        }
        saves.extend(repeated.into_iter().map(|k| self.keep_call(&here[k])));
        again.sort_unstable();
        again.dedup();
        // From the end: what stands before keeps its place.
        let mut places: Vec<usize> = again.iter().map(|k| from.at.get(k).copied().unwrap_or(0)).collect();
        places.sort_unstable();
        places.dedup();
        for place in places.into_iter().rev() {
            let steps = again.iter().filter(|k| from.at.get(k).copied().unwrap_or(0) == place);
            let steps: Vec<Inst> = steps.map(|k| self.read_again(&here[*k])).collect();
            insts.splice(place..place, steps);
        }
        self.rebind(insts, defined);
        saves
    }

    /// Numbers that were read at the same place, with no change in between: the second is kept as the first, and what an array was made of
    /// as that.
    fn read_twice(&self, here: &[Inst], wanted: &[Value]) -> HashMap<Value, Value> {
        let wanted: HashSet<Value> = wanted.iter().copied().collect();
        // Integers by what they are computed from, and what has been read by where: of cells, and of what never changes.
        let mut integers: HashMap<String, Value> = HashMap::new();
        let mut same: HashMap<Value, Value> = HashMap::new();
        let (mut read, mut fixed) = (HashMap::new(), HashMap::new());
        let mut arrays: HashMap<Value, &[Value]> = HashMap::new();
        let mut twice = HashMap::new();
        for inst in here {
            let known = |same: &HashMap<Value, Value>, v: Value| same.get(&v).copied().unwrap_or(v).0;
            let computed = match &inst.op {
                Op::Const(text) => Some(text.to_string()),
                Op::Binary(op, a, b) => Some(format!("{op:?} {} {}", known(&same, *a), known(&same, *b))),
                Op::Load(base, path) => {
                    let v = inst.results[0];
                    let step = |step: &Proj| match step {
                        Proj::Index(i) => Some(known(&same, *i).to_string()),
                        Proj::Field(k) => Some(format!(".{k}")),
                        _ => None,
                    };
                    let place = path.iter().map(step).collect::<Option<Vec<String>>>();
                    let place = place.filter(|p| !p.is_empty() && self.f.ty(v).is_scalar() && wanted.contains(&v));
                    let Some(place) = place else { continue };
                    let element = arrays.get(base).and_then(|vs| self.one_of(vs, path));
                    let seen = if self.f.is_cell(*base) { &mut read } else { &mut fixed };
                    let first = *seen.entry((*base, place)).or_insert(element.unwrap_or(v));
                    twice.extend((first != v).then_some((v, first)));
                    continue;
                }
                Op::Array(vs) => {
                    arrays.insert(inst.results[0], vs);
                    None
                }
                Op::Unary(..) | Op::Rule(..) | Op::Cast(..) => continue,
                _ => None,
            };
            let Some(text) = computed else {
                read.clear();
                continue;
            };
            if self.f.ty(inst.results[0]) == &Ty::Discrete {
                let first = *integers.entry(text).or_insert(inst.results[0]);
                same.insert(inst.results[0], first);
            }
        }
        twice
    }

    /// Elements that are read in loops in which nothing changes, of a variable that changes elsewhere: a copy of it before these loops is less than
    /// the numbers on the tape, if they are read in loops in loops, or several in an iteration. What is computed of such elements by some
    /// arithmetic is read and computed again as well.
    fn find_snapshots(&mut self, here: &[Inst], wanted: &[Value]) {
        if !self.opts.rematerialise || self.nest.is_empty() {
            return;
        }
        let by_result: HashMap<Value, &Inst> =
            here.iter().filter_map(|i| Some((*i.results.first()?, i))).filter(|(_, i)| i.results.len() == 1).collect();
        // What would be kept, and the elements behind it.
        let mut found: Vec<(Value, Vec<&Inst>)> = vec![];
        for v in wanted.iter().filter(|v| by_result.contains_key(v) && self.f.ty(**v).is_scalar()) {
            let mut reads = vec![];
            if self.elements_behind(*v, &by_result, &mut reads, &mut 0) && !reads.is_empty() {
                found.push((*v, reads));
            }
        }
        let cell = |inst: &Inst| if let Op::Load(cell, _) = &inst.op { *cell } else { inst.results[0] };
        let mut served: HashMap<Value, usize> = HashMap::new();
        for (_, reads) in &found {
            let mut cells: Vec<Value> = reads.iter().map(|r| cell(r)).collect();
            cells.sort_unstable();
            cells.dedup();
            cells.iter().for_each(|c| *served.entry(*c).or_default() += 1);
        }
        let worth = |this: &Self, inst: &Inst| {
            this.nest.len() - this.unchanged_from(cell(inst)) >= 2 || served[&cell(inst)] >= 2
        };
        for (_, reads) in &found {
            if !reads.iter().all(|r| worth(self, r)) {
                continue;
            }
            for read in reads {
                let cell = cell(read);
                let op = |_: &mut Self| (vec![], Op::Snapshot(cell, vec![]));
                let copy = self.kept_before_loops(read, (cell, &[]), "contents".into(), op);
                self.snapshots.insert(read.results[0], copy);
            }
        }
    }

    /// The outermost of the loops around in which a variable doesn't change, nor in those inside of it.
    pub(super) fn unchanged_from(&self, cell: Value) -> usize {
        self.nest.iter().rposition(|n| n.changed.contains(&cell)).map_or(0, |k| k + 1)
    }

    /// The same of a part of it: of a field, other fields may change.
    pub(super) fn part_unchanged_from(&self, cell: Value, path: &[Proj]) -> usize {
        let field = super::fields::first_field(path);
        let changes = |n: &super::Nest| match (n.fields.get(&cell), &field) {
            (Some(changed), Some(field)) => changed.contains(field),
            _ => n.changed.contains(&cell),
        };
        self.nest.iter().rposition(changes).map_or(0, |k| k + 1)
    }

    /// The elements that a number is computed of, by little arithmetic, if a copy of each of their variables can be read instead.
    fn elements_behind<'i>(
        &self,
        v: Value,
        by_result: &HashMap<Value, &'i Inst>,
        reads: &mut Vec<&'i Inst>,
        steps: &mut usize,
    ) -> bool {
        if self.available.contains(&v) || self.literals.contains_key(&v) || self.is_outside(v) {
            return true;
        }
        let Some(inst) = by_result.get(&v) else { return false };
        match &inst.op {
            Op::Load(..) if self.is_reread(v) => *steps == 0,
            Op::Load(cell, path) => {
                let numbers = match self.f.ty(*cell).peeled() {
                    Ty::Vec(t) | Ty::Array(t, _) | Ty::Slice(t) => t.is_scalar(),
                    _ => false,
                };
                let [Proj::Index(i)] = path[..] else { return false };
                let from = self.unchanged_from(*cell);
                let read = numbers
                    && self.f.is_cell(*cell)
                    && self.root(*cell) == *cell
                    && !self.is_unchanged(*cell)
                    && self.nest.len() > from
                    && !self.varies_with(i, from);
                reads.extend(read.then_some(inst));
                read
            }
            Op::Binary(BinOp::Add | BinOp::Sub | BinOp::Mul, a, b) if *steps < RECOMPUTE_AT_MOST => {
                *steps += 1;
                self.elements_behind(*a, by_result, reads, steps) && self.elements_behind(*b, by_result, reads, steps)
            }
            Op::Unary(UnOp::Neg, a) => self.elements_behind(*a, by_result, reads, steps),
            _ => false,
        }
    }

    /// True if an index isn't surely the same in all iterations of the loop before `from`, for the same counters of the inner ones: there a loop may
    /// read a few elements of many.
    fn varies_with(&self, v: Value, from: usize) -> bool {
        let (mut open, mut seen) = (vec![v], HashSet::new());
        while let Some(v) = open.pop() {
            let fixed = self.literals.contains_key(&v) || self.nesting.get(&v).is_none_or(|n| *n < from);
            if from == 0 || fixed || !seen.insert(v) {
                continue;
            }
            let inner = || self.nest[from..].iter().find(|n| n.counter == Some(v));
            match (self.integers.get(&v), inner().and_then(|n| n.range.as_ref())) {
                (Some(operands), _) => open.extend(operands),
                (None, Some(range)) => open.extend([range.lo, range.hi]),
                (None, None) => return true,
            }
        }
        false
    }

    /// The one of these values that a literal index leads to.
    fn one_of(&self, vs: &[Value], path: &[Proj]) -> Option<Value> {
        let [Proj::Index(i)] = path else { return None };
        let k: usize = self.literals.get(i)?.parse().ok()?;
        vs.get(k).copied().filter(|v| self.f.ty(*v).is_scalar())
    }

    /// The same instruction in the reverse sweep.
    fn read_again(&mut self, inst: &Inst) -> Inst {
        let at = std::ptr::from_ref(inst);
        match &inst.op {
            Op::Call(c) if let Some(kept) = self.plan.kept_calls.get(&at) => {
                let results = inst.results.iter().copied().chain(self.plan.calls.get(&at).copied()).collect();
                Inst { results, op: Op::CallAgain(*kept, Box::new(c.clone())), span: inst.span }
            }
            Op::Load(_, path) if self.snapshots.contains_key(&inst.results[0]) => {
                let copy = self.snapshots[&inst.results[0]];
                Inst { op: Op::Load(copy, path.clone()), ..inst.clone() }
            }
            Op::Load(cell, path) if self.is_reread(inst.results[0]) => {
                let again = self.again(*cell);
                Inst { op: Op::Load(again, path.clone()), ..inst.clone() }
            }
            _ => inst.clone(),
        }
    }

    /// True of a choice between few integers, by a condition on integers.
    fn chooses_integers(&self, inst: &Inst, size: &mut usize) -> bool {
        let discrete = |v: &Value| *self.f.ty(*v) == Ty::Discrete;
        *size += 1;
        *size <= RECOMPUTE_AT_MOST * RECOMPUTE_AT_MOST
            && inst.results.iter().all(discrete)
            && match &inst.op {
                Op::Const(_) => true,
                Op::Unary(_, v) => discrete(v),
                Op::Binary(op, a, b) => !matches!(op, BinOp::Div | BinOp::Rem) && [a, b].into_iter().all(discrete),
                Op::Verbatim(v) => v.is_of_integers(),
                Op::Switch(Switch { head: Head::If(_), arms }) => arms.iter().all(|arm| {
                    matches!(arm.body.term, Term::Yield(_))
                        && arm.body.insts.iter().all(|i| self.chooses_integers(i, size))
                }),
                _ => false,
            }
    }

    /// What a borrow is taken of, and the indices on the way there.
    fn borrowed(&self, inst: &Inst) -> Option<Vec<Value>> {
        match &inst.op {
            Op::Ref(v) => Some(vec![*v]),
            // What a pattern bound isn't there again: its value is saved.
            Op::Deref(v) if self.is_kept(*v) && !self.is_bound(*v) => Some(vec![*v]),
            Op::Load(v, path) if self.f.ty(inst.results[0]).is_view() && self.is_kept(*v) => {
                Some(path.iter().flat_map(Proj::operands).chain([*v]).collect())
            }
            _ if self.lists(inst).is_some() => self.lists(inst),
            Op::Borrow(v, path, _) | Op::At(v, path) => {
                Some(path.iter().flat_map(Proj::operands).chain([*v]).collect())
            }
            Op::Hook(v, _) if self.f.ty(*v).is_ref() => Some(vec![*v]),
            _ => None,
        }
    }

    /// What a list of references is made of, or the list that a reference comes out of; what tells a length that is known at compile time, which takes no
    /// room.
    fn lists(&self, inst: &Inst) -> Option<Vec<Value>> {
        let [v] = inst.results[..] else { return None };
        if let Op::Verbatim(length) = &inst.op
            && let [(_, of)] = length.captures[..]
            && self.of_type.contains(&of)
            && !self.f.is_cell(of)
        {
            return Some(vec![of]);
        }
        if self.f.is_cell(v) || !self.f.ty(v).holds_reference() {
            return None;
        }
        match &inst.op {
            Op::Array(vs) | Op::Tuple(vs) | Op::Vec(vs) => Some(vs.clone()),
            Op::Load(base, path) if self.is_kept(*base) => {
                Some(path.iter().flat_map(Proj::operands).chain([*base]).collect())
            }
            _ => None,
        }
    }

    /// The pullback can't keep references: it makes lists of them again, of those that it is given.
    fn lists_again(
        &self,
        insts: &mut Vec<Inst>,
        wanted: Vec<Value>,
        here: &[Inst],
        by_result: &HashMap<Value, usize>,
    ) -> Vec<Value> {
        let (mut again, mut saves): (Vec<usize>, Vec<Value>) = (vec![], vec![]);
        let mut wanted: std::collections::VecDeque<Value> = wanted.into();
        while let Some(v) = wanted.pop_front() {
            match by_result.get(&v).and_then(|k| Some((*k, self.lists(&here[*k])?))) {
                Some((k, of)) if !again.contains(&k) => {
                    again.push(k);
                    wanted.extend(of);
                }
                Some(_) => {}
                None if !saves.contains(&v) => saves.push(v),
                None => {}
            }
        }
        again.sort_unstable();
        insts.splice(0..0, again.into_iter().map(|k| here[k].clone()));
        saves
    }

    /// True in a loop of which one iteration is kept.
    pub(super) fn keeps_latest(&self) -> bool {
        self.nest.last().is_some_and(|n| n.latest)
    }

    /// True if what `r` borrows is the same in the reverse sweep.
    pub(super) fn is_kept(&self, r: Value) -> bool {
        !self.f.is_cell(self.root(r)) || self.is_unchanged(r)
    }

    /// True for an array that a loop only reads from. It is kept once, outside, and not what is read, one by one.
    fn is_kept_outside(&self, base: Value) -> bool {
        let array =
            matches!(self.f.ty(base), Ty::Vec(_) | Ty::Array(..)) || self.f.ty(base).dense().is_some_and(|d| !d.view);
        let array = array || self.f.ty(base) == &Ty::Unknown && self.lists.contains(&base);
        let outside = self.nesting.get(&base).is_some_and(|n| *n < self.nest.len());
        array && outside && self.opts.rematerialise && !self.f.is_cell(base) && self.root(base) == base
    }

    /// True for a number of outside of the present loop: it is kept there, if at all, once for all iterations. And for what is borrowed there, and is
    /// borrowed again.
    fn is_outside(&self, v: Value) -> bool {
        let outside = self.nesting.get(&v).is_some_and(|n| *n < self.nest.len());
        let number = self.f.ty(v).is_scalar() || *self.f.ty(v) == Ty::Discrete;
        let borrow = || self.alias.contains_key(&v) && self.f.ty(v).is_ref() && self.is_kept(v) && !self.is_bound(v);
        outside && !self.f.is_cell(v) && (number || borrow())
    }

    /// True for what costs a number in each iteration: an integer of outside, which indices are made of, doesn't.
    fn is_kept_here(&self, v: Value) -> bool {
        let integer = || *self.f.ty(v) == Ty::Discrete && self.is_outside(v);
        !self.available.contains(&v) && !self.f.ty(v).is_ref() && !integer()
    }

    /// Collects the instructions that compute `v` from what is available, if they are few and plain; gives from where on in the
    /// reverse they can stand.
    pub(super) fn cheap(&self, v: Value, from: &mut Source<'_>, steps: &mut Vec<usize>) -> Option<usize> {
        if self.available.contains(&v)
            || self.rebound.contains_key(&v)
            || self.opts.rematerialise && (from.saved.contains(&v) || self.is_outside(v))
        {
            return Some(0);
        }
        let k = *from.by_result.get(&v)?;
        if steps.contains(&k) {
            return from.at.get(&k).copied();
        }
        let here = from.here;
        let op = &here[k].op;
        let constant = matches!(op, Op::Const(_));
        let (mut at, mut of) = (0, vec![]);
        let plain = match op {
            Op::Const(_) => {
                let number = self.f.ty(v).is_scalar() || *self.f.ty(v) == Ty::Discrete;
                number || self.f.data(v).ascribed.is_some() || !self.f.data(v).named
            }
            // An array would be allocated again.
            Op::Unary(..) | Op::Binary(..) if self.f.ty(v).dense().is_some() => false,
            Op::Unary(..) | Op::Cast(..) | Op::Ref(_) => true,
            // A root takes as long as a number takes from the tape, or longer.
            Op::Rule(row, _) => row.cheap && row.name != "sqrt" && self.f.ty(v).is_scalar(),
            Op::Borrow(_, _, Access::Shared) => self.is_kept(v),
            Op::Untuple(_) => {
                here[k].results.iter().all(|v| self.f.ty(*v).is_scalar() || *self.f.ty(*v) == Ty::Discrete)
            }
            Op::Verbatim(v) if v.is_of_integers() => true,
            // `if i == 0 { n - 1 } else { i - 1 }`
            Op::Switch(_) => {
                of = free_values(std::slice::from_ref(&here[k]), &Term::Never);
                self.chooses_integers(&here[k], &mut 0)
            }
            Op::Dispatch("without_derivative", _) => true,
            Op::Deref(r) => self.is_kept(*r),
            Op::Binary(op, a, b) => {
                // A quotient of integers takes long, but is the same in all iterations if these are.
                let fixed = |v: Value| self.is_outside(v) || self.literals.contains_key(&v);
                let quick = !matches!(op, BinOp::Div | BinOp::Rem) || self.f.ty(v).is_scalar();
                (quick || fixed(*a) && fixed(*b)) && !self.f.data(v).assigned
            }
            Op::Verbatim(v) => {
                v.is_length() && v.captures.iter().all(|(_, x)| self.is_unchanged(*x) || self.keeps_length(*x))
            }
            // Once, if of the latest iteration only: then the pullback doesn't have to be given what it is read from.
            Op::Load(base, _) if self.keeps_latest() && self.f.params.contains(base) => false,
            Op::Load(..) if self.snapshots.contains_key(&v) => true,
            // Reads through a shared reference give the same value again.
            Op::Load(base, _) if self.is_unchanged(*base) => true,
            Op::Load(base, _) if self.is_reread(v) => {
                at = from.rereads.from(*base, k)?;
                true
            }
            // Of a list of indices, `[i - 1, i + 1]`, which is made again.
            Op::Load(base, _) if from.is_list(*base) && *self.f.ty(v) == Ty::Discrete => true,
            Op::Array(_) => self.f.ty(v).element() == Ty::Discrete,
            Op::Load(base, _) => {
                self.is_kept_outside(*base) && (self.f.ty(v).is_scalar() || *self.f.ty(v) == Ty::Discrete)
            }
            _ => false,
        };
        let base = match op {
            Op::Load(base, _) if !self.is_unchanged(*base) && !from.is_list(*base) => Some(*base),
            _ => None,
        };
        if !plain || (!constant && !self.opts.rematerialise) || steps.len() > REMATERIALISE_AT_MOST {
            return None;
        }
        let mut all = Some(at);
        op.operands(&mut |u| of.push(u));
        for u in of {
            if let (Some(at), true) = (all, base != Some(u)) {
                all = self.cheap(u, from, steps).map(|there| there.max(at));
            }
        }
        let at = all.filter(|at| !from.rereads.is_mentioned_before(v, *at))?;
        steps.push(k);
        from.at.insert(k, at);
        Some(at)
    }
}

pub(super) fn substitute_in(inst: &mut Inst, map: &HashMap<Value, Value>) {
    inst.op.map_operands(&mut |v| map.get(&v).copied().unwrap_or(v));
    inst.op.regions_mut().into_iter().for_each(|r| crate::normalise::substitute(r, map));
}

/// What values are computed again from.
pub(super) struct Source<'a> {
    pub(super) here: &'a [Inst],
    pub(super) by_result: &'a HashMap<Value, usize>,
    rereads: Rereads,
    /// From where on in the reverse instructions can stand.
    at: HashMap<usize, usize>,
    /// Numbers that are saved anyway.
    saved: HashSet<Value>,
}

impl Source<'_> {
    fn is_list(&self, v: Value) -> bool {
        self.by_result.get(&v).is_some_and(|k| matches!(self.here[*k].op, Op::Array(_)))
    }

    /// True if these instructions cost less than a number that is kept.
    fn is_worth_it(&self, steps: &[usize], is_kept: impl Fn(Value) -> bool) -> bool {
        let (mut kept, mut slow, mut arithmetic) = (false, false, 0);
        for k in steps {
            let op = &self.here[*k].op;
            slow |= matches!(op, Op::Binary(BinOp::Div | BinOp::Rem, ..));
            slow |= matches!(op, Op::Rule(row, _) if row.name == "recip");
            arithmetic += usize::from(!matches!(op, Op::Load(..) | Op::Borrow(..) | Op::Const(_)));
            op.operands(&mut |v| kept |= self.saved.contains(&v) || !self.by_result.contains_key(&v) && is_kept(v));
        }
        let at_most = if slow { 0 } else { RECOMPUTE_AT_MOST };
        steps.len() <= REMATERIALISE_AT_MOST && (!kept || arithmetic <= at_most)
    }
}
