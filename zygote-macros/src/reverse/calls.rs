//! The adjoint of a call: its pullback, with places for the cotangents of what it was given, and what it is given again.

use super::Reverser;
use crate::ir::*;
use crate::partials::Build;
use crate::ty::Ty;
use quote::quote;

/// What a pullback is called with.
pub(super) struct Lending {
    /// For each argument: a reference that is given again, or nothing.
    pub(super) again: Vec<Option<Value>>,
    /// For each argument: the place that its cotangent is added to.
    sinks: Vec<(Value, Vec<Proj>)>,
    /// Which of them hold the cotangent of what the call leaves in its argument.
    changed: Vec<usize>,
    /// Arguments whose place is not that of their own cotangent.
    temps: Vec<(Value, Value)>,
    /// What closures among the arguments capture: the value, the place of all, and which part of it.
    environments: Vec<(Value, Value, u32)>,
}

impl Reverser<'_> {
    /// The gradient of a function has its second derivatives: those of its tangent along the cotangents.
    ///
    /// Slot s of 2^level (one per set of directions) of the result has the derivative along the directions in s. Weighed with
    /// cotangents, all of them are one number: the tangent in which all directions meet, if the new directions are
    /// the cotangents of the opposite slots. Its pullback runs in the reverse sweep.
    fn gradient_call(&mut self, inst: &Inst, c: &Call) {
        let Some(dy) = self.of_results(inst) else { return };
        let mut slots = vec![dy];
        for _ in 0..c.level {
            slots = slots.into_iter().flat_map(|pair| self.untupled(pair, 2)).collect();
        }
        let n = c.args.len() >> c.level;
        let mut call = Call { of: Of::Value, level: c.level + 1, ..c.clone() };
        let mut directions = vec![];
        for slot in slots.into_iter().rev() {
            for (v, d) in c.args[..n].iter().zip(self.untupled(slot, n)) {
                directions.push(d);
                call.args.push(if self.f.ty(*v).is_ref() { self.emit_inline(Ty::Unknown, Op::Ref(d)) } else { d });
            }
        }
        let parts: Vec<Value> = (0..3).map(|_| self.f.value(None, inst.span, Ty::Unknown)).collect();
        let back = parts[2];
        self.f.data_mut(back).hint = Some("back".into());
        self.push(parts, Op::Forward(call.clone()));
        let seed = self.topmost(c.level + 1, true);
        let mut lending = self.lend(inst, c, back);
        for (d, v) in directions.into_iter().zip(c.args[..n].iter().cycle()) {
            let zero = self.emit_inline(Ty::Unknown, Op::ZeroLike(d));
            let place = self.f.value(Some("t"), inst.span, Ty::Unknown);
            self.f.data_mut(place).inline = true;
            self.push(vec![place], Op::Place(zero));
            lending.sinks.push((place, vec![]));
            let again = self.f.ty(*v).is_ref().then(|| self.emit_inline(Ty::Unknown, Op::Ref(d)));
            lending.again.push(again);
        }
        self.lent(inst, &call, back, seed, lending);
    }

    /// `((0, 0), (0, 1))`
    fn topmost(&mut self, level: u32, last: bool) -> Value {
        if level == 0 {
            let op = if last { Op::Dispatch("one", vec![]) } else { Op::Zero };
            return self.emit_inline(Ty::Unknown, op);
        }
        let parts = vec![self.topmost(level - 1, false), self.topmost(level - 1, last)];
        self.emit_inline(Ty::Unknown, Op::Tuple(parts))
    }

    fn untupled(&mut self, tuple: Value, n: usize) -> Vec<Value> {
        let parts: Vec<Value> =
            (0..n).map(|_| self.f.value(Some("t"), proc_macro2::Span::mixed_site(), Ty::Unknown)).collect();
        self.push(parts.clone(), Op::Untuple(tuple));
        parts
    }

    pub(super) fn call(&mut self, inst: &Inst, c: &Call) {
        if c.of == Of::Gradient {
            return self.gradient_call(inst, c);
        }
        self.keep_shapes(inst);
        let Some(dy) = self.of_results(inst).or_else(|| self.of_nothing(inst)) else { return self.restore(inst) };
        let back = self.f.value(Some("back"), inst.span, Ty::Unknown);
        self.define_extra(back);
        self.plan.calls.insert(std::ptr::from_ref(inst), back);
        let lending = self.lend(inst, c, back);
        if self.may_repeat(c, &lending) {
            self.plan.repeatable.insert(inst);
        }
        self.lent(inst, c, back, dy, lending);
        self.restore(inst);
    }

    /// Places for the cotangents of arguments.
    fn lend(&mut self, inst: &Inst, c: &Call, back: Value) -> Lending {
        let (mut again, mut sinks, mut temps, mut lent, mut places) = (vec![], vec![], vec![], vec![], vec![]);
        let mut environments = vec![];
        // Those that are changed go first: nothing may stand in for their places.
        let changed: Vec<Value> = c.args.iter().copied().filter(|v| self.is_mutable_borrow(*v)).collect();
        let all_changed: Vec<(Value, Vec<Proj>)> = changed.iter().map(|v| self.part(*v)).collect();
        for (k, v) in c.args.iter().enumerate() {
            if let Some((_, lambda)) = c.lambdas.iter().find(|(l, _)| *l == k) {
                again.push(None);
                let place = self.environment(inst, lambda);
                let parts = lambda.active_captures().into_iter().zip(0..);
                environments.extend(parts.map(|((_, v), k)| (v, place, k)));
                sinks.push((place, vec![]));
                continue;
            }
            if self.f.data(self.root(*v)).callable {
                // A function that was passed to us.
                again.push(None);
                let root = self.root(*v);
                sinks.push((self.ensure_place(root), vec![]));
                continue;
            }
            // Whether a method wants its receiver again, only rustc knows.
            let receiver = matches!(c.convention(), Convention::Method { slot } if k % slot == 0);
            let is_ref = self.f.ty(*v).is_ref() || self.f.ty(*v).is_view();
            let (root, path) = self.part(*v);
            if changed.contains(v) && self.active(root) {
                let held = self.lent_again(inst, *v);
                again.push(match (receiver, self.is_passed(*v)) {
                    _ if k == 0 && self.reads_shape_only(c) => Some(self.stand_in(inst, *v)),
                    (true, _) if held.is_some() => held,
                    (true, _) => Some(self.receiver_again(inst, c, back, *v, k == 0)),
                    (_, passed) => passed.then(|| self.passed_again(inst, c, k)),
                });
                let place = self.ensure_place(root);
                places.push(sinks.len());
                if is_lent(&lent, root, &path) {
                    // Two parts of one place: this one apart, for the time of the call.
                    let t = self.emit(Ty::Unknown, Op::Take(place, path, None));
                    let part = self.new_place(*v, t);
                    sinks.push((part, vec![]));
                    temps.push((*v, part));
                } else {
                    sinks.push((place, path.clone()));
                    lent.push((root, path));
                }
                continue;
            }
            let mutable = changed.contains(v);
            let lent_whole = is_lent(&lent, root, &path) || is_lent(&all_changed, root, &path);
            let held = if receiver || is_ref { self.lent_again(inst, *v) } else { None };
            let given = match (receiver && mutable, is_ref && !mutable) {
                _ if k == 0 && self.reads_shape_only(c) => self.stand_in(inst, *v),
                _ if let Some(held) = held => held,
                // A method that is known to change nothing, of what changes later.
                _ if receiver && self.f.is_cell(root) && !self.is_unchanged(root) && !self.is_bound(*v) => {
                    self.receiver_again(inst, c, back, *v, k == 0)
                }
                (true, _) => self.receiver_again(inst, c, back, *v, k == 0),
                // A copy only if the callee's pullback reads it.
                (_, true) if self.active(root) && !lent_whole && self.is_kept_by_kind(c, *v) => {
                    self.passed_again(inst, c, k)
                }
                (_, true) => self.given_again(inst, *v),
                _ => *v,
            };
            let captured = !receiver && self.may_be_reference(c, *v);
            let kept = (captured || !receiver && self.is_passed(*v)).then(|| self.kept(inst, c, k));
            again.push(match kept {
                Some(kept) => Some(self.kept_again(kept)),
                None => (receiver || is_ref && !mutable && c.operator().is_none()).then_some(given),
            });
            if is_ref && self.active(root) && !lent_whole {
                // Added to in place.
                sinks.push((self.ensure_place(root), path.clone()));
                lent.push((root, path));
                continue;
            }
            let ty = if mutable { Ty::Unknown } else { self.tangent_ty(*v) };
            // Methods of arrays compute nothing for such a place.
            let unasked = !mutable && !self.active(root) && c.is_of_array(&self.f);
            let ty = if unasked && (receiver || is_ref) { Ty::Unit } else { ty };
            let op = match (receiver || is_ref || self.is_behind(*v)) && !mutable && !ty.has_fixed_shape() {
                _ if ty == Ty::Unit && unasked => Op::Const(quote!(())),
                // It may be a `#[constant]` of a type without tangent.
                true if !self.active(root) && !receiver => self.unasked(inst, c, k, given),
                true if !self.active(root) => Op::Dispatch("unused_sink", vec![given]),
                true => Op::ZeroLike(given),
                // Where any type would do, it must have one.
                false if ty == Ty::Float => Op::Const(quote!(0.0)),
                // So may the parameter that a field is passed for; of a constant field nothing else tells what the sink is.
                false if ty.is_vague() && (!self.active(root) || self.of_fields.contains(v)) => {
                    let witness = self.before(inst, Op::Dispatch("witness", vec![*v]));
                    match kept.filter(|_| captured) {
                        Some(kept) => Op::Dispatch("unused_sink_of_kept", vec![kept, witness]),
                        None => Op::Dispatch("witnessed_sink", vec![witness]),
                    }
                }
                false => Op::Zero,
            };
            // It may be a box of what the callee takes: a variable of its own, or rustc would ask the zero for the latter.
            let apart = ty == Ty::Unknown
                && matches!(
                    op,
                    Op::ZeroLike(_) | Op::Unasked(..) | Op::Dispatch("unused_sink" | "unused_sink_of_kept", _)
                );
            let zero = self.emit_inline(ty.clone(), op);
            let place = self.f.value(Some("t"), inst.span, ty);
            if self.active(root) {
                self.name_cotangent(place, root);
            } else {
                self.f.data_mut(place).inline = !apart;
            }
            self.push(vec![place], Op::Place(zero));
            sinks.push((place, vec![]));
            temps.push((*v, place));
        }
        Lending { again, sinks, changed: places, temps, environments }
    }

    /// The sink of an argument that has no cotangent: of which type, the callee says.
    fn unasked(&mut self, inst: &Inst, c: &Call, k: usize, given: Value) -> Op {
        let Some(mut callee) = c.without_arguments() else { return Op::Dispatch("unused_sink", vec![given]) };
        if c.method.is_some() {
            // The method is found by its receiver, which may be gone in the reverse sweep.
            callee.args = vec![c.args[0]];
            callee.args = vec![self.before(inst, Op::Kinds(callee.clone()))];
        }
        Op::Unasked(callee, k, given)
    }

    /// True if the pullback of this method wants no more of its receiver than its shape, though the receiver would have to be kept.
    fn reads_shape_only(&self, c: &Call) -> bool {
        let named = c.method.as_ref().is_some_and(|m| crate::arrays::reads_shape_only(&m.to_string()));
        let receiver = c.args[0];
        named && self.f.ty(receiver).peeled().dense().is_some() && !self.f.ty(self.root(receiver)).is_ref()
    }

    /// An array of the shape of this one, without its elements.
    fn stand_in(&mut self, inst: &Inst, v: Value) -> Value {
        let shape = self.before(inst, Op::Dispatch("like", vec![v]));
        self.emit_inline(Ty::Unknown, Op::Dispatch("stand_in", vec![shape]))
    }

    /// What a closure captures, handed on by its name: a reference or not, only rustc knows.
    fn may_be_reference(&self, c: &Call, v: Value) -> bool {
        let unknown = self.f.ty(v) == &Ty::Unknown && c.convention() == Convention::Function;
        unknown && self.f.name == "__closure" && (self.is_behind(v) || !self.active(self.root(v)))
    }

    /// `*r`, read by value where the type is unknown: a number, or another reference.
    fn is_behind(&self, v: Value) -> bool {
        self.f.ty(v) == &Ty::Unknown
            && self.alias.get(&v).is_some_and(|(r, path)| path.is_empty() && self.f.ty(*r).is_ref())
    }

    /// A `&mut` of a cell.
    pub(super) fn is_mutable_borrow(&self, v: Value) -> bool {
        self.cells.is_mutable_borrow(v)
    }

    /// Calls a pullback with them.
    fn lent(&mut self, inst: &Inst, c: &Call, back: Value, dy: Value, lending: Lending) {
        let Lending { again, sinks, changed, temps, environments } = lending;
        let callee = c.known_companion().or_else(|| self.known_method(inst, c, &sinks));
        self.push(
            vec![],
            Op::Back(Back {
                back,
                callee,
                of_array: c.is_of_array(&self.f),
                convention: c.convention(),
                again,
                dy,
                sinks,
                changed,
            }),
        );
        for (v, d) in temps {
            self.contribute(v, d);
        }
        for (v, place, k) in environments {
            let ty = self.tangent_ty(v);
            let d = self.emit(ty, Op::Load(place, vec![Proj::Field(k)]));
            self.contribute(v, d);
        }
    }

    /// A method to which a sink of the function's own is handed on, that may be one of slots: how it takes it, its kinds tell.
    fn known_method(&mut self, inst: &Inst, c: &Call, sinks: &[(Value, Vec<Proj>)]) -> Option<Box<Call>> {
        let mut callee = c.without_arguments().filter(|c| c.method.is_some())?;
        let handed_on = |(p, sink): (&Value, Value)| {
            crate::emit::may_have_slots(self.f.ty(*p)) && sinks[1..].iter().any(|(to, _)| *to == sink)
        };
        let own = |p: &Value| match self.cots.get(p) {
            Some(super::Cot::Place(d) | super::Cot::Value(d)) => Some(*d),
            None => None,
        };
        let mut params = self.f.params.iter().filter_map(|p| Some((p, own(p)?)));
        if c.is_of_array(&self.f) || c.args.is_empty() || !params.any(handed_on) {
            return None;
        }
        callee.args = vec![c.args[0]];
        callee.args = vec![self.before(inst, Op::Kinds(callee.clone()))];
        Some(callee)
    }

    /// The zero cotangent of what a closure captures: of a variable that changes, in the shape that it has when it is captured. The
    /// variable itself isn't there in the reverse sweep, or has changed.
    fn zero_of_capture(&mut self, inst: &Inst, v: Value) -> Value {
        let ((root, path), ty) = (self.part(v), self.tangent_ty(v));
        if !self.f.is_cell(root) || !self.f.ty(v).is_ref() || ty.has_fixed_shape() || ty.holds_reference() {
            return self.zero(v);
        }
        let shape = self.before(inst, Op::Shape(root, path, true));
        self.emit_inline(ty, Op::OfShape(shape, None))
    }

    /// A place for the cotangents of what a closure captures.
    fn environment(&mut self, inst: &Inst, lambda: &Lambda) -> Value {
        let zeros: Vec<Value> =
            lambda.active_captures().into_iter().map(|(_, v)| self.zero_of_capture(inst, v)).collect();
        let all = self.emit_inline(Ty::Unknown, Op::Tuple(zeros));
        let place = self.f.value(Some("environment"), inst.span, Ty::Unknown);
        self.push(vec![place], Op::Place(all));
        place
    }
}

/// True if a part of a variable overlaps with one that is lent already.
fn is_lent(lent: &[(Value, Vec<Proj>)], root: Value, path: &[Proj]) -> bool {
    let mut others = lent.iter().filter(|(other, _)| *other == root);
    let halves = |at: &[Proj]| Proj::halves(at, path).is_some();
    // Two halves of a slice are lent together, but not three parts.
    match (others.next(), others.next()) {
        (Some((_, at)), None) if halves(at) => false,
        (first, second) => {
            first.into_iter().chain(second).chain(others).any(|(_, at)| !Proj::are_fields_apart(at, path))
        }
    }
}
