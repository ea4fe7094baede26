//! Random well-typed programs that end, stay finite, and exercise control flow.
//!
//! Every float in scope is at most [`LIMIT`] in magnitude (what exceeds it is squashed at once), loops are bounded by
//! counters, indices by the lengths of their arrays.

mod cells;
mod chosen;
mod control;
mod filled;
mod nest;
mod stencil;
mod steps;

use super::{Build, Rng, f64_ty, plain_arm};
use crate::hash::HashMap;
use crate::ir::*;
use crate::rules;
use crate::ty::ArrayLen;
use quote::quote;

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
    /// Of these some that push onto an empty vector.
    pub(crate) pushes: bool,
    /// Many loops that keep or replace what they carry.
    pub(crate) choices: bool,
    /// Many loops in loops that run as often each time.
    pub(crate) nests: bool,
}

impl Shape {
    /// Of this many instructions, with cells, and all of known types.
    pub(crate) const fn of(size: usize) -> Shape {
        Shape {
            size,
            untyped: false,
            cells: true,
            stencils: false,
            buffers: false,
            pushes: false,
            choices: false,
            nests: false,
        }
    }
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
    if shape.choices {
        g.chosen();
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
}
