//! Trees of elementwise operations on arrays, as functions of elements.
//!
//! `(&x - &mu) / &sigma` is one function of three numbers, for every element. In the forward sweep the tree is one instruction, which
//! computes that in one pass where ndarray's own operators would give the same array, and does what the user wrote elsewhere. In
//! the reverse sweep it is one too: the function's own sweeps, by the passes that reverse any function, run per element. So nothing in
//! the middle of a tree is kept, and all cotangents are computed, broadcast ones summed, in one pass.

use crate::hash::{HashMap, HashSet, New as _};
use crate::ir::*;
use crate::reverse::{Options, Reversed};
use crate::ty::{Dense, Ty};
use proc_macro2::Span;
use syn::Type;

/// A tree with all its operations, in the forward sweep.
#[derive(Clone, Debug)]
pub(crate) struct Elementwise {
    pub(crate) tree: Tree,
    /// As it is written.
    pub(crate) plain: Region,
}

/// An elementwise function and what it is applied to.
#[derive(Clone, Debug)]
pub(crate) struct Tree {
    /// One parameter per operand; returns an element of the result.
    pub(crate) function: Function,
    /// Arrays and numbers.
    pub(crate) operands: Vec<Value>,
    /// The operands of each operation between two arrays: the tree's own, then its operations in their order.
    pub(crate) joins: Vec<[usize; 2]>,
    /// Of an element.
    pub(crate) ty: Type,
    /// How many operations.
    pub(crate) size: usize,
}

/// What of an operand a reverse sweep reads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Read {
    Values,
    /// The value stands for its shape.
    Shape,
    /// Not even that: a number has none.
    Nothing,
}

/// The reverse of a tree: adds to the places of operands.
#[derive(Clone, Debug)]
pub(crate) struct ElementwiseBack {
    /// Of the function of elements; both sweeps run.
    pub(crate) sweeps: Box<Reversed>,
    /// One per parameter.
    pub(crate) operands: Vec<(Value, Read)>,
    /// The cotangent of the result, or one number for all of its elements.
    pub(crate) dy: Value,
    /// Which operand's cotangent goes where: a place, and the way to a part of it.
    pub(crate) sinks: Vec<(usize, Value, Vec<Proj>)>,
    pub(crate) ty: Type,
}

impl ElementwiseBack {
    /// Operands that are mentioned, and the cotangent.
    pub(crate) fn reads(&self) -> impl Iterator<Item = Value> {
        let operands = self.operands.iter().filter(|(_, read)| *read != Read::Nothing).map(|(v, _)| *v);
        operands.chain([self.dy])
    }

    /// The same, and the places that are added to.
    pub(crate) fn values(&self) -> impl Iterator<Item = Value> {
        self.reads().chain(
            self.sinks
                .iter()
                .flat_map(|(_, place, path)| [*place].into_iter().chain(path.iter().flat_map(Proj::operands))),
        )
    }
}

/// Whether an instruction is an operation by element, on arrays whose elements are numbers of a known type.
pub(crate) fn is_elementwise(f: &Function, inst: &Inst, literals: &HashMap<Value, Inst>) -> bool {
    let [y] = inst.results[..] else { return false };
    let Ty::Dense(Dense { element, view: false, .. }) = f.ty(y) else { return false };
    let alike = |v: &Value| match f.ty(*v).peeled() {
        Ty::Dense(d) => d.element == *element,
        Ty::Float => true,
        ty => ty == &**element && !f.ty(*v).is_ref(),
    };
    let known = element.scalar_type().is_some() && !f.data(y).cell;
    known
        && match &inst.op {
            Op::Unary(UnOp::Neg, x) => alike(x),
            Op::Binary(BinOp::Add | BinOp::Sub | BinOp::Mul | BinOp::Div, a, b) => alike(a) && alike(b),
            Op::Rule(row, args) => {
                let number = |v: &Value| literals.contains_key(v) || f.ty(*v).dense().is_none() && alike(v);
                row.form == crate::rules::Form::Method && alike(&args[0]) && args[1..].iter().all(number)
            }
            _ => false,
        }
}

/// Whether it costs less to compute a result again than to keep it.
pub(crate) fn is_cheap(op: &Op, literals: &HashMap<Value, Inst>) -> bool {
    match op {
        Op::Rule(row, args) if row.name == "powi" => {
            let power = literals.get(&args[1]).map(|i| &i.op);
            matches!(power, Some(Op::Const(n)) if n.to_string().parse::<i32>().is_ok_and(|n| (0..4).contains(&n)))
        }
        Op::Rule(row, _) => row.cheap,
        _ => true,
    }
}

/// Writes operations as a function of elements.
pub(crate) struct Writer<'a> {
    f: &'a Function,
    literals: &'a HashMap<Value, Inst>,
    /// What borrows are taken of.
    borrowed: &'a HashMap<Value, Value>,
    element: Ty,
    function: Function,
    operands: Vec<Value>,
    /// What stands for an array of the tree.
    of: HashMap<Value, Value>,
    /// Its number among operands and joins.
    number: HashMap<Value, usize>,
    /// Other names.
    same: HashMap<Value, Value>,
    pairs: Vec<(Value, [Value; 2])>,
    size: usize,
}

impl<'a> Writer<'a> {
    /// `y`: the result of the tree.
    pub(crate) fn new(
        f: &'a Function,
        y: Value,
        literals: &'a HashMap<Value, Inst>,
        borrowed: &'a HashMap<Value, Value>,
    ) -> Self {
        let element = f.ty(y).element();
        let function = Function::new("__element".into(), element.clone());
        Writer {
            f,
            literals,
            borrowed,
            element,
            function,
            operands: vec![],
            of: HashMap::new(),
            number: HashMap::new(),
            same: HashMap::new(),
            pairs: vec![],
            size: 0,
        }
    }

    /// The element of a value: of the tree, a literal, or an operand.
    fn element(&mut self, v: Value) -> Value {
        if let Some(known) = self.of.get(&v) {
            return *known;
        }
        if let Some(of) = self.borrowed.get(&v) {
            let of = *of;
            self.same.insert(v, of);
            return self.element(of);
        }
        let data = self.f.data(v);
        let e = match self.literals.get(&v) {
            Some(literal) => {
                let e = self.function.value(None, data.span, data.ty.clone());
                self.function.body.insts.push(Inst { results: vec![e], ..literal.clone() });
                e
            }
            None => {
                let e = self.function.value(data.hint.as_deref(), Span::mixed_site(), self.element.clone());
                self.function.params.push(e);
                self.number.insert(v, self.operands.len());
                self.operands.push(v);
                e
            }
        };
        self.of.insert(v, e);
        e
    }

    /// The next operation.
    pub(crate) fn push(&mut self, inst: &Inst) {
        let y = inst.results[0];
        if let Op::Ref(v) | Op::Deref(v) = inst.op {
            let e = self.element(v);
            self.of.insert(y, e);
            self.same.insert(y, v);
            return;
        }
        let mut op = inst.op.clone();
        op.map_operands(&mut |v| self.element(v));
        let e = self.function.value(None, inst.span, self.element.clone());
        self.function.body.insts.push(Inst { results: vec![e], op, span: inst.span });
        self.of.insert(y, e);
        self.size += 1;
        let is_array = |v: &Value| self.f.ty(*v).dense().is_some();
        match &inst.op {
            Op::Binary(_, a, b) if is_array(a) && is_array(b) => self.pairs.push((y, [*a, *b])),
            op => {
                let mut arrays = vec![];
                op.operands(&mut |v| arrays.extend(is_array(&v).then_some(v)));
                // Of the shape of its operand: no number of its own.
                self.pairs.push((y, [arrays[0], arrays[0]]));
            }
        }
    }

    pub(crate) fn finish(mut self) -> Option<Tree> {
        let (last, _) = self.pairs.last()?;
        self.function.body.term = Term::Return(vec![self.of[last]]);
        let mut joins = vec![];
        for (y, [a, b]) in &self.pairs {
            let number = |v: &Value| {
                let mut v = v;
                while let Some(of) = self.same.get(v) {
                    v = of;
                }
                self.number.get(v).copied()
            };
            let (a, b) = (number(a)?, number(b)?);
            if a == b {
                self.number.insert(*y, a);
                continue;
            }
            self.number.insert(*y, self.operands.len() + joins.len());
            joins.push([a, b]);
        }
        Some(Tree {
            function: self.function,
            operands: self.operands,
            joins,
            ty: self.element.scalar_type()?,
            size: self.size,
        })
    }
}

impl Tree {
    /// The reverse of the function of elements, by which operands have cotangents: both sweeps, which parameters they read, and whether the
    /// result is one more of these, since it costs something to compute it again.
    pub(crate) fn reversed(&self, active: &[bool], options: Options) -> (Box<Reversed>, Vec<bool>, bool) {
        let inactive: Vec<bool> = active.iter().map(|a| !a).collect();
        let activity = crate::activity::analyse(&self.function, &inactive, true, &mut crate::diag::Problems::default());
        // A branch would keep the pass from being vectorised.
        let options = Options { quotients: false, ..options };
        let mut r = crate::reverse::reverse(&self.function, &activity, options);
        let takes_result = pass_result(&mut r);
        let read = prune(&mut r);
        (Box::new(r), read, takes_result)
    }
}

/// Makes the result a parameter, if the reverse reads it and it is more than a product.
fn pass_result(r: &mut Reversed) -> bool {
    let Some(y) = r.y else { return false };
    let last = r.forward.insts.last().filter(|i| i.results == [y]);
    let costs = last.is_some_and(|i| matches!(i.op, Op::Rule(..) | Op::Binary(BinOp::Div, ..)));
    if !costs || r.reverse.mentions(y) == 0 {
        return false;
    }
    r.forward.insts.pop();
    r.f.params.push(y);
    r.cotangents.push(None);
    r.sinks.push(None);
    true
}

/// Drops what the reverse doesn't need of the forward sweep; says which parameters are read.
fn prune(r: &mut Reversed) -> Vec<bool> {
    let mut needed: HashSet<Value> = HashSet::new();
    for inst in &r.reverse.insts {
        inst.op.operands(&mut |v| {
            needed.insert(v);
        });
    }
    needed.extend(r.cotangents.iter().flatten());
    let mut kept = vec![];
    while let Some(inst) = r.forward.insts.pop() {
        if inst.results.iter().any(|v| needed.contains(v)) {
            inst.op.operands(&mut |v| {
                needed.insert(v);
            });
            kept.push(inst);
        }
    }
    kept.reverse();
    r.forward.insts = kept;
    r.forward.term = Term::Yield(vec![]);
    r.y = None;
    r.f.params.iter().map(|p| needed.contains(p)).collect()
}
