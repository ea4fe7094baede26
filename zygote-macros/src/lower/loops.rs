//! Loops and labelled blocks.

use super::*;
use syn::{Block, Expr, Pat};

/// A loop that is being lowered.
pub(super) struct Frame {
    id: LoopId,
    label: Option<String>,
    /// A labelled block: a bare `break` doesn't mean it.
    block: bool,
    /// The body of a closure, with the type of its result: `return` leaves it.
    closure: Option<Ty>,
    /// Indices of the carried variables.
    carried: Vec<usize>,
    /// Variables without a value at entry that may have one at the end.
    late: Vec<usize>,
    breaks: Vec<Left>,
    /// What the carried variables were found to be.
    tys: Vec<Ty>,
    /// The number of iterations between two snapshots.
    every: Option<Value>,
}

impl Frame {
    pub(super) fn is_checkpointed(&self) -> bool {
        self.every.is_some()
    }
}

/// What a loop is built of beside its head and its body.
struct Shape<'a> {
    label: Option<&'a syn::Label>,
    /// A labelled block.
    block: bool,
    effects: &'a verbatim::Effects,
    span: Span,
    every: Option<Value>,
}

/// One `break`.
struct Left {
    value: Option<Value>,
    late: Vec<Option<Value>>,
}

enum Head<'a> {
    Infinite,
    While(&'a Expr),
    For(Option<&'a Ident>, Span, RangeIter),
}

impl Lowerer {
    pub(super) fn loop_(&mut self, l: &syn::ExprLoop) -> Flow<Out> {
        let span = l.loop_token.span;
        let every = self.every(&l.attrs)?;
        let effects = &verbatim::effects_of_block(&l.body);
        let shape = Shape { label: l.label.as_ref(), block: false, effects, span, every };
        self.build_loop(Head::Infinite, shape, |s| s.block(&l.body))
    }

    pub(super) fn while_(&mut self, w: &syn::ExprWhile) -> Flow<Out> {
        let span = w.while_token.span;
        if let Some(w) = self.while_element(w) {
            return self.while_(&w);
        }
        if let Some(e) = self.while_next(w) {
            return self.expr(&e);
        }
        let cond = place::unparenthesised(&w.cond);
        if chained::is_chain(cond) {
            return self.while_chain(cond, w);
        }
        let every = self.every(&w.attrs)?;
        let in_cond = verbatim::effects(cond);
        let mut effects = verbatim::effects_of_block(&w.body);
        let simple = !in_cond.leaves && self.written(&in_cond).is_empty() && !matches!(cond, Expr::Let(_));
        effects.assigned.extend(in_cond.assigned);
        effects.used.extend(in_cond.used);
        let shape = Shape { label: w.label.as_ref(), block: false, effects: &effects, span, every };
        if simple {
            return self.build_loop(Head::While(cond), shape, |s| s.block(&w.body));
        }
        // The condition does something: `loop { if cond { body } else { break } }`.
        let out = self.build_loop(Head::Infinite, shape, |s| match cond {
            Expr::Let(c) => {
                let v = s.scrutinee_of(&c.expr, &c.pat)?;
                s.if_let(&c.pat, v, span, |s| s.block(&w.body), |s| Err(s.leave(s.frames.len() - 1, None)))
            }
            cond => {
                let c = s.value(cond)?;
                s.branch(c, span, |s| s.block(&w.body), |s| Err(s.leave(s.frames.len() - 1, None)))
            }
        });
        out.map(|_| Out::Unit)
    }

    pub(super) fn for_(&mut self, f: &syn::ExprForLoop) -> Flow<Out> {
        let span = f.for_token.span;
        if !is_simple(f)
            && let Some(out) = self.for_chain(f)?
        {
            return Ok(out);
        }
        let every = self.every(&f.attrs)?;
        let Some(range) = self.range(&f.expr)? else {
            let problem = Problem::new(
                f.expr.span(),
                "cannot tell what this iterates over: it is neither a range nor known to have indices",
                "collect it into a `Vec` before, in a function with a derivative, and loop over that: `let v: Vec<f64> = f(x);`",
            );
            let whole = Expr::ForLoop(f.clone());
            if self.can_copy(&whole) {
                // It changes nothing that carries a derivative.
                let v = self.verbatim_of(&whole, vec![problem]);
                self.insts.push(Inst { results: vec![], op: Op::Verbatim(v), span });
                return Ok(Out::Unit);
            }
            self.problems.push(problem);
            return self.scope(|s| {
                let names = walk::bound_names(&f.pat);
                // What the elements meet in the body is to be reported too.
                let v = match s.captures(&f.expr).first() {
                    Some((_, all)) if names.len() == 1 => s.element(*all, 0, span),
                    _ => s.dummy(span),
                };
                for name in names {
                    s.declare(&name.to_string(), Some(v), None);
                }
                let effects = &verbatim::effects_of_block(&f.body);
                let shape = Shape { label: f.label.as_ref(), block: false, effects, span, every: None };
                s.build_loop(Head::Infinite, shape, |s| {
                    s.block(&f.body)?;
                    Err(s.leave(s.frames.len() - 1, None))
                })
                .map(|_| Out::Unit)
            });
        };
        let counter = match pat::unparenthesised(&f.pat) {
            Pat::Ident(p) if p.subpat.is_none() && p.by_ref.is_none() => Some(&p.ident),
            Pat::Wild(_) => None,
            p => {
                self.problem(p.span(), "this pattern is not supported for the counter of a `for`", "bind a name");
                None
            }
        };
        let effects = &verbatim::effects_of_block(&f.body);
        let head = Head::For(counter, f.pat.span(), range);
        let shape = Shape { label: f.label.as_ref(), block: false, effects, span, every };
        self.build_loop(head, shape, |s| s.block(&f.body))
    }

    /// `'a: { … }` is a loop that runs once.
    pub(super) fn labelled_block(&mut self, label: &syn::Label, b: &Block) -> Flow<Out> {
        let effects = &verbatim::effects_of_block(b);
        let shape = Shape { label: Some(label), block: true, effects, span: label.span(), every: None };
        self.build_loop(Head::Infinite, shape, |s| {
            let value = match s.block(b)? {
                Out::Value(v) => Some(v),
                Out::Unit => None,
            };
            Err(s.leave(s.frames.len() - 1, value))
        })
    }

    /// The body of a closure with `return`s in it: a loop that runs once.
    pub(super) fn returning_block(
        &mut self,
        effects: &verbatim::Effects,
        span: Span,
        result: Ty,
        build: impl FnOnce(&mut Self) -> Flow<Out>,
    ) -> Flow<Out> {
        let shape = Shape { label: None, block: true, effects, span, every: None };
        self.build_loop(Head::Infinite, shape, |s| {
            let top = s.frames.len() - 1;
            s.frames[top].closure = Some(result);
            let value = match build(s)? {
                Out::Value(v) => Some(v),
                Out::Unit => None,
            };
            Err(s.leave(top, value))
        })
    }

    /// The closure that a `return` leaves.
    pub(super) fn closure_frame(&self) -> Option<usize> {
        self.frames.iter().rposition(|f| f.closure.is_some())
    }

    /// What `return` gives here.
    pub(super) fn return_ty(&self) -> &Ty {
        let closure = self.frames.iter().rev().find_map(|f| f.closure.as_ref());
        closure.unwrap_or(&self.f.result_ty)
    }

    /// A range with adaptors, if it is one.
    fn range(&mut self, e: &Expr) -> Flow<Option<RangeIter>> {
        match place::unparenthesised(e) {
            Expr::Range(r) => {
                let (Some(lo), Some(hi)) = (&r.start, &r.end) else { return Ok(None) };
                let lo = self.value(lo)?;
                let hi = self.value(hi)?;
                let inclusive = matches!(r.limits, syn::RangeLimits::Closed(_));
                Ok(Some(RangeIter { lo, hi, inclusive, adaptors: vec![] }))
            }
            Expr::MethodCall(m) => {
                let name = m.method.to_string();
                let known = (name == "rev" && m.args.is_empty()) || (name == "step_by" && m.args.len() == 1);
                if !known || !is_range(&m.receiver) {
                    return Ok(None);
                }
                let Some(mut range) = self.range(&m.receiver)? else { return Ok(None) };
                match m.args.first() {
                    Some(step) => {
                        let step = self.value(step)?;
                        range.adaptors.push(Adaptor::StepBy(step));
                    }
                    None => range.adaptors.push(Adaptor::Rev),
                }
                Ok(Some(range))
            }
            _ => Ok(None),
        }
    }

    fn build_loop(
        &mut self,
        head: Head,
        Shape { label, block, effects, span, every }: Shape,
        body: impl FnOnce(&mut Self) -> Flow<Out>,
    ) -> Flow<Out> {
        let id = LoopId(self.f.loops);
        self.f.loops += 1;
        let before = self.state();
        let changed = self.written(effects);
        let (carried, mut late): (Vec<usize>, Vec<usize>) = changed.into_iter().partition(|k| before[*k].is_some());
        if !matches!(head, Head::Infinite) {
            late.clear();
        }
        let inits: Vec<Value> = carried.iter().filter_map(|k| before[*k]).collect();
        let mut params = vec![];
        for (k, init) in carried.iter().zip(&inits) {
            let ty = self.ty(*init);
            let p = self.variable_value(*k, span, ty);
            self.vars[*k].value = Some(p);
            params.push(p);
        }
        let tys = params.iter().map(|p| self.ty(*p)).collect();
        let label = label.map(|l| l.name.ident.to_string());
        self.frames.push(Frame {
            id,
            label,
            block,
            closure: None,
            carried: carried.clone(),
            late,
            breaks: vec![],
            tys,
            every,
        });

        let mut kind = LoopKind::Infinite;
        let mut counter = None;
        let mut ended = None;
        match head {
            Head::Infinite => {}
            Head::While(cond) => {
                let (insts, flow) = self.region(|s| s.value(cond));
                match flow {
                    Ok(c) => {
                        kind = LoopKind::While(Box::new(Region { params: vec![], insts, term: Term::Yield(vec![c]) }))
                    }
                    // The condition never gets that far: all there is of the loop.
                    Err(term) => ended = Some(Region { params: params.clone(), insts, term }),
                }
            }
            Head::For(ident, span, range) => {
                let name = ident.map(Ident::to_string);
                let v = self.f.value(name.as_deref(), span, Ty::Discrete);
                self.f.data_mut(v).named = name.is_some();
                counter = name.map(|n| (n, v));
                kind = LoopKind::For(v, range);
            }
        }
        let mut region = match ended {
            Some(region) => region,
            None => {
                let (insts, flow) = self.region(|s| {
                    if let Some((name, v)) = counter {
                        s.declare(&name, Some(v), None);
                    }
                    body(s)?;
                    let top = s.frames.len() - 1;
                    Ok(s.next(top))
                });
                let term = flow.unwrap_or_else(|term| term);
                Region { params, insts, term }
            }
        };
        self.restore(&before);
        let Some(frame) = self.frames.pop() else { return Err(Term::Never) };
        self.finish_loop(frame, kind, inits, &mut region, span)
    }

    fn finish_loop(
        &mut self,
        frame: Frame,
        kind: LoopKind,
        inits: Vec<Value>,
        body: &mut Region,
        span: Span,
    ) -> Flow<Out> {
        let infinite = matches!(kind, LoopKind::Infinite);
        let mut results = vec![];
        for (init, ty) in inits.iter().zip(&frame.tys) {
            // `None` at first: what is known in the end is said at once.
            let scalar = match ty {
                Ty::Wrapped(crate::ty::Wrapper::Option, t) => t.scalar_type(),
                _ => None,
            };
            let data = self.f.data_mut(*init);
            if let (Some(t), Ty::Unknown, None) = (scalar, &data.ty, &data.ascribed) {
                data.ascribed = Some(syn::parse_quote!(::core::option::Option<#t>));
                data.ty = ty.clone();
            }
        }
        for ((k, ty), p) in frame.carried.iter().zip(&frame.tys).zip(&body.params) {
            self.f.data_mut(*p).ty = ty.clone();
            let r = self.variable_value(*k, span, ty.clone());
            self.vars[*k].value = Some(r);
            results.push(r);
        }
        let ends = !infinite || !frame.breaks.is_empty();
        let has_value = ends && infinite && frame.breaks.iter().all(|b| b.value.is_some());
        let mut out = Out::Unit;
        if has_value {
            let ty = frame.breaks.iter().filter_map(|b| b.value).fold(Ty::Unknown, |t, v| unify(&t, self.f.ty(v)));
            let r = self.f.value(None, span, ty);
            results.push(r);
            out = Out::Value(r);
        }
        let kept: Vec<usize> = (0..frame.late.len())
            .filter(|i| ends && infinite && frame.breaks.iter().all(|b| b.late.get(*i).copied().flatten().is_some()))
            .collect();
        for i in &kept {
            let ty = frame.breaks.iter().filter_map(|b| b.late[*i]).fold(Ty::Unknown, |t, v| unify(&t, self.f.ty(v)));
            let k = frame.late[*i];
            let r = self.variable_value(k, span, ty);
            self.vars[k].value = Some(r);
            results.push(r);
        }
        let values: Vec<Vec<Value>> = frame
            .breaks
            .iter()
            .map(|b| {
                let value = b.value.filter(|_| has_value);
                value.into_iter().chain(kept.iter().filter_map(|i| b.late[*i])).collect()
            })
            .collect();
        patch(body, frame.id, &values);
        if let Some(every) = frame.every {
            if let Some(i) = kept.first() {
                let name = self.vars[frame.late[*i]].name.clone();
                self.problem(
                    span,
                    format!("`{name}` gets its first value inside of a checkpointed loop, and is used behind it"),
                    format!("initialise it before the loop: `let mut {name} = …;`"),
                );
            }
            self.refuse_changes(body);
            if let LoopKind::While(condition) = &kind {
                self.refuse_changes(condition);
            }
            self.f.checkpoints.push((frame.id, every));
        }
        let mut body = std::mem::replace(body, Region { params: vec![], insts: vec![], term: Term::Never });
        let kind = tested_inside(frame.id, kind, &mut body, span);
        self.insts.push(Inst { results, op: Op::Loop(Loop { id: frame.id, kind, inits, body }), span });
        if ends { Ok(out) } else { Err(Term::Never) }
    }

    // ---- jumps

    /// The carried values of a loop as they are now.
    fn carried(&mut self, frame: usize) -> Vec<Value> {
        let indices = self.frames[frame].carried.clone();
        let values: Vec<Value> = indices.iter().filter_map(|k| self.vars.get(*k)?.value).collect();
        for (i, v) in values.iter().enumerate() {
            let ty = unify(&self.frames[frame].tys[i], self.f.ty(*v));
            if ty != Ty::Unknown {
                self.frames[frame].tys[i] = ty;
            }
        }
        values
    }

    fn next(&mut self, frame: usize) -> Term {
        Term::Continue(self.frames[frame].id, self.carried(frame))
    }

    /// A `break`; its values are filled in when the loop is finished.
    pub(super) fn leave(&mut self, frame: usize, value: Option<Value>) -> Term {
        let carried = self.carried(frame);
        let late = self.frames[frame].late.iter().map(|k| self.vars.get(*k)?.value).collect();
        let f = &mut self.frames[frame];
        f.breaks.push(Left { value, late });
        let index = u32::try_from(f.breaks.len() - 1).unwrap_or(0);
        Term::Break(f.id, carried, vec![Value(index)])
    }

    fn target(&mut self, label: Option<&syn::Lifetime>, span: Span) -> Option<usize> {
        let found = match label {
            Some(l) => {
                let name = l.ident.to_string();
                self.frames.iter().rposition(|f| f.label.as_ref() == Some(&name))
            }
            None => self.frames.iter().rposition(|f| !f.block),
        };
        if found.is_none() {
            self.problem(span, "no loop here to leave", "put it into a loop, or check the label");
        } else if self.leaves_checkpoint(found) {
            self.problem(
                span,
                "cannot leave a checkpointed loop for an outer one",
                "`break` out of it, and leave the outer one behind it",
            );
        }
        found
    }

    pub(super) fn break_(&mut self, b: &syn::ExprBreak) -> Flow<Out> {
        let value = match &b.expr {
            Some(e) => match self.expr(e)? {
                Out::Value(v) => Some(v),
                Out::Unit => None,
            },
            None => None,
        };
        match self.target(b.label.as_ref(), b.break_token.span) {
            Some(frame) => {
                if let (Some(e), true) = (&b.expr, value.is_some() && self.frames[frame].is_checkpointed()) {
                    self.problem(
                        e.span(),
                        "`break` with a value is not supported in a checkpointed loop",
                        "assign it to a variable from before the loop",
                    );
                }
                Err(self.leave(frame, value))
            }
            None => Err(Term::Never),
        }
    }

    pub(super) fn continue_(&mut self, c: &syn::ExprContinue) -> Flow<Out> {
        match self.target(c.label.as_ref(), c.continue_token.span) {
            Some(frame) => Err(self.next(frame)),
            None => Err(Term::Never),
        }
    }
}

/// A counter that runs over a range.
fn is_simple(f: &syn::ExprForLoop) -> bool {
    let counter = match pat::unparenthesised(&f.pat) {
        Pat::Ident(p) => p.subpat.is_none() && p.by_ref.is_none(),
        Pat::Wild(_) => true,
        _ => false,
    };
    counter && is_range(&f.expr)
}

fn is_range(e: &Expr) -> bool {
    match place::unparenthesised(e) {
        Expr::Range(r) => r.start.is_some() && r.end.is_some(),
        Expr::MethodCall(m) => {
            (m.method == "rev" && m.args.is_empty() || m.method == "step_by" && m.args.len() == 1)
                && is_range(&m.receiver)
        }
        _ => false,
    }
}

/// Fills in the values of every `break` of this loop.
fn patch(r: &mut Region, id: LoopId, values: &[Vec<Value>]) {
    if let Term::Break(target, _, vs) = &mut r.term
        && *target == id
        && let Some(Value(index)) = vs.first()
    {
        let filled = values.get(*index as usize).cloned().unwrap_or_default();
        *vs = filled;
    }
    for inst in &mut r.insts {
        for nested in inst.op.regions_mut() {
            patch(nested, id, values);
        }
    }
}

/// `while step(&mut s) { … }` is `loop { if step(&mut s) { … } else { break } }`: a condition that changes something is a part of the iteration.
fn tested_inside(id: LoopId, kind: LoopKind, body: &mut Region, span: Span) -> LoopKind {
    let condition = match kind {
        LoopKind::While(condition) if changes(&condition) => *condition,
        kind => return kind,
    };
    let Term::Yield(test) = &condition.term else { return LoopKind::While(Box::new(condition)) };
    let head = crate::ir::Head::If(test[0]);
    let arm =
        |insts, term| Arm { pat: None, bindings: vec![], guard: None, body: Region { params: vec![], insts, term } };
    let on = std::mem::take(&mut body.insts);
    let term = std::mem::replace(&mut body.term, Term::Never);
    let arms = vec![arm(on, term), arm(vec![], Term::Break(id, body.params.clone(), vec![]))];
    body.insts = condition.insts;
    body.insts.push(Inst { results: vec![], op: Op::Switch(Switch { head, arms }), span });
    LoopKind::Infinite
}

/// True if something in the region changes a variable, or may.
fn changes(r: &Region) -> bool {
    r.insts.iter().any(|inst| {
        let own = match &inst.op {
            Op::Store(..) | Op::AddTo(..) | Op::Replace(..) | Op::Swap(..) | Op::Mutate(_) | Op::At(..) => true,
            Op::Borrow(_, _, access) => *access != Access::Shared,
            _ => false,
        };
        own || inst.op.regions().into_iter().any(changes)
    })
}
