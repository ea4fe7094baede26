//! Text forms of the IR, and the names of its values.
//!
//! Two forms: [`wengert`] is shown to users as `f::WENGERT` and reads like the list one writes by hand; [`dump`] is exact
//! (every value with its id and type, nothing inlined) and serves tests and the dump switch. [`Names`] is shared with the
//! emitter, so that the list and the expansion speak of the same `y1`.
//!
//! Invariant: the text depends on nothing but the function (no spans, no hash order).

mod compact;
mod names;

pub(crate) use compact::compact;
pub(crate) use names::{Names, is_keyword};

use super::*;
use crate::hash::{HashMap, HashSet, New as _};
use crate::ty::{Scalar, Ty};
use compact::compact_with;
use names::is_printed_at_use;
use quote::ToTokens;
use std::fmt::Write as _;

/// The Wengert list, under a heading such as `s(x: f64) -> f64`.
pub(crate) fn wengert(f: &Function, signature: &str) -> String {
    let mut p = Printer::new(&f.values, &f.params, &[&f.body], false);
    p.line(signature);
    p.indent += 1;
    p.region(&f.body, true);
    p.out
}

/// The exact form of a function.
pub(crate) fn dump(f: &Function) -> String {
    let mut p = Printer::new(&f.values, &f.params, &[&f.body], true);
    let params = p.definitions(&f.params);
    p.line(&format!("fn {}({params}) -> {} {{", f.name, type_text(&f.result_ty)));
    p.nested(&f.body, true);
    p.line("}");
    p.out
}

/// The exact form of a reversed function.
pub(crate) fn dump_sweeps(s: Sweeps<'_>) -> String {
    let mut p = Printer::new(s.values, s.params, &[s.forward, s.reverse], true);
    let params = p.definitions(s.params);
    p.line(&format!("forward ({params}) {{"));
    p.nested(s.forward, true);
    p.line("}");
    let given: Vec<Value> = std::iter::once(s.dy).chain(s.sinks.iter().flatten().copied()).collect();
    let given = p.definitions(&given);
    p.line(&format!("reverse ({given}) {{"));
    p.nested(s.reverse, true);
    p.line("}");
    let one = |c: &Option<Value>| c.map_or("none".to_owned(), |v| p.v(v));
    let cotangents = s.cotangents.iter().map(one).collect::<Vec<_>>().join(", ");
    p.line(&format!("cotangents ({cotangents})"));
    p.out
}

/// The exact form of an instruction, without what is nested in it.
#[cfg(test)]
pub(crate) fn dump_head(values: &[ValueData], inst: &Inst) -> String {
    let mut p = Printer::new(values, &[], &[], true);
    p.inst(inst);
    p.out.lines().next().unwrap_or_default().to_owned()
}

/// The exact form of a terminator.
#[cfg(test)]
pub(crate) fn dump_term(values: &[ValueData], term: &Term) -> String {
    let mut p = Printer::new(values, &[], &[], true);
    p.term(term, false);
    p.out.trim_end().to_owned()
}

/// A type as far as it is known.
pub(crate) fn type_text(ty: &Ty) -> String {
    let list = |ts: &[Ty]| ts.iter().map(type_text).collect::<Vec<_>>().join(", ");
    match ty {
        Ty::Unknown => "?".into(),
        Ty::Scalar(Scalar::F64) => "f64".into(),
        Ty::Scalar(Scalar::F32) => "f32".into(),
        Ty::Scalar(Scalar::Generic(t)) => t.to_string(),
        Ty::Float => "float".into(),
        Ty::Discrete => "discrete".into(),
        Ty::Unit => "()".into(),
        Ty::Tuple(ts) => format!("({}{})", list(ts), if ts.len() == 1 { "," } else { "" }),
        Ty::Array(t, None) => format!("[{}; ?]", type_text(t)),
        Ty::Array(t, Some(n)) => format!("[{}; {}]", type_text(t), compact(&n.0)),
        Ty::Slice(t) => format!("[{}]", type_text(t)),
        Ty::Vec(t) => format!("Vec<{}>", type_text(t)),
        Ty::Boxed(t) => format!("Box<{}>", type_text(t)),
        Ty::Wrapped(w, t) => format!("{w:?}<{}>", type_text(t)),
        Ty::Ref(t) => format!("&{}", type_text(t)),
        Ty::Dense(d) => {
            let n = d.ndim.map(|n| n.to_string()).unwrap_or_default();
            format!("Array{}{n}<{}>", if d.view { "View" } else { "" }, type_text(&d.element))
        }
    }
}

struct Printer<'a> {
    values: &'a [ValueData],
    names: Names,
    /// Text of the values that are printed at their use; empty in the exact form.
    at_use: HashMap<Value, String>,
    exact: bool,
    out: String,
    indent: usize,
    /// Enclosing loops with their carried parameters.
    loops: Vec<(LoopId, Vec<Value>)>,
    /// Loops that something in an inner loop exits to.
    labelled: HashSet<LoopId>,
}

impl<'a> Printer<'a> {
    fn new(values: &'a [ValueData], params: &[Value], regions: &[&Region], exact: bool) -> Self {
        let mut labelled = HashSet::new();
        regions.iter().for_each(|r| find_labelled(r, None, &mut labelled));
        Printer {
            values,
            // The exact form has no use for names, and is made for every instruction that a message is about.
            names: if exact { Names::default() } else { Names::of(values, params, regions, HashSet::new()) },
            at_use: HashMap::new(),
            exact,
            out: String::new(),
            indent: 0,
            loops: vec![],
            labelled,
        }
    }

    fn line(&mut self, text: &str) {
        let _ = writeln!(self.out, "{:1$}{text}", "", self.indent * 2);
    }

    fn nested(&mut self, r: &Region, top: bool) {
        self.indent += 1;
        self.region(r, top);
        self.indent -= 1;
    }

    fn region(&mut self, r: &Region, top: bool) {
        for inst in &r.insts {
            self.inst(inst);
        }
        self.term(&r.term, top);
    }

    // ---- values

    fn v(&self, v: Value) -> String {
        if self.exact {
            return format!("v{}", v.0);
        }
        self.at_use.get(&v).cloned().unwrap_or_else(|| self.names.get(v).to_owned())
    }

    fn list(&self, vs: &[Value]) -> String {
        vs.iter().map(|v| self.v(*v)).collect::<Vec<_>>().join(", ")
    }

    /// A value as it is defined: its name, or in the exact form everything that is known of it.
    fn definition(&self, v: Value) -> String {
        let Some(data) = self.values.get(v.0 as usize) else {
            return format!("v{}: not in the table", v.0);
        };
        if !self.exact {
            return self.names.get(v).to_owned();
        }
        let hint = data.hint.as_ref().map_or(String::new(), |h| format!(" {h}"));
        let mutable = if data.cell { " mut" } else { "" };
        format!("v{}{mutable}{hint}: {}", v.0, type_text(&data.ty))
    }

    fn definitions(&self, vs: &[Value]) -> String {
        vs.iter().map(|v| self.definition(*v)).collect::<Vec<_>>().join(", ")
    }

    /// `y1 = `, `(y1, y2) = `, or nothing.
    fn results(&self, vs: &[Value]) -> String {
        match vs {
            [] => String::new(),
            [v] => format!("{} = ", self.definition(*v)),
            vs => format!("({}) = ", self.definitions(vs)),
        }
    }

    /// ` (s = y1, t = y2)`, or nothing.
    fn carried(&self, params: &[Value], vs: &[Value]) -> String {
        if vs.is_empty() {
            return String::new();
        }
        let one = |(k, v): (usize, &Value)| match params.get(k) {
            Some(p) => format!("{} = {}", self.v(*p), self.v(*v)),
            None => self.v(*v),
        };
        format!(" ({})", vs.iter().enumerate().map(one).collect::<Vec<_>>().join(", "))
    }

    fn path(&self, base: Value, path: &[Proj]) -> String {
        let mut text = self.v(base);
        for step in path {
            let _ = match step {
                Proj::Index(i) => write!(text, "[{}]", self.v(*i)),
                Proj::Field(k) => write!(text, ".{k}"),
                Proj::Named(name) => write!(text, ".{name}"),
                Proj::Range(lo, hi, inclusive) => {
                    let (lo, hi) = (lo.map_or(String::new(), |v| self.v(v)), hi.map_or(String::new(), |v| self.v(v)));
                    write!(text, "[{lo}{}{hi}]", if *inclusive { "..=" } else { ".." })
                }
                Proj::Deref => {
                    text = format!("(*{text})");
                    Ok(())
                }
                Proj::View(name, _, args) => {
                    let args: Vec<String> = args.iter().map(|v| self.v(*v)).collect();
                    write!(text, ".{name}({})", args.join(", "))
                }
                Proj::Payload(variant, member) => write!(text, ".{variant}.{}", quote::quote!(#member)),
            };
        }
        text
    }

    fn range(&self, r: &RangeIter) -> String {
        let dots = if r.inclusive { "..=" } else { ".." };
        let mut text = format!("{}{dots}{}", self.v(r.lo), self.v(r.hi));
        if !r.adaptors.is_empty() {
            text = format!("({text})");
        }
        for a in &r.adaptors {
            match a {
                Adaptor::Rev => text.push_str(".rev()"),
                Adaptor::StepBy(n) => {
                    let _ = write!(text, ".step_by({})", self.v(*n));
                }
                Adaptor::Take(n) => {
                    let _ = write!(text, ".take({})", self.v(*n));
                }
            }
        }
        text
    }

    /// The user's tokens, with captured variables under the names that they have here.
    fn verbatim(&self, v: &Verbatim) -> String {
        self.tokens(&v.expr.to_token_stream(), &v.captures)
    }

    fn tokens(&self, tokens: &TokenStream, captures: &[(Ident, Value)]) -> String {
        if self.exact {
            let bound: Vec<_> = captures.iter().map(|(i, v)| format!("{i} = v{}", v.0)).collect();
            let with = if bound.is_empty() { String::new() } else { format!(" with ({})", bound.join(", ")) };
            return format!("`{}`{with}", compact(tokens));
        }
        let map = captures.iter().map(|(i, v)| (i.to_string(), self.v(*v))).collect();
        compact_with(tokens, &map)
    }

    // ---- instructions

    fn inst(&mut self, inst: &Inst) {
        if !self.exact
            && let [v] = inst.results[..]
            && self.values.get(v.0 as usize).is_some_and(|data| is_printed_at_use(&inst.op, data))
        {
            let mut text = self.flat(&inst.op);
            if matches!(inst.op, Op::Binary(..) | Op::Unary(..) | Op::Cast(..)) {
                text = format!("({text})");
            }
            self.at_use.insert(v, text);
            return;
        }
        let results = self.results(&inst.results);
        match &inst.op {
            Op::Switch(s) => self.switch(&results, s),
            Op::Loop(l) => self.looped(&results, l),
            Op::Block(id, r) => self.braced(&format!("{results}'b{}: {{", id.0), r, "}"),
            Op::Checkpoint(r) if !self.exact && r.only().is_some() => {
                let text = r.only().map_or(String::new(), |one| self.flat(&one.op));
                self.line(&format!("{results}checkpointed {text}"));
            }
            Op::Elementwise(e) => self.braced(&format!("{results}elementwise {{"), &e.plain, "}"),
            Op::Checkpoint(r) => self.braced(&format!("{results}checkpoint {{"), r, "}"),
            Op::MatchSaved(v, id, arms) => {
                self.line(&format!("{results}match {} as r{} {{", self.v(*v), id.0));
                self.indent += 1;
                for arm in arms {
                    let fields = self.definitions(&arm.region.params);
                    self.braced(&format!("r{}::{}({fields}) => {{", id.0, arm.index), &arm.region, "}");
                }
                self.indent -= 1;
                self.line("}");
            }
            Op::Lanes(l) => {
                let (sums, elements) = l.body.params.split_at(l.sums.len());
                let mut head = vec![];
                for (sum, all) in sums.iter().zip(&l.sums) {
                    head.push(format!("{} to {}", self.definition(*sum), self.v(*all)));
                }
                head.push(self.rows(elements, &l.rows));
                self.braced(&format!("lanes over {} {{", head.join(", ")), &l.body, "}");
            }
            Op::Replay(r) => {
                let mut head = format!("{results}replay{}", if r.ascending { " ascending" } else { "" });
                if let Some(t) = r.tape {
                    let part = match &r.part {
                        Some(Part::Kept(from, to)) => format!("[{}..{}]", self.v(*from), self.v(*to)),
                        Some(Part::Counted(loops)) => {
                            let loops: Vec<_> =
                                loops.iter().map(|(i, n)| format!("{} × {}", self.v(*i), self.v(*n))).collect();
                            format!("[{}]", loops.join(", "))
                        }
                        None => String::new(),
                    };
                    let _ = write!(head, " {}{part} as ({})", self.v(t), self.definitions(r.fields()));
                }
                if let Some((counter, range)) = &r.range {
                    let _ = write!(head, " over {} in {}", self.definition(*counter), self.range(range));
                }
                if !r.inits.is_empty() {
                    let carried: Vec<_> = r.carried().iter().zip(&r.inits).collect();
                    let carried: Vec<_> =
                        carried.into_iter().map(|(p, v)| format!("{} = {}", self.definition(*p), self.v(*v))).collect();
                    let _ = write!(head, " carrying ({})", carried.join(", "));
                }
                if !r.parts.is_empty() {
                    let _ = write!(head, ", {}", self.rows(r.part_values(), &r.parts));
                }
                self.braced(&format!("{head} {{"), &r.body, "}");
            }
            op => {
                let text = self.flat(op);
                self.line(&format!("{results}{text}"));
            }
        }
    }

    fn braced(&mut self, head: &str, r: &Region, close: &str) {
        self.line(head);
        self.nested(r, false);
        self.line(close);
    }

    fn switch(&mut self, results: &str, s: &Switch) {
        match s.head {
            Head::If(c) => {
                let mut head = format!("{results}if {} {{", self.v(c));
                for (k, arm) in s.arms.iter().enumerate() {
                    let rest = &arm.body;
                    if k > 0
                        && !self.exact
                        && rest.insts.is_empty()
                        && matches!(&rest.term, Term::Yield(v) if v.is_empty())
                    {
                        continue;
                    }
                    self.line(&head);
                    self.nested(rest, false);
                    head = "} else {".into();
                }
            }
            Head::Match(v) => {
                self.line(&format!("{results}match {} {{", self.v(v)));
                self.indent += 1;
                for arm in &s.arms {
                    let head = self.arm(arm);
                    self.braced(&head, &arm.body, "}");
                }
                self.indent -= 1;
            }
        }
        self.line("}");
    }

    fn arm(&self, arm: &Arm) -> String {
        let bound: Vec<_> = arm.bindings.iter().map(|b| (b.ident.clone(), b.value)).collect();
        let mut head = match &arm.pat {
            Some(pat) if self.exact => format!("`{}`", compact(&pat.to_token_stream())),
            Some(pat) => self.tokens(&pat.to_token_stream(), &bound),
            None => "no pattern".into(),
        };
        if self.exact && !arm.bindings.is_empty() {
            let one = |b: &Binding| {
                format!(
                    "{}{}",
                    self.definition(b.value),
                    self.path(b.value, &b.path).trim_start_matches(&self.v(b.value))
                )
            };
            let _ = write!(head, " binds ({})", arm.bindings.iter().map(one).collect::<Vec<_>>().join(", "));
        }
        if let Some(g) = &arm.guard {
            let _ = write!(head, " if {}", self.verbatim(g));
        }
        head + " => {"
    }

    fn rows(&mut self, elements: &[Value], rows: &[Strip]) -> String {
        let one = |(v, row): (&Value, &Strip)| {
            let of = if row.added { "to" } else { "of" };
            format!("{} {of} {}", self.definition(*v), self.path(row.base, &row.path))
        };
        elements.iter().zip(rows).map(one).collect::<Vec<_>>().join(", ")
    }

    fn looped(&mut self, results: &str, l: &Loop) {
        let label = if self.exact || self.labelled.contains(&l.id) { format!("'l{}: ", l.id.0) } else { String::new() };
        let kind = match &l.kind {
            LoopKind::Infinite => "loop".to_owned(),
            LoopKind::While(_) => "while".to_owned(),
            LoopKind::For(i, r) => format!("for {} in {}", self.definition(*i), self.range(r)),
            LoopKind::Rows(rows) => format!("for {}", self.rows(&l.body.params[l.inits.len()..], rows)),
        };
        let inits: Vec<_> = l
            .body
            .params
            .iter()
            .zip(&l.inits)
            .map(|(p, v)| format!("{} = {}", self.definition(*p), self.v(*v)))
            .collect();
        let carrying = if inits.is_empty() { String::new() } else { format!(" carrying ({})", inits.join(", ")) };
        self.line(&format!("{results}{label}{kind}{carrying} {{"));
        self.loops.push((l.id, l.body.params.clone()));
        if let LoopKind::While(c) = &l.kind {
            self.indent += 1;
            c.insts.iter().for_each(|i| self.inst(i));
            match &c.term {
                Term::Yield(v) if v.len() == 1 => self.line(&format!("break unless {}", self.v(v[0]))),
                t => self.term(t, false),
            }
            self.indent -= 1;
        }
        self.nested(&l.body, false);
        self.loops.pop();
        self.line("}");
    }

    /// An instruction without regions, on one line.
    fn flat(&self, op: &Op) -> String {
        let v = |v: &Value| self.v(*v);
        match op {
            Op::Const(t) if self.exact => format!("const {}", compact(t)),
            Op::Const(t) => compact(t),
            Op::Unary(UnOp::Neg, a) => format!("-{}", v(a)),
            Op::Unary(UnOp::Not, a) => format!("!{}", v(a)),
            Op::Binary(op, a, b) => format!("{} {} {}", v(a), binary_text(*op), v(b)),
            Op::Rule(row, args) => format!("{}({})", row.name, self.list(args)),
            Op::Cast(a, ty) => format!("{} as {}", v(a), compact(&ty.to_token_stream())),
            Op::Load(base, path) => self.path(*base, path),
            Op::Vec(vs) => format!("vec![{}]", self.list(vs)),
            Op::VecRepeat(a, n) => format!("vec![{}; {}]", v(a), v(n)),
            Op::Clone(base, path, method) => format!("{}.{method}()", self.path(*base, path)),
            Op::At(base, path) => self.path(*base, path),
            Op::Unwrap(a, method, args) => format!("{}.{method}({})", v(a), self.list(args)),
            Op::Construct(c) => {
                let base = c.base.map(|b| format!("..{}", v(&b)));
                if c.call {
                    let fields: Vec<_> = c.fields.iter().map(|(_, a)| v(a)).collect();
                    return format!("{}({})", compact(&c.path.to_token_stream()), fields.join(", "));
                }
                let field =
                    |(name, a): &(syn::Member, Value)| format!("{}: {}", compact(&name.to_token_stream()), v(a));
                let fields: Vec<_> = c.fields.iter().map(field).chain(base).collect();
                format!("{} {{ {} }}", compact(&c.path.to_token_stream()), fields.join(", "))
            }
            Op::Cell(a) => format!("cell {}", v(a)),
            Op::Store(c, path, a) => format!("{} = {}", self.path(*c, path), v(a)),
            Op::AddTo(c, path, a, false) => format!("{} += {}", self.path(*c, path), v(a)),
            Op::AddTo(c, path, a, true) => format!("{} -= {}", self.path(*c, path), v(a)),
            Op::Replace(c, path, a) => format!("replace {} by {}", self.path(*c, path), v(a)),
            Op::Swap(a, p, b, q) => format!("swap {}, {}", self.path(*a, p), self.path(*b, q)),
            Op::Mutate(m) => format!("{}.{}({})", self.path(m.cell, &m.path), m.method, self.list(&m.args)),
            Op::Borrow(base, path, Access::Shared) => format!("&{}", self.path(*base, path)),
            Op::Borrow(base, path, _) => format!("&mut {}", self.path(*base, path)),
            Op::Tuple(vs) if vs.len() == 1 => format!("({},)", self.list(vs)),
            Op::Tuple(vs) => format!("({})", self.list(vs)),
            Op::Rebind(a, arm) => format!("`{}` of {}", compact(&arm.pat.to_token_stream()), v(a)),
            Op::Untuple(a) if self.exact => format!("untuple {}", v(a)),
            Op::Untuple(a) => v(a),
            Op::Array(vs) => format!("[{}]", self.list(vs)),
            Op::Repeat(a, n) => format!("[{}; {}]", v(a), compact(n)),
            Op::Ref(a) => format!("&{}", v(a)),
            Op::Deref(a) => format!("*{}", v(a)),
            Op::Call(c) if c.level == 0 && c.infix().is_some() => match c.infix() {
                Some((op, [a, b])) => format!("{} {op} {}", self.v(*a), self.v(*b)),
                Some((op, [a, ..])) => format!("{op}{}", self.v(*a)),
                _ => String::new(),
            },
            Op::Call(Call { method: Some(m), args, .. }) => {
                format!("{}.{m}({})", self.v(args[0]), self.list(&args[1..]))
            }
            Op::Forward(Call { method: Some(m), args, .. }) => {
                format!("forward {}.{m}({})", self.v(args[0]), self.list(&args[1..]))
            }
            Op::KeepCall(_, vs) => format!("keep {} unless called again", self.list(vs)),
            Op::CallAgain(kept, c) => format!("{}, or forward of ({})", v(kept), self.list(&c.args)),
            Op::Call(c) => format!("{}({})", compact(&c.path.to_token_stream()), self.list(&c.args)),
            Op::Verbatim(c) => self.verbatim(c) + if self.exact && c.diverges { " diverges" } else { "" },
            Op::Hook(a, c) => format!("hook({}, {})", v(a), self.verbatim(c)),
            Op::Hooked(c, a) => format!("hooked({}, {})", self.verbatim(c), v(a)),
            Op::Zero => "zero".into(),
            Op::ZeroLike(a) => format!("zero like {}", v(a)),
            Op::Place(a) => format!("place {}", v(a)),
            Op::Add(p, path, a) => format!("{} += {}", self.path(*p, path), v(a)),
            Op::Take(p, path, None) => format!("take {}", self.path(*p, path)),
            Op::Take(p, path, Some(a)) => format!("take {} for {}", self.path(*p, path), v(a)),
            Op::Unmutate(row, p, path, vs) => {
                format!("{} {} ({})", row.inverse, self.path(*p, path), self.list(vs))
            }
            Op::Shape(base, path, _) => format!("shape of {}", self.path(*base, path)),
            Op::OfShape(a, None) => format!("zero of {}", v(a)),
            Op::OfShape(a, Some(d)) => format!("{} of {}", v(d), v(a)),
            Op::TangentPart(y, base, path) => format!("{} beside {}", self.path(*base, path), v(y)),
            Op::Keep(k) => {
                let later: Vec<_> = k.later.iter().map(|(m, base, p)| format!("{}.{m}", self.path(*base, p))).collect();
                format!("keep {} for {} unless ({})", v(&k.receiver), v(&k.back), later.join(", "))
            }
            Op::KeepOld(m, base, path) => format!("keep {} unless {m} doesn't change it", self.path(*base, path)),
            Op::PutBack(kept, base, path) => format!("put {} back in {}", v(kept), self.path(*base, path)),
            Op::Kinds(c) => format!("kinds of {}", v(&c.args[0])),
            Op::Unasked(_, k, a) => format!("unasked sink of argument {k}: {}", v(a)),
            Op::Kept(_, k, a) => format!("kept of argument {k}: {}", v(a)),
            Op::Snapshot(base, path) => format!("snapshot of {}", self.path(*base, path)),
            Op::Set(pairs) => {
                let (to, from): (Vec<_>, Vec<_>) = pairs.iter().copied().unzip();
                format!("set ({}) = ({})", self.list(&to), self.list(&from))
            }
            Op::SumElements(a) => format!("sum of elements {}", v(a)),
            Op::Pointwise(p) => {
                let operands: Vec<String> =
                    p.operands.iter().map(|o| format!("{} = {}", o.name, v(&o.value))).collect();
                let sum = if p.sum { "sum of " } else { "" };
                format!("{sum}each {} ({})", compact(&p.body.to_token_stream()), operands.join(", "))
            }
            Op::Dispatch(name, args) => format!("dispatch {name}({})", self.list(args)),
            Op::Variant(id, k, vs) => format!("r{}::{k}({})", id.0, self.list(vs)),
            Op::Latest => "tape of the latest".into(),
            Op::Tape(rs) if rs.is_empty() => "tape".into(),
            Op::Tape(rs) => {
                format!("tape for {}", rs.iter().map(|r| self.range(r)).collect::<Vec<_>>().join(" of "))
            }
            Op::TapeLen(t) => format!("length of {}", v(t)),
            Op::Clear(t) => format!("clear {}", v(t)),
            Op::Push(t, vs) => format!("push {} ({})", v(t), self.list(vs)),
            Op::Forward(c) => format!("forward {}({})", compact(&c.path.to_token_stream()), self.list(&c.args)),
            Op::Back(b) => {
                let again: Vec<_> = b.again.iter().map(|a| a.as_ref().map_or("()".to_owned(), v)).collect();
                format!(
                    "back {} again ({}) of {} into ({})",
                    v(&b.back),
                    again.join(", "),
                    v(&b.dy),
                    b.sinks
                        .iter()
                        .enumerate()
                        .map(|(k, (p, path))| {
                            let changed = if b.changed.contains(&k) { "mut " } else { "" };
                            format!("{changed}{}", self.path(*p, path))
                        })
                        .collect::<Vec<_>>()
                        .join(", ")
                )
            }
            Op::ElementwiseBack(b) => {
                let reads: Vec<Value> = b.reads().collect();
                let at: Vec<String> = b.sinks.iter().map(|(k, ..)| k.to_string()).collect();
                let places: Vec<String> = b.sinks.iter().map(|(_, p, path)| self.path(*p, path)).collect();
                format!("elementwise back ({}) of {} into ({})", self.list(&reads), at.join(", "), places.join(", "))
            }
            Op::Switch(_)
            | Op::Loop(_)
            | Op::Block(..)
            | Op::Checkpoint(_)
            | Op::MatchSaved(..)
            | Op::Replay(_)
            | Op::Elementwise(_)
            | Op::Lanes(_) => "{ … }".into(),
        }
    }

    fn term(&mut self, t: &Term, top: bool) {
        let several = |vs: &[Value]| {
            if vs.len() == 1 { self.v(vs[0]) } else { format!("({})", self.list(vs)) }
        };
        let params = |id: &LoopId| self.loops.iter().rev().find(|l| l.0 == *id).map_or(&[][..], |l| &l.1);
        let label = |id: &LoopId| {
            if self.exact || self.labelled.contains(id) { format!(" 'l{}", id.0) } else { String::new() }
        };
        let text = match t {
            Term::Yield(vs) if vs.is_empty() && !self.exact => return,
            Term::Never if !self.exact => return,
            Term::Yield(vs) if top && !self.exact => format!("return {}", several(vs)),
            Term::Yield(vs) => format!("yield {}", several(vs)),
            Term::Continue(id, vs) => {
                format!("continue{}{}", label(id), self.carried(params(id), vs))
            }
            Term::Break(id, vs, out) => {
                let with = if out.is_empty() { String::new() } else { format!(" with {}", self.list(out)) };
                format!("break{}{}{with}", label(id), self.carried(params(id), vs))
            }
            Term::Leave(id, vs) => format!("leave 'b{} {}", id.0, several(vs)),
            Term::Return(vs) => format!("return {}", several(vs)),
            Term::Never => "never".into(),
        };
        self.line(&text);
    }
}

fn find_labelled(r: &Region, innermost: Option<LoopId>, found: &mut HashSet<LoopId>) {
    if let Term::Continue(id, _) | Term::Break(id, ..) = r.term
        && innermost.is_some_and(|l| l != id)
    {
        found.insert(id);
    }
    for inst in &r.insts {
        let inner = if let Op::Loop(l) = &inst.op { Some(l.id) } else { innermost };
        inst.op.regions().into_iter().for_each(|r| find_labelled(r, inner, found));
    }
}

pub(crate) fn binary_text(op: BinOp) -> &'static str {
    match op {
        BinOp::Add => "+",
        BinOp::Sub => "-",
        BinOp::Mul => "*",
        BinOp::Div => "/",
        BinOp::Rem => "%",
        BinOp::BitAnd => "&",
        BinOp::BitOr => "|",
        BinOp::BitXor => "^",
        BinOp::Shl => "<<",
        BinOp::Shr => ">>",
        BinOp::Eq => "==",
        BinOp::Ne => "!=",
        BinOp::Lt => "<",
        BinOp::Le => "<=",
        BinOp::Gt => ">",
        BinOp::Ge => ">=",
    }
}

#[cfg(test)]
mod tests;
