//! Places: `x[i].0`, and reads of them.

use super::*;
use syn::{Expr, Member};

/// A plain local name (or what could be one).
pub(super) fn ident_of(e: &Expr) -> Option<&Ident> {
    match e {
        Expr::Path(p) if p.qself.is_none() => p.path.get_ident(),
        _ => None,
    }
}

pub(super) fn unparenthesised(mut e: &Expr) -> &Expr {
    loop {
        e = match e {
            Expr::Paren(p) => &p.expr,
            Expr::Group(g) => &g.expr,
            e => return e,
        }
    }
}

/// The variable that a place expression is part of.
pub(super) fn root_ident(mut e: &Expr) -> Option<&Ident> {
    loop {
        e = match unparenthesised(e) {
            Expr::Index(i) => &i.expr,
            Expr::Field(f) => &f.base,
            Expr::Unary(u) if matches!(u.op, syn::UnOp::Deref(_)) => match unparenthesised(&u.expr) {
                Expr::Reference(r) => &r.expr,
                e => e,
            },
            Expr::MethodCall(m) if view_of(m).is_some() => &m.receiver,
            e => return ident_of(e),
        }
    }
}

/// The view of an array that a method of this name gives, and whether it may be changed.
pub(super) fn view_of(m: &syn::ExprMethodCall) -> Option<(&'static crate::arrays::View, bool)> {
    let of_view = || matches!(unparenthesised(&m.receiver), Expr::MethodCall(of) if view_of(of).is_some());
    let changed = || match unparenthesised(&m.receiver) {
        Expr::MethodCall(of) => view_of(of).is_some_and(|(_, changed)| changed),
        _ => false,
    };
    crate::arrays::view_method(&m.method.to_string(), m.args.len())
        .filter(|(view, _)| m.turbofish.is_none() && (!view.of_view || of_view()))
        .map(|(view, exclusive)| (view, exclusive || view.of_view && changed()))
}

enum Step<'a> {
    View(&'a syn::ExprMethodCall),
    Index(&'a Expr),
    Member(&'a Member),
    Deref,
}

impl Step<'_> {
    fn is_range(&self) -> bool {
        matches!(self, Step::Index(i) if matches!(unparenthesised(i), Expr::Range(_)))
    }
}

/// The type behind one step.
pub(crate) fn step_ty(ty: &Ty, step: &Proj) -> Ty {
    match step {
        Proj::Index(_) => ty.element(),
        Proj::Range(..) => Ty::Slice(Box::new(ty.element())),
        Proj::Payload(variant, _) => match ty.peeled() {
            Ty::Wrapped(_, t) if variant == "Some" || variant == "Ok" => (**t).clone(),
            Ty::Discrete => Ty::Discrete,
            _ => Ty::Unknown,
        },
        Proj::Deref => match ty.peeled() {
            Ty::Boxed(t) => (**t).clone(),
            Ty::Discrete => Ty::Discrete,
            _ => Ty::Unknown,
        },
        Proj::View(_, view, _) => view.of(ty),
        Proj::Field(k) => ty.field(*k as usize),
        Proj::Named(_) if ty.peeled() == &Ty::Discrete => Ty::Discrete,
        Proj::Named(_) => Ty::Unknown,
    }
}

impl Lowerer {
    /// True for `x[a..b]` and parts of it.
    pub(super) fn is_slicing(&self, e: &Expr) -> bool {
        self.steps(e).1.iter().any(Step::is_range)
    }

    /// The view that a method gives, unless it is one of the user's that is called so.
    fn array_view(&self, m: &syn::ExprMethodCall) -> Option<(&'static crate::arrays::View, bool)> {
        view_of(m).filter(|_| !self.is_users_view(&m.receiver))
    }

    /// A variable of a type of the user's, or what a method called like a view of ndarray gives of one.
    fn is_users_view(&self, e: &Expr) -> bool {
        match unparenthesised(e) {
            Expr::MethodCall(m) if view_of(m).is_some() => self.is_users_view(&m.receiver),
            e => self.is_users_own(e),
        }
    }

    /// The root of a chain of indices and fields, and the steps from there.
    fn steps<'e>(&self, e: &'e Expr) -> (&'e Expr, Vec<Step<'e>>) {
        self.steps_through(e, false)
    }

    /// The same, through `*`, `&mut *x`, `x.as_mut_slice()` too.
    fn steps_of_place<'e>(&self, e: &'e Expr) -> (&'e Expr, Vec<Step<'e>>) {
        self.steps_through(e, true)
    }

    fn steps_through<'e>(&self, mut e: &'e Expr, places: bool) -> (&'e Expr, Vec<Step<'e>>) {
        let itself = ["as_mut_slice", "as_mut", "as_slice", "as_ref"];
        let mut steps = vec![];
        loop {
            match unparenthesised(e) {
                Expr::Index(i) => {
                    steps.push(Step::Index(&i.index));
                    e = &i.expr;
                }
                Expr::Field(f) => {
                    steps.push(Step::Member(&f.member));
                    e = &f.base;
                }
                Expr::Unary(u) if places && matches!(u.op, syn::UnOp::Deref(_)) => match unparenthesised(&u.expr) {
                    Expr::Reference(r) => e = &r.expr,
                    inner => {
                        steps.push(Step::Deref);
                        e = inner;
                    }
                },
                Expr::MethodCall(m) if self.array_view(m).is_some_and(|(_, changed)| places || !changed) => {
                    steps.push(Step::View(m));
                    e = &m.receiver;
                }
                Expr::MethodCall(m) if places && m.args.is_empty() && itself.iter().any(|name| m.method == name) => {
                    e = &m.receiver;
                }
                root => {
                    steps.reverse();
                    return (root, steps);
                }
            }
        }
    }

    /// The place that an expression names, if that is in a cell or behind a name for one; evaluates its indices.
    pub(super) fn spot(&mut self, e: &Expr) -> Flow<Option<Spot>> {
        let (root, steps) = self.steps_of_place(e);
        let Some(k) = self.local(root) else {
            return match self.respelled_root(e) {
                Some(e) if matches!(root, Expr::MethodCall(_)) => self.spot(&e),
                _ => Ok(None),
            };
        };
        let mut spot = match (self.alias(k), self.vars[k].value) {
            (Some(spot), _) => spot,
            (None, Some(v)) if self.f.is_cell(v) => Spot { base: v, path: vec![], mutable: true },
            _ => return Ok(None),
        };
        // `*r` is the place that `r` is a name of.
        let mut reference = self.alias(k).is_some() || self.f.ty(spot.base).is_ref() && spot.path.is_empty();
        for step in steps {
            match step {
                Step::Deref if std::mem::take(&mut reference) => continue,
                Step::Deref => spot.path.push(Proj::Deref),
                Step::Member(Member::Unnamed(i)) => spot.path.push(Proj::Field(i.index)),
                Step::Member(Member::Named(i)) => spot.path.push(Proj::Named(i.clone())),
                Step::Index(i) => {
                    let step = self.index(i)?;
                    self.folded(&mut spot.path, step);
                }
                Step::View(m) => spot.path.push(self.view(m)?),
            }
            reference = false;
        }
        Ok(Some(spot))
    }

    /// A part of a value that doesn't change, with at least one step.
    pub(super) fn part_of_value(&mut self, e: &Expr) -> Flow<Option<Spot>> {
        let (root, steps) = self.steps(e);
        if steps.is_empty() {
            return Ok(None);
        }
        let base = self.value(root)?;
        let mut path = vec![];
        for step in steps {
            path.push(match step {
                Step::Index(i) => self.index(i)?,
                Step::Member(Member::Unnamed(i)) => Proj::Field(i.index),
                Step::Member(Member::Named(i)) => Proj::Named(i.clone()),
                Step::Deref => Proj::Deref,
                Step::View(m) => self.view(m)?,
            });
        }
        Ok(Some(Spot { base, path, mutable: false }))
    }

    fn view(&mut self, m: &syn::ExprMethodCall) -> Flow<Proj> {
        let args = self.values(&m.args)?;
        let (view, _) = view_of(m).expect("looked at before");
        Ok(Proj::View(m.method.clone(), view, args))
    }

    /// A view of an array, or of what may be one and is active.
    pub(super) fn may_view(&self, e: &Expr) -> bool {
        let of_array = |m: &syn::ExprMethodCall| self.peek(&m.receiver).dense().is_some();
        self.taint.reaches(e) || matches!(unparenthesised(e), Expr::MethodCall(m) if of_array(m))
    }

    /// A view of an array: a name for a part of it.
    pub(super) fn viewed(&mut self, e: &Expr) -> Flow<Option<Spot>> {
        let Expr::MethodCall(m) = unparenthesised(e) else { return Ok(None) };
        let Some((_, changed)) = self.array_view(m) else { return Ok(None) };
        if !self.peek(&m.receiver).peeled().is_open() {
            return Ok(None);
        }
        if let Some(spot) = self.spot(e)? {
            return Ok(Some(Spot { mutable: changed, ..spot }));
        }
        if changed { Ok(None) } else { self.part_of_value(e) }
    }

    /// A view by which an array is changed, as an argument by value: `u.row_mut(i)`, or the name of one.
    pub(super) fn exclusive_view(&mut self, e: &Expr) -> Flow<Option<Value>> {
        let spot = match unparenthesised(e) {
            Expr::MethodCall(_) if self.may_view(e) => self.viewed(e)?.filter(|spot| spot.mutable),
            Expr::Path(_) => self.named_view(e),
            _ => None,
        };
        Ok(spot.map(|spot| {
            let ty = self.spot_ty(&spot).peeled().clone();
            self.emit(Op::Borrow(spot.base, spot.path, Access::Mutable), e.span(), ty)
        }))
    }

    /// The place that the name of such a view stands for, reborrowed.
    fn named_view(&self, e: &Expr) -> Option<Spot> {
        let spot = self.handed_on(e).filter(|spot| spot.mutable)?;
        Some(self.as_view(spot, e.span())).filter(|spot| matches!(spot.path.last(), Some(Proj::View(..))))
    }

    /// The sweeps' name for a parameter that is a view stands for what it is a view of: a view of that.
    pub(super) fn as_view(&self, mut spot: Spot, span: Span) -> Spot {
        if spot.path.is_empty() && self.views.contains(&spot.base) {
            spot.path.push(Proj::View(Ident::new("view_mut", span), crate::arrays::whole_view(), vec![]));
        }
        spot
    }

    /// A view, not a reference to one.
    pub(super) fn is_view(&self, v: Value) -> bool {
        let viewed = |spot: &Spot| matches!(spot.path.last(), Some(Proj::View(..)));
        self.f.params.contains(&v) || self.spots.get(&v).is_some_and(viewed)
    }

    /// What a `match` looks at: a place stays one.
    pub(super) fn scrutinee(&mut self, e: &Expr) -> Flow<Value> {
        let inner = unparenthesised(e);
        if let Expr::MethodCall(m) = inner
            && m.args.is_empty()
            && m.method == "as_mut"
            && let Some(spot) = self.spot(&m.receiver)?
        {
            return Ok(self.borrow(&spot, Access::Mutable, e.span()));
        }
        if let Some(spot) = self.handed_on(inner) {
            // The name of a `&mut`, which isn't moved.
            return Ok(self.borrow(&spot, Access::Passed, e.span()));
        }
        let deref = matches!(inner, Expr::Unary(u) if matches!(u.op, syn::UnOp::Deref(_)));
        let part = matches!(inner, Expr::Index(_) | Expr::Field(_))
            || self.is_in_cell(inner) && (deref || ident_of(inner).is_some());
        if part && matches!(self.peek(inner).peeled(), Ty::Unknown | Ty::Wrapped(..)) {
            let spot = match self.spot(inner)? {
                Some(spot) => Some(spot),
                None => self.part_of_value(inner)?,
            };
            if let Some(spot) = spot {
                let ty = self.spot_ty(&spot);
                return Ok(self.emit(Op::At(spot.base, spot.path), e.span(), ty));
            }
        }
        self.value(e)
    }

    /// `[i]` or `[a..b]`.
    fn index(&mut self, i: &Expr) -> Flow<Proj> {
        let Expr::Range(r) = unparenthesised(i) else { return Ok(Proj::Index(self.value(i)?)) };
        let lo = r.start.as_ref().map(|e| self.value(e)).transpose()?;
        if let (Some(lo), Some(size)) = (lo, r.end.as_deref().and_then(iter::part_size)) {
            // A part that a chain goes through: inside of the whole, whatever its size.
            let k = self.value(size)?;
            let hi = self.arithmetic(BinOp::Add, lo, k, i.span());
            if let Some(n) = self.literals.get(&k) {
                self.parts.insert(hi, *n);
            }
            return Ok(Proj::Range(Some(lo), Some(hi), false));
        }
        let hi = r.end.as_ref().map(|e| self.value(e)).transpose()?;
        Ok(Proj::Range(lo, hi, matches!(r.limits, syn::RangeLimits::Closed(_))))
    }

    /// `[lo..hi][k]` is `[lo + k]`, in a part of a chain that surely has a k-th element.
    fn folded(&mut self, path: &mut Vec<Proj>, step: Proj) {
        if let (Some(Proj::Range(Some(lo), Some(hi), _)), Proj::Index(k)) = (path.last(), &step)
            && let (Some(size), Some(n)) = (self.parts.get(hi), self.literals.get(k))
            && n < size
        {
            let (lo, k, first) = (*lo, *k, *n == 0);
            let at = if first { lo } else { self.arithmetic(BinOp::Add, lo, k, Span::call_site()) };
            path.pop();
            path.push(Proj::Index(at));
            return;
        }
        path.push(step);
    }

    /// What is known of the type of a place.
    pub(super) fn spot_ty(&self, spot: &Spot) -> Ty {
        spot.path.iter().fold(self.f.ty(spot.base).peeled().clone(), |ty, step| step_ty(&ty, step))
    }

    /// A borrow of a place.
    pub(super) fn borrow(&mut self, spot: &Spot, access: Access, span: Span) -> Value {
        let ty = expr::ref_ty(self.spot_ty(spot));
        self.emit(Op::Borrow(spot.base, spot.path.clone(), access), span, ty)
    }

    /// A read of a place.
    pub(super) fn read(&mut self, spot: &Spot, span: Span) -> Value {
        let ty = self.spot_ty(spot);
        self.emit(Op::Load(spot.base, spot.path.clone()), span, ty)
    }

    /// `place = v`.
    pub(super) fn store(&mut self, spot: Spot, v: Value, span: Span) {
        self.refine(&spot, v);
        self.insts.push(Inst { results: vec![], op: Op::Store(spot.base, spot.path, v), span });
    }

    /// `place op= v`: the value is there already.
    pub(super) fn update(&mut self, spot: Spot, op: BinOp, v: Value, span: Span) {
        self.refine(&spot, v);
        let v = self.by_value(v);
        let ty = self.spot_ty(&spot);
        let number = ty.is_scalar() || ty == Ty::Unknown && self.f.ty(v).is_scalar();
        if number && matches!(op, BinOp::Add | BinOp::Sub) {
            let op = Op::AddTo(spot.base, spot.path, v, op == BinOp::Sub);
            self.insts.push(Inst { results: vec![], op, span });
            return;
        }
        // What may be an array can't move out of its place.
        let old = match ty == Ty::Unknown {
            true => {
                let clone = Op::Clone(spot.base, spot.path.clone(), Ident::new("clone", span));
                self.emit(clone, span, ty)
            }
            false => self.read(&spot, span),
        };
        let new = self.assigned(op, old, v, span);
        self.insts.push(Inst { results: vec![], op: Op::Store(spot.base, spot.path, new), span });
    }

    /// What is pushed tells the type of the elements.
    pub(super) fn refine_elements(&mut self, spot: &Spot, v: Value) {
        let new = self.f.ty(v).clone();
        if let (Ty::Vec(t), true, true) = (&mut self.f.data_mut(spot.base).ty, spot.path.is_empty(), !new.is_ref())
            && **t == Ty::Unknown
        {
            **t = new;
        }
    }

    /// What is stored tells the type of float literals that a cell began with.
    fn refine(&mut self, spot: &Spot, v: Value) {
        fn scalar(ty: &mut Ty, path: &[Proj], new: &Ty) {
            match (ty, path) {
                (ty @ Ty::Float, []) => *ty = new.clone(),
                (Ty::Array(t, _) | Ty::Vec(t) | Ty::Slice(t), [Proj::Index(_), rest @ ..]) => scalar(t, rest, new),
                (Ty::Ref(t), path) => scalar(t, path, new),
                (Ty::Tuple(ts), [Proj::Field(k), rest @ ..]) => {
                    if let Some(t) = ts.get_mut(*k as usize) {
                        scalar(t, rest, new);
                    }
                }
                _ => {}
            }
        }
        let new = self.f.ty(v).peeled().clone();
        if matches!(new, Ty::Scalar(_)) {
            scalar(&mut self.f.data_mut(spot.base).ty, &spot.path, &new);
        }
    }

    /// `x[i].0`, `s.field`: one load with the whole path.
    pub(super) fn load(&mut self, e: &Expr) -> Flow<Out> {
        if let Some(spot) = self.spot(e)? {
            return Ok(Out::Value(self.read(&spot, e.span())));
        }
        let (root, steps) = self.steps(e);
        if steps.iter().any(Step::is_range) {
            return self.copy_unsupported(e, Ty::Unknown);
        }
        let base = match self.local(root) {
            // A variable that changes in place is read where it is.
            Some(k) if self.vars[k].value.is_some() => self.vars[k].value.unwrap_or(Value(0)),
            _ => self.value(root)?,
        };
        let mut ty = self.ty(base);
        let (mut base, mut path) = self.read_from(base);
        for step in steps {
            let step = match step {
                Step::Index(i) => Proj::Index(self.value(i)?),
                Step::Member(Member::Unnamed(i)) => Proj::Field(i.index),
                Step::Member(Member::Named(i)) => Proj::Named(i.clone()),
                Step::Deref => Proj::Deref,
                Step::View(m) => self.view(m)?,
            };
            ty = step_ty(&ty, &step);
            if let (Some(part), true) = (self.spots.get(&base).filter(|s| !s.mutable).cloned(), path.is_empty()) {
                let mut folded = part.path.clone();
                self.folded(&mut folded, step.clone());
                if folded.len() == part.path.len() {
                    (base, path) = (part.base, folded);
                    continue;
                }
            }
            path.push(step);
        }
        Ok(Out::Value(self.emit(Op::Load(base, path), e.span(), ty)))
    }

    /// The type of an expression, as far as it is known without lowering it.
    pub(super) fn peek(&self, e: &Expr) -> Ty {
        match e {
            Expr::Paren(p) => self.peek(&p.expr),
            Expr::Group(p) => self.peek(&p.expr),
            Expr::Lit(l) => expr::literal_ty(&l.lit),
            Expr::Path(p) => match self.local(e) {
                Some(k) => match self.alias(k) {
                    Some(spot) => expr::ref_ty(self.spot_ty(&spot)),
                    None => match &self.vars[k].located {
                        Some(found) => {
                            let item = syn::parse2::<Expr>(found.item.clone());
                            let ty = item.map_or(Ty::Unknown, |item| self.peek(&item));
                            Ty::Wrapped(crate::ty::Wrapper::Option, Box::new(ty))
                        }
                        None => match self.vars[k].value.map_or(Ty::Unknown, |v| self.ty(v)) {
                            ty if self.vars[k].number && ty.is_scalar() => expr::ref_ty(ty),
                            ty => ty,
                        },
                    },
                },
                None => self.path_ty(p),
            },
            Expr::Reference(r) if r.mutability.is_none() => expr::ref_ty(self.peek(&r.expr)),
            Expr::Unary(u) => match (&u.op, self.peek(&u.expr)) {
                (syn::UnOp::Deref(_), Ty::Ref(t) | Ty::Boxed(t)) => *t,
                (syn::UnOp::Deref(_), Ty::Discrete) => Ty::Discrete,
                (syn::UnOp::Deref(_), t) if t.is_scalar() => t,
                (syn::UnOp::Deref(_), _) => Ty::Unknown,
                (syn::UnOp::Not(_), _) => Ty::Discrete,
                (_, t) => t.peeled().clone(),
            },
            Expr::Binary(b) => match expr::binary(&b.op) {
                Some(op) => expr::binary_ty(op, &self.peek(&b.left), &self.peek(&b.right)),
                None => Ty::Unknown,
            },
            Expr::Cast(c) => Ty::parse(&c.ty, &self.generics),
            Expr::Index(i) if !matches!(unparenthesised(&i.index), Expr::Range(_)) => self.peek(&i.expr).element(),
            Expr::Field(f) => match &f.member {
                Member::Unnamed(i) => self.peek(&f.base).field(i.index as usize),
                Member::Named(_) => Ty::Unknown,
            },
            Expr::MethodCall(m) if self.array_view(m).is_some() && self.peek(&m.receiver).peeled().is_open() => {
                let of = self.peek(&m.receiver);
                view_of(m).map_or(Ty::Unknown, |(view, _)| expr::ref_ty(view.of(&of)))
            }
            Expr::MethodCall(m) => {
                let name = m.method.to_string();
                if names::is_zero_derivative(&name)
                    || (names::is_of_ordering(&name) && method::is_ordering(&m.receiver))
                {
                    return Ty::Discrete;
                }
                if let Some(ty) = self.respelled_ty(e, m) {
                    return ty;
                }
                if name == "clone"
                    && let Ty::Vec(_) | Ty::Array(..) = self.peek(&m.receiver).peeled()
                {
                    return self.peek(&m.receiver).peeled().clone();
                }
                if let Some(of) = self.peek(&m.receiver).dense() {
                    let argument = m.args.first().map(|a| self.peek(a));
                    match name.as_str() {
                        "clone" | "mapv" | "mapv_into" => return Ty::Dense(of.owned()),
                        name if crate::rules::method(name, m.args.len() + 1).is_some_and(|row| !row.discrete) => {
                            return Ty::Dense(of.owned());
                        }
                        name if crate::arrays::is_method(name) => {
                            return crate::arrays::result(name, of, argument.as_ref());
                        }
                        _ => {}
                    }
                }
                let receiver = self.peek(&m.receiver).peeled().clone();
                match crate::rules::method(&name, m.args.len() + 1) {
                    Some(row) if row.discrete => Ty::Discrete,
                    Some(_) if receiver.is_scalar() || receiver.is_discrete() => receiver,
                    None if receiver == Ty::Discrete && names::is_discrete_method(&name) => receiver,
                    None if receiver.is_scalar() && names::is_operator(&name) => receiver,
                    _ => self.peek_combined(m),
                }
            }
            Expr::Call(c) => self.peek_wrapped(c),
            _ => Ty::Unknown,
        }
    }
}
