//! Integers that are only stepped: `next += 1`, in inner loops too.
//!
//! A carried integer that every iteration changes by `± c`, where `c` is the same in all iterations, is not kept on the tape: the
//! reverse sweep starts from its final value and steps back. What can be computed from it (`below[next]`, of what doesn't change) is then
//! recomputed. The inverse is the other operator by the same operand, so it is exact whatever the type and however it overflows.
//!
//! A chain is what such an integer is called in the course of an iteration; each of its values has a name of its own in the
//! reverse sweep, where the replays hand it on.

use super::Reverser;
use super::plan::{Layout, free_values};
use super::sums::ends;
use crate::hash::{HashMap, HashSet};
use crate::ir::*;
use crate::normalise::{ends_early, substitute};
use crate::ty::Ty;
use proc_macro2::TokenStream;

/// From the end of an iteration back to its beginning.
pub(super) struct Chain {
    /// Which of the values that the loop carries.
    carried: usize,
    end: Value,
    /// The last one first.
    steps: Vec<Step>,
}

struct Step {
    before: Value,
    how: How,
}

enum How {
    /// Undone by this operator and operand; of a literal there is a copy.
    Plain(BinOp, Value, Option<TokenStream>),
    /// By an inner loop.
    Loop(LoopId, Option<Value>, Chain),
}

/// What iterations of a replay hand on.
pub(super) struct Handed {
    pub(super) init: Value,
    pub(super) param: Value,
    pub(super) next: Value,
}

/// The chains of a loop.
pub(super) fn chains(f: &Function, l: &Loop) -> Vec<Chain> {
    if !runs_through(l) {
        return vec![];
    }
    let mut inside: HashSet<Value> = l.body.params.iter().copied().collect();
    definitions(&l.body.insts, &mut inside);
    if let LoopKind::For(i, _) = l.kind {
        inside.insert(i);
    }
    (0..l.inits.len()).filter_map(|k| chain(f, l, k, &inside)).collect()
}

/// True if every iteration runs to the end of the body.
pub(super) fn runs_through(l: &Loop) -> bool {
    let last = matches!(&l.body.term, Term::Continue(to, _) if *to == l.id);
    last && ends(&l.body, l.id) == 1 && !ends_early(l)
}

fn chain(f: &Function, l: &Loop, k: usize, inside: &HashSet<Value>) -> Option<Chain> {
    let Term::Continue(_, next) = &l.body.term else { return None };
    let (param, end) = (l.body.params[k], next[k]);
    if *f.ty(param) != Ty::Discrete || param == end {
        return None;
    }
    let mut steps = vec![];
    let mut at = end;
    let defined = |v: Value| l.body.insts.iter().find(|i| i.results.contains(&v));
    while at != param {
        let inst = defined(at)?;
        let step = match &inst.op {
            Op::Binary(op @ (BinOp::Add | BinOp::Sub), a, b) => {
                let by = |v: Value| by(f, v, defined(v), inside);
                let inverse = if *op == BinOp::Add { BinOp::Sub } else { BinOp::Add };
                match (by(*a), by(*b)) {
                    (_, Some(literal)) => Step { before: *a, how: How::Plain(inverse, *b, literal) },
                    (Some(literal), _) if *op == BinOp::Add => {
                        Step { before: *b, how: How::Plain(inverse, *a, literal) }
                    }
                    _ => return None,
                }
            }
            Op::Loop(inner) if runs_through(inner) => {
                let k = inst.results.iter().position(|r| *r == at)?;
                let counter = match inner.kind {
                    LoopKind::For(i, _) => Some(i),
                    _ => None,
                };
                Step { before: *inner.inits.get(k)?, how: How::Loop(inner.id, counter, chain(f, inner, k, inside)?) }
            }
            _ => return None,
        };
        at = step.before;
        steps.push(step);
    }
    Some(Chain { carried: k, end, steps })
}

/// Whether all iterations step by the same: by an integer literal, which is given, or by what is outside of them.
fn by(f: &Function, v: Value, inst: Option<&Inst>, inside: &HashSet<Value>) -> Option<Option<TokenStream>> {
    match inst {
        Some(Inst { op: Op::Const(text), .. }) => {
            let integer = matches!(syn::parse2::<syn::Lit>(text.clone()), Ok(syn::Lit::Int(_)));
            integer.then(|| Some(text.clone()))
        }
        _ => (*f.ty(v) == Ty::Discrete && !inside.contains(&v)).then_some(None),
    }
}

impl Chain {
    /// All that the integer is called in the loop's own region.
    pub(super) fn members(&self) -> impl Iterator<Item = Value> {
        std::iter::once(self.end).chain(self.steps.iter().map(|s| s.before))
    }

    /// True if what stands here replays all the loops that it goes through.
    fn is_replayed(&self, r: &Reverser<'_>, insts: &[Inst]) -> bool {
        self.steps.iter().all(|s| match &s.how {
            How::Plain(..) => true,
            How::Loop(id, counter, inner) => match r.replay_of(*id, *counter, insts) {
                Some(Inst { op: Op::Replay(replay), .. }) => inner.is_replayed(r, &replay.body.insts),
                _ => false,
            },
        })
    }
}

impl Reverser<'_> {
    fn replay_of<'i>(&self, id: LoopId, counter: Option<Value>, insts: &'i [Inst]) -> Option<&'i Inst> {
        let tape = self.plan.loops.get(&id).and_then(|p| p.tape);
        insts.iter().find(|i| match &i.op {
            Op::Replay(r) => {
                tape.is_some() && r.tape == tape || r.range.as_ref().is_some_and(|(i, _)| Some(*i) == counter)
            }
            _ => false,
        })
    }

    /// Puts into the reverse of a loop's body what steps its integers back, and gives what iterations hand on for that.
    pub(super) fn undo(
        &mut self,
        inst: &Inst,
        l: &Loop,
        chains: &[Chain],
        insts: &mut Vec<Inst>,
        layout: &mut Layout,
    ) -> Vec<Handed> {
        let mut handed = vec![];
        for chain in chains {
            let mentioned = free_values(insts, &Term::Never);
            let wanted: Vec<Value> = chain.members().filter(|v| mentioned.contains(v)).collect();
            if wanted.is_empty() {
                continue;
            }
            if !chain.is_replayed(self, insts) {
                layout.chunks[0].saves.extend(wanted);
                continue;
            }
            let init = inst.results[chain.carried];
            let param = self.named_again(chain.end);
            let (next, mut stages) = self.step_back(chain, param, insts);
            let saves = recompute_later(l, chain, &mut stages, insts);
            layout.chunks[0].saves.extend(&saves);
            let names = chain.members().zip(std::iter::once(param).chain(stages.into_iter().map(|s| s.name)));
            let names: HashMap<Value, Value> = names.filter(|(v, _)| !saves.contains(v)).collect();
            let mut region = Region { params: vec![], insts: std::mem::take(insts), term: Term::Never };
            substitute(&mut region, &names);
            *insts = region.insts;
            handed.push(Handed { init, param, next });
        }
        handed
    }

    /// A value of the reverse sweep that is what this one was in the forward sweep.
    fn named_again(&mut self, v: Value) -> Value {
        let data = self.f.data(v).clone();
        let again = self.f.value(data.hint.as_deref(), data.span, Ty::Discrete);
        self.f.data_mut(again).named = true;
        self.undone.insert(again, v);
        again
    }

    /// Undoes the steps of an iteration, each where what comes after it has been undone: the value at its beginning, and all others.
    fn step_back(&mut self, chain: &Chain, from: Value, insts: &mut Vec<Inst>) -> (Value, Vec<Stage>) {
        let (mut value, mut at) = (from, 0);
        let mut stages = vec![];
        for step in &chain.steps {
            let before = match &step.how {
                How::Plain(op, by, literal) => {
                    let mut by = *by;
                    if let Some(literal) = literal {
                        let span = self.f.data(by).span;
                        by = self.f.value(None, span, Ty::Discrete);
                        insts.insert(at, Inst { results: vec![by], op: Op::Const(literal.clone()), span });
                        at += 1;
                    }
                    let before = self.named_again(step.before);
                    let span = self.f.data(before).span;
                    insts.insert(at, Inst { results: vec![before], op: Op::Binary(*op, value, by), span });
                    at += 1;
                    before
                }
                How::Loop(id, counter, inner) => {
                    let replay = self.replay_of(*id, *counter, insts).map(std::ptr::from_ref);
                    let k = insts.iter().position(|i| Some(std::ptr::from_ref(i)) == replay).expect("it is replayed");
                    at = k + 1;
                    self.hand_through(&mut insts[k], inner, value, step.before)
                }
            };
            stages.push(Stage { name: before, at, early: matches!(step.how, How::Plain(..)) });
            value = before;
        }
        let mut early = true;
        for s in &mut stages {
            early &= s.early;
            s.early = early;
        }
        (value, stages)
    }

    /// Lets an inner replay step an integer back: from this value to the one before the loop.
    fn hand_through(&mut self, replay: &mut Inst, chain: &Chain, from: Value, before: Value) -> Value {
        let Op::Replay(r) = &mut replay.op else { unreachable!("a loop's reverse is a replay") };
        if let Some(k) = r.carried().iter().position(|p| self.undone.get(p) == Some(&chain.end)) {
            r.inits[k] = from;
            return replay.results[k];
        }
        let param = self.named_again(chain.end);
        let (next, _) = self.step_back(chain, param, &mut r.body.insts);
        let result = self.named_again(before);
        r.hand_on(&Handed { init: from, param, next });
        replay.results.push(result);
        result
    }

    /// The results of a replay that hands these on.
    pub(super) fn handed_out(&mut self, l: &Loop, chains: &[Chain], handed: &[Handed]) -> Vec<Value> {
        let before = |p: Value| chains.iter().find(|c| self.undone.get(&p) == Some(&c.end)).map(|c| l.inits[c.carried]);
        let all: Vec<Value> = handed.iter().filter_map(|h| before(h.param)).collect();
        all.into_iter().map(|v| self.named_again(v)).collect()
    }
}

impl Replay {
    pub(super) fn hand_on(&mut self, h: &Handed) {
        self.ascending = false;
        self.inits.push(h.init);
        self.body.params.push(h.param);
        if let Term::Yield(next) = &mut self.body.term {
            next.push(h.next);
        }
    }
}

/// What a member of a chain is called, and from which instruction on it is there; at once, if no inner loop has to be undone before.
struct Stage {
    name: Value,
    at: usize,
    early: bool,
}

/// What was to be recomputed at the beginning from what is known later only is recomputed there. Gives what is needed before, and
/// must be saved.
fn recompute_later(l: &Loop, chain: &Chain, stages: &mut [Stage], insts: &mut Vec<Inst>) -> Vec<Value> {
    let made: HashSet<Value> = l.body.insts.iter().flat_map(|i| i.results.iter().copied()).collect();
    // By value: at which stage it is there.
    let members = chain.steps.iter().map(|s| s.before).enumerate().filter(|(k, _)| !stages[*k].early);
    let mut late: HashMap<Value, usize> = members.map(|(k, v)| (v, k)).collect();
    let mut moved: Vec<(usize, usize)> = vec![];
    for (k, inst) in insts.iter().enumerate() {
        let again = !inst.results.is_empty() && inst.results.iter().all(|v| made.contains(v));
        let mut stage = None;
        inst.op.operands(&mut |v| stage = stage.max(late.get(&v).copied()));
        if let (Some(stage), true) = (stage, again)
            && k < stages[stage].at
        {
            late.extend(inst.results.iter().map(|v| (*v, stage)));
            moved.push((k, stage));
        }
    }
    let stays = |k: usize| moved.iter().all(|(m, _)| *m != k);
    let mut saves = vec![];
    for (k, inst) in insts.iter().enumerate().filter(|(k, _)| stays(*k)) {
        let early = free_values(std::slice::from_ref(inst), &Term::Never);
        let early = early.into_iter().filter(|v| late.get(v).is_some_and(|s| k < stages[*s].at));
        saves.extend(early.filter(|v| !saves.contains(v)).collect::<Vec<_>>());
    }
    let mut again: Vec<Vec<Inst>> = stages.iter().map(|_| vec![]).collect();
    for (k, stage) in moved.iter().rev() {
        let inst = insts.remove(*k);
        stages.iter_mut().filter(|s| s.at > *k).for_each(|s| s.at -= 1);
        if !inst.results.iter().all(|v| saves.contains(v)) {
            again[*stage].insert(0, inst);
        }
    }
    for (stage, again) in stages.iter().zip(again).rev() {
        insts.splice(stage.at..stage.at, again);
    }
    saves
}
