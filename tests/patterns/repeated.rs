//! Functions that are quickly called again, and such that aren't, on what stays and on what changes.

macro_rules! functions {
    ($R:ident $($k:ident)?; $diff:meta) => {
        #[$diff]
        pub fn at(u: &[$R], n: usize, i: usize, j: usize) -> $R {
            u[i * n + j]
        }

        #[$diff]
        pub fn or_nothing(u: &[$R], i: isize) -> $R {
            if i < 0 || i >= u.len() as isize { u[0] * 0.0 } else { u[i as usize] * u[i as usize] }
        }

        #[$diff]
        pub fn scaled(u: &[$R], i: usize, k: $R) -> $R {
            let v = u[i];
            v * k + v * v
        }

        #[$diff]
        pub fn wave(u: &[$R], i: usize) -> $R {
            (u[i] * 0.5).sin().exp()
        }

        #[$diff]
        pub fn larger(u: &[$R], i: usize) -> $R {
            u[i].max(u[i + 1])
        }

        #[$diff]
        pub fn neighbours(u: &[$R], n: usize) -> $R {
            let mut s = u[0] * 0.0;
            for i in 0..n - 1 {
                for j in 0..n {
                    s = s * 0.9 + at(u, n, i, j).sin() * at(u, n, i + 1, j);
                }
            }
            s
        }

        #[$diff]
        pub fn at_borders(u: &[$R], n: usize) -> $R {
            let mut s = u[0];
            for i in 0..n as isize + 2 {
                s = s * or_nothing(u, i - 1) + or_nothing(u, i - 2).cos();
            }
            s
        }

        /// What it is given besides is computed on the way.
        #[$diff]
        pub fn with_numbers(u: &[$R], n: usize) -> $R {
            let mut k = u[0];
            for i in 0..n {
                let faded = k * 0.5;
                let next = scaled(u, i, faded) * scaled(u, n - 1 - i, k);
                k = next.sin() + faded;
            }
            k
        }

        #[$diff]
        pub fn costly(u: &[$R], n: usize) -> $R {
            let mut s = u[1];
            for i in 0..n {
                if i % 3 == 1 {
                    s = s * wave(u, i);
                } else {
                    s = s + wave(u, i) * larger(u, n - 1);
                }
            }
            s
        }

        /// In place: what was read has changed when the reverse sweep comes.
        #[$diff]
        pub fn in_place(u: &[$R], n: usize) -> $R {
            let mut v = u.to_vec();
            for i in 1..n {
                v[i] = at(&v, 1, i - 1, 0) * at(&v, 1, i, 0) + larger(&v, i - 1).sin();
            }
            let mut s = v[0];
            for i in 0..n {
                s = s + at(&v, 1, i, 0) * v[n - 1 - i];
                v[i] = s.cos();
            }
            s
        }

        /// A list per step.
        #[$diff]
        pub fn stepped(u: &[$R], n: usize) -> $R {
            let mut v = u.to_vec();
            for t in 0..3 {
                let mut next = v.clone();
                for i in 0..n - 1 {
                    if i == t {
                        continue;
                    }
                    next[i] = at(&v, 1, i, 0) * at(&v, 1, i + 1, 0) + larger(&v, i);
                    if i == 2 && t == 1 {
                        break;
                    }
                }
                v = next;
            }
            let mut s = v[0];
            let mut i = 0;
            while i < n {
                let w = at(&v, 1, i, 0);
                if i == 3 {
                    return s * w;
                }
                s = s * w + w * w;
                i += 1;
            }
            s
        }

        /// Sub-slices and other names.
        #[$diff]
        pub fn of_rows(u: &[$R], n: usize) -> $R {
            let mut s = u[0];
            for row in u.chunks(n) {
                let whole = &u[1..];
                for j in 0..n - 1 {
                    s = s * 0.5 + at(row, 1, j, 0) * at(&whole[j..], 1, 0, 0) * larger(row, j);
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

use crate::case;

case!(neighbours(&x, n => x, n); [(vec![1.2, 0.4, -0.7, 0.3, 0.9, 0.6, -0.2, 0.8, 1.1], 3)]);
case!(at_borders(&x, n => x, n); [(vec![1.2, 0.4, -0.7], 3), (vec![0.8], 1)]);
case!(with_numbers(&x, n => x, n); [(vec![1.2, 0.4, -0.7, 0.3], 4), (vec![0.8], 1)]);
case!(costly(&x, n => x, n); [(vec![1.2, 0.4, -0.7, 0.3, 0.9], 4)]);
case!(in_place(&x, n => x, n); [(vec![1.2, 0.4, -0.7, 0.3, 0.9], 5)]);
case!(stepped(&x, n => x, n); [(vec![1.2, 0.4, -0.7, 0.3, 0.9], 5), (vec![1.2, 0.7, 0.3], 3)]);
case!(of_rows(&x, n => x, n); [(vec![1.2, 0.4, -0.7, 0.3, 0.9, 0.6, -0.2, 0.8], 4)]);
