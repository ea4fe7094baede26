//! Test material: a builder of IR, random programs, and the comparison of a reversed program with dual numbers.

mod fuzz;
mod generate;
mod shrink;

pub(crate) use fuzz::{Tally, arguments, compare_on, fuzz, fuzz_with};
pub(crate) use generate::{Shape, generate};

use super::*;
use crate::ty::Scalar;

/// `f64`.
pub(crate) fn f64_ty() -> Ty {
    Ty::Scalar(Scalar::F64)
}

/// Splitmix64: small, seeded, the same everywhere.
#[derive(Clone, Debug)]
pub(crate) struct Rng(pub(crate) u64);

impl Rng {
    pub(crate) fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    /// Less than `n`.
    pub(crate) fn below(&mut self, n: usize) -> usize {
        usize::try_from(self.next() % n as u64).expect("less than a usize")
    }

    /// True this often in a hundred.
    pub(crate) fn chance(&mut self, percent: usize) -> bool {
        self.below(100) < percent
    }

    pub(crate) fn pick<'a, T>(&mut self, from: &'a [T]) -> &'a T {
        &from[self.below(from.len())]
    }

    /// In `-1.5..1.5`, with few digits, never 0.
    pub(crate) fn float(&mut self) -> f64 {
        let k = self.below(300);
        (if k < 150 { k as f64 - 150.0 } else { k as f64 - 149.0 }) / 100.0
    }
}

/// Writes a function instruction by instruction; regions open and close like brackets.
#[derive(Debug)]
pub(crate) struct Build {
    pub(crate) f: Function,
    open: Vec<Vec<Inst>>,
}

impl Build {
    pub(crate) fn new(name: &str, params: &[(&str, Ty)]) -> Build {
        let mut f = Function::new(name.to_owned(), f64_ty());
        for (name, ty) in params {
            let v = f.value(Some(name), Span::call_site(), ty.clone());
            f.data_mut(v).named = true;
            f.params.push(v);
        }
        Build { f, open: vec![vec![]] }
    }

    /// A value to be used as a region's parameter.
    pub(crate) fn value(&mut self, hint: Option<&str>, ty: Ty) -> Value {
        self.f.value(hint, Span::call_site(), ty)
    }

    /// An `f64` with this hint.
    pub(crate) fn float(&mut self, hint: &str) -> Value {
        self.value(Some(hint), f64_ty())
    }

    pub(crate) fn inst(&mut self, results: Vec<Value>, op: Op) {
        self.open.last_mut().expect("a region is open").push(Inst { results, op, span: Span::call_site() });
    }

    /// An instruction with one unnamed result.
    pub(crate) fn op(&mut self, op: Op, ty: Ty) -> Value {
        let v = self.value(None, ty);
        self.inst(vec![v], op);
        v
    }

    /// An instruction with one `f64` of this name.
    pub(crate) fn named(&mut self, name: &str, op: Op) -> Value {
        let v = self.float(name);
        self.f.data_mut(v).named = true;
        self.inst(vec![v], op);
        v
    }

    pub(crate) fn lit(&mut self, text: &str) -> Value {
        let tokens: TokenStream = text.parse().expect("a literal");
        let ty = if text.contains('.') { Ty::Float } else { Ty::Discrete };
        self.op(Op::Const(tokens), ty)
    }

    pub(crate) fn bin(&mut self, op: BinOp, a: Value, b: Value) -> Value {
        let discrete = matches!(op, BinOp::Eq | BinOp::Ne | BinOp::Lt | BinOp::Le | BinOp::Gt | BinOp::Ge);
        let ty = if discrete || *self.f.ty(a) == Ty::Discrete { Ty::Discrete } else { f64_ty() };
        self.op(Op::Binary(op, a, b), ty)
    }

    pub(crate) fn open(&mut self) {
        self.open.push(vec![]);
    }

    pub(crate) fn close(&mut self, params: Vec<Value>, term: Term) -> Region {
        Region { params, insts: self.open.pop().expect("a region is open"), term }
    }

    pub(crate) fn loop_id(&mut self) -> LoopId {
        self.f.loops += 1;
        LoopId(self.f.loops - 1)
    }

    pub(crate) fn finish(mut self, term: Term) -> Function {
        self.f.body = self.close(vec![], term);
        self.f
    }
}

/// An arm without pattern, of an `if`.
pub(crate) fn plain_arm(body: Region) -> Arm {
    Arm { pat: None, bindings: vec![], guard: None, body }
}

/// `lo..hi`.
pub(crate) fn range(lo: Value, hi: Value) -> RangeIter {
    RangeIter { lo, hi, inclusive: false, adaptors: vec![] }
}
