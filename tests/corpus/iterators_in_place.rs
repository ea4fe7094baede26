//! Iterators that collect, that change what they run over, and that look at parts of it.

use crate::case;

macro_rules! functions {
    ($R:ident $($k:ident)?; $diff:meta, $con:meta) => {
        #[$diff]
        pub fn collected(v: &[$R], x: $R) -> $R {
            let w: Vec<$R> = v.iter().map(|a| a * x).collect();
            let u = w.iter().zip(v).map(|(a, b)| a * b).collect::<Vec<_>>();
            let big = v.iter().copied().filter(|a| *a > 0.5).collect::<Vec<$R>>();
            let mut s = x;
            for i in 0..u.len() {
                s += u[i] * w[i];
            }
            s + big.iter().product::<$R>() * big.len() as f64
        }

        #[$diff]
        pub fn collected_result(v: &[$R], x: $R) -> Vec<$R> {
            v.iter()
                .scan(x, |s, a| {
                    *s = *s * 0.5 + a;
                    Some(*s)
                })
                .collect()
        }

        #[$diff]
        pub fn collected_twice(v: &[$R]) -> $R {
            let rows: Vec<Vec<$R>> = v.iter().map(|a| v.iter().map(|b| a * b).collect::<Vec<$R>>()).collect();
            rows.iter().map(|r| r.iter().sum::<$R>().sin()).sum::<$R>()
        }

        #[$diff]
        pub fn iter_mut(v: &[$R], x: $R) -> $R {
            let mut w = v.to_vec();
            for a in w.iter_mut() {
                *a *= x;
            }
            for a in &mut w {
                *a = *a * *a + 1.0;
            }
            for (i, a) in w.iter_mut().enumerate() {
                *a += i as f64 * x;
            }
            w.iter_mut().for_each(|a| *a = a.sin());
            w.iter().sum::<$R>()
        }

        #[$diff]
        pub fn iter_mut_zip(v: &[$R], w: &[$R], x: $R) -> $R {
            let mut u = v.to_vec();
            for (a, b) in u.iter_mut().zip(w) {
                *a += b * x;
            }
            for (a, b) in w.iter().zip(u.iter_mut()) {
                *b = *b * a;
            }
            for a in u.iter_mut().rev().skip(1).step_by(2) {
                *a = *a * *a;
            }
            u.iter().product::<$R>() + u.iter().map(|a| a * a).sum::<$R>()
        }

        #[$diff]
        pub fn rows_in_place(m: &[[$R; 3]], x: $R) -> $R {
            let mut m = m.to_vec();
            for row in m.iter_mut() {
                row[1] = row[0] * x;
                for a in row.iter_mut() {
                    *a += x;
                }
                let n = row.iter().map(|a| a * a).sum::<$R>().sqrt();
                for a in row {
                    *a /= n;
                }
            }
            m.iter().map(|row| row[0] * row[2] + row[1]).sum::<$R>()
        }

        #[$diff]
        pub fn windows(v: &[$R]) -> $R {
            let a: $R = v.windows(2).map(|w| w[0] * w[1]).sum();
            let b: $R = v.windows(3).map(|w| (w[0] - 2.0 * w[1] + w[2]).powi(2)).sum();
            let mut s = a;
            for w in v.windows(2) {
                s = s * 0.5 + w[1] - w[0] * w[0];
            }
            a + b * s
        }

        #[$diff]
        pub fn chunks(v: &[$R]) -> $R {
            let a: $R = v.chunks(3).map(|c| c.iter().sum::<$R>().powi(2)).sum();
            let b: $R = v.chunks_exact(2).map(|c| c[0] * c[1]).sum();
            let mut s = a;
            for (i, c) in v.chunks(2).enumerate() {
                for x in c {
                    s += x * x * i as f64;
                }
                s *= c[0];
            }
            a * b + s
        }

        #[$diff]
        pub fn chunks_mut(v: &[$R], x: $R) -> $R {
            let mut w = v.to_vec();
            for c in w.chunks_exact_mut(2) {
                let t = c[0];
                c[0] = c[1] * x;
                c[1] = t * t;
            }
            for c in w.chunks_mut(3) {
                c[0] *= x;
                for a in c.iter_mut() {
                    *a += 1.0;
                }
            }
            w.iter().product::<$R>()
        }

        #[$diff]
        pub fn over_cells(v: &[$R], x: $R) -> $R {
            let mut w = vec![x; 4];
            w[1] = x * x;
            let before: $R = w.iter().map(|a| a * a).sum();
            for (i, a) in v.iter().enumerate() {
                w[i % 4] += a * before;
            }
            w.push(x);
            let m = w.iter().copied().fold(w[0], $R::max);
            let mut s = m;
            for a in &w {
                s += a * *a;
            }
            s
        }

        #[$diff]
        pub fn pushes(v: &[$R], x: $R) -> $R {
            let mut out = Vec::new();
            v.iter().for_each(|a| out.push(a * x));
            for a in v {
                if *a > 0.0 {
                    out.push(a * a);
                }
            }
            out.iter().map(|a| a * a).sum::<$R>()
        }

        #[$diff]
        pub fn closure_on_cells(v: &[$R], x: $R) -> $R {
            let mut w = v.to_vec();
            let mut step = |i: usize, k: $R| {
                w[i] = w[i] * k + x;
                w[i]
            };
            let mut s = x;
            for i in 0..v.len() {
                s += step(i, s) * step(0, x);
            }
            let sum = |u: &[$R]| u.iter().sum::<$R>();
            s + sum(&w) * sum(v)
        }

        #[$diff]
        pub fn moved_cells(a: [$R; 3], x: $R) -> $R {
            let mut b = a;
            b[0] *= x;
            let f = move |i: usize| b[i] * x;
            b[0] = x;
            let mut c = a;
            let mut g = move |k: $R| {
                c[1] = c[1] * k;
                c[1]
            };
            let s = g(x) + g(b[0]);
            s * f(0) + b[0] + c[1]
        }

        #[$diff]
        pub fn changed_meanwhile(a: [$R; 3], x: $R) -> $R {
            let mut b = a;
            for y in b {
                b[2] += y * x;
                b[0] = b[2];
            }
            let mut v = b.to_vec();
            v[1] *= x;
            for y in v {
                b[1] *= y;
            }
            b[0] + b[1] * b[2]
        }

        #[$diff]
        pub fn try_folds(v: &[$R], x: $R) -> $R {
            let a = v.iter().try_fold(x, |acc, a| if *a < 2.0 { Some(acc * 0.5 + a) } else { None });
            let b = match a {
                Some(y) => y * y,
                None => x,
            };
            b + x
        }

        #[$diff]
        pub fn options(v: &[$R], x: $R) -> $R {
            let a = v.iter().copied().filter(|a| *a > 0.0).last().unwrap_or(x);
            let b = v.iter().copied().filter(|a| *a > 0.0).reduce(|a, b| a * b).unwrap_or(x * x);
            let c = match v.iter().copied().max_by(|a, b| a.total_cmp(b)) {
                Some(m) => m * x,
                None => x,
            };
            let e = if let Some(a) = v.iter().copied().find(|a| *a > 0.5) { a * a } else { x };
            a * b + c * e
        }

        #[$diff]
        pub fn arrays(a: [$R; 3], x: $R) -> $R {
            let b = a.map(|y| y * x);
            let c: [$R; 3] = std::array::from_fn(|i| b[i] * a[2 - i]);
            let [p, q, r] = std::array::from_fn(|i| (b[i] - x) * c[2 - i]);
            let [s, _] = [p, r].map(|y| y * y);
            b[0] * c[1] + c.iter().sum::<$R>() + c[2] + p * q - r * s
        }

        #[$diff]
        pub fn extended(v: &[$R], x: $R) -> $R {
            let mut w = vec![x];
            w.extend(v.iter().map(|a| a * x));
            w.extend(v.iter().copied().rev());
            w.iter().enumerate().map(|(i, a)| a * a * i as f64).sum::<$R>()
        }

        #[$diff]
        pub fn early_result(v: &[$R], x: $R) -> $R {
            let check = |a: $R| -> Option<$R> {
                let b = if a > 0.0 { Some(a * x) } else { None }?;
                Some(b * b)
            };
            let mut s = x;
            for a in v {
                if let Some(b) = check(*a) {
                    s += b;
                }
            }
            s
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

case!(collected(&v, x => v, x); [(vec![], 2.0), (vec![1.0, 2.0, 3.0], 0.5)]; |r| { let n = r.u(0, 8); (r.v(n, -1.0, 1.0), r.f(-1.0, 1.0)) });
case!(vector collected_result(&v, x => v, x); [(vec![1.0, 2.0, 3.0], 0.5)]);
case!(collected_twice(&v => v); [(vec![],), (vec![1.0, 2.0, 3.0],)]);
case!(iter_mut(&v, x => v, x); [(vec![], 2.0), (vec![1.0, 2.0, 3.0], 0.5)]; |r| { let n = r.u(0, 8); (r.v(n, -1.0, 1.0), r.f(-1.0, 1.0)) });
case!(iter_mut_zip(&v, &w, x => v, w, x); [(vec![], vec![1.0], 2.0), (vec![1.0, 2.0, 3.0, 4.0], vec![0.5, 0.1, 0.7], 0.3)]);
case!(rows_in_place(&m, x => m, x); [(vec![], 1.5), (vec![[1.0, 2.0, 0.5], [3.0, -1.0, 0.2]], 0.5)]);
case!(windows(&v => v); [(vec![],), (vec![1.0],), (vec![1.0, 2.0, 3.0, 4.0, 5.0],)]; |r| { let n = r.u(0, 9); (r.v(n, -1.0, 1.0),) });
case!(chunks(&v => v); [(vec![],), (vec![1.0],), (vec![1.0, 2.0, 3.0, 4.0, 5.0],)]; |r| { let n = r.u(0, 9); (r.v(n, -1.0, 1.0),) });
case!(chunks_mut(&v, x => v, x); [(vec![], 2.0), (vec![1.0, 2.0, 3.0], 0.5)]; |r| { let n = r.u(0, 8); (r.v(n, -1.0, 1.0), r.f(-1.0, 1.0)) });
case!(over_cells(&v, x => v, x); [(vec![], 2.0), (vec![1.0, 2.0, 3.0], 0.5)]; |r| { let n = r.u(0, 8); (r.v(n, -1.0, 1.0), r.f(-1.0, 1.0)) });
case!(pushes(&v, x => v, x); [(vec![], 2.0), (vec![1.0, -2.0, 3.0], 0.5)]);
case!(closure_on_cells(&v, x => v, x); [(vec![], 2.0), (vec![1.0, -2.0, 3.0], 0.5)]; |r| { let n = r.u(0, 5); (r.v(n, -1.0, 1.0), r.f(-1.0, 1.0)) });
case!(moved_cells(a, x); [([1.0, 2.0, -3.0], 0.5)]);
case!(changed_meanwhile(a, x); [([1.0, 2.0, -3.0], 0.5)]);
case!(try_folds(&v, x => v, x); [(vec![], 2.0), (vec![1.0, -2.0, 3.0], 0.5), (vec![1.0, -2.0], 0.5)]);
case!(options(&v, x => v, x); [(vec![], 2.0), (vec![1.0, -2.0, 3.0], 0.5), (vec![-1.0, -2.0], 0.5)]);
case!(arrays(a, x); [([1.0, 2.0, -3.0], 0.5)]);
case!(extended(&v, x => v, x); [(vec![], 2.0), (vec![1.0, -2.0, 3.0], 0.5)]);
case!(early_result(&v, x => v, x); [(vec![], 2.0), (vec![1.0, -2.0, 3.0], 0.5)]);
