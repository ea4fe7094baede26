//! `Option` and `Result`: `?`, `unwrap` and their like, by what they mean as a `match`.

use super::*;
use crate::ty::Wrapper;
use place::unparenthesised;
use syn::{Expr, ExprMethodCall, Pat, parse_quote};

/// Methods whose results borrow, or are better copied together with what is done to them.
fn is_better_copied(e: &Expr) -> bool {
    let Expr::MethodCall(m) = e else { return matches!(e, Expr::Macro(_)) };
    let name = m.method.to_string();
    name.starts_with("checked_")
        || matches!(
            name.as_str(),
            "as_ref"
                | "as_mut"
                | "as_deref"
                | "get"
                | "get_mut"
                | "first"
                | "last"
                | "first_mut"
                | "last_mut"
                | "iter"
                | "next"
                | "nth"
                | "lock"
                | "read"
                | "write"
                | "parse"
                | "borrow"
                | "try_into"
                | "try_from"
                | "to_digit"
                | "position"
                | "rposition"
                | "find"
                | "min"
                | "max"
                | "min_by"
                | "max_by"
                | "min_by_key"
                | "max_by_key"
                | "chars"
                | "to_str"
                | "split_first"
                | "split_last"
        )
}

impl Lowerer {
    /// `e?`
    pub(super) fn try_(&mut self, e: &Expr, t: &syn::ExprTry) -> Flow<Out> {
        let span = t.question_token.span;
        if let Some((present, found)) = self.tried_end(&t.expr) {
            if self.leaves_checkpoint(None) {
                self.problem(span, "cannot leave a checkpointed loop by `?`", "`break`, and decide behind the loop");
            }
            let present = self.value(&present)?;
            self.branch(
                present,
                span,
                |_| Ok(Out::Unit),
                |l| {
                    let none = l.constant(quote!(::core::option::Option::None), span, l.return_ty().clone());
                    l.return_(none)
                },
            )?;
            return self.expr(&found);
        }
        if self.is_search(unparenthesised(&t.expr))
            && matches!(self.return_ty(), Ty::Wrapped(Wrapper::Option, _))
            && !self.leaves_checkpoint(None)
            && let Some(iter::Located { before, missing, item }) = self.located(&t.expr)
        {
            self.statements(before, span)?;
            let code: syn::Result<(Expr, Expr)> =
                syn::parse2(missing).and_then(|missing| Ok((missing, syn::parse2(item)?)));
            if let Ok((missing, item)) = code {
                let missing = self.value(&missing)?;
                self.branch(
                    missing,
                    span,
                    |l| {
                        let none = l.constant(quote!(::core::option::Option::None), span, l.return_ty().clone());
                        l.return_(none)
                    },
                    |_| Ok(Out::Unit),
                )?;
                return self.expr(&item);
            }
        }
        let v = self.tried(&t.expr)?;
        let kind = match (self.f.ty(v), self.return_ty()) {
            (Ty::Wrapped(kind, _), _) | (_, Ty::Wrapped(kind, _)) => *kind,
            _ => {
                self.problem(
                    span,
                    "`?` needs to know whether this is an `Option` or a `Result`",
                    "write the result type of the function as `Option<…>` or `Result<…, …>`",
                );
                return Ok(Out::Value(v));
            }
        };
        if self.leaves_checkpoint(None) {
            self.problem(span, "cannot leave a checkpointed loop by `?`", "`break`, and decide behind the loop");
        }
        let inside = |l: &mut Self| Ok(Out::Value(l.newest()));
        match kind {
            Wrapper::Option => self.match_on(
                v,
                e.span(),
                (parse_quote!(::core::option::Option::Some(inside)), inside),
                (parse_quote!(_), |l: &mut Self| {
                    let none = l.constant(quote!(::core::option::Option::None), span, l.return_ty().clone());
                    l.return_(none)
                }),
            ),
            Wrapper::Result => self.match_on(
                v,
                e.span(),
                (parse_quote!(::core::result::Result::Ok(inside)), inside),
                (parse_quote!(::core::result::Result::Err(error)), |l: &mut Self| {
                    // Errors carry no derivative: rustc checks that they have none.
                    let error = l.newest();
                    let error = l.emit(Op::Dispatch("discrete", vec![error]), span, Ty::Unknown);
                    let name = Ident::new("error", span);
                    let from = Verbatim {
                        expr: parse_quote!(::core::convert::From::from(#name)),
                        captures: vec![(name, error)],
                        diverges: false,
                        if_active: vec![],
                    };
                    let error = l.emit(Op::Verbatim(from), span, Ty::Unknown);
                    let err = l.wrap(Wrapper::Result, "Err", error, span);
                    l.return_(err)
                }),
            ),
        }
    }

    /// What `?` is applied to: of the kind that the function gives.
    fn tried(&mut self, e: &Expr) -> Flow<Value> {
        let kind = match self.return_ty() {
            Ty::Wrapped(kind, _) => Some(*kind),
            _ => None,
        };
        self.assuming(kind, e, |l| l.value(e))
    }

    /// `unwrap_or(other)` of what may be an `Option` or a `Result`.
    fn unwrap_or_unknown(&mut self, m: &ExprMethodCall, receiver: &Expr, span: Span) -> Flow<Out> {
        let v = self.value(receiver)?;
        let other = m.args.first().map(|e| self.value(e)).transpose()?;
        let holds = self.emit(Op::Dispatch("holds", vec![v]), span, Ty::Discrete);
        let held = |l: &mut Self| {
            let op = Op::Unwrap(v, Ident::new("__held", span), vec![]);
            Ok(Out::Value(l.emit(op, span, Ty::Unknown)))
        };
        let or = |l: &mut Self| {
            let default = quote!(::core::default::Default::default());
            Ok(Out::Value(other.unwrap_or_else(|| l.constant(default, span, Ty::Unknown))))
        };
        self.branch(holds, span, held, or)
    }

    /// The type of `Some(x)`, `Ok(x)`, `Err(x)`.
    pub(super) fn peek_wrapped(&self, c: &syn::ExprCall) -> Ty {
        let (Expr::Path(p), [arg]) = (unparenthesised(&c.func), &c.args.iter().collect::<Vec<_>>()[..]) else {
            return Ty::Unknown;
        };
        let last = p.path.segments.last().map(|s| s.ident.to_string()).unwrap_or_default();
        let owner = p.path.segments.iter().rev().nth(1);
        match last.as_str() {
            "new" if owner.is_some_and(|s| s.ident == "Box") => Ty::Boxed(Box::new(self.peek(arg))),
            "Some" => Ty::Wrapped(Wrapper::Option, Box::new(self.peek(arg))),
            "Ok" => Ty::Wrapped(Wrapper::Result, Box::new(self.peek(arg))),
            "Err" => Ty::Wrapped(Wrapper::Result, Box::new(Ty::Unknown)),
            _ => Ty::Unknown,
        }
    }

    /// The variable that was declared last.
    fn newest(&mut self) -> Value {
        match self.vars.last().and_then(|v| v.value) {
            Some(v) => v,
            None => self.dummy(Span::mixed_site()),
        }
    }

    /// `Some(v)`, `Ok(v)`, `Err(v)`
    pub(super) fn wrap(&mut self, kind: Wrapper, variant: &str, v: Value, span: Span) -> Value {
        let name = Ident::new(variant, Span::mixed_site());
        let path = match kind {
            Wrapper::Option => parse_quote!(::core::option::Option::#name),
            Wrapper::Result => parse_quote!(::core::result::Result::#name),
        };
        let inner = if variant == "Err" { Ty::Unknown } else { self.ty(v) };
        let fields = vec![(syn::Member::Unnamed(syn::Index::from(0)), v)];
        let op = Op::Construct(Construct { path, fields, base: None, call: true });
        self.emit(op, span, Ty::Wrapped(kind, Box::new(inner)))
    }

    /// The pattern of what holds a value, whose name is `inside`.
    fn holds(kind: Wrapper) -> Pat {
        match kind {
            Wrapper::Option => parse_quote!(::core::option::Option::Some(inside)),
            Wrapper::Result => parse_quote!(::core::result::Result::Ok(inside)),
        }
    }

    /// `unwrap`, `expect`, and where it is known what the receiver is, more; `None`: not one of these.
    pub(super) fn wrapped_method(&mut self, e: &Expr, m: &ExprMethodCall, name: &str) -> Flow<Option<Out>> {
        let (span, receiver) = (e.span(), unparenthesised(&m.receiver));
        let known = match self.peek(receiver) {
            Ty::Wrapped(kind, _) => Some(kind),
            Ty::Unknown if !combinators::is_call(receiver) || !self.taint.reaches(e) => None,
            Ty::Unknown => match (name, m.args.len()) {
                ("ok_or", 1) => Some(Wrapper::Option),
                ("ok", 0) => Some(Wrapper::Result),
                _ => None,
            },
            _ => return Ok(None),
        };
        if matches!((name, m.args.len()), ("unwrap", 0) | ("expect", 1)) {
            if known.is_none() && is_better_copied(receiver) {
                return Ok(None);
            }
            let v = self.value(receiver)?;
            let args = self.values(&m.args)?;
            let ty = match self.ty(v) {
                Ty::Wrapped(_, t) => *t,
                _ => Ty::Unknown,
            };
            return Ok(Some(Out::Value(self.emit(Op::Unwrap(v, m.method.clone(), args), span, ty))));
        }
        let Some(kind) = known else {
            if !matches!((name, m.args.len()), ("unwrap_or", 1) | ("unwrap_or_default", 0))
                || is_better_copied(receiver)
            {
                return Ok(None);
            }
            return self.unwrap_or_unknown(m, receiver, span).map(Some);
        };
        let inside = |l: &mut Self| Ok(Out::Value(l.newest()));
        let rest: Pat = parse_quote!(_);
        let out = match (name, m.args.len()) {
            ("unwrap_or", 1) => {
                let v = self.value(receiver)?;
                let other = self.value(&m.args[0])?;
                self.match_on(v, span, (Self::holds(kind), inside), (rest, |_: &mut Self| Ok(Out::Value(other))))?
            }
            ("unwrap_or_default", 0) => {
                let v = self.value(receiver)?;
                let default = |l: &mut Self| {
                    Ok(Out::Value(l.constant(quote!(::core::default::Default::default()), span, Ty::Unknown)))
                };
                self.match_on(v, span, (Self::holds(kind), inside), (rest, default))?
            }
            ("ok_or", 1) if kind == Wrapper::Option => {
                let v = self.value(receiver)?;
                let error = self.value(&m.args[0])?;
                let ok = |l: &mut Self| {
                    let x = l.newest();
                    Ok(Out::Value(l.wrap(Wrapper::Result, "Ok", x, span)))
                };
                let err = |l: &mut Self| Ok(Out::Value(l.wrap(Wrapper::Result, "Err", error, span)));
                self.match_on(v, span, (Self::holds(kind), ok), (rest, err))?
            }
            ("ok", 0) if kind == Wrapper::Result => {
                let v = self.value(receiver)?;
                let some = |l: &mut Self| {
                    let x = l.newest();
                    Ok(Out::Value(l.wrap(Wrapper::Option, "Some", x, span)))
                };
                let none = |l: &mut Self| {
                    let ty = Ty::Wrapped(Wrapper::Option, Box::new(Ty::Unknown));
                    Ok(Out::Value(l.constant(quote!(::core::option::Option::None), span, ty)))
                };
                self.match_on(v, span, (Self::holds(kind), some), (rest, none))?
            }
            _ => return Ok(None),
        };
        Ok(Some(out))
    }
}
