//! Mistakes planted in a copy of the library, each of which random programs must find.
//!
//! No hook in the library: a mistake is a piece of its text and what it is replaced by. A text that is no longer there, or there twice, is an
//! error, so that no plant goes stale unseen.

use std::path::Path;

/// A mistake: its name, the file, what is there, what is planted.
pub struct Plant {
    pub name: &'static str,
    pub file: &'static str,
    pub text: &'static str,
    pub mistake: &'static str,
}

const CELLS: &str = "zygote-macros/src/reverse/cells.rs";
const OPS: &str = "zygote-macros/src/reverse/ops.rs";
const FORWARD: &str = "zygote-macros/src/forward/ops.rs";
const VEC: &str = "zygote-runtime/src/rules/vec.rs";

const fn plant(name: &'static str, file: &'static str, text: &'static str, mistake: &'static str) -> Plant {
    Plant { name, file, text, mistake }
}

pub const PLANTS: &[Plant] = &[
    // A store leaves the cotangent of what it overwrote.
    plant(
        "store_keeps",
        CELLS,
        "let d = self.emit(ty, Op::Take(place, whole, shape));",
        "let d = self.emit(ty, if whole.is_empty() { Op::Take(place, whole, shape) } else { Op::Load(place, whole) });",
    ),
    // What was stored owes nothing.
    plant(
        "store_lost",
        CELLS,
        "if let Some(d) = self.taken(inst, *cell, path, *v) {\n                    self.contribute(*v, d);",
        "if let Some(_) = self.taken(inst, *cell, path, *v) {",
    ),
    // Nor does a stored constant end the life of what was there.
    plant(
        "constant_store_keeps",
        CELLS,
        "let place = self.place_of(root)?;\n        let shape",
        "let place = self.place_of(root)?;\n        if !self.active(self.root(v)) {\n            return None;\n        }\n        let shape",
    ),
    plant("addto_sign", CELLS, "if *negative {", "if !*negative {"),
    plant(
        "addto_takes",
        CELLS,
        "let mut d = self.emit(ty.clone(), Op::Load(place, path));",
        "let mut d = self.emit(ty.clone(), Op::Take(place, path, None));",
    ),
    plant("replaced_lost", CELLS, "self.push(vec![], Op::Add(place, path, dy));", "let _ = (place, path, dy);"),
    plant("swap_identity", CELLS, "self.push(vec![], Op::Swap(a, p, b, q));", "let _ = (a, b, p, q);"),
    // Reads are not saved: the reverse sweep sees what the cell holds at the end.
    plant("reads_not_saved", CELLS, "return self.cells.is_settled(root);", "return true;"),
    plant("settled_too_early", CELLS, "*last < self.now)", "*last <= self.now + 1)"),
    plant(
        "load_lost",
        OPS,
        "Op::TangentPart(_, base, path) | Op::Load(base, path) | Op::Clone(base, path, _) => {",
        "Op::Load(base, _) if self.f.is_cell(*base) => {}\n            Op::TangentPart(_, base, path) | Op::Load(base, path) | Op::Clone(base, path, _) => {",
    ),
    plant(
        "clone_lost",
        OPS,
        "Op::TangentPart(_, base, path) | Op::Load(base, path) | Op::Clone(base, path, _) => {",
        "Op::Clone(..) => {}\n            Op::TangentPart(_, base, path) | Op::Load(base, path) => {",
    ),
    plant("initial_value_lost", OPS, "Op::Cell(init) => self.contribute(*init, dy),", "Op::Cell(_) => {}"),
    plant(
        "unpush_zero",
        VEC,
        "place.pop().unwrap_or_else(T::zero)",
        "{\n        place.pop();\n        T::zero()\n    }",
    ),
    plant(
        "unpop_zero",
        VEC,
        "place.push(d.map_or_else(|| T::zero_of(shape), |d| shaped(d, shape)));",
        "place.push(d.map_or_else(|| T::zero_of(shape), |_| T::zero_of(shape)));",
    ),
    plant(
        "uninsert_elsewhere",
        VEC,
        "if i < place.len() { place.remove(i) } else { T::zero() }",
        "if i < place.len() { place.swap_remove(i) } else { T::zero() }",
    ),
    plant(
        "unremove_elsewhere",
        VEC,
        "place.insert(i, shaped(d, removed));",
        "place.push(shaped(d, removed));\n    let _ = i;",
    ),
    plant("unreverse_identity", VEC, "    place.reverse();", "    let _ = place;"),
    plant(
        "unswap_identity",
        VEC,
        "if i.max(j) < place.len() {\n        place.swap(i, j);",
        "if i.max(j) < place.len() {",
    ),
    plant(
        "unfill_first",
        VEC,
        "let mut sum = elements.next().unwrap_or_else(T::zero);\n    for d in elements {",
        "let mut sum = elements.next().unwrap_or_else(T::zero);\n    for d in elements.skip(1) {",
    ),
    plant(
        "untruncate_short",
        VEC,
        "if let Some(cut) = old.get(place.len()..) {",
        "if let Some(cut) = old.get(place.len().min(1)..) {",
    ),
    plant(
        "forward_store_lost",
        FORWARD,
        "self.tangent(*c).map(|cell| Op::Store(cell, path.clone(), d))",
        "self.tangent(*c).filter(|_| path.is_empty()).map(|cell| Op::Store(cell, path.clone(), d))",
    ),
    plant(
        "forward_addto_sign",
        FORWARD,
        "Some(Op::AddTo(cell, path.clone(), d, *negative))",
        "Some(Op::AddTo(cell, path.clone(), d, !*negative))",
    ),
    plant(
        "forward_swap_identity",
        FORWARD,
        "(Some(a), Some(b)) => Some(Op::Swap(a, p.clone(), b, q.clone())),",
        "(Some(_), Some(_)) => { let _ = (p, q); None }",
    ),
];

impl Plant {
    /// What it replaces is there, once.
    pub fn check(&self, library: &Path) {
        let text = std::fs::read_to_string(library.join(self.file)).unwrap();
        assert_eq!(text.matches(self.text).count(), 1, "{}: not there once: {}", self.name, self.text);
    }

    /// Plants it in this copy, and gives what was in the file.
    pub fn plant(&self, library: &Path) -> std::io::Result<String> {
        let path = library.join(self.file);
        let was = std::fs::read_to_string(&path)?;
        assert_eq!(
            was.matches(self.text).count(),
            1,
            "{}: what it replaces is not there once: {}",
            self.name,
            self.text
        );
        std::fs::write(&path, was.replace(self.text, self.mistake))?;
        Ok(was)
    }
}

/// A copy of the library, without what was built and without the generated programs.
pub fn copy(from: &Path, to: &Path) -> std::io::Result<()> {
    std::fs::create_dir_all(to)?;
    for entry in std::fs::read_dir(from)? {
        let entry = entry?;
        let (name, path) = (entry.file_name(), entry.path());
        if name == "target" || name == ".git" || name == "generated.rs" {
            continue;
        }
        if path.is_dir() {
            copy(&path, &to.join(name))?;
        } else {
            // Files that are the same keep their times, so that they are not compiled again.
            let (old, new) = (std::fs::read(to.join(&name)).ok(), std::fs::read(&path)?);
            if old.as_ref() != Some(&new) {
                std::fs::write(to.join(name), new)?;
            }
        }
    }
    Ok(())
}
