//! Loops whose first or last iterations are different: `if i == 0 { n - 1 } else { i - 1 }`, `(i + 1) % n`.
//!
//! They become three loops, one after the other, in the middle one of which it is known what such a comparison gives: neighbours are at `i - 1` and `i + 1`
//! there, and the loop is one over rows. The borders stay as they were written. Only innermost loops; a loop inside is split by itself.

use super::{TooMuch, Unroller, flag};
use crate::ir::*;
use crate::polynomial::{Made, Polynomial};
use crate::ty::Ty;
use proc_macro2::{Literal, Span};
use quote::ToTokens as _;

/// Iterations at a border.
const BORDER: i64 = 2;
/// Instructions of a loop that is split.
const BODY: usize = 64;

/// An integer: so many times the counter, so many times the end of the range, and more.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
struct Form {
    counter: i64,
    end: i64,
    more: i64,
}

/// The middle of a loop that is split.
#[derive(Clone, Copy)]
pub(super) struct Middle {
    counter: Value,
    lo: i64,
    hi: Value,
    /// The end, if it is a literal.
    end: Option<i64>,
    /// How many iterations are before it, and behind it.
    borders: [i64; 2],
}

impl Middle {
    fn first(&self) -> i64 {
        self.lo + self.borders[0]
    }
}

/// What a comparison is true of, beside a number: less, equal, greater.
fn truth(op: BinOp) -> Option<[bool; 3]> {
    Some(match op {
        BinOp::Eq => [false, true, false],
        BinOp::Ne => [true, false, true],
        BinOp::Lt => [true, false, false],
        BinOp::Le => [true, true, false],
        BinOp::Gt => [false, false, true],
        BinOp::Ge => [false, true, true],
        _ => return None,
    })
}

impl Unroller<'_> {
    /// Writes a loop as its borders and its middle, if that tells anything.
    pub(super) fn split(&mut self, inst: &Inst, out: &mut Vec<Inst>) -> bool {
        let Some(middle) = self.middle(inst) else { return false };
        self.attempt(out, |this, out| this.write_split(inst, middle, out))
    }

    fn middle(&self, inst: &Inst) -> Option<Middle> {
        let Op::Loop(l) = &inst.op else { return None };
        let LoopKind::For(i, range) = &l.kind else { return None };
        let plain = !range.inclusive && range.adaptors.is_empty() && self.is_whole(inst, l, *i);
        let mut size = 0;
        if !plain || !is_innermost(&l.body, &mut size) || size > BODY {
            return None;
        }
        let end = self.integer(range.hi).and_then(|n| i64::try_from(n).ok());
        let lo = i64::try_from(self.integer(range.lo)?).ok()?;
        let mut middle = Middle { counter: *i, lo, hi: range.hi, end, borders: [0, 0] };
        let mut made = Known::default();
        self.needs(&l.body, &mut made, &mut middle);
        let [first, last] = middle.borders;
        let long = end.is_none_or(|end| end - lo > first + last + 2);
        (long && first + last > 0).then_some(middle)
    }

    /// Widens the borders to what the comparisons of a region need.
    fn needs(&self, r: &Region, made: &mut Known, middle: &mut Middle) {
        for inst in &r.insts {
            if let Op::Const(text) = &inst.op {
                let literal = syn::parse2::<syn::LitInt>(text.clone()).and_then(|n| n.base10_parse());
                made.literals.extend(literal.map(|n| (inst.results[0], n)));
            }
            if let Op::Binary(op, a, b) = &inst.op {
                made.sums.extend(inst.results.iter().map(|v| (*v, (*op, *a, *b))));
                let needed = self.needed((*op, *a, *b), made, middle);
                for (border, n) in middle.borders.iter_mut().zip(needed) {
                    *border = (*border).max(if n <= BORDER { n } else { 0 });
                }
            }
            inst.op.regions().into_iter().for_each(|r| self.needs(r, made, middle));
        }
    }

    fn needed(&self, (op, a, b): (BinOp, Value, Value), made: &Known, middle: &Middle) -> [i64; 2] {
        let of = |v: Value| self.form(v, made, middle);
        if op == BinOp::Rem {
            let more = of(a).filter(|_| is_end(of(b), middle)).and_then(|form| wrapped(form, middle));
            return more.map_or([0, 0], |more| [-more - middle.lo, more]);
        }
        let compared = || compared(truth(op)?, of(a)?, of(b)?);
        let Some((sides, at)) = compared() else { return [0, 0] };
        // The middle is all behind the number, or all before it; or at it, where that is the same.
        let behind = |at: i64| at - middle.lo + i64::from(sides[1] != sides[2]);
        let before = |back: i64| back - i64::from(sides[0] == sides[1]);
        match at {
            At::Number(at) if at - middle.lo < BORDER => [behind(at), 0],
            At::Number(at) => [0, middle.end.map_or(0, |end| before(end - at))],
            At::End(back) => [0, before(back)],
        }
    }

    /// What an operation is in the middle: a flag, or the sum that a remainder is.
    pub(super) fn in_middle(&self, op: &Op) -> Option<Folded> {
        let (middle, Op::Binary(op, a, b)) = (self.middle?, op) else { return None };
        let middle = &Middle { counter: self.now(middle.counter), ..middle };
        let made = &Known::default();
        let of = |v: Value| self.form(v, made, middle);
        let last = middle.borders[1];
        if *op == BinOp::Rem {
            let more = wrapped(of(*a).filter(|_| is_end(of(*b), middle))?, middle)?;
            let fits = more <= last && -more <= middle.first();
            return fits.then_some(Folded::Beside(middle.counter, more));
        }
        let (sides, at) = compared(truth(*op)?, of(*a)?, of(*b)?)?;
        // How far the first is behind the number, and the last before it.
        let (behind, before) = match at {
            At::Number(at) => (middle.first() - at, middle.end.map_or(-1, |end| at - (end - 1 - last))),
            At::End(back) => (-1, last + 1 - back),
        };
        match (behind, before) {
            (1.., _) => Some(Folded::Flag(sides[2])),
            (_, 1..) => Some(Folded::Flag(sides[0])),
            (0, _) if sides[1] == sides[2] => Some(Folded::Flag(sides[1])),
            (_, 0) if sides[0] == sides[1] => Some(Folded::Flag(sides[1])),
            _ => None,
        }
    }

    fn form(&self, v: Value, made: &Known, middle: &Middle) -> Option<Form> {
        let p = Polynomial::of_integer(v, 4, &|v| {
            let literal =
                made.literals.get(&v).copied().or_else(|| self.integer(v)).and_then(|n| i64::try_from(n).ok());
            match (literal.filter(|n| *n < 1 << 32), made.sums.get(&v).or_else(|| self.sums.get(&v))) {
                _ if v == middle.counter => Made::As(v),
                (Some(n), _) => Made::Literal(n),
                (_, Some((op, a, b))) if v != middle.hi => Made::By(*op, *a, *b),
                _ => Made::As(v),
            }
        });
        let times = |v: Value| p.terms.get(&vec![v]).copied().unwrap_or(0);
        let form = Form { counter: times(middle.counter), end: times(middle.hi), more: p.constant };
        let all = usize::from(form.counter != 0) + usize::from(form.end != 0);
        (p.terms.len() == all).then_some(form)
    }

    fn write_split(&mut self, inst: &Inst, middle: Middle, out: &mut Vec<Inst>) -> Result<(), TooMuch> {
        let Op::Loop(l) = &inst.op else { return Err(TooMuch) };
        let LoopKind::For(_, range) = &l.kind else { return Err(TooMuch) };
        let [first, last] = middle.borders;
        let lo = if first == 0 { range.lo } else { self.number(middle.first(), inst.span, out) };
        let hi = match middle.end {
            _ if last == 0 => range.hi,
            Some(end) => self.number(end - last, inst.span, out),
            None => {
                let total = self.number(middle.first() + last, inst.span, out);
                let back = self.number(last, inst.span, out);
                // `if n > 2 { n - 1 } else { 1 }`: not before the middle's beginning.
                self.choice((range.hi, total), Some(back), lo, inst.span, out)
            }
        };
        let to = match middle.end {
            None if first > 0 => self.choice((range.hi, lo), None, range.hi, inst.span, out),
            _ => lo,
        };
        let mut carried = l.inits.clone();
        for (from, to, is_middle) in [(range.lo, to, false), (lo, hi, true), (hi, range.hi, false)] {
            if from == to {
                continue;
            }
            let mut part = l.clone();
            part.inits.clone_from(&carried);
            if let LoopKind::For(_, range) = &mut part.kind {
                (range.lo, range.hi) = (from, to);
            }
            self.middle = is_middle.then_some(middle);
            let done = self.copy(&Inst { op: Op::Loop(part), ..inst.clone() }, out);
            self.middle = None;
            done?;
            carried = inst.results.iter().map(|v| self.now(*v)).collect();
        }
        Ok(())
    }

    fn number(&mut self, n: i64, span: Span, out: &mut Vec<Inst>) -> Value {
        let v = self.f.value(None, span, Ty::Discrete);
        self.constant(v, Literal::i64_unsuffixed(n).to_token_stream(), span, out);
        v
    }

    /// `if n > than { n - back } else { other }`; of no `back`: `if n > than { than } else { other }`.
    fn choice(
        &mut self,
        (n, than): (Value, Value),
        back: Option<Value>,
        other: Value,
        span: Span,
        out: &mut Vec<Inst>,
    ) -> Value {
        let mut integer = || self.f.value(None, span, Ty::Discrete);
        let (is_more, rest, v) = (integer(), integer(), integer());
        out.push(Inst { results: vec![is_more], op: Op::Binary(BinOp::Gt, n, than), span });
        let mut insts = vec![];
        let then = match back {
            Some(back) => {
                insts.push(Inst { results: vec![rest], op: Op::Binary(BinOp::Sub, n, back), span });
                rest
            }
            None => than,
        };
        let arm = |insts: Vec<Inst>, v: Value| Arm {
            pat: None,
            bindings: vec![],
            guard: None,
            body: Region { params: vec![], insts, term: Term::Yield(vec![v]) },
        };
        let arms = vec![arm(insts, then), arm(vec![], other)];
        out.push(Inst { results: vec![v], op: Op::Switch(Switch { head: Head::If(is_more), arms }), span });
        v
    }
}

/// Integers, by what they are made of.
pub(super) type Sums = crate::hash::HashMap<Value, (BinOp, Value, Value)>;

/// What is known of integers that aren't there yet.
#[derive(Default)]
struct Known {
    sums: Sums,
    literals: crate::hash::HashMap<Value, u64>,
}

/// What an operation is.
pub(super) enum Folded {
    Flag(bool),
    /// The counter, and so much more.
    Beside(Value, i64),
}

impl Folded {
    /// As an operation; a literal that it takes is made before.
    pub(super) fn written(self, u: &mut Unroller<'_>, span: Span, out: &mut Vec<Inst>) -> Op {
        match self {
            Folded::Flag(holds) => Op::Const(flag(holds)),
            Folded::Beside(i, more) => {
                let by = u.number(more.abs(), span, out);
                Op::Binary(if more < 0 { BinOp::Sub } else { BinOp::Add }, i, by)
            }
        }
    }
}

/// What the counter is compared with.
enum At {
    Number(i64),
    /// So many before the end.
    End(i64),
}

/// The comparison of the counter with something that a comparison is.
fn compared(sides: [bool; 3], a: Form, b: Form) -> Option<([bool; 3], At)> {
    let (counter, end, more) = (a.counter - b.counter, a.end - b.end, a.more - b.more);
    let [less, equal, greater] = sides;
    let (sides, end, more) = match counter {
        1 => (sides, end, more),
        -1 => ([greater, equal, less], -end, -more),
        _ => return None,
    };
    match end {
        0 => Some((sides, At::Number(-more))),
        -1 => Some((sides, At::End(more))),
        _ => None,
    }
}

fn is_end(form: Option<Form>, middle: &Middle) -> bool {
    match form {
        Some(Form { counter: 0, end: 1, more: 0 }) => true,
        Some(Form { counter: 0, end: 0, more }) => middle.end == Some(more),
        _ => false,
    }
}

/// How far a sum is from the counter, if the remainder of it by the end wraps around at one border only: `(i + 1) % n`, `(i + n - 1) % n`.
fn wrapped(form: Form, middle: &Middle) -> Option<i64> {
    let more = match (form.counter, form.end, middle.end) {
        (1, 0, Some(end)) if form.more * 2 > end => form.more - end,
        (1, 0, _) if form.more > 0 => form.more,
        (1, 1, None) => form.more,
        _ => return None,
    };
    (more != 0).then_some(more)
}

/// True if there is no loop in it.
fn is_innermost(r: &Region, size: &mut usize) -> bool {
    r.insts.iter().all(|inst| {
        *size += 1;
        !matches!(inst.op, Op::Loop(_)) && inst.op.regions().into_iter().all(|r| is_innermost(r, size))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diag::Problems;

    /// The loops of a function whose body is written so, and how much is compared, or taken the remainder of, in the middle one.
    fn split(body: &str) -> (usize, usize) {
        let source = format!("fn f(x: &[f64], n: usize) -> f64 {{ let mut s = 0.0; {body} s }}");
        let mut f = crate::lower::lower(&syn::parse_str(&source).unwrap(), &[false; 2], &mut Problems::default());
        crate::unroll::unroll(&mut f);
        crate::ir::verify::verify(&f).unwrap();
        let loops: Vec<&Loop> =
            f.body.insts.iter().filter_map(|i| if let Op::Loop(l) = &i.op { Some(l) } else { None }).collect();
        let asks = |r: &Region| {
            r.insts
                .iter()
                .filter(|i| matches!(&i.op, Op::Binary(op, ..) if *op == BinOp::Rem || truth(*op).is_some()))
                .count()
        };
        (loops.len(), loops.iter().map(|l| asks(&l.body)).min().unwrap_or(0))
    }

    #[test]
    fn loops_are_split_at_their_borders() {
        assert_eq!(split("for i in 0..n { s += x[(i + n - 1) % n] * x[(i + 1) % n]; }"), (3, 0));
        assert_eq!(split("for i in 0..n { let l = if i == 0 { n - 1 } else { i - 1 }; s += x[l]; }"), (2, 0));
        assert_eq!(split("for i in 0..n { let r = if i + 1 < n { i + 1 } else { 0 }; s += x[r]; }"), (2, 0));
        assert_eq!(split("for i in 1..n { if i >= 2 && i != n - 1 { s += x[i]; } }"), (3, 0));
        assert_eq!(split("for i in 0..100 { s += x[(i + 99) % 100] * x[(i + 2) % 100]; }"), (1, 0));
        // (Borders of known length are written out.) Nothing is known of these.
        assert_eq!(split("for i in 0..n { if i < n / 2 { s += x[i]; } }"), (1, 1));
        assert_eq!(split("for i in 0..n { s += x[(i + 7) % n]; }"), (1, 1));
        assert_eq!(split("for i in (0..n).rev() { if i == 0 { s += x[i]; } }"), (1, 1));
    }
}
