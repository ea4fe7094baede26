//! Which expressions bind tighter than any operator.
//!
//! Most are told by a look at their tokens: there are thousands, and to parse them is a good part of the macro's time.

use proc_macro2::{Delimiter, TokenStream, TokenTree};

/// True for what needs no parentheses as an operand: one token, or what is postfix.
pub(super) fn is_operand(text: &TokenStream) -> bool {
    let tokens: Vec<TokenTree> = text.clone().into_iter().collect();
    tokens.len() == 1 || by_tokens(&tokens).unwrap_or_else(|| by_syntax(text))
}

/// True for a path, call, method call or index.
pub(super) fn is_postfix(text: &TokenStream) -> bool {
    let tokens: Vec<TokenTree> = text.clone().into_iter().collect();
    by_tokens(&tokens).unwrap_or_else(|| by_syntax(text))
}

fn by_syntax(text: &TokenStream) -> bool {
    matches!(
        syn::parse2::<syn::Expr>(text.clone()),
        Ok(syn::Expr::Path(_)
            | syn::Expr::Call(_)
            | syn::Expr::MethodCall(_)
            | syn::Expr::Index(_)
            | syn::Expr::Field(_)
            | syn::Expr::Paren(_)
            | syn::Expr::Lit(_))
    )
}

/// The same, if that is easily seen: a name, literal or group, and behind it nothing but calls, indices, parts and path segments.
fn by_tokens(tokens: &[TokenTree]) -> Option<bool> {
    let mut rest = match tokens {
        [TokenTree::Punct(p), ..] if matches!(p.as_char(), '-' | '!' | '*' | '&') => return Some(false),
        [TokenTree::Punct(a), TokenTree::Punct(b), TokenTree::Ident(_), rest @ ..]
            if a.as_char() == ':' && b.as_char() == ':' =>
        {
            rest
        }
        [TokenTree::Ident(i), rest @ ..] if !begins_more(&i.to_string()) => rest,
        [TokenTree::Literal(_), rest @ ..] => rest,
        [TokenTree::Group(g), rest @ ..] if g.delimiter() == Delimiter::Parenthesis && !rest.is_empty() => rest,
        _ => return None,
    };
    loop {
        rest = match rest {
            [] => return Some(true),
            [TokenTree::Group(g), rest @ ..]
                if matches!(g.delimiter(), Delimiter::Parenthesis | Delimiter::Bracket) =>
            {
                rest
            }
            [TokenTree::Punct(dot), TokenTree::Ident(name), rest @ ..] if dot.as_char() == '.' && name != "await" => {
                rest
            }
            [TokenTree::Punct(dot), TokenTree::Literal(_), rest @ ..] if dot.as_char() == '.' => rest,
            [TokenTree::Punct(a), TokenTree::Punct(b), TokenTree::Ident(_), rest @ ..]
                if a.as_char() == ':' && b.as_char() == ':' =>
            {
                rest
            }
            [TokenTree::Punct(p), ..] if matches!(p.as_char(), '+' | '-' | '*' | '/') => return Some(false),
            [TokenTree::Ident(i), ..] if i == "as" => return Some(false),
            _ => return None,
        };
    }
}

/// What isn't a name, or begins another expression.
fn begins_more(ident: &str) -> bool {
    const WORDS: &[&str] = &[
        "async", "break", "const", "continue", "for", "if", "let", "loop", "match", "move", "return", "static", "try",
        "unsafe", "while", "yield",
    ];
    WORDS.contains(&ident)
}

#[test]
fn tokens_tell_what_syntax_tells() {
    let all = [
        "a",
        "1.0",
        "a.b",
        "a.0.1",
        "a.b(c + d)",
        "a[i]",
        "::zygote::zero()",
        "::zygote::real::<T>(2.0)",
        "T::zero()",
        "(a + b)",
        "(a, b)",
        "()",
        "(a, b).0",
        "(a + b).sin()",
        "-a",
        "-1.0",
        "!a",
        "*a",
        "&a",
        "&mut a",
        "*a.b()",
        "a + b",
        "a - b.c()",
        "a * b",
        "a / b",
        "a as f64",
        "a.b() as f64",
        "a as f64 + b",
        "a < b",
        "a == b",
        "a..b",
        "a..=b",
        "a.b.c..d",
        "x?",
        "x?.y",
        "x.await",
        "x.await.y",
        "vec![1]",
        "vec![1][0]",
        "S { a }",
        "S { a }.b",
        "if a { b } else { c }",
        "match a {}",
        "{ a }",
        "{ a }.b",
        "[a, b]",
        "[a, b][0]",
        "|x| x",
        "move |x| x",
        "<T as R>::zero()",
        "a.b::<C>()",
        "a = b",
        "a += b",
        "return a",
        "f(x)(y)",
        "self.x",
        "true",
        "r#if.x",
        "a && b",
        "a % b",
        "x.0",
        "-x.0",
        "loop {}",
        "a.b[c].d(e)",
        "&a[b]",
        "::std::vec![a; n]",
        "a::b::<C> { d }",
    ];
    for text in all {
        let tokens: TokenStream = text.parse().expect("tokens");
        assert_eq!(is_postfix(&tokens), by_syntax(&tokens), "{text}");
    }
}
