//! Integers that loops step: up and down, by constants and by what is given, through inner loops, conditionally; of several types.

use crate::case;

macro_rules! functions {
    ($R:ident $($k:ident)?; $diff:meta, $con:meta) => {
        #[$diff]
        pub fn packed_triangle(l: &[$R], x: &[$R]) -> $R {
            let mut y = vec![$($k)?(0.0); x.len()];
            let mut next = 0;
            for i in 0..x.len() {
                y[i] += l[next].exp() * x[i];
                next += 1;
                for j in i + 1..x.len() {
                    y[j] += l[next] * x[i];
                    next += 1;
                }
            }
            let mut s = $($k)?(0.0);
            for i in 0..x.len() {
                s += y[i] * y[i];
            }
            s
        }

        #[$diff]
        pub fn steps_first(v: &[$R]) -> $R {
            let mut i = v.len();
            let mut s = $($k)?(1.0);
            while i > 0 {
                i -= 1;
                s = s * v[i] + v[i].sin();
            }
            s
        }

        #[$diff]
        pub fn from_both_ends(v: &[$R]) -> $R {
            let mut lo = 0;
            let mut hi = v.len();
            let mut s = $($k)?(0.0);
            while lo + 1 < hi {
                hi -= 1;
                s += v[lo] * v[hi];
                lo += 1;
            }
            s * s
        }

        #[$diff]
        pub fn by_stride(v: &[$R], stride: usize, n: usize) -> $R {
            let mut k = 1;
            let mut s = $($k)?(1.0);
            for _ in 0..n {
                s = (s * v[k]).sin() + v[k - 1];
                k = stride + k;
            }
            s
        }

        #[$diff]
        pub fn by_what_changes(v: &[$R], n: usize) -> $R {
            let mut k = 0;
            let mut s = $($k)?(1.0);
            for i in 0..n {
                s = s * v[k] + v[k].sin();
                k += i;
            }
            s
        }

        #[$diff]
        pub fn anew_in_each(v: &[$R], n: usize) -> $R {
            let mut s = $($k)?(1.0);
            for i in 0..n {
                let mut k: u64 = 0;
                while k < 3 {
                    s = (s * v[k as usize]).sin() + k as f64;
                    k += 1;
                }
            }
            s
        }

        #[$diff]
        pub fn three_deep(v: &[$R], n: usize) -> $R {
            let mut next = 3_i32;
            let mut s = $($k)?(1.0);
            for i in 0..n {
                next -= 1;
                for j in 0..i {
                    let a = v[next as usize];
                    let mut k = 0;
                    while k < j {
                        next += 2;
                        s = (s * a).sin() + v[next as usize] * v[next as usize];
                        k += 1;
                    }
                    next += 1;
                    s = s + v[next as usize].powi(2);
                }
            }
            s
        }

        #[$diff]
        pub fn by_inner_counter(v: &[$R], n: usize) -> $R {
            let mut k = 0;
            let mut s = $($k)?(1.0);
            for i in 0..n {
                s = (s * v[k]).sin();
                for j in 0..i {
                    k += j;
                    s = s + v[k] * v[k];
                }
            }
            s
        }

        #[$diff]
        pub fn on_condition(v: &[$R]) -> $R {
            let mut k = 0;
            let mut s = $($k)?(1.0);
            for i in 0..v.len() {
                if v[i] > 0.0 {
                    k += 1;
                }
                s = s * v[k] + v[i];
            }
            s
        }

        #[$diff]
        pub fn continued(v: &[$R]) -> $R {
            let mut i = 0;
            let mut s = $($k)?(1.0);
            while i < v.len() {
                if v[i] < 0.0 {
                    i += 1;
                    continue;
                }
                s = s * v[i] + v[i].sin();
                i += 1;
            }
            s
        }

        #[$diff]
        pub fn broken_off(v: &[$R], n: usize) -> $R {
            let mut next = 0;
            let mut s = $($k)?(1.0);
            for i in 0..n {
                let mut j = 0;
                loop {
                    if j == i || v[next] > 1.5 {
                        break;
                    }
                    s = s * v[next] + v[j].sin();
                    next += 1;
                    j += 1;
                }
                s = s * v[next];
            }
            s
        }

        #[$diff]
        pub fn before_and_after(v: &[$R]) -> $R {
            let mut k = 0;
            let mut s = $($k)?(1.0);
            while k + 2 < v.len() {
                let a = v[k] * s;
                k += 1;
                s = a.sin() * v[k] + v[k + 1];
                k += 1;
            }
            s * (k as f64)
        }

        #[$diff]
        pub fn as_factor(x: $R, n: u8) -> $R {
            let mut k: u8 = 200;
            let mut s = $($k)?(0.0);
            for _ in 0..n {
                s += (x * k as f64 * 0.01).sin();
                k -= 7;
            }
            s
        }

        #[$diff]
        pub fn of_what_changes(x: $R, n: usize) -> $R {
            let mut v = vec![x; 4];
            let mut next = 0;
            for i in 0..n {
                for j in 0..2 {
                    v[next] = v[next] * x + v[j].sin();
                    next += 1;
                }
                next -= 1;
            }
            v[0] * v[1] + v[2] * v[3]
        }

        #[$diff]
        pub fn from_loop_to_loop(v: &[$R], x: $R) -> $R {
            let mut next = 0;
            let mut s = x;
            for i in 0..2 {
                s = s * v[next];
                next += 1;
            }
            if x > 0.0 {
                for i in 0..2 {
                    s = (s * v[next]).sin();
                    next += 1;
                }
            }
            s * v[next]
        }

        #[$diff]
        pub fn through_what_is_discrete(v: &[$R], n: usize) -> $R {
            let mut next = 0;
            let mut found = 0;
            let mut s = $($k)?(1.0);
            for i in 0..n {
                s = s * v[next];
                for j in 0..2 {
                    if v[next] > 0.5 {
                        found += 1;
                    }
                    next += 1;
                }
                s = (s * v[next]).sin();
            }
            s + found as f64
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

case!(packed_triangle(&l, &x => l, x); [(vec![], vec![]), (vec![0.5], vec![2.0])]; |r| { let n = r.u(0, 6); (r.v(n * (n + 1) / 2, -1.0, 1.0), r.v(n, -1.0, 1.0)) });
case!(steps_first(&v => v); [(vec![],), (vec![0.5],)]; |r| { let n = r.u(0, 8); (r.v(n, -1.0, 1.0),) });
case!(from_both_ends(&v => v); [(vec![],), (vec![0.5],)]; |r| { let n = r.u(0, 8); (r.v(n, -1.0, 1.0),) });
case!(by_stride(&v, stride, n => v, stride, n); [(vec![0.5, 0.3], 0, 3), (vec![], 1, 0)]; |r| { let (k, n) = (r.u(0, 3), r.u(0, 5)); (r.v(2 + k * n, -1.0, 1.0), k, n) });
case!(by_what_changes(&v, n => v, n); [(vec![], 0)]; |r| { let n = r.u(0, 5); (r.v(12, -1.0, 1.0), n) });
case!(anew_in_each(&v, n => v, n); [(vec![], 0)]; |r| { let n = r.u(0, 5); (r.v(3, -1.0, 1.0), n) });
case!(three_deep(&v, n => v, n); [(vec![], 0)]; |r| { let n = r.u(0, 5); (r.v(40, -1.0, 1.0), n) });
case!(by_inner_counter(&v, n => v, n); [(vec![], 0)]; |r| { let n = r.u(0, 5); (r.v(30, -1.0, 1.0), n) });
case!(on_condition(&v => v); [(vec![],)]; |r| { let n = r.u(0, 8); let mut v = r.v(n, -1.0, 1.0); if n > 0 { v[0] = -0.4; } (v,) });
case!(continued(&v => v); [(vec![],)]; |r| { let n = r.u(0, 8); (r.v(n, -1.0, 1.0),) });
case!(broken_off(&v, n => v, n); [(vec![], 0)]; |r| { let n = r.u(0, 5); (r.v(12, -1.0, 2.0), n) });
case!(before_and_after(&v => v); [(vec![],)]; |r| { let n = r.u(0, 8); (r.v(n, -1.0, 1.0),) });
case!(as_factor(x, n); [(0.5, 0), (0.5, 28)]; |r| (r.f(-1.0, 1.0), r.u(0, 20) as u8));
case!(of_what_changes(x, n); [(0.5, 0)]; |r| (r.f(-1.0, 1.0), r.u(0, 4)));
case!(from_loop_to_loop(&v, x => v, x); [(vec![0.5, 0.3, 0.2], -1.0)]; |r| (r.v(5, -1.0, 1.0), r.f(-1.0, 1.0)));
case!(through_what_is_discrete(&v, n => v, n); [(vec![], 0)]; |r| { let n = r.u(0, 4); (r.v(12, -1.0, 1.0), n) });
