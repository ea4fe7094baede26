//! `v.sort_by(…)`: elements trade places, and their cotangents with them.
//!
//! The order is found first, by the user's comparison, and kept; the elements are then put in that order.

use super::*;
use syn::{Expr, ExprMethodCall};

impl Lowerer {
    /// Of integers, such as indices, by numbers that may be active: nothing that has a derivative trades places.
    fn sorted_integers(&mut self, e: &Expr, m: &ExprMethodCall, receiver: &Expr) -> Flow<Option<Out>> {
        let known = matches!(
            m.method.to_string().as_str(),
            "sort_unstable_by" | "sort_by_key" | "sort_unstable_by_key" | "sort_by_cached_key"
        );
        let (true, [Expr::Closure(by)]) = (known, &m.args.iter().collect::<Vec<_>>()[..]) else { return Ok(None) };
        if !self.is_in_cell(receiver) || self.peek(receiver).element().peeled() != &Ty::Discrete {
            return Ok(None);
        }
        let problems = self.problems_inside(&by.body);
        self.copied_call(e, m, Ty::Unit, problems).map(Some)
    }

    /// `place.sort_by(compare)`; nothing if it isn't that.
    pub(super) fn sorted(&mut self, e: &Expr, m: &ExprMethodCall, receiver: &Expr) -> Flow<Option<Out>> {
        if let Some(out) = self.sorted_integers(e, m, receiver)? {
            return Ok(Some(out));
        }
        let unstable = m.method == "sort_unstable_by";
        let (true, Some(compare)) = (unstable || m.method == "sort_by", m.args.first()) else { return Ok(None) };
        if m.args.len() > 1 || !self.is_in_cell(receiver) {
            return Ok(None);
        }
        // Which of two equal elements comes first may differ, unless they are numbers, equal in every bit or all but the zero's sign.
        if unstable && !self.peek(receiver).element().is_scalar() {
            return Ok(None);
        }
        let Some(spot) = self.spot(receiver)? else { return Ok(None) };
        let elements = self.borrow(&spot, Access::Shared, e.span());
        let ident = Ident::new("zygote_elements", Span::mixed_site());
        let problems = match compare {
            Expr::Closure(c) => self.problems_inside(&c.body),
            compare => self.problems_inside(compare),
        };
        let mut v = self.verbatim_of(compare, problems);
        let (compare, sort) = (&v.expr, &m.method);
        v.expr = syn::parse_quote!({
            fn __order<T>(
                elements: &[T],
                mut compare: impl ::core::ops::FnMut(&T, &T) -> ::core::cmp::Ordering,
            ) -> ::std::vec::Vec<usize> {
                let mut __places: ::std::vec::Vec<usize> = ::core::iter::Iterator::collect(0..elements.len());
                __places.#sort(|i, j| compare(&elements[*i], &elements[*j]));
                __places
            }
            __order(#ident, #compare)
        });
        v.captures.push((ident, elements));
        let order = self.emit(Op::Verbatim(v), e.span(), Ty::Vec(Box::new(Ty::Discrete)));
        let Some(row) = crate::mutations::method("permute", 1) else { return Ok(None) };
        let method = Ident::new("permute", m.method.span());
        let op = Op::Mutate(Mutation { row, method, cell: spot.base, path: spot.path, args: vec![order] });
        self.insts.push(Inst { results: vec![], op, span: e.span() });
        Ok(Some(Out::Unit))
    }
}
