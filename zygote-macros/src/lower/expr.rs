//! Expressions: dispatch, literals, operators, aggregates.

use super::*;
use crate::ty::Scalar;
use place::unparenthesised;
use syn::{Expr, Lit};

/// The operation of an arithmetic or comparison operator (no assignment, no `&&`, `||`).
pub(super) fn binary(op: &syn::BinOp) -> Option<BinOp> {
    use syn::BinOp as S;
    Some(match op {
        S::Add(_) => BinOp::Add,
        S::Sub(_) => BinOp::Sub,
        S::Mul(_) => BinOp::Mul,
        S::Div(_) => BinOp::Div,
        S::Rem(_) => BinOp::Rem,
        S::BitXor(_) => BinOp::BitXor,
        S::BitAnd(_) => BinOp::BitAnd,
        S::BitOr(_) => BinOp::BitOr,
        S::Shl(_) => BinOp::Shl,
        S::Shr(_) => BinOp::Shr,
        S::Eq(_) => BinOp::Eq,
        S::Lt(_) => BinOp::Lt,
        S::Le(_) => BinOp::Le,
        S::Ne(_) => BinOp::Ne,
        S::Ge(_) => BinOp::Ge,
        S::Gt(_) => BinOp::Gt,
        _ => return None,
    })
}

/// The operation of `+=` and its like.
pub(super) fn compound(op: &syn::BinOp) -> Option<BinOp> {
    use syn::BinOp as S;
    Some(match op {
        S::AddAssign(_) => BinOp::Add,
        S::SubAssign(_) => BinOp::Sub,
        S::MulAssign(_) => BinOp::Mul,
        S::DivAssign(_) => BinOp::Div,
        S::RemAssign(_) => BinOp::Rem,
        S::BitXorAssign(_) => BinOp::BitXor,
        S::BitAndAssign(_) => BinOp::BitAnd,
        S::BitOrAssign(_) => BinOp::BitOr,
        S::ShlAssign(_) => BinOp::Shl,
        S::ShrAssign(_) => BinOp::Shr,
        _ => return None,
    })
}

fn is_comparison(op: BinOp) -> bool {
    matches!(op, BinOp::Eq | BinOp::Ne | BinOp::Lt | BinOp::Le | BinOp::Gt | BinOp::Ge)
}

/// The type of the result; operands may be references.
pub(super) fn binary_ty(op: BinOp, a: &Ty, b: &Ty) -> Ty {
    let (a, b) = (a.peeled(), b.peeled());
    match (a, b) {
        _ if is_comparison(op) => Ty::Discrete,
        (Ty::Discrete, Ty::Discrete) => Ty::Discrete,
        (a, b) if a.is_scalar() && b.is_scalar() => a.join(b),
        (Ty::Dense(a), Ty::Dense(b)) => {
            let ndim = a.ndim.zip(b.ndim).map(|(a, b)| a.max(b));
            Ty::Dense(crate::ty::Dense { ndim, ..a.owned() })
        }
        (Ty::Dense(d), other) | (other, Ty::Dense(d)) if other.is_scalar() => Ty::Dense(d.owned()),
        _ => Ty::Unknown,
    }
}

pub(super) fn ref_ty(ty: Ty) -> Ty {
    Ty::Ref(Box::new(ty))
}

pub(super) fn literal_ty(lit: &Lit) -> Ty {
    let suffixed = |suffix: &str| match suffix {
        "f64" => Some(Ty::Scalar(Scalar::F64)),
        "f32" => Some(Ty::Scalar(Scalar::F32)),
        _ => None,
    };
    match lit {
        Lit::Float(f) => suffixed(f.suffix()).unwrap_or(Ty::Float),
        Lit::Int(i) => suffixed(i.suffix()).unwrap_or(Ty::Discrete),
        Lit::Byte(_) | Lit::Char(_) | Lit::Bool(_) => Ty::Discrete,
        Lit::Str(_) | Lit::ByteStr(_) | Lit::CStr(_) => Ty::Ref(Box::new(Ty::Discrete)),
        _ => Ty::Unknown,
    }
}

impl Lowerer {
    /// An expression that gives a value (`()` too).
    pub(super) fn value(&mut self, e: &Expr) -> Flow<Value> {
        match self.expr(e)? {
            Out::Value(v) => Ok(v),
            Out::Unit => {
                let (v, inst) = self.unit(e.span());
                self.insts.push(inst);
                Ok(v)
            }
        }
    }

    pub(super) fn values<'a>(&mut self, es: impl IntoIterator<Item = &'a Expr>) -> Flow<Vec<Value>> {
        es.into_iter().map(|e| self.value(e)).collect()
    }

    /// The elements of an array or a tuple; `part`: what type the one at an index must have, by that of the whole.
    fn elements_of<'a>(
        &mut self,
        es: impl IntoIterator<Item = &'a Expr>,
        part: impl Fn(&syn::Type, usize) -> Option<&syn::Type>,
    ) -> Flow<Vec<Value>> {
        let whole = self.expected.take();
        let mut values = vec![];
        for (k, e) in es.into_iter().enumerate() {
            self.expect(e, whole.as_ref().and_then(|t| part(t, k)));
            values.push(self.value(e)?);
        }
        Ok(values)
    }

    pub(super) fn expr(&mut self, e: &Expr) -> Flow<Out> {
        match e {
            Expr::Loop(_) | Expr::While(_) | Expr::ForLoop(_) => self.check_cfg(expr_attrs(e)),
            _ => self.check_attrs(expr_attrs(e)),
        }
        let span = e.span();
        match e {
            Expr::Paren(p) => self.expr(&p.expr),
            Expr::Group(g) => self.expr(&g.expr),
            Expr::Lit(l) => Ok(Out::Value(self.constant(quote!(#l), span, literal_ty(&l.lit)))),
            Expr::Path(p) => self.path(e, p),
            Expr::Unary(u) => self.unary(e, u),
            Expr::Binary(b) => self.binary(e, b),
            Expr::Cast(c) => {
                let v = self.value(&c.expr)?;
                let ty = match &*c.ty {
                    // Written by lowering itself, for an index as an integer of some type.
                    syn::Type::Paren(t) if matches!(*t.elem, syn::Type::Infer(_)) => Ty::Discrete,
                    t => Ty::parse(t, &self.generics),
                };
                Ok(Out::Value(self.emit(Op::Cast(v, (*c.ty).clone()), span, ty)))
            }
            Expr::Reference(r) => self.reference(e, r),
            Expr::Index(_) | Expr::Field(_) => self.load(e),
            Expr::Tuple(t) if t.elems.is_empty() => Ok(Out::Unit),
            Expr::Tuple(t) => {
                let vs = self.elements_of(&t.elems, |ty, k| match ty {
                    syn::Type::Tuple(t) => t.elems.iter().nth(k),
                    _ => None,
                })?;
                let ty = Ty::Tuple(vs.iter().map(|v| self.ty(*v)).collect());
                Ok(Out::Value(self.emit(Op::Tuple(vs), span, ty)))
            }
            Expr::Array(a) => {
                let vs = self.elements_of(&a.elems, |ty, _| match ty {
                    syn::Type::Array(t) => Some(&t.elem),
                    syn::Type::Slice(t) => Some(&t.elem),
                    _ => None,
                })?;
                let elem = vs.iter().fold(Ty::Unknown, |t, v| unify(&t, self.f.ty(*v)));
                let n = proc_macro2::Literal::usize_unsuffixed(vs.len());
                let ty = Ty::Array(Box::new(elem), Some(crate::ty::ArrayLen(quote!(#n))));
                Ok(Out::Value(self.emit(Op::Array(vs), span, ty)))
            }
            Expr::Repeat(r) => {
                let v = self.value(&r.expr)?;
                let len = &r.len;
                let ty = Ty::Array(Box::new(self.ty(v)), Some(crate::ty::ArrayLen(quote!(#len))));
                Ok(Out::Value(self.emit(Op::Repeat(v, quote!(#len)), span, ty)))
            }
            Expr::Call(c) => self.call(e, c),
            Expr::MethodCall(m) => self.method_call(e, m),
            Expr::Macro(m) => self.macro_(&m.mac, span),
            Expr::Assign(a) => self.assign(e, a),
            _ => self.control(e),
        }
    }

    /// Control flow, and the rest.
    fn control(&mut self, e: &Expr) -> Flow<Out> {
        match e {
            Expr::Block(b) => match &b.label {
                None => self.block(&b.block),
                Some(label) => self.labelled_block(label, &b.block),
            },
            Expr::If(i) => self.if_(i),
            Expr::Match(m) => self.match_(m),
            Expr::Loop(l) => self.loop_(l),
            Expr::While(w) => self.while_(w),
            Expr::ForLoop(f) => self.for_(f),
            Expr::Break(b) => self.break_(b),
            Expr::Continue(c) => self.continue_(c),
            Expr::Return(r) => {
                if self.leaves_checkpoint(None) {
                    self.problem(
                        r.return_token.span,
                        "cannot `return` out of a checkpointed loop",
                        "`break`, and return behind the loop",
                    );
                }
                if let (Some(frame), None) = (self.closure_frame(), &r.expr) {
                    return Err(self.leave(frame, None));
                }
                let v = match &r.expr {
                    Some(e) => self.value(e)?,
                    None => {
                        let (v, inst) = self.unit(e.span());
                        self.insts.push(inst);
                        v
                    }
                };
                self.return_(v)
            }
            _ => self.rest(e),
        }
    }

    /// Leaves the function, or the closure.
    pub(super) fn return_(&mut self, v: Value) -> Flow<Out> {
        if let Some(frame) = self.closure_frame() {
            return Err(self.leave(frame, Some(v)));
        }
        Err(Term::Return(vec![v]))
    }

    /// What has no structure here.
    fn rest(&mut self, e: &Expr) -> Flow<Out> {
        match e {
            Expr::Const(_) => Ok(Out::Value(self.constant(quote!(#e), e.span(), Ty::Unknown))),
            Expr::Try(t) => self.try_(e, t),
            Expr::Await(a) => {
                self.problem(
                    a.await_token.span,
                    "cannot differentiate through `.await`",
                    "do the waiting outside of the differentiated function",
                );
                Ok(Out::Value(self.dummy(e.span())))
            }
            Expr::Yield(y) => {
                self.problem(y.yield_token.span, "cannot differentiate through `yield`", "write a plain function");
                Ok(Out::Value(self.dummy(e.span())))
            }
            Expr::Let(l) => {
                self.problem(
                    l.let_token.span,
                    "`let` inside of a larger condition is not supported yet",
                    "nest: `if let … { if … { … } }`",
                );
                Ok(Out::Value(self.constant(quote!(true), e.span(), Ty::Discrete)))
            }
            Expr::Infer(_) => Ok(Out::Value(self.dummy(e.span()))),
            // Closures, struct literals, ranges, `unsafe`, `async`, …
            Expr::Struct(s) => self.struct_literal(e, s),
            Expr::Closure(_) | Expr::Range(_) | Expr::Unsafe(_) | Expr::Async(_) | Expr::RawAddr(_) => {
                self.copy_unsupported(e, Ty::Unknown)
            }
            _ => {
                self.problem(e.span(), "this expression is not supported", "move it into a function of its own");
                Ok(Out::Value(self.dummy(e.span())))
            }
        }
    }

    fn struct_literal(&mut self, e: &Expr, s: &syn::ExprStruct) -> Flow<Out> {
        if s.qself.is_some() {
            return self.copy_unsupported(e, Ty::Unknown);
        }
        let mut fields = vec![];
        for f in &s.fields {
            fields.push((f.member.clone(), self.value(&f.expr)?));
        }
        let base = s.rest.as_ref().map(|b| self.value(b)).transpose()?;
        let op = Op::Construct(Construct { path: s.path.clone(), fields, base, call: false });
        Ok(Out::Value(self.emit(op, e.span(), Ty::Unknown)))
    }

    fn path(&mut self, e: &Expr, p: &syn::ExprPath) -> Flow<Out> {
        let span = e.span();
        let Some(k) = self.local(e) else {
            let ty = self.path_ty(p);
            return Ok(Out::Value(self.constant(quote!(#p), span, ty)));
        };
        if let Some(found) = self.vars[k].located.clone() {
            let iter::Located { missing, item, .. } = &*found;
            let (some, none) = (quote!(::core::option::Option::Some), quote!(::core::option::Option::None));
            return self.lower_code(e, Ok(quote!(if #missing { #none } else { #some(#item) })));
        }
        if let Some(spot) = self.alias(k) {
            // Handed on: as a borrow.
            let access = if spot.mutable { Access::Passed } else { Access::Shared };
            return Ok(Out::Value(self.borrow(&spot, access, span)));
        }
        match self.vars[k].value {
            Some(v) if self.f.is_cell(v) => {
                let spot = Spot { base: v, path: vec![], mutable: true };
                // A `&mut` parameter is handed on; a variable is copied or moved out here, since it may change later.
                let through = self.f.ty(v).is_ref();
                Ok(Out::Value(if through { self.borrow(&spot, Access::Passed, span) } else { self.read(&spot, span) }))
            }
            Some(v) if self.vars[k].number && self.f.ty(v).is_scalar() => {
                let ty = ref_ty(self.ty(v));
                Ok(Out::Value(self.emit(Op::Ref(v), span, ty)))
            }
            Some(v) => Ok(Out::Value(v)),
            // rustc has an error of its own for it.
            None => Ok(Out::Value(self.dummy(span))),
        }
    }

    /// The type of a constant, as far as its path shows it.
    pub(super) fn path_ty(&self, p: &syn::ExprPath) -> Ty {
        if p.qself.is_some() {
            return Ty::Unknown;
        }
        let segments: Vec<String> = p.path.segments.iter().map(|s| s.ident.to_string()).collect();
        let segments: Vec<&str> = segments.iter().map(String::as_str).collect();
        match segments.as_slice() {
            [one] => self.constants.get(*one).cloned().unwrap_or(Ty::Unknown),
            [
                ..,
                "f64" | "f32",
                "MANTISSA_DIGITS" | "DIGITS" | "RADIX" | "MIN_EXP" | "MAX_EXP" | "MIN_10_EXP" | "MAX_10_EXP",
            ] => Ty::Discrete,
            [.., "f64", "consts", c] if names::is_upper(c) => Ty::Scalar(Scalar::F64),
            [.., "f32", "consts", c] if names::is_upper(c) => Ty::Scalar(Scalar::F32),
            ["f64", c] | ["std" | "core", "f64", c] if names::is_upper(c) => Ty::Scalar(Scalar::F64),
            ["f32", c] | ["std" | "core", "f32", c] if names::is_upper(c) => Ty::Scalar(Scalar::F32),
            [
                "usize" | "u8" | "u16" | "u32" | "u64" | "u128" | "isize" | "i8" | "i16" | "i32" | "i64" | "i128"
                | "char",
                c,
            ] if names::is_upper(c) => Ty::Discrete,
            _ => Ty::Unknown,
        }
    }

    fn unary(&mut self, e: &Expr, u: &syn::ExprUnary) -> Flow<Out> {
        let users = std::mem::take(&mut self.users_expected);
        let span = e.span();
        match u.op {
            syn::UnOp::Deref(_) => {
                if let Some(spot) = self.spot(e)? {
                    return Ok(Out::Value(self.read(&spot, span)));
                }
                let v = self.value(&u.expr)?;
                let ty = match self.ty(v) {
                    Ty::Boxed(t) => return Ok(Out::Value(self.emit(Op::Load(v, vec![Proj::Deref]), span, *t))),
                    Ty::Ref(t) => *t,
                    Ty::Discrete => Ty::Discrete,
                    _ => Ty::Unknown,
                };
                Ok(Out::Value(self.emit(Op::Deref(v), span, ty)))
            }
            syn::UnOp::Not(_) => {
                let v = self.value(&u.expr)?;
                Ok(Out::Value(self.emit(Op::Unary(UnOp::Not, v), span, Ty::Discrete)))
            }
            _ => {
                let v = self.operand_of_users(&u.expr, users)?;
                if self.is_users(v) || users && self.f.ty(v).peeled() == &Ty::Unknown {
                    return Ok(Out::Value(self.overloaded_by("OpNeg", "neg", &[v], span)));
                }
                let v = self.by_value(v);
                let ty = match self.ty(v) {
                    ty @ (Ty::Scalar(_) | Ty::Float | Ty::Discrete) => ty,
                    ty => ty.dense().map_or(Ty::Unknown, |d| Ty::Dense(d.owned())),
                };
                let v = self.looked_through(v);
                Ok(Out::Value(self.emit(Op::Unary(UnOp::Neg, v), span, ty)))
            }
        }
    }

    fn binary(&mut self, e: &Expr, b: &syn::ExprBinary) -> Flow<Out> {
        let users = std::mem::take(&mut self.users_expected);
        match &b.op {
            syn::BinOp::And(_) => return self.lazy(b, true),
            syn::BinOp::Or(_) => return self.lazy(b, false),
            op if compound(op).is_some() => return self.compound_assign(e, b),
            _ => {}
        }
        // Long sums are nested to the left: no recursion there.
        let mut spine = vec![b];
        let mut left = &*b.left;
        while let Expr::Binary(inner) = left
            && binary(&inner.op).is_some()
            && inner.attrs.is_empty()
        {
            spine.push(inner);
            left = &inner.left;
        }
        let mut acc = self.operand_of_users(left, users)?;
        for b in spine.into_iter().rev() {
            // What a value is divided by is a number.
            let right = self.operand_of_users(&b.right, users && !matches!(b.op, syn::BinOp::Div(_)))?;
            acc = match binary(&b.op) {
                Some(op) if users => self.expected_overloaded(op, [acc, right], b.op.span()),
                Some(op) => self.arithmetic(op, acc, right, b.op.span()),
                None => {
                    self.problem(b.op.span(), "this operator is not supported", "write it with a method");
                    acc
                }
            };
        }
        Ok(Out::Value(acc))
    }

    pub(super) fn arithmetic(&mut self, op: BinOp, mut a: Value, mut b: Value, span: Span) -> Value {
        if let Some(v) = self.overloaded(op, &[a, b], span) {
            return v;
        }
        let scalars = self.f.ty(a).peeled().is_scalar() && self.f.ty(b).peeled().is_scalar();
        if scalars || !is_comparison(op) {
            a = self.by_value(a);
            b = self.by_value(b);
        }
        let (a, b) = (self.looked_through(a), self.looked_through(b));
        let ty = binary_ty(op, self.f.ty(a), self.f.ty(b));
        self.emit(Op::Binary(op, a, b), span, ty)
    }

    /// What is held exclusively, an array or a view of one, is no operand: what is read of it is.
    fn looked_through(&mut self, v: Value) -> Value {
        if !self.f.ty(v).is_ref() || self.f.ty(v).dense().is_none() {
            return v;
        }
        let mut spot = match self.spots.get(&v) {
            Some(spot) if spot.mutable => spot.clone(),
            None if self.f.is_cell(v) => Spot { base: v, path: vec![], mutable: true },
            _ => return v,
        };
        let span = self.f.data(v).span;
        if matches!(spot.path.last(), Some(Proj::View(..))) {
            spot.path.push(Proj::View(Ident::new("view", span), crate::arrays::whole_view(), vec![]));
        }
        self.borrow(&spot, Access::Shared, span)
    }

    fn reference(&mut self, e: &Expr, r: &syn::ExprReference) -> Flow<Out> {
        let inner = unparenthesised(&r.expr);
        // A view is a reference already.
        if matches!(self.peek(inner), Ty::Ref(t) if t.is_view()) {
            let v = self.value(inner)?;
            return Ok(Out::Value(if r.mutability.is_none() { self.looked_through(v) } else { v }));
        }
        if let Some(spot) = self.spot(inner)? {
            let spot = if r.mutability.is_some() { self.as_view(spot, e.span()) } else { spot };
            return Ok(Out::Value(self.borrow(&spot, Access::of(r.mutability.is_some()), e.span())));
        }
        if r.mutability.is_some() {
            return self.copy_unsupported(e, Ty::Unknown);
        }
        // The element may be of a type that can't be copied out.
        let number = matches!(self.peek(inner), Ty::Scalar(_) | Ty::Float | Ty::Discrete);
        if (self.is_slicing(inner) || !number)
            && let Some(spot) = self.part_of_value(inner)?
        {
            return Ok(Out::Value(self.borrow(&spot, Access::Shared, e.span())));
        }
        let v = self.value(inner)?;
        let ty = ref_ty(self.ty(v));
        Ok(Out::Value(self.emit(Op::Ref(v), e.span(), ty)))
    }
}

/// The expressions whose attributes are looked at.
macro_rules! with_attrs {
    ($($variant:ident)*) => {
        pub(super) fn expr_attrs(e: &Expr) -> &[syn::Attribute] {
            match e {
                $(Expr::$variant(x) => &x.attrs,)*
                _ => &[],
            }
        }

        pub(super) fn expr_attrs_mut(e: &mut Expr) -> Option<&mut Vec<syn::Attribute>> {
            match e {
                $(Expr::$variant(x) => Some(&mut x.attrs),)*
                _ => None,
            }
        }
    };
}
with_attrs!(Block If Match Loop While ForLoop Call MethodCall Macro Assign Binary Return Unsafe Path Lit Tuple Array Paren);
