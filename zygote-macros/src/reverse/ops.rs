//! The adjoint of each instruction.

use super::Reverser;
use crate::ir::*;
use crate::partials::{Applied, Build, ByTrait, Operation, instantiate, like, operation, times_dispatched};
use crate::rules::Row;
use crate::ty::{Scalar, Ty};
use quote::quote;

/// What a pullback is called with.
struct Lending {
    /// For each argument: a reference that is given again, or nothing.
    again: Vec<Option<Value>>,
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
    /// Adds what the instruction's results owe to its operands.
    pub(super) fn inst(&mut self, inst: &Inst) {
        self.written = inst.span;
        self.guarded = inst.results.iter().any(|y| self.f.data(*y).hoisted);
        if let Some(found) = self.trees.of.get(&std::ptr::from_ref(inst)).cloned() {
            return self.elementwise(inst, &found);
        }
        if self.trees.inner.contains(&std::ptr::from_ref(inst)) || self.sum_of_tree(inst) {
            return;
        }
        match &inst.op {
            Op::Switch(s) => return self.switch(inst, s),
            Op::Loop(l) => return self.loop_(inst, l),
            Op::Checkpoint(r) => return self.checkpoint(inst, r),
            Op::Untuple(p) => return self.untuple(inst, *p),
            Op::Call(c) => return self.call(inst, c),
            Op::Store(..) | Op::AddTo(..) | Op::Replace(..) | Op::Swap(..) | Op::Mutate(_) => {
                return self.in_place(inst);
            }
            _ => {}
        }
        let Some(&y) = inst.results.first() else { return };
        let Some(dy) = self.cotangent(y) else { return };
        match &inst.op {
            Op::Unary(UnOp::Neg, x) => self.unary(inst, *x, dy),
            Op::Binary(op, a, b) => self.binary(inst, *op, *a, *b, dy),
            Op::Rule(row, args) => {
                let values: Vec<Value> = args.iter().map(|v| self.lasting(inst, *v)).collect();
                self.compute_beside(inst, row, &values);
                self.rule(row, args, &values, y, dy);
            }
            Op::Dispatch("negative_t", args) => {
                let kept = self.before(inst, Op::Dispatch("along_lhs", vec![args[0], args[2]]));
                self.pulled("negative_t_back", vec![kept, dy], &args[1..]);
            }
            Op::Dispatch(name, args) if Operation::of_tangent(name).is_some() => {
                self.tangent_of_operator(inst, name, args, dy)
            }
            Op::Dispatch(name, args) => {
                for (k, v) in args.iter().enumerate() {
                    let ty = self.tangent_ty(*v);
                    if self.active(self.root(*v))
                        && let Some(d) = self.through(name, args, y, k, dy, &ty)
                    {
                        self.contribute(*v, d);
                    }
                }
            }
            Op::Pointwise(p) => {
                for (k, o) in p.operands.iter().enumerate() {
                    let ty = self.tangent_ty(o.value);
                    if self.active(self.root(o.value))
                        && let Some(d) = p.times_partial(self, k, dy, &ty)
                    {
                        self.contribute(o.value, d);
                    }
                }
            }
            Op::Cast(x, _) => self.cast(*x, dy),
            Op::Hook(x, f) => {
                let ty = self.tangent_ty(*x);
                let d = self.emit(ty, Op::Hooked(f.clone(), dy));
                self.contribute(*x, d);
            }
            Op::Clone(base, path, method) if method == "to_vec" => self.contribute_slice(*base, path, dy),
            Op::TangentPart(_, base, path) | Op::Load(base, path) | Op::Clone(base, path, _) => {
                self.contribute_at(*base, path, dy)
            }
            Op::Cell(init) => self.contribute(*init, dy),
            Op::Tuple(vs) => self.tuple(vs, dy),
            Op::Array(vs) => {
                for (k, v) in vs.iter().enumerate() {
                    if self.active(*v) {
                        let ty = self.tangent_ty(*v);
                        let k = proc_macro2::Literal::usize_unsuffixed(k);
                        let k = self.emit_inline(Ty::Discrete, Op::Const(quote!(#k)));
                        // What can't be copied out is cloned.
                        let d = match ty.is_copy() {
                            true => Op::Load(dy, vec![Proj::Index(k)]),
                            false => Op::Dispatch("element", vec![dy, k]),
                        };
                        let d = self.emit_inline(ty, d);
                        self.contribute(*v, d);
                    }
                }
            }
            Op::Construct(c) => self.construct(c, y, dy),
            Op::Unwrap(v, ..) => {
                let option = matches!(self.f.ty(*v), Ty::Wrapped(crate::ty::Wrapper::Option, _));
                let mut d = self.emit(Ty::Unknown, Op::Dispatch(if option { "some" } else { "rewrap" }, vec![dy]));
                if !option && self.joined.contains(v) {
                    d = self.shaped(*v, d);
                }
                self.contribute(*v, d);
            }
            Op::Vec(vs) => {
                for (k, v) in vs.iter().enumerate() {
                    if !self.active(self.root(*v)) {
                        continue;
                    }
                    let ty = self.tangent_ty(*v);
                    let k = proc_macro2::Literal::usize_unsuffixed(k);
                    let k = self.emit_inline(Ty::Discrete, Op::Const(quote!(#k)));
                    let d = self.emit_inline(ty, Op::Dispatch("element", vec![dy, k]));
                    self.contribute(*v, d);
                }
            }
            Op::Repeat(v, _) | Op::VecRepeat(v, _) => {
                let ty = self.tangent_ty(*v);
                let sum = match &inst.op {
                    Op::Repeat(..) => Op::SumElements(dy),
                    _ => Op::Dispatch("sum_vec", vec![dy]),
                };
                let d = self.emit(ty, sum);
                self.contribute(*v, d);
            }
            _ => {}
        }
    }

    fn is_scalar(&self, v: Value) -> bool {
        self.f.ty(v).is_scalar()
    }

    fn unary(&mut self, inst: &Inst, x: Value, dy: Value) {
        let ty = self.tangent_ty(x);
        if self.f.ty(x).peeled() == &Ty::Unknown {
            let kept = self.before(inst, Op::Dispatch("keep_negative", vec![x]));
            let d = self.emit(ty, Op::Dispatch("negative", vec![kept, dy]));
            return self.contribute(x, d);
        }
        let d = if self.is_scalar(x) { self.minus(dy, ty) } else { self.emit(ty, Op::Dispatch("tneg", vec![dy])) };
        self.contribute(x, d);
    }

    fn cast(&mut self, x: Value, dy: Value) {
        let d = match self.f.ty(x).clone() {
            ty @ Ty::Scalar(crate::ty::Scalar::F64) => self.emit(ty, Op::Cast(dy, syn::parse_quote!(f64))),
            ty @ Ty::Scalar(crate::ty::Scalar::F32) => self.emit(ty, Op::Cast(dy, syn::parse_quote!(f32))),
            _ => {
                let ty = self.tangent_ty(x);
                self.emit(ty, Op::Dispatch("cast", vec![x, dy]))
            }
        };
        self.contribute(x, d);
    }

    fn binary(&mut self, inst: &Inst, op: BinOp, a: Value, b: Value, dy: Value) {
        let y = inst.results[0];
        if !(self.is_scalar(a) && self.is_scalar(b)) {
            return self.binary_by_trait(inst, op, a, b, dy);
        }
        let ty = self.tangent_ty(a).join(&self.tangent_ty(b));
        let mul = |this: &mut Self, d, p| this.times(d, p, false, ty.clone());
        match op {
            BinOp::Add => {
                self.contribute(a, dy);
                self.contribute(b, dy);
            }
            BinOp::Sub => {
                self.contribute(a, dy);
                if self.active(self.root(b)) {
                    let d = self.minus(dy, ty);
                    self.contribute(b, d);
                }
            }
            BinOp::Mul => {
                if let Some((x, n, before)) = self.power(y, a, b) {
                    let slope = instantiate(self, &format!("{n}.0 * x"), &[("x", before)], dy, &ty);
                    let d = mul(self, dy, slope);
                    return self.contribute(x, d);
                }
                if self.active(self.root(a)) {
                    let d = mul(self, dy, b);
                    self.contribute(a, d);
                }
                if self.active(self.root(b)) {
                    let d = mul(self, dy, a);
                    self.contribute(b, d);
                }
            }
            BinOp::Div => {
                // The result of `1.0 / b` is the inverse itself.
                let inverse = self.opts.quotients && !self.is_guarded() && self.is_one(a);
                let over_b = match inverse {
                    true => mul(self, dy, y),
                    false => self.over(dy, b, &ty),
                };
                if self.active(self.root(b)) {
                    let minus_y = self.emit_inline(ty.clone(), Op::Unary(UnOp::Neg, y));
                    let d = mul(self, over_b, minus_y);
                    self.contribute(b, d);
                } else {
                    self.f.data_mut(over_b).inline = true;
                }
                self.contribute(a, over_b);
            }
            BinOp::Rem => {
                self.contribute(a, dy);
                if self.active(self.root(b)) {
                    let env = [("x", a), ("a", b)];
                    let p = instantiate(self, "rules::rem_da(x, a)", &env, dy, &ty);
                    let d = mul(self, dy, p);
                    self.contribute(b, d);
                }
            }
            _ => {}
        }
    }

    fn minus(&mut self, dy: Value, ty: Ty) -> Value {
        if !self.is_guarded() {
            return self.emit(ty, Op::Unary(UnOp::Neg, dy));
        }
        // Minus nothing is nothing.
        let minus = instantiate(self, "-1.0", &[], dy, &ty);
        self.times(dy, minus, false, ty)
    }

    /// An operand, or the number behind it: a borrow of what changes can be neither saved nor taken again.
    pub(super) fn lasting(&mut self, inst: &Inst, v: Value) -> Value {
        let gone = self.is_bound(v) || self.f.ty(v).is_ref() && !self.is_kept(v);
        if gone { self.before(inst, Op::Dispatch("value", vec![v])) } else { v }
    }

    /// The number behind an operand that may be a borrow: copied in the forward sweep, since borrows aren't saved.
    fn number(&mut self, inst: &Inst, v: Value) -> Value {
        if self.lasts(v) { v } else { self.before(inst, Op::Dispatch("value", vec![v])) }
    }

    /// Whether an operand can be saved, or taken again.
    fn lasts(&self, v: Value) -> bool {
        let gone = self.is_bound(v) || self.f.ty(v).is_ref() && !self.is_kept(v);
        !gone
            && (self.active(self.root(v))
                || self.literals.contains_key(&v)
                || self.f.ty(v) != &Ty::Unknown && self.f.ty(v) != &Ty::Discrete)
    }

    /// True for references that a pattern bound: they can be neither saved nor made again.
    pub(super) fn is_bound(&self, v: Value) -> bool {
        let mut v = v;
        loop {
            if self.bound.contains(&v) {
                return true;
            }
            match self.alias.get(&v) {
                Some((u, _)) => v = *u,
                None => return false,
            }
        }
    }

    /// Something that the forward sweep computes before an instruction.
    pub(super) fn before(&mut self, inst: &Inst, op: Op) -> Value {
        let v = self.f.value(None, inst.span, Ty::Unknown);
        self.define_extra(v);
        let inst_before = Inst { results: vec![v], op, span: inst.span };
        self.plan.before.entry(std::ptr::from_ref(inst)).or_default().push(inst_before);
        v
    }

    /// The cotangent of operand `k` of a rule that rustc picks. All are numbers: what holds for tangents holds here.
    fn through(&mut self, name: &'static str, args: &[Value], y: Value, k: usize, dy: Value, ty: &Ty) -> Option<Value> {
        let inverse = match name {
            "rewrap" => Some("unwrapped"),
            "unwrapped" => Some("rewrap"),
            "held_or_none" => Some("unheld"),
            "parted" => Some("unparted"),
            "boxed" => Some("unboxed"),
            "witness" => return None,
            "joined" if k == 0 => return None,
            "joined" => Some("parted"),
            _ => None,
        };
        if let Some(inverse) = inverse {
            let d = self.emit(ty.clone(), Op::Dispatch(inverse, vec![dy]));
            // Nothing but its shape tells whether it is an `Option` or a `Result`.
            let open = matches!(inverse, "rewrap" | "unheld" | "unparted") && self.joined.contains(&args[k]);
            return Some(if open { self.shaped(args[k], d) } else { d });
        }
        if name == "only" {
            return Some(self.emit(ty.clone(), Op::Dispatch("with_only", vec![dy])));
        }
        if let ("recast", [to, from, _]) = (name, args) {
            return (k == 2).then(|| self.emit(ty.clone(), Op::Dispatch("recast", vec![*from, *to, dy])));
        }
        times_dispatched(self, (name, args, y), k, dy, ty)
    }

    /// An operator that may be one of a user's type. Where both operands are there in the reverse sweep anyway, they are looked at there.
    fn operator(&mut self, inst: &Inst, o: &'static Operation, operands: [Value; 2], dy: Value) {
        let active = operands.map(|v| self.active(self.root(v)));
        let (reads, keep) = (o.reads(active), o.keep(&self.f, inst.results[0]));
        let at_hand = [0, 1].map(|k| reads[k] && self.lasts(operands[k])) == [true; 2];
        let look = Op::Dispatch(keep, operands.to_vec());
        let kept = if at_hand { self.emit_inline(Ty::Unknown, look) } else { self.before(inst, look) };
        let mut args = vec![kept];
        for k in (0..2).filter(|k| reads[*k]) {
            args.push(self.read(inst, kept, operands[k]));
        }
        args.push(dy);
        let of_one = |name: &'static str, k: usize| (name, operands[k]);
        let (name, v) = match active {
            [true, true] => return self.pulled(o.both, args, &operands),
            [true, false] => of_one(o.lhs, 0),
            [false, true] => of_one(o.rhs, 1),
            _ => return,
        };
        let ty = self.tangent_ty(v);
        let d = self.emit(ty, Op::Dispatch(name, args));
        self.contribute(v, d);
    }

    /// An operand that derivatives of numbers read.
    fn read(&mut self, inst: &Inst, kept: Value, v: Value) -> Value {
        if self.lasts(v) { v } else { self.before(inst, Op::Dispatch("read", vec![kept, v])) }
    }

    /// The pullback of the tangent of such an operator, in forward mode: of the operands, and of the tangent of one of them.
    fn tangent_of_operator(&mut self, inst: &Inst, name: &str, args: &[Value], dy: Value) {
        let (Some((o, side)), [kept, a, b, d]) = (Operation::of_tangent(name), args) else { return };
        let along = Op::Dispatch(["along_lhs", "along_rhs"][side], vec![*kept, *d]);
        let along = self.before(inst, along);
        let reads = o.reads([side == 0, side == 1]);
        let mut given = vec![along];
        for (v, _) in [*a, *b].into_iter().zip(reads).filter(|(_, read)| *read) {
            given.push(self.read(inst, *kept, v));
        }
        if reads != [false; 2] {
            given.push(*d);
        }
        given.push(dy);
        self.pulled(o.tangents[side].1, given, &[*a, *b, *d]);
    }

    /// A function of the runtime that gives the cotangents of all these at once.
    fn pulled(&mut self, name: &'static str, args: Vec<Value>, of: &[Value]) {
        let all = self.emit_inline(Ty::Unknown, Op::Dispatch(name, args));
        self.tuple(of, all);
    }

    fn binary_by_trait(&mut self, inst: &Inst, op: BinOp, a: Value, b: Value, dy: Value) {
        let operands = [a, b];
        if let Some(o) = operation(&self.f, op, a, b) {
            return self.operator(inst, o, operands, dy);
        }
        let active = operands.map(|v| self.active(self.root(v)));
        let wanted = ByTrait::wants(op, active, false);
        let values = [0, 1].map(|k| if wanted[k].0 { self.number(inst, operands[k]) } else { operands[k] });
        let shapes =
            [0, 1].map(|k| if wanted[k].1 { self.operand_shape(inst, values[k], wanted[k].0) } else { operands[k] });
        let applied = ByTrait { op, values, shapes, y: inst.results[0] };
        for (k, v) in operands.into_iter().enumerate() {
            if active[k] {
                let ty = self.tangent_ty(v);
                if let Some(d) = applied.times_partial(self, k, dy, &ty) {
                    self.contribute(v, d);
                }
            }
        }
    }

    /// The shape of an operand: where its value is at hand anyway from that, else from before it may move.
    fn operand_shape(&mut self, inst: &Inst, v: Value, at_hand: bool) -> Value {
        if at_hand || matches!(self.f.ty(v).peeled(), Ty::Scalar(_)) {
            let op = like(self, v);
            return self.emit_inline(Ty::Unknown, op);
        }
        let op = like(self, v);
        self.before(inst, op)
    }

    /// `values` are the operands, where they are read.
    /// `dy * ratio(0.5, y)`: zero where `y`, the root of a sum of squares, is.
    fn slope_of_norm(&mut self, y: Value, dy: Value, ty: Ty) -> Value {
        let half = self.emit_inline(ty.clone(), Op::Const(quote::quote!(0.5)));
        let Some(ratio) = crate::rules::helper("ratio") else { return dy };
        let slope = self.emit_inline(ty.clone(), Op::Rule(ratio, vec![half, y]));
        self.emit(ty, Op::Binary(BinOp::Mul, dy, slope))
    }

    /// The cosine that the adjoint of a sine wants is computed with it: the two of one number cost little more than one. Not of what is read, and
    /// can be read again; nor in loops, whose tapes would be longer.
    fn compute_beside(&mut self, inst: &Inst, row: &'static Row, values: &[Value]) {
        let other = match row.name {
            "sin" => "cos",
            "cos" => "sin",
            "sinh" => "cosh",
            "cosh" => "sinh",
            _ => return,
        };
        let key = (other, values.to_vec());
        let number = matches!(self.f.ty(values[0]).peeled(), Ty::Scalar(_));
        let read = self.reads.contains(&values[0]) || self.f.params.contains(&values[0]);
        let in_loop = !self.nest.is_empty();
        if !number
            || read
            || in_loop
            || !self.opts.rematerialise
            || self.computed.contains_key(&key)
            || !self.active(self.root(values[0]))
        {
            return;
        }
        let Some(row) = crate::rules::method(other, 1) else { return };
        let ty = self.f.ty(values[0]).peeled().clone();
        let v = self.before(inst, Op::Rule(row, values.to_vec()));
        self.f.data_mut(v).ty = ty;
        self.computed.insert(key, v);
    }

    fn rule(&mut self, row: &'static Row, args: &[Value], values: &[Value], y: Value, dy: Value) {
        for (k, v) in args.iter().enumerate() {
            if !self.active(self.root(*v)) {
                continue;
            }
            let ty = self.tangent_ty(*v);
            if row.name == "sqrt" && self.squares.contains(v) && matches!(ty, Ty::Scalar(Scalar::F64 | Scalar::F32)) {
                let d = self.slope_of_norm(y, dy, ty);
                self.contribute(*v, d);
                continue;
            }
            if let Some(d) = (Applied { row, args: values, y }).times_partial(self, k, dy, &ty) {
                self.contribute(*v, d);
            }
        }
    }

    /// The fields' cotangents are taken out of that of the whole; what is left is that of `..base`.
    fn construct(&mut self, c: &Construct, y: Value, dy: Value) {
        let active = |this: &Self, v: Value| this.active(this.root(v));
        if c.fields.iter().all(|(_, v)| !active(self, *v)) && !c.base.is_some_and(|b| active(self, b)) {
            return;
        }
        let place = match self.cots.get(&y) {
            Some(super::Cot::Place(place)) => *place,
            _ => self.new_place(y, dy),
        };
        for (member, v) in &c.fields {
            if active(self, *v) || c.base.is_some() {
                let ty = self.tangent_ty(*v);
                let d = self.emit(ty, Op::Take(place, vec![c.step(member)], None));
                self.contribute(*v, d);
            }
        }
        if let Some(base) = c.base {
            self.contribute(base, place);
        }
    }

    fn tuple(&mut self, vs: &[Value], dy: Value) {
        let parts: Vec<Value> = vs
            .iter()
            .map(|v| {
                let ty = self.tangent_ty(*v);
                self.f.value(Some(&format!("d#{}", v.0)), proc_macro2::Span::mixed_site(), ty)
            })
            .collect();
        self.push(parts.clone(), Op::Untuple(dy));
        for (v, d) in vs.iter().zip(parts) {
            if self.active(self.root(*v)) {
                self.contribute(*v, d);
            }
        }
    }

    fn untuple(&mut self, inst: &Inst, p: Value) {
        if !self.active(self.root(p)) {
            return;
        }
        let ty = self.tangent_ty(p);
        if let Some(d) = self.whole(inst, ty) {
            self.contribute(p, d);
        }
    }

    /// The cotangent of the tuple of all results; nothing if none of them has one.
    fn whole(&mut self, inst: &Inst, ty: Ty) -> Option<Value> {
        let parts: Vec<Option<Value>> = inst.results.iter().map(|r| self.cotangent(*r)).collect();
        if parts.iter().all(Option::is_none) {
            return None;
        }
        let whole = parts.into_iter().zip(&inst.results).map(|(d, r)| d.unwrap_or_else(|| self.zero(*r))).collect();
        Some(self.emit(ty, Op::Tuple(whole)))
    }

    /// The cotangent of what a call returns: of its one result, or of the tuple of all.
    fn of_results(&mut self, inst: &Inst) -> Option<Value> {
        match inst.results[..] {
            [y] => self.cotangent(y),
            _ => self.whole(inst, Ty::Unknown),
        }
    }

    /// The zero cotangent of a result that nothing reads, where the call changed something that is read.
    fn of_nothing(&mut self, inst: &Inst) -> Option<Value> {
        let changed = inst.op.changes(|v| self.is_mutable_borrow(v).then(|| self.root(v)));
        if changed.into_iter().all(|c| self.place_of(c).is_none()) {
            return None;
        }
        match inst.results[..] {
            [y] => Some(self.zero(y)),
            [] => Some(self.emit_inline(Ty::Unit, Op::Zero)),
            _ => {
                let parts = inst.results.iter().map(|r| self.zero(*r)).collect();
                Some(self.emit_inline(Ty::Unknown, Op::Tuple(parts)))
            }
        }
    }

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

    fn call(&mut self, inst: &Inst, c: &Call) {
        if c.of == Of::Gradient {
            return self.gradient_call(inst, c);
        }
        self.keep_shapes(inst);
        let Some(dy) = self.of_results(inst).or_else(|| self.of_nothing(inst)) else { return self.restore(inst) };
        let back = self.f.value(Some("back"), inst.span, Ty::Unknown);
        self.define_extra(back);
        self.plan.calls.insert(std::ptr::from_ref(inst), back);
        let lending = self.lend(inst, c, back);
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
    fn is_mutable_borrow(&self, v: Value) -> bool {
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
