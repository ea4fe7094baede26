//! Loops that keep a snapshot every so many iterations.
//!
//! Input: a lowered function. Output: the same function, in which each loop of [`Function::checkpoints`] is two, one over the
//! snapshots and in it, as a checkpoint, the loop itself for the iterations up to the next snapshot:
//!
//! ```text
//! for i in lo..hi { … }     for s in (lo..hi).step_by(k) { checkpoint { for i in (s..hi).take(k) { … } } }
//! while c { … }             while more { checkpoint { for _ in 0..k { if c { … } else { more = false; break } } } }
//! ```
//!
//! What may end before its range carries `more` too. Every condition is evaluated as often as before, in the same order.

use crate::ir::*;
use crate::normalise::{ends_early, escapes};
use crate::ty::Ty;
use quote::quote;

/// Splits the loops.
pub(crate) fn expand(f: &mut Function) {
    let wanted = std::mem::take(&mut f.checkpoints);
    let mut body = std::mem::replace(&mut f.body, Region { params: vec![], insts: vec![], term: Term::Never });
    region(f, &mut body, &wanted);
    f.body = body;
}

fn region(f: &mut Function, r: &mut Region, wanted: &[(LoopId, Value)]) {
    for inst in std::mem::take(&mut r.insts) {
        let mut inst = inst;
        inst.op.regions_mut().into_iter().for_each(|nested| region(f, nested, wanted));
        let every = match &inst.op {
            Op::Loop(l) if can_split(&inst, l) => wanted.iter().find(|(id, _)| *id == l.id),
            _ => None,
        };
        match (every, inst) {
            (Some((_, every)), Inst { results, op: Op::Loop(l), span }) => {
                Split { f, every: *every, span }.write(results, l, &mut r.insts);
            }
            (_, inst) => r.insts.push(inst),
        }
    }
}

/// Lowering reports the other loops, but for those that never end.
fn can_split(inst: &Inst, l: &Loop) -> bool {
    let ends = !matches!(l.kind, LoopKind::Infinite) || ends_early(l);
    ends && !escapes(&inst.op) && inst.results.len() == l.inits.len()
}

struct Split<'f> {
    f: &'f mut Function,
    every: Value,
    span: proc_macro2::Span,
}

impl Split<'_> {
    fn write(&mut self, mut results: Vec<Value>, l: Loop, out: &mut Vec<Inst>) {
        let flagged = !matches!(l.kind, LoopKind::For(..)) || ends_early(&l);
        let id = LoopId(self.f.loops);
        self.f.loops += 1;
        let mut params = self.copies(&l.body.params);
        let mut inits = l.inits.clone();
        let range = match &l.kind {
            LoopKind::For(_, range) => Some(range.clone()),
            _ => None,
        };
        let start = self.f.value(Some("from"), self.span, Ty::Discrete);
        let carried = self.copies(&results);
        let more = self.flag();
        let after = || carried.iter().copied().chain(flagged.then_some(more)).collect::<Vec<_>>();
        let segment = self.segment(l, &params, start, flagged);
        let mut insts = vec![self.inst(after(), Op::Checkpoint(segment))];
        let plain = |insts, term| Region { params: vec![], insts, term };
        let (kind, term) = match range {
            Some(mut range) => {
                range.adaptors.push(Adaptor::StepBy(self.every));
                let mut term = Term::Continue(id, carried.clone());
                if flagged {
                    let on = plain(vec![], std::mem::replace(&mut term, Term::Never));
                    let end = plain(vec![], Term::Break(id, carried.clone(), vec![]));
                    insts.push(self.branch(more, on, end));
                }
                (LoopKind::For(start, range), term)
            }
            None => {
                inits.push(self.constant(quote!(true), out));
                let flag = self.flag();
                params.push(flag);
                results.push(self.flag());
                (LoopKind::While(Box::new(plain(vec![], Term::Yield(vec![flag])))), Term::Continue(id, after()))
            }
        };
        let body = Region { params, insts, term };
        out.push(self.inst(results, Op::Loop(Loop { id, kind, inits, body })));
    }

    /// The loop for the iterations up to the next snapshot, from what `params` carry.
    fn segment(&mut self, mut l: Loop, params: &[Value], start: Value, flagged: bool) -> Region {
        let mut insts = vec![];
        let mut results = self.copies(&l.body.params);
        l.inits = params.to_vec();
        let yes = self.constant(quote!(true), &mut insts);
        let no = self.constant(quote!(false), &mut insts);
        if flagged {
            append(&mut l.body, l.id, yes, no);
            l.inits.push(yes);
            let flag = self.flag();
            l.body.params.push(flag);
            results.push(self.flag());
        }
        l.kind = match std::mem::replace(&mut l.kind, LoopKind::Infinite) {
            LoopKind::For(i, range) => LoopKind::For(i, self.rest_of(range, start, &mut insts)),
            LoopKind::Infinite => self.counted(&mut insts),
            // Of sweeps only.
            rows @ LoopKind::Rows(_) => rows,
            LoopKind::While(condition) => {
                l.body = self.conditional(&l, *condition, no);
                self.counted(&mut insts)
            }
        };
        insts.push(self.inst(results.clone(), Op::Loop(l)));
        Region { params: vec![], insts, term: Term::Yield(results) }
    }

    /// `0..every`, whose counter nobody reads.
    fn counted(&mut self, insts: &mut Vec<Inst>) -> LoopKind {
        let lo = self.constant(quote!(0), insts);
        let counter = self.f.value(None, self.span, Ty::Discrete);
        LoopKind::For(counter, RangeIter { lo, hi: self.every, inclusive: false, adaptors: vec![] })
    }

    /// The range from its element `start` on, for as long as a segment is.
    fn rest_of(&mut self, mut range: RangeIter, start: Value, insts: &mut Vec<Inst>) -> RangeIter {
        let backwards = range.adaptors.iter().filter(|a| matches!(a, Adaptor::Rev)).count() % 2 == 1;
        if !backwards {
            range.lo = start;
        } else if range.inclusive {
            range.hi = start;
        } else {
            // Not `..=start`: what the user calls on the range may not exist for that kind.
            let one = self.constant(quote!(1), insts);
            range.hi = self.f.value(None, self.span, Ty::Discrete);
            insts.push(self.inst(vec![range.hi], Op::Binary(BinOp::Add, start, one)));
        }
        range.adaptors.push(Adaptor::Take(self.every));
        range
    }

    /// `if condition { body } else { break }`
    fn conditional(&self, l: &Loop, condition: Region, no: Value) -> Region {
        let (params, body) = (l.body.params.clone(), l.body.clone());
        let Term::Yield(met) = &condition.term else { return body };
        let last = params.iter().take(params.len() - 1).copied().chain([no]).collect();
        let end = Region { params: vec![], insts: vec![], term: Term::Break(l.id, last, vec![]) };
        let mut insts = condition.insts;
        insts.push(self.branch(met[0], Region { params: vec![], ..body }, end));
        Region { params, insts, term: Term::Never }
    }

    fn branch(&self, condition: Value, then: Region, otherwise: Region) -> Inst {
        let arms = [then, otherwise].map(|body| Arm { pat: None, bindings: vec![], guard: None, body });
        self.inst(vec![], Op::Switch(Switch { head: Head::If(condition), arms: arms.into() }))
    }

    fn inst(&self, results: Vec<Value>, op: Op) -> Inst {
        Inst { results, op, span: self.span }
    }

    fn constant(&mut self, text: proc_macro2::TokenStream, insts: &mut Vec<Inst>) -> Value {
        let v = self.f.value(None, self.span, Ty::Discrete);
        insts.push(self.inst(vec![v], Op::Const(text)));
        v
    }

    fn flag(&mut self) -> Value {
        self.f.value(Some("more"), self.span, Ty::Discrete)
    }

    /// New values of the same variables.
    fn copies(&mut self, vs: &[Value]) -> Vec<Value> {
        vs.iter()
            .map(|v| {
                let data = self.f.data(*v).clone();
                let new = self.f.value(None, data.span, data.ty.clone());
                *self.f.data_mut(new) = data;
                new
            })
            .collect()
    }
}

/// Adds to what this loop's exits hand on whether it goes on.
fn append(r: &mut Region, id: LoopId, yes: Value, no: Value) {
    match &mut r.term {
        Term::Continue(l, vs) if *l == id => vs.push(yes),
        Term::Break(l, vs, _) if *l == id => vs.push(no),
        _ => {}
    }
    for inst in &mut r.insts {
        inst.op.regions_mut().into_iter().for_each(|r| append(r, id, yes, no));
    }
}

#[cfg(test)]
mod tests;
