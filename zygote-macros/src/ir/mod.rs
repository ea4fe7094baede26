//! The intermediate representation: structured SSA.
//!
//! A function is a region; a region is a list of instructions and a terminator. Control flow is instructions that hold
//! regions ([`Op::Switch`], [`Op::Loop`]); there are no phi nodes and no gotos, since the output must be structured Rust.
//! A loop carries values through its region's parameters. The reverse sweep is written in the same instructions and a
//! few more (places, tapes, saved records), so there is one printer, one verifier, one interpreter and one emitter.
//!
//! Invariant: every [`Value`] is defined once and used only where its definition is in scope ([`verify`]).

mod call;
#[cfg(test)]
pub(crate) mod interp;
pub(crate) mod map;
mod op;
pub(crate) mod print;
#[cfg(test)]
pub(crate) mod random;
mod range;
mod rows;
mod sweeps;
#[cfg(test)]
pub(crate) mod verify;
mod walk;

pub(crate) use call::*;
pub(crate) use rows::{Lanes, Strip};
pub(crate) use sweeps::*;
pub(crate) use walk::definitions;

use crate::diag::Problem;
use crate::elementwise::{Elementwise, ElementwiseBack};
use crate::hash::{HashSet, New as _};
use crate::pointwise::Pointwise;
use crate::rules::Row;
use crate::ty::Ty;
use proc_macro2::{Ident, Span, TokenStream};

/// An SSA value: an index into [`Function::values`].
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub(crate) struct Value(pub(crate) u32);

/// A loop, as the target of `Break` and `Continue`.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub(crate) struct LoopId(pub(crate) u32);

/// A saved-record type: one variant per arm of a switch, or `Left`/`Went` for the rest of a region behind an exit.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub(crate) struct RecordId(pub(crate) u32);

/// A labelled block, as the target of `Leave`.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub(crate) struct BlockId(pub(crate) u32);

/// What is known of a value beside its definition.
#[derive(Clone, Debug)]
pub(crate) struct ValueData {
    /// The user's variable, or a stem such as `dy`; `None` prints as `y1`, `y2`, ….
    pub(crate) hint: Option<String>,
    /// Bound by the user's `let` or a parameter: never inlined into its use.
    pub(crate) named: bool,
    pub(crate) span: Span,
    pub(crate) ty: Ty,
    /// The type that the user wrote at the `let`; repeated in the output, since literals and coercions depend on it.
    pub(crate) ascribed: Option<syn::Type>,
    /// A cell: a variable that is changed in place, of the function's own or behind a `&mut` parameter. One value for all of its
    /// life, since it is memory.
    pub(crate) cell: bool,
    /// A parameter `impl Fn`.
    pub(crate) callable: bool,
    /// Moved before a loop that may not run: a cotangent of zero wins over whatever its partial is.
    pub(crate) hoisted: bool,
    /// What an operator that changes its left side makes of that (`a += b`).
    pub(crate) assigned: bool,
    /// What a method of numbers gives, called on what lowering knows no type of.
    pub(crate) unseen: bool,
    /// The same of a varied receiver: rustc sees to it that it is no method of the user's.
    pub(crate) checked: bool,
    /// Printed at its (single) use: part of a partial, a typed zero.
    pub(crate) inline: bool,
}

/// A function: primal, or one that a transform made.
#[derive(Clone, Debug)]
pub(crate) struct Function {
    pub(crate) name: String,
    /// One per parameter, in order.
    pub(crate) params: Vec<Value>,
    pub(crate) values: Vec<ValueData>,
    pub(crate) body: Region,
    /// `use`, `const`, `fn` … items of the user's body, repeated at the head of generated bodies.
    pub(crate) items: Vec<syn::Item>,
    pub(crate) loops: u32,
    pub(crate) records: u32,
    pub(crate) blocks: u32,
    /// Loops that keep a snapshot every so many iterations only, until [`crate::checkpoint`] has split them.
    pub(crate) checkpoints: Vec<(LoopId, Value)>,
    /// Types of parts that the user wrote (`let w: &[f64] = &p.w;`), where that of the whole is unknown. All elements are alike.
    pub(crate) written: Vec<(Value, Vec<String>, Ty)>,
    /// Parameters of type `usize`, and constants by name.
    pub(crate) sizes: Vec<Value>,
    pub(crate) named_sizes: HashSet<String>,
    /// Parts of types that aren't known, whose elements are numbers: slices, as a rule.
    pub(crate) lines: HashSet<(Value, Vec<String>)>,
    /// User's loop labels are gone; generated ones are made from [`LoopId`].
    pub(crate) result_ty: Ty,
}

#[derive(Clone, Debug)]
pub(crate) struct Region {
    /// Loop-carried values (and then the counter of a `for`), or the bindings of a `match` arm.
    pub(crate) params: Vec<Value>,
    pub(crate) insts: Vec<Inst>,
    pub(crate) term: Term,
}

#[derive(Clone, Debug)]
pub(crate) struct Inst {
    pub(crate) results: Vec<Value>,
    pub(crate) op: Op,
    pub(crate) span: Span,
}

/// How a region ends.
#[derive(Clone, Debug)]
pub(crate) enum Term {
    /// The results of the instruction that holds the region.
    Yield(Vec<Value>),
    /// The next iteration, with the carried values.
    Continue(LoopId, Vec<Value>),
    /// Leaves a loop: the carried values, then the values of `break v` (the loop's results in this order).
    Break(LoopId, Vec<Value>, Vec<Value>),
    /// Leaves a labelled block with its results.
    Leave(BlockId, Vec<Value>),
    /// Leaves the function. One value in a primal; forward sweeps add what they saved.
    Return(Vec<Value>),
    /// Not reached: the last instruction never finishes (`panic!`), or every path before left.
    Never,
}

/// A step into a place: `[i]`, `.0`, `.name`.
#[derive(Clone, Debug)]
pub(crate) enum Proj {
    Index(Value),
    Field(u32),
    Named(Ident),
    /// `[lo..hi]`: not the last step of a read.
    Range(Option<Value>, Option<Value>, bool),
    /// `*`, of a `Box`.
    Deref,
    /// What a variant of an enum holds: bound by a pattern on the primal's side, by an accessor in a tangent.
    Payload(Ident, syn::Member),
    /// A view of an array: `.row(i)`.
    View(Ident, &'static crate::arrays::View, Vec<Value>),
}

impl Proj {
    /// A path, in which all elements are alike; none if parts of different types may be alike.
    pub(crate) fn names(path: &[Proj]) -> Option<Vec<String>> {
        let step = |step: &Proj| match step {
            Proj::Index(_) => Some("[]".to_owned()),
            Proj::Field(k) => Some(k.to_string()),
            Proj::Named(name) => Some(name.to_string()),
            Proj::Deref => Some("*".to_owned()),
            Proj::Range(..) | Proj::Payload(..) | Proj::View(..) => None,
        };
        path.iter().map(step).collect()
    }

    /// True of parts in different fields, by their names, of one struct.
    pub(crate) fn are_fields_apart(a: &[Proj], b: &[Proj]) -> bool {
        let different = a.iter().zip(b).find(|(a, b)| !a.is_same(b));
        matches!(different, Some((Proj::Named(a), Proj::Named(b))) if a != b)
    }

    /// Where two places are in two halves of a slice, `v[..n]` and `v[n..]`: the step that differs, where the slice is split, and whether the first
    /// is in the left half.
    pub(crate) fn halves(a: &[Proj], b: &[Proj]) -> Option<(usize, Value, bool)> {
        let k = a.iter().zip(b).position(|(a, b)| !a.is_same(b))?;
        match (&a[k], &b[k]) {
            (Proj::Range(None, Some(n), false), Proj::Range(Some(m), None, _)) if n == m => Some((k, *n, true)),
            (Proj::Range(Some(m), None, _), Proj::Range(None, Some(n), false)) if n == m => Some((k, *n, false)),
            _ => None,
        }
    }

    /// True if it is written the same.
    pub(crate) fn is_same(&self, other: &Proj) -> bool {
        match (self, other) {
            (Proj::Index(a), Proj::Index(b)) => a == b,
            (Proj::Field(a), Proj::Field(b)) => a == b,
            (Proj::Named(a), Proj::Named(b)) => a == b,
            (Proj::Deref, Proj::Deref) => true,
            (Proj::Range(a, b, i), Proj::Range(c, d, j)) => (a, b, i) == (c, d, j),
            _ => false,
        }
    }

    /// The values that the step depends on.
    pub(crate) fn operands(&self) -> impl Iterator<Item = Value> {
        let (a, b, more) = match self {
            Proj::Index(i) => (Some(*i), None, &[][..]),
            Proj::Range(lo, hi, _) => (*lo, *hi, &[][..]),
            Proj::View(_, _, args) => (None, None, &args[..]),
            _ => (None, None, &[][..]),
        };
        a.into_iter().chain(b).chain(more.iter().copied())
    }
}

/// What a borrow is for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Access {
    Shared,
    Mutable,
    /// A `&mut` handed on by its name: whether it arrives as one or as a `&`, only the callee's signature tells.
    Passed,
}

impl Access {
    pub(crate) fn of(mutable: bool) -> Access {
        if mutable { Access::Mutable } else { Access::Shared }
    }
}

/// How a method changes its receiver; see [`crate::mutations`].
#[derive(Clone, Debug)]
pub(crate) struct Mutation {
    pub(crate) row: &'static crate::mutations::Row,
    pub(crate) method: Ident,
    pub(crate) cell: Value,
    pub(crate) path: Vec<Proj>,
    pub(crate) args: Vec<Value>,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum UnOp {
    Neg,
    Not,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum BinOp {
    Add,
    Sub,
    Mul,
    Div,
    Rem,
    BitAnd,
    BitOr,
    BitXor,
    Shl,
    Shr,
    Eq,
    Ne,
    Lt,
    Le,
    Gt,
    Ge,
}

#[derive(Clone, Debug)]
pub(crate) enum Op {
    // ---- primal
    /// A literal, a constant or a path expression without operands. Unnamed ones are printed at their use.
    Const(TokenStream),
    Unary(UnOp, Value),
    /// Never `&&` or `||`: these are switches.
    Binary(BinOp, Value, Value),
    /// A scalar rule: `x.sin()`, `x.powi(n)`, or a helper of the runtime; receiver first.
    Rule(&'static Row, Vec<Value>),
    /// `v as T`.
    Cast(Value, syn::Type),
    /// Reads `base[i].0…`; without a step, copies or moves a cell as a whole.
    Load(Value, Vec<Proj>),
    /// A variable that starts with this value and is changed in place.
    Cell(Value),
    /// `cell[path] = v`.
    Store(Value, Vec<Proj>, Value),
    /// `cell[path] += v`, or `-=`, on a number.
    AddTo(Value, Vec<Proj>, Value, bool),
    /// Gives what `cell[path]` held, and stores `v` there.
    Replace(Value, Vec<Proj>, Value),
    /// Swaps the contents of two places.
    Swap(Value, Vec<Proj>, Value, Vec<Proj>),
    /// A method that changes its receiver: `cell[path].push(v)`.
    Mutate(Mutation),
    /// `&base[path]`, `&mut base[path]`.
    Borrow(Value, Vec<Proj>, Access),
    Tuple(Vec<Value>),
    /// The fields of a tuple, as results.
    Untuple(Value),
    Array(Vec<Value>),
    /// `vec![…]`
    Vec(Vec<Value>),
    /// `vec![v; n]`
    VecRepeat(Value, Value),
    /// `base[path].clone()`, `.to_vec()`: by the user's method.
    Clone(Value, Vec<Proj>, Ident),
    /// A struct literal, or a variant of an enum with what it holds.
    Construct(Construct),
    /// `v.unwrap()`, `v.expect(…)`: what an `Option` or `Result` holds.
    Unwrap(Value, Ident, Vec<Value>),
    /// A place as what a `match` looks at: neither copied nor moved.
    At(Value, Vec<Proj>),
    /// `[v; n]`: the length as written.
    Repeat(Value, TokenStream),
    /// `&v`. Its cotangent is that of `v`.
    Ref(Value),
    /// `*v`. Its cotangent is that of `v`.
    Deref(Value),
    Call(Call),
    /// The user's tokens, copied. Inactive, or it only looks (`println!`, `assert!`).
    Verbatim(Verbatim),
    Switch(Switch),
    Loop(Loop),
    /// A labelled block: its region ends with `Yield` or is left by `Leave`.
    Block(BlockId, Region),
    /// A region that nothing leaves but by its `Yield`. The reverse sweep runs it again instead of keeping what it computes;
    /// in a sweep it is no more than a scope.
    Checkpoint(Region),
    /// The value itself; its cotangent goes through the closure.
    Hook(Value, Verbatim),
    /// Elementwise operations, in a forward sweep.
    Elementwise(Box<Elementwise>),

    // ---- made by the reverse transform
    /// The zero of a cotangent, typed by the value's `Ty` (of the result) or, where that is unknown, by inference.
    Zero,
    /// The zero cotangent of this primal value.
    ZeroLike(Value),
    /// A mutable place that starts with this value. Using its `Value` as an operand reads it.
    Place(Value),
    /// `place[path] += v`.
    Add(Value, Vec<Proj>, Value),
    /// Gives the cotangent that `place[path]` holds, and leaves a zero there: of that shape, or the same as before.
    Take(Value, Vec<Proj>, Option<Value>),
    /// The adjoint of a mutation: changes the place back, and gives the cotangents of its arguments. Operands: what the row says.
    Unmutate(&'static crate::mutations::Row, Value, Vec<Proj>, Vec<Value>),
    /// The shape of `base[path]`, of which a zero can be made; with its type or as it is.
    Shape(Value, Vec<Proj>, bool),
    /// A zero of a shape; or this cotangent, if it isn't a zero without shape.
    OfShape(Value, Option<Value>),
    /// The part of a tangent that belongs to a value that was read there: a zero in a `#[constant]` field.
    TangentPart(Value, Value, Vec<Proj>),
    /// An owned copy of `base[path]`.
    Snapshot(Value, Vec<Proj>),
    /// What a method wants to be given again of its receiver.
    Keep(Keep),
    /// What `base[path]` is before a method of this name is called on it: a copy, if the method may change it.
    KeepOld(Ident, Value, Vec<Proj>),
    /// Puts back what was kept by [`Op::KeepOld`]: in the variable's part.
    PutBack(Value, Value, Vec<Proj>),
    /// What a call wants to be given again of argument k, which was handed on by its name.
    Kept(Box<Call>, usize, Value),
    /// How a method takes its parameters, which only rustc knows.
    Kinds(Box<Call>),
    /// A sink for the cotangent of argument k, which nobody asked for. Of a method the call's receiver is its [`Op::Kinds`].
    Unasked(Box<Call>, usize, Value),
    /// `(places…) = (values…)`, all at once.
    Set(Vec<(Value, Value)>),
    /// The closure of a hook, called on a cotangent.
    Hooked(Verbatim, Value),
    /// Sum of all elements of an array cotangent (adjoint of `Repeat`).
    SumElements(Value),
    /// A partial that only rustc can pick, since operand types are unknown: `rules::<name>(&args…)`.
    Dispatch(&'static str, Vec<Value>),
    /// A partial by element, of what is a number or an array.
    Pointwise(Pointwise),
    /// One variant of a saved record: arm index and what it holds.
    Variant(RecordId, usize, Vec<Value>),
    /// Matches again what the forward sweep matched, and binds what the arm that ran has bound: one result per name.
    Rebind(Value, Box<Rebound>),
    /// Dispatch on a saved record; arms bind the fields under the forward values' own names.
    MatchSaved(Value, RecordId, Vec<SavedArm>),
    /// An empty tape; reserved for as many records as the loops over these ranges have iterations, where that is known.
    Tape(Vec<RangeIter>),
    /// A tape that holds no more than the latest record.
    Latest,
    /// One record on the tape.
    Push(Value, Vec<Value>),
    /// How many records it has.
    TapeLen(Value),
    /// Takes all records away.
    Clear(Value),
    /// Runs backwards over a tape or a range.
    Replay(Replay),
    /// A replay of iterations that add to sums, and to elements of their own: several at a time.
    Lanes(Lanes),
    /// `callee::__forward(args)` → (value, back).
    Forward(Call),
    /// Of that, what the reverse sweep gets it from: nothing, if the callee says that it is quickly called again.
    KeepCall(Box<Call>, Vec<Value>),
    /// The same (value, back) in the reverse sweep: as kept, or by another call.
    CallAgain(Value, Box<Call>),
    /// `back(again…, dy, sinks…)`.
    Back(Back),
    /// The reverse of elementwise operations.
    ElementwiseBack(Box<ElementwiseBack>),
}

#[derive(Clone, Debug)]
pub(crate) struct Construct {
    pub(crate) path: syn::Path,
    pub(crate) fields: Vec<(syn::Member, Value)>,
    /// `..base`
    pub(crate) base: Option<Value>,
    /// Written `Path(a, b)`.
    pub(crate) call: bool,
}

impl Construct {
    /// The way to a field in the value, and in its tangent.
    pub(crate) fn step(&self, member: &syn::Member) -> Proj {
        Proj::of_pattern(&self.path, member, self.call)
    }
}

impl Proj {
    /// The way to a member that a pattern or a literal with this path names. A path of one name and braces is taken for a struct's.
    pub(crate) fn of_pattern(path: &syn::Path, member: &syn::Member, call: bool) -> Proj {
        let n = path.segments.len();
        let upper = |k: usize| path.segments[k].ident.to_string().starts_with(char::is_uppercase);
        match member {
            member if call || n > 1 && upper(n - 2) => {
                Proj::Payload(path.segments[n - 1].ident.clone(), member.clone())
            }
            syn::Member::Named(name) => Proj::Named(name.clone()),
            syn::Member::Unnamed(k) => Proj::Field(k.index),
        }
    }
}

/// Tokens of the user's with the local variables that occur in them.
#[derive(Clone, Debug)]
pub(crate) struct Verbatim {
    pub(crate) expr: syn::Expr,
    /// Each captured variable of the user's, and its value here.
    pub(crate) captures: Vec<(Ident, Value)>,
    /// `panic!` and its like: what follows is not reached.
    pub(crate) diverges: bool,
    /// What to report if a captured value turns out to be active; empty where looking is harmless.
    pub(crate) if_active: Vec<Problem>,
}

impl Verbatim {
    /// `n.min(m)`, as for what runs along two lists; `n.saturating_sub(1)`, `usize::div_ceil(n, k)`: one instruction or few, of integers.
    pub(crate) fn is_of_integers(&self) -> bool {
        let plain = |e: &syn::Expr| matches!(e, syn::Expr::Path(_) | syn::Expr::Lit(_));
        let one_of = |name: &Ident| ["min", "saturating_sub", "div_ceil", "abs_diff"].iter().any(|n| name == n);
        match &self.expr {
            syn::Expr::MethodCall(m) => {
                one_of(&m.method) && m.args.len() == 1 && plain(&m.receiver) && m.args.iter().all(plain)
            }
            syn::Expr::Call(c) => {
                let of_usize = |p: &syn::ExprPath| match p.path.segments.iter().collect::<Vec<_>>()[..] {
                    [owner, name] => owner.ident == "usize" && one_of(&name.ident),
                    _ => false,
                };
                matches!(&*c.func, syn::Expr::Path(p) if of_usize(p)) && c.args.len() == 2 && c.args.iter().all(plain)
            }
            _ => false,
        }
    }

    /// `x.len()`, `x.is_empty()`: free, and the same again while `x` is not changed.
    pub(crate) fn is_length(&self) -> bool {
        match &self.expr {
            syn::Expr::MethodCall(m) => m.args.is_empty() && (m.method == "len" || m.method == "is_empty"),
            _ => false,
        }
    }
}

#[derive(Clone, Debug)]
pub(crate) struct Switch {
    pub(crate) head: Head,
    /// For `If`: two arms, `then` and `else`.
    pub(crate) arms: Vec<Arm>,
}

#[derive(Clone, Debug)]
pub(crate) enum Head {
    If(Value),
    Match(Value),
}

#[derive(Clone, Debug)]
pub(crate) struct Arm {
    /// The pattern as written (`match` only).
    pub(crate) pat: Option<syn::Pat>,
    /// Variables that the pattern binds: name in the pattern, region parameter, path from the scrutinee.
    pub(crate) bindings: Vec<Binding>,
    /// A discrete condition over the bindings and the surroundings.
    pub(crate) guard: Option<Verbatim>,
    pub(crate) body: Region,
}

#[derive(Clone, Debug)]
pub(crate) struct Binding {
    pub(crate) ident: Ident,
    pub(crate) value: Value,
    pub(crate) path: Vec<Proj>,
}

#[derive(Clone, Debug)]
pub(crate) struct Loop {
    pub(crate) id: LoopId,
    pub(crate) kind: LoopKind,
    /// Initial values of the carried parameters.
    pub(crate) inits: Vec<Value>,
    /// Parameters: the carried values. Ends in `Continue` or an exit.
    pub(crate) body: Region,
}

/// Results of any loop: the carried values at its end, then the values of `break v`.
#[derive(Clone, Debug)]
pub(crate) enum LoopKind {
    /// `loop`: ends by `Break` only.
    Infinite,
    /// Runs while the region, which sees the body's parameters and has none of its own, yields `true`.
    While(Box<Region>),
    /// Runs over a range; the counter is defined in the body.
    For(Value, RangeIter),
    /// Runs over parts of equal length: the body's parameters are the carried ones, then an element of each.
    Rows(Vec<Strip>),
}

#[derive(Clone, Debug)]
pub(crate) struct RangeIter {
    pub(crate) lo: Value,
    pub(crate) hi: Value,
    pub(crate) inclusive: bool,
    pub(crate) adaptors: Vec<Adaptor>,
}

#[derive(Clone, Debug)]
pub(crate) enum Adaptor {
    Rev,
    StepBy(Value),
    Take(Value),
}

impl Function {
    /// Without parameters, and without a body yet.
    pub(crate) fn new(name: String, result_ty: Ty) -> Function {
        Function {
            name,
            params: vec![],
            values: vec![],
            body: Region { params: vec![], insts: vec![], term: Term::Never },
            items: vec![],
            loops: 0,
            records: 0,
            blocks: 0,
            checkpoints: vec![],
            written: vec![],
            sizes: vec![],
            named_sizes: HashSet::new(),
            lines: HashSet::new(),
            result_ty,
        }
    }

    /// The type that the user wrote of a part.
    pub(crate) fn written(&self, base: Value, path: &[Proj]) -> Option<&Ty> {
        let of_base = || self.written.iter().filter(|(v, ..)| *v == base);
        of_base().next()?;
        let names = Proj::names(path)?;
        of_base().find(|(_, of, _)| *of == names).map(|(.., ty)| ty)
    }

    /// True of a part of an unknown type whose elements are numbers.
    pub(crate) fn is_line(&self, base: Value, path: &[Proj]) -> bool {
        !self.lines.is_empty() && Proj::names(path).is_some_and(|path| self.lines.contains(&(base, path)))
    }

    pub(crate) fn value(&mut self, hint: Option<&str>, span: Span, ty: Ty) -> Value {
        self.values.push(ValueData {
            hint: hint.map(str::to_owned),
            named: false,
            span,
            ty,
            ascribed: None,
            cell: false,
            callable: false,
            hoisted: false,
            assigned: false,
            unseen: false,
            checked: false,
            inline: false,
        });
        Value(u32::try_from(self.values.len() - 1).expect("fewer than 2^32 values"))
    }

    pub(crate) fn data(&self, v: Value) -> &ValueData {
        &self.values[v.0 as usize]
    }

    pub(crate) fn data_mut(&mut self, v: Value) -> &mut ValueData {
        &mut self.values[v.0 as usize]
    }

    pub(crate) fn ty(&self, v: Value) -> &Ty {
        &self.data(v).ty
    }

    pub(crate) fn is_cell(&self, v: Value) -> bool {
        self.data(v).cell
    }
}

impl Switch {
    /// The bindings that are references to parts of a cell: names for places, which may be changed through them.
    pub(crate) fn exclusive<'a>(&'a self, f: &'a Function) -> impl Iterator<Item = &'a Binding> {
        self.arms.iter().flat_map(|a| &a.bindings).filter(|b| f.is_cell(b.value))
    }
}

impl Inst {
    /// `if condition { … }`
    pub(crate) fn only_if(condition: Value, insts: Vec<Inst>) -> Inst {
        let arm = |insts| {
            let body = Region { params: vec![], insts, term: Term::Yield(vec![]) };
            Arm { pat: None, bindings: vec![], guard: None, body }
        };
        let arms = vec![arm(insts), arm(vec![])];
        Inst { results: vec![], op: Op::Switch(Switch { head: Head::If(condition), arms }), span: Span::mixed_site() }
    }
}

impl Region {
    /// The instruction that is all there is of the region, which yields its results; not one with regions of its own.
    pub(crate) fn only(&self) -> Option<&Inst> {
        match (&self.insts[..], &self.term) {
            ([one], Term::Yield(vs)) if *vs == one.results && one.op.regions().is_empty() => Some(one),
            _ => None,
        }
    }
}

impl Term {
    /// The values that the terminator hands on.
    pub(crate) fn operands(&self) -> Vec<Value> {
        match self {
            Term::Yield(v) | Term::Continue(_, v) | Term::Leave(_, v) | Term::Return(v) => v.clone(),
            Term::Break(_, a, b) => a.iter().chain(b).copied().collect(),
            Term::Never => vec![],
        }
    }
}
