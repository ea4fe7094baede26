//! The comparison: the plain function, its pullback, and the same function over dual numbers.

use crate::support::{Arg, Dual, Eps};
use std::panic::{AssertUnwindSafe, catch_unwind};
use zygote::{Differentiable, Tangent};

use crate::support::difference;
pub use crate::support::leaves;

/// How many inputs each function gets.
const INPUTS: usize = 8;
const TOLERANCE: f64 = 1e-9;

/// What went wrong, for which function and arguments.
#[derive(Clone, Debug)]
pub struct Failure {
    pub function: String,
    pub message: String,
}

/// Counts and failures of one run.
#[derive(Debug, Default)]
pub struct Check {
    pub functions: usize,
    pub inputs: usize,
    /// Inputs with a value or a derivative that isn't finite.
    pub skipped: usize,
    /// Functions with a derivative that is not zero for some input.
    pub active: Vec<String>,
    pub failures: Vec<Failure>,
    /// A planted error: every cotangent comes out larger by this factor.
    pub planted: Option<f64>,
    /// The same for tangents, and for Hessians.
    pub planted_forward: Option<f64>,
    /// Functions whose tangents and Hessians were compared for some input.
    pub forward: Vec<String>,
    pub second: Vec<String>,
}

/// One function on one input.
pub struct Trial<'a> {
    check: &'a mut Check,
    name: &'a str,
    state: u64,
    ones: Vec<f64>,
    skipped: bool,
    /// The value, and the oracle's derivatives by parameters' numbers, once compared.
    known: Option<(Result, Vec<Vec<f64>>)>,
}

/// Which of the parameters' numbers varies.
pub struct Seeds {
    seed: usize,
    next: usize,
}

impl Seeds {
    pub fn none() -> Seeds {
        Seeds { seed: usize::MAX, next: 0 }
    }
    pub fn arg<A: Arg>(&mut self, a: &A) -> A::Dual<num_dual::Dual64> {
        a.dual(&mut Dual { seed: self.seed, next: &mut self.next })
    }
}

/// The values and the derivatives of a result of the oracle.
pub fn numbers(y: impl Eps) -> (Vec<f64>, Vec<f64>) {
    let (mut re, mut eps) = (vec![], vec![]);
    y.re(&mut re);
    y.eps(&mut eps);
    (re, eps)
}

/// All numbers of a result, exactly.
pub trait Values {
    fn push(&self, floats: &mut Vec<f64>, others: &mut Vec<usize>);
}
impl Values for f64 {
    fn push(&self, floats: &mut Vec<f64>, _: &mut Vec<usize>) {
        floats.push(*self);
    }
}
impl Values for usize {
    fn push(&self, _: &mut Vec<f64>, others: &mut Vec<usize>) {
        others.push(*self);
    }
}
impl<const N: usize> Values for [f64; N] {
    fn push(&self, floats: &mut Vec<f64>, _: &mut Vec<usize>) {
        floats.extend(self);
    }
}
impl Values for bool {
    fn push(&self, _: &mut Vec<f64>, others: &mut Vec<usize>) {
        others.push(usize::from(*self));
    }
}
impl Values for () {
    fn push(&self, _: &mut Vec<f64>, _: &mut Vec<usize>) {}
}
impl<T: Values> Values for Vec<T> {
    fn push(&self, floats: &mut Vec<f64>, others: &mut Vec<usize>) {
        others.push(self.len());
        self.iter().for_each(|v| v.push(floats, others));
    }
}
impl<T: Values> Values for &T {
    fn push(&self, floats: &mut Vec<f64>, others: &mut Vec<usize>) {
        (**self).push(floats, others);
    }
}
macro_rules! tuples {
    ($($($T:ident)*;)*) => {$(
        #[allow(non_snake_case)]
        impl<$($T: Values),*> Values for ($($T,)*) {
            fn push(&self, floats: &mut Vec<f64>, others: &mut Vec<usize>) {
                let ($($T,)*) = self;
                $($T.push(floats, others);)*
            }
        }
    )*};
}
tuples!(A B; A B C; A B C D; A B C D E; A B C D E F;);

/// A result in parts.
pub struct Result {
    floats: Vec<f64>,
    others: Vec<usize>,
}

pub fn values(y: impl Values) -> Result {
    let mut r = Result { floats: vec![], others: vec![] };
    y.push(&mut r.floats, &mut r.others);
    r
}

fn bits(v: &[f64]) -> Vec<u64> {
    v.iter().map(|v| if v.is_nan() { f64::NAN.to_bits() } else { v.to_bits() }).collect()
}

/// A cotangent of `y` with these numbers.
pub fn cotangent<Y: Differentiable>(y: &Y, numbers: &[f64]) -> Y::Tangent {
    let mut dy = y.zero_tangent();
    dy.fill(&mut numbers.iter().copied());
    dy
}

/// An argument plus the next numbers.
pub fn moved<A: Arg>(a: &A, by: &mut dyn Iterator<Item = f64>) -> A {
    a.moved(by)
}

impl Check {
    /// Runs one function on a number of inputs.
    pub fn function(&mut self, name: &str, run: impl Fn(&mut Trial<'_>)) {
        self.functions += 1;
        let start =
            name.bytes().fold(0xcbf2_9ce4_8422_2325, |h: u64, b| (h ^ u64::from(b)).wrapping_mul(0x0100_0000_01b3));
        for k in 0..INPUTS as u64 {
            let state = start.wrapping_add(k << 40);
            let mut t = Trial { check: self, name, state, ones: vec![], skipped: false, known: None };
            let ended = catch_unwind(AssertUnwindSafe(|| run(&mut t)));
            self.inputs += 1;
            if let Err(panic) = ended {
                let text = panic.downcast_ref::<String>().cloned();
                let text = text.or_else(|| panic.downcast_ref::<&str>().map(|s| (*s).to_owned()));
                self.fail(name, format!("panicked: {}", text.unwrap_or_default()));
            }
        }
    }

    fn fail(&mut self, function: &str, message: String) {
        self.failures.push(Failure { function: function.to_owned(), message });
    }

    /// Names of the functions that failed.
    pub fn failed(&self) -> Vec<String> {
        let mut names: Vec<String> = self.failures.iter().map(|f| f.function.clone()).collect();
        names.dedup();
        names
    }

    pub fn summary(&self) -> String {
        format!(
            "random programs: {} run, {} inputs, {} skipped; tangents of {}, Hessians of {}",
            self.functions,
            self.inputs,
            self.skipped,
            self.forward.len(),
            self.second.len()
        )
    }
}

impl Trial<'_> {
    fn next(&mut self) -> u64 {
        self.state = self.state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let z = (self.state ^ (self.state >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }
    pub fn float(&mut self) -> f64 {
        (self.next() >> 11) as f64 / (1u64 << 53) as f64 * 4.0 - 2.0
    }
    pub fn int(&mut self) -> usize {
        (self.next() % 5) as usize
    }
    pub fn bool(&mut self) -> bool {
        self.next() & 8 == 0
    }
    /// Not shorter than 3.
    pub fn slice(&mut self) -> Vec<f64> {
        (0..3 + self.next() % 3).map(|_| self.float()).collect()
    }
    pub fn array<const N: usize>(&mut self) -> [f64; N] {
        std::array::from_fn(|_| self.float())
    }

    fn expect(&mut self, holds: bool, message: impl FnOnce() -> String) {
        if !holds {
            let name = self.name;
            self.check.fail(name, message());
        }
    }

    /// The value of the function and of its pullback; the pullback from a cotangent's numbers to the parameters'; the oracle.
    pub fn compare(
        &mut self,
        shown: &str,
        y: &Result,
        pulled: &Result,
        back: &dyn Fn(&[f64]) -> Vec<f64>,
        oracle: &dyn Fn(&mut Seeds) -> (Vec<f64>, Vec<f64>),
    ) {
        let same = bits(&y.floats) == bits(&pulled.floats) && y.others == pulled.others;
        self.expect(same, || {
            format!("{shown}: the pullback's value is {:?}, the function's {:?}", pulled.floats, y.floats)
        });
        let mut none = Seeds::none();
        let (re, _) = oracle(&mut none);
        let same = bits(&y.floats) == bits(&re);
        self.expect(same, || format!("{shown}: the value of the ORACLE is {re:?}, the function's {:?}", y.floats));
        let columns: Vec<Vec<f64>> = (0..none.next).map(|seed| oracle(&mut Seeds { seed, next: 0 }).1).collect();

        let outputs = y.floats.len();
        let seeds = [vec![1.0; outputs], self.weights(outputs), self.weights(outputs)];
        let planted = self.check.planted.unwrap_or(1.0);
        let answers: Vec<Vec<f64>> = seeds.iter().map(|w| back(w).iter().map(|v| v * planted).collect()).collect();
        self.ones = back(&seeds[0]);
        let finite = y.floats.iter().chain(columns.iter().flatten()).all(|v| v.is_finite());
        if !finite {
            // Then only repeatable.
            self.skipped = true;
            self.check.skipped += 1;
        }
        for (w, answer) in seeds.iter().zip(&answers) {
            let again: Vec<f64> = back(w).iter().map(|v| v * planted).collect();
            self.expect(bits(answer) == bits(&again), || {
                format!("{shown}: called again, the pullback gives {again:?}, not {answer:?}")
            });
            if finite {
                self.against(shown, w, answer, &columns);
            }
        }
        self.known = finite.then(|| (Result { floats: y.floats.clone(), others: y.others.clone() }, columns.clone()));
        if finite {
            self.linear(shown, &seeds, &answers, back);
            if columns.iter().flatten().any(|v| *v != 0.0) && self.check.active.last().is_none_or(|n| n != self.name) {
                self.check.active.push(self.name.to_owned());
            }
        }
    }

    /// Without a pullback: the values of both texts are alike, and the oracle's derivatives are those of differences, where they tell anything.
    #[allow(dead_code)] // programs in scratch crates call it
    pub fn validate(
        &mut self,
        shown: &str,
        y: &Result,
        at: &dyn Fn(&[f64]) -> Result,
        oracle: &dyn Fn(&mut Seeds) -> (Vec<f64>, Vec<f64>),
    ) {
        let mut none = Seeds::none();
        let (re, _) = oracle(&mut none);
        let same = bits(&y.floats) == bits(&re);
        self.expect(same, || format!("{shown}: the value of the ORACLE is {re:?}, the function's {:?}", y.floats));
        let columns: Vec<Vec<f64>> = (0..none.next).map(|seed| oracle(&mut Seeds { seed, next: 0 }).1).collect();
        if !y.floats.iter().chain(columns.iter().flatten()).all(|v| v.is_finite()) {
            self.check.skipped += 1;
            return;
        }
        let d = self.weights(columns.len());
        let moved = |by: &[f64]| {
            let r = at(by);
            if r.floats.len() == y.floats.len() { r.floats } else { vec![f64::NAN; y.floats.len()] }
        };
        if let Some((expected, tolerance)) = difference(&y.floats, &moved, &d) {
            let planted = self.check.planted.unwrap_or(1.0);
            let found: Vec<f64> = (0..y.floats.len())
                .map(|i| planted * columns.iter().zip(&d).map(|(c, d)| c[i] * d).sum::<f64>())
                .collect();
            let good = found.iter().zip(&expected).all(|(f, e)| (f - e).abs() <= tolerance);
            self.expect(good, || {
                format!("{shown}, along {d:?}: the ORACLE's derivative is {found:?}, differences {expected:?} (± {tolerance:e})")
            });
            if self.check.forward.last().is_none_or(|n| n != self.name) {
                self.check.forward.push(self.name.to_owned());
            }
        }
        if columns.iter().flatten().any(|v| *v != 0.0) && self.check.active.last().is_none_or(|n| n != self.name) {
            self.check.active.push(self.name.to_owned());
        }
    }

    /// The value and the tangent of `jvp` along some directions.
    pub fn forward(&mut self, shown: &str, jvp: &dyn Fn(&[f64]) -> (Result, Vec<f64>)) {
        let Some((y, columns)) = self.known.take() else { return };
        let planted = self.check.planted_forward.unwrap_or(1.0);
        for _ in 0..2 {
            let d = self.weights(columns.len());
            let (value, tangent) = jvp(&d);
            let same = bits(&y.floats) == bits(&value.floats) && y.others == value.others;
            self.expect(same, || {
                format!("{shown}: the value of jvp is {:?}, the function's {:?}", value.floats, y.floats)
            });
            let tangent: Vec<f64> = tangent.iter().map(|v| v * planted).collect();
            self.expect(tangent.len() == y.floats.len(), || format!("{shown}: the tangent is {tangent:?}"));
            for (i, found) in tangent.iter().enumerate() {
                let terms = || columns.iter().zip(&d).map(|(c, d)| c[i] * d);
                let (expected, size) = (terms().sum::<f64>(), terms().map(f64::abs).sum::<f64>());
                let good = (found - expected).abs() <= TOLERANCE * expected.abs() + 1e-12 * size.max(1e-2);
                self.expect(good, || {
                    format!("{shown}, along {d:?}: tangent {i} is {found:?}, the oracle's {expected:?}")
                });
            }
        }
        if columns.iter().flatten().any(|v| *v != 0.0) && self.check.forward.last().is_none_or(|n| n != self.name) {
            self.check.forward.push(self.name.to_owned());
        }
        self.known = Some((y, columns));
    }

    /// The Hessian along a direction, and differences of the gradient where they tell anything; it is symmetric.
    pub fn second(&mut self, shown: &str, hvp: &dyn Fn(&[f64]) -> Vec<f64>, at: &dyn Fn(&[f64]) -> (f64, Vec<f64>)) {
        let Some((_, columns)) = &self.known else { return };
        let n = columns.len();
        let planted = self.check.planted_forward.unwrap_or(1.0);
        let (u, v) = (self.weights(n), self.weights(n));
        let (hu, hv) = (hvp(&u), hvp(&v));
        let size: f64 = u.iter().zip(&hv).chain(v.iter().zip(&hu)).map(|(a, b)| (a * b).abs()).sum();
        if !size.is_finite() {
            return;
        }
        let (a, b): (f64, f64) =
            (u.iter().zip(&hv).map(|(a, b)| a * b).sum(), v.iter().zip(&hu).map(|(a, b)| a * b).sum());
        let slope = self.ones.iter().fold(0.0_f64, |s, v| s.max(v.abs()));
        self.expect((a - b).abs() <= TOLERANCE * size + 1e-12 * slope, || {
            format!("{shown}: the Hessian is not symmetric: {a:?} and {b:?}")
        });
        // Where a variable goes into a `#[constant]` parameter, the gradient is another one than that of the values.
        let value = |h: f64| at(&v.iter().map(|v| v * h).collect::<Vec<_>>()).0;
        let along: f64 = self.ones.iter().zip(&v).map(|(a, b)| a * b).sum();
        let off = (value(1e-5) - value(-1e-5)) / 2e-5 - along;
        if off.is_nan() || off.abs() > 1e-8 * (along.abs() + slope) {
            return;
        }
        let Some((expected, tolerance)) = difference(&self.ones, &|d| at(d).1, &v) else { return };
        let found: Vec<f64> = hv.iter().map(|v| v * planted).collect();
        let good = found.len() == n && found.iter().zip(&expected).all(|(f, e)| (f - e).abs() <= tolerance);
        self.expect(good, || {
            format!("{shown}, along {v:?}: the Hessian gives {found:?}, differences {expected:?} (± {tolerance:e})")
        });
        if expected.iter().any(|v| v.abs() > 1e3 * tolerance) && self.check.second.last().is_none_or(|n| n != self.name)
        {
            self.check.second.push(self.name.to_owned());
        }
    }

    fn weights(&mut self, n: usize) -> Vec<f64> {
        (0..n).map(|_| self.float() + 2.5).collect()
    }

    fn against(&mut self, shown: &str, w: &[f64], answer: &[f64], columns: &[Vec<f64>]) {
        let expected: Vec<f64> = columns.iter().map(|c| c.iter().zip(w).map(|(a, b)| a * b).sum()).collect();
        let size = columns.iter().flatten().fold(0.0, |s: f64, v| s.max(v.abs()));
        let close = |a: f64, b: f64| (a - b).abs() <= TOLERANCE * a.abs().max(b.abs()) + 1e-14 * size.max(1.0);
        let good = answer.len() == expected.len() && answer.iter().zip(&expected).all(|(a, b)| close(*a, *b));
        self.expect(good, || {
            format!("{shown}, cotangent {w:?}: the pullback gives {answer:?}, the oracle {expected:?}")
        });
    }

    /// The pullback of a sum is the sum of the pullbacks.
    fn linear(&mut self, shown: &str, seeds: &[Vec<f64>], answers: &[Vec<f64>], back: &dyn Fn(&[f64]) -> Vec<f64>) {
        let sum: Vec<f64> = seeds[1].iter().zip(&seeds[2]).map(|(a, b)| 2.0 * a - 0.5 * b).collect();
        let planted = self.check.planted.unwrap_or(1.0);
        let found: Vec<f64> = back(&sum).iter().map(|v| v * planted).collect();
        let size = answers.iter().flatten().fold(0.0, |s: f64, v| s.max(v.abs()));
        let good = found.iter().zip(answers[1].iter().zip(&answers[2])).all(|(f, (a, b))| {
            let (a, b) = (2.0 * a, 0.5 * b);
            (f - (a - b)).abs() <= TOLERANCE * a.abs().max(b.abs()) + 1e-14 * size.max(1.0)
        });
        self.expect(good, || {
            format!("{shown}: the pullback is not linear: {found:?} of 2·{:?} - 0.5·{:?}", answers[1], answers[2])
        });
    }

    /// `value_and_gradient` and `gradient` say what the pullback of 1 says.
    pub fn same(&mut self, shown: &str, y: f64, both: &[f64], gradient: &[f64]) {
        let ones = self.ones.clone();
        // In one pass it may add up in another order.
        let size = ones.iter().filter(|v| v.is_finite()).fold(0.0, |s: f64, v| s.max(v.abs()));
        let near = |(a, b): (&f64, &f64)| {
            a == b || a.is_nan() && b.is_nan() || (a - b).abs() <= TOLERANCE * b.abs() + 1e-14 * size.max(1.0)
        };
        let good = bits(both) == bits(gradient) && gradient.len() == ones.len() && gradient.iter().zip(&ones).all(near);
        self.expect(good, || {
            format!("{shown}: value {y:?}; gradients {both:?} and {gradient:?}, pullback of 1 {ones:?}")
        });
    }
}
