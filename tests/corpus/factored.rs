//! Elements that are read when nothing changes them any more, and such that are: factorisations, tables, recursions.

use crate::case;

macro_rules! functions {
    ($R:ident $($k:ident)?; $diff:meta) => {
        /// Gaussian elimination with pivoting, flat.
        #[$diff]
        pub fn eliminated(x: &[$R], a: $R) -> $R {
            let n = x.len();
            let mut m: Vec<$R> = (0..n * n).map(|c| x[c % n] * x[c / n] + $($k)?((c * c % 7) as f64 * 0.3)).collect();
            let mut b = x.to_vec();
            for i in 0..n {
                m[i * n + i] += a + $($k)?(2.0);
            }
            for k in 0..n {
                let mut p = k;
                for i in k + 1..n {
                    if m[i * n + k].abs() > m[p * n + k].abs() {
                        p = i;
                    }
                }
                if p != k {
                    for j in 0..n {
                        m.swap(k * n + j, p * n + j);
                    }
                    b.swap(k, p);
                }
                for i in k + 1..n {
                    let f = m[i * n + k] / m[k * n + k];
                    for j in k..n {
                        let less = f * m[k * n + j];
                        m[i * n + j] -= less;
                    }
                    let less = f * b[k];
                    b[i] -= less;
                }
            }
            for i in (0..n).rev() {
                for j in i + 1..n {
                    let less = m[i * n + j] * b[j];
                    b[i] -= less;
                }
                b[i] = b[i] / m[i * n + i];
            }
            let mut s = a;
            for i in 0..n {
                s += b[i] * b[i] * x[i];
            }
            s
        }

        /// Rows that are swapped as a whole.
        #[$diff]
        pub fn rows_eliminated(x: &[$R], a: $R) -> $R {
            let n = x.len();
            let mut m: Vec<Vec<$R>> = (0..n).map(|i| (0..n).map(|j| x[i] * x[j] + $($k)?((i * 3 + j * 5) as f64 % 4.0)).collect()).collect();
            let mut product = a;
            for k in 0..n {
                m[k][k] += a + $($k)?(1.5);
                if k + 1 < n && m[k + 1][k].abs() > m[k][k].abs() {
                    m.swap(k, k + 1);
                }
                for i in k + 1..n {
                    let f = m[i][k] / m[k][k];
                    for j in k..n {
                        m[i][j] = m[i][j] - f * m[k][j];
                    }
                }
                product *= m[k][k];
            }
            product
        }

        #[$diff]
        pub fn cholesky(x: &[$R], a: $R) -> $R {
            let n = x.len();
            let mut l = vec![vec![$($k)?(0.0); n]; n];
            for i in 0..n {
                for j in 0..=i {
                    let mut s = x[i] * x[j] * $($k)?(0.3);
                    if i == j {
                        s += a + $($k)?(1.0);
                    }
                    for k in 0..j {
                        s -= l[i][k] * l[j][k];
                    }
                    l[i][j] = if i == j { s.sqrt() } else { s / l[j][j] };
                }
            }
            let mut z = vec![$($k)?(0.0); n];
            for i in 0..n {
                let mut s = x[i];
                for k in 0..i {
                    s -= l[i][k] * z[k];
                }
                z[i] = s / l[i][i];
            }
            z.iter().map(|z| *z * *z).sum::<$R>() + l[n - 1][0]
        }

        /// A table, and the way back through it.
        #[$diff]
        pub fn table(x: &[$R], a: $R) -> $R {
            let n = x.len();
            let mut t = vec![vec![a; n + 1]; n + 1];
            for i in 1..=n {
                for j in 1..=n {
                    let least = if i > j { t[i - 1][j] } else { t[i][j - 1] };
                    t[i][j] = (x[i - 1] - x[j - 1]) * t[i - 1][j - 1] + least * a + x[i - 1];
                }
            }
            let mut back = t[n][n];
            for i in (1..=n).rev() {
                back = back * t[i][n - i] + t[i - 1][i];
            }
            back
        }

        /// A recursion and its mirror image; each is read where it is known, and also where it isn't yet.
        #[$diff]
        pub fn recursion(x: &[$R], a: $R) -> $R {
            let n = x.len();
            let mut u = x.to_vec();
            for i in 1..n {
                u[i] = u[i] * u[i - 1] * a + u[i].sin();
            }
            for i in (0..n - 1).rev() {
                u[i] = u[i] / (u[i + 1] * u[i + 1] + $($k)?(1.0)) - x[i];
            }
            let mut s = a;
            for v in &u {
                s = s * a + *v * *v;
            }
            s
        }

        /// Changed again and again: nothing of it is final.
        #[$diff]
        pub fn relaxed(x: &[$R], a: $R) -> $R {
            let n = x.len();
            let mut u = x.to_vec();
            for _ in 0..3 {
                for i in 1..n - 1 {
                    u[i] = u[i] * a + u[i - 1] * u[i + 1] * $($k)?(0.3);
                }
            }
            u[n / 2] * u[0] + u[1]
        }

        /// What is changed once more, behind; and what only seems to be apart: `n - 1 - i` meets `i`.
        #[$diff]
        pub fn met(x: &[$R], a: $R) -> $R {
            let n = x.len();
            let mut u = x.to_vec();
            for i in 0..n {
                u[n - 1 - i] = u[i] * u[n - 1 - i] * a + x[i];
            }
            for i in 0..n {
                for j in 0..n {
                    u[j] = u[j] * $($k)?(0.5) + u[i] * u[i] * a;
                }
            }
            u[0] = u[0] * u[n - 1];
            u[0] * u[n / 2]
        }

        /// Factors from a table, by an index that is made of what the loops around have.
        #[$diff]
        pub fn butterflies(x: &[$R], a: $R) -> $R {
            let mut u: Vec<$R> = (0..8).map(|k| x[k % x.len()] * a).collect();
            let mut len = 2;
            while len <= 8 {
                let half = len / 2;
                for start in (0..8).step_by(len) {
                    for k in 0..half {
                        let w = x[k * (8 / len) % x.len()] + x[(len + start) % 3];
                        let (p, q) = (u[start + k], u[start + k + half] * w);
                        u[start + k] = p + q;
                        u[start + k + half] = p - q * a;
                    }
                }
                len *= 2;
            }
            u[0] * u[3] + u[7]
        }

        /// Thomas' algorithm.
        #[$diff]
        pub fn tridiagonal(x: &[$R], a: $R) -> $R {
            let n = x.len();
            let (mut c, mut d) = (vec![$($k)?(0.0); n], vec![$($k)?(0.0); n]);
            for i in 0..n {
                let (mut m, mut r) = (x[i] * x[i] + a + $($k)?(2.0), x[i]);
                if i > 0 {
                    m -= c[i - 1] * a;
                    r -= d[i - 1] * a;
                }
                c[i] = a / m;
                d[i] = r / m;
            }
            for i in (0..n - 1).rev() {
                d[i] = d[i] - c[i] * d[i + 1];
            }
            d.iter().map(|d| *d * *d).sum()
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
cases!(eliminated rows_eliminated cholesky table recursion relaxed met tridiagonal butterflies);
