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
    /// An integer that is stepped along, an index of `other`.
    along: Option<Value>,
    /// All that it does is to add elements of `other`.
    linear: bool,
    /// Always the same element.
    one: Option<usize>,
    /// How far the neighbours are at most.
    before: usize,
    behind: usize,
}

impl Gen {
    pub(super) fn stencil(&mut self) {
        let len = 3 + self.rng.below(4);
        let [v, other] = [len, 2 * len].map(|n| {
            let kind = Kind::Vec(Box::new(Kind::Float));
            let first = self.value_of(&Kind::Float);
            let n = self.int(n);
            let init = self.emit(Op::VecRepeat(first, n), &kind, LIMIT);
            self.cell_of(kind, init)
        });
        let (before, behind) = (self.rng.below(3), self.rng.below(3));
        let inclusive = self.rng.chance(20);
        let (lo, hi) = (self.int(before), self.int(len - behind - usize::from(inclusive)));
        let adaptors = if self.rng.chance(25) { vec![Adaptor::Rev] } else { vec![] };
        let counter = self.b.value(Some("i"), Ty::Discrete);
        let one = self.rng.chance(20).then(|| self.rng.below(len));
        let along = self.rng.chance(60).then(|| self.b.value(Some("along"), Ty::Discrete));
        let first = self.rng.below(len);
        let start = along.map(|_| self.int(first));
        let linear = self.rng.chance(25);
        let run = Run { one, v, other, len, counter, along, linear, before, behind };
        let id = self.b.loop_id();
        let trips = self.trips;
        self.trips *= 4;
        let body = self.region(along.into_iter().collect(), |g| {
            g.scope.last_mut().expect("a scope is open").push((counter, Kind::Int(len)));
            for _ in 0..1 + g.rng.below(if along.is_some() { 2 } else { 5 }) {
                g.step_of(&run);
            }
            let next = along.map(|n| {
                let one = g.int(1);
                g.b.bin(BinOp::Add, n, one)
            });
            Term::Continue(id, next.into_iter().collect())
        });
        self.trips = trips;
        let range = RangeIter { lo, hi, inclusive, adaptors };
        let ends = along.map(|_| self.b.value(Some("along"), Ty::Discrete)).into_iter().collect();
        let inits = start.into_iter().collect();
        self.b.inst(ends, Op::Loop(Loop { id, kind: LoopKind::For(counter, range), inits, body }));
        for _ in 0..2 {
            let k = self.rng.below(len);
            let path = vec![Proj::Index(self.int(k))];
            self.read_at(&run, path);
        }
    }

    fn step_of(&mut self, run: &Run) {
        let path = vec![Proj::Index(self.neighbour(run, run.one))];
        let adds = run.linear || run.along.is_some() && self.rng.chance(90);
        match if adds { 5 } else { self.rng.below(10) } {
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
                let mut x = self.float();
                if run.linear {
                    let at = run.along.filter(|_| self.rng.chance(60)).unwrap_or(run.counter);
                    x = self.float_op(Op::Load(run.other, vec![Proj::Index(at)]), super::cells::SUM_LIMIT);
                } else if let Some(n) = run.along {
                    let y = self.float_op(Op::Load(run.other, vec![Proj::Index(n)]), super::cells::SUM_LIMIT);
                    let bound = self.bound(x) * self.bound(y);
                    x = self.float_op(Op::Binary(BinOp::Mul, x, y), bound);
                }
                let part = self.lit(0.03);
                let v = self.b.op(Op::Binary(BinOp::Mul, x, part), f64_ty());
                self.b.inst(vec![], Op::AddTo(run.v, path, v, self.rng.chance(40)));
            }
            7 | 8 => {
                let at = match run.along {
                    Some(n) if self.rng.chance(70) => n,
                    _ if self.rng.chance(50) => self.int(1),
                    _ => self.neighbour(run, None),
                };
                let path = vec![Proj::Index(at)];
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
