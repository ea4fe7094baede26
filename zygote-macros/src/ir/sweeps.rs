//! What sweeps are made of, beside the primal's instructions.

use super::{Call, Convention, Proj, RangeIter, Region, Strip, Value, ValueData};

/// Arm of [`Op::MatchSaved`]: `region.params` are the saved fields.
#[derive(Clone, Debug)]
pub(crate) struct SavedArm {
    pub(crate) index: usize,
    pub(crate) region: Region,
}

/// What an arm binds by reference to parts of something that is still there in the reverse sweep.
#[derive(Clone, Debug)]
pub(crate) struct Rebound {
    pub(crate) pat: syn::Pat,
    /// In the pattern, and what is bound.
    pub(crate) bindings: Vec<super::Binding>,
}

/// Which records of a tape that all runs of a loop share are those of one run.
#[derive(Clone, Debug)]
pub(crate) enum Part {
    /// From here to there, as each run has kept.
    Kept(Value, Value),
    /// All runs have as many: counters of the loops around it, from the outermost one, each with the length of the next loop inside.
    Counted(Vec<(Value, Value)>),
}

impl Part {
    pub(crate) fn values(&self) -> Vec<Value> {
        match self {
            Part::Kept(from, to) => vec![*from, *to],
            Part::Counted(loops) => loops.iter().flat_map(|(i, n)| [*i, *n]).collect(),
        }
    }

    pub(crate) fn map(&mut self, f: &mut dyn FnMut(Value) -> Value) {
        match self {
            Part::Kept(from, to) => (*from, *to) = (f(*from), f(*to)),
            Part::Counted(loops) => loops.iter_mut().for_each(|(i, n)| (*i, *n) = (f(*i), f(*n))),
        }
    }
}

#[derive(Clone, Debug)]
pub(crate) struct Replay {
    /// Walked from its end, unless it is ascending.
    pub(crate) tape: Option<Value>,
    /// Which records, if not all.
    pub(crate) part: Option<Part>,
    /// Walked beside the tape: the counter and its range.
    pub(crate) range: Option<(Value, RangeIter)>,
    /// Iterations don't depend on one another: they are walked in their order in the forward sweep.
    pub(crate) ascending: bool,
    /// What iterations hand on to the one before: initial values. The results are what the first iteration yields.
    pub(crate) inits: Vec<Value>,
    /// Parts that are sliced before, in which elements are found by the counter; that runs from zero then, and finds the records too.
    pub(crate) parts: Vec<Strip>,
    /// Parameters: the record's fields, then what is handed on, then the parts.
    pub(crate) body: Region,
}

impl Replay {
    /// What a record of the tape has.
    pub(crate) fn fields(&self) -> &[Value] {
        self.split().0
    }

    /// What iterations are handed on.
    pub(crate) fn carried(&self) -> &[Value] {
        self.split().1
    }

    /// What stands for the parts.
    pub(crate) fn part_values(&self) -> &[Value] {
        self.split().2
    }

    fn split(&self) -> (&[Value], &[Value], &[Value]) {
        let (others, parts) = self.body.params.split_at(self.body.params.len() - self.parts.len());
        let (fields, carried) = others.split_at(others.len() - self.inits.len());
        (fields, carried, parts)
    }

    /// Parts that are changed.
    #[cfg(test)]
    pub(crate) fn places(&self) -> impl Iterator<Item = Value> {
        super::rows::added(self.part_values(), &self.parts)
    }
}

#[derive(Clone, Debug)]
pub(crate) struct Back {
    pub(crate) back: Value,
    /// Whose pullback it is, if it says how it takes sinks.
    pub(crate) callee: Option<Box<Call>>,
    /// It is a method of arrays, which take any place for sinks.
    pub(crate) of_array: bool,
    pub(crate) convention: Convention,
    /// For each argument: a reference that is given again, or nothing.
    pub(crate) again: Vec<Option<Value>>,
    pub(crate) dy: Value,
    /// For each argument: the place that its cotangent is added to, and which part of it.
    pub(crate) sinks: Vec<(Value, Vec<Proj>)>,
    /// Which of these belong to arguments that the call changes: the cotangent of what they end as is read, and that of what they
    /// were is left there.
    pub(crate) changed: Vec<usize>,
}

/// The two sweeps of a reversed function, over one table of values.
#[derive(Clone, Copy)]
pub(crate) struct Sweeps<'a> {
    pub(crate) values: &'a [ValueData],
    pub(crate) params: &'a [Value],
    /// Ends in `Yield` or `Return` of the result.
    pub(crate) forward: &'a Region,
    /// Runs in the scope of `forward`'s top level.
    pub(crate) reverse: &'a Region,
    /// `forward` already mentions `dy` and the sinks.
    #[cfg(test)]
    pub(crate) fused: bool,
    pub(crate) dy: Value,
    /// Per parameter: what holds its cotangent at the end.
    pub(crate) cotangents: &'a [Option<Value>],
    /// Per parameter: the place that the caller gives.
    pub(crate) sinks: &'a [Option<Value>],
}
