//! Random IR programs through the whole transform, against dual numbers; and the proof that this finds mistakes.

use super::{Options, Reversed, reverse};
use crate::activity::analyse;
use crate::diag::Problems;
use crate::ir::random::{Shape, fuzz};
use crate::ir::verify::verify;
use crate::ir::*;
use std::panic::catch_unwind;

fn transform(f: &Function, prune: bool, options: Options) -> Option<Reversed> {
    let mut f = f.clone();
    crate::checkpoint::expand(&mut f);
    verify(&f).unwrap_or_else(|e| panic!("after checkpoint: {e}\n{}", print::dump(&f)));
    crate::normalise::normalise(&mut f);
    verify(&f).unwrap_or_else(|e| panic!("after normalise: {e}\n{}", print::dump(&f)));
    let activity = analyse(&f, &[], prune, &mut Problems::default());
    let made = reverse(&f, &activity, options);
    made.problems.is_empty().then_some(made)
}

const ALL: Options = Options { rematerialise: true };

/// How many programs each configuration runs; `ZYGOTE_FUZZ_COUNT` asks for more.
fn programs() -> usize {
    std::env::var("ZYGOTE_FUZZ_COUNT").ok().and_then(|n| n.parse().ok()).unwrap_or(500)
}

#[test]
fn random_programs_have_the_gradient_of_dual_numbers() {
    let seed = std::env::var("ZYGOTE_FUZZ_SEED").ok().and_then(|n| n.parse().ok()).unwrap_or(1);
    let mut total = 0;
    for (k, untyped) in [false, true].into_iter().enumerate() {
        for (prune, rematerialise) in [(true, true), (false, true), (true, false), (false, false)] {
            let shape = Shape { size: 60, untyped };
            let made = |f: &Function| transform(f, prune, Options { rematerialise });
            let tally = fuzz(programs(), seed + k as u64, shape, made, Reversed::sweeps);
            // Only what lacks a type may be refused, and rarely.
            assert!(tally.refused * 10 <= if untyped { tally.programs } else { 0 }, "{tally:?}");
            total += tally.programs;
        }
    }
    println!("random IR programs: {total} run");
}

/// A fuzzer is worth what it finds: four mistakes, planted in the reverse sweep of every program.
#[test]
fn mistakes_are_found() {
    type Plant = fn(&mut Region) -> bool;
    let plants: [(&str, Plant); 4] = [
        ("a dropped addition", drop_addition),
        ("a lost hand-over of loop cotangents", drop_set),
        ("a wrong sign", flip_sign),
        ("a swapped pair of loop cotangents", swap_set),
    ];
    for (what, plant) in plants {
        let planted = move |f: &Function| {
            let mut r = transform(f, true, ALL)?;
            plant(&mut r.reverse);
            Some(r)
        };
        let found = catch_unwind(|| fuzz(300, 7, Shape { size: 60, untyped: false }, planted, Reversed::sweeps));
        assert!(found.is_err(), "{what} went unnoticed");
    }
}

/// Applies `change` to the first instruction that it takes.
fn first(r: &mut Region, change: &dyn Fn(&mut Inst) -> bool) -> bool {
    r.insts.iter_mut().any(|i| change(i) || i.op.regions_mut().into_iter().any(|r| first(r, change)))
}

fn drop_addition(r: &mut Region) -> bool {
    let at = r.insts.iter().position(|i| matches!(i.op, Op::Add(..)));
    if let Some(at) = at {
        r.insts.remove(at);
        return true;
    }
    r.insts.iter_mut().any(|i| i.op.regions_mut().into_iter().any(drop_addition))
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
