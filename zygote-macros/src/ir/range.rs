//! What loops run over.

use super::*;
use proc_macro2::Literal;

/// The most iterations of a loop whose tape is an array.
const SHORT: usize = 16;

impl RangeIter {
    /// Replaces the operands.
    pub(crate) fn map(&mut self, f: &mut dyn FnMut(Value) -> Value) {
        self.lo = f(self.lo);
        self.hi = f(self.hi);
        for a in &mut self.adaptors {
            if let Adaptor::StepBy(v) | Adaptor::Take(v) = a {
                *v = f(*v);
            }
        }
    }

    pub(crate) fn operands(&self) -> Vec<Value> {
        let mut all = vec![];
        self.clone().map(&mut |v| {
            all.push(v);
            v
        });
        all
    }

    /// The values of a short range between literals; `text`: what is written for a value.
    pub(crate) fn listed(&self, text: impl Fn(Value) -> Option<String>) -> Option<Vec<Literal>> {
        let end = |v: Value| syn::parse_str::<syn::LitInt>(&text(v)?).ok();
        let (lo, hi) = (end(self.lo)?, end(self.hi)?);
        let suffix = if lo.suffix().is_empty() { hi.suffix() } else { lo.suffix() };
        let (from, to) = (lo.base10_parse::<u64>().ok()?, hi.base10_parse::<u64>().ok()?);
        let to = to.checked_add(u64::from(self.inclusive))?;
        let mut all: Vec<u64> = (from..to).take(SHORT + 1).collect();
        match self.adaptors[..] {
            [] => {}
            [Adaptor::Rev] => all.reverse(),
            _ => return None,
        }
        let short = (1..=SHORT).contains(&all.len());
        short.then(|| all.into_iter().map(|k| format!("{k}{suffix}").parse().ok()).collect())?
    }
}
