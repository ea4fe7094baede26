//! Cotangents that a loop adds to stay in local variables while it runs.
//!
//! Input and output: the two sweeps. A loop adds to elements of places, `dx[i] += d`. Each such addition waits for the last one that was
//! stored, and can't leave memory, since an index may be out of bounds. Therefore:
//! - What is added to an element that is the same in all iterations is summed first (`let mut sum = 0.0; … dx[k] += sum;`).
//! - Elements at fixed distances from the counter, `dx[i - 1]`, `dx[i]`, `dx[i + 1]`, are a window that moves along. Its elements are
//!   variables that trade places in each iteration; one is loaded or added up, and one is stored, where they leave the window.
//!
//! Invariants: no element is touched that the loop doesn't touch (an index may not exist where a loop doesn't run); what is added is the
//! same, in another order.

mod carried;
mod closed;
mod lanes;
mod parts;
mod rows;

use crate::hash::{HashMap, HashSet, New as _};
use crate::ir::*;
use crate::polynomial::{Made, Polynomial};
use crate::reverse::Reversed;
use crate::ty::Ty;
use proc_macro2::Span;
use quote::quote;
use rows::without_indices;

/// The widest window.
const WIDTH: i64 = 5;
/// How far back an index is looked at.
const DEPTH: usize = 6;

/// What is done of what may be switched off by itself.
#[derive(Clone, Copy)]
pub(crate) struct Passes {
    pub(crate) carried: bool,
    pub(crate) closed: bool,
    pub(crate) rows: bool,
    pub(crate) lanes: bool,
    pub(crate) parts: bool,
    /// A range between literals of fewer iterations stays as it is: the compiler unrolls it.
    pub(crate) least: i64,
}

impl Passes {
    #[cfg(test)]
    pub(crate) const ALL: Passes =
        Passes { carried: true, closed: true, rows: true, lanes: true, parts: true, least: 0 };
}

/// Does so in all loops of both sweeps; gives how often.
pub(crate) fn gather(r: &mut Reversed, passes: Passes) -> usize {
    let mut g = Gather {
        f: &mut r.f,
        passes,
        places: HashSet::new(),
        primals: HashMap::new(),
        variables: HashSet::new(),
        literals: HashMap::new(),
        definitions: HashMap::new(),
        lent: HashMap::new(),
        loops: 0,
        in_pass: false,
        found: 0,
    };
    for region in [&r.forward, &r.reverse] {
        g.survey(region);
    }
    g.places.extend(r.sinks.iter().flatten());
    g.primals.extend(r.sinks.iter().zip(&g.f.params).filter_map(|(sink, param)| Some(((*sink)?, *param))));
    g.region(&mut r.forward);
    g.region(&mut r.reverse);
    g.settle(&mut r.forward);
    g.settle(&mut r.reverse);
    g.found
}

struct Gather<'a> {
    f: &'a mut Function,
    passes: Passes,
    places: HashSet<Value>,
    /// The parameters that sinks are of.
    primals: HashMap<Value, Value>,
    /// Variables that are made here.
    variables: HashSet<Value>,
    /// Integers that are literals, and how those in scope are computed.
    literals: HashMap<Value, i64>,
    definitions: HashMap<Value, Integer>,
    /// What borrows are of.
    lent: HashMap<Value, Value>,
    /// The next loop's number.
    loops: u32,
    /// Inside of a loop that has both its sweeps in it.
    in_pass: bool,
    found: usize,
}

/// An operation on integers.
struct Integer(BinOp, Value, Value);

/// A counter, and the ends of its range.
type Counter = (Value, Value, Value);

fn is_reverse(inst: &Inst) -> bool {
    matches!(inst.op, Op::Add(..) | Op::Back(_) | Op::Take(..))
}

/// What is known of a loop.
struct Around {
    /// The counter and its bounds, if it runs through a plain range.
    counter: Option<Counter>,
    /// The upper one is still the last number.
    inclusive: bool,
    ascending: bool,
    inside: HashSet<Value>,
}

/// A step that is the same in all iterations.
#[derive(Clone, PartialEq)]
enum Step {
    Index(Polynomial),
    Field(u32),
    Named(proc_macro2::Ident),
}

/// An access to an element: by which instruction of the body, and where in the place: `[prefix…][base + i + offset]`, and fields.
#[derive(Clone)]
struct Element {
    at: usize,
    prefix: Vec<Step>,
    base: Polynomial,
    offset: i64,
}

impl Element {
    fn is_beside(&self, other: &Element) -> bool {
        self.prefix == other.prefix && self.base == other.base
    }
}

/// The distance from the first to the last one.
fn spread<'a>(elements: impl Iterator<Item = &'a Element> + Clone) -> i64 {
    let offsets = elements.map(|e| e.offset);
    offsets.clone().max().unwrap_or(0) - offsets.min().unwrap_or(0)
}

/// Elements of one place in groups: those beside each other, as far as there is no gap that is wider than a window.
fn groups<'a>(elements: impl Iterator<Item = &'a Element>) -> Vec<Vec<Element>> {
    let mut beside: Vec<Vec<Element>> = vec![];
    for e in elements {
        match beside.iter_mut().find(|g| g[0].is_beside(e)) {
            Some(g) => g.push(e.clone()),
            None => beside.push(vec![e.clone()]),
        }
    }
    beside.iter_mut().for_each(|g| g.sort_by_key(|e| e.offset));
    let near =
        |g: &Vec<Element>| g.chunk_by(|a, b| b.offset - a.offset < WIDTH).map(<[Element]>::to_vec).collect::<Vec<_>>();
    beside.iter().flat_map(near).collect()
}

/// Elements that are in a window, of numbers of this type.
struct Window {
    place: Value,
    ty: Ty,
    elements: Vec<Element>,
    /// The loop only adds to the place.
    added: bool,
}

impl Gather<'_> {
    fn survey(&mut self, r: &Region) {
        for inst in &r.insts {
            match &inst.op {
                Op::Place(_) => self.places.extend(&inst.results),
                Op::Borrow(of, ..) | Op::At(of, _) | Op::Ref(of) | Op::Deref(of) => {
                    self.lent.insert(inst.results[0], *of);
                }
                Op::Loop(l) => self.loops = self.loops.max(l.id.0 + 1),
                Op::Const(text) => {
                    let literal = syn::parse2::<syn::LitInt>(text.clone()).ok();
                    let literal = literal.and_then(|l| l.base10_parse::<i64>().ok());
                    self.literals.extend(literal.map(|n| (inst.results[0], n)));
                }
                _ => {}
            }
            inst.op.regions().into_iter().for_each(|r| self.survey(r));
        }
    }

    fn define(&mut self, inst: &Inst) {
        if let Op::Binary(op @ (BinOp::Add | BinOp::Sub | BinOp::Mul), a, b) = &inst.op
            && self.f.ty(inst.results[0]) == &Ty::Discrete
        {
            self.definitions.insert(inst.results[0], Integer(*op, *a, *b));
        }
    }

    fn region(&mut self, r: &mut Region) {
        r.insts.iter().for_each(|i| self.define(i));
        let mut out = Vec::with_capacity(r.insts.len());
        for mut inst in std::mem::take(&mut r.insts) {
            let mut ends = vec![];
            if let Some((closed, after)) = self.close(&inst) {
                (inst, ends) = (closed, after);
                self.found += 1;
            }
            if let Op::Replay(r) = &mut inst.op
                && r.inits.is_empty()
                && let Some((i, range)) = &r.range
                && (r.ascending || self.is_independent(&r.body, *i))
            {
                // Upwards, as processors and compilers like it.
                r.ascending = !range.adaptors.iter().any(|a| matches!(a, Adaptor::Rev));
            }
            let outer = self.in_pass;
            self.in_pass |= matches!(&inst.op, Op::Loop(l) if l.body.insts.iter().any(is_reverse));
            inst.op.regions_mut().into_iter().for_each(|r| self.region(r));
            self.in_pass = outer;
            let Some(mut around) = self.around(&inst) else {
                out.push(inst);
                continue;
            };
            let (mut before, mut after) = (vec![], ends);
            self.half_open(&mut around, &mut before);
            if let Op::Loop(l) = &inst.op
                && self.passes.carried
            {
                l.body.insts.iter().for_each(|i| self.define(i));
                self.carry(&mut inst, &around, &mut before);
            }
            let body = match &mut inst.op {
                Op::Loop(l) => &mut l.body,
                Op::Replay(r) => &mut r.body,
                _ => unreachable!("only loops have surroundings"),
            };
            body.insts.iter().for_each(|i| self.define(i));
            self.sums(body, &around, &mut before, &mut after);
            self.windows(body, &around, &mut before, &mut after);
            body.insts.iter().for_each(|i| self.define(i));
            let lanes = match &inst.op {
                Op::Replay(r) if self.passes.lanes => self.lanes(r, &around, &mut before),
                _ => None,
            };
            let walked = lanes.or_else(|| self.rows(&inst, &around, &mut before));
            let walked = walked.or_else(|| self.parts(&inst, &around, &mut before));
            inst.op.regions().into_iter().for_each(|r| self.forget(r));
            if let Some(walked) = walked {
                inst = walked;
                self.found += 1;
            }
            out.append(&mut before);
            out.push(inst);
            out.append(&mut after);
        }
        r.insts = out;
        self.forget(r);
    }

    /// A number that is taken, and then added to what was left, is read and then stored.
    fn settle(&mut self, r: &mut Region) {
        r.insts.iter().for_each(|i| self.define(i));
        r.insts.iter_mut().flat_map(|i| i.op.regions_mut()).for_each(|r| self.settle(r));
        for k in 0..r.insts.len() {
            let Op::Take(place, path, None) = &r.insts[k].op else { continue };
            let next = (k + 1..r.insts.len()).find(|n| r.insts[*n].mentions(*place) > 0);
            let Some(next) = next.filter(|_| self.number(r.insts[k].results[0]).is_some()) else { continue };
            let same = |a: &Proj, b: &Proj| match (a, b) {
                (Proj::Index(a), Proj::Index(b)) => self.polynomial(*a) == self.polynomial(*b),
                _ => false,
            };
            let (place, path) = (*place, path.clone());
            let op = match &r.insts[next].op {
                Op::Add(p, q, v) if *p == place && *v != place && q.len() == path.len() => {
                    if !path.iter().zip(q).all(|(a, b)| same(a, b)) {
                        continue;
                    }
                    match q.is_empty() {
                        false => Op::Store(place, q.clone(), *v),
                        true if self.variables.contains(&place) => Op::Set(vec![(place, *v)]),
                        true => continue,
                    }
                }
                _ => continue,
            };
            r.insts[k].op = Op::Load(place, path);
            r.insts[next].op = op;
        }
        self.forget(r);
    }

    /// What a region defines is out of scope.
    fn forget(&mut self, r: &Region) {
        r.insts.iter().flat_map(|i| &i.results).for_each(|v| _ = self.definitions.remove(v));
    }

    /// None for what is no loop, or one that control may leave.
    fn around(&self, inst: &Inst) -> Option<Around> {
        let (body, range, ascending) = match &inst.op {
            Op::Loop(l) => {
                let whole = matches!(&l.body.term, Term::Continue(to, _) if *to == l.id)
                    && !crate::normalise::escapes(&inst.op)
                    && !crate::normalise::ends_early(l);
                let range = match &l.kind {
                    LoopKind::For(i, range) if whole && !continues(&l.body, l.id) => Some((*i, range)),
                    _ => return None,
                };
                (&l.body, range, true)
            }
            Op::Replay(r) => (&r.body, r.range.as_ref().map(|(i, range)| (*i, range)), r.ascending),
            _ => return None,
        };
        let mut inside: HashSet<Value> = body.params.iter().copied().collect();
        definitions(&body.insts, &mut inside);
        inside.extend(range.iter().map(|(i, _)| *i));
        let plain = range.filter(|(_, r)| matches!(r.adaptors[..], [] | [Adaptor::Rev]));
        let ascending = ascending ^ plain.is_some_and(|(_, r)| !r.adaptors.is_empty());
        let inclusive = plain.is_some_and(|(_, r)| r.inclusive);
        Some(Around { counter: plain.map(|(i, r)| (i, r.lo, r.hi)), inclusive, ascending, inside })
    }

    /// The range as one that ends before its upper bound. That is computed where an index, a `usize`, is computed from it.
    fn half_open(&mut self, around: &mut Around, out: &mut Vec<Inst>) {
        if let Some((_, _, hi)) = &mut around.counter
            && std::mem::take(&mut around.inclusive)
        {
            let one = self.literal(1, out);
            let end = self.op(Ty::Discrete, Op::Binary(BinOp::Add, *hi, one), out);
            self.definitions.insert(end, Integer(BinOp::Add, *hi, one));
            *hi = end;
        }
    }

    fn is_short(&self, (_, lo, hi): Counter) -> bool {
        let iterations = self.polynomial(hi).with(BinOp::Sub, &self.polynomial(lo));
        iterations.is_some_and(|n| n.is_constant() && n.constant < self.passes.least)
    }

    /// True if it makes no difference in which order the iterations of a reversed loop run: they add, and change what no other one touches.
    fn is_independent(&mut self, body: &Region, counter: Value) -> bool {
        let mut around =
            Around { counter: None, inclusive: false, ascending: true, inside: body.params.iter().copied().collect() };
        around.inside.insert(counter);
        definitions(&body.insts, &mut around.inside);
        let mut accesses = HashMap::new();
        self.define_all(body);
        self.own(body, (counter, &around), &mut accesses);
        self.forget_all(body);
        let own = accesses.into_iter().filter(|(_, element)| element.is_some()).map(|(place, _)| place);
        crate::fuse::only_adds(body, own.collect())
    }

    /// For each place which element of it an iteration touches, if it is one that moves with the counter.
    fn own(
        &self,
        r: &Region,
        (counter, around): (Value, &Around),
        found: &mut HashMap<Value, Option<Vec<(Step, i64)>>>,
    ) {
        for inst in &r.insts {
            let (place, element) = match &inst.op {
                Op::Add(p, path, _) | Op::Take(p, path, None) | Op::Load(p, path) if self.places.contains(p) => (
                    Some(*p),
                    path.split_last().and_then(|(last, prefix)| {
                        let fixed = prefix.iter().map(|s| self.fixed(s, around).map(|p| (p, 0)));
                        let last = self.beside(last, counter, around).map(|(p, offset)| (Step::Index(p), offset));
                        fixed.chain([last]).collect::<Option<Vec<_>>>()
                    }),
                ),
                _ => (None, None),
            };
            if let Some(place) = place {
                let known = found.entry(place).or_insert_with(|| element.clone());
                if *known != element {
                    *known = None;
                }
            }
            let mut itself = place;
            inst.op.operands(&mut |u| {
                // The first time it is the place, and not what is added.
                if itself == Some(u) {
                    itself = None;
                } else if self.places.contains(&u) {
                    found.insert(u, None);
                }
            });
            inst.op.regions().into_iter().for_each(|r| self.own(r, (counter, around), found));
        }
        r.term.operands().into_iter().for_each(|u| _ = found.insert(u, None));
    }

    fn define_all(&mut self, r: &Region) {
        for inst in &r.insts {
            self.define(inst);
            inst.op.regions().into_iter().for_each(|r| self.define_all(r));
        }
    }

    fn forget_all(&mut self, r: &Region) {
        self.forget(r);
        r.insts.iter().flat_map(|i| i.op.regions()).for_each(|r| self.forget_all(r));
    }

    /// The type of the number that is added, if it is one that is known.
    fn number(&self, v: Value) -> Option<Ty> {
        Some(self.f.ty(v).clone()).filter(is_number)
    }

    // ---- indices

    /// An integer as a polynomial.
    fn polynomial(&self, v: Value) -> Polynomial {
        Polynomial::of_integer(v, DEPTH, &|v| match (self.literals.get(&v), self.definitions.get(&v)) {
            (Some(n), _) => Made::Literal(*n),
            (_, Some(Integer(op, a, b))) => Made::By(*op, *a, *b),
            _ => Made::As(v),
        })
    }

    /// A step that is the same in all iterations.
    fn fixed(&self, step: &Proj, around: &Around) -> Option<Step> {
        match step {
            Proj::Index(v) => Some(self.polynomial(*v)).filter(|p| self.is_fixed(p, around)).map(Step::Index),
            Proj::Field(k) => Some(Step::Field(*k)),
            Proj::Named(name) => Some(Step::Named(name.clone())),
            _ => None,
        }
    }

    fn step(&mut self, step: &Step, out: &mut Vec<Inst>) -> Proj {
        match step {
            Step::Index(p) => Proj::Index(self.computed(p, out)),
            Step::Field(k) => Proj::Field(*k),
            Step::Named(name) => Proj::Named(name.clone()),
        }
    }

    fn is_fixed(&self, p: &Polynomial, around: &Around) -> bool {
        p.variables().all(|u| !around.inside.contains(&u) && !self.places.contains(&u) && !self.f.is_cell(u))
    }

    /// An index as `base + i + offset`.
    fn beside(&self, step: &Proj, counter: Value, around: &Around) -> Option<(Polynomial, i64)> {
        let Proj::Index(v) = step else { return None };
        let mut base = self.polynomial(*v).with(BinOp::Sub, &Polynomial::of(counter))?;
        let offset = std::mem::take(&mut base.constant);
        let offset = i32::try_from(offset).ok()?.into();
        self.is_fixed(&base, around).then_some((base, offset))
    }

    fn element_of(&self, path: &[Proj], at: usize, counter: Value, around: &Around) -> Option<Element> {
        let (last, prefix) = path.split_last()?;
        let prefix = prefix.iter().map(|s| self.fixed(s, around)).collect::<Option<_>>()?;
        let (base, offset) = self.beside(last, counter, around)?;
        Some(Element { at, prefix, base, offset })
    }

    /// `at - 1`, where that is in a range that ends with `at`.
    fn index_before(&self, at: Value) -> Polynomial {
        let before = |p: &Polynomial| p.with(BinOp::Sub, &Polynomial::constant(1));
        before(&self.polynomial(at)).or_else(|| before(&Polynomial::of(at))).expect("two terms")
    }

    /// `base + at + offset`
    fn index(&self, base: &Polynomial, at: Value, offset: i64) -> Option<Polynomial> {
        let offset = Polynomial::constant(offset);
        let sum = |at: &Polynomial| base.with(BinOp::Add, at)?.with(BinOp::Add, &offset);
        sum(&self.polynomial(at)).or_else(|| sum(&Polynomial::of(at)))
    }

    /// Computes it.
    fn computed(&mut self, p: &Polynomial, out: &mut Vec<Inst>) -> Value {
        let (positive, negative): (Vec<_>, Vec<_>) = p.all().partition(|(_, n)| *n > 0);
        let mut sum = None;
        // The negative ones last, since none of this may go below zero.
        for (factors, n) in positive.into_iter().chain(negative) {
            let number = (n.abs() != 1 || factors.is_empty()).then(|| self.literal(n.abs(), out));
            let factors = number.into_iter().chain(factors).collect::<Vec<_>>().into_iter();
            let product = factors.reduce(|a, b| self.op(Ty::Discrete, Op::Binary(BinOp::Mul, a, b), out));
            let product = product.expect("a term has a factor");
            let op = if n < 0 { BinOp::Sub } else { BinOp::Add };
            sum = Some(match sum {
                None => product,
                Some(sum) => self.op(Ty::Discrete, Op::Binary(op, sum, product), out),
            });
        }
        sum.unwrap_or_else(|| self.literal(0, out))
    }

    // ---- the same element in all iterations

    fn sums(&mut self, body: &mut Region, around: &Around, before: &mut Vec<Inst>, after: &mut Vec<Inst>) {
        let places: Vec<Value> = self.places.iter().copied().filter(|p| !around.inside.contains(p)).collect();
        let mut only_added: HashSet<Value> = places.into_iter().filter(|p| adds_only(&body.insts, *p)).collect();
        only_added.retain(|p| !self.variables.contains(p));
        if only_added.is_empty() {
            return;
        }
        // Additions in inner loops, and in what may not run, stay where they are: then this is often the same as before.
        let mut sums: Vec<(Value, Vec<Step>, Value)> = vec![];
        for inst in &mut body.insts {
            let Op::Add(place, path, v) = &mut inst.op else { continue };
            let fixed = path.iter().map(|step| self.fixed(step, around)).collect::<Option<Vec<_>>>();
            let Some(steps) = fixed.filter(|p| !p.is_empty() && only_added.contains(place)) else { continue };
            let Some(ty) = self.number(*v) else { continue };
            let known = sums.iter().find(|(p, q, _)| p == place && *q == steps).map(|s| s.2);
            let sum = known.unwrap_or_else(|| {
                let sum = self.local("sum", &ty, before);
                self.found += 1;
                sums.push((*place, steps.clone(), sum));
                sum
            });
            (*place, *path) = (sum, vec![]);
        }
        for (place, steps, sum) in sums {
            // A field is there even if the loop doesn't run.
            if !steps.iter().any(|step| matches!(step, Step::Index(_))) {
                let path = steps.iter().map(|step| self.step(step, after)).collect();
                after.push(inst(vec![], Op::Add(place, path, sum)));
                continue;
            }
            let zero = self.zero(&self.f.ty(sum).clone(), after);
            let ran = self.op(Ty::Discrete, Op::Binary(BinOp::Ne, sum, zero), after);
            let mut add = vec![];
            let path = steps.iter().map(|step| self.step(step, &mut add)).collect();
            add.push(inst(vec![], Op::Add(place, path, sum)));
            after.push(Inst::only_if(ran, add));
        }
    }

    // ---- elements at fixed distances from the counter

    fn windows(&mut self, body: &mut Region, around: &Around, before: &mut Vec<Inst>, after: &mut Vec<Inst>) {
        let Some(counter) = around.counter else { return };
        let mut places: Vec<Value> = self.places.iter().copied().filter(|p| !around.inside.contains(p)).collect();
        places.sort_by_key(|p| p.0);
        for place in places {
            while let Some(window) = self.window_of(body, (counter, around), place) {
                self.found += 1;
                self.window(body, (counter, around.ascending), &window, before, after);
            }
        }
    }

    /// What of the place goes into a window.
    fn window_of(&self, body: &Region, (counter, around): (Counter, &Around), place: Value) -> Option<Window> {
        let added = adds_only(&body.insts, place);
        let (mut found, mut ty, mut others) = (vec![], None, false);
        for (at, inst) in body.insts.iter().enumerate() {
            let (path, v) = match &inst.op {
                Op::Add(p, path, v) if *p == place => (path, *v),
                Op::Take(p, path, None) | Op::Load(p, path) if *p == place => (path, inst.results[0]),
                _ => {
                    others |= inst.mentions(place) > 0;
                    continue;
                }
            };
            let element = self.element_of(path, at, counter.0, around).filter(|e| {
                let ends = [counter.1, counter.2].into_iter().flat_map(|end| [(end, e.offset), (end, e.offset - 1)]);
                ends.into_iter().all(|(end, offset)| self.index(&e.base, end, offset).is_some())
            });
            match (element, self.number(v)) {
                (Some(element), Some(t)) => {
                    ty = Some(t);
                    found.push(element);
                }
                _ => others = true,
            }
        }
        let elements = groups(found.iter()).into_iter().max_by_key(|g| (spread(g.iter()), g.len()))?;
        others |= elements.len() < found.len();
        let spread = spread(elements.iter());
        // One addition at one element has nothing to gain.
        let steps = || elements.iter().flat_map(|e| &e.prefix);
        // A constant field has no place that could be stored to.
        let there = !steps().any(|step| matches!(step, Step::Named(_)));
        let worth = if added { elements.len() > 1 } else { spread > 0 && !others && there };
        (worth && spread < WIDTH).then_some(Window { place, ty: ty?, elements, added })
    }

    /// The element at this index and offset.
    fn element(&mut self, w: &Window, (at, offset): (Value, i64), out: &mut Vec<Inst>) -> Vec<Proj> {
        let Element { prefix, base, .. } = &w.elements[0];
        let index = self.index(base, at, offset).expect("asked before");
        let prefix: Vec<Proj> = prefix.iter().map(|step| self.step(step, out)).collect();
        prefix.into_iter().chain([Proj::Index(self.computed(&index, out))]).collect()
    }

    fn window(
        &mut self,
        body: &mut Region,
        ((i, lo, hi), ascending): (Counter, bool),
        w: &Window,
        before: &mut Vec<Inst>,
        after: &mut Vec<Inst>,
    ) {
        let low = w.elements.iter().map(|e| e.offset).min().unwrap_or(0);
        let high = w.elements.iter().map(|e| e.offset).max().unwrap_or(0);
        // Where the window comes from is where elements leave it.
        let (enters, leaves) = if ascending { (high, low) } else { (low, high) };
        let runs = (low < high).then(|| {
            let runs = self.value("runs", &Ty::Discrete);
            before.push(inst(vec![runs], Op::Binary(BinOp::Lt, lo, hi)));
            runs
        });
        let (mut head, mut tail) = (vec![], vec![]);
        let entered = if w.added {
            // It starts with what is added first.
            let first = w.elements.iter().find(|e| e.offset == enters).expect("the window has this width");
            let register = self.variable("window", &w.ty);
            let inst = &mut body.insts[first.at];
            if let Op::Add(_, _, v) = inst.op {
                inst.results = vec![register];
                inst.op = Op::Place(v);
            }
            register
        } else {
            let held = self.held(w, (i, enters), &mut head);
            self.place(&w.ty, held, &mut head)
        };
        let mut registers = HashMap::from_iter([(enters, entered)]);
        // Before the first iteration and after the last one all but the one that enters are in the window.
        let kept = || (low..=high).filter(|o| *o != enters);
        for offset in kept() {
            let register = match runs.filter(|_| !w.added) {
                None => self.local("window", &w.ty, before),
                Some(runs) => {
                    let (mut some, mut none) = (vec![], vec![]);
                    let at = if ascending { (lo, offset) } else { (hi, offset - 1) };
                    let held = self.held(w, at, &mut some);
                    let zero = self.zero(&w.ty, &mut none);
                    let region = |insts, v| Region { params: vec![], insts, term: Term::Yield(vec![v]) };
                    let arms = vec![plain(region(some, held)), plain(region(none, zero))];
                    let init = self.op(w.ty.clone(), Op::Switch(Switch { head: Head::If(runs), arms }), before);
                    self.place(&w.ty, init, before)
                }
            };
            registers.insert(offset, register);
        }
        for element in &w.elements {
            let inst = &mut body.insts[element.at];
            if let Op::Add(p, path, _) | Op::Take(p, path, _) | Op::Load(p, path) = &mut inst.op {
                (*p, *path) = (registers[&element.offset], vec![]);
            }
        }
        self.leave(w, (i, leaves), registers[&leaves], &mut tail);
        // One after another: each is free when the next one moves into it.
        let step = if ascending { 1 } else { -1 };
        let mut offset = leaves;
        while offset != enters {
            tail.push(inst(vec![], Op::Set(vec![(registers[&offset], registers[&(offset + step)])])));
            offset += step;
        }
        body.insts.splice(0..0, head);
        body.insts.append(&mut tail);
        if let Some(runs) = runs {
            let mut rest = vec![];
            for offset in kept() {
                let at = if ascending { (hi, offset) } else { (lo, offset - 1) };
                self.leave(w, at, registers[&offset], &mut rest);
            }
            after.push(Inst::only_if(runs, rest));
        }
    }

    fn held(&mut self, w: &Window, at: (Value, i64), out: &mut Vec<Inst>) -> Value {
        let path = self.element(w, at, out);
        self.op(w.ty.clone(), Op::Load(w.place, path), out)
    }

    fn leave(&mut self, w: &Window, at: (Value, i64), v: Value, out: &mut Vec<Inst>) {
        let path = self.element(w, at, out);
        out.push(inst(vec![], if w.added { Op::Add(w.place, path, v) } else { Op::Store(w.place, path, v) }));
    }

    // ---- instructions

    fn value(&mut self, hint: &str, ty: &Ty) -> Value {
        self.f.value(Some(hint), Span::mixed_site(), ty.clone())
    }

    fn variable(&mut self, hint: &str, ty: &Ty) -> Value {
        let v = self.value(hint, ty);
        self.variables.insert(v);
        v
    }

    fn op(&mut self, ty: Ty, op: Op, out: &mut Vec<Inst>) -> Value {
        let v = self.f.value(None, Span::mixed_site(), ty);
        self.f.data_mut(v).inline = true;
        out.push(inst(vec![v], op));
        v
    }

    fn zero(&mut self, ty: &Ty, out: &mut Vec<Inst>) -> Value {
        self.op(ty.clone(), Op::Zero, out)
    }

    /// A variable that starts with zero.
    fn local(&mut self, hint: &str, ty: &Ty, out: &mut Vec<Inst>) -> Value {
        let zero = self.zero(ty, out);
        let v = self.variable(hint, ty);
        out.push(inst(vec![v], Op::Place(zero)));
        v
    }

    /// A variable for an element.
    fn place(&mut self, ty: &Ty, init: Value, out: &mut Vec<Inst>) -> Value {
        let v = self.variable("window", ty);
        out.push(inst(vec![v], Op::Place(init)));
        v
    }

    fn literal(&mut self, n: i64, out: &mut Vec<Inst>) -> Value {
        let text = proc_macro2::Literal::i64_unsuffixed(n);
        let v = self.op(Ty::Discrete, Op::Const(quote!(#text)), out);
        self.literals.insert(v, n);
        v
    }

    /// Whether the range has a number, where a window hasn't asked yet.
    fn runs(&mut self, lo: Value, hi: Value, before: &mut Vec<Inst>) -> Value {
        let asked = before.iter().find(|i| matches!(i.op, Op::Binary(BinOp::Lt, a, b) if (a, b) == (lo, hi)));
        let known = asked.map(|i| i.results[0]);
        known.unwrap_or_else(|| self.op(Ty::Discrete, Op::Binary(BinOp::Lt, lo, hi), before))
    }
}

fn is_number(ty: &Ty) -> bool {
    matches!(ty, Ty::Scalar(_) | Ty::Float)
}

fn inst(results: Vec<Value>, op: Op) -> Inst {
    Inst { results, op, span: Span::mixed_site() }
}

fn plain(body: Region) -> Arm {
    Arm { pat: None, bindings: vec![], guard: None, body }
}

/// True if control goes on with the next iteration from within something.
fn continues(r: &Region, id: LoopId) -> bool {
    r.insts
        .iter()
        .flat_map(|i| i.op.regions())
        .any(|r| matches!(&r.term, Term::Continue(l, _) if *l == id) || continues(r, id))
}

/// True if all that is done with the place is to add to it.
fn adds_only(insts: &[Inst], place: Value) -> bool {
    insts.iter().all(|inst| {
        let mut others = 0;
        inst.op.operands(&mut |u| others += usize::from(u == place));
        match &inst.op {
            Op::Add(p, ..) if *p == place => others -= 1,
            Op::Back(b) => {
                let sinks = b.sinks.iter().enumerate().filter(|(k, _)| !b.changed.contains(k));
                others -= sinks.filter(|(_, (p, _))| *p == place).count();
            }
            Op::ElementwiseBack(b) => others -= b.sinks.iter().filter(|(_, p, _)| *p == place).count(),
            _ => {}
        }
        others == 0
            && inst.op.regions().into_iter().all(|r| adds_only(&r.insts, place) && !r.term.operands().contains(&place))
    })
}
