//! What is computed, or read, twice from the same is computed once.
//!
//! Input: a primal in exit normal form. Output: the same function, in which a number that is read by the same way from what doesn't change
//! (`x[i]` and `x[i]`), or computed by the same operation from the same operands, has one name. LLVM does so with the primal; here it is so
//! that one value is kept and not two, and one sum of cotangents is added to `dx[i]`.
//!
//! Only numbers, and only what is in scope: nothing moves, so nothing runs that didn't.

use crate::hash::{HashMap, New as _};
use crate::ir::*;
use crate::ty::Ty;

pub(crate) fn share(f: &mut Function) {
    let mut body = std::mem::replace(&mut f.body, Region { params: vec![], insts: vec![], term: Term::Never });
    let mut s =
        Share { f, known: HashMap::new(), literals: HashMap::new(), names: HashMap::new(), canonical: HashMap::new() };
    s.region(&mut body);
    f.body = body;
}

/// An operation and its operands, literals by the first of the same text.
#[derive(PartialEq, Eq, Hash, Clone)]
enum Key {
    Unary(UnOp, Value),
    Binary(BinOp, Value, Value),
    Rule(&'static str, Vec<Value>),
    Load(Value, Vec<Step>),
}

#[derive(PartialEq, Eq, Hash, Clone)]
enum Step {
    Index(Value),
    Field(u32),
}

struct Share<'a> {
    f: &'a Function,
    /// What is in scope.
    known: HashMap<Key, Value>,
    literals: HashMap<String, Value>,
    canonical: HashMap<Value, Value>,
    /// What goes by another name now.
    names: HashMap<Value, Value>,
}

impl Share<'_> {
    fn region(&mut self, r: &mut Region) {
        let mut own: Vec<Key> = vec![];
        let mut insts = Vec::with_capacity(r.insts.len());
        for mut inst in std::mem::take(&mut r.insts) {
            let names = &self.names;
            if !names.is_empty() {
                inst.op.map_operands(&mut |v| names.get(&v).copied().unwrap_or(v));
            }
            inst.op.regions_mut().into_iter().for_each(|r| self.region(r));
            if let (Op::Const(text), [v]) = (&inst.op, &inst.results[..]) {
                let data = self.f.data(*v);
                if data.ascribed.is_none() && !data.named {
                    let first = *self.literals.entry(format!("{:?} {text}", data.ty)).or_insert(*v);
                    self.canonical.insert(*v, first);
                }
            }
            if let Some(key) = self.key(&inst) {
                let v = inst.results[0];
                if let Some(known) = self.known.get(&key) {
                    self.names.insert(v, *known);
                    continue;
                }
                own.push(key.clone());
                self.known.insert(key, v);
            }
            insts.push(inst);
        }
        r.insts = insts;
        let names = &self.names;
        r.term.map_operands(&mut |v| names.get(&v).copied().unwrap_or(v));
        // What is defined here is out of scope.
        own.iter().for_each(|key| _ = self.known.remove(key));
    }

    fn key(&self, inst: &Inst) -> Option<Key> {
        let [y] = inst.results[..] else { return None };
        let number = |v: Value| self.f.ty(v).is_scalar() || *self.f.ty(v) == Ty::Discrete;
        let one = |v: Value| self.canonical.get(&v).copied().unwrap_or(v);
        let mut literal = true;
        inst.op.operands(&mut |v| literal &= self.canonical.contains_key(&v));
        // Literals alone may be of any type, and each of another one.
        if literal || !number(y) || self.f.data(y).ascribed.is_some() || self.f.is_cell(y) {
            return None;
        }
        match &inst.op {
            Op::Unary(op, v) if number(*v) => Some(Key::Unary(*op, one(*v))),
            Op::Binary(op, a, b) if number(*a) && number(*b) => Some(Key::Binary(*op, one(*a), one(*b))),
            Op::Rule(row, args) if args.iter().all(|v| number(*v)) => {
                Some(Key::Rule(row.name, args.iter().map(|v| one(*v)).collect()))
            }
            Op::Load(base, path) if self.f.ty(y).is_scalar() && !path.is_empty() && !self.changes(*base) => {
                let steps = path.iter().map(|step| match step {
                    Proj::Index(v) => Some(Step::Index(one(*v))),
                    Proj::Field(k) => Some(Step::Field(*k)),
                    _ => None,
                });
                Some(Key::Load(*base, steps.collect::<Option<_>>()?))
            }
            _ => None,
        }
    }

    /// True unless it is a parameter that is only read, or a value.
    fn changes(&self, base: Value) -> bool {
        let of = self.f.ty(base);
        self.f.is_cell(base) || of.is_ref() && !self.f.params.contains(&base) || !of.is_ref() && of.is_open()
    }
}
