//! Plain functions, lowered and interpreted: the value is rustc's, bit for bit.

use super::*;
use crate::ir::interp::{Dyn, run_primal};

trait Arg {
    fn dynamic(&self) -> Dyn<f64>;
}
impl Arg for f64 {
    fn dynamic(&self) -> Dyn<f64> {
        Dyn::Num(*self)
    }
}
impl Arg for i64 {
    fn dynamic(&self) -> Dyn<f64> {
        Dyn::Int(*self)
    }
}
impl Arg for usize {
    fn dynamic(&self) -> Dyn<f64> {
        Dyn::Int(i64::try_from(*self).unwrap())
    }
}
impl Arg for bool {
    fn dynamic(&self) -> Dyn<f64> {
        Dyn::Bool(*self)
    }
}
impl<T: Arg, const N: usize> Arg for [T; N] {
    fn dynamic(&self) -> Dyn<f64> {
        Dyn::Array(self.iter().map(Arg::dynamic).collect())
    }
}
impl<T: Arg> Arg for &T {
    fn dynamic(&self) -> Dyn<f64> {
        (*self).dynamic()
    }
}
impl<A: Arg, B: Arg> Arg for (A, B) {
    fn dynamic(&self) -> Dyn<f64> {
        Dyn::Tuple(vec![self.0.dynamic(), self.1.dynamic()])
    }
}

impl Arg for f32 {
    fn dynamic(&self) -> Dyn<f64> {
        Dyn::Num(f64::from(*self))
    }
}

trait Args {
    fn all(&self) -> Vec<Dyn<f64>>;
}
impl<A: Arg> Args for (A,) {
    fn all(&self) -> Vec<Dyn<f64>> {
        vec![self.0.dynamic()]
    }
}
impl<A: Arg, B: Arg> Args for (A, B) {
    fn all(&self) -> Vec<Dyn<f64>> {
        vec![self.0.dynamic(), self.1.dynamic()]
    }
}

macro_rules! corpus {
    ($($name:ident($($p:pat => $t:ty),*) $body:block at $(($($arg:expr),*))*;)*) => {
        $(
            #[test]
            #[allow(unused, unused_braces)]
            #[allow(clippy::all, clippy::pedantic)]
            fn $name() {
                fn f($($p: $t),*) -> f64 $body
                let source = concat!("fn f(", $(stringify!($p), ": ", stringify!($t), ", ",)* ") -> f64 ", stringify!($body));
                let lowered = lowered(source);
                let all = |args: ($($t,)*)| args.all();
                $({
                    let args = all(($($arg,)*));
                    let expected: f64 = f($($arg),*);
                    let found = run_primal::<f64>(&lowered, &args).and_then(|v| v.num());
                    match found {
                        Ok(found) => assert_eq!(found.to_bits(), expected.to_bits(), "{found} instead of {expected}\n{}", dump(&lowered)),
                        Err(e) => panic!("{e}\n{}", dump(&lowered)),
                    }
                })*
            }
        )*
    };
}

corpus! {
    straight_line(x => f64, y => f64) { let a = x * y; let b = a.sin() + -x; b / y % 2.0 } at (1.5, 2.5) (-3.0, 0.5);
    shadowing(x => f64) { let x = x + 1.0; let x = { let x = x * 2.0; x + 1.0 }; x } at (1.0);
    compound(x => f64) { let mut s = 0.5; s += x; s *= x; s -= 1.0; s /= 3.0; s %= 0.7; s } at (2.0) (-7.0);
    assigned_in_one_branch(x => f64) { let mut y = 1.0; if x > 0.0 { y = x; } y * 2.0 } at (2.0) (-2.0);
    assigned_in_both(x => f64) { let y; if x > 0.0 { y = x; } else { y = -x; } y * 2.0 } at (2.0) (-2.0);
    uninitialised_with_exit(x => f64) { let y; if x > 0.0 { y = x; } else { return 7.0; } y * 2.0 } at (2.0) (-2.0);
    else_if_chain(x => f64) { if x < 0.0 { -x } else if x < 1.0 { x * 0.5 } else if x < 2.0 { x } else { 2.0 } } at (-1.0) (0.5) (1.5) (9.0);
    nested_branches(x => f64, y => f64) {
        let mut a = x; let mut b = y;
        if a > b { let t = a; a = b; b = t; if a > 0.0 { b += a; } } else if a == b { return a; }
        a - b
    } at (3.0, 2.0) (2.0, 3.0) (1.0, 1.0) (-1.0, -5.0);
    swap_three_times(x => f64, y => f64) { let (mut a, mut b) = (x, y); for _ in 0..3 { (a, b) = (b, a * 2.0); } a - 10.0 * b } at (3.0, 2.0);
    rotate_with_temporary(x => f64) { let mut a = x; let mut b = 2.0; let mut c = 3.0; let mut i = 0; while i < 4 { let t = a; a = b; b = c; c = t + a; i += 1; } a + 10.0 * b + 100.0 * c } at (1.5);
    lazy_and_or(x => f64, n => i64) { if x > 0.0 && n / 2 > 1 || n == 0 { x } else { 2.0 * x } } at (1.0, 4) (1.0, 1) (-1.0, 0) (-1.0, 4);
    lazy_effects(x => f64) { let mut k = 0.0; let b = x > 0.0 && { k += 1.0; x > 1.0 } || { k += 10.0; false }; if b { k } else { k + 100.0 } } at (2.0) (0.5) (-1.0);
    not_bool(x => f64, b => bool) { if !b { x } else { -x } } at (1.0, true) (1.0, false);
    for_loops(x => f64, n => i64) {
        let mut s = 0.0;
        for i in 0..n { s += x * i as f64; }
        for i in (1..=n).rev() { s = s * 0.5 + i as f64; }
        for i in (0..n).step_by(2) { s -= i as f64; }
        for i in (0..n).rev().step_by(3) { s += 0.25 * i as f64; }
        s
    } at (1.5, 5) (1.5, 0);
    while_loop(x => f64) { let mut y = x; let mut n = 0; while y > 1.0 && n < 20 { y /= 2.0; n += 1; } y + n as f64 } at (100.0) (0.5);
    while_with_effect(x => f64) { let mut y = x; while { y -= 1.0; y > 0.0 } { y *= 0.5; } y } at (10.0) (0.5);
    while_break_continue(x => f64) { let mut y = x; let mut i = 0; while i < 10 { i += 1; if i == 3 { continue; } if y > 50.0 { break; } y *= 1.5; } y + i as f64 } at (1.0) (30.0) (60.0);
    loop_value(x => f64) { let mut k = x; let r = loop { k *= 2.0; if k > 10.0 { break k + 1.0; } if k < -5.0 { break 3.0; } }; r + k } at (1.0) (-1.0);
    loop_late_variable(x => f64) { let y; let mut k = x; loop { k += 1.0; if k > 5.0 { y = k * 2.0; break; } } y + k } at (1.0);
    labels(x => f64, n => i64) {
        let mut s = 0.0;
        'outer: for i in 0..n { for j in 0..n { if j == i { continue 'outer; } if s > 20.0 { break 'outer; } s += x * (i * j) as f64 + 1.0; } s += 0.5; }
        s
    } at (1.0, 4) (3.0, 5) (1.0, 0);
    labelled_value(x => f64) { let mut k = 0; let r = 'a: loop { k += 1; loop { if k > 3 { break 'a x * k as f64; } k += 1; if k % 2 == 0 { break; } } }; r } at (1.5);
    labelled_block(x => f64) { let mut m = 0.0; let r = 'b: { if x > 1.0 { m = 1.0; break 'b x; } m += 2.0; x * 3.0 }; r + m } at (2.0) (0.5);
    labelled_block_in_loop(x => f64) { let mut s = 0.0; 'l: for i in 0..6 { 'b: { if i == 2 { continue 'l; } if i == 4 { break 'l; } if i == 3 { break 'b; } s += x; } s += 0.1; } s } at (2.0);
    early_return_in_loops(x => f64, n => i64) { let mut s = x; for i in 0..n { for j in 0..i { s += 0.5; if s > 4.0 { return s * j as f64; } } } s } at (1.0, 2) (1.0, 9);
    dead_code(x => f64) { if x > 0.0 { return x; let y = 3.0; return y; } loop { return -x; } } at (1.0) (-1.0);
    nested_loop_variables(x => f64) { let mut a = 1.0; let mut b = 0.0; for i in 0..3 { let mut c = a; for _ in 0..2 { c = c * x + b; b += 1.0; } a = c - i as f64; } a + b } at (0.5) (2.0);
    matches_discrete(x => f64, n => i64) { match n { 0 => x, 1 | 2 => x * 2.0, k @ 3..=5 => x * k as f64, k if k < 0 => -x, _ => 100.0 } } at (1.5, 0) (1.5, 2) (1.5, 4) (1.5, -3) (1.5, 99);
    match_assigns(x => f64, n => i64) { let mut y = x; match n { 0 => y += 1.0, 1 => { y *= 5.0; } 2 => return 9.0, _ => {} } y } at (1.0, 0) (1.0, 1) (1.0, 2) (1.0, 3);
    match_bool_tuple(x => f64, n => i64) { match (x > 0.0, n) { (true, 0) => x, (false, k) => k as f64, (true, _) => 2.0 * x } } at (1.0, 0) (-1.0, 7) (1.0, 3);
    match_active(p => (f64, f64)) { match p { (a, b) if a > b => a - b, (a, _) => a } } at ((3.0, 1.0)) ((1.0, 3.0));
    match_in_loop(x => f64) { let mut s = x; for i in 0..6 { s = match i % 3 { 0 => s + 1.0, 1 => { if s > 3.0 { break; } s * 2.0 } _ => continue, }; } s } at (0.5) (1.0);
    tuples(p => (f64, (f64, f64))) { let (a, (b, c)) = p; let q = (a * b, c); let (mut d, e): (f64, f64) = q; d += p.1.0; d - e + q.0 } at ((1.0, (2.0, 3.0)));
    arrays(a => [f64; 3], i => usize) { let [x, y, z] = a; let b = [x + y, z]; let c = [0.5; 4]; b[i] * c[3] + a[i + 1] } at ([1.0, 2.0, 3.0], 0) ([1.0, 2.0, 3.0], 1);
    array_of_arrays(m => [[f64; 2]; 2]) { let mut s = 0.0; for i in 0..2 { for j in 0..2 { s += m[i][j] * (i + 2 * j) as f64; } } s } at ([[1.0, 2.0], [3.0, 4.0]]);
    array_rest(a => [f64; 4]) { let [x, .., y] = a; let (p, .., q) = (x, 7.0, y); x - 2.0 * y + p * q } at ([1.0, 2.0, 3.0, 4.0]);
    references(x => &f64, a => &[f64; 2]) { let r = &a[1]; let s = *x * *r + x; let t = &s; t.sin() + x.max(a[0]) } at (&1.5, &[2.0, 3.0]);
    param_patterns((a, b) => (f64, f64), [c, d] => [f64; 2]) { a * c - b * d } at ((1.0, 2.0), [3.0, 4.0]);
    mutable_param(mut x => f64) { x += 1.0; x *= x; x } at (2.0);
    casts(x => f64, n => i64) { let k = x as i64; k as f64 * x + n as f64 + (x as f32) as f64 } at (2.7, 3);
    discrete_methods(x => f64, n => i64) { let m = n.max(2).min(5); x * m as f64 + (n + 1).abs() as f64 } at (1.5, 9) (1.5, -9);
    rule_methods(x => f64) { x.powi(3).exp().mul_add(2.0, x).max(f64::sin(x)) + f64::min(x, 0.5).abs() } at (0.3) (-0.7);
    sin_cos_pair(x => f64) { let (s, c) = x.sin_cos(); let p = x.sin_cos(); s * c + p.0 - p.1 } at (0.3);
    operator_methods(x => f64) { use std::ops::{Add, Mul, Neg}; x.add(2.0).mul(x).neg() } at (0.3);
    clones(x => &f64) { let y = x.clone(); let z = y.clone(); z * 2.0 } at (&1.5);
    from_and_into(x => f32) { let y: f64 = x.into(); f64::from(x) * y } at (1.5);
    let_else(n => i64, x => f64) { let k @ 1..=3 = n else { return x; }; x * k as f64 } at (2, 1.5) (9, 1.5);
    if_let(n => i64, x => f64) { if let k @ (1 | 2) = n { x * k as f64 } else { x } } at (2, 1.5) (9, 1.5);
    while_let(x => f64) { let mut i = 0; let mut s = x; while let 0..=3 = i { i += 1; s += i as f64; if s > 100.0 { break; } } s } at (1.0) (97.0);
    block_values(x => f64) { let y = { let t = x * x; t + { let u = t; u * 2.0 } }; { { y } } } at (1.5);
    evaluation_order(x => f64) { let mut a = x; let r = a + { a = 2.0 * a; a } * { a += 1.0; a }; r - a } at (1.5);
    compound_reads_last(x => f64) { let mut a = x; a += { a = 10.0; 1.0 }; a } at (1.5);
    unit_values(x => f64) { let u = (); let v = if x > 0.0 { u } else { () }; let mut s = x; let w = { s += 1.0; }; s } at (1.5);
    destructuring_assignment(x => f64) { let (mut a, mut b, c); (a, _) = (x, 1.0); [b, c] = [a, 3.0]; (a, b) = (b + c, a); a - b } at (1.5);
    infinite_with_return(x => f64) { let mut k = x; loop { k *= 2.0; if k > 9.0 { return k; } } } at (1.0);
    assertions(x => f64) { assert!(x > 0.0, "{x} is not positive"); debug_assert!(x < 9.0); if x > 8.0 { panic!("{}", x) } println!("{x:?}"); x } at (1.0);
    diverging_arm(x => f64, n => i64) { let y = if n > 0 { x } else { unreachable!("{n}") }; y } at (1.0, 1);
    constants(x => f64) { const K: f64 = 2.0; x * std::f64::consts::PI + f64::INFINITY.min(x) } at (1.0);
    comparison_of_references(x => &f64, y => &f64) { if x < y { *x } else { *y } } at (&1.0, &2.0) (&2.0, &1.0);
    branch_value_in_loop(x => f64, n => i64) { let mut s = x; for i in 0..n { let d = if i % 2 == 0 { s } else { x }; s = d * 0.5 + 1.0; } s } at (3.0, 5);
    break_with_shadowed(x => f64) { let mut s = x; for i in 0..5 { let s2 = s; { let mut s = 100.0; s += 1.0; if s2 > 3.0 { break; } } s += i as f64; } s } at (1.0);
}
