//! The options of the attributes: `crate = path`, `companion = name`, `recursive`, `order = n`, `checkpoint`; `jvp = path` of an adjoint.
//!
//! Input: the tokens between the attribute's parentheses. Output: [`Options`], and a [`Problem`] at every token that is
//! not one. Invariant: never fails; what can't be read is as if it were not there.

use crate::diag::{Problem, Problems};
use proc_macro2::{Delimiter, Ident, Span, TokenStream, TokenTree};
use quote::quote;

/// What the user asked for.
#[derive(Clone, Debug)]
pub(crate) struct Options {
    /// Where the facade crate is found: `::zygote`.
    pub(crate) krate: syn::Path,
    /// The name of the companion, if not the function's.
    pub(crate) companion: Option<Ident>,
    /// The pullback is boxed, so that the function may be part of a cycle of calls.
    pub(crate) recursive: bool,
    /// The pullback runs the function again, and keeps nothing but the arguments.
    pub(crate) checkpoint: bool,
    /// How deep derivatives nest: 2 for Hessians.
    pub(crate) order: u32,
    /// A method of a differentiable block that is left out.
    pub(crate) skip: bool,
    /// What gives an adjoint's function its tangent.
    pub(crate) jvp: Option<Jvp>,
}

/// Where the derivative of a custom adjoint's function in forward mode comes from.
#[derive(Clone, Debug)]
pub(crate) enum Jvp {
    /// `jvp = derived`: the function is `#[differentiable]` as well.
    Derived,
    /// A differentiable function: arguments, then tangents, to the result and its tangent.
    Function(syn::Path),
}

impl Default for Options {
    fn default() -> Self {
        Options {
            krate: default_crate(),
            companion: None,
            recursive: false,
            order: 2,
            checkpoint: false,
            skip: false,
            jvp: None,
        }
    }
}

/// `::zygote`.
pub(crate) fn default_crate() -> syn::Path {
    syn::parse_quote!(::zygote)
}

/// The options that an attribute has, for the messages and the suggestions.
const DIFFERENTIABLE: &[&str] = &["crate", "companion", "recursive", "order", "checkpoint"];
const METHOD: &[&str] = &["crate", "recursive", "order", "checkpoint", "skip"];
const ADJOINT: &[&str] = &["crate", "jvp"];
const DERIVE: &[&str] = &["crate"];

/// Every level triples the code or so.
const MAX_ORDER: u32 = 6;

/// The options of `#[differentiable(…)]`.
pub(crate) fn differentiable(tokens: TokenStream, problems: &mut Problems) -> Options {
    let mut options = Options::default();
    read(split(tokens), DIFFERENTIABLE, &mut options, problems);
    options
}

/// The options of `#[differentiable(…)]` on a type with `#[derive(Differentiable)]`: where the crate is.
pub(crate) fn derive(tokens: TokenStream, problems: &mut Problems) -> syn::Path {
    let mut options = Options::default();
    read(split(tokens), DERIVE, &mut options, problems);
    options.krate
}

/// The options on a method of a block that has some already.
pub(crate) fn method(tokens: TokenStream, outer: &Options, problems: &mut Problems) -> Options {
    let mut options = outer.clone();
    read(split(tokens), METHOD, &mut options, problems);
    options
}

/// The path and the options of `#[adjoint(path, …)]`; no path is a problem.
pub(crate) fn adjoint(tokens: TokenStream, problems: &mut Problems) -> (Option<syn::Path>, Options) {
    let mut options = Options::default();
    let mut parts = split(tokens.clone()).into_iter();
    let help = "name the function that this is the adjoint of: `#[adjoint(add)]`, `#[adjoint(libm::erf)]`";
    let path = match parts.next() {
        None => {
            let problem = Problem::new(Span::call_site(), "`#[adjoint]` expects the path of a function", help);
            problems.push(problem);
            None
        }
        Some(first) => {
            let span = span_of(&first);
            match syn::parse2::<syn::Path>(first.into_iter().collect()) {
                Ok(path) if path.segments.iter().all(|s| s.arguments.is_none()) => Some(path),
                Ok(path) => {
                    let message = "`#[adjoint]` expects a path without generic arguments";
                    let name = &path.segments.last().map_or_else(String::new, |s| s.ident.to_string());
                    let help = format!("write `#[adjoint({name})]`, and make the rule as generic as the function is");
                    problems.push(Problem::new(span, message, help));
                    None
                }
                Err(_) => {
                    problems.push(Problem::new(span, "`#[adjoint]` expects the path of a function", help));
                    None
                }
            }
        }
    };
    read(parts.collect(), ADJOINT, &mut options, problems);
    (path, options)
}

/// The parts between commas; a comma at the end is fine.
fn split(tokens: TokenStream) -> Vec<Vec<TokenTree>> {
    let mut parts = vec![vec![]];
    let mut ends_in_comma = false;
    for token in ungroup(tokens) {
        ends_in_comma = matches!(&token, TokenTree::Punct(p) if p.as_char() == ',');
        match parts.last_mut() {
            Some(last) if !ends_in_comma => last.push(token),
            _ => parts.push(vec![]),
        }
    }
    if ends_in_comma || parts.iter().all(Vec::is_empty) {
        parts.pop();
    }
    parts
}

/// Invisible groups, as macros make them around what they were given, are looked into.
fn ungroup(tokens: TokenStream) -> Vec<TokenTree> {
    let mut flat = vec![];
    for token in tokens {
        match token {
            TokenTree::Group(g) if g.delimiter() == Delimiter::None => flat.extend(ungroup(g.stream())),
            token => flat.push(token),
        }
    }
    flat
}

fn span_of(tokens: &[TokenTree]) -> Span {
    tokens.first().map_or_else(Span::call_site, TokenTree::span)
}

fn read(parts: Vec<Vec<TokenTree>>, known: &[&str], options: &mut Options, problems: &mut Problems) {
    let mut seen: Vec<String> = vec![];
    for part in parts {
        let span = span_of(&part);
        let Some(TokenTree::Ident(name)) = part.first() else {
            problems.push(Problem::new(span, "expected an option", format!("the options are {}", list(known))));
            continue;
        };
        let name = name.to_string();
        if !known.contains(&name.as_str()) {
            problems.push(unknown(span, &name, known));
            continue;
        }
        if seen.contains(&name) {
            problems.push(Problem::new(span, format!("option `{name}` is given twice"), "remove one of them"));
            continue;
        }
        seen.push(name.clone());
        let value = match part.get(1) {
            None => None,
            Some(TokenTree::Punct(p)) if p.as_char() == '=' => Some(part[2..].to_vec()),
            Some(token) => {
                let message = format!("unexpected `{token}` after option `{name}`");
                problems.push(Problem::new(token.span(), message, example(&name)));
                continue;
            }
        };
        set(options, &name, value, span, problems);
    }
}

fn example(name: &str) -> &'static str {
    match name {
        "crate" => "write `crate = path`, as in `crate = my_crate::zygote`",
        "companion" => "write `companion = name`, as in `companion = f_derivative`",
        "order" => "write `order = n` with n from 1 to 6; 2, for Hessians, is what you have without",
        "jvp" => {
            "write `jvp = function` (a differentiable one: arguments, then tangents, to the result and its tangent), or `jvp = derived`"
        }
        "checkpoint" => "write `checkpoint`; `#[checkpoint(every = k)]` is for a loop",
        "skip" => "write `skip`",
        _ => "write `recursive`",
    }
}

fn set(options: &mut Options, name: &str, value: Option<Vec<TokenTree>>, span: Span, problems: &mut Problems) {
    let at = value.as_ref().and_then(|v| v.first()).map_or(span, TokenTree::span);
    let tokens = value.clone().map(|v| v.into_iter().collect::<TokenStream>());
    let mut wrong = |message: String| problems.push(Problem::new(at, message, example(name)));
    match (name, tokens) {
        ("recursive", None) => options.recursive = true,
        ("checkpoint", None) => options.checkpoint = true,
        ("skip", None) => options.skip = true,
        ("recursive" | "checkpoint" | "skip", Some(_)) => wrong(format!("option `{name}` takes no value")),
        (_, None) => wrong(format!("option `{name}` needs a value")),
        ("crate", Some(tokens)) => match syn::parse2::<syn::Path>(plain_crate(tokens)) {
            Ok(path) if path.segments.iter().all(|s| s.arguments.is_none()) => options.krate = path,
            _ => wrong("option `crate` expects a path".to_owned()),
        },
        ("order", Some(tokens)) => match syn::parse2::<syn::LitInt>(tokens).and_then(|n| n.base10_parse::<u32>()) {
            Ok(n) if (1..=MAX_ORDER).contains(&n) => options.order = n,
            _ => wrong("option `order` expects a number from 1 to 6".to_owned()),
        },
        ("jvp", Some(tokens)) => match syn::parse2::<syn::Path>(tokens) {
            Ok(path) if path.is_ident("derived") => options.jvp = Some(Jvp::Derived),
            Ok(path) if path.segments.iter().all(|s| s.arguments.is_none()) => options.jvp = Some(Jvp::Function(path)),
            _ => wrong("option `jvp` expects the path of a function".to_owned()),
        },
        ("companion", Some(tokens)) => match syn::parse2::<Ident>(tokens) {
            Ok(ident) => options.companion = Some(ident),
            _ => wrong("option `companion` expects a name".to_owned()),
        },
        _ => {}
    }
}

/// serde spells its path as a string: `crate = "path"`. That works here too.
fn plain_crate(tokens: TokenStream) -> TokenStream {
    match syn::parse2::<syn::LitStr>(tokens.clone()) {
        Ok(text) => text.parse::<syn::Path>().map_or(tokens, |path| quote!(#path)),
        Err(_) => tokens,
    }
}

fn list(known: &[&str]) -> String {
    known.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ")
}

fn unknown(span: Span, name: &str, known: &[&str]) -> Problem {
    let message = match known {
        [one] => format!("unknown option `{name}`, expected `{one}`"),
        _ => format!("unknown option `{name}`, expected one of {}", list(known)),
    };
    let near = known.iter().map(|k| (distance(name, k), k)).min();
    let help = match near {
        Some((d, k)) if d <= 1 + k.len() / 3 => format!("did you mean `{k}`?"),
        _ => "remove it".to_owned(),
    };
    Problem::new(span, message, help)
}

/// Insertions, deletions, replacements and swaps of neighbours between the two.
pub(crate) fn distance(a: &str, b: &str) -> usize {
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    let mut table = vec![vec![0; b.len() + 1]; a.len() + 1];
    for i in 0..=a.len() {
        for j in 0..=b.len() {
            table[i][j] = if i == 0 || j == 0 {
                i + j
            } else {
                let replaced = table[i - 1][j - 1] + usize::from(a[i - 1] != b[j - 1]);
                let mut least = replaced.min(table[i - 1][j] + 1).min(table[i][j - 1] + 1);
                if i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] {
                    least = least.min(table[i - 2][j - 2] + 1);
                }
                least
            };
        }
    }
    table[a.len()][b.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn messages(text: &str) -> Vec<String> {
        let mut problems = Problems::default();
        differentiable(text.parse().unwrap(), &mut problems);
        problems.messages().map(|p| format!("{}; {}", p.message, p.help)).collect()
    }

    #[test]
    fn known_options_are_read() {
        let mut problems = Problems::default();
        let options =
            differentiable("crate = a::b, companion = g, recursive, checkpoint,".parse().unwrap(), &mut problems);
        assert!(problems.is_empty());
        let krate = &options.krate;
        assert_eq!(quote!(#krate).to_string(), "a :: b");
        assert_eq!(options.companion.unwrap(), "g");
        assert!(options.recursive && options.checkpoint);
    }

    #[test]
    fn mistakes_are_named() {
        let names = "expected one of `crate`, `companion`, `recursive`, `order`, `checkpoint`";
        assert_eq!(
            messages("compagnon = g"),
            [format!("unknown option `compagnon`, {names}; did you mean `companion`?")]
        );
        assert_eq!(messages("crat = g"), [format!("unknown option `crat`, {names}; did you mean `crate`?")]);
        assert_eq!(
            messages("wtr = 1, 3"),
            [
                format!("unknown option `wtr`, {names}; remove it"),
                "expected an option; the options are `crate`, `companion`, `recursive`, `order`, `checkpoint`"
                    .to_owned(),
            ]
        );
        assert_eq!(messages("recursive, recursive"), ["option `recursive` is given twice; remove one of them"]);
        assert_eq!(messages("recursive = 1"), ["option `recursive` takes no value; write `recursive`"]);
        assert_eq!(
            messages("checkpoint = 3"),
            ["option `checkpoint` takes no value; write `checkpoint`; `#[checkpoint(every = k)]` is for a loop"]
        );
        assert_eq!(
            messages("companion"),
            ["option `companion` needs a value; write `companion = name`, as in `companion = f_derivative`"]
        );
        assert_eq!(
            messages("companion = 3"),
            ["option `companion` expects a name; write `companion = name`, as in `companion = f_derivative`"]
        );
        assert_eq!(
            messages("crate(x)"),
            ["unexpected `(x)` after option `crate`; write `crate = path`, as in `crate = my_crate::zygote`"]
        );
        assert!(!messages(",,").is_empty());
    }

    #[test]
    fn distances() {
        assert_eq!(distance("crate", "crate"), 0);
        assert_eq!(distance("carte", "crate"), 1);
        assert_eq!(distance("", "abc"), 3);
    }
}
