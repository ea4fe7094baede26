//! Cells whose contents are restored in the reverse sweep.
//!
//! A read of a cell whose value an adjoint wants is kept by itself as a rule. Where loops read more often than they write (a
//! factorisation, a recursion over a table), the other way is cheaper: each change keeps what it overwrote, and the reverse sweep,
//! which starts from the final contents, puts that back as it comes by. So the cell holds at each moment of the reverse sweep what it
//! held at that moment of the forward sweep, and what was read is read again.
//!
//! Which cells these are is decided after the reverse has been written without: by what it would have to keep ([`choose`]). Where all changes
//! come before all reads that are wanted, nothing is undone: the final contents are kept, and that is all.
//!
//! Invariant: a read is done again only where nothing that changed the cell between it and the adjoint that wants it has yet to be
//! undone; others are kept.
//!
//! What a call is lent of such a cell is a read, too: its pullback is given it again, as it was, and not a copy per call. So are structs, whose fields
//! are changed while methods are called on them (`self.next[c] = self.laplacian(c)`): a method that turns out to change the struct keeps what it was
//! ([`Op::KeepOld`]), as rustc knows by its kind.

use super::Reverser;
use super::lasting::{At, Condition, Integers};
use super::plan::Plan;
use crate::hash::{HashMap, HashSet, New as _};
use crate::ir::*;
use crate::normalise::escapes;
use crate::partials::Build;
use crate::ty::Ty;

#[cfg(test)]
mod tests;

/// How many reads one change that is undone must save: a variable that is changed costs more than a tape.
pub(crate) const WORTH: u64 = 4;

/// How many reads one call stands for that would keep a copy of all.
const COPY: u64 = 16;

/// The cells to restore.
#[derive(Default)]
pub(super) struct Restored {
    cells: HashMap<Value, Restore>,
    /// The changes to undo (by address, never followed).
    undone: HashSet<*const Inst>,
    /// What was read when nothing was yet to come that isn't undone.
    reads: HashSet<Value>,
    /// The calls whose pullbacks are given what is there again.
    calls: HashSet<*const Inst>,
    /// What changes overwrote, and which did.
    overwritten: HashMap<Value, *const Inst>,
    /// Copies of what parameters hold at the end of the function, wherever it returns.
    pub(super) at_end: Vec<Inst>,
}

struct Restore {
    /// Moves the contents away.
    moving: Option<*const Inst>,
    /// Some change is undone.
    changes: bool,
    /// What is read again: a variable of the reverse sweep, or the final contents.
    again: Option<Value>,
}

impl Restored {
    pub(super) fn is_empty(&self) -> bool {
        self.cells.is_empty()
    }

    /// In which the contents of a cell are restored.
    pub(super) fn variable(&self, cell: Value) -> Option<Value> {
        self.cells.get(&cell).filter(|r| r.changes).and_then(|r| r.again)
    }
}

/// Where something happens to a cell, and to which part of it.
struct Site {
    order: usize,
    loops: Vec<LoopId>,
    at: *const Inst,
    path: Vec<Proj>,
    conditions: Vec<Condition>,
}

/// All that happens to a cell.
#[derive(Default)]
struct Life {
    /// The loops around its definition.
    loops: Vec<LoopId>,
    reads: Vec<(Value, Site)>,
    /// Calls that are lent it, or parts of it.
    calls: Vec<Site>,
    changes: Vec<Site>,
    /// Methods that may change it, and give something.
    maybe: Vec<Site>,
    /// A method is called on it, or on a part of it.
    has_methods: bool,
    /// What it trades contents with.
    swapped: Vec<Value>,
    moving: Vec<*const Inst>,
    /// Something happens to it that isn't undone here.
    other: bool,
}

/// What is looked at.
struct Survey<'a> {
    f: &'a Function,
    lives: HashMap<Value, Life>,
    /// What is lent, shared or not: of which cell.
    lent: HashMap<Value, (Value, bool)>,
    /// What is mentioned somewhere.
    used: HashSet<Value>,
    loops: Vec<LoopId>,
    conditions: Vec<Condition>,
    order: usize,
}

/// Decides which cells are restored, by what is kept otherwise.
/// `params`: those that are changed in place, too; `lasting`: elements that are read when nothing changes them any more need nothing to be undone.
pub(super) fn choose(
    f: &Function,
    plan: &Plan,
    worth: u64,
    (params, lasting): (bool, bool),
    is_active: impl Fn(Value) -> bool,
) -> Restored {
    if !f.values.iter().any(|v| v.cell) {
        return Restored::default();
    }
    let kept = plan.saved();
    let mut used = HashSet::new();
    mentioned(&f.body, &mut used);
    let mut survey =
        Survey { f, lives: HashMap::new(), lent: HashMap::new(), used, loops: vec![], conditions: vec![], order: 0 };
    if params {
        let numbers = f.params.iter().filter(|p| f.is_cell(**p) && is_restorable(&contents(f.ty(**p))));
        survey.lives.extend(numbers.map(|p| (*p, Life::default())));
    }
    survey.region(&f.body);
    let mut lives = survey.lives;
    lives.retain(|c, _| is_active(*c));
    for life in lives.values_mut() {
        life.other |= life.moving.len() > 1;
    }
    let mut restored = Restored::default();
    let integers = lasting.then(|| Integers::of(f));
    let mut cells: Vec<Value> = lives.keys().copied().collect();
    cells.sort_unstable();
    let mut seen = HashSet::new();
    for cell in cells {
        if !seen.insert(cell) {
            continue;
        }
        let mut group = vec![cell];
        let mut k = 0;
        while let Some(c) = group.get(k).copied() {
            let partners = lives.get(&c).into_iter().flat_map(|l| &l.swapped).copied();
            group.extend(partners.filter(|p| seen.insert(*p)).collect::<Vec<_>>());
            k += 1;
        }
        restore((f, &integers), &group, &lives, (&kept, &plan.copies), worth, &mut restored);
    }
    restored
}

/// Restores these cells, which trade contents, if they are worth it.
fn restore(
    (f, integers): (&Function, &Option<Integers>),
    group: &[Value],
    lives: &HashMap<Value, Life>,
    (kept, copies): (&HashSet<Value>, &HashSet<*const Inst>),
    worth: u64,
    restored: &mut Restored,
) {
    let Some(all) = group.iter().map(|c| lives.get(c)).collect::<Option<Vec<&Life>>>() else { return };
    let around = &all[0].loops;
    if all.iter().any(|life| life.other || life.loops != *around) {
        return;
    }
    let all_reads = || all.iter().flat_map(|life| &life.reads);
    let mut reads: Vec<&Site> = all_reads().filter(|(v, _)| kept.contains(v)).map(|(_, site)| site).collect();
    let all_calls = || all.iter().flat_map(|life| &life.calls);
    let calls: Vec<&Site> = all_calls().filter(|call| copies.contains(&call.at)).collect();
    // A method that may change it is likely to read it only where nothing else changes it: in loops inside of those that do.
    let direct =
        all.iter().flat_map(|life| &life.changes).filter(|c| all.iter().all(|l| l.maybe.iter().all(|m| m.at != c.at)));
    let outer = direct.map(|change| change.loops.len()).max().unwrap_or(0);
    if all.iter().flat_map(|life| &life.maybe).any(|call| call.loops.len() <= outer) {
        return;
    }
    // Of a struct, a method's receiver would be copied as a whole too.
    let is_struct = group.iter().any(|c| !holds_numbers(&contents(f.ty(*c))));
    if is_struct && (calls.is_empty() || !all.iter().any(|life| life.has_methods)) {
        return;
    }
    let often = |sites: &[&Site]| sites.iter().map(|s| often(s.loops.len())).sum::<u64>();
    let wanted = often(&reads) + COPY * often(&calls);
    reads.extend(calls);
    let apart = |read: &Site, change: &Site| {
        integers.as_ref().is_some_and(|all| all.are_apart(read.place(), change.place(), around.len()))
    };
    let precedes = |read: &Site, change: &Site| read.may_precede(change, around.len()) && !apart(read, change);
    let (undone, others): (Vec<&Site>, Vec<&Site>) =
        all.iter().flat_map(|life| &life.changes).partition(|change| reads.iter().any(|read| precedes(read, change)));
    let deepest = reads.iter().map(|s| s.loops.len()).max().unwrap_or(0);
    let inner = deepest > around.len() || worth == 0;
    if reads.is_empty() || !inner || wanted < worth * often(&undone) {
        return;
    }
    restored.undone.extend(undone.iter().map(|s| s.at));
    let known = all_reads().filter(|(_, read)| !others.iter().any(|change| precedes(read, change)));
    restored.reads.extend(known.map(|(v, _)| *v));
    let known = all_calls().filter(|call| !others.iter().any(|change| precedes(call, change)));
    restored.calls.extend(known.map(|call| call.at));
    for (cell, life) in group.iter().zip(all) {
        let restore = Restore { moving: life.moving.first().copied(), changes: !undone.is_empty(), again: None };
        restored.cells.insert(*cell, restore);
    }
}

/// How often something runs that stands in so many loops.
fn often(loops: usize) -> u64 {
    8_u64.saturating_pow(u32::try_from(loops).unwrap_or(u32::MAX))
}

impl Site {
    fn place(&self) -> At<'_> {
        At { order: self.order, loops: &self.loops, path: &self.path, conditions: &self.conditions }
    }

    /// True if this may happen before that in the life of a cell, which begins in so many loops.
    fn may_precede(&self, that: &Site, life: usize) -> bool {
        let again = |s: &Site| s.loops.get(life).copied();
        self.order < that.order || again(self).is_some() && again(self) == again(that)
    }
}

impl Survey<'_> {
    fn region(&mut self, r: &Region) {
        for (k, inst) in r.insts.iter().enumerate() {
            self.order += 1;
            self.inst(inst);
            if let Op::Cell(_) = inst.op {
                let cell = inst.results[0];
                let whole = !r.insts[k + 1..].iter().any(|i| escapes(&i.op)) && is_restorable(self.f.ty(cell));
                if whole {
                    self.lives.insert(cell, Life { loops: self.loops.clone(), ..Life::default() });
                }
            }
            let id = if let Op::Loop(l) = &inst.op { Some(l.id) } else { None };
            self.loops.extend(id);
            if let Op::Checkpoint(inner) = &inst.op {
                self.checkpoint(inner);
            } else if let Op::Switch(Switch { head: Head::If(condition), arms }) = &inst.op {
                for (arm, holds) in arms.iter().zip([true, false]) {
                    self.conditions.push((*condition, holds));
                    self.region(&arm.body);
                    self.conditions.pop();
                }
            } else {
                inst.op.regions().into_iter().for_each(|r| self.region(r));
            }
            if id.is_some() {
                self.loops.pop();
            }
        }
        r.term.operands().into_iter().for_each(|v| self.other(v));
    }

    /// Runs again: it has nothing to do with cells of outside.
    fn checkpoint(&mut self, r: &Region) {
        let outer = std::mem::take(&mut self.lives);
        self.region(r);
        self.lives.extend(outer);
        let mut inside = HashSet::new();
        definitions(&r.insts, &mut inside);
        for v in super::plan::free_values(&r.insts, &r.term) {
            if !inside.contains(&v) {
                self.other(v);
            }
        }
    }

    fn other(&mut self, v: Value) {
        let v = self.lent.get(&v).filter(|(_, shared)| !shared).map_or(v, |(cell, _)| *cell);
        if let Some(life) = self.lives.get_mut(&v) {
            life.other = true;
        }
    }

    /// Arguments that are lent are read; a method's receiver may change.
    fn call(&mut self, inst: &Inst, c: &Call) {
        let mut others = vec![];
        inst.op.operands(&mut |v| others.push(v));
        for (k, v) in c.args.iter().enumerate() {
            let Some((cell, shared)) = self.lent.get(v).copied() else { continue };
            let receiver = k == 0 && c.method.is_some();
            // What is called for nothing that it gives changes it.
            let asked = receiver && inst.results.iter().any(|y| self.used.contains(y));
            if !shared && !asked {
                continue;
            }
            others.retain(|other| other != v);
            let [read, change, maybe] = [(); 3].map(|()| self.site(inst));
            if let Some(life) = self.lives.get_mut(&cell) {
                life.calls.push(read);
                life.has_methods |= receiver;
                life.changes.extend((!shared).then_some(change));
                life.maybe.extend((!shared).then_some(maybe));
            }
        }
        others.into_iter().for_each(|v| self.other(v));
    }

    fn site(&self, inst: &Inst) -> Site {
        let path = match &inst.op {
            Op::Load(_, path) | Op::Store(_, path, _) | Op::AddTo(_, path, ..) | Op::Replace(_, path, _) => {
                path.clone()
            }
            _ => vec![],
        };
        let (loops, conditions) = (self.loops.clone(), self.conditions.clone());
        Site { order: self.order, loops, at: std::ptr::from_ref(inst), path, conditions }
    }

    fn inst(&mut self, inst: &Inst) {
        match &inst.op {
            Op::Load(c, path) => {
                let (ty, site) = (self.f.ty(inst.results[0]), self.site(inst));
                let is_struct = !holds_numbers(&contents(self.f.ty(*c)));
                if let Some(life) = self.lives.get_mut(c) {
                    if is_part(path, is_struct) && ty.is_scalar() {
                        life.reads.push((inst.results[0], site));
                    } else if path.is_empty() && !ty.is_copy() {
                        life.moving.push(site.at);
                    } else {
                        life.other |= is_struct && ty.is_moved();
                    }
                }
                path.iter().flat_map(Proj::operands).for_each(|v| self.other(v));
            }
            Op::Store(c, path, v) | Op::AddTo(c, path, v, _) | Op::Replace(c, path, v) => {
                let is_struct = !holds_numbers(&contents(self.f.ty(*c)));
                let number = is_part(path, is_struct) && (is_struct || self.f.ty(*v).is_scalar());
                let site = self.site(inst);
                if let Some(life) = self.lives.get_mut(c) {
                    life.changes.push(site);
                    life.other |= !number;
                }
                path.iter().flat_map(Proj::operands).chain([*v]).for_each(|v| self.other(v));
            }
            Op::Swap(a, p, b, q) if a != b && p.is_empty() && q.is_empty() => {
                for (a, b) in [(a, b), (b, a)] {
                    let site = self.site(inst);
                    if let Some(life) = self.lives.get_mut(a) {
                        life.changes.push(site);
                        life.swapped.push(*b);
                    }
                }
            }
            Op::Swap(a, p, b, q) if a == b && is_part(p, true) && is_part(q, true) => {
                let site = self.site(inst);
                if let Some(life) = self.lives.get_mut(a) {
                    life.changes.push(site);
                }
                p.iter().chain(q).flat_map(Proj::operands).for_each(|v| self.other(v));
            }
            Op::Mutate(m)
                if m.row.name == "swap" && m.path.is_empty() && holds_numbers(&contents(self.f.ty(m.cell))) =>
            {
                let site = self.site(inst);
                if let Some(life) = self.lives.get_mut(&m.cell) {
                    life.changes.push(site);
                }
                m.args.iter().for_each(|v| self.other(*v));
            }
            Op::Borrow(cell, path, access) if self.lives.contains_key(cell) => {
                let shared = *access == Access::Shared;
                // A part of a struct is put back as a whole.
                let whole = *self.f.ty(*cell).peeled() == Ty::Unknown && (path.is_empty() || is_part(path, true));
                if shared || whole {
                    self.lent.insert(inst.results[0], (*cell, shared));
                } else {
                    self.other(*cell);
                }
                path.iter().flat_map(Proj::operands).for_each(|v| self.other(v));
            }
            Op::Call(c) if c.level == 0 && c.of == Of::Value => self.call(inst, c),
            Op::Borrow(_, path, Access::Shared) | Op::Clone(_, path, _) => {
                path.iter().flat_map(Proj::operands).for_each(|v| self.other(v));
            }
            Op::Verbatim(v) if v.is_length() => {}
            op => op.operands(&mut |v| self.other(v)),
        }
    }
}

fn mentioned(r: &Region, found: &mut HashSet<Value>) {
    for inst in &r.insts {
        inst.op.operands(&mut |v| _ = found.insert(v));
        inst.op.regions().into_iter().for_each(|r| mentioned(r, found));
    }
    found.extend(r.term.operands());
}

/// `[i]`, `[i][j]`, `[[i, j]]`; of a struct, fields too.
fn is_part(path: &[Proj], is_struct: bool) -> bool {
    let plain = |step: &Proj| match step {
        Proj::Index(_) => true,
        Proj::Named(_) | Proj::Field(_) => is_struct,
        _ => false,
    };
    !path.is_empty() && path.iter().all(plain)
}

/// Numbers, or what may be a struct.
fn is_restorable(ty: &Ty) -> bool {
    holds_numbers(ty) || *ty == Ty::Unknown
}

/// The type of an owned copy of what a variable holds.
fn contents(ty: &Ty) -> Ty {
    match ty.peeled() {
        Ty::Slice(element) => Ty::Vec(element.clone()),
        ty => ty.clone(),
    }
}

fn holds_numbers(ty: &Ty) -> bool {
    match ty {
        Ty::Vec(element) | Ty::Array(element, _) => element.is_scalar() || holds_numbers(element),
        Ty::Dense(d) => !d.view && d.element.is_scalar(),
        _ => false,
    }
}

impl Reverser<'_> {
    /// What is overwritten by an instruction is put back.
    pub(super) fn restore(&mut self, inst: &Inst) {
        let at = std::ptr::from_ref(inst);
        if !self.restored.undone.contains(&at) {
            return;
        }
        match &inst.op {
            Op::Store(cell, path, v) | Op::AddTo(cell, path, v, _) | Op::Replace(cell, path, v) => {
                let ty = self.f.ty(*v).clone();
                let old = match ty.is_scalar() {
                    true => Op::Load(*cell, path.clone()),
                    false => Op::Snapshot(*cell, path.clone()),
                };
                let old = self.before(inst, old);
                let data = self.f.data_mut(old);
                (data.ty, data.hint) = (ty, Some("old".into()));
                self.restored.overwritten.insert(old, at);
                let again = self.again(*cell);
                self.push(vec![], Op::Store(again, path.clone(), old));
            }
            Op::Swap(a, p, b, q) => {
                let (a, b) = (self.again(*a), self.again(*b));
                self.push(vec![], Op::Swap(a, p.clone(), b, q.clone()));
            }
            // Swapped again.
            Op::Mutate(m) => {
                let cell = self.again(m.cell);
                self.push(vec![], Op::Mutate(Mutation { cell, ..m.clone() }));
            }
            Op::Call(c) => {
                // Of a method, what it is called on is all that it may change.
                let (cell, path) = self.part(c.args[0]);
                let Some(method) = c.method.clone() else { return };
                let old = self.before(inst, Op::KeepOld(method, cell, path.clone()));
                self.restored.overwritten.insert(old, at);
                let again = self.again(cell);
                self.push(vec![], Op::PutBack(old, again, path));
            }
            _ => {}
        }
    }

    /// An argument that a restored cell, or a part of it, is lent as: what is there at this moment of the reverse sweep.
    pub(super) fn lent_again(&mut self, inst: &Inst, v: Value) -> Option<Value> {
        let (root, path) = self.part(v);
        if !self.restored.calls.contains(&std::ptr::from_ref(inst)) || !self.restored.cells.contains_key(&root) {
            return None;
        }
        let again = self.again(root);
        let ty = self.f.ty(v).clone();
        Some(self.emit_inline(ty, Op::Borrow(again, path, Access::Shared)))
    }

    /// What stands for a restored cell in the reverse sweep.
    pub(super) fn again(&mut self, cell: Value) -> Value {
        let (known, changes) = self.restored.cells.get(&cell).map_or((Some(cell), false), |r| (r.again, r.changes));
        if let Some(again) = known {
            return again;
        }
        let data = self.f.data(cell).clone();
        let again = self.f.value(data.hint.as_deref(), data.span, contents(&data.ty));
        let data = self.f.data_mut(again);
        (data.cell, data.named) = (changes, true);
        if let Some(restore) = self.restored.cells.get_mut(&cell) {
            restore.again = Some(again);
        }
        again
    }

    /// True if what was read can be read again.
    pub(super) fn is_reread(&self, v: Value) -> bool {
        self.restored.reads.contains(&v)
    }

    /// The cells whose life is that of a region: those that it defines, and the parameters of a function.
    fn lives_of(&self, here: &[Inst]) -> Vec<Value> {
        let defined = here.iter().filter(|i| matches!(i.op, Op::Cell(_))).map(|i| i.results[0]);
        let params = self.f.params.iter().copied().filter(|p| self.scopes.len() == 1 && self.f.is_cell(*p));
        params.chain(defined).collect()
    }

    /// Puts the final contents of these cells before the reverse of their region; `open`: where they are still there.
    pub(super) fn final_contents(&mut self, here: &[Inst], insts: &mut Vec<Inst>, open: bool) {
        let mut head = vec![];
        for cell in self.lives_of(here) {
            let Some(&Restore { moving, changes, again: Some(again) }) = self.restored.cells.get(&cell) else {
                continue;
            };
            let (ty, span) = (contents(self.f.ty(cell)), self.f.data(cell).span);
            let is_param = self.f.params.contains(&cell);
            let stays = open && !is_param;
            let mut held = cell;
            if !stays {
                held = if changes { self.f.value(Some("held"), span, ty.clone()) } else { again };
                self.define_extra(held);
                let copied = moving.is_some() || is_param;
                let op = if copied { Op::Snapshot(cell, vec![]) } else { Op::Load(cell, vec![]) };
                let keep = Inst { results: vec![held], op, span };
                match (moving, here.last()) {
                    _ if is_param => self.restored.at_end.push(keep),
                    (Some(at), _) => self.plan.before.entry(at).or_default().push(keep),
                    (None, Some(last)) => self.after(std::ptr::from_ref(last), keep),
                    (None, None) => {}
                }
            }
            if changes {
                let copy = self.f.value(None, span, ty);
                self.f.data_mut(copy).inline = true;
                head.push(Inst { results: vec![copy], op: Op::Snapshot(held, vec![]), span });
                head.push(Inst { results: vec![again], op: Op::Cell(copy), span });
            } else if stays {
                head.push(Inst { results: vec![again], op: Op::Ref(cell), span });
            }
        }
        insts.splice(0..0, head);
    }

    /// Where in the reverse of a part of a region (`here`) what was read can be read again.
    pub(super) fn rereads(&self, here: &[Inst], insts: &[Inst]) -> Rereads {
        let mut rereads = Rereads::default();
        if self.restored.cells.is_empty() {
            return rereads;
        }
        let mut forward: HashMap<*const Inst, usize> = HashMap::new();
        for (k, inst) in here.iter().enumerate() {
            number(inst, k, &mut forward);
        }
        let cells: HashMap<Value, Value> =
            self.restored.cells.iter().filter_map(|(c, r)| Some((r.again?, *c))).collect();
        // What nothing inside asked for isn't there.
        for cell in self.lives_of(here) {
            let asked = self.restored.cells.get(&cell).is_none_or(|r| r.again.is_some());
            rereads.restored.extend((!asked).then_some((0, cell, None)));
        }
        for (at, inst) in insts.iter().enumerate() {
            for v in super::plan::free_values(std::slice::from_ref(inst), &Term::Never) {
                rereads.mentioned.entry(v).or_insert(at);
            }
            let made = inst.results.first().and_then(|v| cells.get(v));
            rereads.restored.extend(made.map(|c| (at, *c, Some(usize::MAX))));
            self.restores(inst, &cells, &mut |cell, old| {
                let number = match old {
                    // What stands behind an exit comes later.
                    Some(old) => {
                        let at = self.restored.overwritten.get(&old);
                        Some(at.and_then(|at| forward.get(at)).copied().unwrap_or(usize::MAX))
                    }
                    None => None,
                };
                rereads.restored.push((at, cell, number));
            });
        }
        rereads
    }

    /// What an instruction of the reverse sweep puts back: in which cell, and what (nothing for a swap).
    fn restores(&self, inst: &Inst, cells: &HashMap<Value, Value>, see: &mut impl FnMut(Value, Option<Value>)) {
        match &inst.op {
            Op::Store(c, _, old) => {
                if let Some(c) = cells.get(c) {
                    see(*c, Some(*old));
                }
            }
            Op::PutBack(old, c, _) => {
                if let Some(c) = cells.get(c) {
                    see(*c, Some(*old));
                }
            }
            Op::Swap(a, _, b, _) => [a, b].into_iter().filter_map(|v| cells.get(v)).for_each(|c| see(*c, None)),
            Op::Mutate(m) => cells.get(&m.cell).into_iter().for_each(|c| see(*c, None)),
            op => op.regions().into_iter().flat_map(|r| &r.insts).for_each(|i| self.restores(i, cells, see)),
        }
    }
}

/// By address: in which instruction of a region an instruction stands.
fn number(inst: &Inst, k: usize, numbers: &mut HashMap<*const Inst, usize>) {
    numbers.insert(inst, k);
    inst.op.regions().into_iter().flat_map(|r| &r.insts).for_each(|i| number(i, k, numbers));
}

/// What the reverse of a part of a region restores, and what it mentions.
#[derive(Default)]
pub(super) struct Rereads {
    /// By which instruction, which cell, and the instruction of the forward sweep that changed it; none for a swap.
    restored: Vec<(usize, Value, Option<usize>)>,
    /// The first instruction that mentions a value.
    mentioned: HashMap<Value, usize>,
}

impl Rereads {
    /// From where on what instruction `k` read of the cell can be read again; nowhere if that isn't known.
    pub(super) fn from(&self, cell: Value, k: usize) -> Option<usize> {
        let of_cell = self.restored.iter().filter(|(_, c, _)| *c == cell);
        let later = |change: Option<usize>| Some(change? > k);
        of_cell.clone().map(|(_, _, change)| later(*change)).collect::<Option<Vec<_>>>()?;
        Some(of_cell.filter(|(.., change)| later(*change) == Some(true)).map(|(at, ..)| at + 1).max().unwrap_or(0))
    }

    /// True if the value is mentioned before instruction `at`.
    pub(super) fn is_mentioned_before(&self, v: Value, at: usize) -> bool {
        self.mentioned.get(&v).is_some_and(|first| *first < at)
    }
}
