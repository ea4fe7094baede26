//! The tree of a random program, and its two texts: the plain function, and the same over dual numbers.
//!
//! Both are printed from one tree. They differ in the type of a number and in literals: `f64` and `1.5` against `D` and `lit(1.5)`.

use std::fmt::Write;

/// Which of the two texts.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Mode {
    Plain,
    Dual,
}

/// Types of variables, parameters and results.
#[derive(Clone, Debug, PartialEq)]
pub enum Ty {
    Float,
    /// `usize`
    Int,
    Bool,
    Slice,
    RefFloat,
    Array(usize),
    Tuple(Vec<Ty>),
}

impl Ty {
    pub fn pair() -> Ty {
        Ty::Tuple(vec![Ty::Float, Ty::Float])
    }

    pub fn text(&self, mode: Mode) -> String {
        let float = match mode {
            Mode::Plain => "f64",
            Mode::Dual => "D",
        };
        match self {
            Ty::Float => float.into(),
            Ty::Int => "usize".into(),
            Ty::Bool => "bool".into(),
            Ty::Slice => format!("&[{float}]"),
            Ty::RefFloat => format!("&{float}"),
            Ty::Array(n) => format!("[{float}; {n}]"),
            Ty::Tuple(parts) => format!("({})", parts.iter().map(|t| t.text(mode)).collect::<Vec<_>>().join(", ")),
        }
    }
}

/// An expression.
#[derive(Clone, Debug)]
pub enum E {
    /// A literal, and whether it tells its type.
    Num(f64, bool),
    /// A constant item.
    Const(String),
    /// Variables, integers, booleans: alike in both texts.
    Raw(String),
    Bin(&'static str, Box<E>, Box<E>),
    Un(&'static str, Box<E>),
    Method(Box<E>, &'static str, Vec<E>),
    /// `f64::sin(x)`
    Path(&'static str, Vec<E>),
    /// `k as f64`
    ToFloat(Box<E>),
    /// `x as usize % 4`
    ToInt(Box<E>),
    Call(String, Vec<E>),
    Tuple(Vec<E>),
    Array(Vec<E>),
    Repeat(Box<E>, usize),
    Index(Box<E>, Box<E>),
    Field(Box<E>, usize),
    If(Box<E>, Block, Option<Box<E>>),
    Match(Box<E>, Vec<Arm>),
    Loop(Option<String>, Block),
    /// With its label.
    Block(Option<String>, Block),
    /// `return`, `break`, `continue` with label and value.
    Leave(&'static str, Option<String>, Option<Box<E>>),
}

#[derive(Clone, Debug)]
pub struct Arm {
    pub pat: String,
    pub guard: Option<E>,
    pub body: E,
}

#[derive(Clone, Debug, Default)]
pub struct Block {
    pub stmts: Vec<S>,
    pub tail: Option<Box<E>>,
}

/// A statement.
#[derive(Clone, Debug)]
pub enum S {
    Let(String, Option<Ty>, Option<E>),
    /// `place = value;`, `place += value;`
    Assign(E, &'static str, E),
    Expr(E),
    While(Option<String>, E, Block),
    /// Label, counter, range.
    For(Option<String>, String, E, Block),
    Assert(E),
}

impl E {
    pub fn raw(text: impl Into<String>) -> E {
        E::Raw(text.into())
    }
    pub fn num(v: f64) -> E {
        match v < 0.0 {
            true => E::Un("-", Box::new(E::Num(-v, false))),
            false => E::Num(v, false),
        }
    }
    pub fn bin(op: &'static str, a: E, b: E) -> E {
        E::Bin(op, Box::new(a), Box::new(b))
    }
    pub fn method(self, name: &'static str, args: Vec<E>) -> E {
        E::Method(Box::new(self.typed()), name, args)
    }

    /// With literals that tell their type, where nothing else would.
    pub fn typed(mut self) -> E {
        self.tell_type();
        self
    }

    fn tell_type(&mut self) {
        match self {
            E::Num(_, told) => *told = true,
            E::Un(_, e) | E::Repeat(e, _) => e.tell_type(),
            E::Bin(_, a, b) => {
                a.tell_type();
                b.tell_type();
            }
            E::Tuple(es) | E::Array(es) => es.iter_mut().for_each(E::tell_type),
            E::If(_, then, other) => {
                then.tell_type();
                if let Some(e) = other {
                    e.tell_type();
                }
            }
            E::Match(_, arms) => arms.iter_mut().for_each(|a| a.body.tell_type()),
            E::Block(_, b) => b.tell_type(),
            _ => {}
        }
    }

    fn is_block_like(&self) -> bool {
        matches!(self, E::If(..) | E::Match(..) | E::Loop(..) | E::Block(..))
    }
}

impl Block {
    fn tell_type(&mut self) {
        if let Some(e) = &mut self.tail {
            e.tell_type();
        }
    }
}

/// A function: the tree of one test.
#[derive(Clone, Debug)]
pub struct Function {
    pub name: String,
    pub params: Vec<Param>,
    pub ret: Ty,
    pub body: Block,
    /// How many statements may run at most, roughly.
    pub cost: usize,
    /// Names of the functions that it calls.
    pub calls: Vec<String>,
}

#[derive(Clone, Debug)]
pub struct Param {
    /// `x`, `mut x`, `(a, b)`
    pub pat: String,
    pub ty: Ty,
    /// `#[constant]`
    pub constant: bool,
}

impl Function {
    pub fn text(&self, mode: Mode) -> String {
        let mut p = Printer { mode, out: String::new(), indent: 1 };
        let params: Vec<String> = self.params.iter().map(|q| q.text(mode)).collect();
        if mode == Mode::Plain {
            p.out.push_str("    #[differentiable]\n");
        }
        let _ = write!(p.out, "    pub fn {}({}) -> {} ", self.name, params.join(", "), self.ret.text(mode));
        let mut body = self.body.clone();
        if mode == Mode::Dual {
            // Whatever is passed to a constant parameter, nothing flows back.
            let constants = self.params.iter().filter(|q| q.constant).rev();
            for q in constants {
                let name = q.pat.trim_start_matches("mut ");
                body.stmts.insert(0, S::Let(q.pat.clone(), None, Some(E::Raw(format!("lit({name}.re())")))));
            }
        }
        p.block(&body);
        p.out.push('\n');
        p.out
    }
}

impl Param {
    fn text(&self, mode: Mode) -> String {
        let constant = if self.constant && mode == Mode::Plain { "#[constant] " } else { "" };
        format!("{constant}{}: {}", self.pat, self.ty.text(mode))
    }
}

struct Printer {
    mode: Mode,
    out: String,
    indent: usize,
}

impl Printer {
    fn line(&mut self) {
        self.out.push('\n');
        for _ in 0..self.indent {
            self.out.push_str("    ");
        }
    }

    fn block(&mut self, b: &Block) {
        if b.stmts.is_empty() && b.tail.is_none() {
            return self.out.push_str("{}");
        }
        self.out.push('{');
        self.indent += 1;
        for s in &b.stmts {
            self.line();
            self.stmt(s);
        }
        if let Some(e) = &b.tail {
            self.line();
            self.expr(e, false);
        }
        self.indent -= 1;
        self.line();
        self.out.push('}');
    }

    fn label(&mut self, label: &Option<String>) {
        if let Some(l) = label {
            let _ = write!(self.out, "'{l}: ");
        }
    }

    fn stmt(&mut self, s: &S) {
        match s {
            S::Let(pat, ty, init) => {
                let _ = write!(self.out, "let {pat}");
                if let Some(ty) = ty {
                    let _ = write!(self.out, ": {}", ty.text(self.mode));
                }
                if let Some(e) = init {
                    self.out.push_str(" = ");
                    self.expr(e, false);
                }
                self.out.push(';');
            }
            S::Assign(place, op, e) => {
                self.expr(place, false);
                let _ = write!(self.out, " {op} ");
                self.expr(e, false);
                self.out.push(';');
            }
            S::Expr(e) => {
                self.expr(e, false);
                if !e.is_block_like() {
                    self.out.push(';');
                }
            }
            S::While(label, cond, body) => {
                self.label(label);
                self.out.push_str("while ");
                self.expr(cond, false);
                self.out.push(' ');
                self.block(body);
            }
            S::For(label, counter, range, body) => {
                self.label(label);
                let _ = write!(self.out, "for {counter} in ");
                self.expr(range, false);
                self.out.push(' ');
                self.block(body);
            }
            S::Assert(e) => {
                self.out.push_str("assert!(");
                self.expr(e, false);
                self.out.push_str(");");
            }
        }
    }

    fn list(&mut self, open: &str, es: &[E], close: &str) {
        self.out.push_str(open);
        for (k, e) in es.iter().enumerate() {
            if k > 0 {
                self.out.push_str(", ");
            }
            self.expr(e, false);
        }
        self.out.push_str(close);
    }

    /// `inside`: an operand of something.
    fn expr(&mut self, e: &E, inside: bool) {
        let parens = inside && (e.is_block_like() || matches!(e, E::Bin(..) | E::Un(..) | E::Leave(..)));
        if parens {
            self.out.push('(');
        }
        self.bare(e);
        if parens {
            self.out.push(')');
        }
    }

    fn bare(&mut self, e: &E) {
        match e {
            E::Num(v, told) => {
                let _ = match (self.mode, told) {
                    (Mode::Plain, false) => write!(self.out, "{v:?}"),
                    (Mode::Plain, true) => write!(self.out, "{v:?}_f64"),
                    (Mode::Dual, _) => write!(self.out, "lit({v:?})"),
                };
            }
            E::Const(name) => {
                let _ = match self.mode {
                    Mode::Plain => write!(self.out, "{name}"),
                    Mode::Dual => write!(self.out, "lit({name})"),
                };
            }
            E::Raw(text) => self.out.push_str(text),
            E::Bin(op, a, b) => {
                self.expr(a, true);
                let _ = write!(self.out, " {op} ");
                self.expr(b, true);
            }
            E::Un(op, a) => {
                self.out.push_str(op);
                self.expr(a, true);
            }
            E::Method(on, name, args) => {
                self.expr(on, true);
                self.list(&format!(".{name}("), args, ")");
            }
            E::Path(name, args) => {
                let ty = Ty::Float.text(self.mode);
                self.list(&format!("{ty}::{name}("), args, ")");
            }
            E::ToFloat(k) => {
                self.out.push_str(if self.mode == Mode::Dual { "lit(" } else { "(" });
                self.expr(k, true);
                self.out.push_str(" as f64)");
            }
            E::ToInt(x) => {
                self.out.push('(');
                self.expr(x, true);
                self.out.push_str(if self.mode == Mode::Dual { ".re() as usize % 4)" } else { " as usize % 4)" });
            }
            E::Call(name, args) => self.list(&format!("{name}("), args, ")"),
            E::Tuple(es) => self.list("(", es, ")"),
            E::Array(es) => self.list("[", es, "]"),
            E::Repeat(x, n) => {
                self.out.push('[');
                self.expr(x, false);
                let _ = write!(self.out, "; {n}]");
            }
            E::Index(v, k) => {
                self.expr(v, true);
                self.out.push('[');
                self.expr(k, false);
                self.out.push(']');
            }
            E::Field(v, k) => {
                self.expr(v, true);
                let _ = write!(self.out, ".{k}");
            }
            e => self.control(e),
        }
    }

    fn control(&mut self, e: &E) {
        match e {
            E::If(cond, then, other) => {
                self.out.push_str("if ");
                self.expr(cond, false);
                self.out.push(' ');
                self.block(then);
                if let Some(e) = other {
                    self.out.push_str(" else ");
                    self.expr(e, false);
                }
            }
            E::Match(on, arms) => {
                self.out.push_str("match ");
                self.expr(on, false);
                self.out.push_str(" {");
                self.indent += 1;
                for arm in arms {
                    self.line();
                    self.out.push_str(&arm.pat);
                    if let Some(g) = &arm.guard {
                        self.out.push_str(" if ");
                        self.expr(g, false);
                    }
                    self.out.push_str(" => ");
                    self.expr(&arm.body, false);
                    self.out.push(',');
                }
                self.indent -= 1;
                self.line();
                self.out.push('}');
            }
            E::Loop(label, body) => {
                self.label(label);
                self.out.push_str("loop ");
                self.block(body);
            }
            E::Block(label, body) => {
                self.label(label);
                self.block(body);
            }
            E::Leave(word, label, value) => {
                self.out.push_str(word);
                if let Some(l) = label {
                    let _ = write!(self.out, " '{l}");
                }
                if let Some(e) = value {
                    self.out.push(' ');
                    self.expr(e, false);
                }
            }
            _ => {}
        }
    }
}
