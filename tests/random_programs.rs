//! Random tests, second source: generated Rust source, about 200 functions in one compile, against dual numbers.
//!
//! `tests/random/generated.rs` is what the generator writes for one seed; `ZYGOTE_BLESS=1 cargo test --test random_programs` writes it anew.
//! `ZYGOTE_FUZZ_COUNT=2000 ZYGOTE_FUZZ_SEED=7 cargo test --test random_programs -- --nocapture fresh` compiles and runs that many others, in
//! a scratch crate under the target directory; with `ZYGOTE_FUZZ_SHRINK=1` the first of each kind of failure is made as small as it gets.

#[path = "random/mod.rs"]
mod random;
mod support;

use random::check::Check;
use random::{emit, generated, scratch};
use std::path::Path;

const SEED: u64 = 1;
const COUNT: usize = 200;

#[test]
fn the_checked_in_programs_are_what_the_generator_writes() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/random/generated.rs");
    let written = emit::file(SEED, COUNT).text;
    if std::env::var_os("ZYGOTE_BLESS").is_some() {
        std::fs::write(path, written).unwrap();
        return;
    }
    let found = std::fs::read_to_string(path).unwrap();
    assert!(found == written, "tests/random/generated.rs is out of date: run with ZYGOTE_BLESS=1");
}

#[test]
fn random_programs() {
    let mut c = Check::default();
    generated::run(&mut c);
    println!("{}", c.summary());
    let told: Vec<String> = c.failures.iter().take(10).map(|f| format!("{}: {}", f.function, f.message)).collect();
    assert!(c.failures.is_empty(), "{} failures in {:?}:\n{}", c.failures.len(), c.failed(), told.join("\n"));
    assert_eq!(c.functions, COUNT);
    assert!(c.skipped * 10 < c.inputs, "too much is skipped");
    assert!(c.active.len() * 10 > COUNT * 9, "too few have a derivative");
    assert_eq!(c.forward, c.active);
    assert!(c.second.len() * 2 > COUNT, "too few have a second derivative");
}

/// Every cotangent off by a millionth: each function that has a derivative is caught.
#[test]
fn an_error_in_any_cotangent_is_caught() {
    let mut c = Check { planted: Some(1.0 + 1e-6), ..Check::default() };
    generated::run(&mut c);
    let missed: Vec<&String> = c.active.iter().filter(|n| !c.failed().contains(n)).collect();
    assert!(missed.is_empty(), "not caught: {missed:?}");
    assert!(c.active.len() * 10 > COUNT * 9);
}

/// Every tangent and second derivative off by a thousandth.
#[test]
fn an_error_in_any_tangent_is_caught() {
    let mut c = Check { planted_forward: Some(1.0 + 1e-3), ..Check::default() };
    generated::run(&mut c);
    let missed = |of: &str, names: &[String]| -> Vec<String> {
        let told = |n: &&String| c.failures.iter().any(|f| f.function == **n && f.message.contains(of));
        names.iter().filter(|n| !told(n)).cloned().collect()
    };
    assert_eq!(missed("tangent", &c.forward), [""; 0]);
    assert_eq!(missed("the Hessian gives", &c.second), [""; 0]);
}

/// Functions whose derivative is that of another: a Set that is missed in one branch, a sum that is dropped, a wrong `break`.
mod altered {
    pub(crate) mod plain {
        use zygote::prelude::*;

        // Not what the oracle has: `x` keeps its value.
        #[adjoint(rotated)]
        fn rotated_adjoint(x: f64, y: f64) -> (f64, impl Fn(f64) -> (f64, f64)) {
            (rotated(x, y), move |d| (d * y, d * x))
        }
        pub(crate) fn rotated(x: f64, y: f64) -> f64 {
            let (mut x, mut y) = (x, y);
            for _ in 0..3 {
                (x, y) = (y, x * 0.5);
            }
            x * y
        }
        #[differentiable]
        pub(crate) fn calls(x: f64, y: f64) -> f64 {
            rotated(x, y).sin() + x
        }
    }
    pub(crate) mod dual {
        use crate::support::D;

        pub(crate) fn calls(x: D, y: D) -> D {
            let (first, mut x, mut y) = (x, x, y);
            for _ in 0..3 {
                (x, y) = (y, x * 0.5);
            }
            (x * y).sin() + first
        }
    }
}

#[test]
fn a_wrong_rule_is_caught() {
    use random::check::{cotangent, leaves, numbers, values};
    let mut c = Check::default();
    c.function("calls", |t| {
        let (x, y) = (t.float(), t.float());
        let (value, back) = altered::plain::calls::pullback(x, y);
        let oracle = |s: &mut random::check::Seeds| numbers(altered::dual::calls(s.arg(&x), s.arg(&y)));
        let plain = values(altered::plain::calls(x, y));
        t.compare("", &plain, &values(value), &|w| leaves(&back(cotangent(&value, w))), &oracle);
    });
    assert!(c.failures.iter().any(|f| f.message.contains("the oracle")), "{:?}", c.failures);
}

/// Nothing without `ZYGOTE_FUZZ_COUNT`.
#[test]
fn fresh_programs() {
    let number = |name: &str| std::env::var(name).ok().and_then(|v| v.parse::<u64>().ok());
    let Some(count) = number("ZYGOTE_FUZZ_COUNT") else { return };
    let seed = number("ZYGOTE_FUZZ_SEED").unwrap_or(1000);
    let root = Path::new(env!("CARGO_TARGET_TMPDIR")).join("random-programs");
    let crate_ = scratch::Scratch::new(root, Path::new(env!("CARGO_MANIFEST_DIR"))).unwrap();
    let (tally, took) = crate_.many::<random::tree::Function>(seed, usize::try_from(count).unwrap()).unwrap();
    println!("random programs: {}, {took:.0?}", tally.counted());
    assert!(tally.problems.is_empty(), "{} problems:\n{}", tally.problems.len(), tally.problems.join("\n"));
}
