//! Valid functions, mutated: an answer each time, and the user's item in it, without the net of `guarded`.
//!
//! `ZYGOTE_FUZZ_COUNT` and `ZYGOTE_FUZZ_SEED` ask for more and others.

use super::*;
use proc_macro2::{Delimiter, Group, Punct, Spacing};

/// All functions with a body in the text, also those inside of macro calls.
fn functions(tokens: TokenStream, out: &mut Vec<TokenStream>) {
    let all: Vec<TokenTree> = tokens.into_iter().collect();
    for (start, token) in all.iter().enumerate() {
        match token {
            TokenTree::Ident(word) if word == "fn" => {
                let body = |t: &TokenTree| matches!(t, TokenTree::Group(g) if g.delimiter() == Delimiter::Brace);
                if let Some(length) = all[start..].iter().position(body) {
                    let item: TokenStream = all[start..=start + length].iter().cloned().collect();
                    if syn::parse2::<ItemFn>(item.clone()).is_ok() {
                        out.push(item);
                    }
                }
            }
            TokenTree::Group(group) => functions(group.stream(), out),
            _ => {}
        }
    }
}

/// The functions of the corpus and of the examples.
fn corpus() -> Vec<TokenStream> {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let mut found = vec![];
    for folder in ["tests/corpus", "examples"] {
        let Ok(entries) = std::fs::read_dir(root.join(folder)) else { continue };
        let mut paths: Vec<_> = entries.flatten().map(|e| e.path()).collect();
        paths.sort();
        for path in paths.iter().filter(|p| p.extension().is_some_and(|e| e == "rs")) {
            let text = std::fs::read_to_string(path).expect("a readable file");
            // Functions that are written once and read twice, on `f64` and on dual numbers.
            let text = text.replace("$($k)?", "").replace("$R", "f64").replace("#[$con]", "#[constant]");
            functions(text.parse().expect("tokens"), &mut found);
        }
    }
    found
}

struct Random(u64);

impl Random {
    fn below(&mut self, n: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap_or(0) % n.max(1)
    }
}

fn count(tokens: &[TokenTree]) -> usize {
    tokens.iter().map(|t| 1 + if let TokenTree::Group(g) = t { count(&trees(g.stream())) } else { 0 }).sum()
}

fn trees(tokens: TokenStream) -> Vec<TokenTree> {
    tokens.into_iter().collect()
}

/// A tree somewhere in the tokens.
fn pick(tokens: &[TokenTree], random: &mut Random) -> Option<TokenTree> {
    let mut all = vec![];
    gather(tokens, &mut all);
    (!all.is_empty()).then(|| all[random.below(all.len())].clone())
}

fn gather(tokens: &[TokenTree], out: &mut Vec<TokenTree>) {
    for token in tokens {
        out.push(token.clone());
        if let TokenTree::Group(g) = token {
            gather(&trees(g.stream()), out);
        }
    }
}

/// Something of the same kind, so that a good part of what comes out still parses.
fn alike(token: &TokenTree, donor: &[TokenTree], random: &mut Random) -> TokenTree {
    for _ in 0..20 {
        match (token, pick(donor, random)) {
            (TokenTree::Ident(_), Some(new @ TokenTree::Ident(_)))
            | (TokenTree::Literal(_), Some(new @ TokenTree::Literal(_))) => return new,
            (TokenTree::Group(a), Some(TokenTree::Group(b))) if a.delimiter() == b.delimiter() => {
                return TokenTree::Group(b);
            }
            (TokenTree::Punct(p), _) if p.spacing() == Spacing::Alone => {
                let others = ['+', '-', '*', '/', '%', '<', '>', '=', '?', '&', '|', '^', ',', ';', '.', '!', ':', '@'];
                return TokenTree::Punct(Punct::new(others[random.below(others.len())], Spacing::Alone));
            }
            _ => {}
        }
    }
    token.clone()
}

const WORDS: &[&str] = &[
    "return",
    "return x;",
    "break",
    "break;",
    "continue",
    "continue;",
    "loop",
    "move",
    "ref",
    "mut",
    "&mut",
    "&",
    "*",
    "..",
    "..=",
    "_",
    "let",
    "else",
    "if",
    "match",
    "unsafe",
    "async",
    ".await",
    "?",
    "'a:",
    "break 'a",
    "x",
    "self",
    "Self",
    "as f32",
    "as usize",
    "[0]",
    "[1..]",
    ".0",
    ".field",
    ".sin()",
    ".push(x)",
    "|t| t",
    "x = 2.0;",
    "x += 1.0;",
    "x[0] = 1.0;",
    "{ }",
    "( )",
    "const",
    "#[cfg(a)]",
    "#[allow(unused)]",
    "println!(\"{x}\");",
    "vec![x]",
    "panic!()",
    "fn inner() {}",
    "const K: f64 = 1.0;",
    "-1.0",
    "1",
    "'c'",
    "\"s\"",
    "true",
    "r#fn",
    "let (a, b) = x;",
    "let y;",
    "let mut y = x;",
    "while let Some(y) = x {}",
    "for i in 0..3 {}",
    "for i in x {}",
    "=> x,",
    "if x > 1.0 { return x; }",
    "if x > 1.0 { break; }",
    "P { x }",
    "Some(x)",
    "stop_gradient(x)",
    "hook(x, |d| -d)",
    "checkpointed(f, x)",
    "#[checkpoint(every = 3)]",
    "#[checkpoint(every = x)] while x < 2.0 { x *= x; }",
    "impl Fn()",
];

/// One change at the `at`th tree.
fn mutate(tokens: &mut Vec<TokenTree>, mut at: usize, donor: &[TokenTree], random: &mut Random) {
    for k in 0..tokens.len() {
        if at == 0 {
            match random.below(6) {
                0 => drop(tokens.remove(k)),
                1 => tokens.insert(k, tokens[k].clone()),
                2 => {
                    let next = (k + 1) % tokens.len();
                    tokens.swap(k, next);
                }
                3 => {
                    let text = WORDS[random.below(WORDS.len())];
                    tokens.splice(k..k, text.parse::<TokenStream>().expect("tokens"));
                }
                _ => tokens[k] = alike(&tokens[k], donor, random),
            }
            return;
        }
        at -= 1;
        if let TokenTree::Group(group) = &tokens[k] {
            let mut inside = trees(group.stream());
            let n = count(&inside);
            if at < n {
                mutate(&mut inside, at, donor, random);
                tokens[k] = TokenTree::Group(Group::new(group.delimiter(), inside.into_iter().collect()));
                return;
            }
            at -= n;
        }
    }
}

/// The function as a closure, and its arguments.
fn closure(item: &TokenStream) -> Option<TokenStream> {
    let ItemFn { sig, block, .. } = syn::parse2(item.clone()).ok()?;
    let (inputs, output) = (&sig.inputs, &sig.output);
    let arguments = inputs.iter().map(|_| quote!(1.0));
    Some(quote!(|#inputs| #output #block, #(#arguments),*))
}

/// The answer, or the panic.
fn caught(expand: impl FnOnce() -> TokenStream) -> Result<TokenStream, String> {
    catch_unwind(AssertUnwindSafe(expand)).map_err(|panic| {
        let text = panic.downcast_ref::<String>().cloned();
        text.or_else(|| panic.downcast_ref::<&str>().map(|s| (*s).to_owned())).unwrap_or_default()
    })
}

/// What `differentiate` says of an item, or what is wrong with it; `otherwise`, it is tried as a rule and a closure too.
fn outcome(item: &TokenStream, otherwise: bool) -> Result<String, String> {
    if otherwise {
        caught(|| crate::adjoint::expand(quote!(f), item.clone()))?;
        if let Some(input) = closure(item) {
            caught(|| calls::expand(calls::Kind::Pullback, input))?;
        }
    }
    let out = caught(|| differentiate(TokenStream::new(), item.clone()))?;
    let text = out.to_string();
    // These attributes are taken off.
    let changed = ["constant", "[checkpoint"].iter().any(|a| item.to_string().contains(a));
    // `||` is printed in two ways.
    let packed = |text: &str| text.replace(' ', "");
    if !changed && !packed(&text).contains(&packed(&item.to_string())) {
        return Err("the user's item is lost".to_owned());
    }
    syn::parse2::<syn::File>(out.clone()).map_err(|e| format!("the output doesn't parse: {e}")).or_else(|e| {
        // What the user wrote need not parse.
        if errors(&out).is_empty() { Err(e) } else { Ok(syn::parse_quote!()) }
    })?;
    Ok(errors(&out))
}

#[test]
fn no_panic_on_mutated_functions() {
    let number = |name: &str, default: u64| std::env::var(name).ok().and_then(|v| v.parse().ok()).unwrap_or(default);
    let corpus: Vec<Vec<TokenTree>> = corpus().into_iter().map(trees).collect();
    if corpus.is_empty() {
        // A package without the workspace.
        return;
    }
    let mut random = Random(number("ZYGOTE_FUZZ_SEED", 1));
    let hook = std::panic::take_hook();
    std::panic::set_hook(Box::new(|_| {}));
    let (mut failures, mut clean) = (std::collections::BTreeMap::<String, String>::new(), 0);
    let n = number("ZYGOTE_FUZZ_COUNT", 5000);
    for _ in 0..n {
        let mut item = corpus[random.below(corpus.len())].clone();
        for _ in 0..=random.below(3) {
            let donor = &corpus[random.below(corpus.len())];
            let at = random.below(count(&item));
            mutate(&mut item, at, donor, &mut random);
        }
        let item: TokenStream = item.into_iter().collect();
        match outcome(&item, random.below(5) == 0) {
            Ok(errors) => clean += usize::from(errors.is_empty()),
            Err(message) => {
                let text = item.to_string();
                let best = failures.entry(message).or_insert_with(|| text.clone());
                if text.len() < best.len() {
                    *best = text;
                }
            }
        }
    }
    std::panic::set_hook(hook);
    assert!(failures.is_empty(), "{} kinds of failures: {failures:#?}", failures.len());
    // A good part of the mutants must get through the whole pipeline, or this tests little.
    assert!(clean as u64 > n / 10, "{clean} of {n} are differentiable");
}
