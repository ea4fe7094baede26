//! Stencils on grids: what is added to several rows at once is told apart, where the rows don't overlap and where they do.

use crate::case;

macro_rules! functions {
    ($R:ident $($k:ident)?; $diff:meta) => {
        /// Rows of a length that is written as a number.
        #[$diff]
        pub fn five_points(x: &[$R], a: $R) -> $R {
            const W: usize = 6;
            let w = 6;
            let mut u: Vec<$R> = (0..6 * w).map(|c| x[c % x.len()] * a + x[(c + 1) % x.len()]).collect();
            let mut next = u.clone();
            for _ in 0..2 {
                for i in 1..W - 1 {
                    for j in 1..w - 1 {
                        let c = i * w + j;
                        let around = u[c - w] + u[c + w] + u[c - 1] + u[c + 1];
                        next[c] = u[c] + a * (around - $($k)?(4.0) * u[c]) * u[c - w];
                    }
                }
                std::mem::swap(&mut u, &mut next);
            }
            u[8] * u[9] + u[15] * u[20] + u[27]
        }

        /// All around, rows of any length.
        #[$diff]
        pub fn nine_points(x: &[$R], a: $R) -> $R {
            let n = x.len();
            let mut u: Vec<$R> = (0..n * n).map(|c| x[c % n] * x[c / n] + a).collect();
            for _ in 0..2 {
                let before = u.clone();
                for i in 1..n - 1 {
                    for j in 1..n - 1 {
                        let above = before[(i - 1) * n + j - 1] + before[(i - 1) * n + j] * a + before[(i - 1) * n + j + 1];
                        let beside = before[i * n + j - 1] * x[j] + before[i * n + j + 1];
                        let below = before[(i + 1) * n + j - 1] - before[(i + 1) * n + j] + before[(i + 1) * n + j + 1] * x[i];
                        u[i * n + j] = before[i * n + j] * $($k)?(0.5) + above * below * $($k)?(0.1) - beside * a;
                    }
                }
            }
            let mut s = a;
            for c in 0..n * n {
                s += u[c] * u[c] * $($k)?(c as f64 * 0.1);
            }
            s
        }

        /// In three dimensions.
        #[$diff]
        pub fn seven_points(x: &[$R], a: $R) -> $R {
            let n = x.len();
            let m = n * n;
            let u: Vec<$R> = (0..m * n).map(|c| x[c % n] * a + x[c / m]).collect();
            let mut s = a;
            for i in 1..n - 1 {
                for j in 1..n - 1 {
                    for k in 1..n - 1 {
                        let c = i * m + j * n + k;
                        let f = u[c - m] + u[c + m] + u[c - n] * u[c + n] - u[c - 1] * u[c + 1];
                        s += f * f * u[c];
                    }
                }
            }
            s
        }

        /// Rows that overlap, since what is read of each is longer than they are.
        #[$diff]
        pub fn overlapping(x: &[$R], a: $R) -> $R {
            let n = x.len();
            let u: Vec<$R> = x.iter().chain(x).chain(x).map(|v| *v * a).collect();
            let mut s = a;
            for w in 1..3 {
                for i in 0..2 {
                    for j in 0..n - 2 {
                        s += u[i * w + j] * u[(i + 1) * w + j] * u[(i + 2) * w + j + 1] * $($k)?(j as f64);
                    }
                }
            }
            s
        }

        /// Three rows of a list, of which two may be one.
        #[$diff]
        pub fn of_a_list(x: &[$R], a: $R) -> $R {
            let n = x.len();
            let mut u: Vec<Vec<$R>> = (0..n).map(|i| (0..n).map(|j| x[i] * x[j] + a).collect()).collect();
            for _ in 0..2 {
                let before = u.clone();
                for i in 0..n {
                    let (above, below) = (i.saturating_sub(1), (i + 1).min(n - 1));
                    for j in 1..n - 1 {
                        let around = before[above][j] * before[below][j] + before[i][j - 1] - before[i][j + 1] * a;
                        u[i][j] = before[i][j] * $($k)?(0.3) + around * x[j] + before[above][j + 1] * before[below][j - 1];
                    }
                }
            }
            let mut s = a;
            for row in &u {
                for (v, w) in row.iter().zip(x) {
                    s += *v * *v * *w;
                }
            }
            s
        }

        /// Indices are computed again of what the helper was given.
        #[$diff]
        pub fn around(w: &[$R], i: usize, j: usize) -> $R {
            const M: usize = 3;
            let (up, down) = ((i + M - 1) % M, (i + 1) % M);
            let (left, right) = ((j + M - 1) % M, (j + 1) % M);
            w[up * M + j] * w[down * M + j] + w[i * M + left] - w[i * M + right] * w[i * M + j]
        }

        #[$diff]
        pub fn on_a_torus(x: &[$R], a: $R) -> $R {
            let mut u: Vec<$R> = (0..9).map(|c| x[c % x.len()] * a + x[(c + 1) % x.len()]).collect();
            for _ in 0..2 {
                let mut next = vec![a; 9];
                for i in 0..3 {
                    for j in 0..3 {
                        next[3 * i + j] = u[3 * i + j] * $($k)?(0.5) + around(&u, i, j) * a;
                    }
                }
                u = next;
            }
            u[0] * u[4] + u[8]
        }

        /// Choices between indices are made again; what the arms of a branch give is kept once.
        #[$diff]
        pub fn periodic(x: &[$R], a: $R) -> $R {
            let n = x.len();
            let mut u = x.to_vec();
            for _ in 0..2 {
                let mut next = vec![$($k)?(0.0); n];
                for i in 0..n {
                    let west = if i == 0 { n - 1 } else { i - 1 };
                    let east = if i + 1 < n { i + 1 } else { 0 };
                    let slope = if u[i] > $($k)?(0.0) { (u[i] - u[west]) / a } else { (u[east] - u[i]) / a };
                    next[i] = u[i] - u[i] * slope * $($k)?(0.1) + u[east] * u[west] * slope;
                }
                u = next;
            }
            let mut s = a;
            for i in 0..n {
                s += if i % 2 == 0 { u[i] * u[i] } else { u[i].exp() };
            }
            s
        }

        /// Rows of a parameter.
        #[$diff]
        pub fn rows_of(u: &[$R], w: usize) -> $R {
            let mut s = $($k)?(0.0);
            for i in 0..u.len() / w - 1 {
                for j in 0..w {
                    let d = u[(i + 1) * w + j] - u[i * w + j];
                    s += d * d * u[j];
                }
            }
            s
        }

        #[$diff]
        pub fn of_a_parameter(x: &[$R], a: $R) -> $R {
            let u: Vec<$R> = x.iter().chain(x).map(|v| *v * a).collect();
            rows_of(&u, 2) * rows_of(x, 1) + rows_of(&u, x.len())
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
        case!($f(&x, a => x, a); [(vec![0.5, -0.3, 0.8, 0.2], 0.7), (vec![0.4, 0.1, 0.3], 0.2)]; |r| { let n = r.u(3, 6); (r.v(n, -1.0, 1.0), r.f(0.1, 1.0)) });
    )*};
}
cases!(five_points nine_points seven_points overlapping of_a_list of_a_parameter on_a_torus periodic);
