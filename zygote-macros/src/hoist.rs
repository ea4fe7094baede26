//! Float arithmetic that is the same in all iterations of a loop moves before it.
//!
//! Input: a primal in exit normal form. Output: the same function. LLVM does so with the primal; here it is for the reverse sweep, which would
//! keep such a value in every iteration, and pull back every time what it can pull back once: `y[i] / (2.0 * sigma * sigma)`.
//!
//! Only what the body runs unconditionally, and what can neither panic nor change anything. The loop may not run at all, so what is moved may be
//! infinite where the function is not: its pullback is guarded, as that of an infinite slope is ([`ValueData::hoisted`]).

use crate::hash::{HashMap, HashSet, New as _};
use crate::ir::*;
use crate::rules::Form;
use crate::ty::Ty;

pub(crate) fn hoist(f: &mut Function) {
    let mut body = std::mem::replace(&mut f.body, Region { params: vec![], insts: vec![], term: Term::Never });
    region(f, &mut body);
    f.body = body;
}

fn region(f: &mut Function, r: &mut Region) {
    let mut out = Vec::with_capacity(r.insts.len());
    for mut inst in std::mem::take(&mut r.insts) {
        // What leaves an inner loop may leave this one too.
        inst.op.regions_mut().into_iter().for_each(|r| region(f, r));
        match &mut inst.op {
            Op::Loop(l) => {
                let counter = if let LoopKind::For(i, _) = l.kind { Some(i) } else { None };
                out.extend(moved(f, &mut l.body, counter));
            }
            // On the way out of the loop that it is a segment of.
            Op::Checkpoint(r) => out.extend(moved(f, r, None)),
            _ => {}
        }
        out.push(inst);
    }
    r.insts = out;
}

/// Takes out of a body what is the same in all iterations.
fn moved(f: &mut Function, body: &mut Region, counter: Option<Value>) -> Vec<Inst> {
    if !body.insts.iter().any(|i| is_float(f, i)) {
        return vec![];
    }
    let mut inside: HashSet<Value> = body.params.iter().copied().chain(counter).collect();
    definitions(&body.insts, &mut inside);
    let constants: HashMap<Value, usize> = (body.insts.iter().enumerate())
        .filter(|(_, i)| matches!(i.op, Op::Const(_)) && i.results.iter().all(|v| f.data(*v).ascribed.is_none()))
        .flat_map(|(k, i)| i.results.iter().map(move |v| (*v, k)))
        .collect();
    let mut moves: HashSet<usize> = HashSet::new();
    for (k, inst) in body.insts.iter().enumerate() {
        if !is_float(f, inst) {
            continue;
        }
        let (mut fixed, mut variables, mut literals) = (true, 0, vec![]);
        inst.op.operands(&mut |v| match constants.get(&v) {
            Some(k) => literals.push(*k),
            None => {
                fixed &= !inside.contains(&v);
                variables += 1;
            }
        });
        if fixed && variables > 0 {
            moves.insert(k);
            moves.extend(literals);
            inst.results.iter().for_each(|v| _ = inside.remove(v));
        }
    }
    let mut before = vec![];
    for (k, inst) in std::mem::take(&mut body.insts).into_iter().enumerate() {
        if !moves.contains(&k) {
            body.insts.push(inst);
            continue;
        }
        inst.results.iter().for_each(|v| f.data_mut(*v).hoisted = true);
        before.push(inst);
    }
    before
}

/// Arithmetic on floats that are known to be some, or integers that become one.
fn is_float(f: &Function, inst: &Inst) -> bool {
    let [y] = inst.results[..] else { return false };
    let number = |v: &Value| f.ty(*v).is_scalar();
    let plain = f.data(y).ascribed.is_none() && number(&y);
    plain
        && match &inst.op {
            Op::Unary(UnOp::Neg, x) => number(x),
            Op::Binary(op, a, b) => {
                matches!(op, BinOp::Add | BinOp::Sub | BinOp::Mul | BinOp::Div) && number(a) && number(b)
            }
            // Its bounds may be the wrong way round.
            Op::Rule(row, _) if row.name == "clamp" => false,
            Op::Rule(row, args) => {
                let known = |v: &Value| number(v) || *f.ty(*v) == Ty::Discrete;
                row.form == Form::Method && !row.discrete && number(&args[0]) && args.iter().all(known)
            }
            _ => false,
        }
}
