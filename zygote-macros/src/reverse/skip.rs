//! Pullbacks of what had no influence on the result.
//!
//! `if let Some(t) = hit(s) { if t < nearest { nearest = t; } }`: the cotangent of `hit(s)` is zero, except where `t` was taken. What is done with a
//! cotangent only multiplies and adds, so all that follows from one that starts as zero, and that one arm alone adds to, goes into that arm, if there
//! is a pullback among it, or some additions to elements. (Less than that is as well done always, and without a branch.) What `max` or `min` didn't choose, `(s - strike).max(0.0)`, is
//! skipped by a branch on its cotangent, also where the slope of a power or of a transcendental function would be computed for nothing.

use super::Skip;
use crate::hash::{HashMap, HashSet, New as _};
use crate::ir::*;
use std::collections::BTreeSet;

/// So many additions to elements are worth a move into a branch.
const ADDITIONS: usize = 3;

/// Partials of what chooses one of its operands.
const CHOICES: [&str; 4] = ["max_dx", "max_da", "min_dx", "min_da"];

/// Does so in all of a reverse sweep.
pub(super) fn skip(
    f: &mut Function,
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
    let cells = f.values.iter().map(|v| v.cell).collect();
    in_region(f, &Known { cells, places: &places, kept: &kept, what }, reverse);
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
    /// Which values are cells.
    cells: Vec<bool>,
    places: &'a HashSet<Value>,
    /// What is read behind the sweep.
    kept: &'a [Value],
    what: Skip,
}

impl Known<'_> {
    fn is_worth_it(&self, inst: &Inst) -> bool {
        self.what != Skip::Pullbacks || matches!(inst.op, Op::Back(_))
    }

    /// The same of what goes into an arm that is there anyway: some additions in memory are enough, as to the forces of a pair that is near.
    fn are_worth_it<'i>(&self, mut insts: impl Iterator<Item = &'i Inst> + Clone) -> bool {
        let element =
            |i: &&Inst| matches!(&i.op, Op::Add(_, path, _) if path.iter().any(|s| matches!(s, Proj::Index(_))));
        insts.clone().filter(element).count() >= ADDITIONS || insts.any(|i| self.is_worth_it(i))
    }

    /// True of what changes, but for what is only added to.
    fn changes(&self, v: Value) -> bool {
        self.places.contains(&v) || self.cells.get(v.0 as usize).is_some_and(|cell| *cell)
    }
}

fn in_region(f: &mut Function, known: &Known<'_>, r: &mut Region) {
    r.insts.iter_mut().flat_map(|i| i.op.regions_mut()).for_each(|r| in_region(f, known, r));
    // From the end: what is moved is behind.
    for k in (0..r.insts.len()).rev() {
        if is_choice(&r.insts, k) {
            skip_unchosen(f, known, r, k);
        }
    }
    if known.are_worth_it(r.insts.iter()) {
        let own: Vec<Value> = (0..r.insts.len()).filter_map(|k| zero_place(&r.insts, k)).collect();
        let mut first = first_mentions(&r.insts);
        for place in own.into_iter().rev() {
            let Some(at) = first.get(&place).copied() else { continue };
            if skip_after(known, r, place, at) {
                first = first_mentions(&r.insts);
            }
        }
    }
}

/// The first instruction that mentions a value, itself or inside of it.
fn first_mentions(insts: &[Inst]) -> HashMap<Value, usize> {
    fn see(inst: &Inst, k: usize, first: &mut HashMap<Value, usize>) {
        inst.op.operands(&mut |v| _ = first.entry(v).or_insert(k));
        for r in inst.op.regions() {
            r.insts.iter().for_each(|i| see(i, k, first));
            r.term.operands().into_iter().for_each(|v| _ = first.entry(v).or_insert(k));
        }
    }
    let mut first = HashMap::new();
    insts.iter().enumerate().for_each(|(k, inst)| see(inst, k, &mut first));
    first
}

/// The place that an instruction makes, if it starts with zero.
fn zero_place(insts: &[Inst], k: usize) -> Option<Value> {
    let Op::Place(init) = insts[k].op else { return None };
    let made = insts[..k].iter().rev().find(|i| i.results.contains(&init))?;
    matches!(made.op, Op::Zero | Op::ZeroLike(_) | Op::OfShape(_, None)).then(|| insts[k].results[0])
}

/// True of the cotangent of an operand that may not have been chosen.
fn is_choice(insts: &[Inst], k: usize) -> bool {
    let Op::Rule(row, vs) = &insts[k].op else { return false };
    let partial = || insts[..k].iter().rev().find(|i| i.results == [vs[1]]);
    row.name == "scale" && partial().is_some_and(|i| matches!(&i.op, Op::Rule(row, _) if CHOICES.contains(&row.name)))
}

/// What follows from a value that instruction `at` makes or adds to, by position; with the places that it adds to and that are made here.
struct Following {
    values: HashSet<Value>,
    moved: BTreeSet<usize>,
    made: BTreeSet<usize>,
    /// What is added to elsewhere.
    touched: HashSet<Value>,
    /// Where what is made behind `at` is.
    late: HashMap<Value, usize>,
}

impl Following {
    fn of(r: &Region, from: Value, at: usize) -> Following {
        let insts = &r.insts;
        let late: HashMap<Value, usize> =
            insts.iter().enumerate().skip(at).flat_map(|(k, i)| i.results.iter().map(move |v| (*v, k))).collect();
        let (mut values, mut moved, mut made) = (HashSet::new(), BTreeSet::new(), BTreeSet::new());
        values.insert(from);
        loop {
            let n = moved.len();
            for (k, inst) in insts.iter().enumerate().skip(at + 1) {
                if made.contains(&k) || moved.contains(&k) || !values.iter().any(|v| inst.mentions(*v) > 0) {
                    continue;
                }
                moved.insert(k);
                values.extend(&inst.results);
                for to in targets(inst) {
                    if let Some(k) = late.get(&to).copied().filter(|k| zero_place(insts, *k) == Some(to))
                        && values.insert(to)
                    {
                        let Op::Place(zero) = insts[k].op else { continue };
                        made.insert(k);
                        let once = insts.iter().map(|i| i.mentions(zero)).sum::<usize>() == 1;
                        made.extend(late.get(&zero).filter(|_| once));
                    }
                }
            }
            if moved.len() == n {
                break;
            }
        }
        let touched = moved.iter().flat_map(|k| targets(&insts[*k])).filter(|v| !values.contains(v)).collect();
        Following { values, moved, made, touched, late }
    }

    fn own<'a>(&'a self, insts: &'a [Inst]) -> impl Iterator<Item = &'a Inst> + Clone {
        self.moved.iter().map(|k| &insts[*k])
    }

    /// True if nothing of it is seen elsewhere, and zero makes nothing of it.
    fn is_apart(&self, known: &Known<'_>, r: &Region) -> bool {
        let seen = r.term.operands().iter().chain(known.kept).any(|v| self.values.contains(v));
        !seen && self.own(&r.insts).all(|i| only_adds(i, &self.values) && !self.touched.iter().any(|v| looks_at(i, *v)))
    }

    /// What it reads beside itself.
    fn reads(&self, insts: &[Inst]) -> Vec<Value> {
        let own: Vec<Inst> = self.own(insts).cloned().collect();
        let free = super::plan::free_values(&own, &Term::Never);
        free.into_iter().filter(|v| !self.values.contains(v)).collect()
    }

    /// True if nothing else from `at` on looks at what it adds to, before all of it would have been added.
    fn is_unseen(&self, insts: &[Inst], at: usize) -> bool {
        let last = self.moved.last().copied().unwrap_or(at);
        let mut others = insts[at..=last].iter().enumerate().filter(|(k, _)| !self.moved.contains(&(k + at)));
        !others.any(|(_, i)| self.touched.iter().any(|v| looks_at(i, *v)))
    }

    /// Takes all of it out.
    fn take(mut self, r: &mut Region) -> Vec<Inst> {
        self.moved.extend(self.made);
        let mut out = vec![];
        for (k, inst) in std::mem::take(&mut r.insts).into_iter().enumerate() {
            if self.moved.contains(&k) { out.push(inst) } else { r.insts.push(inst) }
        }
        out
    }
}

/// Moves what follows from a place into the arm that adds to it, which is in instruction `at`, the first that mentions it.
fn skip_after(known: &Known<'_>, r: &mut Region, place: Value, at: usize) -> bool {
    let Some(arm) = only_arm(&r.insts[at], place) else { return false };
    let f = Following::of(r, place, at);
    if !known.are_worth_it(f.own(&r.insts)) || !f.is_apart(known, r) {
        return false;
    }
    // What it reads must be there and stay the same, and nobody may look at what it adds to before it would have been added.
    let mut reads = f.reads(&r.insts).into_iter();
    if reads.any(|v| f.late.contains_key(&v) || !f.touched.contains(&v) && known.changes(v)) {
        return false;
    }
    let zeros_are_there = f.made.iter().all(|k| {
        let mut there = true;
        r.insts[*k].op.operands(&mut |v| there &= f.late.get(&v).is_none_or(|j| f.made.contains(j)));
        there
    });
    if !zeros_are_there || !f.is_unseen(&r.insts, at) {
        return false;
    }
    let own = f.take(r);
    sink(r.insts[at].op.regions_mut().swap_remove(arm), place, own);
    true
}

/// Does what follows from the cotangent of an operand only where that was chosen.
fn skip_unchosen(function: &mut Function, known: &Known<'_>, r: &mut Region, at: usize) {
    let [d] = r.insts[at].results[..] else { return };
    let f = Following::of(r, d, at);
    let costly = |v: Value| {
        let made = r.insts.iter().find(|i| i.results == [v]);
        made.is_some_and(|i| matches!(&i.op, Op::Rule(row, _) if !row.cheap))
    };
    // A loop in which all is zero is worth a branch.
    let worth = |i: &Inst| {
        let slope = matches!(&i.op, Op::Rule(row, vs) if row.name == "scale" && costly(vs[1]));
        known.is_worth_it(i) || slope || matches!(i.op, Op::Replay(_))
    };
    if !f.own(&r.insts).any(worth) || !f.is_apart(known, r) {
        return;
    }
    if f.reads(&r.insts).into_iter().any(|v| !f.touched.contains(&v) && known.changes(v)) || !f.is_unseen(&r.insts, at)
    {
        return;
    }
    // Where the last of it stands, all that it reads is there.
    let end = f.moved.iter().chain(&f.made).max().copied().unwrap_or(at);
    let behind = end + 1 - f.moved.len() - f.made.len();
    let ty = function.ty(d).clone();
    let own = f.take(r);
    let zero = function.value(None, proc_macro2::Span::mixed_site(), ty);
    let chosen = function.value(None, proc_macro2::Span::mixed_site(), crate::ty::Ty::Discrete);
    [zero, chosen].into_iter().for_each(|v| function.data_mut(v).inline = true);
    let inst = |v: Value, op: Op| Inst { results: vec![v], op, span: proc_macro2::Span::mixed_site() };
    let branch = [inst(zero, Op::Zero), inst(chosen, Op::Binary(BinOp::Ne, d, zero)), Inst::only_if(chosen, own)];
    r.insts.splice(behind..behind, branch);
}

/// What an instruction adds to.
fn targets(inst: &Inst) -> Vec<Value> {
    match &inst.op {
        Op::Replay(r) => r.body.insts.iter().flat_map(targets).collect(),
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
        Op::Replay(r) => r.inits.is_empty() && inst.results.is_empty() && region_only_adds(&r.body, follows),
        _ => false,
    }
}

/// The same of a loop's body: beside what follows there is nothing but what is computed for it.
fn region_only_adds(r: &Region, follows: &HashSet<Value>) -> bool {
    let mut follows = follows.clone();
    r.insts.iter().all(|inst| {
        if follows.iter().any(|v| inst.mentions(*v) > 0) {
            follows.extend(&inst.results);
            return only_adds(inst, &follows);
        }
        match &inst.op {
            Op::Const(_) | Op::Load(..) | Op::Unary(..) | Op::Binary(..) | Op::Rule(..) | Op::Cast(..) => true,
            Op::Borrow(_, _, Access::Shared) | Op::Ref(_) | Op::Deref(_) => true,
            Op::Verbatim(v) => v.is_length() || v.is_of_integers(),
            Op::Replay(r) => r.inits.is_empty() && inst.results.is_empty() && r.body.insts.is_empty(),
            _ => false,
        }
    }) && !r.term.operands().iter().any(|v| follows.contains(v))
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
