//! Random statements, and expressions that have statements inside.

use super::generate::*;
use super::tree::*;

fn boxed(e: E) -> Box<E> {
    Box::new(e)
}

fn unit(b: Block) -> E {
    E::Block(None, b)
}

impl Gen<'_> {
    /// Appends a statement, or a few; false: none after it can be reached, and none is wanted.
    pub(super) fn stmt(&mut self, out: &mut Vec<S>, depth: usize) -> bool {
        self.budget = self.budget.saturating_sub(1);
        self.cost += self.trips();
        let deep = if depth < 3 && self.budget > 1 { 1 } else { 0 };
        let kinds = [22, 10, 20, 6, 10 * deep, 7 * deep, 10 * deep, 5 * deep, 4 * deep, 5 * deep, 3, 2, 3 * deep];
        match self.rng.weighted(&kinds) {
            0 => self.let_(out),
            1 => self.let_pattern(out),
            2 => self.assign(out),
            3 => self.swap(out),
            4 => self.if_stmt(out, depth),
            5 => self.match_stmt(out, depth),
            6 => self.loop_stmt(out, depth),
            7 if self.rng.chance(20) && self.trips() <= 60 => self.search(out),
            7 => self.deferred(out, depth),
            8 => self.block_stmt(out, depth),
            9 => return self.leave_stmt(out, depth),
            10 => self.discrete(out),
            11 => {
                let cond = self.pure(|g| g.bool(1));
                out.push(S::Assert(E::bin("||", cond, E::raw("true"))));
            }
            _ => {
                // A value that nobody takes.
                let e = self.float(2);
                out.push(S::Assign(E::raw("_"), "=", e));
            }
        }
        true
    }

    /// Statements in a scope of their own, and a value.
    fn block(&mut self, at_most: usize, depth: usize, tail: Option<&Ty>) -> Block {
        self.scope(|g| {
            let mut b = Block::default();
            let reached = g.stmts(&mut b.stmts, at_most, depth);
            if reached && let Some(ty) = tail {
                b.tail = Some(boxed(g.value(ty, 2)));
            }
            b
        })
    }

    /// False: what comes after them can't be reached.
    fn stmts(&mut self, out: &mut Vec<S>, at_most: usize, depth: usize) -> bool {
        for _ in 0..=self.rng.below(at_most) {
            if self.budget == 0 && !out.is_empty() {
                break;
            }
            if !self.stmt(out, depth + 1) {
                return false;
            }
        }
        true
    }

    // ---- let

    fn some_type(&mut self) -> Ty {
        match self.rng.weighted(&[70, 10, 8, 6, 6]) {
            0 => Ty::Float,
            1 => Ty::pair(),
            2 => Ty::Array(2 + self.rng.below(2)),
            3 => Ty::Tuple(vec![Ty::Float, Ty::Int]),
            _ => Ty::Tuple(vec![Ty::Array(2), Ty::Float]),
        }
    }

    /// A name for a pattern; it is to be declared after the initialiser is written.
    fn binding(&mut self) -> (String, String, bool) {
        let name = self.name();
        let mutable = self.rng.chance(60);
        let pat = if mutable { format!("mut {name}") } else { name.clone() };
        (name, pat, mutable)
    }

    fn let_(&mut self, out: &mut Vec<S>) {
        let ty = self.some_type();
        let init = self.value(&ty, 3);
        let (name, pat, mutable) = self.binding();
        let written = self.rng.chance(35).then(|| ty.clone());
        let init = if written.is_none() { init.typed() } else { init };
        out.push(S::Let(pat, written, Some(init)));
        self.declare(&name, ty, mutable);
    }

    fn let_pattern(&mut self, out: &mut Vec<S>) {
        let ty = match self.rng.below(4) {
            0 => Ty::pair(),
            1 => Ty::Tuple(vec![Ty::Float, Ty::pair()]),
            2 => Ty::Array(2),
            _ => Ty::Tuple(vec![Ty::Float, Ty::Int]),
        };
        let init = self.value(&ty, 2).typed();
        let mut names = vec![];
        let pat = self.pattern(&ty, &mut names);
        out.push(S::Let(pat, None, Some(init)));
        names.into_iter().for_each(|v| self.vars.push(v));
    }

    fn pattern(&mut self, ty: &Ty, names: &mut Vec<Var>) -> String {
        let parts = match ty {
            Ty::Tuple(parts) => parts.clone(),
            Ty::Array(n) => vec![Ty::Float; *n],
            ty => {
                let (name, pat, mutable) = self.binding();
                if self.rng.chance(10) || names.iter().any(|v| v.name == name) {
                    return "_".into();
                }
                let mutable = mutable && *ty != Ty::Int;
                names.push(Var { name: name.clone(), ty: ty.clone(), mutable });
                return if mutable { pat } else { name };
            }
        };
        let parts: Vec<String> = parts.iter().map(|t| self.pattern(t, names)).collect();
        match ty {
            Ty::Array(_) => format!("[{}]", parts.join(", ")),
            _ => format!("({})", parts.join(", ")),
        }
    }

    /// Integers and flags, new or changed.
    fn discrete(&mut self, out: &mut Vec<S>) {
        let (ints, flags) = (self.assignable(&Ty::Int), self.assignable(&Ty::Bool));
        match self.rng.below(4) {
            0 if !ints.is_empty() => {
                let k = self.rng.one_of(&ints).name.clone();
                let next = E::bin("%", E::bin("+", E::raw(&k), self.int(1)), E::raw("5"));
                out.push(S::Assign(E::raw(k), "=", next));
            }
            1 if !flags.is_empty() => {
                let flag = self.rng.one_of(&flags).name.clone();
                let e = if self.rng.chance(50) { E::Un("!", boxed(E::raw(&flag))) } else { self.pure(|g| g.bool(2)) };
                out.push(S::Assign(E::raw(flag), "=", e));
            }
            2 => {
                let init = self.int(2);
                let name = self.fresh("k");
                out.push(S::Let(format!("mut {name}"), None, Some(E::bin("%", init, E::raw("5")))));
                self.declare(&name, Ty::Int, true);
            }
            _ => {
                let init = self.bool(2);
                let name = self.fresh("flag");
                out.push(S::Let(format!("mut {name}"), None, Some(init)));
                self.declare(&name, Ty::Bool, true);
            }
        }
    }

    // ---- assignment

    /// Doesn't grow, should it be repeated.
    fn tame(&mut self, old: &str) -> E {
        match self.rng.below(4) {
            0 | 1 => self.bounded(2),
            2 => E::bin("+", E::bin("*", E::Num(0.5, false), E::raw(old)), self.bounded(1)),
            _ => self.float(0),
        }
    }

    pub(super) fn assign(&mut self, out: &mut Vec<S>) {
        let places: Vec<Var> = self.visible().into_iter().filter(|v| v.mutable).collect();
        let places: Vec<Var> = places.into_iter().filter(|v| !matches!(v.ty, Ty::Int | Ty::Bool)).collect();
        if places.is_empty() {
            return self.let_(out);
        }
        let Var { name, ty, .. } = self.rng.one_of(&places).clone();
        let looped = self.trips() > 1;
        if ty != Ty::Float {
            let e = self.value(&ty, if looped { 1 } else { 2 });
            return out.push(S::Assign(E::raw(name), "=", e));
        }
        let op = *self.rng.one_of(&["=", "=", "=", "+=", "+=", "-=", "*=", "/="]);
        let e = self.frozen_unless(op == "=", &name, |g| match op {
            "=" if looped => g.tame(&name),
            "=" => g.float(3),
            "*=" => g.bounded(2),
            "/=" => E::bin("+", E::Num(1.75, false), g.bound_small()),
            _ if looped => g.bounded(2),
            _ => g.float(2),
        });
        out.push(S::Assign(E::raw(name), op, e));
    }

    fn bound_small(&mut self) -> E {
        let e = self.float(1);
        E::bin("*", E::Num(0.5, false), e.method("sin", vec![]))
    }

    fn frozen_unless(&mut self, free: bool, name: &str, write: impl FnOnce(&mut Self) -> E) -> E {
        if free { write(self) } else { self.frozen(name, write) }
    }

    /// Two variables exchange their values, or rotate into each other.
    fn swap(&mut self, out: &mut Vec<S>) {
        let vars = self.assignable(&Ty::Float);
        if vars.len() < 2 {
            return self.let_(out);
        }
        let first = self.rng.below(vars.len());
        let second = (first + 1 + self.rng.below(vars.len() - 1)) % vars.len();
        let (x, y) = (vars[first].name.clone(), vars[second].name.clone());
        match self.rng.below(5) {
            0 | 1 => {
                let t = self.fresh("old");
                out.push(S::Let(t.clone(), None, Some(E::raw(&x))));
                out.push(S::Assign(E::raw(x), "=", E::raw(&y)));
                out.push(S::Assign(E::raw(y), "=", E::raw(&t)));
                self.declare(&t, Ty::Float, false);
            }
            2 | 3 => {
                let other = if self.rng.chance(50) { E::raw(&x) } else { E::bin("*", E::raw(&x), E::Num(0.75, false)) };
                let values = E::Tuple(vec![E::raw(&y), other]);
                out.push(S::Assign(E::Tuple(vec![E::raw(x), E::raw(y)]), "=", values));
            }
            _ => {
                let values = self.array(2, 1);
                let second = if self.rng.chance(15) { "_".to_owned() } else { y };
                out.push(S::Assign(E::Array(vec![E::raw(x), E::raw(second)]), "=", values));
            }
        }
    }

    // ---- branches

    fn if_stmt(&mut self, out: &mut Vec<S>, depth: usize) {
        let cond = self.bool(2);
        let then = self.block(3, depth, None);
        let other = match self.rng.below(4) {
            0 | 1 => None,
            2 => Some(boxed(unit(self.block(3, depth, None)))),
            _ => {
                let cond = self.bool(1);
                let then = self.block(2, depth, None);
                let last = self.rng.chance(50).then(|| boxed(unit(self.block(2, depth, None))));
                Some(boxed(E::If(boxed(cond), then, last)))
            }
        };
        out.push(S::Expr(E::If(boxed(cond), then, other)));
    }

    /// `if` with a value.
    pub(super) fn branch(&mut self, ty: &Ty, depth: usize) -> E {
        let cond = self.bool(depth.min(1));
        let then = self.small_block(ty, depth);
        // The last always has a value, so that the whole isn't of type `!`.
        let mut other = E::Block(None, self.valued_block(ty, depth));
        if self.rng.chance(25) {
            let cond = self.bool(1);
            other = E::If(boxed(cond), self.small_block(ty, depth), Some(boxed(other)));
        }
        E::If(boxed(cond), then, Some(boxed(other)))
    }

    /// Now and then with statements, or one that leaves.
    fn small_block(&mut self, ty: &Ty, depth: usize) -> Block {
        self.scope(|g| {
            let mut b = Block::default();
            if g.pure == 0 && g.budget > 0 && g.rng.chance(35) {
                if g.rng.chance(20) {
                    let leave = g.leave();
                    b.stmts.push(S::Expr(leave));
                    return b;
                }
                if !g.stmts(&mut b.stmts, 2, 2) {
                    return b;
                }
            }
            b.tail = Some(boxed(g.value(ty, depth).typed()));
            b
        })
    }

    fn valued_block(&mut self, ty: &Ty, depth: usize) -> Block {
        let mut b = self.small_block(ty, depth);
        if b.tail.is_none() {
            b.tail = Some(boxed(self.value(ty, 0).typed()));
        }
        b
    }

    pub(super) fn effect_block(&mut self, ty: &Ty, depth: usize) -> E {
        if self.rng.chance(30) {
            // A labelled block with a value.
            let label = self.fresh("b");
            self.frames.push(Frame { label: Some(label.clone()), value: Some(ty.clone()), block: true, trips: 1 });
            let body = self.scope(|g| {
                let mut b = Block::default();
                let cond = g.bool(1);
                let value = boxed(g.value(ty, 1).typed());
                let leave = S::Expr(E::Leave("break", Some(label.clone()), Some(value)));
                b.stmts.push(S::Expr(E::If(boxed(cond), Block { stmts: vec![leave], tail: None }, None)));
                g.stmts(&mut b.stmts, 2, 2);
                b.tail = Some(boxed(g.value(ty, depth).typed()));
                b
            });
            self.frames.pop();
            return E::Block(Some(label), body);
        }
        let body = self.scope(|g| {
            let mut b = Block::default();
            g.assign(&mut b.stmts);
            g.stmts(&mut b.stmts, 1, 2);
            b.tail = Some(boxed(g.value(ty, depth).typed()));
            b
        });
        E::Block(None, body)
    }

    fn scrutinee(&mut self) -> (E, bool) {
        match self.rng.chance(30) {
            true => (E::Tuple(vec![self.int(1), self.pure(|g| g.bool(1))]), true),
            false => (self.int(2), false),
        }
    }

    fn arms(&mut self, mut body: impl FnMut(&mut Self, bool) -> E, both: bool) -> Vec<Arm> {
        let mut arms = vec![];
        let n = 1 + self.rng.below(3);
        for k in 0..n {
            let name = self.fresh("m");
            let low = self.rng.below(3);
            let number = match self.rng.below(5) {
                0 => k.to_string(),
                1 => format!("{low}..={}", low + 1),
                2 => format!("{low} | {}", low + 2),
                3 => format!("{name} @ ({low} | {})", low + 3),
                _ => name.clone(),
            };
            let bound = number.starts_with(&name);
            let flag = self.fresh("on");
            let second = (*self.rng.one_of(&["true", "false", "_", &flag])).to_owned();
            let names_flag = both && second == flag;
            let pat = if both { format!("({number}, {second})") } else { number.clone() };
            let arm = self.scope(|g| {
                if bound {
                    g.declare(&name, Ty::Int, false);
                }
                if names_flag {
                    g.declare(&flag, Ty::Bool, false);
                }
                let guarded = number == name || g.rng.chance(20);
                let guard = guarded.then(|| g.pure(|g| g.bool(1)));
                Arm { pat, guard, body: body(g, false) }
            });
            arms.push(arm);
        }
        let name = self.fresh("m");
        let named = !both && self.rng.chance(40);
        let last = self.scope(|g| {
            if named {
                g.declare(&name, Ty::Int, false);
            }
            body(g, true)
        });
        arms.push(Arm { pat: if named { name } else { "_".into() }, guard: None, body: last });
        arms
    }

    fn match_stmt(&mut self, out: &mut Vec<S>, depth: usize) {
        let (on, both) = self.scrutinee();
        let arms = self.arms(|g, _| unit(g.block(2, depth, None)), both);
        out.push(S::Expr(E::Match(boxed(on), arms)));
    }

    /// `match` with a value.
    pub(super) fn matched(&mut self, ty: &Ty, depth: usize) -> E {
        let (on, both) = self.scrutinee();
        let arms = self.arms(
            |g, last| match g.rng.below(10) {
                0 if !last => g.leave(),
                1..=4 if !last => E::Block(None, g.small_block(ty, depth)),
                _ => g.value(ty, depth.min(1)).typed(),
            },
            both,
        );
        E::Match(boxed(on), arms)
    }

    fn block_stmt(&mut self, out: &mut Vec<S>, depth: usize) {
        if self.rng.chance(50) {
            return out.push(S::Expr(E::Block(None, self.block(4, depth, None))));
        }
        let label = self.fresh("b");
        self.frames.push(Frame { label: Some(label.clone()), value: None, block: true, trips: 1 });
        let body = self.block(4, depth, None);
        self.frames.pop();
        out.push(S::Expr(E::Block(Some(label), body)));
    }

    /// `let mut y = 0.5; for i in … { if … { y = …; break; } }`
    fn search(&mut self, out: &mut Vec<S>) {
        let name = self.fresh("found");
        let init = self.literal().typed();
        out.push(S::Let(format!("mut {name}"), None, Some(init)));
        let counter = self.fresh("i");
        self.frames.push(Frame { label: None, value: None, block: false, trips: 4 });
        let body = self.scope(|g| {
            g.declare(&counter, Ty::Int, false);
            let mut b = Block::default();
            if g.rng.chance(60) {
                g.assign(&mut b.stmts);
            }
            let cond = g.pure(|g| g.bool(1));
            let value = g.pure(|g| g.float(2));
            let set = vec![S::Assign(E::raw(&name), "=", value), S::Expr(E::Leave("break", None, None))];
            b.stmts.push(S::Expr(E::If(boxed(cond), Block { stmts: set, tail: None }, None)));
            b
        });
        self.frames.pop();
        out.push(S::For(None, counter, E::raw("0..4"), body));
        self.declare(&name, Ty::Float, true);
    }

    /// `let y; if … { y = … } else { y = … }`, `let y; loop { … y = …; break; }`
    fn deferred(&mut self, out: &mut Vec<S>, depth: usize) {
        let ty = if self.rng.chance(75) { Ty::Float } else { Ty::pair() };
        let (_, _, mutable) = self.binding();
        let name = self.fresh("late");
        let written = self.rng.chance(50).then(|| ty.clone());
        out.push(S::Let(if mutable { format!("mut {name}") } else { name.clone() }, written, None));
        if self.rng.chance(25) {
            let (counter, head) = self.counter(out, 3);
            self.frames.push(Frame { label: None, value: None, block: false, trips: 4 });
            let body = self.scope(|g| {
                let mut b = Block { stmts: head, tail: None };
                b.stmts.retain(|s| !matches!(s, S::Expr(E::If(..))));
                g.pure(|g| g.assign(&mut b.stmts));
                let cond = E::bin("||", E::raw(format!("{counter} > 3")), g.pure(|g| g.bool(1)));
                let value = g.pure(|g| g.value(&ty, 2)).typed();
                let set = vec![S::Assign(E::raw(&name), "=", value), S::Expr(E::Leave("break", None, None))];
                b.stmts.push(S::Expr(E::If(boxed(cond), Block { stmts: set, tail: None }, None)));
                b
            });
            self.frames.pop();
            out.push(S::Expr(E::Loop(None, body)));
        } else {
            let cond = self.bool(2);
            let then = self.setting(&name, &ty, depth);
            let other = match self.rng.chance(15) {
                true => Block { stmts: vec![S::Expr(self.leave())], tail: None },
                false => self.setting(&name, &ty, depth),
            };
            out.push(S::Expr(E::If(boxed(cond), then, Some(boxed(unit(other))))));
        }
        self.declare(&name, ty, mutable);
    }

    fn setting(&mut self, name: &str, ty: &Ty, depth: usize) -> Block {
        self.scope(|g| {
            let mut b = Block::default();
            if g.rng.chance(30) && !g.stmts(&mut b.stmts, 2, depth) {
                return b;
            }
            let value = g.value(ty, 2).typed();
            b.stmts.push(S::Assign(E::raw(name), "=", value));
            b
        })
    }

    // ---- leaving

    /// `return …`, `break …`, `continue`.
    pub(super) fn leave(&mut self) -> E {
        let n = self.frames.len();
        if n > 0 && self.rng.chance(65) {
            let k = n - 1 - self.rng.below(n.min(2));
            let Frame { label, value, block, .. } = self.frames[k].clone();
            let bare = k + 1 == n && !block && (label.is_none() || self.rng.chance(50));
            if bare || label.is_some() {
                let label = label.filter(|_| !bare);
                if !block && self.rng.chance(45) {
                    return E::Leave("continue", label, None);
                }
                let value = value.map(|ty| boxed(self.pure(|g| g.value(&ty, 1)).typed()));
                return E::Leave("break", label, value);
            }
        }
        let value = self.pure(|g| g.result());
        E::Leave("return", None, Some(boxed(value)))
    }

    /// Mostly guarded; false: nothing more is wanted.
    fn leave_stmt(&mut self, out: &mut Vec<S>, depth: usize) -> bool {
        if depth > 0 && self.rng.chance(15) {
            let leave = self.leave();
            out.push(S::Expr(leave));
            while self.rng.chance(30) {
                // Dead code.
                self.stmt(out, 3);
            }
            return false;
        }
        let cond = self.bool(2);
        let then = self.scope(|g| {
            let mut b = Block::default();
            if g.rng.chance(30) {
                g.assign(&mut b.stmts);
            }
            let leave = g.leave();
            b.stmts.push(S::Expr(leave));
            b
        });
        out.push(S::Expr(E::If(boxed(cond), then, None)));
        true
    }

    // ---- loops

    fn label(&mut self) -> Option<String> {
        self.rng.chance(45).then(|| self.fresh("l"))
    }

    /// Declares the counter of a loop; gives what the loop begins with.
    fn counter(&mut self, out: &mut Vec<S>, most: usize) -> (String, Vec<S>) {
        let k = self.fresh("i");
        out.push(S::Let(format!("mut {k}"), None, Some(E::raw("0_usize"))));
        self.declare(&k, Ty::Int, false);
        let leave = S::Expr(E::Leave("break", None, None));
        let stop = E::If(boxed(E::raw(format!("{k} > {most}"))), Block { stmts: vec![leave], tail: None }, None);
        (k.clone(), vec![S::Assign(E::raw(k), "+=", E::raw("1")), S::Expr(stop)])
    }

    fn loop_stmt(&mut self, out: &mut Vec<S>, depth: usize) {
        if self.trips() > 60 {
            return self.assign(out);
        }
        match self.rng.weighted(&[50, 25, 15, 10]) {
            0 => self.for_stmt(out, depth),
            1 => self.while_stmt(out, depth),
            2 => {
                let most = 1 + self.rng.below(4);
                let (_, head) = self.counter(out, most);
                let label = self.label();
                self.frames.push(Frame { label: label.clone(), value: None, block: false, trips: most + 1 });
                let mut body = self.loop_body(depth);
                self.frames.pop();
                body.stmts.splice(0..0, head);
                out.push(S::Expr(E::Loop(label, body)));
            }
            _ => {
                let e = self.loop_value(&Ty::Float, 2);
                let (name, pat, mutable) = self.binding();
                out.push(S::Let(pat, None, Some(e.typed())));
                self.declare(&name, Ty::Float, mutable);
            }
        }
    }

    /// Something is assigned in it, if something can be.
    fn loop_body(&mut self, depth: usize) -> Block {
        self.scope(|g| {
            let mut b = Block::default();
            if !g.assignable(&Ty::Float).is_empty() {
                g.assign(&mut b.stmts);
            }
            g.stmts(&mut b.stmts, 3, depth);
            b
        })
    }

    fn while_stmt(&mut self, out: &mut Vec<S>, depth: usize) {
        let most = 1 + self.rng.below(4);
        let (k, head) = self.counter(out, most);
        let mut cond = E::raw(format!("{k} < {most}"));
        if self.rng.chance(60) {
            cond = E::bin("&&", cond, self.pure(|g| g.bool(1)));
        }
        let label = self.label();
        self.frames.push(Frame { label: label.clone(), value: None, block: false, trips: most + 1 });
        let mut body = self.loop_body(depth);
        self.frames.pop();
        body.stmts.splice(0..0, head.into_iter().take(1));
        out.push(S::While(label, cond, body));
    }

    fn for_stmt(&mut self, out: &mut Vec<S>, depth: usize) {
        let slices = self.of_type(&Ty::Slice);
        let ints = self.of_type(&Ty::Int);
        let low = self.rng.below(3).to_string();
        let high = match self.rng.below(4) {
            0 if !slices.is_empty() => format!("{}.len()", slices[0].name),
            1 if !ints.is_empty() => format!("{} % 5", self.rng.one_of(&ints).name),
            _ => (1 + self.rng.below(5)).to_string(),
        };
        let dots = if self.rng.chance(30) { "..=" } else { ".." };
        let mut range = format!("{low}{dots}{high}");
        let adaptors = [".rev()", ".step_by(2)", ".rev().step_by(2)", ".step_by(3).rev()"];
        if self.rng.chance(45) {
            // `RangeInclusive` has no exact size: no `.rev()` after `.step_by(…)`.
            let many = if dots == ".." { 4 } else { 3 };
            range = format!("({range}){}", self.rng.one_of(&adaptors[..many]));
        }
        let label = self.label();
        let unused = self.rng.chance(15);
        let name = if unused { "_".to_owned() } else { self.fresh("i") };
        self.frames.push(Frame { label: label.clone(), value: None, block: false, trips: 5 });
        let body = self.scope(|g| {
            if !unused {
                g.declare(&name, Ty::Int, false);
            }
            g.loop_body(depth)
        });
        self.frames.pop();
        out.push(S::For(label, name, E::raw(range), body));
    }

    /// `let old = x; x = …; if … { break old … }`
    fn late_break(&mut self, ty: &Ty) -> Vec<S> {
        let mut out = vec![];
        let mut value = self.pure(|g| g.value(ty, 1)).typed();
        if let Some(v) = self.assignable(&Ty::Float).first().cloned() {
            let old = self.fresh("old");
            if *ty == Ty::Float && self.rng.chance(60) {
                value = E::raw(&old);
            }
            out.push(S::Let(old.clone(), None, Some(E::raw(&v.name))));
            self.declare(&old, Ty::Float, false);
            let e = self.pure(|g| g.tame(&v.name));
            out.push(S::Assign(E::raw(v.name), "=", e));
        }
        let cond = self.pure(|g| g.bool(1));
        let leave = S::Expr(E::Leave("break", None, Some(boxed(value))));
        out.push(S::Expr(E::If(boxed(cond), Block { stmts: vec![leave], tail: None }, None)));
        out
    }

    /// `loop` with a value, in a block that has its counter.
    pub(super) fn loop_value(&mut self, ty: &Ty, depth: usize) -> E {
        if self.trips() > 60 {
            return self.value(ty, 0);
        }
        let most = 1 + self.rng.below(4);
        self.scope(|g| {
            let mut outer = vec![];
            let (k, _) = g.counter(&mut outer, most);
            let label = g.label();
            g.frames.push(Frame { label: label.clone(), value: Some(ty.clone()), block: false, trips: most + 1 });
            let body = g.scope(|g| {
                // The way out comes first, so that no `continue` is before it.
                let cond = match g.rng.chance(60) {
                    true => E::bin("||", E::raw(format!("{k} > {most}")), g.pure(|g| g.bool(1))),
                    false => E::raw(format!("{k} > {most}")),
                };
                let value = g.pure(|g| g.value(ty, 2)).typed();
                let labelled = label.clone().filter(|_| g.rng.chance(50));
                let leave = S::Expr(E::Leave("break", labelled, Some(boxed(value))));
                let stop = S::Expr(E::If(boxed(cond), Block { stmts: vec![leave], tail: None }, None));
                let mut b = Block { stmts: vec![S::Assign(E::raw(&k), "+=", E::raw("1")), stop], tail: None };
                if !g.assignable(&Ty::Float).is_empty() {
                    g.assign(&mut b.stmts);
                }
                let goes_on = g.rng.chance(50) && g.stmts(&mut b.stmts, 1, depth.max(2));
                if goes_on || g.rng.chance(30) {
                    let late = g.late_break(ty);
                    b.stmts.extend(late);
                }
                b
            });
            g.frames.pop();
            let whole = E::Loop(label, body);
            E::Block(None, Block { stmts: outer, tail: Some(boxed(whole)) })
        })
    }
}
