//! Branches: `if`, `match`, `&&`, `||`, `if let`, `let … else`; and how their arms join.

use super::*;
use syn::punctuated::Punctuated;
use syn::{Expr, Pat, Token};

/// An arm that was lowered.
struct Built {
    pat: Option<Pat>,
    bindings: Vec<Binding>,
    guard: Option<Verbatim>,
    insts: Vec<Inst>,
    flow: Flow<Out>,
    after: Vec<Option<Value>>,
}

/// What a pattern binds.
struct Bound {
    ident: Ident,
    path: Vec<Proj>,
    ty: Ty,
    /// `mut`, and changed in place.
    cell: bool,
    /// A `&mut` of a part of a cell.
    exclusive: bool,
}

/// How a pattern binds.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Mode {
    /// As it says.
    Plain,
    /// By `&mut`, being matched against one.
    Exclusive,
    /// As it says, a place in a cell.
    Place,
}

/// What the bindings of one pattern have in common.
#[derive(Default)]
struct Bounds {
    list: Vec<Bound>,
    /// A binding sits behind a variant or a struct: it has no path.
    contents: Option<Span>,
    mode: Option<Mode>,
}

impl Bounds {
    fn mode(&self) -> Mode {
        self.mode.unwrap_or(Mode::Plain)
    }
}

/// The accessor of a member by its number from the end; `Some` and its like have one.
fn from_end(k: usize, of: &syn::Path) -> syn::Member {
    let std = of.segments.last().is_some_and(|s| matches!(s.ident.to_string().as_str(), "Some" | "Ok" | "Err"));
    match std {
        true => syn::Member::Unnamed(syn::Index::from(0)),
        false => syn::Member::Named(quote::format_ident!("end{}", k, span = of.span())),
    }
}

fn is_rest(p: &Pat) -> bool {
    matches!(p, Pat::Rest(_))
}

impl Lowerer {
    // ---- if

    pub(super) fn if_(&mut self, i: &syn::ExprIf) -> Flow<Out> {
        let span = i.if_token.span;
        if let Some(e) = self.if_element(i) {
            return self.expr(&e);
        }
        if let Expr::Let(c) = place::unparenthesised(&i.cond)
            && self.is_search(place::unparenthesised(&c.expr))
        {
            let then = Expr::Block(syn::ExprBlock { attrs: vec![], label: None, block: i.then_branch.clone() });
            let otherwise = i.else_branch.as_ref().map_or_else(|| syn::parse_quote!({}), |(_, e)| (**e).clone());
            if let Some(e) = self.located_branch(&c.pat, &c.expr, &then, &otherwise) {
                return self.expr(&e);
            }
        }
        let expected = self.expected.take();
        let then = |l: &mut Self| {
            l.expected.clone_from(&expected);
            l.block(&i.then_branch)
        };
        let otherwise = |l: &mut Self| match &i.else_branch {
            Some((_, e)) => {
                l.expect(e, expected.as_ref());
                l.expr(e)
            }
            None => Ok(Out::Unit),
        };
        match place::unparenthesised(&i.cond) {
            cond if chained::is_chain(cond) => self.if_chain(cond, i),
            Expr::Let(c) if alternatives::of(&c.pat).is_some() && self.taint.reaches(&c.expr) => {
                let (pat, e, then) = (&c.pat, &c.expr, &i.then_branch);
                let otherwise = i.else_branch.as_ref().map_or_else(|| quote!({}), |(_, e)| quote!(#e));
                self.expected.clone_from(&expected);
                self.expr(&syn::parse_quote!(match #e { #pat => #then, _ => #otherwise }))
            }
            Expr::Let(c) => {
                let of_number = self.pattern_of_number(&c.pat, &c.expr);
                let pat = of_number.as_ref().unwrap_or(&c.pat);
                let v = self.scrutinee_of(&c.expr, pat)?;
                self.if_let(pat, v, span, then, otherwise)
            }
            cond => {
                let c = self.value(cond)?;
                self.branch(c, span, then, otherwise)
            }
        }
    }

    /// `a && b` is `if a { b } else { false }`; `a || b` is `if a { true } else { b }`.
    pub(super) fn lazy(&mut self, b: &syn::ExprBinary, and: bool) -> Flow<Out> {
        let span = b.op.span();
        let a = self.value(&b.left)?;
        let second = |l: &mut Self| Ok(Out::Value(l.value(&b.right)?));
        let known = |l: &mut Self| {
            Ok(Out::Value(l.constant(if and { quote!(false) } else { quote!(true) }, span, Ty::Discrete)))
        };
        if and { self.branch(a, span, second, known) } else { self.branch(a, span, known, second) }
    }

    pub(super) fn branch(
        &mut self,
        cond: Value,
        span: Span,
        then: impl FnOnce(&mut Self) -> Flow<Out>,
        otherwise: impl FnOnce(&mut Self) -> Flow<Out>,
    ) -> Flow<Out> {
        let mark = self.f.values.len();
        let before = self.state();
        let a = self.arm(&before, None, then);
        let b = self.arm(&before, None, otherwise);
        self.join(Head::If(cond), vec![a, b], &before, mark, span)
    }

    // ---- match

    pub(super) fn match_(&mut self, m: &syn::ExprMatch) -> Flow<Out> {
        let span = m.match_token.span;
        let of_number = self.match_of_number(m);
        let m = of_number.as_ref().unwrap_or(m);
        if let Some(e) = self.match_element(m).or_else(|| self.match_slices(m)).or_else(|| self.match_located(m)) {
            return self.expr(&e);
        }
        let expected = self.expected.take();
        let v = match m.arms.first() {
            Some(arm) => self.scrutinee_of(&m.expr, &arm.pat)?,
            None => self.scrutinee(&m.expr)?,
        };
        let reached = self.taint.reaches(&m.expr);
        let mark = self.f.values.len();
        let before = self.state();
        let mut arms = vec![];
        for arm in &m.arms {
            self.check_attrs(&arm.attrs);
            let (pat, guard) = match &arm.pat {
                Pat::Guard(g) => (&*g.pat, Some(&*g.guard)),
                p => (p, None),
            };
            let cases = alternatives::of(pat).filter(|_| reached);
            for pat in cases.as_deref().unwrap_or(std::slice::from_ref(pat)) {
                let bounds = self.bounds(pat, v);
                arms.push(self.arm(&before, Some((pat, bounds, guard)), |l| {
                    l.expect(&arm.body, expected.as_ref());
                    l.expr(&arm.body)
                }));
            }
        }
        self.join(Head::Match(v), arms, &before, mark, span)
    }

    pub(super) fn if_let(
        &mut self,
        pat: &Pat,
        v: Value,
        span: Span,
        then: impl FnOnce(&mut Self) -> Flow<Out>,
        otherwise: impl FnOnce(&mut Self) -> Flow<Out>,
    ) -> Flow<Out> {
        let rest: Pat = Pat::Wild(syn::PatWild { attrs: vec![], underscore_token: Token![_](span) });
        self.match_on(v, span, (pat.clone(), then), (rest, otherwise))
    }

    /// A `match` of two arms that the user wrote in another form.
    pub(super) fn match_on(
        &mut self,
        v: Value,
        span: Span,
        (first, then): (Pat, impl FnOnce(&mut Self) -> Flow<Out>),
        (second, otherwise): (Pat, impl FnOnce(&mut Self) -> Flow<Out>),
    ) -> Flow<Out> {
        let mark = self.f.values.len();
        let before = self.state();
        let bounds = self.bounds(&first, v);
        let a = self.arm(&before, Some((&first, bounds, None)), then);
        let bounds = self.bounds(&second, v);
        let b = self.arm(&before, Some((&second, bounds, None)), otherwise);
        self.join(Head::Match(v), vec![a, b], &before, mark, span)
    }

    pub(super) fn let_else(&mut self, pat: &Pat, e: &Expr, diverge: &Expr) -> Flow<()> {
        if self.let_else_apart(pat, e, diverge)? || self.let_alternatives(pat, e, Some(diverge))? {
            return Ok(());
        }
        let v = self.value(e)?;
        let names: Vec<String> = walk::bound_names(pat).iter().map(Ident::to_string).collect();
        let outer: Vec<usize> = names.iter().map(|n| self.declare(n, None, None)).collect();
        let bind = |l: &mut Self| {
            for (k, n) in outer.iter().zip(&names) {
                // The pattern's own variable was declared behind the outer one.
                let inner = l.lookup(n).and_then(|k| l.vars[k].value);
                l.vars[*k].value = inner;
            }
            Ok(Out::Unit)
        };
        let deferred = std::mem::replace(&mut self.defer_cells, true);
        let flow = self.if_let(pat, v, e.span(), bind, |l| {
            l.defer_cells = false;
            l.expr(diverge)
        });
        self.defer_cells = deferred;
        flow?;
        for p in walk::bindings(pat) {
            let name = p.ident.clone();
            if self.changes_in_place(&Pat::Ident(p), &name, None, false)
                && let Some(k) = self.lookup(&name.to_string())
            {
                self.make_cell(k);
            }
        }
        Ok(())
    }

    // ---- patterns

    /// The bindings of a pattern that is matched against `v`.
    fn bounds(&mut self, pat: &Pat, v: Value) -> Bounds {
        let mut bounds = Bounds::default();
        let ty = self.ty(v);
        bounds.mode = Some(match self.spots.get(&v) {
            Some(spot) if spot.mutable => Mode::Exclusive,
            _ if self.looked_at.contains(&v) => Mode::Place,
            _ => Mode::Plain,
        });
        self.find_bounds(pat, vec![], &ty, &mut bounds);
        if let Some(span) = bounds.contents
            && !ty.is_discrete()
        {
            self.deferred.push((v, verbatim::contents_problem(span)));
        }
        bounds
    }

    fn find_bounds(&mut self, pat: &Pat, path: Vec<Proj>, ty: &Ty, out: &mut Bounds) {
        let by_ref = ty.is_ref();
        let part_ty = |t: Ty| if by_ref { expr::ref_ty(t) } else { t };
        match pat {
            Pat::Paren(p) => self.find_bounds(&p.pat, path, ty, out),
            Pat::Type(p) => self.find_bounds(&p.pat, path, ty, out),
            Pat::Ident(p) => {
                if p.subpat.is_none() && p.by_ref.is_none() && names::is_upper(&p.ident.to_string()) {
                    return;
                }
                let by_mut = p.by_ref.is_some() && p.mutability.is_some();
                let exclusive = match out.mode() {
                    Mode::Plain => false,
                    Mode::Exclusive => p.by_ref.is_none() || by_mut,
                    Mode::Place => by_mut,
                };
                if exclusive && p.subpat.is_some() {
                    out.contents = Some(p.span());
                }
                if let (true, false, Some(m)) = (by_mut, exclusive, &p.mutability) {
                    self.problem(
                        m.span,
                        "`ref mut` patterns are not supported yet",
                        "return the new value from a function, and assign it",
                    );
                }
                let own = match ty {
                    ty if exclusive => expr::ref_ty(ty.peeled().clone()),
                    ty if p.by_ref.is_some() => expr::ref_ty(ty.clone()),
                    ty => ty.clone(),
                };
                let number = own.is_scalar();
                let cell = !exclusive && p.by_ref.is_none() && self.changes_in_place(pat, &p.ident, None, number);
                out.list.push(Bound { ident: p.ident.clone(), path: path.clone(), ty: own, cell, exclusive });
                if let Some((_, sub)) = &p.subpat {
                    self.find_bounds(sub, path, ty, out);
                }
            }
            Pat::Reference(p) => {
                let inner = match ty {
                    Ty::Ref(t) => (**t).clone(),
                    Ty::Discrete => Ty::Discrete,
                    _ => Ty::Unknown,
                };
                let outer = out.mode.replace(Mode::Plain);
                self.find_bounds(&p.pat, path, &inner, out);
                out.mode = outer;
            }
            Pat::Tuple(p) => self.find_in_elements(&p.elems, &path, false, out, (ty, &|k| part_ty(ty.field(k)))),
            Pat::Slice(p) => self.find_in_elements(&p.elems, &path, true, out, (ty, &|_| part_ty(ty.element()))),
            Pat::Or(p) => {
                let mut cases = p.cases.iter();
                if let Some(first) = cases.next() {
                    self.find_bounds(first, path.clone(), ty, out);
                }
                if alternatives::binds(p) {
                    out.contents = Some(pat.span());
                }
            }
            Pat::TupleStruct(p) => {
                let rest = p.elems.iter().position(is_rest).unwrap_or(p.elems.len());
                for (k, sub) in p.elems.iter().enumerate().filter(|(k, _)| *k != rest) {
                    // Behind `..`: the number from the end.
                    let member = match k < rest {
                        true => syn::Member::Unnamed(syn::Index::from(k)),
                        false => from_end(p.elems.len() - 1 - k, &p.path),
                    };
                    self.find_in_member(&p.path, &member, true, sub, (&path, ty), out);
                }
            }
            Pat::Struct(p) => {
                for f in &p.fields {
                    self.find_in_member(&p.path, &f.member, false, &f.pat, (&path, ty), out);
                }
            }
            Pat::Guard(p) => self.problem(
                p.if_token.span,
                "a guard inside of a pattern is not supported",
                "put the guard behind the whole pattern",
            ),
            Pat::Macro(_) | Pat::Verbatim(_) => {
                self.problem(pat.span(), "this pattern is not supported", "write it out")
            }
            _ => {}
        }
    }

    /// The bindings in a field of a struct or variant.
    fn find_in_member(
        &mut self,
        of: &syn::Path,
        member: &syn::Member,
        call: bool,
        pat: &Pat,
        (path, ty): (&[Proj], &Ty),
        out: &mut Bounds,
    ) {
        let step = Proj::of_pattern(of, member, call);
        let part = place::step_ty(ty, &step);
        let part = if ty.is_ref() { expr::ref_ty(part) } else { part };
        let mut inner = path.to_vec();
        inner.push(step);
        self.find_bounds(pat, inner, &part, out);
    }

    fn find_in_elements(
        &mut self,
        elems: &Punctuated<Pat, Token![,]>,
        path: &[Proj],
        index: bool,
        out: &mut Bounds,
        (of, ty): (&Ty, &dyn Fn(usize) -> Ty),
    ) {
        let whole = match of.peeled() {
            Ty::Tuple(ts) => Some(ts.len()),
            Ty::Array(_, Some(n)) => n.0.to_string().parse().ok(),
            _ => None,
        };
        let mut behind = false;
        for (k, p) in elems.iter().enumerate() {
            let mut k = k;
            let bound = walk::bound_names(p);
            let is_rest = matches!(p, Pat::Rest(_))
                || matches!(p, Pat::Ident(i) if matches!(&i.subpat, Some((_, s)) if matches!(**s, Pat::Rest(_))));
            let known = whole.filter(|n| behind && n + 1 >= elems.len());
            if let Some(n) = known {
                k = n + k - elems.len();
            }
            if (behind && known.is_none() || is_rest) && !bound.is_empty() {
                out.contents = Some(p.span());
                out.list.extend(bound.into_iter().map(|ident| Bound {
                    ident,
                    path: path.to_vec(),
                    ty: Ty::Unknown,
                    cell: false,
                    exclusive: false,
                }));
                behind = true;
                continue;
            }
            behind |= is_rest;
            if bound.is_empty() {
                continue;
            }
            let step = if index {
                let literal = proc_macro2::Literal::usize_unsuffixed(k);
                Proj::Index(self.constant(quote!(#literal), p.span(), Ty::Discrete))
            } else {
                Proj::Field(u32::try_from(k).unwrap_or(0))
            };
            let mut inner = path.to_vec();
            inner.push(step);
            self.find_bounds(p, inner, &ty(k), out);
        }
    }

    // ---- arms and joins

    fn arm(
        &mut self,
        before: &[Option<Value>],
        pattern: Option<(&Pat, Bounds, Option<&Expr>)>,
        build: impl FnOnce(&mut Self) -> Flow<Out>,
    ) -> Built {
        self.restore(before);
        let mut bindings = vec![];
        let pat = pattern.as_ref().map(|(p, ..)| (*p).clone());
        let mut guard = None;
        let mut cells = vec![];
        if let Some((_, bounds, condition)) = pattern {
            for b in bounds.list {
                let name = b.ident.to_string();
                let v = self.f.value(Some(&name), b.ident.span(), b.ty);
                self.f.data_mut(v).named = true;
                self.f.data_mut(v).cell = b.exclusive;
                let k = self.declare(&name, Some(v), None);
                if b.cell && !self.defer_cells {
                    cells.push(k);
                }
                bindings.push(Binding { ident: b.ident, value: v, path: b.path });
            }
            guard = condition.map(|e| self.guard(e));
        }
        let (insts, flow) = self.region(|l| {
            for k in cells {
                l.make_cell(k);
            }
            build(l)
        });
        let after = self.state();
        self.vars.truncate(before.len());
        Built { pat, bindings, guard, insts, flow, after }
    }

    /// Lets a variable live in a cell from here on.
    fn make_cell(&mut self, k: usize) {
        let Some(v) = self.vars[k].value else { return };
        let cell = self.cell(v, self.f.data(v).span);
        let name = self.vars[k].name.clone();
        self.name(cell, 0, &name, None);
        self.vars[k].value = Some(cell);
    }

    fn guard(&mut self, e: &Expr) -> Verbatim {
        if !self.can_copy(e) {
            self.problem(
                e.span(),
                "this guard assigns a variable or leaves the function",
                "move the guard into the arm, as an `if`",
            );
        }
        let problems = self.problems_inside(e);
        self.verbatim_of(e, problems)
    }

    /// The switch instruction: variables that differ among the arms that go on, and the arms' own value, become results.
    fn join(&mut self, head: Head, arms: Vec<Built>, before: &[Option<Value>], mark: usize, span: Span) -> Flow<Out> {
        self.restore(before);
        let falling: Vec<&Built> = arms.iter().filter(|a| a.flow.is_ok()).collect();
        let falls = !falling.is_empty();
        let mut results = vec![];
        let mut yields: Vec<Vec<Value>> = vec![vec![]; falling.len()];
        let mut borrowed = None;
        let outs: Vec<Out> = falling.iter().filter_map(|a| a.flow.as_ref().ok().copied()).collect();
        let values: Vec<Value> = outs
            .iter()
            .filter_map(|o| match o {
                Out::Value(v) => Some(*v),
                Out::Unit => None,
            })
            .collect();
        let mut out = Out::Unit;
        // Borrows of numbers join as the numbers: those of temporaries would end with the arms.
        let numbers = |l: &Self| -> Option<Vec<Value>> {
            let number = |v: &Value| l.borrowed(*v).filter(|n| l.f.ty(*n).is_scalar());
            values.iter().map(number).collect()
        };
        if falls && values.len() == outs.len() {
            let numbers = numbers(self).filter(|all| all.len() > 1);
            out = Out::Value(match (self.agreed(&values, mark), numbers) {
                (Some(v), _) => v,
                (None, Some(numbers)) => {
                    let r = self.joined(&numbers, None, span);
                    results.push(r);
                    yields.iter_mut().zip(&numbers).for_each(|(y, v)| y.push(*v));
                    borrowed = Some(r);
                    r
                }
                (None, None) => {
                    let r = self.joined(&values, None, span);
                    results.push(r);
                    yields.iter_mut().zip(&values).for_each(|(y, v)| y.push(*v));
                    r
                }
            });
        }
        for (k, old) in before.iter().enumerate() {
            let values: Vec<Option<Value>> = falling.iter().map(|a| a.after.get(k).copied().flatten()).collect();
            if values.iter().all(|v| v == old) {
                continue;
            }
            let Some(values) = values.into_iter().collect::<Option<Vec<Value>>>() else {
                self.vars[k].value = None;
                continue;
            };
            let v = match self.agreed(&values, mark) {
                Some(v) => v,
                None => {
                    let r = self.joined(&values, Some(k), span);
                    results.push(r);
                    yields.iter_mut().zip(&values).for_each(|(y, v)| y.push(*v));
                    r
                }
            };
            self.vars[k].value = Some(v);
        }
        let mut yields = yields.into_iter();
        let arms = arms
            .into_iter()
            .map(|a| {
                let term = match a.flow {
                    Ok(_) => Term::Yield(yields.next().unwrap_or_default()),
                    Err(term) => term,
                };
                let params = a.bindings.iter().map(|b| b.value).collect();
                Arm { pat: a.pat, bindings: a.bindings, guard: a.guard, body: Region { params, insts: a.insts, term } }
            })
            .collect();
        self.insts.push(Inst { results, op: Op::Switch(Switch { head, arms }), span });
        if let Some(number) = borrowed {
            let ty = expr::ref_ty(self.ty(number));
            out = Out::Value(self.emit(Op::Ref(number), span, ty));
        }
        if falls { Ok(out) } else { Err(Term::Never) }
    }

    /// The value that all arms agree on, if it is one from before them.
    fn agreed(&self, values: &[Value], mark: usize) -> Option<Value> {
        let first = *values.first()?;
        ((first.0 as usize) < mark && values.iter().all(|v| *v == first)).then_some(first)
    }

    /// A new value for what joins, of variable `k` or of the switch itself.
    fn joined(&mut self, values: &[Value], k: Option<usize>, span: Span) -> Value {
        let ty = values.iter().fold(Ty::Unknown, |t, v| unify(&t, self.f.ty(*v)));
        let joined = match k {
            Some(k) => self.variable_value(k, span, ty),
            None => self.f.value(None, span, ty),
        };
        if values.iter().any(|v| self.either.contains(v)) {
            self.either.insert(joined);
        }
        joined
    }

    /// A new value of a variable, at a join or a loop.
    pub(super) fn variable_value(&mut self, k: usize, span: Span, ty: Ty) -> Value {
        let Var { name, ascribed, .. } = self.vars[k].clone();
        let known = ascribed.as_ref().map_or(Ty::Unknown, |t| Ty::parse(t, &self.generics));
        let v = self.f.value(Some(&name), span, unify(&known, &ty));
        let data = self.f.data_mut(v);
        data.named = true;
        data.ascribed = ascribed;
        if self.vars[k].value.is_some_and(|old| self.either.contains(&old)) {
            self.either.insert(v);
        }
        v
    }
}
