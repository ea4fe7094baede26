//! Renaming of operands.

use super::*;

fn map_path(path: &mut [Proj], f: &mut dyn FnMut(Value) -> Value) {
    for step in path {
        match step {
            Proj::Index(i) => *i = f(*i),
            Proj::Range(lo, hi, _) => lo.iter_mut().chain(hi).for_each(|v| *v = f(*v)),
            Proj::View(_, _, args) => args.iter_mut().for_each(|v| *v = f(*v)),
            Proj::Field(_) | Proj::Named(_) | Proj::Deref | Proj::Payload(..) => {}
        }
    }
}

fn map_all(vs: &mut [Value], f: &mut dyn FnMut(Value) -> Value) {
    vs.iter_mut().for_each(|v| *v = f(*v));
}

impl Op {
    /// Replaces every operand that is read directly (not inside nested regions).
    pub(crate) fn map_operands(&mut self, f: &mut dyn FnMut(Value) -> Value) {
        match self {
            Op::Const(_) | Op::Zero | Op::Latest | Op::Block(..) | Op::Checkpoint(_) => {}
            Op::Elementwise(e) => map_all(&mut e.tree.operands, f),
            Op::ElementwiseBack(b) => {
                b.operands.iter_mut().for_each(|(v, _)| *v = f(*v));
                b.dy = f(b.dy);
                for (_, place, path) in &mut b.sinks {
                    *place = f(*place);
                    map_path(path, f);
                }
            }
            Op::Unary(_, v)
            | Op::Cast(v, _)
            | Op::Untuple(v)
            | Op::Rebind(v, _)
            | Op::Repeat(v, _)
            | Op::Ref(v)
            | Op::Deref(v)
            | Op::ZeroLike(v)
            | Op::Place(v)
            | Op::Cell(v)
            | Op::TapeLen(v)
            | Op::Clear(v)
            | Op::SumElements(v)
            | Op::MatchSaved(v, ..) => *v = f(*v),
            Op::Binary(_, a, b) | Op::VecRepeat(a, b) => {
                *a = f(*a);
                *b = f(*b);
            }
            Op::Rule(_, vs)
            | Op::Tuple(vs)
            | Op::Array(vs)
            | Op::Vec(vs)
            | Op::Dispatch(_, vs)
            | Op::Variant(_, _, vs) => {
                map_all(vs, f);
            }
            Op::Pointwise(p) => p.operands.iter_mut().for_each(|o| o.value = f(o.value)),
            Op::Load(b, p)
            | Op::At(b, p)
            | Op::Clone(b, p, _)
            | Op::Borrow(b, p, _)
            | Op::Shape(b, p, _)
            | Op::KeepOld(_, b, p)
            | Op::Snapshot(b, p) => {
                *b = f(*b);
                map_path(p, f);
            }
            Op::PutBack(kept, b, p) => {
                *kept = f(*kept);
                *b = f(*b);
                map_path(p, f);
            }
            Op::Keep(k) => {
                [&mut k.back, &mut k.receiver].into_iter().for_each(|v| *v = f(*v));
                for (_, base, p) in &mut k.later {
                    *base = f(*base);
                    map_path(p, f);
                }
            }
            Op::Kinds(c) => map_all(&mut c.args, f),
            Op::Kept(c, _, v) | Op::Unasked(c, _, v) => {
                map_all(&mut c.args, f);
                *v = f(*v);
            }
            Op::TangentPart(y, b, p) => {
                *y = f(*y);
                *b = f(*b);
                map_path(p, f);
            }
            Op::Construct(c) => c.fields.iter_mut().map(|(_, v)| v).chain(&mut c.base).for_each(|v| *v = f(*v)),
            Op::Unwrap(v, _, args) => {
                *v = f(*v);
                map_all(args, f);
            }
            Op::Swap(a, p, b, q) => {
                *a = f(*a);
                map_path(p, f);
                *b = f(*b);
                map_path(q, f);
            }
            Op::Mutate(m) => {
                m.cell = f(m.cell);
                map_path(&mut m.path, f);
                map_all(&mut m.args, f);
            }
            Op::Unmutate(_, place, p, vs) => {
                *place = f(*place);
                map_path(p, f);
                map_all(vs, f);
            }
            Op::OfShape(shape, v) => {
                *shape = f(*shape);
                v.iter_mut().for_each(|v| *v = f(*v));
            }
            Op::KeepCall(c, vs) => {
                map_all(&mut c.args, f);
                map_all(vs, f);
            }
            Op::CallAgain(kept, c) => {
                map_all(&mut c.args, f);
                *kept = f(*kept);
            }
            Op::Call(c) | Op::Forward(c) => {
                map_all(&mut c.args, f);
                for (_, l) in &mut c.lambdas {
                    l.captures.iter_mut().flatten().for_each(|v| *v = f(*v));
                    l.plain.captures.iter_mut().for_each(|(_, v)| *v = f(*v));
                }
            }
            Op::Verbatim(v) => v.captures.iter_mut().for_each(|(_, v)| *v = f(*v)),
            Op::Hook(x, v) | Op::Hooked(v, x) => {
                *x = f(*x);
                v.captures.iter_mut().for_each(|(_, v)| *v = f(*v));
            }
            Op::Switch(s) => {
                let (Head::If(v) | Head::Match(v)) = &mut s.head;
                *v = f(*v);
                for arm in &mut s.arms {
                    if let Some(g) = &mut arm.guard {
                        g.captures.iter_mut().for_each(|(_, v)| *v = f(*v));
                    }
                    arm.bindings.iter_mut().for_each(|b| map_path(&mut b.path, f));
                }
            }
            Op::Loop(l) => {
                map_all(&mut l.inits, f);
                match &mut l.kind {
                    LoopKind::For(_, r) => r.map(f),
                    LoopKind::Rows(rows) => rows.iter_mut().for_each(|row| row.map(f)),
                    LoopKind::Infinite | LoopKind::While(_) => {}
                }
            }
            Op::Add(p, path, v) | Op::Store(p, path, v) | Op::AddTo(p, path, v, _) | Op::Replace(p, path, v) => {
                *p = f(*p);
                map_path(path, f);
                *v = f(*v);
            }
            Op::Take(p, path, v) => {
                *p = f(*p);
                map_path(path, f);
                v.iter_mut().for_each(|v| *v = f(*v));
            }
            Op::Set(ps) => ps.iter_mut().for_each(|(p, v)| {
                *p = f(*p);
                *v = f(*v);
            }),
            Op::Tape(rs) => rs.iter_mut().for_each(|r| r.map(f)),
            Op::Push(t, vs) => {
                *t = f(*t);
                map_all(vs, f);
            }
            Op::Replay(r) => {
                if let Some(t) = &mut r.tape {
                    *t = f(*t);
                }
                r.part.iter_mut().for_each(|part| part.map(f));
                if let Some((_, r)) = &mut r.range {
                    r.map(f);
                }
                map_all(&mut r.inits, f);
                r.parts.iter_mut().for_each(|part| part.map(f));
            }
            Op::Lanes(l) => {
                map_all(&mut l.sums, f);
                l.rows.iter_mut().for_each(|row| row.map(f));
            }
            Op::Back(b) => {
                b.back = f(b.back);
                b.callee.iter_mut().flat_map(|c| &mut c.args).for_each(|v| *v = f(*v));
                b.again.iter_mut().flatten().for_each(|v| *v = f(*v));
                b.dy = f(b.dy);
                for (place, path) in &mut b.sinks {
                    *place = f(*place);
                    map_path(path, f);
                }
            }
        }
    }
}

impl Strip {
    fn map(&mut self, f: &mut dyn FnMut(Value) -> Value) {
        self.base = f(self.base);
        map_path(&mut self.path, f);
    }
}

impl Term {
    /// Replaces the values that the terminator hands on.
    pub(crate) fn map_operands(&mut self, f: &mut dyn FnMut(Value) -> Value) {
        match self {
            Term::Yield(v) | Term::Continue(_, v) | Term::Leave(_, v) | Term::Return(v) => map_all(v, f),
            Term::Break(_, a, b) => {
                map_all(a, f);
                map_all(b, f);
            }
            Term::Never => {}
        }
    }
}
