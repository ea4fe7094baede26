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

use crate::hash::{HashMap, HashSet, New as _};
use crate::ir::*;
use crate::reverse::{CellSweep, Reversed};

/// The sweeps with all that can be fused, or nothing if that is nothing.
pub(crate) fn fuse(r: &Reversed) -> Option<Reversed> {
    if !r.reverse.insts.iter().any(|i| matches!(i.op, Op::Replay(_) | Op::MatchSaved(..))) {
        return None;
    }
    let mut made = r.clone();
    let undone = r.undone.clone();
    let mut fuser = Fuser {
        borrowed: HashMap::new(),
        places: HashSet::new(),
        undone,
        r,
        dropped: HashSet::new(),
        loops: HashSet::new(),
        fused: false,
    };
    fuser.survey(&r.f, &r.forward);
    fuser.survey(&r.f, &r.reverse);
    fuser.places.extend(r.sinks.iter().flatten());
    fuser.region(&mut made.forward.insts, &mut made.reverse.insts);
    drop_tapes(&mut made.forward, &fuser.dropped);
    drop_copies(&mut made.reverse, &r.cells);
    let mut cleared = HashSet::new();
    clear_tapes(&mut made.forward, &fuser.loops, &mut cleared);
    reserve_less(&mut made.forward, &cleared);
    made.fused = fuser.fused;
    made.fused.then_some(made)
}

struct Fuser<'a> {
    /// What `&mut`s are taken of.
    borrowed: HashMap<Value, Value>,
    places: HashSet<Value>,
    /// Integers that are stepped back, and what they are called at hand.
    undone: HashMap<Value, Value>,
    r: &'a Reversed,
    /// Tapes that aren't needed any more, and the loops that have both their sweeps in them.
    dropped: HashSet<Value>,
    loops: HashSet<LoopId>,
    fused: bool,
}

/// The instructions of the forward sweep in one scope, and which of them define what.
#[derive(Clone, Copy)]
struct Scope<'a> {
    forward: &'a [Inst],
    defined: &'a HashMap<Value, usize>,
}

/// Where an instruction of the reverse sweep stands.
enum State {
    Late,
    /// Before this instruction of the forward sweep.
    Early(usize),
    /// In its forward instruction.
    Done,
}

/// The instructions of the reverse sweep of one scope, up to the one that is looked at, and which of them do something with a value.
#[derive(Default)]
struct Seen {
    all: Vec<(Option<Inst>, State)>,
    made: HashMap<Value, usize>,
    added: HashMap<Value, Vec<usize>>,
    reads: HashMap<Value, Vec<usize>>,
    changed: HashMap<Value, Vec<usize>>,
}

impl Seen {
    /// The next instruction, which stays where it is or goes into its forward instruction.
    fn note(&mut self, inst: &Inst, state: State) {
        let number = self.all.len();
        let (mut own, mut changed) = (Mentions::default(), HashSet::new());
        own.inst(inst);
        changes_all(inst, &mut changed);
        let lists = [(own.added, &mut self.added), (own.reads, &mut self.reads), (changed, &mut self.changed)];
        for (values, by) in lists {
            values.into_iter().for_each(|v| by.entry(v).or_default().push(number));
        }
        self.all.push((None, state));
    }

    fn keep(&mut self, inst: Inst) {
        self.note(&inst, State::Late);
        let number = self.all.len() - 1;
        for v in &inst.results {
            self.made.entry(*v).or_insert(number);
        }
        self.all[number].0 = Some(inst);
    }

    /// True if one of these instructions runs after what is fused, if those that are `moved` go before it.
    fn behind(&self, by: Option<&Vec<usize>>, moved: &HashSet<usize>) -> bool {
        by.into_iter().flatten().any(|n| match self.all[*n].1 {
            State::Late => !moved.contains(n),
            State::Early(_) => false,
            State::Done => true,
        })
    }
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

impl Fuser<'_> {
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
        let pairs = Pairs::of(forward);
        if reverse.iter().all(|inst| pairs.find(inst).is_none()) {
            return;
        }
        let mut defined: HashMap<Value, usize> = HashMap::new();
        for (k, inst) in forward.iter().enumerate() {
            defined.extend(inst.results.iter().map(|v| (*v, k)));
        }
        let mut seen = Seen::default();
        // Instructions of the forward sweep that go before another one of it.
        let mut ahead: HashMap<usize, usize> = HashMap::new();
        for inst in std::mem::take(reverse) {
            let at = pairs.find(&inst).filter(|k| self.suits(&forward[*k], &inst));
            let private = at.and_then(|at| self.private_in(&forward[at]));
            let private: Vec<Value> = private.into_iter().flatten().copied().collect();
            let movable =
                |at| Some((at, self.movable(at, &inst, &private, Scope { forward, defined: &defined }, &seen)?));
            let Some((at, (moved, first))) = at.and_then(movable) else {
                seen.keep(inst);
                continue;
            };
            for k in first {
                let before = ahead.entry(k).or_insert(at);
                *before = at.min(*before);
            }
            moved.into_iter().for_each(|n| seen.all[n].1 = State::Early(at));
            if let Op::Replay(Replay { tape: Some(t), .. }) = &inst.op {
                self.dropped.insert(*t);
            }
            seen.note(&inst, State::Done);
            self.merge(&mut forward[at], inst);
            self.fused = true;
        }
        let mut early: Vec<Vec<Inst>> = forward.iter().map(|_| vec![]).collect();
        for (inst, state) in seen.all {
            match state {
                State::Late => reverse.extend(inst),
                State::Early(before) => early[before].extend(inst),
                State::Done => {}
            }
        }
        let all = std::mem::take(forward);
        let mut first: Vec<Vec<Inst>> = all.iter().map(|_| vec![]).collect();
        for (k, inst) in all.iter().enumerate() {
            if let Some(before) = ahead.get(&k) {
                first[*before].push(inst.clone());
            }
        }
        for (k, (inst, (first, early))) in all.into_iter().zip(first.into_iter().zip(early)).enumerate() {
            forward.extend(first);
            forward.extend(early);
            if !ahead.contains_key(&k) {
                forward.push(inst);
            }
        }
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
                                && l.body.mentions(t) == 1
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
        definitions(std::slice::from_ref(forward), &mut inside);
        inside.extend(self.private_in(forward).into_iter().flatten());
        let mut changed = vec![];
        self.changes(forward, &mut changed);
        changed.iter().all(|v| inside.contains(v))
    }

    /// Buffers that are an iteration's own: their cotangents are zero between iterations, and nobody cares what they hold then.
    fn private_in(&self, inst: &Inst) -> Option<&HashSet<Value>> {
        if let Op::Loop(l) = &inst.op { self.r.private.get(&l.id) } else { None }
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

    /// What has to be moved before instruction `at` of the forward sweep so that the reverse of that can stand there, by number: of the reverse
    /// sweep, and of the forward sweep itself; none if something of it can't.
    fn movable(
        &self,
        at: usize,
        reverse: &Inst,
        private: &[Value],
        scope: Scope<'_>,
        seen: &Seen,
    ) -> Option<(HashSet<usize>, HashSet<usize>)> {
        let private: Vec<_> = private.iter().filter_map(|c| self.r.cells.get(c)).collect();
        let mut own = Mentions::default();
        own.inside.extend(private.iter().flat_map(|c| [Some(c.place), c.restored]).flatten());
        for r in reverse.op.regions() {
            own.region(r);
        }
        let mut touched = own.added.iter().chain(&own.reads).filter(|v| self.places.contains(v));
        if own.more || touched.any(|v| changes_in_place(reverse, *v)) || !own.reads.is_disjoint(&own.added) {
            return None;
        }
        let (mut moved, mut added, mut reads) = (HashSet::new(), own.added.clone(), own.reads.clone());
        let mut first = HashSet::new();
        // Their places still hold the zero that they start with.
        let empty = |v: &Value| [&seen.added, &seen.reads, &seen.changed].into_iter().all(|by| !by.contains_key(v));
        let used: Vec<Value> = private.iter().map(|c| c.place).filter(|v| reverse.mentions(*v) > 0).collect();
        if !used.iter().all(empty) {
            return None;
        }
        let mut open: Vec<Value> = added.iter().chain(&reads).copied().chain(used).collect();
        while let Some(v) = open.pop() {
            if let Some(k) = scope.defined.get(&v).copied().filter(|k| *k >= at) {
                // `s / n as f64` behind a loop that sums up `s`: `n as f64` can be there before.
                if !self.may_be_first(&scope.forward[k].op) {
                    return None;
                }
                if first.insert(k) {
                    scope.forward[k].op.operands(&mut |v| open.push(v));
                }
                continue;
            }
            let Some(number) = seen.made.get(&v) else { continue };
            let (Some(inst), true) = (&seen.all[*number].0, moved.insert(*number)) else { continue };
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
        let behind = |by: &HashMap<Value, Vec<usize>>, v: &Value| seen.behind(by.get(v), &moved);
        let noticed =
            reads.iter().any(|v| self.places.contains(v) && (behind(&seen.added, v) || behind(&seen.changed, v)))
                || added.iter().any(|v| behind(&seen.reads, v) || behind(&seen.changed, v));
        if noticed {
            return None;
        }
        Some((moved, first))
    }

    /// True for what neither panics nor depends on when it is computed.
    fn may_be_first(&self, op: &Op) -> bool {
        let f = &self.r.f;
        match op {
            Op::Const(_) | Op::Cast(..) => true,
            Op::Rule(row, _) => row.name != "clamp",
            Op::Unary(_, v) => f.ty(*v).is_scalar(),
            Op::Binary(_, a, b) => f.ty(*a).is_scalar() && f.ty(*b).is_scalar(),
            Op::Load(base, path) => {
                !f.is_cell(*base) && path.iter().all(|step| matches!(step, Proj::Field(_) | Proj::Named(_)))
            }
            Op::Verbatim(v) => v.is_length() && v.captures.iter().all(|(_, v)| !f.is_cell(*v)),
            _ => false,
        }
    }

    /// Puts the reverse of an instruction into it.
    fn merge(&mut self, forward: &mut Inst, reverse: Inst) {
        match (&mut forward.op, reverse.op) {
            (Op::Loop(l), Op::Replay(mut r)) => {
                if r.tape.is_some() {
                    l.body.insts.pop();
                }
                self.loops.insert(l.id);
                // A buffer of the iteration's own is restored where it is.
                let own = self.r.private.get(&l.id).into_iter().flatten();
                let restored = own.filter_map(|c| Some((self.r.cells.get(c)?.restored?, *c))).collect();
                crate::normalise::substitute(&mut r.body, &restored);
                self.at_hand(&mut r.body);
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

    /// What was stepped back is at hand.
    fn at_hand(&self, body: &mut Region) {
        let made = body.params.iter().chain(body.insts.iter().flat_map(|i| &i.results));
        let names: HashMap<Value, Value> = made.filter_map(|v| Some((*v, *self.undone.get(v)?))).collect();
        body.insts.retain(|i| !matches!(i.op, Op::Binary(..)) || !names.contains_key(&i.results[0]));
        crate::normalise::substitute(body, &names);
    }

    fn append(&mut self, body: &mut Region, mut reverse: Vec<Inst>) {
        let here: HashSet<Value> = body.insts.iter().flat_map(|i| i.results.iter().copied()).collect();
        // What was computed again is there.
        reverse.retain(|i| i.results.is_empty() || !i.results.iter().all(|v| here.contains(v)));
        // So nothing is kept for it.
        let wanted = |v: &Value| reverse.iter().any(|i| i.mentions(*v) > 0);
        body.insts.retain(|i| !matches!(i.op, Op::KeepCall(..)) || i.results.iter().any(wanted));
        self.region(&mut body.insts, &mut reverse);
        body.insts.append(&mut reverse);
        self.uncopy(&mut body.insts);
    }

    /// What was copied because it would change before the reverse sweep is read where it is, if it doesn't.
    fn uncopy(&self, insts: &mut Vec<Inst>) {
        for k in (0..insts.len()).rev() {
            let lent = |v: Value| {
                insts[..k].iter().find_map(|i| match &i.op {
                    Op::Borrow(base, path, Access::Shared) if i.results == [v] => Some((*base, path.clone())),
                    _ => None,
                })
            };
            let of = match &insts[k].op {
                Op::Snapshot(base, path) => Some((*base, path.clone())),
                Op::Kept(_, _, v) => lent(*v),
                _ => None,
            };
            let (Some((base, path)), Some(copy)) = (of, insts[k].results.first().copied()) else { continue };
            let mut changed = vec![];
            insts[k..].iter().for_each(|i| self.changes(i, &mut changed));
            insts[k..].iter().for_each(|i| copied_as_it_is(i, &mut changed));
            let borrows = |i: &Inst| match &i.op {
                Op::Ref(v) => *v == copy,
                Op::Dispatch("kept_again", vs) => vs[..] == [copy],
                _ => false,
            };
            if changed.contains(&base) || insts[k..].iter().any(|i| !borrows(i) && i.mentions(copy) > 0) {
                continue;
            }
            for borrow in insts[k..].iter_mut().filter(|i| borrows(i)) {
                borrow.op = Op::Borrow(base, path.clone(), Access::Shared);
            }
            insts.remove(k);
        }
    }
}

/// Removes variables in which nothing is restored any more.
fn drop_copies(reverse: &mut Region, cells: &HashMap<Value, CellSweep>) {
    for v in cells.values().filter_map(|c| c.restored) {
        let made = reverse.insts.iter().position(|i| i.results == [v] && matches!(i.op, Op::Cell(_)));
        if let Some(at) = made
            && reverse.mentions(v) == 0
        {
            let copy = reverse.insts.remove(at);
            copy.op.operands(&mut |copied| reverse.insts.retain(|i| i.results != [copied]));
        }
    }
}

/// Removes tapes, and what tells their lengths.
fn drop_tapes(r: &mut Region, dropped: &HashSet<Value>) {
    r.insts.retain(|i| match &i.op {
        Op::Tape(_) => i.results.iter().all(|t| !dropped.contains(t)),
        Op::TapeLen(t) => !dropped.contains(t),
        _ => true,
    });
    for inst in &mut r.insts {
        inst.op.regions_mut().into_iter().for_each(|r| drop_tapes(r, dropped));
    }
}

/// What is kept for both sweeps of an iteration is of no use after them. Gives the shared tapes that are still to be cleared.
fn clear_tapes(r: &mut Region, loops: &HashSet<LoopId>, cleared: &mut HashSet<Value>) -> HashSet<Value> {
    let mut all = HashSet::new();
    for inst in &mut r.insts {
        match &inst.op {
            Op::TapeLen(t) | Op::Replay(Replay { tape: Some(t), part: Some(Part::Counted(_)), .. }) => {
                all.insert(*t);
            }
            _ => {}
        }
        let mut inner: HashSet<Value> = HashSet::new();
        for r in inst.op.regions_mut() {
            inner.extend(clear_tapes(r, loops, cleared));
        }
        if let Op::Loop(l) = &mut inst.op
            && loops.contains(&l.id)
        {
            let mut inner: Vec<Value> = inner.drain().collect();
            inner.sort_unstable();
            cleared.extend(&inner);
            if let LoopKind::For(i, _) = l.kind {
                count_from(&mut l.body, i, &inner);
            }
            let clear = |t: Value| Inst { results: vec![], op: Op::Clear(t), span: inst.span };
            l.body.insts.extend(inner.into_iter().map(clear));
        }
        all.extend(inner);
    }
    all
}

/// Of tapes that each iteration clears, counters of the loops inside tell the part.
fn count_from(r: &mut Region, counter: Value, cleared: &[Value]) {
    for inst in &mut r.insts {
        if let Op::Replay(Replay { tape: Some(t), part, .. }) = &mut inst.op
            && let Some(Part::Counted(loops)) = part
            && cleared.contains(t)
            && let Some(k) = loops.iter().position(|(i, _)| *i == counter)
        {
            loops.drain(..=k);
            if loops.is_empty() {
                *part = None;
            }
        }
        inst.op.regions_mut().into_iter().for_each(|r| count_from(r, counter, cleared));
    }
}

/// A tape that is cleared holds one run of its loop.
fn reserve_less(r: &mut Region, cleared: &HashSet<Value>) {
    for inst in &mut r.insts {
        if let Op::Tape(ranges) = &mut inst.op
            && inst.results.iter().any(|t| cleared.contains(t))
        {
            ranges.drain(..ranges.len().saturating_sub(1));
        }
        inst.op.regions_mut().into_iter().for_each(|r| reserve_less(r, cleared));
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

/// Finds the forward instruction that one of the reverse sweep is the reverse of: by its tape or record, or else by its counter.
struct Pairs {
    saved: HashMap<Value, usize>,
    counters: HashMap<Value, usize>,
}

impl Pairs {
    fn of(forward: &[Inst]) -> Pairs {
        let (mut saved, mut counters) = (HashMap::new(), HashMap::new());
        for (k, inst) in forward.iter().enumerate() {
            match &inst.op {
                Op::Loop(l) => {
                    if let Some(Inst { op: Op::Push(to, _), .. }) = l.body.insts.last() {
                        saved.insert(*to, k);
                    }
                    if let LoopKind::For(i, _) = l.kind {
                        counters.insert(i, k);
                    }
                }
                Op::Switch(_) => saved.extend(inst.results.last().map(|v| (*v, k))),
                _ => {}
            }
        }
        Pairs { saved, counters }
    }

    fn find(&self, reverse: &Inst) -> Option<usize> {
        match &reverse.op {
            Op::Replay(Replay { tape: Some(t), .. }) => self.saved.get(t).copied(),
            Op::Replay(Replay { tape: None, range: Some((i, _)), .. }) => self.counters.get(i).copied(),
            Op::MatchSaved(v, ..) => self.saved.get(v).copied(),
            _ => None,
        }
    }
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
            | Op::Unasked(..)
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
            Op::ElementwiseBack(b) => {
                b.reads().for_each(|v| self.read(v));
                b.sinks.iter().for_each(|(_, place, _)| self.add(*place));
                b.sinks.iter().flat_map(|(.., path)| path).flat_map(Proj::operands).for_each(|v| self.read(v));
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
/// What is mentioned by code that may change it.
fn copied_as_it_is(inst: &Inst, found: &mut Vec<Value>) {
    found.extend(inst.op.mentioned_verbatim());
    inst.op.regions().into_iter().flat_map(|r| &r.insts).for_each(|i| copied_as_it_is(i, found));
}

fn changes_in_place(inst: &Inst, place: Value) -> bool {
    changed_by(&inst.op).contains(&place)
        || matches!(&inst.op, Op::At(v, _) | Op::Borrow(v, ..) if *v == place)
        || inst.op.regions().into_iter().flat_map(|r| &r.insts).any(|i| changes_in_place(i, place))
}

/// All places that the instruction changes so.
fn changes_all(inst: &Inst, changed: &mut HashSet<Value>) {
    changed.extend(changed_by(&inst.op));
    if let Op::At(v, _) | Op::Borrow(v, ..) = &inst.op {
        changed.insert(*v);
    }
    inst.op.regions().into_iter().flat_map(|r| &r.insts).for_each(|i| changes_all(i, changed));
}

/// What an instruction changes in place, otherwise than by adding to it.
fn changed_by(op: &Op) -> Vec<Value> {
    match op {
        Op::Set(pairs) => pairs.iter().map(|(place, _)| *place).collect(),
        Op::Take(place, ..) | Op::Unmutate(_, place, ..) => vec![*place],
        Op::Store(v, ..) | Op::AddTo(v, ..) | Op::Replace(v, ..) | Op::PutBack(_, v, _) => vec![*v],
        Op::Swap(a, _, b, _) => vec![*a, *b],
        Op::Mutate(m) => vec![m.cell],
        Op::Back(b) => b.changed.iter().map(|k| b.sinks[*k].0).collect(),
        _ => vec![],
    }
}

/// How often control goes from within the region to the loop's next iteration, or out of it.
fn exits(r: &Region, id: LoopId) -> usize {
    let own = matches!(&r.term, Term::Continue(l, _) | Term::Break(l, ..) if *l == id);
    usize::from(own) + r.insts.iter().flat_map(|i| i.op.regions()).map(|r| exits(r, id)).sum::<usize>()
}
