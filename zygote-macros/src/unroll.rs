//! Short loops written out: `for k in 0..3 { d[k] = p[k] - q[k]; }`.
//!
//! Input: a primal in exit normal form. Output: the same function, in which loops of few iterations between literals (and lengths of arrays) are the
//! sequence of their iterations, as LLVM makes of the primal. So nothing of them goes on a tape, elements are at known places, and what LLVM then
//! keeps in registers it keeps there in the reverse sweep, too. Loops in iterations, from literals or from a counter that is now one, are written
//! out with them; integers that became known are folded, and of branches on them one is left.
//!
//! Only where the whole nest is small; what is larger stays a loop, and its inner loops are looked at.

use crate::hash::{HashMap, HashSet, New as _};
use crate::ir::*;
use crate::normalise::{ends_early, escapes};
use crate::ty::Ty;
use quote::{ToTokens as _, quote};

mod split;

/// Iterations of a loop that is written out.
const ITERATIONS: usize = 8;
/// Instructions that a nest of loops becomes, without literals.
const NEST: usize = 256;
/// Instructions that are looked at for that.
const STEPS: usize = 4 * NEST;
/// Instructions that are added to a function.
const FUNCTION: usize = 1500;

/// Writes them out; true if there were any.
pub(crate) fn unroll(f: &mut Function) -> bool {
    let mut body = std::mem::replace(&mut f.body, Region { params: vec![], insts: vec![], term: Term::Never });
    let mut u = Unroller {
        f,
        map: HashMap::new(),
        integers: HashMap::new(),
        flags: HashMap::new(),
        lists: HashMap::new(),
        sums: HashMap::new(),
        middle: None,
        loops: HashMap::new(),
        left: None,
        steps: 0,
        added: 0,
        changed: false,
    };
    u.region(&mut body);
    let changed = u.changed;
    f.body = body;
    changed
}

struct Unroller<'f> {
    f: &'f mut Function,
    /// What values are now.
    map: HashMap<Value, Value>,
    /// Literals, by the value that is now there.
    integers: HashMap<Value, String>,
    flags: HashMap<Value, bool>,
    /// What arrays and tuples that never change are made of.
    lists: HashMap<Value, Vec<Value>>,
    sums: split::Sums,
    /// The middle of a loop, while that is being written.
    middle: Option<split::Middle>,
    loops: HashMap<LoopId, LoopId>,
    /// In a nest that is being written out: how many instructions it may yet have, and how many may be looked at.
    left: Option<usize>,
    steps: usize,
    added: usize,
    changed: bool,
}

/// There is too much of it.
struct TooMuch;

impl Unroller<'_> {
    /// In place, but for the loops that are written out.
    fn region(&mut self, r: &mut Region) {
        let mut out = Vec::with_capacity(r.insts.len());
        for mut inst in std::mem::take(&mut r.insts) {
            let map = &self.map;
            inst.op.map_operands(&mut |v| map.get(&v).copied().unwrap_or(v));
            if self.added < FUNCTION && (self.write_out_whole(&inst, &mut out) || self.split(&inst, &mut out)) {
                self.changed = true;
                continue;
            }
            inst.op.regions_mut().into_iter().for_each(|r| self.region(r));
            self.learn(&inst);
            out.push(inst);
        }
        r.insts = out;
        let map = &self.map;
        r.term.map_operands(&mut |v| map.get(&v).copied().unwrap_or(v));
    }

    /// Writes out a nest of loops, if it isn't too much.
    fn write_out_whole(&mut self, inst: &Inst, out: &mut Vec<Inst>) -> bool {
        let Some(counters) = self.counters(inst) else { return false };
        self.attempt(out, |this, out| this.write_out(inst, &counters, out))
    }

    /// Undoes what turns out to be too much.
    fn attempt(
        &mut self,
        out: &mut Vec<Inst>,
        write: impl FnOnce(&mut Self, &mut Vec<Inst>) -> Result<(), TooMuch>,
    ) -> bool {
        let before = (self.f.values.len(), self.f.loops, out.len(), self.map.clone());
        (self.left, self.steps) = (Some(NEST), STEPS);
        let done = write(self, out);
        self.left = None;
        if let Err(TooMuch) = done {
            self.f.values.truncate(before.0);
            self.f.loops = before.1;
            out.truncate(before.2);
            self.map = before.3;
            self.integers.retain(|v, _| (v.0 as usize) < before.0);
            self.flags.retain(|v, _| (v.0 as usize) < before.0);
            self.lists.retain(|v, _| (v.0 as usize) < before.0);
            self.sums.retain(|v, _| (v.0 as usize) < before.0);
            return false;
        }
        self.added += out.len() - before.2;
        true
    }

    /// What the counter of a loop is, one after the other, if it can be written out.
    fn counters(&self, inst: &Inst) -> Option<Vec<proc_macro2::Literal>> {
        let Op::Loop(l) = &inst.op else { return None };
        let LoopKind::For(i, range) = &l.kind else { return None };
        let all = range.listed(|v| self.integers.get(&v).cloned())?;
        (all.len() <= ITERATIONS && self.is_whole(inst, l, *i)).then_some(all)
    }

    /// True of a loop that nothing leaves, and of which copies can be made.
    fn is_whole(&self, inst: &Inst, l: &Loop, counter: Value) -> bool {
        let whole = matches!(&l.body.term, Term::Continue(to, _) if *to == l.id)
            && crate::reverse::sums::ends(&l.body, l.id) == 1
            && !ends_early(l)
            && !escapes(&inst.op)
            && inst.results.len() == l.inits.len();
        let mut inside = HashSet::new();
        definitions(std::slice::from_ref(inst), &mut inside);
        inside.insert(counter);
        whole && self.is_plain(&l.body, &inside)
    }

    /// True if a literal may stand for each integer that is made in the loop.
    fn is_plain(&self, r: &Region, inside: &HashSet<Value>) -> bool {
        let integer = |v: Value| inside.contains(&v) && *self.f.ty(v) == Ty::Discrete;
        r.insts.iter().all(|inst| {
            let own = match &inst.op {
                Op::Verbatim(v) => v.is_length() || !v.captures.iter().any(|(_, v)| integer(*v)),
                Op::Hook(_, v) => !v.captures.iter().any(|(_, v)| integer(*v)),
                Op::Call(c) => c.lambdas.is_empty() && !(c.method.is_some() && integer(c.args[0])),
                Op::Switch(s) => s.arms.iter().all(|a| a.guard.is_none()),
                Op::Checkpoint(_) | Op::Block(..) => false,
                _ => true,
            };
            own && inst.op.regions().into_iter().all(|r| self.is_plain(r, inside))
        })
    }

    /// The iterations of a loop, one after the other. Its operands are those that are there now.
    fn write_out(
        &mut self,
        inst: &Inst,
        counters: &[proc_macro2::Literal],
        out: &mut Vec<Inst>,
    ) -> Result<(), TooMuch> {
        let Op::Loop(Loop { kind: LoopKind::For(i, _), inits, body, .. }) = &inst.op else { return Err(TooMuch) };
        let Term::Continue(_, next) = &body.term else { return Err(TooMuch) };
        let mut carried = inits.clone();
        for k in counters {
            let counter = self.fresh(*i);
            self.constant(counter, k.to_token_stream(), inst.span, out);
            self.map.extend(body.params.iter().copied().zip(carried));
            self.copies(&body.insts, out)?;
            carried = next.iter().map(|v| self.now(*v)).collect();
        }
        self.map.extend(inst.results.iter().copied().zip(carried));
        Ok(())
    }

    fn now(&self, v: Value) -> Value {
        self.map.get(&v).copied().unwrap_or(v)
    }

    /// Another value in the place of this one.
    fn fresh(&mut self, v: Value) -> Value {
        let data = self.f.data(v).clone();
        let written: Vec<_> = self.f.written.iter().filter(|(of, ..)| *of == v).cloned().collect();
        self.f.values.push(data);
        let new = Value(u32::try_from(self.f.values.len() - 1).expect("fewer than 2^32 values"));
        self.f.written.extend(written.into_iter().map(|(_, path, ty)| (new, path, ty)));
        self.map.insert(v, new);
        new
    }

    fn constant(&mut self, v: Value, text: proc_macro2::TokenStream, span: proc_macro2::Span, out: &mut Vec<Inst>) {
        let data = self.f.data_mut(v);
        (data.named, data.hint) = (false, None);
        let inst = Inst { results: vec![v], op: Op::Const(text), span };
        self.learn(&inst);
        out.push(inst);
    }

    fn copies(&mut self, insts: &[Inst], out: &mut Vec<Inst>) -> Result<(), TooMuch> {
        insts.iter().try_for_each(|inst| self.copy(inst, out))
    }

    fn copy(&mut self, inst: &Inst, out: &mut Vec<Inst>) -> Result<(), TooMuch> {
        self.steps = self.steps.checked_sub(1).ok_or(TooMuch)?;
        // The instruction where it is now; its regions are those that were.
        let mut new = inst.clone();
        for r in inst.op.regions() {
            r.params.iter().for_each(|p| _ = self.fresh(*p));
        }
        let map = &self.map;
        new.op.map_operands(&mut |v| map.get(&v).copied().unwrap_or(v));
        if let Some(counters) = self.counters(&new) {
            return self.write_out(&new, &counters, out);
        }
        if let Op::Switch(Switch { head: Head::If(c), arms }) = &new.op
            && let Some(taken) = self.flags.get(c)
            && let Arm { body: Region { insts, term: Term::Yield(vs), .. }, .. } = &arms[usize::from(!taken)]
        {
            self.copies(insts, out)?;
            let yielded: Vec<Value> = vs.iter().map(|v| self.now(*v)).collect();
            self.map.extend(inst.results.iter().copied().zip(yielded));
            return Ok(());
        }
        if let Op::Switch(s) = &mut new.op {
            s.arms.iter_mut().flat_map(|a| &mut a.bindings).for_each(|b| b.value = self.now(b.value));
        }
        if let Op::Loop(l) = &mut new.op {
            let id = LoopId(self.f.loops);
            self.f.loops += 1;
            self.loops.insert(l.id, id);
            l.id = id;
            if let LoopKind::For(i, _) = &mut l.kind {
                *i = self.fresh(*i);
            }
        }
        for r in new.op.regions_mut() {
            let mut insts = vec![];
            self.copies(&r.insts, &mut insts)?;
            r.insts = insts;
            r.params.iter_mut().for_each(|p| *p = self.now(*p));
            let map = &self.map;
            r.term.map_operands(&mut |v| map.get(&v).copied().unwrap_or(v));
            if let Term::Continue(l, _) | Term::Break(l, ..) = &mut r.term {
                *l = self.loops.get(l).copied().unwrap_or(*l);
            }
        }
        if let Some(parts) = self.parts(&new) {
            self.map.extend(inst.results.iter().copied().zip(parts));
            return Ok(());
        }
        new.results = inst.results.iter().map(|v| self.fresh(*v)).collect();
        if let ([v], Some(text)) = (&new.results[..], self.folded(&new.op)) {
            self.constant(*v, text, new.span, out);
            return Ok(());
        }
        if let Some(folded) = self.in_middle(&new.op) {
            new.op = folded.written(self, new.span, out);
        }
        if !matches!(new.op, Op::Const(_)) {
            let left = self.left.as_mut().ok_or(TooMuch)?;
            *left = left.checked_sub(1).ok_or(TooMuch)?;
        }
        self.learn(&new);
        out.push(new);
        Ok(())
    }

    /// What is known of the results.
    fn learn(&mut self, inst: &Inst) {
        let [v] = inst.results[..] else { return };
        if let Op::Array(parts) | Op::Tuple(parts) = &inst.op {
            self.lists.insert(v, parts.clone());
        }
        if *self.f.ty(v) != Ty::Discrete {
            return;
        }
        match &inst.op {
            Op::Binary(op, a, b) => _ = self.sums.insert(v, (*op, *a, *b)),
            Op::Const(text) => match text.to_string().as_str() {
                "true" => _ = self.flags.insert(v, true),
                "false" => _ = self.flags.insert(v, false),
                text => {
                    if syn::parse_str::<syn::LitInt>(text).is_ok() {
                        self.integers.insert(v, text.to_owned());
                    }
                }
            },
            Op::Verbatim(length) if length.is_length() => {
                if let [(_, of)] = length.captures[..]
                    && let Ty::Array(_, Some(n)) = self.f.ty(of).peeled()
                    && length.expr.to_token_stream().to_string().contains("len")
                    && syn::parse2::<syn::LitInt>(n.0.clone()).is_ok()
                {
                    self.integers.insert(v, n.0.to_string());
                }
            }
            _ => {}
        }
    }

    /// The parts of an array or a tuple that an instruction reads, if they are known integers: `for (a, b) in [(0, 1), (1, 0)]`.
    fn parts(&self, inst: &Inst) -> Option<Vec<Value>> {
        let parts = match &inst.op {
            Op::Untuple(v) => self.lists.get(v)?.clone(),
            Op::Load(base, path) => {
                let part = match path[..] {
                    [Proj::Index(i)] => usize::try_from(self.integer(i)?).ok()?,
                    [Proj::Field(k)] => k as usize,
                    _ => return None,
                };
                vec![*self.lists.get(base)?.get(part)?]
            }
            _ => return None,
        };
        let known = parts.iter().all(|v| self.integers.contains_key(v) || self.lists.contains_key(v));
        (known && parts.len() == inst.results.len()).then_some(parts)
    }

    fn integer(&self, v: Value) -> Option<u64> {
        syn::parse_str::<syn::LitInt>(self.integers.get(&v)?).ok()?.base10_parse().ok()
    }

    /// An operation on known integers, if its result fits any type.
    fn folded(&self, op: &Op) -> Option<proc_macro2::TokenStream> {
        let Op::Binary(op, a, b) = op else { return None };
        let (a, b) = (self.integer(*a)?, self.integer(*b)?);
        let number = match op {
            BinOp::Add => a.checked_add(b)?,
            BinOp::Sub => a.checked_sub(b)?,
            BinOp::Mul => a.checked_mul(b)?,
            BinOp::Div => a.checked_div(b)?,
            BinOp::Rem => a.checked_rem(b)?,
            BinOp::Eq => return Some(flag(a == b)),
            BinOp::Ne => return Some(flag(a != b)),
            BinOp::Lt => return Some(flag(a < b)),
            BinOp::Le => return Some(flag(a <= b)),
            BinOp::Gt => return Some(flag(a > b)),
            BinOp::Ge => return Some(flag(a >= b)),
            _ => return None,
        };
        (number < 128).then(|| proc_macro2::Literal::u64_unsuffixed(number).to_token_stream())
    }
}

fn flag(holds: bool) -> proc_macro2::TokenStream {
    if holds { quote!(true) } else { quote!(false) }
}
