//! Exit normal form.
//!
//! Input: a lowered function. Output: the same function in which
//! - the rest of a region behind a switch with one arm that falls through has moved into that arm
//!   (`if c { return a; } rest` is `if c { return a } else { rest }`);
//! - a switch at the end of the function whose arms all return yields the result instead,
//!   and one at the end of a loop body whose arms all continue yields the carried values.
//!
//! After this pass: what is left of exits are leaves of switches at the end of loop bodies (`break`), exits out of nested
//! loops, and switches in which several arms fall through while another leaves.

use crate::hash::{HashMap, New as _};
use crate::ir::*;

pub(crate) fn normalise(f: &mut Function) {
    let mut body = std::mem::replace(&mut f.body, Region { params: vec![], insts: vec![], term: Term::Never });
    push_rest(f, &mut body);
    returns_to_yields(f, &mut body);
    continues_to_yields(f, &mut body);
    f.body = body;
}

/// True if control can leave `op` for somewhere outside of it.
pub(crate) fn escapes(op: &Op) -> bool {
    fn region(r: &Region, inside: &mut Vec<LoopId>) -> bool {
        let leaves = match &r.term {
            Term::Return(_) | Term::Leave(..) => true,
            Term::Continue(l, _) | Term::Break(l, ..) => !inside.contains(l),
            Term::Yield(_) | Term::Never => false,
        };
        leaves || r.insts.iter().any(|i| of(&i.op, inside))
    }
    fn of(op: &Op, inside: &mut Vec<LoopId>) -> bool {
        let mark = inside.len();
        if let Op::Loop(l) = op {
            inside.push(l.id);
        }
        let found = op.regions().into_iter().any(|r| region(r, inside));
        inside.truncate(mark);
        found
    }
    of(op, &mut vec![])
}

/// True if the loop can end before its range or condition is exhausted, or by way of an outer exit.
pub(crate) fn ends_early(l: &Loop) -> bool {
    fn region(r: &Region, id: LoopId, inside: &mut Vec<LoopId>) -> bool {
        let leaves = match &r.term {
            Term::Return(_) | Term::Leave(..) => true,
            Term::Break(t, ..) => !inside.contains(t),
            Term::Continue(t, _) => *t != id && !inside.contains(t),
            Term::Yield(_) | Term::Never => false,
        };
        leaves
            || r.insts.iter().any(|i| {
                let mark = inside.len();
                if let Op::Loop(l) = &i.op {
                    inside.push(l.id);
                }
                let found = i.op.regions().into_iter().any(|r| region(r, id, inside));
                inside.truncate(mark);
                found
            })
    }
    region(&l.body, l.id, &mut vec![])
}

fn push_rest(f: &mut Function, r: &mut Region) {
    let mut at = 0;
    while at < r.insts.len() {
        let last = at + 1 == r.insts.len();
        let target = match &r.insts[at].op {
            Op::Switch(s) if escapes(&r.insts[at].op) && !(last && matches!(r.term, Term::Never)) => single_fall(s),
            _ => None,
        };
        if let Some(arm) = target {
            move_rest(f, r, at, arm);
        }
        for nested in r.insts[at].op.regions_mut() {
            push_rest(f, nested);
        }
        at += 1;
    }
}

/// The one arm that falls through, if there is exactly one.
fn single_fall(s: &Switch) -> Option<usize> {
    let mut falling = s.arms.iter().enumerate().filter(|(_, a)| matches!(a.body.term, Term::Yield(_)));
    let first = falling.next()?.0;
    falling.next().is_none().then_some(first)
}

fn move_rest(f: &mut Function, r: &mut Region, at: usize, arm: usize) {
    let rest: Vec<Inst> = r.insts.drain(at + 1..).collect();
    let term = std::mem::replace(&mut r.term, Term::Never);
    let results = std::mem::take(&mut r.insts[at].results);
    let Op::Switch(s) = &mut r.insts[at].op else { unreachable!("only switches are targets") };
    let body = &mut s.arms[arm].body;
    let Term::Yield(values) = std::mem::replace(&mut body.term, term) else { unreachable!("the arm falls through") };
    let mut map = HashMap::new();
    for (from, to) in results.into_iter().zip(values) {
        // What the user wrote at the `let` goes on with the value.
        let old = f.data(from).clone();
        let new = f.data_mut(to);
        if old.ascribed.is_some() && new.ascribed.is_none() {
            new.ascribed = old.ascribed;
            new.named = true;
        }
        if new.ty == crate::ty::Ty::Unknown {
            new.ty = old.ty;
        }
        if new.hint.is_none() {
            new.hint = old.hint;
        }
        map.insert(from, to);
    }
    body.insts.extend(rest);
    substitute(body, &map);
    // What the region hands on, the switch now hands to the region first.
    let Term::Yield(values) = body.term.clone() else { return };
    let results: Vec<Value> = values
        .iter()
        .map(|v| {
            let data = f.data(*v).clone();
            let new = f.value(data.hint.as_deref(), data.span, data.ty);
            f.data_mut(new).ascribed = data.ascribed;
            new
        })
        .collect();
    r.insts[at].results.clone_from(&results);
    r.term = Term::Yield(results);
}

/// `Return` at the tail of switches becomes their result.
fn returns_to_yields(f: &mut Function, r: &mut Region) {
    if !matches!(r.term, Term::Never) || !tail_is(r, &|t| matches!(t, Term::Return(_))) {
        return;
    }
    let ty = f.result_ty.clone();
    if let Some(result) = yield_tail(f, r, &ty, 1) {
        r.term = Term::Return(result);
    }
}

fn continues_to_yields(f: &mut Function, r: &mut Region) {
    for inst in &mut r.insts {
        if let Op::Loop(l) = &mut inst.op {
            let id = l.id;
            let here = |t: &Term| matches!(t, Term::Continue(l, _) if *l == id);
            if matches!(l.body.term, Term::Never) && tail_is(&l.body, &here) {
                let n = l.inits.len();
                let tys: Vec<_> = l.body.params[..n].to_vec();
                if let Some(results) = yield_tail(f, &mut l.body, &crate::ty::Ty::Unknown, n) {
                    for (r, p) in results.iter().zip(tys) {
                        let data = f.data(p).clone();
                        let new = f.data_mut(*r);
                        new.ty = data.ty;
                        new.hint = data.hint;
                        new.ascribed = data.ascribed;
                    }
                    l.body.term = Term::Continue(id, results);
                }
            }
        }
        for nested in inst.op.regions_mut() {
            continues_to_yields(f, nested);
        }
    }
}

/// True if every path to the end of the region ends in a terminator that `wanted` accepts (or not at all).
fn tail_is(r: &Region, wanted: &dyn Fn(&Term) -> bool) -> bool {
    match (&r.term, r.insts.last()) {
        (Term::Never, Some(Inst { op: Op::Switch(s), .. })) if escapes(&Op::Switch(s.clone())) => {
            s.arms.iter().all(|a| tail_is(&a.body, wanted))
        }
        (Term::Never, _) => true,
        (t, _) => wanted(t),
    }
}

/// Turns the terminators below the last switch into yields; gives the switch's new results.
fn yield_tail(f: &mut Function, r: &mut Region, ty: &crate::ty::Ty, n: usize) -> Option<Vec<Value>> {
    let inst = r.insts.last_mut()?;
    let span = inst.span;
    let Op::Switch(s) = &mut inst.op else { return None };
    for arm in &mut s.arms {
        match &arm.body.term {
            Term::Never => {
                if let Some(inner) = yield_tail(f, &mut arm.body, ty, n) {
                    arm.body.term = Term::Yield(inner);
                }
            }
            t => arm.body.term = Term::Yield(t.operands()),
        }
    }
    if s.arms.iter().all(|a| matches!(a.body.term, Term::Never)) {
        return None;
    }
    let results: Vec<Value> = (0..n).map(|_| f.value(None, span, ty.clone())).collect();
    r.insts.last_mut()?.results.clone_from(&results);
    Some(results)
}

/// Replaces uses of values in a region.
pub(crate) fn substitute(r: &mut Region, map: &HashMap<Value, Value>) {
    if map.is_empty() {
        return;
    }
    for inst in &mut r.insts {
        inst.op.map_operands(&mut |v| map.get(&v).copied().unwrap_or(v));
        for nested in inst.op.regions_mut() {
            substitute(nested, map);
        }
    }
    r.term.map_operands(&mut |v| map.get(&v).copied().unwrap_or(v));
}
