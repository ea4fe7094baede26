//! What an operation reads and changes, and the regions in it.

use super::*;

impl Op {
    /// Calls `f` on every operand that is read directly (not inside nested regions).
    pub(crate) fn operands(&self, f: &mut impl FnMut(Value)) {
        let range = |r: &RangeIter, f: &mut dyn FnMut(Value)| {
            f(r.lo);
            f(r.hi);
            for a in &r.adaptors {
                if let Adaptor::StepBy(v) | Adaptor::Take(v) = a {
                    f(*v);
                }
            }
        };
        let path = |p: &[Proj], f: &mut dyn FnMut(Value)| p.iter().flat_map(Proj::operands).for_each(f);
        match self {
            Op::Const(_) | Op::Zero | Op::Latest | Op::Block(..) | Op::Checkpoint(_) | Op::Elementwise(_) => {}
            Op::ElementwiseBack(b) => b.values().for_each(f),
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
            | Op::SumElements(v) => f(*v),
            Op::Binary(_, a, b) | Op::VecRepeat(a, b) => {
                f(*a);
                f(*b);
            }
            Op::Rule(_, vs)
            | Op::Tuple(vs)
            | Op::Array(vs)
            | Op::Vec(vs)
            | Op::Dispatch(_, vs)
            | Op::Variant(_, _, vs) => {
                vs.iter().copied().for_each(f);
            }
            Op::Pointwise(p) => p.operands.iter().for_each(|o| f(o.value)),
            Op::Load(b, p)
            | Op::At(b, p)
            | Op::Clone(b, p, _)
            | Op::Borrow(b, p, _)
            | Op::Shape(b, p, _)
            | Op::KeepOld(_, b, p)
            | Op::Snapshot(b, p) => {
                f(*b);
                path(p, f);
            }
            Op::PutBack(kept, b, p) => {
                f(*kept);
                f(*b);
                path(p, f);
            }
            Op::Keep(k) => {
                [k.back, k.receiver].into_iter().for_each(&mut *f);
                for (_, base, p) in &k.later {
                    f(*base);
                    path(p, f);
                }
            }
            Op::Kinds(c) => c.args.iter().copied().for_each(f),
            Op::Kept(c, _, v) | Op::Unasked(c, _, v) => {
                c.args.iter().copied().for_each(&mut *f);
                f(*v);
            }
            Op::TangentPart(y, b, p) => {
                f(*y);
                f(*b);
                path(p, f);
            }
            Op::Construct(c) => c.fields.iter().map(|(_, v)| *v).chain(c.base).for_each(f),
            Op::Unwrap(v, _, args) => {
                f(*v);
                args.iter().copied().for_each(f);
            }
            Op::Swap(a, p, b, q) => {
                f(*a);
                path(p, f);
                f(*b);
                path(q, f);
            }
            Op::Mutate(m) => {
                f(m.cell);
                path(&m.path, f);
                m.args.iter().copied().for_each(f);
            }
            Op::Unmutate(_, place, p, vs) => {
                f(*place);
                path(p, f);
                vs.iter().copied().for_each(f);
            }
            Op::OfShape(shape, v) => {
                f(*shape);
                v.iter().copied().for_each(f);
            }
            Op::KeepCall(c, vs) => c.args.iter().chain(vs).copied().for_each(f),
            Op::CallAgain(kept, c) => c.args.iter().chain([kept]).copied().for_each(f),
            Op::Call(c) | Op::Forward(c) => {
                c.args.iter().copied().for_each(&mut *f);
                c.lambdas.iter().flat_map(|(_, l)| l.captured()).for_each(f);
            }
            Op::Verbatim(v) => v.captures.iter().for_each(|(_, v)| f(*v)),
            Op::Hook(x, v) | Op::Hooked(v, x) => {
                f(*x);
                v.captures.iter().for_each(|(_, v)| f(*v));
            }
            Op::Switch(s) => {
                let (Head::If(v) | Head::Match(v)) = s.head;
                f(v);
                for arm in &s.arms {
                    if let Some(g) = &arm.guard {
                        g.captures.iter().for_each(|(_, v)| f(*v));
                    }
                    for b in &arm.bindings {
                        path(&b.path, f);
                    }
                }
            }
            Op::Loop(l) => {
                l.inits.iter().copied().for_each(&mut *f);
                match &l.kind {
                    LoopKind::For(_, r) => range(r, f),
                    LoopKind::Rows(rows) => rows.iter().for_each(|row| {
                        f(row.base);
                        path(&row.path, f);
                    }),
                    LoopKind::Infinite | LoopKind::While(_) => {}
                }
            }
            Op::Add(p, path_, v) | Op::Store(p, path_, v) | Op::AddTo(p, path_, v, _) | Op::Replace(p, path_, v) => {
                f(*p);
                path(path_, f);
                f(*v);
            }
            Op::Take(p, path_, v) => {
                f(*p);
                path(path_, f);
                v.iter().copied().for_each(f);
            }
            Op::Set(ps) => ps.iter().for_each(|(p, v)| {
                f(*p);
                f(*v);
            }),
            Op::MatchSaved(v, ..) => f(*v),
            Op::Tape(rs) => rs.iter().for_each(|r| range(r, f)),
            Op::Push(t, vs) => {
                f(*t);
                vs.iter().copied().for_each(f);
            }
            Op::Replay(r) => {
                if let Some(t) = r.tape {
                    f(t);
                }
                r.part.iter().flat_map(Part::values).for_each(&mut *f);
                if let Some((_, r)) = &r.range {
                    range(r, f);
                }
                r.inits.iter().copied().for_each(&mut *f);
                for part in &r.parts {
                    f(part.base);
                    path(&part.path, f);
                }
            }
            Op::Lanes(l) => {
                l.sums.iter().copied().for_each(&mut *f);
                for row in &l.rows {
                    f(row.base);
                    path(&row.path, f);
                }
            }
            Op::Back(b) => {
                f(b.back);
                b.callee.iter().flat_map(|c| &c.args).for_each(|v| f(*v));
                b.again.iter().flatten().copied().for_each(&mut *f);
                f(b.dy);
                for (place, p) in &b.sinks {
                    f(*place);
                    path(p, f);
                }
            }
        }
    }

    /// The cells that the instruction itself changes (not inside nested regions); `borrowed` says what a `&mut` is taken of.
    pub(crate) fn changes(&self, borrowed: impl Fn(Value) -> Option<Value>) -> Vec<Value> {
        let mut changed: Vec<Value> = match self {
            Op::Store(c, ..)
            | Op::AddTo(c, ..)
            | Op::Replace(c, ..)
            | Op::PutBack(_, c, _)
            | Op::Mutate(Mutation { cell: c, .. }) => vec![*c],
            Op::Swap(a, _, b, _) => vec![*a, *b],
            Op::Call(c) => c.args.iter().filter_map(|v| borrowed(*v)).collect(),
            _ => vec![],
        };
        // What a pattern bound by `&mut` is a part of another cell.
        let mut k = 0;
        while let Some(c) = changed.get(k) {
            changed.extend(borrowed(*c));
            k += 1;
        }
        changed
    }

    /// The same of what isn't lent exclusively anywhere; and of code that is copied as it is, all that it mentions.
    pub(crate) fn touched(&self) -> Vec<Value> {
        let mut all = self.changes(|_| None);
        all.extend(self.mentioned_verbatim());
        all
    }

    /// What code that is copied as it is mentions: it may change it.
    pub(crate) fn mentioned_verbatim(&self) -> impl Iterator<Item = Value> {
        let code = match self {
            Op::Verbatim(v) if v.is_length() => None,
            Op::Verbatim(v) | Op::Hook(_, v) => Some(v),
            _ => None,
        };
        code.into_iter().flat_map(|v| v.captures.iter().map(|(_, v)| *v))
    }

    /// The nested regions, in order of execution.
    pub(crate) fn regions(&self) -> Vec<&Region> {
        match self {
            Op::Switch(s) => s.arms.iter().map(|a| &a.body).collect(),
            Op::Loop(l) => match &l.kind {
                LoopKind::While(c) => vec![c, &l.body],
                _ => vec![&l.body],
            },
            Op::Block(_, r) | Op::Checkpoint(r) => vec![r],
            Op::Elementwise(e) => vec![&e.plain],
            Op::MatchSaved(_, _, arms) => arms.iter().map(|a| &a.region).collect(),
            Op::Replay(r) => vec![&r.body],
            Op::Lanes(l) => vec![&l.body],
            _ => vec![],
        }
    }

    /// The nested regions, mutably.
    pub(crate) fn regions_mut(&mut self) -> Vec<&mut Region> {
        match self {
            Op::Switch(s) => s.arms.iter_mut().map(|a| &mut a.body).collect(),
            Op::Loop(l) => match &mut l.kind {
                LoopKind::While(c) => vec![c, &mut l.body],
                _ => vec![&mut l.body],
            },
            Op::Block(_, r) | Op::Checkpoint(r) => vec![r],
            Op::Elementwise(e) => vec![&mut e.plain],
            Op::MatchSaved(_, _, arms) => arms.iter_mut().map(|a| &mut a.region).collect(),
            Op::Replay(r) => vec![&mut r.body],
            Op::Lanes(l) => vec![&mut l.body],
            _ => vec![],
        }
    }
}
