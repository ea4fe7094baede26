//! An interpreter of the IR, primal and reverse, so that transforms are tested without compiling a crate.
//!
//! Generic over the number type: the same primal runs on `f64` and, for the derivative to compare with, on dual numbers.
//! It has value semantics throughout, as generated Rust has: places and tapes live under their value's id.

mod cells;
mod dynamic;
mod num;
#[cfg(test)]
mod tests;

pub(crate) use dynamic::{Dyn, Run};
pub(crate) use num::Num;

use super::verify::Sweeps;
use super::*;
use crate::elementwise::Read;
use crate::hash::{HashMap, New as _};
use dynamic::{binary, cast, dispatch, eval, literal, matches, method, unary};

/// Instructions and iterations after which a run is given up.
const STEP_LIMIT: usize = 100_000;

/// Runs a function.
pub(crate) fn run_primal<T: Num>(f: &Function, args: &[Dyn<T>]) -> Run<Dyn<T>> {
    let mut m = Machine::new(&f.values);
    m.bind(&f.params, args.to_vec())?;
    m.sweep(&f.body)
}

/// Runs both sweeps, the second from this cotangent of the result: the result, and the cotangents of the parameters.
pub(crate) fn run_reversed<T: Num>(s: Sweeps<'_>, args: &[Dyn<T>], seed: Dyn<T>) -> Run<(Dyn<T>, Vec<Dyn<T>>)> {
    let mut m = Machine::new(s.values);
    m.bind(s.params, args.to_vec())?;
    let given = |m: &mut Machine<'_, T>| {
        m.set(s.dy, seed);
        for (sink, arg) in s.sinks.iter().zip(args) {
            if let Some(sink) = sink {
                m.set(*sink, arg.zero_like());
            }
        }
    };
    let y = if s.fused {
        given(&mut m);
        m.sweep(s.forward)?
    } else {
        let y = m.sweep(s.forward)?;
        given(&mut m);
        y
    };
    match m.region(s.reverse)? {
        Flow::Yield(_) | Flow::Return(_) => {}
        other => return Err(format!("the reverse sweep ended in {other:?}")),
    }
    let mut cotangents = vec![];
    for (k, arg) in args.iter().enumerate() {
        let held = s.cotangents.get(k).copied().flatten().or(s.sinks.get(k).copied().flatten());
        cotangents.push(held.map_or(Ok(arg.zero_like()), |v| m.get(v))?);
    }
    Ok((y, cotangents))
}

/// How control left a region.
#[derive(Debug)]
enum Flow<T> {
    Yield(Vec<Dyn<T>>),
    Continue(LoopId, Vec<Dyn<T>>),
    Break(LoopId, Vec<Dyn<T>>),
    Leave(BlockId, Vec<Dyn<T>>),
    Return(Vec<Dyn<T>>),
}

/// The way out of an instruction: to what follows, or elsewhere.
type Next<T> = Run<Option<Flow<T>>>;

struct Machine<'a, T> {
    values: &'a [ValueData],
    env: Vec<Option<Dyn<T>>>,
    /// Constants, by where their tokens are: parsing them again in every iteration takes most of the time.
    constants: HashMap<*const TokenStream, Dyn<T>>,
    steps: usize,
}

impl<'a, T: Num> Machine<'a, T> {
    fn new(values: &'a [ValueData]) -> Self {
        Machine { values, env: vec![None; values.len()], constants: HashMap::new(), steps: 0 }
    }

    // ---- values

    fn get(&self, v: Value) -> Run<Dyn<T>> {
        self.env[v.0 as usize].clone().ok_or_else(|| format!("v{} has no value", v.0))
    }

    fn all(&self, vs: &[Value]) -> Run<Vec<Dyn<T>>> {
        vs.iter().map(|v| self.get(*v)).collect()
    }

    fn set(&mut self, v: Value, x: Dyn<T>) {
        self.env[v.0 as usize] = Some(x);
    }

    fn bind(&mut self, vs: &[Value], xs: Vec<Dyn<T>>) -> Run<()> {
        if vs.len() != xs.len() {
            return Err(format!("{} values for {} names", xs.len(), vs.len()));
        }
        vs.iter().zip(xs).for_each(|(v, x)| self.set(*v, x));
        Ok(())
    }

    fn slot(&mut self, v: Value) -> Run<&mut Dyn<T>> {
        self.env[v.0 as usize].as_mut().ok_or_else(|| format!("v{} has no value", v.0))
    }

    fn range(&self, r: &RangeIter) -> Run<Vec<i64>> {
        let (lo, hi) = (self.get(r.lo)?.int()?, self.get(r.hi)?.int()?);
        let hi = if r.inclusive { hi + 1 } else { hi };
        if hi - lo > STEP_LIMIT as i64 {
            return Err("step limit".into());
        }
        let mut all: Vec<i64> = (lo..hi).collect();
        for a in &r.adaptors {
            match a {
                Adaptor::Rev => all.reverse(),
                Adaptor::StepBy(n) => {
                    let n = usize::try_from(self.get(*n)?.int()?).map_err(|e| e.to_string())?;
                    all = all.into_iter().step_by(n.max(1)).collect();
                }
                Adaptor::Take(n) => all.truncate(usize::try_from(self.get(*n)?.int()?).map_err(|e| e.to_string())?),
            }
        }
        Ok(all)
    }

    fn verbatim(&self, v: &Verbatim) -> Run<Dyn<T>> {
        let env = |i: &Ident| v.captures.iter().find(|(name, _)| name == i).and_then(|(_, v)| self.get(*v).ok());
        eval(&v.expr, &env)
    }

    /// A closure of one parameter.
    fn closure(&self, v: &Verbatim, x: Dyn<T>) -> Run<Dyn<T>> {
        let syn::Expr::Closure(f) = &v.expr else { return Err("a hook without closure".into()) };
        let Some(syn::Pat::Ident(p)) = f.inputs.first() else { return Err("unsupported parameter".into()) };
        let captured = |i: &Ident| v.captures.iter().find(|(name, _)| name == i).map(|(_, v)| self.get(*v));
        eval(&f.body, &|i| if *i == p.ident { Some(x.clone()) } else { captured(i)?.ok() })
    }

    // ---- control

    fn step(&mut self) -> Run<()> {
        self.steps += 1;
        if self.steps > STEP_LIMIT { Err("step limit".into()) } else { Ok(()) }
    }

    /// A region that is a whole function or sweep, with one result.
    fn sweep(&mut self, r: &Region) -> Run<Dyn<T>> {
        match self.region(r)? {
            Flow::Yield(mut vs) | Flow::Return(mut vs) if vs.len() == 1 => Ok(vs.remove(0)),
            other => Err(format!("the function ended in {other:?}")),
        }
    }

    fn region(&mut self, r: &Region) -> Run<Flow<T>> {
        for inst in &r.insts {
            self.step()?;
            let next = self.inst(inst).map_err(|e| {
                // The innermost instruction tells most.
                if e.contains("\n  at: ") { e } else { format!("{e}\n  at: {}", print::dump_head(self.values, inst)) }
            })?;
            if let Some(flow) = next {
                return Ok(flow);
            }
        }
        let vs = self.all(&r.term.operands())?;
        Ok(match &r.term {
            Term::Yield(_) => Flow::Yield(vs),
            Term::Continue(id, _) => Flow::Continue(*id, vs),
            Term::Break(id, ..) => Flow::Break(*id, vs),
            Term::Leave(id, _) => Flow::Leave(*id, vs),
            Term::Return(_) => Flow::Return(vs),
            Term::Never => return Err("`never` was reached".into()),
        })
    }

    /// What a yield of a region means for the instruction that holds it.
    fn finish(&mut self, results: &[Value], flow: Flow<T>) -> Next<T> {
        match flow {
            Flow::Yield(vs) => self.bind(results, vs).map(|()| None),
            elsewhere => Ok(Some(elsewhere)),
        }
    }

    fn inst(&mut self, inst: &Inst) -> Next<T> {
        match &inst.op {
            Op::Switch(s) => self.switch(inst, s),
            Op::Loop(l) => self.looped(inst, l),
            Op::Block(id, r) => match self.region(r)? {
                Flow::Leave(to, vs) if to == *id => self.bind(&inst.results, vs).map(|()| None),
                flow => self.finish(&inst.results, flow),
            },
            Op::Checkpoint(r) => {
                let flow = self.region(r)?;
                self.finish(&inst.results, flow)
            }
            Op::Elementwise(e) => {
                let flow = self.region(&e.plain)?;
                self.finish(&inst.results, flow)
            }
            Op::MatchSaved(v, id, arms) => {
                let Dyn::Record(of, index, fields) = self.get(*v)? else {
                    return Err(format!("v{} is not a record", v.0));
                };
                if of != *id {
                    return Err(format!("a record of r{}, expected r{}", of.0, id.0));
                }
                match arms.iter().find(|a| a.index == index) {
                    Some(arm) => {
                        self.bind(&arm.region.params, fields)?;
                        let flow = self.region(&arm.region)?;
                        self.finish(&inst.results, flow)
                    }
                    None if inst.results.is_empty() => Ok(None),
                    None => Err(format!("no arm for variant {index}")),
                }
            }
            Op::Replay(r) => self.replay(inst, r),
            Op::ElementwiseBack(b) => self.elementwise_back(b).map(|()| None),
            Op::Lanes(l) => self.lanes(l),
            op => {
                let vs = self.simple(op, &inst.results)?;
                self.bind(&inst.results, vs).map(|()| None)
            }
        }
    }

    /// Arrays are numbers here: of one element.
    fn elementwise_back(&mut self, b: &ElementwiseBack) -> Run<()> {
        let mut m = Machine::new(&b.sweeps.f.values);
        for (p, (v, read)) in b.sweeps.f.params.iter().zip(&b.operands) {
            if *read == Read::Values {
                m.set(*p, self.get(*v)?);
            }
        }
        m.set(b.sweeps.dy, self.get(b.dy)?);
        m.region(&b.sweeps.forward)?;
        m.region(&b.sweeps.reverse)?;
        for (k, place, path) in &b.sinks {
            let d = m.get(b.sweeps.cotangents[*k].ok_or("no cotangent")?)?;
            self.part(*place, path, |slot| slot.accumulate(d))?;
        }
        Ok(())
    }

    fn switch(&mut self, inst: &Inst, s: &Switch) -> Next<T> {
        let arm = match s.head {
            Head::If(c) => s.arms.get(usize::from(!self.get(c)?.bool()?)),
            Head::Match(v) => {
                let scrutinee = self.get(v)?;
                let mut taken = None;
                for arm in &s.arms {
                    let pat = arm.pat.as_ref().ok_or("an arm without pattern")?;
                    if !matches(pat, &scrutinee)? {
                        continue;
                    }
                    for b in &arm.bindings {
                        self.set(b.value, scrutinee.clone());
                        let part = self.copy_of(b.value, &b.path)?;
                        self.set(b.value, part);
                    }
                    let guard = arm.guard.as_ref().map_or(Ok(Dyn::Bool(true)), |g| self.verbatim(g))?;
                    if guard.bool()? {
                        taken = Some(arm);
                        break;
                    }
                }
                taken
            }
        };
        let flow = self.region(&arm.ok_or("no arm matches")?.body)?;
        self.finish(&inst.results, flow)
    }

    fn looped(&mut self, inst: &Inst, l: &Loop) -> Next<T> {
        let mut carried = self.all(&l.inits)?;
        let mut counters = match &l.kind {
            LoopKind::For(_, r) => self.range(r)?.into_iter(),
            _ => vec![].into_iter(),
        };
        let (params, elements) = l.body.params.split_at(l.inits.len());
        let strips = if let LoopKind::Rows(rows) = &l.kind { &rows[..] } else { &[] };
        let mut rows = self.strips(strips)?;
        let mut k = 0;
        loop {
            self.step()?;
            self.bind(params, carried)?;
            let more = match &l.kind {
                LoopKind::Infinite => true,
                LoopKind::While(c) => match self.region(c)? {
                    Flow::Yield(v) if v.len() == 1 => v[0].bool()?,
                    elsewhere => return Ok(Some(elsewhere)),
                },
                LoopKind::For(i, _) => match counters.next() {
                    Some(k) => {
                        self.set(*i, Dyn::Int(k));
                        true
                    }
                    None => false,
                },
                LoopKind::Rows(_) => rows.first().is_some_and(|row| k < row.len()),
            };
            if !more {
                self.put_back(strips, rows)?;
                let end = self.all(params)?;
                return self.bind(&inst.results, end).map(|()| None);
            }
            self.bind(elements, rows.iter().map(|row| row[k].clone()).collect())?;
            match self.region(&l.body)? {
                Flow::Continue(id, vs) if id == l.id => {
                    for (v, row) in elements.iter().zip(&mut rows) {
                        row[k] = self.get(*v)?;
                    }
                    k += 1;
                    carried = vs;
                }
                Flow::Break(id, vs) if id == l.id => return self.bind(&inst.results, vs).map(|()| None),
                Flow::Yield(_) => return Err("a loop's body ended in `yield`".into()),
                elsewhere => return Ok(Some(elsewhere)),
            }
        }
    }

    /// The rows as they are.
    fn strips(&mut self, strips: &[Strip]) -> Run<Vec<Vec<Dyn<T>>>> {
        let mut rows: Vec<Vec<Dyn<T>>> = vec![];
        for strip in strips {
            let Dyn::Array(row) = self.copy_of(strip.base, &strip.path)? else {
                return Err("a row of no elements".into());
            };
            if rows.first().is_some_and(|first| first.len() != row.len()) {
                return Err("rows of several lengths".into());
            }
            rows.push(row);
        }
        Ok(rows)
    }

    fn put_back(&mut self, strips: &[Strip], rows: Vec<Vec<Dyn<T>>>) -> Run<()> {
        for (strip, new) in strips.iter().zip(rows).filter(|(strip, _)| strip.added) {
            self.part(strip.base, &strip.path, |slot| {
                *slot = Dyn::Array(new);
                Ok(())
            })?;
        }
        Ok(())
    }

    /// Sums really start from zero in four lanes: a body that reads one would see it.
    fn lanes(&mut self, l: &Lanes) -> Next<T> {
        let (sums, elements) = l.body.params.split_at(l.sums.len());
        let mut rows = self.strips(&l.rows)?;
        let n = rows.first().map_or(0, Vec::len);
        let zeros: Vec<Dyn<T>> = self.all(&l.sums)?.iter().map(Dyn::zero_like).collect();
        let mut lanes = vec![zeros; 4];
        for k in 0..n {
            self.step()?;
            self.bind(sums, lanes[k % 4].clone())?;
            self.bind(elements, rows.iter().map(|row| row[k].clone()).collect())?;
            if let elsewhere @ (Flow::Continue(..) | Flow::Break(..) | Flow::Leave(..) | Flow::Return(_)) =
                self.region(&l.body)?
            {
                return Ok(Some(elsewhere));
            }
            lanes[k % 4] = self.all(sums)?;
            for (v, row) in elements.iter().zip(&mut rows) {
                row[k] = self.get(*v)?;
            }
        }
        self.put_back(&l.rows, rows)?;
        for lane in lanes {
            l.sums.iter().zip(lane).try_for_each(|(sum, part)| self.slot(*sum)?.accumulate(part))?;
        }
        Ok(None)
    }

    fn ends(&self, part: &Part) -> Result<(i64, i64), String> {
        Ok(match part {
            Part::Kept(from, to) => (self.get(*from)?.int()?, self.get(*to)?.int()?),
            Part::Counted(loops) => {
                let (mut from, mut length) = (0, 0);
                for (i, n) in loops {
                    length = self.get(*n)?.int()?.max(0);
                    from = (from + self.get(*i)?.int()?) * length;
                }
                (from, from + length)
            }
        })
    }

    fn replay(&mut self, inst: &Inst, r: &Replay) -> Next<T> {
        let mut carried = self.all(&r.inits)?;
        let mut tape = match r.tape {
            Some(t) => match self.get(t)? {
                Dyn::Tape(records) => Some(match &r.part {
                    Some(part) => {
                        let (from, to) = self.ends(part)?;
                        let part = usize::try_from(from).ok().zip(usize::try_from(to).ok());
                        let part = part.and_then(|(from, to)| records.get(from..to)).ok_or("no such part of a tape")?;
                        part.to_vec()
                    }
                    None => records,
                }),
                other => return Err(format!("{other:?} is not a tape")),
            },
            None => None,
        };
        let mut range = r.range.as_ref().map(|(i, range)| self.range(range).map(|all| (*i, all))).transpose()?;
        if let (Some(t), Some((_, all))) = (&tape, &range)
            && t.len() != all.len()
        {
            return Err(format!("a tape of {} records beside {} iterations", t.len(), all.len()));
        }
        // The second of two parts of one place is apart, for the time of the loop.
        let apart = |k: usize| r.parts[k].added && r.parts[..k].iter().any(|p| p.added && p.base == r.parts[k].base);
        let mut parts = r.parts.iter().map(|part| self.copy_of(part.base, &part.path)).collect::<Run<Vec<_>>>()?;
        (0..parts.len()).filter(|k| apart(*k)).for_each(|k| parts[k] = parts[k].zero_like());
        self.bind(r.part_values(), parts)?;
        if r.ascending {
            tape.iter_mut().for_each(|t| t.reverse());
            range.iter_mut().for_each(|(_, all)| all.reverse());
        }
        loop {
            self.step()?;
            if let Some(records) = &mut tape {
                let Some(record) = records.pop() else { break };
                self.bind(r.fields(), record)?;
            }
            if let Some((i, all)) = &mut range {
                let Some(k) = all.pop() else { break };
                self.set(*i, Dyn::Int(k));
            }
            self.bind(r.carried(), carried)?;
            match self.region(&r.body)? {
                Flow::Yield(next) => carried = next,
                elsewhere => return Ok(Some(elsewhere)),
            }
        }
        for (k, (v, part)) in r.part_values().iter().zip(&r.parts).enumerate().filter(|(_, (_, part))| part.added) {
            let new = self.get(*v)?;
            self.part(part.base, &part.path, |slot| {
                if apart(k) {
                    return slot.accumulate(new);
                }
                *slot = new;
                Ok(())
            })?;
        }
        self.bind(&inst.results, carried).map(|()| None)
    }

    // ---- instructions without regions

    fn simple(&mut self, op: &Op, results: &[Value]) -> Run<Vec<Dyn<T>>> {
        let one = match op {
            Op::Untuple(v) => match self.get(*v)? {
                Dyn::Tuple(vs) => return Ok(vs),
                Dyn::Zero => return Ok(vec![Dyn::Zero; results.len()]),
                other => return Err(format!("{other:?} is not a tuple")),
            },
            Op::Rebind(v, arm) => {
                let scrutinee = self.get(*v)?;
                if !matches(&arm.pat, &scrutinee)? {
                    return Err("another arm ran".into());
                }
                return arm
                    .bindings
                    .iter()
                    .map(|b| {
                        self.set(b.value, scrutinee.clone());
                        self.copy_of(b.value, &b.path)
                    })
                    .collect();
            }
            Op::Add(place, path, v) => {
                let v = self.get(*v)?;
                self.part(*place, path, |slot| slot.accumulate(v))?;
                return Ok(vec![]);
            }
            Op::Store(cell, path, v) => {
                let v = self.get(*v)?;
                self.part(*cell, path, |slot| {
                    *slot = v;
                    Ok(())
                })?;
                return Ok(vec![]);
            }
            Op::AddTo(cell, path, v, negative) => {
                let v = self.get(*v)?;
                let op = if *negative { BinOp::Sub } else { BinOp::Add };
                self.part(*cell, path, |slot| {
                    *slot = binary(op, slot, &v)?;
                    Ok(())
                })?;
                return Ok(vec![]);
            }
            Op::Swap(a, p, b, q) => {
                let x = self.copy_of(*a, p)?;
                let y = self.part(*b, q, |slot| Ok(std::mem::replace(slot, x)))?;
                self.part(*a, p, |slot| {
                    *slot = y;
                    Ok(())
                })?;
                return Ok(vec![]);
            }
            Op::Set(pairs) => {
                let (places, values): (Vec<_>, Vec<_>) = pairs.iter().copied().unzip();
                let values = self.all(&values)?;
                self.bind(&places, values)?;
                return Ok(vec![]);
            }
            Op::Clear(t) => {
                let Dyn::Tape(records) = self.slot(*t)? else { return Err(format!("v{} is not a tape", t.0)) };
                records.clear();
                return Ok(vec![]);
            }
            Op::Push(t, vs) => {
                let record = self.all(vs)?;
                let Dyn::Tape(records) = self.slot(*t)? else { return Err(format!("v{} is not a tape", t.0)) };
                records.push(record);
                return Ok(vec![]);
            }
            Op::Mutate(m) => {
                let result = self.mutate(m)?;
                return Ok(if results.is_empty() { vec![] } else { result.into_iter().collect() });
            }
            Op::Unmutate(row, place, path, operands) => {
                // Of no elements, a sum is the zero of its type.
                let typed = |(d, v): (Dyn<T>, &Value)| match d {
                    Dyn::Zero => Dyn::zero_of(&self.values[v.0 as usize].ty),
                    d => d,
                };
                let ds = self.unmutate(row, *place, path, operands)?;
                return Ok(ds.into_iter().zip(results).map(typed).collect());
            }
            Op::Verbatim(v) => {
                let value = self.verbatim(v)?;
                return Ok(if results.is_empty() { vec![] } else { vec![value] });
            }
            op => self.value_of(op, results)?,
        };
        Ok(vec![one])
    }

    fn value_of(&mut self, op: &Op, results: &[Value]) -> Run<Dyn<T>> {
        Ok(match op {
            Op::Const(t) => match self.constants.get(&std::ptr::from_ref(t)) {
                Some(v) => v.clone(),
                None => {
                    let v = literal::<T>(t)?;
                    self.constants.insert(t, v.clone());
                    v
                }
            },
            Op::Unary(op, v) => unary(*op, &self.get(*v)?)?,
            Op::Binary(op, a, b) => binary(*op, &self.get(*a)?, &self.get(*b)?)?,
            Op::Rule(row, args) if row.name == "sin_cos" => {
                let x = self.get(args[0])?;
                Dyn::Tuple(vec![method("sin", std::slice::from_ref(&x))?, method("cos", &[x])?])
            }
            Op::Rule(row, args) => method(row.name, &self.all(args)?)?,
            Op::Cast(v, ty) => cast(&self.get(*v)?, ty)?,
            Op::Load(base, path) | Op::At(base, path) => {
                if let Dyn::Zero = self.slot(*base)? {
                    Dyn::Zero
                } else {
                    self.copy_of(*base, path)?
                }
            }
            Op::Tuple(vs) => Dyn::Tuple(self.all(vs)?),
            Op::Array(vs) | Op::Vec(vs) => Dyn::Array(self.all(vs)?),
            Op::VecRepeat(v, n) => {
                let n = usize::try_from(self.get(*n)?.int()?).map_err(|e| e.to_string())?;
                Dyn::Array(vec![self.get(*v)?; n])
            }
            Op::Repeat(v, n) => {
                let n = usize::try_from(literal::<T>(n)?.int()?).map_err(|e| e.to_string())?;
                Dyn::Array(vec![self.get(*v)?; n])
            }
            Op::Ref(v) | Op::Deref(v) | Op::Place(v) | Op::Cell(v) => self.get(*v)?,
            Op::Borrow(base, path, Access::Shared) | Op::Snapshot(base, path) | Op::Clone(base, path, _) => {
                self.copy_of(*base, path)?
            }
            Op::Shape(base, path, _) => self.copy_of(*base, path)?.zero_like(),
            Op::OfShape(shape, v) => match v.map_or(Ok(Dyn::Zero), |v| self.get(v))? {
                Dyn::Zero => self.get(*shape)?,
                given => given,
            },
            Op::Replace(cell, path, v) => {
                let v = self.get(*v)?;
                self.part(*cell, path, |slot| Ok(std::mem::replace(slot, v)))?
            }
            Op::Take(place, path, shape) => {
                let shape = shape.map(|s| self.get(s)).transpose()?;
                self.part(*place, path, |slot| {
                    let zero = shape.unwrap_or_else(|| slot.zero_like());
                    Ok(std::mem::replace(slot, zero))
                })?
            }
            Op::Zero => results.first().map_or(Dyn::Zero, |r| Dyn::zero_of(&self.values[r.0 as usize].ty)),
            Op::ZeroLike(v) => self.get(*v)?.zero_like(),
            Op::SumElements(v) => match self.get(*v)? {
                Dyn::Array(vs) => {
                    let mut sum = Dyn::Zero;
                    vs.into_iter().try_for_each(|v| sum.accumulate(v))?;
                    sum
                }
                Dyn::Zero => Dyn::Zero,
                other => return Err(format!("{other:?} is not an array")),
            },
            // A linear function, forwards and backwards.
            Op::Hook(v, f) => Dyn::Num(self.get(*v)?.num()?.hooked(self.closure(f, Dyn::Num(T::of(1.0)))?.num()?.re())),
            Op::Hooked(f, v) => self.closure(f, self.get(*v)?)?,
            Op::Pointwise(p) => {
                let env = |name: &Ident| {
                    let operand = p.operands.iter().find(|o| name == &o.name)?;
                    self.get(operand.value).ok()
                };
                eval(&p.body, &env)?
            }
            Op::Dispatch(name, args) => dispatch(name, &self.all(args)?)?,
            Op::Kinds(_) => Dyn::Zero,
            Op::Unasked(_, _, v) => dispatch("unused_sink", &self.all(&[*v])?)?,
            Op::Variant(id, k, vs) => Dyn::Record(*id, *k, self.all(vs)?),
            Op::TapeLen(t) => {
                let Dyn::Tape(records) = self.slot(*t)? else { return Err(format!("v{} is not a tape", t.0)) };
                Dyn::Int(i64::try_from(records.len()).map_err(|e| e.to_string())?)
            }
            Op::Latest => Dyn::Tape(vec![]),
            Op::Tape(r) => {
                // What it is reserved from must be there, though nothing is reserved here.
                r.iter().try_for_each(|r| self.range(r).map(drop))?;
                Dyn::Tape(vec![])
            }
            _ => return Err("unsupported".into()),
        })
    }
}
