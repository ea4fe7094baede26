//! Calls that are called again in the reverse sweep, if the callee says that it is quick ([`Op::KeepCall`], [`Op::CallAgain`]).

use super::Reverser;
use super::calls::Lending;
use super::plan::{REMATERIALISE_AT_MOST, Source};
use crate::hash::HashMap;
use crate::ir::*;
use crate::ty::Ty;

impl Reverser<'_> {
    /// True if a call might be called again with what its pullback is given again, and with numbers.
    pub(super) fn may_repeat(&self, c: &Call, lending: &Lending) -> bool {
        let known = c.without_arguments().is_some() && !c.recursive && c.lambdas.is_empty();
        let of_array = c.method.as_ref().is_some_and(|m| crate::arrays::is_method(&m.to_string()));
        let fits = |(v, again): (&Value, &Option<Value>)| match self.f.ty(*v) {
            Ty::Discrete => true,
            ty if ty.is_ref() => !self.is_mutable_borrow(*v) && again.is_none_or(|again| again == *v),
            ty => ty.is_scalar(),
        };
        // What is found by an index: other functions are seldom quick.
        let indexed = c.args.iter().any(|v| *self.f.ty(*v) == Ty::Discrete);
        self.opts.repeat && known && indexed && !of_array && c.args.iter().zip(&lending.again).all(fits)
    }

    /// Results and pullbacks of such calls, and which instructions these are.
    pub(super) fn repeatable(&self, here: &[Inst]) -> HashMap<Value, usize> {
        let calls = here.iter().enumerate().filter(|(_, i)| self.plan.repeatable.contains(&std::ptr::from_ref(*i)));
        let given = calls.flat_map(|(k, i)| {
            let back = self.plan.calls.get(&std::ptr::from_ref(i));
            i.results.iter().chain(back).map(move |v| (*v, k))
        });
        given.collect()
    }

    /// True if what a call is given is there in the reverse sweep, or costs little.
    pub(super) fn repeats(&self, inst: &Inst, from: &mut Source<'_>, steps: &mut Vec<usize>) -> bool {
        let Op::Call(c) = &inst.op else { return false };
        let there = |v: &Value| match self.f.ty(*v).is_ref() {
            true => self.is_lent_again(*v, from, steps),
            false => self.cheap(*v, from, steps) == Some(0),
        };
        !self.keeps_latest() && c.args.iter().all(there) && steps.len() <= REMATERIALISE_AT_MOST
    }

    /// The same of a reference.
    fn is_lent_again(&self, v: Value, from: &mut Source<'_>, steps: &mut Vec<usize>) -> bool {
        let stays = |b: Value| {
            let outside = self.nesting.get(&b).is_some_and(|n| *n < self.nest.len());
            (self.available.contains(&b) || outside) && self.is_kept(b) && !self.is_bound(b)
        };
        let Some(&k) = from.by_result.get(&v) else { return stays(v) };
        let (base, path): (_, &[Proj]) = match &from.here[k].op {
            Op::Ref(base) => (*base, &[]),
            Op::Borrow(base, path, Access::Shared) | Op::At(base, path) | Op::Load(base, path) => (*base, path),
            _ => return false,
        };
        let there = stays(base) && path.iter().flat_map(Proj::operands).all(|i| self.cheap(i, from, steps) == Some(0));
        steps.push(k);
        there
    }

    /// What is kept of a call that may be called again.
    pub(super) fn keep_call(&mut self, inst: &Inst) -> Value {
        let at = std::ptr::from_ref(inst);
        let kept = self.f.value(Some("kept"), inst.span, Ty::Unknown);
        self.define_extra(kept);
        if let Op::Call(c) = &inst.op {
            let all = inst.results.iter().copied().chain(self.plan.calls.get(&at).copied()).collect();
            let keep = Inst { results: vec![kept], op: Op::KeepCall(Box::new(c.clone()), all), span: inst.span };
            self.plan.after.entry(at).or_default().insert(0, keep);
        }
        self.plan.kept_calls.insert(at, kept);
        kept
    }
}
