//! `return` anywhere, `break` and `continue` with labels and values, code that is never reached.

use crate::case;

macro_rules! functions {
    ($R:ident $($k:ident)?; $diff:meta) => {
        #[$diff]
        pub fn guard(x: $R) -> $R {
            if x < 0.0 {
                return -x;
            }
            x * x
        }

        #[$diff]
        pub fn several_guards(a: $R, b: $R) -> $R {
            if a < 0.0 {
                return b * b;
            }
            if b < 0.0 {
                return a * a;
            }
            if a > 10.0 {
                let t = a - b;
                return t * t;
            }
            a * b
        }

        #[$diff]
        pub fn guards_and_state(x: $R, y: $R) -> $R {
            let mut s = x;
            if y > 1.0 {
                s *= y;
                if s > 3.0 {
                    return s;
                }
                s += 1.0;
            }
            if x > 0.0 {
                s = s * s;
            } else {
                return s - y;
            }
            s * y
        }

        #[$diff]
        pub fn every_branch_returns(x: $R) -> $R {
            if x > 0.0 {
                return x.sin();
            } else if x > -1.0 {
                return x.cos();
            } else {
                return x.exp();
            }
        }

        #[$diff]
        pub fn dead_after_return(x: $R) -> $R {
            let y = x * x;
            return y + x;
            #[allow(unreachable_code)]
            {
                let z = y * y;
                z
            }
        }

        #[$diff]
        pub fn dead_after_branches(x: $R) -> $R {
            if x > 0.0 {
                return x * 3.0;
            } else {
                return x * x;
            }
            #[allow(unreachable_code)]
            x.sin()
        }

        #[$diff]
        pub fn return_as_tail(x: $R) -> $R {
            let y = x.exp();
            return y * x;
        }

        #[$diff]
        pub fn return_in_expression(x: $R) -> $R {
            let y = if x > 0.0 { x.sqrt() } else { return x };
            y * y * y
        }

        #[$diff]
        pub fn return_in_argument(x: $R, y: $R) -> $R {
            let z = x * y + (if y > 1.0 { return x } else { y });
            z * z
        }

        #[$diff]
        pub fn return_from_for(v: &[$R], limit: $R) -> $R {
            let mut s = $($k)?(0.0);
            for i in 0..v.len() {
                s += v[i] * v[i];
                if s > limit {
                    return s * v[i];
                }
            }
            s + limit
        }

        #[$diff]
        pub fn return_from_while(x: $R) -> $R {
            let mut y = x;
            let mut n = 0;
            while n < 20 {
                y = y * 1.5 - 0.1;
                if y > 4.0 {
                    return y * x;
                }
                if y < -4.0 {
                    return y + x * x;
                }
                n += 1;
            }
            y
        }

        #[$diff]
        pub fn return_from_loop(a: $R) -> $R {
            let mut x = a;
            loop {
                let next = 0.5 * (x + a / x);
                if (next - x).abs() < 1e-12 {
                    return next;
                }
                x = next;
            }
        }

        #[$diff]
        pub fn return_from_nested(x: $R, n: usize) -> $R {
            let mut s = x;
            for i in 0..n {
                for j in 0..n {
                    s = s * 1.1 + (i * j) as f64 * x;
                    if s > 8.0 {
                        return s * x + j as f64;
                    }
                    if j > i {
                        break;
                    }
                }
                s += x * x;
            }
            s.sin()
        }

        #[$diff]
        pub fn return_from_loop_in_branch(x: $R, y: $R) -> $R {
            let mut s = x;
            if y > 0.0 {
                for _ in 0..5 {
                    s *= y + 0.5;
                    if s > 3.0 {
                        return s;
                    }
                }
            }
            s * s + y
        }

        #[$diff]
        pub fn break_plain(v: &[$R]) -> $R {
            let mut s = $($k)?(1.0);
            for i in 0..v.len() {
                if v[i] < 0.0 {
                    break;
                }
                s *= v[i] + 1.0;
            }
            s
        }

        #[$diff]
        pub fn continue_plain(v: &[$R]) -> $R {
            let mut s = $($k)?(1.0);
            for i in 0..v.len() {
                if v[i] < 0.0 {
                    continue;
                }
                s = s * v[i] + 0.5;
            }
            s
        }

        #[$diff]
        pub fn break_and_continue(x: $R, n: usize) -> $R {
            let mut s = x;
            let mut i = 0;
            while i < n {
                i += 1;
                if i % 3 == 0 {
                    continue;
                }
                s = s * x + i as f64;
                if s > 50.0 {
                    s = s / x;
                    break;
                }
                s = s - 1.0;
            }
            s
        }

        #[$diff]
        pub fn state_before_continue(v: &[$R]) -> $R {
            let mut s = $($k)?(0.0);
            let mut last = $($k)?(1.0);
            for i in 0..v.len() {
                let t = v[i] * last;
                last = v[i];
                if t < 0.0 {
                    s -= t;
                    continue;
                }
                s += t * t;
                last = last + s;
            }
            s * last
        }

        #[$diff]
        pub fn labelled_break(v: &[$R]) -> $R {
            let mut s = $($k)?(0.0);
            'outer: for i in 0..v.len() {
                for j in 0..v.len() {
                    s += v[i] * v[j];
                    if s > 4.0 {
                        break 'outer;
                    }
                }
                s *= 0.5;
            }
            s * s
        }

        #[$diff]
        pub fn labelled_continue(v: &[$R]) -> $R {
            let mut s = $($k)?(0.0);
            'rows: for i in 0..v.len() {
                let mut row = $($k)?(1.0);
                for j in 0..=i {
                    if v[j] < 0.0 {
                        s += row;
                        continue 'rows;
                    }
                    row *= v[j] + i as f64;
                }
                s += row * v[i];
            }
            s
        }

        #[$diff]
        pub fn labelled_break_value(x: $R, n: usize) -> $R {
            let mut y = x;
            let r = 'search: loop {
                for i in 0..n {
                    y = y * 1.2 + 0.1;
                    if y > 3.0 {
                        break 'search y * i as f64;
                    }
                }
                if n == 0 {
                    break y;
                }
                y += x * x;
            };
            r + y
        }

        #[$diff]
        pub fn labelled_while(x: $R) -> $R {
            let mut s = x;
            let mut i = 0;
            'a: while i < 10 {
                i += 1;
                let mut j = 0;
                'b: while j < 10 {
                    j += 1;
                    if (i + j) % 4 == 0 {
                        continue 'a;
                    }
                    if i * j > 20 {
                        break 'a;
                    }
                    if j > 2 {
                        break 'b;
                    }
                    s = s * 0.9 + x * j as f64;
                }
                s = s.sin() + 1.0;
            }
            s * x
        }

        #[$diff]
        pub fn labelled_block(x: $R, y: $R) -> $R {
            let z = 'b: {
                if x > y {
                    break 'b x * y;
                }
                let t = x + y;
                if t > 1.0 {
                    break 'b t * t;
                }
                t
            };
            z * x
        }

        #[$diff]
        pub fn labelled_block_statement(x: $R, y: $R) -> $R {
            let mut s = x;
            'skip: {
                if y < 0.0 {
                    break 'skip;
                }
                s *= y;
                if s > 1.0 {
                    s += y;
                    break 'skip;
                }
                s = s.exp();
            }
            s * s
        }

        #[$diff]
        pub fn break_old(a: $R) -> $R {
            let mut p = a;
            let t = loop {
                let v = p;
                p = p + 2.0;
                if p > 3.0 {
                    break v;
                }
            };
            t * a + 10.0 * p * p
        }

        #[$diff]
        pub fn break_after_swap(a: $R) -> $R {
            let (mut p, mut b) = (a, a * 3.0);
            let t = 'l: {
                (b, p) = (p, b);
                b
            };
            t * a + 10.0 * p + 100.0 * b * p
        }

        #[$diff]
        pub fn break_at_once(x: $R) -> $R {
            let mut s = x;
            for i in 0..10 {
                s = s * x + i as f64;
                break;
            }
            loop {
                break;
            }
            s
        }

        #[$diff]
        pub fn continue_at_end(x: $R, n: usize) -> $R {
            let mut s = x;
            for _ in 0..n {
                s = s * x;
                continue;
            }
            s
        }

        #[$diff]
        pub fn break_in_match(v: &[$R], k: &[i32]) -> $R {
            let mut s = $($k)?(1.0);
            for i in 0..v.len() {
                match k[i] {
                    0 => continue,
                    1 => s *= v[i],
                    2 => {
                        s += v[i];
                        break;
                    }
                    3 => return s * v[i],
                    _ => s = s - v[i],
                }
                s = s * 2.0;
            }
            s
        }

        #[$diff]
        pub fn return_tuple_early(x: $R, y: $R) -> ($R, $R) {
            if x > y {
                return (x * y, x);
            }
            let s = x + y;
            if s > 1.0 {
                return (s, s * s);
            }
            (y, s)
        }

        #[$diff]
        pub fn log_add(a: $R, b: $R) -> $R {
            if a == $R::NEG_INFINITY {
                return b;
            }
            if b == $R::NEG_INFINITY {
                return a;
            }
            let m = if a > b { a } else { b };
            m + ((a - m).exp() + (b - m).exp()).ln()
        }

        #[$diff]
        pub fn bisection(a: $R, target: $R) -> $R {
            let mut low = a * 0.0;
            let mut high = a;
            for _ in 0..30 {
                let mid = 0.5 * (low + high);
                if (mid * mid - target).abs() < 1e-3 {
                    return mid * a;
                }
                if mid * mid > target {
                    high = mid;
                } else {
                    low = mid;
                }
            }
            0.5 * (low + high)
        }

        #[$diff]
        pub fn deep_falling(x: $R, y: $R, n: i32) -> $R {
            let mut s = x;
            if n > 0 {
                if n > 1 {
                    if n > 2 {
                        if n > 3 {
                            return s * y;
                        }
                        s = s * y;
                    }
                    s = s + y;
                }
                s = s.sin();
            }
            s * x
        }
    };
}

mod plain {
    use zygote::prelude::*;
    functions!(f64; differentiable);
}
mod dual {
    use crate::support::{D, d};
    functions!(D d; allow(unused));
}

case!(guard(x); [(1.0,), (-1.0,), (0.0,)]; |r| (r.f(-2.0, 2.0),));
case!(several_guards(a, b); [(-1.0, 2.0), (1.0, -2.0), (11.0, 2.0), (2.0, 3.0)]; |r| (r.f(-2.0, 12.0), r.f(-2.0, 2.0)));
case!(guards_and_state(x, y); [(3.0, 2.0), (1.0, 2.0), (-1.0, 2.0), (-1.0, 0.5), (1.0, 0.5)]; |r| (r.f(-2.0, 4.0), r.f(-1.0, 3.0)));
case!(every_branch_returns(x); [(1.0,), (-0.5,), (-2.0,)]);
case!(dead_after_return(x); [(1.0,), (-0.5,)]);
case!(dead_after_branches(x); [(1.0,), (-0.5,)]);
case!(return_as_tail(x); [(1.0,), (-0.5,)]);
case!(return_in_expression(x); [(1.0,), (-0.5,)]);
case!(return_in_argument(x, y); [(1.0, 2.0), (0.5, 0.4)]);
case!(return_from_for(&v, limit => v, limit); [(vec![], 1.0), (vec![1.0, 2.0, 3.0], 4.5), (vec![1.0, 2.0], 100.0)]; |r| { let n = r.u(0, 6); (r.v(n, -1.0, 1.0), r.f(0.0, 2.0)) });
case!(return_from_while(x); [(1.0,), (-0.5,), (0.2,), (0.2001,)]; |r| (r.f(-3.0, 3.0),));
case!(return_from_loop(x); [(2.0,), (9.0,), (0.1,)]; |r| (r.f(0.1, 30.0),));
case!(return_from_nested(x, n); [(0.1, 0), (0.1, 3), (2.0, 3), (0.7, 4)]; |r| (r.f(0.0, 3.0), r.u(0, 6)));
case!(return_from_loop_in_branch(x, y); [(1.0, 1.0), (1.0, 0.1), (1.0, -1.0)]; |r| (r.f(0.0, 3.0), r.f(-1.0, 2.0)));
case!(break_plain(&v => v); [(vec![],), (vec![1.0, 2.0, -1.0, 3.0],), (vec![-1.0],)]; |r| { let n = r.u(0, 6); (r.v(n, -0.5, 2.0),) });
case!(continue_plain(&v => v); [(vec![],), (vec![1.0, 2.0, -1.0, 3.0],), (vec![-1.0],)]; |r| { let n = r.u(0, 6); (r.v(n, -0.5, 2.0),) });
case!(break_and_continue(x, n); [(1.5, 0), (1.5, 3), (1.5, 20)]; |r| (r.f(0.5, 3.0), r.u(0, 12)));
case!(state_before_continue(&v => v); [(vec![],), (vec![1.0, 2.0, -1.0, 3.0],)]; |r| { let n = r.u(0, 6); (r.v(n, -1.0, 1.0),) });
case!(labelled_break(&v => v); [(vec![],), (vec![1.0, 2.0, -1.0, 3.0],), (vec![0.1, 0.2],)]; |r| { let n = r.u(0, 6); (r.v(n, -1.0, 2.0),) });
case!(labelled_continue(&v => v); [(vec![],), (vec![1.0, 2.0, -1.0, 3.0],), (vec![0.1, 0.2],)]; |r| { let n = r.u(0, 6); (r.v(n, -0.3, 2.0),) });
case!(labelled_break_value(x, n); [(0.5, 0), (0.5, 2), (0.5, 20)]; |r| (r.f(0.1, 3.0), r.u(0, 6)));
case!(labelled_while(x); [(0.5,), (-1.0,)]);
case!(labelled_block(x, y); [(2.0, 1.0), (1.0, 2.0), (0.1, 0.2)]; |r| (r.f(-1.0, 1.0), r.f(-1.0, 1.0)));
case!(labelled_block_statement(x, y); [(2.0, 1.0), (1.0, -2.0), (0.1, 0.2)]; |r| (r.f(-1.0, 2.0), r.f(-1.0, 2.0)));
case!(break_old(a); [(1.8,), (-4.0,), (0.5,)]);
case!(break_after_swap(a); [(1.8,), (-4.0,)]);
case!(break_at_once(x); [(0.5,), (-1.0,)]);
case!(continue_at_end(x, n); [(0.5, 0), (-1.0, 4)]);
case!(break_in_match(&v, &k.0 => v, k); [
    (vec![1.5, 2.0, 3.0, 4.0], crate::support::Fixed(vec![0, 1, 4, 2])),
    (vec![1.5, 2.0, 3.0, 4.0], crate::support::Fixed(vec![1, 1, 3, 2])),
    (vec![1.5, 2.0, 3.0, 4.0], crate::support::Fixed(vec![0, 4, 0, 1])),
    (vec![], crate::support::Fixed(vec![])),
]);
case!(vector return_tuple_early(x, y); [(2.0, 1.0), (1.0, 2.0), (0.1, 0.2)]; |r| (r.f(-1.0, 1.0), r.f(-1.0, 1.0)));
case!(log_add(a, b); [(f64::NEG_INFINITY, 1.0), (1.0, f64::NEG_INFINITY), (1.0, 1.0), (1.0, 3.0), (1000.0, 999.0)]; |r| (r.f(-3.0, 3.0), r.f(-3.0, 3.0)));
case!(bisection(a, target); [(2.0, 2.0), (2.0, 0.5), (1.0, 3.0)]; |r| (r.f(1.0, 3.0), r.f(0.1, 4.0)));
case!(deep_falling(x, y, n); [(2.0, 0.7, 0), (2.0, 0.7, 1), (2.0, 0.7, 2), (2.0, 0.7, 3), (2.0, 0.7, 4)]);
