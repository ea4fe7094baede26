//! Float arithmetic that is the same in all iterations of a loop moves before it.
//!
//! Input: a primal in exit normal form. Output: the same function. LLVM does so with the primal; here it is for the reverse sweep, which would
//! keep such a value in every iteration, and pull back every time what it can pull back once: `y[i] / (2.0 * sigma * sigma)`.
//!
//! So do reads of numbers in fields of what never changes (`m.vol`): what is computed of them moves then, too, and their cotangents are sums in
//! variables. There is no index on the way to them, which could be out of bounds where the loop doesn't run.
//!
//! Only what the body runs unconditionally, and what can neither panic nor change anything. The loop may not run at all, so what is moved may be
//! infinite where the function is not: its pullback is guarded, as that of an infinite slope is ([`ValueData::hoisted`]).

use crate::hash::{HashMap, HashSet, New as _};
use crate::ir::*;
use crate::rules::Form;
use crate::ty::Ty;

pub(crate) fn hoist(f: &mut Function) {
    let mut body = std::mem::replace(&mut f.body, Region { params: vec![], insts: vec![], term: Term::Never });
    let mut lasting: HashSet<Value> = f.params.iter().copied().collect();
    made(&body, &mut lasting);
    lasting.retain(|v| !f.is_cell(*v));
    region(f, &mut body, &lasting);
    f.body = body;
}

/// Values that are no parts of others, which may change by another name.
fn made(r: &Region, found: &mut HashSet<Value>) {
    for inst in &r.insts {
        if let Op::Construct(_) | Op::Tuple(_) | Op::Clone(..) = &inst.op {
            found.extend(&inst.results);
        }
        inst.op.regions().into_iter().for_each(|r| made(r, found));
    }
}

fn region(f: &mut Function, r: &mut Region, lasting: &HashSet<Value>) {
    let mut out = Vec::with_capacity(r.insts.len());
    for mut inst in std::mem::take(&mut r.insts) {
        // What leaves an inner loop may leave this one too.
        inst.op.regions_mut().into_iter().for_each(|r| region(f, r, lasting));
        match &mut inst.op {
            Op::Loop(l) => {
                let counter = if let LoopKind::For(i, _) = l.kind { Some(i) } else { None };
                out.extend(moved(f, &mut l.body, counter, lasting));
            }
            // On the way out of the loop that it is a segment of.
            Op::Checkpoint(r) => out.extend(moved(f, r, None, lasting)),
            _ => {}
        }
        out.push(inst);
    }
    r.insts = out;
}

/// Takes out of a body what is the same in all iterations.
fn moved(f: &mut Function, body: &mut Region, counter: Option<Value>, lasting: &HashSet<Value>) -> Vec<Inst> {
    let suits = |f: &Function, i: &Inst| is_float(f, i) || is_field(f, i, lasting);
    if !body.insts.iter().any(|i| suits(f, i)) {
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
        if !suits(f, inst) {
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
    let mut before: Vec<Inst> = vec![];
    let mut twice = HashMap::new();
    for (k, inst) in std::mem::take(&mut body.insts).into_iter().enumerate() {
        if !moves.contains(&k) {
            body.insts.push(inst);
            continue;
        }
        if let Some(first) = before.iter().find(|i| is_same_field(i, &inst))
            && !f.data(inst.results[0]).named
        {
            twice.insert(inst.results[0], first.results[0]);
            continue;
        }
        let computed = !matches!(inst.op, Op::Load(..));
        inst.results.iter().for_each(|v| f.data_mut(*v).hoisted |= computed);
        before.push(inst);
    }
    if !twice.is_empty() {
        for inst in &mut before {
            inst.op.map_operands(&mut |v| twice.get(&v).copied().unwrap_or(v));
        }
        crate::normalise::substitute(body, &twice);
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

/// A number in a field of what doesn't change.
fn is_field(f: &Function, inst: &Inst, lasting: &HashSet<Value>) -> bool {
    let (Op::Load(base, path), [y]) = (&inst.op, &inst.results[..]) else { return false };
    let fields = path.iter().all(|step| matches!(step, Proj::Named(_) | Proj::Field(_)));
    fields && !path.is_empty() && lasting.contains(base) && f.ty(*y).is_scalar() && f.data(*y).ascribed.is_none()
}

fn is_same_field(a: &Inst, b: &Inst) -> bool {
    let (Op::Load(a, p), Op::Load(b, q)) = (&a.op, &b.op) else { return false };
    let same = |(p, q): (&Proj, &Proj)| match (p, q) {
        (Proj::Named(a), Proj::Named(b)) => a == b,
        (Proj::Field(a), Proj::Field(b)) => a == b,
        _ => false,
    };
    a == b && p.len() == q.len() && p.iter().zip(q).all(same)
}
