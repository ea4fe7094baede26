//! Tokens as text on one line.

use crate::hash::{HashMap, New as _};
use proc_macro2::{Delimiter, Group, Spacing, TokenStream, TokenTree};

/// Tokens on one line, spaced as one would write them (not as `TokenStream` prints).
pub(crate) fn compact(tokens: &TokenStream) -> String {
    compact_with(tokens, &HashMap::new())
}

/// The same, with some variables under other names.
pub(super) fn compact_with(tokens: &TokenStream, names: &HashMap<String, String>) -> String {
    let mut c = Compact { out: String::new(), last: Last::Start, angles: 0, in_closure: false, names };
    c.stream(tokens);
    c.out
}

/// What was printed last, as far as spacing depends on it.
#[derive(Clone, Copy, PartialEq)]
enum Last {
    /// Nothing, or an operator or keyword that an operand follows.
    Start,
    /// An operator or keyword behind which a space comes.
    Spaced,
    /// Something that the next token sticks to: `.`, `::`, a prefix operator, a lifetime's quote.
    Glue,
    /// An operand: a name, literal or group.
    Operand,
}

struct Compact<'a> {
    out: String,
    last: Last,
    angles: usize,
    in_closure: bool,
    names: &'a HashMap<String, String>,
}

impl Compact<'_> {
    fn stream(&mut self, tokens: &TokenStream) {
        let mut iter = tokens.clone().into_iter().peekable();
        while let Some(t) = iter.next() {
            match t {
                TokenTree::Ident(i) => self.word(&i.to_string()),
                TokenTree::Literal(l) => self.operand(&l.to_string()),
                TokenTree::Group(g) => self.group(&g),
                TokenTree::Punct(p) => {
                    let mut op = p.as_char().to_string();
                    // `>>` behind generic arguments is two tokens.
                    let mut joint = p.spacing() == Spacing::Joint && !(op == ">" && self.angles > 0);
                    while joint && let Some(TokenTree::Punct(q)) = iter.peek() {
                        if !is_operator(&format!("{op}{}", q.as_char())) {
                            break;
                        }
                        op.push(q.as_char());
                        joint = q.spacing() == Spacing::Joint;
                        iter.next();
                    }
                    let macro_bang = op == "!" && matches!(iter.peek(), Some(TokenTree::Group(_)));
                    self.operator(&op, macro_bang);
                }
            }
        }
    }

    fn space(&mut self) {
        if self.last == Last::Spaced || (self.last == Last::Operand && self.angles == 0) {
            self.out.push(' ');
        }
    }

    fn word(&mut self, word: &str) {
        let keyword = ["if", "in", "match", "return", "as", "else", "let", "mut", "move", "break", "ref", "unsafe"];
        let field = self.out.ends_with('.') && !self.out.ends_with("..");
        self.space();
        let text = if field { word } else { self.names.get(word).map_or(word, |n| n) };
        self.out.push_str(text);
        self.last = if keyword.contains(&word) { Last::Spaced } else { Last::Operand };
    }

    fn operand(&mut self, text: &str) {
        self.space();
        self.out.push_str(text);
        self.last = Last::Operand;
    }

    fn group(&mut self, g: &Group) {
        let (open, close) = match g.delimiter() {
            Delimiter::Parenthesis => ("(", ")"),
            Delimiter::Bracket => ("[", "]"),
            Delimiter::Brace => ("{ ", " }"),
            Delimiter::None => ("", ""),
        };
        let empty = g.stream().is_empty();
        let call = self.last == Last::Operand && matches!(g.delimiter(), Delimiter::Parenthesis | Delimiter::Bracket);
        if !call {
            self.space();
        }
        self.out.push_str(if empty { open.trim_end() } else { open });
        let mut inner =
            Compact { out: String::new(), last: Last::Start, angles: 0, in_closure: false, names: self.names };
        inner.stream(&g.stream());
        self.out.push_str(&inner.out);
        self.out.push_str(if empty { close.trim_start() } else { close });
        self.last = Last::Operand;
    }

    fn operator(&mut self, op: &str, macro_bang: bool) {
        let prefix = matches!(self.last, Last::Start | Last::Spaced | Last::Glue);
        let generic = op == "<" && (self.last == Last::Glue || self.ends_in_type());
        let (spaced, last) = match op {
            "," | ";" => (false, Last::Spaced),
            ":" => (false, Last::Spaced),
            "." | "::" | ".." | "..=" => (prefix && self.last == Last::Spaced, Last::Glue),
            "?" => (false, Last::Operand),
            "!" if macro_bang && self.last == Last::Operand => (false, Last::Operand),
            "'" => (self.last != Last::Glue, Last::Glue),
            "<" if generic => {
                self.angles += 1;
                (false, Last::Glue)
            }
            ">" if self.angles > 0 => {
                self.angles -= 1;
                (false, Last::Operand)
            }
            "|" if self.in_closure => {
                self.in_closure = false;
                (false, Last::Spaced)
            }
            "|" if prefix => {
                self.in_closure = true;
                (true, Last::Glue)
            }
            "||" if prefix => (true, Last::Spaced),
            "-" | "!" | "*" | "&" | "&&" | "#" | "$" if prefix => (true, Last::Glue),
            _ => (true, Last::Spaced),
        };
        if spaced && self.last != Last::Start && self.last != Last::Glue {
            self.out.push(' ');
        }
        self.out.push_str(op);
        self.last = last;
    }

    /// True where a `<` opens generic arguments: behind a name in camel case.
    fn ends_in_type(&self) -> bool {
        let word: String = self.out.chars().rev().take_while(|c| c.is_alphanumeric() || *c == '_').collect();
        word.chars().last().is_some_and(char::is_uppercase) && word.chars().any(char::is_lowercase)
    }
}

fn is_operator(op: &str) -> bool {
    matches!(
        op,
        "::" | ".."
            | "..="
            | "->"
            | "=>"
            | "=="
            | "!="
            | "<="
            | ">="
            | "&&"
            | "||"
            | "<<"
            | ">>"
            | "+="
            | "-="
            | "*="
            | "/="
            | "%="
            | "^="
            | "&="
            | "|="
            | "<<="
            | ">>="
    )
}
