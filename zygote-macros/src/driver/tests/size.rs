//! How much code the macro writes, in tokens per statement of the function. What grows here makes everyone's builds slower: look for
//! what rustc has to check twice before you update it.

use super::*;

const FUNCTIONS: &[(&str, &str)] = &[
    ("one expression", "fn f(x: f64) -> f64 { x.powi(2).sin() * 5.0 }"),
    (
        "straight line",
        "fn f(x: f64, y: f64) -> f64 {
            let a = x * y + x.sin();
            let b = a.exp() / (1.0 + y * y);
            a * b + 1.0
        }",
    ),
    (
        "generic",
        "fn f<T: Real>(x: T, y: T) -> T {
            let a = x * y + x.sin();
            let b = a.exp() / (y * y + x);
            a * b
        }",
    ),
    (
        "sum",
        "fn f(x: &[f64]) -> f64 {
            let mut s = 0.0;
            for i in 0..x.len() {
                s += x[i] * x[i];
            }
            s.sqrt()
        }",
    ),
    (
        "chain of iterators",
        "fn f(x: &[f64], y: &[f64]) -> f64 { x.iter().zip(y).map(|(a, b)| (a - b).powi(2)).sum::<f64>() }",
    ),
    (
        "carried state",
        "fn f(x: f64, n: usize) -> f64 {
            let mut a = x;
            for i in 0..n {
                a = a.sin() * 0.9 + x * i as f64;
            }
            a
        }",
    ),
    (
        "in place",
        "fn f(u: &mut [f64], k: f64) {
            for i in 1..u.len() {
                u[i] = u[i] + k * u[i - 1] * u[i];
            }
        }",
    ),
    (
        "branches",
        "fn f(x: f64, n: usize) -> f64 {
            if n > 3 {
                return x.cos();
            }
            let mut a = x;
            if a > 1.0 {
                a = a.ln() * x;
            } else {
                a = a * a;
            }
            a
        }",
    ),
    (
        "calls",
        "fn f(m: &Model, x: f64) -> f64 {
            let u = g(x, 2.0);
            let v = m.apply(u, x);
            u * v - x
        }",
    ),
    (
        "arrays",
        "fn f(w: &Array2<f64>, b: &Array1<f64>, x: &Array1<f64>) -> f64 {
            let y = (w.dot(x) + b).mapv(f64::tanh);
            y.sum()
        }",
    ),
];

/// The statements of a function, nested ones too; the expression at the end of a block counts.
fn statements(item: &TokenStream) -> usize {
    struct Count(usize);
    impl syn::visit::Visit<'_> for Count {
        fn visit_stmt(&mut self, s: &syn::Stmt) {
            self.0 += 1;
            syn::visit::visit_stmt(self, s);
        }
    }
    let mut count = Count(0);
    syn::visit::Visit::visit_item_fn(&mut count, &syn::parse2(item.clone()).expect("a function"));
    count.0
}

fn tokens(stream: TokenStream) -> usize {
    let of = |t| if let TokenTree::Group(g) = t { 2 + tokens(g.stream()) } else { 1 };
    stream.into_iter().map(of).sum()
}

/// The tokens that the macro adds to the function.
fn sizes(options: &TokenStream, item: &TokenStream) -> usize {
    let out = differentiate(options.clone(), item.clone());
    assert_eq!(errors(&out), "");
    tokens(out) - tokens(item.clone())
}

#[test]
fn generated_code_per_statement() {
    let mut table = format!("{:<20} statements   order 1   order 2   order 3\n", "");
    for (name, text) in FUNCTIONS {
        let item: TokenStream = text.parse().expect("tokens");
        let n = statements(&item);
        let of = |options: TokenStream| sizes(&options, &item) / n;
        let (first, second, third) = (of(quote!(order = 1)), of(quote!()), of(quote!(order = 3)));
        table.push_str(&format!("{name:<20} {n:>10} {first:>9} {second:>9} {third:>9}\n"));
    }
    expect![[r#"
                             statements   order 1   order 2   order 3
        one expression                1      1709      1968      3137
        straight line                 3       711      1054      2034
        generic                       3       742      1130      2180
        sum                           4       538       724      1271
        chain of iterators            1      3083      3862      6295
        carried state                 4       535       712      1144
        in place                      2      1103      1447      2693
        branches                      7       361       504       911
        calls                         3       900      1196      2211
        arrays                        2      2517      3699      7795
    "#]]
    .assert_eq(&table);
}
