//! Regions, branches, loops and the ways out of them.

use super::Emitter;
use super::calls::forward_name;
use super::inline::Counts;
use crate::hash::{HashMap, New as _};
use crate::ir::*;
use proc_macro2::{Span, TokenStream};
use quote::{format_ident, quote};
use syn::visit_mut::VisitMut;

/// A loop that is being written.
#[derive(Clone)]
pub(super) struct LoopInfo {
    pub(super) params: Vec<Value>,
    pub(super) label: Option<syn::Lifetime>,
}

impl Emitter<'_> {
    /// Lets the variable of a loop's initial value, if nothing else reads it, become that of the carried value.
    pub(super) fn absorb(&mut self, r: &Region, uses: &Counts) {
        for inst in &r.insts {
            if let Op::Loop(l) = &inst.op {
                for (init, p) in l.inits.iter().zip(&l.body.params) {
                    let here = r.insts.iter().any(|i| i.results == [*init] && !self.f.data(*init).inline);
                    let (a, b) = (self.f.data(*init), self.f.data(*p));
                    if here && uses.get(*init) == 1 && a.named && a.hint == b.hint {
                        self.absorbed.insert(*p, *init);
                        self.mutable.insert(*init);
                    }
                }
            }
            inst.op.regions().into_iter().for_each(|r| self.absorb(r, uses));
        }
    }

    /// The loop's results live on in its parameters' variables.
    pub(super) fn survey_loop(&mut self, inst: &Inst, l: &Loop) {
        for (r, p) in inst.results.iter().zip(&l.body.params[..l.inits.len()]) {
            self.same_as.insert(*r, *p);
        }
    }

    /// What the iterations of a replay hand on has one variable for as long as nothing reads an earlier value.
    pub(super) fn survey_replay(&mut self, inst: &Inst, r: &Replay) {
        for (v, p) in inst.results.iter().zip(r.carried()) {
            self.same_as.insert(*v, *p);
        }
        for p in r.carried() {
            let mut v = *p;
            while r.body.mentions(v) == 1 {
                let next = r.body.insts.iter().find_map(|i| match &i.op {
                    Op::Binary(_, a, _) if *a == v && self.undone.contains(&i.results[0]) => {
                        self.stepped.extend(&i.results);
                        self.same_as.insert(i.results[0], *p);
                        Some(i.results[0])
                    }
                    Op::Replay(inner) => {
                        let k = inner.inits.iter().position(|init| *init == v)?;
                        self.same_as.insert(inner.carried()[k], *p);
                        Some(i.results[k])
                    }
                    _ => None,
                });
                match next {
                    Some(next) => v = next,
                    None => break,
                }
            }
        }
    }

    /// True if a value that is assigned, or the result of a branch, or starts a loop, can't move there: out of a closure, or
    /// since it is mentioned afterwards, as by the record of the iteration.
    fn is_copied(&self, v: Value) -> bool {
        !self.at_use.contains_key(&v)
            && (self.collected.contains(&v) || !self.f.ty(v).is_copy() && self.ahead.get(v) > 1)
    }

    pub(super) fn handed_on(&self, v: Value) -> TokenStream {
        let text = self.v(v);
        if self.is_copied(v) { quote!(::core::clone::Clone::clone(&#text)) } else { text }
    }

    /// The instructions of a region and its terminator. `tail`: its end is the end of
    /// this loop's body, where the next iteration begins by itself.
    pub(super) fn statements(&mut self, r: &Region, tail: Option<LoopId>) -> TokenStream {
        let mut text = TokenStream::new();
        let last = r.insts.len().saturating_sub(1);
        for (k, inst) in r.insts.iter().enumerate() {
            let tail = tail.filter(|_| k == last && matches!(r.term, Term::Never));
            text.extend(self.inst(inst, tail));
            let mut operands = vec![];
            inst.op.operands(&mut |v| operands.push(v));
            match inst.results.iter().find(|v| self.at_use.contains_key(v)) {
                // What is printed at its use mentions its operands until then.
                Some(v) => {
                    self.remaining.put_off(*v, &operands);
                    self.ahead.put_off(*v, &operands);
                }
                None => operands.into_iter().for_each(|v| self.mentioned(v)),
            }
        }
        text.extend(self.term(&r.term, tail));
        r.term.operands().into_iter().for_each(|v| self.mentioned(v));
        text
    }

    /// Instructions that are printed once more.
    pub(super) fn instructions(&mut self, insts: &[Inst]) -> TokenStream {
        insts.iter().map(|inst| self.inst(inst, None)).collect()
    }

    /// One mention of the value has been written.
    fn mentioned(&mut self, v: Value) {
        self.remaining.mentioned(v);
        self.ahead.mentioned(v);
    }

    fn inst(&mut self, inst: &Inst, tail: Option<LoopId>) -> TokenStream {
        if let [v] = inst.results[..]
            && self.f.data(v).inline
            && !matches!(inst.op, Op::Switch(_) | Op::Loop(_) | Op::Block(..) | Op::Checkpoint(_) | Op::Elementwise(_))
        {
            let text = self.expr(inst);
            self.at_use.insert(v, text);
            return TokenStream::new();
        }
        match &inst.op {
            Op::Binary(op, a, b) if inst.results.iter().any(|v| self.stepped.contains(v)) => {
                let (a, b) = (self.ident(*a), self.factor(*b));
                if *op == BinOp::Add { quote!(#a += #b;) } else { quote!(#a -= #b;) }
            }
            Op::Switch(s) => {
                let (text, n) = (self.switch(s, tail), inst.results.len());
                if n == 0 { text } else { self.bind(&inst.results, &text) }
            }
            Op::Loop(l) => self.around(&l.body, |e| e.loop_(inst, l)),
            Op::Block(id, body) => {
                let label = block_label(*id);
                let body = self.statements(body, None);
                self.bind(&inst.results, &quote!(#label: { #body }))
            }
            Op::Checkpoint(body) => self.checkpoint(inst, body),
            Op::Elementwise(e) => {
                let text = self.elementwise(e);
                self.bind(&inst.results, &text)
            }
            Op::ElementwiseBack(b) => self.elementwise_back(b),
            Op::MatchSaved(v, id, arms) => self.match_saved(*v, *id, arms),
            Op::Add(place, path, v) => self.add(*place, path, *v),
            Op::Store(..) | Op::AddTo(..) | Op::Swap(..) | Op::PutBack(..) => self.change(inst),
            Op::Mutate(m) => {
                let text = self.mutation(m);
                if inst.results.is_empty() { quote!(#text;) } else { self.bind(&inst.results, &text) }
            }
            Op::Unmutate(row, place, path, vs) => {
                let text = self.unmutate(row, *place, path, vs);
                match &inst.results[..] {
                    [] => quote!(#text;),
                    all => self.bind(all, &text),
                }
            }
            Op::Back(b) => self.back(b),
            Op::Set(pairs) => self.assign(pairs),
            Op::Tape(ranges) => self.tape(inst.results[0], ranges),
            Op::TapeLen(tape) => {
                let (tape, name) = (self.ident(*tape), self.ident(inst.results[0]));
                quote!(let #name = #tape.len();)
            }
            Op::Latest if self.counters.contains(&inst.results[0]) => {
                let tape = self.ident(inst.results[0]);
                quote!(let mut #tape = 0_usize;)
            }
            Op::Latest => {
                let tape = self.ident(inst.results[0]);
                quote!(let mut #tape = ::core::option::Option::None;)
            }
            Op::Clear(tape) if self.latest.contains(tape) => TokenStream::new(),
            Op::Clear(tape) => {
                let tape = self.ident(*tape);
                quote!(#tape.clear();)
            }
            Op::Push(latest, fields) => {
                let tape = self.ident(*latest);
                match (fields.is_empty(), self.latest.contains(latest)) {
                    (true, true) => quote!(#tape = 1;),
                    (true, false) => quote!(#tape += 1;),
                    (false, is_latest) => {
                        let record = self.tape_record(fields, &[], &HashMap::new());
                        if is_latest {
                            quote!(#tape = ::core::option::Option::Some(#record);)
                        } else {
                            quote!(#tape.push(#record);)
                        }
                    }
                }
            }
            Op::Replay(r) => self.around(&r.body, |e| e.replay(r)),
            Op::Lanes(l) => self.lanes(l),
            Op::Place(_) if self.rooms.contains_key(&inst.results[0]) => self.room(inst.results[0]).unwrap_or_default(),
            Op::Rebind(v, arm) => {
                let (of, mut pat) = (self.taken(*v), arm.pat.clone());
                self.rename(&mut pat, &arm.bindings);
                quote!(let (#pat) = #of else { ::core::unreachable!() };)
            }
            Op::Untuple(_) => {
                let names = inst.results.iter().map(|v| self.ident(*v));
                let value = self.expr(inst);
                quote!(let (#(#names,)*) = #value;)
            }
            Op::CallAgain(kept, c) => {
                let (kept, again) = (self.v(*kept), self.fresh("again"));
                let call = self.companion_call(c, &forward_name(0, false));
                let [y, back] = [inst.results[0], inst.results[1]].map(|v| self.bind_saved(v));
                quote!(let #again = #kept.get(|| #call); let &(#y, #back) = &*#again;)
            }
            // A pair, and its pullback.
            Op::Forward(_) if inst.results.len() > 2 => {
                let (y, dot, back) = (inst.results[0], inst.results[1], self.ident(inst.results[2]));
                let named = |v: Value| {
                    let (name, mutable) = (self.ident(v), self.mutable.contains(&v).then(|| quote!(mut)));
                    quote!(#mutable #name)
                };
                let (y, dot, value) = (named(y), named(dot), self.expr(inst));
                quote!(let ((#y, #dot), #back) = #value;)
            }
            _ => self.simple(inst),
        }
    }

    /// Writes a loop with this body.
    fn around(&mut self, body: &Region, write: impl FnOnce(&mut Self) -> TokenStream) -> TokenStream {
        let free = crate::reverse::plan::free_values(&body.insts, &body.term);
        free.iter().for_each(|v| self.around.add(*v));
        let fresh: Vec<Value> = set_anew(body).into_iter().filter(|v| self.set_anew.insert(*v)).collect();
        let text = write(self);
        free.iter().for_each(|v| self.around.take(*v));
        fresh.iter().for_each(|v| _ = self.set_anew.remove(v));
        text
    }

    fn simple(&mut self, inst: &Inst) -> TokenStream {
        let value = self.expr(inst);
        match &inst.results[..] {
            [] => quote!(#value;),
            [v] => {
                let data = self.f.data(*v);
                let changes = (matches!(inst.op, Op::Place(_)) || data.cell) && !self.mutable.contains(v);
                let mutable = if changes { quote!(mut) } else { quote!() };
                let name = self.binding(&[*v]);
                quote!(let #mutable #name = #value;)
            }
            many => self.bind(many, &value),
        }
    }

    fn bind(&self, results: &[Value], value: &TokenStream) -> TokenStream {
        if results.is_empty() {
            return quote!(#value);
        }
        let pattern = self.binding(results);
        quote!(let #pattern = #value;)
    }

    /// `let y = { … };`, without the braces around a single instruction.
    fn checkpoint(&mut self, inst: &Inst, body: &Region) -> TokenStream {
        if let Some(one) = body.only() {
            return self.inst(&Inst { results: inst.results.clone(), ..one.clone() }, None);
        }
        let body = self.statements(body, None);
        self.bind(&inst.results, &quote!({ #body }))
    }

    fn term(&mut self, t: &Term, tail: Option<LoopId>) -> TokenStream {
        match t {
            Term::Yield(vs) if vs.is_empty() => TokenStream::new(),
            Term::Yield(vs) => {
                // What the reverse sweep has too stays where it is.
                let one = |v: &Value| match self.f.ty(*v).is_open() && !self.at_use.contains_key(v) {
                    true if self.collected.contains(v) => self.handed_on(*v),
                    true => self.argument(*v),
                    // So does a list that the reverse sweep reads.
                    false if self.read_again.contains(v) && !self.f.ty(*v).is_copy() => {
                        let v = self.v(*v);
                        quote!(::core::clone::Clone::clone(&#v))
                    }
                    false => self.handed_on(*v),
                };
                let vs: Vec<_> = vs.iter().map(one).collect();
                if let [one] = &vs[..] { one.clone() } else { quote!((#(#vs),*)) }
            }
            Term::Continue(l, vs) => {
                let assign = self.hand_on(*l, vs);
                let label = self.loops.get(l).and_then(|i| i.label.clone());
                if tail == Some(*l) { assign } else { quote!(#assign continue #label;) }
            }
            Term::Break(l, vs, extra) => {
                let assign = self.hand_on(*l, vs);
                let label = self.loops.get(l).and_then(|i| i.label.clone());
                let value = if extra.is_empty() { quote!() } else { self.pack(extra) };
                if extra.is_empty() || assign.is_empty() {
                    return quote!(#assign break #label #value;);
                }
                // The value may be what a carried variable holds until it is assigned.
                let broken = self.fresh("broken");
                quote!(let #broken = #value; #assign break #label #broken;)
            }
            Term::Leave(b, vs) => {
                let (label, value) = (block_label(*b), self.pack(vs));
                quote!(break #label #value;)
            }
            Term::Return(vs) if self.plain => {
                let value = self.pack(vs);
                quote!(return #value;)
            }
            // The result is read by whoever puts the sweep into a function.
            Term::Return(_) | Term::Never => TokenStream::new(),
        }
    }

    /// Assigns the carried values of a loop.
    fn hand_on(&mut self, l: LoopId, vs: &[Value]) -> TokenStream {
        let Some(info) = self.loops.get(&l).cloned() else { return TokenStream::new() };
        let pairs: Vec<_> = info.params.iter().copied().zip(vs.iter().copied()).collect();
        self.assign(&pairs)
    }

    /// Assigns all at once; one after the other where that is the same.
    pub(super) fn assign(&self, pairs: &[(Value, Value)]) -> TokenStream {
        let pairs: Vec<_> = pairs
            .iter()
            .filter(|(p, v)| self.ident(*p) != self.v(*v).to_string())
            .map(|(p, v)| (self.ident(*p), self.handed_on(*v), self.at_use.contains_key(v) || self.is_copied(*v)))
            .collect();
        let targets: Vec<String> = pairs.iter().map(|(p, ..)| p.to_string()).collect();
        let apart = pairs.iter().all(|(_, v, at_use)| {
            (!at_use && !targets.contains(&v.to_string())) || syn::parse2::<syn::Lit>(v.clone()).is_ok()
        });
        if apart || pairs.len() == 1 {
            return pairs.iter().map(|(p, v, _)| quote!(#p = #v;)).collect();
        }
        let (ps, vs): (Vec<_>, Vec<_>) = pairs.iter().map(|(p, v, _)| (p, v)).unzip();
        if ps.is_empty() { quote!() } else { quote!((#(#ps),*) = (#(#vs),*);) }
    }

    fn switch(&mut self, s: &Switch, tail: Option<LoopId>) -> TokenStream {
        match &s.head {
            Head::If(c) => {
                let c = self.v(*c);
                let other = &s.arms[1].body;
                let then = self.without(&[other], |e| e.statements(&s.arms[0].body, tail));
                if other.insts.is_empty() && other.term.operands().is_empty() && !matches!(other.term, Term::Break(..))
                {
                    let text = self.term(&other.term, tail);
                    if text.is_empty() {
                        return quote!(if #c { #then });
                    }
                }
                if let Some(inner) = only_switch(other) {
                    let chain = self.switch(inner, tail);
                    return quote!(if #c { #then } else #chain);
                }
                let other = self.statements(other, tail);
                quote!(if #c { #then } else { #other })
            }
            Head::Match(v) => {
                let head = self.v(*v);
                let mut behind: Vec<&Region> = s.arms.iter().map(|a| &a.body).collect();
                let mut arms = vec![];
                for arm in &s.arms {
                    behind.remove(0);
                    arms.push(self.without(&behind, |e| e.arm(arm, tail)));
                }
                quote!(match #head { #(#arms)* })
            }
        }
    }

    /// Writes an arm, behind which these don't run.
    fn without(&mut self, others: &[&Region], write: impl FnOnce(&mut Self) -> TokenStream) -> TokenStream {
        let mut mentioned = vec![];
        others.iter().for_each(|r| super::inline::mentions(r, &mut |v| mentioned.push(v)));
        // Of what the reverse sweep mentions, nothing is counted.
        mentioned.retain(|v| {
            let counted = self.ahead.get(*v) > 0;
            self.ahead.counts.take(*v);
            counted
        });
        let text = write(self);
        mentioned.iter().for_each(|v| self.ahead.counts.add(*v));
        text
    }

    fn rename(&self, pat: &mut syn::Pat, bindings: &[Binding]) {
        let names = bindings.iter().map(|b| (b.ident.to_string(), self.ident(b.value))).collect();
        Rename(names).visit_pat_mut(pat);
    }

    fn arm(&mut self, arm: &Arm, tail: Option<LoopId>) -> TokenStream {
        let mut pat = arm.pat.clone();
        if let Some(p) = &mut pat {
            self.rename(p, &arm.bindings);
        }
        let guard = arm.guard.as_ref().map(|g| {
            let g = self.verbatim(g);
            quote!(if #g)
        });
        let body = self.statements(&arm.body, tail);
        quote!(#pat #guard => { #body })
    }

    fn loop_(&mut self, inst: &Inst, l: &Loop) -> TokenStream {
        let n = l.inits.len();
        let mut text = TokenStream::new();
        for (p, init) in l.body.params.iter().zip(&l.inits) {
            if !self.absorbed.contains_key(p) {
                let array = self.f.ty(*init).is_open() && !self.at_use.contains_key(init);
                let value = match array && !self.collected.contains(init) {
                    true => self.argument(*init),
                    false => self.handed_on(*init),
                };
                let name = self.binding(&[*p]);
                text.extend(quote!(let mut #name = #value;));
            }
        }
        let label = needs_label(&l.body, l.id, 0)
            .then(|| syn::Lifetime::new(&format!("'loop{}", l.id.0 + 1), Span::mixed_site()));
        self.loops.insert(l.id, LoopInfo { params: l.body.params[..n].to_vec(), label: label.clone() });
        if let Some(collected) = self.collected(l) {
            text.extend(collected);
            return text;
        }
        let prefix = label.map(|l| quote!(#l:));
        let (head, body) = match &l.kind {
            LoopKind::Infinite => (quote!(loop), self.statements(&l.body, Some(l.id))),
            LoopKind::While(c) => {
                let before = self.statements(&Region { term: Term::Yield(vec![]), ..(**c).clone() }, None);
                let c = self.pack(&c.term.operands());
                let c = if before.is_empty() { c } else { quote!({ #before #c }) };
                (quote!(while #c), self.statements(&l.body, Some(l.id)))
            }
            LoopKind::For(i, range) => {
                let range = self.range(range);
                let i = self.ident(*i);
                (quote!(for #i in #range), self.statements(&l.body, Some(l.id)))
            }
            LoopKind::Rows(rows) => {
                let elements = self.row_elements(&l.body.params[n..], rows, true);
                let rows = self.row_texts(rows);
                let first =
                    if l.places().any(|v| v == l.body.params[n]) { quote!(.iter_mut()) } else { quote!(.iter()) };
                let mut over = TokenStream::new();
                for (k, (text, added)) in rows.into_iter().enumerate() {
                    over = match (k, added) {
                        (0, _) => quote!(#text #first),
                        (_, true) => quote!(#over.zip(&mut #text)),
                        (_, false) => quote!(#over.zip(&#text)),
                    };
                }
                (quote!(for #elements in #over), self.statements(&l.body, Some(l.id)))
            }
        };
        let whole = quote!(#prefix #head { #body });
        let bound = if inst.results.len() > n { self.bind(&inst.results[n..], &whole) } else { whole };
        text.extend(bound);
        text
    }

    /// A range that methods can be called on.
    pub(super) fn closed_range(&self, r: &RangeIter) -> TokenStream {
        let range = self.range(r);
        if r.adaptors.is_empty() { quote!((#range)) } else { range }
    }

    pub(super) fn range(&self, r: &RangeIter) -> TokenStream {
        let (lo, hi) = (self.factor(r.lo), self.factor(r.hi));
        let mut text = if r.inclusive { quote!(#lo..=#hi) } else { quote!(#lo..#hi) };
        if !r.adaptors.is_empty() {
            text = quote!((#text));
        }
        for a in &r.adaptors {
            match a {
                Adaptor::Rev => text.extend(quote!(.rev())),
                Adaptor::StepBy(k) => {
                    let k = self.v(*k);
                    text.extend(quote!(.step_by(#k)));
                }
                Adaptor::Take(k) => {
                    let k = self.v(*k);
                    text.extend(quote!(.take(#k)));
                }
            }
        }
        text
    }

    fn tape(&self, tape: Value, ranges: &[RangeIter]) -> TokenStream {
        let name = self.ident(tape);
        if self.collects.contains(&tape) && !self.flat.contains(&tape) {
            return TokenStream::new();
        }
        if self.counters.contains(&tape) {
            return quote!(let mut #name = 0_usize;);
        }
        self.tapes.borrow_mut().push(tape);
        let mut counts = TokenStream::new();
        for range in ranges {
            let range = self.closed_range(range);
            let times = (!counts.is_empty()).then(|| quote!(*));
            counts.extend(quote!(#times #range.size_hint().0));
        }
        match ranges.is_empty() {
            true => quote!(let mut #name = ::std::vec::Vec::new();),
            false => quote!(let mut #name = ::std::vec::Vec::with_capacity(#counts);),
        }
    }

    fn replay(&mut self, r: &Replay) -> TokenStream {
        let range = r.range.as_ref().map(|(i, range)| {
            let range = self.range(range);
            (self.ident(*i), if r.ascending { range } else { quote!((#range).rev()) })
        });
        let walked = |tape: TokenStream| if r.ascending { quote!(#tape.iter()) } else { quote!(#tape.iter().rev()) };
        let mut found = <(TokenStream, TokenStream)>::default();
        let (pattern, over) = match (&r.tape, range) {
            (Some(t), None) if self.counters.contains(t) => {
                let t = self.v(*t);
                (quote!(_), quote!(0..#t))
            }
            (Some(_), Some((i, over))) if !r.parts.is_empty() => {
                found = self.records_of_parts(r, &quote!(#i));
                (quote!(#i), over)
            }
            (Some(t), range) => {
                let tape = self.walked_tape(*t, r.part.as_ref());
                let record = self.record_pattern(r.fields());
                match range {
                    Some((i, range)) => {
                        let tape = walked(tape);
                        let range = if r.ascending { quote!((#range)) } else { range };
                        (quote!((#i, #record)), quote!(#range.zip(#tape)))
                    }
                    None => (record, walked(tape)),
                }
            }
            (None, Some((i, range))) => (quote!(#i), range),
            (None, None) => (quote!(_), quote!(0..0_usize)),
        };
        let mut carried = TokenStream::new();
        for (p, init) in r.carried().iter().zip(&r.inits) {
            let (name, init) = (self.ident(*p), self.v(*init));
            // It may be the variable of what it starts with.
            if name != init.to_string() {
                carried.extend(quote!(let mut #name = #init;));
            }
        }
        let clones = self.clones(&r.body);
        let body = self.statements(&Region { term: Term::Yield(vec![]), ..r.body.clone() }, None);
        let pairs: Vec<_> = r.carried().iter().copied().zip(r.body.term.operands()).collect();
        let next = self.assign(&pairs);
        let (record, found) = found;
        let walk = quote!(for #pattern in #over { #found #clones #body #next });
        let walk = self.over_parts(r, walk);
        quote!(#carried #record #walk)
    }

    /// The pattern of a borrowed record.
    pub(super) fn record_pattern(&mut self, fields: &[Value]) -> TokenStream {
        if let [one] = fields {
            let name = self.bind_saved(*one);
            return quote!(&#name);
        }
        let names: Vec<_> = fields.iter().map(|v| self.bind_saved(*v)).collect();
        quote!(&(#(#names),*))
    }
}

/// An arm that is nothing but another switch, whose results it hands on: `else if`.
fn only_switch(r: &Region) -> Option<&Switch> {
    match (&r.insts[..], &r.term) {
        ([Inst { op: Op::Switch(s), results, .. }], Term::Yield(vs))
            if vs == results && matches!(s.head, Head::If(_)) =>
        {
            Some(s)
        }
        ([Inst { op: Op::Switch(s), results, .. }], Term::Never)
            if results.is_empty() && matches!(s.head, Head::If(_)) =>
        {
            Some(s)
        }
        _ => None,
    }
}

/// Variables that each iteration uses once, and then sets: that use takes what they hold.
fn set_anew(body: &Region) -> Vec<Value> {
    let mut found = vec![];
    for (k, inst) in body.insts.iter().enumerate() {
        let Op::Set(pairs) = &inst.op else { continue };
        for (v, _) in pairs {
            let before = body.insts[..k].iter().map(|i| i.mentions(*v)).sum::<usize>();
            let later = body.insts[k + 1..].iter().any(|i| i.mentions(*v) > 0) || body.term.operands().contains(v);
            let once = pairs.iter().filter(|(to, from)| to == v || from == v).count() == 1;
            let in_loop = body.insts[..k].iter().any(|i| i.mentions(*v) > 0 && !i.op.regions().is_empty());
            if before == 1 && !later && once && !in_loop {
                found.push(*v);
            }
        }
    }
    found
}

fn block_label(b: BlockId) -> syn::Lifetime {
    let name = if b.0 == 0 { "'sweep".to_owned() } else { format!("'sweep{}", b.0) };
    syn::Lifetime::new(&name, Span::mixed_site())
}

/// True if something inside an inner loop exits to this one.
pub(super) fn needs_label(r: &Region, id: LoopId, depth: usize) -> bool {
    let here = match &r.term {
        Term::Continue(l, _) | Term::Break(l, ..) => *l == id && depth > 0,
        _ => false,
    };
    here || r.insts.iter().any(|i| {
        let depth = depth + usize::from(matches!(i.op, Op::Loop(_)));
        i.op.regions().into_iter().any(|r| needs_label(r, id, depth))
    })
}

/// True if something nested goes on with the next iteration.
pub(super) fn continues(r: &Region, id: LoopId) -> bool {
    r.insts.iter().any(|i| {
        i.op.regions().into_iter().any(|r| matches!(&r.term, Term::Continue(l, _) if *l == id) || continues(r, id))
    })
}

/// Gives the bindings of a pattern their new names.
struct Rename(HashMap<String, proc_macro2::Ident>);

impl VisitMut for Rename {
    fn visit_field_pat_mut(&mut self, p: &mut syn::FieldPat) {
        let before = p.pat.clone();
        syn::visit_mut::visit_field_pat_mut(self, p);
        // `Rect { w }` binds a name of another text now.
        if p.colon_token.is_none() && p.pat != before {
            p.colon_token = Some(<syn::Token![:]>::default());
        }
    }

    fn visit_pat_ident_mut(&mut self, p: &mut syn::PatIdent) {
        if let Some(name) = self.0.get(&p.ident.to_string()) {
            p.ident = format_ident!("{name}", span = name.span());
        }
        syn::visit_mut::visit_pat_ident_mut(self, p);
    }
}
