//! Random expressions: none of them changes anything, but calls with `&mut` (in `calls.rs`).

use super::generate::*;
use super::text::{By, Node, node};
use super::types::Ty;

impl Gen<'_> {
    /// A value of this type.
    pub(super) fn value(&mut self, ty: Ty, depth: usize) -> Node {
        match ty {
            Ty::Float => self.float(depth),
            Ty::Int => self.int(),
            Ty::Bool => self.boolean(depth),
            Ty::Unit | Ty::Slice => node!(ty, "()"),
            _ => self.composite(ty, depth),
        }
    }

    /// A number.
    pub(super) fn float(&mut self, depth: usize) -> Node {
        if depth == 0 {
            return self.leaf();
        }
        match self.rng.weighted(&[30, 26, 22, 5, 6, 8, 8, 6]) {
            0 => self.leaf(),
            1 => self.arithmetic(depth - 1),
            2 => self.function(depth - 1),
            3 => {
                let k = self.int();
                node!(Ty::Float, "#($ as f64)", k)
            }
            4 => self.pure_if(depth - 1),
            5 => self.pure_call(depth - 1).unwrap_or_else(|| self.leaf()),
            6 => self.gathered().unwrap_or_else(|| self.leaf()),
            _ => self.more_float().unwrap_or_else(|| self.leaf()),
        }
    }

    fn leaf(&mut self) -> Node {
        let mut places = vec![];
        for v in self.visible() {
            if let Some(p) = self.number_in(&v) {
                places.push(p.clone());
                if v.ty == Ty::Float {
                    places.push(p);
                }
            }
        }
        match self.pick(&places) {
            Some(p) if !self.rng.chance(12) => p,
            _ => self.literal(),
        }
    }

    pub(super) fn literal(&mut self) -> Node {
        let v = (1 + self.rng.below(16)) as f64 * 0.125;
        if self.rng.chance(20) { node!(Ty::Float, "-$", v) } else { node!(Ty::Float, "$", v) }
    }

    /// A place of a number in this variable that can be changed: no index may borrow a `Vec` that is indexed mutably.
    pub(super) fn place_in(&mut self, v: &Var) -> Option<Node> {
        match v.ty {
            Ty::Vec => {
                let own: Vec<Var> = self.of_type(Ty::Int).into_iter().filter(|i| i.index_of == Some(v.id)).collect();
                let index = match self.pick(&own).filter(|_| self.rng.chance(75)) {
                    Some(i) => node!(Ty::Int, i.name),
                    None => self.index(v, 2),
                };
                Some(node!(Ty::Float, format!("{}[$]", v.name), index))
            }
            _ => self.number_in(v),
        }
    }

    /// A place of a number in this variable.
    pub(super) fn number_in(&mut self, v: &Var) -> Option<Node> {
        let x = v.name.clone();
        Some(match v.ty {
            Ty::Float if v.by == By::Value => node!(Ty::Float, x),
            Ty::Float => node!(Ty::Float, format!("*{x}")),
            Ty::Arr => node!(Ty::Float, format!("{x}[$]"), self.index(v, 3)),
            Ty::Vec | Ty::Slice => node!(Ty::Float, format!("{x}[$]"), self.list_index(v)),
            Ty::Grid => node!(Ty::Float, format!("{x}[$][$]"), self.index(v, 2), self.index(v, 3)),
            Ty::Rows => node!(Ty::Float, format!("{x}[$][$]"), self.index(v, 2), self.index(v, 2)),
            Ty::Pair => node!(Ty::Float, format!("{x}.{}", self.rng.below(2))),
            Ty::Point => node!(Ty::Float, format!("{x}.{}", self.rng.one_of(&["x", "y"]))),
            Ty::Body => match self.rng.below(4) {
                0 => node!(Ty::Float, format!("{x}.pos.x")),
                1 => node!(Ty::Float, format!("{x}.pos.y")),
                2 => node!(Ty::Float, format!("{x}.vel[$]"), self.index(v, 3)),
                _ => node!(Ty::Float, format!("{x}.mass")),
            },
            Ty::Net if self.rng.chance(30) => node!(Ty::Float, format!("{x}.b")),
            Ty::Net => node!(Ty::Float, format!("{x}.w[$]"), self.index(v, 2)),
            _ => return None,
        })
    }

    /// A constant index, or one that runs, below `n`.
    fn index(&mut self, v: &Var, n: usize) -> Node {
        let ints = self.of_type(Ty::Int);
        if ints.is_empty() || self.rng.chance(45) {
            return node!(Ty::Int, self.rng.below(n).to_string());
        }
        let own: Vec<Var> = ints.iter().filter(|i| i.index_of == Some(v.id)).cloned().collect();
        match self.pick(&own) {
            Some(i) => node!(Ty::Int, i.name),
            None => node!(Ty::Int, format!("{} % {n}", self.rng.one_of(&ints).name)),
        }
    }

    fn list_index(&mut self, v: &Var) -> Node {
        let own: Vec<Var> = self.of_type(Ty::Int).into_iter().filter(|i| i.index_of == Some(v.id)).collect();
        if let Some(i) = self.pick(&own).filter(|_| self.rng.chance(75)) {
            return node!(Ty::Int, i.name);
        }
        if self.rng.chance(20) {
            let x = &v.name;
            let ints = self.of_type(Ty::Int);
            return match self.pick(&ints).filter(|_| self.rng.chance(60)) {
                Some(i) => node!(Ty::Int, format!("{} % {x}.len()", i.name)),
                None => node!(Ty::Int, format!("{x}.len() - 1")),
            };
        }
        self.index(v, 2)
    }

    fn arithmetic(&mut self, depth: usize) -> Node {
        let a = self.float(depth);
        match self.rng.weighted(&[30, 20, 34, 8, 8]) {
            0 => node!(Ty::Float, "~ + ~", a, self.float(depth)),
            1 => node!(Ty::Float, "~ - ~", a, self.float(depth)),
            2 => node!(Ty::Float, "~ * ~", a, self.float(depth)),
            3 => node!(Ty::Float, "~ / ~", a, self.positive(depth)),
            _ => node!(Ty::Float, "-~", a),
        }
    }

    /// Not below one half.
    fn positive(&mut self, depth: usize) -> Node {
        let a = self.float(depth).typed();
        match self.rng.below(3) {
            0 => node!(Ty::Float, "~ + ~.sin()", 1.5, a),
            1 => node!(Ty::Float, "~ * ~ + ~", a.clone(), a, 1.0),
            _ => node!(Ty::Float, "~.abs() + ~", a, 1.25),
        }
    }

    fn function(&mut self, depth: usize) -> Node {
        let a = self.float(depth).typed();
        match self.rng.weighted(&[40, 6, 6, 6, 6, 6, 4, 4]) {
            0 => {
                let name = *self.rng.one_of(&["sin", "cos", "atan", "sin", "abs", "asinh", "sin().exp", "sin().tanh"]);
                node!(Ty::Float, format!("~.{name}()"), a)
            }
            1 => node!(Ty::Float, "~.sin().powi($)", a, node!(Ty::Int, self.rng.below(4).to_string())),
            2 => node!(Ty::Float, "~.max($)", a, self.float(depth)),
            3 => node!(Ty::Float, "~.min($)", a, self.float(depth)),
            4 => node!(Ty::Float, "~.sqrt()", self.positive(depth).typed()),
            5 => node!(Ty::Float, "~.ln()", self.positive(depth).typed()),
            6 => node!(Ty::Float, "~.mul_add($, $)", a, self.float(0), self.float(0)),
            _ => node!(Ty::Float, "@::sin($)", a),
        }
    }

    fn pure_if(&mut self, depth: usize) -> Node {
        let cond = self.boolean(depth);
        node!(Ty::Float, "if $ { $ } else { $ }", cond, self.float(depth).typed(), self.float(depth).typed())
    }

    /// Within a few units of zero, whatever the parts are.
    pub(super) fn tame(&mut self, depth: usize) -> Node {
        let a = self.float(depth).typed();
        self.tamed(a)
    }

    pub(super) fn tamed(&mut self, a: Node) -> Node {
        match self.rng.weighted(&[40, 15, 15, 30]) {
            0 => node!(Ty::Float, "~.sin()", a),
            1 => node!(Ty::Float, "~.cos()", a),
            2 => node!(Ty::Float, "~.atan()", a),
            _ => {
                let by = if self.trips() > 1 { 0.5 } else { 1.25 };
                node!(Ty::Float, "~ * ~.sin()", by, a)
            }
        }
    }

    /// What has a size of one step in a loop.
    pub(super) fn small(&mut self, depth: usize) -> Node {
        let a = self.tame(depth);
        node!(Ty::Float, "~ * ~", 0.125 + self.rng.below(4) as f64 * 0.125, a)
    }

    pub(super) fn int(&mut self) -> Node {
        let ints = self.of_type(Ty::Int);
        let lists: Vec<Var> = self.visible().into_iter().filter(|v| matches!(v.ty, Ty::Vec | Ty::Slice)).collect();
        match self.rng.below(10) {
            0..=5 if !ints.is_empty() => node!(Ty::Int, self.rng.one_of(&ints).name.clone()),
            6 if !ints.is_empty() => node!(Ty::Int, format!("({} + 1)", self.rng.one_of(&ints).name)),
            7 if !lists.is_empty() => node!(Ty::Int, format!("{}.len()", self.rng.one_of(&lists).name)),
            _ => node!(Ty::Int, self.rng.below(4).to_string()),
        }
    }

    pub(super) fn boolean(&mut self, depth: usize) -> Node {
        let flags = self.of_type(Ty::Bool);
        let ints = self.of_type(Ty::Int);
        match self.rng.below(12) {
            0 | 1 if !flags.is_empty() => node!(Ty::Bool, self.rng.one_of(&flags).name.clone()),
            2 if depth > 0 => node!(Ty::Bool, "~ && ~", self.boolean(depth - 1), self.boolean(depth - 1)),
            3 if depth > 0 => node!(Ty::Bool, "~ || ~", self.boolean(depth - 1), self.boolean(depth - 1)),
            4..=6 if !ints.is_empty() => {
                let op = *self.rng.one_of(&["==", "<", ">=", "!=", "% 2 =="]);
                let k = if op.contains('%') { self.rng.below(2) } else { self.rng.below(4) };
                node!(Ty::Bool, format!("{} {op} {k}", self.rng.one_of(&ints).name))
            }
            _ => {
                let op = *self.rng.one_of(&["<", ">", "<=", ">="]);
                node!(Ty::Bool, format!("~ {op} ~"), self.float(depth.min(1)), self.float(depth.min(1)))
            }
        }
    }

    // ---- lists, arrays, structs

    fn floats<const N: usize>(&mut self, depth: usize) -> [Node; N] {
        std::array::from_fn(|_| self.float(depth).typed())
    }

    /// A copy of a variable, or one put together.
    fn composite(&mut self, ty: Ty, depth: usize) -> Node {
        let depth = depth.saturating_sub(1);
        let vars = self.of_type(ty);
        if let Some(v) = self.pick(&vars).filter(|_| self.rng.chance(35)) {
            return match (ty.is_copy(), v.by) {
                (true, By::Value) => node!(ty, v.name),
                (true, _) => node!(ty, format!("*{}", v.name)),
                _ => node!(ty, format!("{}.clone()", v.name)),
            };
        }
        match ty {
            Ty::Arr => self.array(depth),
            Ty::Grid if self.rng.chance(30) => node!(ty, "[[$; 3]; 2]", self.float(depth).typed()),
            Ty::Grid => node!(ty, "[$, $]", self.array(depth), self.array(depth)),
            Ty::Vec => self.list(depth),
            Ty::Rows if self.rng.chance(30) && self.features.has("vec_repeat") => {
                node!(ty, "vec![vec![$; 2]; 3]", self.float(depth).typed())
            }
            Ty::Rows => node!(ty, "vec![$, $]", self.list(depth), self.list(depth)),
            Ty::Pair => {
                let [a, b] = self.floats(depth);
                node!(ty, "($, $)", a, b)
            }
            Ty::Opt if self.rng.chance(20) => node!(ty, "None"),
            Ty::Opt => {
                let [a] = self.floats(depth);
                match self.rng.chance(30) {
                    true => node!(ty, "if $ { Some($) } else { None }", self.boolean(1), a),
                    false => node!(ty, "Some($)", a),
                }
            }
            _ => self.user(ty, depth),
        }
    }

    fn user(&mut self, ty: Ty, depth: usize) -> Node {
        let vars = self.of_type(ty);
        match ty {
            Ty::Point => {
                let base = self.pick(&vars).filter(|v| v.by == By::Value && self.rng.chance(50));
                if let Some(v) = base {
                    return node!(ty, format!("Point {{ y: $, ..{} }}", v.name), self.float(depth).typed());
                }
                let [a, b] = self.floats(depth);
                let new = self.features.has("methods") && self.rng.chance(30);
                if new { node!(ty, "Point::new($, $)", a, b) } else { node!(ty, "Point { x: $, y: $ }", a, b) }
            }
            Ty::Body => {
                let pos = self.composite(Ty::Point, 1);
                let vel = self.array(depth);
                node!(ty, "Body { pos: $, vel: $, mass: $, id: 2 }", pos, vel, self.float(depth))
            }
            Ty::Net => {
                let w = self.list(depth);
                node!(ty, "Net { w: $, b: $ }", w, self.float(depth))
            }
            _ => match self.rng.below(4) {
                0 => node!(ty, "Shape::Dot"),
                1 => node!(ty, "Shape::Disc($)", self.float(depth)),
                2 => node!(ty, "Shape::Rect { w: $, h: $ }", self.float(depth), self.float(depth)),
                _ => node!(ty, "if $ { Shape::Disc($) } else { Shape::Dot }", self.boolean(0), self.float(depth)),
            },
        }
    }

    fn array(&mut self, depth: usize) -> Node {
        if self.features.has("array_map")
            && self.rng.chance(12)
            && let Some(a) = self.mapped_array()
        {
            return a;
        }
        match self.rng.below(4) {
            0 => node!(Ty::Arr, "[$; 3]", self.float(depth).typed()),
            1 => node!(Ty::Arr, "[$; 3]", self.literal().typed()),
            _ => {
                let [a, b, c] = self.floats(depth);
                node!(Ty::Arr, "[$, $, $]", a, b, c)
            }
        }
    }

    fn list(&mut self, depth: usize) -> Node {
        if self.features.has("concat")
            && self.rng.chance(8)
            && let Some(v) = self.concatenated()
        {
            return v;
        }
        let sources: Vec<Var> =
            self.visible().into_iter().filter(|v| matches!(v.ty, Ty::Vec | Ty::Slice | Ty::Arr)).collect();
        if let Some(v) = self.pick(&sources).filter(|_| self.rng.chance(30)) {
            if self.features.has("collect") && self.rng.chance(40) {
                return self.collected(&v);
            }
            let range = *self.rng.one_of(&["", "[..2]", "[0..=1]", ""]);
            return node!(Ty::Vec, format!("{}{range}.to_vec()", v.name));
        }
        match self.rng.below(5) {
            0 if self.features.has("vec_repeat") => {
                node!(Ty::Vec, "vec![$; $]", 0.0, node!(Ty::Int, (2 + self.rng.below(3)).to_string())).typed()
            }
            1 if self.features.has("vec_repeat") => node!(Ty::Vec, "vec![$; 3]", self.float(depth).typed()),
            2 | 3 => {
                let [a, b, c] = self.floats(depth);
                node!(Ty::Vec, "vec![$, $, $]", a, b, c)
            }
            _ => {
                let [a, b] = self.floats(depth);
                node!(Ty::Vec, "vec![$, $]", a, b)
            }
        }
    }
}
