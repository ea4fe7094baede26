//! Random changes of what is there: stores, methods of lists, `std::mem`, references to places.

use super::generate::*;
use super::text::{By, Node, stmt};
use super::types::Ty;

impl Gen<'_> {
    /// Changes something, if anything can be changed.
    pub(super) fn change(&mut self, out: &mut Vec<Node>) {
        let kinds: &[(usize, &str)] = &[
            (30, "store"),
            (30, "compound"),
            (8, "assign"),
            (14, "refs"),
            (90, "push"),
            (10, "mem"),
            (6, "iter_mut"),
            (8, "swap"),
            (5, "split"),
            (3, "double_buffer"),
        ];
        let weights: Vec<usize> = kinds.iter().map(|(w, name)| if self.features.has(name) { *w } else { 0 }).collect();
        if weights.iter().sum::<usize>() == 0 {
            return;
        }
        let done = match self.rng.weighted(&weights) {
            0 => self.store(out),
            1 => self.compound(out),
            2 => self.assign(out),
            3 => self.reference(out),
            4 => self.list_method(out),
            5 => self.mem(out),
            6 => self.iter_mut(out),
            7 => self.swap(out),
            8 => self.split(out),
            _ => self.double_buffer(out),
        };
        if done.is_none() && self.features.has("store") {
            let _ = self.store(out);
        }
    }

    /// A number that can be stored to, and its variable.
    fn target(&mut self) -> Option<(Var, Node)> {
        let vars: Vec<Var> = self
            .changeable()
            .into_iter()
            .filter(|v| !matches!(v.ty, Ty::Opt | Ty::Shape | Ty::Int | Ty::Bool))
            .collect();
        // Lists rather than numbers.
        let lists: Vec<Var> = vars.iter().filter(|v| v.ty != Ty::Float).cloned().collect();
        let v = match self.pick(&lists).filter(|_| self.rng.chance(75)) {
            Some(v) => v,
            None => self.pick(&vars)?,
        };
        let place = self.place_in(&v)?;
        Some((v, place))
    }

    fn store(&mut self, out: &mut Vec<Node>) -> Option<()> {
        let (_, place) = self.target()?;
        let constant = self.features.has("const_stores") && self.rng.chance(8);
        let value = if constant { self.literal() } else { self.tame(2) };
        out.push(stmt!("$ = $;", place, value));
        Some(())
    }

    fn compound(&mut self, out: &mut Vec<Node>) -> Option<()> {
        let (_, place) = self.target()?;
        let node = match self.rng.weighted(&[40, 25, 20, 15]) {
            0 => stmt!("$ += $;", place, self.small(2)),
            1 => stmt!("$ -= $;", place, self.small(2)),
            2 => stmt!("$ *= $;", place, self.tame(1)),
            _ => stmt!("$ /= ~ + ~.sin();", place, 1.75, self.float(1).typed()),
        };
        out.push(node);
        Some(())
    }

    /// `u = next;`
    fn assign(&mut self, out: &mut Vec<Node>) -> Option<()> {
        let vars: Vec<Var> =
            self.changeable().into_iter().filter(|v| v.by == By::Value && v.sized == 0 && v.ty != Ty::Float).collect();
        let v = self.pick(&vars)?;
        let value = self.value(v.ty, 2);
        out.push(stmt!(format!("{} = $;", v.name), value));
        Some(())
    }

    // ---- references to places

    fn reference(&mut self, out: &mut Vec<Node>) -> Option<()> {
        let vars: Vec<Var> = self.changeable();
        let kind = self.rng.below(5);
        if kind == 0 {
            let grids: Vec<Var> = vars.iter().filter(|v| matches!(v.ty, Ty::Grid | Ty::Rows)).cloned().collect();
            if let Some(v) = self.pick(&grids) {
                let row = self.fresh("row");
                let k = self.rng.below(2);
                out.push(stmt!(format!("let {row} = &mut {}[{k}];", v.name)));
                let (a, b) = self.hidden(v.id, |g| (g.tame(1), g.small(1)));
                out.push(stmt!(format!("{row}[0] = $;"), a));
                out.push(stmt!(format!("{row}[1] += {row}[0] * $;"), b));
                return Some(());
            }
        }
        if kind == 1 {
            let lists: Vec<Var> =
                vars.iter().filter(|v| matches!(v.ty, Ty::Vec | Ty::Slice | Ty::Arr)).cloned().collect();
            if let Some(v) = self.pick(&lists) {
                let part = self.fresh("part");
                let range = *self.rng.one_of(&["..2", "0..2", "..=1"]);
                out.push(stmt!(format!("let {part} = &mut {}[{range}];", v.name)));
                let (a, b) = self.hidden(v.id, |g| (g.small(1), g.tame(1)));
                out.push(stmt!(format!("{part}[0] += $;"), a));
                out.push(stmt!(format!("{part}[1] = {part}[0] * $;"), b));
                return Some(());
            }
        }
        let (v, place) = self.target()?;
        let r = self.fresh("r");
        out.push(stmt!(format!("let {r} = &mut $;"), place));
        self.hidden(v.id, |g| {
            for _ in 0..1 + g.rng.below(2) {
                let node = match g.rng.below(4) {
                    0 => stmt!(format!("*{r} = $;"), g.tame(1)),
                    1 => stmt!(format!("*{r} *= $;"), g.tame(1)),
                    2 => stmt!(format!("*{r} = *{r} * $ + ~;"), g.tame(0), g.small(0)),
                    _ => stmt!(format!("*{r} += $;"), g.small(1)),
                };
                out.push(node);
            }
        });
        Some(())
    }

    // ---- lists

    fn list_method(&mut self, out: &mut Vec<Node>) -> Option<()> {
        let lists: Vec<Var> =
            self.changeable().into_iter().filter(|v| matches!(v.ty, Ty::Vec | Ty::Slice | Ty::Arr)).collect();
        let resizable = self.resizable();
        let kinds: &[(&str, bool)] = &[
            ("push", true),
            ("pop", true),
            ("insert", true),
            ("remove", true),
            ("truncate", true),
            ("extend", true),
            ("resize", true),
            ("swap", false),
            ("reverse", false),
            ("fill", false),
            ("copy_from_slice", false),
            ("sort", false),
        ];
        let on: Vec<(&str, bool)> = kinds
            .iter()
            .filter(|(name, resizes)| self.features.has(name) && !(*resizes && resizable.is_empty()))
            .copied()
            .collect();
        let (kind, resizes) = self.pick(&on)?;
        let v = self.pick(if resizes { &resizable } else { &lists })?;
        let x = v.name.clone();
        // Methods of slices borrow a list before their arguments are evaluated.
        let of_slice = matches!(kind, "fill" | "copy_from_slice" | "truncate");
        let (value, second) = match of_slice {
            true => self.hidden(v.id, |g| (g.tame(1), g.float(0).typed())),
            false => (self.tame(1), self.float(0).typed()),
        };
        let many = self.trips() > 3;
        let grows = |s: &str| if many { format!("if {x}.len() < 9 {{ {s} }}") } else { s.to_owned() };
        match kind {
            "push" => out.push(stmt!(grows(&format!("{x}.push($);")), value)),
            "insert" => {
                let at = self.rng.below(2);
                let s = grows(&format!("{x}.insert({at}, $);"));
                out.push(stmt!(s, value));
            }
            "extend" => {
                let s = *self.rng.one_of(&["extend([$, $])", "extend_from_slice(&[$, $])", "extend(vec![$, $])"]);
                let s = if self.trips() > 3 { format!("if {x}.len() < 9 {{ {x}.{s}; }}") } else { format!("{x}.{s};") };
                out.push(stmt!(s, value, second));
            }
            "resize" => {
                let n = 2 + self.rng.below(4);
                out.push(stmt!(format!("{x}.resize({n}, $);"), value));
            }
            "truncate" if self.rng.chance(30) => {
                out.push(stmt!(format!("{x}.clear();")).kept());
                out.push(stmt!(format!("{x}.push($);"), value).kept());
                out.push(stmt!(format!("{x}.push($);"), second).kept());
            }
            "truncate" => out.push(stmt!(format!("{x}.truncate({});", 2 + self.rng.below(3)))),
            "pop" | "remove" => self.taken(out, &v, kind),
            "swap" => {
                let i = self.rng.below(2);
                let j = if self.rng.chance(80) { 1 - i } else { i };
                if self.rng.chance(40) {
                    let last = self.fresh("last");
                    out.push(stmt!(format!("let {last} = {x}.len() - 1;")));
                    out.push(stmt!(format!("{x}.swap({i}, {last});")));
                } else {
                    out.push(stmt!(format!("{x}.swap({i}, {j});")));
                }
            }
            "reverse" => out.push(stmt!(format!("{x}.reverse();"))),
            "fill" => out.push(stmt!(format!("{x}.fill($);"), value)),
            "copy_from_slice" => out.push(stmt!(format!("{x}[..2].copy_from_slice(&[$, $]);"), value, second)),
            _ => out.push(stmt!(format!("{x}.sort_by(|z, q| z.total_cmp(q));"))),
        }
        Some(())
    }

    /// `if v.len() > 2 { … v.pop() … }`
    fn taken(&mut self, out: &mut Vec<Node>, v: &Var, kind: &str) {
        let x = &v.name;
        let target = self.hidden(v.id, |g| {
            let floats = g.changeable_of(Ty::Float);
            g.pick(&floats)
        });
        let place = target.map(|t| if t.by == By::Value { t.name } else { format!("*{}", t.name) });
        let at = *self.rng.one_of(&[0, 0, 1, 2]);
        let body = match (kind, place) {
            ("pop", Some(p)) => match self.rng.below(3) {
                0 => format!("if let Some(z) = {x}.pop() {{ {p} += z * 0.5; }}"),
                1 => format!("{p} = {x}.pop().unwrap();"),
                _ => format!("{p} += {x}.pop().unwrap_or(#(0.25)).sin();"),
            },
            ("pop", None) => format!("{x}.pop();"),
            (_, Some(p)) => format!("{p} = {x}.remove({at}) * 0.75;"),
            (_, None) => format!("{x}.remove({at});"),
        };
        out.push(stmt!(format!("if {x}.len() > 2 {{ {body} }}")));
    }

    // ---- swaps

    /// Two variables of one type.
    fn two(&mut self) -> Option<(Var, Var)> {
        let vars: Vec<Var> =
            self.changeable().into_iter().filter(|v| v.sized == 0 && v.ty != Ty::Slice && v.ty != Ty::Int).collect();
        let a = self.pick(&vars)?;
        let others: Vec<Var> = vars.iter().filter(|v| v.ty == a.ty && v.id != a.id).cloned().collect();
        let b = self.pick(&others)?;
        Some((a, b))
    }

    fn swap(&mut self, out: &mut Vec<Node>) -> Option<()> {
        let (a, b) = self.two()?;
        let (x, y) = (&a.name, &b.name);
        if a.by == By::Value && b.by == By::Value && self.rng.chance(30) {
            out.push(stmt!(format!("({x}, {y}) = ({y}, {x});")));
            return Some(());
        }
        if !self.features.has("mem") {
            return None;
        }
        let of = |v: &Var| if v.by == By::Value { format!("&mut {}", v.name) } else { v.name.clone() };
        out.push(stmt!(format!("std::mem::swap({}, {});", of(&a), of(&b))));
        Some(())
    }

    fn mem(&mut self, out: &mut Vec<Node>) -> Option<()> {
        let lists = self.resizable();
        match self.rng.below(4) {
            0 => {
                let v = self.pick(&lists).filter(|_| self.features.has("push"))?;
                let (x, old) = (&v.name, self.fresh("old"));
                let plain = if v.by == By::Value { format!("&mut {x}") } else { x.clone() };
                out.push(stmt!(format!("let mut {old} = std::mem::take({plain});")).kept());
                self.declare(&old, Ty::Vec, true);
                for _ in 0..2 {
                    let value = self.hidden(v.id, |g| g.tame(1));
                    out.push(stmt!(format!("{x}.push($);"), value).kept());
                }
            }
            1 => {
                let v = self.pick(&lists)?;
                let x = &v.name;
                let plain = if v.by == By::Value { format!("&mut {x}") } else { x.clone() };
                let value = self.hidden(v.id, |g| g.value(Ty::Vec, 1));
                let old = self.fresh("old");
                out.push(stmt!(format!("let mut {old} = std::mem::replace({plain}, $);"), value));
                self.declare(&old, Ty::Vec, true);
            }
            _ => {
                let (v, place) = self.target()?;
                let value = self.hidden(v.id, |g| g.tame(1));
                let old = self.fresh("old");
                match self.rng.chance(75) {
                    true => out.push(stmt!(format!("let mut {old} = std::mem::replace(&mut $, $);"), place, value)),
                    false => out.push(stmt!(format!("let mut {old} = std::mem::take(&mut $);"), place)),
                }
                self.declare(&old, Ty::Float, true);
            }
        }
        Some(())
    }

    /// `let (l, r) = v.split_at_mut(1); l[0] += r[0];`
    fn split(&mut self, out: &mut Vec<Node>) -> Option<()> {
        let lists: Vec<Var> =
            self.changeable().into_iter().filter(|v| matches!(v.ty, Ty::Vec | Ty::Slice | Ty::Arr)).collect();
        let v = self.pick(&lists)?;
        let (l, r) = (self.fresh("l"), self.fresh("r"));
        let k = self.hidden(v.id, |g| g.tame(1));
        out.push(stmt!(format!("let ({l}, {r}) = {}.split_at_mut(1);", v.name)));
        match self.rng.below(3) {
            0 => out.push(stmt!(format!("{l}[0] += {r}[0] * $;"), k)),
            1 => out.push(stmt!(format!("{r}[0] = {l}[0] * $;"), k)),
            _ => {
                out.push(stmt!(format!("{l}[0] = {r}[0].sin();")));
                out.push(stmt!(format!("{r}[0] -= {l}[0] * $;"), k));
            }
        }
        Some(())
    }

    /// `for x in v.iter_mut() { *x = …; }`
    fn iter_mut(&mut self, out: &mut Vec<Node>) -> Option<()> {
        let lists: Vec<Var> =
            self.changeable().into_iter().filter(|v| matches!(v.ty, Ty::Vec | Ty::Slice | Ty::Arr)).collect();
        let v = self.pick(&lists).filter(|_| self.trips() <= 40)?;
        let (x, z) = (&v.name, self.fresh("z"));
        self.frames.push(Frame { label: None, trips: 4 });
        let (k, b) = self.hidden(v.id, |g| (g.tame(1), g.small(1)));
        self.frames.pop();
        let head = match self.rng.below(4) {
            0 if v.by == By::Value => format!("for {z} in &mut {x}"),
            1 => format!("for (j, {z}) in {x}.iter_mut().enumerate()"),
            2 => format!("for {z} in {x}.iter_mut().rev()"),
            _ => format!("for {z} in {x}.iter_mut()"),
        };
        let body = match self.rng.below(4) {
            0 => stmt!(format!("*{z} = $;"), k),
            1 => stmt!(format!("*{z} *= $;"), k),
            2 => stmt!(format!("*{z} = *{z} * $ - ~;"), k, b),
            _ => stmt!(format!("*{z} += $;"), b),
        };
        out.push(stmt!(format!("{head} $"), vec![body]));
        Some(())
    }

    /// Steps from one buffer to the other.
    fn double_buffer(&mut self, out: &mut Vec<Node>) -> Option<()> {
        let lists: Vec<Var> = self
            .changeable()
            .into_iter()
            .filter(|v| matches!(v.ty, Ty::Vec | Ty::Arr) && v.by == By::Value && v.sized == 0)
            .collect();
        let v = self.pick(&lists).filter(|_| self.trips() <= 4)?;
        let (u, next) = (&v.name, self.fresh("next"));
        let (steps, i) = (1 + self.rng.below(3), self.fresh("i"));
        let k = self.hidden(v.id, |g| g.tame(1));
        out.push(stmt!(format!("let mut {next} = {u}.clone();")).kept());
        let left = format!("if {i} == 0 {{ {u}[{u}.len() - 1] }} else {{ {u}[{i} - 1] }}");
        let step = stmt!(format!("{next}[{i}] = 0.5 * {u}[{i}] + 0.25 * ({left}) * $;"), k);
        let inner = stmt!(format!("for {i} in 0..{u}.len() $"), vec![step]);
        let last = match self.rng.below(3) {
            0 => stmt!(format!("std::mem::swap(&mut {u}, &mut {next});")),
            1 => stmt!(format!("{u} = {next}.clone();")),
            _ => stmt!(format!("{u}.copy_from_slice(&{next});")),
        };
        out.push(stmt!(format!("for _ in 0..{steps} $"), vec![inner, last]));
        Some(())
    }
}
