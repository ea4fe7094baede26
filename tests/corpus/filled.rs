//! Vectors that one loop fills, and such as nearly are: pushed onto twice, by some iterations, before and behind the loop.

use crate::case;

macro_rules! functions {
    ($R:ident $($k:ident)?; $diff:meta) => {
        /// Collected, and read by a loop.
        #[$diff]
        pub fn collected(x: &[$R], a: $R) -> $R {
            let e: Vec<$R> = x.iter().map(|v| *v * a).collect();
            let p: Vec<$R> = (0..x.len()).map(|i| x[i] * e[i] + a).collect();
            let mut s = $($k)?(0.0);
            for i in 0..p.len() {
                s += p[i] * p[i] * e[p.len() - 1 - i];
            }
            s
        }

        /// From elsewhere than zero, to the end of the range, and backwards.
        #[$diff]
        pub fn ranges(x: &[$R], a: $R) -> $R {
            let n = x.len();
            let mut s = $($k)?(0.0);
            let mut u: Vec<$R> = Vec::new();
            for i in 1..n {
                u.push(x[i] * x[i - 1]);
            }
            let mut v: Vec<$R> = Vec::with_capacity(n);
            for i in (0..n).rev() {
                v.push(x[i] * a);
            }
            let mut w: Vec<$R> = vec![];
            for i in 1..=n {
                w.push(x[n - i] + a * $($k)?(i as f64));
            }
            let mut z: Vec<$R> = vec![];
            for i in (2..=n.max(1)).rev() {
                z.push(x[i - 2] * x[i - 1].sin());
            }
            let mut none: Vec<$R> = Vec::new();
            for i in n..1 {
                none.push(x[i] * a);
            }
            for i in 0..u.len() {
                s += u[i] * v[i] * w[i + 1];
            }
            for i in 0..z.len() {
                s += z[i] * v[z.len() - i];
            }
            s + $($k)?((none.len() + z.len()) as f64) * a + v[0]
        }

        /// In loops, from what was filled before.
        #[$diff]
        pub fn layers(x: &[$R], a: $R) -> $R {
            let mut h: Vec<$R> = x.to_vec();
            for k in 0..3 {
                let next: Vec<$R> = (0..h.len())
                    .map(|i| {
                        let mut t = $($k)?(0.1);
                        for j in 0..=i {
                            t += h[j] * a;
                        }
                        t.sin()
                    })
                    .collect();
                h = next;
            }
            let mut s = $($k)?(0.0);
            for i in 0..h.len() {
                s += h[i] * $($k)?(1.0 + i as f64);
            }
            s
        }

        /// Counts that may be negative are no indices.
        #[$diff]
        pub fn counts(x: &[$R], a: $R) -> $R {
            let mut v: Vec<$R> = Vec::new();
            for i in 0..4 {
                v.push(a * $($k)?((i - 2) as f64));
            }
            let mut s = $($k)?(0.0);
            for i in 0..v.len() {
                s += v[i] * v[i] * x[0];
            }
            s
        }

        /// Not every iteration pushes.
        #[$diff]
        pub fn some(x: &[$R], a: $R) -> $R {
            let mut v: Vec<$R> = Vec::new();
            for i in 0..x.len() {
                if i % 3 != 1 {
                    v.push(x[i] * a);
                }
            }
            let mut w: Vec<$R> = Vec::new();
            for i in 0..x.len() {
                if i == 4 {
                    break;
                }
                w.push(x[i] * x[i]);
            }
            let mut s = $($k)?(0.0);
            for i in 0..v.len().min(w.len()) {
                s += v[i] * w[i];
            }
            s + $($k)?(w.len() as f64) * a
        }

        /// More is pushed, before, between and behind.
        #[$diff]
        pub fn more(x: &[$R], a: $R) -> $R {
            let mut v: Vec<$R> = Vec::new();
            v.push(a * a);
            for i in 0..x.len() {
                v.push(x[i] * a);
            }
            let mut w: Vec<$R> = Vec::new();
            for i in 0..x.len() {
                w.push(x[i]);
                w.push(x[i] * a);
            }
            let mut u: Vec<$R> = Vec::new();
            for i in 0..x.len() {
                let last = if u.len() > 0 { u[i - 1] } else { a };
                u.push(x[i] * last);
            }
            let mut t: Vec<$R> = Vec::new();
            for i in 0..x.len() {
                t.push(x[i] * x[i]);
            }
            for i in 0..x.len() {
                t.push(x[i] * a);
            }
            let mut s = t.pop().unwrap();
            for i in 0..x.len() {
                s += v[i] * w[i] * u[i] * t[i] + t[t.len() - 1 - i];
            }
            s
        }

        /// What is filled is changed later.
        #[$diff]
        pub fn changed(x: &[$R], a: $R) -> $R {
            let mut v: Vec<$R> = (0..x.len()).map(|i| x[i] * a).collect();
            for i in 1..v.len() {
                v[i] = v[i] * v[i - 1] + a;
            }
            v.reverse();
            let mut w: Vec<$R> = Vec::new();
            for i in 0..v.len() {
                w.push(v[i] * v[i]);
                v[i] = a;
            }
            let mut s = $($k)?(0.0);
            for (p, q) in v.iter().zip(&w) {
                s += *p * *q;
            }
            s
        }

        /// Rows, each filled by itself, and one of them again.
        #[$diff]
        pub fn rows(x: &[$R], a: $R) -> $R {
            let mut all: Vec<Vec<$R>> = Vec::new();
            for i in 0..x.len() {
                let mut row: Vec<$R> = Vec::with_capacity(i);
                for j in 0..i {
                    row.push(x[i] * x[j] + a);
                }
                all.push(row);
            }
            let mut s = $($k)?(0.0);
            for i in 0..all.len() {
                for j in 0..all[i].len() {
                    s += all[i][j] * all[i][j];
                }
            }
            s
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

macro_rules! cases {
    ($($f:ident)*) => {$(
        case!($f(&x, a => x, a); [(vec![0.5, -0.3, 0.8], 0.7), (vec![0.4], 0.2)]; |r| { let n = r.u(1, 7); (r.v(n, -1.5, 1.5), r.f(0.1, 1.2)) });
    )*};
}
cases!(collected ranges layers counts some more changed rows);
