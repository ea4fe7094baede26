//! `examples/expanded/` is what the macro writes today.
//!
//! `UPDATE_EXPECT=1 cargo test -p zygote-macros expanded` writes the files anew. A comment stays in front of the line that
//! it stood in front of; one whose line is gone moves to the end of the file, to be put in place by hand.
//!
//! So are the blocks of documentation behind a line `<!-- expansion of s: pullback -->`, where `s` is a `#[differentiable]`
//! function of the same page.

use super::*;
use syn::parse::Parser as _;

/// How often a line occurred before it.
fn occurrence<'a>(seen: &mut Vec<&'a str>, line: &'a str) -> usize {
    seen.push(line);
    seen.iter().filter(|l| **l == line).count()
}

/// A comment, and the line that it belongs to: its text, and the how manieth of that text it is.
struct Comment<'a> {
    block: Vec<&'a str>,
    line: &'a str,
    occurrence: usize,
}

/// The module documentation, and the comments.
fn comments(text: &str) -> (String, Vec<Comment<'_>>) {
    let (mut head, mut found, mut block, mut seen) = (String::new(), vec![], vec![], vec![]);
    for line in text.lines() {
        let bare = line.trim();
        if bare.starts_with("//!") {
            head.push_str(line);
            head.push('\n');
        } else if bare.starts_with("// ") || bare == "//" {
            block.push(bare);
        } else if !bare.is_empty() {
            let occurrence = occurrence(&mut seen, bare);
            if !block.is_empty() {
                found.push(Comment { block: std::mem::take(&mut block), line: bare, occurrence });
            }
        }
    }
    found.push(Comment { block, line: "", occurrence: 0 });
    (head, found)
}

/// The code with the comments of `old`, and a blank line before those that begin something new.
fn annotated(old: &str, code: &str) -> String {
    let (mut out, mut comments) = comments(old);
    out.push('\n');
    let mut seen = vec![];
    for line in code.lines() {
        let bare = line.trim();
        let indent = &line[..line.len() - line.trim_start().len()];
        let occurrence = occurrence(&mut seen, bare);
        if let Some(k) = comments.iter().position(|c| c.line == bare && c.occurrence == occurrence) {
            if out.ends_with("}\n") {
                out.push('\n');
            }
            for comment in comments.remove(k).block {
                out.push_str(&format!("{indent}{comment}\n"));
            }
        }
        out.push_str(line);
        out.push('\n');
    }
    for comment in comments.into_iter().flat_map(|c| c.block) {
        out.push_str(&format!("{comment}\n"));
    }
    out
}

/// The first function of the file is the user's; the rest is compared.
fn check(name: &str) {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../examples/expanded").join(name);
    let Ok(text) = std::fs::read_to_string(&path) else {
        // A package without the workspace.
        return;
    };
    let mut file = syn::parse_file(&text).expect("a file that parses");
    file.attrs.clear();
    let mut function = file.items.iter().find_map(|item| match item {
        syn::Item::Fn(f) => Some(f.clone()),
        _ => None,
    });
    let function = function.as_mut().expect("a function");
    function.attrs.retain(|a| !a.path().is_ident("allow"));
    let written = pretty(&differentiate(TokenStream::new(), quote!(#function)));
    if prettyplease::unparse(&file) == written {
        return;
    }
    assert!(
        std::env::var_os("UPDATE_EXPECT").is_some(),
        "{} is not what the macro writes; `UPDATE_EXPECT=1 cargo test` updates it. It writes\n\n{written}",
        path.display()
    );
    std::fs::write(&path, annotated(&text, &written)).expect("a file that can be written");
}

/// The text of a method of the companion, without attributes; or the Wengert list.
fn method(options: &TokenStream, function: &syn::ItemFn, name: &str) -> String {
    let file: syn::File = syn::parse2(differentiate(options.clone(), quote!(#function))).expect("items");
    let methods = file.items.into_iter().filter_map(|item| match item {
        syn::Item::Impl(i) => Some(i.items),
        _ => None,
    });
    let mut found = methods.flatten().filter_map(|item| match item {
        syn::ImplItem::Fn(mut f) if f.sig.ident == name => {
            f.attrs.clear();
            Some(pretty(&quote!(#f)))
        }
        syn::ImplItem::Const(syn::ImplItemConst { ident, expr: syn::Expr::Lit(e), .. }) if ident == name => match e.lit
        {
            syn::Lit::Str(text) => Some(text.value()),
            _ => None,
        },
        _ => None,
    });
    found.next().unwrap_or_else(|| panic!("no `{name}`"))
}

/// The options and the function that a page shows under this name.
fn shown(page: &str, name: &str) -> (TokenStream, syn::ItemFn) {
    let blocks = page.split("```rust\n").skip(1).filter_map(|rest| rest.split("```").next());
    let statements = blocks.filter_map(|block| syn::Block::parse_within.parse_str(block).ok());
    let mut found = statements.flatten().filter_map(|statement| match statement {
        syn::Stmt::Item(syn::Item::Fn(f)) if f.sig.ident == name => Some(f),
        _ => None,
    });
    let mut function = found.next().unwrap_or_else(|| panic!("the page has no function `{name}`"));
    let attr = function.attrs.remove(0);
    assert!(attr.path().is_ident("differentiable"), "`{name}` begins with its attribute");
    let options = attr.meta.require_list().map_or_else(|_| TokenStream::new(), |list| list.tokens.clone());
    (options, function)
}

/// The page with its expansions as they are now.
fn page_with_expansions(page: &str) -> String {
    let mut out = String::new();
    let mut lines = page.lines();
    while let Some(line) = lines.next() {
        out.push_str(line);
        out.push('\n');
        let wanted = line.strip_prefix("<!-- expansion of ").and_then(|l| l.strip_suffix(" -->"));
        let Some((name, methods)) = wanted.and_then(|w| w.split_once(": ")) else { continue };
        let fence = lines.find(|l| !l.is_empty()).filter(|l| l.starts_with("```")).expect("a block behind the line");
        let (options, function) = shown(page, name);
        let texts: Vec<_> = methods.split(", ").map(|m| method(&options, &function, m)).collect();
        out.push_str(&format!("{fence}\n{}```\n", texts.join("\n")));
        lines.find(|l| *l == "```").expect("the end of the block");
    }
    out
}

/// The blocks of a page that show what the macro writes.
fn check_page(path: &str) {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(path);
    let Ok(text) = std::fs::read_to_string(&path) else { return };
    let now = page_with_expansions(&text);
    assert!(text.contains("<!-- expansion of "), "{} shows expansions", path.display());
    if text != now && std::env::var_os("UPDATE_EXPECT").is_some() {
        std::fs::write(&path, now).expect("a file that can be written");
    } else {
        assert_eq!(text, now, "{}: `UPDATE_EXPECT=1 cargo test` updates it", path.display());
    }
}

#[test]
fn expansions_are_up_to_date() {
    check("s.rs");
    check("product.rs");
    check_page("README.md");
    check_page("docs/second-order.md");
}

#[test]
fn comments_stay_with_their_lines() {
    let old = "//! Head.\n\n// One.\n// Two.\nfn f() {\n    // Three.\n    a();\n    // Four.\n    b();\n}\n";
    expect![[r#"
        //! Head.

        // One.
        // Two.
        fn f() {
            c();
            if d {
                // Three.
                a();
            }
        }
        // Four.
    "#]]
    .assert_eq(&annotated(old, "fn f() {\n    c();\n    if d {\n        a();\n    }\n}\n"));
}
