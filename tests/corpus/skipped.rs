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

        /// Forces of what is near alone; what is far also goes on, or is taken at the border.
        #[$diff]
        pub fn near(x: &[$R], a: $R) -> $R {
            let n = x.len() / 3;
            let (mut s, mut far) = ($($k)?(0.0), a);
            for i in 0..n {
                for j in 0..i {
                    let mut r2 = $($k)?(0.1);
                    for k in 0..3 {
                        let d = x[3 * i + k] - x[3 * j + k] * a;
                        r2 += d * d;
                    }
                    if r2 < 1.5 {
                        s += a / r2.sqrt() - r2 * r2;
                    }
                    far += r2;
                }
                for j in i + 1..n {
                    let d = [x[3 * i] - x[3 * j], x[3 * i + 1] * x[3 * j + 1], x[3 * i + 2] - x[3 * j + 2]];
                    let r2 = d[0] * d[0] + d[1] * a + d[2] * d[2];
                    if r2 > 2.0 || r2 < -0.5 {
                        continue;
                    }
                    s += (r2 * a).sin() * r2;
                }
            }
            s * far
        }

        /// The same to which something else is added in between.
        #[$diff]
        pub fn added_beside(x: &[$R], a: $R) -> $R {
            let mut s = a;
            for i in 0..x.len() / 4 {
                let r = x[4 * i] * x[4 * i + 1] + x[4 * i + 2] * x[4 * i + 3];
                let q = x[4 * i] - x[4 * i + 3];
                if r > 0.0 {
                    s += r * r * q;
                }
                s += q * q * x[4 * i + 1];
                if r < 0.3 {
                    s -= r.exp();
                }
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
case!(near(&x, a => x, a); [(vec![0.5, -0.3, 0.8, 0.1, 0.2, -0.6, 0.9, 1.3, 0.4, -1.1, 0.7, 0.3], 0.7), (vec![], 0.2)]; |r| { let n = 3 * r.u(1, 5); (r.v(n, -1.5, 1.5), r.f(0.1, 1.0)) });
case!(added_beside(&x, a => x, a); [(vec![0.5, -0.3, 0.8, 0.1, 0.2, -0.6, 0.9, 1.3], 0.7), (vec![], 0.2)]; |r| { let n = 4 * r.u(1, 5); (r.v(n, -1.0, 1.0), r.f(0.1, 1.0)) });
