//! Smaller programs: everything that one edit gives.

use super::text::*;
use super::types::Ty;

/// All functions that are this one with one edit, smallest first.
pub fn smaller(f: &Function) -> Vec<Function> {
    let mut out: Vec<(usize, Function)> = vec![];
    let mut add = |mut new: Function| {
        let text = new.text(Mode::Plain);
        new.calls.retain(|c| text.contains(&format!("{c}(")));
        out.push((text.len(), new));
    };
    for k in 0..f.params.len() {
        // What it is called with stays.
        let used = body_text(f).contains(&*f.params[k].name);
        if f.params.len() > 1 && !used {
            let mut new = f.clone();
            new.params.remove(k);
            add(new);
        }
    }
    for k in 0.. {
        let mut new = f.clone();
        let mut edit = Edit { left: k, done: false };
        edit.block(&mut new.body);
        if !edit.done {
            break;
        }
        add(new);
    }
    out.sort_by_key(|(size, _)| *size);
    out.into_iter().map(|(_, f)| f).collect()
}

fn body_text(f: &Function) -> String {
    Function { params: vec![], ..f.clone() }.text(Mode::Plain)
}

/// Finds the place of the edit with this number.
struct Edit {
    left: usize,
    done: bool,
}

impl Edit {
    /// True at the edit that is to be made.
    fn here(&mut self) -> bool {
        if self.done {
            return false;
        }
        self.done = self.left == 0;
        self.left = self.left.wrapping_sub(1);
        self.done
    }

    fn block(&mut self, nodes: &mut Vec<Node>) {
        for k in 0..nodes.len() {
            if nodes[k].ty == Ty::Unit && !nodes[k].keep && self.here() {
                nodes.remove(k);
                return;
            }
            for inner in blocks(&nodes[k]) {
                if nodes[k].ty == Ty::Unit && self.here() {
                    nodes.splice(k..=k, inner);
                    return;
                }
            }
        }
        nodes.iter_mut().for_each(|n| self.node(n));
    }

    fn node(&mut self, n: &mut Node) {
        if self.done {
            return;
        }
        let simple = n.ty.simple().map(|text| Node::new(n.ty, text, vec![]));
        let shorter = simple.filter(|s| s.text.len() < shown(n).len() && n.ty != Ty::Unit);
        let children = n.parts.iter().filter_map(|p| match p {
            Part::Node(c) if c.ty == n.ty && n.ty != Ty::Unit => Some(c.clone().typed()),
            Part::Block(inner) if inner.len() == 1 && inner[0].ty == n.ty && n.ty != Ty::Unit => Some(inner[0].clone()),
            _ => None,
        });
        // The first place of a store is no value.
        for other in shorter.into_iter().chain(children).collect::<Vec<_>>() {
            if self.here() {
                let keep = n.keep;
                *n = Node { keep, ..other };
                return;
            }
        }
        for part in &mut n.parts {
            match part {
                Part::Node(c) => self.node(c),
                Part::Block(inner) => self.block(inner),
                Part::Num(..) => {}
            }
        }
    }
}

/// The blocks of a statement, each of which may stand for it.
fn blocks(n: &Node) -> Vec<Vec<Node>> {
    let blocks = n.parts.iter().filter_map(|p| match p {
        Part::Block(inner) if inner.iter().all(|s| s.ty == Ty::Unit) => Some(inner.clone()),
        _ => None,
    });
    blocks.collect()
}

fn shown(n: &Node) -> String {
    let f =
        Function { name: String::new(), params: vec![], ret: Ty::Unit, body: vec![n.clone()], cost: 0, calls: vec![] };
    f.text(Mode::Plain).trim_start_matches("    pub fn () {").trim().to_owned()
}
