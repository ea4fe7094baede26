//! The adjoint of each instruction.

use super::Reverser;
use crate::ir::*;
use crate::partials::{Applied, Build, ByTrait, Operation, instantiate, like, operation, times_dispatched};
use crate::rules::Row;
use crate::ty::{Scalar, Ty};
use quote::quote;

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
            _ => self.has_no_adjoint(inst),
        }
    }

    /// An instruction whose operands have no part in its result's derivative: else it is a mistake of ours, and not a derivative of zero.
    fn has_no_adjoint(&mut self, inst: &Inst) {
        let mut active = false;
        inst.op.operands(&mut |v| active |= self.active(self.root(v)));
        if active {
            let message = "zygote-ad has no adjoint of what this becomes";
            let help = "this is a bug of zygote-ad: please report it with this function";
            self.problems.push(crate::diag::Problem::new(inst.span, message, help));
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
    pub(super) fn of_results(&mut self, inst: &Inst) -> Option<Value> {
        match inst.results[..] {
            [y] => self.cotangent(y),
            _ => self.whole(inst, Ty::Unknown),
        }
    }

    /// The zero cotangent of a result that nothing reads, where the call changed something that is read.
    pub(super) fn of_nothing(&mut self, inst: &Inst) -> Option<Value> {
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
}
