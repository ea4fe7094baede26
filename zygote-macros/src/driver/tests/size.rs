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
        one expression                1      1689      1948      3117
        straight line                 3       704      1047      2027
        generic                       3       736      1124      2174
        sum                           4       533       719      1266
        chain of iterators            1      3063      3842      6275
        carried state                 4       530       707      1139
        in place                      2      1093      1437      2683
        branches                      7       358       501       908
        calls                         3       894      1189      2204
        arrays                        2      2507      3689      7785
    "#]]
    .assert_eq(&table);
}
