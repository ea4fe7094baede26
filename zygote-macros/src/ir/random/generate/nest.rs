//! Loops in loops that run as often each time: counters tell which part of a tape is that of a run.

use super::{Gen, Kind, LIMIT, Term, Value, f64_ty};
use crate::ir::*;
use crate::ty::Ty;

impl Gen {
    pub(super) fn nest(&mut self) {
        let (start, depth) = (self.float(), 2 + self.rng.below(2));
        self.level(start, depth);
    }

    /// `for i in 0..n { s = …; for j in … { … } s = …; }`
    fn level(&mut self, start: Value, depth: usize) -> Value {
        let (id, i) = (self.b.loop_id(), self.b.value(Some("i"), Ty::Discrete));
        self.b.f.sizes.push(i);
        let n = self.rng.below(4);
        let (lo, hi) = (self.int(0), self.int(n));
        let carried = self.b.value(Some("carried"), f64_ty());
        let trips = self.trips;
        self.trips *= n.max(1);
        let body = self.region(vec![carried], |g| {
            g.scope.last_mut().expect("a scope is open").extend([(i, Kind::Int(n.max(1))), (carried, Kind::Float)]);
            g.bounds.insert(carried, LIMIT);
            let mut s = if g.rng.chance(50) { g.turned(carried) } else { carried };
            if depth > 1 {
                s = g.level(s, depth - 1);
            }
            let end = if depth == 1 || g.rng.chance(50) { g.turned(s) } else { s };
            Term::Continue(id, vec![end])
        });
        self.trips = trips;
        let end = self.define(&Kind::Float, LIMIT);
        let range = super::super::range(lo, hi);
        self.b.inst(vec![end], Op::Loop(Loop { id, kind: LoopKind::For(i, range), inits: vec![start], body }));
        end
    }

    /// Another number, of which something is kept.
    fn turned(&mut self, s: Value) -> Value {
        let other = self.arithmetic();
        let bound = self.bound(s) * self.bound(other);
        let product = self.float_op(Op::Binary(BinOp::Mul, s, other), bound);
        self.rule("sin", &[product], 1.0)
    }
}
