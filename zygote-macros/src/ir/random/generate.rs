//! Random well-typed programs that end, stay finite, and exercise control flow.
//!
//! Every float in scope is at most [`LIMIT`] in magnitude (what exceeds it is squashed at once), loops are bounded by
//! counters, indices by the lengths of their arrays.

mod cells;
mod filled;
mod stencil;
mod steps;

use super::{Build, Rng, f64_ty, plain_arm};
use crate::hash::HashMap;
use crate::ir::*;
use crate::rules;
use crate::ty::ArrayLen;
use quote::{format_ident, quote};

const LIMIT: f64 = 4.0;

/// What to generate.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Shape {
    /// About how many instructions.
    pub(crate) size: usize,
    /// Leaves the types of some intermediate values unknown.
    pub(crate) untyped: bool,
    /// Has variables that are changed in place.
    pub(crate) cells: bool,
    /// Many loops through elements and their neighbours.
    pub(crate) stencils: bool,
    /// Many loops that fill buffers anew.
    pub(crate) buffers: bool,
}

#[derive(Clone, Debug, PartialEq)]
enum Kind {
    Float,
    /// `0..bound`.
    Int(usize),
    /// About 1000: an integer that loops step.
    Count,
    Bool,
    Tuple(Vec<Kind>),
    Array(Box<Kind>, usize),
    /// At least one element.
    Vec(Box<Kind>),
}

/// An enclosing loop.
#[derive(Clone)]
struct Open {
    id: LoopId,
    params: Vec<Value>,
    kinds: Vec<Kind>,
    /// Of the values of `break v`.
    extra: Vec<Kind>,
    /// Which carried value counts the iterations.
    counter: Option<usize>,
    /// The carried integers that are stepped, and sums: what they are now; and how deep the loop's body is.
    steps: Vec<(usize, Value)>,
    depth: usize,
}

struct Gen {
    b: Build,
    rng: Rng,
    shape: Shape,
    scope: Vec<Vec<(Value, Kind)>>,
    cells: Vec<Vec<cells::CellVar>>,
    bounds: HashMap<Value, f64>,
    loops: Vec<Open>,
    /// Loops outside of this many can't be reached: there is a checkpoint in between.
    sealed: usize,
    /// Inside of a checkpoint, which nothing leaves.
    inside: bool,
    /// How many of them.
    checkpoints: usize,
    /// What loops over such integers add up, and the result has in it; and whether one is written.
    sums: Vec<Value>,
    counting: bool,
    /// Instructions left.
    budget: usize,
    /// Of regions.
    depth: usize,
    /// How often the innermost region may run.
    trips: usize,
}

/// A program for each seed. Float parameters are meant for arguments within ±1.5, `n` for 0 to 4.
pub(crate) fn generate(seed: u64, shape: Shape) -> Function {
    let mut rng = Rng(seed);
    let mut params: Vec<(&str, Ty)> = ["x", "y", "z"][..1 + rng.below(3)].iter().map(|p| (*p, f64_ty())).collect();
    let by_count = rng.chance(60);
    params.push((if by_count { "n" } else { "flag" }, Ty::Discrete));
    let b = Build::new("f", &params);
    let kind = |name: &str| match name {
        "n" => Kind::Int(5),
        "flag" => Kind::Bool,
        _ => Kind::Float,
    };
    let scope = params.iter().zip(&b.f.params).map(|((name, _), v)| (*v, kind(name))).collect();
    let bounds = b.f.params.iter().map(|v| (*v, 1.5)).collect();
    let budget = shape.size;
    let mut g = Gen {
        b,
        rng,
        shape,
        scope: vec![scope],
        cells: vec![vec![]],
        bounds,
        loops: vec![],
        sealed: 0,
        inside: false,
        checkpoints: 0,
        sums: vec![],
        counting: false,
        budget,
        depth: 0,
        trips: 1,
    };
    if g.rng.chance(25) {
        g.counting();
    }
    if shape.buffers && g.rng.chance(70) {
        g.filled();
    }
    let statements = 2 + shape.size / 8;
    let mut left = g.block(statements);
    if !left && g.rng.chance(15) {
        g.switch(true);
        left = true;
    }
    let term = if left { Term::Never } else { g.result() };
    g.b.finish(term)
}

impl Gen {
    // ---- values

    fn ty(&mut self, kind: &Kind) -> Ty {
        match kind {
            Kind::Float if self.shape.untyped && self.rng.chance(30) => Ty::Unknown,
            Kind::Float => f64_ty(),
            Kind::Int(_) | Kind::Count | Kind::Bool => Ty::Discrete,
            Kind::Tuple(ks) => Ty::Tuple(ks.iter().map(|k| self.ty(k)).collect()),
            Kind::Array(k, n) => {
                let n = proc_macro2::Literal::usize_unsuffixed(*n);
                Ty::Array(Box::new(self.ty(k)), Some(ArrayLen(quote!(#n))))
            }
            Kind::Vec(k) => Ty::Vec(Box::new(self.ty(k))),
        }
    }

    /// A new value, seen from here on.
    fn define(&mut self, kind: &Kind, bound: f64) -> Value {
        let ty = self.ty(kind);
        let named = self.rng.chance(25);
        let hint = named.then(|| *self.rng.pick(&["a", "b", "c", "s", "t", "u"]));
        let v = self.b.value(hint, ty);
        self.b.f.data_mut(v).named = named;
        self.scope.last_mut().expect("a scope is open").push((v, kind.clone()));
        self.bounds.insert(v, bound);
        v
    }

    fn emit(&mut self, op: Op, kind: &Kind, bound: f64) -> Value {
        self.budget = self.budget.saturating_sub(1);
        let v = self.define(kind, bound);
        self.b.inst(vec![v], op);
        v
    }

    /// A float, squashed where it is too large.
    fn float_op(&mut self, op: Op, bound: f64) -> Value {
        let v = self.emit(op, &Kind::Float, bound);
        if bound <= LIMIT {
            return v;
        }
        self.scope.last_mut().expect("a scope is open").pop();
        match self.rng.below(3) {
            0 => {
                let part = self.lit(LIMIT / bound * 0.9);
                self.float_op(Op::Binary(BinOp::Mul, v, part), LIMIT)
            }
            1 => self.rule("sin", &[v], 1.0),
            _ => self.rule("tanh", &[v], 1.0),
        }
    }

    fn rule(&mut self, name: &str, args: &[Value], bound: f64) -> Value {
        match rules::method(name, args.len()) {
            Some(row) => self.float_op(Op::Rule(row, args.to_vec()), bound),
            None => panic!("no row `{name}` of {} arguments", args.len()),
        }
    }

    fn lit(&mut self, x: f64) -> Value {
        let v = self.b.lit(&format!("{x:?}"));
        self.bounds.insert(v, x.abs());
        v
    }

    fn int(&mut self, n: usize) -> Value {
        self.b.lit(&n.to_string())
    }

    fn bound(&self, v: Value) -> f64 {
        self.bounds.get(&v).copied().unwrap_or(LIMIT)
    }

    fn visible(&self, wanted: impl Fn(&Kind) -> bool) -> Vec<(Value, Kind)> {
        self.scope.iter().flatten().filter(|(_, k)| wanted(k)).cloned().collect()
    }

    /// Any value in scope that is wanted, rather a late one.
    fn pick(&mut self, wanted: impl Fn(&Kind) -> bool) -> Option<(Value, Kind)> {
        let all = self.visible(wanted);
        if all.is_empty() {
            return None;
        }
        let k = self.rng.below(all.len());
        let late = k.max(self.rng.below(all.len()));
        Some(all[if self.rng.chance(50) { late } else { k }].clone())
    }

    fn float(&mut self) -> Value {
        if self.rng.chance(12) {
            let x = self.rng.float();
            return self.lit(x);
        }
        self.pick(|k| *k == Kind::Float).expect("a parameter is a float").0
    }

    /// A value of this kind: one in scope, or a new one.
    fn value_of(&mut self, kind: &Kind) -> Value {
        let fits = |k: &Kind| match (k, kind) {
            (Kind::Int(a), Kind::Int(b)) => a <= b,
            (a, b) => a == b,
        };
        if self.rng.chance(60)
            && let Some((v, _)) = self.pick(fits)
        {
            return v;
        }
        match kind {
            Kind::Float => self.arithmetic(),
            Kind::Int(bound) => {
                let n = self.rng.below(*bound);
                self.int(n)
            }
            Kind::Count => self.int(1000),
            Kind::Bool => self.condition(),
            Kind::Tuple(ks) => {
                let vs = ks.iter().map(|k| self.value_of(k)).collect();
                self.emit(Op::Tuple(vs), kind, LIMIT)
            }
            Kind::Array(k, n) if self.rng.chance(30) => {
                let v = self.value_of(k);
                let n = proc_macro2::Literal::usize_unsuffixed(*n);
                self.emit(Op::Repeat(v, quote!(#n)), kind, LIMIT)
            }
            Kind::Array(k, n) => {
                let vs = (0..*n).map(|_| self.value_of(k)).collect();
                self.emit(Op::Array(vs), kind, LIMIT)
            }
            Kind::Vec(k) => self.vec_of(k, kind),
        }
    }

    fn random_kind(&mut self) -> Kind {
        match self.rng.below(12) {
            0 => Kind::Int(1 + self.rng.below(4)),
            1 => Kind::Tuple(vec![Kind::Float, Kind::Float]),
            2 => Kind::Tuple(vec![Kind::Int(3), Kind::Tuple(vec![Kind::Float, Kind::Float])]),
            3 => Kind::Array(Box::new(Kind::Float), 2 + self.rng.below(3)),
            4 => Kind::Array(Box::new(Kind::Tuple(vec![Kind::Float, Kind::Float])), 2),
            _ => Kind::Float,
        }
    }

    fn kinds(&mut self, at_most: usize) -> Vec<Kind> {
        (0..self.rng.below(at_most + 1)).map(|_| self.random_kind()).collect()
    }

    // ---- straight-line statements

    fn arithmetic(&mut self) -> Value {
        let (a, b) = (self.float(), self.float());
        let (p, q) = (self.bound(a), self.bound(b));
        let bin = |op| Op::Binary(op, a, b);
        match self.rng.below(14) {
            0 | 1 => self.float_op(bin(BinOp::Add), p + q),
            2 => self.float_op(bin(BinOp::Sub), p + q),
            3..=5 => {
                let y = self.float_op(bin(BinOp::Mul), p * q);
                let bound = self.bound(y) * p;
                // A square is on the way to a cube.
                if a == b { self.float_op(Op::Binary(BinOp::Mul, y, a), bound) } else { y }
            }
            6 => {
                let (d, _) = self.one_plus_square(b, q);
                if self.rng.chance(40) {
                    let c = self.float();
                    let bound = self.bound(c);
                    self.float_op(Op::Binary(BinOp::Div, c, d), bound);
                }
                self.float_op(Op::Binary(BinOp::Div, a, d), p)
            }
            7 => self.float_op(Op::Unary(UnOp::Neg, a), p),
            _ => self.scalar_rule(a, p, b, q),
        }
    }

    /// At least one, for what has a pole or a branch point at zero.
    fn one_plus_square(&mut self, a: Value, p: f64) -> (Value, f64) {
        let ty = f64_ty();
        let square = self.b.op(Op::Binary(BinOp::Mul, a, a), ty.clone());
        let one = self.lit(1.0);
        (self.b.op(Op::Binary(BinOp::Add, square, one), ty), 1.0 + p * p)
    }

    fn scalar_rule(&mut self, a: Value, p: f64, b: Value, q: f64) -> Value {
        match self.rng.below(13) {
            0 | 1 => self.rule("sin", &[a], 1.0),
            2 => self.rule("cos", &[a], 1.0),
            3 => self.rule("tanh", &[a], 1.0),
            4 => self.rule("atan", &[a], 1.6),
            5 => self.rule("exp", &[a], p.exp()),
            6 => {
                let n = 1 + self.rng.below(4);
                let exponent = self.int(n);
                self.rule("powi", &[a, exponent], p.max(1.0).powf(n as f64))
            }
            7 => self.rule("mul_add", &[a, b, a], p * q + p),
            8 => self.rule("asinh", &[a], p),
            9 => {
                let (d, bound) = self.one_plus_square(a, p);
                let name = *self.rng.pick(&["sqrt", "ln", "recip", "cbrt", "log10"]);
                self.rule(name, &[d], bound.sqrt())
            }
            10 => {
                let (d, _) = self.one_plus_square(b, q);
                self.rule("atan2", &[a, d], 1.6)
            }
            11 => {
                let one = self.lit(1.0);
                self.rule("hypot", &[a, one], p + 1.0)
            }
            _ => {
                let (d, bound) = self.one_plus_square(a, p);
                let exponent = self.rule("tanh", &[b], 1.0);
                self.rule("powf", &[d, exponent], bound)
            }
        }
    }

    fn condition(&mut self) -> Value {
        match self.rng.below(4) {
            0 => {
                if let Some((v, _)) = self.pick(|k| *k == Kind::Bool) {
                    return self.emit(Op::Unary(UnOp::Not, v), &Kind::Bool, 0.0);
                }
            }
            1 => {
                if let Some((v, Kind::Int(bound))) = self.pick(|k| matches!(k, Kind::Int(_))) {
                    let n = self.rng.below(bound + 1);
                    let n = self.int(n);
                    return self.emit(Op::Binary(BinOp::Lt, v, n), &Kind::Bool, 0.0);
                }
            }
            _ => {}
        }
        let (a, b) = (self.float(), self.float());
        let op = *self.rng.pick(&[BinOp::Lt, BinOp::Gt, BinOp::Le]);
        self.emit(Op::Binary(op, a, b), &Kind::Bool, 0.0)
    }

    fn aggregate(&mut self) {
        let kind = loop {
            let kind = self.random_kind();
            if matches!(kind, Kind::Tuple(_) | Kind::Array(..)) {
                break kind;
            }
        };
        let roll = self.rng.below(10);
        let Some((v, kind)) = self.pick(|k| matches!(k, Kind::Tuple(_) | Kind::Array(..) | Kind::Vec(_))) else {
            self.value_of(&kind);
            return;
        };
        match (roll, &kind) {
            (0..=2, _) => {
                let new = self.random_kind();
                self.value_of(&new);
            }
            (3, Kind::Tuple(ks)) => {
                let parts = ks.iter().map(|k| self.define(k, LIMIT)).collect();
                self.b.inst(parts, Op::Untuple(v));
            }
            (4, _) => {
                let ty = self.ty(&kind);
                let r = self.b.op(Op::Ref(v), Ty::Ref(Box::new(ty)));
                if self.rng.chance(50) {
                    self.emit(Op::Deref(r), &kind, LIMIT);
                } else {
                    self.load(r, &kind);
                }
            }
            _ => self.load(v, &kind),
        }
    }

    /// A part of an aggregate, by one step or down to a scalar.
    fn load(&mut self, v: Value, kind: &Kind) {
        let mut path = vec![];
        let mut kind = kind.clone();
        loop {
            kind = self.step(v, &mut path, &kind);
            let scalar = !matches!(kind, Kind::Tuple(_) | Kind::Array(..) | Kind::Vec(_));
            if scalar || self.rng.chance(30) {
                break;
            }
        }
        self.emit(Op::Load(v, path), &kind, LIMIT);
    }

    fn cast(&mut self) {
        if self.rng.chance(80) && self.count() {
            return;
        }
        if let Some((v, Kind::Int(bound))) = self.pick(|k| matches!(k, Kind::Int(_))) {
            self.emit(Op::Cast(v, syn::parse_quote!(f64)), &Kind::Float, bound as f64);
        } else {
            let a = self.float();
            let bound = self.bound(a);
            self.emit(Op::Cast(a, syn::parse_quote!(f64)), &Kind::Float, bound);
        }
    }

    // ---- control flow

    /// Statements; true if the last of them leaves on every path.
    fn block(&mut self, statements: usize) -> bool {
        (0..statements).any(|_| self.statement())
    }

    fn statement(&mut self) -> bool {
        let nest = self.budget > 0 && self.depth < 6;
        match self.rng.below(100) {
            0..=19 if nest => return self.switch(false),
            20..=33 if nest && self.loops.len() < 3 && self.trips <= 27 => self.looped(),
            34..=41 if nest && self.may_leave() => self.guarded_exit(),
            42..=45 if nest => self.checkpoint(),
            46..=72 if self.shape.stencils && nest && self.trips <= 27 => self.stencil(),
            46..=72 if self.shape.buffers && nest && self.trips <= 27 => self.filled(),
            46 | 47 => self.hook(),
            42..=53 => self.aggregate(),
            54 | 55 => self.cast(),
            56..=62 if self.depth == self.loops.last().map_or(0, |l| l.depth) => self.step_integer(),
            57..=84 if self.shape.cells => self.cell_statement(),
            _ => {
                self.arithmetic();
            }
        }
        false
    }

    /// A region in a scope of its own; `write` gives its terminator.
    fn region(&mut self, params: Vec<Value>, write: impl FnOnce(&mut Self) -> Term) -> Region {
        self.b.open();
        self.scope.push(vec![]);
        self.cells.push(vec![]);
        self.depth += 1;
        let term = write(self);
        self.depth -= 1;
        self.cells.pop();
        self.scope.pop();
        self.b.close(params, term)
    }

    /// True if there is something to leave.
    fn may_leave(&self) -> bool {
        !self.inside || self.loops.len() > self.sealed
    }

    /// Writes what nothing outside of it may be reached from.
    fn sealed<T>(&mut self, from: usize, write: impl FnOnce(&mut Self) -> T) -> T {
        let outer = (self.sealed, self.inside);
        (self.sealed, self.inside) = (from, true);
        self.checkpoints += 1;
        let out = write(self);
        self.checkpoints -= 1;
        (self.sealed, self.inside) = outer;
        out
    }

    fn checkpoint(&mut self) {
        let kinds = self.kinds(3);
        let body = self.sealed(self.loops.len(), |g| {
            g.region(vec![], |g| {
                let statements = 1 + g.rng.below(3);
                g.block(statements);
                Term::Yield(kinds.iter().map(|k| g.value_of(k)).collect())
            })
        });
        let results = kinds.iter().map(|k| self.define(k, LIMIT)).collect();
        self.b.inst(results, Op::Checkpoint(body));
    }

    /// A linear one, so that forward mode can tell what it does.
    fn hook(&mut self) {
        let (x, c) = (self.float(), self.float());
        let name = format_ident!("c");
        let expr = match self.rng.below(3) {
            0 => syn::parse_quote!(|d| -d),
            1 => syn::parse_quote!(|d| d * 0.5),
            _ => syn::parse_quote!(|d| d * c),
        };
        let f = Verbatim { expr, captures: vec![(name, c)], diverges: false, if_active: vec![] };
        let bound = self.bound(x);
        self.emit(Op::Hook(x, f), &Kind::Float, bound);
    }

    fn guarded_exit(&mut self) {
        let c = self.condition();
        let exit = self.region(vec![], |g| {
            let n = g.rng.below(2);
            if g.block(n) { Term::Never } else { g.exit() }
        });
        let stay = self.region(vec![], |_| Term::Yield(vec![]));
        let arms = if self.rng.chance(70) { vec![exit, stay] } else { vec![stay, exit] };
        let arms = arms.into_iter().map(plain_arm).collect();
        self.b.inst(vec![], Op::Switch(Switch { head: Head::If(c), arms }));
    }

    /// True if no arm falls through.
    fn switch(&mut self, leave: bool) -> bool {
        let leave = leave && self.may_leave();
        let kinds = if leave { vec![] } else { self.kinds(3) };
        let scrutinee = self.pick(|k| matches!(k, Kind::Int(_)));
        let (head, n) = match scrutinee {
            Some((v, _)) if self.rng.chance(50) => (Head::Match(v), 2 + self.rng.below(3)),
            _ => (Head::If(self.condition()), 2),
        };
        let mut falls = false;
        let arms = (0..n)
            .map(|k| {
                let (arm, fell) = self.arm(&head, k, n, &kinds, leave);
                falls |= fell;
                arm
            })
            .collect();
        let results = if falls { kinds.iter().map(|k| self.define(k, LIMIT)).collect() } else { vec![] };
        self.b.inst(results, Op::Switch(Switch { head, arms }));
        !falls
    }

    fn arm(&mut self, head: &Head, k: usize, n: usize, kinds: &[Kind], leave: bool) -> (Arm, bool) {
        let mut arm = plain_arm(Region { params: vec![], insts: vec![], term: Term::Never });
        let mut seen = vec![];
        if matches!(head, Head::Match(_)) {
            arm.pat = Some(match (k + 1 == n, self.rng.below(4)) {
                (true, 0 | 1) => syn::parse_quote!(_),
                (false, 0) => syn::parse_quote!(0),
                (false, 1) => syn::parse_quote!(1 | 3),
                (false, 2) => syn::parse_quote!(1..=2),
                (last, _) => {
                    let name = format_ident!("k");
                    let v = self.b.value(Some("k"), Ty::Discrete);
                    arm.bindings.push(Binding { ident: name.clone(), value: v, path: vec![] });
                    seen.push((v, Kind::Int(5)));
                    let guard = Verbatim {
                        expr: syn::parse_quote!(#name % 2 == 1),
                        captures: vec![(name.clone(), v)],
                        diverges: false,
                        if_active: vec![],
                    };
                    arm.guard = (!last).then_some(guard);
                    syn::parse_quote!(#name)
                }
            });
        }
        let mut falls = false;
        let params = seen.iter().map(|(v, _)| *v).collect();
        arm.body = self.region(params, |g| {
            g.scope.last_mut().expect("a scope is open").extend(seen);
            let statements = g.rng.below(4);
            if g.block(statements) {
                Term::Never
            } else if g.may_leave() && (leave || g.rng.chance(20)) {
                g.exit()
            } else {
                falls = true;
                Term::Yield(kinds.iter().map(|k| g.value_of(k)).collect())
            }
        });
        (arm, falls)
    }

    fn result(&mut self) -> Term {
        let mut y = self.float();
        let mut parts: Vec<Value> = (0..self.rng.below(3)).map(|_| self.float()).collect();
        if self.rng.chance(70) {
            parts.extend(self.cells_read());
        }
        parts.extend(self.sums.clone());
        for v in parts {
            y = self.b.op(Op::Binary(BinOp::Add, y, v), f64_ty());
        }
        Term::Return(vec![y])
    }

    fn exit(&mut self) -> Term {
        if self.loops.is_empty() || !self.inside && self.rng.chance(25) {
            return self.result();
        }
        let inner = self.loops.len() - 1;
        let first = if self.inside { self.sealed } else { 0 };
        let at = if self.rng.chance(65) { inner } else { first + self.rng.below(inner + 1 - first) };
        if self.rng.chance(50) { self.continues(at) } else { self.breaks(at) }
    }

    fn breaks(&mut self, at: usize) -> Term {
        let l = self.loops[at].clone();
        let carried = self.carried(&l);
        let extra = l.extra.iter().map(|k| self.value_of(k)).collect();
        Term::Break(l.id, carried, extra)
    }

    fn continues(&mut self, at: usize) -> Term {
        let l = self.loops[at].clone();
        let mut carried = self.carried(&l);
        if let Some(k) = l.counter {
            let one = self.int(1);
            carried[k] = self.b.op(Op::Binary(BinOp::Add, l.params[k], one), Ty::Discrete);
        }
        Term::Continue(l.id, carried)
    }

    /// What a loop goes on with: new values, or the old ones kept, swapped or rotated.
    fn carried(&mut self, l: &Open) -> Vec<Value> {
        let rotate = self.rng.chance(25);
        let n = l.params.len();
        (0..n)
            .map(|k| {
                let next = l.params[(k + 1) % n];
                let stepped = l.steps.iter().find(|(s, _)| *s == k);
                if let (Some((_, now)), true) = (stepped, self.rng.chance(85)) {
                    *now
                } else if l.counter == Some(k) || self.rng.chance(15) {
                    l.params[k]
                } else if rotate && l.kinds[k] == l.kinds[(k + 1) % n] && l.counter != Some((k + 1) % n) {
                    next
                } else {
                    self.value_of(&l.kinds[k])
                }
            })
            .collect()
    }

    fn looped(&mut self) {
        let id = self.b.loop_id();
        let mut kinds = self.kinds(3);
        let mut inits: Vec<Value> = kinds.iter().map(|k| self.value_of(k)).collect();
        let which = self.rng.below(if self.counting { 2 } else { 3 });
        let limit = self.rng.below(4);
        let mut counter = None;
        if which > 0 {
            let at = self.rng.below(kinds.len() + 1);
            kinds.insert(at, Kind::Int(limit + 1));
            let zero = self.int(0);
            inits.insert(at, zero);
            counter = Some(at);
        }
        let checkpointed = self.rng.chance(35);
        if checkpointed {
            let k = 1 + self.rng.below(4);
            let every = self.int(k);
            self.b.f.checkpoints.push((id, every));
        }
        let stepped = self.stepped(&mut kinds, &mut inits);
        let extra = if which == 2 && !checkpointed { self.kinds(2) } else { vec![] };
        let params: Vec<Value> = kinds
            .iter()
            .map(|k| {
                let ty = self.ty(k);
                let hint = self.rng.chance(60).then(|| *self.rng.pick(&["p", "q", "r"]));
                let v = self.b.value(hint, ty);
                self.b.f.data_mut(v).named = hint.is_some();
                v
            })
            .collect();
        let for_range = (which == 0).then(|| self.for_range());
        let mut seen: Vec<_> = params.iter().copied().zip(kinds.clone()).collect();
        let steps = stepped.iter().map(|(k, _)| (*k, params[*k])).collect();
        let depth = self.depth + 1;
        let open =
            Open { id, params: params.clone(), kinds: kinds.clone(), extra: extra.clone(), counter, steps, depth };
        let trips = self.trips;
        self.trips *= 4;
        let kind = match for_range {
            Some((counter, bound, range)) => {
                seen.push((counter, Kind::Int(bound)));
                LoopKind::For(counter, range)
            }
            None if which == 1 => {
                let seen = seen.clone();
                let condition = self.region(vec![], |g| {
                    g.scope.last_mut().expect("a scope is open").extend(seen);
                    g.while_condition(&open, limit)
                });
                LoopKind::While(Box::new(condition))
            }
            None => LoopKind::Infinite,
        };
        self.loops.push(open);
        let write = |g: &mut Self| {
            g.region(params.clone(), |g| {
                g.scope.last_mut().expect("a scope is open").extend(seen.clone());
                g.loop_body(which == 2, limit)
            })
        };
        let body = match checkpointed {
            true => self.sealed(self.loops.len() - 1, write),
            false if !stepped.is_empty() && self.rng.chance(if self.counting { 90 } else { 50 }) => self.stays(write),
            false => write(self),
        };
        self.loops.pop();
        self.trips = trips;
        let results: Vec<Value> = kinds.iter().chain(&extra).map(|k| self.define(k, LIMIT)).collect();
        if self.counting && self.loops.is_empty() {
            self.sums.extend(stepped.iter().map(|(k, _)| *k).filter(|k| kinds[*k] == Kind::Float).map(|k| results[k]));
        }
        for (k, outer) in stepped {
            if let (Some(outer), Some(l)) = (outer, self.loops.last_mut()) {
                l.steps[outer].1 = results[k];
            }
        }
        self.b.inst(results, Op::Loop(Loop { id, kind, inits, body }));
    }

    fn loop_body(&mut self, infinite: bool, limit: usize) -> Term {
        let at = self.loops.len() - 1;
        if infinite {
            let l = self.loops[at].clone();
            let count = l.params[l.counter.expect("it has a counter")];
            let limit = self.int(limit);
            let c = self.b.bin(BinOp::Ge, count, limit);
            let out = self.region(vec![], |g| g.breaks(at));
            let stay = self.region(vec![], |_| Term::Yield(vec![]));
            let arms = vec![plain_arm(out), plain_arm(stay)];
            self.b.inst(vec![], Op::Switch(Switch { head: Head::If(c), arms }));
        }
        if self.rng.chance(50) {
            self.step_integer();
        }
        if self.counting && self.loops.len() < 3 && self.rng.chance(40) {
            self.looped();
        }
        let statements = 1 + self.rng.below(4);
        if self.block(statements) || (self.rng.chance(15) && self.switch(true)) {
            Term::Never
        } else if self.may_leave() && self.rng.chance(10) {
            self.exit()
        } else {
            self.continues(at)
        }
    }

    fn while_condition(&mut self, l: &Open, limit: usize) -> Term {
        let count = l.params[l.counter.expect("it has a counter")];
        let limit = self.int(limit);
        let mut c = self.b.bin(BinOp::Lt, count, limit);
        if self.rng.chance(30) {
            let other = self.condition();
            c = self.b.op(Op::Binary(BinOp::BitAnd, c, other), Ty::Discrete);
        }
        Term::Yield(vec![c])
    }

    /// A counter, its bound, and its range.
    fn for_range(&mut self) -> (Value, usize, RangeIter) {
        let n = self.pick(|k| matches!(k, Kind::Int(b) if *b <= 5));
        let inclusive = self.rng.chance(25);
        let (lo, hi) = (self.rng.below(2), self.rng.below(4));
        let length = if self.rng.chance(30) { self.some_length() } else { None };
        let (hi, largest) = match n {
            _ if length.is_some() => (length.expect("just asked"), 4),
            Some((v, Kind::Int(bound))) if self.rng.chance(40) => (v, bound - 1),
            _ => (self.int(hi), hi),
        };
        let lo = self.int(lo);
        let mut adaptors = vec![];
        if self.rng.chance(30) {
            adaptors.push(Adaptor::Rev);
        }
        if self.rng.chance(20) {
            let by = 1 + self.rng.below(2);
            let by = self.int(by);
            adaptors.insert(self.rng.below(adaptors.len() + 1), Adaptor::StepBy(by));
        }
        let counter = self.b.value(Some("i"), Ty::Discrete);
        let bound = largest.max(1) + usize::from(inclusive);
        (counter, bound, RangeIter { lo, hi, inclusive, adaptors })
    }
}
