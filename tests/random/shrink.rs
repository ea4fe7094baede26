//! Smaller programs: everything that one edit gives.

use super::tree::*;

/// All functions that are this one with one edit, smallest first.
pub fn smaller(f: &Function) -> Vec<Function> {
    let mut out: Vec<(usize, Function)> = vec![];
    let mut k = 0;
    loop {
        let mut new = f.clone();
        let mut edit = Edit { left: k, done: false };
        edit.block(&mut new.body);
        if !edit.done {
            break;
        }
        let text = new.text(Mode::Plain);
        new.calls.retain(|c| text.contains(&format!("{c}(")));
        out.push((text.len(), new));
        k += 1;
    }
    out.sort_by_key(|(size, _)| *size);
    out.into_iter().map(|(_, f)| f).collect()
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

    fn block(&mut self, b: &mut Block) {
        for k in 0..b.stmts.len() {
            if !bounds(&b.stmts[k]) && self.here() {
                b.stmts.remove(k);
                return;
            }
            if let Some(inner) = inner(&b.stmts[k]).filter(|_| !bounds(&b.stmts[k])) {
                for body in inner {
                    if self.here() {
                        b.stmts.splice(k..=k, body.stmts);
                        return;
                    }
                }
            }
        }
        for s in &mut b.stmts {
            self.stmt(s);
        }
        if let Some(e) = &mut b.tail {
            self.expr(e);
        }
    }

    fn stmt(&mut self, s: &mut S) {
        if self.done {
            return;
        }
        match s {
            S::Let(_, _, Some(e)) | S::Assert(e) => self.expr(e),
            S::Let(..) => {}
            S::Assign(_, _, e) => self.expr(e),
            S::Expr(e) => self.parts(e),
            S::For(_, _, _, body) | S::While(_, _, body) => self.block(body),
        }
    }

    fn expr(&mut self, e: &mut E) {
        if self.done {
            return;
        }
        if !matches!(e, E::Num(..) | E::Raw(_) | E::Const(_) | E::Leave(..)) {
            let mut others = vec![E::Num(0.5, true), E::raw("a"), E::raw("b"), E::raw("true"), E::raw("2_usize")];
            others.extend(children(e));
            for other in others {
                if self.here() {
                    *e = other;
                    return;
                }
            }
        }
        self.parts(e);
    }

    fn parts(&mut self, e: &mut E) {
        if self.done {
            return;
        }
        match e {
            E::Bin(_, a, b) => {
                self.expr(a);
                self.expr(b);
            }
            E::Un(_, a) | E::ToFloat(a) | E::ToInt(a) | E::Repeat(a, _) | E::Field(a, _) | E::Index(a, _) => {
                self.expr(a)
            }
            E::Method(a, _, more) => {
                self.expr(a);
                more.iter_mut().for_each(|e| self.expr(e));
            }
            E::Path(_, es) | E::Call(_, es) | E::Tuple(es) | E::Array(es) => es.iter_mut().for_each(|e| self.expr(e)),
            E::If(cond, then, other) => {
                if other.is_some() && self.here() {
                    *other = None;
                    return;
                }
                if !counts(cond) {
                    self.expr(cond);
                }
                self.block(then);
                if let Some(o) = other {
                    self.parts(o);
                }
            }
            E::Match(on, arms) => {
                for k in 0..arms.len() - 1 {
                    if self.here() {
                        arms.remove(k);
                        return;
                    }
                }
                self.expr(on);
                for arm in arms {
                    if let Some(g) = &mut arm.guard {
                        self.expr(g);
                    }
                    self.expr(&mut arm.body);
                }
            }
            E::Loop(_, b) | E::Block(_, b) => self.block(b),
            E::Leave(_, _, Some(v)) => self.expr(v),
            _ => {}
        }
    }
}

/// It keeps a loop from running for ever.
fn bounds(s: &S) -> bool {
    match s {
        S::Assign(E::Raw(name), "+=", E::Raw(_)) => name.starts_with('i'),
        S::Expr(E::If(cond, ..)) => counts(cond),
        _ => false,
    }
}

fn counts(cond: &E) -> bool {
    match cond {
        E::Raw(text) => text.starts_with('i') && text.contains(" > "),
        E::Bin("||", a, _) => counts(a),
        _ => false,
    }
}

/// The blocks of a statement, each of which may stand for it.
fn inner(s: &S) -> Option<Vec<Block>> {
    match s {
        S::While(_, _, b) | S::For(_, _, _, b) => Some(vec![b.clone()]),
        S::Expr(E::If(_, then, other)) => {
            let mut out = vec![then.clone()];
            if let Some(e) = other
                && let E::Block(_, b) = &**e
            {
                out.push(b.clone());
            }
            Some(out)
        }
        S::Expr(E::Loop(_, b) | E::Block(_, b)) => Some(vec![b.clone()]),
        S::Expr(E::Match(_, arms)) => {
            let bodies = arms.iter().filter_map(|a| match &a.body {
                E::Block(_, b) => Some(b.clone()),
                _ => None,
            });
            Some(bodies.collect())
        }
        _ => None,
    }
}

fn children(e: &E) -> Vec<E> {
    match e {
        E::Bin(_, a, b) => vec![(**a).clone(), (**b).clone()],
        E::Un(_, a) => vec![(**a).clone()],
        E::Method(a, ..) => vec![(**a).clone()],
        E::Path(_, es) | E::Call(_, es) => es.clone(),
        E::If(_, then, other) => {
            let mut out = vec![E::Block(None, then.clone())];
            out.extend(other.as_ref().map(|e| (**e).clone()));
            out
        }
        E::Match(_, arms) => arms.iter().map(|a| a.body.clone()).collect(),
        E::Block(_, b) if b.stmts.is_empty() => b.tail.iter().map(|e| (**e).clone()).collect(),
        _ => vec![],
    }
}
