//! Loops that keep or replace what they carry, or nearly so: the nearest of many, the greatest.

use super::{Gen, Kind, LIMIT, Term, Value, f64_ty, plain_arm};
use crate::ir::*;

/// What keeps a loop from being one in which the latest choice alone has an influence.
#[derive(Clone, Copy, PartialEq)]
enum Flaw {
    /// What is taken depends on what was there.
    Depends,
    /// One of two values is kept.
    Partly,
    /// The choice is added to something.
    Adds,
    /// The choice is stored.
    Stores,
}

impl Gen {
    pub(super) fn chosen(&mut self) {
        let flaws = [Flaw::Depends, Flaw::Partly, Flaw::Adds, Flaw::Stores];
        let flaw = self.rng.chance(40).then(|| *self.rng.pick(&flaws));
        let n = 1 + self.rng.below(2) + usize::from(flaw == Some(Flaw::Partly) && self.rng.chance(50));
        let inits: Vec<Value> = (0..n).map(|_| self.float()).collect();
        let sum_init = self.float();
        let id = self.b.loop_id();
        let params: Vec<Value> = (0..n).map(|_| self.b.float("best")).collect();
        let sum = self.b.float("sum");
        let i = self.b.value(Some("i"), Ty::Discrete);
        let stored = (flaw == Some(Flaw::Stores)).then(|| {
            let x = self.float();
            self.cell_of(Kind::Float, x)
        });
        let (trips, summed) = (self.trips, flaw == Some(Flaw::Adds));
        self.trips *= 4;
        let mut all = params.clone();
        all.extend(summed.then_some(sum));
        let body = self.region(all, |g| {
            g.scope.last_mut().expect("a scope is open").push((i, Kind::Int(4)));
            let statements = g.rng.below(3);
            (0..statements).for_each(|_| {
                g.arithmetic();
            });
            let mut next: Vec<Value> = (0..n).map(|_| g.candidate(i)).collect();
            if flaw == Some(Flaw::Depends) {
                let was = params[g.rng.below(n)];
                next[0] = g.mixed(next[0], was);
            }
            let taken = if n == 1 && g.rng.chance(40) {
                let (row, ab) = (*g.rng.pick(&["max", "min"]), g.rng.chance(50));
                let args = if ab { [params[0], next[0]] } else { [next[0], params[0]] };
                vec![g.rule(row, &args, LIMIT)]
            } else {
                g.replaced(&params, &next, flaw == Some(Flaw::Partly), 2)
            };
            let mut all = taken.clone();
            if let Some(cell) = stored {
                g.b.inst(vec![], Op::Store(cell, vec![], taken[0]));
            }
            if summed {
                let small = g.lit(0.1);
                let part = g.b.op(Op::Binary(BinOp::Mul, taken[0], small), f64_ty());
                all.push(g.b.op(Op::Binary(BinOp::Add, sum, part), f64_ty()));
            }
            Term::Continue(id, all)
        });
        self.trips = trips;
        let (lo, hi) = (self.int(0), self.rng.below(4));
        let hi = self.int(hi);
        let mut inits = inits;
        let mut results: Vec<Value> = (0..n).map(|_| self.define(&Kind::Float, LIMIT)).collect();
        if summed {
            let bound = self.bound(sum_init) + 2.0;
            inits.push(sum_init);
            results.push(self.define(&Kind::Float, bound));
        }
        let adaptors = if self.rng.chance(25) { vec![Adaptor::Rev] } else { vec![] };
        let range = RangeIter { adaptors, ..super::super::range(lo, hi) };
        self.b.inst(results.clone(), Op::Loop(Loop { id, kind: LoopKind::For(i, range), inits, body }));
        if self.depth == 0 {
            self.sums.push(results[0]);
        }
    }

    /// Another number in each iteration.
    fn candidate(&mut self, i: Value) -> Value {
        let (x, k) = (self.float(), self.b.op(Op::Cast(i, syn::parse_quote!(f64)), f64_ty()));
        let (speed, phase) = (self.lit(1.7), self.float());
        let angle = self.b.op(Op::Binary(BinOp::Mul, k, speed), f64_ty());
        let angle = self.b.op(Op::Binary(BinOp::Add, angle, phase), f64_ty());
        let wave = self.rule("sin", &[angle], 1.0);
        let bound = self.bound(x);
        self.float_op(Op::Binary(BinOp::Mul, wave, x), bound)
    }

    fn mixed(&mut self, a: Value, b: Value) -> Value {
        let small = self.lit(0.1);
        let part = self.b.op(Op::Binary(BinOp::Mul, b, small), f64_ty());
        let sum = self.b.op(Op::Binary(BinOp::Add, a, part), f64_ty());
        self.rule("sin", &[sum], 1.0)
    }

    /// `if next < best { next } else { best }`, in more conditions, too.
    fn replaced(&mut self, params: &[Value], next: &[Value], partly: bool, depth: usize) -> Vec<Value> {
        let c = match self.rng.chance(60) {
            true => self.b.op(Op::Binary(BinOp::Lt, next[0], params[0]), Ty::Discrete),
            false => self.condition(),
        };
        let taken = self.region(vec![], |g| {
            let mut vs = match depth > 0 && g.rng.chance(40) {
                true => g.replaced(params, next, partly, depth - 1),
                false => next.to_vec(),
            };
            if partly && params.len() > 1 {
                vs[1] = params[1];
            }
            Term::Yield(vs)
        });
        let kept = self.region(vec![], |_| Term::Yield(params.to_vec()));
        let mut arms = vec![plain_arm(taken), plain_arm(kept)];
        if self.rng.chance(30) {
            arms.reverse();
        }
        let results: Vec<Value> = params.iter().map(|_| self.b.float("best")).collect();
        self.b.inst(results.clone(), Op::Switch(Switch { head: Head::If(c), arms }));
        results
    }
}
