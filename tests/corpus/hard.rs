//! Combinations that are easy to get wrong: inactive state that changes, exits within exits, variables that are assigned in strange places.

use crate::case;

macro_rules! functions {
    ($R:ident $($k:ident)?; $diff:meta, $con:meta) => {
        #[$diff]
        pub fn inactive_state(x: $R, n: usize) -> $R {
            let mut w = 0.5;
            let mut s = x;
            for i in 0..n {
                w *= 0.9;
                if i % 2 == 0 {
                    w += 0.1;
                }
                s = s * w + x * w;
            }
            s * w
        }

        #[$diff]
        pub fn changing_table(x: $R, n: usize) -> $R {
            let mut table = [1.0, 2.0, 3.0];
            let mut counts = [0; 3];
            let mut s = x;
            for i in 0..n {
                s = s * table[i % 3] + x;
                table[i % 3] = table[(i + 1) % 3] * 0.5;
                counts[i % 3] += 1;
            }
            s * counts[0] as f64 + table[1] * x
        }

        #[$diff]
        pub fn changing_vec(x: $R, n: usize) -> $R {
            let mut stack = vec![n];
            let mut s = x;
            while let Some(k) = stack.pop() {
                s = s * 0.5 + x * k as f64;
                if k > 1 {
                    stack.push(k / 2);
                    stack.push(k - k / 2 - 1);
                }
            }
            s
        }

        #[$diff]
        pub fn read_before_and_after_change(x: $R) -> $R {
            let mut k = vec![1.5];
            let a = k[0];
            let y = x * a;
            k[0] = 2.5;
            let z = y * k[0];
            k.clear();
            z * x * (k.len() + 1) as f64
        }

        #[$diff]
        pub fn closure_of_constants(x: $R, seed: u32) -> $R {
            let mut state = seed;
            let mut random = || {
                state = state.wrapping_mul(1664525).wrapping_add(1013904223);
                (state >> 8) as f64 / 16777216.0
            };
            let mut s = x;
            for _ in 0..5 {
                s = s * random() + x * random();
            }
            s
        }

        #[$diff]
        pub fn borrowed_mutably(x: $R, n: i32) -> $R {
            let mut m = n;
            let r = &mut m;
            *r += 2;
            *r *= 3;
            x * m as f64
        }

        #[$diff]
        pub fn if_let_on_discrete(x: $R, n: u32) -> $R {
            if let Some(k) = n.checked_sub(2) {
                x * x * k as f64
            } else if let 0 = n {
                x
            } else {
                let Some(j) = n.checked_add(1) else { return x };
                x * j as f64
            }
        }

        #[$diff]
        pub fn matches_and_bindings(x: $R, y: $R, n: i32) -> $R {
            let small = matches!(n, 0..=3);
            match n {
                k if small && x > y => x * k as f64,
                k @ (1 | 2) => y * k as f64,
                k if (x + y) > k as f64 => x + y,
                _ => x * y,
            }
        }

        #[$diff]
        pub fn deferred_in_loop(x: $R, n: usize) -> $R {
            let y;
            let mut i = 0;
            loop {
                i += 1;
                if i > n {
                    y = x * i as f64;
                    break;
                }
            }
            y * y
        }

        #[$diff]
        pub fn deferred_in_nested(x: $R, n: i32) -> $R {
            let (a, b);
            if n > 0 {
                let t = x * x;
                if n > 1 {
                    a = t;
                    b = x;
                } else {
                    b = t + x;
                    a = b * t;
                }
            } else {
                a = x;
                b = a * 2.0;
            }
            a * b
        }

        #[$diff]
        pub fn many_guards(x: $R, n: i32) -> $R {
            let mut s = x;
            if n == 1 { return s; }
            s = s * x;
            if n == 2 { return s.sin(); }
            s = s + x;
            if n == 3 { return s.cos(); }
            s = s * 1.5;
            if n == 4 { return s * s; }
            if n == 5 { return s * x; }
            s = s - x * x;
            if n == 6 { return s; }
            if n == 7 { s = s.exp(); } else if n == 8 { return x; }
            if n == 9 { return s / x; }
            s *= x;
            if n == 10 { return s; }
            if n == 11 { return s + s; }
            s.tanh()
        }

        #[$diff]
        pub fn many_joins(x: $R, n: u32) -> $R {
            let mut s = x;
            if n & 1 != 0 { s = s * x; }
            if n & 2 != 0 { s = s + x; } else { s = s - 0.5; }
            if n & 4 != 0 { s = s.sin(); }
            if n & 8 != 0 { s = s * s; } else { s = s * 2.0; }
            if n & 16 != 0 { s = s.cos(); }
            if n & 32 != 0 { s += x * x; }
            if n & 64 != 0 { s *= x; } else { s /= 2.0; }
            if n & 128 != 0 { s = s.exp(); }
            s
        }

        #[$diff]
        pub fn exits_within_exits(v: &[$R], n: usize) -> $R {
            let mut s = $($k)?(1.0);
            'a: loop {
                for i in 0..v.len() {
                    if s > 20.0 {
                        break 'a;
                    }
                    let mut j = 0;
                    let t = loop {
                        j += 1;
                        if v[i] < 0.0 {
                            continue 'a;
                        }
                        if j > 3 {
                            break s * v[i];
                        }
                        if s < 0.1 {
                            return s * v[0];
                        }
                        s = s + 0.3 * v[i];
                    };
                    s = t * 0.8 + s;
                    if i == n {
                        return t;
                    }
                }
                s = s * s + 1.0;
            }
            s * v[0]
        }

        #[$diff]
        pub fn break_value_of_branches(x: $R, n: i32) -> $R {
            let mut i = 0;
            let mut y = x;
            let (a, b) = loop {
                i += 1;
                y = match i % 3 {
                    0 if y > 2.0 => break (y, x * i as f64),
                    0 => y * 1.5,
                    1 => {
                        if i > n {
                            break (x, y);
                        }
                        y + x
                    }
                    _ => y * 1.1,
                };
            };
            a * b
        }

        #[$diff]
        pub fn nested_loop_values(x: $R, n: i32) -> $R {
            let mut total = $($k)?(0.0);
            let mut m = 0;
            while m < n {
                let inner = {
                    let mut k = 0;
                    let mut z = x * m as f64;
                    loop {
                        z = z * 0.7 + 1.0;
                        k += 1;
                        if k > m {
                            break z * z;
                        }
                    }
                };
                total += if inner > 2.0 { inner } else { -inner * x };
                m += 1;
            }
            total
        }

        #[$diff]
        pub fn same_label_again(x: $R) -> $R {
            let mut s = x;
            'a: for i in 0..3 {
                for _ in 0..2 {
                    if i == 1 {
                        continue 'a;
                    }
                    s *= x;
                }
            }
            'a: loop {
                s += x;
                if s > 1.0 {
                    break 'a;
                }
                s += 0.5;
            }
            s
        }

        #[$diff]
        pub fn variable_named_like_loop(x: $R, n: usize) -> $R {
            let i = x * 2.0;
            let mut s = i;
            for i in 0..n {
                let x = s * i as f64;
                s = x + s;
            }
            s * i
        }

        #[$diff]
        pub fn references_to_elements(v: &[$R], x: $R, k: usize) -> $R {
            let a = &v[k];
            let b = &v;
            let c = &x;
            let mut s = *a * *c;
            for i in 0..b.len() {
                let e = &b[i];
                s += *e * c + e * e;
            }
            s
        }

        #[$diff]
        pub fn ref_patterns(x: $R, y: $R, p: &($R, $R)) -> $R {
            let (ref a, b) = (x, y);
            let &(c, e) = p;
            let &z = &x;
            *a * b * c + e * z
        }

        #[$diff]
        pub fn double_references(x: &&$R, v: &&[$R]) -> $R {
            **x * v[0] + x.sin() * v[1]
        }

        #[$diff]
        pub fn method_chains(x: $R, y: $R) -> $R {
            x.sin().max(y).min(0.9).powi(2).exp().ln_1p() + (x * y).abs().sqrt().mul_add(2.0, 1.0)
        }

        #[$diff]
        pub fn tuple_reassigned_in_branches(x: $R, n: usize) -> $R {
            let mut p = (x, (x * x, 1));
            for i in 0..n {
                p = if i % 2 == 0 { (p.1.0, (p.0, p.1.1 + 1)) } else { (p.0 * 0.5, (p.1.0 + x, p.1.1)) };
            }
            p.0 * p.1.0 * p.1.1 as f64
        }

        #[$diff]
        pub fn array_state_in_while(x: $R) -> $R {
            let mut v = [x, x * 2.0, $($k)?(1.0)];
            let mut n = 0;
            while v[0] < 30.0 && n < 20 {
                let [a, b, c] = v;
                v = [a + b, b * 1.1 + c, if b > a { c } else { a * 0.1 }];
                n += 1;
            }
            v[0] * v[1] + v[2]
        }

        #[$diff]
        pub fn moved_into_array_of_arrays(x: $R, y: $R) -> $R {
            let rows = [[x, y], [y * y, x]];
            let copy = rows;
            let mut s = $($k)?(0.0);
            for i in 0..2 {
                let row = copy[i];
                for j in 0..2 {
                    s += row[j] * rows[j][i];
                }
            }
            s
        }

        #[$diff]
        pub fn zero_trip_then_used(x: $R, n: usize) -> $R {
            let mut last = $($k)?(7.0);
            let mut seen = false;
            for i in 0..n {
                if i > 2 {
                    last = x * i as f64;
                    seen = true;
                }
            }
            if seen { last } else { last * x }
        }

        #[$diff]
        pub fn constant_that_looks_active(x: $R, #[$con] k: $R, n: usize) -> $R {
            let mut a = k;
            for _ in 0..n {
                a = a * 2.0;
            }
            // Becomes active here only.
            for _ in 0..n {
                a = a + x;
            }
            a * k
        }

        #[$diff]
        pub fn activity_through_carried(x: $R, n: usize) -> $R {
            // `a` becomes active in the third round only.
            let (mut a, mut b, mut c) = ($($k)?(1.0), $($k)?(2.0), x);
            for _ in 0..n {
                (a, b, c) = (b, c, a * 0.5);
            }
            a * 3.0 + b
        }

        #[$diff]
        pub fn exponent_from_loop(x: $R) -> $R {
            let mut s = $($k)?(0.0);
            for i in -2..=3 {
                s += x.powi(i) * x.powf(i as f64 * 0.5);
            }
            s
        }

        #[$diff]
        pub fn unused_loops(x: $R, n: usize) -> $R {
            let mut dead = $($k)?(0.0);
            for i in 0..n {
                dead += x * i as f64;
                if dead > 100.0 {
                    break;
                }
            }
            x * 2.0
        }

        #[$diff]
        pub fn condition_with_effects(x: $R, n: i32) -> $R {
            let mut k = 0;
            let mut s = x;
            while { k += 1; s *= 1.1; k < n } {
                s += x;
            }
            s
        }

        #[$diff]
        pub fn short_circuit_with_effects(x: $R, n: i32) -> $R {
            let mut s = x;
            let hit = n > 0 && { s = s * x; s > 1.0 } || { s += 2.0; n > 3 };
            if hit { s * s } else { s }
        }

        #[$diff]
        pub fn assigned_value_in_argument(x: $R) -> $R {
            let mut s = x;
            let t = ({ s = s * 2.0; s }).max({ s += 1.0; s * 0.1 }) + s;
            t * s
        }
    };
}

mod plain {
    use zygote::prelude::*;
    functions!(f64; differentiable, constant);
}
mod dual {
    use crate::support::{D, d};
    functions!(D d; allow(unused), allow(unused));
}
use crate::support::Const;

case!(inactive_state(x, n); [(1.2, 0), (1.2, 7)]);
case!(changing_table(x, n); [(1.2, 0), (1.2, 7)]);
case!(changing_vec(x, n); [(1.2, 0), (1.2, 9)]);
case!(read_before_and_after_change(x); [(1.2,)]);
case!(closure_of_constants(x, seed); [(1.2, 77)]);
case!(borrowed_mutably(x, n); [(1.2, 7)]);
case!(if_let_on_discrete(x, n); [(1.2, 7), (1.2, 2), (1.2, 1), (1.2, 0)]);
case!(matches_and_bindings(x, y, n); [(1.2, 0.3, 2), (1.2, 2.3, 2), (1.2, 2.3, 3), (1.2, 2.3, 0), (1.2, 2.3, 9)]);
case!(deferred_in_loop(x, n); [(1.2, 0), (1.2, 3)]);
case!(deferred_in_nested(x, n); [(1.2, 0), (1.2, 1), (1.2, 2)]);
case!(many_guards(x, n); (0..13).map(|n| (0.7, n)).collect::<Vec<_>>());
case!(many_joins(x, n); (0..40).map(|n| (0.7, n * 6 + n % 5)).collect::<Vec<_>>());
case!(exits_within_exits(&v, n => v, n); [(vec![1.0, 2.0, 0.5], 9), (vec![1.0, 2.0, 0.5], 1), (vec![0.01, 0.2], 7), (vec![30.0], 3)]);
case!(break_value_of_branches(x, n); [(0.3, 5), (1.2, 5), (0.01, 30), (0.01, 0)]);
case!(nested_loop_values(x, n); [(0.3, 0), (1.2, 5), (-0.4, 3)]);
case!(same_label_again(x); [(0.3,), (1.2,)]);
case!(variable_named_like_loop(x, n); [(0.3, 0), (1.2, 4)]);
case!(references_to_elements(&v, x, k => v, x, k); [(vec![1.0, 2.0, 0.5], 0.3, 1)]);
case!(ref_patterns(x, y, &p => x, y, p); [(1.0, 0.3, (2.0, 5.0))]);

#[test]
fn references_to_references() {
    let (x, v) = (&1.3, &[2.0, 5.0][..]);
    let (y, back) = plain::double_references::pullback(&x, &v);
    assert_eq!(y.to_bits(), plain::double_references(&x, &v).to_bits());
    assert_eq!(back(1.0), (2.0 + 5.0 * 1.3_f64.cos(), vec![1.3, 1.3_f64.sin()]));
    assert_eq!(back(1.0), plain::double_references::gradient(&x, &v));
}

case!(method_chains(x, y); [(1.3, 0.4), (0.2, 3.0), (0.2, 0.1), (0.1, 0.5)]);
case!(tuple_reassigned_in_branches(x, n); [(1.3, 0), (1.3, 1), (1.3, 6)]);
case!(array_state_in_while(x); [(1.3,), (40.0,), (-0.2,)]);
case!(moved_into_array_of_arrays(x, y); [(1.3, 0.2)]);
case!(zero_trip_then_used(x, n); [(1.3, 0), (1.3, 2), (1.3, 5)]);
case!(constant_that_looks_active(x, k.0, n => x, k, n); [(1.3, Const(0.7), 0), (1.3, Const(0.7), 3)]);
case!(activity_through_carried(x, n); [(1.3, 0), (1.3, 1), (1.3, 2), (1.3, 3), (1.3, 7)]);
case!(exponent_from_loop(x); [(1.3,), (0.4,)]);
case!(unused_loops(x, n); [(1.3, 0), (1.3, 4), (100.0, 50)]);
case!(condition_with_effects(x, n); [(1.3, 0), (1.3, 4)]);
case!(short_circuit_with_effects(x, n); [(1.3, 0), (1.3, 1), (0.3, 1), (0.3, 5), (0.3, -1)]);
case!(assigned_value_in_argument(x); [(1.3,), (-1.3,)]);
