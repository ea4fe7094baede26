//! The adjoint of what happens in place.
//!
//! A cell is memory, so it has one cotangent, a place of the cell's shape, from the end of its life back to its definition. At any
//! moment of the reverse sweep the place holds the cotangent of what the cell held at that moment of the forward sweep: a read adds to it, a
//! write takes what has come together and leaves a zero.
//!
//! Reads whose value an adjoint wants are saved by themselves; of cells that are read more often than written, what they held is
//! restored ([`super::restore`]).

use super::{Cot, Reverser};
use crate::hash::{HashMap, HashSet, New as _};
use crate::ir::*;
use crate::mutations::Read;
use crate::partials::Build;
use crate::ty::Ty;
use proc_macro2::{Ident, Span};

/// The region that a value is a parameter of.
#[derive(Clone, Copy)]
enum Owner {
    Loop(LoopId),
    Arm(*const Inst, usize),
}

/// What changes a cell.
struct Change {
    /// Where, in the function's own region.
    top: usize,
    at: *const Inst,
    /// A method that is called on a part of a cell, which may turn out not to change it.
    method: Option<(Ident, Value, Vec<Proj>)>,
}

/// What is known of cells before the reverse is written.
pub(super) struct Cells {
    /// Where values are defined, and which instructions change the shape of a cell.
    pub(super) defined: HashMap<Value, *const Inst>,
    resized: HashMap<Value, Vec<*const Inst>>,
    /// What regions define: carried values of loops, bindings of arms.
    params: HashMap<Value, Owner>,
    /// Cells of the function's own region: the last of its instructions that changes them.
    last_change: HashMap<Value, usize>,
    /// All that changes a cell.
    changes: HashMap<Value, Vec<Change>>,
    /// Cells whose contents may have moved elsewhere.
    moved: HashSet<Value>,
    /// Values that only go into arithmetic.
    calculated: HashSet<Value>,
    /// The references that are handed on by their names.
    passed: HashSet<Value>,
    /// The `&mut`s that are taken of cells.
    borrows: HashMap<Value, Value>,
    /// What all borrows, and copies of them, are a part of.
    parts: HashMap<Value, (Value, Vec<Proj>)>,
    /// References to parts of cells that patterns bind: how many instructions are around their switches.
    binders: HashMap<Value, usize>,
    /// The instructions around, and whether control may leave them for what is outside; how many there are where a cell is defined.
    around: Vec<(*const Inst, bool)>,
    depths: HashMap<Value, usize>,
    /// The shapes of cells, as values of the forward sweep.
    shapes: HashMap<Value, Value>,
    /// The instruction of the function's own region that is being reversed.
    pub(super) now: usize,
}

impl Cells {
    pub(super) fn of(f: &Function) -> Cells {
        let mut cells = Cells {
            defined: HashMap::new(),
            params: HashMap::new(),
            resized: HashMap::new(),
            last_change: HashMap::new(),
            changes: HashMap::new(),
            moved: HashSet::new(),
            calculated: HashSet::new(),
            passed: HashSet::new(),
            borrows: HashMap::new(),
            parts: HashMap::new(),
            binders: HashMap::new(),
            around: vec![],
            depths: HashMap::new(),
            shapes: HashMap::new(),
            now: 0,
        };
        let (mut calculated, mut others) = (HashSet::new(), HashSet::new());
        operands(&f.body, &mut calculated, &mut others);
        cells.calculated = &calculated - &others;
        cells.survey(f, &f.body, None);
        if !cells.resized.is_empty() {
            cells.measure_behind_loops(&f.body);
        }
        // What stands behind an exit is not in the scope of the reverse sweep.
        let end = f.body.insts.iter().position(|i| crate::normalise::escapes(&i.op)).unwrap_or(f.body.insts.len());
        for inst in &f.body.insts[..end] {
            if let Op::Cell(_) = inst.op {
                cells.last_change.entry(inst.results[0]).or_insert(0);
            }
        }
        let own: HashSet<Value> = f.body.insts[..end].iter().flat_map(|i| i.results.iter().copied()).collect();
        cells.last_change.retain(|c, _| own.contains(c));
        cells
    }

    /// A cell that a loop changes again and again is measured once, behind the outermost loop that control doesn't leave and in which the cell isn't
    /// given away: measuring rows of rows takes as long as there are rows.
    fn measure_behind_loops(&mut self, r: &Region) {
        for inst in &r.insts {
            if matches!(inst.op, Op::Loop(_)) && !crate::normalise::escapes(&inst.op) {
                let mut inside = Inside::default();
                inside.look(inst);
                for (cell, sites) in &mut self.resized {
                    let within = |at: &*const Inst| inside.all.contains(at);
                    if !inside.gone.contains(cell) && sites.iter().any(within) {
                        sites.retain(|at| !within(at));
                        sites.push(inst);
                    }
                }
            }
            inst.op.regions().into_iter().for_each(|r| self.measure_behind_loops(r));
        }
    }

    fn survey(&mut self, f: &Function, r: &Region, top: Option<usize>) {
        for (k, inst) in r.insts.iter().enumerate() {
            let top = top.unwrap_or(k);
            self.defined.extend(inst.results.iter().map(|r| (*r, std::ptr::from_ref(inst))));
            self.depths.extend(inst.results.iter().map(|r| (*r, self.around.len())));
            match &inst.op {
                Op::Loop(l) => self.params.extend(l.body.params.iter().map(|p| (*p, Owner::Loop(l.id)))),
                Op::Switch(s) => {
                    for (k, arm) in s.arms.iter().enumerate() {
                        let owner = Owner::Arm(std::ptr::from_ref(inst), k);
                        self.params.extend(arm.body.params.iter().map(|p| (*p, owner)));
                    }
                    let (Head::If(head) | Head::Match(head)) = s.head;
                    for b in s.exclusive(f) {
                        self.borrows.insert(b.value, head);
                        self.binders.insert(b.value, self.around.len());
                    }
                }
                _ => {}
            }
            match &inst.op {
                Op::Borrow(v, path, _) => drop(self.parts.insert(inst.results[0], (*v, path.clone()))),
                Op::Ref(v) | Op::Deref(v) => drop(self.parts.insert(inst.results[0], (*v, vec![]))),
                _ => {}
            }
            match &inst.op {
                Op::Borrow(base, _, Access::Mutable | Access::Passed) => {
                    self.borrows.insert(inst.results[0], *base);
                    if matches!(inst.op, Op::Borrow(_, _, Access::Passed)) {
                        self.passed.insert(inst.results[0]);
                    }
                }
                Op::At(base, _) if f.is_cell(*base) => {
                    self.borrows.insert(inst.results[0], *base);
                    self.moved.insert(*base);
                }
                Op::Load(base, path) if !f.ty(inst.results[0]).is_copy() => {
                    let whole = path.iter().all(|step| matches!(step, Proj::Field(_) | Proj::Named(_)));
                    // A number in all likelihood, and copied in any case.
                    if whole && (path.is_empty() || !self.calculated.contains(&inst.results[0])) {
                        self.moved.insert(*base);
                    }
                }
                Op::Verbatim(v) if !v.is_length() => self.moved.extend(v.captures.iter().map(|(_, v)| *v)),
                Op::Switch(Switch { head: Head::Match(v), .. }) | Op::At(v, _) => {
                    self.moved.insert(*v);
                }
                _ => {}
            }
            let mut binder = None;
            self.around.push((inst, crate::normalise::escapes(&inst.op)));
            for c in inst.op.changes(|v| self.borrows.get(&v).copied()) {
                self.last_change.insert(c, top);
                let method = self.method_on(&inst.op, c);
                self.changes.entry(c).or_default().push(Change { top, at: std::ptr::from_ref(inst), method });
                if reshapes(f, &inst.op, c) {
                    let at = binder.and_then(|k| self.measured(k, c)).unwrap_or(inst);
                    let all = self.resized.entry(c).or_default();
                    if all.last() != Some(&at) {
                        all.push(at);
                    }
                }
                // While what a pattern bound is in use, the whole can't be looked at.
                binder = self.binders.get(&c).copied().or(binder);
            }
            inst.op.regions().into_iter().for_each(|r| self.survey(f, r, Some(top)));
            self.around.pop();
        }
    }

    fn root(&self, v: Value) -> Value {
        self.parts.get(&v).map_or(v, |(u, _)| self.root(*u))
    }

    /// The method that is called on a part of the cell, if that is all that a call has to do with it.
    fn method_on(&self, op: &Op, cell: Value) -> Option<(Ident, Value, Vec<Proj>)> {
        let Op::Call(c) = op else { return None };
        let (Some(name), Convention::Method { slot }, true) = (&c.method, c.convention(), c.receives_varied) else {
            return None;
        };
        let (base, path) = self.parts.get(c.args.first()?)?.clone();
        let apart = c.args.iter().enumerate().all(|(k, v)| k % slot == 0 || self.root(*v) != cell);
        (apart && self.root(base) == base).then(|| (name.clone(), base, path))
    }

    /// The methods that may change the cell after a call (or before, in a loop around it), if there is nothing else that does. There,
    /// they can be asked for whether they do.
    fn later_methods(&self, cell: Value, at: *const Inst, call: &Call) -> Option<Vec<(Ident, Value, Vec<Proj>)>> {
        if self.moved.contains(&cell) || !self.last_change.contains_key(&cell) {
            return None;
        }
        let mut later: Vec<(Ident, Value, Vec<Proj>)> = vec![];
        let (own_base, own_path) = self.parts.get(call.args.first()?)?;
        for change in self.changes.get(&cell)?.iter().filter(|c| c.top >= self.now && c.at != at) {
            let (name, base, mut path) = change.method.clone()?;
            if base != cell && base != *own_base {
                return None;
            }
            if path.iter().any(|step| step.operands().next().is_some()) {
                // Of another element, which has the same methods.
                if base != *own_base || steps(&path)? != steps(own_path)? {
                    return None;
                }
                path.clone_from(own_path);
            }
            let known = |(n, b, p): &(Ident, Value, Vec<Proj>)| *n == name && *b == base && steps(p) == steps(&path);
            if !later.iter().any(known) {
                later.push((name, base, path));
            }
        }
        Some(later)
    }

    /// Behind which instruction a cell is measured that was changed by way of a pattern's binding: the innermost around, from the pattern's
    /// switch on, that control doesn't leave, in the life of the cell.
    fn measured(&self, binder: usize, cell: Value) -> Option<*const Inst> {
        let depth = self.depths.get(&cell).copied().unwrap_or(0);
        let around = self.around.get(depth..=binder)?;
        around.iter().rev().find(|(_, escapes)| !escapes).map(|(at, _)| *at)
    }

    pub(super) fn know_shape(&mut self, v: Value, shape: Value) {
        self.shapes.insert(v, shape);
    }

    pub(super) fn is_mutable_borrow(&self, v: Value) -> bool {
        self.borrows.contains_key(&v)
    }

    /// The cell that is lent exclusively.
    pub(super) fn borrowed(&self, v: Value) -> Option<Value> {
        self.borrows.get(&v).copied()
    }

    /// True if the cell still holds, when the reverse sweep begins, what it held at the present instruction.
    fn is_settled(&self, cell: Value) -> bool {
        !self.moved.contains(&cell) && self.last_change.get(&cell).is_some_and(|last| *last < self.now)
    }
}

/// What stands in a loop.
#[derive(Default)]
struct Inside {
    all: HashSet<*const Inst>,
    /// What is made there, or may be given away or matched.
    gone: HashSet<Value>,
}

impl Inside {
    fn look(&mut self, inst: &Inst) {
        for r in inst.op.regions() {
            for inst in &r.insts {
                self.all.insert(inst);
                self.gone.extend(&inst.results);
                match &inst.op {
                    Op::Load(base, path) if path.is_empty() => _ = self.gone.insert(*base),
                    Op::At(v, _) | Op::Switch(Switch { head: Head::Match(v), .. }) => _ = self.gone.insert(*v),
                    Op::Verbatim(v) if !v.is_length() => self.gone.extend(v.captures.iter().map(|(_, v)| *v)),
                    _ => {}
                }
                self.look(inst);
            }
        }
    }
}

/// What goes into arithmetic, and into anything else.
fn operands(r: &Region, arithmetic: &mut HashSet<Value>, others: &mut HashSet<Value>) {
    for inst in &r.insts {
        let plain = match &inst.op {
            // What the tangent stands beside is only looked at.
            Op::TangentPart(y, base, _) => {
                others.insert(*base);
                arithmetic.insert(*y);
                continue;
            }
            Op::Unary(..) | Op::Binary(..) | Op::Rule(..) | Op::Cast(..) | Op::Dispatch(..) | Op::Pointwise(_) => true,
            _ => false,
        };
        let into = if plain { &mut *arithmetic } else { &mut *others };
        inst.op.operands(&mut |v| {
            into.insert(v);
        });
        inst.op.regions().into_iter().for_each(|r| operands(r, arithmetic, others));
    }
    others.extend(r.term.operands());
}

/// A path without its indices.
fn steps(path: &[Proj]) -> Option<Vec<String>> {
    let step = |step: &Proj| match step {
        Proj::Index(_) => Some("[]".to_owned()),
        Proj::Field(k) => Some(k.to_string()),
        Proj::Named(name) => Some(name.to_string()),
        Proj::Deref => Some("*".to_owned()),
        _ => None,
    };
    path.iter().map(step).collect()
}

/// True if all values of this type have the same shape.
fn is_rigid(ty: &Ty) -> bool {
    ty.is_scalar() || ty.has_fixed_shape()
}

/// The type of a part of a cell.
fn part_ty(f: &Function, cell: Value, path: &[Proj]) -> Ty {
    path.iter().fold(f.ty(cell).peeled().clone(), |ty, step| crate::lower::step_ty(&ty, step))
}

/// True if what a cell holds may have another shape after the instruction, which changes it.
fn reshapes(f: &Function, op: &Op, cell: Value) -> bool {
    if f.ty(cell).peeled().has_fixed_shape() {
        return false;
    }
    match op {
        // Elements that differ in shape may trade places.
        Op::Mutate(m) => m.row.resizes || !is_rigid(&part_ty(f, m.cell, &m.path).element()),
        Op::AddTo(..) => false,
        Op::Store(c, path, v) => {
            path.is_empty() && *c == cell || !is_rigid(f.ty(*v)) && !is_rigid(&part_ty(f, *c, path))
        }
        _ => true,
    }
}

impl Reverser<'_> {
    /// True if a read of `v`, or of what it borrows, in the reverse sweep gives what it gave in the forward sweep.
    pub(super) fn is_unchanged(&self, v: Value) -> bool {
        let root = self.root(v);
        if self.f.is_cell(root) {
            return self.cells.is_settled(root);
        }
        self.f.ty(v).is_ref()
    }

    /// True for a cell that is still there in the reverse sweep and never had another length, nor did any part of it.
    pub(super) fn keeps_length(&self, v: Value) -> bool {
        let cells = &self.cells;
        cells.last_change.contains_key(&v) && !cells.moved.contains(&v) && !cells.resized.contains_key(&v)
    }

    /// What tells the shape of a value, of a cell that at the end of its life: made where it is defined, and again after what changes
    /// it. Nothing for a value that isn't defined by an instruction.
    pub(super) fn shape_of(&mut self, cell: Value) -> Option<Value> {
        let known = self.cells.defined.contains_key(&cell)
            || self.cells.params.contains_key(&cell) && !self.f.ty(cell).is_ref()
            || self.cells.shapes.contains_key(&cell);
        known.then(|| self.shape_of_cell(cell))
    }

    fn shape_of_cell(&mut self, cell: Value) -> Value {
        if let Some(shape) = self.cells.shapes.get(&cell) {
            return *shape;
        }
        let data = self.f.data(cell).clone();
        let shape = self.f.value(Some(&format!("s#{}", cell.0)), data.span, Ty::Unknown);
        self.define_beside(cell, shape);
        self.cells.shapes.insert(cell, shape);
        if let Some(owner) = self.cells.params.get(&cell).copied() {
            let inst = Inst { results: vec![shape], op: Op::Shape(cell, vec![], true), span: data.span };
            match owner {
                Owner::Loop(id) => self.plan.loop_heads.entry(id).or_default().push(inst),
                Owner::Arm(at, k) => self.plan.arm_heads.entry((at, k)).or_default().push(inst),
            }
            return shape;
        }
        let Some(defined) = self.cells.defined.get(&cell).copied() else { return shape };
        let resized = self.cells.resized.get(&cell).cloned().unwrap_or_default();
        let op = Op::Shape(cell, vec![], true);
        if resized.is_empty() {
            self.after(defined, Inst { results: vec![shape], op, span: data.span });
            return shape;
        }
        self.f.data_mut(shape).cell = true;
        let measure = |this: &mut Self, at: *const Inst, first: bool| {
            let now = this.f.value(None, data.span, Ty::Unknown);
            this.f.data_mut(now).inline = true;
            this.after(at, Inst { results: vec![now], op: op.clone(), span: data.span });
            let (results, op) =
                if first { (vec![shape], Op::Cell(now)) } else { (vec![], Op::Store(shape, vec![], now)) };
            this.after(at, Inst { results, op, span: data.span });
        };
        measure(self, defined, true);
        for at in resized {
            measure(self, at, false);
        }
        shape
    }

    pub(super) fn after(&mut self, at: *const Inst, inst: Inst) {
        self.plan.after.entry(at).or_default().push(inst);
    }

    /// A cotangent of the whole cell, of its shape.
    pub(super) fn shaped(&mut self, cell: Value, d: Value) -> Value {
        let ty = self.tangent_ty(cell);
        if ty.has_fixed_shape() {
            return d;
        }
        match self.shape_of(cell) {
            Some(shape) => self.emit_inline(ty, Op::OfShape(shape, Some(d))),
            None => d,
        }
    }

    /// The place of a cell; none if nothing that comes later reads it.
    pub(super) fn place_of(&self, cell: Value) -> Option<Value> {
        match self.cots.get(&cell) {
            Some(Cot::Place(p) | Cot::Value(p)) if self.active(cell) => Some(*p),
            _ => None,
        }
    }

    /// The shape of what is about to be overwritten, unless it is a number.
    fn old_shape(&mut self, inst: &Inst, cell: Value, path: &[Proj], new: Value) -> Option<Value> {
        let ty = path.iter().fold(self.tangent_ty(cell), |ty, step| crate::lower::step_ty(&ty, step));
        let fixed = ty.has_fixed_shape() || self.f.ty(new).has_fixed_shape() || self.f.ty(new).is_scalar();
        (!fixed).then(|| self.before(inst, Op::Shape(cell, path.to_vec(), true)))
    }

    /// Makes places for what changes its shape here, though nothing that comes later reads it: places have the shape of the end, and only
    /// undoing leads from there to that of before.
    pub(super) fn keep_shapes(&mut self, inst: &Inst) {
        for cell in inst.op.changes(|v| self.cells.borrows.get(&v).copied()) {
            if self.active(cell) && reshapes(&self.f, &inst.op, cell) {
                self.ensure_place(cell);
            }
        }
    }

    /// The cell that a place is in, and the place's path in its cotangent.
    fn in_cotangent(&self, cell: Value, path: &[Proj]) -> (Value, Vec<Proj>) {
        let (root, mut whole) = self.part(cell);
        whole.extend(path.iter().cloned());
        (root, whole)
    }

    /// What happened in place, undone on the cotangents.
    pub(super) fn in_place(&mut self, inst: &Inst) {
        self.restore(inst);
        self.keep_shapes(inst);
        match &inst.op {
            Op::Store(cell, path, v) => {
                if let Some(d) = self.taken(inst, *cell, path, *v) {
                    self.contribute(*v, d);
                }
            }
            Op::AddTo(cell, path, v, negative) => {
                let (cell, path) = self.in_cotangent(*cell, path);
                let Some(place) = self.place_of(cell) else { return };
                if !self.active(self.root(*v)) {
                    return;
                }
                let ty = self.tangent_ty(*v);
                let mut d = self.emit(ty.clone(), Op::Load(place, path));
                if *negative {
                    self.f.data_mut(d).inline = true;
                    d = self.emit(ty, Op::Unary(UnOp::Neg, d));
                }
                self.contribute(*v, d);
            }
            Op::Replace(cell, path, v) => {
                let dy = inst.results.first().and_then(|y| self.cotangent(*y));
                let d = self.taken(inst, *cell, path, *v);
                if let Some(d) = d {
                    self.contribute(*v, d);
                }
                if let Some(dy) = dy {
                    let (cell, path) = self.in_cotangent(*cell, path);
                    let place = self.ensure_place(cell);
                    self.push(vec![], Op::Add(place, path, dy));
                }
            }
            Op::Swap(a, p, b, q) => {
                let ((a, p), (b, q)) = (self.in_cotangent(*a, p), self.in_cotangent(*b, q));
                if self.place_of(a).is_none() && self.place_of(b).is_none() {
                    return;
                }
                if self.active(a) || self.active(b) {
                    let (a, b) = (self.ensure_place(a), self.ensure_place(b));
                    self.push(vec![], Op::Swap(a, p, b, q));
                }
            }
            Op::Mutate(m) => self.mutate(inst, m),
            _ => {}
        }
    }

    /// Takes the cotangent of what was stored; none if nothing reads it, or nothing that is stored wants it.
    fn taken(&mut self, inst: &Inst, cell: Value, path: &[Proj], v: Value) -> Option<Value> {
        let (root, whole) = self.in_cotangent(cell, path);
        let place = self.place_of(root)?;
        let shape = self.old_shape(inst, cell, path, v);
        let ty = self.tangent_ty(v);
        let d = self.emit(ty, Op::Take(place, whole, shape));
        if !self.active(self.root(v)) {
            return None;
        }
        Some(d)
    }

    /// Adds a `Vec` to the cotangent of a slice, which may be that of an array.
    pub(super) fn contribute_slice(&mut self, v: Value, path: &[Proj], d: Value) {
        let (root, part) = self.part(v);
        if path.is_empty() && part.is_empty() && !self.f.is_cell(root) && matches!(self.f.ty(root), Ty::Vec(_)) {
            // All of a `Vec`, which may have no place yet, nor a shape to make one of.
            return self.contribute(v, d);
        }
        let mut path = path.to_vec();
        path.push(Proj::Range(None, None, false));
        self.contribute_at(v, &path, d);
    }

    fn mutate(&mut self, inst: &Inst, m: &Mutation) {
        let dy = inst.results.first().copied().filter(|y| self.active(*y));
        let dy = dy.and_then(|y| self.cotangent(y));
        let (root, path) = self.in_cotangent(m.cell, &m.path);
        if self.place_of(root).is_none() && dy.is_none() || !self.active(root) {
            return;
        }
        let place = self.ensure_place(root);
        let changed = part_ty(&self.f, m.cell, &m.path);
        let slice = is_rigid(&changed.element()) && changed.dense().is_none();
        let row = if slice { m.row } else { m.row.shaped() };
        let operands = row
            .reads
            .iter()
            .map(|read| match read {
                Read::Argument(k) => m.args[*k],
                Read::Shape | Read::Length => self.before(inst, Op::Shape(m.cell, m.path.clone(), false)),
                Read::ResultShape => {
                    let shape = self.f.value(None, inst.span, Ty::Unknown);
                    self.define_extra(shape);
                    let op = Op::Shape(inst.results[0], vec![], false);
                    self.after(std::ptr::from_ref(inst), Inst { results: vec![shape], op, span: inst.span });
                    shape
                }
                Read::Result => dy.unwrap_or_else(|| self.emit_inline(Ty::Unknown, Op::Zero)),
            })
            .collect();
        let results: Vec<Value> = m
            .row
            .active
            .iter()
            .map(|k| {
                let (v, ty) = (m.args[*k], self.tangent_ty(m.args[*k]));
                let d = self.f.value(Some(&format!("d#{}", v.0)), Span::mixed_site(), ty);
                if self.f.is_cell(v) {
                    self.f.data_mut(d).hint = Some("t".into())
                };
                d
            })
            .collect();
        self.push(results.clone(), Op::Unmutate(row, place, path, operands));
        for (k, d) in m.row.active.iter().zip(results) {
            if m.row.of_slice {
                self.contribute_slice(m.args[*k], &[], d);
            } else {
                self.contribute(m.args[*k], d);
            }
        }
    }

    /// The same of an argument that was handed on by its name.
    pub(super) fn passed_again(&mut self, inst: &Inst, c: &Call, k: usize) -> Value {
        let kept = self.kept(inst, c, k);
        self.kept_again(kept)
    }

    pub(super) fn kept_again(&mut self, kept: Value) -> Value {
        self.emit_inline(Ty::Unknown, Op::Dispatch("kept_again", vec![kept]))
    }

    /// What the callee wants to be kept of an argument: nothing, or a copy of what it is lent (of a reference: the reference).
    pub(super) fn kept(&mut self, inst: &Inst, c: &Call, k: usize) -> Value {
        // A method is found by its receiver.
        let receiver = c.args.first().filter(|_| c.method.is_some());
        let callee = Call { args: receiver.copied().into_iter().collect(), level: 0, ..c.clone() };
        let (k, v) = (k % (c.args.len() >> c.level), c.args[k]);
        let op = Op::Kept(Box::new(callee), k, v);
        let (root, path) = self.part(v);
        let how = format!("{} {k}", quote::ToTokens::to_token_stream(&c.path));
        if c.method.is_some() || !super::fields::is_fixed(&path) || !self.f.is_cell(root) {
            self.plan.copies.insert(std::ptr::from_ref(inst));
            return self.before(inst, op);
        }
        self.kept_before_loops(inst, (root, &path), how, |this| {
            // The argument is a name of the place that is made at the call.
            let lent = this.f.value(None, inst.span, this.f.ty(v).clone());
            let op_of = Op::Borrow(root, path.clone(), Access::Shared);
            let borrow = Inst { results: vec![lent], op: op_of, span: inst.span };
            let Op::Kept(callee, k, _) = &op else { return (vec![], op.clone()) };
            (vec![borrow], Op::Kept(callee.clone(), *k, lent))
        })
    }

    /// What is kept of a variable for a call: before the outermost loop around in which it doesn't change, once for all calls that keep the same.
    pub(super) fn kept_before_loops(
        &mut self,
        inst: &Inst,
        (cell, path): (Value, &[Proj]),
        how: String,
        op: impl FnOnce(&mut Self) -> (Vec<Inst>, Op),
    ) -> Value {
        // Not across a region that may not run: what is made before the loop must be what is there at the call.
        let depth = self.part_unchanged_from(cell, path);
        let how = format!("{how} {:?}", Proj::names(path));
        let Some(at) = self.nest.get(depth) else {
            self.plan.copies.insert(std::ptr::from_ref(inst));
            let (borrow, op) = op(self);
            self.plan.before.entry(inst).or_default().extend(borrow);
            return self.before(inst, op);
        };
        if let Some(kept) = at.kept.get(&(cell, how.clone())) {
            return *kept;
        }
        let (outer, scope) = (at.inst, at.scope);
        let (mut before, op) = op(self);
        let ty = match (&op, self.f.ty(cell).peeled()) {
            (Op::Snapshot(_, path), Ty::Vec(t) | Ty::Slice(t)) if path.is_empty() => Ty::Vec(t.clone()),
            (Op::Snapshot(_, path), t @ Ty::Array(..)) if path.is_empty() => t.clone(),
            _ => Ty::Unknown,
        };
        let kept = self.f.value(None, inst.span, ty);
        before.push(Inst { results: vec![kept], op, span: inst.span });
        self.plan.before.entry(outer).or_default().append(&mut before);
        self.define_in(scope, kept);
        self.nest[depth].kept.insert((cell, how), kept);
        kept
    }

    pub(super) fn is_passed(&self, v: Value) -> bool {
        self.cells.passed.contains(&v)
    }

    /// The receiver of a method that may change it, as it is after the call, if the method wants it again: what is still there, if that
    /// turns out not to change, or a copy.
    pub(super) fn receiver_again(
        &mut self,
        inst: &Inst,
        c: &Call,
        back: Value,
        receiver: Value,
        primal: bool,
    ) -> Value {
        let copy = self.f.value(None, inst.span, Ty::Unknown);
        self.define_extra(copy);
        let (cell, path) = self.part(receiver);
        let at = std::ptr::from_ref(inst);
        let later = self.cells.later_methods(cell, at, c).filter(|_| self.f.is_cell(cell) && !self.f.ty(cell).is_ref());
        let Some(later) = later else {
            self.plan.copies.insert(at);
            let op = Op::Dispatch(if primal { "snapshot" } else { "snapshot_tangent" }, vec![back, receiver]);
            self.after(at, Inst { results: vec![copy], op, span: inst.span });
            return copy;
        };
        let op = Op::Keep(Keep { back, receiver, tangent: !primal, later });
        self.after(at, Inst { results: vec![copy], op, span: inst.span });
        let now = self.emit_inline(Ty::Unknown, Op::Borrow(cell, path, Access::Shared));
        self.emit_inline(Ty::Unknown, Op::Dispatch("still", vec![copy, now]))
    }

    /// A reference that a pullback is given again: to what is still there, or to a copy from before it changed.
    pub(super) fn given_again(&mut self, inst: &Inst, v: Value) -> Value {
        let (root, path) = self.part(v);
        let copy = if self.is_bound(v) {
            self.before(inst, Op::Dispatch("owned", vec![v]))
        } else if self.f.is_cell(root) && !self.is_unchanged(root) {
            if super::fields::is_fixed(&path) {
                let of = path.clone();
                self.kept_before_loops(inst, (root, &path), String::new(), |_| (vec![], Op::Snapshot(root, of)))
            } else {
                self.plan.copies.insert(std::ptr::from_ref(inst));
                self.before(inst, Op::Snapshot(root, path))
            }
        } else {
            return v;
        };
        let ty = self.f.ty(v).clone();
        self.emit_inline(ty, Op::Ref(copy))
    }

    /// True for an argument, numbers that change after the call, of which the callee says whether its pullback reads it.
    pub(super) fn is_kept_by_kind(&self, c: &Call, v: Value) -> bool {
        let root = self.root(v);
        matches!(self.f.ty(v).peeled(), Ty::Vec(_) | Ty::Array(..) | Ty::Slice(_))
            && c.without_arguments().is_some()
            && !self.is_bound(v)
            && self.f.is_cell(root)
            && !self.is_unchanged(root)
    }

    /// A checkpoint runs again: what it reads must not have changed since, and nothing outside of it may change in it.
    pub(super) fn settle_cells(&mut self, checkpoint: &Inst) {
        let mut inside = HashSet::new();
        definitions(std::slice::from_ref(checkpoint), &mut inside);
        let mut used = vec![];
        for r in checkpoint.op.regions() {
            used.extend(super::plan::free_values(&r.insts, &r.term));
        }
        for v in used {
            let cell = self.root(v);
            if !self.f.is_cell(cell) || inside.contains(&cell) {
                continue;
            }
            if !self.is_unchanged(cell) {
                let name = self.f.data(cell).hint.clone().unwrap_or_default();
                self.problems.push(crate::diag::Problem::new(
                    self.f.data(cell).span,
                    format!(
                        "`{name}` is changed in place, and a checkpoint that runs again would read the changed value"
                    ),
                    "keep what the checkpoint reads in variables that are only assigned as a whole",
                ));
            }
        }
        // Those whose length alone is asked for have no place outside of enclosing loops either.
        let mut mentioned = vec![];
        self.uses(checkpoint, &mut mentioned);
        for v in mentioned {
            let cell = self.root(v);
            if self.f.is_cell(cell) && !inside.contains(&cell) && self.active(cell) {
                self.ensure_place(cell);
            }
        }
    }

    /// Whether a checkpoint changes a cell of outside that has a cotangent.
    pub(super) fn has_outer_effects(&self, checkpoint: &Inst) -> bool {
        let mut inside = HashSet::new();
        definitions(std::slice::from_ref(checkpoint), &mut inside);
        let mut all = vec![];
        self.changed_in(checkpoint, &mut all);
        all.into_iter().any(|c| self.active(c) && !inside.contains(&c))
    }

    pub(super) fn changed_in(&self, inst: &Inst, changed: &mut Vec<Value>) {
        changed.extend(inst.op.changes(|v| self.cells.borrows.get(&v).copied()));
        for v in inst.op.mentioned_verbatim() {
            changed.extend(self.cells.borrows.get(&v).copied().or_else(|| self.f.is_cell(v).then_some(v)));
        }
        inst.op.regions().into_iter().flat_map(|r| &r.insts).for_each(|i| self.changed_in(i, changed));
    }

    /// Whether control flow in which no result has a cotangent changes a cell that has one.
    pub(super) fn has_effects(&self, inst: &Inst) -> bool {
        let own = inst.op.changes(|v| self.cells.borrows.get(&v).copied()).into_iter().any(|c| self.active(c));
        own || inst.op.regions().into_iter().any(|r| r.insts.iter().any(|i| self.has_effects(i)))
    }
}
