//! Second pass: the primal again, with the saves that the reverse sweep was found to need.

use super::Reverser;
use super::elementwise::Found;
use super::latest::Flag;
use super::plan::{Exit, Layout};
use crate::elementwise::Elementwise;
use crate::hash::{HashMap, New as _};
use crate::ir::*;
use crate::normalise::{escapes, substitute};
use crate::ty::Ty;

/// A region that is being written, on the way from a leaf to the target of its exit.
struct Frame<'p> {
    layout: &'p Layout,
    kind: Kind,
    /// The chunk that control is in.
    chunk: usize,
}

#[derive(Clone, Copy)]
enum Kind {
    Function(Option<BlockId>),
    Arm(Option<(RecordId, usize)>, Option<Flag>),
    Body(LoopId, Option<Value>, Option<Value>),
}

/// Writes the forward sweep; renames in `reverse` what a labelled block hands out.
pub(super) fn build(
    r: &mut Reverser<'_>,
    body: &Region,
    layout: &Layout,
    reverse: &mut Region,
) -> (Region, Option<Value>) {
    let plan = std::mem::take(&mut r.plan);
    let mut w = Writer { f: &mut r.f, plan: &plan, frames: vec![] };
    let exit = layout.chunks.first().and_then(|c| c.exit.as_ref());
    let Some(exit) = exit else {
        w.frames.push(Frame { layout, kind: Kind::Function(None), chunk: 0 });
        let region = w.region(body);
        let y = match &region.term {
            Term::Return(v) => v.first().copied(),
            _ => None,
        };
        return (region, y);
    };
    let block = BlockId(w.f.blocks);
    w.f.blocks += 1;
    w.frames.push(Frame { layout, kind: Kind::Function(Some(block)), chunk: 0 });
    let mut region = w.region(body);
    // What stands before the exit stays in the function's own scope; so does the exit's tape.
    let at = region.insts.iter().position(|i| escapes(&i.op)).unwrap_or(region.insts.len());
    let inner = Region { params: vec![], insts: region.insts.split_off(at), term: region.term };
    let span = body.insts[exit.index].span;
    let y = w.f.value(None, span, w.f.result_ty.clone());
    let mut results = vec![y];
    let mut renamed = HashMap::new();
    for v in exit.saved.into_iter().chain(exit.tail.map(|t| t.0)) {
        let data = w.f.data(v).clone();
        let out = w.f.value(data.hint.as_deref(), data.span, Ty::Unknown);
        renamed.insert(v, out);
        results.push(out);
    }
    substitute(reverse, &renamed);
    region.insts.push(Inst { results, op: Op::Block(block, inner), span });
    region.term = Term::Return(vec![y]);
    (region, Some(y))
}

/// The forward sweep of a region in the middle of the reverse sweep.
pub(super) fn again(r: &mut Reverser<'_>, region: &Region, layout: &Layout) -> Vec<Inst> {
    let plan = std::mem::take(&mut r.plan);
    let mut w = Writer { f: &mut r.f, plan: &plan, frames: vec![] };
    let insts = w.framed(region, layout, Kind::Arm(None, None)).insts;
    r.plan = plan;
    insts
}

/// Of a region of which nothing is saved.
const NOTHING: &Layout = &Layout { chunks: vec![] };

struct Writer<'p, 'f> {
    f: &'f mut Function,
    plan: &'p super::plan::Plan,
    frames: Vec<Frame<'p>>,
}

impl<'p> Writer<'p, '_> {
    fn region(&mut self, r: &Region) -> Region {
        let mut insts = vec![];
        for (k, inst) in r.insts.iter().enumerate() {
            self.inst(inst, &mut insts);
            let frame = self.frames.last_mut().expect("a region has a frame");
            let exit = frame.layout.chunks.get(frame.chunk).and_then(|c| c.exit.as_ref());
            if exit.is_some_and(|e| e.index == k) {
                frame.chunk += 1;
            }
        }
        let term = self.term(&r.term, &mut insts);
        Region { params: r.params.clone(), insts, term }
    }

    fn inst(&mut self, inst: &Inst, out: &mut Vec<Inst>) {
        if self.plan.absorbed.contains(&std::ptr::from_ref(inst)) {
            return;
        }
        out.extend(self.plan.before.get(&std::ptr::from_ref(inst)).into_iter().flatten().cloned());
        let mut new = Inst { results: inst.results.clone(), op: inst.op.clone(), span: inst.span };
        if let Some(found) = self.plan.trees.get(&std::ptr::from_ref(inst)) {
            new.op = self.tree(found);
        }
        match &inst.op {
            Op::Call(c) => {
                if let Some(back) = self.plan.calls.get(&std::ptr::from_ref(inst)) {
                    new.op = Op::Forward(c.clone());
                    new.results.push(*back);
                }
            }
            Op::Switch(s) => {
                let at = std::ptr::from_ref(inst);
                let (plan, flags) = (self.plan.switches.get(&at), self.plan.flags.get(&at));
                if plan.is_some() || flags.is_some() {
                    let saved = plan.and_then(|p| p.saved);
                    let arms: Vec<Arm> = s
                        .arms
                        .iter()
                        .enumerate()
                        .map(|(k, arm)| {
                            let kind = Kind::Arm(saved.map(|(_, rec)| (rec, k)), flags.map(|(_, arms)| arms[k]));
                            let mut body = match plan {
                                Some(plan) => self.framed(&arm.body, &plan.arms[k], kind),
                                None => self.framed(&arm.body, NOTHING, kind),
                            };
                            let heads = self.plan.arm_heads.get(&(at, k));
                            body.insts.splice(0..0, heads.into_iter().flatten().cloned());
                            Arm { body, ..arm.clone() }
                        })
                        .collect();
                    if arms.iter().any(|a| matches!(a.body.term, Term::Yield(_))) {
                        new.results.extend(flags.map(|(v, _)| *v).into_iter().chain(saved.map(|s| s.0)));
                    }
                    new.op = Op::Switch(Switch { head: s.head.clone(), arms });
                }
            }
            Op::Loop(l) => {
                if let Some(plan) = self.plan.loops.get(&l.id) {
                    if let Some(tape) = plan.tape.filter(|_| !plan.flat) {
                        let op = match plan.latest {
                            Some(_) => Op::Latest,
                            None => Op::Tape(plan.reserve.iter().cloned().collect()),
                        };
                        out.push(Inst { results: vec![tape], op, span: inst.span });
                    }
                    let mut body = self.framed(&l.body, &plan.layout, Kind::Body(l.id, plan.tape, plan.latest));
                    body.insts.splice(0..0, self.plan.loop_heads.get(&l.id).into_iter().flatten().cloned());
                    new.op = Op::Loop(Loop { body, ..l.clone() });
                }
            }
            _ => {}
        }
        out.push(new);
        out.extend(self.plan.after.get(&std::ptr::from_ref(inst)).into_iter().flatten().cloned());
    }

    /// A tree of elementwise operations as one instruction.
    fn tree(&mut self, found: &Found) -> Op {
        let mut insts = found.insts.clone();
        let mut yielded = vec![];
        if let Some(last) = insts.last_mut() {
            let (span, ty) = (last.span, self.f.ty(last.results[0]).clone());
            last.results = vec![self.f.value(None, span, ty)];
            yielded.clone_from(&last.results);
        }
        let plain = Region { params: vec![], insts, term: Term::Yield(yielded) };
        Op::Elementwise(Box::new(Elementwise { tree: found.tree.clone(), plain }))
    }

    fn framed(&mut self, r: &Region, layout: &'p Layout, kind: Kind) -> Region {
        self.frames.push(Frame { layout, kind, chunk: 0 });
        let region = self.region(r);
        self.frames.pop();
        region
    }

    fn term(&mut self, t: &Term, out: &mut Vec<Inst>) -> Term {
        let top = self.frames.len() - 1;
        match t {
            Term::Yield(vs) => {
                let mut vs = vs.clone();
                let Kind::Arm(saved, flag) = self.frames[top].kind else { return Term::Yield(vs) };
                match flag {
                    Some(Flag::Value(v)) => vs.push(v),
                    Some(Flag::Always(taken)) => {
                        let text = if taken { quote::quote!(true) } else { quote::quote!(false) };
                        vs.push(self.define(out, "taken", Op::Const(text)));
                    }
                    None => {}
                }
                if let Some((rec, arm)) = saved {
                    let fields = self.record(top, None, out);
                    vs.push(self.define(out, "arm", Op::Variant(rec, arm, fields)));
                }
                Term::Yield(vs)
            }
            Term::Continue(l, _) | Term::Break(l, ..) => {
                self.leave(Some(*l), out);
                t.clone()
            }
            Term::Return(vs) => match self.frames[0].kind {
                Kind::Function(Some(block)) => {
                    let mut vs = vs.clone();
                    vs.extend(self.leave(None, out));
                    if self.frames.len() == 1 { Term::Yield(vs) } else { Term::Leave(block, vs) }
                }
                _ => t.clone(),
            },
            Term::Leave(..) | Term::Never => t.clone(),
        }
    }

    /// Saves on the way out to the target (a loop, or the function). Gives the fields of the function's record.
    fn leave(&mut self, target: Option<LoopId>, out: &mut Vec<Inst>) -> Vec<Value> {
        let mut saved: Option<Value> = None;
        for k in (0..self.frames.len()).rev() {
            let innermost = k + 1 == self.frames.len();
            let exit = if innermost { None } else { Some(saved) };
            match self.frames[k].kind {
                Kind::Function(_) => {
                    let fields = self.record(k, exit, out);
                    // The function's own values need no saving.
                    let own = self.frames[k].layout.chunks[0].saves.len();
                    return fields[own..].to_vec();
                }
                Kind::Arm(Some((rec, arm)), _) => {
                    let fields = self.record(k, exit, out);
                    saved = Some(self.define(out, "arm", Op::Variant(rec, arm, fields)));
                }
                Kind::Arm(None, _) => saved = None,
                Kind::Body(id, tape, latest) => {
                    if let Some(tape) = tape {
                        let fields = self.record(k, exit, out);
                        let push = Inst { results: vec![], op: Op::Push(tape, fields), span: self.span() };
                        match latest {
                            Some(taken) => {
                                let clear = Inst { results: vec![], op: Op::Clear(tape), span: self.span() };
                                out.push(Inst::only_if(taken, vec![clear, push]));
                            }
                            None => out.push(push),
                        }
                    }
                    if target == Some(id) {
                        return vec![];
                    }
                    saved = tape;
                }
            }
        }
        vec![]
    }

    fn span(&self) -> proc_macro2::Span {
        proc_macro2::Span::mixed_site()
    }

    fn define(&mut self, out: &mut Vec<Inst>, hint: &str, op: Op) -> Value {
        let v = self.f.value(Some(hint), proc_macro2::Span::mixed_site(), Ty::Unknown);
        self.f.data_mut(v).inline = true;
        out.push(Inst { results: vec![v], op, span: self.span() });
        v
    }

    /// The record of the region of frame `k` where control is now. `exit`: control leaves it from inside of the
    /// instruction that ends the current chunk, which saved this; `None`: the region has run to its end.
    fn record(&mut self, k: usize, exit: Option<Option<Value>>, out: &mut Vec<Inst>) -> Vec<Value> {
        let layout = self.frames[k].layout;
        let mut c = self.frames[k].chunk.min(layout.chunks.len().saturating_sub(1));
        let Some(chunk) = layout.chunks.get(c) else { return vec![] };
        let mut fields = chunk.saves.clone();
        if let Some(e) = &chunk.exit {
            let saved = exit.unwrap_or(e.saved);
            fields.extend(e.saved.and(saved));
            if let Some((_, rec)) = e.tail {
                fields.push(self.define(out, "rest", Op::Variant(rec, 0, vec![])));
            }
        }
        while c > 0 {
            c -= 1;
            let chunk = &layout.chunks[c];
            let Some(Exit { saved, tail, .. }) = &chunk.exit else { break };
            let rest = tail.map(|(_, rec)| self.define(out, "rest", Op::Variant(rec, 1, fields)));
            fields = chunk.saves.clone();
            fields.extend(*saved);
            fields.extend(rest);
        }
        fields
    }
}
