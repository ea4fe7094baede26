//! Powers that are written as products: the cotangent of `x * x * x` goes to `x` at once, times `3 * (x * x)`, and not by way of the
//! product before.

use super::Reverser;
use crate::hash::HashMap;
use crate::ir::*;

/// What a product is a power of, and which.
#[derive(Default)]
pub(super) struct Powers(HashMap<Value, (Value, u32)>);

/// Larger ones are none that somebody writes so.
const LARGEST: u32 = 16;

impl Powers {
    /// Is shown the instructions in their order.
    pub(super) fn see(&mut self, inst: &Inst) {
        let of = |v: Value| self.0.get(&v).copied().unwrap_or((v, 1));
        if let Op::Binary(BinOp::Mul, a, b) = inst.op {
            let ((x, i), (z, j)) = (of(a), of(b));
            if x == z && i + j <= LARGEST {
                self.0.insert(inst.results[0], (x, i + j));
            }
        }
    }
}

impl Reverser<'_> {
    /// Of a cube or more, which is the product of the power before and its base: the base, how often it is in it, and that power.
    pub(super) fn power(&self, y: Value, a: Value, b: Value) -> Option<(Value, u32, Value)> {
        let (x, n) = self.powers.0.get(&y).copied().filter(|(_, n)| *n > 2)?;
        let before = if a == x { b } else { a };
        (self.opts.powers && (a == x || b == x)).then_some((x, n, before))
    }
}
