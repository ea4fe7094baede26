//! Makes a failing program smaller.

use crate::hash::{HashMap, New as _};
use crate::ir::*;
use crate::ty::Scalar;
use quote::quote;

/// Applies edits as long as the program still fails.
pub(crate) fn shrink(f: &Function, fails: &dyn Fn(&Function) -> bool) -> Function {
    let mut best = f.clone();
    loop {
        let mut progress = false;
        for edit in EDITS {
            // From the end, where nothing uses what goes.
            let mut at = count(&best.body);
            while at > 0 {
                at -= 1;
                let mut candidate = best.clone();
                if edit_at(&mut candidate, at, *edit) && fails(&candidate) {
                    best = candidate;
                    progress = true;
                    at = at.min(count(&best.body));
                }
            }
        }
        if !progress {
            return best;
        }
    }
}

/// Changes instruction `k` of a region; false if it doesn't apply. May leave an invalid program.
type Edit = fn(&mut Region, usize, &[ValueData], &mut HashMap<Value, Value>) -> bool;

const EDITS: &[Edit] = &[
    remove,
    remove_loop,
    inline_arm::<0>,
    inline_arm::<1>,
    inline_arm::<2>,
    never_leave::<0>,
    never_leave::<1>,
    constant,
    first_operand,
];

fn count(r: &Region) -> usize {
    r.insts.iter().map(|i| 1 + i.op.regions().into_iter().map(count).sum::<usize>()).sum()
}

fn edit_at(f: &mut Function, at: usize, edit: Edit) -> bool {
    let mut map = HashMap::new();
    let values = f.values.clone();
    let mut left = at;
    let done = find(&mut f.body, &mut left, &mut |r, k| edit(r, k, &values, &mut map)).unwrap_or(false);
    // What is replaced may be replaced by what is replaced.
    for _ in 0..map.len() {
        rename(&mut f.body, &map);
    }
    done
}

/// Calls `edit` on the instruction with this number, outer ones first.
fn find(r: &mut Region, left: &mut usize, edit: &mut dyn FnMut(&mut Region, usize) -> bool) -> Option<bool> {
    for k in 0..r.insts.len() {
        if *left == 0 {
            return Some(edit(r, k));
        }
        *left -= 1;
        for nested in r.insts[k].op.regions_mut() {
            if let Some(done) = find(nested, left, edit) {
                return Some(done);
            }
        }
    }
    None
}

fn rename(r: &mut Region, map: &HashMap<Value, Value>) {
    let to = &mut |v: Value| map.get(&v).copied().unwrap_or(v);
    for inst in &mut r.insts {
        inst.op.map_operands(to);
        inst.op.regions_mut().into_iter().for_each(|r| rename(r, map));
    }
    r.term.map_operands(to);
}

fn remove(r: &mut Region, k: usize, _: &[ValueData], _: &mut HashMap<Value, Value>) -> bool {
    r.insts.remove(k);
    true
}

/// A loop that doesn't run.
fn remove_loop(r: &mut Region, k: usize, _: &[ValueData], map: &mut HashMap<Value, Value>) -> bool {
    let Op::Loop(l) = &r.insts[k].op else { return false };
    if r.insts[k].results.len() != l.inits.len() {
        return false;
    }
    map.extend(r.insts[k].results.iter().copied().zip(l.inits.iter().copied()));
    r.insts.remove(k);
    true
}

/// One arm instead of the switch, whether it falls through or leaves.
fn inline_arm<const ARM: usize>(r: &mut Region, k: usize, _: &[ValueData], map: &mut HashMap<Value, Value>) -> bool {
    let Op::Switch(s) = &r.insts[k].op else { return false };
    let Some(arm) = s.arms.get(ARM).filter(|a| a.bindings.is_empty()) else { return false };
    let body = arm.body.clone();
    if let Term::Yield(vs) = &body.term {
        map.extend(r.insts[k].results.iter().copied().zip(vs.iter().copied()));
        r.insts.splice(k..=k, body.insts);
    } else {
        r.insts.truncate(k);
        r.insts.extend(body.insts);
        r.term = body.term;
    }
    true
}

/// An arm that falls through instead of leaving, where there is nothing to yield.
fn never_leave<const ARM: usize>(r: &mut Region, k: usize, _: &[ValueData], _: &mut HashMap<Value, Value>) -> bool {
    let results = r.insts[k].results.is_empty();
    let Op::Switch(s) = &mut r.insts[k].op else { return false };
    match s.arms.get_mut(ARM) {
        Some(arm) if results && !matches!(arm.body.term, Term::Yield(_)) => {
            arm.body.term = Term::Yield(vec![]);
            true
        }
        _ => false,
    }
}

fn constant(r: &mut Region, k: usize, values: &[ValueData], _: &mut HashMap<Value, Value>) -> bool {
    let inst = &mut r.insts[k];
    let [v] = inst.results[..] else { return false };
    if values[v.0 as usize].ty != Ty::Scalar(Scalar::F64) || matches!(inst.op, Op::Const(_) | Op::Cell(_)) {
        return false;
    }
    inst.op = Op::Const(quote!(0.5));
    true
}

/// An operand instead of the result computed from it.
fn first_operand(r: &mut Region, k: usize, values: &[ValueData], map: &mut HashMap<Value, Value>) -> bool {
    let inst = &r.insts[k];
    let [v] = inst.results[..] else { return false };
    if !inst.op.regions().is_empty() {
        return false;
    }
    let mut operands = vec![];
    inst.op.operands(&mut |v| operands.push(v));
    let (ty, cell) = (|v: Value| &values[v.0 as usize].ty, |v: Value| values[v.0 as usize].cell);
    if cell(v) {
        return false;
    }
    let Some(same) = operands.into_iter().find(|o| ty(*o) == ty(v) && !cell(*o)) else { return false };
    map.insert(v, same);
    r.insts.remove(k);
    true
}
