//! Random expressions.

use super::generate::*;
use super::tree::*;

fn boxed(e: E) -> Box<E> {
    Box::new(e)
}

impl Gen<'_> {
    /// A value of this type.
    pub(super) fn value(&mut self, ty: &Ty, depth: usize) -> E {
        match ty {
            Ty::Float => self.float(depth),
            Ty::Int => self.int(depth),
            Ty::Bool => self.bool(depth),
            Ty::Array(n) => self.array(*n, depth),
            Ty::Tuple(parts) => self.tuple(parts, depth),
            Ty::Slice | Ty::RefFloat => E::raw("()"),
        }
    }

    /// A number.
    pub(super) fn float(&mut self, depth: usize) -> E {
        if depth == 0 {
            return self.leaf();
        }
        let statements = usize::from(self.may_nest());
        let kinds = [18, 26, 20, 6, 5 * statements, 4 * statements, 6, 4 * statements, 3 * statements];
        match self.rng.weighted(&kinds) {
            0 => self.leaf(),
            1 => self.arithmetic(depth - 1),
            2 => self.function(depth - 1),
            3 => E::ToFloat(boxed(self.int(depth - 1))),
            4 => self.nest(|g| g.branch(&Ty::Float, depth - 1)),
            5 => self.nest(|g| g.matched(&Ty::Float, depth - 1)),
            6 => self.call(&Ty::Float, depth - 1).unwrap_or_else(|| self.leaf_or_pure_if(depth - 1)),
            7 => self.nest(|g| g.effect_block(&Ty::Float, depth - 1)),
            _ => self.nest(|g| g.loop_value(&Ty::Float, depth - 1)),
        }
    }

    /// Expressions with statements inside are not in one another more than twice.
    fn may_nest(&self) -> bool {
        self.pure == 0 && self.budget > 0 && self.nested < 2
    }

    fn nest(&mut self, write: impl FnOnce(&mut Self) -> E) -> E {
        self.nested += 1;
        let e = write(self);
        self.nested -= 1;
        e
    }

    fn leaf_or_pure_if(&mut self, depth: usize) -> E {
        if self.rng.chance(60) {
            return self.leaf();
        }
        self.pure(|g| {
            let cond = g.bool(depth);
            let then = Block { stmts: vec![], tail: Some(boxed(g.float(depth))) };
            let other = Block { stmts: vec![], tail: Some(boxed(g.float(depth))) };
            E::If(boxed(cond), then, Some(boxed(E::Block(None, other))))
        })
    }

    /// A variable, an element, a literal.
    fn leaf(&mut self) -> E {
        let mut places = vec![];
        for v in self.visible() {
            let here = E::raw(&v.name);
            match &v.ty {
                Ty::Float => (0..3).for_each(|_| places.push(here.clone())),
                Ty::RefFloat => places.push(E::Un("*", boxed(here))),
                Ty::Array(n) => places.push(E::Index(boxed(here), boxed(self.index(*n)))),
                Ty::Slice => {
                    let k = self.index(3);
                    places.push(E::Index(boxed(here), boxed(k)));
                }
                Ty::Tuple(parts) => {
                    for (k, t) in parts.iter().enumerate() {
                        match t {
                            Ty::Float => places.push(E::Field(boxed(here.clone()), k)),
                            Ty::Array(n) => {
                                let i = self.index(*n);
                                places.push(E::Index(boxed(E::Field(boxed(here.clone()), k)), boxed(i)));
                            }
                            _ => {}
                        }
                    }
                }
                _ => {}
            }
        }
        if places.is_empty() || self.rng.chance(12) {
            return match self.rng.chance(20) {
                true => E::Const(self.rng.one_of(CONSTANTS).0.to_owned()),
                false => self.literal(),
            };
        }
        self.rng.one_of(&places).clone()
    }

    pub(super) fn literal(&mut self) -> E {
        let v = (1 + self.rng.below(24)) as f64 * 0.125;
        E::num(if self.rng.chance(20) { -v } else { v })
    }

    /// An index below `n`.
    fn index(&mut self, n: usize) -> E {
        let ints = self.of_type(&Ty::Int);
        if ints.is_empty() || self.rng.chance(60) {
            return E::raw(self.rng.below(n).to_string());
        }
        let k = self.rng.one_of(&ints).name.clone();
        E::bin("%", E::raw(k), E::raw(n.to_string()))
    }

    fn arithmetic(&mut self, depth: usize) -> E {
        let a = self.float(depth);
        match self.rng.weighted(&[30, 20, 30, 8, 6, 4]) {
            0 => E::bin("+", a, self.float(depth)),
            1 => E::bin("-", a, self.float(depth)),
            2 => E::bin("*", a, self.float(depth)),
            3 => {
                let below = self.positive(depth);
                E::bin("/", a, below)
            }
            4 => E::Un("-", boxed(a)),
            _ => {
                let by = (3 + self.rng.below(5)) as f64 * 0.5;
                E::bin("%", a, E::Num(by, false))
            }
        }
    }

    /// Not below one.
    fn positive(&mut self, depth: usize) -> E {
        let a = self.float(depth);
        match self.rng.below(3) {
            0 => E::bin("+", E::Num(1.5, false), a.method("sin", vec![])),
            1 => E::bin("+", a.method("powi", vec![E::raw("2")]), E::Num(1.0, false)),
            _ => E::bin("+", a.method("abs", vec![]), E::Num(1.25, false)),
        }
    }

    /// Within a few units of zero.
    pub(super) fn bounded(&mut self, depth: usize) -> E {
        let a = self.float(depth);
        self.bound(a)
    }

    fn bound(&mut self, a: E) -> E {
        let name = *self.rng.one_of(&["sin", "cos", "tanh", "atan"]);
        self.applied(name, a)
    }

    /// `tanh` only of what is bounded: its slope is `1 - y²`, which has few digits left where it is next to zero.
    fn applied(&mut self, name: &'static str, a: E) -> E {
        match name {
            "tanh" => a.method("sin", vec![]).method(name, vec![]),
            _ => a.method(name, vec![]),
        }
    }

    fn function(&mut self, depth: usize) -> E {
        match self.rng.weighted(&[40, 30, 30]) {
            0 => {
                let name =
                    *self.rng.one_of(&["sin", "cos", "tanh", "atan", "abs", "asinh", "to_radians", "floor", "signum"]);
                let a = self.float(depth);
                match self.rng.chance(15) {
                    true if name != "tanh" => E::Path(name, vec![a]),
                    _ => self.applied(name, a),
                }
            }
            1 => {
                let a = self.positive(depth);
                match self.rng.below(5) {
                    0 => a.method("powf", vec![self.bounded(depth)]),
                    k => a.method(["sqrt", "ln", "recip", "log2"][k - 1], vec![]),
                }
            }
            _ => self.function_of_more(depth),
        }
    }

    fn function_of_more(&mut self, depth: usize) -> E {
        match self.rng.below(9) {
            0 => self.bounded(depth).method("exp", vec![]),
            1 => self.bounded(depth).method("powi", vec![E::raw(self.rng.below(5).to_string())]),
            k @ (2 | 3) => {
                let a = self.float(depth);
                let b = self.bounded(depth);
                a.method(["max", "min"][k - 2], vec![b])
            }
            4 => {
                let a = self.float(depth);
                a.method("clamp", vec![E::num(-1.5), E::num(0.75)])
            }
            5 => {
                let (a, b, c) = (self.float(depth), self.float(depth), self.float(depth));
                a.method("mul_add", vec![b, c])
            }
            6 => {
                let a = self.float(depth);
                a.method("hypot", vec![self.positive(depth)])
            }
            7 => {
                let a = self.float(depth);
                a.method("atan2", vec![self.positive(depth)])
            }
            _ => {
                let a = self.float(depth);
                a.method("copysign", vec![self.float(depth)])
            }
        }
    }

    pub(super) fn int(&mut self, depth: usize) -> E {
        let ints = self.of_type(&Ty::Int);
        let slices = self.of_type(&Ty::Slice);
        match self.rng.below(10) {
            0..=4 if !ints.is_empty() => E::raw(&self.rng.one_of(&ints).name),
            5 if !ints.is_empty() => {
                let k = self.rng.one_of(&ints).name.clone();
                E::bin("+", E::raw(k), E::raw(self.rng.below(3).to_string()))
            }
            6 if !ints.is_empty() => {
                let k = self.rng.one_of(&ints).name.clone();
                E::bin("%", E::bin("*", E::raw(k), E::raw("3")), E::raw("4"))
            }
            7 if !slices.is_empty() => E::raw(format!("{}.len()", slices[0].name)),
            8 if depth > 0 => E::ToInt(boxed(self.pure(|g| g.float(depth - 1)))),
            _ => E::raw(format!("{}_usize", self.rng.below(4))),
        }
    }

    pub(super) fn bool(&mut self, depth: usize) -> E {
        let flags = self.of_type(&Ty::Bool);
        let ints = self.of_type(&Ty::Int);
        match self.rng.below(12) {
            0 | 1 if !flags.is_empty() => E::raw(&self.rng.one_of(&flags).name),
            2 if !flags.is_empty() => E::Un("!", boxed(E::raw(&self.rng.one_of(&flags).name))),
            3 if depth > 0 => E::bin("&&", self.bool(depth - 1), self.bool(depth - 1)),
            4 if depth > 0 => E::bin("||", self.bool(depth - 1), self.bool(depth - 1)),
            5 | 6 if !ints.is_empty() => {
                let k = E::raw(&self.rng.one_of(&ints).name);
                let op = *self.rng.one_of(&["==", "<", ">=", "!="]);
                E::bin(op, k, E::raw(self.rng.below(4).to_string()))
            }
            _ => {
                let a = self.float(depth.min(2));
                let op = *self.rng.one_of(&["<", ">", "<=", ">="]);
                let b = self.pure(|g| g.float(1));
                E::bin(op, a, b)
            }
        }
    }

    pub(super) fn array(&mut self, n: usize, depth: usize) -> E {
        let depth = depth.saturating_sub(1);
        let vars = self.of_type(&Ty::Array(n));
        match self.rng.below(10) {
            0 | 1 if !vars.is_empty() => E::raw(&self.rng.one_of(&vars).name),
            2 => E::Repeat(boxed(self.float(depth).typed()), n),
            3 if self.may_nest() => self.nest(|g| g.branch(&Ty::Array(n), depth)),
            4 => self.call(&Ty::Array(n), depth).unwrap_or_else(|| self.elements(n, depth)),
            _ => self.elements(n, depth),
        }
    }

    fn elements(&mut self, n: usize, depth: usize) -> E {
        E::Array((0..n).map(|_| self.float(depth).typed()).collect())
    }

    fn tuple(&mut self, parts: &[Ty], depth: usize) -> E {
        let depth = depth.saturating_sub(1);
        let ty = Ty::Tuple(parts.to_vec());
        let vars = self.of_type(&ty);
        match self.rng.below(10) {
            0 | 1 if !vars.is_empty() => E::raw(&self.rng.one_of(&vars).name),
            2 if self.may_nest() => self.nest(|g| g.branch(&ty, depth)),
            3 if self.may_nest() => self.nest(|g| g.matched(&ty, depth)),
            4 | 5 => self.call(&ty, depth).unwrap_or_else(|| self.parts(parts, depth)),
            _ => self.parts(parts, depth),
        }
    }

    fn parts(&mut self, parts: &[Ty], depth: usize) -> E {
        E::Tuple(parts.iter().map(|t| self.value(t, depth).typed()).collect())
    }

    // ---- calls

    fn call(&mut self, ty: &Ty, depth: usize) -> Option<E> {
        if let Some(e) = self.recursive_call(ty, depth) {
            return Some(e);
        }
        let trips = self.trips();
        let fits = |c: &&Callee| {
            let slice = self.vars.iter().any(|v| v.ty == Ty::Slice);
            c.ret == *ty && c.cost * trips < 3000 && (slice || !c.params.contains(&Ty::Slice))
        };
        let callees: Vec<&Callee> = self.callees.iter().filter(fits).collect();
        if callees.is_empty() {
            return None;
        }
        // Mostly one of the latest.
        let from = if self.rng.chance(70) { callees.len().saturating_sub(12) } else { 0 };
        let callee = (*self.rng.one_of(&callees[from..])).clone();
        // What is borrowed by one argument can't be assigned in the next.
        let args = match callee.params.contains(&Ty::RefFloat) {
            true => self.pure(|g| g.arguments(&callee, depth, None))?,
            false => self.arguments(&callee, depth, None)?,
        };
        self.cost += callee.cost * trips;
        self.calls.push(callee.name.clone());
        Some(E::Call(callee.name, args))
    }

    fn arguments(&mut self, callee: &Callee, depth: usize, down: Option<usize>) -> Option<Vec<E>> {
        let mut args = vec![];
        for (k, ty) in callee.params.iter().enumerate() {
            args.push(match ty {
                Ty::Slice => E::raw(&self.of_type(&Ty::Slice).first()?.name),
                // Of an element: a limitation (wip/BUGS-random.md, R5).
                Ty::RefFloat => match self.pure(|g| g.float(depth).typed()) {
                    e @ (E::Index(..) | E::Field(..)) => E::Un("&", boxed(E::bin("*", e, E::Num(1.5, false)))),
                    e => E::Un("&", boxed(e)),
                },
                Ty::Int if down == Some(k) => E::raw("n - 1"),
                // Recursive functions count down from it.
                Ty::Int => E::bin("%", self.int(0), E::raw("4")),
                ty => self.value(ty, depth.min(1)),
            });
        }
        Some(args)
    }

    /// `if n > 0 { f(…, n - 1) } else { … }`, once per function and not in a loop.
    fn recursive_call(&mut self, ty: &Ty, depth: usize) -> Option<E> {
        let (callee, k) = self.recursion.clone()?;
        if callee.ret != *ty || self.trips() > 1 || self.of_type(&Ty::Int).iter().all(|v| v.name != "n") {
            return None;
        }
        self.recursion = None;
        let args = self.pure(|g| g.arguments(&callee, depth, Some(k)))?;
        let then = Block { stmts: vec![], tail: Some(boxed(E::Call(callee.name, args))) };
        let other = Block { stmts: vec![], tail: Some(boxed(self.pure(|g| g.value(ty, depth)))) };
        Some(E::If(boxed(E::raw("n > 0")), then, Some(boxed(E::Block(None, other)))))
    }
}
