//! Calls of other functions, closures, chains of iterators.

use super::generate::*;
use super::text::{By, Node, node, stmt};
use super::types::Ty;

impl Gen<'_> {
    /// A call that gives a number and changes nothing.
    pub(super) fn pure_call(&mut self, depth: usize) -> Option<Node> {
        match self.rng.below(3) {
            0 if self.features.has("methods") => self.method(),
            _ if self.features.has("calls") => {
                let callee = self.callee(|c| c.ret == Ty::Float && c.params.iter().all(|(_, by)| *by != By::Mut))?;
                self.call(&callee, depth)
            }
            _ => None,
        }
    }

    /// `p.norm2()`
    fn method(&mut self) -> Option<Node> {
        let users: Vec<Var> = self.visible().into_iter().filter(|v| v.ty.is_user()).collect();
        let v = self.pick(&users)?;
        let x = v.name;
        Some(match v.ty {
            Ty::Point => node!(Ty::Float, format!("{x}.norm2()")),
            Ty::Body => node!(Ty::Float, format!("{x}.energy()")),
            Ty::Shape if !self.features.has("enum_methods") => return None,
            Ty::Shape => node!(Ty::Float, format!("{x}.area()")),
            _ => {
                let slice = self.borrowed(Ty::Slice)?;
                node!(Ty::Float, format!("{x}.forward($)"), slice)
            }
        })
    }

    pub(super) fn callee(&mut self, fits: impl Fn(&Callee) -> bool) -> Option<Callee> {
        let trips = self.trips();
        let callees: Vec<&Callee> = self.callees.iter().filter(|c| c.cost * trips < 1500 && fits(c)).collect();
        // Mostly one of the latest.
        let from = if self.rng.chance(70) { callees.len().saturating_sub(12) } else { 0 };
        if callees.is_empty() { None } else { Some((*self.rng.one_of(&callees[from..])).clone()) }
    }

    /// The call; what it changes and what it reads are apart.
    pub(super) fn call(&mut self, callee: &Callee, depth: usize) -> Option<Node> {
        self.call_without(callee, depth, None)
    }

    pub(super) fn call_without(&mut self, callee: &Callee, depth: usize, target: Option<usize>) -> Option<Node> {
        let mut taken: Vec<usize> = target.into_iter().collect();
        let mut args: Vec<Option<Node>> = vec![None; callee.params.len()];
        for (k, (ty, by)) in callee.params.iter().enumerate() {
            if *by == By::Mut {
                let (id, arg) = self.changed(*ty, &taken)?;
                taken.push(id);
                args[k] = Some(arg);
            }
        }
        let many = |g: &mut Self, on: usize| {
            g.vars.iter_mut().filter(|v| taken.contains(&v.id)).for_each(|v| v.hidden = v.hidden.wrapping_add(on))
        };
        many(self, 1);
        let mut complete = true;
        for (k, (ty, by)) in callee.params.iter().enumerate() {
            let arg = match by {
                By::Mut => continue,
                By::Value => Some(self.argument(*ty, depth)),
                By::Ref => self.borrowed(*ty),
            };
            complete &= arg.is_some();
            args[k] = arg;
        }
        many(self, usize::MAX);
        if !complete {
            return None;
        }
        self.cost += callee.cost * self.trips();
        self.calls.push(callee.name.clone());
        let parts: Vec<_> = args.into_iter().flatten().map(Into::into).collect();
        let holes = vec!["$"; parts.len()].join(", ");
        Some(Node::new(callee.ret, format!("{}({holes})", callee.name), parts))
    }

    fn argument(&mut self, ty: Ty, depth: usize) -> Node {
        match ty {
            Ty::Int => node!(Ty::Int, "~ % 4", self.int()),
            Ty::Float => self.tame(depth.min(1)),
            ty => self.value(ty, depth.min(1)),
        }
    }

    /// `&v`, `&v[..2]`
    fn borrowed(&mut self, ty: Ty) -> Option<Node> {
        let fits = |v: &Var| match ty {
            Ty::Slice => matches!(v.ty, Ty::Slice | Ty::Vec | Ty::Arr | Ty::Grid | Ty::Rows),
            ty => v.ty == ty,
        };
        let vars: Vec<Var> = self.visible().into_iter().filter(fits).collect();
        let v = self.pick(&vars)?;
        let x = &v.name;
        if matches!(v.ty, Ty::Grid | Ty::Rows) {
            return Some(node!(ty, format!("&{x}[{}]", self.rng.below(2))));
        }
        if ty == Ty::Slice && self.rng.chance(30) {
            let range = match v.ty {
                Ty::Arr => *self.rng.one_of(&["1..", "..2", "0..=1"]),
                _ => *self.rng.one_of(&["..2", "0..2", "..=1"]),
            };
            return Some(node!(ty, format!("&{x}[{range}]")));
        }
        Some(node!(ty, if v.by == By::Value { format!("&{x}") } else { x.clone() }))
    }

    /// `&mut v`, `&mut v[..2]`, `&mut v[i]`, and the variable.
    pub(super) fn changed(&mut self, ty: Ty, taken: &[usize]) -> Option<(usize, Node)> {
        let vars: Vec<Var> = self.changeable().into_iter().filter(|v| !taken.contains(&v.id)).collect();
        let fits = |v: &&Var| match ty {
            Ty::Float => v.ty != Ty::Opt && v.ty != Ty::Int && v.ty != Ty::Bool && v.ty != Ty::Shape,
            Ty::Slice => matches!(v.ty, Ty::Slice | Ty::Vec | Ty::Arr | Ty::Grid | Ty::Rows),
            Ty::Arr => matches!(v.ty, Ty::Arr | Ty::Grid | Ty::Body),
            Ty::Vec => v.ty == Ty::Vec && v.sized == 0,
            ty => v.ty == ty,
        };
        let vars: Vec<Var> = vars.iter().filter(fits).cloned().collect();
        let v = self.pick(&vars)?;
        let x = &v.name;
        let plain = if v.by == By::Value { format!("&mut {x}") } else { x.clone() };
        let arg = match (ty, v.ty) {
            (Ty::Float, Ty::Float) => node!(ty, plain),
            (Ty::Float, _) => {
                let place = self.place_in(&v)?;
                node!(ty, "&mut $", place)
            }
            (_, Ty::Grid | Ty::Rows) => node!(ty, format!("&mut {x}[{}]", self.rng.below(2))),
            (_, Ty::Body) if ty == Ty::Arr => node!(ty, format!("&mut {x}.vel")),
            (Ty::Slice, t) if self.rng.chance(35) => {
                let range = match t {
                    Ty::Arr => *self.rng.one_of(&["1..", "..2", "0..=1"]),
                    _ => *self.rng.one_of(&["..2", "0..2", "..=1"]),
                };
                node!(ty, format!("&mut {x}[{range}]"))
            }
            _ => node!(ty, plain),
        };
        Some((v.id, arg))
    }

    /// `step(&mut u, &f, dt);`, `let y = step(…);`, `y += step(…);`
    pub(super) fn call_stmt(&mut self, out: &mut Vec<Node>) -> Option<()> {
        let muts = self.features.has("mut_calls");
        let changes = |c: &Callee| c.params.iter().any(|(_, by)| *by == By::Mut);
        let some = self.rng.chance(80);
        let callee = self.callee(|c| if changes(c) { muts } else { !some })?;
        if callee.ret == Ty::Unit {
            let call = self.call(&callee, 1)?;
            out.push(stmt!("$;", call));
            return Some(());
        }
        let targets = self.changeable_of(callee.ret);
        let target = self.pick(&targets).filter(|v| v.by == By::Value && v.sized == 0 && self.rng.chance(40));
        if let Some(v) = target {
            let add = callee.ret == Ty::Float && self.features.has("compound");
            let call = self.call_without(&callee, 1, add.then_some(v.id))?;
            match add {
                true => out.push(stmt!(format!("{} += ~ * ~;", v.name), 0.25, call)),
                false => out.push(stmt!(format!("{} = $;", v.name), call)),
            }
            return Some(());
        }
        let call = self.call(&callee, 1)?;
        let mutable = self.rng.chance(50);
        let name = self.name();
        out.push(stmt!(format!("let {}{name} = $;", if mutable { "mut " } else { "" }), call));
        self.declare(&name, callee.ret, mutable);
        Some(())
    }

    /// `p.scale(k);`
    pub(super) fn method_stmt(&mut self, out: &mut Vec<Node>) -> Option<()> {
        let users: Vec<Var> =
            self.changeable().into_iter().filter(|v| matches!(v.ty, Ty::Point | Ty::Body | Ty::Net)).collect();
        let v = self.pick(&users)?;
        let x = &v.name;
        match v.ty {
            Ty::Point if self.rng.chance(30) => {
                let other = self.hidden(v.id, |g| g.borrowed(Ty::Point))?;
                out.push(stmt!(format!("{x} = {x}.plus($);"), other));
            }
            Ty::Body if self.rng.chance(30) => {
                let k = self.hidden(v.id, |g| g.tame(0));
                out.push(stmt!(format!("{x}.pos.scale($);"), k));
            }
            Ty::Point => {
                let k = self.hidden(v.id, |g| g.tame(1));
                out.push(stmt!(format!("{x}.scale($);"), k));
            }
            Ty::Body => {
                let k = self.hidden(v.id, |g| g.tame(1));
                let name = self.name();
                out.push(stmt!(format!("let {name} = {x}.push($);"), k));
                self.declare(&name, Ty::Float, false);
            }
            _ => {
                let (slice, k) = self.hidden(v.id, |g| (g.borrowed(Ty::Slice), g.tame(0)));
                out.push(stmt!(format!("{x}.step($, $);"), slice?, k));
            }
        }
        Some(())
    }

    /// `let f = |z: f64| …; let y = f(a) + f(b);`
    pub(super) fn closure(&mut self, out: &mut Vec<Node>) {
        let f = self.fresh("f");
        let two = self.rng.chance(25);
        let body = self.scope(|g| {
            g.declare("z", Ty::Float, false);
            if two {
                g.declare("k", Ty::Float, false);
            }
            let value = g.tame(2);
            match g.rng.chance(30) {
                true => {
                    let first = g.float(1).typed();
                    let name = g.fresh("h");
                    g.declare(&name, Ty::Float, false);
                    let value = g.tame(1);
                    node!(Ty::Float, format!("{{ let {name} = $; $ + {name} }}"), first, value)
                }
                false => value,
            }
        });
        let heading = if two { "|z: @, k: @|" } else { "|z: @|" };
        out.push(stmt!(format!("let {f} = {heading} $;"), body));
        let call = |g: &mut Self| match two {
            true => node!(Ty::Float, format!("{f}($, $)"), g.float(1), g.float(0)),
            false => node!(Ty::Float, format!("{f}($)"), g.float(1)),
        };
        let value = match self.rng.below(3) {
            0 => call(self),
            1 => node!(Ty::Float, "~ + ~", call(self), call(self)),
            _ if !two => node!(Ty::Float, format!("{f}($)"), call(self)),
            _ => node!(Ty::Float, "~ * ~", call(self), call(self)),
        };
        let mutable = self.rng.chance(40);
        let name = self.fresh("y");
        out.push(stmt!(format!("let {}{name} = $;", if mutable { "mut " } else { "" }), value));
        self.declare(&name, Ty::Float, mutable);
    }

    // ---- iterators

    /// Something that `iter` gives numbers of.
    fn list_var(&mut self) -> Option<Var> {
        let lists: Vec<Var> =
            self.visible().into_iter().filter(|v| matches!(v.ty, Ty::Vec | Ty::Slice | Ty::Arr)).collect();
        self.pick(&lists)
    }

    /// An expression over a closure's parameters.
    fn inner(&mut self, names: &[(&str, Ty, By)], depth: usize) -> Node {
        self.scope(|g| {
            for (name, ty, by) in names {
                g.declare(name, *ty, false);
                if let Some(v) = g.vars.last_mut() {
                    v.by = *by;
                }
            }
            g.tame(depth)
        })
    }

    /// A number that a chain of iterators gives.
    pub(super) fn gathered(&mut self) -> Option<Node> {
        let v = self.list_var()?;
        let x = &v.name;
        let has = self.features.has("iterators");
        let by_ref = ("z", Ty::Float, By::Ref);
        Some(match self.rng.below(11) {
            0 if self.features.has("sort") => return None,
            _ if !has => return None,
            0 | 1 => node!(Ty::Float, format!("{x}.iter().sum::<@>()")),
            2 => node!(Ty::Float, format!("{x}.iter().map(|z| $).sum::<@>()"), self.inner(&[by_ref], 1)),
            3 => {
                let w = self.list_var()?.name;
                node!(
                    Ty::Float,
                    format!("{x}.iter().zip({w}.iter()).map(|(z, q)| $).sum::<@>()"),
                    self.inner(&[by_ref, ("q", Ty::Float, By::Ref)], 1)
                )
            }
            4 => {
                let start = self.float(0).typed();
                let step = self.inner(&[("h", Ty::Float, By::Value), by_ref], 1);
                node!(Ty::Float, format!("{x}.iter().fold($, |h, z| $)"), start, step)
            }
            5 => node!(Ty::Float, format!("{x}.windows(2).map(|z| z[0] * z[1]).sum::<@>()")),
            6 => node!(
                Ty::Float,
                format!("{x}.iter().enumerate().map(|(j, z)| $).sum::<@>()"),
                self.inner(&[("j", Ty::Int, By::Value), by_ref], 1)
            ),
            7 => node!(
                Ty::Float,
                format!("{x}.iter().rev().skip(1).copied().map(|z| $).sum::<@>()"),
                self.inner(&[("z", Ty::Float, By::Value)], 1)
            ),
            8 => node!(Ty::Float, format!("{x}.iter().copied().fold(#(-9.0), @::max)")),
            9 => node!(
                Ty::Float,
                format!("{x}.iter().filter(|z| **z > 0.25).map(|z| $).sum::<@>()"),
                self.inner(&[by_ref], 1)
            ),
            _ => node!(
                Ty::Float,
                format!("(0..{x}.len()).map(|j| {x}[j] * $).sum::<@>()"),
                self.inner(&[("j", Ty::Int, By::Value)], 1)
            ),
        })
    }

    /// `v.iter().map(…).collect::<Vec<f64>>()`
    pub(super) fn collected(&mut self, v: &Var) -> Node {
        let x = &v.name;
        let by_ref = ("z", Ty::Float, By::Ref);
        match self.rng.below(3) {
            0 => node!(Ty::Vec, format!("{x}.iter().map(|z| $).collect::<Vec<@>>()"), self.inner(&[by_ref], 1)),
            1 => node!(
                Ty::Vec,
                format!("{x}.iter().enumerate().map(|(j, z)| $).collect::<Vec<@>>()"),
                self.inner(&[("j", Ty::Int, By::Value), by_ref], 1)
            ),
            _ => node!(
                Ty::Vec,
                format!("(0..{x}.len()).map(|j| {x}[j] + $).collect::<Vec<@>>()"),
                self.inner(&[("j", Ty::Int, By::Value)], 1)
            ),
        }
    }
}
