//! Places of local vectors of numbers that are never more than their elements: `let dy = y_shape.zero_in(&mut Room::new())`.
//!
//! A short one is in the function's own memory: a function that is called often has no allocation for its adjoint.

use super::Emitter;
use crate::hash::{HashMap, HashSet, New as _};
use crate::ir::*;
use crate::reverse::Reversed;
use crate::ty::Ty;
use proc_macro2::TokenStream;
use quote::{format_ident, quote};

/// Places that start as zeros of a shape, and what does more with some of them than with their elements.
struct Survey<'a> {
    f: &'a Function,
    shapes: HashSet<Value>,
    zeros: HashMap<Value, Value>,
    places: HashMap<Value, Value>,
    whole: HashSet<Value>,
}

/// The places, and their shapes; not those whose contents are given to the caller.
pub(super) fn find(f: &Function, regions: [&Region; 2], given: &HashSet<Value>) -> HashMap<Value, Value> {
    let (zeros, places) = (HashMap::new(), HashMap::new());
    let mut s = Survey { f, shapes: HashSet::new(), zeros, places, whole: HashSet::new() };
    regions.into_iter().for_each(|r| s.region(r));
    s.places.retain(|p, _| of_numbers(f.ty(*p)) && !s.whole.contains(p) && !given.contains(p));
    s.places
}

fn of_numbers(ty: &Ty) -> bool {
    matches!(ty, Ty::Vec(of) if matches!(**of, Ty::Scalar(_)))
}

impl Survey<'_> {
    fn region(&mut self, r: &Region) {
        for inst in &r.insts {
            match &inst.op {
                Op::Shape(v, path, true) if path.is_empty() && of_numbers(self.f.ty(*v)) => {
                    self.shapes.extend(&inst.results);
                }
                Op::OfShape(shape, None) if self.shapes.contains(shape) => {
                    self.zeros.insert(inst.results[0], *shape);
                }
                Op::Place(zero) => {
                    let shape = self.zeros.get(zero).copied();
                    self.places.extend(shape.map(|shape| (inst.results[0], shape)));
                }
                _ => {}
            }
            let mut elementwise = by_element(&inst.op);
            inst.op.operands(&mut |v| match elementwise.iter().position(|p| *p == v) {
                Some(k) => _ = elementwise.swap_remove(k),
                None => _ = self.whole.insert(v),
            });
            inst.op.regions().into_iter().for_each(|r| self.region(r));
        }
        self.whole.extend(r.term.operands());
    }
}

/// The places of which an instruction sees elements or slices only.
fn by_element(op: &Op) -> Vec<Value> {
    let part = |p: &Value, path: &[Proj]| matches!(path, [Proj::Index(_) | Proj::Range(..), ..]).then_some(*p);
    let strips = |rows: &[Strip]| rows.iter().map(|row| row.base).collect();
    match op {
        Op::Add(p, path, _) | Op::Take(p, path, None) | Op::Load(p, path) | Op::Store(p, path, _) => {
            part(p, path).into_iter().collect()
        }
        Op::Loop(Loop { kind: LoopKind::Rows(rows), .. }) => strips(rows),
        Op::Lanes(l) => strips(&l.rows),
        Op::Replay(r) => strips(&r.parts),
        Op::Back(b) => b.sinks.iter().filter_map(|(p, path)| part(p, path)).collect(),
        _ => vec![],
    }
}

/// The tapes of the function's own loops that keep a number per iteration.
pub(super) fn tapes(r: &Reversed) -> HashSet<Value> {
    let number = |i: &Inst| match &i.op {
        Op::Loop(Loop { body, .. }) => match body.insts.last() {
            Some(Inst { op: Op::Push(tape, fields), .. }) => match fields[..] {
                [v] => matches!(r.f.ty(v), Ty::Scalar(_)).then_some(*tape),
                _ => None,
            },
            _ => None,
        },
        _ => None,
    };
    let own: HashSet<Value> = r
        .forward
        .insts
        .iter()
        .filter(|i| matches!(i.op, Op::Tape(_)))
        .flat_map(|i| i.results.iter().copied())
        .collect();
    r.forward.insts.iter().filter_map(number).filter(|t| own.contains(t)).collect()
}

impl Emitter<'_> {
    /// `let mut dy_room = Room::new(); let dy = y_shape.zero_in(&mut dy_room);`
    pub(super) fn room(&self, place: Value) -> Option<TokenStream> {
        let shape = self.factor(*self.rooms.get(&place)?);
        let (krate, name) = (&self.krate, self.ident(place));
        let room = self.fresh(&format_ident!("{name}_room").to_string());
        Some(quote! {
            let mut #room = #krate::rules::Room::new();
            let #name = #shape.zero_in(&mut #room);
        })
    }
}
