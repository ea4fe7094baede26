//! Cotangents of quotients whose divisor they have in common.
//!
//! `dy / b` waits for `dy`, and takes several times as long as a product. `dy * (1.0 / b)` doesn't wait, and all quotients by `b` share the
//! inverse. That of a subnormal number is infinite, so the runtime divides in that case (`rules::quotient`). Since that is a branch, which would keep
//! a loop from being vectorised, divisors that are made in loops are divided by.

use super::Reverser;
use crate::hash::HashMap;
use crate::ir::*;
use crate::partials::Build;
use crate::ty::Ty;

/// What is divided by, and how often.
#[derive(Default)]
pub(super) struct Divisors {
    by: HashMap<Value, usize>,
    /// The first that was read of a place that doesn't change; literals.
    first: HashMap<Value, Value>,
    read: HashMap<(Value, Vec<String>), Value>,
    literals: HashMap<Value, String>,
}

impl Divisors {
    pub(super) fn see(&mut self, f: &Function, inst: &Inst) {
        match &inst.op {
            Op::Const(text) => {
                self.literals.insert(inst.results[0], text.to_string());
            }
            Op::Load(base, path) if !f.is_cell(*base) => {
                let step = |step: &Proj| match step {
                    Proj::Index(i) => Some(self.literals.get(i).cloned().unwrap_or_else(|| format!("v{}", i.0))),
                    Proj::Field(k) => Some(format!(".{k}")),
                    Proj::Named(name) => Some(format!(".{name}")),
                    _ => None,
                };
                if let Some(place) = path.iter().map(step).collect() {
                    let v = inst.results[0];
                    let first = *self.read.entry((*base, place)).or_insert(v);
                    self.first.insert(v, first);
                }
            }
            Op::Binary(BinOp::Div, _, b) => *self.by.entry(self.first(*b)).or_default() += 1,
            _ => {}
        }
    }

    fn first(&self, v: Value) -> Value {
        self.first.get(&v).copied().unwrap_or(v)
    }
}

impl Reverser<'_> {
    /// `dy / b`
    pub(super) fn over(&mut self, dy: Value, b: Value, ty: &Ty) -> Value {
        if self.is_guarded() {
            let slope = crate::partials::instantiate(self, "1.0 / x", &[("x", b)], dy, ty);
            return self.times(dy, slope, false, ty.clone());
        }
        let op = match crate::rules::helper("quotient") {
            Some(row) if self.shares_inverse(b) => Op::Rule(row, vec![dy, b]),
            _ => Op::Binary(BinOp::Div, dy, b),
        };
        self.emit(ty.clone(), op)
    }

    /// True for the literal 1.
    pub(super) fn is_one(&self, v: Value) -> bool {
        let text = self.literals.get(&v);
        text.is_some_and(|t| matches!(t.trim_end_matches("f64").trim_end_matches('_'), "1." | "1.0"))
    }

    fn shares_inverse(&self, b: Value) -> bool {
        let shared = self.quotients.by.get(&self.quotients.first(b)).is_some_and(|n| *n > 1);
        let here = self.nest.len();
        let outside = self.nesting.get(&b).is_some_and(|n| *n < here);
        self.opts.quotients && !self.literals.contains_key(&b) && (shared && here == 0 || outside)
    }
}
