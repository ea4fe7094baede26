//! Loops over elements of rows: `for (&y, dx) in x[..n].iter().zip(&mut dx[..n])`, where indices were `x[i]` and `dx[i]`.
//!
//! An index is checked in each iteration, and where one may be out of bounds the compiler often doesn't vectorise. Only loops that add
//! to elements, and those of the primal inside of a loop in one pass, which is as fast as there is room for it in the processor's window: other loops of
//! the primal stay as they are.

use super::lanes::Taken;
use super::*;

impl Gather<'_> {
    /// The loop over rows, if it may be one.
    pub(super) fn rows(&mut self, outer: &Inst, around: &Around, before: &mut Vec<Inst>) -> Option<Inst> {
        let counter = around.counter.filter(|c| self.passes.rows && around.ascending && !self.is_short(*c))?;
        let (body, inits) = match &outer.op {
            Op::Loop(l) => (&l.body, &l.inits[..]),
            Op::Replay(r) if r.ascending && r.tape.is_none() && r.inits.is_empty() => (&r.body, &[][..]),
            _ => return None,
        };
        let (Term::Continue(_, next) | Term::Yield(next)) = &body.term else { return None };
        let (mut insts, mut rows, mut same) = (vec![], vec![], HashMap::new());
        let mut parts = vec![];
        for (at, inst) in body.insts.iter().enumerate() {
            if let Op::Borrow(base, path, Access::Shared) = &inst.op {
                parts.push(
                    self.part((*base, path), at, (counter.0, around))
                        .filter(|_| body.mentions(inst.results[0]) == 0)?,
                );
                continue;
            }
            match self.walked((at, inst), (counter.0, around), &mut rows)? {
                Some(known) if matches!(inst.op, Op::Load(..)) => _ = same.insert(inst.results[0], known),
                Some(element) => {
                    let op = match inst.op {
                        Op::Add(_, _, v) => Op::Add(element, vec![], v),
                        _ => Op::Take(element, vec![], None),
                    };
                    insts.push(Inst { op, ..inst.clone() });
                }
                None if rows.iter().any(|row| inst.results.contains(&row.v)) => {}
                None => insts.push(inst.clone()),
            }
        }
        // A constant array that the body names (`const W: [f64; 3]`) is there before its rows are.
        let is_base = |inst: &Inst| rows.iter().any(|row| inst.results.contains(&row.base));
        let (constants, insts): (Vec<Inst>, Vec<Inst>) = insts.into_iter().partition(is_base);
        if !constants.iter().all(|inst| matches!(inst.op, Op::Const(_))) {
            return None;
        }
        let id = LoopId(self.loops);
        let mut body = Region { params: body.params.clone(), insts, term: Term::Continue(id, next.clone()) };
        crate::normalise::substitute(&mut body, &same);
        without_indices(self.f, &mut body);
        let alone = |row: &Taken| {
            body.mentions(row.base) == 0 && rows.iter().filter(|other| other.base == row.base).count() == 1
        };
        // A part that nothing reads by this name is there if its last element is, which a row has.
        let is_there = |(base, last): &(Value, Element)| rows.iter().any(|row| row.is_of(*base, last, row.added));
        if !parts.iter().all(is_there) {
            return None;
        }
        let added = rows.iter().filter(|row| row.added).count();
        if rows.is_empty()
            || added == 0 && !self.in_pass
            || body.mentions(counter.0) > 0
            || !rows.iter().all(|row| !row.added || alone(row))
        {
            return None;
        }
        self.loops += 1;
        before.extend(constants);
        self.over_rows(outer, (body, rows, inits.to_vec()), counter, before)
    }

    /// The last element of a part that moves along.
    fn part(
        &self,
        (base, path): (Value, &[Proj]),
        at: usize,
        (i, around): (Value, &Around),
    ) -> Option<(Value, Element)> {
        let (last, prefix) = path.split_last()?;
        let Proj::Range(Some(from), Some(to), false) = last else { return None };
        let element = |v: Value| self.element_of(&[prefix, &[Proj::Index(v)]].concat(), at, i, around);
        let (first, mut end) = (element(*from)?, element(*to)?);
        end.offset -= 1;
        (first.is_beside(&end) && first.offset <= end.offset).then_some((base, end))
    }

    /// Whether an instruction may be in such a loop. An element that it reads again, or the one that it adds to.
    fn walked(
        &mut self,
        (at, inst): (usize, &Inst),
        (counter, around): (Value, &Around),
        rows: &mut Vec<Taken>,
    ) -> Option<Option<Value>> {
        let (base, path, v, added) = match &inst.op {
            Op::Load(base, path) if !path.is_empty() => (*base, path, inst.results[0], false),
            Op::Add(place, path, v) if !path.is_empty() => (*place, path, *v, true),
            Op::Take(place, path, None) if !path.is_empty() => (*place, path, inst.results[0], true),
            Op::Load(..)
            | Op::Add(..)
            | Op::Const(_)
            | Op::Unary(..)
            | Op::Binary(..)
            | Op::Rule(..)
            | Op::Cast(..)
            | Op::Deref(_)
            | Op::Place(_)
            | Op::Set(_) => return Some(None),
            _ => return None,
        };
        let Some(element) = self.element_of(path, at, counter, around) else {
            // The same in all iterations.
            return path.iter().all(|step| self.fixed(step, around).is_some()).then_some(None);
        };
        self.row_type(base, path, matches!(inst.op, Op::Add(..)))?;
        let ty = self.number(v)?;
        let known = rows.iter().find(|row| row.is_of(base, &element, added)).map(|row| row.v);
        if known.is_some() || !added {
            if known.is_none() {
                rows.push(Taken { base, element, v, added });
            }
            return Some(known);
        }
        let v = self.value("element", &ty);
        rows.push(Taken { base, element, v, added });
        Some(Some(v))
    }

    fn over_rows(
        &mut self,
        outer: &Inst,
        (mut body, rows, inits): (Region, Vec<Taken>, Vec<Value>),
        (_, lo, hi): Counter,
        before: &mut Vec<Inst>,
    ) -> Option<Inst> {
        let mut head = vec![];
        let whole = |g: &Self, row: &Taken| {
            row.element.prefix.is_empty()
                && row.element.offset == 0
                && row.element.base == Polynomial::constant(0)
                && g.literals.get(&lo) == Some(&0)
        };
        // What begins with the first element is there even if it is empty.
        let always = rows.iter().all(|row| whole(self, row));
        let (strips, elements) = self.strips(rows, (lo, hi), &mut head)?;
        body.params.extend(elements);
        let Term::Continue(id, _) = body.term else { return None };
        let l = |results, body, inits: &[Value]| Inst {
            results,
            op: Op::Loop(Loop { id, kind: LoopKind::Rows(strips), inits: inits.to_vec(), body }),
            span: outer.span,
        };
        if always {
            before.append(&mut head);
            return Some(l(outer.results.clone(), body, &inits));
        }
        let data: Vec<ValueData> = outer.results.iter().map(|v| self.f.data(*v).clone()).collect();
        let results: Vec<Value> = data.into_iter().map(|d| self.f.value(d.hint.as_deref(), d.span, d.ty)).collect();
        head.push(l(results.clone(), body, &inits));
        let region = |insts, vs| Region { params: vec![], insts, term: Term::Yield(vs) };
        let arms = vec![plain(region(head, results)), plain(region(vec![], inits))];
        let runs = self.runs(lo, hi, before);
        Some(Inst {
            results: outer.results.clone(),
            op: Op::Switch(Switch { head: Head::If(runs), arms }),
            span: outer.span,
        })
    }
}

/// Removes integers that nothing reads any more.
pub(super) fn without_indices(f: &Function, r: &mut Region) {
    loop {
        let n = r.insts.len();
        let used = |v: &Value| r.mentions(*v) > 0;
        let dead: Vec<bool> = r
            .insts
            .iter()
            .map(|i| match &i.op {
                Op::Binary(..) | Op::Const(_) => f.ty(i.results[0]) == &Ty::Discrete && !used(&i.results[0]),
                _ => false,
            })
            .collect();
        let mut dead = dead.into_iter();
        r.insts.retain(|_| !dead.next().unwrap_or(false));
        if r.insts.len() == n {
            return;
        }
    }
}
