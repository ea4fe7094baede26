//! What regions define and mention, those inside of them included.

use super::{Inst, Loop, LoopKind, Op, Region, Replay, Value};
use crate::hash::HashSet;

impl Region {
    /// How often a value is mentioned.
    pub(crate) fn mentions(&self, v: Value) -> usize {
        let insts: usize = self.insts.iter().map(|i| i.mentions(v)).sum();
        insts + self.term.operands().into_iter().filter(|u| *u == v).count()
    }
}

impl Inst {
    /// How often a value is mentioned.
    pub(crate) fn mentions(&self, v: Value) -> usize {
        let mut n = 0;
        self.op.operands(&mut |u| n += usize::from(u == v));
        n + self.op.regions().into_iter().map(|r| r.mentions(v)).sum::<usize>()
    }
}

/// Everything that instructions define.
pub(crate) fn definitions(insts: &[Inst], defined: &mut HashSet<Value>) {
    for inst in insts {
        defined.extend(&inst.results);
        if let Op::Replay(Replay { range: Some((i, _)), .. }) | Op::Loop(Loop { kind: LoopKind::For(i, _), .. }) =
            &inst.op
        {
            defined.insert(*i);
        }
        for r in inst.op.regions() {
            defined.extend(&r.params);
            definitions(&r.insts, defined);
        }
    }
}
