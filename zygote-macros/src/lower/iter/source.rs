//! What a chain starts with: slices, ranges, windows, views, lists, and what functions give.

use super::super::*;
use super::chain::{Chain, Source};
use super::known::{Held, Map};
use super::seq::{At, Counter, Item, Over, Prelude, Seq, is_atom};
use place::unparenthesised;
use proc_macro2::TokenStream;
use std::rc::Rc;
use syn::Expr;

impl Lowerer {
    /// A name that nothing else has.
    pub(in super::super) fn fresh(&mut self, stem: &str) -> Ident {
        let mut name = stem.to_owned();
        let mut k = 0;
        while self.idents.contains_key(&name) || self.lookup(&name).is_some() {
            k += 1;
            name = format!("{stem}_{k}");
        }
        self.idents.insert(name.clone(), 1);
        self.made.insert(name.clone());
        Ident::new(&name, Span::call_site())
    }

    pub(in super::super) fn is_slice_like(&self, e: &Expr) -> bool {
        self.held(e).is_some()
    }

    /// How an expression is held, if it is slice-like.
    pub(super) fn held(&self, e: &Expr) -> Option<Held> {
        let slice_like = |t: &Ty| matches!(t, Ty::Array(..) | Ty::Slice(_) | Ty::Vec(_) | Ty::Dense(_));
        let exclusive = match self.local(e) {
            Some(k) => match (self.alias(k), self.vars[k].value) {
                (Some(spot), _) => spot.mutable,
                (None, Some(v)) => self.f.is_cell(v) && self.f.ty(v).is_ref(),
                _ => false,
            },
            None => matches!(place::unparenthesised(e), Expr::Reference(r) if r.mutability.is_some()),
        };
        match self.peek(e) {
            Ty::Ref(t) if exclusive && slice_like(t.peeled()) => Some(Held::Exclusive),
            t if slice_like(&t) => Some(Held::Owned),
            Ty::Ref(t) if slice_like(t.peeled()) => Some(Held::Shared),
            _ => self.known.held(e),
        }
    }

    /// How a name is held that stands for a reference to something unknown: an item of what is iterated over by reference. Of a
    /// parameter the type is written, and is none that is known to be indexed.
    pub(super) fn by_reference(&self, e: &Expr) -> Option<Held> {
        let k = self.local(e)?;
        match (self.alias(k), self.vars[k].value) {
            (Some(spot), _) if spot.path.is_empty() => None,
            (Some(spot), _) => Some(if spot.mutable { Held::Exclusive } else { Held::Shared }),
            (None, Some(v)) if self.f.params.contains(&v) || self.f.is_cell(v) => None,
            (None, Some(v)) => matches!(self.f.ty(v), Ty::Ref(_)).then_some(Held::Shared),
            (None, None) => None,
        }
    }
}

impl Prelude<'_> {
    /// The sequence that a chain starts with.
    pub(super) fn source(&mut self, chain: &Chain<'_>) -> Result<Seq, Problem> {
        if let Some(seq) = self.rest(&chain.source) {
            return Ok(seq);
        }
        if let Some(seq) = self.listed(&chain.source) {
            return Ok(seq);
        }
        match chain.source {
            Source::Range(r) => Ok(self.range(r)),
            Source::Function(c, name) => self.function(c, name),
            Source::Into(e) => self.whole(e, self.held(e), e.span()),
            Source::Method(e, m) => match m.method.to_string().as_str() {
                "into_iter" => self.whole(e, self.held(e), m.method.span()),
                "iter" => self.whole(e, Some(Held::Shared), m.method.span()),
                "iter_mut" => self.whole(e, Some(Held::Exclusive), m.method.span()),
                "drain" => {
                    let all = self.drained(e, &m.args[0], m.method.span())?;
                    let bound = self.bind("items", &all);
                    let items = syn::parse2::<Expr>(bound).map_err(|_| super::unknown_source(e))?;
                    self.whole(&items, Some(Held::Owned), m.method.span())
                }
                name if crate::arrays::view_source(name, m.args.len()).is_some() => Ok(self.views(e, m)),
                "indexed_iter" => self.indexed(e, m, Held::Shared),
                "indexed_iter_mut" => self.indexed(e, m, Held::Exclusive),
                _ => self.windows(e, m),
            },
        }
    }

    /// What is taken out of a vector.
    fn drained(&mut self, e: &Expr, range: &Expr, span: Span) -> Result<TokenStream, Problem> {
        let (true, Expr::Range(r)) = (super::is_plain_place(e), unparenthesised(range)) else {
            return Err(Problem::new(
                span,
                "draining what is no variable or field is not supported",
                "bind it to a variable first",
            ));
        };
        let one = matches!(r.limits, syn::RangeLimits::Closed(_)).then(|| quote!(+ 1));
        Ok(match (&r.start, &r.end) {
            (lo, None) => {
                let lo = lo.as_ref().map_or_else(|| quote!(0), |lo| quote!(#lo));
                quote!(#e.split_off(#lo))
            }
            (lo, Some(hi)) => {
                let (tail, part) = (self.l.fresh("tail"), self.l.fresh("part"));
                self.l.changes.change(&tail);
                // Evaluated from left to right.
                let from = self.l.fresh("from");
                let lo = lo.as_ref().map_or_else(|| quote!(0), |lo| quote!(#lo));
                quote!({
                    let #from = #lo;
                    let mut #tail = #e.split_off(#hi #one);
                    let #part = #e.split_off(#from);
                    #e.append(&mut #tail);
                    #part
                })
            }
        })
    }

    /// What has no derivative and no indices: a map, the characters of a string. Its items are listed before the loop, not as references, which
    /// no pullback keeps.
    fn listed(&mut self, source: &Source<'_>) -> Option<Seq> {
        let (e, method) = match *source {
            Source::Into(e) => match unparenthesised(e) {
                Expr::MethodCall(m) if m.args.is_empty() => (&*m.receiver, m.method.to_string()),
                Expr::Reference(_) => (e, "iter".to_owned()),
                _ if self.l.peek(e).is_ref() => (e, "iter".to_owned()),
                _ => return None,
            },
            Source::Method(e, m) => (e, m.method.to_string()),
            Source::Range(_) | Source::Function(..) => return None,
        };
        let name = Ident::new(&method, e.span());
        let (list, pairs) = match (method.as_str(), self.l.known.map(e)) {
            ("iter", Some(Map::Pairs)) => (quote!((#e).iter().map(|(k, v)| (k.clone(), v.clone()))), true),
            ("iter", Some(Map::Set)) | ("keys" | "values", Some(Map::Pairs)) => (quote!((#e).#name().cloned()), false),
            ("chars" | "bytes" | "char_indices", None) if !self.l.taint.reaches(e) => (quote!((#e).#name()), false),
            _ => return None,
        };
        let listed = Ident::new(super::LISTED, e.span());
        let items = self.bind("items", &quote!(#listed(#e, #list)));
        let n = self.bind("n", &quote!(#items.len()));
        let letters = matches!(method.as_str(), "chars" | "bytes" | "char_indices");
        Some(Seq::indexed(n, move |i| match (pairs, letters) {
            (true, _) => Item::Value(quote!((&#items[#i].0, &#items[#i].1))),
            (_, true) => Item::Value(quote!(#items[#i])),
            _ => Item::Place(quote!(#items[#i])),
        }))
    }

    /// Views of the parts of an array.
    fn views(&mut self, e: &Expr, m: &syn::ExprMethodCall) -> Seq {
        let name = m.method.to_string();
        let (view, count) = crate::arrays::view_source(&name, m.args.len()).unwrap_or(("row", "nrows"));
        let axis = m.args.first().map(|axis| self.bind("axis", &quote!(#axis)));
        let comma = axis.as_ref().map(|_| quote!(,));
        let of = self.place(e);
        self.mark(&of, e);
        let (view, count) = (Ident::new(view, m.method.span()), Ident::new(count, m.method.span()));
        let n = if count == "shape" { quote!(#of.shape()[0]) } else { quote!(#of.#count(#axis)) };
        let n = self.bind("n", &n);
        let seq = Seq::indexed(n, move |i| Item::Value(quote!(#of.#view(#axis #comma #i))));
        Seq { random: true, ..seq }
    }

    /// The elements of an array of several dimensions where they are.
    fn places(&mut self, e: &Expr, ndim: usize) -> Seq {
        let of = self.place(e);
        self.mark(&of, e);
        let n = self.bind("n", &quote!(#of.len()));
        let dim = self.bind("dim", &quote!(#of.raw_dim()));
        Seq::indexed(n, move |i| {
            let index = index_in(&dim, ndim, i);
            Item::Exclusive(quote!(#of[[#(#index),*]]))
        })
    }

    /// Elements of an array with their indices.
    fn indexed(&mut self, e: &Expr, m: &syn::ExprMethodCall, held: Held) -> Result<Seq, Problem> {
        let place = self.place(e);
        self.mark(&place, e);
        let of = syn::parse2::<Expr>(place.clone()).unwrap_or_else(|_| e.clone());
        let ndim = self.l.peek(e).dense().and_then(|d| d.ndim).or(self.indices);
        let elements = self.all_of(&of, Some(held), m.method.span(), true)?;
        let dim = (ndim != Some(1)).then(|| self.bind("dim", &quote!(#place.raw_dim())));
        let index_of = Ident::new(crate::arrays::INDEX_OF, m.method.span());
        let index = move |dim: &TokenStream, i: &TokenStream| match ndim {
            None => quote!(#dim.#index_of(#i)),
            Some(n) => {
                let parts = index_in(dim, n, i);
                quote!((#(#parts,)*))
            }
        };
        let at = elements.at.clone();
        let at: At = Rc::new(move |i| {
            let item = at(i).tokens();
            match &dim {
                None => Item::Value(quote!((#i, #item))),
                Some(dim) => {
                    let index = index(dim, i);
                    Item::Value(quote!((#index, #item)))
                }
            }
        });
        Ok(Seq { at, items: None, random: false, ..elements })
    }

    fn range(&mut self, r: &syn::ExprRange) -> Seq {
        let usize = r.start.iter().chain(&r.end).any(|e| self.l.known.is_usize(e));
        let lo = r.start.as_ref().map_or_else(|| quote!(0), |e| self.bind("from", &quote!(#e)));
        let Some(hi) = &r.end else {
            let (at, counters): (At, _) = if usize {
                (Rc::new(move |i| Item::Value(quote!((#lo + #i)))), vec![])
            } else {
                let (counter, value) = Counter::new(self.l, &lo, None, false);
                (Rc::new(move |_| Item::Value(value.clone())), vec![counter])
            };
            return Seq { over: Over::Endless, at, effect: false, random: false, items: None, counters };
        };
        let hi = self.bind("to", &quote!(#hi));
        let inclusive = matches!(r.limits, syn::RangeLimits::Closed(_));
        let over = Over::Range { lo, hi, inclusive, adaptors: quote!(), usize };
        Seq {
            over,
            at: Rc::new(|i| Item::Value(i.clone())),
            effect: false,
            random: true,
            items: None,
            counters: vec![],
        }
    }

    fn function(&mut self, c: &syn::ExprCall, name: &Ident) -> Result<Seq, Problem> {
        let args: Vec<&Expr> = c.args.iter().collect();
        let text = name.to_string();
        if text == "successors" {
            // Its items are made by a stage.
            let at: At = Rc::new(|_| Item::Value(quote!(())));
            return Ok(Seq { over: Over::Endless, at, effect: true, random: false, items: None, counters: vec![] });
        }
        if text == "zip" {
            let (a, b) = (self.seq(args[0])?, self.seq(args[1])?);
            return a.zip(b, self).ok_or_else(|| super::unsupported(name));
        }
        let (x, place) = match unparenthesised(args[0]) {
            Expr::Reference(r) => (&*r.expr, true),
            e => (e, false),
        };
        let x = self.bind("x", &quote!(#x));
        let at: At = Rc::new(move |_| if place { Item::Place(x.clone()) } else { Item::Value(x.clone()) });
        let over = match text.as_str() {
            "once" => Over::Indices { n: quote!(1), rev: false },
            "repeat_n" => Over::Indices { n: self.number(args[1]), rev: false },
            _ => Over::Endless,
        };
        Ok(Seq { over, at, effect: false, random: false, items: None, counters: vec![] })
    }

    /// All elements of a slice, an array, a vector.
    fn whole(&mut self, e: &Expr, held: Option<Held>, span: Span) -> Result<Seq, Problem> {
        self.all_of(e, held, span, false)
    }

    /// A call of a method that only a type of the user's has.
    fn is_users_call(&self, e: &Expr) -> bool {
        let Expr::MethodCall(m) = unparenthesised(e) else { return false };
        let name = m.method.to_string();
        self.l.is_users_own(unparenthesised(&m.receiver))
            || !names::is_std_method(&name) && !crate::arrays::is_method(&name) && place::view_of(m).is_none()
    }

    /// The same of what is an array of ndarray by what is done with it.
    fn all_of(&mut self, e: &Expr, held: Option<Held>, span: Span, of_array: bool) -> Result<Seq, Problem> {
        let held = match (held, self.l.peek(e)) {
            (Some(held @ (Held::Owned | Held::Shared | Held::Exclusive)), _) => held,
            // No differentiable function returns a borrow.
            _ if (is_function_call(e) || self.is_users_call(e)) && self.l.taint.reaches(e) => Held::Owned,
            (None, _) => return Err(super::unknown_source(e)),
            (_, Ty::Vec(_) | Ty::Array(..)) => Held::Owned,
            _ => {
                return Err(Problem::new(
                    span,
                    "cannot tell whether this iterates over values or over references",
                    "write `.iter()`, or annotate the type of what is iterated over",
                ));
            }
        };
        let items = match self.l.peek(e).element() {
            Ty::Array(..) | Ty::Vec(_) if held == Held::Owned => Some(Held::Owned),
            t if matches!(t.peeled(), Ty::Array(..) | Ty::Slice(_) | Ty::Vec(_)) => match (held, t.is_ref()) {
                (Held::Exclusive, false) => Some(Held::Exclusive),
                _ => Some(Held::Shared),
            },
            _ => None,
        };
        let values;
        let written = match unparenthesised(e) {
            Expr::Array(a) if held == Held::Owned => Some(a.elems.len()),
            _ => None,
        };
        let ndim = self.l.peek(e).dense().map(|d| d.ndim);
        let many = ndim.map_or(of_array, |n| n != Some(1));
        if many
            && held == Held::Exclusive
            && let Some(n) = ndim.flatten().or(self.indices).filter(|n| *n > 1)
        {
            return Ok(self.places(e, n));
        }
        if many && held == Held::Exclusive {
            return Err(Problem::new(
                span,
                "cannot iterate over the places of an array of several dimensions",
                "loop over its rows: `for mut row in a.rows_mut()`, or use `a.map_inplace(|x| …)`",
            ));
        }
        let e = if many {
            let elements = Ident::new(crate::arrays::ELEMENTS, span);
            let of = self.place(e);
            self.mark(&of, e);
            let bound = self.bind("items", &quote!(#of.#elements()));
            self.mark(&bound, e);
            values = syn::parse2::<Expr>(bound).unwrap_or_else(|_| e.clone());
            &values
        } else if held == Held::Owned {
            // Copied or moved: what it is taken from may change meanwhile.
            let bound = self.bind("items", &quote!(#e));
            values = syn::parse2::<Expr>(bound).unwrap_or_else(|_| e.clone());
            &values
        } else {
            e
        };
        let Elements { of, first, n } = match written {
            // A loop between literals.
            Some(n) => {
                let n = proc_macro2::Literal::usize_unsuffixed(n);
                Elements { of: quote!(#e), first: None, n: quote!(#n) }
            }
            None => self.elements(e),
        };
        let seq = Seq::indexed(n, move |i| {
            let at = match &first {
                Some(first) => quote!(#of[#first + #i]),
                None => quote!(#of[#i]),
            };
            match held {
                Held::Owned => Item::Value(at),
                Held::Exclusive => Item::Exclusive(at),
                _ => Item::Place(at),
            }
        });
        Ok(Seq { items, random: true, ..seq })
    }

    /// Overlapping or separate parts of a slice.
    fn windows(&mut self, e: &Expr, m: &syn::ExprMethodCall) -> Result<Seq, Problem> {
        let name = m.method.to_string();
        let mutable = name.ends_with("_mut");
        let Elements { of, first, n } = self.elements(e);
        let size = &m.args[0];
        let k = self.bind("size", &quote!(#size));
        if is_atom(&k) && k.to_string() != "0" {
        } else if name == "windows" {
            self.lets.push(quote!(assert!(#k != 0, "window size must be non-zero");));
        } else {
            self.lets.push(quote!(assert!(#k != 0, "chunk size must be non-zero");));
        }
        let from = first.map_or_else(|| quote!(), |f| quote!(#f +));
        let count = match name.as_str() {
            "windows" => quote!((#n + 1).saturating_sub(#k)),
            "chunks" | "chunks_mut" => quote!(#n.div_ceil(#k)),
            _ => quote!(#n / #k),
        };
        let count = self.bind("n", &count);
        if name.starts_with("chunks_exact") {
            let exclusive = mutable.then(|| quote!(mut));
            self.remainder = Some(quote!(&#exclusive #of[#from #count * #k..#from #n]));
        }
        let end = Ident::new(super::PART_SIZE, Span::call_site());
        let seq = Seq::indexed(count, move |i| match name.as_str() {
            "windows" => Item::Place(quote!(#of[#from #i..#end(#k)])),
            "chunks" => Item::Place(quote!(#of[#from #i * #k..#from (#i * #k + #k).min(#n)])),
            "chunks_exact" => Item::Place(quote!(#of[#from #i * #k..#end(#k)])),
            "chunks_mut" => Item::Exclusive(quote!(#of[#from #i * #k..#from (#i * #k + #k).min(#n)])),
            _ => Item::Exclusive(quote!(#of[#from #i * #k..#end(#k)])),
        });
        let items = if mutable { Held::Exclusive } else { Held::Shared };
        Ok(Seq { items: Some(items), random: true, ..seq })
    }

    /// Evaluates what is iterated over, once.
    fn elements(&mut self, e: &Expr) -> Elements {
        let mut e = unparenthesised(e);
        while let Expr::Reference(r) = e {
            e = unparenthesised(&r.expr);
        }
        if let Expr::Index(x) = e
            && let Expr::Range(r) = unparenthesised(&x.index)
        {
            let of = self.place(&x.expr);
            let lo = r.start.as_ref().map(|e| self.bind("from", &quote!(#e)));
            let hi = r.end.as_ref().map(|e| self.bind("to", &quote!(#e)));
            let limits = &r.limits;
            let n = self.bind("n", &quote!(#of[#lo #limits #hi].len()));
            return Elements { of, first: lo.filter(|lo| lo.to_string() != "0"), n };
        }
        let of = self.place(e);
        let n = self.bind("n", &quote!(#of.len()));
        Elements { of, first: None, n }
    }

    /// A place that can be mentioned again and again.
    fn place(&mut self, e: &Expr) -> TokenStream {
        match unparenthesised(e) {
            e @ Expr::Path(_) => match self.l.local(e) {
                // It may be assigned later, what is iterated over stays. A variable that changes in place can't meanwhile.
                Some(k) if !self.l.is_cell(k) || self.l.is_moving(k) => self.bind("items", &quote!(#e)),
                _ => quote!(#e),
            },
            Expr::Field(f) => {
                let (base, member) = (self.place(&f.base), &f.member);
                quote!(#base.#member)
            }
            Expr::Index(x) if !matches!(unparenthesised(&x.index), Expr::Range(_)) => {
                let (base, index) = (self.place(&x.expr), &x.index);
                let index = self.bind("at", &quote!(#index));
                quote!(#base[#index])
            }
            Expr::Unary(u) if matches!(u.op, syn::UnOp::Deref(_)) => {
                let base = self.place(&u.expr);
                quote!((*#base))
            }
            e => self.bind("items", &quote!(#e)),
        }
    }
}

/// The index of the `i`-th element in logical order.
fn index_in(dim: &TokenStream, ndim: usize, i: &TokenStream) -> Vec<TokenStream> {
    let part = |k: usize| {
        let behind = (k + 1..ndim).fold(quote!(#i), |at, j| quote!(#at / #dim[#j]));
        if k == 0 { behind } else { quote!(#behind % #dim[#k]) }
    };
    (0..ndim).map(part).collect()
}

/// The elements `of[first + i]`, for i below n.
struct Elements {
    of: TokenStream,
    first: Option<TokenStream>,
    n: TokenStream,
}

/// A call of a function, and not of a tuple struct or a variant.
fn is_function_call(e: &Expr) -> bool {
    let Expr::Call(c) = unparenthesised(e) else { return false };
    let Expr::Path(p) = unparenthesised(&c.func) else { return false };
    p.path.segments.last().is_some_and(|s| s.ident.to_string().starts_with(char::is_lowercase))
}
