//! Loops of one variable: all that they compute and that has a derivative depends on one number from outside.
//!
//! Input: a primal in exit normal form. Output: the same function, in which the slopes of such a loop's results along that number are
//! computed beside them (`crate::forward`), and the derivative of the loop is these slopes:
//!
//! ```text
//! y, s = loop from detached(x), 1.0 { … }
//! y = with_slope(x, y, s)
//! ```
//!
//! So nothing is kept and no iteration runs twice: Newton's method, a recursion, a series of which one number is the argument. Where
//! the carried values are sums, the reverse sweep keeps nothing either, and its loop may be vectorised: these stay. So do loops with
//! a derivative that may be infinite, whose product with a cotangent of zero is zero in reverse mode.
//!
//! Only for the first derivative: the slope has none of its own.

#[cfg(test)]
mod tests;

use crate::activity::{Activity, analyse};
use crate::diag::Problems;
use crate::hash::{HashMap, HashSet, New as _};
use crate::ir::*;
use crate::reverse::{plan::free_values, sums};
use crate::ty::{Scalar, Ty};
use quote::quote;

/// The function with slopes, if there is such a loop.
pub(crate) fn slopes(f: &Function, inactive: &[bool], prune: bool) -> Option<Function> {
    if !f.body.insts.iter().any(has_loop) {
        return None;
    }
    let mut problems = Problems::default();
    let activity = analyse(f, inactive, prune, &mut problems);
    if !problems.is_empty() {
        return None;
    }
    let mut out = f.clone();
    let mut body = std::mem::replace(&mut out.body, Region { params: vec![], insts: vec![], term: Term::Never });
    let changed = Pass { activity, prune }.region(&mut out, &mut body);
    out.body = body;
    changed.then_some(out)
}

fn has_loop(inst: &Inst) -> bool {
    matches!(inst.op, Op::Loop(_)) || inst.op.regions().into_iter().any(|r| r.insts.iter().any(has_loop))
}

struct Pass {
    /// Of the function as it was.
    activity: Activity,
    prune: bool,
}

impl Pass {
    fn region(&self, f: &mut Function, r: &mut Region) -> bool {
        let mut changed = false;
        let mut out = Vec::with_capacity(r.insts.len());
        for mut inst in std::mem::take(&mut r.insts) {
            if let Some(x) = self.variable(f, &inst)
                && let Some(insts) = self.with_slopes(f, &inst, x)
            {
                out.extend(insts);
                changed = true;
                continue;
            }
            for nested in inst.op.regions_mut() {
                changed |= self.region(f, nested);
            }
            out.push(inst);
        }
        r.insts = out;
        changed
    }

    /// The one number that a loop depends on.
    fn variable(&self, f: &Function, inst: &Inst) -> Option<Value> {
        let Op::Loop(l) = &inst.op else { return None };
        let chained = |k: usize| {
            let p = l.body.params[k];
            self.activity.is_active(p) && sums::sum(f, l, k).is_none()
        };
        if !(0..l.inits.len()).any(chained) {
            return None;
        }
        let mut free = free_values(std::slice::from_ref(inst), &Term::Never).into_iter();
        let mut active = free.by_ref().filter(|v| self.activity.is_active(*v));
        let x = active.next().filter(|_| active.next().is_none())?;
        (float(f.ty(x)) && !f.is_cell(x)).then_some(x)
    }

    /// The loop with slopes, and its results by them.
    fn with_slopes(&self, f: &mut Function, inst: &Inst, x: Value) -> Option<Vec<Inst>> {
        let wanted: Vec<Value> = inst.results.iter().copied().filter(|y| self.activity.is_active(*y)).collect();
        let (ty, span) = (f.ty(x).clone(), inst.span);
        let before = f.values.len();
        let alone = f.value(None, span, ty.clone());
        let one = f.value(None, span, ty.clone());
        f.data_mut(one).inline = true;
        // The results that are computed, by those that the rest of the function reads.
        let computed: HashMap<Value, Value> =
            wanted.iter().map(|y| (*y, f.value(None, span, f.ty(*y).clone()))).collect();
        let mut body = Region { params: vec![], insts: vec![inst.clone()], term: Term::Never };
        crate::normalise::substitute(&mut body, &HashMap::from_iter([(x, alone)]));
        for y in &mut body.insts[0].results {
            *y = computed.get(y).copied().unwrap_or(*y);
        }
        let computed: Vec<Value> = wanted.iter().map(|y| computed[y]).collect();
        let Some((insts, slopes)) = self.tangents(f, body, (alone, one), &computed) else {
            f.values.truncate(before);
            return None;
        };
        let detached = crate::rules::helper("detached")?;
        let with_slope = crate::rules::helper("with_slope")?;
        let one_text = if ty == Ty::Scalar(Scalar::F32) { quote!(1.0_f32) } else { quote!(1.0_f64) };
        let made = |results: Value, op: Op| Inst { results: vec![results], op, span };
        let mut out = vec![made(alone, Op::Rule(detached, vec![x])), made(one, Op::Const(one_text))];
        out.extend(insts);
        let results = wanted.into_iter().zip(computed).zip(slopes);
        out.extend(results.map(|((y, value), slope)| made(y, Op::Rule(with_slope, vec![x, value, slope]))));
        Some(out)
    }

    /// The instructions of `body` with tangents, of which that of `x` is `one`; and those of `wanted`.
    fn tangents(
        &self,
        f: &mut Function,
        mut body: Region,
        (x, one): (Value, Value),
        wanted: &[Value],
    ) -> Option<(Vec<Inst>, Vec<Value>)> {
        body.term = Term::Return(wanted.to_vec());
        let mut part = Function::new(String::new(), f.ty(x).clone());
        std::mem::swap(&mut part.values, &mut f.values);
        part.params = vec![x];
        part.body = body;
        let mut problems = Problems::default();
        let activity = analyse(&part, &[false], self.prune, &mut problems);
        let fits = problems.is_empty()
            && part.body.insts.iter().all(|i| is_simple(&part, &activity, i, &mut HashSet::new()))
            && wanted.iter().all(|y| activity.is_active(*y));
        let found = if fits { crate::forward::along(&mut part, &activity, one) } else { None };
        f.values = part.values;
        let (insts, tangents) = found?;
        let slopes = wanted.iter().map(|y| tangents.get(y).copied()).collect::<Option<_>>()?;
        Some((insts, slopes))
    }
}

fn float(ty: &Ty) -> bool {
    matches!(ty, Ty::Scalar(Scalar::F64 | Scalar::F32))
}

/// Arithmetic of numbers without infinite slopes where it has a derivative, and control flow that stays inside of these loops.
fn is_simple(f: &Function, activity: &Activity, inst: &Inst, loops: &mut HashSet<LoopId>) -> bool {
    let active = inst.results.iter().any(|v| activity.is_active(*v));
    if inst.results.iter().any(|v| activity.is_active(*v) && !float(f.ty(*v))) {
        return false;
    }
    let number = |v: &Value| f.ty(*v).is_scalar();
    let known = |operands: &[Value]| operands.iter().all(|v| number(v) || !activity.is_active(*v));
    let op = match &inst.op {
        Op::Loop(l) => {
            loops.insert(l.id);
            l.body.params.iter().all(|p| !activity.is_active(*p) || float(f.ty(*p)))
        }
        Op::Switch(s) => s.arms.iter().all(|a| a.bindings.iter().all(|b| !activity.is_active(b.value))),
        Op::Block(..) | Op::Checkpoint(_) | Op::Hook(..) => false,
        Op::Binary(BinOp::Add | BinOp::Sub | BinOp::Mul | BinOp::Div, a, b) => !active || number(a) && number(b),
        Op::Unary(UnOp::Neg, v) => !active || number(v),
        Op::Rule(row, args) => !active || !row.guarded && !row.ambiguous && known(args),
        // What is called must have a derivative also where nothing flows back.
        Op::Call(c) => !c.args.iter().any(|v| activity.is_varied(*v)),
        _ => !active,
    };
    let ends = |r: &Region, loops: &HashSet<LoopId>| match &r.term {
        Term::Continue(l, _) | Term::Break(l, ..) => loops.contains(l),
        Term::Yield(_) | Term::Never => true,
        Term::Return(_) | Term::Leave(..) => false,
    };
    op && inst.op.changes(|_| None).iter().all(|v| !activity.is_active(*v))
        && inst
            .op
            .regions()
            .into_iter()
            .all(|r| ends(r, loops) && r.insts.iter().all(|i| is_simple(f, activity, i, loops)))
}
