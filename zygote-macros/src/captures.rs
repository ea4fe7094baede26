//! Pullbacks that capture less.
//!
//! What the closure of a pullback captures is what a caller's loop keeps on its tape. A sum or product of numbers that it captures anyway is computed
//! again, and so are two or more that are made of one number more. Indices are computed again from integers that the function was given, if these are
//! fewer (`laplacian(w, i, j)`). Where the pullback is called at once, LLVM finds that it is there.

use crate::hash::{HashMap, HashSet, New as _};
use crate::ir::*;
use crate::reverse::Reversed;
use crate::reverse::plan::free_values;
use crate::ty::Ty;

/// The most instructions for a number.
const AT_MOST: usize = 3;
/// The most for an index, on average, and for any.
const INDEX_AT_MOST: usize = 8;
const DEEP: usize = 16;

/// Computes again what is cheap.
pub(crate) fn captures(r: &mut Reversed) {
    let mut free: HashSet<Value> = free_values(&r.reverse.insts, &r.reverse.term).into_iter().collect();
    free.extend(r.cotangents.iter().flatten());
    let here = &r.forward.insts;
    let of = Numbers {
        f: &r.f,
        here,
        by_result: here.iter().enumerate().flat_map(|(k, i)| i.results.iter().map(move |v| (*v, k))).collect(),
    };
    let mut kept: HashSet<Value> = free.iter().copied().filter(|v| of.is_number(*v)).collect();
    let quick = here.iter().filter(|i| is_quick(&i.op)).flat_map(|i| i.results.iter().copied());
    let wanted: Vec<Value> = quick.filter(|v| kept.contains(v)).collect();
    // By the one number that it takes, beside what is captured.
    let mut by_base: HashMap<Value, Vec<Vec<usize>>> = HashMap::new();
    let mut again: HashSet<usize> = HashSet::new();
    for v in wanted {
        kept.remove(&v);
        let (mut steps, mut bases) = (vec![], vec![]);
        let known = of.made_of(v, (&kept, &again), &mut steps, &mut bases);
        match bases[..] {
            [] if known => again.extend(steps),
            [base] if known => {
                kept.insert(v);
                by_base.entry(base).or_default().push(steps);
            }
            _ => _ = kept.insert(v),
        }
    }
    again.extend(by_base.into_values().filter(|all| all.len() > 1).flatten().flatten());
    again.extend(of.indices(&free));
    let mut again: Vec<usize> = again.into_iter().collect();
    again.sort_unstable();
    let steps: Vec<Inst> = again.into_iter().map(|k| here[k].clone()).collect();
    let mut names = HashMap::new();
    let mut head = vec![];
    for mut inst in steps {
        inst.op.map_operands(&mut |v| names.get(&v).copied().unwrap_or(v));
        for v in &mut inst.results {
            let data = r.f.data(*v).clone();
            let new = r.f.value(data.hint.as_deref(), data.span, data.ty.clone());
            *r.f.data_mut(new) = data;
            names.insert(std::mem::replace(v, new), new);
        }
        head.push(inst);
    }
    crate::normalise::substitute(&mut r.reverse, &names);
    r.reverse.insts.splice(0..0, head);
    for v in r.cotangents.iter_mut().flatten() {
        *v = names.get(v).copied().unwrap_or(*v);
    }
}

/// An instruction that takes no longer than a number takes from the tape.
fn is_quick(op: &Op) -> bool {
    matches!(op, Op::Const(_) | Op::Unary(UnOp::Neg, _) | Op::Binary(BinOp::Add | BinOp::Sub | BinOp::Mul, ..))
}

/// The numbers of a forward sweep.
struct Numbers<'a> {
    f: &'a Function,
    here: &'a [Inst],
    by_result: HashMap<Value, usize>,
}

impl Numbers<'_> {
    /// What indices are computed of, if the integers that it starts with are fewer than those that are captured.
    fn indices(&self, free: &HashSet<Value>) -> Vec<usize> {
        let mut steps = vec![];
        let mut given: HashSet<Value> = HashSet::new();
        let mut saved = 0_usize;
        for v in self.here.iter().flat_map(|i| &i.results).filter(|v| free.contains(v)) {
            let (mut own, mut params) = (vec![], HashSet::new());
            if self.is_computed(*v) && self.index_of(*v, &mut own, &mut params) {
                saved += 1;
                given.extend(params);
                steps.extend(own);
            }
        }
        given.retain(|v| !free.contains(v));
        steps.sort_unstable();
        steps.dedup();
        if given.len() < saved && steps.len() <= INDEX_AT_MOST * saved { steps } else { vec![] }
    }

    fn is_computed(&self, v: Value) -> bool {
        let op = self.by_result.get(&v).map(|k| &self.here[*k].op);
        *self.f.ty(v) == Ty::Discrete && matches!(op, Some(Op::Binary(..)))
    }

    /// True if an integer is computed by quick steps from parameters.
    fn index_of(&self, v: Value, steps: &mut Vec<usize>, params: &mut HashSet<Value>) -> bool {
        if *self.f.ty(v) != Ty::Discrete || steps.len() > DEEP {
            return false;
        }
        if self.f.params.contains(&v) {
            params.insert(v);
            return true;
        }
        let Some(&k) = self.by_result.get(&v) else { return false };
        let op = &self.here[k].op;
        let constant = |v: &Value| self.by_result.get(v).is_some_and(|k| matches!(self.here[*k].op, Op::Const(_)));
        let quick = match op {
            Op::Const(_) => true,
            Op::Binary(BinOp::Add | BinOp::Sub | BinOp::Mul, ..) => true,
            // The compiler multiplies.
            Op::Binary(BinOp::Div | BinOp::Rem, _, by) => constant(by),
            _ => false,
        };
        steps.push(k);
        let mut operands = vec![];
        op.operands(&mut |v| operands.push(v));
        quick && operands.into_iter().all(|v| self.index_of(v, steps, params))
    }

    fn is_number(&self, v: Value) -> bool {
        self.f.ty(v).is_scalar() && !self.f.is_cell(v)
    }

    /// True if a number is made by a few quick steps of what is kept or computed again, and of one number more at most.
    fn made_of(
        &self,
        v: Value,
        (kept, again): (&HashSet<Value>, &HashSet<usize>),
        steps: &mut Vec<usize>,
        bases: &mut Vec<Value>,
    ) -> bool {
        let quick = self.by_result.get(&v).filter(|k| is_quick(&self.here[**k].op));
        if kept.contains(&v) || bases.contains(&v) || quick.is_some_and(|k| steps.contains(k) || again.contains(k)) {
            return true;
        }
        match quick {
            Some(k) if steps.len() < AT_MOST && self.is_number(v) => {
                let mut operands = vec![];
                self.here[*k].op.operands(&mut |v| operands.push(v));
                steps.push(*k);
                operands.into_iter().all(|v| self.made_of(v, (kept, again), steps, bases))
            }
            _ if self.is_number(v) && bases.is_empty() => {
                bases.push(v);
                true
            }
            _ => false,
        }
    }
}
