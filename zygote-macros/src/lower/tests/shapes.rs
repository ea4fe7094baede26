//! What the IR of a construct looks like.

use super::*;
use expect_test::{Expect, expect};

fn check(source: &str, expected: &Expect) {
    expected.assert_eq(&dump(&lowered(source)));
}

#[test]
fn straight_line() {
    check(
        "fn s(x: f64) -> f64 { x.powi(2).sin() * 5.0 }",
        &expect![[r#"
        fn s(v0 x: f64) -> f64 {
          v1: discrete = const 2
          v2: f64 = powi(v0, v1)
          v3: f64 = sin(v2)
          v4: float = const 5.0
          v5: f64 = v3 * v4
          return v5
        }
    "#]],
    );
}

#[test]
fn branch_with_exit() {
    check(
        "fn f(x: f64) -> f64 { let mut y = x; if x > 0.0 { y *= 2.0; } else if x < -1.0 { return 0.0; } y }",
        &expect![[r#"
        fn f(v0 x: f64) -> f64 {
          v1: float = const 0.0
          v2: discrete = v0 > v1
          v9 y: f64 = if v2 {
            v3: float = const 2.0
            v4 y: f64 = v0 * v3
            yield v4
          } else {
            v5: float = const 1.0
            v6: float = -v5
            v7: discrete = v0 < v6
            if v7 {
              v8: float = const 0.0
              return v8
            } else {
              yield ()
            }
            yield v0
          }
          return v9
        }
    "#]],
    );
}

#[test]
fn carried_variables() {
    check(
        "fn f(x: f64, n: usize) -> f64 { let mut a: f64 = 1.0; let mut b = x; for i in (0..n).rev() { (a, b) = (b, a + b); if i == 3 { continue; } } a }",
        &expect![[r#"
            fn f(v0 x: f64, v1 n: discrete) -> f64 {
              v2 a: f64 = const 1.0
              v3: discrete = const 0
              (v10 a: f64, v11 b: f64) = 'l0: for v6 i: discrete in (v3..v1).rev() carrying (v4 a: f64 = v2, v5 b: f64 = v0) {
                v7 b: f64 = v4 + v5
                v8: discrete = const 3
                v9: discrete = v6 == v8
                if v9 {
                  continue 'l0 (v4 = v5, v5 = v7)
                } else {
                  yield ()
                }
                continue 'l0 (v4 = v5, v5 = v7)
              }
              return v10
            }
        "#]],
    );
}

#[test]
fn loop_with_value_and_late_variable() {
    check(
        "fn f(x: f64) -> f64 { let y; let r = 'o: loop { let mut k = 0; while k < 3 && x > 0.0 { k += 1; if x > 5.0 { y = x; break 'o k; } } y = 2.0 * x; break k + 1; }; y * r as f64 }",
        &expect![[r#"
            fn f(v0 x: f64) -> f64 {
              (v18 r: discrete, v19 y: f64) = 'l0: loop {
                v1 k: discrete = const 0
                v13 k: discrete = 'l1: while carrying (v2 k: discrete = v1) {
                  v3: discrete = const 3
                  v4: discrete = v2 < v3
                  v8: discrete = if v4 {
                    v5: float = const 0.0
                    v6: discrete = v0 > v5
                    yield v6
                  } else {
                    v7: discrete = const false
                    yield v7
                  }
                  break unless v8
                  v9: discrete = const 1
                  v10 k: discrete = v2 + v9
                  v11: float = const 5.0
                  v12: discrete = v0 > v11
                  if v12 {
                    break 'l0 with v10, v0
                  } else {
                    yield ()
                  }
                  continue 'l1 (v2 = v10)
                }
                v14: float = const 2.0
                v15 y: f64 = v14 * v0
                v16: discrete = const 1
                v17: discrete = v13 + v16
                break 'l0 with v17, v15
              }
              v20: f64 = v18 as f64
              v21: f64 = v19 * v20
              return v21
            }
        "#]],
    );
}

#[test]
fn match_with_guard() {
    check(
        "fn f(x: f64, n: i32) -> f64 { match n { 0 => x, k @ 1..=3 if k > 1 => x * k as f64, 4 | 5 => return 1.0, _ => panic!(\"no {n}\") } }",
        &expect![[r#"
            fn f(v0 x: f64, v1 n: discrete) -> f64 {
              v6: f64 = match v1 {
                `0` => {
                  yield v0
                }
                `k @ 1..=3` binds (v2 k: discrete) if `k > 1` with (k = v2) => {
                  v3: f64 = v2 as f64
                  v4: f64 = v0 * v3
                  yield v4
                }
                `4 | 5` => {
                  v5: float = const 1.0
                  return v5
                }
                `_` => {
                  `panic!("no {n}")` with (n = v1) diverges
                  never
                }
              }
              return v6
            }
        "#]],
    );
}

#[test]
fn patterns_and_places() {
    check(
        "fn f(p: (f64, [f64; 2]), q: &[f64]) -> (f64, f64) { let (a, [b, c]) = p; let (s, co) = a.sin_cos(); println!(\"{a} {}\", b); (s + q[0], co * c + p.1[1]) }",
        &expect![[r#"
            fn f(v0 p: (f64, [f64; 2]), v1 q: &[f64]) -> (f64, f64) {
              (v2 a: f64, v3: [f64; 2]) = untuple v0
              v4: discrete = const 0
              v5 b: f64 = v3[v4]
              v6: discrete = const 1
              v7 c: f64 = v3[v6]
              v8 s: f64 = sin(v2)
              v9 co: f64 = cos(v2)
              `println!("{a} {}", b)` with (b = v5, a = v2)
              v11: discrete = const 0
              v12: f64 = v1[v11]
              v13: f64 = v8 + v12
              v14: f64 = v9 * v7
              v15: discrete = const 1
              v16: f64 = v0.1[v15]
              v17: f64 = v14 + v16
              v18: (f64, f64) = (v13, v17)
              return v18
            }
        "#]],
    );
}

#[test]
fn in_place_variable() {
    check(
        "fn f(x: f64) -> f64 { let mut v = Vec::new(); v.push(1.0); v[0] = 2.0; let k: f64 = v[0]; x * k }",
        &expect![[r#"
            fn f(v0 x: f64) -> f64 {
              v1: Vec<?> = `Vec::new()`
              v2 mut v: Vec<float> = cell v1
              v3: float = const 1.0
              v2.push(v3)
              v4: float = const 2.0
              v5: discrete = const 0
              v2[v5] = v4
              v6: discrete = const 0
              v7 k: f64 = v2[v6]
              v8: f64 = v0 * v7
              return v8
            }
        "#]],
    );
}

#[test]
fn generics_and_references() {
    check(
        "fn f<T: Real, const N: usize>(x: &T, y: &[T; N]) -> T { let mut s = T::from_f64(0.0); for i in 0..N { s += *x * y[i]; } s.max(*x) }",
        &expect![[r#"
        fn f(v0 x: &T, v1 y: &[T; N]) -> T {
          v2 s: T = `T::from_f64(0.0)`
          v3: discrete = const 0
          v4: discrete = const N
          v11 s: T = 'l0: for v6 i: discrete in v3..v4 carrying (v5 s: T = v2) {
            v7: T = *v0
            v8: T = v1[v6]
            v9: T = v7 * v8
            v10 s: T = v5 + v9
            continue 'l0 (v5 = v10)
          }
          v12: T = *v0
          v13: T = max(v11, v12)
          return v13
        }
    "#]],
    );
}

#[test]
fn calls() {
    check(
        "fn f(x: f64, n: u32) -> f64 { if n == 0 { return x; } let y: f64 = m::g::<3>(x, &n); f(y, n - 1) + (|| 1.0)() }",
        &expect![[r#"
            fn f(v0 x: f64, v1 n: discrete) -> f64 {
              v2: discrete = const 0
              v3: discrete = v1 == v2
              if v3 {
                return v0
              } else {
                yield ()
              }
              v4: &discrete = &v1
              v5 y: f64 = m::g::<3>(v0, v4)
              v6: discrete = const 1
              v7: discrete = v1 - v6
              v8: ? = f(v5, v7)
              v9: float = const 1.0
              v10: ? = v8 + v9
              return v10
            }
        "#]],
    );
}
