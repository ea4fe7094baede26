//! Decides which values are printed at their use.
//!
//! Constants, borrows and typed zeros always; other values that transforms marked `inline` and discrete temporaries if they
//! have a single use, and for the latter only where nothing runs between definition and use.

use crate::hash::{HashMap, HashSet, New as _};
use crate::ir::*;

/// A number per value: by index, since there are thousands, and most are counted.
#[derive(Clone, Default)]
pub(super) struct Counts(Vec<u32>);

impl Counts {
    pub(super) fn get(&self, v: Value) -> u32 {
        self.0.get(v.0 as usize).copied().unwrap_or(0)
    }

    pub(super) fn add(&mut self, v: Value) {
        let at = v.0 as usize;
        if self.0.len() <= at {
            self.0.resize(at + 1, 0);
        }
        self.0[at] += 1;
    }

    pub(super) fn take(&mut self, v: Value) {
        if let Some(n) = self.0.get_mut(v.0 as usize) {
            *n = n.saturating_sub(1);
        }
    }

    /// Those that were counted more than once.
    pub(super) fn several(&self) -> impl Iterator<Item = Value> {
        (0_u32..).zip(&self.0).filter(|(_, n)| **n > 1).map(|(v, _)| Value(v))
    }
}

/// How often values are still mentioned by what hasn't been written yet.
#[derive(Default)]
pub(super) struct Ahead {
    pub(super) counts: Counts,
    /// What is mentioned by what is printed at its use, and hasn't been yet.
    pending: HashMap<Value, Vec<Value>>,
}

impl Ahead {
    pub(super) fn get(&self, v: Value) -> u32 {
        self.counts.get(v)
    }

    /// These have been written with the last mention of the value.
    pub(super) fn put_off(&mut self, v: Value, operands: &[Value]) {
        match self.get(v) {
            0 => operands.iter().for_each(|u| self.mentioned(*u)),
            _ => _ = self.pending.insert(v, operands.to_vec()),
        }
    }

    /// One mention of the value has been written; with the last one of what is printed at its use, its operands have.
    pub(super) fn mentioned(&mut self, v: Value) {
        self.counts.take(v);
        if self.counts.get(v) == 0 {
            self.pending.remove(&v).into_iter().flatten().for_each(|u| self.mentioned(u));
        }
    }
}

/// Settles `ValueData::inline` for all values of the two sweeps.
pub(super) fn settle(f: &mut Function, forward: &Region, reverse: &Region) {
    let mut uses = Counts::default();
    count(forward, &mut uses);
    count(reverse, &mut uses);
    for r in [forward, reverse] {
        region(f, r, &uses);
    }
    // What was read through a borrow of what changes, and isn't read again by the reverse sweep, is as it was then.
    let (mut made, mut used) = (HashSet::new(), Counts::default());
    results(reverse, &mut made);
    count(reverse, &mut used);
    let mut changes = Changes::default();
    changes.region(forward);
    let stale = |r: Value| changes.changed.contains(&changes.root(r));
    bind(f, forward, &|r, v| used.get(v) > 0 && !made.contains(&v) && stale(r));
}

/// What borrows are taken of, and which cells change.
#[derive(Default)]
struct Changes {
    borrowed: HashMap<Value, Value>,
    changed: HashSet<Value>,
}

impl Changes {
    fn region(&mut self, r: &Region) {
        for inst in &r.insts {
            if let Op::Borrow(base, ..) | Op::Ref(base) | Op::At(base, _) = &inst.op {
                self.borrowed.insert(inst.results[0], *base);
            }
            let changes = inst.op.changes(|v| self.borrowed.get(&v).copied());
            self.changed.extend(changes);
            inst.op.regions().into_iter().for_each(|r| self.region(r));
        }
    }

    fn root(&self, mut v: Value) -> Value {
        while let Some(base) = self.borrowed.get(&v) {
            v = *base;
        }
        v
    }
}

fn results(r: &Region, made: &mut HashSet<Value>) {
    for inst in &r.insts {
        made.extend(&inst.results);
        inst.op.regions().into_iter().for_each(|r| results(r, made));
    }
}

/// No such value that was read through a reference is printed at its use.
fn bind(f: &mut Function, r: &Region, such: &impl Fn(Value, Value) -> bool) {
    for inst in &r.insts {
        if let (Op::Deref(r), [v]) = (&inst.op, &inst.results[..])
            && such(*r, *v)
        {
            let data = f.data_mut(*v);
            (data.inline, data.named) = (false, true);
        }
        inst.op.regions().into_iter().for_each(|r| bind(f, r, such));
    }
}

/// How often each value is mentioned.
pub(super) fn count(r: &Region, uses: &mut Counts) {
    mentions(r, &mut |v| uses.add(v));
}

pub(super) fn mentions(r: &Region, see: &mut impl FnMut(Value)) {
    for inst in &r.insts {
        inst.op.operands(see);
        inst.op.regions().into_iter().for_each(|r| mentions(r, see));
    }
    r.term.operands().into_iter().for_each(see);
}

/// How often each value is read: of a shape there is always a copy.
pub(super) fn reads(r: &Region, reads: &mut Counts) {
    for inst in &r.insts {
        match &inst.op {
            Op::Shape(..) | Op::Dispatch("like", _) => {}
            Op::Dispatch(name, _) if name.starts_with("keep_") => {}
            Op::Dispatch(name, vs) => {
                let read = vs.iter().enumerate().filter(|(k, _)| crate::partials::is_handed_over(name, *k));
                read.for_each(|(_, v)| reads.add(*v));
            }
            op => op.operands(&mut |v| reads.add(v)),
        }
        inst.op.regions().into_iter().for_each(|r| self::reads(r, reads));
    }
    for v in r.term.operands() {
        reads.add(v);
    }
}

fn region(f: &mut Function, r: &Region, uses: &Counts) {
    for (k, inst) in r.insts.iter().enumerate() {
        if let [v] = inst.results[..] {
            let data = f.data(v);
            let inline = match &inst.op {
                Op::Const(_) => !data.named,
                Op::Ref(_) | Op::Deref(_) | Op::Borrow(..) => !data.named,
                Op::At(..) => true,
                Op::Zero => true,
                Op::Variant(..) => true,
                Op::Place(_) => data.inline,
                // The initial value of a cell stands where the cell is declared.
                op if !data.named
                    && op.regions().is_empty()
                    && uses.get(v) == 1
                    && matches!(r.insts.get(k + 1), Some(Inst { op: Op::Cell(init), .. }) if *init == v) =>
                {
                    true
                }
                op if data.inline => uses.get(v) <= 1 && is_pure(op),
                Op::Verbatim(length) if length.is_length() && precedes_change(r, k, length) => false,
                op => !data.named && data.ty.is_discrete() && is_plain(op) && used_next(r, k, v, uses),
            };
            f.data_mut(v).inline = inline;
        }
        inst.op.regions().into_iter().for_each(|r| region(f, r, uses));
    }
}

fn is_pure(op: &Op) -> bool {
    matches!(
        op,
        Op::Const(_)
            | Op::Unary(..)
            | Op::Binary(..)
            | Op::Rule(..)
            | Op::Cast(..)
            | Op::Load(..)
            | Op::ZeroLike(_)
            | Op::OfShape(..)
            | Op::Shape(..)
            | Op::Tuple(_)
            | Op::Dispatch(..)
            | Op::Unasked(..)
            | Op::Pointwise(_)
    )
}

fn is_plain(op: &Op) -> bool {
    match op {
        Op::Unary(..) | Op::Binary(..) | Op::Rule(..) | Op::Cast(..) | Op::Load(..) => true,
        Op::Verbatim(v) => v.is_length(),
        _ => false,
    }
}

/// True before a change of what the length is of, in which it may be an index: `v[v.len() - 1] += y` doesn't pass the borrow checker
/// where `y` is of a type that isn't known yet.
fn precedes_change(r: &Region, k: usize, length: &Verbatim) -> bool {
    let next = r.insts[k + 1..].iter().find(|i| !(is_plain(&i.op) || matches!(i.op, Op::Const(_) | Op::Ref(_))));
    let of = |cell: &Value| length.captures.iter().any(|(_, v)| v == cell);
    match next.map(|i| &i.op) {
        Some(Op::Store(cell, ..) | Op::AddTo(cell, ..) | Op::Replace(cell, ..)) => of(cell),
        Some(Op::Swap(a, _, b, _)) => of(a) || of(b),
        Some(Op::Mutate(m)) => of(&m.cell),
        _ => false,
    }
}

/// True if the only use of `v` is the next instruction that isn't such a temporary itself.
fn used_next(r: &Region, k: usize, v: Value, uses: &Counts) -> bool {
    if uses.get(v) != 1 {
        return false;
    }
    for inst in &r.insts[k + 1..] {
        let mut used = false;
        inst.op.operands(&mut |u| used |= u == v);
        if used {
            return !matches!(
                inst.op,
                Op::Verbatim(_) | Op::Loop(Loop { kind: LoopKind::While(_) | LoopKind::Infinite, .. })
            );
        }
        if !(is_plain(&inst.op) || matches!(inst.op, Op::Const(_) | Op::Ref(_) | Op::Deref(_))) {
            return false;
        }
    }
    matches!(r.term, Term::Yield(_))
}
