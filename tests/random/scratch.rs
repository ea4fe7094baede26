//! Big runs: batches of fresh programs as a crate of their own under the target directory, compiled and run.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::time::{Duration, Instant};

/// One batch of programs is compiled at once.
const BATCH: usize = 250;

/// A file and where each function stands in it.
pub struct File {
    pub text: String,
    /// Function, module, first line (counted from 1).
    pub lines: Vec<(String, &'static str, usize)>,
}

impl File {
    pub fn begin(&mut self, name: &str, module: &'static str) {
        let line = self.text.lines().count() + 1;
        self.lines.push((name.to_owned(), module, line));
    }

    /// The function and the module that this line belongs to.
    pub fn at(&self, line: usize) -> Option<(&str, &'static str)> {
        self.lines.iter().rev().find(|(_, _, first)| *first <= line).map(|(f, m, _)| (f.as_str(), *m))
    }
}

/// The tree of one function, of one of the families of programs.
pub trait Program: Clone {
    /// That many functions, which may call those before them.
    fn program(seed: u64, count: usize) -> Vec<Self>;
    /// The file that is compiled.
    fn file(functions: &[Self], title: &str) -> File;
    /// Functions that are this one with one edit, smallest first.
    fn smaller(&self) -> Vec<Self>;
    fn name(&self) -> &str;
    fn renamed(&self, name: &str) -> Self;
    /// Names of the functions that it calls.
    fn calls(&self) -> &[String];
    /// Its text, for reports.
    fn shown(&self) -> String;
    /// Limits that the library names at the token, with a way out.
    fn limits() -> &'static [&'static str];
}

/// What a run found.
#[derive(Debug, Default)]
pub struct Tally {
    pub functions: usize,
    pub inputs: usize,
    pub skipped: usize,
    /// Functions that the library says it can't take, for one of the family's limits.
    pub refused: usize,
    /// Where what went wrong is told.
    pub problems: Vec<String>,
}

impl Tally {
    pub fn counted(&self) -> String {
        let Tally { functions, inputs, skipped, refused, .. } = self;
        format!("{functions} run, {inputs} inputs, {skipped} skipped, {refused} refused")
    }
}

/// One compile and run.
#[derive(Debug, Default)]
struct Batch {
    /// Functions, inputs, skipped.
    counts: [usize; 3],
    /// By function.
    problems: BTreeMap<String, Vec<String>>,
    /// Neither compiled nor ran.
    broken: Option<String>,
}

/// The crate that is written, compiled and run.
pub struct Scratch {
    root: PathBuf,
    project: PathBuf,
    /// The library, or a copy of it in which a mistake is planted.
    library: PathBuf,
}

#[allow(dead_code)] // each family of programs has its own uses
impl Scratch {
    /// `ZYGOTE_FUZZ_PROJECT`: another copy of the library.
    pub fn new(root: PathBuf, project: &Path) -> std::io::Result<Scratch> {
        let library = std::env::var("ZYGOTE_FUZZ_PROJECT").map_or_else(|_| project.to_owned(), PathBuf::from);
        Scratch::with_library(root, project, library)
    }

    pub fn with_library(root: PathBuf, project: &Path, library: PathBuf) -> std::io::Result<Scratch> {
        let s = Scratch { root, project: project.to_owned(), library };
        std::fs::create_dir_all(s.root.join("src"))?;
        let main = "#![allow(dead_code, unused_imports)]\n#[path = \"PROJECT/tests/support/mod.rs\"]\nmod support;\n\
            #[path = \"PROJECT/tests/random/check.rs\"]\nmod check;\n#[allow(warnings)]\nmod generated;\n\n\
            fn main() {\n    let mut c = check::Check::default();\n    generated::run(&mut c);\n    for f in &c.failures {\n        \
            println!(\"FAILED {}: {}\", f.function, f.message.replace('\\n', \" \"));\n    }\n    \
            println!(\"COUNTS {} {} {}\", c.functions, c.inputs, c.skipped);\n}\n";
        std::fs::write(s.root.join("src/main.rs"), main.replace("PROJECT", &s.project.display().to_string()))?;
        std::fs::write(s.root.join("Cargo.toml"), s.manifest()?)?;
        std::fs::copy(s.project.join("Cargo.lock"), s.root.join("Cargo.lock"))?;
        Ok(s)
    }

    fn manifest(&self) -> std::io::Result<String> {
        let library = self.library.display();
        let text = std::fs::read_to_string(self.project.join("Cargo.toml"))?;
        let dual = text.lines().find(|l| l.starts_with("num-dual")).unwrap_or("num-dual = \"0.15\"");
        Ok(format!(
            "[package]\nname = \"zygote-random-programs\"\nversion = \"0.0.0\"\nedition = \"2024\"\npublish = false\n\n[workspace]\n\n\
             [dependencies]\nzygote-ad = {{ path = \"{library}\" }}\n{dual}\n\n[profile.dev]\ndebug = 0\nincremental = false\n"
        ))
    }

    fn cargo(&self, what: &str) -> std::io::Result<Output> {
        let cargo = std::env::var("CARGO").unwrap_or_else(|_| "cargo".into());
        let mut c = Command::new(cargo);
        c.args([what, "--quiet", "--message-format=short"]).current_dir(&self.root);
        c.env("CARGO_TARGET_DIR", self.root.join("target")).env("CARGO_TERM_COLOR", "never").env("RUST_BACKTRACE", "0");
        c.output()
    }

    /// Compiles these functions and runs them. What doesn't compile is told, left out, and the rest is tried again.
    fn batch<P: Program>(&self, seed: u64, all: &[P], rounds: usize) -> std::io::Result<Batch> {
        let mut functions = all.to_vec();
        let mut out = Batch::default();
        for _ in 0..rounds {
            let file = P::file(&functions, &format!("seed {seed}"));
            std::fs::write(self.root.join("src/generated.rs"), &file.text)?;
            // What is not run needs no code.
            let built = self.cargo(if rounds == 1 { "check" } else { "build" })?;
            if rounds == 1 && built.status.success() {
                return Ok(out);
            }
            if built.status.success() {
                self.run(&mut out)?;
                return Ok(out);
            }
            let errors = errors(&file, &String::from_utf8_lossy(&built.stderr));
            if errors.is_empty() {
                out.broken = Some(String::from_utf8_lossy(&built.stderr).into_owned());
                return Ok(out);
            }
            without(&mut functions, errors.keys().cloned().collect());
            out.problems.extend(errors);
        }
        out.broken = Some("still does not compile".into());
        Ok(out)
    }

    fn run(&self, batch: &mut Batch) -> std::io::Result<()> {
        let out = self.root.join("output.txt");
        let program = self.root.join("target/debug/zygote-random-programs");
        let file = std::fs::File::create(&out)?;
        let mut child = Command::new(program).stdout(file).stderr(Stdio::null()).spawn()?;
        let start = Instant::now();
        while child.try_wait()?.is_none() {
            if start.elapsed() > Duration::from_secs(60) {
                child.kill()?;
                child.wait()?;
            }
            std::thread::sleep(Duration::from_millis(20));
        }
        batch.broken = Some("ended early, or not within a minute".into());
        for line in std::fs::read_to_string(out)?.lines() {
            if let Some((name, message)) = line.strip_prefix("FAILED ").and_then(|rest| rest.split_once(": ")) {
                batch.problems.entry(name.to_owned()).or_default().push(format!("  failed: {message}"));
            }
            if let Some(rest) = line.strip_prefix("COUNTS ") {
                let n: Vec<usize> = rest.split(' ').filter_map(|s| s.parse().ok()).collect();
                if let [functions, inputs, skipped] = n[..] {
                    batch.counts = [functions, inputs, skipped];
                    batch.broken = None;
                }
            }
        }
        Ok(())
    }

    /// The smallest function found that goes wrong in the same way.
    fn shrink<P: Program>(&self, all: &[P], name: &str, kind: &str) -> std::io::Result<P> {
        let at = all.iter().position(|f| f.name() == name).unwrap_or(0);
        let mut best = all[at].clone();
        let rounds = if kind.starts_with("failed") { 5 } else { 1 };
        let start = Instant::now();
        while start.elapsed() < Duration::from_secs(120) {
            let mut found = None;
            let candidates = best.smaller();
            // The smallest first: a compile of 80 takes a few seconds.
            for some in candidates.chunks(80) {
                if start.elapsed() > Duration::from_secs(120) {
                    break;
                }
                let mut tried = needed(all, &best);
                let callees = tried.len();
                for (k, f) in some.iter().enumerate() {
                    let recursive = f.shown().matches(&format!("{}(", f.name())).count() > 1;
                    if !recursive {
                        tried.push(f.renamed(&format!("smaller{k}")));
                    }
                }
                let batch = self.batch(0, &tried, rounds)?;
                let same = |f: &&P| batch.problems.get(f.name()).is_some_and(|m| kind_of(m) == kind);
                found = tried[callees..].iter().find(same).map(|f| f.renamed(name));
                if found.is_some() {
                    break;
                }
            }
            match found {
                Some(f) => best = f,
                None => break,
            }
        }
        Ok(best)
    }

    /// Those of these functions that compile.
    pub fn compiling<P: Program>(&self, functions: &[P]) -> std::io::Result<Vec<P>> {
        let mut functions = functions.to_vec();
        let batch = self.batch(0, &functions, 12)?;
        assert_eq!(batch.broken, None);
        let compiles = |messages: &[String]| messages.iter().all(|m| m.starts_with("  failed"));
        let gone = batch.problems.iter().filter(|(_, messages)| !compiles(messages));
        without(&mut functions, gone.map(|(name, _)| name.clone()).collect());
        Ok(functions)
    }

    /// The first wrong answer of these functions, and how many gave one. Those that don't compile are taken out.
    pub fn wrong<P: Program>(&self, functions: &mut Vec<P>) -> std::io::Result<(Option<String>, usize)> {
        let batch = self.batch(0, functions, 8)?;
        if let Some(broken) = batch.broken {
            return Ok((Some(broken), 1));
        }
        let (wrong, gone): (Vec<_>, Vec<_>) =
            batch.problems.iter().partition(|(_, messages)| messages.iter().any(|m| m.starts_with("  failed")));
        without(functions, gone.iter().map(|(name, _)| (*name).clone()).collect());
        let told = wrong.first().map(|(name, messages)| format!("{name}: {}", messages[0].trim()));
        Ok((told, wrong.len()))
    }

    /// `count` programs in batches; the seeds are `seed`, `seed + 1`, …
    pub fn many<P: Program>(&self, seed: u64, count: usize) -> std::io::Result<(Tally, Duration)> {
        let start = Instant::now();
        let mut tally = Tally::default();
        let shrinks = std::env::var_os("ZYGOTE_FUZZ_SHRINK").is_some();
        let mut kinds = BTreeSet::new();
        let mut left = count;
        for k in 0.. {
            let n = left.min(BATCH);
            if n == 0 {
                break;
            }
            left -= n;
            let functions = P::program(seed + k, n);
            let batch = self.batch(seed + k, &functions, 6)?;
            let seed = seed + k;
            tally.functions += batch.counts[0];
            tally.inputs += batch.counts[1];
            tally.skipped += batch.counts[2];
            tally.problems.extend(batch.broken.map(|b| format!("seed {seed}: {b}")));
            println!("{} of {count} after {:.0} s", tally.functions, start.elapsed().as_secs_f64());
            let mut problems: Vec<_> = batch.problems.iter().collect();
            let length = |name: &str| {
                functions.iter().find(|f| f.name() == name).map_or(0, |f| f.shown().len() + 500 * f.calls().len())
            };
            problems.sort_by_key(|(name, _)| length(name));
            for (name, messages) in problems {
                if messages.iter().all(|m| P::limits().iter().any(|l| m.contains(l))) {
                    tally.refused += 1;
                    continue;
                }
                let shown = messages[..messages.len().min(2)].join("\n");
                let mut f = functions.iter().find(|f| f.name() == *name).cloned();
                // One of each kind is made smaller.
                if shrinks && kinds.insert(kind_of(messages)) {
                    f = Some(self.shrink(&functions, name, &kind_of(messages))?);
                }
                let text = f.map(|f| f.shown()).unwrap_or_default();
                println!("\nseed {seed}, {name}:\n{shown}\n{text}");
                tally.problems.push(format!("seed {seed}, {name}: {}", kind_of(messages)));
            }
        }
        Ok((tally, start.elapsed()))
    }
}

/// Takes these out, and what calls them.
fn without<P: Program>(functions: &mut Vec<P>, mut gone: Vec<String>) {
    functions.retain(|f| {
        let stays = !gone.iter().any(|g| g == f.name()) && f.calls().iter().all(|c| !gone.contains(c));
        if !stays {
            gone.push(f.name().to_owned());
        }
        stays
    });
}

/// The functions that this one calls, with those that they call.
fn needed<P: Program>(all: &[P], f: &P) -> Vec<P> {
    let mut names = f.calls().to_vec();
    for g in all.iter().rev() {
        if names.iter().any(|n| n == g.name()) {
            names.extend(g.calls().iter().cloned());
        }
    }
    all.iter().filter(|g| names.iter().any(|n| n == g.name())).cloned().collect()
}

/// What must stay while a function is made smaller: errors of the plain text alone, and their code; or which comparison fails.
fn kind_of(messages: &[String]) -> String {
    let of_dual = messages.iter().any(|m| m.starts_with("  in dual"));
    let first = messages.first().map_or("", |m| m.trim());
    let kind = match first.strip_prefix("failed: ") {
        Some(m) => format!(
            "failed {}",
            ["ORACLE", "not linear", "called again", "panicked", "the oracle"]
                .iter()
                .find(|w| m.contains(*w))
                .unwrap_or(&"")
        ),
        None => first.rsplit_once(": `").map_or(first, |(message, _)| message).to_owned(),
    };
    format!("{kind}{}", if of_dual { " in both" } else { "" })
}

/// Compiler messages by function.
fn errors(file: &File, stderr: &str) -> BTreeMap<String, Vec<String>> {
    let mut out = BTreeMap::new();
    for line in stderr.lines() {
        let Some(rest) = line.strip_prefix("src/generated.rs:").filter(|_| line.contains(": error")) else { continue };
        let Some(number) = rest.split(':').next().and_then(|n| n.parse().ok()) else { continue };
        if let Some((name, module)) = file.at(number) {
            let text = file.text.lines().nth(number - 1).unwrap_or_default().trim();
            let message = rest.split_once(": error").map_or(rest, |(_, m)| m);
            out.entry(name.to_owned())
                .or_insert_with(Vec::new)
                .push(format!("  in {module}: error{message}: `{text}`"));
        }
    }
    out
}
