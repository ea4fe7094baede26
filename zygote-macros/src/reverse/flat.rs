//! Tapes of inner loops.
//!
//! All runs of an inner loop share one tape, made before the outermost of the loops around it. Which part of the tape is a run's own is told by the
//! counters, where all runs are as long; else the outer loop saves it: two numbers instead of a `Vec`.

use super::Reverser;
use crate::ir::*;
use crate::ty::Ty;

impl Reverser<'_> {
    /// Makes `tape` that of an inner loop, and gives the part of a run; `range`: what the loop runs over, if it runs through it.
    pub(super) fn flat(&mut self, tape: Value, inst: &Inst, l: &Loop, range: Option<RangeIter>) -> Part {
        let (outer, scope, span) = (self.nest[0].inst, self.nest[0].scope, inst.span);
        let mut before = vec![];
        let counted = if super::undo::runs_through(l) { self.counted(range.as_ref()) } else { None };
        let ranges = self.iterations(range, &mut before).unwrap_or_default();
        before.push(Inst { results: vec![tape], op: Op::Tape(ranges), span });
        self.plan.before.entry(outer).or_default().append(&mut before);
        self.define_in(scope, tape);
        if let Some(loops) = counted {
            return Part::Counted(loops);
        }
        let mut length = |hint| {
            let v = self.f.value(Some(hint), span, Ty::Discrete);
            self.define_extra(v);
            (v, Inst { results: vec![v], op: Op::TapeLen(tape), span })
        };
        let ((from, before), (to, after)) = (length("from"), length("to"));
        self.plan.before.entry(inst).or_default().push(before);
        self.plan.after.entry(inst).or_default().insert(0, after);
        Part::Kept(from, to)
    }

    /// The counters of the loops around a loop, each with the length of the next one inside, if every iteration has a whole run of it
    /// and all lengths are known before the outermost one.
    fn counted(&self, range: Option<&RangeIter>) -> Option<Vec<(Value, Value)>> {
        let around = self.nest[0].scope;
        let scopes = self.nest.iter().map(|n| n.scope).chain([self.scopes.len() - 1]);
        if scopes.enumerate().any(|(k, scope)| scope != around + k) || !self.nest.iter().all(|n| n.whole) {
            return None;
        }
        let from_zero = |r: &RangeIter| self.literals.get(&r.lo).is_some_and(|text| text == "0") && !r.inclusive;
        let known = |v: &Value| self.literals.contains_key(v) || self.is_before(*v, around);
        let inner = self.nest[1..].iter().map(|n| n.range.as_ref()).chain([range]);
        let lengths: Vec<Value> = inner
            .map(|r| r.filter(|r| from_zero(r) && r.adaptors.is_empty() && known(&r.hi)).map(|r| r.hi))
            .collect::<Option<_>>()?;
        let counters = self.nest.iter().map(|n| {
            let plain = n.range.as_ref().is_some_and(|r| from_zero(r) && r.adaptors.is_empty());
            n.counter.filter(|i| plain && self.sizes.contains(*i))
        });
        Some(counters.collect::<Option<Vec<_>>>()?.into_iter().zip(lengths).collect())
    }

    /// True for a loop of few iterations that is to keep an array by itself.
    pub(super) fn has_array(&self, l: &Loop) -> bool {
        let LoopKind::For(_, range) = &l.kind else { return false };
        self.opts.short && super::undo::runs_through(l) && range.listed(|v| self.literals.get(&v).cloned()).is_some()
    }

    /// The ranges of the loops from the outermost one to this one, if each is all that the body around it always runs, and if they are
    /// known before the outermost one.
    fn iterations(&mut self, range: Option<RangeIter>, before: &mut Vec<Inst>) -> Option<Vec<RangeIter>> {
        let around = self.nest[0].scope;
        let scopes = self.nest.iter().map(|n| n.scope).chain([self.scopes.len() - 1]);
        if scopes.enumerate().any(|(k, scope)| scope != around + k) {
            return None;
        }
        let ranges: Vec<RangeIter> = self.nest.iter().map(|n| n.range.clone()).chain([range]).collect::<Option<_>>()?;
        let mut ranges = ranges;
        // From the outermost one: what inner ranges are made of is what stands for the outer ones' counters.
        for k in 0..ranges.len() {
            for v in ranges[k].operands() {
                if self.is_before(v, around) || before.iter().any(|i| i.results.contains(&v)) {
                    continue;
                }
                let again = self.sooner_than(v, around, &ranges[..k], before)?;
                ranges[k..].iter_mut().for_each(|r| r.map(&mut |u| if u == v { again } else { u }));
            }
        }
        Some(ranges)
    }

    /// A value of an inner loop before the outermost one; in the place of a counter what it is half way, so that triangles are reserved as what they are.
    fn sooner_than(&mut self, v: Value, scope: usize, outer: &[RangeIter], before: &mut Vec<Inst>) -> Option<Value> {
        let span = self.f.data(v).span;
        let mut made = |this: &mut Self, op: Op| {
            let again = this.f.value(None, span, Ty::Discrete);
            before.push(Inst { results: vec![again], op, span });
            again
        };
        if let Some(op) = self.sooner(v, scope) {
            return Some(made(self, op));
        }
        if let Some(k) = self.nest.iter().position(|n| n.counter == Some(v)) {
            let range = outer.get(k)?;
            if self.literals.get(&range.lo).map(String::as_str) != Some("0")
                || !range.adaptors.iter().all(|a| matches!(a, Adaptor::Rev))
            {
                return Some(range.hi);
            }
            let two = made(self, Op::Const(quote::quote!(2)));
            return Some(made(self, Op::Binary(BinOp::Div, range.hi, two)));
        }
        // `n - 1` may be below zero where the loop doesn't run, so it is `n` that is reserved.
        if let Some(more) = self.below.get(&v).copied() {
            return if self.is_before(more, scope) { Some(more) } else { self.sooner_than(more, scope, outer, before) };
        }
        // From zero, half of the way and a literal is no more than the loop itself comes to; from elsewhere it might overflow.
        let (of, by) = *self.steps.get(&v)?;
        let from_zero = |range: &RangeIter| self.literals.get(&range.lo).is_some_and(|text| text == "0");
        let counted = self.nest.iter().position(|n| n.counter == Some(of));
        if counted.is_some_and(|k| !outer.get(k).is_some_and(from_zero)) {
            return None;
        }
        let of = self.sooner_than(of, scope, outer, before)?;
        let by = self.sooner_than(by, scope, outer, before)?;
        let sum = self.f.value(None, span, Ty::Discrete);
        before.push(Inst { results: vec![sum], op: Op::Binary(BinOp::Add, of, by), span });
        Some(sum)
    }

    /// What a bound of a range may be made of.
    pub(super) fn note_bound(&mut self, v: Value, (op, a, b): (BinOp, Value, Value)) {
        match op {
            BinOp::Add if self.literals.contains_key(&b) => _ = self.steps.insert(v, (a, b)),
            BinOp::Sub => _ = self.below.insert(v, a),
            _ => {}
        }
    }

    /// True for what is defined before the loop that stands in this scope.
    fn is_before(&self, v: Value, scope: usize) -> bool {
        self.f.params.contains(&v) || self.scopes[..=scope].iter().any(|s| s.own.contains(&v))
    }

    /// What gives a value of an inner loop before the outermost one: a literal, or the length of a variable that keeps it.
    fn sooner(&self, v: Value, scope: usize) -> Option<Op> {
        if let Some(text) = self.literals.get(&v) {
            return Some(Op::Const(text.parse().ok()?));
        }
        let length = self.lengths.get(&v)?;
        let syn::Expr::MethodCall(call) = &length.expr else { return None };
        let [(_, of)] = length.captures[..] else { return None };
        // A place in it need not be there yet.
        let whole = matches!(&*call.receiver, syn::Expr::Path(_));
        let kept = self.keeps_length(of) || !self.f.is_cell(self.root(of)) && self.f.ty(of).is_ref();
        (whole && kept && self.is_before(of, scope)).then(|| Op::Verbatim(length.clone()))
    }
}
