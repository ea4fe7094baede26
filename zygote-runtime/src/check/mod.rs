//! Numerical check of pullbacks: of companions that `#[differentiable]` wrote, of `#[adjoint]` rules, of hand-written ones.
//!
//! [`check!`](macro@crate::check) compares `f::pullback` with `f` itself. It looks at
//! - the value: the same bits from both;
//! - every argument: ⟨pullback(seed), t⟩ against ⟨seed, (f(x + h t) − f(x − h t)) / 2h⟩ for random directions `t` and random seeds, with
//!   `h` halved and extrapolated until the differences agree;
//! - linearity of the pullback in its seed, and the same bits from a second call.
//!
//! The numbers are drawn from a generator with a fixed seed: a check gives the same report every time. It is a check at one point:
//! choose one that isn't on a kink, since central differences there give the mean of both slopes.

mod argument;
mod difference;
mod report;

pub use argument::{Argument, Cotangents, Part, Value, lend};
pub use report::{ArgumentReport, Cause, Mismatch, Report, Status};

use crate::{Differentiable, Tangent};
use difference::Random;

/// How a check is done. Given to the macro behind a semicolon: `check!(f, 2.0, &x; options)`.
///
/// ```
/// # use zygote_runtime::check::Options;
/// let options = Options::default().tolerance(1e-4).directions(10);
/// ```
#[derive(Clone, Debug)]
pub struct Options {
    tolerance: Option<f64>,
    directions: usize,
    seed: u64,
}

impl Default for Options {
    fn default() -> Self {
        Options { tolerance: None, directions: 3, seed: 1 }
    }
}

impl Options {
    /// The relative error that passes. By default 1e-6, and 5e-3 where an `f32` is involved.
    #[must_use]
    pub fn tolerance(mut self, tolerance: f64) -> Self {
        self.tolerance = Some(tolerance);
        self
    }

    /// How many random directions are tried per argument; 3 by default, at least 1.
    #[must_use]
    pub fn directions(mut self, directions: usize) -> Self {
        self.directions = directions.max(1);
        self
    }

    /// The seed of the random directions.
    #[must_use]
    pub fn seed(mut self, seed: u64) -> Self {
        self.seed = seed;
        self
    }
}

/// Checks `f::pullback` against `f` by finite differences, at the given arguments.
///
/// `check!(f, args…)` or `check!(f, args…; options)`, with a path to a function that has a companion, arguments as in a call of `f`,
/// and [`Options`](crate::check::Options). Gives `Result<Report, Mismatch>`; both print as one line per argument.
///
/// Arguments are numbers, `bool`, `char`, strings, arrays, tuples, `Option`s, `Vec`s, and references to such (a `&Vec` or `&array` may
/// stand for a slice). Results are the same without references. Discrete arguments are passed on unchanged.
///
/// ```
/// mod m {
///     pub fn square(x: f64) -> f64 { x * x }
///     // What `#[differentiable]` writes, in short.
///     #[allow(non_camel_case_types)]
///     pub struct square {}
///     impl square {
///         pub fn pullback(x: f64) -> (f64, impl Fn(f64) -> (f64,)) { (x * x, move |dy| (2.0 * x * dy,)) }
///     }
/// }
/// let report = zygote_runtime::check!(m::square, 3.0).unwrap();
/// assert_eq!(report.value, [9.0]);
/// println!("{report}"); // `m::square` checked, value 9 …
/// ```
#[macro_export]
macro_rules! check {
    (@bind $f:path; $options:expr; [$($name:ident $arg:expr,)+] [] [$($unused:ident)*]) => {
        match ($($arg,)+) {
            ($($name,)+) => {
                // Unsuffixed literals take their types from this call, which never runs.
                if $crate::check::never() {
                    let _ = $f($($name),+);
                    ::std::unreachable!();
                }
                let eval = |leaves: &[f64]| {
                    let mut source = leaves.iter().copied();
                    match ($((&$name, $crate::check::Argument::own(&$name, &mut source)),)+) {
                        ($(ref $name,)+) => $f($($crate::check::lend($name.0, &$name.1)),+),
                    }
                };
                let pull = |seeds: &[_]| {
                    match ($((&$name, $crate::check::Argument::own(&$name, &mut ::std::iter::empty())),)+) {
                        ($(ref $name,)+) => {
                            let (y, back) = <$f>::pullback($($crate::check::lend($name.0, &$name.1)),+);
                            let all = seeds.iter().map(|seed| back(::std::clone::Clone::clone(seed)));
                            (y, all.collect::<::std::vec::Vec<_>>())
                        }
                    }
                };
                let arguments = [$((::std::stringify!($arg), $crate::check::leaves_of(&$name))),+];
                $crate::check::run(::std::stringify!($f), &arguments, &$options, &eval, &pull)
            }
        }
    };
    (@bind $f:path; $options:expr; [$($done:tt)*] [$arg:expr, $($more:expr,)*] [$name:ident $($names:ident)*]) => {
        $crate::check!(@bind $f; $options; [$($done)* $name $arg,] [$($more,)*] [$($names)*])
    };
    ($f:path, $($arg:expr),+ $(,)?) => {
        $crate::check!(@bind $f; $crate::check::Options::default(); [] [$($arg,)+] [a0 a1 a2 a3 a4 a5 a6 a7 a8 a9 a10 a11])
    };
    ($f:path, $($arg:expr),+; $options:expr) => {
        $crate::check!(@bind $f; $options; [] [$($arg,)+] [a0 a1 a2 a3 a4 a5 a6 a7 a8 a9 a10 a11])
    };
}

/// False, in a way that rustc doesn't see.
#[doc(hidden)]
#[must_use]
pub fn never() -> bool {
    std::hint::black_box(false)
}

#[doc(hidden)]
pub fn leaves_of<A: Argument>(a: &A) -> Vec<f64> {
    let mut leaves = Vec::new();
    a.leaves(&mut leaves);
    leaves
}

/// A pullback: from seeds to the value, and what it gives for each seed.
pub type Pull<'a, R, G> = dyn Fn(&[<R as Differentiable>::Tangent]) -> (R, Vec<G>) + 'a;

/// What [`check!`](macro@crate::check) calls.
///
/// `arguments`: text and leaves of each. `eval`: the function, at other leaves (missing ones stay as they are). `pull`: the value
/// of the pullback, and what it gives for each seed.
///
/// # Errors
///
/// The first thing that is wrong, with a report of every argument.
pub fn run<R, G>(
    function: &str,
    arguments: &[(&str, Vec<f64>)],
    options: &Options,
    eval: &dyn Fn(&[f64]) -> R,
    pull: &Pull<'_, R, G>,
) -> Result<Report, Mismatch>
where
    R: Value + Differentiable,
    G: Cotangents,
{
    let y = eval(&[]);
    let mut random = Random::new(options.seed);
    let seeds: Vec<R::Tangent> = (0..options.directions.max(2)).map(|_| seed(&y, &mut random)).collect();
    let combined = combine(&seeds[0], &seeds[1]);
    let mut report = Report::new(function, &y);

    let calls: Vec<R::Tangent> = seeds.iter().chain([&combined, &seeds[0]]).cloned().collect();
    let (y_pulled, pulled) = pull(&calls);
    let (y_again, again) = pull(&seeds[..1]);
    for y_pulled in [&y_pulled, &y_again] {
        if bits_of(&y) != bits_of(y_pulled) {
            let pullback = report::show(y_pulled);
            return Err(Mismatch { cause: Cause::Value { pullback }, report });
        }
    }

    let parts: Vec<Vec<Part>> = pulled.iter().map(Cotangents::parts).collect();
    let n = seeds.len();
    let coarseness = R::Tangent::COARSENESS.max(G::COARSENESS);
    let check = PerArgument { arguments, options, coarseness, eval, seeds: &seeds };
    if parts[0].len() != arguments.len() {
        let cause = Cause::Count { expected: arguments.len(), found: parts[0].len() };
        return Err(Mismatch { cause, report });
    }
    report.arguments = (0..arguments.len())
        .map(|index| {
            let cotangents: Vec<&Part> = parts[..n].iter().map(|p| &p[index]).collect();
            check.argument(index, &cotangents, &mut random)
        })
        .collect();
    if let Some(wrong) = report.arguments.iter().find(|a| a.status.is_wrong()) {
        let cause = Cause::Argument { index: wrong.index };
        return Err(Mismatch { cause, report });
    }
    // What cancels leaves the rounding of its terms, which are about as large as the result.
    let rounding = 100.0 * coarseness * calls.iter().map(|seed| magnitude(&y, seed)).fold(0.0, f64::max);
    let again = again[0].parts();
    for (index, again) in again.iter().enumerate() {
        let part = |k: usize| &parts[k][index].leaves;
        if !(same_bits(part(0), part(n + 1)) && same_bits(part(0), &again.leaves)) {
            return Err(Mismatch { cause: Cause::Repeat { index }, report });
        }
        if !linear(part(0), part(1), part(n), (coarseness, rounding)) {
            return Err(Mismatch { cause: Cause::Linearity { index }, report });
        }
    }
    Ok(report)
}

/// A random cotangent of `y`, no two of its leaves alike.
fn seed<R: Differentiable>(y: &R, random: &mut Random) -> R::Tangent {
    let mut seed = y.zero_tangent();
    seed.fill(&mut std::iter::repeat_with(|| random.direction()));
    seed
}

const WEIGHTS: (f64, f64) = (2.0, -0.5);

fn combine<T: Tangent>(a: &T, b: &T) -> T {
    let mut sum = a.scaled(WEIGHTS.0);
    sum.accumulate(b.scaled(WEIGHTS.1));
    sum
}

/// How large the result is, as the seed weighs it.
fn magnitude<R: Value + Differentiable>(y: &R, seed: &R::Tangent) -> f64 {
    let (mut floats, mut weights) = (Vec::new(), Vec::new());
    y.floats(&mut floats);
    seed.leaves(&mut weights);
    floats.iter().zip(&weights).map(|(y, w)| (y * w).abs()).filter(|v| v.is_finite()).sum()
}

fn linear(a: &[f64], b: &[f64], combined: &[f64], (coarseness, rounding): (f64, f64)) -> bool {
    let n = a.len().max(b.len()).max(combined.len());
    let at = |v: &[f64], k: usize| v.get(k).copied().unwrap_or(0.0);
    let size = a.iter().chain(b).filter(|v| v.is_finite()).fold(0.0_f64, |m, v| m.max(v.abs()));
    (0..n).all(|k| {
        let expected = WEIGHTS.0 * at(a, k) + WEIGHTS.1 * at(b, k);
        !expected.is_finite() || (expected - at(combined, k)).abs() <= 1e4 * coarseness * size + rounding
    })
}

fn bits_of<R: Value>(y: &R) -> Vec<u64> {
    let mut bits = Vec::new();
    y.bits(&mut bits);
    bits
}

fn same_bits(a: &[f64], b: &[f64]) -> bool {
    bits_of(&a.to_vec()) == bits_of(&b.to_vec())
}

/// The comparison with differences, one argument at a time.
struct PerArgument<'a, R: Differentiable> {
    arguments: &'a [(&'a str, Vec<f64>)],
    options: &'a Options,
    coarseness: f64,
    eval: &'a dyn Fn(&[f64]) -> R,
    seeds: &'a [R::Tangent],
}

impl<R: Value + Differentiable> PerArgument<'_, R> {
    fn argument(&self, index: usize, cotangents: &[&Part], random: &mut Random) -> ArgumentReport {
        let (text, leaves) = &self.arguments[index];
        let mut line = ArgumentReport::new(index, text);
        if cotangents[0].discrete {
            return line;
        }
        let mut worst: Option<f64> = None;
        for (seed, cotangent) in self.seeds.iter().zip(cotangents) {
            // An empty cotangent is a zero without shape.
            if !cotangent.leaves.is_empty() && cotangent.leaves.len() != leaves.len() {
                line.status = Status::Shape { expected: leaves.len(), found: cotangent.leaves.len() };
                return line;
            }
            let direction: Vec<f64> = leaves.iter().map(|x| random.direction() * x.abs().max(1.0)).collect();
            let found = self.compare(index, seed, &cotangent.leaves, &direction);
            if worst.is_none_or(|b| found.badness() > b) {
                worst = Some(found.badness());
                line.take(&found);
            }
            if line.status.is_wrong() {
                line.element = self.worst_element(index, seed, &cotangent.leaves);
                break;
            }
        }
        line
    }

    fn compare(&self, index: usize, seed: &R::Tangent, cotangent: &[f64], direction: &[f64]) -> report::Comparison {
        let analytic: f64 = cotangent.iter().zip(direction).filter(|(_, t)| **t != 0.0).map(|(d, t)| d * t).sum();
        let size = std::cell::Cell::new(0.0_f64);
        let numeric = difference::extrapolate(self.coarseness, &size, &|h| {
            let up = self.along(index, direction, h, seed, &size);
            let down = self.along(index, direction, -h, seed, &size);
            up.iter().zip(&down).map(|(a, b)| a - b).sum::<f64>() / (2.0 * h)
        });
        let tolerance = self.options.tolerance.unwrap_or(if self.coarseness > 1e-10 { 5e-3 } else { 1e-6 });
        report::Comparison::new(analytic, numeric, tolerance, 20.0 * self.coarseness.powf(2.0 / 3.0) * size.get())
    }

    /// The leaves of the result at `x + h t`, times those of the seed.
    fn along(
        &self,
        index: usize,
        direction: &[f64],
        h: f64,
        seed: &R::Tangent,
        size: &std::cell::Cell<f64>,
    ) -> Vec<f64> {
        let mut point = Vec::new();
        for (k, (_, leaves)) in self.arguments.iter().enumerate() {
            if k == index {
                point.extend(leaves.iter().zip(direction).map(|(x, t)| x + h * t));
            } else {
                point.extend(leaves);
            }
        }
        let (mut y, mut weights) = (Vec::new(), Vec::new());
        (self.eval)(&point).floats(&mut y);
        seed.leaves(&mut weights);
        let weighted: Vec<f64> = y.iter().zip(&weights).map(|(y, w)| y * w).collect();
        let total = weighted.iter().map(|v| v.abs()).sum::<f64>();
        if total.is_finite() {
            size.set(size.get().max(total));
        }
        weighted
    }

    /// Which element is wrong: differences along each axis, for arguments that aren't too long.
    fn worst_element(&self, index: usize, seed: &R::Tangent, cotangent: &[f64]) -> Option<(usize, f64, f64)> {
        let leaves = &self.arguments[index].1;
        if leaves.len() < 2 || leaves.len() > 256 {
            return None;
        }
        let mut worst: Option<(f64, (usize, f64, f64))> = None;
        for k in 0..leaves.len() {
            let mut direction = vec![0.0; leaves.len()];
            direction[k] = 1.0;
            let found = self.compare(index, seed, cotangent, &direction);
            if found.is_wrong() && worst.is_none_or(|(b, _)| found.badness() > b) {
                worst = Some((found.badness(), (k, found.analytic, found.numeric)));
            }
        }
        worst.map(|(_, w)| w)
    }
}

#[cfg(test)]
mod tests;
