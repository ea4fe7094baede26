//! Parts that a reversed loop walks by index, sliced before it: `let dx_part = &mut dx[..n + 1]; for i in (0..n).rev() { … dx_part[i + 1] … }`.
//!
//! For what are no rows: iterations from the last to the first, tapes, windows. The compiler sees that no index is out of bounds, so
//! nothing in the loop keeps it from vectorising.
//!
//! Parts of two rows of one place, as in a factorisation, and of rows of one flat place, as in a stencil, have a name each if the
//! loop only adds to them (`rules::apart_2`, `rules::rows_apart_2`, …).

use super::*;

/// How many parts of one flat place may be told apart at once.
const STRIPS: usize = 5;

/// What is walked of a place, a cell, or an array.
struct Walked {
    base: Value,
    /// One of its elements.
    number: Value,
    elements: Vec<Element>,
    changed: bool,
    /// By nothing but additions.
    added: bool,
    /// Of a type that isn't known.
    line: bool,
}

impl Gather<'_> {
    /// The reversed loop over parts, if it walks any.
    pub(super) fn parts(&mut self, outer: &Inst, around: &Around, before: &mut Vec<Inst>) -> Option<Inst> {
        let counter = around.counter.filter(|c| self.passes.parts && !self.is_short(*c))?;
        let Op::Replay(r) = &outer.op else { return None };
        let (_, range) = r.range.as_ref()?;
        let plain = range.adaptors.is_empty() && !range.inclusive && r.inits.is_empty() && r.body.params == r.fields();
        if !plain || !r.body.insts.iter().all(is_straight) {
            return None;
        }
        let walked = self.walks(&r.body, counter, around);
        if walked.is_empty() {
            return None;
        }
        let mut r = r.clone();
        let mut head = vec![];
        let always = self.over_parts(&mut r, walked, counter, &mut head)?;
        let made = Inst { results: vec![], op: Op::Replay(r), span: outer.span };
        if always {
            before.append(&mut head);
            return Some(made);
        }
        head.push(made);
        let runs = self.runs(counter.1, counter.2, before);
        Some(Inst::only_if(runs, head))
    }

    /// What elements beside the counter are of. A part that is changed has one name in the loop, which is that of the part.
    fn walks(&self, body: &Region, (counter, lo, hi): Counter, around: &Around) -> Vec<Walked> {
        let n = self.polynomial(hi).with(BinOp::Sub, &self.polynomial(lo));
        let mut all: Vec<Walked> = vec![];
        let mut others: HashMap<Value, bool> = HashMap::new();
        for (at, inst) in body.insts.iter().enumerate() {
            let (mut walked, added) = (None, matches!(inst.op, Op::Add(..)));
            if let Some((base, path, number, changed)) = access(inst) {
                // A row that is borrowed is only read.
                let own = around.inside.contains(&base) || changed && self.lent.contains_key(&base);
                let element = self.element_of(path, at, counter, around);
                let element = element.filter(|_| !own && self.number(number).is_some());
                let known = self.row_type(base, path, added).is_some();
                if let Some(element) = element.filter(|_| known || self.is_line(base, path, (changed, added))) {
                    let line = !known;
                    let known =
                        all.iter_mut().find(|w| w.base == base && w.line == line && w.elements[0].is_beside(&element));
                    match known {
                        Some(known) => {
                            known.changed |= changed;
                            known.added &= added;
                            known.elements.push(element);
                        }
                        None => all.push(Walked { base, number, elements: vec![element], changed, added, line }),
                    }
                    walked = Some(base);
                }
            }
            let reads = matches!(inst.op, Op::Load(..));
            inst.op.operands(&mut |v| {
                // The first time it is what is walked.
                if walked == Some(v) {
                    walked = None;
                } else {
                    *others.entry(self.lent_by(v)).or_insert(true) &= reads;
                }
            });
        }
        // Far apart in one row are parts of their own.
        let mut all: Vec<Walked> = all
            .into_iter()
            .flat_map(|w| groups(w.elements.iter()).into_iter().map(move |elements| Walked { elements, ..w }))
            .collect();
        let changed: HashSet<Value> = all.iter().filter(|w| w.changed).map(|w| w.base).collect();
        let reads = |of: Value| others.get(&of).is_none_or(|reads| *reads);
        let apart: HashSet<Value> = changed
            .iter()
            .copied()
            .filter(|base| {
                let parts: Vec<&Walked> = all.iter().filter(|w| w.base == *base).collect();
                let few = (2..=STRIPS).contains(&parts.len());
                let apart = few && (are_rows(&parts) || are_strips(&parts, n.as_ref()));
                parts.iter().all(|w| spread(w.elements.iter()) < WIDTH)
                    && (parts.len() == 1 || are_fields(parts.iter().copied()) || apart)
            })
            .collect();
        all.retain(|w| match changed.contains(&w.base) {
            true => !others.contains_key(&w.base) && apart.contains(&w.base),
            false => reads(w.base),
        });
        // What is lent stays as it is.
        all.retain(|w| w.changed || !changed.contains(&self.lent_by(w.base)) && reads(self.lent_by(w.base)));
        all.retain(|w| spread(w.elements.iter()) < WIDTH);
        all
    }

    /// True of an element of what is a line ([`Function::lines`]); it is read, or added to.
    fn is_line(&self, base: Value, path: &[Proj], (changed, added): (bool, bool)) -> bool {
        let of = if changed { self.primals.get(&base).unwrap_or(&base) } else { &base };
        changed == added && self.f.is_line(*of, &path[..path.len() - 1])
    }

    /// What a borrow is of.
    fn lent_by(&self, mut v: Value) -> Value {
        while let Some(of) = self.lent.get(&v) {
            v = *of;
        }
        v
    }

    /// Counts from zero, and walks the parts. Gives whether these are there even if there is no iteration.
    fn over_parts(
        &mut self,
        r: &mut Replay,
        walked: Vec<Walked>,
        (counter, lo, hi): Counter,
        head: &mut Vec<Inst>,
    ) -> Option<bool> {
        let mut always = self.literals.get(&lo) == Some(&0);
        let i = if always { counter } else { self.value("k", &Ty::Discrete) };
        let n = self.count((lo, hi), head)?;
        let (mut params, mut parts, mut index) = (vec![], vec![], vec![]);
        for w in walked {
            let (low, wider) = (w.elements.iter().map(|e| e.offset).min().unwrap_or(0), spread(w.elements.iter()));
            let length = Polynomial::of(n).with(BinOp::Add, &Polynomial::constant(wider))?;
            let length = self.computed(&length, head);
            let path = self.sliced(&w.elements[0], (lo, low), length, head)?;
            always &= path.len() == 1 && wider == 0;
            let ty = Ty::Slice(Box::new(self.number(w.number)?));
            let part = self.value(&format!("p#{}", w.base.0), &ty);
            for e in &w.elements {
                let at = Polynomial::of(i).with(BinOp::Add, &Polynomial::constant(e.offset - low))?;
                let at = self.computed(&at, &mut index);
                if let Some((p, path)) = accessed(&mut r.body.insts[e.at].op) {
                    (*p, *path) = (part, vec![Proj::Index(at)]);
                }
            }
            parts.push(Strip { base: w.base, path, added: w.changed, line: w.line });
            params.push(part);
        }
        r.body.insts.splice(0..0, index);
        without_indices(self.f, &mut r.body);
        if i != counter && r.body.mentions(counter) > 0 {
            r.body.insts.insert(0, inst(vec![counter], Op::Binary(BinOp::Add, i, lo)));
        }
        let zero = if i == counter { lo } else { self.literal(0, head) };
        r.range = Some((i, RangeIter { lo: zero, hi: n, inclusive: false, adaptors: vec![] }));
        r.body.params.append(&mut params);
        r.parts = parts;
        Some(always)
    }
}

/// True of parts of several rows of a list of rows, to which the loop adds.
fn are_rows(parts: &[&Walked]) -> bool {
    let row = |w: &Walked| w.added && !w.line && matches!(w.elements[0].prefix[..], [Step::Index(_)]);
    let same = |a: &Walked, b: &Walked| a.elements[0].prefix == b.elements[0].prefix;
    parts.iter().enumerate().all(|(k, a)| row(a) && parts[..k].iter().all(|b| !same(a, b)))
}

/// True of parts of a flat place, to which the loop adds, that probably don't overlap: rows of a matrix, or further apart than the
/// loop is long (`n`).
fn are_strips(parts: &[&Walked], n: Option<&Polynomial>) -> bool {
    let flat = |w: &Walked| w.added && !w.line && w.elements[0].prefix.is_empty();
    parts.iter().all(|w| flat(w))
        && parts.iter().enumerate().all(|(k, a)| {
            parts[..k].iter().all(|b| {
                let (first, second) = (&a.elements[0], &b.elements[0]);
                let Some(distance) = first.base.with(BinOp::Sub, &second.base) else { return false };
                match distance.is_constant() {
                    true => {
                        let (low, high) = if first.offset < second.offset { (a, second) } else { (b, first) };
                        let width = spread(low.elements.iter());
                        let distance = high.offset - low.elements[0].offset;
                        n.is_some_and(|n| n.is_constant() && n.constant + width <= distance)
                    }
                    // What is multiplied in an index is the length of a row.
                    false => distance.is_of_products(&[&first.base, &second.base]),
                }
            })
        })
}

/// True of parts in different fields of one struct.
fn are_fields<'a>(mut parts: impl Iterator<Item = &'a Walked>) -> bool {
    let Some(first) = parts.next() else { return false };
    let mut seen: Option<(usize, Vec<&proc_macro2::Ident>)> = None;
    parts.all(|w| {
        let (a, b) = (&first.elements[0].prefix, &w.elements[0].prefix);
        let at = a.iter().zip(b).take_while(|(a, b)| a == b).count();
        match (a.get(at), b.get(at)) {
            (Some(Step::Named(a)), Some(Step::Named(b))) => {
                let (n, names) = seen.get_or_insert_with(|| (at, vec![a]));
                let other = *n == at && !names.contains(&b);
                names.push(b);
                other
            }
            _ => false,
        }
    })
}

/// Where an instruction reads or changes an element, and whether it changes it.
fn access(inst: &Inst) -> Option<(Value, &[Proj], Value, bool)> {
    match &inst.op {
        Op::Load(base, path) => Some((*base, path, inst.results[0], false)),
        Op::Take(base, path, None) => Some((*base, path, inst.results[0], true)),
        Op::Add(base, path, v) | Op::Store(base, path, v) => Some((*base, path, *v, true)),
        _ => None,
    }
}

fn accessed(op: &mut Op) -> Option<(&mut Value, &mut Vec<Proj>)> {
    match op {
        Op::Load(base, path) | Op::Take(base, path, None) | Op::Add(base, path, _) | Op::Store(base, path, _) => {
            Some((base, path))
        }
        _ => None,
    }
}

/// Accesses, arithmetic, and pullbacks.
fn is_straight(inst: &Inst) -> bool {
    let arithmetic = matches!(
        inst.op,
        Op::Const(_)
            | Op::Unary(..)
            | Op::Binary(..)
            | Op::Rule(..)
            | Op::Cast(..)
            | Op::Deref(_)
            | Op::Zero
            | Op::Place(_)
            | Op::Set(_)
    );
    // A choice between integers.
    let choice = matches!(&inst.op, Op::Switch(s) if matches!(s.head, Head::If(_)) && s.arms.iter().all(|arm| {
        matches!(arm.body.term, Term::Yield(_)) && arm.body.insts.iter().all(|i| access(i).is_none() && is_straight(i))
    }));
    // A pullback that adds to what is whole: `flux(h, hu)` of numbers.
    let pullback = matches!(&inst.op, Op::Back(b) if b.sinks.iter().all(|(_, path)| path.is_empty()));
    arithmetic || choice || pullback || access(inst).is_some()
}
