//! Loops in steps: `for i in (lo..hi).step_by(k)` counts its iterations, `for q in 0..n { let i = lo + q * k; … }`.
//!
//! Such a loop is one that the passes behind know: its length is known before it runs, it is walked backwards without a record of `i`, and a vector that
//! it fills has places by number. The range must be one of `usize` ([`Sizes`]).

use crate::hash::{HashMap, New as _};
use crate::ir::*;
use crate::sizes::Sizes;
use crate::ty::Ty;
use proc_macro2::{Literal, Span};
use quote::{format_ident, quote};

/// Writes them so.
pub(crate) fn strides(f: &mut Function) {
    if !has_steps(&f.body) {
        return;
    }
    let sizes = Sizes::of(f);
    let mut body = std::mem::replace(&mut f.body, Region { params: vec![], insts: vec![], term: Term::Never });
    Strides { f, sizes, literals: HashMap::new() }.region(&mut body);
    f.body = body;
}

fn has_steps(r: &Region) -> bool {
    r.insts.iter().any(|inst| {
        let own = matches!(&inst.op, Op::Loop(Loop { kind: LoopKind::For(_, range), .. })
            if range.adaptors.iter().any(|a| matches!(a, Adaptor::StepBy(_))));
        own || inst.op.regions().into_iter().any(has_steps)
    })
}

struct Strides<'f> {
    f: &'f mut Function,
    sizes: Sizes,
    /// Integers that are written out.
    literals: HashMap<Value, u64>,
}

impl Strides<'_> {
    fn region(&mut self, r: &mut Region) {
        for mut inst in std::mem::take(&mut r.insts) {
            if let ([v], Op::Const(text)) = (&inst.results[..], &inst.op) {
                let literal = syn::parse2::<syn::LitInt>(text.clone()).ok().and_then(|n| n.base10_parse().ok());
                self.literals.extend(literal.map(|n| (*v, n)));
            }
            let span = inst.span;
            if let Op::Loop(Loop { kind: LoopKind::For(i, range), body, .. }) = &mut inst.op
                && self.sizes.contains(*i)
                && let Some((counted, start)) = self.counted(*i, range, span, &mut r.insts)
            {
                body.insts.splice(0..0, start);
                (*i, *range) = counted;
            }
            inst.op.regions_mut().into_iter().for_each(|r| self.region(r));
            r.insts.push(inst);
        }
    }

    /// The counter and its range, of which `before` is needed in front of the loop; and what makes the index of it.
    fn counted(
        &mut self,
        i: Value,
        range: &RangeIter,
        span: Span,
        before: &mut Vec<Inst>,
    ) -> Option<((Value, RangeIter), Vec<Inst>)> {
        let (step, down, adaptors) = match range.adaptors[..] {
            [Adaptor::StepBy(k)] => (k, false, vec![]),
            [Adaptor::StepBy(k), Adaptor::Rev] => (k, false, vec![Adaptor::Rev]),
            [Adaptor::Rev, Adaptor::StepBy(k)] => (k, true, vec![]),
            _ => return None,
        };
        let (lo, hi) = (range.lo, range.hi);
        let from_zero = self.literals.get(&lo) == Some(&0);
        let end = match range.inclusive {
            true => {
                let one = self.constant(1, span, before);
                self.binary(BinOp::Add, hi, one, span, before)
            }
            false => hi,
        };
        let known = |v: &Value| self.literals.get(v).copied();
        let n = match (known(&lo), known(&hi), known(&step)) {
            (Some(lo), Some(hi), Some(k)) if k > 0 => {
                let all = (hi + u64::from(range.inclusive)).saturating_sub(lo);
                self.constant(all.div_ceil(k), span, before)
            }
            _ => {
                let all = if from_zero { end } else { self.of_sizes("saturating_sub", end, lo, span, before) };
                self.of_sizes("div_ceil", all, step, span, before)
            }
        };
        let counter = self.f.value(Some("step"), span, Ty::Discrete);
        let mut start = vec![];
        let by = self.binary(BinOp::Mul, counter, step, span, &mut start);
        match (down, from_zero) {
            (true, _) => {
                let last = if range.inclusive {
                    hi
                } else {
                    let one = self.constant(1, span, &mut start);
                    self.binary(BinOp::Sub, hi, one, span, &mut start)
                };
                start.push(Inst { results: vec![i], op: Op::Binary(BinOp::Sub, last, by), span });
            }
            (false, true) => {
                if let Some(product) = start.last_mut() {
                    product.results = vec![i];
                }
            }
            (false, false) => start.push(Inst { results: vec![i], op: Op::Binary(BinOp::Add, lo, by), span }),
        }
        let zero = self.constant(0, span, before);
        Some(((counter, RangeIter { lo: zero, hi: n, inclusive: false, adaptors }), start))
    }

    fn constant(&mut self, n: u64, span: Span, out: &mut Vec<Inst>) -> Value {
        let v = self.f.value(None, span, Ty::Discrete);
        let n = Literal::u64_unsuffixed(n);
        out.push(Inst { results: vec![v], op: Op::Const(quote!(#n)), span });
        v
    }

    fn binary(&mut self, op: BinOp, a: Value, b: Value, span: Span, out: &mut Vec<Inst>) -> Value {
        let v = self.f.value(None, span, Ty::Discrete);
        out.push(Inst { results: vec![v], op: Op::Binary(op, a, b), span });
        v
    }

    /// `usize::method(a, b)`
    fn of_sizes(&mut self, method: &str, a: Value, b: Value, span: Span, out: &mut Vec<Inst>) -> Value {
        let (left, right, method) = (format_ident!("a"), format_ident!("b"), format_ident!("{method}"));
        let v = self.f.value(None, span, Ty::Discrete);
        let expr = syn::parse_quote!(usize::#method(#left, #right));
        let captures = vec![(left, a), (right, b)];
        out.push(Inst {
            results: vec![v],
            op: Op::Verbatim(Verbatim { expr, captures, diverges: false, if_active: vec![] }),
            span,
        });
        v
    }
}
