//! What can't be taken is reported at once, in the project's words.

use super::*;
use expect_test::{Expect, expect};

fn check(source: &str, expected: &Expect) {
    expected.assert_eq(&messages(source).join("\n"));
}

#[test]
fn unknown_methods_and_calls() {
    check("fn f(x: &[f64]) -> f64 { x.foo().bar() }", &expect!["no derivative rule for method `foo`"]);
    check(
        "fn f(x: f64, n: u32) -> f64 { x * f64::foo(x) + T::from(x) }",
        &expect!["no derivative rule for `f64::foo`"],
    );
    check("fn f(x: f64) -> f64 { let g = |t: f64| t * x; g(x) }", &expect![""]);
    check(
        "fn f(x: f64) -> f64 { let g = (|t: f64| t * x, 1); (g.0)(x) }",
        &expect![[r#"
            a closure that is stored, returned or passed to unknown code is not supported
            calling a function pointer or a boxed function is not supported"#]],
    );
    check("fn f(x: f64) -> f64 { Some(x).unwrap_or(1.0) }", &expect![""]);
    check(
        "fn f(x: f64) -> f64 { let mut y = x; std::mem::swap(&mut y, &mut 2.0); y }",
        &expect![[r#"
            no derivative rule for `std::mem::swap`
            `&mut` borrows are not supported yet"#]],
    );
    check("fn f(x: &[f64]) -> f64 { x.foo() as usize as f64 }", &expect!["no derivative rule for method `foo`"]);
}

#[test]
fn places() {
    check("fn f(x: f64) -> f64 { let mut v = [0.0; 3]; v[0] = x; v[1] += 1.0; v[0] }", &expect![""]);
    check("fn f(x: &[f64]) -> f64 { g(&x[1..3]) }", &expect![""]);
    check("fn f(x: &mut f64) -> f64 { *x += 1.0; *x }", &expect![""]);
    check("fn f(x: f64) -> f64 { let mut v = Vec::new(); v.push(x); v[0] }", &expect![""]);
    check("fn f(x: f64) -> f64 { let p = P { x }; p.x }", &expect![""]);
}

#[test]
fn statements() {
    check("fn f(v: &[f64]) -> f64 { let mut s = 0.0; for x in v.iter() { s += x; } s }", &expect![""]);
    check(
        "fn f(x: f64) -> f64 { #[cfg(test)] let y = 1.0; #[cfg(a)] g(x); x }",
        &expect!["`#[cfg]` on a statement or an expression is not supported"],
    );
    check(
        "fn f(x: f64) -> f64 { let y = g(x)?; unsafe { h(y) } }",
        &expect![[r#"
            `?` needs to know whether this is an `Option` or a `Result`
            cannot differentiate through an `unsafe` block"#]],
    );
    check(
        "fn f(x: f64) -> f64 { vec![x][0] + custom!(x) + { core::arch::asm!(\"nop\", in(reg) x); 1.0 } }",
        &expect![[r#"
            cannot differentiate through the macro `custom!`
            cannot differentiate through inline assembly"#]],
    );
    check(
        "fn f(x: f64) -> f64 { { const K: f64 = 1.0; } K * x }",
        &expect!["the name of this item, `K`, is also used outside of its block"],
    );
    check(
        "async fn f(x: f64) -> f64 { x.await }",
        &expect![[r#"
        cannot differentiate an `async` function
        cannot differentiate through `.await`"#]],
    );
    check("fn f(&self, x: f64) -> f64 { x }", &expect!["methods are not supported yet"]);
    check("fn f(x: f64) -> f64 { if let Some(y) = g(x) && y > 0.0 { y } else { x } }", &expect![""]);
}

#[test]
fn all_at_once() {
    assert_eq!(
        messages("fn f(x: f64, v: &[f64]) -> f64 { for a in v { x = *a; } let y = g(x)?; let &mut z = y; let 1 = z; let w = y.await; v.foo(); break; x }").len(),
        6
    );
}

#[test]
fn grammar_of_messages() {
    let sources = [
        "fn f(x: f64) -> f64 { x.foo() + g(|t| t * x) + unsafe { h(x) } + x.bar() + unsafe { k(x) } + f64::foo(x) + T::from(x) + custom!(x) + x.await }",
    ];
    for s in sources {
        let mut problems = Problems::default();
        let f = lower(&syn::parse_str(s).unwrap(), &[], &mut problems);
        crate::activity::analyse(&f, &[], true, &mut problems);
        assert!(problems.messages().count() >= 4);
        for p in problems.messages() {
            for text in [&p.message, &p.help] {
                assert!(!text.ends_with('.') && !text.starts_with(char::is_uppercase) && !text.is_empty(), "{text}");
            }
        }
    }
}
