//! Iterators that are kept and asked again, and variables that refer to one number after the other.

macro_rules! functions {
    ($R:ident $($k:ident)?; $diff:meta) => {
        #[$diff]
        pub fn stepped(x: &[$R]) -> $R {
            let mut it = x.iter();
            let Some(first) = it.next() else { return x[0] };
            let mut s = first.sin();
            while let Some(v) = it.next() {
                s = s * 0.5 + *v * *first;
                if s > 5.0 {
                    break;
                }
            }
            for v in it {
                s += *v * *v * *v;
            }
            s
        }

        #[$diff]
        pub fn runs(x: &[$R]) -> $R {
            let mut it = x.iter().peekable();
            let mut s = x[0] * 0.0;
            while let Some(&v) = it.next() {
                let mut run = v;
                while let Some(&&next) = it.peek() {
                    if next < v {
                        break;
                    }
                    run = run * next;
                    it.next();
                }
                s = s * s + run;
            }
            s
        }

        #[$diff]
        pub fn in_parts(x: &[$R]) -> $R {
            let mut parts = x.chunks_exact(2);
            let mut s = x[0];
            for part in &mut parts {
                s = s * part[0] + part[1];
            }
            for rest in parts.remainder() {
                s = s * *rest * *rest;
            }
            let it = x.windows(2);
            let n = it.len() as f64;
            let w: $R = it.map(|w| w[0] * w[1]).sum();
            s + w * n
        }

        /// Parameters that are taken out of a list.
        #[$diff]
        pub fn unpacked(x: &[$R]) -> $R {
            let mut it = x.iter();
            let mut take = || *it.next().unwrap();
            let (a, b) = (take(), take());
            let mut it = x.iter().copied().skip(1);
            let c = it.next().unwrap_or($($k)?(2.0));
            let d = it.nth(1).map_or(c, |v| v * v);
            a * b.sin() + c * d
        }

        #[$diff]
        pub fn from_both_ends(x: &[$R]) -> $R {
            let mut it = x.iter();
            let mut s = x[0];
            while let (Some(a), Some(b)) = (it.next(), it.next_back()) {
                s += *a * b.sin();
            }
            let mut it = x.iter();
            let head: $R = it.by_ref().take(2).map(|v| *v * *v).sum();
            let large = it.find(|v| **v > 0.2).copied().unwrap_or(x[1]);
            let tail: $R = it.map(|v| v.sin()).sum();
            s * head + large * tail
        }

        /// What is taken of it, and no item more.
        #[$diff]
        pub fn exactly(x: &[$R]) -> $R {
            let y = [1.5, 2.5];
            let mut it = x.iter();
            let a: $R = it.by_ref().zip(y.iter()).map(|(v, w)| *v * *w).sum();
            let b: $R = it.by_ref().filter(|v| **v > 0.2).take(1).map(|v| v.sin()).sum();
            let c: $R = it.by_ref().take_while(|v| **v > 0.7).map(|v| *v * *v).sum();
            let d: $R = it.map(|v| *v * *v * *v).sum();
            a * b + c * d + d
        }

        /// Each operator takes what it needs.
        #[$diff]
        pub fn interpreted(x: &[$R]) -> $R {
            let mut it = x.iter().enumerate();
            let mut acc = $($k)?(1.0);
            for op in [0, 1, 2, 1] {
                match op {
                    0 => if let Some((_, v)) = it.next() { acc = acc + *v },
                    1 => {
                        let Some((k, v)) = it.next() else { break };
                        acc = acc * *v * (k as f64);
                    }
                    _ => acc = acc.sin(),
                }
            }
            acc
        }

        #[$diff]
        pub fn in_place(x: &[$R]) -> $R {
            let mut v = x.to_vec();
            let mut it = v.iter_mut();
            while let Some(a) = it.next() {
                *a = *a * *a;
                if let Some(b) = it.next() {
                    *b = *b * 3.0;
                }
            }
            let mut s = x[0];
            for (k, v) in v.iter().enumerate() {
                s = s * *v + k as f64;
            }
            s
        }

        #[$diff]
        pub fn best_so_far(x: &[$R]) -> $R {
            let mut least = &x[0];
            for v in x {
                if v < least {
                    least = v;
                }
            }
            let mut most: Option<&$R> = None;
            for v in x {
                match most {
                    Some(m) if *m >= *v => {}
                    _ => most = Some(v),
                }
            }
            let mut last = None;
            for v in x.iter() {
                if last.is_none() || *v < 0.35 {
                    last = Some(v);
                }
            }
            let mut high: Option<&$R> = None;
            let mut low = &x[0];
            for v in x {
                high = match high {
                    Some(h) if *h > *v => high,
                    _ => Some(v),
                };
                low = if low < v { low } else { v };
            }
            let shown = format!("{:?} {}", most.is_some(), x.len());
            *least * *most.unwrap() + *high.unwrap() * low.sin() + last.map(|v| *v * *v).unwrap_or(x[0]) * shown.len() as f64
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

case!(stepped(&x => x); [(vec![1.2, 0.4, -0.7, 0.3],), (vec![3.0, 2.0, 5.0, 0.7],), (vec![0.1],)]);
case!(runs(&x => x); [(vec![1.2, 0.4, 0.7, 0.3],), (vec![0.1, 0.3, 0.5],)]);
case!(in_parts(&x => x); [(vec![1.2, 0.4, -0.7, 0.3, 0.9],), (vec![0.1, 0.3],)]);
case!(unpacked(&x => x); [(vec![1.2, 0.4, -0.7, 0.3],), (vec![0.1, 0.3],)]);
case!(from_both_ends(&x => x); [(vec![1.2, 0.4, -0.7, 0.3, 0.8],), (vec![0.1, 0.3],)]);
case!(interpreted(&x => x); [(vec![1.2, 0.4, -0.7, 0.3],), (vec![0.1, 0.3],)]);
case!(in_place(&x => x); [(vec![1.2, 0.4, -0.7, 0.3, 0.6],), (vec![0.1, 0.3],)]);
case!(best_so_far(&x => x); [(vec![1.2, 0.4, -0.7, 0.3],), (vec![0.1, 0.3, 0.2],)]);
case!(exactly(&x => x); [(vec![1.2, 0.4, -0.7, 0.3, 0.8, 0.1, 0.5, 0.6],), (vec![0.1, 0.3],)]);
