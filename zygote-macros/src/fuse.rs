//! One pass instead of two, where the cotangent of the result is known before the function runs.
//!
//! Input: both sweeps of a function. Output: sweeps of which the first does more: a loop (or a switch) whose reverse only adds to places
//! does that at the end of each iteration (of each arm), when all that it reads is still at hand. So it needs no tape, and computes nothing
//! twice. What the reverse of such a loop reads of cotangents is moved before it. Sums are what makes this possible: their
//! cotangent is the same in all iterations (`reverse/sums.rs`).
//!
//! Invariants: the first sweep still computes the function's value by the function's own instructions, in their order. It mentions the
//! cotangent of the result and the sinks, so these must be there when it runs. Cotangents differ from those of two passes by rounding
//! only: what is added is the same, in another order.

use crate::ir::*;
use crate::reverse::Reversed;
use std::collections::{HashMap, HashSet};

/// The sweeps with all that can be fused, or nothing if that is nothing.
pub(crate) fn fuse(r: &Reversed) -> Option<Reversed> {
    let mut made = r.clone();
    let mut fuser = Fuser { borrowed: HashMap::new(), places: HashSet::new(), fused: false };
    fuser.survey(&r.f, &r.forward);
    fuser.survey(&r.f, &r.reverse);
    fuser.places.extend(r.sinks.iter().flatten());
    fuser.region(&mut made.forward.insts, &mut made.reverse.insts);
    made.fused = fuser.fused;
    made.fused.then_some(made)
}

struct Fuser {
    /// What `&mut`s are taken of.
    borrowed: HashMap<Value, Value>,
    places: HashSet<Value>,
    fused: bool,
}

/// An instruction of the reverse sweep, numbered, and before which of the forward sweep it now stands.
struct Early {
    before: usize,
    number: usize,
    inst: Inst,
}

/// What the reverse of one instruction has to do with what is outside of it.
#[derive(Default)]
struct Mentions {
    inside: HashSet<Value>,
    /// Places that are added to.
    added: HashSet<Value>,
    reads: HashSet<Value>,
    /// It does more than that.
    more: bool,
}

impl Fuser {
    fn survey(&mut self, f: &Function, r: &Region) {
        for inst in &r.insts {
            match &inst.op {
                Op::Borrow(base, _, Access::Mutable | Access::Passed) => {
                    self.borrowed.insert(inst.results[0], *base);
                }
                Op::At(base, _) if f.is_cell(*base) => {
                    self.borrowed.insert(inst.results[0], *base);
                }
                Op::Place(_) => self.places.extend(&inst.results),
                Op::Switch(s) => {
                    let (Head::If(head) | Head::Match(head)) = s.head;
                    self.borrowed.extend(s.exclusive(f).map(|b| (b.value, head)));
                }
                _ => {}
            }
            inst.op.regions().into_iter().for_each(|r| self.survey(f, r));
        }
    }

    /// Fuses what stands in one scope: forward instructions, and then their reverse.
    fn region(&mut self, forward: &mut Vec<Inst>, reverse: &mut Vec<Inst>) {
        let mut defined: HashMap<Value, usize> = HashMap::new();
        for (k, inst) in forward.iter().enumerate() {
            defined.extend(inst.results.iter().map(|v| (*v, k)));
        }
        let (mut early, mut late): (Vec<Early>, Vec<(usize, Inst)>) = (vec![], vec![]);
        let mut dropped = HashSet::new();
        // The reverse of what comes later, and is fused.
        let mut done: Vec<Inst> = vec![];
        for (number, inst) in std::mem::take(reverse).into_iter().enumerate() {
            let at = pair(forward, &inst).filter(|k| self.suits(&forward[*k], &inst));
            let Some((at, moved)) =
                at.and_then(|at| Some((at, self.movable(at, &inst, &defined, &early, (&late, &done))?)))
            else {
                late.push((number, inst));
                continue;
            };
            let (go, stay) = std::mem::take(&mut late).into_iter().partition(|(n, _)| moved.contains(n));
            late = stay;
            let go: Vec<(usize, Inst)> = go;
            early.extend(go.into_iter().map(|(number, inst)| Early { before: at, number, inst }));
            early.iter_mut().filter(|e| moved.contains(&e.number)).for_each(|e| e.before = at);
            if let Op::Replay(Replay { tape: Some(t), .. }) = &inst.op {
                dropped.insert(*t);
            }
            done.push(inst.clone());
            self.merge(&mut forward[at], inst);
            self.fused = true;
        }
        early.sort_by_key(|e| std::cmp::Reverse((e.before, e.number)));
        for e in early {
            forward.insert(e.before, e.inst);
        }
        forward.retain(|i| !matches!(i.op, Op::Tape(_)) || i.results.iter().all(|t| !dropped.contains(t)));
        *reverse = late.into_iter().map(|(_, inst)| inst).collect();
    }

    /// True if the instruction changes nothing outside, and nothing leaves it; if its reverse does no more than to read and to add; and
    /// if a loop saves in one place only.
    fn suits(&self, forward: &Inst, reverse: &Inst) -> bool {
        let whole = match (&forward.op, &reverse.op) {
            (Op::Loop(l), Op::Replay(r)) => {
                matches!(&l.body.term, Term::Continue(to, _) if *to == l.id)
                    && exits(&l.body, l.id) == 1
                    && match r.tape {
                        Some(t) => {
                            matches!(l.body.insts.last(), Some(Inst { op: Op::Push(to, _), .. }) if *to == t)
                                && mentions(&l.body, t) == 1
                        }
                        None => true,
                    }
            }
            _ => true,
        };
        if !whole || crate::normalise::escapes(&forward.op) {
            return false;
        }
        let mut inside = HashSet::new();
        defines(std::slice::from_ref(forward), &mut inside);
        let mut changed = vec![];
        self.changes(forward, &mut changed);
        changed.iter().all(|v| inside.contains(v))
    }

    /// The cells that an instruction changes, or may change.
    fn changes(&self, inst: &Inst, changed: &mut Vec<Value>) {
        changed.extend(inst.op.changes(|v| self.borrowed.get(&v).copied()));
        if let Op::Forward(c) | Op::Call(c) = &inst.op {
            changed.extend(c.lambdas.iter().flat_map(|(_, l)| l.captured()));
            let mut lent: Vec<Value> = c.args.iter().filter_map(|v| self.borrowed.get(v).copied()).collect();
            let mut k = 0;
            while let Some(v) = lent.get(k) {
                lent.extend(self.borrowed.get(v));
                k += 1;
            }
            changed.append(&mut lent);
        }
        inst.op.regions().into_iter().flat_map(|r| &r.insts).for_each(|i| self.changes(i, changed));
    }

    /// What has to be moved before instruction `at` of the forward sweep so that the reverse of that can stand there, by number; none if
    /// something of it can't.
    fn movable(
        &self,
        at: usize,
        reverse: &Inst,
        defined: &HashMap<Value, usize>,
        early: &[Early],
        (late, done): (&[(usize, Inst)], &[Inst]),
    ) -> Option<HashSet<usize>> {
        let mut own = Mentions::default();
        for r in reverse.op.regions() {
            own.region(r);
        }
        let mut touched = own.added.iter().chain(&own.reads).filter(|v| self.places.contains(v));
        if own.more || touched.any(|v| changes_in_place(reverse, *v)) || !own.reads.is_disjoint(&own.added) {
            return None;
        }
        let all = || early.iter().map(|e| (e.number, &e.inst)).chain(late.iter().map(|(n, inst)| (*n, inst)));
        let (mut moved, mut added, mut reads) = (HashSet::new(), own.added.clone(), own.reads.clone());
        let mut open: Vec<Value> = added.iter().chain(&reads).copied().collect();
        while let Some(v) = open.pop() {
            if defined.get(&v).is_some_and(|k| *k >= at) {
                return None;
            }
            let Some((number, inst)) = all().find(|(_, inst)| inst.results.contains(&v)) else { continue };
            if !moved.insert(number) {
                continue;
            }
            if !is_movable(&inst.op) {
                return None;
            }
            inst.op.operands(&mut |v| {
                open.push(v);
                reads.insert(v);
            });
        }
        added.retain(|v| !reads.contains(v));
        if own.added.iter().any(|v| reads.contains(v)) {
            return None;
        }
        // What runs after it must not notice: it may add to the places that are added to, and must leave alone what is read.
        let behind = late.iter().filter(|(n, _)| !moved.contains(n)).map(|(_, inst)| inst);
        for inst in behind.chain(done) {
            let mut other = Mentions::default();
            other.inst(inst);
            let touched =
                |v: &Value| self.places.contains(v) && (other.added.contains(v) || changes_in_place(inst, *v));
            if reads.iter().any(touched) || added.iter().any(|v| other.reads.contains(v) || changes_in_place(inst, *v))
            {
                return None;
            }
        }
        Some(moved)
    }

    /// Puts the reverse of an instruction into it.
    fn merge(&mut self, forward: &mut Inst, reverse: Inst) {
        match (&mut forward.op, reverse.op) {
            (Op::Loop(l), Op::Replay(r)) => {
                if r.tape.is_some() {
                    l.body.insts.pop();
                }
                self.append(&mut l.body, r.body.insts);
            }
            (Op::Switch(s), Op::MatchSaved(_, _, saved)) => {
                forward.results.pop();
                let mut saved: HashMap<usize, Region> = saved.into_iter().map(|a| (a.index, a.region)).collect();
                for (k, arm) in s.arms.iter_mut().enumerate() {
                    if let Term::Yield(vs) = &mut arm.body.term {
                        let record = vs.pop();
                        arm.body.insts.retain(|i| record.is_none_or(|v| i.results != [v]));
                    }
                    if let Some(region) = saved.remove(&k).filter(|_| !matches!(arm.body.term, Term::Never)) {
                        self.append(&mut arm.body, region.insts);
                    }
                }
            }
            (_, op) => forward.op = op,
        }
    }

    fn append(&mut self, body: &mut Region, mut reverse: Vec<Inst>) {
        let here: HashSet<Value> = body.insts.iter().flat_map(|i| i.results.iter().copied()).collect();
        // What was computed again is there.
        reverse.retain(|i| i.results.is_empty() || !i.results.iter().all(|v| here.contains(v)));
        self.region(&mut body.insts, &mut reverse);
        body.insts.append(&mut reverse);
    }
}

/// True if the iterations of a reversed loop only read what is outside, and add to other places (but for what is their own): their order
/// makes no difference.
pub(crate) fn only_adds(body: &Region, own: HashSet<Value>) -> bool {
    let mut all = Mentions { inside: own, ..Mentions::default() };
    all.region(body);
    let mut added = all.added.iter();
    !all.more && all.reads.is_disjoint(&all.added) && !added.any(|v| body.insts.iter().any(|i| changes_in_place(i, *v)))
}

/// The forward instruction that this is the reverse of.
fn pair(forward: &[Inst], reverse: &Inst) -> Option<usize> {
    forward.iter().position(|inst| match (&inst.op, &reverse.op) {
        (Op::Loop(l), Op::Replay(Replay { tape: Some(t), .. })) => {
            matches!(l.body.insts.last(), Some(Inst { op: Op::Push(to, _), .. }) if to == t)
        }
        (
            Op::Loop(Loop { kind: LoopKind::For(i, _), .. }),
            Op::Replay(Replay { tape: None, range: Some((j, _)), .. }),
        ) => i == j,
        (Op::Switch(_), Op::MatchSaved(v, ..)) => inst.results.last() == Some(v),
        _ => false,
    })
}

/// True for what depends on nothing but its operands, and for places, which start with theirs.
fn is_movable(op: &Op) -> bool {
    matches!(
        op,
        Op::Const(_)
            | Op::Unary(..)
            | Op::Binary(..)
            | Op::Rule(..)
            | Op::Cast(..)
            | Op::Zero
            | Op::ZeroLike(_)
            | Op::OfShape(..)
            | Op::Untuple(_)
            | Op::Dispatch(..)
            | Op::Place(_)
    )
}

impl Mentions {
    fn region(&mut self, r: &Region) {
        self.inside.extend(&r.params);
        r.insts.iter().for_each(|i| self.inst(i));
        r.term.operands().into_iter().for_each(|v| self.read(v));
    }

    fn read(&mut self, v: Value) {
        if !self.inside.contains(&v) {
            self.reads.insert(v);
        }
    }

    fn add(&mut self, v: Value) {
        if !self.inside.contains(&v) {
            self.added.insert(v);
        }
    }

    fn inst(&mut self, inst: &Inst) {
        match &inst.op {
            Op::Add(place, path, v) => {
                self.add(*place);
                path.iter().flat_map(Proj::operands).chain([*v]).for_each(|v| self.read(v));
            }
            Op::Back(b) => {
                [b.back, b.dy].into_iter().chain(b.again.iter().flatten().copied()).for_each(|v| self.read(v));
                for (place, path) in &b.sinks {
                    self.add(*place);
                    path.iter().flat_map(Proj::operands).for_each(|v| self.read(v));
                }
            }
            op => {
                self.more |= matches!(op, Op::Hooked(..));
                // A part of a place may be changed by another name.
                self.more |=
                    matches!(op, Op::Borrow(v, _, Access::Mutable | Access::Passed) if !self.inside.contains(v));
                op.operands(&mut |v| self.read(v));
            }
        }
        self.more |= changed_by(&inst.op).iter().any(|v| !self.inside.contains(v));
        if let Op::Replay(Replay { range: Some((i, _)), .. }) | Op::Loop(Loop { kind: LoopKind::For(i, _), .. }) =
            &inst.op
        {
            self.inside.insert(*i);
        }
        inst.op.regions().into_iter().for_each(|r| self.region(r));
        self.inside.extend(&inst.results);
    }
}

/// True if the instruction changes the place otherwise than by adding to it.
fn changes_in_place(inst: &Inst, place: Value) -> bool {
    changed_by(&inst.op).contains(&place)
        || matches!(&inst.op, Op::At(v, _) | Op::Borrow(v, ..) if *v == place)
        || inst.op.regions().into_iter().flat_map(|r| &r.insts).any(|i| changes_in_place(i, place))
}

/// What an instruction changes in place, otherwise than by adding to it.
fn changed_by(op: &Op) -> Vec<Value> {
    match op {
        Op::Set(pairs) => pairs.iter().map(|(place, _)| *place).collect(),
        Op::Take(place, ..) | Op::Unmutate(_, place, ..) => vec![*place],
        Op::Store(v, ..) | Op::AddTo(v, ..) | Op::Replace(v, ..) => vec![*v],
        Op::Swap(a, _, b, _) => vec![*a, *b],
        Op::Mutate(m) => vec![m.cell],
        Op::Back(b) => b.changed.iter().map(|k| b.sinks[*k].0).collect(),
        _ => vec![],
    }
}

fn defines(insts: &[Inst], defined: &mut HashSet<Value>) {
    for inst in insts {
        defined.extend(&inst.results);
        for r in inst.op.regions() {
            defined.extend(&r.params);
            defines(&r.insts, defined);
        }
    }
}

/// How often control goes from within the region to the loop's next iteration, or out of it.
fn exits(r: &Region, id: LoopId) -> usize {
    let own = matches!(&r.term, Term::Continue(l, _) | Term::Break(l, ..) if *l == id);
    usize::from(own) + r.insts.iter().flat_map(|i| i.op.regions()).map(|r| exits(r, id)).sum::<usize>()
}

fn mentions(r: &Region, v: Value) -> usize {
    let mut n = 0;
    for inst in &r.insts {
        inst.op.operands(&mut |u| n += usize::from(u == v));
        n += inst.op.regions().into_iter().map(|r| mentions(r, v)).sum::<usize>();
    }
    n
}
