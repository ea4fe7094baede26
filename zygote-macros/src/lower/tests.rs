use super::*;
use crate::ir::print::dump;

fn lower_str(source: &str) -> (Function, Vec<Problem>) {
    let item: syn::ItemFn = syn::parse_str(source).expect("a function");
    let mut problems = Problems::default();
    let f = lower(&item, &[], &mut problems);
    (f, problems.messages().cloned().collect())
}

fn text(source: &str) -> String {
    let (f, problems) = lower_str(source);
    let mut out = dump(&f);
    for p in problems {
        out.push_str(&format!("problem: {}\n", p.message));
    }
    out
}

#[test]
fn show() {
    for s in [
        "fn s(x: f64) -> f64 { x.powi(2).sin() * 5.0 }",
        "fn f(x: f64) -> f64 { let mut y = x; if x > 0.0 { y *= 2.0; } else if x < -1.0 { return 0.0; } y }",
        "fn f(x: f64, n: usize) -> f64 { let mut a = 1.0; let mut b = x; for i in (0..n).rev() { (a, b) = (b, a + b); if i == 3 { continue; } } a }",
        "fn f(x: f64) -> f64 { let y; let r = 'o: loop { let mut k = 0; while k < 3 && x > 0.0 { k += 1; if x > 5.0 { y = x; break 'o k; } } y = 2.0 * x; break k + 1; }; y * r as f64 }",
        "fn f(x: f64, n: i32) -> f64 { match n { 0 => x, k @ 1..=3 if k > 1 => x * k as f64, 4 | 5 => return 1.0, _ => panic!(\"no {n}\") } }",
        "fn f(p: (f64, [f64; 2]), q: &[f64]) -> (f64, f64) { let (a, [b, c]) = p; let (s, co) = a.sin_cos(); println!(\"{a} {}\", b); (s + q[0], co * c + p.1[1]) }",
        "fn f(x: f64) -> f64 { let mut v = Vec::new(); v.push(1.0); v[0] = 2.0; let k: f64 = v[0]; x * k + (0..3).map(|i| i as f64).sum::<f64>() }",
        "fn f(x: f64) -> f64 { let mut v = [0.0; 3]; v[0] = x; v[0] }",
    ] {
        println!("{s}\n{}", text(s));
    }
}
