//! First pass: the reverse sweep, region by region, and the plan of saves.

use super::plan::{Chunk, Exit, Layout, LoopPlan, SwitchPlan, free_values, substitute_in};
use super::{Cot, LoopSeeds, Nest, Reverser, Scope};
use crate::hash::{HashMap, HashSet, New as _};
use crate::ir::*;
use crate::normalise::{ends_early, escapes};
use crate::partials::Build;
use crate::ty::Ty;

impl Reverser<'_> {
    /// The reverse of a region. `params` are defined by the region; `last` runs at the end of its reverse.
    pub(super) fn region(&mut self, r: &Region, params: &[Value], last: impl FnOnce(&mut Self)) -> (Vec<Inst>, Layout) {
        let mut chunks = vec![];
        self.scopes.push(Scope { extra_defs: vec![], open: false, own: HashSet::new() });
        let insts = self.chunk(r, 0, params, last, &mut chunks);
        chunks.reverse();
        (insts, Layout { chunks })
    }

    /// The reverse of a region in the scope of whose forward sweep it will stand.
    pub(super) fn open_region(&mut self, r: &Region) -> (Vec<Inst>, Layout) {
        let mut chunks = vec![];
        let end = r.insts.iter().position(|i| escapes(&i.op)).unwrap_or(r.insts.len());
        self.available.extend(r.insts[..end].iter().flat_map(|i| i.results.iter().copied()));
        self.scopes.push(Scope { extra_defs: vec![], open: true, own: HashSet::new() });
        let insts = self.chunk(r, 0, &[], |_| {}, &mut chunks);
        chunks.reverse();
        (insts, Layout { chunks })
    }

    /// The reverse of the region from instruction `from` on; ends the current scope. Pushes the chunks of what follows, then its own.
    fn chunk(
        &mut self,
        r: &Region,
        from: usize,
        params: &[Value],
        last: impl FnOnce(&mut Self),
        chunks: &mut Vec<Chunk>,
    ) -> Vec<Inst> {
        let outer = std::mem::take(&mut self.out);
        let exit_at = (from..r.insts.len()).find(|k| escapes(&r.insts[*k].op));
        let mut exit = exit_at.map(|index| Exit { index, saved: None, tail: None });
        if let Some(scope) = self.scopes.last_mut() {
            let here = from.saturating_sub(1)..exit_at.unwrap_or(r.insts.len());
            scope.own = r.insts[here].iter().flat_map(|i| i.results.iter().copied()).collect();
            scope.own.extend(params);
        }
        if let Some(e) = &mut exit {
            e.tail = self.rest(r, e.index, chunks);
        } else {
            self.terminator(&r.term);
        }
        let end = exit_at.map_or(r.insts.len(), |k| k + 1);
        let computed = self.computed.clone();
        for inst in &r.insts[from..end] {
            if let Op::Rule(row, args) = &inst.op
                && row.form == crate::rules::Form::Method
                && !self.trees.inner.contains(&std::ptr::from_ref(inst))
            {
                self.computed.insert((row.name, args.clone()), inst.results[0]);
            }
        }
        for (k, inst) in r.insts[from..end].iter().enumerate().rev() {
            if self.scopes.len() == 1 {
                self.cells.now = from + k;
            }
            self.inst(inst);
        }
        self.computed = computed;
        last(self);
        let mut insts = std::mem::replace(&mut self.out, outer);
        // What an exit defines is not there where control leaves through it: it belongs to the rest.
        let before = exit_at.unwrap_or(r.insts.len());
        let mut defined: HashSet<Value> = params.iter().copied().collect();
        defined.extend(r.insts[from..before].iter().flat_map(|i| i.results.iter().copied()));
        if from > 0 {
            defined.extend(&r.insts[from - 1].results);
        }
        let open = self.scopes.last().is_some_and(|s| s.open);
        self.final_contents(&r.insts[from..before], &mut insts, open);
        defined.extend(self.scopes.last().into_iter().flat_map(|s| &s.extra_defs));
        if let Some(e) = &mut exit {
            let saved = self.saved_by(&r.insts[e.index]);
            let mentioned = free_values(&insts, &Term::Never);
            e.saved = saved.filter(|v| mentioned.contains(v));
            for v in saved.into_iter().chain(e.tail.map(|t| t.0)) {
                defined.remove(&v);
            }
        }
        let saves = self.plan_saves(&mut insts, &r.insts[from..before], &defined);
        self.scopes.pop();
        chunks.push(Chunk { saves, exit });
        insts
    }

    /// The reverse of what follows an exit, under a record of whether it ran.
    fn rest(&mut self, r: &Region, exit: usize, chunks: &mut Vec<Chunk>) -> Option<(Value, RecordId)> {
        if exit + 1 == r.insts.len() && matches!(r.term, Term::Never) {
            return None;
        }
        let mut used = vec![];
        for inst in &r.insts[exit + 1..] {
            self.uses(inst, &mut used);
        }
        used.extend(r.term.operands());
        let mark = (self.out.len(), self.cots.clone());
        self.refuse_shapeless(&r.insts[exit], &used);
        self.places_for(&used, &r.insts[exit + 1..]);
        self.scopes.push(Scope { extra_defs: vec![], open: false, own: HashSet::new() });
        let insts = self.chunk(r, exit + 1, &[], |_| {}, chunks);
        if insts.is_empty() {
            self.out.truncate(mark.0);
            self.cots = mark.1;
            return None;
        }
        let record = RecordId(self.f.records);
        self.f.records += 1;
        let tail = self.f.value(Some("rest"), r.insts[exit].span, crate::ty::Ty::Unknown);
        let layout_fields = {
            let c = chunks.last().expect("the rest has a chunk");
            let e = c.exit.as_ref();
            let more = e.and_then(|e| e.saved).into_iter().chain(e.and_then(|e| e.tail.map(|t| t.0)));
            c.saves.iter().copied().chain(more).collect()
        };
        let region = Region { params: layout_fields, insts, term: Term::Yield(vec![]) };
        self.push(vec![], Op::MatchSaved(tail, record, vec![SavedArm { index: 1, region }]));
        Some((tail, record))
    }

    /// What a switch with exits gives isn't there where control left through it: its zero must follow from its type.
    fn refuse_shapeless(&mut self, exit: &Inst, used: &[Value]) {
        for v in &exit.results {
            let needs_value = !self.tangent_ty(*v).has_fixed_shape() && self.loaded.contains(v);
            if needs_value && used.contains(v) && self.active(*v) && !self.shaped_like.contains_key(v) {
                self.problems.push(crate::diag::Problem::new(
                    self.f.data(*v).span,
                    "the type of this value must be known, since control may leave before it is made",
                    "annotate it: `let v: (f64, f64) = …`",
                ));
            }
        }
    }

    /// The record or tape that an instruction saves.
    fn saved_by(&self, inst: &Inst) -> Option<Value> {
        match &inst.op {
            Op::Switch(_) => self.plan.switches.get(&std::ptr::from_ref(inst)).and_then(|p| p.saved).map(|s| s.0),
            Op::Loop(l) => self.plan.loops.get(&l.id).and_then(|p| p.tape),
            _ => None,
        }
    }

    pub(super) fn define_extra(&mut self, v: Value) {
        self.define_in(self.scopes.len() - 1, v);
    }

    pub(super) fn define_in(&mut self, scope: usize, v: Value) {
        let scope = &mut self.scopes[scope];
        scope.extra_defs.push(v);
        if scope.open {
            self.available.insert(v);
        }
    }

    /// The same, for what stands beside the definition of another value.
    pub(super) fn define_beside(&mut self, beside: Value, v: Value) {
        let k = self.scopes.iter().rposition(|s| s.own.contains(&beside)).unwrap_or(0);
        self.define_in(k, v);
    }

    fn terminator(&mut self, t: &Term) {
        let pairs: Vec<(Value, Option<Value>)> = match t {
            Term::Yield(vs) => vs.iter().copied().zip(self.yields.last().cloned().unwrap_or_default()).collect(),
            Term::Return(vs) => vs.iter().map(|v| (*v, self.d_return)).collect(),
            Term::Continue(l, vs) => {
                vs.iter().copied().zip(self.loops.get(l).cloned().unwrap_or_default().carried).collect()
            }
            Term::Break(l, vs, extra) => {
                let seeds = self.loops.get(l).cloned().unwrap_or_default();
                vs.iter().copied().zip(seeds.carried).chain(extra.iter().copied().zip(seeds.extra)).collect()
            }
            Term::Leave(..) | Term::Never => vec![],
        };
        for (v, d) in pairs {
            if let Some(d) = d {
                self.contribute(v, d);
            }
        }
    }

    /// All values that an instruction mentions, nested regions included.
    pub(super) fn uses(&self, inst: &Inst, used: &mut Vec<Value>) {
        // A comparison has operands, and no cotangent for them.
        let alias = matches!(inst.op, Op::Ref(_) | Op::Deref(_) | Op::Borrow(..) | Op::At(..))
            || inst.results.is_empty()
            || self.has_effects(inst);
        if alias || !inst.op.regions().is_empty() || inst.results.iter().any(|r| self.active(*r)) {
            inst.op.operands(&mut |v| used.push(v));
        }
        for r in inst.op.regions() {
            self.uses_in(r, used);
        }
    }

    fn uses_in(&self, r: &Region, used: &mut Vec<Value>) {
        for inst in &r.insts {
            self.uses(inst, used);
        }
        used.extend(r.term.operands());
    }

    /// Makes places for the active values among `used` that `inside` doesn't define.
    fn places_for(&mut self, used: &[Value], inside: &[Inst]) {
        let mut defined = HashSet::new();
        definitions(inside, &mut defined);
        let mut seen = HashSet::new();
        for v in used {
            let v = self.root(*v);
            if self.active(v) && !defined.contains(&v) && !self.sums.contains_key(&v) && seen.insert(v) {
                self.ensure_place(v);
            }
        }
    }

    pub(super) fn switch(&mut self, inst: &Inst, s: &Switch) {
        let seeds: Vec<Option<Value>> = inst.results.iter().map(|r| self.cotangent(*r)).collect();
        let leaves = escapes(&inst.op) || self.has_effects(inst);
        if !leaves && seeds.iter().all(Option::is_none) {
            return;
        }
        let mark = (self.out.len(), self.cots.clone());
        let mut used = vec![];
        self.uses(inst, &mut used);
        let (Head::If(head) | Head::Match(head)) = s.head;
        if let Some(vs) = self.tuples.get(&head) {
            let whole = s.arms.iter().flat_map(|a| &a.bindings).any(|b| !matches!(b.path[..], [Proj::Field(_), ..]));
            used.retain(|v| whole || *v != head);
            used.extend(vs);
        }
        self.places_for(&used, std::slice::from_ref(inst));
        let mut arms = vec![];
        let mut layouts = vec![];
        for arm in &s.arms {
            self.yields.push(seeds.clone());
            let (Head::If(head) | Head::Match(head)) = s.head;
            let (insts, layout) = self.region(&arm.body, &arm.body.params, |this| {
                for b in &arm.bindings {
                    if let Some(d) = this.cotangent(b.value) {
                        let (of, path) = super::of_component(&this.tuples, head, &b.path);
                        this.contribute_at(of, &path, d);
                    }
                }
            });
            self.yields.pop();
            arms.push(insts);
            layouts.push(layout);
        }
        // Behind an exit there are no results.
        if self.opts.rematerialise && !escapes(&inst.op) {
            self.saved_as_results(inst, s, &mut arms, &mut layouts);
        }
        if arms.iter().all(Vec::is_empty) {
            self.out.truncate(mark.0);
            self.cots = mark.1;
            self.plan.switches.insert(std::ptr::from_ref(inst), SwitchPlan { saved: None, arms: layouts });
            return;
        }
        if let Some(additions) = same_additions(&arms) {
            // Whichever arm ran, its adjoint is the same: no place is needed for it.
            let of: HashMap<Value, Value> = self
                .cots
                .iter()
                .filter_map(|(v, d)| if let Cot::Place(p) = d { Some((*p, *v)) } else { None })
                .collect();
            self.out.truncate(mark.0);
            self.cots = mark.1;
            for (place, d) in additions {
                match of.get(&place) {
                    Some(v) => self.contribute(*v, d),
                    None => self.push(vec![], Op::Add(place, vec![], d)),
                }
            }
            self.plan.switches.insert(std::ptr::from_ref(inst), SwitchPlan { saved: None, arms: layouts });
            return;
        }
        // The latest choice of a loop is one in which something was taken.
        if let (Head::If(_), Some((_, flags))) = (&s.head, self.plan.flags.get(&std::ptr::from_ref(inst)))
            && let [k] = flags.iter().enumerate().filter(|(_, f)| !f.is_never()).map(|(k, _)| k).collect::<Vec<_>>()[..]
            && layouts.iter().all(Layout::is_empty)
        {
            let taken = arms.swap_remove(k);
            self.out.extend(taken);
            self.plan.switches.insert(std::ptr::from_ref(inst), SwitchPlan { saved: None, arms: layouts });
            return;
        }
        let saved = self.dispatch(inst, s, arms, &layouts);
        self.plan.switches.insert(std::ptr::from_ref(inst), SwitchPlan { saved, arms: layouts });
    }

    /// Where all that arms would save is what they give, the results of the switch are mentioned instead: then there is nothing to save per arm.
    fn saved_as_results(&self, inst: &Inst, s: &Switch, arms: &mut [Vec<Inst>], layouts: &mut [Layout]) {
        let result_of = |arm: &Arm, v: &Value| {
            let Term::Yield(vs) = &arm.body.term else { return None };
            let number = self.f.ty(*v).is_scalar() || *self.f.ty(*v) == Ty::Discrete;
            let k = vs.iter().position(|u| u == v).filter(|_| number)?;
            inst.results.get(k).map(|result| (*v, *result))
        };
        let mut all = vec![];
        for (arm, layout) in s.arms.iter().zip(&*layouts) {
            let [Chunk { saves, exit: None }] = &layout.chunks[..] else { return };
            let Some(known) = saves.iter().map(|v| result_of(arm, v)).collect::<Option<HashMap<_, _>>>() else {
                return;
            };
            all.push(known);
        }
        for ((known, insts), layout) in all.iter().zip(arms).zip(layouts) {
            insts.iter_mut().for_each(|inst| substitute_in(inst, known));
            layout.chunks.iter_mut().for_each(|chunk| chunk.saves.clear());
        }
    }

    /// Writes the dispatch on the arm that ran: by the condition itself where nothing is saved, else by a record.
    fn dispatch(
        &mut self,
        inst: &Inst,
        s: &Switch,
        arms: Vec<Vec<Inst>>,
        layouts: &[Layout],
    ) -> Option<(Value, RecordId)> {
        let region = |insts, params| Region { params, insts, term: Term::Yield(vec![]) };
        if let (Head::If(c), true) = (&s.head, layouts.iter().all(Layout::is_empty)) {
            let arms = arms
                .into_iter()
                .map(|insts| Arm { pat: None, bindings: vec![], guard: None, body: region(insts, vec![]) })
                .collect();
            self.push(vec![], Op::Switch(Switch { head: Head::If(*c), arms }));
            return None;
        }
        let record = RecordId(self.f.records);
        self.f.records += 1;
        let saved = self.f.value(Some("arm"), inst.span, crate::ty::Ty::Unknown);
        self.define_extra(saved);
        let arms = arms
            .into_iter()
            .enumerate()
            .map(|(index, insts)| SavedArm { index, region: region(insts, layouts[index].fields(0)) })
            .collect();
        self.push(vec![], Op::MatchSaved(saved, record, arms));
        Some((saved, record))
    }

    pub(super) fn loop_(&mut self, inst: &Inst, l: &Loop) {
        let n = l.inits.len();
        let seeds: Vec<Option<Value>> = inst.results.iter().map(|r| self.cotangent(*r)).collect();
        if !escapes(&inst.op) && !self.has_effects(inst) && seeds.iter().all(Option::is_none) {
            return;
        }
        let mut used = vec![];
        self.uses_in(&l.body, &mut used);
        self.places_for(&used, std::slice::from_ref(inst));
        for (k, seed) in seeds.iter().enumerate().take(n) {
            if let (true, Some(d)) = (self.opts.sums, seed)
                && !self.sums.contains_key(&l.body.params[k])
            {
                let members = super::sums::sum(&self.f, l, k);
                self.sums.extend(members.into_iter().flatten().map(|v| (v, *d)));
            }
        }
        let carried: Vec<Option<Value>> = (0..n)
            .map(|k| {
                let p = l.body.params[k];
                if self.sums.contains_key(&p) {
                    return None;
                }
                // The result may be active though the parameter isn't: `a = 0.5; loop { a = x; break }`.
                (self.active(p) || seeds[k].is_some()).then(|| {
                    let init = seeds[k].unwrap_or_else(|| self.zero_shaped(p, l.inits[k]));
                    self.new_place(p, init)
                })
            })
            .collect();
        let extra = seeds[n..].to_vec();
        self.loops.insert(l.id, LoopSeeds { carried: carried.clone(), extra });
        let latest = if self.opts.latest { self.latest(inst, l, &carried) } else { None };
        // One iteration, and it isn't known which.
        let early = ends_early(l) || latest.is_some();
        let stepped = matches!(&l.kind, LoopKind::For(_, r) if r.adaptors.iter().any(|a| !matches!(a, Adaptor::Rev)));
        let counter = match &l.kind {
            LoopKind::For(i, _) if !early && !stepped => {
                self.available.insert(*i);
                Some(*i)
            }
            _ => None,
        };
        let mut params = l.body.params.clone();
        if let LoopKind::For(i, _) = &l.kind {
            params.push(*i);
        }
        let chains = if self.opts.undo && latest.is_none() { super::undo::chains(&self.f, l) } else { vec![] };
        let members: Vec<Value> = chains.iter().flat_map(super::undo::Chain::members).collect();
        self.available.extend(&members);
        let (mut changed, mut made) = (vec![], HashSet::new());
        self.changed_in(inst, &mut changed);
        definitions(std::slice::from_ref(inst), &mut made);
        made.extend(changed);
        let fields = super::fields::fields_changed(inst, |v| self.cells.borrowed(v));
        let (scope, range) = (self.scopes.len() - 1, run_through(l, early));
        let of = if let LoopKind::For(i, _) = &l.kind { Some(*i) } else { None };
        self.nest.push(Nest {
            inst,
            scope,
            range,
            counter: of,
            whole: super::undo::runs_through(l),
            latest: latest.is_some(),
            changed: made,
            fields,
            kept: HashMap::new(),
        });
        let (mut insts, mut layout) = self.region(&l.body, &params, |this| this.hand_back(&l.body.params, &carried));
        self.nest.pop();
        self.available.retain(|v| !members.contains(v));
        // Not every stepped range can be walked backwards: its iterations are counted.
        let early = early || stepped;
        if insts.is_empty() {
            self.plan.loops.insert(l.id, LoopPlan { tape: None, flat: false, latest, reserve: None, layout });
        } else {
            let handed = self.undo(inst, l, &chains, &mut insts, &mut layout);
            let results = self.handed_out(l, &chains, &handed);
            self.replay(inst, l, insts, layout, Walk { counter, early, latest });
            if let Some(Inst { results: all, op: Op::Replay(r), .. }) = self.out.last_mut() {
                handed.iter().for_each(|h| r.hand_on(h));
                *all = results;
            }
        }
        for (k, d) in carried.iter().enumerate() {
            let sum = self.sums.get(&l.body.params[k]).copied();
            if let Some(d) = d.or(sum) {
                self.contribute(l.inits[k], d);
            }
        }
    }

    /// What a checkpoint computed is gone: it runs again, with its saves, and then backwards, in a scope of its own. Since
    /// that happens exactly once, cotangents of what is outside come out of the scope as values.
    pub(super) fn checkpoint(&mut self, inst: &Inst, region: &Region) {
        let seeds: Vec<Option<Value>> = inst.results.iter().map(|r| self.cotangent(*r)).collect();
        if seeds.iter().all(Option::is_none) && !self.has_outer_effects(inst) {
            return;
        }
        self.settle_cells(inst);
        self.yields.push(seeds);
        let nest = std::mem::take(&mut self.nest);
        let (reverse, layout) = self.open_region(region);
        self.nest = nest;
        self.yields.pop();
        let made: HashSet<Value> = reverse.iter().flat_map(|i| i.results.iter().copied()).collect();
        let mut insts = super::forward::again(self, region, &layout);
        let computed: HashSet<Value> = insts.iter().flat_map(|i| i.results.iter().copied()).collect();
        if !free_values(&reverse, &Term::Never).iter().any(|v| computed.contains(v)) {
            insts.clear();
        }
        insts.extend(reverse);
        let mut used = vec![];
        self.uses(inst, &mut used);
        let (mut outer, mut inner) = (vec![], vec![]);
        let mut carried_out: HashMap<Value, Value> = HashMap::new();
        for v in used {
            let v = self.root(v);
            let Some(Cot::Value(d) | Cot::Place(d)) = self.cots.get(&v).copied() else { continue };
            if !made.contains(&d) || computed.contains(&v) {
                continue;
            }
            let out = *carried_out.entry(d).or_insert_with(|| {
                let data = self.f.data(d).clone();
                let out = self.f.value(data.hint.as_deref(), data.span, data.ty);
                outer.push(out);
                inner.push(d);
                out
            });
            self.cots.insert(v, Cot::Value(out));
        }
        if !insts.is_empty() {
            let scope = Region { params: vec![], insts, term: Term::Yield(inner) };
            self.push(outer, Op::Checkpoint(scope));
        }
    }

    /// The end of an iteration in reverse: the cotangents of the parameters are those of the values handed on before.
    fn hand_back(&mut self, params: &[Value], carried: &[Option<Value>]) {
        let mut sets = vec![];
        for (p, place) in params.iter().zip(carried) {
            let Some(place) = place else { continue };
            let d = match self.cots.remove(p) {
                Some(Cot::Value(d) | Cot::Place(d)) => d,
                None => self.zero(*p),
            };
            if d != *place {
                sets.push((*place, d));
            }
        }
        if !sets.is_empty() {
            self.push(vec![], Op::Set(sets));
        }
    }

    fn replay(&mut self, inst: &Inst, l: &Loop, insts: Vec<Inst>, layout: Layout, walk: Walk) {
        let Walk { counter, early, latest } = walk;
        let fields = layout.fields(0);
        let known = matches!(l.kind, LoopKind::For(..)) && !early;
        let mut part = None;
        let tape = (!fields.is_empty() || !known).then(|| {
            let tape = self.f.value(Some("tape"), inst.span, crate::ty::Ty::Unknown);
            let shared = self.opts.flat && !self.nest.is_empty() && !fields.is_empty() && !escapes(&inst.op);
            // An array of pullbacks is moved with the record that it is in.
            let numbers = fields.iter().all(|v| self.f.ty(*v).is_scalar() || *self.f.ty(*v) == crate::ty::Ty::Discrete);
            let shared = shared && latest.is_none() && !(numbers && self.has_array(l));
            part = shared.then(|| self.flat(tape, inst, l, run_through(l, early)));
            if part.is_none() {
                self.define_extra(tape);
            }
            tape
        });
        let wants_counter = counter.is_some_and(|i| free_values(&insts, &Term::Never).contains(&i));
        let range = match &l.kind {
            LoopKind::For(i, r) if known && (wants_counter || tape.is_none()) => Some((*i, r.clone())),
            _ => None,
        };
        let reserve = run_through(l, early);
        self.plan.loops.insert(l.id, LoopPlan { tape, flat: part.is_some(), latest, reserve, layout });
        let body = Region { params: fields, insts, term: Term::Yield(vec![]) };
        let ascending = self.opts.sums && crate::fuse::only_adds(&body, HashSet::new());
        self.push(vec![], Op::Replay(Replay { tape, part, range, ascending, inits: vec![], parts: vec![], body }));
    }
}

/// How a loop is replayed.
struct Walk {
    counter: Option<Value>,
    /// Its iterations are those that have a record.
    early: bool,
    latest: Option<Value>,
}

/// What a loop runs over; one that may end early may have a range without end.
fn run_through(l: &Loop, early: bool) -> Option<RangeIter> {
    match &l.kind {
        LoopKind::For(_, r) if !early => Some(r.clone()),
        _ => None,
    }
}

/// What all arms add to places, if it is the same and they do nothing else.
fn same_additions(arms: &[Vec<Inst>]) -> Option<Vec<(Value, Value)>> {
    let additions = |insts: &[Inst]| -> Option<Vec<(Value, Value)>> {
        insts
            .iter()
            .map(|i| match &i.op {
                Op::Add(place, path, v) if path.is_empty() => Some((*place, *v)),
                _ => None,
            })
            .collect()
    };
    let first = additions(arms.first()?)?;
    arms.iter().all(|a| additions(a).as_ref() == Some(&first)).then_some(first)
}
