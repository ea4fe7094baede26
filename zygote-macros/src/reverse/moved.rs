//! What is moved to another name shares its place: `let terms = all;`
//!
//! The cotangent of `terms` becomes that of the final contents of `all`. It is a place of that shape already, if it started as one, and has no other
//! use then. Behind the fusion of sweeps, which tells places that are only added to from others.

use super::Reversed;
use crate::hash::{HashMap, New as _};
use crate::ir::*;
use crate::normalise::substitute;
use crate::ty::Ty;

/// Does so in both sweeps.
pub(crate) fn share(r: &mut Reversed) {
    let mut shared = HashMap::new();
    region(&mut r.forward, &mut shared);
    region(&mut r.reverse, &mut shared);
    if shared.is_empty() {
        return;
    }
    // One may have moved several times.
    let last = |mut v: Value| {
        while let Some(of) = shared.get(&v) {
            v = *of;
        }
        v
    };
    let shared: HashMap<Value, Value> = shared.keys().map(|v| (*v, last(*v))).collect();
    substitute(&mut r.forward, &shared);
    substitute(&mut r.reverse, &shared);
    r.cotangents.iter_mut().flatten().for_each(|d| *d = shared.get(d).copied().unwrap_or(*d));
}

/// `state = state.step()`: the receiver that the pullback is given again is what the variable held, and no copy of it.
pub(crate) fn take_replaced(r: &mut Reversed) {
    let Reversed { f, forward, .. } = r;
    take_in(f, forward);
}

fn take_in(f: &mut Function, r: &mut Region) {
    r.insts.iter_mut().flat_map(|i| i.op.regions_mut()).for_each(|r| take_in(f, r));
    let mut k = 0;
    while k < r.insts.len() {
        if let Some((back, at)) = replaced(&r.insts, k)
            && let Op::Store(cell, path, v) = r.insts[at].op.clone()
        {
            let copy = r.insts.remove(k);
            let ty = f.ty(v).clone();
            let old = f.value(None, copy.span, ty);
            r.insts[at - 1] = Inst { results: vec![old], op: Op::Replace(cell, path, v), span: copy.span };
            r.insts.insert(at, Inst { op: Op::Dispatch("taken", vec![back, old]), ..copy });
        }
        k += 1;
    }
}

/// The pullback that a copy is for, and the next instruction that mentions what was copied, if that replaces it.
fn replaced(insts: &[Inst], k: usize) -> Option<(Value, usize)> {
    let Op::Dispatch("snapshot", vs) = &insts[k].op else { return None };
    let [back, receiver] = vs[..] else { return None };
    let made = |v: Value| insts[..k].iter().find(|i| i.results == [v]);
    let Op::Borrow(cell, path, _) = &made(receiver)?.op else { return None };
    let later = insts[k + 1..].iter().position(|i| {
        !matches!(i.op, Op::Shape(..)) && (i.mentions(*cell) > 0 || insts[k].results.iter().any(|v| i.mentions(*v) > 0))
    })?;
    let at = k + 1 + later;
    let same = |to: &Value, of: &[Proj]| {
        to == cell && of.len() == path.len() && of.iter().zip(path).all(|(a, b)| a.is_same(b))
    };
    matches!(&insts[at].op, Op::Store(to, of, _) if same(to, of)).then_some((back, at))
}

/// What is all that is added to the cotangent of a slice, a vector of this function's own, is given as that cotangent: `dx[..] += dv` is the way of
/// pullbacks, which are given places.
pub(crate) fn give_whole(r: &mut Reversed) {
    for k in 0..r.sinks.len() {
        let Some(sink) = r.sinks[k] else { continue };
        let Ty::Ref(of) = r.f.ty(r.f.params[k]) else { continue };
        let Ty::Slice(element) = &**of else { continue };
        let adds = |inst: &Inst| match &inst.op {
            Op::Add(to, path, v) if *to == sink && matches!(path[..], [] | [Proj::Range(None, None, _)]) => Some(*v),
            _ => None,
        };
        let Some(at) = r.reverse.insts.iter().position(|i| adds(i).is_some()) else { continue };
        let v = adds(&r.reverse.insts[at]).unwrap_or(sink);
        let own = matches!(r.f.ty(v), Ty::Vec(t) if t == element && t.is_scalar());
        let elsewhere = |region: &Region, v: Value| region.mentions(v) > 0;
        let alone = !elsewhere(&r.forward, sink)
            && r.reverse.insts.iter().map(|i| mentions(i, sink)).sum::<usize>() == 1
            && !r.reverse.insts[at + 1..].iter().any(|i| mentions(i, v) > 0);
        let handed_on = r.cotangents.iter().flatten().any(|d| *d == v);
        if own && alone && !handed_on {
            r.reverse.insts.remove(at);
            (r.sinks[k], r.cotangents[k]) = (None, Some(v));
        }
    }
}

/// How often an instruction mentions a value, inside of it, too.
fn mentions(inst: &Inst, v: Value) -> usize {
    inst.mentions(v) + inst.op.regions().into_iter().map(|r| r.mentions(v)).sum::<usize>()
}

fn region(r: &mut Region, shared: &mut HashMap<Value, Value>) {
    r.insts.iter_mut().flat_map(|i| i.op.regions_mut()).for_each(|r| region(r, shared));
    let mut made: HashMap<Value, usize> = HashMap::new();
    for (k, inst) in r.insts.iter().enumerate() {
        made.extend(inst.results.iter().map(|v| (*v, k)));
    }
    let op = |v: Value| made.get(&v).map(|k| &r.insts[*k].op);
    let mut gone = vec![];
    for (k, inst) in r.insts.iter().enumerate() {
        let (Op::Place(init), [place]) = (&inst.op, &inst.results[..]) else { continue };
        let Some(Op::OfShape(_, Some(of))) = op(*init) else { continue };
        let Some(Op::Place(start)) = op(*of) else { continue };
        let starts_as_zero = matches!(op(*start), Some(Op::OfShape(_, None)));
        let later = r.insts[k + 1..].iter().any(|i| i.mentions(*of) > 0) || r.term.operands().contains(of);
        let once = r.insts.iter().map(|i| i.mentions(*init)).sum::<usize>() == 1;
        if starts_as_zero && !later && once {
            shared.insert(*place, *of);
            gone.extend([k, made[init]]);
        }
    }
    let mut k = 0;
    r.insts.retain(|_| {
        k += 1;
        !gone.contains(&(k - 1))
    });
}
