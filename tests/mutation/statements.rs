//! Random statements: declarations, control flow, exits.

use super::generate::*;
use super::text::{By, Node, Part, node, stmt};
use super::types::Ty;

impl Gen<'_> {
    /// Appends a statement, or a few; false: nothing after it can be reached.
    pub(super) fn stmt(&mut self, out: &mut Vec<Node>, depth: usize) -> bool {
        self.budget = self.budget.saturating_sub(1);
        self.cost += self.trips();
        let deep = if depth < 3 && self.budget > 0 { 1 } else { 0 };
        // Inside of blocks rather what is seen outside.
        let (declare, change) = if depth > 0 { (5, 60) } else { (14, 44) };
        // Named by what it needs.
        let kinds: &[(usize, &str)] = &[
            (declare, ""),
            (declare, ""),
            (12 * deep, "if"),
            (20 * deep, "for"),
            (5 * deep, "while"),
            (5 * deep, "loop"),
            (4 * deep, "blocks"),
            (5 * deep, "match"),
            (5 * deep, "let_if"),
            (change, ""),
            (14, "calls"),
            (6, "closures"),
            (5, "exits"),
            (3, "returns"),
            (5, "methods"),
            (14, ""),
        ];
        let weights: Vec<usize> =
            kinds.iter().map(|(w, name)| if name.is_empty() || self.features.has(name) { *w } else { 0 }).collect();
        match self.rng.weighted(&weights) {
            0 => self.let_float(out),
            1 => self.let_composite(out),
            2 => self.branch(out, depth),
            3 => self.for_(out, depth),
            4 => self.while_(out, depth),
            5 => self.loop_(out, depth),
            6 => {
                let body = self.block(depth, 2);
                out.push(stmt!("$", body));
            }
            7 => self.match_(out, depth),
            8 => self.let_if(out, depth),
            9 => self.change(out),
            10 => {
                let _ = self.call_stmt(out);
            }
            11 => self.closure(out),
            12 if !self.frames.is_empty() => return self.exit(out),
            13 => self.guarded_return(out),
            14 => {
                let _ = self.method_stmt(out);
            }
            15 => {
                let _ = self.more(out);
            }
            _ => {}
        }
        true
    }

    pub(super) fn block(&mut self, depth: usize, most: usize) -> Vec<Node> {
        self.scope(|g| g.stmts(depth, most))
    }

    /// Without a scope of their own.
    fn stmts(&mut self, depth: usize, most: usize) -> Vec<Node> {
        let mut out = vec![];
        for _ in 0..1 + self.rng.below(most) {
            if !self.stmt(&mut out, depth + 1) {
                break;
            }
        }
        out
    }

    fn let_float(&mut self, out: &mut Vec<Node>) {
        let value = self.float(2).typed();
        self.bind(out, Ty::Float, value, 60);
    }

    pub(super) fn bind(&mut self, out: &mut Vec<Node>, ty: Ty, value: Node, mutable: usize) {
        let mutable = self.rng.chance(mutable);
        let name = self.name();
        let needed = ty == Ty::Opt || value.text.contains("from_fn");
        let told = if self.rng.chance(50) || needed { format!(": {}", ty.text()) } else { String::new() };
        out.push(stmt!(format!("let {}{name}{told} = $;", if mutable { "mut " } else { "" }), value));
        self.declare(&name, ty, mutable);
    }

    pub(super) fn let_composite(&mut self, out: &mut Vec<Node>) {
        let kinds = [
            (Ty::Arr, 24, "arrays"),
            (Ty::Vec, 44, "vecs"),
            (Ty::Grid, 10, "grids"),
            (Ty::Rows, 8, "rows"),
            (Ty::Pair, 5, "pairs"),
            (Ty::Opt, 4, "options"),
            (Ty::Point, 6, "structs"),
            (Ty::Body, 5, "structs"),
            (Ty::Net, 5, "structs"),
            (Ty::Shape, 4, "enums"),
        ];
        let weights: Vec<usize> =
            kinds.iter().map(|(_, w, name)| if self.features.has(name) { *w } else { 0 }).collect();
        if weights.iter().sum::<usize>() == 0 {
            return self.let_float(out);
        }
        let ty = kinds[self.rng.weighted(&weights)].0;
        if ty == Ty::Vec && self.features.has("push") && self.rng.chance(25) {
            return self.pushed(out);
        }
        if ty == Ty::Body && self.rng.chance(30) {
            let bodies = self.of_type(Ty::Body);
            if let Some(v) = self.pick(&bodies) {
                let x = &v.name;
                let value = node!(ty, format!("Body {{ mass: $, ..{x}.clone() }}"), self.float(1));
                return self.bind(out, ty, value, 80);
            }
        }
        let value = self.value(ty, 2);
        self.bind(out, ty, value, 85);
    }

    /// `let mut v = Vec::with_capacity(n); for i in 0..n { v.push(…); }`
    fn pushed(&mut self, out: &mut Vec<Node>) {
        let name = self.fresh("list");
        let new = *self.rng.one_of(&["Vec::new()", "Vec::with_capacity(4)"]);
        out.push(stmt!(format!("let mut {name} = {new};")));
        if self.trips() <= 20 && self.features.has("for") && self.rng.chance(50) {
            let n = 2 + self.rng.below(3);
            let i = self.fresh("i");
            self.frames.push(Frame { label: None, trips: n });
            let value = self.scope(|g| {
                g.declare(&i, Ty::Int, false);
                g.tame(2)
            });
            self.frames.pop();
            let push = stmt!(format!("{name}.push($);"), value).kept();
            out.push(stmt!(format!("for {i} in 0..{n} $"), vec![push]).kept());
        } else {
            for _ in 0..2 {
                let value = self.float(1).typed();
                out.push(stmt!(format!("{name}.push($);"), value).kept());
            }
        }
        self.declare(&name, Ty::Vec, true);
    }

    // ---- branches

    fn branch(&mut self, out: &mut Vec<Node>, depth: usize) {
        let options = self.of_type(Ty::Opt);
        if let Some(v) = self.pick(&options).filter(|_| self.rng.chance(50)) {
            let then = self.scope(|g| {
                g.declare("z", Ty::Float, false);
                g.block(depth, 2)
            });
            let other = self.block(depth, 1);
            match self.rng.chance(60) {
                true => out.push(stmt!(format!("if let Some(z) = {} $", v.name), then)),
                false => out.push(stmt!(format!("if let Some(z) = {} $ else $", v.name), then, other)),
            }
            return;
        }
        let cond = self.boolean(2);
        let then = self.block(depth, 3);
        match self.rng.below(3) {
            0 => out.push(stmt!("if $ $", cond, then)),
            1 => out.push(stmt!("if $ $ else $", cond, then, self.block(depth, 2))),
            _ => {
                let (second, other) = (self.boolean(1), self.block(depth, 1));
                out.push(stmt!("if $ $ else if $ $ else $", cond, then, second, other, self.block(depth, 1)));
            }
        }
    }

    fn match_(&mut self, out: &mut Vec<Node>, depth: usize) {
        let shapes = self.of_type(Ty::Shape);
        if let Some(v) = self.pick(&shapes) {
            let disc = self.scope(|g| {
                g.declare("r0", Ty::Float, false);
                g.vars.last_mut().into_iter().for_each(|v| v.by = By::Ref);
                g.frozen(v.id, |g| g.block(depth, 2))
            });
            let rest = self.block(depth, 1);
            out.push(stmt!(format!("match &{} {{ Shape::Disc(r0) => $, _ => $ }}", v.name), disc, rest));
            return;
        }
        if self.of_type(Ty::Int).is_empty() {
            return self.change(out);
        }
        let on = self.int();
        let (a, b, c) = (self.block(depth, 2), self.block(depth, 2), self.block(depth, 1));
        let guard = self.boolean(0);
        match self.rng.chance(30) {
            true => out.push(stmt!("match ~ % 4 { 0 => $, 1 | 2 if $ => $, _ => $ }", on, a, guard, b, c)),
            false => out.push(stmt!("match ~ % 3 { 0 => $, 1 => $, _ => $ }", on, a, b, c)),
        }
    }

    /// `let y = if c { v[0] += x; v[1] } else { … };`, `let y = { …; v[0] };`
    fn let_if(&mut self, out: &mut Vec<Node>, depth: usize) {
        let ty = if self.rng.chance(80) { Ty::Float } else { Ty::Arr };
        let ty = if self.features.has("arrays") { ty } else { Ty::Float };
        let arm = |g: &mut Self| {
            g.scope(|g| {
                let mut nodes = g.stmts(depth, 2);
                let value = g.value(ty, 1).typed();
                nodes.push(value.kept());
                nodes
            })
        };
        let value = match self.rng.chance(30) {
            true => node!(ty, "$", arm(self)),
            false => {
                let cond = self.boolean(1);
                node!(ty, "if $ $ else $", cond, arm(self), arm(self))
            }
        };
        let name = self.fresh("y");
        out.push(stmt!(format!("let mut {name}: {} = $;", ty.text()), value));
        self.declare(&name, ty, true);
    }

    // ---- loops

    fn label(&mut self) -> Option<String> {
        (self.features.has("exits") && self.rng.chance(30)).then(|| self.fresh("'l"))
    }

    fn in_loop(
        &mut self,
        label: &Option<String>,
        trips: usize,
        write: impl FnOnce(&mut Self) -> Vec<Node>,
    ) -> Vec<Node> {
        self.frames.push(Frame { label: label.clone(), trips });
        let body = self.scope(write);
        self.frames.pop();
        body
    }

    fn for_(&mut self, out: &mut Vec<Node>, depth: usize) {
        if self.trips() > 40 {
            return self.change(out);
        }
        let label = self.label();
        let head = label.as_ref().map(|l| format!("{l}: ")).unwrap_or_default();
        let lists: Vec<Var> =
            self.visible().into_iter().filter(|v| matches!(v.ty, Ty::Vec | Ty::Slice | Ty::Arr)).collect();
        let i = self.fresh("i");
        if let Some(v) = self.pick(&lists).filter(|_| self.rng.chance(60)) {
            let x = v.name.clone();
            if self.features.has("for_each") && self.rng.chance(35) {
                return self.for_items(out, &v, &label, depth);
            }
            let range = match self.rng.below(6) {
                0 => format!("1..{x}.len()"),
                1 => format!("(0..{x}.len()).rev()"),
                2 => format!("(0..{x}.len()).step_by(2)"),
                _ => format!("0..{x}.len()"),
            };
            let from_one = range.starts_with('1');
            let body = self.in_loop(&label, 4, |g| {
                g.declare(&i, Ty::Int, false);
                g.vars.last_mut().into_iter().for_each(|n| n.index_of = Some(v.id));
                g.sized(v.id, |g| {
                    let mut nodes = vec![];
                    if from_one && v.mutable && v.frozen == 0 && g.features.has("recurrence") && g.rng.chance(60) {
                        g.recurrence(&mut nodes, &x, &i);
                    }
                    nodes.extend(g.block(depth, 3));
                    nodes
                })
            });
            out.push(stmt!(format!("{head}for {i} in {range} $"), body));
            return;
        }
        let n = 1 + self.rng.below(4);
        let ints = self.of_type(Ty::Int);
        let range = match self.rng.below(5) {
            0 => format!("(0..{n}).rev()"),
            1 if !ints.is_empty() => format!("0..{} % 4", self.rng.one_of(&ints).name),
            2 => format!("1..={n}"),
            _ => format!("0..{n}"),
        };
        let body = self.in_loop(&label, n.max(3), |g| {
            g.declare(&i, Ty::Int, false);
            g.block(depth, 3)
        });
        out.push(stmt!(format!("{head}for {i} in {range} $"), body));
    }

    /// `a[i] = a[i] * a[i - 1];`
    fn recurrence(&mut self, out: &mut Vec<Node>, x: &str, i: &str) {
        let (here, before) = (format!("{x}[{i}]"), format!("{x}[{i} - 1]"));
        let k = 0.25 + self.rng.below(3) as f64 * 0.25;
        let text = match self.rng.below(6) {
            0 => format!("{here} = {here} * {before};"),
            1 => format!("{here} = {before}.sin() + {here} * $;"),
            2 => format!("{here} += {before} * $;"),
            3 => format!("{here} *= {before} * $;"),
            4 => format!("{here} -= {before};"),
            _ => format!("{before} = {here} - $ * {before};"),
        };
        match text.contains('$') {
            true => out.push(stmt!(text, k)),
            false => out.push(stmt!(text)),
        }
    }

    /// `for x in &v`, `for (i, x) in v.iter().enumerate()`, `for w in v.windows(2)`
    fn for_items(&mut self, out: &mut Vec<Node>, v: &Var, label: &Option<String>, depth: usize) {
        let head = label.as_ref().map(|l| format!("{l}: ")).unwrap_or_default();
        let x = &v.name;
        let item = self.fresh("z");
        let borrow = if v.by == By::Value { "&" } else { "" };
        let reborrow = if v.by == By::Mut { "&*" } else { borrow };
        let (head, ty, by) = match self.rng.below(6) {
            0 => (format!("{head}for {item} in {reborrow}{x} $"), Ty::Float, By::Ref),
            1 => (format!("{head}for &{item} in {x}.iter() $"), Ty::Float, By::Value),
            2 => (format!("{head}for (j, {item}) in {x}.iter().enumerate() $"), Ty::Float, By::Ref),
            3 => (format!("{head}for {item} in {x}.windows(2) $"), Ty::Slice, By::Ref),
            4 => (format!("{head}for {item} in {x}.iter().copied().rev() $"), Ty::Float, By::Value),
            _ => (format!("{head}for {item} in {x}.iter() $"), Ty::Float, By::Ref),
        };
        let numbered = head.contains("enumerate");
        let body = self.in_loop(label, 4, |g| {
            if numbered {
                g.declare("j", Ty::Int, false);
            }
            g.declare(&item, ty, false);
            g.vars.last_mut().into_iter().for_each(|v| v.by = by);
            g.frozen(v.id, |g| g.block(depth, 2))
        });
        out.push(stmt!(head, body));
    }

    fn while_(&mut self, out: &mut Vec<Node>, depth: usize) {
        if self.trips() > 40 {
            return self.change(out);
        }
        let k = self.fresh("i");
        let most = 1 + self.rng.below(3);
        let label = self.label();
        let head = label.as_ref().map(|l| format!("{l}: ")).unwrap_or_default();
        out.push(stmt!(format!("let mut {k} = 0_usize;")).kept());
        self.declare(&k, Ty::Int, false);
        let more = self.rng.chance(40).then(|| self.boolean(1));
        let mut body = vec![stmt!(format!("{k} += 1;")).kept()];
        body.extend(self.in_loop(&label, most, |g| g.block(depth, 3)));
        match more {
            Some(cond) => out.push(stmt!(format!("{head}while {k} < {most} && ~ $"), cond, body)),
            None => out.push(stmt!(format!("{head}while {k} < {most} $"), body)),
        }
    }

    fn loop_(&mut self, out: &mut Vec<Node>, depth: usize) {
        if self.trips() > 40 {
            return self.change(out);
        }
        let k = self.fresh("i");
        let most = 1 + self.rng.below(3);
        let label = self.label();
        let head = label.as_ref().map(|l| format!("{l}: ")).unwrap_or_default();
        out.push(stmt!(format!("let mut {k} = 0_usize;")).kept());
        self.declare(&k, Ty::Int, false);
        let mut body = vec![stmt!(format!("{k} += 1;")).kept(), stmt!(format!("if {k} > {most} {{ break; }}")).kept()];
        body.extend(self.in_loop(&label, most, |g| {
            let mut nodes = g.stmts(depth, 2);
            if g.rng.chance(50) {
                nodes.push(stmt!("if $ { break; }", g.boolean(1)));
            }
            nodes.extend(g.stmts(depth, 2));
            nodes
        }));
        out.push(stmt!(format!("{head}loop $"), body));
    }

    // ---- exits

    /// Guarded mostly; false: nothing after it runs.
    fn exit(&mut self, out: &mut Vec<Node>) -> bool {
        let at = self.rng.below(self.frames.len());
        let inner = at + 1 == self.frames.len();
        let label = self.frames[at].label.clone();
        let word = if self.rng.chance(60) { "break" } else { "continue" };
        let leave = match label {
            Some(l) => format!("{word} {l};"),
            None if inner => format!("{word};"),
            None => return true,
        };
        let mut body = vec![];
        if self.rng.chance(50) {
            body = self.scope(|g| {
                let mut nodes = vec![];
                g.change(&mut nodes);
                nodes
            });
        }
        body.push(stmt!(leave));
        let cond = self.boolean(1);
        out.push(stmt!("if $ $", cond, body));
        true
    }

    fn guarded_return(&mut self, out: &mut Vec<Node>) {
        let cond = self.boolean(1);
        let body = self.scope(|g| {
            let mut nodes = vec![];
            if g.rng.chance(50) {
                g.change(&mut nodes);
            }
            match g.ret {
                Ty::Unit => nodes.push(stmt!("return;")),
                _ => {
                    let value = g.result();
                    nodes.push(stmt!("return $;", value));
                }
            }
            if g.features.has("dead") && g.rng.chance(15) {
                g.dead(&mut nodes);
            }
            nodes
        });
        out.push(Node::new(Ty::Unit, "if $ $", vec![Part::from(cond), Part::from(body)]));
    }
}
