//! `for` over every form of range, `while`, `loop`; nested; what is carried, swapped, rotated, recomputed.

use crate::case;

macro_rules! functions {
    ($R:ident $($k:ident)?; $diff:meta, $con:meta) => {
        #[$diff]
        pub fn for_exclusive(x: $R, n: usize) -> $R {
            let mut s = $($k)?(0.0);
            for i in 0..n {
                s += x.powi(i as i32) * i as f64;
            }
            s
        }

        #[$diff]
        pub fn for_inclusive(x: $R, n: i32) -> $R {
            let mut p = $($k)?(1.0);
            for i in 1..=n {
                p *= x + i as f64;
            }
            p
        }

        #[$diff]
        pub fn for_rev(x: $R, n: usize) -> $R {
            let mut s = x;
            for i in (0..n).rev() {
                s = s * x - i as f64;
            }
            s
        }

        #[$diff]
        pub fn for_rev_inclusive(x: $R, n: u32) -> $R {
            let mut s = $($k)?(0.0);
            for i in (1..=n).rev() {
                s = x / (i as f64 + s);
            }
            s
        }

        #[$diff]
        pub fn for_step(x: $R, n: usize) -> $R {
            let mut s = $($k)?(1.0);
            for i in (1..n).step_by(3) {
                s = (s * x).sin() + i as f64;
            }
            s * x
        }

        #[$diff]
        pub fn for_step_rev(x: $R, n: i32) -> $R {
            let mut s = x;
            for i in (0..=n).rev().step_by(2) {
                s = s * 0.5 + x * i as f64;
            }
            for i in (0..n).step_by(2).rev() {
                s = s * x + i as f64;
            }
            s
        }

        #[$diff]
        pub fn for_negative_range(x: $R, n: i32) -> $R {
            let mut s = $($k)?(0.0);
            for i in -n..n {
                s += x.powi(2) * i as f64 + x * (i * i) as f64;
            }
            for i in -3..=-1 {
                s *= x + i as f64;
            }
            s
        }

        #[$diff]
        pub fn for_empty(x: $R, n: usize) -> $R {
            let mut s = x;
            for _ in n..n {
                s *= 2.0;
            }
            for _ in 5..2 {
                s = s.exp();
            }
            s
        }

        #[$diff]
        pub fn for_bounds_computed(x: $R, v: &[$R]) -> $R {
            let mut s = $($k)?(0.0);
            let n = v.len();
            for i in n / 2..n - 1 {
                s += v[i] * v[i + 1] * x;
            }
            s
        }

        #[$diff]
        pub fn for_bounds_reassigned(x: $R) -> $R {
            // The range is evaluated once.
            let mut n = 3;
            let mut s = x;
            for i in 0..n {
                n = n + i;
                s *= x + n as f64;
            }
            s
        }

        #[$diff]
        pub fn for_assigns_counter_shadow(x: $R, n: i32) -> $R {
            let mut s = $($k)?(0.0);
            for i in 0..n {
                let i = i * 2;
                s += x * i as f64;
            }
            s * x
        }

        #[$diff]
        pub fn while_counts(x: $R, n: i32) -> $R {
            let mut i = 0;
            let mut y = x;
            while i < n {
                y = y.sin() + x;
                i += 1;
            }
            y
        }

        #[$diff]
        pub fn while_on_value(x: $R) -> $R {
            let mut y = x;
            while y < 10.0 {
                y = y * y + 0.5;
            }
            y * x
        }

        #[$diff]
        pub fn while_two_conditions(x: $R, y: $R) -> $R {
            let (mut a, mut b) = (x, y);
            let mut n = 0;
            while a > 0.01 && b < 100.0 && n < 50 {
                a *= 0.5;
                b = b * 1.5 + a;
                n += 1;
            }
            a * b + n as f64
        }

        #[$diff]
        pub fn loop_breaks(x: $R) -> $R {
            let mut y = x;
            let mut n = 0;
            loop {
                y = 0.5 * (y + x / y);
                n += 1;
                if n > 6 {
                    break;
                }
            }
            y
        }

        #[$diff]
        pub fn loop_value(x: $R, #[$con] limit: f64) -> $R {
            let mut y = x;
            let z = loop {
                y = y * 1.5 + 0.1;
                if y > limit {
                    break y * x;
                }
            };
            z + y
        }

        #[$diff]
        pub fn loop_several_values(x: $R, n: i32) -> $R {
            let mut y = x;
            let mut i = 0;
            loop {
                if y > 5.0 {
                    break y.sqrt();
                }
                y += x * x + 0.1;
                i += 1;
                if i > n {
                    break y * y;
                }
                y *= 1.1;
            }
        }

        #[$diff]
        pub fn loop_of_tuple(x: $R, y: $R) -> $R {
            let mut a = x;
            let mut n = 0;
            let (u, v) = loop {
                a = a * 0.5 + y;
                n += 1;
                if n == 4 {
                    break (a, a * x);
                }
            };
            u * v
        }

        #[$diff]
        pub fn swap_by_temporary(a: $R, b: $R, n: usize) -> $R {
            let (mut p, mut q) = (a, b);
            for _ in 0..n {
                let t = p;
                p = q;
                q = t;
            }
            p * p + 10.0 * q
        }

        #[$diff]
        pub fn swap_by_tuple(a: $R, b: $R, n: usize) -> $R {
            let mut p = a;
            let mut q = b;
            for _ in 0..n {
                (p, q) = (q, p);
            }
            p * p * p + 7.0 * q
        }

        #[$diff]
        pub fn rotate(a: $R, b: $R, c: $R, n: usize) -> $R {
            let (mut p, mut q, mut r) = (a, b, c);
            for _ in 0..n {
                let t = p;
                p = q;
                q = r;
                r = t;
            }
            p + 10.0 * q * q + 100.0 * r
        }

        #[$diff]
        pub fn rotate_and_change(a: $R, b: $R, n: usize) -> $R {
            let (mut p, mut q) = (a, b);
            for i in 0..n {
                let t = p * q;
                p = q + i as f64;
                q = t.cos();
            }
            p * q
        }

        #[$diff]
        pub fn fibonacci_like(a: $R, b: $R, n: usize) -> $R {
            let (mut p, mut q) = (a, b);
            for _ in 0..n {
                (p, q) = (q, p * 0.5 + q);
            }
            q
        }

        #[$diff]
        pub fn nested_rectangular(x: $R, y: $R, n: usize) -> $R {
            let mut s = $($k)?(0.0);
            for i in 0..n {
                let mut row = x;
                for j in 0..n {
                    row = row * y + (i * j) as f64;
                }
                s += row * row;
            }
            s
        }

        #[$diff]
        pub fn nested_triangular(v: &[$R]) -> $R {
            let mut s = $($k)?(0.0);
            for i in 0..v.len() {
                for j in 0..i {
                    let d = v[i] - v[j];
                    s += d * d * v[j];
                }
            }
            s
        }

        #[$diff]
        pub fn nested_three_deep(x: $R, n: usize) -> $R {
            let mut s = x;
            for i in 0..n {
                for j in i..n {
                    for k in (0..=j).rev() {
                        s = s * 0.9 + x / (1 + i + j + k) as f64;
                    }
                    s = s.sin();
                }
            }
            s
        }

        #[$diff]
        pub fn while_in_for(x: $R, n: usize) -> $R {
            let mut s = $($k)?(0.0);
            for i in 1..=n {
                let mut t = x / i as f64;
                while t > 0.3 {
                    t = t * t * 0.7;
                }
                s += t * i as f64;
            }
            s
        }

        #[$diff]
        pub fn branch_in_loop(v: &[$R]) -> $R {
            let mut pos = $($k)?(0.0);
            let mut neg = $($k)?(1.0);
            for i in 0..v.len() {
                if v[i] > 0.0 {
                    pos += v[i] * v[i];
                } else if v[i] < -1.0 {
                    neg *= v[i];
                } else {
                    pos -= neg * v[i];
                }
            }
            pos * neg
        }

        #[$diff]
        pub fn loop_in_branch(x: $R, y: $R, n: usize) -> $R {
            let mut s = x;
            if y > 0.0 {
                for _ in 0..n {
                    s = s * y;
                }
            } else {
                let mut i = 0;
                while i < n {
                    s += y * x;
                    i += 2;
                }
            }
            s
        }

        #[$diff]
        pub fn alternating(x: $R, n: usize) -> $R {
            let mut s = x;
            let mut up = true;
            for _ in 0..n {
                s = if up { s * x } else { s + x };
                up = !up;
            }
            s
        }

        #[$diff]
        pub fn best_so_far(v: &[$R]) -> $R {
            let mut best = v[0];
            let mut at = 0;
            for i in 1..v.len() {
                if v[i] > best {
                    best = v[i];
                    at = i;
                }
            }
            best * best + at as f64 * v[0]
        }

        #[$diff]
        pub fn last_assigned_in_loop(x: $R, n: usize) -> $R {
            let mut last = x;
            for i in 0..n {
                last = x * i as f64;
            }
            last * x
        }

        #[$diff]
        pub fn declared_outside_assigned_inside(x: $R, n: usize) -> $R {
            let mut t;
            let mut s = $($k)?(0.0);
            for i in 0..n {
                t = x * i as f64;
                s += t * t;
            }
            s
        }

        #[$diff]
        pub fn carried_but_unused(x: $R, n: usize) -> $R {
            let mut dead = x;
            let mut s = x;
            for _ in 0..n {
                dead = dead * x;
                s = s + x;
            }
            s
        }

        #[$diff]
        pub fn loop_invariant(x: $R, y: $R, n: usize) -> $R {
            let mut s = $($k)?(0.0);
            for i in 0..n {
                let e = (x * y).exp();
                s += e * i as f64 + y.sin() * s;
            }
            s
        }

        #[$diff]
        pub fn linear_loop_keeps_nothing(x: $R, n: usize) -> $R {
            let mut s = x;
            for i in 0..n {
                s = 0.5 * s - x + i as f64;
            }
            s
        }

        #[$diff]
        pub fn two_loops(x: $R, y: $R, n: usize) -> $R {
            let mut a = x;
            for _ in 0..n {
                a = a * y;
            }
            let mut b = y;
            for _ in 0..n {
                b = b.sin() * a;
            }
            a + b
        }

        #[$diff]
        pub fn loop_on_derived_count(x: $R) -> $R {
            // How often depends on x, through integers: cut.
            let mut s = x;
            let mut n = 0;
            let mut t = x;
            while t > 1.0 {
                t = t / 2.0;
                n += 1;
            }
            for _ in 0..n {
                s = s * 0.5 + t;
            }
            s
        }

        #[$diff]
        pub fn product_of_slice(v: &[$R]) -> $R {
            let mut p = $($k)?(1.0);
            for i in 0..v.len() {
                p *= v[i];
            }
            p
        }

        #[$diff]
        pub fn read_while(v: &[$R]) -> $R {
            let mut s = $($k)?(0.0);
            let mut i = 0;
            while i < v.len() {
                s += v[i];
                i += 1;
            }
            s
        }

        #[$diff]
        pub fn prefix_of_slice(v: &[$R], w: &[$R]) -> $R {
            let mut s = $($k)?(0.0);
            let mut prefix = $($k)?(0.0);
            for i in 0..v.len() {
                prefix += v[i];
                s += prefix * w[i] + v[v.len() - 1 - i];
            }
            s
        }

        #[$diff]
        pub fn chain(x: $R, n: usize) -> $R {
            let mut y = x;
            for _ in 0..n {
                y = y.sin() * y.cos() + 0.1 * y;
            }
            y
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

case!(for_exclusive(x, n); [(2.0, 0), (2.0, 1), (2.0, 5)]; |r| (r.f(-2.0, 2.0), r.u(0, 6)));
case!(for_inclusive(x, n); [(2.0, 0), (2.0, 1), (-1.0, 3)]; |r| (r.f(-2.0, 2.0), r.i(0, 6)));
case!(for_rev(x, n); [(2.0, 0), (2.0, 5)]; |r| (r.f(-2.0, 2.0), r.u(0, 6)));
case!(for_rev_inclusive(x, n); [(2.0, 0), (2.0, 7)]);
case!(for_step(x, n); [(2.0, 0), (2.0, 1), (2.0, 10), (2.0, 11)]; |r| (r.f(-2.0, 2.0), r.u(0, 20)));
case!(for_step_rev(x, n); [(0.5, 0), (0.5, 4), (0.5, 5)]);
case!(for_negative_range(x, n); [(0.5, 0), (0.5, 4)]; |r| (r.f(-2.0, 2.0), r.i(0, 6)));
case!(for_empty(x, n); [(0.5, 0), (0.5, 4)]);
case!(for_bounds_computed(x, &v => x, v); [(0.5, vec![1.0]), (0.5, vec![1.0, 2.0, 3.0, 4.0, 5.0])]; |r| { let n = r.u(1, 8); (r.f(-1.0, 1.0), r.v(n, -1.0, 1.0)) });
case!(for_bounds_reassigned(x); [(0.5,), (-0.3,)]);
case!(for_assigns_counter_shadow(x, n); [(0.5, 4), (-0.3, 0)]);
case!(while_counts(x, n); [(0.5, 4), (-0.3, 0)]; |r| (r.f(-2.0, 2.0), r.i(0, 9)));
case!(while_on_value(x); [(0.9,), (1.3,), (11.0,)]; |r| (r.f(0.8, 12.0),));
case!(while_two_conditions(x, y); [(1.0, 1.0), (1.0, 60.0), (0.001, 1.0)]; |r| (r.f(0.0, 2.0), r.f(0.0, 99.0)));
case!(loop_breaks(x); [(2.0,), (0.3,)]; |r| (r.f(0.1, 9.0),));
case!(loop_value(x, limit.0 => x, limit); [(2.0, crate::support::Fixed(2.5)), (0.5, crate::support::Fixed(20.0))]);
case!(loop_several_values(x, n); [(0.5, 2), (0.5, 200), (6.0, 1)]; |r| (r.f(0.0, 3.0), r.i(0, 5)));
case!(loop_of_tuple(x, y); [(0.5, 2.0)]; |r| (r.f(-1.0, 1.0), r.f(-1.0, 1.0)));
case!(swap_by_temporary(a, b, n); [(2.0, 3.0, 0), (2.0, 3.0, 1), (2.0, 3.0, 3)]; |r| (r.f(-1.0, 1.0), r.f(-1.0, 1.0), r.u(0, 5)));
case!(swap_by_tuple(a, b, n); [(2.0, 3.0, 0), (2.0, 3.0, 1), (2.0, 3.0, 3)]; |r| (r.f(-1.0, 1.0), r.f(-1.0, 1.0), r.u(0, 5)));
case!(rotate(a, b, c, n); [(2.0, 3.0, 4.0, 0), (2.0, 3.0, 4.0, 1), (2.0, 3.0, 4.0, 2), (2.0, 3.0, 4.0, 3), (2.0, 3.0, 4.0, 4)]);
case!(rotate_and_change(a, b, n); [(2.0, 3.0, 0), (2.0, 3.0, 1)]; |r| (r.f(-1.0, 1.0), r.f(-1.0, 1.0), r.u(0, 7)));
case!(fibonacci_like(a, b, n); [(2.0, 3.0, 0), (2.0, 3.0, 10)]);
case!(nested_rectangular(x, y, n); [(0.4, 0.3, 0), (0.4, 0.3, 3)]; |r| (r.f(-1.0, 1.0), r.f(-1.0, 1.0), r.u(0, 5)));
case!(nested_triangular(&v => v); [(vec![],), (vec![1.0],), (vec![1.0, 3.0, -2.0],)]; |r| { let n = r.u(0, 8); (r.v(n, -1.0, 1.0),) });
case!(nested_three_deep(x, n); [(0.4, 0), (0.4, 1), (0.4, 4)]);
case!(while_in_for(x, n); [(0.4, 0), (1.4, 4)]; |r| (r.f(0.0, 1.3), r.u(0, 5)));
case!(branch_in_loop(&v => v); [(vec![],), (vec![1.0, -0.5, -2.0, 3.0, -1.5],)]; |r| { let n = r.u(0, 8); (r.v(n, -2.0, 2.0),) });
case!(loop_in_branch(x, y, n); [(2.0, 3.0, 3), (2.0, -3.0, 3)]; |r| (r.f(-1.0, 1.0), r.f(-1.0, 1.0), r.u(0, 5)));
case!(alternating(x, n); [(1.3, 0), (1.3, 5)]);
case!(best_so_far(&v => v); [(vec![1.0],), (vec![1.0, 3.0, 2.0],)]; |r| { let n = r.u(1, 8); (r.v(n, -2.0, 2.0),) });
case!(last_assigned_in_loop(x, n); [(1.3, 0), (1.3, 1), (1.3, 5)]);
case!(declared_outside_assigned_inside(x, n); [(1.3, 0), (1.3, 5)]);
case!(carried_but_unused(x, n); [(1.3, 0), (1.3, 5)]);
case!(loop_invariant(x, y, n); [(1.3, 0.4, 0), (1.3, 0.4, 5)]);
case!(linear_loop_keeps_nothing(x, n); [(1.3, 0), (1.3, 5)]);
case!(two_loops(x, y, n); [(1.3, 0.4, 0), (1.3, 0.4, 3)]; |r| (r.f(-1.0, 1.0), r.f(-1.0, 1.0), r.u(0, 5)));
case!(loop_on_derived_count(x); [(0.5,), (1.5,), (100.0,)]; |r| (r.f(0.0, 30.0),));
case!(product_of_slice(&v => v); [(vec![],), (vec![2.0, 0.0, 3.0],), (vec![0.0, 0.0, 3.0],)]; |r| { let n = r.u(0, 8); (r.v(n, -2.0, 2.0),) });
case!(read_while(&v => v); [(vec![],), (vec![2.0, 0.0, 3.0],)]);
case!(prefix_of_slice(&v, &w => v, w); [(vec![], vec![]), (vec![1.0, 2.0, 3.0], vec![0.5, 0.25, 4.0])]);
case!(chain(x, n); [(0.7, 0), (0.7, 100)]);
