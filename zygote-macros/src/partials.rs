//! Partials of the scalar rules, as instructions. Reverse and forward mode multiply the same ones: a cotangent of the result
//! or a tangent of the argument.

use crate::ir::*;
use crate::rules::{Partial, Row};
use crate::ty::Ty;
use proc_macro2::Span;
use quote::ToTokens;
use syn::Expr;

/// Where instructions are written.
pub(crate) trait Build {
    fn f(&mut self) -> &mut Function;

    fn out(&mut self) -> &mut Vec<Inst>;

    /// The result of this rule on these operands, if it is at hand.
    fn computed(&self, row: &'static str, args: &[Value]) -> Option<Value>;

    /// The literal that a value is.
    fn literal(&self, v: Value) -> Option<&str>;

    fn push(&mut self, results: Vec<Value>, op: Op) {
        self.out().push(Inst { results, op, span: Span::mixed_site() });
    }

    /// An instruction with one unnamed result.
    fn emit(&mut self, ty: Ty, op: Op) -> Value {
        let v = self.f().value(Some("t"), Span::mixed_site(), ty);
        self.push(vec![v], op);
        v
    }

    /// The same, printed at its use.
    fn emit_inline(&mut self, ty: Ty, op: Op) -> Value {
        let v = self.emit(ty, op);
        self.f().data_mut(v).inline = true;
        v
    }

    /// Names `d` by this hint, if it has no better name yet.
    fn name(&mut self, d: Value, hint: &str) {
        let data = self.f().data_mut(d);
        if data.hint.as_deref() == Some("t") {
            data.hint = Some(hint.to_owned());
            data.inline = false;
        }
    }
}

/// A scalar rule applied: `y = row(args)`.
#[derive(Clone, Copy)]
pub(crate) struct Applied<'a> {
    pub(crate) row: &'static Row,
    pub(crate) args: &'a [Value],
    pub(crate) y: Value,
}

impl Applied<'_> {
    /// `seed` times the partial with respect to argument `k`, of type `ty`; nothing if that is zero.
    pub(crate) fn times_partial(self, b: &mut impl Build, k: usize, seed: Value, ty: &Ty) -> Option<Value> {
        let Applied { row, args, y } = self;
        if row.ambiguous && args.iter().any(|v| b.f().ty(*v).peeled() == &Ty::Unknown) {
            let operands = args.iter().copied().chain([seed]).collect();
            return Some(b.emit(ty.clone(), Op::Dispatch(dispatch_name(row.name, k), operands)));
        }
        let text = match row.partials.get(k)? {
            Partial::Zero => return None,
            Partial::One => return Some(seed),
            Partial::Expr(text) => text,
        };
        let power = literal_power(b, row, args);
        let mut env: Vec<(&'static str, Value)> = ["x", "a", "b"].into_iter().zip(args.iter().copied()).collect();
        env.push(("y", y));
        let p = instantiate(b, power.as_deref().unwrap_or(text), &env, seed, ty);
        let op = match crate::rules::helper("scale") {
            Some(scale) if row.guarded => Op::Rule(scale, vec![seed, p]),
            _ => Op::Binary(BinOp::Mul, seed, p),
        };
        Some(b.emit(ty.clone(), op))
    }
}

/// The slope of `x.powi(n)` for a literal n > 1.
fn literal_power(b: &impl Build, row: &Row, args: &[Value]) -> Option<String> {
    if row.name != "powi" {
        return None;
    }
    let n: i32 = b.literal(*args.get(1)?)?.parse().ok()?;
    match n {
        2 => Some("2.0 * x".into()),
        3.. => Some(format!("{n}.0 * x.powi({})", n - 1)),
        _ => None,
    }
}

/// Instantiates the expression of a partial. `ty` is the type of its literals; where that is unknown they take the type of
/// an operand that the partial reads anyway, or of `seed`.
pub(crate) fn instantiate(
    r: &mut impl Build,
    text: &str,
    env: &[(&'static str, Value)],
    seed: Value,
    ty: &Ty,
) -> Value {
    let expr: Expr = syn::parse_str(text).expect("partials of the table parse");
    let mentions = |name: &str| text.split(|c: char| !c.is_alphanumeric() && c != '_').any(|word| word == name);
    let typed = env.iter().find(|(name, _)| mentions(name) && (*name == "x" || *name == "y")).map_or(seed, |e| e.1);
    let mut env = env.to_vec();
    env.push(("", typed));
    build(r, &expr, &env, ty)
}

fn build(r: &mut impl Build, e: &Expr, env: &[(&'static str, Value)], ty: &Ty) -> Value {
    match e {
        Expr::Paren(p) => build(r, &p.expr, env, ty),
        Expr::Lit(l) => {
            let literal = match &l.lit {
                syn::Lit::Int(_) => Ty::Discrete,
                _ => ty.clone(),
            };
            if literal != Ty::Unknown {
                return r.emit_inline(literal, Op::Const(l.to_token_stream()));
            }
            let number = r.emit_inline(Ty::Float, Op::Const(l.to_token_stream()));
            let typed = env.last().expect("the typed operand is last").1;
            r.emit_inline(Ty::Unknown, Op::Dispatch("constant", vec![typed, number]))
        }
        Expr::Path(p) => {
            let name = p.path.require_ident().expect("partials name their operands").to_string();
            env.iter().find(|(n, _)| *n == name).expect("partials name their operands").1
        }
        Expr::Unary(u) => {
            let v = build(r, &u.expr, env, ty);
            r.emit_inline(ty.clone(), Op::Unary(UnOp::Neg, v))
        }
        Expr::Binary(b) => {
            let lhs = build(r, &b.left, env, ty);
            let rhs = build(r, &b.right, env, ty);
            let op = match b.op {
                syn::BinOp::Add(_) => BinOp::Add,
                syn::BinOp::Sub(_) => BinOp::Sub,
                syn::BinOp::Mul(_) => BinOp::Mul,
                syn::BinOp::Div(_) => BinOp::Div,
                _ => unreachable!("partials are made of + - * /"),
            };
            r.emit_inline(ty.clone(), Op::Binary(op, lhs, rhs))
        }
        Expr::MethodCall(m) => {
            let mut args = vec![build(r, &m.receiver, env, ty)];
            args.extend(m.args.iter().map(|a| build(r, a, env, ty)));
            let row = crate::rules::method(&m.method.to_string(), args.len()).expect("partials use rules of the table");
            if let Some(v) = r.computed(row.name, &args) {
                return v;
            }
            r.emit_inline(ty.clone(), Op::Rule(row, args))
        }
        Expr::Call(c) => {
            let args: Vec<Value> = c
                .args
                .iter()
                .map(|a| {
                    let v = build(r, a, env, ty);
                    let operand = matches!(a, Expr::Path(_)) && r.f().ty(v) == &Ty::Unknown;
                    // Helpers take numbers; an operand of unknown type may be a reference.
                    if operand { r.emit_inline(Ty::Unknown, Op::Dispatch("value", vec![v])) } else { v }
                })
                .collect();
            let Expr::Path(p) = &*c.func else { unreachable!("partials call helpers by path") };
            let name = p.path.segments.last().expect("a path has a segment").ident.to_string();
            let row = crate::rules::helper(&name).expect("partials use helpers of the table");
            r.emit_inline(ty.clone(), Op::Rule(row, args))
        }
        _ => unreachable!("partials are made of literals, operands, operators, methods and helpers"),
    }
}

/// The runtime's functions for the operands of an operator of unknown types.
pub(crate) fn operator_names(op: BinOp) -> Option<(&'static str, &'static str)> {
    Some(match op {
        BinOp::Add => ("add_lhs", "add_rhs"),
        BinOp::Sub => ("sub_lhs", "sub_rhs"),
        BinOp::Mul => ("mul_lhs", "mul_rhs"),
        BinOp::Div => ("div_lhs", "div_rhs"),
        BinOp::Rem => ("rem_lhs", "rem_rhs"),
        _ => return None,
    })
}

/// `seed` times the partial of a rule that rustc picks with respect to its operand `k`.
///
/// Those of operators and methods are linear in their last operand (a tangent or a cotangent `t`), and all but products and
/// quotients are locally constant in the others.
pub(crate) fn times_dispatched(
    b: &mut impl Build,
    (name, args, y): (&'static str, &[Value], Value),
    k: usize,
    seed: Value,
    ty: &Ty,
) -> Option<Value> {
    let (last, before) = args.split_last()?;
    let with = |seed: Value| before.iter().copied().chain([seed]).collect::<Vec<_>>();
    let t = *last;
    let product = |b: &mut _, s, t| Build::emit_inline(b, ty.clone(), Op::Dispatch("tmul", vec![s, t]));
    let minus = |b: &mut _, t| Build::emit(b, ty.clone(), Op::Dispatch("tneg", vec![t]));
    let op = match name {
        "tadd" | "value" => return Some(seed),
        "tneg" => Op::Dispatch("tneg", vec![seed]),
        "tmul" => Op::Dispatch("tmul", vec![args[1 - k], seed]),
        "constant" | "unused_sink" => return None,
        "recast" => match k {
            2 => Op::Dispatch("recast", vec![args[0], args[1], seed]),
            _ => return None,
        },
        _ if k + 1 == args.len() => Op::Dispatch(name, with(seed)),
        // t * b
        "mul_lhs" if k == 1 => Op::Dispatch("tmul", vec![t, seed]),
        // t * a
        "mul_rhs" if k == 0 => Op::Dispatch("tmul", vec![t, seed]),
        // t / b
        "div_lhs" if k == 1 => {
            let over = b.emit_inline(ty.clone(), Op::Dispatch("div_lhs", with(seed)));
            let d = product(b, y, over);
            return Some(minus(b, d));
        }
        // -t a / b²
        "div_rhs" if k == 0 => {
            let d = product(b, t, seed);
            let d = b.emit_inline(ty.clone(), Op::Dispatch("div_lhs", with(d)));
            let d = b.emit_inline(ty.clone(), Op::Dispatch("div_lhs", with(d)));
            return Some(minus(b, d));
        }
        "div_rhs" if k == 1 => {
            let d = product(b, y, seed);
            let d = b.emit_inline(ty.clone(), Op::Dispatch("div_lhs", with(d)));
            let once = minus(b, d);
            return Some(b.emit(ty.clone(), Op::Dispatch("tadd", vec![once, once])));
        }
        _ => return None,
    };
    Some(b.emit(ty.clone(), op))
}

/// The runtime's function for argument `k` of a rule whose operands have unknown types.
fn dispatch_name(row: &str, k: usize) -> &'static str {
    let names: &[&'static str] = match row {
        "abs" => &["abs_0"],
        "max" => &["max_0", "max_1"],
        "min" => &["min_0", "min_1"],
        "clamp" => &["clamp_0", "clamp_1", "clamp_2"],
        "rem_euclid" => &["rem_euclid_0", "rem_euclid_1"],
        "midpoint" => &["midpoint_0", "midpoint_1"],
        "signum" => &["signum_0"],
        "div_euclid" => &["div_euclid_0", "div_euclid_1"],
        _ => &[],
    };
    names.get(k).copied().unwrap_or("unsupported")
}
