//! Which integers are surely `usize`.

use crate::hash::{HashMap, HashSet, New as _};
use crate::ir::*;
use crate::ty::Ty;
use quote::ToTokens as _;

/// Integers that are surely `usize`: indices, lengths, parameters of that type, and what is computed with or compared to one of them. Of what has an
/// unknown type both together tell: what runs up to its `len` is its index.
pub(crate) struct Sizes(HashSet<Value>);

impl Sizes {
    pub(crate) fn of(f: &Function) -> Sizes {
        let sizes = f.sizes.iter().copied().collect();
        let mut s = Alike { parent: HashMap::new(), sizes, lengths: vec![], indices: vec![] };
        s.region(f, &f.body);
        let indices: HashSet<Value> = s.indices.iter().map(|v| s.root(*v)).collect();
        let lengths = s.lengths.iter().map(|v| s.root(*v)).filter(|v| indices.contains(v));
        let roots: HashSet<Value> = s.sizes.iter().map(|v| s.root(*v)).chain(lengths).collect();
        let more = s.parent.keys().copied().filter(|v| roots.contains(&s.root(*v))).collect::<Vec<_>>();
        Sizes(roots.into_iter().chain(more).collect())
    }

    pub(crate) fn contains(&self, v: Value) -> bool {
        self.0.contains(&v)
    }
}

/// Integers of one type each.
struct Alike {
    parent: HashMap<Value, Value>,
    sizes: HashSet<Value>,
    lengths: Vec<Value>,
    indices: Vec<Value>,
}

impl Alike {
    fn root(&self, mut v: Value) -> Value {
        while let Some(p) = self.parent.get(&v) {
            v = *p;
        }
        v
    }

    fn alike(&mut self, f: &Function, a: Value, b: Value) {
        let (x, y) = (self.root(a), self.root(b));
        if x != y && *f.ty(a) == Ty::Discrete && *f.ty(b) == Ty::Discrete {
            self.parent.insert(x, y);
        }
    }

    fn path(&mut self, f: &Function, base: Value, path: &[Proj]) {
        let mut ty = f.ty(base).peeled().clone();
        for step in path {
            let line = matches!(ty, Ty::Vec(_) | Ty::Slice(_) | Ty::Array(..));
            match step {
                Proj::Index(i) if line => _ = self.sizes.insert(*i),
                Proj::Index(i) if ty == Ty::Unknown => self.indices.push(*i),
                Proj::Range(lo, hi, _) if line => self.sizes.extend(lo.iter().chain(hi)),
                _ => {}
            }
            ty = match step {
                Proj::Index(_) => ty.element(),
                Proj::Range(..) => ty,
                _ => Ty::Unknown,
            };
            ty = ty.peeled().clone();
        }
    }

    fn region(&mut self, f: &Function, r: &Region) {
        for inst in &r.insts {
            match (&inst.op, &inst.results[..]) {
                (
                    Op::Load(base, path) | Op::Clone(base, path, _) | Op::Borrow(base, path, _) | Op::At(base, path),
                    _,
                ) => {
                    self.path(f, *base, path);
                }
                (Op::Store(base, path, _) | Op::AddTo(base, path, _, _) | Op::Replace(base, path, _), _) => {
                    self.path(f, *base, path);
                }
                (Op::Swap(a, p, b, q), _) => {
                    self.path(f, *a, p);
                    self.path(f, *b, q);
                }
                (Op::Const(text), [y]) if f.named_sizes.contains(&text.to_string()) => _ = self.sizes.insert(*y),
                (Op::VecRepeat(_, n), _) => _ = self.sizes.insert(*n),
                (Op::Verbatim(v), [y]) if v.is_length() && is_len(v) => {
                    let of = v.captures.first().map(|(_, of)| f.ty(*of).peeled());
                    match of {
                        Some(Ty::Vec(_) | Ty::Slice(_) | Ty::Array(..)) => _ = self.sizes.insert(*y),
                        _ => self.lengths.push(*y),
                    }
                }
                (Op::Verbatim(v), [y]) if v.is_of_integers() => {
                    v.captures.iter().for_each(|(_, n)| self.alike(f, *n, *y));
                }
                (Op::Dispatch("without_derivative", vs), [y]) => vs.iter().for_each(|v| self.alike(f, *v, *y)),
                (Op::Cast(_, ty), [y]) if ty.to_token_stream().to_string() == "usize" => _ = self.sizes.insert(*y),
                (Op::Binary(op, a, b), [y]) => match op {
                    BinOp::Add | BinOp::Sub | BinOp::Mul | BinOp::Div | BinOp::Rem => {
                        self.alike(f, *a, *b);
                        self.alike(f, *a, *y);
                    }
                    BinOp::Eq | BinOp::Ne | BinOp::Lt | BinOp::Le | BinOp::Gt | BinOp::Ge => self.alike(f, *a, *b),
                    _ => {}
                },
                (Op::Loop(Loop { kind: LoopKind::For(i, range), .. }), _) => {
                    self.alike(f, *i, range.lo);
                    self.alike(f, *i, range.hi);
                }
                _ => {}
            }
            inst.op.regions().into_iter().for_each(|r| self.region(f, r));
        }
    }
}

fn is_len(v: &Verbatim) -> bool {
    matches!(&v.expr, syn::Expr::MethodCall(m) if m.method == "len")
}
