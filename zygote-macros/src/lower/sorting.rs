//! `v.sort_by(…)`: elements trade places, and their cotangents with them.
//!
//! The order is found first, by the user's comparison, and kept; the elements are then put in that order.

use super::*;
use syn::{Expr, ExprMethodCall};

impl Lowerer {
    /// `place.sort_by(compare)`; nothing if it isn't that.
    pub(super) fn sorted(&mut self, e: &Expr, m: &ExprMethodCall, receiver: &Expr) -> Flow<Option<Out>> {
        let name = m.method.to_string();
        let by_key = matches!(name.as_str(), "sort_by_key" | "sort_by_cached_key" | "sort_unstable_by_key");
        let (true, Some(compare)) = (by_key || matches!(name.as_str(), "sort_by" | "sort_unstable_by"), m.args.first())
        else {
            return Ok(None);
        };
        if m.args.len() > 1 || !self.is_in_cell(receiver) {
            return Ok(None);
        }
        let element = self.peek(receiver).element();
        if element.is_discrete() {
            return self.sorted_copy(e, m, receiver, compare).map(Some);
        }
        // Which of two equal elements comes first may differ, unless they are numbers, equal in every bit or all but the zero's sign.
        if name.starts_with("sort_unstable") && (by_key || !element.is_scalar()) {
            self.problem(
                m.method.span(),
                format!("the order that `{name}` gives equal elements is not known to the derivative"),
                format!("write `{}`, which keeps their order", name.replace("_unstable", "")),
            );
            return Ok(Some(Out::Unit));
        }
        let Some(spot) = self.spot(receiver)? else { return Ok(None) };
        let elements = self.borrow(&spot, Access::Shared, e.span());
        let ident = Ident::new("zygote_elements", Span::mixed_site());
        let problems = self.problems_of_order(compare);
        let mut v = self.verbatim_of(compare, problems);
        let (compare, sort) = (&v.expr, &m.method);
        v.expr = if by_key {
            syn::parse_quote!({
                fn __order<T, K: ::core::cmp::Ord>(
                    elements: &[T],
                    mut key: impl ::core::ops::FnMut(&T) -> K,
                ) -> ::std::vec::Vec<usize> {
                    let mut __places: ::std::vec::Vec<usize> = ::core::iter::Iterator::collect(0..elements.len());
                    __places.#sort(|i| key(&elements[*i]));
                    __places
                }
                __order(#ident, #compare)
            })
        } else {
            syn::parse_quote!({
                fn __order<T>(
                    elements: &[T],
                    mut compare: impl ::core::ops::FnMut(&T, &T) -> ::core::cmp::Ordering,
                ) -> ::std::vec::Vec<usize> {
                    let mut __places: ::std::vec::Vec<usize> = ::core::iter::Iterator::collect(0..elements.len());
                    __places.#sort(|i, j| compare(&elements[*i], &elements[*j]));
                    __places
                }
                __order(#ident, #compare)
            })
        };
        v.captures.push((ident, elements));
        let order = self.emit(Op::Verbatim(v), e.span(), Ty::Vec(Box::new(Ty::Discrete)));
        let Some(row) = crate::mutations::method("permute", 1) else { return Ok(None) };
        let method = Ident::new("permute", m.method.span());
        let op = Op::Mutate(Mutation { row, method, cell: spot.base, path: spot.path, args: vec![order] });
        self.insts.push(Inst { results: vec![], op, span: e.span() });
        Ok(Some(Out::Unit))
    }

    /// What is wrong in a comparison, or in a key: of `Reverse(key)`, in the key.
    fn problems_of_order(&self, compare: &Expr) -> Vec<Problem> {
        match compare {
            Expr::Closure(c) => match closure::tail(&c.body) {
                Expr::Call(reversed)
                    if std::ptr::eq(closure::tail(&c.body), place::unparenthesised(&c.body))
                        && matches!(&*reversed.func, Expr::Path(p) if p.path.segments.last().is_some_and(|s| s.ident == "Reverse")) =>
                {
                    reversed.args.iter().flat_map(|key| self.problems_inside(key)).collect()
                }
                _ => self.problems_inside(&c.body),
            },
            compare => self.problems_inside(compare),
        }
    }

    /// Indices and their like have no cotangents: a copy is sorted as the user does it, and takes their place.
    fn sorted_copy(&mut self, e: &Expr, m: &ExprMethodCall, receiver: &Expr, compare: &Expr) -> Flow<Out> {
        let Some(spot) = self.spot(receiver)? else { return Ok(Out::Unit) };
        let elements = self.borrow(&spot, Access::Shared, e.span());
        let ident = Ident::new("zygote_elements", Span::mixed_site());
        let problems = self.problems_of_order(compare);
        let mut v = self.verbatim_of(compare, problems);
        let (compare, sort) = (&v.expr, &m.method);
        v.expr = syn::parse_quote!({
            let mut __sorted = #ident.to_vec();
            __sorted.#sort(#compare);
            __sorted
        });
        v.captures.push((ident, elements));
        let ty = Ty::Vec(Box::new(Ty::Discrete));
        let sorted = self.emit(Op::Verbatim(v), e.span(), ty);
        let whole = self.emit(Op::Ref(sorted), e.span(), Ty::Ref(Box::new(Ty::Vec(Box::new(Ty::Discrete)))));
        let Some(row) = crate::mutations::method("copy_from_slice", 1) else { return Ok(Out::Unit) };
        let method = Ident::new("clone_from_slice", m.method.span());
        let op = Op::Mutate(Mutation { row, method, cell: spot.base, path: spot.path, args: vec![whole] });
        self.insts.push(Inst { results: vec![], op, span: e.span() });
        Ok(Out::Unit)
    }
}
