//! Calls of whose result one arm alone makes use: elsewhere their pullbacks are left out. And such as give lists, of which elements are read.

use crate::case;

macro_rules! functions {
    ($R:ident $($k:ident)?; $diff:meta) => {
        #[$diff]
        pub fn height(x: $R, a: $R) -> $R {
            (x * a).sin() + a * a
        }

        #[$diff]
        pub fn above(x: $R, a: $R) -> Option<$R> {
            let h = x * a * a - x;
            if h > -0.2 { Some(h) } else { None }
        }

        /// The least of all.
        #[$diff]
        pub fn least(x: &[$R], a: $R) -> $R {
            let mut least = $($k)?(100.0);
            for i in 0..x.len() {
                let h = height(x[i], a);
                if h < least {
                    least = h;
                }
            }
            least * least
        }

        /// The least of those that there are.
        #[$diff]
        pub fn least_above(x: &[$R], a: $R) -> $R {
            let mut least = $($k)?(100.0);
            for i in 0..x.len() {
                if let Some(h) = above(x[i], a) {
                    if h < least {
                        least = h;
                    }
                }
            }
            least * least
        }

        /// Gates.
        #[$diff]
        pub fn gated(x: &[$R], a: $R) -> $R {
            let mut s = $($k)?(0.0);
            for i in 0..x.len() {
                let h = height(x[i], a);
                let g = if h > 0.3 { h * h } else { $($k)?(0.0) };
                s += g * x[i];
            }
            s
        }

        /// A chain of calls behind one gate, and one of which more is made.
        #[$diff]
        pub fn chained(x: &[$R], a: $R) -> $R {
            let mut s = $($k)?(0.0);
            for i in 0..x.len() {
                let first = height(x[i], a);
                let second = height(first * 0.5, x[i]);
                let third = height(a, second);
                if third > 0.8 {
                    s += third * second;
                }
                s += first;
            }
            s
        }

        /// In both arms, of different things.
        #[$diff]
        pub fn either(x: &[$R], a: $R) -> $R {
            let mut s = $($k)?(0.0);
            for i in 0..x.len() {
                let (p, q) = (height(x[i], a), height(a, x[i]));
                s += if p > q { p * x[i] } else { q * q };
            }
            s
        }

        /// What the arm adds to is read by what follows the call.
        #[$diff]
        pub fn in_place(x: &[$R], a: $R) -> $R {
            let mut v = x.to_vec();
            for i in 1..v.len() {
                let h = height(v[i - 1], a);
                if h > 0.4 {
                    let more = h * v[i];
                    v[i] += more;
                }
                v[i - 1] = v[i - 1] * v[i];
            }
            v.iter().fold($($k)?(0.0), |s, x| s + *x * *x)
        }

        #[$diff]
        pub fn table(x: &[$R], a: $R) -> Vec<Vec<$R>> {
            let mut rows = Vec::new();
            for i in 0..x.len() {
                rows.push(vec![x[i] * a, x[i] * x[i], a]);
            }
            rows
        }

        /// Reads of what a call gave, of a type that isn't written.
        #[$diff]
        pub fn looked_up(x: &[$R], a: $R) -> $R {
            let (t, u) = (table(x, a), table(x, a * a));
            let v = table(x, a);
            let mut s = $($k)?(0.0);
            for i in 0..x.len() {
                let own = table(&x[..i], a);
                for j in 0..i {
                    for k in 0..3 {
                        s += v[i][k] * v[j][k] * own[j][k];
                    }
                }
                s += t[i][1] * u[i][0];
            }
            s
        }

        /// Of no loop.
        #[$diff]
        pub fn once(x: $R, a: $R) -> $R {
            let h = height(x, a);
            if x > 0.5 { h * x } else { x + a }
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

case!(least(&x, a => x, a); [(vec![0.5, -0.3, 0.8], 0.7), (vec![], 0.2)]; |r| { let n = r.u(1, 7); (r.v(n, -2.0, 2.0), r.f(0.1, 1.0)) });
case!(least_above(&x, a => x, a); [(vec![0.5, -0.3, 0.8], 0.7), (vec![], 0.2)]; |r| { let n = r.u(1, 7); (r.v(n, -2.0, 2.0), r.f(0.1, 1.3)) });
case!(gated(&x, a => x, a); [(vec![0.5, -0.3, 0.8], 0.7), (vec![], 0.2)]; |r| { let n = r.u(1, 7); (r.v(n, -2.0, 2.0), r.f(0.1, 1.0)) });
case!(chained(&x, a => x, a); [(vec![0.5, -0.3, 0.8], 0.7), (vec![], 0.2)]; |r| { let n = r.u(1, 7); (r.v(n, -2.0, 2.0), r.f(0.1, 1.0)) });
case!(either(&x, a => x, a); [(vec![0.5, -0.3, 0.8], 0.7), (vec![], 0.2)]; |r| { let n = r.u(1, 7); (r.v(n, -2.0, 2.0), r.f(0.1, 1.0)) });
case!(in_place(&x, a => x, a); [(vec![0.5, -0.3, 0.8], 0.7), (vec![], 0.2)]; |r| { let n = r.u(1, 7); (r.v(n, -1.0, 1.0), r.f(0.1, 1.0)) });
case!(looked_up(&x, a => x, a); [(vec![0.5, -0.3, 0.8], 0.7), (vec![], 0.2)]; |r| { let n = r.u(1, 5); (r.v(n, -1.0, 1.0), r.f(0.1, 1.0)) });
case!(once(x, a => x, a); [(0.7, 0.7), (0.2, 0.3)]; |r| (r.f(-1.0, 2.0), r.f(0.1, 1.0)));
