//! Integers as polynomials, so that indices are compared however they are written: `(i + 1) * n + j` and `n + j + i * n`.

use crate::ir::{BinOp, Value};
use std::collections::BTreeMap;

/// More than this is not an index that somebody wrote.
const TERMS: usize = 8;
const DEGREE: usize = 3;

/// What an integer is.
pub(crate) enum Made {
    Literal(i64),
    By(BinOp, Value, Value),
    /// It stands for itself, or is the same as another.
    As(Value),
}

/// A sum of products of variables, each with a number, and a constant.
#[derive(Clone, PartialEq, Debug, Default)]
pub(crate) struct Polynomial {
    pub(crate) terms: BTreeMap<Vec<Value>, i64>,
    pub(crate) constant: i64,
}

impl Polynomial {
    pub(crate) fn constant(constant: i64) -> Polynomial {
        Polynomial { terms: BTreeMap::new(), constant }
    }

    pub(crate) fn of(v: Value) -> Polynomial {
        Polynomial { terms: BTreeMap::from([(vec![v], 1)]), constant: 0 }
    }

    /// An integer as a polynomial of what is not computed by `+`, `-` and `*` alone. `made`: what it is, as far as that is known.
    pub(crate) fn of_integer(v: Value, depth: usize, made: &impl Fn(Value) -> Made) -> Polynomial {
        let found = match made(v) {
            Made::Literal(n) => return Polynomial::constant(n),
            Made::As(u) => return Polynomial::of(u),
            Made::By(op, a, b) if depth > 0 => {
                let [a, b] = [a, b].map(|v| Polynomial::of_integer(v, depth - 1, made));
                a.with(op, &b)
            }
            Made::By(..) => None,
        };
        found.unwrap_or_else(|| Polynomial::of(v))
    }

    pub(crate) fn variables(&self) -> impl Iterator<Item = Value> {
        self.terms.keys().flatten().copied()
    }

    pub(crate) fn is_constant(&self) -> bool {
        self.terms.is_empty()
    }

    /// True if each of its terms has a variable that is a factor in a product of these, or is such a product.
    pub(crate) fn is_of_products(&self, others: &[&Polynomial]) -> bool {
        let is_factor = |v: &Value| {
            others.iter().any(|p| p.terms.iter().any(|(f, n)| f.contains(v) && (f.len() > 1 || n.abs() > 1)))
        };
        self.terms.keys().all(|factors| factors.iter().any(is_factor))
    }

    /// None where it would be too large.
    pub(crate) fn with(&self, op: BinOp, other: &Polynomial) -> Option<Polynomial> {
        let mut sum = Polynomial::default();
        match op {
            BinOp::Add | BinOp::Sub => {
                let sign = if op == BinOp::Add { 1 } else { -1 };
                for (p, sign) in [(self, 1), (other, sign)] {
                    for (factors, n) in p.all() {
                        sum.add(factors.clone(), n.checked_mul(sign)?)?;
                    }
                }
            }
            BinOp::Mul => {
                for (a, n) in self.all() {
                    for (b, m) in other.all() {
                        let mut factors = [a.clone(), b].concat();
                        factors.sort();
                        sum.add(factors, n.checked_mul(m)?)?;
                    }
                }
            }
            _ => return None,
        }
        (sum.terms.len() <= TERMS).then_some(sum)
    }

    /// All terms; the constant has no factors.
    pub(crate) fn all(&self) -> impl Iterator<Item = (Vec<Value>, i64)> {
        let terms = self.terms.iter().map(|(factors, n)| (factors.clone(), *n));
        terms.chain([(vec![], self.constant)]).filter(|(_, n)| *n != 0)
    }

    fn add(&mut self, factors: Vec<Value>, n: i64) -> Option<()> {
        if factors.is_empty() {
            self.constant = self.constant.checked_add(n)?;
            return Some(());
        }
        let sum = self.terms.get(&factors).unwrap_or(&0).checked_add(n)?;
        if sum == 0 {
            self.terms.remove(&factors);
        } else {
            self.terms.insert(factors.clone(), sum);
        }
        (factors.len() <= DEGREE).then_some(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// `(i + 1) * n - n == i * n`; `i * n + n` is another one.
    #[test]
    fn are_compared_as_polynomials() {
        let [i, n] = [Value(0), Value(1)].map(Polynomial::of);
        let next = i.with(BinOp::Add, &Polynomial::constant(1)).unwrap().with(BinOp::Mul, &n).unwrap();
        let row = n.with(BinOp::Mul, &i).unwrap();
        assert_eq!(next.with(BinOp::Sub, &n).unwrap(), row);
        assert_ne!(next, row);
        assert_eq!(next.variables().count(), 3);
    }

    #[test]
    fn grow_no_further() {
        let mut p = Polynomial::of(Value(0)).with(BinOp::Add, &Polynomial::constant(1)).unwrap();
        let q = p.clone();
        for _ in 0..2 {
            p = p.with(BinOp::Mul, &q).unwrap();
        }
        assert_eq!(p.with(BinOp::Mul, &q), None);
        assert_eq!(Polynomial::constant(i64::MAX).with(BinOp::Add, &Polynomial::constant(1)), None);
    }
}
