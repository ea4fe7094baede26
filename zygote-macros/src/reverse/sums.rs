//! Loop-carried values that are only added to: `s += x[i]`, in branches and inner loops too.
//!
//! Such a sum and all that it becomes in an iteration have one cotangent, that of its final value. So it needs no place that iterations
//! hand on, and they don't depend on one another in the reverse sweep.

use crate::ir::*;

/// What the carried value `k` of a loop becomes in the course of an iteration, if that is only sums of which it is a term.
pub(crate) fn sum(f: &Function, l: &Loop, k: usize) -> Option<Vec<Value>> {
    let p = l.body.params[k];
    if !f.ty(p).is_scalar() {
        return None;
    }
    if let LoopKind::While(c) = &l.kind
        && c.mentions(p) > 0
    {
        return None;
    }
    let mut walk = Walk { of: (l.id, k), ends: 0, members: vec![] };
    match walk.region(p, &l.body)? {
        End::Next => {}
        End::Yield(_) => return None,
    }
    (walk.ends == ends(&l.body, l.id)).then_some(walk.members)
}

enum End {
    /// The iteration ends here.
    Next,
    /// The region gives it as this result.
    Yield(usize),
}

struct Walk {
    /// The loop and its carried value.
    of: (LoopId, usize),
    /// How many ends of the iteration were seen.
    ends: usize,
    members: Vec<Value>,
}

impl Walk {
    fn region(&mut self, p: Value, r: &Region) -> Option<End> {
        let mut p = p;
        self.members.push(p);
        for (k, inst) in r.insts.iter().enumerate() {
            let inner: usize = inst.op.regions().into_iter().map(|r| r.mentions(p)).sum();
            let mut own = 0;
            inst.op.operands(&mut |v| own += usize::from(v == p));
            if own + inner == 0 {
                continue;
            }
            let next = match &inst.op {
                Op::Binary(BinOp::Add, ..) if own == 1 => inst.results[0],
                Op::Binary(BinOp::Sub, a, _) if own == 1 && *a == p => inst.results[0],
                Op::Switch(s) if own == 0 => match self.arms(p, s)? {
                    Some(k) => inst.results[k],
                    None => return Some(End::Next),
                },
                Op::Loop(l) if own == 1 && inner == 0 => {
                    let k = l.inits.iter().position(|v| *v == p)?;
                    let mut inside = Walk { of: (l.id, k), ends: 0, members: vec![] };
                    if !matches!(inside.region(l.body.params[k], &l.body)?, End::Next)
                        || inside.ends != ends(&l.body, l.id)
                        || matches!(&l.kind, LoopKind::While(c) if c.mentions(l.body.params[k]) > 0)
                    {
                        return None;
                    }
                    self.members.extend(inside.members);
                    inst.results[k]
                }
                _ => return None,
            };
            // It has no other use.
            if r.insts[k + 1..].iter().any(|i| i.mentions(p) > 0) || r.term.operands().contains(&p) {
                return None;
            }
            p = next;
            self.members.push(p);
        }
        let at = |vs: &[Value]| {
            let mut found = vs.iter().enumerate().filter(|(_, v)| **v == p).map(|(k, _)| k);
            found.next().filter(|_| found.next().is_none())
        };
        match &r.term {
            Term::Yield(vs) => at(vs).map(End::Yield),
            Term::Continue(l, vs) => (*l == self.of.0 && at(vs) == Some(self.of.1)).then(|| self.end()),
            Term::Break(l, vs, extra) => {
                (*l == self.of.0 && at(vs) == Some(self.of.1) && !extra.contains(&p)).then(|| self.end())
            }
            Term::Never => Some(End::Next),
            Term::Return(_) | Term::Leave(..) => None,
        }
    }

    fn end(&mut self) -> End {
        self.ends += 1;
        End::Next
    }

    /// Which result of the switch it is; none if no arm yields.
    fn arms(&mut self, p: Value, s: &Switch) -> Option<Option<usize>> {
        let mut at = None;
        for arm in &s.arms {
            match self.region(p, &arm.body)? {
                End::Next => {}
                End::Yield(k) if at.is_none_or(|a| a == k) => at = Some(k),
                End::Yield(_) => return None,
            }
        }
        Some(at)
    }
}

/// How many ends an iteration of the loop has.
pub(crate) fn ends(r: &Region, id: LoopId) -> usize {
    let own = matches!(&r.term, Term::Continue(l, _) | Term::Break(l, ..) if *l == id);
    let inner = r.insts.iter().flat_map(|i| i.op.regions()).map(|r| ends(r, id));
    usize::from(own) + inner.sum::<usize>()
}
