//! Parts of places and arrays that loops walk through element by element.

use super::{Loop, LoopKind, Op, Proj, Region, Value};

/// A replay in four lanes: `rules::lanes`.
#[derive(Clone, Debug)]
pub(crate) struct Lanes {
    /// Places that are added to.
    pub(crate) sums: Vec<Value>,
    /// Parts of equal length, of which an iteration has an element each.
    pub(crate) rows: Vec<Strip>,
    /// Parameters: places for the sums, then the elements.
    pub(crate) body: Region,
}

impl Lanes {
    /// The places of an iteration.
    pub(crate) fn places(&self) -> impl Iterator<Item = Value> {
        let (sums, elements) = self.body.params.split_at(self.sums.len());
        sums.iter().copied().chain(added(elements, &self.rows))
    }
}

impl Op {
    /// The rows and parts that a loop goes over.
    pub(crate) fn strips(&self) -> &[Strip] {
        match self {
            Op::Loop(Loop { kind: LoopKind::Rows(rows), .. }) => rows,
            Op::Replay(r) => &r.parts,
            Op::Lanes(l) => &l.rows,
            _ => &[],
        }
    }
}

impl Loop {
    /// Elements of rows that are added to.
    pub(crate) fn places(&self) -> impl Iterator<Item = Value> {
        let rows = if let LoopKind::Rows(rows) = &self.kind { &rows[..] } else { &[] };
        added(self.body.params.get(self.inits.len()..).unwrap_or_default(), rows)
    }
}

pub(super) fn added(elements: &[Value], rows: &[Strip]) -> impl Iterator<Item = Value> {
    elements.iter().zip(rows).filter(|(_, row)| row.added).map(|(v, _)| *v)
}

/// A part of which each iteration has an element.
#[derive(Clone, Debug)]
pub(crate) struct Strip {
    pub(crate) base: Value,
    /// Ends in a range, or two.
    pub(crate) path: Vec<Proj>,
    /// The element is a place that is added to; or elements of the part are changed.
    pub(crate) added: bool,
    /// Of a type that isn't known ([`Function::lines`](super::Function)).
    pub(crate) line: bool,
}
