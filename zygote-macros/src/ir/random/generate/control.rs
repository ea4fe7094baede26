//! Statements, branches and loops, and what leaves them.

use super::super::{f64_ty, plain_arm};
use super::{Gen, Kind, LIMIT, Open};
use crate::ir::*;
use quote::format_ident;

impl Gen {
    /// Statements; true if the last of them leaves on every path.
    pub(super) fn block(&mut self, statements: usize) -> bool {
        (0..statements).any(|_| self.statement())
    }

    pub(super) fn statement(&mut self) -> bool {
        let nest = self.budget > 0 && self.depth < 6;
        match self.rng.below(100) {
            0..=19 if nest => return self.switch(false),
            20..=33 if nest && self.loops.len() < 3 && self.trips <= 27 => self.looped(),
            34..=41 if nest && self.may_leave() => self.guarded_exit(),
            42..=45 if nest => self.checkpoint(),
            46..=60 if self.shape.nests && nest && self.trips <= 27 => self.nest(),
            46..=72 if self.shape.stencils && nest && self.trips <= 27 => self.stencil(),
            46..=55 if self.shape.buffers && nest && self.trips <= 27 && self.shape.pushes => self.pushed(),
            46..=72 if self.shape.buffers && nest && self.trips <= 27 => self.filled(),
            46..=62 if self.shape.choices && nest && self.trips <= 27 => self.chosen(),
            46 | 47 => self.hook(),
            42..=53 => self.aggregate(),
            54 | 55 => self.cast(),
            56..=62 if self.depth == self.loops.last().map_or(0, |l| l.depth) => self.step_integer(),
            57..=84 if self.shape.cells => self.cell_statement(),
            _ => {
                self.arithmetic();
            }
        }
        false
    }

    /// A region in a scope of its own; `write` gives its terminator.
    pub(super) fn region(&mut self, params: Vec<Value>, write: impl FnOnce(&mut Self) -> Term) -> Region {
        self.b.open();
        self.scope.push(vec![]);
        self.cells.push(vec![]);
        self.depth += 1;
        let term = write(self);
        self.depth -= 1;
        self.cells.pop();
        self.scope.pop();
        self.b.close(params, term)
    }

    /// True if there is something to leave.
    pub(super) fn may_leave(&self) -> bool {
        !self.inside || self.loops.len() > self.sealed
    }

    /// Writes what nothing outside of it may be reached from.
    pub(super) fn sealed<T>(&mut self, from: usize, write: impl FnOnce(&mut Self) -> T) -> T {
        let outer = (self.sealed, self.inside);
        (self.sealed, self.inside) = (from, true);
        self.checkpoints += 1;
        let out = write(self);
        self.checkpoints -= 1;
        (self.sealed, self.inside) = outer;
        out
    }

    pub(super) fn checkpoint(&mut self) {
        let kinds = self.kinds(3);
        let body = self.sealed(self.loops.len(), |g| {
            g.region(vec![], |g| {
                let statements = 1 + g.rng.below(3);
                g.block(statements);
                Term::Yield(kinds.iter().map(|k| g.value_of(k)).collect())
            })
        });
        let results = kinds.iter().map(|k| self.define(k, LIMIT)).collect();
        self.b.inst(results, Op::Checkpoint(body));
    }

    /// A linear one, so that forward mode can tell what it does.
    pub(super) fn hook(&mut self) {
        let (x, c) = (self.float(), self.float());
        let name = format_ident!("c");
        let expr = match self.rng.below(3) {
            0 => syn::parse_quote!(|d| -d),
            1 => syn::parse_quote!(|d| d * 0.5),
            _ => syn::parse_quote!(|d| d * c),
        };
        let f = Verbatim { expr, captures: vec![(name, c)], diverges: false, if_active: vec![] };
        let bound = self.bound(x);
        self.emit(Op::Hook(x, f), &Kind::Float, bound);
    }

    pub(super) fn guarded_exit(&mut self) {
        let c = self.condition();
        let exit = self.region(vec![], |g| {
            let n = g.rng.below(2);
            if g.block(n) { Term::Never } else { g.exit() }
        });
        let stay = self.region(vec![], |_| Term::Yield(vec![]));
        let arms = if self.rng.chance(70) { vec![exit, stay] } else { vec![stay, exit] };
        let arms = arms.into_iter().map(plain_arm).collect();
        self.b.inst(vec![], Op::Switch(Switch { head: Head::If(c), arms }));
    }

    /// True if no arm falls through.
    pub(super) fn switch(&mut self, leave: bool) -> bool {
        let leave = leave && self.may_leave();
        let kinds = if leave { vec![] } else { self.kinds(3) };
        let scrutinee = self.pick(|k| matches!(k, Kind::Int(_)));
        let (head, n) = match scrutinee {
            Some((v, _)) if self.rng.chance(50) => (Head::Match(v), 2 + self.rng.below(3)),
            _ => (Head::If(self.condition()), 2),
        };
        let mut falls = false;
        let arms = (0..n)
            .map(|k| {
                let (arm, fell) = self.arm(&head, k, n, &kinds, leave);
                falls |= fell;
                arm
            })
            .collect();
        let results = if falls { kinds.iter().map(|k| self.define(k, LIMIT)).collect() } else { vec![] };
        self.b.inst(results, Op::Switch(Switch { head, arms }));
        !falls
    }

    pub(super) fn arm(&mut self, head: &Head, k: usize, n: usize, kinds: &[Kind], leave: bool) -> (Arm, bool) {
        let mut arm = plain_arm(Region { params: vec![], insts: vec![], term: Term::Never });
        let mut seen = vec![];
        if matches!(head, Head::Match(_)) {
            arm.pat = Some(match (k + 1 == n, self.rng.below(4)) {
                (true, 0 | 1) => syn::parse_quote!(_),
                (false, 0) => syn::parse_quote!(0),
                (false, 1) => syn::parse_quote!(1 | 3),
                (false, 2) => syn::parse_quote!(1..=2),
                (last, _) => {
                    let name = format_ident!("k");
                    let v = self.b.value(Some("k"), Ty::Discrete);
                    arm.bindings.push(Binding { ident: name.clone(), value: v, path: vec![] });
                    seen.push((v, Kind::Int(5)));
                    let guard = Verbatim {
                        expr: syn::parse_quote!(#name % 2 == 1),
                        captures: vec![(name.clone(), v)],
                        diverges: false,
                        if_active: vec![],
                    };
                    arm.guard = (!last).then_some(guard);
                    syn::parse_quote!(#name)
                }
            });
        }
        let mut falls = false;
        let params = seen.iter().map(|(v, _)| *v).collect();
        arm.body = self.region(params, |g| {
            g.scope.last_mut().expect("a scope is open").extend(seen);
            let statements = g.rng.below(4);
            if g.block(statements) {
                Term::Never
            } else if g.may_leave() && (leave || g.rng.chance(20)) {
                g.exit()
            } else {
                falls = true;
                Term::Yield(kinds.iter().map(|k| g.value_of(k)).collect())
            }
        });
        (arm, falls)
    }

    pub(super) fn result(&mut self) -> Term {
        let mut y = self.float();
        let mut parts: Vec<Value> = (0..self.rng.below(3)).map(|_| self.float()).collect();
        if self.rng.chance(70) {
            parts.extend(self.cells_read());
        }
        parts.extend(self.sums.clone());
        for v in parts {
            y = self.b.op(Op::Binary(BinOp::Add, y, v), f64_ty());
        }
        Term::Return(vec![y])
    }

    pub(super) fn exit(&mut self) -> Term {
        if self.loops.is_empty() || !self.inside && self.rng.chance(25) {
            return self.result();
        }
        let inner = self.loops.len() - 1;
        let first = if self.inside { self.sealed } else { 0 };
        let at = if self.rng.chance(65) { inner } else { first + self.rng.below(inner + 1 - first) };
        if self.rng.chance(50) { self.continues(at) } else { self.breaks(at) }
    }

    pub(super) fn breaks(&mut self, at: usize) -> Term {
        let l = self.loops[at].clone();
        let carried = self.carried(&l);
        let extra = l.extra.iter().map(|k| self.value_of(k)).collect();
        Term::Break(l.id, carried, extra)
    }

    pub(super) fn continues(&mut self, at: usize) -> Term {
        let l = self.loops[at].clone();
        let mut carried = self.carried(&l);
        if let Some(k) = l.counter {
            let one = self.int(1);
            carried[k] = self.b.op(Op::Binary(BinOp::Add, l.params[k], one), Ty::Discrete);
        }
        Term::Continue(l.id, carried)
    }

    /// What a loop goes on with: new values, or the old ones kept, swapped or rotated.
    pub(super) fn carried(&mut self, l: &Open) -> Vec<Value> {
        let rotate = self.rng.chance(25);
        let n = l.params.len();
        (0..n)
            .map(|k| {
                let next = l.params[(k + 1) % n];
                let stepped = l.steps.iter().find(|(s, _)| *s == k);
                if let (Some((_, now)), true) = (stepped, self.rng.chance(85)) {
                    *now
                } else if l.counter == Some(k) || self.rng.chance(15) {
                    l.params[k]
                } else if rotate && l.kinds[k] == l.kinds[(k + 1) % n] && l.counter != Some((k + 1) % n) {
                    next
                } else {
                    self.value_of(&l.kinds[k])
                }
            })
            .collect()
    }

    pub(super) fn looped(&mut self) {
        let id = self.b.loop_id();
        let mut kinds = self.kinds(3);
        let mut inits: Vec<Value> = kinds.iter().map(|k| self.value_of(k)).collect();
        let which = self.rng.below(if self.counting { 2 } else { 3 });
        let limit = self.rng.below(4);
        let mut counter = None;
        if which > 0 {
            let at = self.rng.below(kinds.len() + 1);
            kinds.insert(at, Kind::Int(limit + 1));
            let zero = self.int(0);
            inits.insert(at, zero);
            counter = Some(at);
        }
        let checkpointed = self.rng.chance(35);
        if checkpointed {
            let k = 1 + self.rng.below(4);
            let every = self.int(k);
            self.b.f.checkpoints.push((id, every));
        }
        let stepped = self.stepped(&mut kinds, &mut inits);
        let extra = if which == 2 && !checkpointed { self.kinds(2) } else { vec![] };
        let params: Vec<Value> = kinds
            .iter()
            .map(|k| {
                let ty = self.ty(k);
                let hint = self.rng.chance(60).then(|| *self.rng.pick(&["p", "q", "r"]));
                let v = self.b.value(hint, ty);
                self.b.f.data_mut(v).named = hint.is_some();
                v
            })
            .collect();
        let for_range = (which == 0).then(|| self.for_range());
        let mut seen: Vec<_> = params.iter().copied().zip(kinds.clone()).collect();
        let steps = stepped.iter().map(|(k, _)| (*k, params[*k])).collect();
        let depth = self.depth + 1;
        let open =
            Open { id, params: params.clone(), kinds: kinds.clone(), extra: extra.clone(), counter, steps, depth };
        let trips = self.trips;
        self.trips *= 4;
        let kind = match for_range {
            Some((counter, bound, range)) => {
                seen.push((counter, Kind::Int(bound)));
                LoopKind::For(counter, range)
            }
            None if which == 1 => {
                let seen = seen.clone();
                let condition = self.region(vec![], |g| {
                    g.scope.last_mut().expect("a scope is open").extend(seen);
                    g.while_condition(&open, limit)
                });
                LoopKind::While(Box::new(condition))
            }
            None => LoopKind::Infinite,
        };
        self.loops.push(open);
        let write = |g: &mut Self| {
            g.region(params.clone(), |g| {
                g.scope.last_mut().expect("a scope is open").extend(seen.clone());
                g.loop_body(which == 2, limit)
            })
        };
        let body = match checkpointed {
            true => self.sealed(self.loops.len() - 1, write),
            false if !stepped.is_empty() && self.rng.chance(if self.counting { 90 } else { 50 }) => self.stays(write),
            false => write(self),
        };
        self.loops.pop();
        self.trips = trips;
        let results: Vec<Value> = kinds.iter().chain(&extra).map(|k| self.define(k, LIMIT)).collect();
        if self.counting && self.loops.is_empty() {
            self.sums.extend(stepped.iter().map(|(k, _)| *k).filter(|k| kinds[*k] == Kind::Float).map(|k| results[k]));
        }
        for (k, outer) in stepped {
            if let (Some(outer), Some(l)) = (outer, self.loops.last_mut()) {
                l.steps[outer].1 = results[k];
            }
        }
        self.b.inst(results, Op::Loop(Loop { id, kind, inits, body }));
    }

    pub(super) fn loop_body(&mut self, infinite: bool, limit: usize) -> Term {
        let at = self.loops.len() - 1;
        if infinite {
            let l = self.loops[at].clone();
            let count = l.params[l.counter.expect("it has a counter")];
            let limit = self.int(limit);
            let c = self.b.bin(BinOp::Ge, count, limit);
            let out = self.region(vec![], |g| g.breaks(at));
            let stay = self.region(vec![], |_| Term::Yield(vec![]));
            let arms = vec![plain_arm(out), plain_arm(stay)];
            self.b.inst(vec![], Op::Switch(Switch { head: Head::If(c), arms }));
        }
        if self.rng.chance(50) {
            self.step_integer();
        }
        if self.counting && self.loops.len() < 3 && self.rng.chance(40) {
            self.looped();
        }
        let statements = 1 + self.rng.below(4);
        if self.block(statements) || (self.rng.chance(15) && self.switch(true)) {
            Term::Never
        } else if self.may_leave() && self.rng.chance(10) {
            self.exit()
        } else {
            self.continues(at)
        }
    }

    pub(super) fn while_condition(&mut self, l: &Open, limit: usize) -> Term {
        let count = l.params[l.counter.expect("it has a counter")];
        let limit = self.int(limit);
        let mut c = self.b.bin(BinOp::Lt, count, limit);
        if self.rng.chance(30) {
            let other = self.condition();
            c = self.b.op(Op::Binary(BinOp::BitAnd, c, other), Ty::Discrete);
        }
        Term::Yield(vec![c])
    }

    /// A counter, its bound, and its range.
    pub(super) fn for_range(&mut self) -> (Value, usize, RangeIter) {
        let n = self.pick(|k| matches!(k, Kind::Int(b) if *b <= 5));
        let inclusive = self.rng.chance(25);
        let (lo, hi) = (self.rng.below(2), self.rng.below(4));
        let length = if self.rng.chance(30) { self.some_length() } else { None };
        let (hi, largest) = match n {
            _ if length.is_some() => (length.expect("just asked"), 4),
            Some((v, Kind::Int(bound))) if self.rng.chance(40) => (v, bound - 1),
            _ => (self.int(hi), hi),
        };
        let lo = self.int(lo);
        let mut adaptors = vec![];
        if self.rng.chance(30) {
            adaptors.push(Adaptor::Rev);
        }
        if self.rng.chance(20) {
            let by = 1 + self.rng.below(2);
            let by = self.int(by);
            adaptors.insert(self.rng.below(adaptors.len() + 1), Adaptor::StepBy(by));
        }
        let counter = self.b.value(Some("i"), Ty::Discrete);
        let bound = largest.max(1) + usize::from(inclusive);
        (counter, bound, RangeIter { lo, hi, inclusive, adaptors })
    }
}
