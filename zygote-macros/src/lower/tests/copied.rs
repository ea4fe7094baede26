//! Copied code: captures, substitution, in-place variables.

use super::*;
use proc_macro2::TokenStream;

fn substituted(expr: &str, pairs: &[(&str, &str)]) -> String {
    let e: syn::Expr = syn::parse_str(expr).unwrap_or_else(|e| panic!("{e}: {expr}"));
    let map: HashMap<String, TokenStream> = pairs.iter().map(|(a, b)| ((*a).to_owned(), b.parse().unwrap())).collect();
    let out = verbatim::substitute(&e, &map);
    let again: TokenStream = out.to_string().parse().unwrap();
    syn::parse2::<syn::Expr>(again.clone()).unwrap_or_else(|e| panic!("{e}: {again}"));
    crate::ir::print::compact(&out)
}

fn check(expr: &str, pairs: &[(&str, &str)], expected: &str) {
    let e: syn::Expr = syn::parse_str(expected).unwrap_or_else(|e| panic!("{e}: {expected}"));
    assert_eq!(substituted(expr, pairs), crate::ir::print::compact(&quote!(#e)), "{expr}");
}

#[test]
fn substitution_respects_scopes() {
    check("x + y.x + x::y + x(1) + s { x: x }.x", &[("x", "x1")], "x1 + y.x + x::y + x1(1) + s { x: x1 }.x");
    check("|x| x + y", &[("x", "x1"), ("y", "y1")], "|x| x + y1");
    check(
        "|(a, x): (f64, f64)| x * a * b",
        &[("x", "x1"), ("a", "a1"), ("b", "b1")],
        "|(a, x): (f64, f64)| x * a * b1",
    );
    check("{ let x = x + 1; x }", &[("x", "x1")], "{ let x = x1 + 1; x }");
    check("{ g({ let x = 1; x }) + x }", &[("x", "x1")], "{ g({ let x = 1; x }) + x1 }");
    check(
        "match x { Some(x) if x > y => x, None => x, _ => y }",
        &[("x", "x1"), ("y", "y1")],
        "match x1 { Some(x) if x > y1 => x, None => x1, _ => y1 }",
    );
    check("if let Some(k) = k { k } else { k }", &[("k", "k1")], "if let Some(k) = k1 { k } else { k1 }");
    check("while let Some(k) = k.next() { k; }", &[("k", "k1")], "while let Some(k) = k1.next() { k; }");
    check("for i in 0..i { v[i]; }", &[("i", "i1"), ("v", "v1")], "for i in 0..i1 { v1[i]; }");
    check("P { x, y: x }", &[("x", "x1")], "P { x: x1, y: x1 }");
    check("a.b(a, &mut a)[a]", &[("a", "a1")], "a1.b(a1, &mut a1)[a1]");
    check("{ fn x() {} x }", &[("y", "z")], "{ fn x() {} x }");
    check("x.sin()", &[("x", "-2.0")], "(-2.0).sin()");
    check("a as f64", &[("a", "b + c")], "(b + c) as f64");
    check("a + b + c - d", &[("a", "a1"), ("c", "c1")], "a1 + b + c1 - d");
    check("move || { let t = k; t + k }", &[("k", "k1"), ("t", "t1")], "move || { let t = k1; t + k1 }");
}

#[test]
fn substitution_in_macros() {
    check(
        r#"println!("{x} {} {x:?} {{x}} {0}", y)"#,
        &[("x", "x1"), ("y", "y1")],
        r#"println!("{x} {} {x:?} {{x}} {0}", y1, x = x1)"#,
    );
    check(
        r#"println!("{x:w$.p$}", x = y)"#,
        &[("x", "x1"), ("y", "y1"), ("w", "w1"), ("p", "p1")],
        r#"println!("{x:w$.p$}", x = y1, w = w1, p = p1)"#,
    );
    check(
        r#"assert!(x > 0.0, "{x} {}", y,)"#,
        &[("x", "x1"), ("y", "y1")],
        r#"assert!(x1 > 0.0, "{x} {}", y1, x = x1)"#,
    );
    check(r#"assert_eq!(x, 1.0, "{x}")"#, &[("x", "x1")], r#"assert_eq!(x1, 1.0, "{x}", x = x1)"#);
    check("matches!(x, Some(k) if k > y)", &[("x", "x1"), ("y", "y1")], "matches!(x1, Some(k) if k > y1)");
    check("vec![x; n]", &[("x", "x1"), ("n", "n1")], "vec![x1; n1]");
    check("vec![a.x, x]", &[("x", "x1")], "vec![a.x, x1]");
    check("custom!(x => { y.x })", &[("x", "x1"), ("y", "y1")], "custom!(x1 => { y1.x })");
    check(r#"{ let x = 1; println!("{x}") }"#, &[("x", "x1")], r#"{ let x = 1; println!("{x}") }"#);
    check("println!()", &[("x", "x1")], "println!()");
}

#[test]
fn unchanged_is_returned_as_it_is() {
    let e: syn::Expr = syn::parse_str(r#"foo(x, |y| y + 1, format!("{x}"))"#).unwrap();
    let map = [("x".to_owned(), quote!(x)), ("y".to_owned(), quote!(z))].into_iter().collect();
    assert_eq!(verbatim::substitute(&e, &map).to_string(), quote!(#e).to_string());
}

#[test]
fn free_variables_in_order() {
    let e: syn::Expr = syn::parse_str(
        r#"b + { let c = a; c } * (|d| d + e)(b) + f.g + matches!(h, Some(_)) as i32 + format!("{k} {l:m$}").len()"#,
    )
    .unwrap();
    let found: Vec<String> = verbatim::free_variables(&e, |_| true).iter().map(Ident::to_string).collect();
    let found: Vec<&str> = found.iter().map(String::as_str).filter(|n| *n != "Some").collect();
    assert_eq!(found, ["b", "a", "e", "f", "h", "k", "l", "m"]);
    assert!(verbatim::free_variables(&e, |_| false).is_empty());
}

#[test]
fn inactive_code_is_copied() {
    for source in [
        "fn f(x: f64, k: usize) -> f64 { let n: usize = (0..k).map(|i| i * 2).sum(); x * n as f64 }",
        "fn f(x: f64) -> f64 { let t = Instant::now(); let y = x * 2.0; println!(\"{:?}\", t.elapsed()); y }",
        "fn f(x: f64, #[c] table: &HashMap<u32, f64>, key: u32) -> f64 { let w = table.get(&key); x }",
        "fn f(x: f64) -> f64 { let mut v = Vec::new(); for k in 0..3 { v.push(k); } x * v.len() as f64 }",
        "fn f(x: f64) -> f64 { let mut n = 0; let mut inc = || n += 1; inc(); inc(); x * n as f64 }",
        "fn f(x: f64, names: &[String]) -> f64 { for n in names { println!(\"{n}\"); } x }",
        "fn f(x: f64) -> f64 { let mut s = String::new(); write!(s, \"{x}\").unwrap(); s += \"b\"; x }",
        "fn f(x: f64) -> f64 { let mut a = [1, 2, 3]; let b = a; a[0] = 5; x * b[0] as f64 * a[0] as f64 }",
        "fn f(x: f64, s: &str) -> f64 { match s { \"a\" => x, _ => 2.0 * x } }",
        "fn f(x: f64, s: &str) -> f64 { match s.parse::<i32>() { Ok(n) if n > 1 => x * n as f64, Ok(n) => x, Err(_) => 0.0 } }",
        "fn f(x: f64, s: &str) -> f64 { let Some(c) = s.chars().next() else { return x; }; if c == 'a' { x } else { -x } }",
        "fn f(x: f64, s: &str) -> f64 { let mut it = s.chars(); let mut k = x; while let Some(c) = it.next() { if c == 'b' { k *= 2.0; } } k }",
        "fn f(x: f64, m: Mode) -> f64 { let m2 = g(3); match m2 { Mode::Fast => x, Mode::Slow { n } => x * n as f64 } }",
        "fn f(x: f64) -> f64 { let y = stop_gradient(x); let r = 0..4; x * y }",
        "fn f(x: f64) -> f64 { let b = x.is_nan() || x.to_bits() == 3; if b { 0.0 } else { x } }",
        "fn f(x: f64) -> f64 { let c = unsafe { K }; let p = P { a: 1, b: 2 }; x }",
        "fn f(x: f64) -> f64 { if x > 9.0 { std::process::exit(1) } else { x } }",
    ] {
        // Parameters of unknown types count as active, unless they are left alone.
        let source = source.replace("#[c] table: &HashMap<u32, f64>, ", "").replace("m: Mode", "m: u8");
        let found = messages(&source);
        assert!(found.is_empty(), "{source}\n{found:#?}\n{}", dump(&lower_str(&source).0));
    }
}

#[test]
fn a_copy_of_a_changing_variable_is_its_own() {
    let f = lowered("fn f(x: f64) -> f64 { let mut a = [1, 2, 3]; let b = a; a[0] = 5; x * b[0] as f64 }");
    assert!(dump(&f).contains("v6 b: [discrete; 3] = v5\n"), "{}", dump(&f));
}

#[test]
fn deferred_contents_of_inactive_values() {
    let ok = "fn f(x: f64) -> f64 { let mut state = next(1); let mut y = x; loop { match state { S::A(k) => { state = next(k); y *= 2.0; } S::B => break, _ => {} } } y }";
    assert!(messages(ok).is_empty(), "{:?}", messages(ok));
    let active = "fn f(x: f64) -> f64 { let p = g(x); match p { Some(v) => v, None => 0.0 } }";
    assert!(messages(active).is_empty(), "{:?}", messages(active));
}
