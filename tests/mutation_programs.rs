//! Random tests, third source: generated Rust source that changes things in place (stores, swaps, lists that grow and shrink, `&mut`, structs),
//! against dual numbers run on the same text.
//!
//! `tests/mutation/generated.rs` is what the generator writes for one seed; `ZYGOTE_BLESS=1 cargo test --test mutation_programs` writes it anew.
//! `ZYGOTE_FUZZ_COUNT=2000 ZYGOTE_FUZZ_SEED=7 cargo test --test mutation_programs -- --nocapture fresh` compiles and runs that many others, in
//! a scratch crate under the target directory; with `ZYGOTE_FUZZ_SHRINK=1` the first of each kind of failure is made as small as it gets.
//! `ZYGOTE_FUZZ_ONLY`, `ZYGOTE_FUZZ_WITHOUT`: constructs by name (`tests/mutation/features.rs`). Without `transform` the oracle alone is tested,
//! against finite differences.

mod mutation;
#[path = "random"]
mod random {
    pub mod check;
    pub mod rng;
    pub mod scratch;
}
mod support;

use mutation::features::{Features, NOT_YET};
use mutation::{emit, generate, generated, plants, text};
use random::check::Check;
use random::scratch::{Program, Scratch};
use std::path::{Path, PathBuf};

const SEED: u64 = 1;
const COUNT: usize = 500;

const LEFT_OUT: &str = "// Left out, since they don't compile yet: ";

fn path() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/mutation/generated.rs")
}

fn functions() -> Vec<text::Function> {
    generate::program(SEED, COUNT, &Features::without(NOT_YET))
}

/// The file of these functions without those that are left out, and how many have a test.
fn written(left_out: &[String]) -> (String, usize) {
    let features = Features::without(NOT_YET);
    let functions: Vec<_> = functions().into_iter().filter(|f| !left_out.contains(&f.name)).collect();
    let tested = functions.iter().filter(|f| f.tested()).count();
    let title = format!("{COUNT} functions, seed {SEED}.\n{LEFT_OUT}{}", left_out.join(" "));
    (emit::file(&functions, &title, &features).text, tested)
}

fn left_out() -> Vec<String> {
    let found = std::fs::read_to_string(path()).unwrap();
    let line = found.lines().find_map(|l| l.strip_prefix(LEFT_OUT)).unwrap_or_default();
    line.trim_end_matches('.').split_whitespace().map(str::to_owned).collect()
}

#[test]
fn the_checked_in_programs_are_what_the_generator_writes() {
    if std::env::var_os("ZYGOTE_BLESS").is_some() {
        let root = Path::new(env!("CARGO_TARGET_TMPDIR")).join("mutation-programs");
        let crate_ = Scratch::new(root, Path::new(env!("CARGO_MANIFEST_DIR"))).unwrap();
        let good = crate_.compiling(&functions()).unwrap();
        let gone: Vec<String> =
            functions().iter().filter(|f| good.iter().all(|g| g.name != f.name)).map(|f| f.name.clone()).collect();
        std::fs::write(path(), written(&gone).0).unwrap();
        return;
    }
    let found = std::fs::read_to_string(path()).unwrap();
    assert!(found == written(&left_out()).0, "tests/mutation/generated.rs is out of date: run with ZYGOTE_BLESS=1");
}

#[test]
fn programs_that_change_things_in_place() {
    let mut c = Check::default();
    generated::run(&mut c);
    println!("{}", c.summary());
    let told: Vec<String> = c.failures.iter().take(10).map(|f| format!("{}: {}", f.function, f.message)).collect();
    assert!(c.failures.is_empty(), "{} failures in {:?}:\n{}", c.failures.len(), c.failed(), told.join("\n"));
    let (_, tested) = written(&left_out());
    assert_eq!(c.functions, tested);
    assert!(c.skipped * 10 < c.inputs, "too much is skipped");
    assert!(c.active.len() * 10 > tested * 9, "too few have a derivative");
}

#[test]
fn mistakes_have_their_places() {
    plants::PLANTS.iter().for_each(|p| p.check(Path::new(env!("CARGO_MANIFEST_DIR"))));
}

/// Mistakes planted in a copy of the library are found; the library itself gives no wrong answer. `ZYGOTE_FUZZ_PLANTS=all`, or names: it takes
/// minutes.
#[test]
fn planted_mistakes_are_found() {
    let Ok(names) = std::env::var("ZYGOTE_FUZZ_PLANTS") else { return };
    let project = Path::new(env!("CARGO_MANIFEST_DIR"));
    let tmp = Path::new(env!("CARGO_TARGET_TMPDIR"));
    let library = tmp.join("planted-library");
    plants::copy(project, &library).unwrap();
    let crate_ = Scratch::with_library(tmp.join("planted-programs"), project, library.clone()).unwrap();
    // A rare construct may take more than the first batch.
    let mut batches: Vec<Vec<text::Function>> = (1..=3).map(|seed| Program::program(seed, 300)).collect();
    for functions in &mut batches {
        assert_eq!(crate_.wrong(functions).unwrap().0, None, "without a mistake");
        println!("{} programs", functions.len());
    }
    let mut missed = vec![];
    for p in plants::PLANTS.iter().filter(|p| names == "all" || names.split(',').any(|n| n == p.name)) {
        let was = p.plant(&library).unwrap();
        let found = batches.iter().map(|functions| crate_.wrong(&mut functions.clone()).unwrap());
        let (told, count) = found.into_iter().find(|(told, _)| told.is_some()).unwrap_or_default();
        std::fs::write(library.join(p.file), was).unwrap();
        println!("{}: {count} programs; {:.300}", p.name, told.clone().unwrap_or_default());
        if told.is_none() {
            missed.push(p.name);
        }
    }
    assert_eq!(missed, [""; 0]);
}

/// Nothing without `ZYGOTE_FUZZ_COUNT`.
#[test]
fn fresh_programs() {
    let number = |name: &str| std::env::var(name).ok().and_then(|v| v.parse::<u64>().ok());
    let Some(count) = number("ZYGOTE_FUZZ_COUNT") else { return };
    let seed = number("ZYGOTE_FUZZ_SEED").unwrap_or(1000);
    let root = Path::new(env!("CARGO_TARGET_TMPDIR")).join("mutation-programs");
    let crate_ = Scratch::new(root, Path::new(env!("CARGO_MANIFEST_DIR"))).unwrap();
    let (tally, took) = crate_.many::<text::Function>(seed, usize::try_from(count).unwrap()).unwrap();
    println!("mutation programs: {}, {took:.0?}", tally.counted());
    assert!(tally.problems.is_empty(), "{} problems:\n{}", tally.problems.len(), tally.problems.join("\n"));
}
