//! Numbers that the pullback reads again from the references that it is given again, instead of capturing them: a pullback that is kept
//! on a tape is smaller.

use crate::hash::HashSet;
use crate::ir::*;
use crate::reverse::Reversed;

/// The reads of the forward sweep that stand in the reverse sweep too.
pub(super) fn again(r: &Reversed, wanted: &HashSet<Value>) -> Vec<Inst> {
    let mut literals = HashSet::default();
    let mut found = vec![];
    for inst in &r.forward.insts {
        match &inst.op {
            Op::Const(_) => literals.extend(inst.results.iter().copied()),
            Op::Load(base, path) => {
                let there = |step: &Proj| match step {
                    Proj::Index(i) => literals.contains(i) || r.f.params.contains(i),
                    Proj::Field(_) | Proj::Named(_) | Proj::Deref => true,
                    Proj::Range(..) | Proj::View(..) | Proj::Payload(..) => false,
                };
                let lent = r.f.params.contains(base) && r.f.ty(*base).is_ref() && !r.f.is_cell(*base);
                let number = |v: &Value| wanted.contains(v) && r.f.ty(*v).is_scalar() && !r.f.data(*v).inline;
                if lent && !path.is_empty() && inst.results.iter().all(number) && path.iter().all(there) {
                    found.push(inst.clone());
                }
            }
            _ => {}
        }
    }
    found
}
