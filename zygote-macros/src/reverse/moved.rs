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
