//! Closures and iterator chains: the loops that they become, and what stays as it is.

use super::*;
use expect_test::{Expect, expect};

fn check(source: &str, expected: &Expect) {
    expected.assert_eq(&dump(&lowered(source)));
}

#[test]
fn a_closure_sees_what_was_there_when_it_was_written() {
    check(
        "fn f(x: f64) -> f64 { let k = x * 2.0; let f = |z: f64| z * k; let k = 3.0; f(k) + f(x) }",
        &expect![[r#"
            fn f(v0 x: f64) -> f64 {
              v1: float = const 2.0
              v2 k: f64 = v0 * v1
              v3 k: f64 = const 3.0
              v4: f64 = v3 * v2
              v5: f64 = v0 * v2
              v6: f64 = v4 + v5
              return v6
            }
        "#]],
    );
}

#[test]
fn a_closure_with_return() {
    check(
        "fn f(x: f64) -> f64 { let f = |z: f64| { if z > 0.0 { return z; } -z * x }; f(x) }",
        &expect![[r#"
        fn f(v0 x: f64) -> f64 {
          v5: f64 = 'l0: loop {
            v1: float = const 0.0
            v2: discrete = v0 > v1
            if v2 {
              break 'l0 with v0
            } else {
              yield ()
            }
            v3: f64 = -v0
            v4: f64 = v3 * v0
            break 'l0 with v4
          }
          return v5
        }
    "#]],
    );
}

#[test]
fn a_closure_that_changes_a_variable() {
    check(
        "fn f(x: f64, n: usize) -> f64 { let mut s = x; let mut add = |z: f64| s += z; for i in 0..n { add(x); } s }",
        &expect![[r#"
            fn f(v0 x: f64, v1 n: discrete) -> f64 {
              v2: discrete = const 0
              v6 s: f64 = 'l0: for v4 i: discrete in v2..v1 carrying (v3 s: f64 = v0) {
                v5 s: f64 = v3 + v0
                continue 'l0 (v3 = v5)
              }
              return v6
            }
        "#]],
    );
}

#[test]
fn dot_product() {
    check(
        "fn f(a: &[f64], b: &[f64]) -> f64 { a.iter().zip(b).map(|(x, y)| x * y).sum() }",
        &expect![[r#"
            fn f(v0 a: &[f64], v1 b: &[f64]) -> f64 {
              v2 n: discrete = `items.len()` with (items = v0)
              v3 n_1: discrete = `items_1.len()` with (items_1 = v1)
              v4 n_2: discrete = `operand0.min(operand1)` with (operand0 = v2, operand1 = v3)
              v5: float = const 0.0
              v6 sum_1: f64 = -v5
              v7: discrete = const 0
              v16 sum_1: f64 = 'l0: for v9 i: discrete in v7..v4 carrying (v8 sum_1: f64 = v6) {
                v10 x: f64 = v0[v9]
                v12 y: f64 = v1[v9]
                v14: f64 = v10 * v12
                v15 sum_1: f64 = v8 + v14
                continue 'l0 (v8 = v15)
              }
              return v16
            }
        "#]],
    );
}

#[test]
fn by_index() {
    check(
        "fn f(a: &[f64]) -> f64 { let mut s = 0.0; for (i, x) in a[1..].iter().rev().skip(2).enumerate() { s += x * i as f64; } s }",
        &expect![[r#"
            fn f(v0 a: &[f64]) -> f64 {
              v1 s: float = const 0.0
              v2 n: discrete = `items[1..].len()` with (items = v0)
              v3 n_1: discrete = `n.saturating_sub(2)` with (n = v2)
              v4: discrete = const 0
              v17 s: f64 = 'l0: for v6 i_1: discrete in v4..v3 carrying (v5 s: f64 = v1) {
                v7: discrete = const 1
                v8: discrete = const 1
                v9: discrete = v3 - v8
                v10: discrete = v9 - v6
                v11: discrete = v7 + v10
                v12 x: f64 = v0[v11]
                v14: f64 = v6 as f64
                v15: f64 = v12 * v14
                v16 s: f64 = v5 + v15
                continue 'l0 (v5 = v16)
              }
              return v17
            }
        "#]],
    );
}

#[test]
fn stages() {
    check(
        "fn f(a: &[f64]) -> f64 { a.iter().filter(|x| **x > 0.0).take(2).map(|x| x.sin()).fold(1.0, |p, y| p * y) }",
        &expect![[r#"
            fn f(v0 a: &[f64]) -> f64 {
              v1 n: discrete = `items.len()` with (items = v0)
              v2 acc: f64 = const 1.0
              v3 count: discrete = const 0_usize
              v4: discrete = const 0
              (v23 acc: f64, v24 count: discrete) = 'l0: for v7 i: discrete in v4..v1 carrying (v5 acc: f64 = v2, v6 count: discrete = v3) {
                v8: discrete = const 2
                v9: discrete = v6 == v8
                if v9 {
                  break 'l0 (v5 = v5, v6 = v6)
                } else {
                  yield ()
                }
                v10: f64 = v0[v7]
                v11: &f64 = &v10
                v13: float = const 0.0
                v14: discrete = v10 > v13
                (v21 acc: f64, v22 count: discrete) = if v14 {
                  v15: discrete = const 1
                  v16 count: discrete = v6 + v15
                  v17 x: f64 = v0[v7]
                  v19 y: f64 = sin(v17)
                  v20 acc: f64 = v5 * v19
                  yield (v20, v16)
                } else {
                  yield (v5, v6)
                }
                continue 'l0 (v5 = v21, v6 = v22)
              }
              return v23
            }
        "#]],
    );
}

#[test]
fn nested_loops() {
    check(
        "fn f(m: &[[f64; 2]]) -> f64 { m.iter().flat_map(|row| row.iter()).product() }",
        &expect![[r#"
            fn f(v0 m: &[[f64; 2]]) -> f64 {
              v1 n: discrete = `items.len()` with (items = v0)
              v2 product_1: f64 = const 1.0
              v3: discrete = const 0
              v15 product_1: f64 = 'l0: for v5 i: discrete in v3..v1 carrying (v4 product_1: f64 = v2) {
                v6 row_1: &[f64; 2] = &v0[v5]
                v7 n_1: discrete = `row_1.len()` with (row_1 = v6)
                v8: discrete = const 0
                v14 product_1: f64 = 'l1: for v10 i_1: discrete in v8..v7 carrying (v9 product_1: f64 = v4) {
                  v11: f64 = v0[v5][v10]
                  v13 product_1: f64 = v9 * v11
                  continue 'l1 (v9 = v13)
                }
                continue 'l0 (v4 = v14)
              }
              return v15
            }
        "#]],
    );
}

#[test]
fn the_largest_is_found_by_its_index() {
    check(
        "fn f(a: &[f64]) -> f64 { *a.iter().max_by(|x, y| x.total_cmp(y)).unwrap() }",
        &expect![[r#"
            fn f(v0 a: &[f64]) -> f64 {
              v1 n: discrete = `items.len()` with (items = v0)
              v2: discrete = const 0
              v3: discrete = v1 == v2
              if v3 {
                `panic!("called `Option::unwrap()` on a `None` value")` diverges
                never
              } else {
                yield ()
              }
              v4 best: discrete = const 0_usize
              v5: discrete = const 1
              v18 best: discrete = 'l0: for v7 i: discrete in v5..v1 carrying (v6 best: discrete = v4) {
                v8: f64 = v0[v6]
                v9: &f64 = &v8
                v11: f64 = v0[v7]
                v12: &f64 = &v11
                v13 y: &&f64 = &v12
                v14: discrete = total_cmp(v8, v13)
                v15: ? = const ::core::cmp::Ordering::Greater
                v16: discrete = v14 != v15
                v17 best: discrete = if v16 {
                  yield v7
                } else {
                  yield v6
                }
                continue 'l0 (v6 = v17)
              }
              v19: f64 = v0[v18]
              return v19
            }
        "#]],
    );
}

#[test]
fn collected_and_changed() {
    check(
        "fn f(a: &[f64]) -> f64 { let mut v: Vec<f64> = a.iter().map(|x| x * 2.0).collect(); for x in v.iter_mut() { *x *= 3.0; } v[0] }",
        &expect![[r#"
            fn f(v0 a: &[f64]) -> f64 {
              v1 n: discrete = `items.len()` with (items = v0)
              v2: Vec<?> = `::std::vec::Vec::with_capacity(n)` with (n = v1)
              v3 mut all: Vec<f64> = cell v2
              v4: discrete = const 0
              'l0: for v5 i: discrete in v4..v1 {
                v6 x: f64 = v0[v5]
                v8: float = const 2.0
                v9: f64 = v6 * v8
                v3.push(v9)
                continue 'l0
              }
              v10: Vec<f64> = v3
              v11 mut v: Vec<f64> = cell v10
              v12 n_1: discrete = `v.len()` with (v = v11)
              v13: discrete = const 0
              'l1: for v14 i_1: discrete in v13..v12 {
                v15: float = const 3.0
                v16: f64 = v11[v14]
                v17: f64 = v16 * v15
                v11[v14] = v17
                continue 'l1
              }
              v18: discrete = const 0
              v19: f64 = v11[v18]
              return v19
            }
        "#]],
    );
}

#[test]
fn windows_of_known_size() {
    check(
        "fn f(a: &[f64]) -> f64 { a.windows(2).map(|w| w[0] * w[1]).sum() }",
        &expect![[r#"
        fn f(v0 a: &[f64]) -> f64 {
          v1 n: discrete = `items.len()` with (items = v0)
          v2 n_1: discrete = `(n + 1).saturating_sub(2)` with (n = v1)
          v3: float = const 0.0
          v4 sum_1: f64 = -v3
          v5: discrete = const 0
          v18 sum_1: f64 = 'l0: for v7 i: discrete in v5..v2 carrying (v6 sum_1: f64 = v4) {
            v8: discrete = const 2
            v9: discrete = v7 + v8
            v10 w: &[f64] = &v0[v7..v9]
            v11: discrete = const 0
            v12: f64 = v0[v7]
            v13: discrete = const 1
            v14: discrete = v7 + v13
            v15: f64 = v0[v14]
            v16: f64 = v12 * v15
            v17 sum_1: f64 = v6 + v16
            continue 'l0 (v6 = v17)
          }
          return v18
        }
    "#]],
    );
}

/// What nothing differentiable goes into may be anything.
#[test]
fn chains_over_other_things_are_copied() {
    for source in [
        "fn f(x: f64, s: &str) -> f64 { let n = s.chars().filter(|c| c.is_uppercase()).count(); x * n as f64 }",
        "fn f(x: f64) -> f64 { let t = table(); let n: usize = t.iter().map(|(k, v)| k + v).sum(); x * n as f64 }",
        "fn f(x: f64) -> f64 { let t = table(); let mut n = 0; t.values().for_each(|v| n += v); x * n as f64 }",
        "fn f(x: f64) -> f64 { let t = table(); for (k, v) in t.iter() { println!(\"{k} {v}\"); } x }",
        "fn f(x: f64, names: &[String]) -> f64 { let all = names.iter().cloned().collect::<HashSet<_>>(); x * all.len() as f64 }",
        "fn f(x: f64, n: usize) -> f64 { let v: Vec<usize> = (0..n).rev().collect(); x * v[0] as f64 }",
    ] {
        let found = messages(source);
        assert!(found.is_empty(), "{source}\n{found:#?}\n{}", dump(&lower_str(source).0));
    }
}

/// … and what something differentiable goes into is taken for a slice.
#[test]
fn unknown_sources_are_slices_if_need_be() {
    for source in [
        "fn f(p: &P, x: f64) -> f64 { p.w.iter().map(|w| w * x).sum::<f64>() }",
        "fn f(p: &P, x: f64) -> f64 { let mut s = x; for (w, b) in p.w.iter().zip(&p.b) { s += w * b; } s }",
        "fn f(p: &P, x: f64) -> f64 { let mut s = x; p.w.iter().for_each(|w| s += w * x); s }",
    ] {
        let found = messages(source);
        assert!(found.is_empty(), "{source}\n{found:#?}");
        let text = dump(&lowered(source));
        assert!(text.contains("for v"), "{text}");
    }
}
