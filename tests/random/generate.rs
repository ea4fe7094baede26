//! Writes random well-typed functions: the state of the writer, scopes, signatures.
//!
//! Values stay tame: what is assigned in a loop passes through a bounded function or shrinks. Loops are bounded by counters of their own.

pub use super::rng::Rng;
use super::tree::*;

/// Names of variables; some are those that generated code likes too.
const NAMES: &[&str] =
    &["x", "y", "z", "t", "u", "w", "s", "acc", "dy1", "y1", "dx", "tape1", "back", "dy", "y2", "saved"];

/// Constant items of the generated modules.
pub const CONSTANTS: &[(&str, f64)] = &[("HALF", 0.5), ("SLOPE", 1.25), ("SMALL", 0.0625)];

/// A variable in scope.
#[derive(Clone, Debug)]
pub(super) struct Var {
    pub(super) name: String,
    pub(super) ty: Ty,
    pub(super) mutable: bool,
}

/// A loop or a labelled block around.
#[derive(Clone, Debug)]
pub(super) struct Frame {
    pub(super) label: Option<String>,
    /// The type of its value, if `break` gives one.
    pub(super) value: Option<Ty>,
    /// A labelled block, not a loop.
    pub(super) block: bool,
    /// How often it runs, at most.
    pub(super) trips: usize,
}

/// What is known of a function that may be called.
#[derive(Clone, Debug)]
pub(super) struct Callee {
    pub(super) name: String,
    pub(super) params: Vec<Ty>,
    pub(super) ret: Ty,
    pub(super) cost: usize,
}

pub(super) struct Gen<'a> {
    pub(super) rng: Rng,
    pub(super) vars: Vec<Var>,
    pub(super) frames: Vec<Frame>,
    pub(super) callees: &'a [Callee],
    pub(super) ret: Ty,
    /// Statements that may still be written.
    pub(super) budget: usize,
    pub(super) cost: usize,
    pub(super) calls: Vec<String>,
    /// Expressions have no statements inside, where positive.
    pub(super) pure: usize,
    /// How deep in expressions with statements.
    pub(super) nested: usize,
    pub(super) counter: usize,
    /// The function itself, as long as it may still be called, with its parameter that counts down.
    pub(super) recursion: Option<(Callee, usize)>,
}

/// Writes `count` functions named `fn0`, `fn1`, …
pub fn program(seed: u64, count: usize) -> Vec<Function> {
    let mut callees: Vec<Callee> = vec![];
    let mut out = vec![];
    for k in 0..count {
        let rng = Rng(seed.wrapping_mul(0x2545_f491_4f6c_dd1d).wrapping_add(k as u64 * 0x1_0000_0001));
        let f = function(rng, format!("fn{k}"), &callees);
        callees.push(Callee {
            name: f.name.clone(),
            params: f.params.iter().map(|p| p.ty.clone()).collect(),
            ret: f.ret.clone(),
            cost: f.cost,
        });
        out.push(f);
    }
    out
}

fn function(mut rng: Rng, name: String, callees: &[Callee]) -> Function {
    rng.next();
    let ret = match rng.weighted(&[80, 7, 7, 6]) {
        0 => Ty::Float,
        1 => Ty::pair(),
        2 => Ty::Array(2),
        _ => Ty::Tuple(vec![Ty::Float, Ty::Int]),
    };
    let budget = 2 + rng.below(8) + rng.below(12);
    let mut g = Gen {
        rng,
        vars: vec![],
        frames: vec![],
        callees,
        ret: ret.clone(),
        budget,
        cost: 1,
        calls: vec![],
        pure: 0,
        nested: 0,
        counter: 0,
        recursion: None,
    };
    let params = g.signature();
    let counts_down = params.iter().position(|p| p.ty == Ty::Int);
    if let Some(k) = counts_down.filter(|_| g.rng.chance(25)) {
        let params = params.iter().map(|p| p.ty.clone()).collect();
        g.recursion = Some((Callee { name: name.clone(), params, ret: ret.clone(), cost: 1 }, k));
    }
    let recursive = g.recursion.is_some();
    let body = g.body();
    let cost = if recursive { g.cost * 6 } else { g.cost };
    Function { name, params, ret, body, cost, calls: g.calls }
}

impl Gen<'_> {
    fn signature(&mut self) -> Vec<Param> {
        let mut params = vec![];
        for name in ["a", "b", "c"].iter().take(1 + self.rng.below(3)) {
            params.push(self.float_param(name));
        }
        let others = [(30, "n", Ty::Int), (25, "flag", Ty::Bool), (18, "v", Ty::Slice), (15, "p", Ty::Array(3))];
        for (percent, name, ty) in others {
            if self.rng.chance(percent) {
                let mutable = matches!(ty, Ty::Array(_) | Ty::Bool) && self.rng.chance(40);
                params.push(self.declare_param(name, ty, mutable));
            }
        }
        if self.rng.chance(12) {
            params.push(self.declare_param("q", Ty::pair(), false));
        }
        if self.rng.chance(8) {
            let pat = "(q0, (mut q1, k))".to_owned();
            let ty = Ty::Tuple(vec![Ty::Float, Ty::Tuple(vec![Ty::Float, Ty::Int])]);
            self.declare("q0", Ty::Float, false);
            self.declare("q1", Ty::Float, true);
            self.declare("k", Ty::Int, false);
            params.push(Param { pat, ty, constant: false });
        }
        params
    }

    fn float_param(&mut self, name: &str) -> Param {
        if self.rng.chance(6) {
            return self.declare_param(name, Ty::RefFloat, false);
        }
        let mutable = self.rng.chance(30);
        let mut p = self.declare_param(name, Ty::Float, mutable);
        p.constant = self.rng.chance(5);
        p
    }

    fn declare_param(&mut self, name: &str, ty: Ty, mutable: bool) -> Param {
        self.declare(name, ty.clone(), mutable);
        Param { pat: if mutable { format!("mut {name}") } else { name.to_owned() }, ty, constant: false }
    }

    pub(super) fn declare(&mut self, name: &str, ty: Ty, mutable: bool) {
        self.vars.push(Var { name: name.to_owned(), ty, mutable });
    }

    /// A new name, or one that hides another.
    pub(super) fn name(&mut self) -> String {
        match self.rng.chance(25) {
            true => (*self.rng.one_of(&["a", "b", "p"])).to_owned(),
            false => (*self.rng.one_of(NAMES)).to_owned(),
        }
    }

    /// A name that hides nothing.
    pub(super) fn fresh(&mut self, stem: &str) -> String {
        self.counter += 1;
        format!("{stem}{}", self.counter)
    }

    /// What is in scope and not hidden.
    pub(super) fn visible(&self) -> Vec<Var> {
        let mut out: Vec<Var> = vec![];
        for v in self.vars.iter().rev() {
            if out.iter().all(|o| o.name != v.name) {
                out.push(v.clone());
            }
        }
        out
    }

    pub(super) fn of_type(&self, ty: &Ty) -> Vec<Var> {
        self.visible().into_iter().filter(|v| v.ty == *ty).collect()
    }

    pub(super) fn assignable(&self, ty: &Ty) -> Vec<Var> {
        self.of_type(ty).into_iter().filter(|v| v.mutable).collect()
    }

    /// How often this place runs, at most.
    pub(super) fn trips(&self) -> usize {
        self.frames.iter().map(|f| f.trips).product()
    }

    /// Writes in a scope of its own.
    pub(super) fn scope<T>(&mut self, write: impl FnOnce(&mut Self) -> T) -> T {
        let vars = self.vars.len();
        let out = write(self);
        self.vars.truncate(vars);
        out
    }

    /// Without statements in expressions.
    pub(super) fn pure<T>(&mut self, write: impl FnOnce(&mut Self) -> T) -> T {
        self.pure += 1;
        let out = write(self);
        self.pure -= 1;
        out
    }

    /// With this variable protected.
    pub(super) fn frozen<T>(&mut self, name: &str, write: impl FnOnce(&mut Self) -> T) -> T {
        let Some(at) = self.vars.iter().rposition(|v| v.name == name) else { return write(self) };
        let was = std::mem::replace(&mut self.vars[at].mutable, false);
        let out = write(self);
        self.vars[at].mutable = was;
        out
    }

    fn body(&mut self) -> Block {
        let mut b = Block::default();
        while self.budget > 0 {
            if !self.stmt(&mut b.stmts, 0) {
                break;
            }
        }
        let ends_with_return = self.rng.chance(10);
        let result = self.result();
        match ends_with_return {
            true => b.stmts.push(S::Expr(E::Leave("return", None, Some(Box::new(result))))),
            false => b.tail = Some(Box::new(result)),
        }
        b
    }

    /// A value of the function's type that depends on much of what is in scope.
    pub(super) fn result(&mut self) -> E {
        let ret = self.ret.clone();
        let mut floats = vec![];
        for v in self.visible() {
            match &v.ty {
                Ty::Float => floats.push(E::raw(&v.name)),
                Ty::Array(n) => {
                    floats.push(E::Index(Box::new(E::raw(&v.name)), Box::new(E::raw(self.rng.below(*n).to_string()))))
                }
                Ty::Tuple(parts) => {
                    for (k, _) in parts.iter().enumerate().filter(|(_, t)| **t == Ty::Float) {
                        floats.push(E::Field(Box::new(E::raw(&v.name)), k));
                    }
                }
                _ => {}
            }
        }
        let rest = self.value(&ret, 2);
        match ret {
            Ty::Float => self.weigh(floats, rest),
            _ if floats.is_empty() => rest,
            Ty::Array(n) => E::Array((0..n).map(|_| self.some_sum(&floats)).collect()),
            Ty::Tuple(parts) => {
                let parts = parts.iter().map(|t| match t {
                    Ty::Float => self.some_sum(&floats),
                    t => self.value(t, 1),
                });
                E::Tuple(parts.collect())
            }
            _ => rest,
        }
    }

    fn some_sum(&mut self, floats: &[E]) -> E {
        let start = self.float(1);
        self.weigh(floats.to_vec(), start)
    }

    fn weigh(&mut self, floats: Vec<E>, mut sum: E) -> E {
        for f in floats {
            if self.rng.chance(60) {
                let weight = E::Num(0.25 + self.rng.below(8) as f64 * 0.25, false);
                sum = E::bin("+", sum, E::bin("*", weight, f));
            }
        }
        sum
    }
}
