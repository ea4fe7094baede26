//! Loops that choose: `if t < nearest { nearest = t; hit = i }`, `m = m.max(v)`.
//!
//! If all that a loop carries with a derivative is in each iteration either replaced, by what depends on none of it, or kept, then only the last iteration
//! that replaced it had an influence on the result. So one record is kept, that of the latest such iteration, and no other is pulled back.

use super::Reverser;
use crate::hash::{HashMap, HashSet, New as _};
use crate::ir::*;
use crate::normalise::{ends_early, escapes};
use crate::rules::Row;
use crate::ty::Ty;

/// Whether a region replaces what the loop carries.
#[derive(Clone, Copy, Debug)]
pub(super) enum Flag {
    Always(bool),
    Value(Value),
}

impl Flag {
    pub(super) fn is_never(&self) -> bool {
        matches!(self, Flag::Always(false))
    }
}

/// The same of switches: a result of its own, and what it is in each arm.
pub(super) type Flags = HashMap<*const Inst, (Value, Vec<Flag>)>;

enum Choice<'a> {
    Always(bool),
    /// As the arm does that runs.
    By(&'a Inst, Vec<Choice<'a>>),
    /// The greater or the less of two: whether this slope is one.
    Extreme(&'a Inst, &'static Row),
}

impl Reverser<'_> {
    /// What tells in the forward sweep, at the end of an iteration, whether that is the latest one of a loop that has an influence.
    pub(super) fn latest(&mut self, inst: &Inst, l: &Loop, carried: &[Option<Value>]) -> Option<Value> {
        let Term::Continue(to, next) = &l.body.term else { return None };
        let whole = *to == l.id && super::sums::ends(&l.body, l.id) == 1 && !ends_early(l) && !escapes(&inst.op);
        if !whole || l.body.params.iter().any(|p| self.sums.contains_key(p)) {
            return None;
        }
        let (mut changed, mut inside) = (vec![], HashSet::new());
        self.changed_in(inst, &mut changed);
        definitions(std::slice::from_ref(inst), &mut inside);
        if !changed.iter().all(|v| inside.contains(v)) {
            return None;
        }
        let pairs: Vec<(Value, Value)> =
            (0..l.inits.len()).filter(|k| carried[*k].is_some()).map(|k| (next[k], l.body.params[k])).collect();
        let mut depends: HashSet<Value> = pairs.iter().map(|(_, p)| *p).collect();
        self.depending(&l.body, &mut depends);
        let choice @ (Choice::By(..) | Choice::Extreme(..)) = self.choice(&l.body, &pairs, &depends)? else {
            return None;
        };
        match self.flag(choice) {
            Flag::Value(v) => Some(v),
            Flag::Always(_) => None,
        }
    }

    /// Adds what may have a derivative by what is in `depends`.
    fn depending(&self, r: &Region, depends: &mut HashSet<Value>) {
        for inst in &r.insts {
            match &inst.op {
                Op::Switch(s) => {
                    let (Head::If(head) | Head::Match(head)) = s.head;
                    for arm in &s.arms {
                        if depends.contains(&head) {
                            depends.extend(arm.bindings.iter().map(|b| b.value));
                        }
                        self.depending(&arm.body, depends);
                        let yields = arm.body.term.operands();
                        let all = yields.iter().zip(&inst.results).filter(|(v, _)| depends.contains(v));
                        let all: Vec<Value> = all.map(|(_, result)| *result).collect();
                        depends.extend(all);
                    }
                }
                op => {
                    let discrete = |v: &&Value| *self.f.ty(**v) != Ty::Discrete;
                    if depends.iter().any(|v| inst.mentions(*v) > 0) {
                        depends.extend(inst.results.iter().filter(discrete));
                        let mut changed = vec![];
                        self.changed_in(inst, &mut changed);
                        depends.extend(changed);
                        op.regions().into_iter().for_each(|r| definitions(&r.insts, depends));
                    }
                }
            }
        }
    }

    /// How a region makes values of what the loop carries. `pairs`: what it makes, and of what.
    fn choice<'a>(&self, r: &'a Region, pairs: &[(Value, Value)], depends: &HashSet<Value>) -> Option<Choice<'a>> {
        if pairs.iter().all(|(v, p)| v == p) {
            return Some(Choice::Always(false));
        }
        if !pairs.iter().any(|(v, _)| depends.contains(v)) {
            return Some(Choice::Always(true));
        }
        let at = |v: Value| r.insts.iter().find_map(|i| Some((i, i.results.iter().position(|u| *u == v)?)));
        let (inst, _) = at(pairs.first()?.0)?;
        let places: Vec<usize> =
            pairs.iter().map(|(v, _)| inst.results.iter().position(|u| u == v)).collect::<Option<_>>()?;
        match &inst.op {
            Op::Switch(s) => {
                let of_arm = |arm: &'a Arm| match &arm.body.term {
                    Term::Yield(vs) => {
                        let pairs: Vec<_> = places.iter().zip(pairs).map(|(k, (_, p))| (vs[*k], *p)).collect();
                        self.choice(&arm.body, &pairs, depends)
                    }
                    Term::Never => Some(Choice::Always(false)),
                    _ => None,
                };
                Some(Choice::By(inst, s.arms.iter().map(of_arm).collect::<Option<_>>()?))
            }
            Op::Rule(row, args) => {
                let ([(_, p)], [a, b]) = (pairs, &args[..]) else { return None };
                let slope = match (row.name, a == p, b == p) {
                    ("max", true, false) if !depends.contains(b) => "max_da",
                    ("max", false, true) if !depends.contains(a) => "max_dx",
                    ("min", true, false) if !depends.contains(b) => "min_da",
                    ("min", false, true) if !depends.contains(a) => "min_dx",
                    _ => return None,
                };
                let known = matches!(self.f.ty(*p), Ty::Scalar(_));
                Some(Choice::Extreme(inst, crate::rules::helper(slope).filter(|_| known)?))
            }
            _ => None,
        }
    }

    fn flag(&mut self, choice: Choice<'_>) -> Flag {
        match choice {
            Choice::Always(taken) => Flag::Always(taken),
            Choice::By(inst, arms) => {
                let arms = arms.into_iter().map(|arm| self.flag(arm)).collect();
                let v = self.f.value(Some("taken"), inst.span, Ty::Discrete);
                self.plan.flags.insert(std::ptr::from_ref(inst), (v, arms));
                Flag::Value(v)
            }
            Choice::Extreme(inst, row) => {
                let Op::Rule(_, args) = &inst.op else { return Flag::Always(true) };
                let ty = self.f.ty(inst.results[0]).clone();
                let mut made = |hint: Option<&str>, ty: Ty, op: Op| {
                    let v = self.f.value(hint, inst.span, ty);
                    self.after(std::ptr::from_ref(inst), Inst { results: vec![v], op, span: inst.span });
                    v
                };
                let slope = made(None, ty.clone(), Op::Rule(row, args.clone()));
                let zero = made(None, ty, Op::Zero);
                Flag::Value(made(Some("taken"), Ty::Discrete, Op::Binary(BinOp::Gt, slope, zero)))
            }
        }
    }
}
