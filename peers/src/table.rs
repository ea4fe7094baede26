//! Rows of gradients: compared, timed, printed.

use crate::gradients::measure::{ROUNDS, median, ratio, rounds, spoken};
use std::hint::black_box;

/// In this order. Rows need not have all.
const COLUMNS: [&str; 9] =
    ["hand", "ours", "autograd", "burn, ndarray", "burn, flex", "candle", "num-dual", "reverse", "easy-ml"];

/// One way to get value and gradient.
pub(crate) struct Contender<'a> {
    column: &'static str,
    /// The value, then the gradient's entries.
    result: Vec<f64>,
    call: Box<dyn FnMut() + 'a>,
}

impl<'a> Contender<'a> {
    /// `flat` is not timed.
    pub(crate) fn new<G>(
        column: &'static str,
        gradient: impl Fn() -> G + 'a,
        flat: impl FnOnce(G) -> Vec<f64>,
    ) -> Contender<'a> {
        Contender { column, result: flat(gradient()), call: Box::new(move || drop(black_box(gradient()))) }
    }
}

/// A value and arrays as one list.
macro_rules! flat {
    ($value:expr $(, $part:expr)*) => {{
        let mut all: Vec<f64> = vec![$value];
        $(all.extend($part.iter());)*
        all
    }};
}
pub(crate) use flat;

struct Row {
    name: String,
    primal: f64,
    /// By column.
    multiples: [Option<f64>; COLUMNS.len()],
}

pub(crate) struct Table {
    only: Vec<String>,
    timed: bool,
    rows: Vec<Row>,
}

impl Table {
    /// `only`: parts of rows' names, none for all. Without `timed`, gradients are compared and nothing else.
    pub(crate) fn new(only: Vec<String>, timed: bool) -> Table {
        Table { only, timed, rows: vec![] }
    }

    pub(crate) fn wants(&self, name: &str) -> bool {
        self.only.is_empty() || self.only.iter().any(|part| name.contains(part.as_str()))
    }

    /// The first of the contenders is what the others are compared with.
    pub(crate) fn row<'a, P>(
        &mut self,
        name: &str,
        primal: impl Fn() -> P,
        all: impl IntoIterator<Item = Contender<'a>>,
    ) {
        let mut all: Vec<Contender<'a>> = all.into_iter().collect();
        for other in &all[1..] {
            assert_close(name, other, &all[0]);
        }
        eprintln!("{name}: {} gradients agree", all.len());
        if !self.timed {
            return;
        }
        let mut primal = || drop(black_box(primal()));
        let mut calls: Vec<&mut dyn FnMut()> = vec![&mut primal];
        calls.extend(all.iter_mut().map(|c| &mut *c.call as &mut dyn FnMut()));
        let rounds = rounds(ROUNDS, &mut calls);
        let multiple = |column| {
            let k = all.iter().position(|c| c.column == column)?;
            Some(ratio(&rounds, k + 1, 0))
        };
        let primal = median(rounds.iter().map(|t| t[0]));
        self.rows.push(Row { name: name.to_owned(), primal, multiples: COLUMNS.map(multiple) });
    }

    pub(crate) fn print(&self) {
        if self.rows.is_empty() {
            return;
        }
        println!("| program | primal | {} |", COLUMNS.join(" | "));
        println!("|---|{}", "--:|".repeat(COLUMNS.len() + 1));
        for row in &self.rows {
            let multiples = row.multiples.map(|m| m.map_or("–".to_owned(), |m| format!("{m:.2}")));
            println!("| {} | {} | {} |", row.name, spoken(row.primal), multiples.join(" | "));
        }
    }
}

/// To nine digits; small entries, which are sums that cancel, to nine digits of a hundredth of the largest.
fn assert_close(name: &str, other: &Contender, ours: &Contender) {
    let column = other.column;
    assert_eq!(other.result.len(), ours.result.len(), "{name}, {column}: numbers of entries");
    let floor = ours.result[1..].iter().fold(0.0, |m: f64, v| m.max(v.abs())) / 100.0;
    for (k, (a, b)) in other.result.iter().zip(&ours.result).enumerate() {
        assert!(
            (a - b).abs() <= 1e-9 * a.abs().max(b.abs()).max(floor),
            "{name}: entry {k} of {column} is {a:e}, ours {b:e}"
        );
    }
}
