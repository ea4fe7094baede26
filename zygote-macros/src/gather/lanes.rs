//! Iterations that add to sums, and to elements of their own, run in lanes.
//!
//! A sum is a chain, so the compiler may not vectorise a loop that has one, nor what else it does; nor one with an index that may be out
//! of bounds. In lanes there are four sums, and rows that are sliced before the loop: `rules::lanes`.

use super::*;

/// A longer body is not repeated for each lane.
const LENGTH: usize = 40;

/// What a loop becomes.
#[derive(Default)]
struct Made {
    /// Runs before the iterations, if there is one.
    head: Vec<Inst>,
    /// What it defines.
    fixed: HashSet<Value>,
    insts: Vec<Inst>,
    /// Outer places of sums, and those of a lane.
    sums: Vec<(Value, Value)>,
    rows: Vec<Taken>,
    /// Elements that are read again.
    same: HashMap<Value, Value>,
}

/// A row of this base, and its element.
pub(super) struct Taken {
    pub(super) base: Value,
    pub(super) element: Element,
    pub(super) v: Value,
    pub(super) added: bool,
}

impl Taken {
    pub(super) fn is_of(&self, base: Value, element: &Element, added: bool) -> bool {
        let at = &self.element;
        (self.base, self.added) == (base, added) && at.is_beside(element) && at.offset == element.offset
    }
}

impl Gather<'_> {
    /// The loop in lanes, if it may be and gains by that.
    pub(super) fn lanes(&mut self, r: &Replay, around: &Around, before: &mut Vec<Inst>) -> Option<Inst> {
        let counter = around.counter.filter(|_| r.ascending && around.ascending)?;
        let sums = self.summed(&r.body, around);
        if self.is_short(counter)
            || sums.is_empty()
            || r.body.insts.len() > LENGTH
            || r.tape.is_some()
            || !r.inits.is_empty()
        {
            return None;
        }
        let mut made = Made::default();
        for (at, inst) in r.body.insts.iter().enumerate() {
            self.lane(&mut made, (at, inst), (counter.0, around), &sums)?;
        }
        self.is_apart(&made, around).then_some(())?;
        self.laid_out(made, counter, before)
    }

    /// True if an iteration has nothing but its elements, which nothing else sees where they are added to.
    fn is_apart(&self, made: &Made, around: &Around) -> bool {
        let own: HashSet<Value> = made.insts.iter().flat_map(|i| i.results.iter().copied()).collect();
        let known = |v: &Value| {
            own.contains(v)
                || made.fixed.contains(v)
                || made.same.contains_key(v)
                || made.rows.iter().any(|row| row.v == *v)
        };
        let added = |v: &Value| made.rows.iter().any(|row| row.added && row.base == *v);
        let mut apart = !made.rows.is_empty();
        for inst in &made.insts {
            inst.op.operands(&mut |v| apart &= (known(&v) || !around.inside.contains(&v)) && !added(&v));
        }
        for inst in &made.head {
            inst.op.operands(&mut |v| apart &= !added(&v));
        }
        let others = |row: &Taken| made.rows.iter().filter(|other| other.base == row.base).count() > 1;
        apart && !made.rows.iter().any(|row| row.added && others(row))
    }

    /// Numbers outside of the loop that are only added to.
    fn summed(&self, body: &Region, around: &Around) -> HashSet<Value> {
        let places = body.insts.iter().filter_map(|i| match &i.op {
            Op::Add(p, path, _)
                if path.is_empty()
                    && (self.places.contains(p) || self.variables.contains(p))
                    && !around.inside.contains(p) =>
            {
                Some(*p)
            }
            _ => None,
        });
        places.filter(|p| is_number(self.f.ty(*p).peeled()) && adds_only(&body.insts, *p)).collect()
    }

    /// What an instruction becomes; none if it prevents lanes.
    fn lane(
        &mut self,
        made: &mut Made,
        (at, inst): (usize, &Inst),
        (counter, around): (Value, &Around),
        sums: &HashSet<Value>,
    ) -> Option<()> {
        let mut fixed = true;
        inst.op.operands(&mut |v| fixed &= !around.inside.contains(&v) || made.fixed.contains(&v));
        match &inst.op {
            Op::Const(_) | Op::Unary(..) | Op::Binary(..) | Op::Rule(..) | Op::Cast(..) | Op::Deref(_) if fixed => {
                made.fixed.extend(&inst.results);
                made.head.push(inst.clone());
            }
            Op::Load(base, path) if fixed && !path.is_empty() => {
                self.number(inst.results[0])?;
                path.iter().try_for_each(|step| self.fixed(step, around).map(|_| ()))?;
                made.fixed.extend(&inst.results);
                made.head.push(inst.clone());
            }
            Op::Load(base, path) if !path.is_empty() => {
                let element = self.element_of(path, at, counter, around)?;
                self.row_type(*base, path, false)?;
                self.number(inst.results[0])?;
                let v = inst.results[0];
                match made.known(*base, &element, false) {
                    Some(known) => _ = made.same.insert(v, known),
                    None => made.rows.push(Taken { base: *base, element, v, added: false }),
                }
            }
            Op::Add(place, path, v) if !path.is_empty() && self.places.contains(place) => {
                let element = self.element_of(path, at, counter, around)?;
                self.row_type(*place, path, true)?;
                let ty = self.number(*v)?;
                let known = made.known(*place, &element, true);
                let to = known.unwrap_or_else(|| {
                    let v = self.value("element", &ty);
                    made.rows.push(Taken { base: *place, element, v, added: true });
                    v
                });
                made.insts.push(super::inst(vec![], Op::Add(to, vec![], *v)));
            }
            Op::Add(place, path, v) if path.is_empty() && sums.contains(place) => {
                let known = made.sums.iter().find(|(p, _)| p == place).map(|s| s.1);
                let lane = known.unwrap_or_else(|| {
                    let ty = self.f.ty(*place).peeled().clone();
                    let lane = self.value("lane", &ty);
                    made.sums.push((*place, lane));
                    lane
                });
                made.insts.push(super::inst(vec![], Op::Add(lane, vec![], *v)));
            }
            Op::Add(place, path, _) if path.is_empty() && made.insts.iter().any(|i| i.results == [*place]) => {
                made.insts.push(inst.clone());
            }
            Op::Place(_) => made.insts.push(inst.clone()),
            Op::Const(_) => made.insts.push(inst.clone()),
            // An index, or part of one.
            Op::Binary(BinOp::Add | BinOp::Sub | BinOp::Mul, ..) if self.f.ty(inst.results[0]) == &Ty::Discrete => {}
            // Calls are not vectorised.
            Op::Rule(row, _) if !row.cheap && row.name != "powi" => return None,
            Op::Unary(..) | Op::Binary(..) | Op::Rule(..) => {
                self.number(inst.results[0])?;
                made.insts.push(inst.clone());
            }
            _ => return None,
        }
        Some(())
    }

    /// Rows, by what is computed before the loop, and their elements.
    pub(super) fn strips(
        &mut self,
        rows: Vec<Taken>,
        (lo, hi): (Value, Value),
        head: &mut Vec<Inst>,
    ) -> Option<(Vec<Strip>, Vec<Value>)> {
        let n = self.count((lo, hi), head)?;
        let (mut strips, mut elements) = (vec![], vec![]);
        for Taken { base, element, v, added } in rows {
            let path = self.sliced(&element, (lo, element.offset), n, head)?;
            strips.push(Strip { base, path, added, line: false });
            elements.push(v);
        }
        Some((strips, elements))
    }

    /// How many iterations there are.
    pub(super) fn count(&mut self, (lo, hi): (Value, Value), head: &mut Vec<Inst>) -> Option<Value> {
        if self.literals.get(&lo) == Some(&0) {
            return Some(hi);
        }
        let count = self.polynomial(hi).with(BinOp::Sub, &self.polynomial(lo))?;
        let n = self.computed(&count, head);
        if head.last().is_some_and(|i| i.results == [n]) && !self.literals.contains_key(&n) {
            let data = self.f.data_mut(n);
            (data.inline, data.named, data.hint) = (false, true, Some("n".into()));
        }
        Some(n)
    }

    /// The path of a slice that begins there: `[from..][..length]`. The compiler sees that slices are of one length if that is written so.
    pub(super) fn sliced(
        &mut self,
        element: &Element,
        (lo, offset): (Value, i64),
        length: Value,
        head: &mut Vec<Inst>,
    ) -> Option<Vec<Proj>> {
        let from = self.index(&element.base, lo, offset)?;
        let mut path: Vec<Proj> = element.prefix.iter().map(|step| self.step(step, head)).collect();
        if from != Polynomial::constant(0) {
            path.push(Proj::Range(Some(self.computed(&from, head)), None, false));
        }
        path.push(Proj::Range(None, Some(length), false));
        Some(path)
    }

    /// Some for what is a slice, or can be sliced, but for the last step. In the place of a constant field there is nothing but to be
    /// `added` to.
    pub(super) fn row_type(&self, base: Value, path: &[Proj], added: bool) -> Option<()> {
        let of = if added { self.primals.get(&base).unwrap_or(&base) } else { &base };
        let (Proj::Index(_), whole) = path.split_last()? else { return None };
        let mut ty = Some(self.f.ty(base).peeled());
        for (k, step) in whole.iter().enumerate() {
            ty = match (step, ty) {
                (Proj::Index(_), Some(Ty::Slice(element) | Ty::Vec(element) | Ty::Array(element, _))) => {
                    Some(element.peeled())
                }
                (Proj::Index(_) | Proj::Field(_) | Proj::Named(_), _) => self.f.written(*of, &path[..=k]),
                _ => return None,
            };
        }
        matches!(ty, Some(Ty::Slice(_) | Ty::Vec(_) | Ty::Array(..))).then_some(())
    }

    /// `if lo < hi { lanes over place[base + lo..base + hi], … { … } }`
    fn laid_out(&mut self, made: Made, (_, lo, hi): Counter, before: &mut Vec<Inst>) -> Option<Inst> {
        let Made { mut head, insts, sums, rows, same, .. } = made;
        let (strips, elements) = self.strips(rows, (lo, hi), &mut head)?;
        let (sums, mut params): (Vec<Value>, Vec<Value>) = sums.into_iter().unzip();
        params.extend(elements);
        let mut body = Region { params, insts, term: Term::Yield(vec![]) };
        crate::normalise::substitute(&mut body, &same);
        head.push(inst(vec![], Op::Lanes(Lanes { sums, rows: strips, body })));
        let runs = self.runs(lo, hi, before);
        Some(Inst::only_if(runs, head))
    }
}

impl Made {
    fn known(&self, base: Value, element: &Element, added: bool) -> Option<Value> {
        self.rows.iter().find(|row| row.is_of(base, element, added)).map(|row| row.v)
    }
}
