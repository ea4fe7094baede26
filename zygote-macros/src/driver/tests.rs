//! Tests of whole expansions, without rustc.

mod expanded;
mod expansion;
mod mutated;
mod size;

use super::*;
use expect_test::expect;

/// The messages of the `compile_error!`s in the output, one a line.
pub(crate) fn errors(tokens: &TokenStream) -> String {
    let mut out = String::new();
    collect(tokens, &mut out);
    out
}

fn collect(tokens: &TokenStream, out: &mut String) {
    let all: Vec<TokenTree> = tokens.clone().into_iter().collect();
    for (i, token) in all.iter().enumerate() {
        match token {
            TokenTree::Ident(ident) if ident == "compile_error" => {
                if let Some(TokenTree::Group(group)) = all.get(i + 2) {
                    let text: syn::LitStr = syn::parse2(group.stream()).expect("a message");
                    out.push_str(&text.value());
                    out.push('\n');
                }
            }
            TokenTree::Group(group) => collect(&group.stream(), out),
            _ => {}
        }
    }
}

fn differentiable_errors(options: &str, item: &str) -> String {
    let item: TokenStream = item.parse().unwrap();
    let out = differentiable(options.parse().unwrap(), item.clone());
    assert!(out.to_string().contains(&item.to_string()), "the item must stay: {out}");
    errors(&out)
}

#[test]
fn refusals() {
    let all = |item: &str| differentiable_errors("", item);
    expect![[r#"
        cannot differentiate an `async` function
        help: move the numerical part into a function of its own
        cannot differentiate an `unsafe` function
        help: give it a rule with `#[adjoint(f)]`
        cannot differentiate an `extern` function
        help: give it a rule with `#[adjoint(f)]`
        cannot differentiate a variadic function
        help: write the parameters out
        cannot differentiate a function that returns a borrow
        help: return an owned value
    "#]]
    .assert_eq(&all("async unsafe extern \"C\" fn f(x: &mut f64, g: impl Fn(f64) -> f64, ...) -> &f64 { x }"));
    expect![""].assert_eq(&all("fn f(&self, x: f64) -> f64 { x }"));
    expect![[r#"
        cannot differentiate a function that never returns
        help: remove the attribute
    "#]]
    .assert_eq(&all("fn f(x: &Self) -> ! { loop {} }"));
    expect![[r#"
        cannot differentiate a function that returns a borrow
        help: return an owned value
        `#[cfg]` on a parameter is not supported
        help: put it on the function, and write the function twice
    "#]]
    .assert_eq(&all("fn f(#[cfg(unix)] x: f64, y: View<'_>) -> View<'_> { x }"));
    expect![[r#"
        `#[differentiable]` expects a function with a body
        help: put the attribute on the function that has the body
    "#]]
    .assert_eq(&all("fn f(x: f64) -> f64;"));
    expect![[r#"
        cannot read the body of `f`: unexpected end of input, expected identifier or integer
        help: write it in stable Rust
    "#]]
    .assert_eq(&all("fn f(x: f64) -> f64 { x. }"));
    expect![[r#"
        `#[differentiable]` expects a function: a struct is not supported yet
        help: put it on a free function: `fn f(x: f64) -> f64 { … }`
    "#]]
    .assert_eq(&all("struct Foo;"));
    expect![[r#"
        `#[differentiable]` expects a function
        help: put it on a free function: `fn f(x: f64) -> f64 { … }`
    "#]]
    .assert_eq(&all("1 + 1"));
    expect![[r#"
        `#[differentiable]` expects a function
        help: put it on a free function: `fn f(x: f64) -> f64 { … }`
    "#]]
    .assert_eq(&all(""));
    expect![[r#"
        unknown option `wtr`, expected one of `crate`, `companion`, `recursive`, `order`, `checkpoint`
        help: remove it
        option `companion` needs a value
        help: write `companion = name`, as in `companion = f_derivative`
    "#]]
    .assert_eq(&differentiable_errors("wtr, companion", "fn f() {}"));
}

#[test]
fn constants_are_taken_away() {
    let item = "#[doc = \"f\"] fn f(#[constant] x: f64, #[allow(unused)] y: f64) -> f64 { y }";
    let function = Function::parse(item.parse().unwrap(), "#[differentiable]", &mut Problems::default());
    let Ok(function) = function else { panic!("it parses") };
    let emitted = function.emitted(item.parse().unwrap()).to_string();
    let wanted: TokenStream = "#[doc = \"f\"] fn f(x: f64, #[allow(unused)] y: f64) -> f64 { y }".parse().unwrap();
    assert_eq!(emitted, wanted.to_string());
}

#[test]
fn patterns_become_lets() {
    let mut function: syn::ItemFn = syn::parse_quote!(
        fn f((a, b): (f64, f64), _: f64, mut c: f64) {
            c + a
        }
    );
    let names = ["arg1", "arg2", "c"].map(|n| Ident::new(n, Span::call_site()));
    name_params(&mut function, &names.iter().collect::<Vec<_>>()).unwrap();
    expect![[r#"
        fn f(arg1: (f64, f64), arg2: f64, mut c: f64) {
            let (a, b) = arg1;
            c + a
        }
    "#]]
    .assert_eq(&pretty(&quote!(#function)));
}

#[test]
fn panics_become_errors() {
    let out = guarded(
        quote!(
            fn f() {}
        ),
        || panic!("the reason is {}", 3),
    );
    expect![[r#"
        zygote-ad failed to take this apart: the reason is 3
        help: this is a bug of zygote-ad; please report it with this item
    "#]]
    .assert_eq(&errors(&out));
}

/// Every attribute and macro on soups of tokens: an answer each time, and without the net of `guarded`.
#[test]
fn no_panic_on_any_tokens() {
    let words: Vec<&str> = "fn f g ( x : f64 ) -> f64 { x * 2.0 } pub (crate) < T : Real , const N : usize > & 'a mut [ f64 ; N ] \
        impl Fn ( f64 ) -> ( f64 , ) + use < > Box < dyn #[constant] #[cfg(unix)] self & self Self :: _ ! async unsafe extern \"C\" \
        where T : Copy crate = companion recursive , ; | x | x . sin ( ) = { } ( ) [ ] 1 'b' \"s\" r#fn ... .. if else loop match => \
        struct trait mod let return break"
        .split_whitespace()
        .collect();
    let mut state = 1_u64;
    let mut next = |n: usize| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(state >> 33).unwrap() % n
    };
    let templates = [
        "fn f(@) -> f64 { x }",
        "fn f(x: @) -> @ { @ }",
        "fn f<@>(x: f64) -> f64 where @ { @ }",
        "pub fn f(x: &@, y: (@)) -> (@, impl Fn(@) -> (@)) { @ }",
        "|x: @| @, @",
        "|@| x, 1.0",
        "@",
    ];
    for _ in 0..4000 {
        let mut soup = || {
            let n = next(7);
            (0..n).map(|_| words[next(words.len())]).collect::<Vec<_>>().join(" ")
        };
        let options = soup();
        let mut item = templates[state_pick(&options) % templates.len()].to_owned();
        while item.contains('@') {
            item = item.replacen('@', &soup(), 1);
        }
        let (Ok(options), Ok(item)) = (options.parse::<TokenStream>(), item.parse::<TokenStream>()) else { continue };
        differentiate(options.clone(), item.clone());
        crate::adjoint::expand(options, item.clone());
        for kind in [calls::Kind::Gradient, calls::Kind::Pullback, calls::Kind::ValueAndGradient] {
            calls::expand(kind, item.clone());
        }
    }
}

fn state_pick(text: &str) -> usize {
    text.bytes().fold(7, |a, b| a.wrapping_mul(31).wrapping_add(usize::from(b)))
}
