//! Partials from the rule table, written as instructions.

use super::Reverser;
use crate::ir::*;
use crate::ty::Ty;
use quote::ToTokens;
use syn::Expr;

/// Instantiates the expression of a partial. `ty` is the type of its literals.
pub(super) fn instantiate(r: &mut Reverser<'_>, text: &str, env: &[(&str, Value)], ty: &Ty) -> Value {
    let expr: Expr = syn::parse_str(text).expect("partials of the table parse");
    build(r, &expr, env, ty)
}

fn build(r: &mut Reverser<'_>, e: &Expr, env: &[(&str, Value)], ty: &Ty) -> Value {
    match e {
        Expr::Paren(p) => build(r, &p.expr, env, ty),
        Expr::Lit(l) => {
            let literal = match &l.lit {
                syn::Lit::Int(_) => Ty::Discrete,
                _ => ty.clone(),
            };
            r.emit_inline(literal, Op::Const(l.to_token_stream()))
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
            let args: Vec<Value> = c.args.iter().map(|a| build(r, a, env, ty)).collect();
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
