//! What a check found.

use super::Value;
use super::difference::Estimate;
use std::fmt;

/// What a check found, one entry per argument. Prints as a table.
#[derive(Clone, Debug, PartialEq)]
pub struct Report {
    /// The function, as written.
    pub function: String,
    /// The floats of the result, in order.
    pub value: Vec<f64>,
    /// One per argument.
    pub arguments: Vec<ArgumentReport>,
}

/// The worst comparison for one argument.
#[derive(Clone, Debug, PartialEq)]
pub struct ArgumentReport {
    /// Its position, from 0.
    pub index: usize,
    /// As written.
    pub text: String,
    /// The derivative along a random direction, by the pullback.
    pub analytic: f64,
    /// The same, by differences.
    pub numeric: f64,
    /// Their distance, in proportion to the larger.
    pub relative_error: f64,
    /// The verdict.
    pub status: Status,
    /// Of a wrong argument with several numbers: the number that is most wrong (position, analytic, numeric).
    pub element: Option<(usize, f64, f64)>,
}

/// Whether an argument's cotangent is right.
#[derive(Clone, Debug, PartialEq)]
pub enum Status {
    /// Discrete or constant: there is nothing to compare.
    Skipped,
    /// Right.
    Right,
    /// Wrong.
    Wrong,
    /// The cotangent has another number of elements than the argument.
    Shape {
        /// Of the argument.
        expected: usize,
        /// Of the cotangent.
        found: usize,
    },
}

impl Status {
    /// Wrong in value or in shape.
    #[must_use]
    pub fn is_wrong(&self) -> bool {
        matches!(self, Status::Wrong | Status::Shape { .. })
    }
}

/// A check that failed: why, and what was found for every argument looked at.
#[derive(Clone, Debug, PartialEq)]
pub struct Mismatch {
    /// The first thing that is wrong.
    pub cause: Cause,
    /// As far as the check got.
    pub report: Report,
}

/// What is wrong.
#[derive(Clone, Debug, PartialEq)]
pub enum Cause {
    /// The pullback computes another value than the function.
    Value {
        /// The floats of its value.
        pullback: Vec<f64>,
    },
    /// The pullback gives another number of cotangents than there are arguments.
    Count {
        /// Number of arguments.
        expected: usize,
        /// Number of cotangents.
        found: usize,
    },
    /// The cotangent of this argument is wrong.
    Argument {
        /// Position, from 0.
        index: usize,
    },
    /// The cotangent of this argument isn't linear in that of the result.
    Linearity {
        /// Position, from 0.
        index: usize,
    },
    /// A second call gave other bits for this argument.
    Repeat {
        /// Position, from 0.
        index: usize,
    },
}

/// One analytic and one numeric derivative.
#[derive(Clone, Copy)]
pub(super) struct Comparison {
    pub(super) analytic: f64,
    pub(super) numeric: f64,
    tolerated: f64,
}

impl Comparison {
    /// `rounding`: what differences can't see.
    pub(super) fn new(analytic: f64, numeric: Estimate, tolerance: f64, rounding: f64) -> Self {
        let larger = analytic.abs().max(numeric.value.abs());
        let uncertain = (5.0 * numeric.error).min(0.01 * larger);
        Comparison { analytic, numeric: numeric.value, tolerated: tolerance * larger + uncertain + rounding }
    }

    fn error(&self) -> f64 {
        (self.analytic - self.numeric).abs()
    }

    /// Error in units of what passes; infinite where either is not finite.
    pub(super) fn badness(&self) -> f64 {
        let error = self.error();
        if error == 0.0 {
            0.0
        } else if error.is_nan() {
            f64::INFINITY
        } else {
            error / self.tolerated
        }
    }

    pub(super) fn is_wrong(&self) -> bool {
        self.badness() > 1.0
    }
}

impl ArgumentReport {
    pub(super) fn new(index: usize, text: &str) -> Self {
        ArgumentReport {
            index,
            text: text.to_owned(),
            analytic: 0.0,
            numeric: 0.0,
            relative_error: 0.0,
            status: Status::Skipped,
            element: None,
        }
    }

    pub(super) fn take(&mut self, c: &Comparison) {
        self.analytic = c.analytic;
        self.numeric = c.numeric;
        self.relative_error = relative(c.analytic, c.numeric);
        self.status = if c.is_wrong() { Status::Wrong } else { Status::Right };
    }
}

fn relative(a: f64, b: f64) -> f64 {
    if a == b { 0.0 } else { (a - b).abs() / a.abs().max(b.abs()) }
}

pub(super) fn show<R: Value>(y: &R) -> Vec<f64> {
    let mut leaves = Vec::new();
    y.floats(&mut leaves);
    leaves
}

impl Report {
    pub(super) fn new<R: Value>(function: &str, y: &R) -> Self {
        Report { function: function.to_owned(), value: show(y), arguments: vec![] }
    }
}

/// Numbers of a value, a long one shortened.
struct Numbers<'a>(&'a [f64]);

impl fmt::Display for Numbers<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            [] => f.write_str("without floats"),
            [v] => write!(f, "{v}"),
            many if many.len() <= 8 => write!(f, "{many:?}"),
            many => write!(f, "{:?} and {} more", &many[..8], many.len() - 8),
        }
    }
}

impl fmt::Display for ArgumentReport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "argument {} `{}`: ", self.index, self.text)?;
        match self.status {
            Status::Skipped => return f.write_str("not differentiated"),
            Status::Shape { expected, found } => {
                return write!(f, "WRONG: {found} numbers in the cotangent, {expected} in the argument");
            }
            Status::Right => f.write_str("right")?,
            Status::Wrong => f.write_str("WRONG")?,
        }
        write!(
            f,
            ": analytic {}, numeric {}, relative error {:.1e}",
            self.analytic, self.numeric, self.relative_error
        )?;
        if let Some((k, analytic, numeric)) = self.element {
            write!(f, "; most wrong at element {k}: analytic {analytic}, numeric {numeric}")?;
        }
        Ok(())
    }
}

impl Report {
    fn lines(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for a in &self.arguments {
            write!(f, "\n  {a}")?;
        }
        Ok(())
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}` checked, value {}", self.function, Numbers(&self.value))?;
        self.lines(f)
    }
}

impl fmt::Display for Mismatch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}::pullback` is wrong: ", self.report.function)?;
        match &self.cause {
            Cause::Value { pullback } => {
                write!(f, "its value is {}, the function's is {}", Numbers(pullback), Numbers(&self.report.value))?;
            }
            Cause::Count { expected, found } => write!(f, "it gives {found} cotangents for {expected} arguments")?,
            Cause::Argument { index } => write!(f, "the cotangent of argument {index}")?,
            Cause::Linearity { index } => {
                write!(f, "the cotangent of argument {index} is not linear in that of the result")?;
            }
            Cause::Repeat { index } => write!(f, "a second call gives another cotangent of argument {index}")?,
        }
        self.report.lines(f)
    }
}

impl std::error::Error for Mismatch {}
