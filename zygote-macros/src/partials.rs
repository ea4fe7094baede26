//! Partials of the scalar rules, as instructions. Reverse and forward mode multiply the same ones: a cotangent of the result
//! or a tangent of the argument.

use crate::ir::*;
use crate::rules::{Partial, Row};
use crate::ty::Ty;
use proc_macro2::Span;
use quote::ToTokens;
use syn::Expr;

/// Where instructions are written.
pub(crate) trait Build {
    fn f(&mut self) -> &mut Function;

    fn out(&mut self) -> &mut Vec<Inst>;

    /// Forward mode: partials are multiplied with tangents of operands, and not with the cotangent of the result.
    const FORWARD: bool;

    /// The result of this rule on these operands, if it is at hand.
    fn computed(&self, row: &'static str, args: &[Value]) -> Option<Value>;

    /// The literal that a value is.
    fn literal(&self, v: Value) -> Option<&str>;

    /// Zero wins over whatever the partial is.
    fn is_guarded(&self) -> bool {
        false
    }

    /// `seed * partial`, of scalars.
    fn times(&mut self, seed: Value, partial: Value, guarded: bool, ty: Ty) -> Value {
        let op = match crate::rules::helper("scale") {
            Some(scale) if guarded || self.is_guarded() => Op::Rule(scale, vec![seed, partial]),
            _ => Op::Binary(BinOp::Mul, seed, partial),
        };
        self.emit(ty, op)
    }

    /// Where what is transformed now was written.
    fn written(&self) -> Span {
        Span::mixed_site()
    }

    /// What rustc may refuse, since there may be no rule, is to be refused where it was written.
    fn span_of(&self, op: &Op) -> Span {
        if matches!(op, Op::Dispatch(..)) { self.written() } else { Span::mixed_site() }
    }

    fn push(&mut self, results: Vec<Value>, op: Op) {
        let span = self.span_of(&op);
        self.out().push(Inst { results, op, span });
    }

    /// An instruction with one unnamed result.
    fn emit(&mut self, ty: Ty, op: Op) -> Value {
        let v = self.f().value(Some("t"), Span::mixed_site(), ty);
        self.push(vec![v], op);
        v
    }

    /// The same, printed at its use.
    fn emit_inline(&mut self, ty: Ty, op: Op) -> Value {
        let v = self.emit(ty, op);
        self.f().data_mut(v).inline = true;
        v
    }

    /// Names `d` by this hint, if it has no better name yet.
    fn name(&mut self, d: Value, hint: &str) {
        let data = self.f().data_mut(d);
        if data.hint.as_deref() == Some("t") {
            data.hint = Some(hint.to_owned());
            data.inline = false;
        }
    }
}

/// A scalar rule applied: `y = row(args)`.
#[derive(Clone, Copy)]
pub(crate) struct Applied<'a> {
    pub(crate) row: &'static Row,
    pub(crate) args: &'a [Value],
    pub(crate) y: Value,
}

impl Applied<'_> {
    /// `seed` times the partial with respect to argument `k`, of type `ty`; nothing if that is zero.
    pub(crate) fn times_partial(self, b: &mut impl Build, k: usize, seed: Value, ty: &Ty) -> Option<Value> {
        let Applied { row, args, y } = self;
        let open = |b: &mut _, v: Value| Build::f(b).ty(v).peeled().is_open();
        if row.ambiguous && args.iter().any(|v| open(b, *v)) {
            let operands = args.iter().copied().chain([seed]).collect();
            let name = in_mode(b, dispatch_name(row.name, k));
            return Some(b.emit(ty.clone(), Op::Dispatch(name, operands)));
        }
        let text = match row.partials.get(k)? {
            Partial::Zero => return None,
            Partial::One => return Some(seed),
            Partial::Expr(text) => text,
        };
        let power = literal_power(b, row, args);
        // A square is a product: its slope is infinite only where it is.
        let guarded = row.guarded && power.as_deref() != Some(SQUARE);
        let text = power.as_deref().unwrap_or(text);
        if open(b, args[0]) {
            return Some(self.by_element(b, text, k, seed, ty));
        }
        let mut env: Vec<(&'static str, Value)> = ["x", "a", "b"].into_iter().zip(args.iter().copied()).collect();
        env.push(("y", y));
        let p = instantiate(b, text, &env, seed, ty);
        if let Some(steep) = crate::rules::helper("steep").filter(|_| row.steep && !b.is_guarded()) {
            return Some(b.emit(ty.clone(), Op::Rule(steep, vec![seed, p])));
        }
        Some(b.times(seed, p, guarded, ty.clone()))
    }
}

/// The slope of `x.powi(2)`.
const SQUARE: &str = "2.0 * x";

/// The slope of `x.powi(n)` for a literal n > 1.
fn literal_power(b: &impl Build, row: &Row, args: &[Value]) -> Option<String> {
    if row.name != "powi" {
        return None;
    }
    let n: i32 = b.literal(*args.get(1)?)?.parse().ok()?;
    match n {
        2 => Some(SQUARE.into()),
        3.. => Some(format!("{n}.0 * x.powi({})", n - 1)),
        _ => None,
    }
}

/// Instantiates the expression of a partial. `ty` is the type of its literals; where that is unknown they take the type of
/// an operand that the partial reads anyway, or of `seed`.
pub(crate) fn instantiate(
    r: &mut impl Build,
    text: &str,
    env: &[(&'static str, Value)],
    seed: Value,
    ty: &Ty,
) -> Value {
    let expr: Expr = syn::parse_str(text).expect("partials of the table parse");
    let mentions = |name: &str| text.split(|c: char| !c.is_alphanumeric() && c != '_').any(|word| word == name);
    let typed = env.iter().find(|(name, _)| mentions(name) && (*name == "x" || *name == "y")).map_or(seed, |e| e.1);
    let mut env = env.to_vec();
    env.push(("", typed));
    build(r, &expr, &env, ty)
}

fn build(r: &mut impl Build, e: &Expr, env: &[(&'static str, Value)], ty: &Ty) -> Value {
    match e {
        Expr::Paren(p) => build(r, &p.expr, env, ty),
        Expr::Lit(l) => {
            let literal = match &l.lit {
                syn::Lit::Int(_) => Ty::Discrete,
                _ => ty.clone(),
            };
            if literal != Ty::Unknown {
                return r.emit_inline(literal, Op::Const(l.to_token_stream()));
            }
            let number = r.emit_inline(Ty::Float, Op::Const(l.to_token_stream()));
            let typed = env.last().expect("the typed operand is last").1;
            r.emit_inline(Ty::Unknown, Op::Dispatch("constant", vec![typed, number]))
        }
        Expr::Path(p) => {
            let name = p.path.require_ident().expect("partials name their operands").to_string();
            env.iter().find(|(n, _)| *n == name).expect("partials name their operands").1
        }
        Expr::Unary(u) => {
            let v = build(r, &u.expr, env, ty);
            r.emit_inline(ty.clone(), Op::Unary(UnOp::Neg, v))
        }
        Expr::Binary(b) => {
            let lhs = build(r, &b.left, env, ty);
            let rhs = build(r, &b.right, env, ty);
            let op = match b.op {
                syn::BinOp::Add(_) => BinOp::Add,
                syn::BinOp::Sub(_) => BinOp::Sub,
                syn::BinOp::Mul(_) => BinOp::Mul,
                syn::BinOp::Div(_) => BinOp::Div,
                _ => unreachable!("partials are made of + - * /"),
            };
            r.emit_inline(ty.clone(), Op::Binary(op, lhs, rhs))
        }
        Expr::MethodCall(m) => {
            let mut args = vec![build(r, &m.receiver, env, ty)];
            args.extend(m.args.iter().map(|a| build(r, a, env, ty)));
            let row = crate::rules::method(&m.method.to_string(), args.len()).expect("partials use rules of the table");
            if let Some(v) = r.computed(row.name, &args) {
                return v;
            }
            r.emit_inline(ty.clone(), Op::Rule(row, args))
        }
        Expr::Call(c) => {
            let args: Vec<Value> = c
                .args
                .iter()
                .map(|a| {
                    let v = build(r, a, env, ty);
                    let unknown = r.f().ty(v) == &Ty::Unknown || r.f().ty(v).is_ref();
                    let operand = matches!(a, Expr::Path(_)) && unknown;
                    // Helpers take numbers; an operand of unknown type may be a reference.
                    if operand { r.emit_inline(Ty::Unknown, Op::Dispatch("value", vec![v])) } else { v }
                })
                .collect();
            let Expr::Path(p) = &*c.func else { unreachable!("partials call helpers by path") };
            let name = p.path.segments.last().expect("a path has a segment").ident.to_string();
            let row = crate::rules::helper(&name).expect("partials use helpers of the table");
            r.emit_inline(ty.clone(), Op::Rule(row, args))
        }
        _ => unreachable!("partials are made of literals, operands, operators, methods and helpers"),
    }
}

/// The runtime's functions for the operands of an operator of unknown types, as they are in reverse mode.
pub(crate) fn operator_names(op: BinOp) -> Option<(&'static str, &'static str)> {
    Some(match op {
        BinOp::Add => ("add_lhs", "add_rhs"),
        BinOp::Sub => ("sub_lhs", "sub_rhs"),
        BinOp::Mul => ("mul_lhs", "mul_rhs"),
        BinOp::Div => ("div_lhs", "div_rhs"),
        BinOp::Rem => ("rem_lhs", "rem_rhs"),
        _ => return None,
    })
}

/// Such a function, in this mode. What broadcasts is not its own transpose.
fn in_mode<B: Build>(_: &B, name: &'static str) -> &'static str {
    if !B::FORWARD {
        return name;
    }
    match name {
        "add_lhs" => "add_lhs_t",
        "add_rhs" => "add_rhs_t",
        "sub_lhs" => "sub_lhs_t",
        "sub_rhs" => "sub_rhs_t",
        "mul_lhs" => "mul_lhs_t",
        "mul_rhs" => "mul_rhs_t",
        "div_lhs" => "div_lhs_t",
        "clamp_1" => "clamp_1_t",
        "clamp_2" => "clamp_2_t",
        name => name,
    }
}

/// An operator of the runtime on operands that may be of a user's type, and what stands beside it.
pub(crate) struct Operation {
    pub(crate) op: BinOp,
    /// What looks at the operands, also of the operator that changes its left side.
    keep: [&'static str; 2],
    /// What that makes of the left side.
    pub(crate) assigned: &'static str,
    pub(crate) lhs: &'static str,
    pub(crate) rhs: &'static str,
    pub(crate) both: &'static str,
    /// Tangents of the result by that of one operand, called with both operands; and their pullbacks.
    pub(crate) tangents: [(&'static str, &'static str); 2],
}

macro_rules! operation {
    ($op:ident $name:literal) => {
        Operation {
            op: BinOp::$op,
            keep: [concat!("keep_", $name), concat!("keep_", $name, "_assign")],
            assigned: concat!($name, "_assigned"),
            lhs: concat!($name, "_lhs"),
            rhs: concat!($name, "_rhs"),
            both: concat!($name, "_both"),
            tangents: [
                (concat!($name, "_lhs_t"), concat!($name, "_lhs_t_back")),
                (concat!($name, "_rhs_t"), concat!($name, "_rhs_t_back")),
            ],
        }
    };
}

static OPERATIONS: [Operation; 4] =
    [operation!(Add "plus"), operation!(Sub "minus"), operation!(Mul "times"), operation!(Div "over")];

/// The operator, if it may be one of a user's type: the types of both operands may be anything but arrays.
pub(crate) fn operation(f: &Function, op: BinOp, a: Value, b: Value) -> Option<&'static Operation> {
    let array = |v| f.ty(v).dense().is_some();
    if array(a) || array(b) || f.ty(a).is_scalar() && f.ty(b).is_scalar() {
        return None;
    }
    OPERATIONS.iter().find(|o| o.op == op)
}

impl Operation {
    /// What looks at its operands, where it gives `y`.
    pub(crate) fn keep(&self, f: &Function, y: Value) -> &'static str {
        self.keep[usize::from(f.data(y).assigned)]
    }

    /// Which operands the derivatives of numbers by these operands read.
    pub(crate) fn reads(&self, by: [bool; 2]) -> [bool; 2] {
        match self.op {
            BinOp::Mul => [by[1], by[0]],
            BinOp::Div => [by[1], by[0] || by[1]],
            _ => [false; 2],
        }
    }

    /// The operator whose tangent by one operand this is, and by which.
    pub(crate) fn of_tangent(name: &str) -> Option<(&'static Operation, usize)> {
        OPERATIONS.iter().find_map(|o| Some((o, o.tangents.iter().position(|(t, _)| *t == name)?)))
    }

    /// The tangent of `a op b`, of numbers, by operand `k`.
    fn applied(op: BinOp, k: usize, b: &mut impl Build, [left, right, seed]: [Value; 3], ty: &Ty) -> Value {
        let o = OPERATIONS.iter().find(|o| o.op == op).expect("all four are there");
        let kept = b.emit(Ty::Unknown, Op::Dispatch(o.keep[0], vec![left, right]));
        b.emit(ty.clone(), Op::Dispatch(o.tangents[k].0, vec![kept, left, right, seed]))
    }

    /// `seed` times the partial of such a tangent `y`, in `args` behind what was kept. There are numbers only.
    fn tangent_of_tangent<B: Build>(
        &self,
        b: &mut B,
        side: usize,
        (args, y): ([Value; 4], Value),
        k: usize,
        seed: Value,
        ty: &Ty,
    ) -> Option<Value> {
        let [kept, left, right, t] = args;
        let numbers = |b: &mut B| b.emit(Ty::Unknown, Op::Dispatch("numbers", vec![kept]));
        Some(match (self.op, side, k) {
            (_, _, 3) => {
                let kept = numbers(b);
                b.emit(ty.clone(), Op::Dispatch(self.tangents[side].0, vec![kept, left, right, seed]))
            }
            // t * right and left * t
            (BinOp::Mul, 0, 2) => Self::applied(BinOp::Mul, 1, b, [t, right, seed], ty),
            (BinOp::Mul, 1, 1) => Self::applied(BinOp::Mul, 0, b, [left, t, seed], ty),
            // t / right
            (BinOp::Div, 0, 2) => Self::applied(BinOp::Div, 1, b, [t, right, seed], ty),
            // y = -left * t / right / right
            (BinOp::Div, 1, 1) => Self::applied(BinOp::Div, 1, b, [seed, right, t], ty),
            (BinOp::Div, 1, 2) => {
                let kept = numbers(b);
                let by_right = Op::Dispatch(self.tangents[1].0, vec![kept, left, right, seed]);
                let by_right = b.emit(ty.clone(), by_right);
                let parts = [[y, seed, seed], [by_right, t, t]].map(|args| Self::applied(BinOp::Mul, 1, b, args, ty));
                let sum = b.emit(ty.clone(), Op::Dispatch("tadd", parts.to_vec()));
                let sum = b.emit(ty.clone(), Op::Dispatch("tneg", vec![sum]));
                Self::applied(BinOp::Div, 0, b, [sum, right, sum], ty)
            }
            _ => return None,
        })
    }
}

/// Operands of a function of the runtime that are there for what it depends on, and aren't handed over.
pub(crate) fn is_handed_over(name: &str, k: usize) -> bool {
    match Operation::of_tangent(name) {
        Some((o, side)) if k == 1 || k == 2 => o.reads([side == 0, side == 1])[k - 1],
        None if name == "negative_t" => k != 1,
        _ => true,
    }
}

/// Which operands these functions read the values of, and not only the shapes.
fn reads(op: BinOp, name: &str, forward: bool) -> [bool; 2] {
    match op {
        // Forward mode reads the quotient instead.
        BinOp::Div if forward => [false, true],
        BinOp::Add | BinOp::Sub => [false, false],
        BinOp::Mul | BinOp::Div if name.contains("lhs") => [false, true],
        BinOp::Mul => [true, false],
        _ => [true, true],
    }
}

/// An operator on operands of unknown types.
#[derive(Clone, Copy)]
pub(crate) struct ByTrait {
    pub(crate) op: BinOp,
    /// The operands, where they are read.
    pub(crate) values: [Value; 2],
    /// Their shapes.
    pub(crate) shapes: [Value; 2],
    pub(crate) y: Value,
}

impl ByTrait {
    /// Whether the rules of these operands read their values, and whether they read their shapes.
    pub(crate) fn wants(op: BinOp, active: [bool; 2], forward: bool) -> [(bool, bool); 2] {
        let Some((lhs, rhs)) = operator_names(op) else { return [(false, false); 2] };
        let (left, right) = (reads(op, lhs, forward), reads(op, rhs, forward));
        [0, 1].map(|k| (active[0] && left[k] || active[1] && right[k], active[0] && !left[k] || active[1] && !right[k]))
    }

    /// `seed` times the partial with respect to operand `k`.
    pub(crate) fn times_partial<B: Build>(self, b: &mut B, k: usize, seed: Value, ty: &Ty) -> Option<Value> {
        let (lhs, rhs) = operator_names(self.op)?;
        let name = if k == 0 { lhs } else { rhs };
        if B::FORWARD && name == "div_rhs" {
            return Some(by_divisor(b, (self.values[0], self.values[1], self.y), seed, ty));
        }
        let reads = reads(self.op, name, B::FORWARD);
        let mut args: Vec<Value> = [0, 1].map(|i| if reads[i] { self.values[i] } else { self.shapes[i] }).to_vec();
        args.push(seed);
        let name = in_mode(b, name);
        Some(b.emit(ty.clone(), Op::Dispatch(name, args)))
    }
}

/// The shape of an operand; that of a number is known without it.
pub(crate) fn like(b: &mut impl Build, v: Value) -> Op {
    let ty = b.f().ty(v).peeled().clone();
    // A literal has its type from the other operand.
    if matches!(ty, Ty::Float | Ty::Discrete) && b.literal(v).is_some() {
        return Op::Shape(v, vec![], true);
    }
    let of = if matches!(ty, Ty::Scalar(_)) { b.emit_inline(ty, Op::Zero) } else { v };
    Op::Dispatch("like", vec![of])
}

/// `seed` times the partial of `y = a / b` with respect to `b`.
fn by_divisor<B: Build>(build: &mut B, (a, b, y): (Value, Value, Value), seed: Value, ty: &Ty) -> Value {
    if !B::FORWARD {
        return build.emit(ty.clone(), Op::Dispatch("div_rhs", vec![a, b, seed]));
    }
    let of = like(build, seed);
    let of = build.emit_inline(Ty::Unknown, of);
    let product = build.emit(ty.clone(), Op::Dispatch("mul_lhs_t", vec![of, y, seed]));
    let of = like(build, product);
    let of = build.emit(Ty::Unknown, of);
    let minus = build.emit_inline(ty.clone(), Op::Dispatch("tneg", vec![product]));
    build.emit(ty.clone(), Op::Dispatch("div_lhs_t", vec![of, b, minus]))
}

/// `seed` times the partial of a rule that rustc picks with respect to its operand `k`.
///
/// Those of operators and methods are linear in their last operand `t` (a tangent: reverse mode comes last), and all but products and
/// quotients are locally constant in the others.
pub(crate) fn times_dispatched(
    b: &mut impl Build,
    (name, args, y): (&'static str, &[Value], Value),
    k: usize,
    seed: Value,
    ty: &Ty,
) -> Option<Value> {
    let (last, before) = args.split_last()?;
    let with = |seed: Value| before.iter().copied().chain([seed]).collect::<Vec<_>>();
    let t = *last;
    if let (Some((o, side)), Ok(args)) = (Operation::of_tangent(name), <[Value; 4]>::try_from(args)) {
        return o.tangent_of_tangent(b, side, (args, y), k, seed, ty);
    }
    // Products and quotients read the shape of what they don't multiply with.
    let shape = |b: &mut _, v| {
        let op = like(b, v);
        Build::emit_inline(b, Ty::Unknown, op)
    };
    let op = match name {
        "tadd" | "value" => return Some(seed),
        "read" => return (k == 1).then_some(seed),
        "numbers" | "along_lhs" | "along_rhs" => return None,
        _ if name.starts_with("keep_") => return None,
        "negative_t" => {
            let kept = (k == 2).then(|| b.emit(Ty::Unknown, Op::Dispatch("numbers", vec![args[0]])))?;
            Op::Dispatch("negative_t", vec![kept, args[1], seed])
        }
        "tneg" => Op::Dispatch("tneg", vec![seed]),
        "tmul" => Op::Dispatch("tmul", vec![args[1 - k], seed]),
        "constant" | "unused_sink" | "like" => return None,
        "recast" => match k {
            2 => Op::Dispatch("recast", vec![args[0], args[1], seed]),
            _ => return None,
        },
        // t * b and a * t
        "mul_lhs_t" if k == 1 => {
            let of = shape(b, args[1]);
            Op::Dispatch(in_mode(b, "mul_rhs"), vec![t, of, seed])
        }
        "mul_rhs_t" if k == 0 => {
            let of = shape(b, args[0]);
            Op::Dispatch(in_mode(b, "mul_lhs"), vec![of, t, seed])
        }
        // t / b
        "div_lhs_t" if k == 1 => return Some(by_divisor(b, (t, args[1], y), seed, ty)),
        _ if k + 1 == args.len() => {
            let name = name.strip_suffix("_t").map_or(name, |plain| in_mode(b, plain));
            Op::Dispatch(name, with(seed))
        }
        _ => return None,
    };
    Some(b.emit(ty.clone(), op))
}

/// The runtime's function for argument `k` of a rule whose operands have unknown types.
fn dispatch_name(row: &str, k: usize) -> &'static str {
    let names: &[&'static str] = match row {
        "abs" => &["abs_0"],
        "max" => &["max_0", "max_1"],
        "min" => &["min_0", "min_1"],
        "clamp" => &["clamp_0", "clamp_1", "clamp_2"],
        "rem_euclid" => &["rem_euclid_0", "rem_euclid_1"],
        "midpoint" => &["midpoint_0", "midpoint_1"],
        "signum" => &["signum_0"],
        "div_euclid" => &["div_euclid_0", "div_euclid_1"],
        _ => &[],
    };
    names.get(k).copied().unwrap_or("unsupported")
}
