//! Loops whose first and last iterations are different: they are split there. Of lists of any length, also of one element.

use crate::case;

macro_rules! functions {
    ($R:ident $($k:ident)?; $diff:meta) => {
        #[$diff]
        pub fn ring(x: &[$R], a: $R) -> $R {
            let n = x.len();
            let mut u = x.to_vec();
            for _ in 0..2 {
                let mut next = vec![$($k)?(0.0); n];
                for i in 0..n {
                    let (left, right) = ((i + n - 1) % n, (i + 1) % n);
                    let far = (i + 2) % n;
                    next[i] = u[i] + a * (u[left] * u[right] - u[i] * u[far]);
                }
                u = next;
            }
            let mut s = a;
            for i in 0..n {
                s += u[i] * u[i] * $($k)?(i as f64);
            }
            s
        }

        /// What flows over a border is nothing.
        #[$diff]
        pub fn walls(x: &[$R], a: $R) -> $R {
            let n = x.len();
            let mut s = a;
            for i in 0..n {
                let mut flow = x[i];
                if i > 0 {
                    flow -= a * x[i - 1];
                }
                if i + 1 < n {
                    flow -= x[i] * x[i + 1];
                }
                s += flow * flow;
            }
            s
        }

        /// What a loop carries goes through all of its parts, in order.
        #[$diff]
        pub fn carried(x: &[$R], a: $R) -> $R {
            let n = x.len();
            let (mut last, mut s) = (a, $($k)?(0.0));
            let mut u = x.to_vec();
            for i in 0..n {
                if i == 0 {
                    last = x[i] * a;
                } else if i == n - 1 {
                    last = last * x[i] + u[i - 1];
                } else {
                    last = (last + x[i + 1]) * a;
                }
                u[i] = last * x[i];
                s += last;
            }
            s * u[n / 2]
        }

        /// Between numbers; borders of two, and comparisons of every kind.
        #[$diff]
        pub fn between_numbers(x: &[$R], a: $R) -> $R {
            let w: Vec<$R> = (0..12).map(|k| x[k % x.len()] * $($k)?(0.5 + k as f64 * 0.1)).collect();
            let mut u = vec![a; 12];
            for i in 1..12 {
                let before = if i >= 2 { w[i - 2] } else { w[i] };
                let after = if i <= 9 { w[i + 2] } else { a };
                let beside = if i != 11 { w[i + 1] } else { w[i - 1] * a };
                let first = if 1 < i { $($k)?(1.0) } else { a * a };
                u[i] = before * after + beside * first * u[i - 1];
            }
            let mut s = a;
            for i in 0..12 {
                s += u[(i + 11) % 12] * u[(i + 1) % 12] * w[i];
            }
            s
        }

        /// Inside of another loop, on what that loop says.
        #[$diff]
        pub fn torus(x: &[$R], a: $R) -> $R {
            let n = x.len();
            let u: Vec<$R> = (0..n * n).map(|c| x[c % n] * x[c / n] + a).collect();
            let mut next = u.clone();
            for i in 0..n {
                let (up, down) = ((i + n - 1) % n, (i + 1) % n);
                for j in 0..n {
                    let left = if j == 0 { n - 1 } else { j - 1 };
                    let right = if j + 1 == n { 0 } else { j + 1 };
                    let around = u[up * n + j] * u[down * n + j] + u[i * n + left] - u[i * n + right] * u[i * n + j];
                    next[i * n + j] = next[i * n + j] * a + around;
                }
            }
            let mut s = a;
            for c in 0..n * n {
                s += next[c] * next[c] * u[c];
            }
            s
        }

        /// A second difference, with other formulas at the ends.
        #[$diff]
        pub fn one_sided(x: &[$R], a: $R) -> $R {
            let n = x.len();
            let mut d = vec![$($k)?(0.0); n];
            for i in 0..n {
                d[i] = if n < 3 {
                    x[i] * a
                } else if i == 0 {
                    x[0] - x[1] * a + x[2]
                } else if i == n - 1 {
                    x[n - 1] - x[n - 2] + x[n - 3] * a
                } else {
                    x[i - 1] - a * x[i] + x[i + 1]
                };
            }
            d.iter().map(|d| *d * *d).sum::<$R>() * a
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
        case!($f(&x, a => x, a); [(vec![0.5, -0.3, 0.8, 0.2, 0.9, -0.7], 0.7), (vec![0.4, 0.1], 0.2), (vec![0.4], 0.3), (vec![0.4, 0.1, 0.3], -0.2)]; |r| { let n = r.u(1, 9); (r.v(n, -1.0, 1.0), r.f(0.1, 1.0)) });
    )*};
}
cases!(ring walls carried between_numbers torus one_sided);
