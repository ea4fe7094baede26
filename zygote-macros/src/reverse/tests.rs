//! Random IR programs through the whole transform, against dual numbers; and the proof that this finds mistakes.

use super::{Options, Reversed, reverse};
use crate::activity::analyse;
use crate::diag::Problems;
use crate::gather::Passes;
use crate::hash::{HashSet, New as _};
use crate::ir::random::{Shape, fuzz, generate};
use crate::ir::verify::verify;
use crate::ir::*;
use std::panic::catch_unwind;

mod passes;

pub(super) fn transform(f: &Function, prune: bool, options: Options) -> Option<Reversed> {
    let mut f = f.clone();
    crate::checkpoint::expand(&mut f);
    verify(&f).unwrap_or_else(|e| panic!("after checkpoint: {e}\n{}", print::dump(&f)));
    crate::normalise::normalise(&mut f);
    verify(&f).unwrap_or_else(|e| panic!("after normalise: {e}\n{}", print::dump(&f)));
    if options.sums {
        crate::hoist::hoist(&mut f);
        verify(&f).unwrap_or_else(|e| panic!("after hoist: {e}\n{}", print::dump(&f)));
    }
    let activity = analyse(&f, &[], prune, &mut Problems::default());
    let made = reverse(&f, &activity, options);
    for problem in &made.problems {
        assert!(is_allowed(&f, problem), "refused: {}", problem.message);
    }
    made.problems.is_empty().then_some(made)
}

/// What may be refused: what lacks a type, and a checkpoint that would read what has changed since.
fn is_allowed(f: &Function, problem: &crate::diag::Problem) -> bool {
    let untyped = f.values.iter().any(|v| format!("{:?}", v.ty).contains("Unknown"));
    untyped && problem.message.starts_with("the type of this value must be known")
        || problem.message.contains("a checkpoint that runs again")
}

pub(super) const ALL: Options = Options::all(true);

/// How many programs each configuration runs; `ZYGOTE_FUZZ_COUNT` asks for more.
pub(super) fn programs() -> usize {
    std::env::var("ZYGOTE_FUZZ_COUNT").ok().and_then(|n| n.parse().ok()).unwrap_or(500)
}

#[test]
fn random_programs_have_the_gradient_of_dual_numbers() {
    let seed = std::env::var("ZYGOTE_FUZZ_SEED").ok().and_then(|n| n.parse().ok()).unwrap_or(1);
    let mut total = 0;
    for (k, untyped) in [false, true].into_iter().enumerate() {
        for (prune, rematerialise) in [(true, true), (false, true), (true, false), (false, false)] {
            let shape = Shape { untyped, nests: prune, ..Shape::of(60) };
            let made = |f: &Function| {
                transform(f, prune, Options { rematerialise, sums: rematerialise, ..Options::all(prune) })
            };
            let tally = fuzz(programs(), seed + k as u64, shape, made, Reversed::sweeps);
            assert!(tally.refused * 10 <= tally.programs, "{tally:?}");
            total += tally.programs;
        }
    }
    println!("random IR programs: {total} run");
}

/// Integers are stepped back in many programs, in inner loops too.
#[test]
fn integers_are_stepped_back() {
    let (mut undone, mut through, mut shared) = (0, 0, 0);
    for seed in 0..600 {
        let shape = Shape::of(4 + seed as usize % 60);
        let Some(r) = transform(&generate(seed, shape), true, ALL) else { continue };
        undone += usize::from(!r.undone.is_empty());
        let handed = |i: &Inst| matches!(&i.op, Op::Replay(r) if !r.inits.is_empty());
        let inner = |i: &Inst| i.op.regions().into_iter().any(|r| last(r, &handed).is_some());
        let part = |i: &Inst| matches!(&i.op, Op::Replay(r) if r.part.is_some());
        shared += usize::from(last(&r.reverse, &part).is_some());
        through += usize::from(last(&r.reverse, &|i| handed(i) && inner(i)).is_some());
    }
    assert!(undone > 25 && through > 3, "{undone}, {through} in inner loops");
    assert!(shared > 20, "{shared} tapes of inner loops");
}

/// Cells are restored in many programs.
#[test]
fn cells_are_restored() {
    let (mut restored, mut reread) = (0, 0);
    for seed in 0..1500 {
        let shape = Shape { stencils: true, ..Shape::of(4 + seed as usize % 60) };
        let Some(r) = transform(&generate(seed, shape), true, ALL) else { continue };
        let variable = |i: &Inst| matches!(i.op, Op::Cell(_));
        restored += usize::from(last(&r.reverse, &variable).is_some());
        let mut cells = HashSet::new();
        restored_cells(&r.reverse, &mut cells);
        let read = |i: &Inst| matches!(&i.op, Op::Load(c, _) if cells.contains(c));
        reread += usize::from(last(&r.reverse, &read).is_some());
    }
    assert!(restored > 25 && reread > 20, "{restored} with variables that are restored, {reread} are read");
}

fn restored_cells(r: &Region, found: &mut HashSet<Value>) {
    for inst in &r.insts {
        if let Op::Cell(_) = inst.op {
            found.extend(&inst.results);
        }
        // A checkpoint has cells of its own.
        if !matches!(inst.op, Op::Checkpoint(_)) {
            inst.op.regions().into_iter().for_each(|r| restored_cells(r, found));
        }
    }
}

/// The same in one pass, where something can be fused.
#[test]
fn random_programs_have_the_same_gradient_in_one_pass() {
    let (mut total, mut fused, mut private) = (0, 0, 0);
    let shapes = [(false, false, true), (true, false, false), (false, true, false)];
    for (k, (untyped, buffers, nests)) in shapes.into_iter().enumerate() {
        let (count, own) = (std::cell::Cell::new(0), std::cell::Cell::new(0));
        let made = |f: &Function| {
            let r = transform(f, true, ALL)?;
            let one = crate::fuse::fuse(&r);
            count.set(count.get() + usize::from(one.is_some()));
            own.set(own.get() + usize::from(one.as_ref().is_some_and(takes_in_pass)));
            Some(one.unwrap_or(r))
        };
        let tally =
            fuzz(programs(), 11 + k as u64, Shape { untyped, buffers, nests, ..Shape::of(60) }, made, Reversed::sweeps);
        total += tally.programs;
        fused += count.get();
        private += own.get();
    }
    println!("random IR programs in one pass: {total} run, {fused} have something fused, {private} with buffers");
    assert!(fused * 10 > total && private * 15 > total, "{fused}, {private} of {total}");
}

/// A loop with both its sweeps takes cotangents from a buffer of its iterations' own.
fn takes_in_pass(r: &Reversed) -> bool {
    let places: HashSet<Value> = r.cells.values().map(|c| c.place).collect();
    last(&r.forward, &|i| matches!(&i.op, Op::Take(place, ..) if places.contains(place))).is_some()
}

/// The same where what loops add to is in local variables.
#[test]
fn random_programs_have_the_same_gradient_with_sums_in_variables() {
    let mut total = 0;
    let found = std::cell::Cell::new([0; 6]);
    let has_lanes = |r: &Reversed| last(&r.reverse, &|i| matches!(i.op, Op::Lanes(_))).is_some();
    for (k, fuse) in [false, true, false].into_iter().enumerate() {
        let made = |f: &Function| {
            let r = transform(f, true, ALL)?;
            let mut r = fuse.then(|| crate::fuse::fuse(&r)).flatten().unwrap_or(r);
            let mut open = r.clone();
            crate::gather::gather(&mut open, Passes { closed: false, ..Passes::ALL });
            let passes = if k < 2 {
                Passes::ALL
            } else {
                Passes { carried: false, closed: false, rows: false, lanes: false, parts: false, least: 0 }
            };
            let mut all = found.get();
            all[0] += crate::gather::gather(&mut r, passes);
            all[1] += usize::from(has_lanes(&r));
            all[2] += usize::from(last(&r.forward, &|i| hands_on(&r, i)).is_some());
            all[3] += usize::from(has_lanes(&r) && !has_lanes(&open));
            all[4] += [&r.forward, &r.reverse].iter().filter(|region| last(region, &over_rows).is_some()).count();
            all[5] += usize::from(last(&r.reverse, &over_parts).is_some());
            found.set(all);
            Some(r)
        };
        let shape = Shape { stencils: true, ..Shape::of(60) };
        total += fuzz(programs(), 21 + k as u64, shape, made, Reversed::sweeps).programs;
    }
    let [gathered, lanes, carried, closed, rows, parts] = found.get();
    println!("random IR programs with sums in variables: {total} run, {gathered} sums and windows");
    println!(
        "{lanes} with lanes, {carried} that hand on what they store, {closed} that step integers along, {rows} over rows, {parts} over parts"
    );
    assert!(gathered * 10 > total, "{gathered} in {total}");
    assert!(lanes * 100 > total && carried * 50 > total && closed > 2, "{lanes}, {carried}, {closed}");
    assert!(rows * 250 > total && parts * 50 > total, "{rows}, {parts}");
}

fn over_rows(inst: &Inst) -> bool {
    matches!(&inst.op, Op::Loop(Loop { kind: LoopKind::Rows(_), .. }))
}

fn over_parts(inst: &Inst) -> bool {
    matches!(&inst.op, Op::Replay(r) if !r.parts.is_empty())
}

/// A loop that hands on what it has stored.
fn hands_on(r: &Reversed, inst: &Inst) -> bool {
    let last = |v: &Value| r.f.data(*v).hint.as_deref() == Some("last");
    matches!(&inst.op, Op::Loop(l) if l.body.params.iter().any(last))
}

/// A fuzzer is worth what it finds: mistakes, planted in the reverse sweep of every program.
#[test]
fn mistakes_are_found() {
    type Plant = fn(&mut Reversed) -> bool;
    let plants: [(&str, Plant); 14] = [
        ("a dropped addition", |r| drop_first(&mut r.reverse, &|op| matches!(op, Op::Add(..)))),
        ("a lost hand-over of loop cotangents", |r| drop_set(&mut r.reverse)),
        ("a wrong sign", |r| flip_sign(&mut r.reverse)),
        ("a swapped pair of loop cotangents", |r| swap_set(&mut r.reverse)),
        ("an overwritten place that keeps its cotangent", |r| keep_taken(&mut r.reverse)),
        ("a read of a cell that adds nothing", |r| {
            drop_first(&mut r.reverse, &|op| matches!(op, Op::Add(_, path, _) if !path.is_empty()))
        }),
        ("`-=` taken for `+=`", add_for_subtract),
        ("a swap that isn't undone", |r| drop_first(&mut r.reverse, &|op| matches!(op, Op::Swap(..)))),
        ("a method that isn't undone", |r| {
            drop_first(&mut r.reverse, &|op| matches!(op, Op::Unmutate(row, ..) if row.active.is_empty()))
        }),
        ("a read of what has changed since", reread),
        ("shapes from before they changed", |r| {
            drop_first(&mut r.forward, &|op| matches!(op, Op::Store(_, path, _) if path.is_empty()))
        }),
        ("an integer that is stepped on instead of back", step_on),
        ("all of a tape for one run of an inner loop", |r| {
            first(&mut r.reverse, &|i| match &mut i.op {
                Op::Replay(r) => r.part.take().is_some(),
                _ => false,
            })
        }),
        ("a cotangent that goes to another element", |r| other_element(&mut r.reverse)),
    ];
    for (what, plant) in plants {
        finds(what, false, plant);
    }
}

/// The same of sums in variables.
#[test]
fn mistakes_in_sums_are_found() {
    finds("an element that is lost when it leaves", true, |r| {
        drop_first(&mut r.reverse, &|op| matches!(op, Op::Store(_, path, _) if !path.is_empty()))
    });
    finds("a window that stands still", true, |r| {
        let mut windows = vec![];
        named(r, &r.reverse, "window", &mut windows);
        drop_first(&mut r.reverse, &|op| matches!(op, Op::Set(pairs) if windows.contains(&pairs[0].0)))
    });
    finds("a sum that goes nowhere", true, |r| {
        let mut sums = vec![];
        named(r, &r.reverse, "sum", &mut sums);
        drop_first(&mut r.reverse, &|op| matches!(op, Op::Add(_, path, v) if !path.is_empty() && sums.contains(v)))
    });
    finds("elements that stay in the window behind the loop", true, |r| {
        drop_first(&mut r.reverse, &|op| {
            let Op::Switch(s) = op else { return false };
            s.arms[0].body.insts.iter().any(|i| matches!(i.op, Op::Store(..)))
        })
    });
}

/// The same of lanes, and of what is handed on.
#[test]
fn mistakes_in_lanes_are_found() {
    finds("an addition that lanes miss", true, |r| {
        first(&mut r.reverse, &|i| match &mut i.op {
            Op::Lanes(l) => drop_first(&mut l.body, &|op| matches!(op, Op::Add(..))),
            _ => false,
        })
    });
    finds("lanes that add to a sum what an element should get", true, |r| {
        first(&mut r.reverse, &|i| match &mut i.op {
            Op::Lanes(l) => {
                let mut added: Vec<&mut Value> = l
                    .body
                    .insts
                    .iter_mut()
                    .filter_map(|i| if let Op::Add(p, ..) = &mut i.op { Some(p) } else { None })
                    .collect();
                let other = added.iter().position(|p| **p != *added[0]);
                other.map(|k| *added[0] = *added[k]).is_some()
            }
            _ => false,
        })
    });
    finds("an element of a row that gets nothing", true, |r| {
        first(&mut r.reverse, &|i| {
            over_rows(i) && i.op.regions_mut().into_iter().any(|r| drop_first(r, &|op| matches!(op, Op::Add(..))))
        })
    });
    finds("what the first iteration read is handed on", true, |r| {
        let stored: Vec<Value> = (0..r.f.values.len() as u32).map(Value).collect();
        let stored: Vec<Value> = stored.into_iter().filter(|v| r.f.data(*v).hint.as_deref() == Some("last")).collect();
        first(&mut r.forward, &|i| {
            let Op::Loop(l) = &mut i.op else { return false };
            let at = l.body.params.iter().position(|v| stored.contains(v));
            let (Some(at), Term::Continue(_, vs)) = (at, &mut l.body.term) else { return false };
            vs[at] = l.body.params[at];
            true
        })
    });
}

/// The same of parts.
#[test]
fn mistakes_in_parts_are_found() {
    finds("a part of which nothing comes back", true, |r| {
        first(&mut r.reverse, &|i| match &mut i.op {
            Op::Replay(r) => r.parts.iter_mut().find(|p| p.added).is_some_and(|p| std::mem::take(&mut p.added)),
            _ => false,
        })
    });
    finds("a part that is found by the neighbour's index", true, |r| {
        first(&mut r.reverse, &|i| {
            let Op::Replay(r) = &mut i.op else { return false };
            let (parts, counter) = (r.part_values().to_vec(), r.range.as_ref().map(|(i, _)| *i));
            r.body.insts.iter_mut().any(|i| match &mut i.op {
                Op::Load(p, path) | Op::Store(p, path, _) | Op::Add(p, path, _) if parts.contains(p) => {
                    let elsewhere = matches!(path[..], [Proj::Index(at)] if Some(at) != counter);
                    path.iter_mut().zip(counter).for_each(|(step, i)| *step = Proj::Index(i));
                    elsewhere
                }
                _ => false,
            })
        })
    });
    finds("parts that are walked from the wrong end", true, |r| {
        first(&mut r.reverse, &|i| {
            let turns = over_parts(i);
            if let (Op::Replay(r), true) = (&mut i.op, turns) {
                r.ascending = !r.ascending;
            }
            turns
        })
    });
}

/// The same of powers.
#[test]
fn mistakes_in_powers_are_found() {
    finds("a cube with the slope of a square", false, |r| {
        first(&mut r.reverse, &|i| match &mut i.op {
            Op::Const(text) if text.to_string() == "3.0" => {
                *text = quote::quote!(2.0);
                true
            }
            _ => false,
        })
    });
}

/// What follows from a cotangent that one arm alone adds to goes into that arm, in many programs.
#[test]
fn mistakes_in_what_is_skipped_are_found() {
    let mut moved = 0;
    for seed in 0..600 {
        let f = generate(seed, Shape::of(60));
        let (Some(all), Some(none)) =
            (transform(&f, true, ALL), transform(&f, true, Options { skip: super::Skip::Nothing, ..ALL }))
        else {
            continue;
        };
        moved += usize::from(all.reverse.insts.len() != none.reverse.insts.len());
    }
    assert!(moved > 20, "{moved}");
    finds("what went into an arm, and is lost there", false, |r| {
        first(&mut r.reverse, &|i| arms(i).iter_mut().any(lose))
    });
}

fn arms(inst: &mut Inst) -> Vec<&mut Region> {
    if let Op::MatchSaved(..) | Op::Switch(_) = inst.op { inst.op.regions_mut() } else { vec![] }
}

/// Removes what is added of a place that is made outside of the arm, and that the arm adds to before.
fn lose(arm: &mut &mut Region) -> bool {
    let mut own = HashSet::new();
    definitions(&arm.insts, &mut own);
    let mut added = HashSet::new();
    let lost = arm.insts.iter().position(|i| match &i.op {
        Op::Add(to, _, v) => {
            let found = added.contains(v);
            added.extend((!own.contains(to)).then_some(*to));
            found
        }
        _ => false,
    });
    lost.map(|k| arm.insts.remove(k)).is_some()
}

/// The latest choice of a loop, alone, is pulled back.
#[test]
fn random_programs_that_choose_have_the_gradient_of_dual_numbers() {
    let (mut total, latest) = (0, std::cell::Cell::new(0));
    for (k, untyped) in [false, true].into_iter().enumerate() {
        let made = |f: &Function| {
            let r = transform(f, true, ALL)?;
            let found = last(&r.forward, &|i| matches!(i.op, Op::Latest)).is_some();
            latest.set(latest.get() + usize::from(found));
            Some(if k == 0 { r } else { crate::fuse::fuse(&r).unwrap_or(r) })
        };
        let shape = Shape { untyped, choices: true, ..Shape::of(40) };
        total += fuzz(programs(), 31 + k as u64, shape, made, Reversed::sweeps).programs;
    }
    println!("random IR programs that choose: {total} run, {} with the latest choice alone", latest.get());
    assert!(latest.get() * 4 > total, "{} of {total}", latest.get());
}

/// Mistakes in that are found.
#[test]
fn mistakes_in_choices_are_found() {
    let shape = Shape { choices: true, ..Shape::of(40) };
    finds_in(shape, "the last iteration, whether it chose or not", false, |r| {
        first(&mut r.forward, &|i| match &mut i.op {
            Op::Switch(s) if is_latest(s) => {
                s.arms[1] = s.arms[0].clone();
                true
            }
            _ => false,
        })
    });
    finds_in(shape, "what was replaced, and is pulled back all the same", false, |r| {
        let latest = last(&r.forward, &|i| matches!(i.op, Op::Latest)).is_some();
        latest && drop_set(&mut r.reverse)
    });
}

/// `if taken { latest = … }`
fn is_latest(s: &Switch) -> bool {
    matches!(&s.arms[0].body.insts[..], [Inst { op: Op::Clear(_), .. }, Inst { op: Op::Push(..), .. }])
}

/// The same of quotients by one divisor.
#[test]
fn mistakes_in_quotients_are_found() {
    finds("a quotient that is multiplied by its divisor", false, |r| {
        first(&mut r.reverse, &|i| match &i.op {
            Op::Rule(row, vs) if row.name == "quotient" => {
                i.op = Op::Binary(BinOp::Mul, vs[0], vs[1]);
                true
            }
            _ => false,
        })
    });
}

/// The same of cells that are restored.
#[test]
fn mistakes_in_restored_cells_are_found() {
    finds("what was overwritten and isn't put back", true, |r| {
        let mut cells = HashSet::new();
        restored_cells(&r.reverse, &mut cells);
        drop_first(&mut r.reverse, &|op| matches!(op, Op::Store(c, path, _) if !path.is_empty() && cells.contains(c)))
    });
    finds("what is added where it is to be put back", true, |r| {
        let mut cells = HashSet::new();
        restored_cells(&r.reverse, &mut cells);
        first(&mut r.reverse, &|i| match &mut i.op {
            Op::Store(c, path, v) if cells.contains(c) && path.len() == 1 => {
                i.op = Op::AddTo(*c, path.clone(), *v, false);
                true
            }
            _ => false,
        })
    });
}

/// The same of what moves before loops.
#[test]
fn mistakes_in_what_was_moved_are_found() {
    finds("what was moved before a loop and isn't pulled back", true, |r| {
        let moved = |place: Value| {
            let of = r.f.data(place).hint.as_deref().and_then(|h| h.strip_prefix("d#")?.parse().ok());
            of.is_some_and(|v| r.f.data(Value(v)).hoisted)
        };
        let places: Vec<Value> = (0..r.f.values.len() as u32).map(Value).filter(|v| moved(*v)).collect();
        drop_first(&mut r.reverse, &|op| matches!(op, Op::Add(place, ..) if places.contains(place)))
    });
}

/// The same of buffers that iterations fill anew.
#[test]
fn mistakes_in_buffers_are_found() {
    let shape = Shape { buffers: true, ..Shape::of(60) };
    finds_in(shape, "a buffer that is taken for its iterations' own", false, |r| {
        let cells: HashSet<Value> = (0..r.f.values.len() as u32).map(Value).filter(|v| r.f.is_cell(*v)).collect();
        let before = r.private.values().map(HashSet::len).sum::<usize>();
        r.private.values_mut().for_each(|own| own.extend(&cells));
        let one = crate::fuse::fuse(r);
        let changed = before < cells.len() && one.is_some();
        *r = one.unwrap_or_else(|| r.clone());
        changed
    });
    finds_in(shape, "a buffer that isn't restored", false, |r| {
        let Some(one) = crate::fuse::fuse(r) else { return false };
        *r = one;
        let buffers: HashSet<Value> = r.cells.iter().filter(|(_, c)| c.restored.is_some()).map(|(c, _)| *c).collect();
        let olds: Vec<Value> =
            (0..r.f.values.len() as u32).map(Value).filter(|v| r.f.data(*v).hint.as_deref() == Some("old")).collect();
        drop_first(&mut r.forward, &|op| matches!(op, Op::Store(c, _, v) if buffers.contains(c) && olds.contains(v)))
    });
}

/// The same of one pass, and of the order of iterations.
#[test]
fn mistakes_in_one_pass_and_in_order_are_found() {
    finds("an addition that was lost on its way into the first sweep", false, |r| {
        let Some(one) = crate::fuse::fuse(r) else { return false };
        *r = one;
        drop_first(&mut r.forward, &|op| matches!(op, Op::Add(..)))
    });
    finds("iterations in the wrong order", true, |r| {
        first(&mut r.reverse, &|i| match &mut i.op {
            Op::Replay(r) if r.range.is_some() && r.inits.is_empty() && !r.ascending => {
                r.ascending = true;
                true
            }
            _ => false,
        })
    });
}

/// The same of what counters tell of tapes of inner loops, in one pass too, where tapes are cleared.
#[test]
fn mistakes_in_parts_of_tapes_are_found() {
    let shape = Shape { nests: true, ..Shape::of(60) };
    finds_in(shape, "records of another run", false, |r| of_later_run(&mut r.reverse));
    finds_in(shape, "records of a run that was cleared away", false, |r| {
        let Some(one) = crate::fuse::fuse(r) else { return false };
        *r = one;
        of_later_run(&mut r.forward)
    });
}

fn of_later_run(r: &mut Region) -> bool {
    first(r, &|i| match &mut i.op {
        Op::Replay(Replay { part: Some(Part::Counted(loops)), .. }) => {
            loops.insert(0, loops[0]);
            true
        }
        _ => false,
    })
}

/// The places of that name.
fn named(r: &Reversed, region: &Region, hint: &str, found: &mut Vec<Value>) {
    for inst in &region.insts {
        if matches!(inst.op, Op::Place(_)) && r.f.data(inst.results[0]).hint.as_deref() == Some(hint) {
            found.extend(&inst.results);
        }
        inst.op.regions().into_iter().for_each(|region| named(r, region, hint, found));
    }
}

fn finds(what: &str, sums: bool, plant: fn(&mut Reversed) -> bool) {
    finds_in(Shape { stencils: sums, ..Shape::of(60) }, what, sums, plant);
}

fn finds_in(shape: Shape, what: &str, sums: bool, plant: fn(&mut Reversed) -> bool) {
    let planted = move |f: &Function| {
        let mut r = transform(f, true, ALL)?;
        if sums {
            crate::gather::gather(&mut r, Passes::ALL);
        }
        plant(&mut r);
        Some(r)
    };
    let found = catch_unwind(|| fuzz(900, 7, shape, planted, Reversed::sweeps));
    assert!(found.is_err(), "{what} went unnoticed");
}

/// No read of a cell that changes later is done again in the reverse sweep: what is restored is a copy.
#[test]
fn reads_of_what_changes_later_are_saved() {
    let (mut again, mut saved) = (0, 0);
    for seed in 0..600 {
        let shape = Shape { untyped: seed % 4 == 0, ..Shape::of(4 + seed as usize % 60) };
        let Some(r) = transform(&generate(seed, shape), true, ALL) else { continue };
        let mut reads = vec![];
        reads_of_cells(&r, &r.reverse, &mut reads);
        for (y, cell) in &reads {
            let read = last(&r.forward, &|i| i.results.contains(y));
            let changed = last(&r.forward, &|i| i.op.changes(|_| None).contains(cell));
            assert!(changed < read, "v{} of v{} is read again\n{}", y.0, cell.0, print::dump_sweeps(r.sweeps()));
        }
        again += reads.len();
        let mut all = vec![];
        reads_of_cells(&r, &r.forward, &mut all);
        saved += all.len() - reads.len().min(all.len());
    }
    assert!(again > 5 && saved > 200, "{again} read again, {saved} not");
}

/// An instruction that nobody wrote an adjoint for is refused: it is no zero.
#[test]
fn what_has_no_adjoint_is_refused() {
    fn plant(r: &mut Region) -> bool {
        r.insts.iter_mut().any(|inst| {
            if let Op::Unary(UnOp::Neg, x) = inst.op {
                inst.op = Op::Snapshot(x, vec![]);
                return true;
            }
            inst.op.regions_mut().into_iter().any(plant)
        })
    }
    let (mut planted, mut refused) = (0, 0);
    for seed in 0..300 {
        let mut f = generate(seed, Shape::of(4 + seed as usize % 60));
        crate::checkpoint::expand(&mut f);
        if !plant(&mut f.body) {
            continue;
        }
        crate::normalise::normalise(&mut f);
        let activity = analyse(&f, &[], true, &mut Problems::default());
        let made = reverse(&f, &activity, ALL);
        planted += 1;
        refused += usize::from(made.problems.iter().any(|p| p.message.contains("no adjoint")));
    }
    assert!(refused > 10, "{refused} of {planted}");
}

/// Results and cells of what reads cells of the forward sweep.
fn reads_of_cells(r: &Reversed, region: &Region, found: &mut Vec<(Value, Value)>) {
    for inst in &region.insts {
        // A checkpoint has cells of its own.
        if let Op::Checkpoint(_) = inst.op {
            continue;
        }
        let starts = |i: &Inst| matches!(i.op, Op::Cell(v) if inst.results == [v]);
        match &inst.op {
            Op::Snapshot(..) if region.insts.iter().any(starts) => {}
            Op::Load(c, _) | Op::Clone(c, ..) | Op::Snapshot(c, _) | Op::Shape(c, ..) if r.f.is_cell(*c) => {
                found.push((inst.results[0], *c));
            }
            Op::Verbatim(v) => {
                let cells = v.captures.iter().map(|(_, v)| *v).filter(|v| r.f.is_cell(*v));
                found.extend(cells.map(|c| (inst.results[0], c)));
            }
            _ => {}
        }
        inst.op.regions().into_iter().for_each(|n| reads_of_cells(r, n, found));
    }
}

/// The last instruction of a region that this is true of, or that holds one.
fn last(r: &Region, wanted: &dyn Fn(&Inst) -> bool) -> Option<usize> {
    fn any(i: &Inst, wanted: &dyn Fn(&Inst) -> bool) -> bool {
        wanted(i) || i.op.regions().into_iter().any(|r| r.insts.iter().any(|i| any(i, wanted)))
    }
    r.insts.iter().rposition(|i| any(i, wanted))
}

/// Applies `change` to the first instruction that it takes.
pub(super) fn first(r: &mut Region, change: &dyn Fn(&mut Inst) -> bool) -> bool {
    r.insts.iter_mut().any(|i| change(i) || i.op.regions_mut().into_iter().any(|r| first(r, change)))
}

/// Removes the first instruction that this is true of.
fn drop_first(r: &mut Region, wanted: &dyn Fn(&Op) -> bool) -> bool {
    let at = r.insts.iter().position(|i| wanted(&i.op));
    if let Some(at) = at {
        r.insts.remove(at);
        return true;
    }
    r.insts.iter_mut().any(|i| i.op.regions_mut().into_iter().any(|r| drop_first(r, wanted)))
}

fn keep_taken(r: &mut Region) -> bool {
    first(r, &|i| match &i.op {
        Op::Take(place, path, _) => {
            i.op = Op::Load(*place, path.clone());
            true
        }
        _ => false,
    })
}

fn other_element(r: &mut Region) -> bool {
    first(r, &|i| match &mut i.op {
        Op::Add(_, path, _) if path.len() > 1 => {
            path.rotate_left(1);
            true
        }
        Op::Swap(_, p, _, q) if p.len() == q.len() && !p.is_empty() => {
            *p = q.clone();
            true
        }
        _ => false,
    })
}

/// Adjoints of `-=` negate what they load.
fn add_for_subtract(r: &mut Reversed) -> bool {
    let mut loaded = vec![];
    loads(&r.reverse, &mut loaded);
    first(&mut r.reverse, &|i| match &i.op {
        Op::Unary(UnOp::Neg, d) if loaded.contains(d) => {
            i.op = Op::Place(*d);
            true
        }
        _ => false,
    })
}

fn loads(r: &Region, found: &mut Vec<Value>) {
    for inst in &r.insts {
        if let Op::Load(..) = inst.op {
            found.extend(&inst.results);
        }
        inst.op.regions().into_iter().for_each(|r| loads(r, found));
    }
}

/// Takes a cell for settled that isn't: the value is read again at the beginning of the reverse sweep.
fn reread(r: &mut Reversed) -> bool {
    let at = r.forward.insts.iter().enumerate().position(|(k, i)| match &i.op {
        Op::Load(c, _) if r.f.is_cell(*c) => r.forward.insts[k..].iter().any(|i| i.op.changes(|_| None).contains(c)),
        _ => false,
    });
    let Some(at) = at else { return false };
    let read = r.forward.insts[at].clone();
    let data = r.f.data(read.results[0]).clone();
    let again = r.f.value(None, data.span, data.ty);
    crate::normalise::substitute(&mut r.reverse, &[(read.results[0], again)].into_iter().collect());
    r.reverse.insts.insert(0, Inst { results: vec![again], ..read });
    true
}

fn step_on(r: &mut Reversed) -> bool {
    first(&mut r.reverse, &|i| match &mut i.op {
        Op::Binary(op, ..) if r.undone.contains_key(&i.results[0]) => {
            *op = if *op == BinOp::Add { BinOp::Sub } else { BinOp::Add };
            true
        }
        _ => false,
    })
}

fn drop_set(r: &mut Region) -> bool {
    first(r, &|i| match &mut i.op {
        Op::Set(pairs) => {
            pairs.pop();
            true
        }
        _ => false,
    })
}

fn swap_set(r: &mut Region) -> bool {
    first(r, &|i| match &mut i.op {
        Op::Set(pairs) if pairs.len() > 1 => {
            let (a, b) = (pairs[0].1, pairs[1].1);
            pairs[0].1 = b;
            pairs[1].1 = a;
            true
        }
        _ => false,
    })
}

fn flip_sign(r: &mut Region) -> bool {
    first(r, &|i| match &mut i.op {
        Op::Unary(UnOp::Neg, v) => {
            i.op = Op::Place(*v);
            true
        }
        _ => false,
    })
}
