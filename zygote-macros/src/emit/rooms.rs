//! Places of local vectors of numbers without an allocation for each.
//!
//! - One that is never more than its elements is in the function's own memory if it is short (`let dy = y_shape.zero_in(&mut Room::new())`): a function that
//!   is called often has no allocation for its adjoint.
//! - One that a loop makes in every iteration has a buffer before the loops (`let dy = y_shape.zero_again(&mut dy_buffer)`), if nothing keeps it: its
//!   elements are added to, by pullbacks too, and that is all.

use super::Emitter;
use crate::hash::{HashMap, HashSet, New as _};
use crate::ir::*;
use crate::reverse::Reversed;
use crate::ty::Ty;
use proc_macro2::TokenStream;
use quote::{format_ident, quote};

/// Where a place is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Room {
    /// Of this shape, in the function's own memory.
    Own(Value),
    /// Of this shape, in a buffer from before the loops.
    Again(Value),
}

/// Places that start as zeros of a shape, and what does more with some of them than with their elements.
struct Survey<'a> {
    f: &'a Function,
    shapes: HashSet<Value>,
    zeros: HashMap<Value, Value>,
    /// Their shapes, and whether they are made in a loop.
    places: HashMap<Value, (Value, bool)>,
    /// Lent as they are.
    lent: HashSet<Value>,
    /// All else.
    whole: HashSet<Value>,
    in_loop: bool,
}

/// The places; not those whose contents are given to the caller.
pub(super) fn find(f: &Function, regions: [&Region; 2], given: &HashSet<Value>) -> HashMap<Value, Room> {
    let (zeros, places, shapes) = (HashMap::new(), HashMap::new(), HashSet::new());
    let mut s = Survey { f, shapes, zeros, places, lent: HashSet::new(), whole: HashSet::new(), in_loop: false };
    regions.into_iter().for_each(|r| s.region(r));
    s.places.retain(|p, _| of_numbers(f.ty(*p)) && !s.whole.contains(p) && !given.contains(p));
    let room = |(p, (shape, in_loop)): (&Value, &(Value, bool))| match (in_loop, s.lent.contains(p)) {
        (true, _) => Some((*p, Room::Again(*shape))),
        (false, true) => None,
        (false, false) => Some((*p, Room::Own(*shape))),
    };
    s.places.iter().filter_map(room).collect()
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
                    self.places.extend(shape.map(|shape| (inst.results[0], (shape, self.in_loop))));
                }
                _ => {}
            }
            let mut elementwise = by_element(&inst.op);
            let mut lent = lent(&inst.op);
            inst.op.operands(&mut |v| {
                if let Some(k) = elementwise.iter().position(|p| *p == v) {
                    elementwise.swap_remove(k);
                } else if let Some(k) = lent.iter().position(|p| *p == v) {
                    self.lent.insert(lent.swap_remove(k));
                } else {
                    self.whole.insert(v);
                }
            });
            let outer = self.in_loop;
            self.in_loop |= matches!(inst.op, Op::Loop(_) | Op::Replay(_));
            inst.op.regions().into_iter().for_each(|r| self.region(r));
            self.in_loop = outer;
        }
        self.whole.extend(r.term.operands());
    }
}

/// The places that an instruction lends as they are, or adds to as a whole.
fn lent(op: &Op) -> Vec<Value> {
    match op {
        Op::Add(p, path, v) if path.is_empty() && p != v => vec![*p],
        Op::Back(b) => b.sinks.iter().filter(|(_, path)| path.is_empty()).map(|(p, _)| *p).collect(),
        _ => vec![],
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

/// What regions hand on where they end, or where control leaves them.
fn handed_on(r: &Region) -> Vec<Value> {
    let inner = r.insts.iter().flat_map(|i| i.op.regions()).flat_map(handed_on);
    inner.chain(r.term.operands()).collect()
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
    /// How large the tapes of the function itself are: `keep_memory(size_of_val(&tape[..]));`
    pub(super) fn sizes_of_tapes(&self, forward: &Region) -> Option<TokenStream> {
        let own = forward.insts.iter().filter(|i| matches!(i.op, Op::Tape(_))).flat_map(|i| &i.results);
        let written = self.tapes.borrow();
        // What leaves by an exit has gone with it.
        let gone = forward.insts.iter().flat_map(|i| i.op.regions()).flat_map(handed_on).collect::<Vec<_>>();
        let sizes = own.filter(|t| written.contains(t) && !gone.contains(t)).map(|t| {
            let name = self.ident(*t);
            quote!(::core::mem::size_of_val(&#name[..]))
        });
        let sizes: Vec<TokenStream> = sizes.collect();
        let krate = &self.krate;
        (!sizes.is_empty()).then(|| quote!(#krate::rules::keep_memory(#(#sizes)+*);))
    }

    /// Declares the buffers that have been asked for.
    pub(super) fn declared_buffers(&self) -> TokenStream {
        let buffers = self.buffers.take();
        quote!(#(let mut #buffers = ::std::vec::Vec::new();)*)
    }

    /// `let mut dy_room = Room::new(); let dy = y_shape.zero_in(&mut dy_room);`, or with a buffer from before the loops.
    pub(super) fn room(&self, place: Value) -> Option<TokenStream> {
        let (krate, name) = (&self.krate, self.ident(place));
        Some(match *self.rooms.get(&place)? {
            Room::Own(shape) => {
                let (room, shape) = (self.fresh(&format_ident!("{name}_room").to_string()), self.factor(shape));
                quote! {
                    let mut #room = #krate::rules::Room::new();
                    let #name = #shape.zero_in(&mut #room);
                }
            }
            Room::Again(shape) => {
                let (mut buffers, shape) = (self.buffers.borrow_mut(), self.factor(shape));
                let names = std::iter::once(String::new()).chain((1..).map(|k| format!("_{k}")));
                let mut names = names.map(|end| self.fresh(&format!("{name}_buffer{end}")));
                let buffer = names.find(|b| !buffers.contains(b)).unwrap_or_else(|| name.clone());
                buffers.push(buffer.clone());
                quote!(let #name = #shape.zero_again(&mut #buffer);)
            }
        })
    }
}
