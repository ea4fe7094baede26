//! Which fields of a variable a loop changes: what is kept of another one is kept before it.

use crate::hash::{HashMap, HashSet, New as _};
use crate::ir::*;

/// True of a whole variable or a field of it: the same place at any time.
pub(super) fn is_fixed(path: &[Proj]) -> bool {
    path.iter().all(|step| matches!(step, Proj::Named(_) | Proj::Field(_)))
}

/// The field that a path begins with.
pub(super) fn first_field(path: &[Proj]) -> Option<String> {
    match path.first()? {
        Proj::Named(name) => Some(name.to_string()),
        Proj::Field(k) => Some(k.to_string()),
        _ => None,
    }
}

/// The fields that stores in a loop change, of the variables that nothing else there changes.
pub(super) fn fields_changed(
    inst: &Inst,
    borrowed: impl Fn(Value) -> Option<Value> + Copy,
) -> HashMap<Value, HashSet<String>> {
    fn look(
        inst: &Inst,
        borrowed: impl Fn(Value) -> Option<Value> + Copy,
        fields: &mut HashMap<Value, HashSet<String>>,
        whole: &mut HashSet<Value>,
    ) {
        let parts: Vec<(Value, &[Proj])> = match &inst.op {
            Op::Store(c, path, _) | Op::AddTo(c, path, ..) | Op::Replace(c, path, _) => vec![(*c, path)],
            Op::Mutate(m) => vec![(m.cell, &m.path)],
            Op::Swap(a, p, b, q) => vec![(*a, p), (*b, q)],
            _ => vec![],
        };
        for (cell, path) in &parts {
            match first_field(path) {
                Some(field) => _ = fields.entry(*cell).or_default().insert(field),
                None => _ = whole.insert(*cell),
            }
        }
        whole.extend(inst.op.changes(borrowed).into_iter().filter(|c| parts.iter().all(|(cell, _)| cell != c)));
        whole.extend(&inst.results);
        for v in inst.op.mentioned_verbatim() {
            whole.extend(borrowed(v));
            whole.insert(v);
        }
        // What patterns and other names may change isn't looked for.
        if let Op::At(v, _) | Op::Switch(Switch { head: Head::Match(v), .. }) = &inst.op {
            whole.insert(*v);
        }
        for r in inst.op.regions() {
            whole.extend(&r.params);
            r.insts.iter().for_each(|i| look(i, borrowed, fields, whole));
        }
    }
    let (mut fields, mut whole) = (HashMap::new(), HashSet::new());
    look(inst, borrowed, &mut fields, &mut whole);
    fields.retain(|cell, _| !whole.contains(cell));
    fields
}
