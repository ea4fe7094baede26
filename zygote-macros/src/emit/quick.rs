//! Functions that take no longer than what it would take to keep what they gave: callers call them again in the reverse sweep.

use crate::ir::*;
use crate::reverse::Reversed;
use crate::ty::Ty;

/// The largest such function, in instructions.
const AT_MOST: usize = 24;

/// True if the function only reads, computes a little, and chooses.
pub(super) fn quick(r: &Reversed) -> bool {
    cost(&r.f, &r.forward).is_some_and(|all| all <= AT_MOST)
}

fn cost(f: &Function, r: &Region) -> Option<usize> {
    r.insts.iter().map(|inst| of(f, inst)).sum()
}

fn of(f: &Function, inst: &Inst) -> Option<usize> {
    let is_number = |v: Value| f.ty(v).is_scalar() || *f.ty(v) == Ty::Discrete;
    // What an integer is multiplied with is one.
    let integers = |a: Value, b: Value| [a, b].iter().any(|v| *f.ty(*v) == Ty::Discrete);
    let number =
        || inst.results.iter().all(|v| is_number(*v)) || matches!(inst.op, Op::Binary(_, a, b) if integers(a, b));
    match &inst.op {
        Op::Const(_) | Op::Ref(_) | Op::Deref(_) | Op::Untuple(_) | Op::Variant(..) => Some(0),
        Op::Load(..) | Op::Borrow(_, _, Access::Shared) | Op::At(..) | Op::Cast(..) => Some(1),
        Op::Tuple(_) | Op::Array(_) | Op::Construct(_) => Some(1),
        Op::Binary(BinOp::Div | BinOp::Rem, ..) if number() => Some(4),
        Op::Binary(..) | Op::Unary(..) if number() => Some(1),
        Op::Rule(row, _) if row.cheap && number() => Some(if row.name == "sqrt" { 4 } else { 1 }),
        Op::Verbatim(v) if v.is_of_integers() || v.is_length() => Some(1),
        Op::Dispatch("without_derivative", _) => Some(1),
        Op::Switch(s) => s.arms.iter().map(|arm| cost(f, &arm.body)).sum(),
        _ => None,
    }
}
