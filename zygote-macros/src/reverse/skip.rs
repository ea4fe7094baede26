//! Pullbacks of what had no influence on the result.
//!
//! `if let Some(t) = hit(s) { if t < nearest { nearest = t; } }`: the cotangent of `hit(s)` is zero, except where `t` was taken. What is done with a
//! cotangent only multiplies and adds, so all that follows from one that starts as zero, and that one arm alone adds to, goes into that arm, if there
//! is a pullback among it. (Less than that is as well done always, and without a branch.)

use super::Skip;
use crate::hash::{HashMap, HashSet, New as _};
use crate::ir::*;
use std::collections::BTreeSet;

/// Does so in all of a reverse sweep.
pub(super) fn skip(
    f: &Function,
    reverse: &mut Region,
    (sinks, cotangents): (&[Option<Value>], &[Option<Value>]),
    what: Skip,
) {
    if what == Skip::Nothing {
        return;
    }
    let mut places: HashSet<Value> = sinks.iter().flatten().copied().collect();
    places_of(reverse, &mut places);
    let kept: Vec<Value> = cotangents.iter().flatten().copied().collect();
    in_region(&Known { f, places: &places, kept: &kept, what }, reverse);
}

fn places_of(r: &Region, found: &mut HashSet<Value>) {
    for inst in &r.insts {
        if let Op::Place(_) | Op::Cell(_) = inst.op {
            found.extend(&inst.results);
        }
        inst.op.regions().into_iter().for_each(|r| places_of(r, found));
    }
}

struct Known<'a> {
    f: &'a Function,
    places: &'a HashSet<Value>,
    /// What is read behind the sweep.
    kept: &'a [Value],
    what: Skip,
}

impl Known<'_> {
    fn is_worth_it(&self, inst: &Inst) -> bool {
        self.what != Skip::Pullbacks || matches!(inst.op, Op::Back(_))
    }
}

fn in_region(known: &Known<'_>, r: &mut Region) {
    r.insts.iter_mut().flat_map(|i| i.op.regions_mut()).for_each(|r| in_region(known, r));
    if r.insts.iter().any(|i| known.is_worth_it(i)) {
        let own: Vec<Value> = (0..r.insts.len()).filter_map(|k| zero_place(&r.insts, k)).collect();
        own.into_iter().rev().for_each(|place| skip_after(known, r, place));
    }
}

/// The place that an instruction makes, if it starts with zero.
fn zero_place(insts: &[Inst], k: usize) -> Option<Value> {
    let Op::Place(init) = insts[k].op else { return None };
    let made = insts[..k].iter().rev().find(|i| i.results.contains(&init))?;
    matches!(made.op, Op::Zero | Op::ZeroLike(_) | Op::OfShape(_, None)).then(|| insts[k].results[0])
}

/// Moves what follows from a place into the arm that adds to it.
fn skip_after(known: &Known<'_>, r: &mut Region, place: Value) {
    let insts = &r.insts;
    let Some(at) = insts.iter().position(|i| i.mentions(place) > 0) else { return };
    let Some(arm) = only_arm(&insts[at], place) else { return };
    let late: HashMap<Value, usize> =
        insts.iter().enumerate().skip(at).flat_map(|(k, i)| i.results.iter().map(move |v| (*v, k))).collect();
    // What follows from it, with the places that it adds to and that are made here.
    let (mut follows, mut moved, mut made) = (HashSet::new(), BTreeSet::new(), BTreeSet::new());
    follows.insert(place);
    loop {
        let n = moved.len();
        for (k, inst) in insts.iter().enumerate().skip(at + 1) {
            if made.contains(&k) || moved.contains(&k) || !follows.iter().any(|v| inst.mentions(*v) > 0) {
                continue;
            }
            moved.insert(k);
            follows.extend(&inst.results);
            for to in targets(inst) {
                if let Some(k) = late.get(&to).copied().filter(|k| zero_place(insts, *k) == Some(to))
                    && follows.insert(to)
                {
                    let Op::Place(zero) = insts[k].op else { continue };
                    made.insert(k);
                    made.extend(late.get(&zero).filter(|_| insts.iter().map(|i| i.mentions(zero)).sum::<usize>() == 1));
                }
            }
        }
        if moved.len() == n {
            break;
        }
    }
    let own: Vec<Inst> = moved.iter().map(|k| insts[*k].clone()).collect();
    if !own.iter().any(|i| known.is_worth_it(i))
        || r.term.operands().iter().chain(known.kept).any(|v| follows.contains(v))
    {
        return;
    }
    let touched: HashSet<Value> = own.iter().flat_map(targets).filter(|v| !follows.contains(v)).collect();
    if !own.iter().all(|i| only_adds(i, &follows) && !touched.iter().any(|v| looks_at(i, *v))) {
        return;
    }
    // What it reads must be there and stay the same, and nobody may look at what it adds to before it would have been added.
    let mut reads = super::plan::free_values(&own, &Term::Never).into_iter().filter(|v| !follows.contains(v));
    if reads
        .any(|v| late.contains_key(&v) || !touched.contains(&v) && (known.places.contains(&v) || known.f.is_cell(v)))
    {
        return;
    }
    let zeros_are_there = made.iter().all(|k| {
        let mut there = true;
        insts[*k].op.operands(&mut |v| there &= late.get(&v).is_none_or(|j| made.contains(j)));
        there
    });
    moved.extend(made);
    let last = moved.last().copied().unwrap_or(at);
    let mut others = insts[at..=last].iter().enumerate().filter(|(k, _)| !moved.contains(&(k + at)));
    if !zeros_are_there || others.any(|(_, i)| touched.iter().any(|v| looks_at(i, *v))) {
        return;
    }
    let own = moved.iter().map(|k| insts[*k].clone()).collect();
    let mut next = 0;
    r.insts.retain(|_| {
        next += 1;
        !moved.contains(&(next - 1))
    });
    sink(r.insts[at].op.regions_mut().swap_remove(arm), place, own);
}

/// What an instruction adds to.
fn targets(inst: &Inst) -> Vec<Value> {
    match &inst.op {
        Op::Add(to, ..) => vec![*to],
        Op::Back(b) => b.sinks.iter().map(|(to, _)| *to).collect(),
        _ => vec![],
    }
}

/// The one arm of an instruction that mentions a place.
fn only_arm(inst: &Inst, place: Value) -> Option<usize> {
    let (head, regions) = match &inst.op {
        Op::MatchSaved(v, ..) => (*v, inst.op.regions()),
        Op::Switch(s) => {
            let (Head::If(v) | Head::Match(v)) = s.head;
            (v, inst.op.regions())
        }
        _ => return None,
    };
    let mut with = regions.iter().enumerate().filter(|(_, r)| r.mentions(place) > 0);
    let (Some((k, arm)), None) = (with.next(), with.next()) else { return None };
    (head != place && !arm.insts.iter().any(|i| looks_at(i, place)) && !arm.term.operands().contains(&place))
        .then_some(k)
}

/// True if the instruction does more with a place than to add to it.
fn looks_at(inst: &Inst, place: Value) -> bool {
    let mut n = 0;
    inst.op.operands(&mut |v| n += usize::from(v == place));
    let added = match &inst.op {
        Op::Add(p, path, v) => {
            usize::from(*p == place && *v != place && path.iter().flat_map(Proj::operands).all(|v| v != place))
        }
        Op::Back(b) if b.changed.is_empty() => b.sinks.iter().filter(|(p, _)| *p == place).count(),
        _ => 0,
    };
    n != added
        || inst
            .op
            .regions()
            .into_iter()
            .any(|r| r.insts.iter().any(|i| looks_at(i, place)) || r.term.operands().contains(&place))
}

/// True if an instruction makes nothing of nothing, but for what it adds to.
fn only_adds(inst: &Inst, follows: &HashSet<Value>) -> bool {
    let none = |path: &[Proj]| path.iter().flat_map(Proj::operands).all(|v| !follows.contains(&v));
    match &inst.op {
        Op::Unary(UnOp::Neg, _) | Op::Untuple(_) => true,
        Op::Load(_, path) => none(path),
        Op::Binary(BinOp::Mul, a, b) => follows.contains(a) != follows.contains(b),
        Op::Binary(BinOp::Add | BinOp::Sub, a, b) => follows.contains(a) && follows.contains(b),
        Op::Binary(BinOp::Div, a, b) => follows.contains(a) && !follows.contains(b),
        Op::Rule(row, vs) => {
            let product = matches!(row.name, "scale" | "steep" | "quotient");
            product && follows.contains(&vs[0]) && vs[1..].iter().all(|v| !follows.contains(v))
        }
        Op::Add(_, path, v) => follows.contains(v) && none(path),
        Op::Back(b) => {
            let others = [b.back].into_iter().chain(b.again.iter().flatten().copied());
            b.changed.is_empty()
                && follows.contains(&b.dy)
                && others.into_iter().all(|v| !follows.contains(&v))
                && b.sinks.iter().all(|(_, path)| none(path))
        }
        _ => false,
    }
}

/// Puts instructions that follow from a place where something is added to it, as deep as that is.
fn sink(r: &mut Region, place: Value, mut moved: Vec<Inst>) {
    let mentioned: Vec<usize> = (0..r.insts.len()).filter(|k| r.insts[*k].mentions(place) > 0).collect();
    if let [k] = mentioned[..] {
        if let Some(arm) = only_arm(&r.insts[k], place) {
            return sink(r.insts[k].op.regions_mut().swap_remove(arm), place, moved);
        }
        // What is added comes out of a place of the same kind.
        if let Op::Add(_, _, from) = r.insts[k].op {
            let own = (0..k).find(|j| zero_place(&r.insts, *j) == Some(from));
            let at = (0..r.insts.len()).filter(|j| r.insts[*j].mentions(from) > 0).collect::<Vec<_>>();
            if let (Some(_), [at, end]) = (own, &at[..])
                && *end == k
                && let Some(arm) = only_arm(&r.insts[*at], from)
            {
                moved.insert(0, r.insts.remove(k));
                return sink(r.insts[*at].op.regions_mut().swap_remove(arm), from, moved);
            }
        }
    }
    r.insts.append(&mut moved);
}
