//! The tree of a random program with mutation, and its two texts: the plain function, and the same over dual numbers.
//!
//! A node is a template with holes, and the type of what it gives. In templates `$` is a hole, `~` a hole in parentheses where what fills it
//! needs them, `@` the type of a number (`f64`, `D`), and `#(` opens what makes a number of an `f64` (`(`, `lit(`).

use super::types::Ty;
use std::fmt::Write;

/// Which of the texts.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Mode {
    Plain,
    Dual,
}

impl Mode {
    /// The text of a template without holes.
    pub fn text(self, template: &str) -> String {
        let (number, open) = match self {
            Mode::Plain => ("f64", "("),
            Mode::Dual => ("D", "lit("),
        };
        template.replace('@', number).replace("#(", open)
    }
}

#[derive(Clone, Debug)]
pub enum Part {
    /// A literal, and whether it tells its type.
    Num(f64, bool),
    Node(Node),
    Block(Vec<Node>),
}

/// An expression (`ty` is not `Unit`) or a statement.
#[derive(Clone, Debug)]
pub struct Node {
    pub ty: Ty,
    pub text: String,
    pub parts: Vec<Part>,
    /// Not to be left out: it keeps a loop from running for ever, or indices in range.
    pub keep: bool,
}

impl From<Node> for Part {
    fn from(node: Node) -> Part {
        Part::Node(node)
    }
}
impl From<Vec<Node>> for Part {
    fn from(nodes: Vec<Node>) -> Part {
        Part::Block(nodes)
    }
}
impl From<f64> for Part {
    fn from(v: f64) -> Part {
        Part::Num(v, false)
    }
}

/// `node!(Ty::Float, "~ + ~", a, b)`
macro_rules! node {
    ($ty:expr, $text:expr $(, $part:expr)* $(,)?) => {
        $crate::mutation::text::Node::new($ty, $text, vec![$($crate::mutation::text::Part::from($part)),*])
    };
}
/// A statement.
macro_rules! stmt {
    ($text:expr $(, $part:expr)* $(,)?) => {
        $crate::mutation::text::Node::new(
            $crate::mutation::types::Ty::Unit, $text, vec![$($crate::mutation::text::Part::from($part)),*]
        )
    };
}
pub(super) use {node, stmt};

impl Node {
    pub fn new(ty: Ty, text: impl Into<String>, parts: Vec<Part>) -> Node {
        let text = text.into();
        assert_eq!(text.matches(['$', '~']).count(), parts.len(), "holes of `{text}`");
        Node { ty, text, parts, keep: false }
    }

    pub fn kept(mut self) -> Node {
        self.keep = true;
        self
    }

    /// With literals that tell their type, where nothing else would.
    pub fn typed(mut self) -> Node {
        for part in &mut self.parts {
            match part {
                Part::Num(_, told) => *told = true,
                Part::Node(n) => *n = n.clone().typed(),
                Part::Block(nodes) => {
                    if let Some(last) = nodes.last_mut() {
                        *last = last.clone().typed();
                    }
                }
            }
        }
        self
    }

    /// Place, operator and value of a statement `place += value;`.
    fn compound(&self) -> Option<(Node, &'static str, Node)> {
        let op = ["+=", "-=", "*=", "/="].into_iter().find(|op| self.text.contains(&format!(" {op} ")))?;
        let (place, value) = self.text.strip_suffix(';')?.split_once(&format!(" {op} "))?;
        if place.contains(['{', '}']) {
            return None;
        }
        let holes = place.matches(['$', '~']).count();
        let part = |text: &str, parts: &[Part]| Node::new(Ty::Float, text, parts.to_vec());
        Some((part(place, &self.parts[..holes]), op, part(value, &self.parts[holes..])))
    }

    /// It needs no parentheses as an operand.
    fn is_atom(&self) -> bool {
        let mut depth = 0;
        for c in self.text.chars() {
            match c {
                '(' | '[' => depth += 1,
                ')' | ']' => depth -= 1,
                ' ' if depth == 0 => return false,
                _ => {}
            }
        }
        !self.text.starts_with(['-', '*', '!', '&', '|'])
    }

    fn write(&self, mode: Mode, out: &mut String, indent: usize) {
        if mode == Mode::Dual
            && let Some((place, op, value)) = self.compound()
        {
            // Of numbers the right side is evaluated first; of types that overload the operator, the left.
            out.push_str("{ let rhs = ");
            value.write(mode, out, indent);
            out.push_str("; ");
            place.write(mode, out, indent);
            let _ = write!(out, " {op} rhs; }}");
            return;
        }
        let text = mode.text(&self.text);
        let mut parts = self.parts.iter();
        for c in text.chars() {
            match c {
                '$' | '~' => match parts.next() {
                    Some(Part::Num(v, told)) => {
                        let _ = match (mode, told) {
                            (Mode::Plain, false) => write!(out, "{v:?}"),
                            (Mode::Plain, true) => write!(out, "{v:?}_f64"),
                            (Mode::Dual, _) => write!(out, "lit({v:?})"),
                        };
                    }
                    Some(Part::Node(n)) if c == '~' && !n.is_atom() => {
                        out.push('(');
                        n.write(mode, out, indent);
                        out.push(')');
                    }
                    Some(Part::Node(n)) => n.write(mode, out, indent),
                    Some(Part::Block(nodes)) => block(nodes, mode, out, indent),
                    None => {}
                },
                c => out.push(c),
            }
        }
    }
}

fn block(nodes: &[Node], mode: Mode, out: &mut String, indent: usize) {
    if nodes.is_empty() {
        return out.push_str("{}");
    }
    out.push('{');
    for n in nodes {
        out.push('\n');
        out.push_str(&"    ".repeat(indent + 1));
        n.write(mode, out, indent + 1);
    }
    out.push('\n');
    out.push_str(&"    ".repeat(indent));
    out.push('}');
}

/// How a parameter is passed, or a variable holds its value.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum By {
    Value,
    Ref,
    Mut,
}

#[derive(Clone, Debug)]
pub struct Param {
    pub name: String,
    pub ty: Ty,
    pub by: By,
    /// `mut x: f64`
    pub mutable: bool,
}

impl Param {
    fn text(&self, mode: Mode) -> String {
        let word = if self.mutable { "mut " } else { "" };
        let by = match self.by {
            By::Value => "",
            By::Ref => "&",
            By::Mut => "&mut ",
        };
        format!("{word}{}: {by}{}", self.name, mode.text(self.ty.text()))
    }
}

/// A function: the tree of one test.
#[derive(Clone, Debug)]
pub struct Function {
    pub name: String,
    pub params: Vec<Param>,
    pub ret: Ty,
    pub body: Vec<Node>,
    /// How many statements may run at most, roughly.
    pub cost: usize,
    /// Names of the functions that it calls.
    pub calls: Vec<String>,
}

impl Function {
    /// It has a test of its own: its parameters are of types that the harness draws.
    pub fn tested(&self) -> bool {
        self.params.iter().all(|p| !p.ty.is_user()) && !self.ret.is_user()
    }

    pub fn signature(&self, mode: Mode) -> String {
        let params: Vec<String> = self.params.iter().map(|q| q.text(mode)).collect();
        let ret = match self.ret {
            Ty::Unit => String::new(),
            ty => format!("-> {} ", mode.text(ty.text())),
        };
        format!("pub fn {}({}) {ret}", self.name, params.join(", "))
    }

    /// Without attributes.
    pub fn text(&self, mode: Mode) -> String {
        let mut out = format!("    {}", self.signature(mode));
        block(&self.body, mode, &mut out, 1);
        out.push('\n');
        out
    }
}
