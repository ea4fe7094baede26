//! The rules that every function of the IR obeys, checked after every pass.
//!
//! Input: a function, or the two sweeps of a reversed one. Output: nothing, or the first rule broken and the instruction
//! that breaks it, in the form of [`print::dump`]. The rules: values are defined once and used in scope; lists that belong
//! together are of one length; exits leave something that encloses them; only places are added to and only tapes pushed to.
//!
//! The reverse sweep binds forward values again under their own ids (fields of saved records, recomputed values): there
//! "defined once" means that a definition hides nothing that is still visible.

pub(crate) use super::Sweeps;
use super::*;
use crate::hash::{HashSet, New as _};
use std::cell::Cell;

thread_local! {
    /// Whether the passes are verified: a bench times them as they are in rustc.
    pub(crate) static ON: Cell<bool> = const { Cell::new(true) };
}

/// Checks a function.
pub(crate) fn verify(f: &Function) -> Result<(), String> {
    let mut v = Verifier::new(&f.values, &[&f.body], true);
    v.at = At::Text(&f.name);
    v.checkpoints = &f.checkpoints;
    v.define_all(&f.params)?;
    v.rule(f.body.params.is_empty(), || "the function's own region has parameters".into())?;
    v.insts(&f.body)?;
    v.top_term(&f.body)
}

/// Checks both sweeps of a reversed function.
pub(crate) fn verify_sweeps(s: Sweeps<'_>) -> Result<(), String> {
    let mut v = Verifier::new(s.values, &[s.forward, s.reverse], false);
    v.at = At::Text("forward sweep");
    v.places.extend(s.sinks.iter().flatten());
    v.define_all(s.params)?;
    if s.fused {
        v.again += 1;
        v.define(s.dy)?;
        s.sinks.iter().flatten().try_for_each(|p| v.define(*p))?;
    }
    v.insts(s.forward)?;
    v.top_term(s.forward)?;
    v.at = At::Text("reverse sweep");
    if !s.fused {
        v.again += 1;
        v.define(s.dy)?;
        s.sinks.iter().flatten().try_for_each(|p| v.define(*p))?;
    }
    v.insts(s.reverse)?;
    v.at = At::Text("end of the reverse sweep");
    s.reverse.term.operands().into_iter().try_for_each(|x| v.used(x))?;
    let ends = matches!(s.reverse.term, Term::Yield(_) | Term::Return(_));
    v.rule(ends, || "the reverse sweep doesn't end in `yield`".into())?;
    s.cotangents.iter().flatten().try_for_each(|x| v.used(*x))?;
    v.equal("cotangents", s.cotangents.len(), "parameters", s.params.len())
}

/// What encloses the current instruction.
enum Target {
    /// Carried values, and values of `break v`.
    Loop(LoopId, usize, usize),
    Block(BlockId, usize),
}

struct Verifier<'a> {
    values: &'a [ValueData],
    visible: HashSet<Value>,
    /// What the enclosing regions define, to be forgotten at their ends.
    scopes: Vec<Vec<Value>>,
    ever: HashSet<Value>,
    /// Inside of how many regions that may define forward values again.
    again: usize,
    places: HashSet<Value>,
    tapes: HashSet<Value>,
    targets: Vec<Target>,
    may_return: bool,
    returned: Option<usize>,
    /// Loops that a value must be in scope of.
    checkpoints: &'a [(LoopId, Value)],
    at: At<'a>,
}

/// Where we are, for messages.
#[derive(Clone, Copy)]
enum At<'a> {
    Text(&'a str),
    Inst(&'a Inst),
    Term(&'a Term),
}

type Checked = Result<(), String>;

impl<'a> Verifier<'a> {
    fn new(values: &'a [ValueData], regions: &[&Region], may_return: bool) -> Self {
        let mut places = HashSet::new();
        let mut tapes = HashSet::new();
        regions.iter().for_each(|r| kinds(r, &mut places, &mut tapes));
        Verifier {
            values,
            visible: HashSet::new(),
            scopes: vec![vec![]],
            ever: HashSet::new(),
            again: 0,
            places,
            tapes,
            targets: vec![],
            may_return,
            returned: None,
            checkpoints: &[],
            at: At::Text(""),
        }
    }

    fn rule(&self, holds: bool, message: impl FnOnce() -> String) -> Checked {
        if holds {
            return Ok(());
        }
        let at = match self.at {
            At::Text(text) => text.to_owned(),
            At::Inst(inst) => print::dump_head(self.values, inst),
            At::Term(t) => print::dump_term(self.values, t),
        };
        Err(format!("{}\n  at: {at}", message()))
    }

    fn equal(&self, what: &str, n: usize, other: &str, m: usize) -> Checked {
        self.rule(n == m, || format!("{n} {what}, but {m} {other}"))
    }

    // ---- scopes

    fn define(&mut self, v: Value) -> Checked {
        self.rule((v.0 as usize) < self.values.len(), || format!("v{} is not in the table of values", v.0))?;
        self.rule(!self.visible.contains(&v), || format!("v{} is defined where it is visible already", v.0))?;
        let first = self.ever.insert(v);
        self.rule(first || self.again > 0, || format!("v{} is defined a second time", v.0))?;
        self.visible.insert(v);
        self.scopes.last_mut().expect("a scope is open").push(v);
        Ok(())
    }

    fn define_all(&mut self, vs: &[Value]) -> Checked {
        vs.iter().try_for_each(|v| self.define(*v))
    }

    fn used(&self, v: Value) -> Checked {
        self.rule(self.visible.contains(&v), || {
            let why = if self.ever.contains(&v) { "outside of its scope" } else { "before its definition" };
            format!("v{} is used {why}", v.0)
        })
    }

    fn scoped(&mut self, inside: impl FnOnce(&mut Self) -> Checked) -> Checked {
        self.scopes.push(vec![]);
        inside(self)?;
        for v in self.scopes.pop().expect("pushed above") {
            self.visible.remove(&v);
        }
        Ok(())
    }

    // ---- regions

    fn insts(&mut self, r: &'a Region) -> Checked {
        r.insts.iter().try_for_each(|i| self.inst(i))
    }

    /// A region with its parameters, in a scope of its own; `term` checks what it ends in.
    fn region(&mut self, r: &'a Region, term: impl FnOnce(&mut Self, &Term) -> Checked) -> Checked {
        self.scoped(|v| {
            v.define_all(&r.params)?;
            v.insts(r)?;
            v.end(r, term)
        })
    }

    fn end(&mut self, r: &'a Region, own: impl FnOnce(&mut Self, &Term) -> Checked) -> Checked {
        let outer = std::mem::replace(&mut self.at, At::Term(&r.term));
        for x in r.term.operands() {
            self.used(x)?;
        }
        match &r.term {
            Term::Never => {
                let left = r.insts.last().is_some_and(|i| !finishes(&i.op));
                self.rule(left, || "`never` after an instruction that finishes".into())?;
            }
            Term::Return(vs) => self.returns(vs.len())?,
            Term::Continue(id, vs) => {
                let (carried, _) = self.enclosing(*id)?;
                self.equal("values of `continue`", vs.len(), "carried by the loop", carried)?;
            }
            Term::Break(id, vs, out) => {
                let (carried, results) = self.enclosing(*id)?;
                self.equal("carried values of `break`", vs.len(), "carried by the loop", carried)?;
                self.equal("values of `break`", out.len(), "further results of the loop", results)?;
            }
            Term::Leave(id, vs) => {
                let block = self.targets.iter().find_map(|t| match t {
                    Target::Block(b, n) if b == id => Some(*n),
                    _ => None,
                });
                self.rule(block.is_some(), || format!("`leave` of 'b{}, which doesn't enclose it", id.0))?;
                self.equal("values of `leave`", vs.len(), "results of the block", block.unwrap_or(0))?;
            }
            Term::Yield(_) => {}
        }
        own(self, &r.term)?;
        self.at = outer;
        Ok(())
    }

    fn enclosing(&self, id: LoopId) -> Result<(usize, usize), String> {
        let found = self.targets.iter().find_map(|t| match t {
            Target::Loop(l, carried, results) if *l == id => Some((*carried, *results)),
            _ => None,
        });
        self.rule(found.is_some(), || format!("an exit to 'l{}, which doesn't enclose it", id.0))?;
        Ok(found.unwrap_or_default())
    }

    fn returns(&mut self, n: usize) -> Checked {
        self.rule(self.may_return, || "`return` inside of a sweep".into())?;
        self.same_return(n)
    }

    fn same_return(&mut self, n: usize) -> Checked {
        let before = *self.returned.get_or_insert(n);
        self.equal("values of `return`", n, "in another `return`", before)
    }

    fn top_term(&mut self, body: &'a Region) -> Checked {
        self.at = At::Term(&body.term);
        match &body.term {
            Term::Return(vs) | Term::Yield(vs) => {
                vs.iter().try_for_each(|x| self.used(*x))?;
                self.same_return(vs.len())
            }
            Term::Never => self.end(body, |_, _| Ok(())),
            Term::Continue(..) | Term::Break(..) | Term::Leave(..) => {
                self.rule(false, || "a function ends in an exit to something inside of it".into())
            }
        }
    }

    /// The region yields the results of the instruction that holds it, or leaves.
    fn yields(&mut self, r: &'a Region, results: usize) -> Checked {
        self.region(r, |v, t| match t {
            Term::Yield(vs) => v.equal("values of `yield`", vs.len(), "results", results),
            _ => Ok(()),
        })
    }

    // ---- instructions

    fn inst(&mut self, inst: &'a Inst) -> Checked {
        let outer = std::mem::replace(&mut self.at, At::Inst(inst));
        if !matches!(inst.op, Op::Switch(_)) {
            let mut operands = vec![];
            inst.op.operands(&mut |v| operands.push(v));
            operands.into_iter().try_for_each(|v| self.used(v))?;
        }
        self.shape(inst)?;
        self.nested(inst)?;
        self.define_all(&inst.results)?;
        self.at = outer;
        Ok(())
    }

    /// Numbers of operands and results.
    fn shape(&self, inst: &Inst) -> Checked {
        let n = inst.results.len();
        let results = |m: usize| self.equal("results", n, "expected", m);
        match &inst.op {
            Op::Add(p, ..) => {
                results(0)?;
                self.place(*p)
            }
            Op::Set(pairs) => {
                results(0)?;
                pairs.iter().try_for_each(|(p, _)| self.place(*p))
            }
            Op::TapeLen(t) => {
                results(1)?;
                self.rule(self.tapes.contains(t), || format!("v{} has a length and is not a tape", t.0))
            }
            Op::Clear(t) => {
                results(0)?;
                self.rule(self.tapes.contains(t), || format!("v{} is cleared and is not a tape", t.0))
            }
            Op::Push(t, _) => {
                results(0)?;
                self.rule(self.tapes.contains(t), || format!("v{} is pushed to and is not a tape", t.0))
            }
            Op::Back(b) => {
                results(0)?;
                self.equal("arguments given again", b.again.len(), "sinks", b.sinks.len())
            }
            Op::Replay(r) => {
                results(r.inits.len())?;
                self.rule(r.tape.is_some() || r.range.is_some(), || "a replay of nothing".into())?;
                self.rule(r.inits.len() + r.parts.len() <= r.body.params.len(), || {
                    "a replay hands on what it has no parameters for".into()
                })?;
                self.rule(r.tape.is_some() || r.part.is_none(), || "a replay of a part of nothing".into())?;
                let fields = r.tape.is_some() || r.fields().is_empty();
                self.rule(fields, || "a replay without tape has fields".into())?;
                let counts = r.parts.is_empty() || r.range.as_ref().is_some_and(|(_, r)| r.adaptors.is_empty());
                self.rule(counts, || "a replay over parts doesn't count".into())
            }
            Op::Lanes(l) => {
                results(0)?;
                self.equal("parameters", l.body.params.len(), "sums and rows", l.sums.len() + l.rows.len())?;
                let added = l.rows.iter().filter(|row| row.added).map(|row| row.base);
                for place in l.sums.iter().copied().chain(added) {
                    self.rule(self.places.contains(&place), || format!("v{} is added to and is not a place", place.0))?;
                }
                Ok(())
            }
            Op::Forward(_) | Op::CallAgain(..) => results(2),
            Op::KeepCall(..) => results(1),
            Op::Rule(row, args) => {
                results(1)?;
                self.equal("arguments", args.len(), "in the rule's row", row.partials.len())
            }
            Op::Untuple(v) => match self.values[v.0 as usize].ty.peeled() {
                Ty::Tuple(ts) => self.equal("results", n, "fields of the tuple", ts.len()),
                _ => Ok(()),
            },
            Op::Load(base, path) => {
                results(1)?;
                let whole = self.values[base.0 as usize].cell || self.places.contains(base);
                self.rule(whole || !path.is_empty(), || "a load without a step".into())
            }
            Op::Cell(_) => {
                results(1)?;
                self.cell(inst.results[0])
            }
            Op::Store(c, ..) if self.places.contains(c) => results(0),
            Op::Store(c, ..) | Op::AddTo(c, ..) => {
                results(0)?;
                self.cell(*c)
            }
            Op::Replace(c, ..) => {
                results(1)?;
                self.cell(*c)
            }
            Op::PutBack(_, c, _) => {
                results(0)?;
                self.cell(*c)
            }
            Op::Swap(a, _, b, _) => {
                results(0)?;
                self.cell(*a)?;
                self.cell(*b)
            }
            Op::Mutate(m) => {
                self.rule(n <= usize::from(m.row.result), || format!("{n} results"))?;
                self.equal("arguments", m.args.len(), "in the row", m.row.arguments)?;
                self.cell(m.cell)
            }
            Op::Take(p, ..) => {
                results(1)?;
                self.place(*p)
            }
            Op::Unmutate(row, p, _, vs) => {
                results(row.active.len())?;
                self.equal("operands", vs.len(), "read by the inverse", row.reads.len())?;
                self.place(*p)
            }
            Op::Call(Call { level: 1.., .. }) => results(2),
            Op::Call(_) | Op::Verbatim(_) => self.rule(n <= 1, || format!("{n} results, expected at most one")),
            Op::ElementwiseBack(b) => {
                results(0)?;
                self.equal("operands", b.operands.len(), "parameters", b.sweeps.f.params.len())?;
                b.sinks.iter().try_for_each(|(_, p, _)| self.place(*p))
            }
            Op::Switch(_) | Op::Loop(_) | Op::Block(..) | Op::Checkpoint(_) | Op::MatchSaved(..) => Ok(()),
            _ => results(1),
        }
    }

    fn cell(&self, v: Value) -> Checked {
        self.rule(self.values[v.0 as usize].cell || self.places.contains(&v), || {
            format!("v{} is changed and is not a cell", v.0)
        })
    }

    fn place(&self, v: Value) -> Checked {
        self.rule(self.places.contains(&v), || format!("v{} is written to and is not a place", v.0))
    }

    fn nested(&mut self, inst: &'a Inst) -> Checked {
        let n = inst.results.len();
        match &inst.op {
            Op::Switch(s) => self.switch(s, n),
            Op::Loop(l) => self.looped(l, n),
            Op::Block(id, r) => {
                let open = self.targets.iter().any(|t| matches!(t, Target::Block(b, _) if b == id));
                self.rule(!open, || format!("'b{} encloses itself", id.0))?;
                self.targets.push(Target::Block(*id, n));
                self.rule(r.params.is_empty(), || "a block has parameters".into())?;
                self.yields(r, n)?;
                self.targets.pop();
                Ok(())
            }
            Op::Elementwise(e) => self.yields(&e.plain, n),
            Op::Checkpoint(r) => {
                self.rule(r.params.is_empty(), || "a checkpoint has parameters".into())?;
                let (targets, may_return) = (std::mem::take(&mut self.targets), self.may_return);
                self.may_return = false;
                self.yields(r, n)?;
                self.targets = targets;
                self.may_return = may_return;
                Ok(())
            }
            Op::MatchSaved(_, _, arms) => {
                self.again += 1;
                let mut indices = HashSet::new();
                for arm in arms {
                    self.rule(indices.insert(arm.index), || format!("two arms for variant {}", arm.index))?;
                    self.yields(&arm.region, n)?;
                }
                self.again -= 1;
                Ok(())
            }
            Op::Lanes(l) => {
                self.again += 1;
                self.scoped(|v| v.yields(&l.body, n))?;
                self.again -= 1;
                Ok(())
            }
            Op::Replay(r) => {
                self.again += 1;
                self.scoped(|v| {
                    if let Some((counter, _)) = &r.range {
                        v.define(*counter)?;
                    }
                    v.yields(&r.body, n)
                })?;
                self.again -= 1;
                Ok(())
            }
            _ => Ok(()),
        }
    }

    fn switch(&mut self, s: &'a Switch, results: usize) -> Checked {
        let (Head::If(head) | Head::Match(head)) = s.head;
        self.used(head)?;
        let is_if = matches!(s.head, Head::If(_));
        self.rule(!is_if || s.arms.len() == 2, || format!("an `if` with {} arms", s.arms.len()))?;
        for arm in &s.arms {
            let patterned = arm.pat.is_some() || !arm.bindings.is_empty() || arm.guard.is_some();
            self.rule(!is_if || !patterned, || "an arm of an `if` has a pattern".into())?;
            self.rule(is_if || arm.pat.is_some(), || "an arm of a `match` has no pattern".into())?;
            let bound: Vec<Value> = arm.bindings.iter().map(|b| b.value).collect();
            self.rule(bound == arm.body.params, || "bindings of an arm are not its region's parameters".into())?;
            for step in arm.bindings.iter().flat_map(|b| &b.path) {
                step.operands().try_for_each(|i| self.used(i))?;
            }
            self.scoped(|v| {
                v.define_all(&bound)?;
                for (_, x) in arm.guard.iter().flat_map(|g| &g.captures) {
                    v.used(*x)?;
                }
                v.insts(&arm.body)?;
                v.end(&arm.body, |v, t| match t {
                    Term::Yield(vs) => v.equal("values of `yield`", vs.len(), "results", results),
                    _ => Ok(()),
                })
            })?;
        }
        Ok(())
    }

    fn looped(&mut self, l: &'a Loop, results: usize) -> Checked {
        let carried = l.inits.len();
        let rows = if let LoopKind::Rows(rows) = &l.kind { rows.len() } else { 0 };
        self.equal("parameters", l.body.params.len(), "initial values and rows", carried + rows)?;
        self.rule(results >= carried, || format!("{results} results of a loop that carries {carried}"))?;
        let extra = results - carried;
        self.checkpoints.iter().filter(|(id, _)| *id == l.id).try_for_each(|(_, every)| self.used(*every))?;
        let may_break_with = matches!(l.kind, LoopKind::Infinite) || extra == 0;
        self.rule(may_break_with, || "a loop that ends by itself has values of `break`".into())?;
        let open = self.targets.iter().any(|t| matches!(t, Target::Loop(id, ..) if *id == l.id));
        self.rule(!open, || format!("'l{} encloses itself", l.id.0))?;
        self.scoped(|v| {
            v.define_all(&l.body.params)?;
            match &l.kind {
                LoopKind::Infinite | LoopKind::Rows(_) => {}
                LoopKind::For(counter, _) => v.define(*counter)?,
                LoopKind::While(c) => {
                    v.rule(c.params.is_empty(), || "a loop's condition has parameters".into())?;
                    v.region(c, |v, t| {
                        let one = matches!(t, Term::Yield(vs) if vs.len() == 1);
                        v.rule(one, || "a loop's condition doesn't yield one value".into())
                    })?;
                }
            }
            v.targets.push(Target::Loop(l.id, carried, extra));
            v.insts(&l.body)?;
            v.end(&l.body, |v, t| v.rule(!matches!(t, Term::Yield(_)), || "a loop's body ends in `yield`".into()))?;
            v.targets.pop();
            Ok(())
        })
    }
}

/// Finds the places and the tapes, wherever they are made.
fn kinds(r: &Region, places: &mut HashSet<Value>, tapes: &mut HashSet<Value>) {
    for inst in &r.insts {
        match inst.op {
            Op::Place(_) => places.extend(&inst.results),
            Op::Tape(_) | Op::Latest => tapes.extend(&inst.results),
            Op::Lanes(ref l) => places.extend(l.places()),
            Op::Loop(ref l) => places.extend(l.places()),
            Op::Replay(ref r) => places.extend(r.places()),
            _ => {}
        }
        inst.op.regions().into_iter().for_each(|r| kinds(r, places, tapes));
    }
}

/// True if control can reach what follows `op`.
pub(crate) fn finishes(op: &Op) -> bool {
    match op {
        Op::Verbatim(v) => !v.diverges,
        Op::Switch(s) => s.arms.iter().any(|a| matches!(a.body.term, Term::Yield(_))),
        Op::Checkpoint(r) => matches!(r.term, Term::Yield(_)),
        Op::Loop(Loop { id, kind: LoopKind::Infinite, body, .. }) => {
            has_term(body, &|t| matches!(t, Term::Break(l, ..) if l == id))
        }
        Op::Block(id, r) => {
            matches!(r.term, Term::Yield(_)) || has_term(r, &|t| matches!(t, Term::Leave(b, _) if b == id))
        }
        _ => true,
    }
}

fn has_term(r: &Region, wanted: &dyn Fn(&Term) -> bool) -> bool {
    wanted(&r.term) || r.insts.iter().any(|i| i.op.regions().into_iter().any(|r| has_term(r, wanted)))
}

#[cfg(test)]
mod tests;
