//! Integers that loops step.

use super::{Gen, Kind};
use crate::ir::*;

impl Gen {
    /// A loop over such integers, whose sum is a part of the result.
    pub(super) fn counting(&mut self) {
        self.counting = true;
        self.looped();
        self.counting = false;
    }

    /// Adds to what a loop carries integers to step, and a sum of what is made of them; those of the loop around it go on.
    pub(super) fn stepped(&mut self, kinds: &mut Vec<Kind>, inits: &mut Vec<Value>) -> Vec<(usize, Option<usize>)> {
        let outer = self.loops.last().filter(|l| l.depth == self.depth);
        let around: Vec<(Kind, Value)> =
            outer.map_or(vec![], |l| l.steps.iter().map(|(k, now)| (l.kinds[*k].clone(), *now)).collect());
        let mut stepped = vec![];
        for (k, (kind, now)) in around.into_iter().enumerate() {
            if self.rng.chance(80) {
                stepped.push((kinds.len(), Some(k)));
                kinds.push(kind);
                inits.push(now);
            }
        }
        if stepped.is_empty() && (self.counting || self.rng.chance(40)) {
            for kind in [Kind::Count, Kind::Float] {
                stepped.push((kinds.len(), None));
                inits.push(self.value_of(&kind));
                kinds.push(kind);
            }
        }
        stepped
    }

    /// Steps one of the loop's integers; also as what isn't always the same.
    pub(super) fn step_integer(&mut self) {
        let Some((k, now)) = self.now(&Kind::Count) else { return };
        let by = match self.pick(|k| matches!(k, Kind::Int(_))) {
            Some((v, _)) if self.rng.chance(20) => v,
            _ => {
                let c = 1 + self.rng.below(2);
                self.int(c)
            }
        };
        let op = if self.rng.chance(70) { BinOp::Add } else { BinOp::Sub };
        let (a, b) = if op == BinOp::Add && self.rng.chance(20) { (by, now) } else { (now, by) };
        let next = self.emit(Op::Binary(op, a, b), &Kind::Count, 0.0);
        if self.rng.chance(90) {
            self.loops.last_mut().expect("inside of a loop").steps[k].1 = next;
        }
        self.count();
    }

    /// Uses such an integer, if there is one: as a factor, or as an index.
    pub(super) fn count(&mut self) -> bool {
        let Some((v, _)) = self.pick(|k| *k == Kind::Count) else { return false };
        if self.rng.chance(20) {
            let three = self.int(3);
            self.emit(Op::Binary(BinOp::Rem, v, three), &Kind::Int(3), 0.0);
            return true;
        }
        let x = self.emit(Op::Cast(v, syn::parse_quote!(f64)), &Kind::Float, 1300.0);
        self.scope.last_mut().expect("a scope is open").pop();
        let part = self.lit(0.001);
        let x = self.float_op(Op::Binary(BinOp::Mul, x, part), 1.3);
        let y = self.float();
        let bound = self.bound(y);
        let x = self.float_op(Op::Binary(BinOp::Mul, x, y), 1.3 * bound);
        if let Some((k, now)) = self.now(&Kind::Float) {
            let bound = self.bound(x) + self.bound(now);
            let sum = self.float_op(Op::Binary(BinOp::Add, now, x), bound);
            self.loops.last_mut().expect("inside of a loop").steps[k].1 = sum;
        }
        true
    }

    /// What a number of the innermost loop is now, if this is its body.
    fn now(&self, kind: &Kind) -> Option<(usize, Value)> {
        let l = self.loops.last().filter(|l| l.depth == self.depth)?;
        let mut all = l.steps.iter().enumerate();
        all.find(|(_, (k, _))| l.kinds[*k] == *kind).map(|(k, (_, now))| (k, *now))
    }

    /// Writes what nothing leaves.
    pub(super) fn stays<T>(&mut self, write: impl FnOnce(&mut Self) -> T) -> T {
        let outer = (self.sealed, self.inside);
        (self.sealed, self.inside) = (self.loops.len(), true);
        let out = write(self);
        (self.sealed, self.inside) = outer;
        out
    }
}
