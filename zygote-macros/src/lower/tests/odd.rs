//! Inputs that make no sense are no reason to panic.

use super::*;
use proptest::prelude::*;

fn survives(source: &str) {
    let Ok(item) = syn::parse_str::<syn::ItemFn>(source) else { return };
    let mut problems = Problems::default();
    let f = lower(&item, &[], &mut problems);
    if problems.is_empty() {
        if let Err(e) = verify(&f) {
            panic!("{source}\n{e}\nin\n{}", dump(&f));
        }
        crate::activity::analyse(&f, &[], true, &mut problems);
    }
}

#[test]
fn odd_functions() {
    for source in [
        "fn f() {}",
        "fn f() -> f64 { }",
        "fn f(x: f64) -> f64 { y }",
        "fn f(x: f64) { x; }",
        "fn f() { break }",
        "fn f() { continue 'a }",
        "fn f() { 'a: { break 'b } }",
        "fn f(x: f64) { let y; y += x; y }",
        "fn f() { loop {} }",
        "fn f() { loop { loop {} } }",
        "fn f() { while true {} }",
        "fn f() { while return {} }",
        "fn f() { while break {} }",
        "fn f(x: f64) { if return { x } else { x } }",
        "fn f(x: f64) { match x {} }",
        "fn f(x: f64) { match (return) { _ => x } }",
        "fn f(x: f64) { (return) + x }",
        "fn f(x: f64) { x.sin(return) }",
        "fn f(x: f64) { f(return, x) }",
        "fn f(x: f64) { [x, return] }",
        "fn f(x: f64) { let (a, b) = return; }",
        "fn f(x: f64) { let (a, b, ..) = x; a }",
        "fn f(x: f64) { let (.., b) = x; b }",
        "fn f(x: f64) { let [.., b] = x; b }",
        "fn f(x: f64) { let [a, r @ .., b] = x; b }",
        "fn f(x: f64) { let &mut y = x; y }",
        "fn f(x: f64) { let ref mut y = x; y }",
        "fn f(x: f64) { let Some(y) = x; y }",
        "fn f(x: f64) { let 1 | 2 = x; }",
        "fn f(x: f64) { x = return; }",
        "fn f(x: f64) { (x, y.z, _, [q]) = g(); }",
        "fn f(x: f64) { x.0 = 1; }",
        "fn f(x: f64) { 1 = x; }",
        "fn f(x: f64) { g() += x; }",
        "fn f(x: f64) { x as _ }",
        "fn f(x: f64) { &mut x }",
        "fn f(x: f64) { &raw const x }",
        "fn f(x: f64) { *x }",
        "fn f(x: f64) { async { x }.await }",
        "fn f(x: f64) { for i in x {} }",
        "fn f(x: f64) { for (a, b) in 0..3 { a; } }",
        "fn f(x: f64) { for i in 0.. { x; } }",
        "fn f(x: f64) { for i in (..3).rev() { return i; } }",
        "fn f(x: f64) { for i in (0..return) {} }",
        "fn f(x: f64) { for i in (0..3).step_by(break) {} }",
        "fn f(mut x: f64) { for x in 0..3 { x += 1; } x }",
        "fn f(mut x: f64) { for i in x..x { x += 1; } x }",
        "fn f(mut x: f64) { for y in v { x += y; if x > 1 { break; } continue; } x }",
        "fn f(x: f64) { 'a: loop { 'a: loop { break 'a } break 'a 3 } }",
        "fn f(x: f64) { loop { if x { break } else { break 1 } } }",
        "fn f(x: f64) { let y = loop { if x { break () } else { break } }; y }",
        "fn f(x: f64) { let y; loop { if x { y = 1; break; } break; } }",
        "fn f(x: f64) { match x { Some(y) | None if y => y, A => 1, a @ b @ c => 2, (x, x) => 3, [a, .., b] => 4, &ref r => 5, P { x, .. } => 6, 'a'..='b' => 7, m!() => 8, _ => return } }",
        "fn f(x: f64) { let Some(y) = x else { 3 }; y }",
        "fn f(x: f64) { let (a, b) = x else { return }; a }",
        "fn f(x: f64) { let mut v; v.push(1); v }",
        "fn f(x: f64) { let mut v = return; v.push(1); }",
        "fn f(mut v: V) { v.push(1); v[0] = 3; v = w; v += 1; let u = v; &v; *v; v }",
        "fn f(x: f64) { println!(\"{\", x); println!(\"}}{{{x\"); println!(x = 3); assert!(); m![a, b; c]; m!{} }",
        "fn f(x: f64) { println!(\"{x:é$}\"); }",
        "fn f(x: f64) { panic!() ; x }",
        "fn f(x: f64) { let y = panic!(); y }",
        "fn f(x: f64) { g(panic!()) }",
        "fn f(x: f64) { { return } ; x }",
        "fn f(x: f64) { || return x }",
        "fn f(x: f64) { x?.y?.z(w?)? }",
        "fn f(x: f64) { g(x)?.foo({ x = 1.0; x }) }",
        "fn f(mut x: f64) { x.foo({ x = 1.0; x }, return) }",
        "fn f(x: f64) { const { 3 } }",
        "fn f(x: f64) { unsafe { return } }",
        "fn f(x: f64) { _ }",
        "fn f(x: f64) { .. }",
        "fn f(x: f64) { x..=x }",
        "fn f(x: f64) { x[..][1..][x] }",
        "fn f(x: f64) { if let A = x && let B = x || x { 1 } }",
        "fn f(x: f64) { while let A = x && x {} }",
        "fn f(x: f64) { x && return }",
        "fn f(x: f64) { return || x }",
        "fn f(self) {}",
        "fn f(&mut self, self: X) { self }",
        "fn f(_: f64, (a, b): (f64, f64), [c, ..]: X, &d: &f64, P { e }: P) { a + b + c + d + e }",
        "fn f(x: _) {}",
        "fn f<T>(x: T) { T::foo(x) + T::sin(x) + <T as A>::sin(x) + <f64>::sin(x) + Real::sin(x) + ::f64::sin(x) + f64::sin() + f64::sin_cos(x).0 }",
        "fn f(x: f64) { sin_cos(); x.sin_cos(1); x.sin::<f64>(); x.powi(); f64::from(); f64::from(x, x); x.clone(1); x.add(); x.neg(x) }",
        "fn f(x: f64) { fn g() {} struct S; use a::*; { fn g() {} } { use b as g; } { const _: u8 = 1; } macro_rules! m { () => {} } m!() }",
        "fn f(r#type: f64) -> f64 { r#type * 2.0 }",
        "fn f(x: f64) { if x { } else { } + 1; }",
        "fn f(x: f64) { let x = x; let y @ (a, b) = x; let z @ _ = x; y }",
        "fn f(x: f64) { while { let y = x; y } { x = y; } }",
        "fn f(mut x: f64) { while { x += 1.0; if x > 3.0 { return x } x < 9.0 } { break; } x }",
        "fn f(mut x: f64) { let y = 'a: { while { break 'a x } {} 1.0 }; y }",
        "fn f(x: f64) { let c = 'a: { if x { break 'a; } }; c }",
        "fn f(x: f64) { loop { let y = break; y } }",
        "fn f(x: f64) { static X: f64 = 1.0; X + x }",
        "fn f(x: f64) { x.await; yield x; }",
        "fn f(x: f64) { stop_gradient({ x = 1; x }); stop_gradient() }",
        "fn f(mut x: f64) { hook({ x = 1; x }, |d| { x = d; return 1 }); hook(); hook(x, || { x = 1 }); checkpointed({ x }, { x = 2; x }) }",
        "fn f(mut x: f64) { #[checkpoint(every = { x = 1; return 2 })] loop { #[checkpoint] while x { break x } } }",
        "fn f(mut x: f64) { #[checkpoint(every = 3)] loop { } }",
        "fn f(mut x: f64) { #[checkpoint(every = 3)] loop { loop { #[checkpoint(every = 2)] for i in 0..3 { continue } } } }",
        "fn f(mut x: f64) { #[checkpoint(every = builtin # offset_of(a, b))] for i in 0..{ break } { return } }",
        "fn f(mut x: f64) { g(&mut x, { x = 1.0; 2 }) }",
        "fn f(mut x: f64) { println!(\"{}\", { x = 1.0; x }) }",
        "fn f(x: f64) { std::process::exit(x) ; x }",
        "fn f(x: f64) { try { x? } }",
        "fn f(x: f64) { builtin # offset_of(a, b) }",
        "fn f(x: f64) { if x {} else if return {} else {} }",
    ] {
        survives(source);
    }
}

#[test]
fn deep_and_long() {
    // rustc gives a macro 8 MB; tests have 2.
    let run = || {
        let sum = vec!["x"; 1000].join(" + ");
        survives(&format!("fn f(x: f64) -> f64 {{ {sum} }}"));
        let chain = "if x > 1.0 { 1.0 } else ".repeat(100) + "{ x }";
        survives(&format!("fn f(x: f64) -> f64 {{ {chain} }}"));
        let nested = "for i in 0..3 { ".repeat(30) + "x += 1.0;" + &"}".repeat(30);
        survives(&format!("fn f(mut x: f64) -> f64 {{ {nested} x }}"));
        let brackets = "(".repeat(100) + "x" + &")".repeat(100);
        survives(&format!("fn f(x: f64) -> f64 {{ {brackets} }}"));
    };
    std::thread::Builder::new().stack_size(8 << 20).spawn(run).unwrap().join().unwrap();
}

/// Statements thrown together from fragments.
fn soup() -> impl Strategy<Value = String> {
    let leaf = prop::sample::select(vec![
        "x",
        "y",
        "z",
        "1.0",
        "2",
        "true",
        "return",
        "break",
        "continue",
        "break 'a",
        "break 'a x",
        "()",
        "v",
        "g",
        "_",
        "K",
        "panic!()",
        "\"s\"",
    ])
    .prop_map(str::to_owned);
    leaf.prop_recursive(5, 60, 4, |e| {
        let templates = prop::sample::select(vec![
            "(0 + 1)",
            "(0 && 1)",
            "-0",
            "!0",
            "&0",
            "*0",
            "&mut 0",
            "0.sin()",
            "0.max(1)",
            "0.foo(1)",
            "0.len()",
            "g(0, 1)",
            "x = 0",
            "y += 0",
            "(x, y) = 0",
            "v[0] = 1",
            "0[1]",
            "0.0",
            "0.name",
            "(0, 1)",
            "[0, 1]",
            "[0; 3]",
            "{ let y = 0; 1 }",
            "{ let mut v = 0; 1; 2 }",
            "{ let (x, mut y): (f64, f64) = 0; 1 }",
            "{ let z; 0; 1 }",
            "if 0 { 1 } else { 2 }",
            "if 0 { 1; }",
            "if let Some(x) = 0 { 1 } else { 2 }",
            "match 0 { 1 => 2, x @ 3 if x => 0, (x, y) => 1, _ => 2 }".trim(),
            "loop { 0; 1 }",
            "'a: loop { 0; break }",
            "while 0 { 1; }",
            "'a: while 0 { 1; break 'a; }",
            "for i in 0..1 { 2; }",
            "'a: for x in (0..1).rev() { 2; }",
            "for q in 0 { 1; }",
            "'a: { 0; 1 }",
            "0 as f64",
            "|x| 0",
            "println!(\"{x} {}\", 0)",
            "m!(0; 1)",
            "S { x: 0 }",
            "0?",
            "unsafe { 0 }",
            "(0..1)",
            "stop_gradient(0)",
            "hook(0, |d| d + 1)",
            "checkpointed(0, 1)",
            "#[checkpoint(every = 0)] for i in 1..2 { 0; }",
            "#[checkpoint(every = 2)] loop { 0; break 1 }",
            "f64::from(0)",
            "{ let Some(z) = 0 else { 1 }; 2 }",
            "while let Some(z) = 0 { 1; }",
            "0.sin_cos()",
            "{ const K: f64 = 1.0; 0 }",
            "return 0",
            "break 'a 0",
        ]);
        (templates, prop::collection::vec(e, 3)).prop_map(|(t, parts)| {
            let mut out = String::new();
            for (k, c) in t.char_indices() {
                let before = t[..k].chars().last();
                let after = t[k + 1..].chars().next();
                let alone = !before.is_some_and(|c| c == '.' || c.is_alphanumeric()) || t[..k].ends_with("..");
                match c.to_digit(10) {
                    Some(d)
                        if (d as usize) < parts.len() && alone && after != Some('.')
                            || c.is_ascii_digit() && t[k..].starts_with("0.") && k == 0 =>
                    {
                        out.push('(');
                        out.push_str(&parts[c.to_digit(10).unwrap_or(0) as usize]);
                        out.push(')');
                    }
                    _ => out.push(c),
                }
            }
            out
        })
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1000, failure_persistence: None, ..ProptestConfig::default() })]
    #[test]
    fn soup_survives(body in prop::collection::vec(soup(), 1..4)) {
        survives(&format!("fn f(mut x: f64, mut y: f64, mut v: V) -> f64 {{ {}; x }}", body.join("; ")));
    }
}
