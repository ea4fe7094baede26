//! Big runs: batches of fresh programs as a crate of their own under the target directory, compiled and run.

use super::emit::{self, File};
use super::generate::program;
use super::tree::Function;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::time::{Duration, Instant};

/// One batch of programs is compiled at once.
const BATCH: usize = 250;

/// What a run found.
#[derive(Debug, Default)]
pub struct Tally {
    pub functions: usize,
    pub inputs: usize,
    pub skipped: usize,
    /// Where what went wrong is told.
    pub problems: Vec<String>,
}

/// The crate that is written, compiled and run.
pub struct Scratch {
    root: PathBuf,
    project: PathBuf,
}

impl Scratch {
    pub fn new(root: PathBuf, project: &Path) -> std::io::Result<Scratch> {
        let s = Scratch { root, project: project.to_owned() };
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

    /// `ZYGOTE_FUZZ_PROJECT`: another copy of the library, so that a mistake can be planted there.
    fn manifest(&self) -> std::io::Result<String> {
        let library = std::env::var("ZYGOTE_FUZZ_PROJECT").unwrap_or_else(|_| self.project.display().to_string());
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
    fn batch(&self, seed: u64, mut functions: Vec<Function>, tally: &mut Tally) -> std::io::Result<()> {
        let texts: BTreeMap<String, String> =
            functions.iter().map(|f| (f.name.clone(), f.text(super::tree::Mode::Plain))).collect();
        for _ in 0..6 {
            let file = emit::of(&functions, &format!("seed {seed}"));
            std::fs::write(self.root.join("src/generated.rs"), &file.text)?;
            let built = self.cargo("build")?;
            if built.status.success() {
                return self.run(seed, &texts, tally);
            }
            let errors = errors(&file, &String::from_utf8_lossy(&built.stderr));
            if errors.is_empty() {
                tally.problems.push(format!("seed {seed}: {}", String::from_utf8_lossy(&built.stderr)));
                return Ok(());
            }
            for (name, messages) in &errors {
                let text = texts.get(name).map_or("", |t| t.as_str());
                tally.problems.push(format!(
                    "seed {seed}, {name} does not compile:\n{}\n{text}",
                    messages[..messages.len().min(4)].join("\n")
                ));
            }
            let mut gone: Vec<String> = errors.into_keys().collect();
            functions.retain(|f| {
                let stays = !gone.contains(&f.name) && f.calls.iter().all(|c| !gone.contains(c));
                if !stays {
                    gone.push(f.name.clone());
                }
                stays
            });
        }
        tally.problems.push(format!("seed {seed}: still does not compile after six rounds"));
        Ok(())
    }

    fn run(&self, seed: u64, texts: &BTreeMap<String, String>, tally: &mut Tally) -> std::io::Result<()> {
        let ran = self.cargo("run")?;
        let out = String::from_utf8_lossy(&ran.stdout);
        let mut counted = false;
        let mut told = vec![];
        for line in out.lines() {
            if let Some(rest) = line.strip_prefix("FAILED ") {
                let name = rest.split(':').next().unwrap_or_default();
                if !told.contains(&name) {
                    told.push(name);
                    tally.problems.push(format!("seed {seed}, {rest}\n{}", texts.get(name).map_or("", |t| t.as_str())));
                }
            }
            if let Some(rest) = line.strip_prefix("COUNTS ") {
                let n: Vec<usize> = rest.split(' ').filter_map(|s| s.parse().ok()).collect();
                if let [functions, inputs, skipped] = n[..] {
                    tally.functions += functions;
                    tally.inputs += inputs;
                    tally.skipped += skipped;
                    counted = true;
                }
            }
        }
        if !counted {
            tally.problems.push(format!("seed {seed}: ended early: {}", String::from_utf8_lossy(&ran.stderr)));
        }
        Ok(())
    }

    /// `count` programs in batches; the seeds are `seed`, `seed + 1`, …
    pub fn many(&self, seed: u64, count: usize) -> std::io::Result<(Tally, Duration)> {
        let start = Instant::now();
        let mut tally = Tally::default();
        let mut left = count;
        for k in 0.. {
            let n = left.min(BATCH);
            if n == 0 {
                break;
            }
            left -= n;
            self.batch(seed + k, program(seed + k, n), &mut tally)?;
            println!(
                "{} of {count} after {:.0} s, {} problems",
                tally.functions,
                start.elapsed().as_secs_f64(),
                tally.problems.len()
            );
        }
        Ok((tally, start.elapsed()))
    }
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
