//! Sinks of a type that the caller chooses: slices of slots, which are numbers or nothing, and arrays or nothing (the runtime's
//! `rules::Slot` and `rules::ArraySlot`). What is only computed for a sink that is nothing, rustc removes.

use super::Emitter;
use crate::hash::{HashMap, HashSet, New as _};
use crate::ir::*;
use crate::reverse::Reversed;
use crate::ty::Ty;
use proc_macro2::TokenStream;
use quote::quote;

/// True of types whose sinks may be chosen by callers.
pub(crate) fn may_have_slots(ty: &Ty) -> bool {
    let slice = matches!(ty.peeled(), Ty::Slice(t) if t.is_scalar());
    ty.is_ref() && (slice || is_of_rows(ty) || ty.peeled().dense().is_some())
}

/// A list of rows of numbers.
fn is_of_rows(ty: &Ty) -> bool {
    match ty.peeled() {
        Ty::Slice(row) => matches!(&**row, Ty::Vec(t) | Ty::Array(t, _) if t.is_scalar()),
        _ => false,
    }
}

/// What a sink is a place of.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Of {
    Numbers,
    Rows,
    Array,
}

/// For each parameter: whether callers may choose the type of its sink, and all that is done with it can be done with any.
pub(super) fn slots(r: &Reversed, wanted: &[bool]) -> Vec<bool> {
    let only_added = |sink: &Value, param: &Value| {
        let ty = r.f.ty(*param);
        let of = match ty.peeled().dense() {
            Some(_) => Of::Array,
            None if is_of_rows(ty) => Of::Rows,
            None => Of::Numbers,
        };
        is_slotted(&r.f, &r.reverse, *sink, of)
    };
    let all = r.f.params.iter().zip(&r.sinks).zip(wanted);
    all.map(|((p, sink), wanted)| *wanted && sink.iter().all(|sink| only_added(sink, p))).collect()
}

/// For each parameter: whether the reverse sweep reads it. `kept`: what that mentions, with what is borrowed again; `again`: what it reads again.
pub(super) fn read(r: &Reversed, kept: &HashSet<Value>, again: &[Inst]) -> Vec<bool> {
    let (mut seen, mut open): (HashSet<Value>, Vec<Value>) = (HashSet::new(), kept.iter().copied().collect());
    again.iter().for_each(|i| i.op.operands(&mut |v| open.push(v)));
    // What is printed where it is used is there too.
    let made: HashMap<Value, &Inst> =
        r.forward.insts.iter().flat_map(|i| i.results.iter().map(move |v| (*v, i))).collect();
    while let Some(v) = open.pop() {
        if seen.insert(v)
            && let Some(inst) = made.get(&v).filter(|_| r.f.data(v).inline)
        {
            inst.op.operands(&mut |v| open.push(v));
        }
    }
    r.f.params.iter().map(|p| seen.contains(p)).collect()
}

fn is_slotted(f: &Function, region: &Region, sink: Value, of: Of) -> bool {
    region.insts.iter().all(|inst| {
        let mut mentioned = 0;
        inst.op.operands(&mut |v| mentioned += usize::from(v == sink));
        let slotted = match of {
            Of::Array => in_array(inst, sink),
            Of::Numbers => in_row(f, inst, sink),
            Of::Rows => in_rows(f, inst, sink),
        };
        mentioned == slotted && inst.op.regions().into_iter().all(|r| is_slotted(f, r, sink, of))
    }) && region.term.operands().into_iter().all(|v| v != sink)
}

/// How often the instruction takes the sink as an array may be taken that isn't there.
fn in_array(inst: &Inst, sink: Value) -> usize {
    match &inst.op {
        Op::Add(to, path, _) => usize::from(*to == sink && path.is_empty()),
        Op::ElementwiseBack(b) => b.sinks.iter().filter(|(_, to, path)| *to == sink && path.is_empty()).count(),
        Op::Back(b) if b.of_array || b.callee.is_some() => {
            b.sinks.iter().filter(|(to, path)| *to == sink && path.is_empty()).count()
        }
        _ => 0,
    }
}

/// The same of a slice of slots.
fn in_row(f: &Function, inst: &Inst, sink: Value) -> usize {
    let number = |v: &Value| matches!(f.ty(*v), Ty::Scalar(_));
    match &inst.op {
        Op::Add(to, path, v) | Op::Store(to, path, v) if *to == sink => {
            usize::from(matches!(path[..], [Proj::Index(_)]) && number(v))
        }
        Op::Load(of, path) if *of == sink => usize::from(matches!(path[..], [Proj::Index(_)])),
        Op::Back(b) if b.callee.is_some() => b.sinks.iter().filter(|(to, p)| *to == sink && is_part(p)).count(),
        Op::Loop(l @ Loop { kind: LoopKind::Rows(rows), .. }) => {
            rows_of(f, &l.body, &l.body.params[l.inits.len()..], rows, (sink, is_part))
        }
        Op::Lanes(l) => rows_of(f, &l.body, &l.body.params[l.sums.len()..], &l.rows, (sink, is_part)),
        Op::Replay(r) => {
            let of_sink = r.parts.iter().zip(r.part_values()).filter(|(part, _)| part.base == sink);
            of_sink.filter(|(part, v)| is_part(&part.path) && is_slotted(f, &r.body, **v, Of::Numbers)).count()
        }
        _ => 0,
    }
}

/// The same of a list of rows of slots. Of two of its rows at a time there are no slots.
fn in_rows(f: &Function, inst: &Inst, sink: Value) -> usize {
    let number = |v: &Value| matches!(f.ty(*v), Ty::Scalar(_));
    match &inst.op {
        Op::Add(to, path, v) if *to == sink => {
            usize::from(matches!(path[..], [Proj::Index(_), Proj::Index(_)]) && number(v))
        }
        Op::Back(b) if b.callee.is_some() => {
            b.sinks.iter().filter(|(to, p)| *to == sink && (p.is_empty() || is_part_of_row(p))).count()
        }
        Op::Loop(l @ Loop { kind: LoopKind::Rows(rows), .. }) => {
            rows_of(f, &l.body, &l.body.params[l.inits.len()..], rows, (sink, is_part_of_row))
        }
        Op::Lanes(l) => rows_of(f, &l.body, &l.body.params[l.sums.len()..], &l.rows, (sink, is_part_of_row)),
        Op::Replay(r) => {
            let of_sink: Vec<_> = r.parts.iter().zip(r.part_values()).filter(|(part, _)| part.base == sink).collect();
            let slotted =
                |(part, v): &&(&Strip, &Value)| is_part_of_row(&part.path) && is_slotted(f, &r.body, **v, Of::Numbers);
            if of_sink.len() > 1 { 0 } else { of_sink.iter().filter(slotted).count() }
        }
        _ => 0,
    }
}

fn is_part_of_row(path: &[Proj]) -> bool {
    matches!(path.split_first(), Some((Proj::Index(_), rest)) if is_part(rest))
}

fn is_part(path: &[Proj]) -> bool {
    path.iter().all(|step| matches!(step, Proj::Range(..)))
}

/// How many of the rows are parts of the sink to whose elements numbers are added, and nothing else.
fn rows_of(
    f: &Function,
    body: &Region,
    elements: &[Value],
    rows: &[Strip],
    (sink, is_part): (Value, fn(&[Proj]) -> bool),
) -> usize {
    let only_added = |element: Value| {
        fn other(f: &Function, region: &Region, element: Value) -> bool {
            region.insts.iter().any(|inst| {
                let mut mentioned = 0;
                inst.op.operands(&mut |v| mentioned += usize::from(v == element));
                let added = match &inst.op {
                    Op::Add(to, path, v) => *to == element && path.is_empty() && matches!(f.ty(*v), Ty::Scalar(_)),
                    _ => false,
                };
                mentioned > usize::from(added) || inst.op.regions().into_iter().any(|r| other(f, r, element))
            }) || region.term.operands().into_iter().any(|v| v == element)
        }
        !other(f, body, element)
    };
    let of_sink = rows.iter().zip(elements).filter(|(row, _)| row.base == sink);
    of_sink.filter(|(row, element)| row.added && is_part(&row.path) && only_added(**element)).count()
}

impl Emitter<'_> {
    /// What is a part of slots has them too.
    pub(super) fn slots_of_parts(&mut self, region: &Region) {
        for inst in &region.insts {
            if let Op::Replay(r) = &inst.op {
                for (part, v) in r.parts.iter().zip(r.part_values()) {
                    self.slots
                        .extend(self.slots.get(&part.base).map(|param| (*v, *param)).into_iter().collect::<Vec<_>>());
                }
            }
            inst.op.regions().into_iter().for_each(|r| self.slots_of_parts(r));
        }
    }

    /// A sink as the callee takes it for argument k, of a type that only the callee's signature tells.
    pub(super) fn slots_for(&self, b: &Back, k: usize) -> Option<TokenStream> {
        let ((sink, path), callee) = (&b.sinks[k], b.callee.as_ref()?);
        let kinds = if callee.method.is_some() { self.v(callee.args[0]) } else { self.kinds(callee) };
        let (name, index) = (self.ident(*sink), syn::Index::from(k));
        if self.f.ty(*self.slots.get(sink)?).peeled().dense().is_some() {
            let like = self.v(b.again[k]?);
            return Some(quote!(&mut *#kinds.#index.array_sink(#name, #like)));
        }
        if path.is_empty() && self.is_of_rows(*sink) {
            return Some(quote!(&mut *#kinds.#index.rows_sink(#name)));
        }
        if let ([Proj::Index(_)], true) = (&path[..], self.is_of_rows(*sink)) {
            let row = self.part_of_tangent(quote!(#name), path);
            return Some(quote!(&mut *#kinds.#index.row_sink(&mut #row)));
        }
        let part = self.part_of_sink(*sink, quote!(#name), path);
        let part = if path.is_empty() { part } else { quote!(&mut #part) };
        Some(quote!(&mut *#kinds.#index.sink(#part)))
    }

    /// True of a sink of rows of slots.
    fn is_of_rows(&self, sink: Value) -> bool {
        self.sinks.contains(&sink) && self.slots.get(&sink).is_some_and(|param| is_of_rows(self.f.ty(*param)))
    }

    /// A part of a place, which may be one of rows of slots: `(*dx[i].slots())[j]`
    pub(super) fn part_of_sink(&self, place: Value, text: TokenStream, path: &[Proj]) -> TokenStream {
        match path.split_first() {
            Some((Proj::Index(_), rest)) if self.is_of_rows(place) => {
                let row = self.part_of_tangent(text, &path[..1]);
                self.part_of_tangent(quote!((*#row.slots())), rest)
            }
            _ => self.part_of_tangent(text, path),
        }
    }
}
