//! Blocks, statements, `let`, assignment, items.

use super::*;
use place::unparenthesised;
use syn::{Block, Expr, Pat, Stmt};

/// A lowered initialiser, taken apart as far as the pattern and the expression both are tuples.
pub(super) enum Init {
    One(Value),
    Tuple(Vec<Init>, Span),
    /// Of `&pat`, from `&e`: what is behind both.
    Behind(Box<Init>),
    /// A `&mut` of a place: another name for it.
    Place(Spot),
}

impl Lowerer {
    pub(super) fn block(&mut self, b: &Block) -> Flow<Out> {
        self.scope(|l| l.block_contents(&b.stmts, false))
    }

    /// `body`: of the function itself.
    pub(super) fn block_contents(&mut self, stmts: &[Stmt], body: bool) -> Flow<Out> {
        let expected = if body { self.output.clone() } else { self.expected.take() };
        self.items(stmts, body);
        let mut out = Out::Unit;
        for (k, s) in stmts.iter().enumerate() {
            let last = k + 1 == stmts.len();
            out = Out::Unit;
            match s {
                Stmt::Item(_) => {}
                Stmt::Local(l) if self.is_exclusive_let_else(l) => return self.rest_inside(l, &stmts[k + 1..], body),
                Stmt::Local(l) if let Some(code) = chosen_by_branch(l, &stmts[k + 1..]) => {
                    self.check_attrs(&l.attrs);
                    self.expected = if body { self.output.clone() } else { None };
                    return self.expr(&code);
                }
                Stmt::Local(l) => self.let_(l)?,
                Stmt::Expr(e, None) if last => {
                    if expected.is_some() {
                        self.expect(e, expected.as_ref());
                    }
                    out = self.expr(e)?;
                }
                Stmt::Expr(e, _) => self.discarded(|l| l.expr(e))?,
                Stmt::Macro(m) => {
                    self.check_attrs(&m.attrs);
                    if last && m.semi_token.is_none() {
                        out = self.macro_(&m.mac, m.mac.path.span())?;
                    } else {
                        self.discarded(|l| l.macro_(&m.mac, m.mac.path.span()))?;
                    }
                }
            }
        }
        Ok(out)
    }

    /// A copied expression whose value nobody takes has no result.
    fn discarded(&mut self, build: impl FnOnce(&mut Self) -> Flow<Out>) -> Flow<()> {
        let mark = self.f.values.len();
        if let Out::Value(v) = build(self)?
            && self.is_fresh(v, mark)
            && let Some(last) = self.insts.last_mut()
            && last.results == [v]
            && matches!(last.op, Op::Verbatim(_))
        {
            last.results.clear();
        }
        Ok(())
    }

    pub(super) fn check_attrs(&mut self, attrs: &[syn::Attribute]) {
        self.misplaced(attrs);
        self.check_cfg(attrs);
    }

    pub(super) fn check_cfg(&mut self, attrs: &[syn::Attribute]) {
        for a in attrs {
            if a.path().is_ident("cfg") || a.path().is_ident("cfg_attr") {
                self.problem(
                    a.path().span(),
                    "`#[cfg]` on a statement or an expression is not supported",
                    "put it on an item, or use `if cfg!(…)`",
                );
            }
        }
    }

    // ---- items

    fn items(&mut self, stmts: &[Stmt], body: bool) {
        let mut here: Option<HashMap<String, usize>> = None;
        for s in stmts {
            let Stmt::Item(item) = s else { continue };
            if let syn::Item::Verbatim(_) = item {
                self.problem(item.span(), "this item is not supported", "move it out of the function");
                continue;
            }
            if let Some((name, ty)) = constant_item(item) {
                self.f.named_sizes.extend(is_usize(ty).then(|| name.clone()));
                let ty = Ty::parse(ty, &self.generics);
                self.constants.insert(name, ty);
            }
            let text = quote!(#item).to_string();
            if self.f.items.iter().any(|i| quote!(#i).to_string() == text) {
                continue;
            }
            if !body && let Some(name) = item_name(item) {
                // Moved to the head of the function, its name must mean the same everywhere.
                let counts = here.get_or_insert_with(|| names::count_idents(quote!({ #(#stmts)* })));
                let name_text = name.to_string();
                if counts.get(&name_text) != self.idents.get(&name_text) {
                    self.problem(
                        name.span(),
                        format!("the name of this item, `{name_text}`, is also used outside of its block"),
                        "move the item to the head of the function, or rename it",
                    );
                    continue;
                }
            }
            self.f.items.push(item.clone());
        }
    }

    // ---- let

    fn let_(&mut self, l: &syn::Local) -> Flow<()> {
        self.check_attrs(&l.attrs);
        if self.let_closure(l) {
            return Ok(());
        }
        let (pat, ascribed) = pat::ascription(&l.pat);
        let Some(init) = &l.init else {
            for name in walk::bound_names(pat) {
                let one = matches!(pat, Pat::Ident(_));
                self.declare(&name.to_string(), None, ascribed.filter(|_| one).cloned());
                if self.changes_in_place(pat, &name, ascribed, false) {
                    self.problem(
                        name.span(),
                        "a variable that is changed in place must be initialised where it is declared",
                        format!("give `{name}` a value here"),
                    );
                }
            }
            return Ok(());
        };
        if let Some((_, diverge)) = &init.diverge {
            return self.let_else(pat, &init.expr, diverge);
        }
        let numbers = self.of_numbers(pat, &init.expr, ascribed);
        let (e, ascribed) = match &numbers {
            Some((e, ty)) => (e, ty.as_ref()),
            None => (&*init.expr, ascribed),
        };
        let done = self.let_kept(pat, e)?
            || self.let_moving(pat, e, ascribed)?
            || self.let_located(pat, e)?
            || self.let_reference(pat, e)?
            || self.let_slice(pat, e)?
            || self.let_alternatives(pat, e, None)?;
        if done {
            return Ok(());
        }
        let mark = self.f.values.len();
        if let Some(v) = self.cast_from_into(e, ascribed)? {
            self.bind_at(pat, v, mark, ascribed);
            return Ok(());
        }
        let taken_apart = length_of(pat, e);
        self.expect(e, ascribed.or(taken_apart.as_ref()));
        self.users_expected |= ascribed.is_none() && self.shows_users(pat, e);
        if ascribed.is_none() && self.shows_array(pat, e) {
            self.expected = Some(syn::parse_quote!([_; _]));
        }
        let value = self.init(pat, e)?;
        if let Init::One(v) = &value
            && self.is_users_made(e)
        {
            self.users.insert(*v);
        }
        self.bind_init(pat, value, mark, ascribed);
        if let (Some(_), Some(var)) = (&numbers, self.vars.last_mut()) {
            var.number = true;
        }
        self.check_queue(pat, e, ascribed);
        Ok(())
    }

    /// A collection of std that has no tangent, should something differentiable go in.
    fn check_queue(&mut self, pat: &Pat, e: &Expr, ascribed: Option<&syn::Type>) {
        let queue = |path: &syn::Path| {
            let found =
                path.segments.iter().find(|s| matches!(s.ident.to_string().as_str(), "VecDeque" | "LinkedList"));
            found.map(|s| s.ident.clone())
        };
        // What is collected has an error of its own.
        let Expr::Call(c) = unparenthesised(e) else { return };
        let written = match (ascribed.map(pat::behind_references), unparenthesised(&c.func)) {
            (Some(syn::Type::Path(p)), _) => queue(&p.path),
            (_, Expr::Path(p)) => queue(&p.path),
            _ => None,
        };
        if let (Some(ty), Pat::Ident(p)) = (written, pat)
            && let Some(v) = self.lookup(&p.ident.to_string()).and_then(|k| self.vars[k].value)
        {
            let help = "use a `Vec`: `v.push(x)` behind, `v.remove(0)` before, or an index that goes around";
            let message =
                format!("`{ty}` has no derivative, and receives a value that depends on a differentiable parameter");
            self.deferred.push((v, Problem::new(ty.span(), message, help)));
        }
    }

    /// `let o = v.iter().find(f);`, `let o = v.get(i);`: the place that is found, and no value that holds a reference to a number.
    fn let_located(&mut self, pat: &Pat, e: &Expr) -> Flow<bool> {
        let Pat::Ident(p) = pat else { return Ok(false) };
        let plain = p.by_ref.is_none() && p.mutability.is_none() && p.subpat.is_none();
        if !plain || !self.taint.reaches(e) {
            return Ok(false);
        }
        let found = match self.located_end(e)? {
            Some(found) => Some(found),
            None if self.is_search(unparenthesised(e)) && self.searched_elements(e).is_scalar() => self.located(e),
            None => None,
        };
        let Some(found) = found else { return Ok(false) };
        let iter::Located { before, missing, item } = found;
        // Whatever is mentioned later is the same then.
        let mut mentioned = names::count_idents(quote!(#missing #item)).into_keys();
        if !mentioned.all(|name| self.stays(&name)) || !matches!(syn::parse2(item.clone()), Ok(Expr::Reference(_))) {
            return Ok(false);
        }
        self.statements(before, e.span())?;
        let k = self.declare(&p.ident.to_string(), None, None);
        self.vars[k].located = Some(Rc::new(iter::Located { before: quote!(), missing, item }));
        Ok(true)
    }

    /// Whether a name means the same wherever it is mentioned later.
    pub(super) fn stays(&self, name: &String) -> bool {
        match self.lookup(name) {
            Some(k) => {
                !self.is_moving(k) && self.made.contains(name)
                    || self.shown.fixed.contains(name)
                    || self.is_cell(k) && !self.is_moving(k) && self.shown.once.contains(name)
            }
            None => true,
        }
    }

    /// `let (a, b) = v.split_at_mut(k);`: other names for places.
    fn let_reference(&mut self, pat: &Pat, e: &Expr) -> Flow<bool> {
        if !matches!(pat, Pat::Ident(_) | Pat::Wild(_)) {
            let spot = match unparenthesised(e) {
                Expr::Reference(r) if r.mutability.is_some() => self.spot(&r.expr)?,
                e => self.handed_on(e).filter(|s| s.mutable),
            };
            if let Some(spot) = spot {
                self.bind_parts(pat, spot);
                return Ok(true);
            }
        }
        match (pat, unparenthesised(e)) {
            (Pat::Tuple(p), Expr::MethodCall(m))
                if m.method == "split_at_mut" && m.args.len() == 1 && p.elems.len() == 2 =>
            {
                let (Pat::Ident(a), Pat::Ident(b)) = (&p.elems[0], &p.elems[1]) else { return Ok(false) };
                let Some(spot) = self.spot(&m.receiver)? else { return Ok(false) };
                let k = self.value(&m.args[0])?;
                for (name, step) in [(a, Proj::Range(None, Some(k), false)), (b, Proj::Range(Some(k), None, false))] {
                    let mut half = spot.clone();
                    half.path.push(step);
                    self.declare_alias(&name.ident.to_string(), half);
                }
                Ok(true)
            }
            _ => Ok(false),
        }
    }

    /// The place that a variable is a name of; a `&mut` moves.
    pub(super) fn handed_on(&self, e: &Expr) -> Option<Spot> {
        let k = self.local(e)?;
        match (self.alias(k), self.vars[k].value) {
            (Some(spot), _) => Some(spot),
            (None, Some(v)) if self.f.is_cell(v) && self.f.ty(v).is_ref() => {
                Some(Spot { base: v, path: vec![], mutable: true })
            }
            _ => None,
        }
    }

    /// A part of what a name stands for that is a part itself, but no number, which is read.
    fn is_part_of_alias(&self, e: &Expr) -> bool {
        let alias = place::root_ident(e).and_then(|name| self.alias(self.lookup(&name.to_string())?));
        alias.is_some_and(|spot| spot.path.iter().any(|step| matches!(step, Proj::Range(..) | Proj::Index(_))))
            && !self.peek(e).is_scalar()
    }

    /// `let y: f64 = x.into();`, from a float.
    fn cast_from_into(&mut self, e: &Expr, ascribed: Option<&syn::Type>) -> Flow<Option<Value>> {
        let (Expr::MethodCall(m), Some(to)) = (unparenthesised(e), ascribed) else { return Ok(None) };
        let ty = Ty::parse(to, &self.generics);
        let concrete = matches!(ty, Ty::Scalar(crate::ty::Scalar::F64 | crate::ty::Scalar::F32));
        if m.method != "into" || !m.args.is_empty() || !concrete || !self.peek(&m.receiver).is_scalar() {
            return Ok(None);
        }
        let v = self.value(&m.receiver)?;
        Ok(Some(self.emit(Op::Cast(v, to.clone()), e.span(), ty)))
    }

    /// Evaluates an initialiser; a tuple for a tuple pattern stays apart.
    pub(super) fn init(&mut self, pat: &Pat, e: &Expr) -> Flow<Init> {
        match (pat::unparenthesised(pat), unparenthesised(e)) {
            (Pat::Tuple(p), Expr::Tuple(t))
                if p.elems.len() == t.elems.len() && !t.elems.is_empty() && !pat::has_rest(&p.elems) =>
            {
                let parts = p.elems.iter().zip(&t.elems).map(|(p, e)| self.init(p, e)).collect::<Flow<_>>()?;
                Ok(Init::Tuple(parts, e.span()))
            }
            (Pat::Tuple(_), Expr::MethodCall(m)) if m.method == "split_at" => match self.respelled(m) {
                Some(e) => self.init(pat, &e),
                None => Ok(Init::One(self.value(e)?)),
            },
            (Pat::Reference(p), Expr::Reference(r)) if p.mutability.is_none() && r.mutability.is_none() => {
                Ok(Init::Behind(Box::new(self.init(&p.pat, &r.expr)?)))
            }
            (Pat::Ident(p), Expr::Reference(r)) if r.mutability.is_some() && p.by_ref.is_none() => {
                match self.spot(&r.expr)? {
                    Some(spot) => Ok(Init::Place(spot)),
                    None => Ok(Init::One(self.value(e)?)),
                }
            }
            // Of one half of a split, while the other changes: no borrow of the whole.
            (Pat::Ident(p), Expr::Reference(r))
                if p.by_ref.is_none() && p.mutability.is_none() && self.is_part_of_alias(&r.expr) =>
            {
                match self.spot(&r.expr)? {
                    Some(spot) => Ok(Init::Place(Spot { mutable: false, ..spot })),
                    None => Ok(Init::One(self.value(e)?)),
                }
            }
            (Pat::Ident(p), e) if p.by_ref.is_none() && self.handed_on(e).is_some() => {
                self.handed_on(e).map_or_else(|| Ok(Init::One(self.value(e)?)), |spot| Ok(Init::Place(spot)))
            }
            (Pat::Ident(p), e) if p.by_ref.is_none() && self.may_view(e) => match self.viewed(e)? {
                Some(spot) if self.f.is_cell(spot.base) => Ok(Init::Place(spot)),
                Some(spot) => Ok(Init::One(self.borrow(&spot, Access::Shared, e.span()))),
                None => Ok(Init::One(self.value(e)?)),
            },
            (_, e) => Ok(Init::One(self.value(e)?)),
        }
    }

    pub(super) fn bind_init(&mut self, pat: &Pat, init: Init, mark: usize, ascribed: Option<&syn::Type>) {
        match (pat::unparenthesised(pat), init) {
            (pat, Init::One(v)) => {
                self.bind_at(pat, v, mark, ascribed);
                self.moving_bound(pat, v);
            }
            (Pat::Tuple(p), Init::Tuple(parts, _)) => {
                let types = pat::tuple_types(ascribed, parts.len());
                for ((p, part), ty) in p.elems.iter().zip(parts).zip(types) {
                    let (p, own) = pat::ascription(p);
                    self.bind_init(p, part, mark, own.or(ty));
                }
            }
            (Pat::Reference(p), Init::Behind(init)) => {
                let (p, own) = pat::ascription(&p.pat);
                self.bind_init(p, *init, mark, own);
            }
            (Pat::Ident(p), Init::Place(spot)) => self.declare_alias(&p.ident.to_string(), spot),
            (p, Init::Place(_) | Init::Behind(_)) => {
                self.problem(p.span(), "this pattern is not supported", "bind a name")
            }
            (_, Init::Tuple(_, span)) => self.problem(span, "this pattern is not supported", "bind a name"),
        }
    }

    // ---- assignment

    pub(super) fn assign(&mut self, e: &Expr, a: &syn::ExprAssign) -> Flow<Out> {
        let left = unparenthesised(&a.left);
        match left {
            Expr::Tuple(t) if self.trades(t, &a.right) => {
                let mark = self.f.values.len();
                match (self.spot(&t.elems[0])?, self.spot(&t.elems[1])?) {
                    (Some(p), Some(q)) => {
                        let op = Op::Swap(p.base, p.path, q.base, q.path);
                        self.insts.push(Inst { results: vec![], op, span: e.span() });
                    }
                    (Some(cell), None) | (None, Some(cell)) => {
                        let k = usize::from(self.spot(&t.elems[0])?.is_some());
                        let v = self.value(&t.elems[k])?;
                        let ty = self.spot_ty(&cell);
                        let old = self.emit(Op::Replace(cell.base, cell.path, v), e.span(), ty);
                        self.assign_value(&t.elems[k], old, mark)?;
                    }
                    (None, None) => {}
                }
                Ok(Out::Unit)
            }
            Expr::Tuple(t) => {
                let mark = self.f.values.len();
                let parts: Vec<Value> = match unparenthesised(&a.right) {
                    Expr::Tuple(r) if r.elems.len() == t.elems.len() => self.values(&r.elems)?,
                    right => {
                        let v = self.value(right)?;
                        self.parts(v, t.elems.len(), e.span())
                    }
                };
                for (place, v) in t.elems.iter().zip(parts) {
                    self.assign_value(place, v, mark)?;
                }
                Ok(Out::Unit)
            }
            Expr::Array(t) => {
                let mark = self.f.values.len();
                let v = self.value(&a.right)?;
                for (k, place) in t.elems.iter().enumerate() {
                    let part = self.element(v, k, place.span());
                    self.assign_value(place, part, mark)?;
                }
                Ok(Out::Unit)
            }
            Expr::Infer(_) => {
                self.discarded(|l| l.expr(&a.right))?;
                Ok(Out::Unit)
            }
            _ => {
                if let Ty::Vec(_) = self.peek(left).peeled() {
                    // What a chain is collected into.
                    self.expect(&a.right, Some(&syn::parse_quote!(::std::vec::Vec<_>)));
                }
                if let Some(k) = self.local(left)
                    && !self.is_cell(k)
                {
                    let mark = self.f.values.len();
                    let number = self.assigned_number(k, &a.right);
                    let v = self.value(number.as_ref().unwrap_or(&a.right))?;
                    self.set(k, v, mark);
                    return Ok(Out::Unit);
                }
                if !self.is_in_cell(left) {
                    return self.effect(e, left);
                }
                if let Some(k) = self.local(left).filter(|k| self.is_moving(*k)) {
                    return self.move_along(k, a);
                }
                if self.local(left).is_some_and(|k| self.vars[k].alias.is_some()) {
                    self.problem(
                        a.eq_token.span,
                        "assigning a reference again is not supported",
                        "declare a new name: `let r = &mut …;`",
                    );
                    return Ok(Out::Unit);
                }
                let v = self.value(&a.right)?;
                if let Some(spot) = self.spot(left)? {
                    self.store(spot, v, e.span());
                }
                Ok(Out::Unit)
            }
        }
    }

    /// True for a part of a variable that is changed in place.
    pub(super) fn is_in_cell(&self, e: &Expr) -> bool {
        match place::root_ident(e) {
            Some(i) => self.lookup(&i.to_string()).is_some_and(|k| self.is_cell(k)),
            None => self.respelled_root(e).is_some_and(|e| self.is_in_cell(&e)),
        }
    }

    /// `(a, b) = (b, a)`, where one at least is memory: `mem::swap`, or `mem::replace`.
    fn trades(&self, left: &syn::ExprTuple, right: &Expr) -> bool {
        let Expr::Tuple(right) = unparenthesised(right) else { return false };
        let local = |e: &Expr| self.local(e);
        let (a, b): (Vec<_>, Vec<_>) =
            (left.elems.iter().map(local).collect(), right.elems.iter().map(local).collect());
        match (&a[..], &b[..]) {
            ([Some(p), Some(q)], [Some(r), Some(s)]) => {
                p != q && r == q && s == p && (self.is_cell(*p) || self.is_cell(*q))
            }
            _ => false,
        }
    }

    /// One place of a destructuring assignment.
    fn assign_value(&mut self, place: &Expr, v: Value, mark: usize) -> Flow<()> {
        match unparenthesised(place) {
            Expr::Infer(_) => {}
            Expr::Tuple(t) => {
                let parts = self.parts(v, t.elems.len(), place.span());
                for (p, v) in t.elems.iter().zip(parts) {
                    self.assign_value(p, v, mark)?;
                }
            }
            p => match self.local(p) {
                Some(k) if !self.is_cell(k) => self.set(k, v, mark),
                _ => match self.spot(p)? {
                    Some(spot) => self.store(spot, v, place.span()),
                    None => self.problems.push(verbatim::element_problem(place)),
                },
            },
        }
        Ok(())
    }

    /// Gives a variable a new value, which is of the type of the one before: what a call gives needn't be taken for an array.
    pub(super) fn set(&mut self, k: usize, v: Value, mark: usize) {
        let Var { name, ascribed, value, .. } = self.vars[k].clone();
        if let Some(ty @ Ty::Scalar(_)) = value.map(|before| self.f.ty(before).clone())
            && *self.f.ty(v) == Ty::Unknown
        {
            self.f.data_mut(v).ty = ty;
        }
        self.name(v, mark, &name, ascribed.as_ref());
        self.vars[k].value = Some(v);
    }

    pub(super) fn compound_assign(&mut self, e: &Expr, b: &syn::ExprBinary) -> Flow<Out> {
        let left = unparenthesised(&b.left);
        let Some(op) = expr::compound(&b.op) else { return self.effect(e, left) };
        if self.is_in_cell(left) {
            let v = self.value(&b.right)?;
            if let Some(spot) = self.spot(left)?
                && !self.overloaded_in_place(op, &spot, v, b.op.span())
            {
                self.update(spot, op, v, b.op.span());
            }
            return Ok(Out::Unit);
        }
        let Some(k) = self.local(left) else { return self.effect(e, left) };
        let right = self.value(&b.right)?;
        let Some(old) = self.vars[k].value else {
            return Ok(Out::Unit);
        };
        let mark = self.f.values.len();
        let array = matches!(self.f.ty(old), Ty::Dense(_));
        if array || self.f.ty(old) == &Ty::Unknown && (self.is_users(old) || self.is_users(right)) {
            // The operator changes it: for its time it is a place.
            let base = self.cell(old, b.op.span());
            let spot = Spot { base, path: vec![], mutable: true };
            if self.overloaded_in_place(op, &spot, right, b.op.span()) {
                let ty = self.ty(old);
                let new = self.emit(Op::Load(base, vec![]), b.op.span(), ty);
                self.set(k, new, mark);
                return Ok(Out::Unit);
            }
        }
        let new = self.assigned(op, old, right, b.op.span());
        self.set(k, new, mark);
        Ok(Out::Unit)
    }

    /// An assignment to what stays a place.
    fn effect(&mut self, e: &Expr, left: &Expr) -> Flow<Out> {
        let known = place::root_ident(left).and_then(|i| self.lookup(&i.to_string()));
        if known.is_some() && !self.can_copy(e) {
            self.problems.push(verbatim::element_problem(left));
            return Ok(Out::Unit);
        }
        let mut problems = match place::ident_of(left) {
            Some(_) => vec![],
            None => vec![verbatim::element_problem(left)],
        };
        problems.extend(match e {
            Expr::Assign(a) => self.problems_inside(&a.right),
            Expr::Binary(b) => self.problems_inside(&b.right),
            _ => vec![],
        });
        if problems.is_empty() {
            problems.push(verbatim::element_problem(left));
        }
        if let Out::Value(v) = self.copy(e, Ty::Unit, problems)?
            && let Some(last) = self.insts.last_mut()
            && last.results == [v]
        {
            last.results.clear();
        }
        Ok(Out::Unit)
    }
}

/// `let (src, dst) = if even { (&a, &mut b) } else { (&b, &mut a) };`: what follows is inside of the branches, since a `&mut` is no value that
/// leaves them.
fn chosen_by_branch(l: &syn::Local, rest: &[Stmt]) -> Option<Expr> {
    /// What follows is lowered so often, and twice that for each.
    const CHOICES: usize = 3;
    let choice = |s: &&Stmt| matches!(s, Stmt::Local(l) if l.init.as_ref().is_some_and(|i| gives_exclusive(&i.expr)));
    let init = l.init.as_ref().filter(|i| i.diverge.is_none() && gives_exclusive(&i.expr))?;
    let Expr::If(_) = unparenthesised(&init.expr) else { return None };
    if rest.iter().filter(choice).count() > CHOICES {
        return None;
    }
    in_branches(&l.pat, &init.expr, rest)
}

/// The `if` with this behind each of its ends.
fn in_branches(pat: &Pat, e: &Expr, rest: &[Stmt]) -> Option<Expr> {
    let end = |e: &Expr| match unparenthesised(e) {
        Expr::If(_) => in_branches(pat, e, rest),
        e => Some(syn::parse_quote!({ let #pat = #e; #(#rest)* })),
    };
    let only = |b: &Block| match &b.stmts[..] {
        [Stmt::Expr(e, None)] => end(e),
        _ => None,
    };
    let Expr::If(i) = unparenthesised(e) else { return None };
    let (cond, then) = (&i.cond, only(&i.then_branch)?);
    let otherwise = match unparenthesised(&i.else_branch.as_ref()?.1) {
        Expr::Block(b) if b.label.is_none() => only(&b.block)?,
        e => end(e)?,
    };
    Some(syn::parse_quote!(if #cond { #then } else { #otherwise }))
}

/// Whether a branch ends in a `&mut`, or in a tuple with one.
fn gives_exclusive(e: &Expr) -> bool {
    let of_block =
        |b: &Block| matches!(b.stmts.last(), Some(Stmt::Expr(e, None)) if gives_exclusive(e) || is_exclusive(e));
    match unparenthesised(e) {
        Expr::If(i) => of_block(&i.then_branch) || i.else_branch.as_ref().is_some_and(|(_, e)| gives_exclusive(e)),
        Expr::Match(m) => m.arms.iter().any(|a| gives_exclusive(&a.body) || is_exclusive(&a.body)),
        Expr::Block(b) => of_block(&b.block),
        _ => false,
    }
}

fn is_exclusive(e: &Expr) -> bool {
    match unparenthesised(e) {
        Expr::Reference(r) => r.mutability.is_some(),
        Expr::Tuple(t) => t.elems.iter().any(is_exclusive),
        _ => false,
    }
}

fn constant_item(item: &syn::Item) -> Option<(String, &syn::Type)> {
    match item {
        syn::Item::Const(c) => Some((c.ident.to_string(), &c.ty)),
        syn::Item::Static(s) => Some((s.ident.to_string(), &s.ty)),
        _ => None,
    }
}

fn item_name(item: &syn::Item) -> Option<&Ident> {
    use syn::Item;
    match item {
        Item::Const(i) if i.ident == "_" => None,
        Item::Const(i) => Some(&i.ident),
        Item::Static(i) => Some(&i.ident),
        Item::Fn(i) => Some(&i.sig.ident),
        Item::Struct(i) => Some(&i.ident),
        Item::Enum(i) => Some(&i.ident),
        Item::Union(i) => Some(&i.ident),
        Item::Type(i) => Some(&i.ident),
        Item::Trait(i) => Some(&i.ident),
        Item::Mod(i) => Some(&i.ident),
        Item::Macro(i) => i.ident.as_ref(),
        Item::Use(u) => use_name(&u.tree),
        _ => None,
    }
}

/// The name of a `use` of one thing.
fn use_name(t: &syn::UseTree) -> Option<&Ident> {
    match t {
        syn::UseTree::Path(p) => use_name(&p.tree),
        syn::UseTree::Name(n) => Some(&n.ident),
        syn::UseTree::Rename(r) => Some(&r.rename),
        _ => None,
    }
}

/// `let [a, b] = std::array::from_fn(f)`, `let [a, b] = x.map(f)`: the pattern says how long the array is.
fn length_of(pat: &Pat, e: &Expr) -> Option<syn::Type> {
    let Pat::Slice(all) = pat else { return None };
    let rest = |p: &Pat| match p {
        Pat::Rest(_) => true,
        Pat::Ident(i) => i.subpat.is_some(),
        _ => false,
    };
    let made = match unparenthesised(e) {
        Expr::Call(c) => {
            matches!(unparenthesised(&c.func), Expr::Path(p) if p.path.segments.last().is_some_and(|s| s.ident == "from_fn"))
        }
        Expr::MethodCall(m) => m.method == "map",
        _ => false,
    };
    let n = all.elems.len();
    (made && !all.elems.iter().any(rest)).then(|| syn::parse_quote!([_; #n]))
}
