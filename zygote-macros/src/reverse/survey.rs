//! What is known of a primal's values before it is reversed.

use super::{Reverser, is_of_field, of_component};
use crate::hash::{HashSet, New as _};
use crate::ir::*;
use crate::ty::Ty;
use std::rc::Rc;

impl Reverser<'_> {
    pub(super) fn survey(&mut self, region: &Region) {
        for inst in &region.insts {
            if let (Op::Binary(..) | Op::Unary(..) | Op::Cast(..), [v]) = (&inst.op, &inst.results[..])
                && *self.f.ty(*v) == Ty::Discrete
            {
                let mut operands = vec![];
                inst.op.operands(&mut |v| operands.push(v));
                self.integers.insert(*v, operands);
            }
            self.powers.see(inst);
            self.quotients.see(&self.f, inst);
            match &inst.op {
                Op::Ref(v) | Op::Deref(v) => {
                    self.alias.insert(inst.results[0], (*v, vec![]));
                }
                Op::Borrow(base, path, _) => {
                    self.alias.insert(inst.results[0], (*base, path.clone()));
                    self.loaded.insert(*base);
                }
                Op::At(base, path) => {
                    self.alias.insert(inst.results[0], (*base, path.clone()));
                    self.loaded.insert(*base);
                }
                Op::Load(base, path) | Op::TangentPart(_, base, path) | Op::Clone(base, path, _) => {
                    self.loaded.insert(*base);
                    self.reads.extend(&inst.results);
                    if is_of_field(path) {
                        self.of_fields.insert(inst.results[0]);
                    }
                }
                Op::Loop(l) if crate::normalise::escapes(&inst.op) => {
                    self.shaped_like.extend(inst.results.iter().copied().zip(l.inits.iter().copied()));
                }
                Op::Mutate(m) if m.row.of_slice => {
                    self.loaded.extend(m.row.active.iter().map(|k| m.args[*k]));
                }
                Op::Tuple(vs) => {
                    self.tuples.insert(inst.results[0], vs.clone());
                }
                Op::Call(c) if !c.lambdas.is_empty() => {
                    self.loaded.extend(c.lambdas.iter().flat_map(|(_, l)| l.captured()));
                }
                // The cotangents of a gradient are directions: they need a type and a shape.
                Op::Call(Call { of: Of::Gradient, .. }) => {
                    self.gradients.extend(&inst.results);
                    self.loaded.extend(&inst.results);
                }
                Op::Untuple(p) if self.gradients.contains(p) => {
                    self.gradients.extend(&inst.results);
                    self.loaded.extend(&inst.results);
                }
                // What is lent is indexed.
                Op::Call(c) => {
                    if c.receives_varied {
                        self.lists.extend(&inst.results);
                    }
                    let lent: Vec<Value> = c.args.iter().copied().filter(|v| self.f.ty(*v).is_ref()).collect();
                    self.loaded.extend(lent);
                }
                Op::Dispatch("blank_of_any_length", _) => self.of_type.extend(&inst.results),
                Op::Untuple(p) if self.of_type.contains(p) => self.of_type.extend(&inst.results),
                // As a statement it has no result.
                Op::Verbatim(v) if v.is_length() => {
                    self.lengths.extend(inst.results.iter().map(|y| (*y, v.clone())));
                }
                Op::Const(text) => {
                    self.literals.insert(inst.results[0], text.to_string());
                }
                Op::Binary(op, a, b) if *self.f.ty(inst.results[0]) == Ty::Discrete => {
                    self.note_bound(inst.results[0], (*op, *a, *b));
                }
                Op::Switch(s) if s.arms.iter().any(|a| a.bindings.iter().any(|b| !b.path.is_empty())) => {
                    let (Head::If(v) | Head::Match(v)) = s.head;
                    self.loaded.insert(v);
                    self.loaded.extend(self.tuples.get(&v).into_iter().flatten());
                    let bound = s.arms.iter().flat_map(|a| &a.bindings);
                    self.of_fields.extend(bound.filter(|b| is_of_field(&b.path)).map(|b| b.value));
                    // What a pattern binds by reference is a part of what is matched.
                    let again = self.opts.rematerialise && self.is_matched_again(v);
                    for arm in &s.arms {
                        let rebound = again.then(|| arm.pat.clone()).flatten();
                        let rebound = rebound.map(|pat| Rc::new(Rebound { pat, bindings: arm.bindings.clone() }));
                        for b in arm.bindings.iter().filter(|b| self.f.ty(b.value).is_ref()) {
                            self.alias.insert(b.value, of_component(&self.tuples, v, &b.path));
                            match &rebound {
                                Some(arm) => _ = self.rebound.insert(b.value, (v, Rc::clone(arm))),
                                None => _ = self.bound.insert(b.value),
                            }
                        }
                    }
                }
                _ => {}
            }
            if let Op::Switch(_) | Op::Loop(_) | Op::Dispatch("joined", _) = inst.op {
                self.joined.extend(&inst.results);
            }
            inst.op.regions().into_iter().for_each(|r| self.survey(r));
            // Its value may be saved: it is not printed at its use.
            if let Op::Deref(v) = inst.op
                && (self.is_bound(v) || self.counted.contains(&inst.results[0]) && !self.is_kept(v))
            {
                self.f.data_mut(inst.results[0]).named = true;
            }
            if let Op::Switch(s) = &inst.op {
                for arm in &s.arms {
                    let Term::Yield(vs) = &arm.body.term else { continue };
                    let pairs = inst.results.iter().zip(vs).filter(|(_, v)| self.gradients.contains(v));
                    let given: Vec<Value> = pairs.map(|(r, _)| *r).collect();
                    self.gradients.extend(given);
                }
            }
        }
        let roots: Vec<_> = self.loaded.iter().map(|v| self.root(*v)).collect();
        self.loaded.extend(roots);
    }
}

/// The values that are indices or operands of arithmetic.
pub(super) fn counted(r: &Region) -> HashSet<Value> {
    fn go(r: &Region, found: &mut HashSet<Value>) {
        for inst in &r.insts {
            match &inst.op {
                Op::Binary(_, a, b) => found.extend([*a, *b]),
                Op::Cast(v, _) => found.extend([*v]),
                Op::Load(_, path)
                | Op::Borrow(_, path, _)
                | Op::At(_, path)
                | Op::Store(_, path, _)
                | Op::AddTo(_, path, ..)
                | Op::Clone(_, path, _)
                | Op::TangentPart(_, _, path) => found.extend(path.iter().flat_map(Proj::operands)),
                _ => {}
            }
            inst.op.regions().into_iter().for_each(|r| go(r, found));
        }
    }
    let mut found = HashSet::new();
    go(r, &mut found);
    found
}
