//! What chains of iterators give an `Option` or a `Result` of, and what is collected into two.

macro_rules! functions {
    ($R:ident $($k:ident)?; $diff:meta) => {
        #[$diff]
        fn root(x: $R) -> Option<$R> {
            if x > 0.0 { Some(x.sqrt()) } else { None }
        }

        #[$diff]
        fn small(x: $R) -> Result<$R, i32> {
            if x < 1.5 { Ok(x * x) } else { Err(7) }
        }

        #[$diff]
        fn doubled(x: &[$R]) -> Vec<$R> {
            x.iter().map(|v| v + v).collect()
        }

        #[$diff]
        fn inner(xs: &[$R]) -> Option<$R> {
            let kept: $R = xs.iter().filter_map(|v| { let a = root(*v)?; Some(a * a * a) }).sum();
            let first: $R = xs.iter().map_while(|v| { let a = root(*v)?; Some(a * *v) }).sum();
            let running: $R = xs.iter().scan($($k)?(0.0), |s, v| { let a = root(*v + 1.0)?; *s += a; Some(*s * a) }).sum();
            Some(kept * first + running)
        }

        /// `?` leaves the closure, and not the function.
        #[$diff]
        pub fn left(xs: &[$R]) -> $R {
            inner(xs).unwrap_or($($k)?(-1.0))
        }

        #[$diff]
        fn all_roots(xs: &[$R]) -> Option<$R> {
            let v = xs.iter().map(|v| root(*v)).collect::<Option<Vec<_>>>()?;
            let s = xs.iter().map(|v| root(*v)).sum::<Option<$R>>()?;
            let p: Option<$R> = xs.iter().map(|v| root(*v)).product();
            Some(v[0] * s + p?)
        }

        #[$diff]
        fn all_small(xs: &[$R]) -> Result<$R, i32> {
            let v = xs.iter().map(|v| small(*v)).collect::<Result<Vec<_>, _>>()?;
            let s: Result<$R, i32> = xs.iter().map(|v| Ok(small(*v)? * 2.0)).sum();
            Ok(v[0] * s?)
        }

        #[$diff]
        fn smalls(xs: &[$R]) -> Result<Vec<$R>, i32> {
            xs.iter().map(|v| small(*v)).collect()
        }

        #[$diff]
        pub fn all(xs: &[$R]) -> $R {
            let a = all_roots(xs).unwrap_or(xs[0]);
            let b = match all_small(xs) {
                Ok(v) => v,
                Err(k) => xs[1] * k as f64,
            };
            let c = if let Ok(v) = smalls(xs) { v[0] * v[1] } else { xs[0] };
            let v: Option<Vec<$R>> = xs.iter().map(|v| if *v > -0.9 { Some(v * v) } else { None }).collect();
            a * b + c + v.map(|v| v[0] * v[1]).unwrap_or(xs[1])
        }

        #[$diff]
        pub fn in_two(xs: &[$R]) -> $R {
            let (a, b): (Vec<$R>, Vec<$R>) = xs.iter().map(|v| (v * v, v.sin())).unzip();
            let (i, v): (Vec<usize>, Vec<$R>) = xs.iter().enumerate().filter(|(_, v)| **v > 0.0).map(|(i, v)| (i, *v)).unzip();
            let (up, down): (Vec<$R>, Vec<$R>) = xs.iter().copied().partition(|v| *v > 0.2);
            let s = i.iter().zip(&v).map(|(i, v)| *v * *i as f64).sum::<$R>();
            a.iter().zip(&b).map(|(a, b)| *a * *b).sum::<$R>() * s + up.iter().sum::<$R>() * down.iter().sum::<$R>()
        }

        #[$diff]
        fn largest(xs: &[$R]) -> Option<$R> {
            let (i, m) = xs.iter().enumerate().max_by(|a, b| a.1.partial_cmp(b.1).unwrap())?;
            let f = xs.iter().find(|v| **v > 0.2)?;
            Some(*m * *f * i as f64)
        }

        #[$diff]
        pub fn searches(xs: &[$R]) -> $R {
            let mut s = largest(xs).unwrap_or(xs[0]);
            let a = xs.iter().find(|v| **v > -0.5).unwrap();
            s += a * xs.iter().copied().find(|v| *v > 0.2).unwrap_or(*a);
            if let Some(v) = xs.iter().find(|v| **v > 0.2) {
                s += v * v;
            }
            let Some(last) = xs.iter().last() else { return s };
            s *= match xs.iter().enumerate().find(|(i, v)| *i > 0 && **v > 0.0) {
                Some((i, v)) => *v * i as f64,
                None => *last,
            };
            s += xs.iter().find(|v| **v < 0.0).map(|v| v * v).unwrap_or(s);
            s += xs.windows(2).find(|w| w[0] < w[1]).map_or($($k)?(1.0), |w| w[0] * w[1]);
            s + xs.iter().find_map(|v| if *v > 0.3 { Some(v * v * v) } else { None }).unwrap_or(*last)
        }

        /// Keys are made once for each item; the last of the greatest, the first of the least.
        #[$diff]
        pub fn by_keys(xs: &[$R]) -> $R {
            let i = (0..xs.len()).max_by_key(|&i| (i * 7) % 3).unwrap();
            let j = (0..xs.len()).min_by_key(|&i| (i + 1) % 3).unwrap_or(0);
            let mut order: Vec<usize> = (0..xs.len()).collect();
            order.sort_by_key(|&i| std::cmp::Reverse((i * 7) % 3));
            xs[i] * xs[i] * xs[j] * xs[order[0]]
        }

        #[$diff]
        pub fn nexts(xs: &[$R]) -> $R {
            let a = xs.iter().next().unwrap();
            let b = xs.iter().map(|v| v * v).next().unwrap_or($($k)?(0.0));
            let Some(c) = xs.iter().rev().next() else { return *a };
            a * b + c * a
        }

        #[$diff]
        pub fn taken_out(xs: &[$R]) -> $R {
            let mut v = xs.to_vec();
            let a: $R = v.drain(..).map(|v| v * v).sum();
            v.push(a);
            v.extend(xs.iter().copied());
            let b: Vec<$R> = v.drain(1..=2).collect();
            let mut s = a;
            for (i, x) in v.drain(1..).enumerate() {
                s += x * (i + 1) as f64;
            }
            s * b[0] * v[0] + b[1] * v.len() as f64
        }

        #[$diff]
        pub fn retained(xs: &[$R]) -> $R {
            let mut v = xs.to_vec();
            v.retain(|v| *v > 0.1);
            let mut pairs: Vec<($R, usize)> = xs.iter().map(|v| (v * v, 3)).collect();
            let limit = xs[0] * 0.5;
            pairs.retain(|(a, n)| *a < limit && *n > 2);
            v.iter().map(|v| v * v).sum::<$R>() + pairs.iter().map(|(a, _)| *a * limit).sum::<$R>()
        }

        #[$diff]
        pub fn sorted_indices(xs: &[$R]) -> $R {
            let mut order: Vec<usize> = (0..xs.len()).collect();
            order.sort_by(|&i, &j| xs[i].partial_cmp(&xs[j]).unwrap());
            let mut down = order.clone();
            down.sort_unstable_by(|a, b| xs[*b].partial_cmp(&xs[*a]).expect("numbers").then_with(|| a.cmp(b)));
            let s = xs[order[0]] * xs[order[1]];
            s + xs[down[0]] * xs[down[0]] * xs[order[1]]
        }

        #[$diff]
        pub fn of_results(xs: &[$R]) -> $R {
            let mut s = $($k)?(0.0);
            for v in doubled(xs) {
                s += v * v;
            }
            for (i, v) in doubled(xs).into_iter().enumerate() {
                s += v * s * i as f64;
            }
            for (a, b) in doubled(xs).iter().zip(xs) {
                s += *a * *b;
            }
            s
        }

        #[$diff]
        pub fn of_states(xs: &[$R]) -> $R {
            let a: $R = xs.iter().scan(($($k)?(0.0), $($k)?(1.0)), |s, v| { s.0 += *v; s.1 *= s.0; Some(s.1) }).sum();
            let b = [&xs[..1], &xs[1..]].concat().iter().sum::<$R>();
            let c = vec![vec![xs[0]], vec![xs[1], xs[0]]].concat();
            let d = xs.repeat(2);
            let e = xs[..2].to_owned();
            a * b * c[1] + d[xs.len()] * e[1]
        }

        #[$diff]
        pub fn tables(xs: &[$R]) -> $R {
            const W: [f64; 3] = [0.1, 0.2, 0.7];
            let n = xs.len().min(3);
            let mut s = xs[0];
            for i in 0..n {
                s += xs[i] * xs[i] * W[i];
            }
            s * W.iter().zip(xs).map(|(w, x)| *x * *w * *x).sum::<$R>()
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

case!(left(&x => x); [(vec![1.2, 0.4, -0.7, 0.3],), (vec![0.2, 0.4],), (vec![-0.2, 0.4],), (vec![-1.2, 0.4],)]);
case!(all(&x => x); [(vec![1.2, 0.4, 0.7],), (vec![0.2, -0.4],), (vec![1.7, 0.4],), (vec![0.4, -1.7],)]);
case!(in_two(&x => x); [(vec![1.2, 0.4, -0.7, 0.3],), (vec![0.1, -0.4],)]);
case!(searches(&x => x); [(vec![1.2, 0.4, -0.7, 0.3],), (vec![0.1, -0.4],), (vec![-0.1, 0.4, 0.5],)]);
case!(by_keys(&x => x); [(vec![1.2, 0.4, -0.7, 0.3, 0.8],), (vec![0.1, -0.4],)]);
case!(nexts(&x => x); [(vec![1.2, 0.4, -0.7, 0.3],), (vec![0.1],)]);
case!(taken_out(&x => x); [(vec![1.2, 0.4, -0.7, 0.3],), (vec![0.1, 0.3],)]);
case!(retained(&x => x); [(vec![1.2, 0.4, -0.7, 0.3],), (vec![0.1, 0.3],)]);
case!(sorted_indices(&x => x); [(vec![1.2, 0.4, -0.7, 0.3],), (vec![0.1, 0.3],)]);
case!(of_results(&x => x); [(vec![1.2, 0.4, -0.7, 0.3],), (vec![0.1, 0.3],)]);
case!(of_states(&x => x); [(vec![1.2, 0.4, -0.7, 0.3],), (vec![0.1, 0.3],)]);
case!(tables(&x => x); [(vec![1.2, 0.4, -0.7, 0.3],), (vec![0.1, 0.3],)]);
