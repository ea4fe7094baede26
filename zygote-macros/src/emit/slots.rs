//! Sinks of slices whose elements are slots: numbers, or nothing where a caller asks for no cotangent (the runtime's `rules::Slot`).

use super::Emitter;
use crate::ir::*;
use crate::reverse::Reversed;
use crate::ty::{Scalar, Ty};
use proc_macro2::TokenStream;
use quote::quote;

/// For each parameter: whether all that is done with its sink can be done with slots.
pub(super) fn slots(r: &Reversed) -> Vec<bool> {
    let is_row = |p: &Value| match r.f.ty(*p) {
        Ty::Ref(t) => matches!(&**t, Ty::Slice(t) if matches!(**t, Ty::Scalar(Scalar::F64 | Scalar::F32))),
        _ => false,
    };
    let only_added = |sink: &Value| is_slotted(&r.f, &r.reverse, *sink);
    r.f.params.iter().zip(&r.sinks).map(|(p, sink)| is_row(p) && sink.iter().all(only_added)).collect()
}

fn is_slotted(f: &Function, region: &Region, sink: Value) -> bool {
    region.insts.iter().all(|inst| {
        let mut mentioned = 0;
        inst.op.operands(&mut |v| mentioned += usize::from(v == sink));
        let number = |v: &Value| matches!(f.ty(*v), Ty::Scalar(_));
        let slotted = match &inst.op {
            Op::Add(to, path, v) if *to == sink => usize::from(matches!(path[..], [Proj::Index(_)]) && number(v)),
            Op::Load(of, path) if *of == sink => usize::from(matches!(path[..], [Proj::Index(_)])),
            Op::Store(to, path, v) if *to == sink => usize::from(matches!(path[..], [Proj::Index(_)]) && number(v)),
            Op::Back(b) if b.callee.is_some() => b.sinks.iter().filter(|(to, p)| *to == sink && is_part(p)).count(),
            Op::Loop(l @ Loop { kind: LoopKind::Rows(rows), .. }) => {
                rows_of(f, &l.body, &l.body.params[l.inits.len()..], rows, sink)
            }
            Op::Lanes(l) => rows_of(f, &l.body, &l.body.params[l.sums.len()..], &l.rows, sink),
            _ => 0,
        };
        mentioned == slotted && inst.op.regions().into_iter().all(|r| is_slotted(f, r, sink))
    }) && region.term.operands().into_iter().all(|v| v != sink)
}

fn is_part(path: &[Proj]) -> bool {
    matches!(path, [] | [Proj::Range(..)])
}

/// How many of the rows are parts of the sink to whose elements numbers are added, and nothing else.
fn rows_of(f: &Function, body: &Region, elements: &[Value], rows: &[Strip], sink: Value) -> usize {
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
    /// A part of a sink as the callee takes it for its argument k: numbers or slots, which only the callee's signature tells.
    pub(super) fn slots_for(&self, callee: &Call, k: usize, part: &TokenStream) -> TokenStream {
        let (kinds, k) = (self.kinds(callee), syn::Index::from(k));
        quote!(&mut *#kinds.#k.sink(#part))
    }
}
