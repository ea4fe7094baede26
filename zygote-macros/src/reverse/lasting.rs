//! Elements that nothing changes any more once they have been read.
//!
//! `l[j][k]` in a factorisation, `u[i - 1]` in a recursion, `t[i - 1][j]` in a table: what changes such a variable later changes other elements, so its
//! final contents tell what was read, and nothing is undone for it.
//!
//! Two places are apart if an index of one is surely greater than that of the other. Indices are polynomials of counters and of what is fixed, and counters
//! are between the ends of their ranges. A change that comes in a later iteration of a loop has another counter there, and counters of inner loops
//! of its own.

use crate::hash::{HashMap, HashSet, New as _};
use crate::ir::*;
use crate::polynomial::{Made, Polynomial};
use crate::ty::Ty;

/// How deep an index is looked into.
const DEPTH: usize = 8;

/// A comparison that holds, or doesn't, where something happens.
pub(super) type Condition = (Value, bool);

/// Where an element is read or changed.
#[derive(Clone, Copy)]
pub(super) struct At<'a> {
    pub(super) order: usize,
    pub(super) loops: &'a [LoopId],
    pub(super) path: &'a [Proj],
    pub(super) conditions: &'a [Condition],
}

/// What a loop runs over.
struct Counter {
    counter: Value,
    lo: Value,
    hi: Value,
    inclusive: bool,
    down: bool,
}

/// What is known of the integers of a function.
#[derive(Default)]
pub(super) struct Integers {
    loops: HashMap<LoopId, Option<Counter>>,
    counters: HashMap<Value, LoopId>,
    made: HashMap<Value, (BinOp, Value, Value)>,
    literals: HashMap<Value, i64>,
    /// Lengths of what never changes: as which other they are the same.
    lengths: HashMap<Value, Value>,
    /// In how many loops a value is defined.
    depth: HashMap<Value, usize>,
}

impl Integers {
    pub(super) fn of(f: &Function) -> Integers {
        let mut all = Integers::default();
        let mut first = HashMap::new();
        all.survey(f, &f.body, 0, &mut first);
        all
    }

    fn survey(&mut self, f: &Function, r: &Region, depth: usize, first: &mut HashMap<Value, Value>) {
        for inst in &r.insts {
            self.depth.extend(inst.results.iter().map(|v| (*v, depth)));
            match (&inst.op, &inst.results[..]) {
                (Op::Const(text), [v]) => {
                    let literal = syn::parse2::<syn::LitInt>(text.clone()).and_then(|n| n.base10_parse());
                    self.literals.extend(literal.map(|n| (*v, n)));
                }
                (Op::Binary(op, a, b), [v]) if *f.ty(*v) == Ty::Discrete => _ = self.made.insert(*v, (*op, *a, *b)),
                (Op::Verbatim(n), [v]) if n.is_length() => {
                    if let [(_, of)] = n.captures[..]
                        && !f.is_cell(of)
                        && matches!(&n.expr, syn::Expr::MethodCall(m) if m.method == "len" && matches!(*m.receiver, syn::Expr::Path(_)))
                    {
                        self.lengths.insert(*v, *first.entry(of).or_insert(*v));
                    }
                }
                (Op::Loop(l), _) => {
                    let counter = match &l.kind {
                        LoopKind::For(i, range) => {
                            self.depth.insert(*i, depth + 1);
                            let down = match range.adaptors[..] {
                                [] => Some(false),
                                [Adaptor::Rev] => Some(true),
                                _ => None,
                            };
                            let (lo, hi, inclusive) = (range.lo, range.hi, range.inclusive);
                            down.map(|down| Counter { counter: *i, lo, hi, inclusive, down })
                        }
                        _ => None,
                    };
                    self.counters.extend(counter.iter().map(|c| (c.counter, l.id)));
                    self.loops.insert(l.id, counter);
                }
                _ => {}
            }
            let inner = depth + usize::from(matches!(inst.op, Op::Loop(_)));
            for r in inst.op.regions() {
                self.depth.extend(r.params.iter().map(|v| (*v, inner)));
                self.survey(f, r, inner, first);
            }
        }
    }

    fn polynomial(&self, v: Value) -> Polynomial {
        Polynomial::of_integer(v, DEPTH, &|v| match (self.literals.get(&v), self.made.get(&v)) {
            (Some(n), _) => Made::Literal(*n),
            (_, Some((op, a, b))) => Made::By(*op, *a, *b),
            _ => Made::As(self.lengths.get(&v).copied().unwrap_or(v)),
        })
    }

    /// True if a change surely concerns another element than a read, whenever it comes after that. `life`: in how many loops the variable is defined.
    pub(super) fn are_apart(&self, read: At<'_>, change: At<'_>, life: usize) -> bool {
        let common = read.loops.iter().zip(change.loops).take_while(|(a, b)| a == b).count();
        if common < life {
            return false;
        }
        let later = (life..common).map(Some).chain((read.order < change.order).then_some(None));
        later.into_iter().all(|level| self.are_apart_where(read, change, (common, level)))
    }

    /// The same of a change in a later iteration of the common loop of this level, or in the same iteration of all.
    fn are_apart_where(&self, read: At<'_>, change: At<'_>, (common, level): (usize, Option<usize>)) -> bool {
        let mut case = Case { integers: self, renamed: HashMap::new(), bounds: HashMap::new(), next: u32::MAX, level };
        for (k, id) in read.loops.iter().enumerate() {
            let Some(Some(c)) = self.loops.get(id) else { continue };
            let (lo, hi) = (self.polynomial(c.lo), self.last(c));
            case.bounds.insert(c.counter, (k * 2, Some(lo), hi));
        }
        for (k, id) in change.loops.iter().enumerate() {
            let Some(Some(c)) = self.loops.get(id) else { continue };
            let lo = case.of_change(&self.polynomial(c.lo));
            let hi = self.last(c).and_then(|hi| case.of_change(&hi));
            let counter = match level {
                Some(level) if k == level => {
                    let step = case.fresh();
                    case.bounds.insert(step, (k * 2 + 1, Some(Polynomial::constant(1)), None));
                    let op = if c.down { BinOp::Sub } else { BinOp::Add };
                    let Some(moved) = Polynomial::of(c.counter).with(op, &Polynomial::of(step)) else { return false };
                    case.renamed.insert(c.counter, moved);
                    continue;
                }
                Some(level) if k > level => {
                    let own = case.fresh();
                    case.renamed.insert(c.counter, Polynomial::of(own));
                    own
                }
                _ if k < common => continue,
                _ => c.counter,
            };
            case.bounds.insert(counter, (k * 2, lo, hi));
        }
        // What a loop runs to, if it runs, is more than nothing.
        let ends = read.loops.iter().filter_map(|id| self.loops.get(id)?.as_ref()).filter(|c| !c.inclusive);
        let positive: HashSet<Value> = ends.flat_map(|c| factors_of_one(&self.polynomial(c.hi))).collect();
        let dimensions = read.path.iter().zip(change.path);
        dimensions.into_iter().any(|(p, q)| {
            let (Proj::Index(p), Proj::Index(q)) = (p, q) else {
                return match (p, q) {
                    (Proj::Named(a), Proj::Named(b)) => a != b,
                    (Proj::Field(a), Proj::Field(b)) => a != b,
                    _ => false,
                };
            };
            let Some(q) = case.of_change(&self.polynomial(*q)) else { return false };
            let Some(more) = q.with(BinOp::Sub, &self.polynomial(*p)) else { return false };
            let Some(less) = Polynomial::constant(0).with(BinOp::Sub, &more) else { return false };
            [more, less].iter().any(|d| {
                case.is_at_least(d, 1, &positive)
                    || level.is_none() && self.differ(d, [read, change]) && case.is_at_least(d, 0, &positive)
            })
        })
    }

    /// The last that a counter is.
    fn last(&self, c: &Counter) -> Option<Polynomial> {
        let hi = self.polynomial(c.hi);
        if c.inclusive { Some(hi) } else { hi.with(BinOp::Sub, &Polynomial::constant(1)) }
    }

    /// True if this difference isn't zero, as a condition says.
    fn differ(&self, d: &Polynomial, at: [At<'_>; 2]) -> bool {
        at.iter().flat_map(|at| at.conditions).any(|(condition, holds)| {
            let Some((op, a, b)) = self.made.get(condition) else { return false };
            let unequal = match op {
                BinOp::Eq => !holds,
                BinOp::Ne | BinOp::Lt | BinOp::Gt => *holds,
                BinOp::Le | BinOp::Ge => !holds,
                _ => false,
            };
            let (a, b) = (self.polynomial(*a), self.polynomial(*b));
            unequal && [a.with(BinOp::Sub, &b), b.with(BinOp::Sub, &a)].iter().flatten().any(|known| known == d)
        })
    }
}

/// How the integers of a change stand to those of a read before it.
struct Case<'a> {
    integers: &'a Integers,
    /// What is another number when the change comes.
    renamed: HashMap<Value, Polynomial>,
    /// How deep a counter is, and its first and its last.
    bounds: HashMap<Value, (usize, Option<Polynomial>, Option<Polynomial>)>,
    next: u32,
    level: Option<usize>,
}

impl Case<'_> {
    /// A number of its own.
    fn fresh(&mut self) -> Value {
        self.next -= 1;
        Value(self.next)
    }

    /// A polynomial with what its variables are when the change comes.
    fn of_change(&mut self, p: &Polynomial) -> Option<Polynomial> {
        let mut sum = Polynomial::default();
        for (factors, n) in p.all() {
            let mut product = Polynomial::constant(n);
            for v in factors {
                let inside = self.level.is_some_and(|level| self.integers.depth.get(&v).is_some_and(|d| *d > level));
                if inside && !self.renamed.contains_key(&v) && !self.bounds.contains_key(&v) {
                    let own = self.fresh();
                    self.renamed.insert(v, Polynomial::of(own));
                }
                let now = self.renamed.get(&v).cloned().unwrap_or_else(|| Polynomial::of(v));
                product = product.with(BinOp::Mul, &now)?;
            }
            sum = sum.with(BinOp::Add, &product)?;
        }
        Some(sum)
    }

    /// True if it is so much or more, whatever the counters are. All other integers are indices or parts of such, and not negative.
    fn is_at_least(&self, d: &Polynomial, least: i64, positive: &HashSet<Value>) -> bool {
        let mut d = d.clone();
        loop {
            let depth = |v: &Value| self.bounds.get(v).map(|(depth, ..)| *depth);
            let Some(v) = d.variables().filter(|v| depth(v).is_some()).max_by_key(depth) else { break };
            let (mut factor, mut rest) = (Polynomial::default(), Polynomial::default());
            for (factors, n) in d.all() {
                let mut others = factors.clone();
                let at = others.iter().position(|u| *u == v);
                at.map(|at| others.remove(at));
                let sum = if at.is_some() { &mut factor } else { &mut rest };
                let Some(more) = term(others, n).and_then(|term| sum.with(BinOp::Add, &term)) else { return false };
                *sum = more;
            }
            if factor.variables().any(|u| u == v) {
                return false;
            }
            let (_, lo, hi) = &self.bounds[&v];
            let bound = match (factor.all().all(|(_, n)| n > 0), factor.all().all(|(_, n)| n < 0)) {
                (true, _) => lo,
                (_, true) => hi,
                _ => return false,
            };
            let next = bound.as_ref().and_then(|b| factor.with(BinOp::Mul, b)?.with(BinOp::Add, &rest));
            let Some(next) = next else { return false };
            d = next;
        }
        let surely: i64 = d
            .all()
            .map(|(factors, n)| match n {
                n if factors.is_empty() => n,
                1.. if factors.iter().all(|v| positive.contains(v)) => n,
                1.. => 0,
                _ => i64::MIN / 64,
            })
            .sum();
        surely >= least
    }
}

fn term(factors: Vec<Value>, n: i64) -> Option<Polynomial> {
    factors.into_iter().try_fold(Polynomial::constant(n), |p, v| p.with(BinOp::Mul, &Polynomial::of(v)))
}

/// Where a polynomial is one or more: what can't be zero then.
fn factors_of_one(p: &Polynomial) -> Vec<Value> {
    let more: Vec<Vec<Value>> = p.all().filter(|(_, n)| *n > 0).map(|(factors, _)| factors).collect();
    if let [factors] = &more[..] { factors.clone() } else { vec![] }
}
