//! Method calls.

use super::*;
use place::unparenthesised;
use syn::{Expr, ExprMethodCall};

/// A comparison's result, perhaps opened or turned around.
pub(super) fn is_ordering(e: &Expr) -> bool {
    let Expr::MethodCall(m) = unparenthesised(e) else { return false };
    match m.method.to_string().as_str() {
        "cmp" | "partial_cmp" | "total_cmp" => m.args.len() == 1,
        name => names::is_of_ordering(name) && is_ordering(&m.receiver),
    }
}

impl Lowerer {
    pub(super) fn method_call(&mut self, e: &Expr, m: &ExprMethodCall) -> Flow<Out> {
        let name = m.method.to_string();
        let n = m.args.len() + 1;
        let assumed = self.assumed_kind.take();
        if name == "into"
            && m.args.is_empty()
            && let Some(to) = self.expected.clone().filter(|t| self.is_users_type(t) && self.taint.reaches(e))
        {
            let receiver = &m.receiver;
            let from = Ident::new("from", m.method.span());
            return self.lower_code(e, Ok(quote!(<#to>::#from(#receiver))));
        }
        if name == "into"
            && m.args.is_empty()
            && matches!(self.expected.as_ref().map(|t| Ty::parse(t, &self.generics)), Some(Ty::Vec(_)))
            && self.taint.reaches(e)
            && self.is_slice_like(&m.receiver)
        {
            let list = self.listed(&m.receiver);
            return self.expr(&list);
        }
        if let Some(out) = self.method_of_kept(e, m)? {
            return Ok(out);
        }
        if self.is_located(unparenthesised(&m.receiver))
            && let Some(code) = self.of_located(m)
        {
            return self.expr(&code);
        }
        if matches!(name.as_str(), crate::arrays::JOINED | crate::arrays::STACKED) {
            return self.joined_value(e, m);
        }
        if name == crate::arrays::INDEX_OF {
            return self.copied_call(e, m, Ty::Unknown, vec![]);
        }
        if name == crate::arrays::OTHER_AXIS {
            return self.copied_call(e, m, Ty::Discrete, vec![]);
        }
        if let Some(code) = self.reworded(e, m) {
            return self.lower_code(e, code);
        }
        if name == "clone_from" && n == 2 && m.turbofish.is_none() && place::root_ident(&m.receiver).is_some() {
            let (receiver, of) = (unparenthesised(&m.receiver), unparenthesised(&m.args[0]));
            let of = if let Expr::Reference(r) = of { &r.expr } else { of };
            let deref = self.peek(receiver).is_ref().then(|| quote!(*));
            let clone = Ident::new("clone", m.method.span());
            return self.expr(&syn::parse_quote!((#deref #receiver = #of.#clone())));
        }
        if let Some(code) = self.array_of_slice(m) {
            return self.lower_code(e, code);
        }
        if let Some(e) = self.respelled(m) {
            return self.expr(&e);
        }
        if (self.taint.reaches(e) || self.peek(&m.receiver).dense().is_some())
            && let Some(spot) = self.viewed(e)?
        {
            return Ok(Out::Value(self.borrow(&spot, Access::of(spot.mutable), e.span())));
        }
        if let Some(e) = self.concatenated(m) {
            return self.expr(&e);
        }
        if let Some(out) = self.chain(e, m)? {
            return Ok(out);
        }
        if let Some(ty) = names::finds_index(&name, n) {
            // A method of the user's may be called so, too: rustc sees to it that what it gives has no derivative.
            let found = syn::parse_quote!(::core::convert::identity::<#ty>(#e));
            return self.copy(&found, Ty::parse(&ty, &self.generics), vec![]);
        }
        if m.turbofish.is_none() && (crate::rules::method(&name, n).is_some() || (name == "sin_cos" && n == 1)) {
            // `q.exp()` of a quaternion.
            if self.is_users_own(unparenthesised(&m.receiver))
                && let Some(out) = self.users_method(e, m)?
            {
                return Ok(out);
            }
            return self.rule_call(e, m, &name);
        }
        if matches!(name.as_str(), "unwrap" | "expect" | "ok")
            && matches!(unparenthesised(&m.receiver), Expr::Macro(x) if macros::kind(&x.mac.path) == macros::Kind::Write)
        {
            return self.copied_call(e, m, Ty::Unknown, vec![]);
        }
        if crate::arrays::is_method(&name)
            && name != "to_owned"
            && self.peek(&m.receiver).dense().is_some()
            && let Some(out) = self.users_method(e, m)?
        {
            return Ok(out);
        }
        if m.turbofish.is_none()
            && let Some(out) = self.changing_method(e, m, &name)?
        {
            return Ok(out);
        }
        if let Some(out) = self.combined(e, m, &name, assumed)? {
            return Ok(out);
        }
        if let Some(out) = self.wrapped_method(e, m, &name)? {
            return Ok(out);
        }
        let ty = self.peek(&m.receiver);
        let scalar = ty.peeled().is_scalar();
        match name.as_str() {
            _ if names::is_zero_derivative(&name) => {
                let out = self.copied_call(e, m, Ty::Discrete, vec![])?;
                // It may be a method of the user's, of the same name.
                if let Out::Value(v) = out
                    && name != "to_string"
                    && ty.peeled() == &Ty::Unknown
                    && self.taint.reaches(&m.receiver)
                {
                    let op = Op::Dispatch("without_derivative", vec![v]);
                    return Ok(Out::Value(self.emit(op, m.method.span(), Ty::Discrete)));
                }
                return Ok(out);
            }
            _ if is_ordering(&m.receiver) && names::is_of_ordering(&name) => {
                let problems = m.args.iter().flat_map(|a| self.problems_inside(a)).collect();
                return self.copied_call(e, m, Ty::Discrete, problems);
            }
            "clone" | "to_owned" if n == 1 => match &ty {
                Ty::Unknown | Ty::Discrete | Ty::Unit => {}
                Ty::Ref(inner) if matches!(**inner, Ty::Slice(_) | Ty::Unknown | Ty::Ref(_) | Ty::Discrete) => {}
                _ => {
                    let v = self.value(&m.receiver)?;
                    return Ok(Out::Value(match self.ty(v) {
                        Ty::Ref(inner) => self.emit(Op::Deref(v), e.span(), *inner),
                        _ => v,
                    }));
                }
            },
            "add" | "sub" | "mul" | "div" | "rem" | "neg" if scalar && n <= 2 => {
                let mut args = vec![self.value(&m.receiver)?];
                args.extend(self.values(&m.args)?);
                if let Some(v) = self.operator(&name, &args, e.span()) {
                    return Ok(Out::Value(v));
                }
            }
            _ if ty.peeled() == &Ty::Discrete && names::is_discrete_method(&name) => {
                return self.copied_call(e, m, Ty::Discrete, vec![]);
            }
            _ if ty.peeled() == &Ty::Discrete && matches!(name.as_str(), "clone" | "to_owned") => {
                return self.copied_call(e, m, Ty::Discrete, vec![]);
            }
            _ => {}
        }
        // What a closure does is nothing to report where its method has no rule.
        let takes_closure = m.args.iter().any(|a| matches!(unparenthesised(a), Expr::Closure(_)));
        if ty.dense().is_some() && takes_closure && self.taint.reaches(e) {
            return self.copied_call(e, m, Ty::Unknown, vec![verbatim::method_problem(&m.method)]);
        }
        if let Some(out) = self.users_method(e, m)? {
            return Ok(out);
        }
        let problems = self.problems_if_active(e);
        self.copied_call(e, m, self.turbofish_ty(m), problems)
    }

    /// A variable of a type of the user's.
    pub(super) fn is_users_own(&self, receiver: &Expr) -> bool {
        self.local(receiver).is_some_and(|k| match &self.vars[k].alias {
            Some(spot) => spot.path.is_empty() && self.is_users(spot.base),
            None => self.vars[k].value.is_some_and(|v| self.is_users(v)),
        })
    }

    /// A method that changes a part of a cell, or copies it.
    fn changing_method(&mut self, e: &Expr, m: &ExprMethodCall, name: &str) -> Flow<Option<Out>> {
        let copies = matches!(name, "clone" | "to_vec" | "to_owned") && m.args.is_empty();
        let row = crate::mutations::method(name, m.args.len()).filter(|_| name != "permute");
        let receiver = match unparenthesised(&m.receiver) {
            Expr::Reference(r) if r.mutability.is_some() => &r.expr,
            e => e,
        };
        if row.is_none() && !copies {
            return match self.sorted(e, m, receiver)? {
                None => self.joining(e, m, receiver),
                out => Ok(out),
            };
        }
        if copies {
            return self.cloned(m, receiver, e.span());
        }
        let (Some(row), true) = (row, self.is_in_cell(receiver)) else { return Ok(None) };
        if self.is_users_own(receiver) {
            return Ok(None);
        }
        let Some(spot) = self.spot(receiver)? else { return Ok(None) };
        let args = self.values(&m.args)?;
        if let [k, ..] = row.active {
            self.refine_elements(&spot, args[*k]);
        }
        let ty = if name == "pop" { Ty::Unknown } else { self.spot_ty(&spot).element() };
        let op = Op::Mutate(Mutation { row, method: m.method.clone(), cell: spot.base, path: spot.path, args });
        if row.result {
            return Ok(Some(Out::Value(self.emit(op, e.span(), ty))));
        }
        self.insts.push(Inst { results: vec![], op, span: e.span() });
        Ok(Some(Out::Unit))
    }

    /// `x.clone()`, `x.to_vec()` of what can't simply be copied.
    fn cloned(&mut self, m: &ExprMethodCall, receiver: &Expr, span: Span) -> Flow<Option<Out>> {
        let ty = self.peek(receiver);
        let to_vec = m.method == "to_vec";
        let known = match ty.peeled() {
            Ty::Vec(_) => !matches!(&ty, Ty::Ref(t) if t.is_ref()),
            Ty::Dense(_) => !to_vec,
            Ty::Slice(_) | Ty::Array(..) => to_vec,
            Ty::Unknown => {
                self.is_in_cell(receiver)
                    || place::root_ident(receiver).is_some_and(|r| self.lookup(&r.to_string()).is_some())
            }
            _ => false,
        };
        if !known {
            return Ok(None);
        }
        let spot = match self.spot(receiver)? {
            Some(spot) => spot,
            None => match self.part_of_value(receiver)? {
                Some(spot) => spot,
                None => Spot { base: self.value(receiver)?, path: vec![], mutable: false },
            },
        };
        let ty = match ty.peeled() {
            Ty::Slice(t) | Ty::Array(t, _) if to_vec => Ty::Vec(t.clone()),
            Ty::Dense(d) if m.method == "to_owned" => Ty::Dense(d.owned()),
            ty => ty.clone(),
        };
        Ok(Some(Out::Value(self.emit(Op::Clone(spot.base, spot.path, m.method.clone()), span, ty))))
    }

    /// `iter.sum::<f64>()` says what it gives.
    fn turbofish_ty(&self, m: &ExprMethodCall) -> Ty {
        let argument = m.turbofish.as_ref().and_then(|t| t.args.first());
        match argument {
            Some(syn::GenericArgument::Type(t)) if m.method == "sum" || m.method == "product" => {
                Ty::parse(t, &self.generics)
            }
            _ => Ty::Unknown,
        }
    }

    /// `x.add(y)`.
    pub(super) fn operator(&mut self, name: &str, args: &[Value], span: Span) -> Option<Value> {
        let op = match (name, args) {
            ("neg", [v]) => {
                let v = self.by_value(*v);
                let ty = self.ty(v);
                return Some(self.emit(Op::Unary(UnOp::Neg, v), span, ty));
            }
            ("add", [_, _]) => BinOp::Add,
            ("sub", [_, _]) => BinOp::Sub,
            ("mul", [_, _]) => BinOp::Mul,
            ("div", [_, _]) => BinOp::Div,
            ("rem", [_, _]) => BinOp::Rem,
            _ => return None,
        };
        Some(self.arithmetic(op, args[0], args[1], span))
    }

    /// A method of the table, on a receiver that may turn out to be an integer.
    fn rule_call(&mut self, e: &Expr, m: &ExprMethodCall, name: &str) -> Flow<Out> {
        let receiver = self.value(&m.receiver)?;
        if self.is_users(receiver) && self.taint.reaches(e) {
            let receiver = self.as_receiver(receiver, e.span());
            return Ok(Out::Value(self.call_users_method(e, m, receiver)?));
        }
        let args = self.values(&m.args)?;
        if self.f.ty(receiver).is_discrete() {
            let v = self.synthetic(m, receiver, &args, vec![]);
            return Ok(Out::Value(self.emit(Op::Verbatim(v), e.span(), Ty::Discrete)));
        }
        let mut all = vec![receiver];
        all.extend(args);
        Ok(Out::Value(self.rule(name, all, e.span(), None)))
    }

    /// A row of the table applied; receiver first.
    pub(super) fn rule(&mut self, name: &str, mut args: Vec<Value>, span: Span, known: Option<Ty>) -> Value {
        if let Some(receiver) = args.first_mut() {
            *receiver = self.by_value(*receiver);
        }
        let receiver = args.first().map_or(Ty::Unknown, |v| self.f.ty(*v).peeled().clone());
        let ty = match known {
            Some(known) if known != Ty::Unknown => unify(&known, &receiver),
            _ => match receiver {
                Ty::Dense(of) => Ty::Dense(of.owned()),
                receiver => receiver,
            },
        };
        if name == "sin_cos"
            && let (Some(sin), Some(cos)) = (crate::rules::method("sin", 1), crate::rules::method("cos", 1))
        {
            let sin = self.emit(Op::Rule(sin, args.clone()), span, ty.clone());
            let cos = self.emit(Op::Rule(cos, args), span, ty.clone());
            return self.emit(Op::Tuple(vec![sin, cos]), span, Ty::Tuple(vec![ty.clone(), ty]));
        }
        match crate::rules::method(name, args.len()) {
            Some(row) => {
                let unseen = args.first().is_some_and(|x| self.f.ty(*x).peeled() == &Ty::Unknown);
                let ty = if row.discrete { Ty::Discrete } else { ty };
                let y = self.emit(Op::Rule(row, args), span, ty);
                self.f.data_mut(y).unseen = unseen;
                y
            }
            None => self.dummy(span),
        }
    }

    /// A method call that is copied: whole, or, where control leaves inside of it, on operands that are lowered first.
    pub(super) fn copied_call(&mut self, e: &Expr, m: &ExprMethodCall, ty: Ty, problems: Vec<Problem>) -> Flow<Out> {
        if self.can_copy(e) && !self.may_change(&m.receiver) {
            return self.copy(e, ty, problems);
        }
        let receiver = match self.local(unparenthesised(&m.receiver)).and_then(|k| self.vars[k].value) {
            Some(v) => v,
            None => self.value(&m.receiver)?,
        };
        let args = self.values(&m.args)?;
        let v = self.synthetic(m, receiver, &args, problems);
        Ok(Out::Value(self.emit(Op::Verbatim(v), e.span(), ty)))
    }

    /// True if variables may be changed where this is evaluated, `step(&mut s).is_some()`: what is copied has no adjoint.
    fn may_change(&self, e: &Expr) -> bool {
        struct Changes<'a>(&'a Lowerer, bool);
        impl<'ast> syn::visit::Visit<'ast> for Changes<'_> {
            fn visit_expr_reference(&mut self, r: &'ast syn::ExprReference) {
                self.1 |= r.mutability.is_some();
                syn::visit::visit_expr_reference(self, r);
            }

            fn visit_expr_method_call(&mut self, m: &'ast ExprMethodCall) {
                self.1 |= self.0.may_change_receiver(m);
                syn::visit::visit_expr_method_call(self, m);
            }
        }
        let mut found = Changes(self, false);
        syn::visit::Visit::visit_expr(&mut found, e);
        found.1
    }

    /// True of a method that the user wrote, or one that changes what it is called on, called on a cell.
    pub(super) fn may_change_receiver(&self, m: &ExprMethodCall) -> bool {
        let name = m.method.to_string();
        let user = !call::has_derivative(&name, m.args.len() + 1) && !names::is_std_method(&name);
        let of_cell =
            place::root_ident(&m.receiver).and_then(|i| self.lookup(&i.to_string())).is_some_and(|k| self.is_cell(k));
        of_cell && (user || crate::mutations::is_name(&name))
    }

    /// The call with its operands replaced by captures.
    fn synthetic(&self, m: &ExprMethodCall, receiver: Value, args: &[Value], if_active: Vec<Problem>) -> Verbatim {
        let mut captures = vec![];
        let mut capture = |v: Value, span: Span| {
            let ident = Ident::new(&format!("operand{}", captures.len()), span);
            let e = walk::path_expr(&ident);
            captures.push((ident, v));
            e
        };
        let mut call = m.clone();
        *call.receiver = capture(receiver, m.receiver.span());
        for (slot, v) in call.args.iter_mut().zip(args) {
            *slot = capture(*v, slot.span());
        }
        Verbatim { expr: Expr::MethodCall(call), captures, diverges: false, if_active }
    }
}
