//! Integers that a replay steps are computed from its counter: `next -= 1` in each iteration is `next - (hi - j)` in iteration `j`.
//!
//! So no iteration waits for the next one, what is read and added at such an index is a row, and the loop can run in lanes.

use super::*;

impl Gather<'_> {
    /// Does so where lanes can then run the loop; gives what computes the results.
    pub(super) fn close(&mut self, outer: &Inst) -> Option<(Inst, Vec<Inst>)> {
        let Op::Replay(r) = &outer.op else { return None };
        let (i, range) = r.range.as_ref()?;
        let plain = !range.inclusive && range.adaptors.is_empty() && r.tape.is_none() && !r.ascending;
        if r.inits.is_empty() || !plain || !self.passes.closed || !self.passes.lanes {
            return None;
        }
        self.define_all(&r.body);
        let made = self.closed(outer, r, *i, range);
        self.forget_all(&r.body);
        let (closed, after) = made?;
        if !self.is_independent(&closed.body, *i) {
            return None;
        }
        let closed = Replay { ascending: true, ..closed };
        let inst = Inst { results: vec![], op: Op::Replay(closed.clone()), span: outer.span };
        let around = self.around(&inst)?;
        let (mut trial, found) = (closed, self.found);
        self.define_all(&trial.body);
        self.sums(&mut trial.body, &around, &mut vec![], &mut vec![]);
        let lanes = self.lanes(&trial, &around, &mut vec![]);
        self.forget_all(&trial.body);
        self.found = found;
        lanes.map(|_| (inst, after))
    }

    fn closed(&mut self, outer: &Inst, r: &Replay, i: Value, range: &RangeIter) -> Option<(Replay, Vec<Inst>)> {
        // An index is a `usize`, and so is what is added to one.
        let mut indices = vec![];
        self.indices(&r.body, &mut indices);
        let is_index = |v: Value| indices.iter().any(|p| p.variables().any(|u| u == v));
        if !is_index(i) {
            return None;
        }
        let (mut head, mut after, mut names) = (vec![], vec![], HashMap::new());
        let [at, lo, hi] = [i, range.lo, range.hi].map(|v| self.polynomial(v));
        for (k, ((p, init), next)) in r.carried().iter().zip(&r.inits).zip(r.body.term.operands()).enumerate() {
            let step = self.polynomial(next).with(BinOp::Sub, &Polynomial::of(*p))?;
            if !step.is_constant() || !is_index(*p) {
                return None;
            }
            let steps = |n: Polynomial| n.with(BinOp::Mul, &step)?.with(BinOp::Add, &Polynomial::of(*init));
            let before = hi.with(BinOp::Sub, &at)?.with(BinOp::Sub, &Polynomial::constant(1))?;
            let here = self.computed(&steps(before)?, &mut head);
            names.insert(*p, here);
            let all = steps(hi.with(BinOp::Sub, &lo)?)?;
            let runs = self.op(Ty::Discrete, Op::Binary(BinOp::Lt, range.lo, range.hi), &mut after);
            let mut some = vec![];
            let end = self.computed(&all, &mut some);
            let region = |insts, v| Region { params: vec![], insts, term: Term::Yield(vec![v]) };
            let arms = vec![plain(region(some, end)), plain(region(vec![], *init))];
            after.push(inst(vec![outer.results[k]], Op::Switch(Switch { head: Head::If(runs), arms })));
        }
        let mut body = r.body.clone();
        body.params.truncate(body.params.len() - r.inits.len());
        body.term = Term::Yield(vec![]);
        crate::normalise::substitute(&mut body, &names);
        body.insts.splice(0..0, head);
        Some((Replay { inits: vec![], body, ..r.clone() }, after))
    }

    fn indices(&self, r: &Region, found: &mut Vec<Polynomial>) {
        for inst in &r.insts {
            if let Op::Load(_, path) | Op::Add(_, path, _) = &inst.op {
                found.extend(path.iter().filter_map(|step| match step {
                    Proj::Index(v) => Some(self.polynomial(*v)),
                    _ => None,
                }));
            }
            inst.op.regions().into_iter().for_each(|r| self.indices(r, found));
        }
    }
}
