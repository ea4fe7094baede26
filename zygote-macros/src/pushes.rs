//! Vectors that are filled by a loop: `for i in 0..n { v.push(e); }`, which is also what `collect` is lowered to.
//!
//! Input: a primal in exit normal form. Output: the same function, in which an empty vector of numbers that one loop pushes onto, once in each of its
//! iterations, starts with its final length, and `e` is stored: `let mut v = vec![0.0; n]; for i in 0..n { v[i] = e; }`. The cotangents are then elements
//! at known places of one buffer, which the loops on both sides go along, and no length changes.
//!
//! The range must be one of `usize`, which the macro doesn't see: as far as what it is used for shows it ([`Sizes`]).

use crate::hash::{HashMap, HashSet, New as _};
use crate::ir::*;
use crate::normalise::{ends_early, escapes};
use crate::sizes::Sizes;
use crate::ty::{Scalar, Ty};
use quote::{format_ident, quote};

/// Replaces them.
pub(crate) fn pushes(f: &mut Function) {
    let mut found = HashMap::new();
    resizes(&f.body, &mut found);
    if found.is_empty() {
        return;
    }
    let sizes = Sizes::of(f);
    let mut mentions = vec![0; f.values.len()];
    count(&f.body, &mut mentions);
    let mut body = std::mem::replace(&mut f.body, Region { params: vec![], insts: vec![], term: Term::Never });
    let mut p = Pushes { f, resized: found, mentions, sizes, literals: HashMap::new() };
    p.region(&mut body);
    f.body = body;
}

/// How often the length of a variable changes; what code that is copied does with it may be anything.
fn resizes(r: &Region, found: &mut HashMap<Value, usize>) {
    for inst in &r.insts {
        match &inst.op {
            Op::Mutate(m) if m.row.resizes => *found.entry(m.cell).or_default() += 1,
            Op::Verbatim(v) if !v.is_length() => {
                v.captures.iter().for_each(|(_, v)| *found.entry(*v).or_default() += 2)
            }
            Op::Borrow(base, _, access) if *access != Access::Shared => *found.entry(*base).or_default() += 2,
            _ => {}
        }
        inst.op.regions().into_iter().for_each(|r| resizes(r, found));
    }
}

fn count(r: &Region, mentions: &mut [u32]) {
    for inst in &r.insts {
        inst.op.operands(&mut |v| mentions[v.0 as usize] += 1);
        inst.op.regions().into_iter().for_each(|r| count(r, mentions));
    }
    r.term.operands().into_iter().for_each(|v| mentions[v.0 as usize] += 1);
}

struct Pushes<'f> {
    f: &'f mut Function,
    resized: HashMap<Value, usize>,
    /// How often each value is mentioned.
    mentions: Vec<u32>,
    sizes: Sizes,
    /// Integers that are written out.
    literals: HashMap<Value, String>,
}

/// A loop that fills a vector: where that is declared, and where in the body it is pushed onto.
struct Filled {
    cell: usize,
    push: usize,
}

impl Pushes<'_> {
    fn region(&mut self, r: &mut Region) {
        for k in 0..r.insts.len() {
            if let ([v], Op::Const(text)) = (&r.insts[k].results[..], &r.insts[k].op) {
                self.literals.insert(*v, text.to_string());
            }
            r.insts[k].op.regions_mut().into_iter().for_each(|r| self.region(r));
        }
        let mut empty = HashSet::new();
        let mut k = 0;
        while k < r.insts.len() {
            if let Some(filled) = self.filled(r, k, &empty) {
                k += self.fill(r, k, &filled);
            }
            let inst = &r.insts[k];
            if let ([cell], Op::Cell(init)) = (&inst.results[..], &inst.op)
                && k > 0
                && r.insts[k - 1].results == [*init]
                && is_empty_vec(&r.insts[k - 1].op)
                && self.mentions.get(init.0 as usize) == Some(&1)
                && self.resized.get(cell) == Some(&1)
                && is_of_numbers(self.f.ty(*cell))
            {
                empty.insert(*cell);
            }
            k += 1;
        }
    }

    fn filled(&self, r: &Region, k: usize, empty: &HashSet<Value>) -> Option<Filled> {
        let inst = &r.insts[k];
        let Op::Loop(Loop { id, kind: LoopKind::For(i, range), body, .. }) = &inst.op else { return None };
        let push = body.insts.iter().position(
            |i| matches!(&i.op, Op::Mutate(m) if m.row.name == "push" && m.path.is_empty() && empty.contains(&m.cell)),
        )?;
        let Op::Mutate(m) = &body.insts[push].op else { return None };
        let Op::Loop(l) = &inst.op else { return None };
        let once = matches!(&body.term, Term::Continue(to, _) if to == id)
            && crate::reverse::sums::ends(body, *id) == 1
            && !ends_early(l)
            && !escapes(&inst.op)
            && inst.mentions(m.cell) == 1;
        let cell = r.insts[..k].iter().rposition(|i| i.results == [m.cell])?;
        let untouched = || r.insts[cell + 1..k].iter().all(|i| i.mentions(m.cell) == 0);
        let simple = matches!(range.adaptors[..], [] | [Adaptor::Rev]);
        (once && simple && self.sizes.contains(*i) && untouched()).then_some(Filled { cell, push })
    }

    fn is_zero(&self, v: Value) -> bool {
        self.literals
            .get(&v)
            .and_then(|text| syn::parse_str::<syn::LitInt>(text).ok())
            .is_some_and(|n| n.base10_digits() == "0")
    }

    /// Declares the variable right before the loop at `k`; how far that has moved.
    fn fill(&mut self, r: &mut Region, k: usize, filled: &Filled) -> usize {
        let span = r.insts[k].span;
        let Op::Loop(Loop { kind: LoopKind::For(i, range), body, .. }) = &mut r.insts[k].op else { return 0 };
        let (i, lo, hi) = (*i, range.lo, range.hi);
        let (from_zero, inclusive, rev) = (self.is_zero(lo), range.inclusive, !range.adaptors.is_empty());
        let mut before = vec![];
        let mut one = None;
        let end = match inclusive {
            true => {
                let v = self.constant(quote!(1), Ty::Discrete, span, &mut before);
                one = Some(v);
                self.discrete(BinOp::Add, hi, v, span, &mut before)
            }
            false => hi,
        };
        let n = if from_zero { end } else { self.difference(end, lo, span, &mut before) };
        let mut place = vec![];
        let at = match (rev, from_zero) {
            (false, true) => i,
            (false, false) => self.discrete(BinOp::Sub, i, lo, span, &mut place),
            (true, _) if inclusive => self.discrete(BinOp::Sub, hi, i, span, &mut place),
            (true, _) => {
                let one = one.unwrap_or_else(|| self.constant(quote!(1), Ty::Discrete, span, &mut place));
                let last = self.discrete(BinOp::Sub, hi, one, span, &mut place);
                self.discrete(BinOp::Sub, last, i, span, &mut place)
            }
        };
        let store = &mut body.insts[filled.push];
        if let Op::Mutate(m) = &store.op {
            store.op = Op::Store(m.cell, vec![Proj::Index(at)], m.args[0]);
            store.results.clear();
        }
        body.insts.splice(filled.push..filled.push, place);
        let mut cell = r.insts.remove(filled.cell);
        r.insts.remove(filled.cell - 1);
        if let Op::Cell(init) = &mut cell.op {
            let zero = self.constant(quote!(0.0), Ty::Float, span, &mut before);
            let ty = self.f.ty(cell.results[0]).clone();
            let zeros = self.f.value(None, span, ty);
            before.push(Inst { results: vec![zeros], op: Op::VecRepeat(zero, n), span });
            *init = zeros;
        }
        before.push(cell);
        let added = before.len();
        r.insts.splice(k - 2..k - 2, before);
        added - 2
    }

    fn constant(
        &mut self,
        text: proc_macro2::TokenStream,
        ty: Ty,
        span: proc_macro2::Span,
        out: &mut Vec<Inst>,
    ) -> Value {
        let v = self.f.value(None, span, ty);
        out.push(Inst { results: vec![v], op: Op::Const(text), span });
        v
    }

    fn discrete(&mut self, op: BinOp, a: Value, b: Value, span: proc_macro2::Span, out: &mut Vec<Inst>) -> Value {
        let v = self.f.value(None, span, Ty::Discrete);
        out.push(Inst { results: vec![v], op: Op::Binary(op, a, b), span });
        v
    }

    /// `hi - lo`, or nothing.
    fn difference(&mut self, hi: Value, lo: Value, span: proc_macro2::Span, out: &mut Vec<Inst>) -> Value {
        let (a, b) = (format_ident!("hi"), format_ident!("lo"));
        let v = self.f.value(None, span, Ty::Discrete);
        let expr = syn::parse_quote!(usize::saturating_sub(#a, #b));
        let op = Op::Verbatim(Verbatim { expr, captures: vec![(a, hi), (b, lo)], diverges: false, if_active: vec![] });
        out.push(Inst { results: vec![v], op, span });
        v
    }
}

/// `Vec::new()`, `Vec::with_capacity(n)`, `vec![]`
fn is_empty_vec(op: &Op) -> bool {
    match op {
        Op::Vec(elements) => elements.is_empty(),
        Op::Verbatim(Verbatim { expr: syn::Expr::Call(c), .. }) => match &*c.func {
            syn::Expr::Path(p) => {
                let names: Vec<String> = p.path.segments.iter().map(|s| s.ident.to_string()).collect();
                matches!(&names[..], [.., owner, new] if owner == "Vec" && (new == "new" || new == "with_capacity"))
            }
            _ => false,
        },
        _ => false,
    }
}

fn is_of_numbers(ty: &Ty) -> bool {
    matches!(ty, Ty::Vec(of) if matches!(**of, Ty::Float | Ty::Scalar(Scalar::F64 | Scalar::F32)))
}
