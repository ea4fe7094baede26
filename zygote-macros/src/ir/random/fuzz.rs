//! Random programs through a transform, compared with dual numbers.

use super::shrink::shrink;
use super::{Rng, Shape, generate};
use crate::ir::interp::{Dyn, run_primal, run_reversed};
use crate::ir::verify::{Sweeps, verify, verify_sweeps};
use crate::ir::*;
use num_dual::Dual64;
use std::panic::{AssertUnwindSafe, catch_unwind};

/// Largest difference, relative to the gradient's largest entry or 1.
const TOLERANCE: f64 = 1e-9;
const SEED: f64 = 0.75;

/// What became of the runs of a program.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Tally {
    pub(crate) programs: usize,
    pub(crate) runs: usize,
    /// Left out, since something wasn't finite.
    pub(crate) skipped: usize,
    pub(crate) nonzero: usize,
    pub(crate) refused: usize,
}

/// Runs `n` programs on a few arguments each: the reversed program must have the primal's value bit for bit, and the
/// gradient that dual numbers have. `transform` reverses (`None`: refuses with an error for the user), `view` shows the sweeps of what it made.
///
/// Panics with the smallest failing program, reduced.
pub(crate) fn fuzz<R>(
    n: usize,
    seed: u64,
    shape: Shape,
    transform: impl Fn(&Function) -> Option<R>,
    view: impl for<'a> Fn(&'a R) -> Sweeps<'a>,
) -> Tally {
    fuzz_with(n, seed, shape, |f, seed, tally| {
        let reversed =
            catch_unwind(AssertUnwindSafe(|| transform(f))).map_err(|e| format!("panicked: {}", text(&*e)))?;
        let Some(reversed) = reversed else {
            tally.refused += 1;
            return Ok(());
        };
        let s = view(&reversed);
        let result = verify_sweeps(s).and_then(|()| compare(f, s, &mut Rng(seed), tally));
        result.map_err(|e| format!("{e}\n\n{}", print::dump_sweeps(s)))
    })
}

/// Runs `n` programs through a check. Panics with the smallest failing program, reduced.
pub(crate) fn fuzz_with(
    n: usize,
    seed: u64,
    shape: Shape,
    check: impl Fn(&Function, u64, &mut Tally) -> Result<(), String>,
) -> Tally {
    let mut tally = Tally::default();
    let mut worst: Option<(Function, u64)> = None;
    let mut failed = 0;
    for k in 0..n {
        // Small programs too: they are what one wants to see fail.
        let size = 4 + k % shape.size.max(1);
        let seed = seed.wrapping_mul(1_000_003).wrapping_add(k as u64);
        let f = generate(seed, Shape { size, ..shape });
        if let Err(e) = verify(&f) {
            panic!("the generator made an invalid program, seed {seed}: {e}\n{}", print::dump(&f));
        }
        tally.programs += 1;
        if check(&f, seed, &mut tally).is_err() {
            failed += 1;
            if worst.as_ref().is_none_or(|(w, _)| w.values.len() > f.values.len()) {
                worst = Some((f, seed));
            }
        }
        if failed >= 20 {
            break;
        }
    }
    if let Some((f, seed)) = worst {
        let fails = |g: &Function| check(g, seed, &mut Tally::default()).err();
        let small = shrink(&f, &|g| verify(g).is_ok() && runs(g, seed) && fails(g).is_some());
        let error = fails(&small).unwrap_or_default();
        panic!(
            "{failed} of {} programs fail; the smallest, seed {seed}:\n{}\n{error}",
            tally.programs,
            print::dump(&small)
        );
    }
    println!("{tally:?}");
    tally
}

fn text(panic: &(dyn std::any::Any + Send)) -> &str {
    let owned = panic.downcast_ref::<String>().map(String::as_str);
    owned.or(panic.downcast_ref::<&str>().copied()).unwrap_or("?")
}

/// Arguments for a function of the generator's.
pub(crate) fn arguments(f: &Function, rng: &mut Rng) -> Vec<Dyn<f64>> {
    f.params
        .iter()
        .map(|p| match f.data(*p).hint.as_deref() {
            Some("n") => Dyn::Int(rng.below(5) as i64),
            Some("flag") => Dyn::Bool(rng.chance(50)),
            _ => Dyn::Num(rng.float()),
        })
        .collect()
}

pub(crate) fn dual(args: &[Dyn<f64>], direction: usize) -> Vec<Dyn<Dual64>> {
    args.iter()
        .enumerate()
        .map(|(k, a)| match a {
            Dyn::Num(x) => Dyn::Num(Dual64::new(*x, if k == direction { 1.0 } else { 0.0 })),
            Dyn::Int(n) => Dyn::Int(*n),
            Dyn::Bool(b) => Dyn::Bool(*b),
            Dyn::Unit => Dyn::Unit,
            other => unreachable!("no argument is {other:?}"),
        })
        .collect()
}

/// True if the primal itself runs on all arguments that [`compare`] takes.
fn runs(f: &Function, seed: u64) -> bool {
    let mut rng = Rng(seed);
    (0..3).all(|_| run_primal(f, &arguments(f, &mut rng)).is_ok())
}

fn compare(f: &Function, s: Sweeps<'_>, rng: &mut Rng, tally: &mut Tally) -> Result<(), String> {
    compare_on(f, s, &mut || arguments(f, rng), tally)
}

/// Compares values and cotangents on three sets of arguments.
pub(crate) fn compare_on(
    f: &Function,
    s: Sweeps<'_>,
    arguments: &mut dyn FnMut() -> Vec<Dyn<f64>>,
    tally: &mut Tally,
) -> Result<(), String> {
    for _ in 0..3 {
        let args = arguments();
        let at = |e: String| format!("{e}\nat {args:?}");
        let y = run_primal(f, &args).and_then(|y| y.num()).map_err(|e| at(format!("the primal: {e}")))?;
        let mut expected = vec![];
        for (k, arg) in args.iter().enumerate() {
            if let Dyn::Num(_) = arg {
                let d = run_primal(f, &dual(&args, k)).and_then(|y| y.num()).map_err(at)?;
                assert!(d.re.to_bits() == y.to_bits() || y.is_nan(), "dual numbers take other branches");
                expected.push((k, d.eps * SEED));
            }
        }
        if !y.is_finite() || expected.iter().any(|(_, d)| !d.is_finite()) {
            tally.skipped += 1;
            continue;
        }
        let (value, cotangents) = run_reversed(s, &args, Dyn::Num(SEED)).map_err(at)?;
        let value = value.num().map_err(at)?;
        if value.to_bits() != y.to_bits() {
            return Err(at(format!("value {value:?}, expected {y:?}")));
        }
        let scale = expected.iter().fold(1.0, |m: f64, (_, d)| m.max(d.abs()));
        for (k, d) in &expected {
            let got = cotangents[*k].num().map_err(at)?;
            if (got - d).abs() > TOLERANCE * scale || got.is_nan() {
                return Err(at(format!("cotangent {k} is {got:?}, expected {d:?}")));
            }
        }
        tally.runs += 1;
        tally.nonzero += usize::from(expected.iter().any(|(_, d)| *d != 0.0));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Programs of the generator verify, end, and mostly stay finite.
    #[test]
    fn generated_programs_run() {
        let (mut nonfinite, mut varied) = (0, 0);
        for seed in 0..600 {
            let f = generate(
                seed,
                Shape {
                    untyped: seed % 4 == 0,
                    cells: seed % 3 > 0,
                    nests: seed % 5 == 0,
                    ..Shape::of(4 + seed as usize % 60)
                },
            );
            verify(&f).unwrap_or_else(|e| panic!("seed {seed}: {e}\n{}", print::dump(&f)));
            let mut rng = Rng(seed);
            for _ in 0..2 {
                let args = arguments(&f, &mut rng);
                let y = run_primal(&f, &args).and_then(|y| y.num());
                let y = y.unwrap_or_else(|e| panic!("seed {seed}: {e}\n{}", print::dump(&f)));
                nonfinite += usize::from(!y.is_finite());
                let d = run_primal(&f, &dual(&args, 0)).unwrap().num().unwrap();
                assert_eq!(d.re.to_bits(), y.to_bits(), "seed {seed}");
                varied += usize::from(d.eps != 0.0);
            }
        }
        assert!(nonfinite < 6, "{nonfinite} of 1200 results are not finite");
        assert!(varied > 500, "only {varied} of 1200 gradients are not zero");
    }

    /// The generator makes every shape of control flow that it is there for.
    #[test]
    fn generated_programs_have_all_shapes() {
        let mut text = String::new();
        for seed in 0..150 {
            text += &print::dump(&generate(seed, Shape::of(50)));
        }
        for wanted in [
            "for ",
            "while ",
            "loop ",
            "match ",
            " with v",
            "break 'l0",
            "continue 'l1",
            ".rev()",
            ".step_by(",
            "..=",
            "never",
            "checkpoint {",
            "hook(",
            "cell ",
        ] {
            assert!(text.contains(wanted), "no `{wanted}`");
        }
    }
}
