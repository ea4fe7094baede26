//! Further constructs: patterns on what changes, pairs of lists, matrices, operators of users' types, functions as arguments, traits.

use super::generate::*;
use super::text::{By, Node, node, stmt};
use super::types::Ty;

impl Gen<'_> {
    fn lists(&self) -> Vec<Var> {
        self.visible().into_iter().filter(|v| matches!(v.ty, Ty::Vec | Ty::Slice | Ty::Arr)).collect()
    }

    fn changeable_lists(&self) -> Vec<Var> {
        self.changeable().into_iter().filter(|v| matches!(v.ty, Ty::Vec | Ty::Slice | Ty::Arr)).collect()
    }

    /// One of the statements of this module, if what it needs is there.
    pub(super) fn more(&mut self, out: &mut Vec<Node>) -> Option<()> {
        let kinds: &[(&str, fn(&mut Self, &mut Vec<Node>) -> Option<()>)] = &[
            ("while_let", Self::while_let),
            ("zip_mut", Self::zip_mut),
            ("chunks", Self::chunks),
            ("grids", Self::rows_loop),
            ("matrices", Self::matrix),
            ("let_else", Self::let_else),
            ("option_mut", Self::option_mut),
            ("enums", Self::shape_mut),
            ("first_last", Self::first_mut),
            ("tuple_assign", Self::tuple_assign),
            ("operators", Self::operator),
            ("into_iter", Self::consume),
        ];
        let on: Vec<_> = kinds.iter().filter(|(name, _)| self.features.has(name)).map(|(_, f)| *f).collect();
        let write = self.pick(&on).filter(|_| self.trips() <= 20)?;
        write(self, out)
    }

    /// A number of this module's kinds.
    pub(super) fn more_float(&mut self) -> Option<Node> {
        let lists = self.lists();
        Some(match self.rng.below(7) {
            0 if self.features.has("first_last") => {
                let x = self.pick(&lists)?.name;
                let last = *self.rng.one_of(&["last", "first"]);
                match self.rng.chance(50) {
                    true => node!(Ty::Float, format!("*{x}.{last}().unwrap()")),
                    false => node!(Ty::Float, format!("{x}.{last}().copied().unwrap_or(#(0.5))")),
                }
            }
            1 if self.features.has("option_calls") && self.features.has("methods") => {
                let name = *self.rng.one_of(&["positive", "chained"]);
                node!(Ty::Float, format!("{name}($).unwrap_or($)"), self.float(1), self.float(0))
            }
            2 if self.features.has("options") => {
                let options = self.of_type(Ty::Opt);
                let x = self.pick(&options)?.name;
                let (k, other) = (self.float(0), self.float(0));
                node!(Ty::Float, format!("{x}.map(|z| z * ~).unwrap_or($)"), k, other)
            }
            3 if self.features.has("fn_args") && self.features.has("methods") => match self.rng.below(3) {
                0 => node!(Ty::Float, "twice(@::sin, $)", self.float(1)),
                1 => {
                    let body = self.scope(|g| {
                        g.declare("z", Ty::Float, false);
                        g.tame(1)
                    });
                    node!(Ty::Float, "twice(|z| $, $)", body, self.float(0))
                }
                _ => node!(Ty::Float, "twice(bent, $)", self.float(1)),
            },
            4 if self.features.has("traits") => {
                let users: Vec<Var> =
                    self.visible().into_iter().filter(|v| matches!(v.ty, Ty::Point | Ty::Net)).collect();
                let v = self.pick(&users)?;
                let x = &v.name;
                let reference = if v.by == By::Value { format!("&{x}") } else { x.clone() };
                match self.rng.chance(50) {
                    true => node!(Ty::Float, format!("{x}.run($)"), self.float(1)),
                    false => node!(Ty::Float, format!("through({reference}, $)"), self.float(1)),
                }
            }
            5 if self.features.has("iterators") => {
                let x = self.pick(&lists)?.name;
                let chain = *self.rng.one_of(&[
                    "iter().copied().product::<@>()",
                    "iter().take(2).map(|z| z.sin()).sum::<@>()",
                    "iter().step_by(2).sum::<@>()",
                    "chunks(2).map(|z| z[0].sin()).sum::<@>()",
                    "iter().cloned().reduce(|z, q| z * 0.5 + q).unwrap()",
                    "iter().copied().max_by(|z, q| z.total_cmp(q)).unwrap()",
                    "iter().skip_while(|z| **z < 0.0).map(|z| z * z).sum::<@>()",
                    "iter().scan(#(0.0), |z, q| { *z += *q; Some(*z * 0.5) }).sum::<@>()",
                    "iter().chain([#(0.5)].iter()).map(|z| z.cos()).sum::<@>()",
                    "iter().flat_map(|z| [*z, z.sin()]).sum::<@>()",
                    "iter().filter_map(|z| if *z > 0.0 { Some(z.sqrt()) } else { None }).sum::<@>()",
                ]);
                node!(Ty::Float, format!("{x}.{chain}"))
            }
            _ => return None,
        })
    }

    /// `a.map(|z| …)`, `std::array::from_fn(|j| …)`
    pub(super) fn mapped_array(&mut self) -> Option<Node> {
        let arrays = self.of_type(Ty::Arr);
        if let Some(v) = self.pick(&arrays).filter(|_| self.rng.chance(50)) {
            let body = self.scope(|g| {
                g.declare("z", Ty::Float, false);
                g.tame(1)
            });
            return Some(node!(Ty::Arr, format!("{}.map(|z| $)", v.name), body));
        }
        let body = self.scope(|g| {
            g.declare("j", Ty::Int, false);
            g.tame(1)
        });
        Some(node!(Ty::Arr, "std::array::from_fn(|j| $)", body))
    }

    /// `[&v[..], &w[..]].concat()`
    pub(super) fn concatenated(&mut self) -> Option<Node> {
        let lists = self.lists();
        let (a, b) = (self.pick(&lists)?.name, self.pick(&lists)?.name);
        Some(node!(Ty::Vec, format!("[&{a}[..], &{b}[..2]].concat()")))
    }

    fn float_target(&mut self, not: usize) -> Option<String> {
        let floats: Vec<Var> = self.changeable_of(Ty::Float).into_iter().filter(|v| v.id != not).collect();
        let v = self.pick(&floats)?;
        Some(if v.by == By::Value { v.name } else { format!("*{}", v.name) })
    }

    fn while_let(&mut self, out: &mut Vec<Node>) -> Option<()> {
        let lists = self.resizable();
        let v = self.pick(&lists)?;
        let target = self.float_target(v.id)?;
        let (x, k) = (&v.name, self.hidden(v.id, |g| g.tame(0)));
        match self.rng.below(2) {
            0 => {
                let w = self.fresh("rest");
                out.push(stmt!(format!("let mut {w} = {x}.clone();")).kept());
                let add = stmt!(format!("{target} += 0.25 * z * $;"), k);
                out.push(stmt!(format!("while let Some(z) = {w}.pop() $"), vec![add]));
            }
            _ => {
                let take = stmt!(format!("let z = {x}.pop().unwrap();")).kept();
                let add = stmt!(format!("{target} = {target} * 0.5 + z * $;"), k);
                out.push(stmt!(format!("while {x}.len() > 2 $"), vec![take, add]));
            }
        }
        Some(())
    }

    fn zip_mut(&mut self, out: &mut Vec<Node>) -> Option<()> {
        let lists = self.changeable_lists();
        let v = self.pick(&lists)?;
        let others: Vec<Var> = self.lists().into_iter().filter(|w| w.id != v.id).collect();
        let w = self.pick(&others)?.name;
        let k = self.hidden(v.id, |g| g.tame(0));
        let other = *self.rng.one_of(&["&W", "W.iter()", "W.iter().rev()", "W.iter().skip(1)"]);
        let other = if self.vars.iter().any(|o| o.name == w && o.by != By::Value) { "W.iter()" } else { other };
        let body = match self.rng.below(3) {
            0 => stmt!("*z += *o * $;", k),
            1 => stmt!("*z = *z * 0.5 + o.sin() * $;", k),
            _ => stmt!("*z *= o.cos() + $;", k),
        };
        out.push(stmt!(format!("for (z, o) in {}.iter_mut().zip({}) $", v.name, other.replace('W', &w)), vec![body]));
        Some(())
    }

    fn chunks(&mut self, out: &mut Vec<Node>) -> Option<()> {
        let lists = self.changeable_lists();
        let v = self.pick(&lists)?;
        let k = self.hidden(v.id, |g| g.tame(0));
        let body = match self.rng.below(2) {
            0 => vec![stmt!("pair[0] = pair[1] * $;", k)],
            _ => {
                vec![stmt!("let first = pair[0];"), stmt!("pair[0] = pair[1] * 0.5;"), stmt!("pair[1] = first * $;", k)]
            }
        };
        out.push(stmt!(format!("for pair in {}.chunks_exact_mut(2) $", v.name), body));
        Some(())
    }

    /// Loops over a grid.
    fn rows_loop(&mut self, out: &mut Vec<Node>) -> Option<()> {
        let grids: Vec<Var> = self.changeable().into_iter().filter(|v| matches!(v.ty, Ty::Grid | Ty::Rows)).collect();
        let v = self.pick(&grids)?;
        let (x, k) = (&v.name, self.hidden(v.id, |g| g.tame(1)));
        if self.features.has("iter_mut") && self.rng.chance(50) {
            let cell = match self.rng.below(3) {
                0 => stmt!("*z *= $;", k),
                1 => stmt!("*z = z.sin() + $;", k),
                _ => stmt!("*z += 0.25 * $;", k),
            };
            let rows = if v.by == By::Value { format!("&mut {x}") } else { format!("{x}.iter_mut()") };
            let inner = stmt!("for z in row.iter_mut() $", vec![cell]);
            out.push(stmt!(format!("for row in {rows} $"), vec![inner]));
            return Some(());
        }
        let cell = match self.rng.below(3) {
            0 => stmt!(format!("{x}[i][j] = {x}[i][j] * {x}[1 - i][j] * $;"), k),
            1 => stmt!(format!("{x}[i][j] += {x}[i][1 - j] * $;"), k),
            _ => stmt!(format!("{x}[i][j] = {x}[j][i].sin() + $;"), k),
        };
        let inner = stmt!("for j in 0..2 $", vec![cell]);
        out.push(stmt!("for i in 0..2 $", vec![inner]));
        Some(())
    }

    /// A product of matrices.
    fn matrix(&mut self, out: &mut Vec<Node>) -> Option<()> {
        let of: Vec<Var> = self.visible().into_iter().filter(|v| matches!(v.ty, Ty::Grid)).collect();
        let (a, b) = (self.pick(&of)?.name, self.pick(&of)?.name);
        let c = self.fresh("product");
        let summed = stmt!(format!("s += {a}[i][k] * {b}[j][k] * 0.5;"));
        let inner = stmt!("for k in 0..3 $", vec![summed]);
        let step = vec![stmt!("let mut s = $;", 0.0).kept(), inner, stmt!(format!("{c}[i][j] = s;"))];
        let nested = stmt!("for j in 0..2 $", step);
        out.push(stmt!(format!("let mut {c} = [[$; 3]; 2];"), 0.0).kept());
        out.push(stmt!("for i in 0..2 $", vec![nested]));
        self.declare(&c, Ty::Grid, true);
        Some(())
    }

    fn let_else(&mut self, out: &mut Vec<Node>) -> Option<()> {
        let value = match self.pick(&self.of_type(Ty::Opt)) {
            Some(v) if self.rng.chance(60) => node!(Ty::Opt, v.name),
            _ if self.features.has("options") && self.features.has("methods") => {
                node!(Ty::Opt, "positive($)", self.float(1))
            }
            _ => return None,
        };
        let leave = match self.ret {
            _ if !self.frames.is_empty() => stmt!("continue;"),
            Ty::Unit => stmt!("return;"),
            _ => stmt!("return $;", self.result()),
        };
        let z = self.fresh("z");
        out.push(stmt!(format!("let Some({z}) = $ else $;"), value, vec![leave.kept()]));
        self.declare(&z, Ty::Float, false);
        Some(())
    }

    fn option_mut(&mut self, out: &mut Vec<Node>) -> Option<()> {
        let options = self.changeable_of(Ty::Opt);
        let v = self.pick(&options)?;
        let (x, k) = (&v.name, self.hidden(v.id, |g| g.tame(1)));
        match self.rng.below(3) {
            0 => {
                let body = vec![stmt!("*z = *z * 0.5 + $;", k)];
                out.push(stmt!(format!("if let Some(z) = &mut {x} $"), body));
            }
            1 => out.push(stmt!(format!("{x} = {x}.map(|z| z * $);"), k)),
            _ => {
                let target = self.float_target(v.id)?;
                out.push(stmt!(format!("if let Some(z) = {x}.take() {{ {target} += z * 0.5; }}")));
                out.push(stmt!(format!("{x} = Some($);"), k));
            }
        }
        Some(())
    }

    fn shape_mut(&mut self, out: &mut Vec<Node>) -> Option<()> {
        let shapes = self.changeable_of(Ty::Shape);
        let v = self.pick(&shapes)?;
        let (x, k) = (&v.name, self.hidden(v.id, |g| g.tame(1)));
        match self.rng.below(3) {
            0 => out.push(stmt!(format!("if let Shape::Disc(z) = &mut {x} $"), vec![stmt!("*z *= $;", k)])),
            1 => {
                let (a, b) = (vec![stmt!("*z += $;", k)], vec![stmt!("*w = *w * 0.5 + *h;"), stmt!("*h *= 0.75;")]);
                let text =
                    format!("match &mut {x} {{ Shape::Dot => {{}} Shape::Disc(z) => $, Shape::Rect {{ w, h }} => $ }}");
                out.push(stmt!(text, a, b));
            }
            _ => {
                let target = self.float_target(v.id)?;
                let (a, b) =
                    (vec![stmt!(format!("{target} += r * $;"), k)], vec![stmt!(format!("{target} *= w.sin() + h;"))]);
                let text = format!(
                    "match {x}.clone() {{ Shape::Dot => {{}} Shape::Disc(r) => $, Shape::Rect {{ w, h }} => $ }}"
                );
                out.push(stmt!(text, a, b));
            }
        }
        Some(())
    }

    fn first_mut(&mut self, out: &mut Vec<Node>) -> Option<()> {
        let lists = self.changeable_lists();
        let v = self.pick(&lists)?;
        let k = self.hidden(v.id, |g| g.tame(0));
        let end = *self.rng.one_of(&["first_mut", "last_mut"]);
        match self.rng.chance(50) {
            true => out.push(stmt!(format!("if let Some(z) = {}.{end}() $", v.name), vec![stmt!("*z += 0.5 * $;", k)])),
            false => out.push(stmt!(format!("*{}.{end}().unwrap() = $;", v.name), k)),
        }
        Some(())
    }

    /// `(v[0], v[1]) = (v[1], v[0]);`
    fn tuple_assign(&mut self, out: &mut Vec<Node>) -> Option<()> {
        let lists = self.changeable_lists();
        let v = self.pick(&lists)?;
        let (x, k) = (&v.name, self.tame(0));
        match self.rng.below(2) {
            0 => out.push(stmt!(format!("({x}[0], {x}[1]) = ({x}[1], {x}[0]);"))),
            _ => out.push(stmt!(format!("({x}[0], {x}[1]) = ({x}[1] * 0.5, $);"), k)),
        }
        Some(())
    }

    fn operator(&mut self, out: &mut Vec<Node>) -> Option<()> {
        if !self.features.has("methods") {
            return None;
        }
        let points: Vec<Var> = self.of_type(Ty::Point).into_iter().filter(|v| v.by == By::Value).collect();
        let (a, b) = (self.pick(&points)?.name, self.pick(&points)?.name);
        let k = self.float(0).typed();
        let value = match self.rng.below(3) {
            0 => node!(Ty::Point, format!("{a} + {b}")),
            1 => node!(Ty::Point, format!("{a} * ~"), k),
            _ => node!(Ty::Point, format!("-({a} + {b} * ~)"), k),
        };
        self.bind(out, Ty::Point, value, 80);
        Some(())
    }

    /// `for z in v.clone()`
    fn consume(&mut self, out: &mut Vec<Node>) -> Option<()> {
        let lists: Vec<Var> = self.lists().into_iter().filter(|v| v.ty != Ty::Slice).collect();
        let v = self.pick(&lists)?;
        let target = self.float_target(0)?;
        let k = self.tame(0);
        let iter = *self.rng.one_of(&["X.clone()", "X.clone().into_iter()", "X.to_vec().into_iter().rev()"]);
        let add = stmt!(format!("{target} += 0.25 * z * $;"), k);
        out.push(stmt!(format!("for z in {} $", iter.replace('X', &v.name)), vec![add]));
        Some(())
    }
}
