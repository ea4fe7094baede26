//! What is there already isn't computed, nor read, again.
//!
//! Input: a primal in exit normal form. Output: the same function, in which
//! - a read of what was just stored, or read, at the same place of a variable is that value: `d[0] = a - b; r2 += d[0] * d[0];`
//! - the same arithmetic on the same numbers, and the same read of what doesn't change, is done once;
//! - an array that nothing reads any more is gone, and what is made of its elements is made of the values.
//!
//! LLVM does so with the primal; here it is for the reverse sweep, which would keep every read, and pull every one back through a place of its own. So a
//! small array in an iteration, written and read at known places, is no memory at all. Values are found again in the same region and in branches, and
//! not in loops, where they would be sums; integers, which have no cotangents, everywhere.

use crate::hash::{HashMap, HashSet, New as _};
use crate::ir::*;
use crate::ty::Ty;
use quote::ToTokens as _;

/// Elements of an array that is made of values.
const ELEMENTS: usize = 16;

/// Looks for what is there already; true if anything was found.
pub(crate) fn reuse(f: &mut Function) -> bool {
    reuse_with(f, false)
}

/// The same with a mistake: it doesn't see stores at places that aren't literal.
#[cfg(test)]
pub(crate) fn reuse_blindly(f: &mut Function) -> bool {
    reuse_with(f, true)
}

fn reuse_with(f: &mut Function, blindly: bool) -> bool {
    let mut body = std::mem::replace(&mut f.body, Region { params: vec![], insts: vec![], term: Term::Never });
    let mut shared = HashSet::new();
    lent(&body, &mut shared);
    let mut r = Reuse {
        f,
        lent: shared,
        map: HashMap::new(),
        literals: HashMap::new(),
        tables: vec![Table::default()],
        taken_apart: HashSet::new(),
        found: false,
        blindly,
    };
    r.region(&mut body);
    let (mut found, apart) = (r.found, r.taken_apart);
    let (mut read, mut literals) = (HashSet::new(), HashSet::new());
    reads(&body, &mut read, &mut literals);
    found |= drop_unread(f, &mut body, &read, &apart);
    f.body = body;
    found
}

/// Variables that are changed under another name, or may be.
fn lent(r: &Region, found: &mut HashSet<Value>) {
    for inst in &r.insts {
        match &inst.op {
            Op::Borrow(base, _, access) if !matches!(access, Access::Shared) => _ = found.insert(*base),
            Op::At(base, _) => _ = found.insert(*base),
            _ => {}
        }
        inst.op.regions().into_iter().for_each(|r| lent(r, found));
    }
}

/// What something else is done with than to store in it.
fn reads(r: &Region, found: &mut HashSet<Value>, literals: &mut HashSet<Value>) {
    for inst in &r.insts {
        match &inst.op {
            Op::Const(_) => literals.extend(&inst.results),
            Op::Store(to, path, v) => {
                let literal = |step: &Proj| matches!(step, Proj::Index(i) if literals.contains(i));
                if !path.iter().all(literal) {
                    found.insert(*to);
                }
                found.insert(*v);
                found.extend(path.iter().flat_map(Proj::operands));
            }
            op => op.operands(&mut |v| _ = found.insert(v)),
        }
        inst.op.regions().into_iter().for_each(|r| reads(r, found, literals));
    }
    found.extend(r.term.operands());
}

/// Removes arrays that nobody reads, and what was taken apart. Stores at literal places don't panic: rustc sees these.
fn drop_unread(f: &Function, r: &mut Region, read: &HashSet<Value>, apart: &HashSet<Value>) -> bool {
    let unread =
        |v: &Value| f.is_cell(*v) && !f.params.contains(v) && elements(f.ty(*v)).is_some() && !read.contains(v);
    let before = r.insts.len();
    r.insts.retain(|inst| match &inst.op {
        Op::Cell(_) => !inst.results.iter().all(unread),
        Op::Store(to, ..) => !unread(to),
        Op::Load(..) | Op::Array(_) | Op::Tuple(_) => {
            !inst.results.iter().all(|v| apart.contains(v) && !read.contains(v) && f.data(*v).ascribed.is_none())
        }
        _ => true,
    });
    let mut found = r.insts.len() < before;
    for inst in &mut r.insts {
        inst.op.regions_mut().into_iter().for_each(|r| found |= drop_unread(f, r, read, apart));
    }
    found
}

/// How many numbers an array of arrays has.
fn elements(ty: &Ty) -> Option<usize> {
    match ty {
        Ty::Array(t, Some(n)) => length(&n.0)?.checked_mul(if t.is_scalar() { 1 } else { elements(t)? }),
        _ => None,
    }
}

fn length(text: &proc_macro2::TokenStream) -> Option<usize> {
    syn::parse2::<syn::LitInt>(text.clone()).ok()?.base10_parse().ok()
}

#[derive(Clone, PartialEq, Eq, Debug)]
enum Step {
    Literal(u64),
    Index(Value),
    Part(String),
}

/// What is known in a region.
#[derive(Default)]
struct Table {
    /// By operation and operands.
    computed: HashMap<String, Value>,
    /// Of variables: at which places what is.
    held: HashMap<Value, Vec<(Vec<Step>, Value)>>,
    /// How values are made.
    made: HashMap<Value, Op>,
    /// It is a loop's body.
    of_loop: bool,
}

struct Reuse<'f> {
    f: &'f mut Function,
    lent: HashSet<Value>,
    map: HashMap<Value, Value>,
    /// Integers that are literals.
    literals: HashMap<Value, u64>,
    tables: Vec<Table>,
    /// Copies and arrays of which parts were read, and are read elsewhere now.
    taken_apart: HashSet<Value>,
    found: bool,
    /// For the proof that tests find it.
    blindly: bool,
}

impl Reuse<'_> {
    fn region(&mut self, r: &mut Region) {
        for mut inst in std::mem::take(&mut r.insts) {
            let map = &self.map;
            inst.op.map_operands(&mut |v| map.get(&v).copied().unwrap_or(v));
            self.inst(inst, &mut r.insts);
        }
        let map = &self.map;
        r.term.map_operands(&mut |v| map.get(&v).copied().unwrap_or(v));
    }

    fn inst(&mut self, mut inst: Inst, out: &mut Vec<Inst>) {
        if !inst.op.regions().is_empty() {
            let mut changed = HashSet::new();
            changes(&inst, &mut changed);
            changed.iter().for_each(|cell| self.forget(*cell));
            let of_loop = matches!(inst.op, Op::Loop(_) | Op::Checkpoint(_) | Op::Block(..));
            for r in inst.op.regions_mut() {
                self.tables.push(Table { of_loop, ..Table::default() });
                self.region(r);
                self.tables.pop();
            }
            out.push(inst);
            return;
        }
        if let Op::Load(base, path) = &mut inst.op
            && let Some(Op::Load(whole, first)) = self.made(*base)
            && !self.f.is_cell(*whole)
        {
            // A part of a copy is that part of what was copied.
            let parts = (*whole, first.iter().chain(path.iter()).cloned().collect());
            self.take_apart(*base);
            (*base, *path) = parts;
            self.found = true;
        }
        if let Op::Load(base, path) = &mut inst.op
            && let Some((of, rest)) = self.behind_reference(*base, path)
        {
            (*base, *path) = (of, rest.to_vec());
            self.found = true;
        }
        match &inst.op {
            Op::Store(cell, path, v) => {
                let (cell, v, place) = (*cell, *v, self.place(path));
                self.clear(cell, place.as_deref());
                self.hold(cell, place, v);
            }
            Op::AddTo(cell, path, v, less) => {
                let place = self.place(path);
                let was = place.as_ref().and_then(|place| self.held(*cell, place));
                let (cell, v, less) = (*cell, *v, *less);
                if let (Some(was), false) = (was, path.is_empty()) {
                    let op = Op::Binary(if less { BinOp::Sub } else { BinOp::Add }, was, v);
                    let ty = self.f.ty(v).join(self.f.ty(was));
                    let sum = self.f.value(None, inst.span, ty);
                    out.push(Inst { results: vec![sum], op, span: inst.span });
                    let path = path.clone();
                    out.push(Inst { results: vec![], op: Op::Store(cell, path, sum), span: inst.span });
                    self.clear(cell, place.as_deref());
                    self.hold(cell, place, sum);
                    self.found = true;
                    return;
                }
                self.clear(cell, place.as_deref());
            }
            Op::Load(cell, path) if self.f.is_cell(*cell) => {
                let (cell, place) = (*cell, self.place(path));
                if let Some(v) = place.as_ref().and_then(|place| self.held(cell, place))
                    && self.stands_for(v, inst.results[0])
                {
                    self.found = true;
                    return self.replace(inst.results[0], v);
                }
                if path.is_empty()
                    && let Some(whole) = self.whole(cell, &mut vec![], &self.f.ty(cell).clone(), inst.span, out)
                {
                    self.found = true;
                    return self.replace(inst.results[0], whole);
                }
                if self.is_number(inst.results[0]) {
                    self.hold(cell, place, inst.results[0]);
                }
            }
            Op::Load(base, path) if !path.is_empty() && self.part_of(*base, path).is_some() => {
                let v = self.part_of(*base, path).unwrap_or(inst.results[0]);
                self.take_apart(*base);
                self.found = true;
                return self.replace(inst.results[0], v);
            }
            op => {
                for cell in op.touched() {
                    self.forget(cell);
                }
                if let Some(key) = self.key(&inst) {
                    if let Some(v) = self.computed(&key, &inst) {
                        self.replace(inst.results[0], v);
                        // Literals alone are no reason to reverse another function.
                        self.found |= !matches!(inst.op, Op::Const(_));
                        return;
                    }
                    self.last().computed.insert(key, inst.results[0]);
                }
            }
        }
        if let ([v], Op::Const(_) | Op::Array(_) | Op::Tuple(_) | Op::Repeat(..) | Op::Cell(_) | Op::Ref(_)) =
            (&inst.results[..], &inst.op)
        {
            self.last().made.insert(*v, inst.op.clone());
            if let Op::Cell(init) = inst.op {
                self.starts(*v, init);
            }
        }
        if let ([v], Op::Const(text)) = (&inst.results[..], &inst.op)
            && *self.f.ty(*v) == Ty::Discrete
        {
            // Read once: all elements at literal places ask.
            let literal = syn::parse2::<syn::LitInt>(text.clone()).ok().and_then(|n| n.base10_parse().ok());
            self.literals.extend(literal.map(|n| (*v, n)));
        }
        if let ([v], Op::Load(base, path)) = (&inst.results[..], &inst.op)
            && self.is_copy_of_lasting(*v, *base, path)
        {
            self.last().made.insert(*v, inst.op.clone());
        }
        out.push(inst);
    }

    /// What is read of it here is read elsewhere. It isn't needed, if that is where it was made: what may panic does so there.
    fn take_apart(&mut self, base: Value) {
        if self.last().made.contains_key(&base) {
            self.taken_apart.insert(base);
        }
    }

    fn last(&mut self) -> &mut Table {
        self.tables.last_mut().expect("a region has a table")
    }

    fn replace(&mut self, from: Value, to: Value) {
        let (hint, named) = (self.f.data(from).hint.clone(), self.f.data(from).named);
        let new = self.f.data_mut(to);
        if new.hint.is_none() && named {
            new.hint = hint;
        }
        self.map.insert(from, to);
    }

    /// A copy, of a type that isn't known or of an array of numbers, of a part of what is lent to the function, and doesn't change.
    fn is_copy_of_lasting(&self, v: Value, base: Value, path: &[Proj]) -> bool {
        let lent = self.f.params.contains(&base) && self.f.ty(base).is_ref() && !self.f.is_cell(base);
        let ty = self.f.ty(v);
        let plain = path.iter().all(|step| matches!(step, Proj::Index(_) | Proj::Field(_) | Proj::Named(_)));
        lent && plain
            && !path.is_empty()
            && (*ty == Ty::Unknown || elements(ty).is_some())
            && self.f.data(v).ascribed.is_none()
    }

    /// The element of an array, or the field of a tuple, that was put together of values.
    fn part_of(&self, base: Value, path: &[Proj]) -> Option<Value> {
        let Some((step, rest)) = path.split_first() else { return Some(base).filter(|v| self.is_number(*v)) };
        let k = match step {
            Proj::Index(i) => self.literal(*i)?,
            Proj::Field(k) => u64::from(*k),
            _ => return None,
        };
        match self.made(base)? {
            Op::Array(vs) | Op::Tuple(vs) => self.part_of(*vs.get(usize::try_from(k).ok()?)?, rest),
            _ => None,
        }
    }

    /// What is read through a reference in a tuple, or in one that is borrowed: through that reference. `(&(user, item)).0.age` is `user.age`.
    fn behind_reference<'p>(&self, base: Value, path: &'p [Proj]) -> Option<(Value, &'p [Proj])> {
        let tuple = if let Some(Op::Ref(v)) = self.made(base) { *v } else { base };
        let ([Proj::Field(k), rest @ ..], Some(Op::Tuple(vs))) = (path, self.made(tuple)) else { return None };
        let of = *vs.get(*k as usize)?;
        (!rest.is_empty() && self.f.ty(of).is_ref() && !self.f.is_cell(of) && !self.f.is_cell(tuple))
            .then_some((of, rest))
    }

    /// The tables from that of the region up to that of the innermost loop.
    fn near(&self) -> impl Iterator<Item = &Table> {
        let from = self.tables.iter().rposition(|t| t.of_loop).unwrap_or(0);
        self.tables[from..].iter().rev()
    }

    fn made(&self, v: Value) -> Option<&Op> {
        self.tables.iter().rev().find_map(|t| t.made.get(&v))
    }

    /// What was computed of these before: an integer anywhere around, since it has no cotangent.
    fn computed(&self, key: &str, inst: &Inst) -> Option<Value> {
        let integer = inst.results.iter().all(|v| *self.f.ty(*v) == Ty::Discrete) && !matches!(inst.op, Op::Const(_));
        match integer {
            true => self.tables.iter().rev().find_map(|t| t.computed.get(key).copied()),
            false => self.near().find_map(|t| t.computed.get(key).copied()),
        }
    }

    /// What is at this place of a variable.
    fn held(&self, cell: Value, place: &[Step]) -> Option<Value> {
        self.near().find_map(|t| t.held.get(&cell)?.iter().find(|(at, _)| at == place).map(|(_, v)| *v))
    }

    /// A variable starts with what it is made of.
    fn starts(&mut self, cell: Value, init: Value) {
        let mut all = vec![];
        if self.lent.contains(&cell) || elements(self.f.ty(cell)).is_none_or(|n| n > ELEMENTS) {
            return;
        }
        self.elements_of(init, &mut vec![], &mut all);
        self.last().held.insert(cell, all);
    }

    fn elements_of(&self, of: Value, at: &mut Vec<Step>, all: &mut Vec<(Vec<Step>, Value)>) {
        let parts: Vec<Value> = match self.made(of) {
            Some(Op::Array(vs)) => vs.clone(),
            Some(Op::Repeat(v, n)) => match length(n) {
                Some(n) if n <= ELEMENTS => vec![*v; n],
                _ => return,
            },
            _ => {
                if self.is_number(of) {
                    all.push((at.clone(), of));
                }
                return;
            }
        };
        for (k, part) in (0..).zip(parts) {
            at.push(Step::Literal(k));
            self.elements_of(part, at, all);
            at.pop();
        }
    }

    fn hold(&mut self, cell: Value, place: Option<Vec<Step>>, v: Value) {
        if let Some(place) = place.filter(|p| !p.is_empty())
            && !self.lent.contains(&cell)
            && self.is_number(v)
        {
            self.last().held.entry(cell).or_default().push((place, v));
        }
    }

    /// Forgets what may be at the same place.
    fn clear(&mut self, cell: Value, place: Option<&[Step]>) {
        let Some(place) = place else { return self.forget(cell) };
        let blindly = self.blindly;
        let apart = |at: &[Step]| at.iter().zip(place).any(|(a, b)| blindly && a != b || are_apart(a, b));
        if let Some(all) = self.last().held.get_mut(&cell) {
            all.retain(|(at, _)| apart(at));
        }
    }

    /// Nothing is known of the variable any more.
    fn forget(&mut self, cell: Value) {
        for table in &mut self.tables {
            table.held.remove(&cell);
        }
    }

    /// A number that is known to be one, and may stand for another.
    fn is_number(&self, v: Value) -> bool {
        self.f.ty(v).is_scalar() && self.f.data(v).ascribed.is_none()
    }

    /// A literal has a type of its own where it stands.
    fn stands_for(&self, v: Value, read: Value) -> bool {
        self.is_number(read) && self.f.ty(v) == self.f.ty(read) && !matches!(self.made(v), Some(Op::Const(_)))
    }

    fn place(&self, path: &[Proj]) -> Option<Vec<Step>> {
        let step = |step: &Proj| match step {
            Proj::Index(i) => Some(self.literal(*i).map_or(Step::Index(*i), Step::Literal)),
            Proj::Field(k) => Some(Step::Part(k.to_string())),
            Proj::Named(name) => Some(Step::Part(name.to_string())),
            _ => None,
        };
        path.iter().map(step).collect()
    }

    fn literal(&self, v: Value) -> Option<u64> {
        self.literals.get(&v).copied()
    }

    /// An array made of all its elements, if these are known.
    fn whole(
        &mut self,
        cell: Value,
        at: &mut Vec<Step>,
        ty: &Ty,
        span: proc_macro2::Span,
        out: &mut Vec<Inst>,
    ) -> Option<Value> {
        if at.is_empty() && elements(ty).is_none_or(|n| n > ELEMENTS) {
            return None;
        }
        let Ty::Array(of, Some(n)) = ty else { return self.held(cell, at) };
        let n = length(&n.0)?;
        let mut all = vec![];
        let mark = out.len();
        for k in 0..n {
            at.push(Step::Literal(k as u64));
            let one = self.whole(cell, at, of, span, out);
            at.pop();
            let Some(one) = one else {
                out.truncate(mark);
                return None;
            };
            all.push(one);
        }
        let v = self.f.value(None, span, ty.clone());
        out.push(Inst { results: vec![v], op: Op::Array(all), span });
        Some(v)
    }

    /// What tells that two instructions give the same number.
    fn key(&self, inst: &Inst) -> Option<String> {
        let [v] = inst.results[..] else { return None };
        let data = self.f.data(v);
        let number = data.ty.is_scalar() || data.ty == Ty::Discrete;
        if !number || data.ascribed.is_some() || data.cell {
            return None;
        }
        let number = |v: &Value| self.f.ty(*v).is_scalar() || *self.f.ty(*v) == Ty::Discrete;
        match &inst.op {
            Op::Const(text) if !data.named => Some(format!("{:?} {text}", data.ty)),
            Op::Unary(op, a) if number(a) => Some(format!("{op:?} {}", a.0)),
            // Literals that are the same are: beside another operand they have its type.
            Op::Binary(op, a, b) if number(a) && number(b) => Some(match (self.literal(*a), self.literal(*b)) {
                (Some(a), None) => format!("{op:?} ={a} {}", b.0),
                (None, Some(b)) => format!("{op:?} {} ={b}", a.0),
                _ => format!("{op:?} {} {}", a.0, b.0),
            }),
            Op::Rule(row, vs) if vs.iter().all(number) && !row.discrete => Some(format!("{} {vs:?}", row.name)),
            Op::Cast(a, ty) if number(a) => Some(format!("{} as {}", a.0, ty.to_token_stream())),
            Op::Verbatim(of) if of.is_of_integers() && of.captures.iter().all(|(_, v)| number(v)) => {
                let of_what: Vec<u32> = of.captures.iter().map(|(_, v)| v.0).collect();
                Some(format!("{} {of_what:?}", of.expr.to_token_stream()))
            }
            Op::Load(base, path) if !self.f.is_cell(*base) => {
                let steps = self.place(path)?;
                Some(format!("{} {steps:?}", base.0))
            }
            _ => None,
        }
    }
}

/// True of steps that lead to different parts.
fn are_apart(a: &Step, b: &Step) -> bool {
    match (a, b) {
        (Step::Literal(a), Step::Literal(b)) => a != b,
        (Step::Part(a), Step::Part(b)) => a != b,
        _ => false,
    }
}

fn changes(inst: &Inst, changed: &mut HashSet<Value>) {
    changed.extend(inst.op.touched());
    inst.op.regions().into_iter().flat_map(|r| &r.insts).for_each(|i| changes(i, changed));
}
