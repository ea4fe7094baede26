//! Loops that keep or replace what they carry, of which the latest choice alone is pulled back; and such as nearly do. Calls with slices that
//! change afterwards, which the callee's pullback reads or doesn't.

use crate::case;

macro_rules! functions {
    ($R:ident $($k:ident)?; $diff:meta) => {
        #[$diff]
        pub fn log_sum_exp(x: &[$R]) -> $R {
            let mut m = x[0];
            for &v in x {
                if v > m {
                    m = v;
                }
            }
            let mut s = $($k)?(0.0);
            for &v in x {
                s += (v - m).exp();
            }
            m + s.ln()
        }

        /// Forward algorithm: the buffer changes after each call, and the callee reads nothing of it again.
        #[$diff]
        pub fn forward(x: &[$R], a: $R) -> $R {
            let n = x.len();
            let mut alpha = x.to_vec();
            let mut buffer = x.to_vec();
            for _ in 0..3 {
                let mut next = x.to_vec();
                for j in 0..n {
                    for i in 0..n {
                        buffer[i] = alpha[i] * a - x[j];
                    }
                    next[j] = log_sum_exp(&buffer) + x[j];
                }
                alpha = next;
            }
            log_sum_exp(&alpha)
        }

        #[$diff]
        pub fn squares(x: &[$R]) -> $R {
            let mut s = $($k)?(0.0);
            for &v in x {
                s += v * v;
            }
            s
        }

        /// The callee reads it again: a vector, an array, a part.
        #[$diff]
        pub fn read_again(x: &[$R], a: $R) -> $R {
            let mut v = x.to_vec();
            let mut w = [a, a * a, a + x[0]];
            let mut s = $($k)?(0.0);
            for i in 0..v.len() {
                s += squares(&v) * squares(&w) + squares(&v[i..]) * log_sum_exp(&w);
                v[i] = v[i] * a;
                w[i % 3] = w[i % 3] * v[i];
            }
            s
        }

        /// Twice the same.
        #[$diff]
        pub fn both(x: &[$R], y: &[$R]) -> $R {
            let mut s = $($k)?(0.0);
            for i in 0..x.len() {
                s += x[i] + y[i] * y[i];
            }
            s
        }

        #[$diff]
        pub fn lent_twice(x: &[$R], a: $R) -> $R {
            let mut v = x.to_vec();
            let mut s = $($k)?(0.0);
            for i in 0..v.len() {
                s += both(&v, &v);
                v[i] = v[i] * a + s * 0.1;
            }
            s
        }

        /// The greatest and its neighbour.
        #[$diff]
        pub fn with_neighbour(x: &[$R], a: $R) -> $R {
            let (mut best, mut beside) = (a, a * a);
            for i in 1..x.len() {
                let y = x[i] * a;
                if y > best {
                    best = y;
                    beside = x[i - 1];
                }
            }
            best * beside
        }

        /// In an option, with where it is.
        #[$diff]
        pub fn in_option(x: &[$R], a: $R) -> $R {
            let mut best: Option<(usize, $R)> = None;
            for (i, &v) in x.iter().enumerate() {
                let y = (v * a).sin();
                let better = match best {
                    Some((_, b)) => y > b,
                    None => true,
                };
                if better {
                    best = Some((i, y));
                }
            }
            match best {
                Some((i, y)) => y * x[i] * a,
                None => a,
            }
        }

        /// The second depends on the first.
        #[$diff]
        pub fn two_best(x: &[$R], a: $R) -> $R {
            let (mut first, mut second) = (a, a * 0.5);
            for &v in x {
                if v > first {
                    second = first;
                    first = v;
                } else if v > second {
                    second = v;
                }
            }
            first * second
        }

        /// Conditions in conditions, and an index that is stepped.
        #[$diff]
        pub fn nested(x: &[$R], a: $R) -> $R {
            let mut best = a;
            let mut k = 0;
            for &v in x {
                if v > -0.5 {
                    let y = v * v * x[k];
                    if y > best {
                        best = y * a;
                    } else if k > 3 {
                        best = v;
                    }
                }
                k += 1;
            }
            best * best
        }

        /// Within a loop, from its state.
        #[$diff]
        pub fn within(x: &[$R], a: $R) -> $R {
            let mut state = a;
            for i in 0..x.len() {
                let mut m = state;
                for j in 0..=i {
                    m = m.max(x[j] * state);
                }
                state = (m * 0.5).sin() + a;
            }
            state
        }

        /// Both bounds in one loop.
        #[$diff]
        pub fn bounds(x: &[$R], a: $R) -> $R {
            let (mut low, mut high) = (a, a);
            for &v in x {
                low = low.min(v);
                high = high.max(v * a);
            }
            high * high - low
        }

        #[$diff]
        pub fn folded(x: &[$R], a: $R) -> $R {
            let m = x.iter().fold(a, |m, &v| m.max(v * a));
            let l = x.iter().fold(a, |m, &v| (v * v).min(m));
            m * m + l
        }

        /// The last of all, whatever it is; and what is kept.
        #[$diff]
        pub fn last_one(x: &[$R], a: $R) -> $R {
            let mut last = a;
            for &v in x {
                last = v * a;
            }
            last * last
        }

        /// A sum in the same loop, and the choice in the sum.
        #[$diff]
        pub fn running(x: &[$R], a: $R) -> $R {
            let (mut best, mut s) = (a, $($k)?(0.0));
            for &v in x {
                if v > best {
                    best = v;
                }
                s += best * v;
            }
            s
        }

        /// The choice is stored.
        #[$diff]
        pub fn stored(x: &[$R], a: $R) -> $R {
            let mut v = x.to_vec();
            let mut best = a;
            for i in 0..v.len() {
                if v[i] > best {
                    best = v[i];
                }
                v[i] = best * a;
            }
            v.iter().fold(best, |s, x| s + *x * *x)
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
        case!($f(&x, a => x, a); [(vec![0.5, -0.3, 0.8], 0.7), (vec![0.4], 0.2)]; |r| { let n = r.u(1, 7); (r.v(n, -2.0, 2.0), r.f(0.1, 1.0)) });
    )*};
}
cases!(forward read_again lent_twice with_neighbour in_option two_best nested within bounds folded last_one running stored);
