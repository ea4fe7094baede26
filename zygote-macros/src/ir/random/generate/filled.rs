//! Loops that fill a buffer anew in each iteration, or nearly so, and add up something of it.

use super::{Gen, Kind, LIMIT, Term, Value, f64_ty};
use crate::ir::*;

/// What keeps a buffer from being an iteration's own.
#[derive(Clone, Copy, PartialEq)]
enum Flaw {
    /// Its last element is that of the iteration before.
    Short,
    /// An element is read before.
    Early,
    /// It is filled in some iterations only.
    Sometimes,
    /// It is read behind the loop.
    Late,
}

impl Gen {
    pub(super) fn filled(&mut self) {
        let len = 2 + self.rng.below(3);
        let first = self.value_of(&Kind::Float);
        let n = self.int(len);
        let kind = Kind::Vec(Box::new(Kind::Float));
        let init = self.emit(Op::VecRepeat(first, n), &kind, LIMIT);
        let buffer = self.cell_of(kind, init);
        let flaws = [Flaw::Short, Flaw::Early, Flaw::Sometimes, Flaw::Late];
        let flaw = self.rng.chance(40).then(|| *self.rng.pick(&flaws));
        let start = self.float();
        let (id, sum) = (self.b.loop_id(), self.b.float("sum"));
        let outer = self.b.value(Some("p"), Ty::Discrete);
        let trips = self.trips;
        self.trips *= 12;
        let body = self.region(vec![sum], |g| {
            g.scope.last_mut().expect("a scope is open").push((outer, Kind::Int(4)));
            let early = (flaw == Some(Flaw::Early)).then(|| g.element(buffer, len));
            let fill = |g: &mut Self| {
                let n = if flaw == Some(Flaw::Short) { len - 1 } else { len };
                if g.rng.chance(30) {
                    g.name(buffer, n);
                } else {
                    let l = g.fill(buffer, n);
                    g.b.inst(vec![], l);
                }
            };
            if flaw == Some(Flaw::Sometimes) {
                let c = g.condition();
                let arm = g.region(vec![], |g| {
                    fill(g);
                    Term::Yield(vec![])
                });
                let stay = g.region(vec![], |_| Term::Yield(vec![]));
                let arms = vec![super::plain_arm(arm), super::plain_arm(stay)];
                g.b.inst(vec![], Op::Switch(Switch { head: Head::If(c), arms }));
            } else {
                fill(g);
            }
            if g.rng.chance(40) {
                g.mix(buffer, len);
            }
            let mut part = g.element(buffer, len);
            for other in [early, Some(g.element(buffer, len))].into_iter().flatten() {
                let bound = g.bound(part) * g.bound(other);
                part = g.float_op(Op::Binary(BinOp::Mul, part, other), bound);
            }
            let small = g.lit(0.1);
            let part = g.b.op(Op::Binary(BinOp::Mul, part, small), f64_ty());
            let next = g.b.op(Op::Binary(BinOp::Add, sum, part), f64_ty());
            Term::Continue(id, vec![next])
        });
        self.trips = trips;
        let (lo, hi) = (self.int(0), self.rng.below(4));
        let hi = self.int(hi);
        let bound = self.bound(start) + 2.0;
        // As a part of the result alone, its cotangent is known beforehand.
        let total = if self.depth == 0 && self.rng.chance(70) {
            let total = self.b.float("total");
            self.bounds.insert(total, bound);
            self.sums.push(total);
            total
        } else {
            self.define(&Kind::Float, bound)
        };
        let kind = LoopKind::For(outer, super::super::range(lo, hi));
        self.b.inst(vec![total], Op::Loop(Loop { id, kind, inits: vec![start], body }));
        if flaw == Some(Flaw::Late) {
            self.element(buffer, len);
        } else if self.rng.chance(80) {
            // Nothing that follows has to do with it.
            self.cells.last_mut().expect("a scope is open").retain(|c| c.v != buffer);
        }
    }

    /// `let mut v = vec![]; for i in 0..n { v.push(…); }`, or nearly so.
    pub(super) fn pushed(&mut self) {
        let kind = Kind::Vec(Box::new(Kind::Float));
        let ty = self.ty(&kind);
        let empty = self.b.op(Op::Vec(vec![]), ty.clone());
        let v = self.b.value(Some("pushed"), ty);
        (self.b.f.data_mut(v).cell, self.b.f.data_mut(v).named) = (true, true);
        self.b.inst(vec![v], Op::Cell(empty));
        let (id, i) = (self.b.loop_id(), self.b.value(Some("i"), Ty::Discrete));
        let (from, trips) = (self.rng.below(3), 1 + self.rng.below(3));
        let inclusive = self.rng.chance(30);
        let (lo, hi) = (self.int(from), self.int(from + trips - usize::from(inclusive)));
        self.b.f.sizes.push(hi);
        let adaptors = if self.rng.chance(30) { vec![Adaptor::Rev] } else { vec![] };
        // What keeps it from being stored: it is pushed twice, or the variable is looked at.
        let flaw = if self.rng.chance(25) { 1 + self.rng.below(2) } else { 0 };
        let row = crate::mutations::method("push", 1).expect("a row");
        let outer = self.trips;
        self.trips *= trips;
        let body = self.region(vec![], |g| {
            g.scope.last_mut().expect("a scope is open").push((i, Kind::Int(from + trips)));
            for _ in 0..=usize::from(flaw == 1) {
                let (x, method) = (g.arithmetic(), quote::format_ident!("push"));
                let op = Op::Mutate(Mutation { row, method, cell: v, path: vec![], args: vec![x] });
                g.b.inst(vec![], op);
            }
            if flaw == 2 {
                g.element(v, 1);
            }
            Term::Continue(id, vec![])
        });
        self.trips = outer;
        let range = RangeIter { lo, hi, inclusive, adaptors };
        self.b.inst(vec![], Op::Loop(Loop { id, kind: LoopKind::For(i, range), inits: vec![], body }));
        let (a, b) = (self.element(v, trips), self.element(v, trips));
        let bound = self.bound(a) * self.bound(b);
        let product = self.float_op(Op::Binary(BinOp::Mul, a, b), bound);
        let total = self.float();
        let bound = self.bound(product) + self.bound(total);
        self.float_op(Op::Binary(BinOp::Add, product, total), bound);
        if flaw > 0 || self.rng.chance(50) {
            let sealed = self.checkpoints;
            self.cells.last_mut().expect("a scope is open").push(super::cells::CellVar { v, kind, sealed });
        }
    }

    /// `for i in 0..n { buffer[i] = …; }`
    fn fill(&mut self, buffer: Value, n: usize) -> Op {
        let (id, i) = (self.b.loop_id(), self.b.value(Some("i"), Ty::Discrete));
        let (lo, hi) = (self.int(0), self.int(n));
        let adaptors = if self.rng.chance(25) { vec![Adaptor::Rev] } else { vec![] };
        let body = self.region(vec![], |g| {
            g.scope.last_mut().expect("a scope is open").push((i, Kind::Int(4)));
            let x = g.arithmetic();
            let at = vec![Proj::Index(i)];
            g.b.inst(vec![], Op::Store(buffer, at.clone(), x));
            if g.rng.chance(30) {
                let y = g.float_op(Op::Load(buffer, at.clone()), LIMIT);
                let bound = g.bound(y);
                let y = g.float_op(Op::Binary(BinOp::Mul, y, y), bound * bound);
                g.b.inst(vec![], Op::Store(buffer, at, y));
            }
            Term::Continue(id, vec![])
        });
        Op::Loop(Loop {
            id,
            kind: LoopKind::For(i, RangeIter { adaptors, ..super::super::range(lo, hi) }),
            inits: vec![],
            body,
        })
    }

    /// `buffer[1] = …; buffer[0] = …;`
    fn name(&mut self, buffer: Value, n: usize) {
        let first = self.rng.below(n);
        for k in 0..n {
            let at = vec![Proj::Index(self.int((k + first) % n))];
            let x = if k > 0 && self.rng.chance(40) {
                let before = vec![Proj::Index(self.int((k - 1 + first) % n))];
                self.float_op(Op::Load(buffer, before), LIMIT)
            } else {
                self.arithmetic()
            };
            self.b.inst(vec![], Op::Store(buffer, at, x));
        }
    }

    /// `for i in 0..len { buffer[0] = …; }`, a product with another element.
    fn mix(&mut self, buffer: Value, len: usize) {
        let (id, i) = (self.b.loop_id(), self.b.value(Some("j"), Ty::Discrete));
        let (lo, hi) = (self.int(0), self.int(len));
        let body = self.region(vec![], |g| {
            let own = vec![Proj::Index(i)];
            let x = g.float_op(Op::Load(buffer, own), LIMIT);
            let first = g.int(0);
            let first = vec![Proj::Index(first)];
            let y = g.float_op(Op::Load(buffer, first.clone()), LIMIT);
            let bound = g.bound(x) * g.bound(y);
            let v = g.float_op(Op::Binary(BinOp::Mul, x, y), bound);
            g.b.inst(vec![], Op::Store(buffer, first, v));
            Term::Continue(id, vec![])
        });
        let kind = LoopKind::For(i, super::super::range(lo, hi));
        self.b.inst(vec![], Op::Loop(Loop { id, kind, inits: vec![], body }));
    }

    fn element(&mut self, buffer: Value, len: usize) -> Value {
        let k = self.rng.below(len);
        let at = vec![Proj::Index(self.int(k))];
        self.float_op(Op::Load(buffer, at), super::cells::SUM_LIMIT)
    }
}
