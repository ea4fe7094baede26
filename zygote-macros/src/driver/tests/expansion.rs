//! How long the macro takes, by the size of the function: `scripts/compile-time expansion` runs it optimised and not.
//!
//! Printed is the time per statement, which stays the same where a pass is linear. Spans are those of proc-macro2 outside of rustc:
//! inside, every token costs a call more.

use super::*;
use std::sync::OnceLock;
use std::time::Instant;

/// What a function of the bench consists of.
#[derive(Clone, Copy, Debug)]
enum Kind {
    Straight,
    Loops,
    Branches,
}

const KINDS: [Kind; 3] = [Kind::Straight, Kind::Loops, Kind::Branches];

/// The text of a function of about that many statements.
fn function(kind: Kind, statements: usize) -> String {
    let mut body = String::new();
    match kind {
        Kind::Straight => {
            body.push_str("let a0 = x * y;");
            for i in 1..statements {
                let before = i - 1;
                body.push_str(&match i % 4 {
                    0 => format!("let a{i} = a{before}.sin() * x;"),
                    1 => format!("let a{i} = a{before} * y + 0.5;"),
                    2 => format!("let a{i} = a{before} / (1.0 + x * x);"),
                    _ => format!("let a{i} = (a{before} - y).exp();"),
                });
            }
            format!("fn f(x: f64, y: f64) -> f64 {{ {body} a{} }}", statements - 1)
        }
        // A loop, what it carries, and two statements in it.
        Kind::Loops => {
            for i in 0..statements.div_ceil(4) {
                body.push_str(&format!("let mut s{i} = 0.0;"));
                body.push_str("for i in 1..v.len() {");
                body.push_str(&format!("v[i] = v[i - 1] * x[i] + v[i].sin(); s{i} += v[i] * v[i]; }}"));
            }
            let sum: Vec<_> = (0..statements.div_ceil(4)).map(|i| format!("s{i}")).collect();
            let sum = sum.chunks(10).map(|c| format!("total += {};", c.join(" + "))).collect::<String>();
            format!("fn f(x: &[f64], v: &mut [f64]) -> f64 {{ {body} let mut total = 0.0; {sum} total }}")
        }
        // A branch with an assignment in each arm, a method and a function.
        Kind::Branches => {
            for i in 0..statements.div_ceil(5) {
                body.push_str("if a > 1.0 { a = a.ln() * x; } else { a = a + 0.3; }");
                body.push_str(&format!("let b{i} = m.apply(a, x); a = a * g(b{i});"));
            }
            format!("fn f(m: &Model, x: f64) -> f64 {{ let mut a = x; {body} a }}")
        }
    }
}

/// Seconds that this thread has run: on Linux, without the time that others had the core.
fn now() -> f64 {
    static START: OnceLock<Instant> = OnceLock::new();
    let scheduled = std::fs::read_to_string("/proc/thread-self/schedstat").ok();
    let ran: Option<f64> = scheduled.and_then(|text| text.split(' ').next()?.parse().ok());
    ran.map_or_else(|| START.get_or_init(Instant::now).elapsed().as_secs_f64(), |ns| ns * 1e-9)
}

/// Seconds of one expansion, the best of a few.
fn seconds(item: &TokenStream) -> f64 {
    let once = || {
        let start = now();
        let out = differentiate(TokenStream::new(), item.clone());
        let time = now() - start;
        assert_eq!(errors(&out), "");
        time
    };
    let first = once();
    if first > 1.0 { first } else { (0..4).map(|_| once()).fold(first, f64::min) }
}

#[test]
#[ignore = "a bench"]
fn expansion_time() {
    ir::verify::ON.set(false);
    let largest = std::env::var("STATEMENTS").ok().and_then(|n| n.parse().ok()).unwrap_or(10_000);
    let wanted = std::env::var("KIND").unwrap_or_default();
    println!("| function | statements | time | per statement |\n|---|---|---|---|");
    for kind in KINDS.into_iter().filter(|k| format!("{k:?}").starts_with(&wanted)) {
        for statements in [10, 100, 1000, 10_000].into_iter().filter(|n| *n <= largest) {
            let item: TokenStream = function(kind, statements).parse().expect("tokens");
            let time = seconds(&item);
            println!("| {kind:?} | {statements} | {:.2} ms | {:.1} µs |", time * 1e3, time * 1e6 / statements as f64);
        }
    }
}
