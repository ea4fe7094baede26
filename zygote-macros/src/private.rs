//! Buffers that every iteration of a loop fills anew.
//!
//! `terms[c] = …` for all `c`, and then something of `terms`: what an iteration reads there is its own, so nothing flows from one
//! iteration to another, and the buffer's cotangent is zero between them. Compilers say that such a buffer is private to the iteration. Then the
//! loop may run in one pass ([`crate::fuse`]) though it changes something that is declared outside.
//!
//! This is a liveness analysis, backwards over the primal. A buffer is a local list of numbers whose length never changes; what ends its life
//! is a loop over all of its elements that stores each in every iteration, `fill`, or `copy_from_slice`. Of short arrays each element has a life of its
//! own, which a store ends.

use crate::hash::{HashMap, HashSet, New as _};
use crate::ir::*;
use crate::ty::Ty;

/// For each loop, the buffers from outside whose contents nobody reads when an iteration begins, or when the loop has ended.
pub(crate) fn private(f: &Function) -> HashMap<LoopId, HashSet<Value>> {
    if !f.values.iter().any(|v| v.cell) {
        return HashMap::new();
    }
    let mut facts = Facts { f, buffers: HashMap::new(), made: HashMap::new(), short: HashMap::new() };
    facts.survey(&f.body);
    facts.short = facts.buffers.keys().filter_map(|b| Some((*b, facts.short_length(*b)?))).collect();
    if facts.buffers.is_empty() {
        return HashMap::new();
    }
    let mut liveness = Liveness { facts: &facts, private: HashMap::new() };
    liveness.region(&f.body, None);
    liveness.private
}

/// Methods that overwrite all elements.
const FILLS: [&str; 3] = ["fill", "copy_from_slice", "clone_from_slice"];

/// Up to how many elements are told apart.
const SHORT: usize = 16;

/// What is known before.
struct Facts<'a> {
    f: &'a Function,
    /// Each buffer, and what it starts with.
    buffers: HashMap<Value, Value>,
    made: HashMap<Value, &'a Op>,
    /// The lengths of short arrays.
    short: HashMap<Value, usize>,
}

/// An element of a short array, or all of a buffer.
type Part = (Value, usize);

impl<'a> Facts<'a> {
    fn survey(&mut self, r: &'a Region) {
        for inst in &r.insts {
            self.made.extend(inst.results.iter().map(|v| (*v, &inst.op)));
            if let Op::Cell(init) = inst.op
                && matches!(self.f.ty(inst.results[0]), Ty::Vec(element) | Ty::Array(element, _) if element.is_scalar())
            {
                self.buffers.insert(inst.results[0], init);
            }
            inst.op.regions().into_iter().for_each(|r| self.survey(r));
            // What may be changed by another name, or have another length.
            match &inst.op {
                Op::Borrow(v, _, Access::Mutable | Access::Passed) | Op::At(v, _) => {
                    self.buffers.remove(v);
                }
                Op::Mutate(m) if m.row.resizes => {
                    self.buffers.remove(&m.cell);
                }
                Op::Store(v, path, _) | Op::Replace(v, path, _) if path.is_empty() => {
                    self.buffers.remove(v);
                }
                Op::Swap(a, _, b, _) => self.buffers.retain(|v, _| v != a && v != b),
                Op::Switch(s) if s.exclusive(self.f).next().is_some() => {
                    let (Head::If(v) | Head::Match(v)) = s.head;
                    self.buffers.remove(&v);
                }
                _ => {}
            }
        }
    }

    /// True if the loop's counter goes over all elements of the buffer.
    fn covers(&self, range: &RangeIter, buffer: Value) -> bool {
        let whole = matches!(range.adaptors[..], [] | [Adaptor::Rev]) && !range.inclusive;
        whole && self.literal(range.lo).as_deref() == Some("0") && self.is_length(range.hi, buffer)
    }

    fn is_length(&self, n: Value, buffer: Value) -> bool {
        if let Some(Op::Verbatim(v)) = self.made.get(&n)
            && is_len(v)
            && v.captures.iter().any(|(_, v)| self.origin(*v) == buffer)
        {
            return true;
        }
        match self.buffers.get(&buffer).and_then(|init| self.made.get(init)) {
            Some(Op::VecRepeat(_, length)) => self.same(n, *length),
            Some(Op::Repeat(_, length)) => self.literal(n) == Some(length.to_string()),
            Some(Op::Array(all) | Op::Vec(all)) => self.literal(n) == Some(all.len().to_string()),
            Some(Op::Clone(base, path, _)) if path.is_empty() => match self.made.get(&n) {
                Some(Op::Verbatim(v)) => is_len(v) && self.is_fixed(*base) && v.captures.iter().any(|(_, v)| v == base),
                _ => false,
            },
            _ => false,
        }
    }

    fn same(&self, a: Value, b: Value) -> bool {
        let literal = self.literal(a);
        if a == b || literal.is_some() && literal == self.literal(b) {
            return true;
        }
        match (self.made.get(&a), self.made.get(&b)) {
            (Some(Op::Verbatim(a)), Some(Op::Verbatim(b))) => match (&a.captures[..], &b.captures[..]) {
                ([(_, u)], [(_, v)]) => u == v && is_len(a) && is_len(b) && self.is_fixed(*u),
                _ => false,
            },
            _ => false,
        }
    }

    fn short_length(&self, buffer: Value) -> Option<usize> {
        let n = match self.made.get(self.buffers.get(&buffer)?)? {
            Op::Repeat(_, length) => length.to_string().parse().ok()?,
            Op::Array(all) | Op::Vec(all) => all.len(),
            Op::VecRepeat(_, n) => self.literal(*n)?.parse().ok()?,
            _ => return None,
        };
        (1..=SHORT).contains(&n).then_some(n)
    }

    /// What of a buffer a path may lead to.
    fn parts(&self, buffer: Value, path: &[Proj]) -> impl Iterator<Item = Part> + use<> {
        let all = self.short.get(&buffer).map_or(0..1, |n| 0..*n);
        let one = self.element(buffer, path).filter(|k| all.contains(k));
        one.map_or(all, |k| k..k + 1).map(move |k| (buffer, k))
    }

    /// The element that a path leads to, if that is always the same, of a short array.
    fn element(&self, buffer: Value, path: &[Proj]) -> Option<usize> {
        match path {
            [Proj::Index(i)] if self.short.contains_key(&buffer) => self.literal(*i)?.parse().ok(),
            _ => None,
        }
    }

    /// True for what has the same length wherever it is asked.
    fn is_fixed(&self, v: Value) -> bool {
        !self.f.is_cell(v) || self.buffers.contains_key(&v)
    }

    fn origin(&self, v: Value) -> Value {
        match self.made.get(&v) {
            Some(Op::Ref(u) | Op::Deref(u)) => self.origin(*u),
            Some(Op::Borrow(u, path, _)) if path.is_empty() => self.origin(*u),
            _ => v,
        }
    }

    /// The text of a literal, without its suffix.
    fn literal(&self, v: Value) -> Option<String> {
        let Some(Op::Const(text)) = self.made.get(&v) else { return None };
        syn::parse2::<syn::LitInt>(text.clone()).ok().map(|n| n.base10_digits().to_owned())
    }
}

fn is_len(v: &Verbatim) -> bool {
    matches!(&v.expr, syn::Expr::MethodCall(m) if m.method == "len") && v.is_length()
}

struct Liveness<'a> {
    facts: &'a Facts<'a>,
    private: HashMap<LoopId, HashSet<Value>>,
}

impl Liveness<'_> {
    /// What is read before it is overwritten, from the beginning of a region on. `next`: what is at its end, if it ends as the
    /// instruction does that holds it.
    fn region(&mut self, r: &Region, next: Option<&HashSet<Part>>) -> HashSet<Part> {
        let mut live = match (&r.term, next) {
            (Term::Yield(_) | Term::Continue(..), Some(next)) => next.clone(),
            (Term::Return(_) | Term::Never, _) => HashSet::new(),
            _ => self.facts.buffers.keys().flat_map(|b| self.facts.parts(*b, &[])).collect(),
        };
        r.term.operands().into_iter().for_each(|v| self.read(v, &[], &mut live));
        for inst in r.insts.iter().rev() {
            self.inst(inst, &mut live);
        }
        live
    }

    fn read(&self, v: Value, path: &[Proj], live: &mut HashSet<Part>) {
        let origin = self.facts.origin(v);
        if self.facts.buffers.contains_key(&origin) {
            live.extend(self.facts.parts(origin, path));
        }
    }

    /// From what is live behind an instruction to what is before it.
    fn inst(&mut self, inst: &Inst, live: &mut HashSet<Part>) {
        let fills = |m: &Mutation| m.path.is_empty() && FILLS.contains(&m.row.name);
        match &inst.op {
            Op::Loop(l) => self.one_loop(l, live),
            Op::Cell(_) => live.retain(|(b, _)| *b != inst.results[0]),
            Op::Mutate(m) if fills(m) => live.retain(|(b, _)| *b != m.cell),
            Op::Store(b, path, _) => {
                if let Some(k) = self.facts.element(*b, path) {
                    live.remove(&(*b, k));
                }
            }
            Op::Switch(_) | Op::Block(..) | Op::Checkpoint(_) => {
                let regions = inst.op.regions();
                // What leaves a loop or a block is not followed.
                let inner = |r: &Region| if let Term::Continue(..) = r.term { None } else { Some(&*live) };
                *live = regions.into_iter().flat_map(|r| self.region(r, inner(r))).collect();
            }
            _ => {}
        }
        match &inst.op {
            // An element of many: neither read nor overwritten as a whole.
            Op::Store(_, path, v) => {
                path.iter().flat_map(Proj::operands).chain([*v]).for_each(|v| self.read(v, &[], live));
            }
            Op::Load(v, path) | Op::AddTo(v, path, ..) => {
                self.read(*v, path, live);
                inst.op.operands(&mut |u| {
                    if u != *v {
                        self.read(u, &[], live);
                    }
                });
            }
            Op::Mutate(m) if fills(m) => m.args.iter().for_each(|v| self.read(*v, &[], live)),
            Op::Verbatim(v) if v.is_length() => {}
            op => op.operands(&mut |v| self.read(v, &[], live)),
        }
    }

    fn one_loop(&mut self, l: &Loop, live: &mut HashSet<Part>) {
        let mut head = live.clone();
        // Its end may lead to a loop further out.
        let own = matches!(&l.body.term, Term::Continue(to, _) if *to == l.id);
        loop {
            let mut begin = self.region(&l.body, own.then_some(&head));
            if let LoopKind::While(condition) = &l.kind {
                begin.extend(&*live);
                begin = self.region(condition, Some(&begin));
            }
            if begin.is_subset(&head) {
                break;
            }
            head.extend(begin);
        }
        let live_ones: HashSet<Value> = head.iter().map(|(b, _)| *b).collect();
        let private = self.facts.buffers.keys().copied().filter(|b| !live_ones.contains(b)).collect();
        self.private.insert(l.id, private);
        if let LoopKind::For(i, range) = &l.kind {
            head.retain(|(b, _)| !(self.facts.covers(range, *b) && stores_all(&l.body, *i, *b)));
        }
        *live = head;
    }
}

/// True if an iteration stores the element at the counter before it reads that, has to do with no other, and surely comes to its end.
fn stores_all(body: &Region, counter: Value, buffer: Value) -> bool {
    if !matches!(body.term, Term::Continue(..)) || body.insts.iter().any(|i| crate::normalise::escapes(&i.op)) {
        return false;
    }
    let own = |path: &[Proj]| matches!(path, [Proj::Index(i)] if *i == counter);
    let store = |i: &Inst| matches!(&i.op, Op::Store(v, path, _) if *v == buffer && own(path));
    let Some(at) = body.insts.iter().position(store) else { return false };
    let before = body.insts[..at].iter().all(|i| i.mentions(buffer) == 0);
    before && body.insts[at..].iter().all(|i| only_at(i, buffer, &own))
}

/// True if the instruction has to do with no more than this element of the buffer.
fn only_at(inst: &Inst, buffer: Value, own: &impl Fn(&[Proj]) -> bool) -> bool {
    let here = match &inst.op {
        Op::Load(v, path) | Op::Store(v, path, _) | Op::AddTo(v, path, ..) if *v == buffer => own(path),
        op => {
            let mut found = false;
            op.operands(&mut |v| found |= v == buffer);
            !found
        }
    };
    here && inst.op.regions().into_iter().flat_map(|r| &r.insts).all(|i| only_at(i, buffer, own))
}
