//! Calls by path.

use super::*;
use crate::ty::{Dense, Scalar, Wrapper};
use syn::{Expr, ExprCall, ExprPath};

/// True for methods that the lowering gives a meaning to, whatever the receiver.
pub(super) fn has_derivative(name: &str, arguments: usize) -> bool {
    crate::rules::method(name, arguments).is_some()
        || names::is_zero_derivative(name)
        || (name == "sin_cos" && arguments == 1)
}

/// `Add::add(a, b)`, which is `a + b`.
fn operator_by_path(names: &[String], c: &ExprCall) -> Option<Expr> {
    let [.., owner, method] = names else { return None };
    let args: Vec<&Expr> = c.args.iter().collect();
    Some(match (owner.as_str(), method.as_str(), &args[..]) {
        ("Add", "add", [a, b]) => syn::parse_quote!(((#a) + (#b))),
        ("Sub", "sub", [a, b]) => syn::parse_quote!(((#a) - (#b))),
        ("Mul", "mul", [a, b]) => syn::parse_quote!(((#a) * (#b))),
        ("Div", "div", [a, b]) => syn::parse_quote!(((#a) / (#b))),
        ("Rem", "rem", [a, b]) => syn::parse_quote!(((#a) % (#b))),
        ("Neg", "neg", [a]) => syn::parse_quote!((-(#a))),
        _ => return None,
    })
}

impl Lowerer {
    pub(super) fn call(&mut self, e: &Expr, c: &ExprCall) -> Flow<Out> {
        if let Some(out) = self.closure_call(c) {
            return out;
        }
        if let Some(out) = self.joined_call(c)? {
            return Ok(out);
        }
        if let Some(start) = place::ident_of(&c.func).and_then(|name| iter::start(&name.to_string())) {
            return Ok(Out::Value(self.emit(Op::Dispatch(start, vec![]), e.span(), Ty::Unknown)));
        }
        if let Some(out) = self.array_from_fn(e, c)? {
            return Ok(out);
        }
        if let Some(out) = self.joining_call(e, c)? {
            return Ok(out);
        }
        if let Some(code) = self.gathered(e, c) {
            return self.lower_code(e, Ok(code));
        }
        if let Some(out) = self.filled_by_index(e, c)? {
            return Ok(out);
        }
        self.expected = None;
        if let Some(f) = self.callable(&c.func) {
            return self.call_of_parameter(f, c, e.span());
        }
        let Expr::Path(p) = place::unparenthesised(&c.func) else {
            return self.copy(e, Ty::Unknown, vec![verbatim::closure_call_problem(c.func.span())]);
        };
        let names: Vec<String> = p.path.segments.iter().map(|s| s.ident.to_string()).collect();
        let last = names.last().map(String::as_str).unwrap_or_default();
        if self.local(&c.func).is_some() {
            return self.copy_unsupported(e, Ty::Unknown);
        }
        if let Some(out) = self.generated_call(c) {
            return out;
        }
        if last == "stop_gradient" && c.args.len() == 1 {
            let ty = c.args.first().map_or(Ty::Unknown, |a| self.peek(a));
            return self.copy(e, ty, vec![]);
        }
        match (last, c.args.len()) {
            ("hook", 2) => return self.hook(e, c),
            ("checkpointed", 2) => return self.checkpointed(e, c),
            _ => {}
        }
        if let Some(scalar) = self.scalar_path(p) {
            return self.associated(e, c, last, scalar);
        }
        if let Some(code) = operator_by_path(&names, c) {
            return self.expr(&code);
        }
        if names.len() >= 2 && matches!(last, "hvp" | "second_derivative") {
            let message = format!("`{last}` can't be differentiated again here");
            let help = "give `derivative` or `gradient` a function of its own, and differentiate a call of that";
            return self.copy(e, Ty::Unknown, vec![Problem::new(c.func.span(), message, help)]);
        }
        if let Some((of, callee)) = derivative_of(p) {
            return self.nested(e, c, &of, callee);
        }
        if names.len() >= 2 && matches!(last, "exit" | "abort") && names[names.len() - 2] == "process" {
            let mut v = self.verbatim_of(e, vec![]);
            v.diverges = true;
            self.insts.push(Inst { results: vec![], op: Op::Verbatim(v), span: e.span() });
            return Err(Term::Never);
        }
        if let Some(out) = self.memory(&names, c, e.span())? {
            return Ok(out);
        }
        if let [.., owner, "new" | "with_capacity"] = names.iter().map(String::as_str).collect::<Vec<_>>()[..]
            && owner == "Vec"
        {
            return self.copy(e, Ty::Vec(Box::new(Ty::Unknown)), vec![]);
        }
        if let [.., owner, "from"] = names.iter().map(String::as_str).collect::<Vec<_>>()[..]
            && owner == "Vec"
            && c.args.len() == 1
            && self.taint.reaches(e)
            && self.is_slice_like(&c.args[0])
        {
            return self.expr(&self.listed(&c.args[0]));
        }
        if names.len() >= 2 && names[names.len() - 2] == "Box" && last == "new" && c.args.len() == 1 {
            let v = self.value(&c.args[0])?;
            let ty = Ty::Boxed(Box::new(self.ty(v)));
            return Ok(Out::Value(self.emit(Op::Dispatch("boxed", vec![v]), e.span(), ty)));
        }
        if names::is_upper(last) && p.qself.is_none() && !c.args.is_empty() && !c.args.iter().any(needs_place) {
            let mut fields = vec![];
            for (k, v) in self.values(&c.args)?.into_iter().enumerate() {
                fields.push((syn::Member::Unnamed(syn::Index::from(k)), v));
            }
            let ty = match (last, fields.first()) {
                ("Some", Some((_, v))) => Ty::Wrapped(Wrapper::Option, Box::new(self.ty(*v))),
                ("Ok", Some((_, v))) => Ty::Wrapped(Wrapper::Result, Box::new(self.ty(*v))),
                ("Err", _) => Ty::Wrapped(Wrapper::Result, Box::new(Ty::Unknown)),
                _ => Ty::Unknown,
            };
            let op = Op::Construct(Construct { path: p.path.clone(), fields, base: None, call: true });
            return Ok(Out::Value(self.emit(op, e.span(), ty)));
        }
        let array = self.array_made(p);
        if array.is_some() && matches!(last, "zeros" | "ones" | "eye" | "linspace" | "range") {
            return self.copy(e, array.map_or(Ty::Unknown, Ty::Dense), vec![]);
        }
        if let Some(out) = self.users_associated(e, c, p)? {
            if let (Out::Value(v), Some(made), "from_vec" | "from_elem" | "from_diag") = (&out, array, last) {
                self.f.data_mut(*v).ty = Ty::Dense(made);
            }
            return Ok(out);
        }
        let closures = |l: &Self| c.args.iter().any(|a| needs_place(a) && !l.is_function(a));
        if self.call_problem(c).is_some() || closures(self) {
            let ty = if is_integer_path(&names) { Ty::Discrete } else { Ty::Unknown };
            return self.copy_unsupported(e, ty);
        }
        let (args, lambdas) = self.arguments(&c.args)?;
        Ok(Out::Value(self.call_with(p, args, lambdas, e.span())))
    }

    /// What is slice-like, as a `Vec` of its own.
    pub(super) fn listed(&self, e: &Expr) -> Expr {
        match place::unparenthesised(e) {
            Expr::Reference(r) if r.mutability.is_none() => self.listed(&r.expr),
            Expr::Array(a) => {
                let elements = &a.elems;
                syn::parse_quote!(::std::vec![#elements])
            }
            e if matches!(self.peek(e), Ty::Vec(_)) => e.clone(),
            e => syn::parse_quote!((#e).to_vec()),
        }
    }

    /// The array that a constructor of ndarray makes, as far as its path tells: `Array2::<f64>::zeros`.
    pub(super) fn array_made(&self, p: &ExprPath) -> Option<Dense> {
        let owner = p.path.segments.iter().rev().nth(1).filter(|_| p.qself.is_none())?;
        let name = owner.ident.to_string();
        if !names::is_array_type(&name) || !name.starts_with("Array") {
            return None;
        }
        let unknown = Dense { element: Box::new(Ty::Unknown), ndim: name["Array".len()..].parse().ok(), view: false };
        Some(Dense::parse(owner, &self.generics).and_then(|ty| ty.dense().cloned()).unwrap_or(unknown))
    }

    /// `mem::swap`, `mem::replace`, `mem::take`.
    fn memory(&mut self, names: &[String], c: &ExprCall, span: Span) -> Flow<Option<Out>> {
        let [.., module, name] = names else { return Ok(None) };
        if module != "mem" {
            return Ok(None);
        }
        let place = |e: &Expr| match place::unparenthesised(e) {
            Expr::Reference(r) if r.mutability.is_some() => (*r.expr).clone(),
            e => e.clone(),
        };
        let args: Vec<&Expr> = c.args.iter().collect();
        match (name.as_str(), &args[..]) {
            ("swap", [a, b]) if self.is_in_cell(&place(a)) && self.is_in_cell(&place(b)) => {
                let (Some(a), Some(b)) = (self.spot(&place(a))?, self.spot(&place(b))?) else { return Ok(None) };
                self.insts.push(Inst { results: vec![], op: Op::Swap(a.base, a.path, b.base, b.path), span });
                Ok(Some(Out::Unit))
            }
            ("replace" | "take", [a, rest @ ..]) if self.is_in_cell(&place(a)) => {
                let Some(spot) = self.spot(&place(a))? else { return Ok(None) };
                let ty = self.spot_ty(&spot);
                let v = match rest.first() {
                    Some(e) => self.value(e)?,
                    None => self.constant(quote!(::core::default::Default::default()), span, ty.clone()),
                };
                Ok(Some(Out::Value(self.emit(Op::Replace(spot.base, spot.path, v), span, ty))))
            }
            _ => Ok(None),
        }
    }

    /// A call of a parameter `impl Fn`.
    fn call_of_parameter(&mut self, f: Value, c: &ExprCall, span: Span) -> Flow<Out> {
        let mut args = vec![f];
        args.extend(self.values(&c.args)?);
        let path = ExprPath { attrs: vec![], qself: None, path: Ident::new("f", span).into() };
        let call = Call {
            path,
            method: None,
            args,
            of: Of::Value,
            level: 0,
            recursive: false,
            receives_varied: false,
            lambdas: vec![],
            callable: true,
        };
        Ok(Out::Value(self.emit(Op::Call(call), span, Ty::Unknown)))
    }

    /// A call of a function by its path.
    pub(super) fn call_of(&mut self, p: &ExprPath, args: Vec<Value>, span: Span) -> Value {
        self.call_with(p, args, vec![], span)
    }

    /// The same, with functions among the arguments.
    pub(super) fn call_with(&mut self, p: &ExprPath, args: Vec<Value>, lambdas: Lambdas, span: Span) -> Value {
        let names: Vec<&Ident> = p.path.segments.iter().map(|s| &s.ident).collect();
        let here = names.len() == 1 || names.len() == 2 && *names[0] == "self";
        let same = names.last().is_some_and(|n| **n == self.f.name);
        let own = here && same && p.qself.is_none();
        let nested = |i: &syn::Item| matches!(i, syn::Item::Fn(f) if f.sig.ident == self.f.name);
        let mut call = Call {
            path: p.clone(),
            method: None,
            args,
            of: Of::Value,
            level: 0,
            recursive: own && !self.f.items.iter().any(nested),
            receives_varied: false,
            lambdas,
            callable: false,
        };
        call.recursive |= same && call.is_associated();
        self.emit(Op::Call(call), span, Ty::Unknown)
    }

    /// What `__jvp` takes where `jvp` takes `()`: of a discrete parameter that is the same, of a constant one a zero.
    fn no_tangent(&mut self, x: Value) -> Value {
        let ty = self.f.ty(x).clone();
        let span = Span::mixed_site();
        let zero = match ty.peeled() {
            Ty::Float => self.emit(Op::Const(quote!(0.0)), span, Ty::Float),
            known if known.has_fixed_shape() => self.emit(Op::Zero, span, known.tangent()),
            known => self.emit(Op::Dispatch("unused_sink", vec![x]), span, known.tangent()),
        };
        if ty.is_ref() { self.emit(Op::Ref(zero), span, ty.tangent()) } else { zero }
    }

    /// A derivative inside of differentiable code: `g::gradient(x, …)`, `g::derivative(x)`, `g::jvp((x, …), (dx, …))`.
    pub(super) fn nested(&mut self, e: &Expr, c: &ExprCall, of: &str, callee: ExprPath) -> Flow<Out> {
        let span = e.span();
        if of == "jvp" {
            let parts: Vec<_> = c.args.iter().map(place::unparenthesised).collect();
            let [Expr::Tuple(x), Expr::Tuple(dx)] = parts[..] else {
                let problem = Problem::new(
                    c.args.span(),
                    "the arguments of `jvp` must be written as tuples here",
                    "write `f::jvp((x, y), (dx, dy))`",
                );
                return self.copy(e, Ty::Unknown, vec![problem]);
            };
            let mut args = self.values(&x.elems)?;
            for (k, d) in dx.elems.iter().enumerate() {
                let unit = matches!(place::unparenthesised(d), Expr::Tuple(t) if t.elems.is_empty());
                let d = match args.get(k) {
                    Some(x) if unit => self.no_tangent(*x),
                    _ => self.value(d)?,
                };
                args.push(d);
            }
            let parts: Vec<Value> = (0..2).map(|_| self.f.value(None, span, Ty::Unknown)).collect();
            let call = Call {
                path: callee,
                method: None,
                args,
                of: Of::Value,
                level: 1,
                recursive: false,
                receives_varied: false,
                lambdas: vec![],
                callable: false,
            };
            self.insts.push(Inst { results: parts.clone(), op: Op::Call(call), span });
            return Ok(Out::Value(self.emit(Op::Tuple(parts), span, Ty::Tuple(vec![Ty::Unknown, Ty::Unknown]))));
        }
        let args = self.values(&c.args)?;
        let call = |of| Call {
            path: callee.clone(),
            method: None,
            args: args.clone(),
            of,
            level: 0,
            recursive: false,
            receives_varied: false,
            lambdas: vec![],
            callable: false,
        };
        let value = (of == "value_and_gradient").then(|| self.emit(Op::Call(call(Of::Value)), span, Ty::Unknown));
        let gradient = self.emit(Op::Call(call(Of::Gradient)), span, Ty::Unknown);
        Ok(Out::Value(match (of, value) {
            ("derivative", _) => self.emit(Op::Dispatch("only", vec![gradient]), span, Ty::Unknown),
            (_, Some(value)) => {
                self.emit(Op::Tuple(vec![value, gradient]), span, Ty::Tuple(vec![Ty::Unknown, Ty::Unknown]))
            }
            (_, None) => gradient,
        }))
    }

    /// Why an active value can't go into this call, as far as the path shows it.
    pub(super) fn call_problem(&self, c: &ExprCall) -> Option<Problem> {
        let Expr::Path(p) = place::unparenthesised(&c.func) else {
            return Some(verbatim::closure_call_problem(c.func.span()));
        };
        if self.local(&c.func).is_some() {
            return Some(verbatim::closure_call_problem(c.func.span()));
        }
        let names: Vec<String> = p.path.segments.iter().map(|s| s.ident.to_string()).collect();
        let last = names.last()?;
        let span = p.path.segments.last()?.ident.span();
        if last == "stop_gradient" {
            return None;
        }
        if names::is_upper(last) {
            return Some(verbatim::construct_problem(&p.path));
        }
        if self.scalar_path(p).is_some() {
            let known = has_derivative(last, c.args.len());
            return (!known).then(|| verbatim::function_problem(span, &names.join("::")));
        }
        let module = names.len().checked_sub(2).map(|k| names[k].as_str());
        if p.qself.is_some() || module == Some("mem") || is_integer_path(&names) || module.is_some_and(is_type_name) {
            return Some(verbatim::function_problem(span, &names.join("::")));
        }
        None
    }

    /// The scalar type that an associated function belongs to: `f64::sin`, `<T>::sin`, `T::from_f64`, `Real::sin`.
    pub(super) fn scalar_path(&self, p: &ExprPath) -> Option<Ty> {
        if let Some(q) = &p.qself {
            let ty = Ty::parse(&q.ty, &self.generics);
            return ty.is_scalar().then_some(ty);
        }
        let mut segments = p.path.segments.iter().rev().skip(1);
        let owner = &segments.next()?.ident;
        let prefix: Vec<String> = segments.map(|s| s.ident.to_string()).collect();
        let std = prefix.is_empty() || matches!(prefix.last().map(String::as_str), Some("std" | "core"));
        match owner.to_string().as_str() {
            "f64" if std => Some(Ty::Scalar(Scalar::F64)),
            "f32" if std => Some(Ty::Scalar(Scalar::F32)),
            "Real" => Some(Ty::Unknown),
            _ if prefix.is_empty() && self.generics.contains(owner) => Some(Ty::Scalar(Scalar::Generic(owner.clone()))),
            _ => None,
        }
    }

    /// `f64::sin(x)` and its like.
    fn associated(&mut self, e: &Expr, c: &ExprCall, name: &str, scalar: Ty) -> Flow<Out> {
        let span = e.span();
        if crate::rules::method(name, c.args.len()).is_some() || (name == "sin_cos" && c.args.len() == 1) {
            let args = self.values(&c.args)?;
            return Ok(Out::Value(self.rule(name, args, span, Some(scalar))));
        }
        if names::is_zero_derivative(name) {
            return self.copy(e, Ty::Discrete, vec![]);
        }
        match (name, c.args.first()) {
            ("from", Some(arg)) if c.args.len() == 1 && self.peek(arg).is_scalar() => {
                let to: Option<syn::Type> = match &scalar {
                    Ty::Scalar(Scalar::F64) => syn::parse_str("f64").ok(),
                    Ty::Scalar(Scalar::F32) => syn::parse_str("f32").ok(),
                    _ => None,
                };
                match to {
                    Some(to) => {
                        let v = self.value(arg)?;
                        Ok(Out::Value(self.emit(Op::Cast(v, to), span, scalar)))
                    }
                    None => self.copy_unsupported(e, scalar),
                }
            }
            ("clone", Some(arg)) if c.args.len() == 1 => {
                let v = self.value(arg)?;
                Ok(Out::Value(self.by_value(v)))
            }
            ("add" | "sub" | "mul" | "div" | "rem" | "neg", _) if (1..=2).contains(&c.args.len()) => {
                let args = self.values(&c.args)?;
                match self.operator(name, &args, span) {
                    Some(v) => Ok(Out::Value(v)),
                    None => self.copy_unsupported(e, scalar),
                }
            }
            (
                "from" | "from_f64" | "from_f32" | "zero" | "one" | "pi" | "epsilon" | "infinity" | "neg_infinity"
                | "nan" | "max_value" | "min_value" | "min_positive_value" | "from_bits",
                _,
            ) => self.copy_unsupported(e, scalar),
            _ => self.copy_unsupported(e, Ty::Unknown),
        }
    }
}

/// `m::g::gradient::<T>` is the gradient of `m::g::<T>`.
fn derivative_of(p: &ExprPath) -> Option<(String, ExprPath)> {
    let mut callee = p.clone();
    let last = callee.path.segments.pop()?;
    let of = last.ident.to_string();
    if p.qself.is_some() || !matches!(of.as_str(), "gradient" | "derivative" | "value_and_gradient" | "jvp") {
        return None;
    }
    callee.path.segments.pop_punct();
    let name = callee.path.segments.last_mut()?;
    if names::is_upper(&name.ident.to_string()) || matches!(name.ident.to_string().as_str(), "self" | "super" | "crate")
    {
        return None;
    }
    name.arguments = last.arguments;
    Some((of, callee))
}

fn is_integer_path(names: &[String]) -> bool {
    let owner = names.len().checked_sub(2).map(|k| names[k].as_str());
    matches!(
        owner,
        Some(
            "usize"
                | "u8"
                | "u16"
                | "u32"
                | "u64"
                | "u128"
                | "isize"
                | "i8"
                | "i16"
                | "i32"
                | "i64"
                | "i128"
                | "bool"
                | "char"
                | "str"
        )
    )
}

/// `Vec::new`, `HashMap::from`: associated functions, which can't have a companion.
fn is_type_name(name: &str) -> bool {
    names::is_upper(name)
}

/// Arguments that don't survive being bound to a name first.
pub(super) fn needs_place(e: &Expr) -> bool {
    match place::unparenthesised(e) {
        Expr::Closure(_) => true,
        Expr::Reference(r) => needs_place(&r.expr),
        _ => false,
    }
}
