//! Constants by name that are integers (`N`, `Self::WIDTH`) are one value each, at the head of the function.
//!
//! Lowering sees a path and no type, anew wherever it is mentioned. What one mention tells holds for all of them; and indices in which `N` is
//! always the same value can be compared. (Items of the body stand at its head, too, so their names mean the same everywhere.)

use super::{is_arithmetic, place, step_ty};
use crate::hash::{HashMap, HashSet, New as _};
use crate::ir::*;
use crate::ty::Ty;

pub(super) fn share(f: &mut Function, body: &mut Region) {
    let mut named = Named::default();
    named.region(f, body);
    let mut first: HashMap<String, Value> = HashMap::new();
    let mut same = HashMap::new();
    for (v, name) in &named.all {
        if named.integers.contains(name) {
            same.insert(*v, *first.entry(name.clone()).or_insert(*v));
        }
    }
    let mut head = vec![];
    take(body, &same, &mut head);
    for inst in &head {
        f.data_mut(inst.results[0]).ty = Ty::Discrete;
    }
    crate::normalise::substitute(body, &same);
    body.insts.splice(0..0, head);
}

#[derive(Default)]
struct Named {
    all: Vec<(Value, String)>,
    names: HashMap<Value, String>,
    /// Names of integers.
    integers: HashSet<String>,
}

impl Named {
    fn region(&mut self, f: &Function, r: &Region) {
        for inst in &r.insts {
            if let (Op::Const(text), [v]) = (&inst.op, &inst.results[..])
                && f.data(*v).ascribed.is_none()
                && !f.data(*v).named
                && matches!(f.ty(*v), Ty::Unknown | Ty::Discrete)
                && let Ok(path) = syn::parse2::<syn::ExprPath>(text.clone())
            {
                let name = quote::quote!(#path).to_string();
                self.names.insert(*v, name.clone());
                self.all.push((*v, name));
            }
            self.uses(f, inst);
            inst.op.regions().into_iter().for_each(|r| self.region(f, r));
        }
    }

    fn uses(&mut self, f: &Function, inst: &Inst) {
        let discrete = |v: &Value| *f.ty(*v) == Ty::Discrete;
        match &inst.op {
            Op::VecRepeat(_, n) => self.integer(*n),
            Op::Loop(Loop { kind: LoopKind::For(_, range), .. }) => {
                self.integer(range.lo);
                self.integer(range.hi);
            }
            Op::Binary(op, a, b) if is_arithmetic(op) && [a, b].into_iter().chain(&inst.results).any(discrete) => {
                self.integer(*a);
                self.integer(*b);
            }
            _ => {}
        }
        let Some((base, path)) = place(&inst.op) else { return };
        let mut ty = f.ty(base).clone();
        for step in path {
            if matches!(ty.peeled(), Ty::Vec(_) | Ty::Slice(_) | Ty::Array(..)) {
                match step {
                    Proj::Index(i) => self.integer(*i),
                    Proj::Range(lo, hi, _) => lo.iter().chain(hi).for_each(|v| self.integer(*v)),
                    _ => {}
                }
            }
            ty = step_ty(&ty, step);
        }
    }

    fn integer(&mut self, v: Value) {
        if let Some(name) = self.names.get(&v) {
            self.integers.insert(name.clone());
        }
    }
}

/// Takes the first of each out of the body, and the others away.
fn take(r: &mut Region, same: &HashMap<Value, Value>, head: &mut Vec<Inst>) {
    let mut out = Vec::with_capacity(r.insts.len());
    for mut inst in std::mem::take(&mut r.insts) {
        let known = if let (Op::Const(_), [v]) = (&inst.op, &inst.results[..]) { same.get(v) } else { None };
        match known {
            None => {
                inst.op.regions_mut().into_iter().for_each(|r| take(r, same, head));
                out.push(inst);
            }
            Some(first) if *first == inst.results[0] => head.push(inst),
            Some(_) => {}
        }
    }
    r.insts = out;
}
