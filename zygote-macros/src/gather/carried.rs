//! What an iteration stores and the next one reads is handed on: `v[i] = f(v[i - 1])`.
//!
//! A load has to wait for the store before it, which takes as long as several operations. All stores stay, and so does the load in the
//! first iteration: nothing is read that wasn't, and what panics does so where it did.

use super::*;

/// Loads of what the iteration before has stored there.
struct Carried {
    loads: Vec<usize>,
    store: usize,
}

impl Gather<'_> {
    /// Does so in a loop of the first sweep.
    pub(super) fn carry(&mut self, outer: &mut Inst, around: &Around, before: &mut Vec<Inst>) {
        let (Op::Loop(l), Some(counter)) = (&mut outer.op, around.counter) else { return };
        let mut cells: Vec<Value> = l.body.insts.iter().flat_map(|i| i.op.changes(|_| None)).collect();
        cells.sort_by_key(|c| c.0);
        cells.dedup();
        for cell in cells {
            let Some(c) = self.carried(&l.body, (counter, around), cell) else { continue };
            self.found += 1;
            let result = self.hand_on(l, (counter, around.ascending), &c, before);
            outer.results.insert(l.inits.len() - 1, result);
        }
    }

    fn carried(&self, body: &Region, (counter, around): (Counter, &Around), cell: Value) -> Option<Carried> {
        if around.inside.contains(&cell) || self.places.contains(&cell) || body.term.operands().contains(&cell) {
            return None;
        }
        let (mut loads, mut stores) = (vec![], vec![]);
        for (at, inst) in body.insts.iter().enumerate() {
            let (to, path) = match &inst.op {
                Op::Load(c, path) if *c == cell => (&mut loads, path),
                Op::Store(c, path, _) | Op::AddTo(c, path, ..) if *c == cell => (&mut stores, path),
                Op::Verbatim(v) if v.is_length() => continue,
                _ if inst.mentions(cell) == 0 => continue,
                _ => return None,
            };
            to.push(self.element_of(path, at, counter.0, around)?);
        }
        let first = stores.first()?;
        if !loads.iter().chain(&stores).all(|e| e.is_beside(first)) {
            return None;
        }
        // The last one that an iteration stores there is what the next one finds, unless that has stored there itself.
        let step = if around.ascending { 1 } else { -1 };
        let store = stores.iter().rev().find(|s| loads.iter().any(|l| l.offset + step == s.offset))?;
        let late = |l: &Element| stores.iter().any(|s| s.offset == l.offset && s.at < l.at);
        let loads: Vec<usize> =
            loads.iter().filter(|l| l.offset + step == store.offset && !late(l)).map(|l| l.at).collect();
        let number = |at: usize| self.number(body.insts[at].results[0]).is_some();
        (!loads.is_empty() && loads.iter().all(|at| number(*at))).then_some(Carried { loads, store: store.at })
    }

    /// Gives the loop's result.
    fn hand_on(
        &mut self,
        l: &mut Loop,
        ((i, lo, hi), ascending): (Counter, bool),
        c: &Carried,
        before: &mut Vec<Inst>,
    ) -> Value {
        let first = c.loads[0];
        let read = l.body.insts[first].results[0];
        let ty = self.f.ty(read).clone();
        let [last, result] = ["last"; 2].map(|hint| self.value(hint, &ty));
        let again: HashMap<Value, Value> = c.loads[1..].iter().map(|at| (l.body.insts[*at].results[0], read)).collect();
        let mut out = Vec::with_capacity(l.body.insts.len() + 4);
        for (at, mut inst) in std::mem::take(&mut l.body.insts).into_iter().enumerate() {
            if at == first {
                let at = if ascending { self.polynomial(lo) } else { self.index_before(hi) };
                let at = self.computed(&at, &mut out);
                let begins = self.op(Ty::Discrete, Op::Binary(BinOp::Eq, i, at), &mut out);
                if let Op::Load(_, path) = &inst.op {
                    path.iter()
                        .flat_map(Proj::operands)
                        .for_each(|v| self.f.data_mut(v).inline |= !self.f.data(v).named);
                }
                let (mut load, span) = (vec![], inst.span);
                let v = self.op(ty.clone(), inst.op, &mut load);
                let region = |insts, v| Region { params: vec![], insts, term: Term::Yield(vec![v]) };
                let arms = vec![plain(region(load, v)), plain(region(vec![], last))];
                inst = Inst { results: vec![read], op: Op::Switch(Switch { head: Head::If(begins), arms }), span };
            } else if inst.results.iter().any(|v| again.contains_key(v)) {
                continue;
            }
            let next = match inst.op {
                _ if at != c.store => None,
                Op::AddTo(cell, path, v, negative) => {
                    let [old, new] = ["old", "new"].map(|hint| self.value(hint, &ty));
                    let op = if negative { BinOp::Sub } else { BinOp::Add };
                    out.push(super::inst(vec![old], Op::Load(cell, path.clone())));
                    out.push(super::inst(vec![new], Op::Binary(op, old, v)));
                    inst.op = Op::Store(cell, path, new);
                    Some(new)
                }
                Op::Store(_, _, v) => Some(v),
                _ => None,
            };
            if let (Some(v), Term::Continue(_, vs)) = (next, &mut l.body.term) {
                vs.push(v);
            }
            out.push(inst);
        }
        l.body.insts = out;
        crate::normalise::substitute(&mut l.body, &again);
        l.body.params.push(last);
        let zero = self.zero(&ty, before);
        l.inits.push(zero);
        result
    }
}
