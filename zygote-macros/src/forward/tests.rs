//! Random IR programs through the forward transform, and through reverse over forward, against dual numbers.

use super::{Returns, forward};
use crate::activity::analyse;
use crate::diag::Problems;
use crate::ir::interp::{Dyn, run_primal};
use crate::ir::random::{Rng, Shape, Tally, arguments, compare_on, f64_ty, fuzz_with};
use crate::ir::verify::{verify, verify_sweeps};
use crate::ir::*;
use crate::partials::Build;
use crate::reverse::{Options, reverse};
use num_dual::Dual64;
use quote::quote;
use std::panic::{AssertUnwindSafe, catch_unwind};

/// How many programs each configuration runs; `ZYGOTE_FUZZ_COUNT` asks for more.
fn programs() -> usize {
    std::env::var("ZYGOTE_FUZZ_COUNT").ok().and_then(|n| n.parse().ok()).unwrap_or(200)
}

fn seed() -> u64 {
    std::env::var("ZYGOTE_FUZZ_SEED").ok().and_then(|n| n.parse().ok()).unwrap_or(1)
}

/// The function with tangents, unless it has hooks.
fn tangents(f: &Function, prune: bool) -> Result<Function, String> {
    let mut f = f.clone();
    crate::checkpoint::expand(&mut f);
    crate::normalise::normalise(&mut f);
    let activity = analyse(&f, &[], prune, &mut Problems::default());
    forward(&f, &activity, Returns::Both)
}

fn guarded<T>(make: impl FnOnce() -> T) -> Result<T, String> {
    catch_unwind(AssertUnwindSafe(make))
        .map_err(|e| format!("panicked: {}", e.downcast_ref::<String>().map_or("?", String::as_str)))
}

/// A direction for these arguments.
fn direction(args: &[Dyn<f64>], rng: &mut Rng) -> Vec<Dyn<f64>> {
    args.iter().map(|a| if let Dyn::Num(_) = a { Dyn::Num(rng.float()) } else { Dyn::Unit }).collect()
}

fn along(args: &[Dyn<f64>], direction: &[Dyn<f64>]) -> Vec<Dyn<Dual64>> {
    args.iter()
        .zip(direction)
        .map(|(a, d)| match (a, d) {
            (Dyn::Num(x), Dyn::Num(d)) => Dyn::Num(Dual64::new(*x, *d)),
            (Dyn::Int(n), _) => Dyn::Int(*n),
            (Dyn::Bool(b), _) => Dyn::Bool(*b),
            other => unreachable!("no argument is {other:?}"),
        })
        .collect()
}

fn close(got: f64, expected: f64) -> bool {
    (got - expected).abs() <= 1e-9 * (1.0 + expected.abs())
}

/// Nothing but hooks may be refused.
fn only_hooks(why: String, tally: &mut Tally) -> Result<(), String> {
    tally.refused += 1;
    if why.contains("`hook`") { Ok(()) } else { Err(why) }
}

/// The tangent of the forward transform is that of dual numbers, its value that of the primal, bit for bit.
fn first_order(f: &Function, prune: bool, seed: u64, tally: &mut Tally) -> Result<(), String> {
    let j = match guarded(|| tangents(f, prune))? {
        Ok(j) => j,
        Err(why) => return only_hooks(why, tally),
    };
    let shown = |e: String| format!("{e}\n\n{}", print::dump(&j));
    verify(&j).map_err(|e| shown(e.to_string()))?;
    let mut rng = Rng(seed);
    for _ in 0..3 {
        let args = arguments(f, &mut rng);
        let dots = direction(&args, &mut rng);
        let expected = run_primal(f, &along(&args, &dots)).and_then(|y| y.num())?;
        if !expected.re.is_finite() || !expected.eps.is_finite() {
            tally.skipped += 1;
            continue;
        }
        let all: Vec<Dyn<f64>> = args.iter().chain(&dots).cloned().collect();
        let Dyn::Tuple(pair) = run_primal(&j, &all).map_err(shown)? else { return Err("not a pair".into()) };
        let (y, dot) = (pair[0].num()?, pair[1].num()?);
        if y.to_bits() != expected.re.to_bits() || !close(dot, expected.eps) {
            return Err(shown(format!("({y:?}, {dot:?}), expected {expected:?}\nat {all:?}")));
        }
        tally.runs += 1;
        tally.nonzero += usize::from(dot != 0.0);
    }
    Ok(())
}

/// Instructions at the end of a function.
struct End(Function, Vec<Inst>);

impl Build for End {
    const FORWARD: bool = true;
    fn f(&mut self) -> &mut Function {
        &mut self.0
    }
    fn out(&mut self) -> &mut Vec<Inst> {
        &mut self.1
    }
    fn computed(&self, _: &'static str, _: &[Value]) -> Option<Value> {
        None
    }
    fn literal(&self, _: Value) -> Option<&str> {
        None
    }
}

/// The same function, called by another one that weighs value and tangent: a number, for the reverse transform.
fn weighed(j: &Function, weight: f64) -> Function {
    fn region(end: &mut End, r: &mut Region, weight: f64) {
        for inst in &mut r.insts {
            inst.op.regions_mut().into_iter().for_each(|r| region(end, r, weight));
        }
        let Term::Return(vs) = &r.term else { return };
        let parts = vec![
            end.0.value(None, proc_macro2::Span::mixed_site(), f64_ty()),
            end.0.value(None, proc_macro2::Span::mixed_site(), f64_ty()),
        ];
        end.push(parts.clone(), Op::Untuple(vs[0]));
        let w = end.emit(f64_ty(), Op::Const(quote!(#weight)));
        let y = end.emit(f64_ty(), Op::Binary(BinOp::Mul, parts[0], w));
        let sum = end.emit(f64_ty(), Op::Binary(BinOp::Add, y, parts[1]));
        r.insts.append(&mut end.1);
        r.term = Term::Return(vec![sum]);
    }
    let mut end = End(j.clone(), vec![]);
    let mut body = end.0.body.clone();
    region(&mut end, &mut body, weight);
    Function { body, result_ty: f64_ty(), ..end.0 }
}

/// Reverse over forward: cotangents of the function with tangents, against dual numbers through the same.
fn second_order(
    f: &Function,
    (prune, untyped): (bool, bool),
    options: Options,
    seed: u64,
    tally: &mut Tally,
) -> Result<(), String> {
    let mut rng = Rng(seed);
    let j = match guarded(|| tangents(f, prune).map(|j| weighed(&j, rng.float())))? {
        Ok(j) => j,
        Err(why) => return only_hooks(why, tally),
    };
    let r = guarded(|| {
        let inactive: Vec<bool> = j.params.iter().map(|p| j.ty(*p).is_discrete()).collect();
        let activity = analyse(&j, &inactive, prune, &mut Problems::default());
        reverse(&j, &activity, options)
    });
    let r = r.map_err(|e| format!("{e}\n{}", print::dump(&j)))?;
    if let Some(problem) = r.problems.first() {
        tally.refused += 1;
        // Only what lacks a type may be refused, and a checkpoint that would read what has changed since.
        let allowed = untyped || problem.message.contains("a checkpoint that runs again");
        return if allowed { Ok(()) } else { Err(problem.message.clone()) };
    }
    let s = r.sweeps();
    let shown = |e: String| format!("{e}\n\n{}", print::dump_sweeps(s));
    verify_sweeps(s).map_err(shown)?;
    let mut both = || {
        let args = arguments(f, &mut rng);
        let dots = direction(&args, &mut rng);
        args.into_iter().chain(dots).collect()
    };
    compare_on(&j, s, &mut both, tally).map_err(shown)
}

#[test]
fn random_programs_have_the_tangents_of_dual_numbers() {
    let mut total = 0;
    for untyped in [false, true] {
        for prune in [true, false] {
            let shape = Shape { untyped, ..Shape::of(60) };
            let tally = fuzz_with(programs(), seed(), shape, |f, seed, t| first_order(f, prune, seed, t));
            assert!(tally.nonzero * 2 > tally.programs, "{tally:?}");
            total += tally.programs;
        }
    }
    println!("random IR programs, forward: {total} run");
}

#[test]
fn random_programs_have_the_second_derivatives_of_dual_numbers() {
    let mut total = 0;
    for untyped in [false, true] {
        for (prune, rematerialise) in [(true, true), (false, false)] {
            let (shape, options) = (Shape { untyped, ..Shape::of(60) }, Options::all(rematerialise));
            let check = |f: &Function, seed: u64, t: &mut Tally| second_order(f, (prune, untyped), options, seed, t);
            let tally = fuzz_with(programs(), seed(), shape, check);
            // With nothing pruned, most hooks are on the way.
            assert!(tally.refused * if prune { 6 } else { 2 } <= tally.programs, "{tally:?}");
            total += tally.programs;
        }
    }
    println!("random IR programs, reverse over forward: {total} run");
}
