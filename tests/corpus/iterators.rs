//! Iterator chains over slices, arrays, vectors and ranges: every adaptor, every end, and `for` over them.

use crate::case;

macro_rules! functions {
    ($R:ident $($k:ident)?; $diff:meta, $con:meta) => {
        // ---- `for`

        #[$diff]
        pub fn for_over_slice(v: &[$R], x: $R) -> $R {
            let mut s = x;
            for a in v {
                s = s * 0.5 + a * a;
            }
            for a in v.iter() {
                s += *a * x;
            }
            for &a in v {
                s += a.sin();
            }
            s
        }

        #[$diff]
        pub fn for_over_array(v: [$R; 3]) -> $R {
            let mut s = $($k)?(1.0);
            for a in v {
                s *= a + 1.0;
            }
            for a in &v {
                s += a * s;
            }
            for a in v.into_iter().rev() {
                s = s * 0.5 + a;
            }
            s
        }

        #[$diff]
        pub fn for_over_vec(v: Vec<$R>, x: $R) -> $R {
            let mut s = x;
            for a in &v {
                s += a * x;
            }
            for a in v {
                s *= a;
            }
            s
        }

        #[$diff]
        pub fn for_over_part(v: &[$R], lo: usize, hi: usize) -> $R {
            let mut s = $($k)?(1.0);
            for a in &v[lo..hi] {
                s = s * a + 0.5;
            }
            for a in v[..hi].iter().rev() {
                s = s * 0.3 + a;
            }
            for a in &v[lo..] {
                s += a * a;
            }
            for a in &v[..] {
                s += a;
            }
            s
        }

        #[$diff]
        pub fn for_with_exits(v: &[$R], x: $R) -> $R {
            let mut s = x;
            for (i, a) in v.iter().enumerate() {
                if i == 1 {
                    continue;
                }
                if *a > 2.0 {
                    return s * a;
                }
                s += a * x;
                if s > 4.0 {
                    break;
                }
            }
            s * s
        }

        #[$diff]
        pub fn for_labelled(v: &[$R], w: &[$R]) -> $R {
            let mut s = $($k)?(0.0);
            'outer: for a in v {
                for b in w.iter() {
                    if *b > 1.0 {
                        continue 'outer;
                    }
                    if a * b < -1.0 {
                        break 'outer;
                    }
                    s += a * b * b;
                }
                s *= 1.1;
            }
            s
        }

        #[$diff]
        pub fn for_enumerate(v: &[$R]) -> $R {
            let mut s = $($k)?(0.0);
            for (i, a) in v.iter().enumerate() {
                s += a.powi(i as i32 + 1);
            }
            for (i, &a) in v.iter().enumerate().rev() {
                s = s * 0.5 + a * i as f64;
            }
            for (i, a) in v.iter().rev().enumerate() {
                s += a * i as f64;
            }
            s
        }

        #[$diff]
        pub fn for_zip(v: &[$R], w: &[$R]) -> $R {
            let mut s = $($k)?(0.0);
            for (a, b) in v.iter().zip(w) {
                s += a * b;
            }
            for (a, b) in v.iter().zip(w.iter().rev()) {
                s += a * b * b;
            }
            for ((i, a), &b) in v.iter().enumerate().zip(w.iter().skip(1)) {
                s += a * b * i as f64;
            }
            for (i, a) in (1..).zip(v) {
                s += a * i as f64;
            }
            s
        }

        #[$diff]
        pub fn for_rows(m: &[[$R; 2]], x: $R) -> $R {
            let mut s = x;
            for row in m {
                s += row[0] * row[1];
                for a in row {
                    s += a * x;
                }
            }
            for [a, b] in m.iter() {
                s += a * b * x;
            }
            for &[a, b] in m {
                s += a - b * b;
            }
            s
        }

        #[$diff]
        pub fn for_pairs(v: &[($R, $R)]) -> $R {
            let mut s = $($k)?(0.0);
            for (a, b) in v {
                s += a * b;
            }
            for &(a, b) in v.iter() {
                s += a.sin() * b;
            }
            s
        }

        #[$diff]
        pub fn for_counts(v: &[$R], n: usize) -> $R {
            let mut s = $($k)?(0.0);
            for (i, j) in (0..n).zip((0..n).rev()) {
                s += v[i] * v[j] * j as f64;
            }
            for i in (0..n).skip(1).take(2) {
                s += v[i];
            }
            for i in (1..=n).map(|i| i * 2 - 2) {
                s += v[i % n] * i as f64;
            }
            for (i, k) in (2..n).enumerate() {
                s += v[i] * v[k];
            }
            s
        }

        // ---- sums and products

        #[$diff]
        pub fn sum(v: &[$R]) -> $R {
            v.iter().sum::<$R>() * 2.0
        }

        #[$diff]
        pub fn sum_of_values(v: [$R; 4]) -> $R {
            let s: $R = v.into_iter().sum();
            let t: $R = v.iter().copied().sum();
            s * t
        }

        #[$diff]
        pub fn sum_at_the_end(v: &[$R]) -> $R {
            v.iter().map(|a| a * a).sum()
        }

        #[$diff]
        pub fn product(v: &[$R]) -> $R {
            v.iter().product::<$R>() + v.iter().map(|a| a + 1.0).product::<$R>()
        }

        #[$diff]
        pub fn dot(v: &[$R], w: &[$R]) -> $R {
            v.iter().zip(w.iter()).map(|(a, b)| a * b).sum::<$R>()
        }

        #[$diff]
        pub fn distance(v: &[$R], w: &[$R]) -> $R {
            v.iter().zip(w).map(|(a, b)| (a - b).powi(2)).sum::<$R>().sqrt()
        }

        #[$diff]
        pub fn mean_and_variance(v: &[$R]) -> $R {
            let n = v.len() as f64;
            let mean = v.iter().sum::<$R>() / n;
            let variance = v.iter().map(|a| (a - mean) * (a - mean)).sum::<$R>() / n;
            variance + mean
        }

        #[$diff]
        pub fn polynomial(c: &[$R], x: $R) -> $R {
            c.iter().rev().fold($($k)?(0.0), |acc, a| acc * x + a)
        }

        #[$diff]
        pub fn over_range(x: $R, n: usize) -> $R {
            (0..n).map(|k| x.powi(k as i32) / (k + 1) as f64).sum::<$R>() + (1..=n).rev().map(|k| x + k as f64).product::<$R>()
        }

        #[$diff]
        pub fn log_sum_exp(v: &[$R]) -> $R {
            let m = v.iter().copied().fold($($k)?(f64::NEG_INFINITY), |a, b| a.max(b));
            m + v.iter().map(|a| (a - m).exp()).sum::<$R>().ln()
        }

        #[$diff]
        pub fn counts_of_discrete(v: &[$R], n: usize) -> $R {
            let total: usize = (0..n).map(|i| i * 2).sum();
            let all: usize = (1..=n).product();
            let big = (0..n).filter(|i| i % 2 == 0).count();
            v[total % v.len()] * all as f64 + big as f64 * v[0]
        }

        // ---- adaptors

        #[$diff]
        pub fn functions(v: &[$R]) -> $R {
            v.iter().copied().map($R::sin).sum::<$R>() + v.iter().cloned().fold($($k)?(0.5), $R::max) + v.iter().copied().map(half).sum::<$R>()
        }

        #[$diff]
        pub fn half(x: $R) -> $R {
            x * x * 0.5
        }

        #[$diff]
        pub fn named_closures(v: &[$R], x: $R) -> $R {
            let f = |a: &$R| a * x;
            let add = |a: $R, b: $R| a + b * x;
            v.iter().map(f).sum::<$R>() + v.iter().map(&f).fold(x, add) + v.iter().map(|a| f(a) * 2.0).sum::<$R>()
        }

        #[$diff]
        pub fn skip_take(v: &[$R]) -> $R {
            let a: $R = v.iter().skip(1).take(3).sum();
            let b: $R = v.iter().rev().skip(1).take(2).map(|a| a * a).sum();
            let c: $R = v.iter().take(2).rev().enumerate().map(|(i, a)| a * (i + 1) as f64).sum();
            let e: $R = v.iter().skip(100).sum();
            a * b + c + e
        }

        #[$diff]
        pub fn step_by(v: &[$R]) -> $R {
            let a: $R = v.iter().step_by(2).sum();
            let b: $R = v.iter().rev().step_by(3).map(|a| a * a).sum();
            let c: $R = v.iter().skip(1).step_by(2).enumerate().map(|(i, a)| a * i as f64).sum();
            a * b + c
        }

        #[$diff]
        pub fn chained(v: &[$R], w: &[$R], x: $R) -> $R {
            let a: $R = v.iter().chain(w).map(|a| a * a * x).sum();
            let b: $R = std::iter::once(&x).chain(v.iter().rev()).enumerate().map(|(i, a)| a * i as f64).sum();
            a * b
        }

        #[$diff]
        pub fn repeated(v: &[$R], x: $R) -> $R {
            v.iter().zip(std::iter::repeat(x)).map(|(a, b)| a * b).sum::<$R>() + std::iter::repeat(x).take(3).sum::<$R>()
        }

        #[$diff]
        pub fn filtered(v: &[$R], x: $R) -> $R {
            let a: $R = v.iter().filter(|a| **a > 0.0).map(|a| a * x).sum();
            let b: $R = v.iter().copied().filter(|&a| a < 0.0).sum();
            let n = v.iter().filter(|a| **a > x).count();
            a * b + x * n as f64
        }

        #[$diff]
        pub fn filtered_and_counted(v: &[$R], x: $R) -> $R {
            let a: $R = v.iter().filter(|a| **a > 0.0).enumerate().map(|(i, a)| a * (i + 1) as f64).sum();
            let b: $R = v.iter().filter(|a| **a > -1.0).skip(1).take(2).map(|a| a * a).sum();
            let c: $R = v.iter().filter(|a| **a > -1.0).step_by(2).sum();
            let e: $R = v.iter().filter(|a| **a < 1.0).zip(v.iter().skip(1)).map(|(a, b)| a * b * x).sum();
            let g: $R = v.iter().filter(|a| **a < 1.0).rev().fold(x, |s, a| s * 0.5 + a);
            a + b * c + e * g
        }

        #[$diff]
        pub fn filter_mapped(v: &[$R], x: $R) -> $R {
            let a: $R = v.iter().filter_map(|&a| if a > 0.0 { Some(a * x) } else { None }).sum();
            let b: $R = v
                .iter()
                .filter_map(|a| {
                    let y = a * a - x;
                    if y < 0.0 {
                        None
                    } else {
                        let z = y.sqrt();
                        Some(z * y)
                    }
                })
                .sum();
            let c: $R = v.iter().filter_map(|a| (*a < 0.5).then(|| a * a)).product();
            a + b * c
        }

        #[$diff]
        pub fn while_adaptors(v: &[$R], x: $R) -> $R {
            let a: $R = v.iter().take_while(|a| **a < 1.0).map(|a| a * x).sum();
            let b: $R = v.iter().skip_while(|a| **a < 0.5).map(|a| a * a).sum();
            let c: $R = v.iter().map_while(|a| if *a < 1.5 { Some(a * a * x) } else { None }).sum();
            a * b + c
        }

        #[$diff]
        pub fn scanned(v: &[$R], x: $R) -> $R {
            v.iter()
                .scan(x, |state, a| {
                    *state = *state * 0.5 + a;
                    Some(*state * x)
                })
                .map(|s| s * s)
                .sum::<$R>()
                + v.iter().scan(0, |n, a| { *n += 1; if *n > 2 { None } else { Some(a * *n as f64) } }).sum::<$R>()
        }

        #[$diff]
        pub fn flat_mapped(m: &[[$R; 2]], v: &[$R], x: $R) -> $R {
            let a: $R = m.iter().flat_map(|row| row.iter()).map(|a| a * x).sum();
            let b: $R = v.iter().flat_map(|a| v.iter().map(move |b| a * b)).take(4).sum();
            let c: $R = (0..v.len()).flat_map(|i| (0..i).map(move |j| (i, j))).map(|(i, j)| v[i] * v[j]).sum();
            let mut s = a + b;
            for a in m.iter().flatten() {
                if *a > 2.0 {
                    break;
                }
                if *a < 0.0 {
                    continue;
                }
                s = s * 0.5 + a;
            }
            s * c
        }

        #[$diff]
        pub fn inspected(v: &[$R]) -> $R {
            let mut n = 0;
            let s: $R = v.iter().inspect(|a| assert!(!a.is_nan())).map(|a| { n += 1; a * n as f64 }).sum();
            s * n as f64
        }

        #[$diff]
        pub fn mapped_then_shortened(v: &[$R], w: &[$R]) -> $R {
            let mut calls = 0;
            let a: $R = v.iter().map(|a| { calls += 1; a * a }).skip(1).sum();
            let b: $R = v.iter().map(|a| { calls += 1; a * a }).zip(w).map(|(a, b)| a * b).sum();
            let c: $R = v.iter().map(|a| { calls += 1; a * a }).take(2).sum();
            let e: $R = v.iter().map(|a| { calls += 1; a * a }).step_by(2).sum();
            (a + b * c + e) * calls as f64
        }

        // ---- ends

        #[$diff]
        pub fn folded_pair(v: &[$R]) -> $R {
            let (s, q) = v.iter().fold(($($k)?(0.0), $($k)?(0.0)), |(s, q), a| (s + a, q + a * a));
            q - s * s
        }

        #[$diff]
        pub fn for_each(v: &[$R], x: $R) -> $R {
            let mut s = x;
            v.iter().for_each(|a| s = s * 0.5 + a * x);
            v.iter().enumerate().for_each(|(i, a)| {
                if i == 0 {
                    return;
                }
                s += a * i as f64;
            });
            s
        }

        #[$diff]
        pub fn questions(v: &[$R], x: $R) -> $R {
            let mut s = x;
            if v.iter().any(|a| *a > 1.0) {
                s *= 2.0;
            }
            if v.iter().all(|&a| a > -1.0) {
                s *= x;
            }
            if v.iter().copied().map(|a| a * x).any(|a| a < -0.5) {
                s += x;
            }
            let k = v.iter().position(|a| *a > 0.5).unwrap_or(0);
            s + v[k]
        }

        #[$diff]
        pub fn extremes(v: &[$R], x: $R) -> $R {
            let a = *v.iter().min_by(|a, b| a.total_cmp(b)).unwrap();
            let b = v.iter().copied().max_by(|a, b| a.partial_cmp(b).unwrap()).unwrap();
            let c = v.iter().map(|a| a * x).max_by(|a, b| a.total_cmp(b)).unwrap();
            let e = v.iter().copied().reduce(|a, b| a * 0.5 + b).unwrap();
            let f = v.iter().copied().fold($($k)?(f64::INFINITY), $R::min);
            a * b + c * e + f
        }

        #[$diff]
        pub fn which_extreme(v: &[($R, $R)]) -> $R {
            let (a, b) = *v.iter().max_by(|p, q| p.0.total_cmp(&q.0)).unwrap();
            let least = v.iter().min_by(|p, q| p.1.total_cmp(&q.1)).unwrap();
            a * b + least.0 * least.1
        }

        #[$diff]
        pub fn single_items(v: &[$R], x: $R) -> $R {
            let a = *v.iter().last().unwrap();
            let b = v.iter().rev().nth(1).copied().unwrap_or(x);
            let c = v.iter().copied().nth(0).unwrap();
            let e = v.iter().copied().nth(7).unwrap_or(x);
            a * b + c * e
        }

        #[$diff]
        pub fn cycles(v: &[$R], w: &[$R]) -> $R {
            let area: $R = v.iter().zip(v.iter().cycle().skip(1)).map(|(a, b)| a * b * b).sum();
            let mut s = area;
            for (k, (a, b)) in v.iter().zip(w.iter().rev().cycle()).enumerate() {
                s = s * 0.5 + a * b * (k as f64 + 1.0);
            }
            let seven: $R = w.iter().cycle().take(7).map(|b| b * b).sum();
            let rest: $R = v.iter().filter(|a| **a > 0.0).zip(w.iter().cycle()).map(|(a, b)| a * b * b).sum();
            for (k, b) in w.iter().cycle().enumerate() {
                if k > 4 {
                    break;
                }
                s = s * *b + 1.0;
            }
            s * seven + rest + v.iter().cycle().zip(w.iter().cycle()).take(5).map(|(a, b)| a * b).sum::<$R>()
        }

        #[$diff]
        pub fn rooted(x: $R, c: $R) -> Option<$R> {
            let q = x * x - c;
            if q < 0.0 { None } else { Some(q.sqrt() * x) }
        }

        /// The best of items whose type only the function says that gives them.
        #[$diff]
        pub fn best_of_calls(v: &[$R], c: $R) -> $R {
            let a = v.iter().filter_map(|x| rooted(*x, c)).min_by(|a, b| a.partial_cmp(b).unwrap()).unwrap_or(c);
            let b = v.iter().filter_map(|x| rooted(*x, c)).max_by(|a, b| a.total_cmp(b));
            let e = v.iter().filter_map(|x| rooted(*x, c)).reduce(|a, b| a.max(b * 0.5)).unwrap_or(c * c);
            let f = v.iter().filter_map(|x| rooted(*x, c).map(|r| (r, x * c))).min_by(|a, b| a.0.total_cmp(&b.0));
            let f = f.map(|(r, x)| r * x).unwrap_or(c);
            match b {
                Some(b) => a * b + e * f,
                None => a * e - f,
            }
        }

        #[$diff]
        pub fn collected_in_collected(a: &[$R], b: &[$R]) -> $R {
            let table: Vec<Vec<$R>> = a.iter().map(|f| b.iter().map(|g| *f * *g * *g).collect()).collect();
            table.iter().map(|row| row.iter().sum::<$R>().sin()).sum()
        }

        #[$diff]
        pub fn table_of(a: &[$R], b: &[$R]) -> Vec<Vec<$R>> {
            a.iter()
                .map(|f| {
                    let h = *f * *f;
                    b.iter().map(|g| h * *g).collect()
                })
                .collect()
        }

        #[$diff]
        pub fn rows_in_branches(a: &[$R], b: &[$R]) -> Vec<Vec<$R>> {
            let row = |f: $R| match b.len() {
                2 => b.iter().map(|g| f * *g).collect(),
                _ => b.iter().map(|g| f * f * *g).collect(),
            };
            a.iter().map(|f| if *f > 0.5 { row(*f) } else { b.iter().map(|g| *f + *g).collect() }).collect()
        }

        #[$diff]
        pub fn three_deep(a: &[$R], b: &[$R]) -> $R {
            let all = a
                .iter()
                .enumerate()
                .map(|(k, f)| b.iter().skip(k).map(|g| a.iter().map(|h| *f * *g * *h).collect()).collect())
                .collect::<Vec<Vec<Vec<_>>>>();
            let mut s = all[0][0][0];
            for rows in &all {
                for row in rows {
                    s += row[0] * row[1];
                }
            }
            s
        }

        #[$diff]
        pub fn collected_by_an_arm(a: &[$R], n: usize) -> $R {
            let v: Vec<$R> = if n > 1 { a.iter().map(|x| *x * *x).collect() } else { a.iter().map(|x| *x * 2.0).collect() };
            v.iter().sum()
        }

        #[$diff]
        pub fn nested_chains(m: &[[$R; 3]], v: &[$R; 3]) -> $R {
            m.iter().map(|row| row.iter().zip(v).map(|(a, b)| a * b).sum::<$R>().tanh()).sum::<$R>()
        }

        #[$diff]
        pub fn in_a_loop(v: &[$R], x: $R, n: usize) -> $R {
            let mut s = x;
            for k in 0..n {
                s = v.iter().map(|a| (a * s).sin()).sum::<$R>() * 0.5 + k as f64;
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

case!(for_over_slice(&v, x => v, x); [(vec![], 2.0), (vec![1.0, 2.0, 3.0], 0.5)]; |r| { let n = r.u(0, 8); (r.v(n, -1.0, 1.0), r.f(-1.0, 1.0)) });
case!(for_over_array(v); [([1.0, 2.0, -3.0],)]; |r| (r.a(-1.0, 1.0),));
case!(for_over_vec(v.clone(), x => v, x); [(vec![], 2.0), (vec![1.0, 2.0, 3.0], 0.5)]; |r| { let n = r.u(0, 8); (r.v(n, -1.0, 1.0), r.f(-1.0, 1.0)) });
case!(for_over_part(&v, lo, hi => v, lo, hi); [(vec![], 0, 0), (vec![1.0, 2.0, 3.0], 1, 3), (vec![1.0, 2.0, 3.0], 1, 1)]; |r| (r.v(5, -1.0, 1.0), r.u(0, 3), r.u(3, 6)));
case!(for_with_exits(&v, x => v, x); [(vec![], 2.0), (vec![1.0, 2.0, 3.0], 0.5), (vec![1.0, 9.0, 1.0, 1.5, 1.9], 1.5)]; |r| { let n = r.u(0, 8); (r.v(n, -1.0, 2.2), r.f(-1.0, 1.0)) });
case!(for_labelled(&v, &w => v, w); [(vec![], vec![1.0]), (vec![1.0, 2.0, 3.0], vec![0.5, 0.1, 2.0])]; |r| { let n = r.u(0, 6); (r.v(n, -2.0, 2.0), r.v(3, -1.0, 1.1)) });
case!(for_enumerate(&v => v); [(vec![],), (vec![1.0, 2.0, 3.0],)]; |r| { let n = r.u(0, 6); (r.v(n, -1.0, 1.0),) });
case!(for_zip(&v, &w => v, w); [(vec![], vec![1.0]), (vec![1.0, 2.0, 3.0], vec![0.5, 0.1])]; |r| { let (n, m) = (r.u(0, 6), r.u(0, 6)); (r.v(n, -2.0, 2.0), r.v(m, -1.0, 1.1)) });
case!(for_rows(&m, x => m, x); [(vec![], 1.5), (vec![[1.0, 2.0], [3.0, -1.0]], 0.5)]);
case!(for_pairs(&v => v); [(vec![],), (vec![(1.0, 2.0), (3.0, -1.0)],)]);
case!(for_counts(&v, n => v, n); [(vec![1.0, 2.0, 3.0, -0.5], 4), (vec![1.0, 2.0, 3.0, -0.5], 2)]);
case!(sum(&v => v); [(vec![],), (vec![1.0, 2.0, 3.0],)]; |r| { let n = r.u(0, 6); (r.v(n, -1.0, 1.0),) });
case!(sum_of_values(v); [([1.0, 2.0, -3.0, 0.5],), ([-0.0, -0.0, -0.0, -0.0],)]);
case!(sum_at_the_end(&v => v); [(vec![],), (vec![1.0, 2.0, 3.0],)]);
case!(product(&v => v); [(vec![],), (vec![1.0, 2.0, 3.0],), (vec![0.0, 2.0, 0.0],)]; |r| { let n = r.u(0, 6); (r.v(n, -1.0, 1.0),) });
case!(dot(&v, &w => v, w); [(vec![], vec![1.0]), (vec![1.0, 2.0, 3.0], vec![0.5, 0.1])]; |r| { let (n, m) = (r.u(0, 6), r.u(0, 6)); (r.v(n, -2.0, 2.0), r.v(m, -1.0, 1.1)) });
case!(distance(&v, &w => v, w); [(vec![1.0, 2.0, 3.0], vec![0.5, 0.1, 4.0])]; |r| (r.v(5, -2.0, 2.0), r.v(5, -1.0, 1.1)));
case!(mean_and_variance(&v => v); [(vec![1.0, 2.0, 4.0],)]; |r| { let n = r.u(1, 6); (r.v(n, -1.0, 1.0),) });
case!(polynomial(&v, x => v, x); [(vec![], 2.0), (vec![1.0, 2.0, 3.0], 0.5)]; |r| { let n = r.u(0, 8); (r.v(n, -1.0, 1.0), r.f(-1.0, 1.0)) });
case!(over_range(x, n); [(0.5, 0), (0.5, 4)]; |r| (r.f(-1.0, 1.0), r.u(0, 6)));
case!(log_sum_exp(&v => v); [(vec![1.0, 2.0, 4.0],)]; |r| { let n = r.u(1, 6); (r.v(n, -1.0, 1.0),) });
case!(counts_of_discrete(&v, n => v, n); [(vec![1.0, 2.0, 4.0], 3), (vec![1.0, 2.0, 4.0], 0)]);
case!(functions(&v => v); [(vec![],), (vec![1.0, 2.0, 3.0],)]; |r| { let n = r.u(0, 6); (r.v(n, -1.0, 1.0),) });
case!(named_closures(&v, x => v, x); [(vec![], 2.0), (vec![1.0, 2.0, 3.0], 0.5)]);
case!(skip_take(&v => v); [(vec![],), (vec![1.0],), (vec![1.0, 2.0, 3.0, 4.0, 5.0],)]; |r| { let n = r.u(0, 6); (r.v(n, -1.0, 1.0),) });
case!(step_by(&v => v); [(vec![],), (vec![1.0],), (vec![1.0, 2.0, 3.0, 4.0, 5.0],)]; |r| { let n = r.u(0, 9); (r.v(n, -1.0, 1.0),) });
case!(chained(&v, &w, x => v, w, x); [(vec![], vec![1.0], 2.0), (vec![1.0, 2.0, 3.0], vec![0.5, 0.1], 0.3)]);
case!(repeated(&v, x => v, x); [(vec![], 2.0), (vec![1.0, 2.0, 3.0], 0.5)]);
case!(filtered(&v, x => v, x); [(vec![], 2.0), (vec![1.0, -2.0, 3.0], 0.5)]; |r| { let n = r.u(0, 8); (r.v(n, -1.0, 1.0), r.f(-1.0, 1.0)) });
case!(filtered_and_counted(&v, x => v, x); [(vec![], 2.0), (vec![1.0, -2.0, 3.0], 0.5)]; |r| { let n = r.u(0, 8); (r.v(n, -2.0, 2.0), r.f(-1.0, 1.0)) });
case!(filter_mapped(&v, x => v, x); [(vec![], 2.0), (vec![1.0, -2.0, 3.0], 0.5)]; |r| { let n = r.u(0, 8); (r.v(n, -2.0, 2.0), r.f(-1.0, 1.0)) });
case!(while_adaptors(&v, x => v, x); [(vec![], 2.0), (vec![0.2, -2.0, 3.0, 0.1], 0.5)]; |r| { let n = r.u(0, 8); (r.v(n, -2.0, 2.0), r.f(-1.0, 1.0)) });
case!(scanned(&v, x => v, x); [(vec![], 2.0), (vec![0.2, -2.0, 3.0, 0.1], 0.5)]; |r| { let n = r.u(0, 8); (r.v(n, -2.0, 2.0), r.f(-1.0, 1.0)) });
case!(flat_mapped(&m, &v, x => m, v, x); [(vec![], vec![], 1.5), (vec![[1.0, 2.0], [3.0, -1.0]], vec![0.5, 0.7, -0.2], 0.5), (vec![[1.0, -2.0], [0.3, 1.0]], vec![0.5, 0.7, -0.2], 0.5)]);
case!(inspected(&v => v); [(vec![],), (vec![1.0, 2.0, 3.0],)]);
case!(mapped_then_shortened(&v, &w => v, w); [(vec![], vec![1.0]), (vec![1.0, 2.0, 3.0, 4.0], vec![0.5, 0.1])]; |r| { let (n, m) = (r.u(0, 6), r.u(0, 6)); (r.v(n, -2.0, 2.0), r.v(m, -1.0, 1.1)) });
case!(folded_pair(&v => v); [(vec![],), (vec![1.0, 2.0, 3.0],)]; |r| { let n = r.u(0, 6); (r.v(n, -1.0, 1.0),) });
case!(for_each(&v, x => v, x); [(vec![], 2.0), (vec![1.0, -2.0, 3.0], 0.5)]);
case!(questions(&v, x => v, x); [(vec![0.1], 2.0), (vec![1.0, -2.0, 3.0], 0.5)]; |r| { let n = r.u(1, 8); (r.v(n, -1.5, 1.5), r.f(-1.0, 1.0)) });
case!(extremes(&v, x => v, x); [(vec![0.1], 2.0), (vec![1.0, -2.0, 3.0, 3.0, -2.0], 0.5)]; |r| { let n = r.u(1, 8); (r.v(n, -1.5, 1.5), r.f(-1.0, 1.0)) });
case!(which_extreme(&v => v); [(vec![(1.0, 2.0), (3.0, -1.0), (3.0, 4.0)],)]; |r| { let n = r.u(1, 8); ((0..n).map(|_| (r.f(-1.0, 1.0), r.f(-1.0, 1.0))).collect::<Vec<_>>(),) });
case!(single_items(&v, x => v, x); [(vec![0.1], 2.0), (vec![1.0, -2.0, 3.0, 3.0, -2.0], 0.5)]);
case!(cycles(&v, &w => v, w); [(vec![], vec![]), (vec![1.0], vec![]), (vec![], vec![0.5]), (vec![1.0, 2.0, 3.0], vec![0.5, 0.1])]; |r| { let (n, m) = (r.u(0, 6), r.u(0, 6)); (r.v(n, -2.0, 2.0), r.v(m, -1.0, 1.1)) });
case!(best_of_calls(&v, c => v, c); [(vec![], 2.0), (vec![0.1], 2.0), (vec![1.0, -2.0, 3.0, 2.5], 0.5)]; |r| { let n = r.u(1, 8); (r.v(n, -1.5, 1.5), r.f(0.1, 1.0)) });
case!(collected_in_collected(&a, &b => a, b); [(vec![0.3, 0.7], vec![1.1, 0.6, 0.2])]);
case!(vector table_of(&a, &b => a, b); [(vec![0.3, 0.7], vec![1.1, 0.6, 0.2]), (vec![], vec![1.0])]);
case!(vector rows_in_branches(&a, &b => a, b); [(vec![0.3, 0.7], vec![1.1, 0.6, 0.2]), (vec![0.3, 0.7], vec![1.1, 0.6])]);
case!(three_deep(&a, &b => a, b); [(vec![0.3, 0.7], vec![1.1, 0.6, 0.2])]);
case!(collected_by_an_arm(&a, n => a, n); [(vec![0.3, 0.7], 1), (vec![0.3, 0.7], 2)]);
case!(nested_chains(&m, &v => m, v); [(vec![], [1.0, 2.0, 3.0]), (vec![[0.1, 0.2, 0.3], [0.5, -0.3, 0.2]], [1.0, 2.0, 3.0])]);
case!(in_a_loop(&v, x, n => v, x, n); [(vec![0.1], 2.0, 0), (vec![1.0, -2.0, 3.0, 3.0, -2.0], 0.5, 4)]);
