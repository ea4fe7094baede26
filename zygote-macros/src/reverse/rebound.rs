//! What a pattern binds behind a reference is matched again in the reverse sweep, and not kept.

use super::Reverser;
use super::plan::free_values;
use crate::hash::{HashSet, New as _};
use crate::ir::*;

impl Reverser<'_> {
    /// Whether a reference that is matched is there in the reverse sweep, with what it refers to unchanged.
    pub(super) fn is_matched_again(&self, v: Value) -> bool {
        let root = self.root(v);
        self.f.ty(v).is_ref()
            && (self.alias.contains_key(&v) || self.f.params.contains(&v))
            && self.f.ty(root).is_ref()
            && self.f.params.contains(&root)
            && !self.f.is_cell(root)
            && !self.is_bound(v)
    }

    /// Binds again what patterns bound here.
    pub(super) fn rebind(&self, insts: &mut Vec<Inst>, defined: &HashSet<Value>) {
        let mut there = HashSet::<Value>::new();
        for v in free_values(insts, &Term::Never) {
            let Some((of, arm)) = self.rebound.get(&v).filter(|_| defined.contains(&v) && !there.contains(&v)) else {
                continue;
            };
            let results: Vec<Value> = arm.bindings.iter().map(|b| b.value).collect();
            there.extend(&results);
            let op = Op::Rebind(*of, Box::new(Rebound::clone(arm)));
            insts.insert(0, Inst { results, op, span: self.f.data(v).span });
        }
    }
}
