//! Types of values that follow from how they are used.
//!
//! Lowering knows the types of what is written behind a value; fields of a struct have none. Here they follow from what becomes of them:
//! in `self.k * x`, returned as `f64`, both are `f64`, since no rule takes anything else there. So code on structs is reversed as code on
//! slices is. Only numbers are told: an `Unknown` becomes the scalar that it must be, or stays. So are indices that are read somewhere
//! (`users[r.user]`), which are integers.
//!
//! Invariant: a type that was known stays, or is known better (`{float}` becomes `f64`).

mod constants;
mod lines;

use crate::arrays;
use crate::hash::{HashMap, HashSet, New as _};
use crate::ir::*;
use crate::lower::step_ty;
use crate::rules::Partial;
use crate::ty::{Dense, Ty};

/// Rounds over the function: more are of use only to chains that run against the order of the text in several loops.
const ROUNDS: usize = 4;

/// Rounds for what may be a reference. If they aren't enough, anything may.
const CLOSING: usize = 16;

/// Tells the types of values.
pub(crate) fn infer(f: &mut Function) {
    let mut body = std::mem::replace(&mut f.body, Region { params: vec![], insts: vec![], term: Term::Never });
    let mut open = HashSet::new();
    openable(&body, &mut open);
    written(f, &body);
    indices(f, &body);
    constants::share(f, &mut body);
    let mut all = Inference {
        f,
        open,
        closing: true,
        loops: HashMap::new(),
        blocks: HashMap::new(),
        places: HashMap::new(),
        changed: true,
    };
    // Of what a variable is, all that becomes of it is.
    for _ in 0..CLOSING {
        if !std::mem::take(&mut all.changed) {
            break;
        }
        all.region(&body, &[]);
    }
    if std::mem::replace(&mut all.changed, true) {
        all.open.clear();
    }
    all.closing = false;
    for _ in 0..ROUNDS {
        if !std::mem::take(&mut all.changed) {
            break;
        }
        all.region(&body, &[]);
    }
    dereference(f, &mut body);
    lines::read_through(f, &mut body);
    lines::lines(f, &body, &mut HashMap::new());
    f.body = body;
}

/// Types of parts that names were given to.
fn written(f: &mut Function, region: &Region) {
    for inst in &region.insts {
        if let Op::Borrow(base, path, _) = &inst.op
            && let Ty::Vec(_) | Ty::Slice(_) | Ty::Array(..) = f.ty(inst.results[0]).peeled()
            && f.data(inst.results[0]).ascribed.is_some()
            && let Some(path) = Proj::names(path)
        {
            f.written.push((*base, path, f.ty(inst.results[0]).peeled().clone()));
        }
        inst.op.regions().into_iter().for_each(|r| written(f, r));
    }
}

/// How often what is known of integers is handed on.
const STEPS: usize = 4;

/// What is an index, a bound of a range or a length, or becomes one by arithmetic, is an integer. What is nothing but an index of who knows
/// what has no derivative either.
fn indices(f: &mut Function, body: &Region) {
    let mut found = Indices::default();
    found.region(f, body);
    let Indices { read, arithmetic, uses, indexing, mut integers } = found;
    integers.extend(read.iter().filter(|v| indexing.get(v).is_some_and(|n| uses.get(v) == Some(n))));
    let open: HashSet<Value> =
        read.into_iter().chain(arithmetic.iter().map(|a| a.0)).filter(|v| f.ty(*v) == &Ty::Unknown).collect();
    for v in integers.into_iter().filter(|v| open.contains(v)) {
        f.data_mut(v).ty = Ty::Discrete;
    }
    for _ in 0..STEPS {
        for (y, a, b) in arithmetic.iter().chain(arithmetic.iter().rev()) {
            let known = |f: &Function, v: &Value| f.ty(*v) == &Ty::Discrete;
            if known(f, y) {
                for v in [a, b].into_iter().filter(|v| open.contains(v)) {
                    f.data_mut(*v).ty = Ty::Discrete;
                }
            } else if open.contains(y) && known(f, a) && known(f, b) {
                f.data_mut(*y).ty = Ty::Discrete;
            }
        }
    }
}

#[derive(Default)]
struct Indices {
    /// What isn't moved from where it is read.
    read: Vec<Value>,
    arithmetic: Vec<(Value, Value, Value)>,
    uses: HashMap<Value, usize>,
    indexing: HashMap<Value, usize>,
    integers: HashSet<Value>,
}

impl Indices {
    fn region(&mut self, f: &Function, r: &Region) {
        for inst in &r.insts {
            match (&inst.op, &inst.results[..]) {
                (Op::Load(base, path), [y]) if !path.is_empty() => {
                    let lasts = f.ty(*base).is_ref() || path.iter().any(|step| matches!(step, Proj::Index(_)));
                    self.read.extend(lasts.then_some(*y));
                }
                (Op::Binary(op, a, b), [y]) if is_arithmetic(op) => self.arithmetic.push((*y, *a, *b)),
                (Op::VecRepeat(_, n), _) => _ = self.integers.insert(*n),
                (Op::Loop(Loop { kind: LoopKind::For(_, range), .. }), _) => self.integers.extend([range.lo, range.hi]),
                _ => {}
            }
            inst.op.operands(&mut |v| *self.uses.entry(v).or_default() += 1);
            if let Some((base, path)) = place(&inst.op) {
                let mut ty = f.ty(base).clone();
                for step in path {
                    if let Proj::Index(i) = step {
                        *self.indexing.entry(*i).or_default() += 1;
                        if matches!(ty.peeled(), Ty::Vec(_) | Ty::Slice(_) | Ty::Array(..)) {
                            self.integers.insert(*i);
                        }
                    }
                    ty = step_ty(&ty, step);
                }
            }
            inst.op.regions().into_iter().for_each(|r| self.region(f, r));
        }
        r.term.operands().into_iter().for_each(|v| *self.uses.entry(v).or_default() += 1);
    }
}

fn place(op: &Op) -> Option<(Value, &[Proj])> {
    match op {
        Op::Load(base, path)
        | Op::Clone(base, path, _)
        | Op::Borrow(base, path, _)
        | Op::At(base, path)
        | Op::Store(base, path, _)
        | Op::AddTo(base, path, ..)
        | Op::Replace(base, path, _) => Some((*base, path)),
        _ => None,
    }
}

/// Operands that may be references, since patterns and closures bind them, are read before they are used as numbers.
fn dereference(f: &mut Function, region: &mut Region) {
    for mut inst in std::mem::take(&mut region.insts) {
        inst.op.regions_mut().into_iter().for_each(|r| dereference(f, r));
        let ty = inst.results.first().map_or(Ty::Unknown, |y| f.ty(*y).clone());
        // Operators take no references to references; methods take all.
        let method = matches!(inst.op, Op::Rule(..));
        let operands = if ty.is_scalar() { number_operands(&mut inst.op) } else { vec![] };
        for v in operands {
            let op = match f.ty(*v) {
                Ty::Ref(t) if **t == Ty::Unknown && !method => Op::Deref(*v),
                t if t.peeled() == &Ty::Unknown => Op::Dispatch("value", vec![*v]),
                _ => continue,
            };
            let number = f.value(None, inst.span, ty.clone());
            region.insts.push(Inst { results: vec![number], op, span: inst.span });
            *v = number;
        }
        region.insts.push(inst);
    }
}

/// The operands that are numbers if the result is one.
fn number_operands(op: &mut Op) -> Vec<&mut Value> {
    match op {
        Op::Unary(UnOp::Neg, v) => vec![v],
        Op::Binary(op, a, b) if is_arithmetic(op) => vec![a, b],
        Op::Rule(row, vs) if !row.discrete => {
            let all = vs.iter_mut().zip(row.partials).enumerate();
            all.filter(|(k, (_, partial))| is_number(*k, partial)).map(|(_, (v, _))| v).collect()
        }
        _ => vec![],
    }
}

/// Exponents and their like may be integers.
fn is_number(k: usize, partial: &Partial) -> bool {
    k == 0 || *partial != Partial::Zero
}

/// Values that can't be references if they are numbers: they are computed, or read from a place by value.
fn openable(region: &Region, open: &mut HashSet<Value>) {
    for inst in &region.insts {
        match &inst.op {
            Op::Const(_)
            | Op::Unary(..)
            | Op::Binary(..)
            | Op::Rule(..)
            | Op::Load(..)
            | Op::Clone(..)
            | Op::Cell(_)
            | Op::Call(_)
            | Op::Hook(..)
            | Op::Switch(_)
            | Op::Loop(_)
            | Op::Block(..)
            | Op::Checkpoint(_) => open.extend(&inst.results),
            _ => {}
        }
        if let Op::Loop(l) = &inst.op {
            open.extend(&l.body.params);
        }
        inst.op.regions().into_iter().for_each(|r| openable(r, open));
    }
}

struct Inference<'a> {
    f: &'a mut Function,
    open: HashSet<Value>,
    /// First it is found out what else may be a reference, since it is the same as what may be one.
    closing: bool,
    /// What loops carry, and their results.
    loops: HashMap<LoopId, (Vec<Value>, Vec<Value>)>,
    blocks: HashMap<BlockId, Vec<Value>>,
    /// What was read or stored first, by place: fields by their names, all elements alike.
    places: HashMap<(Value, Vec<String>), Value>,
    changed: bool,
}

impl Inference<'_> {
    fn region(&mut self, region: &Region, results: &[Value]) {
        // What is used tells more than what is defined.
        self.term(&region.term, results);
        for inst in region.insts.iter().rev() {
            self.inst(inst);
        }
        for inst in &region.insts {
            self.onwards(inst);
        }
    }

    fn term(&mut self, term: &Term, results: &[Value]) {
        match term {
            Term::Yield(vs) => self.same_all(vs, results),
            Term::Continue(id, vs) => {
                let carried = self.loops.get(id).map(|(carried, _)| carried.clone()).unwrap_or_default();
                self.same_all(vs, &carried);
            }
            Term::Break(id, vs, values) => {
                let (carried, results) = self.loops.get(id).cloned().unwrap_or_default();
                self.same_all(vs, &carried);
                self.same_all(values, results.get(carried.len()..).unwrap_or_default());
            }
            Term::Leave(id, vs) => {
                let results = self.blocks.get(id).cloned().unwrap_or_default();
                self.same_all(vs, &results);
            }
            Term::Return(vs) => {
                if let [v] = vs[..] {
                    let ty = self.f.result_ty.clone();
                    self.known_number(v, &ty);
                    self.is(v, &ty);
                }
            }
            Term::Never => {}
        }
    }

    fn inst(&mut self, inst: &Inst) {
        match (&inst.op, &inst.results[..]) {
            (Op::Loop(l), results) => {
                self.loops.insert(l.id, (l.body.params.clone(), results.to_vec()));
                let n = l.inits.len();
                self.same_all(&l.body.params, results);
                self.same_all(&l.inits, &l.body.params[..n.min(l.body.params.len())]);
                for r in inst.op.regions() {
                    self.region(r, &[]);
                }
                self.same_all(&l.body.params, results);
                self.same_all(&l.inits, &l.body.params[..n.min(l.body.params.len())]);
            }
            (Op::Block(id, r), results) => {
                self.blocks.insert(*id, results.to_vec());
                self.region(r, results);
            }
            (Op::Switch(_) | Op::Checkpoint(_), results) => {
                for r in inst.op.regions() {
                    self.region(r, results);
                }
            }
            (Op::Cell(v) | Op::Hook(v, _), [y]) => self.same(*v, *y),
            (Op::Load(base, path), [y]) => self.part(*base, path, *y),
            (Op::Store(base, path, v) | Op::AddTo(base, path, v, _), _) => self.part(*base, path, *v),
            (Op::Mutate(m), _) if !m.row.of_slice => {
                let place = m.path.iter().fold(self.f.ty(m.cell).clone(), |ty, step| step_ty(&ty, step));
                for k in m.row.active {
                    self.is(m.args[*k], &place.element());
                }
                // A list has the numbers that are pushed onto it.
                if let ("push", [v], []) = (m.row.name, &m.args[..], &m.path[..])
                    && self.f.ty(*v).is_scalar()
                {
                    let of_numbers = Ty::Vec(Box::new(self.f.ty(*v).clone()));
                    self.is(m.cell, &of_numbers);
                }
            }
            (Op::Replace(base, path, v), results) => {
                self.part(*base, path, *v);
                results.iter().for_each(|y| self.part(*base, path, *y));
            }
            (Op::Unary(UnOp::Neg, v), [y]) => self.operand(*v, *y),
            (Op::Binary(op, a, b), [y]) if is_arithmetic(op) => {
                for v in [a, b] {
                    self.operand(*v, *y);
                    if self.f.ty(*y).dense().is_some() && self.f.ty(*v).dense().is_some() {
                        self.same_elements(*v, *y);
                    }
                }
            }
            (Op::Rule(row, vs), [y]) if !row.discrete => {
                for (k, (v, partial)) in vs.iter().zip(row.partials).enumerate() {
                    if is_number(k, partial) {
                        self.operand(*v, *y);
                    }
                }
            }
            (Op::Tuple(vs), [y]) => self.components(*y, vs),
            (Op::Untuple(v), ys) => self.components(*v, ys),
            (Op::Construct(c), [y]) => {
                for (member, v) in &c.fields {
                    let ty = step_ty(self.f.ty(*y), &c.step(member));
                    self.is(*v, &ty);
                }
            }
            (Op::Unwrap(v, ..), [y]) => {
                if let Ty::Wrapped(_, t) = self.f.ty(*v).clone() {
                    self.is(*y, &t);
                }
            }
            (Op::Ref(v), [y]) => self.same_elements(*v, *y),
            (Op::Call(c), [y]) => self.call_on_array(c, *y),
            (Op::Array(vs) | Op::Vec(vs), [y]) => {
                for v in vs {
                    let ty = self.f.ty(*y).element();
                    self.is(*v, &ty);
                }
            }
            (Op::VecRepeat(v, _) | Op::Repeat(v, _), [y]) => {
                let ty = self.f.ty(*y).element();
                self.is(*v, &ty);
            }
            _ => {}
        }
    }

    /// What the operands tell of results.
    fn onwards(&mut self, inst: &Inst) {
        let scalar = |all: &Self, v: &Value| {
            let ty = all.f.ty(*v).peeled();
            ty.is_scalar().then(|| ty.clone())
        };
        let [y] = inst.results[..] else { return };
        let found = match &inst.op {
            Op::Unary(UnOp::Neg, v) => scalar(self, v),
            Op::Binary(op, a, b) if is_arithmetic(op) => scalar(self, a).zip(scalar(self, b)).map(|(a, b)| a.join(&b)),
            Op::Rule(row, vs) if !row.discrete => {
                let floats = vs.iter().zip(row.partials).enumerate();
                let floats = floats.filter(|(k, (_, partial))| is_number(*k, partial));
                let all: Option<Vec<Ty>> = floats.map(|(_, (v, _))| scalar(self, v)).collect();
                // Beside a number, as in `v.max(0.0)`, it is one: arrays have no such method.
                let arguments = || vs[1..].iter().map(|v| scalar(self, v)).collect::<Option<Vec<Ty>>>();
                let chosen = matches!(row.name, "max" | "min");
                let all = all.or_else(|| arguments().filter(|_| chosen));
                all.and_then(|all| all.into_iter().reduce(|a, b| a.join(&b)))
            }
            Op::Array(vs) | Op::Vec(vs) => vs.iter().find_map(|v| scalar(self, v)).and_then(|t| self.list_of(y, t)),
            Op::Repeat(v, _) | Op::VecRepeat(v, _) => scalar(self, v).and_then(|t| self.list_of(y, t)),
            _ => None,
        };
        if let Some(ty) = found {
            self.is(y, &ty);
        }
    }

    /// The type of a list, if its elements are these.
    fn list_of(&self, list: Value, element: Ty) -> Option<Ty> {
        match self.f.ty(list) {
            Ty::Array(_, n) => Some(Ty::Array(Box::new(element), n.clone())),
            Ty::Vec(_) => Some(Ty::Vec(Box::new(element))),
            _ => None,
        }
    }

    /// A tuple and what it is made of, or taken apart into.
    fn components(&mut self, tuple: Value, parts: &[Value]) {
        for (k, v) in (0..).zip(parts) {
            let ty = step_ty(self.f.ty(tuple), &Proj::Field(k));
            self.is(*v, &ty);
        }
        let all = parts.iter().map(|v| self.f.ty(*v).clone()).collect();
        self.is(tuple, &Ty::Tuple(all));
    }

    /// A method of the runtime on an array: what it tells of elements.
    fn call_on_array(&mut self, c: &Call, y: Value) {
        let (Some(name), [of, rest @ ..]) = (c.method.as_ref().map(ToString::to_string), &c.args[..]) else { return };
        match (name.as_str(), rest) {
            (arrays::WITH_ELEMENTS, [elements]) => self.same_elements(*elements, y),
            (arrays::ELEMENTS | arrays::MEMORY_ELEMENTS | "sum_axis" | "to_owned", _) => self.same_elements(*of, y),
            ("sum", []) if self.f.ty(*of).dense().is_some() => {
                if let Some(number) = self.element(*of) {
                    self.is(y, &number);
                } else if self.f.ty(y).is_scalar() {
                    let number = self.f.ty(y).clone();
                    self.has_elements(*of, &number);
                }
            }
            _ => {}
        }
    }

    /// Of lists and arrays that have the same elements.
    fn same_elements(&mut self, a: Value, b: Value) {
        if let Some(number) = self.element(b) {
            self.has_elements(a, &number);
        }
        if let Some(number) = self.element(a) {
            self.has_elements(b, &number);
        }
    }

    /// The number that a list or an array is of, as far as that is known.
    fn element(&self, v: Value) -> Option<Ty> {
        match self.f.ty(v).peeled() {
            Ty::Vec(t) => Some((**t).clone()),
            Ty::Dense(d) => Some((*d.element).clone()),
            _ => None,
        }
        .filter(Ty::is_scalar)
    }

    fn has_elements(&mut self, v: Value, number: &Ty) {
        fn with(ty: &Ty, number: &Ty) -> Ty {
            let element = || Box::new(number.clone());
            match ty {
                Ty::Ref(t) => Ty::Ref(Box::new(with(t, number))),
                Ty::Vec(_) => Ty::Vec(element()),
                Ty::Dense(d) => Ty::Dense(Dense { element: element(), ..d.clone() }),
                ty => ty.clone(),
            }
        }
        let ty = with(self.f.ty(v), number);
        self.is(v, &ty);
    }

    /// A value and an operand: if the value is a number, the operand is one of that type, or a reference to one.
    fn operand(&mut self, v: Value, y: Value) {
        let ty = self.f.ty(y).clone();
        if !ty.is_scalar() {
            return;
        }
        self.is(v, &ty);
        let of_operand = self.f.ty(v).peeled().clone();
        self.is(y, &of_operand);
    }

    /// What is at `base[path]` has the type of `v`.
    fn part(&mut self, base: Value, path: &[Proj], v: Value) {
        if path.is_empty() {
            return self.same(base, v);
        }
        let ty = path.iter().fold(self.f.ty(base).clone(), |ty, step| step_ty(&ty, step));
        self.is(v, &ty);
        if ty == Ty::Unknown {
            self.alike(base, path, v);
        }
        // `vec![0.0; n]` has the numbers that are stored in it.
        if path.iter().all(|step| matches!(step, Proj::Index(_) | Proj::Field(_))) && self.f.ty(v).is_scalar() {
            let ty = rebuilt(self.f.ty(base), path, self.f.ty(v));
            self.is(base, &ty);
        }
    }

    /// What is at other elements of this place, and at the same fields, has the type of `v`.
    fn alike(&mut self, base: Value, path: &[Proj], v: Value) {
        let Some(path) = Proj::names(path) else { return };
        match self.places.get(&(base, path.clone())).copied() {
            Some(first) => self.same(first, v),
            None => _ = self.places.insert((base, path), v),
        }
    }

    fn same_all(&mut self, a: &[Value], b: &[Value]) {
        a.iter().zip(b).for_each(|(a, b)| self.same(*a, *b));
    }

    fn same(&mut self, a: Value, b: Value) {
        if self.closing {
            let (of_a, of_b) = (self.f.ty(a).clone(), self.f.ty(b).clone());
            self.known_number(a, &of_b);
            self.known_number(b, &of_a);
            let closed = |v: &Value| !self.open.contains(v) && self.f.ty(*v) == &Ty::Unknown;
            if closed(&a) || closed(&b) {
                let (a, b) = (self.open.remove(&a), self.open.remove(&b));
                self.changed |= a || b;
            }
            return;
        }
        let ty = self.f.ty(b).clone();
        self.is(a, &ty);
        let ty = self.f.ty(a).clone();
        self.is(b, &ty);
    }

    /// What is the same as a number is no reference, whatever else is known of it.
    fn known_number(&mut self, v: Value, ty: &Ty) {
        if ty.is_scalar() && self.f.ty(v) == &Ty::Unknown {
            self.f.data_mut(v).ty = ty.clone();
            self.changed = true;
        }
    }

    /// The value has this type.
    fn is(&mut self, v: Value, ty: &Ty) {
        if self.closing {
            return;
        }
        let open = self.open.contains(&v);
        let better = met(self.f.ty(v), ty, open);
        if better != *self.f.ty(v) {
            self.f.data_mut(v).ty = better;
            self.changed = true;
        }
    }
}

fn is_arithmetic(op: &BinOp) -> bool {
    matches!(op, BinOp::Add | BinOp::Sub | BinOp::Mul | BinOp::Div | BinOp::Rem)
}

/// A number, or an owned list of numbers, which nothing is coerced to.
fn is_of_numbers(ty: &Ty) -> bool {
    match ty {
        Ty::Vec(t) | Ty::Array(t, Some(_)) => is_of_numbers(t),
        ty => ty.is_scalar(),
    }
}

/// What is known by two accounts of one type. What isn't known at all becomes a number, or a list of them, only where
/// that is `open`.
fn met(known: &Ty, other: &Ty, open: bool) -> Ty {
    let inner = |a: &Ty, b: &Ty| Box::new(met(a, b, true));
    match (known, other) {
        (Ty::Unknown, t) if open && is_of_numbers(t) => t.clone(),
        (Ty::Float, t @ Ty::Scalar(_)) => t.clone(),
        (Ty::Tuple(a), Ty::Tuple(b)) if a.len() == b.len() => {
            Ty::Tuple(a.iter().zip(b).map(|(a, b)| met(a, b, true)).collect())
        }
        (Ty::Array(a, n), Ty::Array(b, _)) => Ty::Array(inner(a, b), n.clone()),
        (Ty::Vec(a), Ty::Vec(b)) => Ty::Vec(inner(a, b)),
        (Ty::Slice(a), Ty::Slice(b)) => Ty::Slice(inner(a, b)),
        (Ty::Dense(a), Ty::Dense(b)) => Ty::Dense(Dense { element: inner(&a.element, &b.element), ..a.clone() }),
        (Ty::Wrapped(v, a), Ty::Wrapped(w, b)) if v == w => Ty::Wrapped(*v, inner(a, b)),
        (Ty::Boxed(a), Ty::Boxed(b)) => Ty::Boxed(inner(a, b)),
        (Ty::Ref(a), Ty::Ref(b)) => Ty::Ref(Box::new(met(a, b, false))),
        (known, _) => known.clone(),
    }
}

/// The type of what has this number at the end of this path.
fn rebuilt(ty: &Ty, path: &[Proj], number: &Ty) -> Ty {
    let Some((step, rest)) = path.split_first() else { return number.clone() };
    match (ty, step) {
        (Ty::Vec(t), Proj::Index(_)) => Ty::Vec(Box::new(rebuilt(t, rest, number))),
        (Ty::Slice(t), Proj::Index(_)) => Ty::Slice(Box::new(rebuilt(t, rest, number))),
        (Ty::Array(t, n), Proj::Index(_)) => Ty::Array(Box::new(rebuilt(t, rest, number)), n.clone()),
        (Ty::Tuple(ts), Proj::Field(k)) => {
            let part = |(j, t): (usize, &Ty)| if j == *k as usize { rebuilt(t, rest, number) } else { t.clone() };
            Ty::Tuple(ts.iter().enumerate().map(part).collect())
        }
        (ty, _) => ty.clone(),
    }
}

#[cfg(test)]
mod tests {
    use super::infer;
    use crate::diag::Problems;
    use expect_test::{Expect, expect};

    fn check(source: &str, expected: &Expect) {
        let item: syn::ItemFn = syn::parse_str(source).expect("a function");
        let mut problems = Problems::default();
        let mut f = crate::lower::lower(&item, &vec![false; item.sig.inputs.len()], &mut problems);
        assert!(problems.is_empty(), "{problems:?}");
        infer(&mut f);
        expected.assert_eq(&crate::ir::print::dump(&f));
    }

    #[test]
    fn fields_are_what_becomes_of_them() {
        check(
            "fn f(s: &Spring, x: f64, n: usize) -> f64 {
                let mut e = s.start;
                for i in 0..n { e += s.k[i] * x; }
                e.sin()
            }",
            &expect![[r#"
                fn f(v0 s: &?, v1 x: f64, v2 n: discrete) -> f64 {
                  v3 e: f64 = v0.start
                  v4: discrete = const 0
                  v10 e: f64 = 'l0: for v6 i: discrete in v4..v2 carrying (v5 e: f64 = v3) {
                    v7: f64 = v0.k[v6]
                    v8: f64 = v7 * v1
                    v9 e: f64 = v5 + v8
                    continue 'l0 (v5 = v9)
                  }
                  v11: f64 = sin(v10)
                  return v11
                }
            "#]],
        );
    }

    #[test]
    fn elements_of_a_place_are_of_one_type() {
        check(
            "fn f(s: &State, x: f32) -> f32 {
                let a = s.v[0] - s.v[1];
                let b = s.v[0] * x;
                drop(a);
                b
            }",
            &expect![[r#"
                fn f(v0 s: &?, v1 x: f32) -> f32 {
                  v2: discrete = const 0
                  v3: f32 = v0.v[v2]
                  v4: discrete = const 1
                  v5: f32 = v0.v[v4]
                  v6 a: f32 = v3 - v5
                  v7: discrete = const 0
                  v8: f32 = v0.v[v7]
                  v9 b: f32 = v8 * v1
                  v10: ? = drop(v6)
                  return v9
                }
            "#]],
        );
    }

    #[test]
    fn indices_are_integers() {
        check(
            "fn f(s: &Factors, users: &[Vec<f64>], ratings: &[Rating]) -> f64 {
                let mut e = 0.0;
                for r in ratings { e += users[r.user][0] * s.items[r.item]; g(r.user, r.other); }
                e
            }",
            &expect![[r#"
                fn f(v0 s: &?, v1 users: &[Vec<f64>], v2 ratings: &[?]) -> f64 {
                  v3 e: f64 = const 0.0
                  v4 n: discrete = `items_1.len()` with (items_1 = v2)
                  v5: discrete = const 0
                  v19 e: f64 = 'l0: for v7 i: discrete in v5..v4 carrying (v6 e: f64 = v3) {
                    v8 r: &? = &v2[v7]
                    v9: discrete = v2[v7].user
                    v10: discrete = const 0
                    v11: f64 = v1[v9][v10]
                    v12: discrete = v2[v7].item
                    v13: f64 = v0.items[v12]
                    v14: f64 = v11 * v13
                    v15 e: f64 = v6 + v14
                    v16: ? = v2[v7].user
                    v17: ? = v2[v7].other
                    v18: ? = g(v16, v17)
                    continue 'l0 (v6 = v15)
                  }
                  return v19
                }
            "#]],
        );
    }

    #[test]
    fn what_may_be_a_reference_is_read() {
        check(
            "fn f(s: &Shape, x: f64) -> f64 {
                match s {
                    Shape::Circle(r) => r * x,
                    Shape::Other(t) => {
                        let u = if x > 1.0 { t } else { t };
                        u.abs()
                    }
                }
            }",
            &expect![[r#"
                fn f(v0 s: &?, v1 x: f64) -> f64 {
                  v8: f64 = match v0 {
                    `Shape::Circle(r)` binds (v2 r: &?.Circle.0) => {
                      v9: f64 = *v2
                      v3: f64 = v9 * v1
                      yield v3
                    }
                    `Shape::Other(t)` binds (v4 t: &?.Other.0) => {
                      v5: float = const 1.0
                      v6: discrete = v1 > v5
                      if v6 {
                        yield ()
                      } else {
                        yield ()
                      }
                      v10: f64 = dispatch value(v4)
                      v7: f64 = abs(v10)
                      yield v7
                    }
                  }
                  return v8
                }
            "#]],
        );
    }

    #[test]
    fn what_may_be_anything_stays_unknown() {
        check(
            "fn f(s: &Body, x: f64) -> Out {
                let a = s.position * x;
                let n = s.count as f64;
                g(a, n * x, s.count)
            }",
            &expect![[r#"
                fn f(v0 s: &?, v1 x: f64) -> ? {
                  v2: ? = v0.position
                  v3 a: ? = v2 * v1
                  v4: ? = v0.count
                  v5 n: f64 = v4 as f64
                  v6: f64 = v5 * v1
                  v7: ? = v0.count
                  v8: ? = g(v3, v6, v7)
                  return v8
                }
            "#]],
        );
    }
}
