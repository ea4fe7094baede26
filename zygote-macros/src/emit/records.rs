//! Saved records: the enums that carry what a switch saved, and which values must be bound by reference.

use super::Emitter;
use crate::ir::*;
use crate::reverse::Reversed;
use proc_macro2::{Ident, Span, TokenStream};
use quote::{format_ident, quote};

/// A generic enum; rustc infers the types of its fields.
pub(super) struct Record {
    pub(super) name: Ident,
    /// Fields by variant; `None` if nothing constructs it.
    pub(super) variants: Vec<Option<usize>>,
}

impl Record {
    pub(super) fn variant(&self, k: usize) -> Ident {
        let name = if self.variants.len() == 2 && self.name.to_string().starts_with("Rest") {
            ["Left", "Ran"][k].to_owned()
        } else {
            format!("Arm{k}")
        };
        Ident::new(&name, Span::mixed_site())
    }
}

impl Emitter<'_> {
    /// Finds records, tapes and pullbacks.
    pub(super) fn survey(&mut self, r: &Reversed) {
        self.survey_region(&r.forward);
        self.survey_region(&r.reverse);
        let mut names: Vec<_> = self.records.keys().copied().collect();
        names.sort();
        for (n, id) in names.into_iter().enumerate() {
            let stem = if self.records[&id].name == "Rest" { "Rest" } else { "Arm" };
            let name = self.fresh(&format!("{stem}{}", n + 1));
            self.records.get_mut(&id).expect("listed").name = name;
        }
        let mut uses = super::inline::Counts::default();
        super::inline::count(&r.forward, &mut uses);
        super::inline::count(&r.reverse, &mut uses);
        self.absorb(&r.forward, &uses);
        self.remaining.counts = uses.clone();
        super::inline::count(&r.forward, &mut self.ahead.counts);
        self.uses = uses;
        super::inline::reads(&r.forward, &mut self.reads);
        super::inline::reads(&r.reverse, &mut self.reads);
        self.survey_shared(&r.reverse);
    }

    /// Cotangents that the reverse sweep hands to more than one place, or in a loop.
    fn survey_shared(&mut self, reverse: &Region) {
        let mut uses = super::inline::Counts::default();
        super::inline::count(reverse, &mut uses);
        self.shared.extend(uses.several());
        self.survey_loops(reverse);
        self.shared.retain(|v| !self.places.contains(v));
    }

    fn survey_loops(&mut self, r: &Region) {
        for inst in &r.insts {
            if let Op::Replay(Replay { body, .. }) | Op::Loop(Loop { body, .. }) | Op::Lanes(Lanes { body, .. }) =
                &inst.op
            {
                let free = crate::reverse::plan::free_values(&body.insts, &body.term);
                self.captured.extend(&free);
                self.shared.extend(free);
            }
            inst.op.regions().into_iter().for_each(|r| self.survey_loops(r));
        }
    }

    fn survey_region(&mut self, r: &Region) {
        for inst in &r.insts {
            if let Op::Borrow(base, path, access) = &inst.op {
                self.parts.insert(inst.results[0], (*base, path.clone()));
                if *access != Access::Shared {
                    self.lends.insert(inst.results[0]);
                }
            }
            match &inst.op {
                Op::Variant(id, k, fields) => {
                    self.owned.extend(&inst.results);
                    self.kept.extend(fields);
                    self.variant(*id, *k, fields.len(), false);
                }
                Op::MatchSaved(v, id, _) => {
                    self.owned.insert(*v);
                    let rest = self.f.data(*v).hint.as_deref() == Some("rest");
                    let entry = self.record(*id);
                    if rest {
                        entry.name = Ident::new("Rest", Span::mixed_site());
                    }
                }
                Op::Latest => {
                    self.owned.extend(&inst.results);
                    self.latest.extend(&inst.results);
                }
                Op::Tape(_) => {
                    self.owned.extend(&inst.results);
                    self.counters.extend(&inst.results);
                }
                Op::Replay(r) => {
                    self.survey_replay(inst, r);
                    self.owned.extend(r.tape);
                    self.flat.extend(r.tape.filter(|_| r.part.is_some()));
                    if r.fields().is_empty() {
                        self.counters.extend(r.tape);
                    }
                }
                Op::Dispatch(name, _) if super::text::looks(name) => self.owned.extend(&inst.results),
                Op::Cell(v) if self.owned.contains(v) => self.owned.extend(&inst.results),
                Op::TapeLen(t) | Op::Clear(t) => {
                    self.flat.insert(*t);
                }
                Op::Push(_, fields) => self.kept.extend(fields),
                Op::Borrow(base, path, Access::Passed) => {
                    self.spots.insert(inst.results[0], (*base, path.clone()));
                }
                Op::Place(start) => {
                    self.places.extend(&inst.results);
                    if !inst.results.iter().any(|v| self.given_out.contains(v)) {
                        self.starts.insert(*start);
                    }
                }
                // References.
                Op::Lanes(l) => self.sinks.extend(l.places()),
                Op::Loop(l) => self.sinks.extend(l.places()),
                Op::Checkpoint(r) => self.lent.extend(crate::reverse::plan::free_values(&r.insts, &r.term)),
                Op::Ref(v) => {
                    self.borrows.insert(inst.results[0], *v);
                    self.survey_aggregate(*v);
                }
                Op::Load(v, _) | Op::Borrow(v, ..) => self.survey_aggregate(*v),
                Op::Shape(..)
                | Op::Snapshot(..)
                | Op::Keep(_)
                | Op::KeepOld(..)
                | Op::KeepCall(..)
                | Op::Kept(..)
                | Op::Unasked(..)
                | Op::Dispatch("owned" | "snapshot" | "taken" | "snapshot_tangent" | "like" | "unused_sink", _) => {
                    self.owned.extend(&inst.results);
                }
                Op::Dispatch(name, _) if super::text::looks(name) => self.owned.extend(&inst.results),
                Op::Cell(v) if self.owned.contains(v) => self.owned.extend(&inst.results),
                Op::Call(c) if c.of == Of::Gradient => inst.results.iter().for_each(|v| self.survey_aggregate(*v)),
                Op::Forward(_) | Op::CallAgain(..) => {
                    self.owned.extend(inst.results.last());
                }
                _ => {}
            }
            inst.op.regions().into_iter().for_each(|r| self.survey_region(r));
            if let Op::Loop(l) = &inst.op {
                self.captured.extend(crate::reverse::plan::free_values(&l.body.insts, &l.body.term));
                self.survey_loop(inst, l);
                self.survey_tape(l);
            }
        }
        for inst in &r.insts {
            if let Op::Push(t, fields) = &inst.op
                && !fields.is_empty()
            {
                self.counters.remove(t);
            }
        }
    }

    fn record(&mut self, id: RecordId) -> &mut Record {
        self.records
            .entry(id)
            .or_insert_with(|| Record { name: Ident::new("Arm", Span::mixed_site()), variants: vec![] })
    }

    fn variant(&mut self, id: RecordId, k: usize, fields: usize, rest: bool) {
        let record = self.record(id);
        if rest {
            record.name = Ident::new("Rest", Span::mixed_site());
        }
        if record.variants.len() <= k {
            record.variants.resize(k + 1, None);
        }
        record.variants[k] = Some(fields);
    }

    /// The enum declarations.
    pub(super) fn records_of(&self, _: &Reversed) -> TokenStream {
        let mut ids: Vec<_> = self.records.keys().copied().collect();
        ids.sort();
        ids.into_iter()
            .map(|id| {
                let record = &self.records[&id];
                let name = &record.name;
                let mut types = vec![];
                let variants: Vec<TokenStream> = record
                    .variants
                    .iter()
                    .enumerate()
                    .filter_map(|(k, fields)| {
                        let fields = (*fields)?;
                        let variant = record.variant(k);
                        let from = types.len();
                        types.extend((0..fields).map(|j| format_ident!("T{}", from + j, span = Span::mixed_site())));
                        let own = &types[from..];
                        Some(if fields == 0 { quote!(#variant) } else { quote!(#variant(#(#own),*)) })
                    })
                    .collect();
                quote!(enum #name<#(#types),*> { #(#variants),* })
            })
            .collect()
    }

    /// `Arm1::Arm0(a, b)`
    pub(super) fn construct(&self, id: RecordId, k: usize, fields: &[Value]) -> TokenStream {
        let record = &self.records[&id];
        let (name, variant) = (&record.name, record.variant(k));
        let fields: Vec<_> = fields.iter().map(|v| self.v(*v)).collect();
        if fields.is_empty() { quote!(#name::#variant) } else { quote!(#name::#variant(#(#fields),*)) }
    }

    fn survey_aggregate(&mut self, v: Value) {
        if self.f.ty(v).is_open() {
            self.aggregates.insert(v);
        }
    }

    /// Clones of what [`bind_saved`](Self::bind_saved) bound by reference and the region takes by value.
    pub(super) fn clones(&mut self, r: &Region) -> TokenStream {
        let taken = |v: &Value| self.by_ref.contains(v) && !self.owned.contains(v) && self.takes(r, *v);
        let taken: Vec<Value> = r.params.iter().copied().filter(taken).collect();
        for v in &taken {
            self.by_ref.remove(v);
        }
        let names = taken.iter().map(|v| self.ident(*v));
        quote!(#(let #names = ::core::clone::Clone::clone(#names);)*)
    }

    /// Whether anything in the region needs more of a value than a borrow.
    fn takes(&self, r: &Region, v: Value) -> bool {
        let inst = |i: &Inst| match &i.op {
            Op::ZeroLike(_) | Op::Ref(_) | Op::Dispatch("like" | "value" | "unshaped", _) => false,
            Op::Dispatch(name, _) if super::text::looks(name) => false,
            // The last one is a cotangent, the others are looked at.
            Op::Dispatch(name, vs) if super::text::borrows(name) => vs.last() == Some(&v),
            Op::Pointwise(p) => p.taken() == Some(v),
            Op::ElementwiseBack(b) => b.dy == v,
            // An element is a number; a field may be anything.
            Op::Load(base, path) if *base == v => {
                let indexed = path.iter().any(|step| matches!(step, Proj::Index(_)));
                !indexed && i.results.iter().any(|r| self.f.ty(*r).is_open())
            }
            Op::Borrow(base, path, Access::Shared) if *base == v && !path.is_empty() => false,
            op => {
                // Parts that are read are cut by reference.
                let read = op.strips().iter().filter(|s| s.base == v && !s.added).count();
                let mut found = 0;
                op.operands(&mut |u| found += usize::from(u == v));
                found > read || op.regions().into_iter().any(|r| self.takes(r, v))
            }
        };
        r.insts.iter().any(inst) || r.term.operands().contains(&v)
    }

    /// Binds a saved value: by copy, or by reference where it can't be copied.
    pub(super) fn bind_saved(&mut self, v: Value) -> TokenStream {
        let name = self.ident(v);
        // What rustc alone knows may be more than a number.
        let moves = self.owned.contains(&v) || !self.f.ty(v).is_copy();
        if moves && !self.counters.contains(&v) || self.aggregates.contains(&v) {
            self.by_ref.insert(v);
            quote!(ref #name)
        } else {
            quote!(#name)
        }
    }

    /// `match saved { Arm1::Arm0(a, ref b) => { … } _ => {} }`
    pub(super) fn match_saved(&mut self, saved: Value, id: RecordId, arms: &[SavedArm]) -> TokenStream {
        let head = self.v(saved);
        let head = if self.by_ref.contains(&saved) { quote!(*#head) } else { head };
        let known: Vec<bool> = self.records[&id].variants.iter().map(Option::is_some).collect();
        let mut text = TokenStream::new();
        let mut covered = 0;
        for arm in arms {
            if !known.get(arm.index).copied().unwrap_or(false) || arm.region.insts.is_empty() {
                continue;
            }
            covered += 1;
            let fields: Vec<_> = arm.region.params.iter().map(|v| self.bind_saved(*v)).collect();
            let clones = self.clones(&arm.region);
            let body = self.statements(&arm.region, None);
            let record = &self.records[&id];
            let (name, variant) = (&record.name, record.variant(arm.index));
            let fields = if fields.is_empty() { quote!() } else { quote!((#(#fields),*)) };
            text.extend(quote!(#name::#variant #fields => { #clones #body }));
        }
        if covered < known.iter().filter(|k| **k).count() {
            text.extend(quote!(_ => {}));
        }
        quote!(match #head { #text })
    }
}
