//! The tangent of each instruction.

use super::Forwarder;
use crate::ir::*;
use crate::partials::{Applied, Build, ByTrait, instantiate, like, operation};
use crate::ty::Ty;

impl Forwarder<'_> {
    /// The instruction, and that of its results' tangents.
    pub(super) fn inst(&mut self, inst: &Inst) {
        self.written = inst.span;
        match &inst.op {
            Op::Switch(s) => return self.switch(inst, s),
            Op::Loop(l) => return self.loop_(inst, l),
            Op::Checkpoint(r) => return self.checkpoint(inst, r),
            Op::Call(c) if c.callable || inst.results.iter().any(|r| self.active(*r)) || self.changes_active(inst) => {
                return self.call(inst, c);
            }
            Op::Borrow(base, path, Access::Mutable | Access::Passed) => {
                self.mutable.insert(inst.results[0], *base);
                self.lent.insert(inst.results[0], (*base, path.clone()));
            }
            Op::At(base, path) if self.f.is_cell(*base) => {
                self.mutable.insert(inst.results[0], *base);
                self.lent.insert(inst.results[0], (*base, path.clone()));
            }
            Op::Ref(v) => {
                self.refs.insert(inst.results[0], *v);
            }
            Op::Tuple(vs) => {
                self.tuples.insert(inst.results[0], vs.clone());
            }
            Op::Const(text) => {
                self.literals.insert(inst.results[0], text.to_string());
            }
            Op::Rule(row, args) if row.form == crate::rules::Form::Method => {
                self.computed.insert((row.name, args.clone()), inst.results[0]);
            }
            _ => {}
        }
        if self.changes_active(inst) {
            return self.in_place(inst);
        }
        // The parts may move into the whole: their tangents first.
        if let (Op::Tuple(_) | Op::Array(_) | Op::Vec(_), [y]) = (&inst.op, &inst.results[..])
            && self.active(*y)
        {
            let dot = self.of(inst, *y);
            self.out.push(inst.clone());
            if let Some(dot) = dot {
                self.set(*y, dot);
            }
            return;
        }
        if let (Op::Binary(op, a, b), [y]) = (&inst.op, &inst.results[..])
            && self.active(*y)
            && !(self.is_scalar(*a) && self.is_scalar(*b))
        {
            if let Some(dot) = self.binary_by_trait(inst, *op, [*a, *b]) {
                self.set(*y, dot);
            }
            return;
        }
        if let (Op::Unary(UnOp::Neg, x), [y]) = (&inst.op, &inst.results[..])
            && self.active(*y)
            && self.f.ty(*x).peeled() == &Ty::Unknown
        {
            let kept = self.emit(Ty::Unknown, Op::Dispatch("keep_negative", vec![*x]));
            self.out.push(inst.clone());
            if let Some(dx) = self.operand_tangent(*x) {
                let ty = self.f.ty(*y).tangent();
                let dot = self.emit(ty, Op::Dispatch("negative_t", vec![kept, *x, dx]));
                self.set(*y, dot);
            }
            return;
        }
        self.out.push(inst.clone());
        if !inst.results.iter().any(|r| self.active(*r)) {
            return;
        }
        if let Op::Untuple(p) = &inst.op {
            return self.untuple(inst, *p);
        }
        let y = inst.results[0];
        if let Op::Cell(init) = inst.op {
            // The initial value may have moved into the cell.
            let init = self.tangent(init).unwrap_or_else(|| self.zero(y));
            let ty = self.f.ty(y).tangent();
            let dot = self.emit(ty, Op::Cell(init));
            self.f.data_mut(dot).cell = true;
            return self.set(y, dot);
        }
        if let Op::Construct(c) = &inst.op {
            return self.construct(c, y);
        }
        if let Some(dot) = self.of(inst, y) {
            self.set(y, dot);
        }
    }

    /// The tangent begins as a zero of the same variant (its type has no name here), or as that of the base.
    fn construct(&mut self, c: &Construct, y: Value) {
        let init = match c.base.and_then(|b| self.tangent(b)) {
            Some(base) => {
                let clone = proc_macro2::Ident::new("clone", proc_macro2::Span::mixed_site());
                self.emit(Ty::Unknown, Op::Clone(base, vec![], clone))
            }
            None => self.zero(y),
        };
        let dot = self.emit(Ty::Unknown, Op::Cell(init));
        self.f.data_mut(dot).cell = true;
        for (member, v) in &c.fields {
            if c.base.is_some() || self.tangent(*v).is_some() {
                let d = self.held(*v);
                self.push(vec![], Op::Store(dot, vec![c.step(member)], d));
            }
        }
        self.set(y, dot);
    }

    /// Whether the instruction itself changes a cell with a tangent.
    fn changes_active(&self, inst: &Inst) -> bool {
        inst.op.changes(|v| self.mutable.get(&v).copied()).into_iter().any(|c| self.active(c))
    }

    /// The instruction, and the same on the tangents: these are taken before, since operands may move.
    fn in_place(&mut self, inst: &Inst) {
        let op = match &inst.op {
            Op::Store(c, path, v) => {
                let d = self.tangent_or_zero(*v);
                self.tangent(*c).map(|cell| Op::Store(cell, path.clone(), d))
            }
            Op::AddTo(c, path, v, negative) => match (self.tangent(*c), self.number(*v)) {
                (Some(cell), Some(d)) => Some(Op::AddTo(cell, path.clone(), d, *negative)),
                _ => None,
            },
            Op::Replace(c, path, v) => {
                let d = self.tangent_or_zero(*v);
                self.tangent(*c).map(|cell| Op::Replace(cell, path.clone(), d))
            }
            Op::Swap(a, p, b, q) => match (self.tangent(*a), self.tangent(*b)) {
                (Some(a), Some(b)) => Some(Op::Swap(a, p.clone(), b, q.clone())),
                _ => None,
            },
            Op::Mutate(m) => {
                let args = m.args.iter().enumerate();
                let carries = |k: usize| m.row.active.contains(&k);
                let args = args.map(|(k, v)| if carries(k) { self.tangent_or_zero(*v) } else { *v }).collect();
                self.tangent(m.cell).map(|cell| Op::Mutate(Mutation { cell, args, ..m.clone() }))
            }
            _ => None,
        };
        self.out.push(inst.clone());
        if let Some(op) = op {
            let results: Vec<Value> = inst.results.iter().map(|r| self.declare(*r)).collect();
            self.push(results, op);
        }
    }

    /// The tangent of the one result.
    fn of(&mut self, inst: &Inst, y: Value) -> Option<Value> {
        let ty = self.f.ty(y).tangent();
        match &inst.op {
            Op::Unary(UnOp::Neg, x) => {
                let dx = self.number(*x)?;
                let op = if self.is_scalar(*x) { Op::Unary(UnOp::Neg, dx) } else { Op::Dispatch("tneg", vec![dx]) };
                Some(self.emit(ty, op))
            }
            Op::Binary(op, a, b) => self.binary(*op, *a, *b, y, ty),
            Op::Rule(row, args) => {
                let values: Vec<Value> =
                    args.iter().map(|v| if self.f.ty(*v).is_ref() { self.copied(*v) } else { *v }).collect();
                let applied = Applied { row, args: &values, y };
                let mut sum = None;
                for (k, v) in args.iter().enumerate() {
                    if let Some(dx) = self.number(*v)
                        && let Some(d) = applied.times_partial(self, k, dx, &ty)
                    {
                        sum = Some(self.plus(sum, d, &ty));
                    }
                }
                sum
            }
            Op::Cast(x, to) => {
                let dx = self.number(*x)?;
                let op = match self.is_scalar(*x) {
                    true => Op::Cast(dx, to.clone()),
                    false => Op::Dispatch("recast", vec![y, *x, dx]),
                };
                Some(self.emit(ty, op))
            }
            Op::Load(base, path) if path.iter().any(|step| matches!(step, Proj::Named(_))) => {
                let base = self.tangent(*base)?;
                Some(self.emit(ty, Op::TangentPart(y, base, path.clone())))
            }
            Op::TangentPart(_, base, path) => {
                let base = self.tangent(*base)?;
                Some(self.emit(ty, Op::TangentPart(y, base, path.clone())))
            }
            Op::Load(base, path) if ty.is_ref() && !path.is_empty() => {
                let base = self.tangent(*base)?;
                let part = self.emit_inline(ty.peeled().clone(), Op::At(base, path.clone()));
                Some(self.behind(part, &ty))
            }
            Op::Load(base, path) => {
                let base = self.tangent(*base)?;
                Some(self.emit(ty, Op::Load(base, path.clone())))
            }
            // Of a reference that is held somewhere.
            Op::Borrow(base, path, Access::Shared)
                if !path.is_empty() && matches!(&ty, Ty::Ref(inner) if inner.is_ref()) =>
            {
                let base = self.tangent(*base)?;
                let part = self.emit_inline(ty.peeled().clone(), Op::At(base, path.clone()));
                Some(self.behind(part, &ty))
            }
            Op::Borrow(base, path, mutable) => {
                let base = self.tangent(*base)?;
                Some(self.emit_inline(ty, Op::Borrow(base, path.clone(), *mutable)))
            }
            Op::Tuple(vs) => {
                let parts = self.all(vs);
                Some(self.emit(ty, Op::Tuple(parts)))
            }
            Op::Array(vs) => {
                let parts = self.all(vs);
                Some(self.emit(ty, Op::Array(parts)))
            }
            Op::At(base, path) => {
                let base = self.tangent(*base)?;
                Some(self.emit_inline(ty, Op::At(base, path.clone())))
            }
            Op::Unwrap(v, ..) => {
                let d = self.tangent(*v)?;
                let held = self.emit(ty.peeled().clone(), Op::Dispatch("unwrapped", vec![d]));
                Some(self.behind(held, &ty))
            }
            Op::Vec(vs) => {
                let parts = self.all(vs);
                Some(self.emit(ty, Op::Vec(parts)))
            }
            Op::VecRepeat(v, n) => {
                let d = self.tangent(*v)?;
                Some(self.emit(ty, Op::VecRepeat(d, *n)))
            }
            Op::Clone(base, path, _) if self.f.ty(y).dense().is_some() => {
                let base = self.tangent(*base)?;
                let part =
                    self.emit_inline(Ty::Ref(Box::new(ty.clone())), Op::Borrow(base, path.clone(), Access::Shared));
                Some(self.emit(ty, Op::Dispatch("value", vec![part])))
            }
            Op::Clone(base, path, method) => {
                let base = self.tangent(*base)?;
                Some(self.emit(ty, Op::Clone(base, path.clone(), method.clone())))
            }
            Op::Repeat(v, n) => {
                let d = self.tangent(*v)?;
                Some(self.emit(ty, Op::Repeat(d, n.clone())))
            }
            Op::Ref(v) => {
                let d = self.tangent(*v)?;
                Some(self.emit_inline(ty, Op::Ref(d)))
            }
            Op::Deref(v) => {
                let d = self.tangent(*v)?;
                Some(self.emit_inline(ty, Op::Deref(d)))
            }
            Op::Dispatch(name, args) => self.dispatched(name, args, y, &ty),
            Op::Pointwise(p) => {
                let mut sum = None;
                for (k, o) in p.operands.iter().enumerate() {
                    if let Some(dx) = self.number(o.value)
                        && let Some(d) = p.times_partial(self, k, dx, &ty)
                    {
                        sum = Some(self.plus(sum, d, &ty));
                    }
                }
                sum
            }
            Op::Hook(..) => {
                self.refused.get_or_insert_with(|| "`hook` changes cotangents, and says nothing of tangents".into());
                None
            }
            // Constants; code that was copied is not active, and what the reverse transform makes isn't met here.
            _ => None,
        }
    }

    fn all(&mut self, vs: &[Value]) -> Vec<Value> {
        vs.iter().map(|v| self.held(*v)).collect()
    }

    /// The tangent of a part: that of what holds a reference holds the tangent itself.
    fn held(&mut self, v: Value) -> Value {
        let d = self.tangent_or_zero(v);
        if !self.f.ty(d).is_ref() {
            return d;
        }
        let ty = self.f.ty(d).peeled().clone();
        self.emit(ty, Op::Dispatch("owned", vec![d]))
    }

    /// A tangent that is held somewhere, behind as many references as the value.
    pub(super) fn behind(&mut self, held: Value, ty: &Ty) -> Value {
        let Ty::Ref(inner) = ty else { return held };
        let inner = self.behind(held, inner);
        self.emit_inline(ty.clone(), Op::Ref(inner))
    }

    fn is_scalar(&self, v: Value) -> bool {
        self.f.ty(v).is_scalar()
    }

    /// The tangent of a number or an array, by value.
    fn number(&mut self, v: Value) -> Option<Value> {
        let mut d = self.tangent(v)?;
        if self.f.ty(d).is_ref() && self.f.ty(d).peeled().is_open() {
            return Some(self.emit_inline(Ty::Unknown, Op::Dispatch("value", vec![d])));
        }
        while let Ty::Ref(inner) = self.f.ty(d).clone() {
            d = self.emit_inline(*inner, Op::Deref(d));
        }
        Some(d)
    }

    /// `so_far + d`, where there is something so far.
    fn plus(&mut self, so_far: Option<Value>, d: Value, ty: &Ty) -> Value {
        let Some(so_far) = so_far else { return d };
        let op = if ty.is_scalar() { Op::Binary(BinOp::Add, so_far, d) } else { Op::Dispatch("tadd", vec![so_far, d]) };
        for part in [so_far, d] {
            if self.f.data(part).hint.as_deref() == Some("t") {
                self.f.data_mut(part).inline = true;
            }
        }
        self.emit(ty.clone(), op)
    }

    fn untuple(&mut self, inst: &Inst, p: Value) {
        let Some(d) = self.tangent(p) else { return };
        let parts: Vec<Value> = inst.results.iter().map(|r| self.declare(*r)).collect();
        self.push(parts.clone(), Op::Untuple(d));
        for (y, part) in inst.results.iter().zip(parts) {
            let ty = self.f.ty(part).clone();
            if ty.is_ref() {
                self.f.data_mut(part).ty = ty.peeled().clone();
                let lent = self.behind(part, &ty);
                self.set(*y, lent);
            }
        }
    }

    fn binary(&mut self, op: BinOp, a: Value, b: Value, y: Value, ty: Ty) -> Option<Value> {
        let (da, db) = (self.number(a), self.number(b));
        let times = |this: &mut Self, p, q| this.emit_inline(ty.clone(), Op::Binary(BinOp::Mul, p, q));
        match op {
            BinOp::Add => match (da, db) {
                (Some(da), Some(db)) => Some(self.emit(ty, Op::Binary(BinOp::Add, da, db))),
                (da, db) => da.or(db),
            },
            BinOp::Sub => match (da, db) {
                (Some(da), Some(db)) => Some(self.emit(ty, Op::Binary(BinOp::Sub, da, db))),
                (None, Some(db)) => Some(self.emit(ty, Op::Unary(UnOp::Neg, db))),
                (da, None) => da,
            },
            BinOp::Mul => {
                let left = da.map(|da| times(self, da, b));
                let right = db.map(|db| times(self, a, db));
                Some(match (left, right) {
                    (Some(left), Some(right)) => self.emit(ty, Op::Binary(BinOp::Add, left, right)),
                    (left, right) => self.shown(left.or(right)?),
                })
            }
            BinOp::Div => {
                let right = db.map(|db| times(self, y, db));
                let upper = match (da, right) {
                    (Some(da), Some(right)) => self.emit_inline(ty.clone(), Op::Binary(BinOp::Sub, da, right)),
                    (None, Some(right)) => self.emit_inline(ty.clone(), Op::Unary(UnOp::Neg, right)),
                    (da, None) => da?,
                };
                Some(self.emit(ty, Op::Binary(BinOp::Div, upper, b)))
            }
            BinOp::Rem => {
                let Some(db) = db else { return da };
                let p = instantiate(self, "rules::rem_da(x, a)", &[("x", a), ("a", b)], db, &ty);
                let right = times(self, db, p);
                let right = self.shown(right);
                Some(self.plus(da, right, &ty))
            }
            _ => None,
        }
    }

    /// A temporary that turned out to be the tangent itself.
    fn shown(&mut self, d: Value) -> Value {
        self.f.data_mut(d).inline = false;
        d
    }

    /// The tangent of an operand that may be of a user's type, by value.
    fn operand_tangent(&mut self, v: Value) -> Option<Value> {
        let d = self.tangent(v)?;
        match self.f.ty(d) {
            Ty::Ref(inner) if **inner == Ty::Unknown => {
                let clone = proc_macro2::Ident::new("clone", self.written);
                Some(self.emit_inline(Ty::Unknown, Op::Clone(d, vec![], clone)))
            }
            _ => self.number(v),
        }
    }

    /// Operands may be more than numbers: what is wanted of them is taken before they move.
    fn binary_by_trait(&mut self, inst: &Inst, op: BinOp, operands: [Value; 2]) -> Option<Value> {
        let y = inst.results[0];
        let ty = self.f.ty(y).tangent();
        if let Some(o) = operation(&self.f, op, operands[0], operands[1]) {
            let dots = operands.map(|v| self.operand_tangent(v));
            let kept = self.emit(Ty::Unknown, Op::Dispatch(o.keep(&self.f, y), operands.to_vec()));
            self.out.push(inst.clone());
            let reads = o.reads(dots.map(|d| d.is_some()));
            let values = [0, 1].map(|k| if reads[k] { self.copied_of(Some(kept), operands[k]) } else { operands[k] });
            let mut sum = None;
            for (k, d) in dots.into_iter().enumerate() {
                if let Some(d) = d {
                    let args = vec![kept, values[0], values[1], d];
                    let d = self.emit(ty.clone(), Op::Dispatch(o.tangents[k].0, args));
                    sum = Some(self.plus(sum, d, &ty));
                }
            }
            return sum;
        }
        let dots = operands.map(|v| self.number(v));
        let wanted = ByTrait::wants(op, dots.map(|d| d.is_some()), true);
        let before = [0, 1].map(|k| {
            let v = operands[k];
            let early = wanted[k] == (false, true) && !(self.is_scalar(v) && self.f.ty(v) != &Ty::Float);
            early.then(|| {
                let op = like(self, v);
                self.emit(Ty::Unknown, op)
            })
        });
        self.out.push(inst.clone());
        let values = [0, 1].map(|k| if wanted[k].0 { self.copied(operands[k]) } else { operands[k] });
        let shapes = [0, 1].map(|k| match before[k] {
            Some(shape) => shape,
            None if wanted[k].1 => {
                let op = like(self, values[k]);
                self.emit_inline(Ty::Unknown, op)
            }
            None => values[k],
        });
        let applied = ByTrait { op, values, shapes, y };
        let parts: Vec<Value> =
            (0..2).filter_map(|k| dots[k].and_then(|d| applied.times_partial(self, k, d, &ty))).collect();
        match parts[..] {
            [left, right] => Some(self.plus(Some(left), right, &ty)),
            _ => parts.first().copied(),
        }
    }

    /// The number behind an operand that may be a borrow from somewhere.
    fn copied(&mut self, v: Value) -> Value {
        self.copied_of(None, v)
    }

    /// The same, where it may be of a user's type, and is kept then.
    fn copied_of(&mut self, kept: Option<Value>, v: Value) -> Value {
        let known = !matches!(self.f.ty(v), Ty::Unknown | Ty::Discrete);
        let known = known && !self.f.ty(v).is_ref();
        if self.active(v) && !self.f.ty(v).is_ref() || known || self.literals.contains_key(&v) {
            return v;
        }
        let op = match kept {
            Some(kept) => Op::Dispatch("read", vec![kept, v]),
            None => Op::Dispatch("value", vec![v]),
        };
        self.emit_inline(Ty::Unknown, op)
    }

    /// Rules that rustc picks are linear in their last operand, the tangent or cotangent; others make tangents of tangents.
    fn dispatched(&mut self, name: &'static str, args: &[Value], y: Value, ty: &Ty) -> Option<Value> {
        let alike = [
            "only",
            "rewrap",
            "unwrapped",
            "held_or_none",
            "unheld",
            "boxed",
            "unboxed",
            "parted",
            "unparted",
            "witness",
        ];
        if alike.contains(&name) {
            let d = self.tangent(*args.first()?)?;
            return Some(self.emit(ty.clone(), Op::Dispatch(name, vec![d])));
        }
        if let ("joined", [of, parts]) = (name, args) {
            let ds = vec![self.tangent(*of)?, self.tangent(*parts)?];
            return Some(self.emit(ty.clone(), Op::Dispatch(name, ds)));
        }
        let mut sum = None;
        for (k, v) in args.iter().enumerate() {
            if let Some(dx) = self.number(*v)
                && let Some(d) = crate::partials::times_dispatched(self, (name, args, y), k, dx, ty)
            {
                sum = Some(self.plus(sum, d, ty));
            }
        }
        sum
    }

    /// `callee::__jvp(args…, tangents…)`.
    fn call(&mut self, inst: &Inst, c: &Call) {
        let mut call = c.clone();
        for (k, v) in c.args.iter().enumerate().skip(usize::from(c.callable)) {
            // A function has no tangent of its own: its tangents come out of it.
            let d = match c.lambdas.iter().any(|(l, _)| *l == k) || self.f.data(self.borrowed(*v)).callable {
                true => self.emit_inline(Ty::Unit, Op::Const(quote::quote!(()))),
                // Nothing is computed along it.
                false if self.tangent(*v).is_none() && c.is_of_array(&self.f) && self.f.ty(*v).dense().is_some() => {
                    let unit = self.emit_inline(Ty::Unit, Op::Const(quote::quote!(())));
                    self.emit_inline(Ty::Ref(Box::new(Ty::Unit)), Op::Ref(unit))
                }
                // Operators take tangents by value.
                false
                    if c.operator().is_some()
                        && self.f.ty(*v).is_ref()
                        && self.f.ty(*v).dense().is_some()
                        && !self.mutable.contains_key(v) =>
                {
                    self.number(*v).unwrap_or_else(|| self.zero(*v))
                }
                false => self.argument(*v),
            };
            call.args.push(d);
        }
        for (_, lambda) in &mut call.lambdas {
            self.lambda(lambda);
        }
        call.level += 1;
        let pairs: Vec<(Value, Value)> = match inst.results[..] {
            [y] => vec![(y, self.declare(y))],
            _ => {
                let whole = |this: &mut Self| this.f.value(None, inst.span, Ty::Unknown);
                vec![(whole(self), whole(self))]
            }
        };
        let (y, dot) = pairs[0];
        self.out.push(Inst { results: vec![y, dot], op: Op::Call(call), span: inst.span });
        if inst.results.len() > 1 {
            self.push(inst.results.clone(), Op::Untuple(y));
            let dots: Vec<Value> = inst.results.iter().map(|r| self.declare(*r)).collect();
            self.push(dots, Op::Untuple(dot));
        }
    }

    /// What a borrow is taken of.
    fn borrowed(&self, v: Value) -> Value {
        self.refs.get(&v).copied().unwrap_or(v)
    }

    /// A closure with tangents: of its parameters, and of what it captures.
    fn lambda(&mut self, lambda: &mut Lambda) {
        let inactive = lambda.inactive();
        let activity =
            crate::activity::analyse(&lambda.function, &inactive, true, &mut crate::diag::Problems::default());
        // Closures within this one.
        crate::activity::mark_calls(&mut lambda.function, &activity);
        match super::forward(&lambda.function, &activity, super::Returns::Both) {
            Ok(with_tangents) => lambda.function = with_tangents,
            Err(why) => {
                self.refused.get_or_insert(why);
            }
        }
        let dots: Vec<Option<Value>> = lambda
            .captures
            .iter()
            .zip(&lambda.active)
            .map(|(v, active)| {
                v.map(|v| match active {
                    true => self.tangent_or_zero(v),
                    false => self.emit_inline(Ty::Unit, Op::Const(quote::quote!(()))),
                })
            })
            .collect();
        lambda.captures.extend(dots);
        lambda.active.extend(lambda.active.clone());
    }

    /// The tangent of an argument. Where it is zero the parameter may be a `#[constant]` of a type without tangents.
    fn argument(&mut self, v: Value) -> Value {
        if let Some(d) = self.tangent(v) {
            if !self.f.ty(v).is_view() || self.mutable.contains_key(&v) {
                return d;
            }
            let ty = Ty::Ref(Box::new(self.f.ty(d).clone()));
            return self.emit_inline(ty, Op::Ref(d));
        }
        let ty = self.f.ty(v).clone();
        if ty.peeled().has_fixed_shape() || ty == Ty::Float {
            return self.zero(v);
        }
        let z = self.emit(ty.peeled().tangent(), Op::Dispatch("unused_sink", vec![v]));
        // A view is a reference that isn't written so.
        match ty {
            Ty::Ref(_) => self.emit_inline(ty.tangent(), Op::Ref(z)),
            view if view.is_view() => self.emit_inline(Ty::Ref(Box::new(view.tangent())), Op::Ref(z)),
            _ => z,
        }
    }
}
