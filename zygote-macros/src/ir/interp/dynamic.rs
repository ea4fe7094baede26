//! Values of any type, and the tokens of the user's that can be run.

use super::num::{Num, rule};
use crate::ir::*;
use crate::ty::ArrayLen;
use syn::{Expr, Lit, Pat};

pub(crate) type Run<T> = Result<T, String>;

#[derive(Clone, Debug)]
pub(crate) enum Dyn<T> {
    Num(T),
    Int(i64),
    Bool(bool),
    /// `()`, also the tangent of everything discrete.
    Unit,
    Tuple(Vec<Dyn<T>>),
    Array(Vec<Dyn<T>>),
    /// Type, arm, fields.
    Record(RecordId, usize, Vec<Dyn<T>>),
    Tape(Vec<Vec<Dyn<T>>>),
    /// The zero of a type that only rustc knows: takes the shape of what is added to it.
    Zero,
}

impl<T: Num> Dyn<T> {
    pub(crate) fn num(&self) -> Run<T> {
        match self {
            Dyn::Num(x) => Ok(*x),
            Dyn::Zero => Ok(T::of(0.0)),
            other => Err(format!("{other:?} is not a number")),
        }
    }

    pub(crate) fn int(&self) -> Run<i64> {
        match self {
            Dyn::Int(x) => Ok(*x),
            other => Err(format!("{other:?} is not an integer")),
        }
    }

    pub(crate) fn bool(&self) -> Run<bool> {
        match self {
            Dyn::Bool(x) => Ok(*x),
            other => Err(format!("{other:?} is not a bool")),
        }
    }

    /// The cotangent zero of this value.
    pub(crate) fn zero_like(&self) -> Dyn<T> {
        let all = |vs: &[Dyn<T>]| vs.iter().map(Dyn::zero_like).collect();
        match self {
            Dyn::Num(_) => Dyn::Num(T::of(0.0)),
            Dyn::Tuple(vs) => Dyn::Tuple(all(vs)),
            Dyn::Array(vs) => Dyn::Array(all(vs)),
            Dyn::Zero => Dyn::Zero,
            Dyn::Int(_) | Dyn::Bool(_) | Dyn::Unit | Dyn::Record(..) | Dyn::Tape(_) => Dyn::Unit,
        }
    }

    pub(crate) fn zero_of(ty: &Ty) -> Dyn<T> {
        match ty {
            Ty::Scalar(_) | Ty::Float => Dyn::Num(T::of(0.0)),
            Ty::Discrete | Ty::Unit => Dyn::Unit,
            Ty::Tuple(ts) => Dyn::Tuple(ts.iter().map(Dyn::zero_of).collect()),
            Ty::Array(t, Some(ArrayLen(n))) => match literal::<T>(n) {
                Ok(Dyn::Int(n)) => Dyn::Array(vec![Dyn::zero_of(t); usize::try_from(n).unwrap_or(0)]),
                _ => Dyn::Zero,
            },
            Ty::Ref(t) => Dyn::zero_of(t),
            Ty::Array(_, None)
            | Ty::Slice(_)
            | Ty::Vec(_)
            | Ty::Wrapped(..)
            | Ty::Boxed(_)
            | Ty::Unknown
            | Ty::Dense(_) => Dyn::Zero,
        }
    }

    /// `self += other`.
    pub(crate) fn accumulate(&mut self, other: Dyn<T>) -> Run<()> {
        match (self, other) {
            (_, Dyn::Zero) | (Dyn::Unit, Dyn::Unit) => Ok(()),
            (this @ Dyn::Zero, other) => {
                *this = other;
                Ok(())
            }
            (Dyn::Num(a), Dyn::Num(b)) => {
                *a = *a + b;
                Ok(())
            }
            (Dyn::Tuple(a), Dyn::Tuple(b)) | (Dyn::Array(a), Dyn::Array(b)) if a.len() == b.len() => {
                a.iter_mut().zip(b).try_for_each(|(a, b)| a.accumulate(b))
            }
            (a, b) => Err(format!("{a:?} += {b:?}")),
        }
    }

    /// The part at these indices and fields.
    pub(crate) fn at(&mut self, path: &[usize]) -> Run<&mut Dyn<T>> {
        let Some((first, rest)) = path.split_first() else { return Ok(self) };
        match self {
            Dyn::Tuple(vs) | Dyn::Array(vs) => {
                let n = vs.len();
                vs.get_mut(*first).ok_or_else(|| format!("index {first} of {n} elements"))?.at(rest)
            }
            other => Err(format!("a part of {other:?}")),
        }
    }
}

pub(crate) fn unary<T: Num>(op: UnOp, v: &Dyn<T>) -> Run<Dyn<T>> {
    Ok(match (op, v) {
        (UnOp::Neg, Dyn::Num(x)) => Dyn::Num(-*x),
        (UnOp::Neg, Dyn::Int(x)) => Dyn::Int(-x),
        (UnOp::Neg, Dyn::Zero) => Dyn::Zero,
        (UnOp::Not, Dyn::Bool(x)) => Dyn::Bool(!x),
        (UnOp::Not, Dyn::Int(x)) => Dyn::Int(!x),
        _ => return Err(format!("{op:?} of {v:?}")),
    })
}

pub(crate) fn binary<T: Num>(op: BinOp, a: &Dyn<T>, b: &Dyn<T>) -> Run<Dyn<T>> {
    use std::cmp::Ordering::{Equal, Greater, Less};
    let fail = || format!("{op:?} of {a:?} and {b:?}");
    let order = match (a, b) {
        (Dyn::Int(a), Dyn::Int(b)) => Some(a.cmp(b)),
        (Dyn::Bool(a), Dyn::Bool(b)) => Some(a.cmp(b)),
        _ => match (a.num(), b.num()) {
            (Ok(a), Ok(b)) => a.re().partial_cmp(&b.re()),
            _ => return Err(fail()),
        },
    };
    let test = match op {
        BinOp::Eq => Some(order == Some(Equal)),
        BinOp::Ne => Some(order != Some(Equal)),
        BinOp::Lt => Some(order == Some(Less)),
        BinOp::Le => Some(matches!(order, Some(Less | Equal))),
        BinOp::Gt => Some(order == Some(Greater)),
        BinOp::Ge => Some(matches!(order, Some(Greater | Equal))),
        _ => None,
    };
    if let Some(b) = test {
        return Ok(Dyn::Bool(b));
    }
    match (a, b) {
        (Dyn::Int(a), Dyn::Int(b)) => {
            let shift = u32::try_from(*b).unwrap_or(u32::MAX);
            let answer = match op {
                BinOp::Add => a.checked_add(*b),
                BinOp::Sub => a.checked_sub(*b),
                BinOp::Mul => a.checked_mul(*b),
                BinOp::Div => a.checked_div(*b),
                BinOp::Rem => a.checked_rem(*b),
                BinOp::BitAnd => Some(a & b),
                BinOp::BitOr => Some(a | b),
                BinOp::BitXor => Some(a ^ b),
                BinOp::Shl => a.checked_shl(shift),
                BinOp::Shr => a.checked_shr(shift),
                _ => None,
            };
            answer.map(Dyn::Int).ok_or_else(fail)
        }
        (Dyn::Bool(a), Dyn::Bool(b)) => match op {
            BinOp::BitAnd => Ok(Dyn::Bool(a & b)),
            BinOp::BitOr => Ok(Dyn::Bool(a | b)),
            BinOp::BitXor => Ok(Dyn::Bool(a ^ b)),
            _ => Err(fail()),
        },
        _ => {
            let (a, b) = (a.num()?, b.num()?);
            Ok(Dyn::Num(match op {
                BinOp::Add => a + b,
                BinOp::Sub => a - b,
                BinOp::Mul => a * b,
                BinOp::Div => a.over(b),
                BinOp::Rem => a.remainder(b),
                _ => return Err(fail()),
            }))
        }
    }
}

/// A row of the rule table, with what isn't a float among its arguments and results.
pub(crate) fn method<T: Num>(name: &str, args: &[Dyn<T>]) -> Run<Dyn<T>> {
    let as_num = |v: &Dyn<T>| match v {
        Dyn::Int(n) => Ok(T::of(*n as f64)),
        v => v.num(),
    };
    let nums = args.iter().map(as_num).collect::<Run<Vec<T>>>()?;
    let re = |k: usize| nums[k].re();
    let test = match (name, nums.len()) {
        ("is_nan", 1) => Some(re(0).is_nan()),
        ("is_finite", 1) => Some(re(0).is_finite()),
        ("is_infinite", 1) => Some(re(0).is_infinite()),
        ("is_sign_positive", 1) => Some(re(0).is_sign_positive()),
        ("is_sign_negative", 1) => Some(re(0).is_sign_negative()),
        ("lt", 2) => Some(re(0) < re(1)),
        ("le", 2) => Some(re(0) <= re(1)),
        ("gt", 2) => Some(re(0) > re(1)),
        ("ge", 2) => Some(re(0) >= re(1)),
        _ => None,
    };
    if let Some(b) = test {
        return Ok(Dyn::Bool(b));
    }
    if let ("saturating_sub", [Dyn::Int(a), Dyn::Int(b)]) = (name, args) {
        return Ok(Dyn::Int((a - b).max(0)));
    }
    if let ("div_ceil", [Dyn::Int(a), Dyn::Int(b)]) = (name, args) {
        return Ok(Dyn::Int((a + b - 1) / b));
    }
    rule(name, &nums).map(Dyn::Num).ok_or_else(|| format!("no rule `{name}` of {} arguments", nums.len()))
}

/// The partials that rustc picks by trait: operands, then the cotangent.
pub(crate) fn dispatch<T: Num>(name: &str, args: &[Dyn<T>]) -> Run<Dyn<T>> {
    let (dy, operands) = args.split_last().ok_or("no arguments")?;
    if matches!(name, "value" | "constant" | "unused_sink" | "witness" | "witnessed_sink") {
        return Ok(dy.clone());
    }
    if let ("element", [d]) = (name, operands) {
        let k = usize::try_from(dy.int()?).map_err(|e| e.to_string())?;
        return match d {
            Dyn::Zero => Ok(Dyn::Zero),
            d => d.clone().at(&[k]).cloned(),
        };
    }
    if let Some(found) = operator_by_trait(name, args) {
        return found;
    }
    // A value serves as its shape. Nothing is broadcast here: the rules of both modes are the same.
    if name == "like" {
        return Ok(dy.clone());
    }
    if name == "unshaped" {
        return Ok(Dyn::Zero);
    }
    let name = name.strip_suffix("_t").unwrap_or(name);
    if name == "recast" {
        let [to, _] = operands else { return Err("too few arguments of `recast`".into()) };
        return Ok(match (to, dy) {
            (Dyn::Num(_), Dyn::Unit) => Dyn::Num(T::of(0.0)),
            (Dyn::Num(_), d) => d.clone(),
            _ => Dyn::Unit,
        });
    }
    if matches!(dy, Dyn::Unit) {
        return Ok(Dyn::Unit);
    }
    if name == "sum_vec" {
        let mut sum = Dyn::Zero;
        if let Dyn::Array(vs) = dy {
            vs.iter().try_for_each(|v| sum.accumulate(v.clone()))?;
        }
        return Ok(sum);
    }
    match name {
        "tadd" => return binary(BinOp::Add, &operands[0], dy),
        "tmul" => return binary(BinOp::Mul, &operands[0], dy),
        "tneg" => return unary(UnOp::Neg, dy),
        _ => {}
    }
    let part = |k: usize| operands.get(k).ok_or_else(|| format!("too few arguments of `{name}`"));
    let discrete = |k: usize| matches!(operands.get(k), Some(Dyn::Int(_) | Dyn::Bool(_)));
    if discrete(0) && !name.ends_with("_rhs") || discrete(1) && name.ends_with("_rhs") {
        return Ok(Dyn::Unit);
    }
    match name {
        "cast" | "add_lhs" | "add_rhs" | "sub_lhs" | "rem_lhs" => Ok(dy.clone()),
        "sub_rhs" => unary(UnOp::Neg, dy),
        "mul_lhs" => binary(BinOp::Mul, dy, part(1)?),
        "mul_rhs" => binary(BinOp::Mul, dy, part(0)?),
        "div_lhs" => binary(BinOp::Div, dy, part(1)?),
        "div_rhs" => {
            let y = binary(BinOp::Div, part(0)?, part(1)?)?;
            binary(BinOp::Mul, &binary(BinOp::Div, dy, part(1)?)?, &unary(UnOp::Neg, &y)?)
        }
        "rem_rhs" => binary(BinOp::Mul, dy, &method("rem_da", operands)?),
        "abs_0" => method("scale", &[dy.clone(), method("sign", operands)?]),
        "max_0" => method("scale", &[dy.clone(), method("max_dx", operands)?]),
        "max_1" => method("scale", &[dy.clone(), method("max_da", operands)?]),
        "min_0" => method("scale", &[dy.clone(), method("min_dx", operands)?]),
        "min_1" => method("scale", &[dy.clone(), method("min_da", operands)?]),
        _ => Err(format!("unsupported: dispatch `{name}`")),
    }
}

/// Operators that may be those of a user's type: here they are numbers, and what is kept are the operands.
fn operator_by_trait<T: Num>(name: &str, args: &[Dyn<T>]) -> Option<Run<Dyn<T>>> {
    let old = |op: &str, rule: &str, a: &Dyn<T>, b: &Dyn<T>, d: &Dyn<T>| {
        dispatch(&format!("{op}_{rule}"), &[a.clone(), b.clone(), d.clone()])
    };
    match (name, args) {
        ("numbers", [k]) | ("read", [_, k]) => return Some(Ok(k.clone())),
        ("keep_negative", [_]) => return Some(Ok(Dyn::Unit)),
        ("along_lhs" | "along_rhs", [Dyn::Unit, _]) => return Some(Ok(Dyn::Unit)),
        ("along_lhs" | "along_rhs", [Dyn::Tuple(k), d]) => {
            return Some(Ok(Dyn::Tuple(k.iter().chain([d]).cloned().collect())));
        }
        ("negative", [_, dy]) | ("negative_t", [_, _, dy]) => return Some(dispatch("tneg", std::slice::from_ref(dy))),
        ("negative_t_back", [_, dt]) => {
            return Some(dispatch("tneg", std::slice::from_ref(dt)).map(|d| Dyn::Tuple(vec![Dyn::Zero, d])));
        }
        _ if name.starts_with("keep_") => return Some(Ok(Dyn::Tuple(args.to_vec()))),
        _ => {}
    }
    let (first, rule) = name.split_once('_')?;
    let op = [("plus", "add"), ("minus", "sub"), ("times", "mul"), ("over", "div")];
    let op = op.iter().find(|(name, _)| *name == first)?.1;
    let Some(Dyn::Tuple(kept)) = args.first() else { return None };
    let dy = args.last()?;
    Some(match (rule, &kept[..]) {
        ("lhs" | "rhs" | "lhs_t" | "rhs_t", [a, b]) => old(op, rule.trim_end_matches("_t"), a, b, dy),
        ("both", [a, b]) => {
            old(op, "lhs", a, b, dy).and_then(|l| old(op, "rhs", a, b, dy).map(|r| Dyn::Tuple(vec![l, r])))
        }
        ("lhs_t_back", [a, b, da]) => old(op, "lhs", a, b, dy).and_then(|rda| {
            let rb = if matches!(op, "mul" | "div") { old(op, "rhs", da, b, dy)? } else { Dyn::Zero };
            Ok(Dyn::Tuple(vec![Dyn::Zero, rb, rda]))
        }),
        ("rhs_t_back", [a, b, db]) => old(op, "rhs", a, b, dy).and_then(|rdb| {
            let (ra, rb) = match op {
                "mul" => (old(op, "lhs", a, db, dy)?, Dyn::Zero),
                "div" => {
                    // -a db / b²
                    let ra = old("div", "rhs", db, b, dy)?;
                    let t = old("div", "rhs", a, b, db)?;
                    let twice = unary(UnOp::Neg, &binary(BinOp::Add, &t, &t)?)?;
                    (ra, old("div", "lhs", a, b, &binary(BinOp::Mul, &twice, dy)?)?)
                }
                _ => (Dyn::Zero, Dyn::Zero),
            };
            Ok(Dyn::Tuple(vec![ra, rb, rdb]))
        }),
        _ => return None,
    })
}

pub(crate) fn cast<T: Num>(v: &Dyn<T>, ty: &syn::Type) -> Run<Dyn<T>> {
    let name = print::compact(&quote::ToTokens::to_token_stream(ty));
    Ok(match (name.as_str(), v) {
        ("f64", Dyn::Int(n)) => Dyn::Num(T::of(*n as f64)),
        ("f64", v) => Dyn::Num(v.num()?),
        ("f32", Dyn::Int(n)) => Dyn::Num(T::of(*n as f64).rounded()),
        ("f32", v) => Dyn::Num(v.num()?.rounded()),
        (_, Dyn::Int(n)) => Dyn::Int(*n),
        (_, Dyn::Bool(b)) => Dyn::Int(i64::from(*b)),
        (_, v) => Dyn::Int(v.num()?.re() as i64),
    })
}

pub(crate) fn literal<T: Num>(tokens: &TokenStream) -> Run<Dyn<T>> {
    let expr: Expr = syn::parse2(tokens.clone()).map_err(|e| format!("`{tokens}`: {e}"))?;
    eval(&expr, &|_| None)
}

/// A small expression over some variables.
pub(crate) fn eval<T: Num>(e: &Expr, env: &dyn Fn(&Ident) -> Option<Dyn<T>>) -> Run<Dyn<T>> {
    let unsupported = || format!("unsupported: `{}`", print::compact(&quote::ToTokens::to_token_stream(e)));
    match e {
        Expr::Paren(p) => eval(&p.expr, env),
        Expr::Group(p) => eval(&p.expr, env),
        Expr::Lit(l) => match &l.lit {
            Lit::Int(n) if n.suffix().starts_with('f') => n.base10_parse().map(|x| Dyn::Num(T::of(x))),
            Lit::Int(n) => n.base10_parse().map(Dyn::Int),
            Lit::Float(x) => x.base10_parse().map(|x| Dyn::Num(T::of(x))),
            Lit::Bool(b) => Ok(Dyn::Bool(b.value)),
            _ => return Err(unsupported()),
        }
        .map_err(|e| e.to_string()),
        Expr::Tuple(t) if t.elems.is_empty() => Ok(Dyn::Unit),
        Expr::Path(p) => {
            if let Some(v) = p.path.get_ident().and_then(env) {
                return Ok(v);
            }
            let name = p.path.segments.last().map(|s| s.ident.to_string()).unwrap_or_default();
            Ok(Dyn::Num(T::of(match name.as_str() {
                "INFINITY" => f64::INFINITY,
                "NEG_INFINITY" => f64::NEG_INFINITY,
                "PI" => std::f64::consts::PI,
                "E" => std::f64::consts::E,
                _ => return Err(unsupported()),
            })))
        }
        Expr::Unary(u) => {
            let v = eval(&u.expr, env)?;
            match u.op {
                syn::UnOp::Neg(_) => unary(UnOp::Neg, &v),
                syn::UnOp::Not(_) => unary(UnOp::Not, &v),
                _ => Ok(v),
            }
        }
        Expr::Reference(r) => eval(&r.expr, env),
        Expr::Cast(c) => cast(&eval(&c.expr, env)?, &c.ty),
        Expr::Binary(b) => {
            let (lhs, rhs) = (eval(&b.left, env)?, eval(&b.right, env)?);
            binary(binary_op(&b.op).ok_or_else(unsupported)?, &lhs, &rhs)
        }
        Expr::MethodCall(m) if m.method == "len" => match eval(&m.receiver, env)? {
            Dyn::Array(vs) => Ok(Dyn::Int(i64::try_from(vs.len()).map_err(|e| e.to_string())?)),
            other => Err(format!("the length of {other:?}")),
        },
        Expr::Index(i) => {
            let k = usize::try_from(eval(&i.index, env)?.int()?).map_err(|e| e.to_string())?;
            eval(&i.expr, env)?.at(&[k]).cloned()
        }
        Expr::Field(f) => match &f.member {
            syn::Member::Unnamed(k) => eval(&f.base, env)?.at(&[k.index as usize]).cloned(),
            syn::Member::Named(_) => Err(unsupported()),
        },
        Expr::MethodCall(m) => {
            let mut args = vec![eval(&m.receiver, env)?];
            for a in &m.args {
                args.push(eval(a, env)?);
            }
            method(&m.method.to_string(), &args)
        }
        // A helper of the runtime.
        Expr::Call(c) => {
            let Expr::Path(p) = &*c.func else { return Err(unsupported()) };
            let name = p.path.segments.last().ok_or_else(unsupported)?.ident.to_string();
            method(&name, &c.args.iter().map(|a| eval(a, env)).collect::<Run<Vec<_>>>()?)
        }
        Expr::Macro(m) => match m.mac.path.segments.last().map(|s| s.ident.to_string()).unwrap_or_default().as_str() {
            "panic" | "unreachable" | "todo" | "unimplemented" => Err("panicked".into()),
            _ => Ok(Dyn::Unit),
        },
        _ => Err(unsupported()),
    }
}

fn binary_op(op: &syn::BinOp) -> Option<BinOp> {
    Some(match op {
        syn::BinOp::Add(_) => BinOp::Add,
        syn::BinOp::Sub(_) => BinOp::Sub,
        syn::BinOp::Mul(_) => BinOp::Mul,
        syn::BinOp::Div(_) => BinOp::Div,
        syn::BinOp::Rem(_) => BinOp::Rem,
        // Without short cut: nothing here has an effect.
        syn::BinOp::And(_) | syn::BinOp::BitAnd(_) => BinOp::BitAnd,
        syn::BinOp::Or(_) | syn::BinOp::BitOr(_) => BinOp::BitOr,
        syn::BinOp::Eq(_) => BinOp::Eq,
        syn::BinOp::Ne(_) => BinOp::Ne,
        syn::BinOp::Lt(_) => BinOp::Lt,
        syn::BinOp::Le(_) => BinOp::Le,
        syn::BinOp::Gt(_) => BinOp::Gt,
        syn::BinOp::Ge(_) => BinOp::Ge,
        _ => return None,
    })
}

/// True if a value matches a pattern.
pub(crate) fn matches<T: Num>(pat: &Pat, v: &Dyn<T>) -> Run<bool> {
    let value = |e: &Expr| eval(e, &|_| None);
    match pat {
        Pat::Wild(_) => Ok(true),
        Pat::Ident(i) => i.subpat.as_ref().map_or(Ok(true), |(_, p)| matches(p, v)),
        Pat::Paren(p) => matches(&p.pat, v),
        Pat::Reference(p) => matches(&p.pat, v),
        Pat::Lit(l) => binary(BinOp::Eq, v, &value(&Expr::Lit(l.clone()))?)?.bool(),
        Pat::Or(o) => {
            for p in &o.cases {
                if matches(p, v)? {
                    return Ok(true);
                }
            }
            Ok(false)
        }
        Pat::Range(r) => {
            let above = r.start.as_ref().map_or(Ok(true), |lo| binary(BinOp::Ge, v, &value(lo)?)?.bool())?;
            let closed = matches!(r.limits, syn::RangeLimits::Closed(_));
            let op = if closed { BinOp::Le } else { BinOp::Lt };
            Ok(above && r.end.as_ref().map_or(Ok(true), |hi| binary(op, v, &value(hi)?)?.bool())?)
        }
        Pat::Tuple(t) => {
            let Dyn::Tuple(vs) = v else { return Ok(false) };
            for (p, v) in t.elems.iter().zip(vs) {
                if !matches(p, v)? {
                    return Ok(false);
                }
            }
            Ok(true)
        }
        _ => Err(format!("unsupported pattern `{}`", print::compact(&quote::ToTokens::to_token_stream(pat)))),
    }
}
