//! docs/support.md is true: every row has a case, and every case has a row.
//!
//! A row that says yes names functions that are compared with dual numbers, here or in another test. A row that says no names a file in
//! `tests/ui/fail` which shows its error. What "not yet" is has its program here, run without derivatives; with the feature the row
//! becomes "yes", and its function `#[$diff]` in place of `#[$later]`.
#![allow(unused, missing_docs, unreachable_pub, clippy::all, clippy::pedantic)]

mod support;

#[path = "support_table"]
mod support_table {
    pub mod arrays;
    pub mod data;
    pub mod iterators;
    pub mod mutation;
    pub mod others;

    pub use super::{Case, Row};
}

use std::collections::BTreeMap;
use support::{D, Rng, assert_all_close, by_duals};
use support_table::{arrays, data, iterators, mutation, others};

#[derive(Clone, Copy)]
pub enum Case {
    /// "yes": compares with an oracle.
    Runs(fn()),
    /// "yes": a test in this file of `tests`, or a function in it that `case!` compares with dual numbers.
    In(&'static str, &'static str),
    /// "not yet": runs the function alone.
    Later(fn()),
    /// "no": the name of a case in `tests/ui/fail`.
    Ui(&'static str),
}

/// A row: its section, its first cell, and what proves it.
pub struct Row(pub &'static str, pub &'static str, pub Case);

/// The rows of a section: `yes function "text"`, `later function "text"`, `no "ui_case" "text"`, `inside "file" "function" "text"`.
/// A function takes a slice of four numbers and gives one, and stands in `plain` and in `dual`; `yes test function` is a test itself.
#[macro_export]
macro_rules! rows {
    ($section:literal; $($rest:tt)*) => {{
        let mut rows = vec![];
        $crate::rows!(@ rows $section $($rest)*);
        rows
    }};
    (@ $rows:ident $section:literal) => {};
    (@ $rows:ident $section:literal yes test $f:ident $text:expr, $($rest:tt)*) => {
        $rows.push($crate::Row($section, $text, $crate::Case::Runs($f)));
        $crate::rows!(@ $rows $section $($rest)*);
    };
    (@ $rows:ident $section:literal yes $f:ident $text:expr, $($rest:tt)*) => {
        $rows.push($crate::Row($section, $text, $crate::Case::Runs(|| {
            $crate::compare(stringify!($f), plain::$f, dual::$f, plain::$f::value_and_gradient, &|x, t| plain::$f::jvp((x,), (t,)).1);
        })));
        $crate::rows!(@ $rows $section $($rest)*);
    };
    (@ $rows:ident $section:literal later test $f:ident $text:expr, $($rest:tt)*) => {
        $rows.push($crate::Row($section, $text, $crate::Case::Later($f)));
        $crate::rows!(@ $rows $section $($rest)*);
    };
    (@ $rows:ident $section:literal later $f:ident $text:expr, $($rest:tt)*) => {
        $rows.push($crate::Row($section, $text, $crate::Case::Later(|| $crate::compare_values(stringify!($f), plain::$f, dual::$f))));
        $crate::rows!(@ $rows $section $($rest)*);
    };
    (@ $rows:ident $section:literal inside $file:literal $f:literal $text:expr, $($rest:tt)*) => {
        $rows.push($crate::Row($section, $text, $crate::Case::In($file, $f)));
        $crate::rows!(@ $rows $section $($rest)*);
    };
    (@ $rows:ident $section:literal no $ui:literal $text:expr, $($rest:tt)*) => {
        $rows.push($crate::Row($section, $text, $crate::Case::Ui($ui)));
        $crate::rows!(@ $rows $section $($rest)*);
    };
}

/// Where the functions are compared: 4 numbers each, of either sign.
fn points(name: &str) -> Vec<Vec<f64>> {
    let mut rng = Rng::new(name);
    let mut points = vec![vec![1.2, 0.4, -0.7, 2.0], vec![0.3, 0.8, 0.9, -1.5], vec![-0.6, 0.7, 0.2, 0.4]];
    points.extend((0..4).map(|_| rng.v(4, -1.0, 2.0)));
    // Discontinuities are no subject here, and what is `expect`ed must hold.
    points.iter_mut().for_each(|x| x[2] = x[2].min(0.95));
    points
}

type Plain = fn(&[f64]) -> f64;
type Dual = fn(&[D]) -> D;

pub fn compare_values(name: &str, plain: Plain, dual: Dual) {
    for x in points(name) {
        let by_dual = dual(&x.iter().map(|v| D::new(*v, 0.0)).collect::<Vec<_>>());
        assert_eq!(plain(&x).to_bits(), by_dual.re().to_bits(), "value of {name} at {x:?}");
    }
}

/// Value, gradient and forward mode against dual numbers.
pub fn compare(
    name: &str,
    plain: Plain,
    dual: Dual,
    gradient: fn(&[f64]) -> (f64, (Vec<f64>,)),
    jvp: &dyn Fn(&[f64], &[f64]) -> f64,
) {
    compare_values(name, plain, dual);
    for x in points(name) {
        let (value, (dx,)) = gradient(&x);
        assert_eq!(value.to_bits(), plain(&x).to_bits(), "value beside the gradient of {name} at {x:?}");
        let expected = by_duals(dual, &x);
        let size = expected.iter().fold(1e-3_f64, |s, v| s.max(v.abs()));
        for (k, (found, expected)) in dx.iter().zip(&expected).enumerate() {
            assert!((found - expected).abs() <= 1e-11 * size, "{name} at {x:?}: {k} is {found}, expected {expected}");
        }
        assert_eq!(dx.len(), expected.len(), "{name}");
        let t = [0.5, -1.0, 0.25, 2.0];
        let along: f64 = expected.iter().zip(&t).map(|(a, b)| a * b).sum();
        assert!((jvp(&x, &t) - along).abs() <= 1e-11 * size, "{name} at {x:?}: forward mode");
    }
}

/// Sections that are no list of constructs.
const OTHER_SECTIONS: &[&str] = &["What a companion has", "Kinks"];

/// The rows of the page: section, first cell, second cell.
fn table() -> Vec<(String, String, String)> {
    let page = std::fs::read_to_string("docs/support.md").unwrap();
    let (mut section, mut rows) = (String::new(), vec![]);
    for line in page.lines() {
        if let Some(title) = line.strip_prefix("## ") {
            section = title.to_owned();
        } else if let Some(row) = line.strip_prefix("| ") {
            let cells = row.replace("\\|", "\u{1}");
            let mut cells = cells.split('|').map(|c| c.trim().replace('\u{1}', "|"));
            let (construct, answer) = (cells.next().unwrap(), cells.next().unwrap());
            if !construct.is_empty() && !OTHER_SECTIONS.contains(&section.as_str()) {
                rows.push((section.clone(), construct, answer));
            }
        }
    }
    rows
}

/// Whether this is a test, or named in the call of a macro outside of functions, as in `case!(f(x); …);`.
fn is_test(text: &str, function: &str) -> bool {
    let mut within = false;
    let mut lines = text.lines();
    while let Some(line) = lines.next() {
        if line.trim() == "#[test]"
            && lines.clone().next().is_some_and(|l| l.trim().starts_with(&format!("fn {function}(")))
        {
            return true;
        }
        within |= line.split_once("!(").is_some_and(|(name, _)| name.chars().all(|c| c.is_alphanumeric() || c == '_'));
        if within && line.split(|c: char| !c.is_alphanumeric() && c != '_').any(|word| word == function) {
            return true;
        }
        within &= !line.ends_with(");");
    }
    false
}

fn check(case: Case, answer: &str) -> Result<(), String> {
    let read = |path: String| std::fs::read_to_string(&path).map_err(|_| format!("there is no {path}"));
    let says = |word: &str| {
        let is = answer == word || [":", ";", ",", " "].iter().any(|c| answer.starts_with(&format!("{word}{c}")));
        if is { Ok(()) } else { Err(format!("says `{answer}`, its case is a `{word}`")) }
    };
    // All rows are told, not only the first that is wrong.
    let try_run = |run: fn()| {
        std::panic::catch_unwind(run)
            .map_err(|panic| panic.downcast_ref::<String>().cloned().unwrap_or("panics".to_owned()))
    };
    match case {
        Case::Runs(run) => try_run(run).and_then(|()| says("yes")),
        Case::Later(run) => try_run(run).and_then(|()| says("not yet")),
        Case::In(file, function) => {
            let text = read(format!("tests/{file}"))?;
            if !is_test(&text, function) {
                return Err(format!("tests/{file} tests no `{function}`"));
            }
            says("yes")
        }
        Case::Ui(name) => {
            read(format!("tests/ui/fail/{name}.rs"))?;
            let error = read(format!("tests/ui/fail/{name}.stderr"))?;
            if !error.contains("error") {
                return Err(format!("{name}.stderr has no error"));
            }
            says("no")
        }
    }
}

#[test]
fn every_row_has_a_case() {
    let cases: Vec<Row> = [others::rows(), mutation::rows(), iterators::rows(), arrays::rows(), data::rows()]
        .into_iter()
        .flatten()
        .collect();
    let table = table();
    let mut wrong = vec![];
    for (section, construct, answer) in &table {
        let mut found = 0;
        for Row(_, _, case) in cases.iter().filter(|r| r.0 == section && r.1 == construct) {
            found += 1;
            wrong.extend(check(*case, answer).err().map(|e| format!("{section}: {construct}: {e}")));
        }
        if found == 0 {
            wrong.push(format!("{section}: {construct}: no case"));
        }
    }
    for Row(section, construct, _) in &cases {
        if !table.iter().any(|(s, c, _)| s == section && c == construct) {
            wrong.push(format!("{section}: {construct}: no row"));
        }
    }
    assert!(wrong.is_empty(), "{} rows:\n{}", wrong.len(), wrong.join("\n"));
}
