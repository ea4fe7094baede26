//! Loops through a `Vec`: at each turn the element at the counter and its neighbours, and elements that are the same at every turn.

use super::{Gen, Kind, LIMIT, Term, Value, f64_ty};
use crate::ir::*;
use crate::ty::Ty;

/// A `Vec` that such a loop runs through.
struct Run {
    v: Value,
    /// One that is only read.
    other: Value,
    len: usize,
    counter: Value,
    /// Always the same element.
    one: Option<usize>,
    /// How far the neighbours are at most.
    before: usize,
    behind: usize,
}

impl Gen {
    pub(super) fn stencil(&mut self) {
        let len = 3 + self.rng.below(4);
        let [v, other] = [0; 2].map(|_| {
            let kind = Kind::Vec(Box::new(Kind::Float));
            let first = self.value_of(&Kind::Float);
            let n = self.int(len);
            let init = self.emit(Op::VecRepeat(first, n), &kind, LIMIT);
            self.cell_of(kind, init)
        });
        let (before, behind) = (self.rng.below(3), self.rng.below(3));
        let (lo, hi) = (self.int(before), self.int(len - behind));
        let adaptors = if self.rng.chance(25) { vec![Adaptor::Rev] } else { vec![] };
        let counter = self.b.value(Some("i"), Ty::Discrete);
        let one = self.rng.chance(20).then(|| self.rng.below(len));
        let run = Run { one, v, other, len, counter, before, behind };
        let id = self.b.loop_id();
        let trips = self.trips;
        self.trips *= 4;
        let body = self.region(vec![], |g| {
            g.scope.last_mut().expect("a scope is open").push((counter, Kind::Int(len)));
            for _ in 0..1 + g.rng.below(5) {
                g.step_of(&run);
            }
            Term::Continue(id, vec![])
        });
        self.trips = trips;
        let range = RangeIter { lo, hi, inclusive: false, adaptors };
        self.b.inst(vec![], Op::Loop(Loop { id, kind: LoopKind::For(counter, range), inits: vec![], body }));
        for _ in 0..2 {
            let k = self.rng.below(len);
            let path = vec![Proj::Index(self.int(k))];
            self.read_at(&run, path);
        }
    }

    fn step_of(&mut self, run: &Run) {
        let path = vec![Proj::Index(self.neighbour(run, run.one))];
        match self.rng.below(10) {
            0..=2 => {
                self.read_at(run, path);
            }
            3 | 4 => {
                let x = self.float();
                let v = if self.rng.chance(50) {
                    let old = self.read_at(run, path.clone());
                    let bound = self.bound(old) * self.bound(x);
                    self.float_op(Op::Binary(BinOp::Mul, old, x), bound)
                } else {
                    x
                };
                self.b.inst(vec![], Op::Store(run.v, path, v));
            }
            5 | 6 => {
                let x = self.float();
                let part = self.lit(0.03);
                let v = self.b.op(Op::Binary(BinOp::Mul, x, part), f64_ty());
                self.b.inst(vec![], Op::AddTo(run.v, path, v, self.rng.chance(40)));
            }
            7 | 8 => {
                let path = if self.rng.chance(50) {
                    vec![Proj::Index(self.int(1))]
                } else {
                    vec![Proj::Index(self.neighbour(run, None))]
                };
                self.float_op(Op::Load(run.other, path), super::cells::SUM_LIMIT);
            }
            _ => {
                self.arithmetic();
            }
        }
    }

    fn read_at(&mut self, run: &Run, path: Vec<Proj>) -> Value {
        self.float_op(Op::Load(run.v, path), super::cells::SUM_LIMIT)
    }

    fn neighbour(&mut self, run: &Run, one: Option<usize>) -> Value {
        if one.is_some() || self.rng.chance(15) {
            let k = one.unwrap_or_else(|| self.rng.below(run.len));
            return self.int(k);
        }
        let at = self.rng.below(run.before + run.behind + 1);
        let (op, by) = if at < run.before { (BinOp::Sub, run.before - at) } else { (BinOp::Add, at - run.before) };
        if by == 0 {
            return run.counter;
        }
        let by = self.int(by);
        self.b.bin(op, run.counter, by)
    }
}
