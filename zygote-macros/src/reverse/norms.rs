//! Roots of sums of squares: `(x * x + y * y).sqrt()`.
//!
//! Their slope is infinite where they are zero, and there all that is squared is zero: what flows back is zero times infinity, and zero by the convention
//! of all kinks. So the slope is zero at zero to begin with. (Of other roots it stays infinite: the derivative of `x.sqrt()` is.)

use crate::hash::{HashMap, HashSet, New as _};
use crate::ir::*;

/// Numbers that are squares, sums of squares, and positive multiples of these, if there is a root at all.
pub(super) fn squares(f: &Function) -> HashSet<Value> {
    let mut s = Squares { found: HashSet::new(), literals: HashMap::new(), counts: HashSet::new() };
    if has_root(&f.body) {
        s.region(&f.body);
    }
    s.found
}

fn has_root(r: &Region) -> bool {
    r.insts
        .iter()
        .any(|i| matches!(&i.op, Op::Rule(row, _) if row.name == "sqrt") || i.op.regions().into_iter().any(has_root))
}

struct Squares {
    found: HashSet<Value>,
    literals: HashMap<Value, f64>,
    /// Integers as floats: how many there are.
    counts: HashSet<Value>,
}

impl Squares {
    fn region(&mut self, r: &Region) {
        r.insts.iter().for_each(|i| self.inst(i));
    }

    fn inst(&mut self, inst: &Inst) {
        let [y] = inst.results[..] else {
            return self.nested(inst);
        };
        let found = match &inst.op {
            Op::Const(text) => {
                let number = text.to_string().parse::<f64>().ok();
                self.literals.extend(number.map(|n| (y, n)));
                number.is_some_and(|n| n >= 0.0)
            }
            // A sum of nothing is minus zero.
            Op::Unary(UnOp::Neg, v) => self.literals.get(v) == Some(&0.0),
            Op::Rule(row, args) if row.name == "powi" => {
                self.literals.get(&args[1]).is_some_and(|n| *n >= 2.0 && n % 2.0 == 0.0)
            }
            Op::Binary(BinOp::Mul, a, b) => {
                a == b || self.is(*a) && self.is_factor(*b) || self.is(*b) && self.is_factor(*a)
            }
            Op::Binary(BinOp::Div, a, b) => self.is(*a) && self.is_factor(*b),
            Op::Binary(BinOp::Add, a, b) => self.is(*a) && self.is(*b),
            Op::Cast(..) => {
                self.counts.insert(y);
                false
            }
            _ => return self.nested(inst),
        };
        if found {
            self.found.insert(y);
        }
    }

    fn is(&self, v: Value) -> bool {
        self.found.contains(&v)
    }

    /// A positive literal, or a number of things. (What is negative has no root but zero's.)
    fn is_factor(&self, v: Value) -> bool {
        self.counts.contains(&v) || self.literals.get(&v).is_some_and(|n| *n > 0.0)
    }

    fn nested(&mut self, inst: &Inst) {
        match &inst.op {
            Op::Loop(l) => self.looped(inst, l),
            Op::Switch(s) => {
                s.arms.iter().for_each(|arm| self.region(&arm.body));
                for (k, y) in inst.results.iter().enumerate() {
                    let all = s.arms.iter().all(|arm| match &arm.body.term {
                        Term::Yield(vs) => vs.get(k).is_some_and(|v| self.is(*v)),
                        _ => true,
                    });
                    self.found.extend(all.then_some(*y));
                }
            }
            op => op.regions().into_iter().for_each(|r| self.region(r)),
        }
    }

    /// What is carried is a sum of squares if it starts as one, and an iteration makes one of one.
    fn looped(&mut self, inst: &Inst, l: &Loop) {
        let before = self.found.clone();
        let mut sums: Vec<usize> = (0..l.inits.len()).filter(|k| self.is(l.inits[*k])).collect();
        let next = match &l.body.term {
            Term::Continue(to, next) if *to == l.id && super::sums::ends(&l.body, l.id) == 1 => &next[..],
            _ => &[],
        };
        loop {
            self.found.extend(sums.iter().map(|k| l.body.params[*k]));
            inst.op.regions().into_iter().for_each(|r| self.region(r));
            let still: Vec<usize> =
                sums.iter().copied().filter(|k| next.get(*k).is_some_and(|v| self.is(*v))).collect();
            if still.len() == sums.len() {
                break;
            }
            sums = still;
            self.found.clone_from(&before);
        }
        self.found.extend(sums.iter().filter_map(|k| inst.results.get(*k)));
    }
}
