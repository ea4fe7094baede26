//! Partials from the rule table, written as instructions.

use super::Reverser;
use crate::ir::*;
use crate::ty::Ty;
use quote::ToTokens;
use syn::Expr;

/// Instantiates the expression of a partial. `ty` is the type of its literals; where that is unknown they take the type of
/// an operand that the partial reads anyway, or of `dy`.
pub(super) fn instantiate(
    r: &mut Reverser<'_>,
    text: &str,
    env: &[(&'static str, Value)],
    dy: Value,
    ty: &Ty,
) -> Value {
    let expr: Expr = syn::parse_str(text).expect("partials of the table parse");
    let mentions = |name: &str| text.split(|c: char| !c.is_alphanumeric() && c != '_').any(|word| word == name);
    let typed = env.iter().find(|(name, _)| mentions(name) && (*name == "x" || *name == "y")).map_or(dy, |e| e.1);
    let mut env = env.to_vec();
    env.push(("", typed));
    build(r, &expr, &env, ty)
}

fn build(r: &mut Reverser<'_>, e: &Expr, env: &[(&'static str, Value)], ty: &Ty) -> Value {
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
            if let Some(v) = r.computed.get(&(row.name, args.clone())) {
                return *v;
            }
            r.emit_inline(ty.clone(), Op::Rule(row, args))
        }
        Expr::Call(c) => {
            let args: Vec<Value> = c
                .args
                .iter()
                .map(|a| {
                    let v = build(r, a, env, ty);
                    let operand = matches!(a, Expr::Path(_)) && r.f.ty(v) == &Ty::Unknown;
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

/// The runtime's function for argument `k` of a rule whose operands have unknown types.
pub(super) fn dispatch_name(row: &str, k: usize) -> &'static str {
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
