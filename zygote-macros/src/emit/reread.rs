//! Numbers that the pullback reads again from the references that it is given again, and lengths of what it reads anyway, instead of capturing
//! them: a pullback that is kept on a tape is smaller, or nothing at all.

use crate::hash::{HashMap, HashSet, New as _};
use crate::ir::*;
use crate::reverse::Reversed;
use crate::ty::Ty;

/// The reads of the forward sweep that stand in the reverse sweep too.
pub(super) fn again(r: &Reversed, wanted: &HashSet<Value>) -> Vec<Inst> {
    let mut literals = HashSet::default();
    let mut found = vec![];
    for inst in &r.forward.insts {
        match &inst.op {
            Op::Const(_) => literals.extend(inst.results.iter().copied()),
            Op::Load(base, path) => {
                let there = |step: &Proj| match step {
                    Proj::Index(i) => literals.contains(i) || r.f.params.contains(i),
                    Proj::Field(_) | Proj::Named(_) | Proj::Deref => true,
                    Proj::Range(..) | Proj::View(..) | Proj::Payload(..) => false,
                };
                let lent = r.f.params.contains(base) && r.f.ty(*base).is_ref() && !r.f.is_cell(*base);
                let number = |v: &Value| wanted.contains(v) && r.f.ty(*v).is_scalar() && !r.f.data(*v).inline;
                if lent && !path.is_empty() && inst.results.iter().all(number) && path.iter().all(there) {
                    found.push(inst.clone());
                }
            }
            _ => {}
        }
    }
    found
}

/// The lengths of parameters that are read, and what is computed of these alone, if the reverse sweep wants it.
pub(super) fn lengths(r: &Reversed, wanted: &HashSet<Value>, read: &[bool]) -> Vec<Inst> {
    let is_read = |v: &Value| {
        let k = r.f.params.iter().position(|p| p == v);
        k.is_some_and(|k| read[k]) && r.f.ty(*v).is_ref() && !r.f.is_cell(*v)
    };
    let mut there: HashMap<Value, &Inst> = HashMap::new();
    for inst in &r.forward.insts {
        let [v] = inst.results[..] else { continue };
        let known = |v: &Value| there.contains_key(v);
        let again = match &inst.op {
            Op::Const(_) => *r.f.ty(v) == Ty::Discrete && !r.f.data(v).named,
            Op::Verbatim(n) if n.is_length() => n.captures.iter().all(|(_, of)| is_read(of)),
            Op::Verbatim(n) if n.is_of_integers() => n.captures.iter().all(|(_, n)| known(n)),
            Op::Binary(BinOp::Add | BinOp::Sub, a, b) => *r.f.ty(v) == Ty::Discrete && known(a) && known(b),
            _ => false,
        };
        if again {
            there.insert(v, inst);
        }
    }
    let mut open: Vec<Value> = wanted.iter().copied().filter(|v| there.contains_key(v)).collect();
    let mut needed = HashSet::new();
    while let Some(v) = open.pop() {
        if let Some(inst) = there.get(&v).filter(|_| needed.insert(v)) {
            inst.op.operands(&mut |u| open.push(u));
        }
    }
    let stands = |i: &&Inst| !matches!(i.op, Op::Const(_)) && i.results.iter().any(|v| needed.contains(v));
    r.forward.insts.iter().filter(stands).cloned().collect()
}
