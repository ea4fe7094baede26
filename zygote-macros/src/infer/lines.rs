//! Elements that are read through borrows, and what they are elements of where no type tells.

use crate::hash::{HashMap, HashSet, New as _};
use crate::ir::*;
use crate::lower::step_ty;
use crate::ty::Ty;

/// Numbers that are read through a shared borrow of an element are read where they are; borrows for nothing else are gone.
pub(super) fn read_through(f: &Function, body: &mut Region) {
    let mut through = Through::default();
    through.region(f, body);
    let mut left = HashSet::new();
    mentioned(body, &mut left);
    through.read.retain(|b| !left.contains(b));
    if !through.read.is_empty() {
        drop_borrows(body, &through.read);
    }
}

#[derive(Default)]
struct Through {
    borrows: HashMap<Value, (Value, Vec<Proj>)>,
    read: HashSet<Value>,
}

impl Through {
    fn region(&mut self, f: &Function, region: &mut Region) {
        let plain = |step: &Proj| matches!(step, Proj::Index(_) | Proj::Field(_) | Proj::Named(_));
        for inst in &mut region.insts {
            match (&inst.op, &inst.results[..]) {
                (Op::Borrow(base, path, Access::Shared), [b]) if !path.is_empty() && path.iter().all(plain) => {
                    self.borrows.insert(*b, (*base, path.clone()));
                }
                (Op::Deref(b), [y]) if f.ty(*y).is_scalar() => {
                    if let Some((base, path)) = self.borrows.get(b) {
                        self.read.insert(*b);
                        inst.op = Op::Load(*base, path.clone());
                    }
                }
                _ => {}
            }
            inst.op.regions_mut().into_iter().for_each(|r| self.region(f, r));
        }
    }
}

fn mentioned(region: &Region, found: &mut HashSet<Value>) {
    for inst in &region.insts {
        inst.op.operands(&mut |v| _ = found.insert(v));
        inst.op.regions().into_iter().for_each(|r| mentioned(r, found));
    }
    found.extend(region.term.operands());
}

fn drop_borrows(region: &mut Region, gone: &HashSet<Value>) {
    region.insts.retain(|i| !(matches!(i.op, Op::Borrow(..)) && i.results.iter().all(|b| gone.contains(b))));
    region.insts.iter_mut().flat_map(|i| i.op.regions_mut()).for_each(|r| drop_borrows(r, gone));
}

/// Parts of unknown types whose elements are numbers, by the names of references to them, too.
pub(super) fn lines(f: &mut Function, region: &Region, borrows: &mut HashMap<Value, (Value, Vec<Proj>)>) {
    for inst in &region.insts {
        match (&inst.op, &inst.results[..]) {
            (Op::Borrow(base, path, Access::Shared), [b]) => {
                let (root, mut whole) = borrows.get(base).cloned().unwrap_or((*base, vec![]));
                whole.extend(path.iter().cloned());
                borrows.insert(*b, (root, whole));
            }
            (Op::Load(base, path), [y]) if f.ty(*y).is_scalar() => {
                let Some((Proj::Index(i), whole)) = path.split_last() else { continue };
                let of = |base: Value, whole: &[Proj]| {
                    let ty = whole.iter().fold(f.ty(base).peeled().clone(), |ty, step| step_ty(&ty, step));
                    (ty == Ty::Unknown).then(|| Proj::names(whole)).flatten().map(|names| (base, names))
                };
                let behind = borrows.get(base).map(|(root, before)| (*root, [&before[..], whole].concat()));
                let found = of(*base, whole).into_iter().chain(behind.and_then(|(root, whole)| of(root, &whole)));
                if f.ty(*i) == &Ty::Discrete {
                    f.lines.extend(found.collect::<Vec<_>>());
                }
            }
            _ => {}
        }
        inst.op.regions().into_iter().for_each(|r| lines(f, r, borrows));
    }
}
