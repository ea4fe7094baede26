//! Calls of users' methods and associated functions: differentiated calls that rustc finds by the receiver or the type.

use super::*;
use crate::ir::Call;
use crate::ty::Dense;
use place::unparenthesised;
use syn::{Expr, ExprCall, ExprMethodCall, ExprPath};

impl Lowerer {
    /// `receiver.m(args)`, where the receiver's type is not known and something that may be active goes in.
    pub(super) fn users_method(&mut self, e: &Expr, m: &ExprMethodCall) -> Flow<Option<Out>> {
        let name = m.method.to_string();
        let of = self.peek(&m.receiver).peeled().clone();
        // `u.add(v)` of a type that isn't seen is rather a method of the user's than that of `std::ops::Add`.
        let other = !names::is_std_call(&name, m.args.len());
        // Of what `Option` and iterators have, `map` is what users' matrices have, too.
        let of_std =
            |r: &Expr| matches!(unparenthesised(r), Expr::MethodCall(r) if names::is_std_method(&r.method.to_string()));
        let mapped = name == "map" && m.args.iter().all(|a| self.is_function(a)) && !of_std(&m.receiver);
        let own = of == Ty::Unknown && (names::is_operator(&name) || other || mapped);
        let std = names::is_std_method(&name) && !own && !self.is_users_own(unparenthesised(&m.receiver));
        let of_array = crate::arrays::is_method(&name)
            && (of.dense().is_some() || m.turbofish.is_none() && matches!(name.as_str(), "sum" | "product"));
        let gathered = name == crate::arrays::INTO_ARRAY;
        // Of a number, it is one of a trait of the user's: all of std's have a rule.
        let extension = of.is_scalar() && !names::is_operator(&name);
        if std && !of_array && !gathered || !(of.is_open() || gathered || extension) {
            return Ok(None);
        }
        if !self.taint.reaches(e)
            || m.args.iter().any(|a| call::needs_place(a) && !self.is_function(a))
            || self.is_slicing(&m.receiver)
        {
            return Ok(None);
        }
        let argument = m.args.first().map(|a| self.peek(a));
        let receiver = self.receiver(&m.receiver)?;
        if self.is_shared_sibling(m) {
            self.share_receiver(receiver);
        }
        let v = self.call_users_method(e, m, receiver)?;
        self.declare_result(m, v);
        let ours = {
            use crate::arrays::{ELEMENTS, INTO_ARRAY, MEMORY_ELEMENTS, WITH_ELEMENTS};
            matches!(name.as_str(), ELEMENTS | INTO_ARRAY | MEMORY_ELEMENTS | WITH_ELEMENTS)
        };
        let unknown = Dense { element: Box::new(of.element()), ndim: None, view: false };
        if let Some(dense) = of.dense().or(ours.then_some(&unknown)) {
            self.f.data_mut(v).ty = crate::arrays::result(&name, dense, argument.as_ref());
        }
        Ok(Some(Out::Value(v)))
    }

    /// The call of such a method.
    pub(super) fn call_users_method(&mut self, e: &Expr, m: &ExprMethodCall, receiver: Value) -> Flow<Value> {
        let mut args = vec![receiver];
        let (others, lambdas) = self.arguments(&m.args)?;
        let lambdas = lambdas.into_iter().map(|(k, l)| (k + 1, l)).collect();
        args.extend(others);
        self.share(receiver, &args[1..]);
        let mut segment = syn::PathSegment::from(m.method.clone());
        if let Some(turbofish) = &m.turbofish {
            segment.arguments = syn::PathArguments::AngleBracketed(turbofish.clone());
        }
        let path = ExprPath { attrs: vec![], qself: None, path: syn::Path::from(segment) };
        let call = Call {
            path,
            method: Some(m.method.clone()),
            args,
            of: Of::Value,
            level: 0,
            recursive: m.method == self.f.name,
            receives_varied: false,
            lambdas,
            callable: false,
        };
        Ok(self.emit(Op::Call(call), e.span(), Ty::Unknown))
    }

    /// A receiver that the other arguments borrow too can't be taken by `&mut`.
    fn share(&mut self, receiver: Value, others: &[Value]) {
        let part = |v: Value| {
            let defined = self.insts.iter().rfind(|i| i.results == [v])?;
            match &defined.op {
                Op::Borrow(base, path, _) => Some((*base, path.as_slice())),
                Op::Ref(base) => Some((*base, &[][..])),
                _ => None,
            }
        };
        let Some((base, path)) = part(receiver) else { return };
        let meets = |v: &Value| part(*v).is_some_and(|(other, of)| other == base && overlap(path, of));
        if others.iter().any(meets) {
            self.share_receiver(receiver);
        }
    }

    /// The receiver is taken by `&`.
    fn share_receiver(&mut self, receiver: Value) {
        if let Some(Inst { op: Op::Borrow(_, _, access), .. }) =
            self.insts.iter_mut().rfind(|i| i.results == [receiver])
        {
            *access = Access::Shared;
        }
    }

    /// The receiver, where it is: a method borrows it by itself.
    fn receiver(&mut self, e: &Expr) -> Flow<Value> {
        let span = e.span();
        if let Some(spot) = self.spot(e)? {
            return Ok(self.borrow(&spot, Access::of(spot.mutable), span));
        }
        let inner = unparenthesised(e);
        if matches!(inner, Expr::Field(_) | Expr::Index(_))
            && let Some(spot) = self.part_of_value(inner)?
        {
            return Ok(self.borrow(&spot, Access::Shared, span));
        }
        let v = self.value(inner)?;
        Ok(self.as_receiver(v, span))
    }

    /// A value as a receiver.
    pub(super) fn as_receiver(&mut self, v: Value, span: Span) -> Value {
        if self.f.ty(v).is_ref() {
            return v;
        }
        let ty = expr::ref_ty(self.ty(v));
        self.emit(Op::Ref(v), span, ty)
    }

    /// `Type::f(args)`, `Self::f(args)`, `<T as Trait>::f(args)`, where something that may be active goes in.
    pub(super) fn users_associated(&mut self, e: &Expr, c: &ExprCall, p: &ExprPath) -> Flow<Option<Out>> {
        let mut segments = p.path.segments.iter().rev();
        let last = segments.next().is_some_and(|s| names::is_upper(&s.ident.to_string()));
        let owner = segments.next().map(|s| s.ident.to_string());
        let is_type = p.qself.is_some() || owner.as_deref().is_some_and(names::is_upper);
        let std = owner.as_deref().is_some_and(names::is_std_type);
        if last
            || !is_type
            || std
            || !(self.taint.reaches(e) || self.makes_array(p) || self.is_of_items(c))
            || c.args.iter().any(|a| call::needs_place(a) && !self.is_function(a))
        {
            return Ok(None);
        }
        let (args, lambdas) = self.arguments(&c.args)?;
        Ok(Some(Out::Value(self.call_with(p, args, lambdas, e.span()))))
    }
}

impl Lowerer {
    /// `Vec3::norm` of the items of a chain: what these are, names don't tell.
    fn is_of_items(&self, c: &ExprCall) -> bool {
        c.args.iter().any(|a| {
            let of = if let Expr::Reference(r) = unparenthesised(a) { &*r.expr } else { a };
            place::root_ident(of).is_some_and(|name| self.made.contains(&name.to_string()))
        })
    }

    /// A constructor of ndarray that takes elements: called whatever its arguments are made of, such as a length of something else.
    fn makes_array(&self, p: &ExprPath) -> bool {
        let last = p.path.segments.last().map(|s| s.ident.to_string()).unwrap_or_default();
        matches!(last.as_str(), "from_elem" | "from_vec" | "from_shape_vec" | "from_diag")
            && self.array_made(p).is_some()
    }
}

/// Whether two parts of one value may have to do with each other, as far as rustc looks.
fn overlap(a: &[Proj], b: &[Proj]) -> bool {
    for (a, b) in a.iter().zip(b) {
        match (a, b) {
            (Proj::Named(a), Proj::Named(b)) if a != b => return false,
            (Proj::Field(a), Proj::Field(b)) if a != b => return false,
            (Proj::Named(_), Proj::Named(_)) | (Proj::Field(_), Proj::Field(_)) => {}
            _ => return true,
        }
    }
    true
}
