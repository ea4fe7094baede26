//! Writes random well-typed functions that change things in place: the state of the writer, scopes, signatures.
//!
//! Values stay tame: what is stored passes through a bounded function or shrinks. Lists are never shorter than two, so that indices are in range.

use super::features::Features;
use super::text::{By, Function, Node, Param, node, stmt};
use super::types::Ty;
use crate::random::rng::Rng;

/// Names of variables; some are those that generated code likes too.
const NAMES: &[&str] =
    &["x", "y", "u", "w", "s", "acc", "dy1", "y1", "dx", "tape1", "back", "cell1", "next", "old", "saved"];

/// A variable in scope.
#[derive(Clone, Debug)]
pub(super) struct Var {
    pub(super) id: usize,
    pub(super) name: String,
    pub(super) ty: Ty,
    pub(super) by: By,
    pub(super) mutable: bool,
    /// Something borrows it; or it borrows itself what is in use.
    pub(super) frozen: usize,
    pub(super) hidden: usize,
    /// Its length may not change.
    pub(super) sized: usize,
    /// It is an index of that variable.
    pub(super) index_of: Option<usize>,
}

/// A loop around.
#[derive(Clone, Debug)]
pub(super) struct Frame {
    pub(super) label: Option<String>,
    pub(super) trips: usize,
}

/// What is known of a function that may be called.
#[derive(Clone, Debug)]
pub(super) struct Callee {
    pub(super) name: String,
    pub(super) params: Vec<(Ty, By)>,
    pub(super) ret: Ty,
    pub(super) cost: usize,
}

pub(super) struct Gen<'a> {
    pub(super) rng: Rng,
    pub(super) features: &'a Features,
    pub(super) vars: Vec<Var>,
    pub(super) frames: Vec<Frame>,
    pub(super) callees: &'a [Callee],
    pub(super) ret: Ty,
    /// Statements that may still be written.
    pub(super) budget: usize,
    pub(super) cost: usize,
    pub(super) calls: Vec<String>,
    pub(super) counter: usize,
}

/// Writes `count` functions named `fn0`, `fn1`, …
pub fn program(seed: u64, count: usize, features: &Features) -> Vec<Function> {
    let mut callees: Vec<Callee> = vec![];
    let mut out = vec![];
    for k in 0..count {
        let rng = Rng(seed.wrapping_mul(0x2545_f491_4f6c_dd1d).wrapping_add(k as u64 * 0x1_0000_0001) ^ 0x6d75_7461);
        let f = function(rng, format!("fn{k}"), &callees, features);
        callees.push(Callee {
            name: f.name.clone(),
            params: f.params.iter().map(|p| (p.ty, p.by)).collect(),
            ret: f.ret,
            cost: f.cost,
        });
        out.push(f);
    }
    out
}

fn function(mut rng: Rng, name: String, callees: &[Callee], features: &Features) -> Function {
    rng.next();
    let budget = 2 + rng.below(4) + rng.below(5);
    let mut g = Gen {
        rng,
        features,
        vars: vec![],
        frames: vec![],
        callees,
        ret: Ty::Unit,
        budget,
        cost: 1,
        calls: vec![],
        counter: 0,
    };
    let params = g.signature();
    g.ret = g.return_type(&params);
    let ret = g.ret;
    let body = g.body();
    Function { name, params, ret, body, cost: g.cost, calls: g.calls }
}

impl Gen<'_> {
    fn signature(&mut self) -> Vec<Param> {
        let mut params = vec![];
        for name in ["a", "b"].iter().take(1 + self.rng.below(2)) {
            let mutable = self.rng.chance(40);
            params.push(self.param(name, Ty::Float, By::Value, mutable));
        }
        let muts = self.features.has("mut_params");
        let others = [
            (25, "n", Ty::Int, By::Value, true),
            (8, "flag", Ty::Bool, By::Value, true),
            (30, "v", Ty::Slice, By::Ref, true),
            (14, "p", Ty::Arr, By::Value, true),
            (10, "q", Ty::Vec, By::Value, true),
            (4, "t", Ty::Pair, By::Value, self.features.has("pairs")),
            (14, "m", Ty::Slice, By::Mut, muts),
            (8, "k", Ty::Vec, By::Mut, muts && self.features.has("mut_vec_params")),
            (8, "e", Ty::Float, By::Mut, muts),
            (6, "r", Ty::Arr, By::Mut, muts),
            (4, "body", Ty::Body, By::Mut, muts && self.features.has("structs")),
            (4, "net", Ty::Net, By::Ref, self.features.has("structs")),
        ];
        for (percent, name, ty, by, on) in others {
            // A part that is off takes its random number all the same: other parts stay as they are.
            let (drawn, mutable) = (self.rng.chance(percent), self.rng.chance(50));
            if drawn && on && params.len() < 5 {
                let mutable = by == By::Value && matches!(ty, Ty::Arr | Ty::Vec | Ty::Pair) && mutable;
                params.push(self.param(name, ty, by, mutable));
            }
        }
        params
    }

    fn param(&mut self, name: &str, ty: Ty, by: By, mutable: bool) -> Param {
        self.declare(name, ty, mutable);
        if let Some(v) = self.vars.last_mut() {
            v.by = by;
            v.mutable = mutable || by == By::Mut;
        }
        Param { name: name.to_owned(), ty, by, mutable }
    }

    fn return_type(&mut self, params: &[Param]) -> Ty {
        let unit = if params.iter().any(|p| p.by == By::Mut) { 40 } else { 0 };
        match self.rng.weighted(&[70, unit, 6, 6, 4]) {
            0 => Ty::Float,
            1 => Ty::Unit,
            2 => Ty::Arr,
            3 if self.features.has("return_vec") => Ty::Vec,
            _ if self.features.has("pairs") => Ty::Pair,
            _ => Ty::Float,
        }
    }

    /// Declares a variable and gives its id.
    pub(super) fn declare(&mut self, name: &str, ty: Ty, mutable: bool) -> usize {
        self.counter += 1;
        self.vars.push(Var {
            id: self.counter,
            name: name.to_owned(),
            ty,
            by: By::Value,
            mutable,
            frozen: 0,
            hidden: 0,
            sized: 0,
            index_of: None,
        });
        self.counter
    }

    /// A new name, or one that hides another.
    pub(super) fn name(&mut self) -> String {
        if self.rng.chance(20) && self.features.has("shadow") {
            let names: Vec<String> =
                self.vars.iter().filter(|v| v.hidden == 0 && v.frozen == 0).map(|v| v.name.clone()).collect();
            if !names.is_empty() {
                return self.rng.one_of(&names).clone();
            }
        }
        let name = *self.rng.one_of(NAMES);
        match self.vars.iter().any(|v| v.name == name) {
            true => self.fresh(name),
            false => name.to_owned(),
        }
    }

    pub(super) fn fresh(&mut self, stem: &str) -> String {
        self.counter += 1;
        format!("{stem}{}", self.counter)
    }

    // ---- scopes

    /// What can be read.
    pub(super) fn visible(&self) -> Vec<Var> {
        let mut out: Vec<Var> = vec![];
        let mut seen: Vec<&str> = vec![];
        for v in self.vars.iter().rev() {
            if !seen.contains(&&*v.name) {
                seen.push(&v.name);
                if v.hidden == 0 {
                    out.push(v.clone());
                }
            }
        }
        out.reverse();
        out
    }

    pub(super) fn of_type(&self, ty: Ty) -> Vec<Var> {
        self.visible().into_iter().filter(|v| v.ty == ty).collect()
    }

    /// What can be changed.
    pub(super) fn changeable(&self) -> Vec<Var> {
        self.visible().into_iter().filter(|v| v.mutable && v.frozen == 0).collect()
    }

    pub(super) fn changeable_of(&self, ty: Ty) -> Vec<Var> {
        self.changeable().into_iter().filter(|v| v.ty == ty).collect()
    }

    /// What can get shorter or longer.
    pub(super) fn resizable(&self) -> Vec<Var> {
        self.changeable_of(Ty::Vec).into_iter().filter(|v| v.sized == 0).collect()
    }

    /// One of them, at random.
    pub(super) fn pick<T: Clone>(&mut self, of: &[T]) -> Option<T> {
        (!of.is_empty()).then(|| self.rng.one_of(of).clone())
    }

    fn var(&mut self, id: usize) -> Option<&mut Var> {
        self.vars.iter_mut().find(|v| v.id == id)
    }

    /// While `write` writes, this variable can't be changed.
    pub(super) fn frozen<T>(&mut self, id: usize, write: impl FnOnce(&mut Self) -> T) -> T {
        self.var(id).into_iter().for_each(|v| v.frozen += 1);
        let out = write(self);
        self.var(id).into_iter().for_each(|v| v.frozen -= 1);
        out
    }
    /// … can't be used.
    pub(super) fn hidden<T>(&mut self, id: usize, write: impl FnOnce(&mut Self) -> T) -> T {
        self.var(id).into_iter().for_each(|v| v.hidden += 1);
        let out = write(self);
        self.var(id).into_iter().for_each(|v| v.hidden -= 1);
        out
    }
    /// … keeps its length.
    pub(super) fn sized<T>(&mut self, id: usize, write: impl FnOnce(&mut Self) -> T) -> T {
        self.var(id).into_iter().for_each(|v| v.sized += 1);
        let out = write(self);
        self.var(id).into_iter().for_each(|v| v.sized -= 1);
        out
    }

    /// Writes in a scope of its own.
    pub(super) fn scope<T>(&mut self, write: impl FnOnce(&mut Self) -> T) -> T {
        let vars = self.vars.len();
        let out = write(self);
        self.vars.truncate(vars);
        out
    }

    /// How often this place runs, at most.
    pub(super) fn trips(&self) -> usize {
        self.frames.iter().map(|f| f.trips).product()
    }

    // ---- the whole

    fn body(&mut self) -> Vec<Node> {
        let mut out = vec![];
        if self.rng.chance(60) {
            self.let_composite(&mut out);
        }
        while self.budget > 0 {
            if !self.stmt(&mut out, 0) {
                break;
            }
        }
        if self.ret == Ty::Unit {
            return out;
        }
        let result = self.result();
        if self.rng.chance(8) {
            out.push(stmt!("return $;", result));
            if self.features.has("dead") && self.rng.chance(50) {
                self.dead(&mut out);
                let value = self.value(self.ret, 1).typed();
                out.push(value.kept());
            }
        } else {
            out.push(result.kept());
        }
        out
    }

    /// Statements that never run.
    pub(super) fn dead(&mut self, out: &mut Vec<Node>) {
        let budget = std::mem::replace(&mut self.budget, 1);
        self.stmt(out, 5);
        self.budget = budget;
    }

    /// A value of the function's type that depends on much of what is in scope.
    pub(super) fn result(&mut self) -> Node {
        match self.ret {
            Ty::Float => self.weighed(70),
            Ty::Arr => node!(Ty::Arr, "[$, $, $]", self.weighed(40), self.weighed(40), self.weighed(40)),
            Ty::Pair => node!(Ty::Pair, "($, $)", self.weighed(50), self.weighed(50)),
            Ty::Vec => match self.pick(&self.of_type(Ty::Vec)) {
                Some(v) if v.by == By::Value && v.frozen == 0 && self.rng.chance(60) => {
                    // Moved: it is the end.
                    if self.rng.chance(50) && self.frames.is_empty() {
                        node!(Ty::Vec, v.name)
                    } else {
                        node!(Ty::Vec, format!("{}.clone()", v.name))
                    }
                }
                _ => node!(Ty::Vec, "vec![$, $]", self.weighed(50).typed(), self.weighed(50).typed()),
            },
            ty => self.value(ty, 1),
        }
    }

    /// A sum of what is in scope, each number that often.
    fn weighed(&mut self, percent: usize) -> Node {
        let mut sum = self.float(1);
        for v in self.visible() {
            // Some are not read at the end: what was read before is all that counts.
            if v.ty != Ty::Float && self.rng.chance(30) {
                continue;
            }
            for place in self.numbers_of(&v) {
                if self.rng.chance(percent) {
                    let weight = 0.25 + self.rng.below(8) as f64 * 0.25;
                    sum = node!(Ty::Float, "~ + ~ * ~", sum, weight, place);
                }
            }
        }
        sum
    }

    /// Numbers that tell of all of this variable, or nearly.
    fn numbers_of(&mut self, v: &Var) -> Vec<Node> {
        let x = &v.name;
        let float = |text: String| Node::new(Ty::Float, text, vec![]);
        match v.ty {
            Ty::Float if v.by == By::Value => vec![float(x.clone())],
            Ty::Float => vec![float(format!("*{x}"))],
            Ty::Arr => vec![float(format!("{x}[0]")), float(format!("{x}[1]")), float(format!("{x}[2]"))],
            Ty::Grid => vec![float(format!("{x}[0][1]")), float(format!("{x}[1][0]")), float(format!("{x}[1][2]"))],
            Ty::Vec | Ty::Slice => {
                let last = format!("{x}[{x}.len() - 1]");
                vec![float(format!("{x}[0]")), float(format!("{x}[1]")), float(last)]
            }
            Ty::Rows => vec![float(format!("{x}[0][0]")), float(format!("{x}[1][1]"))],
            Ty::Pair => vec![float(format!("{x}.0")), float(format!("{x}.1"))],
            Ty::Opt => vec![float(format!("{x}.unwrap_or(#(0.75))"))],
            Ty::Point => vec![float(format!("{x}.x")), float(format!("{x}.y"))],
            Ty::Body => {
                ["pos.x", "pos.y", "vel[0]", "vel[1]", "mass"].iter().map(|f| float(format!("{x}.{f}"))).collect()
            }
            Ty::Net => vec![float(format!("{x}.w[0]")), float(format!("{x}.w[1]")), float(format!("{x}.b"))],
            Ty::Shape if self.features.has("methods") && self.features.has("enum_methods") => {
                vec![float(format!("{x}.area()"))]
            }
            _ => vec![],
        }
    }
}
