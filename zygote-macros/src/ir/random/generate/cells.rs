//! Variables that are changed in place: what is stored, swapped, pushed, and read back.
//!
//! A `Vec` always has an element: what takes one away stands behind a test of the length.

use super::{Gen, Kind, LIMIT, Term, Value, f64_ty, plain_arm};
use crate::ir::*;
use crate::mutations;
use quote::format_ident;

/// A cell that is in scope.
#[derive(Clone)]
pub(super) struct CellVar {
    pub(super) v: Value,
    pub(super) kind: Kind,
    /// How many checkpoints it stands in.
    pub(super) sealed: usize,
}

/// What is in cells grows by small steps only; see [`Gen::change`].
pub(super) const SUM_LIMIT: f64 = 4.0 * LIMIT;

impl Gen {
    /// One statement about cells.
    pub(super) fn cell_statement(&mut self) {
        let open = self.cells_in_scope();
        if open.is_empty() || open.len() < 4 && self.rng.chance(15) {
            return self.define_cell();
        }
        let late = self.rng.below(open.len()).max(self.rng.below(open.len()));
        let cell = open[late].clone();
        match self.rng.below(20) {
            0..=4 => self.store(&cell),
            5..=7 => self.add_to(&cell),
            8..=10 => {
                self.read_cell(&cell);
            }
            11 => self.replace(&cell),
            12 | 13 => self.swap(&cell, &open),
            14 => self.borrow(&cell),
            15 => self.copy_out(&cell),
            _ => self.change(&cell, &open),
        }
    }

    /// Those that may be used here: from inside of a checkpoint hardly ever one of outside.
    fn cells_in_scope(&mut self) -> Vec<CellVar> {
        let all = self.cells.iter().flatten();
        if self.rng.chance(4) {
            return all.cloned().collect();
        }
        all.filter(|c| c.sealed == self.checkpoints).cloned().collect()
    }

    fn cell_kind(&mut self) -> Kind {
        let array = |k: Kind, n: usize| Kind::Array(Box::new(k), n);
        let vec = |k: Kind| Kind::Vec(Box::new(k));
        let pair = Kind::Tuple(vec![Kind::Float, Kind::Float]);
        match self.rng.below(15) {
            0 | 1 => Kind::Float,
            2 | 3 => array(Kind::Float, 2 + self.rng.below(3)),
            4 => array(array(Kind::Float, 2), 2),
            5 => Kind::Tuple(vec![Kind::Float, array(Kind::Float, 2)]),
            6 => array(pair, 2),
            7..=9 => vec(Kind::Float),
            10 => vec(array(Kind::Float, 2)),
            11 => vec(vec(Kind::Float)),
            12 => vec(Kind::Tuple(vec![Kind::Float, Kind::Int(3)])),
            13 => Kind::Tuple(vec![vec(Kind::Float), Kind::Float]),
            _ => array(Kind::Int(3), 3),
        }
    }

    fn define_cell(&mut self) {
        let kind = self.cell_kind();
        let init = self.value_of(&kind);
        self.cell_of(kind, init);
    }

    pub(super) fn cell_of(&mut self, kind: Kind, init: Value) -> Value {
        let ty = self.ty(&kind);
        let hint = *self.rng.pick(&["m", "v", "w"]);
        let v = self.b.value(Some(hint), ty);
        self.b.f.data_mut(v).named = true;
        self.b.f.data_mut(v).cell = true;
        self.b.inst(vec![v], Op::Cell(init));
        let sealed = self.checkpoints;
        self.cells.last_mut().expect("a scope is open").push(CellVar { v, kind, sealed });
        v
    }

    /// A `vec![…]`.
    pub(super) fn vec_of(&mut self, element: &Kind, kind: &Kind) -> Value {
        if self.rng.chance(30) {
            let v = self.value_of(element);
            let n = 1 + self.rng.below(4);
            let n = self.int(n);
            return self.emit(Op::VecRepeat(v, n), kind, LIMIT);
        }
        let n = 1 + self.rng.below(3);
        let vs = (0..n).map(|_| self.value_of(element)).collect();
        self.emit(Op::Vec(vs), kind, LIMIT)
    }

    // ---- places

    /// The length of a part of a value.
    fn length(&mut self, base: Value, path: &[Proj]) -> Value {
        let root = format_ident!("it");
        let mut captures = vec![(root.clone(), base)];
        let mut place: syn::Expr = syn::parse_quote!(#root);
        for (k, step) in path.iter().enumerate() {
            place = match step {
                Proj::Index(i) => {
                    let index = format_ident!("i{k}");
                    captures.push((index.clone(), *i));
                    syn::parse_quote!(#place[#index])
                }
                Proj::Field(k) => {
                    let member = syn::Index::from(*k as usize);
                    syn::parse_quote!(#place.#member)
                }
                step => unreachable!("no such step is made here: {step:?}"),
            };
        }
        let expr = syn::parse_quote!(#place.len());
        let v = Verbatim { expr, captures, diverges: false, if_active: vec![] };
        self.b.op(Op::Verbatim(v), Ty::Discrete)
    }

    /// An index of an element.
    fn index(&mut self, base: Value, path: &[Proj]) -> Value {
        if self.rng.chance(25) {
            return self.int(0);
        }
        let i = self.value_of(&Kind::Int(5));
        let n = self.length(base, path);
        self.b.bin(BinOp::Rem, i, n)
    }

    pub(super) fn step(&mut self, base: Value, path: &mut Vec<Proj>, kind: &Kind) -> Kind {
        match kind {
            Kind::Tuple(ks) => {
                let k = self.rng.below(ks.len());
                path.push(Proj::Field(u32::try_from(k).expect("few fields")));
                ks[k].clone()
            }
            Kind::Array(k, n) => {
                let index = self.value_of(&Kind::Int(*n));
                path.push(Proj::Index(index));
                (**k).clone()
            }
            Kind::Vec(k) => {
                let index = self.index(base, path);
                path.push(Proj::Index(index));
                (**k).clone()
            }
            scalar => scalar.clone(),
        }
    }

    /// A place in a cell: all of it or a part.
    fn place(&mut self, cell: &CellVar) -> (Vec<Proj>, Kind) {
        let (mut path, mut kind) = (vec![], cell.kind.clone());
        while matches!(kind, Kind::Tuple(_) | Kind::Array(..) | Kind::Vec(_)) && self.rng.chance(75) {
            kind = self.step(cell.v, &mut path, &kind);
        }
        (path, kind)
    }

    /// A place in a cell of a kind that is wanted, if one comes up.
    fn place_of(&mut self, cell: &CellVar, wanted: impl Fn(&Kind) -> bool) -> Option<(Vec<Proj>, Kind)> {
        let (mut path, mut kind) = (vec![], cell.kind.clone());
        loop {
            if wanted(&kind) {
                return Some((path, kind));
            }
            if !matches!(kind, Kind::Tuple(_) | Kind::Array(..) | Kind::Vec(_)) {
                return None;
            }
            kind = self.step(cell.v, &mut path, &kind);
        }
    }

    // ---- reads

    /// A read of a place; numbers are squashed where they may have grown.
    fn load_place(&mut self, cell: &CellVar, path: Vec<Proj>, kind: &Kind) -> Value {
        match kind {
            Kind::Float => self.float_op(Op::Load(cell.v, path), SUM_LIMIT),
            kind => self.emit(Op::Load(cell.v, path), kind, LIMIT),
        }
    }

    pub(super) fn read_cell(&mut self, cell: &CellVar) -> Option<Value> {
        if self.rng.chance(85) {
            let (path, kind) = self.place_of(cell, |k| matches!(k, Kind::Float | Kind::Int(_)))?;
            return Some(self.load_place(cell, path, &kind));
        }
        let (path, kind) = self.place(cell);
        // What holds a `Vec` is not copied out.
        if holds_vec(&kind) {
            return None;
        }
        Some(self.load_place(cell, path, &kind))
    }

    /// Numbers from the cells in scope, for a result that depends on them.
    pub(super) fn cells_read(&mut self) -> Vec<Value> {
        let open = self.cells_in_scope();
        let mut read = vec![];
        for cell in open.iter().rev().take(4) {
            if self.rng.chance(80)
                && let Some((path, kind)) = self.place_of(cell, |k| *k == Kind::Float)
            {
                read.push(self.load_place(cell, path, &kind));
            }
        }
        read
    }

    /// `&v[i]`, read from at once.
    fn borrow(&mut self, cell: &CellVar) {
        let (path, kind) = self.place(cell);
        let ty = self.ty(&kind);
        let r = self.b.op(Op::Borrow(cell.v, path, Access::Shared), Ty::Ref(Box::new(ty)));
        match kind {
            Kind::Float => {
                self.float_op(Op::Deref(r), SUM_LIMIT);
            }
            Kind::Int(_) => {}
            kind => {
                let mut steps = vec![];
                let part = self.step(r, &mut steps, &kind);
                if part == Kind::Float {
                    self.float_op(Op::Load(r, steps), SUM_LIMIT);
                } else if !holds_vec(&part) {
                    self.emit(Op::Load(r, steps), &part, LIMIT);
                }
            }
        }
    }

    /// `v.clone()`; or `v` itself, where something else takes its place.
    fn copy_out(&mut self, cell: &CellVar) {
        let Some((path, kind)) = self.place_of(cell, |k| matches!(k, Kind::Vec(_) | Kind::Array(..))) else { return };
        if self.rng.chance(60) {
            let method = format_ident!("clone");
            self.emit(Op::Clone(cell.v, path, method), &kind, LIMIT);
            return;
        }
        let all = cell.kind.clone();
        let new = self.value_of(&all);
        self.emit(Op::Load(cell.v, vec![]), &all, LIMIT);
        self.b.inst(vec![], Op::Store(cell.v, vec![], new));
    }

    // ---- writes

    fn store(&mut self, cell: &CellVar) {
        let (path, kind) = if self.rng.chance(80) {
            let leaf = |k: &Kind| matches!(k, Kind::Float | Kind::Int(_));
            self.place_of(cell, leaf).expect("every kind has a leaf")
        } else {
            self.place(cell)
        };
        let mut v = self.value_of(&kind);
        if kind == Kind::Float && self.rng.chance(40) {
            // `v[i] = v[i] * …`
            let old = self.load_place(cell, path.clone(), &kind);
            let bound = self.bound(old) * self.bound(v);
            v = self.float_op(Op::Binary(BinOp::Mul, old, v), bound);
        }
        self.b.inst(vec![], Op::Store(cell.v, path, v));
    }

    /// `v[i] += x`, by little.
    fn add_to(&mut self, cell: &CellVar) {
        let Some((path, _)) = self.place_of(cell, |k| *k == Kind::Float) else { return };
        let (x, part) = (self.float(), self.rng.below(3));
        let part = self.lit([0.05, 0.03, 0.02][part]);
        let v = self.b.op(Op::Binary(BinOp::Mul, x, part), f64_ty());
        let negative = self.rng.chance(40);
        self.b.inst(vec![], Op::AddTo(cell.v, path, v, negative));
    }

    fn replace(&mut self, cell: &CellVar) {
        let (path, kind) = self.place(cell);
        let new = self.value_of(&kind);
        let op = Op::Replace(cell.v, path, new);
        match kind {
            Kind::Float => self.float_op(op, SUM_LIMIT),
            kind => self.emit(op, &kind, LIMIT),
        };
    }

    fn swap(&mut self, cell: &CellVar, open: &[CellVar]) {
        let (p, kind) = self.place(cell);
        let other = self.rng.pick(open).clone();
        if let Some((q, _)) = self.place_of(&other, |k| *k == kind)
            && (other.v != cell.v || !p.is_empty() && !q.is_empty())
        {
            self.b.inst(vec![], Op::Swap(cell.v, p, other.v, q));
        }
    }

    // ---- methods

    fn mutate(&mut self, cell: &CellVar, path: Vec<Proj>, name: &str, args: Vec<Value>) -> Option<Value> {
        let row = mutations::method(name, args.len()).unwrap_or_else(|| panic!("no row `{name}`"));
        let op = Op::Mutate(Mutation { row, method: format_ident!("{name}"), cell: cell.v, path, args });
        if row.result {
            return Some(self.b.op(op, Ty::Unknown));
        }
        self.b.inst(vec![], op);
        None
    }

    /// A method of an array, a slice or a `Vec`.
    fn change(&mut self, cell: &CellVar, open: &[CellVar]) {
        let Some((path, kind)) = self.place_of(cell, |k| matches!(k, Kind::Vec(_) | Kind::Array(..))) else { return };
        match kind {
            Kind::Vec(k) if self.rng.chance(70) => self.resize(cell, path, &k, open),
            Kind::Vec(k) => self.rearrange(cell, path, &k, None),
            Kind::Array(k, n) => self.rearrange(cell, path, &k, Some(n)),
            _ => {}
        }
    }

    fn resize(&mut self, cell: &CellVar, path: Vec<Proj>, k: &Kind, open: &[CellVar]) {
        match self.rng.below(10) {
            0..=2 => {
                let v = self.value_of(k);
                self.mutate(cell, path, "push", vec![v]);
            }
            3 => {
                let (i, v) = (self.index(cell.v, &path), self.value_of(k));
                self.mutate(cell, path, "insert", vec![i, v]);
            }
            4 => {
                let n = 1 + self.rng.below(4);
                let (n, v) = (self.int(n), self.value_of(k));
                self.mutate(cell, path, "resize", vec![n, v]);
            }
            5 => {
                let n = 1 + self.rng.below(3);
                let n = self.int(n);
                self.mutate(cell, path, "truncate", vec![n]);
            }
            6 => {
                self.mutate(cell, path.clone(), "clear", vec![]);
                let v = self.value_of(k);
                self.mutate(cell, path, "push", vec![v]);
            }
            7 => self.extend(cell, path, k, open),
            _ => self.take_one(cell, path, k),
        }
    }

    fn extend(&mut self, cell: &CellVar, path: Vec<Proj>, k: &Kind, open: &[CellVar]) {
        let other = self.rng.pick(open).clone();
        let from = if self.trips == 1 && other.v != cell.v {
            self.place_of(&other, |x| matches!(x, Kind::Vec(x) | Kind::Array(x, _) if **x == *k))
        } else {
            None
        };
        let slice = match from {
            Some((from, kind)) => {
                let ty = self.ty(&kind);
                self.b.op(Op::Borrow(other.v, from, Access::Shared), Ty::Ref(Box::new(ty)))
            }
            None => {
                let kind = Kind::Array(Box::new(k.clone()), 2);
                let (v, ty) = (self.value_of(&kind), self.ty(&kind));
                self.b.op(Op::Ref(v), Ty::Ref(Box::new(ty)))
            }
        };
        self.mutate(cell, path, "extend_from_slice", vec![slice]);
    }

    /// `if v.len() > 1 { v.pop() }`
    fn take_one(&mut self, cell: &CellVar, path: Vec<Proj>, k: &Kind) {
        let (n, one) = (self.length(cell.v, &path), self.int(1));
        let c = self.b.bin(BinOp::Gt, n, one);
        let used = *k == Kind::Float;
        let taken = self.region(vec![], |g| {
            let y = if g.rng.chance(50) {
                let popped = g.mutate(cell, path, "pop", vec![]).expect("it gives something");
                used.then(|| g.float_op(Op::Load(popped, vec![Proj::Field(0)]), SUM_LIMIT))
            } else {
                let (i, name) = (g.index(cell.v, &path), *g.rng.pick(&["remove", "swap_remove"]));
                let removed = g.mutate(cell, path, name, vec![i]).expect("it gives something");
                let half = g.lit(0.5);
                used.then(|| g.float_op(Op::Binary(BinOp::Mul, removed, half), SUM_LIMIT / 2.0))
            };
            Term::Yield(y.into_iter().collect())
        });
        let other = self.region(vec![], |g| Term::Yield(used.then(|| g.value_of(k)).into_iter().collect()));
        let results = if used { vec![self.define(&Kind::Float, LIMIT)] } else { vec![] };
        let arms = vec![plain_arm(taken), plain_arm(other)];
        self.b.inst(results, Op::Switch(Switch { head: Head::If(c), arms }));
    }

    /// What keeps the length; `n`: where that is known.
    fn rearrange(&mut self, cell: &CellVar, mut path: Vec<Proj>, k: &Kind, n: Option<usize>) {
        let roll = self.rng.below(7);
        if roll == 0 {
            let index = |g: &mut Self| match n {
                Some(n) => g.value_of(&Kind::Int(n)),
                None => g.index(cell.v, &path),
            };
            let (i, j) = (index(self), index(self));
            self.mutate(cell, path, "swap", vec![i, j]);
            return;
        }
        if let (1, Some(n)) = (roll, n) {
            let mut order: Vec<usize> = (0..n).collect();
            (1..n).for_each(|k| order.swap(k, self.rng.below(k + 1)));
            let order = order.into_iter().map(|i| self.int(i)).collect();
            let order = self.b.op(Op::Array(order), Ty::Discrete);
            self.mutate(cell, path, "permute", vec![order]);
            return;
        }
        let mut len = n;
        if self.rng.chance(40) {
            // All of them have an element, arrays two.
            let inclusive = self.rng.chance(30);
            let (lo, hi) = match n {
                Some(n) => (self.rng.below(n), n),
                None => (0, 1),
            };
            len = Some(hi - lo);
            let lo = (lo > 0 || self.rng.chance(50)).then(|| self.int(lo));
            let hi = (n.is_none() || inclusive || self.rng.chance(50)).then(|| self.int(hi - usize::from(inclusive)));
            path.push(Proj::Range(lo, hi, inclusive));
        }
        match (roll, len) {
            (2, Some(n)) => {
                let kind = Kind::Array(Box::new(k.clone()), n);
                let (v, ty) = (self.value_of(&kind), self.ty(&kind));
                let r = self.b.op(Op::Ref(v), Ty::Ref(Box::new(ty)));
                let name = *self.rng.pick(&["copy_from_slice", "clone_from_slice"]);
                self.mutate(cell, path, name, vec![r]);
            }
            (3 | 4, _) => {
                let by = self.int(usize::from(len.is_none_or(|n| n > 0)));
                let name = *self.rng.pick(&["rotate_left", "rotate_right"]);
                self.mutate(cell, path, name, vec![by]);
            }
            (5, _) => {
                let v = self.value_of(k);
                self.mutate(cell, path, "fill", vec![v]);
            }
            _ => {
                self.mutate(cell, path, "reverse", vec![]);
            }
        }
    }

    // ---- control flow

    /// `v.len() % 5`, for a range: its bound.
    pub(super) fn some_length(&mut self) -> Option<Value> {
        let open = self.cells_in_scope();
        if open.is_empty() {
            return None;
        }
        let cell = self.rng.pick(&open).clone();
        let (path, _) = self.place_of(&cell, |k| matches!(k, Kind::Vec(_)))?;
        let (n, five) = (self.length(cell.v, &path), self.int(5));
        Some(self.b.bin(BinOp::Rem, n, five))
    }
}

/// True if it can't be copied.
fn holds_vec(kind: &Kind) -> bool {
    match kind {
        Kind::Vec(_) => true,
        Kind::Array(k, _) => holds_vec(k),
        Kind::Tuple(ks) => ks.iter().any(holds_vec),
        _ => false,
    }
}
